"""How sure a diagnosis is: the same town under many assumptions, and with each service closed in turn.

Times are searched once for each snapping distance; speeds and thresholds only scale them, so that a hundred variants
cost three searches.  Closing a service costs none: whoever used it walks to the second nearest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from .building_demand import DemandPoints
from .defaults import SNAP_M
from .errors import ParameterError, tr_noop
from .language import number
from .measures import MeasuredDemand, Question, measure
from .network import Network
from .readers.population import with_contract_columns
from .records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    as_floats,
    as_texts,
    integers,
    no_progress,
    part_of,
    texts,
)
from .sentences import Sentence
from .snapping import Snapper
from .travel_times import REACHED
from .zones_blanches import DEFICIT_CAP_MIN, ZoneResult, ZoneRule, find_zones, meets, walk_limit_min

#: Factors on walking speed and on the threshold, by default those of the confidence (METHOD section 4).
SPEED_FACTORS = (0.85, 1.0, 1.15)
THRESHOLD_FACTORS = (0.9, 1.0, 1.1)
#: Factors on the snapping distance.
SNAP_FACTORS = (0.5, 1.0, 2.0)
#: Fastest and slowest walker that is tried, as a multiple of the speed of the network.
FACTOR_RANGE = (0.25, 4.0)
#: Share of the variants, per cent, from which a cell is often, or sometimes, white.
ALWAYS, OFTEN = 100.0, 50.0
#: Words for it (field ``stabilite``).
STABILITIES = ("toujours", "souvent", "parfois", "jamais")


@dataclass(frozen=True)
class Variants:
    """What is varied; every combination is a variant.

    Attributes
    ----------
    speeds, thresholds, snaps
        Factors on the speed, on the threshold and on the snapping distance.
    imputed
        Also tried without the imputed cells (their poor people are a model's).
    calibrated
        Column of the public brought to the published rates of the IRIS, tried in turn with the rule's own; empty: no.
    """

    speeds: tuple[float, ...] = SPEED_FACTORS
    thresholds: tuple[float, ...] = THRESHOLD_FACTORS
    snaps: tuple[float, ...] = SNAP_FACTORS
    imputed: bool = True
    calibrated: str = ""

    def checked(self) -> Variants:
        """Return the variants with the base case among them, or raise ParameterError."""
        low, high = FACTOR_RANGE
        for name, factors in (("VITESSES", self.speeds), ("SEUILS", self.thresholds), ("ACCROCHAGES", self.snaps)):
            if not all(low <= factor <= high for factor in factors):
                raise ParameterError(
                    tr_noop("{parameter} : donnez des facteurs de {low} à {high}, par exemple 0,85 ; 1 ; 1,15."),
                    parameter=name,
                    low=f"{low:g}".replace(".", ","),
                    high=f"{high:g}",
                )

        def with_base(factors: tuple[float, ...]) -> tuple[float, ...]:
            return tuple(sorted({1.0, *factors}))

        return replace(
            self, speeds=with_base(self.speeds), thresholds=with_base(self.thresholds), snaps=with_base(self.snaps)
        )


def factors_of(text: str, parameter: str) -> tuple[float, ...]:
    """Return the factors of a list such as ``0,85 ; 1 ; 1,15``.

    Raises
    ------
    ParameterError
        Something that is no positive number.
    """
    try:
        factors = tuple(float(part.strip().replace(",", ".")) for part in text.split(";") if part.strip())
    except ValueError:
        factors = (0.0,)
    if not all(factor > 0 for factor in factors):
        raise ParameterError(
            tr_noop("{parameter} : « {value} » n’est pas une liste de facteurs ; écrivez par exemple 0,85 ; 1 ; 1,15."),
            parameter=parameter,
            value=text,
        )
    return factors


@dataclass(frozen=True)
class Robustness:
    """What stands and what moves.

    Attributes
    ----------
    cells, zones
        Those of the base case, with how often they stay.
    services
        Each counted service, with what its closing costs, the most harmful first.
    variants
        A row a variant, without geometry; the base case first.
    base
        The diagnosis of the base case.
    """

    cells: Layer
    zones: Layer
    services: Layer
    variants: Layer
    base: ZoneResult
    measured: MeasuredDemand


@dataclass(frozen=True)
class _Reach:
    """Times to the first and the second service under one snapping distance."""

    minutes: FloatArray
    second: FloatArray
    service: IntArray


def robustness(
    network: Network,
    cells: Layer,
    services: Layer,
    rule: ZoneRule | None = None,
    variants: Variants | None = None,
    categories: str = "",
    snap_m: float = SNAP_M,
    progress: Progress = no_progress,
    link_islands: bool = False,
    question: Question | None = None,
    points: DemandPoints | None = None,
) -> Robustness:
    """Try a diagnosis under every combination of the variants, and without each of its services.

    ``points`` are the buildings that the cells are made of, when not their centre.  The speeds scale the whole time
    of a walk, waits at crossings included.

    Raises
    ------
    InputError, ParameterError
        Those of :func:`.measures.measure` and :func:`.zones_blanches.find_zones`, or a factor out of range.
    """
    rule = (rule or ZoneRule()).checked()
    chosen = (variants or Variants()).checked()
    slowest, widest = min(chosen.speeds), max(chosen.thresholds)
    # A walk that is not measured must hit the cap of the deficit in every variant.
    limit = max(walk_limit_min(rule.threshold_min), (rule.threshold_min * widest + DEFICIT_CAP_MIN) * max(chosen.speeds))
    limit = max(limit, rule.threshold_min * widest / slowest)
    people = with_contract_columns(cells)
    snapper: Snapper | None = None
    found: dict[float, MeasuredDemand] = {}
    share = 0.8 / len(chosen.snaps)
    for turn, factor in enumerate(chosen.snaps):
        found[factor] = measure(
            network, people, services, 2, categories, limit, snap_m * factor,
            part_of(progress, turn * share, (turn + 1) * share),
            "CARREAUX", link_islands, question, points, snapper,
        )
        snapper = found[factor].snapper
    measured = found[1.0]
    reaches = {factor: _reach_of(one) for factor, one in found.items()}
    base = find_zones(people.with_columns(measured.columns), rule)
    table = _Table(base, rule, chosen, reaches)
    progress(0.9)
    losses = _closures(base, rule, reaches[1.0], measured.counted.ids, measured.offer.counted(services))
    progress(1.0)
    return Robustness(
        base.cells.with_columns(table.cell_columns()),
        base.zones.with_columns(table.zone_columns()),
        losses,
        table.layer(),
        base,
        measured,
    )


def _reach_of(found: MeasuredDemand) -> _Reach:
    reached = as_texts(found.columns["statut"]) == REACHED
    minutes = np.where(reached, as_floats(found.columns["temps_min"]), np.nan)
    return _Reach(minutes, as_floats(found.columns["temps_2_min"]), found.times.service)


class _Table:
    """White or not, and the deficit, of each cell in each variant."""

    def __init__(
        self, base: ZoneResult, rule: ZoneRule, variants: Variants, reaches: Mapping[float, _Reach]
    ) -> None:
        cells = base.cells
        imputed = as_floats(cells.columns["estime"]) == 1
        publics = [rule.public, *([variants.calibrated] if variants.calibrated else [])]
        for public in publics:
            if public not in cells.columns:
                raise ParameterError(
                    tr_noop("PUBLIC_CALE : « {public} » n’est pas une colonne de « {name} » ; calez d’abord les carreaux."),
                    public=public,
                    name=cells.name,
                )
        without = (False, True) if variants.imputed and imputed.any() else (False,)
        self.facts: dict[str, list[object]] = {
            name: [] for name in ("vitesse", "seuil_min", "accrochage", "public", "carreaux_estimes")
        }
        white, deficit, people = [], [], []
        combinations = list(product(publics, without, variants.snaps, variants.thresholds, variants.speeds))
        combinations.sort(key=lambda one: one != (rule.public, False, 1.0, 1.0, 1.0))
        for public, drop, snap, threshold, speed in combinations:
            enough, poor_enough = meets(cells, replace(rule, public=public))
            concerned = enough & poor_enough & ~(imputed & drop)
            minutes = reaches[snap].minutes / speed
            limit = rule.threshold_min * threshold
            reached = np.isfinite(minutes)
            far = concerned & (~reached | (np.nan_to_num(minutes) > limit))
            excess = np.where(reached, np.nan_to_num(minutes) - limit, DEFICIT_CAP_MIN)
            weight = np.nan_to_num(as_floats(cells.columns[public]))
            white.append(far)
            people.append(float(weight[far].sum()))
            deficit.append(np.where(far, weight * np.clip(excess, 0.0, DEFICIT_CAP_MIN), 0.0))
            for name, value in zip(self.facts, (speed, limit, snap, public, "sans" if drop else "avec")):
                self.facts[name].append(value)
        self.white: BoolArray = np.array(white)
        self.deficit: FloatArray = np.array(deficit)
        self.people = people
        self.base = base
        self.stays = 100 * self.white.mean(axis=0)

    def cell_columns(self) -> dict[str, Column]:
        """Return how often each cell is white, and the word for it."""
        level = np.select([self.stays >= ALWAYS, self.stays >= OFTEN, self.stays > 0], [0, 1, 2], 3)
        return {"part_blanche_pct": self.stays, "stabilite": texts([STABILITIES[rank] for rank in level])}

    def zone_columns(self) -> dict[str, Column]:
        """Return the ranks that each zone takes among the zones of the base case."""
        zone_of_cell = as_floats(self.base.cells.columns["zone_id"])
        ids = as_floats(self.base.zones.columns["zone_id"])
        rank = as_floats(self.base.zones.columns["rang"])
        rows = np.flatnonzero(np.isfinite(zone_of_cell))
        place = {float(zone): row for row, zone in enumerate(ids)}
        group = np.array([place[float(zone)] for zone in zone_of_cell[rows]], dtype=np.int64)
        variants, zones = len(self.white), len(ids)
        deficit, kept = np.zeros((variants, zones)), np.zeros((variants, zones))
        for row in range(variants):
            deficit[row] = np.bincount(group, weights=self.deficit[row, rows], minlength=zones)
            kept[row] = np.bincount(group, weights=self.white[row, rows], minlength=zones)
        ranked = np.isfinite(rank)
        population = as_floats(self.base.zones.columns["population"])
        ranks = np.full((variants, zones), np.nan)
        order_of = np.flatnonzero(ranked)
        for row in range(variants):
            order = np.lexsort((ids[order_of], -population[order_of], -deficit[row, order_of]))
            ranks[row, order_of[order]] = np.arange(1, len(order) + 1)
        low = np.min(ranks, axis=0, initial=np.inf) if variants else rank
        high = np.max(ranks, axis=0, initial=-np.inf) if variants else rank
        return {
            "rang_min": integers(np.nan_to_num(np.where(ranked, low, 0)), ~ranked),
            "rang_max": integers(np.nan_to_num(np.where(ranked, high, 0)), ~ranked),
            "rang_conserve_pct": np.where(ranked, 100 * np.mean(ranks == rank, axis=0), np.nan),
            "zone_reste_pct": 100 * np.mean(kept > 0, axis=0),
            "deficit_min_pers_min": deficit.min(axis=0),
            "deficit_max_pers_min": deficit.max(axis=0),
        }

    def layer(self) -> Layer:
        """Return a row a variant."""
        count = len(self.white)
        columns: dict[str, Column] = {"variante": integers(np.arange(count))}
        for name, values in self.facts.items():
            columns[name] = np.array(values, dtype=np.float64) if isinstance(values[0], float) else texts(values)
        columns["carreaux_blancs"] = integers(self.white.sum(axis=1))
        columns["public_en_zone_blanche"] = np.array(self.people)
        columns["deficit_pers_min"] = self.deficit.sum(axis=1)
        return Layer("variantes", texts([None] * count), "", columns)


def _closures(
    base: ZoneResult, rule: ZoneRule, reach: _Reach, ids: ObjectArray, counted: Layer
) -> Layer:
    """Return each counted service with what is lost when it alone closes.

    The homes stay tied to the streets they are tied to: closing a service never helps anybody.
    """
    cells = base.cells.columns
    public = np.nan_to_num(as_floats(cells[rule.public]))
    population = np.nan_to_num(as_floats(cells["population"]))
    enough, poor_enough = meets(base.cells, rule)
    concerned = enough & poor_enough
    minutes, second, service = reach.minutes, reach.second, reach.service
    users = np.flatnonzero(service >= 0)
    owner = service[users]
    before, after = minutes[users], second[users]
    beyond = ~(after <= rule.threshold_min)
    lost = (before <= rule.threshold_min) & beyond
    excess = np.where(np.isfinite(after), np.clip(after - rule.threshold_min, 0, DEFICIT_CAP_MIN), DEFICIT_CAP_MIN)
    former = np.clip(before - rule.threshold_min, 0, DEFICIT_CAP_MIN)
    more_deficit = np.where(concerned[users], public[users] * (excess - former), 0.0)
    longer = np.where(np.isfinite(after), after - before, 0.0)
    count = len(counted)

    def add(values: FloatArray) -> FloatArray:
        return np.bincount(owner, weights=values, minlength=count).astype(np.float64)

    users_public = add(public[users])
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_longer = np.where(users_public > 0, add(public[users] * longer) / users_public, np.nan)
    columns: dict[str, Column] = {
        "public_desservi": users_public,
        "population_desservie": add(population[users]),
        "public_perdu": add(public[users] * lost),
        "population_perdue": add(population[users] * lost),
        "carreaux_blancs_nouveaux": integers(add((lost & concerned[users]).astype(np.float64))),
        "public_sans_recours": add(public[users] * ~np.isfinite(after)),
        "minutes_de_plus": mean_longer,
        "deficit_ajoute_pers_min": add(more_deficit),
    }
    names = np.array([value or "" for value in ids], dtype=str)
    order = np.lexsort((names, -as_floats(columns["deficit_ajoute_pers_min"]), -as_floats(columns["public_perdu"])))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(1, count + 1)
    ranked = counted.with_columns(columns | {"rang_fermeture": integers(rank)})
    return replace(ranked.taken(order), name="fermetures")


#: Services named in words.
_NAMED = 3


def in_words(found: Robustness, rule: ZoneRule) -> list[Sentence]:
    """Return what stands and what a closing would cost, a sentence each."""
    stability = as_texts(found.cells.columns["stabilite"])
    white = as_floats(found.cells.columns["zone_blanche"]) == 1
    sentences = [
        Sentence(
            tr_noop(
                "{variants} variantes : des {white} carreaux blancs, {always} le sont dans toutes, {often} dans la plupart."
            ),
            {
                "variants": number(len(found.variants)),
                "white": number(int(white.sum())),
                "always": number(int((white & (stability == STABILITIES[0])).sum())),
                "often": number(int((white & (stability == STABILITIES[1])).sum())),
            },
        )
    ]
    elsewhere = int((~white & (stability != STABILITIES[-1])).sum())
    if elsewhere:
        sentences.append(
            Sentence(
                tr_noop("{count} carreau(x) qui ne sont pas blancs le deviennent dans au moins une variante."),
                {"count": number(elsewhere)},
            )
        )
    columns = found.services.columns
    lost = as_floats(columns["public_perdu"])
    names = as_texts(columns["nom"]) if "nom" in columns else texts([None] * len(lost))
    threshold = number(rule.threshold_min, 0 if float(rule.threshold_min).is_integer() else 1)
    sentences += [
        Sentence(
            tr_noop("Fermer « {name} » mettrait {lost} personnes ({public}) de plus à plus de {threshold} min."),
            {"name": names[row] or row + 1, "lost": number(float(lost[row])), "public": rule.public, "threshold": threshold},
        )
        for row in np.flatnonzero(lost > 0)[:_NAMED]
    ]
    return sentences
