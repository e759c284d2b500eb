"""``equite`` inside QGIS: the table, the curves, the chart, before and after, refusals."""

from __future__ import annotations

import xml.dom.minidom

import pytest


def test_table_curves_and_chart(run_alg, sample, measured, tmp_path):
    chart = tmp_path / "courbes.svg"
    run = run_alg("equite", {
        "MESURES": measured, "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT",
        "COURBES": "TEMPORARY_OUTPUT", "GRAPHIQUE": str(chart),
    })
    rows = run.rows()
    assert rows[0]["territoire"] == "Ensemble"
    assert rows[0]["personnes"] == pytest.approx(45_000)
    assert sum(row["personnes"] for row in rows[1:]) == pytest.approx(45_000, rel=1e-6)
    assert rows[0]["fgt2"] > 0
    assert 0 < rows[0]["fgt0"] < 1
    assert -1 < rows[0]["concentration"] < 1
    assert rows[0]["part_au_dela_pct"] == pytest.approx(100 * rows[0]["fgt0"])
    curve = [row for row in run.rows("COURBES") if row["territoire"] == "Ensemble" and row["courbe"] == "lorenz"]
    shares = [row["part_temps_pct"] for row in curve]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(100)
    xml.dom.minidom.parse(str(chart))


def test_the_same_twice_is_no_change(run_alg, measured):
    rows = run_alg("equite", {"MESURES": measured, "APRES": measured, "OUTPUT": "TEMPORARY_OUTPUT"}).rows()
    assert [row["etat"] for row in rows] == ["avant", "apres", "ecart"]
    assert rows[2]["fgt1"] == 0
    assert rows[2]["gini"] == 0
    assert rows[2]["seuil_min"] == 15


def test_csv(run_alg, measured, tmp_path):
    run_alg("equite", {"MESURES": measured, "OUTPUT": str(tmp_path / "equite.csv")})
    first, second = (tmp_path / "equite.csv").read_text(encoding="utf-8").splitlines()[:2]
    assert first.startswith("territoire,code,etat,personnes")
    assert second.startswith("Ensemble,")


def test_unmeasured_cells_are_refused(refusal, sample):
    given = {"MESURES": str(sample / "carreaux_200m.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "temps_min" in refusal("equite", given)
