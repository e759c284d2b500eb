"""Bad input ends in one sentence that names the parameter or the file; nothing else escapes."""

from __future__ import annotations

import math
import re
import struct
from pathlib import Path

import numpy as np
import osmium
import pytest
import shapely
from osgeo import gdal, ogr, osr

from accessibilite.core.errors import AccessibiliteError, InputError, ParameterError
from accessibilite.core.measures import measure
from accessibilite.core.network import build_network
from accessibilite.core.network_layer import network_from_layer
from accessibilite.core.readers.osm import ways_from_layer
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Snapper, places_of
from accessibilite.core.zones_blanches import ZoneRule, find_zones
from towns import at, grid, network_of, osm_from_file, osm_from_layer, street, ways_layer, write_osm


def refused(error: pytest.ExceptionInfo[AccessibiliteError], *words: str) -> None:
    """Check that the sentence is one, is finished, is filled in, and holds ``words``."""
    sentence = str(error.value)
    for word in words:
        assert word in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not re.search(r"\{\w+\}", sentence)
    assert " ; " in sentence or " : " in sentence


@pytest.fixture(scope="module")
def town():
    return network_of(osm_from_layer(grid(4, 4)))


def points(*places: object, crs: str = "EPSG:4326", name: str = "points") -> Layer:
    shapes = [shapely.Point(at(*place)) if isinstance(place, tuple) else place for place in places]
    return Layer(name, texts(shapes), crs, {"id": texts([str(row) for row in range(len(shapes))])})


HOME = points((100, 100))
SERVICE = points((200, 200))


# OSM files


@pytest.mark.parametrize("name", ["ville.osm.pbf", "ville.osm"])
def test_a_missing_osm_file(tmp_path, name):
    with pytest.raises(InputError) as error:
        read_ways(tmp_path / name)
    refused(error, "OSM : ", str(tmp_path / name), "introuvable")


@pytest.mark.parametrize("name", ["ville.osm.pbf", "ville.osm"])
def test_an_empty_osm_file(tmp_path, name):
    (tmp_path / name).touch()
    with pytest.raises(InputError) as error:
        read_ways(tmp_path / name)
    refused(error, "OSM : ", name, "vide")


@pytest.mark.parametrize("name", ["ville.osm.pbf", "ville.osm", "ville.txt"])
def test_a_file_that_is_not_osm(tmp_path, name):
    (tmp_path / name).write_bytes(b"Ceci n'est pas une carte.\n" * 50)
    with pytest.raises(InputError) as error:
        read_ways(tmp_path / name)
    refused(error, "OSM : ", name)


def test_a_folder_instead_of_an_osm_file(tmp_path):
    with pytest.raises(InputError) as error:
        read_ways(tmp_path)
    refused(error, "OSM : ", str(tmp_path))


def big_pbf(folder: Path) -> Path:
    path = folder / "ville.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        rng = np.random.default_rng(0)
        for node in range(1, 40_001):
            lon, lat = rng.uniform(0, 1, 2)
            writer.add_node(osmium.osm.mutable.Node(id=node, location=(lon, lat)))
        for way in range(1, 20_001):
            writer.add_way(osmium.osm.mutable.Way(id=way, nodes=[way, way + 1], tags={"highway": "path"}))
    return path


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_truncated_pbf(tmp_path, share):
    path = big_pbf(tmp_path)
    whole = path.read_bytes()
    assert len(read_ways(path).ways) == 20_000
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(InputError) as error:
        read_ways(path)
    refused(error, "OSM : ", "ville.osm.pbf", "tronqué")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_truncated_osm_file(tmp_path, share):
    path = write_osm(tmp_path / "ville.osm", grid(6, 6))
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(InputError) as error:
        read_ways(path)
    refused(error, "OSM : ", "ville.osm", "tronqué")


def test_a_pbf_without_a_walkable_way(tmp_path):
    path = tmp_path / "autoroute.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        for node in (1, 2):
            writer.add_node(osmium.osm.mutable.Node(id=node, location=(3 + node / 1000, 0.1)))
        writer.add_way(osmium.osm.mutable.Way(id=1, nodes=[1, 2], tags={"highway": "motorway"}))
    with pytest.raises(InputError) as error:
        build_network(read_ways(path))
    refused(error, "autoroute.osm.pbf", "aucune voie praticable")


def test_an_osm_file_without_any_way(tmp_path):
    path = tmp_path / "vide.osm"
    path.write_text('<?xml version="1.0"?><osm version="0.6"><node id="1" lat="0" lon="3"/></osm>')
    with pytest.raises(InputError) as error:
        build_network(read_ways(path))
    refused(error, "vide.osm")


def test_only_steps_for_a_wheelchair():
    osm = osm_from_layer([street((0, 0), (100, 0), highway="steps")])
    with pytest.raises(InputError) as error:
        build_network(osm, "fauteuil")
    refused(error, "Fauteuil")


def test_a_way_of_which_nodes_are_missing_is_no_disaster(tmp_path):
    path = write_osm(tmp_path / "ville.osm", grid(3, 3))
    path.write_text(path.read_text().replace("</osm>", '<way id="99" version="1"><nd ref="1"/><nd ref="999"/>'
                                             '<tag k="highway" v="path"/></way></osm>'))
    assert len(build_network(read_ways(path))[0]) == 12


# Speeds, profiles, limits


@pytest.mark.parametrize("speed", [0, -3, 0.01, 200, math.nan, math.inf])
def test_a_speed_that_is_no_walk(speed):
    with pytest.raises(ParameterError) as error:
        build_network(osm_from_layer(grid(2, 2)), "adulte", speed)
    refused(error, "VITESSE_KMH : ")


def test_an_unknown_profile():
    with pytest.raises(ParameterError) as error:
        build_network(osm_from_layer(grid(2, 2)), "cycliste")
    refused(error, "PROFIL : ", "cycliste", "adulte")


@pytest.mark.parametrize("value", [0, -10, math.nan])
def test_a_limit_that_is_no_duration(town, value):
    with pytest.raises(ParameterError) as error:
        measure(town, HOME, SERVICE, limit_min=value)
    refused(error, "TEMPS_MAX_MIN : ")


@pytest.mark.parametrize("value", [0, -10, math.nan])
def test_a_snapping_limit_that_is_no_distance(town, value):
    with pytest.raises(ParameterError) as error:
        measure(town, HOME, SERVICE, snap_m=value)
    refused(error, "ACCROCHAGE_M : ")


@pytest.mark.parametrize("value", [0, -1])
def test_a_rank_below_one(town, value):
    with pytest.raises(ParameterError) as error:
        measure(town, HOME, SERVICE, k=value)
    refused(error, "K : ")


def test_a_category_column_that_is_not_there(town):
    with pytest.raises(ParameterError) as error:
        measure(town, HOME, SERVICE, categories="mairie, poste")
    refused(error, "CATEGORIE : ")


# Layers


def line_with(x: float) -> shapely.LineString:
    """Return a line with a coordinate as a file may hold it."""
    with np.errstate(invalid="ignore"):
        return shapely.from_wkb(struct.pack("<BII4d", 1, 2, 2, 3.0, 0.0, x, 0.0))


def point_with(x: float) -> shapely.Point:
    return shapely.from_wkb(struct.pack("<BI2d", 1, 1, x, 0.0))


UNUSABLE = [None, shapely.Point(), point_with(math.nan), point_with(math.inf), shapely.Polygon(), line_with(math.nan)]


@pytest.mark.parametrize("bad", UNUSABLE, ids=["None", "empty", "NaN", "infinite", "empty polygon", "NaN inside"])
@pytest.mark.parametrize("parameter", ["DEMANDE", "SERVICES"])
def test_a_geometry_that_cannot_be_used(town, bad, parameter):
    bad_layer = points((100, 100), bad)
    demand, services = (bad_layer, SERVICE) if parameter == "DEMANDE" else (HOME, bad_layer)
    with pytest.raises(InputError) as error:
        measure(town, demand, services)
    refused(error, f"{parameter} : ", "« points »", "ligne 2")


@pytest.mark.parametrize("parameter", ["DEMANDE", "SERVICES"])
def test_an_empty_layer(town, parameter):
    demand, services = (points(), SERVICE) if parameter == "DEMANDE" else (HOME, points())
    with pytest.raises(InputError) as error:
        measure(town, demand, services)
    refused(error, f"{parameter} : ", "vide")


UNDEFINED = 'ENGCRS["Undefined Cartesian SRS",EDATUM["unknown"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],' \
    'LENGTHUNIT["metre",1]]'
UNDEFINED_GEOGRAPHIC = 'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,298.25]],' \
    'PRIMEM["Greenwich",0],UNIT["degree",0.01745]]'


@pytest.mark.parametrize("crs", ["", "n’importe quoi", "EPSG:999999", UNDEFINED, UNDEFINED_GEOGRAPHIC],
                         ids=["none", "nonsense", "unknown code", "undefined", "undefined geographic"])
@pytest.mark.parametrize("parameter", ["DEMANDE", "SERVICES", "RESEAU", "LIGNES"])
def test_a_layer_that_does_not_say_where_it_lies(town, crs, parameter):
    def lost(layer: Layer) -> Layer:
        return Layer(layer.name, layer.geometries, crs, layer.columns)

    use = {
        "DEMANDE": lambda: measure(town, lost(HOME), SERVICE),
        "SERVICES": lambda: measure(town, HOME, lost(SERVICE)),
        "RESEAU": lambda: network_from_layer(lost(town.to_layer())),
        "LIGNES": lambda: ways_from_layer(lost(ways_layer(grid(2, 2)))),
    }[parameter]
    with pytest.raises(InputError) as error:
        use()
    refused(error, f"{parameter} : ", "système de coordonnées")


def test_all_services_too_far_from_the_network(town):
    with pytest.raises(InputError) as error:
        measure(town, HOME, points((5000, 5000), (9000, 0)))
    refused(error, "SERVICES : ", "sur 2", "200 m")


def test_demand_in_another_country(town):
    abroad = Layer("Paris", texts([shapely.Point(2.35, 48.85)]), "EPSG:4326", {})
    with pytest.raises(InputError) as error:
        measure(town, abroad, SERVICE)
    refused(error, "DEMANDE : ")


@pytest.mark.parametrize("parameter", ["DEMANDE", "SERVICES"])
def test_metres_that_are_said_to_be_degrees(town, parameter):
    wrong = Layer("Lambert", texts([shapely.Point(652_000, 6_862_000)]), "EPSG:4326", {})
    demand, services = (wrong, SERVICE) if parameter == "DEMANDE" else (HOME, wrong)
    with pytest.raises(InputError) as error:
        measure(town, demand, services)
    refused(error, f"{parameter} : ", "« Lambert »")


def test_degrees_that_are_said_to_be_metres(town):
    wrong = Layer("cellules", HOME.geometries, "EPSG:2154", {})
    with pytest.raises(InputError) as error:
        measure(town, wrong, SERVICE)
    refused(error, "DEMANDE : ")


# Layers of ways and networks


@pytest.mark.parametrize("column", ["railway", "waterway", "building"])
def test_a_layer_of_osm_objects_that_are_no_streets(column):
    layer = ways_layer(grid(2, 2))
    with pytest.raises(InputError) as error:
        ways_from_layer(Layer("rails", layer.geometries, layer.crs, {column: layer.columns["highway"]}))
    refused(error, "LIGNES : ", "« rails »", "highway")


@pytest.mark.parametrize("bad", [None, shapely.LineString(), line_with(math.nan)],
                         ids=["None", "empty", "NaN"])
def test_a_way_without_a_usable_geometry(bad):
    layer = ways_layer(grid(2, 2))
    geometries = layer.geometries.copy()
    geometries[1] = bad
    with pytest.raises(InputError) as error:
        ways_from_layer(Layer("routes", geometries, layer.crs, layer.columns))
    refused(error, "LIGNES : ", "« routes »")


def test_a_layer_of_ways_that_is_empty():
    layer = ways_layer(grid(2, 2))
    with pytest.raises(InputError) as error:
        ways_from_layer(layer.taken(np.zeros(len(layer), bool)))
    refused(error, "LIGNES : ")


def test_a_layer_of_points_is_no_layer_of_ways():
    layer = points((0, 0), (100, 0)).with_columns({"highway": texts(["path", "path"])})
    with pytest.raises(InputError) as error:
        build_network(ways_from_layer(layer))
    refused(error, "points")


@pytest.mark.parametrize("missing", ["de", "vers", "longueur_m", "aller_s", "retour_s"])
def test_a_network_without_a_needed_column(town, missing):
    layer = town.to_layer()
    columns = {name: values for name, values in layer.columns.items() if name != missing}
    with pytest.raises(InputError) as error:
        network_from_layer(Layer(layer.name, layer.geometries, layer.crs, columns))
    refused(error, "RESEAU : ", f"« {missing} »")


@pytest.mark.parametrize("name", ["longueur_m", "aller_s", "retour_s"])
def test_a_network_with_a_negative_number(town, name):
    layer = town.to_layer()
    values = layer.columns[name].copy()
    values[3] = -1.0
    with pytest.raises(InputError) as error:
        network_from_layer(layer.with_columns({name: values}))
    refused(error, "RESEAU : ", "négatif")


def test_a_network_that_is_empty(town):
    layer = town.to_layer()
    with pytest.raises(InputError) as error:
        network_from_layer(layer.taken(np.zeros(len(layer), bool)))
    refused(error, "RESEAU : ")


def test_a_network_of_points(town):
    layer = town.to_layer()
    with pytest.raises(InputError) as error:
        network_from_layer(Layer("reseau", shapely.centroid(layer.geometries), layer.crs, layer.columns))
    refused(error, "RESEAU : ")


def test_a_network_closed_in_every_direction(town):
    layer = town.to_layer()
    closed = np.full(len(layer), np.nan)
    with pytest.raises(AccessibiliteError) as error:
        measure(network_from_layer(layer.with_columns({"aller_s": closed, "retour_s": closed})), HOME, SERVICE)
    refused(error)


# Vector files


@pytest.mark.parametrize("name", ["c.gpkg", "c.geojson", "c.csv", "c.shp"])
def test_a_missing_vector_file(tmp_path, name):
    with pytest.raises(InputError) as error:
        read_vector(tmp_path / name, "CARREAUX")
    refused(error, "CARREAUX : ", name, "introuvable")


@pytest.mark.parametrize("name", ["c.gpkg", "c.geojson", "c.csv", "c.shp"])
def test_an_empty_vector_file(tmp_path, name):
    (tmp_path / name).touch()
    with pytest.raises(InputError) as error:
        read_vector(tmp_path / name, "CARREAUX")
    refused(error, "CARREAUX : ", name, "vide")


@pytest.mark.parametrize("name", ["c.gpkg", "c.geojson", "c.shp", "c.xyz"])
def test_a_vector_file_of_rubbish(tmp_path, name):
    (tmp_path / name).write_bytes(b"rubbish " * 100)
    with pytest.raises(InputError) as error:
        read_vector(tmp_path / name, "CARREAUX")
    refused(error, "CARREAUX : ", name)


def geopackage(path: Path, srs: osr.SpatialReference | None, rows: int = 300) -> Path:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("cells", srs, ogr.wkbPoint)
    for row in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({3 + row / 1e5} 0.001)"))
        layer.CreateFeature(feature)
    return path


def wgs84() -> osr.SpatialReference:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    return srs


def test_a_truncated_geopackage(tmp_path):
    path = geopackage(tmp_path / "c.gpkg", wgs84())
    assert len(read_vector(path, "CARREAUX")) == 300
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError) as error:
        read_vector(path, "CARREAUX")
    refused(error, "CARREAUX : ", "c.gpkg")


def test_a_geopackage_of_undefined_system_is_not_located(town, tmp_path):
    layer = read_vector(geopackage(tmp_path / "c.gpkg", None), "DEMANDE")
    with pytest.raises(InputError) as error:
        measure(town, layer, SERVICE)
    refused(error, "DEMANDE : ", "système de coordonnées")


def test_a_layer_name_that_is_not_there(tmp_path):
    with pytest.raises(InputError) as error:
        read_vector(geopackage(tmp_path / "c.gpkg", wgs84()), "CARREAUX", "absente")
    refused(error, "CARREAUX : ")


def test_a_table_without_places(town, tmp_path):
    (tmp_path / "c.csv").write_text("id,nom\n1,a\n2,b\n")
    with pytest.raises(InputError) as error:
        measure(town, HOME, read_vector(tmp_path / "c.csv", "SERVICES"))
    refused(error, "SERVICES : ")


def test_a_table_with_a_missing_place(town, tmp_path):
    (tmp_path / "c.csv").write_text("id;longitude;latitude\n1;3,0005;0,0005\n2;;\n")
    with pytest.raises(InputError) as error:
        measure(town, HOME, read_vector(tmp_path / "c.csv", "SERVICES"))
    refused(error, "SERVICES : ", "ligne 2")


def test_reading_leaves_the_settings_of_gdal_as_they_were(tmp_path):
    before = (gdal.GetUseExceptions(), ogr.GetUseExceptions(), gdal.GetConfigOption("OGR_INTERLEAVED_READING"))
    read_ways(write_osm(tmp_path / "ville.osm", grid(2, 2)))
    with pytest.raises(InputError):
        read_vector(tmp_path / "absent.gpkg", "CARREAUX")
    after = (gdal.GetUseExceptions(), ogr.GetUseExceptions(), gdal.GetConfigOption("OGR_INTERLEAVED_READING"))
    assert after == before


def test_a_snapper_of_a_network_without_points_is_quiet(tmp_path):
    network = network_of(osm_from_file(tmp_path, grid(2, 2)))
    assert len(Snapper(network).snap(np.zeros((0, 2))).point) == 0


def test_a_feature_of_several_points_has_no_place_of_its_own():
    """Its middle is nobody's address: the walk would be to a place that does not exist."""
    both = Layer("guichets", texts([shapely.MultiPoint([(2.0, 48.0), (2.1, 48.1)])]), "EPSG:4326", {})
    with pytest.raises(InputError, match=r"plusieurs points.*morceaux uniques"):
        places_of(both, "SERVICES")
    one = Layer("guichets", texts([shapely.MultiPoint([(2.0, 48.0)])]), "EPSG:4326", {})
    assert places_of(one, "SERVICES").lonlat[0] == pytest.approx([2.0, 48.0])


@pytest.mark.parametrize("wrong", [-1.0, 1e308])
def test_a_public_that_cannot_be_people_is_refused(wrong):
    square = shapely.box(650_000, 6_860_000, 650_200, 6_860_200)
    cells = Layer("c", texts([square]), "EPSG:2154", {
        "population": np.array([5.0]), "temps_min": np.array([20.0]), "statut": texts(["atteint"]), "chats": np.array([wrong]),
    })
    with pytest.raises(InputError, match="chats"):
        find_zones(cells, ZoneRule(public="chats"))
