"""Territories beside their commune and intercommunality, who is well or poorly served, and two contrasted pilots.

The table of a priority quarter beside its commune and intercommunality is the usual first page of a project.
Territory and reference are measured in one way, through the people of their cells, so that they compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely

from .common_indicators import BY_CODE, COUNT, INDICATORS, PARTIAL_PCT, AccessRule, Figures, Residents
from .crs import WGS84, metric_crs_of, transform_geometries
from .defaults import ZONE_POPULATION_MIN
from .errors import tr_noop
from .language import number, tr
from .proration import common_area
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, as_texts, integers, texts
from .sentences import Figure, Sentence, listed
from .territories import PARAMETER, TerritoryShares, share_cells

#: What a territory is put beside: parameter, suffix of its columns.
COMMUNE, INTERCOMMUNALITY = ("COMMUNE", "commune"), ("INTERCOMMUNALITE", "interco")
WELL_POORER, WELL_RICHER = "bien_desservi_plus_pauvre", "bien_desservi_moins_pauvre"
POORLY_POORER, POORLY_RICHER = "mal_desservi_plus_pauvre", "mal_desservi_moins_pauvre"
TYPES = (WELL_POORER, WELL_RICHER, POORLY_POORER, POORLY_RICHER)
TYPE_LABELS: Mapping[str, str] = {
    WELL_POORER: tr_noop("mieux desservi que la référence, plus pauvre"),
    WELL_RICHER: tr_noop("mieux desservi que la référence, moins pauvre"),
    POORLY_POORER: tr_noop("mal desservi, plus pauvre"),
    POORLY_RICHER: tr_noop("mal desservi, moins pauvre"),
}
#: People of a well served territory who may be beyond the threshold, per cent: where most are, no comparison flatters.
WELL_SERVED_BEYOND_MAX_PCT = 50.0
#: The two territories proposed as pilots (field ``paire``).
ENDOWED, BARE = "mieux_dote", "plus_demuni"
#: A pilot holds at least as many people as a ranked zone.
PILOT_POPULATION_MIN = ZONE_POPULATION_MIN
#: A pilot lies for the most part where the cells are, per cent of its surface.
PILOT_BEYOND_MAX_PCT = 50.0
#: Territories named in one sentence.
_NAMED = 5
_WHOLE = tr_noop("l’ensemble des carreaux")
_PARTLY = tr_noop(
    "{parameter} : {count} polygone(s) débordent des carreaux donnés ({names}) : leurs chiffres ne valent que pour la part "
    "couverte, à moins que le reste soit inhabité."
)


@dataclass(frozen=True)
class Reference:
    """The larger areas of one kind, and in which of them each territory lies (-1: in none)."""

    parameter: str
    suffix: str
    names: ObjectArray
    figures: Figures
    row: IntArray

    def of(self, values: FloatArray) -> FloatArray:
        """Return what the reference of each territory has, NaN without reference."""
        return np.where(self.row >= 0, values[self.row], np.nan) if len(values) else np.full(len(self.row), np.nan)

    def name_of(self) -> ObjectArray:
        """Return the name of the reference of each territory."""
        return texts([self.names[row] if row >= 0 else None for row in self.row])


@dataclass(frozen=True)
class Comparison:
    """The compared territories.

    Attributes
    ----------
    territories
        Every territory, with all indicators beside those of its references, its type, and whether it is a pilot.
    table
        Without geometry: a row an indicator, a column a territory, then the references.
    figures, references
        What they were made of.
    notes
        What a reader must know: gaps, overlaps, territories outside the cells or without anybody.
    pair
        Why these two pilots, or why none.
    """

    territories: Layer
    table: Layer
    names: ObjectArray
    figures: Figures
    references: tuple[Reference, ...]
    notes: tuple[Sentence, ...]
    pair: Sentence


def compare_territories(
    cells: Layer,
    territories: Layer,
    rule: AccessRule | None = None,
    communes: Layer | None = None,
    intercommunalities: Layer | None = None,
    services: Layer | None = None,
) -> Comparison:
    """Put each territory beside the commune and the intercommunality that hold most of its surface.

    Raises
    ------
    InputError
        A layer is empty, has no system of coordinates or an unusable geometry, or areas are no polygons.
    ParameterError
        The threshold is out of range, or the public is no column.
    """
    residents = Residents(cells, rule or AccessRule())
    shares = share_cells(residents.layer, territories)
    figures = residents.figures(shares, territories, services)
    references = tuple(
        _reference(residents, territories, layer, *kind, services)
        for layer, kind in ((communes, COMMUNE), (intercommunalities, INTERCOMMUNALITY))
        if layer is not None
    )
    columns: dict[str, Column] = {"territoire": shares.names, "code_territoire": shares.codes}
    columns |= {one.suffix: one.name_of() for one in references}
    columns["service_proche"] = figures.nearest
    columns["secret"] = integers(figures.secret)
    for one in INDICATORS:
        values = figures.values[one.code]
        columns[one.code] = values
        for reference in references:
            beside = reference.of(reference.figures.values[one.code])
            columns[f"{one.code}_{reference.suffix}"] = beside
            if one.kind == COUNT:
                with np.errstate(divide="ignore", invalid="ignore"):
                    columns[f"{one.code}_part_{reference.suffix}_pct"] = np.where(beside > 0, 100 * values / beside, np.nan)
            else:
                columns[f"{one.code}_ecart_{reference.suffix}"] = values - beside
    kinds, limits = _typology(residents, figures, shares, references)
    columns |= kinds | {"hors_emprise_pct": figures.beyond_pct}
    rows, sentence = _pair(figures, shares, kinds, limits)
    pilot = texts([None] * len(shares))
    if rows is not None:
        pilot[rows[0]], pilot[rows[1]] = ENDOWED, BARE
    columns["paire"] = pilot
    taken = {name.lower() for name in columns}
    kept = {f"{name}_source" if name.lower() in taken else name: c for name, c in territories.columns.items()}
    layer = Layer("territoires", territories.geometries, territories.crs, kept | columns)
    notes = tuple(_notes(residents, figures, shares, references))
    return Comparison(layer, _table(shares, figures, references), shares.names, figures, references, notes, sentence)


def _reference(
    residents: Residents, territories: Layer, larger: Layer, parameter: str, suffix: str, services: Layer | None
) -> Reference:
    shares = share_cells(residents.layer, larger, parameter=parameter)
    figures = residents.figures(shares, larger, services)
    ours = transform_geometries(territories.geometries, territories.crs, WGS84)
    metric = metric_crs_of(ours)
    small = shapely.make_valid(transform_geometries(ours, WGS84, metric))
    theirs = transform_geometries(larger.geometries, larger.crs, WGS84)
    large = shapely.make_valid(transform_geometries(theirs, WGS84, metric))
    place, holder = shapely.STRtree(large).query(small, predicate="intersects")
    common = common_area(small[place], large[holder])
    row = np.full(len(territories), -1)
    # The last written wins: the largest common surface, and of equals the first row.
    order = np.lexsort((-holder, common))
    order = order[common[order] > 0]
    row[place[order]] = holder[order]
    return Reference(parameter, suffix, shares.names, figures, row)


def _poverty(figures: Figures) -> FloatArray:
    return figures.values["part_pauvres_pct"]


def _typology(
    residents: Residents, figures: Figures, shares: TerritoryShares, references: tuple[Reference, ...]
) -> tuple[dict[str, Column], tuple[FloatArray, FloatArray]]:
    """Return the type of each territory and the two levels that decide it, which are those of its reference.

    Without a larger area the reference is everybody in the cells: a few territories compared among themselves would
    always make one of them well served.
    """
    minutes, poverty = figures.values["temps_moyen_min"], _poverty(figures)
    wide = next((one for one in references if one.suffix == INTERCOMMUNALITY[1]), None)
    poor, people = residents.column("pauvres"), residents.column("population")
    known = np.isfinite(poor) & np.isfinite(people)
    mean_minutes = _ratio(float((residents.public * residents.capped).sum()), float(residents.public.sum()))
    whole_minutes = mean_minutes if residents.is_measured else float("nan")
    whole_poverty = 100 * _ratio(float(poor[known].sum()), float(people[known].sum()))
    limit_minutes, limit_poverty = np.full(len(shares), whole_minutes), np.full(len(shares), whole_poverty)
    beside = texts([tr(_WHOLE)] * len(shares))
    if wide is not None:
        inside = wide.row >= 0
        limit_minutes[inside] = wide.of(wide.figures.values["temps_moyen_min"])[inside]
        limit_poverty[inside] = wide.of(_poverty(wide.figures))[inside]
        beside[inside] = wide.name_of()[inside]
    told = np.isfinite(minutes) & np.isfinite(poverty) & np.isfinite(limit_minutes) & np.isfinite(limit_poverty)
    with np.errstate(invalid="ignore"):
        far = figures.values["part_population_au_dela_pct"] > WELL_SERVED_BEYOND_MAX_PCT
        poorly, poorer = (minutes > limit_minutes) | far, poverty >= limit_poverty
    kind = 2 * poorly + ~poorer
    names = texts([TYPES[rank] if known_ else None for rank, known_ in zip(kind, told)])
    return (
        {
            "typologie": names,
            "typologie_reference": beside,
            "seuil_temps_min": limit_minutes,
            "seuil_pauvrete_pct": limit_poverty,
        },
        (limit_minutes, limit_poverty),
    )


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole > 0 else float("nan")


def _pair(
    figures: Figures, shares: TerritoryShares, kinds: Mapping[str, Column], limits: tuple[FloatArray, FloatArray]
) -> tuple[tuple[int, int] | None, Sentence]:
    """Return the best served and the worst served of the poorer territories, and why."""
    minutes, poverty = figures.values["temps_moyen_min"], _poverty(figures)
    services, poor = figures.values["services_1000"], figures.values["pauvres"]
    kind = as_texts(kinds["typologie"])
    held = np.nan_to_num(figures.values["population"]) >= PILOT_POPULATION_MIN
    held &= figures.beyond_pct <= PILOT_BEYOND_MAX_PCT
    label = np.array([f"{code or ''}\n{name}" for code, name in zip(shares.codes, shares.names)], dtype=str)
    served = np.flatnonzero(held & (kind == WELL_POORER))
    bare = np.flatnonzero(held & (kind == POORLY_POORER))
    if len(served):
        # References differ from place to place: the second must be farther than the first all the same.
        bare = bare[minutes[bare] > minutes[served].min()]
    if not (len(served) and len(bare)):
        if not any(kind):
            return None, Sentence(
                tr_noop("Aucune paire de territoires pilotes : les temps ou la pauvreté ne sont pas connus (carreaux mesurés ?).")
            )
        missing = tr_noop("bien desservi") if not len(served) else tr_noop("mal desservi")
        return None, Sentence(
            tr_noop(
                "Aucune paire de territoires pilotes : parmi les territoires plus pauvres que la référence et d’au moins "
                "{people} personnes, aucun n’est {missing}."
            ),
            {"people": Figure(PILOT_POPULATION_MIN), "missing": Sentence(missing)},
        )

    def first(rows: IntArray, sign: float) -> int:
        keys = (label[rows], -np.nan_to_num(poor[rows]), -sign * np.nan_to_num(services[rows]), sign * minutes[rows])
        return int(rows[np.lexsort(keys)[0]])

    best, worst = first(served, 1.0), first(bare, -1.0)

    def told(row: int) -> dict[str, object]:
        inside = figures.values["services"][row]
        return {
            "name": str(shares.names[row]),
            "minutes": Figure(minutes[row], 1),
            "near": Figure(100 - figures.values["part_population_au_dela_pct"][row]),
            "services": Figure(inside),
            "poverty": Figure(poverty[row], 1),
        }

    values: dict[str, object] = {f"{key}_a": text for key, text in told(best).items()}
    values |= {f"{key}_b": text for key, text in told(worst).items()}
    values |= {"limit": Figure(limits[1][worst], 1), "gap": Figure(minutes[worst] - minutes[best], 1)}
    if np.isfinite(figures.values["services"][[best, worst]]).all():
        return (best, worst), Sentence(
            tr_noop(
                "Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en "
                "moyenne, {near_a} % des habitants à portée d’un service, {services_a} service(s) sur place), et « {name_b} », "
                "démuni ({minutes_b} min, {near_b} % à portée, {services_b} service(s)) ; {gap} min les séparent, et tous deux "
                "sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, référence {limit} %)."
            ),
            values,
        )
    return (best, worst), Sentence(
        tr_noop(
            "Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en "
            "moyenne, {near_a} % des habitants à portée d’un service), et « {name_b} », démuni ({minutes_b} min, {near_b} % à "
            "portée) ; {gap} min les séparent, et tous deux sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, "
            "référence {limit} %)."
        ),
        values,
    )


def _notes(
    residents: Residents,
    figures: Figures,
    shares: TerritoryShares,
    references: tuple[Reference, ...],
) -> list[Sentence]:
    population = np.nan_to_num(residents.column("population"))
    outside, doubled = float((population * shares.outside).sum()), float((population * shares.doubled).sum())
    notes = []

    def say(template: str, **values: object) -> None:
        notes.append(Sentence(template, values))

    def say_rows(template: str, names: ObjectArray, rows: BoolArray, **values: object) -> None:
        if rows.any():
            say(template, count=Figure(int(rows.sum())), names=listed(names[rows], _NAMED), **values)

    if outside >= 0.5:
        say(tr_noop("{count} personne(s) des carreaux vivent hors des territoires donnés."), count=Figure(outside))
    if doubled >= 0.5:
        say(tr_noop("Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois."), count=Figure(doubled))
    if not residents.is_measured:
        say(tr_noop("Carreaux sans temps d’accès : mesurez-les avec « Temps d’accès à pied » pour remplir ces indicateurs."))
    has_cells = np.bincount(shares.territory, minlength=len(shares)) > 0
    say_rows(
        tr_noop("{count} territoire(s) hors des carreaux, sans aucun habitant connu : {names}."), shares.names, ~has_cells
    )
    say_rows(
        tr_noop("{count} territoire(s) où personne n’habite : {names}."), shares.names,
        has_cells & ~(figures.values["population"] > 0),
    )
    say_rows(
        tr_noop("{count} territoire(s) de moins de 11 ménages, dont les chiffres des ménages sont tus : {names}."),
        shares.names, figures.secret,
    )
    say_rows(
        _PARTLY, shares.names, has_cells & (figures.beyond_pct > PARTIAL_PCT), parameter=PARAMETER,
    )
    for one in references:
        used = np.isin(np.arange(len(one.names)), one.row)
        say_rows(
            _PARTLY, one.names, used & (one.figures.beyond_pct > PARTIAL_PCT), parameter=one.parameter,
        )
        say_rows(
            tr_noop(
                "{parameter} : {count} territoire(s) ne touchent aucun de ses polygones ({names}) ; leur comparaison est vide."
            ),
            shares.names, one.row < 0, parameter=one.parameter,
        )
    return notes


def _table(shares: TerritoryShares, figures: Figures, references: tuple[Reference, ...]) -> Layer:
    """Return a row an indicator; a column is named after its territory, with its code where names repeat."""
    columns: dict[str, Column] = {
        "indicateur": texts([one.code for one in INDICATORS]),
        "libelle": texts([tr(one.label) for one in INDICATORS]),
        "unite": texts([tr(one.unit) for one in INDICATORS]),
    }
    used = {name.lower() for name in columns}

    def add(name: str, code: str | None, values: FloatArray) -> None:
        free, turn = name, 1
        if free.lower() in used and code:
            free = f"{name} ({code})"
        while free.lower() in used:
            turn += 1
            free = f"{name} ({turn})"
        used.add(free.lower())
        columns[free] = values

    for row, name in enumerate(shares.names):
        add(str(name), shares.codes[row], np.array([figures.values[one.code][row] for one in INDICATORS]))
    for reference in references:
        for row in np.unique(reference.row[reference.row >= 0]):
            values = np.array([reference.figures.values[one.code][row] for one in INDICATORS])
            add(f"{reference.parameter} {reference.names[row]}", None, values)
    return Layer("tableau", texts([None] * len(INDICATORS)), "", columns)


def shown(code: str, value: float) -> str:
    """Return a figure of an indicator as a reader expects it."""
    return number(value, BY_CODE[code].decimals)

