"""The plugin in a window: its buttons and panels come and go without leaving anything behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"


class Window:
    """What the plugin asks of QGIS's interface, on a real main window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.icons: list = []
        self.menu: list = []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def addToolBarIcon(self, action):
        self.icons.append(action)

    def removeToolBarIcon(self, action):
        self.icons.remove(action)

    def addPluginToMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginMenu(self, name, action):
        self.menu.remove((name, action))

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def window(qgis_app, project):
    made = Window()
    yield made
    made.window.deleteLater()


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_ten_times_in_and_out_leaves_nothing(window, provider, monkeypatch):
    from accessibilite import classFactory
    from accessibilite.plugin import AccessibilitePlugin

    # Another plugin object of the same run may hold the provider already.
    monkeypatch.setattr(AccessibilitePlugin, "initProcessing", lambda self: None)
    for _ in range(10):
        plugin = classFactory(window)
        plugin.initGui()
        assert (len(window.icons), len(window.menu)) == (2, 4)
        for action in list(window.icons):
            action.trigger()
        assert len(window.window.findChildren(QDockWidget)) == 2
        plugin.unload()
        settle()
        assert not window.icons
        assert not window.menu
        assert not window.window.findChildren(QDockWidget)


def test_a_button_opens_and_closes_its_panel(window, provider, monkeypatch):
    from accessibilite.plugin import AccessibilitePlugin

    monkeypatch.setattr(AccessibilitePlugin, "initProcessing", lambda self: None)
    plugin = AccessibilitePlugin(window)
    plugin.initGui()
    window.window.show()
    action = window.icons[0]
    action.trigger()
    dock = window.window.findChild(QDockWidget, "AccessibilitePanel")
    assert dock.isVisible()
    action.trigger()
    assert not dock.isVisible()
    plugin.unload()
    settle()


def test_loading_imports_nothing_heavy():
    """QGIS starts with every plugin: ours must not make it wait for SciPy, the panel or GDAL."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import accessibilite, accessibilite.plugin;"
        "names = ('scipy', 'pyproj', 'networkx', 'accessibilite.core.network', 'accessibilite.gui.dock');"
        "heavy = [m for m in names if m in sys.modules];"
        "print(heavy)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(PLUGIN)], capture_output=True, text=True, check=True)
    assert done.stdout.strip().splitlines()[-1] == "[]", done.stdout


@pytest.fixture
def opened(window, provider, monkeypatch):
    from accessibilite import classFactory
    from accessibilite.plugin import AccessibilitePlugin

    monkeypatch.setattr(AccessibilitePlugin, "initProcessing", lambda self: None)
    plugin = classFactory(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_the_two_panels_are_tabs_and_not_one_above_the_other(opened, window):
    for name in ("diagnostic", "explorer"):
        opened.show_panel(name)
    first, second = (opened._docks[name] for name in ("diagnostic", "explorer"))
    assert window.window.tabifiedDockWidgets(first) == [second]


def test_the_map_goes_to_what_came_only_when_it_shows_nothing_of_it(opened, window, sample):
    opened.show_panel("diagnostic")
    cells = QgsVectorLayer(str(sample / "carreaux_200m.gpkg"), "Carreaux", "ogr")
    window.canvas.setDestinationCrs(cells.crs())
    window.canvas.resize(400, 400)
    window.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    empty = QgsVectorLayer("Polygon?crs=EPSG:2154", "Vide", "memory")
    opened._docks["diagnostic"].layers_made.emit([empty])
    assert window.canvas.extent().contains(QgsRectangle(4, 4, 6, 6))
    opened._docks["diagnostic"].layers_made.emit([cells, empty])
    assert window.canvas.extent().contains(cells.extent())
    part = QgsRectangle.fromCenterAndSize(cells.extent().center(), 100, 100)
    window.canvas.setExtent(part)
    opened._docks["diagnostic"].layers_made.emit([cells])
    assert window.canvas.extent().width() < cells.extent().width() / 2, "who has zoomed in stays there"
