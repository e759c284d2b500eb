"""What a loader tells about its work, kept as template and values so that it is translated when shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..language import number
from ..sentences import Names


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


def examples(names: list[str], most: int = 3) -> Names:
    """Return some names as examples, between the quotation marks of the language in which they are said."""
    return Names(tuple(names), most)
