"""``comparer_scenarios`` inside QGIS: a permanence of the sample town opens, its town hall closes."""

from __future__ import annotations

import pytest
from harness import rows_of


@pytest.fixture
def inputs(sample, network_path, tmp_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT", "PUBLICS": "TEMPORARY_OUTPUT",
        "TERRITOIRES": "TEMPORARY_OUTPUT", "EQUITE": "TEMPORARY_OUTPUT", "BILAN": str(tmp_path / "bilan.html"),
        "TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg"),
    }


def test_an_opening_helps_and_the_page_says_so(run_alg, inputs, sample, layers, tmp_path):
    candidates = layers.sample("candidats")
    candidates.setSubsetString("\"id\" in ('site-21', 'site-24')")
    run = run_alg("comparer_scenarios", inputs | {"OUVERTURES": candidates})
    cells, publics = run.rows(), {row["public"]: row for row in run.rows("PUBLICS")}
    assert len(cells) == 217
    assert sum(row["gagne"] for row in cells) > 0
    assert sum(row["perd"] for row in cells) == 0
    assert publics["pauvres"]["a_portee_ecart"] > 0
    assert {row["evolution"] for row in run.rows("ZONES")} <= {"disparait", "retrecit", "inchangee"}
    assert all(row["a_portee_apres"] >= row["a_portee_avant"] for row in run.rows("TERRITOIRES"))
    assert {row["etat"] for row in run.rows("EQUITE")} == {"avant", "apres", "ecart"}
    assert "<svg" in (tmp_path / "bilan.html").read_text(encoding="utf-8")
    assert any(line.startswith("Ouvertures (2)") for line in run.feedback.infos)


def test_a_closing_and_its_layer_of_services_say_the_same(run_alg, inputs, layers):
    services = layers.sample("services")
    first = rows_of(services)[0]["id"]
    closing = run_alg("comparer_scenarios", inputs | {"FERMETURES": first})
    services.setSubsetString(f"\"id\" <> '{first}'")
    replaced = run_alg("comparer_scenarios", inputs | {"SERVICES_APRES": services, "FILTRE": "\"id\" is not null"})
    assert [row["temps_apres_min"] for row in closing.rows()] == [row["temps_apres_min"] for row in replaced.rows()]
    assert sum(row["gagne"] for row in closing.rows()) == 0


def test_what_changes_must_be_said_once(refusal, inputs):
    assert "FERMETURES" in refusal("comparer_scenarios", inputs)
    assert "FERMETURES" in refusal("comparer_scenarios", inputs | {"FERMETURES": "inconnu"})
    both = {"SERVICES_APRES": inputs["SERVICES"], "FERMETURES": "x"}
    assert "SERVICES_APRES" in refusal("comparer_scenarios", inputs | both)
