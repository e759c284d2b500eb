"""The comparison of territories as a page: the usual first page of a project."""

from __future__ import annotations

from .common_indicators import INDICATORS, AccessRule, Figures
from .html_page import bullets, heading, page, paragraph, table
from .language import number
from .records import as_floats, as_texts
from .territory_table import TYPE_LABELS, Comparison, shown

#: Territories that get a table of their own; the others are in the table of all, and in the layer.
MAX_TABLES = 40


def comparison_page(found: Comparison, rule: AccessRule, name: str) -> str:
    """Return the page: pilots, all territories in one table, then each beside its references."""
    threshold = number(rule.threshold_min, 0 if float(rule.threshold_min).is_integer() else 1)
    body = [
        "<h1>Territoires comparés</h1>",
        paragraph(
            f"{number(len(found.names))} territoire(s) de « {name} », mesurés par les habitants de leurs carreaux, au prorata "
            f"des surfaces ; seuil {threshold} min à pied, temps pondérés par {rule.public}. Un tiret : inconnu, non atteint "
            "ou secret.",
            "lead",
        ),
        heading("Deux territoires pilotes"),
        paragraph(str(found.pair), "note"),
        heading("Tous les territoires"),
        _summary(found),
    ]
    for row in range(min(len(found.names), MAX_TABLES)):
        body += [heading(str(found.names[row])), _beside(found, row)]
    if len(found.names) > MAX_TABLES:
        body.append(paragraph(f"Les tableaux s’arrêtent à {MAX_TABLES} territoires ; la couche et le tableau les donnent tous."))
    body += [heading("À savoir"), bullets([*map(str, found.notes), *_LIMITS]), heading("Dictionnaire des indicateurs")]
    body.append(table("", ("Indicateur", "Unité", "Définition"), [(i.label, i.unit, i.definition) for i in INDICATORS]))
    return page("Territoires comparés", body)


_LIMITS = (
    "Les personnes pauvres sont une estimation : les carreaux comptent les ménages pauvres. Un carreau imputé par l’INSEE a une "
    "population exacte et des ménages pauvres modélisés ; la part imputée est dite pour chaque territoire.",
    "Filosofi ne compte pas les personnes en habitat collectif institutionnel ni sans domicile, qui sont aussi le public de "
    "l’aller-vers.",
    "La distance n’est qu’une cause du non-recours parmi d’autres : manque d’information, complexité, crainte, numérique, "
    "saturation, critères d’admission.",
)


def _summary(found: Comparison) -> str:
    columns = found.territories.columns
    kinds, pilots = as_texts(columns["typologie"]), as_texts(columns["paire"])
    codes = ("population", "part_pauvres_pct", "temps_moyen_min", "part_population_au_dela_pct", "services")
    rows = [
        (
            str(found.names[row]),
            *(shown(code, float(found.figures.values[code][row])) for code in codes),
            TYPE_LABELS.get(kinds[row] or "", "–") + (" (pilote proposé)" if pilots[row] else ""),
        )
        for row in range(len(found.names))
    ]
    limits = as_floats(columns["seuil_temps_min"]), as_floats(columns["seuil_pauvrete_pct"])
    beside = as_texts(columns["typologie_reference"])
    told = dict.fromkeys(
        f"{beside[row]} : {number(limits[0][row], 1)} min en moyenne, {number(limits[1][row], 1)} % de personnes pauvres"
        for row in range(len(beside))
    )
    return table(
        "Mal desservi : on y marche plus longtemps en moyenne que dans la référence ; plus pauvre : au moins sa part de "
        "personnes pauvres. Référence : " + " ; ".join(told) + ".",
        ("Territoire", "Population", "Pauvres (%)", "Temps moyen (min)", "Au-delà du seuil (%)", "Services", "Type"),
        rows,
        (1, 2, 3, 4, 5),
    )


def _beside(found: Comparison, row: int) -> str:
    headers = ["Indicateur", str(found.names[row])]
    sides: list[tuple[Figures, int]] = [(found.figures, row)]
    for reference in found.references:
        place = int(reference.row[row])
        if place >= 0:
            headers.append(f"{_SIDES[reference.suffix]} : {reference.names[place]}")
            sides.append((reference.figures, place))
    lines = []
    for one in INDICATORS:
        values = [float(figures.values[one.code][at]) for figures, at in sides]
        label = one.label if one.unit in _PLAIN_UNITS else f"{one.label} ({one.unit})"
        lines.append((label, *(shown(one.code, value) for value in values)))
    nearest = found.figures.nearest[row]
    said = [] if nearest is None else [paragraph(f"Service le plus proche, pour le plus grand nombre : {nearest}.")]
    return "".join([table("", headers, lines, range(1, len(headers))), *said])


_SIDES = {"commune": "Commune", "interco": "Intercommunalité"}
#: Units that the label says already.
_PLAIN_UNITS = frozenset({"personnes", "ménages", "lieux"})
