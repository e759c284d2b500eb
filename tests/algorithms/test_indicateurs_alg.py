"""``indicateurs`` inside QGIS: all features in their order, the same times as temps_acces, territories, basins."""

from __future__ import annotations

import pytest
from osgeo import ogr


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_every_cell_with_its_indicators(run_alg, sample, inputs):
    run = run_alg("indicateurs", inputs | {
        "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"), "TERRITOIRES": "TEMPORARY_OUTPUT", "OFFRES": "TEMPORARY_OUTPUT",
    })
    rows = run.rows()
    times = run_alg("temps_acces", inputs).rows()
    assert [row["temps_min"] for row in rows] == [row["temps_min"] for row in times]
    assert [row["statut"] for row in rows] == [row["statut"] for row in times]
    for row in rows:
        assert row["services_5min"] <= row["services_10min"] <= row["services_15min"]
        near = row["temps_min"] is not None and row["temps_min"] <= 15
        assert (row["acces_2sfca"] > 0) == near
        assert (row["services_15min"] > 0) == near
    served = sum(row["ind"] * row["acces_e2sfca"] for row in rows)
    assert served == pytest.approx(sum(row["ratio"] is not None for row in run.rows("OFFRES")), rel=1e-9)
    means = run.rows("TERRITOIRES")
    assert sum(row["personnes"] for row in means) == pytest.approx(sum(row["ind"] for row in rows), rel=1e-3)
    assert all(row["heures_semaine_h"] is None or row["heures_semaine_h"] >= 0 for row in means)


def test_a_second_run_over_its_own_output_replaces_its_columns(run_alg, inputs, tmp_path):
    first = str(tmp_path / "un.gpkg")
    run_alg("indicateurs", inputs | {"OUTPUT": first, "SEUILS_MIN": "3,30", "K": 2})
    with_gdal = ogr.Open(first, 1)
    with_gdal.GetLayer(0).CreateField(ogr.FieldDefn("surface_inconnue_pct", ogr.OFTReal))  # as a wheelchair leaves it
    with_gdal = None
    second = run_alg("indicateurs", inputs | {"DEMANDE": first})
    names = second.layer().fields().names()
    assert "services_3min" not in names
    assert "temps_2_min" not in names
    assert "surface_inconnue_pct" not in names
    assert len(names) == len({name.lower() for name in names})
    assert "services_15min" in names


def test_weights_that_cannot_be_read_are_refused(refusal, inputs):
    assert "POIDS_MARCHE" in refusal("indicateurs", inputs | {"PONDERATION": "paliers", "POIDS_MARCHE": "proche"})
    assert "OFFRE" in refusal("indicateurs", inputs | {"OFFRE": "beaucoup"})
