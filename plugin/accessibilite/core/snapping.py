"""Points tied to the walking network: each to the nearest point of the nearest edge (METHOD section 1)."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.ops import substring

from .crs import (
    WGS84,
    geodesic_lengths,
    metric_crs_of,
    require_crs,
    require_degrees,
    require_geometries,
    transform_geometries,
    transform_points,
)
from .defaults import SNAP_M
from .errors import InputError, ParameterError, tr_noop
from .network import FOOTBRIDGE_RULE, Network
from .records import (
    BoolArray,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    as_texts,
    texts,
)

#: Edges whose distances to a point differ by less than this are equally near, metres: the walker takes
#: the better one.  Coordinates that went through two systems agree to far less.
SNAP_TIE_M = 0.01
#: For so few points, the lines around them are sought before a tree is made of those on some islands.
FEW_POINTS = 1_000
#: An island with less ways than this is taken for a hole in the map when a service stands on it, km.
SMALL_ISLAND_KM = 2.0
#: How far the street may be from a service that stands on a small island, metres: a forecourt, no river.
MISSING_LINK_M = 50.0


@dataclass(frozen=True)
class Places:
    """Points to walk from or to, in degrees, with the words to name them."""

    lonlat: FloatArray
    ids: ObjectArray
    names: ObjectArray
    categories: ObjectArray

    def __len__(self) -> int:
        return len(self.ids)

    def taken(self, rows: IntArray | BoolArray) -> Places:
        """Return the places of ``rows`` (indices or mask)."""
        return Places(self.lonlat[rows], self.ids[rows], self.names[rows], self.categories[rows])


@dataclass(frozen=True)
class Snap:
    """Ties between points and edges: a point has one tie, or several when edges are equally near.

    Attributes
    ----------
    point, edge
        Shape (ties,): row of the point, row of the edge.
    fraction
        Shape (ties,): where on the edge, 0 (its start) to 1.
    leg_m
        Shape (ties,): geodesic length of the straight leg, metres.
    """

    point: IntArray
    edge: IntArray
    fraction: FloatArray
    leg_m: FloatArray

    def without(self, points: IntArray) -> Snap:
        """Return the ties of the other points."""
        kept = ~np.isin(self.point, points)
        return Snap(self.point[kept], self.edge[kept], self.fraction[kept], self.leg_m[kept])

    def joined(self, more: Snap, rows: IntArray) -> Snap:
        """Return these ties and those of further points, whose rows are ``rows``."""
        return Snap(
            np.concatenate([self.point, rows[more.point]]),
            np.concatenate([self.edge, more.edge]),
            np.concatenate([self.fraction, more.fraction]),
            np.concatenate([self.leg_m, more.leg_m]),
        )


class Snapper:
    """Ties points to the edges of one network, in a metric system chosen from the network alone."""

    def __init__(self, network: Network, limit_m: float = SNAP_M) -> None:
        self.network = network
        self.limit_m = _checked_limit(limit_m)
        self.crs = metric_crs_of(network.geometry)
        self._rows = _streets(network, np.arange(len(network)))
        self._lines = transform_geometries(network.geometry[self._rows], WGS84, self.crs)
        self._tree = shapely.STRtree(self._lines)

    def after(self, network: Network, new_row: IntArray) -> Snapper:
        """Return the snapper of the network that edits have left.

        ``new_row`` is where each edge went, -1 when it is gone; edges that stay keep their order, new ones follow.
        """
        other = copy(self)
        other.network = network
        moved = new_row[self._rows]
        fresh = _streets(network, np.arange((new_row >= 0).sum(), len(network)))
        other._rows = np.concatenate([moved[moved >= 0], fresh])
        other._lines = np.concatenate(
            [self._lines[moved >= 0], transform_geometries(network.geometry[fresh], WGS84, self.crs)]
        )
        other._tree = shapely.STRtree(other._lines)
        return other

    def within(self, limit_m: float) -> Snapper:
        """Return a snapper of the same edges with another limit."""
        other = copy(self)
        other.limit_m = _checked_limit(limit_m)
        return other

    def snap(self, lonlat: FloatArray, allowed_islands: IntArray | None = None) -> Snap:
        """Tie points of shape (n, 2), in degrees, to the nearest edge within the limit.

        When the nearest edge lies on an island that is not among ``allowed_islands`` while an edge of
        an allowed one is within the limit, the second is used.
        """
        points = _points(transform_points(lonlat, WGS84, self.crs))
        point, line = self._nearest(self._tree, points, self.limit_m)
        ties = self._ties(lonlat, points, point, line)
        return ties if allowed_islands is None else self.preferring(lonlat, ties, allowed_islands)

    def preferring(self, lonlat: FloatArray, ties: Snap, islands: IntArray) -> Snap:
        """Return ties to the nearest edges with those points moved whose ties miss ``islands``, where one is in reach."""
        lost = np.setdiff1d(ties.point, ties.point[np.isin(self.network.island[ties.edge], islands)])
        points = _points(transform_points(lonlat[lost], WGS84, self.crs))
        point, line = self._nearest_on(points, islands, self.limit_m)
        other = self._ties(lonlat[lost], points, point, line)
        return ties.without(lost[point]).joined(other, lost)

    def feet(self, ties: Snap) -> FloatArray:
        """Return where ties touch their edges, degrees, shape (ties, 2)."""
        chosen = self._lines[np.searchsorted(self._rows, ties.edge)]
        foot = shapely.get_coordinates(shapely.line_interpolate_point(chosen, ties.fraction, normalized=True))
        return transform_points(foot, self.crs, WGS84)

    def nearer_than(self, lonlat: FloatArray, within_m: float) -> IntArray:
        """Return the edges that pass within so many metres of any of some points."""
        points = _points(transform_points(lonlat, WGS84, self.crs))
        found: IntArray = np.unique(self._tree.query(points, predicate="dwithin", distance=within_m)[1])
        return self._rows[found]

    def nearest_line(self, lonlat: tuple[float, float], lines: ObjectArray, within_m: float) -> int | None:
        """Return which of some lines, in degrees, is nearest to a point, None when all are farther."""
        point = shapely.Point(transform_points(np.array([lonlat]), WGS84, self.crs)[0])
        gap_m = shapely.distance(transform_geometries(lines, WGS84, self.crs), point)
        return int(np.argmin(gap_m)) if len(lines) and gap_m.min() <= within_m else None

    def is_between(self, lonlat: FloatArray, edge: int, fraction: float) -> bool:
        """Tell whether one of some points would be tied to both parts of an edge, were it cut there."""
        line = self._lines[np.searchsorted(self._rows, edge)]
        points = _points(transform_points(lonlat, WGS84, self.crs))
        before = shapely.distance(points, substring(line, 0, fraction, normalized=True))
        after = shapely.distance(points, substring(line, fraction, 1, normalized=True))
        return bool((np.abs(before - after) <= SNAP_TIE_M).any())

    def large_islands(self) -> IntArray:
        """Return the islands that are no hole in the map."""
        kilometres = np.bincount(self.network.island, weights=self.network.length_m) / 1000
        return np.flatnonzero((kilometres >= SMALL_ISLAND_KM) | (np.arange(len(kilometres)) == 0))

    def link_small_islands(self, lonlat: FloatArray, ties: Snap) -> Snap:
        """Add ties to the rest of the network for points that stand on a small island near it.

        A path drawn without its last metres makes an island; whoever stands at its door can also walk in
        from the street.  The limits keep to holes in the map: no river is crossed.
        """
        large = self.large_islands()
        held = np.isin(np.arange(len(lonlat)), ties.point[np.isin(self.network.island[ties.edge], large)])
        lonely = np.flatnonzero(np.isin(np.arange(len(lonlat)), ties.point) & ~held)
        points = _points(transform_points(lonlat[lonely], WGS84, self.crs))
        point, line = self._nearest_on(points, large, min(MISSING_LINK_M, self.limit_m))
        more = self._ties(lonlat[lonely], points, point, line)
        return ties.joined(more, lonely)

    def distance_m(self, lonlat: FloatArray) -> FloatArray:
        """Return how far each point is from the nearest edge, in metres, without limit."""
        if not len(self._lines):
            return np.full(len(lonlat), np.nan)
        points = _points(transform_points(lonlat, WGS84, self.crs))
        point, line = self._tree.query_nearest(points, all_matches=False)
        ties = self._ties(lonlat, points, point, line)
        distance = np.full(len(lonlat), np.nan)
        distance[ties.point] = ties.leg_m
        return distance

    def _nearest_on(self, points: ObjectArray, islands: IntArray, limit_m: float) -> tuple[IntArray, IntArray]:
        """Return the pairs (point, line) that are nearest among the lines of some islands."""
        among = np.flatnonzero(np.isin(self.network.island[self._rows], islands))
        if not len(points) or not len(among):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        if len(points) <= FEW_POINTS:
            in_reach = self._tree.query(shapely.buffer(points, limit_m, quad_segs=1, cap_style="square"))[1]
            among = np.intersect1d(among, in_reach)
        point, line = self._nearest(shapely.STRtree(self._lines[among]), points, limit_m)
        return point, among[line]

    def _nearest(self, tree: shapely.STRtree, points: ObjectArray, limit_m: float) -> tuple[IntArray, IntArray]:
        """Return the pairs (point, line) that are nearest, ties within ``SNAP_TIE_M`` included."""
        if not len(points) or not len(tree.geometries):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        (point, _), distance = tree.query_nearest(points, max_distance=limit_m, return_distance=True, all_matches=False)
        within = distance <= limit_m
        near, reach = point[within], distance[within] + SNAP_TIE_M
        found, line = tree.query(points[near], predicate="dwithin", distance=reach)
        order = np.lexsort((line, near[found]))
        return near[found][order], line[order]

    def _ties(self, lonlat: FloatArray, points: ObjectArray, point: IntArray, line: IntArray) -> Snap:
        chosen = self._lines[line]
        # GEOS raises the floating-point flag on a vertex drawn twice, and still answers right.
        with np.errstate(invalid="ignore"):
            fraction = shapely.line_locate_point(chosen, points[point], normalized=True)
        foot = shapely.get_coordinates(shapely.line_interpolate_point(chosen, fraction, normalized=True))
        leg = geodesic_lengths(lonlat[point], transform_points(foot, self.crs, WGS84))
        return Snap(point, self._rows[line], fraction, leg)


def _checked_limit(limit_m: float) -> float:
    if not limit_m > 0:
        raise ParameterError(
            tr_noop("ACCROCHAGE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif."),
            value=f"{limit_m:g}",
        )
    return limit_m


def _streets(network: Network, rows: IntArray) -> IntArray:
    """Return those of some edges on which one may step from beside.

    An edge without length joins two nodes, but it is no street to stand on; a footbridge is boarded at its ends.
    """
    walkable = np.isfinite(network.forward_s[rows]) | np.isfinite(network.backward_s[rows])
    beside = (shapely.length(network.geometry[rows]) > 0) & (network.rule[rows] != FOOTBRIDGE_RULE)
    streets: IntArray = rows[walkable & beside]
    return streets


def _points(xy: FloatArray) -> ObjectArray:
    return np.asarray(shapely.points(xy), dtype=object).reshape(len(xy))


def places_of(layer: Layer, parameter: str) -> Places:
    """Return the points of a layer; polygons and lines stand at their centroid.

    The centroid is taken in the metric system of the place, so that it does not depend on the CRS in
    which the layer came.

    Raises
    ------
    InputError
        Empty layer, no CRS, unusable geometry, coordinates off the Earth.
    """
    crs = require_crs(layer, parameter)
    require_geometries(layer, parameter)
    geometries = layer.geometries
    kinds = shapely.get_type_id(geometries)
    scattered = np.flatnonzero((kinds == shapely.GeometryType.MULTIPOINT) & (shapely.get_num_geometries(geometries) > 1))
    if len(scattered):
        raise InputError(
            tr_noop(
                "{parameter} : {count} entité(s) de « {name} » sont faites de plusieurs points, dont la ligne {row}, et n’ont "
                "pas de place à elles ; séparez-les avec « De morceaux multiples à morceaux uniques »."
            ),
            parameter=parameter,
            count=len(scattered),
            name=layer.name,
            row=int(scattered[0]) + 1,
        )
    if (kinds != shapely.GeometryType.POINT).any():
        lonlat = transform_geometries(geometries, crs, WGS84)
        require_degrees(shapely.total_bounds(lonlat), layer, parameter)
        metric = metric_crs_of(lonlat)
        centres = shapely.get_coordinates(shapely.centroid(transform_geometries(geometries, crs, metric)))
        points = transform_points(centres, metric, WGS84)
    else:
        points = transform_points(shapely.get_coordinates(shapely.force_2d(geometries)), crs, WGS84)
        require_degrees(np.concatenate([points.min(axis=0), points.max(axis=0)]), layer, parameter)
    columns = layer.columns
    count = len(layer)
    return Places(
        points,
        texts([name or str(row + 1) for row, name in enumerate(as_texts(columns["id"]))])
        if "id" in columns
        else texts([str(row + 1) for row in range(count)]),
        as_texts(columns["nom"]) if "nom" in columns else texts([None] * count),
        as_texts(columns["categorie"]) if "categorie" in columns else texts([None] * count),
    )


def require_overlap(demand: FloatArray, network: Network, reach_m: float, parameter: str) -> None:
    """Raise when the demand (degrees) lies wholly outside the network: another town, a wrong CRS.

    ``reach_m`` is the snapping limit: a demand that stays beyond it everywhere has no overlap.
    """
    west, south, east, north = shapely.total_bounds(network.geometry)
    margin_y = reach_m / 110_000.0
    margin_x = margin_y / max(np.cos(np.radians((south + north) / 2)), 0.01)
    x, y = demand[:, 0], demand[:, 1]
    inside = (x >= west - margin_x) & (x <= east + margin_x) & (y >= south - margin_y) & (y <= north + margin_y)
    if not inside.any():
        raise InputError(
            tr_noop(
                "{parameter} : aucun point n’est sur le territoire du réseau (demande autour de {demand}, réseau "
                "autour de {network}, en longitude et latitude) ; vérifiez que les deux fichiers couvrent la même "
                "ville et que leurs systèmes de coordonnées sont justes."
            ),
            parameter=parameter,
            demand=f"{np.median(x):.3f} ; {np.median(y):.3f}",
            network=f"{(west + east) / 2:.3f} ; {(south + north) / 2:.3f}",
        )
