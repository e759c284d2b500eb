"""Why a cell or a zone is white, in words, and the places where a service could open near it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .cell_groups import HOUSEHOLDS_MIN, CellState
from .crs import WGS84, geodesic_lengths, transform_points
from .defaults import LIMIT_MIN
from .errors import ParameterError, tr_noop
from .language import DAYS, number, tr
from .measures import Offer, Question, offer_of
from .network import Network
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, texts
from .sentences import Figure, Sentence, in_a_row
from .snapping import Places, Snapper, places_of
from .time_matrix import time_matrix
from .time_slots import TimeSlot
from .travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, TOO_LONG, walking_times

#: Services named in the reasons of a zone; the others are counted.
NAMED_SERVICES: Final = 2
#: Candidates named beside a zone.
NEAREST_CANDIDATES: Final = 3
#: Walks that differ by less are as long, minutes.
EQUAL_MIN: Final = 1e-6

NO_NAME: Final = tr_noop("sans nom")
EVERYBODY: Final = tr_noop("tout le public")
SHARE: Final = tr_noop("{share} % du public")
LESS_THAN_ONE: Final = tr_noop("moins de 1 % du public")

NEAREST: Final = tr_noop("Le service le plus proche, {service}, est à {mean} min.")
NEAREST_RANGE: Final = tr_noop(
    "Le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau)."
)
PART_NEAREST: Final = tr_noop("Pour {who}, le service le plus proche, {service}, est à {mean} min.")
PART_NEAREST_RANGE: Final = tr_noop(
    "Pour {who}, le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau)."
)
OTHER_SERVICES: Final = tr_noop("Pour {who}, c’est un autre service, à {mean} min ({count} services).")
OTHER_SERVICE: Final = tr_noop("Pour {who}, c’est un autre service, à {mean} min.")
#: Plain words for a status that is not reached, for one cell and for part of a zone.
UNREACHED: Final = {
    ISLAND: (
        tr_noop("Aucun service ne peut être rejoint à pied : les rues d’ici forment un îlot, coupé du reste du réseau."),
        tr_noop("Pour {who}, aucun service ne peut être rejoint à pied : les rues y forment un îlot, coupé du reste du réseau."),
    ),
    OFF_NETWORK: (
        tr_noop("Aucune voie praticable à pied n’est assez proche : la première est à {metres} m."),
        tr_noop("Pour {who}, aucune voie praticable à pied n’est assez proche : la première est à {metres} m."),
    ),
    NO_SERVICE: (
        tr_noop("Aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée."),
        tr_noop("Pour {who}, aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée."),
    ),
    TOO_LONG: (
        tr_noop("Aucun service n’est atteint à pied dans la durée mesurée."),
        tr_noop("Pour {who}, aucun service n’est atteint à pied dans la durée mesurée."),
    ),
}
UNKNOWN_STATUS: Final = (tr_noop("Le temps d’accès n’est pas connu."), tr_noop("Pour {who}, le temps d’accès n’est pas connu."))
UNKNOWN_HOURS: Final = tr_noop("Horaires inconnus, à vérifier : {services}.")
CLOSED_NEARER: Final = tr_noop("{service} est plus près, à {minutes} min, mais fermé {slot}.")
CLOSED_NEARER_STRAIGHT: Final = tr_noop("{service} est plus près à vol d’oiseau, mais fermé {slot}.")
PART_CLOSED_NEARER: Final = tr_noop("Pour {who}, {service} est plus près, à {minutes} min, mais fermé {slot}.")
PART_CLOSED_NEARER_STRAIGHT: Final = tr_noop("Pour {who}, {service} est plus près à vol d’oiseau, mais fermé {slot}.")
SECRET: Final = tr_noop("Moins de {households} ménages sur un ou deux carreaux : leurs nombres ne sont pas donnés.")

_AT_HOUR: Final = tr_noop("le {day} à {hour} h")
_AT_MINUTE: Final = tr_noop("le {day} à {hour} h {minute}")


@dataclass(frozen=True)
class Surroundings:
    """What lies about the zones, all of it optional.

    Attributes
    ----------
    network
        Names the streets, and times the walks to services that are closed and to candidates.
    services, slot
        Say which nearer services are closed at that hour.
    candidates
        Places where a service could open.
    """

    network: Network | None = None
    services: Layer | None = None
    slot: TimeSlot | None = None
    candidates: Layer | None = None

    def checked(self) -> Surroundings:
        """Return them, or raise ParameterError when an hour is asked of no service."""
        if self.slot is not None and self.services is None:
            raise ParameterError(
                tr_noop("CRENEAU : une heure ne dit rien sans services ; donnez aussi SERVICES, ou videz CRENEAU.")
            )
        return self


@dataclass(frozen=True)
class ClosedNearer:
    """The closed service that is nearer than the one chosen, a value a cell.

    Attributes
    ----------
    name
        None where there is none.
    minutes
        On foot; NaN when only the straight line is known.
    """

    name: ObjectArray
    minutes: FloatArray
    slot: Sentence = field(default_factory=lambda: Sentence(""))


def slot_words(slot: TimeSlot) -> Sentence:
    """Return an hour as it follows « fermé »: « le mardi à 17 h »."""
    when = slot.departure
    day = f"{when:%d/%m/%Y}" if slot.dated else Sentence(DAYS[when.weekday()])
    return Sentence(
        _AT_MINUTE if when.minute else _AT_HOUR, {"day": day, "hour": when.hour, "minute": f"{when.minute:02d}"}
    )


def closed_nearer(cells: Layer, white: BoolArray, around: Surroundings, limit_min: float) -> ClosedNearer:
    """Find, for white cells, the service that would be nearer were it open at the slot.

    Walks are compared when the network is known, else straight lines to the services that admit nobody at all.
    """
    found = ClosedNearer(texts([None] * len(cells)), np.full(len(cells), np.nan))
    rows = np.flatnonzero(white)
    if around.services is None or around.slot is None or not len(rows):
        return found
    offer = offer_of(around.services, Question(slot=around.slot), "", limit_min)
    homes = places_of(cells.taken(rows), "CARREAUX")
    if around.network is not None:
        service, minutes = _walked(offer, homes, cells, rows, around.network, limit_min)
    else:
        service = _straight(offer, homes, cells, rows)
        minutes = np.full(len(rows), np.nan)
    nearer = service >= 0
    called = [offer.places.names[row] or offer.places.ids[row] for row in service[nearer]]
    found.name[rows[nearer]] = texts(called)
    found.minutes[rows[nearer]] = minutes[nearer]
    return ClosedNearer(found.name, found.minutes, slot_words(around.slot))


def _walked(
    offer: Offer, homes: Places, cells: Layer, rows: IntArray, network: Network, limit_min: float
) -> tuple[IntArray, FloatArray]:
    """Return the closed service nearer on foot than the time of the cell, -1 without one, and its minutes."""
    openings = offer.openings
    tried = offer.rows if openings is None else offer.rows[~openings.always(limit_min * 60)[offer.rows]]
    if openings is None or not len(tried):
        return np.full(len(rows), -1), np.full(len(rows), np.nan)
    times = walking_times(network, homes, offer.places.taken(tried), 1, limit_min)
    minutes = times.minutes[:, 0]
    service = np.where(times.service >= 0, tried[times.service], -1)
    met = np.flatnonzero(service >= 0)
    closed = np.zeros(len(rows), dtype=bool)
    closed[met] = np.isinf(openings.masked(service[met], minutes[met, None] * 60)[:, 0])
    now = as_floats(cells.columns["temps_min"])[rows]
    with np.errstate(invalid="ignore"):
        nearer = closed & (np.isnan(now) | (minutes < now - EQUAL_MIN))
    return np.where(nearer, service, -1), minutes


def _straight(offer: Offer, homes: Places, cells: Layer, rows: IntArray) -> IntArray:
    """Return the closed service nearer in a straight line than the one chosen, -1 without one."""
    nobody = np.full(len(rows), -1)
    closed = offer.rows if offer.openings is None else offer.rows[~offer.openings.possible()[offer.rows]]
    if offer.openings is None or not len(closed):
        return nobody
    # Ties go to the lowest id, whatever the order of the rows.
    closed = closed[np.argsort(offer.places.ids[closed].astype(str), kind="stable")]
    metres = np.array([
        geodesic_lengths(homes.lonlat, np.repeat(offer.places.lonlat[[row]], len(homes), axis=0)) for row in closed
    ])
    best = np.argmin(np.round(metres, 3), axis=0)
    row_of = {str(name): row for row, name in enumerate(offer.places.ids)}
    ids = as_texts(cells.columns["service_id"])[rows] if "service_id" in cells.columns else texts([None] * len(rows))
    chosen = np.array([row_of.get(str(name), -1) for name in ids], dtype=np.int64)
    known = chosen >= 0
    # Whoever reaches nothing has no service to compare with: any closed one is nearer.
    limit = np.where(np.isnan(as_floats(cells.columns["temps_min"])[rows]), np.inf, -np.inf)
    limit[known] = geodesic_lengths(homes.lonlat[known], offer.places.lonlat[chosen[known]])
    return np.where(metres.min(axis=0) < limit - 1e-3, closed[best], nobody)


@dataclass(frozen=True)
class Reasons:
    """The sentences of each zone, and of each cell; nothing for a cell that is not white."""

    zones: tuple[tuple[Sentence, ...], ...] = ()
    cells: tuple[tuple[Sentence, ...], ...] = field(default=(), repr=False)


def joined(sentences: Sequence[Sentence]) -> str | None:
    """Return sentences as one text in the language of the page, None without any."""
    return " ".join(sentence.said() for sentence in sentences) or None


def reasons(
    cells: Layer, state: CellState, zone: IntArray, secret: BoolArray, nearer: ClosedNearer, threshold_min: float
) -> Reasons:
    """Say why cells and zones are white.

    Parameters
    ----------
    zone
        Shape (cells,): row of the zone of each cell, -1 outside.
    secret
        Shape (zones,): whose household counts are hidden.
    """
    told = _Told(cells, state, nearer, threshold_min)
    order = np.argsort(zone, kind="stable")
    bounds = np.searchsorted(zone[order], np.arange(len(secret) + 1))
    # One pass over the white cells, which are a small part of all.
    zones = tuple(
        (*told.zone(np.sort(order[first:last])), *([Sentence(SECRET, {"households": HOUSEHOLDS_MIN})] if hidden else []))
        for first, last, hidden in zip(bounds[:-1], bounds[1:], secret)
    )
    return Reasons(zones, tuple(told.cell(row) if zone[row] >= 0 else () for row in range(len(cells))))


class _Told:
    """The words for the white cells of one layer."""

    def __init__(self, cells: Layer, state: CellState, nearer: ClosedNearer, threshold_min: float) -> None:
        count = len(cells)
        columns = cells.columns
        self.reached, self.minutes, self.public, self.nearer = state.reached, state.minutes, state.public, nearer
        #: A white cell is beyond the threshold: rounding must not bring it back within.
        self.least = math.floor(threshold_min) + 1
        names = [as_texts(columns[name]) if name in columns else texts([None] * count) for name in ("service_nom", "service_id")]
        self.service = texts([name or code or NO_NAME for name, code in zip(*names)])
        self.status = as_texts(columns["statut"])
        self.access = as_floats(columns["acces_m"]) if "acces_m" in columns else np.full(count, np.nan)
        unsure = as_floats(columns["horaires_inconnus"]) if "horaires_inconnus" in columns else np.zeros(count)
        self.unsure = (unsure == 1) & state.reached

    def cell(self, row: int) -> tuple[Sentence, ...]:
        """Return the sentences of one cell."""
        if self.reached[row]:
            told = [Sentence(NEAREST, {"service": _called(self.service[row]), "mean": self._beyond(self.minutes[row])})]
        else:
            template = UNREACHED.get(self.status[row] or "", UNKNOWN_STATUS)[0]
            told = [Sentence(template, {"metres": Figure(float(self.access[row]))})]
        if self.unsure[row]:
            told.append(Sentence(UNKNOWN_HOURS, {"services": _called(self.service[row])}))
        if self.nearer.name[row] is not None:
            told.append(self._closed(self.nearer.name[row], float(self.nearer.minutes[row]), None))
        return tuple(told)

    def zone(self, rows: IntArray) -> list[Sentence]:
        """Return the sentences of the cells of one zone."""
        weight = self.public[rows] if self.public[rows].sum() > 0 else np.ones(len(rows))
        reached = self.reached[rows]
        told = self._services(rows[reached], weight[reached], float(weight.sum()))
        status = np.array([value or "" for value in self.status[rows]], dtype=str)
        for code in [*UNREACHED, *sorted(set(status[~reached]) - set(UNREACHED))]:
            mine = ~reached & (status == code)
            if mine.any():
                nearest = float(np.nanmin(self.access[rows[mine]])) if np.isfinite(self.access[rows[mine]]).any() else math.nan
                values = {"who": _who(weight[mine].sum() / weight.sum()), "metres": Figure(nearest)}
                told.append(Sentence(UNREACHED.get(code, UNKNOWN_STATUS)[1], values))
        unsure = sorted({str(name) for name in self.service[rows[self.unsure[rows]]]})
        if unsure:
            told.append(Sentence(UNKNOWN_HOURS, {"services": ", ".join(unsure)}))
        return told + self._closed_services(rows, weight)

    def _services(self, rows: IntArray, weight: FloatArray, whole: float) -> list[Sentence]:
        names = self.service[rows].astype(str)
        held = {name: float(weight[names == name].sum()) for name in sorted(set(names))}
        order = sorted(held, key=lambda name: (-round(held[name], 6), name))
        told = []
        for name in order[:NAMED_SERVICES]:
            mine = names == name
            low, high = self._beyond(self.minutes[rows[mine]].min()), self._beyond(self.minutes[rows[mine]].max())
            values: dict[str, object] = {
                "service": _called(name), "mean": self._mean(rows[mine], weight[mine]), "low": low, "high": high,
            }
            alone = held[name] >= whole * (1 - 1e-9)
            if not alone:
                values["who"] = _who(held[name] / whole)
            told.append(Sentence(
                (NEAREST if low == high else NEAREST_RANGE) if alone else (PART_NEAREST if low == high else PART_NEAREST_RANGE),
                values,
            ))
        rest = order[NAMED_SERVICES:]
        if rest:
            mine = np.isin(names, rest)
            values = {
                "who": _who(weight[mine].sum() / whole), "mean": self._mean(rows[mine], weight[mine]), "count": str(len(rest)),
            }
            told.append(Sentence(OTHER_SERVICES if len(rest) > 1 else OTHER_SERVICE, values))
        return told

    def _closed_services(self, rows: IntArray, weight: FloatArray) -> list[Sentence]:
        concerned = np.array([name is not None for name in self.nearer.name[rows]], dtype=bool)
        if not concerned.any():
            return []
        mine, held = rows[concerned], weight[concerned]
        names = self.nearer.name[mine].astype(str)
        best = min(set(names), key=lambda name: (-round(float(held[names == name].sum()), 6), name))
        of_best = names == best
        weights = held[of_best] if held[of_best].sum() > 0 else None
        minutes = float(np.average(self.nearer.minutes[mine[of_best]], weights=weights))
        share = float(held[of_best].sum() / weight.sum())
        return [self._closed(best, minutes, None if of_best.sum() == len(rows) else _who(share))]

    def _closed(self, service: str, minutes: float, who: Sentence | None) -> Sentence:
        values = {"service": service, "slot": self.nearer.slot, "minutes": Figure(minutes), "who": who}
        if math.isnan(minutes):
            return Sentence(PART_CLOSED_NEARER_STRAIGHT if who else CLOSED_NEARER_STRAIGHT, values)
        return Sentence(PART_CLOSED_NEARER if who else CLOSED_NEARER, values)

    def _mean(self, rows: IntArray, weight: FloatArray) -> Figure:
        return self._beyond(np.average(self.minutes[rows], weights=weight if weight.sum() > 0 else None))

    def _beyond(self, minutes: float) -> Figure:
        return Figure(max(round(float(minutes)), self.least))


def _called(service: str) -> object:
    return Sentence(NO_NAME) if service == NO_NAME else service


def _who(share: float) -> Sentence:
    if share >= 1 - 1e-9:
        return Sentence(EVERYBODY)
    return Sentence(SHARE, {"share": Figure(min(max(100 * share, 1), 99))}) if share >= 0.005 else Sentence(LESS_THAN_ONE)


def nearest_candidates(
    metric_cells: ObjectArray, metric: str, zone: IntArray, count: int, population: FloatArray, around: Surroundings
) -> ObjectArray:
    """Return the nearest candidates of each zone, in words: metres in a straight line, and minutes on foot when known.

    They are measured from the centre of the zone weighted by its people.
    """
    words = texts([None] * count)
    if around.candidates is None or not count:
        return words
    candidates = places_of(around.candidates, "CANDIDATS")
    names = np.array([name or code or "" for name, code in zip(candidates.names, candidates.ids)], dtype=str)
    candidates = candidates.taken(np.lexsort((names, candidates.ids.astype(str))))
    centres = shapely.get_coordinates(shapely.centroid(metric_cells))
    mine = zone >= 0
    weight = np.where(np.bincount(zone[mine], population[mine], count)[zone] > 0, population, 1.0)[mine]
    total = np.bincount(zone[mine], weight, count)
    middle = np.column_stack([np.bincount(zone[mine], weight * centres[mine, axis], count) / total for axis in (0, 1)])
    at = transform_points(candidates.lonlat, WGS84, metric)
    # Candidates at one place are told by id: the tree is asked for a few more, and the order settled on round metres.
    asked = min(len(at), 4 * NEAREST_CANDIDATES)
    metres, row = (values.reshape(count, asked) for values in cKDTree(at).query(middle, k=asked))
    places = Places(transform_points(middle, metric, WGS84), *(texts([str(i) for i in range(count)]) for _ in range(3)))
    chosen = [np.lexsort((row[i], np.round(metres[i], 1)))[:NEAREST_CANDIDATES] for i in range(count)]
    used = np.unique(np.concatenate([row[i][chosen[i]] for i in range(count)]))
    seconds = _walks(around.network, places, candidates.taken(used))
    for i in range(count):
        told = []
        for j in chosen[i]:
            candidate = int(row[i, j])
            walk = seconds.get((int(np.searchsorted(used, candidate)), i))
            called = candidates.names[candidate] or candidates.ids[candidate]
            told.append(_candidate(str(called), round(float(metres[i, j]), -1), None if walk is None else math.ceil(walk / 60)))
        words[i] = in_a_row(told)
    return words


def _candidate(name: str, metres: float, minutes: float | None) -> str:
    if minutes is None:
        return f"{name} ({number(metres)} m)"
    return tr("{name} ({metres} m, {minutes} min à pied)").format(name=name, metres=number(metres), minutes=number(minutes))


#: What :func:`nearest_candidates` says of one, in any language of the page.
_TOLD = re.compile(r" \(([\d.,\u202f]+) m(?:, ([\d.,\u202f]+) min [^()]*)?\)(?:\s*; |$)")


def candidates_again(words: str) -> str:
    """Return what :func:`nearest_candidates` said in another language, in that of the page.

    >>> candidates_again("Pharmacie (du Port) (1\u202f450 m, 20 min on foot); École (60 m)")
    'Pharmacie (du Port) (1\u202f450 m, 20 min à pied) ; École (60 m)'
    """
    told, start = [], 0
    for found in _TOLD.finditer(words):
        metres, minutes = (float(re.sub(r"\D", "", text)) if text else None for text in found.groups())
        told.append(_candidate(words[start : found.start()], metres or 0.0, minutes))
        start = found.end()
    return in_a_row(told) if told else words


def _walks(network: Network | None, homes: Places, candidates: Places) -> dict[tuple[int, int], float]:
    """Return the seconds of the walks within the usual limit, by (candidate, home); nothing without a network."""
    if network is None:
        return {}
    walks = time_matrix(network, homes, candidates, LIMIT_MIN, Snapper(network)).tocoo()
    return dict(zip(zip(walks.row.tolist(), walks.col.tolist()), walks.data.tolist()))


