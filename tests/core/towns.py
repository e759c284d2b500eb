"""Towns whose walking times are computed in the head: one block is 100 m, and at 6 km/h one minute.

They lie on the equator, on the central meridian of a UTM zone, where a degree has a constant length
over a few kilometres: a street of 100 m is 100 m on the ellipsoid to within a tenth of a millimetre.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np
import shapely

from accessibilite.core.network import Network, build_network
from accessibilite.core.readers.osm import OsmData, ways_from_layer
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Places, Snapper
from accessibilite.core.travel_times import Times, walking_times

#: 6 km/h is 100 m a minute.
SPEED_KMH = 6.0
WEST_LON = 3.0
SOUTH_LAT = 0.0
#: Length of a degree on the equator of WGS84, metres: a pi / 180, and a (1 - e2) pi / 180.
METRES_PER_DEGREE_EAST = 111_319.490_793
METRES_PER_DEGREE_NORTH = 110_574.275_8

Point = tuple[float, float]


def at(x_m: float, y_m: float) -> Point:
    """Return the longitude and latitude of a place, in metres east and north of the corner of the town."""
    return WEST_LON + x_m / METRES_PER_DEGREE_EAST, SOUTH_LAT + y_m / METRES_PER_DEGREE_NORTH


@dataclass(frozen=True)
class Way:
    """A street: its vertices in metres and its OSM tags."""

    points: Sequence[Point]
    tags: Mapping[str, str] = field(default_factory=lambda: {"highway": "residential"})


def street(*points: Point, **tags: str) -> Way:
    """Return a street through ``points``; ``oneway__foot`` stands for the tag ``oneway:foot``."""
    named = {name.replace("__", ":"): value for name, value in tags.items()}
    return Way(points, {"highway": "residential"} | named)


def grid(columns: int, rows: int, step_m: float = 100.0) -> list[Way]:
    """Return the streets of a grid of ``columns`` x ``rows`` crossings, each street one way."""
    across = [street(*((i * step_m, j * step_m) for i in range(columns))) for j in range(rows)]
    along = [street(*((i * step_m, j * step_m) for j in range(rows))) for i in range(columns)]
    return across + along


def ways_layer(ways: Sequence[Way], name: str = "ville") -> Layer:
    """Return ways as a line layer with OSM tags as columns."""
    tags = sorted({tag for way in ways for tag in way.tags})
    geometries = texts([shapely.LineString([at(*point) for point in way.points]) for way in ways])
    return Layer(name, geometries, "EPSG:4326", {tag: texts([way.tags.get(tag) for way in ways]) for tag in tags})


def write_osm(path: Path, ways: Sequence[Way], barriers: Mapping[Point, Mapping[str, str]] | None = None) -> Path:
    """Write ways as OSM XML, where equal places are one node; ``barriers`` puts tags on nodes."""
    barriers = barriers or {}
    nodes = {point: number for number, point in enumerate(dict.fromkeys(p for w in ways for p in w.points), start=1)}
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" generator="tests">']
    for point, number in nodes.items():
        lon, lat = at(*point)
        lines.append(f'<node id="{number}" version="1" lat="{lat:.7f}" lon="{lon:.7f}">')
        lines += _tags(barriers.get(point, {}))
        lines.append("</node>")
    for number, way in enumerate(ways, start=1):
        lines.append(f'<way id="{number}" version="1">')
        lines += [f'<nd ref="{nodes[point]}"/>' for point in way.points]
        lines += [*_tags(way.tags), "</way>"]
    path.write_text("\n".join([*lines, "</osm>"]), encoding="utf-8")
    return path


def _tags(tags: Mapping[str, str]) -> list[str]:
    return [f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items()]


def osm_from_layer(ways: Sequence[Way]) -> OsmData:
    return ways_from_layer(ways_layer(ways))


def osm_from_file(
    folder: Path, ways: Sequence[Way], barriers: Mapping[Point, Mapping[str, str]] | None = None
) -> OsmData:
    return read_ways(write_osm(folder / "ville.osm", ways, barriers))


def network_of(osm: OsmData, profile: str = "adulte", speed_kmh: float = SPEED_KMH) -> Network:
    return build_network(osm, profile, speed_kmh)[0]


def places(*points: Point) -> Places:
    """Return points, in metres, as places named a, b, c…"""
    return places_lonlat(np.array([at(*point) for point in points], dtype=np.float64).reshape(-1, 2))


def places_lonlat(lonlat: np.ndarray) -> Places:
    ids = texts([f"{number:05d}" for number in range(len(lonlat))])
    empty = texts([None] * len(lonlat))
    return Places(np.asarray(lonlat, dtype=np.float64), ids, empty, empty)


def times(
    network: Network,
    homes: Sequence[Point],
    services: Sequence[Point],
    k: int = 1,
    limit_min: float = 600.0,
    snap_m: float = 200.0,
) -> Times:
    return walking_times(network, places(*homes), places(*services), k, limit_min, Snapper(network, snap_m))


def minutes(network: Network, home: Point, service: Point) -> float:
    """Return the minutes from ``home`` to ``service``; NaN when there is no way."""
    return float(times(network, [home], [service]).minutes[0, 0])
