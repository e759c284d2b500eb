"""Algorithm ``accessibilite:expliquer_trajet``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from ..core.language import no_break
from .base import Algorithm, progress_of, tr
from .pages import whole_text
from .service_questions import (
    COUNTED_CATEGORIES,
    add_categories,
    add_demand,
    add_service_questions,
    add_services_and_network,
    add_walk_limits,
    question_of,
    read_network,
)


class ExpliquerTrajet(Algorithm):
    """The way behind a time of ``temps_acces``, and why the nearer services were not used."""

    ID = "expliquer_trajet"
    LABEL = tr_noop("Expliquer un trajet")
    SUMMARY = tr_noop("Le chemin d’un lieu à son service, étape par étape, et pourquoi les services plus proches sont écartés.")
    GROUP = "mesures"
    STYLES = (("OUTPUT", "trajet"), ("SERVICES_EVALUES", "services_evalues"))
    TAGS = (tr_noop("itinéraire"), tr_noop("chemin"), tr_noop("marche"), tr_noop("détour"), tr_noop("pourquoi"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        add_demand(self, tr_noop("La même couche que pour « Temps d’accès à pied »."))
        add_services_and_network(self, tr_noop("Points d’accueil, les mêmes que pour « Temps d’accès à pied »."))
        self.add(
            QgsProcessingParameterString("LIEU", tr("Lieu à expliquer")),
            tr_noop("Valeur de la colonne id, numéro de ligne sans elle, ou identifiant INSEE ; plusieurs avec des virgules."),
        )
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service où aller"), optional=True),
            tr_noop("Identifiant ou nom d’un service. Vide : celui que retient « Temps d’accès à pied »."),
        )
        add_categories(self, COUNTED_CATEGORIES)
        add_walk_limits(
            self,
            tr_noop("Un point plus loin de toute voie praticable est hors_reseau."),
            tr_noop("Au-delà, un service n’est pas retenu."),
        )
        add_service_questions(self, measures=False)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Trajet"), QgsProcessing.SourceType.VectorLine),
            tr_noop("Une ligne par étape, dans l’ordre de la marche ; aucune quand aucun service n’est atteint."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SERVICES_EVALUES", tr("Services évalués"), QgsProcessing.SourceType.VectorPoint, optional=True,
                createByDefault=False,
            ),
            tr_noop("Les services plus proches à vol d’oiseau ou à pied, les 10 plus proches au moins, et leur motif."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Récit du trajet"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML : la réponse en phrases, les services écartés et le chemin rue par rue."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the inputs of the measure, explain each place, write."""
        import numpy as np

        from ..core.explain import Explainer, places_asked, rows_of_services
        from ..core.explain_report import explanation_page, story
        from .inputs import required_layer
        from .sinks import write_layer

        demand = required_layer(self, parameters, "DEMANDE", context)[0]
        services, service_fields, service_features = required_layer(self, parameters, "SERVICES", context)
        question = question_of(self, parameters, context, service_fields, service_features)
        chosen = places_asked(self.parameterAsString(parameters, "LIEU", context), demand)
        explainer = Explainer(
            read_network(self, parameters, context, feedback),
            services,
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context),
            question,
        )
        asked = self.parameterAsString(parameters, "SERVICE", context)
        target = rows_of_services(asked, explainer.offer.places) if asked.strip() else None
        progress = progress_of(feedback)
        explanations = []
        for row in range(len(chosen)):
            explanations.append(explainer.explain(chosen.taken(np.array([row])), target))
            progress((row + 1) / len(chosen))
        bilan = self.parameterAsFileOutput(parameters, "BILAN", context)
        page = whole_text(Path(bilan), explanation_page(explainer, explanations), "BILAN") if bilan else nullcontext()
        lines, points = Qgis.WkbType.LineString, Qgis.WkbType.Point
        with page:
            steps, services_seen = explainer.steps_layer(explanations), explainer.evaluated_layer(explanations)
            outputs = {
                "OUTPUT": write_layer(self, parameters, "OUTPUT", context, steps, lines),
                "SERVICES_EVALUES": write_layer(self, parameters, "SERVICES_EVALUES", context, services_seen, points),
                "BILAN": bilan,
            }
        for explanation in explanations:
            for line in story(explainer, explanation):
                feedback.pushInfo(no_break(line))
        return {name: target for name, target in outputs.items() if target}
