"""The report speaks the language asked for, whole: its words, its numbers, its dates, and what its layers hold in words."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessibilite.core import language
from accessibilite.core.common_indicators import AccessRule
from accessibilite.core.diagnosis import DiagnosisRequest, run
from accessibilite.core.equity import EquityRule, equity
from accessibilite.core.equity_report import curves_chart, in_words
from accessibilite.core.errors import InputError
from accessibilite.core.html_blocks import Text, blocks_of
from accessibilite.core.language import Voice, day_in_words, speaking
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import as_texts
from accessibilite.core.report import run_card_section
from accessibilite.core.report_document import (
    atlas_pages,
    document_footer,
    document_page,
    document_sections,
    vintages,
    written_day,
)
from accessibilite.core.report_from_layers import load_diagnosis
from accessibilite.core.sentences import Figure, Names, Sentence, as_data, from_data, in_a_row
from accessibilite.core.territory_report import comparison_page
from accessibilite.core.territory_table import compare_territories
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.walking_rules import PROFILE_RULES, PROFILES, RULES
from accessibilite.core.zone_words import candidates_again, slot_words
from pseudo import OPEN, leftovers, pseudo, untranslated

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
DIAGNOSIS = DiagnosisRequest(
    SAMPLE / "reseau.osm", SAMPLE / "carreaux_200m.gpkg", SAMPLE / "services.gpkg", SAMPLE / "iris.gpkg",
    SAMPLE / "candidats.gpkg", number=3, robust=True, public="seniors_65p",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Return a diagnosis run in French."""
    made = tmp_path_factory.mktemp("langues") / "fr"
    run(DIAGNOSIS, made)
    return made


@pytest.fixture(scope="module")
def names(folder) -> set[str]:
    """Return the words that belong to the files and not to the plugin: names, codes, checksums."""
    found = {"population", "seniors_65p", "pauvres", "adulte", "OpenStreetMap", "ODbL", "Filosofi", *PROFILES}
    for name in ("services", "candidats", "iris"):
        layer = read_vector(SAMPLE / f"{name}.gpkg", "X")
        for column in layer.columns.values():
            if column.dtype == object:
                # A category that is none of ours is shown as it is, with spaces.
                found |= {shown for value in column if value for shown in (str(value), str(value).replace("_", " "))}
    found |= {str(value) for value in as_texts(read_vector(folder / "diagnostic.gpkg", "X", "reseau").columns["nom"]) if value}
    found |= {rule.id for rule in (*RULES, *PROFILE_RULES)} | {"potelet", "gdal", "numpy", "scipy", "shapely", "pyproj"}
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    for identity in journal["entrees"].values():
        found |= {str(value) for value in identity.values()} | {identity["sha256"][:12]}
    # Words of the plugin that files hold too would hide them, and short ones much more.
    return {name for name in found if len(name) > 2} - {"oui", "non", "inconnu"}


def bare(page: str, names: set[str]) -> list[str]:
    """Return what a page says in no language but French, dates of the run card and marks of the sites (P1) aside."""
    return [text for text in untranslated(page, names) if not re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:+]+|P\d+", text)]


def test_the_page_of_a_diagnosis_is_wholly_translated(names, tmp_path):
    with pseudo():
        run(DIAGNOSIS, tmp_path)
    page = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in page
    assert page.count(OPEN) > 300
    assert bare(page, names) == []


@pytest.mark.parametrize("template", ["comite", "annexe"])
def test_the_report_of_a_french_diagnosis_is_wholly_translated(folder, names, template):
    with pseudo():
        page = document_page(load_diagnosis(folder), template)
    assert page.count(OPEN) > 200
    assert bare(page, names) == []


@pytest.mark.parametrize("template", ["comite", "annexe"])
def test_the_blocks_of_the_document_and_its_atlas_are_wholly_translated(folder, names, template):
    with pseudo():
        found = load_diagnosis(folder)
        sections, _ = document_sections(template)
        blocks = [block for section in sections for block in blocks_of(section(found))]
        said = [block.words for block in blocks if isinstance(block, Text)] + [document_footer(found)]
        for page in (*atlas_pages(found, "zones"), *atlas_pages(found, "territoires")):
            said += [page.title, page.subtitle, *(words for fact in page.facts for words in fact)]
    assert len(said) > 80
    assert [words for words in said if leftovers(words, names)] == []


def test_the_comparison_of_territories_is_wholly_translated(folder, names):
    rule = AccessRule(public="seniors_65p")
    cells = read_vector(folder / "diagnostic.gpkg", "X", "carreaux")
    areas, quarters = (read_vector(SAMPLE / f"{name}.gpkg", "X") for name in ("iris", "quartiers"))
    known = {*names, *(str(name) for column in quarters.columns.values() if column.dtype == object for name in column)}
    for references in ((None, None), (areas, quarters)):
        with pseudo("nl"):
            found = compare_territories(cells, areas, rule, *references, read_vector(SAMPLE / "services.gpkg", "X"))
            page = comparison_page(found, rule, "Les Halles")
        assert page.count(OPEN) > 300
        assert bare(page, known) == []


def test_the_change_of_equity_is_wholly_translated(folder):
    cells = read_vector(folder / "diagnostic.gpkg", "X", "carreaux")
    with pseudo("nl"):
        changed = equity(cells, EquityRule(), None, cells)
        chart = curves_chart(changed)
        said = [sentence.said() for sentence in in_words(changed, EquityRule())]
    assert untranslated(chart) == []
    assert [words for words in said if leftovers(words)] == []
    assert len(said) >= 6


def test_zones_told_again_say_what_the_run_said(folder, tmp_path):
    """The words made of the stored numbers are those that the run made of its own, names and reasons alike."""
    journal = folder / "journal.json"
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    text = journal.read_text(encoding="utf-8")
    (other / "journal.json").write_text(text.replace('"langue": "fr"', '"langue": "nl"'), encoding="utf-8")
    stored, again = load_diagnosis(folder), load_diagnosis(other)
    for name in ("nom_zone", "pourquoi", "candidats"):
        words = as_texts(stored.result.zones.columns[name]).tolist()
        assert all(words)
        assert as_texts(again.result.zones.columns[name]).tolist() == words


def test_a_journal_without_language_is_french_and_keeps_its_words(folder, tmp_path):
    """A diagnosis of an earlier version has the words only: they are shown as they are."""
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    del journal["langue"], journal["avertissements_modeles"]
    (old / "journal.json").write_text(json.dumps(journal), encoding="utf-8")
    assert [one.said() for one in load_diagnosis(old).warnings] == journal["avertissements"]
    assert [one.said() for one in load_diagnosis(folder).warnings] == journal["avertissements"] != []


@pytest.mark.parametrize(("spoken", "signs"), [("fr", "\u202f,"), ("en", ",."), ("nl", ".,")])
def test_numbers_are_written_as_the_language_writes_them(folder, spoken, signs):
    with speaking(Voice(spoken)):
        found = load_diagnosis(folder)
        page = document_page(found, "annexe")
    population, share = found.figures["population"], found.figures["part_pauvres_en_zone_blanche_pct"]
    assert population > 1000
    plain = f"{population:,.0f}|{share:.1f}".translate(str.maketrans({",": signs[0], ".": signs[1]}))
    for figure in plain.split("|"):
        assert figure in page, figure
    # Drawings have coordinates in the notation of SVG.
    words = re.sub(r"<svg.*?</svg>|<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
    wrong = {"\u202f", ",", "."} - set(signs)
    assert not any(re.search(rf"\b\d{{1,3}}{re.escape(sign)}\d{{3}}\b", words) for sign in wrong)


@pytest.mark.parametrize("kept", [
    [{"modele": "{"}], [{"modele": "}", "valeurs": {}}], [{"modele": "{a}", "valeurs": {}}], [{"modele": "{a}"}],
    [{"modele": "{0}", "valeurs": {"0": "x"}}], [{"modele": "{a}", "valeurs": ["x"]}], ["x"], [None], "x", 3,
    [{"modele": "{a}", "valeurs": {"a": {"nombre": "x", "decimales": 1}}}],
    [{"modele": "{a}", "valeurs": {"a": {"nombre": 1, "decimales": -1}}}],
    [{"modele": "{a}", "valeurs": {"a": {"noms": None, "montres": "z"}}}],
])
def test_a_journal_changed_by_hand_still_says_the_words_it_kept(kept, folder, tmp_path):
    changed = tmp_path / "change"
    shutil.copytree(folder, changed)
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    journal["avertissements_modeles"] = kept
    (changed / "journal.json").write_text(json.dumps(journal), encoding="utf-8")
    with speaking(Voice("en")):
        assert [one.said() for one in load_diagnosis(changed).warnings] == journal["avertissements"]


@pytest.mark.parametrize("entry", [None, "x", 3, ["a"], {"fichier": "{x} %s"}])
def test_an_entry_of_the_journal_changed_by_hand_is_shown_as_it_is(entry, folder, tmp_path):
    changed = tmp_path / "change"
    shutil.copytree(folder, changed)
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    journal["entrees"]["OSM"] = entry
    (changed / "journal.json").write_text(json.dumps(journal), encoding="utf-8")
    found = load_diagnosis(changed)
    assert "OSM" in "".join(run_card_section(found) + vintages(found))


@pytest.mark.parametrize("settings", [{"PROFIL": []}, {"PROFIL": {}}, {"SEUIL_MIN": float("nan")}, {"VITESSE_KMH": float("inf")}])
def test_settings_that_no_run_had_are_told_in_a_sentence(settings, folder, tmp_path):
    changed = tmp_path / "change"
    shutil.copytree(folder, changed)
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    journal["parametres"] |= settings
    (changed / "journal.json").write_text(json.dumps(journal), encoding="utf-8")
    with pytest.raises(InputError, match="journal d’un diagnostic"):
        load_diagnosis(changed)
    (changed / "journal.json").write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(InputError, match="journal d’un diagnostic"):
        load_diagnosis(changed)


def test_days_are_written_in_the_language():
    dutch = Voice("nl", {"mars": "maart"})
    with speaking(dutch):
        assert (written_day("2026-03-01"), day_in_words(date(2026, 3, 21))) == ("1 maart 2026", "21 maart 2026")


def test_a_street_keeps_its_plate_where_french_would_contract_it(folder):
    with speaking(Voice("en", {"autour {streets}": "around {streets}", "{first} et {last}": "{first} and {last}"})):
        said = as_texts(load_diagnosis(folder).result.zones.columns["nom_zone"]).tolist()
    assert "La Closerie, around Rue de la Closerie and Allée Marthe-Lavergne" in said
    assert not any(" et " in name or "autour" in name for name in said)


def test_an_hour_follows_the_language():
    words = {"le {day} à {hour} h {minute}": "on {day} at {hour}:{minute}", "mardi": "Tuesday"}
    slot = slot_words(parse_slot("mardi 17:30"))
    with speaking(Voice("en", words)):
        assert slot.said() == "on Tuesday at 17:30"
    assert slot.said() == "le mardi à 17 h 30"


def test_candidates_are_said_again_from_any_language():
    said = {
        "{name} ({metres} m, {minutes} min à pied)": "{name} ({metres} m, {minutes} min on foot)",
        "{first} ; {last}": "{first}; {last}",
    }
    french = "Pharmacie (du Port) (1\u202f450 m, 20 min à pied) ; École ; annexe (60 m)"
    with speaking(Voice("en", said)):
        english = candidates_again(french)
    assert english == "Pharmacie (du Port) (1,450 m, 20 min on foot); École ; annexe (60 m)"
    assert candidates_again(english) == french


_values = st.one_of(
    st.text("abc «»,;:éà", max_size=8),
    st.builds(Figure, st.floats(-1e6, 1e6), st.integers(0, 3)),
    st.builds(Figure, st.just(float("nan"))),
    st.builds(Names, st.lists(st.text("abc", min_size=1, max_size=4), max_size=4).map(tuple), st.integers(1, 3)),
)
_templates = st.sampled_from(["{a}", "{a} sur {b}", "Rien", "{b} : {a} ; {b}"])
_phrases = st.builds(Sentence, st.sampled_from(["{a}", "mot"]), st.fixed_dictionaries({"a": _values}))
_sentences = st.builds(Sentence, _templates, st.fixed_dictionaries({"a": _values, "b": st.one_of(_values, _phrases)}))


@given(_sentences)
def test_a_sentence_survives_the_journal(said):
    kept = from_data(json.loads(json.dumps(as_data(said))))
    for spoken in ("fr", "en", "nl"):
        with speaking(Voice(spoken)):
            assert kept.said() == said.said()


@pytest.mark.parametrize("template", ["{a.__class__}", "{a[0]}", "{a:>9}", "{a!r}", "{}"])
def test_a_journal_asks_nothing_of_python(template):
    with pytest.raises(ValueError, match=re.escape(template)):
        from_data({"modele": template, "valeurs": {"a": "x"}})


def test_phrases_in_a_row():
    with speaking(Voice("nl", {"{first} ; {last}": "{first}; {last}"})):
        assert [in_a_row(words) for words in ([], ["a"], ["a", "b", "c"])] == ["", "a", "a; b; c"]
    assert in_a_row(["a, b", "c"]) == "a, b ; c"
    assert language.voice().language == "fr"
