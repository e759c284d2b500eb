"""Walking times from homes to services: snap, shortest paths, statuses (METHOD section 1).

time(i, j) = access leg + network + egress leg.  Both legs are straight lines at the speed of the
network.  A point is tied to the nearest point of the nearest edge and becomes a node of the graph: the
edge is split there, so that two points on one edge need no special case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix, vstack
from scipy.sparse.csgraph import dijkstra

from .crs import (
    WGS84,
    geodesic_lengths,
    metric_crs,
    require_crs,
    require_degrees,
    require_geometries,
    transform_geometries,
    transform_points,
)
from .defaults import LIMIT_MIN, SNAP_M
from .errors import InputError, ParameterError, tr_noop
from .network import MS_PER_KMH, Network
from .records import (
    BoolArray,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    as_texts,
    no_progress,
    part_of,
    texts,
)
from .time_slots import ARRIVAL_TOLERANCE_S, Openings

REACHED = "atteint"
TOO_LONG = "hors_delai"
ISLAND = "ilot"
OFF_NETWORK = "hors_reseau"
NO_SERVICE = "sans_service"
STATUSES = (REACHED, TOO_LONG, ISLAND, OFF_NETWORK, NO_SERVICE)

#: Edges whose distances to a point differ by less than this are equally near, metres: the walker takes
#: the better one.  Coordinates that went through two systems agree to far less.
SNAP_TIE_M = 0.01
#: An island with less ways than this is taken for a hole in the map when a service stands on it, km.
SMALL_ISLAND_KM = 2.0
#: How far the street may be from a service that stands on a small island, metres: a forecourt, no river.
MISSING_LINK_M = 50.0
#: Services whose distances to all nodes are held in memory at once, as a number of float64.
MATRIX_CELLS = 16_000_000


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



@dataclass(frozen=True)
class Times:
    """Answer of :func:`walking_times`; one row a demand point, in its order.

    Attributes
    ----------
    minutes
        Shape (n, k): minutes to the first ... k-th nearest service; NaN = not within the limit.
    status
        Shape (n,): one of :data:`STATUSES`, for the nearest service.
    service
        Shape (n,): row of the nearest service, -1 when none.
    access_m
        Shape (n,): leg between the point and the network, metres; for a point off the network, how far
        the nearest edge is (NaN when there is none to measure to).
    snapped_services
        Shape (m,): whether each service could be tied to the network.
    island_services
        Shape (m,): whether it is tied to an island only, apart from the largest part of the network.
    linked_services
        Shape (m,): whether it stands on a small island and was tied to the street beside it too.
    """

    minutes: FloatArray
    status: ObjectArray
    service: IntArray
    access_m: FloatArray
    snapped_services: BoolArray
    island_services: BoolArray
    linked_services: BoolArray


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
        west, south, east, north = shapely.total_bounds(network.geometry)
        self.crs = metric_crs((west + east) / 2, (south + north) / 2)
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
    if (shapely.get_type_id(geometries) != shapely.GeometryType.POINT).any():
        lonlat = transform_geometries(geometries, crs, WGS84)
        bounds = shapely.total_bounds(lonlat)
        require_degrees(bounds, layer, parameter)
        metric = metric_crs((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
        centres = shapely.get_coordinates(shapely.centroid(transform_geometries(geometries, crs, metric)))
        points = transform_points(centres, metric, WGS84)
    else:
        points = transform_points(shapely.get_coordinates(shapely.force_2d(geometries)), crs, WGS84)
        require_degrees(np.concatenate([points.min(axis=0), points.max(axis=0)]), layer, parameter)
    columns = layer.columns
    count = len(layer)
    return Places(
        points,
        as_texts(columns["id"]) if "id" in columns else texts([str(row + 1) for row in range(count)]),
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


def walking_times(
    network: Network,
    demand: Places,
    services: Places,
    k: int = 1,
    limit_min: float = LIMIT_MIN,
    snapper: Snapper | None = None,
    progress: Progress = no_progress,
    link_islands: bool = False,
    openings: Openings | None = None,
) -> Times:
    """Return the walking times from each demand point to its ``k`` nearest services.

    Times follow the walking direction, from home to service: one search from all services together on
    the reversed graph (one search a service when ``k`` > 1).  Without any service on the network, every
    point on it is ``sans_service``.  With ``link_islands``, a service on a small island is tied to the street
    beside it too (:meth:`Snapper.link_small_islands`).

    With ``openings``, a service counts for those only who arrive while it admits them, exactly for each pair.
    Where people join the network does not depend on the hour: services that are closed still hold their part of it.
    Who can walk to a service, but finds closed all those within the limit, is ``sans_service``; who would have to
    walk farther than the limit to one that opens is ``hors_delai``.

    Raises
    ------
    ParameterError
        ``k`` below 1, or a limit that is not positive.
    """
    if k < 1:
        raise ParameterError(tr_noop("K : {value} n’est pas un rang ; donnez un entier à partir de 1."), value=k)
    if not limit_min > 0:
        raise ParameterError(
            tr_noop("TEMPS_MAX_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif."),
            value=f"{limit_min:g}",
        )
    snapper = snapper or Snapper(network)
    count = len(demand)
    # Twin services tie: let the outcome depend on what they are, never on the order of the rows.
    order = _canonical_order(services)
    services_sorted = services.taken(order)
    service_ties = snapper.snap(services_sorted.lonlat)
    snapped = np.zeros(len(services), dtype=bool)
    snapped[order[service_ties.point]] = True
    if not snapped.any():
        ties = snapper.snap(demand.lonlat)
        return Times(
            np.full((count, k), np.nan),
            _off_network_or(NO_SERVICE, ties, count),
            np.full(count, -1),
            _access(ties, snapper, demand.lonlat),
            snapped,
            snapped,
            snapped,
        )
    linked = np.zeros(len(services), dtype=bool)
    if link_islands:
        nearest_ties = len(service_ties.point)
        service_ties = snapper.link_small_islands(services_sorted.lonlat, service_ties)
        linked[order[service_ties.point[nearest_ties:]]] = True
    cut_off = snapped.copy()
    cut_off[order[service_ties.point[network.island[service_ties.edge] == 0]]] = False
    served_islands = np.unique(network.island[service_ties.edge])
    demand_ties = snapper.snap(demand.lonlat, served_islands)
    progress(0.3)
    graph = _SplitGraph(network, demand_ties, count, service_ties, len(services), network.speed_kmh * MS_PER_KMH)
    if openings is None:
        seconds, nearest = graph.nearest(k, limit_min * 60, progress)
        walk = seconds[:, 0]
    else:
        seconds, nearest, walk = graph.nearest_open(k, limit_min * 60, openings.taken(order), progress)
    minutes = seconds / 60.0
    status = _off_network_or(REACHED, demand_ties, count)
    on_network = status == REACHED
    status[on_network & ~(minutes[:, 0] <= limit_min)] = NO_SERVICE
    status[on_network & (walk / 60.0 > limit_min)] = TOO_LONG
    status[on_network & np.isinf(walk)] = ISLAND
    minutes[~(minutes <= limit_min)] = np.nan
    reached = status == REACHED
    service = np.full(count, -1)
    service[reached] = order[nearest[reached]]
    progress(1.0)
    return Times(minutes, status, service, _access(demand_ties, snapper, demand.lonlat), snapped, cut_off, linked)


def reach_matrix(
    network: Network,
    demand: Places,
    places: Places,
    limit_min: float,
    snapper: Snapper | None = None,
    progress: Progress = no_progress,
    link_islands: bool = False,
) -> csr_matrix:
    """Return which places each demand point reaches on foot within ``limit_min``.

    Returns
    -------
    csr_matrix
        Boolean, shape (places, demand).
    """
    snapper = snapper or Snapper(network)
    place_ties = snapper.snap(places.lonlat)
    if link_islands:
        place_ties = snapper.link_small_islands(places.lonlat, place_ties)
    demand_ties = snapper.snap(demand.lonlat, np.unique(network.island[place_ties.edge]))
    graph = _SplitGraph(network, demand_ties, len(demand), place_ties, len(places), network.speed_kmh * MS_PER_KMH)
    return graph.reached(limit_min * 60, progress)


def _canonical_order(services: Places) -> IntArray:
    """Return the rows of services ordered by what they are: id, name, place."""
    ids = np.array([value or "" for value in services.ids], dtype=str)
    names = np.array([value or "" for value in services.names], dtype=str)
    order: IntArray = np.lexsort((services.lonlat[:, 1], services.lonlat[:, 0], names, ids)).astype(np.int64)
    return order


def _off_network_or(status: str, ties: Snap, count: int) -> ObjectArray:
    column = texts([OFF_NETWORK] * count)
    column[ties.point] = status
    return column


def _access(ties: Snap, snapper: Snapper, lonlat: FloatArray) -> FloatArray:
    access = np.full(len(lonlat), np.inf)
    np.minimum.at(access, ties.point, ties.leg_m)
    far = np.flatnonzero(np.isinf(access))
    if len(far):
        access[far] = snapper.distance_m(lonlat[far])
    return access


@dataclass(frozen=True)
class Links:
    """The edges after the split at tied points; every array has one value a link.

    Attributes
    ----------
    edge
        Row of the edge that the link is a part of.
    begin, finish
        Where on the edge the link starts and ends, 0 to 1.
    start, end
        Nodes of the split graph.
    forward_s, backward_s
        Walking time along and against the geometry, seconds; NaN = closed in that direction.
    """

    edge: IntArray
    begin: FloatArray
    finish: FloatArray
    start: IntArray
    end: IntArray
    forward_s: FloatArray
    backward_s: FloatArray


def split_at_services(
    network: Network, ties: Snap, service_count: int, limit_s: float
) -> tuple[Links, Callable[[IntArray], FloatArray]]:
    """Split the network at its services, once for as many searches as one likes.

    Returns
    -------
    links
        The edges, split.
    seconds_to
        Function: rows of services -> seconds from each node of the split graph to the nearest of them, egress
        leg included; inf beyond ``limit_s``.
    """
    nothing = np.zeros(0)
    nobody = Snap(nothing.astype(np.int64), nothing.astype(np.int64), nothing, nothing)
    graph = _SplitGraph(network, nobody, 0, ties, service_count, network.speed_kmh * MS_PER_KMH)

    def seconds_to(services: IntArray) -> FloatArray:
        sources = graph.service_nodes[services]
        seconds: FloatArray = dijkstra(graph.matrix, directed=True, indices=sources, min_only=True, limit=limit_s)
        return seconds

    return graph.links, seconds_to


class _SplitGraph:
    """The reversed network with every tied point as a node of its own.

    Nodes: those of the network, then one a tie (on its edge), one a demand point, one a service.
    Nobody walks through a demand point or a service: the first have no way out, the second no way in.
    """

    def __init__(
        self, network: Network, demand: Snap, demand_count: int, services: Snap, service_count: int, speed_ms: float
    ) -> None:
        edge = np.concatenate([demand.edge, services.edge])
        fraction = np.concatenate([demand.fraction, services.fraction])
        first_tie = network.node_count
        tie_node = first_tie + np.arange(len(edge))
        self.demand_nodes = first_tie + len(edge) + np.arange(demand_count)
        self.service_nodes = first_tie + len(edge) + demand_count + np.arange(service_count)
        self.node_count = first_tie + len(edge) + demand_count + service_count

        is_split = np.zeros(len(network), dtype=bool)
        is_split[edge] = True
        whole = np.flatnonzero(~is_split)
        split = np.flatnonzero(is_split)
        # Each split edge becomes a chain: its start, its ties by fraction, its end.
        stop_edge = np.concatenate([split, edge, split])
        stop_at = np.concatenate([np.zeros(len(split)), fraction, np.ones(len(split))])
        stop_node = np.concatenate([network.start[split], tie_node, network.end[split]])
        stop_rank = np.repeat([0, 1, 2], [len(split), len(edge), len(split)])
        order = np.lexsort((stop_rank, stop_at, stop_edge))
        stop_edge, stop_at, stop_node = stop_edge[order], stop_at[order], stop_node[order]
        link = np.flatnonzero(stop_edge[1:] == stop_edge[:-1])
        share = stop_at[link + 1] - stop_at[link]
        owner = stop_edge[link]
        start = np.concatenate([network.start[whole], stop_node[link]])
        end = np.concatenate([network.end[whole], stop_node[link + 1]])
        forward = np.concatenate([network.forward_s[whole], network.forward_s[owner] * share])
        backward = np.concatenate([network.backward_s[whole], network.backward_s[owner] * share])
        demand_tie, service_tie = tie_node[: len(demand.edge)], tie_node[len(demand.edge) :]
        # Reversed arcs: an edge walked from start to end is entered at its end.
        tail = np.concatenate([end, start, self.service_nodes[services.point], demand_tie])
        head = np.concatenate([start, end, service_tie, self.demand_nodes[demand.point]])
        weight = np.concatenate([forward, backward, services.leg_m / speed_ms, demand.leg_m / speed_ms])
        uncut = np.zeros(len(whole))
        self.links = Links(
            np.concatenate([whole, owner]),
            np.concatenate([uncut, stop_at[link]]),
            np.concatenate([uncut + 1, stop_at[link + 1]]),
            start,
            end,
            forward,
            backward,
        )
        self.matrix = _minimal_csr(tail, head, weight, self.node_count)

    def nearest(self, k: int, limit_s: float, progress: Progress) -> tuple[FloatArray, IntArray]:
        """Return seconds of shape (demand, k), inf when out of reach, and the row of the nearest service.

        With ``k`` = 1 the search has no limit, so that "too far" and "no way at all" can be told apart.
        """
        distance, _, source = dijkstra(
            self.matrix, directed=True, indices=self.service_nodes, min_only=True, return_predecessors=True
        )
        seconds = np.full((len(self.demand_nodes), k), np.inf)
        seconds[:, 0] = distance[self.demand_nodes]
        nearest = source[self.demand_nodes].astype(np.int64) - self.service_nodes[0]
        progress(0.6)
        if k > 1:
            seconds[:, 1:] = self._k_nearest(k, limit_s, progress)[:, 1:]
        return seconds, nearest

    def nearest_open(
        self, k: int, limit_s: float, openings: Openings, progress: Progress
    ) -> tuple[FloatArray, IntArray, FloatArray]:
        """Return what :meth:`nearest` does, among the services that are open at the end of each walk.

        The third array, of shape (demand,), is the walk, without limit, to the nearest service that admits somebody
        within the limit; NaN where only closed ones can be walked to, inf where none can.
        Services open to every walk within the limit are searched together; only the others one by one.
        """
        walk = self.nearest(1, limit_s, part_of(progress, 0.0, 0.6))[0][:, 0]
        possible = np.flatnonzero(openings.possible())
        if len(possible) < len(self.service_nodes):
            walk[np.isfinite(walk)] = np.nan
            if len(possible):
                to_possible = dijkstra(
                    self.matrix, directed=True, indices=self.service_nodes[possible], min_only=True
                )[self.demand_nodes]
                walk = np.where(np.isfinite(to_possible), to_possible, walk)
        # Rounding must not lose a walk of exactly the limit: who asks cuts there.
        reach_s = limit_s + ARRIVAL_TOLERANCE_S
        best = np.full((len(self.demand_nodes), k), np.inf)
        nearest = np.full(len(walk), -1)
        alone = possible
        if k == 1:
            always = openings.always(limit_s)
            together, alone = possible[always[possible]], possible[~always[possible]]
            if len(together):
                distance, _, source = dijkstra(
                    self.matrix, directed=True, indices=self.service_nodes[together], limit=reach_s,
                    min_only=True, return_predecessors=True,
                )
                best[:, 0] = distance[self.demand_nodes]
                nearest = np.where(
                    np.isfinite(best[:, 0]), source[self.demand_nodes].astype(np.int64) - self.service_nodes[0], -1
                )
        begin = 0
        for distance in self._batches(reach_s, part_of(progress, 0.6, 1.0), alone):
            services = alone[begin : begin + len(distance)]
            begin += len(distance)
            admitted = openings.masked(services, distance[:, self.demand_nodes])
            first = np.argmin(admitted, axis=0)
            least = admitted[first, np.arange(admitted.shape[1])]
            better = (least < best[:, 0]) | (np.isfinite(least) & (least == best[:, 0]) & (services[first] < nearest))
            nearest[better] = services[first[better]]
            best = np.sort(np.concatenate([best, admitted.T], axis=1), axis=1)[:, :k]
        return best, nearest, walk

    def _k_nearest(self, k: int, limit_s: float, progress: Progress) -> FloatArray:
        """Return the sorted seconds to the k nearest services, services taken in batches of bounded size."""
        best = np.full((len(self.demand_nodes), k), np.inf)
        for distance in self._batches(limit_s, part_of(progress, 0.6, 1.0)):
            both = np.concatenate([best, distance[:, self.demand_nodes].T], axis=1)
            best = np.sort(both, axis=1)[:, :k]
        return best

    def _batches(self, limit_s: float, progress: Progress, services: IntArray | None = None) -> Iterator[FloatArray]:
        """Yield the seconds from some services at a time to every node, in memory of bounded size."""
        nodes = self.service_nodes if services is None else self.service_nodes[services]
        batch = max(1, MATRIX_CELLS // self.node_count)
        for begin in range(0, len(nodes), batch):
            yield dijkstra(self.matrix, directed=True, indices=nodes[begin : begin + batch], limit=limit_s)
            progress(min(1.0, (begin + batch) / len(nodes)))

    def reached(self, limit_s: float, progress: Progress) -> csr_matrix:
        """Return the boolean matrix (services, demand) of the walks within the limit."""
        blocks = [
            csr_matrix(distance[:, self.demand_nodes] <= limit_s) for distance in self._batches(limit_s, progress)
        ]
        return vstack(blocks, format="csr") if blocks else csr_matrix((0, len(self.demand_nodes)), dtype=bool)


def _minimal_csr(tail: IntArray, head: IntArray, weight: FloatArray, nodes: int) -> csr_matrix:
    """Return the graph with the least weight of parallel arcs; closed arcs (NaN) are absent.

    SciPy would add parallel arcs up, and drop none: a zero weight stays a passage.
    """
    passable = np.isfinite(weight)
    tail, head, weight = tail[passable], head[passable], weight[passable]
    order = np.lexsort((weight, head, tail))
    tail, head, weight = tail[order], head[order], weight[order]
    least = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])] if len(tail) else np.zeros(0, bool)
    pointers = np.concatenate([[0], np.cumsum(np.bincount(tail[least], minlength=nodes))])
    return csr_matrix((weight[least], head[least], pointers), shape=(nodes, nodes))
