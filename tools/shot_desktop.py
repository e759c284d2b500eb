"""Takes pictures of the plugin at work in the QGIS desktop, then leaves (see ``desktop_player``).

A scene (``ACCESSIBILITE_SCENE``) is a list of steps; each is a function, run from the event loop with time to draw in
between; one that returns True is called again.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(os.environ["ACCESSIBILITE_ROOT"]) / "tools"))

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QTextEdit, QTreeView, QWidget
from qgis.utils import iface, plugins

from desktop_player import FOLDER, ROOT, SAMPLE, Play, end, panel, play

SCENE = os.environ["ACCESSIBILITE_SCENE"]
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
#: Time to draw after each step, and between two looks for a window that waits, milliseconds.
STEP_MS, WATCH_MS = 250, 5000
#: Longest run of a step of the panel, seconds.
RUN_S = 90
#: Layers of a diagnosis that the project must hold after the run.
EXPECTED_LAYERS = 5
#: Width of the panel in the pictures, and the narrowest that a person can give it, pixels.
PANEL_WIDTH, NARROW = 460, 1

kept: list[QWidget] = []
taken: list[str] = []


def save(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    path = FOLDER / f"{SCENE}_{len(taken) + 1:02d}_{name}.png"
    taken.append(name)
    if not widget.grab().save(str(path)):
        raise RuntimeError(f"{path} was not written")
    print(f"[image] {path}", flush=True)


def window() -> QWidget:
    return iface.mainWindow()


def drawing() -> bool:
    """Wait for the map."""
    return iface.mapCanvas().isDrawing()


def toolbox() -> QDockWidget:
    return window().findChild(QDockWidget, "ProcessingToolbox")


def check_plugin() -> None:
    if "accessibilite" not in plugins:
        raise RuntimeError("the plugin is not loaded")
    provider = QgsApplication.processingRegistry().providerById("accessibilite")
    if provider is None or not provider.algorithms():
        raise RuntimeError("the provider is empty")
    for algorithm in provider.algorithms():
        if algorithm.icon().isNull() or algorithm.icon().pixmap(24).isNull():
            raise RuntimeError(f"{algorithm.id()} has no icon")
    main = window()
    main.showNormal()
    main.resize(main.screen().size())
    main.move(QPoint(0, 0))
    for dock in main.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "ProcessingToolbox"):
            dock.hide()


def open_toolbox() -> None:
    dock = toolbox()
    dock.show()
    dock.raise_()
    window().resizeDocks([dock], [460], Qt.Orientation.Horizontal)


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
    save(window(), "boite_a_outils")
    save(toolbox(), "boite_a_outils_detail")


def open_dialog() -> None:
    dialog = processing.createAlgorithmDialog("accessibilite:diagnostic", PARAMETERS)
    dialog.resize(1100, 820)
    dialog.show()
    kept.append(dialog)


def shoot_dialog() -> None:
    save(kept[-1], "dialogue_diagnostic")


def open_illustrated_help() -> None:
    dialog = processing.createAlgorithmDialog("accessibilite:zones_blanches")
    dialog.resize(1100, 820)
    dialog.show()
    kept.append(dialog)


def shoot_illustrated_help() -> None:
    save(kept[-1], "aide_avec_image")
    kept.pop().close()


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
    save(kept[-1], "journal_du_calcul")
    kept.pop().close()


def layer_of(table: str) -> QgsVectorLayer:
    """Return the layer of the project that shows this table of the diagnosis."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.source().split("|")[0] == str(RESULTS / "diagnostic.gpkg") and layer.source().endswith(table):
            return layer
    raise RuntimeError(f"the layer {table} is not in the project")


def zoom() -> None:
    toolbox().hide()
    main = window()
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [400], Qt.Orientation.Horizontal)
    project, canvas, layer = QgsProject.instance(), iface.mapCanvas(), layer_of("carreaux")
    # The first layer came before the project had a system of its own: draw in that of France.
    project.setCrs(layer.crs())
    extent = QgsRectangle(layer.extent())
    extent.scale(1.15)
    canvas.setExtent(extent)
    canvas.refresh()


def shoot_result() -> None:
    save(window(), "resultat")
    save(iface.mapCanvas(), "resultat_carte")


def plugin() -> Any:
    return plugins["accessibilite"]


def explorer() -> Any:
    return window().findChild(QDockWidget, "AccessibiliteExplorer")


def open_panel() -> None:
    """Press the button of the toolbar."""
    next(action for action in window().findChildren(QAction) if action.objectName() == "accessibilite_diagnostic").trigger()
    window().resizeDocks([panel()], [PANEL_WIDTH], Qt.Orientation.Horizontal)


def decline_the_tour() -> None:
    panel().tour.end()


def shoot_offer() -> None:
    if not panel().tour.isVisible():
        raise RuntimeError("the tour was not offered to who opens the panel for the first time")
    save(window(), "panneau_premiere_fois")


def page_of(algorithm: str) -> Any:
    panel().show_algorithm(algorithm)
    return panel()._page()


def shoot_empty_states() -> None:
    decline_the_tour()
    for step in panel().step_pages:
        for task in step.tasks:
            page = page_of(task.algorithm)
            QApplication.processEvents()
            if not page.missing.isVisible():
                raise RuntimeError(f"{task.algorithm} does not say what is missing in an empty project")
            save(panel(), f"vide_{task.algorithm}")


def open_sample() -> None:
    """Press the button that the empty state offers."""
    advice = page_of("temps_acces").advice
    advice.buttons[-1].click()
    if len(QgsProject.instance().mapLayers()) != 4:
        raise RuntimeError("the sample town did not open")


def shoot_sample() -> None:
    panel().go_to(0)
    save(window(), "ville_exemple")


def start_tour() -> None:
    panel().go_to(2)
    plugin().start_tour()


def shoot_tour() -> bool:
    tour = panel().tour
    save(window() if tour.position == 0 else panel(), f"visite_{tour.position + 1}")
    tour.next()
    return tour.isVisible()


def ran(algorithm: str) -> tuple[Callable[[], object], ...]:
    """Return the steps that press « Calculer » on a page, wait, and show what came out."""
    started: list[float] = []

    def press() -> None:
        page_of(algorithm).run_button.click()
        started.append(time.monotonic())

    def wait() -> bool:
        page = page_of(algorithm)
        # The words come last, after the layers.
        if page.runner.is_running or not page.words.toPlainText():
            if time.monotonic() - started[0] > RUN_S:
                raise RuntimeError(f"{algorithm} runs for more than {RUN_S} s")
            return True
        if "✖" in page.words.toPlainText():
            raise RuntimeError(f"{algorithm} did not end well:\n{page.words.toPlainText()}")
        return False

    def shoot() -> None:
        save(window(), f"fait_{algorithm}")
        save(panel(), f"fait_{algorithm}_panneau")

    return press, wait, drawing, shoot


def show_end() -> None:
    area = panel().pages.currentWidget()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def shoot_running_then_cancel() -> None:
    page = page_of("robustesse")
    QApplication.processEvents()
    page.run_button.click()
    show_end()
    save(panel(), "calcul_en_cours")
    if not page.runner.is_running:
        raise RuntimeError("the run ended before its picture")
    page.cancel_button.click()


def wait_for_cancel() -> bool:
    return page_of("robustesse").runner.is_running


def shoot_cancelled() -> None:
    page_of("robustesse")
    show_end()
    save(panel(), "calcul_annule")


def make_an_error() -> None:
    page = page_of("construire_reseau")
    page._wrappers["INPUT"].setParameterValue(str(ROOT / "absent.osm"), page._context.processingContext())
    page.run_button.click()


def shoot_error() -> None:
    page_of("construire_reseau")
    show_end()
    save(panel(), "erreur")


def show_long_names() -> None:
    for layer in QgsProject.instance().mapLayers().values():
        layer.setName(f"{layer.name()} de la communauté d’agglomération de Valmont-sur-Aubre et des environs, 2026")
    panel().go_to(3)
    # As narrow as a person can make it: nothing may be cut.
    window().resizeDocks([panel()], [NARROW], Qt.Orientation.Horizontal)


def shoot_long_names() -> None:
    save(panel(), "noms_longs")
    for row in range(len(panel().step_pages)):
        panel().go_to(row)
        QApplication.processEvents()
        bar = panel().pages.currentWidget().horizontalScrollBar()
        if bar.maximum() > 0:
            raise RuntimeError(f"step {row + 1}: {bar.maximum()} pixels are cut at the narrowest")


def shoot_steps() -> None:
    for row in range(len(panel().step_pages)):
        panel().go_to(row)
        save(panel(), f"etape_{row + 1}")


def read_from_right_to_left() -> None:
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def open_explorer() -> None:
    plugin().show_panel("diagnostic", False)
    plugin().show_panel("explorer", True)
    window().resizeDocks([explorer()], [PANEL_WIDTH], Qt.Orientation.Horizontal)


def shoot_empty_explorer() -> None:
    explorer().prepare_button.click()
    QApplication.processEvents()
    save(explorer(), "vide_explorer")
    plugin().show_panel("explorer", False)
    open_panel()


def prepare_town() -> None:
    explorer().prepare_button.click()


def wait_for_town() -> bool:
    dock = explorer()
    if dock.town is None and dock.prepare_button.isEnabled():
        raise RuntimeError(dock.words.toPlainText())
    return dock.town is None


def ask_why() -> None:
    dock = explorer()
    dock.start_why()
    minutes = dock.town.what_if.picture().minutes
    dock.explain(max((row for row in range(len(minutes)) if minutes[row] < 1e9), key=lambda row: minutes[row]))


def shoot_why() -> None:
    save(window(), "pourquoi_ici")


def try_a_permanence() -> None:
    dock = explorer()
    dock.start_what_if()
    QApplication.processEvents()
    save(window(), "et_si_avant")
    town = dock.town
    white = town.what_if.picture().white.nonzero()[0]
    place = town.outlines_map[white[len(white) // 2]].centroid
    town.what_if.add(town.to_lonlat(place.x, place.y))
    dock.what_if_tool.refresh()


def shoot_what_if() -> None:
    save(window(), "et_si_apres")


#: What an appearance (theme, language, scale, direction) is looked at on.
_LOOK: tuple[Callable[[], object], ...] = (
    check_plugin, open_panel, shoot_offer, decline_the_tour, lambda: save(panel(), "vide"), open_sample, drawing, shoot_sample,
    *ran("construire_reseau"), *ran("temps_acces"), *ran("zones_blanches"), make_an_error, shoot_error, shoot_steps,
    start_tour, shoot_tour, decline_the_tour, show_long_names, shoot_long_names,
    open_explorer, prepare_town, wait_for_town, ask_why, drawing, shoot_why, try_a_permanence, drawing, shoot_what_if,
)
SCENES: dict[str, tuple[Callable[[], object], ...]] = {
    "traitements": (
        check_plugin, open_toolbox, expand_provider, shoot_toolbox, open_illustrated_help, shoot_illustrated_help,
        open_dialog, shoot_dialog, press_run,
        wait_for_layers, shoot_log, zoom, drawing, shoot_result,
    ),
    "premiers_pas": (
        check_plugin, open_panel, shoot_offer, shoot_empty_states, open_explorer, shoot_empty_explorer, open_sample, drawing,
        shoot_sample, start_tour, shoot_tour, *ran("construire_reseau"), *ran("temps_acces"), *ran("zones_blanches"),
        shoot_running_then_cancel, wait_for_cancel, shoot_cancelled,
        *ran("sites_candidats"), *ran("implanter_permanences"), *ran("diagnostic"), *ran("rapport"), *ran("fiche_terrain"),
        make_an_error, shoot_error, show_long_names, shoot_long_names,
    ),
    "droite_a_gauche": (read_from_right_to_left, *_LOOK),
}
STEPS = SCENES.get(SCENE, _LOOK)


def scene() -> Play:
    for step in STEPS:
        while step():
            yield STEP_MS
        yield STEP_MS
    modal = QApplication.activeModalWidget()
    if modal is not None:
        raise RuntimeError(f"a window is waiting: {modal.windowTitle()}")


def watch() -> None:
    """End a scene in which a window waits for an answer that nobody will give."""
    waiting = QApplication.activeModalWidget()
    if waiting is not None:
        print(f"a window is waiting: {waiting.windowTitle()}", flush=True)
        save(waiting, "echec")
        end(1)
    QTimer.singleShot(WATCH_MS, watch)


QTimer.singleShot(WATCH_MS, watch)
play(scene)
