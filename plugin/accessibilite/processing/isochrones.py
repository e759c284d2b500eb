"""Algorithm ``accessibilite:isochrones``."""

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

from ..core.errors import tr_noop
from ..core.sentences import listed
from .base import Algorithm, progress_of, tr
from .service_questions import (
    COUNTED_CATEGORIES,
    add_categories,
    add_filters,
    add_services_and_network,
    add_walk_limits,
    filters_of,
    read_network,
)
from .telling import say_filtered


class Isochrones(Algorithm):
    """Services and a network -> polygons of what is within some minutes on foot."""

    ID = "isochrones"
    LABEL = tr_noop("Isochrones à pied")
    SUMMARY = tr_noop("Dessine ce qui est à 5, 10, 15 minutes à pied des services, rue par rue, et compte qui y vit.")
    GROUP = "mesures"
    TAGS = (tr_noop("marche"), tr_noop("zone de desserte"), tr_noop("proximité"), tr_noop("quart d’heure"))
    STYLES = (("OUTPUT", "isochrones"),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        add_services_and_network(self)
        self.add(
            QgsProcessingParameterString("SEUILS_MIN", tr("Seuils (min à pied)"), "5,10,15"),
            tr_noop(
                "Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chaque classe "
                "part de 0 et contient les plus petites."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("REGROUPER", tr("Réunir tous les services"), True),
            tr_noop("Oui : un polygone par seuil pour tous les services. Non : un par service et par seuil."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LARGEUR_M", tr("Demi-largeur autour des rues (m)"), Qgis.ProcessingNumberParameterType.Double, 25.0,
                minValue=0.1, maxValue=1000,
            ),
            tr_noop("Bande dessinée de part et d’autre des rues atteintes."),
            advanced=True,
        )
        add_walk_limits(self, tr_noop("Un service plus loin de toute voie praticable est hors_reseau et n’a pas de polygone."))
        add_categories(self, COUNTED_CATEGORIES)
        add_filters(self)
        self.add(
            QgsProcessingParameterFeatureSource(
                "CARREAUX", tr("Carreaux de population"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop("Carreaux INSEE ou autres polygones avec une population, comptée au prorata des surfaces."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Isochrones"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Un polygone par classe, avec longueur_km, surface_km2, population, pauvres, carreaux."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "RUES", tr("Rues atteintes"), QgsProcessing.SourceType.VectorLine, optional=True, createByDefault=False
            ),
            tr_noop("Les morceaux de rue atteints, coupés à la minute, avec le temps à leurs deux bouts."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read services, network and cells, find what is reached, write."""
        from ..core.isochrones import isochrones, thresholds_of
        from .inputs import optional_layer, required_layer
        from .sinks import write_layer

        thresholds = thresholds_of(self.parameterAsString(parameters, "SEUILS_MIN", context))
        services, fields, features = required_layer(self, parameters, "SERVICES", context)
        filters = filters_of(self, parameters, context, fields, features)
        network = read_network(self, parameters, context, feedback)
        cells = optional_layer(self, parameters, "CARREAUX", context)
        result = isochrones(
            network,
            services,
            thresholds,
            self.parameterAsBool(parameters, "REGROUPER", context),
            self.parameterAsDouble(parameters, "LARGEUR_M", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            cells,
            progress_of(feedback),
            filters,
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context),
        )
        polygons, lines = Qgis.WkbType.MultiPolygon, Qgis.WkbType.LineString
        outputs = {"OUTPUT": write_layer(self, parameters, "OUTPUT", context, result.polygons, polygons)}
        outputs["RUES"] = write_layer(self, parameters, "RUES", context, result.streets, lines)
        progress_of(feedback)(1.0)
        if self.parameterAsBool(parameters, "REGROUPER", context):
            for text in _classes_in_words(result.polygons.columns):
                feedback.pushInfo(text)
        say_filtered(result, feedback)
        for names, text in (
            (result.empty_categories, tr("{count} catégorie(s) sans service : {names}.")),
            (result.off_network, tr("{count} service(s) hors du réseau, sans isochrone : {names}.")),
            (result.too_far, tr("{count} service(s) si loin de leur rue que les seuils n’y mènent pas : {names}.")),
        ):
            if names:
                feedback.pushWarning(text.format(count=len(names), names=listed(names)))
        return {name: target for name, target in outputs.items() if target}


def _classes_in_words(columns: Any) -> list[str]:
    """Return what each class holds, the shortest walk first."""
    import numpy as np

    from ..translation import number

    told = []
    for row in np.argsort(columns["seuil_min"]).tolist():
        kilometres = number(float(columns["longueur_km"][row]), 1)
        text = tr("À {minutes} min ou moins : {kilometres} km de rues").format(
            minutes=f"{float(columns['seuil_min'][row]):g}".replace(".", ","), kilometres=kilometres
        )
        if np.isfinite(columns["population"][row]):
            text += tr(", {population} habitants, dont {poor} pauvres").format(
                population=number(float(columns["population"][row])), poor=number(float(columns["pauvres"][row]))
            )
        told.append(text + ".")
    return told
