"""Text -> tokens.  Every liberty taken with the specification is listed in :data:`TOLERANCES`, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from ..errors import tr_noop
from .model import MINUTES_PER_HOUR, OpeningHoursError

TOLERANCES: Final[dict[str, str]] = {
    "casse": tr_noop("Majuscules et minuscules corrigées (mo-fr)."),
    "nom_long": tr_noop("Nom de jour ou de mois écrit autrement que par son abréviation anglaise (Mon, lundi)."),
    "tiret": tr_noop("Tiret typographique lu comme un trait d’union (09:00–12:00)."),
    "guillemets": tr_noop("Guillemets typographiques lus comme des guillemets droits."),
    "heure_courte": tr_noop("Heure écrite avec un seul chiffre (9:30)."),
    "heure_h": tr_noop("Heure écrite avec « h » ou un point (9h30, 9h, 09.30)."),
    "deux_points": tr_noop("Deux-points entre les jours et les heures (Mo-Fr: 09:00-12:00)."),
    "virgule": tr_noop("Virgule entre les jours et les heures (Mo-Fr, 09:00-12:00)."),
    "separateur_vide": tr_noop("Séparateur sans règle, ignoré (point-virgule final)."),
    "vacances_scolaires": tr_noop("Vacances scolaires (SH) : sans calendrier scolaire, ces règles sont ignorées."),
}
"""What is accepted beyond the specification (the last one is a warning about data, not about writing)."""

MAX_LENGTH: Final = 2000
"""Characters; OpenStreetMap allows 255, joined fields of other sources a little more."""

MAX_HOUR: Final = 48
"""Extended hours reach the end of the next day (specification, ``extended_hour``)."""


class Kind(Enum):
    """What a token is."""

    WEEKDAY = "jour"
    HOLIDAY = "PH ou SH"
    MONTH = "mois"
    YEAR = "année"
    NUMBER = "nombre"
    TIME = "heure"
    EVENT = "heure solaire"
    STATE = "état"
    EASTER = "easter"
    WEEK = "week"
    DAY_UNIT = "day"
    ALWAYS = "24/7"
    COMMENT = "commentaire"
    SYMBOL = "signe"
    END = "fin"


@dataclass(frozen=True)
class Token:
    """``value`` is the number, the minutes or the index; ``text`` the word in its canonical form."""

    kind: Kind
    text: str
    position: int
    value: int = 0


def _names(kind: Kind, canonical: str, *others: str) -> dict[str, tuple[Kind, str, int]]:
    names = {name: (kind, name, index) for index, name in enumerate(canonical.split())}
    for other in others:
        names.update({word.lower(): (kind, "", index) for index, word in enumerate(other.split()) if word != "-"})
    return names


# Two-letter French and Dutch days are left out on purpose: « ma » is mardi in one and maandag in the other.
_WORDS: Final[dict[str, tuple[Kind, str, int]]] = {
    **_names(
        Kind.WEEKDAY,
        "Mo Tu We Th Fr Sa Su",
        "Mon Tue Wed Thu Fri Sat Sun",
        "- Tues - Thur - - -",
        "- - - Thurs - - -",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    **_names(
        Kind.MONTH,
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "January February March April - June July August September October November December",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "- - - - - - - - Sept - - -",
    ),
    **_names(Kind.HOLIDAY, "PH SH"),
    **_names(Kind.STATE, "open closed unknown off"),
    **_names(Kind.EVENT, "dawn sunrise sunset dusk"),
    **_names(Kind.EASTER, "easter"),
    **_names(Kind.WEEK, "week"),
    **_names(Kind.DAY_UNIT, "day days"),
}
_LOWER: Final = {name.lower(): (name, entry) for name, entry in _WORDS.items()}

_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2212"
_TOKEN: Final = re.compile(
    r"""(?P<space>\s+)
    | (?P<comment>["“”„«][^"“”„«»]*["“”»])
    | (?P<always>24/7(?![\d:]))
    | (?P<time>(?P<hour>\d{1,2})(?:(?P<colon>:|[hH.](?=\d\d))(?P<minute>\d\d)|(?P<bare_h>[hH](?![^\W_])))(?!\d))
    | (?P<year>\d{4}(?!\d))
    | (?P<number>\d{1,3}(?!\d))
    | (?P<symbol>\|\||[-;,:/+()\[\]])
    """,
    re.VERBOSE | re.ASCII,
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def tokenize(text: str, warnings: set[str]) -> Iterator[Token]:
    """Tokens of ``text``, the last of kind ``END``; the tolerances used are added to ``warnings``.

    Raises
    ------
    OpeningHoursError
        At the first character that begins no token.
    """
    if len(text) > MAX_LENGTH:
        raise OpeningHoursError(text[:40] + "…", MAX_LENGTH, tr_noop("texte trop long"))
    position = 0
    while position < len(text):
        if text[position] in _DASHES:
            warnings.add("tiret")
            yield Token(Kind.SYMBOL, "-", position)
            position += 1
            continue
        match = _WORD.match(text, position) or _TOKEN.match(text, position)
        if match is None:
            if text[position].isspace():
                position += 1
                continue
            raise OpeningHoursError(text, position, _unexpected(text[position]))
        if match.re is _WORD:
            yield _word(text, match, warnings)
        elif match.lastgroup != "space":
            yield _other(text, match, warnings)
        position = match.end()
    yield Token(Kind.END, "", len(text))


def _unexpected(character: str) -> str:
    if character in '"“”„«»':
        return tr_noop("guillemet sans son pendant")
    return tr_noop("caractère inattendu")


def _word(text: str, match: re.Match[str], warnings: set[str]) -> Token:
    word = match.group()
    if word.lower() not in _LOWER:
        raise OpeningHoursError(text, match.start(), tr_noop("mot inconnu"))
    name, (kind, canonical, index) = _LOWER[word.lower()]
    if not canonical:
        warnings.add("nom_long")
    elif word != name:
        warnings.add("casse")
    return Token(kind, canonical, match.start(), index)


def _other(text: str, match: re.Match[str], warnings: set[str]) -> Token:
    found, start = match.group(), match.start()
    if match["comment"]:
        if found[0] != '"' or found[-1] != '"':
            warnings.add("guillemets")
        return Token(Kind.COMMENT, found[1:-1].strip(), start)
    if match["always"]:
        return Token(Kind.ALWAYS, found, start)
    if match["time"]:
        return Token(Kind.TIME, found, start, _minutes(text, match, warnings))
    if match["year"]:
        return Token(Kind.YEAR, found, start, int(found))
    if match["number"]:
        return Token(Kind.NUMBER, found, start, int(found))
    return Token(Kind.SYMBOL, found, start)


def _minutes(text: str, match: re.Match[str], warnings: set[str]) -> int:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["colon"] != ":":
        warnings.add("heure_h")
    elif len(match["hour"]) == 1:
        warnings.add("heure_courte")
    minutes = hour * MINUTES_PER_HOUR + minute
    if minute >= MINUTES_PER_HOUR or minutes > MAX_HOUR * MINUTES_PER_HOUR:
        raise OpeningHoursError(text, match.start(), tr_noop("heure impossible"))
    return minutes
