"""The parameters of who walks, how fast, and over which relief."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.errors import tr_noop
from ..core.walking_rules import PROFILES
from .base import Algorithm, tr
from .inputs import is_given


def add_walker(algorithm: Algorithm) -> None:
    """Add ``PROFIL``, ``VITESSE_KMH`` and ``MNT``."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "PROFIL", tr("Profil"), options=list(PROFILES), defaultValue="adulte", usesStaticStrings=True
        ),
        tr_noop("Qui marche : adulte (4,8 km/h), senior (3,24), poussette (4,0), fauteuil (3,6 ; sans escalier)."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "VITESSE_KMH", tr("Vitesse de marche (km/h)"), Qgis.ProcessingNumberParameterType.Double,
            optional=True, minValue=0.5, maxValue=15,
        ),
        tr_noop("Vitesse sur le plat, en km/h ; vide : celle du profil."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("MNT", tr("Modèle numérique de terrain"), optional=True),
        tr_noop(
            "Altitudes en mètres (GeoTIFF, .hgt…), dans n’importe quelle projection : monter prend alors plus de temps "
            "que descendre. Il doit couvrir tout le réseau. Vide : la pente ne compte pas."
        ),
    )


def profile_and_speed(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, float | None]:
    """Return the profile, and the speed in km/h that replaces its own, if one is given."""
    given = is_given(parameters, "VITESSE_KMH")
    return (
        algorithm.parameterAsEnumString(parameters, "PROFIL", context),
        algorithm.parameterAsDouble(parameters, "VITESSE_KMH", context) if given else None,
    )
