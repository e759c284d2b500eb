"""What if a permanence stood here, that desk closed, a footbridge crossed there?  Exact answers while the mouse moves.

Walks are searched from all the places that stand still together; the place that is dragged has a search of its own,
and so has the footbridge being drawn.  People join the streets as :func:`.walking_times` has them do, which depends
on the parts of the network that hold a service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Union

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .contiguity import CONTIGUITY_TOLERANCE_M
from .errors import ParameterError, tr_noop
from .network import FOOTBRIDGE_RULE, Network
from .network_layer import CLOSED_PASSAGE
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_floats, integers, texts
from .snapping import Places, Snapper
from .travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, REACHED, TOO_LONG
from .what_if_network import Ends, Foot, Homes, LonLat, Reach, Streets, bridge_length_m, remembered
from .zones_blanches import DEFICIT_CAP_MIN, ZoneRule, meets, walk_limit_min

#: Edited networks kept ready for whoever undoes and redoes.
MAX_STREETS = 6


@dataclass(frozen=True)
class Permanence:
    """A place where people are received, as an edit has left it."""

    key: str
    name: str
    lonlat: tuple[float, float]
    is_open: bool = True
    is_new: bool = False


@dataclass(frozen=True)
class Footbridge:
    """A straight line on which one walks between two streets."""

    key: str
    ends: Ends

    @property
    def length_m(self) -> float:
        """Metres."""
        return bridge_length_m(*self.ends)


@dataclass(frozen=True)
class ClosedPassage:
    """An edge of the network, by its number, through which nobody walks."""

    key: str
    edge_id: int


Edit = Union[Permanence, Footbridge, ClosedPassage]


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
        People and poor people within the threshold and beyond, cells, zones, deficit: now, and the change (``_ecart``);
        people in the cells gained and lost, people who have a walk at last or none any more within ``limit_s``, zones
        that vanished and that are new.
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
        columns = cells.columns
        self._public = np.nan_to_num(as_floats(columns[self.rule.public]))
        self._population = np.nan_to_num(as_floats(columns["population"]))
        self._poor = np.nan_to_num(as_floats(columns["pauvres"]))
        enough, poor_enough = meets(cells, self.rule)
        self._concerned = enough & poor_enough
        self._neighbours = _neighbours(metric_cells) if metric_cells is not None else None
        self._base_streets = Streets(network, self._snapper, people, self._snapper.snap(people.lonlat), link_islands)
        self._streets: dict[tuple[frozenset[int], tuple[Ends, ...]], Streets] = {}
        self._held: str | None = None
        self._sketch: tuple[Foot, Foot] | None = None
        self._edits: dict[str, Edit] = {
            f"s{row}": Permanence(
                f"s{row}", str(services.names[row] or services.ids[row]), (float(xy[0]), float(xy[1]))
            )
            for row, xy in enumerate(services.lonlat)
        }
        self._made = 0
        self._past: list[tuple[str, Edit | None]] = []
        self._future: list[tuple[str, Edit | None]] = []
        self._before = self._minutes()
        self._base_zone = np.zeros(0, dtype=np.int64)
        self._base = self._picture(self._before)

    # --- edits ----------------------------------------------------------------------------------

    @property
    def places(self) -> tuple[Permanence, ...]:
        """All places, those switched off included."""
        return tuple(edit for edit in self._edits.values() if isinstance(edit, Permanence))

    @property
    def footbridges(self) -> tuple[Footbridge, ...]:
        """The footbridges drawn."""
        return tuple(edit for edit in self._edits.values() if isinstance(edit, Footbridge))

    def bridge_lines(self) -> ObjectArray:
        """Return the footbridges as lines, in degrees."""
        return texts([shapely.LineString(bridge.ends) for bridge in self.footbridges])

    @property
    def sketch_m(self) -> float:
        """How long the footbridge that is being drawn is, metres; NaN when none is."""
        return float("nan") if self._sketch is None else bridge_length_m(self._sketch[0].lonlat, self._sketch[1].lonlat)

    @property
    def closed_edges(self) -> IntArray:
        """Rows of the edges of :attr:`network` that are closed."""
        return np.flatnonzero(np.isin(self.network.edge_id, np.array(sorted(self._closed), dtype=np.int64)))

    @property
    def _closed(self) -> frozenset[int]:
        return frozenset(edit.edge_id for edit in self._edits.values() if isinstance(edit, ClosedPassage))

    def _place(self, key: str) -> Permanence:
        place = self._edits[key]
        if not isinstance(place, Permanence):
            raise KeyError(key)
        return place

    def add(self, lonlat: LonLat, name: str = "") -> str:
        """Open a permanence; return its key."""
        key = self._new_key("n")
        self._edit(key, Permanence(key, name or f"Permanence {self._made}", lonlat, True, True))
        return key

    def _new_key(self, kind: str) -> str:
        self._made += 1
        return f"{kind}{self._made}"

    def move(self, key: str, lonlat: LonLat, final: bool = True) -> None:
        """Put a place elsewhere; while it is dragged (``final`` False) nothing is kept to undo: :meth:`drop` does."""
        moved = replace(self._place(key), lonlat=lonlat)
        if final:
            self._edit(key, moved)
        else:
            self._held = key
            self._edits[key] = moved

    def drop(self, key: str, start: LonLat, end: LonLat) -> None:
        """End a drag: one edit, from where the place stood before it."""
        self._edits[key] = replace(self._place(key), lonlat=start)
        self.move(key, end)

    def switch(self, key: str, is_open: bool) -> None:
        """Close a place, or open it again."""
        self._edit(key, replace(self._place(key), is_open=is_open))

    def remove(self, key: str) -> None:
        """Take a new permanence or a footbridge away; a service of the town is closed instead."""
        edit = self._edits[key]
        keeps = isinstance(edit, Permanence) and not edit.is_new
        self._edit(key, replace(self._place(key), is_open=False) if keeps else None)

    def sketch(self, ends: Ends | None) -> Ends | None:
        """Try a footbridge while it is drawn; nothing is kept to undo.

        Returns
        -------
        Ends
            Where it meets the streets, None where it would meet none.
        """
        feet = None if ends is None else tuple(self._now().foot(end) for end in ends)
        self._sketch = None
        if feet is None or feet[0] is None or feet[1] is None or feet[0].lonlat == feet[1].lonlat:
            return None
        self._sketch = feet[0], feet[1]
        return feet[0].lonlat, feet[1].lonlat

    def add_footbridge(self, start: LonLat, end: LonLat) -> str:
        """Join two streets; return the key of the footbridge.

        Raises
        ------
        ParameterError
            An end is far from any street, or both are at one place.
        """
        ends = self.sketch((start, end))
        self._sketch = None
        if ends is None:
            raise ParameterError(
                tr_noop(
                    "La passerelle ne relie rien : chaque bout doit être à moins de {limit} m d’une voie, et les deux à des "
                    "endroits différents."
                ),
                limit=f"{self._snapper.limit_m:g}",
            )
        key = self._new_key("f")
        self._edit(key, Footbridge(key, ends))
        return key

    def footbridge_at(self, lonlat: LonLat, within_m: float) -> str | None:
        """Return the key of the footbridge that passes there, the nearest one."""
        drawn = self.footbridges
        row = self._snapper.nearest_line(lonlat, self.bridge_lines(), within_m)
        return None if row is None else drawn[row].key

    def passage_at(self, lonlat: LonLat, within_m: float) -> int | None:
        """Return the number of the edge that passes there, the nearest one, open or closed."""
        network = self.network
        rows = np.union1d(
            self._snapper.nearer_than(np.array([lonlat]), within_m), np.flatnonzero(network.rule == FOOTBRIDGE_RULE)
        )
        row = self._snapper.nearest_line(lonlat, network.geometry[rows], within_m)
        return None if row is None else int(network.edge_id[rows[row]])

    def toggle_passage(self, edge_id: int) -> bool:
        """Close an edge, or open it again; tell whether it is closed now.

        Raises
        ------
        ParameterError
            No edge would be left.
        """
        key = f"e{edge_id}"
        if key in self._edits:
            self._edit(key, None)
            return False
        if np.isin(self.network.edge_id, [*self._closed, edge_id]).all():
            raise ParameterError(tr_noop("Ce passage est le dernier ouvert du réseau ; rouvrez-en un autre d’abord."))
        self._edit(key, ClosedPassage(key, edge_id))
        return True

    @property
    def is_edited(self) -> bool:
        """Whether there is an edit to undo."""
        return bool(self._past)

    def undo(self) -> bool:
        """Take the last edit back; tell whether there was one."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was undone; tell whether there was anything."""
        return self._step(self._future, self._past)

    def _edit(self, key: str, edit: Edit | None) -> None:
        self._past.append((key, self._edits.get(key)))
        self._future.clear()
        self._set(key, edit)

    def _step(self, source: list[tuple[str, Edit | None]], target: list[tuple[str, Edit | None]]) -> bool:
        if not source:
            return False
        key, edit = source.pop()
        target.append((key, self._edits.get(key)))
        self._set(key, edit)
        return True

    def _set(self, key: str, edit: Edit | None) -> None:
        self._held = self._sketch = None
        if edit is None:
            self._edits.pop(key, None)
        else:
            self._edits[key] = edit

    # --- answers --------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """Return what the open places give, beside what the services gave at first."""
        return self._picture(self._minutes())

    def scenario_lines(self) -> Layer:
        """Return the footbridges and the closed passages as lines.

        Merged with the network layer they came from, they make the RESEAU of this scenario: a footbridge is joined
        at its ends, a ``passage_ferme`` takes the edge of its ``arete`` away.
        """
        drawn, closed, network = self.footbridges, self.closed_edges, self.network
        is_closed = np.repeat([False, True], [len(drawn), len(closed)])
        return Layer(
            "scenario_lignes", np.concatenate([self.bridge_lines(), network.geometry[closed]]), "EPSG:4326",
            {
                "genre": texts([CLOSED_PASSAGE if gone else FOOTBRIDGE_RULE for gone in is_closed]),
                "longueur_m": np.concatenate([np.array([bridge.length_m for bridge in drawn]), network.length_m[closed]]),
                "nom": texts([*(f"Passerelle {bridge.key[1:]}" for bridge in drawn), *network.name[closed]]),
                "arete": integers(np.concatenate([np.zeros(len(drawn), dtype=np.int64), network.edge_id[closed]]), ~is_closed),
                "regle": texts([None if gone else FOOTBRIDGE_RULE for gone in is_closed]),
            },
        )

    def statuses(self) -> ObjectArray:
        """Return the status of each cell as ``temps_acces`` has it (:mod:`.travel_times`)."""
        streets, places = self._now(), self._open()
        ties = streets.tied(places)
        homes = streets.homes(np.unique(streets.network.island[ties.edge]))
        status = texts([OFF_NETWORK] * len(self._people))
        if not len(ties.edge):
            status[homes.ties.point] = NO_SERVICE
            return status
        seconds = homes.seconds(streets.search.reach(ties, np.inf), np.inf)
        tied = np.zeros(len(status), dtype=bool)
        tied[homes.ties.point] = True
        status[tied] = np.where(
            seconds[tied] <= self.limit_s, REACHED, np.where(np.isfinite(seconds[tied]), TOO_LONG, ISLAND)
        )
        return status

    @property
    def _bridges(self) -> tuple[Ends, ...]:
        return tuple(bridge.ends for bridge in self.footbridges)

    def _open(self, but: str | None = None) -> tuple[LonLat, ...]:
        return tuple(place.lonlat for place in self.places if place.is_open and place.key != but)

    def _now(self) -> Streets:
        """Return the streets as the edits have left them."""
        key = self._closed, self._bridges
        if not key[0] and not key[1]:
            return self._base_streets
        return remembered(self._streets, key, MAX_STREETS, lambda: self._base_streets.edited(*key))

    def _minutes(self) -> FloatArray:
        if self._sketch is not None:
            return self._over_sketch(self._sketch) / 60.0
        streets, held = self._now(), self._held
        still = streets.reach_of(self.limit_s, self._open(held))
        reaches = [still]
        if held is not None and self._place(held).is_open:
            reaches.append(streets.search.reach(streets.tied([self._place(held).lonlat]), self.limit_s))
        homes = self._homes(streets, reaches)
        if homes is None:
            return np.full(len(self._people), np.inf)
        seconds = np.min([homes.seconds(reach, self.limit_s) for reach in reaches], axis=0)
        return np.asarray(seconds / 60.0)

    def _over_sketch(self, feet: tuple[Foot, Foot]) -> FloatArray:
        """Return the seconds with the footbridge that is being drawn."""
        streets, places = self._now(), self._open()
        ends = feet[0].lonlat, feet[1].lonlat
        reach = streets.reach_of(self.limit_s, places)
        if not streets.lies_over(ends, self._bridges):
            seconds = streets.with_bridge(reach, places, feet, self.limit_s)
            if seconds is not None:
                return seconds
        # Places are tied anew, or people to both sides of a cut.
        streets = self._base_streets.edited(self._closed, (*self._bridges, ends))
        reach = streets.reach_of(self.limit_s, places)
        homes = self._homes(streets, [reach])
        return np.full(len(self._people), np.inf) if homes is None else homes.seconds(reach, self.limit_s)

    @staticmethod
    def _homes(streets: Streets, reaches: list[Reach]) -> Homes | None:
        edges = np.concatenate([reach.ties.edge for reach in reaches])
        return streets.homes(np.unique(streets.network.island[edges])) if len(edges) else None

    def _picture(self, minutes: FloatArray) -> Picture:
        near, was_near = minutes <= self.rule.threshold_min, self._before <= self.rule.threshold_min
        white = self._concerned & ~near
        excess = np.minimum(np.where(np.isfinite(minutes), minutes - self.rule.threshold_min, DEFICIT_CAP_MIN), DEFICIT_CAP_MIN)
        known = np.isfinite(minutes)
        zone = self._zones(white)
        walkers = float(self._public[known].sum())
        figures = {
            "population_a_portee": float(self._population[near].sum()),
            "pauvres_a_portee": float(self._poor[near].sum()),
            "pauvres_en_zone_blanche": float(self._poor[white].sum()),
            "carreaux_blancs": float(white.sum()),
            "zones": float(len(np.unique(zone[zone >= 0]))),
            "deficit_pers_min": float(np.sum(np.where(white, self._public * np.clip(excess, 0, None), 0.0))),
            "temps_moyen_min": float(np.sum(self._public[known] * minutes[known])) / walkers if walkers > 0 else float("nan"),
        }
        gained, lost = near & ~was_near, was_near & ~near
        if hasattr(self, "_base"):
            figures |= {f"{name}_ecart": value - self._base.figures[name] for name, value in figures.items()}
            figures |= {
                "population_gagnee": float(self._population[gained].sum()), "pauvres_gagnes": float(self._poor[gained].sum()),
                "population_perdue": float(self._population[lost].sum()), "pauvres_perdus": float(self._poor[lost].sum()),
                "population_reliee": float(self._population[known & ~np.isfinite(self._before)].sum()),
                "population_coupee": float(self._population[np.isfinite(self._before) & ~known].sum()),
                "zones_disparues": _without(self._base_zone, white), "zones_apparues": _without(zone, self._base.white),
            }
        else:
            self._base_zone = zone
        return Picture(minutes, white, gained, lost, figures)

    def _zones(self, white: BoolArray) -> IntArray:
        """Return the number of the zone of each cell, -1 for a cell that is not white."""
        if self._neighbours is None or not white.any():
            return np.full(len(white), -1)
        one, other = self._neighbours
        both = white[one] & white[other]
        graph = coo_matrix((np.ones(int(both.sum()), dtype=np.int8), (one[both], other[both])), shape=(len(white), len(white)))
        _, label = connected_components(graph, directed=False)
        return np.where(white, label.astype(np.int64), -1)


def _without(zone: IntArray, white: BoolArray) -> float:
    """Return how many zones have no white cell."""
    return float(len(np.setdiff1d(zone[zone >= 0], zone[white])))


def _neighbours(metric: ObjectArray) -> tuple[IntArray, IntArray]:
    """Return the pairs of cells that touch, corners included."""
    one, other = shapely.STRtree(metric).query(metric, predicate="dwithin", distance=CONTIGUITY_TOLERANCE_M)
    return one, other
