"""Draws the pictures of the documentation in build/docs/images, from the results of tools/docs_examples.py.

Runs in QGIS's Python, without a screen: maps with the styles of the plugin, and the panels as a planner sees them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, QLoggingCategory, QSize, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "build" / "docs" / "exemples"
STYLES = ROOT / "plugin" / "accessibilite" / "resources" / "styles"
PICTURES = ROOT / "build" / "docs" / "images"
#: Metres around the cells on a map.
MARGIN_M = 150.0
MAP_SIZE, PANEL_SIZE, CANVAS_SIZE = QSize(1000, 760), QSize(460, 860), QSize(820, 700)
#: Heights at which the pages of the panel end with their buttons.
SHORT, MIDDLE = 500, 780
WAIT_MS = 60_000
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


def grab(widget: QWidget, name: str, size: QSize) -> None:
    show(widget)
    widget.resize(size)
    QApplication.processEvents()
    save(widget.grab(), name)


def draw_panel() -> None:
    from accessibilite.gui.dock import DiagnosticDock

    dock = DiagnosticDock()
    dock.go_to(2)
    grab(dock, "panneau_vide", PANEL_SIZE)
    for name, title in (("carreaux.gpkg", "Carreaux"), ("services.gpkg", "Services"), ("reseau.gpkg", "Réseau piéton")):
        made = layer(name)
        made.setName(title)
        QgsProject.instance().addMapLayer(made)
    for row, name, height in ((0, "panneau_donnees", SHORT), (2, "panneau_mesures", MIDDLE)):
        dock.go_to(row)
        grab(dock, name, QSize(PANEL_SIZE.width(), height))
    dock.release()
    dock.close()


def draw_explorer() -> None:
    """Draw the map tools beside their words: why here, then what if."""
    from accessibilite.gui.explore_dock import ExploreDock

    canvas = QgsMapCanvas()
    canvas.setCanvasColor(QColor("white"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    # The canvas does not own its layers.
    background = [layer("services.gpkg", "services"), layer("temps.gpkg", "temps"), layer("reseau.gpkg")]
    canvas.setLayers(background)
    canvas.resize(CANVAS_SIZE)
    show(canvas)
    dock = ExploreDock(canvas)
    dock.prepare()
    wait(dock.prepare_button.isEnabled)
    town = dock.town
    if town is None:
        raise RuntimeError(dock.words.toPlainText())
    canvas.setExtent(frame())
    canvas.refresh()
    wait(lambda: not canvas.isDrawing())
    site = next(layer("sites.gpkg").getFeatures()).geometry().asPoint()
    dock.start_why()
    dock.explain(list(town.cells.columns["id"]).index(EXPLAINED))
    together(canvas, dock, "pourquoi_ici")
    dock.start_what_if()
    town.what_if.add((site.x(), site.y()), "Nouvelle permanence")
    dock.what_if_tool.refresh()
    together(canvas, dock, "et_si")
    dock.release()


def together(canvas: QgsMapCanvas, dock: QWidget, name: str) -> None:
    show(dock)
    dock.resize(PANEL_SIZE.width(), CANVAS_SIZE.height())
    QApplication.processEvents()
    # The panel may need more room than it is given.
    picture = QPixmap(CANVAS_SIZE.width() + dock.width(), CANVAS_SIZE.height())
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, canvas.grab())
    painter.drawPixmap(CANVAS_SIZE.width(), 0, dock.grab())
    painter.end()
    save(picture, name)


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

    # QGIS does not keep the provider alive.
    plugin = classFactory(None)
    plugin.initProcessing()
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, wanted in MAPS.items():
        draw_map(name, wanted)
    draw_panel()
    draw_explorer()
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
