"""Stops and teams of a round, as layers say them: days, hours, visits imposed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from .errors import InputError, ParameterError, tr_noop
from .opening_hours import State
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, null_mask, texts
from .round_model import AFTERNOON, CLOCK_MIN, MORNING, Shift, Windows, on_clock
from .snapping import Places, places_of
from .time_slots import ORDINARY_MONDAY, WEEKDAYS, schedules_of, weekday_of

#: Minutes of a day.
DAY_MIN = 24 * 60
#: Codes of halves, as a column or a parameter writes them.
HALVES = {"matin": MORNING, "apres_midi": AFTERNOON}
_HALF_WORDS = {"matin": MORNING, "am": MORNING, "apres_midi": AFTERNOON, "après-midi": AFTERNOON, "apres-midi": AFTERNOON,
               "après_midi": AFTERNOON, "pm": AFTERNOON}
_SPAN = re.compile(r"\s*(?:de\s+)?(\d{1,2})\s?[:hHuU]\s?(\d{2})?\s*(?:-|–|à|a)\s*(\d{1,2})\s?[:hHuU]\s?(\d{2})?\s*")


@dataclass(frozen=True)
class Stops:
    """Candidate stops; every array has one value a stop.

    Attributes
    ----------
    windows
        For each stop, the weekdays on which it may be visited, and when, minutes of the day.
    halves
        For each stop, the halves of the day in which it may be visited.
    hours_known
        Whether ``horaires`` was given and understood; else a stop is free at any hour.
    """

    places: Places
    windows: tuple[dict[int, Windows], ...]
    duration: IntArray
    at_least: IntArray
    at_most: IntArray
    hours_known: BoolArray

    def taken(self, rows: IntArray) -> Stops:
        """Return the stops of ``rows``, in that order."""
        windows = tuple(self.windows[row] for row in rows)
        return replace(
            self, places=self.places.taken(rows), windows=windows, duration=self.duration[rows],
            at_least=self.at_least[rows], at_most=self.at_most[rows], hours_known=self.hours_known[rows],
        )

    def called(self) -> list[str]:
        """Return what to call each stop in a sentence."""
        return [name or id_ or "?" for name, id_ in zip(self.places.names, self.places.ids)]


def parse_days(text: str, where: str) -> tuple[int, ...]:
    """Read weekdays: ``lundi et mercredi``, ``lun mer``, ``Mo,We``, ``lundi-vendredi``, ``du lundi au jeudi``; Monday is 0.

    Raises
    ------
    ParameterError
        A word is no weekday.
    """
    days: set[int] = set()
    plain = re.sub(r"^du\s+|\bet\b", " ", text.strip().lower())
    for part in re.split(r"[,;/\s]+", re.sub(r"\s*[-–]\s*|\s+(?:au|à)\s+", "-", plain)):
        ends = [weekday_of(word) for word in part.split("-")]
        if not part:
            continue
        if len(ends) > 2 or None in ends:
            raise ParameterError(
                tr_noop(
                    "{where} : « {value} » ne se lit pas comme des jours de la semaine ; écrivez par exemple « lundi, mercredi » "
                    "ou « lundi-vendredi »."
                ),
                where=where, value=text,
            )
        first, last = int(ends[0] or 0), int(ends[-1] or 0)
        days.update((first + step) % 7 for step in range((last - first) % 7 + 1))
    return tuple(sorted(days))


def parse_shift(text: str, half: int, parameter: str) -> Shift:
    """Read the hours of a half-day: ``09:00-12:30``, ``9h-12h30``.

    Raises
    ------
    ParameterError
        The text is no span of hours, or ends before it begins.
    """
    match = _SPAN.fullmatch(text)
    if match is not None:
        hours = [int(match[1]) * 60 + int(match[2] or 0), int(match[3]) * 60 + int(match[4] or 0)]
        if hours[0] < hours[1] <= DAY_MIN and all(int(match[part] or 0) < 60 for part in (2, 4)):
            return Shift(half, int(on_clock(hours[0])), hours[1] // CLOCK_MIN * CLOCK_MIN)
    raise ParameterError(
        tr_noop("{parameter} : « {value} » n’est pas un horaire ; écrivez par exemple « 09:00-12:30 »."),
        parameter=parameter, value=text,
    )


def read_stops(layer: Layer, days: Sequence[int], shifts: Sequence[Shift], duration_min: float) -> Stops:
    """Return the stops of a layer.

    Optional columns: ``horaires`` (OSM opening_hours; unknown = at any hour), ``jours`` (weekdays on which the stop is
    possible: market days), ``demi_journee`` (matin, apres_midi), ``duree_min``, ``visites_min`` and ``visites_max`` a week.

    Raises
    ------
    InputError, ParameterError
        No usable geometry, an id twice, or a value that cannot be read.
    """
    places = places_of(layer, "ARRETS")
    count = len(places)
    places = replace(places, ids=texts([id_ or f"ligne {row}" for row, id_ in enumerate(places.ids, start=1)]))
    ids, times = np.unique(places.ids.astype(str), return_counts=True)
    if (times > 1).any():
        raise InputError(
            tr_noop("ARRETS : l’identifiant « {value} » désigne plusieurs arrêts de « {name} » ; donnez un id à chacun."),
            value=ids[times > 1][0], name=layer.name,
        )
    schedules = schedules_of(layer, places.lonlat)
    start = datetime(ORDINARY_MONDAY.year, ORDINARY_MONDAY.month, ORDINARY_MONDAY.day)
    weeks = [
        None if hours is None else [
            ((first - start).total_seconds() / 60, (last - start).total_seconds() / 60)
            for first, last in sorted([
                *hours.intervals(start, start + timedelta(days=7)),
                *hours.intervals(start, start + timedelta(days=7), state=State.UNKNOWN),
            ])
        ]
        for hours in schedules.hours
    ]
    given_days, given_halves = _texts(layer, "jours"), _texts(layer, "demi_journee")
    windows = []
    for row in range(count):
        mine = set(days) & set(parse_days(given_days[row], "ARRETS (jours)") if given_days[row] else range(7))
        half = _half(given_halves[row])
        allowed = [shift for shift in shifts if half is None or shift.half == half]
        windows.append({day: found for day in sorted(mine) if (found := _windows(weeks[schedules.pattern[row]], day, allowed))})
    duration = np.array([on_clock(value) for value in _numbers(layer, "duree_min", duration_min, 1)], dtype=np.int64)
    at_least = _numbers(layer, "visites_min", 0, 0).astype(np.int64)
    at_most = np.minimum(_numbers(layer, "visites_max", len(days), 0), 7).astype(np.int64)
    return Stops(places, tuple(windows), duration, at_least, at_most, ~schedules.unknown)


def _windows(week: list[tuple[float, float]] | None, day: int, shifts: Sequence[Shift]) -> Windows:
    """Return when a place is open in the shifts of a weekday, minutes of that day; touching periods are one."""
    periods = [(0.0, float(DAY_MIN))] if week is None else [
        (first - day * DAY_MIN, last - day * DAY_MIN) for first, last in week
    ]
    joined: list[tuple[float, float]] = []
    for first, last in periods:
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    found = [
        (int(on_clock(max(first, shift.begin))), int(min(last, shift.end)) // CLOCK_MIN * CLOCK_MIN)
        for shift in sorted(shifts, key=lambda one: one.begin) for first, last in joined
    ]
    return tuple((first, last) for first, last in found if first < last)


def _half(text: str | None) -> int | None:
    if not text:
        return None
    word = text.strip().lower().replace(" ", "_")
    if word not in _HALF_WORDS:
        raise ParameterError(
            tr_noop("ARRETS (demi_journee) : « {value} » est inconnu ; écrivez « matin », « apres_midi » ou rien."), value=text
        )
    return _HALF_WORDS[word]


def _texts(layer: Layer, name: str) -> ObjectArray:
    return as_texts(layer.columns[name]) if name in layer.columns else np.full(len(layer), None, dtype=object)


def _numbers(layer: Layer, name: str, default: float, least: float) -> FloatArray:
    """Return a column of numbers, ``default`` where it is empty."""
    if name not in layer.columns:
        return np.full(len(layer), float(default))
    column: Column = layer.columns[name]
    values = as_floats(column)
    wrong = ~null_mask(column) & ~(values >= least)
    if wrong.any():
        raise InputError(
            tr_noop("{name} : la colonne {column} a une valeur qui n’est pas un nombre d’au moins {least} ; corrigez-la."),
            name=layer.name, column=name, least=f"{least:g}",
        )
    return np.where(null_mask(column), float(default), values)


@dataclass(frozen=True)
class Base:
    """Where a team leaves from, on which weekdays it works, and how many half-days a week at most."""

    name: str
    place: int | None
    days: tuple[int, ...]
    most_shifts: int


def read_bases(
    layer: Layer | None, count: int, days: tuple[int, ...], most_shifts: int
) -> tuple[list[Base], Places | None]:
    """Return the teams, and the points they leave from: one point for all, or one a team.

    Optional columns: ``nom``, ``jours``, ``demi_journees_max``.

    Raises
    ------
    ParameterError
        There are neither one nor ``count`` points.
    """
    if layer is None or not len(layer):
        return [Base(str(rank + 1), None, days, most_shifts) for rank in range(count)], None
    places = places_of(layer, "BASE")
    if len(places) not in (1, count):
        raise ParameterError(
            tr_noop("BASE : {points} points pour {count} équipe(s) ; donnez un point pour toutes, ou un par équipe."),
            points=len(places), count=count,
        )
    given = _texts(layer, "jours")
    most = _numbers(layer, "demi_journees_max", most_shifts, 0)
    bases = []
    for rank in range(count):
        row = rank if len(places) == count else 0
        name = (places.names[row] if len(places) == count else None) or str(rank + 1)
        mine = tuple(day for day in days if not given[row] or day in parse_days(given[row], "BASE (jours)"))
        bases.append(Base(name, row, mine, int(min(most[row], most_shifts))))
    return bases, places


def day_name(day: int) -> str:
    """Return the French name of a weekday."""
    return WEEKDAYS[day][0]
