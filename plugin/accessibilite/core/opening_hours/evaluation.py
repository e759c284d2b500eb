"""Rules and an instant -> a state.  A day is painted rule after rule; every question reads the painted days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, Union

from ..holidays import easter_sunday
from .model import (
    MINUTES_PER_DAY,
    DatePoint,
    DateRange,
    DaySelector,
    Easter,
    HolidayKind,
    HolidaySelector,
    Link,
    MonthDay,
    Range,
    Rule,
    State,
    TimePoint,
    TimeSpan,
    WeekdaySelector,
)
from .parser import parse_rules
from .sun import PARIS, Place, sun_minutes

ONE_DAY: Final = timedelta(days=1)
ONE_MINUTE: Final = timedelta(minutes=1)

# Until when an open end may last, as opening_hours.js guesses it; the time is unknown anyway, never open.
EVENING: Final = 17 * 60
NIGHT: Final = 22 * 60
EVENING_OPEN_END_MIN: Final = 10 * 60
NIGHT_OPEN_END_MIN: Final = 8 * 60

CACHED_TEXTS: Final = 8192


@dataclass(frozen=True)
class HolidayCalendar:
    """Public and school holidays of a place; without ``school``, the rules of school holidays never apply."""

    public: Collection[date] = frozenset()
    school: Collection[date] = frozenset()

    def has(self, kind: HolidayKind, day: date) -> bool:
        """Whether ``day`` is such a holiday."""
        return day in (self.public if kind is HolidayKind.PUBLIC else self.school)


NO_HOLIDAYS: Final = HolidayCalendar()

Holidays = Union[HolidayCalendar, Collection[date], None]
"""What callers may give: a calendar, the public holidays alone (a frozenset is quickest), or nothing."""

Segment = tuple[float, float, State]
"""From a minute of the day to another, excluded, the state of a place."""


@dataclass(frozen=True)
class OpeningHours:
    """Hours that were understood.  Instants are wall-clock times of the place; a time zone is ignored."""

    text: str
    rules: tuple[Rule, ...]
    warnings: tuple[str, ...] = ()
    """Codes of :data:`.lexer.TOLERANCES`."""

    def state(self, moment: datetime, holidays: Holidays = None, place: Place = PARIS) -> State:
        """State at an instant."""
        minute = _minute(moment)
        segments = _paint_day(self.rules, moment.date(), _calendar(holidays), place)
        return next(state for _, end, state in segments if minute < end)

    def is_open(self, moment: datetime, holidays: Holidays = None, place: Place = PARIS) -> bool | None:
        """Whether it is open; None when the hours themselves leave it unknown."""
        return _answer({self.state(moment, holidays, place)})

    def opens_for(
        self, moment: datetime, minutes: float, holidays: Holidays = None, place: Place = PARIS
    ) -> bool | None:
        """Whether it is open at ``moment`` and without a break for ``minutes`` more; None when that is unknown."""
        if minutes <= 0:
            return self.is_open(moment, holidays, place)
        end = moment + minutes * ONE_MINUTE
        return _answer({state for _, _, state in self._segments(moment, end, _calendar(holidays), place)})

    def intervals(
        self,
        start: datetime,
        end: datetime,
        holidays: Holidays = None,
        place: Place = PARIS,
        state: State = State.OPEN,
    ) -> list[tuple[datetime, datetime]]:
        """Periods of ``state`` between two instants, in order, joined where they touch (at midnight for instance)."""
        found: list[tuple[datetime, datetime]] = []
        for first, last, current in self._segments(start, end, _calendar(holidays), place):
            if current is not state:
                continue
            if found and found[-1][1] == first:
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
        return found

    def weekly_minutes(self, reference_monday: date, holidays: Holidays = None, place: Place = PARIS) -> float:
        """Minutes open, for sure, in the seven days from ``reference_monday``."""
        calendar = _calendar(holidays)
        days = (reference_monday + step * ONE_DAY for step in range(7))
        return sum(
            end - start
            for day in days
            for start, end, state in _paint_day(self.rules, day, calendar, place)
            if state is State.OPEN
        )

    def _segments(
        self, start: datetime, end: datetime, calendar: HolidayCalendar, place: Place
    ) -> Iterator[tuple[datetime, datetime, State]]:
        start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
        day = start.date()
        while (midnight := datetime.combine(day, time())) < end:
            for first, last, state in _paint_day(self.rules, day, calendar, place):
                begins = max(start, midnight + first * ONE_MINUTE)
                ends = min(end, midnight + last * ONE_MINUTE)
                if begins < ends:
                    yield begins, ends, state
            day += ONE_DAY


@lru_cache(maxsize=CACHED_TEXTS)
def parse(text: str) -> OpeningHours:
    """Read the hours of a place; the answers are cached, services of one network often share their hours.

    Raises
    ------
    OpeningHoursError
        With the position and the reason; text that is not understood is never taken for *closed*.
    """
    rules, warnings = parse_rules(text)
    return OpeningHours(text, rules, warnings)


def _answer(states: set[State]) -> bool | None:
    if State.CLOSED in states:
        return False
    return None if State.UNKNOWN in states else True


def _calendar(holidays: Holidays) -> HolidayCalendar:
    if holidays is None:
        return NO_HOLIDAYS
    return holidays if isinstance(holidays, HolidayCalendar) else HolidayCalendar(holidays)


def _minute(moment: datetime) -> float:
    return moment.hour * 60 + moment.minute + moment.second / 60 + moment.microsecond / 6e7


# Painting


def _paint_day(rules: tuple[Rule, ...], day: date, calendar: HolidayCalendar, place: Place) -> list[Segment]:
    """States of a whole day, without a gap, from minute 0 to 1440."""
    closed: Segment = (0, MINUTES_PER_DAY, State.CLOSED)
    painted = [closed]
    before = day - ONE_DAY if day > date.min else day
    for rule in rules:
        if _selects(rule, day, calendar):
            if rule.link is Link.NORMAL and rule.state is not State.CLOSED:
                painted = [closed]
            for segment in _rule_segments(rule, day, place):
                painted = _paint(painted, segment, rule.link)
        if rule.times and _selects(rule, before, calendar):
            for start, end, state in _rule_segments(rule, before, place):
                if end > MINUTES_PER_DAY:
                    tail = (max(0, start - MINUTES_PER_DAY), end - MINUTES_PER_DAY, state)
                    painted = _paint(painted, tail, rule.link)
    return painted


def _paint(painted: list[Segment], segment: Segment, link: Link) -> list[Segment]:
    """Lay a segment over others, cut to the day; a fallback shows only where they are closed."""
    start, end, state = max(0, segment[0]), min(MINUTES_PER_DAY, segment[1]), segment[2]
    result: list[Segment] = []
    for first, last, current in painted:
        if last <= start or first >= end or (link is Link.FALLBACK and current is not State.CLOSED):
            result.append((first, last, current))
            continue
        if first < start:
            result.append((first, start, current))
        result.append((max(first, start), min(last, end), state))
        if end < last:
            result.append((end, last, current))
    return result


def _rule_segments(rule: Rule, day: date, place: Place) -> list[Segment]:
    """Segments of a rule on a day it selects, in minutes after its midnight, beyond 1440 for the day after."""
    if not rule.times:
        return [(0, MINUTES_PER_DAY, rule.state)]
    spans = [bounds for span in rule.times if (bounds := _bounds(span, day, place)) is not None]
    unknown = State.UNKNOWN if rule.state is State.OPEN else rule.state
    guesses: list[Segment] = []
    for index, (_, end, guess) in enumerate(spans):
        if guess is not None:
            # « 07:00+,12:00-16:00 »: the next hours written end the doubt.
            later = [start for start, _, _ in spans[index + 1 :] if start >= end]
            guesses.append((end, min([guess, *later]), unknown))
    return guesses + [(start, end, rule.state) for start, end, _ in spans if start < end]


def _bounds(span: TimeSpan, day: date, place: Place) -> tuple[int, int, int | None] | None:
    """Start, certain end, and guessed end of an open-ended span; None on a day without that event of the sun."""
    start = _clock(span.start, day, place)
    end = start if span.end is None else _clock(span.end, day, place)
    if start is None or end is None:
        return None
    if span.end is not None and end <= start:
        end += MINUTES_PER_DAY
    return start, end, _guessed_end(end) if span.open_end else None


def _guessed_end(end: int) -> int:
    of_day = end % MINUTES_PER_DAY
    if of_day >= NIGHT or end >= MINUTES_PER_DAY:
        return end + NIGHT_OPEN_END_MIN
    return end + EVENING_OPEN_END_MIN if of_day >= EVENING else MINUTES_PER_DAY


def _clock(point: TimePoint, day: date, place: Place) -> int | None:
    if point.event is None:
        return point.minutes
    event = sun_minutes(point.event, day, place)
    return None if event is None else event + point.minutes


# Selecting


def _selects(rule: Rule, day: date, calendar: HolidayCalendar) -> bool:
    return (
        (not rule.years or any(_in_range(day.year, years) for years in rule.years))
        and (not rule.dates or any(_in_dates(day, dates) for dates in rule.dates))
        and (not rule.weeks or any(_in_range(day.isocalendar()[1], weeks) for weeks in rule.weeks))
        and (rule.days is None or _in_days(day, rule.days, calendar))
    )


def _in_range(value: int, wanted: Range) -> bool:
    if wanted.first > wanted.last:
        return value >= wanted.first or value <= wanted.last
    return wanted.first <= value <= wanted.last and (value - wanted.first) % wanted.step == 0


def _in_days(day: date, wanted: DaySelector, calendar: HolidayCalendar) -> bool:
    on_weekday = any(_is_weekday(day, weekday) for weekday in wanted.weekdays)
    if on_weekday and not wanted.both:
        return True
    on_holiday = any(_is_holiday(day, holiday, calendar) for holiday in wanted.holidays)
    return on_holiday and (on_weekday or not wanted.both)


def _is_weekday(day: date, wanted: WeekdaySelector) -> bool:
    if wanted.offset:
        day = _shift(day, -wanted.offset)
    if day.weekday() not in wanted.days:
        return False
    if not wanted.nth:
        return True
    length = monthrange(day.year, day.month)[1]
    return (day.day - 1) // 7 + 1 in wanted.nth or -((length - day.day) // 7 + 1) in wanted.nth


def _is_holiday(day: date, wanted: HolidaySelector, calendar: HolidayCalendar) -> bool:
    return calendar.has(wanted.kind, _shift(day, -wanted.offset))


def _in_dates(day: date, wanted: DateRange) -> bool:
    if wanted.last is None:
        start = _resolve(wanted.first, day.year, is_end=False)
        return start is not None and start <= day
    # A period without year may have begun the year before, or, shifted back by its offset, belong to the next.
    for year in (day.year - 1, day.year, day.year + 1):
        start = _resolve(wanted.first, year, is_end=False)
        end = _resolve(wanted.last, year, is_end=True)
        if start is None or end is None:
            continue
        if end < start and wanted.last.year is None:
            end = _resolve(wanted.last, year + 1, is_end=True) or start
        if start <= day <= end:
            return wanted.first != wanted.last or _is_real(wanted.first, day)
    return False


def _resolve(point: DatePoint, year: int, is_end: bool) -> date | None:
    """First or last day of a date in a year; None outside the calendar of Python, or for a fifth Monday not there."""
    year = point.year or year
    if not date.min.year < year < date.max.year:
        return None
    if isinstance(point, Easter):
        return _shift(easter_sunday(year), point.offset)
    length = monthrange(year, point.month)[1]
    if point.weekday is not None:
        first_weekday = date(year, point.month, 1).weekday()
        first = 1 + (point.weekday - first_weekday) % 7
        nth_days = range(first, length + 1, 7)
        index = point.nth - 1 if point.nth > 0 else point.nth
        if not -len(nth_days) <= index < len(nth_days):
            return None
        return _shift(date(year, point.month, nth_days[index]), point.offset)
    wanted = point.day or (length if is_end else 1)
    # 29 February: a period ending then ends on the 28th of a common year, one starting then starts on 1 March.
    too_long = wanted > length
    resolved = date(year, point.month, min(wanted, length))
    return _shift(resolved, point.offset + (too_long and not is_end))


def _is_real(point: DatePoint, day: date) -> bool:
    """False for 29 February alone in a common year: there is no such day to select."""
    is_leap_day = isinstance(point, MonthDay) and (point.month, point.day) == (2, 29)
    return not is_leap_day or monthrange(point.year or day.year, 2)[1] == 29


def _shift(day: date, days: int) -> date:
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
