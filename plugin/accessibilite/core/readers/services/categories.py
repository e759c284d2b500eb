"""From the types of each source to our categories: a table that users can replace, not code.

The table has four columns: ``format`` (or ``*``), ``type`` (a final ``*`` stands for anything), ``categorie``
and ``libelle``.  Rows whose format is ``categorie`` name the categories.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ...errors import InputError, tr_noop
from ...gdal_tools import require_file
from ...language import tr
from ...records import as_texts
from ..tables import SHEET_SUFFIXES, plain_name, read_table

DEFAULT_FILE = Path(__file__).resolve().parents[3] / "resources" / "categories.csv"
_NAMES, _ANY = "categorie", "*"
#: The names of the categories of that file, marked for translation; those of a table of the user stay as they are.
OUR_NAMES = (
    tr_noop("Accès aux droits"), tr_noop("Numérique"), tr_noop("Santé"), tr_noop("Famille et petite enfance"),
    tr_noop("Alimentation"), tr_noop("Logement et hébergement"), tr_noop("Aide juridique"), tr_noop("Hygiène"),
)


def _type_key(text: str) -> str:
    """Return a type as it is compared: case and accents do not count, signs do (``amenity=clinic``)."""
    tail = "*" if text.endswith("*") else ""
    separators = "=:"
    for mark in separators:
        if mark in text:
            left, _, right = text.partition(mark)
            return f"{plain_name(left)}{mark}{plain_name(right)}{tail}"
    return plain_name(text) + tail


@dataclass(frozen=True)
class Categories:
    """The map: (format, type) -> category; labels of categories and of types."""

    exact: Mapping[tuple[str, str], str]
    prefixes: Mapping[str, tuple[tuple[str, str], ...]]
    labels: Mapping[str, str]
    type_labels: Mapping[tuple[str, str], str]

    def label(self, category: str) -> str:
        """Return the name of a category, in the language of the page if it is one of ours."""
        return tr(self.labels[category]) if category in self.labels else category

    def type_label(self, source_format: str, kind: str) -> str | None:
        """Return the French name of a type of the source, or None."""
        key = _type_key(kind)
        return self.type_labels.get((source_format, key)) or self.type_labels.get((_ANY, key))

    def of(self, source_format: str, types: Sequence[str]) -> str | None:
        """Return the category of the first type that has one (the most precise row wins for each type)."""
        for kind in types:
            found = self._of_type(source_format, _type_key(kind))
            if found:
                return found
        return None

    def knows(self, source_format: str, types: Sequence[str]) -> bool:
        """Tell whether one of the types stands in the map, be it without category."""
        return any(self._of_type(source_format, _type_key(kind)) is not None for kind in types)

    def _of_type(self, source_format: str, key: str) -> str | None:
        for scope in (source_format, _ANY):
            if (scope, key) in self.exact:
                return self.exact[scope, key]
            # Longest first: sorted when the map is made.
            for prefix, category in self.prefixes.get(scope, ()):
                if key.startswith(prefix):
                    return category
        return None


@lru_cache(maxsize=1)
def default_rows() -> tuple[tuple[str, str, str, str], ...]:
    """Return the rows of the table that comes with the plugin."""
    with DEFAULT_FILE.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(line for line in stream if not line.startswith("#"))
        next(rows)
        return tuple((row[0], row[1], row[2], row[3]) for row in rows)


def read_categories(path: Path | None, parameter: str = "CATEGORIES") -> Categories:
    """Return the map of the plugin, with the rows of ``path`` before its own.

    Raises
    ------
    InputError
        The file is unreadable or has no columns ``type`` and ``categorie``.
    """
    if path is None:
        return make_categories(default_rows())
    require_file(path, parameter)
    rows = _sheet_rows(path, parameter) if path.suffix.lower() in SHEET_SUFFIXES else _text_rows(path)
    if rows is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’a pas de colonnes « type » et « categorie » ; partez du fichier "
                "resources/categories.csv de l’extension."
            ),
            parameter=parameter,
            path=path,
        )
    return make_categories((*rows, *default_rows()))


def _sheet_rows(path: Path, parameter: str) -> list[tuple[str, str, str, str]] | None:
    layer = read_table(path, parameter).layer
    columns = {name: as_texts(values).tolist() for name, values in layer.columns.items()}
    cells = [list(columns), *(list(row) for row in zip(*columns.values()))]
    return _rows_of([[value or "" for value in row] for row in cells])


def _text_rows(path: Path) -> list[tuple[str, str, str, str]] | None:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    lines = [line for line in text.replace("\0", "").splitlines() if line.strip() and not line.lstrip('"').startswith("#")]
    if not lines:
        return None
    try:
        return _rows_of(list(csv.reader(lines, delimiter=max(";,\t", key=lines[0].count))))
    except csv.Error:
        return None


def _rows_of(rows: list[list[str]]) -> list[tuple[str, str, str, str]] | None:
    header = [plain_name(name) for name in rows[0]] if rows else []
    if "type" not in header or "categorie" not in header:
        return None

    def value(row: list[str], name: str) -> str:
        index = header.index(name) if name in header else len(row)
        return row[index].strip() if index < len(row) else ""

    return [
        (value(row, "format") or _ANY, value(row, "type"), value(row, "categorie"), value(row, "libelle"))
        for row in rows[1:]
        if value(row, "type")
    ]


def make_categories(rows: Iterable[tuple[str, str, str, str]]) -> Categories:
    """Return the map of ``rows``; the first row on a type wins."""
    exact: dict[tuple[str, str], str] = {}
    prefixes: dict[str, dict[str, str]] = {}
    labels: dict[str, str] = {}
    type_labels: dict[tuple[str, str], str] = {}
    for scope, kind, category, label in rows:
        if scope == _NAMES:
            labels.setdefault(category or kind, label or category or kind)
            exact.setdefault((_ANY, _type_key(category or kind)), category or kind)
            continue
        key = _type_key(kind)
        if key.endswith("*"):
            prefixes.setdefault(scope, {}).setdefault(key[:-1], category)
        else:
            exact.setdefault((scope, key), category)
            if label:
                type_labels.setdefault((scope, key), label)
    ordered = {scope: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for scope, found in prefixes.items()}
    return Categories(exact, ordered, labels, type_labels)
