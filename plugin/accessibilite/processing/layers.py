"""The layers of a diagnosis as people see them: titles, order, loading into the project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread

from ..core.language import tr
from .legends import say_legend

#: Processors kept for layers that are still to be loaded: a batch loads all of its layers at its end.
_KEPT_ALIVE = 200
#: Layers added to the project, first at the bottom.
SHOWN_LAYERS = ("reseau", "carreaux", "territoires", "zones_blanches", "services", "sites")


def layer_title(name: str) -> str:
    """Return the title of a layer of the diagnosis, in the layer tree, and in the legend in the language of the page."""
    titles = {
        "reseau": tr("Réseau piéton"),
        "carreaux": tr("Temps d’accès à pied"),
        "territoires": tr("Limites des IRIS"),
        "zones_blanches": tr("Zones blanches, par rang"),
        "services": tr("Services"),
        "sites": tr("Permanences proposées"),
    }
    return titles[name]


class NamedStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style, which Processing does not: that of a file, or the one its GeoPackage holds."""

    #: QGIS owns the C++ half only: without a reference the Python half would go before its turn.
    _alive: ClassVar[list[NamedStyle]] = []

    def __init__(self, style: Path | None) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def create(cls, style: Path | None = None) -> NamedStyle:
        """Return a processor that lives until QGIS has used it; ``style`` None is the style of the source."""
        processor = cls(style)
        cls._alive = [*cls._alive[-_KEPT_ALIVE:], processor]
        return processor

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Apply the style; a layer of another geometry than the style's stays as it is."""
        if self._style is None:
            layer.loadDefaultStyle()
        else:
            layer.loadNamedStyle(str(self._style))
        say_legend(layer)
        layer.triggerRepaint()


def filled_layers(geopackage: Path) -> list[str]:
    """Return the layers that hold something, whatever the thread: GDAL opens the file anew, which QGIS would not."""
    from ..core.gdal_tools import gdal, gdal_session

    with gdal_session():
        dataset = gdal.OpenEx(str(geopackage), gdal.OF_VECTOR | gdal.OF_READONLY)
        tables = {dataset.GetLayer(index).GetName(): dataset.GetLayer(index) for index in range(dataset.GetLayerCount())}
        return [name for name in SHOWN_LAYERS if name in tables and tables[name].GetFeatureCount() > 0]


def show_layers(geopackage: Path, names: Iterable[str], context: QgsProcessingContext) -> None:
    """Ask QGIS to load the layers, with their styles, once the algorithm has ended."""
    refresh(geopackage, known_layers(context))
    for order, name in enumerate(SHOWN_LAYERS):
        source = f"{geopackage}|layername={name}"
        if name in names:
            details = QgsProcessingContext.LayerDetails(layer_title(name), context.project(), name)
            details.forceName = True
            details.layerSortKey = order
            # QGIS owns the processor and deletes it: each layer needs its own.
            details.setPostProcessor(NamedStyle.create())
            context.addLayerToLoadOnCompletion(source, details)


def refresh(path: Path, layers: Iterable[QgsMapLayer]) -> None:
    """Make the layers that still hold an earlier file read the one that has taken its place.

    QGIS shares open files by name: as long as one layer holds the former file, even a new layer gets its
    columns and counts.  All must let go before one opens the file again.  Layers of another thread (those of
    the project, during a model) cannot be touched.
    """
    stale = [
        (layer, layer.source())
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and layer.providerType() == "ogr"
        and layer.source().split("|")[0] == str(path)
        and not layer.isEditable()
        and layer.thread() == QThread.currentThread()
    ]
    options = QgsDataProvider.ProviderOptions()
    for layer, _ in stale:
        # A source of the same kind: else the layer would lose the style that a person gave it.
        kind = QgsWkbTypes.displayString(layer.wkbType())
        layer.setDataSource(f"{kind}?crs={layer.crs().authid()}", layer.name(), "memory", options)
    for layer, source in stale:
        layer.setDataSource(source, layer.name(), "ogr", options)
        layer.triggerRepaint()


def known_layers(context: QgsProcessingContext) -> list[QgsMapLayer]:
    """Return the layers of the project, and those that the run opened by itself."""
    project = context.project()
    in_project = list(project.mapLayers().values()) if project is not None else []
    return in_project + list(context.temporaryLayerStore().mapLayers().values())
