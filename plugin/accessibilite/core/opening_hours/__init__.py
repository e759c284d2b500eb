"""Opening hours as OpenStreetMap writes them: parsed, checked, answered.

>>> from datetime import datetime
>>> hours = parse("Mo-Fr 09:00-12:00,13:30-17:00; PH off")
>>> hours.is_open(datetime(2026, 11, 24, 11, 45)), hours.opens_for(datetime(2026, 11, 24, 11, 45), 30)
(True, False)

The grammar is https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification (0.7.4); where the page leaves
room, the choices are those of its reference implementation, opening_hours.js:

* a rule after ``;`` replaces what earlier rules say of the *calendar* days it selects, hours running over from the
  day before included (``Fr 18:00-02:00; Sa 10:00-14:00`` is closed on Saturday at 01:00; a comma keeps them);
* a rule of closing (``off``, ``closed``) replaces nothing but the hours it names, or the whole day if it names none;
* a rule whose state is only a comment (``Sa "sur rendez-vous"``) is ``unknown``, not open;
* an open end (``17:00+``) is ``unknown``: nobody knows until when;
* a rule after ``||`` speaks wherever the rules before it end in *closed* or say nothing.

Not understood, hence refused: points in time (``Mo 10:00``, ``10:00-16:00/90``), which make no opening hours.
"""

from __future__ import annotations

from .evaluation import HolidayCalendar, OpeningHours, parse
from .lexer import TOLERANCES
from .model import OpeningHoursError, State
from .sun import PARIS, Place
from .weekly_table import from_weekly_table

__all__ = [
    "PARIS",
    "TOLERANCES",
    "HolidayCalendar",
    "OpeningHours",
    "OpeningHoursError",
    "Place",
    "State",
    "from_weekly_table",
    "parse",
]
