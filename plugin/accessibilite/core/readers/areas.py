"""Polygons as they come: which can be used, which can be repaired, which lie in the study area."""

from __future__ import annotations

import numpy as np
import shapely

from ..crs import require_crs, require_geometries, transform_geometries
from ..errors import InputError, tr_noop
from ..records import BoolArray, Layer, ObjectArray, texts

#: A cell of which less than this part lies in the zone merely touches its edge.
_TOUCHING_SHARE = 1e-5
#: Edges are cut in so many pieces before they are moved: a straight edge in degrees is a curve in metres.
_PIECES = 64
#: Coordinates beyond are no place on Earth, in any unit, and some operations of GEOS fail on them.
_MAX_COORDINATE = 1e12
_POLYGONAL = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


# GEOS leaves floating-point flags up that numpy takes for faults of ours: hence errstate here and below.
@np.errstate(all="ignore")
def usable_polygons(geometries: ObjectArray) -> tuple[ObjectArray, BoolArray, BoolArray]:
    """Repair what can be.

    Returns
    -------
    The geometries (None where nothing polygonal can be made of one), where they are usable, where they
    had to be repaired.
    """
    finite = np.isfinite(shapely.bounds(geometries)).all(axis=1)
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    finite[np.unique(owner[~(np.abs(coordinates) < _MAX_COORDINATE).all(axis=1)])] = False
    kinds = shapely.get_type_id(geometries)
    finite &= np.isin(kinds, (*_POLYGONAL, shapely.GeometryType.GEOMETRYCOLLECTION))
    shapes = texts([None] * len(geometries))
    shapes[finite] = geometries[finite]
    valid = np.asarray(shapely.is_valid(shapes))
    broken = np.flatnonzero(finite & ~(valid & np.isin(kinds, _POLYGONAL)))
    shapes[broken] = [_polygonal_part(shape) for shape in shapely.make_valid(shapes[broken])]
    usable = shapely.area(shapes) > 0
    shapes[~usable] = None
    repaired = np.zeros(len(shapes), dtype=bool)
    repaired[broken] = True
    return shapes, usable, repaired & usable


def _polygonal_part(shape: shapely.Geometry) -> shapely.Geometry | None:
    parts = shapely.get_parts(shape)
    while np.isin(shapely.get_type_id(parts), (shapely.GeometryType.GEOMETRYCOLLECTION,)).any():
        parts = shapely.get_parts(parts)
    polygons = shapely.get_parts(parts[np.isin(shapely.get_type_id(parts), _POLYGONAL)])
    if len(polygons) == 0:
        return None
    return polygons[0] if len(polygons) == 1 else shapely.union_all(polygons)


class Zone:
    """The study area, in whatever system the data are.

    Raises
    ------
    InputError
        The layer is empty, has no system of coordinates, or no polygon.
    """

    def __init__(self, layer: Layer, parameter: str = "ZONE") -> None:
        self.crs = require_crs(layer, parameter)
        require_geometries(layer, parameter)
        shapes, usable, _ = usable_polygons(layer.geometries)
        if not usable.any():
            raise InputError(
                tr_noop("{parameter} : « {name} » ne contient aucun polygone ; choisissez une couche de polygones."),
                parameter=parameter,
                name=layer.name,
            )
        merged = shapely.union_all(shapes[usable])
        west, south, east, north = shapely.bounds(merged)
        step = max(east - west, north - south) / _PIECES
        self._shape = shapely.segmentize(merged, step) if step > 0 else merged

    def shape_in(self, crs: str) -> shapely.Geometry | None:
        """Return the area in another system; None when the area lies outside of it."""
        moved: shapely.Geometry = transform_geometries(texts([self._shape]), self.crs, crs)[0]
        if not np.isfinite(shapely.get_coordinates(moved)).all():
            return None
        whole: shapely.Geometry = shapely.make_valid(moved)
        return whole

    def bounds_in(self, crs: str, margin: float = 0.0) -> tuple[float, float, float, float] | None:
        """Return the box of the area in another system, or None."""
        shape = self.shape_in(crs)
        if shape is None:
            return None
        west, south, east, north = shapely.bounds(shape).tolist()
        return west - margin, south - margin, east + margin, north + margin

    @np.errstate(all="ignore")
    def holds(self, polygons: ObjectArray, crs: str) -> BoolArray:
        """Return which polygons overlap the area, were it only in part; edge to edge is no overlap."""
        shape = self.shape_in(crs)
        if shape is None:
            return np.zeros(len(polygons), dtype=bool)
        shapely.prepare(shape)
        inside = np.asarray(shapely.contains_properly(shape, polygons), dtype=bool)
        near = np.flatnonzero(~inside & shapely.intersects(shape, polygons))
        shared = shapely.area(shapely.intersection(shape, polygons[near])) / shapely.area(polygons[near])
        inside[near[shared > _TOUCHING_SHARE]] = True
        return inside
