"""The Processing provider ``accessibilite``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import RESOURCES
from .charger_iris import ChargerIris
from .charger_population import ChargerPopulation
from .charger_services import ChargerServices
from .comparer_scenarios import ComparerScenarios
from .comparer_territoires import ComparerTerritoires
from .construire_reseau import ConstruireReseau
from .diagnostic import Diagnostic
from .equite import Equite
from .expliquer_trajet import ExpliquerTrajet
from .fiche_terrain import FicheTerrain
from .implanter_permanences import ImplanterPermanences
from .indicateurs import Indicateurs
from .isochrones import Isochrones
from .planifier_tournee import PlanifierTournee
from .rapport import Rapport
from .robustesse import Robustesse
from .sites_candidats import SitesCandidats
from .suivi import Suivi
from .telecharger_reseau import TelechargerReseau
from .telecharger_services import TelechargerServices
from .temps_acces import TempsAcces
from .zones_blanches import ZonesBlanches

ALGORITHMS = (
    ConstruireReseau,
    TempsAcces,
    Isochrones,
    ExpliquerTrajet,
    Indicateurs,
    Equite,
    ZonesBlanches,
    Robustesse,
    ComparerTerritoires,
    Suivi,
    SitesCandidats,
    ImplanterPermanences,
    ComparerScenarios,
    FicheTerrain,
    PlanifierTournee,
    Diagnostic,
    Rapport,
    ChargerPopulation,
    ChargerIris,
    ChargerServices,
    TelechargerReseau,
    TelechargerServices,
)


class AccessibiliteProvider(QgsProcessingProvider):
    """Groups the algorithms of the plugin in the toolbox."""

    def id(self) -> str:
        return "accessibilite"

    def name(self) -> str:
        return "Accessibilité"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "icon.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
