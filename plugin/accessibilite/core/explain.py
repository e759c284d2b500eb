"""Why this service, by which way, and why not the nearer ones: one place at a time, as ``temps_acces`` measures it."""

from __future__ import annotations

import bisect
import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

import numpy as np
import shapely
from scipy.sparse.csgraph import dijkstra

from .crs import WGS84, geodesic_lengths, transform_geometries, transform_points
from .defaults import LIMIT_MIN, SNAP_M
from .errors import ParameterError, tr_noop
from .hours_words import day_hours_in_words, hours_in_words
from .isochrones import piece_lines
from .language import DAYS, day_in_words, number, tr
from .measures import Offer, Question, offer_of
from .network import Network
from .paths import Way, sums_along, way_of
from .readers.population import insee_ids
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, integers, texts
from .round_page import clock
from .sentences import Sentence, quoted
from .service_filters import ServiceFilters, apply_filters
from .snapping import Places, Snapper, places_of
from .split_graph import SplitGraph
from .time_slots import STAY_MIN, hours_of_day, schedules_of
from .travel_times import ISLAND, OFF_NETWORK, REACHED, TOO_LONG, Joined, join, tie_services, walking_times
from .walking_rules import CROSSING_RULE_ID, RULE_LABELS

#: Services explained whatever their distance: the nearest ones by straight line.
NEAREST_SHOWN: Final = 10
#: Ids proposed instead of one that does not exist, and among how many neighbours in order they are looked for.
PROPOSED: Final = 3
NEIGHBOURS: Final = 300

#: Stages of a way (field ``etape``): the leg from home, streets, steps, squares, the leg to the door.
LEG_OUT, STREET, STEPS, SQUARE, LEG_IN = "acces", "rue", "marches", "place", "arrivee"
_STAGE_OF: Final = {"escalier": STEPS, CROSSING_RULE_ID: SQUARE}

#: Why a service is not the one (field ``motif``).
CHOSEN, SLOWER, EQUAL, NEARER = "retenu", "plus_long", "a_egalite", "plus_proche"
CLOSED, FILTERED, CATEGORY, MOBILE, REMOTE = "ferme", "filtre", "autre_categorie", "itinerant", "a_distance"
SERVICE_OFF, PLACE_OFF, NO_WAY, TOO_FAR = "hors_reseau", "lieu_hors_reseau", "ilot", "hors_delai"
#: Walks that differ by less are as long, minutes: what a page shows.
EQUAL_MIN: Final = 1e-6
#: A way longer than the straight line by this factor is said to be winding (ordinary streets: 1.2 to 1.3).
WINDING: Final = 1.3


@dataclass(frozen=True)
class Evaluated:
    """A service that might have been chosen, and why it was or was not.

    Attributes
    ----------
    distance_m
        In a straight line.
    minutes, walked_m
        On foot, whatever the hour and the filters; NaN where no way leads.
    reason, words
        One of the codes above, and what it means in the language of the page: it follows « n’est pas retenu : ».
    """

    row: int
    distance_m: float
    minutes: float
    walked_m: float
    reason: str
    words: str


@dataclass(frozen=True)
class Explanation:
    """The answer for one place.

    Attributes
    ----------
    place_id, place
        Its id, and its name when it has one.
    status
        That of ``temps_acces``; for a service asked for, whether it is reached within the limit.
    service
        Row of the service to which ``steps`` lead, -1 when none.
    asked
        Whether that service was asked for.
    minutes, walked_m, straight_m
        Of the way; NaN without one.
    access_m
        Between the place and the network.
    steps
        Lines in walking order, in a metric system, with the columns of ``expliquer_trajet``; empty without a way.
    evaluated
        By distance in a straight line.
    """

    place_id: str
    place: str
    status: str
    service: int
    asked: bool
    minutes: float
    walked_m: float
    straight_m: float
    access_m: float
    steps: Layer
    evaluated: tuple[Evaluated, ...]


class Explainer:
    """Explains one place after the other: what does not depend on the place is made once.

    A place costs a split of the network, another when some services do not count, and three searches: some tenths of a
    second in a town of 100,000 edges.
    """

    def __init__(
        self,
        network: Network,
        services: Layer,
        categories: str = "",
        limit_min: float = LIMIT_MIN,
        snap_m: float = SNAP_M,
        link_islands: bool = False,
        question: Question | None = None,
    ) -> None:
        self.network, self.layer = network, services
        self.limit_min, self.link_islands = limit_min, link_islands
        self.question = question or Question()
        self.snapper = Snapper(network, snap_m)
        self.offer: Offer = offer_of(services, self.question, categories, limit_min)
        self._usable = self.offer.places.taken(self.offer.rows)
        ties = tie_services(self.snapper, self._usable, link_islands)[0]
        self._served = np.unique(network.island[ties.edge]) if len(ties.point) else None
        self._aside = self._set_aside()
        self._hours = as_texts(services.columns["horaires"]) if "horaires" in services.columns else None

    def explain(self, place: Places, services: IntArray | None = None) -> Explanation:
        """Explain the way from one place to the service that ``temps_acces`` chooses, or to the nearest of some.

        Parameters
        ----------
        place
            One point.
        services
            Rows of the services asked for.
        """
        offer, opened = self.offer, self.offer.openings
        joined = join(self.snapper, place, offer.places, self.link_islands, self._served)
        times = walking_times(
            self.network, place, self._usable, 1, self.limit_min, self.snapper, link_islands=self.link_islands,
            openings=None if opened is None else opened.taken(offer.rows),
            # When every service counts, both ask the same graph.
            joined=joined if len(offer.rows) == len(offer.places) else None,
        )
        walk_s, walked_m = self._walks(joined)
        status, service = str(times.status[0]), int(times.service[0])
        service = int(offer.rows[service]) if service >= 0 else -1
        if services is not None:
            service = int(services[np.argmin(walk_s[services])])
            if status != OFF_NETWORK:
                within = walk_s[service] / 60 <= self.limit_min
                status = REACHED if within else TOO_LONG if np.isfinite(walk_s[service]) else ISLAND
        straight = geodesic_lengths(np.repeat(place.lonlat, len(offer.places), axis=0), offer.places.lonlat)
        way = self._way(joined, service)
        target = service if way is not None else -1
        if way is not None:
            walk_s[service], walked_m[service] = way.seconds.sum(), way.length_m.sum()
        rows = self._shown(straight, walk_s, target, offer.places.ids)
        off_m = float(times.access_m[0]) if status == OFF_NETWORK else np.nan
        asked = services is not None
        evaluated = []
        for row in rows.tolist():
            reason, words = self._reason(row, target, asked, walk_s, walked_m, straight, joined, off_m)
            minutes = walk_s[row] / 60 if np.isfinite(walk_s[row]) else np.nan
            evaluated.append(Evaluated(row, float(straight[row]), float(minutes), float(walked_m[row]), reason, words))
        gone = np.nan if way is None else 1.0
        return Explanation(
            str(place.ids[0]), _label(place), status, target, asked,
            float(walk_s[service] / 60 * gone), float(walked_m[service] * gone), float(straight[service] * gone),
            float(times.access_m[0]), self._steps(way, place, target), tuple(evaluated),
        )

    def _walks(self, joined: Joined) -> tuple[FloatArray, FloatArray]:
        """Return seconds and metres from the place to each service; inf and NaN where no way leads."""
        count = len(self.offer.places)
        seconds, metres = np.full(count, np.inf), np.full(count, np.nan)
        graph = joined.graph
        if graph is None:
            return seconds, metres
        # One search from the place along the walk finds all services; the other searches go against it.
        found, before = dijkstra(graph.matrix.T.tocsr(), indices=graph.demand_nodes[0], return_predecessors=True)
        nodes = graph.service_nodes
        seconds[joined.order] = found[nodes]
        links = graph.links
        walked = self.network.length_m[links.edge] * (links.finish - links.begin)
        of_arc = np.r_[walked, walked, graph.leg_m]
        came = np.flatnonzero(before >= 0)
        tail = np.repeat(np.arange(graph.node_count), np.diff(graph.matrix.indptr))
        keys = tail * graph.node_count + graph.matrix.indices
        own = np.zeros((graph.node_count, 1))
        entry = np.searchsorted(keys, came * graph.node_count + before[came])
        own[came, 0] = of_arc[graph.arc[entry]]
        metres[joined.order] = np.where(np.isfinite(found[nodes]), sums_along(before, own)[nodes, 0], np.nan)
        return seconds, metres

    def _way(self, joined: Joined, service: int) -> Way | None:
        """Return the way to a service, None where none leads there."""
        graph: SplitGraph | None = joined.graph
        if graph is None or service < 0:
            return None
        way = way_of(graph, graph.search(np.flatnonzero(joined.order == service)), 0)
        return way if len(way.edge) else None

    def _shown(self, straight: FloatArray, walk_s: FloatArray, target: int, ids: ObjectArray) -> IntArray:
        """Return the services worth a word, by straight line."""
        order = np.lexsort((np.array([value or "" for value in ids], dtype=str), straight))
        shown = np.zeros(len(straight), dtype=bool)
        shown[order[:NEAREST_SHOWN]] = True
        if target >= 0:
            shown |= (straight <= straight[target]) | (walk_s <= walk_s[target])
        else:
            shown |= walk_s / 60 <= self.limit_min
        rows: IntArray = order[shown[order]]
        return rows

    def _set_aside(self) -> dict[int, tuple[str, Sentence]]:
        """Return the services that no place may use, whatever the walk, and why."""
        offer, layer, filters = self.offer, self.layer, self.question.filters
        aside: dict[int, tuple[str, Sentence]] = {}
        for parameter, alone, column in (
            ("PMR", ServiceFilters(accessible=filters.accessible), "pmr"),
            ("SANS_RDV", ServiceFilters(walk_in=filters.walk_in), "sans_rdv"),
            ("CONDITIONS", ServiceFilters(conditions=filters.conditions), "conditions"),
            ("FILTRE", ServiceFilters(expression=filters.expression), ""),
        ):
            if alone.is_empty:
                continue
            asked = alone.accessible or alone.walk_in or alone.conditions
            written = as_texts(layer.columns[column]) if column else None
            for row in np.flatnonzero(~apply_filters(layer, alone).kept).tolist():
                said = None if written is None else written[row]
                template = (
                    tr_noop("écarté par {parameter}") if written is None
                    else tr_noop("écarté par {parameter} = {asked} ; ce service dit « {said} »") if said
                    else tr_noop("écarté par {parameter} = {asked} ; ce service n’en dit rien")
                )
                aside.setdefault(row, (FILTERED, Sentence(template, {"parameter": parameter, "asked": asked, "said": said})))
        for row in np.setdiff1d(offer.usable, offer.rows).tolist():
            template = (
                tr_noop("sa catégorie est « {name} »") if offer.values[row] else tr_noop("sa catégorie n’est pas renseignée")
            )
            aside[row] = CATEGORY, Sentence(template, {"name": offer.values[row]})
        travels = as_floats(layer.columns["itinerant"]) == 1 if "itinerant" in layer.columns else np.zeros(len(layer), bool)
        for row in np.setdiff1d(np.arange(len(layer)), offer.selection.rows).tolist():
            aside[row] = (
                (MOBILE, Sentence(tr_noop("service itinérant : son point n’est pas un lieu d’accueil"))) if travels[row]
                else (REMOTE, Sentence(tr_noop("service à distance, sans lieu d’accueil")))
            )
        return aside

    def _reason(
        self,
        row: int,
        target: int,
        asked: bool,
        walk_s: FloatArray,
        walked_m: FloatArray,
        straight: FloatArray,
        joined: Joined,
        off_m: float,
    ) -> tuple[str, str]:
        """Return why a service is not the one, the first reason that is enough."""
        walk_min = walk_s[row] / 60
        if row == target:
            return CHOSEN, tr("service demandé") if asked else tr("le plus proche à pied de ceux qui comptent")
        if row in self._aside:
            reason, sentence = self._aside[row]
            return reason, sentence.said()
        limit = number(self.snapper.limit_m)
        if not np.isnan(off_m):
            off = tr("le lieu est à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)")
            return PLACE_OFF, off.format(distance=number(off_m), limit=limit)
        if not (joined.order[joined.service_ties.point] == row).any():
            far = number(float(self.snapper.distance_m(self.offer.places.lonlat[[row]])[0]))
            off = tr("hors réseau, à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)")
            return SERVICE_OFF, off.format(distance=far, limit=limit)
        if np.isinf(walk_s[row]):
            mine = joined.service_ties.edge[joined.order[joined.service_ties.point] == row]
            alone = not self.link_islands and bool((self.network.island[mine] > 0).all())
            return NO_WAY, (
                tr(
                    "aucun chemin n’y mène depuis ce lieu : il est sur un îlot du réseau, que RELIER_ILOTS relierait s’il est "
                    "petit et près d’une rue"
                )
                if alone else tr("aucun chemin n’y mène depuis ce lieu")
            )
        on_foot = (
            tr("à {minutes} à pied car le chemin fait {walked} m pour {straight} m à vol d’oiseau")
            if walked_m[row] > straight[row] * WINDING else tr("à {minutes} à pied")
        ).format(minutes=minutes_words(walk_min), walked=number(walked_m[row]), straight=number(straight[row]))
        if walk_min > self.limit_min:
            return TOO_FAR, tr("{walk}, au-delà de {limit} min").format(walk=on_foot, limit=number(self.limit_min))
        opened = self.offer.openings
        if opened is not None and np.isinf(opened.masked(np.array([row]), walk_s[[row]][:, None])[0, 0]):
            return CLOSED, self._closed(row, walk_s[row])
        if target < 0:
            return NEARER, tr("{walk}, mais un autre service a été demandé").format(walk=on_foot)
        gap = walk_min - walk_s[target] / 60
        if gap < -EQUAL_MIN:
            return NEARER, tr("plus proche que celui demandé : {walk}").format(walk=on_foot)
        if gap <= EQUAL_MIN:
            return EQUAL, tr("{walk}, autant que le service retenu").format(walk=on_foot)
        return SLOWER, on_foot

    def _closed(self, row: int, walk_s: float) -> str:
        slot = self.question.slot
        if slot is None:
            return tr("fermé")
        arrival = slot.departure + timedelta(seconds=walk_s)
        day, minute = tr(DAYS[arrival.weekday()]), clock(arrival.hour * 60 + arrival.minute)
        week = hours_in_words(None if self._hours is None else self._hours[row])
        if not slot.dated:
            return tr("fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; horaires : {hours}").format(
                day=day, time=minute, stay=number(STAY_MIN), hours=week
            )
        # The hours of an ordinary week would contradict a day that a holiday or a season closes.
        schedules = schedules_of(self.layer.taken(np.array([row])), self.offer.places.lonlat[[row]])
        periods, is_holiday = hours_of_day(schedules, 0, slot, arrival.date())
        day = f"{day} {day_in_words(arrival.date())}"
        if periods:
            return tr("fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; ce jour-là : {hours}").format(
                day=day, time=minute, stay=number(STAY_MIN), hours=day_hours_in_words(periods)
            )
        closed = (
            tr("fermé le {day}, jour férié ; horaires d’une semaine ordinaire : {hours}") if is_holiday
            else tr("fermé le {day} ; horaires d’une semaine ordinaire : {hours}")
        )
        return closed.format(day=day, hours=week)

    def _steps(self, way: Way | None, place: Places, service: int) -> Layer:
        """Return the way as lines, one a step: pieces of one edge walked on end are one."""
        network, crs = self.network, self.snapper.crs
        if way is None:
            way = _nowhere()
        kept = way.is_leg | (way.length_m > 0) | (way.seconds > 0)
        way = _taken(way, kept)
        sense = np.sign(way.finish - way.begin)
        goes_on = np.r_[False, (way.edge[1:] == way.edge[:-1]) & (sense[1:] == sense[:-1])
                        & (way.begin[1:] == way.finish[:-1]) & ~way.is_leg[1:] & ~way.is_leg[:-1]][: len(way.edge)]
        first = np.flatnonzero(~goes_on)
        last = np.r_[first[1:], len(way.edge)] - 1 if len(first) else first
        edge, begin, finish, is_leg = way.edge[first], way.begin[first], way.finish[last], way.is_leg[first]
        seconds = np.add.reduceat(way.seconds, first) if len(first) else np.zeros(0)
        metres = np.add.reduceat(way.length_m, first) if len(first) else np.zeros(0)
        used, at = np.unique(edge, return_inverse=True)
        lines = transform_geometries(network.geometry[used], WGS84, crs)
        shapes = piece_lines(lines, at, np.minimum(begin, finish), np.maximum(begin, finish))
        shapes[finish < begin] = shapely.reverse(shapes[finish < begin])
        stage = [STREET] * len(edge)
        if len(edge):
            home = transform_points(place.lonlat, WGS84, crs)
            door = transform_points(self.offer.places.lonlat[[service]], WGS84, crs)
            for step, ends in ((0, (home[0], None)), (-1, (None, door[0]))):
                foot = shapely.get_coordinates(
                    shapely.line_interpolate_point(lines[at[step]], begin[step], normalized=True)
                )[0]
                shapes[step] = shapely.LineString([foot if end is None else end for end in ends])
            stage = [_STAGE_OF.get(str(rule), STREET) for rule in network.rule[edge]]
            stage[0], stage[-1] = LEG_OUT, LEG_IN

        def on_network(values: ObjectArray) -> ObjectArray:
            return texts([None if leg else value for leg, value in zip(is_leg, values[edge])])

        rule = on_network(network.rule)
        return Layer("trajet", shapes, crs, {
            "lieu": texts([str(place.ids[0])] * len(edge)),
            "service_id": texts([self.offer.places.ids[service]] * len(edge)),
            "ordre": integers(np.arange(1, len(edge) + 1)),
            "etape": texts(stage),
            "nom": on_network(network.name),
            "longueur_m": metres,
            "duree_s": seconds,
            "cumul_min": np.cumsum(seconds) / 60,
            "regle": rule,
            "regle_texte": texts([None if code is None else tr(RULE_LABELS.get(code, code)) for code in rule]),
            "arete": integers(network.edge_id[edge], is_leg),
            "osm_id": integers(network.osm_id[edge], is_leg | (network.osm_id[edge] == 0)),
            "inconnu": on_network(network.unknown),
        })

    def steps_layer(self, explanations: Sequence[Explanation]) -> Layer:
        """Return the steps of several ways, one way after the other."""
        parts = [one.steps for one in explanations]
        columns: dict[str, Column] = {}
        for name, values in parts[0].columns.items():
            join_columns = np.ma.concatenate if isinstance(values, np.ma.MaskedArray) else np.concatenate
            columns[name] = join_columns([part.columns[name] for part in parts])
        return replace(parts[0], geometries=np.concatenate([part.geometries for part in parts]), columns=columns)

    def evaluated_layer(self, explanations: Sequence[Explanation]) -> Layer:
        """Return the services explained, as points."""
        pairs = [(one, service) for one in explanations for service in one.evaluated]
        rows = np.array([service.row for _, service in pairs], dtype=np.int64)
        places = self.offer.places.taken(rows)
        return Layer("services_evalues", np.asarray(shapely.points(places.lonlat), dtype=object), WGS84, {
            "lieu": texts([one.place_id for one, _ in pairs]),
            "service_id": places.ids,
            "service_nom": places.names,
            "categorie": places.categories,
            "distance_m": np.array([service.distance_m for _, service in pairs], dtype=np.float64),
            "temps_min": np.array([service.minutes for _, service in pairs], dtype=np.float64),
            "parcours_m": np.array([service.walked_m for _, service in pairs], dtype=np.float64),
            "retenu": integers([int(service.reason == CHOSEN) for _, service in pairs]),
            "motif": texts([service.reason for _, service in pairs]),
            "motif_texte": texts([service.words for _, service in pairs]),
        })


def minutes_words(minutes: float) -> str:
    """Return a duration as one says it."""
    return tr("moins de 1 min") if minutes < 1 else f"{number(round(minutes))} min"


def _taken(way: Way, kept: BoolArray) -> Way:
    return Way(way.edge[kept], way.is_leg[kept], way.begin[kept], way.finish[kept], way.length_m[kept], way.seconds[kept])


def _label(place: Places) -> str:
    """Return how a place is called: cells often bear the name of their commune, so the id goes with the name."""
    name, code = str(place.names[0] or ""), str(place.ids[0])
    return f"{name} ({code})" if name and name != code else code


def _nowhere() -> Way:
    nothing = np.zeros(0)
    return Way(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=bool), nothing, nothing, nothing, nothing)


def places_asked(text: str, demand: Layer) -> Places:
    """Return the places of DEMANDE named in ``LIEU``, under the name that is written there.

    A cell answers to its ``id``, or to its row where it has none, and to what INSEE calls it.
    """
    places, official = places_of(demand, "DEMANDE"), insee_ids(demand)
    if official is None:
        return places.taken(rows_of_places(text, places.ids))
    likely = np.concatenate([places.ids, official])
    if not {part.strip() for part in text.split(",")}.isdisjoint(official):
        places = replace(places, ids=official)
    return places.taken(rows_of_places(text, places.ids, likely))


def rows_of_places(text: str, ids: ObjectArray, likely: ObjectArray | None = None) -> IntArray:
    """Return the rows of the places named in ``LIEU``: one id, or several separated by commas.

    ``likely`` are the names among which one that does not exist is looked for; by default those of the places.

    Raises
    ------
    ParameterError
        An id that does not exist.
    """
    wanted = text.strip()
    ids = texts([None if name is None else str(name).strip() for name in ids])
    names = [wanted] if wanted in set(ids) else [part.strip() for part in wanted.split(",") if part.strip()]
    if not names:
        raise ParameterError(
            tr_noop("LIEU : donnez l’identifiant d’un lieu de DEMANDE, par exemple « {example} »."), example=ids[0]
        )
    rows = []
    for name in names:
        found = np.flatnonzero(ids == name)
        if not len(found):
            raise ParameterError(
                tr_noop("LIEU : aucun lieu de DEMANDE ne s’appelle « {value} » ; les plus ressemblants sont {closest}."),
                value=name, closest=_closest(name, ids if likely is None else likely),
            )
        rows.append(found)
    return np.concatenate(rows)


def rows_of_services(text: str, places: Places) -> IntArray:
    """Return the rows of the service named in ``SERVICE``, by its id or by its name.

    Raises
    ------
    ParameterError
        No service has that id or name.
    """
    wanted = text.strip()
    found = np.flatnonzero(places.ids == wanted)
    if not len(found):
        found = np.flatnonzero(np.array([(name or "").strip().casefold() == wanted.casefold() for name in places.names]))
    if not len(found):
        raise ParameterError(
            tr_noop(
                "SERVICE : aucun service n’a « {value} » pour identifiant ou pour nom ; les plus ressemblants sont {closest}."
            ),
            value=wanted, closest=_closest(wanted, _likely_services(wanted, places)),
        )
    return found


def _likely_services(wanted: str, places: Places) -> ObjectArray:
    """Return the names of the category written instead of a service, else those that hold its words, else all."""
    text = wanted.casefold()
    of_category = np.array([(category or "").casefold() == text for category in places.categories], dtype=bool)
    holds = np.array([text in (name or "").casefold() for name in places.names], dtype=bool)
    for rows in (of_category, holds):
        if rows.any() and text:
            return texts([name or code for name, code in zip(places.names[rows], places.ids[rows])])
    return np.concatenate([places.ids, places.names])


def _closest(wanted: str, known: ObjectArray) -> str:
    """Return some texts that look like one, in words."""
    candidates = sorted({str(value) for value in known if value})
    if len(candidates) > 2 * NEIGHBOURS:
        # Comparing letter by letter is slow: a million ids are left to those that start alike.
        at = bisect.bisect_left(candidates, wanted)
        candidates = candidates[max(0, at - NEIGHBOURS) : at + NEIGHBOURS]
    close = difflib.get_close_matches(wanted, candidates, PROPOSED, cutoff=0.0)
    return ", ".join(quoted(value) for value in close)
