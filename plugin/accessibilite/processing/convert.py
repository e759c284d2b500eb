"""QGIS layers <-> the plain records of core."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
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
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from ..core.records import Column, Layer, as_multipolygons, integers, null_mask, texts, to_wkb
from .base import tr

_INTEGER_TYPES = (
    QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong, QMetaType.Type.Bool,
)


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what core reads of a CRS; ``""`` when the layer has none."""
    if not crs.isValid():
        return ""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Preferred)


def source_features(source: QgsProcessingFeatureSource | QgsVectorLayer) -> list[QgsFeature]:
    """Return all features; geometries are checked by core, in words."""
    if isinstance(source, QgsProcessingFeatureSource):
        from qgis.core import QgsFeatureRequest

        return list(
            source.getFeatures(QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
        )
    return list(source.getFeatures())


def to_layer(name: str, crs: QgsCoordinateReferenceSystem, fields: QgsFields, features: list[QgsFeature]) -> Layer:
    """Return features as a record."""
    wkb = [_wkb(feature.geometry()) for feature in features]
    # A geometry that cannot be built (a ring left open) is missing, and its row is refused by who needs it.
    geometries = (
        np.atleast_1d(shapely.force_2d(shapely.from_wkb(texts(wkb), on_invalid="ignore"))) if wkb else texts([])
    )
    rows = [feature.attributes() for feature in features]
    columns = {
        field.name(): _column(field, [row[index] for row in rows]) for index, field in enumerate(fields.toList())
    }
    return Layer(name, geometries, crs_text(crs), columns)


def _wkb(shape: QgsGeometry) -> bytes | None:
    """Return a geometry as GEOS reads it: curves become chords."""
    if shape.isNull():
        return None
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = QgsGeometry(shape.constGet().segmentize())
    return bytes(shape.asWkb())


def _text(value: Any) -> str:
    if isinstance(value, (QDate, QDateTime, QTime)):
        return str(value.toString(Qt.DateFormat.ISODate))
    return str(value)


def _column(field: QgsField, values: list[Any]) -> Column:
    missing = np.array([value is None or value == NULL for value in values], dtype=bool)
    if field.type() in _INTEGER_TYPES:
        return integers([0 if gone else int(value) for value, gone in zip(values, missing)], missing)
    if field.type() == QMetaType.Type.Double:
        return np.array([np.nan if gone else value for value, gone in zip(values, missing)], dtype=np.float64)
    return texts([None if gone or value == "" else _text(value) for value, gone in zip(values, missing)])


def source_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Layer, QgsFields, list[QgsFeature]] | None:
    """Return the features of a source parameter as a record, with their fields; None when it is empty."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise QgsProcessingException(
                tr("{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle.").format(
                    name=name, value=parameters[name]
                )
            )
        return None
    features = source_features(source)
    return (
        to_layer(source.sourceName(), source.sourceCrs(), source.fields(), features),
        source.fields(),
        features,
    )


def raster_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """Return what GDAL opens for a raster parameter; None when it is empty."""
    value = parameters.get(name)
    if value in (None, "", NULL):
        return None
    if isinstance(value, str) and Path(value).is_file():
        return value
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr("{name} : « {value} » n’est pas un fichier raster lisible ; choisissez un modèle numérique de terrain.").format(
                name=name, value=value if layer is None else layer.name()
            )
        )
    return str(layer.source())


def required_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Layer, QgsFields, list[QgsFeature]]:
    """Return a source parameter as :func:`source_layer` does, or raise when it is not given."""
    found = source_layer(algorithm, parameters, name, context)
    if found is None:
        raise QgsProcessingException(tr("{name} : choisissez une couche.").format(name=name))
    return found


def optional_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | tuple[Path, str] | Layer | None:
    """Return a layer parameter as core reads it best, or None when it is not given."""
    if parameters.get(name) in (None, "", NULL):
        return None
    return required_input(algorithm, parameters, name, context)


def required_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | tuple[Path, str] | Layer:
    """Return a layer parameter as core reads it best.

    Raises
    ------
    QgsProcessingException
        The layer cannot be opened.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise QgsProcessingException(
            tr("{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle ou un fichier.").format(
                name=name, value=parameters.get(name)
            )
        )
    return path_or_layer(layer)


def path_or_layer(layer: QgsVectorLayer) -> Path | tuple[Path, str] | Layer:
    """Return the file behind a layer when it is used whole, so that core reads it as it is; else a record.

    QGIS guesses the types of a CSV and loses the leading zeros of codes; core does not.
    """
    if layer.providerType() == "ogr" and not layer.subsetString() and not layer.isEditable():
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = Path(parts.get("path", ""))
        plain = path.is_file() and not parts.get("vsiPrefix") and not parts.get("layerId")
        if plain and _has_own_crs(layer) and _has_own_fields(layer):
            return (path, parts["layerName"]) if parts.get("layerName") else path
    return to_layer(layer.name(), layer.crs(), layer.fields(), source_features(layer))


def _has_own_crs(layer: QgsVectorLayer) -> bool:
    """Tell whether the CRS is the one of the file: a person may have corrected it in the project."""
    provider = layer.dataProvider()
    return provider is not None and provider.crs() == layer.crs()


def _has_own_fields(layer: QgsVectorLayer) -> bool:
    """Tell whether all columns are those of the file: joins and virtual fields exist in the project only."""
    fields = layer.fields()
    return all(fields.fieldOrigin(index) == Qgis.FieldOrigin.Provider for index in range(fields.count()))


def fields_of(columns: Mapping[str, Column]) -> QgsFields:
    """Return the QGIS fields of some columns."""
    fields = QgsFields()
    for name, values in columns.items():
        fields.append(QgsField(name, _type_of(values)))
    return fields


def _type_of(values: Column) -> QMetaType.Type:
    if isinstance(values, np.ma.MaskedArray):
        return QMetaType.Type.LongLong
    return QMetaType.Type.QString if values.dtype == object else QMetaType.Type.Double


def attribute_rows(columns: Mapping[str, Column]) -> Iterable[tuple[Any, ...]]:
    """Yield the attributes of each row, NULL as None."""
    return zip(*(as_objects(values) for values in columns.values()))


def as_objects(values: Column) -> list[Any]:
    """Return a column as Python values, NULL as None."""
    plain = values.data if isinstance(values, np.ma.MaskedArray) else values
    return [None if gone else value for value, gone in zip(plain.tolist(), null_mask(values).tolist())]


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
    _add_all(sink, ((_geometry(wkb), attributes) for wkb, attributes in zip(shapes, rows)))
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
    sink, target = _sink(
        algorithm, parameters, name, context, target_fields, source.wkbType(), source.sourceCrs()
    )
    if sink is None:
        return None
    pairs = zip(features, attribute_rows(columns))
    _add_all(
        sink,
        ((feature.geometry(), (*(feature.attribute(i) for i in kept), *new)) for feature, new in pairs),
    )
    return target


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


def _add_all(sink: QgsFeatureSink, rows: Iterable[tuple[QgsGeometry, tuple[Any, ...]]]) -> None:
    for geometry, attributes in rows:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(_failed(sink))
    if not sink.flushBuffer():
        raise QgsProcessingException(_failed(sink))


def _failed(sink: QgsFeatureSink) -> str:
    return tr("L’écriture du résultat a échoué ({reason}) ; vérifiez la place libre et les droits d’écriture.").format(
        reason=sink.lastError()
    )


def _geometry(wkb: bytes | None) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(wkb)
    return geometry
