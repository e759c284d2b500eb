"""Registers the Processing provider and, in the desktop, the panel; works with ``iface=None`` too (qgis_process)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from .processing.provider import AccessibiliteProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class AccessibilitePlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: AccessibiliteProvider | None = None
        self._action: Any = None
        self._dock: Any = None

    def initProcessing(self) -> None:
        """Register the provider (called alone by qgis_process)."""
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

        self._action = QAction(
            QIcon(str(RESOURCES / "icons" / "icon.svg")), tr("Diagnostic d’accessibilité"), self.iface.mainWindow()
        )
        self._action.setCheckable(True)
        self._action.setToolTip(tr("Ouvre le panneau qui mène des données aux permanences, pas à pas."))
        self._action.triggered.connect(self.show_panel)
        self.iface.addToolBarIcon(self._action)
        self.iface.addPluginToMenu("Accessibilité", self._action)

    def show_panel(self, shown: bool = True) -> None:
        """Open or close the panel."""
        if self._dock is None:
            if not shown:
                return
            from qgis.PyQt.QtCore import Qt

            from .gui.dock import DiagnosticDock

            self._dock = DiagnosticDock(self.iface.mainWindow())
            self._dock.visibilityChanged.connect(self._action.setChecked)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setUserVisible(shown)

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        if self._dock is not None:
            self._dock.visibilityChanged.disconnect(self._action.setChecked)
            self._dock.release()
            self.iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._action is not None:
            self.iface.removeToolBarIcon(self._action)
            self.iface.removePluginMenu("Accessibilité", self._action)
            self._action.deleteLater()
            self._action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
