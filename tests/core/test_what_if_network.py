"""Footbridges and closed passages: computed in the head, beside networkx, and equal to a network read from the layer."""

from __future__ import annotations

import networkx
import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.network import FOOTBRIDGE_RULE
from accessibilite.core.network_layer import CLOSED_PASSAGE, read_network
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Snapper
from accessibilite.core.what_if import WhatIf
from accessibilite.core.zones_blanches import ZoneRule
from test_what_if import Player, full_run, merged, same
from towns import SPEED_KMH, at, grid, network_of, osm_from_layer, places, street

METRES_A_MINUTE = SPEED_KMH * 1000 / 60


def cells_of(count: int) -> Layer:
    return Layer("c", texts([None] * count), "", {
        "id": texts([str(row) for row in range(count)]), "population": np.full(count, 10.0), "pauvres": np.full(count, 5.0),
        "taux_pauvrete": np.full(count, 50.0),
    })


def live_town(ways, homes, services, link_islands=False, threshold=15.0) -> WhatIf:
    network = network_of(osm_from_layer(ways))
    rule = ZoneRule(threshold_min=threshold)
    return WhatIf(network, cells_of(len(homes)), places(*homes), places(*services), rule, link_islands=link_islands)


#: Two streets on either side of a river, joined far away in the west.
BANKS = [street((0, 0), (1000, 0)), street((0, 300), (1000, 300)), street((0, 0), (0, 300))]


def test_a_footbridge_shortens_the_way_round():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    assert live.picture().minutes == pytest.approx([21], abs=1e-4)
    key = live.add_footbridge(at(500, 20), at(500, 280))
    # 400 m along the far bank, 300 m of bridge, 400 m back.
    picture = live.picture()
    assert picture.minutes == pytest.approx([11], abs=1e-4)
    assert picture.gained.tolist() == [True]
    assert picture.figures["population_a_portee_ecart"] == 10
    assert live.footbridges[0].length_m == pytest.approx(300, abs=0.01)
    live.remove(key)
    assert live.picture().minutes == pytest.approx([21], abs=1e-4)
    assert live.undo()
    assert live.picture().minutes == pytest.approx([11], abs=1e-4)


def test_a_footbridge_follows_the_mouse_before_it_is_put():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    for x in (100, 500, 800):
        drawn = live.sketch((at(x, 10), at(x, 290)))
        assert drawn[0] == pytest.approx(at(x, 0), abs=1e-9)
        assert live.picture().minutes == pytest.approx([(2 * (900 - x) + 300) / METRES_A_MINUTE], abs=1e-4)
    assert live.sketch(None) is None
    assert live.picture().minutes == pytest.approx([21], abs=1e-4)
    assert not live.undo(), "a sketch is no edit"


def test_an_end_far_from_any_street_makes_no_footbridge():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    assert live.sketch((at(500, 0), at(500, 700))) is None
    assert live.picture().minutes == pytest.approx([21], abs=1e-4)
    with pytest.raises(ParameterError, match="passerelle"):
        live.add_footbridge(at(500, 0), at(500, 700))
    with pytest.raises(ParameterError, match="passerelle"):
        live.add_footbridge(at(500, 5), at(500, -5))


def test_a_footbridge_is_boarded_at_its_ends():
    """Who lives beside its middle still walks to the street: a footbridge over a river has no door there."""
    live = live_town(BANKS, [(500, 150), (510, 120)], [(900, 0)])
    live.add_footbridge(at(500, 0), at(500, 300))
    assert live.picture().minutes == pytest.approx([(150 + 400) / 100, (120 + 390) / 100], abs=1e-4)


def test_a_closed_passage_sends_people_round_and_its_own_to_the_next_street():
    block = [street((0, 0), (100, 0)), street((100, 0), (200, 0)), street((0, 0), (0, 50)), street((0, 50), (200, 50)),
             street((200, 50), (200, 0))]
    live = live_town(block, [(0, 0), (50, 0)], [(200, 0)])
    assert live.picture().minutes == pytest.approx([2, 1.5], abs=1e-4)
    passage = live.passage_at(at(150, 3), 10)
    assert live.passage_at(at(150, 20), 10) is None
    assert live.toggle_passage(passage)
    assert live.picture().minutes == pytest.approx([3, 3.5], abs=1e-4)
    assert live.toggle_passage(live.passage_at(at(50, 3), 10))
    # The middle of the closed street now belongs to the street 50 m north: 50 m there, 150 m along, 50 m down.
    assert live.picture().minutes == pytest.approx([3, 2.5], abs=1e-4)
    assert len(live.closed_edges) == 2
    assert not live.toggle_passage(passage)
    for _ in range(3):
        assert live.undo()
    assert live.picture().minutes == pytest.approx([2, 1.5], abs=1e-4)
    assert not len(live.closed_edges)


def test_the_last_passage_stays_open():
    live = live_town([street((0, 0), (100, 0))], [(0, 0)], [(100, 0)])
    with pytest.raises(ParameterError, match="dernier"):
        live.toggle_passage(live.passage_at(at(50, 0), 5))
    assert live.picture().minutes == pytest.approx([1], abs=1e-4)


def test_closing_makes_an_island_and_a_footbridge_joins_it():
    line = [street((0, 0), (1000, 0)), street((1000, 0), (1100, 0)), street((1100, 0), (3000, 0))]
    live = live_town(line, [(900, 0), (1250, 0), (2000, 900)], [(0, 0)])
    assert live.statuses().tolist() == ["atteint", "atteint", "hors_reseau"]
    live.toggle_passage(live.passage_at(at(1050, 0), 5))
    assert live.statuses().tolist() == ["atteint", "ilot", "hors_reseau"]
    assert np.isinf(live.picture().minutes[1])
    assert live.picture().lost.tolist() == [False, True, False]
    live.sketch((at(950, 0), at(1200, 0)))
    assert live.picture().minutes[1] == pytest.approx(12.5, abs=1e-4)
    live.add_footbridge(at(950, 0), at(1200, 0))
    assert live.statuses().tolist() == ["atteint", "atteint", "hors_reseau"]
    assert live.picture().minutes[1] == pytest.approx(12.5, abs=1e-4)
    for place in live.places:
        live.switch(place.key, False)
    assert live.statuses().tolist() == ["sans_service", "sans_service", "hors_reseau"]


def test_a_footbridge_to_an_island_ties_its_people_to_it():
    """Whom the street took in because the island led nowhere, goes back to the island once a bridge joins it."""
    ways = [street((0, 0), (3000, 0)), street((0, 150), (2500, 150))]
    live = live_town(ways, [(1000, 100)], [(0, 0)])
    assert live.picture().minutes == pytest.approx([11], abs=1e-4)
    live.sketch((at(1200, 0), at(1200, 150)))
    # 50 m to the island, 200 m along it, 150 m of bridge, 1,200 m: the rule of the nearest street, bridge or not.
    assert live.picture().minutes == pytest.approx([16], abs=1e-4)
    live.add_footbridge(at(1200, 0), at(1200, 150))
    assert live.picture().minutes == pytest.approx([16], abs=1e-4)


def test_a_scenario_says_its_lines_and_makes_the_network_again():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    assert not len(live.scenario_lines())
    live.add_footbridge(at(500, 20), at(500, 280))
    live.toggle_passage(live.passage_at(at(0, 150), 10))
    lines = live.scenario_lines()
    assert lines.columns["genre"].tolist() == [FOOTBRIDGE_RULE, CLOSED_PASSAGE]
    assert lines.columns["longueur_m"] == pytest.approx([300, 300], abs=0.01)
    assert shapely.length(lines.geometries).min() > 0
    network, account = read_network(merged(live.network, lines))
    # Three streets: one is gone, two are cut in two, and there is a bridge.
    assert len(network) == 5
    assert (account.added, account.cuts) == (1, 2)
    assert (network.rule == FOOTBRIDGE_RULE).sum() == 1
    assert full_run(live, places((900, 300)), False).minutes[0] == pytest.approx([11], abs=1e-4)
    everything = merged(live.network, lines)
    everything.columns["genre"][:] = CLOSED_PASSAGE
    with pytest.raises(InputError, match="fermés"):
        read_network(everything)


def test_a_drawn_footbridge_read_back_can_be_closed_again():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    live.add_footbridge(at(500, 0), at(500, 300))
    network = read_network(merged(live.network, live.scenario_lines()))[0]
    again = WhatIf(network, cells_of(1), places((900, 300)), places((900, 0)), link_islands=False)
    assert again.picture().minutes == pytest.approx([11], abs=1e-4)
    again.toggle_passage(again.passage_at(at(500, 150), 5))
    assert again.picture().minutes == pytest.approx([21], abs=1e-4)


def beside_networkx(live: WhatIf, home, service) -> float:
    """Return the minutes by networkx: crossings, bridges and closures as the person drew them, nothing of ours."""
    graph = networkx.DiGraph()
    network, closed = live.network, set(live.closed_edges.tolist())
    stops: dict[int, list] = {row: [] for row in range(len(network))}
    speed = network.speed_kmh / 3.6
    metric = Snapper(network)
    lines = shapely.transform(network.geometry, lambda xy: (xy - at(0, 0)) * [111_319.490_793, 110_574.275_8])
    assert metric.limit_m == 200

    def stand(name, lonlat) -> bool:
        point = shapely.Point((np.array(lonlat) - at(0, 0)) * [111_319.490_793, 110_574.275_8])
        gaps = {row: line.distance(point) for row, line in enumerate(lines) if row not in closed}
        nearest = min(gaps.values())
        if nearest > 200:
            return False
        for row, gap in gaps.items():
            if gap <= nearest + 0.01:
                stops[row].append((lines[row].project(point, normalized=True), (name, row), name, gap))
        return True

    doors = [("home", home), ("service", service)]
    doors += [((bridge.key, side), end) for bridge in live.footbridges for side, end in enumerate(bridge.ends)]
    tied = [stand(name, lonlat) for name, lonlat in doors[:2]]
    if not all(tied):
        return float("inf")
    for name, lonlat in doors[2:]:
        # A bridge whose street was closed under it leads nowhere.
        point = shapely.Point((np.array(lonlat) - at(0, 0)) * [111_319.490_793, 110_574.275_8])
        if min(line.distance(point) for row, line in enumerate(lines) if row not in closed) < 0.4:
            stand(name, lonlat)
        for row, line in enumerate(lines):
            for share, node in ((0, network.start[row]), (1, network.end[row])):
                if line.interpolate(share, normalized=True).distance(point) < 0.4:
                    graph.add_edge(name, int(node), weight=0.0)
                    graph.add_edge(int(node), name, weight=0.0)
    for row in set(range(len(network))) - closed:
        chain = [(0.0, int(network.start[row]), None, 0.0), *sorted(stops[row], key=lambda stop: stop[0]),
                 (1.0, int(network.end[row]), None, 0.0)]
        for (here, one, *_), (there, other, *_) in zip(chain, chain[1:]):
            for first, second, whole in ((one, other, network.forward_s[row]), (other, one, network.backward_s[row])):
                if np.isfinite(whole):
                    graph.add_edge(first, second, weight=whole * (there - here))
        for _, tie, name, gap in stops[row]:
            leg = 0.0 if isinstance(name, tuple) else gap / speed
            if name != "service":
                graph.add_edge(name, tie, weight=leg)
            if name != "home":
                graph.add_edge(tie, name, weight=leg)
    for bridge in live.footbridges:
        for one, other in ((0, 1), (1, 0)):
            graph.add_edge((bridge.key, one), (bridge.key, other), weight=bridge.length_m / speed)
    try:
        return networkx.dijkstra_path_length(graph, "home", "service") / 60
    except (networkx.NetworkXNoPath, networkx.NodeNotFound):
        return float("inf")


spots = st.tuples(st.floats(-50, 450), st.floats(-50, 350))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.lists(st.tuples(spots, spots), max_size=3), st.lists(spots, max_size=4), spots, spots)
def test_bridges_and_closures_agree_with_networkx(bridges, closed, home, service):
    live = live_town([*grid(5, 4), street((60, 40), (340, 240), oneway__foot="yes")], [home], [service])
    for start, end in bridges:
        if live.sketch((at(*start), at(*end))) is not None:
            live.add_footbridge(at(*start), at(*end))
    for spot in closed:
        live.toggle_passage(live.passage_at(at(*spot), 200.0))
    expected = beside_networkx(live, at(*home), at(*service))
    found = float(live.picture().minutes[0])
    assert found == expected or found * 60 == pytest.approx(expected * 60, abs=0.05)
    same(live.picture().minutes, np.nan_to_num(full_run(live, places(home), False).minutes[:, 0], nan=np.inf))


#: A town with an island that leads nowhere, a one-way street and a dead end.
PATCHWORK = [
    *grid(6, 5), street((100, 50), (430, 380), oneway__foot="yes"), street((620, 0), (620, 300), (700, 300)),
    street((500, 200), (560, 220)),
]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.integers(0, 2**32 - 1), st.booleans())
def test_any_run_of_edits_equals_a_network_read_from_the_layer(seed, link_islands):
    homes = [(x, y) for x in range(-30, 800, 47) for y in range(-30, 460, 53)]
    network = network_of(osm_from_layer(PATCHWORK))
    people = places(*homes)
    live = WhatIf(network, cells_of(len(homes)), people, places((0, 0), (620, 150)), link_islands=link_islands)
    first = live.picture().minutes
    player = Player(live, np.array(at(-60, -60)), np.array(at(800, 460)), seed)
    for _ in range(25):
        player.play()
        times = full_run(live, people, link_islands)
        same(live.picture().minutes, np.nan_to_num(times.minutes[:, 0], nan=np.inf))
        assert live.statuses().tolist() == times.status.tolist()
    while live.undo():
        pass
    assert (live.picture().minutes == first).all()


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.tuples(spots, spots), min_size=1, max_size=3), st.lists(spots, min_size=1, max_size=4))
def test_a_footbridge_only_shortens_and_a_closure_only_lengthens(bridges, closed):
    """Where nobody is tied to another street: the town stays in one piece, the crossings keep an open street."""
    homes = [(x, y) for x in range(0, 401, 100) for y in range(0, 301, 100)]
    spur = street((-100, 0), (0, 0))
    live = live_town([*grid(5, 4), spur], homes, [(-100, 0)])
    base = live.picture().minutes
    for start, end in bridges:
        if live.sketch((at(*start), at(*end))) is not None:
            assert (live.picture().minutes <= base + 1e-4).all()
            live.add_footbridge(at(*start), at(*end))
            assert (live.picture().minutes <= base + 1e-4).all()
    while live.undo():
        pass
    assert (live.picture().minutes == base).all()
    before = base
    passages = {live.passage_at(at(*spot), 200.0) for spot in closed} - {live.passage_at(at(-50, 0), 1.0)}
    for passage in passages:
        live.toggle_passage(passage)
        kept = np.delete(np.column_stack([live.network.start, live.network.end]), live.closed_edges, axis=0)
        if not networkx.is_connected(networkx.Graph(kept.tolist())):
            break
        open_lines = shapely.union_all(np.delete(live.network.geometry, live.closed_edges))
        standing = shapely.distance(open_lines, shapely.points([at(*home) for home in homes])) < 1e-9
        assert (live.picture().minutes[standing] >= before[standing] - 1e-4).all()
        before = live.picture().minutes
    for edge in live.network.edge_id[live.closed_edges].tolist():
        live.toggle_passage(edge)
    assert (live.picture().minutes == base).all()


def sketched_then_put(live: WhatIf, start, end) -> np.ndarray:
    """Draw a footbridge and put it: both pictures are one, and that of the network read from the layer."""
    assert live.sketch((at(*start), at(*end))) is not None
    sketched = live.picture().minutes
    live.add_footbridge(at(*start), at(*end))
    same(live.picture().minutes, sketched)
    return sketched


def test_a_place_that_a_missing_metre_cut_off_is_on_the_street_no_more_once_a_bridge_joins_its_path():
    ways = [street((0, 0), (3000, 0)), street((1000, 30), (1400, 30))]
    live = live_town(ways, [(900, 0)], [(1050, 30)], link_islands=True)
    assert live.picture().minutes == pytest.approx([1.8], abs=1e-4)
    assert sketched_then_put(live, (1350, 0), (1350, 30)) == pytest.approx([7.8], abs=1e-4)


def test_a_home_beside_the_end_of_a_bridge_is_on_both_sides_of_it():
    """Cut 50 cm from where the home meets the street, the street is as near on either side: the rule of equal edges."""
    ways = [street((0, 0), (1000, 0)), street((0, 300), (1000, 300)), street((0, 0), (0, 300))]
    live = live_town(ways, [(500, -50)], [(700, 300)])
    assert sketched_then_put(live, (500.5, 0), (500.5, 300)) == pytest.approx([0.5 + 3 + 1.995], abs=1e-4)


def test_a_bridge_over_the_end_of_another_is_told_from_bridges_that_share_one():
    live = live_town(BANKS, [(900, 300)], [(900, 0)])
    streets = live._now()
    drawn = [(at(500, 0), at(500, 300))]
    assert streets.lies_over((at(300, 0.1), at(900, 0.1)), drawn)
    assert streets.lies_over((at(500.2, 100), at(900, 300)), drawn)
    assert not streets.lies_over((at(500, 0), at(700, 300)), drawn)
    assert not streets.lies_over((at(400, 0), at(600, 300)), drawn)
    assert not streets.lies_over((at(400, 0), at(600, 300)), [])
