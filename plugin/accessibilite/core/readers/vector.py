"""Any vector file or table that GDAL reads, as a :class:`~accessibilite.core.records.Layer`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..errors import InputError, MissingLibraryError, tr_noop
from ..gdal_tools import gdal_session, require_file
from ..language import number as written
from ..records import Column, IntArray, Layer, ObjectArray, Progress, as_floats, integers, no_progress, texts

#: West, south, east, north in the system of the layer, whose text is given; None = everywhere.
Within = Callable[[str], "tuple[float, float, float, float] | None"]

#: Names of the coordinate columns of a table, in lower case: (longitude, latitude).
COORDINATE_COLUMNS = (("longitude", "latitude"), ("lon", "lat"), ("lng", "lat"), ("long", "lat"), ("x", "y"))
#: Codes keep their leading zeros: a CSV is read as text and numbers are made where they are needed.
_CSV_OPTIONS = ["AUTODETECT_TYPE=NO", "KEEP_GEOM_COLUMNS=YES"]


def read_vector(path: Path, parameter: str, layer_name: str | None = None, progress: Progress = no_progress) -> Layer:
    """Read a layer of a file, all columns, whole.

    A table without geometry but with longitude and latitude columns becomes points in EPSG:4326; rows
    whose coordinates are missing get no geometry.

    Raises
    ------
    InputError
        The file is missing, empty or unreadable, or holds several layers and none was named.
    """
    return read_features(path, parameter, layer_name, progress=progress)[0]


def read_features(
    path: Path,
    parameter: str,
    layer_name: str | None = None,
    within: Within | None = None,
    limit: int | None = None,
    progress: Progress = no_progress,
) -> tuple[Layer, IntArray]:
    """Read a layer as :func:`read_vector` does, by bounding box, with the number of each row.

    Parameters
    ----------
    within
        Gives the box to read, in the system of the layer: the driver uses its spatial index.
    limit
        Refuse to read more rows than this.

    Returns
    -------
    The layer, and the number of each feature in the file, from 1.

    Raises
    ------
    InputError
        As :func:`read_vector`, or there are more than ``limit`` rows to read.
    MissingLibraryError
        The file is a Parquet file and this GDAL was built without its driver.
    """
    require_file(path, parameter)
    if path.suffix.lower() in (".parquet", ".geoparquet") and gdal.GetDriverByName("Parquet") is None:
        raise MissingLibraryError(
            tr_noop(
                "{parameter} : cette installation de QGIS ne lit pas le format Parquet (pilote GDAL absent), celui de "
                "« {path} » ; prenez le même fichier en GeoPackage ou en CSV."
            ),
            parameter=parameter,
            path=path,
        )
    try:
        with gdal_session():
            found = _read(path, layer_name, within, limit, progress)
    except RuntimeError:
        found = None
    if found is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas une couche lisible (GeoPackage, GeoJSON, Shapefile, CSV…) ; "
                "vérifiez le fichier, ou exportez-le de nouveau depuis QGIS."
            ),
            parameter=parameter,
            path=path,
        )
    if limit is not None and len(found[0]) > limit:
        raise too_many_rows(path.name, limit, parameter)
    return found


def too_many_rows(name: str, limit: int, parameter: str) -> InputError:
    """Return the refusal of a file too large to be read whole."""
    return InputError(
        tr_noop(
            "{parameter} : plus de {limit} entités à lire dans « {name} » ; donnez une ZONE (la commune ou le "
            "territoire d’étude), ou une ZONE plus petite."
        ),
        parameter=parameter,
        limit=written(limit),
        name=name,
    )


def _read(
    path: Path, layer_name: str | None, within: Within | None, limit: int | None, progress: Progress
) -> tuple[Layer, IntArray] | None:
    is_text = path.suffix.lower() in (".csv", ".txt")
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=_CSV_OPTIONS if is_text else [])
    source = dataset.GetLayerByName(layer_name) if layer_name else _first_layer(dataset)
    if source is None:
        return None
    definition = source.GetLayerDefn()
    names = [_text(definition.GetFieldDefn(i).GetName()).lstrip("\ufeff") for i in range(definition.GetFieldCount())]
    kinds = [definition.GetFieldDefn(i).GetType() for i in range(definition.GetFieldCount())]
    spatial = source.GetSpatialRef()
    crs = "" if spatial is None else _crs_text(spatial)
    box = None if within is None else within(crs)
    if box is not None:
        source.SetSpatialFilterRect(*box)
    # Databases count their rows from 1, files from 0.
    first_row = 0 if dataset.GetDriver().ShortName in ("GPKG", "SQLite") else 1
    rows: list[tuple[object, ...]] = []
    shapes: list[bytes | None] = []
    numbers: list[int] = []
    # Counting what a box holds would read it twice.
    total = max(source.GetFeatureCount(), 1) if box is None else None
    for count, feature in enumerate(source, start=1):
        rows.append(tuple(feature.GetField(i) for i in range(len(names))))
        geometry = feature.GetGeometryRef()
        shapes.append(None if geometry is None else bytes(_linear(geometry).ExportToIsoWkb()))
        numbers.append(int(feature.GetFID()) + first_row)
        if limit is not None and count > limit:
            break
        if count % 5000 == 0:
            progress(0.5 if total is None else min(count / total, 1.0))
    columns = {name: _column([row[i] for row in rows], kind) for i, (name, kind) in enumerate(zip(names, kinds))}
    # A geometry that cannot be built (a ring left open) is missing, and its row is refused by who needs it.
    geometries = np.atleast_1d(shapely.force_2d(shapely.from_wkb(texts(shapes), on_invalid="ignore"))) if shapes else texts([])
    layer = Layer(path.stem if layer_name is None else layer_name, geometries, crs, columns)
    if definition.GetGeomType() == ogr.wkbNone:
        layer = points_from_columns(layer)
    return layer, np.array(numbers, dtype=np.int64)


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
    return texts([None if value is None or value == "" else _text(value) for value in values])


def _text(value: object) -> str:
    """Return a value as text; bytes that are not UTF-8, whatever the file claims, are read as Windows writes."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("cp1252", "replace")
    text = str(value)
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return text


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


#: Columns that hold a whole geometry as text (WKT or GeoJSON), in lower case.
_GEOMETRY_COLUMNS = ("wkt", "geometry", "geom", "the_geom", "wkb_geometry", "geo_shape", "geo shape", "geojson")


def polygons_from_columns(table: Layer, crs: str = "EPSG:4326") -> Layer:
    """Return a table with the polygons that a column of WKT or GeoJSON holds, else as it is.

    Spreadsheets and Opendatasoft exports carry them so; neither says its system: ``crs`` is taken unless
    the WKT names its own (``SRID=2154;…``).
    """
    lower = {name.lower(): values for name, values in table.columns.items()}
    values = next((lower[name] for name in _GEOMETRY_COLUMNS if name in lower), None)
    if values is None or values.dtype != object:
        return table
    given: ObjectArray = texts([None if value is None else value.strip() for value in values])
    json_like = np.array([value is not None and value.startswith("{") for value in given], dtype=bool)
    srids = {value[5:].split(";")[0] for value in given if value is not None and value[:5].upper() == "SRID="}
    plain = texts([None if v is None else v.partition(";")[2] if v[:5].upper() == "SRID=" else v for v in given])
    geometries = texts([None] * len(table))
    geometries[~json_like] = shapely.from_wkt(plain[~json_like], on_invalid="ignore")
    geometries[json_like] = shapely.from_geojson(plain[json_like], on_invalid="ignore")
    if shapely.is_missing(geometries).all():
        return table
    declared = next(iter(srids), "")
    west, south, east, north = shapely.total_bounds(geometries)
    in_degrees = west >= -180 and east <= 180 and south >= -90 and north <= 90
    # Metres without a name: no system is better than a wrong one.
    found = f"EPSG:{declared}" if declared.isdigit() else crs if in_degrees else ""
    return replace(table, geometries=shapely.force_2d(geometries), crs=found)
