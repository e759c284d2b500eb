"""``comparer_territoires`` inside QGIS: quarters beside communes, table, page, refusals."""

from __future__ import annotations

import pytest


def test_iris_beside_the_town(run_alg, sample, measured, tmp_path):
    page = tmp_path / "page.html"
    run = run_alg("comparer_territoires", {
        "CARREAUX": measured, "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"),
        "INTERCOMMUNALITE": str(sample / "iris.gpkg"),
        "SERVICES": str(sample / "services.gpkg"), "OUTPUT": str(tmp_path / "territoires.gpkg"),
        "TABLEAU": str(tmp_path / "t.csv"), "BILAN": str(page),
    })
    rows = run.rows()
    assert len(rows) == 22
    assert sum(row["population"] for row in rows) == pytest.approx(45_000, rel=1e-3)
    # An IRIS compared with itself.
    assert all(row["temps_moyen_min_ecart_interco"] in (0, None) for row in rows)
    assert all(row["population_part_interco_pct"] == pytest.approx(100) for row in rows if row["population"])
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").startswith("indicateur,libelle,unite,")
    assert "Deux territoires pilotes" in page.read_text(encoding="utf-8")


def test_two_pilots_of_the_sample_town(run_alg, sample, measured):
    run = run_alg("comparer_territoires", {
        "CARREAUX": measured, "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT",
    })
    pilots = {row["paire"]: row for row in run.rows() if row["paire"]}
    assert set(pilots) == {"mieux_dote", "plus_demuni"}
    assert pilots["mieux_dote"]["temps_moyen_min"] < pilots["plus_demuni"]["temps_moyen_min"]
    assert all(row["part_pauvres_pct"] >= row["seuil_pauvrete_pct"] for row in pilots.values())
    assert any("territoires pilotes" in line for line in run.feedback.infos)


def test_a_reference_without_polygons_is_refused(refusal, sample, measured):
    given = {
        "CARREAUX": measured, "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"), "COMMUNE": str(sample / "services.gpkg"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    assert "COMMUNE" in refusal("comparer_territoires", given)
