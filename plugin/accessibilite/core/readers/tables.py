"""Delimited tables and spreadsheets from anywhere: encoding, separator, header and decimal mark found out.

Everything is read as text, so that codes keep their leading zeros; :func:`numbers` makes numbers where
they are needed.  A row keeps the number of its line in the file, and a row that does not fit under the
header is refused, whole, rather than shifted.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal

from ..errors import InputError, tr_noop
from ..gdal_tools import gdal_session, require_file
from ..language import tr
from ..records import Column, FloatArray, IntArray, Layer, ObjectArray, Progress, as_texts, integers, no_progress, texts

TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv", ".tab"})
SHEET_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
#: In order of preference when two explain the file equally well.
SEPARATORS = (";", "\t", "|", ",")
#: Old Western encodings, told apart by the French letters that they give; the first wins a tie.
_OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
_FRENCH_LETTERS = frozenset("éèêëàâçùûîïôœÉÈÊÀÂÇÎÔŒ’«»°€")
#: Bytes and rows looked at to find out how a file is written.
_SAMPLE_BYTES = 1 << 20
_SAMPLE_ROWS = 50
#: Rows of titles that a header may stand under (INSEE spreadsheets of 2012-2017 have five).
_MAX_TITLE_ROWS = 20
#: A quoted value on more lines than this is an unclosed quote.
_MAX_LINES_IN_VALUE = 200
_MAX_VALUE_CHARACTERS = 1 << 24

#: Control characters of a text: tab, line feed, vertical tab, form feed, carriage return, end of file (DOS).
_TEXT_CONTROLS = (9, 10, 11, 12, 13, 26)
#: A file with more of the others is no text.
_MAX_CONTROL_SHARE = 0.02

_NUMBER = re.compile(r"^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$", re.ASCII)
_CODE_NAME = re.compile(r"^[A-Z][A-Z0-9_]*$")
#: Coordinates beyond are no place on Earth, in any unit.
_MAX_WKT_COORDINATE = 1e12
#: Columns by which the row of codes of an INSEE spreadsheet is told from its first row of data.
_INSEE_KEYS = frozenset({"IRIS", "CODGEO", "COM"})
#: Lines that numpy reads by itself, many times faster.
_PLAIN_NUMBERS = re.compile(r"-?[0-9]+(\.[0-9]*)?(\n-?[0-9]+(\.[0-9]*)?)*", re.ASCII)
#: Spaces and signs that people write around and inside numbers.
_NOT_DIGITS = str.maketrans("", "", " \t\u00a0\u202f\u2009'’%€")

#: Why a row is refused (shown to the user).
TOO_MANY_VALUES = tr_noop("plus de valeurs que de colonnes")


@dataclass(frozen=True)
class Refused:
    """A row that could not be used: where it stood, why, and all that it held."""

    line: int
    reason: str
    content: Mapping[str, object]


@dataclass(frozen=True)
class Table:
    """A table as text.

    Attributes
    ----------
    layer
        The rows, without geometry: every column is an object array of ``str`` or None (empty).
    lines
        Shape (n,): number of each row's line in the file (spreadsheet: row of the sheet), from 1.
    refused
        Rows that do not fit under the header.
    encoding, separator, decimal
        How the file was written; ``encoding`` and ``separator`` are ``""`` for a spreadsheet.
    """

    layer: Layer
    lines: IntArray
    refused: tuple[Refused, ...]
    encoding: str
    separator: str
    decimal: str

    @property
    def rows_read(self) -> int:
        """Return the count of rows read: kept and refused."""
        return len(self.lines) + len(self.refused)


@dataclass(frozen=True)
class TextFormat:
    """How a delimited file is written; ``header_line`` counts from 1."""

    encoding: str
    separator: str
    header: tuple[str, ...]
    header_line: int


def is_table(path: Path) -> bool:
    """Tell whether ``path`` bears the suffix of a delimited file or of a spreadsheet."""
    return path.suffix.lower() in TEXT_SUFFIXES | SHEET_SUFFIXES


def read_table(path: Path, parameter: str, sheet: str | None = None, progress: Progress = no_progress) -> Table:
    """Read a csv, txt, tsv, xlsx, xls or ods file, whole, as text.

    Raises
    ------
    InputError
        The file is missing, empty, not a table, or has no header.
    """
    require_file(path, parameter)
    if path.suffix.lower() in SHEET_SUFFIXES:
        rows = _sheet_rows(path, parameter, sheet)
        header_at = _header_row([cells for _, cells in rows[:_SAMPLE_ROWS]])
        if header_at is None:
            raise _no_header(path, parameter)
        header = _distinct_names(rows[header_at][1])
        return table_from_rows(path, TextFormat("", "", header, rows[header_at][0]), rows[header_at + 1 :])
    form = text_format(path, parameter)
    text = _decoded(path.read_bytes(), form.encoding)
    progress(0.5)
    rows = _text_rows(text, form.separator)
    after = [row for row in rows if row[0] > form.header_line]
    progress(1.0)
    return table_from_rows(path, form, after)


def text_format(path: Path, parameter: str) -> TextFormat:
    """Find out how a delimited file is written from its first megabyte.

    Raises
    ------
    InputError
        The file is missing, empty, binary, or has no header.
    """
    require_file(path, parameter)
    size = path.stat().st_size
    with path.open("rb") as stream:
        sample = stream.read(_SAMPLE_BYTES)
    # The encoding of a small file is judged on all of it: the one accent may stand on the last line.
    encoding = _encoding(sample, whole=size <= _SAMPLE_BYTES)
    if encoding is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas un tableau de texte ; exportez-le en CSV (UTF-8) ou donnez le "
                "classeur (xlsx, ods)."
            ),
            parameter=parameter,
            path=path,
        )
    text = _decoded(sample, encoding)
    declared = re.match(r"sep=(.)\r?\n", text)
    separator = declared.group(1) if declared else _separator(text)
    rows = _text_rows(text, separator, _SAMPLE_ROWS)
    if declared:
        rows = rows[1:]
    header_at = _header_row([cells for _, cells in rows])
    if header_at is None:
        raise _no_header(path, parameter)
    line, cells = rows[header_at]
    return TextFormat(encoding, separator, _distinct_names(cells), line)


def numbers(values: ObjectArray, decimal: str = "") -> FloatArray:
    """Return texts as float64, empty and unreadable as NaN.

    Decimal commas and points, spaces between thousands, per cent and euro signs are understood;
    ``decimal`` (see :func:`decimal_mark`) settles what ``1.234`` means.
    """
    result = np.full(len(values), np.nan)
    filled = np.array([value is not None for value in values], dtype=bool)
    written = values[filled]
    plain = decimal != "," and _PLAIN_NUMBERS.fullmatch("\n".join(written)) is not None
    result[filled] = written.astype(np.float64) if plain else [_number(value, decimal) for value in written]
    return result


def _number(value: str | None, decimal: str) -> float:
    if value is None:
        return float("nan")
    text = value.translate(_NOT_DIGITS)
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        thousands = "," if point > comma else "."
        text = text.replace(thousands, "")
    elif decimal == "," and re.fullmatch(r"[+-]?\d{1,3}(\.\d{3})+", text):
        text = text.replace(".", "")
    elif comma >= 0 and text.count(",") > 1:
        text = text.replace(",", "")
    elif point >= 0 and text.count(".") > 1:
        text = text.replace(".", "")
    text = text.replace(",", ".")
    return float(text) if _NUMBER.match(text) else float("nan")


def decimal_mark(columns: Iterable[ObjectArray]) -> str:
    """Return ``","`` when more values are written with a decimal comma than with a point, else ``"."``."""
    commas = points = 0
    for values in columns:
        for value in values[:_SAMPLE_ROWS]:
            if value is not None:
                commas += re.fullmatch(r"\s*[+-]?\d+,\d+\s*", value) is not None
                points += re.fullmatch(r"\s*[+-]?\d+\.\d+\s*", value) is not None
    return "," if commas > points else "."


def plain_name(name: str) -> str:
    """Return a column name without case, accents, spaces and signs, to be recognised by."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "_", letters).strip("_")


def row_content(layer: Layer, row: int) -> dict[str, object]:
    """Return all that a row holds, its geometry as WKT included, to be shown when it is refused."""
    content: dict[str, object] = {name: as_texts(values[row : row + 1])[0] for name, values in layer.columns.items()}
    shape = layer.geometries[row]
    if shape is not None and not layer.from_table:
        coordinates = np.abs(shapely.get_coordinates(shape))
        # GEOS writes a coordinate such as 1e300 past the end of its buffer, which ends the program.
        tame = bool((coordinates[np.isfinite(coordinates)] < _MAX_WKT_COORDINATE).all())
        content["geometrie"] = shapely.to_wkt(shape, rounding_precision=7) if tame else shapely.to_wkb(shape, hex=True)
    return content


def refused_layer(refused: Sequence[tuple[str, str, Refused]]) -> Layer:
    """Return refused rows as a table: ``source`` (parameter), ``fichier``, ``ligne``, ``motif``, ``contenu``.

    Parameters
    ----------
    refused
        Parameter, file or layer name, row.
    """
    return Layer(
        "rejets",
        texts([None] * len(refused)),
        "",
        {
            "source": texts([parameter for parameter, _, _ in refused]),
            "fichier": texts([name for _, name, _ in refused]),
            "ligne": integers([row.line for _, _, row in refused]),
            "motif": texts([tr(row.reason) for _, _, row in refused]),
            "contenu": texts([json.dumps(row.content, ensure_ascii=False) for _, _, row in refused]),
        },
    )


# --- how the text is written --------------------------------------------------------------------


def _encoding(sample: bytes, whole: bool) -> str | None:
    """Return the encoding, or None for bytes that are no text."""
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    codes = np.frombuffer(sample[:4096], dtype=np.uint8)
    nulls = codes == 0
    if len(codes) < 2:
        return "utf-8" if len(codes) and codes[0] < 128 and not nulls[0] else None
    if nulls[1::2].mean() > 0.3 and not nulls[::2].any():
        return "utf-16-le"
    if nulls[::2].mean() > 0.3 and not nulls[1::2].any():
        return "utf-16-be"
    if ((codes < 32) & ~np.isin(codes, _TEXT_CONTROLS)).mean() > _MAX_CONTROL_SHARE:
        return None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=whole)
        return "utf-8"
    except UnicodeDecodeError:
        found = {name: _french_letters(sample, name) for name in _OLD_ENCODINGS}
        return max(found, key=lambda name: found[name])


def _french_letters(sample: bytes, encoding: str) -> int:
    return sum(letter in _FRENCH_LETTERS for letter in sample.decode(encoding, "replace"))


def _decoded(raw: bytes, encoding: str) -> str:
    """Return the text; bytes that the encoding does not know stay visible, none is lost silently."""
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        # A UTF-8 file with an accent of another encoding after the sample, or a cut character.
        text = raw.decode(encoding, "replace")
    return text.replace("\0", "")


def _separator(text: str) -> str:
    """Return the separator under which most rows have the same number of values."""
    best, best_score = SEPARATORS[0], 0.0
    for separator in SEPARATORS:
        counts = Counter(len(cells) for _, cells in _text_rows(text, separator, _SAMPLE_ROWS))
        if not counts:
            continue
        width, rows = max(counts.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
        score = rows / sum(counts.values()) * np.log(width)
        if score > best_score * 1.0001:
            best, best_score = separator, score
    return best


def _text_rows(text: str, separator: str, limit: int | None = None) -> list[tuple[int, list[str]]]:
    """Return line number and values of each row that holds something."""
    try:
        rows = list(_csv_rows(text, separator, csv.QUOTE_MINIMAL, limit))
    except csv.Error:
        return list(_csv_rows(text, separator, csv.QUOTE_NONE, limit))
    unclosed = any(value.count("\n") > _MAX_LINES_IN_VALUE for _, cells in rows for value in cells if "\n" in value)
    return list(_csv_rows(text, separator, csv.QUOTE_NONE, limit)) if unclosed else rows


def _csv_rows(text: str, separator: str, quoting: int, limit: int | None) -> Iterator[tuple[int, list[str]]]:
    previous_limit = csv.field_size_limit(_MAX_VALUE_CHARACTERS)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)  # type: ignore[arg-type]
        start, given = 1, 0
        for cells in reader:
            if any(cells) and any(value.strip() for value in cells):
                yield start, cells
                given += 1
                if given == limit:
                    return
            start = reader.line_num + 1
    finally:
        csv.field_size_limit(previous_limit)


# --- the header and the rows --------------------------------------------------------------------


def _header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first rows names the columns: the first one as wide as the table, made of words."""
    if not rows:
        return None
    filled = [sum(bool(value.strip()) for value in cells) for cells in rows]
    widths = Counter(len(_trimmed(cells)) for cells in rows)
    # Titles may be more than the data in a short table, but they are narrower.
    width = max((wide for wide, count in widths.items() if count > 1), default=max(widths))
    for index, cells in enumerate(rows[:_MAX_TITLE_ROWS]):
        words = sum(bool(value.strip()) and _NUMBER.match(value.strip()) is None for value in cells)
        if filled[index] * 2 >= width and words * 2 > filled[index]:
            below = rows[index + 1] if index + 1 < len(rows) else ()
            # INSEE spreadsheets put a row of labels over the row of codes.
            return index + 1 if _are_insee_names(below) and not _are_insee_names(cells) else index
    return None


def _are_insee_names(cells: Sequence[str]) -> bool:
    names = [value.strip() for value in cells if value.strip()]
    return not _INSEE_KEYS.isdisjoint(names) and all(map(_CODE_NAME.match, names))


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _distinct_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Return column names that differ beyond case, as layers want them; an unnamed column gets its number."""
    names: list[str] = []
    used: set[str] = set()
    for index, cell in enumerate(_trimmed(cells)):
        name = " ".join(cell.replace("\ufeff", "").split()) or f"colonne_{index + 1}"
        free, number = name, 1
        while free.lower() in used:
            number += 1
            free = f"{name}_{number}"
        used.add(free.lower())
        names.append(free)
    return tuple(names)


def table_from_rows(path: Path, form: TextFormat, rows: Sequence[tuple[int, list[str]]]) -> Table:
    """Return rows (line number, values) as a table under the header of ``form``."""
    header = form.header
    width = len(header)
    kept: list[list[str | None]] = []
    lines: list[int] = []
    refused: list[Refused] = []
    for line, cells in rows:
        values = [value.strip() or None for value in _trimmed(cells)]
        if len(values) > width:
            content: dict[str, object] = dict(zip(header, values))
            content["valeurs_en_trop"] = values[width:]
            refused.append(Refused(line, TOO_MANY_VALUES, content))
            continue
        kept.append(values + [None] * (width - len(values)))
        lines.append(line)
    columns: dict[str, Column] = {name: texts([row[index] for row in kept]) for index, name in enumerate(header)}
    layer = Layer(path.stem, texts([None] * len(kept)), "", columns, from_table=True)
    decimal = decimal_mark(columns.values())
    numbers_of_lines = np.array(lines, dtype=np.int64)
    return Table(layer, numbers_of_lines, tuple(refused), form.encoding, form.separator, decimal)


def _no_header(path: Path, parameter: str) -> InputError:
    return InputError(
        tr_noop(
            "{parameter} : « {path} » n’a pas de ligne d’en-tête reconnaissable ; donnez un nom à chaque colonne sur "
            "la première ligne."
        ),
        parameter=parameter,
        path=path,
    )


# --- spreadsheets -------------------------------------------------------------------------------


def _sheet_rows(path: Path, parameter: str, sheet: str | None) -> list[tuple[int, list[str]]]:
    options = {
        f"OGR_{driver}_{name}": value
        for driver in ("XLSX", "XLS", "ODS")
        for name, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
    }
    try:
        with gdal_session(**options):
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
            layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
            if sheet is not None:
                layers = [layer for layer in layers if layer.GetName() == sheet]
            # Notes and documentation come in small sheets: the data are in the longest one.
            layer = max(layers, key=lambda candidate: candidate.GetFeatureCount(), default=None)
            if layer is None:
                raise RuntimeError
            width = layer.GetLayerDefn().GetFieldCount()
            rows = [(int(feature.GetFID()), [_cell(feature.GetField(index)) for index in range(width)]) for feature in layer]
    except RuntimeError as error:
        raise InputError(
            tr_noop("{parameter} : « {path} » n’est pas un classeur lisible ; ouvrez-le et exportez la feuille en CSV (UTF-8)."),
            parameter=parameter,
            path=path,
        ) from error
    return [row for row in rows if any(value.strip() for value in row[1])]


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
