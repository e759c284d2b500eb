"""The texts of the plugin in the language of QGIS: French is the source, ``resources/i18n/*.ts`` hold the others.

The ``.ts`` files are read as they are, so that a fresh clone speaks like the packaged plugin.  The texts are
kept in a dictionary and not in an installed ``QTranslator``: one written in Python would be asked, thread
after thread, for every text of QGIS itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QFile, QIODevice, QLocale, QXmlStreamReader

from .core.html_page import no_break
from .core.html_page import number as french_number

RESOURCES = Path(__file__).resolve().parent / "resources"
SOURCE = "fr"
LANGUAGES = ("en", "nl")
#: What reads a language that the plugin does not speak; without any locale (« C »), the source stays.
FALLBACK = "en"
_NO_LOCALE = ("", "c", "posix")


class _Spoken:
    """The language in use; replaced whole, so that a task that reads it in another thread sees one or the other."""

    language = SOURCE
    texts: Mapping[str, str] = {}


def language_of(locale: str) -> str:
    """Return the language of the plugin that suits a locale of QGIS.

    >>> [language_of(name) for name in ("fr_BE", "nl", "en_US", "de_DE", "C")]
    ['fr', 'nl', 'en', 'en', 'fr']
    """
    language = locale.replace("-", "_").split("_")[0].lower()
    if language == SOURCE or language in _NO_LOCALE:
        return SOURCE
    return language if language in LANGUAGES else FALLBACK


def speak(locale: str) -> None:
    """Take the language of a locale for all texts shown from now on."""
    language = language_of(locale)
    if language != _Spoken.language:
        _Spoken.texts = {} if language == SOURCE else read_texts(RESOURCES / "i18n" / f"{language}.ts")
        _Spoken.language = language


def read_texts(path: Path) -> dict[str, str]:
    """Return the finished translations of a ``.ts`` file, by source text."""
    file = QFile(str(path))
    texts: dict[str, str] = {}
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return texts
    reader = QXmlStreamReader(file)
    source = ""
    while not reader.atEnd():
        reader.readNext()
        if not reader.isStartElement():
            continue
        # Qt 5 gives a reference into the text, Qt 6 a view: a str is what both can be compared as.
        name = str(reader.name())
        if name == "source":
            source = reader.readElementText()
        elif name == "translation":
            unfinished = reader.attributes().hasAttribute("type")
            text = reader.readElementText()
            if text and not unfinished:
                texts[source] = text
    file.close()
    return texts


def translate(text: str) -> str:
    """Return a text of the plugin in the language in use; French gets its no-break spaces."""
    if _Spoken.language == SOURCE:
        return no_break(text)
    return _Spoken.texts.get(text, text)


def language() -> str:
    """Return the language in use."""
    return _Spoken.language


def number(value: float | None, decimals: int = 0) -> str:
    """Return a number as a reader of the language in use expects it; a dash for NULL."""
    if _Spoken.language == SOURCE or value is None or value != value:
        return french_number(value, decimals)
    return QLocale(_Spoken.language).toString(float(value), "f", decimals).replace("-", "−")


def help_page(algorithm_id: str) -> str:
    """Return the help page of an algorithm in the language in use, or in French where it is not translated yet."""
    folder = RESOURCES / "help"
    translated = folder / _Spoken.language / f"{algorithm_id}.html"
    if translated.exists():
        return translated.read_text(encoding="utf-8")
    page = folder / f"{algorithm_id}.html"
    return no_break(page.read_text(encoding="utf-8")) if page.exists() else ""
