"""The rule of the zones blanches, and the territories that sum them up, as parameters shared by the algorithms."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import PUBLIC_MIN, THRESHOLD_MIN, ZONE_POPULATION_MIN
from ..core.errors import tr_noop
from .base import Algorithm, tr


def add_zone_rule(algorithm: Algorithm) -> None:
    """Add the thresholds of the rule and its public."""
    for name, label, default, low, high, help_text in (
        ("SEUIL_MIN", tr("Seuil (min à pied)"), THRESHOLD_MIN, 0.0, 600.0,
         tr_noop("Un carreau dont le service le plus proche est plus loin est en zone blanche.")),
        ("TAUX_PAUVRETE_MIN", tr("Taux de pauvreté minimal (%)"), 0.0, 0.0, 100.0,
         tr_noop("Taux de pauvreté des ménages du carreau, en %, à partir duquel il est concerné.")),
        ("PAUVRES_MIN", tr("Public minimal par carreau (personnes)"), PUBLIC_MIN, 0.0, 1e9,
         tr_noop("Nombre de personnes du public dans le carreau à partir duquel il est concerné.")),
        ("POPULATION_MIN_ZONE", tr("Population minimale d’une zone classée"), ZONE_POPULATION_MIN, 0.0, 1e9,
         tr_noop("Une zone moins peuplée garde ses carreaux signalés mais n’a pas de rang.")),
    ):
        algorithm.add(
            QgsProcessingParameterNumber(
                name, label, Qgis.ProcessingNumberParameterType.Double, default, minValue=low, maxValue=high
            ),
            help_text,
        )
    algorithm.add(
        QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), "pauvres"),
        tr_noop(
            "Colonne qui compte le public : pauvres, population, menages_pauvres, monoparentales, enfants_0_3, "
            "jeunes_18_24, seniors_65p, ou toute colonne numérique."
        ),
    )
    algorithm.add(
        QgsProcessingParameterBoolean("RELIER_ZONES", tr("Réunir les zones par-dessus un carreau inhabité"), False),
        tr_noop(
            "Deux carreaux blancs séparés par une seule place où personne n’habite (rivière, voie ferrée, parc) font partie de "
            "la même zone ; un carreau habité entre eux ne les réunit jamais."
        ),
        advanced=True,
    )


def add_territories(algorithm: Algorithm, help_text: str) -> None:
    """Add ``TERRITOIRES_EN_ENTREE``, the areas that the people are also counted by."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "TERRITOIRES_EN_ENTREE", tr("Territoires"), [QgsProcessing.SourceType.VectorPolygon], optional=True
        ),
        help_text,
    )


def zone_rule_of(algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    """Return the :class:`ZoneRule` of the parameters."""
    from ..core.zones_blanches import ZoneRule

    return ZoneRule(
        *(
            algorithm.parameterAsDouble(parameters, name, context)
            for name in ("SEUIL_MIN", "TAUX_PAUVRETE_MIN", "PAUVRES_MIN", "POPULATION_MIN_ZONE")
        ),
        algorithm.parameterAsString(parameters, "PUBLIC", context).strip(),
        algorithm.parameterAsBool(parameters, "RELIER_ZONES", context),
    )
