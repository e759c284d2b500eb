"""Where each row lies, in degrees: columns found, systems recognised, impossible places refused with the reason.

A row is refused rather than moved: coordinates that have been swapped or shifted are for their owner to
correct, and a point put elsewhere by a guess would look as sure as the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError, ProjError

from ...crs import WGS84, is_located, require_crs, transform_points
from ...errors import InputError, tr_noop
from ...records import BoolArray, FloatArray, IntArray, ObjectArray, texts
from ..tables import numbers, plain_name
from .model import RawServices
from .territories import ANYWHERE, expected_areas, in_own_area, inside, kilometres_beyond_department, overseas_system

#: Plain names (see ``plain_name``) of coordinate columns, best first.
_LONGITUDES = (
    "longitude",
    "lon",
    "lng",
    "long",
    "coord_lon",
    "longitude_wgs84",
    "lon_wgs84",
    "x_wgs84",
    "geo_longitude",
    "longitude_x",
    "geo_lon",
    "result_longitude",
    "addr_lon",
)
_LATITUDES = (
    "latitude",
    "lat",
    "lat_",
    "coord_lat",
    "latitude_wgs84",
    "lat_wgs84",
    "y_wgs84",
    "geo_latitude",
    "latitude_y",
    "geo_lat",
    "result_latitude",
    "addr_lat",
)
_EASTINGS = (
    "lambert_x",
    "x",
    "coord_x",
    "coordxet",
    "coordx",
    "coordonnee_x",
    "coordonnees_x",
    "x_lambert93",
    "x_l93",
    "xl93",
    "x_lamb93",
    "lambx",
    "lamb_x",
    "x_lambert",
    "easting",
    "x_2154",
    "x_31370",
    "x_3812",
    "x_3857",
    "x_lambert_93",
    "xcoord",
    "point_x",
    "coor_x",
    "geo_x",
)
_NORTHINGS = (
    "lambert_y",
    "y",
    "coord_y",
    "coordyet",
    "coordy",
    "coordonnee_y",
    "coordonnees_y",
    "y_lambert93",
    "y_l93",
    "yl93",
    "y_lamb93",
    "lamby",
    "lamb_y",
    "y_lambert",
    "northing",
    "y_2154",
    "y_31370",
    "y_3812",
    "y_3857",
    "y_lambert_93",
    "ycoord",
    "point_y",
    "coor_y",
    "geo_y",
)
_COMBINED = (
    "pointgeo",
    "geo_point_2d",
    "geo_point",
    "geopoint",
    "point_geo",
    "coordonnees",
    "coordonnees_gps",
    "coordonnees_geographiques",
    "coordinates",
    "coord",
    "coords",
    "geolocalisation",
    "localisation",
    "location",
    "latlon",
    "lat_lon",
    "latlng",
    "lat_long",
    "lonlat",
    "lon_lat",
    "lng_lat",
    "latitude_longitude",
    "longitude_latitude",
    "gps",
    "position",
    "point",
    "wkt",
    "geom",
    "geometry",
    "the_geom",
    "geo",
    "wkt_geom",
    "geo_shape",
)
_LON_FIRST = ("lonlat", "lon_lat", "lng_lat", "longitude_latitude")

#: Systems tried on coordinates that say nothing, in order (a tie goes to the first): the official ones of
#: France and Belgium, then Web-Mercator.
_GUESSED_SYSTEMS = (2154, 3812, 31370, 5490, 2972, 2975, 4471, 3857)
#: A system explains a column when it puts at least this share of its rows where they may lie.
_ENOUGH = 0.5
#: Share of a file that must lie in known territories for the rows elsewhere to be suspect.
_MOSTLY = 0.8
#: Degrees from the nearest known territory at which a row of such a file is refused.
_FAR_DEGREES = 5.0
#: Share of filled rows that must read as coordinates for a column to be taken as such by its content.
_BY_CONTENT = 0.8
_MAX_NUMERIC_COLUMNS = 12
#: Rows that are tried to find a system.
_GUESS_ROWS = 2000

#: What a longitude and a latitude may have lost.
_SIGNS = ((-1, 1), (1, -1), (-1, -1))

NO_COORDINATES = tr_noop("coordonnées absentes")
UNREADABLE = tr_noop("coordonnées illisibles")
OUT_OF_RANGE = tr_noop("coordonnées impossibles : ni des degrés, ni un système de coordonnées reconnu")
LOST_POINT = tr_noop("coordonnées impossibles : virgule décimale perdue ?")
NULL_ISLAND = tr_noop("coordonnées nulles (0, 0)")
SWAPPED = tr_noop("latitude et longitude inversées")
SWAPPED_XY = tr_noop("coordonnées X et Y inversées")
LOST_SIGN = tr_noop("signe perdu dans les coordonnées (ouest ou sud)")
SHIFTED = tr_noop("coordonnées décalées : hors du territoire de la commune ou du fichier")
PROJECTED_AMONG_DEGREES = tr_noop("coordonnées projetées dans des colonnes en degrés")
NO_GEOMETRY = tr_noop("géométrie absente, vide ou non numérique")

_PAIR = re.compile(r"^[\[(]?\s*(-?\d+(?:[.,]\d+)?)\s*(?:[;,\s]|,\s)\s*(-?\d+(?:[.,]\d+)?)\s*[\])]?$")
_POINTS_PAIR = re.compile(r"^[\[(]?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*[\])]?$")
_WKT = re.compile(r"^(?:SRID=\d+;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(-?[\d.]+(?:e-?\d+)?)\s+(-?[\d.]+(?:e-?\d+)?)", re.IGNORECASE)
_JSON_LON = re.compile(r"\"(?:lon|lng|longitude|x)\"\s*:\s*\"?(-?[\d.]+)", re.IGNORECASE)
_JSON_LAT = re.compile(r"\"(?:lat|latitude|y)\"\s*:\s*\"?(-?[\d.]+)", re.IGNORECASE)
_JSON_POINT = re.compile(r"\"coordinates\"\s*:\s*\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)", re.IGNORECASE)
_DMS = re.compile(
    r"^\s*([NSEWO]?)\s*(-?\d{1,3})\s*[°dD]\s*(?:(\d{1,2})\s*['’′]\s*)?"
    r"(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|''|”|″)?\s*)?([NSEWO]?)\s*$"
)
_EPSG = re.compile(r"(?:EPSG\D{0,3}|^)(\d{4,5})(?!\d)", re.IGNORECASE)
_UTM = re.compile(r"UTM\s*(?:zone)?\s*(\d{1,2})\s*([NS])", re.IGNORECASE)


@dataclass(frozen=True)
class Located:
    """Where the rows lie.

    Attributes
    ----------
    lonlat
        Shape (n, 2), degrees; NaN for a refused row.
    reasons
        Shape (n,): why the row is refused, None when it is not.
    systems
        Name of each coordinate system that was read -> rows.
    columns
        Columns of the source that hold the coordinates.
    """

    lonlat: FloatArray
    reasons: ObjectArray
    systems: dict[str, int]
    columns: tuple[str, ...]


@dataclass
class _Work:
    xy: FloatArray
    crs: ObjectArray
    reasons: ObjectArray
    columns: tuple[str, ...] = ()


def locate(source: RawServices, crs: ObjectArray, codes: ObjectArray, parameter: str, given_crs: str = "") -> Located:
    """Return where each row lies.

    Parameters
    ----------
    crs
        System of each row's coordinate columns as the source says it (``EPSG:2154``), or None.
    codes
        INSEE or postal code of each row, or None.
    given_crs
        System that the user names for the coordinate columns; ``""`` to find out.

    Raises
    ------
    InputError
        The source has neither geometries nor coordinate columns, or no system explains them.
    """
    work = _from_shapes(source, parameter, given_crs)
    _from_columns(source, work, texts([given_crs] * len(source)) if given_crs else crs, codes, parameter)
    areas = expected_areas(codes)
    lonlat = np.full_like(work.xy, np.nan)
    systems: dict[str, int] = {}
    open_rows = np.flatnonzero(np.array([reason is None for reason in work.reasons], dtype=bool))
    for name, rows in _by_system(work, open_rows, areas, codes):
        moved = work.xy[rows] if name == WGS84 else _moved(work.xy[rows], name)
        lonlat[rows] = moved
        systems[name] = systems.get(name, 0) + len(rows)
        _judge(work, rows, name, moved, areas)
    _judge_far_rows(work, open_rows, lonlat, areas)
    refused = np.array([reason is not None for reason in work.reasons], dtype=bool)
    lonlat[refused] = np.nan
    return Located(lonlat, work.reasons, systems, work.columns)


# --- where the numbers are ----------------------------------------------------------------------


def _from_shapes(source: RawServices, parameter: str, given_crs: str) -> _Work:
    """Start from the geometries: the point itself, or a point on a line or polygon."""
    count = len(source)
    layer = source.layer
    xy = np.full((count, 2), np.nan)
    reasons = texts([None] * count)
    crs = texts([None] * count)
    if layer.from_table:
        return _Work(xy, crs, reasons)
    shapes = layer.geometries
    if not given_crs and not shapely.is_missing(shapes).all():
        require_crs(layer, parameter)
    present = np.array([shape is not None for shape in shapes], dtype=bool) & ~shapely.is_empty(shapes)
    rows = np.flatnonzero(present)
    usable = np.zeros(count, dtype=bool)
    for row in rows:
        shape = shapes[row]
        if np.isfinite(shapely.get_coordinates(shape)).all():
            point = shape if shape.geom_type == "Point" else shapely.point_on_surface(shape)
            if not shapely.is_empty(point):
                xy[row] = point.x, point.y
                usable[row] = True
    crs[usable] = given_crs or layer.crs
    return _Work(xy, crs, reasons)


def _from_columns(source: RawServices, work: _Work, crs: ObjectArray, codes: ObjectArray, parameter: str) -> None:
    """Fill the rows without geometry from the coordinate columns, the best pair first."""
    gaps = np.isnan(work.xy).any(axis=1)
    if not gaps.any():
        return
    pairs = _pairs(source, codes)
    if not pairs and gaps.all():
        if source.layer.from_table or len(source) == 0:
            raise InputError(
                tr_noop(
                    "{parameter} : « {name} » n’a pas de colonnes de coordonnées reconnaissables (longitude et "
                    "latitude, X et Y, ou une colonne « lat, lon ») ; nommez-les ainsi ou géocodez les adresses, "
                    "puis relancez."
                ),
                parameter=parameter,
                name=source.layer.name,
            )
        work.reasons[gaps] = NO_GEOMETRY
        return
    used: list[str] = []
    for names, x, y, said in pairs:
        empty = np.isnan(work.xy).any(axis=1)
        found = empty & np.isfinite(x) & np.isfinite(y)
        if found.any():
            used += names
            work.xy[found] = np.column_stack([x, y])[found]
            work.crs[found] = None if _are_degrees(x[found], y[found]) else crs[found]
            work.reasons[found] = None
        unreadable = empty & ~found & said
        work.reasons[unreadable] = UNREADABLE
    missing = np.isnan(work.xy).any(axis=1)
    for row in np.flatnonzero(missing):
        if work.reasons[row] is None:
            work.reasons[row] = NO_COORDINATES if source.layer.from_table else NO_GEOMETRY
    work.columns = tuple(dict.fromkeys(used))


_Pair = tuple[list[str], FloatArray, FloatArray, BoolArray]


def _pairs(source: RawServices, codes: ObjectArray) -> list[_Pair]:
    """Return the pairs of coordinate columns, degrees first; by their content when no name tells."""
    names = source.names
    found: list[_Pair] = []
    for firsts, seconds in ((_LONGITUDES, _LATITUDES), (_EASTINGS, _NORTHINGS)):
        x = next((names[name] for name in firsts if name in names), None)
        y = next((names[name] for name in seconds if name in names), None)
        if x is not None and y is not None:
            found.append(_pair(source, x, y))
    found += [_combined(source, names[name]) for name in _COMBINED if name in names]
    filled = [pair for pair in found if pair[3].any()]
    # Columns of the right names, all empty: every row is refused, which says more than that there is no column.
    return filled or _pairs_by_content(source, codes) or found


def _pair(source: RawServices, x: str, y: str) -> _Pair:
    first, second = source.text(x), source.text(y)
    said = np.array([a is not None or b is not None for a, b in zip(first, second)], dtype=bool)
    return [x, y], coordinate_numbers(first), coordinate_numbers(second), said


def coordinate_numbers(values: ObjectArray) -> FloatArray:
    """Return coordinates as numbers: decimal commas, spaces between thousands, degrees and minutes."""
    result = numbers(values)
    for row in np.flatnonzero(np.isnan(result)):
        if values[row] is not None:
            result[row] = _sexagesimal(values[row])
    return result


def _sexagesimal(text: str) -> float:
    match = _DMS.match(text)
    if match is None:
        return float("nan")
    before, degrees, minutes, seconds, after = match.groups()
    size = abs(int(degrees)) + int(minutes or 0) / 60 + float((seconds or "0").replace(",", ".")) / 3600
    west_or_south = (before or after).upper() in ("S", "W", "O") or degrees.startswith("-")
    return -size if west_or_south else size


def _combined(source: RawServices, name: str) -> _Pair:
    values = source.text(name)
    said = np.array([value is not None for value in values], dtype=bool)
    read = [_read_point(value) if value else None for value in values]
    ordered = np.array([(point[0], point[1]) if point else (np.nan, np.nan) for point in read]).reshape(-1, 2)
    plain = np.array([point is not None and not point[2] for point in read], dtype=bool)
    if plain.any():
        # « lat, lon » unless the name, or where it puts the rows, says otherwise.
        lon_first = plain_name(name) in _LON_FIRST
        swapped = ordered[:, ::-1]
        if not lon_first and plain_name(name) not in ("latlon", "lat_lon", "latlng", "lat_long", "latitude_longitude"):
            as_lat_lon = shapely.covers(ANYWHERE, shapely.points(swapped[plain])).mean()
            as_lon_lat = shapely.covers(ANYWHERE, shapely.points(ordered[plain])).mean()
            lon_first = bool(as_lon_lat > as_lat_lon)
        if not lon_first:
            ordered[plain] = swapped[plain]
    return [name], ordered[:, 0], ordered[:, 1], said


def _read_point(text: str) -> tuple[float, float, bool] | None:
    """Return two numbers and whether their order (x, y) is certain."""
    for pattern in (_WKT, _JSON_POINT):
        match = pattern.search(text)
        if match:
            return _two(match.group(1), match.group(2), True)
    if text.startswith("{"):
        lon, lat = _JSON_LON.search(text), _JSON_LAT.search(text)
        return _two(lon.group(1), lat.group(1), True) if lon and lat else None
    match = _POINTS_PAIR.match(text) or _PAIR.match(text)
    return _two(match.group(1).replace(",", "."), match.group(2).replace(",", "."), False) if match else None


def _two(first: str, second: str, certain: bool) -> tuple[float, float, bool] | None:
    try:
        return float(first), float(second), certain
    except ValueError:
        return None


def _pairs_by_content(source: RawServices, codes: ObjectArray) -> list[_Pair]:
    """Find coordinates under names that say nothing: two columns, or one, that put most rows where they may lie."""
    areas = expected_areas(codes)
    numeric: list[tuple[str, FloatArray]] = []
    for name in source.layer.columns:
        values = source.text(name)
        filled = np.array([value is not None for value in values], dtype=bool)
        if not filled.any():
            continue
        read = [_read_point(value) is not None for value in values[filled][:200]]
        if np.mean(read) >= _BY_CONTENT:
            pair = _combined(source, name)
            if inside(areas, np.column_stack([pair[1], pair[2]])).sum() >= _BY_CONTENT * filled.sum():
                return [pair]
        as_numbers = coordinate_numbers(values)
        fractional = np.isfinite(as_numbers) & (as_numbers != np.floor(as_numbers))
        if fractional.sum() >= _ENOUGH * filled.sum() and len(numeric) < _MAX_NUMERIC_COLUMNS:
            numeric.append((name, as_numbers))
    best: tuple[float, _Pair] | None = None
    for x_name, x in numeric:
        for y_name, y in numeric:
            both = np.isfinite(x) & np.isfinite(y)
            if x_name == y_name or not both.any():
                continue
            xy = np.column_stack([x, y])[both]
            score = max(_score(xy, name, areas[both], codes[both]) for name in (WGS84, *map(_epsg, _GUESSED_SYSTEMS)))
            if score >= _BY_CONTENT and (best is None or score > best[0]):
                said = np.isfinite(x) | np.isfinite(y)
                best = score, ([x_name, y_name], x, y, said)
    return [best[1]] if best else []


# --- which system, and is it possible -----------------------------------------------------------


def _epsg(code: int) -> str:
    return f"EPSG:{code}"


def crs_of_text(text: str | None) -> str | None:
    """Return the system that a source names: ``2154``, ``EPSG:5490 …``, ``WGS84/UTM zone 21N``, ``Lambert 93``."""
    if not text:
        return None
    match = _EPSG.search(text)
    if match and is_located(_epsg(int(match.group(1)))):
        return _epsg(int(match.group(1)))
    match = _UTM.search(text)
    if match and 1 <= int(match.group(1)) <= 60:
        return _epsg((32600 if match.group(2).upper() == "N" else 32700) + int(match.group(1)))
    plain = plain_name(text).replace("_", "")
    return next((_epsg(code) for name, code in _SYSTEM_NAMES if name in plain), None)


_SYSTEM_NAMES = (
    ("lambert93", 2154),
    ("rgf93", 2154),
    ("lambert2008", 3812),
    ("lambert72", 31370),
    ("webmercator", 3857),
    ("pseudomercator", 3857),
    ("utm20n", 5490),
    ("utm22n", 2972),
    ("utm40s", 2975),
    ("utm38s", 4471),
    ("wgs84", 4326),
)


def _are_degrees(x: FloatArray, y: FloatArray) -> bool:
    return bool(((np.abs(x) <= 180) & (np.abs(y) <= 180)).mean() >= _ENOUGH)


def _moved(xy: FloatArray, crs: str) -> FloatArray:
    try:
        moved = transform_points(xy, crs, WGS84)
    except (CRSError, ProjError):
        return np.full_like(xy, np.nan)
    return np.where(np.isfinite(moved), moved, np.nan)


def _score(xy: FloatArray, crs: str, areas: ObjectArray, codes: ObjectArray) -> float:
    """Return the share of rows that a system puts where they may lie, and in their department."""
    lonlat = xy if crs == WGS84 else _moved(xy, crs)
    good = inside(areas, lonlat, strict=True) & in_own_area(crs, lonlat)
    if crs != WGS84:
        # Small numbers are degrees: (48, 7) metres from the origin of Lambert 72 would lie in France.
        good &= ~(np.abs(xy) <= 180).all(axis=1)
    with np.errstate(invalid="ignore"):
        astray = kilometres_beyond_department(codes, lonlat) > 0
    return float((good & ~astray).mean())


def _by_system(work: _Work, rows: IntArray, areas: ObjectArray, codes: ObjectArray) -> Iterable[tuple[str, IntArray]]:
    """Yield each system with its rows: named by the source, else degrees, else the one that explains most rows."""
    named: dict[str, list[int]] = {}
    silent: list[int] = []
    for row in rows:
        system = work.crs[row]
        if system is None:
            silent.append(row)
        else:
            named.setdefault(system, []).append(row)
    for system, members in named.items():
        chosen = np.array(members, dtype=np.int64)
        xy = work.xy[chosen]
        if CRS.from_user_input(system).is_geographic:
            if _are_degrees(xy[:, 0], xy[:, 1]):
                yield WGS84 if system == "EPSG:4326" else system, chosen
            else:
                # A GeoJSON that holds projected coordinates without saying so.
                silent += members
        else:
            yield system, chosen
    if not silent:
        return
    chosen = np.array(sorted(silent), dtype=np.int64)
    xy = work.xy[chosen]
    if _are_degrees(xy[:, 0], xy[:, 1]):
        yield WGS84, chosen
        return
    overseas = np.array([overseas_system(codes[row]) or 0 for row in chosen], dtype=np.int64)
    for code in np.unique(overseas):
        group = chosen[overseas == code]
        yield _guess(work.xy[group], areas[group], codes[group], int(code)), group


def _guess(xy: FloatArray, areas: ObjectArray, codes: ObjectArray, overseas: int) -> str:
    # Rows spread over the file tell as much as all of them.
    sample = np.unique(np.linspace(0, len(xy) - 1, _GUESS_ROWS).astype(np.int64))
    xy, areas, codes = xy[sample], areas[sample], codes[sample]
    order = (overseas, 3857) if overseas else _GUESSED_SYSTEMS
    scores = [(_score(xy, _epsg(code), areas, codes), -rank, code) for rank, code in enumerate(order)]
    share, _, code = max(scores)
    if share > 0:
        return _epsg(code)
    # Nothing explains them: the official system of the place, whose check will refuse them and say why.
    swapped = max((_score(xy[:, ::-1], _epsg(code), areas, codes), -rank, code) for rank, code in enumerate(order))
    return _epsg(swapped[2])


def _judge(work: _Work, rows: IntArray, system: str, lonlat: FloatArray, areas: ObjectArray) -> None:
    """Refuse the rows that cannot lie where they say, with the likely reason."""
    degrees = system == WGS84 or CRS.from_user_input(system).is_geographic
    xy = work.xy[rows]
    bad = np.flatnonzero(~inside(areas[rows], lonlat))
    rows, xy, lonlat, mine = rows[bad], xy[bad], lonlat[bad], areas[rows[bad]]
    known = np.array([area is not None for area in mine], dtype=bool)
    zero = (xy == 0).all(axis=1)
    if degrees:
        impossible = ~((np.abs(lonlat[:, 0]) <= 180) & (np.abs(lonlat[:, 1]) <= 90))
        swapped = inside(mine, xy[:, ::-1])
        lost_sign = np.any([inside(mine, xy * np.array(sign)) for sign in _SIGNS], axis=0)
        for position, row in enumerate(rows):
            if zero[position]:
                work.reasons[row] = NULL_ISLAND
            elif swapped[position]:
                work.reasons[row] = SWAPPED
            elif impossible[position]:
                work.reasons[row] = _impossible_reason(xy[position], mine[position])
            elif known[position]:
                work.reasons[row] = LOST_SIGN if lost_sign[position] else SHIFTED
        return
    swapped = inside(mine, _moved(xy[:, ::-1], system))
    impossible = ~np.isfinite(lonlat).all(axis=1)
    small = (np.abs(xy) <= 180).all(axis=1)
    for position, row in enumerate(rows):
        if zero[position]:
            work.reasons[row] = NULL_ISLAND
        elif swapped[position]:
            work.reasons[row] = SWAPPED_XY
        elif small[position] or impossible[position]:
            work.reasons[row] = OUT_OF_RANGE
        elif known[position] or work.crs[row] is None:
            # A system that the source or the user names may lie anywhere; one that we found may not.
            work.reasons[row] = SHIFTED


def _impossible_reason(xy: FloatArray, area: shapely.Geometry | None) -> str:
    areas = np.array([area], dtype=object)
    guessed = any(inside(areas, _moved(xy[None, :], _epsg(code)))[0] for code in _GUESSED_SYSTEMS)
    if guessed:
        return PROJECTED_AMONG_DEGREES
    for x_power in range(7):
        for y_power in range(7):
            if inside(areas, xy[None, :] / np.array([10.0**x_power, 10.0**y_power]))[0]:
                return LOST_POINT
    return OUT_OF_RANGE


def _judge_far_rows(work: _Work, rows: IntArray, lonlat: FloatArray, areas: ObjectArray) -> None:
    """Refuse rows without code that lie far from every known territory, in a file that lies in them."""
    still = np.array([row for row in rows if work.reasons[row] is None], dtype=np.int64)
    if len(still) == 0:
        return
    points = shapely.points(lonlat[still])
    within = shapely.covers(ANYWHERE, points)
    if within.mean() < _MOSTLY:
        return
    far = shapely.distance(ANYWHERE, points) > _FAR_DEGREES
    for row in still[far]:
        lost_sign = any(inside(areas[row : row + 1], lonlat[row : row + 1] * np.array(sign))[0] for sign in _SIGNS)
        work.reasons[row] = LOST_SIGN if lost_sign else SHIFTED
