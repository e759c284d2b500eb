"""What a loader tells about its work, kept as template and values so that it is translated when shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..language import number
from ..sentences import quoted


@dataclass(frozen=True)
class Note:
    """A sentence for the log: ``template`` is wrapped in ``tr_noop`` where it is written."""

    template: str
    values: dict[str, Any] = field(default_factory=dict)
    warning: bool = False

    def __str__(self) -> str:
        return self.template.format(**self.shown)

    @property
    def shown(self) -> dict[str, Any]:
        """Return the values as a reader of the page expects them."""
        return {name: number(value) if isinstance(value, int) else value for name, value in self.values.items()}


def examples(names: list[str], most: int = 3) -> str:
    """Return some names between quotes, to be shown as examples."""
    shown = ", ".join(quoted(name) for name in names[:most])
    return f"{shown}…" if len(names) > most else shown
