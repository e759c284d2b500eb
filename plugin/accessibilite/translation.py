"""The texts of the plugin in the language of QGIS: French is the source, ``resources/i18n/*.ts`` hold the others.

The ``.ts`` files are read as they are, so that a fresh clone speaks like the packaged plugin.  The texts are
kept in a dictionary and not in an installed ``QTranslator``: one written in Python would be asked, thread
after thread, for every text of QGIS itself.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QFile, QIODevice, QUrl, QXmlStreamReader

from .core import language as core_language
from .core.language import SOURCE, Voice, interface, no_break, use

RESOURCES = Path(__file__).resolve().parent / "resources"
LANGUAGES = ("en", "nl")
#: What reads a language that the plugin does not speak; without any locale (« C »), the source stays.
FALLBACK = "en"
_NO_LOCALE = ("", "c", "posix")


def language_of(locale: str) -> str:
    """Return the language of the plugin that suits a locale of QGIS.

    >>> [language_of(name) for name in ("fr_BE", "nl", "en_US", "de_DE", "C")]
    ['fr', 'nl', 'en', 'en', 'fr']
    """
    language = locale.replace("-", "_").split("_")[0].lower()
    if language == SOURCE or language in _NO_LOCALE:
        return SOURCE
    return language if language in LANGUAGES else FALLBACK


def voice_of(language: str) -> Voice:
    """Return a language of the plugin with its texts; French where they are not there whole."""
    texts = {} if language == SOURCE else read_texts(RESOURCES / "i18n" / f"{language}.ts")
    return Voice(language, texts) if texts else Voice()


def speak(locale: str) -> None:
    """Take the language of a locale for all texts shown from now on."""
    language = language_of(locale)
    if language != interface().language:
        use(voice_of(language))


def read_texts(path: Path) -> dict[str, str]:
    """Return the finished translations of a ``.ts`` file, by source text; none of a file that is broken."""
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
    # Half of the texts would make pages in two languages.
    return {} if reader.hasError() else texts


def translate(text: str) -> str:
    """Return a text of the plugin in the language of QGIS; French gets its no-break spaces."""
    spoken = interface()
    return no_break(text, SOURCE) if spoken.language == SOURCE else spoken.say(text)


def language() -> str:
    """Return the language in use."""
    return interface().language


def number(value: float | None, decimals: int = 0) -> str:
    """Return a number as a reader of the language of QGIS expects it; a dash for NULL."""
    return core_language.number(value, decimals, interface().language)


def help_page(algorithm_id: str) -> str:
    """Return the help page of an algorithm in the language in use, or in French where it is not translated yet."""
    folder = RESOURCES / "help"
    translated = folder / interface().language / f"{algorithm_id}.html"
    if translated.exists():
        return _with_pictures(translated.read_text(encoding="utf-8"))
    page = folder / f"{algorithm_id}.html"
    return _with_pictures(no_break(page.read_text(encoding="utf-8"), SOURCE)) if page.exists() else ""


def _with_pictures(page: str) -> str:
    """Say where the pictures of a help page are: QGIS shows it without knowing where it comes from."""
    return page.replace('src="img/', f'src="{QUrl.fromLocalFile(str(RESOURCES / "help" / "img")).toString()}/')
