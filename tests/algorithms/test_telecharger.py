"""The downloads inside QGIS, against an Overpass on loopback, and what QGIS hands over to them."""

from __future__ import annotations

import socket
import sys
import time

import pytest
from harness import ROOT, Feedback, assert_sentence
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsNetworkAccessManager,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtNetwork import QNetworkProxy

sys.path.append(str(ROOT / "tests" / "core"))
from overpass_server import LAT, LON, STAMP, STEP, made_up_town, serving

osmnx = pytest.importorskip("osmnx")
WEST, SOUTH, EAST, NORTH = LON, LAT, LON + 8 * STEP, LAT + 6 * STEP
EXTENT = f"{WEST},{EAST},{SOUTH},{NORTH} [EPSG:4326]"


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch):
    connect = socket.socket.connect

    def guarded(self, address):
        assert address[0] in ("127.0.0.1", "::1", "localhost"), address
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def server(plugin, monkeypatch):
    from accessibilite.processing.download_options import DownloadAlgorithm

    tiny = {"timeout_s": 3.0, "pause_s": 0.05, "longest_pause_s": 2.0, "total_s": 20.0, "attempts": 2}
    monkeypatch.setattr(DownloadAlgorithm, "HTTP", tiny)
    with serving(made_up_town()) as state:
        yield state


@pytest.fixture
def zone():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "zone", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(WEST, SOUTH, EAST, NORTH)))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_ways_of_a_zone_make_a_network(run_alg, server, zone, tmp_path):
    file = tmp_path / "voies.osm"
    done = run_alg("telecharger_reseau", {"ZONE": zone, "SERVEUR": server.url, "OUTPUT": str(file)})
    assert done.results["OUTPUT"] == str(file)
    assert done.results["VOIES"] == 15
    assert done.results["DATE_OSM"] == STAMP
    assert any(STAMP in text for text in done.feedback.infos)
    network = run_alg("construire_reseau", {"INPUT": str(file), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert {200, 202, 204, 300, -400} <= {row["osm_id"] for row in network.rows()}


def test_extent_and_commune_ask_the_same_ways(run_alg, server, tmp_path):
    ring = [[WEST, SOUTH], [EAST, SOUTH], [EAST, NORTH], [WEST, NORTH], [WEST, SOUTH]]
    server.places = [{
        "display_name": "Ville, France", "importance": 0.5, "lat": "48.85", "lon": "2.35",
        "boundingbox": [str(SOUTH), str(NORTH), str(WEST), str(EAST)],
        "geojson": {"type": "Polygon", "coordinates": [ring]},
    }]
    files = [tmp_path / "emprise.osm", tmp_path / "commune.osm"]
    common = {"SERVEUR": server.url, "GEOCODEUR": server.url}
    run_alg("telecharger_reseau", {**common, "EMPRISE": EXTENT, "OUTPUT": str(files[0])})
    done = run_alg("telecharger_reseau", {**common, "COMMUNE": "Ville", "OUTPUT": str(files[1])})
    assert files[0].read_bytes() == files[1].read_bytes()
    assert any("Ville, France" in text for text in done.feedback.infos)
    assert not done.feedback.amid


def test_an_extent_of_another_system_holds_the_place(run_alg, server, tmp_path):
    extent = "652300,652900,6861300,6862000 [EPSG:2154]"
    parameters = {"EMPRISE": extent, "MARGE_M": 0, "SERVEUR": server.url, "OUTPUT": str(tmp_path / "a.osm")}
    assert run_alg("telecharger_reseau", parameters).results["VOIES"] > 5


def test_services_have_the_columns_of_the_contract(run_alg, server):
    done = run_alg(
        "telecharger_services",
        {"EMPRISE": EXTENT, "TYPES": ["acces_aux_droits", "sante"], "SERVEUR": server.url, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    rows = {row["id"]: row for row in done.rows()}
    assert set(rows) == {"node/81", "node/82", "way/310"}
    assert rows["node/81"]["nom"] == "Mairie"
    assert rows["node/81"]["date_maj"] == STAMP[:10]
    assert rows["node/81"]["source"] == f"OpenStreetMap {STAMP}"
    assert done.layer().crs().authid() == "EPSG:4326"
    assert done.results["LIGNES_LUES"] == done.results["LIGNES_ECRITES"] == 3
    assert done.results["DATE_OSM"] == STAMP
    assert done.feedback.infos
    assert not done.feedback.amid


@pytest.mark.parametrize("name", ["telecharger_reseau", "telecharger_services"])
@pytest.mark.parametrize("given", [{}, {"COMMUNE": "  "}, {"COMMUNE": "Ville", "EMPRISE": EXTENT}])
def test_one_zone_and_only_one(run_alg, server, tmp_path, name, given):
    output = str(tmp_path / "a.osm") if name == "telecharger_reseau" else "TEMPORARY_OUTPUT"
    with pytest.raises(QgsProcessingException, match="ZONE, COMMUNE et EMPRISE") as caught:
        run_alg(name, {**given, "SERVEUR": server.url, "OUTPUT": output})
    assert_sentence(str(caught.value))
    assert not server.queries


@pytest.mark.parametrize(("step", "words"), [((429, {"Retry_After": "0"}), "saturé"), ("html", "JSON"), ((403, {}), "refusé")])
def test_failures_are_sentences_and_the_file_stays(run_alg, server, tmp_path, step, words):
    server.always = step
    file = tmp_path / "voies.osm"
    file.write_text("avant", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=words) as caught:
        run_alg("telecharger_reseau", {"EMPRISE": EXTENT, "SERVEUR": server.url, "OUTPUT": str(file)})
    assert_sentence(str(caught.value))
    assert file.read_text(encoding="utf-8") == "avant"
    assert [path.name for path in tmp_path.iterdir()] == ["voies.osm"]


def test_without_osmnx(run_alg, server, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "osmnx", None)
    with pytest.raises(QgsProcessingException, match="osmnx") as caught:
        run_alg("telecharger_reseau", {"EMPRISE": EXTENT, "SERVEUR": server.url, "OUTPUT": str(tmp_path / "a.osm")})
    assert_sentence(str(caught.value))


def test_cancelled(run_alg, server, tmp_path):
    server.always = "hang"
    begin = time.monotonic()
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg(
            "telecharger_reseau",
            {"EMPRISE": EXTENT, "SERVEUR": server.url, "OUTPUT": str(tmp_path / "a.osm")},
            Feedback(cancel_at=5),
        )
    assert time.monotonic() - begin < 3
    assert not list(tmp_path.iterdir())


def test_the_proxy_of_qgis_is_handed_over(run_alg, server, tmp_path, monkeypatch):
    from accessibilite.processing.download_options import qgis_proxies

    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    port = int(server.url.split(":")[2].split("/")[0])
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port, "moi", "mot de passe")
    try:
        manager.setFallbackProxyAndExcludes(proxy, ["http://interne.invalid"], [])
        address = f"http://moi:mot%20de%20passe@127.0.0.1:{port}"
        assert qgis_proxies([]) == {"http": address, "https": address}
        assert qgis_proxies(["http://interne.invalid/api"])["http://interne.invalid"] == ""
        done = run_alg(
            "telecharger_reseau",
            {"EMPRISE": EXTENT, "SERVEUR": "http://overpass.invalid/api", "OUTPUT": str(tmp_path / "a.osm")},
        )
        assert done.results["VOIES"] == 15
        assert server.headers[0]["Host"] == "overpass.invalid"
        socks = QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "127.0.0.1", port)
        manager.setFallbackProxyAndExcludes(socks, [], [])
        assert qgis_proxies([])["https"] == f"socks5h://127.0.0.1:{port}"
    finally:
        manager.setFallbackProxyAndExcludes(*before)


def test_the_certificates_of_qgis_are_pem(plugin):
    from accessibilite.processing.download_options import qgis_certificates

    text = qgis_certificates()
    assert text == b"" or b"-----BEGIN CERTIFICATE-----" in text
