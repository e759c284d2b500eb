"""Algorithm ``accessibilite:indicateurs``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.defaults import THRESHOLD_MIN
from ..core.errors import tr_noop
from ..core.sentences import listed
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
from .zone_questions import add_territories

#: As :data:`LEFT_OVER`, and the columns of other thresholds and of the hours.
_LEFT_OVER = LEFT_OVER + r"|services_[0-9_]+min|heures_semaine_h"


class Indicateurs(Algorithm):
    """Demand, services, network -> indicators of access."""

    ID = "indicateurs"
    LABEL = tr_noop("Indicateurs d’accès")
    SUMMARY = tr_noop(
        "Services à portée, gravité, 2SFCA, E2SFCA et 3SFCA, heures d’ouverture : l’offre que chacun se partage à pied."
    )
    GROUP = "mesures"
    TAGS = (tr_noop("2SFCA"), tr_noop("APL"), tr_noop("gravité"), tr_noop("accessibilité"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        from ..core.choices import DECAYS, SUPPLIES

        add_demand(self, tr_noop("D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS."))
        add_services_and_network(self)
        self.add(
            QgsProcessingParameterString("SEUILS_MIN", tr("Compter les services à moins de (min)"), "5,10,15"),
            tr_noop(
                "Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chacune a sa "
                "colonne services_<minutes>min."
            ),
        )
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), "population"),
            tr_noop("Les personnes qui se partagent l’offre : population, pauvres, seniors_65p… ou toute colonne numérique."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "OFFRE", tr("Offre d’un service"), list(SUPPLIES), defaultValue="un", usesStaticStrings=True
            ),
            tr_noop("un : chaque service vaut 1 ; capacite : sa colonne capacite ; heures : ses heures d’ouverture par semaine."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "PONDERATION", tr("Poids de la marche"), list(DECAYS), defaultValue="gauss", usesStaticStrings=True
            ),
            tr_noop(
                "Comment le poids d’un service baisse avec les minutes, jusqu’à SEUIL_MIN (gravité, E2SFCA et 3SFCA)."
            ),
        )
        self.add(
            QgsProcessingParameterString("POIDS_MARCHE", tr("Valeurs des poids"), optional=True),
            tr_noop(
                "Pour paliers : 5=1 ; 10=0,68 ; 15=0,22. Pour puissance : l’exposant. Pour exponentielle : le taux par minute."
            ),
            advanced=True,
        )
        add_nearest(self)
        add_categories(self)
        add_walk_limits(
            self, tr_noop("Un point plus loin de toute voie praticable est hors_reseau."),
            tr_noop("Au-delà, le statut est hors_delai et le temps est vide."),
        )
        add_service_questions(self, THRESHOLD_MIN)
        add_finer_demand(self)
        add_territories(self, tr_noop("IRIS, quartiers, communes : reçoivent la moyenne de leurs habitants."))
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Indicateurs")),
            tr_noop("Toutes les entités de DEMANDE, dans leur ordre, avec les temps puis les indicateurs."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "TERRITOIRES", tr("Moyennes par territoire"), QgsProcessing.SourceType.VectorPolygon,
                optional=True, createByDefault=False,
            ),
            tr_noop("Les territoires donnés, avec la moyenne de chaque indicateur, pondérée par PUBLIC."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OFFRES", tr("Offre et bassin des services"), QgsProcessing.SourceType.VectorPoint,
                optional=True, createByDefault=False,
            ),
            tr_noop("Les services retenus, avec leur offre, les personnes de leur bassin (pondérées) et l’offre par personne."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read demand, services and network, measure, write."""
        from ..core.indicator_measure import IndicatorRule, measure_indicators, territory_means
        from ..core.isochrones import thresholds_of
        from .inputs import optional_layer, required_layer
        from .sinks import write_features, write_layer

        demand, fields, features = required_layer(self, parameters, "DEMANDE", context)
        services, service_fields, service_features = required_layer(self, parameters, "SERVICES", context)
        question = question_of(self, parameters, context, service_fields, service_features)
        network = read_network(self, parameters, context, feedback)
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        rule = IndicatorRule(
            question.week_within_min or THRESHOLD_MIN,
            thresholds_of(self.parameterAsString(parameters, "SEUILS_MIN", context)),
            self.parameterAsEnumString(parameters, "PONDERATION", context),
            self.parameterAsString(parameters, "POIDS_MARCHE", context),
            self.parameterAsEnumString(parameters, "OFFRE", context),
            self.parameterAsString(parameters, "PUBLIC", context).strip(),
        )
        found = measure_indicators(
            network, demand, services, rule,
            self.parameterAsInt(parameters, "K", context),
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            progress_of(feedback),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context),
            question,
            points_of(self, parameters, context, feedback, demand),
        )
        source = self.parameterAsSource(parameters, "DEMANDE", context)
        outputs = {
            "OUTPUT": write_features(self, parameters, "OUTPUT", context, fields, features, found.columns, source, _LEFT_OVER),
            "OFFRES": write_layer(self, parameters, "OFFRES", context, found.services, Qgis.WkbType.Point),
        }
        shares = None
        if territories is not None:
            means, shares = territory_means(demand, found, territories, rule.public)
            outputs["TERRITOIRES"] = write_layer(self, parameters, "TERRITOIRES", context, means, Qgis.WkbType.MultiPolygon)
        progress_of(feedback)(1.0)
        if shares is not None:
            outside, doubled = int((shares.outside > 0).sum()), int((shares.doubled > 0).sum())
            if outside:
                feedback.pushWarning(tr("{count} lieu(x) de vie hors des territoires, en tout ou partie.").format(count=outside))
            if doubled:
                feedback.pushWarning(
                    tr("Des territoires se recouvrent : {count} lieu(x) de vie y comptent plus d’une fois.").format(count=doubled)
                )
        say_reach(found.measured, demand, self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context), feedback)
        say_answers(found.measured, question.slot is not None, feedback)
        say_empty(found.measured, services, feedback)
        if not found.has_people:
            feedback.pushWarning(
                tr("DEMANDE ne compte pas « {public} » : 2SFCA, E2SFCA et 3SFCA sont vides.").format(public=rule.public)
            )
        if found.supply_guessed:
            feedback.pushWarning(
                tr("{count} service(s) à l’offre inconnue, comptés à la médiane des autres : {names}.").format(
                    count=len(found.supply_guessed), names=listed(found.supply_guessed)
                )
            )
        return {name: target for name, target in outputs.items() if target}
