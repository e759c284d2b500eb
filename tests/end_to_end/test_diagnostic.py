"""The main job by qgis_process: the sample town, and Bondy from real files."""

from __future__ import annotations

import json

import pytest
from files import SAMPLE, layer_names, rows_of, write_points_of_csv

PROMISED_FILES = {"diagnostic.gpkg", "rapport.html", "carte.png", "journal.json"}
PROMISED_LAYERS = {
    "carreaux", "zones_blanches", "territoires", "services", "reseau", "sites", "courbe", "rejets", "anomalies", "detours",
    "equite", "layer_styles",
}
STYLED_LAYERS = {"carreaux", "zones_blanches", "territoires", "services", "reseau", "sites", "anomalies", "detours"}
STATUSES = {"atteint", "hors_delai", "ilot", "hors_reseau", "sans_service"}
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def sample_run(qgis_process, sample_inputs, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ville") / "résultats d’essai"
    answer = qgis_process("run", "accessibilite:diagnostic", "-", inputs=sample_inputs | {"DOSSIER": str(folder)})
    assert answer.code == 0, answer.errors
    return folder, answer


def test_the_folder_holds_what_was_promised_and_nothing_else(sample_run):
    folder, answer = sample_run
    assert {path.name for path in folder.iterdir()} == PROMISED_FILES
    assert {path.name for path in folder.parent.iterdir()} == {folder.name}
    assert answer.results["DOSSIER"] == str(folder)
    assert (folder / "carte.png").read_bytes().startswith(PNG)


def test_the_geopackage_holds_the_layers_and_their_styles(sample_run):
    folder, _ = sample_run
    geopackage = folder / "diagnostic.gpkg"
    assert set(layer_names(geopackage)) == PROMISED_LAYERS
    styles = rows_of(geopackage, "layer_styles")
    assert {row["f_table_name"] for row in styles if row["useAsDefault"]} == STYLED_LAYERS
    assert all(row["styleQML"].lstrip().startswith(("<!DOCTYPE qgis", "<qgis")) for row in styles)


def test_every_cell_of_the_sample_keeps_its_place_and_has_a_status(sample_run):
    folder, _ = sample_run
    cells = rows_of(folder / "diagnostic.gpkg", "carreaux")
    source = rows_of(SAMPLE / "carreaux_200m.gpkg", "carreaux_200m")
    assert [row["id"] for row in cells] == [row["idcar_200m"] for row in source]
    assert {row["statut"] for row in cells} <= STATUSES
    assert all((row["statut"] == "atteint") == (row["temps_min"] is not None) for row in cells)
    assert sum(row["population"] for row in cells) == pytest.approx(45_000)


def test_the_zones_and_the_journal_add_up(sample_run):
    folder, _ = sample_run
    figures = json.loads((folder / "journal.json").read_text(encoding="utf-8"))["chiffres"]
    cells = rows_of(folder / "diagnostic.gpkg", "carreaux")
    zones = rows_of(folder / "diagnostic.gpkg", "zones_blanches")
    white = [row for row in cells if row["zone_blanche"]]
    assert white
    assert sum(row["pauvres"] for row in white) == pytest.approx(figures["pauvres_en_zone_blanche"], abs=0.01)
    assert sum(row["pauvres"] for row in zones) == pytest.approx(figures["pauvres_en_zone_blanche"], abs=0.01)
    ranks = sorted(row["rang"] for row in zones if row["rang"] is not None)
    assert ranks == list(range(1, int(figures["zones_classees"]) + 1))
    assert len(rows_of(folder / "diagnostic.gpkg", "sites")) == 3


def test_the_report_stands_alone(sample_run):
    folder, _ = sample_run
    page = (folder / "rapport.html").read_text(encoding="utf-8")
    assert "<html" in page
    assert 'lang="fr"' in page
    for outside in ('src="http', "src='http", 'rel="stylesheet"', "@import"):
        assert outside not in page


def test_a_second_run_replaces_the_first_and_keeps_other_files(qgis_process, sample_inputs, tmp_path):
    (tmp_path / "notes.txt").write_text("à garder")
    (tmp_path / "rapport.html").write_text("ancien")
    inputs = sample_inputs | {"DOSSIER": str(tmp_path)}
    del inputs["IRIS"], inputs["CANDIDATS"]
    answer = qgis_process("run", "accessibilite:diagnostic", "-", inputs=inputs)
    assert answer.code == 0, answer.errors
    assert {path.name for path in tmp_path.iterdir()} == PROMISED_FILES | {"notes.txt"}
    assert (tmp_path / "rapport.html").read_text(encoding="utf-8") != "ancien"


@pytest.fixture(scope="module")
def bondy_run(qgis_process, shared_data, tmp_path_factory):
    work = tmp_path_factory.mktemp("bondy")
    services = write_points_of_csv(shared_data / "services" / "liste-fs-20240801.csv", work / "france_services.gpkg")
    inputs = {
        "OSM": str(shared_data / "bondy" / "voies_osm_2023.osm.pbf"),
        "CARREAUX": str(shared_data / "bondy" / "carreaux_200m_2019.gpkg"),
        "IRIS": str(shared_data / "bondy" / "iris_2022_dep93.gpkg"),
        "SERVICES": str(services),
        "SEUIL_MIN": 15,
        "DOSSIER": str(work / "bondy"),
    }
    answer = qgis_process("run", "accessibilite:diagnostic", "-", inputs=inputs)
    assert answer.code == 0, answer.errors
    return work / "bondy" / "diagnostic.gpkg"


def test_bondy_has_all_its_cells_and_people(bondy_run):
    cells = rows_of(bondy_run, "carreaux")
    assert len(cells) == 164
    assert sum(row["population"] for row in cells) == pytest.approx(65_548.0, abs=0.5)
    assert {row["statut"] for row in cells} <= STATUSES
    assert sum(row["menages_pauvres"] for row in cells) == pytest.approx(6_351.8, abs=0.05)
    assert sum(row["estime"] for row in cells) == 14


def test_the_three_counters_of_bondy_are_among_the_services(bondy_run):
    services = rows_of(bondy_run, "services")
    assert sum(row["commune"] == "93010" for row in services) == 3
    assert {row["service_nom"] for row in rows_of(bondy_run, "carreaux") if row["statut"] == "atteint"} <= {
        row["nom"] for row in services
    }


def test_bondy_keeps_its_iris(bondy_run):
    territories = rows_of(bondy_run, "territoires")
    assert sum(str(row.get("code_iris") or row.get("CODE_IRIS")).startswith("93010") for row in territories) == 22
