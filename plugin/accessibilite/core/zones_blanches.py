"""Zones blanches: the rule, the contiguous zones, their rank and how sure they are (METHOD section 4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import shapely

from .cell_groups import HOUSEHOLD_PUBLICS, PERSON_PUBLICS, CellState, Pairs, group_level, reach_totals, totals
from .contiguity import contiguous
from .crs import WGS84, metric_crs, require_crs, require_geometries, transform_geometries
from .defaults import PUBLIC_MIN, THRESHOLD_MIN, ZONE_POPULATION_MIN
from .errors import InputError, ParameterError, tr_noop
from .readers.population import require_public, with_contract_columns
from .records import (
    BoolArray,
    Column,
    IntArray,
    Layer,
    ObjectArray,
    as_floats,
    as_texts,
    integers,
    texts,
)
from .territories import TerritoryShares, share_cells, with_totals
from .travel_times import REACHED, TOO_LONG
from .zone_names import Streets, main_communes, quarters_of_zones, streets_of_zones, zone_names
from .zone_words import ClosedNearer, Reasons, Surroundings, closed_nearer, joined, nearest_candidates, reasons

#: Minutes beyond the threshold are counted up to this many; an unreachable cell counts as many.
DEFICIT_CAP_MIN = 60.0
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

#: Classes of time (field ``classe_temps``), and up to which multiple of the threshold each goes, the last without end.
TIME_CLASSES: Final = (
    tr_noop("tout près"), tr_noop("proche"), tr_noop("à portée"), tr_noop("un peu au-delà"), tr_noop("loin"),
    tr_noop("très loin"),
)
CLASS_LIMITS: Final = (1 / 3, 2 / 3, 1.0, 4 / 3, 2.0)
NOT_REACHED: Final = "aucun service atteint"
#: Rounding of a product with the threshold, minutes: 15 min are within 15 min.
_ROUNDING_MIN: Final = 1e-9


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
    bridge
        Zones parted by one place where nobody lives are one (see :func:`.contiguity.contiguous`).
    """

    threshold_min: float = THRESHOLD_MIN
    rate_min: float = 0.0
    public_min: float = PUBLIC_MIN
    zone_population_min: float = ZONE_POPULATION_MIN
    public: str = "pauvres"
    bridge: bool = False

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
    """The flagged cells, the zones, and the totals by territory when territories were given.

    Attributes
    ----------
    population_outside_territories, population_doubled
        People who live in no territory; people counted in more than one, as often as they are beyond once.
    why
        Why each zone, and each cell, is white: the sentences of the field ``pourquoi``, to be translated.
    shares
        The cells shared among the territories.
    """

    cells: Layer
    zones: Layer
    territories: Layer | None
    population_outside_territories: float
    population_doubled: float = 0.0
    why: Reasons = field(default_factory=Reasons)
    shares: TerritoryShares | None = None


def is_measured_too_short(measured: Layer, rule: ZoneRule) -> bool:
    """Tell whether walks were given up before the threshold: cells may be white for want of a longer look."""
    gave_up = as_texts(measured.columns["statut"]) == TOO_LONG
    longest = float(np.nanmax(as_floats(measured.columns["temps_min"]), initial=0.0))
    return bool(gave_up.any() and longest < rule.threshold_min)


def find_zones(
    measured: Layer, rule: ZoneRule, territories: Layer | None = None, around: Surroundings | None = None
) -> ZoneResult:
    """Flag the white cells of a measured layer, gather them into zones, name these and say why they are white.

    Parameters
    ----------
    measured
        Cells with ``temps_min`` and ``statut``, raw Filosofi columns or those of the contract.
    territories
        Polygons that get their totals, and give zones their names.
    around
        What else is known of the place.

    Raises
    ------
    InputError
        A needed column is missing, a cell is no polygon, or a geometry is unusable.
    ParameterError
        A number of the rule is outside its range.
    """
    rule.checked()
    around = (around or Surroundings()).checked()
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
    require_public(cells, rule.public, "CARREAUX")
    state, reason = _judged(cells, rule)
    metric_cells, metric = _metric(cells.geometries, crs)
    empty = as_floats(cells.columns["population"]) == 0
    number = contiguous(metric_cells, state.white, empty, as_texts(cells.columns["id"]), rule.bridge)
    flagged = cells.with_columns(
        {
            "zone_blanche": integers(state.white),
            "raison": reason,
            "confiance": _confidence(np.where(state.white, state.level, -1)),
            "zone_id": integers(np.maximum(number, 0), number < 0),
            "classe_temps": _time_classes(state, rule.threshold_min),
        }
    )
    zones, zone = _zones(flagged, crs, state, number, rule)
    shares = None if territories is None else share_cells(cells, territories)
    names = _names(zones, zone, metric, state, flagged, shares, around.network)
    nearer = closed_nearer(flagged, state.white, around, walk_limit_min(rule.threshold_min))
    why = reasons(flagged, state, zone, as_floats(zones.columns["secret"]) == 1, nearer, rule.threshold_min)
    zones = zones.with_columns(
        {
            "nom_zone": names,
            "pourquoi": texts([joined(told) for told in why.zones]),
            "candidats": nearest_candidates(metric_cells, metric, zone, len(zones), state.population, around),
        }
    )
    flagged = flagged.with_columns({"pourquoi": texts([joined(told) for told in why.cells])})
    if territories is None or shares is None:
        return ZoneResult(flagged, zones, None, 0.0, why=why)
    outside, doubled = (float(np.sum(state.population * share)) for share in (shares.outside, shares.doubled))
    return ZoneResult(flagged, zones, _territories(territories, state, shares), outside, doubled, why, shares)


def meets(cells: Layer, rule: ZoneRule) -> tuple[BoolArray, BoolArray]:
    """Return where a cell holds enough of the public, and where it is poor enough, for the rule to look at it."""
    rate = as_floats(cells.columns["taux_pauvrete"])
    enough: BoolArray = np.nan_to_num(as_floats(cells.columns[rule.public])) >= rule.public_min
    with np.errstate(invalid="ignore"):
        poor_enough: BoolArray = (rate >= rule.rate_min) | (rule.rate_min <= 0)
    return enough, poor_enough


def _judged(cells: Layer, rule: ZoneRule) -> tuple[CellState, ObjectArray]:
    """Return what the rule makes of each cell, and the code of the reason."""
    columns = cells.columns
    public = np.nan_to_num(as_floats(columns[rule.public]))
    imputed = as_floats(columns["estime"]) == 1
    minutes = as_floats(columns["temps_min"])
    status = as_texts(columns["statut"])
    reached: BoolArray = (status == REACHED) & np.isfinite(minutes)
    enough, poor_enough = meets(cells, rule)
    concerned = enough & poor_enough

    def far(speed_factor: float, threshold_factor: float) -> BoolArray:
        with np.errstate(invalid="ignore"):
            beyond = minutes / speed_factor > rule.threshold_min * threshold_factor
        too_far: BoolArray = ~reached | beyond
        return too_far

    beyond = far(1.0, 1.0)
    white = concerned & beyond
    votes = np.sum([concerned & far(s, t) for s in SPEED_FACTORS for t in THRESHOLD_FACTORS], axis=0)
    every = len(SPEED_FACTORS) * len(THRESHOLD_FACTORS)
    level = np.select([(votes == every) & ~imputed, votes >= PROBABLE_VARIANTS], [0, 1], 2)
    why_far = np.where(reached, BEYOND_THRESHOLD, texts([value or "" for value in status]).astype(str))
    why_not = np.select(
        [~enough, ~poor_enough & np.isnan(as_floats(columns["taux_pauvrete"])), ~poor_enough],
        [TOO_FEW, RATE_UNKNOWN, RATE_TOO_LOW],
        WITHIN_REACH,
    )
    with np.errstate(invalid="ignore"):
        excess = np.where(reached, minutes - rule.threshold_min, DEFICIT_CAP_MIN)
    unknown = np.full(len(cells), np.nan)
    counted = [*HOUSEHOLD_PUBLICS, *PERSON_PUBLICS]
    if rule.public.lower() not in {"population", "pauvres", *counted}:
        counted.append(rule.public)
    state = CellState(
        public=public,
        population=np.nan_to_num(as_floats(columns["population"])),
        poor=np.nan_to_num(as_floats(columns["pauvres"])),
        counts={name: as_floats(columns[name]) if name in columns else unknown for name in counted},
        minutes=minutes,
        reached=reached,
        within=~beyond,
        white=white,
        level=level,
        deficit=np.where(white, public * np.clip(excess, 0.0, DEFICIT_CAP_MIN), 0.0),
        imputed=imputed,
    )
    return state, texts(np.where(white, why_far, why_not).tolist())


def _confidence(level: IntArray) -> ObjectArray:
    """Return the words of levels, None for -1."""
    return texts([CONFIDENCES[rank] if rank >= 0 else None for rank in level])


def _time_classes(state: CellState, threshold_min: float) -> ObjectArray:
    """Return how far each cell is, in words that follow the threshold."""
    limits = np.array(CLASS_LIMITS) * threshold_min + _ROUNDING_MIN
    rank = np.searchsorted(limits, np.where(state.reached, state.minutes, 0.0))
    # The rule has the last word on what is within reach.
    edge = TIME_CLASSES.index("à portée")
    rank = np.where(state.within, np.minimum(rank, edge), np.maximum(rank, edge + 1))
    return texts([TIME_CLASSES[place] if met else NOT_REACHED for place, met in zip(rank, state.reached)])


def _metric(geometries: ObjectArray, crs: str) -> tuple[ObjectArray, str]:
    lonlat = transform_geometries(geometries, crs, WGS84)
    west, south, east, north = shapely.total_bounds(lonlat)
    metric = metric_crs((west + east) / 2, (south + north) / 2)
    return transform_geometries(lonlat, WGS84, metric), metric


def _zones(
    cells: Layer, crs: str, state: CellState, number: IntArray, rule: ZoneRule
) -> tuple[Layer, IntArray]:
    """Return one feature a zone, ranked by deficit, ties by population, then by id; and the row of each cell's, or -1."""
    count = int(number.max(initial=0))
    rows = np.flatnonzero(number > 0)
    zone = number[rows] - 1
    pairs = Pairs(zone, rows, np.ones(len(rows)), count)
    summed = totals(state, pairs)
    by_zone = np.argsort(zone, kind="stable")
    bounds = np.searchsorted(zone[by_zone], np.arange(count + 1))
    members = [rows[by_zone[first:last]] for first, last in zip(bounds[:-1], bounds[1:])]
    outlines = texts([shapely.union_all(cells.geometries[mine]) for mine in members])
    population, deficit = as_floats(summed["population"]), as_floats(summed["deficit_pers_min"])
    ranked = population >= rule.zone_population_min
    order = np.lexsort((np.arange(count), -population, -deficit, ~ranked))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(1, count + 1)
    secret = summed.pop("secret")
    own = {
        "zone_id": integers(np.arange(1, count + 1)),
        "rang": integers(rank, ~ranked),
        "nom_zone": texts([None] * count),
        "carreaux": integers(np.bincount(zone, minlength=count)),
    }
    columns: dict[str, Column] = {
        **own,
        # A PUBLIC that bears the name of a field of the zones is not told twice.
        **{name: values for name, values in summed.items() if name.lower() not in own},
        "confiance": _confidence(group_level(state, pairs, len(CONFIDENCES))),
        "secret": secret,
    }
    place = np.full(len(number), -1)
    place[rows] = rank[zone] - 1
    return Layer("zones_blanches", outlines, crs, columns).taken(order), place


def _names(
    zones: Layer, zone: IntArray, metric: str, state: CellState, cells: Layer, shares: TerritoryShares | None,
    streets_of: Streets | None,
) -> ObjectArray:
    count = len(zones)
    nothing = [""] * count
    quarters = nothing if shares is None else quarters_of_zones(zone, count, state.public, shares)
    streets = nothing if streets_of is None else streets_of_zones(zones.geometries, zones.crs, metric, streets_of)
    communes = main_communes(zone, count, state.public, as_texts(cells.columns["commune"]))
    return zone_names(quarters, streets, np.bincount(zone[zone >= 0], minlength=count), communes)


def told_again(
    cells: Layer, zones: Layer, rule: ZoneRule, shares: TerritoryShares | None = None, streets: Streets | None = None
) -> Layer:
    """Return the zones of :func:`find_zones`, read back, with their names and reasons in the language of the page.

    Nearer services that were closed at a slot are not told again: what closes them is not in the cells.
    """
    cells = with_contract_columns(cells)
    state, _ = _judged(cells, rule)
    row_of = {int(number): row for row, number in enumerate(zones.columns["zone_id"])}
    numbers = as_floats(cells.columns["zone_id"])
    zone = np.array([row_of.get(int(number), -1) if np.isfinite(number) else -1 for number in numbers], dtype=np.int64)
    _, metric = _metric(cells.geometries, cells.crs)
    nobody = ClosedNearer(texts([None] * len(cells)), np.full(len(cells), np.nan))
    secret = as_floats(zones.columns["secret"]) == 1 if "secret" in zones.columns else np.zeros(len(zones), dtype=bool)
    why = reasons(cells, state, zone, secret, nobody, rule.threshold_min)
    return zones.with_columns(
        {
            "nom_zone": _names(zones, zone, metric, state, cells, shares, streets),
            "pourquoi": texts([joined(told) for told in why.zones]),
        }
    )


def _territories(territories: Layer, state: CellState, shares: TerritoryShares) -> Layer:
    """Return the totals by territory, people prorated by area."""
    pairs = Pairs(shares.territory, shares.cell, shares.share, len(shares))
    return with_totals(
        territories,
        {
            **totals(state, pairs),
            **reach_totals(state, pairs),
            "confiance": _confidence(group_level(state, pairs, len(CONFIDENCES))),
        },
    )
