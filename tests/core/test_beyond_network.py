"""Services that an extract cut too close leaves out: computed in the head, and place by place in plain Python."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from accessibilite.core.beyond_network import nearer_beyond
from accessibilite.core.crs import WGS84
from accessibilite.core.measures import measure
from accessibilite.core.records import Layer, texts
from towns import at, grid, network_of, osm_from_layer

TOWN = network_of(osm_from_layer(grid(4, 4)))
#: Streets every 100 m up to 300 m, walked at 6 km/h: 100 m a minute.
EDGE_M, METRES_A_MINUTE, SNAP_M, LIMIT_MIN = 300, 100.0, 50.0, 30.0
GEOD = Geod(ellps="WGS84")


def points(places) -> Layer:
    geometries = texts([shapely.Point(at(*place)) for place in places])
    return Layer("points", geometries, WGS84, {"id": texts([f"p{row}" for row in range(len(places))])})


def beyond(homes, services, snap_m=SNAP_M):
    measured = measure(TOWN, points(homes), points(services), limit_min=LIMIT_MIN, snap_m=snap_m)
    return nearer_beyond(measured, LIMIT_MIN)


def test_the_next_town_is_nearer_than_the_far_side_of_this_one():
    """From (300, 0): 6 minutes to (0, 300), 200 m to a desk beyond the rim; (0, 200) has 1 minute to go and 500 m."""
    found = beyond([(300, 0), (0, 200)], [(0, 300), (500, 0), (40_000, 0)])
    assert found.places.tolist() == [True, False]
    assert found.services == 1


def test_every_service_on_the_network_leaves_nothing_to_say():
    found = beyond([(300, 0)], [(0, 300), (100, 100)])
    assert (found.places.tolist(), found.services) == ([False], 0)


def test_who_is_off_the_network_has_another_trouble():
    found = beyond([(600, 0), (300, 0)], [(0, 300), (500, 0)])
    assert found.places.tolist() == [False, True]


def test_how_far_one_looks_changes_nothing_beyond_an_hour():
    """A diagnosis looks as far as 75 minutes, ``temps_acces`` as 60; the desk 65 minutes away is no nearer for that."""
    homes, services = points([(100, 100)]), points([(0, 300), (800, 100), (6_600, 100)])
    told = []
    for limit_min in (60.0, 75.0):
        measured = measure(TOWN, homes, services.taken(np.array([1, 2, 0])), limit_min=limit_min, snap_m=SNAP_M)
        nobody = replace(measured, times=replace(measured.times, minutes=np.full((1, 1), np.nan)))
        found = nearer_beyond(nobody, limit_min)
        told.append((found.places.tolist(), found.services))
    assert told == [([True], 1), ([True], 1)]


coordinates = st.tuples(st.integers(-10, 16), st.integers(-10, 16)).map(lambda xy: (xy[0] * 47 + 0.3, xy[1] * 43 + 0.7))


@settings(max_examples=30, deadline=None)
@given(st.lists(coordinates, min_size=1, max_size=6), st.lists(coordinates, min_size=1, max_size=6))
def test_as_place_by_place(homes, services):
    measured = measure(TOWN, points([(150, 0), *homes]), points([(0, 300), *services]), limit_min=LIMIT_MIN, snap_m=SNAP_M)
    found = nearer_beyond(measured, LIMIT_MIN)
    lost = np.flatnonzero(~measured.times.snapped_services)
    near: set[int] = set()
    for row, home in enumerate([(150, 0), *homes]):
        minutes = measured.times.minutes[row, 0]
        bound = (LIMIT_MIN if np.isnan(minutes) else minutes) * METRES_A_MINUTE
        straight = [GEOD.inv(*at(*home), *at(*[(0, 300), *services][service]))[2] for service in lost]
        # A projection is not the ellipsoid: what lies within a thousandth of the bound may fall on either side.
        if any(abs(length - bound) < 0.001 * bound for length in straight):
            return
        mine = {service for service, length in zip(lost.tolist(), straight) if length < bound}
        if measured.times.status[row] == "hors_reseau":
            mine = set()
        assert bool(found.places[row]) == bool(mine)
        near |= mine
    assert found.services == len(near)


@pytest.mark.parametrize("place", [(0.0, 90.0), (179.9, -80.0)])
def test_a_service_at_the_end_of_the_world_disturbs_nobody(place):
    services = points([(0, 300)])
    both = Layer("points", texts([*services.geometries, shapely.Point(*place)]), WGS84, {"id": texts(["a", "b"])})
    measured = measure(TOWN, points([(300, 0)]), both, limit_min=LIMIT_MIN, snap_m=SNAP_M)
    assert nearer_beyond(measured, LIMIT_MIN).services == 0
