"""Zones blanches: the rule, the contiguous zones, their rank and how sure they are (METHOD section 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .crs import WGS84, metric_crs, require_crs, require_geometries, transform_geometries
from .defaults import PUBLIC_MIN, THRESHOLD_MIN, ZONE_POPULATION_MIN
from .errors import InputError, ParameterError, tr_noop
from .proration import area_shares, common_area
from .readers.population import with_contract_columns
from .records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    as_floats,
    as_texts,
    integers,
    texts,
)
from .travel_times import REACHED, TOO_LONG

#: Minutes beyond the threshold are counted up to this many; an unreachable cell counts as many.
DEFICIT_CAP_MIN = 60.0
#: Cells nearer than this touch, metres: INSEE ships its corners rounded, in a rotated system.
CONTIGUITY_TOLERANCE_M = 1.0
#: Variants of walking speed and of threshold under which the flag is tried again.
SPEED_FACTORS = (0.85, 1.0, 1.15)
THRESHOLD_FACTORS = (0.9, 1.0, 1.1)
#: White in all nine variants, or in at least this many.
PROBABLE_VARIANTS = 5

CERTAIN, PROBABLE, DOUBTFUL = "certaine", "probable", "douteuse"
CONFIDENCES = (CERTAIN, PROBABLE, DOUBTFUL)

#: Reasons (field ``raison``): of a white cell its status when not reached, else "beyond the threshold".
BEYOND_THRESHOLD = "au_dela_du_seuil"
WITHIN_REACH = "a_portee"
TOO_FEW = "public_insuffisant"
RATE_TOO_LOW = "taux_insuffisant"
RATE_UNKNOWN = "taux_inconnu"


def walk_limit_min(threshold_min: float) -> float:
    """Return how long walks must be measured for the rule to be exact, minutes.

    A walk that is not measured counts as unreachable: it must be one that hits the cap of the deficit, and
    that stays beyond the threshold in every variant of the confidence.
    """
    return max(threshold_min + DEFICIT_CAP_MIN, threshold_min * max(SPEED_FACTORS) * max(THRESHOLD_FACTORS))


@dataclass(frozen=True)
class ZoneRule:
    """When a cell is white, and when a zone is ranked.

    Attributes
    ----------
    threshold_min
        Minutes on foot beyond which a service is too far.
    rate_min
        Least poverty rate of a cell, per cent of households.
    public_min
        Least number of people of the public in a cell.
    zone_population_min
        Least population of a ranked zone.
    public
        Column that weighs the cells.
    """

    threshold_min: float = THRESHOLD_MIN
    rate_min: float = 0.0
    public_min: float = PUBLIC_MIN
    zone_population_min: float = ZONE_POPULATION_MIN
    public: str = "pauvres"

    def checked(self) -> ZoneRule:
        """Return the rule, or raise ParameterError when a number is outside its range."""
        for name, value, low, high in (
            ("SEUIL_MIN", self.threshold_min, 0.0, 600.0),
            ("TAUX_PAUVRETE_MIN", self.rate_min, 0.0, 100.0),
            ("PAUVRES_MIN", self.public_min, 0.0, 1e9),
            ("POPULATION_MIN_ZONE", self.zone_population_min, 0.0, 1e9),
        ):
            if not low <= value <= high:
                raise ParameterError(
                    tr_noop("{parameter} : {value} est hors des bornes ; donnez une valeur de {low} à {high}."),
                    parameter=name,
                    value=f"{value:g}",
                    low=f"{low:g}",
                    high=f"{high:g}",
                )
        return self


@dataclass(frozen=True)
class ZoneResult:
    """The flagged cells, the zones, and the totals by territory when territories were given."""

    cells: Layer
    zones: Layer
    territories: Layer | None
    population_outside_territories: float


def is_measured_too_short(measured: Layer, rule: ZoneRule) -> bool:
    """Tell whether walks were given up before the threshold: cells may be white for want of a longer look."""
    gave_up = as_texts(measured.columns["statut"]) == TOO_LONG
    longest = float(np.nanmax(as_floats(measured.columns["temps_min"]), initial=0.0))
    return bool(gave_up.any() and longest < rule.threshold_min)


def find_zones(measured: Layer, rule: ZoneRule, territories: Layer | None = None) -> ZoneResult:
    """Flag the white cells of a measured layer and gather them into zones.

    Parameters
    ----------
    measured
        Cells with ``temps_min`` and ``statut``, raw Filosofi columns or those of the contract.

    Raises
    ------
    InputError
        A needed column is missing, a cell is no polygon, or a geometry is unusable.
    ParameterError
        A number of the rule is outside its range.
    """
    rule.checked()
    for column in ("temps_min", "statut"):
        if column not in measured.columns:
            raise InputError(
                tr_noop(
                    "CARREAUX : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps d’accès à pied "
                    "avec « Temps d’accès »."
                ),
                name=measured.name,
                column=column,
            )
    cells = with_contract_columns(measured)
    crs = require_crs(cells, "CARREAUX")
    require_geometries(cells, "CARREAUX")
    if (shapely.get_dimensions(cells.geometries) != 2).any():
        raise InputError(
            tr_noop(
                "CARREAUX : « {name} » doit contenir des polygones (carreaux) ; des points ne forment pas de zone."
            ),
            name=cells.name,
        )
    if rule.public not in cells.columns or np.isnan(as_floats(cells.columns[rule.public])).all():
        raise ParameterError(
            tr_noop(
                "PUBLIC : « {public} » n’est pas une colonne numérique de « {name} », ou elle est vide ; "
                "choisissez une autre colonne."
            ),
            public=rule.public,
            name=cells.name,
        )
    state = _CellState(cells, rule)
    metric_cells, metric = _metric(cells.geometries, crs)
    zone_of_cell = _contiguous(metric_cells, state.white, as_texts(cells.columns["id"]))
    flagged = cells.with_columns(
        {
            "zone_blanche": integers(state.white),
            "raison": state.reason,
            "confiance": state.confidence,
            "zone_id": integers(np.maximum(zone_of_cell, 0), zone_of_cell < 0),
        }
    )
    zones = _zones(flagged, crs, state, zone_of_cell, rule)
    if territories is None:
        return ZoneResult(flagged, zones, None, 0.0)
    totals, outside = _territories(territories, state, metric_cells, metric)
    return ZoneResult(flagged, zones, totals, outside)


def meets(cells: Layer, rule: ZoneRule) -> tuple[BoolArray, BoolArray]:
    """Return where a cell holds enough of the public, and where it is poor enough, for the rule to look at it."""
    rate = as_floats(cells.columns["taux_pauvrete"])
    enough: BoolArray = np.nan_to_num(as_floats(cells.columns[rule.public])) >= rule.public_min
    with np.errstate(invalid="ignore"):
        poor_enough: BoolArray = (rate >= rule.rate_min) | (rule.rate_min <= 0)
    return enough, poor_enough


class _CellState:
    """What the rule makes of each cell."""

    def __init__(self, cells: Layer, rule: ZoneRule) -> None:
        columns = cells.columns
        self.public = np.nan_to_num(as_floats(columns[rule.public]))
        self.population = np.nan_to_num(as_floats(columns["population"]))
        self.poor = np.nan_to_num(as_floats(columns["pauvres"]))
        self.poor_households = np.nan_to_num(as_floats(columns["menages_pauvres"]))
        self.imputed = as_floats(columns["estime"]) == 1
        self.minutes = as_floats(columns["temps_min"])
        status = as_texts(columns["statut"])
        self.reached = (status == REACHED) & np.isfinite(self.minutes)
        enough, poor_enough = meets(cells, rule)
        concerned = enough & poor_enough

        def far(speed_factor: float, threshold_factor: float) -> BoolArray:
            with np.errstate(invalid="ignore"):
                beyond = self.minutes / speed_factor > rule.threshold_min * threshold_factor
            too_far: BoolArray = ~self.reached | beyond
            return too_far

        self.white = concerned & far(1.0, 1.0)
        votes = np.sum([concerned & far(s, t) for s in SPEED_FACTORS for t in THRESHOLD_FACTORS], axis=0)
        every = len(SPEED_FACTORS) * len(THRESHOLD_FACTORS)
        level = np.select([(votes == every) & ~self.imputed, votes >= PROBABLE_VARIANTS], [0, 1], 2)
        self.confidence = texts(
            [CONFIDENCES[rank] if white else None for rank, white in zip(level, self.white)]
        )
        why_far = np.where(self.reached, BEYOND_THRESHOLD, texts([value or "" for value in status]).astype(str))
        why_not = np.select(
            [~enough, ~poor_enough & np.isnan(as_floats(columns["taux_pauvrete"])), ~poor_enough],
            [TOO_FEW, RATE_UNKNOWN, RATE_TOO_LOW],
            WITHIN_REACH,
        )
        self.reason = texts(np.where(self.white, why_far, why_not).tolist())
        with np.errstate(invalid="ignore"):
            excess = np.where(self.reached, self.minutes - rule.threshold_min, DEFICIT_CAP_MIN)
        self.deficit = np.where(self.white, self.public * np.clip(excess, 0.0, DEFICIT_CAP_MIN), 0.0)


def _metric(geometries: ObjectArray, crs: str) -> tuple[ObjectArray, str]:
    lonlat = transform_geometries(geometries, crs, WGS84)
    west, south, east, north = shapely.total_bounds(lonlat)
    metric = metric_crs((west + east) / 2, (south + north) / 2)
    return transform_geometries(lonlat, WGS84, metric), metric


def _contiguous(metric: ObjectArray, white: BoolArray, ids: ObjectArray) -> IntArray:
    """Return the zone of each cell, from 1, or -1: white cells that touch, corners included.

    Zones are numbered by the lowest cell id they hold, so that the order of the rows never matters.
    """
    zone = np.full(len(metric), -1)
    rows = np.flatnonzero(white)
    if not len(rows):
        return zone
    cells = metric[rows]
    a, b = shapely.STRtree(cells).query(cells, predicate="dwithin", distance=CONTIGUITY_TOLERANCE_M)
    graph = coo_matrix((np.ones(len(a), dtype=np.int8), (a, b)), shape=(len(rows), len(rows)))
    count, label = connected_components(graph, directed=False)
    by_id = np.argsort(np.array([value or "" for value in ids[rows]], dtype=str), kind="stable")
    _, first = np.unique(label[by_id], return_index=True)
    number = np.empty(count, dtype=np.int64)
    number[np.argsort(first)] = np.arange(1, count + 1)
    zone[rows] = number[label]
    return zone


def _zones(cells: Layer, crs: str, state: _CellState, zone_of_cell: IntArray, rule: ZoneRule) -> Layer:
    """Return one feature a zone, ranked by deficit, ties by population, then by id."""
    count = int(zone_of_cell.max(initial=0))
    rows = np.flatnonzero(zone_of_cell > 0)
    zone = zone_of_cell[rows] - 1
    share = np.ones(len(rows))
    totals = _totals(state, rows, zone, share, count)
    outlines = texts([shapely.union_all(cells.geometries[rows[zone == number]]) for number in range(count)])
    population, deficit = as_floats(totals["population"]), as_floats(totals["deficit_pers_min"])
    ranked = population >= rule.zone_population_min
    order = np.lexsort((np.arange(count), -population, -deficit, ~ranked))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(1, count + 1)
    columns: dict[str, Column] = {
        "zone_id": integers(np.arange(1, count + 1)),
        "rang": integers(rank, ~ranked),
        "carreaux": integers(np.bincount(zone, minlength=count)),
        **totals,
    }
    return Layer("zones_blanches", outlines, crs, columns).taken(order)


def _totals(
    state: _CellState, rows: IntArray, group: IntArray, share: FloatArray, count: int
) -> dict[str, Column]:
    """Return the totals of ``count`` groups; pair p puts ``share[p]`` of cell ``rows[p]`` into ``group[p]``."""

    def add(values: FloatArray) -> FloatArray:
        return np.bincount(group, weights=values * share, minlength=count).astype(np.float64)

    public = state.public[rows]
    reached = state.reached[rows]
    minutes = np.where(reached, state.minutes[rows], 0.0)
    weight = add(np.where(reached, public, 0.0))
    longest = np.full(count, -np.inf)
    lived_in = reached & (share > 0) & (public > 0)
    np.maximum.at(longest, group[lived_in], minutes[lived_in])
    poor = add(state.poor[rows])
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(weight > 0, add(public * minutes) / weight, np.nan)
        imputed = np.where(poor > 0, 100 * add(state.poor[rows] * state.imputed[rows]) / poor, np.nan)
    return {
        "population": add(state.population[rows]),
        "pauvres": poor,
        "menages_pauvres": add(state.poor_households[rows]),
        "temps_moyen_min": mean,
        "temps_max_min": np.where(np.isfinite(longest), longest, np.nan),
        "deficit_pers_min": add(state.deficit[rows]),
        "part_estimee": imputed,
        "confiance": _group_confidence(state, rows, group, share, count),
    }


def _group_confidence(
    state: _CellState, rows: IntArray, group: IntArray, share: FloatArray, count: int
) -> ObjectArray:
    """Return the level at which at least half of the public of the white cells is that sure, or surer."""
    white = state.white[rows]
    weight = state.public[rows] * share * white
    held = np.bincount(group, weights=weight, minlength=count)
    sure = np.zeros(count)
    level = texts([None] * count)
    open_groups = np.bincount(group, weights=white, minlength=count) > 0
    for confidence in CONFIDENCES:
        mine = state.confidence[rows] == confidence
        sure = sure + np.bincount(group, weights=weight * mine, minlength=count)
        settled = open_groups & (2 * sure >= held)
        level[settled] = confidence
        open_groups &= ~settled
    return level


def _territories(
    territories: Layer, state: _CellState, metric_cells: ObjectArray, metric: str
) -> tuple[Layer, float]:
    """Return the totals by territory, people prorated by area, and the population outside all of them."""
    crs = require_crs(territories, "TERRITOIRES_EN_ENTREE")
    require_geometries(territories, "TERRITOIRES_EN_ENTREE")
    if (shapely.get_dimensions(territories.geometries) != 2).any():
        raise InputError(
            tr_noop("TERRITOIRES_EN_ENTREE : « {name} » doit contenir des polygones (IRIS, QPV, communes…)."),
            name=territories.name,
        )
    areas = shapely.make_valid(transform_geometries(territories.geometries, crs, metric))
    cells = shapely.make_valid(metric_cells)
    group, rows, share = area_shares(areas, cells)
    count = len(territories)
    totals = _totals(state, rows, group, share, count)

    def white(values: FloatArray) -> FloatArray:
        weights = (values * state.white)[rows] * share
        return np.bincount(group, weights=weights, minlength=count).astype(np.float64)

    poor_white = white(state.poor)
    poor = as_floats(totals["pauvres"])
    with np.errstate(divide="ignore", invalid="ignore"):
        part = np.where(poor > 0, 100 * poor_white / poor, np.nan)
    totals |= {
        "population_blanche": white(state.population),
        "pauvres_blancs": poor_white,
        "part_pauvres_blancs": part,
    }
    taken = {name.lower() for name in totals}
    kept = {f"{name}_source" if name.lower() in taken else name: c for name, c in territories.columns.items()}
    union = shapely.union_all(areas)
    inside = common_area(cells, union) / shapely.area(cells)
    outside = float(np.sum(state.population * (1 - np.clip(inside, 0, 1))))
    return Layer("territoires", territories.geometries, territories.crs, kept | totals), outside
