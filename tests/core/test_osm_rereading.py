"""The same OSM files read again by :mod:`rereading`, which shares no code with the plugin.

Which ways are admitted, how long each is, and how long anybody walks must not depend on who reads the file.

    make rereading      2,000 walks in each of four towns (by default 160)
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import osmium
import pytest
import shapely

from accessibilite.core.network import Network, NetworkAccount, build_network
from accessibilite.core.readers.osm import OsmData
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.snapping import Snapper
from accessibilite.core.travel_times import walking_times
from rereading import ELLIPSOID, File, Walker, is_stopped_by, may_walk, read_again
from towns import places_lonlat

TOWNS = {
    "bondy": "bondy/voies_osm_2023.osm.pbf",
    "heidelberg": "osm/heidelberg.osm.pbf",
    "andorra": "osm/andorra.osm.pbf",
    "porto": "osm/porto_portugal.osm.pbf",
    "saint-germain": "osm/overpass_saint-germain-en-laye_2022.json",
    "trocadero": "osm/overpass_paris_trocadero_2022.json",
}
WALKED_TOWNS = ("heidelberg", "andorra", "saint-germain", "trocadero")
#: Walks a town: (services, homes a service).  `make rereading` asks for the 2,000 of the issue.
WALKS = (40, 50) if os.environ.get("ACCESSIBILITE_REREADING") else (4, 40)
#: The promise: this share of the walks within one second of each other, each difference explained.
SHARE, WITHIN_S = 0.999, 1.0
#: OSM holds two nodes there; ours joins what shares a place, since no reader of layers sees the ids of nodes.
TWINS = "two OSM nodes at one place"


@lru_cache(maxsize=len(TOWNS))
def reread(path: Path) -> File:
    return read_again(path)


def metres_and_tags(file: File) -> tuple[dict[int, float], dict[int, dict[str, str]]]:
    """Return the metres and the tags of each way that has at least two distinct places."""
    drawn = [way for way in file.drawn() if way.osm_id > 0]
    metres = {way.osm_id: ELLIPSOID.line_length(*zip(*(file.places[node] for node in way.nodes))) for way in drawn}
    return metres, {way.osm_id: way.tags for way in drawn}


@lru_cache(maxsize=len(TOWNS))
def ours(path: Path) -> tuple[OsmData, Network, NetworkAccount]:
    osm = read_ways(path)
    return osm, *build_network(osm)


def metres_by_way(network: Network) -> dict[int, float]:
    drawn = network.rule != "traversee_place"
    ids, rows = np.unique(network.osm_id[drawn], return_inverse=True)
    return dict(zip(ids.tolist(), np.bincount(rows, network.length_m[drawn]).tolist()))


@pytest.mark.parametrize("town", TOWNS)
def test_the_same_ways_are_admitted_and_as_long(shared_data, town):
    path = shared_data / TOWNS[town]
    metres, tags = metres_and_tags(reread(path))
    expected = {way: length for way, length in metres.items() if may_walk(tags[way])}
    got = {way: length for way, length in metres_by_way(ours(path)[1]).items() if way > 0}
    missing = {way: tags[way] for way in expected.keys() - got.keys()}
    extra = {way: tags.get(way) for way in got.keys() - expected.keys()}
    assert not missing
    assert not extra
    different = {way: (got[way], expected[way]) for way in got if abs(got[way] - expected[way]) > expected[way] / 1000}
    assert not different
    assert len(got) > 1000


@pytest.mark.parametrize("town", TOWNS)
def test_the_account_leaves_no_way_out(shared_data, town):
    path = shared_data / TOWNS[town]
    metres, tags = metres_and_tags(reread(path))
    osm, network, account = ours(path)
    counted = sum(rule.ways for rule in account.rules)
    rings = int((osm.ways.osm_id < 0).sum())
    assert counted - rings == len(metres)
    closed = sum(rule.kilometres for rule in account.rules if not rule.is_open)
    assert closed == pytest.approx(sum(m for w, m in metres.items() if not may_walk(tags[w])) / 1000, rel=1e-3)
    assert account.kilometres == pytest.approx(network.length_m.sum() / 1000)


@pytest.mark.parametrize("town", ["heidelberg", "trocadero"])
def test_steps_cost_three_times_their_length_and_nothing_else_does(shared_data, town):
    path = shared_data / TOWNS[town]
    _, tags = metres_and_tags(reread(path))
    network = ours(path)[1]
    flat_s = network.length_m / (network.speed_kmh / 3.6)
    factor = np.fmin(network.forward_s, network.backward_s) / flat_s
    is_steps = np.array([tags.get(way, {}).get("highway") == "steps" for way in network.osm_id.tolist()])
    assert is_steps.sum() > 300
    assert factor[is_steps] == pytest.approx(3, rel=1e-9)
    assert factor[~is_steps] == pytest.approx(1, rel=1e-9)


@pytest.mark.parametrize("town", ["heidelberg", "saint-germain"])
def test_the_same_junctions_are_found(shared_data, town):
    """A node of OSM used twice by admitted ways is a node of the network, and each way is cut there."""
    path = shared_data / TOWNS[town]
    file = reread(path)
    uses: dict[int, int] = {}
    for way in file.drawn():
        if may_walk(way.tags):
            for rank, node in enumerate(way.nodes):
                uses[node] = uses.get(node, 0) + (2 if rank in (0, len(way.nodes) - 1) else 1)
    expected = sum(count > 1 for count in uses.values())
    account = ours(path)[2]
    walls = sum(uses.get(node, 0) for node, tags in file.barriers.items() if is_stopped_by(tags))
    # Closed barriers split a node into one a way end; inner corners of squares are nodes of their own.
    assert account.nodes == pytest.approx(expected + walls, rel=0.02)
    assert account.nodes >= expected


# The same walks


@lru_cache(maxsize=1)
def walker_of_twins(path: Path) -> Walker:
    return Walker(reread(path).with_twins_as_one())


def beside_streets(walker: Walker, network: Network, count: int, seed: int) -> np.ndarray:
    """Return points within a minute of a street, none of them tied to a square.

    Who starts on a square crosses it from there: :mod:`test_squares_oracle` measures that.  Whoever walks
    through one counts here.
    """
    rng = np.random.default_rng(seed)
    points: list[np.ndarray] = []
    while len(points) < count:
        street = network.geometry[rng.integers(0, len(network))]
        on_street = shapely.get_coordinates(shapely.line_interpolate_point(street, rng.random(), normalized=True))[0]
        point = on_street + rng.normal(0, 0.0003, 2)
        if not walker.stands_on_a_square(point):
            points.append(point)
    return np.array(points)


@dataclass(frozen=True)
class Odd:
    """A walk that the two readings do not time alike, and why."""

    home: list[float]
    service: list[float]
    ours_s: float
    theirs_s: float
    reason: str | None


@pytest.mark.parametrize("town", WALKED_TOWNS)
def test_the_same_walks_take_the_same_time(shared_data, town):
    path = shared_data / TOWNS[town]
    walker, network = Walker(reread(path)), ours(path)[1]
    services, homes = WALKS
    offer = beside_streets(walker, network, services, seed=11)
    demand = beside_streets(walker, network, services * homes, seed=12).reshape(services, homes, 2)
    snapper = Snapper(network)
    odd: list[Odd] = []
    reached = 0
    for goal, starts in zip(offer, demand):
        theirs, worst = walker.seconds(starts, goal)
        mine = walking_times(network, places_lonlat(starts), places_lonlat(goal[None]), 1, 1e6, snapper).minutes[:, 0] * 60
        mine = np.where(np.isnan(mine), np.inf, mine)
        reached += int(np.isfinite(theirs).sum())
        for row in np.flatnonzero(~np.isclose(mine, theirs, rtol=0, atol=WITHIN_S)):
            reason = None
            if theirs[row] <= mine[row] <= worst[row] + WITHIN_S:
                reason = "streets equally near"
            elif np.isclose(mine[row], walker_of_twins(path).seconds(starts[[row]], goal)[0], rtol=0, atol=WITHIN_S).all():
                reason = TWINS
            odd.append(Odd(starts[row].tolist(), goal.tolist(), float(mine[row]), float(theirs[row]), reason))
    asked = services * homes
    print(f"{town}: {asked - len(odd)} of {asked} walks within {WITHIN_S} s, {reached} arrive.", *odd, sep="\n")
    assert [walk for walk in odd if walk.reason is None] == []
    # One pair of nodes at one place on a long road counts in all the walks along it: it is one difference, not many.
    others = [walk for walk in odd if walk.reason != TWINS]
    assert len(others) <= max(1, (1 - SHARE) * asked)
    # The comparison is worth something only where most walks arrive.
    assert reached > asked / 4


def test_a_file_whose_nodes_are_not_in_order_is_read(tmp_path):
    path = tmp_path / "desordre.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        for node in (3, 1, 2):
            writer.add_node(osmium.osm.mutable.Node(id=node, location=(3 + node / 1000, 0.1)))
        writer.add_way(osmium.osm.mutable.Way(id=7, nodes=[1, 2, 3], tags={"highway": "path"}))
    assert list(ours(path)[1].osm_id) == [7]
    assert ours(path)[1].length_m.sum() == pytest.approx(ELLIPSOID.line_length([3.001, 3.003], [0.1, 0.1]), rel=1e-6)
