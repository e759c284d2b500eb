"""Isochrones made from the reached streets, cut at the minute (METHOD section 1).

A street is reached up to where the walk home -> service takes the threshold, from either end: no hull, no
interpolation between crossings.  Each reached piece has times that grow steadily along it, so that cutting it
at a smaller threshold is exact, and a larger threshold, street or service can only add pieces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from .crs import GEOD, WGS84, metric_geometries, require_crs, require_geometries, transform_geometries
from .defaults import SNAP_M
from .errors import InputError, ParameterError, tr_noop
from .measures import Question, Selection, offer_of
from .network import MS_PER_KMH, Network
from .proration import area_shares
from .readers.population import with_contract_columns
from .records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    as_floats,
    integers,
    no_progress,
    texts,
)
from .service_filters import ServiceFilters
from .snapping import Snapper, require_overlap
from .split_graph import Links, split_at_services
from .travel_times import NO_SERVICE, OFF_NETWORK, REACHED, TOO_LONG

#: Default classes, minutes.
THRESHOLDS_MIN = (5.0, 10.0, 15.0)
#: Half width of the band around a reached street, metres: the street and the first row of buildings.
HALF_WIDTH_M = 25.0
#: Largest hole that is filled, square metres: a block of 200 m by 200 m between reached streets.  Nobody in it is
#: farther than 100 m plus the band from one of them.  Parks, railway yards and waters stay holes.
BLOCK_M2 = 40_000.0
#: Segments in a quarter of a rounded end: with 25 m, the outline is at most 0.5 m inside the true circle.
ARC_SEGMENTS = 4
#: Longest walk that is a threshold, minutes.
MAX_THRESHOLD_MIN = 600.0
#: Pieces of one edge whose fractions are this near are one piece.
SAME_FRACTION = 1e-9


@dataclass(frozen=True)
class Reach:
    """Reached pieces of edges; the time grows steadily from the near end of a piece to its far end.

    Attributes
    ----------
    edge
        Row of the edge.
    near, far
        Where on the edge the ends are, 0 to 1; ``near`` may be the larger.
    near_s, far_s
        Seconds to the service at both ends, ``near_s <= far_s``.
    """

    edge: IntArray
    near: FloatArray
    far: FloatArray
    near_s: FloatArray
    far_s: FloatArray

    def __len__(self) -> int:
        return len(self.edge)

    def between(self, low_s: float, high_s: float) -> Reach:
        """Return the parts reached in more than ``low_s`` and at most ``high_s`` (``low_s`` = -1: no lower bound)."""
        span = self.far_s - self.near_s
        with np.errstate(divide="ignore", invalid="ignore"):
            first = np.where(span > 0, (low_s - self.near_s) / span, np.where(self.near_s > low_s, 0.0, 1.0))
            last = np.where(span > 0, (high_s - self.near_s) / span, np.where(self.near_s <= high_s, 1.0, 0.0))
        first, last = np.clip(first, 0.0, 1.0), np.clip(last, 0.0, 1.0)
        kept = last > first
        first, last = first[kept], last[kept]
        near, width, near_s, span = self.near[kept], (self.far - self.near)[kept], self.near_s[kept], span[kept]
        far_end, near_end = near + last * width, near + first * width
        return Reach(self.edge[kept], near_end, far_end, near_s + first * span, near_s + last * span)

    def length_m(self, network: Network) -> float:
        """Return the geodesic length of the pieces, metres."""
        return float(np.sum(np.abs(self.far - self.near) * network.length_m[self.edge]))


def reached_pieces(links: Links, seconds: FloatArray, limit_s: float) -> Reach:
    """Return the pieces of links from which the service is within ``limit_s``.

    Parameters
    ----------
    seconds
        Shape (nodes of the split graph,): seconds to the service, inf when out of reach.

    A point at the fraction x of a link goes back to its start in x times the time against the geometry, or on to
    its end in 1 - x times the time along it.  The link is parted where both ways take as long.
    """
    at_start, at_end = seconds[links.start], seconds[links.end]
    back_s = np.where(np.isnan(links.backward_s), np.inf, links.backward_s)
    on_s = np.where(np.isnan(links.forward_s), np.inf, links.forward_s)
    with np.errstate(divide="ignore", invalid="ignore"):
        part = (at_end + on_s - at_start) / (back_s + on_s)
        # A link closed one way, or whose times are 0, is walked one way; NaN: the ends are out of reach as well.
        part = np.where(np.isinf(back_s), 0.0, np.where(np.isinf(on_s), 1.0, part))
        part = np.where(back_s + on_s == 0, np.where(at_start <= at_end, 1.0, 0.0), part)
    part = np.clip(np.nan_to_num(part, nan=0.0, posinf=1.0, neginf=0.0), 0.0, 1.0)
    at = links.begin + part * (links.finish - links.begin)
    by_start = np.isfinite(at_start) & (part > 0)
    by_end = np.isfinite(at_end) & (part < 1)
    near_s = np.concatenate([at_start[by_start], at_end[by_end]])
    walked = np.concatenate([(part * np.where(part > 0, back_s, 0))[by_start], ((1 - part) * on_s)[by_end]])
    pieces = Reach(
        np.concatenate([links.edge[by_start], links.edge[by_end]]),
        np.concatenate([links.begin[by_start], links.finish[by_end]]),
        np.concatenate([at[by_start], at[by_end]]),
        near_s,
        near_s + walked,
    )
    return pieces.between(-1.0, limit_s)


def piece_lines(lines: ObjectArray, edge: IntArray, begin: FloatArray, finish: FloatArray) -> ObjectArray:
    """Return the parts of lines between two fractions (``begin < finish``) of their length, all at once."""
    if not len(edge):
        return texts([])
    used, place = np.unique(edge, return_inverse=True)
    xy, owner = shapely.get_coordinates(lines[used], return_index=True)
    step = np.r_[0.0, np.where(owner[1:] == owner[:-1], np.hypot(*(xy[1:] - xy[:-1]).T), 0.0)]
    along = np.cumsum(step)
    first = np.searchsorted(owner, np.arange(len(used)))
    after = np.searchsorted(owner, np.arange(len(used)), side="right")
    along -= along[first][owner]
    total = along[after - 1]
    # The fraction of each vertex, plus the number of its line, grows all along: one search finds any place.
    key = owner * 2 + along / np.where(total > 0, total, 1.0)[owner]

    def points(fraction: FloatArray) -> FloatArray:
        where = np.searchsorted(key, place * 2 + fraction, side="right")
        where = np.clip(where, first[place] + 1, after[place] - 1)
        gap = key[where] - key[where - 1]
        ratio = np.where(gap > 0, (place * 2 + fraction - key[where - 1]) / np.where(gap > 0, gap, 1.0), 0.0)
        placed: FloatArray = xy[where - 1] + np.clip(ratio, 0.0, 1.0)[:, None] * (xy[where] - xy[where - 1])
        return placed

    low = np.searchsorted(key, place * 2 + begin, side="right")
    high = np.maximum(np.searchsorted(key, place * 2 + finish, side="left"), low)
    count = high - low
    inner = np.repeat(low - np.r_[0, np.cumsum(count)[:-1]], count) + np.arange(count.sum())
    pieces = np.arange(len(edge))
    vertices = np.concatenate([points(begin), xy[inner], points(finish)])
    number = np.concatenate([pieces, np.repeat(pieces, count), pieces])
    order = np.argsort(number, kind="stable")
    return np.asarray(shapely.linestrings(vertices[order], indices=number[order]), dtype=object)


def thresholds_of(text: str) -> tuple[float, ...]:
    """Return the thresholds of a list such as ``5,10,15``, in minutes, ascending, each once.

    Where semicolons separate, commas are decimal marks: ``7,5 ; 10``.

    Raises
    ------
    ParameterError
        No number, or one that is no walk.
    """
    parts = text.replace(",", ".").replace(";", " ").split() if ";" in text else text.replace(",", " ").split()
    try:
        values = sorted({float(part) for part in parts})
    except ValueError:
        values = []
    if not values or not all(0 < value <= MAX_THRESHOLD_MIN for value in values):
        raise ParameterError(
            tr_noop(
                "SEUILS_MIN : « {value} » n’est pas une liste de minutes ; donnez des nombres de 0 à {high} séparés par des "
                "virgules, par exemple 5,10,15."
            ),
            value=text,
            high=f"{MAX_THRESHOLD_MIN:g}",
        )
    return tuple(values)


@dataclass(frozen=True)
class Isochrones:
    """Polygons, largest threshold first, reached streets, and what the user should know beside them.

    Attributes
    ----------
    polygons, streets
        In the metric system of the network; a service that reaches no street has its rows, without geometry.
    selection
        Services set aside.
    off_network, too_far
        Names of the services that no street is near to, and of those whose leg alone takes longer than the
        largest threshold.
    filtered_out, silent
        How many services of ``selection`` the filters set aside; by parameter, how many of them because nothing
        is known of them.
    empty_categories
        Categories asked for that no service has.
    """

    polygons: Layer
    streets: Layer
    selection: Selection
    off_network: tuple[str, ...]
    too_far: tuple[str, ...]
    filtered_out: int = 0
    silent: Mapping[str, int] = field(default_factory=dict)
    empty_categories: tuple[str, ...] = ()


def isochrones(
    network: Network,
    services: Layer,
    thresholds_min: Sequence[float] = THRESHOLDS_MIN,
    grouped: bool = True,
    half_width_m: float = HALF_WIDTH_M,
    snap_m: float = SNAP_M,
    cells: Layer | None = None,
    progress: Progress = no_progress,
    filters: ServiceFilters | None = None,
    categories: str = "",
    link_islands: bool = False,
) -> Isochrones:
    """Return what is within each threshold of the services, together (``grouped``) or one by one.

    ``filters``, ``categories`` and ``link_islands`` are those of :func:`accessibilite.core.measures.measure`.  There is
    no time slot: whether a service is open depends on the walk to it, so that each piece of a street would need the
    services one by one.

    Raises
    ------
    InputError
        No service is near the network's territory, or the cells are no polygons with people.
    ParameterError
        A half width that is not positive, or a filter or a category on a column that is not there.
    """
    if not half_width_m > 0:
        raise ParameterError(
            tr_noop("LARGEUR_M : {value} n’est pas une largeur ; donnez un nombre de mètres positif."),
            value=f"{half_width_m:g}",
        )
    thresholds = np.array(sorted(set(thresholds_min)))
    limits = thresholds * 60.0
    people = None if cells is None else _People(cells)
    offer = offer_of(services, Question(filters or ServiceFilters()), categories, float(thresholds[-1]))
    require_overlap(offer.places.lonlat, network, snap_m, "SERVICES")
    if people is not None:
        people.require_near(network)
    places = offer.places.taken(offer.rows)
    count = len(places)
    snapper = Snapper(network, snap_m)
    ties = snapper.snap(places.lonlat)
    if link_islands and count:
        ties = snapper.link_small_islands(places.lonlat, ties)
    snapped = np.isin(np.arange(count), ties.point)
    leg_s = np.full(count, np.inf)
    np.minimum.at(leg_s, ties.point, ties.leg_m / (network.speed_kmh * MS_PER_KMH))
    status = np.select([~snapped, leg_s > limits[-1]], [OFF_NETWORK, TOO_LONG], REACHED)
    links, seconds_to = split_at_services(network, ties, count, float(limits[-1]))
    lines = transform_geometries(network.geometry, WGS84, snapper.crs)
    groups = [np.flatnonzero(snapped)] if grouped else list(np.arange(count)[:, None])
    nowhere = np.full(int(max(links.start.max(), links.end.max())) + 1, np.inf)
    progress(0.1)

    polygons: list[shapely.Geometry | None] = []
    lengths: list[float] = []
    streets: list[_Streets] = []
    for number, group in enumerate(groups):
        seconds = seconds_to(group) if len(group) and snapped[group].all() else nowhere
        reach = reached_pieces(links, seconds, float(limits[-1]))
        shape: shapely.Geometry | None = None
        length, lower = 0.0, -1.0
        for threshold, limit in zip(thresholds, limits):
            new = reach.between(lower, float(limit))
            length += new.length_m(network)
            shape = _grown(shape, new, lines, half_width_m)
            polygons.append(shape)
            lengths.append(length / 1000)
            streets.append(_Streets(new, float(threshold), number))
            lower = float(limit)
        progress(0.1 + 0.7 * (number + 1) / len(groups))

    minutes = np.tile(thresholds, len(groups))
    owner = np.repeat(np.arange(len(groups)), len(limits))
    shapes = texts(polygons)
    columns: dict[str, Column] = {"seuil_min": minutes, "de_min": np.zeros(len(minutes))}
    if grouped:
        held = REACHED if (status == REACHED).any() else str(status[0]) if count else NO_SERVICE
        columns["statut"] = texts([held] * len(minutes))
    else:
        columns["service_id"], columns["service_nom"] = places.ids[owner], places.names[owner]
        columns["statut"] = texts(status[owner].tolist())
    columns["longueur_km"] = np.array(lengths)
    columns["surface_km2"] = surfaces_km2(shapes, snapper.crs)
    columns |= _People.unknown(len(minutes)) if people is None else people.within(shapes, snapper.crs)
    progress(0.95)
    # The smallest classes last: they are drawn on top.
    order = np.lexsort((owner, -minutes))
    layer = Layer("isochrones", shapes, snapper.crs, columns).taken(order)
    return Isochrones(
        layer,
        _street_layer(streets, network, lines, snapper.crs, None if grouped else (places.ids, places.names)),
        offer.selection,
        _labels(places.ids, places.names, status == OFF_NETWORK),
        _labels(places.ids, places.names, status == TOO_LONG),
        len(offer.selection.rows) - len(offer.usable),
        offer.filtered.unknown,
        tuple(sorted(set(offer.wanted) - set(offer.values[offer.usable].astype(str)))) if offer.wanted else (),
    )


def _labels(ids: ObjectArray, names: ObjectArray, rows: BoolArray) -> tuple[str, ...]:
    return tuple(str(name or row_id) for name, row_id in zip(names[rows], ids[rows]))


def _grown(
    inner: shapely.Geometry | None, new: Reach, lines: ObjectArray, half_width_m: float
) -> shapely.Geometry | None:
    """Return a class: the smaller one, and the band around the new pieces, blocks between them filled."""
    if not len(new):
        return inner
    begin, finish = np.minimum(new.near, new.far), np.maximum(new.near, new.far)
    order = np.lexsort((begin, new.edge))
    edge, begin, finish = new.edge[order], begin[order], finish[order]
    # The two halves of an edge that is reached from both ends are one line.
    joined = (edge[1:] == edge[:-1]) & (begin[1:] <= finish[:-1] + SAME_FRACTION)
    head, tail = np.r_[True, ~joined], np.r_[~joined, True]
    pieces = piece_lines(lines, edge[head], begin[head], finish[tail])
    bands = shapely.buffer(pieces, half_width_m, quad_segs=ARC_SEGMENTS)
    return _filled(shapely.union_all([*bands, *([] if inner is None else [inner])]))


def _filled(shape: shapely.Geometry) -> shapely.Geometry:
    """Return a surface without its holes of at most :data:`BLOCK_M2`.

    A larger surface only has holes within those of a smaller one, so that filling keeps the classes nested.
    """
    parts = shapely.get_parts(shape)
    rings, owner = shapely.get_rings(parts, return_index=True)
    is_shell = np.r_[True, owner[1:] != owner[:-1]]
    kept = is_shell | (shapely.area(shapely.polygons(rings)) > BLOCK_M2)
    if kept.all():
        return shape
    filled = [
        shapely.polygons(shell, rings[kept & ~is_shell & (owner == part)])
        for part, shell in enumerate(rings[is_shell])
    ]
    # A part that stood in a filled hole is now inside its neighbour.
    return shapely.union_all(filled) if len(filled) > 1 else filled[0]


def surfaces_km2(shapes: ObjectArray, crs: str) -> FloatArray:
    """Return the surfaces on the ellipsoid, square kilometres; 0 for None."""
    total = np.zeros(len(shapes))
    parts, owner = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(transform_geometries(parts, crs, WGS84), return_index=True)
    for number, ring in enumerate(rings):  # pyproj measures one ring a call
        area, _ = GEOD.polygon_area_perimeter(*shapely.get_coordinates(ring).T)
        is_shell = number == 0 or part[number] != part[number - 1]
        total[owner[part[number]]] += abs(area) / 1e6 * (1 if is_shell else -1)
    return total


class _People:
    """The people of cells, to be counted within polygons, prorated by area."""

    def __init__(self, cells: Layer) -> None:
        cells = with_contract_columns(cells)
        self.crs = require_crs(cells, "CARREAUX")
        require_geometries(cells, "CARREAUX")
        if (shapely.get_dimensions(cells.geometries) != 2).any():
            raise InputError(
                tr_noop("CARREAUX : « {name} » doit contenir des polygones (carreaux), pas des points ni des lignes."),
                name=cells.name,
            )
        self.cells = cells
        self.population = as_floats(cells.columns["population"])
        self.poor = as_floats(cells.columns["pauvres"])

    def require_near(self, network: Network) -> None:
        """Raise when no cell touches the surroundings of the network: they would count nobody."""
        around = shapely.box(*shapely.total_bounds(network.geometry))
        cells = transform_geometries(self.cells.geometries, self.crs, WGS84)
        with np.errstate(invalid="ignore"):
            near = shapely.intersects(shapely.box(*shapely.bounds(cells).T), around)
        if not near.any():
            raise InputError(
                tr_noop(
                    "CARREAUX : aucun polygone de « {name} » n’est sur le territoire du réseau ; vérifiez que les deux couvrent "
                    "la même ville et que leurs systèmes de coordonnées sont justes."
                ),
                name=self.cells.name,
            )

    @staticmethod
    def unknown(count: int) -> dict[str, Column]:
        """Return the columns of a run without cells: NULL, never 0."""
        return {name: np.full(count, np.nan) for name in ("population", "pauvres", "carreaux")}

    def within(self, shapes: ObjectArray, crs: str) -> dict[str, Column]:
        """Return people, poor people and cells within each shape."""
        metric = shapely.make_valid(metric_geometries(self.cells, self.crs, crs, "CARREAUX"))
        held = np.flatnonzero([shape is not None for shape in shapes])
        area, cell, share = area_shares(shapes[held], metric) if len(held) else (held, held, np.zeros(0))

        def add(values: FloatArray) -> FloatArray:
            if np.isnan(values).all():
                return np.full(len(shapes), np.nan)
            weights = np.nan_to_num(values)[cell] * share
            return np.bincount(held[area], weights=weights, minlength=len(shapes)).astype(np.float64)

        return {
            "population": add(self.population),
            "pauvres": add(self.poor),
            "carreaux": add(np.ones(len(metric))),
        }


@dataclass(frozen=True)
class _Streets:
    """The pieces that a class adds, and the group of services that they lead to."""

    reach: Reach
    threshold_min: float
    group: int


def _street_layer(
    streets: Sequence[_Streets],
    network: Network,
    lines: ObjectArray,
    crs: str,
    services: tuple[ObjectArray, ObjectArray] | None,
) -> Layer:
    """Return the pieces as lines drawn in the direction of their edge, with the minutes at both ends."""

    def joined(name: str) -> FloatArray:
        parts = [getattr(one.reach, name) for one in streets]
        return np.concatenate(parts) if parts else np.zeros(0)

    sizes = [len(one.reach) for one in streets]
    edge = joined("edge").astype(np.int64)
    near, far, near_s, far_s = joined("near"), joined("far"), joined("near_s"), joined("far_s")
    onward = near <= far
    group = np.repeat([one.group for one in streets], sizes).astype(np.int64)
    columns: dict[str, Column] = {
        "arete": integers(network.edge_id[edge]),
        "nom": network.name[edge],
        "seuil_min": np.repeat([one.threshold_min for one in streets], sizes).astype(np.float64),
        "debut_min": np.where(onward, near_s, far_s) / 60,
        "fin_min": np.where(onward, far_s, near_s) / 60,
        "longueur_m": np.abs(far - near) * network.length_m[edge],
    }
    if services is not None:
        columns |= {"service_id": services[0][group], "service_nom": services[1][group]}
    geometries = piece_lines(lines, edge, np.minimum(near, far), np.maximum(near, far))
    return Layer("rues", geometries, crs, columns)
