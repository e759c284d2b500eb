"""Overpass JSON: nodes, ways and multipolygons, with nodes apart (``>;``) or geometry inside (``out geom``)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..errors import InputError, tr_noop
from ..records import Progress, no_progress, texts
from ..walking_rules import NODE_TAGS, is_useful_node
from .osm import PROGRESS_STEP, Collector, OsmData, way_values

Element = Mapping[str, Any]
Place = tuple[float, float]
#: Ids are integers of 64 bits.
_ID_LIMIT = 1 << 63
#: Corners of a ring, its first one twice.
_MIN_RING = 4


def read_overpass(
    content: bytes,
    path: Path,
    parameter: str = "OSM",
    bounds: tuple[float, float, float, float] | None = None,
    progress: Progress = no_progress,
) -> OsmData:
    """Read what Overpass answers to ``[out:json]``.

    A way passes over the nodes that the answer lacks, as it does when GDAL reads the same data in a
    ``.osm`` file; where ``out geom`` cut a way at its box, the way is left in pieces.

    Raises
    ------
    InputError
        Not JSON, not an answer of Overpass, an incomplete one, or ways without any coordinates.
    """
    elements = _elements(content, path, parameter)
    progress(0.3)
    nodes = _nodes(elements)
    ways: dict[int, Element] = {}
    relations: dict[int, Element] = {}
    for element in elements:
        known = {"way": ways, "relation": relations}.get(element["type"])
        # The same way may come twice, once bare (``>;`` of a relation) and once with its tags.
        if known is not None and len(element) >= len(known.get(element["id"], ())):
            known[element["id"]] = {**known.get(element["id"], {}), **element}
    window = None if bounds is None else shapely.box(*bounds)
    collector = Collector()
    undrawn = 0
    for count, osm_id in enumerate(sorted(ways)):
        if count % PROGRESS_STEP == 0:
            progress(0.3 + 0.6 * count / len(ways))
        tags = _tags(ways[osm_id])
        if way_values(tags) is not None:
            geometry = _way_geometry(_pieces(ways[osm_id], nodes), tags.get("area") == "yes")
            undrawn += geometry is None
            _add(collector, osm_id, tags, geometry, window)
    for osm_id in sorted(relations):
        tags = _tags(relations[osm_id])
        if way_values(tags) is not None and tags.get("type") == "multipolygon":
            _add(collector, -osm_id, tags, _multipolygon(relations[osm_id], ways, nodes), window)
    if undrawn and not collector.ids and window is None:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » nomme des voies sans leurs coordonnées ; terminez la requête Overpass par "
                "« out body; >; out skel; » ou par « out geom; »."
            ),
            parameter=parameter,
            path=path,
        )
    for element in sorted((e for e in elements if e["type"] == "node"), key=lambda e: e["id"]):
        tags, place = _tags(element), nodes.get(element["id"])
        if is_useful_node(tags) and place is not None:
            point = shapely.Point(place)
            if window is None or shapely.intersects(window, point):
                collector.nodes.append((point, {tag: tags[tag] for tag in NODE_TAGS if tags.get(tag)}))
    progress(1.0)
    return collector.packed(path.name)


def _elements(content: bytes, path: Path, parameter: str) -> Sequence[Element]:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas un fichier JSON lisible, ou il est tronqué ; relancez la requête Overpass."
            ),
            parameter=parameter,
            path=path,
        ) from error
    elements = answer.get("elements") if isinstance(answer, dict) else None
    if isinstance(answer, dict) and answer.get("remark"):
        raise incomplete_answer(str(answer["remark"]), path, parameter)
    if isinstance(answer, dict) and str(answer.get("type")) in ("FeatureCollection", "Feature"):
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » est un GeoJSON et non une réponse d’Overpass ; chargez-le dans QGIS, puis donnez-le au "
                "paramètre LIGNES de « Construire le réseau piéton »."
            ),
            parameter=parameter,
            path=path,
        )
    if not isinstance(elements, list) or not all(_is_sound(element) for element in elements):
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » est un JSON qui ne vient pas d’Overpass, ou il est abîmé ; relancez la requête avec "
                "« [out:json]; »."
            ),
            parameter=parameter,
            path=path,
        )
    return elements


def _is_sound(element: Any) -> bool:
    if not isinstance(element, dict) or not isinstance(element.get("type"), str):
        return False
    # Areas, counts and what else Overpass may add are no concern of a network.
    if element["type"] not in ("node", "way", "relation"):
        return True
    tags = element.get("tags", {})
    if not isinstance(tags, dict) or not all(isinstance(value, str) for value in tags.values()):
        return False
    if element["type"] == "node" and not (_is_place(element) or ("lon" not in element and "lat" not in element)):
        return False
    nodes, members = element.get("nodes", []), element.get("members", [])
    return (
        _is_id(element.get("id"))
        and _is_geometry(element.get("geometry", []))
        and isinstance(nodes, list)
        and all(_is_id(node) for node in nodes)
        and isinstance(members, list)
        and all(isinstance(m, dict) and _is_id(m.get("ref")) and _is_geometry(m.get("geometry", [])) for m in members)
    )


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _ID_LIMIT


def _is_geometry(value: Any) -> bool:
    return isinstance(value, list) and all(place is None or _is_place(place) for place in value)


def _is_place(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    lon, lat = value.get("lon"), value.get("lat")
    if not isinstance(lon, (int, float)) or not isinstance(lat, (int, float)):
        return False
    return abs(lon) <= 180 and abs(lat) <= 90


def _nodes(elements: Sequence[Element]) -> dict[int, Place]:
    return {e["id"]: (e["lon"], e["lat"]) for e in elements if e["type"] == "node" and "lon" in e}


def _tags(element: Element) -> Mapping[str, str]:
    tags: Mapping[str, str] = element.get("tags", {})
    return tags


def _pieces(way: Element, nodes: Mapping[int, Place]) -> list[list[Place]]:
    """Return the lines of a way: one, or several where ``out geom`` left holes."""
    drawn = way.get("geometry")
    if not drawn:
        return [[nodes[node] for node in way.get("nodes", ()) if node in nodes]]
    pieces: list[list[Place]] = [[]]
    for place in drawn:
        if place is not None:
            pieces[-1].append((place["lon"], place["lat"]))
        elif pieces[-1]:
            pieces.append([])
    return pieces


def _way_geometry(pieces: list[list[Place]], is_area: bool) -> Any:
    pieces = [piece for piece in pieces if len(piece) >= 2]
    if not pieces:
        return None
    if len(pieces) > 1:
        return shapely.MultiLineString(pieces)
    line = pieces[0]
    if is_area and line[0] == line[-1] and len(line) >= _MIN_RING:
        return shapely.Polygon(line)
    return shapely.LineString(line)


def _multipolygon(relation: Element, ways: Mapping[int, Element], nodes: Mapping[int, Place]) -> Any:
    """Return the polygon of a relation, or None when its rims are not whole."""
    outer: list[Any] = []
    inner: list[Any] = []
    for member in relation.get("members", ()):
        if member.get("type") != "way":
            continue
        source = member if member.get("geometry") else ways.get(member["ref"], {})
        lines = [shapely.LineString(piece) for piece in _pieces(source, nodes) if len(piece) >= 2]
        (inner if member.get("role") == "inner" else outer).extend(lines)
    shells, holes = _rings(outer), _rings(inner)
    if not shells:
        return None
    inside = [shapely.point_on_surface(hole) for hole in holes]
    polygons = []
    for shell in shells:
        mine = [hole.exterior for hole, point in zip(holes, inside) if shapely.contains(shell, point)]
        polygons.append(shapely.Polygon(shell.exterior, mine))
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)


def _rings(lines: list[Any]) -> list[Any]:
    if not lines:
        return []
    return list(np.atleast_1d(shapely.get_parts(shapely.polygonize(texts(lines)))))


def _add(collector: Collector, osm_id: int, tags: Mapping[str, str], geometry: Any, window: Any) -> None:
    values = way_values(tags)
    if values is None or geometry is None or (window is not None and not shapely.intersects(window, geometry)):
        return
    collector.add(osm_id, values, tags.get("name"), geometry)


def incomplete_answer(remark: str, path: Path, parameter: str) -> InputError:
    """Return the error for an answer that Overpass cut short, with its ``remark``."""
    return InputError(
        tr_noop(
            "{parameter} : « {path} » est une réponse incomplète d’Overpass (« {remark} ») ; relancez la requête, sur une "
            "zone plus petite au besoin."
        ),
        parameter=parameter,
        path=path,
        remark=remark[:200],
    )
