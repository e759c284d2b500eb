"""``expliquer_trajet`` inside QGIS: the minutes of ``temps_acces``, layers, page and refusals."""

from __future__ import annotations

import pytest
from harness import Feedback
from qgis.core import QgsWkbTypes

STEPS = [
    "lieu", "service_id", "ordre", "etape", "nom", "longueur_m", "duree_s", "cumul_min", "regle", "regle_texte", "arete",
    "osm_id", "inconnu",
]
EVALUATED = [
    "lieu", "service_id", "service_nom", "categorie", "distance_m", "temps_min", "parcours_m", "retenu", "motif", "motif_texte",
]


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_the_steps_add_up_to_the_minutes_of_temps_acces(run_alg, inputs):
    asked = {"CRENEAU": "mardi 16:30", "SANS_RDV": "oui_ou_inconnu", "TEMPS_MAX_MIN": 40}
    times = run_alg("temps_acces", inputs | asked).rows()
    chosen = range(0, len(times), 9)
    run = run_alg("expliquer_trajet", inputs | asked | {
        "LIEU": ",".join(str(row + 1) for row in chosen), "SERVICES_EVALUES": "TEMPORARY_OUTPUT",
    })
    assert run.layer().fields().names() == STEPS
    assert run.layer().wkbType() == QgsWkbTypes.Type.LineString
    assert run.layer("SERVICES_EVALUES").fields().names() == EVALUATED
    steps, seen = run.rows(), run.rows("SERVICES_EVALUES")
    assert {row["statut"] for row in (times[i] for i in chosen)} > {"atteint"}
    for row in chosen:
        mine = [step for step in steps if step["lieu"] == str(row + 1)]
        kept = [service for service in seen if service["lieu"] == str(row + 1) and service["retenu"]]
        if times[row]["temps_min"] is None:
            assert not mine
            assert not kept
            continue
        assert sum(step["duree_s"] for step in mine) / 60 == pytest.approx(times[row]["temps_min"], abs=1e-6)
        assert [step["ordre"] for step in mine] == list(range(1, len(mine) + 1))
        assert {step["service_id"] for step in mine} == {times[row]["service_id"]}
        assert [service["service_id"] for service in kept] == [times[row]["service_id"]]
        assert kept[0]["temps_min"] == pytest.approx(times[row]["temps_min"], abs=1e-6)


def test_a_raw_cell_by_its_row_or_by_what_insee_calls_it(run_alg, inputs):
    code = run_alg("temps_acces", inputs).rows()[2]["idcar_200m"]
    by_row, by_code = (run_alg("expliquer_trajet", inputs | {"LIEU": name}).rows() for name in ("3", code))
    assert {step["lieu"] for step in by_code} == {code}
    assert [step["cumul_min"] for step in by_code] == [step["cumul_min"] for step in by_row]
    assert by_code


def test_a_service_by_its_name_and_a_page(run_alg, inputs, tmp_path):
    page = tmp_path / "récit.html"
    feedback = Feedback()
    run = run_alg("expliquer_trajet", inputs | {
        "LIEU": "101", "SERVICE": "mission locale du pays d’aubre", "BILAN": str(page),
    }, feedback)
    assert {step["service_id"] for step in run.rows()} == {"valmont-04"}
    text = page.read_text(encoding="utf-8")
    assert "Mission locale" in text
    assert 'lang="fr"' in text
    assert {path.name for path in tmp_path.iterdir()} == {page.name}


def test_only_the_layer_of_the_way_is_made_by_default(run_alg, inputs):
    assert set(run_alg("expliquer_trajet", inputs | {"LIEU": "1"}).results) == {"OUTPUT"}


def test_unknown_names_are_refused_with_those_that_look_like_them(refusal, inputs):
    sentence = refusal("expliquer_trajet", inputs | {"LIEU": "1000"})
    assert "LIEU" in sentence
    assert "« 100 »" in sentence
    sentence = refusal("expliquer_trajet", inputs | {"LIEU": "1", "SERVICE": "valmont-99"})
    assert "SERVICE" in sentence
    assert "« valmont-0" in sentence
    assert "CRENEAU" in refusal("expliquer_trajet", inputs | {"LIEU": "1", "CRENEAU": "un jour"})


def test_a_wheelchair_network_gives_its_shares_and_a_new_run_replaces_them(run_alg, inputs, sample, layers):
    built = run_alg("construire_reseau", {
        "INPUT": str(sample / "reseau.osm"), "PROFIL": "fauteuil", "OUTPUT": "TEMPORARY_OUTPUT",
    })
    first = run_alg("temps_acces", inputs | {"RESEAU": built.layer()})
    shares = ["part_inconnue_pct", "surface_inconnue_pct", "bordure_inconnue_pct", "pente_inconnue_pct"]
    assert first.layer().fields().names()[-5:] == ["detour", *shares]
    for row in first.rows():
        assert all((row[name] is None) == (row["statut"] != "atteint") for name in shares)
    again = run_alg("temps_acces", inputs | {"DEMANDE": first.layer()})
    names = again.layer().fields().names()
    assert not set(shares) & set(names)
    assert names.count("detour") == 1
