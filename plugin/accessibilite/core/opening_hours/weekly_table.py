"""Weekly tables, one cell a day, as in the list of France services: « 09:00 - 12:00 / 13:30 - 17:00 »."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Final

from ..errors import tr_noop
from .model import MINUTES_PER_DAY, MINUTES_PER_HOUR, OpeningHoursError

WEEKDAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

_TIME: Final = r"\s*(\d{1,2})\s?[:hH]\s?(\d\d)?\s*"
_RANGE: Final = re.compile(f"{_TIME}[-\u2013\u2014à]{_TIME}", re.ASCII)
_SEPARATOR: Final = re.compile(r"[/,]")
_EMPTY_RANGE: Final = (0, 0)
"""« 00:00 - 00:00 », what the form of France services leaves beside real hours when a line of it is not filled."""

Hours = tuple[tuple[int, int], ...]


def from_weekly_table(table: Mapping[int, str | None]) -> str:
    """The ``opening_hours`` of a table of weekdays (0 is Monday), ``""`` when every cell is empty.

    Repeated and touching ranges are joined.  An empty day has no hours in the answer.

    Raises
    ------
    OpeningHoursError
        When a cell is not understood, when its ranges contradict each other (08:30-17:30 beside 08:30-12:30: two
        seasons, or two counters) or are all empty.  Such hours are unknown: a service must not be called closed.
    """
    days = [(weekday, hours) for weekday in range(len(WEEKDAYS)) if (hours := _cell(table.get(weekday) or ""))]
    rules = []
    for _, group in groupby(enumerate(days), key=lambda item: (item[1][1], item[1][0] - item[0])):
        run = [day for _, day in group]
        first, last = WEEKDAYS[run[0][0]], WEEKDAYS[run[-1][0]]
        name = first if len(run) == 1 else f"{first}-{last}"
        rules.append((run[0][1], name))
    names: dict[Hours, list[str]] = {}
    for hours, name in rules:
        names.setdefault(hours, []).append(name)
    return "; ".join(f"{','.join(runs)} {_written(hours)}" for hours, runs in names.items())


def _cell(text: str) -> Hours:
    if not text.strip():
        return ()
    ranges = set()
    position = 0
    for part in _SEPARATOR.split(text):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise OpeningHoursError(text, position, tr_noop("plage horaire attendue, de la forme 09:00 - 12:00"))
        hours = [int(number or 0) for number in match.groups()]
        start, end = hours[0] * MINUTES_PER_HOUR + hours[1], hours[2] * MINUTES_PER_HOUR + hours[3]
        if (start, end) != _EMPTY_RANGE:
            if max(hours[1], hours[3]) >= MINUTES_PER_HOUR or not start < end <= MINUTES_PER_DAY:
                raise OpeningHoursError(text, position, tr_noop("plage horaire impossible"))
            ranges.add((start, end))
        position += len(part) + 1
    if not ranges:
        raise OpeningHoursError(text, 0, tr_noop("plage horaire vide"))
    return _joined(text, sorted(ranges))


def _joined(text: str, ranges: list[tuple[int, int]]) -> Hours:
    joined = ranges[:1]
    for start, end in ranges[1:]:
        if start < joined[-1][1]:
            raise OpeningHoursError(text, 0, tr_noop("plages horaires contradictoires"))
        if start == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _written(hours: Hours) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in hours)


def _clock(minutes: int) -> str:
    return "{:02d}:{:02d}".format(*divmod(minutes, MINUTES_PER_HOUR))
