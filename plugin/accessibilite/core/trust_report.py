"""The accounts of trust as HTML: holes in the network, snapping, detours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .detours import ODD_DETOUR, Class, Far, TrustAccount, detour_labels, snap_labels
from .errors import tr_noop
from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import number, tr
from .network_health import DANGLING_M, DANGLING_WALK_M, FREE_END, MISSING_LINK, NetworkHealth, hole_words
from .records import as_floats
from .snapping import MISSING_LINK_M
from .travel_times import STATUSES

#: Holes, far points and zones listed one by one; the layers hold them all.
MAX_LISTED = 15
#: Holes named in the short section of a report.
MAX_FIRST = 5
_STATUS_WORDS = {
    "atteint": tr_noop("un service est atteint"),
    "hors_delai": tr_noop("au-delà de la durée maximale"),
    "ilot": tr_noop("îlot sans service"),
    "hors_reseau": tr_noop("hors du réseau"),
    "sans_service": tr_noop("aucun service ne reste"),
}


def holes_section(health: NetworkHealth) -> list[str]:
    """Return the missing links of the islands and the ends that stop short of a street."""
    links, ends = health.count(MISSING_LINK), health.count(FREE_END)
    columns = health.holes.columns
    kinds, gap = columns["genre"], as_floats(columns["ecart_m"])
    near = int(((kinds == MISSING_LINK) & (gap <= MISSING_LINK_M)).sum())
    section = [
        heading(tr("Trous possibles dans la carte")),
        paragraph(
            tr(
                "{links} îlot(s) ont leur plus court lien vers une plus grande partie du réseau, dont {near} de {link} m au "
                "plus. {ends} bout(s) de voie s’arrêtent à moins de {reach} m d’une rue qu’ils ne touchent pas et que l’on "
                "n’atteint qu’en marchant plus de {walk} m, ou pas du tout. La couche ANOMALIES les donne tous, avec leur lien "
                "vers OpenStreetMap ; un pont, un mur ou une rivière peut les justifier : regardez avant de relier."
            ).format(
                links=number(links), near=number(near), link=number(MISSING_LINK_M), ends=number(ends),
                reach=number(DANGLING_M), walk=number(DANGLING_WALK_M),
            )
        ),
    ]
    people = health.people
    if people is not None:
        cut_off = people.population[1:]
        section.append(
            paragraph(
                tr(
                    "Population de DEMANDE dont la voie la plus proche est sur un îlot : {people}, dont {poor} pauvres ; hors du "
                    "réseau : {off}."
                ).format(people=_persons(cut_off), poor=_persons(people.poor[1:]), off=number(people.off_network))
            )
        )
    for kind, title in ((MISSING_LINK, tr("Îlots et leur lien manquant")), (FREE_END, tr("Bouts libres près d’une rue"))):
        section += _holes(health, np.flatnonzero(kinds == kind), title)
    return section


def _persons(values: np.ndarray[Any, Any]) -> str:
    known = values[np.isfinite(values)]
    return number(float(known.sum())) if len(known) or not len(values) else "–"


def _holes(health: NetworkHealth, rows: np.ndarray[Any, Any], title: str) -> list[str]:
    if not len(rows):
        return []
    shown = rows[:MAX_LISTED]
    columns, words = health.holes.columns, hole_words(health.holes.taken(shown))
    lines = [
        (
            str(columns["rang"][row]), text, number(float(columns["ecart_m"][row]), 1),
            number(float(columns["population"][row])), number(float(columns["pauvres"][row])),
            str(columns["lien_osm"][row] or "–").removeprefix("https://www.openstreetmap.org/"),
        )
        for row, text in zip(shown.tolist(), words)
    ]
    headers = (tr("Rang"), tr("Quoi"), tr("Écart (m)"), tr("Habitants"), tr("Pauvres"), "OpenStreetMap")
    parts = [table(title, headers, lines, (0, 2, 3, 4))]
    if len(rows) > len(shown):
        more = tr("Et {count} autre(s), dans la couche ANOMALIES.")
        parts.append(paragraph(more.format(count=number(len(rows) - len(shown)))))
    return parts


def snapping_section(account: TrustAccount) -> list[str]:
    """Return where people and services join the network, and the far ones."""
    section = [
        heading(tr("Accrochage au réseau")),
        paragraph(
            tr(
                "Distance en ligne droite entre chaque lieu et la voie praticable où il rejoint le réseau. Au-delà de {limit} m, "
                "un lieu est hors_reseau : il garde sa ligne, sans temps."
            ).format(limit=number(account.limit_m))
        ),
        _snapping(account, tr("Lieux et services par distance")),
    ]
    section += _far(tr("Lieux hors du réseau, ceux de plus d’habitants d’abord"), account.far_people, with_people=True)
    section += _far(tr("Services hors du réseau, les plus proches d’abord"), account.far_services, with_people=False)
    return section


def _snapping(account: TrustAccount, caption: str) -> str:
    labels = snap_labels(account.limit_m)
    rows = [(label, *_people(one), number(one.services)) for label, one in zip(labels, account.snapping)]
    headers = (tr("Distance"), tr("Lieux"), tr("Habitants"), tr("Pauvres"), tr("Services"))
    return table(caption, headers, rows, (1, 2, 3, 4))


def _people(values: Class) -> tuple[str, str, str]:
    return number(values.points), number(values.population), number(values.poor)


def _far(title: str, far: Sequence[Far], with_people: bool) -> list[str]:
    if not far:
        return []
    shown = 3 if with_people else 2
    rows = [(one.name, number(one.distance_m), number(one.population))[:shown] for one in far[:MAX_LISTED]]
    parts = [table(title, (tr("Nom ou identifiant"), tr("Distance (m)"), tr("Habitants"))[:shown], rows, (1, 2))]
    if len(far) > MAX_LISTED:
        more = tr("Et {count} autre(s), encore plus loin ou de moins d’habitants.")
        parts.append(paragraph(more.format(count=number(len(far) - MAX_LISTED))))
    return parts


def times_page(account: TrustAccount, demand_name: str) -> str:
    """Return the HTML page of the ``BILAN`` of ``temps_acces``."""
    zones = account.zones.columns
    odd = int((as_floats(zones["atypique"]) == 1).sum())
    off = account.snapping[-1]
    reached = account.statuses[0]
    count = sum(status.points for status in account.statuses)
    share = tr("{share} %").format(share=number(100 * reached.points / max(count, 1), 1))
    title = tr("Bilan des temps d’accès")
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr("{name} : ce que valent ces temps, et où la carte mérite un regard.").format(name=demand_name), "lead"
        ),
        figures(
            [
                (number(count), tr("lieux mesurés")),
                (share, tr("des lieux atteignent un service")),
                (number(off.points), tr("lieux à plus de {limit} m d’une voie").format(limit=number(account.limit_m))),
                (number(account.mean_detour, 2), tr("fois la ligne droite, en moyenne")),
            ]
        ),
        heading(tr("Statuts")),
        table(
            tr("Lieux et habitants par statut"),
            (tr("Statut"), tr("Sens"), tr("Lieux"), tr("Habitants"), tr("Pauvres")),
            [(code, tr(_STATUS_WORDS[code]), *_people(status)) for code, status in zip(STATUSES, account.statuses)],
            (2, 3, 4),
        ),
        *snapping_section(account),
        heading(tr("Détours")),
        paragraph(
            tr(
                "Longueur du trajet jusqu’au service le plus proche, rapportée à la ligne droite. Des rues ordinaires donnent "
                "environ 1,2, un quadrillage parfait 1,41 au plus."
            )
        ),
        table(
            tr("Lieux par détour"), (tr("Détour"), tr("Lieux"), tr("Habitants"), tr("Pauvres")),
            [(label, *_people(one)) for label, one in zip(detour_labels(), account.detours)], (1, 2, 3),
        ),
        paragraph(
            tr(
                "{odd} zone(s) sur {count} ont un détour moyen atypique : plus de {limit}, ou bien au-dessus des autres zones. "
                "C’est un trou possible dans la carte, ou une vraie coupure : rivière, voie ferrée, autoroute."
            ).format(odd=number(odd), count=number(len(account.zones)), limit=number(ODD_DETOUR, 1))
        ),
        table(
            tr("Zones, du plus grand détour au plus petit"),
            (tr("Zone"), tr("Détour moyen"), tr("Au plus"), tr("Lieux mesurés"), tr("Habitants"), tr("À regarder")),
            [
                (
                    str(zones["zone"][i]), number(float(zones["detour_moyen"][i]), 2), number(float(zones["detour_max"][i]), 2),
                    tr("{part} sur {whole}").format(
                        part=number(int(zones["lieux_mesures"][i])), whole=number(int(zones["lieux"][i]))
                    ),
                    number(float(zones["population"][i])),
                    tr("trou possible dans la carte") if as_floats(zones["atypique"][i : i + 1])[0] == 1 else "",
                )
                for i in range(min(len(account.zones), MAX_LISTED))
            ],
            (1, 2, 3, 4),
        ),
    ]
    if len(account.zones) > MAX_LISTED:
        more = tr("Et {count} autre(s) zone(s), dans la couche DETOURS.")
        body.append(paragraph(more.format(count=number(len(account.zones) - MAX_LISTED))))
    return page(title, body)


def trust_section(health: NetworkHealth, account: TrustAccount) -> list[str]:
    """Return the short section of the report of a diagnosis: classes of snapping and the first holes."""
    holes = hole_words(health.holes.taken(np.arange(min(len(health.holes), MAX_FIRST))))
    section = [
        heading(tr("Qualité du réseau et de l’accrochage")),
        _snapping(account, tr("Lieux et services par distance à la voie où ils rejoignent le réseau")),
        paragraph(
            tr(
                "Détour moyen : {detour} fois la ligne droite. Bouts de voie à moins de {reach} m d’une rue qu’ils ne touchent "
                "pas : {ends} ; îlots sans lien : {links}."
            ).format(
                detour=number(account.mean_detour, 2), reach=number(DANGLING_M), ends=number(health.count(FREE_END)),
                links=number(health.count(MISSING_LINK)),
            )
        ),
    ]
    if len(holes):
        section += [paragraph(tr("Les premiers trous à vérifier dans la carte :")), bullets(holes)]
    return section
