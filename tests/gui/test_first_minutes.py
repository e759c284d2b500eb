"""The first minutes: the sample town runs step by step in one click each, empty states say what to do, the tour leads."""

from __future__ import annotations

import filecmp
import re
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from accessibilite.core.errors import OutputError
from accessibilite.gui import sample_town
from accessibilite.gui.advice import FIELD, SAMPLE, STEP
from accessibilite.gui.steps import (
    CANDIDATES,
    CELLS,
    NETWORK,
    PASSAGES,
    PLACES,
    SERVICES,
    SITES,
    STEPS,
    TERRITORIES,
    TIMES,
    maker_of,
)
from accessibilite.gui.suitability import ROLE_PROPERTY, best_layer, give_role
from accessibilite.gui.tour import OFFERED

WAIT_MS = 60_000


@pytest.fixture
def town(project, dock, tmp_path) -> Path:
    sample_town.open_sample_town(project, tmp_path / "profil")
    dock.restart()
    return tmp_path / "profil" / "ville_exemple"


def run_in_one_click(dock, algorithm: str) -> str:
    """Press « Calculer » on the page as it stands, and return what the panel says at the end."""
    dock.show_algorithm(algorithm)
    page = dock._page()
    loop = QEventLoop()
    page.finished.connect(loop.quit)
    QTimer.singleShot(WAIT_MS, loop.quit)
    page.run_button.click()
    if page.runner.is_running:
        loop.exec()
    page.finished.disconnect(loop.quit)
    return page.words.toPlainText()


# --- the sample town ----------------------------------------------------------------------------


def test_the_town_opens_styled_and_known_to_the_panel(project, town):
    roles = {layer.customProperty(ROLE_PROPERTY): layer for layer in project.mapLayers().values()}
    assert set(roles) == {CELLS, SERVICES, TERRITORIES, CANDIDATES}
    assert roles[CELLS].renderer().type() == "graduatedSymbol"
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    assert order == [roles[role].id() for role in (SERVICES, CANDIDATES, TERRITORIES, CELLS)], "points over polygons"
    assert project.crs().authid() == "EPSG:2154"


def test_every_cell_of_the_town_has_a_colour(project, town):
    from qgis.core import QgsRenderContext

    cells = best_layer(project, CELLS)
    context = QgsRenderContext()
    context.expressionContext().appendScopes([])
    renderer = cells.renderer()
    renderer.startRender(context, cells.fields())
    undrawn = []
    for feature in cells.getFeatures():
        context.expressionContext().setFeature(feature)
        if renderer.symbolForFeature(feature, context) is None:
            undrawn.append(feature["idcar_200m"])
    renderer.stopRender(context)
    assert undrawn == []


def test_what_opens_is_a_copy_that_edits_do_not_share_with_the_extension(project, town):
    for layer in project.mapLayers().values():
        assert Path(layer.source().split("|")[0]).parent == town
    services = best_layer(project, SERVICES)
    services.startEditing()
    services.deleteFeature(next(services.getFeatures()).id())
    assert services.commitChanges()
    assert not filecmp.cmp(town / "services.gpkg", sample_town.SAMPLE / "services.gpkg", shallow=False)
    assert QgsVectorLayer(str(sample_town.SAMPLE / "services.gpkg")).featureCount() == 8


def test_an_edited_copy_is_left_alone_and_an_untouched_one_is_used_again(tmp_path):
    first = sample_town.own_copy(tmp_path)
    assert sample_town.own_copy(tmp_path) == first
    (first / "services.csv").write_text("le mien")
    second = sample_town.own_copy(tmp_path)
    assert second != first
    assert (first / "services.csv").read_text() == "le mien"


def test_each_step_runs_in_one_click(dock, town, project):
    for algorithm in ("charger_services", "charger_iris", "charger_population", "construire_reseau", "temps_acces",
                      "zones_blanches", "sites_candidats", "implanter_permanences", "comparer_scenarios"):
        said = run_in_one_click(dock, algorithm)
        assert said.rstrip().endswith("Terminé."), f"{algorithm}: {said}"
    for role in (CELLS, SERVICES, NETWORK, TIMES, CANDIDATES, SITES):
        assert best_layer(project, role) is not None, role


def test_a_disk_that_is_full_keeps_no_half_of_a_town(tmp_path, monkeypatch):
    copied = []

    def until_full(source, target):
        copied.append(Path(target))
        if len(copied) % 3 == 0:
            raise OSError(28, "plein")
        Path(target).write_bytes(Path(source).read_bytes())

    monkeypatch.setattr(shutil, "copyfile", until_full)
    for _ in range(2):
        with pytest.raises(OutputError, match="plein"):
            sample_town.own_copy(tmp_path)
    assert not any(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path):
    (tmp_path / "fichier").write_text("")
    with pytest.raises(OutputError, match="ville d’exemple"):
        sample_town.own_copy(tmp_path / "fichier")


class Interface:
    """What the plugin asks of QGIS when it opens the town."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.asked: list[bool] = []
        self.agrees = True

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def newProject(self, prompt):
        self.asked.append(prompt)
        if self.agrees:
            QgsProject.instance().clear()
        return self.agrees

    def addToolBarIcon(self, action):
        pass

    def removeToolBarIcon(self, action):
        pass

    def addPluginToMenu(self, name, action):
        pass

    def removePluginMenu(self, name, action):
        pass

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def desktop(project, provider, monkeypatch, tmp_path):
    from accessibilite.plugin import AccessibilitePlugin

    monkeypatch.setattr(AccessibilitePlugin, "initProcessing", lambda self: None)
    monkeypatch.setattr(AccessibilitePlugin, "_wants_new_project", lambda self: True)
    whole = sample_town.own_copy
    monkeypatch.setattr(sample_town, "own_copy", lambda folder=None: whole(tmp_path))
    interface = Interface()
    plugin = AccessibilitePlugin(interface)
    plugin.initGui()
    yield plugin, interface
    plugin.unload()
    interface.window.deleteLater()


def test_an_empty_project_is_asked_nothing(desktop, project):
    plugin, interface = desktop
    assert plugin.open_sample_town()
    assert interface.asked == []
    assert len(project.mapLayers()) == 4
    QApplication.processEvents()
    assert interface.canvas.extent().contains(best_layer(project, CELLS).extent())


def test_work_is_offered_to_qgis_to_keep_and_a_refusal_changes_nothing(desktop, project, sample, add_layer):
    plugin, interface = desktop
    mine = add_layer(sample / "quartiers.gpkg", "Mon travail")
    interface.agrees = False
    assert not plugin.open_sample_town()
    assert interface.asked == [True], "QGIS must offer to save what is not saved"
    assert list(project.mapLayers()) == [mine.id()]
    interface.agrees = True
    assert plugin.open_sample_town()
    assert len(project.mapLayers()) == 4


# --- empty states and errors --------------------------------------------------------------------


def test_every_page_of_an_empty_project_says_what_to_do(dock):
    for step in dock.step_pages:
        for row, task in enumerate(step.tasks):
            page = step.page(row)
            page.refresh()
            assert page.missing.text(), task.algorithm
            assert page.advice._shown[-1][0] == SAMPLE, task.algorithm


def test_a_missing_layer_leads_to_the_step_that_makes_it(dock, sample, add_layer):
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    dock.show_algorithm("temps_acces")
    advice = dock._page().advice
    assert [(kind, detail) for kind, detail, _ in advice._shown] == [(STEP, "construire_reseau")]
    advice.buttons[0].click()
    assert dock._page().task.algorithm == "construire_reseau"


def test_the_button_of_an_empty_project_asks_for_the_town(dock):
    asked: list[bool] = []
    dock.sample_asked.connect(lambda: asked.append(True))
    dock.show_algorithm("temps_acces")
    dock._page().advice.buttons[-1].click()
    assert asked == [True]


def test_every_role_that_a_step_needs_is_made_by_a_step():
    for step in STEPS:
        for task in step.tasks:
            # The places and the passages of a scenario are kept from the map.
            for role in set(task.roles.values()) - {PLACES, PASSAGES}:
                assert maker_of(role) is not None, (task.algorithm, role)


def test_an_error_leads_to_the_field_that_it_names(dock, sample, monkeypatch):
    dock.show()
    dock.show_algorithm("construire_reseau")
    page = dock._page()
    page._wrappers["INPUT"].setParameterValue(str(sample / "absent.osm"), QgsProcessingContext())
    page.run_button.click()
    assert "introuvable" in page.words.toPlainText()
    assert [(kind, detail) for kind, detail, _ in page.repair._shown] == [(FIELD, "INPUT")]
    page.repair.buttons[0].click()
    QApplication.processEvents()
    field = page._wrappers["INPUT"].wrappedWidget()
    assert field is dock.focusWidget() or field.isAncestorOf(dock.focusWidget())


def test_the_newest_layer_of_a_role_is_taken_whatever_its_place_in_the_tree(project, sample, add_layer):
    old = add_layer(sample / "services.gpkg", "Services")
    give_role(old, SERVICES)
    new = QgsVectorLayer(str(sample / "services.gpkg"), "Services", "ogr")
    give_role(new, SERVICES)
    project.addMapLayer(new, False)
    for place in (0, -1):
        project.layerTreeRoot().insertLayer(place, new)
        assert best_layer(project, SERVICES) is new
        project.layerTreeRoot().removeLayer(new)
        # The tree has let it go; the project keeps it only while something shows it.
        new = QgsVectorLayer(str(sample / "services.gpkg"), "Services", "ogr")
        give_role(new, SERVICES)
        project.addMapLayer(new, False)


def test_another_project_forgets_the_choices_of_the_last(dock, town, project):
    dock.show_algorithm("construire_reseau")
    page = dock._page()
    assert page.values()["INPUT"]
    project.clear()
    assert not page.values()["INPUT"]
    assert dock.steps.currentRow() == 0


def test_opening_the_panel_changes_nothing_in_a_project(project, provider):
    from accessibilite.gui.dock import DiagnosticDock

    project.setDirty(False)
    panel = DiagnosticDock()
    assert not project.isDirty()
    panel.release()
    panel.deleteLater()


# --- help with pictures -------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["fr", "en", "nl"])
@pytest.mark.parametrize(
    "algorithm", ["construire_reseau", "temps_acces", "zones_blanches", "implanter_permanences", "rapport"]
)
def test_the_help_panel_of_qgis_draws_the_picture(provider, algorithm, locale):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QColor
    from qgis.PyQt.QtWidgets import QTextBrowser

    from accessibilite.translation import speak

    speak(locale)
    try:
        page = QgsApplication.processingRegistry().createAlgorithmById(f"accessibilite:{algorithm}").shortHelpString()
    finally:
        speak("fr")
    (source, alternative), = re.findall(r'<img src="([^"]+)" alt="([^"]+)"', page)
    browser = QTextBrowser()
    browser.setHtml(page)
    browser.resize(400, 300)
    shown = browser.grab().toImage()
    navy = QColor("#08306b").rgb()
    assert any(shown.pixel(x, y) == navy for x in range(shown.width()) for y in range(0, 160)), "the picture is not drawn"
    assert Path(QUrl(source).toLocalFile()).stat().st_size < 40_000
    assert len(alternative) > 30


# --- the tour -----------------------------------------------------------------------------------


@pytest.fixture
def shown(dock):
    dock.resize(460, 700)
    dock.show()
    QTest.qWaitForWindowActive(dock, 500)
    dock.go_to(2)
    yield dock
    dock.hide()


def test_the_tour_goes_on_and_back_by_keys_and_points_at_each_part(shown):
    tour = shown.tour
    tour.start()
    titles = []
    while tour.isVisible():
        titles.append(tour.accessibleName())
        target = tour._stops[tour.position].target()
        assert tour.marker.isVisible()
        spot = target.mapTo(shown.widget(), target.rect().center())
        assert tour.marker.geometry().contains(spot), titles[-1]
        QTest.keyClick(tour, Qt.Key.Key_Right)
    assert len(titles) == len(set(titles)) == 7
    assert not tour.marker.isVisible()
    tour.start()
    QTest.keyClick(tour, Qt.Key.Key_Return)
    assert tour.position == 1
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.position == 0
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.position == 0, "there is nothing before the first"
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()


def test_arrows_follow_the_direction_of_reading(shown):
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.tour.start()
    QTest.keyClick(shown.tour, Qt.Key.Key_Left)
    assert shown.tour.position == 1
    assert "→" in shown.back.text()
    assert "←" in shown.forward.text()


def test_the_tour_is_offered_once_and_takes_no_keyboard(shown):
    QgsSettings().remove(OFFERED)
    before = shown.focusWidget()
    shown.offer_tour()
    assert shown.tour.isVisible()
    assert shown.focusWidget() is before
    QTest.mouseClick(shown.tour.close_button, Qt.MouseButton.LeftButton)
    assert not shown.tour.isVisible()
    shown.offer_tour()
    assert not shown.tour.isVisible()


def test_the_tour_leaves_the_panel_as_it_found_it(shown):
    shown.choice = shown.step_pages[2].choice
    shown.choice.setFocus()
    shown.tour.start()
    QTest.keyClick(shown.tour, Qt.Key.Key_Escape)
    assert shown.focusWidget() is shown.choice
    assert shown.steps.currentRow() == 2
