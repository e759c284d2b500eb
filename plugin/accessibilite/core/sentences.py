"""Sentences that core says and that the interface translates when it shows them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING

from .errors import tr_noop
from .language import number, tr

if TYPE_CHECKING:
    from .records import ObjectArray

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
        """Return the sentence in the language of the page; sentences among the values are said too."""
        values = {name: value.said() if isinstance(value, Sentence) else value for name, value in self.values.items()}
        return tr(self.template).format(**values)


@dataclass(frozen=True)
class Figure:
    """A number of a sentence, written as the language in which the sentence is said writes it."""

    value: float
    decimals: int = 0
    signed: bool = False

    def __str__(self) -> str:
        return ("+" if self.signed and self.value > 0 else "") + number(self.value, self.decimals)


def plain_figure(value: float) -> Figure:
    """Return a number of a sentence with one decimal, none when it is whole: « 15 », « 7,5 »."""
    return Figure(value, 0 if round(value, 1) == round(value) else 1)


@dataclass(frozen=True)
class Enumeration:
    """Sentences in a row inside another one, with a mark between them."""

    parts: tuple[Sentence, ...]
    mark: str = ", "

    def __str__(self) -> str:
        return tr(self.mark).join(part.said() for part in self.parts)


@dataclass(frozen=True)
class Names:
    """Names of a sentence, between the quotation marks of its language; the last ones are counted."""

    names: tuple[str, ...]
    most: int = MOST_NAMES

    def __str__(self) -> str:
        shown = ", ".join(tr(_QUOTED).format(name=name) for name in self.names[: self.most])
        more = len(self.names) - self.most
        return tr(_AND_OTHERS).format(names=shown, count=number(more)) if more > 0 else shown


_QUOTED = tr_noop("« {name} »")
_AND_OTHERS = tr_noop("{names} et {count} autres")


def listed(names: Sequence[object] | ObjectArray, most: int = MOST_NAMES) -> str:
    """Return the first names in a row, with an ellipsis when there are more."""
    return ", ".join(str(name) for name in names[:most]) + ("…" if len(names) > most else "")


def quoted(name: object) -> str:
    """Return a name between the quotation marks of the page's language."""
    return tr(_QUOTED).format(name=name)


def in_a_row(words: Iterable[str]) -> str:
    """Return phrases that hold commas one after the other, parted as the language of the page parts them."""
    first, *others = [*words] or [""]
    return reduce(lambda before, last: tr(_PARTED).format(first=before, last=last), others, first)


_PARTED = tr_noop("{first} ; {last}")


def as_data(said: object) -> object:
    """Return a sentence, or what fills its fields, as JSON keeps it: it is said again in another language later."""
    if isinstance(said, Sentence):
        return {"modele": said.template, "valeurs": {name: as_data(value) for name, value in said.values.items()}}
    if isinstance(said, Figure):
        return {"nombre": None if math.isnan(said.value) else float(said.value), "decimales": said.decimals}
    if isinstance(said, Names):
        return {"noms": list(said.names), "montres": said.most}
    return str(said)


def from_data(data: object) -> object:
    """Return what :func:`as_data` kept.

    Raises
    ------
    ValueError
        A field is more than a name: no template of the plugin is written so.
    """
    if not isinstance(data, Mapping):
        return str(data)
    if "modele" in data:
        if _NOT_A_NAME.search(str(data["modele"])):
            raise ValueError(data["modele"])
        return Sentence(str(data["modele"]), {str(name): from_data(value) for name, value in dict(data["valeurs"]).items()})
    if "nombre" in data:
        return Figure(math.nan if data["nombre"] is None else float(data["nombre"]), int(data["decimales"]))
    return Names(tuple(str(name) for name in data["noms"]), int(data["montres"]))


#: A field of a template that asks for an attribute, an item or a format.
_NOT_A_NAME = re.compile(r"\{(?!\w+\})")
