"""Weekly rounds of mobile teams: what a plan is, whether it can be kept, and the best one (METHOD section 6).

A half-day of a team is a sequence of stops; it leaves its base and comes back to it.  Hours stand on a clock of
:data:`CLOCK_MIN`.  All the mornings of a stop begin at one hour, and so do all its afternoons: the hour of a stop is
one unknown of the model, shared by the days and the teams.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from time import monotonic

import numpy as np
from scipy.sparse import csr_matrix, vstack

from .errors import ParameterError, tr_noop
from .records import FloatArray, IntArray, Progress, no_progress
from .round_solver import Programme, solve

#: Hours of a timetable are multiples of this, minutes; drives are rounded up to it.
CLOCK_MIN = 5
#: Seconds for the first plan, and for asking whether some imposed stops can be kept together.
GREEDY_S, CONFLICT_S = 5.0, 5.0
#: Half-days that one may list before only the nearest stops may follow one another.
MAX_ROUTES = 40_000
#: Share of the time left to the second question: more visits, then shorter drives.
SECOND_SHARE = 0.35
#: Share of the time left to the search two days by two days, and seconds for each pair of days.
IMPROVE_SHARE, PAIR_S = 0.4, 2.0
#: A share of the people that is worth no search.
WORTH_IT = 1e-9
#: All the preferences between equal plans together weigh this, minutes of driving.
NUDGE_MIN = 1e-3

MORNING, AFTERNOON = 0, 1
Windows = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Shift:
    """A half-day of work: ``half`` is :data:`MORNING` or :data:`AFTERNOON`; minutes of the day."""

    half: int
    begin: int
    end: int


@dataclass(frozen=True)
class Team:
    """A team: days of work, half-days a week at most, and minutes of driving between its base and each stop."""

    name: str
    days: tuple[int, ...]
    most_shifts: int
    out_min: FloatArray
    back_min: FloatArray


@dataclass(frozen=True)
class Problem:
    """What is asked; stops stand in the order in which equal plans are to be told apart.

    Attributes
    ----------
    names
        What to call each stop in a sentence.
    covers
        Shape (stops, cells), non-zero where the walk is within the threshold.
    weight
        Shape (cells,), people to serve; 0 for those whom a fixed service already serves.
    windows
        For each stop and weekday, when a team may be there, minutes of the day.
    duration
        Shape (stops,), minutes of a visit.
    drive_min
        Shape (stops, stops), minutes; inf = no way.
    at_least, at_most
        Shape (stops,), visits a week.
    needed
        Visits a week that make somebody served.
    """

    names: Sequence[str]
    covers: csr_matrix
    weight: FloatArray
    days: tuple[int, ...]
    shifts: tuple[Shift, ...]
    windows: Sequence[Mapping[int, Windows]]
    duration: IntArray
    drive_min: FloatArray
    teams: tuple[Team, ...]
    at_least: IntArray
    at_most: IntArray
    per_shift: int = 1
    pause_min: int = 0
    needed: int = 1

    def gap(self, first: int, then: int) -> float:
        """Return the minutes between the end of a visit and the next one."""
        return on_clock(self.drive_min[first, then]) + on_clock(self.pause_min)


@dataclass(frozen=True, order=True)
class Route:
    """A half-day of one team: weekday, half, team, stops in their order."""

    day: int
    half: int
    team: int
    stops: tuple[int, ...]


@dataclass(frozen=True)
class Plan:
    """Half-days, and the hour of each stop by half, minutes of the day."""

    routes: tuple[Route, ...]
    hours: Mapping[tuple[int, int], int]
    objective: float
    visits: int
    drive_min: float

    @property
    def value(self) -> tuple[float, int, float]:
        """What a plan is judged by: the larger the better, the first number before the others."""
        return self.objective, self.visits, -self.drive_min


@dataclass(frozen=True)
class Solution:
    """The best plan found, the most that any could reach, and whether the plan is proven best."""

    plan: Plan
    bound: float
    status: str

    @property
    def gap_pct(self) -> float:
        """Return how far the plan may be from the best one, % of the bound."""
        return 100 * (self.bound - self.plan.objective) / self.bound if self.bound > 0 else 0.0


def on_clock(minutes: float) -> float:
    """Return minutes rounded up to the clock."""
    return CLOCK_MIN * math.ceil(minutes / CLOCK_MIN - 1e-9) if math.isfinite(minutes) else math.inf


def next_start(windows: Windows, moment: float, duration: float) -> float:
    """Return the first hour, on the clock and not before ``moment``, at which a whole visit fits; inf when none does."""
    for opens, closes in windows:
        start = on_clock(max(opens, moment))
        if start + duration <= closes:
            return start
    return math.inf


def covered(problem: Problem, visits: FloatArray) -> float:
    """Return the people who have the visits that they need; ``visits`` has shape (stops,)."""
    return float(problem.weight[problem.covers.T @ visits >= problem.needed].sum())


def visits_of(problem: Problem, routes: Iterable[Route]) -> FloatArray:
    """Return the visits of each stop in a week."""
    visits = np.zeros(len(problem.names))
    for route in routes:
        visits[list(route.stops)] += 1
    return visits


def drive_of(problem: Problem, route: Route) -> float:
    """Return the minutes that a half-day drives."""
    team, stops = problem.teams[route.team], route.stops
    between = sum(problem.drive_min[i, j] for i, j in zip(stops, stops[1:]))
    return float(team.out_min[stops[0]] + between + team.back_min[stops[-1]])


def hours_of(problem: Problem, routes: Sequence[Route]) -> dict[tuple[int, int], int] | None:
    """Return the earliest hour of each (stop, half) that all its half-days can keep; None when there is none.

    Each half-day only ever pushes hours later, so that pushing until nothing moves gives the earliest of all.
    """
    shifts = {shift.half: shift for shift in problem.shifts}
    hours: dict[tuple[int, int], float] = {}
    for route in routes:
        for stop in route.stops:
            hours[stop, route.half] = float(shifts[route.half].begin)
    moved = True
    while moved:
        moved = False
        for route in routes:
            shift, team = shifts[route.half], problem.teams[route.team]
            moment = shift.begin + on_clock(team.out_min[route.stops[0]])
            for place, stop in enumerate(route.stops):
                if place:
                    moment += problem.gap(route.stops[place - 1], stop)
                before = hours[stop, route.half]
                start = next_start(problem.windows[stop].get(route.day, ()), max(before, moment), problem.duration[stop])
                if start > before:
                    hours[stop, route.half] = start
                    moved = True
                moment = start + problem.duration[stop]
                # A half-day that is too long is so at once: later hours do not help.
                if moment > shift.end:
                    return None
            if moment + on_clock(team.back_min[route.stops[-1]]) > shift.end:
                return None
    return {key: int(hour) for key, hour in hours.items()}


def plan_of(problem: Problem, routes: Iterable[Route]) -> Plan | None:
    """Return the plan of some half-days, None when its hours cannot be kept."""
    chosen = tuple(sorted(routes))
    hours = hours_of(problem, chosen)
    if hours is None:
        return None
    visits = visits_of(problem, chosen)
    drive = sum(drive_of(problem, route) for route in chosen)
    return Plan(chosen, hours, covered(problem, visits), int(visits.sum()), drive)


def best_plan(problem: Problem, limit_s: float, progress: Progress = no_progress) -> Solution:
    """Return the plan that serves most people; then most visits; then the shortest drives.

    Raises
    ------
    ParameterError
        No plan keeps all that is imposed: the sentence says what cannot be kept.
    """
    from .round_search import filled_plan, greedy_plan

    end = monotonic() + limit_s
    routes, complete = list_routes(problem)
    explain_impossible(problem, routes)
    progress(0.05)
    incumbent = greedy_plan(problem, min(limit_s / 4, GREEDY_S), lambda: progress(0.1))
    search = _Search(problem, routes)
    reach = covered(problem, np.where(np.bincount([s for r in routes for s in r.stops], minlength=len(problem.names)), 99.0, 0))
    bound = reach

    proven = True
    if incumbent is None or incumbent.objective < reach - 1e-9 * max(1.0, reach):
        if incumbent is not None:
            until = monotonic() + (end - monotonic()) * IMPROVE_SHARE
            incumbent = search.improved(incumbent, reach, until, lambda: progress(0.2))
        until = monotonic() + max(1.0, (end - monotonic()) * (1 - SECOND_SHARE))
        cutoff = math.inf if incumbent is None else -incumbent.objective
        found, lowest, proven = search.run(lambda model: model.people(), cutoff, until, lambda: progress(0.3))
        incumbent = found or incumbent
        bound = min(reach, -lowest) if math.isfinite(lowest) else reach
    if incumbent is None:
        raise _conflict(problem, proven)
    progress(0.7)
    filled = filled_plan(problem, share_out(problem, incumbent.routes), lambda: progress(0.7))
    if filled is not None and filled.value > incumbent.value:
        incumbent = filled
    floor = incumbent.objective
    until = max(end, monotonic() + 1.0)
    found, _, _ = search.run(lambda model: model.comfort(floor), comfort_of(problem, incumbent), until, lambda: progress(0.8))
    if found is not None and found.value > incumbent.value:
        incumbent = found
    if not complete:
        proven, bound = incumbent.objective >= reach, reach
    bound = max(bound, incumbent.objective)
    if proven:
        return Solution(incumbent, incumbent.objective, "optimal")
    return Solution(incumbent, bound, "ecart")


def list_routes(problem: Problem) -> tuple[list[Route], bool]:
    """Return every half-day that can be kept by itself, and whether none was left out.

    When there are more than :data:`MAX_ROUTES`, a stop is followed by its nearest ones only.
    """
    count, length = len(problem.names), problem.per_shift
    slots = sum(len(team.days) for team in _kinds(problem)) * len(problem.shifts)
    followers = count - 1
    while length > 1 and followers > 1 and slots * count * sum(followers**more for more in range(length)) > MAX_ROUTES:
        followers -= 1
    near = [
        [int(j) for j in np.argsort(problem.drive_min[i], kind="stable") if j != i][:followers] for i in range(count)
    ]
    routes: list[Route] = []
    for rank, team in enumerate(problem.teams):
        if _first_alike(problem, rank) != rank:
            continue
        for shift in problem.shifts:
            for day in team.days:
                _extend(problem, near, rank, team, shift, day, (), float(shift.begin), routes)
    return sorted(routes), length == 1 or followers == count - 1


def _extend(
    problem: Problem, near: list[list[int]], rank: int, team: Team, shift: Shift, day: int,
    stops: tuple[int, ...], moment: float, routes: list[Route],
) -> None:
    """Add the half-days that begin with ``stops``, whose last visit ends at ``moment``."""
    for stop in near[stops[-1]] if stops else range(len(problem.names)):
        if stop in stops or problem.at_most[stop] < 1:
            continue
        arrival = moment + (problem.gap(stops[-1], stop) if stops else on_clock(team.out_min[stop]))
        end = next_start(problem.windows[stop].get(day, ()), arrival, problem.duration[stop]) + problem.duration[stop]
        if end > shift.end:
            continue
        longer = (*stops, stop)
        if end + on_clock(team.back_min[stop]) <= shift.end:
            routes.append(Route(day, shift.half, rank, longer))
        if len(longer) < problem.per_shift:
            _extend(problem, near, rank, team, shift, day, longer, end, routes)


def _first_alike(problem: Problem, rank: int) -> int:
    """Return the first team that has the same base, days and half-days: one stands for the other."""
    team = problem.teams[rank]
    return next(
        other for other, one in enumerate(problem.teams)
        if one.days == team.days and one.most_shifts == team.most_shifts
        and np.array_equal(one.out_min, team.out_min) and np.array_equal(one.back_min, team.back_min)
    )


def _kinds(problem: Problem) -> list[Team]:
    return [team for rank, team in enumerate(problem.teams) if _first_alike(problem, rank) == rank]


def share_out(problem: Problem, routes: Iterable[Route]) -> list[Route]:
    """Give the half-days of teams that are alike to each of them in turn.

    Taken in the order of the week, nobody has two at once, and nobody has two more than another.
    """
    alike = [_first_alike(problem, rank) for rank in range(len(problem.teams))]
    turn: dict[int, int] = {}
    shared = []
    for route in sorted(routes):
        first = alike[route.team]
        members = [rank for rank, one in enumerate(alike) if one == first]
        shared.append(replace(route, team=members[turn.get(first, 0) % len(members)]))
        turn[first] = turn.get(first, 0) + 1
    return shared


class _Search:
    """Answers programmes without their hours, which seldom bind, and adds the hours of those stops whose own do."""

    def __init__(self, problem: Problem, routes: list[Route]) -> None:
        self.problem, self.routes = problem, routes
        self.timed: set[tuple[int, int]] = set()

    def run(
        self, ask: Callable[[_Model], Programme], cutoff: float, until: float, tick: Callable[[], None]
    ) -> tuple[Plan | None, float, bool]:
        """Return a plan better than the cutoff, if one was found, a bound on all plans, and whether the search ended."""
        bound = -math.inf
        while True:
            model = _Model(self.problem, self.routes, self.timed)
            answer = solve(ask(model), cutoff, max(0.5, until - monotonic()), tick)
            bound = max(bound, answer.bound)
            if answer.x is None:
                return None, bound, answer.proven
            chosen = [route for column, route in enumerate(self.routes) if answer.x[column] > 0.5]
            plan = plan_of(self.problem, chosen)
            if plan is not None:
                return plan, bound, answer.proven
            if monotonic() > until:
                return None, bound, False
            tick()
            self.timed |= self._conflicts(chosen)

    def improved(self, plan: Plan, most: float, until: float, tick: Callable[[], None]) -> Plan:
        """Return a plan that serves no fewer people: days are planned anew two by two, the others staying as they are.

        A week too large for the exact search is soon better for it; ``most`` is what no plan can exceed.
        """
        pairs = list(combinations(self.problem.days, min(2, len(self.problem.days))))
        turn = failed = 0
        while failed < len(pairs) and monotonic() < until and plan.objective < most - WORTH_IT * max(1.0, most):
            free = pairs[turn % len(pairs)]
            turn += 1
            failed += 1
            model = _Model(self.problem, self.routes, self.timed)
            answer = solve(model.around(plan, free), -plan.objective, min(PAIR_S, max(0.2, until - monotonic())), tick)
            if answer.x is None:
                continue
            chosen = [route for column, route in enumerate(self.routes) if answer.x[column] > 0.5]
            found = plan_of(self.problem, chosen)
            if found is None:
                self.timed |= self._conflicts(chosen)
            elif found.objective > plan.objective:
                plan, failed = found, 0
        return plan

    def _conflicts(self, chosen: list[Route]) -> set[tuple[int, int]]:
        """Return the stops, by half, of the fewest half-days whose hours cannot be kept together."""
        stops: set[tuple[int, int]] = set()
        for half in (MORNING, AFTERNOON):
            routes = [route for route in chosen if route.half == half]
            if hours_of(self.problem, routes) is None:
                for route in list(routes):
                    fewer = [one for one in routes if one is not route]
                    if hours_of(self.problem, fewer) is None:
                        routes = fewer
                stops |= {(stop, half) for route in routes for stop in route.stops}
        return stops


class _Model:
    """The integer programme: which half-days, who is served, and at what hour each stop of ``timed`` begins."""

    def __init__(self, problem: Problem, routes: list[Route], timed: set[tuple[int, int]]) -> None:
        self.problem, self.routes, self.timed = problem, routes, timed
        self.entries: list[tuple[int, int, float]] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.least: list[float] = [0.0] * len(routes)
        self.most: list[float] = [1.0] * len(routes)
        self.whole: list[bool] = [True] * len(routes)
        by_slot: dict[tuple[int, int, int], list[int]] = {}
        by_team: dict[int, list[int]] = {}
        self.by_visit: dict[tuple[int, int, int], list[int]] = {}
        by_day: dict[tuple[int, int], list[int]] = {}
        by_stop: dict[int, list[int]] = {stop: [] for stop in range(len(problem.names))}
        for column, route in enumerate(routes):
            by_slot.setdefault((route.team, route.day, route.half), []).append(column)
            by_team.setdefault(route.team, []).append(column)
            for stop in route.stops:
                self.by_visit.setdefault((stop, route.day, route.half), []).append(column)
                by_day.setdefault((stop, route.day), []).append(column)
                by_stop[stop].append(column)
        alike = [_first_alike(problem, rank) for rank in range(len(problem.teams))]
        for (team, _, _), columns in by_slot.items():
            self._row([(column, 1.0) for column in columns], -np.inf, alike.count(team))
        for team, columns in by_team.items():
            most = problem.teams[team].most_shifts * alike.count(team)
            self._row([(column, 1.0) for column in columns], -np.inf, most)
        for columns in by_day.values():
            self._row([(column, 1.0) for column in columns], -np.inf, 1)
        for stop, columns in by_stop.items():
            self._row([(column, 1.0) for column in columns], int(problem.at_least[stop]), int(problem.at_most[stop]))
        self._people(by_stop)
        self._hours()
        self.rows = csr_matrix(
            ([v for _, _, v in self.entries], ([r for r, _, _ in self.entries], [c for _, c, _ in self.entries])),
            shape=(len(self.low), len(self.least)),
        )

    def _column(self, least: float, most: float, whole: bool) -> int:
        self.least.append(least)
        self.most.append(most)
        self.whole.append(whole)
        return len(self.least) - 1

    def _row(self, terms: Iterable[tuple[int, float]], low: float, high: float) -> None:
        self.entries += [(len(self.low), column, value) for column, value in terms]
        self.low.append(low)
        self.high.append(high)

    def _people(self, by_stop: Mapping[int, list[int]]) -> None:
        """Cells that the same stops cover are one: served when the visits of these stops are enough."""
        problem = self.problem
        groups: dict[tuple[int, ...], float] = {}
        by_cell = problem.covers.tocsc()
        for cell in np.flatnonzero(problem.weight > 0):
            stops = tuple(sorted(by_cell.indices[by_cell.indptr[cell] : by_cell.indptr[cell + 1]].tolist()))
            groups[stops] = groups.get(stops, 0.0) + float(problem.weight[cell])
        self.served: dict[int, float] = {}
        for stops, weight in sorted(groups.items()):
            columns = [column for stop in stops for column in by_stop[stop]]
            if columns:
                served = self._column(0, 1, True)
                self.served[served] = weight
                self._row([(served, problem.needed), *((column, -1.0) for column in columns)], -np.inf, 0)

    def _hours(self) -> None:
        """Tie the hour of each stop to the half-days chosen: rows hold only when theirs is."""
        problem = self.problem
        for shift in problem.shifts:
            begins: dict[int, int] = {}
            for stop, _, half in self.by_visit:
                if half == shift.half and (stop, half) in self.timed:
                    begins.setdefault(stop, self._column(shift.begin, shift.end - int(problem.duration[stop]), False))
            for (stop, day, half), columns in sorted(self.by_visit.items()):
                if half == shift.half and stop in begins:
                    self._in_windows(begins[stop], problem.windows[stop][day], int(problem.duration[stop]), columns)
            together: dict[tuple[int, int], dict[int, list[int]]] = {}
            for column, route in enumerate(self.routes):
                if route.half != shift.half:
                    continue
                stops, team = route.stops, problem.teams[route.team]
                for pair in zip(stops, stops[1:]):
                    if pair[0] in begins and pair[1] in begins:
                        together.setdefault(pair, {}).setdefault(route.day, []).append(column)
                # The base only matters to the first and the last of a half-day.
                if stops[0] in begins:
                    self._if_chosen(column, begins[stops[0]], shift.begin + on_clock(team.out_min[stops[0]]), True)
                if stops[-1] in begins:
                    last = shift.end - on_clock(team.back_min[stops[-1]]) - problem.duration[stops[-1]]
                    self._if_chosen(column, begins[stops[-1]], last, False)
            for (first, then), days in sorted(together.items()):
                need = problem.gap(first, then) + int(problem.duration[first])
                slack = self.most[begins[first]] + need - self.least[begins[then]]
                if slack <= 0:
                    continue
                follows = self._column(0, 1, False)
                for columns in days.values():
                    self._row([(follows, -1.0), *((column, 1.0) for column in columns)], -np.inf, 0)
                self._row([(begins[then], 1.0), (begins[first], -1.0), (follows, -slack)], need - slack, np.inf)

    def _if_chosen(self, column: int, hour: int, value: float, at_least: bool) -> None:
        """Hold ``hour`` at or after (before) ``value`` when ``column`` is chosen."""
        slack = value - self.least[hour] if at_least else self.most[hour] - value
        if slack > 0 and at_least:
            self._row([(hour, 1.0), (column, -slack)], self.least[hour], np.inf)
        elif slack > 0:
            self._row([(hour, 1.0), (column, slack)], -np.inf, self.most[hour])

    def _in_windows(self, hour: int, windows: Windows, duration: int, columns: list[int]) -> None:
        """Hold ``hour`` within one of the windows when one of the columns is chosen."""
        least, most = self.least[hour], self.most[hour]
        spans = [(on_clock(max(opens, least)), min(closes - duration, most)) for opens, closes in windows]
        spans = [(first, last) for first, last in spans if first <= last]
        if (least, most) in spans:
            return
        chosen = [self._column(0, 1, True) for _ in spans]
        self._row([*((one, 1.0) for one in chosen), *((column, -1.0) for column in columns)], 0, np.inf)
        for one, (first, last) in zip(chosen, spans):
            self._if_chosen(one, hour, first, True)
            self._if_chosen(one, hour, last, False)

    def _programme(self, cost: FloatArray, rows: csr_matrix, low: list[float], high: list[float]) -> Programme:
        return Programme(
            cost, rows, np.array(low, float), np.array(high, float),
            np.array(self.least, float), np.array(self.most, float), np.array(self.whole),
        )

    def people(self) -> Programme:
        """Serve most people."""
        cost = np.zeros(len(self.least))
        cost[list(self.served)] = [-weight for weight in self.served.values()]
        return self._programme(cost, self.rows, self.low, self.high)

    def around(self, plan: Plan, free: Sequence[int]) -> Programme:
        """Serve most people, with the half-days of ``plan`` but for the weekdays that are free."""
        asked = self.people()
        kept = {replace(route, team=_first_alike(self.problem, route.team)) for route in plan.routes}
        for column, route in enumerate(self.routes):
            if route.day not in free:
                asked.least[column] = asked.most[column] = float(route in kept)
        return asked

    def comfort(self, objective: float) -> Programme:
        """Serve as many people, with most visits, then the shortest drives, then the first stops and days."""
        weights = np.zeros(len(self.least))
        weights[list(self.served)] = list(self.served.values())
        floor = objective - 1e-9 * max(1.0, objective)
        rows = vstack([self.rows, csr_matrix(weights[None, :])], format="csr")
        cost = np.zeros(len(self.least))
        cost[: len(self.routes)] = [_comfort(self.problem, route) for route in self.routes]
        return self._programme(cost, rows, [*self.low, floor], [*self.high, np.inf])


def comfort_of(problem: Problem, plan: Plan) -> float:
    """Return the cost of a plan in :meth:`_Model.comfort`."""
    return sum(_comfort(problem, route) for route in plan.routes)


def _comfort(problem: Problem, route: Route) -> float:
    shifts = sum(min(team.most_shifts, len(team.days) * len(problem.shifts)) for team in problem.teams)
    longest = max(shift.end - shift.begin for shift in problem.shifts)
    visit = shifts * longest + 1.0
    place = sum(route.stops) * 14 + route.day * 2 + route.half + 1
    top = shifts * problem.per_shift * 14 * (len(problem.names) + 1)
    return drive_of(problem, route) - visit * len(route.stops) + NUDGE_MIN * place / top


def explain_impossible(problem: Problem, routes: list[Route]) -> None:
    """Raise when a stop, or the number of visits imposed, cannot be kept, whatever the others.

    Raises
    ------
    ParameterError
        Naming the stop, or the number of half-days that lack.
    """
    days: dict[int, set[int]] = {}
    for route in routes:
        for stop in route.stops:
            days.setdefault(stop, set()).add(route.day)
    for stop in np.flatnonzero(problem.at_least > 0):
        kept = len(days.get(int(stop), ()))
        if problem.at_least[stop] > problem.at_most[stop]:
            raise ParameterError(
                tr_noop(
                    "ARRETS : « {name} » demande {least} visite(s) par semaine au moins et {most} au plus ; corrigez visites_min "
                    "ou visites_max."
                ),
                name=problem.names[stop], least=int(problem.at_least[stop]), most=int(problem.at_most[stop]),
            )
        if not kept:
            raise ParameterError(
                tr_noop(
                    "ARRETS : aucune demi-journée ne convient à l’arrêt imposé « {name} » (jours, horaires du lieu, durée de "
                    "{duration} min, trajet depuis la base) ; élargissez ses jours ou ses horaires, ou raccourcissez l’arrêt."
                ),
                name=problem.names[stop], duration=int(problem.duration[stop]),
            )
        if kept < problem.at_least[stop]:
            raise ParameterError(
                tr_noop(
                    "ARRETS : « {name} » demande {least} visites par semaine, mais {kept} jour(s) seulement lui conviennent ; "
                    "baissez visites_min ou ajoutez des jours."
                ),
                name=problem.names[stop], least=int(problem.at_least[stop]), kept=kept,
            )
    asked = int(problem.at_least.sum())
    shifts = sum(min(team.most_shifts, len(team.days) * len(problem.shifts)) for team in problem.teams)
    longest = max((len(route.stops) for route in routes), default=0)
    if asked > shifts * longest:
        raise ParameterError(
            tr_noop(
                "EQUIPES : {asked} visites sont imposées, et {shifts} demi-journées d’équipe n’en permettent que {possible} ; "
                "ajoutez une équipe ou des demi-journées, ou imposez moins de visites."
            ),
            asked=asked, shifts=shifts, possible=shifts * longest,
        )
    if not routes or not shifts:
        raise ParameterError(
            tr_noop(
                "ARRETS : aucun arrêt ne tient dans une demi-journée des équipes (jours, horaires des lieux, durée de l’arrêt, "
                "trajet depuis la base, demi-journées de la base) ; élargissez les jours ou les heures, ou raccourcissez l’arrêt."
            )
        )


def _conflict(problem: Problem, proven: bool) -> ParameterError:
    """Name imposed stops that cannot be kept together, as few as dropping them one by one leaves."""
    if not proven:
        return ParameterError(
            tr_noop(
                "LIMITE_CALCUL_S : aucun plan qui tienne tous les arrêts imposés n’a été trouvé à temps ; donnez plus "
                "de temps, ou imposez moins d’arrêts."
            )
        )
    stops = np.flatnonzero(problem.at_least > 0).tolist()
    for stop in list(stops):
        fewer = [one for one in stops if one != stop]
        if not _can_keep(problem, fewer):
            stops = fewer
    return ParameterError(
        tr_noop(
            "ARRETS : ces arrêts imposés ne tiennent pas ensemble dans la semaine : {names} ; ajoutez une équipe ou des "
            "demi-journées, ou changez les jours ou les horaires de l’un d’eux."
        ),
        names=", ".join(problem.names[stop] for stop in stops),
    )


def _can_keep(problem: Problem, stops: list[int]) -> bool:
    """Tell whether a plan keeps what is imposed on these stops alone; when time lacks, it is taken to."""
    at_least = np.zeros_like(problem.at_least)
    at_least[stops] = problem.at_least[stops]
    lighter = replace(problem, at_least=at_least, weight=np.zeros_like(problem.weight))
    search = _Search(lighter, list_routes(lighter)[0])
    plan, _, ended = search.run(lambda model: model.people(), math.inf, monotonic() + CONFLICT_S, lambda: None)
    return plan is not None or not ended
