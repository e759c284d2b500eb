"""What is asked of the services, as parameters: hour, accessibility, appointment, conditions, expression."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import LIMIT_MIN, SNAP_M, THRESHOLD_MIN
from ..core.errors import tr_noop
from .base import Algorithm, tr

#: Services named in a warning; the others are counted.
_MAX_NAMES = 10


def add_walk_limits(algorithm: Algorithm, off_network: str, far_help: str = "") -> None:
    """Add how far one walks, with ``far_help`` only, and how points join the network; the texts are help."""
    real = Qgis.ProcessingNumberParameterType.Double
    if far_help:
        algorithm.add(
            QgsProcessingParameterNumber(
                "TEMPS_MAX_MIN", tr("Durée maximale de marche (min)"), real, LIMIT_MIN, minValue=0.1, maxValue=600
            ),
            far_help,
            advanced=True,
        )
    algorithm.add(
        QgsProcessingParameterNumber(
            "ACCROCHAGE_M", tr("Distance d’accrochage au réseau (m)"), real, SNAP_M, minValue=0.1, maxValue=5000
        ),
        off_network,
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("RELIER_ILOTS", tr("Relier les services posés sur un petit îlot"), False),
        tr_noop(
            "Un service au bord d’un chemin que rien ne relie au reste du réseau est aussi rattaché à la rue voisine "
            "(50 m au plus), comme le fait « Diagnostic d’accessibilité »."
        ),
        advanced=True,
    )


def add_service_questions(algorithm: Algorithm, threshold_min: float | None = None, measures: bool = True) -> None:
    """Add the parameters, all of them optional but SEUIL_MIN where it has a default, ``threshold_min``.

    Without ``measures``, only those that say which services count: neither PANIER nor SEUIL_MIN.
    """
    algorithm.add(
        QgsProcessingParameterString("CRENEAU", tr("Jour et heure de départ"), optional=True),
        tr_noop(
            "Par exemple « mardi 17:00 », « samedi 10h30 » ou « 2026-12-25 10:00 ». Un service compte s’il est ouvert à "
            "l’arrivée et 30 minutes de plus. Un jour seul vaut une semaine sans jour férié. Horaires inconnus : le service "
            "compte, et horaires_inconnus vaut 1. Vide : à toute heure."
        ),
    )
    if measures:
        algorithm.add(
            QgsProcessingParameterString("PANIER", tr("Panier de catégories"), optional=True),
            tr_noop("Catégories toutes nécessaires, séparées par des virgules : panier_min est le temps de la plus lointaine."),
        )
    add_filters(algorithm)
    if not measures:
        return
    algorithm.add(
        QgsProcessingParameterNumber(
            "SEUIL_MIN",
            tr("Compter les heures d’ouverture à moins de (min)") if threshold_min is None else tr("Seuil (min à pied)"),
            Qgis.ProcessingNumberParameterType.Double, threshold_min, optional=threshold_min is None, minValue=0.1, maxValue=600,
        ),
        tr_noop(
            "Ajoute heures_semaine_h : les heures de la semaine où au moins un service est ouvert à cette distance à pied. "
            "Vide : non calculé."
        )
        if threshold_min is None
        else tr_noop("Bassin de la gravité, du 2SFCA et de ses suites, et des heures de la semaine (heures_semaine_h)."),
        advanced=threshold_min is None,
    )


def add_filters(algorithm: Algorithm) -> None:
    """Add the parameters that set services aside, all of them optional."""
    from ..core.service_filters import CONDITION_OPTIONS, YES_OPTIONS

    def choice(name: str, label: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(name, label, list(options), optional=True, usesStaticStrings=True)

    algorithm.add(
        choice("PMR", tr("Accessible en fauteuil"), YES_OPTIONS),
        tr_noop("oui : seuls comptent les services dits accessibles ; oui_ou_inconnu : aussi ceux dont on ne sait rien."),
    )
    algorithm.add(
        choice("SANS_RDV", tr("Accueil sans rendez-vous"), YES_OPTIONS),
        tr_noop("oui : seuls comptent les services dits sans rendez-vous ; oui_ou_inconnu : aussi ceux dont on ne sait rien."),
    )
    algorithm.add(
        choice("CONDITIONS", tr("Conditions d’accueil"), CONDITION_OPTIONS),
        tr_noop(
            "inconditionnel : seuls comptent les services qui disent recevoir tout le monde ; aucune_connue : aussi ceux qui "
            "ne disent rien de leurs conditions."
        ),
    )
    algorithm.add(
        QgsProcessingParameterExpression(
            "FILTRE", tr("Filtre sur les services"), parentLayerParameterName="SERVICES", optional=True
        ),
        tr_noop("Expression QGIS : seuls comptent les services pour lesquels elle est vraie."),
        advanced=True,
    )


def question_of(
    algorithm: Algorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    services: list[QgsFeature],
) -> Any:
    """Return the :class:`Question` of the parameters; ``fields`` and ``services`` are those of SERVICES."""
    from ..core.measures import Question
    from ..core.time_slots import parse_slot

    def text(name: str) -> str:
        return _text(algorithm, parameters, name, context)

    filters = filters_of(algorithm, parameters, context, fields, services)
    threshold = algorithm.parameterDefinition("SEUIL_MIN")
    default = None if threshold is None else threshold.defaultValue()
    asked = threshold is not None and parameters.get("SEUIL_MIN", default) not in (None, "", NULL)
    return Question(
        filters,
        parse_slot(text("CRENEAU")) if text("CRENEAU") else None,
        text("PANIER"),
        algorithm.parameterAsDouble(parameters, "SEUIL_MIN", context) if asked else None,
    )


def filters_of(
    algorithm: Algorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    services: list[QgsFeature],
) -> Any:
    """Return the :class:`ServiceFilters` of the parameters; ``fields`` and ``services`` are those of SERVICES."""
    from ..core.service_filters import ServiceFilters

    accessible, walk_in, conditions = (
        _text(algorithm, parameters, name, context) for name in ("PMR", "SANS_RDV", "CONDITIONS")
    )
    return ServiceFilters(
        accessible, walk_in, conditions, _expression(algorithm, parameters, context, fields, services)
    )


def _text(algorithm: Algorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
    return str(algorithm.parameterAsString(parameters, name, context) or "").strip()


def _expression(
    algorithm: Algorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    services: list[QgsFeature],
) -> Any:
    """Return where the expression is true, NULL being false; None without expression."""
    # QGIS silently takes the default for an expression that does not parse.
    given = parameters.get("FILTRE")
    written = given if isinstance(given, str) else algorithm.parameterAsExpression(parameters, "FILTRE", context)
    if not written.strip():
        return None
    scope: QgsExpressionContext = algorithm.createExpressionContext(
        parameters, context, algorithm.parameterAsSource(parameters, "SERVICES", context)
    )
    own = QgsExpressionContextScope()
    own.setFields(fields)
    scope.appendScope(own)
    expression = QgsExpression(written)
    absent = expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}
    absent = {name for name in absent if fields.lookupField(name) < 0}
    reason = tr("colonne absente de SERVICES : {names}").format(names=", ".join(sorted(absent)))
    if not expression.hasParserError() and not absent:
        expression.prepare(scope)
        kept = np.zeros(len(services), dtype=bool)
        for row, feature in enumerate(services):
            scope.setFeature(feature)
            answer = expression.evaluate(scope)
            if expression.hasEvalError():
                break
            kept[row] = answer is not None and answer != NULL and bool(answer)
        else:
            return kept
        reason = expression.evalErrorString()
    elif expression.hasParserError():
        reason = expression.parserErrorString()
    raise QgsProcessingException(
        tr("FILTRE : l’expression « {value} » ne peut pas être calculée ({reason}) ; corrigez-la ou videz FILTRE.").format(
            value=written, reason=" ".join(reason.split()).rstrip(".")
        )
    )


def read_network(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Any:
    """Return the :class:`Network` of RESEAU, and tell what of a person's edits was joined, repaired or set aside."""
    from ..core.network_layer import read_network as read
    from .file_input import tell
    from .inputs import required_layer

    network, account = read(required_layer(algorithm, parameters, "RESEAU", context)[0], "RESEAU")
    tell(account.notes("RESEAU"), feedback)
    return network


#: What to tell of the places that reach nothing, by status; what each status means is in the help.
_UNREACHED = {
    "hors_delai": tr_noop("hors_delai : {places} lieu(x){people}, aucun service à moins de {limit} min."),
    "ilot": tr_noop(
        "ilot : {places} lieu(x){people} sur une partie du réseau qui ne mène à aucun service ; voyez ANOMALIES dans "
        "« Construire le réseau piéton »."
    ),
    "hors_reseau": tr_noop("hors_reseau : {places} lieu(x){people}, aucune voie praticable à moins de {snap} m."),
    "sans_service": tr_noop("sans_service : {places} lieu(x){people}, aucun service ne reste (filtres, ou fermé à l’arrivée)."),
}


def say_reach(measured: Any, demand: Any, limit_min: float, feedback: QgsProcessingFeedback) -> None:
    """Tell in words how many places and people reach a service, why the others do not, and where the map may stop short."""
    from ..core.beyond_network import nearer_beyond
    from ..core.html_page import number
    from ..core.readers.population import people_of
    from ..core.zones_blanches import walk_limit_min

    status, minutes = measured.times.status, measured.times.minutes[:, 0]
    persons = people_of(demand, "population")

    def people(rows: Any) -> str:
        return "" if persons is None else tr(" ({count} habitants)").format(count=number(float(np.nansum(persons[rows]))))

    reached = status == "atteint"
    feedback.pushInfo(
        tr("atteint : {places} lieu(x) sur {total}{people} ont un service à pied.").format(
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
                "« Zones blanches » compte hors_delai à son plafond ; pour des déficits justes avec un seuil de {threshold} min, "
                "mesurez jusqu’à {longest} min (TEMPS_MAX_MIN)."
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
    alone = np.flatnonzero(measured.times.island_services)
    if len(alone):
        names = [str(measured.counted.names[row] or measured.counted.ids[row]) for row in alone[:_MAX_NAMES].tolist()]
        feedback.pushWarning(
            tr(
                "{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot : {names}. Cochez RELIER_ILOTS pour "
                "rattacher à la rue voisine ceux d’un petit îlot, comme le fait « Diagnostic d’accessibilité »."
            ).format(count=len(alone), names=", ".join(names) + ("…" if len(alone) > _MAX_NAMES else ""))
        )


def categories_in_words(services: Any) -> str:
    """Return the categories that a layer of services holds and how many each has, the most common first."""
    from collections import Counter

    from ..core.records import as_texts

    written = as_texts(services.columns.get("categorie", np.array([], dtype=object)))
    counted = sorted(Counter(name for name in written if name).items(), key=lambda item: (-item[1], item[0]))
    names = [f"{name} ({count})" for name, count in counted]
    listed = names[:_MAX_NAMES] + (["…"] if len(names) > _MAX_NAMES else [])
    bare = len(services) - sum(count for _, count in counted)
    return ", ".join([*listed, *([tr("sans catégorie ({count})").format(count=bare)] if bare else [])])


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
        names = ", ".join(measured.unknown_hours[:_MAX_NAMES]) + ("…" if len(measured.unknown_hours) > _MAX_NAMES else "")
        told = (
            tr("{count} service(s) aux horaires inconnus, comptés comme ouverts : {names}")
            if slot_asked
            else tr("{count} service(s) aux horaires inconnus, sans heures comptées : {names}")
        )
        feedback.pushWarning(told.format(count=len(measured.unknown_hours), names=names))
