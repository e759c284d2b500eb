"""The parameters of a walk to services: the layers, how far, at what hour, and which services count."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import LIMIT_MIN, SNAP_M, THRESHOLD_MIN
from ..core.errors import tr_noop
from .base import Algorithm, is_empty, tr

#: Help of SERVICES wherever the services of the layer are places to walk to.
_PLACES = tr_noop("Points d’accueil. Les services itinérants (itinerant=1) ou à distance (a_distance=1) ne comptent pas.")
#: Help of RESEAU wherever it is what one walks along.
NETWORK_HELP = tr_noop("Couche faite par « Construire le réseau piéton », telle quelle ou modifiée.")
#: Help of CATEGORIE where nothing more is to be said of it.
_CATEGORIES = tr_noop("Catégories retenues, séparées par des virgules, ou nom d’une colonne de SERVICES.")
#: As :data:`_CATEGORIES`, where columns are not read.
COUNTED_CATEGORIES = tr_noop("Catégories qui comptent, séparées par des virgules. Vide : toutes.")


def add_demand(algorithm: Algorithm, help_text: str) -> None:
    """Add ``DEMANDE``, from where people walk."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "DEMANDE", tr("Lieux de vie (carreaux, bâtiments, points)"), [QgsProcessing.SourceType.VectorAnyGeometry]
        ),
        help_text,
    )


def add_services_and_network(algorithm: Algorithm, services_help: str = _PLACES) -> None:
    """Add ``SERVICES`` and ``RESEAU``: where one walks to, and along what."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("SERVICES", tr("Services"), [QgsProcessing.SourceType.VectorAnyGeometry]),
        services_help,
    )
    add_network(algorithm)


def add_network(algorithm: Algorithm) -> None:
    """Add ``RESEAU``, along what one walks."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("RESEAU", tr("Réseau piéton"), [QgsProcessing.SourceType.VectorLine]),
        NETWORK_HELP,
    )


def add_categories(algorithm: Algorithm, help_text: str = _CATEGORIES, advanced: bool = False) -> None:
    """Add ``CATEGORIE``, the kinds of services that count."""
    algorithm.add(
        QgsProcessingParameterString("CATEGORIE", tr("Catégories de services"), optional=True), help_text, advanced=advanced
    )


def add_threshold(algorithm: Algorithm, help_text: str, label: str = "") -> None:
    """Add ``SEUIL_MIN``, how far a service or a place may be on foot; ``label`` in the language in use."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "SEUIL_MIN", label or tr("Seuil (min à pied)"), Qgis.ProcessingNumberParameterType.Double, THRESHOLD_MIN,
            minValue=0.1, maxValue=600,
        ),
        help_text,
    )


def add_nearest(algorithm: Algorithm) -> None:
    """Add ``K``, how many services are measured from each place."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "K", tr("Nombre de services proches à mesurer"), Qgis.ProcessingNumberParameterType.Integer, 1,
            minValue=1, maxValue=50,
        ),
        tr_noop("Au-delà de 1, ajoute temps_2_min, temps_3_min… jusqu’au K-ième service le plus proche."),
    )


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
    from ..core.choices import CONDITION_OPTIONS, YES_OPTIONS

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
    asked = threshold is not None and not is_empty(parameters.get("SEUIL_MIN", default))
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
        import numpy as np

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
    return read_network_layer(algorithm, parameters, context, feedback)[1][0]


def read_network_layer(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[Any, tuple[Any, Any]]:
    """Return the layer of RESEAU, and its :class:`Network` with its account, told as :func:`read_network` does."""
    from ..core.network_layer import read_network as read
    from .file_input import tell
    from .inputs import required_layer

    layer = required_layer(algorithm, parameters, "RESEAU", context)[0]
    network, account = read(layer, "RESEAU")
    tell(account.notes("RESEAU"), feedback)
    return layer, (network, account)
