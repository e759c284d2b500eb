"""One town with everything in it, for the four profiles: a hill, stairs, a square, an escalator, an island.

Each walk is reckoned by hand, as metres on the flat at the speed of the profile.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from accessibilite.core.network import Network, build_network
from accessibilite.core.snapping import Snapper
from accessibilite.core.travel_times import ISLAND, OFF_NETWORK, REACHED, walking_times
from test_slope import write_dem
from towns import Point, Way, osm_from_layer, places, street

#: METHOD section 1: kilometres per hour on the flat, and whether steps without a ramp are walked.
SPEEDS = {"adulte": (4.8, True), "senior": (3.24, True), "poussette": (4.0, False), "fauteuil": (3.6, False)}
#: A tenth uphill, and downhill: exp(3.5 (|s + 0.05| - 0.05)) is exp(0.35), and 1.
UPHILL, DOWNHILL, STEEP = math.exp(0.35), 1.0, 0.10

TOWN = [
    street((0, 0), (400, 0)),  # the hill: it climbs a tenth, eastwards
    street((0, 0), (0, -100), highway="steps"),
    street((0, 0), (-200, 0), (-200, -100), (0, -100)),  # around the stairs, 500 m
    Way([(400, 0), (500, 0)], {"highway": "steps", "conveying": "forward"}),
    street((400, 0), (400, -300), (500, -300), (500, 0)),  # around the escalator, 700 m
    street((0, 0), (0, 400)),
    Way([(0, 400), (300, 400), (300, 800), (0, 800), (0, 400)], {"highway": "pedestrian", "area": "yes"}),
    street((300, 800), (400, 800)),
    street((0, 1500), (200, 1500)),  # the island
]


def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Flat, but for the hill: a ramp from x = 0 to 400, seen far enough north and south to be one along y = 0."""
    return 200 + STEEP * np.clip(x, 0, 400)


@pytest.fixture(scope="module")
def hills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # Fine cells: the bends of the ramp are then on the corners of the streets.
    path = tmp_path_factory.mktemp("relief") / "mnt.tif"
    return write_dem(path, height, cell=5.0, box=(-500, -600, 800, 1900))


@pytest.fixture(params=SPEEDS)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def metres(network: Network, home: Point, service: Point) -> float:
    """Return the walk as metres on the flat: minutes times the speed."""
    answer = walking_times(network, places(home), places(service), 1, 1e5, Snapper(network))
    return float(answer.minutes[0, 0]) * network.speed_kmh * 1000 / 60


def town(profile: str, dem: Path | None = None) -> Network:
    return build_network(osm_from_layer(TOWN), profile, mnt=dem)[0]


def test_the_speed_is_that_of_the_profile(profile):
    network = town(profile)
    answer = walking_times(network, places((0, 0)), places((0, 400)), 1, 600, Snapper(network))
    assert answer.minutes[0, 0] == pytest.approx(400 / (SPEEDS[profile][0] * 1000 / 60), rel=1e-6)


def test_stairs_are_climbed_or_walked_around(profile):
    assert metres(town(profile), (0, 0), (0, -100)) == pytest.approx(3 * 100 if SPEEDS[profile][1] else 500, abs=0.01)


def test_the_escalator_goes_one_way(profile):
    network, takes_steps = town(profile), SPEEDS[profile][1]
    assert metres(network, (400, 0), (500, 0)) == pytest.approx(3 * 100 if takes_steps else 700, abs=0.01)
    assert metres(network, (500, 0), (400, 0)) == pytest.approx(700, abs=0.01)


def test_the_square_is_crossed_straight(profile):
    # 400 m of street, the diagonal of 300 x 400 m, 100 m of street.
    assert metres(town(profile), (0, 0), (400, 800)) == pytest.approx(400 + 500 + 100, abs=0.01)


def test_the_island_is_an_island(profile):
    network = town(profile)
    answer = walking_times(
        network, places((0, 0), (100, 1500), (0, 1200)), places((0, 400)), 1, 600, Snapper(network)
    )
    assert list(answer.status) == [REACHED, ISLAND, OFF_NETWORK]


def test_the_hill_is_climbed_slower_than_it_is_walked_down(profile, hills):
    flat, hilly = town(profile), town(profile, hills)
    assert metres(flat, (0, 0), (400, 0)) == pytest.approx(400, abs=0.01)
    assert metres(hilly, (50, 0), (350, 0)) == pytest.approx(300 * UPHILL, rel=0.01)
    assert metres(hilly, (350, 0), (50, 0)) == pytest.approx(300 * DOWNHILL, rel=0.01)


def test_what_is_level_takes_the_same_time_beside_a_hill(profile, hills):
    flat, hilly = town(profile), town(profile, hills)
    for home, service in [((0, 0), (0, 400)), ((-200, -100), (-200, 0)), ((400, -50), (400, -250))]:
        assert metres(hilly, home, service) == pytest.approx(metres(flat, home, service), rel=5e-3)


