"""Writing layers, with their styles, into one GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from pyproj import CRS

from .gdal_tools import gdal_session
from .records import Column, Layer, as_multipolygons, null_mask, to_wkb

#: GeoPackage version every QGIS >= 3.40 and GDAL >= 3.6 reads without a warning.
GPKG_VERSION = "VERSION=1.2"
#: Names that the file format keeps for itself.
_RESERVED = frozenset({"fid", "geom"})

_GEOMETRY_TYPES = {0: ogr.wkbPoint, 1: ogr.wkbLineString, 2: ogr.wkbMultiPolygon}
#: Table in which QGIS looks for the styles of a GeoPackage, and its text columns.
_STYLE_FIELDS = (
    "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD",
)


def write_geopackage(path: Path, layers: Mapping[str, Layer], styles: Mapping[str, str]) -> None:
    """Write ``layers`` to a new file, and ``styles`` (QML text by layer name) as their default styles.

    A layer whose ``crs`` is empty becomes a table without geometry.

    Raises
    ------
    RuntimeError
        GDAL could not write.
    """
    with gdal_session(OGR_CURRENT_DATE="1970-01-01T00:00:00.000Z"):
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, [GPKG_VERSION])
        for name, layer in layers.items():
            _write_layer(dataset, name, layer)
        if styles:
            _write_styles(dataset, {name: qml for name, qml in styles.items() if name in layers})
        # Closing writes the file: an error of the last bytes must not be lost in a destructor.
        dataset.FlushCache()
        del dataset


def replace_layer(path: Path, name: str, layer: Layer) -> None:
    """Write a layer in the place of another of an existing file, whose style it keeps.

    Raises
    ------
    RuntimeError
        GDAL could not write.
    """
    with gdal_session(OGR_CURRENT_DATE="1970-01-01T00:00:00.000Z"):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for rank in range(dataset.GetLayerCount()):
            if dataset.GetLayer(rank).GetName() == name:
                dataset.DeleteLayer(rank)
                break
        _write_layer(dataset, name, layer)
        dataset.FlushCache()
        del dataset


def _write_layer(dataset: gdal.Dataset, name: str, layer: Layer) -> None:
    spatial = None
    geometry_type = ogr.wkbNone
    if layer.crs:
        spatial = osr.SpatialReference()
        spatial.SetFromUserInput(CRS.from_user_input(layer.crs).to_wkt())
        dimensions = shapely.get_dimensions(layer.geometries)
        geometry_type = _GEOMETRY_TYPES[int(dimensions.max())] if len(dimensions) else ogr.wkbMultiPolygon
    target = dataset.CreateLayer(name, spatial, geometry_type, ["GEOMETRY_NAME=geom", "FID=fid"])
    used = set(_RESERVED)
    setters = []
    for column_name, values in layer.columns.items():
        field = _free_name(column_name, used)
        setters.append(_add_field(target, field, values))
    shapes = _shapes(layer, geometry_type)
    definition = target.GetLayerDefn()
    target.StartTransaction()
    for row in range(len(layer)):
        feature = ogr.Feature(definition)
        for index, (setter, values, missing) in enumerate(setters):
            if not missing[row]:
                setter(feature, index, values[row])
        if shapes is not None and shapes[row] is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapes[row]))
        target.CreateFeature(feature)
    target.CommitTransaction()


def _free_name(name: str, used: set[str]) -> str:
    """Return a field name that differs from the others beyond case, as SQLite wants it."""
    free, number = name, 1
    while free.lower() in used:
        number += 1
        free = f"{name}_{number}"
    used.add(free.lower())
    return free


def _set_integer(feature: ogr.Feature, index: int, value: int) -> None:
    feature.SetFieldInteger64(index, value)


def _set_real(feature: ogr.Feature, index: int, value: float) -> None:
    feature.SetField(index, value)


def _set_text(feature: ogr.Feature, index: int, value: str) -> None:
    feature.SetField(index, value)


def _add_field(target: ogr.Layer, name: str, values: Column):  # type: ignore[no-untyped-def]
    missing = null_mask(values).tolist()
    if isinstance(values, np.ma.MaskedArray):
        target.CreateField(ogr.FieldDefn(name, ogr.OFTInteger64))
        return _set_integer, values.data.tolist(), missing
    if values.dtype == object:
        target.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        return _set_text, values.tolist(), missing
    target.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    return _set_real, values.astype(np.float64).tolist(), missing


def _shapes(layer: Layer, geometry_type: int) -> list[bytes | None] | None:
    if geometry_type == ogr.wkbNone:
        return None
    is_areal = geometry_type == ogr.wkbMultiPolygon
    return to_wkb(as_multipolygons(layer.geometries) if is_areal else layer.geometries)


def _write_styles(dataset: gdal.Dataset, styles: Mapping[str, str]) -> None:
    table = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name in _STYLE_FIELDS:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    default.SetSubType(ogr.OFSTBoolean)
    table.CreateField(default)
    for name in ("description", "owner", "ui"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    for layer_name, qml in styles.items():
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("f_table_catalog", "")
        feature.SetField("f_table_schema", "")
        feature.SetField("f_table_name", layer_name)
        feature.SetField("f_geometry_column", "geom")
        feature.SetField("styleName", layer_name)
        feature.SetField("styleQML", qml)
        feature.SetField("styleSLD", "")
        feature.SetField("useAsDefault", 1)
        feature.SetField("description", "Accessibilité")
        feature.SetField("owner", "")
        feature.SetField("update_time", "1970/01/01 00:00:00")
        table.CreateFeature(feature)
