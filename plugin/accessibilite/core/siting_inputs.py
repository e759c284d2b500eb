"""Cells, services, candidates, network and wishes -> the siting problem, and the layers of its answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .choices import MODELS
from .crs import WGS84, metric_crs, transform_geometries
from .defaults import LIMIT_MIN, SNAP_M, THRESHOLD_MIN
from .errors import InputError, ParameterError, tr_noop
from .measures import MeasuredDemand, Question, measure
from .network import Network
from .readers.population import columns_by_name, quantities, with_contract_columns
from .readers.tables import plain_name
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
from .sentences import Figure, Sentence, listed
from .siting import ALTERNATIVE_PCT, People, SitePlan, alternatives, best_plan, candidate_order
from .siting_models import INFEASIBLE, OPTIMAL, Answer, SitingProblem
from .siting_search import Rules
from .snapping import places_of, require_overlap
from .territories import share_cells
from .time_matrix import time_matrix

#: Words of the column ``decision`` of candidates.
FORCED_WORD, EXCLUDED_WORD = "impose", "exclu"
#: Names written out in a sentence.
_LISTED = 5
#: A public that counts more than this is a slip of the keyboard; sums stay exact below it.
MOST_WEIGHT = 1e6


@dataclass(frozen=True)
class SitingWish:
    """What is asked of the sites.

    Attributes
    ----------
    number
        New sites; None: as many as the budget allows.
    publics
        Weight of each column of the cells that counts people.
    forced, excluded
        Ids of candidates, added to those whose column ``decision`` says so.
    incompatible
        Groups of ids of which one at most is chosen, added to the column ``incompatible``.
    distance_min_m
        Sites nearer one another than this, in a straight line, do not go together.
    with_capacity
        Whether the column ``capacite`` limits the people that a site serves.
    floor_pct, is_equitable
        Least share of the public of each territory that is covered; whether the worst territory comes first.
    is_gap_accepted
        Whether an answer that time did not suffice to prove is given, with its gap.
    """

    model: str = "mclp"
    number: int | None = 3
    budget: float | None = None
    threshold_min: float = THRESHOLD_MIN
    publics: Mapping[str, float] = field(default_factory=lambda: {"pauvres": 1.0})
    forced: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    incompatible: tuple[tuple[str, ...], ...] = ()
    distance_min_m: float = 0.0
    with_capacity: bool = False
    floor_pct: float = 0.0
    is_equitable: bool = False
    time_limit_s: float = 60.0
    is_gap_accepted: bool = True
    visits_a_year: float | None = None
    alternative_pct: float = ALTERNATIVE_PCT
    with_curve: bool = True
    with_alternatives: bool = True


@dataclass(frozen=True)
class Siting:
    """The layers of an answer, and what a person should read beside them."""

    sites: Layer
    curve: Layer
    alternatives: Layer
    answer: Answer
    reason: Sentence | None
    notes: tuple[Sentence, ...]
    measured: MeasuredDemand


def publics_of(text: str) -> dict[str, float]:
    """Read ``POIDS``: « pauvres », or « pauvres=1 ; seniors_65p=0,5 »."""
    publics: dict[str, float] = {}
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, _, value = part.partition("=")
        try:
            weight = float(value.strip().replace(",", ".")) if value.strip() else 1.0
        except ValueError:
            weight = np.nan
        if not name.strip() or not 0 <= weight <= MOST_WEIGHT or name.strip() in publics:
            raise ParameterError(
                tr_noop("POIDS : « {value} » ne se lit pas ; écrivez « pauvres » ou « pauvres=1 ; seniors_65p=0,5 »."),
                value=part,
            )
        publics[name.strip()] = weight
    if not any(publics.values()):
        raise ParameterError(tr_noop("POIDS : donnez au moins une colonne de public, par exemple « pauvres »."))
    return publics


def ids_of(text: str) -> tuple[str, ...]:
    """Read ids separated by commas or semicolons."""
    return tuple(part.strip() for part in re.split("[,;\n]", text) if part.strip())


def groups_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Read ``INCOMPATIBLES``: groups of ids separated by semicolons, ids by commas or pluses."""
    groups = (tuple(part.strip() for part in re.split("[,+]", group) if part.strip()) for group in text.split(";"))
    return tuple(group for group in groups if group)


def site_permanences(
    network: Network,
    cells: Layer,
    services: Layer,
    candidates: Layer,
    wish: SitingWish,
    territories: Layer | None = None,
    categories: str = "",
    limit_min: float = LIMIT_MIN,
    snap_m: float = SNAP_M,
    progress: Progress = no_progress,
    link_islands: bool = False,
    question: Question | None = None,
) -> Siting:
    """Choose where new permanences should stand: the whole of the ``implanter_permanences`` algorithm.

    Raises
    ------
    InputError, ParameterError
        Layers that cannot be used, wishes that contradict one another or that nothing satisfies in the time given.
    """
    _check(wish, territories)
    cells = cells if {"population", "pauvres"} <= set(columns_by_name(cells)) else with_contract_columns(cells, "CARREAUX")
    limit = max(limit_min, wish.threshold_min)
    measured = measure(
        network, cells, services, 1, categories, limit, snap_m, part_of(progress, 0.0, 0.15), "CARREAUX", link_islands, question
    )
    places = places_of(candidates, "CANDIDATS")
    require_overlap(places.lonlat, network, snap_m, "CANDIDATS")
    ids = _ids(places.ids)
    forced, excluded = _decided(candidates, ids, wish)
    order = candidate_order(ids, places.lonlat)
    order = order[~excluded[order]]
    seconds = time_matrix(
        network, measured.people, places.taken(order), limit, measured.snapper, part_of(progress, 0.15, 0.4), link_islands
    )
    existing = as_floats(measured.columns["temps_min"]) * 60.0
    weight, unknown = _weights(cells, wish.publics)
    rules = _rules(candidates.taken(order), ids[order], forced[order], wish, ids)
    names, outside = None, 0.0
    if territories is not None and (wish.floor_pct > 0 or wish.is_equitable):
        shares = share_cells(cells, territories)
        floor = csr_matrix((shares.share * weight[shares.cell], (shares.territory, shares.cell)), (len(shares), len(cells)))
        names, outside = shares.names, float(shares.outside @ weight)
        rules = Rules(rules.number, rules.forced, rules.conflicts, rules.cost, rules.budget, rules.capacity, floor,
                      wish.floor_pct / 100 * np.asarray(floor.sum(axis=1)).ravel())
    problem = SitingProblem(
        seconds, np.where(np.isnan(existing), np.inf, existing), weight, wish.threshold_min * 60.0, limit * 60.0, rules,
        wish.is_equitable, names,
    )
    people = People(_people(cells, "pauvres"), _people(cells, "population"), wish.visits_a_year)
    plan = best_plan(problem, people, wish.model, wish.time_limit_s, wish.with_curve, part_of(progress, 0.4, 0.95))
    if not wish.is_gap_accepted and plan.answer.status not in (OPTIMAL, INFEASIBLE):
        raise ParameterError(
            tr_noop(
                "LIMITE_CALCUL_S : {limit} s n’ont pas suffi à prouver le meilleur choix (écart {gap} %) ; augmentez cette durée "
                "ou acceptez l’écart (ACCEPTER_ECART)."
            ),
            limit=f"{wish.time_limit_s:g}", gap=Figure(plan.answer.gap_pct, 2),
        )
    chosen = candidates.taken(order[plan.rows])
    others = _alternatives(problem, plan, candidates.taken(order), ids[order], wish, part_of(progress, 0.95, 1.0))
    curve = Layer("courbe", texts([None] * len(plan.curve["nombre"])), "", plan.curve)
    notes = _notes(problem, plan, wish, unknown, ids[order], outside)
    progress(1.0)
    return Siting(_with(chosen, plan.columns), curve, others, plan.answer, plan.reason, notes, measured)


def _check(wish: SitingWish, territories: Layer | None) -> None:
    if wish.model not in MODELS:
        raise ParameterError(
            tr_noop("MODELE : « {value} » est inconnu ; choisissez parmi {choices}."), value=wish.model, choices=", ".join(MODELS)
        )
    if wish.number is None and wish.budget is None and wish.model != "lscp":
        raise ParameterError(tr_noop("NOMBRE : donnez un nombre de permanences, ou un BUDGET."))
    if (wish.floor_pct > 0 or wish.is_equitable) and territories is None:
        raise ParameterError(
            tr_noop("TERRITOIRES_EN_ENTREE : COUVERTURE_MIN_PCT et EQUITE comparent des territoires ; donnez leur couche.")
        )
    if wish.is_equitable and wish.model != "mclp":
        raise ParameterError(tr_noop("EQUITE : cette option ne vaut que pour MODELE=mclp ; choisissez ce modèle ou décochez-la."))
    if wish.with_capacity and wish.model not in ("mclp", "p_median"):
        raise ParameterError(tr_noop("CAPACITES : cette option ne vaut que pour MODELE=mclp ou p_median ; décochez-la."))
    if wish.with_capacity and wish.is_equitable:
        raise ParameterError(tr_noop("EQUITE : cette option ne se combine pas avec CAPACITES ; décochez l’une des deux."))


def decisions_of(column: Column, parameter: str) -> ObjectArray:
    """Return the decision of each candidate, :data:`FORCED_WORD`, :data:`EXCLUDED_WORD` or None, whatever its accents.

    Raises
    ------
    InputError
        A word is no decision.
    """
    given = as_texts(column)
    words = texts([plain_name(value or "") or None for value in given])
    for value, word in zip(given, words):
        if word not in (None, FORCED_WORD, EXCLUDED_WORD):
            raise InputError(
                tr_noop("{parameter} : la colonne « decision » dit « {value} » ; écrivez impose, exclu, ou laissez vide."),
                parameter=parameter, value=value,
            )
    return words


def _ids(ids: ObjectArray) -> ObjectArray:
    """Return the id of each candidate; its row number where the layer has none."""
    return texts([str(row + 1) if value is None else str(value) for row, value in enumerate(ids)])


def _decided(candidates: Layer, ids: ObjectArray, wish: SitingWish) -> tuple[BoolArray, BoolArray]:
    """Return which candidates are forced in and out, by the lists and by the column ``decision``."""
    forced, excluded = _named(ids, wish.forced, "FORCES"), _named(ids, wish.excluded, "EXCLUS")
    column = columns_by_name(candidates).get("decision")
    if column is not None:
        said = decisions_of(column, "CANDIDATS")
        forced |= said == FORCED_WORD
        excluded |= said == EXCLUDED_WORD
    both = np.flatnonzero(forced & excluded)
    if len(both):
        raise ParameterError(
            tr_noop("FORCES et EXCLUS : « {ids} » est à la fois imposé et exclu ; choisissez."), ids=listed(ids[both], _LISTED)
        )
    return forced, excluded


def _named(ids: ObjectArray, wanted: Sequence[str], parameter: str) -> BoolArray:
    unknown = [value for value in wanted if value not in set(ids)]
    if unknown:
        raise ParameterError(
            tr_noop("{parameter} : aucun candidat n’a l’identifiant « {ids} » ; reprenez la colonne id de CANDIDATS."),
            parameter=parameter, ids=listed(unknown, _LISTED),
        )
    _require_single(ids, wanted, parameter)
    return np.isin(ids.astype(str), np.array(wanted, dtype=str))


def _require_single(ids: ObjectArray, wanted: Sequence[str], parameter: str) -> None:
    """Refuse ids that name several candidates: nobody could tell which one is meant."""
    counts = Counter(ids)
    twice = [value for value in wanted if counts[value] > 1]
    if twice:
        raise ParameterError(
            tr_noop("{parameter} : l’identifiant « {ids} » désigne plusieurs candidats ; donnez un id à chacun dans CANDIDATS."),
            parameter=parameter, ids=listed(twice, _LISTED),
        )


def _rules(candidates: Layer, ids: ObjectArray, forced: BoolArray, wish: SitingWish, all_ids: ObjectArray) -> Rules:
    """Return the rules on the candidates in their order."""
    lower = columns_by_name(candidates)
    pairs = _incompatible(lower.get("incompatible"), ids, wish.incompatible, all_ids)
    if wish.distance_min_m > 0:
        pairs = np.concatenate([pairs, _near(candidates, wish.distance_min_m)])
    pairs = np.unique(np.sort(pairs, axis=1), axis=0)
    cost = capacity = None
    if wish.budget is not None:
        cost = _numbers(lower, "cout", "BUDGET", ids)
    if wish.with_capacity:
        if "capacite" not in lower:
            raise InputError(
                tr_noop("CANDIDATS : il manque la colonne « capacite » (personnes) ; ajoutez-la ou décochez CAPACITES.")
            )
        known = quantities(lower["capacite"])
        is_given = np.array([bool((value or "").strip()) for value in as_texts(lower["capacite"])], dtype=bool)
        wrong = np.flatnonzero(is_given & ~(known >= 0))
        if len(wrong):
            raise InputError(
                tr_noop(
                    "CAPACITES : la colonne « capacite » de CANDIDATS n’est pas un nombre positif pour {ids} ; corrigez-la, ou "
                    "laissez vide (sans limite)."
                ),
                ids=listed(ids[wrong], _LISTED),
            )
        # An unknown capacity is no limit.
        capacity = np.where(np.isnan(known), np.inf, known)
    number = None if wish.budget is not None else wish.number
    return Rules(number, np.flatnonzero(forced), pairs, cost, wish.budget, capacity)


def _numbers(lower: Mapping[str, Column], name: str, parameter: str, ids: ObjectArray) -> FloatArray:
    values = quantities(lower[name]) if name in lower else np.full(len(ids), np.nan)
    unknown = np.flatnonzero(~(values >= 0))
    if len(unknown):
        raise InputError(
            tr_noop(
                "{parameter} : la colonne « {column} » de CANDIDATS est vide, illisible ou négative pour {ids} ; remplissez-la."
            ),
            parameter=parameter, column=name, ids=listed(ids[unknown], _LISTED),
        )
    return values


def _incompatible(
    column: Column | None, ids: ObjectArray, groups: tuple[tuple[str, ...], ...], all_ids: ObjectArray
) -> IntArray:
    """Return the pairs of rows that do not go together; a candidate that is excluded clashes with nobody."""
    row_of = {str(value): row for row, value in enumerate(ids)}
    known = {str(value) for value in all_ids}
    asked = [(group, "INCOMPATIBLES") for group in groups]
    if column is not None:
        asked += [((str(ids[row]), other), "CANDIDATS (incompatible)")
                  for row, text in enumerate(as_texts(column)) for other in ids_of(text or "")]
    pairs = []
    for group, parameter in asked:
        unknown = [value for value in group if value not in known]
        if unknown:
            raise ParameterError(
                tr_noop("{parameter} : aucun candidat n’a l’identifiant « {ids} » ; reprenez la colonne id de CANDIDATS."),
                parameter=parameter, ids=listed(unknown, _LISTED),
            )
        _require_single(all_ids, group, parameter)
        rows = sorted({row_of[value] for value in group if value in row_of})
        pairs += [(one, other) for place, one in enumerate(rows) for other in rows[place + 1:]]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _near(candidates: Layer, distance_m: float) -> IntArray:
    """Return the pairs of candidates that are nearer than a distance, in a straight line."""
    points = transform_geometries(shapely.centroid(candidates.geometries), candidates.crs, WGS84)
    west, south, east, north = shapely.total_bounds(points)
    metric = transform_geometries(points, WGS84, metric_crs((west + east) / 2, (south + north) / 2))
    one, other = shapely.STRtree(metric).query(metric, predicate="dwithin", distance=distance_m)
    near = (one < other) & (shapely.distance(metric[one], metric[other]) < distance_m)
    pairs: IntArray = np.stack([one[near], other[near]], axis=1).astype(np.int64)
    return pairs


def _weights(cells: Layer, publics: Mapping[str, float]) -> tuple[FloatArray, int]:
    """Return the weight of each cell, and in how many a public is not known."""
    weight, unknown = np.zeros(len(cells)), np.zeros(len(cells), dtype=bool)
    lower = columns_by_name(cells)
    for name, factor in publics.items():
        if name.lower() not in lower:
            raise ParameterError(
                tr_noop("POIDS : CARREAUX n’a pas de colonne « {column} » ; choisissez-en une autre, par exemple « pauvres »."),
                column=name,
            )
        people = quantities(lower[name.lower()])
        unknown |= np.isnan(people)
        weight += factor * np.nan_to_num(people)
    return weight, int(unknown.sum())


def _people(cells: Layer, name: str) -> FloatArray:
    return np.nan_to_num(quantities(columns_by_name(cells)[name]))


def _with(layer: Layer, columns: Mapping[str, Column]) -> Layer:
    """Return a layer with columns; those of an earlier run are replaced, whatever their case."""
    taken = {name.lower() for name in columns}
    kept = {name: values for name, values in layer.columns.items() if name.lower() not in taken}
    return Layer(layer.name, layer.geometries, layer.crs, kept | dict(columns))


def _alternatives(
    problem: SitingProblem, plan: SitePlan, candidates: Layer, ids: ObjectArray, wish: SitingWish, progress: Progress
) -> Layer:
    """Return the candidates that could take the place of a chosen site, with the site's rank and id and the loss."""
    if not wish.with_alternatives:
        nothing = np.zeros(0, dtype=np.int64)
        return _with(candidates.taken(nothing), {"remplace_rang": integers([])})
    found = alternatives(problem, plan, wish.model, wish.alternative_pct, progress)
    rank = {int(row): place + 1 for place, row in enumerate(plan.rows)}
    return _with(
        candidates.taken(found.rows),
        {
            "remplace_rang": integers([rank[int(row)] for row in found.replaced]),
            "remplace_id": texts(list(ids[found.replaced])),
            "perte_pct": found.loss_pct,
        },
    )


def _notes(
    problem: SitingProblem, plan: SitePlan, wish: SitingWish, unknown: int, ids: ObjectArray, outside: float
) -> tuple[Sentence, ...]:
    """Say what the layers do not show."""
    notes = []
    count = len(plan.rows)
    if wish.model != "lscp" and wish.budget is None and plan.reason is None and count < (wish.number or 0):
        notes.append(Sentence(
            tr_noop("NOMBRE : {count} permanence(s) proposée(s) au lieu de {asked} ; aucun autre candidat n’apporterait rien."),
            {"count": count, "asked": wish.number},
        ))
    untied = np.flatnonzero(problem.seconds.getnnz(axis=1) == 0)
    if len(untied):
        notes.append(Sentence(
            tr_noop("CANDIDATS : {count} lieu(x) que personne n’atteint à pied : {ids}."),
            {"count": len(untied), "ids": listed(ids[untied], _LISTED)},
        ))
    covered = problem.covered_now | (problem.covers().getnnz(axis=0) > 0)
    left = float(problem.weight[~covered].sum())
    if left > 0:
        notes.append(Sentence(
            tr_noop("{people} personne(s) (pondérées par POIDS) sont à plus de SEUIL_MIN de tout service et de tout candidat."),
            {"people": Figure(left)},
        ))
    if outside >= 0.5:
        notes.append(Sentence(
            tr_noop("TERRITOIRES_EN_ENTREE : {people} personne(s) (pondérées par POIDS) vivent hors des territoires donnés."),
            {"people": Figure(outside)},
        ))
    if unknown:
        notes.append(Sentence(
            tr_noop("POIDS : {count} carreau(x) au public inconnu, comptés sans personne."), {"count": Figure(unknown)}
        ))
    return tuple(notes)
