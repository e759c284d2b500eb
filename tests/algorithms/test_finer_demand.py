"""Buildings, cells of larger polygons, publics and calibration through the algorithms, on the sample town."""

from __future__ import annotations

import json
import math

import pytest
from harness import Feedback, rows_of
from qgis.core import QgsGeometry, QgsVectorLayer

from accessibilite.core.command_line import main
from accessibilite.core.html_page import typeset
from accessibilite.core.language import number

PUBLICS = (
    "population", "pauvres", "menages_pauvres", "monoparentales", "enfants_0_3", "jeunes_18_24", "seniors_65p", "log_soc",
)


def centres(layers, sample, offset: float = 0.0) -> QgsVectorLayer:
    """Two points in each cell, as far from its centre on each side; metres of Lambert 93."""
    cells = QgsVectorLayer(str(sample / "carreaux_200m.gpkg"), "carreaux", "ogr")
    wkt, weights = [], []
    for feature in cells.getFeatures():
        middle = feature.geometry().centroid().asPoint()
        for side in (-1, 1) if offset else (1,):
            wkt.append(f"POINT ({middle.x() + side * offset!r} {middle.y()!r})")
            weights.append(2.0 if side > 0 else 1.0)
    return layers.memory(wkt, {"logements": weights}, crs="EPSG:2154")


@pytest.fixture
def measures(sample, network_path) -> dict[str, object]:
    return {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture(scope="module")
def iris_path(run_alg, sample, tmp_path_factory):
    path = tmp_path_factory.mktemp("iris") / "iris.gpkg"
    run_alg("charger_iris", {
        "CONTOURS": str(sample / "iris.gpkg"), "TABLE": str(sample / "BASE_TD_FILO_DISP_IRIS.csv"), "OUTPUT": str(path),
    })
    return path


def test_one_building_at_each_centre_gives_the_same_cells(run_alg, measures, layers, sample):
    plain = run_alg("temps_acces", measures).rows()
    run = run_alg("temps_acces", measures | {"BATIMENTS": centres(layers, sample)})
    for one, other in zip(plain, run.rows()):
        assert other["batiments"] == 1
        assert other["part_atteinte_pct"] == (100 if other["statut"] == "atteint" else 0)
        assert one["idcar_200m"] == other["idcar_200m"]
        assert one["service_id"] == other["service_id"]
        for name in ("temps_min", "acces_m", "detour"):
            assert one[name] == pytest.approx(other[name], abs=1e-6) or one[name] is None is other[name], name
    # Without buildings, what an earlier run said of them does not stay.
    again = run_alg("temps_acces", measures | {"DEMANDE": run.layer()}).rows()
    assert again == plain


def test_two_buildings_by_their_dwellings_are_their_weighted_mean(run_alg, measures, layers, sample):
    buildings = centres(layers, sample, 60.0)
    each = run_alg("temps_acces", measures | {"DEMANDE": buildings}).rows()
    run = run_alg("temps_acces", measures | {"BATIMENTS": buildings, "POIDS_BATIMENTS": "logements"})
    compared = 0
    for row, west, east in zip(run.rows(), each[::2], each[1::2]):
        if west["statut"] == east["statut"] == "atteint":
            compared += 1
            assert row["temps_min"] == pytest.approx((west["temps_min"] + 2 * east["temps_min"]) / 3)
            assert row["service_id"] == east["service_id"]
        elif east["statut"] == "atteint":
            assert row["temps_min"] == pytest.approx(east["temps_min"])
            assert row["part_atteinte_pct"] == pytest.approx(200 / 3)
        else:
            assert row["temps_min"] is None
    assert compared > 100


def test_iris_through_their_cells(run_alg, measures, sample):
    demand = measures | {"DEMANDE": str(sample / "iris.gpkg")}
    run = run_alg("temps_acces", demand | {"CARREAUX": str(sample / "carreaux_200m.gpkg")})
    rows, alone = run.rows(), run_alg("temps_acces", demand).rows()
    assert [row["CODE_IRIS"] for row in rows] == [row["CODE_IRIS"] for row in alone]
    assert all(row["carreaux"] > 0 for row in rows)
    assert "carreaux" not in alone[0]
    # Plain Python on the first one.
    by_cell = run_alg("temps_acces", measures)
    cells = by_cell.layer()
    iris = QgsVectorLayer(str(sample / "iris.gpkg"), "iris", "ogr")
    shape = QgsGeometry(next(iter(iris.getFeatures())).geometry())
    assert iris.crs() == cells.crs()
    total = weight = 0.0
    for cell, row in zip(cells.getFeatures(), rows_of(cells)):
        share = cell.geometry().intersection(shape).area() / cell.geometry().area()
        if share > 1e-9 and row["statut"] == "atteint":
            total += share * row["ind"] * row["temps_min"]
            weight += share * row["ind"]
    assert rows[0]["statut"] == "atteint"
    assert rows[0]["temps_min"] == pytest.approx(total / weight, rel=1e-6)


def test_indicators_by_buildings(run_alg, measures, layers, sample):
    run = run_alg("indicateurs", measures | {"BATIMENTS": centres(layers, sample, 60.0), "POIDS_BATIMENTS": "logements"})
    each = run_alg("indicateurs", measures | {"DEMANDE": centres(layers, sample, 60.0)}).rows()
    for row, west, east in zip(run.rows(), each[::2], each[1::2]):
        assert row["services_10min"] == pytest.approx((west["services_10min"] + 2 * east["services_10min"]) / 3)
        assert row["batiments"] == 2


@pytest.mark.parametrize("public", PUBLICS)
def test_every_public_weighs(run_alg, measures, public):
    measured = run_alg("temps_acces", measures)
    zones = run_alg("zones_blanches", {
        "CARREAUX": measured.layer(), "PUBLIC": f" {public}", "SEUIL_MIN": 8, "PAUVRES_MIN": 0.1, "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES": "TEMPORARY_OUTPUT",
    })
    assert zones.rows("ZONES")
    equity = run_alg("equite", {"MESURES": measured.layer(), "PUBLIC": public, "OUTPUT": "TEMPORARY_OUTPUT"}).rows()
    found = run_alg("indicateurs", measures | {"PUBLIC": public}).rows()
    whole = sum(row["log_soc"] for row in found) if public == "log_soc" else None
    assert whole is None or equity[0]["personnes"] == pytest.approx(whole)
    assert any(row["acces_e2sfca"] for row in found)


def test_the_page_of_times_counts_people_of_raw_cells(run_alg, measures, tmp_path):
    page = tmp_path / "bilan.html"
    rows = run_alg("temps_acces", measures | {"BILAN": str(page)}).rows()
    reached = sum(row["ind"] for row in rows if row["statut"] == "atteint")
    assert reached > 1000
    assert f">{typeset(number(reached))}<" in page.read_text(encoding="utf-8")


def test_cells_are_calibrated_to_their_iris(run_alg, sample, iris_path, tmp_path):
    asked = {"CARREAUX": str(sample / "carreaux_200m.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"}
    plain = run_alg("charger_population", asked).rows()
    run = run_alg("charger_population", asked | {"IRIS": str(iris_path), "CALAGE": "TEMPORARY_OUTPUT"})
    rows, table = run.rows(), run.rows("CALAGE")
    assert [{k: v for k, v in row.items() if k != "pauvres_cales"} for row in rows] == plain
    published = [row for row in table if row["calage"] == "cale"]
    assert published
    assert all(row["taux_cale_pct"] == pytest.approx(row["taux_publie_pct"], abs=1e-4) for row in published)
    assert any(row["pauvres_cales"] != pytest.approx(row["pauvres"]) for row in rows)
    assert any("Calage sur les IRIS" in info for info in run.feedback.infos)
    out, told = tmp_path / "c.gpkg", tmp_path / "t.gpkg"
    assert main(["charger-population", "--carreaux", asked["CARREAUX"], "--iris", str(iris_path), "--output", str(out),
                 "--calage", str(told)]) == 0
    assert rows_of(QgsVectorLayer(str(told), "t", "ogr"))[0]["pauvres_cales"] == pytest.approx(table[0]["pauvres_cales"])


def test_contours_without_rates_are_refused(refusal, sample):
    parameters = {"CARREAUX": str(sample / "carreaux_200m.gpkg"), "IRIS": str(sample / "iris.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "taux_pauvrete" in refusal("charger_population", parameters)


def test_a_diagnosis_for_a_public_calibrated_by_buildings(run_alg, refusal, layers, sample, iris_path, tmp_path):
    inputs = {
        "OSM": str(sample / "reseau.osm"), "CARREAUX": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"), "IRIS": str(iris_path), "CANDIDATS": str(sample / "candidats.gpkg"),
        "BATIMENTS": centres(layers, sample, 60.0), "POIDS_BATIMENTS": "logements", "CALER_SUR_IRIS": True, "NOMBRE": 1,
        "DOSSIER": str(tmp_path / "d"),
    }
    run_alg("diagnostic", inputs)
    journal = json.loads((tmp_path / "d" / "journal.json").read_text(encoding="utf-8"))
    assert journal["parametres"]["PUBLIC"] == "pauvres_cales"
    assert journal["parametres"]["CALER_SUR_IRIS"] is True
    assert journal["entrees"]["BATIMENTS"]["entites"] == 434
    cells = rows_of(QgsVectorLayer(f"{tmp_path / 'd' / 'diagnostic.gpkg'}|layername=carreaux", "c", "ogr"))
    white = sum(row["pauvres_cales"] for row in cells if row["zone_blanche"] == 1)
    assert journal["chiffres"]["public_en_zone_blanche"] == pytest.approx(white, abs=1e-3)
    assert all(row["batiments"] == 2 for row in cells)
    assert not math.isclose(journal["chiffres"]["public"], journal["chiffres"]["pauvres"])
    table = rows_of(QgsVectorLayer(f"{tmp_path / 'd' / 'diagnostic.gpkg'}|layername=calage", "t", "ogr"))
    assert len(table) == 22
    page = (tmp_path / "d" / "rapport.html").read_text(encoding="utf-8")
    assert "calées sur les taux publiés par IRIS" in page
    assert "Calage sur les IRIS</h2>" in page
    assert len(rows_of(QgsVectorLayer(f"{tmp_path / 'd' / 'diagnostic.gpkg'}|layername=sites", "s", "ogr"))) == 1
    assert "CALER_SUR_IRIS" in refusal("diagnostic", {k: v for k, v in inputs.items() if k != "IRIS"}, Feedback())
    assert "PUBLIC" in refusal("diagnostic", inputs | {"PUBLIC": "licornes"}, Feedback())
