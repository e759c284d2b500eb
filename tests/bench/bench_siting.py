"""Siting on Porto (10,000 homes, 1,000 candidates) beside spopt, and the same answers as spopt on small towns.

    SPOPT_PYTHON=path/to/python .venv/bin/python tests/bench/bench_siting.py

``SPOPT_PYTHON`` is a Python of its own that holds spopt; without it the peer's lines are « absent ».
The run fails when a promise is not kept: a proven gap of 0.5 % in under 30 s, and equal answers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import csr_matrix, load_npz, save_npz

from accessibilite.core.choices import MODELS
from accessibilite.core.network import build_network
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import texts
from accessibilite.core.siting_models import SitingProblem, solve
from accessibilite.core.siting_search import Rules
from accessibilite.core.snapping import Places
from accessibilite.core.time_matrix import time_matrix

ROOT = Path(__file__).resolve().parents[2]
PORTO = ROOT.parent / "shared" / "data" / "osm" / "porto_portugal.osm.pbf"
KEPT = ROOT / "build" / "bench" / "porto_siting.npz"
HOMES, CANDIDATES, NUMBER, THRESHOLD_S, SEED = 10_000, 1_000, 10, 900.0, 1
#: What is promised: per cent, seconds.
GAP_PCT, LIMIT_S = 0.5, 30.0
SMALL_TOWNS = 5
#: What spopt runs, in its own Python: the matrix (homes, sites), weights, number and threshold in, values out.
PEER = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
import numpy, pulp
from spopt.locate import LSCP, MCLP, PCenter, PMedian
answers = []
for path in sys.argv[2:]:
    given = numpy.load(path)
    costs, weight, number, limit = given["costs"], given["weight"], int(given["number"]), float(given["limit"])
    made = {
        "mclp": lambda: MCLP.from_cost_matrix(costs, weight, limit, p_facilities=number),
        "lscp": lambda: LSCP.from_cost_matrix(costs, limit),
        "p_median": lambda: PMedian.from_cost_matrix(costs, weight, p_facilities=number),
        "p_centre": lambda: PCenter.from_cost_matrix(costs, p_facilities=number),
    }
    for name in json.loads(sys.argv[1]):
        begin = time.perf_counter()
        model = made[name]()
        built = time.perf_counter()
        model.solve(pulp.PULP_CBC_CMD(msg=False))
        answers.append([name, model.problem.objective.value(), built - begin, time.perf_counter() - built])
print(json.dumps(answers))
"""


def porto() -> tuple[csr_matrix, np.ndarray]:
    """Return the walks of at most 15 minutes, kept from one run to the next, and people by home."""
    rng = np.random.default_rng(SEED)
    weight = np.round(rng.gamma(2, 20, HOMES), 1)
    if not KEPT.is_file():
        network, _ = build_network(read_ways(PORTO))
        streets = shapely.get_coordinates(shapely.centroid(network.geometry))

        def around(count: int, spread: float) -> Places:
            lonlat = streets[rng.integers(0, len(streets), count)] + rng.normal(0, spread, (count, 2))
            nothing = texts([None] * count)
            return Places(lonlat, texts([f"{row:05d}" for row in range(count)]), nothing, nothing)

        begin = time.perf_counter()
        seconds = time_matrix(network, around(HOMES, 3e-4), around(CANDIDATES, 0.0), THRESHOLD_S / 60)
        print(f"matrice : {time.perf_counter() - begin:.1f} s, {seconds.nnz} marches")
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        save_npz(KEPT, seconds)
    return load_npz(KEPT).tocsr(), weight


def problem_of(seconds: csr_matrix, weight: np.ndarray, threshold_s: float, limit_s: float, number: int) -> SitingProblem:
    return SitingProblem(seconds, np.full(len(weight), np.inf), weight, threshold_s, limit_s, Rules(number=number))


def beside(models: tuple[str, ...], towns: list[dict[str, object]]) -> list[list[object]] | None:
    """Return what spopt answers: model, value, seconds to build, seconds to solve; None without it."""
    python = os.environ.get("SPOPT_PYTHON", "")
    if not python:
        return None
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for place, town in enumerate(towns):
            paths.append(str(Path(folder) / f"{place}.npz"))
            np.savez(paths[-1], **town)
        done = subprocess.run([python, "-c", PEER, json.dumps(models), *paths], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def small_towns() -> bool:
    """Compare the four models on towns where both solve the same problem; tell whether all agree."""
    rng = np.random.default_rng(SEED)
    towns, ours = [], []
    for _ in range(SMALL_TOWNS):
        costs = np.round(rng.uniform(10, 3000, (60, 15)), 0)
        weight = rng.integers(1, 40, 60).astype(float)
        # LSCP needs everybody to be within reach of some site.
        limit = float(np.max(costs.min(axis=1)))
        towns.append({"costs": costs, "weight": weight, "number": 4, "limit": limit})
        here = problem_of(csr_matrix(costs.T), weight, limit, 4000.0, 4)
        ours += [solve(here, model, 60).objective * (60 if model in ("p_median", "p_centre") else 1) for model in MODELS]
    theirs = beside(MODELS, towns)
    if theirs is None:
        print("spopt : absent")
        return True
    agree = np.isclose(ours, [row[1] for row in theirs], rtol=1e-6)
    print(f"spopt, petites villes : {int(agree.sum())} réponses égales sur {len(agree)}")
    return bool(agree.all())


def main() -> int:
    agree = small_towns()
    seconds, weight = porto()
    here = problem_of(seconds, weight, THRESHOLD_S, THRESHOLD_S, NUMBER)
    kept = True
    for model in ("mclp", "p_median", "lscp", "p_centre"):
        begin = time.perf_counter()
        answer = solve(here, model, LIMIT_S)
        took = time.perf_counter() - begin
        proof = f"borne {answer.bound:.6g}, écart {answer.gap_pct:.4f} %, {answer.status}"
        print(f"{model} : {answer.objective:.6g}, {proof}, {took:.1f} s")
        if model == "mclp":
            kept = answer.gap_pct <= GAP_PCT and took < LIMIT_S
    costs = np.full(seconds.shape, 1e6)
    walks = seconds.tocoo()
    costs[walks.row, walks.col] = walks.data
    theirs = beside(("mclp",), [{"costs": costs.T, "weight": weight, "number": NUMBER, "limit": THRESHOLD_S}])
    if theirs is not None:
        _, value, built, solved = theirs[0]
        print(f"spopt mclp (CBC) : {value:.6g}, modèle {built:.1f} s, résolution {solved:.1f} s")
    return 0 if agree and kept else 1


if __name__ == "__main__":
    sys.exit(main())
