"""Opening a source of services, whatever it is: delimited table, spreadsheet, JSON list, FINESS extract, layer."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import numpy as np

from ...errors import InputError, tr_noop
from ...gdal_tools import require_file
from ...records import Column, Layer, Progress, Source, no_progress, texts
from ..tables import SHEET_SUFFIXES, TOO_MANY_VALUES, Refused, is_table, read_table
from ..vector import read_vector
from .finess import GEOLOCATION, GEOLOCATION_COLUMNS, STRUCTURE, STRUCTURE_COLUMNS
from .model import RawServices

_FINESS_START = re.compile(rb"^(\xef\xbb\xbf)?\s*\"?(finess\"?;\"?etalab|structureet\"?;)", re.IGNORECASE)
_DATE_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)")


def open_services(source: Source, parameter: str, progress: Progress = no_progress) -> RawServices:
    """Read a source whole, every column as the source wrote it.

    Raises
    ------
    InputError
        The file is missing, empty, or neither a table nor a layer that can be read.
    """
    if isinstance(source, Layer):
        raw = _with_numbers(source)
        name, dated = source.name, ""
    else:
        path, layer_name = source if isinstance(source, tuple) else (source, None)
        require_file(path, parameter)
        name, dated = str(path), _date_of(path)
        raw = _read_file(path, layer_name, parameter, progress)
    if len(raw) == 0 and not raw.refused:
        raise InputError(
            tr_noop("{parameter} : « {name} » ne contient aucune ligne de données ; choisissez un fichier qui en contient."),
            parameter=parameter,
            name=name,
        )
    return RawServices(raw.layer, raw.lines, raw.refused, dated)


def _read_file(path: Path, layer_name: str | None, parameter: str, progress: Progress) -> RawServices:
    if _is_finess(path):
        return _read_finess(path, parameter)
    if is_table(path):
        sheet = layer_name if path.suffix.lower() in SHEET_SUFFIXES else None
        table = read_table(path, parameter, sheet, progress)
        return RawServices(table.layer, table.lines, table.refused)
    found = _read_json(path) if path.suffix.lower() == ".json" else None
    return found or _with_numbers(read_vector(path, parameter, layer_name, progress))


def _with_numbers(layer: Layer) -> RawServices:
    return RawServices(layer, np.arange(1, len(layer) + 1, dtype=np.int64))


def _date_of(path: Path) -> str:
    found = _DATE_IN_NAME.search(path.stem)
    if found is None:
        return ""
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return ""


# --- JSON lists (data.inclusion, APIs) ----------------------------------------------------------


def _read_json(path: Path) -> RawServices | None:
    """Return a JSON list of objects (alone, or under one key) as a table; None for anything else."""
    try:
        document = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return None
    if isinstance(document, dict) and "type" not in document:
        lists = [value for value in document.values() if isinstance(value, list)]
        document = max(lists, key=len, default=None)
    if not isinstance(document, list):
        return None
    rows = [(number, item) for number, item in enumerate(document, start=1) if isinstance(item, dict)]
    refused = tuple(
        Refused(number, NOT_AN_OBJECT, {"valeur": item})
        for number, item in enumerate(document, start=1)
        if not isinstance(item, dict)
    )
    if not rows:
        return None
    names = list(dict.fromkeys(key for _, item in rows for key in item))
    columns: dict[str, Column] = {name: texts([_json_text(item.get(name)) for _, item in rows]) for name in names}
    layer = Layer(path.stem, texts([None] * len(rows)), "", columns, from_table=True)
    return RawServices(layer, np.array([number for number, _ in rows], dtype=np.int64), refused)


NOT_AN_OBJECT = tr_noop("ce n’est pas un objet JSON")


def _json_text(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


# --- FINESS: no header, two sections ------------------------------------------------------------


def _is_finess(path: Path) -> bool:
    if path.suffix.lower() not in (".csv", ".txt"):
        return False
    with path.open("rb") as stream:
        return _FINESS_START.match(stream.read(64)) is not None


def _read_finess(path: Path, parameter: str) -> RawServices:
    """Read the extract « etalab-cs1100507 »: a line of metadata, facilities, then their coordinates."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    structures: list[tuple[int, list[str]]] = []
    places: dict[str, tuple[int, list[str]]] = {}
    refused: list[Refused] = []
    for line, cells in _lines(text, parameter):
        section = cells[0].strip().lower()
        if section == STRUCTURE and len(cells) > 1 and cells[1].strip().lower() != STRUCTURE_COLUMNS[0]:
            if len(cells) - 1 > len(STRUCTURE_COLUMNS):
                refused.append(Refused(line, TOO_MANY_VALUES, {"ligne": ";".join(cells)}))
            else:
                structures.append((line, cells[1:]))
        elif section == GEOLOCATION and len(cells) > 1:
            if places.setdefault(cells[1].strip(), (line, cells[2:]))[0] != line:
                refused.append(Refused(line, SECOND_PLACE, {"ligne": ";".join(cells)}))
        elif section not in ("finess", STRUCTURE, GEOLOCATION):
            refused.append(Refused(line, UNKNOWN_SECTION, {"ligne": ";".join(cells)}))
    columns: dict[str, Column] = {
        name: texts([_cell(cells, index) for _, cells in structures]) for index, name in enumerate(STRUCTURE_COLUMNS)
    }
    # A facility listed twice has the same place twice: the places are looked up, then the unused ones refused.
    found = [places.get(cells[0].strip(), (0, []))[1] for _, cells in structures]
    known = {cells[0].strip() for _, cells in structures}
    refused += [
        Refused(line, NO_STRUCTURE, {"ligne": ";".join([GEOLOCATION, number, *cells])})
        for number, (line, cells) in places.items()
        if number not in known
    ]
    for index, name in enumerate(GEOLOCATION_COLUMNS):
        columns[name] = texts([_cell(cells, index) for cells in found])
    layer = Layer(path.stem, texts([None] * len(structures)), "", columns, from_table=True)
    return RawServices(layer, np.array([line for line, _ in structures], dtype=np.int64), tuple(refused))


SECOND_PLACE = tr_noop("secondes coordonnées d’un même établissement")
NO_STRUCTURE = tr_noop("coordonnées sans établissement")
UNKNOWN_SECTION = tr_noop("ni établissement (structureet) ni coordonnées (geolocalisation)")


def _lines(text: str, parameter: str) -> Iterable[tuple[int, list[str]]]:
    # FINESS quotes nothing: a quote is part of a name, and a line is a row.
    reader = csv.reader(io.StringIO(text.replace("\0", "")), delimiter=";", quoting=csv.QUOTE_NONE)
    try:
        for cells in reader:
            if any(value.strip() for value in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise InputError(
            tr_noop("{parameter} : l’extrait FINESS est abîmé près de la ligne {line} ; téléchargez-le de nouveau."),
            parameter=parameter,
            line=reader.line_num,
        ) from error


def _cell(cells: list[str], index: int) -> str | None:
    return cells[index].strip() or None if index < len(cells) else None
