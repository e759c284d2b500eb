"""What a measure tells in the log: who reaches a service, who does not and why, and which services were set aside."""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..core.defaults import THRESHOLD_MIN
from ..core.errors import tr_noop
from ..core.sentences import MOST_NAMES, listed
from .base import tr

#: What to tell of the places that reach nothing, by status; what each status means is in the help.
_UNREACHED = {
    "hors_delai": tr_noop("{places} lieu(x){people} au-delà : aucun service à moins de {limit} min."),
    "ilot": tr_noop(
        "{places} lieu(x){people} sur un îlot, partie du réseau qui ne mène à aucun service ; voyez « Trous possibles dans "
        "la carte » dans « Construire le réseau piéton »."
    ),
    "hors_reseau": tr_noop("{places} lieu(x){people} hors du réseau : aucune voie praticable à moins de {snap} m."),
    "sans_service": tr_noop("{places} lieu(x){people} sans service : aucun ne reste (filtres, ou fermé à l’arrivée)."),
}


def say_reach(measured: Any, demand: Any, limit_min: float, feedback: QgsProcessingFeedback) -> None:
    """Tell in words how many places and people reach a service, why the others do not, and where the map may stop short."""
    import numpy as np

    from ..core.beyond_network import nearer_beyond
    from ..core.readers.population import people_of
    from ..core.zones_blanches import walk_limit_min
    from ..translation import number

    status, minutes = measured.times.status, measured.times.minutes[:, 0]
    persons = people_of(demand, "population")

    def people(rows: Any) -> str:
        return "" if persons is None else tr(" ({count} habitants)").format(count=number(float(np.nansum(persons[rows]))))

    reached = status == "atteint"
    feedback.pushInfo(
        tr("{places} lieu(x) sur {total}{people} ont un service à pied.").format(
            places=number(int(reached.sum())), total=number(len(status)), people=people(reached)
        )
    )
    if persons is not None and np.nansum(persons[reached]) > 0:
        mean = float(np.nansum(persons[reached] * minutes[reached]) / np.nansum(persons[reached]))
        feedback.pushInfo(tr("Leur marche : {mean} min en moyenne, par habitant.").format(mean=number(mean, 1)))
    limits = {"limit": number(limit_min), "snap": number(measured.snapper.limit_m)}
    for name, template in _UNREACHED.items():
        rows = status == name
        if rows.any():
            feedback.pushInfo(tr(template).format(places=number(int(rows.sum())), people=people(rows), **limits))
    lost = int((~measured.times.snapped_services).sum())
    if lost:
        feedback.pushInfo(
            tr("{count} service(s) à plus de {snap} m de toute voie du réseau, donc hors d’atteinte.").format(
                count=number(lost), **limits
            )
        )
    say_islands(measured, feedback)
    longest = walk_limit_min(THRESHOLD_MIN)
    if (status == "hors_delai").any() and limit_min < longest:
        feedback.pushInfo(
            tr(
                "« Zones blanches » compte ces lieux trop loin à son plafond ; pour des déficits justes avec un seuil de "
                "{threshold} min, mesurez jusqu’à {longest} min (TEMPS_MAX_MIN)."
            ).format(threshold=number(THRESHOLD_MIN), longest=number(longest))
        )
    beyond = nearer_beyond(measured, limit_min)
    if beyond.services:
        feedback.pushWarning(
            tr(
                "{services} service(s) hors du réseau sont, à vol d’oiseau, plus près que le service retenu pour {places} "
                "lieu(x){people} : ces temps sont peut-être trop longs. Prenez un extrait plus large de 1 à 2 km, ou vérifiez "
                "où ces services sont placés."
            ).format(
                services=number(beyond.services), places=number(int(beyond.places.sum())), people=people(beyond.places)
            )
        )


def say_islands(measured: Any, feedback: QgsProcessingFeedback) -> None:
    """Name the services that nobody reaches but from their island, and the parameter that may join them."""
    import numpy as np

    alone = np.flatnonzero(measured.times.island_services)
    if len(alone):
        names = [str(measured.counted.names[row] or measured.counted.ids[row]) for row in alone.tolist()]
        feedback.pushWarning(
            tr(
                "{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot : {names}. Cochez RELIER_ILOTS pour "
                "rattacher à la rue voisine ceux d’un petit îlot, comme le fait « Diagnostic d’accessibilité »."
            ).format(count=len(alone), names=listed(names))
        )


def categories_in_words(services: Any) -> str:
    """Return the categories that a layer of services holds and how many each has, the most common first."""
    import numpy as np

    from ..core.records import as_texts

    written = as_texts(services.columns.get("categorie", np.array([], dtype=object)))
    counted = sorted(Counter(name for name in written if name).items(), key=lambda item: (-item[1], item[0]))
    names = [f"{name} ({count})" for name, count in counted]
    shown = names[:MOST_NAMES] + (["…"] if len(names) > MOST_NAMES else [])
    bare = len(services) - sum(count for _, count in counted)
    return ", ".join([*shown, *([tr("sans catégorie ({count})").format(count=bare)] if bare else [])])


def say_empty(measured: Any, services: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell which of the categories asked for hold no service, and which there are."""
    if measured.empty_categories:
        feedback.pushWarning(
            tr(
                "Aucun service retenu dans la catégorie {names} : ses temps sont vides. SERVICES contient : {present}."
            ).format(names=", ".join(measured.empty_categories), present=categories_in_words(services))
        )


def say_filtered(measured: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell what the filters set aside, and the services that are no places."""
    if measured.filtered_out:
        feedback.pushInfo(tr("{count} service(s) écartés par les filtres.").format(count=measured.filtered_out))
    for parameter, count in measured.silent.items():
        feedback.pushWarning(
            tr("{parameter} : {count} service(s) écartés faute de renseignement.").format(parameter=parameter, count=count)
        )
    aside = measured.selection.mobile + measured.selection.remote
    if aside:
        feedback.pushWarning(tr("{count} service(s) itinérants ou à distance, non comptés comme lieux.").format(count=aside))


def say_answers(measured: Any, slot_asked: bool, feedback: QgsProcessingFeedback) -> None:
    """Tell what the filters and the hours set aside, and whose hours are unknown."""
    say_filtered(measured, feedback)
    if slot_asked and measured.closed:
        feedback.pushInfo(tr("CRENEAU : {count} service(s) n’accueillent personne à cette heure.").format(count=measured.closed))
    if measured.unknown_hours:
        told = (
            tr("{count} service(s) aux horaires inconnus, comptés comme ouverts : {names}")
            if slot_asked
            else tr("{count} service(s) aux horaires inconnus, sans heures comptées : {names}")
        )
        feedback.pushWarning(told.format(count=len(measured.unknown_hours), names=listed(measured.unknown_hours)))


def say_sites(sites: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell which places are chosen, and whom each brings within reach beside those before it."""
    from ..core.records import as_floats, as_texts
    from ..translation import number

    columns = sites.columns
    names = as_texts(columns["nom"]) if "nom" in columns else [None] * len(sites)
    for rank, (name, people, poor) in enumerate(
        zip(names, as_floats(columns["gain_population"]), as_floats(columns["gain_pauvres"])), start=1
    ):
        feedback.pushInfo(
            tr("Lieu P{rank}, « {name} » : {people} habitants de plus à portée, dont {poor} pauvres.").format(
                rank=rank, name=name or tr("sans nom"), people=number(people), poor=number(poor)
            )
        )


def say_zones(cells: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell how many people live in the zones, of all those of the cells."""
    import numpy as np

    from ..core.readers.population import people_of
    from ..core.records import as_floats
    from ..translation import number

    inside = as_floats(cells.columns["zone_blanche"]) == 1
    for column, text in (
        ("population", tr("{count} habitants vivent dans un carreau blanc, sur {total}.")),
        ("pauvres", tr("{count} personnes pauvres (estimation) vivent dans un carreau blanc, sur {total}.")),
    ):
        people = people_of(cells, column)
        if people is not None and np.isfinite(people).any():
            count, total = float(np.nansum(people[inside])), float(np.nansum(people))
            feedback.pushInfo(text.format(count=number(count), total=number(total)))
