"""Tools on the map: « Pourquoi ici ? » asks a cell; the others try permanences, footbridges and closed passages."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from ..core.crs import transform_geometries
from ..core.errors import ParameterError
from ..core.records import Layer, ObjectArray
from ..core.what_if import Permanence, Picture
from ..core.what_if_network import LonLat
from ..processing.base import sentence, tr
from ..translation import number
from .town import Town

#: Blue: gained; orange: lost; dark grey: closed.  Told apart by all, and of different lightness.
GAINED, LOST, CLOSED, WAY = QColor(11, 83, 148, 215), QColor(230, 97, 1, 215), QColor(90, 90, 90), QColor(94, 60, 153)
INK = QColor(29, 39, 51)
#: A new permanence, seen on the cells that it gains.
NEW = QColor(246, 211, 45)
#: Told the numbers, and in words what was done last.
Tell = Callable[[Picture, str], None]
#: How near a click must be to take hold of a place, pixels.
GRAB_PX = 12


def shapes_of(outlines: np.ndarray) -> QgsGeometry:
    """Return cells as one geometry for a rubber band."""
    whole = QgsGeometry()
    if len(outlines):
        whole.fromWkb(shapely.to_wkb(shapely.multipolygons(shapely.get_parts(outlines)), output_dimension=2))
    return whole


def draw_lines(band: QgsRubberBand, lines: ObjectArray) -> None:
    """Show lines of the system of the map on a rubber band, and nothing else."""
    band.reset(QgsWkbTypes.GeometryType.LineGeometry)
    for line in lines:
        band.addGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in shapely.get_coordinates(line)]), None)


class WhyTool(QgsMapTool):
    """A click asks one cell; the way is drawn, the words go to ``tell``."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, tell: Callable[[int | None], None]) -> None:
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
        if row is None:
            self.forget_the_map()
        self._tell(row)

    def show(self, row: int, way: Layer) -> None:
        """Draw the cell and the way to its service."""
        self._cell.setToGeometry(shapes_of(self._town.outlines_map[[row]]), None)
        draw_lines(self._way, transform_geometries(way.geometries, way.crs, self._town.map_crs) if len(way) else way.geometries)

    def forget_the_map(self) -> None:
        """Draw nothing any more."""
        self._way.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._cell.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def deactivate(self) -> None:
        self.forget_the_map()
        super().deactivate()


class LiveTool(QgsMapTool):
    """What the tools that change the town share: the cells that changed, the places, the drawn lines, undo and redo."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, changed: Tell) -> None:
        super().__init__(canvas)
        self._town, self._changed = town, changed
        self._gained, self._lost = (self._cell_band(canvas, colour) for colour in (GAINED, LOST))
        self._bridges = self._line_band(canvas, GAINED, Qt.PenStyle.SolidLine)
        self._closed = self._line_band(canvas, LOST, Qt.PenStyle.DotLine)
        self._markers: dict[str, tuple[Permanence, QgsVertexMarker]] = {}
        self._is_second_click = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    @staticmethod
    def _cell_band(canvas: QgsMapCanvas, colour: QColor) -> QgsRubberBand:
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(colour)
        band.setStrokeColor(colour.darker())
        return band

    @staticmethod
    def _line_band(canvas: QgsMapCanvas, colour: QColor, style: Qt.PenStyle) -> QgsRubberBand:
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        opaque = QColor(colour)
        opaque.setAlpha(255)
        band.setStrokeColor(opaque.darker(120))
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
        band.setWidth(5)
        band.setLineStyle(style)
        return band

    def activate(self) -> None:
        super().activate()
        self.refresh()

    def deactivate(self) -> None:
        self.cancel()
        for band in (self._gained, self._lost):
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for band in (self._bridges, self._closed):
            band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.forget_the_map()
        super().deactivate()

    def forget_the_map(self) -> None:
        """Take the places off the map; the next picture puts them where they belong then."""
        for _, marker in self._markers.values():
            self.canvas().scene().removeItem(marker)
        self._markers = {}

    def cancel(self) -> bool:
        """Forget what is half done; tell whether anything was."""
        return False

    def undo(self) -> None:
        """Take the last edit back, or what is half done."""
        if self.cancel() or self._town.what_if.undo():
            self.refresh(tr("Annulé"))

    def redo(self) -> None:
        """Do the edit again."""
        self.cancel()
        if self._town.what_if.redo():
            self.refresh(tr("Rétabli"))

    def refresh(self, what: str = "") -> None:
        """Draw the edits and the cells that changed, and tell the numbers."""
        what_if = self._town.what_if
        picture = what_if.picture()
        for band, chosen in ((self._gained, picture.gained), (self._lost, picture.lost)):
            rows = np.flatnonzero(chosen)
            if len(rows):
                band.setToGeometry(shapes_of(self._town.outlines_map[rows]), None)
            else:
                band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        draw_lines(self._bridges, self._town.lines_to_map(what_if.bridge_lines()))
        draw_lines(self._closed, self._town.lines_to_map(what_if.network.geometry[what_if.closed_edges]))
        self._draw_places()
        self._changed(picture, what)

    def _draw_places(self) -> None:
        """Draw the places; those that did not change keep their marker."""
        now = {place.key: place for place in self._town.what_if.places}
        for key in [key for key, (place, _) in self._markers.items() if now.get(key) != place]:
            self.canvas().scene().removeItem(self._markers.pop(key)[1])
        for key in now.keys() - self._markers.keys():
            place = now[key]
            marker = QgsVertexMarker(self.canvas())
            x, y = self._town.to_map(np.array([place.lonlat]))[0]
            marker.setCenter(QgsPointXY(x, y))
            marker.setIconSize(14)
            marker.setPenWidth(3)
            shape = QgsVertexMarker.IconType.ICON_X if not place.is_open else (
                QgsVertexMarker.IconType.ICON_RHOMBUS if place.is_new else QgsVertexMarker.IconType.ICON_CIRCLE
            )
            marker.setIconType(shape)
            marker.setColor(INK if place.is_open else CLOSED)
            if place.is_open and place.is_new:
                marker.setFillColor(NEW)
            self._markers[key] = place, marker

    # --- mouse and keys -------------------------------------------------------------------------

    def _lonlat(self, event: QgsMapMouseEvent) -> LonLat:
        point = event.mapPoint()
        return self._town.to_lonlat(point.x(), point.y())

    def _reach_m(self, event: QgsMapMouseEvent) -> float:
        """Return how near a click must be, metres on the ground."""
        point = event.mapPoint()
        return self._town.ground_m(point.x(), point.y(), GRAB_PX * self.canvas().mapUnitsPerPixel())

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._is_second_click = False

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        # Qt sends one release more after it, which is no click of its own; the canvas keeps that of the middle button.
        self._is_second_click = event.button() != Qt.MouseButton.MiddleButton

    def _ends_double_click(self) -> bool:
        """Tell, once, whether a release is the last of a double click."""
        was, self._is_second_click = self._is_second_click, False
        return was

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Escape:
            if self.cancel():
                self.refresh(tr("Annulé"))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.delete():
            self.refresh()
        else:
            super().keyPressEvent(event)
            return
        # Else QGIS would delete the features selected in the layer.
        event.ignore()

    def delete(self) -> bool:
        """Take away what was touched last; tell whether there was anything to take."""
        return False


class WhatIfTool(LiveTool):
    """Click: a new permanence.  Drag: move one.  Double click: close or open one.  Delete: take it away."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, changed: Tell) -> None:
        super().__init__(canvas, town, changed)
        self._held: str | None = None
        self._from: LonLat | None = None
        self._moved = self._let_go = False
        self.selected: str | None = None
        self._just_opened: str | None = None

    def _place_at(self, event: QgsMapMouseEvent) -> str | None:
        places = self._town.what_if.places
        if not places:
            return None
        point = event.mapPoint()
        xy = self._town.to_map(np.array([place.lonlat for place in places]))
        gap = np.hypot(xy[:, 0] - point.x(), xy[:, 1] - point.y())
        nearest = int(np.argmin(gap))
        return places[nearest].key if gap[nearest] <= GRAB_PX * self.canvas().mapUnitsPerPixel() else None

    def _place(self, key: str) -> Permanence:
        return next(place for place in self._town.what_if.places if place.key == key)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        super().canvasPressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._place_at(event)
        self._moved = self._let_go = False
        self._just_opened = None
        self._from = self._place(self._held).lonlat if self._held else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._moved = True
        self._town.what_if.move(self._held, self._lonlat(event), final=False)
        self.refresh()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._ends_double_click():
            return
        if event.button() == Qt.MouseButton.RightButton:
            key = self._place_at(event)
            if self.cancel():
                self.refresh()
            elif key is not None:
                self._town.what_if.remove(key)
                self.refresh()
            return
        if self._let_go:
            return
        if self._held is not None and self._from is not None:
            if self._moved:
                self._town.what_if.drop(self._held, self._from, self._lonlat(event))
            self.selected = self._held
        else:
            self.selected = self._just_opened = self._town.what_if.add(self._lonlat(event))
        self._held = None
        self.refresh()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        super().canvasDoubleClickEvent(event)
        key = self._place_at(event)
        # What the first of the two clicks has opened stays open.
        if key is None or key == self._just_opened or event.button() != Qt.MouseButton.LeftButton:
            return
        self._town.what_if.switch(key, not self._place(key).is_open)
        self.refresh()

    def cancel(self) -> bool:
        """Put the place that is being dragged back where it was."""
        held, self._held = self._held, None
        if held is None or self._from is None:
            return False
        self._let_go = True
        if self._moved:
            self._town.what_if.move(held, self._from, final=False)
        return self._moved

    def delete(self) -> bool:
        self.cancel()
        key, self.selected = self.selected, None
        if key is None:
            return False
        if key in {place.key for place in self._town.what_if.places}:
            self._town.what_if.remove(key)
        return True


class FootbridgeTool(LiveTool):
    """Click, move, click: a footbridge between two streets.  Escape: not this one.  Right click or Delete: take one away."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, changed: Tell) -> None:
        super().__init__(canvas, town, changed)
        self._start: LonLat | None = None
        self.selected: str | None = None
        self._sketch = self._line_band(canvas, GAINED, Qt.PenStyle.DashLine)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._start is None:
            return
        what_if = self._town.what_if
        ends = what_if.sketch((self._start, self._lonlat(event)))
        drawn = ends or (self._start, self._lonlat(event))
        draw_lines(self._sketch, self._town.lines_to_map(np.array([shapely.LineString(drawn)], dtype=object)))
        if ends is None:
            self.refresh(tr("Aucune voie à moins de {n} m de ce bout").format(n=number(self._town.snapper.limit_m)))
        else:
            self.refresh(tr("Passerelle de {n} m").format(n=number(what_if.sketch_m)))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._ends_double_click():
            return
        what_if, here = self._town.what_if, self._lonlat(event)
        if event.button() == Qt.MouseButton.RightButton:
            if not self.cancel():
                key = what_if.footbridge_at(here, self._reach_m(event))
                if key is None:
                    return
                what_if.remove(key)
            self.refresh()
            return
        if self._start is None:
            self._start = here
            self.refresh(tr("Cliquez l’autre bout de la passerelle (Échap annule)"))
            return
        start, self._start = self._start, None
        self.cancel()
        try:
            self.selected = what_if.add_footbridge(start, here)
        except ParameterError as error:
            self.refresh(sentence(error))
            return
        length = next(bridge.length_m for bridge in what_if.footbridges if bridge.key == self.selected)
        self.refresh(tr("Passerelle de {n} m posée").format(n=number(length)))

    def cancel(self) -> bool:
        """Forget the footbridge that is half drawn."""
        was_drawing, self._start = self._start is not None, None
        self._sketch.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._town.what_if.sketch(None)
        return was_drawing

    def delete(self) -> bool:
        key, self.selected = self.selected, None
        if key is None or key not in {bridge.key for bridge in self._town.what_if.footbridges}:
            return False
        self._town.what_if.remove(key)
        return True


class PassageTool(LiveTool):
    """Click: close the street under the mouse, or open it again; a drawn footbridge goes away."""

    def __init__(self, canvas: QgsMapCanvas, town: Town, changed: Tell) -> None:
        super().__init__(canvas, town, changed)
        self._under = self._line_band(canvas, LOST, Qt.PenStyle.SolidLine)
        self._under.setWidth(3)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        what_if = self._town.what_if
        edge = what_if.passage_at(self._lonlat(event), self._reach_m(event))
        rows = np.flatnonzero(what_if.network.edge_id == edge) if edge is not None else np.zeros(0, dtype=np.int64)
        draw_lines(self._under, self._town.lines_to_map(what_if.network.geometry[rows]))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._ends_double_click():
            return
        what_if, here, reach_m = self._town.what_if, self._lonlat(event), self._reach_m(event)
        bridge = what_if.footbridge_at(here, reach_m)
        if bridge is not None:
            what_if.remove(bridge)
            self.refresh(tr("Passerelle retirée"))
            return
        edge = what_if.passage_at(here, reach_m)
        if edge is None:
            self.refresh(tr("Aucun passage sous ce point : cliquez sur une voie du réseau"))
            return
        row = int(np.flatnonzero(what_if.network.edge_id == edge)[0])
        name = what_if.network.name[row] or tr("voie sans nom")
        try:
            is_closed = what_if.toggle_passage(edge)
        except ParameterError as error:
            self.refresh(sentence(error))
            return
        text = tr("Passage fermé : {name}, {n} m") if is_closed else tr("Passage rouvert : {name}, {n} m")
        self.refresh(text.format(name=name, n=number(float(what_if.network.length_m[row]))))

    def cancel(self) -> bool:
        """Let go of the street under the mouse: nothing else is half done."""
        self._under.reset(QgsWkbTypes.GeometryType.LineGeometry)
        return False
