"""Every list of services a planner may hold goes in, in one step, and no row is lost."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr
from pyproj import Transformer

from accessibilite.core.errors import AccessibiliteError, InputError, ParameterError
from accessibilite.core.geopackage import write_geopackage
from accessibilite.core.readers.services import SERVICE_COLUMNS, LoadedServices, load_services, read_categories
from accessibilite.core.readers.services.generic import split_list
from accessibilite.core.readers.services.loader import iso_date
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_texts, texts

#: A street corner of each territory, with a commune code and the official system of its own.
PLACES = {
    "strasbourg": (7.768703, 48.5492, "67482", 2154),
    "paris": (2.3522, 48.8566, "75104", 2154),
    "lille": (3.0573, 50.6292, "59350", 2154),
    "brest": (-4.4861, 48.3904, "29019", 2154),
    "ajaccio": (8.7369, 41.9267, "2A004", 2154),
    "pointe_a_pitre": (-61.5340, 16.2410, "97120", 5490),
    "fort_de_france": (-61.0588, 14.6161, "97209", 5490),
    "cayenne": (-52.3350, 4.9224, "97302", 2972),
    "saint_denis": (55.4504, -20.8789, "97411", 2975),
    "mamoudzou": (45.2279, -12.7806, "97611", 4471),
    "schaerbeek": (4.3777, 50.8676, "21015", 31370),
}


def put(path: Path, rows: list[dict[str, Any]], separator: str = ",", encoding: str = "utf-8") -> Path:
    """Write rows as a delimited file."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.DictWriter(stream, names, delimiter=separator, quoting=csv.QUOTE_MINIMAL)
        writer.writeheader()
        writer.writerows(rows)
    return path


def rows_of(loaded: LoadedServices) -> list[dict[str, Any]]:
    columns = {name: as_texts(values) for name, values in loaded.services.columns.items()}
    return [{name: values[row] for name, values in columns.items()} for row in range(len(loaded.services))]


def places_of(loaded: LoadedServices) -> np.ndarray:
    return shapely.get_coordinates(loaded.services.geometries)


def reasons_of(loaded: LoadedServices) -> list[str]:
    return [row.reason for _, _, row in loaded.refused]


def assert_balanced(loaded: LoadedServices, read: int | None = None) -> None:
    counts = loaded.counts
    assert counts.read == counts.written + counts.joined + counts.refused
    assert counts.written == len(loaded.services)
    assert counts.refused == len(loaded.refused) == len(loaded.rejects)
    assert read is None or counts.read == read
    assert tuple(loaded.services.columns)[: len(SERVICE_COLUMNS)] == SERVICE_COLUMNS
    assert loaded.services.crs == "EPSG:4326"
    assert np.isfinite(places_of(loaded)).all()


# --- real files ---------------------------------------------------------------------------------


def test_france_services_2024_every_row_is_accounted_for(shared_data):
    loaded = load_services(shared_data / "services" / "liste-fs-20240801.csv")
    assert_balanced(loaded, 2845)
    assert loaded.counts.source_format == "france_services"
    assert loaded.counts.refused == 0
    assert loaded.counts.hours == {"lu": 2772, "inconnu": 25, "absent": 48}
    rows = rows_of(loaded)
    formats = Counter(row["format_fs"] for row in rows if row["itinerant"] == "1")
    assert formats == {"Bus_équivalent": 134, "Itinérante": 29}
    assert rows[0]["horaires"] == "Mo 13:30-17:00; Tu-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00,13:30-16:00"
    assert rows[0]["commune"] == "01033"
    assert rows[0]["id"] == "1"
    assert {row["categorie"] for row in rows} == {"acces_aux_droits"}
    assert {row["date_maj"] for row in rows} == {"2024-08-01"}
    assert Counter(row["sans_rdv"] for row in rows) == {"oui": 1853, "inconnu": 992}
    assert "nom" in rows[0]
    assert "lib_fs" not in rows[0]
    assert rows[0]["telephone"] == "04 50 56 87 49"


def test_france_services_2021(shared_data):
    loaded = load_services(shared_data / "services" / "france_services_2021_anct.geojson")
    assert_balanced(loaded, 908)
    assert loaded.counts.source_format == "france_services"
    assert loaded.counts.refused == 0
    assert loaded.counts.hours["lu"] > 700
    rows = rows_of(loaded)
    assert sum(row["itinerant"] == "1" for row in rows) == 53
    assert rows[0]["horaires"] == "Mo-Fr 09:00-12:00,13:30-17:00"
    # Hours that are not understood keep their words.
    second = next(row for row in rows if row["id"] == "71")
    assert second["horaires_qualite"] == "inconnu"
    assert "Après-midi sur RDV" in second["horaires"]


def test_osm_features_of_brussels(shared_data):
    loaded = load_services(shared_data / "bruxelles" / "brussels_services.geojson")
    assert_balanced(loaded, 679)
    assert loaded.counts.source_format == "osm"
    assert loaded.counts.hours["lu"] == 216
    assert loaded.counts.hours["absent"] == 463
    rows = rows_of(loaded)
    assert Counter(row["pmr"] for row in rows) == {"inconnu": 632, "oui": 39, "non": 8}
    assert next(row for row in rows if row["amenity"] == "hospital")["categorie"] == "sante"
    assert {row["wheelchair"] for row in rows if row["pmr"] == "inconnu"} <= {None, "limited"}


def test_the_strasbourg_extract(shared_data):
    loaded = load_services(shared_data / "strasbourg" / "france_services_2024_ems.csv")
    assert_balanced(loaded, 4)
    assert loaded.counts.hours["lu"] == 4


# --- systems of coordinates ---------------------------------------------------------------------


@pytest.mark.parametrize("with_code", [True, False])
@pytest.mark.parametrize("place", list(PLACES))
def test_official_systems_are_found_out(tmp_path, place, with_code):
    lon, lat, code, system = PLACES[place]
    to = Transformer.from_crs(4326, system, always_xy=True)
    around = [(lon + step / 1000, lat + step / 2000) for step in range(5)]
    rows = []
    for number, (x, y) in enumerate(around):
        east, north = to.transform(x, y)
        row = {"nom": f"Guichet {number}", "X": f"{east:.2f}".replace(".", ","), "Y": f"{north:.2f}".replace(".", ",")}
        rows.append(row | ({"code_insee": code} if with_code else {}))
    loaded = load_services(put(tmp_path / "guichets.csv", rows, ";"))
    assert_balanced(loaded, 5)
    assert reasons_of(loaded) == []
    assert places_of(loaded) == pytest.approx(np.array(around), abs=2e-5)


@pytest.mark.parametrize("place", ["strasbourg", "paris", "brest", "ajaccio", "saint_denis", "cayenne"])
def test_web_mercator_is_told_from_lambert_93_by_the_commune(tmp_path, place):
    lon, lat, code, _ = PLACES[place]
    x, y = Transformer.from_crs(4326, 3857, always_xy=True).transform(lon, lat)
    loaded = load_services(put(tmp_path / "a.csv", [{"nom": "A", "code_insee": code, "x": x, "y": y}]))
    assert places_of(loaded) == pytest.approx(np.array([[lon, lat]]), abs=1e-5)


@pytest.mark.parametrize(("name", "system"), [("schaerbeek", 3812), ("schaerbeek", 31370), ("strasbourg", 27572)])
def test_a_system_can_be_named(tmp_path, name, system):
    lon, lat, _, _ = PLACES[name]
    x, y = Transformer.from_crs(4326, system, always_xy=True).transform(lon, lat)
    loaded = load_services(put(tmp_path / "a.csv", [{"nom": "A", "x": x, "y": y}]), crs=f"EPSG:{system}")
    assert places_of(loaded) == pytest.approx(np.array([[lon, lat]]), abs=1e-4)


@pytest.mark.parametrize(
    "text",
    [
        "48.5492, 7.768703",
        "48.5492,7.768703",
        "[48.5492, 7.768703]",
        "48,5492 ; 7,768703",
        "POINT (7.768703 48.5492)",
        '{"lat": 48.5492, "lon": 7.768703}',
        '{"type": "Point", "coordinates": [7.768703, 48.5492]}',
    ],
)
@pytest.mark.parametrize("column", ["pointgeo", "geo_point_2d", "colonne quelconque"])
def test_one_combined_column(tmp_path, text, column):
    rows = [{"id": name, "nom": f"Lieu {name}", "ville": "Strasbourg", "cp": "67000", "tel": "", column: text} for name in "abc"]
    loaded = load_services(put(tmp_path / "a.csv", rows, "|"))
    assert_balanced(loaded, 3)
    assert places_of(loaded)[0] == pytest.approx([7.768703, 48.5492])


@pytest.mark.parametrize(
    ("x_name", "y_name"),
    [("LNG", "LAT"), ("Coord. X", "Coord. Y"), ("long", "lat"), ("Longitude (WGS84)", "Latitude (WGS84)"), ("c1", "c2")],
)
def test_coordinate_columns_of_many_names(tmp_path, x_name, y_name):
    rows = [{"nom": f"Lieu {i}", x_name: 2.35 + i / 1000, y_name: 48.85 + i / 1000} for i in range(4)]
    loaded = load_services(put(tmp_path / "a.csv", rows))
    assert_balanced(loaded, 4)
    assert places_of(loaded)[2] == pytest.approx([2.352, 48.852])


def test_degrees_minutes_seconds(tmp_path):
    rows = [{"nom": "A", "latitude": "48°32'57\"N", "longitude": "7°46'07\"E"}]
    loaded = load_services(put(tmp_path / "a.csv", rows, ";"))
    assert places_of(loaded) == pytest.approx(np.array([[7.76861, 48.54917]]), abs=1e-4)


# --- impossible places --------------------------------------------------------------------------

GOOD = {"nom": "Bon", "code_insee": "67482", "latitude": "48.5492", "longitude": "7.768703"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"latitude": "7.768703", "longitude": "48.5492"}, "inversées"),
        ({"latitude": "", "longitude": ""}, "absentes"),
        ({"latitude": "inconnue", "longitude": "?"}, "illisibles"),
        ({"latitude": "48.5", "longitude": ""}, "illisibles"),
        ({"latitude": "0", "longitude": "0"}, "nulles"),
        ({"latitude": "485492", "longitude": "7768703"}, "virgule"),
        ({"latitude": "-48.5492"}, "signe"),
        ({"latitude": "58.5492"}, "décalées"),
        ({"latitude": "6840742.3", "longitude": "1051712.5"}, "projetées"),
        ({"latitude": "16.24", "longitude": "-61.53"}, "décalées"),
        ({"latitude": "1e300", "longitude": "7.7"}, "impossibles"),
    ],
)
def test_impossible_rows_are_refused_whole_with_the_reason(tmp_path, change, reason):
    path = put(tmp_path / "a.csv", [GOOD, GOOD | change, GOOD, GOOD])
    loaded = load_services(path, "INPUT")
    assert_balanced(loaded, 4)
    assert reasons_of(loaded) != []
    assert reason in reasons_of(loaded)[0]
    rejects = loaded.rejects.columns
    assert rejects["ligne"].tolist() == [3]
    assert rejects["source"].tolist() == ["INPUT"]
    assert rejects["fichier"].tolist() == ["a"]
    content = json.loads(rejects["contenu"][0])
    assert content == {name: value or None for name, value in (GOOD | change).items()}


def test_a_file_whose_columns_are_all_swapped_is_refused_whole(tmp_path):
    rows = [{"nom": f"{i}", "latitude": 2.3 + i / 100, "longitude": 48.8} for i in range(5)]
    loaded = load_services(put(tmp_path / "a.csv", rows), "SERVICES")
    assert_balanced(loaded, 5)
    assert set(reasons_of(loaded)) == {"latitude et longitude inversées"}
    with pytest.raises(InputError, match="aucune des 5 lignes"):
        loaded.required("SERVICES")


def test_swapped_projected_coordinates_are_refused(tmp_path):
    x, y = Transformer.from_crs(4326, 2154, always_xy=True).transform(7.7687, 48.5492)
    rows = [{"nom": "bon", "x": x, "y": y}] * 4 + [{"nom": "inversé", "x": y, "y": x}]
    loaded = load_services(put(tmp_path / "a.csv", rows))
    assert_balanced(loaded, 5)
    assert reasons_of(loaded) == ["coordonnées X et Y inversées"]


def test_a_row_far_from_a_file_without_codes_is_refused(tmp_path):
    rows = [{"nom": f"{i}", "lat": 48.8 + i / 100, "lon": 2.3} for i in range(9)]
    rows.append({"nom": "loin", "lat": 12.5, "lon": 77.2})
    loaded = load_services(put(tmp_path / "a.csv", rows))
    assert_balanced(loaded, 10)
    assert "décalées" in reasons_of(loaded)[0]


def test_a_foreign_town_is_welcome(tmp_path):
    rows = [{"nom": f"{i}", "lat": 41.15 + i / 1000, "lon": -8.61} for i in range(3)]
    assert load_services(put(tmp_path / "porto.csv", rows)).counts.refused == 0


# --- data.inclusion -----------------------------------------------------------------------------

STRUCTURE_V1 = {
    "source": "dora",
    "id": "dora--1",
    "nom": "CCAS de Bondy",
    "date_maj": "2026-01-10",
    "siret": "13003013300016",
    "adresse": "1 place de la République",
    "code_insee": "93010",
    "code_postal": "93140",
    "commune": "Bondy",
    "latitude": 48.9018,
    "longitude": 2.4893,
    "horaires_accueil": "Mo-Fr 08:30-12:30; PH off",
    "reseaux_porteurs": ["ccas-cias"],
    "accessibilite_lieu": "https://acceslibre.beta.gouv.fr/x",
    "telephone": None,
}
SERVICE_V1 = {
    "source": "dora",
    "structure_id": "dora--1",
    "id": "dora--s1",
    "nom": "Aide alimentaire",
    "description": "Colis",
    "date_maj": "2026-02-01",
    "thematiques": ["equipement-et-alimentation--alimentation"],
    "modes_accueil": ["en-presentiel"],
    "modes_mobilisation": ["se-presenter", "telephoner"],
    "publics": ["familles", "etudiants"],
    "conditions_acces": "Habiter Bondy",
    "frais": "gratuit",
    "type": "aide-materielle",
    "latitude": None,
    "longitude": None,
    "horaires_accueil": None,
    "mobilisable_par": ["usagers"],
}


def as_csv(row: dict[str, Any], style: str) -> dict[str, Any]:
    def text(value: Any) -> Any:
        if isinstance(value, list):
            return {"json": json.dumps(value), "python": str(value), "postgres": "{" + ",".join(value) + "}"}[style]
        return value

    return {name: text(value) for name, value in row.items()}


def inclusion_v1() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    structures = [
        STRUCTURE_V1,
        STRUCTURE_V1 | {"id": "dora--2", "nom": "Seule", "latitude": 48.91, "reseaux_porteurs": ["points-justice"]},
        STRUCTURE_V1 | {"id": "dora--3", "nom": "Sans lieu", "latitude": None, "longitude": None},
    ]
    services = [
        SERVICE_V1,
        SERVICE_V1
        | {
            "id": "dora--s2",
            "nom": "Ligne d’écoute",
            "thematiques": ["sante--sante-mentale"],
            "modes_accueil": ["a-distance"],
            "modes_mobilisation": ["telephoner"],
        },
        SERVICE_V1
        | {
            "id": "dora--s3",
            "nom": "Permanence au marché",
            "thematiques": ["numerique--maitriser-les-fondamentaux-du-numerique"],
            "latitude": 48.905,
            "longitude": 2.48,
            "horaires_accueil": "Tu 09:00-12:00",
        },
        SERVICE_V1 | {"id": "dora--s4", "nom": "Orphelin", "structure_id": "dora--99"},
        SERVICE_V1 | {"id": "dora--s5", "nom": "Visio", "structure_id": "dora--3", "modes_accueil": ["a-distance"]},
    ]
    return structures, services


@pytest.mark.parametrize("style", ["json", "python", "postgres", "objects"])
@pytest.mark.parametrize("services_first", [False, True])
def test_data_inclusion_v1_joins_services_to_their_structures(tmp_path, style, services_first):
    structures, services = inclusion_v1()
    paths = []
    for name, rows in (("structures", structures), ("services", services)):
        if style == "objects":
            paths.append(tmp_path / f"{name}.json")
            paths[-1].write_text(json.dumps(rows), encoding="utf-8")
        else:
            paths.append(put(tmp_path / f"{name}.csv", [as_csv(row, style) for row in rows]))
    first, second = reversed(paths) if services_first else paths
    loaded = load_services(first, linked=second)
    assert_balanced(loaded, 8)
    assert loaded.counts.source_format == "data_inclusion"
    assert loaded.counts.joined == 1
    rows = {row["id"]: row for row in rows_of(loaded)}
    assert set(rows) == {"dora--s1", "dora--s2", "dora--s3", "dora--2"}
    food = rows["dora--s1"]
    assert food["categorie"] == "alimentation"
    assert food["horaires"] == "Mo-Fr 08:30-12:30; PH off"
    assert food["horaires_qualite"] == "lu"
    assert food["a_distance"] == "0"
    assert food["sans_rdv"] == "oui"
    assert food["commune"] == "93010"
    assert food["structure_nom"] == "CCAS de Bondy"
    assert food["pmr"] == "inconnu"
    assert food["conditions"] == "Habiter Bondy ; familles, etudiants ; gratuit"
    assert rows["dora--s2"]["a_distance"] == "1"
    assert rows["dora--s2"]["categorie"] == "sante"
    assert rows["dora--s3"]["categorie"] == "numerique"
    assert rows["dora--s3"]["horaires"] == "Tu 09:00-12:00"
    assert rows["dora--2"]["categorie"] == "juridique"
    at = dict(zip([row["id"] for row in rows_of(loaded)], places_of(loaded).tolist()))
    assert at["dora--s1"] == pytest.approx([2.4893, 48.9018])
    assert at["dora--s3"] == pytest.approx([2.48, 48.905])
    reasons = {row.content["id"]: row.reason for _, _, row in loaded.refused}
    assert "structure introuvable" in reasons["dora--s4"]
    assert "à distance" in reasons["dora--s5"]
    assert set(reasons) == {"dora--s4", "dora--s5", "dora--3"}
    assert {name for _, name, _ in loaded.refused} == {"structures", "services"}


def test_data_inclusion_v0_structures_and_services(tmp_path):
    structure = {
        "id": "x1",
        "source": "soliguide",
        "nom": "Épicerie solidaire",
        "date_maj": "2025-02-14",
        "typologie": "ES",
        "siret": "",
        "longitude": "2.4893",
        "latitude": "48.9018",
        "code_insee": "93010",
        "commune": "Bondy",
        "horaires_ouverture": "Mo-Fr 10:00-18:00",
        "thematiques": "",
        "accessibilite": "https://acceslibre.fr/a",
        "labels_nationaux": "['aidants-connect']",
        "presentation_resume": "…",
        "antenne": "false",
    }
    service = {
        "id": "s1",
        "structure_id": "x1",
        "source": "soliguide",
        "nom": "Distribution",
        "date_maj": "2025-02-14",
        "types": "['aide-materielle']",
        "thematiques": "['gestion-financiere--obtenir-une-aide-alimentaire']",
        "modes_accueil": "['a-distance', 'en-presentiel']",
        "recurrence": "We 14:00-17:00",
        "frais": "['gratuit']",
        "modes_orientation_beneficiaire": "['prendre-rdv']",
        "profils": "['femmes']",
        "date_suspension": "",
    }
    alone = load_services(put(tmp_path / "structures.csv", [structure]))
    assert alone.counts.source_format == "data_inclusion"
    assert rows_of(alone)[0]["categorie"] == "alimentation"
    assert rows_of(alone)[0]["horaires"] == "Mo-Fr 10:00-18:00"
    both = load_services(tmp_path / "structures.csv", linked=put(tmp_path / "services.csv", [service]))
    assert_balanced(both, 2)
    row = rows_of(both)[0]
    assert (row["a_distance"], row["sans_rdv"], row["horaires"]) == ("0", "non", "We 14:00-17:00")
    assert row["categorie"] == "alimentation"


def test_two_files_that_do_not_belong_together(tmp_path):
    one, two = put(tmp_path / "a.csv", [STRUCTURE_V1]), put(tmp_path / "b.csv", [STRUCTURE_V1])
    with pytest.raises(InputError, match="structure_id"):
        load_services(one, linked=two)


# --- the other families -------------------------------------------------------------------------


def mediation_row(**change: str) -> dict[str, str]:
    row = {
        "id": "m1",
        "pivot": "00000000000000",
        "nom": "Tiers-lieu",
        "commune": "Bondy",
        "code_postal": "93140",
        "code_insee": "93010",
        "adresse": "3 rue Blanqui",
        "complement_adresse": "",
        "latitude": "48.9018",
        "longitude": "2.4893",
        "typologie": "TIERS_LIEUX|ASSO",
        "telephone": "",
        "courriels": "",
        "site_web": "",
        "horaires": "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
        "source": "Hub",
        "itinerance": "Fixe",
        "date_maj": "2025-11-03",
        "services": "Utilisation sécurisée du numérique|Accès internet",
        "frais_a_charge": "Gratuit",
        "modalites_acces": "Se présenter|Téléphoner",
        "modalites_accompagnement": "En autonomie|À distance",
        "prise_rdv": "https://rdv.example",
        "fiche_acces_libre": "",
    }
    return row | change


def test_mediation_numerique(tmp_path):
    rows = [
        mediation_row(),
        mediation_row(id="m2", itinerance="Itinérant"),
        mediation_row(id="m3", itinerance="Itinérant|Fixe"),
        mediation_row(id="m4", modalites_accompagnement="À distance", modalites_acces="Téléphoner"),
        mediation_row(id="m5", horaires="tous les jours sauf le mardi"),
        mediation_row(id="m6", latitude="", longitude=""),
    ]
    loaded = load_services(put(tmp_path / "mednum.csv", rows))
    assert_balanced(loaded, 6)
    assert loaded.counts.source_format == "mediation_numerique"
    found = {row["id"]: row for row in rows_of(loaded)}
    assert [found[f"m{i}"]["itinerant"] for i in (1, 2, 3)] == ["0", "1", "0"]
    assert [found[f"m{i}"]["a_distance"] for i in (1, 4)] == ["0", "1"]
    assert [found[f"m{i}"]["sans_rdv"] for i in (1, 4)] == ["oui", "inconnu"]
    assert found["m5"]["horaires_qualite"] == "inconnu"
    assert found["m5"]["horaires"] == "tous les jours sauf le mardi"
    assert {row["categorie"] for row in found.values()} == {"numerique"}
    assert found["m1"]["source"] == "Hub"
    assert found["m1"]["commune"] == "93010"
    assert found["m1"]["commune_source"] == "Bondy"
    assert loaded.refused[0][2].line == 7


def test_bpe_2018_coordinates_follow_the_territory(tmp_path):
    rows = []
    for lon, lat, code, system in (PLACES[name] for name in ("strasbourg", "saint_denis", "cayenne", "fort_de_france")):
        x, y = Transformer.from_crs(4326, system, always_xy=True).transform(lon, lat)
        rows.append(
            {
                "REG": "1",
                "DEP": code[:2],
                "DEPCOM": code,
                "DCIRIS": code + "_0000",
                "AN": "2018",
                "TYPEQU": "A128",
                "LAMBERT_X": f"{x:.1f}".replace(".", ","),
                "LAMBERT_Y": f"{y:.1f}".replace(".", ","),
                "QUALITE_XY": "Bonne",
            }
        )
    loaded = load_services(put(tmp_path / "bpe18_ensemble_xy.csv", rows, ";"))
    assert_balanced(loaded, 4)
    assert loaded.counts.source_format == "bpe"
    assert loaded.counts.systems == {"EPSG:2154": 1, "EPSG:2972": 1, "EPSG:2975": 1, "EPSG:5490": 1}
    assert places_of(loaded)[1] == pytest.approx(PLACES["saint_denis"][:2], abs=1e-4)
    row = rows_of(loaded)[0]
    assert row["nom"] == "Implantation France services"
    assert row["categorie"] == "acces_aux_droits"
    assert row["date_maj"] == "2018-01-01"


def test_bpe_2024_takes_degrees_or_its_epsg_column(tmp_path):
    base = {
        "AN": "2024",
        "NOMRS": "",
        "TYPEQU": "D307",
        "DEPCOM": "97302",
        "EPSG": "2972",
        "LAMBERT_X": "",
        "LAMBERT_Y": "",
        "LONGITUDE": "",
        "LATITUDE": "",
    }
    x, y = Transformer.from_crs(4326, 2972, always_xy=True).transform(*PLACES["cayenne"][:2])
    rows = [
        base | {"NOMRS": "PHARMACIE DU PORT", "LONGITUDE": "-52.335", "LATITUDE": "4.9224"},
        base | {"LAMBERT_X": f"{x:.1f}", "LAMBERT_Y": f"{y:.1f}"},
        base | {"TYPEQU": "Z999", "LONGITUDE": "-52.3", "LATITUDE": "4.9"},
        base,
    ]
    loaded = load_services(put(tmp_path / "BPE24.csv", rows, ";"))
    assert_balanced(loaded, 4)
    names = [row["nom"] for row in rows_of(loaded)]
    assert names == ["PHARMACIE DU PORT", "Pharmacie", "Z999"]
    assert [row["categorie"] for row in rows_of(loaded)] == ["sante", "sante", None]
    assert loaded.counts.unmapped == {"Z999": 1}
    assert places_of(loaded)[1] == pytest.approx(PLACES["cayenne"][:2], abs=1e-4)


def test_finess_raw_extract_in_two_sections(tmp_path):
    x, y = Transformer.from_crs(4326, 4471, always_xy=True).transform(*PLACES["mamoudzou"][:2])
    structure = (
        'structureet;{n};010000001;{rs};;;;3;R;DE LA "PAIX";;;{com};{dep};X;{cp} VILLE;01;;{cat};{lib}'
        ";;;;;;;;;1990-01-01;1990-01-01;2024-05-13;"
    )
    lines = [
        "finess;etalab;93;2024-07-09",
        structure.format(
            n="010000024", rs="CH DE FLEYRIAT", com="451", dep="01", cp="01440", cat="355", lib="Centre Hospitalier"
        ),
        structure.format(n="980500003", rs="CENTRE DE SANTÉ", com="11", dep="9F", cp="97600", cat="124", lib="Centre de Santé"),
        structure.format(n="010000032", rs="SANS LIEU", com="004", dep="01", cp="01500", cat="124", lib="Centre de Santé"),
        "geolocalisation;010000024;870262.2;6571540.8;1,ATLASANTE,96,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2024-07-08",
        f"geolocalisation;980500003;{x:.1f};{y:.1f};2,ATLASANTE,100,EPSG:4471 RGM04/UTM zone 38S (Mayotte);2024-07-08",
        "n’importe quoi",
        "geolocalisation;999999999;870262.2;6571540.8;1,LAMBERT_93;2024-07-08",
    ]
    path = tmp_path / "etalab-cs1100507-stock-20240709-0338.csv"
    path.write_text("\n".join(lines), encoding="cp1252")
    loaded = load_services(path)
    assert_balanced(loaded, 5)
    assert loaded.counts.source_format == "finess"
    rows = rows_of(loaded)
    assert [row["id"] for row in rows] == ["010000024", "980500003"]
    assert [row["categorie"] for row in rows] == ["sante", "sante"]
    assert [row["commune"] for row in rows] == ["01451", "97611"]
    assert rows[0]["adresse"] == '3 R DE LA "PAIX"'
    # The first was computed by others with pyproj: 5.20918, 46.22229.
    assert places_of(loaded)[0] == pytest.approx([5.20918, 46.22229], abs=1e-4)
    assert places_of(loaded)[1] == pytest.approx(PLACES["mamoudzou"][:2], abs=1e-4)
    assert sorted(row.line for _, _, row in loaded.refused) == [4, 7, 8]


def test_osm_polygons_and_table_of_tags(tmp_path):
    box = shapely.box(4.37, 50.86, 4.371, 50.861)
    layer = Layer(
        "osm",
        texts([box, shapely.Point(4.36, 50.85), shapely.Polygon(), None]),
        "EPSG:4326",
        {
            "osm_id": texts(["1", "2", "3", "4"]),
            "name": texts(["Bains", "Mairie", "Vide", "Nul"]),
            "amenity": texts(["public_bath", "townhall", "clinic", "clinic"]),
            "wheelchair": texts(["yes", "limited", None, None]),
            "opening_hours": texts(["24/7", "Mo-Fr 09:00-12:00", None, None]),
        },
    )
    loaded = load_services(layer)
    assert_balanced(loaded, 4)
    assert loaded.counts.source_format == "osm"
    rows = rows_of(loaded)
    assert [row["categorie"] for row in rows] == ["hygiene", "acces_aux_droits"]
    assert [row["pmr"] for row in rows] == ["oui", "inconnu"]
    assert box.contains(loaded.services.geometries[0])
    assert [row.line for _, _, row in loaded.refused] == [3, 4]
    assert all("géométrie" in reason for reason in reasons_of(loaded))


# --- any table ----------------------------------------------------------------------------------


def partner_rows() -> list[dict[str, Any]]:
    return [
        {
            "Nom de la structure": f"Épicerie n°{i}",
            "Adresse postale": f"{i} rue de l’Été",
            "CP": "67100",
            "Ville": "Strasbourg",
            "Horaires d'ouverture": "Mo-Fr 09:00-12:00",
            "Accessible PMR": "Oui",
            "Type": "Aide alimentaire",
            "Sans RDV": "non",
            "Capacité": "12",
            "Mise à jour": "14/03/2022",
            "Lat": f"48,5{i}",
            "Long": f"7,7{i}",
        }
        for i in range(1, 6)
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", "|", ","])
def test_a_partner_s_table(tmp_path, encoding, separator):
    loaded = load_services(put(tmp_path / "partenaire.csv", partner_rows(), separator, encoding))
    check_partner(loaded)


@pytest.mark.parametrize(("driver", "suffix"), [("XLSX", "xlsx"), ("ODS", "ods")])
def test_a_partner_s_spreadsheet(tmp_path, driver, suffix):
    path = tmp_path / f"partenaire.{suffix}"
    book = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    sheet = book.CreateLayer("Feuille1", None, ogr.wkbNone)
    rows = partner_rows()
    for name in rows[0]:
        sheet.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for name, value in row.items():
            feature.SetField(name, value)
        sheet.CreateFeature(feature)
    book.FlushCache()
    del sheet, book
    check_partner(load_services(path))


def check_partner(loaded: LoadedServices) -> None:
    assert_balanced(loaded, 5)
    assert loaded.counts.source_format == "tableau"
    row = rows_of(loaded)[0]
    assert row["nom"] == "Épicerie n°1"
    assert row["adresse"] == "1 rue de l’Été"
    assert row["commune"] == "Strasbourg"
    assert (row["horaires"], row["horaires_qualite"]) == ("Mo-Fr 09:00-12:00", "lu")
    assert (row["pmr"], row["sans_rdv"], row["capacite"]) == ("oui", "non", "12")
    assert row["categorie"] == "alimentation"
    assert row["date_maj"] == "2022-03-14"
    assert row["CP"] == "67100"
    assert places_of(loaded)[0] == pytest.approx([7.71, 48.51])


def test_columns_by_content_when_no_name_tells(tmp_path):
    rows = [
        {"a": f"Maison {word}", "b": f"{i} rue du Port", "c": "Mo-Fr 09:00-17:00", "d": 48.5 + i / 1000, "e": 7.7 + i / 1000}
        for i, word in enumerate(["bleue", "rouge", "verte", "jaune"], start=1)
    ]
    row = rows_of(load_services(put(tmp_path / "a.csv", rows)))[1]
    assert (row["nom"], row["adresse"], row["horaires"]) == ("Maison rouge", "2 rue du Port", "Mo-Fr 09:00-17:00")


def test_rows_longer_than_the_header_are_refused_and_counted(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("nom,lat,lon\nA,48.8,2.3\nB,48.8,2.3,surplus\n\nC,48.8,2.3\n", encoding="utf-8")
    loaded = load_services(path)
    assert_balanced(loaded, 3)
    assert loaded.refused[0][2].line == 3
    assert "surplus" in str(loaded.refused[0][2].content)


def test_a_layer_of_the_contract_comes_back_unchanged(tmp_path):
    rows = [mediation_row(), mediation_row(id="m2", horaires="?"), mediation_row(id="m3", itinerance="Itinérant")]
    first = load_services(put(tmp_path / "mednum.csv", rows)).services
    write_geopackage(tmp_path / "services.gpkg", {"services": first}, {})
    again = load_services(tmp_path / "services.gpkg").services
    for name in first.columns:
        assert as_texts(again.columns[name]).tolist() == as_texts(first.columns[name]).tolist(), name
    assert tuple(again.columns) == tuple(first.columns)
    assert shapely.equals_exact(again.geometries, first.geometries, 1e-12).all()


def test_the_sample_town_keeps_its_own_categories():
    sample = Path(__file__).resolve().parents[2] / "plugin/accessibilite/resources/sample"
    for name in ("services.csv", "services.gpkg"):
        loaded = load_services(sample / name)
        raw = read_vector(sample / name, "SERVICES")
        assert as_texts(loaded.services.columns["categorie"]).tolist() == as_texts(raw.columns["categorie"]).tolist()
        assert_balanced(loaded, len(raw))


# --- categories ---------------------------------------------------------------------------------


def test_categories_are_data(tmp_path):
    mine = put(
        tmp_path / "categories.csv",
        [
            {"format": "bpe", "type": "D307", "categorie": "pharmacies", "libelle": "Pharmacie"},
            {"format": "categorie", "type": "pharmacies", "categorie": "pharmacies", "libelle": "Pharmacies"},
            {"format": "*", "type": "A1*", "categorie": "", "libelle": ""},
        ],
        ";",
    )
    categories = read_categories(mine)
    assert categories.of("bpe", ["D307"]) == "pharmacies"
    assert categories.label("pharmacies") == "Pharmacies"
    assert categories.of("bpe", ["D108"]) == "sante"
    assert categories.of("bpe", ["D299"]) == "sante"
    assert categories.label("famille_petite_enfance") == "Famille et petite enfance"


def test_every_theme_and_typology_published_by_data_inclusion_is_read(shared_data):
    categories = read_categories(None)
    folder = shared_data / "services" / "data_inclusion"
    expected = {
        "numerique": "numerique",
        "sante": "sante",
        "famille": "famille_petite_enfance",
        "logement-hebergement": "logement",
    }
    for name in ("v0_thematiques.csv", "v1_thematiques_v1.csv"):
        with (folder / name).open(encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                theme = row["value"].split("--")[0]
                if theme in expected and row["value"] not in (
                    "sante--constituer-un-dossier-mdph-invalidite",
                    "numerique--accompagner-les-demarches-de-sante",
                ):
                    assert categories.of("data_inclusion", [row["value"]]) == expected[theme], row["value"]


def test_the_table_of_the_plugin_is_sound():
    path = Path(__file__).resolve().parents[2] / "plugin/accessibilite/resources/categories.csv"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    known = {row["categorie"] for row in rows if row["format"] == "categorie"}
    assert known == {
        "acces_aux_droits",
        "numerique",
        "sante",
        "famille_petite_enfance",
        "alimentation",
        "logement",
        "juridique",
        "hygiene",
    }
    assert {row["categorie"] for row in rows} <= known | {""}
    assert len({(row["format"], row["type"]) for row in rows}) == len(rows)
    # Read again as a user's own file, it says the same.
    assert read_categories(path) == read_categories(None)


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("vide.csv", b"", "vide"),
        ("entete.csv", b"nom,lat,lon\n", "aucune ligne"),
        ("sans.csv", b"nom,adresse\nA,1 rue\n", "coordonn"),
        ("image.csv", bytes(range(256)) * 40, "image.csv"),
        ("faux.xlsx", b"PK\x03\x04pas un classeur", "classeur"),
        ("faux.gpkg", b"SQLite format 3\x00" + b"x" * 100, "lisible"),
        ("coupe.geojson", b'{"type": "FeatureCollection", "features": [{"type"', "lisible"),
    ],
)
def test_bad_files_end_in_one_sentence(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        load_services(path, "INPUT").required("INPUT")
    sentence = str(caught.value)
    assert sentence.startswith("INPUT : ")
    assert words in sentence
    assert sentence.endswith(".")


def test_missing_file_and_wrong_parameters(tmp_path):
    path = put(tmp_path / "a.csv", [GOOD])
    with pytest.raises(InputError, match="introuvable"):
        load_services(tmp_path / "absent.csv", "INPUT")
    with pytest.raises(ParameterError, match="FORMAT"):
        load_services(path, source_format="excel")
    with pytest.raises(InputError, match="Base permanente"):
        load_services(path, source_format="bpe")
    with pytest.raises(ParameterError, match="SRC"):
        load_services(path, crs="Mars")
    assert load_services(path, source_format="tableau").counts.written == 1


def test_a_layer_without_crs_is_refused():
    layer = Layer("couche", texts([shapely.Point(0, 0)]), "", {"nom": texts(["A"])})
    with pytest.raises(InputError, match="système de coordonnées"):
        load_services(layer)


# --- small things -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('["a", "b"]', ["a", "b"]),
        ("['a', 'b']", ["a", "b"]),
        ("{a,b}", ["a", "b"]),
        ('{"a b",c}', ["a b"]),
        ("a|b", ["a", "b"]),
        ("a; b", ["a", "b"]),
        ("a", ["a"]),
        ("[]", []),
        ("", []),
    ],
)
def test_lists(text, values):
    assert split_list(text)[: len(values)] == values


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-01-31", "2024-01-31"),
        ("31/01/2024", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31"),
        ("20240131", "2024-01-31"),
        ("2024-02", "2024-02-01"),
        ("2024", "2024-01-01"),
        ("31/02/2024", None),
        ("hier", None),
        (None, None),
    ],
)
def test_dates(text, date):
    assert iso_date(text) == date


# --- anything at all ----------------------------------------------------------------------------

NAMES = st.sampled_from(
    [
        "nom",
        "lat",
        "lon",
        "latitude",
        "longitude",
        "x",
        "y",
        "code_insee",
        "horaires",
        "id",
        "structure_id",
        "thematiques",
        "pointgeo",
        "TYPEQU",
        "LAMBERT_X",
        "LAMBERT_Y",
        "DEPCOM",
        "id_fs",
        "lib_fs",
        "h_lundi",
        "h_mardi",
        "h_mercredi",
        "pivot",
        "itinerance",
        "services",
        "amenity",
        "name",
        "opening_hours",
        "date_maj",
        "siret",
        "source",
        "nofinesset",
        "categetab",
        "",
        "?",
    ]
)
VALUES = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.floats().map(str),
    st.sampled_from(
        [
            "48.5",
            "7.7",
            "67482",
            "97411",
            "48.5, 7.7",
            "Mo-Fr 09:00-12:00",
            "[",
            '{"a": 1}',
            "[\"x\", 'y']",
            "1e999",
            "-0",
            "24/7",
            "09:00 - 12:00",
            "842000",
            "6867000",
            "nan",
            "inf",
            "01/01/2020",
            "POINT(1 2)",
            "POINT(nan",
            "48°32'",
            "97",
            "A128",
        ]
    ),
)


def survives(source: Any, **options: Any) -> None:
    """Only sentences come out, and the rows balance."""
    try:
        loaded = load_services(source, **options)
    except AccessibiliteError:
        return
    assert_balanced(loaded)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(NAMES, min_size=1, max_size=9),
    st.lists(st.lists(VALUES, max_size=10), max_size=6),
    st.sampled_from([",", ";", "|"]),
)
def test_broken_tables(tmp_path, names, rows, separator):
    path = tmp_path / "fuzz.csv"
    with path.open("w", encoding="utf-8", newline="", errors="surrogatepass") as stream:
        try:
            csv.writer(stream, delimiter=separator).writerows([names, *rows])
        except (csv.Error, UnicodeEncodeError):
            return
    survives(path)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.sampled_from([".csv", ".json", ".geojson", ".xlsx", ".txt"]), st.integers(0, 400))
def test_broken_bytes(tmp_path, noise, suffix, at):
    path = tmp_path / f"fuzz{suffix}"
    text = "nom;latitude;longitude;code_insee\nÉcole;48.5;7.7;67482\nMairie;48.6;7.8;67482\n".encode()
    if suffix in (".json", ".geojson"):
        text = json.dumps([GOOD, GOOD]).encode()
    path.write_bytes(text[:at] + noise + text[at:])
    survives(path)


GEOMETRIES = st.one_of(
    st.none(),
    st.tuples(st.floats(), st.floats()).map(lambda xy: shapely.Point(*xy)),
    st.sampled_from(
        [
            shapely.Point(7.7, 48.5),
            shapely.Point(),
            shapely.Polygon(),
            shapely.box(7.7, 48.5, 7.8, 48.6),
            shapely.LineString([(0, 0), (1, 1)]),
            shapely.MultiPoint([(1, 2), (3, 4)]),
            shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]),
            shapely.GeometryCollection(),
        ]
    ),
)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(GEOMETRIES, min_size=1, max_size=6),
    st.sampled_from(["EPSG:4326", "EPSG:2154", "EPSG:3857", "", "n’importe quoi"]),
    st.lists(VALUES, min_size=6, max_size=6),
)
def test_broken_geometries(shapes, crs, codes):
    layer = Layer("fuzz", texts(shapes), crs, {"code_insee": texts(codes[: len(shapes)]), "name": texts(codes[: len(shapes)])})
    survives(layer)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(STRUCTURE_V1, VALUES)), max_size=5),
    st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(SERVICE_V1, VALUES)), max_size=5),
)
def test_broken_pairs_of_data_inclusion(tmp_path, structures, services):
    one, two = tmp_path / "structures.json", tmp_path / "services.json"
    one.write_text(json.dumps([STRUCTURE_V1, *structures]), encoding="utf-8")
    two.write_text(json.dumps([SERVICE_V1, *services]), encoding="utf-8")
    survives(one, linked=two)


# --- straight into the diagnosis ----------------------------------------------------------------


def test_raw_lists_give_the_diagnosis_the_same_places(tmp_path):
    """The sample's services, in the layouts of France services and of La Mednum, give its figures; refused rows show."""
    from accessibilite.core import diagnosis
    from accessibilite.core.readers.tables import read_table

    sample = Path(__file__).resolve().parents[2] / "plugin/accessibilite/resources/sample"
    known = rows_of(load_services(sample / "services.csv"))
    usable = [row for row in known if row["a_distance"] != "1"]
    france = [
        {
            "id_fs": row["id"], "lib_fs": row["nom"], "adresse": row["adresse"], "insee_com": "", "latitude": row["latitude"],
            "longitude": row["longitude"], "h_lundi": "09:00 - 12:00", "h_mardi": "", "h_mercredi": "",
            "format_fs": "Bus_équivalent" if row["itinerant"] == "1" else "Fixe", "prise_rdv": "Non",
        }
        for row in usable
    ]
    france.append(france[0] | {"id_fs": "perdu", "latitude": "", "longitude": ""})
    mednum = [
        mediation_row(
            id=row["id"], nom=row["nom"], latitude=row["latitude"], longitude=row["longitude"], code_insee="", code_postal="",
            itinerance="Itinérant" if row["itinerant"] == "1" else "Fixe",
        )
        for row in usable
    ]
    figures = []
    for number, services in enumerate(
        (sample / "services.gpkg", put(tmp_path / "liste-fs.csv", france), put(tmp_path / "mednum.csv", mednum))
    ):
        request = diagnosis.DiagnosisRequest(sample / "reseau.osm", sample / "carreaux_200m.gpkg", services)
        done = diagnosis.run(request, tmp_path / str(number))
        figures.append(done.figures)
        rejects = read_vector(tmp_path / str(number) / "diagnostic.gpkg", "REJETS", "rejets")
        assert list(rejects.columns) == ["source", "fichier", "ligne", "motif", "contenu"]
        assert len(rejects) == (1 if number == 1 else 0)
        if number == 1:
            assert rejects.columns["ligne"].tolist() == [len(read_table(services, "SERVICES").lines) + 1]
            assert json.loads(rejects.columns["contenu"][0])["id_fs"] == "perdu"
            assert any("coordonnées absentes" in str(warning) for warning in done.warnings)
    assert figures[1] == pytest.approx(figures[0])
    assert figures[2] == pytest.approx(figures[0])
