"""Measure the network and its times beside OSMnx, networkx, igraph, pandana, a compiled Dijkstra and QGIS, in one run.

    make bench          Porto, towns of 10,000 and 100,000 crossings: about four minutes
    make bench-large    the same, a town of 1,000,000 crossings, and the slow peers on larger towns

Times depend on the machine; the ratios to what ran beside them depend on it far less.  They are ratios of processor time,
which other work on the machine hardly changes; the clock's time stands beside it.  The least of several turns counts, ours
and the other's by turns where both run in this process.  Like is measured beside like: a search on a ready graph beside a
search on a ready graph, a whole job beside a whole job.

networkx runs on the graph that OSMnx would hand it, a ``MultiDiGraph``, and that is what the promise is about; its leanest
graph, a ``DiGraph`` that no reader makes, has a line of its own.  Peers that need a NumPy of their own live in
``.venv-bench`` and are handed arrays; a peer that is not there is a line « absent » of the table.
The run fails when a ratio that the project promises is not kept.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial, reduce
from pathlib import Path
from typing import Any, TypeVar

import networkx
import numpy as np
import osmium
import shapely
from bench_towns import write_town
from osgeo import gdal

from accessibilite.core.network import Network, build_network
from accessibilite.core.readers.osm import CONFIG_FILE
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import texts
from accessibilite.core.snapping import Places, Snap, Snapper
from accessibilite.core.split_graph import split_at_services
from accessibilite.core.time_matrix import time_matrix
from accessibilite.core.travel_times import walking_times

ROOT = Path(__file__).resolve().parents[2]
PORTO = ROOT.parent / "shared" / "data" / "osm" / "porto_portugal.osm.pbf"
#: Generated towns are kept here from one run to the next.
FOLDER = ROOT / "build" / "bench"
BENCH_PYTHON = ROOT / ".venv-bench" / "bin" / "python"
SEED = 20_240_801
DEMAND, SERVICES, NEAREST_SERVICES = 10_000, 100, 300
ISOCHRONE_SERVICES, ISOCHRONE_MIN = 20, 15
MATRIX_SOURCES, MATRIX_DEMAND, MATRIX_MIN = 2_000, 100_000, 30.0
#: Points stand off the street, up to this many metres from a crossing.
OFF_STREET_M = 60.0
METRES_PER_DEGREE = 111_000.0
#: What the project promises on a machine of two cores: seconds, seconds, mebibytes.
LAYER_LIMIT_S, TIMES_LIMIT_S, MEMORY_LIMIT_MIB = 6.0, 1.0, 1024.0
#: What it promises beside others, as the most that our duration may be of theirs.
OSMNX_SHARE, NETWORKX_SHARE, IGRAPH_SHARE, COMPILED_SHARE = 1 / 20, 1 / 20, 1.0, 4.0
#: A walk without a limit, minutes: networkx has none either.
NO_LIMIT_MIN = 100_000.0
#: The largest towns, in crossings, on which the slow peers are waited for.
OSMNX_MOST, PANDANA_MOST = {False: 60_000, True: 150_000}, {False: 20_000, True: 150_000}
QUICK_SIZES, LARGE_SIZES = (10_000, 100_000), (10_000, 100_000, 1_000_000)

Result = TypeVar("Result")


@dataclass(frozen=True)
class Spent:
    """Seconds of the processor and of the clock."""

    cpu_s: float = float("nan")
    wall_s: float = float("nan")

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.cpu_s + other.cpu_s, self.wall_s + other.wall_s)

    def __sub__(self, other: Spent) -> Spent:
        return Spent(self.cpu_s - other.cpu_s, self.wall_s - other.wall_s)

    def least(self, other: Spent) -> Spent:
        return Spent(float(np.fmin(self.cpu_s, other.cpu_s)), float(np.fmin(self.wall_s, other.wall_s)))


def spent_by_peer(measured: Mapping[str, list[float]], what: str) -> Spent:
    """Return one of the durations that ``peers.py`` wrote, NaN for an absent peer."""
    return Spent(*measured[what]) if what in measured else Spent()


@dataclass(frozen=True)
class Row:
    """One line of the table: what, ours, the other's name and value, in one unit; NaN = absent.

    ``most`` is the largest ratio of ours to the other's that the project promises.
    """

    what: str
    ours: float | Spent
    beside: str
    other: float | Spent
    unit: str = "s"
    most: float = float("inf")

    @property
    def share(self) -> float:
        """Ours to theirs: processor time where both have one."""
        if isinstance(self.ours, Spent):
            return self.ours.cpu_s / self.other.cpu_s if isinstance(self.other, Spent) else self.ours.cpu_s / self.other
        assert not isinstance(self.other, Spent)
        return self.ours / self.other

    @property
    def is_kept(self) -> bool:
        return not self.share > self.most

    def cells(self) -> tuple[str, ...]:
        def number(value: float) -> str:
            return "absent" if np.isnan(value) else f"{value:.3g} {self.unit}" if value < 100 else f"{value:.0f} {self.unit}"

        def pair(value: float | Spent) -> tuple[str, str]:
            return (number(value.cpu_s), number(value.wall_s)) if isinstance(value, Spent) else (number(value), "")

        ratio = "" if np.isnan(self.share) else f"{1 / self.share:.3g} ×"
        promise = ("", "") if np.isinf(self.most) else (
            f"≥ {1 / self.most:.3g} ×", "non mesuré" if np.isnan(self.share) else "tenu" if self.is_kept else "NON TENU"
        )
        return (self.what, *pair(self.ours), self.beside, *pair(self.other), ratio, *promise)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def in_turn(count: int, *actions: Callable[[], Any]) -> list[tuple[Spent, Any]]:
    """Run the actions one after the other, ``count`` times; return the least that each took, and its last answer."""
    spent, answers = [Spent()] * len(actions), [None] * len(actions)
    for _ in range(count):
        for rank, action in enumerate(actions):
            answers[rank] = None
            gc.collect()
            cpu, wall = time.process_time(), time.perf_counter()
            answers[rank] = action()
            spent[rank] = spent[rank].least(Spent(time.process_time() - cpu, time.perf_counter() - wall))
    return list(zip(spent, answers))


def best_of(count: int, action: Callable[[], Result]) -> tuple[Spent, Result]:
    """Return the least of ``count`` durations, and the last answer."""
    return in_turn(count, action)[0]


# The file to the network


def gdal_pass(path: Path) -> int:
    """Read the highway lines with GDAL and do nothing with them."""
    gdal.UseExceptions()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=[f"CONFIG_FILE={CONFIG_FILE}"])
    layer = dataset.GetLayerByName("lines")
    layer.SetAttributeFilter("highway IS NOT NULL")
    return sum(feature.GetGeometryRef().GetPointCount() for feature in layer)


def as_xml(path: Path) -> Path:
    """Return the same ways as OSM XML, the only format that OSMnx reads."""
    target = FOLDER / f"{path.name.split('.')[0]}.osm"
    if not target.is_file():
        kept = osmium.filter.KeyFilter("highway")
        with osmium.BackReferenceWriter(str(target), ref_src=str(path), overwrite=True, remove_tags=False) as writer:
            for way in osmium.FileProcessor(str(path), osmium.osm.WAY).with_filter(kept):
                writer.add(way)
    return target


def osmnx_graph(path: Path) -> Any:
    import osmnx

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return osmnx.graph_from_xml(path, bidirectional=True, retain_all=True)


def measure_reading(name: str, path: Path, size: int, is_large: bool) -> tuple[list[Row], Network, Spent]:
    turns = 3 if size <= 100_000 else 1
    (ours, (network, _)), (bare, _) = in_turn(turns, lambda: build_network(read_ways(path)), lambda: gdal_pass(path))
    rows = [Row(f"{name} : fichier vers réseau", ours, "GDAL, simple lecture", bare)]
    if size <= OSMNX_MOST[is_large]:
        xml = as_xml(path)
        (from_xml, _), (theirs, _) = in_turn(
            3 if size <= 20_000 else 1, lambda: build_network(read_ways(xml)),
            (lambda: osmnx_graph(xml)) if importlib.util.find_spec("osmnx") else (lambda: None),
        )
        theirs = theirs if importlib.util.find_spec("osmnx") else Spent()
        rows.append(Row("", ours, "OSMnx graph_from_xml", theirs, most=OSMNX_SHARE))
        rows.append(Row("", from_xml, "OSMnx, nous aussi depuis le .osm", theirs))
    return rows, network, ours


# Nearest times for every node


def node_places(network: Network) -> np.ndarray:
    """Return longitude and latitude of every node, shape (nodes, 2)."""
    lonlat = np.full((network.node_count, 2), np.nan)
    lonlat[network.start] = shapely.get_coordinates(shapely.get_point(network.geometry, 0))
    lonlat[network.end] = shapely.get_coordinates(shapely.get_point(network.geometry, -1))
    return lonlat


def places(lonlat: np.ndarray) -> Places:
    nothing = texts([None] * len(lonlat))
    return Places(lonlat, texts([str(row) for row in range(len(lonlat))]), nothing, nothing)


def reversed_arcs(network: Network) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the network walked backwards as arcs, the shorter of two parallel ones kept."""
    tail = np.concatenate([network.end, network.start])
    head = np.concatenate([network.start, network.end])
    seconds = np.concatenate([network.forward_s, network.backward_s])
    order = np.lexsort((seconds, head, tail))
    order = order[np.isfinite(seconds[order])]
    tail, head, seconds = tail[order], head[order], seconds[order]
    first = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])]
    return tail[first], head[first], seconds[first]


def networkx_graph(kind: type, tail: np.ndarray, head: np.ndarray, seconds: np.ndarray, nodes: int) -> networkx.DiGraph:
    graph = kind()
    graph.add_nodes_from(range(nodes))
    graph.add_weighted_edges_from(zip(tail.tolist(), head.tolist(), seconds.tolist()))
    return graph


def ask_peers(names: list[str], **arrays: Any) -> tuple[dict[str, dict[str, Any]], dict[str, np.ndarray]]:
    """Run ``peers.py`` on arrays; return the durations and the answers of each peer that is there."""
    if not BENCH_PYTHON.is_file():
        return {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name, values in arrays.items():
            np.save(f"{folder}/{name}.npy", values)
        command = [str(BENCH_PYTHON), str(Path(__file__).with_name("peers.py")), folder, *names]
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        # Pandana talks on the standard output: the answer is in a file.
        child = subprocess.run(command, stdout=subprocess.DEVNULL, env=clean, check=False)
        if child.returncode != 0:
            say("Les outils de .venv-bench ont échoué (voir plus haut) : notés absents.")
            return {}, {}
        answers = {name: np.load(f"{folder}/{name}.npy") for name in names if Path(f"{folder}/{name}.npy").is_file()}
        durations = json.loads(Path(f"{folder}/durations.json").read_text(encoding="utf-8"))
    return durations, answers


def measure_nearest(name: str, network: Network, is_large: bool) -> tuple[list[Row], Spent]:
    """Measure the seconds from every node to the nearest of 300 services; all must answer the same."""
    nodes = node_places(network)
    sources = np.unique(np.random.default_rng(SEED).integers(0, len(nodes), NEAREST_SERVICES))
    everyone = np.arange(len(sources))

    def prepared() -> Callable[[np.ndarray], np.ndarray]:
        return split_at_services(network, Snapper(network).snap(nodes[sources]), len(sources), NO_LIMIT_MIN * 60)[1]

    turns = 3 if len(nodes) <= 200_000 else 1
    tail, head, seconds = reversed_arcs(network)
    begins = set(sources.tolist())
    build, seconds_to = best_of(turns, prepared)
    rows, found = [], {}
    for kind, label, most in (
        (networkx.MultiDiGraph, "networkx, graphe d’OSMnx", NETWORKX_SHARE), (networkx.DiGraph, "networkx, DiGraph", np.inf),
    ):
        nx_build, graph = best_of(1, partial(networkx_graph, kind, tail, head, seconds, len(nodes)))
        (ours, answer), (theirs, lengths) = in_turn(
            turns + 2, lambda: seconds_to(everyone),
            partial(networkx.multi_source_dijkstra_path_length, graph, begins, weight="weight"),
        )
        found[label] = np.full(len(nodes), np.inf)
        found[label][list(lengths)] = list(lengths.values())
        graph.clear()  # gigabytes, in a large town
        what = "" if rows else f"{name} : temps de {len(nodes)} nœuds, {len(sources)} services, graphe prêt"
        rows.append(Row(what, ours, label, theirs, most=most))
        rows.append(Row("", build + ours, f"{label}, avec graphe (et accrochage)", nx_build + theirs))
    names = ["igraph"] + ["pandana"] * (len(nodes) <= PANDANA_MOST[is_large])
    peers, answers = ask_peers(names, tail=tail, head=head, seconds=seconds, xy=nodes, sources=sources)
    ours = ours.least(best_of(turns + 2, lambda: seconds_to(everyone))[0])
    for peer in names:
        search, built = (spent_by_peer(peers.get(peer, {}), what) for what in ("search", "build"))
        rows.append(Row("", ours, peer, search, most=IGRAPH_SHARE if peer == "igraph" else np.inf))
        rows.append(Row("", build + ours, f"{peer}, avec graphe (et accrochage)", built + search))
    for peer, theirs in {**found, **answers}.items():
        same = np.isclose(answer[: len(nodes)], theirs, rtol=0, atol=0.01)
        say(f"  {name} : {np.mean(same):.3%} des {len(nodes)} nœuds à moins de 0,01 s de {peer}.")
    return rows, ours


def measure_times(name: str, network: Network) -> list[Row]:
    """Measure 10,000 homes and 100 services off the streets, as ``temps_acces`` does."""
    generator = np.random.default_rng(SEED)
    nodes = node_places(network)

    def off_street(count: int) -> Places:
        shift = generator.uniform(-OFF_STREET_M, OFF_STREET_M, (count, 2)) / METRES_PER_DEGREE
        return places(nodes[generator.integers(0, len(nodes), count)] + shift)

    demand, services = off_street(DEMAND), off_street(SERVICES)
    ours, _ = best_of(3, lambda: walking_times(network, demand, services, limit_min=NO_LIMIT_MIN))
    what = f"{name} : {DEMAND} points, {SERVICES} services, accrochage compris"
    return [Row(what, ours, "limite promise", TIMES_LIMIT_S, most=1.0)]


# All pairs within a limit


class NodeTies:
    """Ties known beforehand: a person at each node, and at some nodes a place, each on the end of an edge."""

    def __init__(self, network: Network, places_at: np.ndarray) -> None:
        edge, fraction = np.zeros(network.node_count, np.int64), np.zeros(network.node_count)
        edge[network.end], fraction[network.end] = np.arange(len(network)), 1.0
        edge[network.start], fraction[network.start] = np.arange(len(network)), 0.0
        # The places are snapped first, then the people.
        self._turns = [
            Snap(np.arange(len(nodes)), edge[nodes], fraction[nodes], np.zeros(len(nodes)))
            for nodes in (np.arange(network.node_count), places_at)
        ]

    def snap(self, lonlat: np.ndarray, allowed_islands: np.ndarray | None = None) -> Snap:
        return self._turns.pop()


def matrix_child(path: Path) -> None:
    """Measure the sparse matrix in this process of its own: durations, pairs, peak of memory."""
    with path.open("rb") as stream:
        network, many, some = pickle.load(stream)
    nodes = node_places(network)
    everybody, to_many = places(nodes), places(nodes[many])
    ready_mib = reset_peak()
    ready, matrix = best_of(3, lambda: time_matrix(network, everybody, to_many, MATRIX_MIN, NodeTies(network, many)))
    measured = {
        "ready": [ready.cpu_s, ready.wall_s], "pairs": int(matrix.nnz), "sum_s": float(matrix.sum()),
        "ready_mib": ready_mib, "peak_mib": resident_mib("VmHWM"),
    }
    del matrix
    whole, _ = best_of(1, lambda: time_matrix(network, everybody.taken(some), to_many, MATRIX_MIN))
    print(json.dumps({**measured, "whole": [whole.cpu_s, whole.wall_s]}))


def reset_peak() -> float:
    """Return the memory held now, in MiB, and forget the peak so far (Linux)."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return resident_mib("VmRSS")


def resident_mib(field: str) -> float:
    """Return ``VmRSS`` (now) or ``VmHWM`` (peak) of this process, in MiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(f"{field}:")) / 1024


def measure_matrix(name: str, network: Network) -> tuple[list[Row], Spent]:
    """Measure the pairs within 30 minutes of 2,000 sources, beside a compiled truncated Dijkstra.

    Both start from a ready network and find all nodes; ours has its own graph to make on top, which counts.
    """
    generator = np.random.default_rng(SEED)
    many = generator.integers(0, network.node_count, MATRIX_SOURCES)
    some = generator.permutation(network.node_count)[:MATRIX_DEMAND]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "reseau.pickle"
        with file.open("wb") as stream:
            pickle.dump((network, many, some), stream, protocol=5)
        command = [sys.executable, __file__, "--matrix", str(file)]
        child = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    tail, head, seconds = reversed_arcs(network)
    peers, _ = ask_peers(
        ["numba"], tail=tail, head=head, seconds=seconds, xy=node_places(network), many=many, limit_s=MATRIX_MIN * 60
    )
    numba = peers.get("numba", {})
    ours, theirs = Spent(*child["ready"]), spent_by_peer(numba, "search")
    say(f"  {name} : {child['pairs']} paires, {child['sum_s']:.2f} s en tout ; "
        f"numba : {numba.get('pairs', 0)} paires, {numba.get('sum_s', 0):.2f} s.")
    return [
        Row(f"{name} : {len(many)} sources à {MATRIX_MIN:g} min, tous les nœuds", ours, "Dijkstra compilé (numba)", theirs,
            most=COMPILED_SHARE),
        Row("", Spent(*child["whole"]), f"avec accrochage, {len(some)} points", Spent()),
        Row(f"{name} : mémoire de pointe, matrice comprise", child["peak_mib"], "réseau et points seuls",
            child["ready_mib"], "Mio"),
    ], ours


# In QGIS


def qgis_process(algorithm: str, inputs: Mapping[str, Any], project: str = "") -> tuple[Spent, float]:
    """Run an algorithm in a fresh qgis_process; return what it took and its peak of memory in MiB."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(
            [str(ROOT / "tools" / "qgis_process.sh"), "run", algorithm, "-"],
            stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT,
        )
        assert child.stdin is not None
        child.stdin.write(json.dumps({"inputs": dict(inputs), **({"project_path": project} if project else {})}).encode())
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            log.seek(0)
            sys.exit(f"{algorithm} a échoué (code {child.returncode}) :\n{log.read().decode()[-2000:]}")
    return Spent(usage.ru_utime + usage.ru_stime, seconds), usage.ru_maxrss / 1024


def least(durations: Iterable[Spent]) -> Spent:
    return reduce(Spent.least, durations)


def write_points(path: Path, lonlat: np.ndarray) -> Path:
    features = [
        {"type": "Feature", "properties": {"id": str(row)}, "geometry": {"type": "Point", "coordinates": place}}
        for row, place in enumerate(lonlat.tolist())
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def measure_qgis(name: str, path: Path) -> list[Row]:
    """Measure, in qgis_process and beyond its start, the file to a layer and the surroundings of 20 services."""
    runs = [qgis_process("native:stringconcatenation", {"INPUT_1": "a", "INPUT_2": "b"}) for _ in range(3)]
    start, start_mib = least(run[0] for run in runs), min(run[1] for run in runs)
    with tempfile.TemporaryDirectory() as folder:
        layer = f"{folder}/reseau.gpkg"
        runs = [
            qgis_process("accessibilite:construire_reseau", {"INPUT": str(path), "OUTPUT": layer}) for _ in range(2)
        ]
        layer_spent, layer_mib = least(run[0] for run in runs) - start, max(run[1] for run in runs) - start_mib
        network, _ = build_network(read_ways(path))
        rows = np.random.default_rng(SEED).integers(0, network.node_count, ISOCHRONE_SERVICES)
        services = str(write_points(Path(folder) / "services.geojson", node_places(network)[rows]))
        ours, _ = qgis_process("accessibilite:isochrones", {
            "SERVICES": services, "RESEAU": layer, "SEUILS_MIN": str(ISOCHRONE_MIN), "OUTPUT": f"{folder}/ours.gpkg",
        })
        # QGIS wants a project, and metres: a copy of the layer in a metric system.
        project, metric = Path(folder) / "vide.qgs", f"{folder}/metrique.gpkg"
        project.write_text('<!DOCTYPE qgis><qgis projectname="" version="3.40.0"></qgis>', encoding="utf-8")
        gdal.VectorTranslate(metric, layer, dstSRS="EPSG:32629", reproject=True)
        theirs, _ = qgis_process("native:serviceareafromlayer", {
            "INPUT": metric, "START_POINTS": services, "STRATEGY": 0, "DEFAULT_DIRECTION": 2,
            "TRAVEL_COST2": network.speed_kmh * 1000 / 60 * ISOCHRONE_MIN, "OUTPUT_LINES": f"{folder}/theirs.gpkg",
        }, str(project))
    return [
        Row(f"{name} : fichier vers couche (démarrage de QGIS déduit)", layer_spent, "limite promise", LAYER_LIMIT_S, most=1.0),
        Row(f"{name} : mémoire au-delà du démarrage", layer_mib, "limite promise", MEMORY_LIMIT_MIB, "Mio", 1.0),
        Row(f"{name} : isochrones, {ISOCHRONE_SERVICES} services, {ISOCHRONE_MIN} min (idem)", ours - start,
            "QGIS, zone de service (lignes seules)", theirs - start),
    ]


# The table


def subject(rows: list[Row], row: Row) -> str:
    """Return what the nearest line above that says it is about."""
    return next(above.what for above in reversed(rows[: rows.index(row) + 1]) if above.what)


def show(rows: list[Row]) -> None:
    head = ("mesure", "nous, processeur", "horloge", "à côté", "processeur", "horloge", "plus rapide", "promis", "")
    table = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(head))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def growth(sizes: list[int], spent: list[Spent]) -> str:
    """Return the exponent of a duration as a power of the size: the slope in logarithms, then from size to size."""
    if len(sizes) < 2:
        return "?"
    x, y = np.log(sizes), np.log([one.cpu_s for one in spent])
    steps = ", ".join(f"{step:.2f}" for step in np.diff(y) / np.diff(x))
    return f"n^{np.polyfit(x, y, 1)[0]:.2f} ({steps})"


def main() -> int:
    if sys.argv[1:2] == ["--matrix"]:
        matrix_child(Path(sys.argv[2]))
        return 0
    is_large = "--large" in sys.argv
    FOLDER.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    if PORTO.is_file():
        # First, while this process is small: a child's peak of memory counts that of the process it was forked from.
        say("Porto dans QGIS…")
        qgis_rows = measure_qgis("Porto", PORTO)
        say("Porto…")
        read_rows, network, _ = measure_reading("Porto", PORTO, 50_000, is_large)
        nearest_rows, _ = measure_nearest("Porto", network, is_large)
        rows += [*read_rows, *nearest_rows, *measure_times("Porto", network), *qgis_rows]
    else:
        say("Le fichier de Porto (../shared/data/osm) n’est pas là : villes fabriquées seulement.")
    sizes: list[int] = []
    reading, nearest, matrix = [], [], []
    for size in LARGE_SIZES if is_large else QUICK_SIZES:
        name = f"ville de {size:,} carrefours".replace(",", " ")
        say(f"{name}…")
        path = FOLDER / f"ville_{size}.osm.pbf"
        if not path.is_file():
            write_town(path, size)
        read_rows, network, spent = measure_reading(name, path, size, is_large)
        reading.append(spent)
        nearest_rows, spent = measure_nearest(name, network, is_large)
        nearest.append(spent)
        matrix_rows, spent = measure_matrix(name, network)
        matrix.append(spent)
        sizes.append(network.node_count)
        rows += [*read_rows, *nearest_rows, *matrix_rows]
    show(rows)
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        "Croissance avec la taille (temps de processeur ; de taille en taille) : "
        f"fichier vers réseau {growth(sizes, reading)}, temps les plus proches {growth(sizes, nearest)}, "
        f"matrice {growth(sizes, matrix)}."
    )
    print(f"Mémoire de pointe de la mesure, graphes de networkx et d’OSMnx compris : {peak_mib:.0f} Mio.")
    broken = [row for row in rows if not row.is_kept]
    for row in broken:
        say(f"Promesse non tenue : {row.what or subject(rows, row)}, à côté de {row.beside} : {1 / row.share:.3g} ×.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
