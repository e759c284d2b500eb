"""Crossings, barriers, lifts, platforms and what a wheelchair user does not know, in towns computed in the head."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from accessibilite.core.errors import ParameterError
from accessibilite.core.network import Network, NetworkAccount, build_network
from accessibilite.core.network_layer import network_from_layer
from accessibilite.core.network_report import network_page
from accessibilite.core.readers.osm import OsmData
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.walking_rules import BARRIERS, PROFILES, RULES, barrier_stops
from towns import SPEED_KMH, Point, Way, at, minutes, network_of, osm_from_file, osm_from_layer, street, write_osm

LIGHTS_S, PLAIN_S = 30.0, 6.0
#: A road from west to east, and a crossing of 20 m between two footways; the crossing node is at (100, 0).
ROAD = street((0, 0), (100, 0), (200, 0))
FOOTWAYS = [street((100, -110), (100, -10), highway="footway"), street((100, 10), (100, 110), highway="footway")]
NODE = (100, 0)


def over(**tags: str) -> Way:
    return street((100, -10), NODE, (100, 10), **{"highway": "footway", "footway": "crossing"} | tags)


def town(folder: Path, crossing: Way, nodes: Mapping[Point, Mapping[str, str]] | None = None) -> OsmData:
    return osm_from_file(folder, [ROAD, *FOOTWAYS, crossing], nodes)


def built(osm: OsmData, profile: str = "adulte", lights: float = LIGHTS_S, plain: float = PLAIN_S) -> Network:
    return build_network(osm, profile, SPEED_KMH, signal_wait_s=lights, crossing_wait_s=plain)[0]


def waited(network: Network, home: Point, service: Point, walk_min: float) -> float:
    return 60 * (minutes(network, home, service) - walk_min)


@pytest.mark.parametrize(
    ("way", "node", "seconds"),
    [
        ({}, {"highway": "crossing"}, PLAIN_S),
        ({}, {"highway": "crossing", "crossing": "traffic_signals"}, LIGHTS_S),
        ({}, {"highway": "traffic_signals"}, LIGHTS_S),
        ({}, {"highway": "crossing", "crossing:signals": "yes"}, LIGHTS_S),
        ({"crossing": "traffic_signals"}, {"highway": "crossing"}, LIGHTS_S),
        ({"crossing": "traffic_signals"}, {}, LIGHTS_S),
        ({"crossing": "marked"}, {}, PLAIN_S),
        ({}, {}, PLAIN_S),
        ({"crossing": "no"}, {}, 0),
        ({"footway": "sidewalk"}, {"highway": "crossing"}, 0),
        ({"footway": "", "highway": "path", "path": "crossing"}, {}, PLAIN_S),
        ({"footway": "", "highway": "cycleway", "cycleway": "crossing"}, {"highway": "crossing"}, PLAIN_S),
        ({"footway": "", "highway": "crossing"}, {"highway": "crossing"}, PLAIN_S),
    ],
)
def test_crossing_a_road_takes_the_wait_once(tmp_path, way, node, seconds):
    network = built(town(tmp_path, over(**way), {NODE: node}))
    assert waited(network, (100, -110), (100, 110), 2.2) == pytest.approx(seconds, abs=0.01)
    assert waited(network, (100, 110), (100, -110), 2.2) == pytest.approx(seconds, abs=0.01)
    # To the middle of the road, then along it: half of the wait; along the road alone: none.
    assert waited(network, (100, -110), (200, 0), 2.1) == pytest.approx(seconds / 2, abs=0.01)
    assert waited(network, (0, 0), (200, 0), 2.0) == pytest.approx(0, abs=0.01)


def test_by_default_nobody_waits(tmp_path):
    osm = town(tmp_path, over(), {NODE: {"highway": "traffic_signals"}})
    network, account = build_network(osm, "adulte", SPEED_KMH)
    assert waited(network, (100, -110), (100, 110), 2.2) == pytest.approx(0, abs=0.01)
    assert account.waits is None
    counted = build_network(osm, "adulte", SPEED_KMH, signal_wait_s=LIGHTS_S)[1].waits
    assert counted is not None
    assert (counted.signals, counted.crossings) == (1, 0)


@pytest.mark.parametrize("seconds", [-1, 601, float("nan")])
def test_an_impossible_wait_is_refused(seconds):
    with pytest.raises(ParameterError, match="ATTENTE_PASSAGE_S"):
        build_network(osm_from_layer([ROAD]), crossing_wait_s=seconds)


def test_the_slope_multiplies_the_walk_and_not_the_wait(tmp_path, monkeypatch):
    from accessibilite.core import network as module

    def doubled(_dem, geometry, *_):
        return np.full(len(geometry), 2.0), np.full(len(geometry), 2.0), None

    # They stand in for a DEM that doubles every time.
    monkeypatch.setattr(module, "Dem", lambda _: object())
    monkeypatch.setattr(module, "slope_factors", doubled)
    osm = town(tmp_path, over(), {NODE: {"highway": "crossing"}})
    network = build_network(osm, "adulte", SPEED_KMH, mnt="relief", crossing_wait_s=PLAIN_S)[0]
    assert network.forward_s.sum() == pytest.approx(2 * network.length_m.sum() / (SPEED_KMH / 3.6) + PLAIN_S, abs=0.01)


# Barriers


@pytest.mark.parametrize("value", sorted({value for barrier in BARRIERS if barrier.tag == "barrier" for value in barrier.values}))
def test_a_barrier_of_the_table_stops_those_it_names(value):
    row = next(barrier for barrier in BARRIERS if value in barrier.values)
    for profile in PROFILES.values():
        assert barrier_stops({"barrier": value}, profile) == (profile.id in row.stops)
        assert barrier_stops({"barrier": value, "access": "private"}, profile)


@pytest.mark.parametrize(
    ("tags", "stopped"),
    [
        ({"barrier": "bollard", "maxwidth:physical": "0.8"}, {"fauteuil"}),
        ({"barrier": "bollard", "maxwidth:physical": "0,9 m"}, set()),
        ({"barrier": "bollard", "maxwidth:physical": "85 cm"}, {"fauteuil"}),
        ({"barrier": "bollard", "width": "0.2"}, set()),
        ({"barrier": "gate", "width": "0.8"}, {"fauteuil"}),
        ({"barrier": "gate", "width": "étroit"}, set()),
        ({"barrier": "gate", "width": "0.8", "wheelchair": "yes"}, set()),
        ({"barrier": "gate", "wheelchair": "no"}, {"fauteuil"}),
        ({"barrier": "cycle_barrier", "wheelchair": "designated"}, set()),
        ({"barrier": "kissing_gate", "foot": "yes"}, {"poussette", "fauteuil"}),
        ({"barrier": "kerb", "kerb": "raised"}, {"fauteuil"}),
        ({"barrier": "kerb", "kerb": "lowered"}, set()),
        ({"barrier": "kerb"}, set()),
        ({"highway": "elevator"}, set()),
        ({"highway": "elevator", "access": "private"}, set(PROFILES)),
        ({"highway": "elevator", "wheelchair": "no"}, {"fauteuil"}),
        ({"highway": "crossing", "access": "no"}, set()),
    ],
)
def test_who_a_node_stops(tags, stopped):
    assert {profile.id for profile in PROFILES.values() if barrier_stops(tags, profile)} == stopped


def test_a_raised_kerb_on_a_crossing_stops_who_crosses_and_not_who_follows_the_road(tmp_path):
    osm = town(tmp_path, over(), {NODE: {"highway": "crossing", "kerb": "raised"}})
    stopped = network_of(osm, "fauteuil")
    # The road, and each side of the crossing.
    assert stopped.island_count == 3
    assert len(set(stopped.island[stopped.osm_id == 1].tolist())) == 1
    assert minutes(stopped, (0, 0), (200, 0)) == pytest.approx(2, abs=1e-3)
    assert network_of(osm).island_count == 1
    assert network_of(town(tmp_path, over(kerb="raised")), "fauteuil").island_count == 3
    beside = town(tmp_path, over(), {(100, -10): {"barrier": "kerb", "kerb": "raised"}})
    assert network_of(beside, "fauteuil").island_count == 2
    # Away from any crossing, a raised kerb is in the way of all.
    alone = osm_from_file(tmp_path, [ROAD], {NODE: {"barrier": "kerb", "kerb": "raised"}})
    assert [network_of(alone, profile).island_count for profile in ("adulte", "fauteuil")] == [1, 2]


def test_the_account_counts_barriers_by_kind_and_says_which_are_closed(tmp_path):
    ways = [street((0, 0), (100, 0), (200, 0), (300, 0)), street((0, 500), (100, 500))]
    nodes = {(100, 0): {"barrier": "bollard"}, (200, 0): {"barrier": "stile"}, (300, 0): {"barrier": "gate", "foot": "no"}}
    account = build_network(osm_from_file(tmp_path, ways, nodes), "fauteuil")[1]
    assert {(b.barrier_id, b.nodes, b.closed) for b in account.barriers} == {
        ("potelet", 1, 0), ("echalier", 1, 1), ("portail", 1, 1),
    }
    page = network_page(account)
    assert all(f">{barrier}</th>" in page for barrier in ("potelet", "echalier", "portail"))


# What is walked


def test_a_lift_joins_what_meets_there(tmp_path):
    ways = [street((0, 0), (100, 0)), street((100, 0), (200, 0), level="1", layer="1")]
    node = network_of(osm_from_file(tmp_path, ways, {(100, 0): {"highway": "elevator"}}), "fauteuil")
    assert minutes(node, (0, 0), (200, 0)) == pytest.approx(2, abs=1e-3)
    drawn = [ways[0], street((100, 0), (110, 0), highway="elevator"), street((110, 0), (200, 0))]
    assert minutes(network_of(osm_from_layer(drawn), "fauteuil"), (0, 0), (200, 0)) == pytest.approx(2, abs=1e-3)


@pytest.mark.parametrize(
    ("tags", "is_open"),
    [
        ({"railway": "platform"}, True),
        ({"public_transport": "platform"}, True),
        ({"railway": "platform", "access": "private"}, False),
        ({"railway": "rail"}, False),
        ({"public_transport": "stop_area"}, False),
        ({"highway": "footway", "indoor": "yes"}, True),
        ({"route": "ferry", "foot": "yes"}, False),
    ],
)
@pytest.mark.parametrize("kind", ["osm", "json", "lines"])
def test_platforms_and_corridors_are_walked_whatever_the_file(tmp_path, tags, is_open, kind):
    ways = [Way([(0, 0), (100, 0)], tags), street((100, 0), (200, 0))]
    if kind == "osm":
        osm = osm_from_file(tmp_path, ways)
    elif kind == "json":
        osm = read_ways(overpass(tmp_path / "reponse.json", ways, {}))
    else:
        osm = osm_from_layer(ways)
    assert len(network_of(osm)) == (2 if is_open else 1)


@pytest.mark.parametrize("tags", [{"bridge": "yes"}, {"tunnel": "yes"}])
def test_bridges_and_tunnels_join_nothing_they_cross(tags):
    deck = Way([(100, -100), (100, 100)], {"highway": "footway", **tags})
    joined = Way([(100, -100), (100, 0), (100, 100)], {"highway": "footway", **tags})
    assert network_of(osm_from_layer([street((0, 0), (200, 0)), deck])).island_count == 2
    assert network_of(osm_from_layer([ROAD, joined])).island_count == 1


@pytest.mark.parametrize("area", ["yes", None])
def test_a_square_of_bare_ways_has_its_entrances_and_its_rim(tmp_path, area):
    path = write_osm(tmp_path / "place.osm", [
        Way([(0, 0), (300, 0), (300, 400)], {}), Way([(300, 400), (0, 400), (0, 0)], {}),
        street((-100, 0), (0, 0)), street((300, 400), (400, 400)),
    ])
    tags = {"type": "multipolygon", "highway": "pedestrian", **({"area": area} if area else {})}
    relation = '<relation id="9" version="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/>'
    relation += "".join(f'<tag k="{tag}" v="{value}"/>' for tag, value in tags.items())
    path.write_text(path.read_text(encoding="utf-8").replace("</osm>", f"{relation}</relation></osm>"), encoding="utf-8")
    town_ = network_of(read_ways(path))
    assert minutes(town_, (-100, 0), (400, 400)) == pytest.approx(1 + 5 + 1, abs=0.01)
    assert minutes(town_, (-100, 0), (300, 0)) == pytest.approx(1 + 3, abs=0.01)


# What a wheelchair user does not know


def unknown_of(network: Network) -> dict[int, str | None]:
    return dict(zip(network.osm_id.tolist(), network.unknown.tolist()))


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({}, "surface,pente"),
        ({"surface": "asphalt"}, "pente"),
        ({"smoothness": "good"}, "pente"),
        ({"surface": "asphalt", "incline": "0%"}, None),
        ({"surface": "asphalt", "incline": "up"}, "pente"),
        ({"incline": "3%"}, "surface"),
        ({"wheelchair": "yes"}, None),
        ({"wheelchair": "designated"}, None),
        ({"wheelchair": "limited"}, "surface,pente"),
        ({"highway": "footway", "footway": "crossing"}, "surface,bordure,pente"),
        ({"highway": "footway", "footway": "crossing", "kerb": "lowered", "surface": "asphalt"}, "pente"),
        ({"highway": "footway", "footway": "crossing", "kerb": "yes", "surface": "asphalt"}, "bordure,pente"),
    ],
)
def test_what_the_tags_leave_open_for_a_wheelchair(tags, expected):
    osm = osm_from_layer([street((0, 0), (100, 0), **tags)])
    network = network_of(osm, "fauteuil")
    assert network.unknown.tolist() == [expected]
    assert network_from_layer(network.to_layer()).unknown.tolist() == [expected]
    assert all(network_of(osm, profile).unknown.tolist() == [None] for profile in PROFILES if profile != "fauteuil")


def test_a_kerb_is_known_on_its_side_of_the_crossing(tmp_path):
    sides = {(100, -10): {"barrier": "kerb", "kerb": "lowered"}, (100, 10): {"barrier": "kerb"}}
    network = network_of(town(tmp_path, over(surface="asphalt"), sides), "fauteuil")
    crossing = network.osm_id == 4
    assert sorted(network.unknown[crossing].tolist()) == ["bordure,pente", "pente"]
    middle = town(tmp_path, over(surface="asphalt"), {NODE: {"highway": "crossing", "kerb": "flush"}})
    assert set(network_of(middle, "fauteuil").unknown[crossing].tolist()) == {"pente"}


# Readers and page


def overpass(path: Path, ways: list[Way], nodes: Mapping[Point, Mapping[str, str]]) -> Path:
    places = {point: number for number, point in enumerate(dict.fromkeys(p for w in ways for p in w.points), start=1)}
    elements: list[dict[str, object]] = [
        {"type": "node", "id": i, "lon": round(at(*p)[0], 7), "lat": round(at(*p)[1], 7), "tags": dict(nodes.get(p, {}))}
        for p, i in places.items()
    ]
    elements += [
        {"type": "way", "id": i, "nodes": [places[p] for p in way.points], "tags": dict(way.tags)}
        for i, way in enumerate(ways, start=1)
    ]
    path.write_text(json.dumps({"elements": elements}), encoding="utf-8")
    return path


def test_every_reader_brings_the_same_nodes(tmp_path):
    ways = [ROAD, *FOOTWAYS, over()]
    nodes = {
        NODE: {"highway": "crossing", "crossing": "marked"}, (100, 10): {"kerb": "lowered"}, (0, 0): {"highway": "elevator"},
        (200, 0): {"barrier": "gate", "note": 'dit "le \\ portail"'}, (100, 110): {"highway": "bus_stop"},
    }
    xml, answer = osm_from_file(tmp_path, ways, nodes), read_ways(overpass(tmp_path / "reponse.json", ways, nodes))
    for osm in (xml, answer):
        found = [dict(tags) for tags in osm.node_tags]
        assert len(found) == 4
        assert all(tags in found for tags in ({"highway": "crossing", "crossing": "marked"}, {"barrier": "gate"}))


def test_names_and_tags_with_quotes_survive(tmp_path):
    osm = osm_from_file(tmp_path, [street((0, 0), (1, 0), name='Rue "B" \\ C, "x"=>"y"', surface="asphalt")])
    assert osm.ways.names.tolist() == ['Rue "B" \\ C, "x"=>"y"']
    assert osm.ways.tag_sets[0]["surface"] == "asphalt"


def account_with_steps() -> NetworkAccount:
    ways = [street((0, 0), (4000, 0)), street((0, 0), (0, 3000)), street((0, 3000), (2000, 3000), highway="steps")]
    return build_network(osm_from_layer(ways))[1]


def test_the_page_maps_what_each_profile_loses():
    account = account_with_steps()
    drawn = account.loss_map
    assert drawn is not None
    assert set(drawn.lost_cells) == {"poussette", "fauteuil"}
    # 2,000 m of steps, one cell after the other along one line.
    lost = drawn.lost_cells["fauteuil"]
    assert np.diff(lost).tolist() == [1] * (len(lost) - 1)
    assert len(lost) * drawn.cell_m == pytest.approx(2000, rel=0.02)
    assert np.isin(lost, drawn.open_cells).all()
    page = network_page(account)
    assert page.count("<svg") == page.count('role="img"') == page.count("<figcaption>") == 2
    assert "Fauteuil roulant" in page


def test_nobody_loses_nothing_on_a_map():
    account = build_network(osm_from_layer([ROAD]))[1]
    assert account.loss_map is None
    assert "<svg" not in network_page(account)


def test_every_rule_has_an_id_of_its_own():
    ids = [one.id for one in (*RULES, *BARRIERS)]
    assert len(ids) == len(set(ids))
