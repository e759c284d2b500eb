"""The comparison of territories as a page: the usual first page of a project."""

from __future__ import annotations

from .common_indicators import INDICATORS, AccessRule, Figures
from .equity_report import EVERYBODY
from .errors import tr_noop
from .html_page import bullets, heading, page, paragraph, table, typeset
from .language import number, tr
from .records import as_floats, as_texts
from .sentences import in_a_row
from .territory_table import TYPE_LABELS, Comparison, shown

#: Territories that get a table of their own; the others are in the table of all, and in the layer.
MAX_TABLES = 40


def comparison_page(found: Comparison, rule: AccessRule, name: str) -> str:
    """Return the page: pilots, all territories in one table, then each beside its references."""
    threshold = number(rule.threshold_min, 0 if float(rule.threshold_min).is_integer() else 1)
    title = tr("Territoires comparés")
    public = tr(EVERYBODY) if rule.public == EVERYBODY else rule.public
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr(
                "{count} territoire(s) de « {name} », mesurés par les habitants de leurs carreaux, au prorata des surfaces ; "
                "seuil {threshold} min à pied, temps pondérés par {public}. Un tiret : inconnu, non atteint ou secret."
            ).format(count=number(len(found.names)), name=name, threshold=threshold, public=public),
            "lead",
        ),
        heading(tr("Deux territoires pilotes")),
        paragraph(found.pair.said(), "note"),
        heading(tr("Tous les territoires")),
        _summary(found),
    ]
    for row in range(min(len(found.names), MAX_TABLES)):
        body += [heading(str(found.names[row])), _beside(found, row)]
    if len(found.names) > MAX_TABLES:
        more = tr("Les tableaux s’arrêtent à {count} territoires ; la couche et le tableau les donnent tous.")
        body.append(paragraph(more.format(count=MAX_TABLES)))
    notes = [*(note.said() for note in found.notes), *map(tr, _LIMITS)]
    body += [heading(tr("À savoir")), bullets(notes), heading(tr("Dictionnaire des indicateurs"))]
    defined = [(tr(one.label), tr(one.unit), tr(one.definition)) for one in INDICATORS]
    body.append(table(tr("Ce que chaque indicateur mesure"), (tr("Indicateur"), tr("Unité"), tr("Définition")), defined))
    return page(title, body)


_LIMITS = (
    tr_noop(
        "Les personnes pauvres sont une estimation : les carreaux comptent les ménages pauvres. Un carreau imputé par l’INSEE a "
        "une population exacte et des ménages pauvres modélisés ; la part imputée est dite pour chaque territoire."
    ),
    tr_noop(
        "Filosofi ne compte pas les personnes en habitat collectif institutionnel ni sans domicile, qui sont aussi le public de "
        "l’aller-vers."
    ),
    tr_noop(
        "La distance n’est qu’une cause du non-recours parmi d’autres : manque d’information, complexité, crainte, numérique, "
        "saturation, critères d’admission."
    ),
)


def _summary(found: Comparison) -> str:
    columns = found.territories.columns
    kinds, pilots = as_texts(columns["typologie"]), as_texts(columns["paire"])
    codes = ("population", "part_pauvres_pct", "temps_moyen_min", "part_population_au_dela_pct", "services")
    rows = [
        (
            str(found.names[row]),
            *(shown(code, float(found.figures.values[code][row])) for code in codes),
            (tr("{type} (pilote proposé)") if pilots[row] else "{type}").format(
                type=tr(TYPE_LABELS.get(kinds[row] or "", "–"))
            ),
        )
        for row in range(len(found.names))
    ]
    limits = as_floats(columns["seuil_temps_min"]), as_floats(columns["seuil_pauvrete_pct"])
    beside = as_texts(columns["typologie_reference"])
    told = dict.fromkeys(
        tr("{name} : {minutes} min en moyenne, {poverty} % de personnes pauvres").format(
            name=beside[row], minutes=number(limits[0][row], 1), poverty=number(limits[1][row], 1)
        )
        for row in range(len(beside))
    )
    types = paragraph(
        tr(
            "Mieux desservi que la référence : on n’y marche pas plus longtemps en moyenne, et la moitié des habitants au moins "
            "sont à portée d’un service ; mal desservi : les autres. Plus pauvre : au moins la part de personnes pauvres de la "
            "référence. Référence : {references}."
        ).format(references=in_a_row(told))
    )
    headers = (
        tr("Territoire"), tr("Population"), tr("Pauvres (%)"), tr("Temps moyen (min)"), tr("Au-delà du seuil (%)"),
        tr("Services"), tr("Type"),
    )
    return types + table(tr("Tous les territoires"), headers, rows, (1, 2, 3, 4, 5))


def _beside(found: Comparison, row: int) -> str:
    headers = [tr("Indicateur"), str(found.names[row])]
    sides: list[tuple[Figures, int]] = [(found.figures, row)]
    for reference in found.references:
        place = int(reference.row[row])
        if place >= 0:
            headers.append(tr(_SIDES[reference.suffix]).format(name=reference.names[place]))
            sides.append((reference.figures, place))
    lines = []
    for one in INDICATORS:
        values = [float(figures.values[one.code][at]) for figures, at in sides]
        label = tr(one.label) if one.unit in _PLAIN_UNITS else f"{tr(one.label)} ({tr(one.unit)})"
        lines.append((label, *(shown(one.code, value) for value in values)))
    nearest = found.figures.nearest[row]
    said = tr("Service le plus proche, pour le plus grand nombre : {name}.").format(name=nearest)
    compared = table(str(found.names[row]), headers, lines, range(1, len(headers)))
    return compared if nearest is None else compared + paragraph(said)


_SIDES = {"commune": tr_noop("Commune : {name}"), "interco": tr_noop("Intercommunalité : {name}")}
#: Units that the label says already.
_PLAIN_UNITS = frozenset({"personnes", "ménages", "lieux"})
