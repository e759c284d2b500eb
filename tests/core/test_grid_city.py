"""Walking times that anybody can compute in the head: one block is 100 m, and one minute."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import shapely

from accessibilite.core.crs import geodesic_lengths
from accessibilite.core.errors import ParameterError
from accessibilite.core.network import Network
from accessibilite.core.network_layer import network_from_layer
from accessibilite.core.records import as_floats
from accessibilite.core.snapping import Snapper
from accessibilite.core.travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, REACHED, TOO_LONG, walking_times
from towns import (
    Point,
    Way,
    at,
    grid,
    minutes,
    network_of,
    osm_from_file,
    osm_from_layer,
    places,
    street,
    times,
)

Builder = Callable[..., Network]
#: A .osm file rounds places to a centimetre, which is 0.0001 minute; a path has two ends and some bends.
TOLERANCE_MIN = 0.0005


def near(value: float) -> object:
    return pytest.approx(value, abs=TOLERANCE_MIN)


@pytest.fixture(params=["layer", "osm file", "layer read back"])
def build(request: pytest.FixtureRequest, tmp_path: Path) -> Builder:
    """Build a town through each of the doors: a layer of ways, an .osm file, a network layer."""

    def builder(ways: Sequence[Way], profile: str = "adulte") -> Network:
        if request.param == "osm file":
            return network_of(osm_from_file(tmp_path, ways), profile)
        network = network_of(osm_from_layer(ways), profile)
        return network_from_layer(network.to_layer()) if request.param == "layer read back" else network

    return builder


@pytest.fixture
def build_file(tmp_path: Path) -> Builder:
    """Build a town from an .osm file, the only door that knows barriers on nodes."""

    def builder(ways: Sequence[Way], profile: str = "adulte", barriers: dict | None = None) -> Network:
        return network_of(osm_from_file(tmp_path, ways, barriers), profile)

    return builder


def test_the_town_is_drawn_to_scale():
    ends = np.array([at(0, 0), at(100, 0), at(0, 100), at(1000, 1000)])
    lengths = geodesic_lengths(np.repeat(ends[:1], 3, axis=0), ends[1:])
    assert lengths == pytest.approx([100, 100, 1000 * math.sqrt(2)], abs=0.001)


# Where a point stands


def test_time_between_two_crossings_is_the_manhattan_distance(build):
    town = build(grid(6, 6))
    for i, j in [(0, 0), (5, 5), (2, 4), (5, 0)]:
        assert minutes(town, (i * 100, j * 100), (200, 100)) == near(abs(i - 2) + abs(j - 1))


def test_a_grid_is_compressed_to_its_blocks(build):
    town = build(grid(6, 4))
    assert len(town) == 6 * 3 + 5 * 4
    assert town.node_count == 24
    assert town.island_count == 1


def test_vertices_that_no_junction_needs_are_compressed(build):
    town = build([street((0, 0), (100, 0), (100, 50), (200, 50))])
    assert len(town) == 1
    assert town.length_m == pytest.approx([250], abs=0.02)


def test_points_on_streets_split_them(build):
    town = build(grid(3, 3))
    assert minutes(town, (30, 0), (200, 140)) == near(1.7 + 1.4)


def test_off_street_points_walk_straight_to_the_street(build):
    town = build(grid(2, 2, 1000))
    # 60 m down to the street, 300 m along it, 80 m up to the service.
    assert minutes(town, (200, 60), (500, -80)) == near(0.6 + 3.0 + 0.8)


def test_access_metres_are_the_leg_of_the_home(build):
    town = build(grid(2, 2, 1000))
    assert times(town, [(200, 60), (400, 0)], [(500, -80)]).access_m == pytest.approx([60, 0], abs=0.02)


def test_legs_beyond_the_end_of_a_street_reach_its_end(build):
    town = build([street((0, 0), (500, 0))])
    assert minutes(town, (-30, 40), (500, 0)) == near(0.5 + 5)


def test_two_points_on_one_edge_walk_along_it(build):
    town = build([street((0, 0), (1000, 0))])
    assert minutes(town, (200, 30), (450, -20)) == near(0.3 + 2.5 + 0.2)


def test_many_points_on_one_edge_do_not_hinder_each_other(build):
    town = build([street((0, 0), (1000, 0))])
    homes = [(x, 0) for x in (900, 100, 500, 500, 0, 1000, 300)]
    answer = times(town, homes, [(500, 0), (100, 0)], k=2).minutes
    nearest = [sorted((abs(x - 500) / 100, abs(x - 100) / 100)) for x, _ in homes]
    assert answer == pytest.approx(np.array(nearest), abs=TOLERANCE_MIN)


def test_a_home_at_its_service_needs_no_time(build):
    town = build(grid(3, 3))
    assert minutes(town, (130, 0), (130, 0)) == near(0)


def test_a_point_exactly_on_a_crossing_leaves_by_every_street(build):
    town = build(grid(3, 3))
    homes = [(0, 100), (200, 100), (100, 0), (100, 200)]
    assert times(town, homes, [(100, 100)]).minutes[:, 0] == pytest.approx([1, 1, 1, 1], abs=TOLERANCE_MIN)


def test_a_home_and_its_service_in_one_court_walk_to_the_street_and_back(build):
    town = build([street((0, 0), (1000, 0))])
    assert minutes(town, (500, 50), (500, 40)) == near(0.9)


def test_a_bend_is_followed(build):
    town = build([street((0, 0), (300, 0), (300, 400))])
    assert minutes(town, (0, 0), (300, 400)) == near(7)


# The shape of the network


def test_the_shorter_of_parallel_edges_is_taken(build):
    detour = street((0, 0), (0, 200), (300, 200), (300, 0))
    town = build([street((0, 0), (300, 0)), detour, street((-100, 0), (0, 0)), street((300, 0), (400, 0))])
    assert minutes(town, (-100, 0), (400, 0)) == near(5)


def test_parallel_edges_do_not_add_up(build):
    twice = [street((0, 0), (300, 0)), street((0, 0), (300, 0))]
    town = build([*twice, street((-100, 0), (0, 0)), street((300, 0), (400, 0))])
    assert minutes(town, (-100, 0), (400, 0)) == near(5)


def test_of_twin_edges_the_open_direction_is_found(build):
    there = street((0, 0), (300, 0), oneway__foot="yes")
    back = street((300, 0), (0, 0), oneway__foot="yes")
    town = build([there, back])
    assert minutes(town, (100, 0), (200, 0)) == near(1)
    assert minutes(town, (200, 0), (100, 0)) == near(1)


def test_both_ways_around_a_closed_loop_are_open(build):
    loop = street((0, 0), (400, 0), (400, 400), (0, 400), (0, 0))
    town = build([loop, street((-100, 0), (0, 0))])
    # From (0, 300): 3 blocks down; from (400, 100): 1 down, 4 along the bottom.
    assert minutes(town, (0, 300), (-100, 0)) == near(4)
    assert minutes(town, (400, 100), (-100, 0)) == near(6)


def test_a_loop_without_any_other_street_is_walked_both_ways(build):
    town = build([street((0, 0), (400, 0), (400, 400), (0, 400), (0, 0))])
    assert minutes(town, (100, 0), (0, 100)) == near(2)
    assert minutes(town, (100, 0), (300, 0)) == near(2)


def test_a_lollipop_whose_way_meets_itself_is_joined_there(build):
    town = build([street((0, 0), (200, 0), (300, 0), (300, 100), (200, 100), (200, 0))])
    assert minutes(town, (0, 0), (200, 100)) == near(3)


def test_repeated_vertices_change_nothing(build):
    town = build([street((0, 0), (0, 0), (200, 0), (200, 0), (200, 0), (400, 0)), street((200, 0), (200, 300))])
    assert minutes(town, (0, 0), (200, 300)) == near(5)
    assert np.isfinite(town.length_m).all()
    assert (town.length_m > 1).all()


def test_a_way_that_goes_nowhere_is_left_out_and_counted(tmp_path):
    from accessibilite.core.network import build_network

    osm = osm_from_layer([street((0, 0), (100, 0)), street((50, 50), (50, 50))])
    network, account = build_network(osm)
    assert len(network) == 1
    assert account.degenerate_ways == 1


def test_streets_that_cross_without_a_shared_vertex_do_not_meet(build):
    bridge = street((200, -200), (200, 200), bridge="yes")
    town = build([street((0, 0), (400, 0)), bridge, street((0, 0), (200, -200))])
    # Under the bridge and back over it: no stairs between the two.
    assert minutes(town, (400, 0), (200, 200)) == near(4 + 2 * math.sqrt(2) + 4)


# Direction


def test_foot_oneway_binds(build):
    loop = [street((0, 0), (100, 0), oneway__foot="yes"), street((100, 0), (100, 300), (0, 300), (0, 0))]
    town = build(loop)
    assert minutes(town, (0, 0), (100, 0)) == near(1)
    assert minutes(town, (100, 0), (0, 0)) == near(7)


def test_foot_oneway_binds_within_one_edge(build):
    town = build([street((0, 0), (300, 0), oneway__foot="yes"), street((300, 0), (300, 300), (0, 300), (0, 0))])
    assert minutes(town, (100, 0), (200, 0)) == near(1)
    assert minutes(town, (200, 0), (100, 0)) == near(1 + 9 + 1)


def test_foot_oneway_against_the_drawing(build):
    town = build([street((0, 0), (100, 0), oneway__foot="-1"), street((100, 0), (100, 300), (0, 300), (0, 0))])
    assert minutes(town, (100, 0), (0, 0)) == near(1)
    assert minutes(town, (0, 0), (100, 0)) == near(7)


def test_a_dead_end_one_way_cannot_be_walked_back(build):
    town = build([street((0, 0), (100, 0)), street((100, 0), (300, 0), oneway__foot="yes")])
    assert minutes(town, (0, 0), (300, 0)) == near(3)
    assert math.isnan(minutes(town, (300, 0), (0, 0)))


def test_car_oneway_binds_nobody_on_foot(build):
    town = build([street((0, 0), (500, 0), oneway="yes")])
    assert minutes(town, (500, 0), (0, 0)) == near(5)


def test_a_moving_walkway_goes_one_way(build):
    walkway = street((0, 0), (100, 0), highway="footway", conveying="forward")
    town = build([walkway, street((100, 0), (100, 300), (0, 300), (0, 0))])
    assert minutes(town, (0, 0), (100, 0)) == near(1)
    assert minutes(town, (100, 0), (0, 0)) == near(7)


def test_an_escalator_running_backward_is_climbed_backward(build):
    escalator = street((0, 0), (100, 0), highway="steps", conveying="backward")
    town = build([escalator, street((100, 0), (100, 300), (0, 300), (0, 0))])
    assert minutes(town, (100, 0), (0, 0)) == near(3)
    assert minutes(town, (0, 0), (100, 0)) == near(7)


# Steps


def test_steps_take_three_times_as_long(build):
    town = build([street((0, 0), (100, 0)), street((100, 0), (150, 0), highway="steps"), street((150, 0), (250, 0))])
    assert minutes(town, (0, 0), (250, 0)) == near(1 + 1.5 + 1)


def test_part_of_a_flight_of_steps_costs_its_part(build):
    town = build([street((0, 0), (100, 0), highway="steps")])
    assert minutes(town, (20, 0), (70, 0)) == near(1.5)


@pytest.mark.parametrize(
    ("profile", "tags", "expected"),
    [
        ("senior", {}, 3.0),
        ("poussette", {}, 7.0),
        ("poussette", {"ramp": "yes"}, 3.0),
        ("poussette", {"ramp:stroller": "yes"}, 3.0),
        ("poussette", {"ramp": "no"}, 7.0),
        ("fauteuil", {}, 7.0),
        ("fauteuil", {"ramp": "yes"}, 7.0),
    ],
)
def test_steps_by_profile(build, profile, tags, expected):
    steps = Way([(0, 0), (100, 0)], {"highway": "steps", **tags})
    town = build([steps, street((100, 0), (100, 300), (0, 300), (0, 0))], profile)
    assert minutes(town, (0, 0), (100, 0)) == near(expected)


# Who may walk where (METHOD section 2): foot, then access, then highway


@pytest.mark.parametrize(
    ("tags", "is_open"),
    [
        ({"highway": "motorway"}, False),
        ({"highway": "motorway_link"}, False),
        ({"highway": "construction"}, False),
        ({"highway": "proposed"}, False),
        ({"highway": "abandoned"}, False),
        ({"highway": "raceway"}, False),
        ({"highway": "bus_guideway"}, False),
        ({"highway": "primary", "motorroad": "yes"}, False),
        ({"highway": "primary", "motorroad": "yes", "foot": "yes"}, True),
        ({"highway": "residential", "foot": "no"}, False),
        ({"highway": "residential", "foot": "private"}, False),
        ({"highway": "residential", "foot": "customers"}, False),
        ({"highway": "residential", "access": "no"}, False),
        ({"highway": "residential", "access": "private"}, False),
        ({"highway": "service", "access": "customers"}, False),
        ({"highway": "residential", "access": "no", "foot": "yes"}, True),
        ({"highway": "residential", "access": "private", "foot": "designated"}, True),
        ({"highway": "residential", "access": "private", "foot": "permissive"}, True),
        ({"highway": "footway", "foot": "no", "access": "yes"}, False),
        ({"highway": "residential", "sidewalk": "separate"}, True),
        ({"highway": "cycleway"}, True),
        ({"highway": "cycleway", "foot": "no"}, False),
        ({"highway": "path", "foot": "designated"}, True),
        ({"highway": "platform"}, True),
        ({"highway": "corridor"}, True),
        ({"highway": "living_street"}, True),
        ({"highway": "track"}, True),
        ({"highway": "service"}, True),
        ({"highway": "trunk"}, True),
        ({"highway": "primary"}, True),
        ({"highway": "primary", "foot": "no"}, False),
        ({"highway": "residential", "access": "destination"}, True),
    ],
)
def test_who_may_walk_where(build, tags, is_open):
    town = build([Way([(0, 0), (100, 0)], tags), street((100, 0), (100, 300), (0, 300), (0, 0))])
    assert minutes(town, (0, 0), (100, 0)) == near(1 if is_open else 7)


def test_a_ferry_is_no_street(build):
    ferry = Way([(0, 0), (100, 0)], {"route": "ferry", "foot": "yes"})
    town = build([ferry, street((100, 0), (100, 300), (0, 300), (0, 0))])
    assert minutes(town, (0, 0), (100, 0)) == near(7)


@pytest.mark.parametrize(
    ("tags", "profile", "is_closed"),
    [
        ({"barrier": "wall"}, "adulte", True),
        ({"barrier": "fence"}, "adulte", True),
        ({"barrier": "wall", "foot": "yes"}, "adulte", False),
        ({"barrier": "gate"}, "adulte", False),
        ({"barrier": "gate", "access": "private"}, "adulte", True),
        ({"barrier": "gate", "access": "private", "foot": "yes"}, "adulte", False),
        ({"barrier": "gate", "foot": "no"}, "adulte", True),
        ({"barrier": "gate", "access": "no", "foot": "designated"}, "adulte", False),
        ({"barrier": "bollard"}, "fauteuil", False),
        ({"barrier": "stile"}, "adulte", False),
        ({"barrier": "stile"}, "poussette", True),
        ({"barrier": "kissing_gate"}, "fauteuil", True),
        ({"barrier": "turnstile", "wheelchair": "yes"}, "fauteuil", False),
    ],
)
def test_barriers_on_nodes(build_file, tags, profile, is_closed):
    short = street((0, 0), (50, 0), (100, 0))
    around = street((100, 0), (100, 300), (0, 300), (0, 0))
    town = build_file([short, around], profile, {(50, 0): tags})
    assert minutes(town, (0, 0), (100, 0)) == near(7 if is_closed else 1)


def test_a_closed_barrier_on_a_crossing_closes_every_street_there(build_file):
    cross = [street((0, 300), (300, 300), (600, 300)), street((300, 0), (300, 300), (300, 600))]
    rim = street((0, 300), (0, 0), (300, 0))
    town = build_file([*cross, rim], barriers={(300, 300): {"barrier": "wall"}})
    assert minutes(town, (0, 300), (300, 0)) == near(6)
    assert math.isnan(minutes(town, (0, 300), (600, 300)))


def test_a_closed_barrier_where_two_streets_begin_closes_both(build_file):
    ways = [street((300, 0), (0, 0)), street((300, 0), (600, 0))]
    town = build_file(ways, barriers={(300, 0): {"barrier": "wall"}})
    assert math.isnan(minutes(town, (0, 0), (600, 0)))


def test_a_street_behind_a_closed_barrier_is_walked_up_to_it(build_file):
    town = build_file([street((0, 0), (300, 0), (400, 0))], barriers={(300, 0): {"barrier": "wall"}})
    assert minutes(town, (0, 0), (290, 0)) == near(2.9)
    assert math.isnan(minutes(town, (0, 0), (310, 0)))


def test_a_barrier_beside_the_streets_closes_nothing(build_file):
    town = build_file([street((0, 0), (100, 0))], barriers={(50, 50): {"barrier": "wall"}})
    assert minutes(town, (0, 0), (100, 0)) == near(1)


# Squares


def square(*corners: Point) -> Way:
    return Way([*corners, corners[0]], {"highway": "pedestrian", "area": "yes"})


def test_a_square_is_crossed_in_a_straight_line(build):
    plaza = square((0, 0), (300, 0), (300, 400), (0, 400))
    town = build([plaza, street((-100, 0), (0, 0)), street((300, 400), (400, 400))])
    assert minutes(town, (-100, 0), (400, 400)) == near(1 + 5 + 1)
    assert (town.rule == "traversee_place").any()


def test_a_closed_pedestrian_street_that_is_no_area_is_walked_around(build):
    ring = Way([(0, 0), (300, 0), (300, 400), (0, 400), (0, 0)], {"highway": "pedestrian"})
    town = build([ring, street((-100, 0), (0, 0)), street((300, 400), (400, 400))])
    assert minutes(town, (-100, 0), (400, 400)) == near(1 + 7 + 1)


def test_entrances_in_the_middle_of_a_side_cross_straight(build):
    plaza = square((0, 0), (200, 0), (400, 0), (400, 300), (100, 300), (0, 300))
    town = build([plaza, street((200, -100), (200, 0)), street((100, 300), (100, 400))])
    assert minutes(town, (200, -100), (100, 400)) == near(1 + math.hypot(1, 3) + 1)


def test_a_concave_square_is_crossed_around_its_inner_corner(build):
    # An L: the line between its two ends leaves it, so the walker bends at the inner corner.
    plaza = square((0, 0), (500, 0), (500, 100), (100, 100), (100, 500), (0, 500))
    town = build([plaza, street((500, 0), (600, 0)), street((0, 500), (0, 600))])
    leg = math.hypot(4, 1)
    assert minutes(town, (600, 0), (0, 600)) == near(1 + 2 * leg + 1)


def test_a_square_closed_to_walkers_is_not_crossed(build):
    plaza = Way(
        [(0, 0), (300, 0), (300, 400), (0, 400), (0, 0)], {"highway": "pedestrian", "area": "yes", "access": "private"}
    )
    streets = [street((-100, 0), (0, 0), (0, 400), (300, 400), (400, 400))]
    town = build([plaza, *streets])
    assert minutes(town, (-100, 0), (400, 400)) == near(1 + 7 + 1)


def test_a_square_with_a_hole_is_crossed_around_the_hole():
    # A layer may hold the square as a polygon; the middle, 200 m wide, is a building.
    from accessibilite.core.readers.osm import ways_from_layer
    from accessibilite.core.records import Layer, texts

    def ring(*corners: Point) -> list[Point]:
        return [at(*corner) for corner in corners]

    plaza = shapely.Polygon(
        ring((0, 0), (400, 0), (400, 200), (400, 400), (0, 400), (0, 200)),
        [ring((100, 100), (300, 100), (300, 300), (100, 300))],
    )
    streets = [shapely.LineString(ring((-100, 200), (0, 200))), shapely.LineString(ring((400, 200), (500, 200)))]
    kinds = texts(["pedestrian", "residential", "residential"])
    osm = ways_from_layer(Layer("place", texts([plaza, *streets]), "EPSG:4326", {"highway": kinds}))
    town = network_of(osm)
    # (0, 200) -> (100, 300) -> (300, 300) -> (400, 200).
    assert minutes(town, (-100, 200), (500, 200)) == near(1 + math.sqrt(2) + 2 + math.sqrt(2) + 1)


# Statuses


def test_every_status_in_one_town(build):
    main = street((0, 0), (3000, 0))
    island = street((0, 1000), (500, 1000))
    town = build([main, island])
    homes = [(100, 0), (2500, 0), (100, 1000), (100, 500), (0, 100)]
    answer = times(town, homes, [(0, 0)], limit_min=20)
    assert list(answer.status) == [REACHED, TOO_LONG, ISLAND, OFF_NETWORK, REACHED]
    assert answer.minutes[0, 0] == near(1)
    assert np.isnan(answer.minutes[1:4, 0]).all()
    assert list(answer.service) == [0, -1, -1, -1, 0]


def test_a_service_just_within_the_limit_is_reached(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(1999, 0), (2001, 0)], [(0, 0)], limit_min=20)
    assert list(answer.status) == [REACHED, TOO_LONG]


def test_the_limit_is_on_the_whole_walk_legs_included(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(950, 100)], [(0, 0)], limit_min=10)
    assert list(answer.status) == [TOO_LONG]


def test_the_snapping_limit_is_kept(build):
    town = build([street((0, 0), (3000, 0))])
    # The projected metre of a UTM zone is 0.9996 of a metre here.
    answer = times(town, [(500, 99), (500, 101)], [(0, 0)], snap_m=100)
    assert list(answer.status) == [REACHED, OFF_NETWORK]


def test_a_home_off_the_network_says_how_far_the_network_is(build):
    town = build([street((0, 0), (3000, 0))])
    assert times(town, [(500, 700)], [(0, 0)]).access_m == pytest.approx([700], abs=0.02)


def test_without_any_service_every_point_says_so(build):
    town = build([street((0, 0), (3000, 0))])
    answer = walking_times(town, places((500, 0), (500, 900)), places(), 1, 60, Snapper(town))
    assert list(answer.status) == [NO_SERVICE, OFF_NETWORK]


def test_a_service_beyond_the_snapping_limit_serves_nobody(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(500, 0)], [(400, 300), (3000, 0)])
    assert list(answer.snapped_services) == [False, True]
    assert answer.minutes[0, 0] == near(25)
    assert answer.service[0] == 1


def test_a_home_on_an_island_walks_to_a_served_street_within_the_limit(build):
    town = build([street((0, 0), (1000, 0)), street((0, 150), (1000, 150))])
    # The upper street is nearer (30 m), holds no service; the lower one is 120 m away.
    answer = times(town, [(500, 120)], [(0, 0)])
    assert answer.minutes[0, 0] == near(1.2 + 5)
    assert answer.access_m == pytest.approx([120], abs=0.02)


def test_a_home_on_an_island_too_far_from_a_served_street_is_stranded(build):
    town = build([street((0, 0), (1000, 0)), street((0, 300), (1000, 300))])
    answer = times(town, [(500, 290)], [(0, 0)])
    assert list(answer.status) == [ISLAND]
    assert answer.access_m == pytest.approx([10], abs=0.02)


def test_a_home_on_a_served_island_stays_there(build):
    town = build([street((0, 0), (1000, 0)), street((0, 150), (1000, 150))])
    answer = times(town, [(500, 120)], [(500, 0), (0, 150)])
    assert answer.minutes[0, 0] == near(0.3 + 5)
    assert answer.service[0] == 1


def test_islands_are_numbered_by_size(build):
    town = build([street((0, 900), (100, 900)), *grid(3, 3), street((0, 600), (100, 600), (200, 600)),
                  street((100, 600), (100, 700))])
    assert list(np.bincount(town.island)) == [12, 3, 1]


# K nearest


def test_k_nearest_services_come_in_order(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(1000, 0)], [(3000, 0), (900, 0), (1300, 0)], k=3)
    assert answer.minutes[0] == pytest.approx([1, 3, 20], abs=TOLERANCE_MIN)


def test_fewer_services_than_k_leaves_the_rest_unknown(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(1000, 0)], [(900, 0)], k=3)
    assert answer.minutes[0, 0] == near(1)
    assert np.isnan(answer.minutes[0, 1:]).all()


def test_services_beyond_the_limit_are_not_among_the_k(build):
    town = build([street((0, 0), (3000, 0))])
    answer = times(town, [(1000, 0)], [(900, 0), (3000, 0)], k=2, limit_min=15)
    assert np.isnan(answer.minutes[0, 1])


# The layer that a person edits


def test_an_edge_drawn_by_hand_joins_at_its_ends():
    town = network_of(osm_from_layer([street((0, 0), (100, 0)), street((100, 300), (0, 300), (0, 0))]))
    layer = town.to_layer()
    drawn = np.append(layer.geometries, [shapely.LineString([at(100, 0), at(100, 300)])])
    columns = {}
    for name, values in layer.columns.items():
        if values.dtype == object:
            columns[name] = np.append(values, [None])
        else:
            columns[name] = np.append(as_floats(values), np.nan)
    from accessibilite.core.records import Layer

    edited = network_from_layer(Layer("reseau", drawn, layer.crs, columns))
    assert minutes(town, (100, 0), (100, 300)) == near(1 + 3 + 1)
    assert minutes(edited, (100, 0), (100, 300)) == near(3)


def test_a_direction_closed_by_hand_stays_closed():
    town = network_of(osm_from_layer([street((0, 0), (100, 0)), street((100, 0), (100, 300), (0, 300), (0, 0))]))
    layer = town.to_layer()
    backward = as_floats(layer.columns["retour_s"]).copy()
    backward[np.argmin(town.length_m)] = np.nan
    edited = network_from_layer(layer.with_columns({"retour_s": backward}))
    assert minutes(edited, (0, 0), (100, 0)) == near(1)
    assert minutes(edited, (100, 0), (0, 0)) == near(7)


def test_a_snapper_with_another_limit_is_as_good_as_new(build):
    town = build([street((0, 0), (3000, 0))])
    points = places((500, 30), (700, 120), (900, 300)).lonlat
    first = Snapper(town, 50.0)
    for limit, reached in ((50.0, [0]), (200.0, [0, 1]), (400.0, [0, 1, 2])):
        assert first.within(limit).limit_m == limit
        assert first.within(limit).snap(points).point.tolist() == Snapper(town, limit).snap(points).point.tolist() == reached
    assert first.limit_m == 50.0
    with pytest.raises(ParameterError, match="ACCROCHAGE_M"):
        first.within(0.0)


# Services behind a hole in the map


def test_a_service_on_a_small_island_is_reached_from_the_street_beside_it(build):
    town = build([street((0, 0), (3000, 0)), street((500, 40), (500, 90))])
    alone = walking_times(town, places((0, 0)), places((500, 45)), 1, 600, Snapper(town))
    linked = walking_times(town, places((0, 0)), places((500, 45)), 1, 600, Snapper(town), link_islands=True)
    assert list(alone.status) == [REACHED if alone.linked_services[0] else ISLAND]
    assert linked.minutes[0, 0] == near(5 + 0.45)
    assert list(linked.linked_services) == [True]


def test_a_service_on_an_island_is_not_reached_from_a_street_too_far_away(build):
    town = build([street((0, 0), (3000, 0)), street((500, 60), (500, 90))])
    answer = walking_times(town, places((0, 0)), places((500, 65)), 1, 600, Snapper(town), link_islands=True)
    assert list(answer.status) == [ISLAND]
    assert list(answer.linked_services) == [False]


def test_a_large_island_is_a_part_of_its_own_and_is_not_linked(build):
    town = build([street((0, 0), (3000, 0)), street((500, 40), (500, 2500))])
    answer = walking_times(town, places((0, 0)), places((500, 45)), 1, 600, Snapper(town), link_islands=True)
    assert list(answer.status) == [ISLAND]
    assert list(answer.island_services) == [True]


def test_a_service_on_the_largest_part_is_not_touched_by_links(build):
    town = build([street((0, 0), (3000, 0)), street((500, 40), (500, 90))])
    answer = walking_times(town, places((0, 0)), places((500, 0)), 1, 600, Snapper(town), link_islands=True)
    assert answer.minutes[0, 0] == near(5)
    assert list(answer.linked_services) == [False]
