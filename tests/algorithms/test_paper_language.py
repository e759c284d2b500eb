"""LANGUE: papers for partners in their language, the log in that of QGIS, codes as in the contract."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from harness import rows_of
from qgis.core import QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core"))

from accessibilite.core.language import Voice
from accessibilite.processing import page_language
from pseudo import CLOSE, OPEN, PseudoTexts


@pytest.fixture
def bracketed(monkeypatch) -> None:
    """Make each language of the plugin one that brackets what it translates."""
    monkeypatch.setattr(page_language, "voice_of", lambda language: Voice(language, PseudoTexts()))


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"), "RESEAU": str(network_path),
        "LANGUE": "nl",
    }


def in_french(run) -> bool:
    """Tell whether no line of the log was written in the language of the page."""
    lines = [*run.feedback.infos, *run.feedback.warnings]
    return bool(lines) and not any(OPEN in line or CLOSE in line for line in lines)


def test_the_account_of_a_scenario(run_alg, inputs, sample, tmp_path, bracketed):
    page = tmp_path / "bilan.html"
    run = run_alg("comparer_scenarios", inputs | {
        "OUVERTURES": str(sample / "candidats.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT",
        "BILAN": str(page),
    })
    html = page.read_text(encoding="utf-8")
    assert '<html lang="nl">' in html
    assert "⟦Durées de marche⟧" in html
    assert in_french(run)
    assert any(line.replace("\u00a0", " ").startswith("À 15 min ou moins") for line in run.feedback.infos)
    assert {row["etat"] for row in run.rows("ZONES")} <= {"avant", "apres"}


def test_the_timetable_and_the_calendar_of_a_round(run_alg, inputs, sample, tmp_path, bracketed):
    page, agenda = tmp_path / "semaine.html", tmp_path / "tournee.ics"
    run = run_alg("planifier_tournee", inputs | {
        "ARRETS": str(sample / "candidats.gpkg"), "JOURS": "mardi, jeudi", "OUTPUT": "TEMPORARY_OUTPUT",
        "EMPLOI_DU_TEMPS": str(page), "AGENDA": str(agenda),
    })
    assert '<html lang="nl">' in page.read_text(encoding="utf-8")
    assert "⟦mardi⟧" in page.read_text(encoding="utf-8")
    assert "X-WR-CALNAME:⟦Tournée⟧" in agenda.read_text(encoding="utf-8")
    assert "//NL" in agenda.read_text(encoding="utf-8")
    assert in_french(run)
    # What the next tool reads is written as ever.
    assert {row["jour"] for row in run.rows()} == {"mardi", "jeudi"}
    assert {row["demi_journee"] for row in run.rows()} <= {"matin", "apres_midi"}


def test_the_sheets_and_the_form_of_a_visit(run_alg, inputs, layers, sample, tmp_path, bracketed):
    sites = layers.sample("candidats")
    sites.setSubsetString("\"id\" in ('site-01', 'site-09')")
    page, package = tmp_path / "fiches.html", tmp_path / "visite.gpkg"
    run = run_alg("fiche_terrain", inputs | {
        "SITES": sites, "CANDIDATS": str(sample / "candidats.gpkg"), "FICHES": str(page), "GEOPACKAGE": str(package),
    })
    html = page.read_text(encoding="utf-8")
    assert '<html lang="nl">' in html
    assert "⟦Fiches de terrain⟧" in html
    assert "Mo-Fr" not in html
    assert in_french(run)
    sheets = QgsVectorLayer(f"{package}|layername=fiches", "fiches", "ogr")
    assert sheets.attributeDisplayName(sheets.fields().indexOf("salle")) == "⟦Salle⟧"
    choices = sheets.editorWidgetSetup(sheets.fields().indexOf("decision")).config()["map"]
    assert [next(iter(one.items())) for one in choices] == [
        ("⟦confirmé⟧", "confirme"), ("⟦refusé⟧", "refuse"), ("⟦à revoir⟧", "a_revoir"),
    ]
    assert {row["role"] for row in rows_of(sheets)} == {"choisi", "remplacant"}


def test_the_language_is_one_that_the_plugin_speaks(refusal, inputs):
    assert "LANGUE" in refusal("comparer_scenarios", inputs | {"LANGUE": "de", "OUTPUT": "TEMPORARY_OUTPUT"})
