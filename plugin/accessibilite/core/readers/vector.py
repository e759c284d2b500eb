"""Any vector file or table that GDAL reads, as a :class:`~accessibilite.core.records.Layer`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..errors import InputError, tr_noop
from ..gdal_tools import gdal_session, require_file
from ..records import Column, Layer, Progress, as_floats, integers, no_progress, texts

#: Names of the coordinate columns of a table, in lower case: (longitude, latitude).
COORDINATE_COLUMNS = (("longitude", "latitude"), ("lon", "lat"), ("lng", "lat"), ("long", "lat"), ("x", "y"))
#: Codes keep their leading zeros: a CSV is read as text and numbers are made where they are needed.
_CSV_OPTIONS = ["AUTODETECT_TYPE=NO", "KEEP_GEOM_COLUMNS=YES"]


def read_vector(
    path: Path, parameter: str, layer_name: str | None = None, progress: Progress = no_progress
) -> Layer:
    """Read a layer of a file, all columns, whole.

    A table without geometry but with longitude and latitude columns becomes points in EPSG:4326; rows
    whose coordinates are missing get no geometry.

    Raises
    ------
    InputError
        The file is missing, empty or unreadable, or holds several layers and none was named.
    """
    require_file(path, parameter)
    try:
        with gdal_session():
            layer = _read(path, layer_name, progress)
    except RuntimeError:
        layer = None
    if layer is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas une couche lisible (GeoPackage, GeoJSON, Shapefile, CSV…) ; "
                "vérifiez le fichier, ou exportez-le de nouveau depuis QGIS."
            ),
            parameter=parameter,
            path=path,
        )
    return layer


def _read(path: Path, layer_name: str | None, progress: Progress) -> Layer | None:
    is_text = path.suffix.lower() in (".csv", ".txt")
    dataset = gdal.OpenEx(
        str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=_CSV_OPTIONS if is_text else []
    )
    source = dataset.GetLayerByName(layer_name) if layer_name else _first_layer(dataset)
    if source is None:
        return None
    definition = source.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName().lstrip("\ufeff") for i in range(definition.GetFieldCount())]
    kinds = [definition.GetFieldDefn(i).GetType() for i in range(definition.GetFieldCount())]
    rows: list[tuple[object, ...]] = []
    shapes: list[bytes | None] = []
    total = max(source.GetFeatureCount(), 1)
    for count, feature in enumerate(source, start=1):
        rows.append(tuple(feature.GetField(i) for i in range(len(names))))
        geometry = feature.GetGeometryRef()
        shapes.append(None if geometry is None else bytes(_linear(geometry).ExportToIsoWkb()))
        if count % 5000 == 0:
            progress(min(count / total, 1.0))
    columns = {
        name: _column([row[i] for row in rows], kind) for i, (name, kind) in enumerate(zip(names, kinds))
    }
    spatial = source.GetSpatialRef()
    crs = "" if spatial is None else _crs_text(spatial)
    geometries = np.atleast_1d(shapely.force_2d(shapely.from_wkb(texts(shapes)))) if shapes else texts([])
    layer = Layer(path.stem if layer_name is None else layer_name, geometries, crs, columns)
    if definition.GetGeomType() == ogr.wkbNone:
        layer = points_from_columns(layer)
    return layer


def _first_layer(dataset: gdal.Dataset) -> ogr.Layer | None:
    """Return the only layer that holds data; tables of styles and metadata are no data."""
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    spatial = [layer for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    candidates = spatial or [layer for layer in layers if layer.GetName() != "layer_styles"]
    return candidates[0] if candidates else None


def _linear(geometry: ogr.Geometry) -> ogr.Geometry:
    return geometry.GetLinearGeometry() if geometry.HasCurveGeometry(True) else geometry


def _crs_text(spatial: object) -> str:
    authority = spatial.GetAuthorityName(None)  # type: ignore[attr-defined]
    code = spatial.GetAuthorityCode(None)  # type: ignore[attr-defined]
    if authority == "EPSG" and code:
        return f"EPSG:{code}"
    return str(spatial.ExportToWkt())  # type: ignore[attr-defined]


def _column(values: list[object], kind: int) -> Column:
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        missing = np.array([value is None for value in values], dtype=bool)
        return integers([0 if value is None else value for value in values], missing)
    if kind == ogr.OFTReal:
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    return texts([None if value is None or value == "" else str(value) for value in values])


def points_from_columns(table: Layer) -> Layer:
    """Return a table as points in EPSG:4326 when it has longitude and latitude columns, else as it is."""
    lower = {name.lower(): name for name in table.columns}
    pair = next(((lower[x], lower[y]) for x, y in COORDINATE_COLUMNS if x in lower and y in lower), None)
    if pair is None:
        return table
    x, y = as_floats(table.columns[pair[0]]), as_floats(table.columns[pair[1]])
    located = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= 180) & (np.abs(y) <= 90)
    geometries = texts([None] * len(table))
    geometries[located] = shapely.points(x[located], y[located])
    return Layer(table.name, geometries, "EPSG:4326", table.columns, from_table=True)
