"""The polygon to ask for: the zone of study and a margin, since people also walk to the neighbours'."""

from __future__ import annotations

from typing import Any

import shapely

from ..crs import (
    WGS84,
    metric_crs,
    require_crs,
    require_degrees,
    require_geometries,
    transform_geometries,
)
from ..errors import InputError, ParameterError, tr_noop
from ..records import Layer, texts
from ..sentences import Figure
from .defaults import MARGIN_M, MARGIN_RANGE_M

#: Largest area asked of a public server, square kilometres: OSMnx's own limit for one query
#: (https://osmnx.readthedocs.io/en/stable/user-reference.html, ``max_query_area_size``).
MAX_AREA_KM2 = 2500.0
#: Outlines are made simpler by this much, metres: a query holds every vertex of its polygon.
SIMPLIFY_M = 20.0
_M2_PER_KM2 = 1e6


def search_area(zone: Layer, margin_m: float = MARGIN_M, parameter: str = "ZONE") -> Any:
    """Return the polygon, in degrees, that holds ``zone`` and ``margin_m`` around it.

    Raises
    ------
    InputError
        The zone is empty, has no polygon, no CRS, or is too large for a public server.
    ParameterError
        The margin is out of its range.
    """
    low, high = MARGIN_RANGE_M
    if not low <= margin_m <= high:
        raise ParameterError(
            tr_noop("MARGE_M : {value} est hors des bornes ; donnez une distance de {low} à {high} mètres."),
            value=f"{margin_m:g}",
            low=f"{low:g}",
            high=f"{high:g}",
        )
    crs = require_crs(zone, parameter)
    require_geometries(zone, parameter)
    lonlat = transform_geometries(zone.geometries, crs, WGS84)
    bounds = shapely.total_bounds(lonlat)
    require_degrees(bounds, zone, parameter)
    if shapely.get_dimensions(lonlat).max() < 2:
        raise InputError(
            tr_noop("{parameter} : la couche « {name} » n’a pas de polygone ; choisissez une couche de polygones."),
            parameter=parameter,
            name=zone.name,
        )
    metric = metric_crs((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    polygons = shapely.make_valid(transform_geometries(lonlat, WGS84, metric))
    # The outline may only grow when it is made simpler.
    area = shapely.simplify(shapely.buffer(shapely.union_all(polygons), margin_m + SIMPLIFY_M), SIMPLIFY_M)
    surface = float(shapely.area(area)) / _M2_PER_KM2
    if not surface <= MAX_AREA_KM2:
        raise InputError(
            tr_noop(
                "{parameter} : la zone et sa marge couvrent {surface} km², trop pour un serveur public (limite : "
                "{limit} km²) ; donnez une zone plus petite, ou téléchargez un extrait .osm.pbf de la région."
            ),
            parameter=parameter,
            surface=Figure(surface),
            limit=Figure(MAX_AREA_KM2),
        )
    moved = transform_geometries(texts([area]), metric, WGS84)[0]
    whole = shapely.make_valid(moved)
    return shapely.union_all([part for part in shapely.get_parts(whole) if shapely.get_dimensions(part) == 2])


def box_layer(west: float, south: float, east: float, north: float) -> Layer:
    """Return a bounding box, in degrees, as a zone."""
    return Layer("emprise", texts([shapely.box(west, south, east, north)]), WGS84, {})
