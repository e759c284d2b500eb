"""The same town read from any format is the same network."""

from __future__ import annotations

import bz2
import gzip
import json
from pathlib import Path

import networkx
import numpy as np
import osmium
import pytest
import shapely

from accessibilite.core.crs import coordinate_keys
from accessibilite.core.errors import InputError
from accessibilite.core.network import Network, build_network
from accessibilite.core.network_report import network_page
from accessibilite.core.readers.osm import OsmData
from accessibilite.core.readers.ways import read_ways
from towns import at, grid, minutes, street, write_osm

TOWN = [
    *grid(4, 4),
    street((0, 0), (100, 100), highway="steps"),
    street((100, 100), (200, 100), (200, 200), (100, 200), (100, 100), highway="pedestrian", area="yes"),
    street((300, 0), (400, 0), (400, 0), (500, 30), highway="path", foot="designated", name="Voie « verte » & longue"),
]


def edges(network: Network) -> list[tuple]:
    """Return every edge by what it is, not by its number or its drawing order."""
    found = []
    for line, osm_id, length, there, back, rule in zip(
        network.geometry, network.osm_id, network.length_m, network.forward_s, network.backward_s, network.rule
    ):
        keys = coordinate_keys(shapely.get_coordinates(line)).tolist()
        flipped = keys > keys[::-1]
        there, back = (back, there) if flipped else (there, back)
        keys = keys[::-1] if flipped else keys
        found.append((int(osm_id), rule, keys, *(f"{v:.6f}" for v in (length, there, back))))
    return sorted(found, key=repr)


def same(one: OsmData, other: OsmData, *profiles: str) -> None:
    for profile in profiles or ("adulte", "poussette", "fauteuil"):
        first, second = build_network(one, profile)[0], build_network(other, profile)[0]
        assert edges(first) == edges(second)
        assert np.bincount(first.island).tolist() == np.bincount(second.island).tolist()


def elements(path: Path) -> list[dict]:
    found = []
    for one in osmium.FileProcessor(str(path)):
        tags = {"tags": {tag.k: tag.v for tag in one.tags}} if len(one.tags) else {}
        if one.is_node():
            found.append({"type": "node", "id": one.id, "lat": one.lat, "lon": one.lon, **tags})
        elif one.is_way():
            found.append({"type": "way", "id": one.id, "nodes": [node.ref for node in one.nodes], **tags})
    return found


def overpass(path: Path, found: list, **more: object) -> Path:
    path.write_text(json.dumps({"version": 0.6, "elements": found, **more}), encoding="utf-8")
    return path


@pytest.fixture
def plain(tmp_path):
    return write_osm(tmp_path / "ville.osm", TOWN, {(100, 0): {"barrier": "kissing_gate"}})


@pytest.mark.parametrize(("pack", "suffix"), [(gzip.compress, "gz"), (bz2.compress, "bz2")])
def test_a_compressed_file_is_the_plain_one_and_leaves_no_crumb(plain, tmp_path, monkeypatch, pack, suffix):
    crumbs = tmp_path / "tmp"
    crumbs.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(crumbs))
    packed = tmp_path / f"ville.osm.{suffix}"
    packed.write_bytes(pack(plain.read_bytes()))
    same(read_ways(plain), read_ways(packed))
    odd_name = tmp_path / "carte.bin"
    odd_name.write_bytes(packed.read_bytes())
    same(read_ways(plain), read_ways(odd_name), "adulte")
    for share in (0.5, 0.95):
        packed.write_bytes(pack(plain.read_bytes())[: int(packed.stat().st_size * share)])
        with pytest.raises(InputError, match=f"^OSM : .*{suffix}.*(tronquée|abîmée)"):
            read_ways(packed)
    assert not list(crumbs.iterdir())
    assert {path.name for path in tmp_path.iterdir()} == {"ville.osm", packed.name, "carte.bin", "tmp"}


def test_overpass_json_is_the_plain_file_with_nodes_or_geometry(plain, tmp_path):
    found = elements(plain)
    same(read_ways(plain), read_ways(overpass(tmp_path / "a.json", found)))
    place = {one["id"]: {"lat": one["lat"], "lon": one["lon"]} for one in found if one["type"] == "node"}
    drawn = [
        {**one, "geometry": [place[node] for node in one["nodes"]], "nodes": []} if one["type"] == "way" else one
        for one in found if one["type"] == "way" or "tags" in one
    ]
    same(read_ways(plain), read_ways(overpass(tmp_path / "b.json", drawn)))


def test_a_multipolygon_is_crossed_around_its_hole(tmp_path):
    def ring(*points):
        return [{"lon": lon, "lat": lat} for lon, lat in (at(*point) for point in points)]

    outer = [ring((0, 0), (90, 0), (90, 90)), ring((90, 90), (0, 90), (0, 0))]
    hole = ring((30, 30), (60, 30), (60, 60), (30, 60), (30, 30))
    members = [{"type": "way", "ref": 10 + k, "role": "outer", "geometry": one} for k, one in enumerate(outer)]
    members.append({"type": "way", "ref": 12, "role": "inner", "geometry": hole})
    relation = {"type": "relation", "id": 7, "members": members, "tags": {"type": "multipolygon", "highway": "pedestrian"}}
    osm = read_ways(overpass(tmp_path / "a.json", [relation]))
    assert set(osm.ways.osm_id) == {-7}
    assert len(shapely.get_interior_ring(osm.areas, 0)[0].coords) == 5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"elements": [], "remark": "runtime error: Query timed out"}', "incomplète.*timed out"),
        ('{"elements": [{"type": "way", "id": 1, "tags": {"highway": "path"}}]}', "out geom"),
        ('{"elements": [{"type": "node", "id": 1, "lat": 91, "lon": 0}]}', "Overpass"),
        ('{"elements": [{"type": "wa', "tronqué"),
        ('{"type": "FeatureCollection", "features": []}', "LIGNES"),
        ("[" * 100_000, "lisible"),
        ("<html><body>429</body></html>", "lisible"),
        ('<?xml version="1.0"?><osm version="0.6"><remark> runtime error </remark></osm>', "incomplète"),
        ('<!DOCTYPE graphml [<!ENTITY a "b">]><graphml/>', "DOCTYPE"),
        ("<graphml><graph><node id='1'/></graph></graphml>", "OSMnx"),
        ("<graphml><graph>", "tronqué"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path, text, words):
    path = tmp_path / "ville.osm"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=f"^OSM : .*{words}"):
        read_ways(path)


def test_saint_germain_as_json_and_as_pbf(shared_data, tmp_path):
    source = shared_data / "osm" / "overpass_saint-germain-en-laye_2022.json"
    path = tmp_path / "ville.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        answer = json.loads(source.read_text(encoding="utf-8"))["elements"]
        for one in sorted((e for e in answer if e["type"] == "node"), key=lambda e: e["id"]):
            place = (one["lon"], one["lat"])
            writer.add_node(osmium.osm.mutable.Node(id=one["id"], location=place, tags=one.get("tags", {})))
        for one in sorted((e for e in answer if e["type"] == "way"), key=lambda e: e["id"]):
            writer.add_way(osmium.osm.mutable.Way(id=one["id"], nodes=one["nodes"], tags=one.get("tags", {})))
    assert len(read_ways(source).ways) > 6000
    same(read_ways(source), read_ways(path), "adulte", "fauteuil")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("simplify", [False, True])
def test_a_graphml_gives_the_same_times(tmp_path, simplify):
    """OSMnx keeps neither ``area`` nor barriers: times agree in a town without a square to cross."""
    osmnx = pytest.importorskip("osmnx")
    plain = write_osm(tmp_path / "ville.osm", [way for way in TOWN if way.tags["highway"] != "pedestrian"])
    path = tmp_path / "ville.graphml"
    osmnx.save_graphml(osmnx.graph_from_xml(plain, bidirectional=True, simplify=simplify, retain_all=True), path)
    ours, theirs = (build_network(read_ways(one), "adulte", 6.0)[0] for one in (plain, path))
    # Each street once, though the file holds both directions.
    assert len(networkx.read_graphml(path).edges) > 1.9 * len(read_ways(path).ways)
    for home, service in (((0, 300), (300, 300)), ((0, 200), (300, 0)), ((300, 300), (500, 30)), ((50, 0), (0, 250))):
        assert minutes(theirs, home, service) == pytest.approx(minutes(ours, home, service), abs=1e-3)


def test_graphml_lists_are_judged_by_their_strictest_value(tmp_path):
    path = tmp_path / "a.graphml"
    path.write_text(
        '<graphml><key id="d0" for="graph" attr.name="crs"/><key id="d1" attr.name="x"/><key id="d2" attr.name="y"/>'
        '<key id="d3" attr.name="highway"/><key id="d4" attr.name="osmid"/><key id="d5" attr.name="reversed"/>'
        '<graph edgedefault="directed"><data key="d0">EPSG:4326</data>'
        '<node id="1"><data key="d1">3</data><data key="d2">0</data></node>'
        '<node id="2"><data key="d1">3.001</data><data key="d2">0</data></node>'
        + "".join(
            f'<edge source="{a}" target="{b}"><data key="d3">[\'residential\', \'steps\']</data>'
            f'<data key="d4">[5, 6]</data><data key="d5">{r}</data></edge>'
            for a, b, r in ((1, 2, False), (2, 1, True))
        )
        + "</graph></graphml>",
        encoding="utf-8",
    )
    network = build_network(read_ways(path))[0]
    assert (network.rule.tolist(), network.osm_id.tolist()) == (["escalier"], [5])


def test_the_rim_doubles_and_the_antimeridian_do_no_harm(tmp_path):
    nodes = [(1, 179.999), (2, 180.0), (3, -180.0), (4, -179.999), (5, -179.999)]
    found = [{"type": "node", "id": i, "lon": lon, "lat": 0.0} for i, lon in nodes]
    found += [{"type": "way", "id": 1, "nodes": [99, 1, 1, 2], "tags": {"highway": "path"}},
              {"type": "way", "id": 2, "nodes": [3, 4, 5, 98], "tags": {"highway": "path"}}]
    network = build_network(read_ways(overpass(tmp_path / "a.json", found)))[0]
    assert network.length_m == pytest.approx([111.319, 111.319], abs=1e-2)
    assert set(network.island) == {0}


def test_the_account_tells_what_each_profile_loses(plain):
    account = build_network(read_ways(plain))[1]
    lost = {(loss.profile, loss.rule_id): loss for loss in account.losses}
    assert set(lost) == {("poussette", "escalier_ferme"), ("fauteuil", "escalier_ferme")}
    assert lost["fauteuil", "escalier_ferme"].ways == 1
    assert lost["fauteuil", "escalier_ferme"].kilometres == pytest.approx(0.1414, abs=1e-4)
    page = network_page(account)
    assert "par rapport à l’adulte" in page
    assert "Ne perdent aucune voie\u00a0: senior" in page
