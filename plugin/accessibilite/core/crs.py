"""Coordinate systems: the metric one to snap in, the geodesic lengths, the checks at the door."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod, Transformer
from pyproj.exceptions import CRSError

from .errors import InputError, tr_noop
from .records import FloatArray, IntArray, Layer, ObjectArray

WGS84 = "EPSG:4326"
#: Lengths are geodesic on the ellipsoid of the OSM coordinates.
GEOD = Geod(ellps="WGS84")

#: Coarse outlines (longitude, latitude) of the territories that have an official metric system, and its
#: EPSG code; the first that holds the centre of the data wins.  3812 (Lambert 2008) serves Belgium rather
#: than 31370, whose datum shift depends on the grids installed.
OFFICIAL_CRS: tuple[tuple[tuple[tuple[float, float], ...], int], ...] = (
    (((-63.2, 14.3), (-60.7, 14.3), (-60.7, 18.2), (-63.2, 18.2)), 5490),  # Antilles
    (((-54.7, 2.0), (-51.5, 2.0), (-51.5, 6.0), (-54.7, 6.0)), 2972),  # Guyane
    (((55.1, -21.5), (55.95, -21.5), (55.95, -20.8), (55.1, -20.8)), 2975),  # La Réunion
    (((44.9, -13.1), (45.4, -13.1), (45.4, -12.5), (44.9, -12.5)), 4471),  # Mayotte
    ((
        (2.54, 51.1), (3.37, 51.4), (4.3, 51.5), (5.1, 51.5), (5.85, 51.15), (6.1, 50.75), (6.4, 50.35),
        (6.1, 50.1), (5.85, 49.55), (5.4, 49.55), (4.87, 49.9), (4.15, 49.95), (4.1, 50.3), (3.3, 50.5),
        (3.2, 50.75), (2.6, 50.8),
    ), 3812),  # Belgique
    ((
        (2.5, 51.15), (1.2, 51.0), (-1.9, 49.9), (-5.5, 48.8), (-5.0, 47.7), (-2.6, 46.8), (-1.4, 44.5),
        (-1.85, 43.3), (0.7, 42.65), (1.4, 42.65), (1.75, 42.6), (2.0, 42.35), (3.3, 42.4), (3.3, 43.0),
        (5.0, 43.1), (6.4, 42.85), (8.4, 42.8), (8.4, 41.3), (9.7, 41.3), (9.7, 43.1), (7.6, 43.75), (7.7, 44.1),
        (6.9, 44.7), (7.1, 45.4), (7.05, 45.95), (6.85, 46.4), (6.05, 46.15), (7.0, 47.3), (7.6, 47.55),
        (8.25, 48.95), (6.2, 49.55), (4.9, 50.2), (4.2, 50.3),
    ), 2154),  # France métropolitaine
)


def metric_crs(longitude: float, latitude: float) -> str:
    """Return the metric system for data centred there: official in France and Belgium, else UTM."""
    place = shapely.Point(longitude, latitude)
    for outline, code in OFFICIAL_CRS:
        if shapely.Polygon(outline).covers(place):
            return f"EPSG:{code}"
    zone = int((longitude + 180) // 6) % 60 + 1
    return f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}"


def metric_crs_of(lonlat: ObjectArray) -> str:
    """Return the metric system at the centre of geometries in degrees, which may lie astride the antimeridian."""
    west, south, east, north = shapely.total_bounds(lonlat)
    longitude = (west + east) / 2
    if east - west > 180:
        longitudes = shapely.get_coordinates(lonlat)[:, 0] % 360
        longitude = ((longitudes.min() + longitudes.max()) / 2 + 180) % 360 - 180
    return metric_crs(longitude, (south + north) / 2)


@lru_cache(maxsize=64)
def transformer(source: str, target: str) -> Transformer:
    """Return the transformer from ``source`` to ``target``, in x, y order."""
    return Transformer.from_crs(CRS.from_user_input(source), CRS.from_user_input(target), always_xy=True)


def transform_points(xy: FloatArray, source: str, target: str) -> FloatArray:
    """Transform coordinates of shape (n, 2)."""
    if source == target or len(xy) == 0:
        return xy
    return np.column_stack(transformer(source, target).transform(*_columns(xy)))


def transform_geometries(geometries: ObjectArray, source: str, target: str) -> ObjectArray:
    """Transform shapely geometries, all vertices in one call."""
    if source == target:
        return geometries
    moved: ObjectArray = shapely.transform(
        shapely.force_2d(geometries), lambda xy: transform_points(xy, source, target)
    )
    return moved


def metric_geometries(layer: Layer, source: str, metric: str, parameter: str) -> ObjectArray:
    """Return the geometries of a layer in a metric system, or raise when one goes too far beyond it to be drawn there."""
    moved = transform_geometries(layer.geometries, source, metric)
    with np.errstate(invalid="ignore"):
        far = np.flatnonzero(~np.isfinite(shapely.bounds(moved)).all(axis=1))
    if len(far):
        raise InputError(
            tr_noop(
                "{parameter} : l’entité de la ligne {row} de « {name} » est trop vaste ou trop loin du territoire pour y être "
                "mesurée ; découpez-la ou retirez-la, puis relancez."
            ),
            parameter=parameter,
            row=int(far[0]) + 1,
            name=layer.name,
        )
    return moved


def geodesic_lengths(from_lonlat: FloatArray, to_lonlat: FloatArray) -> FloatArray:
    """Return the lengths in metres between points of shape (n, 2), in degrees."""
    if len(from_lonlat) == 0:
        return np.zeros(0)
    _, _, metres = GEOD.inv(*_columns(from_lonlat), *_columns(to_lonlat))
    return np.atleast_1d(np.asarray(metres, dtype=np.float64))


def _columns(points: FloatArray) -> tuple[Any, Any]:
    """Return x and y for pyproj, which reads an array of one as a number in a way that NumPy 2 deprecates."""
    if len(points) == 1:
        return float(points[0, 0]), float(points[0, 1])
    return points[:, 0], points[:, 1]


def path_lengths(lonlat: FloatArray, owner: IntArray, count: int) -> FloatArray:
    """Return the geodesic length, metres, of ``count`` paths; vertex v belongs to path ``owner[v]``."""
    step = geodesic_lengths(lonlat[:-1], lonlat[1:])
    inside = owner[1:] == owner[:-1]
    return np.bincount(owner[:-1][inside], weights=step[inside], minlength=count).astype(np.float64)


def require_crs(layer: Layer, parameter: str) -> str:
    """Return the CRS of ``layer``, or raise when it has none that says where it lies."""
    if is_located(layer.crs):
        return layer.crs
    raise InputError(
        tr_noop(
            "{parameter} : la couche « {name} » n’a pas de système de coordonnées ; "
            "indiquez-le dans les propriétés de la couche ou dans le fichier, puis relancez."
        ),
        parameter=parameter,
        name=layer.name,
    )


def is_located(crs: str) -> bool:
    """Tell whether ``crs`` ties coordinates to the Earth (GeoPackage's "undefined" systems do not)."""
    if not crs:
        return False
    try:
        parsed = CRS.from_user_input(crs)
    except CRSError:
        return False
    if parsed.name.lower().startswith(("undefined", "unknown")):
        return False
    return bool(parsed.is_projected or parsed.is_geographic or parsed.is_bound or parsed.is_compound)


def require_geometries(layer: Layer, parameter: str) -> None:
    """Raise when a geometry of ``layer`` is missing, empty or not finite, or when it has no feature."""
    if len(layer) == 0:
        raise InputError(
            tr_noop("{parameter} : la couche « {name} » est vide ; choisissez une couche qui contient des entités."),
            parameter=parameter,
            name=layer.name,
        )
    # GEOS raises the floating-point flag on the very coordinates that are looked for here.
    with np.errstate(invalid="ignore"):
        bounds = shapely.bounds(layer.geometries)
    bad = np.flatnonzero(~np.isfinite(bounds).all(axis=1))
    if len(bad) == 0:
        coordinates, owner = shapely.get_coordinates(layer.geometries, return_index=True)
        bad = np.unique(owner[~np.isfinite(coordinates).all(axis=1)])
    if len(bad):
        raise InputError(
            tr_noop(
                "{parameter} : {count} entité(s) de « {name} » sans géométrie utilisable (vide ou coordonnées "
                "non numériques), dont la ligne {rows} ; corrigez-les ou retirez-les, puis relancez."
            ),
            parameter=parameter,
            count=len(bad),
            name=layer.name,
            rows=", ".join(str(row + 1) for row in bad[:3]),
        )


def require_degrees(bounds: FloatArray, layer: Layer, parameter: str) -> None:
    """Raise when geometries, moved to longitude and latitude, leave the Earth."""
    west, south, east, north = bounds
    if not (np.isfinite(bounds).all() and west >= -180.001 and east <= 180.001 and south >= -90 and north <= 90):
        raise InputError(
            tr_noop(
                "{parameter} : les coordonnées de « {name} » ne correspondent pas à son système de coordonnées "
                "({crs}) ; corrigez le système de coordonnées de la couche, puis relancez."
            ),
            parameter=parameter,
            name=layer.name,
            crs=CRS.from_user_input(layer.crs).name,
        )


#: OSM stores coordinates as multiples of 1e-7 degree: two vertices are one when these agree.
COORDINATE_STEP = 1e-7


def coordinate_keys(lonlat: FloatArray) -> IntArray:
    """Return one whole number a vertex, equal for vertices of equal coordinates (to 1e-7 degree)."""
    grid = np.rint(lonlat / COORDINATE_STEP).astype(np.int64)
    # A vertex at 180 degrees east is the same place as one at 180 degrees west.
    longitude = np.where(grid[:, 0] == 1_800_000_000, -1_800_000_000, grid[:, 0])
    keys: IntArray = (longitude + 1_800_000_000) * 2**31 + (grid[:, 1] + 900_000_000)
    return keys
