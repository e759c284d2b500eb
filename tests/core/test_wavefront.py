"""All nodes of a front together: the very times of Dijkstra's algorithm, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from accessibilite.core import wavefront
from accessibilite.core.split_graph import arcs_in_order
from accessibilite.core.wavefront import Wavefront


def random_graph(seed: int, nodes: int, arcs: int) -> csr_matrix:
    """Return a graph with loops, walks of no time, dead ends, and one node with very many ways out."""
    rng = np.random.default_rng(seed)
    tail = np.where(rng.random(arcs) < 0.1, 0, rng.integers(0, nodes, arcs))
    head = rng.integers(0, nodes, arcs)
    pairs = np.unique(np.stack([tail, head]), axis=1)
    seconds = np.where(rng.random(len(pairs[0])) < 0.1, 0.0, rng.uniform(0, 100, len(pairs[0])))
    pointers = np.concatenate([[0], np.cumsum(np.bincount(pairs[0], minlength=nodes))])
    return csr_matrix((seconds, pairs[1], pointers), shape=(nodes, nodes))


@given(st.integers(0, 2**32 - 1), st.integers(1, 60), st.integers(0, 400), st.integers(1, 6), st.sampled_from([0.0, 50, np.inf]))
def test_the_times_are_those_of_dijkstra_to_the_last_bit(seed, nodes, arcs, source_count, limit_s):
    graph = random_graph(seed, nodes, arcs)
    sources = np.random.default_rng(seed).integers(0, nodes, source_count)
    # Without end to the budget, so that no answer comes from Dijkstra itself.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wavefront, "NODE_COST", 10**9)
        patch.setattr(wavefront, "dijkstra", None)
        ours = Wavefront(graph).seconds(sources, limit_s)
    theirs = dijkstra(graph, directed=True, indices=sources, min_only=True, limit=limit_s)
    np.testing.assert_array_equal(ours, theirs)


def test_one_endless_street_is_left_to_dijkstra(monkeypatch):
    nodes = 5000
    street = csr_matrix((np.full(nodes - 1, 0.1), (np.arange(nodes - 1), np.arange(1, nodes))), shape=(nodes, nodes))
    rounds = []
    monkeypatch.setattr(Wavefront, "_relaxed", lambda self, *front, was=Wavefront._relaxed: rounds.append(1) or was(self, *front))
    seconds = Wavefront(street).seconds(np.array([0]), np.inf)
    np.testing.assert_array_equal(seconds, dijkstra(street, indices=0))
    assert len(rounds) < nodes / 10


@given(st.integers(0, 2**32 - 1), st.integers(0, 60))
def test_arcs_stand_in_order_and_the_least_of_parallel_ones_is_first(seed, count):
    rng = np.random.default_rng(seed)
    tail, head = rng.integers(0, 5, (2, count))
    weight = rng.choice([0.0, 1.0, 2.0, np.nan], count)
    arcs, first = arcs_in_order(tail, head, weight)
    open_arcs = [arc for arc in range(count) if not np.isnan(weight[arc])]
    assert arcs.tolist() == sorted(open_arcs, key=lambda arc: (tail[arc], head[arc], weight[arc], arc))
    pairs = list(zip(tail[arcs], head[arcs]))
    assert first.tolist() == [row == 0 or pairs[row] != pairs[row - 1] for row in range(len(pairs))]
