"""Two dates of a diagnosis side by side: their cells matched, and the walks under every mixture of their inputs."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import gdal
from scipy.spatial import cKDTree

from .crs import WGS84, metric_crs_of, require_crs, require_geometries, transform_geometries
from .defaults import SNAP_M, THRESHOLD_MIN
from .errors import InputError, ParameterError, tr_noop
from .gdal_tools import gdal_session
from .measures import measure
from .network import Network
from .network_layer import network_from_layer
from .readers.population import with_contract_columns
from .readers.vector import read_vector
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, Progress, as_floats, as_texts, part_of, texts
from .travel_times import REACHED
from .zones_blanches import walk_limit_min

#: Causes, in the order in which inputs are replaced one after the other.
POPULATION, SERVICES, NETWORK, PARAMETERS = "population", "services", "reseau", "parametres"
CAUSES = (POPULATION, SERVICES, NETWORK, PARAMETERS)
#: When services or network of a date are not known, they are one cause with what else moved the times.
ACCESS = "acces"
COARSE_CAUSES = (POPULATION, ACCESS, PARAMETERS)
#: Equal ids farther apart than a cell are row numbers, not cells, metres.
SAME_CELL_M = 200.0
#: Cells without a common id are the same when their centres are this near: INSEE rounds its corners, metres.
SAME_PLACE_M = 10.0
#: A time that is measured again and differs by more is said, minutes.
SAME_TIME_MIN = 0.05
#: In which dates a cell is (field ``presence``).
KEPT, NEW, GONE = "commun", "nouveau", "disparu"


@dataclass(frozen=True)
class State:
    """A diagnosis at one date.

    Attributes
    ----------
    cells
        Filosofi cells, or measured ones.
    services, network
        What their times come from; without them, the measured times are taken as they are.
    threshold_min
        Minutes beyond which a service is too far.
    date
        What to call the date: a year, a vintage.
    """

    cells: Layer
    services: Layer | None = None
    network: Network | None = None
    threshold_min: float = THRESHOLD_MIN
    date: str = ""


def read_diagnosis(path: Path, parameter: str) -> State | None:
    """Return the diagnosis that a GeoPackage of ``diagnostic`` holds, with what its run card says; None for another file.

    Raises
    ------
    InputError
        A layer of it cannot be read.
    """
    from .diagnosis import JOURNAL

    with gdal_session():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:
            return None
        names = {dataset.GetLayer(row).GetName() for row in range(dataset.GetLayerCount())}
        del dataset
    if not {"carreaux", "services", "reseau"} <= names:
        return None
    card: dict[str, Any] = {}
    journal = path.parent / JOURNAL
    if journal.is_file():
        try:
            card = json.loads(journal.read_text(encoding="utf-8"))
        except ValueError as error:
            raise InputError(
                tr_noop("{parameter} : « {file} » est abîmé ; refaites le diagnostic, ou ôtez ce fichier et donnez les seuils."),
                parameter=parameter,
                file=journal.name,
            ) from error
    return State(
        read_vector(path, parameter, "carreaux"),
        read_vector(path, parameter, "services"),
        network_from_layer(read_vector(path, parameter, "reseau"), parameter),
        float(card.get("parametres", {}).get("SEUIL_MIN", THRESHOLD_MIN)),
        str(card.get("date", ""))[:10],
    )


class Pair:
    """The cells of both dates side by side; a cell that one date lacks holds nobody there."""

    def __init__(self, before: State, after: State, public: str) -> None:
        self.states = (before, after)
        self.public_name = public
        first, second = (
            with_contract_columns(state.cells, name) for state, name in ((before, "AVANT"), (after, "APRES"))
        )
        self.sides = (first, second)
        for layer, name in zip(self.sides, ("AVANT", "APRES")):
            require_crs(layer, name)
            require_geometries(layer, name)
            if public not in layer.columns or np.isnan(as_floats(layer.columns[public])).all():
                raise ParameterError(
                    tr_noop(
                        "PUBLIC : « {public} » n’est pas une colonne numérique de « {name} » ({parameter}), ou elle est vide ; "
                        "choisissez une autre colonne."
                    ),
                    public=public,
                    name=layer.name,
                    parameter=name,
                )
        partner = _partners(first, second)
        added = np.setdiff1d(np.arange(len(second)), partner[partner >= 0])
        #: Row of each cell at each date, -1 where it has none.
        self.rows: tuple[IntArray, IntArray] = (
            np.r_[np.arange(len(first)), np.full(len(added), -1)],
            np.r_[partner, added],
        )
        moved = transform_geometries(second.geometries[added], second.crs, first.crs) if len(added) else texts([])
        own, new = as_texts(first.columns["id"]), as_texts(second.columns["id"])[added]
        self.ids: ObjectArray = np.concatenate([own, new])
        shapes = np.concatenate([first.geometries, moved])
        self.layer = Layer("carreaux", shapes, first.crs, {"id": self.ids})
        self.presence = texts(
            [KEPT if a >= 0 and b >= 0 else GONE if a >= 0 else NEW for a, b in zip(*self.rows)]
        )

    def __len__(self) -> int:
        return len(self.ids)

    def people(self, side: int, name: str) -> FloatArray:
        """Return a count at a date, 0 where the cell is not there, NaN where it is not known."""
        values = np.zeros(len(self))
        there = self.rows[side] >= 0
        values[there] = as_floats(self.sides[side].columns[name])[self.rows[side][there]]
        return values

    def measured(self, side: int) -> tuple[FloatArray, ObjectArray]:
        """Return the times that the layer of a date bears (NaN = not reached), and the service chosen."""
        columns = self.sides[side].columns
        minutes, names = np.full(len(self), np.nan), texts([None] * len(self))
        there = self.rows[side] >= 0
        row = self.rows[side][there]
        found = as_floats(columns["temps_min"])
        if "statut" in columns:
            found = np.where(as_texts(columns["statut"]) == REACHED, found, np.nan)
        minutes[there] = found[row]
        if "service_nom" in columns:
            names[there] = as_texts(columns["service_nom"])[row]
        return minutes, names


def _partners(first: Layer, second: Layer) -> IntArray:
    """Return the row of ``second`` that is each cell of ``first``, by id, else by place; -1 when there is none."""
    metric = metric_crs_of(transform_geometries(first.geometries, first.crs, WGS84))
    points = [
        shapely.get_coordinates(shapely.centroid(transform_geometries(one.geometries, one.crs, metric)))
        for one in (first, second)
    ]
    ids = [as_texts(one.columns["id"]) for one in (first, second)]
    partner = np.full(len(first), -1)
    if not (_are_row_numbers(ids[0]) or _are_row_numbers(ids[1])):
        # An id that repeats finds its cell once.
        first_ids, second_ids = (np.array([cell or "" for cell in one], dtype=str) for one in ids)
        named, here, other = np.intersect1d(first_ids, second_ids, return_indices=True)
        kept = (np.hypot(*(points[0][here] - points[1][other]).T) <= SAME_CELL_M) & (named != "")
        partner[here[kept]] = other[kept]
    left = np.flatnonzero(partner < 0)
    free = np.setdiff1d(np.arange(len(second)), partner[partner >= 0])
    if len(left) and len(free):
        gap, place = cKDTree(points[1][free]).query(points[0][left], distance_upper_bound=SAME_PLACE_M)
        near = np.isfinite(gap)
        _, once = np.unique(place[near], return_index=True)
        partner[left[near][once]] = free[place[near][once]]
    return partner


def _are_row_numbers(ids: ObjectArray) -> bool:
    return list(ids) == [str(row + 1) for row in range(len(ids))]


class Walks:
    """The minutes from every cell under every combination of the causes that move them."""

    def __init__(self, pair: Pair, before: State, after: State, progress: Progress) -> None:
        self.pair = pair
        self.stored_differ: tuple[int, int] = (0, 0)
        self.is_fine = all(state.services is not None and state.network is not None for state in (before, after))
        self.causes = CAUSES if self.is_fine else COARSE_CAUSES
        for state, name, side in ((before, "AVANT", 0), (after, "APRES", 1)):
            if not self.is_fine and "temps_min" not in pair.sides[side].columns:
                raise InputError(
                    tr_noop(
                        "{parameter} : « {name} » n’a pas de colonne « temps_min » ; donnez des carreaux mesurés, ou services et "
                        "réseau des deux dates."
                    ),
                    parameter=name,
                    name=state.cells.name,
                )
        #: Key (services, network, speed), or (access,), each 0 or 1 -> minutes and names of the service chosen.
        self.found: dict[tuple[int, ...], tuple[FloatArray, ObjectArray]] = {}
        if self.is_fine:
            self._walk(before, after, progress)
        else:
            first, second = pair.measured(0), pair.measured(1)
            # Of a cell that a date lacks, the way is taken as the other date has it: that it came is population.
            gone, new = pair.presence == GONE, pair.presence == NEW
            self.found[(0,)] = (np.where(new, second[0], first[0]), _either(new, second[1], first[1]))
            self.found[(1,)] = (np.where(gone, first[0], second[0]), _either(gone, first[1], second[1]))

    def _walk(self, before: State, after: State, progress: Progress) -> None:
        networks = [state.network for state in (before, after) if state.network is not None]
        services = [state.services for state in (before, after) if state.services is not None]
        speeds = [network.speed_kmh for network in networks]
        limit = walk_limit_min(max(before.threshold_min, after.threshold_min))
        keys = [key for key in product((0, 1), repeat=3) if not (key[2] and speeds[0] == speeds[1])]
        for turn, key in enumerate(keys):
            network = _at_speed(networks[key[1]], speeds[key[2]])
            got = measure(
                network, self.pair.layer, services[key[0]], limit_min=limit, snap_m=SNAP_M,
                progress=part_of(progress, 0.9 * turn / len(keys), 0.9 * (turn + 1) / len(keys)),
                demand_parameter="AVANT", link_islands=True,
            ).columns
            reached = as_texts(got["statut"]) == REACHED
            self.found[key] = (np.where(reached, as_floats(got["temps_min"]), np.nan), as_texts(got["service_nom"]))
        if speeds[0] == speeds[1]:
            self.found |= {(*key[:2], 1): found for key, found in self.found.items()}
        self.stored_differ = (self._differing(0), self._differing(1))

    def _differing(self, side: int) -> int:
        if "temps_min" not in self.pair.sides[side].columns:
            return 0
        stored, again = self.pair.measured(side)[0], self.ends[side][0]
        there = self.pair.rows[side] >= 0
        same = (np.abs(stored - again) <= SAME_TIME_MIN) | (np.isnan(stored) & np.isnan(again))
        return int((there & ~same).sum())

    def of(self, combination: tuple[int, ...]) -> tuple[FloatArray, float]:
        """Return the minutes and the threshold of a combination of the causes."""
        key = combination[1:] if self.is_fine else combination[1:2]
        return self.found[key][0], self.pair.states[combination[-1]].threshold_min

    @property
    def ends(self) -> tuple[tuple[FloatArray, ObjectArray], tuple[FloatArray, ObjectArray]]:
        """Minutes and service names before and after."""
        size = 3 if self.is_fine else 1
        return self.found[(0,) * size], self.found[(1,) * size]


def _either(choose: BoolArray, one: ObjectArray, other: ObjectArray) -> ObjectArray:
    return texts([a if c else b for c, a, b in zip(choose, one, other)])


def _at_speed(network: Network, speed_kmh: float) -> Network:
    """Return a network walked at another speed: all its times scale, waits at crossings included."""
    if speed_kmh == network.speed_kmh:
        return network
    factor = network.speed_kmh / speed_kmh
    return replace(
        network, forward_s=network.forward_s * factor, backward_s=network.backward_s * factor, speed_kmh=speed_kmh
    )
