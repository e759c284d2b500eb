"""Where each profile loses ways of the adult: a coarse grid of what is walked and what is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .readers.osm import TaggedLines
from .records import BoolArray, IntArray

#: Cells along the longer side of a map: what a reader sees on a page, and what bounds its size.
MAP_CELLS = 480
#: A road that leaves the town must not shrink it to a dot: the frame holds the middle 96 % of the vertices
#: in each direction, and this share of their extent around them.
FRAME_QUANTILES, FRAME_MARGIN = (0.02, 0.98), 0.25
#: Vertices that the frame is chosen on: sorting all of them would show in the time of a build.
FRAME_SAMPLE = 20_000
#: Length of a degree of latitude on a sphere of 6371 km, metres: close enough for a picture.
METRES_PER_DEGREE = 111_195.0


@dataclass(frozen=True)
class LossMap:
    """Cells, numbered row by row from the north-west, that hold ways of the adult, and ways lost.

    Attributes
    ----------
    cell_m
        Side of a cell, metres.
    outside_share
        Share of the vertices of the ways that lie outside the frame, 0 to 1.
    """

    columns: int
    rows: int
    cell_m: float
    outside_share: float
    open_cells: IntArray
    lost_cells: Mapping[str, IntArray]


def loss_map(ways: TaggedLines, adult: BoolArray, lost: Mapping[str, BoolArray]) -> LossMap | None:
    """Return the map of what each profile loses, None when nobody loses anything.

    ``adult`` and ``lost`` tell, for each set of tags, whether the adult walks there and whether the profile may not.
    """
    if not lost:
        return None
    set_of_vertex = np.repeat(ways.tag_set, np.diff(ways.first))
    is_last = np.zeros(len(ways.lonlat) + 1, dtype=bool)
    is_last[ways.first[1:] - 1] = True
    walked = np.flatnonzero(adult[set_of_vertex])
    sample = ways.lonlat[walked]
    low, high = np.quantile(sample[:: 1 + len(sample) // FRAME_SAMPLE], FRAME_QUANTILES, axis=0)
    margin = FRAME_MARGIN * (high - low)
    west, south = np.maximum(sample.min(axis=0), low - margin)
    east, north = np.minimum(sample.max(axis=0), high + margin)
    scale = METRES_PER_DEGREE * np.array([np.cos(np.radians((south + north) / 2)), 1.0])
    size_m = np.array([east - west, north - south]) * scale
    cell_m = max(float(size_m.max()) / (MAP_CELLS - 1), 1.0)
    columns, rows = (size_m / cell_m).astype(np.int64) + 1
    x = (ways.lonlat[:, 0] - west) * (scale[0] / cell_m)
    y = (north - ways.lonlat[:, 1]) * (scale[1] / cell_m)
    # Only segments longer than a cell need points between their ends.
    step_x, step_y = np.diff(x, append=x[-1]), np.diff(y, append=y[-1])
    is_long = np.maximum(np.abs(step_x), np.abs(step_y)) > 1
    long = walked[is_long[walked] & ~is_last[walked]]
    count = np.ceil(np.maximum(np.abs(step_x[long]), np.abs(step_y[long]))).astype(np.int64)
    segment = np.repeat(long, count)
    share = (np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)) / np.repeat(count, count)
    cell_x, cell_y = x[segment] + share * step_x[segment], y[segment] + share * step_y[segment]
    cell_x, cell_y = np.concatenate([cell_x, x[walked]]), np.concatenate([cell_y, y[walked]])
    tag_set = np.concatenate([set_of_vertex[segment], set_of_vertex[walked]])
    inside = (cell_x >= 0) & (cell_x < columns) & (cell_y >= 0) & (cell_y < rows)
    cell = cell_y[inside].astype(np.int64) * columns + cell_x[inside].astype(np.int64)
    tag_set = tag_set[inside]

    def cells(chosen: BoolArray) -> IntArray:
        seen = np.zeros(rows * columns, dtype=bool)
        seen[cell[chosen]] = True
        return np.flatnonzero(seen)

    return LossMap(
        int(columns),
        int(rows),
        cell_m,
        1 - float(inside[-len(walked) :].mean()),
        cells(np.ones(len(cell), dtype=bool)),
        {profile: cells(sets[tag_set]) for profile, sets in lost.items()},
    )
