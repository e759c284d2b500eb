"""QGIS features and fields <-> the plain records of core."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from ..core.records import Column, Layer, integers, null_mask, texts, to_wkb

_INTEGER_TYPES = (
    QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong, QMetaType.Type.Bool,
)


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what core reads of a CRS; ``""`` when the layer has none."""
    if not crs.isValid():
        return ""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Preferred)


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
        reals = np.array([np.nan if gone else value for value, gone in zip(values, missing)], dtype=np.float64)
        # An infinite number counts nothing: unknown, like NaN.
        return np.where(np.isfinite(reals), reals, np.nan)
    return texts([None if gone or value == "" else _text(value) for value, gone in zip(values, missing)])


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


def geometry_of(wkb: bytes | None) -> QgsGeometry:
    """Return the geometry of some WKB; none for None."""
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(wkb)
    return geometry


def memory_layer(layer: Layer, kind: str, title: str) -> QgsVectorLayer:
    """Return a record as a layer in memory; ``kind`` is a geometry type in QGIS's words (``Point``…)."""
    made = QgsVectorLayer(f"{kind}?crs={layer.crs}", title, "memory")
    fields = fields_of(layer.columns)
    made.dataProvider().addAttributes(fields.toList())
    made.updateFields()
    features = []
    for wkb, values in zip(to_wkb(layer.geometries), attribute_rows(layer.columns)):
        feature = QgsFeature(made.fields())
        feature.setGeometry(geometry_of(wkb))
        feature.setAttributes(list(values))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made
