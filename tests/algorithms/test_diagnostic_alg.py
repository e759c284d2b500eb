"""``diagnostic`` inside QGIS: inputs of every make, runs that follow each other, layers that open styled."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from functools import wraps
from pathlib import Path

import pytest
from harness import Feedback, rows_of
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsField,
    QgsFillSymbol,
    QgsProcessingUtils,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from accessibilite.core import network_cache
from accessibilite.core.command_line import main

FILES = {"diagnostic.gpkg", "rapport.html", "carte.png", "journal.json"}
LAYERS = ("carreaux", "zones_blanches", "territoires", "services", "reseau", "sites", "courbe", "rejets", "anomalies", "detours")
STYLED = {
    "carreaux": "RuleRenderer", "zones_blanches": "singleSymbol", "territoires": "singleSymbol",
    "services": "RuleRenderer", "reseau": "RuleRenderer", "sites": "singleSymbol",
}
LABELLED = {"zones_blanches", "sites"}


@pytest.fixture
def inputs(sample, tmp_path) -> dict[str, object]:
    return {
        "OSM": str(sample / "reseau.osm"),
        "CARREAUX": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"),
        "IRIS": str(sample / "iris.gpkg"),
        "CANDIDATS": str(sample / "candidats.gpkg"),
        "DOSSIER": str(tmp_path / "diagnostic"),
    }


@pytest.fixture(scope="module")
def done(run_alg, sample, tmp_path_factory):
    """Run once, into a folder with accents and spaces."""
    folder = tmp_path_factory.mktemp("diagnostic") / "été à Nœux – d’essai"
    run = run_alg(
        "diagnostic",
        {
            "OSM": str(sample / "reseau.osm"),
            "CARREAUX": str(sample / "carreaux_200m.gpkg"),
            "SERVICES": str(sample / "services.gpkg"),
            "IRIS": str(sample / "iris.gpkg"),
            "CANDIDATS": str(sample / "candidats.gpkg"),
            "DOSSIER": str(folder),
        },
    )
    # The context of a run must not outlive QGIS.
    return folder, dict(run.results), dict(run.context.layersToLoadOnCompletion())


def opened(folder, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{folder}/diagnostic.gpkg|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return layer


def figures(folder) -> dict[str, float]:
    return json.loads((Path(folder) / "journal.json").read_text(encoding="utf-8"))["chiffres"]


def load(run, project) -> dict[str, QgsVectorLayer]:
    """Load what the algorithm asks to be loaded, as the desktop does."""
    loaded = {}
    for source, details in run.context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, run.context)
        run.context.temporaryLayerStore().takeMapLayer(layer)
        layer.setName(details.name)
        details.postProcessor().postProcessLayer(layer, run.context, run.feedback)
        project.addMapLayer(layer)
        loaded[source.split("=")[-1]] = layer
    return loaded


# --- what comes out ------------------------------------------------------------------------------------


def test_a_folder_with_accents_and_spaces(done):
    folder, results, _ = done
    assert {path.name for path in folder.iterdir()} == FILES
    assert results == {
        "DOSSIER": str(folder),
        "GEOPACKAGE": str(folder / "diagnostic.gpkg"),
        "RAPPORT": str(folder / "rapport.html"),
        "CARTE": str(folder / "carte.png"),
        "JOURNAL": str(folder / "journal.json"),
        "ZONES_CLASSEES": figures(folder)["zones_classees"],
    }
    assert {path.name for path in folder.parent.iterdir()} == {folder.name}


def test_the_log_says_what_came_out_and_what_to_read(run_alg, inputs):
    run = run_alg("diagnostic", inputs | {"CANDIDATS": None, "IRIS": None})
    numbers = figures(inputs["DOSSIER"])
    (told,) = [text for text in run.feedback.infos if "zones classées" in text]
    plain = told.replace("\u202f", "")
    for name in ("population", "pauvres", "pauvres_en_zone_blanche", "zones_classees"):
        assert f"{numbers[name]:.0f}" in plain
    assert told.endswith(run.results["RAPPORT"])


def test_every_layer_opens(done):
    folder = done[0]
    for name in LAYERS:
        layer = opened(folder, name)
        assert layer.isSpatial() == (name not in ("courbe", "rejets"))
        assert not layer.isSpatial() or layer.crs().isValid()
        for feature in layer.getFeatures() if layer.isSpatial() else ():
            assert not feature.geometry().isNull()


def test_layers_open_with_their_style(done):
    folder = done[0]
    for name, kind in STYLED.items():
        layer = opened(folder, name)
        assert layer.renderer().type() == kind, name
        assert layer.labelsEnabled() == (name in LABELLED), name


def test_every_expression_of_a_style_suits_the_fields(done):
    folder = done[0]
    for name in STYLED:
        layer = opened(folder, name)
        texts = []
        if layer.renderer().type() == "RuleRenderer":
            rules = layer.renderer().rootRule().descendants()
            texts += [rule.filterExpression() for rule in rules if not rule.isElse()]
            assert all(rule.label() for rule in rules)
        if layer.labelsEnabled():
            settings = layer.labeling().settings()
            texts.append(settings.fieldName if settings.isExpression else f'"{settings.fieldName}"')
        assert texts or name == "territoires"
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        for text in texts:
            expression = QgsExpression(text)
            assert not expression.hasParserError(), text
            assert expression.prepare(context)
            assert expression.referencedColumns() <= set(layer.fields().names()), text
            for feature in layer.getFeatures():
                context.setFeature(feature)
                expression.evaluate(context)
                assert not expression.hasEvalError(), text


def test_each_cell_falls_in_one_class(done):
    folder = done[0]
    layer = opened(folder, "carreaux")
    # The hatch of imputed cells and the outline of white ones lie over the classes.
    over = ("estime", "zone_blanche")
    rules = layer.renderer().rootRule().children()
    rules = [rule for rule in rules if not any(name in rule.filterExpression() for name in over)]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        assert sum(bool(QgsExpression(rule.filterExpression()).evaluate(context)) for rule in rules) == 1


def test_layers_are_loaded_into_the_project_named_and_styled(run_alg, inputs, project):
    run = run_alg("diagnostic", inputs, project=project)
    loaded = load(run, project)
    assert set(loaded) == set(STYLED)
    for name, layer in loaded.items():
        assert layer.renderer().type() == STYLED[name]
        assert layer.name() != name


def test_without_a_project_nothing_is_loaded(done):
    assert done[2] == {}


def test_the_inputs_are_not_touched(run_alg, inputs):
    def hashes():
        paths = [Path(str(inputs[name])) for name in ("OSM", "CARREAUX", "SERVICES", "IRIS", "CANDIDATS")]
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]

    before = hashes()
    run_alg("diagnostic", inputs)
    assert hashes() == before
    journal = json.loads((Path(str(inputs["DOSSIER"])) / "journal.json").read_text(encoding="utf-8"))
    assert [entry["sha256"] for entry in journal["entrees"].values()] == before


# --- inputs ------------------------------------------------------------------------------------------------


def test_layers_in_memory_give_the_same_figures(run_alg, inputs, layers, done):
    for name, file in (("CARREAUX", "carreaux_200m"), ("SERVICES", "services"), ("IRIS", "iris"), ("CANDIDATS", "candidats")):
        inputs[name] = layers.copy(layers.sample(file))
    run_alg("diagnostic", inputs)
    assert figures(inputs["DOSSIER"]) == pytest.approx(figures(done[0]), rel=1e-9, nan_ok=True)
    rows = rows_of(opened(inputs["DOSSIER"], "carreaux"))
    plain = [{k: v for k, v in row.items() if k == "fid" or not k.startswith("fid")} for row in rows]
    assert plain == rows_of(opened(done[0], "carreaux"))


def test_services_and_candidates_as_tables(run_alg, inputs, sample, done):
    inputs |= {"SERVICES": str(sample / "services.csv"), "CANDIDATS": str(sample / "candidats.csv")}
    run_alg("diagnostic", inputs)
    assert figures(inputs["DOSSIER"]) == pytest.approx(figures(done[0]), rel=1e-6, nan_ok=True)


def test_cells_in_another_crs(run_alg, inputs, layers, project, done):
    inputs["CARREAUX"] = layers.copy(layers.sample("carreaux_200m"), "EPSG:4326")
    run_alg("diagnostic", inputs)
    got, expected = figures(inputs["DOSSIER"]), figures(done[0])
    assert got == pytest.approx(expected, rel=1e-4, nan_ok=True)


def test_a_filtered_layer_counts_what_its_filter_leaves(run_alg, inputs, layers):
    cells = layers.sample("carreaux_200m")
    assert cells.setSubsetString('"ind" > 200')
    inputs["CARREAUX"] = cells
    run_alg("diagnostic", inputs)
    rows = rows_of(opened(inputs["DOSSIER"], "carreaux"))
    assert len(rows) == cells.featureCount()
    assert min(row["population"] for row in rows) > 200


def test_a_column_that_exists_in_the_project_only_counts(run_alg, inputs, layers):
    """A join or a virtual field is not in the file: reading the file would forget it."""
    cells = layers.sample("carreaux_200m")
    cells.addExpressionField('"ind" * 2', QgsField("population", QMetaType.Type.Double))
    inputs["CARREAUX"] = cells
    run_alg("diagnostic", inputs)
    assert figures(inputs["DOSSIER"])["population"] == pytest.approx(90_000, rel=1e-3)


def test_without_iris_and_candidates(run_alg, inputs):
    del inputs["IRIS"], inputs["CANDIDATS"]
    run = run_alg("diagnostic", inputs)
    folder = Path(str(inputs["DOSSIER"]))
    assert {path.name for path in folder.iterdir()} == FILES
    assert rows_of(opened(folder, "sites")) == []
    assert rows_of(opened(folder, "territoires")) == []
    assert run.results["ZONES_CLASSEES"] == figures(folder)["zones_classees"]


def test_the_slope_and_the_speed_count(run_alg, inputs, sample, done, tmp_path):
    relief = sample / "relief.tif"
    run_alg("diagnostic", inputs | {"MNT": str(relief), "VITESSE_KMH": 4.0})
    journal = json.loads((tmp_path / "diagnostic" / "journal.json").read_text(encoding="utf-8"))
    assert journal["parametres"]["VITESSE_KMH"] == 4.0
    assert journal["entrees"]["MNT"] == {
        "fichier": "relief.tif", "octets": relief.stat().st_size, "sha256": hashlib.sha256(relief.read_bytes()).hexdigest()
    }
    layer = opened(inputs["DOSSIER"], "reseau")
    both = [(f["aller_s"], f["retour_s"]) for f in layer.getFeatures('"aller_s" > 0 AND "retour_s" > 0')]
    assert sum(abs(there - back) > 0.01 * there for there, back in both) > 0.5 * len(both) > 100
    page = (tmp_path / "diagnostic" / "rapport.html").read_text(encoding="utf-8")
    for words in ("relief.tif", "Tobler", "Voies par pente"):
        assert words in page
    flat = (Path(done[0]) / "rapport.html").read_text(encoding="utf-8")
    assert "la pente ne compte pas" in flat
    assert "Tobler" not in flat


def test_the_network_of_a_file_is_built_once_for_all_tools(run_alg, inputs, sample, tmp_path, monkeypatch):
    monkeypatch.setenv("ACCESSIBILITE_CACHE", str(tmp_path / "cache"))
    first = dict(run_alg("diagnostic", inputs).results)
    expected = figures(first["DOSSIER"])

    @wraps(network_cache.build_network)
    def refuse(*arguments, **options):
        raise AssertionError("built again")

    monkeypatch.setattr(network_cache, "build_network", refuse)
    run_alg("diagnostic", inputs)
    assert figures(inputs["DOSSIER"]) == expected
    run_alg("construire_reseau", {"INPUT": inputs["OSM"], "OUTPUT": str(tmp_path / "reseau.gpkg")})
    built = QgsVectorLayer(str(tmp_path / "reseau.gpkg"), "reseau", "ogr")
    assert built.featureCount() == opened(inputs["DOSSIER"], "reseau").featureCount() > 100
    given = ["construire-reseau", "--input", inputs["OSM"], "--output", str(tmp_path / "autre.gpkg")]
    assert main(given) == 0


def test_candidates_are_sought_and_the_diagnosis_tried(run_alg, inputs):
    """One command: five permanences among the crossings of a grid, and what stands under other assumptions."""
    given = {**{k: v for k, v in inputs.items() if k != "CANDIDATS"}, "GRILLE_M": 250, "NOMBRE": 5, "ROBUSTESSE": True}
    run = run_alg("diagnostic", given)
    geopackage = run.results["GEOPACKAGE"]
    sites = rows_of(QgsVectorLayer(f"{geopackage}|layername=sites", "sites", "ogr"))
    assert [row["rang"] for row in sites] == [1, 2, 3, 4, 5]
    assert sites[0]["gain_pauvres"] > sites[4]["gain_pauvres"] > 0
    assert len(rows_of(QgsVectorLayer(f"{geopackage}|layername=variantes", "v", "ogr"))) == 54
    closings = rows_of(QgsVectorLayer(f"{geopackage}|layername=fermetures", "f", "ogr"))
    assert [row["rang_fermeture"] for row in closings] == list(range(1, 8))
    page = Path(run.results["RAPPORT"]).read_text(encoding="utf-8")
    for heading in ("Est-ce solide", "Qui supporte la distance", "Les carreaux imputés", "Pourquoi ces zones sont blanches"):
        assert heading in page
    assert closings[0]["nom"] in page
    journal = json.loads(Path(run.results["JOURNAL"]).read_text(encoding="utf-8"))
    assert journal["parametres"]["GRILLE_M"] == 250


def test_two_runs_give_the_same_bytes(run_alg, inputs, tmp_path):
    tables = []
    for turn in ("un", "deux"):
        geopackage = run_alg("diagnostic", inputs | {"DOSSIER": str(tmp_path / turn)}).results["GEOPACKAGE"]
        connection = sqlite3.connect(geopackage)
        names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        tables.append({name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names})
        connection.close()
    assert tables[0] == tables[1]
    assert len(tables[0]["carreaux"]) == 217


def test_no_site_to_choose(run_alg, inputs):
    run_alg("diagnostic", inputs | {"NOMBRE": 0})
    assert rows_of(opened(inputs["DOSSIER"], "sites")) == []
    assert len(rows_of(opened(inputs["DOSSIER"], "courbe"))) == 1


def test_a_temporary_folder_is_made(run_alg, inputs, tmp_path):
    before = os.getcwd()
    os.chdir(tmp_path)
    try:
        run = run_alg("diagnostic", inputs | {"DOSSIER": "TEMPORARY_OUTPUT"})
    finally:
        os.chdir(before)
    assert list(tmp_path.iterdir()) == []
    assert {path.name for path in Path(run.results["DOSSIER"]).iterdir()} == FILES


# --- one run after another -----------------------------------------------------------------------------------


def test_a_second_run_replaces_the_first_while_its_layers_are_shown(run_alg, inputs, project):
    without_sites = {name: value for name, value in inputs.items() if name != "CANDIDATS"}
    shown = load(run_alg("diagnostic", without_sites | {"SEUIL_MIN": 8}, project=project), project)
    assert "sites" not in shown
    for layer in shown.values():
        assert len(rows_of(layer)) == layer.featureCount()
    mine = QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#123456"}))
    shown["zones_blanches"].setRenderer(mine)
    assert shown["zones_blanches"].setSubsetString('"rang" > 0')
    again = run_alg("diagnostic", inputs | {"NOMBRE": 2}, project=project)
    assert "annul" not in " ".join(again.feedback.warnings)
    fresh = opened(inputs["DOSSIER"], "sites")
    assert fresh.featureCount() == len(rows_of(fresh)) == 2
    assert "gain_pauvres" in fresh.fields().names()
    for layer in shown.values():
        assert layer.isValid()
        assert layer.featureCount() == len(rows_of(layer))
    assert shown["zones_blanches"].featureCount() == figures(inputs["DOSSIER"])["zones_classees"]
    assert shown["zones_blanches"].renderer().symbol().color().name() == "#123456"
    assert set(load(again, project)) == set(STYLED)


def test_other_files_of_the_folder_stay(run_alg, inputs):
    folder = Path(str(inputs["DOSSIER"]))
    folder.mkdir()
    (folder / "notes.txt").write_text("à garder")
    run_alg("diagnostic", inputs)
    assert {path.name for path in folder.iterdir()} == FILES | {"notes.txt"}


@pytest.mark.parametrize("cancel_at", [0, 9, 20, 45, 65, 84, 94])
def test_a_cancelled_run_leaves_nothing(refusal, inputs, tmp_path, cancel_at):
    folder = Path(str(inputs["DOSSIER"]))
    folder.mkdir()
    (folder / "diagnostic.gpkg").write_bytes(b"ancien")
    feedback = Feedback(cancel_at)
    if cancel_at == 0:
        feedback.cancel()
    assert "annulé" in refusal("diagnostic", inputs, feedback)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"diagnostic.gpkg": b"ancien"}
    assert [path.name for path in tmp_path.iterdir()] == ["diagnostic"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"OSM": "/nulle/part.osm"}, ("OSM", "introuvable")),
        ({"CARREAUX": "/nulle/part.gpkg"}, ("CARREAUX", "introuvable")),
        ({"SERVICES": "couche inconnue"}, ("SERVICES", "couche inconnue")),
        ({"PROFIL": "cheval"}, ("PROFIL", "cheval")),
        ({"SEUIL_MIN": -1}, ("SEUIL_MIN", "-1")),
        ({"NOMBRE": -1}, ("NOMBRE", "-1")),
    ],
)
def test_bad_input_is_one_sentence_and_no_folder(refusal, inputs, tmp_path, changes, words):
    sentence = refusal("diagnostic", inputs | changes)
    for word in words:
        assert word in sentence
    assert list(tmp_path.iterdir()) == []


# What would mislead a reader


def test_a_threshold_beyond_an_hour_is_measured(inputs, tmp_path):
    """At 0.6 km/h every walk takes eight times as long: the same cells are white at eight times the threshold."""
    from accessibilite.core.diagnosis import DiagnosisRequest, run

    paths = {name: Path(str(inputs[name])) for name in ("OSM", "CARREAUX", "SERVICES")}
    white = []
    for factor in (1, 8):
        request = DiagnosisRequest(
            paths["OSM"], paths["CARREAUX"], paths["SERVICES"], threshold_min=15.0 * factor, speed_kmh=4.8 / factor
        )
        white.append(run(request, tmp_path / str(factor)).figures["carreaux_blancs"])
    assert white[0] == white[1] > 0


def test_no_useless_place_is_proposed(run_alg, inputs):
    run_alg("diagnostic", inputs | {"NOMBRE": 100})
    folder = Path(str(inputs["DOSSIER"]))
    sites = rows_of(opened(folder, "sites"))
    assert 0 < len(sites) < 25
    assert all(site["gain_pauvres"] > 0 for site in sites)
    warnings = json.loads((folder / "journal.json").read_text(encoding="utf-8"))["avertissements"]
    assert any("au lieu de 100" in warning for warning in warnings)


def test_a_service_set_aside_is_told_from_the_others(done):
    services = rows_of(opened(done[0], "services"))
    assert {(row["itinerant"], row["compte"]) for row in services} == {(0, 1), (1, 0)}


def test_a_zone_that_reaches_nothing_does_not_boast_a_time(done):
    page = (done[0] / "rapport.html").read_text(encoding="utf-8")
    assert "non atteint" in page
