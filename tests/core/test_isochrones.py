"""Isochrones on towns whose reached streets are measured in the head, then laws, then exact points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.isochrones import BLOCK_M2, isochrones, piece_lines, thresholds_of
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Snapper
from accessibilite.core.travel_times import walking_times
from towns import at, grid, network_of, osm_from_layer, places_lonlat, street

TO_DEGREES = Transformer.from_crs(32631, 4326, always_xy=True).transform
#: A town on the central meridian is drawn 0.04 % too small; lengths are geodesic all the same.
CITY = network_of(osm_from_layer(grid(21, 21)))
LAWS = settings(max_examples=25, deadline=None, derandomize=True, database=None)
STEP_M = 500
crossings = st.tuples(*[st.integers(0, 3).map(lambda number: number * STEP_M)] * 2)
streets_drawn = st.lists(
    st.tuples(crossings, crossings, st.booleans()).filter(lambda drawn: drawn[0] != drawn[1]), min_size=3, max_size=12
)


def services(*points, **columns) -> Layer:
    table = {name: texts(values) for name, values in columns.items()}
    return Layer("services", texts([shapely.Point(at(*point)) for point in points]), "EPSG:4326", table)


def town(*ways):
    return network_of(osm_from_layer(list(ways)))


def drawn_town(drawn):
    ways = [street(a, b, **({"oneway__foot": "yes"} if one_way else {})) for a, b, one_way in drawn]
    return town(street((0, 0), (STEP_M, 0)), *ways)


def lengths(result) -> dict[float, float]:
    columns = result.polygons.columns
    return dict(zip(columns["seuil_min"].tolist(), (columns["longueur_km"] * 1000).tolist()))


def shape(result, minutes: float):
    return result.polygons.geometries[result.polygons.columns["seuil_min"] == minutes][0]


def lines_within(result, minutes: float):
    return shapely.union_all(result.streets.geometries[result.streets.columns["seuil_min"] <= minutes])


def square_cells(*corners, size=100, people=100.0) -> Layer:
    def ring(x, y):
        return shapely.Polygon([at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size)])

    count = len(corners)
    return Layer(
        "carreaux", texts([ring(*corner) for corner in corners]), "EPSG:4326",
        {"id": texts([str(i) for i in range(count)]), "population": np.full(count, people),
         "pauvres": np.full(count, people / 4)},
    )


# Measured in the head: 100 m a minute


@pytest.mark.parametrize(("minutes", "expected"), [(0.5, 200), (1, 400), (1.5, 1000), (2, 1600), (3, 3600), (5, 10000)])
def test_a_grid_is_reached_in_a_diamond(minutes, expected):
    # In T whole minutes, 4 T^2 blocks of 100 m; half a minute more adds 50 m at each of the open ends (12 after 1).
    result = isochrones(CITY, services((1000, 1000)), [minutes])
    assert lengths(result)[minutes] == pytest.approx(expected, abs=0.05)
    assert result.streets.columns["longueur_m"].sum() == pytest.approx(expected, abs=0.05)


def test_a_street_is_cut_at_the_minute_and_the_leg_of_the_service_counts():
    network = town(street((0, 0), (1000, 0)))
    result = isochrones(network, services((500, 0)), [2])
    assert lengths(result)[2] == pytest.approx(400, abs=0.01)
    # 50 m of leg leave 1.5 minutes to the street.
    assert lengths(isochrones(network, services((500, 50)), [2]))[2] == pytest.approx(300, abs=0.05)
    # 100 m from the end, one side stops there.
    assert lengths(isochrones(network, services((100, 0)), [2]))[2] == pytest.approx(300, abs=0.01)


def test_an_edge_reached_from_both_ends_has_two_pieces_until_its_middle_is_reached():
    # A street of 100 m, and a way round of 2,600 m between its ends, which is one edge.
    way_round = [(0, 0), (0, 100), (-400, 100), (-400, 500), (500, 500), (500, 100), (100, 100), (100, 0)]
    network = town(street((0, 0), (100, 0)), street(*way_round))
    near = isochrones(network, services((50, 0)), [3])
    assert lengths(near)[3] == pytest.approx(600, abs=0.05)
    assert len(near.streets) == 4
    assert len(shapely.get_parts(shapely.line_merge(lines_within(near, 3)))) == 1
    whole = 100 + 100 + 400 + 400 + 900 + 400 + 400 + 100
    assert lengths(isochrones(network, services((50, 0)), [60]))[60] == pytest.approx(whole, abs=0.2)
    # The middle is 1,400 m away: just before, two pieces; just after, the whole ring.
    assert lengths(isochrones(network, services((50, 0)), [13.9]))[13.9] == pytest.approx(2780, abs=0.2)


def test_a_one_way_street_is_reached_against_its_arrows_only():
    network = town(street((0, 0), (1000, 0), oneway__foot="yes"))
    result = isochrones(network, services((500, 0)), [3])
    assert lengths(result)[3] == pytest.approx(300, abs=0.01)
    assert result.streets.columns["debut_min"].max() == pytest.approx(3)
    assert shapely.total_bounds(lines_within(result, 3))[2] == pytest.approx(500_000 + 500 * 0.9996, abs=0.01)


def test_an_island_is_not_reached():
    network = town(street((0, 0), (1000, 0)), street((0, 40), (1000, 40)))
    assert lengths(isochrones(network, services((500, 0)), [60]))[60] == pytest.approx(1000, abs=0.01)


def test_blocks_between_reached_streets_are_inside_and_parks_are_not():
    service = services((1000, 1000))
    small = shape(isochrones(CITY, service, [5]), 5)
    assert not any(len(part.interiors) for part in shapely.get_parts(small))
    side = 400
    network = network_of(osm_from_layer(grid(5, 5, side)))
    large = shape(isochrones(network, services((800, 800)), [60]), 60)
    holes = [ring for part in shapely.get_parts(large) for ring in part.interiors]
    assert len(holes) == 16
    assert min(shapely.Polygon(ring).area for ring in holes) > BLOCK_M2


def test_the_surface_is_that_of_a_band():
    result = isochrones(town(street((0, 0), (2000, 0))), services((1000, 0)), [5], half_width_m=50)
    band = (1000 * 100 + np.pi * 50**2) / 1e6
    assert result.polygons.columns["surface_km2"][0] == pytest.approx(band, rel=0.005)


def test_people_are_counted_in_proportion_to_surfaces():
    # The band of 50 m covers the first cell, half of the second, none of the third.
    cells = square_cells((950, -50), (1050, 0), (1000, 300))
    result = isochrones(town(street((0, 0), (2000, 0))), services((1000, 0)), [5], half_width_m=50.1, cells=cells)
    columns = result.polygons.columns
    assert columns["population"][0] == pytest.approx(150, abs=0.3)
    assert columns["pauvres"][0] == pytest.approx(150 / 4, abs=0.1)
    assert columns["carreaux"][0] == pytest.approx(1.5, abs=0.003)
    alone = isochrones(CITY, services((1000, 1000)), [5]).polygons.columns
    assert np.isnan(alone["population"]).all()


def test_a_service_that_reaches_nothing_keeps_its_rows():
    network = town(street((0, 0), (1000, 0)))
    where = services((500, 0), (500, 500), (500, 190), id=["a", "b", "c"], nom=["A", "B", "C"])
    result = isochrones(network, where, [1, 1.5], grouped=False)
    columns = result.polygons.columns
    assert columns["seuil_min"].tolist() == [1.5] * 3 + [1.0] * 3
    assert columns["service_id"].tolist() == ["a", "b", "c"] * 2
    assert columns["statut"].tolist() == ["atteint", "hors_reseau", "hors_delai"] * 2
    assert columns["longueur_km"].tolist() == pytest.approx([0.3, 0, 0, 0.2, 0, 0], abs=1e-4)
    assert [one is None for one in result.polygons.geometries] == [False, True, True] * 2
    assert result.off_network == ("B",)
    assert result.too_far == ("C",)


def test_without_any_countable_service_the_classes_are_there_and_empty():
    bus = replace(services((500, 0)), columns={"itinerant": np.array([1.0])})
    for grouped, rows in ((True, 2), (False, 0)):
        result = isochrones(CITY, bus, [5, 10], grouped, cells=square_cells((0, 0)))
        assert len(result.polygons) == rows
        assert len(result.streets) == 0
        assert result.selection.mobile == 1


def test_one_by_one_or_together_the_streets_are_the_same():
    where = services((300, 300), (1700, 1700))
    apart, together = isochrones(CITY, where, [5], grouped=False), isochrones(CITY, where, [5])
    assert apart.polygons.columns["longueur_km"].sum() == pytest.approx(together.polygons.columns["longueur_km"][0])


def test_services_of_another_town_are_refused():
    with pytest.raises(InputError, match="territoire"):
        isochrones(CITY, services((500_000, 0)))


def test_thresholds_are_read_and_refused():
    assert thresholds_of("15, 5;10 5") == (5, 10, 15)
    for bad in ("", "cinq", "0,5", "-1", "601", "nan", "inf"):
        with pytest.raises(ParameterError, match="SEUILS_MIN"):
            thresholds_of(bad)


def test_pieces_follow_the_bends_of_their_line():
    line = shapely.LineString([(0, 0), (10, 0), (10, 10)])
    made = piece_lines(texts([line, line]), np.array([1, 0, 1]), np.array([0.25, 0, 0.5]), np.array([0.75, 0.5, 1.0]))
    assert [one.wkt for one in made] == [
        "LINESTRING (5 0, 10 0, 10 5)", "LINESTRING (0 0, 10 0)", "LINESTRING (10 0, 10 10)"
    ]


# Laws


def covers(larger, smaller) -> bool:
    if smaller.is_empty:
        return True
    return bool(shapely.length(shapely.difference(smaller, shapely.buffer(larger, 0.05))) < 0.01)


@LAWS
@given(streets_drawn, crossings, st.lists(st.floats(0.5, 20), min_size=2, max_size=4, unique=True))
def test_classes_are_nested_whatever_the_town(drawn, place, minutes):
    network = drawn_town([*drawn, (place, (0, 0), False)] if place != (0, 0) else drawn)
    result = isochrones(network, services(place), minutes)
    shapes = [one for one in result.polygons.geometries[::-1] if one is not None]
    for inner, outer in zip(shapes, shapes[1:]):
        assert shapely.area(shapely.difference(inner, outer)) < 1e-3
    assert (np.diff(result.polygons.columns["longueur_km"]) <= 1e-9).all()
    # The class of a threshold does not depend on the other ones.
    alone = isochrones(network, services(place), [max(minutes)])
    assert shapely.area(shapely.symmetric_difference(shape(alone, max(minutes)), shapes[-1])) < 50
    assert alone.polygons.columns["longueur_km"][0] == pytest.approx(result.polygons.columns["longueur_km"][0], abs=1e-6)


@LAWS
@given(streets_drawn, crossings, crossings, st.floats(1, 20))
def test_a_new_street_never_shrinks_the_reached_set(drawn, one, other, minutes):
    """GOAT #566: a new bridge shrank the isochrone."""
    if one == other:
        return
    where = services((0, 0))
    before, after = (isochrones(drawn_town(streets), where, [minutes]) for streets in (drawn, [*drawn, (one, other, False)]))
    assert covers(lines_within(after, minutes), lines_within(before, minutes))
    assert shapely.area(shapely.difference(shape(before, minutes), shape(after, minutes))) < 50


@LAWS
@given(streets_drawn, crossings, st.floats(1, 20))
def test_a_new_service_never_shrinks_the_reached_set(drawn, place, minutes):
    network = drawn_town(drawn)
    before = isochrones(network, services((0, 0)), [minutes])
    after = isochrones(network, services((0, 0), place), [minutes])
    assert covers(lines_within(after, minutes), lines_within(before, minutes))


@LAWS
@given(streets_drawn, st.tuples(st.integers(-100, 1600), st.integers(-100, 1600)), st.floats(1, 20))
def test_a_point_is_in_the_reached_pieces_exactly_when_its_time_is_within_the_threshold(drawn, place, minutes):
    network = drawn_town(drawn)
    result = isochrones(network, services((0, 0), place), [minutes])
    fraction = np.linspace(0.031, 0.969, 13)
    streets = np.repeat(network.geometry, len(fraction))
    points = shapely.line_interpolate_point(streets, np.tile(fraction, len(network)), normalized=True)
    lonlat = shapely.get_coordinates(points)
    counters = places_lonlat(np.array([at(0, 0), at(*place)]))
    exact = walking_times(network, places_lonlat(lonlat), counters, 1, 1e6).minutes[:, 0]
    reached = lines_within(result, minutes)
    to_metric = Transformer.from_crs(4326, 32631, always_xy=True).transform
    near = shapely.dwithin(shapely.points(np.column_stack(to_metric(*lonlat.T))), reached, 0.02)
    # A home on an island without a service walks to the next street with one: its own street is not reached for that.
    served = np.isin(network.island, network.island[Snapper(network).snap(counters.lonlat).edge])
    told_apart = (np.abs(np.nan_to_num(exact, nan=1e9) - minutes) > 0.001) & np.repeat(served, len(fraction))
    assert np.array_equal((exact <= minutes)[told_apart], near[told_apart])


def test_the_minutes_at_both_ends_are_those_of_a_walker():
    result = isochrones(CITY, services((1030, 1000)), [4])
    drawn, columns = result.streets.geometries, result.streets.columns
    ends = np.concatenate([shapely.get_coordinates(shapely.get_point(drawn, end)) for end in (0, -1)])
    told = np.concatenate([columns["debut_min"], columns["fin_min"]])
    lonlat = np.column_stack(TO_DEGREES(*ends.T))
    exact = walking_times(CITY, places_lonlat(lonlat), places_lonlat(np.array([at(1030, 1000)]))).minutes[:, 0]
    assert exact == pytest.approx(told, abs=0.001)


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857"])
def test_the_system_of_the_services_and_cells_changes_nothing(crs):
    move = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform

    def moved(layer):
        shapes = shapely.transform(layer.geometries, lambda xy: np.column_stack(move(*xy.T)))
        return replace(layer, geometries=shapes, crs=crs)

    where, cells = services((1030, 1010), (400, 420)), square_cells((1000, 1000), (1400, 1000), (1500, 1000))
    plain = isochrones(CITY, where, [3, 5], cells=cells).polygons
    other = isochrones(CITY, moved(where), [3, 5], cells=moved(cells)).polygons
    assert plain.crs == other.crs == "EPSG:32631"
    for name in ("longueur_km", "surface_km2", "population"):
        assert other.columns[name] == pytest.approx(plain.columns[name], rel=1e-5)
