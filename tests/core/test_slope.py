"""Slope: planes whose times are computed in the head, decks over valleys, rasters that must be refused, Andorra."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, osr
from pyproj import Geod

from accessibilite.core.errors import InputError
from accessibilite.core.network import Network, build_network
from accessibilite.core.network_report import network_page
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.slope import MAX_SLOPE, Dem, pace_factor
from towns import SPEED_KMH, Way, osm_from_layer, street

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "plugin/accessibilite/resources/sample"
#: Zone of the towns of ``towns.py``: their central meridian, where a metre east is 0.9996 of the grid.
UTM = 32631
WEST, SOUTH, SCALE = 500_000.0, 0.0, 0.9996
MS = SPEED_KMH / 3.6

Height = Callable[[np.ndarray, np.ndarray], np.ndarray]


def write_dem(
    path: Path,
    height: Height,
    epsg: int | None = UTM,
    cell: float = 25.0,
    box: tuple[float, float, float, float] = (-500, -500, 1500, 1500),
    nodata: float | None = -9999.0,
) -> Path:
    """Write a raster of ``height`` (of metres east and north of the town) over a box in metres."""
    gdal.UseExceptions()
    west, south, east, north = box
    columns, rows = round((east - west) / cell), round((north - south) / cell)
    x, y = np.meshgrid(west + cell * (np.arange(columns) + 0.5), north - cell * (np.arange(rows) + 0.5))
    return write_raster(
        path, height(x, y), (WEST + west * SCALE, cell * SCALE, 0, SOUTH + north * SCALE, 0, -cell * SCALE), epsg, nodata
    )


def write_raster(path: Path, values: np.ndarray, placing: tuple, epsg: int | None, nodata: float | None) -> Path:
    data = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    data.SetGeoTransform(placing)
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        data.SetProjection(system.ExportToWkt())
    if nodata is not None:
        data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).WriteArray(values)
    data.FlushCache()
    return path


def plane(east: float = 0.0, north: float = 0.0) -> Height:
    return lambda x, y: 200 + east * x + north * y


def built(ways: list[Way], dem: Path | str | None, profile: str = "adulte") -> Network:
    return build_network(osm_from_layer(ways), profile, SPEED_KMH, mnt=dem)[0]


def factors(network: Network) -> tuple[np.ndarray, np.ndarray]:
    flat = network.length_m / MS
    return network.forward_s / flat, network.backward_s / flat


# Closed forms


@pytest.mark.parametrize(
    ("slope", "up", "down"),
    [
        (0.0, 1.0, 1.0),
        (0.05, np.exp(0.175), np.exp(-0.175)),
        (0.10, np.exp(0.35), 1.0),
        (0.30, np.exp(1.05), np.exp(0.70)),
    ],
)
@pytest.mark.parametrize("cell", [2.0, 10.0, 30.0, 90.0])
def test_a_plane_has_its_closed_form(tmp_path, slope, up, down, cell):
    dem = write_dem(tmp_path / "mnt.tif", plane(east=slope), cell=cell, box=(-540, -540, 1440, 1440))
    network = built([street((0, 0), (47, 0), (500, 0)), street((0, 0), (0, 400))], dem)
    forward, backward = factors(network)
    assert forward == pytest.approx([up, 1.0], rel=1e-4)
    assert backward == pytest.approx([down, 1.0], rel=1e-4)


def test_a_crest_between_two_vertices_is_seen(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", lambda x, y: 300 - 0.2 * np.abs(x - 300), cell=10.0)
    forward, backward = factors(built([street((0, 0), (600, 0))], dem))
    assert forward == pytest.approx(backward, rel=1e-3)
    assert forward[0] == pytest.approx((np.exp(0.7) + np.exp(0.35)) / 2, rel=0.03)


def test_absurd_steps_are_capped(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", plane(east=3.0))
    forward, backward = factors(built([street((0, 0), (500, 0))], dem))
    assert forward == pytest.approx(np.exp(3.5 * MAX_SLOPE))
    assert backward == pytest.approx(np.exp(3.5 * (MAX_SLOPE - 0.1)))
    assert pace_factor(np.array([0.0, -0.05])) == pytest.approx([1.0, np.exp(-0.175)])


def test_steps_keep_their_factor_alone_and_closed_stays_closed(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", plane(east=0.2))
    ways = [street((0, 0), (100, 0), highway="steps"), street((100, 0), (200, 0), oneway__foot="yes")]
    forward, backward = factors(built(ways, dem))
    assert forward == pytest.approx([3.0, np.exp(0.7)], rel=1e-4)
    assert backward[0] == pytest.approx(3.0)
    assert np.isnan(backward[1])


def test_an_edge_without_length_keeps_a_time(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", plane(east=0.2))
    tiny = 0.02
    network = built([street((0, 0), (tiny, 0)), street((tiny, 0), (200, 0))], dem)
    assert np.isfinite(network.forward_s).all()


# Bridges and tunnels


def valley(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return banks at 200 m and 220 m (east), and 100 m between 300 and 700 m."""
    return np.where(x < 300, 200.0, np.where(x > 700, 220.0, 100.0))


@pytest.mark.parametrize("tag", [{"bridge": "yes"}, {"tunnel": "building_passage"}, {"bridge": "viaduct"}])
def test_a_deck_has_the_slope_between_its_ends(tmp_path, tag):
    dem = write_dem(tmp_path / "mnt.tif", valley)
    ways = [street((0, 0), (200, 0)), street((200, 0), (500, 0), (800, 0), **tag), street((800, 0), (1000, 0))]
    forward, backward = factors(built(ways, dem))
    assert forward == pytest.approx([1, np.exp(3.5 * 20 / 600), 1], rel=1e-4)
    assert backward == pytest.approx([1, np.exp(3.5 * -20 / 600), 1], rel=1e-4)
    assert factors(built([*ways[::2], street((200, 0), (500, 0), (800, 0), bridge="no")], dem))[0][2] > 1.2


def test_a_bridge_cut_in_two_does_not_touch_the_valley(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", valley)
    ways = [
        street((0, 0), (200, 0)),
        street((200, 0), (350, 0), bridge="yes"),
        street((350, 0), (800, 0), bridge="yes", name="tablier"),
        street((800, 0), (1000, 0)),
        street((350, 0), (350, 40), highway="steps"),
        street((350, 40), (360, 40)),
    ]
    forward, _ = factors(built(ways, dem))
    assert forward[1:3] == pytest.approx(np.exp(3.5 * 20 / 600), rel=1e-4)


# Rasters: systems, formats, refusals


@pytest.mark.parametrize("epsg", [4326, 2154, 3035])
def test_the_system_of_the_raster_changes_nothing(epsg, tmp_path):
    relief = SAMPLE / "relief.tif"
    moved = tmp_path / "mnt.tif"
    gdal.UseExceptions()
    gdal.Warp(str(moved), str(relief), dstSRS=f"EPSG:{epsg}", resampleAlg="cubic")
    osm = read_ways(SAMPLE / "reseau.osm")
    expected, _ = build_network(osm, mnt=relief)
    network, account = build_network(osm, mnt=moved)
    assert account.slope is not None
    assert max(account.slope.cell_m) < 35
    long = expected.length_m > 20
    for one, other in ((network.forward_s, expected.forward_s), (network.backward_s, expected.backward_s)):
        assert np.nansum(one) == pytest.approx(np.nansum(other), rel=1e-3)
        gap = np.abs(one / other - 1)[long]
        assert np.nanpercentile(gap, 99) < 0.02


def test_the_sample_town_and_its_account():
    osm = read_ways(SAMPLE / "reseau.osm")
    flat, flat_account = build_network(osm)
    network, account = build_network(osm, mnt=SAMPLE / "relief.tif")
    assert flat_account.slope is None
    assert (np.isnan(network.forward_s) == np.isnan(flat.forward_s)).all()
    steps = network.rule == "escalier"
    assert steps.any()
    assert (network.forward_s[steps] == flat.forward_s[steps]).all()
    assert not np.allclose(network.forward_s[~steps], network.backward_s[~steps])
    assert account.slope is not None
    assert account.slope.class_kilometres.sum() + account.slope.steps_kilometres == pytest.approx(account.kilometres)
    page = network_page(account)
    assert all(text in page for text in ("relief.tif", "Lambert-93", "25,0"))
    assert "Tobler" not in network_page(flat_account)


def test_without_a_crs_is_refused(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", plane(), epsg=None)
    with pytest.raises(InputError, match=r"^MNT.*système de coordonnées"):
        built([street((0, 0), (500, 0))], dem)


def test_a_network_that_leaves_the_raster_is_refused(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", plane(), box=(-500, -500, 400, 500))
    with pytest.raises(InputError, match=r"ne couvre pas tout le réseau \(\d+ points"):
        built([street((0, 0), (500, 0))], dem)


@pytest.mark.parametrize("nodata", [-9999.0, None])
def test_a_hole_is_refused_even_when_the_file_does_not_declare_it(tmp_path, nodata):
    dem = write_dem(tmp_path / "mnt.tif", lambda x, y: np.where(np.hypot(x - 250, y) < 60, -9999.0, 200.0), nodata=nodata)
    with pytest.raises(InputError, match="ne couvre pas tout le réseau"):
        built([street((0, 0), (500, 0))], dem)


def test_a_hole_of_two_cells_is_bridged_and_counted(tmp_path):
    dem = write_dem(tmp_path / "mnt.tif", lambda x, y: np.where((x > 250) & (x < 300), -9999.0, plane(east=0.1)(x, y)))
    network, account = build_network(osm_from_layer([street((0, 0), (500, 0))]), "adulte", SPEED_KMH, mnt=dem)
    assert factors(network)[0] == pytest.approx(np.exp(0.35), rel=1e-4)
    assert account.slope is not None
    assert account.slope.bridged_points > 0


def test_the_window_does_not_change_the_elevation(tmp_path, monkeypatch):
    rng = np.random.default_rng(4)
    noise = rng.normal(300, 20, (80, 80))
    dem = Dem(write_dem(tmp_path / "mnt.tif", lambda x, y: noise))
    lonlat = np.column_stack([3 + rng.uniform(-0.004, 0.013, 500), rng.uniform(-0.004, 0.013, 500)])
    whole, _ = dem.elevations(lonlat)
    monkeypatch.setattr("accessibilite.core.slope.TILE_CELLS", 7)
    assert dem.elevations(lonlat)[0] == pytest.approx(whole, abs=1e-9)


@pytest.mark.parametrize("content", [b"", b"ceci n'est pas un raster"])
def test_what_is_no_raster_is_refused(tmp_path, content):
    path = tmp_path / "mnt.tif"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"^MNT"):
        built([street((0, 0), (500, 0))], path)
    with pytest.raises(InputError, match="introuvable"):
        built([street((0, 0), (500, 0))], tmp_path / "absent.tif")


def test_a_zipped_tile_leaves_nothing_beside_it(tmp_path):
    size = 1201
    rows = np.broadcast_to(np.arange(size)[:, None], (size, size))
    path = tmp_path / "N00E003.hgt.gz"
    path.write_bytes(gzip.compress((1000 - rows // 4).astype(">i2").tobytes(), 1))
    network = built([street((100, 100), (100, 600))], path)
    # A quarter of a metre every 92.1 m going north, in steps of a metre that the smoothing spreads.
    assert factors(network)[0] == pytest.approx(np.exp(3.5 * 0.25 / 92.1), rel=0.01)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


# Andorra


def read_tile(path: Path) -> np.ndarray:
    """Return a SRTM tile as its format says: 1201 x 1201 big-endian heights, from its north-west corner."""
    return np.frombuffer(gzip.decompress(path.read_bytes()), ">i2").reshape(1201, 1201).astype(float)


def oracle(tile: np.ndarray, line: shapely.LineString) -> tuple[float, float]:
    """Recompute the factors of a line, with loops, from the method alone."""
    smooth = tile.copy()
    smooth[:, 1:-1] = (tile[:, :-2] + 2 * tile[:, 1:-1] + tile[:, 2:]) / 4
    rows = smooth.copy()
    smooth[1:-1] = (rows[:-2] + 2 * rows[1:-1] + rows[2:]) / 4

    def height(lon: float, lat: float) -> float:
        u, v = (lon - 1) * 1200, (43 - lat) * 1200
        i, j = int(u), int(v)
        a, b = u - i, v - j
        top = smooth[j, i] * (1 - a) + smooth[j, i + 1] * a
        bottom = smooth[j + 1, i] * (1 - a) + smooth[j + 1, i + 1] * a
        return float(top * (1 - b) + bottom * b)

    geod = Geod(ellps="WGS84")
    up = down = metres = 0.0
    for (x0, y0), (x1, y1) in zip(line.coords, line.coords[1:]):
        length = geod.inv(x0, y0, x1, y1)[2]
        parts = max(int(np.ceil(length / 30)), 1)
        for part in range(parts):
            s, t = part / parts, (part + 1) / parts
            rise = height(x0 + t * (x1 - x0), y0 + t * (y1 - y0)) - height(x0 + s * (x1 - x0), y0 + s * (y1 - y0))
            slope = min(max(rise / (length / parts), -0.45), 0.45)
            up += length / parts * np.exp(3.5 * (abs(slope + 0.05) - 0.05))
            down += length / parts * np.exp(3.5 * (abs(-slope + 0.05) - 0.05))
        metres += length
    return up / metres, down / metres


def test_andorra_climbs_as_tobler_says(shared_data):
    osm = read_ways(shared_data / "osm" / "andorra.osm.pbf")
    tile = shared_data / "osm" / "N42E001.hgt.gz"
    flat, _ = build_network(osm)
    network, account = build_network(osm, mnt=tile)
    assert account.slope is not None
    assert 800 < account.slope.lowest_m < 900
    assert 2600 < account.slope.highest_m < 2950
    decked = {int(i) for i, s in zip(osm.ways.osm_id, osm.ways.tag_set) if {"bridge", "tunnel"} & set(osm.ways.tag_sets[s])}
    named = [
        row
        for row in np.flatnonzero(flat.length_m > 400)
        if network.name[row] and network.rule[row] != "escalier" and int(network.osm_id[row]) not in decked
    ]
    assert len(named) > 20
    heights = read_tile(tile)
    steepest = 0.0
    for row in named[:60]:
        up, down = oracle(heights, network.geometry[row])
        assert network.forward_s[row] / flat.forward_s[row] == pytest.approx(up, rel=2e-3), network.name[row]
        assert network.backward_s[row] / flat.backward_s[row] == pytest.approx(down, rel=2e-3), network.name[row]
        steepest = max(steepest, up / down, down / up)
    assert steepest > 1.2


def test_the_relief_of_another_place_is_refused(shared_data):
    osm = read_ways(shared_data / "osm" / "andorra.osm.pbf")
    with pytest.raises(InputError, match="ne couvre pas tout le réseau"):
        build_network(osm, mnt=SAMPLE / "relief.tif")
    with pytest.raises(InputError, match="ne couvre pas tout le réseau"):
        build_network(read_ways(SAMPLE / "reseau.osm"), mnt=shared_data / "osm" / "N42E001.hgt.gz")
