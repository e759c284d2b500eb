"""Algorithm ``accessibilite:zones_blanches``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, tr
from .zone_questions import add_zone_rule, zone_rule_of


class ZonesBlanches(Algorithm):
    """Measured cells -> flags, zones, totals by territory."""

    ID = "zones_blanches"
    LABEL = tr_noop("Zones blanches")
    SUMMARY = tr_noop("Repère les carreaux pauvres trop loin d’un service, les réunit en zones et classe celles-ci.")
    GROUP = "zones_blanches"
    TAGS = (tr_noop("pauvreté"), tr_noop("non-recours"), tr_noop("aller-vers"), tr_noop("priorités"))
    STYLES = (("OUTPUT", "carreaux"), ("ZONES", "zones_blanches"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("CARREAUX", tr("Carreaux avec temps d’accès"), polygons),
            tr_noop("Carreaux INSEE sortis de « Temps d’accès à pied »."),
        )
        add_zone_rule(self)
        self.add(
            QgsProcessingParameterFeatureSource("TERRITOIRES_EN_ENTREE", tr("Territoires"), polygons, optional=True),
            tr_noop("IRIS, quartiers prioritaires, communes ou bassins dont on veut les totaux."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Carreaux signalés"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Tous les carreaux, avec zone_blanche, raison, confiance et zone_id."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ZONES", tr("Zones blanches"), QgsProcessing.SourceType.VectorPolygon, optional=True
            ),
            tr_noop("Une zone par groupe de carreaux blancs qui se touchent, de la plus à la moins urgente."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "TERRITOIRES", tr("Totaux par territoire"), QgsProcessing.SourceType.VectorPolygon,
                optional=True, createByDefault=False,
            ),
            tr_noop("Les territoires donnés, avec leurs totaux au prorata des surfaces."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the cells, find the zones, write."""
        from ..core.zones_blanches import find_zones, is_measured_too_short
        from .inputs import required_layer, source_layer
        from .sinks import write_layer

        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        territories = source_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        rule = zone_rule_of(self, parameters, context)
        progress_of(feedback)(0.2)
        result = find_zones(cells, rule, territories[0] if territories else None)
        if is_measured_too_short(cells, rule):
            feedback.pushWarning(
                tr(
                    "Aucun temps n’atteint SEUIL_MIN alors que des carreaux sont « hors_delai » : leur temps a pu être arrêté "
                    "avant le seuil ; refaites « Temps d’accès » avec un TEMPS_MAX_MIN plus grand que SEUIL_MIN."
                )
            )
        progress_of(feedback)(0.7)
        polygons = Qgis.WkbType.MultiPolygon
        outputs = {"OUTPUT": write_layer(self, parameters, "OUTPUT", context, result.cells, polygons)}
        outputs["ZONES"] = write_layer(self, parameters, "ZONES", context, result.zones, polygons)
        if result.territories is not None:
            outputs["TERRITOIRES"] = write_layer(self, parameters, "TERRITOIRES", context, result.territories, polygons)
            if result.population_outside_territories >= 0.5:
                feedback.pushWarning(
                    tr("{count} personne(s) vivent hors des territoires donnés.").format(
                        count=round(result.population_outside_territories)
                    )
                )
        feedback.pushInfo(tr("{count} zone(s) blanche(s).").format(count=len(result.zones)))
        return {name: target for name, target in outputs.items() if target}
