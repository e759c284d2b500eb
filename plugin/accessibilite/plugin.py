"""Registers the Processing provider; works with ``iface=None`` too (qgis_process)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .processing.provider import AccessibiliteProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class AccessibilitePlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: AccessibiliteProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider (called alone by qgis_process)."""
        self.provider = AccessibiliteProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the provider in the desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Leave QGIS as it was found."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
