"""Who is received when they arrive: slots, hours, weeks, on a street where a hundred metres are a minute."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.errors import ParameterError
from accessibilite.core.holidays import holidays
from accessibilite.core.measures import Question, measure
from accessibilite.core.opening_hours import OpeningHoursError, parse
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Snapper
from accessibilite.core.time_slots import (
    ORDINARY_MONDAY,
    STAY_MIN,
    openings_at,
    parse_slot,
    schedules_of,
    territories,
)
from accessibilite.core.travel_times import walking_times
from towns import at, grid, network_of, osm_from_layer, places, street

#: A street of two kilometres, and another that nothing joins to it.
TOWN = network_of(osm_from_layer([street(*((x, 0) for x in range(0, 2100, 100))), street((0, 5000), (300, 5000))]))
SAME_MIN = 1e-4


def layer(points, **columns) -> Layer:
    return Layer(
        "couche", texts([shapely.Point(*at(*point)) for point in points]), "EPSG:4326",
        {name: texts(values) for name, values in columns.items()},
    )


def ask(homes, services, slot="mardi 17:00", limit_min=60.0, k=1, categories="", network=TOWN, **question):
    """Measure homes against services written as (place, hours) or (place, hours, other columns)."""
    points = [service[0] for service in services]
    others = [service[2] if len(service) > 2 else {} for service in services]
    columns = {name: [other.get(name) for other in others] for name in {n for other in others for n in other}}
    columns = {"id": [chr(97 + row) for row in range(len(points))], "horaires": [s[1] for s in services]} | columns
    return measure(
        network, layer(homes), layer(points, **columns), k=k, categories=categories, limit_min=limit_min,
        question=Question(slot=parse_slot(slot) if slot else None, **question),
    )


def minutes(measured, column="temps_min") -> list[float]:
    return pytest.approx(measured.columns[column].tolist(), abs=SAME_MIN, nan_ok=True)


# --- the text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["mardi 17:00", "Mardi 17h", "mardi à 17h00", " MARDI  17 h 00 ", "mar. 17h", "Tuesday 17:00", "tue at 17:00",
             "dinsdag 17u", "dinsdag om 17:00", "mardi, 17:00"],
)
def test_a_weekday_in_three_languages(text):
    slot = parse_slot(text)
    assert not slot.dated
    assert slot.departure == datetime(2026, 11, 24, 17, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("samedi 10h30", (2026, 11, 28, 10, 30)), ("zondag 9u05", (2026, 11, 29, 9, 5)), ("lundi 0:00", (2026, 11, 23, 0, 0))],
)
def test_minutes_and_days(text, expected):
    assert parse_slot(text).departure == datetime(*expected)


@pytest.mark.parametrize("text", ["2026-12-25 10:00", "2026-12-25T10:00", "25/12/2026 10h", "2026-12-25 à 10h00"])
def test_a_date(text):
    slot = parse_slot(text)
    assert slot.dated
    assert slot.departure == datetime(2026, 12, 25, 10, 0)
    assert slot.monday == datetime(2026, 12, 21).date()


@pytest.mark.parametrize(
    "text", ["", "mardi", "17:00", "mardi 25:00", "mardi 17:60", "mardy 17:00", "2026-02-30 10:00", "10", "mardi 17",
             "1900-01-01 10:00", "9999-12-31 10:00", "mardi 17:00 18:00", "٢ mardi"],
)
def test_what_is_not_understood_is_one_sentence(text):
    with pytest.raises(ParameterError, match=r"^CRENEAU : « .*\.$"):
        parse_slot(text)


def test_the_ordinary_week_has_no_public_holiday_anywhere():
    week = {ORDINARY_MONDAY + timedelta(days=step) for step in range(-7, 14)}
    regions = [None, "57", "67", "68", "971", "972", "973", "974", "976", "977", "978"]
    assert ORDINARY_MONDAY.weekday() == 0
    for year in (2026,):
        assert not week & holidays("BE", year)
        assert not any(week & holidays("FR", year, region) for region in regions)


# --- closed forms ---------------------------------------------------------------------------------------


def test_open_on_arrival_and_for_half_an_hour_more():
    homes = [(1000, 0), (1100, 0), (500, 0)]
    near = ask(homes, [((0, 0), "Tu 09:00-17:40")])
    # 17:00 + 10 min + 30 min = 17:40: in time; one minute farther is too late.
    assert near.columns["statut"].tolist() == ["atteint", "sans_service", "atteint"]
    assert minutes(near) == [10.0, np.nan, 5.0]
    assert near.columns["horaires_inconnus"].tolist() == [0, None, 0]


def test_it_may_open_while_people_walk():
    opening = ask([(900, 0), (1000, 0), (1500, 0)], [((0, 0), "Tu 17:10-20:00")])
    assert minutes(opening) == [np.nan, 10.0, 15.0]
    assert opening.columns["statut"].tolist() == ["sans_service", "atteint", "atteint"]


def test_the_next_service_is_used_when_the_nearest_closes():
    town = ask([(600, 0), (1200, 0)], [((0, 0), "Tu 09:00-17:38"), ((2000, 0), "24/7")])
    assert minutes(town) == [6.0, 8.0]
    assert town.columns["service_id"].tolist() == ["a", "b"]
    later = ask([(900, 0)], [((0, 0), "Tu 09:00-17:38"), ((2000, 0), "24/7")])
    assert minutes(later) == [11.0]
    assert later.columns["service_id"].tolist() == ["b"]


def test_a_break_and_midnight():
    assert minutes(ask([(1000, 0)], [((0, 0), "Tu 14:00-17:20,17:45-20:00")])) == [np.nan]
    assert minutes(ask([(1000, 0)], [((0, 0), "Tu 22:00-02:00")], "mardi 23:50")) == [10.0]
    assert minutes(ask([(1000, 0)], [((0, 0), "Tu 22:00-24:00; We 00:00-02:00")], "mardi 23:45")) == [10.0]
    # Sunday night leads to the Monday after.
    assert minutes(ask([(1000, 0)], [((0, 0), "Mo 00:00-06:00")], "dimanche 23:55")) == [10.0]


def test_unknown_hours_stay_eligible_and_are_said():
    services = [((0, 0), "sur rendez-vous peut-être"), ((2000, 0), "24/7"), ((900, 0), None)]
    town = ask([(100, 0), (1900, 0), (800, 0)], services)
    assert minutes(town) == [1.0, 1.0, 1.0]
    assert town.columns["horaires_inconnus"].tolist() == [1, 0, 1]
    assert town.unknown_hours == ("a", "c")
    # « 17:00+ »: nobody knows until when.
    doubt = ask([(100, 0)], [((0, 0), "Tu 16:00-17:10+")])
    assert doubt.columns["horaires_inconnus"].tolist() == [1]
    assert ask([(100, 0)], [((0, 0), "We 09:00-18:00")]).columns["statut"].tolist() == ["sans_service"]


def test_a_layer_without_hours_is_all_unknown():
    measured = measure(
        TOWN, layer([(500, 0)]), layer([(0, 0)], nom=["mairie"]), question=Question(slot=parse_slot("mardi 17:00"))
    )
    assert minutes(measured) == [5.0]
    assert measured.columns["horaires_inconnus"].tolist() == [1]
    assert measured.unknown_hours == ("mairie",)


def test_each_status():
    homes = [(100, 0), (1900, 0), (100, 5000), (0, 3000), (900, 0)]
    town = ask(homes, [((0, 0), "Tu 09:00-17:39")], limit_min=15)
    assert town.columns["statut"].tolist() == ["atteint", "hors_delai", "ilot", "hors_reseau", "atteint"]
    closed = ask(homes, [((0, 0), "Sa 09:00-12:00")], limit_min=15)
    assert closed.columns["statut"].tolist() == ["sans_service", "sans_service", "ilot", "hors_reseau", "sans_service"]
    assert closed.closed == 1


def test_the_kth_service_is_the_kth_that_is_open():
    services = [((0, 0), "24/7"), ((100, 0), "Sa 09:00-12:00"), ((300, 0), "Tu 09:00-18:00"), ((800, 0), "Tu 17:04-18:00")]
    town = ask([(200, 0), (600, 0)], services, k=3)
    assert minutes(town) == [1.0, 3.0]
    assert minutes(town, "temps_2_min") == [2.0, 6.0]
    assert minutes(town, "temps_3_min") == [6.0, np.nan]
    assert town.columns["service_id"].tolist() == ["c", "c"]


def test_the_hour_does_not_move_the_place_where_people_join_the_network():
    """The nearest street is an island whose counter closes: opening it longer must not bring anybody elsewhere."""
    town = network_of(osm_from_layer([street((0, 0), (1000, 0)), street((0, 150), (1000, 150))]))
    island = [((1000, 150), "Tu 09:00-18:00"), ((100, 0), "24/7")]
    shut = [((1000, 150), "Sa 09:00-12:00"), ((100, 0), "24/7")]
    open_then, closed_then = (ask([(100, 100)], services, network=town) for services in (island, shut))
    assert minutes(open_then) == [9.5]
    assert closed_then.columns["statut"].tolist() == ["sans_service"]
    assert open_then.columns["acces_m"].tolist() == closed_then.columns["acces_m"].tolist()


# --- holidays ---------------------------------------------------------------------------------------------


HOLIDAY = "Mo-Su 09:00-18:00; PH off"


@pytest.mark.parametrize(
    ("slot", "commune", "open_then"),
    [
        ("2026-12-25 10:00", "75056", False),
        ("vendredi 10:00", "75056", True),  # a bare weekday is an ordinary one
        ("2026-12-26 10:00", "75056", True),
        ("2026-12-26 10:00", "67482", False),  # Saint-Étienne in Alsace-Moselle
        ("2026-12-26 10:00", "57463", False),
        ("2026-04-03 10:00", "68224", False),  # Good Friday
        ("2026-04-03 10:00", "54395", True),
        ("2026-05-22 10:00", "97209", False),  # abolition, Martinique
        ("2026-05-22 10:00", "97105", True),
        ("2026-05-27 10:00", "97105", False),
        ("2026-12-20 10:00", "97411", False),
        ("2026-07-14 10:00", "2A004", False),
    ],
)
def test_a_date_takes_the_public_holidays_of_the_commune(slot, commune, open_then):
    town = ask([(100, 0)], [((0, 0), HOLIDAY, {"commune": commune})], slot)
    assert (town.columns["statut"].tolist() == ["atteint"]) == open_then


def test_belgium_is_known_by_its_place():
    lonlat = np.array([
        [4.3517, 50.8466], [4.3517, 50.8466], [5.5797, 50.6326], [3.0573, 50.6292], [3.1740, 50.6942], [6.1757, 49.1193],
        [7.7521, 48.5734], [2.3522, 48.8566], [13.4, 52.5], [3.3889, 50.6056],
    ])
    communes = texts(["21004", None, "62063", "59350", "59512", "57463", "67482", "Paris", None, "57081"])
    assert territories(lonlat, communes) == [
        ("BE", None), ("BE", None), ("BE", None), ("FR", "59350"), ("FR", "59512"), ("FR", "57463"), ("FR", "67482"),
        ("FR", None), ("", None), ("BE", None),
    ]


def test_belgian_days_are_not_french_ones():
    brussels, paris = [4.35, 50.85], [2.35, 48.86]
    points = Layer("s", texts([shapely.Point(brussels), shapely.Point(paris)]), "EPSG:4326",
                   {"horaires": texts([HOLIDAY, HOLIDAY])})
    schedules = schedules_of(points, np.array([brussels, paris]))
    for slot, expected in (("2026-07-21 10:00", [False, True]), ("2026-07-14 10:00", [True, False])):
        assert openings_at(schedules, parse_slot(slot), 60).possible().tolist() == expected


# --- laws and oracle ----------------------------------------------------------------------------------------

HOURS = (
    "24/7", "Tu 09:00-17:40", "Tu 17:05-17:50", "Tu 17:12-20:00", "Tu 14:00-17:33,17:45-19:00", "Sa 10:00-12:00", "tard",
    None, "Tu 16:00-17:20+", "Tu 17:03-17:33", "Tu 17:00-17:30",
)
CITY = network_of(osm_from_layer(grid(5, 5, 300.0)))
spots = st.tuples(st.integers(-50, 1250), st.integers(-50, 1250))
hours = st.sampled_from(HOURS)
laws = settings(max_examples=25, deadline=None, derandomize=True, database=None)


def oracle(homes, services, slot, limit_min, k=1):
    """Ask every pair by itself, and the hours minute by minute of the walk."""
    found = np.full((len(homes), k), np.inf)
    departure = parse_slot(slot).departure
    pairs = np.full((len(homes), len(services)), np.inf)
    for column, (place, written) in enumerate(services):
        walk = walking_times(CITY, places(*homes), places(place), 1, limit_min, Snapper(CITY)).minutes[:, 0]
        try:
            opening = parse(written) if written else None
        except OpeningHoursError:
            opening = None
        for row, minute in enumerate(walk):
            if np.isnan(minute):
                continue
            arrival = departure + timedelta(minutes=float(minute))
            if opening is None or opening.opens_for(arrival, STAY_MIN) is not False:
                pairs[row, column] = minute
    ranked = np.sort(pairs, axis=1)[:, :k]
    found[:, : ranked.shape[1]] = ranked
    return np.where(np.isinf(found), np.nan, found)


@laws
@given(st.lists(spots, min_size=1, max_size=5), st.lists(st.tuples(spots, hours), min_size=1, max_size=6), st.integers(1, 3))
def test_every_pair_asked_by_itself_gives_the_same(homes, services, k):
    measured = ask(homes, services, limit_min=20.0, k=k, network=CITY)
    expected = oracle(homes, services, "mardi 17:00", 20.0, k)
    names = ["temps_min", *(f"temps_{rank}_min" for rank in range(2, k + 1))]
    got = np.column_stack([measured.columns[name] for name in names])
    np.testing.assert_allclose(got, expected, atol=SAME_MIN)


@laws
@given(st.lists(spots, min_size=1, max_size=5), st.lists(spots, min_size=1, max_size=5), st.integers(1, 3))
def test_open_at_all_hours_is_the_plain_measure(homes, services, k):
    always = [(place, "24/7") for place in services]
    slot, plain = ask(homes, always, k=k, network=CITY), ask(homes, always, None, k=k, network=CITY)
    assert "horaires_inconnus" not in plain.columns
    for name, values in plain.columns.items():
        if values.dtype == object and name != "service_id" and name != "service_nom":
            assert slot.columns[name].tolist() == values.tolist()
        elif values.dtype != object:
            np.testing.assert_array_equal(slot.columns[name], values)


@laws
@given(
    st.lists(spots, min_size=1, max_size=5),
    st.lists(st.tuples(spots, st.integers(0, 90), st.integers(0, 120), st.integers(0, 40), st.integers(0, 40)), min_size=1,
             max_size=5),
)
def test_a_longer_opening_never_lengthens_a_time(homes, drawn):
    def written(first, last):
        clock = [f"{(16 * 60 + 30 + value) // 60:02d}:{(16 * 60 + 30 + value) % 60:02d}" for value in (first, last)]
        return f"Tu {clock[0]}-{clock[1]}"

    short = [(place, written(first, first + length + 1)) for place, first, length, _, _ in drawn]
    longer = [(place, written(first - before, first + length + 1 + after)) for place, first, length, before, after in drawn]
    one, two = (
        np.nan_to_num(ask(homes, services, limit_min=30.0, network=CITY, week_within_min=10.0).columns["temps_min"], nan=np.inf)
        for services in (short, longer)
    )
    assert (two <= one).all()


# --- the week ------------------------------------------------------------------------------------------------


def test_hours_a_week_are_those_of_at_least_one_service():
    services = [
        ((0, 0), "Mo-Fr 09:00-12:00"), ((100, 0), "Mo-Fr 10:00-13:00"), ((200, 0), "Sa 10:00-12:00"), ((1900, 0), "24/7"),
        ((0, 5000), None),
    ]
    homes = [(0, 0), (650, 0), (1800, 0), (1000, 0), (100, 5000), (0, 3000)]
    town = ask(homes, services, None, week_within_min=5.0)
    # Union of 9-12 and 10-13: four hours a day, not six; nobody in reach: none; unknown hours: unknown.
    assert minutes(town, "heures_semaine_h") == [22.0, 2.0, 168.0, 0.0, np.nan, np.nan]
    assert "horaires_inconnus" not in town.columns
    assert town.unknown_hours == ("e",)


def test_a_dated_week_loses_its_public_holidays():
    service = [((0, 0), "Mo-Su 09:00-12:00; PH off", {"commune": "67482"})]
    assert minutes(ask([(0, 0)], service, "2026-12-22 10:00", week_within_min=5.0), "heures_semaine_h") == [15.0]
    assert minutes(ask([(0, 0)], service, "mardi 10:00", week_within_min=5.0), "heures_semaine_h") == [21.0]


def test_the_week_counts_only_the_services_that_people_can_use():
    from accessibilite.core.service_filters import ServiceFilters

    services = [((0, 0), "Mo 09:00-12:00", {"pmr": "oui"}), ((0, 0), "24/7", {"pmr": "non"})]
    town = ask([(0, 0)], services, None, week_within_min=5.0, filters=ServiceFilters(accessible="oui"))
    assert minutes(town, "heures_semaine_h") == [3.0]
    none = ask([(0, 0)], services[1:], None, week_within_min=5.0, filters=ServiceFilters(accessible="oui"))
    assert minutes(none, "heures_semaine_h") == [0.0]
