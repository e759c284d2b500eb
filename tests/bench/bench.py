"""Measure the speed case, Porto, beside networkx and bare GDAL on the same data in the same run.

    make bench

Times depend on the machine; the ratios to what ran beside them depend on it far less.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import networkx
import numpy as np
import shapely
from osgeo import gdal

from accessibilite.core.isochrones import isochrones
from accessibilite.core.network import Network, build_network
from accessibilite.core.readers.osm import CONFIG_FILE, read_osm_file
from accessibilite.core.records import Layer, texts
from accessibilite.core.snapping import Places
from accessibilite.core.travel_times import walking_times

ROOT = Path(__file__).resolve().parents[2]
PORTO = ROOT.parent / "shared" / "data" / "osm" / "porto_portugal.osm.pbf"
SEED = 20_240_801
DEMAND, SERVICES = 10_000, 100
#: What QGIS's own service area took for as many services on the same network, on a machine of two cores, seconds.
ISOCHRONE_SERVICES, QGIS_SERVICE_AREA_S = 20, 12.8
#: Points stand off the street, up to this many metres from a crossing.
OFF_STREET_M = 60.0
METRES_PER_DEGREE = 111_000.0
#: What the project promises on a machine of two cores: seconds, seconds, mebibytes.
LAYER_LIMIT_S, TIMES_LIMIT_S, MEMORY_LIMIT_MIB = 6.0, 1.0, 1024.0
#: A walk without a limit, minutes: networkx has none either.
NO_LIMIT_MIN = 100_000.0

Result = TypeVar("Result")


@dataclass(frozen=True)
class Row:
    """One line of the table: what, ours, the other's name and value, in one unit."""

    what: str
    ours: float
    beside: str
    other: float
    unit: str

    def cells(self) -> tuple[str, str, str, str, str]:
        return (self.what, f"{self.ours:.2f} {self.unit}", self.beside, f"{self.other:.2f} {self.unit}",
                f"{self.ours / self.other:.2f}")


def best_of(count: int, action: Callable[[], Result]) -> tuple[float, Result]:
    """Return the shortest of ``count`` durations, in seconds, and the last answer."""
    durations = []
    for _ in range(count):
        gc.collect()
        begin = time.perf_counter()
        answer = action()
        durations.append(time.perf_counter() - begin)
    return min(durations), answer


def gdal_pass() -> int:
    """Read the highway lines with GDAL and do nothing with them."""
    gdal.UseExceptions()
    dataset = gdal.OpenEx(str(PORTO), gdal.OF_VECTOR, open_options=[f"CONFIG_FILE={CONFIG_FILE}"])
    layer = dataset.GetLayerByName("lines")
    layer.SetAttributeFilter("highway IS NOT NULL")
    return sum(feature.GetGeometryRef().GetPointCount() for feature in layer)


def qgis_process(algorithm: str, inputs: Mapping[str, str]) -> tuple[float, float]:
    """Run an algorithm in a fresh qgis_process; return seconds and peak memory in MiB."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(
            [str(ROOT / "tools" / "qgis_process.sh"), "run", algorithm, "-"],
            stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT,
        )
        assert child.stdin is not None
        child.stdin.write(json.dumps({"inputs": dict(inputs)}).encode())
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            log.seek(0)
            sys.exit(f"{algorithm} a échoué (code {child.returncode}) :\n{log.read().decode()[-2000:]}")
    return seconds, usage.ru_maxrss / 1024


def node_places(network: Network) -> np.ndarray:
    """Return longitude and latitude of every node, shape (nodes, 2)."""
    lonlat = np.full((network.node_count, 2), np.nan)
    lonlat[network.start] = shapely.get_coordinates(shapely.get_point(network.geometry, 0))
    lonlat[network.end] = shapely.get_coordinates(shapely.get_point(network.geometry, -1))
    return lonlat


def places(lonlat: np.ndarray) -> Places:
    nothing = texts([None] * len(lonlat))
    return Places(lonlat, texts([str(row) for row in range(len(lonlat))]), nothing, nothing)


def reversed_graph(network: Network) -> networkx.DiGraph:
    """Return the network walked backwards, the shorter of two parallel edges kept."""
    tail = np.concatenate([network.end, network.start])
    head = np.concatenate([network.start, network.end])
    seconds = np.concatenate([network.forward_s, network.backward_s])
    order = np.argsort(-seconds)  # the last edge added stays
    order = order[np.isfinite(seconds[order])]
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(network.node_count))
    graph.add_weighted_edges_from(zip(tail[order].tolist(), head[order].tolist(), seconds[order].tolist()))
    return graph


def measure_times(network: Network) -> list[Row]:
    """Measure 10,000 homes and 100 services, and check the answer against networkx."""
    generator = np.random.default_rng(SEED)
    nodes = node_places(network)
    homes, counters = (generator.integers(0, network.node_count, count) for count in (DEMAND, SERVICES))

    def off_street(rows: np.ndarray) -> np.ndarray:
        shift = generator.uniform(-OFF_STREET_M, OFF_STREET_M, (len(rows), 2)) / METRES_PER_DEGREE
        return nodes[rows] + shift

    demand, services = places(off_street(homes)), places(off_street(counters))
    ours_s, _ = best_of(5, lambda: walking_times(network, demand, services, limit_min=NO_LIMIT_MIN))
    graph_s, graph = best_of(1, lambda: reversed_graph(network))
    sources = set(counters.tolist())
    nx_s, lengths = best_of(3, lambda: networkx.multi_source_dijkstra_path_length(graph, sources, weight="weight"))

    answer = walking_times(network, places(nodes[homes]), places(nodes[counters]), limit_min=NO_LIMIT_MIN)
    ours = answer.minutes[:, 0] * 60
    theirs = np.array([lengths.get(int(node), np.nan) for node in homes])
    # A crossing that stands on another street's line (a bridge over it) may be tied to that street.
    both = np.isfinite(ours) & np.isfinite(theirs)
    apart = np.abs(ours[both] - theirs[both])
    print(
        f"Accord avec networkx sur {both.sum()} points posés sur des carrefours : {np.mean(apart < 0.5):.2%} à moins "
        f"de 0,5 s, écart médian {np.median(apart):.6f} s."
    )
    return [
        Row(f"{DEMAND} points, {SERVICES} services : accrochage, graphe, plus courts chemins", ours_s,
            "limite promise", TIMES_LIMIT_S, "s"),
        Row("", ours_s, "networkx, plus courts chemins seuls", nx_s, "s"),
        Row("", ours_s, "networkx, graphe et plus courts chemins", graph_s + nx_s, "s"),
    ]


def measure_isochrones(network: Network) -> list[Row]:
    """Measure the polygons of 20 services at 15 minutes, together."""
    rows = np.random.default_rng(SEED).integers(0, network.node_count, ISOCHRONE_SERVICES)
    counters = Layer("services", np.asarray(shapely.points(node_places(network)[rows])), "EPSG:4326", {})
    ours_s, _ = best_of(2, lambda: isochrones(network, counters, [15.0]))
    return [
        Row(f"isochrones, {ISOCHRONE_SERVICES} services, 15 min", ours_s,
            "QGIS, lignes seules (relevé)", QGIS_SERVICE_AREA_S, "s"),
    ]


def measure_layer() -> list[Row]:
    """Measure the PBF to a layer in qgis_process, beyond what QGIS takes to start."""
    runs = [qgis_process("native:stringconcatenation", {"INPUT_1": "a", "INPUT_2": "b"}) for _ in range(3)]
    base_s, base_mib = min(run[0] for run in runs), min(run[1] for run in runs)
    with tempfile.TemporaryDirectory() as folder:
        runs = [
            qgis_process("accessibilite:construire_reseau", {"INPUT": str(PORTO), "OUTPUT": f"{folder}/{turn}.gpkg"})
            for turn in range(3)
        ]
    ours_s, ours_mib = min(run[0] for run in runs) - base_s, max(run[1] for run in runs) - base_mib
    return [
        Row("PBF vers couche (qgis_process, démarrage déduit)", ours_s, "limite promise", LAYER_LIMIT_S, "s"),
        Row("", ours_s, "démarrage de QGIS", base_s, "s"),
        Row("mémoire de pointe au-delà du démarrage", ours_mib, "limite promise", MEMORY_LIMIT_MIB, "Mio"),
        Row("", ours_mib, "démarrage de QGIS", base_mib, "Mio"),
    ]


def show(rows: list[Row]) -> None:
    table = [("mesure", "Accessibilité", "à côté", "à côté", "rapport"), *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(5)]
    for line in table:
        what, ours, beside, other, ratio = (cell.ljust(width) for cell, width in zip(line, widths))
        print(f"{what}  {ours}  {beside}  {other}  {ratio}".rstrip())


def main() -> int:
    if not PORTO.is_file():
        print("Le fichier de Porto (../shared/data/osm) n’est pas là : rien à mesurer.")
        return 0
    # First, while this process is small: a child's peak of memory counts that of the process it was forked from.
    layer_rows = measure_layer()
    network_s, (network, _) = best_of(3, lambda: build_network(read_osm_file(PORTO)))
    gdal_s, vertices = best_of(3, gdal_pass)
    print(f"Porto : {vertices} sommets de voies, {len(network)} arêtes, {network.node_count} nœuds.")
    rows = [
        Row("PBF vers réseau en mémoire (core)", network_s, "GDAL, simple lecture", gdal_s, "s"),
        *measure_times(network),
        *measure_isochrones(network),
        *layer_rows,
    ]
    show(rows)
    late = [row.what for row in rows if row.beside == "limite promise" and row.ours > row.other]
    for what in late:
        print(f"Au-delà de la limite promise : {what}.", file=sys.stderr)
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
