"""How fairly access is shared: FGT, Gini, concentration, poorest against richest (METHOD section 5).

All weigh persons.  Nobody is dropped: who reaches no service has the time at which the gap is capped.

Sources: Foster, Greer and Thorbecke 1984, https://doi.org/10.2307/1913475; Wagstaff, Paci and van Doorslaer 1991,
https://doi.org/10.1016/0277-9536(91)90212-U; their use on travel times: Karner, Pereira and Farber 2024,
https://doi.org/10.1007/s11116-023-10460-7.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .defaults import GAP_CAP, THRESHOLD_MIN
from .errors import InputError, ParameterError, tr_noop
from .readers.population import require_public, with_contract_columns
from .records import Column, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, integers, null_mask, texts
from .territories import TerritoryShares, share_cells
from .travel_times import REACHED

#: Shares of the persons, by living standard, that are compared.
POOREST, RICHEST = 0.4, 0.1
#: Share of the weight that is rounding: shares of surface come within 1e-11 of what they are.
WEIGHT_ROUNDING = 1e-9
#: Points of one curve that are written; a longer one keeps this many, evenly spread among the persons.
MAX_POINTS = 1000
#: What a row is about when two measures are compared (field ``etat``).
BEFORE, AFTER, CHANGE, MEASURED = "avant", "apres", "ecart", "mesure"
LORENZ, CONCENTRATION = "lorenz", "concentration"


def fgt(minutes: FloatArray, persons: FloatArray, threshold_min: float, cap: float, power: int) -> float:
    """Return the index of Foster, Greer and Thorbecke on the gap of time beyond a threshold.

    ``(1/N) sum n g**power`` with ``g = min((t - z) / z, cap)`` for t > z; power 0 is the share of persons beyond.

    Parameters
    ----------
    minutes, persons
        Shape (n,): time of each place, and the persons there.
    threshold_min, cap
        z in minutes, and the largest gap as a multiple of z.
    """
    beyond = minutes > threshold_min
    gap = np.minimum((minutes[beyond] - threshold_min) / threshold_min, cap)
    total = float(persons.sum())
    return float(np.sum(persons[beyond] * gap**power)) / total if total > 0 else float("nan")


@dataclass(frozen=True)
class Curve:
    """Cumulated shares (0 to 1) of persons and of minutes, from (0, 0) to (1, 1)."""

    persons: FloatArray
    minutes: FloatArray

    def index(self) -> float:
        """Return twice the area between the diagonal and the curve: Gini, or concentration index."""
        if len(self.persons) < 2 or np.isnan(self.minutes).any():
            return float("nan")
        return 1.0 - float(np.sum(np.diff(self.persons) * (self.minutes[1:] + self.minutes[:-1])))


def cumulated(minutes: FloatArray, persons: FloatArray, order_by: FloatArray) -> Curve:
    """Return the shares of minutes held by the first persons in an order; equals stand together.

    Ordered by the minutes themselves it is Lorenz's curve, by living standard the concentration curve.  Persons of
    one value are one step, so that the order of the rows never matters.
    """
    _, group = np.unique(order_by, return_inverse=True)
    people = np.bincount(group, weights=persons)
    time = np.bincount(group, weights=persons * minutes)
    total, whole = float(people.sum()), float(time.sum())
    nothing = np.full(len(people), np.nan)
    return Curve(
        np.r_[0.0, np.cumsum(people) / total if total > 0 else nothing],
        np.r_[0.0, np.cumsum(time) / whole if whole > 0 else nothing],
    )


def gini(minutes: FloatArray, persons: FloatArray) -> float:
    """Return the Gini index of times among persons: 0 when all are equal."""
    return cumulated(minutes, persons, minutes).index()


def concentration_index(minutes: FloatArray, persons: FloatArray, living_standard: FloatArray) -> float:
    """Return the concentration index of times by living standard, -1 to 1: below 0 the poor walk more."""
    return cumulated(minutes, persons, living_standard).index()


def mean_of_first(minutes: FloatArray, persons: FloatArray, order_by: FloatArray, share: float) -> float:
    """Return the mean time of the first ``share`` of the persons in an order; the last place is taken in part."""
    curve = cumulated(minutes, persons, order_by)
    total = float(persons.sum())
    if not total > 0:
        return float("nan")
    time = np.r_[0.0, np.cumsum(np.bincount(np.unique(order_by, return_inverse=True)[1], weights=persons * minutes))]
    return float(np.interp(share, curve.persons, time)) / (share * total)


def poorest_to_richest(
    minutes: FloatArray, persons: FloatArray, living_standard: FloatArray
) -> tuple[float, float]:
    """Return the mean times of the poorest 40 % and of the richest 10 % of the persons, minutes."""
    return (
        mean_of_first(minutes, persons, living_standard, POOREST),
        mean_of_first(minutes, persons, -living_standard, RICHEST),
    )


def weighted_quantile(values: FloatArray, weights: FloatArray, share: float) -> float:
    """Return the least value that at least ``share`` of the weight does not exceed; NaN without weight."""
    held = weights > 0
    if not held.any():
        return float("nan")
    order = np.argsort(values[held], kind="stable")
    cumulative = np.cumsum(weights[held][order])
    # Rounding, in the sum and in the shares of surface the weights are made of, must not push an exact half over.
    place = int(np.searchsorted(cumulative, share * cumulative[-1] * (1 - WEIGHT_ROUNDING)))
    return float(values[held][order][min(place, len(order) - 1)])


@dataclass(frozen=True)
class EquityRule:
    """What is measured, for whom, and where the gap ends.

    Attributes
    ----------
    threshold_min
        Minutes beyond which a service is too far.
    cap
        Largest gap, as a multiple of the threshold; whoever reaches nothing has it.
    time_column, public, standard_column
        Columns of the time (minutes), of the persons, and of the living standard.
    """

    threshold_min: float = THRESHOLD_MIN
    cap: float = GAP_CAP
    time_column: str = "temps_min"
    public: str = "population"
    standard_column: str = "niveau_vie"

    @property
    def longest_min(self) -> float:
        """The time at which the gap is capped, minutes."""
        return self.threshold_min * (1 + self.cap)

    def checked(self) -> EquityRule:
        """Return the rule, or raise ParameterError when a number is outside its range."""
        for name, value, high in (("SEUIL_MIN", self.threshold_min, 600.0), ("PLAFOND", self.cap, 100.0)):
            if not 0 < value <= high:
                raise ParameterError(
                    tr_noop("{parameter} : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à {high}."),
                    parameter=name,
                    value=f"{value:g}",
                    high=f"{high:g}",
                )
        return self


@dataclass(frozen=True)
class Equity:
    """The indices by territory, the curves, and what the reader must know beside them.

    Attributes
    ----------
    table, curves
        Without geometry: a row a territory (the whole first) and a row a point of a curve.
    outside, doubled
        Persons in no territory, and persons counted in more than one beyond once.
    """

    table: Layer
    curves: Layer
    outside: float
    doubled: float


class _Demand:
    """The arrays of one measured layer."""

    def __init__(self, measured: Layer, rule: EquityRule, parameter: str) -> None:
        if rule.time_column not in measured.columns:
            raise InputError(
                tr_noop(
                    "{parameter} : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps avec « Temps d’accès à "
                    "pied », ou choisissez une autre colonne."
                ),
                parameter=parameter,
                name=measured.name,
                column=rule.time_column,
            )
        layer = with_contract_columns(measured, parameter)
        columns = layer.columns
        require_public(layer, rule.public, parameter)
        self.layer = layer
        self.persons = np.nan_to_num(as_floats(columns[rule.public]))
        minutes = as_floats(columns[rule.time_column])
        written = ~null_mask(columns[rule.time_column])
        if (minutes < 0).any() or (written.any() and not np.isfinite(minutes[written]).any()):
            raise InputError(
                tr_noop(
                    "{parameter} : la colonne « {column} » de « {name} » ne contient pas des minutes (texte ou nombre négatif) ; "
                    "choisissez une autre colonne."
                ),
                parameter=parameter,
                column=rule.time_column,
                name=measured.name,
            )
        reached = np.isfinite(minutes)
        if rule.time_column == EquityRule.time_column and "statut" in columns:
            reached &= as_texts(columns["statut"]) == REACHED
        self.reached = reached
        self.minutes = np.where(reached, np.minimum(minutes, rule.longest_min), rule.longest_min)
        standard = columns.get(rule.standard_column)
        self.standard = np.full(len(layer), np.nan) if standard is None else as_floats(standard)
        self.imputed = as_floats(columns["estime"]) == 1


def equity(
    measured: Layer,
    rule: EquityRule | None = None,
    territories: Layer | None = None,
    after: Layer | None = None,
    parameter: str = "MESURES",
    shares: TerritoryShares | None = None,
) -> Equity:
    """Return the indices of a measured layer, for the whole and by territory; with ``after``, before and after.

    ``shares`` are those of the measured layer among the territories, when they are known already.

    Raises
    ------
    InputError
        A needed column is missing, or the territories are no polygons.
    ParameterError
        A number outside its range, or a public that is no column.
    """
    rule = (rule or EquityRule()).checked()
    first = _Demand(measured, rule, parameter)
    states = [(MEASURED if after is None else BEFORE, first)]
    if after is not None:
        states.append((AFTER, _Demand(after, rule, "APRES")))
    rows: dict[tuple[str, int], dict[str, object]] = {}
    curves: list[dict[str, Column]] = []
    outside = doubled = 0.0
    for state, demand in states:
        if territories is not None and (shares is None or state == AFTER):
            shares = share_cells(demand.layer, territories, parameter)
        for number, name, code, cell, persons in _groups(demand, shares):
            facts, drawn = _facts(demand, rule, cell, persons)
            labels: dict[str, object] = {"territoire": name, "code": code, "etat": state}
            rows[state, number] = labels | facts
            curves += [_points(curve, kind, labels) for kind, curve in drawn]
        if shares is not None and state in (MEASURED, BEFORE):
            outside = float(np.sum(demand.persons * shares.outside))
            doubled = float(np.sum(demand.persons * shares.doubled))
    table = [*rows.values(), *_changes(rows)]
    return Equity(_table("equite", table), _stack("courbes", curves), outside, doubled)


#: Rows that are no territory of the layer.
WHOLE, ELSEWHERE = tr_noop("Ensemble"), tr_noop("Hors des territoires")
_WHOLE_NUMBER, _ELSEWHERE_NUMBER = -1, -2


def _groups(
    demand: _Demand, shares: TerritoryShares | None
) -> Iterable[tuple[int, str, str | None, IntArray, FloatArray]]:
    """Yield (number, name, code, cells, persons of each cell that are theirs): the whole, each territory, the rest."""
    everywhere = np.arange(len(demand.persons))
    yield _WHOLE_NUMBER, WHOLE, None, everywhere, demand.persons
    if shares is None:
        return
    order = np.argsort(shares.territory, kind="stable")
    bounds = np.searchsorted(shares.territory[order], np.arange(len(shares) + 1))
    for row in range(len(shares)):
        pairs = order[bounds[row] : bounds[row + 1]]
        cell = shares.cell[pairs]
        yield row, str(shares.names[row]), shares.codes[row], cell, demand.persons[cell] * shares.share[pairs]
    rest = demand.persons * shares.outside
    if rest.sum() > 0:
        yield _ELSEWHERE_NUMBER, ELSEWHERE, None, everywhere, rest


def _facts(
    demand: _Demand, rule: EquityRule, cell: IntArray, persons: FloatArray
) -> tuple[dict[str, object], list[tuple[str, Curve]]]:
    minutes, reached = demand.minutes[cell], demand.reached[cell]
    held = persons > 0
    minutes, reached, imputed = minutes[held], reached[held], demand.imputed[cell][held]
    standard, persons = demand.standard[cell][held], persons[held]
    total = float(persons.sum())
    known = np.isfinite(standard)
    lorenz = cumulated(minutes, persons, minutes)
    concentration = cumulated(minutes[known], persons[known], standard[known])
    poorest, richest = poorest_to_richest(minutes[known], persons[known], standard[known])

    def mean(values: FloatArray) -> float:
        return float(np.sum(values * persons)) / total if total > 0 else float("nan")

    facts: dict[str, object] = {
        "personnes": total,
        "non_atteints": float(persons[~reached].sum()),
        "temps_moyen_min": mean(minutes),
        "temps_median_min": weighted_quantile(minutes, persons, 0.5),
        "temps_p90_min": weighted_quantile(minutes, persons, 0.9),
        "part_au_dela_pct": 100 * fgt(minutes, persons, rule.threshold_min, rule.cap, 0),
        "fgt0": fgt(minutes, persons, rule.threshold_min, rule.cap, 0),
        "fgt1": fgt(minutes, persons, rule.threshold_min, rule.cap, 1),
        "fgt2": fgt(minutes, persons, rule.threshold_min, rule.cap, 2),
        "gini": lorenz.index(),
        "concentration": concentration.index(),
        "temps_40_min": poorest,
        "temps_10_min": richest,
        "rapport_40_10": poorest / richest if richest > 0 else float("nan"),
        "sans_niveau_vie": float(persons[~known].sum()),
        "part_estimee_pct": 100 * mean(imputed.astype(np.float64)),
        "seuil_min": rule.threshold_min,
        "plafond": rule.cap,
        "temps_max_min": rule.longest_min,
    }
    return facts, [(LORENZ, lorenz), (CONCENTRATION, concentration)]


#: Facts that are no measure, hence no difference either.
_CONSTANTS = ("seuil_min", "plafond", "temps_max_min")


def _changes(rows: dict[tuple[str, int], dict[str, object]]) -> list[dict[str, object]]:
    """Return the differences, after less before, of the territories that both measures have, in their order."""
    changes = []
    for (state, number), row in rows.items():
        new = rows.get((AFTER, number))
        if state != BEFORE or new is None:
            continue
        changes.append(
            {
                name: value if name in _CONSTANTS or not isinstance(value, float) else float(str(new[name])) - value
                for name, value in row.items()
            }
            | {"etat": CHANGE}
        )
    return changes


def _points(curve: Curve, kind: str, labels: dict[str, object]) -> dict[str, Column]:
    rows = np.arange(len(curve.persons))
    if len(rows) > MAX_POINTS:
        wanted = np.linspace(0, 1, MAX_POINTS)
        rows = np.unique(np.r_[0, np.searchsorted(curve.persons, wanted).clip(max=len(rows) - 1), len(rows) - 1])
    return {
        **{name: texts([value] * len(rows)) for name, value in labels.items()},
        "courbe": texts([kind] * len(rows)),
        "point": integers(np.arange(len(rows))),
        "part_personnes_pct": 100 * curve.persons[rows],
        "part_temps_pct": 100 * curve.minutes[rows],
    }


def _table(name: str, rows: list[dict[str, object]]) -> Layer:
    columns: dict[str, Column] = {}
    for field in rows[0]:
        values = [row[field] for row in rows]
        columns[field] = (
            np.array(values, dtype=np.float64) if isinstance(rows[0][field], float) else texts(values)
        )
    return Layer(name, texts([None] * len(rows)), "", columns)


def _stack(name: str, parts: list[dict[str, Column]]) -> Layer:
    def joined(field: str) -> Column:
        columns = [part[field] for part in parts]
        if isinstance(columns[0], np.ma.MaskedArray):
            return integers(
                np.concatenate([column.data for column in columns]),
                np.concatenate([null_mask(column) for column in columns]),
            )
        return np.concatenate(columns)

    columns = {field: joined(field) for field in parts[0]}
    return Layer(name, texts([None] * len(columns["point"])), "", columns)


def curve_of(result: Equity, kind: str, state: str, territory: str = WHOLE) -> tuple[FloatArray, FloatArray]:
    """Return the points of one curve of the result, per cent."""
    columns = result.curves.columns

    def is_(field: str, value: str) -> ObjectArray:
        same: ObjectArray = as_texts(columns[field]) == value
        return same

    rows = np.flatnonzero(is_("courbe", kind) & is_("etat", state) & is_("territoire", territory))
    return as_floats(columns["part_personnes_pct"])[rows], as_floats(columns["part_temps_pct"])[rows]
