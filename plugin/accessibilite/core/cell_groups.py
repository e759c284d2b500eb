"""Totals of groups of cells (zones, territories): who lives there, how far, and which counts stay unsaid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from .equity import weighted_quantile
from .records import BoolArray, Column, FloatArray, IntArray, integers

#: Publics counted in households, those counted in persons, in the order in which they are written.
HOUSEHOLD_PUBLICS: Final = ("menages_pauvres", "menages", "monoparentales")
PERSON_PUBLICS: Final = ("enfants_0_3", "jeunes_18_24", "seniors_65p")
#: INSEE publishes no figure of a cell with fewer households than this, but an imputed one (Filosofi grid, any vintage).
HOUSEHOLDS_MIN: Final = 11
#: A group of at most this many cells is as good as a cell: its count and a neighbour's tell the other.
CELLS_AS_GOOD_AS_ONE: Final = 2


@dataclass(frozen=True)
class CellState:
    """What the rule makes of each cell; every array has one value a cell.

    Attributes
    ----------
    public, population, poor
        Persons, or whatever PUBLIC counts; 0 where unknown.
    counts
        The publics to add up beside these, NaN where unknown.
    minutes, reached
        Time to the nearest service, and whether there is one.
    within
        Reached within the threshold.
    white, deficit, imputed
        As in METHOD section 4.
    level
        Rank of the confidence, 0 the surest; of white cells only.
    """

    public: FloatArray
    population: FloatArray
    poor: FloatArray
    counts: Mapping[str, FloatArray]
    minutes: FloatArray
    reached: BoolArray
    within: BoolArray
    white: BoolArray
    level: IntArray
    deficit: FloatArray
    imputed: BoolArray


@dataclass(frozen=True)
class Pairs:
    """Which share (0 to 1) of which cell is in which group."""

    group: IntArray
    cell: IntArray
    share: FloatArray
    count: int

    def add(self, values: FloatArray) -> FloatArray:
        """Return the total by group of one value a cell."""
        return np.bincount(self.group, weights=values[self.cell] * self.share, minlength=self.count).astype(np.float64)

    def add_known(self, values: FloatArray) -> FloatArray:
        """Return the total by group of what is known; NaN where people live and nothing is known."""
        known = self.add(np.isfinite(values).astype(np.float64))
        total = self.add(np.nan_to_num(values))
        total[(known == 0) & (self.add(np.ones(len(values))) > 0)] = np.nan
        return total


def totals(state: CellState, pairs: Pairs) -> dict[str, Column]:
    """Return the columns of the groups that are numbers; household counts that secrecy hides are NaN.

    The median and the 90th percentile rank those who reach no service behind all others; they are NaN when they fall
    among them.  The mean is that of those who reach one.
    """
    reached = state.reached
    minutes = np.where(reached, state.minutes, 0.0)
    weight = pairs.add(np.where(reached, state.public, 0.0))
    longest = np.full(pairs.count, -np.inf)
    lived_in = reached[pairs.cell] & (pairs.share > 0) & (state.public[pairs.cell] > 0)
    np.maximum.at(longest, pairs.group[lived_in], minutes[pairs.cell[lived_in]])
    poor = pairs.add(state.poor)
    median, ninetieth = _quantiles(state, pairs, (0.5, 0.9))
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(weight > 0, pairs.add(np.where(reached, state.public * minutes, 0.0)) / weight, np.nan)
        imputed = np.where(poor > 0, 100 * pairs.add(state.poor * state.imputed) / poor, np.nan)
    counts = {name: pairs.add_known(values) for name, values in state.counts.items()}
    secret = _is_secret(pairs, counts)
    for name in HOUSEHOLD_PUBLICS:
        counts[name][secret] = np.nan
    return {
        "population": pairs.add(state.population),
        "pauvres": poor,
        **counts,
        "temps_moyen_min": mean,
        "temps_median_min": median,
        "temps_p90_min": ninetieth,
        "temps_max_min": np.where(np.isfinite(longest), longest, np.nan),
        "deficit_pers_min": pairs.add(state.deficit),
        "part_estimee": imputed,
        "secret": integers(secret),
    }


def reach_totals(state: CellState, pairs: Pairs) -> dict[str, Column]:
    """Return people and poor people within and beyond the threshold, and in white cells."""
    within, white = state.within.astype(np.float64), state.white.astype(np.float64)
    poor, poor_beyond = pairs.add(state.poor), pairs.add(state.poor * (1 - within))
    poor_white = pairs.add(state.poor * white)
    with np.errstate(divide="ignore", invalid="ignore"):
        share_beyond = np.where(poor > 0, 100 * poor_beyond / poor, np.nan)
        share_white = np.where(poor > 0, 100 * poor_white / poor, np.nan)
    return {
        "population_a_portee": pairs.add(state.population * within),
        "population_au_dela": pairs.add(state.population * (1 - within)),
        "pauvres_a_portee": pairs.add(state.poor * within),
        "pauvres_au_dela": poor_beyond,
        "part_pauvres_au_dela": share_beyond,
        "population_blanche": pairs.add(state.population * white),
        "pauvres_blancs": poor_white,
        "part_pauvres_blancs": share_white,
    }


def group_level(state: CellState, pairs: Pairs, levels: int) -> IntArray:
    """Return the level at which at least half of the public of the white cells is that sure, or surer; -1 without any."""
    held = pairs.add(state.public * state.white)
    is_open = np.bincount(pairs.group, weights=state.white[pairs.cell], minlength=pairs.count) > 0
    level = np.full(pairs.count, -1)
    for rank in range(levels):
        settled = is_open & (2 * pairs.add(state.public * (state.white & (state.level <= rank))) >= held)
        level[settled] = rank
        is_open &= ~settled
    return level


def _quantiles(state: CellState, pairs: Pairs, shares: tuple[float, ...]) -> list[FloatArray]:
    """Return quantiles of the minutes by group, weighted by the public."""
    order = np.argsort(pairs.group, kind="stable")
    bounds = np.searchsorted(pairs.group[order], np.arange(pairs.count + 1))
    minutes = np.where(state.reached, state.minutes, np.inf)[pairs.cell][order]
    weight = (state.public[pairs.cell] * pairs.share)[order]
    # One sort a group: zones and territories are hundreds, thousands at most.
    found = np.array([
        [weighted_quantile(minutes[first:last], weight[first:last], share) for share in shares]
        for first, last in zip(bounds[:-1], bounds[1:])
    ]).reshape(-1, len(shares))
    found[~np.isfinite(found)] = np.nan
    return list(found.T)


def _is_secret(pairs: Pairs, counts: Mapping[str, FloatArray]) -> BoolArray:
    """Return where the households of a group are those of a cell or two, and fewer than INSEE publishes."""
    cells = np.bincount(pairs.group, weights=pairs.share > 0, minlength=pairs.count)
    households = np.where(np.isnan(counts["menages"]), counts["menages_pauvres"], counts["menages"])
    with np.errstate(invalid="ignore"):
        secret: BoolArray = (cells <= CELLS_AS_GOOD_AS_ONE) & (households > 0) & (households < HOUSEHOLDS_MIN)
    return secret
