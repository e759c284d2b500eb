"""A walk explained by qgis_process, from the OSM file to the page."""

from __future__ import annotations

import pytest
from files import SAMPLE, rows_of


def test_the_walk_of_a_cell_is_explained(qgis_process, tmp_path):
    network, page = tmp_path / "reseau.gpkg", tmp_path / "trajet.html"
    built = qgis_process("run", "accessibilite:construire_reseau", "-", inputs={
        "INPUT": str(SAMPLE / "reseau.osm"), "OUTPUT": str(network),
    })
    assert built.code == 0, built.errors
    same = {"DEMANDE": str(SAMPLE / "carreaux_200m.gpkg"), "SERVICES": str(SAMPLE / "services.gpkg"), "RESEAU": str(network),
            "CRENEAU": "mardi 16:00"}
    times = qgis_process("run", "accessibilite:temps_acces", "-", inputs=same | {"OUTPUT": str(tmp_path / "temps.gpkg")})
    assert times.code == 0, times.errors
    cell = rows_of(tmp_path / "temps.gpkg", "temps")[2]
    answer = qgis_process("run", "accessibilite:expliquer_trajet", "-", inputs=same | {
        "LIEU": "3", "OUTPUT": str(tmp_path / "trajet.gpkg"), "SERVICES_EVALUES": str(tmp_path / "vus.gpkg"), "BILAN": str(page),
    })
    assert answer.code == 0, answer.errors
    steps, seen = rows_of(tmp_path / "trajet.gpkg", "trajet"), rows_of(tmp_path / "vus.gpkg", "vus")
    assert sum(step["duree_s"] for step in steps) / 60 == pytest.approx(cell["temps_min"], abs=1e-6)
    assert sum(step["longueur_m"] for step in steps) / next(
        row["distance_m"] for row in seen if row["retenu"]
    ) == pytest.approx(cell["detour"], abs=1e-6)
    # The office beside this cell closes at 16:00: what a planner must be told.
    assert seen[0]["motif"] == "ferme"
    assert "du lundi au vendredi de 8 h 30 à 16 h" in page.read_text(encoding="utf-8").replace("\u00a0", " ")

    refused = qgis_process("run", "accessibilite:expliquer_trajet", "-", inputs=same | {
        "LIEU": "nulle part", "OUTPUT": str(tmp_path / "rien.gpkg"),
    })
    assert refused.code == 1
    assert "LIEU" in refused.errors
    assert not (tmp_path / "rien.gpkg").exists()
