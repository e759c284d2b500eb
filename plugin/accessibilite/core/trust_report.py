"""The accounts of trust as HTML: holes in the network, snapping, detours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .detours import ODD_DETOUR, Class, Far, TrustAccount
from .html_page import bullets, figures, heading, page, paragraph, table
from .language import number
from .network_health import DANGLING_M, DANGLING_WALK_M, FREE_END, MISSING_LINK, NetworkHealth
from .records import as_floats
from .snapping import MISSING_LINK_M

#: Holes, far points and zones listed one by one; the layers hold them all.
MAX_LISTED = 15
_STATUS_WORDS = {
    "atteint": "un service est atteint",
    "hors_delai": "au-delà de la durée maximale",
    "ilot": "îlot sans service",
    "hors_reseau": "hors du réseau",
    "sans_service": "aucun service ne reste",
}


def holes_section(health: NetworkHealth) -> list[str]:
    """Return the missing links of the islands and the ends that stop short of a street."""
    links, ends = health.count(MISSING_LINK), health.count(FREE_END)
    columns = health.holes.columns
    kinds, gap = columns["genre"], as_floats(columns["ecart_m"])
    near = int(((kinds == MISSING_LINK) & (gap <= MISSING_LINK_M)).sum())
    section = [
        heading("Trous possibles dans la carte"),
        paragraph(
            f"{number(links)} îlot(s) ont leur plus court lien vers une plus grande partie du réseau, dont {number(near)} de "
            f"{number(MISSING_LINK_M)} m au plus. {number(ends)} bout(s) de voie s’arrêtent à moins de {number(DANGLING_M)} m "
            f"d’une rue qu’ils ne touchent pas et que l’on n’atteint qu’en marchant plus de {number(DANGLING_WALK_M)} m, ou pas "
            "du tout. La couche ANOMALIES les donne tous, avec leur lien vers OpenStreetMap ; un pont, un mur ou une rivière "
            "peut les justifier : regardez avant de relier."
        ),
    ]
    people = health.people
    if people is not None:
        cut_off = people.population[1:]
        section.append(
            paragraph(
                f"Population de DEMANDE dont la voie la plus proche est sur un îlot : {_persons(cut_off)}, dont "
                f"{_persons(people.poor[1:])} pauvres ; hors du réseau : {number(people.off_network)}."
            )
        )
    for kind, title in ((MISSING_LINK, "Îlots et leur lien manquant"), (FREE_END, "Bouts libres près d’une rue")):
        section += _holes(health, np.flatnonzero(kinds == kind), title)
    return section


def _persons(values: np.ndarray[Any, Any]) -> str:
    known = values[np.isfinite(values)]
    return number(float(known.sum())) if len(known) or not len(values) else "–"


def _holes(health: NetworkHealth, rows: np.ndarray[Any, Any], title: str) -> list[str]:
    if not len(rows):
        return []
    columns = health.holes.columns
    shown = rows[:MAX_LISTED]
    lines = [
        (
            str(columns["rang"][row]), str(columns["texte"][row]), number(float(columns["ecart_m"][row]), 1),
            number(float(columns["population"][row])), number(float(columns["pauvres"][row])),
            str(columns["lien_osm"][row] or "–").removeprefix("https://www.openstreetmap.org/"),
        )
        for row in shown.tolist()
    ]
    parts = [table(title, ("Rang", "Quoi", "Écart (m)", "Habitants", "Pauvres", "OpenStreetMap"), lines, (0, 2, 3, 4))]
    if len(rows) > len(shown):
        parts.append(paragraph(f"Et {number(len(rows) - len(shown))} autre(s), dans la couche ANOMALIES."))
    return parts


def snapping_section(account: TrustAccount) -> list[str]:
    """Return where people and services join the network, and the far ones."""
    limit = number(account.limit_m)
    rows = [(c.label, *_people(c), number(c.services)) for c in account.snapping]
    section = [
        heading("Accrochage au réseau"),
        paragraph(
            f"Distance en ligne droite entre chaque lieu et la voie praticable où il rejoint le réseau. Au-delà de {limit} m, "
            "un lieu est hors_reseau : il garde sa ligne, sans temps."
        ),
        table("Lieux et services par distance", ("Distance", "Lieux", "Habitants", "Pauvres", "Services"), rows, (1, 2, 3, 4)),
    ]
    section += _far("Lieux hors du réseau, ceux de plus d’habitants d’abord", account.far_people, with_people=True)
    section += _far("Services hors du réseau, les plus proches d’abord", account.far_services, with_people=False)
    return section


def _people(values: Class) -> tuple[str, str, str]:
    return number(values.points), number(values.population), number(values.poor)


def _far(title: str, far: Sequence[Far], with_people: bool) -> list[str]:
    if not far:
        return []
    shown = 3 if with_people else 2
    rows = [(one.name, number(one.distance_m), number(one.population))[:shown] for one in far[:MAX_LISTED]]
    parts = [table(title, ("Nom ou identifiant", "Distance (m)", "Habitants")[:shown], rows, (1, 2))]
    if len(far) > MAX_LISTED:
        parts.append(paragraph(f"Et {number(len(far) - MAX_LISTED)} autre(s), encore plus loin ou de moins d’habitants."))
    return parts


def times_page(account: TrustAccount, demand_name: str) -> str:
    """Return the HTML page of the ``BILAN`` of ``temps_acces``."""
    zones = account.zones.columns
    odd = int((as_floats(zones["atypique"]) == 1).sum())
    off = account.snapping[-1]
    reached = account.statuses[0]
    count = sum(status.points for status in account.statuses)
    body = [
        "<h1>Bilan des temps d’accès</h1>",
        paragraph(f"{demand_name} : ce que valent ces temps, et où la carte mérite un regard.", "lead"),
        figures(
            [
                (number(count), "lieux mesurés"),
                (f"{number(100 * reached.points / max(count, 1), 1)} %", "des lieux atteignent un service"),
                (number(off.points), f"lieux à plus de {number(account.limit_m)} m d’une voie"),
                (number(account.mean_detour, 2), "fois la ligne droite, en moyenne"),
            ]
        ),
        heading("Statuts"),
        table(
            "Lieux et habitants par statut",
            ("Statut", "Sens", "Lieux", "Habitants", "Pauvres"),
            [(status.label, _STATUS_WORDS[status.label], *_people(status)) for status in account.statuses],
            (2, 3, 4),
        ),
        *snapping_section(account),
        heading("Détours"),
        paragraph(
            "Longueur du trajet jusqu’au service le plus proche, rapportée à la ligne droite. Des rues ordinaires donnent "
            "environ 1,2, un quadrillage parfait 1,41 au plus."
        ),
        table(
            "Lieux par détour", ("Détour", "Lieux", "Habitants", "Pauvres"),
            [(c.label, *_people(c)) for c in account.detours], (1, 2, 3),
        ),
        paragraph(
            f"{number(odd)} zone(s) sur {number(len(account.zones))} ont un détour moyen atypique : plus de "
            f"{number(ODD_DETOUR, 1)}, ou bien au-dessus des autres zones. C’est un trou possible dans la carte, ou une vraie "
            "coupure : rivière, voie ferrée, autoroute."
        ),
        table(
            "Zones, du plus grand détour au plus petit",
            ("Zone", "Détour moyen", "Au plus", "Lieux mesurés", "Habitants", "À regarder"),
            [
                (
                    str(zones["zone"][i]), number(float(zones["detour_moyen"][i]), 2), number(float(zones["detour_max"][i]), 2),
                    f"{number(int(zones['lieux_mesures'][i]))} sur {number(int(zones['lieux'][i]))}",
                    number(float(zones["population"][i])),
                    "trou possible dans la carte" if as_floats(zones["atypique"][i : i + 1])[0] == 1 else "",
                )
                for i in range(min(len(account.zones), MAX_LISTED))
            ],
            (1, 2, 3, 4),
        ),
    ]
    if len(account.zones) > MAX_LISTED:
        body.append(paragraph(f"Et {number(len(account.zones) - MAX_LISTED)} autre(s) zone(s), dans la couche DETOURS."))
    return page("Bilan des temps d’accès", body)


def trust_section(health: NetworkHealth, account: TrustAccount) -> list[str]:
    """Return the short section of the report of a diagnosis: classes of snapping and the first holes."""
    holes = health.holes.columns["texte"][:5]
    section = [
        heading("Qualité du réseau et de l’accrochage"),
        table(
            "Lieux et services par distance à la voie où ils rejoignent le réseau",
            ("Distance", "Lieux", "Habitants", "Pauvres", "Services"),
            [(c.label, *_people(c), number(c.services)) for c in account.snapping],
            (1, 2, 3, 4),
        ),
        paragraph(
            f"Détour moyen : {number(account.mean_detour, 2)} fois la ligne droite. Bouts de voie à moins de "
            f"{number(DANGLING_M)} m d’une rue qu’ils ne touchent pas : {number(health.count(FREE_END))} ; îlots sans lien : "
            f"{number(health.count(MISSING_LINK))}."
        ),
    ]
    if len(holes):
        section += [paragraph("Les premiers trous à vérifier dans la carte :"), bullets(holes)]
    return section
