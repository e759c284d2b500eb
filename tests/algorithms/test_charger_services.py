"""The loader of services inside QGIS: parameters, outputs, refusals."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsVectorLayer, QgsWkbTypes

CONTRACT = [
    "id",
    "nom",
    "categorie",
    "adresse",
    "commune",
    "horaires",
    "horaires_qualite",
    "itinerant",
    "a_distance",
    "pmr",
    "sans_rdv",
    "capacite",
    "conditions",
    "source",
    "date_maj",
    "doublon_de",
    "alerte",
]
FRANCE_SERVICES = [
    "id_fs",
    "insee_dep",
    "lib_fs",
    "adresse",
    "complement_adresse",
    "insee_com",
    "code_postal",
    "lib_com",
    "latitude",
    "longitude",
    "mail",
    "telephone",
    "h_lundi",
    "h_mardi",
    "h_mercredi",
    "h_jeudi",
    "h_vendredi",
    "h_samedi",
    "prise_rdv",
    "commentaire",
    "type_fs",
    "format_fs",
    "groupe_fs",
    "labellisation_fs",
]


def france_services(path: Path, *changes: dict[str, str]) -> Path:
    base = dict.fromkeys(FRANCE_SERVICES, "") | {
        "id_fs": "1",
        "insee_dep": "67",
        "lib_fs": "France services Neudorf",
        "adresse": "1 place du Marché",
        "insee_com": "67482",
        "latitude": "48.5665",
        "longitude": "7.7637",
        "h_lundi": "09:00 - 12:00 / 14:00 - 17:00",
        "prise_rdv": "Non",
        "format_fs": "Fixe",
    }
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, FRANCE_SERVICES, quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows([base | change for change in changes])
    return path


@pytest.fixture
def national(tmp_path) -> Path:
    return france_services(
        tmp_path / "liste-fs-20240801.csv",
        {},
        {"id_fs": "2", "lib_fs": "France services Neudorf (antenne)", "latitude": "48.56651"},
        {"id_fs": "3", "lib_fs": "Bus du Rhin", "format_fs": "Bus_équivalent", "h_lundi": ""},
        {"id_fs": "4", "lib_fs": "Inversé", "latitude": "7.76", "longitude": "48.56"},
        {"id_fs": "5", "lib_fs": "Contradictoire", "latitude": "48.57", "h_lundi": "08:30 - 17:30 / 08:30 - 12:30"},
    )


def test_a_list_becomes_points_with_their_audit(run_alg, national, tmp_path):
    done = run_alg(
        "charger_services",
        {
            "INPUT": str(national),
            "DATE_LIMITE": "2025-01-01",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "REJETS": "TEMPORARY_OUTPUT",
            "BILAN": str(tmp_path / "bilan.html"),
        },
    )
    layer, rows = done.layer(), done.rows()
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert [name for name in layer.fields().names() if name != "fid"][: len(CONTRACT)] == CONTRACT
    assert [row["id"] for row in rows] == ["1", "2", "3", "5"]
    assert rows[0]["horaires"] == "Mo 09:00-12:00,14:00-17:00"
    assert [row["horaires_qualite"] for row in rows] == ["lu", "lu", "absent", "inconnu"]
    assert [row["itinerant"] for row in rows] == [0, 0, 1, 0]
    assert [row["doublon_de"] for row in rows] == [None, "1", None, None]
    assert [row["alerte"] for row in rows] == [
        "perime",
        "doublon|perime",
        "perime|itinerant|horaires_absents",
        "perime|horaires_illisibles",
    ]
    assert {row["categorie"] for row in rows} == {"acces_aux_droits"}
    assert rows[0]["capacite"] is None
    point = next(layer.getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((7.7637, 48.5665))
    rejects = done.rows("REJETS")
    assert len(rejects) == 1
    assert rejects[0]["ligne"] == 5
    assert rejects[0]["source"] == "INPUT"
    assert rejects[0]["fichier"] == "liste-fs-20240801"
    assert "inversées" in rejects[0]["motif"]
    assert json.loads(rejects[0]["contenu"])["lib_fs"] == "Inversé"
    assert (done.results["LIGNES_LUES"], done.results["LIGNES_ECRITES"], done.results["LIGNES_REFUSEES"]) == (5, 4, 1)
    page = (tmp_path / "bilan.html").read_text(encoding="utf-8")
    assert "Bilan des services" in page
    assert any("inversées" in warning for warning in done.feedback.warnings)


def test_a_layer_of_the_project_polygons_in_lambert_93(run_alg, layers):
    squares = [f"POLYGON(({x} 6840000,{x + 20} 6840000,{x + 20} 6840020,{x} 6840020,{x} 6840000))" for x in (1050000, 1050100)]
    layer = layers.memory(
        squares,
        {
            "name": ["Bains municipaux", None],
            "amenity": ["public_bath", "townhall"],
            "opening_hours": ["24/7", "?"],
            "wheelchair": ["yes", "no"],
        },
        "EPSG:2154",
        "Polygon",
    )
    done = run_alg("charger_services", {"COUCHE": layer, "ANCIENNETE_MAX": 0, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = done.rows()
    assert [row["categorie"] for row in rows] == ["hygiene", "acces_aux_droits"]
    assert [row["pmr"] for row in rows] == ["oui", "non"]
    assert [row["horaires_qualite"] for row in rows] == ["lu", "inconnu"]
    point = next(done.layer().getFeatures()).geometry().asPoint()
    assert 7 < point.x() < 8.5
    assert 48 < point.y() < 49


def test_a_filtered_layer_gives_only_what_it_shows(run_alg, layers):
    source = layers.saved(layers.memory(["Point(7.76 48.57)", "Point(7.77 48.57)"], {"nom": ["A", "B"]}))
    assert source.setSubsetString("\"nom\" = 'B'")
    done = run_alg("charger_services", {"COUCHE": source, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [row["nom"] for row in done.rows()] == ["B"]


def test_a_csv_opened_in_qgis_keeps_its_codes_and_line_numbers(run_alg, national):
    layer = QgsVectorLayer(str(national), "liste", "ogr")
    done = run_alg("charger_services", {"COUCHE": layer, "OUTPUT": "TEMPORARY_OUTPUT", "REJETS": "TEMPORARY_OUTPUT"})
    assert done.rows("REJETS")[0]["ligne"] == 5
    assert done.rows()[0]["commune"] == "67482"


def test_the_output_goes_back_in_and_measures(run_alg, national, tmp_path, sample):
    first = run_alg("charger_services", {"INPUT": str(national), "OUTPUT": str(tmp_path / "services.gpkg")})
    again = run_alg("charger_services", {"INPUT": str(tmp_path / "services.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"})

    def shown(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{name: value for name, value in row.items() if name != "fid"} for row in rows]

    assert shown(again.rows()) == shown(first.rows())


def test_categories_and_communes_are_given_by_the_user(run_alg, national, tmp_path, layers):
    table = tmp_path / "categories.csv"
    table.write_text("format;type;categorie;libelle\nfrance_services;*;guichet;Guichet\n", encoding="utf-8")
    limits = layers.memory(
        ["POLYGON((7.0 48.0,7.1 48.0,7.1 48.1,7.0 48.1,7.0 48.0))"], {"code_insee": ["67482"]}, "EPSG:4326", "Polygon"
    )
    done = run_alg(
        "charger_services",
        {"INPUT": str(national), "CATEGORIES": str(table), "COMMUNES": limits, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    rows = done.rows()
    assert {row["categorie"] for row in rows} == {"guichet"}
    assert ["loin_de_sa_commune" in row["alerte"] for row in rows] == [True, True, False, True]


def test_two_files_of_data_inclusion(run_alg, tmp_path):
    structures = [
        {
            "id": "s",
            "source": "dora",
            "nom": "CCAS",
            "date_maj": "2026-01-01",
            "siret": "1",
            "courriel": "a@b",
            "telephone": "1",
            "lien_source": "x",
            "latitude": 48.57,
            "longitude": 7.76,
            "code_insee": "67482",
        }
    ]
    services = [
        {
            "id": "v",
            "structure_id": "s",
            "source": "dora",
            "nom": "Colis",
            "date_maj": "2026-01-01",
            "thematiques": ["equipement-et-alimentation--alimentation"],
            "modes_accueil": ["a-distance"],
        }
    ]
    for name, rows in (("structures", structures), ("services", services)):
        (tmp_path / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")
    done = run_alg(
        "charger_services",
        {
            "INPUT": str(tmp_path / "structures.json"),
            "SERVICES_LIES": str(tmp_path / "services.json"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    rows = done.rows()
    assert [(row["id"], row["categorie"], row["a_distance"]) for row in rows] == [("v", "alimentation", 1)]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "INPUT et COUCHE"),
        ({"INPUT": "/nulle/part.csv"}, "introuvable"),
        ({"INPUT": "@national", "COUCHE": "@national"}, "INPUT et COUCHE"),
        ({"INPUT": "@national", "FORMAT": "finess"}, "FINESS"),
        ({"INPUT": "@national", "DATE_LIMITE": "bientôt"}, "DATE_LIMITE"),
        ({"INPUT": "@national", "SRC": "Lambert"}, "SRC"),
        ({"INPUT": "@national", "CATEGORIES": "@national"}, "CATEGORIES"),
        ({"INPUT": "@national", "SERVICES_LIES": "@national"}, "SERVICES_LIES"),
        ({"INPUT": "@national", "BILAN": "/nulle/part/bilan.html"}, "BILAN"),
    ],
)
def test_refusals_are_sentences(refusal, national, parameters, words):
    filled = {name: str(national) if value == "@national" else value for name, value in parameters.items()}
    assert words in refusal("charger_services", {"OUTPUT": "TEMPORARY_OUTPUT"} | filled)


def test_a_cancelled_run_says_so_and_writes_nothing(refusal, national, tmp_path):
    from harness import Feedback

    target = tmp_path / "services.gpkg"
    sentence = refusal("charger_services", {"INPUT": str(national), "OUTPUT": str(target)}, Feedback(cancel_at=10))
    assert "annulé" in sentence
    assert not target.exists()


def test_the_national_list_loads_whole(run_alg, shared_data):
    path = shared_data / "services" / "liste-fs-20240801.csv"
    done = run_alg("charger_services", {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT", "REJETS": "TEMPORARY_OUTPUT"})
    assert done.results["LIGNES_LUES"] == 2845
    assert done.layer().featureCount() + len(done.rows("REJETS")) == 2845
    assert all(isinstance(feature, QgsFeature) for feature in done.layer().getFeatures())
    assert NULL not in [feature["id"] for feature in done.layer().getFeatures()]
