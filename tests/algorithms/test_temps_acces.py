"""``temps_acces`` on layers of every make: same places, same order, same times."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from harness import Feedback, minutes_of, rows_of
from pyproj import Geod
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLineString,
    QgsPoint,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QLocale, QMetaType

ADDED = ["temps_min", "statut", "service_id", "service_nom", "acces_m", "detour"]
STATUSES = {"atteint", "hors_delai", "ilot", "hors_reseau", "sans_service"}
#: Minutes: a hundredth of a second.
SAME = 0.01 / 60
EARTH_M_PER_DEGREE = 111_319.49
GEOD = Geod(ellps="WGS84")


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture(scope="module")
def reference(run_alg, sample, network_path):
    """The rows of the plain run, that every other one must give again."""
    return run_alg(
        "temps_acces",
        {
            "DEMANDE": str(sample / "carreaux_200m.gpkg"),
            "SERVICES": str(sample / "services.gpkg"),
            "RESEAU": str(network_path),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    ).rows()


def assert_same(rows, reference) -> None:
    assert [row["idcar_200m"] for row in rows] == [row["idcar_200m"] for row in reference]
    assert [row["statut"] for row in rows] == [row["statut"] for row in reference]
    assert [row["service_id"] for row in rows] == [row["service_id"] for row in reference]
    assert minutes_of(rows) == pytest.approx(minutes_of(reference), abs=SAME, rel=0, nan_ok=True)


# --- a town of three streets, whose times one can compute in the head ---------------------------------

#: 1 --- 2 straight, and a way round by 3.
NODES = {1: (0.0, 45.0), 2: (0.01, 45.0), 3: (0.005, 45.005)}
EDGES = [(1, 2, 600.0, 600.0), (1, 3, 500.0, 500.0), (3, 2, 500.0, 500.0)]


def line_m(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the length of a street: one written otherwise would have been edited, and its times follow."""
    return float(GEOD.inv(*a, *b)[2])


def streets(layers, edges=EDGES, drawn=(), **options) -> QgsVectorLayer:
    """Lines with the columns of a network; ``drawn`` are lines added by hand, all NULL."""
    wkt = [f"LINESTRING ({NODES[a][0]} {NODES[a][1]}, {NODES[b][0]} {NODES[b][1]})" for a, b, *_ in edges]
    blank = [None] * len(drawn)
    columns = {
        "de": [a for a, *_ in edges] + blank,
        "vers": [b for _, b, *_ in edges] + blank,
        "longueur_m": [line_m(NODES[a], NODES[b]) for a, b, *_ in edges] + blank,
        "aller_s": [edge[2] for edge in edges] + blank,
        "retour_s": [edge[3] for edge in edges] + blank,
        "vitesse_kmh": [4.8] * len(edges) + blank,
    }
    return layers.memory([*wkt, *drawn], columns, geometry="LineString", **options)


def town(layers, **changes) -> dict[str, object]:
    home, place = NODES[1], NODES[2]
    return {
        "DEMANDE": layers.memory([f"POINT ({home[0]} {home[1]})"], {"nom": ["chez moi"]}),
        "SERVICES": layers.memory([f"POINT ({place[0]} {place[1]})"], {"nom": ["mairie"]}),
        "RESEAU": streets(layers),
        "OUTPUT": "TEMPORARY_OUTPUT",
    } | changes


def minutes(run_alg, inputs) -> float:
    (row,) = run_alg("temps_acces", inputs).rows()
    return math.nan if row["temps_min"] is None else row["temps_min"]


# --- fields ------------------------------------------------------------------------------------------


def test_source_fields_come_first_then_the_new_ones(run_alg, inputs, layers, reference):
    run = run_alg("temps_acces", inputs)
    source = layers.sample("carreaux_200m")
    fields = run.layer().fields()
    assert fields.names() == source.fields().names() + ADDED
    text, real = QMetaType.Type.QString, QMetaType.Type.Double
    assert [fields.field(name).type() for name in ADDED] == [real, text, text, text, real, real]
    for index, field in enumerate(source.fields().toList()):
        assert fields.at(index).type() == field.type(), field.name()
    names = source.fields().names()
    assert [[row[n] for n in names] for row in run.rows()] == [[row[n] for n in names] for row in rows_of(source)]
    assert run.layer().crs() == source.crs()
    assert run.layer().wkbType() == source.wkbType()
    for out, given in zip(run.layer().getFeatures(), source.getFeatures()):
        assert out.geometry().equals(given.geometry())


def test_null_means_not_reached_and_nothing_else(reference):
    assert {row["statut"] for row in reference} <= STATUSES
    assert {row["statut"] for row in reference} >= {"atteint", "ilot"}
    for row in reference:
        reached = row["statut"] == "atteint"
        assert (row["temps_min"] is not None) == reached
        assert (row["service_id"] is not None) == reached
        assert row["temps_min"] is None or 0 <= row["temps_min"] <= 60
        assert row["acces_m"] >= 0


def test_beyond_the_limit_the_time_is_null(run_alg, inputs, reference):
    rows = run_alg("temps_acces", inputs | {"TEMPS_MAX_MIN": 10}).rows()
    assert {row["statut"] for row in rows} == {"atteint", "hors_delai", "ilot"}
    for row, before in zip(rows, reference):
        if row["statut"] == "hors_delai":
            assert row["temps_min"] is None
            assert row["service_id"] is None
            assert before["temps_min"] > 10
        else:
            assert row["temps_min"] == before["temps_min"]


def test_off_the_network_and_without_service(run_alg, layers):
    far = layers.memory(["POINT (0.02 45.02)", "POINT (0 45)"])
    rows = run_alg("temps_acces", town(layers, DEMANDE=far)).rows()
    assert [row["statut"] for row in rows] == ["hors_reseau", "atteint"]
    assert rows[0]["acces_m"] > 200
    bus = layers.memory(["POINT (0.01 45)"], {"itinerant": [1]})
    run = run_alg("temps_acces", town(layers, SERVICES=bus))
    assert [row["statut"] for row in run.rows()] == ["sans_service"]
    assert run.rows()[0]["temps_min"] is None
    assert any("itinérants" in said for said in run.feedback.warnings)


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_every_feature_reaches_the_file_in_its_order(run_alg, inputs, tmp_path, reference, suffix):
    path = tmp_path / f"sortie été{suffix}"
    run = run_alg("temps_acces", inputs | {"OUTPUT": str(path)})
    rows = run.rows()
    assert [row["idcar_200m"] for row in rows] == [row["idcar_200m"] for row in reference]
    assert minutes_of(rows) == pytest.approx(minutes_of(reference), abs=SAME, nan_ok=True)


# --- how the layers come -------------------------------------------------------------------------------


def test_layers_in_memory(run_alg, inputs, layers, reference):
    for name, file in (("DEMANDE", "carreaux_200m"), ("SERVICES", "services")):
        assert_same(run_alg("temps_acces", inputs | {name: layers.copy(layers.sample(file))}).rows(), reference)
    network = layers.copy(QgsVectorLayer(inputs["RESEAU"], "reseau", "ogr"))
    assert_same(run_alg("temps_acces", inputs | {"RESEAU": network}).rows(), reference)


def test_layers_by_their_name_in_the_project(run_alg, inputs, layers, project, reference):
    for name, file, title in (("DEMANDE", "carreaux_200m", "Carreaux d’été"), ("SERVICES", "services", "Services")):
        layer = layers.sample(file)
        layer.setName(title)
        project.addMapLayer(layer)
        inputs[name] = title
    assert_same(run_alg("temps_acces", inputs, project=project).rows(), reference)


def test_selected_features_only(run_alg, inputs, layers, project, reference):
    layer = layers.sample("carreaux_200m")
    project.addMapLayer(layer)
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.selectByIds(ids[::-7])
    inputs["DEMANDE"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    rows = run_alg("temps_acces", inputs, project=project).rows()
    chosen = {feature["idcar_200m"] for feature in layer.selectedFeatures()}
    by_id = {row["idcar_200m"]: row for row in rows}
    assert set(by_id) == chosen
    assert len(rows) == len(chosen)
    assert_same([by_id[r["idcar_200m"]] for r in reference if r["idcar_200m"] in chosen],
                [r for r in reference if r["idcar_200m"] in chosen])


def test_a_filtered_layer_counts_what_its_filter_leaves(run_alg, inputs, layers, reference):
    layer = layers.sample("carreaux_200m")
    assert layer.setSubsetString('"ind" > 200')
    rows = run_alg("temps_acces", inputs | {"DEMANDE": layer}).rows()
    kept = [row for row in reference if row["ind"] > 200]
    assert 0 < len(kept) < len(reference)
    assert_same(rows, kept)


def test_a_filter_on_the_services_takes_the_others_away(run_alg, inputs, layers, reference):
    layer = layers.sample("services")
    assert layer.setSubsetString("\"id\" = 'valmont-01'")
    rows = run_alg("temps_acces", inputs | {"SERVICES": layer}).rows()
    assert {row["service_id"] for row in rows} == {"valmont-01", None}
    assert all(a["temps_min"] is None or a["temps_min"] >= b["temps_min"] - SAME for a, b in zip(rows, reference))


@pytest.mark.parametrize("crs", ["EPSG:2154", "EPSG:4326", "EPSG:3035"])
@pytest.mark.parametrize("name", ["DEMANDE", "SERVICES", "RESEAU"])
def test_the_crs_of_an_input_changes_no_time(run_alg, inputs, layers, reference, name, crs):
    layer = QgsVectorLayer(inputs[name], name, "ogr")
    assert_same(run_alg("temps_acces", inputs | {name: layers.copy(layer, crs)}).rows(), reference)


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32631", "EPSG:4326"])
def test_the_project_changes_no_time(run_alg, inputs, layers, project, reference, crs):
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    project.setEllipsoid("NONE")
    layer = layers.sample("carreaux_200m")
    project.addMapLayer(layer)
    assert_same(run_alg("temps_acces", inputs | {"DEMANDE": layer.id()}, project=project).rows(), reference)


@pytest.mark.parametrize("name", ["de_DE", "fr_FR", "C"])
def test_the_locale_changes_no_time(run_alg, inputs, reference, name):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert_same(run_alg("temps_acces", inputs | {"TEMPS_MAX_MIN": 60.0}).rows(), reference)
    finally:
        QLocale.setDefault(before)


def test_a_layer_whose_crs_was_set_by_hand_is_read_with_it(run_alg, inputs, layers, reference):
    layer = layers.copy(layers.sample("carreaux_200m"))
    layer.setCrs(QgsCoordinateReferenceSystem())
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    assert_same(run_alg("temps_acces", inputs | {"DEMANDE": layer}).rows(), reference)


def test_a_custom_crs_is_understood(run_alg, inputs, layers, reference):
    lambert = QgsCoordinateReferenceSystem.fromProj(
        "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 "
        "+towgs84=0,0,0,0,0,0,0 +units=m +no_defs"
    )
    layer = layers.copy(layers.sample("carreaux_200m"))
    layer.setCrs(lambert)
    assert_same(run_alg("temps_acces", inputs | {"DEMANDE": layer}).rows(), reference)


def test_edits_that_are_not_saved_count(run_alg, layers):
    network = streets(layers)
    assert network.startEditing()
    (straight,) = (f.id() for f in network.getFeatures() if f["vers"] == 2 and f["de"] == 1)
    assert network.changeAttributeValue(straight, network.fields().lookupField("aller_s"), 300.0)
    assert minutes(run_alg, town(layers, RESEAU=network)) == pytest.approx(5.0, abs=SAME)
    network.rollBack()


def test_in_the_background_as_in_the_foreground(inputs, project, layers, reference):
    demand = layers.copy(layers.sample("carreaux_200m"))
    project.addMapLayer(demand)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("accessibilite:temps_acces")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(project)
    task = QgsProcessingAlgRunnerTask(algorithm, inputs | {"DEMANDE": demand.id()}, context, feedback)
    ended = []
    task.executed.connect(lambda done, results: ended.append((done, results)))
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(30_000)
    while not ended:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
    assert task.status() == QgsTask.TaskStatus.Complete
    done, results = ended[0]
    assert done
    assert_same(rows_of(context.getMapLayer(results["OUTPUT"])), reference)


# --- what the layers hold --------------------------------------------------------------------------------


def test_measuring_again_replaces_the_times(run_alg, inputs, reference):
    first = run_alg("temps_acces", inputs | {"TEMPS_MAX_MIN": 5})
    again = run_alg("temps_acces", inputs | {"DEMANDE": first.layer()})
    assert again.layer().fields().names() == first.layer().fields().names()
    assert_same(again.rows(), reference)


def test_measuring_again_a_file_onto_another(run_alg, inputs, tmp_path, reference):
    first = tmp_path / "mesures.gpkg"
    run_alg("temps_acces", inputs | {"OUTPUT": str(first)})
    again = run_alg("temps_acces", inputs | {"DEMANDE": str(first), "OUTPUT": str(tmp_path / "encore.gpkg")})
    assert_same(again.rows(), reference)


def test_three_services(run_alg, inputs, reference):
    run = run_alg("temps_acces", inputs | {"K": 3})
    assert run.layer().fields().names()[-8:] == [*ADDED[:-1], "temps_2_min", "temps_3_min", "detour"]
    rows = run.rows()
    assert_same(rows, reference)
    for row in rows:
        known = [row[c] for c in ("temps_min", "temps_2_min", "temps_3_min") if row[c] is not None]
        assert known == sorted(known)
    assert any(row["temps_3_min"] is not None for row in rows)


def test_categories_as_a_list(run_alg, inputs, layers):
    services = rows_of(layers.sample("services"))
    fixed = [s["categorie"] for s in services if not s["itinerant"] and not s["a_distance"]]
    one, two = sorted(set(fixed))[:2]
    run = run_alg("temps_acces", inputs | {"CATEGORIE": f"{one}, {two}"})
    assert run.layer().fields().names()[-8:] == [*ADDED, f"temps_{one}_min", f"temps_{two}_min"]
    for row in run.rows():
        each = [row[f"temps_{c}_min"] for c in (one, two) if row[f"temps_{c}_min"] is not None]
        assert row["temps_min"] == (min(each) if each else None)


def test_categories_as_a_column(run_alg, inputs, layers, reference):
    run = run_alg("temps_acces", inputs | {"CATEGORIE": "categorie"})
    categories = {s["categorie"] for s in rows_of(layers.sample("services"))}
    added = run.layer().fields().names()[-len(categories) :]
    assert sorted(added) == sorted(f"temps_{c}_min" for c in categories)
    assert_same(run.rows(), reference)


def test_a_category_nobody_has_is_said(run_alg, inputs):
    run = run_alg("temps_acces", inputs | {"CATEGORIE": "ccas,patinoire"})
    assert all(row["temps_patinoire_min"] is None for row in run.rows())
    assert any("patinoire" in said for said in run.feedback.warnings)


def test_a_category_with_accents_has_a_plain_column(run_alg, layers):
    place = layers.memory(["POINT (0.01 45)"], {"categorie": ["Santé & précarité"]})
    run = run_alg("temps_acces", town(layers, SERVICES=place, CATEGORIE="Santé & précarité"))
    assert run.rows()[0]["temps_sante_precarite_min"] == pytest.approx(10.0, abs=SAME)


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("Point", "POINT (0 45)"),
        ("PointZ", "POINT Z (0 45 12)"),
        ("PointZM", "POINT ZM (0 45 12 7)"),
        ("MultiPoint", "MULTIPOINT ((0 45))"),
        ("Polygon", "POLYGON ((-0.0001 44.9999, 0.0001 44.9999, 0.0001 45.0001, -0.0001 45.0001, -0.0001 44.9999))"),
        ("PolygonZ", "POLYGON Z ((-0.0001 44.9999 5, 0.0001 44.9999 5, 0.0001 45.0001 5, -0.0001 45.0001 5, "
                     "-0.0001 44.9999 5))"),
        ("MultiPolygon", "MULTIPOLYGON (((-0.0001 44.9999, 0.0001 44.9999, 0.0001 45.0001, -0.0001 45.0001, "
                         "-0.0001 44.9999)))"),
        ("CurvePolygon", "CURVEPOLYGON (CIRCULARSTRING (-0.0001 45, 0.0001 45, -0.0001 45))"),
        ("LineString", "LINESTRING (-0.0001 45, 0.0001 45)"),
    ],
)
def test_geometries_of_every_kind(run_alg, layers, kind, wkt):
    demand = layers.memory([wkt], {"nom": ["ici"]}, geometry=kind)
    run = run_alg("temps_acces", town(layers, DEMANDE=demand))
    (row,) = run.rows()
    assert row["temps_min"] == pytest.approx(10.0, abs=0.01)
    assert run.layer().wkbType() == demand.wkbType()
    assert next(run.layer().getFeatures()).geometry().asWkt() == next(demand.getFeatures()).geometry().asWkt()


def test_services_as_polygons_and_network_with_heights(run_alg, layers):
    garden = layers.memory(
        ["MULTIPOLYGON (((0.0099 44.9999, 0.0101 44.9999, 0.0101 45.0001, 0.0099 45.0001, 0.0099 44.9999)))"],
        {"nom": ["parvis"]}, geometry="MultiPolygon",
    )
    raised = layers.copy(streets(layers), geometry="MultiLineString")
    assert minutes(run_alg, town(layers, SERVICES=garden, RESEAU=raised)) == pytest.approx(10.0, abs=0.01)
    heights = streets(layers)
    wkt = [f.geometry().asWkt().replace("LineString", "LineStringZ").replace(",", " 3,").replace(")", " 3)")
           for f in heights.getFeatures()]
    table = rows_of(heights)
    columns = {name: [row[name] for row in table] for name in heights.fields().names()}
    assert minutes(run_alg, town(layers, RESEAU=layers.memory(wkt, columns, geometry="LineStringZ"))) == pytest.approx(
        10.0, abs=SAME
    )


AWKWARD = {
    "fid": [7, 9],
    "ID": ["a", "b"],
    "Prénom à l’été": ["é", "ß"],
    "un nom de colonne beaucoup trop long pour un fichier de formes": [1.5, None],
    "Temps_Min": [-1.0, -2.0],
    "order": ["x", None],
}


@pytest.mark.parametrize("suffix", [None, ".gpkg", ".geojson"])
def test_fields_with_awkward_names(run_alg, layers, tmp_path, suffix):
    demand = layers.memory(["POINT (0 45)", "POINT (0.01 45)"], AWKWARD)
    output = f"{tmp_path}/sortie{suffix}" if suffix else "TEMPORARY_OUTPUT"
    run = run_alg("temps_acces", town(layers, DEMANDE=demand, OUTPUT=output))
    kept = [name for name in AWKWARD if name != "Temps_Min"]
    assert [n for n in run.layer().fields().names() if n in kept] == kept
    for name in kept:
        assert [row[name] for row in run.rows()] == AWKWARD[name]
    assert minutes_of(run.rows()) == pytest.approx([10.0, 0.0], abs=SAME)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("fid", [5, 5, 7]), ("fid", [9, 8, 7]), ("fid", [5, None, 1]), ("fid", ["a", "a", "b"]),
        ("fid", [1.5, 1.5, 2.0]), ("FID", [3, 3, 3]),
    ],
)
def test_a_field_that_the_file_format_keeps_for_itself_stops_nothing(run_alg, layers, tmp_path, name, values):
    """Merged layers repeat their ``fid``: QGIS users meet it every week."""
    demand = layers.memory(["POINT (0 45)", "POINT (0.01 45)", "POINT (0.005 45)"], {name: values, "nom": list("xyz")})
    run = run_alg("temps_acces", town(layers, DEMANDE=demand, OUTPUT=str(tmp_path / "sortie.gpkg")))
    assert [row["nom"] for row in run.rows()] == ["x", "y", "z"]
    assert [row[f"{name}_source"] for row in run.rows()] == values
    kept = run_alg("temps_acces", town(layers, DEMANDE=demand)).rows()
    assert [row[name] for row in kept] == values


def test_names_that_differ_by_case_only(run_alg, layers, tmp_path):
    demand = layers.memory(["POINT (0 45)"], {"ID": ["a"], "id": ["b"], "id_source": ["c"]})
    (row,) = run_alg("temps_acces", town(layers, DEMANDE=demand)).rows()
    assert (row["ID"], row["id"], row["id_source"]) == ("a", "b", "c")
    output = str(tmp_path / "sortie.gpkg")
    (row,) = run_alg("temps_acces", town(layers, DEMANDE=demand, OUTPUT=output)).rows()
    assert (row["ID"], row["id_source_source"], row["id_source"]) == ("a", "b", "c")


def test_a_service_is_named_by_its_id_and_name(run_alg, layers):
    place = layers.memory(["POINT (0.01 45)"], {"id": ["00123"], "nom": ["Maison de l’été"]})
    (row,) = run_alg("temps_acces", town(layers, SERVICES=place)).rows()
    assert (row["service_id"], row["service_nom"]) == ("00123", "Maison de l’été")
    number = layers.memory(["POINT (0.01 45)"], {"id": [123]})
    (row,) = run_alg("temps_acces", town(layers, SERVICES=number)).rows()
    assert (row["service_id"], row["service_nom"]) == ("123", None)


# --- a network that a person has edited --------------------------------------------------------------------


def test_the_street_as_it_was(run_alg, layers):
    assert minutes(run_alg, town(layers)) == pytest.approx(600 / 60, abs=SAME)


def test_an_edge_closed_on_the_way_there(run_alg, layers):
    closed = streets(layers, [(1, 2, None, 600.0), *EDGES[1:]])
    assert minutes(run_alg, town(layers, RESEAU=closed)) == pytest.approx(1000 / 60, abs=SAME)


def test_an_edge_closed_on_the_way_back_changes_nothing(run_alg, layers):
    closed = streets(layers, [(1, 2, 600.0, None), *EDGES[1:]])
    assert minutes(run_alg, town(layers, RESEAU=closed)) == pytest.approx(600 / 60, abs=SAME)


def test_an_edge_deleted(run_alg, layers):
    assert minutes(run_alg, town(layers, RESEAU=streets(layers, EDGES[1:]))) == pytest.approx(1000 / 60, abs=SAME)


def test_no_way_left_is_an_island(run_alg, layers):
    parts = streets(layers, [(1, 3, 500.0, 500.0)], drawn=["LINESTRING (0.01 45, 0.02 45)"])
    (row,) = run_alg("temps_acces", town(layers, RESEAU=parts)).rows()
    assert (row["statut"], row["temps_min"]) == ("ilot", None)


@pytest.mark.parametrize("gap_m", [0.0, 0.4])
def test_a_footbridge_joins_the_middle_of_a_street_and_the_log_says_so(run_alg, layers, gap_m):
    """From 1 halfway along 1-2 straight up to 3, whose two other streets are shut."""
    foot = 45 + gap_m / EARTH_M_PER_DEGREE
    network = streets(layers, EDGES[:1], drawn=[f"LINESTRING (0.005 {foot}, 0.005 45.005)"])
    run = run_alg("temps_acces", town(layers, RESEAU=network) | {"SERVICES": layers.memory(["POINT (0.005 45.005)"])})
    up = line_m((0.005, 45), (0.005, 45.005)) / (4.8 / 3.6)
    assert minutes_of(run.rows()) == pytest.approx([(300 + up) / 60], abs=1 / 60)
    said = " ".join(run.feedback.infos)
    assert "1 arête(s) dessinées à la main" in said
    assert "1 arête(s) coupées" in said
    assert not any("RESEAU" in warning for warning in run.feedback.warnings)


def test_an_end_left_free_and_a_row_without_a_line_are_warnings(run_alg, layers):
    network = streets(layers, drawn=[f"LINESTRING (0.002 {45 + 2 / EARTH_M_PER_DEGREE}, 0.002 45.001)"])
    network.startEditing()
    feature = next(network.getFeatures())
    feature.clearGeometry()
    network.addFeature(feature)
    network.commitChanges()
    run = run_alg("temps_acces", town(layers, RESEAU=network))
    assert [any(words in text for text in run.feedback.warnings) for words in ("0.002000 45.0000", "5)")] == [True, True]
    assert minutes_of(run.rows()) == pytest.approx([10], abs=SAME)


def test_a_street_split_with_the_tool_of_qgis_keeps_its_time(run_alg, layers):
    network = streets(layers)
    before = minutes(run_alg, town(layers, RESEAU=network))
    network.startEditing()
    cut = QgsLineString([QgsPoint(0.004, 44.999), QgsPoint(0.004, 45.001)])
    assert network.splitFeatures(cut, preserveCircular=False)[0] == Qgis.GeometryOperationResult.Success
    assert network.commitChanges()
    assert network.featureCount() == 4
    run = run_alg("temps_acces", town(layers, RESEAU=network))
    assert minutes_of(run.rows()) == pytest.approx([before], abs=SAME)
    assert not any("redessinées" in info for info in run.feedback.infos)


@pytest.mark.parametrize("name", ["reseau.shp", "reseau.geojson", "reseau.gpkg"])
def test_an_edited_network_comes_back_from_any_file(run_alg, layers, name):
    network = layers.saved(streets(layers, EDGES[1:], drawn=["LINESTRING (0 45, 0.01 45)"]), name)
    expected = line_m(NODES[1], NODES[2]) / (4.8 / 3.6) / 60
    assert minutes(run_alg, town(layers, RESEAU=network)) == pytest.approx(expected, abs=SAME)


def test_an_untouched_network_says_nothing(run_alg, inputs):
    said = run_alg("temps_acces", inputs).feedback
    assert not any("RESEAU" in text for text in (*said.infos, *said.warnings))


def test_an_edge_drawn_by_hand_walks_at_the_speed_of_the_network(run_alg, layers):
    path = "LINESTRING (0 45, 0.005 44.9999, 0.01 45)"
    drawn = streets(layers, EDGES[1:], drawn=[path])
    length = 2 * math.hypot(0.005 * EARTH_M_PER_DEGREE * math.cos(math.radians(45)), 0.0001 * EARTH_M_PER_DEGREE)
    expected = length / (4.8 / 3.6) / 60
    assert minutes(run_alg, town(layers, RESEAU=drawn)) == pytest.approx(expected, rel=0.003)


def test_closing_streets_of_the_sample_never_brings_a_service_nearer(run_alg, inputs, layers, reference):
    network = layers.copy(QgsVectorLayer(inputs["RESEAU"], "reseau", "ogr"))
    ids = [f.id() for f in network.getFeatures()]
    there = network.fields().lookupField("aller_s")
    assert network.dataProvider().changeAttributeValues({i: {there: None} for i in ids[10:200:3]})
    rows = run_alg("temps_acces", inputs | {"RESEAU": network}).rows()
    assert len(rows) == len(reference)
    longer = np.array(minutes_of(rows)) - np.array(minutes_of(reference))
    assert np.nanmin(longer) >= -SAME
    assert np.nanmax(longer) > 0.1


# --- cancel and refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize("cancel_at", [0, 20, 55, 100])
@pytest.mark.parametrize("former", [None, b"ancien"])
def test_a_cancelled_run_leaves_nothing(refusal, inputs, tmp_path, cancel_at, former):
    path = tmp_path / "sortie.gpkg"
    if former:
        path.write_bytes(former)
    feedback = Feedback(cancel_at)
    if cancel_at == 0:
        feedback.cancel()
    assert "annulé" in refusal("temps_acces", inputs | {"OUTPUT": str(path), "K": 2}, feedback)
    assert (path.read_bytes() if former else path.exists()) == (former or False)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == (["sortie.gpkg"] if former else [])


def point(layers, **options):
    return layers.memory(["POINT (0 45)"], {"nom": ["x"]}, **options)


BAD = {
    "demand without a feature": lambda make: ({"DEMANDE": make.memory([])}, ("DEMANDE", "vide")),
    "demand without CRS": lambda make: ({"DEMANDE": point(make, crs="")}, ("DEMANDE", "système de coordonnées")),
    "demand elsewhere": lambda make: ({"DEMANDE": make.memory(["POINT (20 50)"])}, ("DEMANDE", "réseau")),
    "demand with a missing geometry": lambda make: (
        {"DEMANDE": make.memory(["POINT (0 45)", None])}, ("DEMANDE", "ligne 2"),
    ),
    "demand in degrees called metres": lambda make: (
        {"DEMANDE": make.memory(["POINT (700000 6600000)"])}, ("DEMANDE", "système de coordonnées"),
    ),
    "services without a feature": lambda make: ({"SERVICES": make.memory([])}, ("SERVICES", "vide")),
    "services too far": lambda make: ({"SERVICES": make.memory(["POINT (2 48)"])}, ("SERVICES", "ACCROCHAGE_M")),
    "no network": lambda make: (
        {"RESEAU": make.memory(["LINESTRING (0 45, 1 45)"], {"nom": ["x"]}, geometry="LineString")}, ("RESEAU", "de"),
    ),
    "a network without an edge": lambda make: ({"RESEAU": streets(make, [])}, ("RESEAU", "vide")),
    "negative time": lambda make: ({"RESEAU": streets(make, [(1, 2, -5.0, 5.0)])}, ("RESEAU", "négatif")),
    "a missing file": lambda make: ({"DEMANDE": "/nulle/part.gpkg"}, ("DEMANDE", "introuvable")),
    "K of zero": lambda make: ({"K": 0}, ("K", "0")),
    "K as a word": lambda make: ({"K": "beaucoup"}, ("K", "beaucoup")),
    "limit of zero": lambda make: ({"TEMPS_MAX_MIN": 0}, ("TEMPS_MAX_MIN",)),
    "snapping of zero": lambda make: ({"ACCROCHAGE_M": 0}, ("ACCROCHAGE_M",)),
    "category without a column": lambda make: ({"CATEGORIE": "sante"}, ("CATEGORIE", "categorie")),
    "a layer nobody knows": lambda make: ({"DEMANDE": "couche inconnue"}, ("DEMANDE", "couche inconnue")),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_no_output(refusal, layers, tmp_path, case):
    changes, words = BAD[case](layers)
    output = tmp_path / "sortie.gpkg"
    output.write_bytes(b"ancien")
    sentence = refusal("temps_acces", town(layers, OUTPUT=str(output)) | changes)
    for word in words:
        assert word in sentence
    assert output.read_bytes() == b"ancien"


def test_a_file_that_is_no_layer(refusal, layers, tmp_path):
    junk = Path(tmp_path / "junk.gpkg")
    junk.write_bytes(b"ce n'est pas un GeoPackage" * 100)
    assert "DEMANDE" in refusal("temps_acces", town(layers, DEMANDE=str(junk)))


def test_an_output_that_cannot_be_written(refusal, layers, tmp_path):
    (tmp_path / "fichier").write_text("x")
    sentence = refusal("temps_acces", town(layers, OUTPUT=str(tmp_path / "fichier" / "sortie.gpkg")))
    assert "OUTPUT" in sentence


# --- who is received, and when ---------------------------------------------------------------------------


#: What each kind of service says of itself, on the town of three streets (ten minutes from home to the place).
OPEN_DOOR = {"pmr": ["oui"], "sans_rdv": ["oui"], "conditions": ["Inconditionnel"], "horaires": ["Sa 09:00-10:45"]}


def one_service(layers, **changes) -> dict[str, object]:
    place = layers.memory([f"POINT ({NODES[2][0]} {NODES[2][1]})"], OPEN_DOOR | changes)
    return town(layers, SERVICES=place)


def test_an_unconditional_service_without_appointment_on_saturday_at_ten(run_alg, layers):
    asked = {"CRENEAU": "samedi 10:00", "SANS_RDV": "oui", "CONDITIONS": "inconditionnel", "PMR": "oui", "SEUIL_MIN": 15}
    run = run_alg("temps_acces", one_service(layers) | asked)
    assert run.layer().fields().names()[-8:] == [*ADDED, "horaires_inconnus", "heures_semaine_h"]
    (row,) = run.rows()
    assert row["temps_min"] == pytest.approx(10.0, abs=SAME)
    assert row["horaires_inconnus"] == 0
    assert row["heures_semaine_h"] == pytest.approx(1.75)
    for refused in (
        one_service(layers, sans_rdv=["non"]),
        one_service(layers, conditions=["Habiter la commune"]),
        one_service(layers, pmr=["inconnu"]),
        one_service(layers, horaires=["Sa 09:00-10:35"]),
    ):
        (row,) = run_alg("temps_acces", refused | asked).rows()
        assert row["statut"] == "sans_service"
        assert row["temps_min"] is None


def test_unknown_hours_are_counted_and_named(run_alg, layers):
    run = run_alg("temps_acces", one_service(layers, horaires=["le matin"], nom=["Relais"]) | {"CRENEAU": "mardi 17:00"})
    (row,) = run.rows()
    assert (row["statut"], row["horaires_inconnus"], row["service_nom"]) == ("atteint", 1, "Relais")
    assert any("horaires inconnus" in said and "Relais" in said for said in run.feedback.warnings)


def test_a_slot_left_by_an_earlier_run_goes(run_alg, layers):
    first = run_alg("temps_acces", one_service(layers) | {"CRENEAU": "samedi 10:00"})
    again = run_alg("temps_acces", one_service(layers) | {"DEMANDE": first.layer()})
    assert "horaires_inconnus" not in again.layer().fields().names()


@pytest.mark.parametrize(("expression", "status"), [
    ("\"pmr\" = 'oui'", "atteint"), ("\"pmr\" = 'non'", "sans_service"), ("\"capacite\" > 3", "sans_service"),
    ("$x > 0 AND \"conditions\" ILIKE 'incond%'", "atteint"), ("", "atteint"),
])
def test_an_expression_filters_the_services(run_alg, layers, expression, status):
    inputs = one_service(layers, capacite=[None]) | {"FILTRE": expression}
    assert [row["statut"] for row in run_alg("temps_acces", inputs).rows()] == [status]


@pytest.mark.parametrize(
    ("name", "value"),
    [("CRENEAU", "mardi soir"), ("FILTRE", "\"pmr\" = "), ("FILTRE", "\"inconnue\" > 3"), ("PMR", "peut-être"),
     ("SEUIL_MIN", 0), ("PANIER", "caf")],
)
def test_what_is_asked_wrongly_of_the_services_is_refused(refusal, layers, name, value):
    sentence = refusal("temps_acces", one_service(layers) | {name: value})
    assert sentence.startswith(f"{name}\u202f:") or sentence.startswith(f"{name}\u00a0:") or sentence.startswith(f"{name} :")


def test_a_bundle(run_alg, layers):
    wkt = [f"POINT ({NODES[number][0]} {NODES[number][1]})" for number in (1, 2, 3)]
    services = layers.memory(wkt, {"categorie": ["caf", "sante", "mairie"]})
    (row,) = run_alg("temps_acces", town(layers, SERVICES=services, PANIER="caf,sante")).rows()
    assert row["temps_min"] == pytest.approx(0.0, abs=SAME)
    assert row["panier_min"] == pytest.approx(10.0, abs=SAME)


def test_asked_nothing_of_the_services_nothing_changes(run_alg, inputs, reference):
    empty = {"CRENEAU": "", "PANIER": "", "PMR": None, "SANS_RDV": None, "CONDITIONS": None, "FILTRE": "", "SEUIL_MIN": None}
    run = run_alg("temps_acces", inputs | empty)
    assert run.rows() == reference


def test_the_account_of_the_times_and_the_detours(run_alg, inputs, reference, tmp_path, sample):
    page = tmp_path / "bilan.html"
    asked = {"BILAN": str(page), "DETOURS": "TEMPORARY_OUTPUT", "TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg")}
    run = run_alg("temps_acces", inputs | asked)
    assert run.rows() == reference
    zones = run.rows("DETOURS")
    people = sum(row["ind"] for row in reference if row.get("ind") is not None) if "ind" in reference[0] else None
    assert sum(row["lieux"] for row in zones) >= len(reference)
    assert people is None or all(row["population"] is None or row["population"] <= people for row in zones)
    assert all(row["detour_max"] >= row["detour_moyen"] >= 0.9 for row in zones if row["lieux_mesures"])
    words = page.read_text(encoding="utf-8")
    assert run.results["BILAN"] == str(page)
    for title in ("Statuts", "Accrochage au réseau", "Détours"):
        assert f"<h2>{title}</h2>" in words
    assert set(run_alg("temps_acces", inputs).results) == {"OUTPUT"}


def test_the_log_counts_places_and_people_by_status(run_alg, inputs):
    run = run_alg("temps_acces", inputs | {"TEMPS_MAX_MIN": 10})
    rows = run.rows()
    said = "\n".join(run.feedback.infos).replace("\u202f", "").replace("\u00a0", " ")
    for status, words in (
        ("atteint", f" sur {len(rows)} ({{people}}) ont un service"), ("hors_delai", " ({people}) au-delà"),
        ("ilot", " ({people}) sur un îlot"),
    ):
        mine = [row for row in rows if row["statut"] == status]
        people = f"{sum(row['ind'] for row in mine):.0f} habitants"
        assert f"{len(mine)} lieu(x){words.format(people=people)}" in said
    assert "hors du réseau" not in said
    assert not any(f"{status} :" in said for status in STATUSES)
    reached = [row for row in rows if row["statut"] == "atteint"]
    mean = sum(row["ind"] * row["temps_min"] for row in reached) / sum(row["ind"] for row in reached)
    assert f"Leur marche : {mean:.1f} min".replace(".", ",") in said


def test_a_category_nobody_has_is_answered_with_those_there_are(run_alg, inputs):
    run = run_alg("temps_acces", inputs | {"CATEGORIE": "caff"})
    assert any("catégorie caff" in text and "caf (1), ccas (1)" in text for text in run.feedback.warnings)


def test_a_service_beyond_the_streets_yet_nearer_is_a_warning(run_alg, layers):
    """The home at 1 walks to 2; a desk north of the last street is nearer as the crow flies, another is far away."""
    home, place = NODES[1], NODES[2]
    near, far = (home[0], home[1] + 400 / EARTH_M_PER_DEGREE), (home[0] + 1, home[1])

    def warned(*others) -> list[str]:
        points = [f"POINT ({x} {y})" for x, y in (place, *others)]
        run = run_alg("temps_acces", town(layers, RESEAU=streets(layers, EDGES[:1])) | {"SERVICES": layers.memory(points)})
        return [text for text in run.feedback.warnings if "trop longs" in text]

    assert warned() == []
    assert warned(far) == []
    (text,) = warned(near, far)
    assert text.startswith("1 service(s) hors du réseau")
    assert "pour 1 lieu(x)" in text


def test_simple_and_multiple_polygons_of_one_file_stay_a_sound_layer(run_alg, inputs, layers, tmp_path):
    """GeoJSON holds both; a layer of simple polygons would refuse, or spoil, the multiple ones."""
    from qgis.core import QgsWkbTypes

    cell = "((4.3481 48.5981, 4.3491 48.5981, 4.3491 48.5991, 4.3481 48.5981))"
    both = layers.memory([f"POLYGON {cell}", f"MULTIPOLYGON ({cell})"], geometry="Polygon")
    run = run_alg("temps_acces", inputs | {"DEMANDE": both, "OUTPUT": str(tmp_path / "temps.gpkg")})
    assert run.layer().wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert {feature.geometry().wkbType() for feature in run.layer().getFeatures()} == {QgsWkbTypes.Type.MultiPolygon}
    simple = layers.memory([f"POLYGON {cell}"], geometry="Polygon")
    run = run_alg("temps_acces", inputs | {"DEMANDE": simple})
    assert run.layer().wkbType() == QgsWkbTypes.Type.Polygon


def test_every_cell_has_one_colour_and_far_is_dark(run_alg, inputs):
    """The style of the toolbox run: each status and time falls in one class; points keep what QGIS gives them."""
    from harness import PLUGIN
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    run = run_alg("temps_acces", inputs)
    layer = run.layer()
    style = str(PLUGIN / "resources" / "styles" / "temps.qml")
    assert layer.loadNamedStyle(style)[1]
    rules = [rule for rule in layer.renderer().rootRule().children() if "estime" not in rule.filterExpression()]
    shades = [rule.symbol().color().lightnessF() for rule in rules]
    assert shades == sorted(shades, reverse=True)
    assert len(set(shades)) == 7
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        drawn = [rule.label() for rule in rules if rule.filter().evaluate(context)]
        assert len(drawn) == 1, feature.attributes()


def test_the_network_and_the_times_are_loaded_with_their_styles(run_alg):
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    styles = {
        name: dict(registry.algorithmById(f"accessibilite:{name}").STYLES) for name in ("temps_acces", "construire_reseau")
    }
    assert styles["temps_acces"]["OUTPUT"] == "temps"
    assert styles["construire_reseau"]["OUTPUT"] == "reseau"


def test_a_service_on_an_island_is_named_with_the_parameter_that_may_join_it(run_alg, layers):
    """A desk 20 m along a path that stops short of the street: the diagnosis would join it, this run says how to."""
    metre = 1 / EARTH_M_PER_DEGREE
    path = f"LINESTRING (0.005 {45 + 20 * metre}, 0.005 {45 + 45 * metre})"
    desks = layers.memory(
        [f"POINT (0.005 {45 + 40 * metre})", f"POINT ({NODES[2][0]} {NODES[2][1]})"], {"nom": ["Antenne Sohane", "mairie"]}
    )
    inputs = town(layers, RESEAU=streets(layers, EDGES[:1], drawn=[path]), SERVICES=desks)
    apart, joined = run_alg("temps_acces", inputs), run_alg("temps_acces", inputs | {"RELIER_ILOTS": True})
    (told,) = [text for text in apart.feedback.warnings if "RELIER_ILOTS" in text]
    assert "Antenne Sohane" in told
    assert "mairie" not in told
    assert [run.rows()[0]["service_nom"] for run in (apart, joined)] == ["mairie", "Antenne Sohane"]
