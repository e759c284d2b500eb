"""The same diagnosis at two dates: what changed, and by which cause (yearly evaluation).

A cause is the replacement of one input by that of the second date.  Its effect depends on what was replaced before it:
it is given in a stated order, and as its average over all orders (Shapley 1953, https://doi.org/10.1515/9781400881970-018),
which favours none.  Both sum to the change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import factorial

import numpy as np
import shapely

from .common_indicators import INDICATORS, SECRET_HOUSEHOLDS, AccessRule, Residents
from .crs import WGS84, transform_geometries
from .dated_cells import Pair, State, Walks
from .defaults import PUBLIC_MIN
from .errors import tr_noop
from .follow_up_words import NOTHING, notes_on, words_on
from .language import tr
from .measures import countable_services
from .records import (
    BoolArray,
    Column,
    FloatArray,
    Layer,
    ObjectArray,
    Progress,
    integers,
    no_progress,
    texts,
)
from .sentences import Sentence
from .snapping import places_of
from .territories import TerritoryShares, share_cells
from .travel_times import REACHED
from .zones_blanches import DEFICIT_CAP_MIN

#: What is decomposed (field ``grandeur``): people of the public and people in white cells, deficit of the public.
PUBLIC_WHITE, POPULATION_WHITE, DEFICIT = "public_blanc", "population_blanche", "deficit_pers_min"
MEASURES = (PUBLIC_WHITE, POPULATION_WHITE, DEFICIT)
#: Publics drawn from tax data, kept secret where households are few.
_FISCAL = frozenset({"pauvres", "menages", "menages_pauvres", "monoparentales", "niveau_vie"})
WHOLE = tr_noop("Ensemble")
BEFORE, AFTER = "avant", "apres"


@dataclass(frozen=True)
class FollowUp:
    """What changed.

    Attributes
    ----------
    cells
        Every cell of either date, with before, after, difference, the effect of each cause, and the main one.
    causes, indicators
        Without geometry: effects by territory, and the common indicators as a flat table.
    words
        What changed, in sentences; ``notes`` what the reader must know.
    """

    cells: Layer
    causes: Layer
    indicators: Layer
    words: tuple[Sentence, ...]
    notes: tuple[Sentence, ...]


def average_effects(values: FloatArray) -> FloatArray:
    """Return the effect of each cause averaged over all orders of replacement.

    Parameters
    ----------
    values
        Shape (2, ..., 2, n), an axis a cause: index 0 holds the input of the first date, 1 that of the second.

    Returns
    -------
    FloatArray
        Shape (causes, n); its sum over causes is the whole change.
    """
    count = values.ndim - 1
    effects = np.zeros((count, values.shape[-1]))
    for cause in range(count):
        change = np.take(values, 1, axis=cause) - np.take(values, 0, axis=cause)
        for others in product((0, 1), repeat=count - 1):
            done = sum(others)
            effects[cause] += factorial(done) * factorial(count - done - 1) / factorial(count) * change[others]
    return effects


def ordered_effects(values: FloatArray) -> FloatArray:
    """Return the effect of each cause when inputs are replaced in the order of the axes; as :func:`average_effects`."""
    count = values.ndim - 1
    steps = [values[tuple(int(axis < done) for axis in range(count))] for done in range(count + 1)]
    return np.diff(np.array(steps), axis=0)


def follow_up(
    before: State,
    after: State,
    public: str = "pauvres",
    territories: Layer | None = None,
    progress: Progress = no_progress,
) -> FollowUp:
    """Compare two dates and share what changed among its causes.

    Raises
    ------
    InputError
        Cells without times and without services and network to measure them, or an unusable layer.
    ParameterError
        A threshold out of range, or a public that is no column.
    """
    for state in (before, after):
        AccessRule(state.threshold_min).checked()
    pair = Pair(before, after, public)
    walks = Walks(pair, before, after, progress)
    values = {name: _outcome(pair, walks, name) for name in MEASURES}
    average = {name: average_effects(array) for name, array in values.items()}
    ordered = {name: ordered_effects(array) for name, array in values.items()}
    cells = _cells(pair, walks, values, average)
    shares = None if territories is None else share_cells(pair.layer, territories, "AVANT")
    causes = _causes(pair, walks, values, average, ordered, shares)
    indicators = _indicators(pair, walks, territories)
    progress(1.0)
    words = words_on(pair, walks, _ends(values[PUBLIC_WHITE]), average[PUBLIC_WHITE])
    return FollowUp(cells, causes, indicators, tuple(words), tuple(notes_on(pair, walks, shares)))


def _outcome(pair: Pair, walks: Walks, name: str) -> FloatArray:
    """Return what is counted in every cell under every combination; shape (2, ..., 2, cells)."""
    count = len(walks.causes)
    values = np.zeros((*(2,) * count, len(pair)))
    for combination in product((0, 1), repeat=count):
        minutes, threshold = walks.of(combination)
        public = np.nan_to_num(pair.people(combination[0], pair.public_name))
        far = ~(minutes <= threshold)
        white = far & (public >= PUBLIC_MIN)
        if name == DEFICIT:
            excess = np.where(np.isnan(minutes), DEFICIT_CAP_MIN, np.clip(np.nan_to_num(minutes) - threshold, 0, DEFICIT_CAP_MIN))
            values[combination] = np.where(white, public * excess, 0.0)
        else:
            people = public if name == PUBLIC_WHITE else np.nan_to_num(pair.people(combination[0], "population"))
            values[combination] = np.where(white, people, 0.0)
    return values


def _ends(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    count = values.ndim - 1
    return values[(0,) * count], values[(1,) * count]


def _cells(
    pair: Pair, walks: Walks, values: Mapping[str, FloatArray], average: Mapping[str, FloatArray]
) -> Layer:
    columns: dict[str, Column] = {"id": pair.ids, "presence": pair.presence}
    for name in dict.fromkeys(("population", pair.public_name)):
        for side, label in enumerate((BEFORE, AFTER)):
            columns[f"{name}_{label}"] = pair.people(side, name)
    for side, label in enumerate((BEFORE, AFTER)):
        columns[f"temps_{label}_min"], columns[f"service_{label}"] = walks.ends[side]
    columns["temps_ecart_min"] = walks.ends[1][0] - walks.ends[0][0]
    for name in (PUBLIC_WHITE, DEFICIT):
        first, last = _ends(values[name])
        columns |= {f"{name}_{BEFORE}": first, f"{name}_{AFTER}": last, f"{name}_ecart": last - first}
    for row, cause in enumerate(walks.causes):
        columns[f"effet_{cause}"] = average[PUBLIC_WHITE][row]
    columns["zone_blanche_avant"] = integers(_ends(values[PUBLIC_WHITE])[0] > 0)
    columns["zone_blanche_apres"] = integers(_ends(values[PUBLIC_WHITE])[1] > 0)
    columns["cause_principale"] = _main_cause(walks.causes, average)
    return replace(pair.layer, name="suivi", columns=columns)


def _main_cause(causes: Sequence[str], average: Mapping[str, FloatArray]) -> ObjectArray:
    """Return the cause of the largest effect on the public in white cells, else on its deficit; None when none."""
    main = texts([None] * average[PUBLIC_WHITE].shape[1])
    for name in (DEFICIT, PUBLIC_WHITE):
        size = np.abs(average[name])
        moved = np.flatnonzero(size.max(axis=0) > NOTHING)
        main[moved] = texts([causes[row] for row in size.argmax(axis=0)[moved]])
    return main


def _whole(pair: Pair) -> TerritoryShares:
    count = len(pair)
    nothing = np.zeros(count)
    return TerritoryShares(
        np.zeros(count, dtype=np.int64), np.arange(count), np.ones(count), nothing, nothing, texts([WHOLE]), texts([None])
    )


def _causes(
    pair: Pair,
    walks: Walks,
    values: Mapping[str, FloatArray],
    average: Mapping[str, FloatArray],
    ordered: Mapping[str, FloatArray],
    shares: TerritoryShares | None,
) -> Layer:
    """Return a row a territory, a measure and a cause; the whole first."""
    rows: dict[str, list[object]] = {
        name: [] for name in (
            "territoire", "code_territoire", "grandeur", "cause", "ordre", BEFORE, AFTER, "ecart", "effet_ordre", "effet_moyen",
        )
    }
    for one in (_whole(pair), *(() if shares is None else (shares,))):
        secret = _secret(pair, one)
        for name in MEASURES:
            hidden = secret & (name != POPULATION_WHITE) & (pair.public_name in _FISCAL)
            sums = [np.where(hidden, np.nan, one.totals(values_)) for values_ in _ends(values[name])]
            for turn, cause in enumerate(walks.causes):
                alone = np.where(hidden, np.nan, one.totals(ordered[name][turn]))
                shared = np.where(hidden, np.nan, one.totals(average[name][turn]))
                for row in range(len(one)):
                    line = (
                        one.names[row], one.codes[row], name, cause, turn + 1, sums[0][row], sums[1][row],
                        sums[1][row] - sums[0][row], alone[row], shared[row],
                    )
                    for column, value in zip(rows.values(), line):
                        column.append(value)
    columns: dict[str, Column] = {
        name: texts(column) if name in ("territoire", "code_territoire", "grandeur", "cause")
        else integers(column) if name == "ordre" else np.array(column, dtype=np.float64)
        for name, column in rows.items()
    }
    return Layer("causes", texts([None] * len(rows["cause"])), "", columns)


def _secret(pair: Pair, shares: TerritoryShares) -> BoolArray:
    """Tell which territories hold too few households, at either date, for tax data to be told."""
    counts = [shares.totals(pair.people(side, "menages")) for side in (0, 1)]
    few: BoolArray = np.any([(count > 0) & (count < SECRET_HOUSEHOLDS) for count in counts], axis=0)
    return few


def _indicators(pair: Pair, walks: Walks, territories: Layer | None) -> Layer:
    """Return the dictionary of the common indicators with its values: a row an indicator, a territory and a date."""
    parts: list[dict[str, ObjectArray | FloatArray]] = []
    dates = [state.date or label for state, label in zip(pair.states, (BEFORE, AFTER))]
    if dates[0] == dates[1]:
        # Two diagnoses of one day must not be taken for one.
        dates = [f"{date} ({label})" for date, label in zip(dates, (BEFORE, AFTER))]
    for side, state in enumerate(pair.states):
        there = np.flatnonzero(pair.rows[side] >= 0)
        minutes, names = walks.ends[side]
        measured = pair.sides[side].taken(pair.rows[side][there]).with_columns({
            "temps_min": minutes[there],
            "statut": texts([REACHED if known else None for known in np.isfinite(minutes[there])]),
            "service_nom": names[there],
        })
        residents = Residents(measured, AccessRule(state.threshold_min), ("AVANT", "APRES")[side])
        date = dates[side]
        hull = Layer(WHOLE, texts([_hull(measured, state.services)]), measured.crs, {"nom": texts([WHOLE])})
        for areas in (hull, *(() if territories is None else (territories,))):
            shares = share_cells(measured, areas, "AVANT")
            figures = residents.figures(shares, areas, state.services)
            for one in INDICATORS:
                values = figures.values[one.code]
                if areas is hull and one.code in ("surface_km2", "densite"):
                    values = np.full(1, np.nan)
                count = len(shares)
                parts.append({
                    "code": texts([one.code] * count), "libelle": texts([tr(one.label)] * count),
                    "unite": texts([tr(one.unit)] * count), "definition": texts([tr(one.definition)] * count),
                    "territoire": shares.names, "code_territoire": shares.codes, "date": texts([date] * count),
                    "seuil_min": np.full(count, state.threshold_min), "valeur": values,
                })
    columns: dict[str, Column] = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return Layer("indicateurs", texts([None] * len(columns["code"])), "", columns)


def _hull(cells: Layer, services: Layer | None) -> shapely.Geometry:
    """Return a polygon that holds all cells and services: the whole."""
    shapes = list(cells.geometries)
    if services is not None and len(countable_services(services).rows):
        lonlat = shapely.points(places_of(services, "SERVICES").lonlat)
        shapes += list(transform_geometries(np.asarray(lonlat, dtype=object), WGS84, cells.crs))
    hull = shapely.convex_hull(shapely.geometrycollections(shapes))
    # Cells on the rim are covered whole, and services on it lie inside.
    wider: shapely.Geometry = shapely.buffer(hull, 1e-6 * float(hull.length))
    return wider
