"""Integer programmes solved by HiGHS in short slices, so that a person can stop them at once.

SciPy's HiGHS cannot be interrupted and keeps Python waiting.  A tree of subproblems is searched instead: each is given
to HiGHS for :data:`SLICE_S`; what it does not finish is cut in two, and what it has found stays.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, vstack

from .records import BoolArray, FloatArray

#: Seconds that HiGHS may take before it is asked whether somebody cancelled; the promise is two.
SLICE_S = 1.0
#: The same for programmes of more undecided columns than this: HiGHS then looks late at its clock (by 1 s, measured).
LARGE_COLUMNS, LARGE_SLICE_S = 5000, 0.5
#: Values closer to a whole number than this are one.
WHOLE = 1e-6
#: An answer must be better than the one at hand by this share of it: what additions in another order differ by.
BETTER = 1e-9


@dataclass(frozen=True)
class Programme:
    """Minimise ``cost @ x`` under ``low <= rows @ x <= high`` and ``least <= x <= most``."""

    cost: FloatArray
    rows: csr_matrix
    low: FloatArray
    high: FloatArray
    least: FloatArray
    most: FloatArray
    whole: BoolArray


@dataclass(frozen=True)
class Answer:
    """What was found: ``x`` is None when nothing better than the cutoff is; ``bound`` holds for the whole programme."""

    x: FloatArray | None
    value: float
    bound: float
    proven: bool


def solve(programme: Programme, cutoff: float, limit_s: float, tick: Callable[[], None]) -> Answer:
    """Search for an answer below ``cutoff`` (``inf``: any) for at most ``limit_s``.

    ``tick`` is called between the slices and may raise to stop the search.
    """
    end = monotonic() + limit_s
    slice_s = SLICE_S if int((programme.most > programme.least).sum()) <= LARGE_COLUMNS else LARGE_SLICE_S
    best, value = None, cutoff
    counter = 0
    # (bound, order of arrival, least, most): the most promising part first.
    waiting: list[tuple[float, int, FloatArray, FloatArray]] = [(-np.inf, 0, programme.least, programme.most)]
    while waiting and waiting[0][0] < value - _margin(value):
        left_s = end - monotonic()
        if left_s <= 0:
            return Answer(best, value, min(waiting[0][0], value), False)
        tick()
        bound, _, least, most = heapq.heappop(waiting)
        found = _slice(programme, least, most, value, min(slice_s, left_s))
        if found.x is not None:
            x = np.where(programme.whole, np.round(found.x), found.x)
            if programme.cost @ x < value - _margin(value) / 2:
                best, value = x, float(programme.cost @ x)
        if found.status in (0, 2):
            continue
        if getattr(found, "mip_dual_bound", None) is not None and np.isfinite(found.mip_dual_bound):
            bound = max(bound, float(found.mip_dual_bound))
        tick()
        column, relaxed = _to_branch(programme, least, most, value, slice_s)
        bound = max(bound, relaxed)
        if column is None:
            counter += 1
            heapq.heappush(waiting, (bound, counter, least, most))
            return Answer(best, value, min(waiting[0][0], value), False)
        middle = np.floor((least[column] + most[column]) / 2)
        for low, high in ((middle + 1, most[column]), (least[column], middle)):
            below, above = least.copy(), most.copy()
            below[column], above[column] = low, high
            counter += 1
            heapq.heappush(waiting, (bound, counter, below, above))
    return Answer(best, value, value, True)


def _margin(value: float) -> float:
    return BETTER * max(1.0, abs(value)) if np.isfinite(value) else 0.0


def _slice(programme: Programme, least: FloatArray, most: FloatArray, value: float, limit_s: float, whole: bool = True) -> Any:
    rows, low, high = programme.rows, programme.low, programme.high
    if np.isfinite(value):
        rows = vstack([rows, csr_matrix(programme.cost[None, :])], format="csr")
        low, high = np.append(low, -np.inf), np.append(high, value - _margin(value))
    return milp(
        programme.cost,
        integrality=programme.whole.astype(int) if whole else np.zeros(len(least), dtype=int),
        bounds=Bounds(least, most),
        constraints=LinearConstraint(rows, low, high),
        options={"time_limit": limit_s, "mip_rel_gap": 0.0},
    )


def _to_branch(
    programme: Programme, least: FloatArray, most: FloatArray, value: float, limit_s: float
) -> tuple[int | None, float]:
    """Return the whole column that the relaxed answer leaves most in doubt, None when all are settled, and its value."""
    free = programme.whole & (most > least)
    if not free.any():
        return None, -np.inf
    relaxed = _slice(programme, least, most, value, limit_s, whole=False)
    doubt = np.zeros(len(least)) if relaxed.x is None else np.abs(relaxed.x - np.round(relaxed.x))
    doubt = np.where(free, doubt, -1.0)
    return int(np.argmax(doubt)), float(relaxed.fun) if relaxed.status == 0 else -np.inf
