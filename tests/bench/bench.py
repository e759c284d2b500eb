"""Measure the network and its times beside OSMnx, networkx, igraph, pandana, a compiled Dijkstra and QGIS, in one run.

    make bench          Porto, towns of 10,000 and 100,000 crossings: about four minutes
    make bench-large    the same, a town of 1,000,000 crossings, and the slow peers on larger towns

Times depend on the machine; the ratios to what ran beside them depend on it far less.  Peers that need a NumPy of their
own live in ``.venv-bench`` and are handed arrays; a peer that is not there is a line « absent » of the table.
The run fails when a ratio that the project promises is not kept.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from accessibilite.core.snapping import Places, Snapper
from accessibilite.core.split_graph import split_at_services
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
class Row:
    """One line of the table: what, ours, the other's name and value, in one unit; NaN = absent.

    ``most`` is the largest ratio of ours to the other's that the project promises.
    """

    what: str
    ours: float
    beside: str
    other: float
    unit: str = "s"
    most: float = float("inf")

    @property
    def is_kept(self) -> bool:
        return not self.ours / self.other > self.most

    def cells(self) -> tuple[str, str, str, str, str, str]:
        def value(number: float) -> str:
            return "absent" if np.isnan(number) else f"{number:.3g} {self.unit}" if number < 100 else f"{number:.0f} {self.unit}"

        ratio = self.other / self.ours
        promise = "" if np.isinf(self.most) else f"≥ {1 / self.most:g} × {'' if self.is_kept else 'NON TENU'}"
        return (self.what, value(self.ours), self.beside, value(self.other),
                "" if np.isnan(ratio) else f"{ratio:.3g} ×", promise)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def best_of(count: int, action: Callable[[], Result]) -> tuple[float, Result]:
    """Return the shortest of ``count`` durations, in seconds, and the last answer."""
    durations = []
    for _ in range(count):
        gc.collect()
        begin = time.perf_counter()
        answer = action()
        durations.append(time.perf_counter() - begin)
    return min(durations), answer


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


def osmnx_seconds(path: Path) -> float:
    """Return what OSMnx takes to make its graph of the file, or NaN without it."""
    if importlib.util.find_spec("osmnx") is None:
        return float("nan")
    import osmnx

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return best_of(1, lambda: osmnx.graph_from_xml(as_xml(path), bidirectional=True, retain_all=True))[0]


def measure_reading(name: str, path: Path, size: int, is_large: bool) -> tuple[list[Row], Network, float]:
    turns = 3 if size <= 100_000 else 1
    ours_s, (network, _) = best_of(turns, lambda: build_network(read_ways(path)))
    rows = [Row(f"{name} : fichier vers réseau", ours_s, "GDAL, simple lecture", best_of(turns, lambda: gdal_pass(path))[0])]
    if size <= OSMNX_MOST[is_large]:
        xml_s, _ = best_of(1, lambda: build_network(read_ways(as_xml(path))))
        theirs_s = osmnx_seconds(path)
        rows.append(Row("", ours_s, "OSMnx graph_from_xml", theirs_s, most=OSMNX_SHARE))
        rows.append(Row("", xml_s, "OSMnx, nous aussi depuis le .osm", theirs_s))
    return rows, network, ours_s


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


def networkx_graph(tail: np.ndarray, head: np.ndarray, seconds: np.ndarray, nodes: int) -> networkx.DiGraph:
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_weighted_edges_from(zip(tail.tolist(), head.tolist(), seconds.tolist()))
    return graph


def ask_peers(names: list[str], **arrays: Any) -> tuple[dict[str, dict[str, float]], dict[str, np.ndarray]]:
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


def measure_nearest(name: str, network: Network, is_large: bool) -> tuple[list[Row], float]:
    """Measure the seconds from every node to the nearest of 300 services; all must answer the same."""
    nodes = node_places(network)
    sources = np.unique(np.random.default_rng(SEED).integers(0, len(nodes), NEAREST_SERVICES))
    ties = Snapper(network).snap(nodes[sources])
    build_s, (_, seconds_to) = best_of(3, lambda: split_at_services(network, ties, len(sources), NO_LIMIT_MIN * 60))
    ours_s, ours = best_of(3, lambda: seconds_to(np.arange(len(sources))))
    tail, head, seconds = reversed_arcs(network)
    nx_build_s, graph = best_of(1, lambda: networkx_graph(tail, head, seconds, len(nodes)))
    begins = set(sources.tolist())
    nx_s, lengths = best_of(1, lambda: networkx.multi_source_dijkstra_path_length(graph, begins, weight="weight"))
    theirs = np.full(len(nodes), np.inf)
    theirs[list(lengths)] = list(lengths.values())
    graph.clear()  # gigabytes, in a large town
    names = ["igraph"] + ["pandana"] * (len(nodes) <= PANDANA_MOST[is_large])
    peers, answers = ask_peers(names, tail=tail, head=head, seconds=seconds, xy=nodes, sources=sources)
    for peer, answer in {"networkx": theirs, **answers}.items():
        same = np.isclose(ours[: len(nodes)], answer, rtol=0, atol=0.01)
        say(f"  {name} : {np.mean(same):.3%} des {len(nodes)} nœuds à moins de 0,01 s de {peer}.")
    rows = [
        Row(f"{name} : {len(sources)} services, temps de {len(nodes)} nœuds", ours_s, "networkx", nx_s, most=NETWORKX_SHARE),
        Row("", build_s + ours_s, "networkx, graphe compris", nx_build_s + nx_s),
    ]
    for peer in names:
        measured = peers.get(peer, {})
        search_s, built_s = measured.get("search_s", np.nan), measured.get("build_s", np.nan)
        rows.append(Row("", ours_s, peer, search_s, most=IGRAPH_SHARE if peer == "igraph" else float("inf")))
        rows.append(Row("", build_s + ours_s, f"{peer}, graphe compris", built_s + search_s))
    return rows, ours_s


def measure_times(name: str, network: Network) -> list[Row]:
    """Measure 10,000 homes and 100 services off the streets, as ``temps_acces`` does."""
    generator = np.random.default_rng(SEED)
    nodes = node_places(network)

    def off_street(count: int) -> Places:
        shift = generator.uniform(-OFF_STREET_M, OFF_STREET_M, (count, 2)) / METRES_PER_DEGREE
        return places(nodes[generator.integers(0, len(nodes), count)] + shift)

    demand, services = off_street(DEMAND), off_street(SERVICES)
    ours_s, _ = best_of(3, lambda: walking_times(network, demand, services, limit_min=NO_LIMIT_MIN))
    what = f"{name} : {DEMAND} points, {SERVICES} services, accrochage compris"
    return [Row(what, ours_s, "limite promise", TIMES_LIMIT_S, most=1.0)]


# All pairs within a limit


def matrix_child(path: Path) -> None:
    """Measure the sparse matrix in this process of its own: seconds, pairs, peak of memory."""
    from accessibilite.core.time_matrix import time_matrix

    with path.open("rb") as stream:
        network, demand, sources = pickle.load(stream)
    snapper = Snapper(network)
    snap_s, _ = best_of(1, lambda: (snapper.snap(demand.lonlat), snapper.snap(sources.lonlat)))
    before_mib = resident_mib("VmRSS")
    # The peak so far is that of the loading: forget it (Linux).
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    seconds, matrix = best_of(2, lambda: time_matrix(network, demand, sources, MATRIX_MIN, snapper))
    print(json.dumps({
        "s": seconds, "snap_s": snap_s, "pairs": int(matrix.nnz), "before_mib": before_mib, "peak_mib": resident_mib("VmHWM"),
    }))


def resident_mib(field: str) -> float:
    """Return ``VmRSS`` (now) or ``VmHWM`` (peak) of this process, in MiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(f"{field}:")) / 1024


def measure_matrix(name: str, network: Network) -> list[Row]:
    """Measure the pairs within 30 minutes of 2,000 sources, beside a compiled truncated Dijkstra."""
    if importlib.util.find_spec("accessibilite.core.time_matrix") is None:
        return [Row(f"{name} : {MATRIX_SOURCES} sources à {MATRIX_MIN:g} min", np.nan, "Dijkstra compilé (numba)", np.nan)]
    nodes = node_places(network)
    generator = np.random.default_rng(SEED)
    many = generator.integers(0, len(nodes), MATRIX_SOURCES)
    demand = places(nodes[generator.permutation(len(nodes))[:MATRIX_DEMAND]])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "reseau.pickle"
        with file.open("wb") as stream:
            pickle.dump((network, demand, places(nodes[many])), stream, protocol=5)
        command = [sys.executable, __file__, "--matrix", str(file)]
        child = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    tail, head, seconds = reversed_arcs(network)
    peers, _ = ask_peers(["numba"], tail=tail, head=head, seconds=seconds, xy=nodes, many=many, limit_s=MATRIX_MIN * 60)
    numba = peers.get("numba", {})
    say(f"  {name} : {child['pairs']} paires pour {len(demand)} points ; numba, tous les nœuds : {numba.get('pairs', 0)}.")
    return [
        Row(f"{name} : {len(many)} sources à {MATRIX_MIN:g} min, {len(demand)} points", child["s"] - child["snap_s"],
            "Dijkstra compilé (numba)", numba.get("search_s", np.nan), most=COMPILED_SHARE),
        Row("", child["s"], "accrochage des points, compris", child["snap_s"]),
        Row(f"{name} : mémoire de pointe, matrice comprise", child["peak_mib"], "réseau et points seuls",
            child["before_mib"], "Mio"),
    ]


# In QGIS


def qgis_process(algorithm: str, inputs: Mapping[str, Any], project: str = "") -> tuple[float, float]:
    """Run an algorithm in a fresh qgis_process; return seconds and peak memory in MiB."""
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
    return seconds, usage.ru_maxrss / 1024


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
    start_s, start_mib = min(run[0] for run in runs), min(run[1] for run in runs)
    with tempfile.TemporaryDirectory() as folder:
        layer = f"{folder}/reseau.gpkg"
        runs = [
            qgis_process("accessibilite:construire_reseau", {"INPUT": str(path), "OUTPUT": layer}) for _ in range(2)
        ]
        layer_s, layer_mib = min(run[0] for run in runs) - start_s, max(run[1] for run in runs) - start_mib
        network, _ = build_network(read_ways(path))
        rows = np.random.default_rng(SEED).integers(0, network.node_count, ISOCHRONE_SERVICES)
        services = str(write_points(Path(folder) / "services.geojson", node_places(network)[rows]))
        ours_s, _ = qgis_process("accessibilite:isochrones", {
            "SERVICES": services, "RESEAU": layer, "SEUILS_MIN": str(ISOCHRONE_MIN), "OUTPUT": f"{folder}/ours.gpkg",
        })
        # QGIS wants a project, and metres: a copy of the layer in a metric system.
        project, metric = Path(folder) / "vide.qgs", f"{folder}/metrique.gpkg"
        project.write_text('<!DOCTYPE qgis><qgis projectname="" version="3.40.0"></qgis>', encoding="utf-8")
        gdal.VectorTranslate(metric, layer, dstSRS="EPSG:32629", reproject=True)
        theirs_s, _ = qgis_process("native:serviceareafromlayer", {
            "INPUT": metric, "START_POINTS": services, "STRATEGY": 0, "DEFAULT_DIRECTION": 2,
            "TRAVEL_COST2": network.speed_kmh * 1000 / 60 * ISOCHRONE_MIN, "OUTPUT_LINES": f"{folder}/theirs.gpkg",
        }, str(project))
    return [
        Row(f"{name} : fichier vers couche (démarrage de QGIS déduit)", layer_s, "limite promise", LAYER_LIMIT_S, most=1.0),
        Row(f"{name} : mémoire au-delà du démarrage", layer_mib, "limite promise", MEMORY_LIMIT_MIB, "Mio", 1.0),
        Row(f"{name} : isochrones, {ISOCHRONE_SERVICES} services, {ISOCHRONE_MIN} min (idem)", ours_s - start_s,
            "QGIS, zone de service (lignes seules)", theirs_s - start_s),
    ]


# The table


def show(rows: list[Row]) -> None:
    head = ("mesure", "Accessibilité", "à côté", "à côté", "plus rapide", "promis")
    table = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(head))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def growth(sizes: list[int], seconds: list[float]) -> float:
    """Return the exponent of a duration as a power of the size: the slope in logarithms."""
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


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
    reading_s, nearest_s = [], []
    for size in LARGE_SIZES if is_large else QUICK_SIZES:
        name = f"ville de {size:,} carrefours".replace(",", " ")
        say(f"{name}…")
        path = FOLDER / f"ville_{size}.osm.pbf"
        if not path.is_file():
            write_town(path, size)
        read_rows, network, seconds = measure_reading(name, path, size, is_large)
        reading_s.append(seconds)
        nearest_rows, seconds = measure_nearest(name, network, is_large)
        nearest_s.append(seconds)
        sizes.append(network.node_count)
        rows += [*read_rows, *nearest_rows]
        if size == max(LARGE_SIZES if is_large else QUICK_SIZES):
            rows += measure_matrix(name, network)
    show(rows)
    print(f"Croissance avec la taille : fichier vers réseau n^{growth(sizes, reading_s):.2f}, "
          f"temps les plus proches n^{growth(sizes, nearest_s):.2f}.")
    broken = [row for row in rows if not row.is_kept]
    for row in broken:
        say(f"Promesse non tenue : {row.what or '(ligne précédente)'} à côté de {row.beside}.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
