"""An Overpass and a Nominatim on loopback: they evaluate the queries that OSMnx writes, or misbehave."""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import shapely

Element = Mapping[str, Any]
STAMP = "2022-12-18T12:03:39Z"
FREE = "Connected as: 1\nCurrent time: 2026-01-01T00:00:00Z\nAnnounced endpoint: none\nRate limit: 2\n2 slots available now.\n"
WAITING = (
    "Connected as: 1\nCurrent time: 2026-01-01T00:00:00Z\nAnnounced endpoint: none\nRate limit: 2\n"
    "Slot available after: 2026-01-01T00:00:01Z, in {seconds} seconds.\n"
)
_STATEMENT = re.compile(r"(node|way|relation)((?:\[[^\]]*\])+)\(poly:'([^']*)'\)")
_CONDITION = re.compile(r"""\[["']([^"']+)["'](?:(=|!~|~)["']([^"']*)["'])?\]""")


def holds(condition: tuple[str, str, str], tags: Mapping[str, str]) -> bool:
    key, sign, value = condition
    if sign == "":
        return key in tags
    if sign == "=":
        return tags.get(key) == value
    found = key in tags and re.search(value, tags[key]) is not None
    return found if sign == "~" else not found


class Town:
    """Elements, and the answer to a query about them."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self.elements = list(elements)
        self.by_id = {(element["type"], element["id"]): element for element in self.elements}

    def place(self, element: Element) -> Any:
        if element["type"] == "node":
            return shapely.Point(element["lon"], element["lat"])
        if element["type"] == "way":
            nodes = [self.by_id["node", node] for node in element["nodes"] if ("node", node) in self.by_id]
            xy = [(node["lon"], node["lat"]) for node in nodes]
            return shapely.LineString(xy) if len(xy) > 1 else shapely.MultiPoint(xy)
        members = [self.by_id.get((member["type"], member["ref"])) for member in element["members"]]
        return shapely.union_all([self.place(member) for member in members if member is not None])

    def below(self, element: Element) -> Iterator[Element]:
        keys = [("node", node) for node in element.get("nodes", [])]
        keys += [(member["type"], member["ref"]) for member in element.get("members", [])]
        for key in keys:
            if key in self.by_id:
                yield self.by_id[key]
                yield from self.below(self.by_id[key])

    def answer(self, query: str) -> dict[str, Any]:
        assert query.startswith("[out:json][timeout:"), query
        statements = _STATEMENT.findall(query)
        assert statements, query
        found: dict[tuple[str, int], Element] = {}
        for kind, conditions, outline in statements:
            numbers = [float(number) for number in outline.split()]
            polygon = shapely.Polygon(list(zip(numbers[1::2], numbers[::2])))
            wanted = _CONDITION.findall(conditions)
            assert "".join(conditions.split("]")).count("[") == len(wanted), conditions
            for element in self.elements:
                tags = element.get("tags", {})
                if element["type"] != kind or not all(holds(one, tags) for one in wanted):
                    continue
                if shapely.intersects(polygon, self.place(element)):
                    found.update(((one["type"], one["id"]), one) for one in (element, *self.below(element)))
        return document(list(found.values()))


def document(elements: Sequence[Element]) -> dict[str, Any]:
    return {"version": 0.6, "generator": "loopback", "osm3s": {"timestamp_osm_base": STAMP}, "elements": list(elements)}


class Server:
    """What the server was asked, and what it does: ``script`` holds the next answers, then it behaves."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.script: list[Any] = []
        self.always: Any = None
        self.status = FREE
        self.statuses: list[str] = []
        self.places: Any = []
        self.queries: list[str] = []
        self.searches: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self.status_calls = 0
        self.released = threading.Event()
        self.url = ""


class _Handler(BaseHTTPRequestHandler):
    server_version = "loopback"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send(self, body: bytes, code: int = 200, kind: str = "application/json", **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        state: Server = self.server.state
        parts = urlsplit(self.path)
        if parts.path.endswith("/status"):
            state.status_calls += 1
            text = state.statuses.pop(0) if state.statuses else state.status
            self.send(text.encode(), 200 if text else 404, "text/plain")
        elif parts.path.endswith("/search"):
            state.searches.append(parse_qs(parts.query)["q"][0])
            state.headers.append(dict(self.headers))
            self.behave(state.places)
        else:
            self.send(b"nothing here", 404, "text/plain")

    def do_POST(self) -> None:
        state: Server = self.server.state
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        state.queries.append(form["data"][0])
        state.headers.append(dict(self.headers))
        self.behave(None)

    def behave(self, good: Any) -> None:
        state: Server = self.server.state
        step = state.script.pop(0) if state.script else state.always
        if good is None and step in (None, "truncated", "cut"):
            good = state.town.answer(state.queries[-1])
        whole = json.dumps(good).encode()
        if step is None:
            self.send(whole)
        elif step == "truncated":
            self.send(whole[: len(whole) // 2])
        elif step == "cut":
            self.send_response(200)
            self.send_header("Content-Length", str(len(whole)))
            self.end_headers()
            self.wfile.write(whole[: len(whole) // 2])
        elif step == "hang":
            state.released.wait(20)
        elif step == "html":
            self.send("<html><body>Bienvenue sur le réseau</body></html>".encode(), 200, "text/html")
        elif isinstance(step, tuple):
            code, headers = step
            self.send(b"<html>rate_limited</html>", code, "text/html", **headers)
        else:
            self.send(json.dumps(step).encode())


def require_loopback() -> None:
    """Skip on a machine cut off so far that it cannot talk to itself (``unshare --net``)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("127.0.0.1", 9))
        except OSError:
            pytest.skip("the loopback interface is down")


@contextmanager
def serving(town: Town, certificate: str | None = None) -> Iterator[Server]:
    """Serve ``town`` on a free port of loopback, over TLS with a PEM file of key and certificate."""
    require_loopback()
    state = Server(town)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.state = state
    state.url = f"http://127.0.0.1:{server.server_port}/api"
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        state.url = state.url.replace("http:", "https:")
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.02), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


# --- a made-up town -----------------------------------------------------------------------------

LON, LAT = 2.35, 48.85
STEP = 0.001


def made_up_town() -> Town:
    """Streets on a grid, and one way of each kind that a hasty filter gets wrong."""
    elements: list[dict[str, Any]] = []

    def node(number: int, column: float, row: float, **tags: str) -> int:
        place = {"lat": round(LAT + row * STEP, 7), "lon": round(LON + column * STEP, 7)}
        elements.append({"type": "node", "id": number, **place, **({"tags": tags} if tags else {})})
        return number

    def way(number: int, nodes: list[int], **tags: str) -> int:
        plain = {key.replace("__", ":"): value for key, value in tags.items()}
        elements.append({"type": "way", "id": number, "nodes": nodes, **({"tags": plain} if plain else {})})
        return number

    gates = {22: {"barrier": "gate", "access": "private"}, 31: {"barrier": "bollard"}, 13: {"barrier": "wall"}}
    for row in range(6):
        for column in range(6):
            node(10 * row + column + 1, column, row, **gates.get(10 * row + column + 1, {}))
    for row in range(6):
        way(100 + row, [10 * row + column + 1 for column in range(6)], highway="residential", name=f"Rue « {row} » & l'<Autre>")
    kinds = [
        {"highway": "cycleway", "foot": "designated"}, {"highway": "motorway"}, {"highway": "motorway", "foot": "yes"},
        {"highway": "service", "access": "private"}, {"highway": "service", "access": "private", "foot": "permissive"},
        {"highway": "steps", "ramp": "yes"},
    ]
    for column, tags in enumerate(kinds):
        way(200 + column, [10 * row + column + 1 for row in range(6)], **tags)
    node(71, 6.2, 2.1)
    node(72, 7.0, 2.2)
    node(73, 7.1, 3.0)
    node(74, 6.3, 3.1)
    way(300, [26, 71], highway="primary", sidewalk="separate", oneway="yes")
    way(301, [71, 72, 73])
    way(302, [73, 74, 71])
    way(303, [73, 56], highway="path", oneway__foot="yes")
    elements.append({
        "type": "relation", "id": 400,
        "members": [{"type": "way", "ref": 301, "role": "outer"}, {"type": "way", "ref": 302, "role": "outer"}],
        "tags": {"type": "multipolygon", "highway": "pedestrian", "name": "Place\nneuve"},
    })
    way(304, [1, 2, 12, 11, 1], highway="pedestrian", area="yes")
    way(305, [35, 45], highway="construction")
    way(306, [36, 46], highway="footway", foot="no")
    node(81, 1.2, 1.3, amenity="townhall", name="Mairie", opening_hours="Mo-Fr 09:00-17:00", wheelchair="yes")
    node(82, 2.2, 1.3, amenity="pharmacy", name="Pharmacie", wheelchair="limited")
    node(83, 3.1, 3.1)
    node(84, 3.3, 3.1)
    node(85, 3.3, 3.3)
    way(310, [83, 84, 85, 83], amenity="library", name="Médiathèque", building="yes", check_date="2020-05-01")
    node(86, 4.1, 4.2, amenity="bench")
    return Town(elements)
