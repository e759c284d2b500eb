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
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, tr
from .service_questions import read_network
from .telling import say_zones
from .zone_questions import add_territories, add_zone_rule, zone_rule_of


class ZonesBlanches(Algorithm):
    """Measured cells -> flags, zones, totals by territory."""

    ID = "zones_blanches"
    LABEL = tr_noop("Zones blanches")
    SUMMARY = tr_noop("Repère les carreaux pauvres trop loin d’un service, les réunit en zones et classe celles-ci.")
    GROUP = "zones_blanches"
    TAGS = (tr_noop("pauvreté"), tr_noop("non-recours"), tr_noop("aller-vers"), tr_noop("priorités"))
    STYLES = (("OUTPUT", "carreaux"), ("ZONES", "zones_blanches"), ("TERRITOIRES", "parts_territoires"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("CARREAUX", tr("Carreaux avec temps d’accès"), polygons),
            tr_noop("Carreaux INSEE sortis de « Temps d’accès à pied »."),
        )
        add_zone_rule(self)
        add_territories(
            self,
            tr_noop("IRIS, quartiers prioritaires, communes ou bassins dont on veut les totaux ; ils nomment aussi les zones."),
        )
        anything = QgsProcessing.SourceType.VectorAnyGeometry
        for name, label, kind, help_text in (
            ("RESEAU", tr("Réseau piéton"), QgsProcessing.SourceType.VectorLine,
             tr_noop("Nomme les zones par leurs rues, et donne les minutes à pied des candidats et des services fermés.")),
            ("SERVICES", tr("Services"), anything,
             tr_noop("Avec CRENEAU : dit quel service plus proche est fermé à cette heure.")),
            ("CANDIDATS", tr("Lieux candidats"), anything,
             tr_noop("Lieux où ouvrir une permanence : les trois plus proches de chaque zone sont nommés.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=True), help_text)
        self.add(
            QgsProcessingParameterString("CRENEAU", tr("Jour et heure de départ"), optional=True),
            tr_noop("Le créneau donné à « Temps d’accès à pied », par exemple « mardi 17:00 » ; demande SERVICES."),
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
        from .inputs import optional_layer, required_layer
        from .sinks import write_layer

        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        rule = zone_rule_of(self, parameters, context)
        around = self._surroundings(parameters, context, feedback)
        progress_of(feedback)(0.2)
        result = find_zones(cells, rule, territories, around)
        progress_of(feedback)(0.7)
        polygons = Qgis.WkbType.MultiPolygon
        outputs = {"OUTPUT": write_layer(self, parameters, "OUTPUT", context, result.cells, polygons)}
        outputs["ZONES"] = write_layer(self, parameters, "ZONES", context, result.zones, polygons)
        if result.territories is not None:
            outputs["TERRITOIRES"] = write_layer(self, parameters, "TERRITOIRES", context, result.territories, polygons)
        # A sentence said while the bar is short of its end is written on the bar's own line.
        progress_of(feedback)(1.0)
        if result.territories is not None:
            _say_territories(result, feedback)
        if is_measured_too_short(cells, rule):
            feedback.pushWarning(
                tr(
                    "Aucun temps n’atteint SEUIL_MIN alors que des carreaux sont « hors_delai » : leur temps a pu être arrêté "
                    "avant le seuil ; refaites « Temps d’accès » avec un TEMPS_MAX_MIN plus grand que SEUIL_MIN."
                )
            )
        feedback.pushInfo(tr("{count} zone(s) blanche(s).").format(count=len(result.zones)))
        say_zones(result.cells, feedback)
        return {name: target for name, target in outputs.items() if target}

    def _surroundings(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Any:
        """Return the :class:`Surroundings` of the parameters."""
        from ..core.time_slots import parse_slot
        from ..core.zone_words import Surroundings
        from .inputs import is_given, optional_layer

        services, candidates = (optional_layer(self, parameters, name, context) for name in ("SERVICES", "CANDIDATS"))
        asked = str(self.parameterAsString(parameters, "CRENEAU", context) or "").strip()
        if services is not None and not asked:
            feedback.pushWarning(tr("SERVICES ne sert ici qu’avec CRENEAU : donnez aussi le jour et l’heure."))
        given = is_given(parameters, "RESEAU")
        return Surroundings(
            read_network(self, parameters, context, feedback) if given else None,
            services,
            parse_slot(asked) if asked else None,
            candidates,
        )


def _say_territories(result: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell whom the territories miss, or count more than once."""
    for people, text in (
        (result.population_outside_territories, tr("{count} personne(s) vivent hors des territoires donnés.")),
        (
            result.population_doubled,
            tr("Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois ; n’additionnez pas ces totaux."),
        ),
    ):
        if people >= 0.5:
            feedback.pushWarning(text.format(count=round(people)))
    empty = int((result.territories.columns["population"] == 0).sum())
    if empty:
        feedback.pushWarning(tr("{count} territoire(s) sans habitant : leurs temps sont vides.").format(count=empty))
