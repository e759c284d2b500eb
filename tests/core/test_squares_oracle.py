"""Walks across squares of any shape against a visibility graph between all of their corners."""

from __future__ import annotations

import itertools
import math

import networkx as nx
import numpy as np
import pytest
import shapely

from accessibilite.core.readers.osm import ways_from_layer
from accessibilite.core.records import Layer, texts
from towns import at, minutes, network_of

STUB_M = 400


def star(rng: np.random.Generator, corners: int, radius: tuple[float, float]) -> list[tuple[float, float]]:
    """Return the corners of a star-shaped ring around (0, 0), in metres."""
    angles = np.sort((np.arange(corners) + rng.uniform(0, 0.8, corners)) * 2 * math.pi / corners)
    lengths = rng.uniform(*radius, corners)
    return [(round(r * math.cos(a), 2), round(r * math.sin(a), 2)) for r, a in zip(lengths, angles)]


def shortest(polygon: shapely.Polygon) -> nx.Graph:
    """Return the graph of all straight lines between corners that stay in the square."""
    rings = [list(ring.coords)[:-1] for ring in (polygon.exterior, *polygon.interiors)]
    graph = nx.Graph()
    for ring in rings:
        for a, b in zip(ring, ring[1:] + ring[:1]):
            graph.add_edge(a, b, m=math.dist(a, b))
    roomy = polygon.buffer(1e-6)
    for a, b in itertools.combinations([corner for ring in rings for corner in ring], 2):
        if roomy.covers(shapely.LineString([a, b])):
            graph.add_edge(a, b, m=math.dist(a, b))
    return graph


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("clockwise", [False, True])
def test_a_walk_across_a_square_is_the_shortest_inside_it(seed, clockwise):
    rng = np.random.default_rng(seed)
    outer = star(rng, int(rng.integers(5, 14)), (150, 500))
    holes = [star(rng, int(rng.integers(3, 7)), (40, 90))] if seed % 2 else []
    if clockwise:
        outer, holes = outer[::-1], [hole[::-1] for hole in holes]
    polygon = shapely.Polygon(outer, holes)
    if not polygon.is_valid:
        polygon = shapely.Polygon(outer)
    gates = [outer[k] for k in rng.choice(len(outer), 4, replace=False)]
    ends = {gate: tuple(c * (1 + STUB_M / math.hypot(*gate)) for c in gate) for gate in gates}
    stubs = [shapely.LineString([at(*gate), at(*end)]) for gate, end in ends.items()]
    square = shapely.transform(polygon, lambda xy: np.array([at(x, y) for x, y in xy]))
    kinds = texts(["pedestrian"] + ["footway"] * 4)
    network = network_of(ways_from_layer(Layer("place", texts([square, *stubs]), "EPSG:4326", {"highway": kinds})))
    graph = shortest(polygon)
    for a, b in itertools.combinations(gates, 2):
        inside = nx.shortest_path_length(graph, a, b, weight="m")
        assert minutes(network, ends[a], ends[b]) == pytest.approx((2 * STUB_M + inside) / 100, abs=0.002)
