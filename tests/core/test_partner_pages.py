"""Papers for partners (scenario, round, calendar, sheets of a visit) say nothing outside the language of the page."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from accessibilite.core import candidate_kinds
from accessibilite.core.candidate_kinds import kind_in_words, kinds_table
from accessibilite.core.field_page import sheets_page
from accessibilite.core.field_sheet import FieldRule, field_sites
from accessibilite.core.language import Voice, speaking
from accessibilite.core.network_cache import cached_network
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_texts, texts
from accessibilite.core.round_calendar import calendar
from accessibilite.core.round_model import Shift
from accessibilite.core.round_page import clock
from accessibilite.core.rounds import Wish, plan_rounds
from accessibilite.core.scenario_report import scenario_page
from accessibilite.core.scenarios import compare, moved_services
from accessibilite.core.style_words import FORM_WORDS, said_style, style_words
from accessibilite.core.zones_blanches import ZoneRule
from make_translations import texts_of_code
from pseudo import leftovers, pseudo, untranslated
from towns import at, grid, network_of, osm_from_layer

RESOURCES = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources"
SAMPLE = RESOURCES / "sample"
WEEK = Wish((0, 1, 2, 3, 4), (Shift(0, 540, 750), Shift(1, 810, 1020)), teams=2, per_shift=2, duration_min=60, limit_s=1)


@pytest.fixture(scope="module")
def town() -> SimpleNamespace:
    network, _ = cached_network(SAMPLE / "reseau.osm", "adulte", None, None, None)
    layers = {
        name: read_vector(SAMPLE / f"{name}.gpkg", name.upper())
        for name in ("services", "candidats", "carreaux_200m", "quartiers")
    }
    data: set[str] = set()
    for layer in (layers["services"], layers["candidats"], layers["quartiers"]):
        for column in layer.columns.values():
            if column.dtype == object:
                data.update(str(value) for value in as_texts(column) if value)
    data.update(str(name) for name in network.name if name)
    return SimpleNamespace(network=network, data=sorted(data), **layers)


def pages(town: SimpleNamespace, wish: Wish = WEEK) -> dict[str, str]:
    """Return the four papers of the sample town, in the language of the page."""
    ids = as_texts(town.services.columns["id"])
    change = moved_services(town.services, town.candidats.taken([0, 1]), str(ids[0]))
    found = compare(town.network, town.carreaux_200m, change, ZoneRule(8.0), territories=town.quartiers)
    stops = town.candidats.with_columns({"horaires": texts([None, "pas lisible"] + [None] * (len(town.candidats) - 2))})
    rounds = plan_rounds(
        town.network, town.carreaux_200m, stops, wish, town.services.taken([0]), town.candidats.taken([0])
    )
    sites = field_sites(
        town.candidats.taken([0, 2]), town.candidats, town.network, FieldRule(10.5), town.carreaux_200m, town.services
    )
    bare = field_sites(town.candidats.taken([0]), None, town.network)
    return {
        "scenario": scenario_page(found), "round": rounds.page, "sheets": sheets_page(sites, town.network),
        "bare sheets": sheets_page(bare, town.network),
        "calendar": calendar(rounds.visits, date(2027, 1, 4), ""),
    }


def test_no_visible_word_stays_in_french(town):
    with pseudo():
        made = pages(town)
    agenda = made.pop("calendar")
    # « N » is north in the three languages; a bare sheet has nothing but what the layer says.
    assert {name: untranslated(page, data=[*town.data, "N"]) for name, page in made.items()} == {name: [] for name in made}
    said = [line.partition(":")[2] for line in agenda.split("\r\n") if line.startswith(("CATEGORIES", "DESCRIPTION"))]
    assert said
    assert [line for line in said if leftovers(line, town.data)] == []


def test_each_case_of_a_round_is_said_in_the_language(town):
    one = Wish((0,), (Shift(0, 540, 750),), needed=2, threshold_min=7.5, limit_s=1, weight="population", everyone=True)
    two = Wish((0, 1), (Shift(0, 540, 750),), per_shift=3, duration_min=30, limit_s=1)
    for wish in (one, two):
        with pseudo():
            rounds = plan_rounds(town.network, town.carreaux_200m, town.candidats, wish)
            told = [sentence.said() for sentence in (*rounds.said, *rounds.warned)]
        assert untranslated(rounds.page, data=town.data) == []
        assert [line for line in told if leftovers(line, town.data)] == []
        # Without a base nothing is said of drives that were not counted.
        assert (rounds.solution.plan.drive_min > 0) == (wish is two)
        french = " ".join(str(sentence) for sentence in rounds.said)
        assert "0 min de route" not in french
        assert "aucune base" in french
        assert ("1,417" in french) == (wish is two)


def test_visits_that_serve_nobody_more_are_said():
    network = network_of(osm_from_layer(grid(6, 6)))
    home = np.asarray(shapely.points([at(0, 0)]), dtype=object)
    homes = Layer("h", home, "EPSG:4326", {"population": np.array([8.0]), "pauvres": np.array([8.0])})
    near = np.asarray(shapely.points([at(100, 0)]), dtype=object)
    stops = Layer("s", near, "EPSG:4326", {"id": texts(["a"]), "nom": texts(["Place"])})
    words = {}
    for needed in (1, 3):
        rounds = plan_rounds(network, homes, stops, Wish((0, 2, 4), (Shift(0, 540, 750),), needed=needed))
        assert len(rounds.visits) == 3
        words[needed] = [str(sentence) for sentence in rounds.said if "Visites en plus" in str(sentence)]
    assert words[3] == []
    assert len(words[1]) == 1
    assert words[1][0].startswith("Visites en plus (2) : « Place » (2).")


def test_hours_are_written_as_in_the_language(town):
    spoken = {
        "en": {"{hours}\u00a0h\u00a0{minutes}": "{hours}:{minutes}", "{hours}\u00a0h": "{hours}:00"},
        "nl": {"{hours}\u00a0h\u00a0{minutes}": "{hours}u{minutes}", "{hours}\u00a0h": "{hours}u"},
    }
    said = {}
    for language, words in spoken.items():
        with speaking(Voice(language, words)):
            said[language] = [clock(minutes) for minutes in (545, 540)]
    assert said == {"en": ["9:05", "9:00"], "nl": ["9u05", "9u"]}
    assert clock(545) == "9\u00a0h\u00a005"
    page = pages(town)["sheets"].replace("\u00a0", " ")
    assert "du lundi au vendredi de 8 h 30 à 12 h et de 13 h 30 à 17 h 30" in page
    assert not re.search(r"\b(?:Mo|We|Sa)\b[-, ]", page)


def test_a_form_speaks_the_language_and_keeps_its_codes():
    marked = set(texts_of_code())
    for name in ("fiches", "reseau"):
        qml = (RESOURCES / "styles" / f"{name}.qml").read_text(encoding="utf-8")
        shown = style_words(qml)
        assert set(shown) <= marked
        assert name != "fiches" or set(FORM_WORDS) <= set(shown)
        assert said_style(qml) == qml
        with pseudo():
            said = said_style(qml)
        assert [word for word in style_words(said) if leftovers(word)] == []
        assert len(style_words(said)) == len(shown) > 2
        # Filters, fields and stored values are those of the file.
        assert re.sub("[⟦⟧]", "", said) == qml
        assert re.findall(r'(?:filter|field|value)="[^"]*⟦', said) == []


def test_kinds_of_places_have_a_translation():
    with pseudo():
        assert [kind for kind in (*kinds_table().labels, "grille", "lieu") if leftovers(kind_in_words(kind))] == []
        assert kind_in_words("salle des fêtes") == "salle des fêtes"
    assert set(kinds_table().labels.values()) == set(candidate_kinds._LABELS)
