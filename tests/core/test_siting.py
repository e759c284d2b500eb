"""Siting: brute force agrees on every model and constraint, laws hold, no choice is explained, a run stops at once."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from accessibilite.core.choices import MODELS
from accessibilite.core.errors import Cancelled
from accessibilite.core.records import texts
from accessibilite.core.siting import People, alternatives, best_plan, candidate_order, plan_sites
from accessibilite.core.siting_exact import covering_model, prove
from accessibilite.core.siting_infeasible import reason_of
from accessibilite.core.siting_models import GAP, INFEASIBLE, OPTIMAL, SitingProblem, solve
from accessibilite.core.siting_reduce import reduced
from accessibilite.core.siting_search import Rules, best_of, greedy, relaxed, swapped, worth

T, LIMIT = 600.0, 1500.0


@dataclass
class Town:
    """A small problem, dense, beside the record that is solved."""

    walks: np.ndarray
    existing: np.ndarray
    weight: np.ndarray
    rules: Rules

    @property
    def problem(self) -> SitingProblem:
        rows, columns = np.nonzero(np.isfinite(self.walks))
        seconds = csr_matrix((self.walks[rows, columns], (rows, columns)), shape=self.walks.shape)
        return SitingProblem(seconds, self.existing, self.weight, T, LIMIT, self.rules)

    def choices(self, is_counted: bool = True) -> list[tuple[int, ...]]:
        """Return every choice that respects the rules, checked in plain Python."""
        count = len(self.walks)
        every = (c for size in range(count + 1) for c in itertools.combinations(range(count), size))
        return [choice for choice in every if self.is_sound(choice, is_counted)]

    def is_sound(self, choice: Iterable[int], is_counted: bool = True) -> bool:
        chosen, rules = set(choice), self.rules
        if is_counted and rules.number is not None and len(chosen) > rules.number:
            return False
        if not set(rules.forced.tolist()) <= chosen or any(a in chosen and b in chosen for a, b in rules.conflicts.tolist()):
            return False
        if rules.budget is not None and sum(rules.cost[list(chosen)]) > rules.budget:
            return False
        return rules.floor is None or rules.capacity is not None or bool(
            (rules.floor.toarray() @ self.covered(chosen) >= rules.need - 1e-9).all()
        )

    def walk(self, choice: Iterable[int]) -> np.ndarray:
        chosen = list(choice)
        nearest = self.walks[chosen].min(axis=0) if chosen else np.inf
        return np.minimum(np.minimum(self.existing, nearest), LIMIT)

    def covered(self, choice: Iterable[int]) -> np.ndarray:
        chosen = list(choice)
        return (self.existing <= T) | ((self.walks[chosen] <= T).any(axis=0) if chosen else False)

    def gained(self, choice: Iterable[int]) -> float:
        return float(self.weight[self.covered(choice) & (self.existing > T)].sum())

    def best(self, model: str) -> float | None:
        """Return the value of the best choice, by looking at all of them."""
        if model == "lscp":
            everybody = self.covered(range(len(self.walks))) & (self.weight > 0)
            values = [len(choice) for choice in self.choices(False) if self.covered(choice)[everybody].all()]
        elif model == "mclp":
            values = [-self.gained(choice) for choice in self.choices()]
        elif model == "p_median":
            values = [float(self.weight @ self.walk(choice)) / 60 for choice in self.choices()]
        else:
            reached = (self.weight > 0) & np.isfinite(np.minimum(self.existing, self.walks.min(axis=0)))
            values = [float(self.walk(choice)[reached].max(initial=0.0)) / 60 for choice in self.choices()]
        return None if not values else abs(min(values))


def town(seed: int, *constraints: str, sites: tuple[int, int] = (2, 8), homes: tuple[int, int] = (3, 16)) -> Town:
    rng = np.random.default_rng(seed)
    count, people = int(rng.integers(*sites)), int(rng.integers(*homes))
    walks = rng.integers(1, 30, (count, people)) * 60.0
    walks[walks > LIMIT] = np.inf
    weight = np.where(rng.random(people) < 0.2, 0, rng.integers(1, 50, people)).astype(np.float64)
    existing = np.where(rng.random(people) < 0.3, rng.integers(1, 30, people) * 60.0, np.inf)
    existing[existing > LIMIT] = np.inf
    rules = Rules(number=int(rng.integers(0, 4)))
    if "forced" in constraints:
        rules = replace(rules, forced=rng.choice(count, int(rng.integers(1, 3)), replace=False))
    if "conflicts" in constraints:
        pairs = [pair for pair in itertools.combinations(range(count), 2) if rng.random() < 0.3]
        rules = replace(rules, conflicts=np.array(pairs, dtype=np.int64).reshape(-1, 2))
    if "budget" in constraints:
        number = rules.number if rng.random() < 0.5 else None
        rules = replace(rules, number=number, cost=rng.integers(0, 10, count) * 1000.0, budget=float(rng.integers(0, 25) * 1000))
    if "floor" in constraints:
        floor = np.zeros((2, people))
        floor[rng.integers(0, 2, people), np.arange(people)] = weight
        rules = replace(rules, floor=csr_matrix(floor), need=rng.choice([0.2, 0.5, 0.8]) * floor.sum(axis=1))
    if "capacity" in constraints:
        rules = replace(rules, capacity=rng.integers(0, 80, count).astype(np.float64))
    return Town(walks, existing, weight, rules)


CONSTRAINTS = [(), ("forced",), ("conflicts",), ("budget",), ("floor",), ("forced", "conflicts", "budget"),
               ("conflicts", "floor"), ("forced", "budget", "floor")]


@pytest.mark.parametrize("constraints", CONSTRAINTS, ids="+".join)
@pytest.mark.parametrize("model", MODELS)
def test_brute_force_agrees(model, constraints):
    solved = 0
    for seed in range(25):
        here = town(seed, *constraints)
        best = here.best(model)
        answer = solve(here.problem, model, 20)
        if best is None:
            assert answer.status == INFEASIBLE, seed
            continue
        solved += 1
        assert answer.status == OPTIMAL, seed
        assert answer.objective == pytest.approx(best, rel=1e-9, abs=1e-9), seed
        assert answer.bound == pytest.approx(best, rel=1e-9, abs=1e-9), seed
        assert here.is_sound(answer.chosen, is_counted=model != "lscp"), seed
    assert solved > 5


@pytest.mark.parametrize("with_floor", [False, True])
def test_capacities_agree_with_a_flow_for_each_choice(with_floor):
    for seed in range(25):
        here = town(seed, "capacity", *(["conflicts"] if seed % 2 else []))
        if with_floor:
            floor = here.weight[None, :]
            here.rules = replace(here.rules, floor=csr_matrix(floor), need=0.4 * floor.sum(axis=1))
        answer = solve(here.problem, "mclp", 20)
        need = 0.0 if here.rules.need is None else here.rules.need[0] - here.weight[here.existing <= T].sum()
        values = [value for choice in here.choices() if (value := served(here, choice)) >= need - 1e-6]
        assert answer.status == (OPTIMAL if values else INFEASIBLE), seed
        if values:
            assert answer.objective == pytest.approx(max(values), abs=1e-4), seed


def served(here: Town, choice: Iterable[int]) -> float:
    """Return the people that the sites can serve, by the largest flow."""
    graph = nx.DiGraph()
    graph.add_nodes_from(["from", "to"])
    for home, people in enumerate(here.weight):
        if here.existing[home] > T:
            graph.add_edge("from", ("home", home), capacity=people)
            for site in choice:
                if here.walks[site, home] <= T:
                    graph.add_edge(("home", home), ("site", site))
    for site in choice:
        graph.add_edge(("site", site), "to", capacity=here.rules.capacity[site])
    return float(nx.maximum_flow_value(graph, "from", "to"))


def test_the_worst_territory_comes_first_then_the_two_worst():
    for seed in range(30):
        here = town(seed, "conflicts" if seed % 3 else "forced")
        rng = np.random.default_rng(seed)
        floor = np.zeros((3, len(here.weight)))
        floor[rng.integers(0, 3, len(here.weight)), np.arange(len(here.weight))] = here.weight
        here.rules = replace(here.rules, floor=csr_matrix(floor), need=np.zeros(3))
        total = floor.sum(axis=1)

        def rank(choice, floor=floor, total=total, here=here):
            shares = np.sort((floor @ here.covered(choice))[total > 0] / total[total > 0])
            return (*np.round(np.cumsum(shares), 9), here.gained(choice))

        choices = here.choices()
        answer = solve(replace(here.problem, is_equitable=True), "mclp", 20)
        if not choices:
            assert answer.status == INFEASIBLE
            continue
        assert answer.status == OPTIMAL
        assert rank(answer.chosen) == pytest.approx(max(map(rank, choices)), abs=1e-6), seed


def planted(groups: int, seed: int) -> tuple[SitingProblem, np.ndarray]:
    """Return a problem whose best choice is known: one site covers each group whole, the others a part of one."""
    rng = np.random.default_rng(seed)
    homes = groups * 20
    rows, best = [], []
    for group in range(groups):
        members = np.arange(group * 20, group * 20 + 20)
        best.append(len(rows))
        rows.append(members)
        rows += [rng.choice(members, 12, replace=False) for _ in range(9)]
    order = rng.permutation(len(rows))
    place = np.argsort(order)
    columns = [rows[row] for row in order]
    pointers = np.r_[0, np.cumsum([len(members) for members in columns])]
    seconds = csr_matrix((np.full(pointers[-1], 60.0), np.concatenate(columns), pointers), shape=(len(rows), homes))
    nobody = np.full(homes, np.inf)
    return SitingProblem(seconds, nobody, rng.uniform(1, 9, homes), T, LIMIT, Rules(number=groups)), np.sort(place[best])


@pytest.mark.parametrize("model", MODELS)
def test_a_planted_best_choice_is_found(model):
    problem, best = planted(12, 3)
    answer = solve(problem, model, 30)
    assert answer.status == OPTIMAL
    assert np.array_equal(answer.chosen, best)


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_the_relaxation_bounds_every_choice_and_fixes_no_better_one(seed):
    here = town(seed, *(["forced"] if seed % 2 else []), *(["budget"] if seed % 3 else []))
    problem = here.problem
    gains = problem.saved_min() if seed % 5 else problem.covers()
    gains = gains.multiply(problem.weight).tocsr()
    hand = greedy(gains, here.rules)
    best = worth(gains, hand) if here.rules.allow(hand) else -np.inf
    found = relaxed(gains, here.rules, best, 0.5 * best_of(gains, hand), 1e-9)
    for choice in here.choices():
        chosen = np.array(choice, dtype=np.int64)
        value = worth(gains, chosen)
        assert value <= found.bound + 1e-6
        if value > best + 1e-6:
            assert not found.out[chosen].any()
            assert np.isin(np.flatnonzero(found.inside), chosen).all()


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_the_reduction_keeps_the_best_value(seed):
    here = town(seed, *(["conflicts"] if seed % 2 else []), *(["budget"] if seed % 3 else []))
    # Few kinds of walks: many equal homes and dominated sites.
    here.walks = np.where(np.random.default_rng(seed).random(here.walks.shape) < 0.5, 60.0, np.inf)
    problem = here.problem
    small = reduced(problem.covers(), problem.weight, here.rules)
    gains = small.unit.multiply(small.weight).tocsr()
    assert gains.shape[0] <= len(here.walks)
    count = len(small.rows)
    every = [np.array(c, dtype=np.int64) for n in range(count + 1) for c in itertools.combinations(range(count), n)]
    best = max((worth(gains, c) for c in every if small.rules.allow(c)), default=None)
    whole = here.best("mclp")
    assert (best is None) == (whole is None)
    if best is not None:
        assert best == pytest.approx(whole)


def chosen_ids(problem: SitingProblem, ids: np.ndarray, model: str) -> list[str]:
    """Solve after putting candidates in the order of their ids, as the algorithm does."""
    order = np.argsort(ids, kind="stable")
    rules = problem.rules
    return sorted(ids[order[solve(replace(problem, seconds=problem.seconds[order].tocsr(), rules=rules), model, 20).chosen]])


@pytest.mark.parametrize("model", MODELS)
def test_permuting_duplicating_and_scaling_change_nothing(model):
    for seed in range(12):
        here = town(seed, sites=(5, 9), homes=(10, 20))
        problem = here.problem
        ids = np.array([f"s{row:02d}" for row in range(len(here.walks))])
        first = chosen_ids(problem, ids, model)
        shuffle = np.random.default_rng(seed).permutation(len(ids))
        assert chosen_ids(replace(problem, seconds=problem.seconds[shuffle].tocsr()), ids[shuffle], model) == first
        for factor in (3.0, 0.001, 7e6):
            assert chosen_ids(replace(problem, weight=problem.weight * factor), ids, model) == first
        useless = Town(np.vstack([here.walks, np.full((2, here.walks.shape[1]), np.inf), here.walks[:1]]), here.existing,
                       here.weight, here.rules)
        more = np.r_[ids, ["s00a", "s00b", "s99"]]
        assert chosen_ids(useless.problem, more, model) == first


def test_equal_choices_go_to_the_first_id():
    walks = np.array([[60.0, np.inf], [60.0, np.inf], [np.inf, 60.0]])
    answer = solve(Town(walks, np.full(2, np.inf), np.array([5.0, 5.0]), Rules(number=1)).problem, "mclp", 5)
    assert answer.chosen.tolist() == [0]
    assert candidate_order(texts(["b", "a", "a"]), np.array([[0, 0], [1, 0], [0, 0]])).tolist() == [2, 1, 0]


def test_a_free_choice_is_at_least_as_good_and_more_sites_never_hurt():
    for seed in range(15):
        here = town(seed, "forced", "conflicts")
        bound_to = solve(here.problem, "mclp", 10)
        values = []
        for number in range(4):
            free = replace(here.problem, rules=Rules(number=number))
            values.append(solve(free, "mclp", 10).objective)
        assert values == sorted(values)
        if bound_to.status == OPTIMAL:
            assert bound_to.objective <= values[here.rules.number] + 1e-9


# The curve and the alternatives


def people(here: Town) -> People:
    return People(here.weight, here.weight * 2, 3.0)


def test_the_curve_gives_the_best_of_each_number():
    here = town(5, sites=(7, 8), homes=(15, 16))
    here.rules = Rules(number=4)
    plan = best_plan(here.problem, people(here), "mclp", 30)
    for number, gain in zip(plan.curve["nombre"], plan.curve["gain_pauvres"]):
        here.rules = Rules(number=int(number))
        assert gain == pytest.approx(here.best("mclp"))
    assert plan.columns["gain_pauvres"].sum() == pytest.approx(plan.curve["gain_pauvres"][-1])
    assert (np.diff(plan.columns["gain_pauvres"]) <= 1e-9).all()
    assert plan.columns["gain_population"] == pytest.approx(2 * plan.columns["gain_pauvres"])
    before, after = here.walk(()), here.walk(plan.rows)
    assert plan.columns["minutes_gagnees"].sum() == pytest.approx((before - after) @ (here.weight * 2) / 60)
    share = 100 * here.weight[here.covered(plan.rows)].sum() / here.weight.sum()
    assert plan.columns["couverture_cumulee_pct"][-1] == pytest.approx(share)
    sites = plan.curve["sites"][1:]
    assert plan.curve["passages_an_site"][1:] == pytest.approx(plan.curve["gain_population"][1:] * 3 / sites)


def test_a_site_is_stable_when_no_larger_choice_drops_it():
    # One site is best alone; two others, together, are better than any pair that holds it.
    walks = np.full((3, 6), np.inf)
    walks[0, 1:5] = walks[1, :3] = walks[2, 3:] = 60.0
    here = Town(walks, np.full(6, np.inf), np.ones(6), Rules(number=2))
    plan = best_plan(here.problem, people(here), "mclp", 10)
    assert plan.rows.tolist() == [1, 2]
    assert plan.columns["stable"].tolist() == [1, 1]
    assert plan.columns["reponses"].tolist() == [1, 1]
    here.rules = Rules(number=2, forced=np.array([0]))
    kept = best_plan(here.problem, people(here), "mclp", 10)
    assert kept.columns["reponses"].tolist() == [2, 1]


@pytest.mark.parametrize("model", MODELS)
def test_alternatives_lose_no_more_than_said(model):
    for seed in range(12):
        here = town(seed, "conflicts", sites=(5, 8), homes=(8, 12))
        plan = best_plan(here.problem, people(here), model, 20, with_curve=False)
        found = alternatives(here.problem, plan, model, 20.0)
        pairs = {(int(a), int(b)): loss for a, b, loss in zip(found.replaced, found.rows, found.loss_pct)}
        best = plan.answer.objective
        for site in plan.rows:
            for other in range(len(here.walks)):
                swapped_in = [*(row for row in plan.rows if row != site), other]
                if other in plan.rows or not here.is_sound(swapped_in, model != "lscp"):
                    assert (site, other) not in pairs
                    continue
                loss = lost(here, model, swapped_in, best)
                if loss <= 20.0 - 1e-6:
                    assert pairs[int(site), other] == pytest.approx(max(loss, 0.0), abs=1e-6), seed
                elif loss > 20.0 + 1e-6:
                    assert (site, other) not in pairs


def lost(here: Town, model: str, choice: list[int], best: float) -> float:
    if model == "lscp":
        everybody = here.covered(range(len(here.walks))) & (here.weight > 0)
        return 0.0 if here.covered(choice)[everybody].all() else np.inf
    if model == "mclp":
        return 100 * (best - here.gained(choice)) / best
    if model == "p_median":
        return 100 * (here.weight @ here.walk(choice) / 60 - best) / best
    reached = (here.weight > 0) & np.isfinite(np.minimum(here.existing, here.walks.min(axis=0)))
    return 100 * (here.walk(choice)[reached].max() / 60 - best) / best


def test_the_plan_of_a_diagnosis_leaves_out_useless_candidates():
    covers = csr_matrix(np.array([[1, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 0]], dtype=bool))
    plan = plan_sites(covers, np.array([np.nan, 20.0, 3.0]), np.array([4.0, 9.0, 50.0]), np.array([10.0, 20.0, 30.0]),
                      texts(["d", "c", "b", "a"]), 4, 15.0)
    assert plan.rows.tolist() == [3, 0]
    assert plan.columns["gain_pauvres"].tolist() == [9.0, 4.0]
    assert plan.curve["gain_pauvres"].tolist() == [0, 9, 13, 13, 13]


# No choice, no time


@pytest.mark.parametrize(("rules", "named"), [
    ({"number": 1, "forced": np.array([0, 1])}, "NOMBRE + FORCES"),
    ({"number": 3, "forced": np.array([0, 1]), "conflicts": np.array([[0, 1]])}, "INCOMPATIBLES / DISTANCE_MIN_M + FORCES"),
    ({"forced": np.array([0]), "cost": np.array([9.0, 1, 1]), "budget": 5.0}, "BUDGET + FORCES"),
    ({"number": 1, "need": np.array([2.0, 2.0])}, "NOMBRE + COUVERTURE_MIN_PCT"),
    ({"cost": np.array([3.0, 3, 3]), "budget": 5.0, "number": 3, "need": np.array([2.0, 2.0])}, "BUDGET + COUVERTURE_MIN_PCT"),
])
def test_no_choice_names_the_constraints(rules, named):
    walks = np.array([[60.0, 60, np.inf, np.inf], [np.inf, np.inf, 60, 60], [60, np.inf, 60, np.inf]])
    if "need" in rules:
        rules["floor"] = csr_matrix(np.array([[1.0, 1, 0, 0], [0, 0, 1, 1]]))
    here = Town(walks, np.full(4, np.inf), np.ones(4), Rules(**rules))
    assert here.choices() == []
    assert solve(here.problem, "mclp", 5).status == INFEASIBLE
    assert f"à la fois {named} :" in str(reason_of(here.problem, 5))


def test_a_territory_out_of_reach_is_named_with_what_can_be_had():
    walks = np.array([[60.0, np.inf]])
    rules = Rules(number=1, floor=csr_matrix(np.array([[1.0, 3.0]])), need=np.array([2.0]))
    problem = replace(Town(walks, np.full(2, np.inf), np.ones(2), rules).problem, territory_names=texts(["Les Tanneurs"]))
    sentence = str(reason_of(problem, 5))
    assert "Les Tanneurs" in sentence
    assert "25,0" in sentence


def hard(count: int = 120, homes: int = 900, number: int = 12, seed: int = 0) -> SitingProblem:
    """Return a problem without structure, which no solver settles in seconds."""
    rng = np.random.default_rng(seed)
    seconds = csr_matrix((rng.random((count, homes)) < 0.06) * 60.0)
    return SitingProblem(seconds, np.full(homes, np.inf), rng.integers(1, 9, homes) * 1.0, T, LIMIT, Rules(number=number))


def test_time_that_runs_out_leaves_a_choice_and_a_true_gap():
    problem = hard()
    begin = time.monotonic()
    answer = solve(problem, "mclp", 1.5)
    assert time.monotonic() - begin < 4
    assert answer.status == GAP
    assert len(answer.chosen) == 12
    gains = problem.covers().multiply(problem.weight).tocsr()
    assert answer.objective == pytest.approx(worth(gains, answer.chosen))
    assert answer.objective >= worth(gains, swapped(gains, problem.rules, greedy(gains, problem.rules))) - 1e-9
    assert answer.objective < answer.bound
    assert 0 < answer.gap_pct < 20


@pytest.mark.parametrize("model", ["mclp", "p_median"])
def test_cancel_is_heard_within_two_seconds(model):
    begin = time.monotonic()
    asked: list[float] = []

    def progress(fraction: float) -> None:
        if time.monotonic() - begin > 2.5:
            asked.append(time.monotonic())
            raise Cancelled
        last[0] = time.monotonic()

    last = [begin]
    with pytest.raises(Cancelled):
        solve(hard(seed=1), model, 60, None, progress)
    assert asked[0] - last[0] < 2


def test_slices_and_branching_come_to_the_same_answer():
    problem = hard(30, 200, 4)
    gains = problem.covers()
    model = covering_model(gains, problem.weight, problem.rules)
    whole = gains.multiply(problem.weight).tocsr()

    def value(chosen):
        return worth(whole, chosen) if problem.rules.allow(chosen) else -np.inf

    at_once = prove(model, value, time.monotonic() + 60, slice_s=60)
    # Slices too short for the root: the branching does the work.
    by_slices = prove(model, value, time.monotonic() + 60, order=np.asarray(whole.sum(axis=1)).ravel(), slice_s=0.05)
    assert at_once.is_complete
    assert by_slices.value == pytest.approx(at_once.value)
    assert by_slices.bound >= at_once.value - 1e-6


