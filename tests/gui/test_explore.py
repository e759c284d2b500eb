"""The map tools: the town is read in the background, a click explains, permanences are dropped and dragged."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QMessageBox

from accessibilite.core.network_layer import read_network
from accessibilite.core.snapping import Places
from accessibilite.core.travel_times import walking_times
from accessibilite.gui.explore_dock import ExploreDock
from accessibilite.gui.steps import PASSAGES
from accessibilite.gui.suitability import best_layer
from accessibilite.processing.convert import to_layer

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
    assert re.search(r"Ici vivent [\d\s]+ habitants, [\d\s]+ personnes pauvres \(estimation\)", words)
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
    assert layer.featureCount() == len(town.services) + 1
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


def escape(tool) -> None:
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))


def move(dock, x, y) -> None:
    dock._canvas.mapTool().canvasMoveEvent(event(dock, QEvent.Type.MouseMove, x, y))


def far_and_near(dock):
    """Return the place of the slowest cell and one 900 m away, on the map."""
    minutes = as_finite(dock.town.what_if.picture().minutes)
    far = dock.town.outlines_map[int(np.nanargmax(minutes))].centroid
    middle = shapely.union_all(dock.town.outlines_map).centroid
    share = 900 / far.distance(middle)
    return (far.x, far.y), (far.x + share * (middle.x - far.x), far.y + share * (middle.y - far.y))


def test_a_footbridge_is_drawn_while_the_numbers_follow(explorer):
    explorer.buttons["footbridge"].click()
    tool, what_if = explorer.footbridge_tool, explorer.town.what_if
    assert explorer._canvas.mapTool() is tool
    assert explorer.buttons["footbridge"].isChecked()
    start, end = far_and_near(explorer)
    before = what_if.picture()
    click(explorer, *start)
    assert "Échap" in explorer.words.toPlainText()
    move(explorer, *end)
    assert tool._sketch.numberOfVertices() == 2
    assert "Passerelle de" in explorer.words.toPlainText()
    assert (what_if.picture().minutes < before.minutes - 0.5).any()
    assert not what_if.footbridges
    escape(tool)
    assert tool._sketch.numberOfVertices() == 0
    assert (what_if.picture().minutes == before.minutes).all()
    click(explorer, *start)
    move(explorer, *end)
    sketched = what_if.picture().minutes
    click(explorer, *end)
    assert len(what_if.footbridges) == 1
    assert np.allclose(what_if.picture().minutes, sketched)
    assert "posée" in explorer.words.toPlainText()
    assert tool._bridges.numberOfVertices() == 2
    explorer.buttons["undo"].click()
    assert not what_if.footbridges
    explorer.buttons["redo"].click()
    assert len(what_if.footbridges) == 1
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier))
    assert not what_if.footbridges
    explorer.buttons["what_if"].click()
    assert tool._bridges.numberOfVertices() == 0
    assert not explorer.buttons["footbridge"].isChecked()


def test_a_footbridge_to_nowhere_says_so(explorer):
    explorer.buttons["footbridge"].click()
    tool, (start, _) = explorer.footbridge_tool, far_and_near(explorer)
    click(explorer, *start)
    move(explorer, start[0] + 30_000, start[1])
    assert "Aucune voie à moins de 200 m" in explorer.words.toPlainText().replace("\u202f", " ").replace("\u00a0", " ")
    click(explorer, start[0] + 30_000, start[1])
    assert "ne relie rien" in explorer.words.toPlainText()
    assert not explorer.town.what_if.footbridges
    assert not tool.cancel()


def test_a_passage_is_closed_and_opened_by_clicks_and_kept_in_the_scenario(explorer, project):
    explorer.buttons["passage"].click()
    what_if, town = explorer.town.what_if, explorer.town
    start, end = far_and_near(explorer)
    service = what_if.places[0].lonlat
    edge = town.snapper.snap(np.array([service])).edge[:1]
    line = town.lines_to_map(town.network.geometry[edge])[0]
    spot = line.interpolate(0.5, normalized=True)
    move(explorer, spot.x, spot.y)
    assert explorer.passage_tool._under.numberOfVertices() > 1
    click(explorer, spot.x, spot.y)
    assert what_if.closed_edges.tolist() == edge.tolist()
    assert "Passage fermé" in explorer.words.toPlainText()
    assert explorer.passage_tool._closed.numberOfVertices() > 1
    explorer.buttons["footbridge"].click()
    click(explorer, *start)
    click(explorer, *end)
    explorer.buttons["save"].click()
    titles = {layer.name(): layer for layer in project.mapLayers().values()}
    lines = titles["Passages du scénario"]
    assert [rule.label() for rule in lines.renderer().rootRule().descendants()] == ["passerelle ajoutée", "passage fermé"]
    rows = {feature["genre"]: feature for feature in lines.getFeatures()}
    assert set(rows) == {"passerelle", "passage_ferme"}
    assert rows["passerelle"]["longueur_m"] == pytest.approx(what_if.footbridges[0].length_m)
    assert titles["Scénario"].featureCount() == len(town.services)
    assert best_layer(project, PASSAGES) is lines, "« Avant et après » proposes it"
    # Merged with the network, the lines are the RESEAU of the scenario.
    network = next(layer for name, layer in titles.items() if name.startswith("Réseau"))
    native, context = QgsNativeAlgorithms(), QgsProcessingContext()
    native.refreshAlgorithms()
    answer, fine = native.algorithm("mergevectorlayers").create().run(
        {"LAYERS": [network, lines], "OUTPUT": "memory:"}, context, QgsProcessingFeedback(False), {}, False
    )
    assert fine
    merged = context.getMapLayer(answer["OUTPUT"])
    read, account = read_network(to_layer("fusion", merged.crs(), merged.fields(), list(merged.getFeatures())))
    assert account.added == 1
    lonlat = np.array([place.lonlat for place in what_if.places])
    services = Places(lonlat, *(np.array([str(row) for row in range(len(lonlat))], dtype=object) for _ in range(3)))
    times = walking_times(read, town.people, services, limit_min=what_if.limit_s / 60, link_islands=True)
    whole = np.nan_to_num(times.minutes[:, 0], nan=np.inf)
    assert np.allclose(whole, what_if.picture().minutes, atol=0.01 / 60)
    explorer.buttons["passage"].click()
    click(explorer, spot.x, spot.y)
    assert "Passage rouvert" in explorer.words.toPlainText()
    assert not len(what_if.closed_edges)
    explorer.buttons["save"].click()
    assert best_layer(project, PASSAGES).featureCount() == 1
    middle = town.lines_to_map(what_if.bridge_lines())[0].interpolate(0.5, normalized=True)
    click(explorer, middle.x, middle.y)
    assert "Passerelle retirée" in explorer.words.toPlainText()
    assert not what_if.footbridges
    explorer.buttons["save"].click()
    assert best_layer(project, PASSAGES) is None, "a scenario without passages leaves those of another to nobody"


def test_the_tools_follow_the_system_of_the_map(explorer, project):
    explorer.buttons["footbridge"].click()
    start, end = far_and_near(explorer)
    click(explorer, *start)
    click(explorer, *end)
    bridge = explorer.town.what_if.bridge_lines()[0]
    explorer._canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    drawn = explorer.footbridge_tool._bridges.getPoint(0, 0)
    assert (drawn.x(), drawn.y()) == pytest.approx(bridge.coords[0], abs=1e-9)
    centre = explorer.town.outlines_map[3].centroid
    assert explorer.town.cell_at(centre.x, centre.y) == 3
    markers = explorer.footbridge_tool._markers.values()
    assert {round(marker.center().x(), 6) for _, marker in markers} == {round(place.lonlat[0], 6) for place, _ in markers}


def test_escape_puts_a_dragged_permanence_back(explorer):
    explorer.buttons["what_if"].click()
    explorer.buttons["what_if"].click()
    assert explorer.buttons["what_if"].isChecked()
    tool, what_if = explorer.what_if_tool, explorer.town.what_if
    before, picture = what_if.places, what_if.picture()
    (x, y), goal = explorer.town.to_map(np.array([before[0].lonlat]))[0], explorer.town.outlines_map[0].centroid
    tool.canvasPressEvent(event(explorer, QEvent.Type.MouseButtonPress, x, y))
    move(explorer, goal.x, goal.y)
    assert what_if.places != before
    escape(tool)
    tool.canvasReleaseEvent(event(explorer, QEvent.Type.MouseButtonRelease, goal.x, goal.y))
    assert what_if.places == before
    assert (what_if.picture().minutes == picture.minutes).all()
    assert not what_if.undo()


def double_click(dock, x, y, button=Qt.MouseButton.LeftButton) -> None:
    """Send what Qt sends: the release of the second click comes after the double click."""
    tool = dock._canvas.mapTool()
    tool.canvasPressEvent(event(dock, QEvent.Type.MouseButtonPress, x, y, button))
    tool.canvasReleaseEvent(event(dock, QEvent.Type.MouseButtonRelease, x, y, button))
    tool.canvasDoubleClickEvent(event(dock, QEvent.Type.MouseButtonDblClick, x, y, button))
    tool.canvasReleaseEvent(event(dock, QEvent.Type.MouseButtonRelease, x, y, button))


def test_a_double_click_is_one_edit(explorer):
    what_if, town = explorer.town.what_if, explorer.town
    count = len(what_if.places)
    start, end = far_and_near(explorer)
    explorer.buttons["what_if"].click()
    x, y = town.to_map(np.array([what_if.places[0].lonlat]))[0]
    double_click(explorer, x, y)
    assert len(what_if.places) == count
    assert not what_if.places[0].is_open
    double_click(explorer, x, y)
    assert what_if.places[0].is_open
    double_click(explorer, x, y, Qt.MouseButton.RightButton)
    assert not what_if.places[0].is_open
    # On a bare spot, the first click opens; what it opened stays so.
    double_click(explorer, *start)
    assert [place.is_open for place in what_if.places[count:]] == [True]
    explorer.buttons["passage"].click()
    edge = town.snapper.snap(np.array([what_if.places[0].lonlat])).edge[:1]
    spot = town.lines_to_map(town.network.geometry[edge])[0].interpolate(0.5, normalized=True)
    double_click(explorer, spot.x, spot.y)
    assert what_if.closed_edges.tolist() == edge.tolist()
    explorer.buttons["footbridge"].click()
    click(explorer, *start)
    double_click(explorer, *end)
    assert len(what_if.footbridges) == 1
    assert not explorer.footbridge_tool.cancel()


def press_key(tool, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifier))


@pytest.mark.parametrize("taken_by", ["undo", "delete", "right button"])
@pytest.mark.parametrize("is_moved", [False, True])
def test_a_place_that_goes_while_it_is_held_is_let_go(explorer, taken_by, is_moved):
    explorer.buttons["what_if"].click()
    tool, what_if = explorer.what_if_tool, explorer.town.what_if
    count = len(what_if.places)
    start, end = far_and_near(explorer)
    click(explorer, *start)
    tool.canvasPressEvent(event(explorer, QEvent.Type.MouseButtonPress, *start))
    if is_moved:
        move(explorer, *end)
    if taken_by == "undo":
        press_key(tool, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    elif taken_by == "delete":
        press_key(tool, Qt.Key.Key_Delete)
    else:
        tool.canvasReleaseEvent(event(explorer, QEvent.Type.MouseButtonRelease, *start, Qt.MouseButton.RightButton))
    move(explorer, *end)
    tool.canvasReleaseEvent(event(explorer, QEvent.Type.MouseButtonRelease, *end))
    # What is only half done is put back; what was not begun is no obstacle to the key.
    assert len(what_if.places) == count + (is_moved and taken_by != "delete")
    explorer.buttons["why"].click()


def test_a_project_that_closes_takes_its_town_along(explorer, project):
    explorer.buttons["footbridge"].click()
    tool, (start, end) = explorer.footbridge_tool, far_and_near(explorer)
    click(explorer, *start)
    move(explorer, *end)
    project.clear()
    assert explorer.town is None
    assert explorer._canvas.mapTool() is not tool
    assert tool._sketch.numberOfVertices() == 0
    assert not any(button.isEnabled() or button.isChecked() for button in explorer.buttons.values())
    assert explorer.save_scenario() is None
    assert explorer.prepare_button.isEnabled()
    assert not explorer.words.toPlainText()


def test_a_town_asked_for_before_the_project_closed_never_comes(explorer, project):
    sources = {layer.name(): layer.source() for layer in project.mapLayers().values()}
    explorer.prepare_button.click()
    project.clear()
    assert explorer.prepare_button.isEnabled()
    for name, source in sources.items():
        project.addMapLayer(QgsVectorLayer(source, name, "ogr"))
    prepare(explorer)
    assert explorer.town is not None, explorer.words.toPlainText()


def test_a_click_beside_the_cells_says_so(explorer):
    explorer.buttons["why"].click()
    explorer.why_tool.canvasReleaseEvent(event(explorer, QEvent.Type.MouseButtonRelease, 0.0, 0.0))
    assert "Aucun carreau" in explorer.words.toPlainText()


def test_reading_again_asks_before_it_forgets(explorer, monkeypatch):
    asked = []

    def answer(parent, title, text, buttons, preferred):
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    town = explorer.town
    town.what_if.add(town.what_if.places[0].lonlat)
    explorer.prepare()
    assert len(asked) == 1
    assert explorer.town is town
    assert explorer.prepare_button.isEnabled()
    town.what_if.undo()
    monkeypatch.setattr(explorer._loader, "start", lambda *_: asked.append("read"))
    explorer.prepare()
    assert asked[1:] == ["read"]


def test_a_kept_scenario_has_its_own_style(explorer):
    explorer.buttons["what_if"].click()
    layer = explorer.save_scenario()
    assert "permanence ajoutée" in [rule.label() for rule in layer.renderer().rootRule().descendants()]
