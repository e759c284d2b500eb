"""Registers the Processing provider and, in the desktop, the panel; works with ``iface=None`` too (qgis_process)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

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
        self._docks[name].setUserVisible(shown)

    def _make(self, name: str) -> Any:
        if name == "diagnostic":
            from .gui.dock import DiagnosticDock

            return DiagnosticDock(self.iface.mainWindow())
        from .gui.explore_dock import ExploreDock

        return ExploreDock(self.iface.mapCanvas(), self.iface.mainWindow())

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        for dock in self._docks.values():
            dock.visibilityChanged.disconnect()
            dock.release()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self._docks = {}
        for action in self._actions:
            self.iface.removeToolBarIcon(action)
            self.iface.removePluginMenu("Accessibilité", action)
            action.deleteLater()
        self._actions = []
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        speak(SOURCE)
