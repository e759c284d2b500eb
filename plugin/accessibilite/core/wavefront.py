"""The least times from many sources at once, all nodes of a front together.

Dijkstra takes the nodes one by one: a queue, and memory read in no order, at half a microsecond a node or more.  Here
each round relaxes all arcs out of the nodes that the round before brought nearer (Bellman 1958, Ford 1956, with Moore's
queue: https://doi.org/10.1090/qam/102435), and ends when none comes nearer.  The times are the very same, to the last bit:
both are the least over all ways of the same sums, and a sum never falls when a term grows.  Beside Dijkstra's it takes
rounds, as many as the nearest way of the farthest node has arcs: few where sources are many.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .records import FloatArray, IntArray

#: Arcs of a node that stand in a table of so many columns; the few nodes with more have the rest apart.
TABLE_ARCS = 4
#: What a round costs whatever its size, and what SciPy's Dijkstra costs a node, both in arcs relaxed (measured).
ROUND_COST, NODE_COST = 1500, 20


class Wavefront:
    """A graph prepared for as many searches as one likes."""

    def __init__(self, matrix: csr_matrix) -> None:
        self.matrix = matrix
        count = np.diff(matrix.indptr).astype(np.int64)
        column = np.arange(TABLE_ARCS)
        is_arc = column < count[:, None]
        entry = np.where(is_arc, matrix.indptr[:-1, None] + column, 0)
        # An arc that is not there leads nowhere nearer.
        padded = [np.append(values, 0) if not len(values) else values for values in (matrix.indices, matrix.data)]
        self._head = padded[0].astype(np.int64)[entry]
        self._weight = np.where(is_arc, padded[1][entry], np.inf)
        self._rest = np.maximum(count - TABLE_ARCS, 0)
        self._rest_first = matrix.indptr[:-1].astype(np.int64) + TABLE_ARCS
        self._is_wide = bool(self._rest.any())

    def seconds(self, sources: IntArray, limit_s: float) -> FloatArray:
        """Return the seconds from the nearest source to each node, inf beyond the limit: what Dijkstra returns."""
        nodes = self.matrix.shape[0]
        seconds = np.full(nodes, np.inf)
        seconds[sources] = 0.0
        front = np.unique(sources)
        place = np.empty(nodes, dtype=np.int64)
        budget = NODE_COST * nodes
        while len(front):
            head, reach = self._relaxed(front, seconds[front])
            budget -= ROUND_COST + len(head)
            if budget < 0:
                # Too many rounds, as along one endless street: one node at a time is faster.
                least: FloatArray = dijkstra(self.matrix, directed=True, indices=sources, min_only=True, limit=limit_s)
                return least
            nearer = np.flatnonzero((reach < seconds.take(head)) & (reach <= limit_s))
            head, reach = head.take(nearer), reach.take(nearer)
            # Of the arcs that lead to one node any may write its time: those that would write less write again.
            left, less = head, reach
            while len(left):
                seconds[left] = less
                again = np.flatnonzero(less < seconds.take(left))
                left, less = left.take(again), less.take(again)
            order = np.arange(len(head))
            place[head] = order
            front = head[place.take(head) == order]
        return seconds

    def _relaxed(self, front: IntArray, seconds: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return the heads of all arcs out of a front and the seconds to them, arcs that are not there included."""
        head = self._head.take(front, axis=0).ravel()
        reach = (self._weight.take(front, axis=0) + seconds[:, None]).ravel()
        if self._is_wide:
            rest = self._rest.take(front)
            wide = np.flatnonzero(rest)
            if len(wide):
                rest = rest[wide]
                total = np.cumsum(rest)
                entry = np.arange(total[-1]) + np.repeat(self._rest_first[front[wide]] - (total - rest), rest)
                head = np.concatenate([head, self.matrix.indices[entry]])
                reach = np.concatenate([reach, np.repeat(seconds[wide], rest) + self.matrix.data[entry]])
        return head, reach
