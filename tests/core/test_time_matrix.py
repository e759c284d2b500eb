"""All walks within a limit, against networkx, against ``walking_times``, and against the laws they obey."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse.csgraph import dijkstra

from accessibilite.core import time_matrix as module
from accessibilite.core.network import Network
from accessibilite.core.snapping import Places, Snap, Snapper
from accessibilite.core.time_matrix import stream_time_matrix, time_matrix
from accessibilite.core.travel_times import reach_matrix, walking_times
from towns import at, grid, network_of, osm_from_layer, places, places_lonlat, street

SAME_S = 1e-6
SIDE = 14
NOBODY = places_lonlat(np.zeros((0, 2)))


def town() -> Network:
    """A grid of 1.3 km with parallel streets, one-way ones, a dead end, a loop, and two islands of which one is far."""
    ways = [
        *grid(SIDE, SIDE),
        street((0, 100), (0, 150), (50, 150), (100, 150), (100, 100)),
        street((300, 300), (350, 340), (400, 300), oneway__foot="yes"),
        street((500, 500), (550, 470), (600, 500), oneway__foot="-1"),
        street((0, 0), (-80, -80)),
        street((700, 1330), (740, 1390), (780, 1330)),
        street((3000, 0), (3400, 0)),
    ]
    return network_of(osm_from_layer(ways))


def edited(network: Network, seed: int) -> Network:
    """Return the network after a person, or a hill, changed its times: closed, slow, downhill, too fast, no time."""
    rng = np.random.default_rng(seed)
    forward, backward = network.forward_s.copy(), network.backward_s.copy()
    kind = rng.integers(0, 40, len(network))
    forward[kind == 0] = np.nan
    backward[kind == 1] = np.nan
    forward[kind == 2] *= 3
    steep = (kind >= 3) & (kind < 20)
    forward[steep] /= 1.19
    backward[steep] *= 1.6
    forward[kind == 20] /= 50
    backward[kind == 21] = 0
    both = kind == 22
    forward[both], backward[both] = 0, 0
    return replace(network, forward_s=forward, backward_s=backward)


def scattered(network: Network, count: int, seed: int) -> Places:
    """Return points anywhere, on crossings, several on one edge, twins, off the network, on the islands."""
    rng = np.random.default_rng(seed)
    anywhere = [at(*xy) for xy in rng.uniform(-100, 1450, (count, 2))]
    crossings = [at(*xy) for xy in 100 * rng.integers(0, SIDE, (count // 2, 2))]
    one_edge = [at(x, 400) for x in rng.choice([410, 430, 450, 450, 470, 490], 4)]
    one_way = [at(350, 340), at(340, 332), at(550, 470), at(540, 476)]
    far = [at(3100, 20), at(3300, -20), at(2000, 2000), at(740, 1380), at(760, 1360)]
    lonlat = np.array([*anywhere, *crossings, *one_edge, *one_way, *far, anywhere[0], crossings[0]])
    return places_lonlat(rng.permutation(lonlat))


def by_networkx(network: Network, demand: Places, services: Places, limit_min: float, link: bool = False) -> np.ndarray:
    """Return the seconds of shape (places, demand), inf beyond the limit; only the snaps are ours."""
    snapper = Snapper(network)
    place_ties = snapper.snap(services.lonlat)
    if link:
        place_ties = snapper.link_small_islands(services.lonlat, place_ties)
    home_ties = snapper.snap(demand.lonlat, np.unique(network.island[place_ties.edge]))
    speed = network.speed_kmh / 3.6
    graph = nx.DiGraph()

    def add(tail: object, head: object, seconds: float) -> None:
        if not np.isnan(seconds):
            known = graph.get_edge_data(tail, head, {"s": np.inf})["s"]
            graph.add_edge(tail, head, s=min(known, float(seconds)))

    start, end = network.start.tolist(), network.end.tolist()
    for edge in range(len(network)):
        add(start[edge], end[edge], network.forward_s[edge])
        add(end[edge], start[edge], network.backward_s[edge])
    homes = list(zip(*(column.tolist() for column in (home_ties.point, home_ties.edge, home_ties.fraction, home_ties.leg_m))))
    for j, edge, f, leg in zip(place_ties.point.tolist(), place_ties.edge, place_ties.fraction, place_ties.leg_m):
        add(start[edge], ("place", j), network.forward_s[edge] * f + leg / speed)
        add(end[edge], ("place", j), network.backward_s[edge] * (1 - f) + leg / speed)
        for i, other, g, home_leg in homes:
            if other == edge:
                along = 0.0 if f == g else (f - g) * network.forward_s[edge] if f > g else (g - f) * network.backward_s[edge]
                add(("home", i), ("place", j), along + (leg + home_leg) / speed)
    for i, edge, f, leg in homes:
        add(("home", i), end[edge], network.forward_s[edge] * (1 - f) + leg / speed)
        add(("home", i), start[edge], network.backward_s[edge] * f + leg / speed)
    found = np.full((len(services), len(demand)), np.inf)
    for i in {home[0] for home in homes}:
        lengths = nx.single_source_dijkstra_path_length(graph, ("home", i), cutoff=limit_min * 60 + 1e-6, weight="s")
        for node, seconds in lengths.items():
            if isinstance(node, tuple) and node[0] == "place":
                found[node[1], i] = seconds
    return found


def dense(matrix) -> np.ndarray:
    """Return the matrix with inf where nothing is stored: a stored zero is a walk."""
    full = np.full(matrix.shape, np.inf)
    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    assert len(set(zip(rows.tolist(), matrix.indices.tolist()))) == matrix.nnz
    full[rows, matrix.indices] = matrix.data
    return full


def same(found: np.ndarray, expected: np.ndarray) -> bool:
    return np.array_equal(np.isfinite(found), np.isfinite(expected)) and np.allclose(found, expected, rtol=0, atol=SAME_S)


@pytest.mark.parametrize("link", [False, True])
@pytest.mark.parametrize(("seed", "limit_min"), [(0, 3.0), (1, 5.5), (2, 5.5), (3, 12.25), (4, 90.0), (5, 0.7), (6, np.inf)])
def test_equals_networkx_whatever_was_done_to_the_edges(seed, limit_min, link, monkeypatch):
    monkeypatch.setattr(module, "TILE_SHARE", 0.3)
    network = edited(town(), seed)
    demand, services = scattered(network, 40, seed), scattered(network, 12, seed + 100)
    found = time_matrix(network, demand, services, limit_min, link_islands=link)
    expected = by_networkx(network, demand, services, limit_min, link)
    assert found.shape == expected.shape
    assert np.isfinite(expected).sum() > 20
    assert same(dense(found), expected)


@pytest.mark.parametrize("seed", range(3))
def test_equals_the_search_on_the_whole_graph(seed):
    network = edited(town(), seed)
    demand, services = scattered(network, 60, seed), scattered(network, 20, seed + 50)
    answer = walking_times(network, demand, services, len(services), 7.3, link_islands=True)
    found = time_matrix(network, demand, services, 7.3, link_islands=True)
    expected = np.where(np.isnan(answer.minutes), np.inf, answer.minutes * 60)
    assert same(np.sort(dense(found).T, axis=1), expected)


def test_more_doors_than_are_followed_change_nothing(monkeypatch):
    monkeypatch.setattr(module, "TILE_SHARE", 0.1)
    network = edited(town(), 7)
    demand, services = scattered(network, 40, 7), scattered(network, 12, 8)
    expected = by_networkx(network, demand, services, 4)
    for doors in (0, 3, 10_000):
        monkeypatch.setattr(module, "DOOR_COUNT", doors)
        assert same(dense(time_matrix(network, demand, services, 4)), expected)


class OnTheStreet(Snapper):
    """Ties without the nanometres that two projections leave."""

    def snap(self, lonlat: np.ndarray, allowed_islands: np.ndarray | None = None) -> Snap:
        ties = super().snap(lonlat, allowed_islands)
        return replace(ties, leg_m=np.zeros(len(ties.point)))


def test_a_walk_of_no_time_is_stored_and_reached():
    network = town()
    home = places((250, 200), (800, 200))
    matrix = time_matrix(network, home, home, 1, OnTheStreet(network))
    assert matrix.indices.tolist() == [0, 1]
    assert matrix.data.tolist() == [0, 0]
    reached = reach_matrix(network, home, home, 1, OnTheStreet(network))
    assert reached.dtype == bool
    assert np.array_equal(reached.toarray(), np.eye(2, dtype=bool))


def test_a_walk_of_exactly_the_limit_counts_whatever_the_rounding():
    network = network_of(osm_from_layer(grid(3, 3)))
    one, limit_min = places((0, 0)), 4 * network.length_m[0] / 6000 * 60
    network = replace(
        network, forward_s=np.full(len(network), limit_min * 15), backward_s=np.full(len(network), limit_min * 15)
    )
    for less, walks in ((0.0, 1), (1e-12, 1), (1e-5, 0)):
        matrix = time_matrix(network, places((200, 200)), one, limit_min - less)
        assert matrix.nnz == walks
        assert (matrix.data <= (limit_min - less) * 60).all()


def test_direction_is_from_home_to_place():
    network = network_of(osm_from_layer([street((0, 0), (300, 0), oneway__foot="yes")]))
    ends = places((0, 0), (300, 0))
    found = dense(time_matrix(network, ends, ends, 10))
    assert found[1, 0] == pytest.approx(180, abs=0.01)
    assert np.isinf(found[0, 1])


def test_two_points_at_one_place_of_a_one_way_street_meet():
    for one_way in ("yes", "-1"):
        network = network_of(osm_from_layer([street((0, 0), (300, 0), oneway__foot=one_way)]))
        here, across = places((150, 30)), places((150, -30))
        matrix = time_matrix(network, here, across, 10)
        assert matrix[0, 0] == pytest.approx(36, abs=0.01)
        assert walking_times(network, here, across).minutes[0, 0] == pytest.approx(0.6, abs=0.001)


def test_nobody_nothing_and_nowhere():
    network = town()
    one, off = places((100, 100)), places((2000, 2000))
    assert time_matrix(network, NOBODY, one, 5).shape == (1, 0)
    assert time_matrix(network, one, NOBODY, 5).shape == (0, 1)
    assert time_matrix(network, NOBODY, NOBODY, 5).shape == (0, 0)
    assert time_matrix(network, one, off, 5).nnz == 0
    assert time_matrix(network, off, one, 5).nnz == 0
    mixed = time_matrix(network, one, places((2000, 2000), (100, 200), (2100, 2000)), 5)
    assert np.diff(mixed.indptr).tolist() == [0, 1, 0]


def test_the_antimeridian_is_no_edge_of_the_world():
    plain = town()
    shift = 180 - at(650, 0)[0]

    def moved(geometry: np.ndarray, wrap: bool) -> np.ndarray:
        def east(lonlat: np.ndarray) -> np.ndarray:
            lon = lonlat[:, 0] + shift
            return np.column_stack([np.where(wrap & (lon > 180), lon - 360, lon), lonlat[:, 1]])

        return shapely.transform(geometry, east)

    unwrapped = replace(plain, geometry=moved(plain.geometry, wrap=False))
    wrapped = replace(plain, geometry=moved(plain.geometry, wrap=True))
    assert shapely.total_bounds(wrapped.geometry)[0] < -179
    demand, services = scattered(plain, 40, 1), scattered(plain, 10, 2)
    demand, services = (replace(points, lonlat=points.lonlat + np.array([shift, 0])) for points in (demand, services))
    snapper = Snapper(unwrapped)
    expected = dense(time_matrix(unwrapped, demand, services, 4, snapper))
    assert same(dense(time_matrix(wrapped, demand, services, 4, snapper)), expected)
    assert np.isfinite(expected).sum() > 20
    # The same places, so the same tiles: no street is taken for one around the globe.
    assert len(list(stream_time_matrix(wrapped, demand, services, 4, snapper))) == len(
        list(stream_time_matrix(unwrapped, demand, services, 4, snapper))
    )


def test_blocks_are_neighbours_of_bounded_size_and_hold_each_place_once(monkeypatch):
    network = town()
    snapper = Snapper(network)
    demand, services = scattered(network, 400, 1), scattered(network, 60, 2)
    whole = dense(time_matrix(network, demand, services, 30, snapper))
    monkeypatch.setattr(module, "TILE_CELLS", 8_000)
    heard: list[float] = []
    blocks = list(stream_time_matrix(network, demand, services, 30, snapper, heard.append))
    assert len(blocks) > 10
    assert max(block.seconds.nnz for block in blocks) <= 8_000
    assert sorted(np.concatenate([block.places for block in blocks]).tolist()) == list(range(len(services)))
    for block in blocks:
        assert same(dense(block.seconds), whole[block.places])
    assert heard == sorted(heard)
    assert heard[-1] == 1


def test_the_last_street_within_the_limit_is_walked_on_both_sides_of_a_fast_edge():
    """By hand: 995 m in 10 minutes at 6 km/h; 500 m, an edge of 6 s, and 485 m leave 9 s."""
    network = network_of(osm_from_layer([*grid(31, 2), street((500, 0), (500, -300), (2500, -300), (2500, 0))]))
    shuttle = network.length_m > 2000
    assert shuttle.sum() == 1
    homes = places((995, 0), (2985, 0), (2015, 0), (1005, 0), (2999, 0))
    network = replace(
        network,
        forward_s=np.where(shuttle, 6, network.forward_s),
        backward_s=np.where(shuttle, 6, network.backward_s),
    )
    found = dense(time_matrix(network, homes, places((0, 0)), 10))
    assert found[0, :3] == pytest.approx([597, 597, 597], abs=0.01)
    assert np.isinf(found[0, 3:]).all()


def test_a_tile_is_searched_on_its_surroundings_even_where_one_edge_is_too_fast(monkeypatch):
    network = town()
    forward = network.forward_s.copy()
    forward[0] = 0
    sizes: list[int] = []

    def watched(graph, **options):
        sizes.append(graph.shape[0])
        return dijkstra(graph, **options)

    monkeypatch.setattr(module, "dijkstra", watched)
    services = places((650, 650), (1300, 1300), (0, 0))
    time_matrix(replace(network, forward_s=forward), scattered(network, 40, 1), services, 2)
    assert len(sizes) == 3
    assert max(sizes) < network.node_count / 5


NETWORK = edited(town(), 11)
SNAPPER = Snapper(NETWORK)
seeds = st.integers(0, 10_000)
limits = st.floats(0.1, 20)


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(seed=seeds, limit_min=limits)
def test_permuting_rows_permutes_the_matrix(seed, limit_min):
    rng = np.random.default_rng(seed)
    demand, services = scattered(NETWORK, 30, seed), scattered(NETWORK, 8, seed + 1)
    rows, columns = rng.permutation(len(services)), rng.permutation(len(demand))
    plain = dense(time_matrix(NETWORK, demand, services, limit_min, SNAPPER))
    permuted = dense(time_matrix(NETWORK, demand.taken(columns), services.taken(rows), limit_min, SNAPPER))
    assert same(permuted, plain[rows][:, columns])


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(seed=seeds, limit_min=limits, more=st.floats(0, 10))
def test_a_longer_limit_only_adds_walks(seed, limit_min, more):
    demand, services = scattered(NETWORK, 30, seed), scattered(NETWORK, 8, seed + 1)
    short = dense(time_matrix(NETWORK, demand, services, limit_min, SNAPPER))
    long = dense(time_matrix(NETWORK, demand, services, limit_min + more, SNAPPER))
    assert same(np.where(np.isfinite(short), long, np.inf), short)
    assert (long[np.isinf(short)] >= limit_min * 60).all()


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(seed=seeds, limit_min=limits, share=st.floats(0.01, 20), cells=st.integers(1, 100_000))
def test_the_size_of_the_tiles_never_changes_the_answer(seed, limit_min, share, cells):
    demand, services = scattered(NETWORK, 30, seed), scattered(NETWORK, 8, seed + 1)
    plain = dense(time_matrix(NETWORK, demand, services, limit_min, SNAPPER))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "TILE_SHARE", share)
        patch.setattr(module, "TILE_CELLS", cells)
        assert same(dense(time_matrix(NETWORK, demand, services, limit_min, SNAPPER)), plain)
