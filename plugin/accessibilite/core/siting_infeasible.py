"""Why no choice of sites respects all the constraints: the fewest of them that cannot stand together, by name."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from .errors import tr_noop
from .records import Progress, no_progress
from .sentences import Figure, Sentence
from .siting_models import FLOOR_SLACK, SitingProblem, is_feasible
from .siting_search import Rules, best_of

#: Each constraint, by the parameter that a person can change, and the rules without it.
CONSTRAINTS: tuple[tuple[str, Callable[[Rules], bool], Callable[[Rules], Rules]], ...] = (
    ("NOMBRE", lambda rules: rules.number is not None, lambda rules: replace(rules, number=None)),
    ("BUDGET", lambda rules: rules.budget is not None, lambda rules: replace(rules, budget=None)),
    (
        "INCOMPATIBLES / DISTANCE_MIN_M",
        lambda rules: len(rules.conflicts) > 0,
        lambda rules: replace(rules, conflicts=np.zeros((0, 2), dtype=np.int64)),
    ),
    ("FORCES", lambda rules: len(rules.forced) > 0, lambda rules: replace(rules, forced=np.zeros(0, dtype=np.int64))),
    ("COUVERTURE_MIN_PCT", lambda rules: rules.floor is not None, lambda rules: replace(rules, floor=None, need=None)),
)


def reason_of(problem: SitingProblem, limit_s: float, progress: Progress = no_progress) -> Sentence:
    """Name the constraints: each one left out of the list leaves the others without a choice still."""
    rules = replace(problem.rules, capacity=None)
    out_of_reach = _out_of_reach(problem)
    if out_of_reach is not None:
        return out_of_reach
    deadline = time.monotonic() + limit_s
    named = []
    for name, is_there, without in CONSTRAINTS:
        if not is_there(rules):
            continue
        looser = without(rules)
        progress(0.0)
        if is_feasible(problem, looser, max(deadline - time.monotonic(), 0.1), progress):
            named.append(name)
        else:
            rules = looser
    if not named:
        return Sentence(
            tr_noop("Aucun choix ne convient : les capacités des lieux ne suffisent pas à COUVERTURE_MIN_PCT ; baissez-le.")
        )
    if named == ["FORCES"]:
        return Sentence(tr_noop("FORCES : ces lieux ne peuvent pas être retenus ; retirez-en."))
    return Sentence(
        tr_noop("Aucun choix ne respecte à la fois {names} : relâchez l’une de ces contraintes."), {"names": " + ".join(named)}
    )


def _out_of_reach(problem: SitingProblem) -> Sentence | None:
    """Say how much of a territory all the candidates together cover, when it is less than asked."""
    floor, need = problem.rules.floor, problem.rules.need
    if floor is None or need is None:
        return None
    covered = problem.covered_now | (best_of(problem.covers(), np.arange(problem.seconds.shape[0])) > 0)
    people = np.asarray(floor.sum(axis=1)).ravel()
    reached = floor @ covered.astype(np.float64)
    short = np.flatnonzero(reached < need - FLOOR_SLACK * people)
    if not len(short):
        return None
    worst = short[np.argmin(reached[short] / people[short])]
    name = str(worst + 1) if problem.territory_names is None else problem.territory_names[worst]
    return Sentence(
        tr_noop(
            "COUVERTURE_MIN_PCT : même avec tous les candidats, « {name} » n’a que {reached} % de son public à moins de "
            "SEUIL_MIN ({count} territoire(s) dans ce cas) ; baissez ce minimum ou ajoutez des candidats."
        ),
        {"name": name, "reached": Figure(100 * reached[worst] / people[worst], 1), "count": len(short)},
    )
