"""A first plan of rounds, by adding the best visit again and again, then by exchanging stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

import numpy as np

from .records import FloatArray
from .round_model import Plan, Problem, Route, drive_of, hours_of, plan_of, visits_of


def greedy_plan(problem: Problem, limit_s: float, tick: Callable[[], None]) -> Plan | None:
    """Return a plan that keeps all that is imposed, None when this search finds none.

    A visit is worth the people who lack visits and can walk there, each visit a part of those that they need.
    Then each stop of the plan is tried against each other one.
    """
    end = monotonic() + limit_s
    best = _filled(problem, [], tick)
    if best is None:
        return None
    improved = True
    while improved:
        improved = False
        used = sorted({stop for route in best.routes for stop in route.stops})
        for leaving in used:
            for coming in range(len(problem.names)):
                if monotonic() > end:
                    return best
                if coming == leaving:
                    continue
                tick()
                found = _filled(problem, _without(best.routes, leaving), tick, coming, leaving)
                if found is not None and found.value > best.value:
                    best, improved = found, True
                    break
            if improved:
                break
    return best


def filled_plan(problem: Problem, routes: list[Route], tick: Callable[[], None]) -> Plan | None:
    """Return a plan with as many more visits as fit, the most useful first."""
    return _filled(problem, routes, tick)


def _without(routes: tuple[Route, ...], stop: int) -> list[Route]:
    shorter = [replace(route, stops=tuple(one for one in route.stops if one != stop)) for route in routes]
    return [route for route in shorter if route.stops]


def _filled(
    problem: Problem, routes: list[Route], tick: Callable[[], None], first: int | None = None, never: int | None = None
) -> Plan | None:
    """Add visits while they fit: imposed ones, ``first``, the most useful, then any; never to ``never`` unless imposed."""
    visits = visits_of(problem, routes)
    room = [len({day for day, windows in one.items() if windows}) for one in problem.windows]
    for stop in sorted(np.flatnonzero(problem.at_least > 0).tolist(), key=lambda one: (room[one], one)):
        while visits[stop] < problem.at_least[stop]:
            added = _added(problem, routes, stop)
            if added is None:
                return None
            routes = added
            visits[stop] += 1
    if first is not None and visits[first] < problem.at_most[first]:
        routes = _added(problem, routes, first) or routes
        visits = visits_of(problem, routes)
    closed = np.zeros(len(problem.names), dtype=bool)
    closed[[] if never is None else [never]] = True
    while not closed.all():
        tick()
        worth = np.where(closed | (visits >= problem.at_most), -1.0, _worth(problem, visits))
        stop = int(np.argmax(worth))
        if worth[stop] < 0:
            break
        added = _added(problem, routes, stop)
        if added is None:
            # More visits elsewhere never make room for this one.
            closed[stop] = True
            continue
        routes = added
        visits[stop] += 1
    return plan_of(problem, routes)


def _worth(problem: Problem, visits: FloatArray) -> FloatArray:
    lacking = problem.weight * (problem.covers.T @ visits < problem.needed)
    worth: FloatArray = problem.covers @ lacking
    return worth


def _added(problem: Problem, routes: list[Route], stop: int) -> list[Route] | None:
    """Return the routes with one more visit to ``stop``, where it makes the drives least longer; None when none fits."""
    busy = {route.day for route in routes if stop in route.stops}
    slots = {(route.team, route.day, route.half): place for place, route in enumerate(routes)}
    load = [sum(route.team == rank for route in routes) for rank in range(len(problem.teams))]
    trials: list[tuple[float, Route, int | None]] = []
    for rank, team in enumerate(problem.teams):
        for day in team.days:
            if day in busy or not problem.windows[stop].get(day):
                continue
            for shift in problem.shifts:
                place = slots.get((rank, day, shift.half))
                if place is None:
                    if load[rank] < team.most_shifts:
                        new = Route(day, shift.half, rank, (stop,))
                        trials.append((drive_of(problem, new), new, None))
                    continue
                old = routes[place]
                if len(old.stops) < problem.per_shift:
                    for cut in range(len(old.stops) + 1):
                        new = replace(old, stops=(*old.stops[:cut], stop, *old.stops[cut:]))
                        trials.append((drive_of(problem, new) - drive_of(problem, old), new, place))
    for _, new, place in sorted(trials, key=lambda trial: (trial[0], trial[1])):
        longer = [*routes, new] if place is None else [new if row == place else one for row, one in enumerate(routes)]
        if hours_of(problem, longer) is not None:
            return longer
    return None
