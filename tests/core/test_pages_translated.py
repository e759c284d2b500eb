"""No visible text of the pages of network, times, services and ways stays in French: pages of the sample town in ⟦brackets⟧."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import shapely

from accessibilite.core.audit import audit
from accessibilite.core.audit_report import audit_page
from accessibilite.core.calibration import calibrate
from accessibilite.core.calibration_report import calibration_section
from accessibilite.core.detours import trust_account
from accessibilite.core.explain import Explainer
from accessibilite.core.explain_report import explanation_page, story
from accessibilite.core.hours_words import hours_in_words
from accessibilite.core.language import Voice, speaking
from accessibilite.core.measures import Question, measure
from accessibilite.core.network import build_network
from accessibilite.core.network_health import network_health
from accessibilite.core.network_report import built_notes, network_page, untagged_notes
from accessibilite.core.readers.iris import load_iris
from accessibilite.core.readers.population_files import load_population
from accessibilite.core.readers.services import load_services
from accessibilite.core.readers.services.categories import OUR_NAMES, read_categories
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, texts
from accessibilite.core.service_filters import ServiceFilters
from accessibilite.core.snapping import places_of
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.trust_report import times_page, trust_section
from accessibilite.core.walking_rules import BARRIERS, OTHER_BARRIER, PROFILES, RULE_LABELS
from pseudo import bracketed, leftovers, pseudo, untranslated
from towns import at, network_of, osm_from_layer, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
#: Ids of the contract and values that pages show as they are.
CODES = {*RULE_LABELS, *PROFILES, *(one.id for one in (*BARRIERS, OTHER_BARRIER)), "OpenStreetMap", "IRIS", "lat/lon", "WGS84"}
STATUSES = {"atteint", "ilot"}


def data(*layers: Layer) -> set[str]:
    """Return the words that belong to the files."""
    found: set[str] = set()
    for layer in layers:
        found.add(layer.name)
        for values in layer.columns.values():
            if values.dtype == object:
                found |= {str(value) for value in values if value}
    return found | CODES


@lru_cache
def town() -> tuple[Layer, Layer]:
    return load_population(SAMPLE / "carreaux_200m.gpkg").cells, load_services(SAMPLE / "services.csv").services


@pytest.mark.parametrize("profile", ["adulte", "fauteuil"])
def test_the_account_of_the_network(profile):
    with pseudo():
        network, account = build_network(
            read_ways(SAMPLE / "reseau.osm"), profile, mnt=SAMPLE / "relief.tif", signal_wait_s=20, crossing_wait_s=5
        )
        health = network_health(network, town()[0])
        page = network_page(account, health)
        told = (*untagged_notes(account), *built_notes(account, health))
    names = data(network.to_layer()) | {account.source, "relief.tif", "RGF93 v1 / Lambert-93"}
    assert untranslated(page, names) == []
    assert 'lang="en"' in page
    assert page.count("⟦") > 150
    assert [text for text in health.holes.columns["texte"] if leftovers(text, names)] == []
    assert [leftovers(bracketed(one.template).format(**one.shown), names) for one in told] == [""] * len(told)


def test_the_account_of_the_times_and_the_quality_of_the_network():
    cells, services = town()
    with pseudo():
        network, _account = build_network(read_ways(SAMPLE / "reseau.osm"))
        account = trust_account(measure(network, cells, services, snap_m=60.0), cells)
        health = network_health(network, cells)
        page = times_page(account, "carreaux.gpkg")
        section = "".join(trust_section(health, account))
    names = data(cells, services, network.to_layer()) | STATUSES | {"carreaux.gpkg"}
    assert untranslated(page, names) == []
    assert untranslated(section, names) == []
    assert [text for text in account.zones.columns["texte"] if leftovers(text, names)] == []


def test_the_words_of_a_class_are_those_of_the_language_of_the_page():
    """An account made in one language makes a page in another."""
    cells, services = town()
    network, _account = build_network(read_ways(SAMPLE / "reseau.osm"))
    account, health = trust_account(measure(network, cells, services), cells), network_health(network)
    with pseudo():
        section = "".join(trust_section(health, account))
    assert untranslated(section, data(cells, services, network.to_layer())) == []


def hostile_services(folder: Path) -> Path:
    """Return a list with one of each thing that its account tells."""
    places = [
        ("Mairie de Bondy", 48.90, 2.48, "Mo-Fr 09:00-12:00", "", "93010", "2020-01-01", "numerique"),
        ("Mairie Bondy", 48.90001, 2.48, "le matin", "", "93010", "", "numerique"),
        ("Perdu", 2.48, 48.9, "", "", "93010", "", "caf"),
        ("Nulle part", "", "", "", "", "93010", "", "caf"),
        ("Bus", 48.901, 2.48, "", "1", "93010", "2024-05-01", ""),
        ("Loin", 43.60, 1.44, "24/7", "", "93010", "2024-05-01", "sante"),
        ("Autre", 48.902, 2.481, "24/7", "", "93010", "2024-05-01", "sante"),
        ("Encore", 48.903, 2.481, "24/7", "", "93010", "2024-05-01", "sante"),
    ]
    path = folder / "liste.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["nom", "latitude", "longitude", "horaires", "itinerant", "code_insee", "date_maj", "categorie"])
        writer.writerows(places)
    return path


@pytest.mark.parametrize("cutoff", ["", "2022-01-01"])
def test_the_account_of_the_services(tmp_path, cutoff):
    with pseudo():
        for source in (SAMPLE / "services.csv", hostile_services(tmp_path)):
            loaded = load_services(source)
            page = audit_page(loaded, audit(loaded.services, cutoff))
            names = data(loaded.services) | {source.name, "Perdu", "Nulle part", "caf"}
            assert untranslated(page, names) == []
    assert ("⟦janvier⟧ 2022" in page) == bool(cutoff)


def test_our_categories_are_marked_and_those_of_a_user_are_his():
    assert set(read_categories(None).labels.values()) == set(OUR_NAMES)
    with pseudo():
        assert read_categories(None).label("sante") == "⟦Santé⟧"


def test_the_calibration():
    iris = load_iris(SAMPLE / "iris.gpkg", SAMPLE / "BASE_TD_FILO_DISP_IRIS.csv").iris
    calibration = calibrate(town()[0], iris, least_people=1)
    with pseudo():
        section = "".join(calibration_section(calibration.table))
    assert untranslated(section, data(calibration.table)) == []


def explained(network, homes, services, question=None, asked=None, **limits):
    people = places_of(homes, "DEMANDE")
    with pseudo():
        explainer = Explainer(network, services, question=question, **limits)
        found = [explainer.explain(people.taken(np.array([row])), asked) for row in range(len(people))]
        page = explanation_page(explainer, found)
        told = [sentence for one in found for sentence in story(explainer, one)]
        steps, seen = explainer.steps_layer(found), explainer.evaluated_layer(found)
    names = data(homes, services, network.to_layer())
    assert untranslated(page, names) == []
    assert [sentence for sentence in told if leftovers(sentence, names)] == []
    assert [words for words in seen.columns["motif_texte"] if leftovers(words, names)] == []
    assert [words for words in steps.columns["regle_texte"] if words and leftovers(words, CODES)] == []
    return {reason for one in found for reason in (service.reason for service in one.evaluated)}, {one.status for one in found}


def layer(points, **columns) -> Layer:
    shapes = texts([shapely.Point(*at(*point)) for point in points])
    ids = {"id": texts([f"n{row}" for row in range(len(points))])}
    return Layer("couche", shapes, "EPSG:4326", ids | {name: texts(values) for name, values in columns.items()})


def test_why_here_in_the_sample_town():
    cells, services = town()
    network = network_of(read_ways(SAMPLE / "reseau.osm"), "fauteuil")
    few = cells.taken(np.arange(0, len(cells), 40))
    reasons, _ = explained(network, few, services, Question(slot=parse_slot("mardi 10:00")), categories="caf, ccas")
    assert {"retenu", "autre_categorie", "itinerant"} <= reasons


def test_why_here_for_every_reason():
    """The reasons that the sample town does not have, in a town that has them all."""
    network = network_of(osm_from_layer([
        street((0, 0), (1000, 0), name="rue Haute"), street((0, 0), (0, 300)), street((0, 300), (1000, 300)),
        street((1000, 0), (1400, 0), highway="steps"), street((0, 3000), (500, 3000)),
    ]))
    points = [
        (500, 0), (300, 0), (200, 0), (150, 0), (120, 0), (110, 0), (130, 900), (200, 3000), (105, 0), (300, 300), (1400, 0),
        (500, 0), (160, 0),
    ]
    many = layer(
        points,
        pmr=["oui", "non", "oui", "oui", "oui", "oui", "oui", "oui", None, "oui", "oui", "oui", "oui"],
        horaires=["24/7", "24/7", "Mo-Fr 09:00-12:00"] + ["24/7"] * 10,
        itinerant=[None] * 3 + ["1"] + [None] * 9,
        a_distance=[None] * 4 + ["1"] + [None] * 8,
        categorie=["mairie"] * 5 + ["poste"] + ["mairie"] * 6 + [None],
    )
    homes = layer([(100, 0), (100, 3000), (100, 1500), (900, 0)])
    question = Question(ServiceFilters(accessible="oui"), parse_slot("2026-12-22 17:00"))
    reasons, statuses = explained(network, homes, many, question, categories="mairie", limit_min=8)
    assert reasons == {
        "retenu", "a_egalite", "plus_long", "ferme", "filtre", "autre_categorie", "itinerant", "a_distance", "hors_reseau",
        "lieu_hors_reseau", "ilot", "hors_delai",
    }
    assert {"atteint", "hors_reseau", "ilot"} <= statuses or {"atteint", "hors_reseau"} <= statuses
    for slot in ("2026-12-25 10:00", "2026-12-26 10:00", "mardi 17:00"):
        open_day = layer([(200, 0), (900, 0)], horaires=["Mo-Fr 09:00-12:00; PH off", "24/7"], commune=["93010", "93010"])
        assert "ferme" in explained(network, homes, open_day, Question(slot=parse_slot(slot)))[0]
    for asked, limit in ((0, 60.0), (10, 5.0), (7, 60.0)):
        explained(network, homes, many, question, np.array([asked]), limit_min=limit)
    explained(network, homes, layer([(10, 3000), (1400, 0)]), limit_min=2)


def test_hours_of_a_directory():
    for text in ("Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00", "24/7", "Mo,Tu,Th 14:00-18:00", "Fr 20:00-24:00", None):
        with pseudo():
            assert leftovers(hours_in_words(text)) == ""
    with pseudo():
        assert hours_in_words("sur rendez-vous") == "sur rendez-vous"


def test_numbers_and_decimals_are_those_of_the_language():
    _network, account = build_network(read_ways(SAMPLE / "reseau.osm"))
    for language, speed in (("fr", "4,80\xa0km/h"), ("en", "4.80\xa0km/h"), ("nl", "4,80\xa0km/h")):
        with speaking(Voice(language)):
            assert speed in network_page(account)


def test_the_helper_sees_what_is_not_in_brackets():
    page = '<p title="oui">⟦a <b>b⟧ c</b> 12 km</p><svg><text>ici</text></svg><style>p {}</style>⟦x ⟧Nord⟦ y⟧'
    assert untranslated(page, ["Nord"]) == ["b⟧ c", "ici", "oui"]
    assert bracketed("{count} lieux sur {total:.1f}").format(count=1, total=2) == "1⟦ lieux sur ⟧2.0"
