"""The layers of a diagnosis as people see them: titles, order, loading into the project."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .base import tr

#: Layers added to the project, first at the bottom.
SHOWN_LAYERS = ("reseau", "carreaux", "territoires", "zones_blanches", "services", "sites")


def layer_title(name: str) -> str:
    """Return the title of a layer of the diagnosis in the layer tree and in the legend."""
    titles = {
        "reseau": tr("Réseau piéton"),
        "carreaux": tr("Temps d’accès à pied"),
        "territoires": tr("Limites des IRIS"),
        "zones_blanches": tr("Zones blanches, par rang"),
        "services": tr("Services"),
        "sites": tr("Permanences proposées"),
    }
    return titles[name]


class DefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style that its GeoPackage holds: Processing loads layers without it."""

    #: QGIS owns the C++ half only: without a reference the Python half would go before its turn.
    _alive: ClassVar[list[DefaultStyle]] = []

    @classmethod
    def create(cls) -> DefaultStyle:
        """Return a processor that lives until QGIS has used it."""
        processor = cls()
        cls._alive = [*cls._alive[-len(SHOWN_LAYERS) :], processor]
        return processor

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Apply the default style of the source."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()


def show_layers(geopackage: Path, context: QgsProcessingContext) -> None:
    """Ask QGIS to load the layers, with their styles, once the algorithm has ended."""
    _refresh(geopackage, context.project())
    for order, name in enumerate(SHOWN_LAYERS):
        source = f"{geopackage}|layername={name}"
        layer = QgsVectorLayer(source, name, "ogr")
        if layer.isValid() and layer.featureCount() > 0:
            details = QgsProcessingContext.LayerDetails(layer_title(name), context.project(), name)
            details.forceName = True
            details.layerSortKey = order
            # QGIS owns the processor and deletes it: each layer needs its own.
            details.setPostProcessor(DefaultStyle.create())
            context.addLayerToLoadOnCompletion(source, details)


def _refresh(geopackage: Path, project: QgsProject) -> None:
    """Make the layers that an earlier run left in the project read the file that has taken its place.

    QGIS shares open files by name: as long as one layer holds the former file, even a new layer gets its
    columns and counts.  All must let go before one opens the file again.
    """
    stale = [
        (layer, layer.source())
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.source().split("|")[0] == str(geopackage)
        and not layer.isEditable()
    ]
    options = QgsDataProvider.ProviderOptions()
    for layer, _ in stale:
        # A source of the same kind: else the layer would lose the style that a person gave it.
        kind = QgsWkbTypes.displayString(layer.wkbType())
        layer.setDataSource(f"{kind}?crs={layer.crs().authid()}", layer.name(), "memory", options)
    for layer, source in stale:
        layer.setDataSource(source, layer.name(), "ogr", options)
        layer.triggerRepaint()
