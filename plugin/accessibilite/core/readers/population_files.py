"""Files of people by cell, whatever the vintage and the format, loaded by study area.

The national grid has 2.3 million cells: it is never read whole.  A GeoPackage is read through its spatial
index, a CSV line by line, by the coordinates that its identifiers hold.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import shapely
from pyproj import CRS

from ..crs import is_located, require_crs, require_degrees, transform_geometries
from ..errors import InputError, tr_noop
from ..language import number, tr
from ..records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    Source,
    as_floats,
    as_texts,
    integers,
    no_progress,
    null_mask,
    part_of,
    source_name,
    texts,
)
from .account import Note, examples
from .areas import Zone, usable_polygons
from .cell_ids import CellIds, finest_id_column, most_common_side, parse_cell_ids
from .population import columns_by_name, population_values, quantities, with_contract_columns
from .tables import (
    SHEET_SUFFIXES,
    Refused,
    Table,
    TextFormat,
    is_table,
    plain_name,
    read_table,
    refused_layer,
    row_content,
    table_from_rows,
    text_format,
)
from .vector import polygons_from_columns, read_features, too_many_rows

#: Cells read at once at most: a large region.  Beyond it, a study area is asked for.
MAX_CELLS = 500_000
#: A cell with less than this part of the area of a whole one has been cut along a boundary.
_WHOLE_SHARE = 0.99
#: Cells without identifiers have "one" area when so many of them are within ``_WHOLE_SHARE`` of the median.
_REGULAR_SHARE = 0.6
#: Kinds of identifiers (system and size) that one file may mix.
_MAX_GRIDS = 1000
#: Rows by which the column of identifiers is found.
_ID_SAMPLE = 200
#: Lines between two looks at the progress bar.
_LINES_A_STEP = 50_000
#: A file without a line feed in so many bytes ends its lines as old Macintoshes did.
_OLD_MAC_BYTES = 1 << 20
#: Marks that stand for a value that is not published (INSEE; Statbel leaves it empty).
UNPUBLISHED = frozenset({"", "s", "ns", "nd", "c", "so", "n/a", "na", "nan", "null", "none", "-"})
#: Contract column -> columns that it is asked for by.
MAPPED = {
    "population": "CHAMP_POPULATION",
    "menages": "CHAMP_MENAGES",
    "pauvres": "CHAMP_PAUVRES",
    "taux_pauvrete": "CHAMP_TAUX",
    "id": "CHAMP_ID",
}
_COUNTS = (
    "population",
    "menages",
    "menages_pauvres",
    "pauvres",
    "monoparentales",
    "enfants_0_3",
    "jeunes_18_24",
    "seniors_65p",
)
#: A poverty rate may exceed 100 % by no more than this rounding.
_ROUNDING = 1e-6


@dataclass(frozen=True)
class PopulationAccount:
    """What became of the rows: ``read`` = ``written`` + refused ones, always.

    ``outside`` counts the rows of a CSV or layer that lie outside of the study area; what the spatial index
    of a file leaves out is not counted.
    """

    read: int
    written: int
    refused: int
    outside: int
    population: float
    imputed: int
    rebuilt: int
    repaired: int
    clipped: int
    misplaced: int
    impossible_rates: int


@dataclass(frozen=True)
class LoadedPopulation:
    """Cells with the columns of the contract, refused rows, account, and what to say of it."""

    cells: Layer
    refused: Layer
    account: PopulationAccount
    notes: tuple[Note, ...]


@dataclass
class _Rows:
    """Rows on their way, with the number of each and those refused so far."""

    layer: Layer
    lines: IntArray
    refused: list[Refused]
    outside: int = 0
    ids: ObjectArray = field(default_factory=lambda: texts([]))
    #: Whether the only identifiers of the file are those of larger cells, that many rows share.
    of_parents: bool = False
    #: Whose polygon was drawn from its identifier, or had to be repaired.
    drawn: BoolArray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    repaired: BoolArray = field(default_factory=lambda: np.zeros(0, dtype=bool))

    def __post_init__(self) -> None:
        self.ids = texts([None] * len(self.layer))
        self.drawn = self.repaired = np.zeros(len(self.layer), dtype=bool)

    def keep(self, rows: BoolArray) -> None:
        self.layer = self.layer.taken(rows)
        self.lines, self.ids = self.lines[rows], self.ids[rows]
        self.drawn, self.repaired = self.drawn[rows], self.repaired[rows]

    def refuse(self, rows: BoolArray, reasons: str | Sequence[str], original: Layer | None = None) -> None:
        """Move rows to the refused ones, as they stand in ``original``."""
        shown = self.layer if original is None else original
        for position, row in enumerate(np.flatnonzero(rows).tolist()):
            reason = reasons if isinstance(reasons, str) else reasons[position]
            self.refused.append(Refused(int(self.lines[row]), reason, row_content(shown, row)))
        self.keep(~rows)


def load_population(
    source: Source,
    zone: Layer | None = None,
    mapping: Mapping[str, str] | None = None,
    progress: Progress = no_progress,
    parameter: str = "CARREAUX",
) -> LoadedPopulation:
    """Load cells, or any polygons with people, in the columns of the contract.

    Parameters
    ----------
    zone
        Study area: whole cells that overlap it are kept.
    mapping
        Contract column (see ``MAPPED``) to the column of the source that holds it.

    Raises
    ------
    AccessibiliteError
        The source cannot be read, has no population, no place, or too many cells.
    """
    area = None if zone is None else Zone(zone)
    rows = _read(source, area, parameter, part_of(progress, 0.0, 0.7))
    called = source_name(source)
    if len(rows.layer) == 0:
        raise _nothing_usable(called, rows, area, parameter)
    read = len(rows.layer) + len(rows.refused)
    rows.layer = _mapped(_named_apart(rows.layer), mapping or {})
    _locate(rows, parameter)
    _refuse_bad_geometries(rows)
    _require_place(rows.layer, parameter)
    progress(0.8)
    before = rows.outside
    if area is not None:
        held = area.holds(rows.layer.geometries, rows.layer.crs)
        rows.outside += int((~held).sum())
        rows.keep(held)
    read -= rows.outside - before
    _refuse_doubles(rows)
    _refuse_bad_populations(rows)
    if len(rows.layer) == 0:
        raise _nothing_usable(called, rows, area, parameter)
    named = rows.of_parents or parse_cell_ids(rows.ids).known.any()
    ids = rows.ids if "id" not in (mapping or {}) and named else None
    cells = with_contract_columns(_with_typed_measures(rows.layer), parameter, ids)
    cells, impossible = _with_possible_poverty(cells)
    counts = np.column_stack([as_floats(cells.columns[name]) for name in _COUNTS])
    wrong = (counts < 0).any(axis=1) | np.isinf(counts).any(axis=1)
    if wrong.any():
        rows.refuse(wrong, tr_noop("effectif négatif ou infini"))
        cells = cells.taken(~wrong)
    if len(cells) == 0:
        raise _nothing_usable(called, rows, area, parameter)
    cell_ids = parse_cell_ids(as_texts(cells.columns["id"]))
    clipped, misplaced = _against_whole_cells(cells, cell_ids)
    account = PopulationAccount(
        read,
        len(cells),
        len(rows.refused),
        rows.outside,
        float(np.nansum(as_floats(cells.columns["population"]))),
        int((as_floats(cells.columns["estime"]) == 1).sum()),
        int(rows.drawn.sum()),
        int(rows.repaired.sum()),
        int(clipped.sum()),
        int(misplaced.sum()),
        impossible,
    )
    refused = refused_layer([(parameter, called, row) for row in sorted(rows.refused, key=lambda row: row.line)])
    progress(1.0)
    return LoadedPopulation(cells, refused, account, _notes(account, cells, cell_ids, clipped, misplaced, mapping))


# --- reading ------------------------------------------------------------------------------------


def _read(source: Source, area: Zone | None, parameter: str, progress: Progress) -> _Rows:
    if isinstance(source, Layer):
        return _Rows(source, np.arange(1, len(source) + 1), [])
    path, layer_name = source if isinstance(source, tuple) else (source, None)
    if is_table(path):
        return _read_cell_table(path, layer_name, area, parameter, progress)

    def within(crs: str) -> tuple[float, float, float, float] | None:
        return area.bounds_in(crs) if area is not None and is_located(crs) else None

    return _Rows(*read_features(path, parameter, layer_name, within, MAX_CELLS, progress), [])


def _read_cell_table(path: Path, sheet: str | None, area: Zone | None, parameter: str, progress: Progress) -> _Rows:
    if path.suffix.lower() in SHEET_SUFFIXES:
        table, outside = read_table(path, parameter, sheet, progress), 0
    else:
        form = text_format(path, parameter)
        if form.encoding.startswith("utf-16"):
            table, outside = read_table(path, parameter, progress=progress), 0
        else:
            table, outside = _streamed(path, form, area, parameter, progress)
    return _Rows(polygons_from_columns(table.layer), table.lines, list(table.refused), outside)


def _streamed(path: Path, form: TextFormat, area: Zone | None, parameter: str, progress: Progress) -> tuple[Table, int]:
    """Read a CSV line by line, keeping the cells of the box of the area; return it and the count left out."""
    column = _id_position(path, form)
    separator = form.separator.encode(form.encoding)
    size = max(path.stat().st_size, 1)
    grids = _Grids(area) if area is not None and column is not None else None
    kept: list[tuple[int, bytes]] = []
    outside = done = 0
    open_quote = False
    with path.open("rb") as stream:
        if b"\n" not in stream.read(_OLD_MAC_BYTES):
            return read_table(path, parameter), 0
        stream.seek(0)
        for row, line in enumerate(stream, start=1):
            if row <= form.header_line:
                continue
            if grids is not None:
                values = line.split(separator, column + 1)  # type: ignore[operator]
                if len(values) > column and not grids.may_hold(values[column]):  # type: ignore[operator,index]
                    outside += 1
                    continue
            kept.append((row, line))
            open_quote = open_quote or line.count(b'"') % 2 == 1
            if len(kept) > MAX_CELLS:
                raise too_many_rows(path.name, MAX_CELLS, parameter)
            if row - done >= _LINES_A_STEP:
                done = row
                progress(stream.tell() / size)
    if open_quote and outside == 0:
        # Values on several lines (a WKT, a label): the whole file has to be read as one text.
        return read_table(path, parameter), 0
    rows = [(row, _values(line, form)) for row, line in kept]
    return table_from_rows(path, form, [pair for pair in rows if any(value.strip() for value in pair[1])]), outside


def _values(line: bytes, form: TextFormat) -> list[str]:
    text = line.decode("utf-8" if form.encoding == "utf-8-sig" else form.encoding, "replace").replace("\0", "")
    try:
        return next(csv.reader((text,), delimiter=form.separator), [])
    except csv.Error:
        return text.rstrip("\r\n").split(form.separator)


def _id_position(path: Path, form: TextFormat) -> int | None:
    """Return which column of a CSV holds the identifiers of the cells, from its first lines."""
    rows = []
    with path.open("rb") as stream:
        for row, line in enumerate(stream, start=1):
            if row > form.header_line:
                rows.append((row, _values(line, form)))
            if len(rows) == _ID_SAMPLE:
                break
    sample = table_from_rows(path, form, rows).layer
    name = finest_id_column(dict(sample.columns))
    return None if name is None else form.header.index(name)


class _Grids:
    """The rows and columns of each grid that the study area may hold, as the text of the identifiers."""

    def __init__(self, area: Zone) -> None:
        self._area = area
        #: What stands before the northing -> northings, eastings; None = unlike an identifier.
        self._wanted: dict[bytes, tuple[frozenset[bytes], frozenset[bytes]] | None] = {}

    def may_hold(self, value: bytes) -> bool:
        """Tell whether a cell may be in the area; what is no identifier is kept, to be refused in words."""
        head, _, tail = value.strip(b'" \r\n').partition(b"mN")
        if head not in self._wanted:
            if len(self._wanted) >= _MAX_GRIDS or not head.startswith(b"CRS"):
                return True
            self._wanted[head] = self._ranges(head)
        wanted = self._wanted[head]
        if wanted is None:
            return True
        north, _, east = tail.partition(b"E")
        return north in wanted[0] and east in wanted[1]

    def _ranges(self, head: bytes) -> tuple[frozenset[bytes], frozenset[bytes]] | None:
        cells = parse_cell_ids(texts([head.decode("ascii", "replace") + "mN0E0"]))
        if not cells.known[0]:
            return None
        side = int(cells.side_m[0])
        box = self._area.bounds_in(f"EPSG:{cells.epsg[0]}", margin=side)
        if box is None:
            return frozenset(), frozenset()
        west, south, east, north = (int(edge // side) for edge in box)
        return (
            frozenset(b"%d" % (side * row) for row in range(south, north + 1)),
            frozenset(b"%d" % (side * column) for column in range(west, east + 1)),
        )


# --- columns ------------------------------------------------------------------------------------


def _named_apart(layer: Layer) -> Layer:
    """Rename the columns that a GeoPackage keeps for itself or that differ by case alone."""
    columns: dict[str, Column] = {}
    used = {"fid", "geom"}
    for name, values in layer.columns.items():
        free = name if name.lower() not in used else f"{name}_source"
        while free.lower() in used:
            free += "_2"
        used.add(free.lower())
        columns[free] = values
    return replace(layer, columns=columns)


def _mapped(layer: Layer, mapping: Mapping[str, str]) -> Layer:
    """Return the layer with the columns that the user named under their contract names."""
    columns = dict(layer.columns)
    lower = {name.lower(): name for name in columns}
    chosen: dict[str, Column] = {}
    for target, name in mapping.items():
        found = name if name in columns else lower.get(name.lower())
        if found is None:
            raise InputError(
                tr_noop("{parameter} : la colonne « {column} » n’existe pas dans « {name} » ; choisissez parmi : {columns}."),
                parameter=MAPPED[target],
                column=name,
                name=layer.name,
                columns=", ".join(layer.columns),
            )
        chosen[target] = layer.columns[found]
    # What had the name of a contract column without being the one chosen stays under another name.
    for target in chosen:
        own = lower.get(target)
        if own is not None and columns[own] is not chosen[target]:
            columns[f"{own}_source"] = columns.pop(own)
    for target in ("population", "menages", "pauvres", "taux_pauvrete"):
        if target in chosen:
            chosen[target] = quantities(_published(chosen[target]))
    return replace(layer, columns={**columns, **chosen})


def _published(column: Column) -> Column:
    """Return a column with the marks of unpublished values as NULL."""
    if column.dtype != object:
        return column
    return texts([None if value is None or value.strip().lower() in UNPUBLISHED else value for value in column])


def _with_typed_measures(layer: Layer) -> Layer:
    """Return the counts of a CSV as numbers, like those of INSEE's GeoPackage; codes stay text."""
    columns = dict(layer.columns)
    for name, values in columns.items():
        plain = plain_name(name)
        if values.dtype != object or not plain.startswith(("ind", "men", "log", "i_est", "i_pauv")):
            continue
        missing, amounts = null_mask(values), quantities(values)
        if not np.array_equal(np.isnan(amounts), missing):
            missing = null_mask(_published(values))
        if np.array_equal(np.isnan(amounts), missing) and not np.isinf(amounts).any():
            columns[name] = integers(np.nan_to_num(amounts), missing) if plain.startswith("i_") else amounts
    return replace(layer, columns=columns)


def _with_possible_poverty(cells: Layer) -> tuple[Layer, int]:
    """Return the cells, poverty unknown where it is impossible, and how many those are."""
    rate, poor = as_floats(cells.columns["taux_pauvrete"]), as_floats(cells.columns["pauvres"])
    people = as_floats(cells.columns["population"])
    impossible = (rate < 0) | (rate > 100 + _ROUNDING) | (poor > people * (1 + _ROUNDING)) | np.isinf(rate)
    hidden: dict[str, Column] = {
        "taux_pauvrete": np.where(impossible, np.nan, rate),
        "pauvres": np.where(impossible, np.nan, poor),
    }
    return cells.with_columns(hidden), int(impossible.sum())


# --- places -------------------------------------------------------------------------------------


def _locate(rows: _Rows, parameter: str) -> None:
    """Give squares to the rows without a polygon, by their identifiers."""
    layer = rows.layer
    samples = {n: as_texts(values[:_ID_SAMPLE]) for n, values in layer.columns.items() if values.dtype == object}
    name = finest_id_column(samples, _ID_SAMPLE)
    rows.ids = texts([None] * len(layer)) if name is None else as_texts(layer.columns[name])
    cells = parse_cell_ids(rows.ids)
    polygonal = np.isin(shapely.get_type_id(layer.geometries), (3, 6, 7)) & ~shapely.is_empty(layer.geometries)
    if not polygonal.any() and cells.known.any():
        # A table, or the centres of the cells.
        crs = cells.main_crs()
        rows.layer = replace(layer, geometries=cells.squares(crs), crs=crs, from_table=False)
        rows.drawn = cells.known
        return
    if not polygonal.any():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » n’a ni polygones ni identifiants de carreaux INSEE "
                "(« CRS3035RES200mN…E… ») ; donnez le fichier géographique ou une colonne d’identifiants."
            ),
            parameter=parameter,
            name=layer.name,
        )
    if not is_located(layer.crs):
        layer = replace(layer, crs=_crs_of_ids(layer, cells, polygonal))
    crs = require_crs(layer, parameter)
    if _are_parents(layer.geometries, cells.squares(crs), polygonal & cells.known):
        own = columns_by_name(layer).get("id")
        rows.of_parents = True
        rows.ids = texts([str(line) for line in rows.lines]) if own is None else as_texts(own)
        cells = parse_cell_ids(rows.ids)
    missing = ~polygonal & cells.known
    geometries = layer.geometries.copy()
    geometries[missing] = cells.squares(crs)[missing]
    rows.layer = replace(layer, geometries=geometries, from_table=False)
    rows.drawn = missing


#: Polygons that fill less than this share of the squares of their identifiers are parts of these.
_PART_OF_SQUARE = 0.5


@np.errstate(all="ignore")
def _are_parents(polygons: ObjectArray, squares: ObjectArray, both: BoolArray) -> bool:
    """Tell whether the identifiers are those of larger cells: most polygons fill little of their square."""
    if not both.any():
        return False
    return bool(np.median(shapely.area(polygons[both]) / shapely.area(squares[both])) < _PART_OF_SQUARE)


@np.errstate(all="ignore")
def _crs_of_ids(layer: Layer, cells: CellIds, polygonal: BoolArray) -> str:
    """Return the system in which the polygons lie where their identifiers say, or ``""``."""
    both = np.flatnonzero(polygonal & cells.known)[:50]
    if len(both) == 0:
        return ""
    for crs in (cells.main_crs(), "EPSG:2154", "EPSG:4326"):
        squares = cells.squares(crs)[both]
        gaps = shapely.distance(shapely.centroid(squares), shapely.centroid(layer.geometries[both]))
        if np.median(gaps / np.sqrt(shapely.area(squares))) < 0.5:
            return crs
    return ""


def _refuse_bad_geometries(rows: _Rows) -> None:
    """Refuse rows without a usable polygon, and repair those that can be."""
    original = rows.layer
    shapes, usable, rows.repaired = usable_polygons(original.geometries)
    empty = np.asarray(shapely.is_missing(original.geometries))[~usable]
    reasons = [
        tr_noop("ni géométrie ni identifiant de carreau lisible") if nothing else tr_noop("géométrie inutilisable")
        for nothing in empty
    ]
    rows.layer = replace(original, geometries=shapes)
    rows.refuse(~usable, reasons, original)


def _require_place(layer: Layer, parameter: str) -> None:
    """Raise when what claims to be degrees is not."""
    if len(layer) and CRS.from_user_input(layer.crs).is_geographic:
        require_degrees(shapely.total_bounds(layer.geometries), layer, parameter)


def _refuse_doubles(rows: _Rows) -> None:
    """Refuse a cell that was read before: its people would count twice."""
    cells = parse_cell_ids(rows.ids)
    known = np.flatnonzero(cells.known)
    if len(known) == 0:
        return
    keys = np.column_stack([cells.epsg, cells.side_m, cells.east_m, cells.north_m])[known]
    first, inverse = np.unique(keys, axis=0, return_index=True, return_inverse=True)[1:]
    first_row = known[first[inverse.ravel()]]
    double = np.zeros(len(rows.layer), dtype=bool)
    double[known] = first_row != known
    lines = rows.lines[first_row[first_row != known]]
    rows.refuse(double, [tr("carreau déjà lu ligne {line}").format(line=line) for line in lines])


def _refuse_bad_populations(rows: _Rows) -> None:
    """Refuse rows whose population is no number, negative or infinite; an unpublished one stays unknown."""
    given = population_values(rows.layer)
    if given is None or len(given) == 0:
        return
    amounts = quantities(given)
    written = as_texts(given)
    reasons, wrong = [], np.zeros(len(amounts), dtype=bool)
    for row in np.flatnonzero(~(amounts >= 0) | np.isinf(amounts)).tolist():
        value = written[row]
        if value is None or value.strip().lower() in UNPUBLISHED:
            continue
        wrong[row] = True
        reasons.append(tr("population illisible ou impossible « {value} »").format(value=value))
    if not wrong.all():
        rows.refuse(wrong, reasons)


@np.errstate(all="ignore")
def _against_whole_cells(cells: Layer, ids: CellIds) -> tuple[BoolArray, BoolArray]:
    """Return which cells are smaller than a whole one, and which lie elsewhere than their identifier says."""
    clipped = np.zeros(len(cells), dtype=bool)
    misplaced = np.zeros(len(cells), dtype=bool)
    if ids.known.any():
        for code in np.unique(ids.epsg[ids.known]):
            rows = np.flatnonzero(ids.epsg == code)
            moved = transform_geometries(cells.geometries[rows], cells.crs, f"EPSG:{code}")
            clipped[rows] = shapely.area(moved) < _WHOLE_SHARE * ids.areas_m2()[rows]
            centres = shapely.get_coordinates(shapely.centroid(moved))
            corner = np.column_stack([ids.east_m[rows], ids.north_m[rows]])
            gaps = np.abs(centres - corner - ids.side_m[rows, None] / 2).max(axis=1)
            misplaced[rows] = ~(gaps <= ids.side_m[rows])
    elif CRS.from_user_input(cells.crs).is_projected:
        areas: FloatArray = shapely.area(cells.geometries)
        whole = float(np.median(areas))
        if (np.abs(areas - whole) <= (1 - _WHOLE_SHARE) * whole).mean() >= _REGULAR_SHARE:
            clipped = areas < _WHOLE_SHARE * whole
    return clipped, misplaced


# --- what to say --------------------------------------------------------------------------------


def _nothing_there(name: str, area: Zone | None, parameter: str) -> InputError:
    if area is not None:
        return InputError(
            tr_noop("ZONE : aucun carreau de « {name} » dans la zone ; vérifiez que les deux couvrent le même territoire."),
            name=name,
        )
    return InputError(
        tr_noop("{parameter} : « {name} » ne contient aucune ligne ; téléchargez-le ou exportez-le de nouveau."),
        parameter=parameter,
        name=name,
    )


def _nothing_usable(name: str, rows: _Rows, area: Zone | None, parameter: str) -> InputError:
    if not rows.refused:
        return _nothing_there(name, area, parameter)
    first = min(rows.refused, key=lambda row: row.line)
    return InputError(
        tr_noop("{parameter} : aucune ligne de « {name} » n’est utilisable (ligne {line} : {reason}) ; corrigez le fichier."),
        parameter=parameter,
        name=name,
        line=first.line,
        reason=first.reason,
    )


def _notes(
    account: PopulationAccount,
    cells: Layer,
    ids: CellIds,
    clipped: BoolArray,
    misplaced: BoolArray,
    mapping: Mapping[str, str] | None,
) -> tuple[Note, ...]:
    names = as_texts(cells.columns["id"])
    values = {**vars(account), "population": number(account.population)}
    notes = [Note(tr_noop("{read} ligne(s) lue(s) = {written} écrite(s) + {refused} refusée(s)."), values)]

    def say(count: int, template: str, warning: bool = True, **more: object) -> None:
        if count:
            notes.append(Note(template, {"count": count, **more}, warning))

    notes.append(Note(tr_noop("Population : {population} personnes."), values))
    if null_mask(cells.columns["estime"]).all():
        notes.append(Note(tr_noop("Aucune colonne ne dit quels carreaux ont été estimés par l’INSEE.")))
    else:
        notes.append(Note(tr_noop("{imputed} carreau(x) dont l’INSEE a estimé les revenus."), values))
    side = most_common_side(ids)
    say(side, tr_noop("Carreaux de {count} m, reconnus à leur identifiant."), False)
    say(account.outside, tr_noop("{count} carreau(x) hors de la ZONE, laissés de côté."), False)
    say(account.rebuilt, tr_noop("{count} carreau(x) sans polygone, dessinés d’après leur identifiant."), False)
    say(account.repaired, tr_noop("{count} géométrie(s) invalide(s) réparée(s)."))
    say(account.refused, tr_noop("{count} ligne(s) refusée(s) : voir REJETS."))
    say(
        account.clipped,
        tr_noop(
            "{count} carreau(x) coupés, plus petits qu’un carreau entier, dont {names} : leur population reste celle "
            "du carreau entier."
        ),
        names=examples(names[clipped].tolist()),
    )
    say(
        account.misplaced,
        tr_noop(
            "{count} carreau(x) loin de la place que dit leur identifiant, dont {names} : vérifiez le système de coordonnées."
        ),
        names=examples(names[misplaced].tolist()),
    )
    say(
        account.impossible_rates,
        tr_noop("{count} carreau(x) à la pauvreté impossible (taux hors de 0 à 100 %) : elle y est inconnue."),
    )
    unknown = int(np.isnan(as_floats(cells.columns["population"])).sum())
    say(unknown, tr_noop("{count} carreau(x) à la population inconnue (secret ou case vide)."))
    rates = as_floats(cells.columns["taux_pauvrete"])
    if mapping and "taux_pauvrete" in mapping and np.isfinite(rates).any() and np.nanmax(rates) <= 1:
        notes.append(
            Note(
                tr_noop("CHAMP_TAUX : tous les taux sont de 1 % au plus ; donnez-les de 0 à 100, pas de 0 à 1."),
                warning=True,
            )
        )
    return tuple(notes)
