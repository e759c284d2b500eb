"""Before and after: the same people, with another set of services or other streets.

Where people join the network depends on the services of both sides together, and on nothing else, so that opening a
service never makes a walk longer and closing one never makes it shorter.  With footbridges and closed passages, after is
walked on other streets (:mod:`.scenario_passages`), which people join by the same rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely

from .cell_groups import PERSON_PUBLICS
from .crs import WGS84, geodesic_lengths, require_crs, require_geometries, transform_geometries
from .defaults import SNAP_M
from .equity import AFTER, BEFORE, Equity, EquityRule, equity
from .errors import ParameterError, tr_noop
from .measures import Offer, Question, offer_of, require_snapped
from .network import Network
from .public_words import public_in_words
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
    stacked,
    texts,
)
from .scenario_passages import Passages
from .sentences import Figure, Names, Sentence, plain_figure
from .service_filters import ServiceFilters
from .snapping import Places, Snapper, places_of, require_overlap
from .territories import share_cells, with_totals
from .travel_times import Times, tie_services, walking_times
from .what_if import Permanence
from .zone_words import Surroundings
from .zones_blanches import ZoneRule, find_zones, walk_limit_min

#: Walks that differ by less are as long, minutes: rounding of sums.
SAME_MIN = 1e-6
#: A service that moved by less stays where it was, metres.
SAME_PLACE_M = 1.0
#: Whether a place of a scenario kept from the map is open (field ``etat``).
OPEN, CLOSED = "ouvert", "ferme"
#: What becomes of a zone (field ``evolution``).
VANISHES, SHRINKS, GROWS, CHANGES, STAYS, APPEARS = (
    "disparait", "retrecit", "grandit", "change", "inchangee", "apparait",
)
#: Publics of the table, beside the one of the rule.
PUBLICS = ("population", "pauvres", "menages_pauvres", "monoparentales", *PERSON_PUBLICS)


@dataclass(frozen=True)
class Change:
    """The services of both sides in one layer, and which of them each side has.

    Attributes
    ----------
    services
        Those of before, then what the other side adds.
    before, after
        Shape (services,).
    opened, closed, changed
        Names of what opens, closes, moves or keeps other hours.
    parameter
        Where what is added comes from.
    """

    services: Layer
    before: BoolArray
    after: BoolArray
    opened: tuple[str, ...]
    closed: tuple[str, ...]
    changed: tuple[str, ...] = ()
    parameter: str = "SERVICES_APRES"


@dataclass(frozen=True)
class Scenario:
    """Before and after, by cell, zone, territory and public; the equity of both, and the whole in words.

    Attributes
    ----------
    curve
        Minutes, then the share (per cent) of the public that reaches a service within them, before and after.
    """

    cells: Layer
    zones: Layer
    territories: Layer | None
    publics: Layer
    equity: Equity
    curve: tuple[FloatArray, FloatArray, FloatArray]
    words: tuple[Sentence, ...]
    change: Change
    rule: ZoneRule
    outside: float
    passages: Passages | None = None


# --- two sets of services -------------------------------------------------------------------------


def replaced_services(before: Layer, after: Layer) -> Change:
    """Return the change from one layer of services to another; a service is known by its id."""
    union = _stacked(before, after, "SERVICES_APRES")
    count = len(before)
    is_old = np.arange(len(union)) < count
    ids, names = _ids(union), _names(union)
    # A service without id is known by its name, and a nameless one is itself alone.
    keys = [key or name or f"\n{row}" for row, (key, name) in enumerate(zip(ids, names))]
    old = {keys[row]: row for row in range(count)}
    new = {keys[row]: row for row in range(count, len(union))}
    lonlat = places_of(union, "SERVICES_APRES").lonlat
    hours = as_texts(union.columns["horaires"]) if "horaires" in union.columns else texts([None] * len(union))
    shared = [(old[key], new[key]) for key in old if key in new]
    moved = geodesic_lengths(lonlat[[a for a, _ in shared]], lonlat[[b for _, b in shared]]) if shared else np.zeros(0)
    changed = [
        names[row] for (earlier, row), metres in zip(shared, moved) if metres > SAME_PLACE_M or hours[earlier] != hours[row]
    ]
    return Change(
        union, is_old, ~is_old,
        tuple(names[row] for key, row in new.items() if key not in old),
        tuple(names[row] for key, row in old.items() if key not in new),
        tuple(changed),
    )


def kept_services(services: Layer, rows: IntArray, places: Iterable[Permanence]) -> Layer:
    """Return the services as the places moved, closed and opened on the map leave them, for SERVICES_APRES.

    ``rows`` are the services that stand on the map, in the order of the places that are not new; the others, buses and
    remote ones, stay as they are.  ``etat`` says which are closed (:func:`still_open`), ``nouveau`` which are opened.
    """
    placed = list(places)
    old, new = [place for place in placed if not place.is_new], [place for place in placed if place.is_new]
    lonlat = places_of(services, "SERVICES").lonlat.copy()
    states = texts([OPEN] * len(services))
    if old:
        lonlat[rows] = [place.lonlat for place in old]
        states[rows] = [OPEN if place.is_open else CLOSED for place in old]
    columns = {**services.columns, "id": _ids(services), "etat": states, "nouveau": texts(["non"] * len(services))}
    kept = Layer("scenario", texts([shapely.Point(point) for point in lonlat]), WGS84, columns)
    opened = Layer("scenario", texts([shapely.Point(place.lonlat) for place in new]), WGS84, {
        "id": texts([place.key for place in new]), "nom": texts([place.name for place in new]),
        "etat": texts([OPEN if place.is_open else CLOSED for place in new]), "nouveau": texts(["oui"] * len(new)),
    })
    return _stacked(kept, opened, "SERVICES_APRES") if new else kept


def still_open(services: Layer) -> IntArray:
    """Return the rows that a scenario kept from the map has not closed."""
    if "etat" not in services.columns:
        return np.arange(len(services))
    return np.flatnonzero(as_texts(services.columns["etat"]) != CLOSED)


def moved_services(
    before: Layer, openings: Layer | None, closures: str, category: str = "", streets_change: bool = False
) -> Change:
    """Return the change that opens the points of a layer and closes the services of a list of ids or names.

    An opening without category is of ``category``: it is opened to serve what is measured.  When the streets change,
    the services may all stay as they are.

    Raises
    ------
    ParameterError
        Nothing opens nor closes, or a service to close is unknown.
    """
    closed = _rows_named(before, closures)
    if openings is None and not len(closed) and not streets_change:
        raise ParameterError(
            tr_noop(
                "SERVICES_APRES, OUVERTURES, FERMETURES et PASSAGES_APRES sont vides ; dites ce qui change : couche, points, "
                "identifiants ou passages."
            )
        )
    union = before if openings is None else _stacked(before, _categorised(openings, category), "OUVERTURES")
    is_old = np.arange(len(union)) < len(before)
    after = np.ones(len(union), dtype=bool)
    after[closed] = False
    names = _names(union)
    return Change(
        union, is_old, after,
        tuple(names[row] for row in np.flatnonzero(~is_old)), tuple(names[row] for row in closed),
        parameter="OUVERTURES",
    )


def _categorised(openings: Layer, category: str) -> Layer:
    if not category:
        return openings
    own = openings.columns.get("categorie", texts([None] * len(openings)))
    return openings.with_columns({"categorie": texts([value or category for value in as_texts(own)])})


def _rows_named(services: Layer, closures: str) -> IntArray:
    ids, names = _ids(services), _names(services)
    wanted = [closures.strip()] if closures.strip() in {*ids, *names} else re.split(r"[,;\n]", closures)
    rows: list[int] = []
    for text in filter(None, (part.strip() for part in wanted)):
        found = np.flatnonzero(ids == text)
        found = found if len(found) else np.flatnonzero(names == text)
        if not len(found):
            raise ParameterError(
                tr_noop("FERMETURES : « {value} » n’est l’identifiant ni le nom d’aucun service de « {name} »."),
                value=text,
                name=services.name,
            )
        rows += found.tolist()
    return np.unique(np.array(rows, dtype=np.int64))


def _ids(services: Layer) -> ObjectArray:
    if "id" in services.columns:
        return texts([value or "" for value in as_texts(services.columns["id"])])
    return texts([str(row + 1) for row in range(len(services))])


def _names(services: Layer) -> ObjectArray:
    own = as_texts(services.columns["nom"]) if "nom" in services.columns else texts([None] * len(services))
    return texts([name or key for name, key in zip(own, _ids(services))])


def _stacked(first: Layer, second: Layer, parameter: str) -> Layer:
    """Return both layers one below the other, in the system of the first."""
    crs, other_crs = require_crs(first, "SERVICES"), require_crs(second, parameter)
    require_geometries(first, "SERVICES")
    require_geometries(second, parameter)
    shapes = transform_geometries(transform_geometries(second.geometries, other_crs, WGS84), WGS84, crs)
    both = stacked(first, Layer(second.name, shapes, crs, second.columns))
    return both.with_columns({"id": np.concatenate([_ids(first), _ids(second)])})


# --- both sides -----------------------------------------------------------------------------------


def compare(
    network: Network,
    cells: Layer,
    change: Change,
    rule: ZoneRule,
    categories: str = "",
    snap_m: float = SNAP_M,
    link_islands: bool = False,
    question: Question | None = None,
    territories: Layer | None = None,
    progress: Progress = no_progress,
    passages: Passages | None = None,
) -> Scenario:
    """Measure both sides of a change, and tell what it does to whom; ``passages`` are the streets of after, when they differ.

    Raises
    ------
    AccessibiliteError
        As :func:`.measures.measure` and :func:`.zones_blanches.find_zones` do.
    """
    question = question or Question()
    rule.checked()
    measured = with_contract_columns(cells)
    before, after = both_times(
        network, measured, change, walk_limit_min(rule.threshold_min), categories, snap_m, link_islands, question,
        part_of(progress, 0.0, 0.7), None if passages is None else passages.network,
    )
    states = [_measured(measured, times) for times in (before, after)]
    streets = network, network if passages is None else passages.network
    results = [find_zones(state, rule, territories, Surroundings(side)) for state, side in zip(states, streets)]
    progress(0.8)
    white = [as_floats(result.cells.columns["zone_blanche"]) == 1 for result in results]
    zone_ids = [np.nan_to_num(as_floats(result.cells.columns["zone_id"])).astype(np.int64) for result in results]
    columns = _cell_columns(change, (before, after)) | {
        "zone_blanche_avant": integers(white[0]), "zone_blanche_apres": integers(white[1]),
    }
    result_cells = measured.with_columns(columns)
    zones = _zones([result.zones for result in results], zone_ids, white)
    fair = equity(
        states[0], EquityRule(rule.threshold_min, public=rule.public), territories, states[1], "CARREAUX"
    )
    totals, outside = (None, 0.0) if territories is None else _territories(result_cells, territories, rule)
    publics = _publics(result_cells, rule)
    scenario = Scenario(
        result_cells, zones, totals, publics, fair, _curve(result_cells, rule), (), change, rule, outside, passages
    )
    progress(1.0)
    return replace(scenario, words=(*in_words(scenario), *_islands(change, before, after)))


def _islands(change: Change, before: Times, after: Times) -> tuple[Sentence, ...]:
    """Name the services that nobody reaches but from their island: they weigh on both sides without being seen."""
    alone = before.island_services | after.island_services
    names = list(dict.fromkeys(_names(change.services)[alone].tolist()))
    if not names:
        return ()
    return (Sentence(
        tr_noop(
            "{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot : {names}. Cochez RELIER_ILOTS pour "
            "rattacher à la rue voisine ceux d’un petit îlot, comme le fait « Diagnostic d’accessibilité »."
        ),
        {"count": Figure(len(names)), "names": Names(tuple(names))},
    ),)


def both_times(
    network: Network,
    cells: Layer,
    change: Change,
    limit_min: float,
    categories: str,
    snap_m: float,
    link_islands: bool,
    question: Question,
    progress: Progress = no_progress,
    network_after: Network | None = None,
) -> tuple[Times, Times]:
    """Return the times of the cells before and after; services are rows of those of the change.

    ``network_after`` are the streets of after, when they are not those of before.
    """
    snapper = Snapper(network, snap_m)
    people = places_of(cells, "CARREAUX")
    require_overlap(people.lonlat, network, snap_m, "CARREAUX")
    added = np.flatnonzero(change.after & ~change.before)
    if len(added):
        require_overlap(places_of(change.services.taken(added), change.parameter).lonlat, network, snap_m, change.parameter)
    offer = offer_of(change.services, question, categories, limit_min)
    snappers = snapper, snapper if network_after is None else Snapper(network_after, snap_m)
    found = []
    for number_, (side, streets) in enumerate(zip((change.before, change.after), snappers)):
        ties, _ = tie_services(streets, offer.places.taken(offer.rows), link_islands)
        served = np.unique(streets.network.island[ties.edge])
        rows = offer.rows[side[offer.rows]]
        found.append(
            _times(streets.network, people, offer, rows, limit_min, streets, link_islands, served,
                   part_of(progress, number_ / 2, (number_ + 1) / 2))
        )
    require_snapped(found[0], snapper, offer.places.taken(offer.rows), snap_m)
    return found[0], found[1]


def _times(
    network: Network, people: Places, offer: Offer, rows: IntArray, limit_min: float, snapper: Snapper, link_islands: bool,
    served: IntArray, progress: Progress,
) -> Times:
    times = walking_times(
        network, people, offer.places.taken(rows), 1, limit_min, snapper, progress, link_islands,
        None if offer.openings is None else offer.openings.taken(rows),
        served_islands=served if len(served) else None,
    )
    service = np.full(len(people), -1)
    reached = times.service >= 0
    service[reached] = rows[times.service[reached]]
    alone = np.zeros(len(offer.places), dtype=bool)
    alone[rows[times.island_services]] = True
    return replace(times, service=service, island_services=alone)


def _measured(cells: Layer, times: Times) -> Layer:
    return cells.with_columns({"temps_min": times.minutes[:, 0], "statut": times.status})


def _cell_columns(change: Change, both: tuple[Times, Times]) -> dict[str, Column]:
    names = _names(change.services)
    minutes = [times.minutes[:, 0] for times in both]
    columns: dict[str, Column] = {}
    for times, label in zip(both, ("avant", "apres")):
        columns[f"temps_{label}_min"] = times.minutes[:, 0]
        columns[f"statut_{label}"] = times.status
        columns[f"service_{label}"] = texts([names[row] if row >= 0 else None for row in times.service])
    known = [np.where(np.isfinite(values), values, np.inf) for values in minutes]
    with np.errstate(invalid="ignore"):
        columns["ecart_min"] = minutes[1] - minutes[0]
    columns["gagne"] = integers(known[1] < known[0] - SAME_MIN)
    columns["perd"] = integers(known[1] > known[0] + SAME_MIN)
    return columns


# --- zones ----------------------------------------------------------------------------------------


def _zones(zones: list[Layer], zone_ids: list[IntArray], white: list[BoolArray]) -> Layer:
    """Return the zones of both sides, each with what becomes, or became, of it."""
    parts = []
    for side, label in enumerate((BEFORE, AFTER)):
        layer, here, there = zones[side], zone_ids[side], zone_ids[1 - side]
        count = int(here.max(initial=0))
        shared = white[side] & white[1 - side]
        own = np.bincount(here[white[side]], minlength=count + 1)
        common = np.bincount(here[shared], minlength=count + 1)
        # Pairs of zones that share a cell, and how large those of the other side are.
        pairs = np.unique(np.stack([here[shared], there[shared]], axis=1), axis=0)
        size = np.bincount(there[white[1 - side]], minlength=int(there.max(initial=0)) + 1)
        others = np.bincount(pairs[:, 0], weights=size[pairs[:, 1]], minlength=count + 1)
        also = np.bincount(there[shared], minlength=len(size))
        covered = np.bincount(pairs[:, 0], weights=also[pairs[:, 1]], minlength=count + 1)
        less, more = own > common, others > covered
        if side:
            # Seen from after, a cell that was not white is one gained.
            less, more = more, less
        alone = APPEARS if side else VANISHES
        words = np.select([common == 0, less & more, less, more], [alone, CHANGES, SHRINKS, GROWS], STAYS)
        number_ = as_floats(layer.columns["zone_id"]).astype(np.int64)
        added: dict[str, Column] = {
            "etat": texts([label] * len(layer)),
            "evolution": texts([str(words[row]) for row in number_]),
            "carreaux_communs": integers(common[number_]),
        }
        parts.append(Layer(layer.name, layer.geometries, layer.crs, {**added, **layer.columns}))
    return replace(stacked(*parts), name="zones")


# --- people ---------------------------------------------------------------------------------------


class _Counts:
    """What a change does to people: ``add`` sums a value a cell."""

    def __init__(self, cells: Layer, rule: ZoneRule) -> None:
        columns = cells.columns
        self.minutes = [as_floats(columns[f"temps_{label}_min"]) for label in ("avant", "apres")]
        with np.errstate(invalid="ignore"):
            self.within = [(values <= rule.threshold_min) * 1.0 for values in self.minutes]
        self.wins, self.loses = (as_floats(columns[name]) for name in ("gagne", "perd"))
        self.imputed = np.nan_to_num(as_floats(columns["estime"]))
        self.both = (np.isfinite(self.minutes[0]) & np.isfinite(self.minutes[1])) * 1.0


def _publics(cells: Layer, rule: ZoneRule) -> Layer:
    counts = _Counts(cells, rule)
    names = [
        name for name in dict.fromkeys([rule.public, *PUBLICS])
        if name in cells.columns and np.isfinite(as_floats(cells.columns[name])).any()
    ]
    rows = []
    for name in names:
        people = np.nan_to_num(as_floats(cells.columns[name]))
        rows.append(_facts(people[:, None], counts))
    columns: dict[str, Column] = {"public": texts(names)}
    columns |= {field: np.concatenate([row[field] for row in rows]) for field in rows[0]}
    return Layer("publics", texts([None] * len(names)), "", columns)


def _facts(people: FloatArray, counts: _Counts) -> dict[str, FloatArray]:
    """Return the facts of groups; ``people`` of shape (cells, groups)."""
    total = people.sum(axis=0)
    reached = people.T @ counts.both
    within = [people.T @ values for values in counts.within]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = [np.where(total > 0, 100 * values / total, np.nan) for values in within]
        imputed = np.where(total > 0, 100 * (people.T @ counts.imputed) / total, np.nan)
        mean = [
            np.where(reached > 0, (people.T @ np.where(counts.both > 0, values, 0.0)) / reached, np.nan)
            for values in counts.minutes
        ]
    return {
        "personnes": total,
        "a_portee_avant": within[0], "a_portee_apres": within[1], "a_portee_ecart": within[1] - within[0],
        "part_avant_pct": share[0], "part_apres_pct": share[1],
        "temps_moyen_avant_min": mean[0], "temps_moyen_apres_min": mean[1],
        "gagnent": people.T @ counts.wins, "perdent": people.T @ counts.loses, "part_estimee_pct": imputed,
    }


def _territories(cells: Layer, territories: Layer, rule: ZoneRule) -> tuple[Layer, float]:
    shares = share_cells(cells, territories)
    counts = _Counts(cells, rule)
    public = np.nan_to_num(as_floats(cells.columns[rule.public]))
    population = np.nan_to_num(as_floats(cells.columns["population"]))
    facts: dict[str, Column] = {"population": shares.totals(population)}
    # A territory at a time: dense (cells, territories) would not fit for a region.
    order = np.argsort(shares.territory, kind="stable")
    bounds = np.searchsorted(shares.territory[order], np.arange(len(shares) + 1))
    rows = []
    for first, last in zip(bounds[:-1], bounds[1:]):
        pairs = order[first:last]
        people = np.zeros((len(cells), 1))
        np.add.at(people[:, 0], shares.cell[pairs], public[shares.cell[pairs]] * shares.share[pairs])
        rows.append(_facts(people, counts))
    if rows:
        facts |= {field: np.concatenate([row[field] for row in rows]) for field in rows[0]}
    return with_totals(territories, facts), float(np.sum(population * shares.outside))


def _curve(cells: Layer, rule: ZoneRule) -> tuple[FloatArray, FloatArray, FloatArray]:
    people = np.nan_to_num(as_floats(cells.columns[rule.public]))
    total = people.sum()
    ticks = np.arange(0.0, 4 * rule.threshold_min + 1e-9, rule.threshold_min / 15)
    lines = []
    for label in ("avant", "apres"):
        minutes = as_floats(cells.columns[f"temps_{label}_min"])
        order = np.argsort(minutes)
        # NaN sorts last, and is within no number of minutes.
        held = np.concatenate([[0.0], np.cumsum(people[order])])
        rank = np.searchsorted(minutes[order], ticks, side="right")
        lines.append(100 * held[rank] / total if total > 0 else np.full(len(ticks), np.nan))
    return ticks, lines[0], lines[1]


# --- words ----------------------------------------------------------------------------------------

_EVOLUTIONS: Mapping[str, str] = {
    VANISHES: tr_noop("Zones blanches qui disparaissent : {count}."),
    SHRINKS: tr_noop("Zones blanches qui rétrécissent : {count}."),
    GROWS: tr_noop("Zones blanches qui grandissent : {count}."),
    APPEARS: tr_noop("Zones blanches qui apparaissent : {count}."),
}


def in_words(found: Scenario) -> tuple[Sentence, ...]:
    """Return what a change does, a sentence a fact."""
    change = found.change
    sentences = [
        Sentence(template, {"count": Figure(len(names)), "names": Names(names)})
        for template, names in (
            (tr_noop("Ouvertures ({count}) : {names}."), change.opened),
            (tr_noop("Fermetures ({count}) : {names}."), change.closed),
            (tr_noop("Lieu ou horaires changés ({count}) : {names}."), change.changed),
        )
        if names
    ]
    if found.passages is not None:
        sentences += found.passages.in_words()
    columns = found.publics.columns

    def fact(name: str, decimals: int = 0) -> Figure:
        return Figure(float(as_floats(columns[name])[0]), decimals)

    told = {"public": public_in_words(found.rule.public), "threshold": plain_figure(found.rule.threshold_min)}
    sentences.append(
        Sentence(
            tr_noop(
                "À {threshold} min ou moins d’un service ({public}) : {before} avant ({before_pct} %), {after} après "
                "({after_pct} %)."
            ),
            told | {"before": fact("a_portee_avant"), "after": fact("a_portee_apres"),
                    "before_pct": fact("part_avant_pct", 1), "after_pct": fact("part_apres_pct", 1)},
        )
    )
    sentences.append(
        Sentence(
            tr_noop("Marchent moins ({public}) : {wins} ; marchent plus : {loses}."),
            told | {"wins": fact("gagnent"), "loses": fact("perdent")},
        )
    )
    states, words = as_texts(found.zones.columns["etat"]), as_texts(found.zones.columns["evolution"])
    for word, template in _EVOLUTIONS.items():
        count = int(((words == word) & (states == (AFTER if word == APPEARS else BEFORE))).sum())
        if count:
            sentences.append(Sentence(template, {"count": Figure(count)}))
    return tuple(sentences)


def filters_of_both(question: Question, after: BoolArray | None, added: int) -> Question:
    """Return the question for services of both sides: an expression is answered side by side.

    ``after`` is its answer for the added services; None: they all count.
    """
    answer = question.filters.expression
    if answer is None:
        return question
    more = np.ones(added, dtype=bool) if after is None else after
    filters: ServiceFilters = replace(question.filters, expression=np.concatenate([answer, more]))
    return replace(question, filters=filters)
