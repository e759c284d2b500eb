"""The rounds of a week as an iCalendar file (RFC 5545): each visit comes back every week."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
import shapely

from .errors import ParameterError, tr_noop
from .language import tr, voice
from .records import texts
from .round_stops import day_name
from .time_slots import territories

#: Octets of a line at most, its end excluded (RFC 5545, 3.1).
LINE_OCTETS = 75
#: Weekdays of a recurrence rule, Monday first.
_BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: A date as a French desk writes it: day, month, year.
_FRENCH_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
#: West, south, east, north of the places that keep the hour of Paris, degrees; overseas keeps its own.
_EUROPE = shapely.box(-10.0, 41.0, 12.0, 52.0)
#: Central European Time since 1996 (directive 94/21/EC and its successors).
_TIME_ZONE = (
    "BEGIN:VTIMEZONE", "TZID:{zone}", "X-LIC-LOCATION:{zone}",
    "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
    "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True)
class Visit:
    """One stop of one half-day; hours are minutes of the day, ``half`` 0 in the morning."""

    team: str
    day: int
    half: int
    order: int
    begin: int
    end: int
    stop_id: str
    stop_name: str
    address: str
    lonlat: tuple[float, float]


def time_zone(longitude: float, latitude: float) -> str | None:
    """Return the time zone of a place, None where hours are better left local (overseas)."""
    if not shapely.contains_xy(_EUROPE, longitude, latitude):
        return None
    country, _ = territories(np.array([[longitude, latitude]]), texts([None]))[0]
    return "Europe/Brussels" if country == "BE" else "Europe/Paris"


def monday_from(text: str, today: date) -> date:
    """Return the Monday from which rounds recur: that of the week of a date, else the next one.

    Raises
    ------
    ParameterError
        The text is no date.
    """
    if not text.strip():
        return today + timedelta(days=7 - today.weekday())
    # 04/01/2027, as a French desk writes it.
    written = _FRENCH_DATE.fullmatch(text.strip())
    try:
        day = date(*(int(part) for part in reversed(written.groups()))) if written else date.fromisoformat(text.strip())
    except ValueError as error:
        raise ParameterError(
            tr_noop("DATE_DEBUT : « {value} » n’est pas une date ; écrivez par exemple « 2027-01-04 »."), value=text
        ) from error
    return day - timedelta(days=day.weekday())


def calendar(visits: Iterable[Visit], monday: date, title: str, description: str = "") -> str:
    """Return the text of a calendar whose events begin in the week of ``monday`` and recur each week.

    Nothing depends on when or where it is written: the same plan makes the same file, and a calendar that already
    holds it is updated rather than doubled.
    """
    shown = sorted(visits, key=lambda visit: (visit.day, visit.begin, visit.team, visit.order))
    zones = [time_zone(*visit.lonlat) for visit in shown]
    named = sorted({zone for zone in zones if zone})
    maker = f"PRODID:-//Accessibilite//planifier_tournee//{voice().language.upper()}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", maker, "CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(title)}"]
    lines += [line.format(zone=name) for name in named for line in _TIME_ZONE]
    for visit, zone in zip(shown, zones):
        lines += _event(visit, zone, monday, description)
    return "".join(f"{folded}\r\n" for line in [*lines, "END:VCALENDAR"] for folded in _folded(line))


def _event(visit: Visit, zone: str | None, monday: date, description: str) -> list[str]:
    day = datetime.combine(monday, datetime.min.time()) + timedelta(days=visit.day)
    where = f";TZID={zone}" if zone else ""
    begin, end = (f"{day + timedelta(minutes=minute):%Y%m%dT%H%M%S}" for minute in (visit.begin, visit.end))
    uid = "-".join((visit.team, day_name(visit.day), f"{visit.begin:04d}", visit.stop_id))
    team = tr("Équipe {team}").format(team=visit.team)
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(uid)}@tournee.accessibilite",
        f"DTSTAMP:{monday:%Y%m%d}T000000Z",
        f"DTSTART{where}:{begin}",
        f"DTEND{where}:{end}",
        f"RRULE:FREQ=WEEKLY;BYDAY={_BYDAY[visit.day]}",
        f"SUMMARY:{_text(visit.stop_name)}",
        f"LOCATION:{_text(', '.join(part for part in (visit.stop_name, visit.address) if part))}",
        f"GEO:{visit.lonlat[1]:.6f};{visit.lonlat[0]:.6f}",
        f"CATEGORIES:{_text(tr('Matin') if visit.half == 0 else tr('Après-midi'))}",
        f"DESCRIPTION:{_text(f'{description} · {team}' if description else team)}",
        "END:VEVENT",
    ]


def _text(value: str) -> str:
    """Escape a text (RFC 5545, 3.3.11)."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> Sequence[str]:
    """Cut a line into pieces of at most 75 octets, never inside a character; the next ones begin with a space."""
    pieces: list[str] = []
    piece, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8"))
        if size + octets > LINE_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return [*pieces, piece]
