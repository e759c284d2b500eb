"""Driving between stops: the roads of an OSM file, or straight lines at a stated speed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import shapely

from .crs import coordinate_keys, geodesic_lengths
from .errors import InputError, tr_noop
from .network import MS_PER_KMH, Network, islands_of
from .paths import way_of
from .readers.osm import OsmData
from .readers.ways import read_ways
from .records import FloatArray, ObjectArray, Progress, no_progress, texts
from .snapping import Places, Snapper
from .travel_times import Joined, join
from .walking_rules import Tags

#: Driving speeds by class of road, km/h: those of OSRM's car profile
#: (https://github.com/Project-OSRM/osrm-backend/blob/master/profiles/car.lua, ``speeds``), stops and lights included.
SPEED_KMH: Final = {
    "motorway": 90.0, "motorway_link": 45.0, "trunk": 85.0, "trunk_link": 40.0, "primary": 65.0, "primary_link": 30.0,
    "secondary": 55.0, "secondary_link": 25.0, "tertiary": 40.0, "tertiary_link": 20.0, "unclassified": 25.0,
    "residential": 25.0, "living_street": 10.0, "service": 15.0,
}
#: Roads over straight lines, between places of a town: mean of 1.417 over 66,000 drives to hospitals (Boscoe, Henry and
#: Zdeb 2012, https://doi.org/10.1080/00330124.2011.583586).
DETOUR: Final = 1.417
#: Default speed of the straight lines, km/h: a car in the streets of a town (``residential`` above).
TOWN_SPEED_KMH: Final = 25.0
#: Values of ``access``, ``vehicle`` and ``motor_vehicle`` that close a way to a team in a car.
_CLOSED = frozenset({"no", "private", "agricultural", "forestry", "military", "emergency"})
#: From the broadest to the most precise: the last one present decides.
_ACCESS_TAGS = ("access", "vehicle", "motor_vehicle")
#: ``barrier`` on a node that no car passes, unless its own tags admit it; gates and lift gates open for who has the key.
_BARRIERS = frozenset(
    {"bollard", "block", "cycle_barrier", "jersey_barrier", "debris", "log", "chain", "planter", "kissing_gate"}
)
#: One-way by themselves.
_ONE_WAY = frozenset({"yes", "true", "1"})
#: Roads read around the stops, degrees: about 5 km, so that a way around is found.
MARGIN_DEG: Final = 0.05
#: How far a stop may be from a road for cars, metres: a square is often closed to them.
ROAD_SNAP_M: Final = 500.0


@dataclass(frozen=True)
class Drives:
    """Minutes and metres between places, both of shape (places, places); inf where there is no way."""

    minutes: FloatArray
    metres: FloatArray
    roads: _Roads | None
    lonlat: FloatArray

    def line(self, start: int, end: int) -> shapely.LineString:
        """Return the way from a place to another, in degrees."""
        straight = shapely.LineString(self.lonlat[[start, end]])
        return straight if self.roads is None else self.roads.line(start, end, straight)


class _Roads:
    def __init__(self, network: Network, joined: Joined, lonlat: FloatArray) -> None:
        self.network, self.joined, self.lonlat = network, joined, lonlat
        self.row = np.argsort(joined.order)

    def line(self, start: int, end: int, straight: shapely.LineString) -> shapely.LineString:
        graph = self.joined.graph
        if graph is None:
            return straight
        way = way_of(graph, graph.search(np.array([self.row[end]])), start)
        parts = [self.lonlat[[start]]]
        for edge, is_leg, begin, finish in zip(way.edge, way.is_leg, way.begin, way.finish):
            if not is_leg:
                line = self.network.geometry[edge]
                ends = shapely.line_interpolate_point(line, [begin, finish], normalized=True)
                parts.append(shapely.get_coordinates(ends))
        drawn = np.concatenate([*parts, self.lonlat[[end]]])
        moved = np.r_[True, (drawn[1:] != drawn[:-1]).any(axis=1)]
        return shapely.LineString(drawn[moved]) if moved.sum() > 1 else straight


def straight_drives(lonlat: FloatArray, speed_kmh: float) -> Drives:
    """Return drives as straight lines made longer by :data:`DETOUR`."""
    count = len(lonlat)
    start, end = np.divmod(np.arange(count * count), count)
    metres = DETOUR * geodesic_lengths(lonlat[start], lonlat[end]).reshape(count, count)
    return Drives(metres / (speed_kmh * MS_PER_KMH) / 60, metres, None, lonlat)


def road_drives(
    path: Path, lonlat: FloatArray, names: Sequence[str], parameter: str = "OSM", progress: Progress = no_progress
) -> Drives:
    """Return the drives between places on the roads of an OSM file.

    Raises
    ------
    InputError
        The file is no OSM file, has no road there, or a place is far from any road.
    """
    west, south = lonlat.min(axis=0) - MARGIN_DEG
    east, north = lonlat.max(axis=0) + MARGIN_DEG
    osm = read_ways(path, parameter, (float(west), float(south), float(east), float(north)), progress)
    network = driving_network(osm)
    if not len(network):
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’a aucune route praticable en voiture autour des arrêts ; donnez un extrait qui "
                "couvre le territoire, ou videz {parameter}."
            ),
            parameter=parameter, path=path,
        )
    count = len(lonlat)
    places = Places(lonlat, texts([str(row) for row in range(count)]), texts([None] * count), texts([None] * count))
    joined = join(Snapper(network, ROAD_SNAP_M), places, places)
    far = np.setdiff1d(np.arange(count), joined.demand_ties.point)
    if len(far) or joined.graph is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » est à plus de {metres} m de toute route praticable en voiture ; vérifiez sa "
                "place, ou videz {parameter}."
            ),
            parameter=parameter, name=names[int(far[0]) if len(far) else 0], metres=round(ROAD_SNAP_M),
        )
    graph, row = joined.graph, np.argsort(joined.order)
    minutes, metres = np.full((2, count, count), np.inf)
    for end in range(count):
        forest = graph.search(np.array([row[end]]))
        minutes[:, end] = forest.seconds[graph.demand_nodes] / 60
        for start in np.flatnonzero(np.isfinite(minutes[:, end])):
            metres[start, end] = way_of(graph, forest, int(start)).length_m.sum()
        progress((end + 1) / count)
    np.fill_diagonal(minutes, 0.0)
    np.fill_diagonal(metres, 0.0)
    return Drives(minutes, metres, _Roads(network, joined, lonlat), lonlat)


def driving_network(osm: OsmData) -> Network:
    """Return the roads open to a car, a straight piece an edge; one-way streets and roundabouts bind.

    https://wiki.openstreetmap.org/wiki/Key:oneway and Key:access.
    """
    ways = osm.ways
    speed = np.array([_speed(tags) for tags in ways.tag_sets] or [np.nan])
    along = np.array([_direction(tags) >= 0 for tags in ways.tag_sets] or [False])
    against = np.array([_direction(tags) <= 0 for tags in ways.tag_sets] or [False])
    owner = np.repeat(np.arange(len(ways)), np.diff(ways.first))
    key = coordinate_keys(ways.lonlat)
    stops = np.array([_stops_cars(tags) for tags in osm.node_tags], dtype=bool)
    blocked = np.isin(key, coordinate_keys(osm.node_lonlat[stops]))
    # What arrives at a barrier stays on its side of it.
    tail_key = np.where(blocked, -2 * np.arange(len(key)) - 1, key)
    head_key = np.where(blocked, -2 * np.arange(len(key)) - 2, key)
    first = np.flatnonzero((owner[1:] == owner[:-1]) & (key[1:] != key[:-1]))
    first = first[np.isfinite(speed[ways.tag_set[owner[first]]])]
    sets = ways.tag_set[owner[first]]
    metres = geodesic_lengths(ways.lonlat[first], ways.lonlat[first + 1])
    seconds = metres / (speed[sets] * MS_PER_KMH)
    _, nodes = np.unique(np.concatenate([tail_key[first], head_key[first + 1]]), return_inverse=True)
    start, end = np.split(nodes.astype(np.int64), 2)
    forward, backward = np.where(along[sets], seconds, np.nan), np.where(against[sets], seconds, np.nan)
    lines: ObjectArray = shapely.linestrings(np.stack([ways.lonlat[first], ways.lonlat[first + 1]], axis=1))
    nothing = texts([None] * len(first))
    return Network(
        edge_id=np.arange(1, len(first) + 1), osm_id=ways.osm_id[owner[first]], start=start, end=end, length_m=metres,
        forward_s=forward, backward_s=backward, rule=nothing,
        island=islands_of(start, end, forward, backward) if len(first) else np.zeros(0, dtype=np.int64),
        name=ways.names[owner[first]], unknown=nothing, geometry=lines, profile="voiture",
        # What lies off the roads is done at the pace of a car looking for its place.
        speed_kmh=SPEED_KMH["living_street"],
    )


def _speed(tags: Tags) -> float:
    access = next((tags[tag] for tag in reversed(_ACCESS_TAGS) if tag in tags), "yes")
    if access in _CLOSED or tags.get("area") == "yes":
        return float("nan")
    return SPEED_KMH.get(tags.get("highway", ""), float("nan"))


def _direction(tags: Tags) -> int:
    """Return 1 when cars go along the way only, -1 against it only, 0 both ways."""
    written = tags.get("oneway", "").lower()
    if written in ("-1", "reverse"):
        return -1
    round_about = tags.get("junction") in ("roundabout", "circular") or tags.get("highway") in ("motorway", "motorway_link")
    return int(written in _ONE_WAY or (round_about and written not in ("no", "false", "0")))


def _stops_cars(tags: Tags) -> bool:
    return tags.get("barrier") in _BARRIERS and tags.get("access", "no") in _CLOSED
