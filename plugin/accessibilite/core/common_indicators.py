"""The indicators that all territories share: named once, reckoned once, for an area, its commune or a date.

One list serves the comparison of territories and the yearly follow-up, so that their figures have one meaning.
Every area is measured through the people of its cells, shared by surface (METHOD section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from .crs import WGS84, metric_crs_of, require_crs, transform_geometries
from .defaults import THRESHOLD_MIN
from .equity import weighted_quantile
from .errors import ParameterError, tr_noop
from .measures import countable_services
from .proration import common_area
from .readers.population import require_public, with_contract_columns
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, texts
from .snapping import places_of
from .territories import TerritoryShares
from .time_slots import schedules_of, weekly_hours
from .travel_times import REACHED
from .zones_blanches import DEFICIT_CAP_MIN

#: Fewest households whose figures are told of an area (INSEE, secrecy of tax data: none under 11 households).
SECRET_HOUSEHOLDS = 11.0
#: Share of a polygon beyond the rectangle of the cells from which its figures are those of a part of it, per cent.
PARTIAL_PCT = 10.0
#: How far around a point its people may live: points stand for cells of 200 m, or for buildings, metres.
POINT_REACH_M = 200.0
#: How an indicator compares with that of a larger area: a count as a part of it, a level by its difference.
COUNT, LEVEL = "effectif", "niveau"


@dataclass(frozen=True)
class Indicator:
    """One entry of the dictionary.

    Attributes
    ----------
    code, label, unit, definition
        What it is called in a column and in words, and what it counts.
    kind
        :data:`COUNT` (adds up) or :data:`LEVEL` (does not).
    decimals
        How many are worth reading.
    is_fiscal
        It tells of the households or their income: kept secret when they are too few.
    """

    code: str
    label: str
    unit: str
    definition: str
    kind: str = LEVEL
    decimals: int = 1
    is_fiscal: bool = False


def _count(code: str, label: str, unit: str, definition: str, is_fiscal: bool = False) -> Indicator:
    return Indicator(code, label, unit, definition, COUNT, 0, is_fiscal)


_PERSONS, _HOUSEHOLDS = tr_noop("personnes"), tr_noop("ménages")
#: The dictionary, in the order of the tables.  A code keeps its meaning for ever: years are compared by it.
INDICATORS = (
    _count("population", tr_noop("Population"), _PERSONS, tr_noop("Personnes des carreaux, au prorata des surfaces.")),
    Indicator("surface_km2", tr_noop("Surface"), "km²", tr_noop("Surface du polygone."), COUNT, 2),
    Indicator(
        "densite", tr_noop("Densité"), tr_noop("personnes/km²"), tr_noop("Population rapportée à la surface du polygone."),
        decimals=0,
    ),
    _count("menages", tr_noop("Ménages"), _HOUSEHOLDS, tr_noop("Ménages des carreaux."), True),
    _count(
        "menages_pauvres", tr_noop("Ménages pauvres"), _HOUSEHOLDS,
        tr_noop("Ménages sous 60 % du niveau de vie médian national (Filosofi)."), True,
    ),
    Indicator(
        "taux_pauvrete", tr_noop("Taux de pauvreté des ménages"), "%", tr_noop("Ménages pauvres pour 100 ménages."),
        is_fiscal=True,
    ),
    _count(
        "pauvres", tr_noop("Personnes pauvres (estimation)"), _PERSONS,
        tr_noop("Population de chaque carreau multipliée par la part de ses ménages qui sont pauvres."), True,
    ),
    Indicator(
        "part_pauvres_pct", tr_noop("Part des personnes pauvres"), "%",
        tr_noop("Personnes pauvres estimées pour 100 personnes des carreaux dont le taux est connu."), is_fiscal=True,
    ),
    Indicator(
        "niveau_vie", tr_noop("Niveau de vie moyen"), tr_noop("€/an"),
        tr_noop("Moyenne des carreaux, pondérée par leurs habitants (montants plafonnés par l’INSEE)."), LEVEL, 0, True,
    ),
    _count("enfants_0_3", tr_noop("Enfants de 0 à 3 ans"), _PERSONS, tr_noop("Personnes de 0 à 3 ans.")),
    Indicator("part_enfants_0_3_pct", tr_noop("Part des 0 à 3 ans"), "%", tr_noop("Pour 100 personnes.")),
    _count("jeunes_18_24", tr_noop("Jeunes de 18 à 24 ans"), _PERSONS, tr_noop("Personnes de 18 à 24 ans.")),
    Indicator("part_jeunes_18_24_pct", tr_noop("Part des 18 à 24 ans"), "%", tr_noop("Pour 100 personnes.")),
    _count("seniors_65p", tr_noop("Personnes de 65 ans et plus"), _PERSONS, tr_noop("Personnes de 65 ans et plus.")),
    Indicator("part_seniors_65p_pct", tr_noop("Part des 65 ans et plus"), "%", tr_noop("Pour 100 personnes.")),
    _count("monoparentales", tr_noop("Familles monoparentales"), _HOUSEHOLDS, tr_noop("Ménages d’un seul parent."), True),
    Indicator(
        "part_monoparentales_pct", tr_noop("Part des familles monoparentales"), "%", tr_noop("Pour 100 ménages."), is_fiscal=True
    ),
    _count(
        "population_a_portee", tr_noop("Population à portée d’un service"), _PERSONS,
        tr_noop("Personnes à SEUIL_MIN minutes à pied au plus du service le plus proche."),
    ),
    _count(
        "population_au_dela", tr_noop("Population au-delà du seuil"), _PERSONS,
        tr_noop("Personnes à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service."),
    ),
    Indicator(
        "part_population_au_dela_pct", tr_noop("Part de la population au-delà du seuil"), "%", tr_noop("Pour 100 personnes.")
    ),
    _count(
        "pauvres_a_portee", tr_noop("Personnes pauvres à portée d’un service"), _PERSONS,
        tr_noop("Personnes pauvres à SEUIL_MIN minutes à pied au plus du service le plus proche."), True,
    ),
    _count(
        "pauvres_au_dela", tr_noop("Personnes pauvres au-delà du seuil"), _PERSONS,
        tr_noop("Personnes pauvres à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service."), True,
    ),
    Indicator(
        "part_pauvres_au_dela_pct", tr_noop("Part des personnes pauvres au-delà du seuil"), "%",
        tr_noop("Pour 100 personnes pauvres."), is_fiscal=True,
    ),
    _count(
        "non_atteints", tr_noop("Population qui n’atteint aucun service"), _PERSONS,
        tr_noop("Personnes dont le statut n’est pas « atteint » : hors délai, îlot, hors réseau ou sans service."),
    ),
    Indicator(
        "temps_moyen_min", tr_noop("Temps d’accès moyen"), "min",
        tr_noop("Moyenne pondérée par PUBLIC ; qui n’atteint rien compte pour SEUIL_MIN + 60 minutes, comme les plus lointains."),
    ),
    Indicator(
        "temps_median_min", tr_noop("Temps d’accès médian"), "min",
        tr_noop("La moitié du public marche au plus ce temps ; vide si la moitié n’atteint rien."),
    ),
    Indicator(
        "temps_p90_min", tr_noop("Temps d’accès, 90e centile"), "min",
        tr_noop("Neuf personnes du public sur dix marchent au plus ce temps ; vide si plus d’une sur dix n’atteint rien."),
    ),
    _count(
        "services", tr_noop("Services dans le territoire"), tr_noop("lieux"),
        tr_noop("Lieux d’accueil situés dans le polygone, sans les itinérants ni les services à distance."),
    ),
    Indicator(
        "services_1000", tr_noop("Services pour 1000 personnes"), tr_noop("lieux"),
        tr_noop("Lieux d’accueil du polygone rapportés à sa population."), decimals=2,
    ),
    Indicator(
        "heures_semaine_h", tr_noop("Heures d’ouverture par semaine"), "h",
        tr_noop("Heures où au moins un service du territoire est ouvert ; vide si aucun horaire n’est connu."),
    ),
    Indicator(
        "part_estimee_pct", tr_noop("Part imputée par l’INSEE"), "%",
        tr_noop("Part des personnes pauvres (des personnes, si les pauvres sont inconnus) qui vivent dans des carreaux imputés."),
    ),
)
BY_CODE: Mapping[str, Indicator] = {indicator.code: indicator for indicator in INDICATORS}


@dataclass(frozen=True)
class AccessRule:
    """Beyond how many minutes a service is too far, and whose times are averaged (PUBLIC)."""

    threshold_min: float = THRESHOLD_MIN
    public: str = "population"

    @property
    def longest_min(self) -> float:
        """What a place that reaches nothing counts for in a mean, minutes: the cap of the deficit."""
        return self.threshold_min + DEFICIT_CAP_MIN

    def checked(self) -> AccessRule:
        """Return the rule, or raise ParameterError when the threshold is outside its range."""
        if not 0 < self.threshold_min <= 600:
            raise ParameterError(
                tr_noop("SEUIL_MIN : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à 600."),
                value=f"{self.threshold_min:g}",
            )
        return self


@dataclass(frozen=True)
class Figures:
    """The indicators of some areas.

    Attributes
    ----------
    values
        Code of the indicator -> shape (areas,); NaN = unknown, or secret.
    secret
        Shape (areas,): fiscal figures are kept back.
    beyond_pct
        Shape (areas,): which share of each polygon lies beyond the rectangle of the cells, per cent of its surface.
    nearest
        Shape (areas,): name of the service that most of the public has as its nearest, None when not measured.
    """

    values: Mapping[str, FloatArray]
    secret: BoolArray
    beyond_pct: FloatArray
    nearest: ObjectArray


class Residents:
    """Who lives in the cells and how far they walk, ready to be shared among areas.

    Raises
    ------
    InputError, ParameterError
        No population, a public that is no column, or a threshold out of range.
    """

    def __init__(self, cells: Layer, rule: AccessRule, parameter: str = "CARREAUX") -> None:
        self.rule = rule.checked()
        self.layer = with_contract_columns(cells, parameter)
        columns = self.layer.columns
        require_public(self.layer, rule.public, parameter)
        self.public = np.nan_to_num(as_floats(columns[rule.public]))
        self.is_measured = "temps_min" in columns
        self.minutes = as_floats(columns["temps_min"]) if self.is_measured else np.full(len(cells), np.nan)
        self.reached = np.isfinite(self.minutes)
        if self.is_measured and "statut" in columns:
            self.reached &= as_texts(columns["statut"]) == REACHED
        #: Minutes for a mean: who reaches nothing is not left out of it.
        self.capped = np.where(self.reached, np.minimum(np.nan_to_num(self.minutes), rule.longest_min), rule.longest_min)
        self.nearest = as_texts(columns["service_nom"]) if "service_nom" in columns else texts([None] * len(cells))

    def column(self, name: str) -> FloatArray:
        """Return a column of the contract."""
        return as_floats(self.layer.columns[name])

    def figures(self, shares: TerritoryShares, areas: Layer, services: Layer | None = None) -> Figures:
        """Return the indicators of the areas that ``shares`` was made of."""
        beyond = _beyond_pct(self.layer, areas)
        found = _Totals(shares, beyond > PARTIAL_PCT)
        values = _people(self, found) | (_access(self, found) if self.is_measured else {})
        surface = surfaces_km2(areas)
        values |= {"surface_km2": surface, "densite": _divided(values["population"], surface)}
        if services is not None:
            values |= _services_inside(services, areas, values["population"])
        households = values["menages"]
        with np.errstate(invalid="ignore"):
            secret = (households > 0) & (households < SECRET_HOUSEHOLDS)
        nothing = np.full(len(shares), np.nan)
        told = {
            one.code: np.where(secret & one.is_fiscal, np.nan, values.get(one.code, nothing)) for one in INDICATORS
        }
        return Figures(told, secret, beyond, _most_used(self, shares))


class _Totals:
    """Sums by area; a count that no cell of an area tells is unknown there.

    INSEE draws no cell where nobody lives: an area without cells counts 0, unless the cells given stop short of it.
    """

    def __init__(self, shares: TerritoryShares, is_partial: BoolArray) -> None:
        self.shares = shares
        self.is_unknown = (np.bincount(shares.territory, minlength=len(shares)) > 0) | is_partial

    def of(self, values: FloatArray) -> FloatArray:
        known = np.isfinite(values)
        told = self.shares.totals(known.astype(np.float64)) > 0
        otherwise = np.where(self.is_unknown | (not known.any()), np.nan, 0.0)
        return np.where(told, self.shares.totals(values), otherwise)

    def percent(self, part: FloatArray, whole: FloatArray) -> FloatArray:
        """Return 100 times a share, over the cells that tell both."""
        known = np.isfinite(part) & np.isfinite(whole)
        return 100 * _divided(self.of(np.where(known, part, np.nan)), self.of(np.where(known, whole, np.nan)))


def _divided(part: FloatArray, whole: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)


def _people(residents: Residents, found: _Totals) -> dict[str, FloatArray]:
    column = residents.column
    population, households, poor = column("population"), column("menages"), column("pauvres")
    standard = column("niveau_vie")
    ages = ("enfants_0_3", "jeunes_18_24", "seniors_65p")
    counts = ("population", "menages", "menages_pauvres", "pauvres", "monoparentales", *ages)
    values = {name: found.of(column(name)) for name in counts}
    values |= {f"part_{name}_pct": found.percent(column(name), population) for name in ages}
    imputed = column("estime")
    weight = poor if np.isfinite(poor).any() else population
    return values | {
        "taux_pauvrete": found.percent(column("menages_pauvres"), households),
        "part_pauvres_pct": found.percent(poor, population),
        "part_monoparentales_pct": found.percent(column("monoparentales"), households),
        "niveau_vie": found.percent(population * standard, np.where(np.isfinite(standard), population, np.nan)) / 100,
        "part_estimee_pct": found.percent(weight * imputed, weight),
    }


def _access(residents: Residents, found: _Totals) -> dict[str, FloatArray]:
    rule, reached, minutes = residents.rule, residents.reached, residents.minutes
    near = reached & (np.nan_to_num(minutes, nan=np.inf) <= rule.threshold_min)
    values: dict[str, FloatArray] = {}
    for name in ("population", "pauvres"):
        people = residents.column(name)
        values[f"{name}_a_portee"] = found.of(people * near)
        values[f"{name}_au_dela"] = found.of(people * ~near)
        values[f"part_{name}_au_dela_pct"] = found.percent(people * ~near, people)
    values["non_atteints"] = found.of(residents.column("population") * ~reached)
    values["temps_moyen_min"] = found.percent(residents.public * residents.capped, residents.public) / 100
    longest = np.where(reached, minutes, np.inf)
    median, ninetieth = np.full(len(found.shares), np.nan), np.full(len(found.shares), np.nan)
    for row, cell, weight in by_area(found.shares, residents.public):
        median[row] = weighted_quantile(longest[cell], weight, 0.5)
        ninetieth[row] = weighted_quantile(longest[cell], weight, 0.9)
    values["temps_median_min"] = np.where(np.isinf(median), np.nan, median)
    values["temps_p90_min"] = np.where(np.isinf(ninetieth), np.nan, ninetieth)
    return values


def by_area(shares: TerritoryShares, people: FloatArray) -> Iterator[tuple[int, IntArray, FloatArray]]:
    """Yield (area, its cells, the people of each that are its own): an area has few cells, and needs them sorted."""
    order = np.argsort(shares.territory, kind="stable")
    bounds = np.searchsorted(shares.territory[order], np.arange(len(shares) + 1))
    for row in range(len(shares)):
        pairs = order[bounds[row] : bounds[row + 1]]
        yield row, shares.cell[pairs], people[shares.cell[pairs]] * shares.share[pairs]


def _most_used(residents: Residents, shares: TerritoryShares) -> ObjectArray:
    chosen = texts([None] * len(shares))
    for row, cell, weight in by_area(shares, residents.public):
        names = np.array([name or "" for name in residents.nearest[cell]], dtype=str)
        known = names != ""
        if not known.any():
            continue
        unique, place = np.unique(names[known], return_inverse=True)
        chosen[row] = str(unique[int(np.argmax(np.bincount(place, weights=weight[known])))])
    return chosen


def _beyond_pct(cells: Layer, areas: Layer) -> FloatArray:
    lonlat = transform_geometries(cells.geometries, cells.crs, WGS84)
    metric = metric_crs_of(lonlat)
    moved = transform_geometries(lonlat, WGS84, metric)
    extent = shapely.box(*shapely.total_bounds(moved))
    if (shapely.get_dimensions(moved) < 2).all():
        extent = shapely.buffer(extent, POINT_REACH_M, join_style="mitre")
    outlines = transform_geometries(transform_geometries(areas.geometries, areas.crs, WGS84), WGS84, metric)
    outlines = shapely.make_valid(outlines)
    surface = shapely.area(outlines)
    with np.errstate(divide="ignore", invalid="ignore"):
        beyond = 100 * (1 - common_area(outlines, extent) / surface)
    return np.where(surface > 0, np.clip(beyond, 0.0, 100.0), np.nan)


def surfaces_km2(areas: Layer) -> FloatArray:
    """Return the surface of polygons, square kilometres."""
    lonlat = transform_geometries(areas.geometries, require_crs(areas, areas.name), WGS84)
    return np.asarray(shapely.area(transform_geometries(lonlat, WGS84, metric_crs_of(lonlat))), dtype=np.float64) / 1e6


def _services_inside(services: Layer, areas: Layer, population: FloatArray) -> dict[str, FloatArray]:
    rows = countable_services(services).rows
    places = places_of(services, "SERVICES")
    outlines = shapely.make_valid(transform_geometries(areas.geometries, areas.crs, WGS84))
    point, area = shapely.STRtree(outlines).query(shapely.points(places.lonlat[rows]), predicate="intersects")
    inside = csr_matrix((np.ones(len(area), dtype=bool), (point, area)), shape=(len(rows), len(areas)))
    count = np.bincount(area, minlength=len(areas)).astype(np.float64)
    values = {"services": count, "services_1000": 1000 * _divided(count, population)}
    if "horaires" in services.columns and len(rows):
        values["heures_semaine_h"] = weekly_hours(schedules_of(services, places.lonlat).taken(rows), inside)
    return values


def dictionary_html() -> str:
    """Return the dictionary as the list that the pages of help show."""
    lines = [f"<li><b>{one.code}</b> ({one.unit}) : {one.label}. {one.definition}</li>" for one in INDICATORS]
    return "<ul>\n" + "\n".join(lines) + "\n</ul>"
