"""Good choices of sites, fast, and a proven bound on all choices: greedy, swaps, Lagrangian relaxation.

Everything here reads one sparse matrix ``gains`` of shape (candidates, demand): what a candidate alone would bring to
a demand point.  A choice is worth the sum over demand points of the best that its sites bring (facility location):
covered people are gains that are all equal (MCLP), minutes saved are gains that differ (p-median).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np
from scipy.sparse import csr_matrix

from .records import BoolArray, FloatArray, IntArray, Progress, no_progress

#: Subgradient steps at most, and steps without a better bound before the step is halved.
LAGRANGE_STEPS, LAGRANGE_PATIENCE = 600, 30
#: Share of the bound that is aimed at when no choice is in hand.
GUESSED_SHARE = 0.9
#: Step length of Polyak's rule below which nothing moves any more.
LEAST_STEP = 1e-3
#: Relative difference of two values that is the rounding of additions in another order.
EQUAL = 1e-9


@dataclass(frozen=True)
class Rules:
    """What a choice must respect, whatever it is worth; rows are those of the candidates.

    Attributes
    ----------
    number
        Sites at most; None: any number.
    forced
        Rows that are in every choice.
    conflicts
        Shape (pairs, 2): rows that do not go together.
    cost, budget
        Shape (candidates,), and the most that a choice may cost; None: no budget.
    capacity
        Shape (candidates,): people that a site can serve; None: any number.
    floor, need
        Shape (territories, demand): people of each territory by demand point, and how many of them a choice must
        cover at least; None: no such rule.
    """

    number: int | None = None
    forced: IntArray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    conflicts: IntArray = field(default_factory=lambda: np.zeros((0, 2), dtype=np.int64))
    cost: FloatArray | None = None
    budget: float | None = None
    capacity: FloatArray | None = None
    floor: csr_matrix | None = None
    need: FloatArray | None = None

    def clashes(self, count: int) -> csr_matrix:
        """Return the symmetric matrix (candidates, candidates) of the pairs that do not go together."""
        one, other = self.conflicts[:, 0], self.conflicts[:, 1]
        both = np.concatenate([one, other]), np.concatenate([other, one])
        return csr_matrix((np.ones(len(both[0])), both), shape=(count, count))

    def allow(self, chosen: IntArray) -> bool:
        """Tell whether a choice respects the rules on sites alone: number, forced, pairs, budget."""
        if self.number is not None and len(chosen) > self.number:
            return False
        if not np.isin(self.forced, chosen).all():
            return False
        if len(self.conflicts) and np.isin(self.conflicts, chosen).all(axis=1).any():
            return False
        return self.budget is None or self.cost is None or bool(
            self.cost[chosen].sum() <= self.budget + EQUAL * max(1.0, self.budget)
        )


def best_of(gains: csr_matrix, chosen: IntArray) -> FloatArray:
    """Return what a choice brings to each demand point."""
    if not len(chosen) or not gains.shape[1]:
        return np.zeros(gains.shape[1])
    return np.asarray(gains[chosen].max(axis=0).todense(), dtype=np.float64).ravel()


def worth(gains: csr_matrix, chosen: IntArray) -> float:
    """Return the sum of what a choice brings."""
    return float(best_of(gains, chosen).sum())


def marginal(gains: csr_matrix, held: FloatArray) -> FloatArray:
    """Return what each candidate would add to demand points that already hold ``held``."""
    more = np.maximum(gains.data - held[gains.indices], 0.0)
    added: FloatArray = csr_matrix((more, gains.indices, gains.indptr), shape=gains.shape) @ np.ones(gains.shape[1])
    return added


def greedy(gains: csr_matrix, rules: Rules, start: IntArray | None = None) -> IntArray:
    """Add, from the forced ones (or ``start``), the site that adds most while one fits; ties go to the first row.

    Under a budget, what counts is what a site adds by unit of cost.
    """
    count = gains.shape[0]
    clashes = rules.clashes(count)
    chosen = list(rules.forced if start is None else start)
    held = best_of(gains, np.array(chosen, dtype=np.int64))
    while rules.number is None or len(chosen) < rules.number:
        added = marginal(gains, held)
        value = np.where(fits(np.array(chosen, dtype=np.int64), rules, clashes), added, 0.0)
        if rules.budget is not None and rules.cost is not None:
            value = value / np.maximum(rules.cost, EQUAL * max(1.0, float(rules.cost.max(initial=0.0))))
        best = int(np.argmax(value)) if count else 0
        if not count or not value[best] > 0:
            break
        chosen.append(best)
        held = np.maximum(held, _row(gains, best))
    return np.array(sorted(chosen), dtype=np.int64)


def swapped(gains: csr_matrix, rules: Rules, chosen: IntArray, progress: Progress = no_progress) -> IntArray:
    """Replace one site at a time by the one that adds most, until no replacement helps (Teitz and Bart 1968)."""
    clashes = rules.clashes(gains.shape[0])
    chosen = chosen.copy()
    value = worth(gains, chosen)
    improved = True
    while improved:
        improved = False
        for site in np.setdiff1d(chosen, rules.forced):
            progress(0.0)
            others = chosen[chosen != site]
            held = best_of(gains, others)
            added = np.where(fits(others, rules, clashes), marginal(gains, held), -1.0)
            best = int(np.argmax(added))
            if held.sum() + added[best] > value * (1 + EQUAL) + EQUAL:
                chosen = greedy(gains, rules, np.append(others, best))
                value = worth(gains, chosen)
                improved = True
    return chosen


def earliest(gains: csr_matrix, rules: Rules, chosen: IntArray) -> IntArray:
    """Return a choice worth as much, sites that add nothing left out and each replaced by its first equal."""
    clashes = rules.clashes(gains.shape[0])
    value = worth(gains, chosen)
    slack = EQUAL * max(value, 1e-12)
    for site in np.setdiff1d(chosen, rules.forced)[::-1]:
        others = chosen[chosen != site]
        held = best_of(gains, others)
        missing = value - held.sum()
        if missing <= slack:
            chosen = others
            continue
        equal = fits(others, rules, clashes) & (marginal(gains, held) >= missing - slack)
        if rules.cost is not None:
            equal &= rules.cost <= rules.cost[site]
        first = int(np.argmax(equal))
        if equal[first] and first < site:
            chosen = np.append(others, first)
    return np.sort(chosen)


def fits(chosen: IntArray, rules: Rules, clashes: csr_matrix) -> BoolArray:
    """Return which candidates may join a choice."""
    free = np.ones(clashes.shape[0], dtype=bool)
    free[chosen] = False
    if clashes.nnz and len(chosen):
        free &= np.asarray(clashes[chosen].sum(axis=0)).ravel() == 0
    if rules.budget is not None and rules.cost is not None:
        free &= rules.cost <= rules.budget - rules.cost[chosen].sum() + EQUAL
    return free


def _row(gains: csr_matrix, row: int) -> FloatArray:
    dense = np.zeros(gains.shape[1])
    span = slice(gains.indptr[row], gains.indptr[row + 1])
    dense[gains.indices[span]] = gains.data[span]
    return dense


@dataclass(frozen=True)
class Relaxed:
    """What the Lagrangian relaxation proves.

    Attributes
    ----------
    bound
        No choice is worth more.
    out, inside
        Shape (candidates,): those that no choice better than the one in hand holds, and those that all of them hold.
    """

    bound: float
    out: BoolArray
    inside: BoolArray


def relaxed(
    gains: csr_matrix, rules: Rules, best: float, price: FloatArray, tolerance: float, deadline: float = np.inf,
    progress: Progress = no_progress,
) -> Relaxed:
    """Bound all choices, by a price u on each demand point (Cornuéjols, Fisher and Nemhauser 1977).

    L(u) = sum u_i + max over choices of sum_j sum_i (g_ij - u_i)+ is at least the best worth, whatever u >= 0; the
    number, the budget and the forced sites are kept in it, other rules are left out, which makes it larger only.
    Where L with a site put in (left out) is no better than ``best``, the worth of a choice in hand (-inf: none), no
    better choice holds (lacks) it.  ``price`` is where the search of the least L begins.
    """
    count = gains.shape[0]
    most = best_of(gains, np.arange(count))
    forced = np.isin(np.arange(count), rules.forced)
    room = (count if rules.number is None else min(rules.number, count)) - int(forced.sum())
    bound, out, inside = float(most.sum()), np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    floor = best * (1 + tolerance)
    length, stale = 1.5, 0
    for step in range(LAGRANGE_STEPS):
        if step % 10 == 0:
            progress(0.0)
            if time.monotonic() > deadline:
                break
        left = marginal(gains, price)
        taken, value, entering, leaving = _dearest(left, forced, out, room, rules)
        now = float(price.sum()) + value
        stale = 0 if now < bound * (1 - 1e-6) else stale + 1
        # Sites fixed by the value in hand only restrict to choices that are better still.
        bound = min(bound, now)
        out |= ~forced & (now + entering <= floor)
        inside |= now + leaving <= floor
        if bound <= floor or length < LEAST_STEP:
            break
        if stale >= LAGRANGE_PATIENCE:
            length, stale = length / 2, 0
        rows = gains[np.flatnonzero(taken)]
        better = csr_matrix((rows.data > price[rows.indices], rows.indices, rows.indptr), shape=rows.shape)
        slope = 1.0 - np.asarray(better.sum(axis=0), dtype=np.float64).ravel()
        slope[(price <= 0) & (slope > 0)] = 0.0
        squared = float(slope @ slope)
        if squared == 0:
            break
        target = best if np.isfinite(best) else GUESSED_SHARE * now
        price = np.clip(price - length * max(now - target, EQUAL) / squared * slope, 0.0, most)
    return Relaxed(max(bound, best), out, inside)


def _dearest(
    left: FloatArray, forced: BoolArray, out: BoolArray, room: int, rules: Rules
) -> tuple[BoolArray, float, FloatArray, FloatArray]:
    """Return the sites of the relaxed choice, their value, and how it changes when each is put in or left out."""
    free = ~forced & ~out
    taken = forced.copy()
    base = float(left[forced].sum())
    order = np.flatnonzero(free)[np.argsort(-left[free], kind="stable")]
    if rules.budget is None or rules.cost is None:
        kept = order[:max(room, 0)]
        taken[kept] = True
        last = float(left[kept[-1]]) if 0 < len(kept) == room else 0.0
        following = float(left[order[room]]) if 0 <= room < len(order) else 0.0
        entering = np.where(taken, 0.0, left - last) if room > 0 else np.full(len(left), -np.inf)
        leaving = np.where(taken & ~forced, following - left, 0.0)
        return taken, base + float(left[kept].sum()), entering, leaving
    # Of the number and the budget, the one that binds more; of the budget, the last site in part (Dantzig 1957).
    by_number = float(left[order[:max(room, 0)]].sum())
    purse = max(rules.budget - float(rules.cost[forced].sum()), 0.0)
    affordable = order[rules.cost[order] <= purse + EQUAL]
    rate = left[affordable] / np.maximum(rules.cost[affordable], 1e-300)
    by_rate = affordable[np.argsort(-rate, kind="stable")]
    spent = np.cumsum(rules.cost[by_rate])
    part = np.clip((purse - (spent - rules.cost[by_rate])) / np.maximum(rules.cost[by_rate], 1e-300), 0.0, 1.0)
    by_budget = float((part * left[by_rate]).sum())
    if by_number < by_budget:
        taken[order[:max(room, 0)]] = True
    else:
        taken[by_rate[part >= 1.0]] = True
    nothing = np.zeros(len(left))
    return taken, base + min(by_number, by_budget), nothing, nothing
