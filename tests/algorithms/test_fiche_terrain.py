"""``fiche_terrain`` inside QGIS: sheets out, a visit, decisions back into the next plan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from harness import rows_of
from qgis.core import QgsVectorLayer, edit


@pytest.fixture
def sites(layers):
    layer = layers.sample("candidats")
    layer.setSubsetString("\"id\" in ('site-09', 'site-21')")
    return layer


@pytest.fixture
def inputs(sites, sample, network_path, tmp_path) -> dict[str, object]:
    return {
        "SITES": sites, "CANDIDATS": str(sample / "candidats.gpkg"), "RESEAU": str(network_path),
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"), "REMPLACANTS": 2,
        "GEOPACKAGE": str(tmp_path / "visite.gpkg"), "FICHES": str(tmp_path / "fiches.html"), "TITRE": "Visites",
    }


def test_out_to_the_field_and_back(run_alg, inputs, tmp_path, sample):
    run = run_alg("fiche_terrain", inputs)
    assert Path(run.results["FICHES"]).read_text(encoding="utf-8").count('<section class="sheet">') == 6
    sheets = QgsVectorLayer(f"{inputs['GEOPACKAGE']}|layername=fiches", "fiches", "ogr")
    assert sheets.isValid()
    rows = rows_of(sheets)
    assert [row["role"] for row in rows] == ["choisi", "remplacant", "remplacant"] * 2
    assert len({row["id"] for row in rows}) == 6
    # QGIS takes the form from the file: a list of decisions, a calendar, a picture.
    form = {name: sheets.editorWidgetSetup(sheets.fields().indexOf(name)) for name in ("decision", "date_visite", "photo")}
    assert [setup.type() for setup in form.values()] == ["ValueMap", "DateTime", "ExternalResource"]
    assert "a_revoir" in json.dumps(form["decision"].config())
    assert sheets.attributeDisplayName(sheets.fields().indexOf("salle")) == "Salle"
    config = sheets.editFormConfig()
    assert config.readOnly(sheets.fields().indexOf("id"))
    assert not config.readOnly(sheets.fields().indexOf("decision"))
    assert QgsVectorLayer(f"{inputs['GEOPACKAGE']}|layername=rues", "rues", "ogr").featureCount() > 50
    with edit(sheets):
        for feature in sheets.getFeatures():
            answer = {"site-09": "refuse", "site-21": "confirme"}.get(feature["id"])
            if answer:
                feature["decision"] = answer
                feature["contact"] = "Mme Petit"
                sheets.updateFeature(feature)
    target = str(tmp_path / "decides.gpkg")
    back = run_alg(
        "fiche_terrain",
        {"RETOUR": f"{inputs['GEOPACKAGE']}|layername=fiches", "CANDIDATS": inputs["CANDIDATS"], "OUTPUT": target},
    )
    decided = {row["id"]: row for row in back.rows()}
    assert len(decided) == 25
    assert decided["site-09"]["decision"] == "exclu"
    assert decided["site-21"]["decision"] == "impose"
    assert decided["site-21"]["contact"] == "Mme Petit"
    assert all(row["decision"] is None for key, row in decided.items() if key not in ("site-09", "site-21"))
    plan = run_alg(
        "implanter_permanences",
        {"CARREAUX": inputs["CARREAUX"], "SERVICES": inputs["SERVICES"], "CANDIDATS": target, "RESEAU": inputs["RESEAU"],
         "NOMBRE": 3, "OUTPUT": "TEMPORARY_OUTPUT", "COURBE": "TEMPORARY_OUTPUT"},
    )
    chosen = {row["id"] for row in plan.rows()}
    assert "site-21" in chosen
    assert "site-09" not in chosen


def test_what_is_missing_is_said(refusal, inputs):
    assert "RETOUR" in refusal("fiche_terrain", {})
    assert "CANDIDATS" in refusal("fiche_terrain", {"RETOUR": inputs["CANDIDATS"]})
    assert "RESEAU" in refusal("fiche_terrain", {"SITES": inputs["CANDIDATS"]})
    no_sheets = {"RETOUR": inputs["SERVICES"], "CANDIDATS": inputs["CANDIDATS"], "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "decision" in refusal("fiche_terrain", no_sheets)
    nowhere = inputs | {"GEOPACKAGE": "/nulle/part/visite.gpkg"}
    assert "GEOPACKAGE" in refusal("fiche_terrain", nowhere)


def test_a_former_geopackage_stays_when_the_new_one_fails(run_alg, inputs, refusal, tmp_path):
    run_alg("fiche_terrain", inputs)
    before = Path(str(inputs["GEOPACKAGE"])).read_bytes()
    refusal("fiche_terrain", inputs | {"PUBLIC": "marsupiaux"})
    assert Path(str(inputs["GEOPACKAGE"])).read_bytes() == before
    assert not list(tmp_path.glob(".accessibilite-*"))
