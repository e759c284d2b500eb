"""What is measured about a demand: the columns of ``temps_acces``, from times, categories, filters and hours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import shapely

from .building_demand import DemandPoints
from .crs import WGS84, geodesic_lengths, transform_points
from .defaults import LIMIT_MIN, SNAP_M
from .errors import InputError, ParameterError, tr_noop
from .network import Network
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
    part_of,
    texts,
)
from .sentences import Figure
from .service_filters import Filtered, ServiceFilters, apply_filters
from .snapping import Places, Snapper, places_of, require_overlap
from .time_slots import Openings, Schedules, TimeSlot, openings_at, schedules_of, weekly_hours
from .travel_times import OFF_NETWORK, Times, reach_matrix, walking_times

#: Straight lines shorter than this tell nothing about the streets: crossing the road would be a detour, metres.
DETOUR_FROM_M: Final = 50.0


@dataclass(frozen=True)
class Selection:
    """Services that count as places, and how many were set aside for each reason."""

    rows: IntArray
    mobile: int
    remote: int


def countable_services(layer: Layer) -> Selection:
    """Set aside buses (one point that is not where people are served) and remote-only services."""
    columns = layer.columns
    mobile = as_floats(columns["itinerant"]) == 1 if "itinerant" in columns else np.zeros(len(layer), bool)
    remote = as_floats(columns["a_distance"]) == 1 if "a_distance" in columns else np.zeros(len(layer), bool)
    return Selection(np.flatnonzero(~mobile & ~remote), int(mobile.sum()), int((remote & ~mobile).sum()))


@dataclass(frozen=True)
class Offer:
    """The services of a layer, and which of them count for a question.

    Attributes
    ----------
    selection
        Services that are places.
    filtered
        Answers to the filters, over all services.
    usable
        Rows of those that are places and pass the filters.
    rows
        Of these, the rows of the categories asked for.
    wanted, values
        Categories asked for, and the category of each service.
    schedules, openings
        Hours, when the question needs them, and when they admit people, when it has a slot; over all services.
    """

    places: Places
    selection: Selection
    filtered: Filtered
    usable: IntArray
    rows: IntArray
    wanted: list[str]
    values: ObjectArray
    is_narrowed: bool
    schedules: Schedules | None
    openings: Openings | None

    def of_categories(self, rows: IntArray) -> IntArray:
        """Return those rows whose category is asked for, when only these count."""
        return rows[np.isin(self.values[rows].astype(str), self.wanted)] if self.is_narrowed else rows

    def counted(self, services: Layer) -> Layer:
        """Return the services of ``rows``, as points: a building stands where it was measured from."""
        counted = services.taken(self.rows)
        if (shapely.get_type_id(counted.geometries) == shapely.GeometryType.POINT).all():
            return counted
        points = transform_points(self.places.lonlat[self.rows], WGS84, services.crs)
        return replace(counted, geometries=np.asarray(shapely.points(points)))


def offer_of(services: Layer, question: Question, categories: str, limit_min: float) -> Offer:
    """Return which services count for a question."""
    places = places_of(services, "SERVICES")
    selection = countable_services(services)
    filtered = apply_filters(services, question.filters)
    usable = selection.rows[filtered.kept[selection.rows]]
    schedules = _schedules(services, places, question)
    openings = None
    if schedules is not None and question.slot is not None:
        _require_limit(limit_min)
        openings = openings_at(schedules, question.slot, limit_min)
    wanted, values = requested_categories(categories, services) if categories.strip() else ([], texts([]))
    narrowed = bool(wanted) and categories.strip() not in services.columns
    offer = Offer(places, selection, filtered, usable, usable, wanted, values, narrowed, schedules, openings)
    return replace(offer, rows=offer.of_categories(usable))


def requested_categories(text: str, layer: Layer, parameter: str = "CATEGORIE") -> tuple[list[str], ObjectArray]:
    """Return the categories asked for and the category of each service.

    ``text`` is a list of categories separated by commas, or the name of a column, each value of which
    is then a category of its own.
    """
    wanted = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    column = "categorie"
    if len(wanted) == 1 and wanted[0] in layer.columns:
        column, wanted = wanted[0], []
    if column not in layer.columns:
        raise ParameterError(
            tr_noop(
                "{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; ajoutez-la ou videz {parameter}."
            ),
            parameter=parameter,
            name=layer.name,
            column=column,
        )
    values = as_texts(layer.columns[column])
    return wanted or sorted({value for value in values if value}), values


def slug(text: str) -> str:
    """Return ``text`` as a field name: lower case ASCII, other characters as ``_``."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return "_".join("".join(c if c.isalnum() else " " for c in plain).split())


@dataclass(frozen=True)
class Question:
    """What else is asked than the time to the nearest service; nothing by default.

    Attributes
    ----------
    filters
        Which services people can use.
    slot
        When people set out; None: whatever the hour.
    bundle
        Categories that are all needed (``PANIER``), written as ``CATEGORIE`` is.
    week_within_min
        Minutes on foot within which open hours are counted; None: they are not.
    """

    filters: ServiceFilters = field(default_factory=ServiceFilters)
    slot: TimeSlot | None = None
    bundle: str = ""
    week_within_min: float | None = None


@dataclass(frozen=True)
class MeasuredDemand:
    """The columns that ``temps_acces`` adds, and what the user should know beside them.

    Attributes
    ----------
    offer
        The services, and which of them count.
    closed
        How many services that pass the filters receive nobody at the slot.
    unknown_hours
        Names of the services that count although their hours are unknown.
    points
        What people walk from, when places are made of finer points; columns and times are those of the places.
    """

    columns: Mapping[str, Column]
    times: Times
    offer: Offer
    people: Places
    snapper: Snapper
    counted: Places
    empty_categories: tuple[str, ...]
    closed: int = 0
    unknown_hours: tuple[str, ...] = ()
    points: DemandPoints | None = None

    @property
    def selection(self) -> Selection:
        """Return the services that are places."""
        return self.offer.selection

    @property
    def filtered_out(self) -> int:
        """Return how many services of ``selection`` the filters set aside."""
        return len(self.offer.selection.rows) - len(self.offer.usable)

    @property
    def silent(self) -> Mapping[str, int]:
        """Return, by parameter, how many were set aside because nothing is known of them."""
        return self.offer.filtered.unknown

    @property
    def walkers(self) -> Places:
        """Return the points that people walk from."""
        return self.people if self.points is None else self.points.points


def measure(
    network: Network,
    demand: Layer,
    services: Layer,
    k: int = 1,
    categories: str = "",
    limit_min: float = LIMIT_MIN,
    snap_m: float = SNAP_M,
    progress: Progress = no_progress,
    demand_parameter: str = "DEMANDE",
    link_islands: bool = False,
    question: Question | None = None,
    points: DemandPoints | None = None,
    snapper: Snapper | None = None,
) -> MeasuredDemand:
    """Measure a demand layer: the whole of the ``temps_acces`` algorithm.

    With ``points``, times are measured from each of them, then gathered by place (:mod:`.building_demand`).
    A ``snapper`` of the network, whatever its limit, saves making one.

    With ``categories`` as a list, only services of these categories count, and each has its column
    ``temps_<categorie>_min``; as the name of a column, every service counts.
    """
    question = question or Question()
    snapper = Snapper(network, snap_m) if snapper is None else snapper.within(snap_m)
    people = places_of(demand, demand_parameter)
    walkers = people if points is None else points.points
    require_overlap(walkers.lonlat, network, snap_m, demand_parameter)
    offer = offer_of(services, question, categories, limit_min)
    all_services, usable, rows, openings = offer.places, offer.usable, offer.rows, offer.openings
    closed = 0 if openings is None else int((~openings.possible()[usable]).sum())
    bundle, bundle_values = (
        requested_categories(question.bundle, services, "PANIER") if question.bundle.strip() else ([], texts([]))
    )
    share = 1.0 / (1 + len(offer.wanted) + len(bundle) + (question.week_within_min is not None))
    done = 0

    def next_part() -> Progress:
        nonlocal done
        done += 1
        return part_of(progress, (done - 1) * share, done * share)

    def times_to(chosen: IntArray, ranks: int, with_lengths: bool = False) -> Times:
        return walking_times(
            network, walkers, all_services.taken(chosen), ranks, limit_min, snapper, next_part(), link_islands,
            None if openings is None else openings.taken(chosen), with_lengths,
        )

    times = times_to(rows, k, with_lengths=True)
    require_snapped(times, snapper, all_services.taken(offer.of_categories(offer.selection.rows)), snap_m)
    columns = _nearest_columns(times, all_services, rows, k)
    columns |= _way_columns(times, walkers, all_services.taken(rows))
    if openings is not None:
        columns["horaires_inconnus"] = _unsure(times, openings, rows)
    empty: list[str] = []

    def time_to_category(category: str, of_service: ObjectArray) -> FloatArray:
        mine = usable[of_service[usable].astype(str) == category]
        if not len(mine) and category not in empty:
            empty.append(category)
        return times_to(mine, 1).minutes[:, 0]

    for category in offer.wanted:
        columns[_free_name(f"temps_{slug(category)}", columns)] = time_to_category(category, offer.values)
    if bundle:
        # The maximum spreads NaN: whoever lacks one category lacks the bundle.
        columns["panier_min"] = np.max([time_to_category(category, bundle_values) for category in bundle], axis=0)
    elif question.bundle.strip():
        columns["panier_min"] = np.full(len(walkers), np.nan)
    schedules = offer.schedules
    if schedules is not None and question.week_within_min is not None:
        columns["heures_semaine_h"] = _weekly_hours(
            network, walkers, all_services, schedules, rows, times, snapper, question, next_part(), link_islands
        )
    if points is not None:
        told = points.told_columns(times.status)
        times = points.gathered_times(times, all_services.taken(rows))
        columns = points.gathered_columns(columns, times) | _nearest_columns(times, all_services, rows, k) | told
    unknown = usable[schedules.unknown[usable]] if schedules is not None else np.zeros(0, dtype=np.int64)
    return MeasuredDemand(
        columns, times, offer, people, snapper, all_services.taken(rows), tuple(empty),
        closed=closed,
        unknown_hours=tuple(str(all_services.names[row] or all_services.ids[row]) for row in offer.of_categories(unknown)),
        points=points,
    )


def _free_name(stem: str, columns: Mapping[str, Column]) -> str:
    """Return the column of a category: « CAF » and « caf » have one each, and « 2 » is not the second nearest."""
    name, number = f"{stem}_min", 1
    while name in columns:
        number += 1
        name = f"{stem}_categorie{number}_min"
    return name


def _schedules(services: Layer, places: Places, question: Question) -> Schedules | None:
    """Return the opening hours when the question needs them."""
    if question.slot is None and question.week_within_min is None:
        return None
    return schedules_of(services, places.lonlat)


def _require_limit(limit_min: float) -> None:
    if not limit_min > 0:
        raise ParameterError(
            tr_noop("TEMPS_MAX_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif."),
            value=f"{limit_min:g}",
        )


def require_snapped(times: Times, snapper: Snapper, located: Places, snap_m: float) -> None:
    """Raise when none of the services, filters aside, is near a street: coordinates of another place."""
    if not len(located) or times.snapped_services.any() or len(snapper.snap(located.lonlat).point):
        return
    raise InputError(
        tr_noop(
            "SERVICES : aucun service (sur {count}) n’est à moins de {limit} m d’une rue praticable à pied, et le plus proche "
            "en est à {nearest} km ; vérifiez leurs coordonnées et le territoire du réseau, ou augmentez ACCROCHAGE_M."
        ),
        count=len(located),
        limit=f"{snap_m:g}",
        nearest=Figure(float(snapper.distance_m(located.lonlat).min()) / 1000, 1),
    )


def _nearest_columns(times: Times, services: Places, rows: IntArray, k: int) -> dict[str, Column]:
    count = len(times.service)
    reached = times.service >= 0
    chosen = rows[times.service[reached]] if len(rows) else np.zeros(0, dtype=np.int64)
    service_id, service_name = texts([None] * count), texts([None] * count)
    service_id[reached] = services.ids[chosen]
    service_name[reached] = services.names[chosen]
    columns: dict[str, Column] = {
        "temps_min": times.minutes[:, 0],
        "statut": times.status,
        "service_id": service_id,
        "service_nom": service_name,
        "acces_m": times.access_m,
    }
    return columns | {f"temps_{rank + 1}_min": times.minutes[:, rank] for rank in range(1, k)}


def _way_columns(times: Times, people: Places, services: Places) -> dict[str, Column]:
    """Return how winding the way is, and which share of it nobody knows to be passable; NULL where none is walked."""
    if times.lengths is None:
        return {}
    walked, reached = times.lengths.network_m, np.flatnonzero(times.service >= 0)
    straight = np.full(len(walked), np.nan)
    straight[reached] = geodesic_lengths(people.lonlat[reached], services.lonlat[times.service[reached]])
    straight[straight < DETOUR_FROM_M] = np.nan
    columns: dict[str, Column] = {"detour": (walked + times.lengths.legs_m) / straight}
    unknown = {"part": times.lengths.unknown_m, **times.lengths.unknown_by_cause}
    for name, metres in unknown.items():
        if metres is not None:
            # Who walks no street, walks none that is unknown.
            columns[f"{name}_inconnue_pct"] = 100 * metres / np.where(walked == 0, 1.0, walked)
    return columns


def _unsure(times: Times, openings: Openings, rows: IntArray) -> Column:
    """Return 1 where the service chosen has unknown hours, 0 where it is open for sure, NULL where none is."""
    reached = np.flatnonzero(times.service >= 0)
    unsure = np.zeros(len(times.service), dtype=np.int64)
    unsure[reached] = openings.is_unsure(rows[times.service[reached]], times.minutes[reached, 0] * 60)
    return integers(unsure, times.service < 0)


def _weekly_hours(
    network: Network,
    people: Places,
    services: Places,
    schedules: Schedules,
    rows: IntArray,
    times: Times,
    snapper: Snapper,
    question: Question,
    progress: Progress,
    link_islands: bool,
) -> FloatArray:
    """Return the hours a week within reach; NaN off the network."""
    within = question.week_within_min
    if within is None or not within > 0:
        raise ParameterError(
            tr_noop("SEUIL_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif."), value=within
        )
    if len(rows):
        reached = reach_matrix(network, people, services.taken(rows), within, snapper, progress, link_islands)
        hours = weekly_hours(schedules.taken(rows), reached, question.slot)
    else:
        hours = np.zeros(len(people))
    hours[times.status == OFF_NETWORK] = np.nan
    return hours
