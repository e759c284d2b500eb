"""What each public is called after a number, in a sentence or on a page: « 1 200 personnes pauvres »."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .errors import tr_noop
from .language import tr
from .sentences import Sentence

PUBLIC_WORDS: Final[Mapping[str, str]] = {
    "pauvres": tr_noop("personnes pauvres"),
    "pauvres_cales": tr_noop("personnes pauvres, calées sur les taux publiés par IRIS"),
    "population": tr_noop("personnes"),
    "menages_pauvres": tr_noop("ménages pauvres"),
    "monoparentales": tr_noop("familles monoparentales"),
    "enfants_0_3": tr_noop("enfants de 0 à 3 ans"),
    "jeunes_18_24": tr_noop("jeunes de 18 à 24 ans"),
    "seniors_65p": tr_noop("personnes de 65 ans et plus"),
}

#: Publics that a page, which is read alone, says otherwise than a sentence of the log.
_ON_PAGES: Final[dict[str, str]] = {"population": tr_noop("habitants")}
_ESTIMATED: Final[dict[str, str]] = {"pauvres": tr_noop("personnes pauvres (estimation)")}


def public_in_words(column: str) -> Sentence:
    """Return what a column of people counts, to stand after a number."""
    if column in PUBLIC_WORDS:
        return Sentence(PUBLIC_WORDS[column])
    return Sentence(tr_noop("personnes comptées par {column}"), {"column": column})


def public_on_page(column: str, tells_estimate: bool = True) -> str:
    """Return what a column of people counts, in the language of the page.

    ``tells_estimate`` says beside poor people that they are estimated: not where the page has said so before.
    """
    words = _ON_PAGES | _ESTIMATED if tells_estimate else _ON_PAGES
    return tr(words[column]) if column in words else public_in_words(column).said()
