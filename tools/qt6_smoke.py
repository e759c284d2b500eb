"""The plugin in PyQt6, beside a stand-in for QGIS: start, open the panels and their pages, use the map tools, leave."""

from __future__ import annotations

import faulthandler
import gc
import importlib
import sys
import traceback
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

from fake_qgis import install

#: What the whole may take, seconds: it takes three.
PATIENCE_S = 60
#: Objects that there is one of, as in QGIS.
_ONE: dict[str, Any] = {}


class Registry:
    """The algorithms that the plugin has registered."""

    def __init__(self) -> None:
        self.providers: list[Any] = []

    def addProvider(self, provider: Any) -> bool:
        self.providers.append(provider)
        provider.made = []
        provider.loadAlgorithms()
        for algorithm in provider.made:
            algorithm.initAlgorithm({})
        return True

    def removeProvider(self, provider: Any) -> bool:
        self.providers.remove(provider)
        return True

    def algorithmById(self, name: str) -> Any:
        return next((a for p in self.providers for a in p.made if f"{p.id()}:{a.name()}" == name), None)

    def createAlgorithmById(self, name: str, configuration: dict[str, Any] | None = None) -> Any:
        algorithm = self.algorithmById(name)
        if algorithm is not None:
            algorithm = algorithm.createInstance()
            algorithm.initAlgorithm({})
        return algorithm


class ParameterWidget:
    """What QGIS makes for a parameter: a widget of Qt."""

    def __init__(self, definition: Any) -> None:
        self.definition, self.value = definition, None
        self.widgetValueHasChanged = MagicMock()

    def createWrappedWidget(self, context: Any) -> Any:
        from PyQt6.QtWidgets import QLineEdit

        return QLineEdit()

    def createWrappedLabel(self) -> Any:
        from PyQt6.QtWidgets import QLabel

        return QLabel(self.definition.description())

    def parameterValue(self) -> Any:
        return self.value

    def setParameterValue(self, value: Any, context: Any) -> None:
        self.value = value

    def __getattr__(self, name: str) -> Any:
        return MagicMock(name=name)


def _parameter_init(self: Any, name: str = "", description: str = "", *given: Any, **named: Any) -> None:
    self.told = {"name": name, "description": description, "help": "", "default": named.get("defaultValue")}
    flags = sys.modules["qgis.core"].Qgis.ProcessingParameterFlag
    self.told["flags"] = flags.Optional if named.get("optional") else flags(0)


def _canvas_item(self: Any, canvas: Any, *given: Any) -> None:
    from PyQt6.QtWidgets import QGraphicsItem

    QGraphicsItem.__init__(self)
    canvas.scene().addItem(self)


def manners() -> dict[str, dict[str, Any]]:
    """Return the methods whose answer the panels need, class by class."""
    def one(name: str) -> Any:
        if name not in _ONE:
            made = Registry() if name == "registry" else getattr(sys.modules["qgis.core"], name)()
            _ONE[name] = made
        return _ONE[name]

    def tree() -> Any:
        return MagicMock(findLayers=lambda: [])

    parameter = {
        "__init__": _parameter_init,
        "name": lambda self: self.told["name"], "description": lambda self: self.told["description"],
        "help": lambda self: self.told["help"], "setHelp": lambda self, text: self.told.update(help=text),
        "flags": lambda self: self.told["flags"], "setFlags": lambda self, flags: self.told.update(flags=flags),
        "defaultValue": lambda self: self.told["default"], "isDestination": lambda self: False,
        "type": lambda self: type(self).__name__.replace("QgsProcessingParameter", "").lower(),
    }
    from PyQt6.QtCore import QRectF

    return {
        "QgsApplication": {
            "processingRegistry": staticmethod(lambda: one("registry")), "locale": staticmethod(lambda: "fr"),
            "taskManager": staticmethod(MagicMock), "iconPath": staticmethod(lambda name: name),
        },
        "QgsProject": {
            "instance": staticmethod(lambda: one("QgsProject")),
            "readNumEntry": lambda self, scope, key, default=0: (default, True),
            "readEntry": lambda self, scope, key, default="": (default, False),
            "readListEntry": lambda self, scope, key, default=(): (list(default), False),
            "readBoolEntry": lambda self, scope, key, default=False: (default, False),
            "layerTreeRoot": lambda self: tree(), "mapLayers": lambda self: {}, "fileName": lambda self: "",
        },
        "QgsProcessingProvider": {"addAlgorithm": lambda self, algorithm: self.made.append(algorithm) or True},
        "QgsProcessingAlgorithm": {
            "addParameter": lambda self, one: self.__dict__.setdefault("asked", []).append(one) or True,
            "addOutput": lambda self, one: True,
            "parameterDefinitions": lambda self: list(self.__dict__.get("asked", [])),
            "parameterDefinition": lambda self, name: next(
                (one for one in self.__dict__.get("asked", []) if one.name() == name), None
            ),
            "flags": lambda self: sys.modules["qgis.core"].Qgis.ProcessingAlgorithmFlag(0),
            "asQgisProcessCommand": lambda self, values, context: (f"qgis_process run {self.name()}", True),
        },
        "QgsProcessingParameterDefinition": parameter,
        "QgsCoordinateReferenceSystem": {
            "authid": lambda self: "EPSG:3857", "isValid": lambda self: True, "toWkt": lambda self, *given: "EPSG:3857",
        },
        "QgsGui": {
            "processingGuiRegistry": staticmethod(
                lambda: MagicMock(createParameterWidgetWrapper=lambda definition, kind: ParameterWidget(definition))
            ),
        },
        "QgsDockWidget": {"setUserVisible": lambda self, shown: self.setVisible(shown)},
        "QgsMapTool": {"canvas": lambda self: self.given[0], "deactivate": lambda self: None, "activate": lambda self: None},
        "QgsMapCanvasItem": {
            "__init__": _canvas_item, "boundingRect": lambda self: QRectF(), "paint": lambda self, *given: None,
        },
        "QgsMapCanvas": {
            "mapUnitsPerPixel": lambda self: 1.0,
            "mapSettings": lambda self: MagicMock(destinationCrs=sys.modules["qgis.core"].QgsCoordinateReferenceSystem),
        },
    }


def play(description: dict[str, Any]) -> tuple[int, list[str]]:
    """Start, open, use and leave; return how many pages were opened, and what went wrong."""
    install(description, manners())
    for name in ("osgeo", "osgeo.gdal", "osgeo.ogr", "osgeo.osr"):
        sys.modules.setdefault(name, MagicMock())
    from PyQt6.QtWidgets import QApplication, QMainWindow

    application = QApplication.instance() or QApplication(["qt6"])
    window = QMainWindow()
    troubles: list[str] = []

    def hook(kind: Any, error: Any, trace: Any) -> None:
        troubles.append("".join(traceback.format_exception(kind, error, trace)))

    # What a slot raises would else be printed, and lost.
    sys.excepthook = hook
    opened = 0
    _answer_no()
    # A window that waits for an answer would wait for ever: say where, and leave.
    faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
    try:
        opened = _play(application, window)
    except Exception:
        troubles.append(traceback.format_exc())
    faulthandler.cancel_dump_traceback_later()
    return opened, troubles


def _answer_no() -> None:
    """Answer every question of the plugin as one who closes it."""
    from PyQt6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

    no = QMessageBox.StandardButton.Cancel
    QDialog.exec = lambda self: int(QDialog.DialogCode.Rejected.value)
    QMenu.exec = lambda self, *given: None
    QMessageBox.exec = lambda self: no.value
    for name in ("question", "warning", "information", "critical"):
        setattr(QMessageBox, name, staticmethod(lambda *given, **named: no))
    QInputDialog.getText = staticmethod(lambda *given, **named: ("", False))
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *given, **named: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *given, **named: "")


def _play(application: Any, window: Any) -> int:
    from PyQt6.QtCore import Qt
    from PyQt6.QtWidgets import QGraphicsScene

    canvas = sys.modules["qgis.gui"].QgsMapCanvas(window)
    canvas.setScene(QGraphicsScene(canvas))
    iface = MagicMock(mainWindow=lambda: window, mapCanvas=lambda: canvas, addDockWidget=window.addDockWidget)
    plugin = importlib.import_module("accessibilite").classFactory(iface)
    plugin.initGui()
    opened = 0
    for name in ("diagnostic", "explorer"):
        plugin.show_panel(name, True)
        application.processEvents()
        panel = plugin._docks[name]
        if window.dockWidgetArea(panel) != Qt.DockWidgetArea.RightDockWidgetArea:
            raise AssertionError(f"{name} : le panneau n’est pas dans la fenêtre")
        for row, page in enumerate(getattr(panel, "step_pages", ())):
            panel.go_to(row)
            for task in range(len(page.tasks)):
                page.show_task(task)
                shown = page.page(task)
                shown.copy_command()
                shown._tell([("error", "Essai."), ("warning", "Essai."), ("info", "Essai.")])
                opened += 1
            application.processEvents()
    opened += _use_tools(plugin._docks["explorer"])
    for action in plugin._actions:
        action.trigger()
        action.trigger()
    application.processEvents()
    plugin.unload()
    application.processEvents()
    gc.collect()
    return opened


def _town() -> Any:
    """Return the town of the map tools, from a grid of streets."""
    import numpy as np
    import shapely

    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "core"))
    towns = importlib.import_module("towns")
    records = importlib.import_module("accessibilite.core.records")
    rule = importlib.import_module("accessibilite.core.zones_blanches").ZoneRule(threshold_min=3.0)
    module = importlib.import_module("accessibilite.gui.town")
    network = towns.network_of(towns.osm_from_layer(towns.grid(8, 8)))
    corners = [(x, y) for x in range(0, 700, 200) for y in range(0, 700, 200)]
    outlines = [shapely.box(*towns.at(x, y), *towns.at(x + 200.0, y + 200.0)) for x, y in corners]
    people = {"ind": records.integers(np.full(len(corners), 10)), "men_pauv": records.integers(np.full(len(corners), 2)),
              "men": records.integers(np.full(len(corners), 5))}
    cells = records.Layer("carreaux", records.texts(outlines), "EPSG:4326", people)
    points = records.texts([shapely.Point(*towns.at(*place)) for place in ((0.0, 0.0), (300.0, 300.0))])
    services = records.Layer("services", points, "EPSG:4326", {"id": records.texts(["a", "b"]), "nom": records.texts(["A", "B"])})
    module.network_from_layer = lambda layer: network
    return module._prepare(cells, services, cells, sys.modules["qgis.core"].QgsCoordinateReferenceSystem(), rule)


def _use_tools(panel: Any) -> int:
    """Give the panel a town, take each of its tools, click, drag, double-click, press keys, then press its buttons."""
    from PyQt6.QtCore import QPoint, Qt
    from PyQt6.QtGui import QKeySequence

    tool_class = sys.modules["qgis.gui"].QgsMapTool
    town = _town()
    panel._ready(town)
    x, y = town.to_map(town.people.lonlat[:1])[0]

    def event(button: Any, key: Any = None, standard: Any = None, aside: float = 0.0) -> Any:
        return MagicMock(
            mapPoint=lambda: MagicMock(x=lambda: x + aside, y=lambda: y), button=lambda: button, buttons=lambda: button,
            key=lambda: key, matches=lambda wanted: wanted == standard, modifiers=lambda: Qt.KeyboardModifier.NoModifier,
            pos=lambda: QPoint(0, 0),
        )

    used = 0
    keys = (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_A)
    for tool in [one for one in vars(panel).values() if isinstance(one, tool_class)]:
        used += 1
        tool.activate()
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            for aside in (0.0, 150.0):
                tool.canvasPressEvent(event(button, aside=aside))
                tool.canvasMoveEvent(event(button, aside=aside + 40.0))
                tool.canvasReleaseEvent(event(button, aside=aside + 40.0))
        tool.canvasDoubleClickEvent(event(Qt.MouseButton.LeftButton))
        for key in keys:
            tool.keyPressEvent(event(Qt.MouseButton.NoButton, key))
        for standard in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
            tool.keyPressEvent(event(Qt.MouseButton.NoButton, Qt.Key.Key_Z, standard))
        tool.deactivate()
    for button in panel.buttons.values():
        button.click()
    return used
