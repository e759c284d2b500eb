"""Our network layer after a person edited it in QGIS: times in the head, and networkx on the drawn lines."""

from __future__ import annotations

import dataclasses
import math

import networkx
import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import towns
from accessibilite.core.crs import coordinate_keys, transform_geometries
from accessibilite.core.network import build_network
from accessibilite.core.network_edits import BULK_EDGES
from accessibilite.core.network_layer import network_from_layer, read_network
from accessibilite.core.network_report import untagged_notes
from accessibilite.core.readers.osm import ways_from_layer
from accessibilite.core.records import Layer, as_floats, as_texts, texts
from towns import at, grid, minutes, network_of, osm_from_layer, street, ways_layer

#: Minutes: a hundredth of a second, and what half a metre at 6 km/h takes.
SAME, HALF_METRE = 0.01 / 60, 0.005
CORNERS = [(x, y) for x in (0, 100, 200, 300) for y in (0, 100, 200, 300)]


def near(value: float, tolerance: float = SAME):
    return pytest.approx(value, abs=tolerance, rel=0, nan_ok=True)


@pytest.fixture(scope="module")
def town():
    """A grid of 4 x 4 crossings, 100 m apart; one minute a block."""
    return network_of(osm_from_layer(grid(4, 4)))


def line(*points):
    return shapely.LineString([at(*point) for point in points])


def row_of(layer: Layer, *points) -> int:
    """Return the row of the edge that joins two places."""
    wanted = {int(key) for key in coordinate_keys(np.array([at(*point) for point in points]))}
    for row, shape in enumerate(layer.geometries):
        if {int(key) for key in coordinate_keys(shapely.get_coordinates(shape)[[0, -1]])} == wanted:
            return row
    raise LookupError(points)


def with_rows(layer: Layer, geometries, like: int | None = None, **values) -> Layer:
    """Append features: their fields NULL, or those of row ``like``, but for ``values``."""
    columns = {}
    for name, column in layer.columns.items():
        plain = as_texts(column) if column.dtype == object else as_floats(column)
        more = values.get(name, (None if column.dtype == object else np.nan) if like is None else plain[like])
        columns[name] = np.append(plain, texts([more] * len(geometries)) if column.dtype == object else [more] * len(geometries))
    return Layer(layer.name, np.append(layer.geometries, texts(list(geometries))), layer.crs, columns)


def drawn(layer: Layer, *lines) -> Layer:
    return with_rows(layer, lines)


def replaced(layer: Layer, row: int, shape) -> Layer:
    geometries = layer.geometries.copy()
    geometries[row] = shape
    return dataclasses.replace(layer, geometries=geometries)


def without(layer: Layer, *rows: int) -> Layer:
    return layer.taken(np.setdiff1d(np.arange(len(layer)), rows))


def split_in_qgis(layer: Layer, row: int, share: float) -> Layer:
    """Cut a feature as QGIS does: two features with the same attributes, the second one at the end."""
    shape = layer.geometries[row]
    place = shape.interpolate(share, normalized=True)
    vertices = shapely.get_coordinates(shape)
    along = [shape.project(shapely.Point(v)) for v in vertices]
    cut = shape.project(place)
    first = [v for v, m in zip(vertices, along) if m < cut] + [(place.x, place.y)]
    last = [(place.x, place.y)] + [v for v, m in zip(vertices, along) if m > cut]
    return with_rows(replaced(layer, row, shapely.LineString(first)), [shapely.LineString(last)], like=row)


def graph_of(lines) -> networkx.Graph:
    """Return the lines as a graph whose nodes are their places to a decimetre: lines joined by the test itself."""
    graph = networkx.Graph()
    for points in lines:
        for a, b in zip(points, points[1:]):
            graph.add_edge(*(tuple(round(v, 1) for v in p) for p in (a, b)), weight=math.dist(a, b) / 100)
    return graph


BLOCKS = [((x, y), (x + 100, y)) for x in (0, 100, 200) for y in (0, 100, 200, 300)]
BLOCKS += [((x, y), (x, y + 100)) for x in (0, 100, 200, 300) for y in (0, 100, 200)]


def agrees(network, lines, tolerance: float = SAME) -> None:
    lengths = dict(networkx.all_pairs_dijkstra_path_length(graph_of(lines)))
    for home in CORNERS[::3]:
        for service in CORNERS:
            assert minutes(network, home, service) == near(lengths[home].get(service, math.nan), tolerance)


# An untouched layer


def same(a, b) -> None:
    for field in dataclasses.fields(a):
        one, other = getattr(a, field.name), getattr(b, field.name)
        if isinstance(one, np.ndarray) and one.dtype != object:
            assert one.dtype == other.dtype
            np.testing.assert_array_equal(one, other)
        elif field.name == "geometry":
            assert shapely.equals_exact(one, other).all()
        else:
            assert np.array_equal(one, other)


def test_an_untouched_layer_gives_the_very_same_network(town):
    network, account = read_network(town.to_layer())
    same(network, town)
    assert account.notes() == ()


def test_closed_barriers_and_ends_that_do_not_touch_stay_so_in_an_untouched_layer(tmp_path):
    ways = [*grid(2, 2), street((50.0, 0.2), (50.0, 60.0)), street((100, 0), (200, 0)), street((200, 0), (300, 0))]
    network = network_of(towns.osm_from_file(tmp_path, ways, {(200, 0): {"barrier": "wall"}}))
    again, account = read_network(network.to_layer())
    same(again, network)
    assert account.notes() == ()
    assert math.isnan(towns.times(again, [(0, 0)], [(290, 0)], snap_m=5).minutes[0, 0])
    # An edit elsewhere joins neither.
    edited = network_from_layer(drawn(network.to_layer(), line((0, 100), (0, 300))))
    assert math.isnan(towns.times(edited, [(0, 0)], [(290, 0)], snap_m=5).minutes[0, 0])
    assert math.isnan(towns.times(edited, [(50.0, 55)], [(0, 0)], snap_m=5).minutes[0, 0])
    assert edited.island_count == network.island_count == 3


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857"])
def test_another_crs_is_no_edit(town, crs):
    layer = town.to_layer()
    moved = Layer(layer.name, transform_geometries(layer.geometries, "EPSG:4326", crs), crs, layer.columns)
    network, account = read_network(moved)
    assert account.notes() == ()
    agrees(network, BLOCKS)


def test_names_cut_by_a_shapefile_numbers_as_text_and_other_columns(town):
    layer = town.to_layer()
    columns = {"FID": np.arange(len(layer))}
    for name, column in layer.columns.items():
        written = [None if value is None else value.replace(".", ",") for value in as_texts(column)]
        columns[name.upper()[:10]] = texts(written)
    network, account = read_network(Layer("reseau", layer.geometries, layer.crs, columns))
    assert network.speed_kmh == town.speed_kmh
    assert account.notes() == ()
    agrees(network, BLOCKS)


@pytest.mark.parametrize("gone", ["arete", "osm_id", "regle", "ilot", "nom", "profil", "vitesse_kmh", "inconnu"])
def test_a_column_that_one_can_do_without(town, gone):
    layer = town.to_layer()
    columns = {name: values for name, values in layer.columns.items() if name != gone}
    network, account = read_network(Layer("reseau", layer.geometries, layer.crs, columns))
    assert account.notes() == ()
    assert network.speed_kmh == near(6)
    agrees(network, BLOCKS)


def test_a_new_name_is_no_edit(town):
    layer = town.to_layer()
    network, account = read_network(layer.with_columns({"nom": texts(["allée"] * len(layer))}))
    assert account.notes() == ()
    assert set(network.name) == {"allée"}


# Edges drawn by hand


@pytest.mark.parametrize("gap", [0.0, 0.3, 0.49])
def test_a_footbridge_joins_the_middle_of_two_streets(town, gap):
    bridge = line((50, 0 + gap), (50, 300 - gap))
    network, account = read_network(drawn(town.to_layer(), bridge))
    assert minutes(network, (50, 0), (50, 300)) == near(3, HALF_METRE * 2)
    assert minutes(network, (0, 0), (0, 300)) == near(3, HALF_METRE * 2)
    # It crosses two other streets, where it has no end: a bridge.
    assert minutes(network, (50, 0), (40, 100)) == near(1.9, HALF_METRE * 2)
    assert (account.added, account.cuts, account.free_gap_m) == (1, 2, ())
    assert len(network) == len(town) + 1 + 2
    cut = [(50, 0), (50, 300)]
    agrees(network, [*BLOCKS, cut, ((0, 0), (50, 0)), ((50, 0), (100, 0)), ((0, 300), (50, 300)), ((50, 300), (100, 300))])


def test_the_pieces_of_a_cut_edge_share_its_length_times_and_words(town):
    layer = town.to_layer()
    row = row_of(layer, (0, 0), (100, 0))
    layer = layer.with_columns({
        "retour_s": np.where(np.arange(len(layer)) == row, np.nan, town.backward_s),
        "inconnu": texts(["surface" if i == row else None for i in range(len(layer))]),
    })
    network = network_from_layer(drawn(layer, line((25, 0), (25, 50))))
    pieces = np.flatnonzero(network.edge_id == town.edge_id[row])
    assert network.length_m[pieces].sum() == pytest.approx(town.length_m[row], abs=1e-9)
    assert sorted(network.forward_s[pieces]) == pytest.approx([15, 45], abs=1e-3)
    assert np.isnan(network.backward_s[pieces]).all()
    assert list(network.unknown[pieces]) == ["surface"] * 2
    for row in range(len(network)):
        first, last = shapely.get_coordinates(network.geometry[row])[[0, -1]]
        for node, place in ((network.start[row], first), (network.end[row], last)):
            ends = np.concatenate([
                shapely.get_coordinates(shapely.get_point(network.geometry[network.start == node], 0)),
                shapely.get_coordinates(shapely.get_point(network.geometry[network.end == node], -1)),
            ])
            assert np.abs(ends - place).max() < 1e-12


def test_an_end_too_far_from_a_street_is_listed_and_joins_nothing(town):
    network, account = read_network(drawn(town.to_layer(), line((50, 0), (50, 98))))
    assert account.free_gap_m == pytest.approx((2.0,), abs=0.01)
    assert account.free_lonlat == (pytest.approx(at(50, 98)),)
    told = [str(note) for note in account.notes() if note.warning]
    assert len(told) == 1
    assert "2,0 m" in told[0]
    assert f"{at(50, 98)[0]:.6f}" in told[0]
    # Walking from its tip goes all the way round.
    home_free = towns.times(network, [(50, 97)], [(50, 100)], snap_m=0.5).minutes[0, 0]
    assert home_free == near(0.97 + 0.5 + 1 + 0.5)


def test_an_end_just_out_of_reach(town):
    account = read_network(drawn(town.to_layer(), line((50, 0), (50, 99.4))))[1]
    assert account.free_gap_m == pytest.approx((0.6,), abs=0.01)
    assert read_network(drawn(town.to_layer(), line((50, 0), (50, 50))))[1].free_gap_m == ()


@pytest.mark.parametrize("end", [(100, 0), (100.3, 0.3), (99.7, -0.2)])
def test_an_end_at_or_near_a_crossing_joins_it(town, end):
    network, account = read_network(drawn(town.to_layer(), line((300, 300), (350, 350)), line((350, 350), end)))
    assert account.cuts == 0
    assert minutes(network, (350, 350), (100, 0)) == near(math.dist((350, 350), (100, 0)) / 100, HALF_METRE * 2)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("flip", [False, True])
def test_a_new_edge_joins_the_middle_of_another_new_one(town, order, flip):
    shapes = [line((0, 0), (-200, 0)), line((-100, 0.3), (-100, 100), (0, 100))][::order]
    network, account = read_network(drawn(town.to_layer(), *(shape.reverse() if flip else shape for shape in shapes)))
    assert minutes(network, (-200, 0), (0, 100)) == near(3, HALF_METRE)
    assert (account.added, account.cuts) == (2, 1)


def test_two_new_ends_side_by_side_are_one_place(town):
    shapes = [line((0, 0), (-100, 0)), line((-100.3, 0.2), (-100, 100), (0, 100))]
    network = network_from_layer(drawn(town.to_layer(), *shapes))
    assert minutes(network, (0, 0), (-100, 100)) == near(2, HALF_METRE)
    assert network.island_count == 1


def test_fields_copied_from_another_edge(town):
    layer = town.to_layer()
    network, account = read_network(with_rows(layer, [line((0, 0), (100, 100))], like=row_of(layer, (200, 200), (300, 200))))
    assert minutes(network, (0, 0), (100, 100)) == near(math.sqrt(2), 0.001)
    assert minutes(network, (200, 200), (300, 200)) == near(1)
    assert account.recomputed == 1
    agrees(network, [*BLOCKS, ((0, 0), (100, 100))], 0.001)


def test_a_copy_moved_elsewhere_joins_where_it_lies(town):
    layer = town.to_layer()
    network, account = read_network(with_rows(layer, [line((0, -100), (100, -100))], like=row_of(layer, (0, 0), (100, 0))))
    assert account.moved == 1
    assert network.island_count == 2
    agrees(network, BLOCKS)


def test_a_new_edge_may_be_one_way_and_have_its_own_times(town):
    one_way = with_rows(town.to_layer(), [line((0, 0), (100, 100))], aller_s=30.0)
    network = network_from_layer(one_way)
    assert minutes(network, (0, 0), (100, 100)) == near(0.5)
    assert minutes(network, (100, 100), (0, 0)) == near(2)


def test_a_new_edge_first_in_the_layer_leaves_profile_and_speed():
    town = network_of(osm_from_layer(grid(2, 2)), "senior")
    layer = drawn(town.to_layer(), line((0, 0), (100, 100)))
    network = network_from_layer(layer.taken(np.r_[len(layer) - 1, : len(layer) - 1]))
    assert (network.profile, network.speed_kmh) == ("senior", 6)


# Edges taken away, closed, cut, merged, turned, moved


def test_a_deleted_edge_makes_a_detour(town):
    layer = town.to_layer()
    network, account = read_network(without(layer, row_of(layer, (100, 0), (200, 0))))
    assert account.notes() == ()
    agrees(network, [block for block in BLOCKS if block != ((100, 0), (200, 0))])


@pytest.mark.parametrize(("closed", "there", "back"), [("aller_s", 3, 1), ("retour_s", 1, 3), ("both", 3, 3)])
def test_a_closed_edge(town, closed, there, back):
    layer = town.to_layer()
    row = row_of(layer, (100, 0), (200, 0))
    columns = {}
    for name in ("aller_s", "retour_s") if closed == "both" else (closed,):
        columns[name] = np.where(np.arange(len(layer)) == row, np.nan, layer.columns[name])
    network, account = read_network(layer.with_columns(columns))
    assert account.notes() == ()
    a, b = ((100, 0), (200, 0))
    if shapely.get_coordinates(layer.geometries[row])[0, 0] > at(150, 0)[0]:
        a, b = b, a
    assert minutes(network, a, b) == near(there)
    assert minutes(network, b, a) == near(back)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_split_in_qgis_changes_no_time(data):
    ways = [*grid(3, 3), street((50.0, 0.3), (50.0, 60.0), (60.0, 60.0)), street((0, 200), (80, 260), (200, 200))]
    town = network_of(osm_from_layer(ways))
    layer = town.to_layer()
    uphill = np.where(np.arange(len(layer)) % 3 == 0, 1.5, 1.0)
    layer = layer.with_columns({"aller_s": town.forward_s * uphill})
    edited = layer
    rows = data.draw(st.lists(st.integers(0, len(layer) - 1), min_size=1, max_size=3, unique=True))
    for row in rows:
        edited = split_in_qgis(edited, row, data.draw(st.floats(0.05, 0.95)))
    network, account = read_network(edited)
    before = network_from_layer(layer)
    assert (account.recomputed, account.cuts, account.moved) == (0, 0, 0)
    assert account.halves == 2 * len(rows)
    assert f"{2 * len(rows)} arête(s) issues d’une coupe" in str(account.notes()[0])
    homes = [(0, 0), (200, 130), (50, 40), (80, 260)]
    assert towns.times(network, homes, [(200, 200), (50, 30)], k=2).minutes == near(
        towns.times(before, homes, [(200, 200), (50, 30)], k=2).minutes
    )
    assert network.length_m.sum() == pytest.approx(before.length_m.sum())


def test_half_of_a_split_edge_deleted_leaves_a_dead_end(town):
    layer = town.to_layer()
    row = row_of(layer, (0, 0), (100, 0))
    network = network_from_layer(split_in_qgis(layer, row, 0.4).taken(np.arange(len(layer))))
    lines = [block for block in BLOCKS if block != ((0, 0), (100, 0))]
    agrees(network, lines)
    kept = network.edge_id == town.edge_id[row]
    assert network.forward_s[kept] == pytest.approx([24], abs=0.01)


def test_merged_edges_keep_the_side_streets_where_they_meet(town):
    layer = town.to_layer()
    first, second = row_of(layer, (0, 0), (100, 0)), row_of(layer, (100, 0), (200, 0))
    for shape in (line((0, 0), (100, 0), (200, 0)), shapely.MultiLineString([line((0, 0), (100, 0)), line((100, 0), (200, 0))])):
        network, account = read_network(without(replaced(layer, first, shape), second))
        agrees(network, BLOCKS)
        assert account.recomputed == 1
        # The grid has as short ways round: only the count of edges tells that the merged one is cut again.
        assert len(network) == len(town)


def test_a_line_in_several_parts_is_as_many_edges(town):
    layer = town.to_layer()
    row = row_of(layer, (0, 0), (100, 0))
    shape = shapely.MultiLineString([line((0, 0), (40, 0)), line((60, 0), (100, 0))])
    network, account = read_network(replaced(layer, row, shape))
    agrees(network, [block for block in BLOCKS if block != ((0, 0), (100, 0))])
    assert account.pieces == 1
    assert network.forward_s[network.edge_id == town.edge_id[row]] == pytest.approx([24, 24], abs=0.01)


@settings(max_examples=20, deadline=None)
@given(st.sets(st.integers(0, 23), min_size=1, max_size=10) | st.just(set(range(24))))
def test_turned_lines_change_no_time(rows):
    town = network_of(osm_from_layer(grid(4, 4)))
    factor = np.where(np.arange(len(town)) % 2 == 0, 2.0, 1.0)
    layer = town.to_layer().with_columns({"aller_s": town.forward_s * factor})
    geometries = layer.geometries.copy()
    geometries[list(rows)] = shapely.reverse(geometries[list(rows)])
    network, account = read_network(dataclasses.replace(layer, geometries=geometries))
    before = network_from_layer(layer)
    assert account.turned == len(rows)
    homes = CORNERS[::3]
    assert towns.times(network, homes, CORNERS[:3], k=3).minutes == near(towns.times(before, homes, CORNERS[:3], k=3).minutes)


def test_moved_vertices_give_longer_times_in_proportion(town):
    layer = town.to_layer()
    row = row_of(layer, (0, 0), (100, 0))
    slow = np.where(np.arange(len(layer)) == row, 2 * town.forward_s, town.forward_s)
    bent = replaced(layer.with_columns({"aller_s": slow, "retour_s": slow}), row, line((0, 0), (50, 50), (100, 0)))
    network, account = read_network(bent)
    assert network.forward_s[row] == pytest.approx(120 * math.sqrt(2), rel=1e-3)
    assert account.recomputed == 1
    assert "1 arête" in str(account.notes()[0])


def test_an_end_dragged_to_another_street(town):
    layer = town.to_layer()
    row = row_of(layer, (0, 0), (100, 0))
    network, account = read_network(replaced(layer, row, line((0, 0), (150, 100.2))))
    lines = [block for block in BLOCKS if block not in (((0, 0), (100, 0)), ((100, 100), (200, 100)))]
    agrees(network, [*lines, ((0, 0), (150, 100)), ((100, 100), (150, 100)), ((150, 100), (200, 100))], 0.01)
    assert (account.recomputed, account.cuts) == (1, 1)


def test_a_crossing_dragged_with_its_streets_stays_one(town):
    layer = town.to_layer()
    geometries = layer.geometries.copy()
    old, new = at(100, 100), at(120, 130)
    for row, shape in enumerate(geometries):
        vertices = shapely.get_coordinates(shape)
        hit = np.isclose(vertices, old, atol=1e-9).all(axis=1)
        vertices[hit] = new
        geometries[row] = shapely.LineString(vertices)
    network, account = read_network(dataclasses.replace(layer, geometries=geometries))
    assert account.recomputed == 4
    moved = [tuple((120, 130) if p == (100, 100) else p for p in block) for block in BLOCKS]
    graph = graph_of(moved)
    for home in [(0, 0), (300, 200)]:
        want = networkx.dijkstra_path_length(graph, home, (120, 130))
        assert minutes(network, home, (120, 130)) == near(want, 0.001)


def test_a_simplified_layer_keeps_its_nodes(tmp_path):
    """A tool moves many vertices at once: ends that OSM keeps apart stay so."""
    ways = [street((i * 20, 0), (i * 20 + 10, 3), (i * 20 + 20, 0)) for i in range(2 * BULK_EDGES)]
    ways += [street((40.0, 0.4), (43.0, 20.0), (40.0, 40.0))]
    network = network_of(osm_from_layer(ways))
    layer = network.to_layer()
    geometries = texts([shapely.LineString(shapely.get_coordinates(shape)[[0, -1]]) for shape in layer.geometries])
    edited, account = read_network(dataclasses.replace(layer, geometries=geometries))
    assert account.recomputed == 2 * BULK_EDGES + 1
    assert (account.cuts, edited.island_count) == (0, network.island_count)


# Rows that nothing can be made of


@pytest.mark.parametrize("bad", [None, shapely.LineString(), shapely.Point(3, 0), shapely.LineString([(3, 0), (3, math.nan)])])
def test_a_row_without_a_line_is_set_aside_and_said(town, bad):
    layer = town.to_layer()
    with np.errstate(invalid="ignore"):
        network, account = read_network(drawn(layer, line((0, 0), (100, 100)), bad))
    assert account.unusable == (len(layer) + 2,)
    assert account.added == 1
    assert str(len(layer) + 2) in str(account.notes()[-1])
    assert minutes(network, (0, 0), (100, 100)) == near(math.sqrt(2), 0.001)


# Laws


spot = st.tuples(st.integers(-5, 35), st.integers(-5, 35)).map(lambda p: (p[0] * 10 + 0.2, p[1] * 10 + 0.1))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(spot, spot).filter(lambda p: p[0] != p[1]), min_size=1, max_size=4), st.randoms())
def test_an_edge_more_never_lengthens_a_time_and_the_order_of_rows_is_nothing(new, shuffler):
    town = network_of(osm_from_layer(grid(4, 4)))
    layer = drawn(town.to_layer(), *(line(*pair) for pair in new))
    before = towns.times(town, CORNERS, CORNERS[:4], k=4).minutes
    after = towns.times(network_from_layer(layer), CORNERS, CORNERS[:4], k=4).minutes
    assert (after <= before + HALF_METRE).all()
    rows = list(range(len(layer)))
    shuffler.shuffle(rows)
    mixed = towns.times(network_from_layer(layer.taken(np.array(rows))), CORNERS, CORNERS[:4], k=4).minutes
    assert mixed == near(after)


on_street = st.tuples(st.integers(0, 29).map(lambda x: 10 * x + 3), st.integers(0, 3).map(lambda y: 100 * y))
bridges = st.lists(st.tuples(on_street, on_street).filter(lambda p: p[0][1] != p[1][1]), min_size=1, max_size=4, unique=True)


@settings(max_examples=40, deadline=None)
@given(bridges, st.floats(-0.4, 0.4), st.randoms())
def test_bridges_anywhere_agree_with_networkx(new, off, shuffler):
    """Each end lies on a street, or half a pavement beside it; the graph of the test has a node there, and nowhere else."""
    shapes = [shapely.LineString(pair) for pair in new]
    corners = shapely.points(CORNERS)
    assume(all((shapely.distance(shape, corners) > 0.5).all() for shape in shapes))
    for one, pair in zip(shapes, new):
        for other in shapes:
            ends = [shapely.Point(p) for p in pair if p not in other.coords]
            assume(one is other or all(other.distance(end) > 1 for end in ends))
    layer = drawn(network_of(osm_from_layer(grid(4, 4))).to_layer(), *(line(*((x, y + off) for x, y in pair)) for pair in new))
    rows = list(range(len(layer)))
    shuffler.shuffle(rows)
    network, account = read_network(layer.taken(np.array(rows)))
    graph = graph_of(BLOCKS[12:])
    for y in (0, 100, 200, 300):
        stops = sorted({0, 100, 200, 300} | {x for pair in new for x, line_y in pair if line_y == y})
        graph.update(graph_of([[(x, y) for x in stops]]))
    graph.update(graph_of(new))
    assert account.added == len(new)
    assert account.free_gap_m == ()
    answer = towns.times(network, CORNERS, CORNERS[1:3], k=2, snap_m=0.2).minutes
    for home, found in zip(CORNERS, answer):
        want = sorted(networkx.dijkstra_path_length(graph, home, service) for service in CORNERS[1:3])
        assert found == near(want, 4 * HALF_METRE)


# Lines without OSM tags


def untagged(ways, **columns) -> Layer:
    layer = ways_layer(ways)
    return Layer("rues", layer.geometries, layer.crs, columns)


def test_lines_without_tags_are_all_walkable_and_said_to_be():
    network, account = build_network(ways_from_layer(untagged(grid(3, 3))), "adulte", 6.0)
    assert set(network.rule) == {"inconnue"}
    assert minutes(network, (0, 0), (200, 200)) == near(4)
    told = untagged_notes(account)
    assert len(told) == 1
    assert told[0].warning
    assert "« rues »" in str(told[0])
    assert untagged_notes(build_network(osm_from_layer(grid(2, 2)))[1]) == ()


@pytest.mark.parametrize("gap", [0.0, 0.4])
def test_ends_of_lines_without_tags_join_the_lines_they_touch_and_crossings_do_not(gap):
    bridge = street((100, -50), (100, 50))
    ways = [street((0, 0), (200, 0)), street((50, gap), (50, 100)), street((50 + gap, 100), (150, 100)), bridge]
    network = network_of(ways_from_layer(untagged(ways)))
    assert minutes(network, (0, 0), (150, 100)) == near(2.5, 2 * HALF_METRE)
    assert network.island_count == 2
    assert network_of(osm_from_layer(ways)).island_count > 2


def test_a_gap_above_half_a_metre_stays_in_lines_without_tags():
    network = network_of(ways_from_layer(untagged([street((0, 0), (200, 0)), street((50, 0.6), (50, 100))])))
    assert network.island_count == 2


def test_foot_and_access_count_even_without_highway():
    ways = grid(2, 2)
    network = network_of(ways_from_layer(untagged(ways, foot=texts(["no", None, None, None]))))
    assert len(network) == 3


def test_the_columns_of_geofabrik():
    kinds = texts(["motorway", "residential", "track_grade2", "steps"])
    network = network_of(ways_from_layer(untagged(grid(2, 2), fclass=kinds)))
    assert sorted(network.rule) == ["chemin", "escalier", "rue"]


# Towns where numbers turn


def town_at(longitude: float, latitude: float):
    """Return a grid of 4 x 4 crossings there, drawn in degrees of the equator, and the place of a crossing."""

    def place(x: float, y: float) -> tuple[float, float]:
        lon, lat = at(x, y)
        return (longitude + lon - at(150, 0)[0] + 180) % 360 - 180, latitude + lat

    shapes = [shapely.LineString([place(*point) for point in way.points]) for way in grid(4, 4)]
    kinds = texts(["residential"] * len(shapes))
    return build_network(ways_from_layer(Layer("ville", texts(shapes), "EPSG:4326", {"highway": kinds})), "adulte", 6.0)[0], place


@pytest.mark.parametrize("longitude", [180.0, -180.0, 6.0, 0.0, 3.0, -177.0])
@pytest.mark.parametrize("edited", [False, True])
def test_the_antimeridian_and_the_rim_of_a_utm_zone_do_no_harm(longitude, edited):
    network, place = town_at(longitude, 0.0)
    if edited:
        bridge = shapely.LineString([place(150, 0.2), place(150, 299.9)])
        network, account = read_network(drawn(network.to_layer(), bridge))
        assert (account.added, account.cuts, account.recomputed) == (1, 2, 0)
    homes = towns.places_lonlat(np.array([place(0, 0), place(150, 0), place(130, 20)]))
    services = towns.places_lonlat(np.array([place(150, 300)]))
    answer = towns.walking_times(network, homes, services, 1, 600.0, towns.Snapper(network, 200.0))
    want = [4.5, 3.0, 3.0] if edited else [4.5, 4.0, 4.0]
    assert answer.minutes[:, 0] == near(want, 2 * HALF_METRE)
