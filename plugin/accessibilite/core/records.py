"""The plain records that travel between the steps of the chain.

A column is a numpy array whose type says its kind: float64 (NaN = NULL), a masked int64 array
(masked = NULL), or an object array of ``str`` (None = NULL).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Union

import numpy as np
import shapely
from numpy.typing import NDArray

Column = NDArray[Any]
FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
ObjectArray = NDArray[np.object_]

#: A number with spaces, of any width, between its thousands.
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(\s\d{3})+([.,]\d*)?")

#: Told a fraction between 0 and 1; raises :class:`accessibilite.core.errors.Cancelled` to stop the run.
Progress = Callable[[float], None]


def no_progress(fraction: float) -> None:
    """Report to nobody."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress that fills ``start``..``end`` of ``progress``."""
    return lambda fraction: progress(start + (end - start) * fraction)


@dataclass(frozen=True)
class Layer:
    """Features with a geometry each and columns of the same length.

    Attributes
    ----------
    name
        What to call the layer in a sentence for the user (file or layer name).
    geometries
        Shape (n,), shapely geometries or None.
    crs
        Anything ``pyproj.CRS`` reads, or ``""`` when the source has none.
    columns
        Column name to array of shape (n,).
    from_table
        The geometries were made from coordinate columns: a row without coordinates has None, which a
        true layer must not.
    """

    name: str
    geometries: ObjectArray
    crs: str
    columns: Mapping[str, Column]
    from_table: bool = False

    def __len__(self) -> int:
        return len(self.geometries)

    def with_columns(self, columns: Mapping[str, Column]) -> Layer:
        """Return the layer with ``columns`` added; a column of the same name is replaced in place."""
        return replace(self, columns={**self.columns, **columns})

    def taken(self, rows: IntArray | BoolArray) -> Layer:
        """Return the layer reduced to ``rows`` (indices or mask), in that order."""
        return replace(
            self,
            geometries=self.geometries[rows],
            columns={name: values[rows] for name, values in self.columns.items()},
        )


#: What a step reads: a file, a layer of a file, or a record.
Source = Union[Path, "tuple[Path, str]", Layer]


def source_name(source: Source) -> str:
    """Return what to call a source in a sentence: file or layer name."""
    if isinstance(source, Layer):
        return source.name
    return (source[0] if isinstance(source, tuple) else source).name


def integers(values: Any, missing: BoolArray | None = None) -> Column:
    """Return a masked int64 column; ``missing`` marks the NULLs."""
    hidden = np.zeros(len(values), dtype=bool) if missing is None else np.asarray(missing)
    column: Column = np.ma.masked_array(np.asarray(values, dtype=np.int64), mask=hidden)  # type: ignore[no-untyped-call]
    return column


def null_mask(column: Column) -> BoolArray:
    """Return where a column is NULL."""
    if isinstance(column, np.ma.MaskedArray):
        return np.asarray(np.ma.getmaskarray(column))  # type: ignore[no-untyped-call]
    if column.dtype == object:
        return np.array([value is None for value in column], dtype=bool)
    return np.asarray(column != column)


def texts(values: Any) -> ObjectArray:
    """Return an object column of strings."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def as_floats(column: Column) -> FloatArray:
    """Return a column as float64, NULL and unreadable text as NaN; ``1 200,5`` is understood."""
    if isinstance(column, np.ma.MaskedArray):
        return np.where(null_mask(column), np.nan, column.data.astype(np.float64))
    if column.dtype != object:
        return column.astype(np.float64)
    return np.array([_to_float(value) for value in column], dtype=np.float64)


def _to_float(value: object) -> float:
    if value is None:
        return float("nan")
    text = str(value).strip()
    if _THOUSANDS.fullmatch(text):
        text = "".join(text.split())
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return float("nan")
    return number if math.isfinite(number) else float("nan")


def as_texts(column: Column) -> ObjectArray:
    """Return a column as strings, NULL as None; whole floats lose their ``.0``."""
    if isinstance(column, np.ma.MaskedArray):
        return texts([None if gone else str(value) for value, gone in zip(column.data, null_mask(column))])
    if column.dtype == object:
        return texts([None if value is None else str(value) for value in column])
    return texts([None if value != value else f"{value:.15g}" for value in column.tolist()])


def stacked(first: Layer, second: Layer) -> Layer:
    """Return two layers of one system one below the other; a column that one of them lacks is NULL there."""
    names = dict.fromkeys([*first.columns, *second.columns])
    columns = {
        name: _joined(first.columns.get(name), second.columns.get(name), len(first), len(second)) for name in names
    }
    return Layer(first.name, np.concatenate([first.geometries, second.geometries]), first.crs, columns)


def _joined(one: Column | None, other: Column | None, count: int, other_count: int) -> Column:
    one, other = _or_nulls(one, other, count), _or_nulls(other, one, other_count)
    if one.dtype == other.dtype == np.float64:
        return np.concatenate([one, other])
    if one.dtype == other.dtype == np.int64:
        return integers(np.concatenate([one, other]), np.concatenate([null_mask(one), null_mask(other)]))
    return np.concatenate([as_texts(one), as_texts(other)])


def _or_nulls(column: Column | None, model: Column | None, count: int) -> Column:
    """Return a column, or NULLs of the type of another one."""
    if column is not None:
        return column
    if model is not None and model.dtype == np.float64:
        return np.full(count, np.nan)
    if model is not None and model.dtype == np.int64:
        return integers(np.zeros(count), np.ones(count, dtype=bool))
    return texts([None] * count)


def as_multipolygons(geometries: ObjectArray) -> ObjectArray:
    """Return geometries with each polygon as a multi-polygon of one part."""
    single = shapely.get_type_id(geometries) == shapely.GeometryType.POLYGON
    promoted = geometries.copy()
    promoted[single] = [shapely.multipolygons([polygon]) for polygon in geometries[single]]
    return promoted


def to_wkb(geometries: ObjectArray) -> list[bytes | None]:
    """Return geometries as two-dimensional WKB.

    Two dimensions are asked for by name: a shapely wheel whose GEOS is newer than the one QGIS holds
    (Linux) would ask the older one for four, which it refuses.
    """
    wkb: list[bytes | None] = shapely.to_wkb(geometries, output_dimension=2).tolist()
    return wkb
