"""The same OSM files read again with pyosmium, and METHOD section 2 written down a second time.

Which ways are admitted, and how long each is, must not depend on who reads the file.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import osmium
import pytest
from pyproj import Geod

from accessibilite.core.network import Network, NetworkAccount, build_network
from accessibilite.core.readers.osm import OsmData, read_osm_file

ELLIPSOID = Geod(a=6378137.0, rf=298.257223563)
YES, NO = {"yes", "designated", "permissive"}, {"no", "private", "customers"}
CLOSED = {"motorway", "motorway_link", "construction", "proposed", "abandoned", "raceway", "bus_guideway"}
#: Closed by the plugin, not named by METHOD: ways that are no longer, or not yet, or for climbers.
ALSO_CLOSED = {"planned", "disused", "razed", "dismantled", "no", "via_ferrata"}
TOWNS = {
    "bondy": "bondy/voies_osm_2023.osm.pbf",
    "heidelberg": "osm/heidelberg.osm.pbf",
    "andorra": "osm/andorra.osm.pbf",
    "porto": "osm/porto_portugal.osm.pbf",
}


def may_walk(tags: dict[str, str]) -> bool:
    """METHOD section 2: foot, then access, then highway."""
    if tags.get("foot") in YES:
        return True
    if tags.get("foot") in NO or tags.get("access") in NO or tags.get("motorroad") == "yes":
        return False
    return tags["highway"] not in CLOSED | ALSO_CLOSED


def reread(path: Path) -> tuple[dict[int, float], dict[int, dict[str, str]]]:
    """Return the metres and the tags of each ``highway`` way that has at least two distinct places."""
    metres, tags_of = {}, {}
    for way in osmium.FileProcessor(str(path)).with_locations().with_filter(osmium.filter.KeyFilter("highway")):
        if not way.is_way():
            continue
        places = [(node.lon, node.lat) for node in way.nodes if node.location.valid()]
        if len(set(places)) < 2:
            continue
        metres[way.id] = ELLIPSOID.line_length(*zip(*places))
        tags_of[way.id] = {tag.k: tag.v for tag in way.tags}
    return metres, tags_of


@lru_cache(maxsize=4)
def ours(path: Path) -> tuple[OsmData, Network, NetworkAccount]:
    osm = read_osm_file(path)
    return osm, *build_network(osm)


def metres_by_way(network: Network) -> dict[int, float]:
    drawn = network.rule != "traversee_place"
    ids, rows = np.unique(network.osm_id[drawn], return_inverse=True)
    return dict(zip(ids.tolist(), np.bincount(rows, network.length_m[drawn]).tolist()))


@pytest.mark.parametrize("town", TOWNS)
def test_the_same_ways_are_admitted_and_as_long(shared_data, town):
    path = shared_data / TOWNS[town]
    metres, tags = reread(path)
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
    metres, tags = reread(path)
    osm, network, account = ours(path)
    counted = sum(rule.ways for rule in account.rules)
    rings = int((osm.ways.osm_id < 0).sum())
    assert counted - rings == len(metres)
    closed = sum(rule.kilometres for rule in account.rules if not rule.is_open)
    assert closed == pytest.approx(sum(m for w, m in metres.items() if not may_walk(tags[w])) / 1000, rel=1e-3)
    assert account.kilometres == pytest.approx(network.length_m.sum() / 1000)


def test_steps_cost_three_times_their_length_and_nothing_else_does(shared_data):
    path = shared_data / TOWNS["heidelberg"]
    _, tags = reread(path)
    network = ours(path)[1]
    flat_s = network.length_m / (network.speed_kmh / 3.6)
    factor = np.fmin(network.forward_s, network.backward_s) / flat_s
    is_steps = np.array([tags.get(way, {}).get("highway") == "steps" for way in network.osm_id.tolist()])
    assert is_steps.sum() > 1000
    assert factor[is_steps] == pytest.approx(3, rel=1e-9)
    assert factor[~is_steps] == pytest.approx(1, rel=1e-9)


def test_the_same_junctions_are_found(shared_data):
    """A node of OSM used twice by admitted ways is a node of the network, and each way is cut there."""
    path = shared_data / TOWNS["heidelberg"]
    uses: dict[int, int] = {}
    for way in osmium.FileProcessor(str(path)).with_locations().with_filter(osmium.filter.KeyFilter("highway")):
        if way.is_way() and may_walk({tag.k: tag.v for tag in way.tags}):
            nodes = [node.ref for node in way.nodes if node.location.valid()]
            nodes = [ref for number, ref in enumerate(nodes) if number == 0 or nodes[number - 1] != ref]
            for number, ref in enumerate(nodes):
                uses[ref] = uses.get(ref, 0) + (2 if number in (0, len(nodes) - 1) else 1)
    expected = sum(count > 1 for count in uses.values())
    account = ours(path)[2]
    # Closed barriers split a node into one a way end; inner corners of squares are nodes of their own.
    assert account.nodes == pytest.approx(expected, rel=0.02)
    assert account.nodes >= expected


def test_a_file_whose_nodes_are_not_in_order_is_read(tmp_path):
    path = tmp_path / "desordre.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        for node in (3, 1, 2):
            writer.add_node(osmium.osm.mutable.Node(id=node, location=(3 + node / 1000, 0.1)))
        writer.add_way(osmium.osm.mutable.Way(id=7, nodes=[1, 2, 3], tags={"highway": "path"}))
    assert list(ours(path)[1].osm_id) == [7]
    assert ours(path)[1].length_m.sum() == pytest.approx(ELLIPSOID.line_length([3.001, 3.003], [0.1, 0.1]), rel=1e-6)
