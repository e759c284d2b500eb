"""Holes in the map, snapping and detours: computed in the head, by brute force, and on real files."""

from __future__ import annotations

import time

import networkx as nx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.crs import WGS84, metric_crs, transform_geometries
from accessibilite.core.detours import Persons, detour_zones, odd_detours, snap_classes, trust_account
from accessibilite.core.errors import ParameterError
from accessibilite.core.measures import measure
from accessibilite.core.network import Network, build_network
from accessibilite.core.network_health import (
    DANGLING_M,
    DANGLING_SEARCH_M,
    DANGLING_WALK_M,
    network_health,
)
from accessibilite.core.network_report import built_notes, network_page
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, integers, texts
from accessibilite.core.trust_report import times_page, trust_section
from towns import at, grid, network_of, osm_from_file, osm_from_layer, street


def layer_of(points, **columns) -> Layer:
    geometries = texts([shapely.Point(at(*point)) for point in points])
    return Layer("lieux", geometries, WGS84, {name: np.asarray(values) for name, values in columns.items()})


def rows(health) -> list[dict]:
    names = list(health.holes.columns)
    return [dict(zip(names, values)) for values in zip(*health.holes.columns.values())]


def ends_of(health) -> list[dict]:
    return [row for row in rows(health) if row["genre"] == "bout_libre"]


# --- in the head ---------------------------------------------------------------------------------------


def test_an_end_short_of_a_street_by_1_80_m():
    # The lane leaves the south street at (50, 0), 200 m on foot from the north street that it nearly meets.
    lane = street((100, 0), (150, 0), (150, 98.2), name="ruelle")
    ways = [street((0, 0), (100, 0)), street((0, 0), (0, 100)), street((0, 100), (300, 100), name="rue Jean-Jaurès"), lane]
    (hole,) = rows(network_health(network_of(osm_from_layer(ways))))
    assert hole["genre"] == "bout_libre"
    assert hole["ecart_m"] == pytest.approx(1.8, abs=0.01)
    # Back down the lane, along the south, the west and the north streets.
    assert hole["marche_m"] == pytest.approx(98.2 + 50 + 100 + 100 + 150, abs=0.5)
    assert (hole["nom"], hole["nom_2"]) == ("ruelle", "rue Jean-Jaurès")
    assert hole["population"] != hole["population"]
    assert "« ruelle »" in hole["texte"].replace("\u00a0", " ")
    assert "1,8\xa0m de «\u00a0rue Jean-Jaurès\u00a0»" in hole["texte"]


@pytest.mark.parametrize(("gap_m", "found"), [(2.99, 1), (3.05, 0)])
def test_three_metres_is_the_limit(gap_m, found):
    ways = [street((0, 0), (200, 0)), street((0, 0), (0, 100), (200, 100)), street((0, 100), (100, 100), (100, gap_m))]
    assert network_health(network_of(osm_from_layer(ways))).count("bout_libre") == found


@pytest.mark.parametrize(("around_m", "found"), [(20, 0), (60, 1)])
def test_a_bend_that_comes_back_to_its_street_is_no_hole(around_m, found):
    bend = street((100, 0), (100, around_m), (102, around_m), (102, 2))
    ways = [street((0, 0), (100, 0), (300, 0)), bend]
    assert network_health(network_of(osm_from_layer(ways))).count("bout_libre") == found


def test_two_ends_that_face_each_other_are_one_hole():
    ways = [*grid(2, 2), street((0, 100), (0, 150), (48.9, 150)), street((100, 100), (100, 150), (51.1, 150))]
    (hole,) = ends_of(network_health(network_of(osm_from_layer(ways))))
    assert hole["ecart_m"] == pytest.approx(2.2, abs=0.01)
    assert hole["marche_m"] == pytest.approx(48.9 + 50 + 100 + 50 + 48.9, abs=0.5)


def test_a_closed_gate_is_no_hole(tmp_path):
    ways = [street((0, 0), (100, 0), (200, 0)), street((0, 0), (0, 80), (200, 80), (200, 0))]
    osm = osm_from_file(tmp_path, ways, {(100, 0): {"barrier": "stile"}})
    network = network_of(osm, "fauteuil", 3.6)
    # The stile cuts the street: two ends at one place.
    assert len(rows(network_health(network))) == 0


def test_a_street_crossed_without_a_node_is_said_so_and_can_be_seen():
    ways = [street((0, 0), (300, 0), name="quai"), street((100, -50), (100, 70))]
    (hole,) = rows(network_health(network_of(osm_from_layer(ways))))
    assert (hole["genre"], hole["ecart_m"]) == ("lien_manquant", pytest.approx(0, abs=1e-6))
    assert "croise «\u00a0quai\u00a0» sans s’y joindre" in hole["texte"]
    health = network_health(network_of(osm_from_layer(ways)))
    assert shapely.length(health.holes.geometries[0]) > 0


def island_town() -> Network:
    apart = [street((302.5, 100), (400, 100), name="impasse"), street((500, 500), (540, 500))]
    return network_of(osm_from_layer([*grid(4, 4), *apart]))


def test_an_island_of_210_people_comes_first_with_its_missing_link():
    people = layer_of(
        [(400, 110), (380, 100), (520, 505), (50, 5), (2000, 2000)],
        population=[200.0, 10.0, 3.0, 900.0, 7.0], pauvres=[20.0, np.nan, 1.0, 90.0, 0.0],
    )
    health = network_health(island_town(), people)
    first, second = rows(health)
    assert (first["genre"], first["population"], first["pauvres"]) == ("lien_manquant", 210, 20)
    assert first["ecart_m"] == pytest.approx(2.5, abs=0.01)
    assert first["longueur_ilot_km"] == pytest.approx(0.0975, abs=1e-4)
    assert "(0,10\xa0km, 210 personnes)" in first["texte"]
    assert "chemin à relier dans OpenStreetMap" in first["texte"]
    assert (second["population"], second["rang"]) == (3, 2)
    # Nearest to (500, 500): the corner of the town at (300, 300).
    assert second["ecart_m"] == pytest.approx(np.hypot(200, 200), rel=0.001)
    assert "obstacle réel" in second["texte"]
    assert health.people is not None
    assert health.people.off_network == 7
    assert health.people.population.sum() + health.people.off_network == 1120
    page = network_page_of(health)
    assert "210" in page
    assert "Îlots et leur lien manquant" in page


def test_people_written_as_insee_does_are_people_too():
    """Raw cells (ind, men, men_pauv), as they are downloaded, and as the loader gives them, say the same."""
    places = [(400, 110), (380, 100), (50, 5)]
    raw = network_health(island_town(), layer_of(places, ind=[200.0, 10.0, 900.0], men=[100.0, 5.0, 300.0],
                                                 men_pauv=[10.0, 5.0, 30.0]))
    known = network_health(island_town(), layer_of(places, population=[200.0, 10.0, 900.0], pauvres=[20.0, 10.0, 90.0]))
    assert raw.people is not None
    assert known.people is not None
    assert raw.people.population.tolist() == known.people.population.tolist()
    assert raw.people.poor.tolist() == known.people.poor.tolist()
    assert raw.people.population[1:].sum() == 210


def test_the_log_says_what_was_built_and_who_is_cut_off():
    network, account = build_network(osm_from_layer([*grid(2, 2), street((1000, 0), (1100, 0))]), "senior")
    told = [str(note) for note in built_notes(account, network_health(network, layer_of([(1050, 5)], population=[12.0])))]
    assert any("profil senior, 3,24 km/h" in text for text in told)
    assert any("Parties que rien ne relie à la principale : 1, 0,1 km" in text for text in told)
    assert any("DEMANDE : 12 personnes" in text for text in told)
    nobody = built_notes(account, network_health(network, layer_of([(1050, 5)])))
    assert any("aucune colonne ne compte les habitants" in str(note) and note.warning for note in nobody)
    assert built_notes(account) == built_notes(account, None)
    assert not any("Parties" in str(note) for note in built_notes(build_network(osm_from_layer(grid(2, 2)))[1]))


def test_a_wait_that_changes_nothing_is_a_warning():
    _, account = build_network(osm_from_layer(grid(2, 2)), signal_wait_s=27)
    warned = [str(note) for note in built_notes(account) if note.warning]
    assert len(warned) == 1
    assert "ATTENTE_FEUX_S" in warned[0]
    crossing = street((0, 200), (10, 200), highway="footway", footway="crossing", crossing="traffic_signals")
    _, drawn = build_network(osm_from_layer([*grid(2, 2), crossing]), signal_wait_s=27)
    assert not [note for note in built_notes(drawn) if note.warning]


def network_page_of(health) -> str:
    _, account = build_network(osm_from_layer(grid(2, 2)), "adulte", 6.0)
    return network_page(account, health)


def test_without_people_the_columns_are_null():
    for row in rows(network_health(island_town())):
        assert np.isnan(row["population"])
        assert np.isnan(row["pauvres"])
        assert "personne" not in row["texte"]


def test_the_page_stays_bounded():
    islands = [street((i * 50.0, 300), (i * 50.0 + 20, 300)) for i in range(60)]
    health = network_health(network_of(osm_from_layer([*grid(4, 3), *islands])))
    assert health.count("lien_manquant") == 60
    assert network_page_of(health).count("L’îlot") == 15


# --- brute force ---------------------------------------------------------------------------------------


def brute_holes(network: Network) -> tuple[dict[int, float], dict[tuple[int, int], float]]:
    """Return the gap of each island, and (edge, node) -> gap of each free end, pair by pair."""
    west, south, east, north = shapely.total_bounds(network.geometry)
    lines = transform_geometries(network.geometry, WGS84, metric_crs((west + east) / 2, (south + north) / 2))
    graph = nx.MultiGraph()
    for i in range(len(network)):
        graph.add_edge(int(network.start[i]), int(network.end[i]), metres=float(network.length_m[i]))
    links: dict[int, float] = {}
    ends: dict[tuple[int, int], float] = {}
    for i, line in enumerate(lines):
        for j, other in enumerate(lines):
            if network.island[j] < network.island[i]:
                key = int(network.island[i])
                links[key] = min(links.get(key, np.inf), line.distance(other))
        for node, point in ((network.start[i], shapely.Point(line.coords[0])), (network.end[i], shapely.Point(line.coords[-1]))):
            if graph.degree(int(node)) != 1:
                continue
            metres = nx.single_source_dijkstra_path_length(graph, int(node), weight="metres")
            best = None
            for j, other in enumerate(lines):
                gap = point.distance(other)
                if j == i or gap > DANGLING_M or node in (network.start[j], network.end[j]):
                    continue
                along = other.project(point, normalized=True) * network.length_m[j]
                rest = network.length_m[j] - along
                walk = min(
                    metres.get(int(network.start[j]), np.inf) + along, metres.get(int(network.end[j]), np.inf) + rest
                )
                if walk > DANGLING_WALK_M and (best is None or gap < best[0]):
                    best = (gap, j)
            if best is not None:
                ends[(i, int(node))] = best[0]
    return links, ends


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(-40, 40), st.integers(-40, 40)),
        min_size=2, max_size=12,
    )
)
def test_holes_are_those_of_brute_force(segments):
    ways = [street((x * 2.0, y * 2.0), (x * 2.0 + dx * 2.0, y * 2.0 + dy * 2.0)) for x, y, dx, dy in segments if dx or dy]
    if not ways:
        return
    network = network_of(osm_from_layer(ways))
    links, ends = brute_holes(network)
    found = rows(network_health(network))
    mine = {row["ilot"]: row["ecart_m"] for row in found if row["genre"] == "lien_manquant"}
    assert mine == pytest.approx(links, abs=1e-6)
    got = sorted(round(row["ecart_m"], 4) for row in found if row["genre"] == "bout_libre")
    every = sorted(round(gap, 4) for gap in ends.values())
    # Ends that face each other are one hole here and two for brute force; the gap of a missing link is told once.
    assert set(got) <= set(every)
    assert len(got) <= len(every)
    assert set(every) <= set(got) | {round(gap, 4) for gap in mine.values()}


def test_long_walks_are_said_to_be_longer_only():
    south = street((0, 0), (1200, 0))
    ways = [south, street((0, 0), (0, 40), (1200, 40)), street((1200, 40), (1200, 2))]
    (hole,) = rows(network_health(network_of(osm_from_layer(ways))))
    assert np.isnan(hole["marche_m"])
    assert f"plus de {DANGLING_SEARCH_M:,.0f}\xa0m".replace(",", "\u202f") in hole["texte"]


# --- snapping ------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 400), st.one_of(st.none(), st.floats(0, 900))), min_size=1, max_size=40),
    st.lists(st.floats(0, 400), max_size=20), st.sampled_from([5.0, 50.0, 150.0, 200.0]),
)
def test_every_place_is_in_one_class(people, services, limit):
    access = np.array([distance for distance, _ in people])
    population = np.array([np.nan if value is None else value for _, value in people])
    classes = snap_classes(access, Persons(population, population / 2), np.array(services), limit)
    edges = [0.0, *[value for value in (10, 25, 50, 100) if value < limit], limit, np.inf]
    assert len(classes) == len(edges) - 1
    for i, one in enumerate(classes):
        inside = [p for d, p in people if (edges[i] < d or i == 0) and d <= edges[i + 1]]
        known = [p for p in inside if p is not None]
        assert one.points == len(inside)
        assert one.services == sum((edges[i] < d or i == 0) and d <= edges[i + 1] for d in services)
        if known or not inside:
            assert one.population == pytest.approx(sum(known))
        else:
            assert np.isnan(one.population)


def river_town() -> Network:
    """Two banks 50 m apart, joined by a bridge 400 m to the east."""
    banks = [street(*((x, y) for x in (0, 400, 800))) for y in (0, 50)]
    return network_of(osm_from_layer([*banks, street((400, 0), (400, 50))]))


def test_a_river_makes_a_detour_one_computes_in_the_head():
    points = [(0, 0), (0, 149), (700, 50)]
    demand = layer_of(points, id=texts(["a", "b", "c"]), population=[10.0, 30.0, 5.0], pauvres=[1.0, 2.0, 3.0])
    services = layer_of([(0, 50), (900, 400)], id=texts(["s", "loin"]), nom=texts(["guichet", "perdu"]))
    measured = measure(river_town(), demand, services)
    account = trust_account(measured, demand)
    # From a: 400 + 50 + 400 m for 50 m; from b: 99 m off the street, then none; from c: 700 m along the bank.
    assert measured.columns["detour"] == pytest.approx([17.0, 1.0, 1.0], abs=0.01)
    assert account.mean_detour == pytest.approx((10 * 17 + 30 + 5) / 45, abs=0.01)
    assert [one.points for one in account.snapping] == [2, 0, 0, 1, 0, 0]
    assert [one.services for one in account.snapping] == [1, 0, 0, 0, 0, 1]
    assert [far.name for far in account.far_services] == ["perdu"]
    assert account.far_people == ()
    assert account.statuses[0].population == 45
    assert sum(one.population for one in account.detours) == 45
    page = times_page(account, "lieux")
    assert "perdu" in page
    assert "trou possible dans la carte" in page
    section = "".join(trust_section(network_health(river_town(), demand), account))
    assert "Qualité du réseau et de l’accrochage" in section


def test_zones_hold_everybody_and_point_at_the_odd_one():
    points = [(10, 10), (20, 10), (510, 10), (900, 900)]
    demand = layer_of(points, population=[1.0, 3.0, 5.0, np.nan], pauvres=[0.0, 1.0, 2.0, 3.0])
    west = shapely.box(*at(0, 0), *at(100, 100))
    east = shapely.box(*at(500, 0), *at(600, 100))
    areas = Layer("iris", texts([west, east]), WGS84, {"nom_iris": texts(["Ouest", "Est"]), "id": integers([1, 2])})
    lonlat = shapely.get_coordinates(demand.geometries)
    zones = detour_zones(np.array([1.0, 1.4, 2.0, np.nan]), demand, lonlat, areas)
    columns = zones.columns
    assert list(columns["zone"]) == ["Est", "Ouest", "hors des territoires"]
    assert columns["detour_moyen"] == pytest.approx([2.0, (1.0 + 3 * 1.4) / 4, np.nan], nan_ok=True)
    assert columns["detour_max"] == pytest.approx([2.0, 1.4, np.nan], nan_ok=True)
    assert columns["population"] == pytest.approx([5, 4, np.nan], nan_ok=True)
    assert columns["atypique"].tolist() == [1, 0, None]
    assert columns["lieux"].sum() == len(demand)
    assert "trou possible" in columns["texte"][0]
    assert set(shapely.get_type_id(zones.geometries)) == {shapely.GeometryType.MULTIPOLYGON}


def test_without_territories_communes_then_squares():
    points = [(10, 10), (20, 10), (5000, 10), (900, 10)]
    demand = layer_of(points, commune=texts(["93010", "93010", "93014", None]))
    by_commune = detour_zones(np.ones(4), demand, shapely.get_coordinates(demand.geometries)).columns
    assert dict(zip(by_commune["zone"], by_commune["lieux"].tolist())) == {"93010": 2, "93014": 1, "commune inconnue": 1}
    # One commune tells nothing of where its holes are.
    demand = layer_of([(10, 10), (20, 10), (5000, 10)], commune=texts(["93010"] * 3))
    squares = detour_zones(np.ones(3), demand, shapely.get_coordinates(demand.geometries))
    assert sorted(squares.columns["lieux"].tolist()) == [1, 2]
    assert (squares.columns["zone"] != squares.columns["zone"][0]).any()


def test_territories_must_be_polygons():
    demand = layer_of([(10, 10)])
    with pytest.raises(ParameterError, match="TERRITOIRES_EN_ENTREE"):
        detour_zones(np.ones(1), demand, shapely.get_coordinates(demand.geometries), demand)


def test_an_odd_zone_is_beyond_a_limit_or_the_fence_of_tukey():
    assert odd_detours(np.array([1.2, 1.85, np.nan])).tolist() == [False, True, False]
    # Quartiles 1.20 and 1.24: the fence is 1.30.
    assert odd_detours(np.array([1.2, 1.2, 1.22, 1.24, 1.7])).tolist() == [False, False, False, False, True]
    assert odd_detours(np.array([1.2, 1.2, 1.7])).tolist() == [False, False, False]


# --- real files ----------------------------------------------------------------------------------------


def test_andorra_agrees_with_brute_force_on_its_islands(shared_data):
    network, _ = build_network(read_ways(shared_data / "osm" / "andorra.osm.pbf", "INPUT"))
    before = time.perf_counter()
    health = network_health(network)
    assert time.perf_counter() - before < 2
    lines = transform_geometries(network.geometry, WGS84, metric_crs(1.55, 42.55))
    for row in rows(health):
        if row["genre"] == "lien_manquant":
            mine, larger = network.island == row["ilot"], network.island < row["ilot"]
            gap = shapely.distance(shapely.union_all(lines[mine]), shapely.union_all(lines[larger]))
            assert row["ecart_m"] == pytest.approx(gap, abs=0.01)
    assert health.count("lien_manquant") == network.island_count - 1


def test_lines_across_a_square_do_not_make_it_come_first():
    corners = [(500, 0), (530, 0), (530, 30), (500, 30)]
    square = street(*corners, (500, 0), highway="pedestrian", area="yes")
    gates = [street(corner, (corner[0] + (9 if corner[0] > 500 else -9), corner[1])) for corner in corners]
    lane = street((-20, 0), (-220, 0), name="venelle")
    network = network_of(osm_from_layer([*grid(4, 4), square, *gates, lane]))
    assert "traversee_place" in set(network.rule)
    kilometres = network_health(network).island_kilometres
    assert kilometres[1] > kilometres[2]
    first = rows(network_health(network))[0]
    assert first["nom"] == "venelle"
