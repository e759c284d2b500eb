"""Public holidays, against dates known by heart and against the library ``holidays``."""

from __future__ import annotations

from datetime import date

import holidays as oracle
import pytest
from dateutil.easter import easter as oracle_easter

from accessibilite.core.errors import ParameterError
from accessibilite.core.holidays import FIRST_YEAR, easter_sunday, holidays, holidays_between

YEARS = range(FIRST_YEAR, 2100)

# Customs the library adds; none is in the Code du travail (L3133-1, L3134-13, L3422-2) nor in the arrêté of 1974.
CUSTOMS = {
    "Good Friday": {"971", "972"},
    "Mi-Careme": {"971"},
    "Victor Schoelcher Day": {"971", "972", "978"},
    "Easter Sunday": {"BE"},
    "Pentecost": {"BE"},
}
# INSEE code -> code of the library, first year it knows the territory apart from Guadeloupe.
TERRITORIES = {
    "75": (None, FIRST_YEAR),
    "57": ("57", FIRST_YEAR),
    "67482": ("6AE", FIRST_YEAR),
    "68": ("6AE", FIRST_YEAR),
    "971": ("971", FIRST_YEAR),
    "972": ("972", FIRST_YEAR),
    "973": ("973", FIRST_YEAR),
    "974": ("974", FIRST_YEAR),
    "976": ("976", FIRST_YEAR),
    "977": ("BL", 2017),
    "978": ("MF", 2017),
}


def legal(days: oracle.HolidayBase, place: str) -> set[date]:
    """Days of the library without the customs of a place; two feasts on one day are joined by « ; »."""
    customs = {name for name, places in CUSTOMS.items() if place in places}
    return {day for day, names in days.items() if not set(names.split("; ")) <= customs}


def test_easter_is_that_of_dateutil() -> None:
    assert [easter_sunday(year) for year in range(1583, 4000)] == [oracle_easter(year) for year in range(1583, 4000)]


def test_metropolitan_france_2026() -> None:
    expected = "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
    assert holidays("FR", 2026) == {date.fromisoformat(f"2026-{day}") for day in expected.split()}


@pytest.mark.parametrize("region", TERRITORIES)
def test_french_territories_agree_with_the_library(region: str) -> None:
    subdivision, first_year = TERRITORIES[region]
    for year in range(first_year, YEARS.stop):
        library = oracle.France(subdiv=subdivision, years=year, language="en_US")
        assert holidays("FR", year, region) == legal(library, region[:3]), year


def test_belgium_agrees_with_the_library() -> None:
    for year in YEARS:
        assert holidays("BE", year) == legal(oracle.Belgium(years=year, language="en_US"), "BE"), year


def test_strasbourg_rests_on_good_friday_and_paris_does_not() -> None:
    extra = holidays("FR", 2026, "67482") - holidays("FR", 2026, "75056")
    assert extra == {date(2026, 4, 3), date(2026, 12, 26)}


def test_corsica_is_a_department_like_another() -> None:
    assert holidays("FR", 2026, "2A004") == holidays("FR", 2026)


def test_years_are_joined() -> None:
    days = holidays_between("FR", date(2026, 12, 1), date(2027, 1, 31))
    assert {date(2026, 12, 25), date(2027, 1, 1)} <= days


@pytest.mark.parametrize(
    ("country", "year", "region", "word"),
    [("DE", 2026, None, "DE"), ("FR", 1900, None, "1900"), ("FR", 2026, "Alsace", "Alsace")],
)
def test_what_is_not_known_is_refused(country: str, year: int, region: str | None, word: str) -> None:
    with pytest.raises(ParameterError, match=word):
        holidays(country, year, region)
