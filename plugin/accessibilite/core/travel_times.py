"""Walking times from homes to services: snap, shortest paths, statuses (METHOD section 1).

time(i, j) = access leg + network + egress leg.  Both legs are straight lines at the speed of the
network.  A point is tied to the nearest point of the nearest edge and becomes a node of the graph: the
edge is split there, so that two points on one edge need no special case.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from .defaults import LIMIT_MIN
from .errors import ParameterError, tr_noop
from .network import MS_PER_KMH, Network
from .paths import Lengths, lengths_to, no_lengths
from .records import (
    BoolArray,
    FloatArray,
    IntArray,
    ObjectArray,
    Progress,
    no_progress,
    texts,
)
from .snapping import Places, Snap, Snapper
from .split_graph import Forest, SplitGraph
from .time_matrix import time_matrix
from .time_slots import Openings

REACHED = "atteint"
TOO_LONG = "hors_delai"
ISLAND = "ilot"
OFF_NETWORK = "hors_reseau"
NO_SERVICE = "sans_service"
STATUSES = (REACHED, TOO_LONG, ISLAND, OFF_NETWORK, NO_SERVICE)



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
    lengths
        Metres of the way to the service chosen, when they were asked for.
    """

    minutes: FloatArray
    status: ObjectArray
    service: IntArray
    access_m: FloatArray
    snapped_services: BoolArray
    island_services: BoolArray
    linked_services: BoolArray
    lengths: Lengths | None = None


@dataclass(frozen=True)
class Joined:
    """Demand points and services tied to the network, which is split there.

    Attributes
    ----------
    graph
        None when no service is on the network.
    order
        Services in the order of the graph: row in the graph -> row of the service.
    service_ties, demand_ties
        The first in the order of the graph.
    linked
        Shape (services,), as :attr:`Times.linked_services`.
    """

    graph: SplitGraph | None
    order: IntArray
    service_ties: Snap
    demand_ties: Snap
    linked: BoolArray


def tie_services(snapper: Snapper, services: Places, link_islands: bool) -> tuple[Snap, int]:
    """Tie services to the network; return the ties, and how many come before those that link islands."""
    ties = snapper.snap(services.lonlat)
    nearest = len(ties.point)
    return (snapper.link_small_islands(services.lonlat, ties) if link_islands and nearest else ties), nearest


def join(
    snapper: Snapper,
    demand: Places,
    services: Places,
    link_islands: bool = False,
    served_islands: IntArray | None = None,
) -> Joined:
    """Tie demand points and services to the network.

    ``served_islands`` are those to which the demand goes when it can, when not all ``services`` serve.
    """
    network = snapper.network
    # Twin services tie: let the outcome depend on what they are, never on the order of the rows.
    order = _canonical_order(services)
    ties, nearest = tie_services(snapper, services.taken(order), link_islands)
    linked = np.zeros(len(services), dtype=bool)
    linked[order[ties.point[nearest:]]] = True
    if served_islands is None:
        served_islands = np.unique(network.island[ties.edge]) if len(ties.point) else None
    demand_ties = snapper.snap(demand.lonlat, served_islands)
    if not len(ties.point):
        return Joined(None, order, ties, demand_ties, linked)
    graph = SplitGraph(network, demand_ties, len(demand), ties, len(services), network.speed_kmh * MS_PER_KMH)
    return Joined(graph, order, ties, demand_ties, linked)


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
    with_lengths: bool = False,
    served_islands: IntArray | None = None,
    joined: Joined | None = None,
) -> Times:
    """Return the walking times from each demand point to its ``k`` nearest services.

    Times follow the walking direction, from home to service: one search from all services together on
    the reversed graph (one search a service when ``k`` > 1).  Without any service on the network, every
    point on it is ``sans_service``.  With ``link_islands``, a service on a small island is tied to the street
    beside it too (:meth:`Snapper.link_small_islands`).

    With ``openings``, a service counts for those only who arrive while it admits them, exactly for each pair.
    Where people join the network does not depend on the hour: services that are closed still hold their part of it.
    ``served_islands`` are as in :func:`join`: two sets of services are compared on the same streets.
    ``joined`` is what :func:`join` made of the same points, for who has it already.
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
    joined = joined or join(snapper, demand, services, link_islands, served_islands)
    graph, order, service_ties, demand_ties = joined.graph, joined.order, joined.service_ties, joined.demand_ties
    access_m = _access(demand_ties, snapper, demand.lonlat)
    snapped = np.zeros(len(services), dtype=bool)
    snapped[order[service_ties.point]] = True
    if graph is None:
        lengths = no_lengths(network, count) if with_lengths else None
        return Times(
            np.full((count, k), np.nan), _off_network_or(NO_SERVICE, demand_ties, count), np.full(count, -1), access_m,
            snapped, snapped, snapped, lengths,
        )
    cut_off = snapped.copy()
    cut_off[order[service_ties.point[network.island[service_ties.edge] == 0]]] = False
    progress(0.3)
    forest: Forest | None
    if openings is None:
        seconds, nearest, forest = graph.nearest(k, limit_min * 60, progress)
        walk = seconds[:, 0]
    else:
        seconds, nearest, forest, walk = graph.nearest_open(k, limit_min * 60, openings.taken(order), progress)
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
    lengths = lengths_to(graph, np.where(reached, nearest, -1), forest, seconds[:, 0]) if with_lengths else None
    progress(1.0)
    return Times(minutes, status, service, access_m, snapped, cut_off, joined.linked, lengths)


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
    walks = time_matrix(network, demand, places, limit_min, snapper, progress, link_islands)
    # A walk of 0 s is stored, and is a walk.
    return csr_matrix((np.ones(walks.nnz, dtype=bool), walks.indices, walks.indptr), shape=walks.shape)


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
