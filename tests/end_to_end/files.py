"""Small files for the tests: layers written and read with GDAL, PBF and XML written by hand."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import shapely
from osgeo import gdal, ogr, osr

gdal.UseExceptions()

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "plugin" / "accessibilite" / "resources" / "sample"


def write_layer(
    path: Path,
    wkt: Iterable[str | None],
    columns: Mapping[str, Sequence[Any]] | None = None,
    epsg: int | None = 4326,
    geometry_type: int = ogr.wkbPoint,
) -> Path:
    """Write a GeoPackage layer; a text column for each of ``columns``, a real one for numbers."""
    columns = columns or {}
    spatial = None
    if epsg is not None:
        spatial = osr.SpatialReference()
        spatial.ImportFromEPSG(epsg)
        spatial.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, spatial, geometry_type)
    for name, values in columns.items():
        numbers = all(isinstance(value, (int, float)) for value in values)
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if numbers and len(values) else ogr.OFTString))
    layer.StartTransaction()
    for row, text in enumerate(wkt):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in columns.items():
            feature[name] = values[row]
        # shapely reads what GDAL's parser of text refuses under some locales: NaN.
        feature.SetGeometry(None if text is None else ogr.CreateGeometryFromWkb(shapely.from_wkt(text).wkb))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, dataset
    return path


def write_points_of_csv(source: Path, target: Path) -> Path:
    """Turn a table with longitude and latitude into a layer of points, rows without them left out."""
    with source.open(encoding="utf-8-sig", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["longitude"] and row["latitude"]]
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    return write_layer(target, (f"POINT ({row['longitude']} {row['latitude']})" for row in rows), columns)


def rows_of(path: Path, layer_name: str) -> list[dict[str, Any]]:
    """Return the attributes of every feature of a layer."""
    dataset = ogr.Open(str(path))
    return [feature.items() for feature in dataset.GetLayerByName(layer_name)]


def layer_names(path: Path) -> list[str]:
    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]


def cell_polygon(x: float, y: float, size: float = 200.0) -> str:
    return f"POLYGON (({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def write_osm(path: Path, tags: Mapping[str, str], places: Sequence[tuple[float, float]]) -> Path:
    """Write one way through ``places`` (longitude, latitude) as OSM XML."""
    nodes = "".join(f'<node id="{i}" version="1" lon="{x}" lat="{y}"/>' for i, (x, y) in enumerate(places, start=1))
    steps = "".join(f'<nd ref="{i}"/>' for i in range(1, len(places) + 1))
    words = "".join(f'<tag k="{key}" v="{value}"/>' for key, value in tags.items())
    path.write_text(f'<osm version="0.6">{nodes}<way id="1" version="1">{steps}{words}</way></osm>', encoding="utf-8")
    return path
