"""Places made of weighted points: in the head, beside plain Python, and laws."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.building_demand import demand_points
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.indicator_measure import IndicatorRule, measure_indicators
from accessibilite.core.measures import Question, measure
from accessibilite.core.network import build_network
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats, as_texts, texts
from accessibilite.core.snapping import places_of
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.travel_times import STATUSES, walking_times
from towns import at, network_of, osm_from_layer, places_lonlat, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
STREETS = network_of(osm_from_layer([street((0, 0), (4000, 0)), street((0, 900), (300, 900))]))


def points(*metres, **columns) -> Layer:
    shapes = np.asarray(shapely.points(np.array([at(*point) for point in metres])), dtype=object)
    return Layer("points", shapes, "EPSG:4326", columns)


def box(west, south, east, north):
    return shapely.Polygon([at(*p) for p in ((west, south), (east, south), (east, north), (west, north))])


def boxes(*corners, **columns) -> Layer:
    return Layer("carreaux", texts([box(*c) for c in corners]), "EPSG:4326", columns)


def measured(demand, services, buildings=None, weights="", cells=None, **options):
    made, notes = demand_points(demand, buildings, weights, cells)
    found = measure(STREETS, demand, services, points=made, **options)
    return {name: values.tolist() for name, values in found.columns.items()}, [str(note) for note in notes], found


def sample_inputs():
    network = build_network(read_ways(SAMPLE / "reseau.osm"), "adulte")[0]
    return network, *(read_vector(SAMPLE / name, "X") for name in ("carreaux_200m.gpkg", "services.gpkg"))


def same(one: dict, other: dict) -> None:
    for name, values in one.items():
        if values.dtype == object:
            assert as_texts(values).tolist() == as_texts(other[name]).tolist(), name
        else:
            # Exactly: not a bit may change.
            assert np.array_equal(as_floats(values), as_floats(other[name]), equal_nan=True), name


def test_three_buildings_in_the_head():
    cell = boxes((0, -50, 1000, 50))
    columns, notes, found = measured(
        cell, points((0, 0), id=texts(["s"])), points((100, 0), (200, 0), (600, 0), (2000, 0)), categories="", k=1
    )
    assert columns["temps_min"] == pytest.approx([3.0])
    assert columns["batiments"] == [3]
    assert columns["part_atteinte_pct"] == pytest.approx([100.0])
    assert columns["service_id"] == ["s"]
    assert any("1 entité(s) hors" in note for note in notes)
    assert len(found.people) == 1
    assert len(found.walkers) == 3


def test_weights_weigh():
    buildings = points((100, 0), (400, 0), (500, 0), logements=np.array([3.0, 1.0, np.nan]))
    columns, notes, _ = measured(boxes((0, -50, 1000, 50)), points((0, 0)), buildings, "logements")
    assert columns["temps_min"] == pytest.approx([(3 * 1 + 4) / 4])
    assert columns["batiments"] == [2]
    assert any("1 bâtiment(s) sans « logements »" in note for note in notes)


def test_half_is_not_most():
    """Two buildings of four are beyond the limit: the cell is, and says which share is not."""
    far = points((100, 0), (200, 0), (3000, 0), (3100, 0))
    columns, _, _ = measured(boxes((0, -50, 4000, 50)), points((0, 0)), far, limit_min=15)
    assert columns["statut"] == ["hors_delai"]
    assert math.isnan(columns["temps_min"][0])
    assert columns["service_id"] == [None]
    assert columns["part_atteinte_pct"] == [50.0]
    most = points((100, 0), (200, 0), (300, 0), (3100, 0))
    columns, _, _ = measured(boxes((0, -50, 4000, 50)), points((0, 0)), most, limit_min=15)
    assert columns["statut"] == ["atteint"]
    assert columns["temps_min"] == pytest.approx([2.0])
    assert columns["part_atteinte_pct"] == [75.0]


def test_the_worse_status_of_two_equally_common_ones():
    cell = boxes((0, -50, 4000, 2000))
    columns, _, _ = measured(cell, points((0, 0)), points((3000, 0), (100, 900), (100, 1500), (150, 1500)), limit_min=15)
    assert columns["statut"] == ["hors_reseau"]
    columns, _, _ = measured(cell, points((0, 0)), points((3000, 0), (100, 900)), limit_min=15)
    assert columns["statut"] == ["ilot"]


def test_each_building_goes_to_its_own_service_and_its_own_hours():
    desks = points(
        (0, 0), (1000, 0), id=texts(["a", "b"]), categorie=texts(["caf", "sante"]),
        horaires=texts(["Mo 08:00-12:00", "Mo 08:00-09:40"]),
    )
    buildings = points((100, 0), (700, 0), (800, 0))
    cell = boxes((0, -50, 1000, 50))
    columns, _, _ = measured(cell, desks, buildings, categories="caf,sante", k=2, question=Question(bundle="caf,sante"))
    assert columns["temps_min"] == pytest.approx([(1 + 3 + 2) / 3])
    assert columns["temps_2_min"] == pytest.approx([(9 + 7 + 8) / 3])
    assert columns["service_id"] == ["b"]
    assert columns["temps_caf_min"] == pytest.approx([16 / 3])
    assert columns["temps_sante_min"] == pytest.approx([14 / 3])
    # The slowest for each building, not the slowest of the means.
    assert columns["panier_min"] == pytest.approx([(9 + 7 + 8) / 3])
    # At 9:07, b admits those who arrive until 9:10: the two near it.
    slot = Question(slot=parse_slot("lundi 9:07"))
    columns, _, _ = measured(cell, desks, buildings, question=slot)
    assert columns["temps_min"] == pytest.approx([(1 + 3 + 2) / 3])
    columns, _, _ = measured(cell, desks, buildings, question=Question(slot=parse_slot("lundi 9:08")))
    assert columns["temps_min"] == pytest.approx([(1 + 7 + 2) / 3])


def test_garages_are_no_dwellings_and_a_cell_without_building_keeps_its_centre():
    buildings = points((100, 0), (300, 0), building=texts(["garage", "yes"]))
    cells = boxes((0, -50, 400, 50), (400, -50, 800, 50))
    columns, notes, _ = measured(cells, points((0, 0)), buildings)
    assert columns["temps_min"] == pytest.approx([3.0, 6.0], abs=1e-6)
    assert columns["batiments"] == [1, 0]
    assert any("1 bâtiment(s) qui ne sont pas des logements" in note for note in notes)
    assert any("1 entité(s) sans bâtiment" in note for note in notes)


def test_a_ring_stands_on_its_wall():
    ring = box(100, -40, 180, 40).difference(box(105, -35, 175, 35))
    layer = Layer("anneau", texts([ring]), "EPSG:4326", {})
    made, _ = demand_points(boxes((0, -50, 1000, 50)), layer)
    assert shapely.intersects(ring, shapely.points(made.points.lonlat)).all()


def test_an_empty_layer_is_none_with_a_warning():
    cells = boxes((0, -50, 400, 50))
    made, notes = demand_points(cells, Layer("vide", texts([]), "EPSG:4326", {}))
    assert made is None
    assert notes[0].warning
    only_garages = points((100, 0), building=texts(["garage"]))
    columns, notes, _ = measured(cells, points((0, 0)), only_garages)
    assert columns["temps_min"] == pytest.approx([2.0], abs=1e-6)
    assert columns["batiments"] == [0]


def test_refusals():
    cells, buildings = boxes((0, -50, 400, 50)), points((100, 0))
    with pytest.raises(ParameterError, match="POIDS_BATIMENTS"):
        demand_points(cells, buildings, "logements")
    with pytest.raises(InputError, match=r"DEMANDE .* polygones"):
        demand_points(points((1, 1)), buildings)
    with pytest.raises(InputError, match=r"CARREAUX .* population"):
        demand_points(cells, cells=boxes((0, 0, 10, 10)))


def test_a_border_building_belongs_to_one_cell():
    cells = boxes((0, -50, 400, 50), (400, -50, 800, 50), id=texts(["b", "a"]))
    made, _ = demand_points(cells, points((400, 0)))
    assert made.held["batiments"].tolist() == [0, 1]


def test_iris_are_the_people_of_their_cells():
    """One IRIS holds a whole cell and half of another; its centre, 900 m from all, tells nothing."""
    iris = boxes((0, -50, 1800, 50), (1800, -50, 4000, 50), (0, 5000, 100, 5100))
    cells = boxes((0, -50, 200, 50), (1700, -50, 1900, 50), population=np.array([300.0, 200.0]))
    columns, notes, _ = measured(iris, points((0, 0)), cells=cells)
    assert columns["temps_min"][:2] == pytest.approx([(300 * 1 + 100 * 18) / 400, 18.0], abs=1e-3)
    assert columns["carreaux"] == [2, 1, 0]
    assert columns["statut"][2] == "hors_reseau"
    assert any("1 polygone(s) sans carreau habité" in note for note in notes)
    columns, notes, _ = measured(iris, points((0, 0)), cells=cells.taken(np.zeros(2, bool)))
    assert columns["temps_min"][0] == pytest.approx(9.0, abs=1e-3)
    assert any("vide" in note for note in notes)


def test_iris_through_cells_through_buildings():
    iris = boxes((0, -50, 1000, 50))
    cells = boxes((0, -50, 200, 50), (800, -50, 1000, 50), population=np.array([30.0, 10.0]))
    columns, _, _ = measured(iris, points((0, 0)), points((50, 0), (150, 0), (900, 0), (500, 0)), cells=cells)
    assert columns["temps_min"] == pytest.approx([(30 * 1 + 10 * 9) / 40])
    assert columns["carreaux"] == [2]
    assert columns["batiments"] == [3]


def test_one_building_at_each_centre_changes_nothing():
    network, cells, services = sample_inputs()
    lonlat = places_of(cells, "DEMANDE").lonlat
    centres = Layer("b", np.asarray(shapely.points(lonlat), dtype=object), "EPSG:4326", {"w": np.full(len(cells), 3.7)})
    made, notes = demand_points(cells, centres, "w")
    assert notes == ()
    assert (made.held["batiments"] == 1).all()
    asked = {"k": 3, "categories": "categorie", "limit_min": 20,
             "question": Question(slot=parse_slot("mardi 17:00"), week_within_min=15.0)}
    plain, fine = (measure(network, cells, services, points=one, **asked) for one in (None, made))
    same(plain.columns, fine.columns)
    assert list(fine.columns)[: len(plain.columns)] == list(plain.columns)
    one, other = (
        measure_indicators(network, cells, services, IndicatorRule(public="seniors_65p"), points=p) for p in (None, made)
    )
    for name in ("services_5min", "gravite", "acces_e2sfca", "acces_3sfca"):
        assert as_floats(one.columns[name]) == pytest.approx(as_floats(other.columns[name]), rel=1e-12, nan_ok=True)


def oracle(cells, lonlat, weight, times):
    """Plain Python: the mean of each cell over its buildings, by loops."""
    rows = []
    for cell in cells.geometries:
        inside = [i for i, (x, y) in enumerate(lonlat) if cell.contains(shapely.Point(x, y)) and weight[i] > 0]
        whole = sum(weight[i] for i in inside)
        by_status = Counter()
        for i in inside:
            by_status[times.status[i]] += weight[i]
        reached = [i for i in inside if times.status[i] == "atteint"]
        got = sum(weight[i] for i in reached)
        if got > whole / 2:
            status, minutes = "atteint", sum(weight[i] * times.minutes[i, 0] for i in reached) / got
        else:
            del by_status["atteint"]
            status = max(by_status, key=lambda s: (round(by_status[s], 9), STATUSES.index(s)))
            minutes = math.nan
        rows.append((status, minutes, sum(weight[i] * times.access_m[i] for i in inside) / whole, len(inside)))
    return rows


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_plain_python_finds_the_same(seed):
    rng = np.random.default_rng(seed)
    cells = boxes((0, -100, 1000, 1300), (1000, -100, 2500, 1300), (2500, -100, 4100, 1300))
    spots = np.concatenate([rng.uniform((0, -90), (4000, 1250), (20, 2)), [(500, 1), (1500, 1), (3000, 1)]])
    weight = np.concatenate([rng.integers(0, 4, 20), [1, 1, 1]]).astype(float)
    services = points((rng.uniform(0, 4000), 0), (rng.uniform(0, 4000), 0), id=texts(["a", "b"]))
    buildings = points(*spots, w=weight)
    lonlat = np.array([at(*spot) for spot in spots])
    times = walking_times(STREETS, places_lonlat(lonlat), places_of(services, "SERVICES"), limit_min=12)
    columns, _, _ = measured(cells, services, buildings, "w", limit_min=12)
    status, minutes, access, count = zip(*oracle(cells, lonlat, weight, times))
    assert columns["statut"] == list(status)
    assert columns["temps_min"] == pytest.approx(list(minutes), nan_ok=True)
    assert columns["acces_m"] == pytest.approx(list(access))
    assert columns["batiments"] == list(count)
    # The order of the buildings is of no account.
    order = rng.permutation(len(spots))
    again, _, _ = measured(cells, services, buildings.taken(order), "w", limit_min=12)
    assert again["statut"] == columns["statut"]
    assert again["service_id"] == columns["service_id"]
    assert again["temps_min"] == pytest.approx(columns["temps_min"], nan_ok=True)


def test_supply_is_conserved_through_buildings():
    cells = boxes((0, -50, 1000, 50), (1000, -50, 2000, 50), population=np.array([100.0, 300.0]))
    made, _ = demand_points(cells, points((100, 0), (900, 0), (1200, 0), (1900, 0), (1950, 0)))
    found = measure_indicators(STREETS, cells, points((800, 0), (1500, 0)), IndicatorRule(8.0, (5.0,)), points=made)
    assert float(as_floats(cells.columns["population"]) @ found.columns["acces_e2sfca"]) == pytest.approx(2.0, abs=1e-9)
    # From 100: none; from 900: both desks are 1 and 6 minutes away.
    assert found.columns["services_5min"][0] == pytest.approx(0.5)


def test_a_site_covers_the_cells_whose_mean_is_within_reach():
    from accessibilite.core.time_matrix import time_matrix

    cells = boxes((0, -50, 1000, 50), (1000, -50, 2000, 50))
    made, _ = demand_points(cells, points((0, 0), (800, 0), (1500, 0), (1990, 0)))
    sites = places_of(points((0, 0), (1500, 0)), "CANDIDATS")
    walks = time_matrix(STREETS, made.points, sites, 60.0)
    assert made.covers(walks, 4.0).toarray().tolist() == [[True, False], [False, True]]
    assert made.covers(walks, 3.9).toarray().tolist() == [[False, False], [False, True]]
    assert made.covers(time_matrix(STREETS, made.points, sites, 2.0), 4.0).toarray().tolist() == [[False] * 2, [False] * 2]
