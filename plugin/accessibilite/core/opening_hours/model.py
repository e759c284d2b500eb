"""What a string of opening hours means: immutable rules, without any way to read or to evaluate them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Union

from ..errors import InputError, tr_noop

MINUTES_PER_HOUR: Final = 60
MINUTES_PER_DAY: Final = 24 * MINUTES_PER_HOUR


class OpeningHoursError(InputError):
    """Hours that cannot be read: ``position`` is the first character (from 0) that makes no sense."""

    def __init__(self, text: str, position: int, reason: str) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        super().__init__(
            tr_noop("Horaires « {text} » illisibles au caractère {place} ({reason}) : corrigez-les ou videz le champ."),
            text=text,
            place=position + 1,
            reason=reason,
        )


class State(Enum):
    """What is known of a place at an instant."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Link(Enum):
    """How a rule relates to those before it."""

    NORMAL = ";"
    ADDITIONAL = ","
    FALLBACK = "||"


class SunEvent(Enum):
    """The variable times; dawn and dusk are those of civil twilight."""

    DAWN = "dawn"
    SUNRISE = "sunrise"
    SUNSET = "sunset"
    DUSK = "dusk"


class HolidayKind(Enum):
    """Public (``PH``) or school (``SH``)."""

    PUBLIC = "PH"
    SCHOOL = "SH"


@dataclass(frozen=True)
class TimePoint:
    """Minutes after midnight, or after ``event`` when there is one."""

    minutes: int
    event: SunEvent | None = None


@dataclass(frozen=True)
class TimeSpan:
    """From ``start`` to ``end``; without ``end``, or with ``open_end``, nobody knows when it closes."""

    start: TimePoint
    end: TimePoint | None
    open_end: bool


@dataclass(frozen=True)
class WeekdaySelector:
    """Days of the week (Monday is 0), maybe only the nth of the month (-1 is the last), shifted by ``offset`` days."""

    days: frozenset[int]
    nth: frozenset[int] = frozenset()
    offset: int = 0


@dataclass(frozen=True)
class HolidaySelector:
    """Holidays, shifted by ``offset`` days."""

    kind: HolidayKind
    offset: int = 0


@dataclass(frozen=True)
class DaySelector:
    """Weekdays and holidays: any of them, or, with ``both`` (``PH Mo``), a holiday that falls on such a weekday."""

    weekdays: tuple[WeekdaySelector, ...] = ()
    holidays: tuple[HolidaySelector, ...] = ()
    both: bool = False


@dataclass(frozen=True)
class Range:
    """Years or ISO weeks from ``first`` to ``last``, every ``step``."""

    first: int
    last: int
    step: int = 1


@dataclass(frozen=True)
class MonthDay:
    """A date of one year, or of every year: a whole month without ``day``, its nth weekday with ``nth``."""

    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    nth: int = 0
    offset: int = 0


@dataclass(frozen=True)
class Easter:
    """A date counted in days from Easter Sunday."""

    offset: int = 0
    year: int | None = None


DatePoint = Union[MonthDay, Easter]


@dataclass(frozen=True)
class DateRange:
    """From ``first`` to ``last`` included, over New Year if need be; without ``last``, for ever."""

    first: DatePoint
    last: DatePoint | None


@dataclass(frozen=True)
class Rule:
    """One rule; an empty selector selects everything."""

    link: Link = Link.NORMAL
    years: tuple[Range, ...] = ()
    dates: tuple[DateRange, ...] = ()
    weeks: tuple[Range, ...] = ()
    days: DaySelector | None = None
    times: tuple[TimeSpan, ...] = ()
    state: State = State.OPEN
    comment: str = ""
