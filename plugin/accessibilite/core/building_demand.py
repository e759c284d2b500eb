"""Demand places made of weighted points: cells by their buildings, polygons by the people of their cells.

A cell is represented by the mean over the buildings it holds, an IRIS by the mean over its cells, weighted by people and
prorated by area, never by the centre of the polygon (METHOD section 3).  Times are measured from each point, then gathered:

- a place is ``atteint`` when more than half of its weight is; else it has the status that most of the rest has, ties to
  the later of :data:`.travel_times.STATUSES`;
- minutes are the weighted mean of the points that have them, NULL unless more than half of the weight does;
- the service is the one to which most weight goes, ties by id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .crs import WGS84, metric_crs_of, require_crs, require_geometries, transform_geometries, transform_points
from .errors import InputError, ParameterError, tr_noop
from .readers.account import Note
from .readers.population import columns_by_name, population_values, quantities
from .records import Column, FloatArray, IntArray, Layer, as_texts, integers, null_mask, texts
from .snapping import Places, places_of
from .territories import share_cells
from .travel_times import REACHED, STATUSES, Times

#: Values of the OSM tag ``building`` of buildings where nobody lives, among those in use (OpenStreetMap wiki, Key:building;
#: https://docs.overturemaps.org/schema/reference/buildings/types/building_class).  Shops, offices and ``yes`` are kept: flats
#: above them are common.
NOT_DWELLINGS: Final = frozenset({
    "barn", "bunker", "carport", "cathedral", "chapel", "church", "college", "conservatory", "construction", "cowshed",
    "demolished", "digester", "farm_auxiliary", "garage", "garages", "grandstand", "greenhouse", "hangar", "industrial",
    "kindergarten", "kiosk", "mosque", "no", "parking", "riding_hall", "roof", "ruins", "school", "service", "shed", "shrine",
    "silo", "slurry_tank", "sports_hall", "stable", "stadium", "storage_tank", "sty", "supermarket", "synagogue", "temple",
    "tent", "toilets", "train_station", "transformer_tower", "transportation", "university", "warehouse", "water_tower",
})
#: More than half, whatever the rounding of shares.
HALF: Final = 0.5 + 1e-9
#: Decimals of shares of weight that are compared.
_TIE_DECIMALS: Final = 9


@dataclass(frozen=True)
class DemandPoints:
    """Points to walk from, and which share of each place they stand for.

    Attributes
    ----------
    points
        The points.
    shares
        Shape (places, points); each row sums to 1.
    held
        Column name (``carreaux``, ``batiments``) to how many of them each place holds, shape (places,).
    finer
        How many of the points, the first ones, are held; the others are centroids of places that hold none.
    """

    points: Places
    shares: csr_matrix
    held: Mapping[str, IntArray]
    finer: int

    def spread(self, people: FloatArray) -> FloatArray:
        """Return the people of places (NaN: none known) shared among their points."""
        return np.asarray(self.shares.T @ np.nan_to_num(people), dtype=np.float64)

    def weight_of(self, chosen: Column) -> FloatArray:
        """Return the share of each place whose points are ``chosen`` (a mask)."""
        return np.asarray(self.shares @ np.asarray(chosen, dtype=np.float64), dtype=np.float64)

    def mean(self, values: FloatArray, least: float = 0.0) -> FloatArray:
        """Return the mean of the known values by place; NaN unless more than ``least`` of the weight is known."""
        weight = self.weight_of(np.isfinite(values))
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(weight > least, self.weight_of(np.nan_to_num(values)) / weight, np.nan)

    def gathered_times(self, times: Times, services: Places) -> Times:
        """Return the times of the places from those of their points; ``services`` are those measured to."""
        weights = np.stack([self.weight_of(times.status == status) for status in STATUSES])
        # The last of the highest: argmax finds the first.
        worst_first = np.round(weights[:0:-1], _TIE_DECIMALS)
        rank = np.where(weights[0] > HALF, 0, len(STATUSES) - 1 - np.argmax(worst_first, axis=0))
        status = texts([STATUSES[one] for one in rank])
        service = self._most_chosen(times.service, services)
        service[status != REACHED] = -1
        minutes = np.stack([self.mean(column, HALF) for column in times.minutes.T], axis=1)
        return replace(
            times, minutes=minutes, status=status, service=service, access_m=self.mean(times.access_m), lengths=None
        )

    def gathered_columns(self, columns: Mapping[str, Column], times: Times) -> dict[str, Column]:
        """Return columns of points by place; ``times`` are those of the places.  Texts are left to the caller."""
        missed = times.status != REACHED
        gathered: dict[str, Column] = {}
        for name, values in columns.items():
            if values.dtype == object:
                gathered[name] = values
            elif isinstance(values, np.ma.MaskedArray):
                # Of a flag, the value that most of the known weight has; half is a yes.
                share = self.mean(np.where(null_mask(values), np.nan, values.data.astype(np.float64)))
                gathered[name] = integers(np.nan_to_num(share) >= 1 - HALF, missed | np.isnan(share))
            elif name == "detour" or name.endswith("_inconnue_pct"):
                gathered[name] = np.where(missed, np.nan, self.mean(values))
            else:
                gathered[name] = self.mean(values, HALF)
        return gathered

    def told_columns(self, status: Column) -> dict[str, Column]:
        """Return how many points each place has, and the share of its weight that reaches a service, per cent."""
        counts: dict[str, Column] = {name: integers(count) for name, count in self.held.items()}
        reached = 100 * np.minimum(self.weight_of(status == REACHED), 1.0)
        return counts | {"part_atteinte_pct": reached}

    def covers(self, seconds: csr_matrix, limit_min: float) -> csr_matrix:
        """Return which sites each place reaches within ``limit_min``, by the rule of times.

        ``seconds`` has shape (sites, points) and holds the walks looked at, which may be longer than the limit.
        """
        ones = csr_matrix((np.ones(seconds.nnz), seconds.indices, seconds.indptr), shape=seconds.shape)
        # One second more: SciPy drops products that are 0.
        longer = csr_matrix((seconds.data + 1.0, seconds.indices, seconds.indptr), shape=seconds.shape)
        weight, total = (ones @ self.shares.T).tocsr(), (longer @ self.shares.T).tocsr()
        weight.sort_indices()
        total.sort_indices()
        within = (weight.data > HALF) & (total.data / weight.data - 1.0 <= limit_min * 60 + 1e-6)
        found = csr_matrix((within, weight.indices, weight.indptr), shape=weight.shape)
        found.eliminate_zeros()
        return found

    def _most_chosen(self, service: IntArray, services: Places) -> IntArray:
        pairs = self.shares.tocoo()
        chosen = service[pairs.col]
        kept = chosen >= 0
        found = np.full(self.shares.shape[0], -1, dtype=np.int64)
        if not kept.any():
            return found
        count = len(services)
        key, owner = np.unique(pairs.row[kept].astype(np.int64) * count + chosen[kept], return_inverse=True)
        weight = np.round(np.bincount(owner, weights=pairs.data[kept]), _TIE_DECIMALS)
        place, row = key // count, key % count
        ids = np.array([value or "" for value in services.ids], dtype=str)
        names = np.array([value or "" for value in services.names], dtype=str)
        order = np.lexsort((names[row], ids[row], -weight, place))
        first = np.r_[True, place[order][1:] != place[order][:-1]]
        found[place[order][first]] = row[order][first]
        return found


def demand_points(
    demand: Layer,
    buildings: Layer | None = None,
    weights: str = "",
    cells: Layer | None = None,
    parameter: str = "DEMANDE",
) -> tuple[DemandPoints | None, tuple[Note, ...]]:
    """Return the points that stand for the features of ``demand``, and what to say of them.

    None when there is nothing finer than the features themselves.  A place that holds nothing keeps its centroid.

    Parameters
    ----------
    buildings, weights
        Any layer (``BATIMENTS``), and the column that weighs its features (``POIDS_BATIMENTS``; ``""``: 1 each).
    cells
        Cells with people (``CARREAUX``), when ``demand`` are larger polygons; buildings are then those of the cells.

    Raises
    ------
    InputError, ParameterError
        ``demand`` are no polygons, a layer is unusable, or a weight column is absent or unreadable.
    """
    notes: list[Note] = []
    if cells is not None and not len(cells):
        notes.append(Note(tr_noop("CARREAUX : la couche est vide ; chaque polygone est mesuré de son centre."), {}, True))
        cells = None
    if buildings is not None and not len(buildings):
        notes.append(Note(tr_noop("BATIMENTS : la couche est vide ; le calcul se fait sans bâtiments."), {}, True))
        buildings = None
    if cells is None:
        if buildings is None:
            return None, tuple(notes)
        return _by_buildings(demand, buildings, weights, parameter, notes), tuple(notes)
    people = _people_of(cells, notes)
    shares = _shares(demand, cells, people, ("CARREAUX", parameter), notes)
    used = np.flatnonzero(np.bincount(shares.indices, minlength=len(cells)))
    shares, cells = shares[:, used], cells.taken(used)
    held = {"carreaux": np.diff(shares.indptr).astype(np.int64)}
    if not len(cells):
        points = places_of(demand, parameter).taken(np.zeros(0, dtype=np.int64))
    elif buildings is None:
        points = places_of(cells, "CARREAUX")
    else:
        finer = _by_buildings(cells, buildings, weights, "CARREAUX", notes)
        points, shares = finer.points, (shares @ finer.shares).tocsr()
        is_building = np.arange(len(points)) < finer.finer
        held["batiments"] = np.bincount(
            np.repeat(np.arange(len(demand)), np.diff(shares.indptr)), weights=is_building[shares.indices], minlength=len(demand)
        ).astype(np.int64)
    return _completed(demand, shares, points, held, parameter, notes), tuple(notes)


def _by_buildings(holders: Layer, buildings: Layer, weights: str, parameter: str, notes: list[Note]) -> DemandPoints:
    kept, weight = _dwellings(buildings, weights, notes)
    located = _standing(kept)
    shares = _shares(holders, located, weight, ("BATIMENTS", parameter), notes)
    used = np.flatnonzero(np.bincount(shares.indices, minlength=len(located)))
    points = places_of(located if len(used) else holders, "BATIMENTS").taken(used)
    held = {"batiments": np.diff(shares.indptr).astype(np.int64)}
    return _completed(holders, shares[:, used], points, held, parameter, notes)


def _require_polygons(layer: Layer, parameter: str, asked: str) -> None:
    require_geometries(layer, parameter)
    if (shapely.get_dimensions(layer.geometries) != 2).any():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » doit contenir des polygones pour que {asked} serve ; videz {asked} ou choisissez "
                "une couche de polygones."
            ),
            parameter=parameter,
            name=layer.name,
            asked=asked,
        )


def _people_of(cells: Layer, notes: list[Note]) -> FloatArray:
    column = population_values(cells)
    if column is None:
        raise InputError(
            tr_noop(
                "CARREAUX : « {name} » n’a pas de colonne de population (« population » ou « ind ») ; prenez les carreaux "
                "de « Charger la population »."
            ),
            name=cells.name,
        )
    people = quantities(column)
    unknown = int((~(people >= 0)).sum())
    if unknown:
        notes.append(Note(tr_noop("{count} carreau(x) sans population connue : ils ne pèsent rien."), {"count": unknown}, True))
    return np.where(people >= 0, people, 0.0)


def _dwellings(buildings: Layer, weights: str, notes: list[Note]) -> tuple[Layer, FloatArray]:
    """Return the buildings where people may live, and what each weighs."""
    kept = np.ones(len(buildings), dtype=bool)
    columns = columns_by_name(buildings)
    if "building" in columns:
        kept = ~np.isin([str(value or "").strip().lower() for value in as_texts(columns["building"])], list(NOT_DWELLINGS))
        left_out = int((~kept).sum())
        if left_out:
            notes.append(
                Note(
                    tr_noop("{count} bâtiment(s) qui ne sont pas des logements (garages, hangars, écoles…), laissés de côté."),
                    {"count": left_out},
                )
            )
    weight = np.ones(len(buildings))
    if weights.strip():
        name = weights.strip()
        if name not in buildings.columns:
            raise ParameterError(
                tr_noop("POIDS_BATIMENTS : « {layer} » n’a pas de colonne « {name} » ; choisissez-en une autre ou videz-le."),
                layer=buildings.name,
                name=name,
            )
        weight = quantities(buildings.columns[name])
        unknown = int((~(weight[kept] >= 0) | np.isinf(weight[kept])).sum())
        if unknown:
            notes.append(
                Note(
                    tr_noop("{count} bâtiment(s) sans « {name} » utilisable (vide ou négatif), non comptés."),
                    {"count": unknown, "name": name},
                    True,
                )
            )
        weight = np.where((weight >= 0) & np.isfinite(weight), weight, 0.0)
    return buildings.taken(kept), weight[kept]


def _standing(buildings: Layer) -> Layer:
    """Return the buildings as points, in degrees: their centroid, or a point inside when it is outside (a ring, an L)."""
    crs = require_crs(buildings, "BATIMENTS")
    if not len(buildings):
        return replace(buildings, crs=WGS84)
    require_geometries(buildings, "BATIMENTS")
    if (shapely.get_type_id(buildings.geometries) == shapely.GeometryType.POINT).all():
        lonlat = transform_points(shapely.get_coordinates(shapely.force_2d(buildings.geometries)), crs, WGS84)
    else:
        degrees = transform_geometries(buildings.geometries, crs, WGS84)
        metric = metric_crs_of(degrees)
        shapes = transform_geometries(degrees, WGS84, metric)
        # Walls that cross themselves have a centroid, but no inside to look for it.
        outside = shapely.get_dimensions(shapes) == 2
        shapes[outside] = shapely.make_valid(shapes[outside])
        centres = shapely.centroid(shapes)
        outside[outside] = ~shapely.intersects(shapes[outside], centres[outside])
        centres[outside] = shapely.point_on_surface(shapes[outside])
        lonlat = transform_points(shapely.get_coordinates(centres), metric, WGS84)
    return replace(buildings, geometries=np.asarray(shapely.points(lonlat), dtype=object).reshape(len(lonlat)), crs=WGS84)


def _shares(
    holders: Layer, parts: Layer, weight: FloatArray, parameters: tuple[str, str], notes: list[Note]
) -> csr_matrix:
    """Return which share of each holder each part stands for; a row is empty when it holds none that weighs."""
    _require_polygons(holders, parameters[1], parameters[0])
    count = len(holders)
    if not len(parts):
        return csr_matrix((count, 0))
    held = share_cells(parts, holders, *parameters)
    value = held.share * weight[held.cell]
    kept = value > 0
    shares = csr_matrix((value[kept], (held.territory[kept], held.cell[kept])), shape=(count, len(parts)))
    shares.data /= np.repeat(np.asarray(shares.sum(axis=1)).ravel(), np.diff(shares.indptr))
    lost = int((held.outside >= 1.0).sum())
    if lost:
        said = tr_noop("{parts} : {count} entité(s) hors de toute entité de {holders}, non comptée(s).")
        notes.append(Note(said, {"parts": parameters[0], "count": lost, "holders": parameters[1]}, True))
    return shares


def _completed(
    holders: Layer,
    shares: csr_matrix,
    points: Places,
    held: Mapping[str, IntArray],
    parameter: str,
    notes: list[Note],
) -> DemandPoints:
    """Return the points of ``holders``; those that hold none stand at their centroid."""
    pairs = shares.tocoo()
    alone = np.flatnonzero(np.diff(shares.indptr) == 0)
    if len(alone):
        told = (
            tr_noop("{holders} : {count} polygone(s) sans carreau habité, mesuré(s) de leur centre.")
            if "carreaux" in held
            else tr_noop("{holders} : {count} entité(s) sans bâtiment, mesurée(s) de leur centre.")
        )
        notes.append(Note(told, {"count": len(alone), "holders": parameter}, True))
    centres = places_of(holders, parameter).taken(alone)
    whole = csr_matrix(
        (
            np.concatenate([pairs.data, np.ones(len(alone))]),
            (np.concatenate([pairs.row, alone]), np.concatenate([pairs.col, len(points) + np.arange(len(alone))])),
        ),
        shape=(len(holders), len(points) + len(alone)),
    )
    return DemandPoints(_joined(points, centres), whole, held, len(points))


def _joined(one: Places, other: Places) -> Places:
    return Places(
        np.concatenate([one.lonlat, other.lonlat]),
        np.concatenate([one.ids, other.ids]),
        np.concatenate([one.names, other.names]),
        np.concatenate([one.categories, other.categories]),
    )
