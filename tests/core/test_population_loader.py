"""Cells from files of every vintage and format: nothing lost, nothing counted twice."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from accessibilite.core.crs import transform_geometries
from accessibilite.core.errors import AccessibiliteError, InputError, MissingLibraryError
from accessibilite.core.gdal_tools import gdal_session
from accessibilite.core.geopackage import write_geopackage
from accessibilite.core.readers import population_files
from accessibilite.core.readers.cell_ids import parse_cell_ids
from accessibilite.core.readers.population import CELL_COLUMNS
from accessibilite.core.readers.population_files import load_population
from accessibilite.core.records import Layer, as_floats, texts

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))

NORTH, EAST = 2_891_800, 3_770_600
HEADER_2021 = "idcar_200m,idcar_1km,idcar_nat,i_est_200,i_est_1km,lcog_geo,ind,men,men_pauv"


def cell(east_steps: int = 0, north_steps: int = 0, epsg: int = 3035, side: int = 200) -> str:
    return f"CRS{epsg}RES{side}mN{NORTH + side * north_steps}E{EAST + side * east_steps}"


def row(name: str, people: float | str = 10) -> str:
    return f"{name},CRS3035RES1000mN2891000E3770000,CRS3035RES1000mN2891000E3770000,0,0,93010,{people},4,1"


def csv_file(folder: Path, rows: list[str], header: str = HEADER_2021, name: str = "c.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def square(west: float, south: float, side: float, crs: str = "EPSG:3035") -> Layer:
    return Layer("zone", texts([shapely.box(west, south, west + side, south + side)]), crs, {})


def ids_of(loaded) -> list[str]:
    return loaded.cells.columns["id"].tolist()


def balanced(loaded) -> bool:
    account = loaded.account
    return (
        account.read == account.written + account.refused
        and account.written == len(loaded.cells)
        and account.refused == len(loaded.refused)
    )


def said(loaded) -> str:
    return "\n".join(map(str, loaded.notes))


def test_cells_that_only_know_their_square_kilometre_all_stay():
    squares = [shapely.box(EAST + 200 * k, NORTH, EAST + 200 * (k + 1), NORTH + 200) for k in range(-2, 2)]
    columns = {
        "idcar_1km": texts(["CRS3035RES1000mN2891000E3770000"] * 4),
        "ind": np.array([10.0, 20.0, 30.0, 40.0]),
        "men": np.full(4, 4.0),
        "men_pauv": np.ones(4),
    }
    loaded = load_population(Layer("carreaux", texts(squares), "EPSG:3035", columns))
    assert len(loaded.cells) == 4
    assert loaded.account.population == 100
    assert len(set(ids_of(loaded))) == 4


# Identifiers


@pytest.mark.parametrize(
    ("text", "epsg", "side", "north", "east"),
    [
        ("CRS3035RES200mN2891800E3770600", 3035, 200, 2_891_800, 3_770_600),
        ("CRS3035RES1000mN2891000E3770000", 3035, 1000, 2_891_000, 3_770_000),
        ("CRS2975RES200mN7680400E338600", 2975, 200, 7_680_400, 338_600),
        ("CRS5490RES200mN1613200E708800", 5490, 200, 1_613_200, 708_800),
        ("CRS2972RES200mN545400E353000", 2972, 200, 545_400, 353_000),
        ("CRS4471RES200mN8588400E523000", 4471, 200, 8_588_400, 523_000),
        ("1kmN2684E4334", 3035, 1000, 2_684_000, 4_334_000),
        ("200mN28918E37706", 3035, 200, 2_891_800, 3_770_600),
    ],
)
def test_identifiers_give_the_northing_first(text, epsg, side, north, east):
    found = parse_cell_ids(texts([text]))
    assert (found.epsg[0], found.side_m[0], found.north_m[0], found.east_m[0]) == (epsg, side, north, east)
    assert found.squares(f"EPSG:{epsg}")[0].bounds == (east, north, east + side, north + side)


@pytest.mark.parametrize(
    "text", [None, "", "93010", "CRS3035RES200mN2891800", "CRS4326RES200mN1E1", "CRS0000RES200mN1E1", "CRS3035RES0mN1E1"]
)
def test_anything_else_is_no_identifier(text):
    assert not parse_cell_ids(texts([text])).known[0]


@pytest.mark.parametrize(
    ("name", "west", "south", "east", "north"),
    [
        ("CRS2975RES200mN7680400E338600", 55.1, -21.5, 55.95, -20.8),
        ("CRS5490RES200mN1613200E708800", -61.3, 14.3, -60.7, 15.0),
        ("CRS4471RES200mN8588400E523000", 44.9, -13.1, 45.4, -12.5),
        ("CRS2972RES200mN545400E353000", -54.7, 2.0, -51.5, 6.0),
    ],
)
def test_cells_of_overseas_lie_overseas(name, west, south, east, north):
    centre = parse_cell_ids(texts([name])).squares("EPSG:4326")[0].centroid
    assert west < centre.x < east
    assert south < centre.y < north


@np.errstate(all="ignore")  # GEOS leaves floating-point flags up
def test_rebuilt_cells_overlap_those_of_insee(shared_data):
    cells = load_population(shared_data / "bondy" / "carreaux_200m_2019.gpkg").cells
    rebuilt = parse_cell_ids(cells.columns["id"]).squares(cells.crs)
    shared = shapely.area(shapely.intersection(rebuilt, cells.geometries))
    union = shapely.area(shapely.union(rebuilt, cells.geometries))
    whole = shapely.area(cells.geometries) > 39_600
    assert whole.sum() == 100
    assert (shared / union)[whole].min() > 0.99
    # The others are cut at the commune: what is left of them lies within the rebuilt cell.
    assert (shared / shapely.area(cells.geometries)).min() > 0.99


# Real files


def test_bondy(shared_data):
    loaded = load_population(shared_data / "bondy" / "carreaux_200m_2019.gpkg")
    assert loaded.account.population == pytest.approx(65_548.0, abs=1e-6)
    assert (loaded.account.imputed, loaded.account.clipped, loaded.account.misplaced) == (14, 64, 0)
    assert loaded.cells.columns["commune"].tolist()[1] == "93010"
    assert balanced(loaded)


def test_neudorf_is_the_same_as_a_layer_and_as_a_table(shared_data):
    layer = load_population(shared_data / "strasbourg" / "carreaux_200m_neudorf_2019.gpkg").cells
    table = load_population(shared_data / "strasbourg" / "carreaux_200m_neudorf_2019.csv").cells
    assert (len(table), table.crs, list(table.columns)) == (209, layer.crs, list(layer.columns))
    for name, values in layer.columns.items():
        one, other = (np.ma.masked_array(column).tolist() for column in (values, table.columns[name]))
        assert [v for v in one if v == v] == [v for v in other if v == v], name
    assert shapely.equals(layer.geometries, table.geometries).all()


def test_the_blocks_of_schaerbeek(shared_data):
    path = shared_data / "bruxelles" / "schaerbeek_population.geojson"
    loaded = load_population(path, mapping={"population": "Pop1030_Population", "id": "BlockParcel"})
    assert (loaded.account.written, loaded.account.population) == (396, 130_677)
    with pytest.raises(InputError, match="population"):
        load_population(path)


def test_a_town_out_of_a_real_file(shared_data):
    path = shared_data / "bondy" / "carreaux_200m_2019.gpkg"
    whole = load_population(path).cells
    zone = square(661_500, 6_866_500, 900, "EPSG:2154")
    part = load_population(path, zone)
    with np.errstate(all="ignore"):
        inside = shapely.area(shapely.intersection(whole.geometries, zone.geometries[0])) > 1
    assert sorted(ids_of(part)) == sorted(whole.columns["id"][inside].tolist())
    degrees = Layer("zone", transform_geometries(zone.geometries, "EPSG:2154", "EPSG:4326"), "EPSG:4326", {})
    assert sorted(ids_of(load_population(path, degrees))) == sorted(ids_of(part))


# Vintages


VINTAGES = {
    "2015": "IdINSPIRE,Id_carr1km,I_est_cr,Id_carr_n,Groupe,Depcom,I_pauv,Id_car2010,Ind,Men,Men_pauv",
    "2017": "Idcar_200m,Idcar_1km,I_est_200,Idcar_nat,Groupe,lcog_geo,I_est_1km,x,Ind,Men,Men_pauv",
    "2019": "idcar_200m,idcar_1km,i_est_200,idcar_nat,groupe,lcog_geo,i_est_1km,x,ind,men,men_pauv",
}


@pytest.mark.parametrize("vintage", VINTAGES)
def test_vintages_are_recognised_by_meaning(tmp_path, vintage):
    large = "CRS3035RES1000mN2891000E3770000"
    path = csv_file(tmp_path, [f'"{cell()}",{large},"1",{large},3,93010,0,z,40,16,4'], VINTAGES[vintage])
    loaded = load_population(path)
    got = {name: np.ma.masked_array(loaded.cells.columns[name]).tolist()[0] for name in CELL_COLUMNS}
    assert got["id"] == cell()
    assert (got["population"], got["pauvres"], got["taux_pauvrete"], got["estime"], got["commune"]) == (
        40, 10, 25, 1, "93010",
    )


def test_one_kilometre_cells(tmp_path):
    path = csv_file(tmp_path, [f"{cell(side=1000)},1,500,200,40"], "idcar_1km,i_est_1km,ind,men,men_pauv")
    loaded = load_population(path)
    assert loaded.cells.geometries[0].area == 1e6
    assert loaded.account.imputed == 1


@pytest.mark.parametrize("codes", ["930109306493077", "93010,93064,93077", "93010"])
def test_the_first_commune_is_read_in_both_forms(tmp_path, codes):
    path = csv_file(tmp_path, [f'{cell()},"{codes}",5'], "idcar_200m,lcog_geo,ind")
    assert load_population(path).cells.columns["commune"].tolist() == ["93010"]


def test_the_flag_never_comes_from_the_count(tmp_path):
    path = csv_file(tmp_path, [f"{cell()},0,2,1,0", f"{cell(1)},1,150,78,10"], "idcar_200m,i_est_200,ind,men,men_pauv")
    assert load_population(path).cells.columns["estime"].tolist() == [0, 1]


def test_the_flag_of_the_square_kilometre_is_not_that_of_its_small_cells(tmp_path):
    path = csv_file(tmp_path, [f"{cell()},1,5"], "idcar_200m,i_est_1km,ind")
    assert load_population(path).cells.columns["estime"].tolist() == [None]


def test_polygons_in_a_column_of_text(tmp_path):
    path = csv_file(tmp_path, ['"POLYGON((2 48, 3 48, 3 49, 2 48))";12', '"POLYGON((2 48, 3 48, 3 49";12'], "WKT;hab")
    loaded = load_population(path, mapping={"population": "hab"})
    assert (loaded.cells.crs, loaded.account.written, loaded.account.refused) == ("EPSG:4326", 1, 1)


@pytest.mark.parametrize("crs", ["EPSG:4326", ""])
def test_metres_that_claim_to_be_degrees_are_refused(tmp_path, crs):
    path = csv_file(tmp_path, ['"POLYGON((650000 6860000, 650200 6860000, 650200 6860200, 650000 6860000))";12'], "WKT;ind")
    square = shapely.box(650_000, 6_860_000, 650_200, 6_860_200)
    source = Layer("c", texts([square]), crs, {"ind": np.ones(1)}) if crs else path
    with pytest.raises(InputError, match=r"^CARREAUX : .*système de coordonnées"):
        load_population(source)


def test_a_table_with_semicolons_and_decimal_commas(tmp_path):
    path = csv_file(tmp_path, [f"{cell()};8,5;4,2;1,1"], "idcar_200m;ind;men;men_pauv")
    assert as_floats(load_population(path).cells.columns["population"]).tolist() == [8.5]


def test_centres_of_cells_become_cells():
    points = Layer("c", texts([shapely.Point(EAST, NORTH)]), "EPSG:3035", {"idcar_200m": texts([cell()]), "ind": np.ones(1)})
    assert load_population(points).cells.geometries[0].area == 40_000


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:2154"])
def test_a_file_that_lost_its_system_finds_it_by_its_identifiers(crs):
    squares = parse_cell_ids(texts([cell(), cell(1)])).squares(crs)
    layer = Layer("c", squares, "", {"idcar_200m": texts([cell(), cell(1)]), "ind": np.ones(2)})
    assert load_population(layer).cells.crs == crs


def test_hexagons_with_a_rate(tmp_path):
    hexagon = shapely.Point(0, 0).buffer(100, quad_segs=2)
    layer = Layer(
        "hexagones", texts([hexagon]), "EPSG:2154",
        {"hab": texts(["1 200"]), "part": texts(["12,5"]), "population": texts(["densité"])},
    )
    cells = load_population(layer, mapping={"population": "hab", "taux_pauvrete": "part"}).cells
    assert as_floats(cells.columns["pauvres"]).tolist() == [150]
    assert cells.columns["population_source"].tolist() == ["densité"]


def test_poor_people_give_the_rate():
    layer = Layer("b", texts([shapely.box(0, 0, 1, 1)]), "EPSG:2154", {"hab": np.array([200.0]), "p": np.array([50.0])})
    cells = load_population(layer, mapping={"population": "hab", "pauvres": "p"}).cells
    assert as_floats(cells.columns["taux_pauvrete"]).tolist() == [25]


# The study area


@pytest.mark.parametrize("kind", ["csv", "gpkg", "layer"])
def test_cells_of_the_zone_are_kept_whole_whatever_the_format(tmp_path, kind):
    names = [cell(x, y) for x in range(20) for y in range(20)]
    path = csv_file(tmp_path, [row(name) for name in names])
    everything = load_population(path).cells
    if kind == "gpkg":
        path = tmp_path / "c.gpkg"
        write_geopackage(path, {"carreaux": everything}, {})
    source = everything if kind == "layer" else path
    # 2.5 cells wide from the middle of one: three columns, three rows.
    loaded = load_population(source, square(EAST + 900, NORTH + 900, 500))
    assert sorted(ids_of(loaded)) == sorted(cell(x, y) for x in (4, 5, 6) for y in (4, 5, 6))
    assert shapely.area(loaded.cells.geometries).tolist() == [40_000] * 9
    assert balanced(loaded)
    if kind != "gpkg":
        assert loaded.account.outside == 400 - 9


def test_cells_that_share_an_edge_with_the_zone_are_outside(tmp_path):
    path = csv_file(tmp_path, [row(cell(x, y)) for x in range(5) for y in range(5)])
    assert sorted(ids_of(load_population(path, square(EAST + 200, NORTH + 200, 200)))) == [cell(1, 1)]


def test_rows_without_an_identifier_are_refused_even_far_from_the_zone(tmp_path):
    path = csv_file(tmp_path, [row(cell()), row("inconnu"), row("CRS3035RES200mNxEy"), row(cell(500))])
    loaded = load_population(path, square(EAST, NORTH, 100))
    assert ids_of(loaded) == [cell()]
    assert loaded.refused.columns["ligne"].tolist() in ([3], [3, 4])
    assert balanced(loaded)


def test_a_file_that_is_too_large_asks_for_a_zone(tmp_path, monkeypatch):
    monkeypatch.setattr(population_files, "MAX_CELLS", 3)
    path = csv_file(tmp_path, [row(cell(x)) for x in range(5)])
    with pytest.raises(InputError, match="ZONE"):
        load_population(path)
    geopackage = tmp_path / "c.gpkg"
    squares = parse_cell_ids(texts([cell(x) for x in range(5)])).squares("EPSG:3035")
    write_geopackage(geopackage, {"c": Layer("c", squares, "EPSG:3035", {"ind": np.ones(5)})}, {})
    with pytest.raises(InputError, match="ZONE"):
        load_population(geopackage)
    assert len(load_population(path, square(EAST, NORTH, 150)).cells) == 1


def test_a_town_is_taken_out_of_a_grid_without_holding_it(tmp_path, monkeypatch):
    import bench_national as bench

    monkeypatch.setattr(bench, "SIDE_CELLS", 60)
    monkeypatch.setattr(bench, "SOUTH", NORTH - 30 * 200)
    monkeypatch.setattr(bench, "WEST", EAST - 30 * 200)
    bench.make_csv(tmp_path / "c.csv")
    bench.make_geopackage(tmp_path / "c.gpkg")
    zone = square(EAST + 50, NORTH + 50, 900)
    from_csv, from_gpkg = (load_population(tmp_path / name, zone) for name in ("c.csv", "c.gpkg"))
    assert sorted(ids_of(from_csv)) == sorted(ids_of(from_gpkg)) == sorted(cell(x, y) for x in range(5) for y in range(5))
    assert from_csv.account.population == from_gpkg.account.population
    assert from_csv.account.outside == 3600 - 25
    assert from_csv.account.rebuilt == 25


# Refused, repaired, reported


def test_every_refused_row_is_there_with_its_line_and_reason(tmp_path):
    rows = [row(cell(0)), row(cell(1), -1), row("?"), row(cell(0)), row(cell(2), "x"), row(cell(3)) + ",7", row(cell(4), "1e999")]
    loaded = load_population(csv_file(tmp_path, rows))
    assert ids_of(loaded) == [cell(0)]
    assert loaded.refused.columns["ligne"].tolist() == [3, 4, 5, 6, 7, 8]
    reasons = loaded.refused.columns["motif"].tolist()
    for reason, word in zip(reasons, ["population", "identifiant", "ligne 2", "population", "colonnes", "population"]):
        assert word in reason
    assert all(cell(1) in text for text in loaded.refused.columns["contenu"].tolist()[:1])
    assert balanced(loaded)


def test_an_unpublished_population_is_unknown_and_kept(tmp_path):
    loaded = load_population(csv_file(tmp_path, [row(cell(0)), row(cell(1), ""), row(cell(2), "s")]))
    assert np.isnan(as_floats(loaded.cells.columns["population"])).tolist() == [False, True, True]
    assert "2 carreau(x) à la population inconnue" in said(loaded)


def test_an_impossible_rate_makes_poverty_unknown(tmp_path):
    loaded = load_population(csv_file(tmp_path, [f"{cell()},10,4,5"], "idcar_200m,ind,men,men_pauv"))
    assert np.isnan(as_floats(loaded.cells.columns["pauvres"])).all()
    assert loaded.account.impossible_rates == 1


def test_a_bow_tie_is_repaired_and_a_line_refused():
    shapes = [
        shapely.from_wkt("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"),
        shapely.from_wkt("LINESTRING(0 0, 1 1)"),
        None,
        shapely.from_wkt("POLYGON EMPTY"),
        shapely.box(0, 0, np.nan, 1),
        shapely.from_wkt("POLYGON((0 0, 1 1, 2 2, 0 0))"),
    ]
    layer = Layer("b", texts(shapes), "EPSG:2154", {"ind": np.ones(6)})
    loaded = load_population(layer)
    assert (loaded.account.written, loaded.account.repaired, loaded.account.refused) == (1, 1, 5)
    assert loaded.cells.geometries[0].area == 50
    assert balanced(loaded)


def test_clipped_cells_without_identifiers_are_told_by_the_others():
    shapes = [shapely.box(x, 0, x + 200, 200) for x in range(0, 2000, 200)] + [shapely.box(2000, 0, 2090, 200)]
    loaded = load_population(Layer("c", texts(shapes), "EPSG:2154", {"ind": np.ones(11)}))
    assert loaded.account.clipped == 1


def test_cells_far_from_what_their_identifier_says_are_reported():
    shifted = shapely.box(EAST + 5000, NORTH, EAST + 5200, NORTH + 200)
    layer = Layer("c", texts([shifted]), "EPSG:3035", {"idcar_200m": texts([cell()]), "ind": np.ones(1)})
    assert load_population(layer).account.misplaced == 1


def test_the_source_keeps_all_its_columns(tmp_path):
    header = HEADER_2021 + ",fid,Geom,IND_source"
    cells = load_population(csv_file(tmp_path, [row(cell()) + ",7,x,y"], header)).cells
    assert {"fid_source", "Geom_source", "IND_source", *HEADER_2021.split(",")} <= set(cells.columns)


# Bad input


def test_parquet_without_its_driver_is_one_sentence(tmp_path):
    if gdal.GetDriverByName("Parquet") is not None:
        pytest.skip("this GDAL reads Parquet")
    (tmp_path / "c.parquet").write_bytes(b"PAR1")
    with pytest.raises(MissingLibraryError, match=r"^CARREAUX : .*Parquet"):
        load_population(tmp_path / "c.parquet")


def test_a_zone_without_polygons_is_refused():
    layer = Layer("c", texts([shapely.box(0, 0, 1, 1)]), "EPSG:2154", {"ind": np.ones(1)})
    with pytest.raises(InputError, match=r"^ZONE : "):
        load_population(layer, Layer("z", texts([shapely.Point(0, 0)]), "EPSG:2154", {}))


def test_a_zone_elsewhere_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"^ZONE : "):
        load_population(csv_file(tmp_path, [row(cell())]), square(EAST + 10_000, NORTH, 100))


LINES = st.lists(
    st.one_of(
        st.sampled_from([row(cell(0)), row(cell(1)), row(cell(0), -5), row("x"), '"', ",,,", row(cell(2)) + ",1,2"]),
        st.text(max_size=40).filter(lambda text: "\x1a" not in text),
    ),
    max_size=12,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES, st.booleans())
def test_any_rows_end_in_balance_or_in_words(tmp_path, lines, with_zone):
    path = tmp_path / "c.csv"
    text = "\n".join([HEADER_2021, row(cell(9)), *lines])
    path.write_bytes(text.encode("utf-8", "replace"))
    try:
        loaded = load_population(path, square(EAST, NORTH, 2000) if with_zone else None)
    except AccessibiliteError:
        return
    assert balanced(loaded)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from(["c.csv", "c.gpkg", "c.geojson", "c.shp", "c.xlsx"]))
def test_any_bytes_end_in_words(tmp_path, content, name):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AccessibiliteError, match=r"^CARREAUX : "):
        load_population(path)


@pytest.fixture(scope="module")
def small_files(tmp_path_factory) -> dict[str, bytes]:
    """Make the same three cells in each format."""
    folder = tmp_path_factory.mktemp("petits")
    cells = load_population(csv_file(folder, [row(cell(x)) for x in range(3)])).cells
    write_geopackage(folder / "c.gpkg", {"c": cells}, {})
    with gdal_session():
        for name, driver in (("c.geojson", "GeoJSON"), ("c.xlsx", "XLSX")):
            gdal.VectorTranslate(str(folder / name), str(folder / "c.gpkg"), format=driver)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["c.csv", "c.gpkg", "c.geojson", "c.xlsx"]), st.integers(0, 1 << 20), st.binary(max_size=6), st.booleans())
def test_any_damage_ends_in_balance_or_in_words(tmp_path, small_files, name, place, bytes_put, cut):
    content = small_files[name]
    place %= len(content)
    path = tmp_path / name
    path.write_bytes(content[:place] + bytes_put + (b"" if cut else content[place + len(bytes_put) :]))
    try:
        loaded = load_population(path)
    except AccessibiliteError:
        return
    assert balanced(loaded)
    write_geopackage(tmp_path / "sortie.gpkg", {"cells": loaded.cells, "refused": loaded.refused}, {})
    (tmp_path / "sortie.gpkg").unlink()


HEADERS = st.lists(
    st.one_of(st.sampled_from([*HEADER_2021.split(","), "Ind", "population", "id", "geometry", "commune"]), st.text(max_size=8)),
    min_size=1,
    max_size=9,
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HEADERS)
def test_any_header_ends_in_balance_or_in_words(tmp_path, names):
    path = csv_file(tmp_path, [row(cell(0)), row(cell(1))], ",".join(names).replace("\n", " "))
    try:
        loaded = load_population(path)
    except AccessibiliteError:
        return
    assert balanced(loaded)


def polygon(points):
    try:
        # Recent versions of GEOS raise the floating-point flag on a ring of NaN.
        with np.errstate(invalid="ignore"):
            return shapely.Polygon(points)
    except shapely.GEOSException:
        return None


SHAPES = st.one_of(
    st.none(),
    st.lists(st.tuples(st.floats(allow_nan=True), st.floats(allow_infinity=True)), min_size=3, max_size=6).map(polygon),
    st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=3, max_size=8).map(polygon),
    st.sampled_from([shapely.Point(1, 1), shapely.Polygon(), shapely.GeometryCollection([shapely.box(0, 0, 1, 1)])]),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(SHAPES, min_size=1, max_size=6), st.sampled_from(["EPSG:2154", "EPSG:4326", ""]), st.booleans())
def test_any_geometry_ends_in_balance_or_in_words(shapes, crs, with_zone):
    layer = Layer("c", texts(shapes), crs, {"ind": np.ones(len(shapes))})
    zone = Layer("z", texts([shapely.box(-3, -3, 3, 3)]), "EPSG:4326", {}) if with_zone else None
    try:
        loaded = load_population(layer, zone)
    except AccessibiliteError:
        return
    assert balanced(loaded)


def test_a_csv_of_insee_is_a_layer_for_the_diagnosis(shared_data):
    from accessibilite.core.readers.population import with_contract_columns
    from accessibilite.core.readers.vector import read_vector

    folder = shared_data / "strasbourg"
    table = with_contract_columns(read_vector(folder / "carreaux_200m_neudorf_2019.csv", "CARREAUX"))
    layer = read_vector(folder / "carreaux_200m_neudorf_2019.gpkg", "CARREAUX")
    assert table.crs == layer.crs
    assert shapely.equals(table.geometries, layer.geometries).all()
