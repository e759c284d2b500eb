"""The network as a graph that shortest paths run on, split where points are tied to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .network import MS_PER_KMH, Network
from .records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Progress,
    part_of,
)
from .snapping import Snap
from .time_slots import ARRIVAL_TOLERANCE_S, Openings
from .wavefront import Wavefront

#: Services whose distances to all nodes are held in memory at once, as a number of float64.
MATRIX_CELLS = 16_000_000


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


@dataclass(frozen=True)
class Forest:
    """What one search on the reversed graph found; every array has one value a node.

    Attributes
    ----------
    seconds
        To the nearest source, inf when out of reach.
    following
        Node that the walker comes to next on the way there, negative at a source or out of reach.
    source
        Node of that source, negative out of reach.
    """

    seconds: FloatArray
    following: IntArray
    source: IntArray


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
    graph = SplitGraph(network, nobody, 0, ties, service_count, network.speed_kmh * MS_PER_KMH)
    wavefront = Wavefront(graph.matrix)

    def seconds_to(services: IntArray) -> FloatArray:
        return wavefront.seconds(graph.service_nodes[services], limit_s)

    return graph.links, seconds_to


class SplitGraph:
    """The reversed network with every tied point as a node of its own.

    Nodes: those of the network, then one a tie (on its edge), one a demand point, one a service.
    Nobody walks through a demand point or a service: the first have no way out, the second no way in.

    Arcs: the links walked along their geometry, the same against it, the legs of the services, those of the demand.

    Attributes
    ----------
    matrix
        Seconds of the arcs that count, each from where one arrives back to where one comes from.
    arc
        Arc of each value of ``matrix``, in its order.
    leg_edge, leg_fraction, leg_m
        One value a leg: the edge it leads to, where on it, its length in metres.
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
        stop_edge, stop_at, stop_node, stop_rank = stop_edge[order], stop_at[order], stop_node[order], stop_rank[order]
        link = np.flatnonzero(stop_edge[1:] == stop_edge[:-1])
        share = stop_at[link + 1] - stop_at[link]
        owner = stop_edge[link]
        start = np.concatenate([network.start[whole], stop_node[link]])
        end = np.concatenate([network.end[whole], stop_node[link + 1]])
        # Points tied at one place of an edge meet there, whichever way the edge is open.
        meet = (share == 0) & (stop_rank[link] == 1) & (stop_rank[link + 1] == 1)
        forward = np.concatenate([network.forward_s[whole], np.where(meet, 0, network.forward_s[owner] * share)])
        backward = np.concatenate([network.backward_s[whole], np.where(meet, 0, network.backward_s[owner] * share)])
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
        self.network = network
        self.leg_edge = np.concatenate([services.edge, demand.edge])
        self.leg_fraction = np.concatenate([services.fraction, demand.fraction])
        self.leg_m = np.concatenate([services.leg_m, demand.leg_m])
        self.matrix, self.arc = _minimal_csr(tail, head, weight, self.node_count, self.canonical)

    def canonical(self, arcs: IntArray) -> tuple[Column, ...]:
        """Return what orders equal arcs, last key first: what they are, never the row in which they came."""
        links = len(self.links.edge)
        edge = np.concatenate([self.links.edge, self.links.edge, self.leg_edge])[arcs]
        begin = np.concatenate([self.links.begin, self.links.begin, self.leg_fraction])[arcs]
        return arcs // links if links else arcs, begin, self.network.edge_id[edge], self.network.osm_id[edge]

    def search(self, services: IntArray, limit_s: float = np.inf) -> Forest:
        """Return the ways to the nearest of some services."""
        seconds, following, source = dijkstra(
            self.matrix, directed=True, indices=self.service_nodes[services], limit=limit_s, min_only=True,
            return_predecessors=True,
        )
        return Forest(seconds, following, source)

    def nearest(self, k: int, limit_s: float, progress: Progress) -> tuple[FloatArray, IntArray, Forest]:
        """Return seconds of shape (demand, k), inf when out of reach, the row of the nearest service, and the ways.

        With ``k`` = 1 the search has no limit, so that "too far" and "no way at all" can be told apart.
        """
        forest = self.search(np.arange(len(self.service_nodes)))
        seconds = np.full((len(self.demand_nodes), k), np.inf)
        seconds[:, 0] = forest.seconds[self.demand_nodes]
        nearest = forest.source[self.demand_nodes].astype(np.int64) - self.service_nodes[0]
        progress(0.6)
        if k > 1:
            seconds[:, 1:] = self._k_nearest(k, limit_s, progress)[:, 1:]
        return seconds, nearest, forest

    def nearest_open(
        self, k: int, limit_s: float, openings: Openings, progress: Progress
    ) -> tuple[FloatArray, IntArray, Forest | None, FloatArray]:
        """Return what :meth:`nearest` does, among the services that are open at the end of each walk.

        The ways are those to the services that are always open, None without such.
        The last array, of shape (demand,), is the walk, without limit, to the nearest service that admits somebody
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
        forest = None
        if k == 1:
            always = openings.always(limit_s)
            together, alone = possible[always[possible]], possible[~always[possible]]
            if len(together):
                forest = self.search(together, reach_s)
                best[:, 0] = forest.seconds[self.demand_nodes]
                nearest = np.where(
                    np.isfinite(best[:, 0]), forest.source[self.demand_nodes].astype(np.int64) - self.service_nodes[0], -1
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
        return best, nearest, forest, walk

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


def arcs_in_order(tail: IntArray, head: IntArray, weight: FloatArray) -> tuple[IntArray, BoolArray]:
    """Return the passable arcs by tail, head and weight, and which are the first, the least, of parallel ones."""
    arc = np.flatnonzero(np.isfinite(weight))
    if not len(arc):
        return arc, np.zeros(0, dtype=bool)
    arc = arc[_counted(head[arc])]
    arc = arc[_counted(tail[arc])]
    parallel = (tail[arc][1:] == tail[arc][:-1]) & (head[arc][1:] == head[arc][:-1])
    first = np.append(True, ~parallel)
    # Parallel arcs are few: only they are compared by weight.
    some = np.flatnonzero(np.append(parallel, False) | ~first)
    group = np.cumsum(first)[some]
    arc[some] = arc[some][np.lexsort((weight[arc[some]], group))]
    return arc, first


def _counted(keys: IntArray) -> IntArray:
    """Return the stable order of small whole numbers by counting them, several times as fast as a sort."""
    rows = np.arange(len(keys) + 1)
    one_each = csr_matrix((np.ones(len(keys), dtype=np.int8), keys, rows), shape=(len(keys), int(keys.max()) + 1))
    order: IntArray = one_each.tocsc().indices
    return order


def _minimal_csr(
    tail: IntArray,
    head: IntArray,
    weight: FloatArray,
    nodes: int,
    canonical: Callable[[IntArray], tuple[Column, ...]],
) -> tuple[csr_matrix, IntArray]:
    """Return the graph with the least weight of parallel arcs, and which arc each value is; closed ones are absent.

    SciPy would add parallel arcs up, and drop none: a zero weight stays a passage.
    """
    arc, first = arcs_in_order(tail, head, weight)
    tail, head, weight = tail[arc], head[arc], weight[arc]
    least = np.flatnonzero(first)
    # Twins, equal in everything so far, are few: only these are worth more keys.
    twin = np.flatnonzero(~first[1:] & (weight[1:] == weight[:-1])) + 1 if len(arc) else least
    if len(twin):
        group = np.cumsum(first) - 1
        twin = np.flatnonzero(np.isin(group, group[twin]) & (weight == weight[least][group]))
        twin = twin[np.lexsort((*canonical(arc[twin]), group[twin]))]
        chosen = twin[np.r_[True, group[twin][1:] != group[twin][:-1]]]
        least[group[chosen]] = chosen
    pointers = np.concatenate([[0], np.cumsum(np.bincount(tail[least], minlength=nodes))])
    return csr_matrix((weight[least], head[least], pointers), shape=(nodes, nodes)), arc[least]
