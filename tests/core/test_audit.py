"""The audit proposes what to check, and is right about rows whose answer is known by construction."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.audit import (
    ALERTS,
    DUPLICATE,
    FAR,
    are_alike,
    audit,
    cutoff_date,
    name_words,
    near_duplicates,
)
from accessibilite.core.audit_report import audit_page
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.readers.services import SERVICE_COLUMNS, LoadedServices, load_services
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_texts, texts
from test_services_loader import put

#: One metre north, in degrees.
METRE = 1 / 111_195


def row(nom: str, metres_north: float = 0.0, metres_east: float = 0.0, **more: Any) -> dict[str, Any]:
    lat = 48.90 + metres_north * METRE
    lon = 2.48 + metres_east * METRE / np.cos(np.radians(48.90))
    return {"nom": nom, "latitude": f"{lat:.9f}", "longitude": f"{lon:.9f}", "code_insee": "93010"} | more


def loaded_from(tmp_path: Path, rows: list[dict[str, Any]]) -> LoadedServices:
    return load_services(put(tmp_path / "services.csv", [{"id": f"s{i}"} | one for i, one in enumerate(rows)]))


def alerts_of(found: Any) -> list[set[str]]:
    return [set((value or "").split("|")) - {""} for value in as_texts(found.services.columns["alerte"])]


def test_same_place_and_alike_names_are_proposed_not_deleted(tmp_path):
    rows = [
        row("Mairie de Bondy"),
        row("Bondy – mairie", 29),
        row("Mairie de Bondy", 31, 200),
        row("Bibliothèque de Bondy", 5),
        row("MAIRIE DE BONDY (annexe)", 10),
        row("Mairie de Bondi", 232),
    ]
    found = audit(loaded_from(tmp_path, rows).services)
    assert as_texts(found.services.columns["doublon_de"]).tolist() == [None, "s0", None, None, "s0", None]
    assert len(found.services) == 6
    assert [DUPLICATE in raised for raised in alerts_of(found)] == [False, True, False, False, True, False]


@pytest.mark.parametrize(("metres", "proposed"), [(29.5, True), (30.5, False)])
@pytest.mark.parametrize("heading", [0, 45, 90])
def test_thirty_metres_in_every_direction(tmp_path, metres, proposed, heading):
    north, east = metres * np.cos(np.radians(heading)), metres * np.sin(np.radians(heading))
    found = audit(loaded_from(tmp_path, [row("Maison de quartier"), row("Maison de quartier", north, east)]).services)
    assert (found.duplicate_of.tolist() == [-1, 0]) == proposed


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("France services de Mortain Bocage", "France services Mortain-Bocage", True),
        ("CCAS", "C.C.A.S.", False),
        ("Épicerie solidaire l’Épi", "EPICERIE SOLIDAIRE L'EPI", True),
        ("Bibliothèque Voltaire", "Bibliotheque Voltairre", True),
        ("La Poste", "La Poste de Bondy", False),
        ("Croix-Rouge", "Secours populaire", False),
        ("Pharmacie du Centre", "Pharmacie du Port", False),
    ],
)
def test_alike_names(one, other, alike):
    assert are_alike(name_words(one), name_words(other)) is alike
    assert are_alike(name_words(other), name_words(one)) is alike


def test_a_bus_does_not_repeat_the_desk_it_starts_from(tmp_path):
    rows = [row("France services Bondy", itinerant="0"), row("France services Bondy", itinerant="1")]
    assert not audit(loaded_from(tmp_path, rows).services).flags[DUPLICATE].any()


def test_types_are_no_names():
    lonlat = np.array([[2.48, 48.9]] * 3)
    names = texts(["Médecin généraliste", "Médecin généraliste", None])
    nobody = np.zeros(3, dtype=bool)
    assert near_duplicates(lonlat, names, nobody, ["Médecin généraliste"]).tolist() == [-1, -1, -1]
    assert near_duplicates(lonlat, names, nobody).tolist() == [-1, 0, -1]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["Mairie", "Mairies", "École", None])), max_size=12))
def test_duplicates_point_at_an_earlier_row_that_repeats_nothing(rows):
    lonlat = np.array([[2.48, 48.9 + metres * METRE] for metres, _ in rows]).reshape(-1, 2)
    found = near_duplicates(lonlat, texts([name for _, name in rows]), np.zeros(len(rows), dtype=bool))
    for number, first in enumerate(found):
        assert first < number
        assert first < 0 or found[first] == -1


def test_numbers_tell_names_apart_and_a_crowd_stays_quick():
    count = 500
    lonlat = np.tile([2.48, 48.9], (count, 1))
    names = texts([f"Cabinet {number:05d} {number * 7919 % 100003}" for number in range(count)])
    assert (near_duplicates(lonlat, names, np.zeros(count, dtype=bool)) == -1).all()


# --- far from its commune -----------------------------------------------------------------------


def communes(**columns: list[Any]) -> Layer:
    squares = [shapely.box(2.45, 48.88, 2.52, 48.92), shapely.box(2.40, 48.88, 2.45, 48.92)]
    return Layer("communes", texts(squares), "EPSG:4326", {name: texts(values) for name, values in columns.items()})


@pytest.mark.parametrize(
    "columns",
    [
        {"INSEE_COM": ["93010", "93008"]},
        {"code": ["93010", "93008"], "nom": ["Bondy", "Bobigny"]},
        {"NOM_COM": ["BONDY", "Bobigny"]},
    ],
)
def test_points_beyond_the_limits_of_their_commune(tmp_path, columns):
    named = {"code_insee": "", "commune": "Bondy"} if "NOM_COM" in columns else {}
    rows = [row("Dedans", **named), row("Dehors", 0, -5000, **named), row("Au bord", 2500, 0, **named)]
    found = audit(loaded_from(tmp_path, rows).services, communes=communes(**columns))
    assert found.flags[FAR].tolist() == [False, True, False]
    # The limit lies 0.03 degree west of the others: 5 km - 2.19 km.
    assert found.far_km[1] == pytest.approx(2.80, abs=0.05)


def test_without_limits_the_other_points_of_the_commune_decide(tmp_path):
    rows = [row(f"Lieu {i}", 300 * i) for i in range(5)] + [row("Égaré", 60_000)]
    found = audit(loaded_from(tmp_path, rows).services)
    assert found.flags[FAR].tolist() == [False] * 5 + [True]
    assert found.far_km[5] == pytest.approx(60, abs=1.5)


def test_one_stray_point_does_not_accuse_the_others(tmp_path):
    rows = [row("A"), row("B", 500), row("C", 40_000)]
    assert audit(loaded_from(tmp_path, rows).services).flags[FAR].tolist() == [False, False, True]


def test_two_points_that_contradict_each_other_are_both_shown(tmp_path):
    rows = [row("A"), row("B", 40_000)]
    assert audit(loaded_from(tmp_path, rows).services).flags[FAR].tolist() == [True, True]


def test_a_point_alone_in_its_commune_is_held_against_its_department(tmp_path):
    rows = [row("Marseille, dit-on", code_insee="13055"), row("Ici")]
    found = audit(loaded_from(tmp_path, rows).services)
    assert found.flags[FAR].tolist() == [True, False]
    assert "département" in found.far_basis[0]


def test_buses_and_remote_services_are_not_judged_by_their_point(tmp_path):
    rows = [row("A"), row("B", 100), row("C", 200), row("Bus", 60_000, itinerant="oui"), row("Écoute", 60_000, a_distance="oui")]
    found = audit(loaded_from(tmp_path, rows).services)
    assert not found.flags[FAR].any()
    assert alerts_of(found)[3] >= {"itinerant"}
    assert alerts_of(found)[4] >= {"a_distance"}


def test_limits_without_code_nor_crs_are_refused(tmp_path):
    services = loaded_from(tmp_path, [row("A")]).services
    with pytest.raises(ParameterError, match="COMMUNES"):
        audit(services, communes=communes(surface=["1", "2"]))
    lost = Layer("communes", texts([shapely.box(0, 0, 1, 1)]), "", {"code": texts(["93010"])})
    with pytest.raises(InputError, match="COMMUNES"):
        audit(services, communes=lost)


def test_real_lists_hold_no_point_far_from_its_department(shared_data):
    for name in ("services/liste-fs-20240801.csv", "services/france_services_2021_anct.geojson"):
        found = audit(load_services(shared_data / name).services)
        assert not found.flags[FAR].any()
        assert found.flags[DUPLICATE].sum() < 15


def test_brussels_communes_are_found_by_their_names(shared_data, tmp_path):
    limits = read_vector(shared_data / "bruxelles" / "brussels_19_communes_statbel.geojson", "COMMUNES")
    rows = [
        {"nom": "Place de la Reine", "lat": 50.8617, "lon": 4.3700, "commune": "Schaerbeek"},
        {"nom": "Flagey", "lat": 50.8275, "lon": 4.3720, "commune": "21015"},
        {"nom": "Flagey bis", "lat": 50.8275, "lon": 4.3725, "commune": "Ixelles"},
    ]
    found = audit(load_services(put(tmp_path / "a.csv", rows)).services, communes=limits)
    assert found.flags[FAR].tolist() == [False, True, False]


# --- dates, hours, fields -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "months", "expected"),
    [
        ("2024-01-31", 6, "2024-01-31"),
        ("31/01/2024", None, "2024-01-31"),
        ("", 24, "2024-03-15"),
        ("", 0, ""),
        ("", None, ""),
        ("", 1, "2026-02-15"),
    ],
)
def test_cutoff(limit, months, expected):
    assert cutoff_date(limit, months, date(2026, 3, 15)) == expected
    with pytest.raises(ParameterError, match="DATE_LIMITE"):
        cutoff_date("demain", None, date(2026, 3, 15))


def test_stale_hours_and_ids(tmp_path):
    rows = [
        row("Frais", date_maj="2025-06-01", horaires="24/7"),
        row("Vieux", 100, date_maj="01/01/2019", horaires="sur rendez-vous au 01"),
        row("Sans date", 200, horaires=""),
        row("Même identifiant", 300, id="s0", date_maj="bientôt", horaires="Mo 09:00-12:00"),
    ]
    found = audit(loaded_from(tmp_path, rows).services, "2024-01-01")
    assert alerts_of(found) == [
        {"identifiant_repete"},
        {"perime", "horaires_illisibles"},
        {"horaires_absents"},
        {"identifiant_repete"},
    ]
    assert found.undated == 2
    assert audit(found.services, "").flags["perime"].sum() == 0


def test_fields_stand_after_the_contract_and_are_replaced_by_a_second_audit(tmp_path):
    found = audit(loaded_from(tmp_path, [row("A"), row("A", 1)]).services)
    names = list(found.services.columns)
    assert names[: len(SERVICE_COLUMNS) + 2] == [*SERVICE_COLUMNS, "doublon_de", "alerte"]
    again = audit(found.services)
    assert list(again.services.columns) == names
    for raised in alerts_of(again):
        assert raised <= set(ALERTS)


def test_nothing_to_audit(tmp_path):
    loaded = loaded_from(tmp_path, [row("A", longitude="", latitude="")])
    found = audit(loaded.services)
    assert len(found.services) == 0
    assert "doublon_de" in found.services.columns
    assert "Lignes refusées" in audit_page(loaded, found)


# --- the page -----------------------------------------------------------------------------------


def test_the_page_says_what_was_found_and_escapes_what_it_quotes(tmp_path):
    rows = [
        row("Mairie <b>"),
        row("Mairie <b>", 3),
        row("Perdu & seul", latitude="2.48", longitude="48.9"),
        row("Horaires", 400, horaires="le matin <script>"),
        row("Bus", 500, itinerant="1"),
    ]
    loaded = loaded_from(tmp_path, rows)
    found = audit(loaded.services, "2024-01-01")
    text = audit_page(loaded, found)
    assert text.startswith("<!DOCTYPE html>")
    assert "<script>" not in text
    assert "le matin &lt;script&gt;" in text
    assert "Mairie &lt;b&gt;" in text
    assert "latitude et longitude inversées" in text
    assert "Perdu &amp; seul" in text
    assert re.search(r"5 lignes lues = 4 écrites \+ 1 refusées", text.replace("\u202f", " "))
    assert "http" not in text


def test_the_page_of_the_national_list(shared_data):
    loaded = load_services(shared_data / "services" / "liste-fs-20240801.csv")
    text = audit_page(loaded, audit(loaded.services, "2024-01-01")).replace("\u202f", " ")
    assert "<strong>2 845</strong>" in text
    assert "163" in text
    assert len(text) < 100_000
