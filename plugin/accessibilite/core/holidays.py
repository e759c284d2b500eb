"""Public holidays of France and Belgium, computed from the law, for any year since 2008.

France: Code du travail, article L3133-1 (eleven days), L3134-13 (Bas-Rhin, Haut-Rhin, Moselle) and L3422-2 (the
commemoration of the abolition of slavery overseas).  Belgium: arrêté royal of 18 April 1974, article 1 (ten days);
the days of the communities are not public holidays there.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from .errors import ParameterError, tr_noop

MonthDay = tuple[int, int]

FIRST_YEAR: Final = 2008
"""From 2005 to 2007 French law made a working day of Whit Monday; nothing here needs older years."""

LAST_YEAR: Final = 9998
"""Python's calendar ends in 9999; one year is kept for the days counted from Easter."""

# Days counted from Easter Sunday.
GOOD_FRIDAY: Final = -2
EASTER_MONDAY: Final = 1
ASCENSION: Final = 39
WHIT_MONDAY: Final = 50

FIXED: Final[dict[str, tuple[MonthDay, ...]]] = {
    "FR": ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)),
    "BE": ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)),
}
MOVABLE: Final = (EASTER_MONDAY, ASCENSION, WHIT_MONDAY)
"""The same three in both countries."""

ALSACE_MOSELLE: Final = frozenset({"57", "67", "68"})
SAINT_STEPHEN: Final[MonthDay] = (12, 26)

ABOLITION: Final[dict[str, MonthDay]] = {
    "971": (5, 27),  # Guadeloupe
    "972": (5, 22),  # Martinique
    "973": (6, 10),  # Guyane
    "974": (12, 20),  # La Réunion
    "976": (4, 27),  # Mayotte
    "977": (10, 9),  # Saint-Barthélemy
    "978": (5, 28),  # Saint-Martin
}
SAINT_MARTIN: Final = "978"
SAINT_MARTIN_OWN_DAY: Final = 2017
"""Until then Saint-Martin kept the day of Guadeloupe (changed by the loi 2017-256 of 28 February 2017)."""

_FRENCH_AREA = re.compile(r"(?P<department>9[78]\d|2[AB]|\d\d)(?:\d{2,3})?")


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher: Astronomical Algorithms, chapter 8)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century + 8) // 25
    moon_shift = (century - correction + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leap_years, year_rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=512)
def holidays(country: str, year: int, region: str | None = None) -> frozenset[date]:
    """Public holidays of a year.

    Parameters
    ----------
    country
        ``FR`` or ``BE``.
    year
        From :data:`FIRST_YEAR` to :data:`LAST_YEAR`.
    region
        For France, the INSEE code of a department or of a commune (``67``, ``971``, ``67482``); ignored in Belgium.

    Raises
    ------
    ParameterError
        Unknown country, year out of range, or a region that is no INSEE code.
    """
    if country not in FIXED:
        raise ParameterError(
            tr_noop("Pays « {country} » inconnu pour les jours fériés : indiquez FR ou BE."), country=country
        )
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ParameterError(
            tr_noop("Année {year} hors du calendrier des jours fériés : indiquez une année de {first} à {last}."),
            year=year,
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    easter = easter_sunday(year)
    fixed = set(FIXED[country])
    offsets = set(MOVABLE)
    if country == "FR" and region is not None:
        department = _department(region)
        if department in ALSACE_MOSELLE:
            offsets.add(GOOD_FRIDAY)
            fixed.add(SAINT_STEPHEN)
        if department in ABOLITION:
            before_own_day = department == SAINT_MARTIN and year < SAINT_MARTIN_OWN_DAY
            fixed.add(ABOLITION["971" if before_own_day else department])
    days = {date(year, month, day) for month, day in fixed}
    return frozenset(days | {easter + timedelta(days=offset) for offset in offsets})


def holidays_between(country: str, first: date, last: date, region: str | None = None) -> frozenset[date]:
    """Public holidays of every year from that of ``first`` to that of ``last``, as :func:`holidays`."""
    years = range(first.year, last.year + 1)
    return frozenset().union(*(holidays(country, year, region) for year in years))


def _department(region: str) -> str:
    match = _FRENCH_AREA.fullmatch(region.strip().upper())
    if match is None:
        raise ParameterError(
            tr_noop("Territoire « {region} » inconnu : indiquez un code INSEE de département ou de commune."),
            region=region,
        )
    return match["department"]
