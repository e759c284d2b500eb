"""A saved project opens again with its results: files beside it, layers with their styles, steps ticked."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication
from test_panel import page_of, run

from accessibilite.gui import places
from accessibilite.gui.plain_words import CHOICES
from accessibilite.gui.steps import CELLS, NETWORK, SERVICES, STEPS, TEMPORARY, TIMES
from accessibilite.gui.suitability import ROLE_PROPERTY
from accessibilite.gui.task_page import SAVE

TEMPORARY_WORDS = "Projet non enregistré"


@pytest.fixture
def saved(dock, sample, add_layer, project, tmp_path) -> Path:
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    (tmp_path / "bondy").mkdir()
    path = tmp_path / "bondy" / "étude n° 1.qgz"
    assert project.write(str(path))
    return path


def role(project, wanted: str) -> list[QgsVectorLayer]:
    return [layer for layer in project.mapLayers().values() if layer.customProperty(ROLE_PROPERTY) == wanted]


def made_in(saved: Path) -> Path:
    return saved.parent / f"{saved.stem}_accessibilite"


def crumbs(folder: Path) -> list[Path]:
    return list(folder.rglob(".accessibilite-*"))


def test_a_saved_project_opens_again_with_its_results(dock, project, sample, saved):
    run(page_of(dock, "construire_reseau"), INPUT=str(sample / "reseau.osm"))
    times = page_of(dock, "temps_acces")
    times.refresh()
    assert "« étude n° 1_accessibilite »" in times.kept.text().replace("\u00a0", " ").replace("\u202f", " ")
    assert times.save_project.isHidden()
    run(times)
    folder = saved.parent / "étude n° 1_accessibilite"
    assert {path.name for path in folder.iterdir() if path.suffix == ".gpkg"} >= {"reseau.gpkg", "temps.gpkg"}
    role(project, TIMES)[0].setName("Mes temps")
    assert project.write(str(saved))
    dock.go_to(0)
    project.clear()
    assert not dock.steps.item(1).text().endswith("✓")
    assert project.read(str(saved))
    for wanted, count in ((NETWORK, 500), (TIMES, 217)):
        (layer,) = role(project, wanted)
        assert layer.isValid()
        assert layer.featureCount() >= count
        assert Path(layer.source().split("|")[0]).parent == folder
    assert role(project, TIMES)[0].renderer().type() == "RuleRenderer"
    ticks = [dock.steps.item(row).text().endswith("✓") for row in range(len(STEPS))]
    assert ticks == [False, True, True, False, False, False]
    # Another run takes the place of the former, in the layer that a person has named.
    again = page_of(dock, "temps_acces")
    again.refresh()
    project.layerTreeRoot().findLayer(role(project, TIMES)[0].id()).setItemVisibilityChecked(False)
    before = {feature["temps_min"] for feature in role(project, TIMES)[0].getFeatures()}
    layer = run(again, TEMPS_MAX_MIN=1)[TIMES]
    assert role(project, TIMES) == [layer]
    assert layer.name() == "Mes temps"
    assert project.layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()
    assert {feature["temps_min"] for feature in layer.getFeatures()} != before
    assert [path.name for path in folder.glob("temps*.gpkg")] == ["temps.gpkg"]
    assert not crumbs(saved.parent)


def test_what_fails_or_is_cancelled_leaves_the_former_result(dock, project, sample, saved):
    page = page_of(dock, "construire_reseau")
    network = run(page, INPUT=str(sample / "reseau.osm"))[NETWORK]
    count, before = network.featureCount(), (saved.parent / "étude n° 1_accessibilite" / "reseau.gpkg").read_bytes()
    run(page, page.cancel_button.click)
    said = page.words.toPlainText()
    assert "annulé à votre demande" in said
    assert "✖" not in said
    assert "⚠" not in said
    broken = sample / "vide.osm"
    broken.write_text("")
    assert run(page, INPUT=str(broken)) == {}
    assert (saved.parent / "étude n° 1_accessibilite" / "reseau.gpkg").read_bytes() == before
    assert role(project, NETWORK)[0].featureCount() == count
    assert not crumbs(saved.parent)


def test_a_first_run_that_fails_leaves_no_folder(dock, sample, saved):
    broken = sample / "vide.osm"
    broken.write_text("")
    assert run(page_of(dock, "construire_reseau"), INPUT=str(broken)) == {}
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_the_command_names_the_file_that_is_written(dock, sample, saved):
    page = page_of(dock, "construire_reseau")
    page._wrappers["INPUT"].setParameterValue(str(sample / "reseau.osm"), page._context.processingContext())
    page.copy_command()
    assert "étude n° 1_accessibilite/reseau.gpkg" in QApplication.clipboard().text()
    assert "TEMPORARY_OUTPUT" not in QApplication.clipboard().text().partition("--OUTPUT")[2].split("--")[0]


def test_the_choice_of_a_planner_wins_and_is_kept(dock, project, sample, saved):
    page = page_of(dock, "construire_reseau")
    own = saved.parent / "a_moi.gpkg"
    run(page, INPUT=str(sample / "reseau.osm"), OUTPUT=str(own))
    assert own.exists()
    assert not (saved.parent / "étude n° 1_accessibilite" / "reseau.gpkg").exists()
    other = page_of(dock, "temps_acces")
    other._wrappers["OUTPUT"].setParameterValue(TEMPORARY, other._context.processingContext())
    other._chosen.add("OUTPUT")
    other.save()
    assert run(other)[TIMES].providerType() == "memory"
    assert project.write(str(saved))
    project.clear()
    assert project.read(str(saved))
    assert places.destination_text(page.values()["OUTPUT"]) == str(own)
    assert places.destination_text(other.values()["OUTPUT"]) == TEMPORARY


def test_a_project_without_a_file_says_that_its_results_go(dock, project, sample, tmp_path):
    page = page_of(dock, "construire_reseau")
    page.refresh()
    assert page.kept.text().startswith(TEMPORARY_WORDS)
    assert not page.save_project.isHidden()
    asked: list[str] = []
    page.asked.connect(lambda kind, _: asked.append(kind))
    page.save_project.click()
    assert asked == [SAVE]
    assert run(page, INPUT=str(sample / "reseau.osm"))[NETWORK].providerType() == "memory"
    # Once it is saved, the panel knows at once.
    dock.go_to(1)
    assert project.write(str(tmp_path / "p.qgz"))
    assert not page.kept.text().startswith(TEMPORARY_WORDS)
    assert page.save_project.isHidden()


def test_a_folder_that_cannot_be_written_falls_back_on_temporary_layers(dock, sample, saved):
    (saved.parent / "étude n° 1_accessibilite").write_text("un fichier")
    page = page_of(dock, "construire_reseau")
    page.refresh()
    assert page.kept.text().startswith("On ne peut pas écrire à côté du projet")
    assert page.save_project.isHidden()
    assert run(page, INPUT=str(sample / "reseau.osm"))[NETWORK].providerType() == "memory"


def test_two_files_of_services_are_two_results(dock, project, sample, saved):
    second = sample / "france services.csv"
    second.write_bytes((sample / "services.csv").read_bytes())
    page = page_of(dock, "charger_services")
    run(page, INPUT=str(sample / "services.csv"))
    run(page, INPUT=str(second))
    assert len(role(project, SERVICES)) == 2
    made = {path.name for path in (saved.parent / "étude n° 1_accessibilite").glob("services*.gpkg")}
    assert made == {"services_services.gpkg", "services_france_services.gpkg"}
    cells = page_of(dock, "charger_population")
    run(cells, CARREAUX=project.mapLayersByName("Carreaux")[0].id())
    assert [path.name for path in made_in(saved).glob("carreaux*.gpkg")] == ["carreaux_Carreaux.gpkg"]


def test_pages_are_kept_too(dock, saved):
    page = page_of(dock, "rapport")
    page.refresh()
    for name in ("HTML", "PDF"):
        assert page.values()[name] == str(made_in(saved) / f"rapport.{name.lower()}")
    assert not made_in(saved).exists(), "looking at a page makes nothing"


@pytest.mark.parametrize("why", ["read", "edited", "locked"])
def test_a_file_in_use_stays_and_the_new_one_has_a_number(dock, project, sample, saved, why, monkeypatch):
    folder = saved.parent / "étude n° 1_accessibilite"
    page = page_of(dock, "construire_reseau")
    network = run(page, INPUT=str(sample / "reseau.osm"))[NETWORK]
    if why == "locked":
        monkeypatch.setattr(places, "LOCKS_OPEN_FILES", True)
    elif why == "edited":
        assert network.startEditing()
    read = [network] if why == "read" else []
    place = places.place_for(project, page.task, page.algorithm.parameterDefinition("OUTPUT"), page.values(), read)
    assert place == str(folder / "reseau_2.gpkg")
    network.rollBack()


def test_a_whole_diagnosis_stands_beside_the_project_and_takes_no_strange_folder(dock, project, sample, saved, monkeypatch):
    page = page_of(dock, "diagnostic")
    page.refresh()
    assert page.values()["DOSSIER"] == str(saved.parent / "étude n° 1_diagnostic")
    strange = saved.parent / "étude n° 1_diagnostic"
    strange.mkdir()
    (strange / "rapport.html").write_text("le mien")
    run(page, OSM=str(sample / "reseau.osm"), NOMBRE=0)
    folder = saved.parent / "étude n° 1_diagnostic_2"
    assert (folder / "diagnostic.gpkg").exists()
    assert (strange / "rapport.html").read_text() == "le mien"
    page.refresh()
    assert page.values()["DOSSIER"] == str(folder), "a diagnosis takes the place of a diagnosis"
    monkeypatch.setattr(places, "LOCKS_OPEN_FILES", True)
    page.refresh()
    assert page.values()["DOSSIER"] == f"{strange}_3", "its layers are open, and Windows does not let them go"
    assert role(project, CELLS) == []


def test_a_diagnosis_without_a_project_file_asks_for_a_folder(dock, sample, add_layer):
    add_layer(sample / "carreaux_200m.gpkg", "Carreaux")
    add_layer(sample / "services.gpkg", "Services")
    page = page_of(dock, "diagnostic")
    page.refresh()
    assert page.values()["DOSSIER"] == ""
    assert "Dossier des résultats" in page.missing.text()
    assert "donnez un dossier" in page.kept.text()
    assert not page.save_project.isHidden()
    assert run(page, OSM=str(sample / "reseau.osm")) == {}
    assert "Dossier des résultats" in page.words.toPlainText()
    assert not page.has_succeeded


def test_formats_have_one_name():
    from accessibilite.core.service_formats import FORMATS

    assert {key: CHOICES[key] for key in FORMATS} == dict(FORMATS)
