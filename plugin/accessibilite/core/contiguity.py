"""Which cells form one zone: those that touch, and on request those that only an uninhabited gap parts."""

from __future__ import annotations

from typing import Final

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .records import BoolArray, IntArray, ObjectArray

#: Cells nearer than this touch, metres: INSEE ships its corners rounded, in a rotated system.
CONTIGUITY_TOLERANCE_M: Final = 1.0
#: Squares with one cell between them are one side apart, or a diagonal (1.41); the next are two sides apart.
GAP_SIDES: Final = 1.5
#: The line between two centres crosses a cell over half a side at least, or only grazes a corner of it.
CROSSED_SIDES: Final = 0.1


def contiguous(metric: ObjectArray, white: BoolArray, empty: BoolArray, ids: ObjectArray, bridge: bool) -> IntArray:
    """Return the zone of each cell, from 1, or -1: white cells that touch, corners included.

    Zones are numbered by the lowest cell id they hold, so that the order of the rows never matters.

    Parameters
    ----------
    metric
        Cells in a metric system.
    empty
        Where a cell is known to hold nobody.
    bridge
        Two cells with one place between them are in one zone too, when every cell that the straight line between
        their centres crosses is empty, or absent from the layer.
    """
    zone = np.full(len(metric), -1)
    rows = np.flatnonzero(white)
    if not len(rows):
        return zone
    cells = metric[rows]
    a, b = shapely.STRtree(cells).query(cells, predicate="dwithin", distance=CONTIGUITY_TOLERANCE_M)
    count, label = _components(a, b, len(rows))
    if bridge:
        over_a, over_b = _across_gaps(cells, label, metric[~white & ~empty])
        count, label = _components(np.r_[a, over_a], np.r_[b, over_b], len(rows))
    by_id = np.argsort(np.array([value or "" for value in ids[rows]], dtype=str), kind="stable")
    _, first = np.unique(label[by_id], return_index=True)
    number = np.empty(count, dtype=np.int64)
    number[np.argsort(first)] = np.arange(1, count + 1)
    zone[rows] = number[label]
    return zone


def _components(a: IntArray, b: IntArray, count: int) -> tuple[int, IntArray]:
    graph = coo_matrix((np.ones(len(a), dtype=np.int8), (a, b)), shape=(count, count))
    found, label = connected_components(graph, directed=False)
    return int(found), label


def _across_gaps(cells: ObjectArray, label: IntArray, inhabited: ObjectArray) -> tuple[IntArray, IntArray]:
    """Return the pairs of cells of two groups with one place between them, and nobody living there."""
    side = np.sqrt(shapely.area(cells))
    a, b = shapely.STRtree(cells).query(cells, predicate="dwithin", distance=GAP_SIDES * side)
    near = shapely.distance(cells[a], cells[b]) <= GAP_SIDES * np.minimum(side[a], side[b])
    kept = near & (label[a] < label[b])
    a, b = a[kept], b[kept]
    centres = shapely.get_coordinates(shapely.centroid(cells))
    lines = np.atleast_1d(shapely.linestrings(np.stack([centres[a], centres[b]], axis=1))) if len(a) else cells[:0]
    line, crossed = shapely.STRtree(inhabited).query(lines, predicate="intersects")
    # GEOS before 3.12 raises the floating-point flag where they only touch.
    with np.errstate(invalid="ignore"):
        length = shapely.length(shapely.intersection(lines[line], inhabited[crossed]))
    barred = np.zeros(len(lines), dtype=bool)
    barred[line[length > CROSSED_SIDES * side[a[line]]]] = True
    return a[~barred], b[~barred]
