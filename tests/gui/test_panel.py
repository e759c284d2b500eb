"""The panel: finds layers, says what they lack, runs in the background, remembers, copies the command."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication

from accessibilite.gui.steps import CELLS, NETWORK, SERVICES, STEPS, TIMES
from accessibilite.gui.suitability import ROLE_PROPERTY, best_layer, lacks

WAIT_MS = 60_000


def page_of(dock, algorithm):
    for step in dock.step_pages:
        for row, task in enumerate(step.tasks):
            if task.algorithm == algorithm:
                return step.page(row)
    raise LookupError(algorithm)


def run(page, then=None, **values):
    """Run a page as a click does, and return its layers once it has ended."""
    for name, value in values.items():
        page._wrappers[name].setParameterValue(value, page._context.processingContext())
    ended: list[dict] = []
    loop = QEventLoop()

    def end(layers: dict) -> None:
        ended.append(layers)
        loop.quit()

    page.finished.connect(end)
    QTimer.singleShot(WAIT_MS, loop.quit)
    page.run_button.click()
    if then is not None:
        then()
    if not ended:
        loop.exec()
    page.finished.disconnect(end)
    assert ended, "the run did not end"
    return ended[0]


def test_six_steps_in_their_order(dock):
    assert [step.id for step in STEPS] == ["donnees", "reseau", "mesures", "zones_blanches", "implantation", "rapport"]
    assert dock.steps.count() == 6
    dock.go_to(2)
    assert dock.pages.currentIndex() == 2
    dock.back.click()
    assert dock.steps.currentRow() == 1
    dock.go_to(99)
    assert dock.steps.currentRow() == 5
    assert not dock.forward.isEnabled()


def test_layers_are_told_apart_by_what_they_hold(project, sample, add_layer):
    cells = add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    iris = add_layer(sample / "iris.gpkg", "IRIS")
    services = add_layer(sample / "services.gpkg", "Services")
    assert lacks(cells, CELLS) == ""
    assert "population" in lacks(iris, CELLS)
    assert "temps_min" in lacks(cells, TIMES)
    assert "géométrie" in lacks(services, NETWORK)
    assert best_layer(project, CELLS) is cells
    assert best_layer(project, SERVICES) is services
    assert best_layer(project, NETWORK) is None


def test_cells_come_before_the_territories_that_a_diagnosis_has_counted(project, provider, sample, add_layer, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("accessibilite:diagnostic")
    inputs = {"OSM": "reseau.osm", "CARREAUX": "carreaux_200m.gpkg", "SERVICES": "services.gpkg", "IRIS": "iris.gpkg"}
    parameters = {name: str(sample / file) for name, file in inputs.items()} | {"DOSSIER": str(tmp_path / "d"), "NOMBRE": 0}
    _, ok = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert ok
    source = f"{tmp_path / 'd' / 'diagnostic.gpkg'}|layername="
    cells = add_layer(source + "carreaux", "Temps d’accès à pied")
    territories = add_layer(source + "territoires", "Limites des IRIS")
    assert lacks(territories, CELLS) == ""
    assert best_layer(project, CELLS) is cells
    assert best_layer(project, TIMES) is cells


def test_the_layer_that_suits_is_chosen_not_the_first_until_a_person_chooses(dock, sample, add_layer):
    """QGIS shows the first polygon layer: only a choice made by somebody stays."""
    iris = add_layer(sample / "iris.gpkg", "IRIS")
    page = page_of(dock, "temps_acces")
    cells = add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    page.refresh()
    assert page._layer("DEMANDE") is cells
    page._wrappers["DEMANDE"].setParameterValue(iris.id(), page._context.processingContext())
    page.refresh()
    assert page._layer("DEMANDE") is cells, "IRIS counts nobody: it does not suit"


def test_an_empty_project_says_what_to_do(dock):
    page = page_of(dock, "temps_acces")
    page.refresh()
    assert "aucune couche du projet ne convient" in page.missing.text()
    assert "deux premières étapes" in page.missing.text()


@pytest.fixture
def loaded(dock, sample, add_layer):
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    return dock


def test_from_files_to_zones_without_choosing_a_layer(loaded, sample, project):
    """Each step finds what the one before made."""
    made = run(page_of(loaded, "construire_reseau"), INPUT=str(sample / "reseau.osm"))
    assert made[NETWORK].customProperty(ROLE_PROPERTY) == NETWORK
    assert project.mapLayer(made[NETWORK].id()) is made[NETWORK]
    times = page_of(loaded, "temps_acces")
    times.refresh()
    assert not times.missing.isVisibleTo(times)
    measured = run(times)[TIMES]
    assert measured.featureCount() == 217
    zones_page = page_of(loaded, "zones_blanches")
    zones_page.refresh()
    zones = run(zones_page)
    assert zones["zones"].featureCount() == 9
    assert "9 zone(s) blanche(s)" in zones_page.words.toPlainText()
    assert "Terminé." in zones_page.words.toPlainText()


def test_a_refusal_is_one_sentence_and_leaves_no_layer(dock, sample, project):
    page = page_of(dock, "construire_reseau")
    broken = sample / "vide.osm"
    broken.write_text("")
    assert run(page, INPUT=str(broken)) == {}
    assert "vide" in page.words.toPlainText()
    assert page.run_button.isEnabled()
    assert not project.mapLayers()


def test_the_command_repeats_the_run(loaded, sample):
    page = page_of(loaded, "construire_reseau")
    page._wrappers["INPUT"].setParameterValue(str(sample / "reseau.osm"), page._context.processingContext())
    page._wrappers["PROFIL"].setParameterValue("senior", page._context.processingContext())
    page.copy_command()
    command = QApplication.clipboard().text()
    assert command.startswith("qgis_process run accessibilite:construire_reseau")
    assert "--PROFIL=senior" in command
    assert "reseau.osm" in command


def test_every_page_joins_small_islands_as_the_diagnosis_does(dock, project):
    pages = [page_of(dock, task.algorithm) for step in STEPS for task in step.tasks]
    asked = [page for page in pages if "RELIER_ILOTS" in page._wrappers]
    assert len(asked) >= 5
    assert all(page.values()["RELIER_ILOTS"] is True for page in asked)
    # A planner who wants the letter of the network has the last word, in this project.
    asked[0]._put("RELIER_ILOTS", False)
    asked[0]._chosen.add("RELIER_ILOTS")
    asked[0].save()
    asked[0].restore()
    assert asked[0].values()["RELIER_ILOTS"] is False


def test_choices_live_in_the_project_file(loaded, sample, tmp_path, project):
    page = page_of(loaded, "construire_reseau")
    page._wrappers["PROFIL"].setParameterValue("fauteuil", page._context.processingContext())
    loaded.go_to(3)
    path = str(tmp_path / "projet.qgz")
    assert project.write(path)
    page._wrappers["PROFIL"].setParameterValue("adulte", page._context.processingContext())
    loaded.go_to(0)
    assert QgsProject.instance().read(path)
    assert page_of(loaded, "construire_reseau").values()["PROFIL"] == "fauteuil"
    assert loaded.steps.currentRow() == 3


def test_cancel_ends_with_a_sentence(loaded, sample):
    page = page_of(loaded, "construire_reseau")
    page._wrappers["INPUT"].setParameterValue(str(sample / "reseau.osm"), page._context.processingContext())
    layers = run(page, page.cancel_button.click)
    assert layers == {} or isinstance(next(iter(layers.values())), QgsVectorLayer)
    assert page.run_button.isEnabled()
    assert page.words.toPlainText()


def test_every_widget_has_a_name_for_a_screen_reader_and_a_hint(dock):
    for step in dock.step_pages:
        for row in range(len(step.tasks)):
            page = step.page(row)
            for name, wrapper in page._wrappers.items():
                assert wrapper.wrappedWidget().accessibleName(), (page.task.algorithm, name)
                assert wrapper.wrappedWidget().toolTip(), (page.task.algorithm, name)


def test_every_task_names_parameters_that_exist(provider):
    from qgis.core import QgsApplication

    for step in STEPS:
        for task in step.tasks:
            algorithm = QgsApplication.processingRegistry().algorithmById(f"accessibilite:{task.algorithm}")
            assert algorithm is not None, task.algorithm
            names = {definition.name() for definition in algorithm.parameterDefinitions()}
            assert {*task.roles, *task.results, *task.shown} <= names, task.algorithm


@pytest.mark.parametrize("name", ["lot #2 (50 %)", "a%20b", "l’accès & « ça »", "d'eau?x=1"])
def test_the_link_to_a_page_leads_to_its_file(dock, tmp_path, name):
    page, path = dock.step_pages[0].page(0), tmp_path / name / "rapport.html"
    page._tell([("info", "Fini")], [str(path)])
    block = page.words.document().lastBlock().begin().fragment()
    assert QUrl(block.charFormat().anchorHref()).toLocalFile() == block.text() == str(path)
