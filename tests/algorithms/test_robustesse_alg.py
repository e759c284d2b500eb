"""``robustesse`` inside QGIS: four outputs, the words, refusals."""

from __future__ import annotations

import pytest


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT",
        "FERMETURES": "TEMPORARY_OUTPUT", "VARIANTES": "TEMPORARY_OUTPUT",
    }


def test_all_outputs(run_alg, inputs):
    run = run_alg("robustesse", inputs)
    cells, zones, closings, variants = (run.rows(name) for name in ("OUTPUT", "ZONES", "FERMETURES", "VARIANTES"))
    assert len(variants) == 54
    assert len(cells) == 217
    white = [row for row in cells if row["zone_blanche"] == 1]
    assert len(white) == variants[0]["carreaux_blancs"]
    assert all(row["part_blanche_pct"] > 0 for row in white)
    assert {row["stabilite"] for row in cells} <= {"toujours", "souvent", "parfois", "jamais"}
    assert [row["rang_fermeture"] for row in closings] == list(range(1, len(closings) + 1))
    assert all(row["rang_min"] <= row["rang"] <= row["rang_max"] for row in zones if row["rang"] is not None)


def test_fewer_variants_when_asked(run_alg, inputs):
    given = {"VITESSES": "1", "SEUILS": "0,8;1", "ACCROCHAGES": "", "SANS_ESTIMES": False}
    assert len(run_alg("robustesse", inputs | given).rows("VARIANTES")) == 2


def test_factors_that_cannot_be_read_are_refused(refusal, inputs):
    assert "VITESSES" in refusal("robustesse", inputs | {"VITESSES": "vite"})


def test_the_threshold_of_the_zones_asks_for_no_opening_hours(run_alg, inputs, layers):
    """SEUIL_MIN counts hours in temps_acces; here it is that of the zones, and unknown hours are nobody's trouble."""
    services = layers.copy(layers.sample("services"))
    field = services.fields().indexOf("horaires")
    assert services.dataProvider().changeAttributeValues({f.id(): {field: "?"} for f in services.getFeatures()})
    run = run_alg("robustesse", inputs | {"SERVICES": services, "VITESSES": "1", "SEUILS": "1", "ACCROCHAGES": "1"})
    assert not any("horaires" in text for text in run.feedback.warnings)
