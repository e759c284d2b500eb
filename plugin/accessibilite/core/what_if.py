"""What if a permanence stood here, or that desk closed?  Exact answers while the mouse moves.

Each place has its own row of walking times, searched once on the crossings of the network; what a change does is a
minimum over rows.  People join the streets as :func:`.walking_times` has them do, which depends on the parts of the
network that hold a service: when an edit changes those, and only then, the rows are searched anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from .contiguity import CONTIGUITY_TOLERANCE_M
from .network import MS_PER_KMH, Network
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_floats, texts
from .snapping import Places, Snap, Snapper
from .split_graph import arcs_in_order
from .zones_blanches import DEFICIT_CAP_MIN, ZoneRule, meets, walk_limit_min


class PlaceSearch:
    """Walking times from all homes to one place at a time, on the crossings of the network alone."""

    def __init__(self, network: Network, demand: Snap, demand_count: int) -> None:
        self.network = network
        self._speed_ms = network.speed_kmh * MS_PER_KMH
        self._count = demand_count
        self._demand = demand
        nodes = network.node_count
        tail = np.concatenate([network.end, network.start])
        head = np.concatenate([network.start, network.end])
        seconds = np.concatenate([network.forward_s, network.backward_s])
        entry, first = arcs_in_order(tail, head, seconds)
        entry = entry[first]
        pointers = np.concatenate([[0], np.cumsum(np.bincount(tail[entry], minlength=nodes))])
        # One more row than crossings: the place itself, whose ways out change from search to search.
        self._graph = (seconds[entry], head[entry], pointers)
        edge = demand.edge
        leg = demand.leg_m / self._speed_ms
        self._to_start = np.nan_to_num(network.backward_s[edge] * demand.fraction + leg, nan=np.inf)
        self._to_end = np.nan_to_num(network.forward_s[edge] * (1 - demand.fraction) + leg, nan=np.inf)
        self._start, self._end = network.start[edge], network.end[edge]
        self._leg = leg
        self._by_edge = np.argsort(edge, kind="stable")
        self._edges_in_order = edge[self._by_edge]

    def seconds_to(self, place: Snap, limit_s: float) -> FloatArray:
        """Return the seconds from each home, inf beyond the limit; ``place`` holds the ties of one place."""
        network, nodes = self.network, self.network.node_count
        answer = np.full(self._count, np.inf)
        if not len(place.edge):
            return answer
        edge, leg = place.edge, place.leg_m / self._speed_ms
        gate = np.concatenate([network.start[edge], network.end[edge]])
        cost = np.concatenate(
            [network.forward_s[edge] * place.fraction + leg, network.backward_s[edge] * (1 - place.fraction) + leg]
        )
        entry, first = arcs_in_order(np.zeros(len(gate), dtype=np.int64), gate, cost)
        entry = entry[first]
        data, indices, pointers = self._graph
        graph = csr_matrix(
            (
                np.concatenate([data, cost[entry]]),
                np.concatenate([indices, gate[entry]]),
                np.append(pointers, pointers[-1] + len(entry)),
            ),
            shape=(nodes + 1, nodes + 1),
        )
        to_node = dijkstra(graph, directed=True, indices=nodes, limit=limit_s)
        seconds = np.minimum(to_node[self._start] + self._to_start, to_node[self._end] + self._to_end)
        np.minimum.at(answer, self._demand.point, seconds)
        self._along_the_edge(place, leg, answer)
        answer[answer > limit_s] = np.inf
        return answer

    def _along_the_edge(self, place: Snap, leg: FloatArray, answer: FloatArray) -> None:
        network = self.network
        for tie, edge in enumerate(place.edge):
            begin, end = np.searchsorted(self._edges_in_order, [edge, edge + 1])
            mine = self._by_edge[begin:end]
            ahead = place.fraction[tie] - self._demand.fraction[mine]
            walk = np.where(ahead > 0, network.forward_s[edge] * ahead, -network.backward_s[edge] * ahead)
            walk = np.nan_to_num(np.where(ahead == 0, 0.0, walk), nan=np.inf) + leg[tie] + self._leg[mine]
            np.minimum.at(answer, self._demand.point[mine], walk)


@dataclass(frozen=True)
class Permanence:
    """A place where people are received, as an edit has left it."""

    key: str
    name: str
    lonlat: tuple[float, float]
    is_open: bool = True
    is_new: bool = False


@dataclass(frozen=True)
class Picture:
    """What the map and the numbers show.

    Attributes
    ----------
    minutes
        Shape (cells,): to the nearest open place, inf when none is within the limit.
    gained, lost
        Shape (cells,): within the threshold now and not before, and the reverse.
    figures
        People and poor people within the threshold and beyond, cells, zones, deficit: now, and the change.
    """

    minutes: FloatArray
    white: BoolArray
    gained: BoolArray
    lost: BoolArray
    figures: Mapping[str, float]


class WhatIf:
    """A town, its services, and a list of edits that can be undone."""

    def __init__(
        self,
        network: Network,
        cells: Layer,
        people: Places,
        services: Places,
        rule: ZoneRule | None = None,
        snapper: Snapper | None = None,
        link_islands: bool = True,
        metric_cells: ObjectArray | None = None,
    ) -> None:
        self.network = network
        self.cells = cells
        self.rule = (rule or ZoneRule()).checked()
        self.limit_s = 60 * walk_limit_min(self.rule.threshold_min)
        self._people = people
        self._snapper = snapper or Snapper(network)
        self._link = link_islands
        columns = cells.columns
        self._public = np.nan_to_num(as_floats(columns[self.rule.public]))
        self._population = np.nan_to_num(as_floats(columns["population"]))
        self._poor = np.nan_to_num(as_floats(columns["pauvres"]))
        enough, poor_enough = meets(cells, self.rule)
        self._concerned = enough & poor_enough
        self._neighbours = _neighbours(metric_cells) if metric_cells is not None else None
        self._ties: dict[tuple[float, float], Snap] = {}
        self._searches: dict[bytes, PlaceSearch] = {}
        self._rows: dict[tuple[bytes, tuple[float, float]], FloatArray] = {}
        self._places = {
            f"s{row}": Permanence(
                f"s{row}", str(services.names[row] or services.ids[row]), (float(xy[0]), float(xy[1]))
            )
            for row, xy in enumerate(services.lonlat)
        }
        self._made = 0
        self._past: list[tuple[str, Permanence | None]] = []
        self._future: list[tuple[str, Permanence | None]] = []
        self._before = self._minutes()
        self._base = self._picture(self._before)

    # --- edits ----------------------------------------------------------------------------------

    @property
    def places(self) -> tuple[Permanence, ...]:
        """All places, those switched off included."""
        return tuple(self._places.values())

    def add(self, lonlat: tuple[float, float], name: str = "") -> str:
        """Open a permanence; return its key."""
        self._made += 1
        key = f"n{self._made}"
        self._edit(key, Permanence(key, name or f"Permanence {self._made}", lonlat, True, True))
        return key

    def move(self, key: str, lonlat: tuple[float, float], final: bool = True) -> None:
        """Put a place elsewhere; while it is dragged (``final`` False) nothing is kept to undo: :meth:`drop` does."""
        moved = replace(self._places[key], lonlat=lonlat)
        if final:
            self._edit(key, moved)
        else:
            self._places[key] = moved

    def drop(self, key: str, start: tuple[float, float], end: tuple[float, float]) -> None:
        """End a drag: one edit, from where the place stood before it."""
        self._places[key] = replace(self._places[key], lonlat=start)
        self.move(key, end)

    def switch(self, key: str, is_open: bool) -> None:
        """Close a place, or open it again."""
        self._edit(key, replace(self._places[key], is_open=is_open))

    def remove(self, key: str) -> None:
        """Take a new permanence away; a service of the town is closed instead."""
        self._edit(key, None if self._places[key].is_new else replace(self._places[key], is_open=False))

    def undo(self) -> bool:
        """Take the last edit back; tell whether there was one."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was undone; tell whether there was anything."""
        return self._step(self._future, self._past)

    def _edit(self, key: str, place: Permanence | None) -> None:
        self._past.append((key, self._places.get(key)))
        self._future.clear()
        self._set(key, place)

    def _step(self, source: list[tuple[str, Permanence | None]], target: list[tuple[str, Permanence | None]]) -> bool:
        if not source:
            return False
        key, place = source.pop()
        target.append((key, self._places.get(key)))
        self._set(key, place)
        return True

    def _set(self, key: str, place: Permanence | None) -> None:
        if place is None:
            self._places.pop(key, None)
        else:
            self._places[key] = place

    # --- answers --------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """Return what the open places give, beside what the services gave at first."""
        return self._picture(self._minutes())

    def scenario(self) -> Layer:
        """Return the places as a layer, for SERVICES_APRES of « comparer_scenarios »."""
        kept = self.places
        points = texts([shapely.Point(place.lonlat) for place in kept])
        return Layer(
            "scenario", points, "EPSG:4326",
            {
                "id": texts([place.key for place in kept]),
                "nom": texts([place.name for place in kept]),
                "etat": texts(["ouvert" if place.is_open else "ferme" for place in kept]),
                "nouveau": texts(["oui" if place.is_new else "non" for place in kept]),
            },
        )

    def _minutes(self) -> FloatArray:
        here = [place.lonlat for place in self._places.values() if place.is_open]
        best = np.full(len(self._people), np.inf)
        ties = [tie for tie in (self._ties_of(lonlat) for lonlat in here) if len(tie.edge)]
        if not ties:
            return best
        islands = np.unique(np.concatenate([self.network.island[tie.edge] for tie in ties]))
        key = islands.tobytes()
        if key not in self._searches:
            self._searches[key] = PlaceSearch(
                self.network, self._snapper.snap(self._people.lonlat, islands), len(self._people)
            )
        search = self._searches[key]
        for lonlat in here:
            row = self._rows.get((key, lonlat))
            if row is None:
                row = search.seconds_to(self._ties_of(lonlat), self.limit_s)
                if len(self._rows) > MAX_ROWS:
                    self._rows.clear()
                self._rows[key, lonlat] = row
            np.minimum(best, row, out=best)
        return best / 60.0

    def _ties_of(self, lonlat: tuple[float, float]) -> Snap:
        if lonlat not in self._ties:
            point = np.array([lonlat])
            ties = self._snapper.snap(point)
            self._ties[lonlat] = self._snapper.link_small_islands(point, ties) if self._link and len(ties.edge) else ties
        return self._ties[lonlat]

    def _picture(self, minutes: FloatArray) -> Picture:
        near, was_near = minutes <= self.rule.threshold_min, self._before <= self.rule.threshold_min
        white = self._concerned & ~near
        excess = np.minimum(np.where(np.isfinite(minutes), minutes - self.rule.threshold_min, DEFICIT_CAP_MIN), DEFICIT_CAP_MIN)
        known = np.isfinite(minutes)
        walkers = float(self._public[known].sum())
        figures = {
            "population_a_portee": float(self._population[near].sum()),
            "pauvres_a_portee": float(self._poor[near].sum()),
            "pauvres_en_zone_blanche": float(self._poor[white].sum()),
            "carreaux_blancs": float(white.sum()),
            "zones": float(self._zones(white)),
            "deficit_pers_min": float(np.sum(np.where(white, self._public * np.clip(excess, 0, None), 0.0))),
            "temps_moyen_min": float(np.sum(self._public[known] * minutes[known])) / walkers if walkers > 0 else float("nan"),
        }
        if hasattr(self, "_base"):
            figures |= {f"{name}_ecart": value - self._base.figures[name] for name, value in figures.items()}
        return Picture(minutes, white, near & ~was_near, was_near & ~near, figures)

    def _zones(self, white: BoolArray) -> int:
        if self._neighbours is None or not white.any():
            return 0
        one, other = self._neighbours
        both = white[one] & white[other]
        graph = coo_matrix((np.ones(int(both.sum()), dtype=np.int8), (one[both], other[both])), shape=(len(white), len(white)))
        _, label = connected_components(graph, directed=False)
        return len(np.unique(label[white]))


#: Rows kept in memory; a drag across the map makes one a move.
MAX_ROWS = 500


def _neighbours(metric: ObjectArray) -> tuple[IntArray, IntArray]:
    """Return the pairs of cells that touch, corners included."""
    one, other = shapely.STRtree(metric).query(metric, predicate="dwithin", distance=CONTIGUITY_TOLERANCE_M)
    return one, other
