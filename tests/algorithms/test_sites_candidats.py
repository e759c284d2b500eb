"""``sites_candidats`` inside QGIS: the sample town from its OSM file, its layer of places and a grid."""

from __future__ import annotations

import pytest


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "INPUT": str(sample / "reseau.osm"), "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT",
        "ECARTES": "TEMPORARY_OUTPUT",
    }


def test_places_of_the_file_with_who_lives_near(run_alg, inputs, sample):
    run = run_alg("sites_candidats", inputs | {"CARREAUX": str(sample / "carreaux_200m.gpkg")})
    rows = run.rows()
    kinds = {row["genre"] for row in rows}
    assert {"pharmacie", "ecole", "mairie", "bibliotheque", "marche", "stationnement", "centre_social"} <= kinds
    assert "lieu_culte" not in kinds
    assert all(row["population"] > 0 for row in rows)
    assert all(row["population"] >= row["pauvres"] for row in rows)
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["raison"] for row in run.rows("ECARTES")} <= {"doublon", "hors_reseau", "personne"}


def test_kinds_are_chosen(run_alg, inputs):
    rows = run_alg("sites_candidats", inputs | {"GENRES": ["lieu_culte", "pharmacie"]}).rows()
    assert {row["genre"] for row in rows} == {"lieu_culte", "pharmacie"}


def test_a_layer_a_table_and_the_output_itself_are_sources(run_alg, inputs, sample, tmp_path):
    alone = {name: value for name, value in inputs.items() if name != "INPUT"}
    for name in ("candidats.gpkg", "candidats.csv"):
        rows = run_alg("sites_candidats", alone | {"LIEUX": str(sample / name)}).rows()
        assert len(rows) == 25
        assert {row["pmr"] for row in rows} == {"oui", "non", "inconnu"}
    target = str(tmp_path / "candidats.gpkg")
    run_alg("sites_candidats", inputs | {"LIEUX": str(sample / "candidats.gpkg"), "OUTPUT": target})
    first = run_alg("sites_candidats", alone | {"LIEUX": target, "FUSION_M": 0}).rows()
    names = ("id", "nom", "genre", "pmr", "horaires", "adresse", "capacite", "source")
    again = run_alg("sites_candidats", alone | {"LIEUX": target}).rows()
    assert [[row[name] for name in names] for row in first] == [[row[name] for name in names] for row in again]
    assert any(row["genre"] == "stationnement" for row in first)


def test_a_grid_alone(run_alg, inputs, sample):
    alone = {name: value for name, value in inputs.items() if name != "INPUT"}
    rows = run_alg("sites_candidats", alone | {"GRILLE_M": 300, "ZONE": str(sample / "quartiers.gpkg")}).rows()
    assert rows
    assert {row["genre"] for row in rows} == {"grille"}


def test_nothing_to_look_in_is_refused(refusal, inputs):
    alone = {name: value for name, value in inputs.items() if name != "INPUT"}
    assert "GRILLE_M" in refusal("sites_candidats", alone)
    assert "ZONE" in refusal("sites_candidats", alone | {"GRILLE_M": 300})


def test_far_candidates_are_told(run_alg, inputs, sample):
    asked = inputs | {"GENRES": ["lieu_culte"], "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SEUIL_MIN": 2}
    told = [line for line in run_alg("sites_candidats", asked).feedback.warnings if "aucun lieu candidat" in line]
    assert len(told) == 1
    assert "GRILLE_M" in told[0]
    near = run_alg("sites_candidats", inputs | {"CARREAUX": str(sample / "carreaux_200m.gpkg"), "SEUIL_MIN": 60})
    assert not any("aucun lieu candidat" in line for line in near.feedback.warnings)
