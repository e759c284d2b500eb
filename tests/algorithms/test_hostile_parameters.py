"""Odd parameters through QGIS: a sentence in French for each, and pages that wait for the layers of their run."""

from __future__ import annotations

import math

import pytest
from harness import Feedback, rows_of
from qgis.core import QgsProcessingException, QgsProject

OLD = "une page de la veille"


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.mark.parametrize(("change", "expected"), [
    ({"DEMANDE": None}, "DEMANDE : ce paramètre est vide"),
    ({"OUTPUT": ""}, "OUTPUT : ce paramètre est vide"),
    ({"TEMPS_MAX_MIN": "60,5"}, "s’écrit ici avec un point, « 60.5 »"),
    ({"TEMPS_MAX_MIN": math.inf}, "TEMPS_MAX_MIN : « inf » est hors des bornes"),
    ({"TEMPS_MAX_MIN": "loin"}, "TEMPS_MAX_MIN : « loin » est hors des bornes"),
])
def test_what_qgis_says_in_english_or_lets_through_is_a_sentence(refusal, inputs, change, expected):
    assert expected in refusal("temps_acces", inputs | change).replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(("name", "parameter"), [("diagnostic", "OSM"), ("construire_reseau", "INPUT")])
def test_another_kind_of_file_is_refused_with_those_that_are_read(refusal, tmp_path, name, parameter):
    path = tmp_path / "voies.geojson"
    path.write_text("{}", encoding="utf-8")
    told = refusal(name, {parameter: str(path)})
    assert "voies.geojson" in told
    assert ".osm.pbf, .pbf, .osm, .osm.gz, .osm.bz2, .json, .graphml" in told


def test_a_damaged_file_is_no_readable_layer(refusal, inputs, tmp_path):
    path = tmp_path / "abîmé.gpkg"
    path.write_bytes(b"rien de bon" * 100)
    assert "n’est pas une couche lisible" in refusal("temps_acces", inputs | {"DEMANDE": str(path)})


def test_a_layer_of_the_project_may_have_a_slash_and_an_end_of_line_in_its_name(run_alg, inputs, layers, project: QgsProject):
    layer = layers.sample("carreaux_200m")
    layer.setName("carreaux 2019/2021\n« essai »")
    count = layer.featureCount()
    project.addMapLayer(layer)
    assert len(run_alg("temps_acces", inputs | {"DEMANDE": layer.name()}, project=project).rows()) == count
    empty = layers.memory([], {"nom": []})
    empty.setName("vide\nou presque")
    with pytest.raises(QgsProcessingException) as caught:
        run_alg("temps_acces", inputs | {"DEMANDE": empty})
    assert "\n" not in str(caught.value)


def test_an_infinite_population_is_unknown(run_alg, inputs, layers):
    source = layers.sample("carreaux_200m")
    shapes = [feature.geometry().asWkt(3) for feature in source.getFeatures()]
    homes = layers.memory(shapes, {"population": [math.inf] + [10.0] * (len(shapes) - 1)}, "EPSG:2154", "Polygon")
    run = run_alg("indicateurs", inputs | {"DEMANDE": homes, "OFFRES": "TEMPORARY_OUTPUT"})
    assert all(row["bassin"] is None or math.isfinite(row["bassin"]) for row in run.rows("OFFRES"))
    assert any(row["acces_2sfca"] for row in run.rows())


def test_territories_that_overlap_are_told(run_alg, inputs, layers):
    source = layers.sample("quartiers")
    shapes = [feature.geometry().asWkt(3) for feature in source.getFeatures()]
    twice = layers.memory(shapes * 2, {"nom": ["q"] * 2 * len(shapes)}, source.crs().authid(), "MultiPolygon")
    run = run_alg("indicateurs", inputs | {"TERRITOIRES_EN_ENTREE": twice, "TERRITOIRES": "TEMPORARY_OUTPUT"})
    assert any("se recouvrent" in warning for warning in run.feedback.warnings)


@pytest.mark.parametrize("algorithm", ["indicateurs", "robustesse"])
def test_a_category_without_service_is_told(run_alg, inputs, algorithm):
    cells = {"CARREAUX": inputs["DEMANDE"], "FERMETURES": "TEMPORARY_OUTPUT"} if algorithm == "robustesse" else {}
    run = run_alg(algorithm, inputs | cells | {"CATEGORIE": "licorne"})
    assert any("licorne" in warning for warning in run.feedback.warnings)


def test_pages_go_with_the_layers_of_a_cancelled_run(run_alg, inputs, sample, tmp_path):
    """Cancelled in its last step, a run leaves the earlier page as the earlier layer."""
    page, target = tmp_path / "bilan.html", tmp_path / "reseau.gpkg"
    page.write_text(OLD, encoding="utf-8")
    asked = {"INPUT": str(sample / "reseau.osm"), "OUTPUT": str(target), "BILAN": str(page)}
    feedback = Feedback()
    feedback.pushInfo = lambda info: feedback.cancel()
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg("construire_reseau", asked, feedback)
    assert page.read_text(encoding="utf-8") == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bilan.html"]
    done = run_alg("construire_reseau", asked)
    assert done.results["BILAN"] == str(page)
    assert "<html" in page.read_text(encoding="utf-8")
    assert len(rows_of(done.layer())) > 0


def test_a_page_and_a_layer_cannot_share_a_file(refusal, sample, tmp_path):
    same = str(tmp_path / "tout.gpkg")
    sentence = refusal("construire_reseau", {"INPUT": str(sample / "reseau.osm"), "OUTPUT": same, "BILAN": same})
    assert "reçoit déjà" in sentence


def test_a_diagnosis_cancelled_says_the_truth_about_its_folder(run_alg, sample, tmp_path):
    """Before its folder is in place, nothing is there; after, it is too late to cancel."""
    folder = tmp_path / "diagnostic"
    asked = {
        "OSM": str(sample / "reseau.osm"), "CARREAUX": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"), "DOSSIER": str(folder),
    }
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg("diagnostic", asked, Feedback(cancel_at=100))
    assert not folder.exists()
    late = Feedback()
    late.pushInfo = lambda info: late.cancel()
    done = run_alg("diagnostic", asked, late)
    assert late.isCanceled()
    assert done.results["DOSSIER"] == str(folder)
    assert (folder / "rapport.html").exists()
