"""The layer tree after a run: what is covered or done again is put by, a whole diagnosis has a group of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject

from .steps import CELLS, NETWORK, SITES, TIMES
from .suitability import ROLE_PROPERTY

#: Roles of layers that fill the whole town with colours: one hides the others, whose legends only make the tree long.
SURFACES = frozenset((
    CELLS, TIMES, "carreaux_signales", "indicateurs", "moyennes", "isochrones", "equite", "totaux", "stabilite", "comparaison",
    "couverture", "scenario", "suivi",
))
#: Roles of layers of which a new run makes the earlier ones out of date.
REMADE = frozenset((
    NETWORK, SITES, "anomalies", "tournee", "trajets", "fermetures", "ecartes",
))
#: Outlines of zones: two sets of them on one map would be taken for one.
OUTLINES = frozenset(("zones", "rangs", "zones_scenario"))


def put_by(project: QgsProject, layers: Mapping[str, QgsMapLayer]) -> None:
    """Uncheck and fold the layers of the panel that the new ones (by role) cover or replace; nothing is taken away."""
    covering = SURFACES.intersection(layers)
    stale = REMADE.intersection(layers).union(*(family for family in (SURFACES, OUTLINES) if family.intersection(layers)))
    new = {layer.id() for layer in layers.values()}
    for node in project.layerTreeRoot().findLayers():
        if node.layerId() not in new and _role(node) in stale:
            _fold(node)
    # Of two that came together the topmost is the one to read.
    shown = [node for node in project.layerTreeRoot().findLayers() if node.layerId() in new and _role(node) in covering]
    for node in shown[1:]:
        _fold(node)


def show_again(project: QgsProject, layer: QgsMapLayer) -> None:
    """Check and unfold a layer that a new run has filled again."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
        node.setExpanded(True)


def add_as_group(project: QgsProject, title: str, layers: Sequence[QgsMapLayer]) -> None:
    """Add layers, the topmost first, in a group on top of the tree; what the panel has drawn so far is put by."""
    if not layers:
        return
    root = project.layerTreeRoot()
    for node in _made(root.findLayers()):
        _fold(node)
    for former in root.findGroups():
        if former.name() == title:
            former.setItemVisibilityChecked(False)
            former.setExpanded(False)
    group = root.insertGroup(0, title)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer)


def _role(node: QgsLayerTreeLayer) -> str:
    layer = node.layer()
    return str(layer.customProperty(ROLE_PROPERTY, "")) if layer is not None else ""


def _made(nodes: Iterable[QgsLayerTreeLayer]) -> list[QgsLayerTreeLayer]:
    return [node for node in nodes if _role(node)]


def _fold(node: QgsLayerTreeLayer) -> None:
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
