"""Runs inside the QGIS desktop (``qgis --code``): takes pictures of the plugin at work, then leaves.

Each step is a function of :data:`STEPS`, run from the event loop with time to draw in between; one that
returns True is called again.  Any exception is printed and ends QGIS with code 1: a modal window would wait for ever.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QTextEdit, QTreeView, QWidget
from qgis.utils import iface, plugins

ROOT = Path(os.environ["ACCESSIBILITE_ROOT"])
PICTURES = Path(os.environ["ACCESSIBILITE_PICTURES"])
SAMPLE = ROOT / "plugin" / "accessibilite" / "resources" / "sample"
RESULTS = ROOT / "build" / "screenshots-diagnostic"
PARAMETERS = {
    "OSM": str(SAMPLE / "reseau.osm"),
    "CARREAUX": str(SAMPLE / "carreaux_200m.gpkg"),
    "SERVICES": str(SAMPLE / "services.gpkg"),
    "IRIS": str(SAMPLE / "iris.gpkg"),
    "CANDIDATS": str(SAMPLE / "candidats.gpkg"),
    "PROFIL": "adulte",
    "SEUIL_MIN": 15,
    "NOMBRE": 3,
    "DOSSIER": str(RESULTS),
}
#: Time for QGIS to open and to draw after each step, milliseconds.
START_MS, STEP_MS = 4000, 2000
#: Layers of a diagnosis that the project must hold after the run.
EXPECTED_LAYERS = 5

kept: list[QWidget] = []


def save(widget: QWidget, name: str) -> None:
    path = PICTURES / f"{name}.png"
    if not widget.grab().save(str(path)):
        raise RuntimeError(f"{path} was not written")
    print(f"[image] {path}", flush=True)


def toolbox() -> QDockWidget:
    return iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")


def check_plugin() -> None:
    if "accessibilite" not in plugins:
        raise RuntimeError("the plugin is not loaded")
    provider = QgsApplication.processingRegistry().providerById("accessibilite")
    if provider is None or not provider.algorithms():
        raise RuntimeError("the provider is empty")
    for algorithm in provider.algorithms():
        if algorithm.icon().isNull() or algorithm.icon().pixmap(24).isNull():
            raise RuntimeError(f"{algorithm.id()} has no icon")
    main = iface.mainWindow()
    main.resize(1920, 1080)
    main.move(QPoint(0, 0))
    for dock in main.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "ProcessingToolbox"):
            dock.hide()


def open_toolbox() -> None:
    dock = toolbox()
    dock.show()
    dock.raise_()
    iface.mainWindow().resizeDocks([dock], [460], Qt.Orientation.Horizontal)


def expand_provider() -> None:
    tree = toolbox().findChild(QTreeView)
    model = tree.model()
    tree.collapseAll()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if model.data(index) == "Accessibilité":
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
            return
    raise RuntimeError("the toolbox does not list the provider")


def shoot_toolbox() -> None:
    save(iface.mainWindow(), "1_boite_a_outils")
    save(toolbox(), "1_boite_a_outils_detail")


def open_dialog() -> None:
    dialog = processing.createAlgorithmDialog("accessibilite:diagnostic", PARAMETERS)
    dialog.resize(1100, 820)
    dialog.show()
    kept.append(dialog)


def shoot_dialog() -> None:
    save(kept[-1], "2_dialogue_diagnostic")


def press_run() -> None:
    kept[-1].runButton().click()


def wait_for_layers() -> bool:
    """Return whether the diagnosis is still running; raise when it ended without its layers."""
    dialog = kept[-1]
    if not dialog.runButton().isEnabled():
        return True
    layers = list(QgsProject.instance().mapLayers().values())
    if len(layers) < EXPECTED_LAYERS:
        said = dialog.findChild(QTextEdit)
        raise RuntimeError(f"{len(layers)} layers in the project; the dialog says:\n{said and said.toPlainText()}")
    for layer in layers:
        if not layer.isValid():
            raise RuntimeError(f"invalid layer: {layer.name()}")
        print(f"[layer] {layer.name()} ({layer.featureCount()}, {layer.renderer().type()})", flush=True)
    if layer_of("carreaux").renderer().type() == "singleSymbol":
        raise RuntimeError("the cells are drawn in one colour: the default style was not loaded")
    return False


def shoot_log() -> None:
    kept[-1].showLog()
    QApplication.processEvents()
    save(kept[-1], "3_journal_du_calcul")
    kept.pop().close()


def layer_of(table: str) -> QgsVectorLayer:
    """Return the layer of the project that shows this table of the diagnosis."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.source().split("|")[0] == str(RESULTS / "diagnostic.gpkg") and layer.source().endswith(table):
            return layer
    raise RuntimeError(f"the layer {table} is not in the project")


def zoom() -> None:
    toolbox().hide()
    main = iface.mainWindow()
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [400], Qt.Orientation.Horizontal)
    project, canvas, layer = QgsProject.instance(), iface.mapCanvas(), layer_of("carreaux")
    # The first layer came before the project had a system of its own: draw in that of France.
    project.setCrs(layer.crs())
    extent = QgsRectangle(layer.extent())
    extent.scale(1.15)
    canvas.setExtent(extent)
    canvas.refresh()


def shoot_result() -> None:
    save(iface.mainWindow(), "4_resultat")
    save(iface.mapCanvas(), "4_resultat_carte")


def plugin() -> Any:
    return plugins["accessibilite"]


def open_panel() -> None:
    main = iface.mainWindow()
    button = next(action for action in main.findChildren(QAction) if action.objectName() == "accessibilite_diagnostic")
    button.trigger()
    dock = main.findChild(QDockWidget, "AccessibilitePanel")
    main.resizeDocks([dock], [460], Qt.Orientation.Horizontal)
    dock.go_to(2)


def shoot_panel() -> None:
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibilitePanel")
    save(iface.mainWindow(), "5_panneau")
    for row in range(6):
        dock.go_to(row)
        QApplication.processEvents()
        save(dock, f"5_panneau_etape_{row + 1}")


def run_a_step() -> None:
    """Press « Calculer » on the page of the walking times, whose layers the panel has found by itself."""
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibilitePanel")
    dock.go_to(2)
    dock.step_pages[2].page(0).run_button.click()


def wait_for_step() -> bool:
    page = iface.mainWindow().findChild(QDockWidget, "AccessibilitePanel").step_pages[2].page(0)
    if page.runner.is_running:
        return True
    if "Terminé." not in page.words.toPlainText():
        raise RuntimeError(f"the step did not end well:\n{page.words.toPlainText()}")
    return False


def shoot_step() -> None:
    save(iface.mainWindow().findChild(QDockWidget, "AccessibilitePanel"), "6_etape_terminee")
    plugin().show_panel("diagnostic", False)


def open_explorer() -> None:
    plugin().show_panel("explorer", True)
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
    iface.mainWindow().resizeDocks([dock], [460], Qt.Orientation.Horizontal)
    dock.prepare_button.click()


def wait_for_town() -> bool:
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
    if dock.town is None and dock.prepare_button.isEnabled():
        raise RuntimeError(dock.words.toPlainText())
    return dock.town is None


def ask_why() -> None:
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
    dock.start_why()
    minutes = dock.town.what_if.picture().minutes
    dock.explain(max((row for row in range(len(minutes)) if minutes[row] < 1e9), key=lambda row: minutes[row]))


def shoot_why() -> None:
    save(iface.mainWindow(), "7_pourquoi_ici")


def try_a_permanence() -> None:
    dock = iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
    dock.start_what_if()
    town = dock.town
    white = town.what_if.picture().white.nonzero()[0]
    place = town.outlines_map[white[len(white) // 2]].centroid
    town.what_if.add(town.to_lonlat(place.x, place.y))
    dock.what_if_tool.refresh()


def shoot_what_if() -> None:
    save(iface.mainWindow(), "8_et_si")


def finish() -> None:
    modal = QApplication.activeModalWidget()
    if modal is not None:
        raise RuntimeError(f"a window is waiting: {modal.windowTitle()}")
    leave(0)


def leave(code: int) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    # Not sys.exit: QGIS would ask whether to save the project.
    os._exit(code)


STEPS: tuple[Callable[[], object], ...] = (
    check_plugin, open_toolbox, expand_provider, shoot_toolbox, open_dialog, shoot_dialog, press_run,
    wait_for_layers, shoot_log, zoom, shoot_result, open_panel, shoot_panel, run_a_step, wait_for_step, shoot_step,
    open_explorer, wait_for_town, ask_why, shoot_why, try_a_permanence, shoot_what_if, finish,
)


def step(position: int) -> None:
    try:
        again = STEPS[position]()
    except BaseException:
        traceback.print_exc()
        save(iface.mainWindow(), "0_echec")
        leave(1)
    QTimer.singleShot(STEP_MS, lambda: step(position if again else position + 1))


QTimer.singleShot(START_MS, lambda: step(0))
