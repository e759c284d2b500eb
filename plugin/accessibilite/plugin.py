"""Registers the Processing provider and, in the desktop, the panel; works with ``iface=None`` too (qgis_process)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from .processing import running
from .processing.provider import AccessibiliteProvider
from .translation import SOURCE, speak

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class AccessibilitePlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: AccessibiliteProvider | None = None
        self._actions: list[Any] = []
        self._docks: dict[str, Any] = {}

    def initProcessing(self) -> None:
        """Take the language of QGIS and register the provider (called alone by qgis_process)."""
        speak(QgsApplication.locale())
        self.provider = AccessibiliteProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the provider, the button and the menu entry; the panel is made when it is first asked for."""
        self.initProcessing()
        if self.iface is None:
            return
        from qgis.PyQt.QtGui import QIcon
        from qgis.PyQt.QtWidgets import QAction

        from .processing.base import RESOURCES, tr

        for name, icon, title, hint in (
            ("diagnostic", "icon", tr("Diagnostic d’accessibilité"),
             tr("Ouvre le panneau qui mène des données aux permanences, pas à pas.")),
            ("explorer", "mesures", tr("Explorer l’accès"),
             tr("Sur la carte : pourquoi ici, et si l’on ouvrait une permanence là ?")),
        ):
            action = QAction(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), title, self.iface.mainWindow())
            action.setObjectName(f"accessibilite_{name}")
            action.setCheckable(True)
            action.setToolTip(hint)
            action.triggered.connect(lambda shown, name=name: self.show_panel(name, shown))
            self.iface.addToolBarIcon(action)
            self.iface.addPluginToMenu("Accessibilité", action)
            self._actions.append(action)
        for name, icon, title, slot in (
            ("exemple", "donnees", tr("Ouvrir la ville d’exemple"), self.open_sample_town),
            ("visite", "icon", tr("Visite guidée du panneau"), self.start_tour),
        ):
            action = QAction(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), title, self.iface.mainWindow())
            action.setObjectName(f"accessibilite_{name}")
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.iface.addPluginToMenu("Accessibilité", action)
            self._actions.append(action)

    def show_panel(self, name: str = "diagnostic", shown: bool = True) -> None:
        """Open or close a panel; it is made when it is first asked for."""
        if name not in self._docks:
            if not shown:
                return
            from qgis.PyQt.QtCore import Qt

            dock = self._make(name)
            action = next(action for action in self._actions if action.objectName() == f"accessibilite_{name}")
            dock.visibilityChanged.connect(action.setChecked)
            self._docks[name] = dock
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            for other in self._docks.values():
                if other is not dock and not other.isFloating():
                    # One above the other, neither would have room for what it says.
                    self.iface.mainWindow().tabifyDockWidget(other, dock)
        self._docks[name].setUserVisible(shown)
        if name == "diagnostic" and shown:
            self._docks[name].offer_tour()

    def _make(self, name: str) -> Any:
        if name == "diagnostic":
            from .gui.dock import DiagnosticDock

            dock = DiagnosticDock(self.iface.mainWindow())
            dock.sample_asked.connect(self.open_sample_town)
            # QGIS asks for the name.
            dock.save_asked.connect(lambda: self.iface.actionSaveProject().trigger())
            dock.layers_made.connect(self._look_at_what_came)
            return dock
        from .gui.explore_dock import ExploreDock

        return ExploreDock(self.iface.mapCanvas(), self.iface.mainWindow())

    def start_tour(self) -> None:
        """Show the panel and lead through it."""
        self.show_panel("diagnostic", True)
        self._docks["diagnostic"].tour.start()

    def open_sample_town(self) -> bool:
        """Open the sample town in an empty project, or in a new one; tell whether it was opened."""
        from qgis.core import Qgis, QgsProject
        from qgis.PyQt.QtCore import QTimer

        from .core.errors import AccessibiliteError
        from .gui.sample_town import open_sample_town
        from .processing.base import sentence, tr

        project = QgsProject.instance()
        has_work = project.mapLayers() or project.fileName() or project.layoutManager().printLayouts()
        # QGIS itself then offers to keep what is not saved, edited layers and temporary layers included.
        if has_work and not (self._wants_new_project() and self.iface.newProject(True)):
            return False
        try:
            extent = open_sample_town(project)
        except AccessibiliteError as error:
            self.iface.messageBar().pushMessage(tr("Ville d’exemple"), sentence(error), Qgis.MessageLevel.Critical, 0)
            return False
        # QGIS takes the system of the first layer that it draws, once it has drawn it: the town's own comes after.
        QTimer.singleShot(0, lambda: self._look_at(extent))
        self.show_panel("diagnostic", True)
        self._docks["diagnostic"].restart()
        return True

    def _look_at_what_came(self, layers: list[Any]) -> None:
        """Move the map to layers that it shows nothing of: an empty layer, or another town, was there first."""
        from qgis.core import QgsRectangle

        canvas, extent = self.iface.mapCanvas(), QgsRectangle()
        for layer in layers:
            if layer.isSpatial() and layer.featureCount():
                extent.combineExtentWith(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        if not extent.isEmpty() and not canvas.extent().intersects(extent):
            canvas.zoomToFeatureExtent(extent)

    def _look_at(self, extent: Any) -> None:
        from qgis.core import QgsCoordinateReferenceSystem, QgsProject

        from .gui.sample_town import SYSTEM

        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(SYSTEM))
        self.iface.mapCanvas().setExtent(extent)
        self.iface.mapCanvas().refresh()

    def _wants_new_project(self) -> bool:
        from qgis.PyQt.QtWidgets import QMessageBox

        from .processing.base import tr

        answer = QMessageBox.question(
            self.iface.mainWindow(), tr("Ville d’exemple"),
            tr("La ville d’exemple s’ouvre dans un nouveau projet. QGIS propose d’abord d’enregistrer le vôtre. Continuer ?"),
        )
        return answer == QMessageBox.StandardButton.Yes

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        for dock in self._docks.values():
            dock.visibilityChanged.disconnect()
            dock.release()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self._docks = {}
        for action in self._actions:
            if action.isCheckable():
                self.iface.removeToolBarIcon(action)
            self.iface.removePluginMenu("Accessibilité", action)
            action.deleteLater()
        self._actions = []
        running.release()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        speak(SOURCE)
