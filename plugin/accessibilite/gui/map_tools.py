"""Two tools on the map: « Pourquoi ici ? » asks a cell, « Et si… ? » opens, moves and closes permanences."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from ..core.crs import transform_geometries
from ..core.records import Layer
from .town import Town

#: Blue: gained; orange: lost; dark grey: closed.  Told apart by all, and of different lightness.
GAINED, LOST, CLOSED, WAY = QColor(11, 83, 148, 150), QColor(230, 97, 1, 150), QColor(90, 90, 90), QColor(94, 60, 153)
#: How near a click must be to take hold of a place, pixels.
GRAB_PX = 12


def shapes_of(outlines: np.ndarray) -> QgsGeometry:
    """Return cells as one geometry for a rubber band."""
    whole = QgsGeometry()
    if len(outlines):
        whole.fromWkb(shapely.to_wkb(shapely.multipolygons(shapely.get_parts(outlines)), output_dimension=2))
    return whole


class WhyTool(QgsMapTool):
    """A click asks one cell; the way is drawn, the words go to ``tell``."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, tell: Callable[[int], None]) -> None:
        super().__init__(canvas)
        self._town, self._tell = town, tell
        self._way = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._way.setColor(WAY)
        self._way.setWidth(4)
        self._cell = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._cell.setStrokeColor(WAY)
        self._cell.setFillColor(QColor(94, 60, 153, 40))
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        point = event.mapPoint()
        row = self._town.cell_at(point.x(), point.y())
        if row is not None:
            self._tell(row)

    def show(self, row: int, way: Layer) -> None:
        """Draw the cell and the way to its service."""
        self._cell.setToGeometry(shapes_of(self._town.outlines_map[[row]]), None)
        self._way.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for line in transform_geometries(way.geometries, way.crs, self._town.map_crs) if len(way) else ():
            points = shapely.get_coordinates(line)
            self._way.addGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in points]), None)

    def deactivate(self) -> None:
        self._way.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._cell.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        super().deactivate()


class WhatIfTool(QgsMapTool):
    """Click: a new permanence.  Drag: move one.  Double click: close or open one.  Delete: take it away."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, changed: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._town, self._changed = town, changed
        self._gained, self._lost = (self._band(canvas, colour) for colour in (GAINED, LOST))
        self._markers: list[QgsVertexMarker] = []
        self._held: str | None = None
        self._from: tuple[float, float] | None = None
        self._moved = False
        self.selected: str | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    @staticmethod
    def _band(canvas: QgsMapCanvas, colour: QColor) -> QgsRubberBand:
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(colour)
        band.setStrokeColor(colour.darker())
        return band

    def activate(self) -> None:
        super().activate()
        self.refresh()

    def deactivate(self) -> None:
        for band in (self._gained, self._lost):
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._clear_markers()
        super().deactivate()

    def refresh(self) -> None:
        """Draw the places and the cells that changed, and tell the numbers."""
        picture = self._town.what_if.picture()
        for band, chosen in ((self._gained, picture.gained), (self._lost, picture.lost)):
            rows = np.flatnonzero(chosen)
            if len(rows):
                band.setToGeometry(shapes_of(self._town.outlines_map[rows]), None)
            else:
                band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._draw_places()
        self._changed()

    def _clear_markers(self) -> None:
        for marker in self._markers:
            self.canvas().scene().removeItem(marker)
        self._markers = []

    def _draw_places(self) -> None:
        self._clear_markers()
        for place in self._town.what_if.places:
            marker = QgsVertexMarker(self.canvas())
            x, y = self._town.to_map(np.array([place.lonlat]))[0]
            marker.setCenter(QgsPointXY(x, y))
            marker.setIconSize(14)
            marker.setPenWidth(3)
            shape = QgsVertexMarker.IconType.ICON_X if not place.is_open else (
                QgsVertexMarker.IconType.ICON_DOUBLE_TRIANGLE if place.is_new else QgsVertexMarker.IconType.ICON_CIRCLE
            )
            marker.setIconType(shape)
            marker.setColor(CLOSED if not place.is_open else GAINED if place.is_new else QColor(29, 39, 51))
            self._markers.append(marker)

    # --- mouse and keys -------------------------------------------------------------------------

    def _place_at(self, event: QgsMapMouseEvent) -> str | None:
        point = event.mapPoint()
        reach = GRAB_PX * self.canvas().mapUnitsPerPixel()
        best, nearest = None, reach
        for place in self._town.what_if.places:
            x, y = self._town.to_map(np.array([place.lonlat]))[0]
            gap = float(np.hypot(x - point.x(), y - point.y()))
            if gap <= nearest:
                best, nearest = place.key, gap
        return best

    def _lonlat(self, event: QgsMapMouseEvent) -> tuple[float, float]:
        point = event.mapPoint()
        return self._town.to_lonlat(point.x(), point.y())

    def _place(self, key: str) -> tuple[float, float]:
        return next(place.lonlat for place in self._town.what_if.places if place.key == key)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._place_at(event)
        self._moved = False
        self._from = self._place(self._held) if self._held else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._moved = True
        self._town.what_if.move(self._held, self._lonlat(event), final=False)
        self.refresh()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            key = self._place_at(event)
            if key is not None:
                self._town.what_if.remove(key)
                self.refresh()
            return
        if self._held is not None and self._from is not None:
            if self._moved:
                self._town.what_if.drop(self._held, self._from, self._lonlat(event))
            self.selected = self._held
        else:
            self.selected = self._town.what_if.add(self._lonlat(event))
        self._held = None
        self.refresh()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        key = self._place_at(event)
        if key is None:
            return
        now = next(place for place in self._town.what_if.places if place.key == key)
        self._town.what_if.switch(key, not now.is_open)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what_if = self._town.what_if
        if event.matches(QKeySequence.StandardKey.Undo):
            what_if.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            what_if.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected is not None:
            if self.selected in {place.key for place in what_if.places}:
                what_if.remove(self.selected)
            self.selected = None
        else:
            super().keyPressEvent(event)
            return
        # Else QGIS would delete the features selected in the layer.
        event.ignore()
        self.refresh()
