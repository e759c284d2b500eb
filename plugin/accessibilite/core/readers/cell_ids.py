"""INSPIRE cell identifiers, as INSEE and Eurostat write them, and the squares that they stand for.

``CRS3035RES200mN2891800E3770600`` is the square of 200 m whose south-west corner lies 2,891,800 m north
and 3,770,600 m east in EPSG:3035: the northing comes first.  Overseas, the system is the territory's own.
Sources: INSPIRE data specification on geographical grid systems (D2.8.I.2), 4.2; INSEE page 4176290.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely

from ..crs import WGS84, is_located, transform_geometries
from ..records import BoolArray, FloatArray, IntArray, ObjectArray, texts

#: System of the identifiers that name none (Eurostat's short form, ``1kmN2684E4334``).
EUROPEAN_GRID = 3035
#: 3035 metropole, 5490 Guadeloupe and Martinique, 2972 Guyane, 2975 La Réunion, 4471 Mayotte.
GRID_SYSTEMS = (3035, 5490, 2972, 2975, 4471)
#: Largest side of a cell (m) that is still a neighbourhood and not a region.
_MAX_SIDE_M = 100_000

_FULL = re.compile(
    r"^CRS(?P<epsg>\d{4,5})RES(?P<size>\d{1,6})(?P<unit>k?m)(?:N(?P<n>-?\d{1,9})E(?P<e>-?\d{1,9})"
    r"|E(?P<e2>-?\d{1,9})N(?P<n2>-?\d{1,9}))$",
    re.IGNORECASE | re.ASCII,
)
_SHORT = re.compile(r"^(?P<size>\d{1,6})(?P<unit>k?m)N(?P<n>-?\d{1,9})E(?P<e>-?\d{1,9})$", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class CellIds:
    """Parsed identifiers; where ``epsg`` is 0 the text is no identifier and the rest means nothing.

    Attributes
    ----------
    epsg
        Shape (n,): code of the system.
    side_m, east_m, north_m
        Shape (n,): side, and south-west corner in that system.
    """

    epsg: IntArray
    side_m: IntArray
    east_m: IntArray
    north_m: IntArray

    @property
    def known(self) -> BoolArray:
        """Return where the text was an identifier."""
        return self.epsg > 0

    def main_crs(self) -> str:
        """Return the system of all cells, degrees when there are several, ``""`` when there is none."""
        codes = np.unique(self.epsg[self.known])
        if len(codes) == 0:
            return ""
        return f"EPSG:{codes[0]}" if len(codes) == 1 else WGS84

    def squares(self, crs: str) -> ObjectArray:
        """Return the squares, their corners moved to ``crs``; None where there is no identifier."""
        shapes = texts([None] * len(self.epsg))
        for code in np.unique(self.epsg[self.known]):
            rows = np.flatnonzero(self.epsg == code)
            west, south, side = self.east_m[rows], self.north_m[rows], self.side_m[rows]
            boxes = np.atleast_1d(shapely.box(west, south, west + side, south + side))
            shapes[rows] = transform_geometries(boxes, f"EPSG:{code}", crs)
        return shapes

    def areas_m2(self) -> FloatArray:
        """Return the areas of whole cells, NaN where there is no identifier."""
        return np.where(self.known, self.side_m.astype(np.float64) ** 2, np.nan)


def parse_cell_ids(ids: ObjectArray) -> CellIds:
    """Parse identifiers; anything else (None, other text, a system that is not metric) is not ``known``."""
    # One regular expression a cell: text has no vectorised parser in numpy.
    parsed = [_parse(value) for value in ids]
    numbers = np.array(parsed, dtype=np.int64).reshape(len(parsed), 4)
    return CellIds(numbers[:, 0], numbers[:, 1], numbers[:, 2], numbers[:, 3])


def _parse(value: str | None) -> tuple[int, int, int, int]:
    nothing = (0, 0, 0, 0)
    if value is None:
        return nothing
    text = value.strip().strip('"')
    full = _FULL.match(text)
    found = full or _SHORT.match(text)
    if found is None:
        return nothing
    side = int(found["size"]) * (1000 if found["unit"].lower() == "km" else 1)
    if full:
        epsg, scale = int(full["epsg"]), 1
        north, east = int(full["n"] or full["n2"]), int(full["e"] or full["e2"])
    else:
        # The short form leaves out the zeros that the size of the cell makes certain.
        epsg, scale = EUROPEAN_GRID, 10 ** (len(str(side)) - len(str(side).rstrip("0")))
        north, east = int(found["n"]), int(found["e"])
    if not 0 < side <= _MAX_SIDE_M or not _is_metric(epsg):
        return nothing
    return epsg, side, east * scale, north * scale


@lru_cache(maxsize=256)
def _is_metric(epsg: int) -> bool:
    if epsg in GRID_SYSTEMS:
        return True
    from pyproj import CRS

    return is_located(f"EPSG:{epsg}") and bool(CRS.from_epsg(epsg).is_projected)


def finest_id_column(columns: dict[str, ObjectArray], sample: int = 200) -> str | None:
    """Return the column of identifiers of the smallest cells: files also give the larger cell of each."""
    best: tuple[float, str] | None = None
    for name, values in columns.items():
        filled = [value for value in values[:sample] if value is not None]
        cells = parse_cell_ids(texts(filled))
        if len(filled) and cells.known.mean() >= 0.5:
            side = float(np.median(cells.side_m[cells.known]))
            if best is None or side < best[0]:
                best = (side, name)
    return None if best is None else best[1]


def most_common_side(cells: CellIds) -> int:
    """Return the side (m) of most cells, 0 when none is known."""
    common = Counter(cells.side_m[cells.known].tolist()).most_common(1)
    return int(common[0][0]) if common else 0
