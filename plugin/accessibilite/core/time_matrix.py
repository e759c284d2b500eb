"""All walks within a limit, from every home to every place: exact, by tiles, in memory of bounded size.

The search goes from the places, against the walking direction, on the graph of the crossings alone: homes are
read off the two ends of their edge, so that neither their number nor that of the places makes the graph larger.

A tile is a group of places near one another, searched on the crossings that a walk to one of them can touch.
Which ones these are is proved in the plane, whatever the map of the crossings to the plane: if no edge is faster
than v there, a walk of T seconds that ends at p starts within v T of p (triangle inequality).  The few edges that
are faster than walkers are (edited by hand, escalators, edges of no duration) are doors: a walk is cut at the
doors it goes through, and each one reached opens the ground around its other side for the time that is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix, vstack
from scipy.sparse.csgraph import dijkstra

from .network import MS_PER_KMH, Network
from .records import FloatArray, IntArray, Progress, no_progress
from .snapping import Places, Snap, Snapper
from .split_graph import arcs_in_order

#: Walks longer than the limit by less than this are of exactly the limit: what additions in another order differ by.
ROUNDING_S = 1e-6
#: An edge faster than this many times the speed on the flat is a door; downhill, Tobler makes 1.19.
DOOR_SPEED = 1.25
#: Doors at most; with more of them, the speed that makes a door is raised.
DOOR_COUNT = 256
#: Widest tile, as a share of how far a walker can go.
TILE_SHARE = 1.0
#: Times of one tile held in memory at once, as a number of float64.
TILE_CELLS = 4_000_000
#: Buckets of crossings across the reach of a walker.
BUCKETS_PER_REACH = 8
#: Added to the reach of a walker against the rounding of coordinates, metres.
MARGIN_M = 1.0
#: Mean radius of the Earth, metres.  It scales the plane; no answer depends on it.
EARTH_M = 6_371_000.0


@dataclass(frozen=True)
class TimeBlock:
    """The walks to a few places near one another.

    Attributes
    ----------
    places
        Rows of the places, shape (rows,).
    seconds
        Shape (rows, demand): what :func:`time_matrix` returns, for these places.
    """

    places: IntArray
    seconds: csr_matrix


def time_matrix(
    network: Network,
    demand: Places,
    places: Places,
    limit_min: float,
    snapper: Snapper | None = None,
    progress: Progress = no_progress,
    link_islands: bool = False,
) -> csr_matrix:
    """Return the seconds of all walks of at most ``limit_min``, from each demand point to each place.

    Points are tied to the network as :func:`.walking_times` ties them.

    Returns
    -------
    csr_matrix
        float64 seconds, shape (places, demand), columns sorted in each row.  A stored value is a walk, be it of
        0 s (``eliminate_zeros`` and ``!= 0`` would lose it); what is not stored is beyond the limit.  A row holds
        all the homes of a place (2SFCA: sums over homes; siting: who a candidate covers); ``.tocsc()`` gives the
        places of a home as fast.
    """
    blocks = list(stream_time_matrix(network, demand, places, limit_min, snapper, progress, link_islands))
    if not blocks:
        return csr_matrix((0, len(demand)))
    rows = np.concatenate([block.places for block in blocks])
    stacked = vstack([block.seconds for block in blocks], format="csr")
    del blocks
    return stacked[np.argsort(rows)]


def stream_time_matrix(
    network: Network,
    demand: Places,
    places: Places,
    limit_min: float,
    snapper: Snapper | None = None,
    progress: Progress = no_progress,
    link_islands: bool = False,
) -> Iterator[TimeBlock]:
    """Yield :func:`time_matrix` in blocks of neighbouring places; each place is in one block.

    Beside the network and the points themselves, memory holds one block at a time.
    """
    snapper = snapper or Snapper(network)
    place_ties = snapper.snap(places.lonlat)
    if link_islands:
        place_ties = snapper.link_small_islands(places.lonlat, place_ties)
    demand_ties = snapper.snap(demand.lonlat, np.unique(network.island[place_ties.edge]))
    untied = np.setdiff1d(np.arange(len(places)), place_ties.point)
    if len(untied):
        yield TimeBlock(untied, csr_matrix((len(untied), len(demand))))
    if not len(place_ties.point):
        return
    walks = _Walks(network, demand_ties, len(demand), place_ties, len(places), limit_min * 60)
    done = len(untied)
    for tile in _tiles(np.unique(place_ties.point), walks.place_xy, TILE_SHARE * walks.reach_m):
        for block in walks.blocks(tile):
            yield block
            done += len(block.places)
            progress(done / len(places))


class _Walks:
    """The reversed graph of the crossings in an order of neighbourhood, with what is tied to it."""

    def __init__(
        self, network: Network, demand: Snap, demand_count: int, places: Snap, place_count: int, limit_s: float
    ) -> None:
        self.limit_s = limit_s
        speed_ms = network.speed_kmh * MS_PER_KMH
        tail = np.concatenate([network.end, network.start])
        head = np.concatenate([network.start, network.end])
        seconds = np.concatenate([network.forward_s, network.backward_s])
        xy = _plane(network)
        gap = np.tile(_norm(xy[network.end] - xy[network.start]), 2)
        with np.errstate(divide="ignore", invalid="ignore"):
            speed = np.where(gap > 0, gap / seconds, 0.0)
        top, door = _doors(speed, DOOR_SPEED * speed_ms)
        self.reach_m = top * (limit_s + ROUNDING_S) + MARGIN_M
        self.door_from, self.door_to = xy[tail[door]], xy[head[door]]
        self.door_cost_m = top * seconds[door] if len(door) else np.zeros(0)

        self.bucket_m = self.reach_m / BUCKETS_PER_REACH
        self.corner = xy.min(axis=0)
        bucket = self._bucket(xy)
        self.columns = int(bucket[:, 0].max()) + 1
        key = bucket[:, 1] * self.columns + bucket[:, 0]
        order = np.argsort(key, kind="stable")
        self.key = key[order]
        self.xy = xy[order]
        place_in_order = np.empty(len(order), dtype=np.int64)
        place_in_order[order] = np.arange(len(order))
        start, end = place_in_order[network.start], place_in_order[network.end]
        self.graph = least(place_in_order[tail], place_in_order[head], seconds, (len(xy), len(xy)))
        self.local = np.full(len(xy), -1, dtype=np.int64)

        self.ways_in = ways_in(network, places, place_count, start, end)
        self.ways_out = ways_out(network, demand, demand_count, start, end)
        self.along = along_one_edge(network, demand, demand_count, places, place_count)
        self.demand_count = demand_count
        # Both ends of an edge count, even where it is closed: who stands along it is then always in sight.
        point = np.concatenate([places.point, places.point])
        ends = self.xy[np.concatenate([start[places.edge], end[places.edge]])]
        self.low, self.high = np.full((2, place_count, 2), np.nan)
        np.fmin.at(self.low, point, ends)
        np.fmax.at(self.high, point, ends)
        self.place_xy = (self.low + self.high) / 2

    def _bucket(self, xy: FloatArray) -> IntArray:
        bucket: IntArray = np.floor((xy - self.corner) / self.bucket_m).astype(np.int64)
        return bucket

    def blocks(self, tile: IntArray) -> Iterator[TimeBlock]:
        """Yield the times of the places of a tile, in one block or, where too many homes are near, several."""
        nodes = self._in_reach(self.low[tile].min(axis=0), self.high[tile].max(axis=0))
        self.local[nodes] = np.arange(len(nodes))
        count, head, weight = _rows(self.graph, nodes)
        head = self.local[head]
        inside = head >= 0
        before = np.concatenate([[0], np.cumsum(inside)])
        pointers = before[np.concatenate([[0], np.cumsum(count)])]
        arcs = (pointers, head[inside], weight[inside])
        count, home, last_s = _rows(self.ways_out, nodes)
        end = np.repeat(np.arange(len(nodes)), count)
        outs = by_home(end, home, last_s)
        batch = max(1, TILE_CELLS // (len(nodes) + len(end) + 1))
        for begin in range(0, len(tile), batch):
            places = tile[begin : begin + batch]
            yield TimeBlock(places, self._search(places, arcs, outs))
        self.local[nodes] = -1

    def _search(
        self,
        places: IntArray,
        arcs: tuple[IntArray, IntArray, FloatArray],
        outs: tuple[IntArray, FloatArray, IntArray, IntArray],
    ) -> csr_matrix:
        """Return the times to ``places`` on a local graph (as CSR), whose crossings ``self.local`` numbers."""
        pointers, head, weight = arcs
        end, last_s, homes, first = outs
        gates, gate, gate_s = _rows(self.ways_in, places)
        nodes, size = len(pointers) - 1, len(pointers) - 1 + len(places)
        graph = csr_matrix(
            (
                np.concatenate([weight, gate_s]),
                np.concatenate([head, self.local[gate]]),
                np.concatenate([pointers, pointers[-1] + np.cumsum(gates)]),
            ),
            shape=(size, size),
        )
        limit_s = self.limit_s + ROUNDING_S
        to_nodes = dijkstra(graph, directed=True, indices=np.arange(nodes, size), limit=limit_s)
        seconds = to_nodes[:, end] + last_s
        if len(homes) < len(end):
            seconds = np.minimum.reduceat(seconds, first, axis=1)
        count, home, along_s = _rows(self.along, places)
        row = np.repeat(np.arange(len(places)), count)
        column = np.searchsorted(homes, home)
        seconds[row, column] = np.minimum(seconds[row, column], along_s)
        row, column = np.nonzero((seconds <= limit_s) & (seconds < np.inf))
        pointers = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=len(places)))])
        values = np.minimum(seconds[row, column], self.limit_s)
        return csr_matrix((values, homes[column], pointers), shape=(len(places), self.demand_count))

    def _in_reach(self, low: FloatArray, high: FloatArray) -> IntArray:
        """Return the crossings from which one can walk within the limit into the box, in rising order."""
        if not np.isfinite(self.reach_m):
            return np.arange(len(self.xy))
        left_m = self.reach_m - _distance(self.door_from, low, high)
        entered = np.flatnonzero(left_m >= 0) if len(left_m) else np.zeros(0, dtype=np.int64)
        if not len(entered):
            return self._near(low, high, self.reach_m)
        left_m -= self.door_cost_m
        between = _norm(self.door_from[None, :] - self.door_to[:, None])
        while True:
            # left_m[i]: at most so far from the other side of door i; a door behind a door costs the way between.
            farther = np.maximum(left_m, (left_m[:, None] - between).max(axis=0) - self.door_cost_m)
            if (farther == left_m).all():
                break
            left_m = farther
        beyond = np.flatnonzero((left_m >= 0) & (_distance(self.door_to, low, high) + left_m > self.reach_m))
        found = [self._near(low, high, self.reach_m)]
        found += [self._near(self.door_to[door], self.door_to[door], left_m[door]) for door in beyond]
        return np.unique(np.concatenate(found)) if len(beyond) else found[0]

    def _near(self, low: FloatArray, high: FloatArray, within_m: float) -> IntArray:
        """Return the crossings at most ``within_m`` from a box, in rising order."""
        first = np.maximum(self._bucket(low - within_m), 0)
        last = self._bucket(high + within_m)
        rows = np.arange(first[1], min(last[1], int(self.key[-1]) // self.columns) + 1) * self.columns
        begin = np.searchsorted(self.key, rows + first[0])
        end = np.searchsorted(self.key, rows + min(last[0], self.columns - 1), side="right")
        nodes = _ranges(begin, np.maximum(end - begin, 0))
        near: IntArray = nodes[_distance(self.xy[nodes], low, high) <= within_m]
        return near


def crossing_places(network: Network) -> FloatArray:
    """Return longitude and latitude of each crossing, shape (nodes, 2); NaN where no edge ends."""
    lonlat, edge = shapely.get_coordinates(network.geometry, return_index=True)
    last = np.append(edge[1:] != edge[:-1], True)
    ends = np.full((network.node_count, 2), np.nan)
    ends[network.end[edge[last]]] = lonlat[last]
    first = np.append(True, last[:-1])
    ends[network.start[edge[first]]] = lonlat[first]
    return ends


def _plane(network: Network) -> FloatArray:
    """Return metres of each crossing on a plane that touches the globe amid them; shape (nodes, 2).

    The Earth seen from afar: no step at the antimeridian.  Distances are short of the truth away from the middle,
    and so are the speeds reckoned from them.
    """
    ends = np.nan_to_num(crossing_places(network))
    lon, lat = np.radians(ends.T)
    globe = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    joined = np.zeros(len(globe), dtype=bool)
    joined[network.start] = True
    x, y, z = globe[joined].mean(axis=0)
    middle_lon, middle_lat = np.arctan2(y, x), np.arctan2(z, np.hypot(x, y))
    east = np.array([-np.sin(middle_lon), np.cos(middle_lon), 0.0])
    north = np.array(
        [-np.sin(middle_lat) * np.cos(middle_lon), -np.sin(middle_lat) * np.sin(middle_lon), np.cos(middle_lat)]
    )
    plane: FloatArray = EARTH_M * globe @ np.stack([east, north], axis=1)
    return plane


def _doors(speed: FloatArray, usual: float) -> tuple[float, IntArray]:
    """Return the speed that no arc but the doors is above, and the rows of these; closed arcs (NaN) are none."""
    fast = np.flatnonzero(speed > usual)
    if len(fast) <= DOOR_COUNT:
        return float(np.nanmax(np.where(speed > usual, np.nan, speed), initial=0.0)), fast
    top = float(np.sort(speed[fast])[-DOOR_COUNT - 1])
    return top, fast[speed[fast] > top]


def _tiles(places: IntArray, xy: FloatArray, width_m: float) -> Iterator[IntArray]:
    """Yield the places in groups no wider than ``width_m``, halved across their wider side until they are."""
    waiting = [places]
    while waiting:
        tile = waiting.pop()
        low, high = xy[tile].min(axis=0), xy[tile].max(axis=0)
        side = int(np.argmax(high - low))
        if high[side] - low[side] <= width_m:
            yield tile
            continue
        left = xy[tile, side] <= (low[side] + high[side]) / 2
        # A side so short that its middle is its end is not cut.
        if left.all():
            yield tile
            continue
        waiting += [tile[~left], tile[left]]


def ways_in(network: Network, places: Snap, count: int, start: IntArray, end: IntArray) -> csr_matrix:
    """Return the seconds to each place from the ends of its edges, shape (places, crossings).

    ``start`` and ``end`` are the crossings of the edges, in any numbering of as many as the network has.
    """
    edge, before, after = places.edge, places.fraction, 1 - places.fraction
    leg = places.leg_m / (network.speed_kmh * MS_PER_KMH)
    return least(
        np.concatenate([places.point, places.point]),
        np.concatenate([start[edge], end[edge]]),
        np.concatenate([network.forward_s[edge] * before + leg, network.backward_s[edge] * after + leg]),
        (count, network.node_count),
    )


def ways_out(network: Network, demand: Snap, count: int, start: IntArray, end: IntArray) -> csr_matrix:
    """Return the seconds from each home to the ends of its edges, shape (crossings, demand), as :func:`ways_in`."""
    edge, before, after = demand.edge, demand.fraction, 1 - demand.fraction
    leg = demand.leg_m / (network.speed_kmh * MS_PER_KMH)
    return least(
        np.concatenate([end[edge], start[edge]]),
        np.concatenate([demand.point, demand.point]),
        np.concatenate([network.forward_s[edge] * after + leg, network.backward_s[edge] * before + leg]),
        (network.node_count, count),
    )


def by_home(end: IntArray, home: IntArray, last_s: FloatArray) -> tuple[IntArray, FloatArray, IntArray, IntArray]:
    """Return ways out in the order of the homes: crossings, seconds, the homes, and where each begins."""
    order = np.argsort(home, kind="stable")
    homes, first = np.unique(home[order], return_index=True)
    return end[order], last_s[order], homes, first


def along_one_edge(network: Network, demand: Snap, demand_count: int, places: Snap, place_count: int) -> csr_matrix:
    """Return the seconds of the walks that stay on one edge, shape (places, demand)."""
    speed_ms = network.speed_kmh * MS_PER_KMH
    by_edge = np.argsort(demand.edge, kind="stable")
    edges = demand.edge[by_edge]
    begin = np.searchsorted(edges, places.edge)
    count = np.searchsorted(edges, places.edge, side="right") - begin
    home, place = by_edge[_ranges(begin, count)], np.repeat(np.arange(len(count)), count)
    edge = places.edge[place]
    ahead = places.fraction[place] - demand.fraction[home]
    seconds = np.where(ahead > 0, network.forward_s[edge] * ahead, -network.backward_s[edge] * ahead)
    seconds[ahead == 0] = 0.0
    seconds += places.leg_m[place] / speed_ms + demand.leg_m[home] / speed_ms
    return least(places.point[place], demand.point[home], seconds, (place_count, demand_count))


def least(rows: IntArray, columns: IntArray, seconds: FloatArray, shape: tuple[int, int]) -> csr_matrix:
    """Return the matrix of the least seconds of each pair; NaN is no way."""
    entry, first = arcs_in_order(rows, columns, seconds)
    entry = entry[first]
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows[entry], minlength=shape[0]))])
    return csr_matrix((seconds[entry], columns[entry], pointers), shape=shape)


def _rows(matrix: csr_matrix, rows: IntArray) -> tuple[IntArray, IntArray, FloatArray]:
    """Return what some rows of a matrix hold: how many values each, their columns, the values."""
    begin = matrix.indptr[rows]
    count = matrix.indptr[rows + 1] - begin
    entries = _ranges(begin, count)
    return count, matrix.indices[entries], matrix.data[entries]


def _ranges(begin: IntArray, count: IntArray) -> IntArray:
    """Return begin[0], begin[0] + 1… (count[0] of them), begin[1]…"""
    total = np.cumsum(count)
    ranges: IntArray = np.arange(total[-1] if len(total) else 0) + np.repeat(begin - (total - count), count)
    return ranges


def _distance(xy: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return how far points are from a box."""
    return _norm(np.maximum(np.maximum(low - xy, xy - high), 0))


def _norm(vectors: FloatArray) -> FloatArray:
    """Return the lengths of vectors of shape (..., 2); eight times as fast as ``numpy.hypot``."""
    x, y = vectors[..., 0], vectors[..., 1]
    length: FloatArray = np.sqrt(x * x + y * y)
    return length
