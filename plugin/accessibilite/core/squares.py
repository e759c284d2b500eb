"""Open areas crossed in straight lines: pedestrian squares, platforms, halls."""

from __future__ import annotations

import numpy as np
import shapely

from .crs import coordinate_keys, geodesic_lengths
from .readers.osm import OsmData
from .records import BoolArray, FloatArray, IntArray, ObjectArray, texts
from .walking_rules import OPEN_SPACE_HIGHWAYS, Verdict

#: Above this many entrances and inner corners, a square is crossed between its entrances only; above
#: this many entrances, along its rim only (the number of lines of sight grows with its square).
MAX_SQUARE_CORNERS = 250


class Squares:
    """Straight lines across open areas, between entrances and around inner corners.

    A shortest path inside a polygon bends only at its reflex corners, and there only along lines that
    touch the rim without cutting it, so these lines of sight are enough (Lozano-Perez and Wesley 1979).
    """

    def __init__(self, osm: OsmData, shared_keys: IntArray, verdicts: list[Verdict]) -> None:
        open_space = np.array(
            [
                verdict.is_open and tags.get("highway") in OPEN_SPACE_HIGHWAYS
                for verdict, tags in zip(verdicts, osm.ways.tag_sets)
            ]
            or [False]
        )
        chosen = open_space[osm.ways.tag_set[osm.area_way]] if len(osm.areas) else np.zeros(0, bool)
        polygons, rows = osm.areas[chosen], osm.area_way[chosen]
        corners = _Corners(polygons, shared_keys)
        usable = shapely.is_valid(polygons) & (corners.count <= MAX_SQUARE_CORNERS)
        self.count, self.skipped = len(polygons), int((~usable).sum())
        pairs = [
            np.stack(np.triu_indices(size, 1)) + offset
            for size, offset, good in zip(corners.count, np.cumsum(corners.count) - corners.count, usable)
            if good and size > 1
        ]
        a, b = np.concatenate(pairs, axis=1) if pairs else np.zeros((2, 0), dtype=np.int64)
        taut = corners.may_bend(a, b)
        a, b = a[taut], b[taut]
        lines = np.stack([corners.lonlat[a], corners.lonlat[b]], axis=1)
        sight = shapely.linestrings(lines) if len(lines) else texts([])
        shapely.prepare(polygons)
        seen = shapely.covers(polygons[corners.polygon[a]], sight)
        a, b, lines = a[seen], b[seen], lines[seen]
        self.corner_keys = np.unique(corners.key)
        self.way = rows[corners.polygon[a]]
        self.start_key, self.end_key = corners.key[a], corners.key[b]
        self.length_m = geodesic_lengths(lines[:, 0], lines[:, 1])
        self.geometry = sight[seen]


class _Corners:
    """Entrances (vertices shared with another way) and reflex corners of polygons, polygon by polygon."""

    def __init__(self, polygons: ObjectArray, shared_keys: IntArray) -> None:
        rings, polygon_of_ring = shapely.get_rings(polygons, return_index=True)
        size = shapely.get_num_coordinates(rings) - 1
        closing = np.cumsum(size + 1) - 1
        lonlat = np.delete(shapely.get_coordinates(rings), closing, axis=0)
        ring = np.repeat(np.arange(len(rings)), size)
        start = np.repeat(np.cumsum(size) - size, size)
        position = np.arange(len(ring)) - start
        after = start + (position + 1) % np.repeat(size, size)
        before = start + (position - 1) % np.repeat(size, size)
        is_hole = np.r_[False, polygon_of_ring[1:] == polygon_of_ring[:-1]] if len(rings) else np.zeros(0, bool)
        # Walking the ring with the inside on the left, a right turn is a reflex corner.
        left_turn = np.where(shapely.is_ccw(rings) != is_hole, 1.0, -1.0)[ring]
        reflex = left_turn * _cross(lonlat - lonlat[before], lonlat[after] - lonlat) < 0
        key = coordinate_keys(lonlat)
        entrance = np.isin(key, shared_keys)
        owner = polygon_of_ring[ring]
        crowded = np.bincount(owner[entrance | reflex], minlength=len(polygons)) > MAX_SQUARE_CORNERS
        kept = np.flatnonzero(entrance | (reflex & ~crowded[owner]))
        self.polygon, self.key, self.lonlat = owner[kept], key[kept], lonlat[kept]
        self._entrance = entrance[kept]
        self._after_key = key[after[kept]]
        self._before, self._after = lonlat[before[kept]], lonlat[after[kept]]
        self.count = np.bincount(self.polygon, minlength=len(polygons))

    def may_bend(self, a: IntArray, b: IntArray) -> BoolArray:
        """Tell which pairs of corners a shortest path may join, leaving out the rim itself."""
        rim = (self._after_key[a] == self.key[b]) | (self._after_key[b] == self.key[a])
        ahead = self.lonlat[b] - self.lonlat[a]
        same = self.key[a] == self.key[b]
        return np.asarray(~rim & ~same & self._touches(a, ahead) & self._touches(b, ahead))

    def _touches(self, corner: IntArray, direction: FloatArray) -> BoolArray:
        here = self.lonlat[corner]
        side_before = _cross(direction, self._before[corner] - here)
        side_after = _cross(direction, self._after[corner] - here)
        return np.asarray(self._entrance[corner] | (side_before * side_after >= 0))


def _cross(u: FloatArray, v: FloatArray) -> FloatArray:
    return u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
