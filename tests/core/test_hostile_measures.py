"""What odd files taught: numbers that are none, names that clash, layers too far; each ends in words or in the right number."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from accessibilite.core.calibration import calibrate
from accessibilite.core.crs import WGS84, metric_geometries
from accessibilite.core.equity import EquityRule, equity
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.explain import rows_of_places
from accessibilite.core.indicator_measure import IndicatorRule, measure_indicators
from accessibilite.core.indicators import decay_of
from accessibilite.core.isochrones import isochrones, thresholds_of
from accessibilite.core.measures import measure
from accessibilite.core.readers.population import people_of, with_contract_columns
from accessibilite.core.records import Layer, as_floats, as_texts, texts
from accessibilite.core.robustness import robustness
from accessibilite.core.snapping import places_of
from accessibilite.core.territories import share_cells
from accessibilite.core.zones_blanches import ZoneRule
from towns import at, network_of, osm_from_layer, street

WORLD = shapely.box(-180, -90, 180, 90)


def lonlat_box(x: float, y: float, size: float = 100.0) -> shapely.Polygon:
    return shapely.box(*at(x, y), *at(x + size, y + size))


def layer(shapes, **columns) -> Layer:
    return Layer("couche", texts(list(shapes)), "EPSG:4326", columns)


@pytest.fixture(scope="module")
def network():
    return network_of(osm_from_layer([street((0, 0), (2000, 0))]))


@pytest.fixture
def cells() -> Layer:
    count = np.array([100.0, 300.0])
    return layer([lonlat_box(0, -50), lonlat_box(800, -50)], population=count, pauvres=count / 2)


@pytest.fixture
def buildings() -> Layer:
    """Two services drawn as buildings 20 m wide, centred on the street at 410 m and 1,010 m."""
    return layer([lonlat_box(400, -10, 20), lonlat_box(1000, -10, 20)], id=texts(["a", "b"]))


# --- numbers -------------------------------------------------------------------------------------


def test_a_text_of_numbers_is_read_with_its_spaces_and_infinity_is_unknown():
    written = ["1 200", "1\u202f200,5", "12,5", " 7 ", "5 10", "inf", "-Infinity", "1e999", "nan", None]
    read = as_floats(texts(written))
    assert read[:4].tolist() == [1200.0, 1200.5, 12.5, 7.0]
    assert np.isnan(read[4:]).all()


@pytest.mark.parametrize("wrong", [-1.0, 1e11, 1e308])
def test_a_public_that_counts_nobody_is_refused(wrong):
    cells = layer([lonlat_box(0, 0)] * 2, population=np.array([3.0, 4.0]), mien=np.array([1.0, wrong]))
    with pytest.raises(InputError, match=r"mien.*ligne 2"):
        people_of(cells, "mien")
    with pytest.raises(InputError, match="ligne 2"):
        with_contract_columns(cells.with_columns({"population": np.array([1.0, wrong])}))


def test_commas_are_decimal_where_semicolons_separate():
    assert thresholds_of("7,5 ; 10") == (7.5, 10)
    assert thresholds_of("5;10") == (5, 10)
    assert thresholds_of("5,10") == (5, 10)


def test_a_ring_given_twice_is_refused():
    with pytest.raises(ParameterError, match="POIDS_MARCHE"):
        decay_of("paliers", 15, "5=1 ; 5=0,5")


def test_rates_written_as_shares_are_refused(cells):
    iris = layer([lonlat_box(-50, -100, 2000)], taux_pauvrete=np.array([0.185]))
    with pytest.raises(InputError, match="multipliez-les par 100"):
        calibrate(cells, iris, least_people=1)


@pytest.mark.parametrize("column", [np.array([-5.0, 3.0]), texts(["loin", "près"])])
def test_times_that_are_no_minutes_are_refused(cells, column):
    with pytest.raises(InputError, match="minutes"):
        equity(cells.with_columns({"temps_min": column}), EquityRule())


# --- services ------------------------------------------------------------------------------------


def test_services_drawn_as_buildings_are_written_as_the_points_they_were_measured_from(network, cells, buildings):
    found = measure_indicators(network, cells, buildings).services
    assert set(shapely.get_type_id(found.geometries)) == {shapely.GeometryType.POINT}
    assert shapely.get_coordinates(found.geometries) == pytest.approx(np.array([at(410, 0), at(1010, 0)]), abs=1e-7)
    closings = robustness(network, cells, buildings, ZoneRule(threshold_min=3)).services
    assert set(shapely.get_type_id(closings.geometries)) == {shapely.GeometryType.POINT}


def test_a_capacity_of_zero_keeps_its_basin_and_absurd_ones_are_unknown(network, cells, buildings):
    rule = IndicatorRule(10.0, decay="binaire", supply="capacite")
    none = measure_indicators(network, cells, buildings.with_columns({"capacite": np.zeros(2)}), rule)
    assert as_floats(none.services.columns["bassin"]) == pytest.approx([400, 400])
    odd = measure_indicators(network, cells, buildings.with_columns({"capacite": texts(["1 200", "1e300"])}), rule)
    assert as_floats(odd.services.columns["offre"]).tolist() == [1200, 1200]
    assert odd.supply_guessed == ("b",)


def test_categories_of_like_names_have_a_column_each(network, cells, buildings):
    named = buildings.with_columns({"categorie": texts(["CAF", "caf"])})
    columns = measure(network, cells, named, categories="CAF,caf").columns
    assert as_floats(columns["temps_caf_min"]) == pytest.approx([3.6, 4.4], abs=0.01)
    assert as_floats(columns["temps_caf_categorie2_min"]) == pytest.approx([9.6, 1.6], abs=0.01)
    second = buildings.with_columns({"categorie": texts(["2", "2"])})
    columns = measure(network, cells, second, k=2, categories="2").columns
    assert as_floats(columns["temps_2_min"]) == pytest.approx([9.6, 4.4], abs=0.01)
    assert as_floats(columns["temps_2_categorie2_min"]) == pytest.approx([3.6, 1.6], abs=0.01)


def test_a_place_without_id_is_called_by_its_row(buildings):
    assert as_texts(places_of(buildings.with_columns({"id": texts([None, "b"])}), "SERVICES").ids).tolist() == ["1", "b"]


def test_a_place_is_found_whatever_the_spaces_around_its_id():
    assert rows_of_places("sp", texts(["x", " sp "])).tolist() == [1]


def test_a_polygon_without_surface_keeps_its_people():
    """Squeezed to a line, to a point; a whole square; a point."""
    (x, y), (east, north) = at(10, 10), at(90, 90)
    line, dot = shapely.Polygon([(x, y), (east, north), (x, y)]), shapely.Polygon([(x, y)] * 4)
    shares = share_cells(layer([line, dot, lonlat_box(0, 0), shapely.Point(x, y)]), layer([lonlat_box(-50, -50, 500)]))
    assert shares.totals(np.array([1.0, 10.0, 100.0, 1000.0])) == pytest.approx([1111])
    assert shares.outside.tolist() == [0, 0, 0, 0]


# --- far away ------------------------------------------------------------------------------------


def test_a_polygon_that_no_metric_system_holds_is_refused():
    home = layer([shapely.box(2.3, 48.8, 2.301, 48.801)], population=np.array([1.0]))
    with pytest.raises(InputError, match=r"TERRITOIRES_EN_ENTREE.*trop vaste"):
        share_cells(home, layer([WORLD]))
    with pytest.raises(InputError, match="trop vaste"):
        metric_geometries(layer([WORLD]), WGS84, "EPSG:2154", "CARREAUX")


def test_cells_of_another_town_are_not_nobody(network, buildings):
    swapped = shapely.box(*at(0, 0)[::-1], *(value + 0.001 for value in at(0, 0)[::-1]))
    with pytest.raises(InputError, match=r"CARREAUX.*territoire du réseau"):
        isochrones(network, buildings, (5.0,), cells=layer([swapped], population=np.array([1.0])))
