"""Bad input: one French sentence, a non-zero exit, nothing half-written, an existing output untouched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from files import SAMPLE, cell_polygon, write_layer, write_osm
from osgeo import ogr

CENTRE = (4.3460, 48.5960)
FORMER = {"diagnostic.gpkg": b"ancien GeoPackage", "rapport.html": b"ancien rapport", "notes.txt": b"notes"}


def missing_file(work: Path) -> dict[str, object]:
    return {"OSM": str(work / "absent.osm.pbf")}


def empty_file(work: Path) -> dict[str, object]:
    (work / "vide.osm.pbf").touch()
    return {"OSM": str(work / "vide.osm.pbf")}


def truncated_pbf(work: Path) -> dict[str, object]:
    # A sound header block, then a data block whose announced bytes never come.
    header = bytes.fromhex("0000000d0a094f534d486561646572180a") + bytes.fromhex("10082206") + b"OsmSch"
    path = work / "coupe.osm.pbf"
    path.write_bytes(header + bytes.fromhex("0000000c0a074f534d4461746118") + b"\xff\x7f" + b"\x00" * 100)
    return {"OSM": str(path)}


def truncated_xml(work: Path) -> dict[str, object]:
    content = (SAMPLE / "reseau.osm").read_bytes()
    (work / "coupe.osm").write_bytes(content[: len(content) // 2])
    return {"OSM": str(work / "coupe.osm")}


def no_walkable_way(work: Path) -> dict[str, object]:
    x, y = CENTRE
    return {"OSM": str(write_osm(work / "autoroute.osm", {"highway": "motorway"}, [(x, y), (x + 0.01, y)]))}


def cells_without_crs(work: Path) -> dict[str, object]:
    path = work / "sans_crs.gpkg"
    write_layer(path, [cell_polygon(800_000, 6_840_000)], {"ind": [10.0], "men": [5.0], "men_pauv": [1.0]}, None,
                ogr.wkbPolygon)
    return {"CARREAUX": str(path)}


def cells_elsewhere(work: Path) -> dict[str, object]:
    path = work / "belgique.gpkg"
    write_layer(path, [cell_polygon(150_000, 170_000)], {"ind": [10.0], "men": [5.0], "men_pauv": [1.0]}, 31370,
                ogr.wkbPolygon)
    return {"CARREAUX": str(path)}


def cells_without_population(work: Path) -> dict[str, object]:
    path = work / "sans_population.gpkg"
    write_layer(path, [cell_polygon(800_000, 6_840_000)], {"surface": [1.0]}, 2154, ogr.wkbPolygon)
    return {"CARREAUX": str(path)}


def empty_services(work: Path) -> dict[str, object]:
    return {"SERVICES": str(write_layer(work / "aucun.gpkg", [], {"nom": []}))}


def services_too_far(work: Path) -> dict[str, object]:
    return {"SERVICES": str(write_layer(work / "loin.gpkg", ["POINT (2.35 48.85)"], {"nom": ["Paris"]}))}


def empty_geometry(work: Path) -> dict[str, object]:
    cells = {"ind": [10.0, 5.0], "men": [5.0, 2.0], "men_pauv": [1.0, 1.0]}
    path = work / "geometrie_vide.gpkg"
    write_layer(path, [cell_polygon(800_000, 6_840_000), "POLYGON EMPTY"], cells, 2154, ogr.wkbPolygon)
    return {"CARREAUX": str(path)}


def nan_geometry(work: Path) -> dict[str, object]:
    return {"CANDIDATS": str(write_layer(work / "nan.gpkg", ["POINT (nan nan)"], {"nom": ["nulle part"]}))}


def threshold_below_zero(work: Path) -> dict[str, object]:
    return {"SEUIL_MIN": -1}


def unknown_profile(work: Path) -> dict[str, object]:
    return {"PROFIL": "cheval"}


def folder_under_a_file(work: Path) -> dict[str, object]:
    (work / "fichier").write_text("x")
    return {"DOSSIER": str(work / "fichier" / "sortie")}


#: What spoils the sample, and words that its sentence must hold.
CASES = [
    (missing_file, ("OSM", "introuvable")),
    (empty_file, ("OSM", "vide")),
    (truncated_pbf, ("OSM", "coupe.osm.pbf")),
    (truncated_xml, ("OSM", "coupe.osm")),
    (no_walkable_way, ("autoroute.osm",)),
    (cells_without_crs, ("CARREAUX", "système de coordonnées")),
    (cells_elsewhere, ("CARREAUX", "réseau")),
    (cells_without_population, ("CARREAUX", "population")),
    (empty_services, ("SERVICES",)),
    (services_too_far, ("SERVICES", " km")),
    (empty_geometry, ("CARREAUX",)),
    (nan_geometry, ("CANDIDATS",)),
    (threshold_below_zero, ("SEUIL_MIN", "-1")),
    (unknown_profile, ("PROFIL", "cheval")),
    (folder_under_a_file, ("DOSSIER", "fichier")),
]


def sentence_of(errors: str) -> str:
    """Return what the user reads, without the headings of qgis_process; it may say a thing twice."""
    lines = dict.fromkeys(line.strip() for line in errors.splitlines())
    said = [line for line in lines if line and not line.startswith(("ERROR", "----", "Problem "))]
    assert len(said) == 1, errors
    return said[0]


def assert_one_sentence(answer, words: tuple[str, ...]) -> None:
    assert answer.code == 1, (answer.code, answer.output, answer.errors)
    assert "Traceback" not in answer.errors + answer.output
    sentence = sentence_of(answer.errors)
    for word in words:
        assert word in sentence
    assert sentence.endswith(".")
    assert not re.search(r"\{\w*\}", sentence)
    assert re.search(r"\s[;:]\s", sentence)


@pytest.mark.parametrize(("spoil", "words"), CASES, ids=[spoil.__name__ for spoil, _ in CASES])
def test_the_diagnosis_says_so_and_writes_nothing(qgis_process, sample_inputs, tmp_path, spoil, words):
    folder, work = tmp_path / "sortie", tmp_path / "entrees"
    folder.mkdir()
    work.mkdir()
    for name, content in FORMER.items():
        (folder / name).write_bytes(content)
    inputs = sample_inputs | {"DOSSIER": str(folder)} | spoil(work)
    before = {path.name for path in work.iterdir()}
    answer = qgis_process("run", "accessibilite:diagnostic", "-", inputs=inputs)
    assert_one_sentence(answer, words)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FORMER
    assert {path.name for path in tmp_path.iterdir()} == {"sortie", "entrees"}
    # GDAL may leave its own side files beside an input that it opened.
    assert {path.name for path in work.iterdir() if not path.name.endswith(("-wal", "-shm"))} == before


@pytest.mark.parametrize(
    ("algorithm", "changes", "words"),
    [
        ("construire_reseau", {"VITESSE_KMH": 0}, ("VITESSE_KMH", "0")),
        ("construire_reseau", {"OUTPUT": "{work}/fichier/reseau.gpkg"}, ("OUTPUT", "fichier")),
        ("construire_reseau", {"INPUT": "{work}/absent.osm"}, ("INPUT", "introuvable")),
    ],
)
def test_the_network_says_so_and_leaves_the_old_one(qgis_process, tmp_path, algorithm, changes, words):
    (tmp_path / "fichier").write_text("x")
    former = tmp_path / "reseau.gpkg"
    former.write_bytes(b"ancien")
    inputs = {"INPUT": str(SAMPLE / "reseau.osm"), "OUTPUT": str(former)}
    inputs |= {key: value.format(work=tmp_path) if isinstance(value, str) else value for key, value in changes.items()}
    assert_one_sentence(qgis_process("run", f"accessibilite:{algorithm}", "-", inputs=inputs), words)
    assert former.read_bytes() == b"ancien"
    assert {path.name for path in tmp_path.iterdir()} == {"fichier", "reseau.gpkg"}
