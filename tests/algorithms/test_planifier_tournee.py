"""``planifier_tournee`` inside QGIS: the sample town, the files to print and to subscribe to, refusals, cancel."""

from __future__ import annotations

import time

import pytest
from harness import Feedback
from qgis.core import QgsProcessingException


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "ARRETS": str(sample / "candidats.gpkg"),
        "SERVICES": str(sample / "services.gpkg"), "RESEAU": str(network_path), "JOURS": "mardi, jeudi",
        "OUTPUT": "TEMPORARY_OUTPUT", "ROUTES": "TEMPORARY_OUTPUT", "COUVERTURE": "TEMPORARY_OUTPUT",
    }


def test_a_week_on_the_roads_of_the_sample(run_alg, inputs, sample, tmp_path):
    page, agenda = tmp_path / "semaine.html", tmp_path / "tournee.ics"
    run = run_alg("planifier_tournee", inputs | {
        "OSM": str(sample / "reseau.osm"), "EMPLOI_DU_TEMPS": str(page), "AGENDA": str(agenda), "DATE_DEBUT": "2027-01-06",
    })
    stops, ways, cells = (run.rows(name) for name in ("OUTPUT", "ROUTES", "COUVERTURE"))
    assert run.results["STATUT"] == "optimal"
    assert run.results["OBJECTIF"] == run.results["BORNE"] > 0
    assert run.results["ECART_PCT"] == 0
    assert sorted((row["jour"], row["demi_journee"]) for row in stops) == [
        ("jeudi", "apres_midi"), ("jeudi", "matin"), ("mardi", "apres_midi"), ("mardi", "matin"),
    ]
    assert not ways  # One stop a half-day and no base: nobody drives.
    assert len(cells) == 217
    served = sum(row["pauvres"] for row in cells if row["servi"] == 1 and row["service_fixe"] == 0)
    assert served == pytest.approx(run.results["OBJECTIF"])
    assert all(row["visites_mardi"] + row["visites_jeudi"] == row["visites_semaine"] for row in cells)
    assert "Mardi" in page.read_text(encoding="utf-8")
    assert agenda.read_bytes().count(b"BEGIN:VEVENT\r\n") == 4
    assert b"20270105T090000" in agenda.read_bytes()


def test_drives_between_the_stops_of_a_half_day(run_alg, inputs, sample):
    run = run_alg("planifier_tournee", inputs | {
        "OSM": str(sample / "reseau.osm"), "ARRETS_PAR_DEMI_JOURNEE": 2, "DUREE_ARRET_MIN": 60, "JOURS": "lundi",
        "DEMI_JOURNEES": "matin",
    })
    stops, ways = run.rows("OUTPUT"), run.rows("ROUTES")
    assert [row["ordre"] for row in stops] == [1, 2]
    assert [(row["de"], row["vers"]) for row in ways] == [(stops[0]["arret_nom"], stops[1]["arret_nom"])]
    assert ways[0]["duree_min"] == stops[1]["trajet_min"] > 0
    assert ways[0]["longueur_m"] > 0


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"JOURS": "lundredi"}, "JOURS"), ({"MATIN": "9 heures"}, "MATIN"), ({"POIDS": "licornes"}, "POIDS"),
        ({"DATE_DEBUT": "bientôt"}, "DATE_DEBUT"), ({"SEUIL_MIN": 0.1}, "ARRETS"),
    ],
)
def test_what_cannot_be_planned_is_said(refusal, inputs, wrong, word):
    assert word in refusal("planifier_tournee", inputs | wrong)


def test_an_imposed_stop_that_nobody_can_visit_is_named(refusal, inputs, layers):
    stops = layers.memory(["POINT (4.347 48.598)"], {"id": ["a"], "nom": ["Marché"], "jours": ["dimanche"], "visites_min": [1]})
    assert "« Marché »" in refusal("planifier_tournee", inputs | {"ARRETS": stops}).replace("\u00a0", " ")


def test_a_cancelled_run_stops_at_once_and_writes_nothing(run_alg, inputs, tmp_path):
    target = tmp_path / "arrets.gpkg"
    begin = time.monotonic()
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg("planifier_tournee", inputs | {"OUTPUT": str(target), "ARRETS_PAR_DEMI_JOURNEE": 2}, Feedback(cancel_at=42))
    assert time.monotonic() - begin < 10
    assert not target.exists()


@pytest.mark.parametrize(
    "columns", [{"horaires": "Su 03:00-04:00"}, {"duree_min": 5000}, {"base_jours": "dimanche"}, {"base_max": 0}]
)
def test_a_week_in_which_nothing_fits_is_refused_in_words(refusal, inputs, layers, columns):
    candidates = layers.sample("candidats")
    wkt = [feature.geometry().asWkt(9) for feature in candidates.getFeatures()]
    base = {name.removeprefix("base_"): [value] for name, value in columns.items() if name.startswith("base_")}
    base = {{"max": "demi_journees_max"}.get(name, name): value for name, value in base.items()}
    own = {name: [value] * len(wkt) for name, value in columns.items() if not name.startswith("base_")}
    asked = {"ARRETS": layers.memory(wkt, {"id": [str(row) for row in range(len(wkt))], **own})}
    if base:
        asked["BASE"] = layers.memory(wkt[:1], base)
    assert "aucun arrêt ne tient" in refusal("planifier_tournee", inputs | asked)


def test_stops_of_another_town_are_refused(refusal, inputs, layers):
    elsewhere = layers.memory(["Point(0 0)"], {"id": ["a"]})
    assert "aucun point n’est sur le territoire" in refusal("planifier_tournee", inputs | {"ARRETS": elsewhere})
