"""Slope: elevations from a DEM along the edges, and what they do to the time of each direction.

Tobler's hiking function, rescaled to 1 on the flat (METHOD section 1): the fastest walk goes down a
slope of 5 %.  W. Tobler, « Three presentations on geographical analysis and modeling », NCGIA technical
report 93-1 (1993), https://escholarship.org/uc/item/05r820mz.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import gdal
from pyproj import CRS
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import spsolve

from .crs import WGS84, geodesic_lengths, is_located, transform_points
from .errors import InputError, tr_noop
from .gdal_tools import gdal_session, require_file
from .records import BoolArray, FloatArray, IntArray, ObjectArray, Progress, no_progress

#: Tobler (1993): decay of the speed with the distance to the fastest slope, and that slope (rise over run).
TOBLER_RATE = 3.5
TOBLER_FASTEST_SLOPE = -0.05
#: Longest piece of an edge with one slope, metres (METHOD section 1).
SAMPLE_STEP_M = 30.0
#: Steepest slope that counts, rise over run: the range over which walking has been measured, up and down
#: (Minetti et al. 2002, J. Appl. Physiol. 93, 1039-1046, https://doi.org/10.1152/japplphysiol.01177.2001).
#: What a DEM shows beyond is a cliff beside the path, a wall or a bend that the map cuts.
MAX_SLOPE = 0.45
#: A finer DEM is first averaged over cells of about this side, metres: a step or a kerb is no slope.
SMOOTHING_CELL_M = 10.0
#: Then each elevation moves by this share of the second difference along the rows, then the columns: the
#: weights 1-2-1, the lightest that cancel a noise alternating from cell to cell.  DEMs need it: those in whole
#: metres rise by stairs of 1 m, and radar ones err by metres between neighbours (Rodriguez et al. 2006,
#: https://doi.org/10.14358/PERS.72.3.249).  A plane stays the same plane, up to the rim of the raster.
SMOOTHING_SHARE = 0.25
#: Side of the windows that are read, in cells after averaging: about 8 MB each.
TILE_CELLS = 1024
#: Voids at most this wide along a row or a column are bridged by a straight line, and counted in the account;
#: a wider one under the network is an error.  Radar tiles of mountains are peppered with such holes.
MAX_VOID_CELLS = 2
#: Cells around a window that its bridging, its smoothing (1) and its bilinear sampling (1) look at.
TILE_MARGIN = MAX_VOID_CELLS + 2
#: Elevations outside are marks for a void that the file does not declare (metres; Dead Sea -430, Everest 8,849).
PLAUSIBLE_M = (-500.0, 9000.0)
#: Metres in a unit of elevation, by the name that GDAL gives it; metres when it is silent.
UNIT_M = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us survey foot": 1200 / 3937, "ftus": 1200 / 3937}
#: Slopes that the account tells apart, rise over run: the maximum of an accessible path, and what is tolerated
#: over 2 m and over 0.5 m (arrêté du 15 janvier 2007 on the accessibility of roads, article 1er, 1°).
SLOPE_CLASSES = (0.05, 0.08, 0.12)
#: Shortest length that a deck interpolates over, metres.
_MIN_DECK_M = 1e-3
#: Tolerance on the rim of the raster, cells: what a change of CRS and back may lose.
_RIM_CELLS = 1e-6


@dataclass(frozen=True)
class SlopeAccount:
    """What the DEM brought, for the report.

    Attributes
    ----------
    name, crs, cell_m
        The raster, the name of its system, and the sides of its cells, metres.
    lowest_m, highest_m, climb_m
        Elevations met, and the sum of the rises, each edge counted once.
    class_kilometres
        Kilometres by class of :data:`SLOPE_CLASSES`, in absolute value; one more than the limits.
    capped_kilometres
        Kilometres steeper than :data:`MAX_SLOPE`.
    deck_kilometres, steps_kilometres
        Kilometres of bridges and tunnels, level between their ends, and of steps, without slope.
    points, bridged_points
        Places where the elevation was read, and those among them on a small void, interpolated.
    """

    name: str
    crs: str
    cell_m: tuple[float, float]
    lowest_m: float
    highest_m: float
    climb_m: float
    class_kilometres: FloatArray
    capped_kilometres: float
    deck_kilometres: float
    steps_kilometres: float
    points: int
    bridged_points: int


def pace_factor(slope: FloatArray) -> FloatArray:
    """Return the time on slopes (rise over run, signed) as a multiple of the time on the flat."""
    capped = np.clip(slope, -MAX_SLOPE, MAX_SLOPE)
    factor: FloatArray = np.exp(TOBLER_RATE * (np.abs(capped - TOBLER_FASTEST_SLOPE) - abs(TOBLER_FASTEST_SLOPE)))
    return factor


class Dem:
    """A raster of elevations, read by windows.

    Parameters
    ----------
    source
        A file, or any name that GDAL opens.
    parameter
        Name of the parameter, for the sentence of an error.

    Raises
    ------
    InputError
        The raster is missing, unreadable, not placed on the Earth, or an image.
    """

    def __init__(self, source: str | Path, parameter: str = "MNT") -> None:
        self.source, self.parameter = str(source), parameter
        self.name = Path(self.source).name
        with _dem_session():
            self._dataset = self._opened()
            self._band = self._dataset.GetRasterBand(1)
            self._columns, self._rows = self._dataset.RasterXSize, self._dataset.RasterYSize
            self._check_content()
            self._crs, self._forward = self._place()
            inverse = gdal.InvGeoTransform(self._forward)
            if inverse is None:
                raise self._unplaced()
            self._inverse = inverse
            unit = (self._band.GetUnitType() or "").strip().lower()
            scale, offset = self._band.GetScale(), self._band.GetOffset()
        self._to_metres = UNIT_M.get(unit, 1.0)
        self._scale, self._offset = (1.0 if scale is None else scale), (offset or 0.0)

    @property
    def crs_name(self) -> str:
        """Name of the coordinate system."""
        return str(CRS.from_user_input(self._crs).name)

    def files(self) -> list[str]:
        """Return the files that the raster is read from, the main one first."""
        with _dem_session():
            found = self._dataset.GetFileList() or []
        return [name.removeprefix("/vsigzip/") for name in found]

    def cell_m(self, lonlat: FloatArray) -> tuple[float, float]:
        """Return the sides of a cell, metres, around a place of shape (2,) in degrees."""
        column, row = self._cells(lonlat[None, :])[0]
        corners = np.array([[column, row], [column + 1, row], [column, row + 1]])
        x0, dx, rx, y0, ry, dy = self._forward
        xy = np.column_stack([x0 + corners @ [dx, rx], y0 + corners @ [ry, dy]])
        places = transform_points(xy, self._crs, WGS84)
        width, height = geodesic_lengths(places[[0, 0]], places[1:])
        return float(width), float(height)

    def elevations(self, lonlat: FloatArray, progress: Progress = no_progress) -> tuple[FloatArray, int]:
        """Return smoothed elevations, metres, by bilinear sampling at points of shape (n, 2) in degrees.

        A point is covered when the cell that holds it has an elevation, or lies in a void at most
        :data:`MAX_VOID_CELLS` wide between cells that have one; how many do is the second value.

        Raises
        ------
        InputError
            A point is outside the raster or on a void.
        """
        result, bridged = np.full(len(lonlat), np.nan), 0
        cells = self._cells(lonlat)
        size = np.array([self._columns, self._rows])
        with np.errstate(invalid="ignore"):
            inside = (np.isfinite(cells) & (cells >= -_RIM_CELLS) & (cells <= size + _RIM_CELLS)).all(axis=1)
        rows = np.flatnonzero(inside)
        if len(rows):
            width, height = self.cell_m(np.median(lonlat[rows], axis=0))
            block = np.array([_block(width), _block(height)])
            for chosen, values, in_voids in self._tiles(cells[rows] / block, block, progress):
                result[rows[chosen]] = values
                bridged += in_voids
        missing = np.flatnonzero(np.isnan(result))
        if len(missing):
            longitude, latitude = lonlat[missing[0]]
            raise InputError(
                tr_noop(
                    "{parameter} : « {name} » ne couvre pas tout le réseau ({count} points sur {total} hors de son "
                    "emprise ou sans altitude, dont longitude {longitude}, latitude {latitude}) ; donnez un modèle "
                    "de terrain du même territoire, entier et sans trou, ou réduisez le réseau avec ZONE."
                ),
                parameter=self.parameter,
                name=self.name,
                count=len(missing),
                total=len(lonlat),
                longitude=f"{longitude:.5f}",
                latitude=f"{latitude:.5f}",
            )
        return result, bridged

    def _tiles(self, cells: FloatArray, block: IntArray, progress: Progress) -> Iterator[tuple[IntArray, FloatArray, int]]:
        """Yield the points of each window that holds some, their elevations, and how many lie in small voids."""
        count = -(-np.array([self._columns, self._rows]) // block)
        held = np.clip(np.floor(cells).astype(np.int64), 0, count - 1)
        tile = held // TILE_CELLS @ np.array([1, (count[0] - 1) // TILE_CELLS + 1])
        points = np.bincount(tile)
        # Numbers of 16 bits are sorted in linear time.
        order = np.argsort(tile.astype(np.uint16) if len(points) <= 2**16 else tile, kind="stable")
        bounds = np.r_[0, np.cumsum(points[points > 0])]
        for number in range(len(bounds) - 1):
            chosen = order[bounds[number] : bounds[number + 1]]
            low = np.maximum(held[chosen].min(axis=0) - TILE_MARGIN, 0)
            high = np.minimum(held[chosen].max(axis=0) + TILE_MARGIN + 1, count)
            place = held[chosen] - low
            read = self._window(low, high, block)
            whole = _bridged(read)
            in_voids = np.isnan(read[place[:, 1], place[:, 0]]) & np.isfinite(whole[place[:, 1], place[:, 0]])
            yield chosen, _bilinear(_smoothed(whole), cells[chosen] - low, place), int(in_voids.sum())
            progress((number + 1) / (len(bounds) - 1))

    def _window(self, low: IntArray, high: IntArray, block: IntArray) -> FloatArray:
        """Return the elevations of a window of averaged cells, NaN where there is none."""
        first = low * block
        size = np.minimum(high * block, [self._columns, self._rows]) - first
        window = [int(value) for value in (*first, *size)]
        try:
            with _dem_session():
                values = self._band.ReadAsArray(*window).astype(np.float64)
                known = self._band.GetMaskBand().ReadAsArray(*window) != 0
        except RuntimeError as error:
            raise self._unreadable() from error
        values = (values * self._scale + self._offset) * self._to_metres
        with np.errstate(invalid="ignore"):
            known &= (values >= PLAUSIBLE_M[0]) & (values <= PLAUSIBLE_M[1])
        values = np.where(known, values, np.nan)
        if (block == 1).all():
            return values
        rows, columns = (np.arange(0, extent, step) for extent, step in zip(values.shape, block[::-1]))

        def sums(cells: FloatArray) -> FloatArray:
            total: FloatArray = np.add.reduceat(np.add.reduceat(cells, rows, axis=0), columns, axis=1)
            return total

        with np.errstate(invalid="ignore"):
            return sums(np.where(known, values, 0.0)) / sums(known.astype(np.float64))

    def _cells(self, lonlat: FloatArray) -> FloatArray:
        """Return the place of points in the raster, in columns and rows from its corner."""
        xy = transform_points(lonlat, WGS84, self._crs)
        column0, column_x, column_y, row0, row_x, row_y = self._inverse
        with np.errstate(invalid="ignore"):
            cells: FloatArray = np.column_stack(
                [column0 + xy[:, 0] * column_x + xy[:, 1] * column_y, row0 + xy[:, 0] * row_x + xy[:, 1] * row_y]
            )
        return cells

    def _opened(self) -> Any:
        is_packed = self.source.lower().endswith(".gz") and not self.source.startswith("/vsi")
        try:
            return gdal.OpenEx(("/vsigzip/" if is_packed else "") + self.source, gdal.OF_RASTER)
        except RuntimeError as error:
            if not self.source.startswith("/vsi") and ":" not in Path(self.source).name:
                require_file(Path(self.source), self.parameter)
            raise self._unreadable() from error

    def _check_content(self) -> None:
        if self._band is None:
            raise self._unreadable()
        colours = (gdal.GCI_RedBand, gdal.GCI_PaletteIndex)
        if self._band.GetColorInterpretation() in colours or gdal.DataTypeIsComplex(self._band.DataType):
            raise InputError(
                tr_noop("{parameter} : « {name} » est une image, pas des altitudes ; donnez un modèle numérique de terrain."),
                parameter=self.parameter,
                name=self.name,
            )

    def _place(self) -> tuple[str, tuple[float, ...]]:
        reference = self._dataset.GetSpatialRef()
        geotransform = self._dataset.GetGeoTransform(can_return_null=True)
        crs = reference.ExportToWkt() if reference is not None else ""
        if geotransform is None or not is_located(crs):
            raise self._unplaced()
        parsed = CRS.from_user_input(crs)
        # The heights of a compound system are used as they are: only differences of elevation count.
        return (parsed.sub_crs_list[0].to_wkt() if parsed.is_compound else crs), geotransform

    def _unplaced(self) -> InputError:
        return InputError(
            tr_noop(
                "{parameter} : le modèle de terrain « {name} » n’a pas de système de coordonnées ou n’est pas calé ; "
                "attribuez-lui sa projection dans le fichier (menu Raster, Projections), puis relancez."
            ),
            parameter=self.parameter,
            name=self.name,
        )

    def _unreadable(self) -> InputError:
        return InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas un raster lisible, ou il est tronqué ; donnez un modèle numérique de "
                "terrain (GeoTIFF, .asc, .hgt ou .hgt.gz)."
            ),
            parameter=self.parameter,
            path=self.source,
        )


def _dem_session() -> Any:
    # GDAL would leave a .properties file beside each .gz that it reads.
    return gdal_session(CPL_VSIL_GZIP_WRITE_PROPERTIES="NO")


def _block(cell_m: float) -> int:
    """Return how many cells of this side make one of about :data:`SMOOTHING_CELL_M`."""
    return max(int(SMOOTHING_CELL_M / max(cell_m, 1e-6) + 1e-3), 1)


def _bridged(values: FloatArray) -> FloatArray:
    """Return a grid whose narrow voids are filled by straight lines, the mean of both ways when both can."""
    if not np.isnan(values).any():
        return values
    total, ways = np.zeros(values.shape), np.zeros(values.shape)
    for axis in (0, 1):
        line = np.full(values.shape, np.nan)
        for span in range(2, MAX_VOID_CELLS + 2):
            for before in range(1, span):
                after = span - before
                ends = _shifted(values, before, axis) * after + _shifted(values, -after, axis) * before
                line = np.where(np.isnan(line), ends / span, line)
        total += np.where(np.isnan(line), 0.0, line)
        ways += np.isfinite(line)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(np.isnan(values), total / ways, values)


def _shifted(values: FloatArray, cells: int, axis: int) -> FloatArray:
    """Return a grid moved along an axis, NaN where nothing comes in."""
    moved = np.roll(values, cells, axis)
    gone = slice(0, cells) if cells > 0 else slice(cells, None)
    np.moveaxis(moved, axis, 0)[gone] = np.nan
    return moved


def _smoothed(values: FloatArray) -> FloatArray:
    """Return a grid smoothed by 1-2-1 weights both ways; a cell beside a void or the rim keeps its value."""
    for axis in (1, 0):
        grid = np.moveaxis(values, axis, 0)
        bend = grid[2:] + grid[:-2] - 2 * grid[1:-1]
        moved = grid.copy()
        moved[1:-1] += SMOOTHING_SHARE * np.where(np.isnan(bend), 0.0, bend)
        values = np.moveaxis(moved, 0, axis)
    return values


def _bilinear(values: FloatArray, cells: FloatArray, held: IntArray) -> FloatArray:
    """Sample between the centres of the cells; the voids around count for nothing, the cell itself must be known."""
    last = np.array(values.shape[::-1]) - 1
    centred = np.clip(cells - 0.5, 0, last)
    low = np.minimum(np.floor(centred).astype(np.int64), np.maximum(last - 1, 0))
    high = np.minimum(low + 1, last)
    column_share, row_share = (centred - low).T
    total, weights = np.zeros(len(cells)), np.zeros(len(cells))
    for rows, row_weight in ((low[:, 1], 1 - row_share), (high[:, 1], row_share)):
        for columns, column_weight in ((low[:, 0], 1 - column_share), (high[:, 0], column_share)):
            corner = values[rows, columns]
            known = np.isfinite(corner)
            weight = np.where(known, row_weight * column_weight, 0.0)
            total += weight * np.where(known, corner, 0.0)
            weights += weight
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(np.isfinite(values[held[:, 1], held[:, 0]]), total / weights, np.nan)


@dataclass(frozen=True)
class _Pieces:
    """The edges in pieces of :data:`SAMPLE_STEP_M` at most, between points that lie edge after edge.

    Attributes
    ----------
    lonlat
        Shape (points, 2): every vertex, and points between those too far apart.
    first, last
        Points at the two ends of each piece.
    edge
        The edge of each piece.
    length_m
        Geodesic length of each piece.
    edge_first, edge_last
        Points at the two ends of each edge.
    """

    lonlat: FloatArray
    first: IntArray
    last: IntArray
    edge: IntArray
    length_m: FloatArray
    edge_first: IntArray
    edge_last: IntArray


def _pieces(geometry: ObjectArray) -> _Pieces:
    lonlat, owner = shapely.get_coordinates(geometry, return_index=True)
    inside = owner[1:] == owner[:-1]
    step = np.zeros(len(lonlat))
    step[:-1][inside] = geodesic_lengths(lonlat[:-1][inside], lonlat[1:][inside])
    parts = np.maximum(np.ceil(step / SAMPLE_STEP_M), 1).astype(np.int64)
    vertex = np.repeat(np.arange(len(lonlat)), parts)
    part = np.arange(len(vertex)) - np.repeat(np.cumsum(parts) - parts, parts)
    share = part / parts[vertex]
    following = np.minimum(vertex + 1, len(lonlat) - 1)
    run = lonlat[following] - lonlat[vertex]
    points = lonlat[vertex] + np.where(share[:, None] > 0, share[:, None] * run, 0.0)
    edge = owner[vertex]
    ends = np.searchsorted(edge, np.arange(len(geometry) + 1))
    first = np.flatnonzero(edge[1:] == edge[:-1])
    length = (step / parts)[vertex[first]]
    return _Pieces(points, first, first + 1, edge[first], length, ends[:-1], ends[1:] - 1)


def slope_factors(
    dem: Dem,
    geometry: ObjectArray,
    start: IntArray,
    end: IntArray,
    is_deck: BoolArray,
    is_steps: BoolArray,
    progress: Progress = no_progress,
) -> tuple[FloatArray, FloatArray, SlopeAccount]:
    """Return the time along and against each edge as a multiple of its time on the flat.

    Bridges and tunnels (``is_deck``) follow the slope between their ends, however many edges they are cut
    into.  Steps (``is_steps``) keep their own factor alone: it was measured on stairs, rise included, and a
    slope on top would count the climb twice.

    Parameters
    ----------
    geometry
        Shape (n,): LineStrings in EPSG:4326.
    start, end
        Shape (n,): node indices.

    Raises
    ------
    InputError
        The DEM does not cover every point.
    """
    pieces = _pieces(geometry)
    height, bridged = dem.elevations(pieces.lonlat, progress)
    is_deck = is_deck & ~is_steps
    length = np.bincount(pieces.edge, weights=pieces.length_m, minlength=len(geometry)).astype(np.float64)
    start_height, end_height = _deck_heights(
        height[pieces.edge_first], height[pieces.edge_last], start, end, length, is_deck, is_steps
    )
    edge_rise = np.where(is_deck, end_height - start_height, 0.0)
    rise = height[pieces.last] - height[pieces.first]
    with np.errstate(invalid="ignore", divide="ignore"):
        slope = np.where(pieces.length_m > 0, rise / pieces.length_m, 0.0)
        deck_slope = np.where(length > 0, edge_rise / length, 0.0)
    slope = np.where(is_deck[pieces.edge], deck_slope[pieces.edge], slope)
    slope = np.where(is_steps[pieces.edge], 0.0, slope)
    forward, backward = (_mean(pace_factor(signed), pieces.length_m, pieces.edge, length) for signed in (slope, -slope))
    walked = ~is_steps[pieces.edge]
    on_ground = walked & ~is_deck[pieces.edge]
    steepness = np.abs(slope[walked])
    account = SlopeAccount(
        name=dem.name,
        crs=dem.crs_name,
        cell_m=dem.cell_m(np.median(pieces.lonlat, axis=0)),
        lowest_m=float(height.min()),
        highest_m=float(height.max()),
        climb_m=float(np.abs(rise[on_ground]).sum() + np.abs(edge_rise).sum()),
        class_kilometres=np.bincount(
            np.searchsorted(SLOPE_CLASSES, steepness, side="right"),
            weights=pieces.length_m[walked],
            minlength=len(SLOPE_CLASSES) + 1,
        )
        / 1000,
        capped_kilometres=float(pieces.length_m[np.abs(slope) > MAX_SLOPE].sum()) / 1000,
        deck_kilometres=float(length[is_deck].sum()) / 1000,
        steps_kilometres=float(length[is_steps].sum()) / 1000,
        points=len(height),
        bridged_points=bridged,
    )
    return forward, backward, account


def _mean(factor: FloatArray, piece_m: FloatArray, edge: IntArray, length_m: FloatArray) -> FloatArray:
    """Return the mean of a factor by edge, weighted by length; 1 on an edge without length."""
    total = np.bincount(edge, weights=factor * piece_m, minlength=len(length_m))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(length_m > 0, total / length_m, 1.0)


def _deck_heights(
    start_height: FloatArray,
    end_height: FloatArray,
    start: IntArray,
    end: IntArray,
    length_m: FloatArray,
    is_deck: BoolArray,
    is_steps: BoolArray,
) -> tuple[FloatArray, FloatArray]:
    """Return the heights of the ends of the edges, those that hang on a deck being interpolated.

    A junction of bridges only is not on the ground: its height is drawn from the places where its structure
    meets the ground, in proportion to the lengths (harmonic, hence linear along a plain bridge).  Stairs do
    not hold a deck to the ground, unless nothing else does.
    """
    if not is_deck.any():
        return start_height, end_height
    count = int(max(start.max(), end.max())) + 1
    height = np.zeros(count)
    height[start], height[end] = start_height, end_height

    def touched(edges: BoolArray) -> BoolArray:
        return np.bincount(np.r_[start[edges], end[edges]], minlength=count) > 0

    degree = np.bincount(np.r_[start, end], minlength=count)
    on_deck = touched(is_deck)
    held = on_deck & (touched(~is_deck & ~is_steps) | (degree == 1))
    a, b = start[is_deck], end[is_deck]
    graph = coo_matrix((np.ones(len(a)), (a, b)), shape=(count, count))
    _, structure = connected_components(graph, directed=False)
    hanging = on_deck & ~np.isin(structure, structure[held])
    held |= hanging & touched(is_steps)
    hanging = on_deck & ~np.isin(structure, structure[held])
    # A loop that nothing holds is level: one of its places, at any height, holds the rest.
    held[np.flatnonzero(hanging)[np.unique(structure[hanging], return_index=True)[1]]] = True
    unknown = np.flatnonzero(on_deck & ~held)
    if len(unknown):
        strength = 1 / np.maximum(length_m[is_deck], _MIN_DECK_M)
        links = coo_matrix((np.r_[strength, strength], (np.r_[a, b], np.r_[b, a])), shape=(count, count)).tocsr()[unknown]
        pull = np.asarray(links.sum(axis=1)).ravel()
        number = np.full(count, -1)
        number[unknown] = np.arange(len(unknown))
        free = links[:, unknown]
        balance = (coo_matrix((pull, (np.arange(len(unknown)),) * 2), shape=free.shape) - free).tocsc()
        known = np.where(held, height, 0.0)
        known[unknown] = 0.0
        height[unknown] = np.atleast_1d(spsolve(balance, links @ known))
    return height[start], height[end]
