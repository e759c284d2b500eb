"""Cells shared among territories (IRIS, priority quarters, communes, basins): whose people are whose.

Territories may overlap, leave gaps or lie outside: each is reckoned alone, and what that makes of the people is
kept beside the totals, so that it can be said (METHOD section 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely

from .crs import WGS84, metric_crs, metric_geometries, require_crs, require_geometries, transform_geometries
from .errors import InputError, tr_noop
from .proration import area_shares, common_area
from .records import Column, FloatArray, IntArray, Layer, ObjectArray, as_texts, texts

PARAMETER = "TERRITOIRES_EN_ENTREE"
#: Names that a polygon layer may carry, best first.
NAME_COLUMNS = (
    "nom_iris", "libiris", "lib_qp", "lib_iris", "nom_qp", "nom_com", "nom_zone", "nom", "libelle", "libgeo", "name",
)
#: Codes that a polygon layer may carry, best first.
CODE_COLUMNS = ("code_iris", "dcomiris", "code_qp", "codgeo", "code_insee", "insee_com", "code", "id", "zone_id")
#: Shares of a cell below this are the width of a line, not people.
SLIVER = 1e-9


@dataclass(frozen=True)
class TerritoryShares:
    """Which share of which cell lies in which territory.

    Attributes
    ----------
    territory, cell, share
        Shape (pairs,): row of the territory, row of the cell, share of the cell (0 to 1).
    outside
        Shape (cells,): share of each cell that lies in no territory.
    doubled
        Shape (cells,): share of each cell that lies in more than one territory, as often as it does beyond once.
    names, codes
        Shape (territories,): what to call them; a code is None where the layer has none.
    """

    territory: IntArray
    cell: IntArray
    share: FloatArray
    outside: FloatArray
    doubled: FloatArray
    names: ObjectArray
    codes: ObjectArray

    def __len__(self) -> int:
        return len(self.names)

    def totals(self, values: FloatArray) -> FloatArray:
        """Return the total of a count by territory; a cell without a value adds nothing."""
        weights = np.nan_to_num(values)[self.cell] * self.share
        return np.bincount(self.territory, weights=weights, minlength=len(self)).astype(np.float64)


def share_cells(
    cells: Layer, territories: Layer, cells_parameter: str = "CARREAUX", parameter: str = PARAMETER
) -> TerritoryShares:
    """Share cells among territories by surface; a point belongs to the territory it stands in.

    Raises
    ------
    InputError
        A layer is empty, has no system of coordinates or an unusable geometry, or the territories are no polygons.
    """
    crs = require_crs(territories, parameter)
    require_geometries(territories, parameter)
    if (shapely.get_dimensions(territories.geometries) != 2).any():
        raise InputError(
            tr_noop("{parameter} : « {name} » doit contenir des polygones (IRIS, QPV, communes…)."),
            parameter=parameter,
            name=territories.name,
        )
    cells_crs = require_crs(cells, cells_parameter)
    require_geometries(cells, cells_parameter)
    lonlat = transform_geometries(cells.geometries, cells_crs, WGS84)
    west, south, east, north = shapely.total_bounds(lonlat)
    metric = metric_crs((west + east) / 2, (south + north) / 2)
    moved = metric_geometries(replace(cells, geometries=lonlat), WGS84, metric, cells_parameter)
    areas = shapely.make_valid(metric_geometries(territories, crs, metric, parameter))
    names, codes = names_of(territories), codes_of(territories)
    moved = shapely.make_valid(moved)
    # A polygon squeezed to a line has no surface to share: its people stand at one place, as those of a point do.
    has_surface = (shapely.get_dimensions(moved) == 2) & (shapely.area(moved) > 0)
    inside = np.zeros(len(moved))
    drawn, standing = np.flatnonzero(has_surface), np.flatnonzero(~has_surface)
    territory, cell, share = area_shares(areas, moved[drawn])
    cell = drawn[cell]
    inside[drawn] = common_area(moved[drawn], shapely.union_all(areas)) / shapely.area(moved[drawn])
    if len(standing):
        where, who, whole = _standing_in(areas, shapely.centroid(moved[standing]), names, codes)
        inside[standing] = np.bincount(who, minlength=len(standing))
        territory = np.concatenate([territory, where])
        cell, share = np.concatenate([cell, standing[who]]), np.concatenate([share, whole])
    kept = share > SLIVER
    territory, cell, share = territory[kept], cell[kept], share[kept]
    inside = np.clip(inside, 0.0, 1.0)
    summed = np.bincount(cell, weights=share, minlength=len(moved))
    outside, doubled = 1.0 - inside, summed - inside
    outside[outside < SLIVER] = 0.0
    doubled[doubled < SLIVER] = 0.0
    return TerritoryShares(territory, cell, share, outside, doubled, names, codes)


def _standing_in(
    areas: ObjectArray, points: ObjectArray, names: ObjectArray, codes: ObjectArray
) -> tuple[IntArray, IntArray, FloatArray]:
    """Return the pairs (territory, point); on a common border, the first territory by code and name has the point."""
    point, area = shapely.STRtree(areas).query(points, predicate="intersects")
    key = np.array([f"{code or ''}\n{name or ''}" for code, name in zip(codes, names)], dtype=str)
    rank = np.empty(len(areas), dtype=np.int64)
    rank[np.argsort(key, kind="stable")] = np.arange(len(areas))
    on_border = shapely.distance(shapely.boundary(areas[area]), points[point]) == 0 if len(area) else np.zeros(0, bool)
    order = np.lexsort((rank[area], on_border, point))
    point, area, on_border = point[order], area[order], on_border[order]
    first = np.r_[True, point[1:] != point[:-1]] if len(point) else np.zeros(0, bool)
    kept = first | ~on_border
    return area[kept], point[kept], np.ones(int(kept.sum()))


def with_totals(territories: Layer, totals: Mapping[str, Column]) -> Layer:
    """Return the territories with their totals; a column of theirs that bears the name of a total gets ``_source``."""
    taken = {name.lower() for name in totals}
    kept = {f"{name}_source" if name.lower() in taken else name: c for name, c in territories.columns.items()}
    return Layer("territoires", territories.geometries, territories.crs, {**kept, **totals})


def names_of(layer: Layer) -> ObjectArray:
    """Return what to call each polygon: its name, else its code, else its row."""
    named = _first_filled(layer, (*NAME_COLUMNS, *CODE_COLUMNS))
    return texts([name or str(row + 1) for row, name in enumerate(named)])


def codes_of(layer: Layer) -> ObjectArray:
    """Return the code of each polygon, None where the layer has none."""
    return _first_filled(layer, CODE_COLUMNS)


def _first_filled(layer: Layer, names: tuple[str, ...]) -> ObjectArray:
    lower = {name.lower(): values for name, values in layer.columns.items()}
    for name in names:
        if name in lower:
            values = as_texts(lower[name])
            if any(value for value in values):
                return values
    return texts([None] * len(layer))
