"""Where rows must lie: the territories of the official systems, and the departments of France."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import shapely

from ...crs import geodesic_lengths
from ...records import BoolArray, FloatArray, ObjectArray

_DEPARTMENTS_FILE = Path(__file__).resolve().parents[3] / "resources" / "departements.csv"
#: Added around what is known of a territory: its edges are drawn coarsely, services stand on its borders.
_MARGIN_DEGREES = 0.3
#: A service may lie this much farther from the middle of its department than the farthest France services.
DEPARTMENT_FACTOR, DEPARTMENT_MARGIN_KM = 1.5, 30.0

#: Coarse outline of mainland France (degrees), enough to tell Lambert-93 from Web-Mercator coordinates.
_MAINLAND = (
    (2.5, 51.1),
    (4.2, 50.1),
    (6.0, 49.6),
    (8.3, 49.1),
    (7.7, 47.5),
    (6.9, 47.1),
    (6.0, 46.2),
    (6.9, 46.45),
    (7.1, 45.9),
    (6.7, 45.0),
    (7.7, 44.1),
    (7.6, 43.7),
    (6.6, 43.0),
    (5.0, 43.2),
    (3.9, 43.4),
    (3.1, 42.9),
    (3.2, 42.3),
    (1.5, 42.4),
    (-0.3, 42.7),
    (-1.8, 43.2),
    (-1.3, 44.5),
    (-1.4, 45.7),
    (-2.5, 46.9),
    (-4.9, 47.8),
    (-5.2, 48.6),
    (-3.2, 48.95),
    (-1.8, 48.7),
    (-2.0, 49.8),
    (-1.2, 49.8),
    (0.1, 49.8),
    (1.5, 50.3),
    (1.5, 50.95),
)


@dataclass(frozen=True)
class Territory:
    """A territory, the departments in it, the box that holds it (degrees), and its official systems (EPSG codes)."""

    name: str
    departments: tuple[str, ...]
    area: shapely.Geometry
    systems: tuple[int, ...]


MAINLAND = Territory(
    "la France métropolitaine",
    (),
    shapely.box(-5.6, 41.2, 9.8, 51.4),
    (2154,),
)
BELGIUM = Territory("la Belgique", (), shapely.box(2.4, 49.4, 6.5, 51.6), (3812, 31370))
OVERSEAS = (
    Territory("la Guadeloupe", ("971", "977", "978"), shapely.box(-63.3, 15.7, -60.8, 18.3), (5490,)),
    Territory("la Martinique", ("972",), shapely.box(-61.4, 14.2, -60.6, 15.1), (5490,)),
    Territory("la Guyane", ("973",), shapely.box(-54.8, 2.0, -51.4, 6.1), (2972,)),
    Territory("La Réunion", ("974",), shapely.box(55.1, -21.5, 56.0, -20.7), (2975,)),
    Territory("Mayotte", ("976",), shapely.box(44.8, -13.2, 45.5, -12.4), (4471,)),
    Territory("Saint-Pierre-et-Miquelon", ("975",), shapely.box(-56.7, 46.6, -56.0, 47.3), (4467,)),
)
TERRITORIES = (MAINLAND, BELGIUM, *OVERSEAS)
ANYWHERE = shapely.union_all([territory.area for territory in TERRITORIES])
_HOME = shapely.union(MAINLAND.area, BELGIUM.area)
#: The same without the seas and the neighbours of the box: to choose a system by, never to refuse a row.
_HOME_OUTLINE = shapely.union_all(
    [shapely.Polygon(_MAINLAND).buffer(_MARGIN_DEGREES), shapely.box(8.4, 41.2, 9.8, 43.2), BELGIUM.area]
)
_ANYWHERE_OUTLINE = shapely.union_all([_HOME_OUTLINE, *(territory.area for territory in OVERSEAS)])

for _shape in (ANYWHERE, _HOME, _HOME_OUTLINE, _ANYWHERE_OUTLINE, *(territory.area for territory in TERRITORIES)):
    shapely.prepare(_shape)

_OVERSEAS_BY_DEPARTMENT = {code: territory for territory in OVERSEAS for code in territory.departments}
_INSEE = re.compile(r"\d[\dABab]\d{3}")


def department_of(code: str | None) -> str | None:
    """Return the department of an INSEE or postal code of five characters (a lost leading zero is put back)."""
    if not code:
        return None
    text = code.strip()
    if len(text) == 4 and text.isdigit():
        text = "0" + text
    if _INSEE.fullmatch(text) is None:
        return None
    return text[:3] if text[:2] in ("97", "98") else text[:2].upper()


def expected_areas(codes: ObjectArray) -> ObjectArray:
    """Return where each row must lie, from its code: a geometry in degrees, or None when nobody knows.

    Belgian codes (NIS, postal) look like French ones: any code of the mainland may mean Belgium as well.
    """
    areas = np.full(len(codes), None, dtype=object)
    for row, code in enumerate(codes):
        department = department_of(code)
        if department is None or department[:2] == "98":
            continue
        overseas = _OVERSEAS_BY_DEPARTMENT.get(department)
        if overseas is not None:
            areas[row] = overseas.area
        elif not department.startswith("97"):
            areas[row] = _HOME
    return areas


def inside(areas: ObjectArray, lonlat: FloatArray, strict: bool = False) -> BoolArray:
    """Tell whether each point lies in its area; an area of None means any known territory.

    ``strict`` leaves out the seas around: right for choosing among systems, too narrow for refusing a row.
    """
    points = np.full(len(lonlat), None, dtype=object)
    finite = np.isfinite(lonlat).all(axis=1)
    points[finite] = shapely.points(lonlat[finite])
    result = np.zeros(len(lonlat), dtype=bool)
    for area in {id(area): area for area in areas}.values():
        mine = np.array([other is area for other in areas], dtype=bool)
        shape = ANYWHERE if area is None else area
        if strict and (area is None or area is _HOME):
            shape = _ANYWHERE_OUTLINE if area is None else _HOME_OUTLINE
        result[mine] = shapely.covers(shape, points[mine])
    return result


def in_own_area(crs: str, lonlat: FloatArray) -> BoolArray:
    """Tell whether each point lies where an official system is used; any point, for other systems."""
    areas = [territory.area for territory in TERRITORIES for code in territory.systems if crs == f"EPSG:{code}"]
    result = np.ones(len(lonlat), dtype=bool)
    finite = np.isfinite(lonlat).all(axis=1)
    if areas and finite.any():
        result[finite] = shapely.covers(shapely.union_all(areas), shapely.points(lonlat[finite]))
    return result


def overseas_system(code: str | None) -> int | None:
    """Return the EPSG code of the overseas territory of an INSEE or postal code, or None."""
    department = department_of(code)
    territory = _OVERSEAS_BY_DEPARTMENT.get(department or "")
    return None if territory is None else territory.systems[0]


@lru_cache(maxsize=1)
def departments() -> dict[str, tuple[float, float, float]]:
    """Return department -> longitude, latitude and radius in km of its France services (ANCT list, August 2024)."""
    with _DEPARTMENTS_FILE.open(encoding="utf-8", newline="") as stream:
        return {
            row["departement"]: (float(row["longitude"]), float(row["latitude"]), float(row["rayon_km"]))
            for row in csv.DictReader(stream)
        }


def kilometres_beyond_department(codes: ObjectArray, lonlat: FloatArray) -> FloatArray:
    """Return how far each point lies beyond the reach of its department (km; negative inside, NaN unknown)."""
    known = departments()
    reach = np.full((len(codes), 3), np.nan)
    for row, code in enumerate(codes):
        found = known.get(department_of(code) or "")
        # A Belgian code borrows the number of a French department: points in Belgium are not judged by it.
        if found is not None:
            reach[row] = found
    beyond = np.full(len(codes), np.nan)
    rows = np.flatnonzero(np.isfinite(reach[:, 0]) & np.isfinite(lonlat).all(axis=1))
    if len(rows):
        metres = geodesic_lengths(reach[rows, :2], lonlat[rows])
        beyond[rows] = metres / 1000 - (reach[rows, 2] * DEPARTMENT_FACTOR + DEPARTMENT_MARGIN_KM)
        in_belgium = shapely.covers(BELGIUM.area, shapely.points(lonlat[rows]))
        beyond[rows[in_belgium & (beyond[rows] > 0)]] = np.nan
    return beyond
