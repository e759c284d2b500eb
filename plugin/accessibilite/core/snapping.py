"""Points tied to the walking network: each to the nearest point of the nearest edge (METHOD section 1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

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
from .network import Network
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


class Snapper:
    """Ties points to the edges of one network, in a metric system chosen from the network alone."""

    def __init__(self, network: Network, limit_m: float = SNAP_M) -> None:
        if not limit_m > 0:
            raise ParameterError(
                tr_noop("ACCROCHAGE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif."),
                value=f"{limit_m:g}",
            )
        self.network = network
        self.limit_m = limit_m
        self.crs = metric_crs_of(network.geometry)
        walkable = np.isfinite(network.forward_s) | np.isfinite(network.backward_s)
        # An edge without length joins two nodes, but it is no street to stand on.
        self._rows = np.flatnonzero(walkable & (shapely.length(network.geometry) > 0))
        self._lines = transform_geometries(network.geometry[self._rows], WGS84, self.crs)
        self._tree = shapely.STRtree(self._lines)

    def snap(self, lonlat: FloatArray, allowed_islands: IntArray | None = None) -> Snap:
        """Tie points of shape (n, 2), in degrees, to the nearest edge within the limit.

        When the nearest edge lies on an island that is not among ``allowed_islands`` while an edge of
        an allowed one is within the limit, the second is used.
        """
        xy = transform_points(lonlat, WGS84, self.crs)
        points = _points(xy)
        point, line = self._nearest(self._tree, points, self.limit_m)
        rows = self._rows[line]
        if allowed_islands is not None:
            lost = np.setdiff1d(point, point[np.isin(self.network.island[rows], allowed_islands)])
            other_point, other_line = self._nearest_on(points[lost], allowed_islands, self.limit_m)
            stay = ~np.isin(point, lost[other_point])
            point = np.concatenate([point[stay], lost[other_point]])
            line = np.concatenate([line[stay], other_line])
        return self._ties(lonlat, points, point, line)

    def link_small_islands(self, lonlat: FloatArray, ties: Snap) -> Snap:
        """Add ties to the rest of the network for points that stand on a small island near it.

        A path drawn without its last metres makes an island; whoever stands at its door can also walk in
        from the street.  The limits keep to holes in the map: no river is crossed.
        """
        kilometres = np.bincount(self.network.island, weights=self.network.length_m) / 1000
        large = np.flatnonzero((kilometres >= SMALL_ISLAND_KM) | (np.arange(len(kilometres)) == 0))
        held = np.isin(np.arange(len(lonlat)), ties.point[np.isin(self.network.island[ties.edge], large)])
        lonely = np.flatnonzero(np.isin(np.arange(len(lonlat)), ties.point) & ~held)
        points = _points(transform_points(lonlat[lonely], WGS84, self.crs))
        point, line = self._nearest_on(points, large, min(MISSING_LINK_M, self.limit_m))
        more = self._ties(lonlat[lonely], points, point, line)
        return Snap(
            np.concatenate([ties.point, lonely[more.point]]),
            np.concatenate([ties.edge, more.edge]),
            np.concatenate([ties.fraction, more.fraction]),
            np.concatenate([ties.leg_m, more.leg_m]),
        )

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
        fraction = shapely.line_locate_point(chosen, points[point], normalized=True)
        foot = shapely.get_coordinates(shapely.line_interpolate_point(chosen, fraction, normalized=True))
        leg = geodesic_lengths(lonlat[point], transform_points(foot, self.crs, WGS84))
        return Snap(point, self._rows[line], fraction, leg)


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
