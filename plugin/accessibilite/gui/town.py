"""The town behind the map tools: layers of the project, read and made ready away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.crs import WGS84, geodesic_lengths, metric_crs, transform_geometries, transform_points
from ..core.errors import AccessibiliteError
from ..core.explain import Explainer
from ..core.measures import countable_services
from ..core.network import Network
from ..core.network_layer import network_from_layer
from ..core.readers.population import with_contract_columns
from ..core.records import Layer, ObjectArray
from ..core.snapping import Places, Snapper, places_of
from ..core.what_if import WhatIf
from ..core.zones_blanches import ZoneRule
from ..processing.base import sentence, tr
from ..processing.convert import to_layer
from ..processing.running import stop_with_the_plugin
from .steps import CELLS, NETWORK, SERVICES, TIMES
from .suitability import best_layer


@dataclass
class Town:
    """Cells, services and network, with what the map tools compute on.

    Attributes
    ----------
    centres_map
        Shape (cells, 2): where the cells stand, in the system of the map.
    outlines_map
        The cells in the system of the map.
    """

    cells: Layer
    people: Places
    services: Layer
    network: Network
    snapper: Snapper
    what_if: WhatIf
    explainer: Explainer
    outlines_map: np.ndarray
    tree: shapely.STRtree
    map_crs: str

    def show_in(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Take the system of a map that has changed."""
        name = crs.authid() or crs.toWkt()
        if not crs.isValid() or name == self.map_crs:
            return
        self.map_crs = name
        self.outlines_map = transform_geometries(self.cells.geometries, self.cells.crs, self.map_crs)
        self.tree = shapely.STRtree(self.outlines_map)

    def cell_at(self, x: float, y: float) -> int | None:
        """Return the row of the cell under a point of the map, or None."""
        rows = self.tree.query(shapely.Point(x, y), predicate="intersects")
        return int(rows.min()) if len(rows) else None

    def to_lonlat(self, x: float, y: float) -> tuple[float, float]:
        """Return longitude and latitude of a point of the map."""
        lonlat = transform_points(np.array([[x, y]]), self.map_crs, WGS84)[0]
        return float(lonlat[0]), float(lonlat[1])

    def to_map(self, lonlat: np.ndarray) -> np.ndarray:
        """Return points, shape (n, 2) in degrees, in the system of the map."""
        return transform_points(lonlat, WGS84, self.map_crs)

    def lines_to_map(self, lines: ObjectArray) -> ObjectArray:
        """Return lines in degrees in the system of the map."""
        return transform_geometries(lines, WGS84, self.map_crs) if len(lines) else lines

    def ground_m(self, x: float, y: float, across: float) -> float:
        """Return how many metres on the ground so many units of the map are, at one of its points."""
        ends = np.array([self.to_lonlat(x, y), self.to_lonlat(x + across, y)])
        return float(geodesic_lengths(ends[:1], ends[1:])[0])


def missing_layers(project: QgsProject) -> str:
    """Return what must be in the project before the tools work, ``""`` when all is there."""
    absent = [
        label
        for label, found in (
            (tr("carreaux de population"), best_layer(project, CELLS) or best_layer(project, TIMES)),
            (tr("services"), best_layer(project, SERVICES)),
            (tr("réseau piéton"), best_layer(project, NETWORK)),
        )
        if found is None
    ]
    if not absent:
        return ""
    return tr("Il manque au projet : {names}. Les deux premières étapes du panneau les chargent.").format(
        names=", ".join(absent)
    )


class TownLoader:
    """Reads the layers of the project in a background task; one at a time."""

    def __init__(self) -> None:
        self._task: QgsTask | None = None
        self._turn = 0

    def start(
        self, project: QgsProject, rule: ZoneRule, ready: Callable[[Town], None], failed: Callable[[str], None]
    ) -> None:
        """Prepare the town; ``ready`` or ``failed`` is called in the main thread."""
        missing = missing_layers(project)
        if missing:
            failed(missing)
            return
        chosen = [
            best_layer(project, TIMES) or best_layer(project, CELLS),
            best_layer(project, SERVICES),
            best_layer(project, NETWORK),
        ]
        sources = [_Source(layer) for layer in chosen if layer is not None]
        map_crs = project.crs() if project.crs().isValid() else sources[0].crs

        def work(task: QgsTask) -> Town:
            cells, services, network = (source.read() for source in sources)
            return _prepare(cells, services, network, map_crs, rule)

        def done(error: Exception | None, town: Town | None = None) -> None:
            if self._task is None or self._turn != turn:
                # Nobody waits any more: the panel may be gone, or it asked again.
                return
            self._task = None
            if isinstance(error, AccessibiliteError):
                failed(sentence(error))
            elif error is not None:
                failed(str(error))
            elif town is not None:
                ready(town)

        self._turn = turn = self._turn + 1
        self._task = QgsTask.fromFunction(tr("Préparation de la carte vivante"), work, on_finished=done)
        stop_with_the_plugin(self._task)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Forget the task."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


class _Source:
    """A layer that another thread may read."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.name, self.crs, self._fields = layer.name(), layer.crs(), layer.fields()
        self._source = QgsVectorLayerFeatureSource(layer)

    def read(self) -> Layer:
        return to_layer(self.name, self.crs, self._fields, list(self._source.getFeatures(QgsFeatureRequest())))


def _prepare(
    cells: Layer, services: Layer, network_layer: Layer, map_crs: QgsCoordinateReferenceSystem, rule: ZoneRule
) -> Town:
    cells = with_contract_columns(cells)
    network = network_from_layer(network_layer)
    snapper = Snapper(network)
    people = places_of(cells, "CARREAUX")
    counted = services.taken(countable_services(services).rows)
    lonlat = transform_geometries(cells.geometries, cells.crs, WGS84)
    west, south, east, north = shapely.total_bounds(lonlat)
    metric = transform_geometries(lonlat, WGS84, metric_crs((west + east) / 2, (south + north) / 2))
    town = Town(
        cells, people, services, network, snapper,
        WhatIf(network, cells, people, places_of(counted, "SERVICES"), rule, snapper, True, metric),
        Explainer(network, services, link_islands=True),
        metric, shapely.STRtree([]), "",
    )
    town.show_in(map_crs)
    return town
