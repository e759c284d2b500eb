"""The ways behind the times: which streets lead to a service, and what adds up along them.

Equal ways are told apart by what their streets are (``osm_id``, then ``arete``), never by the order of the rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from .network import Network
from .records import BoolArray, FloatArray, IntArray
from .split_graph import Forest, SplitGraph
from .time_slots import ARRIVAL_TOLERANCE_S
from .walking_rules import PROFILES, UNKNOWNS

#: Ways whose times differ by less are equal, seconds: far above the rounding of a walk, far below what one feels.
TIE_S: Final = 1e-9


@dataclass(frozen=True)
class Lengths:
    """Metres walked by each demand point to the service chosen for it; NaN where none is.

    Attributes
    ----------
    network_m, legs_m
        On the network, and between the network and the two points.
    unknown_m
        On edges of which something is unknown; None when the network does not say.
    unknown_by_cause
        Likewise for each of :data:`.walking_rules.UNKNOWNS`; an edge may count for several.
    """

    network_m: FloatArray
    legs_m: FloatArray
    unknown_m: FloatArray | None
    unknown_by_cause: Mapping[str, FloatArray]


@dataclass(frozen=True)
class Way:
    """One way, as its pieces in walking order: the leg from home, links of the network, the leg to the service.

    Attributes
    ----------
    edge
        Row of the edge walked along; for a leg, of the edge it leads to.
    is_leg
        Whether the piece is a leg.
    begin, finish
        Where on the edge the walker gets on and off, 0 to 1; equal for a leg.
    length_m, seconds
        Of the piece.
    """

    edge: IntArray
    is_leg: BoolArray
    begin: FloatArray
    finish: FloatArray
    length_m: FloatArray
    seconds: FloatArray


def says_unknown(network: Network) -> bool:
    """Tell whether the network says what is unknown of its edges: one made for wheelchairs does."""
    return network.profile in PROFILES and PROFILES[network.profile].needs_wheelchair_access


def unknown_edges(network: Network, cause: str = "") -> BoolArray:
    """Return the edges of which ``cause`` is unknown; without cause, anything."""
    kinds, kind = np.unique(np.array([value or "" for value in network.unknown], dtype=str), return_inverse=True)
    is_so = [cause in value.split(",") if cause else bool(value) for value in kinds.tolist()]
    return np.array(is_so, dtype=bool)[kind]


def no_lengths(network: Network, count: int) -> Lengths:
    """Return the lengths where nobody reaches anything."""
    nothing = np.full(count, np.nan)
    says = says_unknown(network)
    return Lengths(nothing, nothing, nothing if says else None, dict.fromkeys(UNKNOWNS, nothing) if says else {})


def next_arcs(graph: SplitGraph, forest: Forest) -> tuple[IntArray, IntArray]:
    """Return for each node where its way goes next, and the place in ``graph.matrix`` of the arc that leads there.

    Both are -1 at the services and out of reach.  Each step comes strictly nearer to the service, unless it takes
    no time: no way turns in circles.
    """
    matrix, seconds = graph.matrix, forest.seconds
    head = matrix.indices
    tail = np.repeat(np.arange(graph.node_count), np.diff(matrix.indptr))
    with np.errstate(invalid="ignore"):
        is_tight = np.abs(seconds[tail] + matrix.data - seconds[head]) <= TIE_S
    is_tight &= (seconds[tail] < seconds[head]) & (forest.source[tail] == forest.source[head])
    tight = np.flatnonzero(is_tight)
    ways = np.bincount(head[tight], minlength=graph.node_count)
    entry = np.full(graph.node_count, -1)
    entry[head[tight]] = tight
    contested = tight[ways[head[tight]] > 1]
    order = np.lexsort((*graph.canonical(graph.arc[contested]), head[contested]))[::-1]
    # Assigned backwards: of equal ways, the first one stays.
    entry[head[contested[order]]] = contested[order]
    still = np.flatnonzero((entry < 0) & (forest.following >= 0))
    key = tail * graph.node_count + head
    entry[still] = np.searchsorted(key, forest.following[still].astype(np.int64) * graph.node_count + still)
    return np.where(entry >= 0, tail[entry], -1), entry


def sums_along(following: IntArray, own: FloatArray) -> FloatArray:
    """Return the sum of ``own`` (nodes, quantities) over each node and all those that follow it, by doubling."""
    last = len(following)
    pointer = np.where(following >= 0, following, last)
    pointer = np.append(pointer, last)
    total = np.vstack([own, np.zeros((1, own.shape[1]))])
    while (pointer != last).any():
        total += total[pointer]
        pointer = pointer[pointer]
    return total[:-1]


def lengths_to(
    graph: SplitGraph, service: IntArray, forest: Forest | None, seconds: FloatArray | None = None
) -> Lengths:
    """Return the metres from each demand point to its service (shape (demand,), -1: none).

    ``seconds`` (shape (demand,)) are the walks when they are known: no search needs to go farther.  ``forest`` holds
    ways already searched; it serves those whom it leads to the service that was chosen for them.
    """
    links = graph.links
    arcs = 2 * len(links.edge)
    walked = graph.network.length_m[links.edge] * (links.finish - links.begin)
    columns = [np.r_[walked, walked, np.zeros(len(graph.leg_m))], np.r_[np.zeros(arcs), graph.leg_m]]
    named = ("", *UNKNOWNS) if says_unknown(graph.network) else ()
    for cause in named:
        unknown = np.where(unknown_edges(graph.network, cause)[links.edge], walked, 0.0)
        columns.append(np.r_[unknown, unknown, np.zeros(len(graph.leg_m))])
    of_entry = np.column_stack(columns)[graph.arc]
    sums = np.full((len(service), len(columns)), np.nan)
    waiting = service >= 0

    def follow(search: Forest, demand: IntArray) -> None:
        following, entry = next_arcs(graph, search)
        own = np.where((entry >= 0)[:, None], of_entry[entry], 0.0)
        sums[demand] = sums_along(following, own)[graph.demand_nodes[demand]]

    if forest is not None:
        served = np.flatnonzero(waiting & (forest.source[graph.demand_nodes] == graph.service_nodes[service]))
        follow(forest, served)
        waiting[served] = False
    # Each service with hours admits its own people: their ways are searched one by one, no farther than they live.
    for one in np.unique(service[waiting]):
        mine = np.flatnonzero(waiting & (service == one))
        farthest = np.inf if seconds is None else float(seconds[mine].max()) + ARRIVAL_TOLERANCE_S
        follow(graph.search(np.array([one]), farthest), mine)
    unknowns = {cause: sums[:, 2 + place] for place, cause in enumerate(named)}
    return Lengths(sums[:, 0], sums[:, 1], unknowns.pop("", None), unknowns)


def way_of(graph: SplitGraph, forest: Forest, demand: int) -> Way:
    """Return the way of a demand point, in walking order; empty when the forest does not reach it."""
    following, entry = next_arcs(graph, forest)
    entries: list[int] = []
    node = int(graph.demand_nodes[demand])
    while following[node] >= 0:
        entries.append(int(entry[node]))
        node = int(following[node])
    arc = graph.arc[np.array(entries, dtype=np.int64)]
    links = graph.links
    count = len(links.edge)
    is_leg = arc >= 2 * count
    link, leg = arc[~is_leg] % max(count, 1), arc[is_leg] - 2 * count
    against = arc[~is_leg] >= count
    edge = np.empty(len(arc), dtype=np.int64)
    begin, finish, metres = (np.empty(len(arc)) for _ in range(3))
    edge[~is_leg], edge[is_leg] = links.edge[link], graph.leg_edge[leg]
    begin[~is_leg] = np.where(against, links.finish[link], links.begin[link])
    finish[~is_leg] = np.where(against, links.begin[link], links.finish[link])
    begin[is_leg] = finish[is_leg] = graph.leg_fraction[leg]
    metres[~is_leg] = graph.network.length_m[links.edge[link]] * (links.finish[link] - links.begin[link])
    metres[is_leg] = graph.leg_m[leg]
    return Way(edge, is_leg, begin, finish, metres, graph.matrix.data[entries] if entries else np.zeros(0))
