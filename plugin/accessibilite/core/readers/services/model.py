"""What the readers of services hand to each other: rows as written, and the same rows in our words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ...records import BoolArray, Column, IntArray, Layer, ObjectArray, as_texts, null_mask, texts
from ..tables import Refused, plain_name

#: Columns of the contract, in its order.
SERVICE_COLUMNS = (
    "id",
    "nom",
    "categorie",
    "adresse",
    "commune",
    "horaires",
    "horaires_qualite",
    "itinerant",
    "a_distance",
    "pmr",
    "sans_rdv",
    "capacite",
    "conditions",
    "source",
    "date_maj",
)

YES, NO, UNKNOWN = "oui", "non", "inconnu"


@dataclass(frozen=True)
class RawServices:
    """Rows of a source, as it wrote them.

    Attributes
    ----------
    layer
        All columns of the source, with the geometries it has (None where it has none).
    lines
        Shape (n,): line of each row in the file, or number of the feature, from 1.
    refused
        Rows that could not even be read as rows.
    dated
        Date (ISO) that the file bears in its name, or ``""``.
    """

    layer: Layer
    lines: IntArray
    refused: tuple[Refused, ...] = ()
    dated: str = ""
    _text: dict[str, ObjectArray] = field(default_factory=dict, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.layer)

    @property
    def names(self) -> Mapping[str, str]:
        """Return plain name (lower case, no accent, ``_``) -> name in the source, first come first kept."""
        found: dict[str, str] = {}
        for name in self.layer.columns:
            found.setdefault(plain_name(name), name)
        return found

    def text(self, name: str) -> ObjectArray:
        """Return a column of the source, by its own name, as stripped text; empty is None."""
        if name not in self._text:
            values = as_texts(self.layer.columns[name])
            self._text[name] = texts([(value.strip() or None) if value else None for value in values])
        return self._text[name]

    def find(self, *plain_names: str) -> str | None:
        """Return the first column that bears one of the names, or None."""
        names = self.names
        return next((names[name] for name in plain_names if name in names), None)

    def get(self, *plain_names: str) -> ObjectArray:
        """Return the first column that bears one of the names as text, or nothing but None."""
        name = self.find(*plain_names)
        return texts([None] * len(self)) if name is None else self.text(name)

    def taken(self, rows: IntArray | BoolArray) -> RawServices:
        """Return the source reduced to ``rows``; refused rows stay with the whole."""
        return RawServices(self.layer.taken(rows), self.lines[rows], (), self.dated)


@dataclass
class Draft:
    """Rows in the words of the contract, before places, hours and categories are checked.

    Attributes
    ----------
    columns
        Contract column -> values; what is not said is NULL.
    types
        Types of each row in the source's words, to be mapped to our categories.
    carried
        Columns of the source that stand under a contract name, unchanged: they are not repeated.
    crs
        Coordinate system of each row's coordinates as the source says it, or None.
    codes
        INSEE or postal code of each row, that tells in which territory it must lie.
    """

    columns: dict[str, Column]
    types: list[tuple[str, ...]]
    carried: set[str]
    crs: ObjectArray
    codes: ObjectArray

    def fill(self, name: str, values: ObjectArray) -> None:
        """Give ``values`` to a text column where they are not NULL."""
        known = ~null_mask(values)
        column = self.columns[name].copy()
        column[known] = values[known]
        self.columns[name] = column


def yes_no(values: ObjectArray) -> ObjectArray:
    """Return ``oui``, ``non`` or None (not said, or not understood)."""
    return texts([_YES_NO.get(plain_name(value)) if value else None for value in values])


_YES_NO = {
    **dict.fromkeys(("oui", "o", "yes", "y", "true", "vrai", "1", "designated", "ja", "x", "accessible"), YES),
    **dict.fromkeys(("non", "n", "no", "false", "faux", "0", "nee", "inaccessible", "non_accessible"), NO),
}


def first_known(*columns: ObjectArray) -> ObjectArray:
    """Return, row by row, the first value that is not NULL."""
    result = columns[0].copy()
    for column in columns[1:]:
        gaps = null_mask(result)
        result[gaps] = column[gaps]
    return result


def joined(columns: list[ObjectArray], separator: str = " ") -> ObjectArray:
    """Return the values of several columns in one, NULL when all are."""
    return texts([separator.join(value for value in row if value) or None for row in zip(*columns)])


def flags(found: list[bool | None]) -> Column:
    """Return a 0/1 column, None as NULL."""
    missing = np.array([value is None for value in found], dtype=bool)
    column: Column = np.ma.masked_array(  # type: ignore[no-untyped-call]
        np.array([bool(value) for value in found], dtype=np.int64), mask=missing
    )
    return column


def null_mask_all(values: ObjectArray) -> bool:
    """Tell whether a column holds nothing."""
    return bool(null_mask(values).all())
