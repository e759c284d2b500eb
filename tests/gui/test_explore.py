"""The map tools: the town is read in the background, a click explains, permanences are dropped and dragged."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent

from accessibilite.gui.explore_dock import ExploreDock

WAIT_MS = 60_000


@pytest.fixture
def explorer(project, provider, sample, add_layer):
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    target = str(sample / "reseau.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("accessibilite:construire_reseau")
    context = QgsProcessingContext()
    algorithm.run({"INPUT": str(sample / "reseau.osm"), "OUTPUT": target}, context, QgsProcessingFeedback(False), {}, False)
    add_layer(target, "Réseau piéton")
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(project.crs())
    canvas.resize(800, 800)
    dock = ExploreDock(canvas)
    prepare(dock)
    assert dock.town is not None, dock.words.toPlainText()
    bounds = QgsRectangle(*dock.town.tree.geometries[0].bounds)
    for shape in dock.town.outlines_map:
        bounds.combineExtentWith(QgsRectangle(*shape.bounds))
    canvas.setExtent(bounds)
    yield dock
    dock.release()
    dock.deleteLater()
    canvas.deleteLater()


def prepare(dock) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: dock.prepare_button.isEnabled() and loop.quit())
    timer.start(20)
    QTimer.singleShot(WAIT_MS, loop.quit)
    dock.prepare_button.click()
    if not dock.prepare_button.isEnabled():
        loop.exec()
    timer.stop()


def event(dock, kind, x, y, button=Qt.MouseButton.LeftButton):
    pixel = dock._canvas.mapSettings().mapToPixel().transform(QgsPointXY(x, y))
    held = Qt.MouseButton.LeftButton if kind == QEvent.Type.MouseMove else button
    return QgsMapMouseEvent(dock._canvas, kind, QPoint(round(pixel.x()), round(pixel.y())), button, held)


def click(dock, x, y) -> None:
    tool = dock._canvas.mapTool()
    tool.canvasPressEvent(event(dock, QEvent.Type.MouseButtonPress, x, y))
    tool.canvasReleaseEvent(event(dock, QEvent.Type.MouseButtonRelease, x, y))


def test_an_empty_project_says_what_is_missing(project, provider):
    canvas = QgsMapCanvas()
    dock = ExploreDock(canvas)
    prepare(dock)
    assert "carreaux de population, services, réseau piéton" in dock.words.toPlainText()
    assert not dock.buttons["why"].isEnabled()
    dock.release()
    dock.deleteLater()
    canvas.deleteLater()


def test_a_click_on_a_cell_says_why_and_draws_the_way(explorer):
    explorer.buttons["why"].click()
    row = int(np.nanargmax(as_finite(explorer.town.what_if.picture().minutes)))
    centre = explorer.town.outlines_map[row].centroid
    click(explorer, centre.x, centre.y)
    words = explorer.words.toPlainText()
    assert "min à pied" in words
    assert "Ici vivent habitants" in words
    way = explorer.why_tool._way
    assert way.numberOfVertices() > 1
    # From the cell to the door of a service, on the map: not somewhere else on Earth.
    start = way.getPoint(0, 0)
    assert np.hypot(start.x() - centre.x, start.y() - centre.y) < 200
    doors = explorer.town.to_map(explorer.town.explainer.offer.places.lonlat)
    end = way.getPoint(way.size() - 1, way.partSize(way.size() - 1) - 1)
    assert np.hypot(doors[:, 0] - end.x(), doors[:, 1] - end.y()).min() < 1


def as_finite(minutes):
    return np.where(np.isfinite(minutes), minutes, np.nan)


def test_a_permanence_is_dropped_dragged_undone_and_kept(explorer):
    explorer.buttons["what_if"].click()
    town = explorer.town
    before = town.what_if.picture()
    far = int(np.nanargmax(as_finite(before.minutes)))
    spot = town.outlines_map[far].centroid
    click(explorer, spot.x, spot.y)
    after = town.what_if.picture()
    assert after.gained[far]
    assert "+" in explorer.words.toPlainText()
    assert explorer.what_if_tool._gained.numberOfVertices() > 0
    # Drag it to the other end of the town.
    tool, goal = explorer.what_if_tool, town.outlines_map[0].centroid
    tool.canvasPressEvent(event(explorer, QEvent.Type.MouseButtonPress, spot.x, spot.y))
    for share in (0.3, 0.6, 1.0):
        x, y = spot.x + share * (goal.x - spot.x), spot.y + share * (goal.y - spot.y)
        tool.canvasMoveEvent(event(explorer, QEvent.Type.MouseMove, x, y))
    tool.canvasReleaseEvent(event(explorer, QEvent.Type.MouseButtonRelease, goal.x, goal.y))
    assert not town.what_if.picture().gained[far]
    explorer.buttons["undo"].click()
    assert town.what_if.picture().gained[far]
    explorer.buttons["undo"].click()
    assert not town.what_if.picture().gained.any()
    explorer.buttons["redo"].click()
    layer = explorer.save_scenario()
    assert layer.featureCount() == len(town.what_if.places)
    assert [feature["nouveau"] for feature in layer.getFeatures()].count("oui") == 1


def test_a_service_is_closed_by_a_double_click_and_by_keys(explorer):
    explorer.buttons["what_if"].click()
    what_if, tool = explorer.town.what_if, explorer.what_if_tool
    first = what_if.places[0]
    x, y = explorer.town.to_map(np.array([first.lonlat]))[0]
    tool.canvasDoubleClickEvent(event(explorer, QEvent.Type.MouseButtonDblClick, x, y))
    assert not what_if.places[0].is_open
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert what_if.places[0].is_open
    click(explorer, x, y)
    assert tool.selected == first.key
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier))
    assert not what_if.places[0].is_open
