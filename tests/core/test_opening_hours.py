"""Opening hours: answers worked out by hand, then an independent parser, then laws, then real files.

The instants of May 2026: Monday 4, 11, 18, 25 (Whit Monday); Friday 1 (holiday); Thursday 14 (Ascension).
"""

from __future__ import annotations

import csv
import re
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from string import printable

import opening_hours as oracle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.errors import AccessibiliteError
from accessibilite.core.holidays import holidays_between
from accessibilite.core.opening_hours import (
    PARIS,
    TOLERANCES,
    HolidayCalendar,
    OpeningHoursError,
    Place,
    State,
    from_weekly_table,
    parse,
)
from accessibilite.core.opening_hours.sun import SunEvent, sun_minutes

FRANCE = holidays_between("FR", date(2025, 1, 1), date(2028, 12, 31))
BELGIUM = holidays_between("BE", date(2025, 1, 1), date(2028, 12, 31))
YES, NO, MAYBE = True, False, None

# Hours, instant (2026 when the year is left out), answer.
TABLE = [
    ("Mo-Fr 09:00-12:00", "05-04 09:00", YES),
    ("Mo-Fr 09:00-12:00", "05-04 11:59", YES),
    ("Mo-Fr 09:00-12:00", "05-04 12:00", NO),
    ("Mo-Fr 09:00-12:00", "05-01 10:00", YES),  # a holiday is still a Friday
    ("Mo-Fr 09:00-12:00; PH off", "05-01 10:00", NO),
    ("PH off; Mo-Fr 09:00-12:00", "05-01 10:00", YES),  # the last rule wins
    ("Mo-Fr 09:00-12:00; PH 10:00-11:00", "05-01 09:30", NO),
    ("Mo-Fr 09:00-12:00, PH 14:00-15:00", "05-01 09:30", YES),
    ("Mo-Fr 09:00-12:00, PH 14:00-15:00", "05-01 14:30", YES),
    ("Sa,Su,PH 10:00-12:00", "05-14 11:00", YES),
    ("PH Mo 10:00-12:00", "05-25 11:00", YES),
    ("PH Mo 10:00-12:00", "05-18 11:00", NO),
    ("PH Mo 10:00-12:00", "05-14 11:00", NO),
    ("PH -1 day 10:00-12:00", "05-13 11:00", YES),
    ("SH Mo 10:00-12:00", "05-18 11:00", NO),
    ("24/7", "05-04 03:00", YES),
    ("24/7; Su off", "05-03 03:00", NO),
    ("Sa,Su off", "05-04 10:00", NO),
    ("09:00-12:00; Sa,Su off", "05-03 10:00", NO),
    ("09:00-12:00; Sa, Su off", "05-04 10:00", YES),
    ("Sa-Mo 09:00-12:00", "05-04 10:00", YES),
    ("Sa-Mo 09:00-12:00", "05-05 10:00", NO),
    ("18:00-01:00", "05-05 00:30", YES),
    ("18:00-01:00", "05-05 01:00", NO),
    ("Mo 18:00-01:00", "05-04 00:30", NO),
    ("Mo 18:00-01:00", "05-05 00:30", YES),
    ("Mo 22:00-26:00", "05-05 01:59", YES),
    ("Mo 20:00-24:00", "05-04 23:59", YES),
    ("Mo 20:00-24:00", "05-05 00:00", NO),
    ("Mo 20:00-00:00", "05-04 23:59", YES),
    ("Fr 18:00-02:00; Sa 10:00-14:00", "05-16 01:00", NO),  # Saturday replaced, night included
    ("Fr 18:00-02:00, Sa 10:00-14:00", "05-16 01:00", YES),
    ("Mo-Fr 08:00-18:00; 12:00-13:00 off", "05-04 12:30", NO),
    ("Mo-Fr 08:00-18:00; 12:00-13:00 off", "05-04 14:00", YES),
    ("Mo-Fr 09:00-12:00; 14:00-18:00", "05-04 10:00", NO),  # the second rule replaces every day
    ("Mo-Fr", "05-04 03:00", YES),
    ("Su[1] 10:00-12:00", "05-03 11:00", YES),
    ("Su[1] 10:00-12:00", "05-10 11:00", NO),
    ("Fr[-1] 10:00-12:00", "05-29 11:00", YES),
    ("Fr[-1] 10:00-12:00", "05-22 11:00", NO),
    ("We[1,3] 10:00-12:00", "05-20 11:00", YES),
    ("We[2-4] 10:00-12:00", "05-06 11:00", NO),
    ("Mo[1] +2 days 10:00-12:00", "05-06 11:00", YES),
    ("Jun-Sep 10:00-12:00", "05-31 11:00", NO),
    ("Nov-Feb 10:00-12:00", "01-15 11:00", YES),
    ("Jul: Mo-Su 10:00-12:00", "07-31 11:00", YES),
    ("Jul 20-Apr 18: We 13:00-16:00; Fr 11:00-18:00", "05-06 14:00", NO),
    ("10:00-12:00; Dec 25-Jan 3 off", "01-03 11:00", NO),
    ("10:00-12:00; Dec 25-Jan 3 off", "01-04 11:00", YES),
    ("10:00-12:00; Dec 24,31 off", "12-31 11:00", NO),
    ("10:00-12:00; Dec 30-31 off", "12-29 11:00", YES),
    ("Feb 29 10:00-12:00", "2028-02-29 11:00", YES),
    ("Feb 29 10:00-12:00", "03-01 11:00", NO),
    ("Mar Su[-1]-Oct Su[-1] 10:00-12:00", "03-29 11:00", YES),
    ("Mar Su[-1]-Oct Su[-1] 10:00-12:00", "10-26 11:00", NO),
    ("Mar Su[-1] 10:00-12:00", "03-22 11:00", NO),
    ("2026 10:00-12:00", "05-04 11:00", YES),
    ("2026-2028 10:00-12:00", "2025-05-04 11:00", NO),
    ("2027+ 10:00-12:00", "05-04 11:00", NO),
    ("2026-2030/2 10:00-12:00", "2027-05-04 11:00", NO),
    ("2026 Dec 25-2027 Jan 2 10:00-12:00", "2027-01-02 11:00", YES),
    ("2026 Dec 25-2027 Jan 2 10:00-12:00", "01-02 11:00", NO),
    ("2026 Dec 25-Jan 2 10:00-12:00", "2027-01-02 11:00", YES),
    ("week 20 10:00-12:00", "05-11 11:00", YES),
    ("week 1-53/2 Mo 10:00-12:00", "05-18 11:00", YES),  # ISO week 21
    ("week 1-53/2 Mo 10:00-12:00", "05-11 11:00", NO),
    ("week 50-10 10:00-12:00", "01-05 11:00", YES),
    ("easter 10:00-12:00", "04-05 11:00", YES),
    ("10:00-12:00; easter +1 day off", "04-06 11:00", NO),
    ("easter -2 days-easter +1 day off; easter +2 days 10:00-12:00", "04-07 11:00", YES),
    ('Mo-Fr 10:00-12:00 || "sur rendez-vous"', "05-04 11:00", YES),
    ('Mo-Fr 10:00-12:00 || "sur rendez-vous"', "05-04 14:00", MAYBE),
    ('Mo-Fr 10:00-12:00, PH off || "sur rendez-vous"', "05-01 11:00", MAYBE),
    ("Mo 10:00-12:00 || Tu 10:00-12:00", "05-05 11:00", YES),
    ("Mo 10:00-12:00 || Tu 10:00-12:00", "05-05 14:00", NO),
    ('"sur rendez-vous"', "05-05 14:00", MAYBE),
    ('Mo-Fr 09:00-12:00 "sur rendez-vous"', "05-05 10:00", MAYBE),
    ('Mo-Fr 09:00-12:00 "sur rendez-vous"', "05-05 14:00", NO),
    ('Mo-Fr 09:00-12:00 open "sonner"', "05-05 10:00", YES),
    ("Mo-Fr 09:00-12:00 unknown", "05-05 10:00", MAYBE),
    ('off "travaux"', "05-05 10:00", NO),
    ("17:00+", "05-05 18:00", MAYBE),
    ("17:00+", "05-05 16:00", NO),
    ("17:00+", "05-06 02:59", MAYBE),
    ("18:00-22:00+", "05-05 21:00", YES),
    ("18:00-22:00+", "05-05 22:30", MAYBE),
    ("07:00+,12:00-16:00", "05-05 13:00", YES),
    ("07:00+,12:00-16:00", "05-05 17:00", NO),
    ("sunrise-sunset", "06-21 05:40", NO),
    ("sunrise-sunset", "06-21 21:50", YES),
    ("(sunrise+01:00)-(sunset-00:30)", "06-21 06:30", NO),
    ("10:00-sunset", "12-21 17:05", NO),
    ("Mo 10:00-10:00", "05-05 09:00", YES),  # a whole day round
]

TOLERATED = [
    ("mo-fr 10:00-12:00", {"casse"}),
    ("Mo–Fr 10:00—12:00", {"tiret"}),
    ("Mo - Fr 10:00 - 12:00", set()),
    ("Mo-Fr 9:30-12:00", {"heure_courte"}),
    ("Mo-Fr 9h30-12h", {"heure_h"}),
    ("Mo-Fr 09.30-12.00", {"heure_h"}),
    ("Mo-Fr: 10:00-12:00", {"deux_points"}),
    ("Mo-Fr, 10:00-12:00", {"virgule"}),
    ("Mo-Fr 10:00-12:00;", {"separateur_vide"}),
    ("lundi-vendredi 10:00-12:00", {"nom_long"}),
    ("Mon-Fri 10:00-12:00", {"nom_long"}),
    ("Mo-Fr 10:00-12:00 open “sonner”", {"guillemets"}),
    ("Mo-Fr\u00a010:00-12:00", set()),
    ("Mo-Fr10:00-12:00", set()),
]

REFUSED = [
    ("", 0),
    (";", 1),
    ("Mo-Fr 10:00-12:00 ||", 20),
    ("sur rendez-vous", 0),
    ("Mo-Fr 9-12", 6),  # 9 h, or the 9th?
    ("0900-1800", 0),
    ("Mo 10:00", 8),
    ("10:00-16:00/90", 11),
    ("Mo 25:00-26:00", 3),
    ("Mo 10:60-12:00", 3),
    ("Mo 10:00-49:00", 9),
    ('Mo-Fr 10:00-12:00 "', 18),
    ("Apr 31 off", 4),
    ("week 54 off", 5),
    ("We[6] 10:00-12:00", 3),
    ("Jul-Aug, Sa 10:00-12:00", 7),
    ("Dec 25+ off", 8),
    ("Mo-Fr 9am-5pm", 7),
    ("ma 10:00-12:00", 0),  # mardi, or maandag?
    ("Mo-Fr 10:00-12:00 Sa 10:00-12:00", 18),
]


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text if len(text) > 11 else f"2026-{text}")


@pytest.mark.parametrize(("text", "moment", "expected"), TABLE)
def test_answers_worked_out_by_hand(text: str, moment: str, expected: bool | None) -> None:
    assert parse(text).is_open(instant(moment), FRANCE) is expected


@pytest.mark.parametrize(("text", "codes"), TOLERATED)
def test_liberties_are_understood_and_said(text: str, codes: set[str]) -> None:
    hours = parse(text)
    assert set(hours.warnings) == codes <= set(TOLERANCES)
    assert hours.is_open(datetime(2026, 5, 5, 11)) is True
    assert hours.is_open(datetime(2026, 5, 5, 13)) is False
    assert hours.is_open(datetime(2026, 5, 9, 11)) is False


@pytest.mark.parametrize(("text", "position"), REFUSED)
def test_what_is_not_understood_is_refused_with_its_place(text: str, position: int) -> None:
    with pytest.raises(OpeningHoursError) as caught:
        parse(text)
    assert isinstance(caught.value, AccessibiliteError)
    assert caught.value.position == position
    assert caught.value.reason in str(caught.value)


def test_the_visit_must_end_before_closing() -> None:
    hours = parse("Mo-Fr 09:00-12:00,12:00-12:30; Mo 17:00+")
    assert hours.opens_for(datetime(2026, 5, 5, 12, 0), 30) is True  # touching ranges are one
    assert hours.opens_for(datetime(2026, 5, 5, 12, 1), 30) is False
    assert hours.opens_for(datetime(2026, 5, 4, 17, 1), 30) is None
    assert hours.opens_for(datetime(2026, 5, 5, 9, 0), 0) is True
    assert parse("24/7").opens_for(datetime(2026, 5, 5, 23, 50), 30) is True
    assert parse("Mo 10:00-12:00,12:15-14:00").opens_for(datetime(2026, 5, 4, 11, 50), 30) is False


def test_a_doubtful_minute_makes_a_doubtful_visit() -> None:
    assert parse("Mo 18:00-22:00+").opens_for(datetime(2026, 5, 4, 21, 50), 30) is None


def test_intervals_are_joined_over_midnight_and_cut_to_the_question() -> None:
    hours = parse("Mo 20:00-02:00; We 10:00-12:00,12:00-13:00")
    found = hours.intervals(datetime(2026, 5, 4, 21), datetime(2026, 5, 11))
    assert found == [
        (datetime(2026, 5, 4, 21), datetime(2026, 5, 5, 2)),
        (datetime(2026, 5, 6, 10), datetime(2026, 5, 6, 13)),
    ]
    doubt = parse("Mo 22:00+").intervals(datetime(2026, 5, 4), datetime(2026, 5, 6), state=State.UNKNOWN)
    assert doubt == [(datetime(2026, 5, 4, 22), datetime(2026, 5, 5, 6))]


def test_weekly_minutes() -> None:
    assert parse("24/7").weekly_minutes(date(2026, 5, 4)) == 7 * 24 * 60
    hours = parse("Mo-Fr 09:00-12:00,14:00-17:30; PH off")
    assert hours.weekly_minutes(date(2026, 5, 4), FRANCE) == 4 * 390  # without 8 May
    assert hours.weekly_minutes(date(2026, 5, 4)) == 5 * 390
    assert parse("17:00+").weekly_minutes(date(2026, 5, 4)) == 0


def test_school_holidays_count_only_when_given() -> None:
    hours = parse("Mo-Fr 09:00-12:00; SH off")
    assert hours.warnings == ("vacances_scolaires",)
    school = HolidayCalendar(public=FRANCE, school=frozenset({date(2026, 5, 5)}))
    assert hours.is_open(datetime(2026, 5, 5, 10), FRANCE) is True
    assert hours.is_open(datetime(2026, 5, 5, 10), school) is False


@pytest.mark.parametrize(
    ("event", "day", "expected"),
    [
        # Usual almanac values for Paris at the solstices; the oracle gives the same within a minute (see below).
        (SunEvent.SUNRISE, date(2026, 6, 21), "05:47"),
        (SunEvent.SUNSET, date(2026, 6, 21), "21:58"),
        (SunEvent.SUNRISE, date(2026, 12, 21), "08:41"),
        (SunEvent.SUNSET, date(2026, 12, 21), "16:56"),
    ],
)
def test_sun_in_paris(event: SunEvent, day: date, expected: str) -> None:
    hours, minutes = map(int, expected.split(":"))
    assert sun_minutes(event, day, PARIS) == pytest.approx(hours * 60 + minutes, abs=2)


def test_a_day_without_sunrise_has_no_such_hours() -> None:
    assert parse("sunrise-sunset").is_open(datetime(2026, 12, 21, 12), place=Place(78.2, 15.6)) is False


# Laws

WORDS = """
Mo Tu Su PH SH Jan Dec easter week day days 24/7 open off unknown sunrise 1 5 31 53 2026 2030 10:00 24:00 26:00 02:00
9h30 ; , || - + / : [ ] ( ) “x” "x" – lundi
"""
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text(printable, max_size=40), st.lists(PIECES, max_size=14).map(" ".join)))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        hours = parse(text)
    except OpeningHoursError:
        return
    for moment in (datetime(2026, 2, 28, 23, 59, 59), datetime(2028, 2, 29), datetime.min, datetime.max):
        assert hours.is_open(moment, FRANCE) in (True, False, None)
    assert 0 <= hours.weekly_minutes(date(2026, 3, 23), FRANCE) <= 7 * 24 * 60


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=10).map(" ".join), st.integers(0, 3 * 24 * 60))
def test_intervals_and_instants_tell_the_same(text: str, minute: int) -> None:
    try:
        hours = parse(text)
    except OpeningHoursError:
        return
    start, moment = datetime(2026, 12, 30), datetime(2026, 12, 30) + timedelta(minutes=minute)
    inside = any(first <= moment < last for first, last in hours.intervals(start, start + timedelta(4), FRANCE))
    assert inside == (hours.is_open(moment, FRANCE) is True)


# Weekly tables


def test_weekly_table_is_written_shortest() -> None:
    morning = "09:00 - 12:00 / 13:30 - 17:00"
    table = {0: "13:30 - 17:00", 1: morning, 2: morning, 3: "9h - 12h30", 4: morning, 5: "", 6: None}
    assert from_weekly_table(table) == "Mo 13:30-17:00; Tu-We,Fr 09:00-12:00,13:30-17:00; Th 09:00-12:30"
    assert from_weekly_table({}) == ""
    assert from_weekly_table({0: "09:00 - 11:00 / 11:00 - 12:00 / 09:00 - 11:00"}) == "Mo 09:00-12:00"
    assert from_weekly_table({0: "00:00 - 00:00 / 09:00 - 12:00"}) == "Mo 09:00-12:00"


@pytest.mark.parametrize(
    "cell", ["matin", "00:00 - 00:00", "09:00", "12:00 - 09:00", "08:30 - 17:30 / 08:30 - 12:30", "9:75 - 10:00", "/"]
)
def test_weekly_table_not_understood_is_refused(cell: str) -> None:
    with pytest.raises(OpeningHoursError):
        from_weekly_table({0: "09:00 - 12:00", 1: cell})


# Real files


@pytest.fixture(scope="module")
def corpus(shared_data: Path) -> list[str]:
    lines = (shared_data / "services" / "opening_hours_osm.txt").read_text(encoding="utf-8").splitlines()
    return [next(csv.reader([line]))[0] for line in lines]


def test_the_whole_corpus_is_read_but_one(corpus: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    refused = []
    start = time.perf_counter()
    for text in corpus:
        try:
            parse.__wrapped__(text)
        except OpeningHoursError as error:
            refused.append((text, error.position))
    elapsed = time.perf_counter() - start
    with capsys.disabled():
        print(f"\nopening hours refused, of {len(corpus)} read in {elapsed:.2f} s: {refused}")
    assert refused == [("Mo-Fr 06:30-17:00; Sa 78:00-13:00; Su off", 22)]
    assert elapsed < 1


# Where the oracle leaves the specification, or knows less of it (checked by hand, and with opening_hours.js).
ORACLE_DIFFERS = {
    "reads a comma and a space between days as a new rule (« Mo, Su off » opens Monday)": re.compile(
        r"(?:^|; ?)[^;\d\"]*(?:Mo|Tu|We|Th|Fr|Sa|Su|PH), "
    ),
    "takes a rule whose state is only a comment for open": re.compile(r'"'),
    "takes an open end for open, and forgets it after a closing time": re.compile(r"\d\+"),
    "knows school holidays": re.compile(r"SH"),
    "has its own sunrise": re.compile(r"sun"),
}


def runs_over_midnight(text: str) -> bool:
    spans = re.findall(r"(\d+:\d\d) ?- ?(\d+:\d\d)", text)
    return any(end.zfill(5) < start.zfill(5) and end != "00:00" for start, end in spans)


WEEKS = [(datetime(2026, 5, 11), datetime(2026, 5, 18)), (datetime(2026, 12, 21), datetime(2027, 1, 4))]
AFTERNOONS = [
    WEEKS[0][0] + timedelta(days=day, hours=12, minutes=7 + 15 * step) for day in range(7) for step in range(48)
]


def their_intervals(hours: oracle.OpeningHours, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    found: list[tuple[datetime, datetime]] = []
    for first, last, state, _ in hours.intervals(start, end):
        if state == oracle.State.OPEN:
            first, last = first.replace(tzinfo=None), last.replace(tzinfo=None)
            joined = bool(found) and found[-1][1] == first
            found[-1:] = [(found[-1][0], last)] if joined else [*found[-1:], (first, last)]
    return found


def test_an_independent_parser_agrees(corpus: list[str]) -> None:
    """Three weeks with their holidays, to the minute; afternoons only where nights run over into a replaced day.

    There (« Su-Th 11:00-01:00; Fr-Sa 11:00-04:00 », Sunday at 02:00) the oracle drops the hours run over from
    Saturday whenever an earlier rule selects Sunday; opening_hours.js keeps them, as we do.
    """
    compared = 0
    for text in dict.fromkeys(corpus):
        if any(reason.search(text) for reason in ORACLE_DIFFERS.values()):
            continue
        try:
            theirs = oracle.OpeningHours(text, country="BE")
            ours = parse(text)
        except (oracle.ParserError, OpeningHoursError):
            continue
        compared += 1
        if runs_over_midnight(text):
            for moment in AFTERNOONS:
                assert ours.is_open(moment, BELGIUM) is theirs.is_open(moment), (text, moment)
            continue
        for start, end in WEEKS:
            assert ours.intervals(start, end, BELGIUM) == their_intervals(theirs, start, end), text
    assert compared > 1800


def test_the_oracle_finds_the_same_sun() -> None:
    theirs = oracle.OpeningHours("sunrise-sunset", coords=(PARIS.latitude, PARIS.longitude))
    for month in range(1, 13):
        start = datetime(2026, month, 15)
        ((rise, down),) = parse("sunrise-sunset").intervals(start, start + timedelta(days=1))
        ((their_rise, their_down),) = their_intervals(theirs, start, start + timedelta(days=1))
        assert abs(rise - their_rise) <= timedelta(minutes=3)
        assert abs(down - their_down) <= timedelta(minutes=3)


def test_the_list_of_france_services(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    columns = ("h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi")
    counts = {"read": 0, "empty": 0, "refused": 0}
    reasons: dict[str, int] = {}
    with (shared_data / "services" / "liste-fs-20240801.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                text = from_weekly_table({day: row[column] for day, column in enumerate(columns)})
            except OpeningHoursError as error:
                counts["refused"] += 1
                reasons[error.reason] = reasons.get(error.reason, 0) + 1
                continue
            counts["read" if text else "empty"] += 1
            if text:
                hours = parse(text)
                assert hours.warnings == ()
                assert 0 < hours.weekly_minutes(date(2026, 5, 18)) < 7 * 24 * 60
    with capsys.disabled():
        print(f"\nFrance services: {counts}, {reasons}")
    assert counts == {"read": 2772, "empty": 48, "refused": 25}
