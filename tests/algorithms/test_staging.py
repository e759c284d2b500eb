"""Outputs take their place only when all those of a run are whole: what was there before stays until then."""

from __future__ import annotations

from pathlib import Path

import pytest
from harness import Feedback, rows_of
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from accessibilite.core.errors import OutputError, ParameterError
from accessibilite.processing import sinks
from accessibilite.processing.staging import Staging

OLD = b"un travail de la veille"
#: Formats of one file and of several.
NAMES = ("sortie.gpkg", "sortie.shp", "sortie.geojson", "sortie.csv", "sortie.tab", "sortie.fgb")


@pytest.fixture
def cells(layers) -> QgsVectorLayer:
    """Give six cells in a row, the last three beyond the threshold."""
    squares = [f"POLYGON (({x} 0, {x + 200} 0, {x + 200} 200, {x} 200, {x} 0))" for x in range(800_000, 801_200, 200)]
    columns = {
        "temps_min": [1.0, 2.0, 3.0, 30.0, 31.0, 32.0], "statut": ["atteint"] * 6, "population": [100.0] * 6,
        "pauvres": [50.0] * 6, "menages": [40.0] * 6, "menages_pauvres": [20.0] * 6, "taux_pauvrete": [50.0] * 6,
    }
    return layers.memory(squares, columns, "EPSG:2154", "Polygon")


@pytest.fixture
def zones_fail(monkeypatch):
    """Give what lets the second output fail, once the first is written."""
    write_layer = sinks.write_layer

    def write(algorithm, parameters, name, *rest):
        if name == "ZONES":
            assert Path(write_layer(algorithm, parameters, name, *rest)).exists()
            raise QgsProcessingException("La deuxième sortie a échoué.")
        return write_layer(algorithm, parameters, name, *rest)

    return lambda: monkeypatch.setattr(sinks, "write_layer", write)


def outputs(folder: Path, name: str) -> dict[str, str]:
    return {"OUTPUT": str(folder / name), "ZONES": str(folder / f"zones_{name}")}


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file, hidden ones and those of folders too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_a_failure_after_the_first_output_keeps_the_old_files(run_alg, refusal, cells, tmp_path, zones_fail, name):
    run_alg("zones_blanches", {"CARREAUX": cells, **outputs(tmp_path, name)})
    before = contents(tmp_path)
    assert before
    zones_fail()
    assert "deuxième" in refusal("zones_blanches", {"CARREAUX": cells, "SEUIL_MIN": 1, **outputs(tmp_path, name)})
    assert contents(tmp_path) == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_failure_where_nothing_was_leaves_nothing(refusal, cells, tmp_path, zones_fail):
    zones_fail()
    refusal("zones_blanches", {"CARREAUX": cells, **outputs(tmp_path, "sortie.gpkg")})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["sortie.gpkg", "sortie.csv"])
def test_a_cancel_while_writing_keeps_the_old_files(refusal, cells, tmp_path, monkeypatch, name):
    feedback = Feedback()
    monkeypatch.setattr(sinks, "_ROWS_BETWEEN_LOOKS", 2)
    rows = []

    def counted(wkb):
        rows.append(wkb)
        if len(rows) == 3:
            feedback.cancel()
        return geometry_of(wkb)

    geometry_of = sinks.geometry_of
    monkeypatch.setattr(sinks, "geometry_of", counted)
    for path in outputs(tmp_path, name).values():
        Path(path).write_bytes(OLD)
    before = contents(tmp_path)
    assert "annulé" in refusal("zones_blanches", {"CARREAUX": cells, **outputs(tmp_path, name)}, feedback)
    assert len(rows) == 4
    assert contents(tmp_path) == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("name", NAMES)
def test_success_replaces_and_leaves_no_crumb(run_alg, cells, tmp_path, name):
    fresh, used = tmp_path / "neuf", tmp_path / "servi"
    for folder in (fresh, used):
        folder.mkdir()
    run_alg("zones_blanches", {"CARREAUX": cells, "SEUIL_MIN": 40, **outputs(used, name)})
    for folder in (fresh, used):
        run = run_alg("zones_blanches", {"CARREAUX": cells, **outputs(folder, name)})
        assert run.results["OUTPUT"] == str(folder / name)
        # A CSV has texts only, and FlatGeobuf its own order.
        assert sorted(float(row["temps_min"]) for row in run.rows()) == [1, 2, 3, 30, 31, 32]
        assert len(run.rows("ZONES")) == 1
    assert set(contents(fresh)) == set(contents(used))
    assert not [path for path in fresh.iterdir() if path.name.startswith(".")]


def test_the_table_of_a_geopackage_is_named_after_the_file(run_alg, cells, tmp_path):
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(tmp_path / "quartiers.gpkg")})
    dataset = gdal.OpenEx(str(tmp_path / "quartiers.gpkg"))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["quartiers"]


def test_what_belonged_to_the_old_content_goes(run_alg, cells, tmp_path):
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(tmp_path / "a.shp")})
    for name in ("a.qix", "a.sbn", "a.qml", "ab.qix"):
        (tmp_path / name).write_bytes(OLD)
    (tmp_path / "b.gpkg-wal").write_bytes(OLD)
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(tmp_path / "a.shp"), "ZONES": str(tmp_path / "b.gpkg")})
    left = {path.name for path in tmp_path.iterdir()}
    assert {"a.qml", "ab.qix"} <= left
    assert not {"a.qix", "a.sbn", "b.gpkg-wal"} & left


def test_a_file_may_be_read_and_written_by_one_run(run_alg, layers, cells):
    saved = layers.saved(cells)
    path = saved.source()
    del saved
    run = run_alg("zones_blanches", {"CARREAUX": path, "OUTPUT": path})
    assert [row["zone_blanche"] for row in run.rows()] == [0, 0, 0, 1, 1, 1]


def test_two_outputs_in_one_file_are_refused(refusal, cells, tmp_path):
    path = tmp_path / "sortie.gpkg"
    path.write_bytes(OLD)
    words = refusal("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path), "ZONES": str(path)})
    assert "ZONES" in words
    assert "OUTPUT" in words
    assert contents(tmp_path) == {"sortie.gpkg": OLD}


def test_a_table_of_a_geopackage_leaves_the_others(run_alg, cells, tmp_path):
    path = tmp_path / "projet.gpkg"
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path)})
    here = {name: f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)" for name in ("OUTPUT", "ZONES")}
    for _ in range(2):
        run = run_alg("zones_blanches", {"CARREAUX": cells, **here})
        assert len(run.rows("ZONES")) == 1
    assert len(rows_of(QgsVectorLayer(f"{path}|layername=projet", "a", "ogr"))) == 6


def test_a_folder_or_no_folder_is_refused_in_words(refusal, cells, tmp_path):
    (tmp_path / "dossier.gpkg").mkdir()
    (tmp_path / "dossier.gpkg" / "contenu").write_bytes(OLD)
    for path in (tmp_path / "dossier.gpkg", tmp_path / "absent" / "a.gpkg"):
        assert str(path) in refusal("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path)})
    assert contents(tmp_path) == {str(Path("dossier.gpkg") / "contenu"): OLD}


def test_the_layer_to_load_is_the_final_file_with_its_style(run_alg, cells, tmp_path):
    project = QgsProject()
    given = {"CARREAUX": cells}
    for name, target in {"OUTPUT": str(tmp_path / "a.gpkg"), "ZONES": "TEMPORARY_OUTPUT"}.items():
        given[name] = QgsProcessingOutputLayerDefinition(target, project)
        given[name].destinationName = name
    run = run_alg("zones_blanches", given, project=project)
    waiting = run.context.layersToLoadOnCompletion()
    assert {details.name for details in waiting.values()} == {"OUTPUT", "ZONES"}
    assert set(waiting) == {run.results["OUTPUT"], run.results["ZONES"]}
    assert run.results["OUTPUT"] == str(tmp_path / "a.gpkg")
    for name, target in run.results.items():
        layer = run.layer(name)
        plain = layer.renderer().dump()
        run.context.layerToLoadOnCompletionDetails(target).postProcessor().postProcessLayer(
            layer, run.context, QgsProcessingFeedback()
        )
        assert layer.renderer().dump() != plain
    del layer, run
    project.clear()


def test_a_layer_of_the_project_shows_the_new_content(run_alg, cells, tmp_path, project):
    path = tmp_path / "a.gpkg"
    run_alg("zones_blanches", {"CARREAUX": cells, "SEUIL_MIN": 40, "OUTPUT": str(path)})
    shown = QgsVectorLayer(str(path), "a", "ogr")
    assert [row["zone_blanche"] for row in rows_of(shown)] == [0] * 6
    project.addMapLayer(shown)
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path)}, project=project)
    assert [row["zone_blanche"] for row in rows_of(shown)] == [0, 0, 0, 1, 1, 1]


def test_files_cut_short_are_told_from_whole_ones(run_alg, cells, tmp_path):
    """A full disk cuts the end of a file, and QGIS closes it without a word."""
    for suffix, cut in (("geojson", 3), ("csv", 3), ("xlsx", 1000)):
        path = tmp_path / f"a.{suffix}"
        run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path)})
        assert sinks._is_whole(path, 6), suffix
        path.write_bytes(path.read_bytes()[:-cut])
        assert not sinks._is_whole(path, 6), suffix
    path = tmp_path / "a.gpkg"
    run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(path)})
    assert sinks._is_whole(path, 6)
    assert not sinks._is_whole(path, 7)


def test_moves_are_undone_when_a_later_one_fails(tmp_path, monkeypatch):
    from accessibilite.processing import staging as module

    outputs = Staging()
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes(OLD)
        place = Path(outputs.place_of(str(tmp_path / name), name))
        place.write_bytes(b"neuf")
        outputs.is_written(str(place))
    moves = []

    def locked(source, target):
        moves.append(source)
        if Path(source).name == "b.csv":
            raise PermissionError
        replace(source, target)

    replace = module.os.replace
    monkeypatch.setattr(module.os, "replace", locked)
    with pytest.raises(OutputError, match=r"b\.csv"):
        outputs.publish()
    outputs.discard()
    assert len(moves) == 5
    assert contents(tmp_path) == {"a.csv": OLD, "b.csv": OLD}


@pytest.mark.parametrize("destination", [
    "TEMPORARY_OUTPUT", "memory:", "memory:nom", "postgis:dbname='a'", "ogr:dbname='a.gpkg' table=\"t\"", "",
])
def test_what_is_no_file_is_left_to_qgis(destination):
    assert Staging().place_of(destination, "OUTPUT") is None


def test_one_place_is_given_once(tmp_path):
    outputs = Staging()
    assert outputs.place_of(str(tmp_path / "a.gpkg"), "OUTPUT")
    with pytest.raises(ParameterError):
        outputs.place_of(str(tmp_path / "." / "a.gpkg"), "ZONES")
    outputs.discard()
    assert not list(tmp_path.iterdir())


def test_a_context_without_feedback_still_writes(cells, tmp_path):
    from accessibilite.processing.zones_blanches import ZonesBlanches

    algorithm = ZonesBlanches().create()
    path = str(tmp_path / "a.gpkg")
    results, done = algorithm.run({"CARREAUX": cells, "OUTPUT": path}, QgsProcessingContext(), QgsProcessingFeedback())
    assert done
    assert results["OUTPUT"] == path
