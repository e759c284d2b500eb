"""Which layers of the project suit a role, and what a layer lacks, in words."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer

from ..core.network_layer import REQUIRED_COLUMNS
from ..processing.base import tr
from .steps import CANDIDATES, CELLS, NETWORK, PASSAGES, PLACES, SERVICES, SITES, TERRITORIES, TIMES

ROLE_PROPERTY = "accessibilite/role"
#: When the layer took its role: seconds since 1970.
SINCE_PROPERTY = "accessibilite/depuis"
#: Roles of layers that the plugin alone makes: no other layer is taken for one without asking.
MADE_ONLY = (SITES, PLACES, PASSAGES)
_POPULATION = ("ind", "population", "pop")
#: Columns that cells have and larger areas do not.
_CELL_MARKS = ("estime", "i_est_200", "i_est_cr", "i_est_1km", "idcar_200m", "idinspire", "idcar_1km", "id_carr1km")
_POOR = ("men_pauv", "menages_pauvres", "pauvres")
_TERRITORY_NAMES = ("code_iris", "nom_iris", "code_qp", "codgeo", "insee_com", "code_insee", "libelle", "nom")


def _columns(layer: QgsVectorLayer) -> set[str]:
    return {name.lower() for name in layer.fields().names()}


def _missing_population(layer: QgsVectorLayer) -> str:
    columns = _columns(layer)
    if not columns.intersection(_POPULATION):
        return tr("il n’y a pas de colonne de population (ind, population)")
    if not columns.intersection(_POOR):
        return tr("il n’y a pas de colonne de ménages pauvres (men_pauv) : aucune zone ne pourra être pondérée")
    return ""


def _missing_network(layer: QgsVectorLayer) -> str:
    absent = [name for name in REQUIRED_COLUMNS if name not in _columns(layer)]
    return tr("ce n’est pas un réseau piéton (colonne {name} absente)").format(name=absent[0]) if absent else ""


def _missing_times(layer: QgsVectorLayer) -> str:
    absent = [name for name in ("temps_min", "statut") if name not in _columns(layer)]
    return tr("les temps d’accès n’y sont pas (colonne {name} absente)").format(name=absent[0]) if absent else ""


def _missing_name(layer: QgsVectorLayer) -> str:
    if _columns(layer).intersection(_TERRITORY_NAMES):
        return ""
    return tr("aucune colonne ne nomme ses polygones : ils porteront un numéro")


def _nothing(layer: QgsVectorLayer) -> str:
    return ""


_POLYGON, _LINE, _POINT = Qgis.GeometryType.Polygon, Qgis.GeometryType.Line, Qgis.GeometryType.Point
#: Role -> geometry, and what the layer lacks.
_RULES: dict[str, tuple[Qgis.GeometryType, Callable[[QgsVectorLayer], str]]] = {
    CELLS: (_POLYGON, _missing_population),
    TIMES: (_POLYGON, _missing_times),
    TERRITORIES: (_POLYGON, _missing_name),
    NETWORK: (_LINE, _missing_network),
    SERVICES: (_POINT, _nothing),
    CANDIDATES: (_POINT, _nothing),
    SITES: (_POINT, _nothing),
    PLACES: (_POINT, _nothing),
    PASSAGES: (_LINE, _nothing),
}


def lacks(layer: QgsMapLayer | None, role: str) -> str:
    """Return what ``layer`` lacks for a role, ``""`` when it suits."""
    if layer is None or role not in _RULES:
        return ""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return tr("ce n’est pas une couche vectorielle lisible")
    geometry, missing = _RULES[role]
    if layer.geometryType() != geometry:
        return tr("sa géométrie ne convient pas")
    if not layer.crs().isValid():
        return tr("elle n’a pas de système de coordonnées")
    if layer.featureCount() == 0:
        # What QGIS keeps in memory goes with it; the project only keeps the name.
        return tr("elle est vide ; une couche temporaire se vide quand on ferme le projet : refaites-la")
    return missing(layer)


def best_layer(project: QgsProject, role: str) -> QgsVectorLayer | None:
    """Return the layer of the project that suits a role best: one made for it, the newest; else one that lacks nothing."""
    suited = [layer for layer in _vectors(project) if not lacks(layer, role)]
    made = [layer for layer in suited if layer.customProperty(ROLE_PROPERTY) == role]
    if made:
        # Not the order of the layer tree, which a person arranges as the map should be drawn.
        return max(made, key=lambda layer: float(layer.customProperty(SINCE_PROPERTY, 0)))
    if role in MADE_ONLY:
        return None
    # Points are points: only a layer made by the plugin, or named so, is taken for services without asking.
    if role in (SERVICES, CANDIDATES):
        suited = [layer for layer in suited if role[:7] in layer.name().lower()]
    unmade = [layer for layer in suited if not layer.customProperty(ROLE_PROPERTY)]
    if role in (CELLS, TIMES):
        # Territories count people too, once a diagnosis has filled them: cells say which of them INSEE imputed.
        unmade.sort(key=lambda layer: (not _columns(layer).intersection(_CELL_MARKS), -layer.featureCount()))
    return unmade[0] if unmade else None


def _vectors(project: QgsProject) -> Iterable[QgsVectorLayer]:
    return (node.layer() for node in project.layerTreeRoot().findLayers() if isinstance(node.layer(), QgsVectorLayer))


def give_role(layer: QgsMapLayer, role: str) -> None:
    """Remember what a layer is; the project keeps it."""
    layer.setCustomProperty(ROLE_PROPERTY, role)
    layer.setCustomProperty(SINCE_PROPERTY, time.time())


def drop_role(project: QgsProject, role: str) -> None:
    """Forget which layers of a project have a role: they stay, and are no longer proposed."""
    for layer in project.mapLayers().values():
        if layer.customProperty(ROLE_PROPERTY) == role:
            layer.removeCustomProperty(ROLE_PROPERTY)
