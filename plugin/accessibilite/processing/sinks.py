"""Records and features -> the layers that an algorithm writes."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingOutputLayerDefinition,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..core.errors import Cancelled
from ..core.gdal_tools import gdal_session
from ..core.records import Column, Layer, as_multipolygons, to_wkb
from .base import tr
from .convert import as_objects, attribute_rows, fields_of, geometry_of

#: Rows written between two looks at the cancel button: some milliseconds.
_ROWS_BETWEEN_LOOKS = 1000
#: Files of SQLite.
_DATABASES = frozenset({".gpkg", ".sqlite"})


def write_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    layer: Layer,
    geometry_type: Qgis.WkbType,
) -> str | None:
    """Write a record to a sink, made only now that there is something to write; return its id."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(layer.crs)
    columns = layer.columns
    if _is_stored(parameters, name):
        values = list(columns.values())
        names = _storable_names(list(columns), lambda i: _are_row_numbers(as_objects(values[i])))
        columns = dict(zip(names, values))
    sink, target = _sink(algorithm, parameters, name, context, fields_of(columns), geometry_type, crs)
    if sink is None:
        return None
    shapes = to_wkb(as_multipolygons(layer.geometries) if geometry_type == Qgis.WkbType.MultiPolygon else layer.geometries)
    rows = attribute_rows(columns)
    _write(sink, target, ((geometry_of(wkb), attributes) for wkb, attributes in zip(shapes, rows)), context)
    return target


def write_features(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    features: list[QgsFeature],
    columns: Mapping[str, Column],
    source: QgsProcessingFeatureSource,
    outdated: str = "",
) -> str | None:
    """Write features as they came, with ``columns`` added.

    A field of the same name is replaced; one whose name matches ``outdated`` (a pattern) is the left-over
    of an earlier run and goes.
    """
    added = {column.lower() for column in columns}
    kept = [
        index
        for index, field in enumerate(fields.toList())
        if field.name().lower() not in added and not (outdated and re.fullmatch(outdated, field.name()))
    ]
    target_fields = QgsFields()
    names = [fields.at(index).name() for index in kept]
    if _is_stored(parameters, name):
        names = _storable_names(names, lambda i: _are_row_numbers([f.attribute(kept[i]) for f in features]))
    for index, free_name in zip(kept, names):
        field = QgsField(fields.at(index))
        field.setName(free_name)
        target_fields.append(field)
    for field in fields_of(columns).toList():
        target_fields.append(field)
    kind = _geometry_type(source, features)
    sink, target = _sink(algorithm, parameters, name, context, target_fields, kind, source.sourceCrs())
    if sink is None:
        return None
    pairs = zip(features, attribute_rows(columns))
    rows = ((_shape_of(feature, kind), (*(feature.attribute(i) for i in kept), *new)) for feature, new in pairs)
    _write(sink, target, rows, context)
    return target


def _geometry_type(source: QgsProcessingFeatureSource, features: list[QgsFeature]) -> Qgis.WkbType:
    """Return the type of the source, made multiple when it says simple and holds both, as GeoJSON does."""
    declared = source.wkbType()
    if QgsWkbTypes.isMultiType(declared) or not any(feature.geometry().isMultipart() for feature in features):
        return declared
    return QgsWkbTypes.multiType(declared)


def _shape_of(feature: QgsFeature, kind: Qgis.WkbType) -> QgsGeometry:
    shape = feature.geometry()
    if QgsWkbTypes.isMultiType(kind) and not shape.isNull():
        shape.convertToMultiType()
    return shape


def _sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[QgsFeatureSink | None, str | None]:
    """Make a sink; none when the output is optional and was not asked for."""
    unwritable = tr(
        "{name} : impossible d’écrire « {value} » ; choisissez un dossier qui existe et où vous avez le droit d’écrire."
    ).format(name=name, value=_destination(parameters, name))
    try:
        sink, target = algorithm.parameterAsSink(parameters, name, context, fields, geometry_type, crs)
    except QgsProcessingException as error:
        raise QgsProcessingException(unwritable) from error
    if sink is None and parameters.get(name):
        raise QgsProcessingException(unwritable)
    return sink, target


def _storable_names(names: list[str], is_row_number: Callable[[int], bool]) -> list[str]:
    """Return the names with those changed that a file would refuse.

    SQLite does not tell ``ID`` from ``id``, and keeps ``fid`` for row numbers: merged layers repeat theirs.
    """
    used = {name.lower() for name in names}
    seen: set[str] = set()
    storable = []
    for index, name in enumerate(names):
        free = name
        if name.lower() in seen or (name.lower() == "fid" and not is_row_number(index)):
            free = f"{name}_source"
            while free.lower() in used:
                free += "_source"
            used.add(free.lower())
        seen.add(name.lower())
        storable.append(free)
    return storable


def _are_row_numbers(column: list[Any]) -> bool:
    """Tell whether values can number rows without changing their order."""
    numbers = [value for value in column if value is not None and value != NULL]
    whole = len(numbers) == len(column) and all(isinstance(value, int) and value >= 0 for value in numbers)
    return whole and all(one < other for one, other in zip(numbers, numbers[1:]))


def _is_stored(parameters: dict[str, Any], name: str) -> bool:
    """Tell whether a destination is a file or a database, not a layer in memory."""
    text = _destination(parameters, name)
    return text != QgsProcessing.TEMPORARY_OUTPUT and not text.startswith("memory:")


def _destination(parameters: dict[str, Any], name: str) -> str:
    """Return a destination as text; the desktop wraps it."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return "" if value is None else str(value)


def _write(
    sink: QgsFeatureSink,
    target: str,
    rows: Iterable[tuple[QgsGeometry, tuple[Any, ...]]],
    context: QgsProcessingContext,
) -> None:
    """Fill a sink, close it, and make sure that all of it is there.

    Raises
    ------
    QgsProcessingException
        A row was refused, or the disk is full, which QGIS does not say when it closes a file.
    Cancelled
        The user stopped the run.
    """
    feedback = context.feedback()
    count = 0
    gdal.ErrorReset()
    try:
        for geometry, attributes in rows:
            feature = QgsFeature()
            feature.setGeometry(geometry)
            feature.setAttributes(list(attributes))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(_failed(sink.lastError()))
            count += 1
            if count % _ROWS_BETWEEN_LOOKS == 0 and feedback is not None and feedback.isCanceled():
                raise Cancelled
        if not sink.flushBuffer():
            raise QgsProcessingException(_failed(sink.lastError()))
    finally:
        # What is left in memory is written now.
        sip.delete(sink)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise QgsProcessingException(_failed(gdal.GetLastErrorMsg()))
    path = Path(target)
    if path.is_file() and not _is_whole(path, count):
        raise QgsProcessingException(_failed(tr("fichier incomplet")))


def _is_whole(path: Path, count: int) -> bool:
    """Tell whether a file that was just written holds its rows: many drivers do not notice a full disk."""
    try:
        with gdal_session():
            layer = (dataset := gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)).GetLayer(0)
            # SQLite does notice; of other files, a header may promise rows that are not there.
            rows = layer.GetFeatureCount() if path.suffix.lower() in _DATABASES else sum(1 for _ in layer)
            del layer, dataset
    except RuntimeError:
        return False
    if rows < count:
        return False
    if path.suffix.lower() == ".shp":
        return _is_whole_dbf(path.with_suffix(".dbf"))
    if path.suffix.lower() == ".csv":
        with path.open("rb") as stream:
            stream.seek(-1, os.SEEK_END)
            return stream.read() == b"\n"
    return True


def _is_whole_dbf(path: Path) -> bool:
    """Tell whether a table is as long as its header says (dBASE III): GDAL reads blanks for rows that are not there."""
    with path.open("rb") as stream:
        rows, header_size, row_size = struct.unpack("<4xIHH", stream.read(12))
    return bool(row_size and path.stat().st_size >= header_size + rows * row_size)


def _failed(reason: str) -> str:
    return tr("L’écriture du résultat a échoué ({reason}) ; vérifiez la place libre et les droits d’écriture.").format(
        reason=" ".join(reason.split()) or tr("cause inconnue")
    )
