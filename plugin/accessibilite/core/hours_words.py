"""Opening hours in words, for a directory that people read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from .language import DAYS, tr
from .opening_hours import OpeningHoursError, parse
from .round_page import clock
from .time_slots import ORDINARY_MONDAY

_DAY_MIN = 24 * 60


def hours_in_words(text: str | None) -> str:
    """Return the hours of an ordinary week in the language of the page; what cannot be read stays as it is written.

    >>> hours_in_words("Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00; PH off").replace("\\u00a0", " ")
    'du lundi au vendredi de 9 h à 12 h 30 et de 13 h 30 à 17 h 30 ; samedi de 9 h à 12 h'
    """
    if text is None or not text.strip():
        return tr("inconnus")
    try:
        hours = parse(text)
    except OpeningHoursError:
        return text.strip()
    midnight = datetime.combine(ORDINARY_MONDAY, time())
    week = []
    for day in range(7):
        start = midnight + timedelta(days=day)
        week.append(day_hours_in_words(hours.intervals(start, start + timedelta(days=1))))
    if not any(week):
        # Hours that only comments, seasons or weeks of the month open say more as they are.
        return text.strip()
    if len(set(week)) == 1:
        return tr("tous les jours {hours}").format(hours=week[0])
    runs: list[tuple[int, int]] = []
    for day, said in enumerate(week):
        if runs and runs[-1][1] == day - 1 and week[runs[-1][0]] == said:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return tr(" ; ").join(f"{_days(first, last)} {week[first]}" for first, last in runs if week[first])


def day_hours_in_words(periods: Iterable[tuple[datetime, datetime]]) -> str:
    """Return the periods of one day."""
    midnight = time()
    return tr(" et ").join(
        _span((begin - datetime.combine(begin.date(), midnight)).seconds // 60, end - datetime.combine(begin.date(), midnight))
        for begin, end in periods
    )


def _span(begin: int, end: timedelta) -> str:
    last = int(end.total_seconds()) // 60
    if begin == 0 and last == _DAY_MIN:
        return tr("toute la journée")
    return tr("de {begin} à {end}").format(begin=clock(begin), end=clock(last) if last < _DAY_MIN else tr("minuit"))


def _days(first: int, last: int) -> str:
    if first == last:
        return tr(DAYS[first])
    words = tr("{first} et {last}") if last == first + 1 else tr("du {first} au {last}")
    return words.format(first=tr(DAYS[first]), last=tr(DAYS[last]))
