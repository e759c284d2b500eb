"""The four models of METHOD section 6, each solved with its proof: MCLP, LSCP, p-median, p-centre."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack

from .records import BoolArray, FloatArray, IntArray, ObjectArray, Progress, no_progress
from .siting_exact import (
    OPTIMAL_GAP,
    SLICE_S,
    Model,
    Proof,
    assignment_model,
    covering_model,
    covering_prices,
    prove,
    sites_model,
    with_cover_floor,
)
from .siting_reduce import hardest, reduced, taken
from .siting_search import Relaxed, Rules, best_of, earliest, fits, greedy, relaxed, swapped, worth
from .time_matrix import ROUNDING_S

OPTIMAL, GAP, FEASIBLE, INFEASIBLE = "optimal", "ecart", "realisable", "infaisable"
#: Pairs (candidate, demand) beyond which the p-median is left to its relaxation: the model would fill the memory.
MOST_PAIRS = 300_000
#: Share of what a first choice brings at which the search of prices begins.
FIRST_PRICE = 0.5
#: Digits kept of a weight, as a share of the largest: scaling weights then changes no choice.
WEIGHT_DIGITS = 12
#: Slack on the people that a territory must have covered: the tolerance of HiGHS.
FLOOR_SLACK = 1e-6


@dataclass(frozen=True)
class SitingProblem:
    """Who walks where in how long, and what a choice must respect.

    Attributes
    ----------
    seconds
        Shape (candidates, demand): walks within ``limit_s``; what is not stored is farther.  Candidates stand in the
        order in which ties are broken.
    existing_s
        Shape (demand,): walk to the nearest existing service, ``inf`` beyond the limit.
    weight
        Shape (demand,): people, weighed.
    threshold_s, limit_s
        Walk within which a person is covered, and at which longer walks are counted.
    rules
        With ``floor`` and ``need`` over all people, existing services included.
    is_equitable
        Whether the worst covered territory comes first, then the second worst… (lexicographic max-min).
    territory_names
        What to call the rows of ``rules.floor``.
    """

    seconds: csr_matrix
    existing_s: FloatArray
    weight: FloatArray
    threshold_s: float
    limit_s: float
    rules: Rules
    is_equitable: bool = False
    territory_names: ObjectArray | None = None

    @property
    def covered_now(self) -> BoolArray:
        """Return who an existing service covers."""
        covered: BoolArray = self.existing_s <= self.threshold_s + ROUNDING_S
        return covered

    def covers(self, within_s: float | None = None) -> csr_matrix:
        """Return ones where a candidate is within reach of somebody that no existing service reaches."""
        limit = self.threshold_s if within_s is None else within_s
        wanted = (self.seconds.data <= limit + ROUNDING_S) & ~(self.existing_s <= limit + ROUNDING_S)[self.seconds.indices]
        return _kept(self.seconds, wanted, np.ones(self.seconds.nnz))

    def saved_min(self) -> csr_matrix:
        """Return the minutes that a candidate saves somebody, walks counted up to the limit."""
        now = np.minimum(self.existing_s, self.limit_s)[self.seconds.indices]
        return _kept(self.seconds, self.seconds.data < now - ROUNDING_S, (now - self.seconds.data) / 60.0)

    def net_rules(self) -> Rules:
        """Return the rules with the people of the territories that are covered already taken off."""
        rules = self.rules
        if rules.floor is None or rules.need is None:
            return rules
        already = self.covered_now.astype(np.float64)
        return replace(
            rules, floor=rules.floor.multiply(1 - already).tocsr(), need=np.maximum(rules.need - rules.floor @ already, 0.0)
        )


@dataclass(frozen=True)
class Answer:
    """A choice and what is proven of it.

    Attributes
    ----------
    chosen
        Rows of the candidates, in order.
    objective, bound
        In the unit of the model: people newly covered, sites, people x minutes, minutes; NaN when there is no choice.
    status
        ``optimal`` (proven), ``ecart`` (a gap is left), ``realisable`` (nothing proven), ``infaisable``.
    """

    chosen: IntArray
    objective: float
    bound: float
    status: str

    @property
    def gap_pct(self) -> float:
        """Return how far the objective may be from the best, per cent of the larger of the two."""
        top = max(abs(self.objective), abs(self.bound))
        return 100 * abs(self.bound - self.objective) / top if top > 0 else 0.0 * self.objective


def solve(
    problem: SitingProblem, model: str, limit_s: float, start: IntArray | None = None, progress: Progress = no_progress
) -> Answer:
    """Solve one of :data:`.choices.MODELS` within ``limit_s`` seconds; ``start`` is a choice to do better than."""
    deadline = time.monotonic() + limit_s
    most = float(problem.weight.max(initial=0.0)) or 1.0
    rules = problem.rules
    if rules.capacity is not None:
        rules = replace(rules, capacity=rules.capacity / most)
    scaled = replace(problem, weight=np.round(problem.weight / most, WEIGHT_DIGITS), rules=rules)
    if model == "lscp":
        return _lscp(scaled, deadline, progress)
    if model == "p_centre":
        return _centre(scaled, deadline, start, progress)
    unit = problem.covers() if model == "mclp" else problem.saved_min()
    answer = (_equitable if problem.is_equitable else _facility)(scaled, unit, deadline, start, progress)
    answer = _scaled(answer, most, 0.0)
    if answer.status != INFEASIBLE and rules.capacity is None:
        # Without the rounding of the scale.
        exact = worth(unit.multiply(problem.weight).tocsr(), answer.chosen)
        answer = replace(answer, objective=exact, bound=exact if answer.status == OPTIMAL else max(answer.bound, exact))
    if model == "mclp":
        return answer
    now = float(problem.weight @ np.minimum(problem.existing_s, problem.limit_s)) / 60.0
    return _scaled(answer, -1.0, now)


def _scaled(answer: Answer, factor: float, shift: float) -> Answer:
    return replace(answer, objective=shift + factor * answer.objective, bound=shift + factor * answer.bound)


def _kept(matrix: csr_matrix, wanted: BoolArray, data: FloatArray) -> csr_matrix:
    owner = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))[wanted]
    pointers = np.r_[0, np.cumsum(np.bincount(owner, minlength=matrix.shape[0]))]
    return csr_matrix((data[wanted], matrix.indices[wanted], pointers), shape=matrix.shape)


def _answer(chosen: IntArray, proof: Proof) -> Answer:
    if proof.chosen is None:
        nothing = np.zeros(0, dtype=np.int64)
        return Answer(nothing, np.nan, np.nan, INFEASIBLE if proof.is_complete else FEASIBLE)
    return Answer(chosen, proof.value, proof.bound, OPTIMAL if proof.is_complete else GAP)


def keeps_floor(rules: Rules, covers: csr_matrix, chosen: IntArray) -> bool:
    """Tell whether a choice covers enough of each territory; ``rules`` are those of :meth:`SitingProblem.net_rules`."""
    if rules.floor is None or rules.need is None:
        return True
    served = rules.floor @ (best_of(covers, chosen) > 0)
    people = np.asarray(rules.floor.sum(axis=1)).ravel()
    return bool((served >= rules.need - FLOOR_SLACK * np.maximum(people, 1e-300)).all())


def _facility(
    problem: SitingProblem, unit: csr_matrix, deadline: float, start: IntArray | None, progress: Progress
) -> Answer:
    """Solve MCLP and p-median: the largest sum, over people, of the best that a site brings them."""
    rules, covers = problem.net_rules(), problem.covers()
    is_cover = not unit.nnz or not np.ptp(unit.data)
    whole = unit.multiply(problem.weight).tocsr()
    if rules.capacity is not None:
        return _with_capacity(problem, unit, rules, deadline, start, progress)
    if is_cover or rules.floor is None:
        small = reduced(unit, problem.weight, rules)
        rows, rules_left = small.rows, small.rules
        gains = small.unit.multiply(small.weight).tocsr()
        reach = small.unit
    else:
        rows, rules_left, gains, reach = np.arange(unit.shape[0]), rules, whole, covers

    def value(chosen: IntArray) -> float:
        return worth(gains, chosen) if rules_left.allow(chosen) and keeps_floor(rules_left, reach, chosen) else -np.inf

    hand = swapped(gains, rules_left, greedy(gains, rules_left), progress)
    if start is not None:
        known = np.flatnonzero(np.isin(rows, np.union1d(start, rules.forced)))
        if np.isfinite(value(known)):
            known = swapped(gains, rules_left, greedy(gains, rules_left, known), progress)
            hand = known if worth(gains, known) > worth(gains, hand) else hand
    best = value(hand)
    price = best_of(gains, hand) * FIRST_PRICE
    found = relaxed(gains, rules_left, best, price, OPTIMAL_GAP / 10, deadline, progress)
    proof = _finish(gains, reach, rules_left, hand if np.isfinite(best) else None, found, value, is_cover, deadline, progress)
    if proof.chosen is None:
        return _answer(hand, proof)
    chosen = rows[proof.chosen]
    if rules.floor is None:
        chosen = earliest(whole, rules, chosen)
    return _answer(np.sort(chosen), proof)


def _finish(
    gains: csr_matrix, reach: csr_matrix, rules: Rules, hand: IntArray | None, found: Relaxed,
    value: Callable[[IntArray], float], is_cover: bool, deadline: float, progress: Progress,
) -> Proof:
    """Hand what the relaxation left open to HiGHS."""
    best, bound = -np.inf if hand is None else value(hand), found.bound
    left, inside = np.flatnonzero(~found.out), found.inside
    if is_cover and rules.floor is None:
        bound, left, model, order = _shrunk(gains, rules, best, bound, left, deadline, progress)
    else:
        small, small_rules = gains[left].tocsr(), taken(rules, left, gains.shape[0])
        if not is_cover and small.nnz > MOST_PAIRS:
            return Proof(hand, best, bound, bound <= best * (1 + OPTIMAL_GAP))
        order = np.asarray(small.sum(axis=1)).ravel()
        if is_cover:
            model = covering_model(reach[left].tocsr(), best_of(small, np.arange(len(left))), small_rules)
        else:
            model = assignment_model(small, np.ones(small.shape[1]), small_rules)
            model = with_cover_floor(model, reach[left].tocsr(), small_rules)
        model.least[np.flatnonzero(inside[left])] = 1.0
    if hand is not None and bound <= best * (1 + OPTIMAL_GAP):
        return Proof(hand, best, best, True)
    in_hand = None if hand is None or not np.isin(hand, left).all() else np.searchsorted(left, hand)
    proof = prove(model, lambda rows: value(left[rows]), deadline, in_hand, bound, order, progress)
    if proof.chosen is None or proof.value < best:
        # Nothing among what was left open is better than the choice in hand.
        is_complete = proof.is_complete or proof.bound <= best * (1 + OPTIMAL_GAP)
        return Proof(hand, best, best if is_complete else max(best, min(proof.bound, bound)), is_complete)
    return replace(proof, chosen=left[proof.chosen])


def _shrunk(
    gains: csr_matrix, rules: Rules, best: float, bound: float, left: IntArray, deadline: float, progress: Progress
) -> tuple[float, IntArray, Model, FloatArray]:
    """Return a covering problem made smaller by the prices of its linear relaxation: bound, rows left, model, order."""
    weight = best_of(gains, np.arange(gains.shape[0]))
    pattern = csr_matrix((np.ones(gains.nnz), gains.indices, gains.indptr), shape=gains.shape)
    while True:
        small = reduced(pattern[left].tocsr(), weight, taken(rules, left, gains.shape[0]))
        model = covering_model(small.unit, small.weight, small.rules)
        progress(0.0)
        remaining = min(SLICE_S, deadline - time.monotonic())
        price = covering_prices(model, remaining) if np.isfinite(best) and bound > best and remaining > 0 else None
        rows = left[small.rows]
        left = rows
        if price is None:
            break
        whole = small.unit.multiply(small.weight).tocsr()
        found = relaxed(whole, small.rules, best, price, OPTIMAL_GAP / 10, deadline, progress)
        bound = max(best, min(bound, found.bound))
        if not found.out.any() or found.bound <= best:
            break
        left = rows[~found.out]
    return bound, left, model, np.asarray(small.unit @ small.weight).ravel()


def _with_capacity(
    problem: SitingProblem, unit: csr_matrix, rules: Rules, deadline: float, start: IntArray | None, progress: Progress
) -> Answer:
    """Solve MCLP or p-median with capacities: people are assigned, a demand point to several sites if need be."""
    small = reduced(unit, problem.weight, rules)
    rules, gains = small.rules, small.unit.multiply(small.weight).tocsr()

    def value(chosen: IntArray) -> float:
        if not rules.allow(chosen):
            return -np.inf
        few = replace(taken(rules, chosen, len(small.rows)), number=None, budget=None, forced=np.arange(len(chosen)))
        return _assigned(assignment_model(gains[chosen].tocsr(), small.weight, few))

    hands = [greedy(gains, rules), _filled(small.unit, small.weight, rules)]
    if start is not None:
        hands.append(np.flatnonzero(np.isin(small.rows, start)))
    hand = max(hands, key=value)
    free = relaxed(gains, replace(rules, capacity=None), -np.inf, best_of(gains, hand) * FIRST_PRICE, 0.0, deadline, progress)
    bound = min(free.bound, _capacity_bound(small.unit, small.weight, rules))
    if np.isfinite(value(hand)) and (gains.nnz > MOST_PAIRS or bound <= value(hand) * (1 + OPTIMAL_GAP)):
        proof = Proof(hand, value(hand), bound, bound <= value(hand) * (1 + OPTIMAL_GAP))
    else:
        model = assignment_model(gains, small.weight, rules)
        proof = prove(model, value, deadline, hand, bound, np.asarray(gains.sum(axis=1)).ravel(), progress)
    return _answer(np.zeros(0, dtype=np.int64) if proof.chosen is None else small.rows[proof.chosen], proof)


def _filled(unit: csr_matrix, weight: FloatArray, rules: Rules) -> IntArray:
    """Add the site that serves most of those not served yet, each point losing the same share of its people."""
    room = np.full(unit.shape[0], np.inf) if rules.capacity is None else rules.capacity
    clashes = rules.clashes(unit.shape[0])
    left = weight.astype(np.float64)
    chosen: list[int] = []
    queue = list(rules.forced)
    while queue or rules.number is None or len(chosen) < rules.number:
        reached = (unit > 0) @ left if unit.nnz and np.ptp(unit.data) else unit @ left
        now = np.where(fits(np.array(chosen, dtype=np.int64), rules, clashes), np.minimum(room, reached), 0.0)
        best = int(queue.pop(0)) if queue else int(np.argmax(now)) if len(now) else -1
        if best < 0 or (best not in rules.forced and not now[best] > 0):
            break
        chosen.append(best)
        points = unit.indices[unit.indptr[best]:unit.indptr[best + 1]]
        left[points] *= 1 - min(room[best], reached[best]) / max(reached[best], 1e-300)
    return np.sort(np.array(chosen, dtype=np.int64))


def _capacity_bound(unit: csr_matrix, weight: FloatArray, rules: Rules) -> float:
    """Return what the roomiest sites could serve if they shared nobody."""
    room = np.full(unit.shape[0], np.inf) if rules.capacity is None else rules.capacity
    each = np.sort(np.minimum(unit @ weight, room * (unit.data.max() if unit.nnz else 0.0)))[::-1]
    return float(each[:rules.number].sum())


def _assigned(model: Model) -> float:
    """Return the worth of a model whose sites are all open; ``-inf`` when they break a rule."""
    if not len(model.worth):
        return 0.0 if not (model.low > 0).any() else -np.inf
    answer = milp(
        -model.worth, bounds=Bounds(np.r_[np.ones(model.sites), model.least[model.sites:]], model.most),
        constraints=[LinearConstraint(model.rows, model.low, model.high)] if model.rows.shape[0] else [],
    )
    return -float(answer.fun) if answer.status == 0 else -np.inf


def _lscp(problem: SitingProblem, deadline: float, progress: Progress) -> Answer:
    """Solve LSCP (Toregas and others 1971): the least sites that cover everybody who can be."""
    rules = replace(problem.net_rules(), number=None)
    covers = problem.covers()
    chosen, proof = _set_cover(problem, covers, rules, deadline, progress)
    if proof.chosen is not None and not keeps_floor(rules, covers, chosen):
        # Who can be covered is, and it is not enough.
        proof = Proof(None, -np.inf, -np.inf, True)
    answer = _answer(chosen, proof)
    return _scaled(answer, -1.0, 0.0)


def _set_cover(
    problem: SitingProblem, covers: csr_matrix, rules: Rules, deadline: float, progress: Progress
) -> tuple[IntArray, Proof]:
    """Return the least sites within the rules that cover every person that some candidate can; its value is minus them."""
    # With a person in each group, the reduction keeps them all.
    small = reduced(covers, (problem.weight > 0).astype(np.float64), replace(rules, floor=None, need=None))
    count = small.unit.shape[0]
    needed = np.flatnonzero(small.weight > 0)
    reach = small.unit[:, needed].tocsr()
    progress(0.0)
    needed = hardest(reach)
    reach = reach[:, needed].tocsr()
    progress(0.0)

    def value(chosen: IntArray) -> float:
        covered = not len(needed) or bool((best_of(reach, chosen) > 0).all())
        return -float(len(chosen)) if covered and small.rules.allow(chosen) else -np.inf

    model = replace(sites_model(count, small.rules), worth=-np.ones(count))
    model = model.with_rows(reach.T.tocsr(), np.ones(len(needed)), np.full(len(needed), np.inf))
    hand = greedy(reach, small.rules)
    progress(0.0)
    hand = earliest(reach, small.rules, hand) if np.isfinite(value(hand)) else hand
    progress(0.0)
    enough = np.inf if small.rules.number is None else -float(small.rules.number)
    proof = prove(model, value, deadline, hand, -float(len(small.rules.forced)), np.asarray(reach.sum(axis=1)).ravel(),
                  progress, enough=enough, step=1.0)
    if proof.chosen is None:
        return np.zeros(0, dtype=np.int64), proof
    return small.rows[earliest(reach, small.rules, proof.chosen)], proof


def _centre(problem: SitingProblem, deadline: float, start: IntArray | None, progress: Progress) -> Answer:
    """Solve the p-centre (Hakimi 1964): the shortest longest walk, by bisection on the walks that there are.

    Who neither a service nor a candidate reaches within the limit is left aside; longer walks count as the limit.
    """
    wanted = problem.weight > 0
    nearest = np.full(len(wanted), np.inf)
    np.minimum.at(nearest, problem.seconds.indices, problem.seconds.data)
    wanted &= np.isfinite(np.minimum(nearest, problem.existing_s))
    problem = replace(problem, weight=wanted.astype(np.float64))
    rules = problem.net_rules()
    now = np.minimum(problem.existing_s, problem.limit_s)
    walks = problem.seconds[:, np.flatnonzero(wanted)]
    least = float(np.minimum(nearest, now)[wanted].max(initial=0.0))
    radii = np.unique(np.r_[walks.data, now[wanted], least])
    radii = radii[radii >= least - ROUNDING_S]
    saved = problem.saved_min().multiply(problem.weight).tocsr()

    def radius(chosen: IntArray) -> float:
        return float((now - 60.0 * best_of(saved, chosen))[wanted].max(initial=0.0))

    covers = problem.covers()

    def is_sound(chosen: IntArray) -> bool:
        return rules.allow(chosen) and keeps_floor(rules, covers, chosen)

    first = _any_choice(problem, rules, deadline, progress)
    if first.chosen is None:
        return _answer(np.zeros(0, dtype=np.int64), first)
    hand = first.chosen
    for other in ([] if start is None else [start]) + [greedy(saved, rules)]:
        if is_sound(other) and radius(other) < radius(hand):
            hand = other
    low, high = 0, int(np.searchsorted(radii, radius(hand) - ROUNDING_S))
    high = min(high, len(radii) - 1) if len(radii) else 0
    is_proven = True
    while low < high:
        middle = (low + high) // 2
        chosen, proof = _within_radius(problem, float(radii[middle]), rules, deadline, progress)
        if proof.chosen is not None and is_sound(chosen):
            hand = chosen
            high = min(middle, int(np.searchsorted(radii, radius(hand) - ROUNDING_S)))
        elif proof.is_complete:
            low = middle + 1
        else:
            is_proven = False
            break
    found = radius(hand)
    bound = found if is_proven else float(radii[low])
    return Answer(np.sort(hand), found / 60, bound / 60, OPTIMAL if is_proven else GAP)


def _within_radius(
    problem: SitingProblem, radius_s: float, rules: Rules, deadline: float, progress: Progress
) -> tuple[IntArray, Proof]:
    """Return a choice that brings everybody within a radius; none when there is none."""
    covers = problem.covers(radius_s)
    missing = (problem.weight > 0) & ~(problem.existing_s <= radius_s + ROUNDING_S)
    if rules.floor is None:
        return _set_cover(problem, covers, rules, deadline, progress)
    needed = np.flatnonzero(missing)
    model = replace(sites_model(covers.shape[0], rules), worth=-np.ones(covers.shape[0]))
    model = model.with_rows(covers[:, needed].T.tocsr(), np.ones(len(needed)), np.full(len(needed), np.inf))
    reach = problem.covers()
    model = with_cover_floor(model, reach, rules)

    def value(chosen: IntArray) -> float:
        sound = rules.allow(chosen) and keeps_floor(rules, reach, chosen)
        return -float(len(chosen)) if sound and (best_of(covers, chosen)[needed] > 0).all() else -np.inf

    number = np.inf if rules.number is None else -float(rules.number)
    proof = prove(model, value, deadline, None, np.inf, None, progress, enough=number, step=1.0)
    return (np.zeros(0, dtype=np.int64) if proof.chosen is None else proof.chosen), proof


def _any_choice(problem: SitingProblem, rules: Rules, deadline: float, progress: Progress) -> Proof:
    """Return a choice that respects the rules, whatever it is worth."""
    if rules.floor is None:
        model = sites_model(problem.seconds.shape[0], rules)
        covers = csr_matrix((model.sites, 0))
    else:
        covers = problem.covers()
        model = covering_model(covers, np.zeros(covers.shape[1]), rules)

    def value(chosen: IntArray) -> float:
        return 0.0 if rules.allow(chosen) and keeps_floor(rules, covers, chosen) else -np.inf

    start = greedy(problem.covers().multiply(problem.weight).tocsr(), rules)
    return prove(model, value, deadline, start, 0.0, None, progress, enough=0.0)


def is_feasible(problem: SitingProblem, rules: Rules, limit_s: float, progress: Progress = no_progress) -> bool:
    """Tell whether some choice respects ``rules``; when time runs out, that none was found."""
    asked = replace(problem, rules=rules)
    return _any_choice(asked, asked.net_rules(), time.monotonic() + limit_s, progress).chosen is not None


def _equitable(
    problem: SitingProblem, unit: csr_matrix, deadline: float, start: IntArray | None, progress: Progress
) -> Answer:
    """Solve MCLP with the worst covered territory first, then the two worst together… (Ogryczak and Śliwiński 2003).

    The sum of the k smallest shares is the most of k r - sum_t max(0, r - share_t), which is linear; each level is kept
    while the next one is looked for, and the people covered come last.
    """
    whole, floor = problem.net_rules(), problem.rules.floor
    if floor is None or whole.floor is None:
        return _facility(problem, unit, deadline, start, progress)
    small = reduced(unit, problem.weight, whole)
    rules, unit, net = small.rules, small.unit, small.rules.floor
    total = np.asarray(floor.sum(axis=1)).ravel()
    counted = np.flatnonzero(total > 0)
    territories = len(counted)
    already = (floor @ problem.covered_now.astype(np.float64))[counted] / total[counted]
    per_person = csr_matrix((territories, unit.shape[1]))
    if net is not None:
        per_person = csr_matrix(net[counted].multiply(1 / total[counted][:, None]))
    model = covering_model(unit, np.zeros(unit.shape[1]), rules)
    gains = unit.multiply(small.weight).tocsr()
    levels: list[float] = []
    first = swapped(gains, rules, greedy(gains, rules), progress)
    # Without the territories, no choice is worth more than this.
    most = relaxed(gains, rules, -np.inf, best_of(gains, first) * FIRST_PRICE, 0.0, deadline, progress).bound
    proof = Proof(first if rules.allow(first) and keeps_floor(rules, unit, first) else None, 0.0, 0.0, True)

    def sums(chosen: IntArray) -> FloatArray:
        shares = already + per_person @ (best_of(unit, chosen) > 0)
        return np.cumsum(np.sort(shares))

    def keeps(chosen: IntArray) -> bool:
        reached = sums(chosen)[:len(levels)]
        sound = rules.allow(chosen) and keeps_floor(rules, unit, chosen)
        return sound and bool((reached >= np.array(levels) - FLOOR_SLACK).all())

    is_proven = True
    for level in range(territories):
        before = len(model.worth)
        worth_now = np.zeros(before + 1 + territories)
        worth_now[before], worth_now[before + 1:] = level + 1.0, -1.0
        model = replace(model, worth=np.zeros(before)).with_variables(
            np.zeros(1 + territories), np.zeros(1 + territories), np.ones(1 + territories)
        )
        model = replace(model, worth=worth_now)
        # r - d_t <= share of the territory.
        rows = hstack(
            [csr_matrix((territories, model.sites)), -per_person, csr_matrix((territories, before - model.sites - unit.shape[1])),
             csr_matrix(np.ones((territories, 1))), -csr_matrix(np.eye(territories))], format="csr",
        )
        model = model.with_rows(rows, np.full(territories, -np.inf), already)

        def value(chosen: IntArray, level: int = level) -> float:
            return float(sums(chosen)[level]) if keeps(chosen) else -np.inf

        proof = prove(model, value, deadline, proof.chosen, float(level + 1), np.asarray(gains.sum(axis=1)).ravel(), progress)
        if proof.chosen is None:
            return _answer(np.zeros(0, dtype=np.int64), proof)
        if not proof.is_complete:
            is_proven = False
            break
        levels.append(proof.value)
        model = model.with_rows(csr_matrix(worth_now[None, :]), np.array([proof.value - OPTIMAL_GAP]), np.array([np.inf]))
    weights = np.zeros(len(model.worth))
    weights[model.sites:model.sites + unit.shape[1]] = small.weight
    model = replace(model, worth=weights)
    last = prove(model, lambda chosen: worth(gains, chosen) if keeps(chosen) else -np.inf, deadline, proof.chosen, most,
                 None, progress)
    last = replace(last, is_complete=last.is_complete and is_proven)
    return _answer(np.zeros(0, dtype=np.int64) if last.chosen is None else np.sort(small.rows[last.chosen]), last)
