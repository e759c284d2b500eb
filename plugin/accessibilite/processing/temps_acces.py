"""Algorithm ``accessibilite:temps_acces``."""

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
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, tr
from .demand_questions import LEFT_OVER, add_finer_demand, points_of
from .service_questions import (
    add_categories,
    add_demand,
    add_nearest,
    add_service_questions,
    add_services_and_network,
    add_walk_limits,
    question_of,
    read_network,
)
from .telling import say_answers, say_empty, say_reach


class TempsAcces(Algorithm):
    """Walking times from each demand feature to the nearest services."""

    ID = "temps_acces"
    LABEL = tr_noop("Temps d’accès à pied")
    SUMMARY = tr_noop("Temps de marche de chaque carreau, bâtiment ou point au service le plus proche ; aucun n’est perdu.")
    GROUP = "mesures"
    STYLES = (("OUTPUT", "temps"), ("DETOURS", "detours"))
    TAGS = (tr_noop("marche"), tr_noop("durée"), tr_noop("proximité"), tr_noop("accessibilité"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        add_demand(
            self, tr_noop("D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS ou CARREAUX.")
        )
        add_services_and_network(self)
        add_nearest(self)
        add_categories(
            self,
            tr_noop(
                "Catégories à mesurer, séparées par des virgules (chacune a sa colonne temps_<categorie>_min et elles seules "
                "comptent), ou nom d’une colonne de SERVICES pour les mesurer toutes."
            ),
        )
        add_walk_limits(
            self,
            tr_noop("Un point plus loin de toute voie praticable est hors_reseau."),
            tr_noop("Au-delà, le statut est hors_delai et le temps est vide."),
        )
        add_service_questions(self)
        add_finer_demand(self, with_cells=True)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Temps d’accès")),
            tr_noop("Toutes les entités de DEMANDE, dans leur ordre, avec temps_min, statut, service_id, service_nom, acces_m."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Bilan des temps"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML : accrochage au réseau par classe de distance, lieux éloignés, statuts, détours par zone."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "TERRITOIRES_EN_ENTREE", tr("Zones pour les détours"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop("Polygones (IRIS, communes…) où comparer trajet et ligne droite ; vide : communes, ou carrés de 1 km."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "DETOURS", tr("Détours par zone"), QgsProcessing.SourceType.VectorPolygon, optional=True, createByDefault=False
            ),
            tr_noop("Un polygone par zone : un détour atypique révèle un trou possible dans la carte, ou une coupure."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read demand, services and network, measure, write."""
        from ..core.detours import trust_account
        from ..core.measures import measure
        from ..core.trust_report import times_page
        from .inputs import is_given, optional_layer, required_layer
        from .pages import whole_text
        from .sinks import write_features, write_layer

        demand, fields, features = required_layer(self, parameters, "DEMANDE", context)
        services, service_fields, service_features = required_layer(self, parameters, "SERVICES", context)
        question = question_of(self, parameters, context, service_fields, service_features)
        network = read_network(self, parameters, context, feedback)
        points = points_of(self, parameters, context, feedback, demand)
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
            points=points,
        )
        source = self.parameterAsSource(parameters, "DEMANDE", context)
        page = self.parameterAsFileOutput(parameters, "BILAN", context)
        detours_asked = is_given(parameters, "DETOURS")
        zones = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        trust = trust_account(measured, demand, zones) if page or detours_asked else None
        results: dict[str, Any] = {}
        with whole_text(Path(page), times_page(trust, demand.name), "BILAN") if page and trust else nullcontext():
            results["OUTPUT"] = write_features(
                self, parameters, "OUTPUT", context, fields, features, measured.columns, source, LEFT_OVER
            )
            if trust is not None and detours_asked:
                polygons = Qgis.WkbType.MultiPolygon
                results["DETOURS"] = write_layer(self, parameters, "DETOURS", context, trust.zones, polygons)
        if page:
            results["BILAN"] = page
        progress_of(feedback)(1.0)
        say_reach(measured, demand, self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context), feedback)
        say_answers(measured, question.slot is not None, feedback)
        say_empty(measured, services, feedback)
        return results
