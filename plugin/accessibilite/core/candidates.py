"""Places where a permanence could be held: from OpenStreetMap, from a layer, or on a regular grid along the streets.

Two places are one when they stand within ``FUSION_M`` of each other and either bear the same name, or are of one kind
and at most one of them is named.  The best documented is kept (name, hours, address, accessibility, capacity: one
point each, and a decision before all), ties by id; nobody is lost: what is set aside is listed with its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .candidate_kinds import GRID_KIND, MERGE_M, OTHER_KIND, Kinds, kind_in_words, kinds_table
from .crs import WGS84, metric_crs_of, require_crs, require_geometries, transform_geometries, transform_points
from .defaults import SNAP_M, THRESHOLD_MIN
from .errors import InputError, ParameterError, tr_noop
from .language import tr
from .network import Network
from .readers.osm_places import OsmPlaces, read_osm_places
from .readers.population import with_contract_columns
from .readers.services import load_services
from .readers.services.model import UNKNOWN
from .readers.services.osm_features import FORMAT as OSM_FORMAT
from .readers.services.osm_features import LABEL as OSM_LABEL
from .readers.services.source import open_services
from .readers.tables import plain_name
from .records import (
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
    part_of,
    texts,
)
from .sentences import Figure, Sentence, plain_figure
from .siting_inputs import decisions_of, ids_of
from .snapping import Places, Snapper, places_of, require_overlap
from .time_matrix import time_matrix

#: A grid of more points than this is a mistake in the spacing.
GRID_LIMIT = 100_000
#: Why a place is set aside (field ``raison``).
DOUBLE, OFF_NETWORK, NOBODY = "doublon", "hors_reseau", "personne"
#: Columns of a candidate, in their order.
COLUMNS = (
    "id", "nom", "genre", "pmr", "horaires", "adresse", "acces_m", "cout", "capacite", "decision", "incompatible", "source",
)
_NUMBERS = ("acces_m", "cout", "capacite")
#: Tags of OSM that the reader of services understands and a candidate needs.
_TAGS = (
    "name", "operator", "amenity", "healthcare", "opening_hours", "wheelchair", "addr:housenumber", "addr:street",
    "addr:postcode", "addr:city", "capacity",
)
#: Columns that services do not have, and the one that tells which row of the source a service was.
_OWN = frozenset({"genre", "cout", "decision", "incompatible"})
_RANK = "accessibilite_rang"
_GRID_LABEL = tr_noop("Grille régulière")
#: Beyond this share of the poor people without a candidate near them, the candidates are not where they are needed.
_MOST_PEOPLE = 0.5


@dataclass(frozen=True)
class CandidateRule:
    """How candidates are sought and kept.

    Attributes
    ----------
    kinds
        Kinds looked for in OSM; empty: those by default.
    grid_m
        Spacing of the grid, metres; None: no grid.
    merge_m
        Distance within which two places may be one; 0: none is merged.
    snap_m, threshold_min
        How far from a street a place may stand, and how far people walk to it.
    """

    kinds: tuple[str, ...] = ()
    grid_m: float | None = None
    merge_m: float = MERGE_M
    snap_m: float = SNAP_M
    threshold_min: float = THRESHOLD_MIN


@dataclass(frozen=True)
class Candidates:
    """The places kept, those set aside (``raison``, ``doublon_de``), how many by kind and by reason, and what to beware of."""

    kept: Layer
    aside: Layer
    kinds: Mapping[str, int]
    reasons: Mapping[str, int]
    refused: int
    notes: tuple[Sentence, ...] = ()


def find_candidates(
    network: Network,
    rule: CandidateRule,
    osm_file: Path | None = None,
    places: Source | None = None,
    zone: Layer | None = None,
    cells: Layer | None = None,
    progress: Progress = no_progress,
) -> Candidates:
    """Gather the candidates of a town, merge doubles, and tell who lives within reach of each.

    Raises
    ------
    InputError
        A source cannot be read, or no candidate is left.
    ParameterError
        No source at all, or a grid without a zone.
    """
    if osm_file is None and places is None and rule.grid_m is None:
        raise ParameterError(
            tr_noop("INPUT, LIEUX et GRILLE_M sont vides ; donnez un fichier OSM, une couche de lieux ou un pas de grille.")
        )
    kinds = kinds_table()
    snapper = Snapper(network, rule.snap_m)
    people = None if cells is None else with_contract_columns(cells)
    area = _area(zone, people)
    found: list[Layer] = []
    refused = 0
    if osm_file is not None:
        found.append(_within(from_osm(osm_file, kinds.chosen(rule.kinds), part_of(progress, 0.0, 0.3)), area))
    if places is not None:
        layer, refused = from_places(places, kinds)
        found.append(layer if zone is None else _within(layer, area))
    if rule.grid_m is not None:
        found.append(grid(rule.grid_m, area, snapper))
    progress(0.4)
    everything = _stacked(found)
    if not len(everything):
        raise InputError(
            tr_noop(
                "Aucun lieu candidat dans INPUT, LIEUX et la grille ; choisissez d’autres GENRES, une zone plus grande, ou un "
                "fichier OSM qui contient des lieux et pas seulement des voies."
            )
        )
    lonlat = shapely.get_coordinates(everything.geometries)
    require_overlap(lonlat, network, rule.snap_m, "RESEAU")
    everything = everything.with_columns({"acces_m": np.round(snapper.distance_m(lonlat), 1)})
    twin = twins(everything, lonlat, rule.merge_m)
    reason = texts([None if twin[row] < 0 else DOUBLE for row in range(len(everything))])
    tied = np.zeros(len(everything), dtype=bool)
    tied[snapper.snap(lonlat).point] = True
    reason[(twin < 0) & ~tied] = OFF_NETWORK
    progress(0.5)
    near, reach = _who_lives_near(network, rule, snapper, everything, people, part_of(progress, 0.5, 1.0))
    everything = everything.with_columns(near)
    if people is not None:
        empty = ~(as_floats(everything.columns["population"]) > 0)
        reason[(reason == np.array(None)) & empty] = NOBODY
    stays = np.array([value is None for value in reason], dtype=bool)
    everything = everything.with_columns({"incompatible": _clashes(everything, twin, stays)})
    merged = np.bincount(twin[twin >= 0], minlength=len(everything))
    kept = everything.with_columns({"fusionnes": integers(merged)}).taken(stays)
    ids = everything.columns["id"]
    aside = everything.with_columns(
        {"raison": reason, "doublon_de": texts([None if row < 0 else ids[row] for row in twin])}
    ).taken(~stays)
    kept_kinds = Counter(kept.columns["genre"].tolist())
    notes = [] if osm_file is None or len(rule.kinds) == 1 else _one_kind(kept_kinds)
    if people is not None and reach is not None:
        notes += _out_of_reach(people, reach[np.flatnonzero(stays)], rule)
    return Candidates(kept, aside, kept_kinds, Counter(aside.columns["raison"].tolist()), refused, tuple(notes))


def _one_kind(kinds: Mapping[str, int]) -> list[Sentence]:
    """Tell that there is nothing to choose between, as where the file holds the ways of a town and not its places."""
    if len(kinds) != 1:
        return []
    return [
        Sentence(
            tr_noop(
                "Tous les lieux retenus sont du même genre ({kind}) : si le fichier ne contient que des voies, prenez un extrait "
                "complet ; sinon, ajoutez vos lieux (LIEUX) ou une grille de points (GRILLE_M, 300 m par exemple)."
            ),
            {"kind": kind_in_words(next(iter(kinds)))},
        )
    ]


def _out_of_reach(cells: Layer, reach: csr_matrix, rule: CandidateRule) -> list[Sentence]:
    """Tell that most of the poor people to serve, those of the white cells when they are known, live near no candidate."""
    poor = np.nan_to_num(as_floats(cells.columns["pauvres"]))
    has_zones = "zone_blanche" in cells.columns
    if has_zones:
        poor = poor * (as_floats(cells.columns["zone_blanche"]) == 1)
    far = float(poor[np.asarray(reach.sum(axis=0)).ravel() == 0].sum())
    if not far > poor.sum() * _MOST_PEOPLE:
        return []
    return [
        Sentence(
            tr_noop(
                "{far} personnes pauvres sur {total} des carreaux blancs n’ont aucun lieu candidat à moins de {minutes} min : "
                "ajoutez des lieux (LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple)."
            ) if has_zones else tr_noop(
                "{far} personnes pauvres sur {total} n’ont aucun lieu candidat à moins de {minutes} min : ajoutez des lieux "
                "(LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple)."
            ),
            {"far": Figure(far), "total": Figure(float(poor.sum())), "minutes": plain_figure(rule.threshold_min)},
        )
    ]


def _clashes(layer: Layer, twin: IntArray, stays: BoolArray) -> ObjectArray:
    """Return whom each place does not go with, among those that stay: a double stands for its twin."""
    ids = layer.columns["id"]
    stand_in = {ids[row]: ids[row if twin[row] < 0 else twin[row]] for row in range(len(ids)) if stays[row] or twin[row] >= 0}
    named = [[stand_in[one] for one in ids_of(text or "") if one in stand_in] for text in layer.columns["incompatible"]]
    return texts([", ".join(dict.fromkeys(one for one in group if one != own)) or None for group, own in zip(named, ids)])


# --- sources ------------------------------------------------------------------------------------


def from_osm(path: Path, kinds: Kinds, progress: Progress = no_progress) -> Layer:
    """Return the places of an OSM file that are of one of the kinds."""
    keys: dict[str, set[str]] = {}
    for row in kinds.tags:
        keys.setdefault(row.key, set()).add(row.value)
    found = read_osm_places(
        path,
        {key: frozenset(values) for key, values in keys.items()},
        lambda tags, is_area: kinds.of(tags, is_area) is not None,
        progress=progress,
    )
    if not len(found):
        return _layer(np.zeros((0, 2)), {})
    table: dict[str, Column] = {tag: texts([tags.get(tag) for tags in found.tags]) for tag in _TAGS}
    table["full_id"] = texts(found.ids)
    table["genre"] = _kinds_of(found, kinds)
    raw = Layer(path.name, _points(found.lonlat), WGS84, table)
    layer, _ = _from_services(raw, "INPUT", OSM_FORMAT)
    return layer.with_columns({"source": texts([OSM_LABEL] * len(layer))})


def _kinds_of(found: OsmPlaces, kinds: Kinds) -> ObjectArray:
    return texts([kinds.of(tags, is_area) for tags, is_area in zip(found.tags, found.areas)])


def from_places(source: Source, kinds: Kinds) -> tuple[Layer, int]:
    """Return every usable row of a layer or table of places, and how many rows are not usable."""
    return _from_services(source, "LIEUX", "auto", kinds)


def _from_services(source: Source, parameter: str, source_format: str, kinds: Kinds | None = None) -> tuple[Layer, int]:
    raw = open_services(source, parameter)
    # What only candidates have is kept from the reader of services, which looks for an address in any text.
    own = {name for name in raw.layer.columns if name.lower() in _OWN}
    others = {name: values for name, values in raw.layer.columns.items() if name not in own}
    others[_RANK] = integers(np.arange(len(raw)))
    loaded = load_services(replace(raw.layer, columns=others), parameter, source_format).required(parameter)
    rows = loaded.services
    rank = as_floats(rows.columns[_RANK]).astype(np.int64)
    given = {name.lower(): values for name, values in raw.layer.taken(rank).columns.items()}
    columns: dict[str, Column] = {name: rows.columns[name] for name in ("id", "nom", "horaires", "adresse", "source")}
    columns["pmr"] = texts([value or UNKNOWN for value in as_texts(rows.columns["pmr"])])
    columns["capacite"] = as_floats(rows.columns["capacite"])
    columns["cout"] = as_floats(given["cout"]) if "cout" in given else np.full(len(rows), np.nan)
    if "decision" in given:
        columns["decision"] = decisions_of(given["decision"], parameter)
    if "incompatible" in given:
        columns["incompatible"] = as_texts(given["incompatible"])
    columns["genre"] = _kinds_of_rows(given, kinds, len(rows))
    columns["source"] = texts([value or rows.name for value in columns["source"]])
    return _layer(shapely.get_coordinates(rows.geometries), columns), loaded.counts.refused + len(raw.refused)


def _kinds_of_rows(given: Mapping[str, Column], kinds: Kinds | None, count: int) -> ObjectArray:
    """Return the kind of each row: its own word, else that of its tags, else ``lieu``."""
    own = next((as_texts(given[name]) for name in ("genre", "type") if name in given), texts([None] * count))
    known = kinds_table().labels
    own = texts([word if plain_name(word or "") not in known else plain_name(word or "") for word in own])
    if kinds is None:
        return own
    tag_columns = {row.key: as_texts(given[row.key]) for row in kinds.tags if row.key in given}
    result = []
    for row in range(count):
        tags = {key: values[row] for key, values in tag_columns.items() if values[row]}
        result.append(own[row] or kinds.of(tags, True) or OTHER_KIND)
    return texts(result)


def grid(spacing_m: float, area: shapely.Geometry | None, snapper: Snapper) -> Layer:
    """Return points of a square grid inside an area (degrees), each moved onto the nearest street.

    The grid is aligned on whole multiples of the spacing, so that it does not move with the edge of the area.

    Raises
    ------
    ParameterError
        No area, or a spacing that is not positive or makes too many points.
    """
    if area is None:
        raise ParameterError(tr_noop("GRILLE_M : donnez aussi ZONE ou CARREAUX, qui disent où s’étend la grille."))
    if not spacing_m > 0:
        raise ParameterError(
            tr_noop("GRILLE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif."), value=f"{spacing_m:g}"
        )
    metric = metric_crs_of(texts([area]))
    moved = transform_geometries(texts([area]), WGS84, metric)[0]
    west, south, east, north = shapely.bounds(moved)
    columns = np.arange(np.ceil(west / spacing_m), np.floor(east / spacing_m) + 1)
    rows = np.arange(np.ceil(south / spacing_m), np.floor(north / spacing_m) + 1)
    if len(columns) * len(rows) > GRID_LIMIT:
        raise ParameterError(
            tr_noop("GRILLE_M : un pas de {value} m ferait {count} points ; donnez un pas plus grand ou une zone plus petite."),
            value=f"{spacing_m:g}",
            count=len(columns) * len(rows),
        )
    number = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    shapely.prepare(moved)
    number = number[shapely.intersects_xy(moved, number * spacing_m)]
    lonlat = transform_points(number * spacing_m, metric, WGS84).reshape(-1, 2)
    ties = snapper.snap(lonlat)
    first = np.unique(ties.point, return_index=True)[1]
    lines = transform_geometries(snapper.network.geometry[ties.edge[first]], WGS84, metric)
    on_street = shapely.get_coordinates(shapely.line_interpolate_point(lines, ties.fraction[first], normalized=True))
    placed = lonlat.copy()
    placed[ties.point[first]] = transform_points(on_street, metric, WGS84).reshape(-1, 2)
    count = len(number)
    names = texts([f"grille/{int(x)}_{int(y)}" for x, y in number])
    columns_: dict[str, Column] = {
        "id": names, "genre": texts([GRID_KIND] * count), "source": texts([tr(_GRID_LABEL)] * count),
        "pmr": texts([UNKNOWN] * count),
    }
    return _layer(placed, columns_)


# --- one layer of them ----------------------------------------------------------------------------


def _points(xy: FloatArray) -> ObjectArray:
    return np.asarray(shapely.points(xy), dtype=object).reshape(len(xy))


def _layer(lonlat: FloatArray, columns: Mapping[str, Column]) -> Layer:
    count = len(lonlat)

    def empty(name: str) -> Column:
        return np.full(count, np.nan) if name in _NUMBERS else texts([None] * count)

    return Layer("candidats", _points(lonlat), WGS84, {name: columns.get(name, empty(name)) for name in COLUMNS})


def _stacked(layers: Sequence[Layer]) -> Layer:
    """Return the layers one below the other; an id that comes twice gets a number."""
    columns = {name: np.concatenate([layer.columns[name] for layer in layers]) for name in COLUMNS}
    taken: set[str] = set()
    ids = []
    for wanted in columns["id"]:
        free, number = wanted, 1
        while free in taken:
            number += 1
            free = f"{wanted}_{number}"
        taken.add(free)
        ids.append(free)
    geometries = np.concatenate([layer.geometries for layer in layers])
    return Layer("candidats", geometries, WGS84, columns | {"id": texts(ids)})


def _area(zone: Layer | None, cells: Layer | None) -> shapely.Geometry | None:
    """Return where candidates may stand, in degrees: the zone, else the cells."""
    source, parameter = (zone, "ZONE") if zone is not None else (cells, "CARREAUX")
    if source is None:
        return None
    crs = require_crs(source, parameter)
    require_geometries(source, parameter)
    if (shapely.get_dimensions(source.geometries) != 2).any():
        if zone is None:
            return None
        raise InputError(
            tr_noop("{parameter} : « {name} » doit contenir des polygones."), parameter=parameter, name=source.name
        )
    return shapely.union_all(shapely.make_valid(transform_geometries(source.geometries, crs, WGS84)))


def _within(layer: Layer, area: shapely.Geometry | None) -> Layer:
    """Keep what stands inside an area: an OSM file may be that of a whole region."""
    if area is None or not len(layer):
        return layer
    shapely.prepare(area)
    return layer.taken(np.asarray(shapely.intersects(area, layer.geometries)))


def twins(layer: Layer, lonlat: FloatArray, merge_m: float) -> IntArray:
    """Return, for each place, the row of the place that it doubles, or -1.

    Places are looked at from the best documented on; each joins the nearest kept place that is the same, so that no
    chain of neighbours makes one of two places that differ.
    """
    count = len(layer)
    twin = np.full(count, -1)
    if merge_m <= 0 or count < 2:
        return twin
    columns = layer.columns
    names = [plain_name(value) if value else "" for value in columns["nom"]]
    kinds = columns["genre"]
    known = sum((np.array([bool(value) for value in columns[name]]) for name in ("nom", "horaires", "adresse")), np.zeros(count))
    known = known + (columns["pmr"] != UNKNOWN) + np.isfinite(as_floats(columns["capacite"]))
    known = known + 10 * np.array([value is not None for value in columns["decision"]])
    points = _points(transform_points(lonlat, WGS84, metric_crs_of(layer.geometries)))
    one, other = shapely.STRtree(points).query(points, predicate="dwithin", distance=merge_m)
    metres = np.asarray(shapely.distance(points[one], points[other]), dtype=np.float64)
    near: dict[int, list[tuple[float, str, int]]] = {}
    for a, b, gap in zip(one.tolist(), other.tolist(), metres.tolist()):
        if a != b and _is_same(names[a], names[b], kinds[a], kinds[b]):
            near.setdefault(a, []).append((gap, columns["id"][b], b))
    order = np.lexsort((np.array(columns["id"], dtype=str), -known))
    kept: BoolArray = np.zeros(count, dtype=bool)
    for row in order.tolist():
        found = min((pair for pair in near.get(row, ()) if kept[pair[-1]]), default=None)
        if found is None:
            kept[row] = True
        else:
            twin[row] = found[-1]
    return twin


def _is_same(name: str, other_name: str, kind: str, other_kind: str) -> bool:
    if GRID_KIND in (kind, other_kind):
        return False
    if name and other_name:
        return name == other_name
    return kind == other_kind


def _who_lives_near(
    network: Network, rule: CandidateRule, snapper: Snapper, layer: Layer, cells: Layer | None, progress: Progress
) -> tuple[dict[str, Column], csr_matrix | None]:
    """Return the people and the poor who walk to each place within the threshold, and who does; NULL without cells."""
    if cells is None:
        return {name: np.full(len(layer), np.nan) for name in ("population", "pauvres")}, None
    columns = layer.columns
    places = Places(shapely.get_coordinates(layer.geometries), columns["id"], columns["nom"], columns["genre"])
    homes = places_of(cells, "CARREAUX")
    require_overlap(homes.lonlat, network, rule.snap_m, "CARREAUX")
    reach = time_matrix(network, homes, places, rule.threshold_min, snapper, progress)
    # A walk of 0 s is stored, and is a walk.
    reach.data = np.ones_like(reach.data)
    return {name: reach @ np.nan_to_num(as_floats(cells.columns[name])) for name in ("population", "pauvres")}, reach
