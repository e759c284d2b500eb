"""What a person changed in a network layer: which edges, where their ends now belong, where they cut others.

An edge is *edited* when it has no length or no end node (drawn by hand), when its geometry no longer has the
length written beside it (vertices moved, line cut or merged), or when an end no longer stands where the other
edges of its node do (line moved or copied).  Only ends of edited edges are tied anew: to the node at their very
place, else to a node within ``SPLIT_SNAP_M``, else to the middle of an edge within that distance, which is cut
there.  Lines that merely cross never join (a bridge), and two ends that OSM keeps apart stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .crs import GEOD, coordinate_keys
from .records import BoolArray, FloatArray, IntArray, ObjectArray

#: An end drawn by hand joins the street or node that is no farther than this, metres (half a pavement).
SPLIT_SNAP_M = 0.5
#: An end that stays free is listed when another street is no farther than this, metres: probably meant to touch.
NEAR_MISS_M = 5.0
#: A length is that of its geometry to within 2 mm and 0.02 per thousand: what writing a layer in another CRS, or
#: with seven decimals, may change.
LENGTH_TOLERANCE_M, LENGTH_TOLERANCE = 0.002, 2e-5
#: When more edges than this, and more than half of the layer, have changed their length, a tool did it (lines
#: simplified, coordinates rounded), not a hand: their ends keep their nodes.
BULK_EDGES = 100


@dataclass(frozen=True)
class Paths:
    """The vertices of some lines: line i owns ``lonlat[first[i]:first[i + 1]]``, degrees."""

    lonlat: FloatArray
    first: IntArray

    @classmethod
    def of(cls, lines: ObjectArray) -> Paths:
        """Return the vertices of LineStrings in EPSG:4326."""
        first = np.concatenate([[0], np.cumsum(shapely.get_num_coordinates(lines))]).astype(np.int64)
        return cls(shapely.get_coordinates(lines), first)

    def ends(self) -> FloatArray:
        """Return the first vertices of the lines, then the last ones, shape (2 n, 2)."""
        return np.asarray(self.lonlat[np.concatenate([self.first[:-1], self.first[1:] - 1])])

    def rough_lengths(self) -> FloatArray:
        """Return the lengths, metres, right to a millionth for segments of up to 10 km."""
        middle = np.radians((self.lonlat[1:, 1] + self.lonlat[:-1, 1]) / 2)
        east, north = _metres_per_degree(middle)
        turn = _wrapped(np.diff(self.lonlat[:, 0]))
        step = np.hypot(turn * east, np.diff(self.lonlat[:, 1]) * north)
        along = np.concatenate([[0.0], np.cumsum(step)])
        return np.asarray(along[self.first[1:] - 1] - along[self.first[:-1]])


def length_tolerance(length_m: FloatArray) -> FloatArray:
    """Return by how much two lengths of one line may differ, metres."""
    return LENGTH_TOLERANCE_M + LENGTH_TOLERANCE * np.abs(length_m)


def _metres_per_degree(latitude: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the lengths of a degree east and north at some latitudes (radians), metres."""
    flat = 1 - GEOD.es * np.sin(latitude) ** 2
    radius = np.radians(1.0) * GEOD.a / np.sqrt(flat)
    return radius * np.cos(latitude), radius * (1 - GEOD.es) / flat


def _wrapped(degrees: FloatArray) -> FloatArray:
    """Return differences of longitude the short way round."""
    return np.asarray((degrees + 180.0) % 360.0 - 180.0)


@dataclass(frozen=True)
class Ties:
    """Where the ends of the edges belong.

    Attributes
    ----------
    node
        Shape (2 n,): node of the starts, then of the ends.
    lonlat
        Shape (2 n, 2): where these ends now stand.
    edited
        Shape (n,): the person changed this edge or one of its ends.
    moved
        Shape (n,): an end left the node of its name.
    cut_edge, cut_segment, cut_share, cut_node, cut_lonlat
        Cuts: the edge, its segment, how far along it (0 to 1), the node put there and its place.
    free_lonlat, free_gap_m
        Ends tied to nothing though another street is near, and how near.
    """

    node: IntArray
    lonlat: FloatArray
    edited: BoolArray
    moved: BoolArray
    cut_edge: IntArray
    cut_segment: IntArray
    cut_share: FloatArray
    cut_node: IntArray
    cut_lonlat: FloatArray
    free_lonlat: FloatArray
    free_gap_m: FloatArray


class Witnesses:
    """Which ends stand where others of the same name do; ``name`` is -1 where none is written."""

    def __init__(self, name: IntArray, key: IntArray, sound: BoolArray) -> None:
        _, place = np.unique(key, return_inverse=True)
        self.name, self.place = name, place.astype(np.int64)
        self.places = int(self.place.max()) + 1
        self.known = name >= 0
        self.sound = sound & self.known
        self.per_name = np.bincount(name[self.sound], minlength=int(name.max(initial=0)) + 1)
        self._count_pairs()

    def _count_pairs(self) -> None:
        self.codes, self.counts = np.unique((self.name * self.places + self.place)[self.sound], return_counts=True)

    def _said(self, place: IntArray) -> IntArray:
        """Return how many sound ends say that the name of each end stands at ``place``."""
        if not len(self.codes):
            return np.zeros(len(place), dtype=np.int64)
        code = self.name * self.places + place
        at = np.minimum(np.searchsorted(self.codes, code), len(self.codes) - 1)
        return np.where(self.codes[at] == code, self.counts[at], 0)

    def supported(self) -> BoolArray:
        """Tell which ends stand where another edge says their node is."""
        return np.asarray(self.known & (self._said(self.place) > self.sound))

    def kept(self) -> BoolArray:
        """Tell which ends keep the node of their name."""
        supported = self.supported()
        alone = self.sound & (self.per_name[np.maximum(self.name, 0)] == 1)
        firm = supported | alone
        # Two edges disagree about their node: the one that is firm at its other end has not moved.
        settled = np.bincount(self.name[supported], minlength=len(self.per_name)) > 0
        likely = self.sound & ~firm & ~settled[np.maximum(self.name, 0)] & np.roll(firm, len(firm) // 2)
        single = np.bincount(self.name[likely], minlength=len(self.per_name)) == 1
        return np.asarray(firm | (likely & single[np.maximum(self.name, 0)]))

    def turn_back(self) -> BoolArray:
        """Turn the edges that run backwards, and tell which: no end is at its node, one is at that of the other."""
        half = len(self.name) // 2
        swapped = np.roll(np.arange(2 * half), half)
        turned = np.zeros(half, dtype=bool)
        before, as_drawn = int(self.supported().sum()), self.place
        self._stand_at(as_drawn[swapped])
        if before < int(self.supported().sum()):
            # The whole layer was turned.
            turned[:] = True
        else:
            self._stand_at(as_drawn)
        # Turned neighbours hide each other: each round finds those that the last one uncovered.
        fresh = np.ones(half, dtype=bool)
        while True:
            lost = ~self.supported()
            crossed = self.known & (self._said(self.place[swapped]) > 0)
            differ = (self.name != self.name[swapped]) & (self.place != self.place[swapped])
            both = self.known & differ & lost
            found = fresh & both[:half] & both[half:] & (crossed[:half] | crossed[half:])
            if not found.any():
                return turned
            turned ^= found
            fresh &= ~found
            self._stand_at(np.where(np.tile(found, 2), self.place[swapped], self.place))

    def _stand_at(self, place: IntArray) -> None:
        self.place = place
        self._count_pairs()


def tie(
    paths: Paths, name: IntArray, changed: BoolArray, halves: BoolArray, is_open: BoolArray
) -> Ties:
    """Find the node of each end.

    Parameters
    ----------
    name
        Shape (2 n,): written node of the starts, then of the ends; -1 when there is none.
    changed
        Shape (n,): the edge is drawn by hand or its geometry has another length than is written.
    halves
        Shape (n,): the edge is part of one that QGIS cut; its new ends have no name.
    is_open
        Shape (n,): one may walk there.
    """
    count = len(changed)
    ends, edge = paths.ends(), np.tile(np.arange(count), 2)
    witnesses = Witnesses(name, coordinate_keys(ends), np.tile(~changed, 2))
    kept, place = witnesses.kept(), witnesses.place
    moved_end = ~kept & witnesses.known & ~changed[edge]
    edited = changed | moved_end[:count] | moved_end[count:]
    loose = ~kept & ~(halves[edge] & ~witnesses.known)

    names = int(name.max(initial=-1)) + 1
    site = np.zeros((witnesses.places, 2))
    site[place] = ends
    node_at = names + np.arange(witnesses.places)
    order = np.flatnonzero(kept)[np.argsort(-name[kept], kind="stable")]
    node_at[place[order]] = name[order]
    is_fixed = np.zeros(witnesses.places, dtype=bool)
    is_fixed[place[~loose]] = True
    roaming = np.setdiff1d(place[loose], np.flatnonzero(is_fixed))
    target = np.arange(witnesses.places)
    roaming = _join_fixed(site, roaming, np.flatnonzero(is_fixed), target)
    heads = _join_each_other(site, roaming, target)
    feet = _feet(paths, site[heads], _owners(heads, target, place, edge), is_open, NEAR_MISS_M)
    on_edge = feet.gap_m <= SPLIT_SNAP_M
    ends_at = np.bincount(target[place], minlength=witnesses.places)
    is_free = ~on_edge & np.isfinite(feet.gap_m) & (ends_at[heads] == 1)
    free = site[heads[is_free]]
    site[heads[on_edge]] = feet.lonlat[on_edge]

    node = np.where(kept, name, node_at[target[place]])
    at_vertex = _vertex_cuts(paths, edited & ~halves & is_open, place, witnesses.places, ends)
    cut_place = np.concatenate([heads[on_edge], target[at_vertex[2]]])
    return Ties(
        node=node,
        lonlat=np.where(kept[:, None], ends, site[target[place]]),
        edited=edited,
        moved=moved_end[:count] | moved_end[count:],
        cut_edge=np.concatenate([feet.edge[on_edge], at_vertex[0]]),
        cut_segment=np.concatenate([feet.segment[on_edge], at_vertex[1]]),
        cut_share=np.concatenate([feet.share[on_edge], np.zeros(len(at_vertex[0]))]),
        cut_node=node_at[cut_place],
        cut_lonlat=site[cut_place],
        free_lonlat=free,
        free_gap_m=feet.gap_m[is_free],
    )


def _space(lonlat: FloatArray) -> FloatArray:
    """Return places as points of a sphere, metres, where near ones are near across any meridian."""
    longitude, latitude = np.radians(lonlat).T
    axes = [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    return np.asarray(GEOD.a * np.column_stack(axes))


def _join_fixed(site: FloatArray, roaming: IntArray, fixed: IntArray, target: IntArray) -> IntArray:
    """Send the roaming places to the nearest fixed one within reach; return those left."""
    if not len(roaming) or not len(fixed):
        return roaming
    gap, nearest = cKDTree(_space(site[fixed])).query(_space(site[roaming]), distance_upper_bound=SPLIT_SNAP_M)
    found = np.isfinite(gap)
    target[roaming[found]] = fixed[nearest[found]]
    return np.asarray(roaming[~found])


def _join_each_other(site: FloatArray, roaming: IntArray, target: IntArray) -> IntArray:
    """Make one place of roaming places within reach of each other; return one of each."""
    if not len(roaming):
        return roaming
    pairs = cKDTree(_space(site[roaming])).query_pairs(SPLIT_SNAP_M, output_type="ndarray")
    links = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(roaming), len(roaming)))
    _, label = connected_components(links, directed=False)
    _, head = np.unique(label, return_index=True)
    target[roaming] = roaming[head[label]]
    return np.asarray(roaming[head])


def _owners(heads: IntArray, target: IntArray, place: IntArray, edge: IntArray) -> tuple[IntArray, IntArray]:
    """Return the pairs (row in ``heads``, edge) of the edges that end at each head."""
    row = np.full(len(target), -1)
    row[heads] = np.arange(len(heads))
    mine = row[target[place]]
    return mine[mine >= 0], edge[mine >= 0]


@dataclass(frozen=True)
class _Feet:
    """The nearest point of the nearest edge to some places; ``gap_m`` is infinite when none is near."""

    edge: IntArray
    segment: IntArray
    share: FloatArray
    gap_m: FloatArray
    lonlat: FloatArray


def _feet(
    paths: Paths, places: FloatArray, owners: tuple[IntArray, IntArray], is_open: BoolArray, reach_m: float
) -> _Feet:
    """Find the nearest open edge to each place, but for those that end there."""
    count = len(places)
    edge, segment = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    share, gap, foot = np.zeros(count), np.full(count, np.inf), places.copy()
    if not count:
        return _Feet(edge, segment, share, gap, foot)
    east, north = _metres_per_degree(np.radians(places[:, 1]))
    margin = 1.01 * reach_m / np.column_stack([np.maximum(east, 1.0), north])
    boxes = shapely.box(*(places - margin).T, *(places + margin).T)
    rows = np.flatnonzero(is_open)
    lengths = np.diff(paths.first)
    low, high = (reduce.reduceat(paths.lonlat, paths.first[:-1], axis=0)[rows] for reduce in (np.minimum, np.maximum))
    # A line through the antimeridian has longitudes of both signs: it may be near either of them.
    around = high[:, 0] - low[:, 0] > 180
    low[around, 0], high[around, 0] = -181.0, 181.0
    point, line = shapely.STRtree(shapely.box(*low.T, *high.T)).query(boxes)
    line = rows[line]
    own = np.isin(point * len(lengths) + line, owners[0] * len(lengths) + owners[1])
    point, line = point[~own], line[~own]
    # One row a segment of each candidate, seen on a plane whose origin is the place.
    pair = np.repeat(np.arange(len(point)), lengths[line] - 1)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(lengths[line] - 1) - (lengths[line] - 1), lengths[line] - 1)
    at, who = paths.first[line[pair]] + within, point[pair]
    scale = np.column_stack([east, north])[who]
    a, b = (
        np.column_stack([_wrapped(v[:, 0] - places[who, 0]), v[:, 1] - places[who, 1]]) * scale
        for v in (paths.lonlat[at], paths.lonlat[at + 1])
    )
    run = b - a
    square = np.maximum((run**2).sum(axis=1), 1e-12)
    along = np.clip(-(a * run).sum(axis=1) / square, 0.0, 1.0)
    near = a + along[:, None] * run
    distance = np.hypot(near[:, 0], near[:, 1])
    order = np.lexsort((line[pair], distance, who))
    best = order[np.r_[True, who[order][1:] != who[order][:-1]]] if len(order) else order
    best = best[distance[best] <= reach_m]
    mine = who[best]
    edge[mine], segment[mine], share[mine] = line[pair[best]], within[best], along[best]
    gap[mine], foot[mine] = distance[best], places[mine] + near[best] / scale[best]
    foot[:, 0] = _wrapped(foot[:, 0])
    return _Feet(edge, segment, share, gap, foot)


def _vertex_cuts(
    paths: Paths, edited: BoolArray, place: IntArray, places: int, ends: FloatArray
) -> tuple[IntArray, IntArray, IntArray]:
    """Return the edge, segment and place of inner vertices of edited edges that lie on an end of another edge."""
    lengths = np.diff(paths.first)
    edge = np.repeat(np.arange(len(lengths)), lengths)
    inner = edited[edge]
    inner[paths.first[:-1]] = inner[paths.first[1:] - 1] = False
    vertex = np.flatnonzero(inner)
    key_at = np.zeros(places, dtype=np.int64)
    key_at[place] = coordinate_keys(ends)
    key = coordinate_keys(paths.lonlat[vertex])
    # Places are numbered in the order of their keys.
    found = np.minimum(np.searchsorted(key_at, key), places - 1)
    hit = key_at[found] == key
    vertex, found = vertex[hit], found[hit]
    owner = edge[vertex]
    half = len(place) // 2
    foreign = (place[owner] != found) & (place[owner + half] != found)
    vertex, found, owner = vertex[foreign], found[foreign], owner[foreign]
    return owner, vertex - paths.first[owner], found


def joined_at_ends(lines: ObjectArray) -> ObjectArray:
    """Return lines of any kind (EPSG:4326) with a vertex where an end of another one touches them.

    An end that already is a vertex of another line stays; else the nearest line within ``SPLIT_SNAP_M`` gets a
    vertex at that end.  Ends within reach of each other become one place.
    """
    is_line = shapely.get_dimensions(lines) == 1
    parts, owner = shapely.get_parts(lines[is_line], return_index=True)
    paths = Paths.of(parts)
    ends, edge = paths.ends(), np.tile(np.arange(len(parts)), 2)
    keys, place = np.unique(coordinate_keys(ends), return_inverse=True)
    site = np.zeros((len(keys), 2))
    site[place] = ends
    vertex_keys, vertex_counts = np.unique(coordinate_keys(paths.lonlat), return_counts=True)
    is_shared = vertex_counts[np.searchsorted(vertex_keys, keys)] > 1
    target = np.arange(len(keys))
    roaming = _join_fixed(site, np.flatnonzero(~is_shared), np.flatnonzero(is_shared), target)
    heads = _join_each_other(site, roaming, target)
    heads = heads[np.bincount(target[place], minlength=len(keys))[heads] == 1]
    everywhere = np.ones(len(parts), dtype=bool)
    feet = _feet(paths, site[heads], _owners(heads, target, place, edge), everywhere, SPLIT_SNAP_M)
    touched = np.isfinite(feet.gap_m)
    lonlat = paths.lonlat.copy()
    lonlat[paths.first[:-1]], lonlat[paths.first[1:] - 1] = np.split(site[target[place]], 2)
    into, segment = feet.edge[touched], feet.segment[touched]
    order = np.lexsort((feet.share[touched], segment, into))
    at = (paths.first[into] + segment + 1)[order]
    lonlat = np.insert(lonlat, at, site[heads[touched]][order], axis=0)
    count = np.diff(paths.first) + np.bincount(into, minlength=len(parts))
    drawn = np.asarray(shapely.linestrings(lonlat, indices=np.repeat(np.arange(len(parts)), count)), dtype=object)
    result = lines.copy()
    result[is_line] = shapely.multilinestrings(drawn, indices=owner)
    return result
