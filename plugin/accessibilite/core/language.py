"""The language of what core writes for people: French, the source, unless the interface chose another.

Two languages may be in use at once: that of QGIS, and that of a page for partners who read another one
(:func:`speaking`).  The second is a context variable: a task in another thread does not see it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from .errors import tr_noop

NARROW_SPACE: Final = "\u202f"
NO_BREAK_SPACE: Final = "\u00a0"
SOURCE: Final = "fr"


@dataclass(frozen=True)
class Voice:
    """A language and its translations, by French text; French needs none."""

    language: str = SOURCE
    texts: Mapping[str, str] = field(default_factory=dict)

    def say(self, text: str) -> str:
        """Return a French text in this language; as it is where it has no translation."""
        return self.texts.get(text, text)


class _Interface:
    """The voice of QGIS; replaced whole, so that a task that reads it in another thread sees one or the other."""

    voice = Voice()


_page: ContextVar[Voice | None] = ContextVar("accessibilite_page", default=None)


def use(voice: Voice) -> None:
    """Take a language for all that is shown from now on."""
    _Interface.voice = voice


def interface() -> Voice:
    """Return the voice of the interface."""
    return _Interface.voice


def voice() -> Voice:
    """Return the voice of the page that is being written: that of the interface unless it has its own."""
    return _page.get() or _Interface.voice


@contextmanager
def speaking(own: Voice) -> Iterator[None]:
    """Write in another language than that of the interface until the block ends."""
    token = _page.set(own)
    try:
        yield
    finally:
        _page.reset(token)


def tr(text: str) -> str:
    """Return a text of the plugin in the language of the page; ``text`` is written where it is called, in French."""
    return voice().say(text)


#: Language -> (sign between thousands, decimal sign), as CLDR has them for fr, en and nl.
_SIGNS: Final = {"fr": (NARROW_SPACE, ","), "en": (",", "."), "nl": (".", ",")}


def number(value: float | None, decimals: int = 0, language: str = "") -> str:
    """Return a number as a reader of the page (or of ``language``) expects it; a dash for NULL.

    >>> number(65548.04, 1)
    '65\u202f548,0'
    >>> number(-65548.04, 1, "en"), number(65548.04, 1, "nl")
    ('−65,548.0', '65.548,0')
    """
    if value is None or math.isnan(value):
        return "–"
    thousands, point = _SIGNS[language or voice().language]
    signs = {",": thousands, ".": point, "-": "−"}
    return "".join(signs.get(sign, sign) for sign in f"{value:,.{decimals}f}")


DAYS: Final = (
    tr_noop("lundi"), tr_noop("mardi"), tr_noop("mercredi"), tr_noop("jeudi"), tr_noop("vendredi"), tr_noop("samedi"),
    tr_noop("dimanche"),
)
MONTHS: Final = (
    tr_noop("janvier"), tr_noop("février"), tr_noop("mars"), tr_noop("avril"), tr_noop("mai"), tr_noop("juin"),
    tr_noop("juillet"), tr_noop("août"), tr_noop("septembre"), tr_noop("octobre"), tr_noop("novembre"), tr_noop("décembre"),
)


def day_in_words(day: date) -> str:
    """Return a date in words: the day, the month, the year, an order that the three languages share.

    >>> day_in_words(date(2026, 5, 1)), day_in_words(date(2026, 5, 21))
    ('1er mai 2026', '21 mai 2026')
    """
    first = "1er" if voice().language == SOURCE and day.day == 1 else str(day.day)
    return f"{first} {tr(MONTHS[day.month - 1])} {day.year}"


#: Ordinary spaces that French typography makes no-break ones.
_FRENCH: Final = (
    (" ;", f"{NARROW_SPACE};"), (" ?", f"{NARROW_SPACE}?"), (" !", f"{NARROW_SPACE}!"), (" %", f"{NARROW_SPACE}%"),
    (" :", f"{NO_BREAK_SPACE}:"), ("« ", f"«{NO_BREAK_SPACE}"), (" »", f"{NO_BREAK_SPACE}»"),
)
_OTHERS: Final = ((" %", f"{NO_BREAK_SPACE}%"),)
#: A number stays beside its unit, in every language.
_UNIT: Final = re.compile(r"(?<=\d) (?=(?:min|s|h|m|km|m²|km²|ha|km/h|km/u|m/s|mm|cm|Mo|Go)(?![\w²/]))")


def no_break(text: str, language: str = "") -> str:
    """Return a text with the no-break spaces that the typography of its language (that of the page) asks for.

    >>> no_break("à 18 m : 5 min", "fr")
    'à 18\xa0m\xa0: 5\xa0min'
    """
    for ordinary, kept in _FRENCH if (language or voice().language) == SOURCE else _OTHERS:
        text = text.replace(ordinary, kept)
    return _UNIT.sub(NO_BREAK_SPACE, text)
