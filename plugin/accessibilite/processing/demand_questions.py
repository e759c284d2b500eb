"""Parameters that make a demand finer: buildings of cells, cells of larger polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..core.errors import tr_noop
from .base import Algorithm, tr
from .file_input import tell
from .inputs import optional_layer

if TYPE_CHECKING:
    from ..core.building_demand import DemandPoints
    from ..core.records import Layer

#: Columns that an earlier run may have left beside its times, and that a measure makes on request only: of the second,
#: third… nearest service, of the hours of the service chosen, of what a wheelchair finds unknown, of :func:`points_of`.
LEFT_OVER = (
    r"temps_\d+_min|horaires_inconnus|(part|surface|bordure|pente)_inconnue_pct|batiments|carreaux|part_atteinte_pct"
)


def add_finer_demand(algorithm: Algorithm, with_cells: bool = False) -> None:
    """Declare ``BATIMENTS`` and ``POIDS_BATIMENTS``, and ``CARREAUX`` when polygons may be made of cells."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "BATIMENTS", tr("Bâtiments"), [QgsProcessing.SourceType.VectorAnyGeometry], optional=True
        ),
        tr_noop(
            "Bâtiments ou adresses (OSM, BD TOPO, points) : un polygone vaut la moyenne de ceux qu’il contient, et non "
            "son centre. Un polygone sans bâtiment garde son centre."
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(
            "POIDS_BATIMENTS", tr("Poids d’un bâtiment"), parentLayerParameterName="BATIMENTS", optional=True
        ),
        tr_noop("Colonne numérique, par exemple le nombre de logements ; vide : chaque bâtiment compte pour 1."),
        advanced=True,
    )
    if with_cells:
        algorithm.add(
            QgsProcessingParameterFeatureSource(
                "CARREAUX", tr("Carreaux de population"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop(
                "Quand DEMANDE est faite d’IRIS ou d’autres grands polygones : chacun vaut la moyenne de ses carreaux, pondérée "
                "par leurs habitants au prorata des surfaces."
            ),
            advanced=True,
        )


def points_of(
    algorithm: Algorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    demand: Layer,
) -> DemandPoints | None:
    """Return what the features of ``DEMANDE`` are made of, and say what was left out; None: of nothing finer."""
    from ..core.building_demand import demand_points

    buildings = optional_layer(algorithm, parameters, "BATIMENTS", context)
    has_cells = algorithm.parameterDefinition("CARREAUX") is not None
    cells = optional_layer(algorithm, parameters, "CARREAUX", context) if has_cells else None
    points, notes = demand_points(
        demand, buildings, algorithm.parameterAsString(parameters, "POIDS_BATIMENTS", context), cells
    )
    tell(notes, feedback)
    return points
