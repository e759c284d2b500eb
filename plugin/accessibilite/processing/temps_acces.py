"""Algorithm ``accessibilite:temps_acces``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import LIMIT_MIN, SNAP_M
from ..core.errors import tr_noop
from .base import Algorithm, progress_of, tr
from .service_questions import add_service_questions, question_of, say_answers

#: Columns that an earlier run may have left beside its times, and that this one measures on request only: of the
#: second, third… nearest service, and of the hours of the service chosen.
_ON_REQUEST = r"temps_\d+_min|horaires_inconnus"


class TempsAcces(Algorithm):
    """Walking times from each demand feature to the nearest services."""

    ID = "temps_acces"
    LABEL = tr_noop("Temps d’accès à pied")
    SUMMARY = tr_noop("Temps de marche de chaque carreau, bâtiment ou point au service le plus proche ; aucun n’est perdu.")
    GROUP = "mesures"
    TAGS = (tr_noop("marche"), tr_noop("durée"), tr_noop("proximité"), tr_noop("accessibilité"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource("DEMANDE", tr("Lieux de vie (carreaux, bâtiments, points)"), anything),
            tr_noop("D’où partent les gens ; un polygone est représenté par son centre."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("SERVICES", tr("Services"), anything),
            tr_noop("Points d’accueil. Les services itinérants (itinerant=1) ou à distance (a_distance=1) ne comptent pas."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("RESEAU", tr("Réseau piéton"), [QgsProcessing.SourceType.VectorLine]),
            tr_noop("Couche faite par « Construire le réseau piéton », telle quelle ou modifiée."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "K", tr("Nombre de services proches à mesurer"), Qgis.ProcessingNumberParameterType.Integer, 1,
                minValue=1, maxValue=50,
            ),
            tr_noop("Au-delà de 1, ajoute temps_2_min, temps_3_min… jusqu’au K-ième service le plus proche."),
        )
        self.add(
            QgsProcessingParameterString("CATEGORIE", tr("Catégories de services"), optional=True),
            tr_noop(
                "Catégories à mesurer, séparées par des virgules (chacune a sa colonne temps_<categorie>_min et elles seules "
                "comptent), ou nom d’une colonne de SERVICES pour les mesurer toutes."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TEMPS_MAX_MIN", tr("Durée maximale de marche (min)"), Qgis.ProcessingNumberParameterType.Double,
                LIMIT_MIN, minValue=0.1, maxValue=600,
            ),
            tr_noop("Au-delà, le statut est hors_delai et le temps est vide."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "ACCROCHAGE_M", tr("Distance d’accrochage au réseau (m)"), Qgis.ProcessingNumberParameterType.Double,
                SNAP_M, minValue=0.1, maxValue=5000,
            ),
            tr_noop("Un point plus loin de toute voie praticable est hors_reseau."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("RELIER_ILOTS", tr("Relier les services posés sur un petit îlot"), False),
            tr_noop(
                "Un service au bord d’un chemin que rien ne relie au reste du réseau est aussi rattaché à la rue voisine "
                "(50 m au plus), comme le fait « Diagnostic d’accessibilité »."
            ),
            advanced=True,
        )
        add_service_questions(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Temps d’accès")),
            tr_noop("Toutes les entités de DEMANDE, dans leur ordre, avec temps_min, statut, service_id, service_nom, acces_m."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read demand, services and network, measure, write."""
        from ..core.measures import measure
        from ..core.network_layer import network_from_layer
        from ..core.travel_times import STATUSES
        from .convert import required_layer, write_features

        demand, fields, features = required_layer(self, parameters, "DEMANDE", context)
        services, service_fields, service_features = required_layer(self, parameters, "SERVICES", context)
        question = question_of(self, parameters, context, service_fields, service_features)
        network = network_from_layer(required_layer(self, parameters, "RESEAU", context)[0])
        measured = measure(
            network,
            demand,
            services,
            self.parameterAsInt(parameters, "K", context),
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            progress_of(feedback),
            link_islands=self.parameterAsBool(parameters, "RELIER_ILOTS", context),
            question=question,
        )
        source = self.parameterAsSource(parameters, "DEMANDE", context)
        output = write_features(self, parameters, "OUTPUT", context, fields, features, measured.columns, source, _ON_REQUEST)
        for status in STATUSES:
            feedback.pushInfo(f"{status}: {int((measured.times.status == status).sum())}")
        say_answers(measured, question.slot is not None, feedback)
        lost = int((~measured.times.snapped_services).sum())
        if lost:
            feedback.pushWarning(tr("{count} service(s) hors du réseau : personne ne peut les atteindre.").format(count=lost))
        if measured.empty_categories:
            feedback.pushWarning(
                tr("Aucun service dans la catégorie {names} : ses temps sont vides.").format(
                    names=", ".join(measured.empty_categories)
                )
            )
        alone = int(measured.times.island_services.sum())
        if alone:
            feedback.pushWarning(
                tr("{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot (voir RELIER_ILOTS).").format(
                    count=alone
                )
            )
        aside = measured.selection.mobile + measured.selection.remote
        if aside:
            feedback.pushWarning(tr("{count} service(s) itinérants ou à distance, non comptés comme lieux.").format(count=aside))
        return {"OUTPUT": output}
