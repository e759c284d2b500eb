"""Time igraph, pandana and a compiled Dijkstra on a graph given as arrays; runs in the bench's own environment.

    .venv-bench/bin/python tests/bench/peers.py FOLDER NAME…

Reads ``tail head seconds xy sources`` (.npy) from the folder, writes one ``<name>.npy`` of answers a peer, and
``durations.json``: for each name, its durations (seconds of the processor, of the clock), or why there are none.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

#: Farther than anybody walks: pandana wants a distance.
FAR_S = 1e7


def clock(action, turns=1):
    """Return the least seconds of the processor and of the clock, and the last answer."""
    cpu, wall = [], []
    for _ in range(turns):
        begin = time.process_time(), time.perf_counter()
        answer = action()
        cpu.append(time.process_time() - begin[0])
        wall.append(time.perf_counter() - begin[1])
    return [min(cpu), min(wall)], answer


def with_igraph(folder, graph):
    import igraph

    nodes = len(graph["xy"])
    # One node more, from which all sources are at no distance: one search answers for all of them.
    tail = np.concatenate([graph["tail"], np.full(len(graph["sources"]), nodes)])
    head = np.concatenate([graph["head"], graph["sources"]])
    seconds = np.concatenate([graph["seconds"], np.zeros(len(graph["sources"]))])
    build, town = clock(lambda: igraph.Graph(n=nodes + 1, edges=np.column_stack([tail, head]), directed=True))
    search, answer = clock(lambda: town.distances(source=[nodes], weights=seconds, mode="out"), 5)
    np.save(folder / "igraph.npy", np.array(answer[0][:nodes]))
    return {"build": build, "search": search}


def with_pandana(folder, graph):
    import pandana
    import pandas

    # Pandana searches from each node to its nearest point: arcs in walking direction.
    xy, order = graph["xy"], np.arange(len(graph["tail"]))
    frame = pandas.DataFrame({"seconds": graph["seconds"]}, index=order)
    ends = pandas.Series(graph["head"], index=order), pandas.Series(graph["tail"], index=order)
    build, town = clock(
        lambda: pandana.Network(pandas.Series(xy[:, 0]), pandas.Series(xy[:, 1]), *ends, frame, twoway=False)
    )
    places = xy[graph["sources"]]
    town.set_pois("services", FAR_S, 1, pandas.Series(places[:, 0]), pandas.Series(places[:, 1]))
    search, answer = clock(lambda: town.nearest_pois(FAR_S, "services", num_pois=1), 3)
    answer = answer.sort_index().to_numpy()[:, 0]
    np.save(folder / "pandana.npy", np.where(answer >= FAR_S, np.inf, answer))
    return {"build": build, "search": search}


def truncated_dijkstra():
    """Compile a Dijkstra that stops at a limit: a binary heap, arrays, and only what it touched is cleaned."""
    import numba

    @numba.njit(cache=True)
    def search(first, head, seconds, sources, limit):
        nodes = len(first) - 1
        best = np.full(nodes, np.inf)
        touched = np.empty(nodes, np.int64)
        heap_cost, heap_node = np.empty(len(head) + 1), np.empty(len(head) + 1, np.int64)
        row_end = np.empty(len(sources), np.int64)
        found_node, found_cost = np.empty(1 << 16, np.int32), np.empty(1 << 16, np.float64)
        found = 0
        for row in range(len(sources)):
            best[sources[row]] = 0.0
            touched[0] = sources[row]
            count, size = 1, 1
            heap_cost[0], heap_node[0] = 0.0, sources[row]
            while size > 0:
                cost, node = heap_cost[0], heap_node[0]
                size -= 1
                last_cost, last_node = heap_cost[size], heap_node[size]
                place = 0
                while True:
                    child = 2 * place + 1
                    if child >= size:
                        break
                    if child + 1 < size and heap_cost[child + 1] < heap_cost[child]:
                        child += 1
                    if heap_cost[child] >= last_cost:
                        break
                    heap_cost[place], heap_node[place] = heap_cost[child], heap_node[child]
                    place = child
                heap_cost[place], heap_node[place] = last_cost, last_node
                if cost > best[node]:
                    continue
                for arc in range(first[node], first[node + 1]):
                    reach = cost + seconds[arc]
                    onward = head[arc]
                    if reach > limit or reach >= best[onward]:
                        continue
                    if best[onward] == np.inf:
                        touched[count] = onward
                        count += 1
                    best[onward] = reach
                    place = size
                    size += 1
                    while place > 0 and heap_cost[(place - 1) // 2] > reach:
                        heap_cost[place], heap_node[place] = heap_cost[(place - 1) // 2], heap_node[(place - 1) // 2]
                        place = (place - 1) // 2
                    heap_cost[place], heap_node[place] = reach, onward
            if found + count > len(found_node):
                more = max(2 * len(found_node), found + count)
                wider_node, wider_cost = np.empty(more, np.int32), np.empty(more, np.float64)
                wider_node[:found], wider_cost[:found] = found_node[:found], found_cost[:found]
                found_node, found_cost = wider_node, wider_cost
            for rank in range(count):
                found_node[found], found_cost[found] = touched[rank], best[touched[rank]]
                best[touched[rank]] = np.inf
                found += 1
            row_end[row] = found
        return row_end, found_node[:found], found_cost[:found]

    return search


def with_numba(folder, graph):
    order = np.argsort(graph["tail"], kind="stable")
    first = np.concatenate([[0], np.cumsum(np.bincount(graph["tail"], minlength=len(graph["xy"])))])
    arguments = first, graph["head"][order], graph["seconds"][order]
    search = truncated_dijkstra()
    # Compiled here, and not measured.
    search(*arguments, graph["many"][:2], float(graph["limit_s"]))
    spent, (row_end, _, cost) = clock(lambda: search(*arguments, graph["many"], float(graph["limit_s"])), 3)
    return {"search": spent, "pairs": int(row_end[-1]), "sum_s": float(cost.sum())}


PEERS = {"igraph": with_igraph, "pandana": with_pandana, "numba": with_numba}


def main() -> int:
    folder = Path(sys.argv[1])
    graph = {path.stem: np.load(path) for path in folder.glob("*.npy")}
    answers = {}
    for name in sys.argv[2:]:
        try:
            answers[name] = PEERS[name](folder, graph)
        except ImportError as error:
            answers[name] = {"absent": str(error)}
    (folder / "durations.json").write_text(json.dumps(answers), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
