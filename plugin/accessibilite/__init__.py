"""Accessibilité: where do people in poverty live too far, on foot, from a service that could help them?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import AccessibilitePlugin


def classFactory(iface: QgisInterface | None) -> AccessibilitePlugin:
    """Return the plugin; QGIS calls this once it has read metadata.txt."""
    from .plugin import AccessibilitePlugin

    return AccessibilitePlugin(iface)
