"""Breaks off runs of the panel at any moment, again and again: nothing may crash, nothing be left half-written.

Many rounds in one QGIS; when ``ACCESSIBILITE_SEED`` is beyond 1, QGIS itself is left in the middle of a run.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(os.environ["ACCESSIBILITE_ROOT"]) / "tools"))

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

from desktop_player import (
    FOLDER,
    SAMPLE,
    Play,
    answer_questions,
    click,
    end,
    panel,
    play,
)

SEED = int(os.environ["ACCESSIBILITE_SEED"])
#: Rounds in one QGIS, when it is not to be left in the middle.
ROUNDS = 44
NETWORK, OUTPUT = FOLDER / "reseau.gpkg", FOLDER / "temps.gpkg"
DIAGNOSIS, DOCUMENTS = FOLDER / "diagnostic", FOLDER / "documents"
#: Step, task, how long it takes at most (seconds), and what is typed there by parameter.
RUNS: dict[str, tuple[int, int, float, dict[str, Any]]] = {
    "construire_reseau": (1, 0, 0.2, {"INPUT": str(SAMPLE / "reseau.osm"), "OUTPUT": str(FOLDER / "reseau_2.gpkg")}),
    "temps_acces": (2, 0, 0.15, {"OUTPUT": str(OUTPUT)}),
    "implanter_permanences": (4, 1, 0.25, {"NOMBRE": 3, "OUTPUT": str(FOLDER / "sites.gpkg")}),
    "diagnostic": (5, 0, 1.2, {"OSM": str(SAMPLE / "reseau.osm"), "DOSSIER": str(DIAGNOSIS / "fait")}),
    "rapport": (5, 1, 2.2, {
        "DIAGNOSTIC": str(FOLDER / "modele" / "diagnostic.gpkg"), "ATLAS": "zones",
        "HTML": str(DOCUMENTS / "rapport.html"), "PDF": str(DOCUMENTS / "rapport.pdf"),
    }),
}
#: The run that is no algorithm: the map tools prepare the town.
EXPLORER, EXPLORER_S = "explorer", 0.3
DEEDS = ("cancel", "close_project", "new_project", "remove_input", "remove_output", "unload", "hide", "step_back", "nothing")

chance = random.Random(SEED)
done: Counter[str] = Counter()


def tell(words: str) -> None:
    print(f"[breaker] {words}", flush=True)


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def is_quiet() -> bool:
    return QgsApplication.taskManager().countActiveTasks() == 0


def run_now(algorithm: str, parameters: dict[str, Any]) -> None:
    made = QgsApplication.processingRegistry().createAlgorithmById(f"accessibilite:{algorithm}")
    _, ok = made.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    if not ok:
        raise RuntimeError(algorithm)


def add_layers() -> None:
    for path, name in (
        (SAMPLE / "carreaux_200m.gpkg", "Carreaux"), (SAMPLE / "services.gpkg", "Services"),
        (SAMPLE / "candidats.gpkg", "Candidats"), (NETWORK, "Réseau piéton"), (OUTPUT, "Temps d’accès"),
    ):
        if not QgsProject.instance().mapLayersByName(name) and path.exists():
            QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), name, "ogr"))


def open_panel() -> None:
    if panel() is None or not panel().isVisible():
        iface.mainWindow().findChild(QAction, "accessibilite_diagnostic").trigger()


def prepare(name: str) -> Any:
    if name == EXPLORER:
        dock = iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
        if dock is None or not dock.isVisible():
            iface.mainWindow().findChild(QAction, "accessibilite_explorer").trigger()
        return iface.mainWindow().findChild(QDockWidget, "AccessibiliteExplorer")
    step, task, _, values = RUNS[name]
    panel().go_to(step)
    panel().step_pages[step].choice.setCurrentIndex(task)
    page = panel().step_pages[step].page(task)
    for parameter, value in values.items():
        page._wrappers[parameter].setParameterValue(value, page._context.processingContext())
    return page


def do(deed: str, page: Any) -> None:
    project = QgsProject.instance()
    if deed == "cancel" and hasattr(page, "cancel_button") and page.cancel_button.isEnabled():
        click(page.cancel_button)
    elif deed == "close_project":
        project.clear()
    elif deed == "new_project":
        iface.newProject(False)
    elif deed == "remove_input":
        project.removeMapLayers([one.id() for one in project.mapLayers().values() if one.name() != "Temps d’accès"])
    elif deed == "remove_output":
        project.removeMapLayers([one.id() for one in project.mapLayersByName("Temps d’accès")])
    elif deed == "unload":
        unloadPlugin("accessibilite")
        settle()
        left = [d.objectName() for d in iface.mainWindow().findChildren(QDockWidget) if d.objectName().startswith("Accessibilit")]
        if left:
            raise AssertionError(left)
        loadPlugin("accessibilite")
        startPlugin("accessibilite")
    elif deed == "hide":
        panel().close()
    elif deed == "step_back":
        panel().go_to(0)


def look_for_crumbs() -> None:
    """Raise when a run that was broken off has left something: whole files only, or none."""
    hidden = [str(path) for path in FOLDER.rglob(".accessibilite-*")]
    if hidden:
        raise AssertionError(hidden)
    for path in FOLDER.rglob("*.gpkg"):
        layer = QgsVectorLayer(str(path), "x", "ogr")
        if not layer.isValid() or layer.dataProvider().subLayerCount() == 0:
            raise AssertionError(f"{path} is not whole")
    made = DIAGNOSIS / "fait"
    if made.exists() and {"diagnostic.gpkg", "rapport.html", "carte.png", "journal.json"} - {p.name for p in made.iterdir()}:
        raise AssertionError(f"half a folder: {list(made.iterdir())}")
    beside = [path.name for path in DIAGNOSIS.iterdir() if path.name != "fait"]
    if beside:
        raise AssertionError(f"left beside the folder: {beside}")
    pdf, html = DOCUMENTS / "rapport.pdf", DOCUMENTS / "rapport.html"
    if pdf.exists() and not pdf.read_bytes().rstrip().endswith(b"%%EOF"):
        raise AssertionError("half a PDF")
    if html.exists() and not html.read_text(encoding="utf-8").rstrip().endswith("</html>"):
        raise AssertionError("half a page")
    if pdf.exists() != html.exists():
        raise AssertionError("one of two documents")


def forget_documents() -> None:
    for folder in (DIAGNOSIS, DOCUMENTS):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)


def begin() -> None:
    inputs = {"OSM": "reseau.osm", "CARREAUX": "carreaux_200m.gpkg", "SERVICES": "services.gpkg", "IRIS": "iris.gpkg"}
    parameters = {name: str(SAMPLE / file) for name, file in inputs.items()}
    run_now("diagnostic", parameters | {"DOSSIER": str(FOLDER / "modele"), "NOMBRE": 0})
    run_now("construire_reseau", {"INPUT": str(SAMPLE / "reseau.osm"), "OUTPUT": str(NETWORK)})
    run_now("temps_acces", {
        "DEMANDE": parameters["CARREAUX"], "SERVICES": parameters["SERVICES"], "RESEAU": str(NETWORK), "OUTPUT": str(OUTPUT),
    })
    forget_documents()


def quit_qgis(name: str, moment: float) -> Play:
    QgsProject.instance().setDirty(False)
    tell(f"quit during {name} after {moment:.2f} s, {QgsApplication.taskManager().countActiveTasks()} at work")
    if SEED % 2:
        # At once, without the question of QGIS, which cannot leave so with layers in its project.
        QgsProject.instance().clear()
        QCoreApplication.quit()
        yield 30_000
    # QGIS asks whether to stop what is at work, stops it, and wants to be told again.
    answer_questions()
    for _ in range(2):
        QTimer.singleShot(0, iface.actionExit().trigger)
        yield 3000
        QgsProject.instance().setDirty(False)
    raise TimeoutError("QGIS did not leave")


def breaker() -> Play:
    begin()
    names = [*RUNS, EXPLORER]
    for number in range(ROUNDS if SEED == 1 else 1):
        open_panel()
        if panel().tour.isVisible():
            panel().tour.end()
        add_layers()
        yield 30
        # Every deed meets every run in the end.
        name, deed = names[number % len(names)], DEEDS[(number + number // len(names)) % len(DEEDS)]
        if SEED > 1:
            name, deed = names[SEED % len(names)], "quit"
        page = prepare(name)
        click(page.prepare_button if name == EXPLORER else page.run_button)
        moment = chance.random() * (RUNS[name][2] if name in RUNS else EXPLORER_S)
        yield int(1000 * moment)
        if deed == "quit":
            yield from quit_qgis(name, moment)
        busy = not is_quiet()
        began = time.monotonic()
        do(deed, page)
        held = time.monotonic() - began
        yield is_quiet
        yield 30
        settle()
        look_for_crumbs()
        done[deed + (" in time" if busy else " too late")] += 1
        tell(f"{number + 1:2d} {name} after {moment:.2f} s ({'at work' if busy else 'ended'}): {deed}, {held * 1000:.0f} ms")
        if number % 10 == 9:
            forget_documents()
    tell(f"{sum(done.values())} rounds: {dict(sorted(done.items()))}")
    QgsProject.instance().clear()
    yield from quit_qgis("nothing", 0.0)


play(breaker, end)
