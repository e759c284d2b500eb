"""The proof: a mixed-integer model handed to HiGHS in short slices, with a branching of its own between the slices.

``scipy.optimize.milp`` takes no first solution, cannot be interrupted, and keeps Python's lock in the SciPy that QGIS
ships.  So a model is given a second at a time; what a slice does not settle is cut in two on one site (in, out) and the
halves are given in their turn.  Between slices the run can be cancelled, the best choice and the proven bound are kept,
and halves whose bound is no better than the choice in hand are dropped.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_matrix, eye, hstack, vstack

from .records import FloatArray, IntArray, Progress, no_progress
from .siting_search import Rules

#: Seconds given to HiGHS at once; a cancelled run stops within about one of them.
SLICE_S = 1.0
#: Numbers in a model beyond which HiGHS presolves for many times the slice that it is given.
MOST_PRESOLVED = 80_000
#: Relative gap under which an answer is proven best: the tolerance of HiGHS on what it adds up.
OPTIMAL_GAP = 1e-6


@dataclass(frozen=True)
class Model:
    """max worth @ v, low <= rows @ v <= high, least <= v <= most; the first variables are the sites, whole numbers."""

    sites: int
    worth: FloatArray
    rows: csr_matrix
    low: FloatArray
    high: FloatArray
    least: FloatArray
    most: FloatArray

    def with_rows(self, rows: csr_matrix, low: FloatArray, high: FloatArray) -> Model:
        """Return the model with more constraints."""
        return replace(
            self,
            rows=vstack([self.rows, rows], format="csr"),
            low=np.concatenate([self.low, low]),
            high=np.concatenate([self.high, high]),
        )

    def with_variables(self, worth: FloatArray, least: FloatArray, most: FloatArray) -> Model:
        """Return the model with more variables, in no constraint yet."""
        return replace(
            self,
            worth=np.concatenate([self.worth, worth]),
            rows=csr_matrix((self.rows.data, self.rows.indices, self.rows.indptr),
                            shape=(self.rows.shape[0], self.rows.shape[1] + len(worth))),
            least=np.concatenate([self.least, least]),
            most=np.concatenate([self.most, most]),
        )


@dataclass(frozen=True)
class Proof:
    """The best choice met (None: none), what it is worth, the most that any is worth, and whether all were looked at."""

    chosen: IntArray | None
    value: float
    bound: float
    is_complete: bool


def sites_model(count: int, rules: Rules) -> Model:
    """Return the model of the sites alone, worth nothing: number, forced ones, pairs, budget."""
    least, most = np.zeros(count), np.ones(count)
    least[rules.forced] = 1.0
    model = Model(count, np.zeros(count), csr_matrix((0, count)), np.zeros(0), np.zeros(0), least, most)
    if rules.number is not None:
        model = model.with_rows(csr_matrix(np.ones((1, count))), np.array([-np.inf]), np.array([float(rules.number)]))
    if len(rules.conflicts):
        pairs = len(rules.conflicts)
        rows = csr_matrix((np.ones(2 * pairs), (np.repeat(np.arange(pairs), 2), rules.conflicts.ravel())), (pairs, count))
        model = model.with_rows(rows, np.full(pairs, -np.inf), np.ones(pairs))
    if rules.budget is not None and rules.cost is not None:
        # In shares of the budget, so that euros and millions are settled with the same tolerance.
        scale = max(rules.budget, float(rules.cost.max(initial=0.0)), 1e-300)
        model = model.with_rows(
            csr_matrix(rules.cost[None, :] / scale), np.array([-np.inf]), np.array([rules.budget / scale])
        )
    return model


def covering_model(covers: csr_matrix, weight: FloatArray, rules: Rules) -> Model:
    """Return MCLP (Church and ReVelle 1974): max sum w_i y_i, y_i <= sum of the x_j that cover i."""
    count, points = covers.shape
    ones = csr_matrix((np.ones(covers.nnz), covers.indices, covers.indptr), shape=covers.shape)
    model = sites_model(count, rules).with_variables(weight, np.zeros(points), np.ones(points))
    model = model.with_rows(hstack([-ones.T, eye(points)], format="csr"), np.full(points, -np.inf), np.zeros(points))
    return _with_floor(model, count, rules)


def covering_prices(model: Model, limit_s: float) -> FloatArray | None:
    """Return the price of each demand point of :func:`covering_model` without whole sites, that of :func:`.relaxed`.

    None when the time is not enough.
    """
    points = len(model.worth) - model.sites
    # The covering rows follow those of the sites.
    start = int(model.rows.shape[0]) - points
    is_low = np.isfinite(model.low)
    if is_low.any() or not points:
        return None
    found = linprog(
        -model.worth, A_ub=model.rows, b_ub=model.high, bounds=np.c_[model.least, model.most], method="highs",
        options={"time_limit": limit_s},
    )
    if found.status != 0:
        return None
    prices: FloatArray = np.clip(model.worth[model.sites:] + found.ineqlin.marginals[start:], 0.0, model.worth[model.sites:])
    return prices


def assignment_model(gains: csr_matrix, weight: FloatArray, rules: Rules) -> Model:
    """Return the p-median, or MCLP with capacities: max sum g_ij f_ij, f_ij <= x_j, sum_j f_ij <= 1.

    With capacities, sum_i w_i f_ij <= c_j x_j, and a territory counts the people served.
    """
    count, points = gains.shape
    pairs = gains.nnz
    site = np.repeat(np.arange(count), np.diff(gains.indptr))
    each = np.arange(pairs)
    model = sites_model(count, rules).with_variables(gains.data, np.zeros(pairs), np.ones(pairs))
    opened = csr_matrix((np.r_[-np.ones(pairs), np.ones(pairs)], (np.r_[each, each], np.r_[site, count + each])),
                        shape=(pairs, count + pairs))
    model = model.with_rows(opened, np.full(pairs, -np.inf), np.zeros(pairs))
    once = csr_matrix((np.ones(pairs), (gains.indices, count + each)), shape=(points, count + pairs))
    model = model.with_rows(once, np.full(points, -np.inf), np.ones(points))
    if rules.capacity is not None:
        # Nobody serves more than everybody.
        room = np.minimum(rules.capacity, weight.sum())
        scale = np.maximum(room, 1e-300)
        served = csr_matrix(
            (np.r_[weight[gains.indices] / scale[site], -room / scale],
             (np.r_[site, np.arange(count)], np.r_[count + each, np.arange(count)])),
            shape=(count, count + pairs),
        )
        model = model.with_rows(served, np.full(count, -np.inf), np.zeros(count))
        if rules.floor is not None and rules.need is not None:
            people = csr_matrix((np.ones(pairs), (gains.indices, each)), shape=(points, pairs))
            rows = hstack([csr_matrix((rules.floor.shape[0], count)), rules.floor @ people], format="csr")
            model = model.with_rows(rows, rules.need, np.full(len(rules.need), np.inf))
    return model


def with_cover_floor(model: Model, covers: csr_matrix, rules: Rules) -> Model:
    """Return a model of sites whose territories must be covered: variables y_i <= sum of the x_j that cover i."""
    if rules.floor is None:
        return model
    points, before = covers.shape[1], len(model.worth)
    ones = csr_matrix((np.ones(covers.nnz), covers.indices, covers.indptr), shape=covers.shape)
    model = model.with_variables(np.zeros(points), np.zeros(points), np.ones(points))
    rows = hstack([-ones.T, csr_matrix((points, before - model.sites)), eye(points)], format="csr")
    return _with_floor(model.with_rows(rows, np.full(points, -np.inf), np.zeros(points)), before, rules)


def _with_floor(model: Model, start: int, rules: Rules) -> Model:
    """Return the model whose territories are covered; the covering variables begin at ``start``."""
    if rules.floor is None or rules.need is None:
        return model
    people = hstack([csr_matrix((rules.floor.shape[0], start)), rules.floor], format="csr")
    scale = np.maximum(np.asarray(rules.floor.sum(axis=1)).ravel(), 1e-300)
    rows = csr_matrix(people.multiply(1 / scale[:, None]))
    return model.with_rows(rows, rules.need / scale, np.full(len(scale), np.inf))


def prove(
    model: Model,
    value: Callable[[IntArray], float],
    deadline: float,
    chosen: IntArray | None = None,
    bound: float = np.inf,
    order: FloatArray | None = None,
    progress: Progress = no_progress,
    slice_s: float = SLICE_S,
    enough: float = np.inf,
    step: float = 0.0,
) -> Proof:
    """Search the best choice of sites of a model.

    Parameters
    ----------
    value
        What a choice is worth, exactly, ``-inf`` when it breaks a rule; choices of HiGHS are believed only through it.
    deadline
        ``time.monotonic()`` at which to stop with what is there.
    chosen, bound
        A choice in hand, and a proven bound.
    order
        Shape (sites,): on which site to branch first, the largest.
    enough
        Value at which any choice will do.
    step
        Values are multiples of it; 0: any number.
    """
    best = -np.inf if chosen is None else value(chosen)
    kept = chosen if np.isfinite(best) else None
    if kept is None:
        best = -np.inf
    if not len(model.worth):
        nothing = np.zeros(0, dtype=np.int64)
        only = value(nothing)
        return Proof(nothing if np.isfinite(only) else None, only, only, True)
    order = np.zeros(model.sites) if order is None else order
    heap: list[tuple[float, int, FloatArray, FloatArray]] = [(-bound, 0, model.least[:model.sites], model.most[:model.sites])]
    number, closed = 1, -np.inf
    while heap:
        limit = -heap[0][0]
        if limit <= _settled(best, step) or best >= enough:
            break
        left = deadline - time.monotonic()
        if left <= 0:
            break
        progress(0.0)
        _, _, least, most = heapq.heappop(heap)
        answer = milp(
            c=-model.worth,
            integrality=np.r_[np.ones(model.sites), np.zeros(len(model.worth) - model.sites)],
            bounds=Bounds(np.r_[least, model.least[model.sites:]], np.r_[most, model.most[model.sites:]]),
            constraints=[LinearConstraint(model.rows, model.low, model.high)] if model.rows.shape[0] else [],
            options={"time_limit": max(min(slice_s, left), 0.05), "mip_rel_gap": OPTIMAL_GAP / 10,
                     "presolve": model.rows.nnz <= MOST_PRESOLVED},
        )
        found = None if answer.x is None else np.flatnonzero(answer.x[:model.sites] > 0.5)
        if found is not None:
            worth = value(found)
            if worth > best:
                best, kept = worth, found
        if answer.status == 2:
            continue
        dual = getattr(answer, "mip_dual_bound", None)
        if dual is not None and np.isfinite(dual):
            limit = min(limit, -float(dual))
        if answer.status == 0:
            # Solved, to the tolerance of HiGHS: nothing here is worth more.
            closed = max(closed, min(limit, best if found is None else max(value(found), limit)))
            continue
        free = np.flatnonzero(least < most)
        if not len(free):
            closed = max(closed, limit)
            continue
        site = free[np.argmax(order[free])]
        for state in (1.0, 0.0):
            low, high = least.copy(), most.copy()
            low[site] = high[site] = state
            heapq.heappush(heap, (-limit, number, low, high))
            number += 1
    open_bound = max((-entry[0] for entry in heap), default=-np.inf)
    proven = max(best, min(max(open_bound, closed), bound))
    is_proven = proven <= _settled(best, step) or not heap
    return Proof(kept, best, best if is_proven else proven, is_proven)


def _settled(best: float, step: float = 0.0) -> float:
    """Return the bound at which a value is proven best."""
    return best + max(OPTIMAL_GAP * abs(best), step * (1 - OPTIMAL_GAP)) if np.isfinite(best) else -np.inf
