"""Sunrise, sunset and civil twilight, for the variable times of opening hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from math import acos, asin, cos, degrees, radians, sin
from typing import Final

from .model import MINUTES_PER_DAY, SunEvent

# https://en.wikipedia.org/wiki/Sunrise_equation, after Meeus, Astronomical Algorithms; good to about two minutes
# at the latitudes of France and Belgium.
J2000: Final = date(2000, 1, 1)
LEAP_SECONDS_DAY: Final = 0.0008
MEAN_ANOMALY_DEG: Final = 357.5291
MEAN_ANOMALY_DEG_PER_DAY: Final = 0.98560028
PERIHELION_DEG: Final = 102.9372
OBLIQUITY_DEG: Final = 23.4397
HORIZON_DEG: Final = -0.833
"""Altitude of the centre of the sun at sunrise: refraction and half its diameter."""
CIVIL_TWILIGHT_DEG: Final = -6.0

SUMMER_TIME_MIN: Final = 60


@dataclass(frozen=True)
class Place:
    """Where the sun is looked at: degrees, minutes ahead of UTC in winter, and whether Europe's summer time holds."""

    latitude: float
    longitude: float
    utc_offset_min: int = 60
    summer_time: bool = True


PARIS: Final = Place(48.8566, 2.3522)


@lru_cache(maxsize=4096)
def sun_minutes(event: SunEvent, day: date, place: Place) -> int | None:
    """Local clock time of ``event`` on ``day``, in minutes after midnight; None when it does not happen that day."""
    days = (day - J2000).days + LEAP_SECONDS_DAY - place.longitude / 360
    anomaly = radians((MEAN_ANOMALY_DEG + MEAN_ANOMALY_DEG_PER_DAY * days) % 360)
    centre = 1.9148 * sin(anomaly) + 0.02 * sin(2 * anomaly) + 0.0003 * sin(3 * anomaly)
    longitude = radians((degrees(anomaly) + centre + 180 + PERIHELION_DEG) % 360)
    transit_days = 0.0053 * sin(anomaly) - 0.0069 * sin(2 * longitude)
    declination = asin(sin(longitude) * sin(radians(OBLIQUITY_DEG)))
    altitude = CIVIL_TWILIGHT_DEG if event in (SunEvent.DAWN, SunEvent.DUSK) else HORIZON_DEG
    latitude = radians(place.latitude)
    cosine = (sin(radians(altitude)) - sin(latitude) * sin(declination)) / (cos(latitude) * cos(declination))
    if not -1 <= cosine <= 1:
        return None
    half_day = degrees(acos(cosine)) / 360
    sign = -1 if event in (SunEvent.DAWN, SunEvent.SUNRISE) else 1
    noon_utc = 0.5 - place.longitude / 360 + transit_days
    minutes = (noon_utc + sign * half_day) * MINUTES_PER_DAY + place.utc_offset_min
    if place.summer_time and _in_summer_time(day):
        minutes += SUMMER_TIME_MIN
    return round(minutes)


def _in_summer_time(day: date) -> bool:
    """From the last Sunday of March to that of October (directive 2000/84/EC)."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
