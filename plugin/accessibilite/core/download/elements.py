"""Raw answers of Overpass -> one extract: sorted, without doubles, and the place of each feature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from ..errors import InputError, tr_noop
from ..records import texts
from ..walking_rules import PROFILES, WAY_TAGS, Tags, judge_way

Element = Mapping[str, Any]
_KINDS = ("node", "way", "relation")
#: Ids are integers of 64 bits.
_ID_LIMIT = 1 << 63


@dataclass(frozen=True)
class OsmExtract:
    """Elements by id.

    Attributes
    ----------
    timestamp
        State of OpenStreetMap (ISO 8601), the oldest of the answers; ``""`` when the server says none.
    """

    nodes: Mapping[int, Element]
    ways: Mapping[int, Element]
    relations: Mapping[int, Element]
    timestamp: str = ""

    def sorted_elements(self) -> Iterable[Element]:
        """Yield nodes, ways, relations, each by id."""
        for elements in (self.nodes, self.ways, self.relations):
            for osm_id in sorted(elements):
                yield elements[osm_id]


def merged(responses: Sequence[Mapping[str, Any]]) -> OsmExtract:
    """Join the answers; an element in several of them is kept once.

    Raises
    ------
    InputError
        An answer is not what Overpass writes.
    """
    found: dict[str, dict[int, Element]] = {kind: {} for kind in _KINDS}
    for response in responses:
        for element in response["elements"]:
            if not _is_sound(element):
                raise InputError(
                    tr_noop(
                        "SERVEUR : la réponse contient des données qui ne sont pas d’OpenStreetMap ; vérifiez l’adresse "
                        "du serveur Overpass, videz le dossier CACHE s’il y en a un, puis relancez."
                    )
                )
            known = found[element["type"]]
            before = known.get(element["id"])
            # An answer may hold the bare node of a way, another the same node with its tags.
            if before is None or len(element.get("tags", {})) >= len(before.get("tags", {})):
                known[element["id"]] = element
    stamps = [_stamp(response) for response in responses]
    return OsmExtract(found["node"], found["way"], found["relation"], min(filter(None, stamps), default=""))


def _stamp(response: Mapping[str, Any]) -> str:
    header = response.get("osm3s")
    stamp = header.get("timestamp_osm_base") if isinstance(header, dict) else None
    return stamp if isinstance(stamp, str) and len(stamp) <= len("2022-12-18T12:03:39.000+00:00") else ""


def _is_sound(element: Any) -> bool:
    if not isinstance(element, dict) or element.get("type") not in _KINDS or not _is_int(element.get("id")):
        return False
    tags = element.get("tags", {})
    if not isinstance(tags, dict) or not all(isinstance(value, str) for value in tags.values()):
        return False
    if element["type"] == "node":
        lon, lat = element.get("lon"), element.get("lat")
        if not isinstance(lon, (int, float)) or not isinstance(lat, (int, float)):
            return False
        return abs(lon) <= 180 and abs(lat) <= 90
    if element["type"] == "way":
        nodes = element.get("nodes", [])
        return isinstance(nodes, list) and all(_is_int(node) for node in nodes)
    members = element.get("members", [])
    return isinstance(members, list) and all(
        isinstance(member, dict) and member.get("type") in _KINDS and _is_int(member.get("ref")) for member in members
    )


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _ID_LIMIT


def tags_of(element: Element) -> Tags:
    """Return the tags of an element, none when it has none."""
    tags: Tags = element.get("tags", {})
    return tags


def walkable(extract: OsmExtract) -> OsmExtract:
    """Keep the ways that some profile may walk, what squares are made of, and the nodes of both."""
    relations = {
        osm_id: relation for osm_id, relation in extract.relations.items() if _may_walk(tags_of(relation)) is not False
    }
    members = {
        member["ref"] for relation in relations.values() for member in relation.get("members", []) if member["type"] == "way"
    }
    ways = {
        osm_id: way for osm_id, way in extract.ways.items() if osm_id in members or _may_walk(tags_of(way))
    }
    used = {node for way in ways.values() for node in way.get("nodes", [])}
    nodes = {osm_id: node for osm_id, node in extract.nodes.items() if osm_id in used}
    return OsmExtract(nodes, ways, relations, extract.timestamp)


def _may_walk(tags: Tags) -> bool | None:
    """Return None for what is no ``highway``."""
    return _some_profile_may(tuple(tags.get(tag) for tag in WAY_TAGS))


@lru_cache(maxsize=4096)
def _some_profile_may(values: tuple[str | None, ...]) -> bool | None:
    tags = {tag: value for tag, value in zip(WAY_TAGS, values) if value is not None}
    verdicts = [judge_way(tags, profile) for profile in PROFILES.values()]
    if verdicts[0] is None:
        return None
    return any(verdict is not None and verdict.is_open for verdict in verdicts)


# --- the place of a feature ---------------------------------------------------------------------


@dataclass
class Places:
    """Finds a point for a node, a way or a relation of an extract."""

    extract: OsmExtract

    def of(self, element: Element) -> Any:
        """Return a point inside the feature, or None when its nodes are missing."""
        if element["type"] == "node":
            return shapely.Point(element["lon"], element["lat"])
        if element["type"] == "way":
            return _inside([self._line(element)])
        lines = [
            self._line(self.extract.ways[member["ref"]])
            for member in element.get("members", [])
            if member["type"] == "way" and member.get("role") != "inner" and member["ref"] in self.extract.ways
        ]
        nodes = [
            (self.extract.nodes[member["ref"]]["lon"], self.extract.nodes[member["ref"]]["lat"])
            for member in element.get("members", [])
            if member["type"] == "node" and member["ref"] in self.extract.nodes
        ]
        return _inside(lines) or (shapely.Point(nodes[0]) if nodes else None)

    def _line(self, way: Element) -> np.ndarray[Any, Any]:
        known = [self.extract.nodes[node] for node in way.get("nodes", []) if node in self.extract.nodes]
        return np.array([(node["lon"], node["lat"]) for node in known], dtype=np.float64).reshape(-1, 2)


def _inside(lines: list[np.ndarray[Any, Any]]) -> Any:
    drawn = [shapely.linestrings(line) for line in lines if len(line) >= 2]
    if not drawn:
        return next((shapely.Point(line[0]) for line in lines if len(line)), None)
    area = shapely.union_all(shapely.get_parts(shapely.polygonize(texts(drawn))))
    if not shapely.is_empty(area):
        return shapely.point_on_surface(area)
    return shapely.line_interpolate_point(drawn[0], 0.5, normalized=True)
