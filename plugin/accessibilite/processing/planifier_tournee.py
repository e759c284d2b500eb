"""Algorithm ``accessibilite:planifier_tournee``."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from pathlib import Path
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
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .page_language import add_page_language, page_language
from .pages import whole_text
from .service_questions import NETWORK_HELP, add_threshold, add_walk_limits, read_network


class PlanifierTournee(Algorithm):
    """Candidate stops, cells and a network -> the week of one or more mobile teams."""

    ID = "planifier_tournee"
    LABEL = tr_noop("Planifier une tournée")
    SUMMARY = tr_noop("Choisit les arrêts, les jours et les heures d’équipes mobiles pour servir le plus de personnes à pied.")
    GROUP = "implantation"
    TAGS = (tr_noop("aller-vers"), tr_noop("bus"), tr_noop("équipe mobile"), tr_noop("emploi du temps"), tr_noop("marché"))
    STYLES = (("OUTPUT", "arrets"), ("ROUTES", "trajets_tournee"), ("COUVERTURE", "couverture_tournee"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self._layers()
        self._week()
        add_walk_limits(self, tr_noop("Un carreau ou un arrêt plus loin de toute voie praticable n’est pas desservi à pied."))
        self._number(
            "LIMITE_CALCUL_S", tr("Temps de calcul (s)"), 60, 1, 86_400,
            tr_noop("Au-delà, le meilleur plan trouvé est rendu, avec l’écart qui le sépare au plus du meilleur possible."), True,
        )
        for name, label, kind, wanted, help_text in (
            ("OUTPUT", tr("Arrêts de la tournée"), QgsProcessing.SourceType.VectorPoint, True,
             tr_noop("Un point par visite : équipe, jour, demi-journée, arrivée, départ, ordre, arrêt, personnes à portée.")),
            ("ROUTES", tr("Trajets en voiture"), QgsProcessing.SourceType.VectorLine, True,
             tr_noop("Une ligne par trajet, de la base au premier arrêt, d’un arrêt au suivant, et retour.")),
            ("COUVERTURE", tr("Carreaux et leurs visites"), QgsProcessing.SourceType.VectorAnyGeometry, True,
             tr_noop("Tous les carreaux, avec leurs visites par semaine et par jour à SEUIL_MIN à pied au plus.")),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=name != "OUTPUT", createByDefault=wanted), help_text
            )
        self.add(
            QgsProcessingParameterFileDestination(
                "EMPLOI_DU_TEMPS", tr("Emploi du temps à imprimer"), fileFilter="HTML (*.html)", optional=True,
                createByDefault=False,
            ),
            tr_noop("Page HTML : la semaine de chaque équipe, chaque lieu avec ses jours et ses heures."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "AGENDA", tr("Agenda"), fileFilter="iCalendar (*.ics)", optional=True, createByDefault=False
            ),
            tr_noop("Fichier .ics pour tout logiciel d’agenda : chaque visite revient chaque semaine."),
        )
        add_page_language(self)
        for name, label in (
            ("OBJECTIF", tr("Personnes servies")), ("BORNE", tr("Personnes servies au plus par un autre plan")),
            ("ECART_PCT", tr("Écart au meilleur plan possible (%)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("STATUT", tr("Statut du calcul")))

    def _layers(self) -> None:
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        homes = [QgsProcessing.SourceType.VectorPolygon, QgsProcessing.SourceType.VectorPoint]
        for name, label, kinds, optional, help_text in (
            ("CARREAUX", tr("Carreaux de population"), homes, False,
             tr_noop("Carreaux INSEE, ou polygones ou points avec population et la colonne POIDS.")),
            ("ARRETS", tr("Arrêts possibles"), anything, False,
             tr_noop("Places, marchés, salles. Colonnes lues si elles existent : id, nom, adresse, horaires (OSM), jours "
                     "(« lundi, jeudi » : jours de marché), demi_journee (matin, apres_midi), duree_min, visites_min et "
                     "visites_max par semaine ; visites_min de 1 ou plus impose l’arrêt.")),
            ("RESEAU", tr("Réseau piéton"), [QgsProcessing.SourceType.VectorLine], False,
             NETWORK_HELP),
            ("SERVICES", tr("Services fixes"), anything, True,
             tr_noop("Qui en a un à SEUIL_MIN à pied est déjà servi, et ne compte pas dans le choix, sauf avec TOUS.")),
            ("BASE", tr("Base des équipes"), anything, True,
             tr_noop("Un point pour toutes les équipes, ou un par équipe. Colonnes lues : nom, jours, demi_journees_max. "
                     "Chaque demi-journée en part et y revient. Vide : la route d’un arrêt à l’autre compte seule.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional), help_text)
        self.add(
            QgsProcessingParameterFile("OSM", tr("Routes (fichier OSM)"), optional=True),
            tr_noop("Fichier .osm.pbf, .osm ou d’Overpass : les équipes roulent sur ses routes. Vide : ligne droite x 1,417."),
        )

    def _week(self) -> None:
        self._number("EQUIPES", tr("Nombre d’équipes"), 1, 1, 50, tr_noop("Équipes qui roulent en même temps."))
        self.add(
            QgsProcessingParameterString("JOURS", tr("Jours de travail"), "lundi-vendredi"),
            tr_noop("Par exemple « lundi-vendredi » ou « lundi, mercredi, samedi »."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DEMI_JOURNEES", tr("Demi-journées"), ["les_deux", "matin", "apres_midi"], defaultValue="les_deux",
                usesStaticStrings=True,
            ),
            tr_noop("Quand les équipes travaillent."),
        )
        for name, label, default in (
            ("MATIN", tr("Heures du matin"), "09:00-12:30"), ("APRES_MIDI", tr("Heures de l’après-midi"), "13:30-17:00"),
        ):
            self.add(
                QgsProcessingParameterString(name, label, default),
                tr_noop("Du départ de la base au retour, par exemple « 09:00-12:30 »."),
            )
        number = self._number
        number("DEMI_JOURNEES_MAX", tr("Demi-journées par équipe et par semaine"), 14, 1, 14,
               tr_noop("Ce qu’une équipe peut faire au plus dans la semaine."))
        number("ARRETS_PAR_DEMI_JOURNEE", tr("Arrêts par demi-journée"), 1, 1, 3,
               tr_noop("Arrêts qu’une équipe enchaîne au plus."))
        number("DUREE_ARRET_MIN", tr("Durée d’un arrêt (min)"), 120, 5, 600,
               tr_noop("Temps d’accueil, arrondi aux 5 minutes ; la colonne duree_min d’un arrêt l’emporte."))
        number("PAUSE_MIN", tr("Temps entre deux arrêts, en plus de la route (min)"), 0, 0, 240,
               tr_noop("Rangement, installation ou pause."), True)
        number("VISITES_MIN", tr("Visites par semaine pour être servi"), 1, 1, 14,
               tr_noop("Une personne est servie quand la tournée passe à portée de chez elle autant de fois par semaine."))
        add_threshold(self, tr_noop("Au-delà, un arrêt est trop loin à pied."))
        self.add(
            QgsProcessingParameterString("POIDS", tr("Public (colonne de poids)"), "pauvres"),
            tr_noop("Colonne de CARREAUX qui compte les personnes : pauvres, population, seniors_65p."),
        )
        self.add(
            QgsProcessingParameterBoolean("TOUS", tr("Compter aussi qui a déjà un service fixe"), False),
            tr_noop("Oui : la tournée compte toutes les personnes, même à portée d’un service de SERVICES."),
        )
        number("VITESSE_ROUTE_KMH", tr("Vitesse en voiture sans OSM (km/h)"), 25.0, 1, 130,
               tr_noop("Vitesse sur la ligne droite x 1,417, quand OSM est vide."), True, True)
        self.add(
            QgsProcessingParameterString("DATE_DEBUT", tr("Première semaine de l’agenda"), optional=True),
            tr_noop("Un jour de cette semaine, par exemple « 2027-01-04 ». Vide : la semaine prochaine."),
            advanced=True,
        )

    def _number(
        self, name: str, label: str, default: float, low: float, high: float, help_text: str, advanced: bool = False,
        real: bool = False,
    ) -> None:
        kinds = Qgis.ProcessingNumberParameterType
        kind = kinds.Double if real else kinds.Integer
        self.add(
            QgsProcessingParameterNumber(name, label, kind, default, minValue=low, maxValue=high), help_text, advanced=advanced
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the layers and the wish, plan, write."""
        from ..core import language
        from ..core.round_calendar import calendar, monday_from
        from ..core.round_stops import HALVES, parse_days, parse_shift
        from ..core.rounds import Wish, plan_rounds
        from .inputs import optional_layer, required_layer
        from .sinks import write_layer

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        def whole(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        def real(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        halves = self.parameterAsEnumString(parameters, "DEMI_JOURNEES", context)
        shifts = tuple(
            parse_shift(text(code.upper()), half, code.upper())
            for code, half in HALVES.items() if halves in ("les_deux", code)
        )
        wish = Wish(
            parse_days(text("JOURS"), "JOURS"), shifts, whole("EQUIPES"), whole("ARRETS_PAR_DEMI_JOURNEE"),
            whole("DUREE_ARRET_MIN"), whole("PAUSE_MIN"), whole("VISITES_MIN"), real("SEUIL_MIN"), text("POIDS"),
            self.parameterAsBool(parameters, "TOUS", context), whole("DEMI_JOURNEES_MAX"), real("ACCROCHAGE_M"),
            self.parameterAsBool(parameters, "RELIER_ILOTS", context), real("VITESSE_ROUTE_KMH"), whole("LIMITE_CALCUL_S"),
        )
        monday = monday_from(text("DATE_DEBUT"), date.today())
        cells, stops = (required_layer(self, parameters, name, context)[0] for name in ("CARREAUX", "ARRETS"))
        services, bases = (optional_layer(self, parameters, name, context) for name in ("SERVICES", "BASE"))
        roads = self.parameterAsFile(parameters, "OSM", context)
        network = read_network(self, parameters, context, feedback)
        with page_language(self, parameters, context):
            rounds = plan_rounds(
                network, cells, stops, wish, services, bases, Path(roads) if roads else None, progress_of(feedback)
            )
            agenda = calendar(rounds.visits, monday, language.tr("Tournée"))
        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("EMPLOI_DU_TEMPS", "AGENDA")}
        with ExitStack() as texts:
            for name, content in (("EMPLOI_DU_TEMPS", rounds.page), ("AGENDA", agenda)):
                if files[name]:
                    texts.enter_context(whole_text(Path(files[name]), content, name))
            results = {
                "OUTPUT": write_layer(self, parameters, "OUTPUT", context, rounds.stops, Qgis.WkbType.Point),
                "ROUTES": write_layer(self, parameters, "ROUTES", context, rounds.routes, Qgis.WkbType.LineString),
                "COUVERTURE": write_layer(
                    self, parameters, "COUVERTURE", context, rounds.cells,
                    Qgis.WkbType.Point if rounds.cells_are_points else Qgis.WkbType.MultiPolygon,
                ),
            }
        progress_of(feedback)(1.0)
        for line in rounds.said:
            feedback.pushInfo(sentence(line))
        for line in rounds.warned:
            feedback.pushWarning(sentence(line))
        solution = rounds.solution
        numbers = {
            "OBJECTIF": solution.plan.objective, "BORNE": solution.bound, "ECART_PCT": solution.gap_pct,
            "STATUT": solution.status,
        }
        return {name: target for name, target in {**results, **files}.items() if target} | numbers
