"""People of cells shared among areas that cut them, in proportion to surfaces (METHOD section 3)."""

from __future__ import annotations

import numpy as np
import shapely

from .records import FloatArray, IntArray, ObjectArray


def common_area(one: ObjectArray, other: ObjectArray | shapely.Geometry) -> FloatArray:
    """Return the surface that geometries have in common, pair by pair."""
    # GEOS before 3.12 raises the floating-point flag on an empty intersection, which is an area of 0.
    with np.errstate(invalid="ignore"):
        return np.asarray(shapely.area(shapely.intersection(one, other)), dtype=np.float64)


def area_shares(areas: ObjectArray, cells: ObjectArray) -> tuple[IntArray, IntArray, FloatArray]:
    """Return the pairs (area, cell) that touch, and which share of the cell lies in the area.

    Both in one metric system and valid; a cell within an area is not cut, so that its share is exactly 1.
    """
    tree = shapely.STRtree(cells)
    area, cell = tree.query(areas, predicate="intersects")
    whole_area, whole_cell = tree.query(areas, predicate="covers")
    count = len(cells)
    is_whole = np.isin(area * count + cell, whole_area * count + whole_cell)
    share = np.ones(len(cell))
    cut = np.flatnonzero(~is_whole)
    share[cut] = common_area(areas[area[cut]], cells[cell[cut]]) / shapely.area(cells[cell[cut]])
    return area, cell, share
