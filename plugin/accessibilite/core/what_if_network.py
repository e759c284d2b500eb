"""The streets behind a what-if: footbridges drawn, passages closed, and only what they touch made anew.

A footbridge is a straight line between two streets, joined as :func:`.read_network` joins a line drawn in the layer:
the edges around its ends, and they alone, go through it.  It is boarded at its ends: nobody steps on it from beside.
A passage is an edge of the layer; closed, it is no longer there, and who stood on it goes to the next street.

Every answer is that of a network read from the edited layer.  While an end of a footbridge is dragged, one search
more says it: a walk over the bridge goes from its near end to the far one, and on as before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .crs import GEOD, WGS84, geodesic_lengths, transform_points
from .network import FOOTBRIDGE_RULE, MS_PER_KMH, Network, islands_of
from .network_edits import NEAR_MISS_M, SPLIT_SNAP_M
from .network_layer import read_network
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, integers, texts
from .snapping import SMALL_ISLAND_KM, Places, Snap, Snapper
from .time_matrix import along_one_edge, by_home, crossing_places, least, ways_in, ways_out

LonLat = tuple[float, float]
#: Both ends of a footbridge.
Ends = tuple[LonLat, LonLat]
#: Ends this near each other stand at one crossing, metres.
SAME_END_M = 1e-3
#: Searches, and sets of ties, kept for the next picture and for whoever undoes and redoes.
MAX_KEPT = 8
Key = TypeVar("Key")
Made = TypeVar("Made")


def remembered(cache: dict[Key, Made], key: Key, most: int, make: Callable[[], Made]) -> Made:
    """Return what was made for a key, or make it; of more than ``most``, the one used longest ago goes."""
    made = cache.pop(key) if key in cache else make()
    cache[key] = made
    while len(cache) > most:
        del cache[next(iter(cache))]
    return made


@dataclass(frozen=True)
class Foot:
    """Where a footbridge meets the streets: a share of an edge, or the crossing that is within reach of it."""

    edge: int
    fraction: float
    lonlat: LonLat
    crossing: int = -1


@dataclass(frozen=True)
class Reach:
    """Some places, tied, and the seconds from every crossing to the nearest of them."""

    ties: Snap
    seconds: FloatArray


class PlaceSearch:
    """Walking times to some places at a time, on the crossings of the network alone."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._nodes = network.node_count
        self._graph = least(
            np.concatenate([network.end, network.start]),
            np.concatenate([network.start, network.end]),
            np.concatenate([network.forward_s, network.backward_s]),
            (self._nodes, self._nodes),
        )

    def reach(self, ties: Snap, limit_s: float) -> Reach:
        """Search from places, all of them together."""
        network = self.network
        gates = ways_in(network, _as_one(ties), 1, network.start, network.end)
        return Reach(ties, self.seconds(gates.indices, gates.data, limit_s))

    def seconds(self, gate: IntArray, cost: FloatArray, limit_s: float) -> FloatArray:
        """Return the seconds from each crossing through the cheapest gate, inf beyond the limit."""
        graph = self._graph
        # One more row than crossings: the places, whose ways in change from search to search.
        whole = csr_matrix(
            (
                np.concatenate([graph.data, cost]),
                np.concatenate([graph.indices, gate]),
                np.append(graph.indptr, graph.indptr[-1] + len(gate)),
            ),
            shape=(self._nodes + 1, self._nodes + 1),
        )
        seconds: FloatArray = dijkstra(whole, directed=True, indices=self._nodes, limit=limit_s)[: self._nodes]
        return seconds


class Homes:
    """People tied to the streets; their times are read off the ends of their edges."""

    def __init__(self, network: Network, ties: Snap, count: int) -> None:
        self.network, self.ties, self._count = network, ties, count
        out = ways_out(network, ties, count, network.start, network.end)
        end = np.repeat(np.arange(network.node_count), np.diff(out.indptr))
        self._end, self._last_s, self._homes, self._first = by_home(end, out.indices, out.data)

    def seconds(self, reach: Reach, limit_s: float) -> FloatArray:
        """Return the seconds from each home to the nearest place, inf beyond the limit."""
        answer = np.full(self._count, np.inf)
        if len(self._homes):
            answer[self._homes] = np.minimum.reduceat(reach.seconds[self._end] + self._last_s, self._first)
        along = along_one_edge(self.network, self.ties, self._count, _as_one(reach.ties), 1)
        answer[along.indices] = np.minimum(answer[along.indices], along.data)
        answer[answer > limit_s] = np.inf
        return answer


def _as_one(ties: Snap) -> Snap:
    """Return the ties of places as those of one that stands everywhere they do."""
    return Snap(np.zeros(len(ties.point), dtype=np.int64), ties.edge, ties.fraction, ties.leg_m)


class Streets:
    """A network, what is tied to it, and the searches that ran on it."""

    def __init__(self, network: Network, snapper: Snapper, people: Places, nearest: Snap, link_islands: bool) -> None:
        self.network, self.snapper = network, snapper
        self._people, self._nearest, self._link = people, nearest, link_islands
        self._search: PlaceSearch | None = None
        self._crossings: FloatArray | None = None
        self._homes: dict[bytes, Homes] = {}
        self._reaches: dict[tuple[float, tuple[LonLat, ...]], Reach] = {}

    @property
    def search(self) -> PlaceSearch:
        """The search on these streets."""
        if self._search is None:
            self._search = PlaceSearch(self.network)
        return self._search

    @property
    def crossings(self) -> FloatArray:
        """Longitude and latitude of each crossing, NaN where no edge ends any more."""
        if self._crossings is None:
            self._crossings = crossing_places(self.network)
        return self._crossings

    def _crossings_near(self, lonlat: FloatArray, within_m: float) -> tuple[IntArray, FloatArray]:
        """Return the crossings near a place, and how far they are, metres."""
        reach = np.degrees(within_m / GEOD.a) / np.array([max(np.cos(np.radians(lonlat[1])), 1e-6), 1.0])
        with np.errstate(invalid="ignore"):
            near = np.flatnonzero((np.abs(self.crossings - lonlat) <= reach).all(axis=1))
        gap_m = np.hypot(*((self.crossings[near] - lonlat) / reach).T) * within_m
        return near[gap_m <= within_m], gap_m[gap_m <= within_m]

    def tied(self, lonlat: Sequence[LonLat]) -> Snap:
        """Tie places as services are."""
        points = np.array(lonlat, dtype=np.float64).reshape(-1, 2)
        ties = self.snapper.snap(points)
        return self.snapper.link_small_islands(points, ties) if self._link and len(ties.edge) else ties

    def reach_of(self, limit_s: float, places: tuple[LonLat, ...]) -> Reach:
        """Return the search from places that stand still, kept for the next picture."""
        return remembered(self._reaches, (limit_s, places), MAX_KEPT, lambda: self.search.reach(self.tied(places), limit_s))

    def homes(self, islands: IntArray) -> Homes:
        """Return the people, tied where places on these islands are in reach when they can be."""

        def tie() -> Homes:
            ties = self.snapper.preferring(self._people.lonlat, self._nearest, islands) if len(islands) else self._nearest
            return Homes(self.network, ties, len(self._people))

        return remembered(self._homes, islands.tobytes(), MAX_KEPT, tie)

    # --- footbridges ----------------------------------------------------------------------------

    def foot(self, lonlat: LonLat) -> Foot | None:
        """Return where a footbridge that ends there meets the streets, None when none is near."""
        ties = self.snapper.snap(np.array([lonlat]))
        if not len(ties.edge):
            return None
        place = self.snapper.feet(ties)[0]
        near, gap_m = self._crossings_near(place, SPLIT_SNAP_M)
        crossing = -1
        if len(near):
            crossing = int(near[np.argmin(gap_m)])
            place = self.crossings[crossing]
        return Foot(int(ties.edge[0]), float(ties.fraction[0]), (float(place[0]), float(place[1])), crossing)

    def with_bridge(
        self, reach: Reach, places: Sequence[LonLat], feet: tuple[Foot, Foot], limit_s: float
    ) -> FloatArray | None:
        """Return the seconds from each home to the nearest of ``places``, with one more footbridge.

        ``reach`` is that of the places.  None when the footbridge would tie places anew, or tie people or places to
        both sides of the cut under its end: then the network is to be made.
        """
        one, other = (self._island_of(foot) for foot in feet)
        if one is None or other is None:
            return None
        islands = np.array([one, other])
        served = np.unique(self.network.island[reach.ties.edge])
        if not self._keeps_places(islands, reach.ties, places):
            return None
        if np.isin(islands, served).any():
            served = np.union1d(served, islands)
        homes = self.homes(served)
        doors = np.array(places, dtype=np.float64).reshape(-1, 2)
        for foot in feet:
            if self._is_retied(foot, homes.ties, self._people.lonlat) or self._is_retied(foot, reach.ties, doors):
                return None
        return np.minimum(homes.seconds(reach, limit_s), self._over_bridge(homes, reach, feet, limit_s))

    def _island_of(self, foot: Foot) -> int | None:
        """Return the part of the network where a foot stands, None where no open edge tells."""
        network = self.network
        if foot.crossing < 0:
            return int(network.island[foot.edge])
        edges = np.flatnonzero((network.start == foot.crossing) | (network.end == foot.crossing))
        edges = edges[np.isfinite(network.forward_s[edges]) | np.isfinite(network.backward_s[edges])]
        return int(network.island[edges[0]]) if len(edges) else None

    def _keeps_places(self, islands: IntArray, ties: Snap, places: Sequence[LonLat]) -> bool:
        """Tell whether places would be tied as they are if two parts of the network were one."""
        if not self._link:
            return True
        large = self.snapper.large_islands()
        is_large = np.isin(islands, large)
        # The part with most crossings is large however short it is: another could take its rank.
        if islands.min() > 0 and self.network.length_m[self.network.island == 0].sum() < 1000 * SMALL_ISLAND_KM:
            return False
        if is_large.all():
            return True
        # A part that grows is no hole in the map any more: places on a hole, or tied from it to a street, may change.
        in_a_hole = ties.point[~np.isin(self.network.island[ties.edge], large)]
        if not is_large.any():
            return False
        joined = islands[~is_large]
        doors = np.array(places, dtype=np.float64).reshape(-1, 2)[np.unique(in_a_hole)]
        near = self.snapper.nearer_than(doors, self.snapper.limit_m) if len(doors) else np.zeros(0, dtype=np.int64)
        return not np.isin(self.network.island[near], joined).any()

    def _over_bridge(self, homes: Homes, reach: Reach, feet: tuple[Foot, Foot], limit_s: float) -> FloatArray:
        """Return the seconds of the walks over a footbridge, inf where there are none: from its near end to the far one."""
        speed_ms = self.network.speed_kmh * MS_PER_KMH
        bridge_s = bridge_length_m(feet[0].lonlat, feet[1].lonlat) / speed_ms
        near, far = feet
        to_near, to_far = (self._seconds_from(foot, reach, limit_s) for foot in feet)
        if to_near < to_far:
            near, far, to_near, to_far = far, near, to_far, to_near
        over_s = bridge_s + to_far
        if not over_s < min(to_near, limit_s):
            return np.full(len(self._people), np.inf)
        if near.crossing >= 0:
            crossed = self.search.seconds(np.array([near.crossing]), np.array([over_s]), limit_s)
            return homes.seconds(Reach(reach.ties.without(reach.ties.point), crossed), limit_s)
        ties = replace(_stand(near), leg_m=np.array([over_s * speed_ms]))
        return homes.seconds(self.search.reach(ties, limit_s), limit_s)

    def _seconds_from(self, foot: Foot, reach: Reach, limit_s: float) -> float:
        """Return the seconds from an end of a footbridge to the nearest place."""
        if foot.crossing >= 0:
            return float(reach.seconds[foot.crossing])
        return float(Homes(self.network, _stand(foot), 1).seconds(reach, limit_s)[0])

    def _is_retied(self, foot: Foot, ties: Snap, lonlat: FloatArray) -> bool:
        if foot.crossing >= 0:
            return False
        points = ties.point[ties.edge == foot.edge]
        return bool(len(points)) and self.snapper.is_between(lonlat[points], foot.edge, foot.fraction)

    def lies_over(self, one: Ends, others: Sequence[Ends]) -> bool:
        """Tell whether a footbridge passes so near an end of another one, or the reverse, that they would be joined."""
        xy = transform_points(np.array([one, *others]).reshape(-1, 2), WGS84, self.snapper.crs).reshape(-1, 2, 2)
        lines: ObjectArray = np.asarray(shapely.linestrings(xy))
        ends: ObjectArray = np.asarray(shapely.points(xy))
        gap_m = np.concatenate([shapely.distance(lines[0], ends[1:]).ravel(), shapely.distance(lines[1:, None], ends[0]).ravel()])
        apart_m = shapely.distance(ends[1:, :, None], ends[0])
        # Ends at one crossing are no matter: they meet there anyway.
        alone = np.concatenate([apart_m.min(axis=2).ravel(), apart_m.min(axis=1).ravel()]) > SAME_END_M
        return bool((alone & (gap_m <= 2 * SPLIT_SNAP_M)).any())

    # --- edits ----------------------------------------------------------------------------------

    def edited(self, closed: frozenset[int], bridges: Sequence[Ends]) -> Streets:
        """Return these streets without the edges of some numbers, and with footbridges."""
        base = self.network
        kept = ~np.isin(base.edge_id, np.array(sorted(closed), dtype=np.int64))
        cut, more = self._joined(np.flatnonzero(kept), bridges) if bridges else (np.zeros(0, dtype=np.int64), None)
        kept[cut] = False
        new_row = np.where(kept, np.cumsum(kept) - 1, -1)
        network = _together(_taken(base, kept), more)
        snapper = self.snapper.after(network, new_row)
        nearest = self._nearest
        edge = new_row[nearest.edge]
        uprooted = np.unique(nearest.point[edge < 0])
        stay = Snap(nearest.point, edge, nearest.fraction, nearest.leg_m).without(uprooted)
        again = snapper.snap(self._people.lonlat[uprooted])
        edited = Streets(network, snapper, self._people, stay.joined(again, uprooted), self._link)
        edited._crossings = self._crossings_of(network, more)
        return edited

    def _crossings_of(self, network: Network, more: Network | None) -> FloatArray:
        """Return where the crossings of edited streets stand: where they did, but for new ones and those left alone."""
        places = np.full((network.node_count, 2), np.nan)
        if more is not None:
            new = crossing_places(more)
            places[: len(new)] = new
        # The crossings with the highest numbers may have lost all their edges.
        old = self.crossings[: len(places)]
        places[: len(old)] = old
        used = np.zeros(len(places), dtype=bool)
        used[network.start] = used[network.end] = True
        places[~used] = np.nan
        return places

    def _joined(self, rows: IntArray, bridges: Sequence[Ends]) -> tuple[IntArray, Network]:
        """Return the edges that footbridges cut, and what comes instead: their parts, and the footbridges."""
        base = self.network
        ends = np.array(bridges, dtype=np.float64).reshape(-1, 2)
        is_near = np.zeros(base.node_count, dtype=bool)
        for end in ends:
            is_near[self._crossings_near(end, 2 * NEAR_MISS_M)[0]] = True
        beside = np.union1d(
            self.snapper.nearer_than(ends, 2 * NEAR_MISS_M), np.flatnonzero(is_near[base.start] | is_near[base.end])
        )
        rows = np.intersect1d(rows, beside)
        part = read_network(_around(base, rows, bridges))[0]
        # The parts of one edge follow one another: its first and its last stand at the crossings it had.
        is_bridge = part.edge_id < 0
        street = np.flatnonzero(~is_bridge)
        of_row, first, count = np.unique(part.edge_id[street], return_index=True, return_counts=True)
        first, last = street[first], street[first + count - 1]
        crossing = np.full(part.node_count, -1)
        crossing[part.start[first]], crossing[part.end[last]] = base.start[of_row], base.end[of_row]
        cut = of_row[count > 1]
        fresh = np.flatnonzero(crossing < 0)
        crossing[fresh] = base.node_count + np.arange(len(fresh))
        added = np.flatnonzero(is_bridge | np.isin(part.edge_id, cut))
        source = np.where(is_bridge, 0, part.edge_id)
        return cut, _taken(replace(
            part,
            edge_id=np.where(is_bridge, part.edge_id - len(base), base.edge_id[source]),
            osm_id=np.where(is_bridge, 0, base.osm_id[source]),
            start=crossing[part.start],
            end=crossing[part.end],
        ), added)


def _stand(foot: Foot) -> Snap:
    return Snap(np.zeros(1, dtype=np.int64), np.array([foot.edge]), np.array([foot.fraction]), np.zeros(1))


_OF_AN_EDGE = (
    "edge_id", "osm_id", "start", "end", "length_m", "forward_s", "backward_s", "rule", "island", "name", "unknown",
    "geometry",
)


def _taken(network: Network, rows: IntArray | BoolArray) -> Network:
    """Return the network with some of its edges."""
    taken: dict[str, Any] = {name: getattr(network, name)[rows] for name in _OF_AN_EDGE}
    return replace(network, **taken)


def _together(one: Network, other: Network | None) -> Network:
    """Return the edges of two networks that number their crossings alike."""
    whole = one
    if other is not None:
        both: dict[str, Any] = {name: np.concatenate([getattr(one, name), getattr(other, name)]) for name in _OF_AN_EDGE}
        whole = replace(one, **both)
    return replace(whole, island=islands_of(whole.start, whole.end, whole.forward_s, whole.backward_s))


def bridge_length_m(start: LonLat, end: LonLat) -> float:
    """Return the length of a footbridge, metres."""
    return float(geodesic_lengths(np.array([start]), np.array([end]))[0])


def _around(base: Network, rows: IntArray, bridges: Sequence[Ends]) -> Layer:
    """Return a network layer of some edges, whose numbers are their rows, and footbridges as one draws them."""
    drawn = np.repeat([False, True], [len(rows), len(bridges)])
    unknown, nothing = np.full(len(bridges), np.nan), np.zeros(len(bridges), dtype=np.int64)
    lines = texts([shapely.LineString(ends) for ends in bridges])

    def whole(values: IntArray) -> Column:
        return integers(np.concatenate([values, nothing]), drawn)

    return Layer("passerelles", np.concatenate([base.geometry[rows], lines]), WGS84, {
        "arete": whole(rows),
        "de": whole(base.start[rows]),
        "vers": whole(base.end[rows]),
        "longueur_m": np.concatenate([base.length_m[rows], unknown]),
        "aller_s": np.concatenate([base.forward_s[rows], unknown]),
        "retour_s": np.concatenate([base.backward_s[rows], unknown]),
        "regle": np.concatenate([base.rule[rows], texts([FOOTBRIDGE_RULE] * len(bridges))]),
        "nom": np.concatenate([base.name[rows], texts([None] * len(bridges))]),
        "inconnu": np.concatenate([base.unknown[rows], texts([None] * len(bridges))]),
        "profil": texts([base.profile] * len(drawn)),
        "vitesse_kmh": np.full(len(drawn), base.speed_kmh),
    })
