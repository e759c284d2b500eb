"""Sections of the report on equity, on imputed cells and on what closing a service would cost."""

from __future__ import annotations

import numpy as np

from .defaults import ZONE_POPULATION_MIN
from .equity import MEASURED, WHOLE, Equity, EquityRule
from .equity_report import curves_chart, in_words
from .html_page import heading, paragraph, table, typeset
from .language import number, tr
from .records import BoolArray, Layer, as_floats, as_texts
from .robustness import STABILITIES
from .zones_blanches import ZoneResult

#: Rows of a table of the report.
MAX_ROWS = 10


def equity_section(equity: Equity, rule: EquityRule) -> list[str]:
    """Return who bears the distance: the indices in words, the curves, and the least equal territories."""
    columns = equity.table.columns
    names, states = as_texts(columns["territoire"]), as_texts(columns["etat"])
    gap = as_floats(columns["fgt1"])
    persons = as_floats(columns["personnes"])
    mine = np.flatnonzero((states == MEASURED) & (names != WHOLE) & (persons >= ZONE_POPULATION_MIN) & np.isfinite(gap))
    mine = mine[np.lexsort((names[mine].astype(str), -gap[mine]))][:MAX_ROWS]

    def value(field: str, row: int, decimals: int) -> str:
        return number(float(as_floats(columns[field])[row]), decimals)

    rows = [
        (
            tr(str(names[row])) if names[row] == WHOLE else names[row],
            value("personnes", row, 0),
            value("part_au_dela_pct", row, 1),
            value("fgt1", row, 3),
            value("temps_median_min", row, 1),
            value("temps_p90_min", row, 1),
            value("rapport_40_10", row, 2),
        )
        for row in [*np.flatnonzero((names == WHOLE) & (states == MEASURED)), *mine]
    ]
    headers = (
        tr("Territoire"), tr("Habitants"), tr("À plus de {threshold} min (%)").format(threshold=number(rule.threshold_min)),
        tr("Profondeur du manque (FGT 1)"), tr("Temps médian (min)"), tr("Neuf sur dix sont à moins de (min)"),
        tr("Temps des pauvres ÷ temps des riches"),
    )
    return [
        heading(tr("Qui supporte la distance ?")),
        *(paragraph(sentence.said()) for sentence in in_words(equity, rule)),
        f"<figure>{curves_chart(equity)}<figcaption>"
        + typeset(
            tr(
                "Sur la diagonale, tous marchent autant. La courbe de Lorenz classe les personnes par temps de marche ; la "
                "courbe de concentration les classe de la plus pauvre à la plus riche : au-dessus de la diagonale, les pauvres "
                "marchent plus."
            )
        )
        + "</figcaption></figure>",
        table(
            tr("Équité par territoire, du manque le plus profond au moins profond"), headers, rows, (1, 2, 3, 4, 5, 6)
        ),
        paragraph(
            tr(
                "Profondeur du manque : part des personnes trop loin, pondérée par ce qui les sépare du seuil ; qui n’atteint "
                "aucun service compte à {longest} min. Pauvres et riches : les 40 % de personnes au niveau de vie le plus bas, "
                "et les 10 % au plus haut."
            ).format(longest=number(rule.longest_min))
        ),
    ]


def imputed_section(cells: Layer, zones: Layer) -> list[str]:
    """Return the account of the cells whose poor households are a model's, as a whole and by zone."""
    columns = cells.columns
    imputed = as_floats(columns["estime"]) == 1
    if not imputed.any():
        return []
    population, poor = (np.nan_to_num(as_floats(columns[name])) for name in ("population", "pauvres"))
    white = as_floats(columns["zone_blanche"]) == 1
    zone = as_floats(columns["zone_id"])

    def row(name: str, chosen: BoolArray, among: BoolArray) -> tuple[str, ...]:
        share = 100 * poor[chosen].sum() / poor[among].sum() if poor[among].sum() > 0 else float("nan")
        return (
            name,
            number(int(chosen.sum())),
            number(float(population[chosen].sum()), 0),
            number(float(poor[chosen].sum()), 0),
            number(float(share), 1),
        )

    everywhere = np.ones(len(cells), dtype=bool)
    rows = [row(tr("Ensemble"), imputed, everywhere), row(tr("dont en zone blanche"), imputed & white, white)]
    ids, ranks = as_floats(zones.columns["zone_id"]), as_floats(zones.columns["rang"])
    for number_, rank in list(zip(ids, ranks))[:MAX_ROWS]:
        mine = zone == number_
        if (imputed & mine).any():
            name = (
                tr("Zone de rang {rank}").format(rank=number(rank))
                if np.isfinite(rank)
                else tr("Zone {zone} (sans rang)").format(zone=number(number_))
            )
            rows.append(row(name, imputed & mine, mine))
    return [
        heading(tr("Les carreaux imputés")),
        paragraph(
            tr(
                "{imputed} carreaux sur {cells} ont trop peu de ménages pour que l’INSEE publie leurs données : leur population "
                "est exacte, leurs ménages pauvres viennent d’un modèle. Ils sont hachurés sur la carte, et aucun n’est mieux "
                "que « probable »."
            ).format(imputed=number(int(imputed.sum())), cells=number(len(cells)))
        ),
        table(
            tr("Ce qui vient des carreaux imputés"),
            (
                tr("Où"), tr("Carreaux imputés"), tr("Habitants"), tr("Pauvres (estimation)"), tr("Part des pauvres du lieu (%)"),
            ),
            rows,
            (1, 2, 3, 4),
        ),
    ]


def zones_by_territory(result: ZoneResult, most: int) -> list[str]:
    """Return whose territory the first zones lie in, with the people of each part; nothing without territories."""
    shares = result.shares
    if shares is None or not len(shares) or not len(result.zones):
        return []
    columns = result.cells.columns
    zone = as_floats(columns["zone_id"])[shares.cell]
    people, poor = (np.nan_to_num(as_floats(columns[name]))[shares.cell] * shares.share for name in ("population", "pauvres"))
    ids, ranks = as_floats(result.zones.columns["zone_id"])[:most], as_floats(result.zones.columns["rang"])[:most]
    rows = []
    for zone_id, rank in zip(ids, ranks):
        mine = np.flatnonzero(zone == zone_id)
        held = np.bincount(shares.territory[mine], weights=people[mine], minlength=len(shares))
        held_poor = np.bincount(shares.territory[mine], weights=poor[mine], minlength=len(shares))
        order = np.lexsort((shares.names.astype(str), -held_poor, -held))
        rows += [
            (number(rank), str(shares.names[row]), number(float(held[row])), number(float(held_poor[row])))
            for row in order
            if held[row] >= 1
        ]
    caption = tr("Les {count} premières zones, par territoire") if len(ids) > 1 else tr("La zone, par territoire")
    headers = (tr("Rang"), tr("Territoire"), tr("Habitants"), tr("Pauvres"))
    return [table(caption.format(count=number(len(ids))), headers, rows, (0, 2, 3))]


def robustness_section(cells: Layer, services: Layer, variants: Layer, threshold: str) -> list[str]:
    """Return what stands under other assumptions, and the closings that would cost most."""
    white = as_floats(cells.columns["zone_blanche"]) == 1
    stability = as_texts(cells.columns["stabilite"])
    poor = np.nan_to_num(as_floats(cells.columns["pauvres"]))
    words = {
        STABILITIES[0]: tr("Blanc dans toutes les variantes"), STABILITIES[1]: tr("Blanc au moins une fois sur deux"),
        STABILITIES[2]: tr("Blanc moins d’une fois sur deux"), STABILITIES[3]: tr("Jamais blanc"),
    }
    stable = [
        (label, number(int((stability == word).sum())), number(int((white & (stability == word)).sum())),
         number(float(poor[stability == word].sum())))
        for word, label in words.items()
    ]
    columns = services.columns
    names = as_texts(columns["nom"]) if "nom" in columns else as_texts(columns["rang_fermeture"])
    harmful = np.flatnonzero(as_floats(columns["public_perdu"]) > 0)[:MAX_ROWS]
    closings = [
        (
            names[row] or "–",
            *(
                number(float(as_floats(columns[name])[row]), decimals)
                for name, decimals in (
                    ("public_perdu", 0), ("population_perdue", 0), ("minutes_de_plus", 1), ("public_sans_recours", 0),
                )
            ),
        )
        for row in harmful
    ]
    section = [
        heading(tr("Est-ce solide ?")),
        paragraph(
            tr(
                "Le diagnostic a été refait sous {count} combinaisons de vitesse, de seuil et d’accrochage, avec et sans les "
                "carreaux imputés."
            ).format(count=number(len(variants)))
        ),
        table(
            tr("Stabilité des carreaux"),
            (tr("Dans les variantes"), tr("Carreaux"), tr("dont blancs ici"), tr("Pauvres qui y vivent")),
            stable,
            (1, 2, 3),
        ),
    ]
    if closings:
        section += [
            table(
                tr("Si un seul de ces services fermait"),
                (
                    tr("Service"), tr("Public de plus à plus de {threshold}").format(threshold=threshold),
                    tr("Habitants de plus"), tr("Minutes de plus en moyenne"), tr("Public sans aucun service"),
                ),
                closings,
                (1, 2, 3, 4),
            ),
        ]
    return section
