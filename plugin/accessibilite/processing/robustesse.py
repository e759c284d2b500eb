"""Algorithm ``accessibilite:robustesse``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .service_questions import (
    add_categories,
    add_service_questions,
    add_services_and_network,
    add_walk_limits,
    question_of,
    read_network,
)
from .telling import say_answers, say_empty, say_islands
from .zone_questions import add_zone_rule, zone_rule_of


class Robustesse(Algorithm):
    """The inputs of a diagnosis -> what stands when the assumptions change, or when a service closes."""

    ID = "robustesse"
    LABEL = tr_noop("Robustesse du diagnostic")
    SUMMARY = tr_noop("Refait le diagnostic sous d’autres hypothèses et sans chaque service : ce qui tient, ce qui cède.")
    GROUP = "zones_blanches"
    TAGS = (tr_noop("incertitude"), tr_noop("sensibilité"), tr_noop("fermeture d’un guichet"), tr_noop("confiance"))
    STYLES = (("OUTPUT", "carreaux"), ("ZONES", "zones_blanches"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("CARREAUX", tr("Carreaux de population"), polygons),
            tr_noop("Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau."),
        )
        add_services_and_network(self)
        add_zone_rule(self)
        for name, label, default, help_text in (
            ("VITESSES", tr("Vitesses essayées (facteurs)"), "0,85 ; 1 ; 1,15",
             tr_noop("Multiples de la vitesse du réseau, séparés par des points-virgules.")),
            ("SEUILS", tr("Seuils essayés (facteurs)"), "0,9 ; 1 ; 1,1", tr_noop("Multiples de SEUIL_MIN.")),
            ("ACCROCHAGES", tr("Accrochages essayés (facteurs)"), "0,5 ; 1 ; 2", tr_noop("Multiples de ACCROCHAGE_M.")),
        ):
            self.add(QgsProcessingParameterString(name, label, default, optional=True), help_text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean("SANS_ESTIMES", tr("Essayer aussi sans les carreaux imputés"), True),
            tr_noop("Les personnes pauvres d’un carreau imputé viennent d’un modèle : dit ce qui reste sans elles."),
        )
        self.add(
            QgsProcessingParameterString("PUBLIC_CALE", tr("Public calé (colonne)"), optional=True),
            tr_noop("Colonne du public calée sur les taux publiés des IRIS, par exemple pauvres_cales, essayée à son tour."),
            advanced=True,
        )
        add_categories(self)
        add_walk_limits(self, tr_noop("Un carreau plus loin de toute voie praticable est hors_reseau."))
        add_service_questions(self, measures=False)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Carreaux et leur stabilité"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Tous les carreaux du diagnostic de base, avec part_blanche_pct et stabilite."),
        )
        for name, label, kind, wanted, help_text in (
            ("ZONES", tr("Zones et leurs rangs"), QgsProcessing.SourceType.VectorPolygon, True,
             tr_noop("Les zones de base, avec le rang le plus haut et le plus bas, et combien de fois le rang tient.")),
            ("FERMETURES", tr("Fermeture de chaque service"), QgsProcessing.SourceType.VectorAnyGeometry, True,
             tr_noop("Chaque service, avec ce que coûterait sa fermeture, de la plus à la moins grave.")),
            ("VARIANTES", tr("Variantes"), QgsProcessing.SourceType.Vector, False,
             tr_noop("Une ligne par variante : hypothèses, carreaux blancs, public et déficit.")),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=wanted), help_text
            )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the inputs of the diagnosis, try the variants, write."""
        from ..core.robustness import Variants, factors_of, in_words, robustness
        from .inputs import required_layer
        from .sinks import write_layer

        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        services, fields, features = required_layer(self, parameters, "SERVICES", context)
        # SEUIL_MIN is that of the zones here: no hours are asked.
        question = replace(question_of(self, parameters, context, fields, features), week_within_min=None)
        network = read_network(self, parameters, context, feedback)
        tried = [
            factors_of(self.parameterAsString(parameters, name, context), name)
            for name in ("VITESSES", "SEUILS", "ACCROCHAGES")
        ]
        variants = Variants(
            *tried,
            self.parameterAsBool(parameters, "SANS_ESTIMES", context),
            self.parameterAsString(parameters, "PUBLIC_CALE", context).strip(),
        )
        rule = zone_rule_of(self, parameters, context)
        found = robustness(
            network, cells, services, rule, variants,
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            progress_of(feedback),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context),
            question,
        )
        polygons, none = Qgis.WkbType.MultiPolygon, Qgis.WkbType.NoGeometry
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.cells, polygons),
            "ZONES": write_layer(self, parameters, "ZONES", context, found.zones, polygons),
            "FERMETURES": write_layer(self, parameters, "FERMETURES", context, found.services, Qgis.WkbType.Point),
            "VARIANTES": write_layer(self, parameters, "VARIANTES", context, found.variants, none),
        }
        progress_of(feedback)(1.0)
        for line in in_words(found, rule):
            feedback.pushInfo(sentence(line))
        say_islands(found.measured, feedback)
        say_answers(found.measured, question.slot is not None, feedback)
        say_empty(found.measured, services, feedback)
        return {name: target for name, target in outputs.items() if target}
