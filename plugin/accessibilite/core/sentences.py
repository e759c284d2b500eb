"""Sentences that core says and that the interface translates when it shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .language import tr

#: Names written in a sentence; a longer list ends with an ellipsis.
MOST_NAMES = 10


@dataclass(frozen=True)
class Sentence:
    """A French template, marked by :func:`.errors.tr_noop` where it is written, and what fills its fields."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def said(self) -> str:
        """Return the sentence in the language of the page."""
        return tr(self.template).format(**self.values)


def listed(names: Sequence[object], most: int = MOST_NAMES) -> str:
    """Return the first names in a row, with an ellipsis when there are more."""
    return ", ".join(str(name) for name in names[:most]) + ("…" if len(names) > most else "")
