"""A smaller siting problem with the same best choices: equal demands summed, useless and dominated candidates gone."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .records import BoolArray, FloatArray, IntArray
from .siting_search import Rules

#: Candidates beyond which pairs are not compared: the comparison would hold the square of them.
MOST_COMPARED = 4_000
#: Rows compared with all others at once, and products of a comparison beyond which it would take seconds.
COMPARED_AT_ONCE, MOST_PRODUCTS = 500, 3e8


@dataclass(frozen=True)
class Reduced:
    """A smaller problem.

    Attributes
    ----------
    rows
        Rows of the candidates that are left.
    unit
        Shape (rows, groups): what a candidate brings to one person of a group.
    weight
        Shape (groups,): people.
    rules
        The rules, on the rows and groups that are left.
    """

    rows: IntArray
    unit: csr_matrix
    weight: FloatArray
    rules: Rules


def reduced(unit: csr_matrix, weight: FloatArray, rules: Rules) -> Reduced:
    """Sum equal demand points and leave out candidates that a choice never needs.

    Demand points with the same candidates at the same gain are served alike by every choice: their people are added.
    A candidate that brings nothing, or nothing that another one does not bring to each of them, at no lower cost, with
    no fewer clashes and no larger capacity, can be replaced by that other one in any choice, which is worth as much;
    of two equal ones the first row stays.  Forced candidates stay.
    """
    rows = np.arange(unit.shape[0])
    counted = weight > 0
    if rules.floor is not None:
        counted |= np.asarray(rules.floor.sum(axis=0)).ravel() > 0
    used = np.flatnonzero(counted & (unit.getnnz(axis=0) > 0))
    unit = unit[:, used].tocsr()
    group = equal_columns(unit)
    first = np.unique(group, return_index=True)[1]
    floor = None
    if rules.floor is not None:
        gather = csr_matrix((np.ones(len(group)), (np.arange(len(group)), group)), shape=(len(group), len(first)))
        floor = (rules.floor[:, used] @ gather).tocsr()
    summed = np.bincount(group, weights=weight[used], minlength=len(first)).astype(np.float64)
    rules = replace(rules, floor=floor)
    unit = unit[:, first].tocsr()
    kept = np.flatnonzero(~useless(unit, rules))
    return Reduced(rows[kept], unit[kept].tocsr(), summed, taken(rules, kept, unit.shape[0]))


def taken(rules: Rules, kept: IntArray, count: int) -> Rules:
    """Return the rules on ``kept`` of ``count`` candidates."""
    place = np.full(count, -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    pairs = place[rules.conflicts]
    return replace(
        rules,
        forced=place[rules.forced],
        conflicts=pairs[(pairs >= 0).all(axis=1)],
        cost=None if rules.cost is None else rules.cost[kept],
        capacity=None if rules.capacity is None else rules.capacity[kept],
    )


def equal_columns(matrix: csr_matrix) -> IntArray:
    """Return a number for each column, the same for columns that hold the same, in the order of their first."""
    columns = matrix.tocsc()
    columns.sort_indices()
    numbers: dict[bytes, int] = {}
    found = np.empty(columns.shape[1], dtype=np.int64)
    # One look at each column: 20 ms for 10,000 of them, and no chance of taking different ones for equal.
    for column in range(columns.shape[1]):
        span = slice(columns.indptr[column], columns.indptr[column + 1])
        key = columns.indices[span].tobytes() + b"|" + columns.data[span].tobytes()
        found[column] = numbers.setdefault(key, len(numbers))
    return found


def useless(unit: csr_matrix, rules: Rules) -> BoolArray:
    """Return the candidates that bring nothing, or nothing that another one does not bring."""
    count = unit.shape[0]
    gone: BoolArray = unit.getnnz(axis=1) == 0
    if rules.capacity is not None:
        gone |= rules.capacity <= 0
    forced = np.isin(np.arange(count), rules.forced)
    # Two rooms side by side serve twice as many: with capacities, none replaces another.
    if count <= MOST_COMPARED and unit.shape[1] and rules.capacity is None:
        gone |= _dominated(unit, rules)
    return gone & ~forced


def hardest(reach: csr_matrix) -> IntArray:
    """Return the columns that have to be looked at when all must be covered.

    Who covers a column whose candidates are all among those of another one covers that other one too; of equal columns
    the first is looked at.  When there is too much to compare, all are.
    """
    sets = reach.T.tocsr()
    points = sets.shape[0]
    held = np.diff(reach.indptr).astype(np.float64)
    if float(held @ held) > MOST_PRODUCTS:
        return np.arange(points)
    one, other = _within(sets)
    equal = np.isin(other * points + one, one * points + other)
    implied = np.zeros(points, dtype=bool)
    implied[other[~equal | (one < other)]] = True
    return np.flatnonzero(~implied)


def _within(matrix: csr_matrix) -> tuple[IntArray, IntArray]:
    """Return the pairs of rows of which the first holds nothing that the second does not."""
    pattern = csr_matrix((np.ones(matrix.nnz, dtype=np.float32), matrix.indices, matrix.indptr), shape=matrix.shape)
    across, size = pattern.T.tocsr(), np.diff(matrix.indptr)
    ones, others = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for start in range(0, matrix.shape[0], COMPARED_AT_ONCE):
        common = (pattern[start:start + COMPARED_AT_ONCE] @ across).tocoo()
        one, other = common.row.astype(np.int64) + start, common.col.astype(np.int64)
        whole = (common.data == size[one]) & (one != other)
        ones.append(one[whole])
        others.append(other[whole])
    return np.concatenate(ones), np.concatenate(others)


def _dominated(unit: csr_matrix, rules: Rules) -> BoolArray:
    count = unit.shape[0]
    one, other = _within(unit)
    if unit.nnz and np.ptp(unit.data):
        no_more = _nowhere_more(unit, one, other)
        one, other = one[no_more], other[no_more]
    equal = np.isin(other * count + one, one * count + other)
    if rules.cost is not None:
        one_cost, other_cost = rules.cost[one], rules.cost[other]
        fair = other_cost <= one_cost
        equal &= other_cost == one_cost
        one, other, equal = one[fair], other[fair], equal[fair]
    if len(rules.conflicts):
        clashes = rules.clashes(count).astype(bool)
        touched = np.asarray(clashes.sum(axis=1)).ravel() > 0
        # The other one must be free of clashes; equal ones both are.
        fair = ~touched[other]
        equal &= ~touched[one]
        one, other, equal = one[fair], other[fair], equal[fair]
    beaten = ~equal | (other < one)
    gone = np.zeros(count, dtype=bool)
    gone[one[beaten]] = True
    return gone


def _nowhere_more(unit: csr_matrix, one: IntArray, other: IntArray) -> BoolArray:
    """Return for which pairs the first brings nobody more than the second."""
    answer = np.zeros(len(one), dtype=bool)
    for start in range(0, len(one), 2_000):
        part = slice(start, start + 2_000)
        answer[part] = np.asarray((unit[one[part]] > unit[other[part]]).sum(axis=1)).ravel() == 0
    return answer
