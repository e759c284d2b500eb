"""Downloads against an Overpass on loopback: same network as offline, bounded failures, nothing half-written."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

import numpy as np
import osmium
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accessibilite.core.download.area import box_layer, search_area
from accessibilite.core.download.elements import Places, merged, walkable
from accessibilite.core.download.filters import way_filters
from accessibilite.core.download.network import download_network
from accessibilite.core.download.osm_xml import write_osm
from accessibilite.core.download.services import download_services, wanted_tags
from accessibilite.core.download.session import HttpOptions, fetch, find_place
from accessibilite.core.errors import (
    AccessibiliteError,
    Cancelled,
    InputError,
    MissingLibraryError,
    OutputError,
    ParameterError,
)
from accessibilite.core.network import Network, build_network
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, texts
from accessibilite.core.walking_rules import PROFILES, judge_way
from overpass_server import LAT, LON, STAMP, STEP, WAITING, Server, Town, document, made_up_town, serving

osmnx = pytest.importorskip("osmnx")
#: Tiny pauses: a failure must come within this, seconds.
SOON_S = 8.0
AREA = search_area(box_layer(LON, LAT, LON + 8 * STEP, LAT + 6 * STEP), 500)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch):
    """Fail on any connection that leaves the machine."""
    connect = socket.socket.connect

    def guarded(self, address):
        assert address[0] in ("127.0.0.1", "::1", "localhost"), address
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def server():
    with serving(made_up_town()) as state:
        yield state


def options(server: Server, **more: Any) -> HttpOptions:
    tiny = {"timeout_s": 3.0, "pause_s": 0.05, "longest_pause_s": 3.0, "total_s": 30.0, "attempts": 3}
    return HttpOptions(overpass_url=server.url, nominatim_url=server.url, **{**tiny, **more})


def offline(town: Town, path: Path) -> Path:
    """Write everything the town holds, closed ways too, with another library and in another format."""
    writer = osmium.SimpleWriter(str(path))
    for kind in ("node", "way", "relation"):
        for one in sorted((e for e in town.elements if e["type"] == kind), key=lambda e: e["id"]):
            tags = one.get("tags", {})
            if kind == "node":
                place = osmium.osm.Location(one["lon"], one["lat"])
                writer.add_node(osmium.osm.mutable.Node(id=one["id"], location=place, tags=tags))
            elif kind == "way":
                writer.add_way(osmium.osm.mutable.Way(id=one["id"], nodes=one["nodes"], tags=tags))
            else:
                members = [(member["type"][0], member["ref"], member["role"]) for member in one["members"]]
                writer.add_relation(osmium.osm.mutable.Relation(id=one["id"], members=members, tags=tags))
    writer.close()
    return path


def edges(network: Network) -> list[tuple[Any, ...]]:
    columns = (
        network.osm_id.tolist(), network.rule.tolist(), network.name.tolist(), network.length_m.tolist(),
        network.forward_s.tolist(), network.backward_s.tolist(), network.island.tolist(),
        shapely.to_wkb(network.geometry, hex=True, output_dimension=2).tolist(),
    )
    return sorted(zip(*columns), key=str)


def assert_same_network(online: Path, town: Town, folder: Path) -> None:
    whole = offline(town, folder / "tout.osm.pbf")
    for profile in PROFILES:
        ours, _ = build_network(read_ways(online), profile)
        theirs, _ = build_network(read_ways(whole), profile)
        assert ours.node_count == theirs.node_count
        assert str(edges(ours)) == str(edges(theirs))


# --- answers ------------------------------------------------------------------------------------


def test_online_and_offline_give_the_same_network(server, tmp_path):
    file = tmp_path / "voies.osm"
    done = download_network(AREA, file, options(server))
    assert_same_network(file, server.town, tmp_path)
    assert done.timestamp == STAMP
    assert f'timestamp="{STAMP}"' in file.read_text(encoding="utf-8")
    found = {int(osm_id) for osm_id in np.unique(build_network(read_ways(file))[0].osm_id)}
    # Voie verte, motorway and private service open on foot, separate pavement, square as a relation.
    assert {200, 202, 204, 205, 300, 303, 304, -400} <= found
    assert not {201, 203, 305, 306} & found
    assert server.status_calls == len(server.queries) == 3


def test_a_real_town_online_and_offline(shared_data, tmp_path):
    raw = json.loads((shared_data / "osm/overpass_saint-germain-en-laye_2022.json").read_text(encoding="utf-8"))
    around = shapely.box(2.088, 48.895, 2.100, 48.902)
    nodes = {e["id"]: e for e in raw["elements"] if e["type"] == "node"}
    inside = {number for number, e in nodes.items() if shapely.intersects_xy(around, e["lon"], e["lat"])}
    ways = [e for e in raw["elements"] if e["type"] == "way" and inside & set(e["nodes"])]
    used = sorted({number for way in ways for number in way["nodes"]})
    assert len(ways) > 300
    town = Town([*(nodes[number] for number in used if number in nodes), *ways])
    file = tmp_path / "voies.osm"
    with serving(town) as server:
        done = download_network(search_area(box_layer(*around.bounds), 100), file, options(server))
    assert done.ways > 300
    assert_same_network(file, town, tmp_path)


def test_the_file_is_sorted_without_doubles_and_read_by_another_library(server, tmp_path):
    file = tmp_path / "voies.osm"
    download_network(AREA, file, options(server))
    seen = []
    names = {}
    for one in osmium.FileProcessor(str(file)):
        seen.append(("nwr".index(one.type_str()), one.id))
        names[seen[-1]] = {tag.k: tag.v for tag in one.tags}
    assert seen == sorted(set(seen))
    assert names[1, 100]["name"] == "Rue « 0 » & l'<Autre>"
    assert names[2, 400]["name"] == "Place\nneuve"
    assert names[0, 22] == {"barrier": "gate", "access": "private"}


def test_the_filters_say_what_the_rules_say():
    values = ["yes", "no", "private", "designated", "customers", "permissive", "destination", None]
    highways = ["residential", "motorway", "steps", "construction", "cycleway", "truc", "path", "via_ferrata"]
    combinations = [
        {key: value for key, value in zip(("highway", "foot", "access", "motorroad"), row) if value}
        for row in ((h, f, a, m) for h in highways for f in values for a in values for m in ("yes", "no", None))
    ]
    town = Town([
        {"type": "node", "id": 1, "lat": LAT, "lon": LON}, {"type": "node", "id": 2, "lat": LAT, "lon": LON + STEP},
        *({"type": "way", "id": n, "nodes": [1, 2], "tags": tags} for n, tags in enumerate(combinations)),
    ])
    outline = " ".join(f"{lat} {lon}" for lon, lat in shapely.get_coordinates(AREA))
    answers = [
        town.answer(f"[out:json][timeout:1];(way{way_filter}(poly:'{outline}');>;);out;")["elements"]
        for way_filter in way_filters()
    ]
    ways = [{element["id"] for element in answer if element["type"] == "way"} for answer in answers]
    some_profile = {
        number
        for number, tags in enumerate(combinations)
        if any(judge_way(tags, profile).is_open for profile in PROFILES.values())
    }
    assert set.union(*ways) == some_profile
    assert sum(map(len, ways)) == len(some_profile), "no way is asked for twice"


def test_services_of_openstreetmap(server):
    done = download_services(AREA, ["acces_aux_droits", "sante"], options(server), "amenity=library")
    services = done.loaded.services
    rows = {name: values.tolist() for name, values in services.columns.items()}
    assert rows["id"] == ["node/81", "node/82", "way/310"]
    assert rows["categorie"] == ["acces_aux_droits", "sante", None]
    assert rows["pmr"] == ["oui", "inconnu", "inconnu"]
    assert rows["horaires_qualite"] == ["lu", "absent", "absent"]
    assert set(rows["date_maj"]) == {STAMP[:10]}
    assert set(rows["source"]) == {f"OpenStreetMap {STAMP}"}
    building = shapely.Polygon([(LON + x * STEP, LAT + y * STEP) for x, y in ((3.1, 3.1), (3.3, 3.1), (3.3, 3.3))])
    assert building.contains(services.geometries[2])
    assert done.loaded.counts.read == done.loaded.counts.written == 3


def test_a_relation_has_a_point_inside_and_a_lost_feature_is_refused(tmp_path):
    town = made_up_town()
    town.elements[-1] = {
        "type": "relation", "id": 900, "tags": {"amenity": "townhall", "type": "multipolygon"},
        "members": [{"type": "way", "ref": 301, "role": "outer"}, {"type": "way", "ref": 302, "role": "outer"}],
    }
    lost = {"type": "way", "id": 901, "nodes": [9991, 9992], "tags": {"amenity": "townhall", "name": "Perdue"}}
    with serving(Town(town.elements)) as server:
        server.always = document([*town.elements, lost])
        loaded = download_services(AREA, ["acces_aux_droits"], options(server)).loaded
    square = shapely.Polygon([(LON + x * STEP, LAT + y * STEP) for x, y in ((6.2, 2.1), (7, 2.2), (7.1, 3), (6.3, 3.1))])
    ids = loaded.services.columns["id"].tolist()
    assert square.contains(loaded.services.geometries[ids.index("relation/900")])
    assert loaded.counts.read == loaded.counts.written + loaded.counts.refused
    assert "Perdue" in loaded.rejects.columns["contenu"][0]


def test_tags_asked_for():
    assert wanted_tags(["sante"])["healthcare"] is True
    assert "pharmacy" in wanted_tags(["sante"])["amenity"]
    assert wanted_tags([], "office=ngo; amenity = library,amenity=social_centre") == {
        "amenity": ["library", "social_centre"], "office": ["ngo"],
    }
    for bad in (("truc", ""), ("sante", "amenity"), ("sante", "a b=c")):
        with pytest.raises(ParameterError):
            wanted_tags([bad[0]], bad[1])
    with pytest.raises(ParameterError):
        wanted_tags([], " ")


def test_a_commune_is_found_by_its_name(server):
    ring = [[LON, LAT], [LON + 0.01, LAT], [LON + 0.01, LAT + 0.01], [LON, LAT]]
    town = {"display_name": "Bondy, France", "importance": 0.5, "lat": "48.85", "lon": "2.35",
            "boundingbox": ["48.85", "48.86", "2.35", "2.36"], "geojson": {"type": "Polygon", "coordinates": [ring]}}
    server.places = [town]
    found = find_place("Bondy", options(server))
    assert found.name == "Bondy, France"
    assert shapely.area(found.geometries[0]) == pytest.approx(5e-5)
    assert server.searches == ["Bondy"]
    assert server.headers[0]["Accept-Language"] == "fr"
    for places in ([], [{**town, "geojson": {"type": "Point", "coordinates": [LON, LAT]}}], [{"importance": 1}]):
        server.places = places
        with pytest.raises(InputError, match="COMMUNE : aucune commune « Bondy »"):
            find_place("Bondy", options(server))


# --- the cache, and OSMnx left as it was ---------------------------------------------------------


def test_the_cache_answers_the_second_time_and_survives_damage(server, tmp_path):
    cache = tmp_path / "cache"
    http = options(server, cache_folder=cache)
    first, second = tmp_path / "a.osm", tmp_path / "b.osm"
    download_network(AREA, first, http)
    asked = len(server.queries)
    server.always = (500, {})
    download_network(AREA, second, http)
    assert len(server.queries) == asked
    assert first.read_bytes() == second.read_bytes()
    answer = next(cache.rglob("*.json"))
    answer.write_bytes(answer.read_bytes()[:100])
    server.always = None
    download_network(AREA, second, http)
    assert len(server.queries) == asked + 1
    assert first.read_bytes() == second.read_bytes()


def test_osmnx_is_left_as_it_was(server, tmp_path):
    before = {name: value for name, value in vars(osmnx.settings).items() if not name.startswith("_")}
    look_up = socket.getaddrinfo
    download_network(AREA, tmp_path / "a.osm", options(server))
    server.always = "html"
    with pytest.raises(AccessibiliteError):
        download_network(AREA, tmp_path / "b.osm", options(server))
    after = {name: value for name, value in vars(osmnx.settings).items() if not name.startswith("_")}
    assert before == after
    assert socket.getaddrinfo is look_up
    assert not list(tmp_path.glob("cache"))


# --- failures -----------------------------------------------------------------------------------


def refused(server: Server, tmp_path: Path, match: str, **more: Any) -> str:
    """Download over an existing file: the error is named and soon, the file stays, nothing else appears."""
    file = tmp_path / "voies.osm"
    file.write_text("avant", encoding="utf-8")
    begin = time.monotonic()
    with pytest.raises(AccessibiliteError, match=match) as caught:
        download_network(AREA, file, options(server, **more))
    assert time.monotonic() - begin < SOON_S
    assert file.read_text(encoding="utf-8") == "avant"
    assert [path.name for path in tmp_path.iterdir()] == ["voies.osm"]
    text = str(caught.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert "{" not in text
    return text


BUSY = (429, {"Retry_After": "0"})


def test_a_busy_server_is_asked_again_when_it_says(server, tmp_path):
    server.script = [(429, {"Retry_After": "1"}), (504, {})]
    begin = time.monotonic()
    download_network(AREA, tmp_path / "voies.osm", options(server))
    assert time.monotonic() - begin > 1.0
    assert len(server.queries) == 5
    assert_same_network(tmp_path / "voies.osm", server.town, tmp_path)


def test_retry_after_may_be_a_date(server, tmp_path):
    server.script = [(429, {"Retry_After": formatdate(time.time() + 2, usegmt=True)})]
    begin = time.monotonic()
    download_network(AREA, tmp_path / "voies.osm", options(server))
    assert time.monotonic() - begin > 0.5


@pytest.mark.parametrize("step", [BUSY, (504, {}), (503, {})])
def test_retries_are_bounded(server, tmp_path, step):
    server.always = step
    refused(server, tmp_path, "saturé")
    assert len(server.queries) == 3


def test_a_wait_too_long_is_told_at_once(server, tmp_path):
    server.always = (429, {"Retry_After": "3600"})
    assert "3600 s" in refused(server, tmp_path, "saturé")
    assert len(server.queries) == 1


def test_a_slot_is_waited_for(server, tmp_path):
    server.statuses = [WAITING.format(seconds=1)]
    begin = time.monotonic()
    download_network(AREA, tmp_path / "voies.osm", options(server))
    assert time.monotonic() - begin > 1.0
    server.status = WAITING.format(seconds=900)
    (tmp_path / "voies.osm").unlink()
    refused(server, tmp_path, "900 s")


def test_a_server_without_a_status_page_is_asked_all_the_same(server, tmp_path):
    server.status = ""
    assert download_network(AREA, tmp_path / "voies.osm", options(server)).ways


@pytest.mark.parametrize("step", ["truncated", "html", [1, 2], {"error": "x"}, {"elements": 3}, "texte", 12])
def test_junk_is_told(server, tmp_path, step):
    server.always = step
    refused(server, tmp_path, "n’est pas du JSON")
    assert len(server.queries) == 2


def test_a_line_that_is_always_cut_is_told(server, tmp_path):
    server.always = "cut"
    # Some versions of urllib3 see that bytes are missing, others hand over what came.
    refused(server, tmp_path, "tronquée|n’a pas répondu en entier")
    assert len(server.queries) in (2, 3)


@pytest.mark.parametrize("step", ["truncated", "cut"])
def test_one_cut_answer_is_forgiven(server, tmp_path, step):
    server.script = [step]
    download_network(AREA, tmp_path / "voies.osm", options(server))
    assert_same_network(tmp_path / "voies.osm", server.town, tmp_path)


@pytest.mark.parametrize("element", [
    3, {"type": "way"}, {"type": "node", "id": 1}, {"type": "node", "id": 1, "lat": 95.0, "lon": 1.0},
    {"type": "way", "id": 1, "nodes": ["a"]}, {"type": "node", "id": "1", "lat": 1.0, "lon": 1.0},
    {"type": "way", "id": 1, "nodes": [], "tags": {"highway": 3}}, {"type": "relation", "id": 1, "members": [3]},
])
def test_elements_that_are_no_osm_are_told(server, tmp_path, element):
    server.always = {"elements": [element]}
    refused(server, tmp_path, "ne sont pas d’OpenStreetMap")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
_ELEMENTS = st.lists(
    _JSON
    | st.fixed_dictionaries(
        {"type": st.sampled_from(["node", "way", "relation"]) | _JSON, "id": st.integers(1, 4) | _JSON},
        optional={
            "lat": st.floats(-91, 91) | _JSON, "lon": st.floats(-181, 181) | _JSON,
            "nodes": st.lists(st.integers(1, 5), max_size=5) | _JSON,
            "members": st.lists(
                st.fixed_dictionaries(
                    {"type": st.sampled_from(["node", "way", "relation"]), "ref": st.integers(1, 5), "role": _JSON}
                ), max_size=3,
            ) | _JSON,
            "tags": st.dictionaries(st.sampled_from(["highway", "amenity", "a"]), st.text(max_size=4), max_size=3) | _JSON,
        },
    ),
    max_size=6,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(elements=_ELEMENTS, header=_JSON)
def test_whatever_the_elements_only_named_errors_come_out(tmp_path_factory, elements, header):
    file = tmp_path_factory.getbasetemp() / "fuzz.osm"
    try:
        extract = merged([{"elements": elements, "osm3s": header}])
    except InputError:
        return
    places = Places(extract)
    assert all(places.of(one) is None or not places.of(one).is_empty for one in extract.sorted_elements())
    write_osm(file, extract)
    kept = walkable(extract)
    assert set(kept.ways) <= set(extract.ways)
    # Whatever is written is an OSM file to another reader.
    assert len(list(osmium.FileProcessor(str(file)))) == sum(
        len(part) for part in (extract.nodes, extract.ways, extract.relations)
    )


def test_an_empty_answer_is_told(server, tmp_path):
    server.always = {"version": 0.6, "osm3s": {"timestamp_osm_base": STAMP}, "elements": []}
    assert "48.8" in refused(server, tmp_path, "aucune voie praticable")
    with pytest.raises(InputError, match="aucun service"):
        download_services(AREA, ["sante"], options(server))


@pytest.mark.parametrize("remark", ["runtime error: Query timed out in \"query\" at line 1 after 25 seconds.",
                                    "runtime error: Query run out of memory using about 2048 MB of RAM."])
def test_a_remark_of_failure_is_no_answer(server, tmp_path, remark):
    server.always = {"elements": [], "remark": remark}
    assert remark.rstrip(".") in refused(server, tmp_path, "refusé")
    assert len(server.queries) == 1


def test_a_hang_ends(server, tmp_path):
    server.always = "hang"
    refused(server, tmp_path, "n’a pas répondu", timeout_s=0.5)
    assert len(server.queries) == 3


def test_the_whole_run_is_bounded(server, tmp_path):
    server.always = "hang"
    refused(server, tmp_path, "n’a pas répondu", timeout_s=15.0, total_s=1.0)


def test_a_refusal_is_told(server, tmp_path):
    server.always = (403, {})
    assert "403" in refused(server, tmp_path, "refusé")
    assert len(server.queries) == 1


def test_nobody_listens(tmp_path):
    with serving(made_up_town()) as gone:
        pass
    refused(gone, tmp_path, "injoignable")


def test_a_proxy_that_does_not_answer(server, tmp_path):
    with serving(made_up_town()) as gone:
        pass
    address = gone.url.removesuffix("/api")
    refused(server, tmp_path, "proxy", proxies={"http": address})
    assert not server.queries


def test_the_proxy_is_used(server, tmp_path):
    # Any name will do: the proxy answers for it, and nothing is looked up here.
    http = replace(
        options(server), overpass_url="http://overpass.invalid/api", proxies={"http": server.url.removesuffix("/api")}
    )
    assert download_network(AREA, tmp_path / "voies.osm", http).ways
    assert server.headers[0]["Host"] == "overpass.invalid"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_a_certificate_that_qgis_trusts(tmp_path):
    key, certificate = tmp_path / "cle.pem", tmp_path / "certificat.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=loopback",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True, timeout=60,
    )
    both = tmp_path / "deux.pem"
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    with serving(made_up_town(), str(both)) as secure:
        folder = tmp_path / "sortie"
        folder.mkdir()
        refused(secure, folder, "certificat du serveur 127.0.0.1 est refusé")
        http = options(secure, certificates_pem=certificate.read_bytes())
        assert download_network(AREA, folder / "voies.osm", http).ways


def test_certificates_that_cannot_be_used(server, tmp_path):
    http = options(server, certificates_pem=b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    # Plain http needs none: they must not be in the way.
    assert download_network(AREA, tmp_path / "voies.osm", http).ways


@pytest.mark.parametrize("url", ["serveur", "ftp://127.0.0.1/api", "http://", "http://[", "file:///etc/passwd"])
def test_an_address_that_is_none(tmp_path, url):
    with pytest.raises(ParameterError, match="SERVEUR"):
        download_network(AREA, tmp_path / "voies.osm", HttpOptions(overpass_url=url))
    assert not list(tmp_path.iterdir())


def test_cancelled_while_the_server_thinks(server, tmp_path):
    server.always = "hang"
    file = tmp_path / "voies.osm"
    begin = time.monotonic()

    def progress(fraction: float) -> None:
        if server.queries:
            raise Cancelled

    with pytest.raises(Cancelled):
        download_network(AREA, file, options(server, timeout_s=15.0), progress)
    assert time.monotonic() - begin < 3.0
    assert not list(tmp_path.iterdir())
    server.released.set()
    server.always = None
    # OSMnx is free again, and as it was.
    assert download_network(AREA, file, options(server)).ways


def test_cancelled_while_waiting(server, tmp_path):
    server.always = (429, {"Retry_After": "3"})
    told: list[float] = []

    def progress(fraction: float) -> None:
        told.append(fraction)
        if server.queries and len(told) > 10:
            raise Cancelled

    begin = time.monotonic()
    with pytest.raises(Cancelled):
        download_network(AREA, tmp_path / "voies.osm", options(server), progress)
    assert time.monotonic() - begin < 2.5
    assert not list(tmp_path.iterdir())


def test_two_downloads_at_once_do_not_mix(server, tmp_path):
    failures: list[Exception] = []

    def one(number: int) -> None:
        try:
            download_network(AREA, tmp_path / f"{number}.osm", options(server))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert len({path.read_bytes() for path in tmp_path.glob("*.osm")}) == 1


def test_osmnx_is_missing_or_old(monkeypatch, tmp_path, server):
    monkeypatch.setattr(osmnx, "__version__", "1.9.4")
    refused(server, tmp_path, "1.9.4 est trop ancienne")
    monkeypatch.setitem(sys.modules, "osmnx", None)
    with pytest.raises(MissingLibraryError, match=r"« osmnx ».*installez"):
        fetch("k", [], HttpOptions())


def test_an_output_that_cannot_be_written(server, tmp_path):
    with pytest.raises(OutputError, match="OUTPUT"):
        download_network(AREA, tmp_path / "absent" / "voies.osm", options(server))
    (tmp_path / "fichier").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="CACHE"):
        download_network(AREA, tmp_path / "voies.osm", options(server, cache_folder=tmp_path / "fichier"))


# --- the area and the file ----------------------------------------------------------------------


def test_the_area_holds_the_zone_and_its_margin():
    zone = Layer("z", texts([shapely.box(650000, 6860000, 651000, 6861000)]), "EPSG:2154", {})
    small, large = search_area(zone, 0), search_area(zone, 1500)
    assert shapely.contains_properly(large, small)
    height = 111_195 * (large.bounds[3] - large.bounds[1])
    assert height == pytest.approx(4000, rel=0.03)
    with pytest.raises(InputError, match="trop pour un serveur public"):
        search_area(box_layer(0, 45, 5, 49))
    with pytest.raises(ParameterError, match="MARGE_M"):
        search_area(zone, -1)
    with pytest.raises(InputError, match="pas de polygone"):
        search_area(Layer("z", texts([shapely.Point(2, 48)]), "EPSG:4326", {}))


def test_characters_that_xml_forbids_are_dropped(tmp_path):
    odd = 'a\x00b\x1f"<>&\'\t\n\ufffe\U0001f6b6'
    way = {"type": "way", "id": 1, "nodes": [1, 2], "tags": {"highway": "path", "name": odd}}
    nodes = [{"type": "node", "id": n, "lat": 48.0, "lon": 2.0 + n / 1000} for n in (1, 2)]
    write_osm(tmp_path / "a.osm", merged([{"elements": [way, *nodes]}]))
    names = [one.tags["name"] for one in osmium.FileProcessor(str(tmp_path / "a.osm")) if one.is_way()]
    assert names[0] == 'ab"<>&\'\t\n\U0001f6b6'
    assert len(read_ways(tmp_path / "a.osm").ways) == 1
