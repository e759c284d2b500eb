"""The whole of the ``indicateurs`` algorithm: from a demand, services and a network to columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .building_demand import DemandPoints
from .choices import SUPPLIES
from .defaults import LIMIT_MIN, SNAP_M, THRESHOLD_MIN
from .errors import ParameterError, tr_noop
from .indicators import binary, cumulative, decay_of, gravity, three_step, two_step
from .measures import MeasuredDemand, Offer, Question, measure
from .network import Network
from .readers.population import people_of, quantities
from .records import Column, FloatArray, IntArray, Layer, Progress, as_floats, no_progress, part_of
from .territories import TerritoryShares, share_cells, with_totals
from .time_matrix import time_matrix
from .time_slots import ARRIVAL_TOLERANCE_S, Schedules, openings_at, weekly_hours

#: More than anybody offers: a mistake of the file, which overflows the sums; counted as unknown.
MOST_SUPPLY = 1e9
#: Indicators whose mean over people has a meaning for a territory.
MEANINGFUL = ("gravite", "acces_2sfca", "acces_e2sfca", "acces_3sfca", "heures_semaine_h")


@dataclass(frozen=True)
class IndicatorRule:
    """What is measured.

    Attributes
    ----------
    threshold_min
        Catchment of gravity and of the floating catchments, minutes.
    thresholds_min
        Limits within which services are counted.
    decay, decay_values
        Weights of walks, as :func:`.indicators.decay_of` reads them.
    supply
        One of :data:`.choices.SUPPLIES`.
    public
        Column of the demand that counts the people who share the supply.
    """

    threshold_min: float = THRESHOLD_MIN
    thresholds_min: tuple[float, ...] = (5.0, 10.0, 15.0)
    decay: str = "gauss"
    decay_values: str = ""
    supply: str = "un"
    public: str = "population"


@dataclass(frozen=True)
class Indicators:
    """What was measured.

    Attributes
    ----------
    columns
        Columns of the demand: those of ``temps_acces``, then the indicators.
    services
        The services that count, with ``offre``, ``bassin`` (people of the catchment, weighed) and ``ratio``.
    measured
        What ``temps_acces`` says beside its columns.
    supply_guessed
        Names of the services whose supply is not known, given the median of the others.
    has_people
        Whether the demand counts the public; without it the floating catchments are NULL.
    """

    columns: Mapping[str, Column]
    services: Layer
    measured: MeasuredDemand
    supply_guessed: tuple[str, ...]
    has_people: bool


def measure_indicators(
    network: Network,
    demand: Layer,
    services: Layer,
    rule: IndicatorRule | None = None,
    k: int = 1,
    categories: str = "",
    limit_min: float = LIMIT_MIN,
    snap_m: float = SNAP_M,
    progress: Progress = no_progress,
    link_islands: bool = False,
    question: Question | None = None,
    points: DemandPoints | None = None,
) -> Indicators:
    """Measure a demand layer; services are chosen as ``temps_acces`` does.

    With ``points``, people are shared among them, and each place has the mean of its points: supply is conserved.

    Raises
    ------
    InputError, ParameterError
        Those of :func:`.measures.measure`, or a rule that cannot be read.
    """
    rule = rule or IndicatorRule()
    question = question or Question()
    _check(rule)
    decay = decay_of(rule.decay, rule.threshold_min, rule.decay_values)
    measured = measure(
        network, demand, services, k, categories, limit_min, snap_m, part_of(progress, 0.0, 0.4), "DEMANDE",
        link_islands, question, points,
    )
    longest = max(rule.threshold_min, *rule.thresholds_min)
    offer = measured.offer
    if offer.schedules is not None and question.slot is not None and longest > limit_min:
        # Some walks that are counted are longer than those of the times.
        offer = replace(offer, openings=openings_at(offer.schedules, question.slot, longest))
    places = offer.places.taken(offer.rows)
    seconds = time_matrix(
        network, measured.walkers, places, longest, measured.snapper, part_of(progress, 0.4, 0.9), link_islands
    )
    minutes = _admitted(seconds, offer).T.tocsr()
    minutes.data /= 60.0
    supply, guessed = _supply(services, offer, rule.supply, places.names, places.ids)
    people = people_of(demand, rule.public)
    columns: dict[str, Column] = dict(measured.columns)

    def by_place(values: FloatArray) -> FloatArray:
        return values if points is None else points.mean(values)

    for threshold in rule.thresholds_min:
        columns[f"services_{_minutes_name(threshold)}min"] = by_place(cumulative(minutes, threshold))
    columns["gravite"] = by_place(gravity(minutes, decay, supply))
    nothing = np.full(len(demand), np.nan)
    held = np.zeros(len(demand)) if people is None else people
    held = held if points is None else points.spread(held)
    plain = two_step(minutes, binary(rule.threshold_min), held, supply)
    enhanced, chosen = two_step(minutes, decay, held, supply), three_step(minutes, decay, held, supply)
    for name, found in (("acces_2sfca", plain), ("acces_e2sfca", enhanced), ("acces_3sfca", chosen)):
        columns[name] = nothing if people is None else by_place(found.access)
    counted = offer.counted(services).with_columns(
        {
            "offre": supply,
            "bassin": np.full(len(supply), np.nan) if people is None else enhanced.people,
            "ratio": np.full(len(supply), np.nan) if people is None else enhanced.ratio,
        }
    )
    progress(1.0)
    return Indicators(columns, counted, measured, guessed, people is not None)


def _check(rule: IndicatorRule) -> None:
    if not rule.thresholds_min or not all(0 < value <= 600 for value in (rule.threshold_min, *rule.thresholds_min)):
        raise ParameterError(tr_noop("SEUIL_MIN et SEUILS_MIN : donnez des minutes entre 0 et 600, par exemple 5,10,15."))
    if rule.supply not in SUPPLIES:
        raise ParameterError(
            tr_noop("OFFRE : « {value} » est inconnue ; choisissez parmi {choices}."),
            value=rule.supply,
            choices=", ".join(SUPPLIES),
        )


def _minutes_name(value: float) -> str:
    return f"{value:g}".replace(".", "_")


def _admitted(seconds: csr_matrix, offer: Offer) -> csr_matrix:
    """Return the walks (services, demand) that end while the service admits people; all, when no hour is asked."""
    if offer.openings is None:
        return seconds
    openings = offer.openings.taken(offer.rows)
    limit_s = float(seconds.data.max(initial=0.0)) + ARRIVAL_TOLERANCE_S
    kept = np.ones(seconds.nnz, dtype=bool)
    # Only a service that closes within the walks needs a look, one by one.
    for service in np.flatnonzero(~openings.always(limit_s)):
        span = slice(seconds.indptr[service], seconds.indptr[service + 1])
        kept[span] = np.isfinite(openings.masked(np.array([service]), seconds.data[span][None, :])[0])
    owner = np.repeat(np.arange(seconds.shape[0]), np.diff(seconds.indptr))[kept]
    pointers = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=seconds.shape[0]))])
    return csr_matrix((seconds.data[kept], seconds.indices[kept], pointers), shape=seconds.shape)


def _supply(
    services: Layer, offer: Offer, kind: str, names: Column, ids: Column
) -> tuple[FloatArray, tuple[str, ...]]:
    """Return what each counted service offers, and the names of those whose supply is not known."""
    rows = offer.rows
    if kind == "un":
        return np.ones(len(rows)), ()
    if kind == "capacite":
        column = services.columns.get("capacite")
        known = np.full(len(rows), np.nan) if column is None else quantities(column)[rows]
        missing = tr_noop(
            "OFFRE : aucun service retenu n’a de « capacite » ; remplissez cette colonne ou choisissez OFFRE=un."
        )
    else:
        known = _hours(services, offer, rows)
        missing = tr_noop("OFFRE : aucun service retenu n’a d’horaires lisibles ; choisissez OFFRE=un.")
    known = np.where((known >= 0) & (known <= MOST_SUPPLY), known, np.nan)
    unknown = np.isnan(known)
    if len(rows) and unknown.all():
        raise ParameterError(missing)
    guess = float(np.median(known[~unknown])) if len(rows) else 0.0
    guessed = tuple(str(names[row] or ids[row]) for row in np.flatnonzero(unknown))
    return np.where(unknown, guess, known), guessed


def _hours(services: Layer, offer: Offer, rows: IntArray) -> FloatArray:
    """Return the opened hours a week of each counted service; NaN where unknown."""
    from .time_slots import schedules_of

    schedules: Schedules = offer.schedules or schedules_of(services, offer.places.lonlat)
    identity = csr_matrix((np.ones(len(rows), dtype=bool), np.arange(len(rows)), np.arange(len(rows) + 1)))
    return weekly_hours(schedules.taken(rows), identity) if len(rows) else np.zeros(0)


def territory_means(
    demand: Layer, indicators: Indicators, territories: Layer, public: str
) -> tuple[Layer, TerritoryShares]:
    """Return the territories with the mean of each indicator over the people of their cells.

    The mean weighs the persons of the public, prorated by surface: never the centroid of the polygon.  A territory
    where nobody lives has NULL.
    """
    shares = share_cells(demand, territories, "DEMANDE")
    found = people_of(demand, public)
    people = np.ones(len(demand)) if found is None else np.nan_to_num(found)
    total = shares.totals(people)
    columns: dict[str, Column] = {"personnes": total}
    status = indicators.measured.times.status
    reached = np.isfinite(as_floats(indicators.columns["temps_min"]))
    minutes = np.nan_to_num(as_floats(indicators.columns["temps_min"]))
    walkers = shares.totals(people * reached)
    with np.errstate(divide="ignore", invalid="ignore"):
        columns["non_atteints"] = shares.totals(people * (status != "atteint"))
        columns["temps_moyen_min"] = np.where(walkers > 0, shares.totals(people * minutes) / walkers, np.nan)
        for name, values in indicators.columns.items():
            if name in MEANINGFUL or (name.startswith("services_") and name.endswith("min")):
                known = np.isfinite(as_floats(values))
                weight = shares.totals(people * known)
                columns[name] = np.where(weight > 0, shares.totals(people * np.nan_to_num(as_floats(values))) / weight, np.nan)
    return with_totals(territories, columns), shares
