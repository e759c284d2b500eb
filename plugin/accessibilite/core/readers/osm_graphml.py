"""OSMnx GraphML: every value is text, lists are written as Python writes them, streets stand twice.

Format: https://osmnx.readthedocs.io/en/stable/user-reference.html (``save_graphml``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.parsers import expat

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..crs import WGS84, require_degrees, transform_geometries, transform_points
from ..errors import InputError, tr_noop
from ..records import Layer, Progress, no_progress, texts
from ..sentences import Sentence
from ..walking_rules import DENIED, NODE_TAGS, RULES, WAY_TAGS, is_useful_node
from .osm import Collector, OsmData

#: Ends of a line and their nodes are one place when closer than this share of a degree (10 cm).
SAME_PLACE_DEG = 1e-6
#: A value longer than this is no list of OSM tags, characters.
MAX_LIST_CHARACTERS = 20_000
#: Tags that bind one direction of a way: they follow the way, not the edge.
_DIRECTED_TAGS = ("oneway:foot", "conveying")
_OPPOSITE = {
    "forward": "backward", "backward": "forward", "yes": "-1", "true": "-1", "1": "-1", "-1": "yes", "reverse": "yes",
}


def read_graphml(
    content: Iterable[bytes],
    path: Path,
    parameter: str = "OSM",
    bounds: tuple[float, float, float, float] | None = None,
    progress: Progress = no_progress,
) -> OsmData:
    """Read a graph that OSMnx saved.

    An edge and the same edge the other way round are one street.  OSMnx joins ways of different tags
    into one edge: such an edge is judged by the tag that closes or slows it most, so that nobody is
    sent through what he cannot pass.

    Parameters
    ----------
    content
        The file, in chunks.

    Raises
    ------
    InputError
        The file is cut short, is no graph of OSMnx, or a geometry of it cannot be read.
    """
    handler = _Handler()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.characters
    # No graph needs a DOCTYPE; entities that swell or reach other files live there.
    parser.StartDoctypeDeclHandler = handler.doctype
    try:
        for chunk in content:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, _UnsafeError) as error:
        raise _refused(path, parameter, tr_noop("XML illisible, tronqué ou avec un DOCTYPE")) from error
    progress(0.5)
    collector = Collector()
    _collect(handler, collector, path, parameter, bounds)
    progress(1.0)
    return collector.packed(path.name)


class _UnsafeError(Exception):
    """The XML holds what a graph never needs."""


class _Handler:
    """Gathers nodes and edges as text, by the names that the ``key`` elements give."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.graph: dict[str, str] = {}
        self.nodes: dict[str, dict[str, str]] = {}
        self.edges: list[tuple[str, str, dict[str, str]]] = []
        self._values = self.graph
        self._key: str | None = None
        self._text: list[str] = []

    def doctype(self, *_: object) -> None:
        raise _UnsafeError

    def start(self, element: str, attributes: dict[str, str]) -> None:
        name = element.rpartition(":")[2]
        if name == "data":
            self._key, self._text = attributes.get("key", ""), []
        elif name == "edge":
            self._values = {}
            self.edges.append((attributes.get("source", ""), attributes.get("target", ""), self._values))
        elif name == "node":
            self._values = self.nodes.setdefault(attributes.get("id", ""), {})
        elif name == "key":
            self.names[attributes.get("id", "")] = attributes.get("attr.name", "")

    def characters(self, text: str) -> None:
        if self._key is not None:
            self._text.append(text)

    def end(self, element: str) -> None:
        name = element.rpartition(":")[2]
        if name == "data" and self._key is not None:
            self._values[self.names.get(self._key, self._key)] = "".join(self._text)
            self._key = None
        elif name in ("node", "edge"):
            self._values = self.graph


def _collect(
    read: _Handler, collector: Collector, path: Path, parameter: str, bounds: tuple[float, float, float, float] | None
) -> None:
    crs = _crs(read, path, parameter)
    ids = list(read.nodes)
    number = {node: row for row, node in enumerate(ids)}
    try:
        xy = np.array([(float(read.nodes[i]["x"]), float(read.nodes[i]["y"])) for i in ids]).reshape(-1, 2)
    except (KeyError, ValueError) as error:
        raise _refused(path, parameter, tr_noop("un nœud sans coordonnées x et y")) from error
    if any(source not in number or target not in number for source, target, _ in read.edges):
        raise _refused(path, parameter, tr_noop("une arête vers un nœud absent"))
    places = transform_points(xy, crs, WGS84)
    edges = [edge for edge in read.edges if edge[2].get("highway")]
    start = np.array([number[edge[0]] for edge in edges], dtype=np.int64)
    end = np.array([number[edge[1]] for edge in edges], dtype=np.int64)
    lines = _lines([edge[2].get("geometry") for edge in edges], start, end, places, crs, path, parameter)
    if len(lines):
        require_degrees(shapely.total_bounds(lines), Layer(path.name, lines, crs, {}), parameter)
    seen: set[tuple[str, bytes]] = set()
    inside = np.ones(len(lines), dtype=bool) if bounds is None else shapely.intersects(shapely.box(*bounds), lines)
    # An edge along its way comes before the same edge against it, which is then a double.
    order = sorted(range(len(edges)), key=lambda row: edges[row][2].get("reversed") == "True")
    kept = []
    for row in order:
        values = edges[row][2]
        one = (",".join(sorted(map(str, _listed(values.get("osmid", ""))))), _either_way(lines[row]))
        if one not in seen:
            seen.add(one)
            kept.append(row)
    for row in sorted(kept):
        values = edges[row][2]
        if inside[row]:
            tags = _tags(values)
            collector.add(_osm_id(values), tuple(tags.get(tag, "") for tag in WAY_TAGS), _name(values), lines[row])
    for row, node in enumerate(ids):
        values = read.nodes[node]
        tags = {tag: _first(values[tag]) for tag in NODE_TAGS if values.get(tag)}
        if is_useful_node(tags):
            collector.nodes.append((shapely.Point(places[row]), tags))


def _crs(read: _Handler, path: Path, parameter: str) -> str:
    crs = read.graph.get("crs", "")
    if not crs or not read.nodes:
        raise _refused(path, parameter, tr_noop("ni système de coordonnées (crs) ni nœuds d’OSMnx"))
    try:
        CRS.from_user_input(crs)
    except CRSError as error:
        unknown = Sentence(tr_noop("système de coordonnées inconnu : {crs}"), {"crs": crs[:60]})
        raise _refused(path, parameter, unknown) from error
    return WGS84 if crs.upper() == WGS84 else crs


def _lines(
    wkt: list[str | None], start: Any, end: Any, places: Any, crs: str, path: Path, parameter: str
) -> Any:
    """Return a line an edge, from the place of its first node to that of its last."""
    drawn = np.array([bool(text) for text in wkt], dtype=bool)
    lines = texts([None] * len(wkt))
    if (~drawn).any():
        lines[~drawn] = shapely.linestrings(np.stack([places[start[~drawn]], places[end[~drawn]]], axis=1))
    if drawn.any():
        try:
            read = shapely.from_wkt([text for text in wkt if text])
        except (shapely.errors.GEOSException, UnicodeEncodeError) as error:
            raise _refused(path, parameter, tr_noop("une géométrie illisible")) from error
        if (shapely.get_type_id(read) != shapely.GeometryType.LINESTRING).any() or shapely.is_empty(read).any():
            raise _refused(path, parameter, tr_noop("une géométrie qui n’est pas une ligne"))
        lines[drawn] = transform_geometries(shapely.force_2d(read), crs, WGS84)
        rows = np.flatnonzero(drawn)
        lines[drawn] = [_tied(lines[row], places[start[row]], places[end[row]]) for row in rows]
    return lines


def _tied(line: Any, start: Any, end: Any) -> Any:
    """Return the line with its ends exactly on its nodes, which alone say what joins what."""
    points = shapely.get_coordinates(line)
    if np.abs(points[0] - end).max() < SAME_PLACE_DEG <= np.abs(points[0] - start).max():
        points = points[::-1]
    before = () if np.abs(points[0] - start).max() < SAME_PLACE_DEG else points[:1]
    after = () if np.abs(points[-1] - end).max() < SAME_PLACE_DEG else points[-1:]
    return shapely.LineString([start, *before, *points[1:-1], *after, end])


def _either_way(line: Any) -> bytes:
    """Return one key for a line and for the same line drawn backwards."""
    points = np.rint(shapely.get_coordinates(line) * 1e7).astype(np.int64)
    key: bytes = min(points.tobytes(), points[::-1].tobytes())
    return key


@lru_cache(maxsize=4096)
def _listed(text: str) -> tuple[Any, ...]:
    """Return the values of ``['a', 'b']``, or the only one."""
    if text.startswith("[") and text.endswith("]") and len(text) <= MAX_LIST_CHARACTERS:
        try:
            values = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return (text,)
        return tuple(values) if values else ("",)
    return (text,)


def _first(text: str) -> str:
    return str(_listed(text)[0])


def _tags(values: Mapping[str, str]) -> dict[str, str]:
    tags = {tag: _strictest(tag, values[tag]) for tag in WAY_TAGS if values.get(tag)}
    reversals = {str(value) for value in _listed(values.get("reversed", "False"))}
    for tag in _DIRECTED_TAGS:
        if tag in tags and reversals == {"True"}:
            tags[tag] = _OPPOSITE.get(tags[tag], tags[tag])
    return tags


@lru_cache(maxsize=4096)
def _strictest(tag: str, text: str) -> str:
    """Return the value that closes the way, else the one that slows it (steps), else the first."""
    values = [str(value) for value in _listed(text)]
    if tag in ("foot", "access", "wheelchair"):
        return next((value for value in values if value in DENIED), values[0])
    if tag == "highway":
        closed = {value for rule in RULES if rule.tag == "highway" and not rule.is_open for value in rule.values or ()}
        return next((value for value in values if value in closed), "steps" if "steps" in values else values[0])
    return values[0]


def _osm_id(values: Mapping[str, str]) -> int:
    first = _first(values.get("osmid", ""))
    return int(first) if first.lstrip("-").isdecimal() and len(first) < 19 else 0


def _name(values: Mapping[str, str]) -> str | None:
    return _first(values.get("name", "")) or None


def _refused(path: Path, parameter: str, reason: str | Sentence) -> InputError:
    return InputError(
        tr_noop(
            "{parameter} : « {path} » n’est pas un réseau d’OSMnx lisible ({reason}) ; enregistrez-le de nouveau avec "
            "osmnx.save_graphml, ou donnez un extrait .osm.pbf."
        ),
        parameter=parameter,
        path=path,
        reason=reason,
    )
