"""The plugin comes quickly and goes wholly: no widget, action, connection or object of Python stays behind."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QWidget
from test_plugin_in_the_desktop import Window, settle

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"
#: Seconds; measured 0.06 on two cores, of which QGIS's own work on 22 algorithms is most.
LOAD_S = 0.3
#: Rounds after which nothing new is made.
FIRST = 4
HEAVY = ("scipy", "pyproj", "osgeo", "networkx", "accessibilite.core.network", "accessibilite.core.records")

LOADING = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
application = QgsApplication([], True)
application.initQgis()

class Interface:
    def __init__(self):
        self.window = QMainWindow()
    def mainWindow(self):
        return self.window
    def __getattr__(self, name):
        return lambda *given: None

interface = Interface()
before = set(sys.modules)
began = time.perf_counter()
from accessibilite import classFactory
plugin = classFactory(interface)
plugin.initGui()
print("seconds", time.perf_counter() - began)
print("modules", *sorted(set(sys.modules) - before))
sys.stdout.flush()
os._exit(0)
"""


def loaded() -> tuple[float, set[str]]:
    """Load the plugin as the desktop does; return how long it took and what it imported."""
    done = subprocess.run(
        [sys.executable, "-c", LOADING, str(PLUGIN)], capture_output=True, text=True, check=True, timeout=60
    )
    lines = dict(line.split(" ", 1) for line in done.stdout.splitlines() if line.startswith(("seconds", "modules")))
    return float(lines["seconds"]), set(lines["modules"].split())


def test_the_plugin_loads_in_less_than_a_third_of_a_second_and_imports_nothing_heavy(qgis_app):
    tries = [loaded() for _ in range(3)]
    assert min(seconds for seconds, _ in tries) < LOAD_S
    modules = tries[0][1]
    assert "accessibilite.processing.provider" in modules
    assert sorted(modules.intersection(HEAVY)) == []
    # The panels too wait until they are asked for.
    assert not [name for name in modules if name.startswith("accessibilite.gui")]


@pytest.fixture
def window(qgis_app, project):
    made = Window()
    yield made
    made.window.deleteLater()


def listeners() -> dict[str, int]:
    """Return how many slots hear of what outlives the plugin."""
    project, application = QgsProject.instance(), QgsApplication.instance()
    registry = QgsApplication.processingRegistry()
    signals = {
        "layersAdded": (project, project.layersAdded), "layersRemoved": (project, project.layersRemoved),
        "readProject": (project, project.readProject), "cleared": (project, project.cleared),
        "layersWillBeRemoved": (project, project.layersWillBeRemoved), "crsChanged": (project, project.crsChanged),
        "aboutToQuit": (application, application.aboutToQuit), "focusChanged": (application, application.focusChanged),
        "providerRemoved": (registry, registry.providerRemoved),
    }
    return {name: owner.receivers(signal) for name, (owner, signal) in signals.items()}


def census(window: QMainWindow) -> dict[str, int]:
    """Return how many objects hang on the window, how many windows there are, and who listens."""
    return listeners() | {
        "widgets": len(window.findChildren(QWidget)), "actions": len(window.findChildren(QAction)),
        "objects": len(window.findChildren(QObject)), "windows": len(QApplication.topLevelWidgets()),
    }


def test_ten_times_in_and_out_leaves_no_widget_connection_or_object(window, provider, monkeypatch):
    from accessibilite import classFactory
    from accessibilite.plugin import AccessibilitePlugin

    # Another plugin object of the same run may hold the provider already.
    monkeypatch.setattr(AccessibilitePlugin, "initProcessing", lambda self: None)
    counts, made = [], []
    for _ in range(10):
        plugin = classFactory(window)
        plugin.initGui()
        for action in [action for action in window.icons if action.isCheckable()]:
            action.trigger()
        docks = [weakref.ref(dock) for dock in plugin._docks.values()]
        panel = plugin._docks["diagnostic"]
        for row in range(6):
            panel.go_to(row)
        made.append(docks + [weakref.ref(page) for step in panel.step_pages for page in step.pages])
        plugin.unload()
        del plugin, panel
        settle()
        gc.collect()
        settle()
        counts.append(census(window.window))
    # Qt keeps for the next time what it has made, as lists of suggestions and bars of tabs: the first times do not count.
    assert counts[FIRST:] == [counts[FIRST]] * (len(counts) - FIRST)
    assert all(len(objects) == 8 for objects in made)
    # PyQt lets go of the slots of a panel when the next one is made.
    assert not [one() for objects in made[:-1] for one in objects if one() is not None]
