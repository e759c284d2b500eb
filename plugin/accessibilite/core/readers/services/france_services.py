"""France services: the list of 2024 (CSV) and that of 2021 (GeoJSON), both of the ANCT.

Hours stand in one column a day, buses have one point that is not where they serve people, and « prise de
rendez-vous : Oui » means that one may make an appointment, not that one must.
"""

from __future__ import annotations

from ...language import DAYS
from ...opening_hours import OpeningHoursError, from_weekly_table
from ...records import ObjectArray, texts
from ..tables import plain_name
from . import generic
from .model import UNKNOWN, YES, Draft, RawServices, flags, joined

FORMAT = "france_services"
LABEL = "France services (ANCT)"
#: Cells that say that a day has no hours.
_CLOSED_CELLS = frozenset({"", "ferme", "fermee", "fermeture", "neant"})
#: Cells that say nothing.
_SILENT_CELLS = frozenset({"horaires_non_communiques", "non_communique", "non_communiques", "nc", "non_renseigne"})
_MOBILE_WORDS = ("itinerant", "bus")


def recognises(source: RawServices) -> bool:
    """Tell the columns of either layout."""
    names = source.names
    return ("id_fs" in names and "lib_fs" in names) or ("lib_france_services" in names and "h_lundi" in names)


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    count = len(source)
    days = generic.weekday_columns(source)
    if days:
        rows.columns["horaires"] = weekly_hours(source, days)
    kinds = zip(source.get("itinerance"), source.get("format_fs"), source.get("categorie"))
    rows.columns["itinerant"] = flags([_moves(*row) for row in kinds])
    rows.columns["a_distance"] = flags([False] * count)
    bookings = source.get("prise_rdv")
    rows.columns["sans_rdv"] = texts([YES if value and plain_name(value) == "non" else UNKNOWN for value in bookings])
    rows.columns["adresse"] = joined([source.get("adresse"), source.get("complement_adresse", "complement_d_adresse")], ", ")
    rows.columns["source"] = texts([LABEL] * count)
    if source.dated:
        rows.columns["date_maj"] = texts([source.dated] * count)
    rows.types = [(f"format:{plain_name(value)}" if value else "france services",) for value in source.get("format_fs")]
    return rows


def _moves(itinerance: str | None, *others: str | None) -> bool:
    """Tell a bus: « Oui » in ITINERANCE (2021), or its word in the format (2024) or the category."""
    if plain_name(itinerance or "") == YES:
        return True
    return any(word in plain_name(value) for value in others if value for word in _MOBILE_WORDS)


def weekly_hours(source: RawServices, days: dict[int, str]) -> ObjectArray:
    """Return the opening_hours of columns by weekday; hours not understood keep their words, day by day."""
    cells = {day: [_plain_cell(value) for value in source.text(name)] for day, name in days.items()}
    result: list[str | None] = []
    for row in range(len(source)):
        table = {day: values[row] for day, values in cells.items()}
        try:
            hours = from_weekly_table(table)
        except OpeningHoursError:
            hours = " ; ".join(f"{DAYS[day]} {text}" for day, text in sorted(table.items()) if text)
        result.append(hours or None)
    return texts(result)


def _plain_cell(value: str | None) -> str:
    text = " ".join((value or "").replace("\u00a0", " ").replace("\u202f", " ").split()).strip("- ")
    return "" if plain_name(text) in _CLOSED_CELLS | _SILENT_CELLS else text
