"""Every text of the code has its English and its Dutch; the tool that collects them keeps what is translated."""

from __future__ import annotations

import re
import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import make_translations
from make_translations import LANGUAGES, Message, main, read_translations, texts_of_code, ts_text

FOLDER = make_translations.FOLDER
#: Words that a language shares with French.
ALIKE = {
    "en": {
        "Population", "population", "Services", "services", "Isochrones", "Format", "portrait", "Communes",
        "concentration", "Causes",
    },
    "nl": {"Rapport", "rapport", "Agenda", "Zone", "typologie"},
}
#: Names, units and patterns of files, alike everywhere.
NAMES = {
    "IRIS", "INSEE", "Filosofi", "Statbel", "France services", "data.inclusion", "BPE", "FINESS", "OpenStreetMap", "Overpass",
    "OSMnx", "GeoPackage", "QField", "Gini", "MCLP", "2SFCA", "APL", "PDF", "Budget", "bus", "Atlas", "atlas",
    "OpenStreetMap (*.osm)", "OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)",
}
#: French typography that the other languages do not have.
FRENCH_MARKS = re.compile(r"[«»\u202f]| [:;!?](?=\s|$)|[\d}] %")
#: Lists that a parameter takes are written the same in every language: « 5=1 ; 10=0,68 ».
WRITTEN_VALUES = re.compile(r"\S*[\d=,]\S* ; |“a,b ; c,d,e”")


def fields(text: str) -> list[str]:
    return sorted(name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None)


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
    name = re.compile(r"\b(?:[A-Z]+_[A-Z_]+|[a-z]+_[a-z_0-9]+)\b")
    assert [text for text, other in translated.items() if set(name.findall(text)) != set(name.findall(other))] == []


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
