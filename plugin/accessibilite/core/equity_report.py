"""The indices of equity in words and as a chart, for the log and the report."""

from __future__ import annotations

from .charts import Series, line_chart
from .equity import AFTER, BEFORE, CONCENTRATION, LORENZ, MEASURED, WHOLE, Equity, EquityRule, curve_of
from .errors import tr_noop
from .language import tr
from .records import as_floats, as_texts
from .sentences import Figure, Sentence

#: A concentration index nearer to 0 than this leans to neither side.
EVEN = 0.005

#: The public that is everybody: its column is a word too.
EVERYBODY = tr_noop("population")
_CURVE_NAMES = {
    (LORENZ, MEASURED): tr_noop("Lorenz (personnes classées par temps)"),
    (LORENZ, BEFORE): tr_noop("Lorenz, avant"),
    (LORENZ, AFTER): tr_noop("Lorenz, après"),
    (CONCENTRATION, MEASURED): tr_noop("Concentration (classées par niveau de vie)"),
    (CONCENTRATION, BEFORE): tr_noop("Concentration, avant"),
    (CONCENTRATION, AFTER): tr_noop("Concentration, après"),
}


def curves_chart(result: Equity) -> str:
    """Return Lorenz's and the concentration curve of the whole as SVG."""
    states = [state for state in (MEASURED, BEFORE, AFTER) if state in set(as_texts(result.table.columns["etat"]))]
    series = [
        Series(tr(_CURVE_NAMES[kind, state]), *curve_of(result, kind, state))
        for kind in (LORENZ, CONCENTRATION)
        for state in states
    ]
    return line_chart(
        tr("Partage du temps d’accès"),
        tr(
            "Part cumulée du temps de marche selon la part cumulée des personnes. Sur la diagonale, tous marchent autant ; plus "
            "la courbe de Lorenz s’en écarte, plus l’accès est inégal ; une courbe de concentration au-dessus de la diagonale "
            "dit que les plus pauvres marchent plus."
        ),
        tr("Part des personnes (%)"),
        tr("Part du temps de marche (%)"),
        [line for line in series if len(line.x) > 1],
        diagonal=True,
    )


def in_words(result: Equity, rule: EquityRule) -> list[Sentence]:
    """Return what the indices of the whole say, a sentence a measure."""
    columns = result.table.columns
    names, states = as_texts(columns["territoire"]), as_texts(columns["etat"])
    sentences: list[Sentence] = []
    for row in range(len(result.table)):
        if names[row] != WHOLE or states[row] not in (MEASURED, BEFORE, AFTER):
            continue

        def value(field: str, row: int = row) -> float:
            return float(as_floats(columns[field])[row])

        if states[row] != MEASURED:
            sentences.append(Sentence(tr_noop("Avant :") if states[row] == BEFORE else tr_noop("Après :")))
        sentences.append(
            Sentence(
                tr_noop(
                    "{share} % des {persons} personnes ({public}) sont à plus de {threshold} min ou n’atteignent rien "
                    "({lost} personnes, comptées à {longest} min)."
                ),
                {
                    "share": Figure(value("part_au_dela_pct"), 1),
                    "persons": Figure(value("personnes")),
                    "public": Sentence(EVERYBODY) if rule.public == EVERYBODY else rule.public,
                    "threshold": Figure(rule.threshold_min, 0 if rule.threshold_min.is_integer() else 1),
                    "lost": Figure(value("non_atteints")),
                    "longest": Figure(rule.longest_min),
                },
            )
        )
        concentration = value("concentration")
        if concentration == concentration:
            # The index weighs everybody; the two ends alone may say otherwise, and the next sentence gives them.
            leaning = (
                tr_noop("Dans l’ensemble, on marche d’autant plus que l’on est pauvre (indice de concentration {index}).")
                if concentration < -EVEN
                else tr_noop("Dans l’ensemble, on marche d’autant moins que l’on est pauvre (indice de concentration {index}).")
                if concentration > EVEN
                else tr_noop("Le niveau de vie ne change guère le temps de marche (indice de concentration {index}).")
            )
            sentences.append(Sentence(leaning, {"index": Figure(concentration, 3)}))
            poorest, richest = value("temps_40_min"), value("temps_10_min")
            disagree = (richest - poorest) * concentration < 0 and abs(concentration) > EVEN
            sentences.append(
                Sentence(
                    tr_noop(
                        "Aux deux bouts de l’échelle, c’est l’inverse : les 40 % les plus pauvres marchent {poorest} min en "
                        "moyenne, les 10 % les plus riches {richest} min."
                    )
                    if disagree
                    else tr_noop(
                        "Les 40 % les plus pauvres marchent {poorest} min en moyenne, les 10 % les plus riches {richest} min."
                    ),
                    {"poorest": Figure(poorest, 1), "richest": Figure(richest, 1)},
                )
            )
        else:
            sentences.append(Sentence(tr_noop("Le niveau de vie n’est pas connu : ni concentration, ni rapport 40/10.")))
    return sentences
