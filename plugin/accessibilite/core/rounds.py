"""Weekly rounds of mobile teams: layers -> the plan, its timetable, its drives and whom it serves (METHOD section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .crs import WGS84
from .errors import InputError, ParameterError, tr_noop
from .language import number, tr
from .measures import countable_services
from .network import Network
from .public_words import public_in_words
from .readers.population import with_contract_columns
from .records import (
    BoolArray,
    FloatArray,
    Layer,
    Progress,
    as_floats,
    as_texts,
    integers,
    no_progress,
    part_of,
    texts,
)
from .round_calendar import Visit
from .round_model import Problem, Route, Shift, Solution, Team, best_plan, covered, share_out, visits_of
from .round_page import timetable_page
from .round_roads import DETOUR, TOWN_SPEED_KMH, Drives, road_drives, straight_drives
from .round_stops import HALVES, Stops, day_name, read_bases, read_stops
from .sentences import MOST_NAMES, Enumeration, Figure, Names, Sentence, plain_figure
from .snapping import Places, Snapper, places_of, require_overlap
from .travel_times import reach_matrix, walking_times

#: Half-days of a week, when their number is not limited.
ALL_SHIFTS = 14
_HALF_CODES = {half: code for code, half in HALVES.items()}


@dataclass(frozen=True)
class Wish:
    """What is asked of the rounds.

    Attributes
    ----------
    needed
        Visits a week within ``threshold_min`` on foot that make somebody served.
    weight
        Column of the cells that counts people.
    everyone
        Count those too whom a fixed service already serves.
    most_shifts
        Half-days a week of a team at most.
    """

    days: tuple[int, ...]
    shifts: tuple[Shift, ...]
    teams: int = 1
    per_shift: int = 1
    duration_min: float = 120.0
    pause_min: int = 0
    needed: int = 1
    threshold_min: float = 15.0
    weight: str = "pauvres"
    everyone: bool = False
    most_shifts: int = ALL_SHIFTS
    snap_m: float = 200.0
    link_islands: bool = False
    town_speed_kmh: float = TOWN_SPEED_KMH
    limit_s: float = 60.0


@dataclass(frozen=True)
class Rounds:
    """The plan as layers, as visits for a calendar and as a page, and what is to be said of it."""

    stops: Layer
    routes: Layer
    cells: Layer
    visits: tuple[Visit, ...]
    solution: Solution
    page: str
    said: tuple[Sentence, ...]
    warned: tuple[Sentence, ...]

    @property
    def cells_are_points(self) -> bool:
        """Tell whether the cells came as points."""
        return bool((shapely.get_type_id(self.cells.geometries) == shapely.GeometryType.POINT).all())


def plan_rounds(
    network: Network,
    cells: Layer,
    stop_layer: Layer,
    wish: Wish,
    services: Layer | None = None,
    bases: Layer | None = None,
    roads: Path | None = None,
    progress: Progress = no_progress,
) -> Rounds:
    """Choose stops, weekdays and hours of mobile teams.

    Raises
    ------
    InputError, ParameterError
        A layer or a value that cannot be used, or imposed stops that no plan can keep.
    """
    if not wish.days:
        raise ParameterError(tr_noop("JOURS : aucun jour n’est donné ; écrivez par exemple « lundi-vendredi »."))
    cells = with_contract_columns(cells)
    homes = places_of(cells, "CARREAUX")
    require_overlap(homes.lonlat, network, wish.snap_m, "CARREAUX")
    weight = _weight(cells, wish.weight)
    stops = read_stops(stop_layer, wish.days, wish.shifts, wish.duration_min)
    require_overlap(stops.places.lonlat, network, wish.snap_m, "ARRETS")
    stops = stops.taken(np.argsort(stops.places.ids.astype(str), kind="stable"))
    snapper = Snapper(network, wish.snap_m)
    served_now = _served_now(snapper, homes, services, wish)
    left = np.where(served_now & (not wish.everyone), 0.0, weight)
    covers = reach_matrix(
        network, homes, stops.places, wish.threshold_min, snapper, part_of(progress, 0.0, 0.2), wish.link_islands
    ).astype(np.float64)
    warned = _about_hours(stops)
    useful = (covers @ left > 0) | (stops.at_least > 0)
    if not useful.all():
        warned.append(_naming(
            tr_noop("ARRETS : {count} arrêt(s) écartés, personne à servir n’habite à portée à pied : {names}."),
            [name for name, kept in zip(stops.called(), useful) if not kept],
        ))
    if not useful.any():
        raise InputError(
            tr_noop(
                "ARRETS : personne n’habite à {minutes} min à pied d’un arrêt de « {name} » ; ajoutez des arrêts, allongez "
                "SEUIL_MIN, ou cochez TOUS si un service fixe les sert déjà."
            ),
            minutes=plain_figure(wish.threshold_min), name=stop_layer.name,
        )
    kept = np.flatnonzero(useful)
    stops, covers = stops.taken(kept), covers[kept]
    crew, base_points = read_bases(bases, wish.teams, wish.days, wish.most_shifts)
    lonlat = stops.places.lonlat if base_points is None else np.concatenate([stops.places.lonlat, base_points.lonlat])
    base_names = [] if base_points is None else [name or "BASE" for name in base_points.names]
    drives = (
        straight_drives(lonlat, wish.town_speed_kmh) if roads is None
        else road_drives(roads, lonlat, [*stops.called(), *base_names], "OSM", part_of(progress, 0.2, 0.4))
    )
    count = len(kept)
    nothing = np.zeros(count)
    teams = tuple(
        Team(base.name, base.days, base.most_shifts, nothing, nothing) if base.place is None
        else Team(
            base.name, base.days, base.most_shifts,
            drives.minutes[count + base.place, :count], drives.minutes[:count, count + base.place],
        )
        for base in crew
    )
    problem = Problem(
        stops.called(), csr_matrix(covers), left, wish.days, wish.shifts, stops.windows, stops.duration,
        drives.minutes[:count, :count], teams, stops.at_least, stops.at_most, wish.per_shift, wish.pause_min, wish.needed,
    )
    solution = best_plan(problem, wish.limit_s, part_of(progress, 0.4, 0.95))
    places = {rank: None if base.place is None else count + base.place for rank, base in enumerate(crew)}
    made = _Made(problem, stops, drives, solution, share_out(problem, solution.plan.routes), places, stop_layer)
    coverage = made.coverage(cells, None if services is None else served_now, wish.needed)
    with_base = base_points is not None
    said = [
        *_said(solution, weight, left, wish, with_base), *_spare_visits(problem, made),
        *_how_driven(solution, drives, wish, with_base),
    ]
    progress(1.0)
    return Rounds(
        made.stop_layer(), made.route_layer(), coverage, made.visits, solution,
        _page(made, solution, wish, [*said, *warned], with_base), tuple(said), tuple(warned),
    )


def _page(made: _Made, solution: Solution, wish: Wish, notes: list[Sentence], with_base: bool) -> str:
    plan = solution.plan
    values = {
        "people": Figure(plan.objective), "public": public_in_words(wish.weight), "needed": Figure(wish.needed),
        "minutes": plain_figure(wish.threshold_min),
    }
    once = wish.needed == 1
    label = Sentence(
        tr_noop("{public} avec une visite par semaine ou plus") if once
        else tr_noop("{public} avec {needed} visites par semaine ou plus"), values,
    )
    served = Sentence(
        tr_noop("{people} {public} ont au moins une visite par semaine à {minutes} min à pied ou moins.") if once
        else tr_noop("{people} {public} ont au moins {needed} visites par semaine à {minutes} min à pied ou moins."), values,
    )
    figures = [
        (number(plan.objective), label.said()),
        (number(plan.visits), tr("visites par semaine")),
        (number(len({stop for route in plan.routes for stop in route.stops})), tr("lieux")),
    ]
    if with_base:
        figures.append((f"{number(plan.drive_min)} min", tr("de route par semaine")))
    elif plan.drive_min > 0:
        figures.append((f"{number(plan.drive_min)} min", tr("de route par semaine, d’un arrêt à l’autre")))
    return timetable_page(made.visits, wish.days, figures, [sentence.said() for sentence in notes], served.said())


def _weight(cells: Layer, column: str) -> FloatArray:
    values = as_floats(cells.columns[column]) if column in cells.columns else np.zeros(0)
    if not len(values) or not (np.nan_to_num(values) > 0).any() or (np.nan_to_num(values) < 0).any():
        raise InputError(
            tr_noop(
                "POIDS : « {column} » n’est pas une colonne de personnes de « {name} », ou elle est vide ; choisissez par "
                "exemple « pauvres » ou « population »."
            ),
            column=column, name=cells.name,
        )
    return np.nan_to_num(values)


def _served_now(snapper: Snapper, homes: Places, services: Layer | None, wish: Wish) -> BoolArray:
    if services is None or not len(services):
        return np.zeros(len(homes), dtype=bool)
    fixed = places_of(services, "SERVICES").taken(countable_services(services).rows)
    times = walking_times(
        snapper.network, homes, fixed, limit_min=wish.threshold_min, snapper=snapper, link_islands=wish.link_islands
    )
    served: BoolArray = np.isfinite(times.minutes[:, 0])
    return served


def _about_hours(stops: Stops) -> list[Sentence]:
    unknown = [name for name, known in zip(stops.called(), stops.hours_known) if not known]
    if not unknown:
        return []
    told = tr_noop("ARRETS : {count} arrêt(s) sans horaires lisibles, tenus pour libres à toute heure : {names}.")
    return [_naming(told, unknown)]


def _naming(template: str, names: list[str]) -> Sentence:
    return Sentence(template, {"count": Figure(len(names)), "names": Names(tuple(names))})


def _how_driven(solution: Solution, drives: Drives, wish: Wish, with_base: bool) -> list[Sentence]:
    """Say which drives are counted, and how."""
    told = []
    if not with_base:
        if not solution.plan.drive_min > 0:
            return [Sentence(tr_noop("Sans trajet : aucune base n’est donnée (BASE)."))]
        told.append(Sentence(tr_noop("Trajets comptés d’un arrêt à l’autre seulement : aucune base n’est donnée (BASE).")))
    if drives.roads is not None:
        told.append(
            Sentence(tr_noop("Trajets en voiture sur les routes d’OpenStreetMap, aux vitesses d’OSRM par classe de route."))
        )
    else:
        told.append(Sentence(
            tr_noop("Trajets en voiture estimés : ligne droite x {factor} à {speed} km/h ; donnez OSM pour suivre les routes."),
            {"factor": Figure(DETOUR, 3), "speed": plain_figure(wish.town_speed_kmh)},
        ))
    return told


def _spare_visits(problem: Problem, made: _Made) -> list[Sentence]:
    """Say which visits serve nobody more: what is left of the week goes to them."""
    served = covered(problem, made.per_week)
    visits = made.per_week.copy()
    # Returns to a place first, then places that others make up for.
    for least in (1, 0):
        for stop in np.argsort(-visits, kind="stable").tolist():
            while visits[stop] > max(problem.at_least[stop], least):
                visits[stop] -= 1
                if covered(problem, visits) < served:
                    visits[stop] += 1
                    break
    spare = (made.per_week - visits).astype(np.int64)
    if not spare.any():
        return []
    order = np.argsort(-spare, kind="stable")[: np.count_nonzero(spare)].tolist()
    parts = [
        Sentence(tr_noop("« {name} » ({count})"), {"name": problem.names[stop], "count": Figure(int(spare[stop]))})
        for stop in order[:MOST_NAMES]
    ]
    if len(order) > MOST_NAMES:
        parts.append(Sentence(tr_noop("et {count} autres lieux"), {"count": Figure(len(order) - MOST_NAMES)}))
    return [Sentence(
        tr_noop(
            "Visites en plus ({count}) : {names}. Elles ne font servir personne de plus : elles emploient les demi-journées "
            "restées libres, en roulant le moins possible."
        ),
        {"count": Figure(int(spare.sum())), "names": Enumeration(tuple(parts))},
    )]


def _said(solution: Solution, weight: FloatArray, left: FloatArray, wish: Wish, with_base: bool) -> list[Sentence]:
    total = float(weight.sum())
    said = [Sentence(
        tr_noop("{people} personnes sur {total} servies par la tournée, {visits} visites par semaine, {drive} min de route.")
        if with_base else tr_noop("{people} personnes sur {total} servies par la tournée, {visits} visites par semaine."),
        {"people": Figure(solution.plan.objective), "total": Figure(total), "visits": Figure(solution.plan.visits),
         "drive": Figure(solution.plan.drive_min)},
    )]
    already = total - float(left.sum())
    if already > 0:
        said.append(Sentence(
            tr_noop("{people} personnes ont déjà un service fixe à {minutes} min : elles ne comptent pas, sauf avec TOUS."),
            {"people": Figure(already), "minutes": plain_figure(wish.threshold_min)},
        ))
    if solution.status == "optimal":
        said.append(Sentence(tr_noop("Aucun autre plan ne sert plus de personnes sous ces contraintes : c’est prouvé.")))
    else:
        said.append(Sentence(
            tr_noop("Aucun plan ne peut servir plus de {bound} personnes : celui-ci en est à {gap} % au plus."),
            {"bound": Figure(solution.bound), "gap": Figure(solution.gap_pct, 1)},
        ))
    return said


class _Made:
    """A plan, ready to be written."""

    def __init__(
        self, problem: Problem, stops: Stops, drives: Drives, solution: Solution, routes: list[Route],
        bases: dict[int, int | None], layer: Layer,
    ) -> None:
        self.problem, self.stops, self.drives, self.routes, self.bases = problem, stops, drives, routes, bases
        self.hours = solution.plan.hours
        self.per_week = visits_of(problem, routes)
        self.rows = [(route, place) for route in routes for place in range(len(route.stops))]
        addresses = as_texts(layer.columns["adresse"]) if "adresse" in layer.columns else texts([None] * len(layer))
        by_id = dict(zip(places_of(layer, "ARRETS").ids, addresses))
        called = stops.called()
        self.visits = tuple(
            Visit(
                problem.teams[route.team].name, route.day, route.half, place + 1, self.hours[stop, route.half],
                self.hours[stop, route.half] + int(stops.duration[stop]), str(stops.places.ids[stop]), called[stop],
                by_id.get(stops.places.ids[stop]) or "", tuple(stops.places.lonlat[stop].tolist()),
            )
            for route, place in self.rows for stop in [route.stops[place]]
        )

    def stop_layer(self) -> Layer:
        """Return one point a visit."""
        people = self.problem.covers @ self.problem.weight
        at = [route.stops[place] for route, place in self.rows]
        alone = self._losses()
        before = [self._before(route, place) for route, place in self.rows]
        columns = {
            "equipe": texts([visit.team for visit in self.visits]),
            "jour": texts([day_name(visit.day) for visit in self.visits]),
            "demi_journee": texts([_HALF_CODES[visit.half] for visit in self.visits]),
            "ordre": integers([visit.order for visit in self.visits]),
            "arrivee": texts([_hour(visit.begin) for visit in self.visits]),
            "depart": texts([_hour(visit.end) for visit in self.visits]),
            "trajet_min": np.array([np.nan if b is None else self.drives.minutes[b, s] for b, s in zip(before, at)], dtype=float),
            "arret_id": texts([visit.stop_id for visit in self.visits]),
            "arret_nom": texts([visit.stop_name for visit in self.visits]),
            "visites_semaine": integers(self.per_week[at].astype(np.int64)),
            "pauvres_a_portee": np.array([people[stop] for stop in at], dtype=float),
            "gain_pauvres": np.array([alone[stop] for stop in at], dtype=float),
            "horaires_connus": integers(self.stops.hours_known[at].astype(np.int64)),
        }
        points = np.asarray(shapely.points(self.stops.places.lonlat[at]), dtype=object).reshape(len(at))
        return Layer("arrets", points, WGS84, columns)

    def _losses(self) -> dict[int, float]:
        """Return the people who would lack visits without each stop."""
        whole = covered(self.problem, self.per_week)
        losses = {}
        for stop in np.flatnonzero(self.per_week > 0):
            without = self.per_week.copy()
            without[stop] = 0
            losses[int(stop)] = whole - covered(self.problem, without)
        return losses

    def _before(self, route: Route, place: int) -> int | None:
        return route.stops[place - 1] if place else self.bases[route.team]

    def route_layer(self) -> Layer:
        """Return one line a drive, the base first and last when there is one."""
        legs = []
        for route in self.routes:
            base = self.bases[route.team]
            ends = [base] if base is not None else []
            path = [*ends, *route.stops, *ends]
            legs += [(route, order, a, b) for order, (a, b) in enumerate(zip(path, path[1:]), start=1)]
        called = [*self.stops.called(), *[tr("base")] * (len(self.drives.lonlat) - len(self.stops.places))]
        drawn: dict[tuple[int, int], object] = {}
        for _, _, a, b in legs:
            if (a, b) not in drawn:
                drawn[a, b] = self.drives.line(a, b)
        columns = {
            "equipe": texts([self.problem.teams[route.team].name for route, *_ in legs]),
            "jour": texts([day_name(route.day) for route, *_ in legs]),
            "demi_journee": texts([_HALF_CODES[route.half] for route, *_ in legs]),
            "ordre": integers([order for _, order, _, _ in legs]),
            "de": texts([called[a] for _, _, a, _ in legs]),
            "vers": texts([called[b] for _, _, _, b in legs]),
            "duree_min": np.array([self.drives.minutes[a, b] for _, _, a, b in legs], dtype=float),
            "longueur_m": np.array([self.drives.metres[a, b] for _, _, a, b in legs], dtype=float),
            "mode": texts(["ligne_droite" if self.drives.roads is None else "routes"] * len(legs)),
        }
        return Layer("trajets", texts([drawn[a, b] for _, _, a, b in legs]), WGS84, columns)

    def coverage(self, cells: Layer, served_now: BoolArray | None, needed: int) -> Layer:
        """Return the cells with their visits a week and a weekday."""
        covers, count = self.problem.covers, len(self.problem.names)
        per_week = covers.T @ self.per_week
        columns = {"visites_semaine": integers(np.rint(per_week).astype(np.int64))}
        for day in range(7):
            mine = np.zeros(count)
            for route in self.routes:
                if route.day == day:
                    mine[list(route.stops)] += 1
            columns[f"visites_{day_name(day)}"] = integers(np.rint(covers.T @ mine).astype(np.int64))
        columns["servi"] = integers((per_week >= needed).astype(np.int64))
        if served_now is not None:
            columns["service_fixe"] = integers(served_now.astype(np.int64))
        return cells.with_columns(columns)


def _hour(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
