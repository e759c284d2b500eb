"""Rounds from layers: the two practices of Brussels, roads for cars, hours and days as people write them, calendar."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
import shapely

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.readers.osm import ways_from_layer
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, integers, texts
from accessibilite.core.round_calendar import Visit, calendar, monday_from, time_zone
from accessibilite.core.round_model import Shift
from accessibilite.core.round_page import clock, timetable_page
from accessibilite.core.round_roads import DETOUR, SPEED_KMH, driving_network, road_drives, straight_drives
from accessibilite.core.round_stops import parse_days, parse_shift, read_bases, read_stops
from accessibilite.core.rounds import Wish, plan_rounds
from towns import at, grid, network_of, osm_from_file, osm_from_layer, street, write_osm

MORNING, AFTERNOON = Shift(0, 540, 750), Shift(1, 810, 1020)
BRUSSELS = Path(__file__).resolve().parents[3] / "shared" / "data" / "bruxelles"


def points(name: str, places: list[tuple[float, float]], **columns: list) -> Layer:
    lonlat = np.array([at(*place) for place in places])
    packed = {
        key: integers(values) if isinstance(values[0], int) else texts(values) if isinstance(values[0], (str, type(None)))
        else np.array(values, dtype=float)
        for key, values in columns.items()
    }
    return Layer(name, np.asarray(shapely.points(lonlat), dtype=object), "EPSG:4326", packed)


@pytest.fixture(scope="module")
def town():
    """Return a town of 3 x 3 km, a home every 300 m, and its network: 100 m a minute."""
    homes = [(x, y) for x in range(0, 3000, 300) for y in range(0, 3000, 300)]
    people = [10.0 + (x + y) / 1000 for x, y in homes]
    return network_of(osm_from_layer(grid(31, 31))), points("habitants", homes, population=people, pauvres=people)


SQUARES = {
    "id": ["flagey", "reine", "midi"], "nom": ["Place Flagey", "Place de la Reine", "Esplanade de la gare du Midi"],
    "jours": ["lundi", "mercredi", "vendredi"],
}


def test_village_solidaire_three_squares_on_their_days(town):
    network, homes = town
    places = [(600, 600), (2400, 600), (1500, 2400), (600, 600), (1500, 1500)]
    stops = points(
        "places", places, id=[*SQUARES["id"], "marche", "zz"], nom=[*SQUARES["nom"], "Marché", "Square"],
        jours=[*SQUARES["jours"], "dimanche", "lundi, mercredi, vendredi"], visites_min=[1, 1, 1, 0, 0],
    )
    wish = Wish((0, 2, 4), (Shift(0, 600, 960),), duration_min=360, threshold_min=10)
    rounds = plan_rounds(network, homes, stops, wish)
    assert [(v.day, v.stop_id, v.begin, v.end) for v in rounds.visits] == [
        (0, "flagey", 600, 960), (2, "reine", 600, 960), (4, "midi", 600, 960),
    ]
    assert rounds.solution.status == "optimal"
    # Ten minutes are 1 km along the streets.
    near = [
        min(abs(x - a) + abs(y - b) for a, b in places[:3]) <= 1000
        for x in range(0, 3000, 300) for y in range(0, 3000, 300)
    ]
    assert rounds.solution.plan.objective == pytest.approx(homes.columns["pauvres"][near].sum())
    assert rounds.cells.columns["servi"].tolist() == [int(one) for one in near]
    monday, sunday = rounds.cells.columns["visites_lundi"], rounds.cells.columns["visites_dimanche"]
    assert monday.sum() == sum(abs(x - 600) + abs(y - 600) <= 1000 for x in range(0, 3000, 300) for y in range(0, 3000, 300))
    assert sunday.sum() == 0


def test_digital_desk_five_places_each_at_its_hour(town):
    network, homes = town
    stops = points(
        "lieux", [(300, 300), (900, 2400), (1500, 1500), (2400, 600), (2400, 2400)],
        id=["parents", "centre", "cafe", "asso1", "asso2"], nom=["Maison des parents", "Centre", "Café", "Asso 1", "Asso 2"],
        horaires=[
            "Mo,Th 09:00-12:00", "Tu 10:00-12:30; Fr 09:30-12:00", "We,Sa 09:00-18:00", "Mo-Th 10:15-12:30", "Fr 09:00-11:30",
        ],
        visites_min=[1, 1, 1, 1, 1],
    )
    wish = Wish((0, 1, 2, 3, 4), (MORNING,), duration_min=120, threshold_min=8)
    rounds = plan_rounds(network, homes, stops, wish)
    found = {visit.stop_id: (visit.day, visit.begin) for visit in rounds.visits}
    assert found["centre"] == (1, 600)
    assert found["cafe"] == (2, 540)
    assert found["asso2"] == (4, 540)
    assert sorted([found["parents"], found["asso1"]]) in ([(0, 540), (3, 615)], [(0, 615), (3, 540)])
    # The centre on Tuesday and on Friday: the hour of the later opening, on both days.
    twice = stops.with_columns({"visites_min": integers([1, 2, 1, 0, 0])})
    rounds = plan_rounds(network, homes, twice, wish)
    assert [(v.day, v.begin) for v in rounds.visits if v.stop_id == "centre"] == [(1, 600), (4, 600)]


@pytest.mark.skipif(not BRUSSELS.exists(), reason="files of Brussels")
def test_village_solidaire_on_its_real_squares():
    streets = read_vector(BRUSSELS / "voies_nommees_ways.geojson", "LIGNES")
    squares = np.array([(4.3722, 50.8276), (4.3667, 50.8655), (4.3353, 50.8357)])
    near = shapely.union_all(shapely.buffer(shapely.points(squares), 0.012))
    network = network_of(ways_from_layer(streets.taken(shapely.intersects(streets.geometries, near))), speed_kmh=4.8)
    around = np.concatenate([square + np.array([[0, 0], [0.001, 0], [0, 0.001]]) for square in squares])
    homes = Layer(
        "habitants", np.asarray(shapely.points(around), dtype=object), "EPSG:4326",
        {"population": np.full(9, 100.0), "pauvres": np.full(9, 30.0)},
    )
    columns = {name: texts(values) for name, values in SQUARES.items()}
    stops = Layer("places", np.asarray(shapely.points(squares), dtype=object), "EPSG:4326", columns)
    rounds = plan_rounds(network, homes, stops, Wish((0, 1, 2, 3, 4), (MORNING,)))
    assert [(v.day, v.stop_id) for v in rounds.visits] == [(0, "flagey"), (2, "reine"), (4, "midi")]
    assert rounds.solution.plan.objective == 270
    assert "TZID=Europe/Brussels:20270104T090000" in calendar(rounds.visits, date(2027, 1, 4), "Village")


def test_who_has_a_fixed_service_counts_only_when_asked(town):
    network, homes = town
    stops = points("arrets", [(300, 300), (2400, 2400)], id=["a", "b"], jours=["lundi", "lundi"])
    fixed = points("services", [(2400, 2400)], id=["s"])
    wish = Wish((0,), (MORNING,), threshold_min=5)
    assert [v.stop_id for v in plan_rounds(network, homes, stops, wish).visits] == ["b"]
    left = plan_rounds(network, homes, stops, wish, fixed)
    assert [v.stop_id for v in left.visits] == ["a"]
    assert left.cells.columns["service_fixe"].sum() == 5
    everyone = Wish((0,), (MORNING,), threshold_min=5, everyone=True)
    assert [v.stop_id for v in plan_rounds(network, homes, stops, everyone, fixed).visits] == ["b"]


def test_the_order_of_the_stops_changes_nothing(town):
    network, homes = town
    rng = np.random.default_rng(3)
    places = [tuple(place) for place in rng.integers(0, 3000, (8, 2)).tolist()]
    stops = points("arrets", places, id=[f"s{k}" for k in range(8)], horaires=["Mo-We 09:00-12:30"] * 4 + [None] * 4)
    wish = Wish((0, 1), (MORNING, AFTERNOON), per_shift=2, duration_min=60, needed=2, threshold_min=8)
    seen = [plan_rounds(network, homes, stops.taken(order), wish).visits for order in (np.arange(8), rng.permutation(8))]
    assert seen[0] == seen[1]


def test_a_base_per_team_with_its_days(town, tmp_path):
    network, homes = town
    roads = write_osm(tmp_path / "routes.osm", grid(31, 31))
    stops = points("arrets", [(300, 300), (2400, 2400), (300, 2400)], id=["a", "b", "c"])
    bases = points(
        "bases", [(0, 0), (3000, 3000)], nom=["Sud", "Nord"], jours=["lundi", "mardi, mercredi"], demi_journees_max=[2, 1]
    )
    wish = Wish((0, 1, 2), (MORNING,), teams=2, per_shift=2, duration_min=60, threshold_min=8)
    rounds = plan_rounds(network, homes, stops, wish, bases=bases, roads=roads)
    work = {(v.team, v.day) for v in rounds.visits}
    assert ("Sud", 0) in work
    assert len(work) == 2
    assert all(team == "Sud" if day == 0 else team == "Nord" for team, day in work)
    first = [rounds.routes.columns[name][0] for name in ("de", "vers", "duree_min")]
    place = dict(zip(["a", "b", "c"], [(300, 300), (2400, 2400), (300, 2400)]))[rounds.visits[0].stop_id]
    # Residential streets at 25 km/h, along the grid.
    minutes = sum(place) / (SPEED_KMH["residential"] / 3.6) / 60
    assert first == ["base", rounds.visits[0].stop_name, pytest.approx(minutes, rel=1e-3)]
    assert len(rounds.routes) == len(rounds.visits) + len(work)
    total = rounds.routes.columns["duree_min"].sum()
    assert total == pytest.approx(rounds.solution.plan.drive_min)


# Roads.


def test_drives_are_those_of_networkx_with_one_way_streets_and_barriers(tmp_path):
    rng = np.random.default_rng(1)
    classes = ["residential", "tertiary", "primary", "footway", "living_street"]
    ways, graph = [], nx.DiGraph()
    for _ in range(60):
        x, y = rng.integers(0, 6, 2) * 200
        dx, dy = (200, 0) if rng.random() < 0.5 else (0, 200)
        kind, one = str(rng.choice(classes)), str(rng.choice(["no", "no", "yes", "-1"]))
        ends = [(float(x), float(y)), (float(x + dx), float(y + dy))]
        ways.append(street(*ends, highway=kind, oneway=one))
        if kind == "footway":
            continue
        seconds = 200 / (SPEED_KMH[kind] / 3.6)
        for a, b in ((ends, ends[::-1]) if one == "no" else (ends,) if one == "yes" else (ends[::-1],)):
            if not graph.has_edge(a, b) or graph[a][b]["weight"] > seconds:
                graph.add_edge(a, b, weight=seconds)
    nodes = sorted(graph.nodes)[::3][:8]
    path = write_osm(tmp_path / "r.osm", ways)
    drives = road_drives(path, np.array([at(*node) for node in nodes]), [str(n) for n in nodes])
    for i, source in enumerate(nodes):
        lengths = nx.single_source_dijkstra_path_length(graph, source)
        for j, target in enumerate(nodes):
            assert drives.minutes[i, j] == pytest.approx(lengths.get(target, np.inf) / 60, rel=1e-4), (source, target)
    reach = next((i, j) for i in range(8) for j in range(8) if i != j and np.isfinite(drives.metres[i, j]))
    line = drives.line(*reach)
    assert line.coords[0] == pytest.approx(at(*nodes[reach[0]]))
    assert line.coords[-1] == pytest.approx(at(*nodes[reach[1]]))
    assert line.length * 111_319 == pytest.approx(drives.metres[reach], rel=0.01)


@pytest.mark.parametrize(
    ("tags", "minutes"),
    [
        ({}, 0.6),
        ({"access": "private"}, None), ({"motor_vehicle": "no"}, None), ({"access": "no", "motor_vehicle": "yes"}, 0.6),
        ({"oneway": "-1"}, None), ({"oneway": "yes"}, 0.6), ({"junction": "roundabout"}, 0.6), ({"highway": "pedestrian"}, None),
        ({"vehicle": "forestry"}, None),
    ],
)
def test_where_a_car_may_go(tmp_path, tags, minutes):
    # 500 m at 50 km/h are 0.6 minute; the tags are those of the last half.
    osm = osm_from_file(tmp_path, [street((0, 0), (250, 0)), street((250, 0), (500, 0), **tags)])
    network = driving_network(osm)
    ahead = network.forward_s[network.length_m > 0].sum() / 60 if len(network) == 2 else np.nan
    expected = np.nan if minutes is None else 500 / (SPEED_KMH["residential"] / 3.6) / 60
    assert ahead == pytest.approx(expected, nan_ok=True, rel=1e-4)


def test_a_bollard_stops_cars_and_a_gate_does_not(tmp_path):
    for barrier, passes in (("bollard", False), ("lift_gate", True)):
        path = write_osm(tmp_path / f"{barrier}.osm", [street((0, 0), (100, 0), (200, 0))], {(100, 0): {"barrier": barrier}})
        drives = road_drives(path, np.array([at(0, 0), at(200, 0)]), ["a", "b"])
        assert np.isfinite(drives.minutes[0, 1]) == passes


def test_without_roads_lines_are_straight_and_longer():
    drives = straight_drives(np.array([at(0, 0), at(1000, 0)]), 25)
    assert drives.metres[0, 1] == pytest.approx(1000 * DETOUR, rel=1e-6)
    assert drives.minutes[0, 1] == pytest.approx(1.417 * 60 / 25, rel=1e-6)


def test_a_stop_far_from_any_road_is_named(tmp_path):
    path = write_osm(tmp_path / "r.osm", grid(3, 3))
    with pytest.raises(InputError, match="« Loin »"):
        road_drives(path, np.array([at(0, 0), at(900, 0)]), ["Près", "Loin"])


# Stops.


@pytest.mark.parametrize(
    ("text", "days"),
    [("lundi", (0,)), ("lundi-vendredi", (0, 1, 2, 3, 4)), ("Lun., mer ; sam", (0, 2, 5)), ("Mo,We", (0, 2)), ("sa-lu", None),
     ("samedi - lundi", (0, 5, 6)), ("zondag", (6,)), ("jeudredi", None), ("mardi et jeudi", (1, 3)),
     ("du lundi au mercredi", (0, 1, 2))],
)
def test_weekdays_as_people_write_them(text, days):
    if days is None:
        with pytest.raises(ParameterError, match="JOURS"):
            parse_days(text, "JOURS")
    else:
        assert parse_days(text, "JOURS") == days


def test_hours_of_work_as_people_write_them():
    for text in ("09:00-12:30", "9h-12h30", "9:00 – 12:30", "9 h 00 à 12 h 30", "de 9h à 12h30"):
        assert parse_shift(text, 0, "MATIN") == MORNING
    for wrong in ("12:00-09:00", "9-12", "09:00-25:00", "09:61-12:00"):
        with pytest.raises(ParameterError, match="MATIN"):
            parse_shift(wrong, 0, "MATIN")


def test_stops_take_their_days_hours_and_visits_from_columns():
    layer = points(
        "arrets", [(0, 0), (1, 0), (2, 0)], id=["a", "b", "c"], horaires=["Mo,Tu 08:03-11:59", None, "pas lisible"],
        jours=[None, "mardi", None], demi_journee=[None, "apres_midi", "Matin"], duree_min=[32.0, np.nan, 45.0],
        visites_min=[1, 0, 0], visites_max=[1, 7, 0],
    )
    stops = read_stops(layer, (0, 1), (MORNING, AFTERNOON), 120)
    assert stops.windows == ({0: ((540, 715),), 1: ((540, 715),)}, {1: ((810, 1020),)}, {0: ((540, 750),), 1: ((540, 750),)})
    assert stops.duration.tolist() == [35, 120, 45]
    assert stops.at_least.tolist() == [1, 0, 0]
    assert stops.at_most.tolist() == [1, 7, 0]
    assert stops.hours_known.tolist() == [True, False, False]


def test_stops_with_one_id_twice_and_bases_of_another_number_are_refused():
    with pytest.raises(InputError, match="« a »"):
        read_stops(points("arrets", [(0, 0), (1, 0)], id=["a", "a"]), (0,), (MORNING,), 60)
    with pytest.raises(ParameterError, match="2 points"):
        read_bases(points("base", [(0, 0), (1, 0)], nom=["x", "y"]), 3, (0,), 14)


# Page and calendar.

VISITS = (
    Visit("1", 0, 0, 1, 570, 690, "a", "Place ; du marché, « Nord »", "1 rue <Haute>", (4.37, 50.83)),
    Visit("1", 2, 1, 1, 840, 960, "b\\c", "École " + "é" * 60, "", (2.35, 48.85)),
)


def test_the_page_says_who_is_where_and_when():
    page = timetable_page(VISITS, (0, 2), [("12", "personnes")], ["Prouvé."], "Douze personnes servies.")
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.split("<body>")[1])).replace("\u202f", " ").replace("\u00a0", " ")
    assert "Lundi Mercredi Matin Place ; du marché, « Nord » 9 h 30 – 11 h 30" in words
    assert "mercredi de 14 h à 16 h" in words
    assert "1 rue &lt;Haute&gt;" in words
    assert "<Haute>" not in page
    assert clock(545) == "9\u00a0h\u00a005"


def unfolded(text: str) -> list[str]:
    """Read a calendar as RFC 5545 says, strictly."""
    data = text.encode("utf-8")
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines: list[bytes] = []
    for raw in data[:-2].split(b"\r\n"):
        assert len(raw) <= 75
        raw.decode("utf-8")  # No character is cut.
        if raw.startswith(b" "):
            lines[-1] += raw[1:]
        else:
            lines.append(raw)
    return [line.decode("utf-8") for line in lines]


def unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), value
    return re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_the_calendar_is_one_that_any_reader_takes():
    lines = unfolded(calendar(VISITS, date(2027, 1, 4), "Tournée, semaine"))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    stack: list[str] = []
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            stack.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            assert stack.pop() == value
        elif stack[-1] == "VEVENT":
            assert name not in events[-1]
            events[-1][name] = value
    assert not stack
    assert {line.removeprefix("TZID:") for line in lines if line.startswith("TZID:")} == {"Europe/Brussels", "Europe/Paris"}
    first, second = events
    assert first["DTSTART;TZID=Europe/Brussels"] == "20270104T093000"
    assert first["DTEND;TZID=Europe/Brussels"] == "20270104T113000"
    assert first["RRULE"] == "FREQ=WEEKLY;BYDAY=MO"
    assert second["RRULE"] == "FREQ=WEEKLY;BYDAY=WE"
    assert second["DTSTART;TZID=Europe/Paris"] == "20270106T140000"
    assert unescaped(first["SUMMARY"]) == VISITS[0].stop_name
    assert unescaped(second["SUMMARY"]) == VISITS[1].stop_name
    assert unescaped(second["UID"]).endswith("b\\c@tournee.accessibilite")
    assert len({event["UID"] for event in events}) == 2
    for event in events:
        start = next(value for name, value in event.items() if name.startswith("DTSTART"))
        assert ("MO", "TU", "WE")[datetime.strptime(start, "%Y%m%dT%H%M%S").weekday()] in event["RRULE"]
        assert re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"])


def test_the_calendar_is_read_by_another_programme():
    icalendar = pytest.importorskip("icalendar")
    read = icalendar.Calendar.from_ical(calendar(VISITS, date(2027, 1, 4), "Tournée"))
    starts = [event["DTSTART"].dt for event in read.walk("VEVENT")]
    assert [start.utcoffset() for start in starts] == [timedelta(hours=1)] * 2
    assert [str(event["SUMMARY"]) for event in read.walk("VEVENT")] == [visit.stop_name for visit in VISITS]


def test_hours_overseas_are_local_and_the_first_week_is_a_monday():
    assert time_zone(55.5, -21.1) is None
    assert time_zone(4.37, 50.83) == "Europe/Brussels"
    assert time_zone(7.75, 48.58) == "Europe/Paris"
    assert "DTSTART:20270104T093000" in calendar(
        [Visit("1", 0, 0, 1, 570, 690, "a", "Saint-Denis", "", (55.5, -21.1))], date(2027, 1, 4), "x"
    )
    assert monday_from("2027-01-06", date(2026, 1, 1)) == monday_from("6/01/2027", date(2026, 1, 1)) == date(2027, 1, 4)
    assert monday_from("", date(2026, 11, 21)) == date(2026, 11, 23)


def test_the_list_of_places_is_in_order_with_the_days_of_one_hour_together():
    where = (4.37, 50.83)
    visits = [
        Visit("1", day, 0, 1, begin, begin + 60, stop, name, "", where)
        for day, begin, stop, name in (
            (3, 540, "e", "École"), (0, 540, "e", "École"), (1, 600, "e", "École"), (4, 540, "e", "École"),
            (2, 540, "z", "Zénith"), (2, 630, "a", "Asso"),
        )
    ]
    page = timetable_page(visits, range(5), [], [], "")
    words = re.sub(r"<[^>]+>", " ", page.split("Où et quand nous trouver")[1]).replace("\u202f", " ").replace("\u00a0", " ")
    assert "lundi, jeudi et vendredi de 9 h à 10 h ; mardi de 10 h à 11 h" in words
    assert words.index("Asso") < words.index("École") < words.index("Zénith")
