"""The hour at which people come (``CRENEAU``), and which services receive them when they arrive (METHOD section 5).

The walker sets out at the hour of the slot and arrives after the walk; a service counts when it is open at that
instant and for :data:`STAY_MIN` more.  Hours that nobody could read are ``inconnu``: such a service counts, and
whoever is sent there is told so.  A bare weekday means a week without public holiday.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .crs import OFFICIAL_CRS
from .errors import ParameterError, tr_noop
from .holidays import FIRST_YEAR, LAST_YEAR, holidays_between
from .opening_hours import OpeningHours, OpeningHoursError, State, parse
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_texts, texts

#: A service counts when it stays open this long after the walker has arrived, minutes (METHOD section 5).
STAY_MIN: Final = 30.0
#: An arrival this close to the opening, or to the last admission, is in time, seconds: walks are known to this.
ARRIVAL_TOLERANCE_S: Final = 0.01
#: The week that stands for a bare weekday: no public holiday in France, overseas or in Belgium, out of summer.
ORDINARY_MONDAY: Final = date(2026, 11, 23)
MINUTES_PER_WEEK: Final = 7 * 24 * 60
#: Demand points times intervals of the week held in memory at once, as a number of float64.
WEEK_CELLS: Final = 4_000_000

#: Names of the weekdays, Monday first: French, English, Dutch, short ones.
WEEKDAYS: Final = (
    ("lundi", "monday", "maandag", "lun", "mon"),
    ("mardi", "tuesday", "dinsdag", "mar", "tue"),
    ("mercredi", "wednesday", "woensdag", "mer", "wed"),
    ("jeudi", "thursday", "donderdag", "jeu", "thu"),
    ("vendredi", "friday", "vrijdag", "ven", "fri"),
    ("samedi", "saturday", "zaterdag", "sam", "sat"),
    ("dimanche", "sunday", "zondag", "dim", "sun"),
)
_WEEKDAY_OF: Final = {name: day for day, names in enumerate(WEEKDAYS) for name in names}
_OSM_WEEKDAYS: Final = {name: day for day, name in enumerate(("mo", "tu", "we", "th", "fr", "sa", "su"))}
_SLOT: Final = re.compile(
    r"(?:(?P<weekday>[a-z]+)\.?|(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"|(?P<day2>\d{1,2})/(?P<month2>\d{1,2})/(?P<year2>\d{4}))"
    r"(?:\s*,\s*|\s+|t)(?:(?:à|a|at|om)\s+)?"
    r"(?P<hour>\d{1,2})\s?(?:(?::|h|u)\s?(?P<minute>\d{2})|h|u)",
    re.ASCII,
)

#: EPSG code of :data:`OFFICIAL_CRS` that outlines Belgium; the other outlines are French.
_BELGIUM: Final = 3812
_INSEE: Final = re.compile(r"(?:\d\d|2[AB])\d{3}")
#: Departments along the Belgian border, and where (west, south, east, north, degrees) their codes are not those of
#: Belgian communes, which begin with the same figures (54 to 57 about Tournai and Mons, 62 about Liège).
_BORDER: Final = {
    "02": (2.0, 48.0, 7.0, 52.0), "08": (2.0, 48.0, 7.0, 52.0), "59": (2.0, 48.0, 7.0, 52.0),
    "54": (2.0, 48.0, 7.0, 49.7), "55": (2.0, 48.0, 7.0, 49.7), "57": (2.0, 48.0, 8.0, 49.7),
    "62": (1.0, 48.0, 3.3, 52.0),
}

Territory = tuple[str, "str | None"]
"""Country (``FR``, ``BE``, or ``""``: no public holidays known) and, in France, the code of the commune."""

NOWHERE: Final[Territory] = ("", None)


@dataclass(frozen=True)
class TimeSlot:
    """When the walker sets out; ``dated`` tells a day of the calendar from a weekday of an ordinary week."""

    departure: datetime
    dated: bool

    @property
    def monday(self) -> date:
        """First day of the week of the slot."""
        return self.departure.date() - timedelta(days=self.departure.weekday())


def weekday_of(word: str) -> int | None:
    """Return the weekday that a word names, 0 for Monday: ``mardi``, ``mar.``, ``Tuesday``, ``Tu``, ``dinsdag``; else None."""
    plain = word.strip().strip(".").lower()
    return _WEEKDAY_OF.get(plain, _OSM_WEEKDAYS.get(plain))


def parse_slot(text: str) -> TimeSlot:
    """Read a slot: ``mardi 17:00``, ``mardi 17h30``, ``Tuesday 17:00``, ``dinsdag 17u``, ``2026-12-25 10:00``.

    Raises
    ------
    ParameterError
        The text is not understood, or names a day or an hour that does not exist.
    """
    match = _SLOT.fullmatch(" ".join(text.lower().split()))
    if match is None or (match["weekday"] and match["weekday"] not in _WEEKDAY_OF):
        raise _not_understood(text)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    try:
        if match["weekday"]:
            day, dated = ORDINARY_MONDAY + timedelta(days=_WEEKDAY_OF[match["weekday"]]), False
        else:
            numbers = [match[part] or match[f"{part}2"] for part in ("year", "month", "day")]
            day, dated = date(*map(int, numbers)), True
        departure = datetime(day.year, day.month, day.day, hour, minute)
    except ValueError as error:
        raise _not_understood(text) from error
    if not FIRST_YEAR <= day.year < LAST_YEAR:
        raise _not_understood(text)
    return TimeSlot(departure, dated)


def _not_understood(text: str) -> ParameterError:
    return ParameterError(
        tr_noop(
            "CRENEAU : « {value} » n’est pas un jour et une heure ; écrivez par exemple « mardi 17:00 », « samedi 10h30 » "
            "ou « 2026-12-25 10:00 »."
        ),
        value=text,
    )


@dataclass(frozen=True)
class Schedules:
    """Opening hours of services; those that share hours and territory share a pattern.

    Attributes
    ----------
    pattern
        Shape (services,): row in ``hours`` and ``territories``.
    hours
        Hours of a pattern, None when unknown.
    territories
        Whose public holidays apply.
    """

    pattern: IntArray
    hours: tuple[OpeningHours | None, ...]
    territories: tuple[Territory, ...]

    @property
    def unknown(self) -> BoolArray:
        """Shape (services,): whether no hours are known."""
        return np.array([hours is None for hours in self.hours], dtype=bool)[self.pattern]

    def taken(self, rows: IntArray) -> Schedules:
        """Return the schedules of ``rows``."""
        return Schedules(self.pattern[rows], self.hours, self.territories)


def schedules_of(layer: Layer, lonlat: FloatArray) -> Schedules:
    """Return the opening hours of a layer of services; what is absent or cannot be parsed is unknown."""
    count = len(layer)
    written = as_texts(layer.columns["horaires"]) if "horaires" in layer.columns else texts([None] * count)
    communes = as_texts(layer.columns["commune"]) if "commune" in layer.columns else texts([None] * count)
    rows: dict[tuple[str | None, Territory], int] = {}
    pattern = [
        rows.setdefault((text, territory), len(rows)) for text, territory in zip(written, territories(lonlat, communes))
    ]
    return Schedules(
        np.array(pattern, dtype=np.int64),
        tuple(_understood(text) for text, _ in rows),
        tuple(territory for _, territory in rows),
    )


def _understood(text: str | None) -> OpeningHours | None:
    if text is None or not text.strip():
        return None
    try:
        return parse(text)
    except OpeningHoursError:
        return None


def territories(lonlat: FloatArray, communes: ObjectArray) -> list[Territory]:
    """Return whose public holidays each place keeps, from the code of its commune, else from where it lies.

    Codes of communes look alike on both sides of the Belgian border: the place then tells.  Alsace-Moselle and the
    departments overseas are known by their code only.
    """
    belgian = np.zeros(len(lonlat), dtype=bool)
    french = np.zeros(len(lonlat), dtype=bool)
    for outline, code in OFFICIAL_CRS:
        inside = shapely.contains_xy(shapely.Polygon(outline), lonlat[:, 0], lonlat[:, 1])
        if code == _BELGIUM:
            belgian |= inside
        else:
            french |= inside
    return [
        _territory(bool(be), bool(fr), commune, float(x), float(y))
        for be, fr, commune, (x, y) in zip(belgian, french, communes, lonlat)
    ]


def _territory(in_belgium: bool, in_france: bool, commune: str | None, x: float, y: float) -> Territory:
    code = (commune or "").strip().upper()
    code = code.zfill(5) if code.isdigit() and len(code) == 4 else code
    is_code = _INSEE.fullmatch(code) is not None
    if in_belgium:
        west, south, east, north = _BORDER.get(code[:2], (0.0, 0.0, 0.0, 0.0))
        if not (is_code and west <= x <= east and south <= y <= north):
            return "BE", None
    if is_code:
        return "FR", code
    return ("FR", None) if in_france else NOWHERE


def _holidays(territory: Territory, slot: TimeSlot | None, days: int) -> frozenset[date]:
    """Return the public holidays about a slot; an ordinary week has none."""
    country, region = territory
    if slot is None or not slot.dated or not country:
        return frozenset()
    day = timedelta(days=1)
    return holidays_between(country, slot.monday - 7 * day, slot.monday + (7 + days) * day, region)


@dataclass(frozen=True)
class Openings:
    """When services admit a walker who sets out at the slot.

    Attributes
    ----------
    pattern
        Shape (services,): row in ``admitting`` and ``surely``.
    admitting
        For each pattern, walks (shape (windows, 2): shortest and longest, seconds) at the end of which the service
        is open long enough, or its hours unknown.
    surely
        Likewise, but open for sure.
    """

    pattern: IntArray
    admitting: tuple[FloatArray, ...]
    surely: tuple[FloatArray, ...]

    def taken(self, rows: IntArray) -> Openings:
        """Return the openings of ``rows``."""
        return Openings(self.pattern[rows], self.admitting, self.surely)

    def possible(self) -> BoolArray:
        """Return which services admit somebody within the limit."""
        return np.array([len(windows) > 0 for windows in self.admitting], dtype=bool)[self.pattern]

    def always(self, limit_s: float) -> BoolArray:
        """Return which services admit every walker within the limit."""
        return np.array([_covers(windows, limit_s) for windows in self.admitting], dtype=bool)[self.pattern]

    def masked(self, services: IntArray, seconds: FloatArray) -> FloatArray:
        """Return walks of shape (services, n), infinite where the service does not admit who arrives then."""
        result = seconds.copy()
        patterns = self.pattern[services]
        for pattern in np.unique(patterns):
            mine = np.flatnonzero(patterns == pattern)
            result[mine] = np.where(_within(self.admitting[pattern], seconds[mine]), seconds[mine], np.inf)
        return result

    def is_unsure(self, services: IntArray, seconds: FloatArray) -> BoolArray:
        """Return whether nobody knows that each service (shape (n,)) is open to who arrives then."""
        unsure = np.ones(len(services), dtype=bool)
        patterns = self.pattern[services]
        for pattern in np.unique(patterns):
            mine = np.flatnonzero(patterns == pattern)
            unsure[mine] = ~_within(self.surely[pattern], seconds[mine])
        return unsure


def _covers(windows: FloatArray, limit_s: float) -> bool:
    return bool(((windows[:, 0] <= 0) & (windows[:, 1] >= limit_s - ARRIVAL_TOLERANCE_S / 2)).any())


def _within(windows: FloatArray, seconds: FloatArray) -> BoolArray:
    inside = np.zeros(seconds.shape, dtype=bool)
    for first, last in windows:
        inside |= (seconds >= first - ARRIVAL_TOLERANCE_S) & (seconds <= last + ARRIVAL_TOLERANCE_S)
    return inside


def openings_at(schedules: Schedules, slot: TimeSlot, limit_min: float) -> Openings:
    """Return which walks of at most ``limit_min`` end while each service is open, and for :data:`STAY_MIN` more."""
    start = slot.departure
    end = start + timedelta(minutes=limit_min + STAY_MIN)
    admitting, surely = [], []
    for hours, territory in zip(schedules.hours, schedules.territories):
        if hours is None:
            admitting.append(np.array([[0.0, np.inf]]))
            surely.append(np.zeros((0, 2)))
            continue
        calendar = _holidays(territory, slot, (end - start).days + 1)
        known = hours.intervals(start, end, calendar)
        guessed = hours.intervals(start, end, calendar, state=State.UNKNOWN)
        surely.append(_walks(known, start))
        admitting.append(_walks(_joined([*known, *guessed]), start))
    return Openings(schedules.pattern, tuple(admitting), tuple(surely))


def hours_of_day(schedules: Schedules, row: int, slot: TimeSlot, day: date) -> tuple[list[tuple[datetime, datetime]], bool]:
    """Return when a service is open on a day about a slot, and whether that is a public holiday where it stands."""
    pattern = int(schedules.pattern[row])
    hours, calendar = schedules.hours[pattern], _holidays(schedules.territories[pattern], slot, 1)
    midnight = datetime.combine(day, time())
    periods = [] if hours is None else hours.intervals(midnight, midnight + timedelta(days=1), calendar)
    return list(periods), day in calendar


def _joined(periods: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Return periods in order, joined where they touch."""
    joined: list[tuple[datetime, datetime]] = []
    for first, last in sorted(periods):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def _walks(periods: Iterable[tuple[datetime, datetime]], start: datetime) -> FloatArray:
    """Return the shortest and longest walk that end in each period and leave time for the stay, seconds."""
    stay = timedelta(minutes=STAY_MIN)
    walks = [
        ((first - start).total_seconds(), (last - stay - start).total_seconds())
        for first, last in periods
        if last - first >= stay
    ]
    return np.array(walks, dtype=np.float64).reshape(-1, 2)


def weekly_hours(schedules: Schedules, reached: csr_matrix, slot: TimeSlot | None = None) -> FloatArray:
    """Return the hours of the week during which at least one service in reach is open: the union, not the sum.

    Two counters side by side, open at the same hours, give nobody more time to come.  Hours unknown count for
    nothing: the answer is a minimum.

    Parameters
    ----------
    schedules
        Of the services, shape (services,).
    reached
        Boolean, shape (services, demand): who reaches what.
    slot
        A dated slot chooses the week, with its public holidays; else it is an ordinary week.

    Returns
    -------
    FloatArray
        Shape (demand,), hours: 0 without any service in reach, NaN when the hours of all those in reach are unknown.
    """
    monday = slot.monday if slot is not None and slot.dated else ORDINARY_MONDAY
    start = datetime(monday.year, monday.month, monday.day)
    end = start + timedelta(minutes=MINUTES_PER_WEEK)
    periods = [
        [] if hours is None else [
            ((first - start).total_seconds() / 3600, (last - start).total_seconds() / 3600)
            for first, last in hours.intervals(start, end, _holidays(territory, slot, 0))
        ]
        for hours, territory in zip(schedules.hours, schedules.territories)
    ]
    # The week is cut at every opening and closing: within a piece, nothing changes.
    cuts = np.unique(np.array([bound for pattern in periods for period in pattern for bound in period] or [0.0]))
    pieces = np.diff(cuts)
    is_open = np.zeros((len(periods), len(pieces)), dtype=np.float32)
    for row, pattern in enumerate(periods):
        for first, last in pattern:
            is_open[row, np.searchsorted(cuts, first) : np.searchsorted(cuts, last)] = 1
    count = reached.shape[0]
    members = csr_matrix((np.ones(count, np.float32), schedules.pattern, np.arange(count + 1)), (count, len(periods)))
    # Shape (demand, patterns): how many services of each pattern are in reach.
    in_reach = (reached.astype(np.float32).T @ members).tocsr()
    known = np.array([hours is not None for hours in schedules.hours], dtype=np.float32)
    total = np.zeros(reached.shape[1])
    step = max(1, WEEK_CELLS // max(1, len(pieces)))
    for begin in range(0, len(total), step):
        total[begin : begin + step] = (in_reach[begin : begin + step] @ is_open > 0) @ pieces
    nothing_known = (np.diff(in_reach.indptr) > 0) & ~(in_reach @ known > 0)
    total[nothing_known] = np.nan
    return total
