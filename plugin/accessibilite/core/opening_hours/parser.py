"""Tokens -> rules: one function for each symbol of the specification, in its order."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from typing import Final

from ..errors import tr_noop
from .lexer import Kind, Token, tokenize
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
    OpeningHoursError,
    Range,
    Rule,
    State,
    SunEvent,
    TimePoint,
    TimeSpan,
    WeekdaySelector,
)

FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2199
"""Beyond these, four digits are more likely an hour without its colon (0900-1800)."""
FOR_EVER: Final = 9999
LAST_WEEK: Final = 53
LAST_NTH: Final = 5
MAX_OFFSET: Final = 366
LEAP_YEAR: Final = 2000

_STATES: Final = {"open": State.OPEN, "closed": State.CLOSED, "off": State.CLOSED, "unknown": State.UNKNOWN}
_TIME_STARTS: Final = (Kind.TIME, Kind.EVENT)
_DATE_STARTS: Final = (Kind.MONTH, Kind.EASTER)


def parse_rules(text: str) -> tuple[tuple[Rule, ...], tuple[str, ...]]:
    """Rules of ``text``, and the codes of the tolerances used.

    Raises
    ------
    OpeningHoursError
        When any part of the text is not understood.
    """
    warnings: set[str] = set()
    parser = _Parser(text, list(tokenize(text, warnings)), warnings)
    return parser.time_domain(), tuple(sorted(warnings))


class _Parser:
    """A reader of tokens going forward, looking a few tokens ahead."""

    def __init__(self, text: str, tokens: list[Token], warnings: set[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.warnings = warnings
        self.index = 0

    # Reading tokens

    def peek(self, ahead: int = 0) -> Token:
        return self.tokens[min(self.index + ahead, len(self.tokens) - 1)]

    def next(self) -> Token:
        token = self.peek()
        self.index += 1
        return token

    def is_symbol(self, symbol: str, ahead: int = 0) -> bool:
        token = self.peek(ahead)
        return token.kind is Kind.SYMBOL and token.text == symbol

    def skip_symbol(self, symbol: str) -> bool:
        found = self.is_symbol(symbol)
        self.index += found
        return found

    def expect(self, kind: Kind, reason: str) -> Token:
        if self.peek().kind is not kind:
            raise self.error(reason)
        return self.next()

    def expect_symbol(self, symbol: str, reason: str) -> None:
        if not self.skip_symbol(symbol):
            raise self.error(reason)

    def error(self, reason: str, token: Token | None = None) -> OpeningHoursError:
        return OpeningHoursError(self.text, (token or self.peek()).position, reason)

    # time_domain, rule_sequence

    def time_domain(self) -> tuple[Rule, ...]:
        rules: list[Rule] = []
        link = Link.NORMAL
        while True:
            if self.peek().kind is not Kind.END and not self.is_symbol(";"):
                rules.append(self.rule(link))
            elif link is Link.FALLBACK:
                raise self.error(tr_noop("règle attendue"))
            else:
                self.warnings.add("separateur_vide")
            if self.peek().kind is Kind.END:
                break
            link = self.separator(rules)
        if not rules:
            raise self.error(tr_noop("règle attendue"))
        return tuple(rules)

    def separator(self, rules: list[Rule]) -> Link:
        token = self.next()
        if token.kind is Kind.SYMBOL and token.text in (";", ",", "||"):
            link = Link(token.text)
            last = rules[-1] if rules else None
            if link is Link.ADDITIONAL and last is not None and self.is_only_dates(last):
                # « Jul-Aug, Sa 10:00-12:00 »: the specification would open all of July and August.
                raise self.error(tr_noop("heures attendues avant la virgule"), token)
            return link
        raise self.error(tr_noop("séparateur de règles attendu"), token)

    def is_only_dates(self, rule: Rule) -> bool:
        selects = bool(rule.years or rule.dates or rule.weeks or rule.days)
        return selects and not rule.times and self.tokens[self.index - 2].kind not in (Kind.STATE, Kind.COMMENT)

    def rule(self, link: Link) -> Rule:
        start = self.index
        rule = Rule(link)
        if self.peek().kind is Kind.ALWAYS:
            self.next()
        else:
            rule = self.small_range(self.wide_range(rule))
        rule = self.modifier(rule)
        if self.index == start:
            raise self.error(tr_noop("jour, heure ou état attendu"))
        return rule

    def modifier(self, rule: Rule) -> Rule:
        state = None
        if self.peek().kind is Kind.STATE:
            state = _STATES[self.next().text]
        if self.peek().kind is Kind.COMMENT:
            # A comment in the place of a state leaves it unknown (specification, rule_modifier).
            return replace(rule, comment=self.next().text, state=state or State.UNKNOWN)
        return rule if state is None else replace(rule, state=state)

    # wide_range_selectors

    def wide_range(self, rule: Rule) -> Rule:
        if self.peek().kind is Kind.COMMENT and self.is_symbol(":", 1):
            rule = replace(rule, comment=self.next().text, state=State.UNKNOWN)
            self.next()
            return rule
        start = self.index
        if self.peek().kind is Kind.YEAR and self.peek(1).kind not in _DATE_STARTS:
            rule = replace(rule, years=self.years())
        if self.starts_date():
            rule = replace(rule, dates=self.dates())
        if self.peek().kind is Kind.WEEK:
            self.next()
            rule = replace(rule, weeks=self.weeks())
        if self.index > start:
            self.skip_symbol(":")
        return rule

    def years(self) -> tuple[Range, ...]:
        found = []
        while True:
            first = last = self.year()
            if self.skip_symbol("+"):
                last = FOR_EVER
            elif self.skip_symbol("-"):
                last = self.year()
            if last < first:
                raise self.error(tr_noop("années dans le désordre"))
            found.append(Range(first, last, self.step()))
            if not (self.is_symbol(",") and self.peek(1).kind is Kind.YEAR):
                return tuple(found)
            self.next()

    def year(self) -> int:
        token = self.expect(Kind.YEAR, tr_noop("année attendue"))
        if not FIRST_YEAR <= token.value <= LAST_YEAR:
            raise self.error(tr_noop("année improbable"), token)
        return token.value

    def step(self) -> int:
        return self.number(1, LAST_WEEK, tr_noop("pas attendu")) if self.skip_symbol("/") else 1

    def number(self, low: int, high: int, reason: str) -> int:
        token = self.expect(Kind.NUMBER, reason)
        if not low <= token.value <= high:
            raise self.error(reason, token)
        return token.value

    def weeks(self) -> tuple[Range, ...]:
        reason = tr_noop("numéro de semaine attendu, de 1 à 53")
        found = []
        while True:
            first = self.number(1, LAST_WEEK, reason)
            last = self.number(1, LAST_WEEK, reason) if self.skip_symbol("-") else first
            found.append(Range(first, last, self.step()))
            if not (self.is_symbol(",") and self.peek(1).kind is Kind.NUMBER):
                return tuple(found)
            self.next()

    def starts_date(self, ahead: int = 0) -> bool:
        after = ahead + (self.peek(ahead).kind is Kind.YEAR)
        return self.peek(after).kind in _DATE_STARTS

    def dates(self) -> tuple[DateRange, ...]:
        found: list[DateRange] = []
        previous: DatePoint | None = None
        while True:
            if self.peek().kind is Kind.NUMBER and isinstance(previous, MonthDay):
                first: DatePoint = self.day_of(replace(previous, offset=0))
            else:
                first = self.date_point(None if previous is None else previous.year)
            found.append(self.date_range(first))
            previous = first
            same_month = isinstance(first, MonthDay) and first.day is not None and self.peek(1).kind is Kind.NUMBER
            if not (self.is_symbol(",") and (same_month or self.starts_date(1))):
                return tuple(found)
            self.next()

    def date_range(self, first: DatePoint) -> DateRange:
        if self.skip_symbol("+"):
            if first.year is None:
                raise self.error(tr_noop("« + » demande une année"))
            return DateRange(first, None)
        if not self.skip_symbol("-"):
            return DateRange(first, first)
        if self.peek().kind is Kind.NUMBER and isinstance(first, MonthDay) and first.day is not None:
            last: DatePoint = self.day_of(replace(first, offset=0))
        else:
            token = self.peek()
            last = self.date_point(None, nth_allowed=isinstance(first, MonthDay) and first.weekday is not None)
            if last.year is not None and first.year is None:
                raise self.error(tr_noop("année absente du début de la période"), token)
        if first.year is not None and last.year is None:
            last = replace(last, year=first.year + _is_before(last, first))
        return DateRange(first, last)

    def date_point(self, year: int | None, nth_allowed: bool = True) -> DatePoint:
        if self.peek().kind is Kind.YEAR:
            year = self.year()
        if self.peek().kind is Kind.EASTER:
            self.next()
            return Easter(self.day_offset(), year)
        month = self.expect(Kind.MONTH, tr_noop("mois attendu")).value + 1
        point = MonthDay(month, year=year)
        if self.peek().kind is Kind.NUMBER:
            return self.day_of(point)
        if nth_allowed and self.starts_nth_date():
            weekday = self.next().value
            nth = self.nths()
            if len(nth) != 1:
                raise self.error(tr_noop("un seul rang attendu dans une date"))
            point = replace(point, weekday=weekday, nth=nth[0])
            return replace(point, offset=self.day_offset())
        return point

    def starts_nth_date(self) -> bool:
        """``Mar Su[-1]-Oct Su[-1]``: a date; ``Mar Su[-1] 10:00-12:00``: a month, then a weekday."""
        if self.peek().kind is not Kind.WEEKDAY or not self.is_symbol("[", 1):
            return False
        ahead = 2
        while self.peek(ahead).kind is Kind.NUMBER or self.is_symbol("-", ahead):
            ahead += 1
        if not self.is_symbol("]", ahead):
            return False
        starts_range = self.is_symbol("-", ahead + 1) and self.starts_date(ahead + 2)
        ends_range = self.index >= 2 and self.tokens[self.index - 2].text == "-"
        return starts_range or ends_range

    def day_of(self, point: MonthDay) -> MonthDay:
        longest = monthrange(LEAP_YEAR, point.month)[1]
        day = self.number(1, longest, tr_noop("jour du mois impossible"))
        return replace(point, day=day, offset=self.day_offset())

    def day_offset(self) -> int:
        """``+1 day``, ``-2 days``, or nothing."""
        signed = self.is_symbol("+") or self.is_symbol("-")
        if not (signed and self.peek(1).kind is Kind.NUMBER and self.peek(2).kind is Kind.DAY_UNIT):
            return 0
        sign = 1 if self.next().text == "+" else -1
        days = self.number(0, MAX_OFFSET, tr_noop("décalage en jours attendu"))
        self.next()
        return sign * days

    # small_range_selectors

    def small_range(self, rule: Rule) -> Rule:
        if self.peek().kind in (Kind.WEEKDAY, Kind.HOLIDAY):
            rule = replace(rule, days=self.days())
            for symbol, code in ((":", "deux_points"), (",", "virgule")):
                if self.is_symbol(symbol) and self.starts_time(1):
                    self.next()
                    self.warnings.add(code)
        return replace(rule, times=self.times()) if self.starts_time() else rule

    def days(self) -> DaySelector:
        weekdays: list[WeekdaySelector] = []
        holidays: list[HolidaySelector] = []
        both = False
        while True:
            if self.peek().kind is Kind.HOLIDAY:
                holidays.append(self.holiday())
                if self.peek().kind is Kind.WEEKDAY and not weekdays:
                    both = True
                    continue
            else:
                weekdays.append(self.weekday_range())
            if not (self.is_symbol(",") and self.peek(1).kind in (Kind.WEEKDAY, Kind.HOLIDAY)):
                return DaySelector(tuple(weekdays), tuple(holidays), both)
            self.next()
            if both and self.peek().kind is Kind.HOLIDAY:
                raise self.error(tr_noop("jours fériés déjà croisés avec des jours de semaine"))

    def holiday(self) -> HolidaySelector:
        kind = HolidayKind(self.next().text)
        if kind is HolidayKind.SCHOOL:
            self.warnings.add("vacances_scolaires")
        return HolidaySelector(kind, self.day_offset())

    def weekday_range(self) -> WeekdaySelector:
        reason = tr_noop("jour de semaine attendu")
        first = self.expect(Kind.WEEKDAY, reason).value
        if self.is_symbol("["):
            nth = frozenset(self.nths())
            return WeekdaySelector(frozenset({first}), nth, self.day_offset())
        if not self.skip_symbol("-"):
            return WeekdaySelector(frozenset({first}))
        last = self.expect(Kind.WEEKDAY, reason).value
        return WeekdaySelector(frozenset((first + step) % 7 for step in range((last - first) % 7 + 1)))

    def nths(self) -> list[int]:
        """``[1]``, ``[-1]``, ``[1,3]``, ``[2-4]``."""
        reason = tr_noop("rang dans le mois attendu, de 1 à 5 ou de -1 à -5")
        self.expect_symbol("[", reason)
        found = []
        while True:
            if self.skip_symbol("-"):
                found.append(-self.number(1, LAST_NTH, reason))
            else:
                first = self.number(1, LAST_NTH, reason)
                last = self.number(first, LAST_NTH, reason) if self.skip_symbol("-") else first
                found.extend(range(first, last + 1))
            if not self.skip_symbol(","):
                break
        self.expect_symbol("]", reason)
        return found

    # time_selector

    def starts_time(self, ahead: int = 0) -> bool:
        return self.peek(ahead).kind in _TIME_STARTS or self.is_symbol("(", ahead)

    def times(self) -> tuple[TimeSpan, ...]:
        found = [self.time_span()]
        while self.is_symbol(",") and self.starts_time(1):
            self.next()
            found.append(self.time_span())
        return tuple(found)

    def time_span(self) -> TimeSpan:
        token = self.peek()
        start = self.time_point()
        if start.event is None and start.minutes >= MINUTES_PER_DAY:
            raise self.error(tr_noop("une plage commence avant 24:00"), token)
        if self.skip_symbol("+"):
            return TimeSpan(start, None, open_end=True)
        self.expect_symbol("-", tr_noop("plage horaire attendue, de la forme 09:00-12:00"))
        end = self.time_point()
        if self.is_symbol("/"):
            raise self.error(tr_noop("horaires de passage, et non d’ouverture"))
        return TimeSpan(start, end, open_end=self.skip_symbol("+"))

    def time_point(self) -> TimePoint:
        if self.peek().kind is Kind.EVENT:
            return TimePoint(0, SunEvent(self.next().text))
        if not self.skip_symbol("("):
            return TimePoint(self.expect(Kind.TIME, tr_noop("heure attendue")).value)
        event = SunEvent(self.expect(Kind.EVENT, tr_noop("heure solaire attendue")).text)
        sign = -1 if self.is_symbol("-") else 1
        if not (self.skip_symbol("-") or self.skip_symbol("+")):
            raise self.error(tr_noop("« + » ou « - » attendu"))
        minutes = self.expect(Kind.TIME, tr_noop("durée attendue, de la forme 01:00")).value
        self.expect_symbol(")", tr_noop("parenthèse fermante attendue"))
        return TimePoint(sign * minutes, event)


def _is_before(last: DatePoint, first: DatePoint) -> bool:
    """Whether a date without year comes before the beginning of its period, hence in the year after."""
    if isinstance(last, Easter) or isinstance(first, Easter):
        return False
    return (last.month, last.day or 31) < (first.month, first.day or 1)
