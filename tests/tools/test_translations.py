"""Every text of the code has its English and its Dutch; the tool that collects them keeps what is translated."""

from __future__ import annotations

import re
import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import make_translations
from make_translations import HELP, LANGUAGES, Message, main, page_with_dictionary, read_translations, texts_of_code, ts_text

FOLDER = make_translations.FOLDER
#: Words that a language shares with French.
ALIKE = {
    "en": {
        "Population", "population", "Services", "services", "Isochrones", "Format", "portrait", "Communes",
        "concentration", "Causes", "Type", "probable", "Situation", "Sources", "Service", "Date (UTC)", "Commune",
        "total", "Distance", "Distance (m)", "Total", "Public", "Photo", "base", "Latitude, longitude",
    },
    "nl": {"Rapport", "rapport", "Agenda", "Zone", "zone {number}", "typologie", "Type", "Rang"},
}
#: Names, units and patterns of files, alike everywhere.
NAMES = {
    "IRIS", "INSEE", "Filosofi", "Statbel", "France services", "data.inclusion", "BPE", "FINESS", "OpenStreetMap", "Overpass",
    "OSMnx", "GeoPackage", "QField", "Gini", "MCLP", "2SFCA", "APL", "PDF", "Budget", "bus", "Atlas", "atlas",
    "{name} ({metres} m)",
    "OpenStreetMap (*.osm)", "OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)",
}
#: French typography that the other languages do not have.
FRENCH_MARKS = re.compile(r"[«»\u202f]| [:;!?](?=\s|$)|[\d}] %")
#: Lists that a parameter takes are written the same in every language: « 5=1 ; 10=0,68 ».
WRITTEN_VALUES = re.compile(r"\S*[\d=,]\S* ; |“a,b ; c,d,e”")


def fields(text: str) -> list[str]:
    return sorted(name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None)


def names(text: str) -> set[str]:
    """Return the parameters and columns that a text names, sure to be names: in capitals or with an underscore."""
    return set(re.findall(r"\b(?:[A-Z]{2,}(?:_[A-Z]+)+|[a-z]+(?:_[a-z0-9]+)+)\b", text))


@pytest.fixture(scope="module")
def texts() -> dict[str, tuple[str, ...]]:
    return texts_of_code()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def translated(language) -> dict[str, str]:
    return read_translations(FOLDER / f"{language}.ts")


def test_every_text_of_the_code_is_translated(texts, translated):
    """`make translations` names the texts that miss here."""
    assert len(texts) > 1000
    assert [text for text in texts if text not in translated] == []


def test_no_translation_outlives_its_text(texts, translated):
    assert sorted(set(translated) - set(texts)) == []


def test_fields_are_those_of_the_source(translated):
    assert [text for text, other in translated.items() if fields(text) != fields(other)] == []


def test_nothing_is_left_in_french(language, translated):
    assert [text for text, other in translated.items() if text == other and text not in ALIKE[language] | NAMES] == []


def test_no_french_typography(translated):
    bare = {other: WRITTEN_VALUES.sub("", other) for other in translated.values()}
    assert [other for other, text in bare.items() if FRENCH_MARKS.search(text)] == []


def test_parameters_and_columns_keep_their_names(translated):
    """A name in capitals or with an underscore is what the user types: it is the same in every language."""
    assert [text for text, other in translated.items() if names(text) != names(other)] == []


def pages(language: str) -> list[tuple[str, str, str]]:
    """Return the pages of help, each with its French source; without the table of rules, which test_rules_page looks at."""
    found = []
    for source in sorted(HELP.glob("*.html")):
        page = HELP / language / source.name
        french, other = (
            one.read_text(encoding="utf-8").split("<!-- table des règles")[0] if one.exists() else "" for one in (source, page)
        )
        found.append((source.stem, french, other))
    return found


def test_every_page_of_help_is_translated(language):
    assert [name for name, _french, page in pages(language) if not page] == []


def test_pages_have_the_parts_and_the_names_of_the_source(language):
    for name, french, page in pages(language):
        for tag in ("<h3>", "<p>", "<li>"):
            assert page.count(tag) == french.count(tag), (name, tag)
        assert names(page) == names(french), name


def test_pages_have_no_french_typography(language):
    assert [name for name, _french, page in pages(language) if FRENCH_MARKS.search(WRITTEN_VALUES.sub("", page))] == []


def test_pages_show_the_dictionary_of_the_code(language, translated):
    for name, _french, page in pages(language):
        if make_translations.BEGIN in page:
            assert page == page_with_dictionary(page, translated), name


def test_the_tool_keeps_translations_and_marks_new_texts(tmp_path, monkeypatch, capsys):
    code = tmp_path / "code"
    code.mkdir()
    (code / "one.py").write_text('tr("Carreau")\nraise E(tr_noop("Rien " "à {x} <ici>"))\n', encoding="utf-8")
    monkeypatch.setattr(make_translations, "texts_of_code", lambda: texts_of_code(code))
    assert main(["--folder", str(tmp_path)]) == 0
    assert "2 texts, 2 unfinished" in capsys.readouterr().out
    nl = tmp_path / "nl.ts"
    assert 'type="unfinished"' in nl.read_text(encoding="utf-8")
    known = [Message("Carreau", ("one.py",), "Rastercel"), Message("Rien à {x} <ici>", ("one.py",), "Niets te {x} <hier>")]
    nl.write_text(ts_text("nl", known), encoding="utf-8")

    (code / "one.py").write_text('tr("Réseau" if new else "Carreau")\ntr_noop("Rien à {x} <ici>")\n', encoding="utf-8")
    main(["--folder", str(tmp_path)])
    assert read_translations(nl) == {"Carreau": "Rastercel", "Rien à {x} <ici>": "Niets te {x} <hier>"}
    assert "nl.ts: 3 texts, 1 unfinished\n  one.py: Réseau" in capsys.readouterr().out
