"""Where the next permanences should stand: maximal covering with the existing services kept (METHOD 6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, eye, hstack

from .errors import ParameterError, tr_noop
from .records import BoolArray, Column, FloatArray, IntArray, ObjectArray, Progress, integers, no_progress, texts

#: Seconds that the solver may take for one number of sites.
DEFAULT_TIME_LIMIT_S = 60.0
#: Relative gap at which HiGHS may stop: proven optimal to the person in any town.
OPTIMAL_GAP = 1e-9


@dataclass(frozen=True)
class Cover:
    """The best sites for one number of them.

    Attributes
    ----------
    chosen
        Rows of the candidates, by decreasing marginal gain.
    objective, bound
        Newly covered weight, and the proven most that any choice of that size can cover.
    status
        ``optimal`` (proven), ``ecart`` (stopped with a gap) or ``realisable``.
    """

    chosen: IntArray
    objective: float
    bound: float
    status: str


def maximal_cover(
    covers: csr_matrix, weight: FloatArray, number: int, time_limit_s: float = DEFAULT_TIME_LIMIT_S
) -> Cover:
    """Choose ``number`` candidates that newly cover most weight (MCLP, Church and ReVelle 1974).

    max sum w_i y_i, y_i <= sum_{j covers i} x_j, sum x_j = p, x binary.

    Parameters
    ----------
    covers
        Shape (candidates, cells), non-zero where the candidate covers the cell; candidates in the order
        in which ties are to be broken.
    weight
        Shape (cells,), zero for the cells that an existing service covers.

    Raises
    ------
    ParameterError
        ``number`` is negative.
    """
    candidates, _ = covers.shape
    if number < 0:
        raise ParameterError(
            tr_noop("NOMBRE : {value} n’est pas un nombre de permanences ; donnez un entier positif ou nul."),
            value=number,
        )
    number = min(number, candidates)
    needed = np.flatnonzero((weight > 0) & (covers.getnnz(axis=0) > 0))
    if number == 0 or not len(needed):
        return Cover(np.arange(number), 0.0, 0.0, "optimal")
    reach = covers[:, needed].T.tocsr()
    reach.data = np.ones_like(reach.data, dtype=np.float64)
    gain = weight[needed]
    # Equal choices: the earlier candidates win, by less than any real person could weigh.
    nudge = gain.sum() * 1e-9 * np.arange(candidates) / max(candidates, 1) / max(number, 1)
    answer = milp(
        c=np.concatenate([nudge, -gain]),
        integrality=np.concatenate([np.ones(candidates), np.zeros(len(needed))]),
        bounds=Bounds(0, 1),
        constraints=[
            LinearConstraint(hstack([-reach, eye(len(needed))], format="csr"), -np.inf, 0),
            LinearConstraint(np.concatenate([np.ones(candidates), np.zeros(len(needed))])[None, :], number, number),
        ],
        options={"time_limit": time_limit_s, "mip_rel_gap": OPTIMAL_GAP},
    )
    if answer.x is None:
        return Cover(np.zeros(0, dtype=np.int64), 0.0, float(gain.sum()), "realisable")
    chosen = np.flatnonzero(answer.x[:candidates] > 0.5)
    covered = np.asarray(covers[chosen].sum(axis=0)).ravel() > 0
    objective = float(weight[covered].sum())
    proven = answer.mip_dual_bound if answer.mip_dual_bound is not None else -gain.sum()
    bound = max(objective, min(-float(proven), float(gain.sum())))
    status = "optimal" if answer.status == 0 else "ecart"
    return Cover(_by_marginal_gain(covers, weight, chosen), objective, bound if status == "ecart" else objective, status)


def _by_marginal_gain(covers: csr_matrix, weight: FloatArray, chosen: IntArray) -> IntArray:
    """Order the chosen candidates so that each adds most to those before it; ties by row."""
    left = weight.astype(np.float64)
    remaining = list(chosen)
    order: list[int] = []
    while remaining:
        gains = covers[remaining].astype(bool) @ left
        best = remaining.pop(int(np.argmax(gains)))
        order.append(int(best))
        left = np.where(np.asarray(covers[best].todense()).ravel() != 0, 0.0, left)
    return np.array(order, dtype=np.int64)


@dataclass(frozen=True)
class SitePlan:
    """Sites for the number asked, and the curve of gains for 0 to that number."""

    rows: IntArray
    columns: dict[str, Column]
    curve: dict[str, Column]


def plan_sites(
    covers: csr_matrix,
    existing_min: FloatArray,
    poor: FloatArray,
    population: FloatArray,
    candidate_ids: ObjectArray,
    number: int,
    threshold_min: float,
    progress: Progress = no_progress,
) -> SitePlan:
    """Choose sites among candidates; the people covered by existing services stay covered.

    Weights are poor people.  Equal choices go to the lower candidate id, so that runs repeat.  A candidate
    that would bring a service within reach of nobody poor is never proposed: the plan is shorter instead.

    Parameters
    ----------
    covers
        Shape (candidates, cells), true where the walk is within the threshold.
    existing_min
        Shape (cells,), minutes to the nearest existing service, NaN when out of reach.
    poor, population
        Shape (cells,), people; the first is the weight.
    """
    with np.errstate(invalid="ignore"):
        already: BoolArray = existing_min <= threshold_min
    weight = np.where(already, 0.0, np.nan_to_num(poor))
    everyone = np.nan_to_num(population)
    order = np.argsort(np.array([value or "" for value in candidate_ids], dtype=str), kind="stable")
    covers = covers[order].tocsr()
    covered_now = float(np.nan_to_num(poor)[already].sum())
    total = float(np.nan_to_num(poor).sum())
    number = min(number, len(order))
    plans = []
    for size in range(number + 1):
        plans.append(maximal_cover(covers, weight, size))
        progress((size + 1) / (number + 1))
    best = plans[-1]
    gains, people, cumulated = [], [], []
    left_poor, left_people = weight.copy(), np.where(already, 0.0, everyone)
    reached = covered_now
    for row in best.chosen:
        mine = np.asarray(covers[row].todense()).ravel() != 0
        gains.append(float(left_poor[mine].sum()))
        people.append(float(left_people[mine].sum()))
        left_poor[mine] = left_people[mine] = 0.0
        reached += gains[-1]
        cumulated.append(100 * reached / total if total else np.nan)
    # The gains fall from one to the next: the useless ones stand last.
    count = int(np.count_nonzero(np.array(gains) > 0))
    columns: dict[str, Column] = {
        "rang": integers(np.arange(1, count + 1)),
        "gain_pauvres": np.array(gains[:count], dtype=np.float64),
        "gain_population": np.array(people[:count], dtype=np.float64),
        "couverture_cumulee_pct": np.array(cumulated[:count], dtype=np.float64),
    }
    objective = np.array([plan.objective for plan in plans])
    bound = np.array([plan.bound for plan in plans])
    with np.errstate(divide="ignore", invalid="ignore"):
        gap = np.where(bound > 0, 100 * (bound - objective) / bound, 0.0)
    curve: dict[str, Column] = {
        "nombre": integers(np.arange(number + 1)),
        "gain_pauvres": objective,
        "couverture_pct": 100 * (covered_now + objective) / total if total else np.full(number + 1, np.nan),
        "borne": bound,
        "ecart_pct": gap,
        "statut": texts([plan.status for plan in plans]),
    }
    return SitePlan(order[best.chosen[:count]], columns, curve)
