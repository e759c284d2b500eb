"""What adds up along the ways, against networkx and plain Python on the network as it is exported."""

from __future__ import annotations

import csv
from dataclasses import fields, replace

import networkx as nx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from accessibilite.core.explain import Explainer
from accessibilite.core.measures import DETOUR_FROM_M, Question, measure
from accessibilite.core.network import Network, build_network
from accessibilite.core.network_layer import network_from_layer
from accessibilite.core.paths import TIE_S, lengths_to, next_arcs, sums_along
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats, texts
from accessibilite.core.snapping import Snapper, places_of
from accessibilite.core.split_graph import SplitGraph
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.travel_times import join
from test_dijkstra_oracle import ELLIPSOID, SAMPLE, Oracle
from towns import at, grid, network_of, osm_from_layer, street

UTM_31 = 32631
SHARES = {"part": None, "surface": "surface", "bordure": "bordure", "pente": "pente"}


def town(seed: int, columns: int = 7, rows: int = 6, profile: str = "fauteuil") -> Network:
    """Return streets between crossings at random places, with tags at random: no two ways are equal."""
    rng = np.random.default_rng(seed)
    spots = {(i, j): (i * 100 + rng.uniform(-30, 30), j * 100 + rng.uniform(-30, 30))
             for i in range(columns) for j in range(rows)}
    ways = []
    for (i, j), place in spots.items():
        for other in ((i + 1, j), (i, j + 1)):
            if other in spots and rng.random() < 0.85:
                tags = {"surface": "asphalt"} if rng.random() < 0.5 else {}
                tags |= {"incline": "3%"} if rng.random() < 0.5 else {}
                tags |= {"highway": "footway", "footway": "crossing"} if rng.random() < 0.3 else {}
                tags |= {"oneway__foot": "yes"} if rng.random() < 0.1 else {}
                ways.append(street(place, spots[other], **tags))
    return network_of(osm_from_layer(ways), profile)


def points_layer(lonlat: np.ndarray, prefix: str) -> Layer:
    ids = texts([f"{prefix}{row:03d}" for row in range(len(lonlat))])
    return Layer("points", texts(list(shapely.points(lonlat))), "EPSG:4326", {"id": ids})


def homes_and_services(seed: int, homes: int = 40, services: int = 3) -> tuple[Layer, Layer]:
    rng = np.random.default_rng(seed)
    spots = [at(*xy) for xy in rng.uniform((0, 0), (600, 500), (homes + services, 2))]
    return points_layer(np.array(spots[:homes]), "h"), points_layer(np.array(spots[homes:]), "s")


class Walks:
    """Ways found by networkx, with home and service as nodes in the middle of their edges."""

    def __init__(self, network: Network) -> None:
        layer = network.to_layer()
        self.oracle = Oracle(layer, UTM_31)
        self.metres = as_floats(layer.columns["longueur_m"])
        self.unknown = layer.columns["inconnu"]
        self.arete = as_floats(layer.columns["arete"]).astype(int)

    def way(self, home: np.ndarray, service: np.ndarray) -> tuple[float, list[tuple[int, float]], float] | None:
        """Return seconds, (edge, metres) one after the other, and the metres of both legs."""
        o = self.oracle
        graph = nx.MultiDiGraph()
        ties = {"home": o.ties(home)[0], "service": o.ties(service)[0]}
        if not all(ties.values()):
            return None
        cuts: dict[int, list[tuple[float, object]]] = {}
        for end, mine in ties.items():
            for number, tie in enumerate(mine):
                cuts.setdefault(tie.edge, []).append((tie.fraction, (end, number)))
                pair = (end, (end, number)) if end == "home" else ((end, number), end)
                graph.add_edge(*pair, s=tie.leg_s, m=0.0, leg=tie.leg_s * o.speed, edge=-1)
        for edge, (tail, head) in enumerate(zip(o.tail.tolist(), o.head.tolist())):
            stops = [(0.0, tail), *sorted(cuts.get(edge, []), key=lambda stop: stop[0]), (1.0, head)]
            for (low, a), (high, b) in zip(stops, stops[1:]):
                share = high - low
                m = share * self.metres[edge]
                for start, end, seconds in ((a, b, o.out[edge]), (b, a, o.back[edge])):
                    if not np.isnan(seconds):
                        graph.add_edge(start, end, s=share * seconds, m=m, leg=0.0, edge=edge)
        try:
            nodes = nx.dijkstra_path(graph, "home", "service", weight="s")
        except nx.NetworkXNoPath:
            return None
        seconds, legs, pieces = 0.0, 0.0, []
        for a, b in zip(nodes, nodes[1:]):
            arc = min(graph[a][b].values(), key=lambda known: known["s"])
            seconds, legs = seconds + arc["s"], legs + arc["leg"]
            if arc["edge"] >= 0:
                pieces.append((arc["edge"], arc["m"]))
        return seconds, pieces, legs


@pytest.mark.parametrize("seed", range(4))
def test_shares_and_detours_are_those_of_a_plain_walk(seed):
    network = town(seed)
    homes, services = homes_and_services(seed + 50)
    measured = measure(network, homes, services, k=2)
    walks = Walks(network)
    home_lonlat, service_lonlat = shapely.get_coordinates(homes.geometries), shapely.get_coordinates(services.geometries)
    reached = np.flatnonzero(measured.times.service >= 0)
    assert len(reached) > 30
    for row in reached:
        service = service_lonlat[measured.times.service[row]]
        seconds, pieces, legs = walks.way(home_lonlat[row], service)
        assert seconds / 60 == pytest.approx(measured.columns["temps_min"][row], abs=1e-4)
        metres = sum(m for _, m in pieces)
        for name, cause in SHARES.items():
            unknown = sum(m for edge, m in pieces
                          if (cause in (walks.unknown[edge] or "").split(",") if cause else walks.unknown[edge]))
            share = measured.columns[f"{name}_inconnue_pct"][row]
            assert share == pytest.approx(100 * unknown / metres if metres else 0.0, abs=0.01), name
        straight = ELLIPSOID.inv(*home_lonlat[row], *service)[2]
        detour = measured.columns["detour"][row]
        assert np.isnan(detour) if straight < DETOUR_FROM_M else detour == pytest.approx((metres + legs) / straight, rel=1e-4)
    shares = measured.columns["part_inconnue_pct"][reached]
    # The comparison is worth something only where the shares differ.
    assert len(set(np.round(shares, 1))) > 10
    assert np.isnan(np.delete(measured.columns["part_inconnue_pct"], reached)).all()


@pytest.mark.parametrize("seed", range(3))
def test_the_steps_are_the_edges_of_networkx(seed):
    network = town(seed, profile="adulte")
    homes, services = homes_and_services(seed + 80, 15)
    measured = measure(network, homes, services)
    explainer, walks, people = Explainer(network, services), Walks(network), places_of(homes, "DEMANDE")
    lonlat = shapely.get_coordinates(homes.geometries)
    for row in np.flatnonzero(measured.times.service >= 0):
        one = explainer.explain(people.taken(np.array([row])))
        chosen = shapely.get_coordinates(services.geometries)[one.service]
        assert one.service == measured.times.service[row]
        _, pieces, _ = walks.way(lonlat[row], chosen)
        expected: list[int] = []
        for edge, metres in pieces:
            if metres > 1e-6 and (not expected or expected[-1] != walks.arete[edge]):
                expected.append(int(walks.arete[edge]))
        columns = one.steps.columns
        is_street = columns["longueur_m"] > 1e-6
        assert [int(a) for a, ok in zip(columns["arete"], is_street) if ok and a is not np.ma.masked] == expected
        assert columns["duree_s"].sum() / 60 == pytest.approx(measured.columns["temps_min"][row], abs=1e-9)
        assert columns["cumul_min"][-1] == pytest.approx(measured.columns["temps_min"][row], abs=1e-9)


def test_an_ordinary_network_says_nothing_of_the_unknown():
    homes, services = homes_and_services(1)
    columns = measure(town(1, profile="adulte"), homes, services).columns
    assert "detour" in columns
    assert not [name for name in columns if "inconnue" in name]


def regular(profile: str = "fauteuil") -> Network:
    """Return a grid where many ways are equally fast, and where only one street in two is known."""
    ways = [street((i * 100, j * 100), ((i + 1) * 100, j * 100), **({"surface": "asphalt", "incline": "0%"} if j % 2 else {}))
            for i in range(5) for j in range(6)]
    ways += [street((i * 100, j * 100), (i * 100, (j + 1) * 100), **({"surface": "asphalt"} if i % 2 else {}))
             for i in range(6) for j in range(5)]
    # Twins: the same street drawn twice, one of them known.
    twins = [street((i * 100, y), ((i + 1) * 100, y), surface="asphalt", incline="0%")
             for i in range(5) for y in (0, 200, 400)]
    network = network_of(osm_from_layer([*ways, *twins]), profile)
    # On the ellipsoid, the streets of the north are shorter by a hair: nothing would be equal.
    return replace(network, forward_s=np.full(len(network), 60.0), backward_s=np.full(len(network), 60.0))


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_equal_ways_are_told_apart_by_what_they_are(random):
    reference = regular()
    homes, services = homes_and_services(7, 20, 2)
    expected = measure(reference, homes, services).columns

    def shuffled(layer: Layer) -> tuple[Layer, np.ndarray]:
        rows = list(range(len(layer)))
        random.shuffle(rows)
        return layer.taken(np.array(rows)), np.array(rows)

    rows, numbers = list(range(len(reference))), list(range(reference.node_count))
    random.shuffle(rows)
    random.shuffle(numbers)
    of_edges = {item.name: getattr(reference, item.name)[rows] for item in fields(Network)
                if isinstance(getattr(reference, item.name), np.ndarray)}
    of_edges |= {name: np.array(numbers)[of_edges[name]] for name in ("start", "end")}
    network = replace(reference, **of_edges)
    moved, order = shuffled(homes)
    columns = measure(network, moved, shuffled(services)[0]).columns
    for name in ("detour", "part_inconnue_pct", "surface_inconnue_pct", "pente_inconnue_pct"):
        assert columns[name].tolist() == pytest.approx(expected[name][order].tolist(), abs=1e-6, nan_ok=True), name


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_shares_are_shares_and_no_walk_beats_the_straight_line(seed):
    homes, services = homes_and_services(seed, 15, 2)
    columns = measure(town(seed, 5, 5), homes, services).columns
    detour, part = columns["detour"], columns["part_inconnue_pct"]
    assert np.nanmin(np.r_[detour, 1.0]) >= 1 - 1e-6
    assert ((part >= -1e-9) & (part <= 100 + 1e-9) | np.isnan(part)).all()
    for name in ("surface", "bordure", "pente"):
        assert (~(columns[f"{name}_inconnue_pct"] > part + 1e-9)).all()


def test_sums_by_doubling_are_those_of_a_walk():
    rng = np.random.default_rng(3)
    following = np.array([-1] + [int(rng.integers(0, i)) if rng.random() < 0.95 else -1 for i in range(1, 400)])
    own = rng.random((400, 2)) * (following >= 0)[:, None]
    expected = np.zeros_like(own)
    for node in range(400):
        at_node = node
        while at_node >= 0:
            expected[node] += own[at_node]
            at_node = following[at_node]
    assert sums_along(following, own) == pytest.approx(expected)


def test_no_way_turns_in_circles_where_streets_take_no_time():
    network = regular("adulte")
    timeless = network_from_layer(network.to_layer().with_columns({
        "aller_s": np.where(network.osm_id % 2 == 0, 0.0, network.forward_s),
        "retour_s": np.where(network.osm_id % 2 == 0, 0.0, network.backward_s),
    }))
    homes, services = homes_and_services(9, 25, 2)
    snapper = Snapper(timeless)
    ties, doors = snapper.snap(places_of(homes, "D").lonlat), snapper.snap(places_of(services, "S").lonlat)
    graph = SplitGraph(timeless, ties, 25, doors, 2, timeless.speed_kmh / 3.6)
    forest = graph.search(np.arange(2))
    following, entry = next_arcs(graph, forest)
    for node in graph.demand_nodes:
        seconds, steps, place = 0.0, 0, int(node)
        while following[place] >= 0:
            seconds += graph.matrix.data[entry[place]]
            place, steps = int(following[place]), steps + 1
            assert steps < graph.node_count
        assert place in graph.service_nodes
        assert seconds == pytest.approx(forest.seconds[node], abs=1000 * TIE_S)


def test_ways_searched_together_or_one_by_one_are_the_same():
    network = town(5)
    homes, services = homes_and_services(9, 25, 3)
    joined = join(Snapper(network), places_of(homes, "D"), places_of(services, "S"))
    forest = joined.graph.search(np.arange(3))
    nearest = forest.source[joined.graph.demand_nodes].astype(np.int64) - joined.graph.service_nodes[0]
    nearest[np.isinf(forest.seconds[joined.graph.demand_nodes])] = -1
    assert len(np.unique(nearest[nearest >= 0])) > 1
    together, alone = lengths_to(joined.graph, nearest, forest), lengths_to(joined.graph, nearest, None)
    assert together.network_m.tolist() == pytest.approx(alone.network_m.tolist(), nan_ok=True)
    assert together.legs_m.tolist() == pytest.approx(alone.legs_m.tolist(), nan_ok=True)
    assert together.unknown_m.tolist() == pytest.approx(alone.unknown_m.tolist(), nan_ok=True)
    no_farther = lengths_to(joined.graph, nearest, None, forest.seconds[joined.graph.demand_nodes])
    assert no_farther.network_m.tolist() == pytest.approx(alone.network_m.tolist(), nan_ok=True)


def test_lengths_with_hours_are_those_of_the_service_that_is_open():
    """Services searched one by one, and those searched together, give the metres of the one chosen."""
    network = network_of(osm_from_layer([street(*((x, 0) for x in range(0, 2100, 100)))]))
    homes = points_layer(np.array([at(x, 0) for x in (0, 300, 900)]), "h")
    services = points_layer(np.array([at(x, 0) for x in (400, 1500)]), "s").with_columns(
        {"horaires": texts(["Mo-Fr 09:00-12:00", "24/7"])}
    )
    for slot, doors in (("mardi 10:00", (400, 400, 400)), ("mardi 17:00", (1500, 1500, 1500))):
        measured = measure(network, homes, services, question=Question(slot=parse_slot(slot)))
        expected = [abs(door - home) for home, door in zip((0, 300, 900), doors)]
        lengths = measured.times.lengths
        assert (lengths.network_m + lengths.legs_m).tolist() == pytest.approx(expected, abs=0.01)
        assert measured.columns["detour"].tolist() == pytest.approx([1, 1, 1], abs=1e-4)


def test_no_service_is_no_detour():
    network = network_of(osm_from_layer([*grid(3, 3), street((0, 900), (300, 900))]), "fauteuil")
    homes = points_layer(np.array([at(50, 0), at(100, 900), at(100, 5000), at(100, 100)]), "h")
    services = points_layer(np.array([at(100, 100)]), "s")
    columns = measure(network, homes, services).columns
    assert columns["statut"].tolist() == ["atteint", "ilot", "hors_reseau", "atteint"]
    assert np.isnan(columns["detour"]).tolist() == [False, True, True, True]
    assert np.isnan(columns["part_inconnue_pct"]).tolist() == [False, True, True, False]
    assert columns["part_inconnue_pct"][3] == 0


def test_the_sample_town_agrees_with_its_own_steps(sample_network):
    network, homes, services = sample_network
    measured = measure(network, homes, services)
    explainer, people = Explainer(network, services), places_of(homes, "DEMANDE")
    geod = Geod(ellps="WGS84")
    for row in range(0, len(homes), 4):
        one = explainer.explain(people.taken(np.array([row])))
        assert one.status == measured.times.status[row]
        if one.service < 0:
            continue
        columns = one.steps.columns
        on_streets = ~np.ma.getmaskarray(columns["arete"])
        unknown = on_streets & np.array([value is not None for value in columns["inconnu"]])
        metres = columns["longueur_m"]
        share = 100 * metres[unknown].sum() / metres[on_streets].sum()
        assert measured.columns["part_inconnue_pct"][row] == pytest.approx(share, abs=1e-6)
        assert columns["duree_s"].sum() / 60 == pytest.approx(measured.columns["temps_min"][row], abs=1e-9)
        straight = geod.inv(*people.lonlat[row], *measured.counted.lonlat[measured.times.service[row]])[2]
        if straight >= DETOUR_FROM_M:
            assert measured.columns["detour"][row] == pytest.approx(metres.sum() / straight, rel=1e-6)


@pytest.fixture(scope="module")
def sample_network():
    network = build_network(read_ways(SAMPLE / "reseau.osm"), "fauteuil")[0]
    with (SAMPLE / "services.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    services = points_layer(np.array([[float(r["longitude"]), float(r["latitude"])] for r in rows]), "s")
    services = services.with_columns({"itinerant": texts([row["itinerant"] for row in rows])})
    west, south, east, north = shapely.total_bounds(network.geometry)
    homes = points_layer(np.random.default_rng(4).uniform((west, south), (east, north), (120, 2)), "h")
    return network, homes, services
