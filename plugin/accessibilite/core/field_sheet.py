"""From the plan to the field and back: sites to visit, and what the visits decide of the next plan.

Beside each chosen site stands the candidate that would best take its place: the one that serves most people whom
neither the other chosen sites nor the existing services reach.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .cell_groups import PERSON_PUBLICS
from .crs import WGS84, geodesic_lengths, require_crs, transform_geometries
from .defaults import SNAP_M, THRESHOLD_MIN
from .errors import InputError, ParameterError, tr_noop
from .language import tr
from .measures import countable_services
from .network import Network
from .readers.population import columns_by_name, with_contract_columns
from .readers.tables import plain_name
from .records import (
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
    texts,
)
from .sentences import Sentence
from .siting_inputs import EXCLUDED_WORD, FORCED_WORD, decisions_of
from .snapping import Places, Snapper, places_of, require_overlap
from .time_matrix import time_matrix

#: What a site is on the list (field ``role``).
CHOSEN, SUBSTITUTE = "choisi", "remplacant"
#: What a visit decides (field ``decision`` of the sheet), and what that asks of the next plan.
CONFIRMED, REFUSED, TO_SEE = "confirme", "refuse", "a_revoir"
DECISIONS = {CONFIRMED: FORCED_WORD, REFUSED: EXCLUDED_WORD, TO_SEE: None}
#: Fields filled in on the spot, all of them text: forms of QField keep dates and pictures as text.
FILLED = ("decision", "motif", "contact", "salle", "acces", "horaires_proposes", "date_visite", "photo")
#: What is known beforehand of a place, in this order.
_KNOWN = ("nom", "genre", "adresse", "pmr", "horaires")
#: People who live near, as far as the cells tell.
NEAR = ("population", "pauvres", "monoparentales", *PERSON_PUBLICS)
#: Streets taken along for the map, metres around a site.
AROUND_M = 400.0


@dataclass(frozen=True)
class FieldRule:
    """Who counts as near, and how many substitutes each site gets."""

    threshold_min: float = THRESHOLD_MIN
    public: str = "pauvres"
    substitutes: int = 1
    snap_m: float = SNAP_M


@dataclass(frozen=True)
class FieldSites:
    """Sites to visit, in the order of the visits (each chosen site, then its substitutes), and the streets around.

    Attributes
    ----------
    streets
        Rows of the network.
    """

    sites: Layer
    streets: IntArray
    rule: FieldRule


def field_sites(
    sites: Layer,
    candidates: Layer | None,
    network: Network,
    rule: FieldRule | None = None,
    cells: Layer | None = None,
    services: Layer | None = None,
    progress: Progress = no_progress,
) -> FieldSites:
    """Return the sites to visit.

    Without cells, the substitute of a site is the nearest candidate.

    Raises
    ------
    InputError
        An unusable layer.
    """
    rule = rule or FieldRule()
    chosen = places_of(sites, "SITES")
    require_overlap(chosen.lonlat, network, rule.snap_m, "SITES")
    sites = _with_kind(sites)
    order = _by_rank(sites)
    everything, known = chosen, sites
    is_free = np.zeros(len(chosen), dtype=bool)
    if candidates is not None:
        candidates = _with_kind(candidates)
        others = places_of(candidates, "CANDIDATS")
        column = columns_by_name(candidates).get("decision")
        decided = texts([None] * len(others)) if column is None else decisions_of(column, "CANDIDATS")
        free = ~np.isin(others.ids.astype(str), chosen.ids.astype(str)) & (decided != EXCLUDED_WORD)
        rows = np.flatnonzero(free)
        everything = _both(chosen, others.taken(rows))
        known = _known_of_both(sites, candidates.taken(rows))
        is_free = np.arange(len(everything)) >= len(chosen)
    near, gains = _near(network, everything, cells, services, rule, progress)
    listed: list[tuple[int, int]] = []
    taken = ~is_free
    for row in order.tolist():
        listed.append((row, -1))
        for _ in range(rule.substitutes):
            found = _substitute(row, gains, everything, np.flatnonzero(~taken), np.flatnonzero(~is_free))
            if found is None:
                break
            taken[found] = True
            listed.append((found, row))
    rows = np.array([row for row, _ in listed], dtype=np.int64)
    replaces = [parent for _, parent in listed]
    columns: dict[str, Column] = {
        "id": everything.ids[rows],
        "role": texts([CHOSEN if parent < 0 else SUBSTITUTE for parent in replaces]),
        "ordre": integers(np.arange(1, len(rows) + 1)),
        "remplace": texts([None if parent < 0 else everything.ids[parent] for parent in replaces]),
        **{name: as_texts(known.columns[name])[rows] if name in known.columns else texts([None] * len(rows)) for name in _KNOWN},
        **{name: values[rows] for name, values in near.items()},
        **{name: texts([None] * len(rows)) for name in FILLED},
    }
    points = np.asarray(shapely.points(everything.lonlat[rows]), dtype=object).reshape(len(rows))
    return FieldSites(Layer("fiches", points, WGS84, columns), _streets(network, everything.lonlat[rows]), rule)


def _with_kind(places: Layer) -> Layer:
    """Return places with a ``genre``: their ``type`` when they have no other word for it."""
    if "genre" in places.columns or "type" not in places.columns:
        return places
    return places.with_columns({"genre": as_texts(places.columns["type"])})


def _by_rank(sites: Layer) -> IntArray:
    if "rang" not in sites.columns:
        return np.arange(len(sites))
    return np.argsort(np.nan_to_num(as_floats(sites.columns["rang"]), nan=np.inf), kind="stable").astype(np.int64)


def _both(one: Places, other: Places) -> Places:
    return Places(
        np.concatenate([one.lonlat, other.lonlat]),
        *(np.concatenate(pair) for pair in ((one.ids, other.ids), (one.names, other.names), (one.categories, other.categories))),
    )


def _known_of_both(one: Layer, other: Layer) -> Layer:
    def column(layer: Layer, name: str) -> ObjectArray:
        return as_texts(layer.columns[name]) if name in layer.columns else texts([None] * len(layer))

    columns: dict[str, Column] = {name: np.concatenate([column(one, name), column(other, name)]) for name in _KNOWN}
    return Layer("lieux", np.concatenate([one.geometries, other.geometries]), "", columns)


def _near(
    network: Network, places: Places, cells: Layer | None, services: Layer | None, rule: FieldRule,
    progress: Progress,
) -> tuple[dict[str, FloatArray], csr_matrix | None]:
    """Return who lives near each place, and for (place, cell) the people that no existing service reaches."""
    if cells is None:
        return {name: np.full(len(places), np.nan) for name in NEAR}, None
    people = with_contract_columns(cells)
    if rule.public not in people.columns:
        raise ParameterError(
            tr_noop("PUBLIC : « {public} » n’est pas une colonne de « {name} » ; choisissez une autre colonne."),
            public=rule.public,
            name=cells.name,
        )
    homes = places_of(people, "CARREAUX")
    snapper = Snapper(network, rule.snap_m)
    reach = time_matrix(network, homes, places, rule.threshold_min, snapper, progress)
    # A walk of 0 s is stored, and is a walk.
    reach.data = np.ones_like(reach.data)
    near = {name: reach @ np.nan_to_num(as_floats(people.columns[name])) for name in NEAR}
    weight = np.nan_to_num(as_floats(people.columns[rule.public]))
    if services is not None:
        existing = places_of(services, "SERVICES").taken(countable_services(services).rows)
        served = time_matrix(network, homes, existing, rule.threshold_min, snapper)
        weight[np.unique(served.indices)] = 0.0
    gains: csr_matrix = reach.multiply(weight[None, :]).tocsr()
    return near, gains


def _substitute(row: int, gains: csr_matrix | None, places: Places, rows: IntArray, chosen: IntArray) -> int | None:
    """Return which of some places would best replace a chosen one, None if none does; ties by distance, then id."""
    if not len(rows):
        return None
    metres = geodesic_lengths(np.repeat(places.lonlat[row][None, :], len(rows), axis=0), places.lonlat[rows])
    won = np.zeros(len(rows))
    if gains is not None:
        # Whoever another chosen site reaches loses nothing by the refusal of this one.
        left = np.ones(gains.shape[1])
        left[np.unique(gains[chosen[chosen != row]].indices)] = 0.0
        won = gains[rows] @ left
        if not won.max() > 0:
            return None
    best = np.lexsort((places.ids[rows].astype(str), np.round(metres, 3), -np.round(won, 6)))[0]
    return int(rows[best])


def _streets(network: Network, lonlat: FloatArray) -> IntArray:
    """Return the rows of the streets around places."""
    north = AROUND_M / 110_000.0
    east = north / np.maximum(np.cos(np.radians(lonlat[:, 1])), 0.01)
    x, y = lonlat[:, 0], lonlat[:, 1]
    windows = shapely.box(x - east, y - north, x + east, y + north)
    _, street = shapely.STRtree(network.geometry).query(np.atleast_1d(windows))
    rows: IntArray = np.unique(street)
    return rows


def streets_layer(found: FieldSites, network: Network) -> Layer:
    """Return the streets around the sites as a layer, to find one's way without any other map."""
    rows = found.streets
    columns: dict[str, Column] = {
        "nom": network.name[rows], "regle": network.rule[rows], "ilot": integers(network.island[rows]),
    }
    return Layer("rues", network.geometry[rows], WGS84, columns)


# --- back from the field --------------------------------------------------------------------------


@dataclass(frozen=True)
class ReadBack:
    """Candidates with what the visits decided, and how many of each decision.

    Attributes
    ----------
    unknown
        Ids of sheets that no candidate bears.
    added
        Names of the places that were added on the spot, now candidates.
    """

    candidates: Layer
    confirmed: int
    refused: int
    undecided: int
    unknown: tuple[str, ...]
    added: tuple[str, ...]


def read_back(candidates: Layer, sheets: Layer) -> ReadBack:
    """Return the candidates with the decisions of filled sheets; who was not visited keeps the former decision.

    Raises
    ------
    InputError
        The sheets have no column ``decision``, hold a word that is no decision, or decide one site in two ways.
    """
    given = {name.lower(): values for name, values in sheets.columns.items()}
    if "id" not in given or "decision" not in given:
        raise InputError(
            tr_noop(
                "RETOUR : « {name} » n’a pas les colonnes « id » et « decision » des fiches ; choisissez la couche « fiches » du "
                "GeoPackage rempli."
            ),
            name=sheets.name,
        )
    nothing = texts([None] * len(sheets))
    answers = {name: as_texts(given[name]) if name in given else nothing for name in (*FILLED, "nom", "genre")}
    decided = texts([_word(value) for value in answers["decision"]])
    ids = as_texts(given["id"])
    own = places_of(candidates, "CANDIDATS").ids
    place = {key: row for row, key in enumerate(own)}
    kept = {name: _own(candidates, name) for name in ("decision", *FILLED[1:])}
    told: dict[str, str] = {}
    unknown: list[str] = []
    for row, key in enumerate(ids):
        if key is None:
            continue
        word = decided[row]
        if word is not None and told.setdefault(key, word) != word:
            raise InputError(
                tr_noop("RETOUR : le site « {id} » a deux fiches qui ne disent pas la même chose ; gardez-en une."), id=key
            )
        if key not in place:
            unknown.append(key)
            continue
        if word is not None:
            kept["decision"][place[key]] = DECISIONS[word]
        for name in FILLED[1:]:
            if answers[name][row]:
                kept[name][place[key]] = answers[name][row]
    written: dict[str, Column] = {"id": own, **kept}
    # « Decision » of a hand-made layer is the column that is filled, not one more.
    others = {name: values for name, values in candidates.columns.items() if name in written or name.lower() not in written}
    columns: dict[str, Column] = {**others, **written}
    result = Layer(candidates.name, candidates.geometries, candidates.crs, columns)
    new = np.flatnonzero([key is None and word not in (None, REFUSED) for key, word in zip(ids, decided)])
    if len(new):
        result = _with_new(result, sheets, new, answers, decided)
    names = answers["nom"]
    return ReadBack(
        result, int((decided == CONFIRMED).sum()), int((decided == REFUSED).sum()),
        int(np.isin(decided.astype(str), (TO_SEE, "None")).sum()), tuple(unknown),
        tuple(names[row] or f"terrain/{number}" for number, row in enumerate(new, start=1)),
    )


def _word(value: str | None) -> str | None:
    word = plain_name(value or "") or None
    if word is not None and word not in DECISIONS:
        raise InputError(
            tr_noop("RETOUR : la décision « {value} » est inconnue ; écrivez {choices}, ou laissez vide."),
            value=value,
            choices=", ".join(DECISIONS),
        )
    return word


def _own(layer: Layer, name: str) -> ObjectArray:
    column = columns_by_name(layer).get(name)
    return texts([None] * len(layer)) if column is None else as_texts(column).copy()


def _with_new(
    candidates: Layer, sheets: Layer, rows: IntArray, answers: dict[str, ObjectArray], decided: ObjectArray
) -> Layer:
    """Add the places that a visitor drew: they have a point and no id."""
    crs, target = require_crs(sheets, "RETOUR"), require_crs(candidates, "CANDIDATS")
    lost = [row for row in rows.tolist() if sheets.geometries[row] is None or shapely.is_empty(sheets.geometries[row])]
    if lost:
        raise InputError(
            tr_noop("RETOUR : le lieu ajouté « {name} » n’a pas de point sur la carte ; placez-le, ou retirez sa fiche."),
            name=answers["nom"][lost[0]] or Sentence(tr_noop("ligne {number}"), {"number": lost[0] + 1}),
        )
    points = transform_geometries(transform_geometries(sheets.geometries[rows], crs, WGS84), WGS84, target)
    taken = set(as_texts(candidates.columns["id"]))
    ids: list[str] = []
    number = 0
    while len(ids) < len(rows):
        number += 1
        if f"terrain/{number}" not in taken:
            ids.append(f"terrain/{number}")
    more: dict[str, ObjectArray] = {
        "id": texts(ids), "nom": answers["nom"][rows], "source": texts([tr("Terrain")] * len(rows)),
        "genre": texts([value or "lieu" for value in answers["genre"][rows]]), "pmr": texts(["inconnu"] * len(rows)),
        "decision": texts([DECISIONS[decided[row]] for row in rows]),
        **{name: answers[name][rows] for name in FILLED[1:]},
    }
    columns: dict[str, Column] = {}
    for name, values in candidates.columns.items():
        if isinstance(values, np.ma.MaskedArray):
            gone = np.ones(len(rows), dtype=bool)
            hidden = np.concatenate([np.ma.getmaskarray(values), gone])  # type: ignore[no-untyped-call]
            columns[name] = integers(np.concatenate([values.data, np.zeros(len(rows), dtype=np.int64)]), hidden)
        elif values.dtype == object:
            columns[name] = np.concatenate([values, more.get(name, texts([None] * len(rows)))])
        else:
            columns[name] = np.concatenate([values, np.full(len(rows), np.nan)])
    return Layer(candidates.name, np.concatenate([candidates.geometries, points]), candidates.crs, columns)
