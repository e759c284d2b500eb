"""Where the next permanences should stand: the best choice for each number of them, and room to negotiate (METHOD 6)."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .records import Column, FloatArray, IntArray, ObjectArray, Progress, integers, no_progress, part_of, texts
from .sentences import Sentence
from .siting_infeasible import reason_of
from .siting_models import INFEASIBLE, Answer, SitingProblem, keeps_floor, solve
from .siting_search import EQUAL, Rules, best_of, fits, marginal

#: Seconds that the whole calculation may take.
DEFAULT_TIME_LIMIT_S = 60.0
#: Share of the time that the number asked for has before the rest of the curve.
MAIN_SHARE = 0.6
#: Loss at which another site is still an alternative, per cent.
ALTERNATIVE_PCT = 1.0


@dataclass(frozen=True)
class SitePlan:
    """The sites for the number asked, and the best choices for fewer.

    Attributes
    ----------
    answer
        The choice and its proof.
    rows
        Rows of the candidates chosen, by decreasing marginal gain.
    columns
        Columns of these sites.
    curve
        One row for 0 … n sites.
    reason
        Why there is no choice; None when there is one.
    """

    answer: Answer
    rows: IntArray
    columns: dict[str, Column]
    curve: dict[str, Column]
    reason: Sentence | None = None


@dataclass(frozen=True)
class People:
    """Shape (demand,) each: the poor, everybody, and how often one person comes in a year (None: not known)."""

    poor: FloatArray
    population: FloatArray
    visits_a_year: float | None = None


def candidate_order(ids: Column, lonlat: FloatArray) -> IntArray:
    """Return the rows of candidates by id, then place: the order in which ties are broken, whatever the file's."""
    named = np.array([value or "" for value in ids], dtype=str)
    order: IntArray = np.lexsort((lonlat[:, 1], lonlat[:, 0], named)).astype(np.int64)
    return order


def best_plan(
    problem: SitingProblem,
    people: People,
    model: str = "mclp",
    time_limit_s: float = DEFAULT_TIME_LIMIT_S,
    with_curve: bool = True,
    progress: Progress = no_progress,
) -> SitePlan:
    """Choose sites and say what each adds; the people covered by existing services stay covered.

    A candidate that adds nothing is not proposed unless it is forced: the plan is shorter instead.
    """
    begin = time.monotonic()
    looked = part_of(progress, 0.0, MAIN_SHARE)
    answer = solve(problem, model, time_limit_s * (MAIN_SHARE if with_curve else 1.0), None, looked)
    if answer.status == INFEASIBLE:
        left = max(time_limit_s - (time.monotonic() - begin), 1.0)
        return SitePlan(answer, answer.chosen, _site_columns(problem, people, answer.chosen, []),
                        _curve(problem, people, []), reason_of(problem, left, looked))
    answers = [answer]
    if with_curve:
        numbers = range(len(answer.chosen)) if problem.rules.number is None or model == "lscp" else range(problem.rules.number)
        answers = []
        for done, number in enumerate(numbers):
            left = time_limit_s - (time.monotonic() - begin)
            fewer = replace(problem, rules=replace(problem.rules, number=number))
            answers.append(
                solve(fewer, "mclp" if model == "lscp" else model, max(left / (len(numbers) - done), 0.1),
                      answers[-1].chosen if answers else None,
                      part_of(progress, MAIN_SHARE, MAIN_SHARE))
            )
            progress(MAIN_SHARE + (1 - MAIN_SHARE) * (done + 1) / len(numbers))
        answers.append(answer)
    rows = _by_marginal_gain(_gains(problem, model), answer.chosen)
    progress(1.0)
    return SitePlan(answer, rows, _site_columns(problem, people, rows, answers), _curve(problem, people, answers))


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
    """Choose sites for the poor when all that is known is who is within reach; no minutes are counted.

    Parameters
    ----------
    covers
        Shape (candidates, cells), stored where the walk is within the threshold.
    existing_min
        Shape (cells,), minutes to the nearest existing service, NaN when out of reach.
    """
    named = np.array([value or "" for value in candidate_ids], dtype=str)
    order = np.argsort(named, kind="stable")
    ordered = covers[order].tocsr()
    walks = csr_matrix((np.zeros(ordered.nnz), ordered.indices, ordered.indptr), shape=ordered.shape)
    limit_s = threshold_min * 60.0
    existing_s = np.where(np.isnan(existing_min), np.inf, existing_min * 60.0)
    problem = SitingProblem(walks, existing_s, np.nan_to_num(poor), limit_s, limit_s, Rules(number=number))
    plan = best_plan(problem, People(np.nan_to_num(poor), np.nan_to_num(population)), progress=progress)
    return replace(
        plan,
        rows=order[plan.rows],
        columns={name: values for name, values in plan.columns.items() if name != "minutes_gagnees"},
        curve={name: values for name, values in plan.curve.items() if name != "minutes_gagnees"},
    )


def _gains(problem: SitingProblem, model: str) -> csr_matrix:
    unit = problem.saved_min() if model in ("p_median", "p_centre") else problem.covers()
    return unit.multiply(problem.weight).tocsr()


def _by_marginal_gain(gains: csr_matrix, chosen: IntArray) -> IntArray:
    """Order the chosen candidates so that each adds most to those before it; ties by row."""
    held = np.zeros(gains.shape[1])
    remaining, order = np.sort(chosen), []
    while len(remaining):
        best = int(np.argmax(marginal(gains[remaining].tocsr(), held)))
        order.append(int(remaining[best]))
        held = np.maximum(held, best_of(gains, remaining[best:best + 1]))
        remaining = np.delete(remaining, best)
    return np.array(order, dtype=np.int64)


def _site_columns(
    problem: SitingProblem, people: People, rows: IntArray, answers: list[Answer]
) -> dict[str, Column]:
    """Return what each site adds to those before it, and in how many of the answers it stands."""
    covers, saved = problem.covers(), problem.saved_min()
    now = problem.covered_now
    total = float(problem.weight.sum())
    reached = float(problem.weight[now].sum())
    held, minutes = np.zeros(covers.shape[1]), np.zeros(covers.shape[1])
    poor, everybody, share, gained = [], [], [], []
    for row in rows:
        new = (best_of(covers, np.array([row])) > 0) & (held == 0)
        poor.append(float(people.poor[new].sum()))
        everybody.append(float(people.population[new].sum()))
        reached += float(problem.weight[new].sum())
        share.append(100 * reached / total if total else np.nan)
        nearer = np.maximum(minutes, best_of(saved, np.array([row])))
        gained.append(float(people.population @ (nearer - minutes)))
        held[new], minutes = 1.0, nearer
    inside = np.array([[row in answer.chosen for answer in answers] for row in rows], dtype=bool).reshape(len(rows), len(answers))
    # Once chosen, never dropped: partners can agree on these first.
    stays = [bool(row[np.argmax(row):].all()) for row in inside]
    # Without the curve, nobody knows.
    alone = np.full(len(rows), len(answers) < 2)
    return {
        "rang": integers(np.arange(1, len(rows) + 1)),
        "gain_pauvres": np.array(poor, dtype=np.float64),
        "gain_population": np.array(everybody, dtype=np.float64),
        "couverture_cumulee_pct": np.array(share, dtype=np.float64),
        "minutes_gagnees": np.array(gained, dtype=np.float64),
        "reponses": integers(inside.sum(axis=1), alone),
        "stable": integers(np.array(stays, dtype=np.int64), alone),
    }


def _curve(problem: SitingProblem, people: People, answers: list[Answer]) -> dict[str, Column]:
    covers, saved, now = problem.covers(), problem.saved_min(), problem.covered_now
    total = float(problem.weight.sum())
    poor, everybody, share, minutes, numbers = [], [], [], [], []
    for place, answer in enumerate(answers):
        new = best_of(covers, answer.chosen) > 0
        nothing = answer.status == INFEASIBLE
        numbers.append(place if len(answers) > 1 else len(answer.chosen))
        poor.append(np.nan if nothing else float(people.poor[new].sum()))
        everybody.append(np.nan if nothing else float(people.population[new].sum()))
        covered = float(problem.weight[now | new].sum())
        share.append(100 * covered / total if total and not nothing else np.nan)
        minutes.append(np.nan if nothing else float(people.population @ best_of(saved, answer.chosen)))
    sites = np.array([len(answer.chosen) for answer in answers], dtype=np.float64)
    columns: dict[str, Column] = {
        "nombre": integers(numbers),
        "sites": integers([len(answer.chosen) for answer in answers]),
        "objectif": np.array([answer.objective for answer in answers], dtype=np.float64),
        "borne": np.array([answer.bound for answer in answers], dtype=np.float64),
        "ecart_pct": np.array([answer.gap_pct for answer in answers], dtype=np.float64),
        "statut": texts([answer.status for answer in answers]),
        "gain_pauvres": np.array(poor, dtype=np.float64),
        "gain_population": np.array(everybody, dtype=np.float64),
        "couverture_pct": np.array(share, dtype=np.float64),
        "minutes_gagnees": np.array(minutes, dtype=np.float64),
    }
    if people.visits_a_year is not None:
        with np.errstate(divide="ignore", invalid="ignore"):
            a_year = columns["gain_population"] * people.visits_a_year / sites
        columns["passages_an_site"] = np.where(sites > 0, a_year, np.nan)
    return columns


@dataclass(frozen=True)
class Alternatives:
    """Candidates that can take the place of one chosen site: rows of both, and the loss in per cent of the objective."""

    replaced: IntArray
    rows: IntArray
    loss_pct: FloatArray


def alternatives(
    problem: SitingProblem, plan: SitePlan, model: str, most_pct: float = ALTERNATIVE_PCT, progress: Progress = no_progress
) -> Alternatives:
    """Return, for each chosen site, which candidates could take its place, the others staying, at little loss.

    Forced sites have none; capacities and the order of territories are not looked at: plans with them have none.
    """
    replaced: list[int] = []
    rows: list[int] = []
    losses: list[float] = []
    rules = problem.net_rules()
    covers = problem.covers()
    is_open = plan.answer.status != INFEASIBLE and rules.capacity is None and not problem.is_equitable
    sites = np.setdiff1d(plan.rows, rules.forced) if is_open else np.zeros(0, dtype=np.int64)
    clashes = rules.clashes(covers.shape[0])
    for site in [row for row in plan.rows if row in sites]:
        progress(0.0)
        others = plan.rows[plan.rows != site]
        allowed = fits(others, rules, clashes)
        allowed[site] = False
        loss = np.where(allowed, _losses(problem, plan, others, model), np.inf)
        near = np.flatnonzero(loss <= most_pct + EQUAL)
        for row in near[np.lexsort((near, loss[near]))]:
            if keeps_floor(rules, covers, np.append(others, row)):
                replaced.append(int(site))
                rows.append(int(row))
                losses.append(max(float(loss[row]), 0.0))
    return Alternatives(np.array(replaced, dtype=np.int64), np.array(rows, dtype=np.int64), np.array(losses, dtype=np.float64))


def _losses(problem: SitingProblem, plan: SitePlan, others: IntArray, model: str) -> FloatArray:
    """Return what each candidate, joining ``others``, loses of the objective, per cent."""
    gains = _gains(problem, model)
    held = best_of(gains, others)
    if model == "p_centre":
        saved = problem.saved_min()
        wanted = (problem.weight > 0) & (np.isfinite(problem.existing_s) | (saved.getnnz(axis=0) > 0))
        walk = np.minimum(problem.existing_s, problem.limit_s) / 60
        minutes = best_of(saved, others)
        # One maximum over all people for each candidate: there is no sum to share.
        value = np.array([
            (walk - np.maximum(minutes, best_of(saved, np.array([row]))))[wanted].max(initial=0.0)
            for row in range(gains.shape[0])
        ])
        return _percent(value - plan.answer.objective, plan.answer.objective)
    value = held.sum() + marginal(gains, held)
    reached = float(best_of(gains, plan.rows).sum())
    if model == "lscp":
        # One person less is a person left out.
        return np.where(value >= reached * (1 - EQUAL), 0.0, np.inf)
    return _percent(reached - value, plan.answer.objective)


def _percent(part: FloatArray, whole: float) -> FloatArray:
    return 100 * part / whole if whole > 0 else np.where(part <= EQUAL, 0.0, np.inf)
