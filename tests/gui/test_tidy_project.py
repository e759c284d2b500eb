"""What a planner finds after the runs: a tree that reads at a glance, words for identifiers, files carried, what comes next."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeLayer,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QComboBox
from test_panel import page_of, run

from accessibilite.gui.plain_words import CHOICES, name_fields
from accessibilite.gui.steps import CELLS, CHAIN, NETWORK, PASSAGES, PLACES, SITES, STEPS, TIMES, place_of
from accessibilite.gui.suitability import best_layer, drop_role, give_role, lacks
from accessibilite.gui.task_page import known_values
from accessibilite.gui.tidy_tree import OUTLINES, REMADE, SURFACES, add_as_group, put_by
from accessibilite.processing.legends import LEGEND


def memory(project, name, role, kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154", name, "memory")
    give_role(layer, role)
    project.addMapLayer(layer)
    return layer


def shown(project):
    return {node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}


def test_a_surface_puts_the_one_that_it_covers_by(project):
    memory(project, "carreaux", CELLS)
    services = memory(project, "services", "services", "Point")
    times = memory(project, "temps", TIMES)
    put_by(project, {TIMES: times})
    assert shown(project) == {"services", "temps"}
    put_by(project, {"services": services})
    assert shown(project) == {"services", "temps"}


def test_what_is_done_again_takes_the_place_of_what_was(project):
    memory(project, "avant", SITES, "Point")
    after = memory(project, "après", SITES, "Point")
    put_by(project, {SITES: after})
    assert shown(project) == {"après"}
    assert len(project.mapLayers()) == 2, "nothing is taken away"


def test_two_sets_of_zones_are_not_drawn_together(project):
    memory(project, "zones", "zones")
    both = memory(project, "avant et après", "zones_scenario")
    put_by(project, {"zones_scenario": both})
    assert shown(project) == {"avant et après"}


def test_roles_of_the_tree_are_roles_of_the_steps():
    made = {role for step in STEPS for task in step.tasks for role, _ in task.results.values()}
    assert made >= SURFACES | REMADE | OUTLINES


def test_a_diagnosis_has_a_group_on_top_and_the_former_one_is_folded(project):
    memory(project, "temps", TIMES)
    theirs = QgsVectorLayer("Polygon?crs=EPSG:2154", "à moi", "memory")
    project.addMapLayer(theirs)
    for turn in ("1", "2"):
        layers = [QgsVectorLayer("Polygon?crs=EPSG:2154", name + turn, "memory") for name in ("haut", "bas")]
        add_as_group(project, "Diagnostic complet", layers)
    groups = project.layerTreeRoot().findGroups()
    assert [[child.name() for child in group.children()] for group in groups] == [["haut2", "bas2"], ["haut1", "bas1"]]
    assert isinstance(groups[0].children()[0], QgsLayerTreeLayer)
    assert shown(project) == {"haut2", "bas2", "à moi"}


def test_what_is_loaded_has_a_style_and_a_legend(dock, sample, add_layer, project):
    page = page_of(dock, "charger_population")
    cells = run(page, CARREAUX=str(sample / "carreaux_200m.gpkg"))[CELLS]
    labels = [rule.label() for rule in cells.renderer().rootRule().descendants()]
    assert "10 à 20 % de pauvres" in labels
    assert set(labels) <= LEGEND
    places = run(page_of(dock, "charger_iris"), CONTOURS=str(sample / "iris.gpkg"))["territoires"]
    assert places.renderer().symbol().symbolLayer(0).properties()["style"] == "no", "limits hide nothing"
    desks = run(page_of(dock, "charger_services"), INPUT=str(sample / "services.csv"))["services"]
    assert desks.renderer().symbol().color().name() == "#0b3d66"


def test_every_choice_of_a_list_is_said_in_words(dock):
    for step in dock.step_pages:
        for row in range(len(step.tasks)):
            page = step.page(row)
            for definition in page.algorithm.parameterDefinitions():
                if not isinstance(definition, QgsProcessingParameterEnum) or definition.allowMultiple():
                    continue
                name = definition.name()
                widget = page._wrappers[name].wrappedWidget()
                box = widget if isinstance(widget, QComboBox) else widget.findChild(QComboBox)
                seen = [box.itemText(row) for row in range(box.count())]
                assert set(definition.options()) <= set(CHOICES)
                assert not set(seen) & set(definition.options()), (page.task.algorithm, name)


def test_a_choice_in_words_is_still_its_value(dock):
    page = page_of(dock, "implanter_permanences")
    box = page._wrappers["MODELE"].wrappedWidget().findChild(QComboBox) or page._wrappers["MODELE"].wrappedWidget()
    box.setCurrentIndex(box.findText("Le moins de marche en tout"))
    assert page.values()["MODELE"] == "p_median"
    page._put("MODELE", "lscp")
    assert box.currentText() == "Le moins de lieux pour desservir tout le monde"


def test_a_sentence_calls_fields_as_the_page_does(dock):
    page = page_of(dock, "zones_blanches")
    said = name_fields("CARREAUX : rien ; voyez SEUIL_MIN, IRIS et CARREAUX_X.", page.algorithm).replace("\u00a0", " ")
    assert said == "« Carreaux avec temps d’accès » : rien ; voyez « Seuil (min à pied) », IRIS et CARREAUX_X."
    other = page_of(dock, "diagnostic").algorithm
    assert name_fields("Une rue du fichier OSM : rien.", other) == "Une rue du fichier OSM : rien."
    assert name_fields("OSM : le fichier OSM est vide.", other).replace("\u00a0", " ") == (
        "« Fichier OpenStreetMap » : le fichier OSM est vide."
    )


def test_a_file_given_once_is_carried_to_the_next_steps(dock, sample, add_layer, tmp_path):
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    network = str(sample / "reseau.osm")
    run(page_of(dock, "construire_reseau"), INPUT=network)
    for algorithm, name in (("sites_candidats", "INPUT"), ("diagnostic", "OSM")):
        page = page_of(dock, algorithm)
        page.refresh()
        assert page.values()[name] == network
    run(page_of(dock, "diagnostic"), DOSSIER=str(tmp_path / "d"))
    page = page_of(dock, "rapport")
    page.refresh()
    assert page.values()["DIAGNOSTIC"] == str(tmp_path / "d" / "diagnostic.gpkg")
    assert QgsProject.instance().layerTreeRoot().children()[0].name() == "Diagnostic complet"
    # What a person chose stays.
    page = page_of(dock, "sites_candidats")
    page._chosen.add("INPUT")
    page._put("INPUT", "autre.osm")
    page.refresh()
    assert page.values()["INPUT"] == "autre.osm"


@pytest.mark.parametrize("text", ["", "[]", "{", '"x"'])
def test_a_damaged_project_carries_nothing(project, text):
    project.writeEntry("accessibilite", "construire_reseau_fichiers", text)
    assert known_values("construire_reseau") == {}


def test_after_a_run_the_next_step_is_one_button(dock, sample):
    page = page_of(dock, "charger_population")
    run(page, CARREAUX=str(sample / "carreaux_200m.gpkg"))
    assert [button.text().replace("\u00a0", " ") for button in page.repair.buttons] == ["Ensuite : Services"]
    page.repair.buttons[0].click()
    assert dock._page().task.algorithm == "charger_services"
    assert [place_of(one) for one in CHAIN] == sorted(place_of(one) for one in CHAIN)


def test_another_project_forgets_what_was_said(dock, sample, project):
    page = page_of(dock, "charger_population")
    run(page, CARREAUX=str(sample / "carreaux_200m.gpkg"))
    assert page.words.toPlainText()
    project.clear()
    assert not page.words.toPlainText()
    assert not page.repair.buttons


def test_an_empty_file_field_is_said_to_be_empty(dock):
    page = page_of(dock, "diagnostic")
    page.run_button.click()
    assert "NULL" not in page.words.toPlainText()


def test_a_layer_that_a_closed_project_emptied_is_not_proposed(project, sample, add_layer):
    empty = QgsVectorLayer("LineString?crs=EPSG:4326", "Réseau", "memory")
    give_role(empty, NETWORK)
    project.addMapLayer(empty)
    assert "vide" in lacks(empty, NETWORK)
    assert best_layer(project, NETWORK) is None


def test_the_scenario_kept_from_the_map_is_what_is_compared(dock, project, sample, add_layer):
    add_layer(sample / "services.gpkg", "Services")
    page = page_of(dock, "comparer_scenarios")
    sites = add_layer(sample / "candidats.gpkg", "Permanences proposées")
    give_role(sites, SITES)
    page.refresh()
    assert page._layer("OUVERTURES") is sites
    scenario = add_layer(sample / "services.gpkg", "Scénario")
    give_role(scenario, PLACES)
    page.refresh()
    assert page._layer("SERVICES_APRES") is scenario
    assert page._layer("OUVERTURES") is None, "both would be refused"
    assert page._layer("PASSAGES_APRES") is None
    passages = QgsVectorLayer("LineString?crs=EPSG:4326&field=genre:string", "Passages du scénario", "memory")
    passage = QgsFeature(passages.fields())
    passage.setGeometry(QgsGeometry.fromWkt("LineString (4.3 48.5, 4.3 48.6)"))
    passages.dataProvider().addFeature(passage)
    give_role(passages, PASSAGES)
    project.addMapLayer(passages)
    page.refresh()
    assert page._layer("PASSAGES_APRES") is passages
    drop_role(project, PASSAGES)
    page.refresh()
    assert page._layer("PASSAGES_APRES") is None, "another scenario was kept since"
