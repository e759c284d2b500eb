"""Draws the pictures of the documentation in build/docs/images, from the results of tools/docs_examples.py.

Runs in QGIS's Python, without a screen: maps with the styles of the plugin, and the panels as a planner sees them.  The
sample town is opened from the menu and each step of the panel is run; what the tutorial quotes of the panel, in a block
``text`` after ``<!-- panneau: algorithm -->``, must be what the panel said.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QEventLoop, QLoggingCategory, QPoint, QSize, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QColor, QFont, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QWidget

from docs_examples import DOCS, Example, missing

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "build" / "docs" / "exemples"
STYLES = ROOT / "plugin" / "accessibilite" / "resources" / "styles"
PICTURES = ROOT / "build" / "docs" / "images"
#: Metres around the cells on a map.
MARGIN_M = 150.0
MAP_SIZE, WINDOW_SIZE, PANEL_WIDTH = QSize(1000, 760), QSize(1240, 860), 460
#: Pages of the panel that end sooner than the window, pixels.
HEIGHTS = {"visite": 640, "panneau_donnees": 660}
WAIT_MS = 60_000
#: The map shows the town once it is narrower, metres.
CLOSE_M = 20_000.0
#: Resolution of the pages of the PDF, dots per inch.
PDF_DPI = 75
#: Steps of the panel that are played: algorithm, picture, whether the map is beside the panel.
PANEL_STEPS = (
    ("charger_population", "panneau_donnees", False), ("construire_reseau", "panneau_reseau", False),
    ("temps_acces", "panneau_mesures", True), ("zones_blanches", "panneau_zones", True),
    ("implanter_permanences", "panneau_implantation", True), ("diagnostic", "panneau_diagnostic", False),
    ("rapport", "panneau_rapport", False),
)
_SAID = re.compile(r"<!-- panneau: (\w+) -->\s*```text\n(.*?)```", re.DOTALL)
#: The footbridge of docs/guides/reseau.md, and the bridge that is closed: longitude, latitude.
FOOTBRIDGE = ((4.3293735, 48.5900381), (4.3290116, 48.5917225))
PASSAGE = (4.3301029, 48.6046403)
#: The cell of docs/guides/temps.md.
EXPLAINED = "CRS3035RES200mN2846600E3902400"
#: Picture -> layers from top to bottom: file of the examples, style.
MAPS: dict[str, tuple[tuple[str, str], ...]] = {
    "temps": (("services.gpkg", "services"), ("temps.gpkg", "temps"), ("reseau.gpkg", "")),
    "zones": (("services.gpkg", "services"), ("zones.gpkg", "zones_blanches"), ("signales.gpkg", "carreaux")),
    "sites": (("sites.gpkg", "sites"), ("services.gpkg", "services"), ("zones.gpkg", "zones_blanches"), ("reseau.gpkg", "")),
    "tournee": (
        ("tournee.gpkg", "arrets"), ("couverture.gpkg", "couverture_tournee"),
    ),
    "chemin": (("services.gpkg", "services"), ("chemin.gpkg", "trajet"), ("temps.gpkg", "temps"), ("reseau.gpkg", "")),
}


def layer(name: str, style: str = "") -> QgsVectorLayer:
    made = QgsVectorLayer(str(RESULTS / name), name, "ogr")
    if not made.isValid():
        raise RuntimeError(f"{name} is missing: run tools/docs_examples.py first")
    if style:
        made.loadNamedStyle(str(STYLES / f"{style}.qml"))
    else:
        made.renderer().symbol().setColor(QColor("#b8c2cc"))
    return made


def frame() -> QgsRectangle:
    return layer("carreaux.gpkg").extent().buffered(MARGIN_M)


def save(picture: QPixmap, name: str) -> None:
    if not picture.save(str(PICTURES / f"{name}.png")):
        raise RuntimeError(f"{name}.png was not written")


def draw_map(name: str, wanted: Sequence[tuple[str, str]]) -> None:
    layers = [layer(*one) for one in wanted]
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    settings.setExtent(frame())
    settings.setOutputSize(MAP_SIZE)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    save(QPixmap.fromImage(job.renderedImage()), name)


def wait(done: Callable[[], bool]) -> None:
    """Let QGIS work until something is done."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: done() and loop.quit())
    timer.start(50)
    QTimer.singleShot(WAIT_MS, loop.quit)
    loop.exec()
    if not done():
        raise RuntimeError("too long")


def show(widget: QWidget) -> None:
    """Let a widget take its place without a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()


class Desktop:
    """What the plugin asks of QGIS's own window: a map, a menu, places for its panels."""

    def __init__(self) -> None:
        self.window, self.menu = QMainWindow(), QMenu()
        self.canvas, self.bar = QgsMapCanvas(), QgsMessageBar()
        self.canvas.setCanvasColor(QColor("white"))
        self.window.setCentralWidget(self.canvas)
        self.bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self.canvas)
        # In QGIS, the window does it.
        QgsProject.instance().crsChanged.connect(lambda: self.canvas.setDestinationCrs(QgsProject.instance().crs()))
        self.window.resize(WINDOW_SIZE)
        show(self.window)
        # The tool bar is in no picture.
        self.iface = SimpleNamespace(
            mainWindow=lambda: self.window, mapCanvas=lambda: self.canvas, messageBar=lambda: self.bar,
            addToolBarIcon=lambda action: None, addPluginToMenu=lambda name, action: self.menu.addAction(action),
            addDockWidget=self.window.addDockWidget,
        )

    def draw(self, name: str, dock: QDockWidget) -> None:
        """Save the map with a panel beside it, once the map is drawn."""
        self.window.resizeDocks([dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        QApplication.processEvents()
        self.canvas.refresh()
        wait(lambda: not self.canvas.isDrawing())
        save(self.window.grab(), name)

    def draw_menu(self, name: str) -> None:
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.menu.popup(QPoint(0, 0))
        QApplication.processEvents()
        save(self.menu.grab(), name)
        self.menu.close()


def said_in(page: str) -> dict[str, Example]:
    """Return what a page quotes of the panel: algorithm -> lines of the block ``text`` after ``<!-- panneau: … -->``."""
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    return {
        found[1]: Example(page, text.count("\n", 0, found.start()) + 1, found[1], tuple(found[2].strip().splitlines()))
        for found in _SAID.finditer(text)
    }


def check(quoted: dict[str, Example], what: str, said: str) -> None:
    """Raise when a page quotes words that the panel did not say."""
    lost = missing(quoted.pop(what), said) if what in quoted else []
    if lost:
        raise RuntimeError(f"docs/tutoriel.md quotes, and the panel does not say: {lost}\n{what} said:\n{said}")


def draw_panel(plugin: Any, desktop: Desktop, quoted: dict[str, Example]) -> None:
    """Draw the panel in an empty project, then step by step in the sample town, and check the words that the page quotes."""
    desktop.draw_menu("menu")
    plugin.show_panel("diagnostic", True)
    dock = desktop.window.findChild(QDockWidget, "AccessibilitePanel")
    dock.tour.end()
    dock.go_to(2)
    grab_dock(desktop, dock, "panneau_vide")
    plugin.open_sample_town()
    # The town's place on the map comes after the layers.
    wait(lambda: desktop.canvas.extent().width() < CLOSE_M)
    desktop.draw("ville_exemple", dock)
    plugin.start_tour()
    grab_dock(desktop, dock, "visite")
    dock.tour.end()
    for algorithm, picture, with_map in PANEL_STEPS:
        dock.show_algorithm(algorithm)
        page = dock._page()
        page.run()
        wait(lambda page=page: not page.runner.is_running and bool(page.words.toPlainText()))
        said = page.words.toPlainText()
        if "Terminé." not in said:
            raise RuntimeError(f"{algorithm} did not end well:\n{said}")
        check(quoted, algorithm, said)
        QApplication.processEvents()
        if with_map:
            desktop.draw(picture, dock)
        else:
            grab_dock(desktop, dock, picture)
        document = re.search(r"/\S+\.pdf", said)
        if document:
            draw_document(Path(document[0]), "rapport_pdf")
    plugin.show_panel("diagnostic", False)


def grab_dock(desktop: Desktop, dock: QDockWidget, name: str) -> None:
    desktop.window.resize(WINDOW_SIZE.width(), HEIGHTS.get(name, WINDOW_SIZE.height()))
    desktop.window.resizeDocks([dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    save(dock.grab(), name)
    desktop.window.resize(WINDOW_SIZE)
    QApplication.processEvents()


def draw_explorer(plugin: Any, desktop: Desktop, quoted: dict[str, Example]) -> None:
    """Draw the map tools beside their words: why here, then what if, with a desk, a footbridge and a closed passage."""
    plugin.show_panel("explorer", True)
    dock = desktop.window.findChild(QDockWidget, "AccessibiliteExplorer")
    dock.prepare()
    wait(dock.prepare_button.isEnabled)
    town = dock.town
    if town is None:
        raise RuntimeError(dock.words.toPlainText())
    dock.start_why()
    dock.explain(list(town.cells.columns["id"]).index(EXPLAINED))
    desktop.draw("pourquoi_ici", dock)
    site = next(layer("sites.gpkg").getFeatures()).geometry().asPoint()
    dock.start_what_if()
    town.what_if.add((site.x(), site.y()), "Nouvelle permanence")
    dock.what_if_tool.refresh()
    check(quoted, "et_si", dock.words.toPlainText())
    desktop.draw("et_si", dock)
    dock.undo()
    dock.start_footbridge()
    for end in FOOTBRIDGE:
        click(desktop.canvas, dock.footbridge_tool, town.to_map(np.array([end]))[0])
    check(quoted, "passerelle", dock.words.toPlainText())
    desktop.draw("passerelle", dock)
    dock.undo()
    dock.start_passage()
    click(desktop.canvas, dock.passage_tool, town.to_map(np.array([PASSAGE]))[0])
    check(quoted, "passage_ferme", dock.words.toPlainText())
    desktop.draw("passage_ferme", dock)


def click(canvas: QgsMapCanvas, tool: QgsMapTool, place: Sequence[float]) -> None:
    """Click a place of the map, given in its system."""
    pixel = canvas.getCoordinateTransform().transform(float(place[0]), float(place[1]))
    spot = QPoint(round(pixel.x()), round(pixel.y()))
    event = QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, spot, Qt.MouseButton.LeftButton)
    tool.canvasReleaseEvent(event)


def draw_document(path: Path, name: str) -> None:
    """Draw the first page of a PDF."""
    # No file of statistics beside the picture.
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    page = gdal.OpenEx(str(path), open_options=[f"DPI={PDF_DPI}"])
    if page is None:
        raise RuntimeError(f"{path} cannot be drawn: this GDAL does not read PDF")
    gdal.Translate(str(PICTURES / f"{name}.png"), page, format="PNG", bandList=[1, 2, 3])


def main() -> None:
    sys.path.insert(0, str(ROOT / "plugin"))
    # Qt regrets, for each window, that there is no window manager.
    QLoggingCategory.setFilterRules("default.warning=false")
    application = QgsApplication([], True)
    application.initQgis()
    french = QTranslator()
    if not french.load("qgis_fr", QgsApplication.i18nPath()):
        print("QGIS’s own words stay English: its French translation is not installed.", file=sys.stderr)
    QApplication.installTranslator(french)
    QApplication.setFont(QFont("DejaVu Sans", 9))
    from accessibilite import classFactory

    # QGIS keeps neither the provider nor the window alive.
    desktop = Desktop()
    plugin = classFactory(desktop.iface)
    plugin.initGui()
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, wanted in MAPS.items():
        draw_map(name, wanted)
    quoted = said_in("tutoriel")
    draw_panel(plugin, desktop, quoted)
    draw_explorer(plugin, desktop, quoted)
    if quoted:
        raise RuntimeError(f"docs/tutoriel.md quotes steps that are not played: {sorted(quoted)}")
    # The map of the first page, as this version draws it.
    shutil.copyfile(RESULTS / "resultats" / "carte.png", PICTURES / "carte_exemple.png")
    print(*sorted(path.name for path in PICTURES.glob("*.png")))
    sys.stdout.flush()
    # Objects of Python and of QGIS die in an order that QGIS does not always survive.
    os._exit(0)


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
