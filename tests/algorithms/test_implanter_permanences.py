"""``implanter_permanences`` inside QGIS: outputs, proof, wishes, refusals, cancel."""

from __future__ import annotations

import pytest
from harness import Feedback
from qgis.core import QgsProcessingException


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "CANDIDATS": str(sample / "candidats.gpkg"), "RESEAU": str(network_path), "SEUIL_MIN": 8,
        "OUTPUT": "TEMPORARY_OUTPUT", "COURBE": "TEMPORARY_OUTPUT", "ALTERNATIVES": "TEMPORARY_OUTPUT",
    }


def test_all_outputs(run_alg, inputs):
    run = run_alg("implanter_permanences", inputs)
    sites, curve, others = (run.rows(name) for name in ("OUTPUT", "COURBE", "ALTERNATIVES"))
    assert run.results["STATUT"] == "optimal"
    assert run.results["OBJECTIF"] == pytest.approx(run.results["BORNE"]) == pytest.approx(curve[-1]["gain_pauvres"])
    assert run.results["ECART_PCT"] == 0
    assert [row["rang"] for row in sites] == [1, 2, 3]
    assert sum(row["gain_pauvres"] for row in sites) == pytest.approx(curve[-1]["gain_pauvres"])
    assert sites[-1]["couverture_cumulee_pct"] == pytest.approx(curve[-1]["couverture_pct"])
    assert [row["nombre"] for row in curve] == [0, 1, 2, 3]
    gains = [row["gain_pauvres"] for row in curve]
    assert gains[0] == 0
    assert gains == sorted(gains)
    assert all(row["statut"] == "optimal" for row in curve)
    assert all(0 <= row["perte_pct"] <= 1 for row in others)
    assert all({"id", "nom", "remplace_id", "remplace_rang"} <= set(row) for row in others)


def test_each_place_says_whom_it_brings_within_reach(run_alg, inputs):
    run = run_alg("implanter_permanences", inputs)
    said = [line for line in run.feedback.infos if line.startswith("Lieu ")]
    assert [row["nom"] in line for row, line in zip(run.rows("OUTPUT"), said, strict=True)] == [True] * 3
    numbers = [int("".join(c for c in line.rpartition("dont ")[2] if c.isdigit())) for line in said]
    assert numbers == [round(row["gain_pauvres"]) for row in run.rows("OUTPUT")]


@pytest.mark.parametrize("model", ["lscp", "p_median", "p_centre"])
def test_every_model_is_proven(run_alg, inputs, model):
    run = run_alg("implanter_permanences", inputs | {"MODELE": model})
    assert run.results["STATUT"] == "optimal"
    if model == "lscp":
        assert run.results["OBJECTIF"] == len(run.rows())
    else:
        assert len(run.rows()) <= 3


def test_forced_and_excluded_places(run_alg, inputs):
    free = [row["id"] for row in run_alg("implanter_permanences", inputs).rows()]
    asked = inputs | {"FORCES": "site-25", "EXCLUS": free[0]}
    chosen = [row["id"] for row in run_alg("implanter_permanences", asked).rows()]
    assert "site-25" in chosen
    assert free[0] not in chosen


def test_pairs_and_distance(run_alg, inputs):
    free = [row["id"] for row in run_alg("implanter_permanences", inputs).rows()]
    kept = [row["id"] for row in run_alg("implanter_permanences", inputs | {"INCOMPATIBLES": ",".join(free)}).rows()]
    assert len(set(free) & set(kept)) == 1
    alone = run_alg("implanter_permanences", inputs | {"DISTANCE_MIN_M": 100_000})
    assert len(alone.rows()) == 1


def test_no_choice_is_said_in_words(run_alg, inputs):
    run = run_alg("implanter_permanences", inputs | {"FORCES": "site-01,site-02", "NOMBRE": 1})
    assert run.results["STATUT"] == "infaisable"
    assert "OBJECTIF" not in run.results
    assert run.rows() == []
    assert any("NOMBRE + FORCES" in warning for warning in run.feedback.warnings)


def test_a_territory_that_nobody_can_cover_is_named(run_alg, inputs, sample):
    asked = {"TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg"), "COUVERTURE_MIN_PCT": 100, "SEUIL_MIN": 2}
    run = run_alg("implanter_permanences", inputs | asked)
    assert run.results["STATUT"] == "infaisable"
    assert any(warning.startswith("COUVERTURE_MIN_PCT") and "«" in warning for warning in run.feedback.warnings)


def test_the_worst_territory_first(run_alg, inputs, sample):
    run = run_alg("implanter_permanences", inputs | {"TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg"), "EQUITE": True})
    assert run.results["STATUT"] == "optimal"
    assert run.results["OBJECTIF"] <= run_alg("implanter_permanences", inputs).results["OBJECTIF"] + 1e-6


@pytest.mark.parametrize(("given", "word"), [
    ({"POIDS": "seniors=beaucoup"}, "POIDS"), ({"POIDS": "licornes"}, "licornes"), ({"FORCES": "nulle-part"}, "nulle-part"),
    ({"FORCES": "site-01", "EXCLUS": "site-01"}, "site-01"), ({"BUDGET": 10}, "cout"), ({"CAPACITES": True}, "capacite"),
    ({"EQUITE": True}, "TERRITOIRES_EN_ENTREE"), ({"NOMBRE": None}, "BUDGET"),
])
def test_refusals(refusal, inputs, given, word):
    assert word in refusal("implanter_permanences", inputs | given)


def test_a_cancelled_run_writes_nothing(run_alg, inputs, tmp_path):
    target = tmp_path / "sites.gpkg"
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg("implanter_permanences", inputs | {"OUTPUT": str(target)}, Feedback(cancel_at=45))
    assert not target.exists()
