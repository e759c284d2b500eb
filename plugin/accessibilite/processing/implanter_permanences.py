"""Algorithm ``accessibilite:implanter_permanences``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, is_empty, progress_of, sentence, tr
from .service_questions import (
    add_categories,
    add_network,
    add_service_questions,
    add_threshold,
    add_walk_limits,
    question_of,
    read_network,
)
from .telling import say_answers, say_islands, say_sites
from .zone_questions import add_territories


class ImplanterPermanences(Algorithm):
    """Cells, services, candidates, network -> where the next permanences should stand."""

    ID = "implanter_permanences"
    LABEL = tr_noop("Implanter des permanences")
    SUMMARY = tr_noop("Choisit, parmi des lieux candidats, ceux qui rapprochent le plus de personnes, avec la preuve et l’écart.")
    GROUP = "implantation"
    TAGS = (tr_noop("MCLP"), tr_noop("p-médiane"), tr_noop("couverture"), tr_noop("lieu"), tr_noop("aller-vers"))
    STYLES = (("OUTPUT", "sites"), ("ALTERNATIVES", "alternatives"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self._add_layers()
        self._add_question()
        self._add_rules()
        add_walk_limits(
            self, tr_noop("Un point plus loin de toute voie praticable est hors_reseau."),
            tr_noop("Une marche plus longue, ou sans chemin, compte pour cette durée (p_median, p_centre, minutes gagnées)."),
        )
        add_categories(self, advanced=True)
        add_service_questions(self, measures=False)
        self._add_outputs()

    def _add_layers(self) -> None:
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        for name, label, help_text in (
            ("CARREAUX", tr("Carreaux de population"),
             tr_noop("Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau.")),
            ("SERVICES", tr("Services existants"),
             tr_noop("Ils restent : qui en a déjà un à portée n’est pas compté. Itinérants et à distance ne comptent pas.")),
            ("CANDIDATS", tr("Lieux candidats"),
             tr_noop(
                 "Où une permanence peut s’installer. Colonnes lues : id, decision (impose, exclu), incompatible (identifiants), "
                 "cout, capacite."
             )),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, anything), help_text)
        add_network(self)
        add_territories(self, tr_noop("IRIS, quartiers, communes : pour COUVERTURE_MIN_PCT et EQUITE."))

    def _add_question(self) -> None:
        from ..core.choices import MODELS

        whole, real = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
        self.add(
            QgsProcessingParameterNumber(
                "NOMBRE", tr("Nombre de permanences"), whole, 3, optional=True, minValue=0, maxValue=500
            ),
            tr_noop("Au plus autant de nouveaux lieux. Sans objet pour lscp, ou quand BUDGET est donné."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MODELE", tr("Ce que l’on cherche"), list(MODELS), defaultValue="mclp", usesStaticStrings=True
            ),
            tr_noop(
                "mclp : le plus de personnes à moins de SEUIL_MIN ; lscp : le moins de lieux pour toutes ; p_median : le "
                "moins de marche en tout ; p_centre : la plus longue marche la plus courte."
            ),
        )
        add_threshold(self, tr_noop("Au plus autant de marche, de chez soi au service."))
        self.add(
            QgsProcessingParameterString("POIDS", tr("Publics et leur poids"), "pauvres"),
            tr_noop("Une colonne de CARREAUX, ou plusieurs avec leur poids : pauvres=1 ; seniors_65p=0,5."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LIMITE_CALCUL_S", tr("Durée de calcul au plus (s)"), real, 60.0, minValue=1, maxValue=86400
            ),
            tr_noop("Passé ce temps, le meilleur choix trouvé est rendu avec l’écart qui reste à prouver."),
        )

    def _add_rules(self) -> None:
        real = Qgis.ProcessingNumberParameterType.Double
        for name, label, help_text in (
            ("FORCES", tr("Lieux imposés (identifiants)"),
             tr_noop("Candidats à retenir quoi qu’il arrive, séparés par des virgules ; s’ajoutent à decision=impose.")),
            ("EXCLUS", tr("Lieux exclus (identifiants)"),
             tr_noop("Candidats à ne pas retenir, séparés par des virgules ; s’ajoutent à decision=exclu.")),
            ("INCOMPATIBLES", tr("Lieux incompatibles (identifiants)"),
             tr_noop("Groupes dont un seul lieu peut être retenu : « a,b ; c,d,e ». S’ajoutent à la colonne incompatible.")),
        ):
            self.add(QgsProcessingParameterString(name, label, optional=True), help_text, advanced=True)
        for name, label, default, most, help_text in (
            ("DISTANCE_MIN_M", tr("Distance minimale entre lieux retenus (m)"), 0.0, 100_000.0,
             tr_noop("À vol d’oiseau, entre nouveaux lieux. 0 : sans objet.")),
            ("BUDGET", tr("Budget"), None, 1e12,
             tr_noop("Remplace NOMBRE : la somme de la colonne cout des lieux retenus ne le dépasse pas.")),
            ("COUVERTURE_MIN_PCT", tr("Couverture minimale de chaque territoire (%)"), 0.0, 100.0,
             tr_noop("Part du public de chaque territoire à moins de SEUIL_MIN, services existants compris.")),
            ("VISITES_PAR_AN", tr("Visites par personne et par an"), None, 1000.0,
             tr_noop("Si vous la connaissez : COURBE donne alors les passages par an et par lieu.")),
            ("ALTERNATIVE_PCT", tr("Perte admise d’une solution de rechange (%)"), 1.0, 100.0,
             tr_noop("Un candidat est une alternative si, à la place du lieu retenu, il ne perd pas plus que cela.")),
        ):
            self.add(
                QgsProcessingParameterNumber(name, label, real, default, optional=default is None, minValue=0, maxValue=most),
                help_text, advanced=True,
            )
        for name, label, default, help_text in (
            ("CAPACITES", tr("Tenir compte des capacités"), False,
             tr_noop("La colonne capacite de CANDIDATS limite les personnes (de POIDS) qu’un lieu sert ; vide : sans limite.")),
            ("EQUITE", tr("Le territoire le moins couvert d’abord"), False,
             tr_noop("Le territoire le plus mal couvert d’abord, puis les deux plus mal couverts… puis le total.")),
            ("ACCEPTER_ECART", tr("Accepter un choix non prouvé"), True,
             tr_noop("Décoché : si LIMITE_CALCUL_S ne suffit pas à la preuve, rien n’est écrit.")),
        ):
            self.add(QgsProcessingParameterBoolean(name, label, default), help_text, advanced=True)

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Lieux retenus"), QgsProcessing.SourceType.VectorAnyGeometry),
            tr_noop("Les candidats retenus, par gain décroissant."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "COURBE", tr("Gain de chaque nombre de lieux"), QgsProcessing.SourceType.Vector, optional=True
            ),
            tr_noop("Le meilleur choix de 0, 1, 2… lieux : personnes, minutes, preuve."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ALTERNATIVES", tr("Lieux de rechange"), QgsProcessing.SourceType.VectorAnyGeometry, optional=True,
                createByDefault=False,
            ),
            tr_noop("Pour chaque lieu retenu, les candidats qui peuvent le remplacer presque sans perte."),
        )
        for name, label in (
            ("OBJECTIF", tr("Valeur du choix")),
            ("BORNE", tr("Valeur qu’aucun choix ne dépasse")),
            ("ECART_PCT", tr("Écart (%)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("STATUT", tr("Preuve : optimal, ecart, realisable ou infaisable")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read layers and wishes, choose, write."""
        from ..core.siting_inputs import site_permanences
        from .inputs import optional_layer, required_layer
        from .sinks import write_layer

        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        services, fields, features = required_layer(self, parameters, "SERVICES", context)
        candidates = required_layer(self, parameters, "CANDIDATS", context)[0]
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        # Here SEUIL_MIN asks for no open hours.
        question = replace(question_of(self, parameters, context, fields, features), week_within_min=None)
        network = read_network(self, parameters, context, feedback)
        found = site_permanences(
            network, cells, services, candidates, self._wish(parameters, context),
            territories,
            self.parameterAsString(parameters, "CATEGORIE", context),
            self.parameterAsDouble(parameters, "TEMPS_MAX_MIN", context),
            self.parameterAsDouble(parameters, "ACCROCHAGE_M", context),
            progress_of(feedback),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context),
            question,
        )
        kind = self.parameterAsSource(parameters, "CANDIDATS", context).wkbType()
        outputs: dict[str, Any] = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.sites, kind),
            "COURBE": write_layer(self, parameters, "COURBE", context, found.curve, Qgis.WkbType.NoGeometry),
            "ALTERNATIVES": write_layer(self, parameters, "ALTERNATIVES", context, found.alternatives, kind),
        }
        progress_of(feedback)(1.0)
        say_sites(found.sites, feedback)
        for note in (*([] if found.reason is None else [found.reason]), *found.notes):
            feedback.pushWarning(sentence(note))
        say_islands(found.measured, feedback)
        say_answers(found.measured, question.slot is not None, feedback)
        answer = found.answer
        outputs["STATUT"] = answer.status
        if found.reason is None:
            outputs |= {"OBJECTIF": answer.objective, "BORNE": answer.bound, "ECART_PCT": answer.gap_pct}
        return {name: value for name, value in outputs.items() if value is not None}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..core.siting_inputs import SitingWish, groups_of, ids_of, publics_of

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        def number(name: str) -> float | None:
            given = parameters.get(name, self.parameterDefinition(name).defaultValue())
            return None if is_empty(given) else self.parameterAsDouble(parameters, name, context)

        asked = number("NOMBRE")
        return SitingWish(
            model=self.parameterAsEnumString(parameters, "MODELE", context),
            number=None if asked is None else int(asked),
            budget=number("BUDGET"),
            threshold_min=self.parameterAsDouble(parameters, "SEUIL_MIN", context),
            publics=publics_of(text("POIDS")),
            forced=ids_of(text("FORCES")),
            excluded=ids_of(text("EXCLUS")),
            incompatible=groups_of(text("INCOMPATIBLES")),
            distance_min_m=self.parameterAsDouble(parameters, "DISTANCE_MIN_M", context),
            with_capacity=self.parameterAsBool(parameters, "CAPACITES", context),
            floor_pct=self.parameterAsDouble(parameters, "COUVERTURE_MIN_PCT", context),
            is_equitable=self.parameterAsBool(parameters, "EQUITE", context),
            time_limit_s=self.parameterAsDouble(parameters, "LIMITE_CALCUL_S", context),
            is_gap_accepted=self.parameterAsBool(parameters, "ACCEPTER_ECART", context),
            visits_a_year=number("VISITES_PAR_AN"),
            alternative_pct=self.parameterAsDouble(parameters, "ALTERNATIVE_PCT", context),
            with_curve=bool(parameters.get("COURBE")),
            with_alternatives=bool(parameters.get("ALTERNATIVES")),
        )
