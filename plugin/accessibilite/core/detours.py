"""How far times can be trusted: where people and services join the network, and how winding their ways are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely

from .crs import (
    WGS84,
    metric_crs,
    require_crs,
    require_geometries,
    transform_geometries,
    transform_points,
)
from .errors import ParameterError, tr_noop
from .language import no_break, number, tr
from .measures import MeasuredDemand
from .readers.population import people_of
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_multipolygons, as_texts, integers, texts
from .travel_times import OFF_NETWORK, STATUSES

#: Upper limits of the classes of snapping distance below the limit itself, metres.
SNAP_CLASSES_M: Final = (10.0, 25.0, 50.0, 100.0)
#: A zone whose mean detour is beyond this is pointed at.  Streets make walks about 1.2 times the straight line (Newell
#: 1980; 1.21 to 1.23 around stations, O'Sullivan and Morrall 1996) and at most 1.41 on a perfect grid.
#: https://en.wikibooks.org/wiki/Transportation_Geography_and_Network_Science/Circuity
ODD_DETOUR: Final = 1.8
#: Or beyond the third quartile of the zones by this many interquartile ranges (Tukey 1977), when there are enough zones.
TUKEY_FENCE: Final = 1.5
MIN_ZONES: Final = 5
#: Upper limits of the classes of detour.
DETOUR_CLASSES: Final = (1.2, 1.4, 1.6, 1.8, 2.5)
#: Side of the squares that serve as zones when none are given, metres.
SQUARE_M: Final = 1000.0
#: What a point stands for on the map of the zones: the half side of a cell of 200 m, metres.
POINT_RADIUS_M: Final = 100.0
#: Columns in which the name of a territory is looked for, in this order, then its row.
_NAMES: Final = ("nom_iris", "libiris", "lib_qp", "lib_iris", "nom_com", "nom", "name", "code_iris", "code_qp", "id")


@dataclass(frozen=True)
class Persons:
    """People at each demand point; NaN = not known."""

    population: FloatArray
    poor: FloatArray

    @classmethod
    def of(cls, demand: Layer) -> Persons:
        """Return the people and poor people of a layer, in the words of the contract or of INSEE."""
        nobody = np.full(len(demand), np.nan)
        known = [people_of(demand, name) for name in ("population", "pauvres")]
        return cls(*(nobody if people is None else people for people in known))

    def within(self, rows: BoolArray) -> tuple[int, float, float]:
        """Return how many points are among ``rows``, their people and their poor people."""
        return int(rows.sum()), total(self.population[rows]), total(self.poor[rows])


def total(values: FloatArray) -> float:
    """Return the sum of what is known; NaN when there are values and none is known."""
    known = np.isfinite(values)
    return float("nan") if len(values) and not known.any() else float(values[known].sum())


@dataclass(frozen=True)
class Class:
    """The points, people, poor people and services of a class of values."""

    points: int
    population: float
    poor: float
    services: int = 0


@dataclass(frozen=True)
class Far:
    """A point off the network, by the limit: who it is, how far, how many people."""

    name: str
    distance_m: float
    population: float


@dataclass(frozen=True)
class TrustAccount:
    """What the times rest on.

    Attributes
    ----------
    snapping, detours
        In the order of :func:`snap_labels` and of :func:`detour_labels`.
    statuses
        In the order of :data:`.travel_times.STATUSES`.
    far_people, far_services
        Points beyond the snapping limit; those with most people, then the nearest, first: just beyond, the map or the
        point is wrong, far away the point is another town's.
    zones
        Layer ``DETOURS``.
    """

    limit_m: float
    snapping: tuple[Class, ...]
    far_people: tuple[Far, ...]
    far_services: tuple[Far, ...]
    statuses: tuple[Class, ...]
    detours: tuple[Class, ...]
    mean_detour: float
    zones: Layer


def trust_account(measured: MeasuredDemand, demand: Layer, territories: Layer | None = None) -> TrustAccount:
    """Return what the times of a demand rest on.

    Raises
    ------
    ParameterError
        ``TERRITOIRES_EN_ENTREE`` are not polygons.
    """
    persons, times, limit = Persons.of(demand), measured.times, measured.snapper.limit_m
    detour = np.asarray(measured.columns["detour"], dtype=np.float64)
    access_m = _judged(times.access_m, times.status == OFF_NETWORK, limit)
    service_m = _judged(measured.snapper.distance_m(measured.counted.lonlat), ~times.snapped_services, limit)
    names, ids = measured.counted.names, measured.counted.ids
    nobody = np.zeros(len(service_m))
    far_people, far_services = _beyond(access_m, limit), _beyond(service_m, limit)
    return TrustAccount(
        limit_m=limit,
        snapping=snap_classes(access_m, persons, service_m, limit),
        far_people=_far(measured.people.ids, access_m, persons.population, far_people),
        far_services=_far(
            texts([name or code for name, code in zip(names, ids)]), service_m, nobody, far_services
        ),
        statuses=tuple(Class(*persons.within(times.status == status)) for status in STATUSES),
        detours=_detour_classes(detour, persons),
        mean_detour=weighted_mean(detour, persons.population),
        zones=detour_zones(detour, demand, measured.people.lonlat, territories),
    )


def _judged(distance_m: FloatArray, is_off: BoolArray, limit_m: float) -> FloatArray:
    """Return geodesic distances on the side of the limit on which snapping, which is planar, put them."""
    beyond = np.maximum(distance_m, np.nextafter(limit_m, np.inf))
    return np.where(is_off, beyond, np.minimum(distance_m, limit_m))


def _beyond(distance_m: FloatArray, limit_m: float) -> BoolArray:
    return np.asarray(~(distance_m <= limit_m))


def snap_classes(access_m: FloatArray, persons: Persons, service_m: FloatArray, limit_m: float) -> tuple[Class, ...]:
    """Return demand and services by distance to the network: lower limit excluded, upper included; all are in one."""
    limits = _snap_limits(limit_m)
    of_demand, of_service = (np.searchsorted(limits, values, side="left") for values in (access_m, service_m))
    return tuple(
        Class(*persons.within(of_demand == rank), int((of_service == rank).sum())) for rank in range(len(limits) + 1)
    )


def _snap_limits(limit_m: float) -> list[float]:
    return [*(value for value in SNAP_CLASSES_M if value < limit_m), limit_m]


def snap_labels(limit_m: float) -> list[str]:
    """Return what a page calls the classes of snapping distance."""
    limits = _snap_limits(limit_m)
    between = tr("{low} à {high} m")
    labels = [between.format(low=number(low), high=number(high)) for low, high in zip([0.0, *limits], limits)]
    return [*labels, tr("plus de {limit} m (hors réseau)").format(limit=number(limit_m))]


def _far(names: ObjectArray, distance_m: FloatArray, population: FloatArray, rows: BoolArray) -> tuple[Far, ...]:
    order = np.lexsort((distance_m, -np.nan_to_num(population)))
    return tuple(Far(str(names[i]), float(distance_m[i]), float(population[i])) for i in order[rows[order]].tolist())


def _detour_classes(detour: FloatArray, persons: Persons) -> tuple[Class, ...]:
    rank = np.where(np.isnan(detour), -1, np.searchsorted(DETOUR_CLASSES, np.nan_to_num(detour), side="left"))
    classes = [Class(*persons.within(rank == i)) for i in range(len(DETOUR_CLASSES) + 1)]
    return (*classes, Class(*persons.within(rank == -1)))


def detour_labels() -> list[str]:
    """Return what a page calls the classes of detour."""
    limits = [number(value, 1) for value in DETOUR_CLASSES]
    return [
        tr("{limit} au plus").format(limit=limits[0]),
        *(tr("{low} à {high}").format(low=low, high=high) for low, high in zip(limits, limits[1:])),
        tr("plus de {limit}").format(limit=limits[-1]),
        tr("non mesuré (aucun service atteint, ou à moins de 50 m)"),
    ]


def weighted_mean(values: FloatArray, weights: FloatArray) -> float:
    """Return the mean of the known values by known people; of the places, when nobody is known to live there."""
    known = np.isfinite(values)
    if not known.any():
        return float("nan")
    weight = np.nan_to_num(weights[known])
    return float(np.average(values[known], weights=weight if weight.sum() > 0 else None))


def detour_zones(detour: FloatArray, demand: Layer, lonlat: FloatArray, territories: Layer | None = None) -> Layer:
    """Return the detour by zone: given territories, else ``commune``, else squares of 1 km.

    A place lies in each territory that covers its centre; those outside all make a zone without a polygon's name
    (« hors des territoires »), so that everybody is in some zone.  ``detour_moyen`` is weighted by people; an odd one is
    beyond ``ODD_DETOUR`` or the fence of Tukey.
    """
    metric = metric_crs(*np.mean([lonlat.min(axis=0), lonlat.max(axis=0)], axis=0).tolist())
    xy = transform_points(lonlat, WGS84, metric)
    names, areas, zone, place = (
        _by_group(demand, xy, metric) if territories is None else _by_territory(territories, demand, xy, metric)
    )
    persons, count = Persons.of(demand), len(names)
    order = np.argsort(zone, kind="stable")
    groups = np.split(place[order], np.searchsorted(zone[order], np.arange(1, count))) if count else []
    mean = np.array([weighted_mean(detour[rows], persons.population[rows]) for rows in groups])
    highest = np.array([np.nanmax(detour[rows], initial=-np.inf) if len(rows) else -np.inf for rows in groups])
    highest[~np.isfinite(highest)] = np.nan
    odd = odd_detours(mean)
    measured = [int(np.isfinite(detour[rows]).sum()) for rows in groups]
    columns = {
        "zone": names,
        "detour_moyen": mean,
        "detour_max": highest,
        "population": np.array([total(persons.population[rows]) for rows in groups]),
        "pauvres": np.array([total(persons.poor[rows]) for rows in groups]),
        "lieux": integers([len(rows) for rows in groups]),
        "lieux_mesures": integers(measured),
        "atypique": integers(odd.astype(np.int64), np.isnan(mean)),
        "texte": texts([_zone_sentence(*values) for values in zip(names, mean, highest, odd, measured)]),
    }
    # The oddest first, those that nobody could measure last.
    rank = np.lexsort((names.astype(str), -np.nan_to_num(mean, nan=-1.0)))
    return Layer("detours", as_multipolygons(transform_geometries(areas, metric, WGS84)), WGS84, columns).taken(rank)


def odd_detours(mean: FloatArray) -> BoolArray:
    """Tell which mean detours are odd: beyond ``ODD_DETOUR``, or far above those of the other zones."""
    known = mean[np.isfinite(mean)]
    fence = np.inf
    if len(known) >= MIN_ZONES:
        low, high = np.percentile(known, [25, 75])
        fence = high + TUKEY_FENCE * (high - low)
    return np.asarray(np.nan_to_num(mean, nan=0.0) > min(ODD_DETOUR, fence))


def _zone_sentence(name: str, mean: float, highest: float, odd: bool, measured: int) -> str:
    if not measured:
        return no_break(tr("{name} : aucun trajet mesuré.").format(name=name))
    text = (
        tr(
            "{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)) ; trou possible dans la carte, "
            "ou coupure (rivière, voie ferrée)."
        )
        if odd else tr("{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)).")
    )
    return no_break(text.format(name=name, mean=number(mean, 2), highest=number(highest, 2), count=number(measured)))


def _by_territory(
    territories: Layer, demand: Layer, xy: FloatArray, metric: str
) -> tuple[ObjectArray, ObjectArray, IntArray, IntArray]:
    crs = require_crs(territories, "TERRITOIRES_EN_ENTREE")
    require_geometries(territories, "TERRITOIRES_EN_ENTREE")
    if (shapely.get_dimensions(territories.geometries) != 2).any():
        raise ParameterError(
            tr_noop("TERRITOIRES_EN_ENTREE : « {name} » doit contenir des polygones (IRIS, QPV, communes…)."),
            name=territories.name,
        )
    areas = transform_geometries(territories.geometries, crs, metric)
    lower = {name.lower(): name for name in territories.columns}
    named = next((lower[name] for name in _NAMES if name in lower), None)
    rows = [str(row + 1) for row in range(len(territories))]
    given = texts(rows) if named is None else as_texts(territories.columns[named])
    names = texts([name or row for name, row in zip(given, rows)])
    centres = np.asarray(shapely.points(xy), dtype=object).reshape(len(xy))
    zone, place = shapely.STRtree(centres).query(shapely.make_valid(areas), predicate="covers")
    outside = np.setdiff1d(np.arange(len(xy)), place)
    if len(outside):
        names = texts([*names, tr("hors des territoires")])
        areas = texts([*areas, _outline(demand, xy, outside, metric)])
        zone = np.concatenate([zone, np.full(len(outside), len(names) - 1)])
        place = np.concatenate([place, outside])
    return names, areas, zone, place


def _by_group(demand: Layer, xy: FloatArray, metric: str) -> tuple[ObjectArray, ObjectArray, IntArray, IntArray]:
    place = np.arange(len(xy))
    communes = as_texts(demand.columns["commune"]) if "commune" in demand.columns else texts([None] * len(xy))
    if np.unique([code for code in communes if code]).size > 1:
        names, zone = np.unique([code or tr("commune inconnue") for code in communes], return_inverse=True)
        areas = [_outline(demand, xy, np.flatnonzero(zone == i), metric) for i in range(len(names))]
        return texts(names.tolist()), texts(areas), zone, place
    corner, zone = np.unique(np.floor(xy / SQUARE_M).astype(np.int64), axis=0, return_inverse=True)
    west, south = corner[:, 0] * SQUARE_M, corner[:, 1] * SQUARE_M
    areas = shapely.box(west, south, west + SQUARE_M, south + SQUARE_M)
    names = texts([tr("carré de 1 km {x}-{y}").format(x=x, y=y) for x, y in corner.tolist()])
    return names, np.asarray(areas, dtype=object), zone.reshape(-1), place


def _outline(demand: Layer, xy: FloatArray, rows: IntArray, metric: str) -> shapely.Geometry:
    """Return what places cover: the union of polygons, or discs around points."""
    shapes = demand.geometries[rows]
    if (shapely.get_dimensions(shapes) == 2).all():
        joined: shapely.Geometry = shapely.union_all(shapely.make_valid(transform_geometries(shapes, demand.crs, metric)))
        return joined
    return shapely.buffer(shapely.MultiPoint(xy[rows]), POINT_RADIUS_M, quad_segs=2)
