"""The report as PDF: pages of a QGIS layout, with real text, maps drawn from the layers, and an atlas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAbstractLayoutIterator,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import Cancelled, OutputError, tr_noop
from ..core.gdal_tools import gdal_session
from ..core.html_blocks import CAPTION, LEAD, SUBSECTION, TITLE, Text, blocks_of
from ..core.language import no_break, number, tr
from ..core.pdf_tags import Drawn, Element
from ..core.records import Progress
from ..core.report_from_layers import AtlasPage
from .layers import layer_title
from .legends import say_legend
from .map_layout import add_legend, add_north, add_scale_bar, drawing, layer_extent, map_crs, map_layers, place, say_minutes
from .page_flow import BOTTOM, INK, MARGIN, PAGE, SOFT, WIDTH, Bookmark, Flow, wrapped

RESOLUTION_DPI = 200
#: The map of the first page has the room left above its legend.
MAP_HEIGHT, LEGEND_HEIGHT = 145.0, 46.0
ATLAS_MAP_HEIGHT = 128.0
#: Rim of the map of a zone or a territory, as a share of its extent, and the least width shown, metres.
_ATLAS_RIM, _ATLAS_LEAST_M = 0.4, 1200.0
#: Share of the work once the pages are laid out: drawing them is the rest.
_LAID_OUT = 0.2
_OUTLINE = {"style": "no", "outline_color": INK, "outline_width": "0.9"}


@dataclass(frozen=True)
class Drawing:
    """What a PDF says of itself: its table of contents, what its lines are, and in which order they were drawn."""

    bookmarks: list[Bookmark]
    document: Element
    drawn: list[Drawn]


@dataclass(frozen=True)
class ReportPages:
    """What goes into the PDF.

    Attributes
    ----------
    geopackage
        A copy of the layers, whose styles the maps follow.
    head, sections
        HTML of the first page above its map, and of the other sections; each of ``sections`` that ``breaks`` names starts a page.
    """

    geopackage: Path
    target: Path
    title: str
    lead: str
    head: Sequence[str]
    sections: Sequence[Sequence[str]]
    breaks: frozenset[int]
    atlas: Sequence[AtlasPage]
    footer: str
    threshold_min: float


def draw_report(pages: ReportPages, progress: Progress) -> Drawing:
    """Write the PDF and return what it says of itself.

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    with drawing() as (project, layout):
        return _draw(pages, project, layout, progress)


def _draw(pages: ReportPages, project: QgsProject, layout: QgsPrintLayout, progress: Progress) -> Drawing:
    layers = map_layers(pages.geopackage, project)
    by_title = {layer.name(): layer for layer in layers}
    cells = by_title[layer_title("carreaux")]
    say_minutes(cells, pages.threshold_min)
    for layer in layers:
        say_legend(layer)
    project.setCrs(map_crs(cells))
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAGE, Qgis.LayoutUnit.Millimeters))
    layout.renderContext().setDpi(RESOLUTION_DPI)
    flow = Flow(layout)
    flow.new_page()
    flow.add([Text(TITLE, no_break(pages.title)), Text(LEAD, no_break(pages.lead))])
    flow.bookmark(no_break(pages.title))
    flow.add(blocks_of(pages.head))
    room = min(MAP_HEIGHT, BOTTOM - flow.y - LEGEND_HEIGHT)
    shown = _map(flow, layers, layer_extent(cells, project), room, pages.title)
    add_legend(layout, layers, shown, MARGIN, flow.top() + flow.y, columns=3)
    for rank, section in enumerate(pages.sections):
        if not section:
            continue
        if rank in pages.breaks or flow.page == 0:
            flow.new_page()
        flow.add(blocks_of(section))
    if pages.atlas:
        _add_atlas(flow, pages.atlas, layers, project, progress)
    _add_footers(flow, pages.footer)
    progress(_LAID_OUT)
    _export(layout, pages, progress)
    return Drawing(flow.bookmarks, flow.document, flow.drawn)


def _export(layout: QgsPrintLayout, pages: ReportPages, progress: Progress) -> None:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = RESOLUTION_DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    # The words about the file, and its table of contents, are added to it afterwards.
    settings.exportMetadata = False
    settings.appendGeoreference = False
    sheets = _OneByOne(layout, progress)
    with gdal_session():
        outcome, _ = QgsLayoutExporter.exportToPdf(sheets, str(pages.target), settings)
    if sheets.cancelled is not None:
        raise sheets.cancelled
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise OutputError(
            tr_noop("PDF : impossible d’écrire « {path} » ; vérifiez la place libre et les droits d’écriture."), path=pages.target
        )


class _OneByOne(QgsAbstractLayoutIterator):
    """Hands a layout to QGIS as many times as it has pages, with one to draw: between two, the run can be cancelled.

    Drawing the pages from here would be shorter, but PyQt keeps Python to itself while it ends a page of a PDF, and
    the window waits for Python.
    """

    def __init__(self, layout: QgsPrintLayout, progress: Progress) -> None:
        super().__init__()
        self._layout, self._progress = layout, progress
        self._sheets = [layout.pageCollection().page(page) for page in range(layout.pageCollection().pageCount())]
        self._page = -1
        self.cancelled: Cancelled | None = None

    def layout(self) -> QgsPrintLayout:
        return self._layout

    def count(self) -> int:
        return len(self._sheets)

    def beginRender(self) -> bool:
        return True

    def endRender(self) -> bool:
        return True

    def next(self) -> bool:
        self._page += 1
        try:
            self._progress(_LAID_OUT + (1 - _LAID_OUT) * self._page / len(self._sheets))
        except Cancelled as cancelled:
            # QGIS would print it and go on.
            self.cancelled = cancelled
            return False
        for page, sheet in enumerate(self._sheets):
            sheet.setExcludeFromExports(page != self._page)
        return self._page < len(self._sheets)

    def filePath(self, base_path: str, extension: str) -> str:
        return f"{base_path}.{extension}"


def _map(
    flow: Flow, layers: Sequence[QgsVectorLayer], extent: QgsRectangle, height: float, title: str
) -> QgsLayoutItemMap:
    """Draw the layers on the width of the page, with a scale bar and the north."""
    item = QgsLayoutItemMap(flow.layout)
    flow.layout.addLayoutItem(item)
    y = flow.top() + flow.y
    place(item, MARGIN, y, WIDTH, height)
    item.setLayers(list(layers))
    item.setBackgroundColor(QColor("#ffffff"))
    item.setFrameEnabled(True)
    item.setExtent(extent)
    # The extent was fitted to a frame of another shape: give the frame back its place.
    place(item, MARGIN, y, WIDTH, height)
    item.zoomToExtent(extent)
    add_scale_bar(flow.layout, item, MARGIN + 2, y + height - 10)
    add_north(flow.layout, item, MARGIN + WIDTH - 14, y + 2)
    said = tr("Carte des temps d’accès à pied, des services et des zones blanches : {title}").format(title=title)
    flow.draw_figure(no_break(said))
    flow.y += height + 2
    return item


def _add_atlas(
    flow: Flow, atlas: Sequence[AtlasPage], layers: Sequence[QgsVectorLayer], project: QgsProject, progress: Progress
) -> None:
    """Add a page a place: its map, then what there is to say of it."""
    layer = next(layer for layer in layers if layer.name() == layer_title(atlas[0].layer))
    # From near, the streets matter as much as the cells that would hide them.
    streets = layer_title("reseau")
    last = next((rank for rank, one in enumerate(layers) if one.name() == layer_title("carreaux")), 0)
    above = [one for one in layers if one.name() != streets]
    above[last:last] = [one for one in layers if one.name() == streets]
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    for rank, page in enumerate(atlas):
        progress(_LAID_OUT * rank / len(atlas))
        shape = shapes[page.row]
        shape.transform(QgsCoordinateTransform(layer.crs(), project.crs(), project))
        extent = shape.boundingBox()
        extent.scale(1 + _ATLAS_RIM)
        extent = extent.buffered(max(0.0, (_ATLAS_LEAST_M - max(extent.width(), extent.height())) / 2))
        flow.new_page()
        flow.text(Text(TITLE, no_break(page.title)))
        flow.bookmark(no_break(page.title))
        flow.text(Text(LEAD, no_break(page.subtitle)))
        _map(flow, [_outline(shape, project), *above], extent, ATLAS_MAP_HEIGHT, page.title)
        flow.text(Text(CAPTION, no_break(tr("Légende : première page."))))
        for label, words in page.facts:
            flow.text(Text(SUBSECTION, no_break(label)))
            flow.text(Text("p", no_break(words)))


def _outline(shape: QgsGeometry, project: QgsProject) -> QgsVectorLayer:
    """Return a layer that draws the border of the place of a page."""
    layer = QgsVectorLayer("MultiPolygon", "contour", "memory")
    layer.setCrs(project.crs())
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeatures([feature])
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OUTLINE)))
    project.addMapLayer(layer, False)
    return layer


def _add_footers(flow: Flow, words: str) -> None:
    count = flow.page + 1
    for page in range(count):
        foot = wrapped(no_break(words), 6.5, False, WIDTH - 30)
        flow.lines(foot[:2], MARGIN, PAGE[1] - 14, WIDTH - 30, 6.5, False, SOFT, page=page)
        said = no_break(tr("Page {page} sur {count}").format(page=number(page + 1), count=number(count)))
        flow.lines([said], MARGIN + WIDTH - 30, PAGE[1] - 14, 30, 6.5, False, SOFT, right=True, page=page)
