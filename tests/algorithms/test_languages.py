"""The toolbox, its errors and its messages in the language of QGIS; French is the source."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import PLUGIN
from qgis.core import QgsApplication, QgsProcessingException

from accessibilite import translation
from accessibilite.core.errors import InputError
from accessibilite.core.language import Voice, _Interface, speaking
from accessibilite.core.language import number as core_number
from accessibilite.core.language import tr as core_tr
from accessibilite.processing import base
from accessibilite.translation import LANGUAGES, help_page, language, language_of, number, read_texts, speak

#: What reads alike in French and in the other languages.
ALIKE = {
    "en": {"Services", "Communes", "Causes", "Format", "Isochrones", "IRIS", "Budget", "Population", "Atlas", "GeoPackage"},
    "nl": {"Budget", "Rapport", "Agenda", "Zone", "IRIS", "Atlas", "GeoPackage"},
}


@pytest.fixture(params=LANGUAGES)
def spoken(request):
    speak(request.param)
    yield request.param
    speak("fr")


def visible(one) -> dict[str, str]:
    """Return all that the toolbox and the dialog of an algorithm show, by where it is."""
    texts = {"name": one.displayName(), "group": one.group(), "summary": one.shortDescription()}
    for parameter in one.parameterDefinitions():
        texts[f"{parameter.name()} label"] = parameter.description()
        texts[f"{parameter.name()} help"] = parameter.help()
    for output in one.outputDefinitions():
        texts[f"{output.name()} output"] = output.description()
    return {where: text for where, text in texts.items() if text}


def test_locales():
    asked = ("fr", "fr_CA", "en_US", "nl_BE", "nl", "de_DE", "pt-BR", "C", "")
    assert [language_of(one) for one in asked] == ["fr", "fr", "en", "nl", "nl", "en", "en", "fr", "fr"]


def test_no_text_of_the_toolbox_stays_in_french(provider, spoken):
    left = []
    for one in provider.algorithms():
        speak("fr")
        source = visible(one.create())
        speak(spoken)
        shown = visible(one.create())
        assert shown.keys() == source.keys()
        left += [
            (one.name(), where, text) for where, text in shown.items()
            if text == source[where] and text not in ALIKE[spoken] and not text.startswith("OpenStreetMap")
        ]
    assert left == []


def test_every_text_asked_for_is_known(provider, spoken, monkeypatch):
    """A text that was never marked for translation is asked for here and not found."""
    unknown = set()
    known = read_texts(translation.RESOURCES / "i18n" / f"{spoken}.ts")

    class Texts(dict):
        def get(self, text, default=None):
            if text not in known:
                unknown.add(text)
            return known.get(text, default)

    monkeypatch.setattr(_Interface, "voice", Voice(spoken, Texts()))
    for one in provider.algorithms():
        made = one.create()
        visible(made)
        made.tags()
        made.shortHelpString()
    assert unknown == set()


def test_a_page_may_speak_another_language_than_qgis(spoken):
    own = translation.voice_of("nl" if spoken == "en" else "en")
    before = core_number(1234.5, 1), translation.number(1234.5, 1)
    with speaking(own):
        assert core_number(1234.5, 1) == {"en": "1,234.5", "nl": "1.234,5"}[own.language]
        # The log stays in the language of QGIS.
        assert translation.number(1234.5, 1) == before[1]
        assert core_tr("personnes") == own.texts["personnes"] != "personnes"
        with ThreadPoolExecutor(1) as other:
            assert other.submit(core_number, 1234.5, 1).result() == before[0]
    assert (core_number(1234.5, 1), translation.number(1234.5, 1)) == before


def test_errors_follow_the_language():
    error = InputError(base.tr_noop("{parameter} : « {name} » doit contenir des polygones."), parameter="ZONE", name="rues")
    said = {}
    for locale in ("fr_FR", "en_GB", "nl_BE"):
        speak(locale)
        said[locale] = base.sentence(error)
    speak("fr")
    assert said == {
        "fr_FR": "ZONE\u00a0: «\u00a0rues\u00a0» doit contenir des polygones.",
        "en_GB": "ZONE: “rues” must contain polygons.",
        "nl_BE": "ZONE: “rues” moet polygonen bevatten.",
    }


def test_a_reason_inside_an_error_follows_too():
    error = InputError(
        base.tr_noop(
            "{parameter} : aucune ligne de « {name} » n’est utilisable (ligne {line} : {reason}) ; corrigez le fichier."
        ),
        parameter="INPUT", name="coordonnées absentes", line=2, reason=base.tr_noop("coordonnées absentes"),
    )
    speak("en")
    said = base.sentence(error)
    speak("fr")
    assert said == "INPUT: no row of “coordonnées absentes” is usable (row 2: missing coordinates); correct the file."


def test_a_run_refuses_in_the_language(spoken, tmp_path, run_alg):
    parameters = {"CARREAUX": str(tmp_path / "rien.gpkg"), "OUTPUT": "memory:", "ZONES": "memory:"}
    words = {"en": "cannot be found; check its name", "nl": "is niet te vinden; controleer de naam"}
    with pytest.raises(QgsProcessingException, match=words[spoken]):
        run_alg("zones_blanches", parameters)


def test_numbers_follow_the_language():
    written = {}
    for locale in ("fr", "en", "nl"):
        speak(locale)
        written[locale] = [number(-1234.56, 1), number(float("nan")), number(None)]
    speak("fr")
    assert written == {
        "fr": ["−1\u202f234,6", "–", "–"], "en": ["−1,234.6", "–", "–"], "nl": ["−1.234,6", "–", "–"],
    }


def test_a_page_of_help_comes_in_the_language_or_in_french(spoken):
    translated = PLUGIN / "resources" / "help" / spoken
    for page in sorted((PLUGIN / "resources" / "help").glob("*.html")):
        shown = help_page(page.stem)
        speak("fr")
        source = help_page(page.stem)
        speak(spoken)
        assert (shown != source) == (translated / page.name).exists()
    assert {"temps_acces", "zones_blanches", "diagnostic"} <= {page.stem for page in translated.glob("*.html")}


def test_translated_pages_belong_to_an_algorithm():
    ids = {page.name for page in (PLUGIN / "resources" / "help").glob("*.html")}
    for folder in LANGUAGES:
        assert {page.name for page in (PLUGIN / "resources" / "help" / folder).glob("*.html")} <= ids


def test_loading_takes_the_language_of_qgis_and_unloading_gives_it_back(plugin, monkeypatch):
    from accessibilite import classFactory

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "nl_BE"))
    plugin.unload()
    made = classFactory(None)
    try:
        made.initProcessing()
        assert language() == "nl"
        assert made.provider.algorithm("temps_acces").displayName() == "Toegangstijden te voet"
    finally:
        made.unload()
        assert language() == "fr"
        monkeypatch.undo()
        plugin.initProcessing()
    assert plugin.provider.algorithm("temps_acces").displayName() == "Temps d’accès à pied"


@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "no XML", "other bytes"])
def test_a_language_that_is_not_there_whole_is_french(damage, tmp_path, monkeypatch):
    """A page half in French would be worse, and its numbers and its ``lang`` follow its words."""
    whole = (translation.RESOURCES / "i18n" / "nl.ts").read_bytes()
    folder = tmp_path / "i18n"
    folder.mkdir()
    if damage != "missing":
        (folder / "nl.ts").write_bytes({
            "cut": whole[: len(whole) // 2], "empty": b"", "no XML": b"{}",
            "other bytes": whole[:5000] + b"\xff\xfe\x00" + whole[5000:],
        }[damage])
    monkeypatch.setattr(translation, "RESOURCES", tmp_path)
    voice = translation.voice_of("nl")
    assert (voice.language, voice.texts) == ("fr", {})
