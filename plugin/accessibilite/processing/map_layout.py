"""Draws ``carte.png`` with a QGIS layout, from the layers and styles of the GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QGraphicsScene

from ..core.diagnosis import MapRequest
from ..core.errors import OutputError, tr_noop
from ..core.gdal_tools import gdal_session
from ..core.language import no_break, number, tr
from ..core.zones_blanches import CLASS_LIMITS, TIME_CLASSES
from .base import RESOURCES
from .layers import layer_title
from .legends import say_legend

FONT = "DejaVu Sans"
#: A4 landscape, millimetres.
PAGE = (297.0, 210.0)
MARGIN = 8.0
LEGEND_WIDTH = 66.0
HEADER = 20.0
FOOTER = 12.0
RESOLUTION_DPI = 200
#: Drawn from top to bottom.
MAP_LAYERS = ("sites", "services", "zones_blanches", "territoires", "carreaux", "reseau")
#: Space left around the cells, as a share of their extent.
EXTENT_MARGIN = 0.05


@contextmanager
def drawing() -> Iterator[tuple[QgsProject, QgsPrintLayout]]:
    """Give a project and a layout that are made, used and deleted in the current thread, were it not the window's.

    QGIS calls layouts unsafe because those of the open project belong to its window: nothing here is shared with it.
    They go at the end of the block, and not when Python finds the time, which would be in another thread: by then
    the GeoPackage that their layers hold open must be free to be moved or removed.
    """
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    # The index of a scene needs the event loop of its thread; without one, nothing would be drawn.
    layout.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    try:
        yield project, layout
    finally:
        sip.delete(layout)
        project.clear()
        sip.delete(project)


def draw_map(request: MapRequest) -> None:
    """Draw the map of a diagnosis.

    Raises
    ------
    OutputError
        The picture cannot be written.
    """
    with drawing() as (project, layout):
        outcome = _draw(request, project, layout)
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise OutputError(
            tr_noop("La carte n’a pas pu être dessinée dans « {path} » ; vérifiez la place libre et les droits d’écriture."),
            path=request.picture,
        )


def _draw(request: MapRequest, project: QgsProject, layout: QgsPrintLayout) -> QgsLayoutExporter.ExportResult:
    layers = map_layers(request.geopackage, project)
    cells = next(layer for layer in layers if layer.name() == layer_title("carreaux"))
    say_minutes(cells, request.threshold_min)
    for layer in layers:
        say_legend(layer)
    project.setCrs(map_crs(cells))
    x, y = MARGIN, HEADER
    width, height = PAGE[0] - 2 * MARGIN - LEGEND_WIDTH, PAGE[1] - HEADER - FOOTER
    add_label(layout, request.title, MARGIN, 4.5, PAGE[0] - 2 * MARGIN, 9, 17, bold=True)
    add_label(layout, request.subtitle, MARGIN, 12.5, PAGE[0] - 2 * MARGIN, 6, 10, colour="#5a6675")
    map_item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_item)
    place(map_item, x, y, width, height)
    map_item.setLayers(layers)
    map_item.setBackgroundColor(QColor("#ffffff"))
    map_item.setFrameEnabled(True)
    map_item.setExtent(layer_extent(cells, project))
    # The extent was fitted to a frame of another shape: give the frame back its place.
    place(map_item, x, y, width, height)
    map_item.zoomToExtent(layer_extent(cells, project))
    side = x + width + 4
    add_legend(layout, layers, map_item, side, y)
    add_scale_bar(layout, map_item, side, y + height - 14)
    add_north(layout, map_item, side + LEGEND_WIDTH - 18, y + height - 32)
    add_label(layout, no_break(tr("Sources : {sources}").format(sources=request.sources)), MARGIN, PAGE[1] - FOOTER + 1.5,
           PAGE[0] - 2 * MARGIN, FOOTER - 3, 6.5, colour="#5a6675")
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = RESOLUTION_DPI
    # QGIS tries to write a position into the picture, and GDAL says on the console that PNG has no room for it.
    with gdal_session():
        return QgsLayoutExporter(layout).exportToImage(str(request.picture), settings)


def map_layers(geopackage: Path, project: QgsProject) -> list[QgsVectorLayer]:
    """Open the layers of a diagnosis that hold something, with their styles, and give them to the project."""
    layers = []
    tree = project.layerTreeRoot()
    for name in MAP_LAYERS:
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", layer_title(name), "ogr")
        if layer.isValid() and layer.featureCount() > 0:
            project.addMapLayer(layer, False)
            tree.addLayer(layer)
            layers.append(layer)
    return layers


def say_minutes(cells: QgsVectorLayer, threshold_min: float) -> None:
    """Write minutes in the legend of the cells, whose style speaks, in French, of parts of the threshold."""
    renderer = cells.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    limits = [number(part * threshold_min, 0 if (part * threshold_min).is_integer() else 1) for part in CLASS_LIMITS]
    words = [no_break(tr("{limit} min au plus").format(limit=limit)) for limit in limits]
    words.append(no_break(tr("plus de {limit} min").format(limit=limits[-1])))
    ends = dict(zip(TIME_CLASSES, words))
    for rule in renderer.rootRule().descendants():
        name = rule.label().partition(" : ")[0].partition("\u00a0: ")[0]
        if name in ends:
            rule.setLabel(no_break(tr("{name} : {words}").format(name=tr(name), words=ends[name])))


def map_crs(cells: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the cells, or the metric one of the place when they come in degrees."""
    if not cells.crs().isGeographic():
        return cells.crs()
    from ..core.crs import metric_crs

    centre = cells.extent().center()
    return QgsCoordinateReferenceSystem(metric_crs(centre.x(), centre.y()))


def layer_extent(cells: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    """Return the extent of a layer in the CRS of the project, with a rim."""
    transform = QgsCoordinateTransform(cells.crs(), project.crs(), project)
    extent = transform.transformBoundingBox(cells.extent())
    extent.scale(1 + EXTENT_MARGIN)
    return extent


def place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    """Give an item its place, in millimetres of the layout."""
    unit = Qgis.LayoutUnit.Millimeters
    item.attemptMove(QgsLayoutPoint(x, y, unit))
    item.attemptResize(QgsLayoutSize(width, height, unit))


def text_format(size: float, bold: bool = False, colour: str = "#1d2733") -> QgsTextFormat:
    """Return a format in the font of the plugin; ``size`` in points."""
    font = QFont(FONT)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(colour))
    return text


def add_label(
    layout: QgsLayout,
    text: str,
    x: float,
    y: float,
    width: float,
    height: float,
    size: float,
    bold: bool = False,
    colour: str = "#1d2733",
) -> QgsLayoutItemLabel:
    """Add a text."""
    item = QgsLayoutItemLabel(layout)
    # QGIS computes what stands between « [% » and « %] »: a name of a file is no expression of its own.
    item.setText(text.replace("[%", "[% '[%' %]"))
    item.setTextFormat(text_format(size, bold, colour))
    item.setMarginX(0)
    item.setMarginY(0)
    layout.addLayoutItem(item)
    place(item, x, y, width, height)
    return item


def add_legend(
    layout: QgsLayout, layers: list[QgsVectorLayer], map_item: QgsLayoutItemMap, x: float, y: float,
    columns: int = 1,
) -> None:
    """Add the legend of the layers, in so many columns."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        root.addLayer(layer)
    for style, size, bold in (
        (QgsLegendStyle.Style.Title, 11, True),
        (QgsLegendStyle.Style.Group, 9, True),
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 8, False),
    ):
        legend.rstyle(style).setTextFormat(text_format(size, bold))
    legend.setSymbolHeight(3.5)
    legend.setSymbolWidth(6)
    legend.setBoxSpace(0)
    legend.setWrapString("\n")
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 1)
    legend.setResizeToContents(True)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters))
    legend.adjustBoxSize()
    legend.updateLegend()


def add_scale_bar(layout: QgsLayout, map_item: QgsLayoutItemMap, x: float, y: float) -> None:
    """Add the scale bar of a map."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.applyDefaultSize(Qgis.DistanceUnit.Meters)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(25)
    bar.setMaximumBarWidth(LEGEND_WIDTH - 14)
    bar.setTextFormat(text_format(8))
    numbers = QgsBasicNumericFormat()
    numbers.setShowThousandsSeparator(True)
    numbers.setThousandsSeparator(number(1000)[1])
    bar.setNumericFormat(numbers)
    bar.setHeight(2)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters))
    bar.update()


def add_north(layout: QgsLayout, map_item: QgsLayoutItemMap, x: float, y: float) -> None:
    """Add an arrow that points north."""
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(str(RESOURCES / "icons" / "nord.svg"))
    arrow.setLinkedMap(map_item)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    layout.addLayoutItem(arrow)
    place(arrow, x, y, 12, 14)
