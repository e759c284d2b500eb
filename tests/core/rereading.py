"""A second reading of OSM files and a second walker, which share no code with ours.

The files are read with pyosmium or json, METHOD sections 1 and 2 are written down again, every segment of a way is an
arc between OSM node ids, points are tied by measuring the distance to every segment, and networkx walks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import networkx as nx
import numpy as np
import osmium
import shapely
from pyproj import Geod

ELLIPSOID = Geod(a=6378137.0, rf=298.257223563)
#: METHOD section 1: 4.8 km/h, steps take three times as long, nobody is tied farther than this (metres).
SPEED_MS, STEPS_FACTOR, SNAP_M = 4.8 / 3.6, 3.0, 200.0
#: Streets as near as this to each other are equally near, metres.
TIE_M = 0.01
YES, NO = {"yes", "designated", "permissive"}, {"no", "private", "customers"}
CLOSED = {"motorway", "motorway_link", "construction", "proposed", "abandoned", "raceway", "bus_guideway"}
#: Closed by the plugin, not named by METHOD: ways that are no longer, or not yet, or for climbers.
ALSO_CLOSED = {"planned", "disused", "razed", "dismantled", "no", "via_ferrata"}
#: What nobody walks through, unless its tags say otherwise.
SOLID = {"wall", "fence", "hedge", "city_wall", "retaining_wall"}
OPEN_SPACES = {"pedestrian", "footway", "platform", "corridor", "path", "living_street"}
#: The plugin crosses no larger square corner by corner.
LARGEST_SQUARE = 250

STREET_KEYS = ("highway", "railway", "public_transport")

Place = tuple[float, float]


def street_tags(tags: object) -> dict[str, str] | None:
    """Return the tags of a street or of a platform, which METHOD lists whatever key says so; None for the rest."""
    found = {tag.k: tag.v for tag in tags} if not isinstance(tags, dict) else dict(tags)
    if "highway" not in found and "platform" in (found.get("railway"), found.get("public_transport")):
        found["highway"] = "platform"
    return found if "highway" in found else None


def walkable_tags(tags: dict[str, str]) -> dict[str, str] | None:
    """Return the tags of a street, None for anything else; platforms may have no ``highway`` tag."""
    if tags.get("highway"):
        return tags
    if "platform" in (tags.get("railway"), tags.get("public_transport")):
        return {**tags, "highway": "platform"}
    return None


def may_walk(tags: dict[str, str]) -> bool:
    """METHOD section 2: foot, then access, then highway."""
    if tags.get("foot") in YES:
        return True
    if tags.get("foot") in NO or tags.get("access") in NO or tags.get("motorroad") == "yes":
        return False
    return tags["highway"] not in CLOSED | ALSO_CLOSED


def is_stopped_by(tags: dict[str, str]) -> bool:
    """METHOD section 2: barriers on nodes follow the same priority."""
    if "barrier" not in tags or tags.get("foot") in YES:
        return False
    if tags.get("foot") in NO or tags.get("access") in NO:
        return True
    return tags["barrier"] in SOLID or tags.get("locked") == "yes"


def directions(tags: dict[str, str]) -> tuple[bool, bool]:
    """METHOD section 2: oneway:foot binds, and conveying on escalators; oneway binds nobody."""
    foot, conveying = tags.get("oneway:foot"), tags.get("conveying")
    if foot in ("yes", "true", "1", "forward"):
        return True, False
    if foot in ("-1", "reverse", "backward"):
        return False, True
    return conveying != "backward", conveying != "forward"


@dataclass
class Way:
    osm_id: int
    nodes: list[int]
    tags: dict[str, str]


@dataclass
class File:
    """What an OSM file says: places of nodes, streets and platforms, and the tags of barriers."""

    places: dict[int, Place] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    barriers: dict[int, dict[str, str]] = field(default_factory=dict)
    #: Members and tags of the multipolygons that are ``highway``.
    relations: list[tuple[list[int], dict[str, str]]] = field(default_factory=list)
    #: Ways without ``highway``, which such relations are made of.
    rims: dict[int, list[int]] = field(default_factory=dict)

    def with_twins_as_one(self) -> File:
        """Return the file where nodes of one place are one node, as a reader that sees no node ids must take them."""
        first: dict[Place, int] = {}
        one = {node: first.setdefault(place, node) for node, place in self.places.items()}
        ways = [Way(way.osm_id, [one.get(node, node) for node in way.nodes], way.tags) for way in self.ways]
        rims = {way: [one.get(node, node) for node in nodes] for way, nodes in self.rims.items()}
        return File(self.places, ways, self.barriers, self.relations, rims)

    def drawn(self) -> Iterator[Way]:
        """Yield the ways of at least two places, without repeated or unknown nodes; negative ids for relations."""
        known = {way.osm_id: way.nodes for way in self.ways} | self.rims
        rings = [
            Way(-1, known[member], tags) for members, tags in self.relations for member in members if member in known
        ]
        for way in self.ways + rings:
            nodes = [node for node in way.nodes if node in self.places]
            nodes = [node for rank, node in enumerate(nodes) if rank == 0 or self.places[node] != self.places[nodes[rank - 1]]]
            if len({self.places[node] for node in nodes}) >= 2:
                yield Way(way.osm_id, nodes, way.tags)


def read_again(path: Path) -> File:
    """Read a .osm.pbf, or an Overpass answer in .json."""
    found = File()
    if path.suffix == ".json":
        for element in json.loads(path.read_text(encoding="utf-8"))["elements"]:
            tags = element.get("tags", {})
            if element["type"] == "node":
                found.places[element["id"]] = (element["lon"], element["lat"])
                if "barrier" in tags:
                    found.barriers[element["id"]] = tags
            elif element["type"] == "way" and (street := walkable_tags(tags)):
                found.ways.append(Way(element["id"], element["nodes"], street))
        return found
    keys = osmium.filter.KeyFilter("highway", "railway", "public_transport", "barrier")
    members: set[int] = set()
    for relation in osmium.FileProcessor(str(path), osmium.osm.RELATION).with_filter(keys):
        street = walkable_tags({tag.k: tag.v for tag in relation.tags})
        if street and street.get("type") == "multipolygon":
            found.relations.append(([member.ref for member in relation.members if member.type == "w"], street))
            members.update(found.relations[-1][0])
    things = osmium.FileProcessor(str(path), osmium.osm.NODE | osmium.osm.WAY).with_locations()
    # A relation may be made of ways without tags: only then is every way looked at.
    for thing in things if members else things.with_filter(keys):
        if thing.is_node():
            if "barrier" in thing.tags:
                found.barriers[thing.id] = {tag.k: tag.v for tag in thing.tags}
            continue
        street = walkable_tags({tag.k: tag.v for tag in thing.tags})
        if street or thing.id in members:
            valid = [(node.ref, (node.lon, node.lat)) for node in thing.nodes if node.location.valid()]
            found.places.update(valid)
            nodes = [ref for ref, _ in valid]
            if street:
                found.ways.append(Way(thing.id, nodes, street))
            else:
                found.rims[thing.id] = nodes
    return found


@dataclass
class Tie:
    segment: int
    along: float
    leg_s: float


class Walker:
    """Times of METHOD section 1 on the ways that may be walked, node by node."""

    def __init__(self, file: File) -> None:
        self.file = file
        ways = [way for way in file.drawn() if may_walk(way.tags)]
        walls = {node for node, tags in file.barriers.items() if is_stopped_by(tags)}
        tails, heads, factor, out, back, owner = [], [], [], [], [], []
        self.node_at = {file.places[node]: node for way in ways for node in way.nodes}
        self.squares = list(self._squares(ways))
        on_square = {way.osm_id for way, _ in self.squares}
        self.halls = [shapely.Polygon([file.places[node] for node in way.nodes]) for way, _ in self.squares]
        for way in ways:
            forward, backward = directions(way.tags)
            for rank, (tail, head) in enumerate(zip(way.nodes, way.nodes[1:])):
                # Whoever comes to a closed barrier stands on his side of it, a place of its own.
                tails.append((tail, way.osm_id, rank, "out") if tail in walls else tail)
                heads.append((head, way.osm_id, rank, "in") if head in walls else head)
                factor.append(STEPS_FACTOR if way.tags["highway"] == "steps" else 1.0)
                out.append(forward)
                back.append(backward)
                owner.append(way.osm_id)
        self.tails, self.heads, self.owner = tails, heads, np.array(owner)
        self.on_square = np.isin(self.owner, list(on_square))

        def place(node: int | tuple) -> Place:
            return file.places[node[0] if isinstance(node, tuple) else node]

        self.a, self.b = np.array([place(node) for node in tails]), np.array([place(node) for node in heads])
        self.length_m = np.array(ELLIPSOID.inv(*self.a.T, *self.b.T)[2])
        seconds = self.length_m / SPEED_MS * factor
        self.out = np.where(out, seconds, np.inf)
        self.back = np.where(back, seconds, np.inf)
        # Reversed: arcs lead from where one arrives back to where one came from.  Of two arcs, the shorter one counts.
        arcs = [*zip(heads, tails, self.out.tolist()), *zip(tails, heads, self.back.tolist())]
        for _, lines in self.squares:
            for tail, head, metres in lines:
                arcs += [(head, tail, metres / SPEED_MS), (tail, head, metres / SPEED_MS)]
        least: dict[tuple[object, object], float] = {}
        for tail, head, cost in arcs:
            if cost < least.get((tail, head), np.inf):
                least[tail, head] = cost
        self.graph = nx.DiGraph()
        self.graph.add_weighted_edges_from(((tail, head, cost) for (tail, head), cost in least.items()), weight="s")
        self.part_of = {}
        for number, members in enumerate(nx.weakly_connected_components(self.graph)):
            self.part_of.update(dict.fromkeys(members, number))
        self.part = np.array([self.part_of[node] for node in tails])

    def _squares(self, ways: list[Way]) -> Iterator[tuple[Way, list[tuple[int, int, float]]]]:
        """Yield each square and the straight lines between its entrances and inner corners that stay within it."""
        uses: dict[int, int] = {}
        for way in ways:
            for node in set(way.nodes):
                uses[node] = uses.get(node, 0) + 1
        for way, drawn in self._areas(ways):
            if not drawn.is_valid:
                continue
            # Walking the rings with the inside on the left, a right turn is an inner corner.
            polygon = shapely.geometry.polygon.orient(drawn)
            rings = [shapely.get_coordinates(ring)[:-1] for ring in (polygon.exterior, *polygon.interiors)]
            places = np.concatenate(rings)
            before = np.concatenate([ring - np.roll(ring, 1, axis=0) for ring in rings])
            after = np.concatenate([np.roll(ring, -1, axis=0) - ring for ring in rings])
            reflex = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0] < 0
            nodes = [self.node_at[tuple(place)] for place in places.tolist()]
            corners = [rank for rank, node in enumerate(nodes) if uses[node] > 1 or reflex[rank]]
            if len(corners) > LARGEST_SQUARE:
                corners = [rank for rank in corners if uses[nodes[rank]] > 1]
            if len(corners) < 2:
                yield way, []
                continue
            one, other = np.array(corners)[np.stack(np.triu_indices(len(corners), 1))]
            sight = shapely.linestrings(np.stack([places[one], places[other]], axis=1))
            wider = polygon.buffer(1e-11)
            shapely.prepare(wider)
            seen = shapely.covers(wider, sight)
            metres = np.array(ELLIPSOID.inv(*places[one].T, *places[other].T)[2])
            yield way, [(nodes[i], nodes[k], float(m)) for i, k, m in zip(one[seen], other[seen], metres[seen])]

    def _areas(self, ways: list[Way]) -> Iterator[tuple[Way, shapely.Polygon]]:
        """Yield the open spaces among closed ways and multipolygons."""
        for way in ways:
            is_ring = way.nodes[0] == way.nodes[-1] and len(way.nodes) >= 4
            if is_ring and way.osm_id > 0 and way.tags.get("area") == "yes" and way.tags["highway"] in OPEN_SPACES:
                yield way, shapely.Polygon([self.file.places[node] for node in way.nodes])
        members: dict[int, list[Way]] = {}
        for way in ways:
            if way.osm_id < 0 and way.tags["highway"] in OPEN_SPACES:
                members.setdefault(id(way.tags), []).append(way)
        for rims in members.values():
            lines = [shapely.LineString([self.file.places[node] for node in way.nodes]) for way in rims]
            for polygon in shapely.get_parts(shapely.build_area(shapely.geometrycollections(lines))):
                yield rims[0], polygon

    def ties(self, lonlat: np.ndarray, parts: set[int] | None = None) -> list[Tie]:
        """Return where a point joins the streets: the nearest one, or the nearest of ``parts`` within the limit."""
        # The plane that touches the ellipsoid at the point itself: no error at the point, tiny 200 m away.
        north_m = ELLIPSOID.inv(*lonlat, lonlat[0], lonlat[1] + 0.001)[2] * 1000
        east_m = ELLIPSOID.inv(*lonlat, lonlat[0] + 0.001, lonlat[1])[2] * 1000
        scale = np.array([east_m, north_m])
        a, step = (self.a - lonlat) * scale, (self.b - self.a) * scale
        along = np.clip(-np.einsum("ij,ij->i", a, step) / np.einsum("ij,ij->i", step, step), 0, 1)
        distance = np.hypot(*(a + along[:, None] * step).T)

        def nearest(among: np.ndarray) -> np.ndarray:
            least = distance[among].min(initial=np.inf)
            return np.flatnonzero(among & (distance <= least + TIE_M)) if least <= SNAP_M else np.zeros(0, int)

        chosen = nearest(np.ones(len(distance), bool))
        if parts is not None and not parts & set(self.part[chosen].tolist()):
            served = nearest(np.isin(self.part, list(parts)))
            chosen = served if len(served) else chosen
        return [Tie(int(s), float(along[s]), float(distance[s]) / SPEED_MS) for s in chosen]

    def seconds(self, homes: np.ndarray, service: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the seconds from each home to one service, inf without a way: at best, and by the worst of its ties.

        Where streets are equally near, the feet of both may stand metres apart: either is right.
        """
        goals = self.ties(service)
        parts = {int(self.part[tie.segment]) for tie in goals}
        for tie in goals:
            s = tie.segment
            self.graph.add_edge("service", ("t", s), s=tie.leg_s)
            if np.isfinite(self.out[s]):
                self.graph.add_edge(("t", s), self.tails[s], s=tie.along * self.out[s])
            if np.isfinite(self.back[s]):
                self.graph.add_edge(("t", s), self.heads[s], s=(1 - tie.along) * self.back[s])
        reach = nx.single_source_dijkstra_path_length(self.graph, "service", weight="s") if goals else {}
        self.graph.remove_nodes_from(["service", *(("t", tie.segment) for tie in goals)])
        best, worst = np.full(len(homes), np.inf), np.zeros(len(homes))
        for row, home in enumerate(homes):
            for tie in self.ties(home, parts):
                s = tie.segment
                ways = [
                    (1 - tie.along) * self.out[s] + reach.get(self.heads[s], np.inf) if tie.along < 1 else
                    reach.get(self.heads[s], np.inf),
                    tie.along * self.back[s] + reach.get(self.tails[s], np.inf) if tie.along > 0 else
                    reach.get(self.tails[s], np.inf),
                ]
                for goal in goals:
                    gap = goal.along - tie.along
                    if goal.segment == s:
                        ways.append(goal.leg_s + (abs(gap) * (self.out[s] if gap > 0 else self.back[s]) if gap else 0.0))
                best[row], worst[row] = min(best[row], tie.leg_s + min(ways)), max(worst[row], tie.leg_s + min(ways))
        return best, np.maximum(best, worst)

    def stands_on_a_square(self, lonlat: np.ndarray) -> bool:
        # Inside a hall, a line across it may be nearer than its rim or any street.
        inside = any(shapely.intersects_xy(hall, *lonlat) for hall in self.halls)
        return inside or any(self.on_square[tie.segment] for tie in self.ties(lonlat))
