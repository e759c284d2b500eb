"""The walking times against an independent reckoning on the network as it is exported.

The oracle reads the columns of the layer and nothing else of ours: it projects with its own system,
snaps by measuring the distance to every segment, never splits an edge, and walks with networkx.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
import shapely
from pyproj import Geod, Transformer

from accessibilite.core.network import Network, build_network
from accessibilite.core.readers.osm import OsmData
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats
from accessibilite.core.snapping import Snapper
from accessibilite.core.travel_times import walking_times
from towns import grid, network_of, osm_from_layer, places_lonlat, street

ELLIPSOID = Geod(a=6378137.0, rf=298.257223563)
SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
#: What the issue asks is 0.5 s; what is left is the rounding of two projections.
TOLERANCE_S = 0.01
#: Edges this near to each other, metres, are equally near: the better one is the walker's.
TIE_M = 0.01


@dataclass
class Tie:
    edge: int
    fraction: float
    leg_s: float


@dataclass
class Answer:
    seconds: np.ndarray
    status: list[str]


class Oracle:
    """Times of METHOD section 1, reckoned the slow way."""

    def __init__(self, layer: Layer, epsg: int, limit_m: float = 200.0) -> None:
        columns = {name: as_floats(layer.columns[name]) for name in ("de", "vers", "aller_s", "retour_s")}
        self.tail, self.head = columns["de"].astype(int), columns["vers"].astype(int)
        self.out, self.back = columns["aller_s"], columns["retour_s"]
        self.speed = float(as_floats(layer.columns["vitesse_kmh"])[0]) / 3.6
        self.limit_m = limit_m
        self.to_metres = Transformer.from_crs(4326, epsg, always_xy=True)
        lonlat, edge = shapely.get_coordinates(layer.geometries, return_index=True)
        xy = np.column_stack(self.to_metres.transform(*lonlat.T))
        inner = edge[1:] == edge[:-1]
        self.a, self.b, self.edge = xy[:-1][inner], xy[1:][inner], edge[:-1][inner]
        self.size = np.hypot(*(self.b - self.a).T)
        total = np.bincount(self.edge, self.size)
        before = np.cumsum(self.size) - self.size
        first = np.searchsorted(self.edge, np.arange(len(total)))
        self.before, self.total = before - before[first][self.edge], total
        self.parts = nx.Graph(zip(self.tail.tolist(), self.head.tolist()))
        self.part_of = {}
        for number, members in enumerate(nx.connected_components(self.parts)):
            self.part_of.update(dict.fromkeys(members, number))
        self.part = np.array([self.part_of[node] for node in self.tail.tolist()])
        #: Reversed: an arc leads from where one arrives back to where one came from.
        self.reversed = nx.DiGraph()
        for tail, head, seconds in self._arcs():
            known = self.reversed.get_edge_data(head, tail, {"s": np.inf})["s"]
            self.reversed.add_edge(head, tail, s=min(known, seconds))

    def _arcs(self):
        for tail, head, out, back in zip(self.tail.tolist(), self.head.tolist(), self.out, self.back):
            if not np.isnan(out):
                yield tail, head, float(out)
            if not np.isnan(back):
                yield head, tail, float(back)

    def ties(self, lonlat: np.ndarray, parts: set[int] | None = None) -> tuple[list[Tie], bool]:
        """Return the ties of one point, and whether it stands on one of ``parts``."""
        p = np.array(self.to_metres.transform(*lonlat))
        along = np.einsum("ij,ij->i", p - self.a, self.b - self.a) / self.size**2
        along = np.clip(along, 0, 1)
        foot = self.a + along[:, None] * (self.b - self.a)
        distance = np.hypot(*(p - foot).T)
        nearest = distance.min()
        if nearest > self.limit_m:
            return [], False
        chosen = np.flatnonzero(distance <= nearest + TIE_M)
        if parts is not None and not parts & set(self.part[self.edge[chosen]].tolist()):
            served = np.isin(self.part[self.edge], list(parts))
            least = distance[served].min(initial=np.inf)
            if least > self.limit_m:
                return self._at(lonlat, chosen, along, foot), False
            chosen = np.flatnonzero(served & (distance <= least + TIE_M))
        return self._at(lonlat, chosen, along, foot), True

    def _at(self, lonlat: np.ndarray, segments: np.ndarray, along: np.ndarray, foot: np.ndarray) -> list[Tie]:
        """Return one tie an edge, at its nearest segment: nearly equal feet on one edge are no choice."""
        found = []
        gap = np.hypot(*(np.array(self.to_metres.transform(*lonlat)) - foot[segments]).T)
        for s in dict(zip(self.edge[segments][np.argsort(-gap)], segments[np.argsort(-gap)])).values():
            place = self.to_metres.transform(*foot[s], direction="INVERSE")
            metres = ELLIPSOID.inv(*lonlat, *place)[2]
            fraction = (self.before[s] + along[s] * self.size[s]) / self.total[self.edge[s]]
            found.append(Tie(int(self.edge[s]), float(fraction), metres / self.speed))
        return found

    def answer(self, homes: np.ndarray, services: np.ndarray) -> Answer:
        """Return seconds of shape (homes, services) and the status for the nearest, without time limit."""
        service_ties = [self.ties(service)[0] for service in services]
        served = {int(self.part[tie.edge]) for ties in service_ties for tie in ties}
        home_ties = [self.ties(home, served) for home in homes]
        seconds = np.full((len(homes), len(services)), np.inf)
        for j, ties in enumerate(service_ties):
            if not ties:
                continue
            self.reversed.add_node("service")
            for tie in ties:
                tail, head = int(self.tail[tie.edge]), int(self.head[tie.edge])
                for node, cost in (
                    (tail, tie.fraction * self.out[tie.edge] + tie.leg_s),
                    (head, (1 - tie.fraction) * self.back[tie.edge] + tie.leg_s),
                ):
                    if not np.isnan(cost):
                        known = self.reversed.get_edge_data("service", node, {"s": np.inf})["s"]
                        self.reversed.add_edge("service", node, s=min(known, cost))
            reach = nx.single_source_dijkstra_path_length(self.reversed, "service", weight="s")
            self.reversed.remove_node("service")
            for i, (mine, _) in enumerate(home_ties):
                seconds[i, j] = min(
                    [self._walk(tie, reach) for tie in mine]
                    + [self._along(home, tie) for home in mine for tie in ties if home.edge == tie.edge],
                    default=np.inf,
                )
        status = []
        for row, (mine, _) in zip(seconds, home_ties):
            status.append("hors_reseau" if not mine else "atteint" if np.isfinite(row.min()) else "ilot")
        return Answer(seconds, status)

    def _walk(self, tie: Tie, reach: dict) -> float:
        onward = (1 - tie.fraction) * self.out[tie.edge] + reach.get(int(self.head[tie.edge]), np.inf)
        backward = tie.fraction * self.back[tie.edge] + reach.get(int(self.tail[tie.edge]), np.inf)
        return tie.leg_s + np.nanmin([onward, backward, np.inf])

    def _along(self, home: Tie, service: Tie) -> float:
        gap = service.fraction - home.fraction
        seconds = gap * self.out[home.edge] if gap >= 0 else -gap * self.back[home.edge]
        if gap == 0:
            seconds = 0.0
        return np.inf if np.isnan(seconds) else home.leg_s + seconds + service.leg_s


def scattered(network: Network, count: int, seed: int) -> np.ndarray:
    """Return points anywhere in the town, on its streets, on its crossings, and in pairs on one edge."""
    rng = np.random.default_rng(seed)
    west, south, east, north = shapely.total_bounds(network.geometry)
    anywhere = rng.uniform([west, south], [east, north], (count, 2))
    streets = network.geometry[rng.integers(0, len(network), count)]
    on_streets = shapely.get_coordinates(shapely.line_interpolate_point(streets, rng.random(count), normalized=True))
    beside = on_streets + rng.normal(0, 0.0004, on_streets.shape)
    crossings = shapely.get_coordinates(shapely.get_point(streets[: count // 2], 0))
    longest = network.geometry[np.argsort(-network.length_m)[: count // 4]]
    same_edge = shapely.get_coordinates(
        np.concatenate([shapely.line_interpolate_point(longest, f, normalized=True) for f in (0.3, 0.7)])
    )
    loops = network.geometry[network.start == network.end][: count // 4]
    on_loops = shapely.get_coordinates(shapely.line_interpolate_point(loops, rng.random(len(loops)), normalized=True))
    return np.concatenate([anywhere, on_streets, beside, crossings, same_edge, on_loops])


def assert_agreement(
    network: Network, epsg: int, homes: int, services: int, seed: int, k: int = 3, tolerance_s: float = TOLERANCE_S
) -> None:
    demand = scattered(network, homes, seed)
    offer = scattered(network, services, seed + 1)
    answer = Oracle(network.to_layer(), epsg).answer(demand, offer)
    ours = walking_times(network, places_lonlat(demand), places_lonlat(offer), k, 1e6, Snapper(network))
    expected = np.sort(answer.seconds, axis=1)[:, :k]
    expected[~np.isfinite(expected)] = np.nan
    assert list(ours.status) == answer.status
    assert np.array_equal(np.isnan(ours.minutes), np.isnan(expected))
    assert np.nanmax(np.abs(ours.minutes * 60 - expected)) < tolerance_s
    reached = np.flatnonzero(ours.service >= 0)
    assert answer.seconds[reached, ours.service[reached]] == pytest.approx(expected[reached, 0], abs=tolerance_s)
    # The comparison is worth something only where most points have a time.
    assert len(reached) > len(demand) / 3


@lru_cache(maxsize=4)
def osm_of(path: Path) -> OsmData:
    return read_ways(path)


def test_times_agree_on_a_grid_with_islands_and_one_way_streets():
    ways = grid(6, 5)
    ways += [street((250, 0), (250, 400), oneway__foot="yes"), street((0, 0), (-300, 0), (-300, 300), (0, 0))]
    ways += [street((0, 550), (500, 550)), street((0, 650), (500, 650)), street((900, 0), (900, 400), highway="steps")]
    ways += [street((500, 0), (700, 200), (500, 400)), street((700, 0), (800, 0), (800, 100), (700, 100), (700, 0))]
    assert_agreement(network_of(osm_from_layer(ways)), 32631, 80, 8, seed=1)


def test_times_agree_on_the_sample_town():
    files = [*SAMPLE.glob("*.osm.pbf"), *SAMPLE.glob("*.osm")]
    if not files:
        pytest.skip("the sample town is not made yet")
    assert_agreement(build_network(osm_of(files[0]))[0], 2154, 100, 5, seed=2)


def test_times_agree_on_bondy(shared_data):
    osm = osm_of(shared_data / "bondy" / "voies_osm_2023.osm.pbf")
    assert_agreement(build_network(osm)[0], 2154, 150, 6, seed=3)


@pytest.mark.parametrize("profile", ["adulte", "senior", "poussette", "fauteuil"])
def test_times_agree_on_heidelberg(shared_data, profile):
    osm = osm_of(shared_data / "osm" / "heidelberg.osm.pbf")
    assert_agreement(build_network(osm, profile)[0], 32632, 60, 3, seed=4)


def test_times_agree_in_the_fragments_of_andorra(shared_data):
    osm = osm_of(shared_data / "osm" / "andorra.osm.pbf")
    # The plugin projects Andorra like France, the oracle in UTM: on an edge of 15 km they place a point
    # 8 cm apart.
    assert_agreement(build_network(osm)[0], 32631, 120, 3, seed=5, tolerance_s=0.1)
