"""A planner in the QGIS desktop, from an empty project to a PDF, with clicks and keys only (see ``desktop_player``)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["ACCESSIBILITE_ROOT"]) / "tools"))

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication
from qgis.utils import iface

from desktop_player import (
    FOLDER,
    SAMPLE,
    Deeds,
    Play,
    Pulse,
    answer_file_dialog,
    choose_file,
    choose_item,
    click,
    go_to_step,
    is_idle,
    layer,
    named,
    page,
    panel,
    play,
    said,
    say,
    type_in,
)

#: What `make demo` says of the sample town.
CELLS, POPULATION, POOR, POOR_FAR, ZONES = 217, 45_000, 8_099, 1_803, 9
SITES = 3
#: Where the access times go once the project has a file.
KEPT = FOLDER / "projet_accessibilite" / "temps.gpkg"
#: The window may not be still for longer, milliseconds; measured 140 at most, when nothing else runs.
STILL_MS = 600


def check(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise AssertionError(f"{what}: {found!r} instead of {wanted!r}")
    say(f"{what}: {found}")


def run(pulse: Pulse) -> Play:
    """Press « Calculer » and wait for the end; the window must stay alive meanwhile."""
    title, began = page().task.algorithm, time.monotonic()
    pulse.start()
    click(page().run_button)
    yield is_idle
    yield 0
    still = pulse.worst_ms
    if "Terminé." not in said():
        raise AssertionError(f"{title}: {said()}")
    say(f"{title}: {time.monotonic() - began:.1f} s, the window was still for {still:.0f} ms at most")
    stills.append((still, title))


stills: list[tuple[float, str]] = []


def planner() -> Play:
    began, pulse = time.monotonic(), Pulse()
    main = iface.mainWindow()
    main.resize(1920, 1080)
    check("layers at first", len(QgsProject.instance().mapLayers()), 0)
    # « --code » runs before a profile that is new has been greeted.
    action = main.findChild(QAction, "accessibilite_diagnostic")
    click(iface.pluginToolBar().widgetForAction(action))
    yield lambda: panel() is not None and panel().isVisible()
    main.resizeDocks([panel()], [520], Qt.Orientation.Horizontal)
    if panel().tour.isVisible():
        click(panel().tour.close_button)
    yield 200

    go_to_step(0)
    choose_file(named(page(), "Carreaux ou autres polygones"), str(SAMPLE / "carreaux_200m.gpkg"))
    yield from run(pulse)
    check("cells", layer("Carreaux").featureCount(), CELLS)
    check("people", round(sum(f["population"] for f in layer("Carreaux").getFeatures())), POPULATION)
    choose_item(panel().step_pages[0].choice, 1)
    yield 100
    type_in(named(page(), "Fichier de services"), str(SAMPLE / "services.csv"))
    yield from run(pulse)
    services = layer("Services").featureCount()

    click(panel().forward)
    yield 100
    type_in(named(page(), "Fichier OpenStreetMap"), str(SAMPLE / "reseau.osm"))
    yield from run(pulse)

    click(panel().forward)
    yield 100
    yield from run(pulse)
    check("cells with a time", layer("Temps d’accès").featureCount(), CELLS)

    click(panel().forward)
    yield 100
    yield from run(pulse)
    check("zones", layer("Zones blanches, par rang").featureCount(), ZONES)
    far = sum(f["pauvres"] for f in layer("Carreaux signalés").getFeatures() if f["zone_blanche"])
    check("poor people far from a service", round(far), POOR_FAR)

    click(panel().forward)
    yield 100
    type_in(named(page(), "Fichier OpenStreetMap"), str(SAMPLE / "reseau.osm"))
    yield from run(pulse)
    choose_item(panel().step_pages[4].choice, 1)
    yield 100
    yield from run(pulse)
    gains = [f["gain_pauvres"] for f in sorted(layer("Permanences proposées").getFeatures(), key=lambda f: f["rang"])]
    check("sites", len(gains), SITES)
    check("the first sites bring the most", gains, sorted(gains, reverse=True))

    click(panel().forward)
    yield 100
    type_in(named(page(), "Fichier OpenStreetMap"), str(SAMPLE / "reseau.osm"))
    type_in(named(page(), "Dossier des résultats"), str(FOLDER / "diagnostic"))
    yield from run(pulse)
    figures = json.loads((FOLDER / "diagnostic" / "journal.json").read_text(encoding="utf-8"))["chiffres"]
    check("people in the report", round(figures["population"]), POPULATION)
    check("poor people in the report", round(figures["pauvres"]), POOR)
    check("of whom far from a service", round(figures["pauvres_en_zone_blanche"]), POOR_FAR)
    check("zones in the report", figures["zones_classees"], ZONES)

    choose_item(panel().step_pages[5].choice, 1)
    yield 100
    type_in(named(page(), "GeoPackage du diagnostic"), str(FOLDER / "diagnostic" / "diagnostic.gpkg"))
    choose_item(named(page(), "Atlas"), 1)
    type_in(named(page(), "Page HTML"), str(FOLDER / "rapport.html"))
    type_in(named(page(), "Document PDF"), str(FOLDER / "rapport.pdf"))
    yield from run(pulse)
    words = subprocess.run(["pdftotext", str(FOLDER / "rapport.pdf"), "-"], capture_output=True, text=True, check=True).stdout
    for wanted in ("45 000", "8 099", "1 803", "22,3"):
        if wanted not in words.replace("\u202f", " ").replace("\u00a0", " "):
            raise AssertionError(f"the PDF does not say {wanted}")
    check("pages of the atlas", words.count("Légende : première page"), ZONES)
    check("the page is whole", (FOLDER / "rapport.html").read_text(encoding="utf-8").rstrip().endswith("</html>"), True)

    answer_file_dialog(str(FOLDER / "projet.qgz"))
    click(iface.fileToolBar().widgetForAction(iface.actionSaveProject()))
    yield lambda: (FOLDER / "projet.qgz").exists()
    # From here on, what is measured goes beside the project, and is there when it opens again.
    go_to_step(2)
    yield 100
    yield from run(pulse)
    click(iface.fileToolBar().widgetForAction(iface.actionSaveProject()))
    yield lambda: not QgsProject.instance().isDirty()
    check("the project opens again", iface.addProject(str(FOLDER / "projet.qgz")), True)
    yield 500
    kept = [one for one in QgsProject.instance().mapLayers().values() if one.source().split("|")[0] == str(KEPT)]
    check("layers kept beside the project", [(one.isValid(), one.featureCount()) for one in kept], [(True, CELLS)])
    check("its colours", kept[0].renderer().type(), "RuleRenderer")
    check("steps ticked", [panel().steps.item(row).text()[-1] == "✓" for row in range(6)], [True] * 6)
    check("files half-written", [str(path) for path in FOLDER.rglob(".accessibilite-*")], [])
    check("windows left open", QApplication.activeModalWidget(), None)
    say(f"services: {services}; layers: {len(QgsProject.instance().mapLayers())}")
    worst = max(stills)
    say(
        f"{Deeds.clicks} clicks, {Deeds.keys} keys, {Deeds.typed} texts typed, "
        f"{(time.monotonic() - began) / 60:.1f} minutes; the window was still for {worst[0]:.0f} ms at most ({worst[1]})"
    )
    if worst[0] > STILL_MS:
        raise AssertionError(f"the window was still for more than {STILL_MS} ms: {worst}")


play(planner)
