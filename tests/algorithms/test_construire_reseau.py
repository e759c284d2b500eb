"""``construire_reseau``: the layer of the contract, the account, and nothing half-written."""

from __future__ import annotations

import re

import pytest
from harness import Feedback, rows_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

FIELDS = {
    "arete": int, "osm_id": int, "de": int, "vers": int, "longueur_m": float, "aller_s": float, "retour_s": float,
    "regle": str, "ilot": int, "nom": str,
}
TYPES = {int: QMetaType.Type.LongLong, float: QMetaType.Type.Double, str: QMetaType.Type.QString}
#: 0.01 degree on the equator, in metres along a meridian and along a parallel.
ALONG_EQUATOR_M = 1113.1949


@pytest.fixture
def inputs(sample) -> dict[str, object]:
    return {"INPUT": str(sample / "reseau.osm"), "OUTPUT": "TEMPORARY_OUTPUT"}


def ways(layers, **columns):
    """Two crossing streets on the equator; ``columns`` are OSM tags."""
    lines = ["LINESTRING (0 0, 0.005 0, 0.01 0)", "LINESTRING (0.005 0, 0.005 0.005)"]
    return layers.memory(lines, {"highway": ["residential", "residential"], **columns}, geometry="LineString")


def built(run_alg, layer, **changes):
    return run_alg("construire_reseau", {"LIGNES": layer, "OUTPUT": "TEMPORARY_OUTPUT"} | changes).rows()


def test_the_fields_are_those_of_the_contract(run_alg, inputs):
    run = run_alg("construire_reseau", inputs)
    layer = run.layer()
    fields = layer.fields()
    assert fields.names()[: len(FIELDS)] == list(FIELDS)
    assert [fields.field(name).type() for name in FIELDS] == [TYPES[kind] for kind in FIELDS.values()]
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    rows = rows_of(layer)
    assert len({row["arete"] for row in rows}) == len(rows)
    assert min(row["longueur_m"] for row in rows) >= 0
    assert {row["ilot"] for row in rows} == set(range(max(row["ilot"] for row in rows) + 1))
    assert all(row["regle"] for row in rows)
    for row in rows:
        assert row["aller_s"] is not None or row["retour_s"] is not None


def test_a_file_holds_the_same_as_the_memory(run_alg, inputs, tmp_path):
    rows = run_alg("construire_reseau", inputs).rows()
    saved = run_alg("construire_reseau", inputs | {"OUTPUT": str(tmp_path / "réseau à pied.gpkg")}).rows()
    assert [{k: v for k, v in row.items() if k != "fid"} for row in saved] == rows


def test_lines_as_a_layer(run_alg, layers):
    rows = built(run_alg, ways(layers, name=["rue de l’Équateur", None]))
    assert sorted(round(row["longueur_m"], 1) for row in rows) == [552.9, 556.6, 556.6]
    for row in rows:
        assert row["aller_s"] == pytest.approx(row["longueur_m"] / (4.8 / 3.6))
        assert row["retour_s"] == row["aller_s"]
    assert {row["nom"] for row in rows} == {"rue de l’Équateur", None}
    assert len({row["de"] for row in rows} | {row["vers"] for row in rows}) == 4


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32631", "EPSG:4326"])
def test_lines_in_another_crs(run_alg, layers, crs):
    rows = built(run_alg, layers.copy(ways(layers), crs))
    assert sum(row["longueur_m"] for row in rows) == pytest.approx(1666.1, abs=0.5)


def test_lines_as_multi_lines_and_with_heights(run_alg, layers):
    multi = layers.copy(ways(layers), geometry="MultiLineString")
    assert len(built(run_alg, multi)) == 3
    raised = layers.memory(
        ["LINESTRING Z (0 0 1, 0.005 0 2, 0.01 0 3)", "LINESTRING Z (0.005 0 2, 0.005 0.005 9)"],
        {"highway": ["residential", "residential"]}, geometry="LineStringZ",
    )
    assert len(built(run_alg, raised)) == 3


def test_selected_lines_only(run_alg, layers, project):
    layer = ways(layers)
    project.addMapLayer(layer)
    layer.selectByIds([1])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    rows = run_alg("construire_reseau", {"LIGNES": chosen, "OUTPUT": "TEMPORARY_OUTPUT"}, project=project).rows()
    assert [round(row["longueur_m"]) for row in rows] == [1113]


@pytest.mark.parametrize(("profile", "speed"), [("adulte", 4.8), ("senior", 3.24), ("poussette", 4.0), ("fauteuil", 3.6)])
def test_each_profile_has_its_speed(run_alg, layers, profile, speed):
    rows = built(run_alg, ways(layers), PROFIL=profile)
    assert all(row["aller_s"] == pytest.approx(row["longueur_m"] / (speed / 3.6)) for row in rows)


@pytest.mark.parametrize("nothing", [None, ""])
def test_a_speed_left_empty_is_that_of_the_profile(run_alg, layers, nothing):
    rows = built(run_alg, ways(layers), PROFIL="senior", VITESSE_KMH=nothing)
    assert all(row["aller_s"] == pytest.approx(row["longueur_m"] / (3.24 / 3.6)) for row in rows)


def test_a_speed_given_wins(run_alg, layers):
    rows = built(run_alg, ways(layers), PROFIL="senior", VITESSE_KMH=6)
    assert all(row["aller_s"] == pytest.approx(row["longueur_m"] / (6 / 3.6)) for row in rows)


def test_stairs_are_closed_to_a_wheelchair(run_alg, layers):
    stairs = ways(layers, highway=["residential", "steps"])
    assert sorted({row["regle"] for row in built(run_alg, stairs)}) != ["escalier"]
    assert len(built(run_alg, stairs, PROFIL="fauteuil")) < len(built(run_alg, stairs))


def test_one_way_for_walkers_is_null_the_other_way(run_alg, layers):
    rows = built(run_alg, ways(layers, **{"oneway:foot": ["yes", None]}))
    closed = [row for row in rows if row["retour_s"] is None]
    assert sum(row["longueur_m"] for row in closed) == pytest.approx(ALONG_EQUATOR_M, abs=0.1)
    assert all(row["aller_s"] > 0 for row in closed)


def test_a_zone_keeps_the_ways_that_touch_it(run_alg, inputs, layers):
    everything = run_alg("construire_reseau", inputs).rows()
    part = run_alg("construire_reseau", inputs | {"ZONE": layers.sample("quartiers")}).rows()
    assert 0 < len(part) < len(everything)


def test_the_account_is_a_page_that_stands_alone(run_alg, inputs, tmp_path):
    page = tmp_path / "bilan à lire.html"
    page.write_text("ancien")
    run = run_alg("construire_reseau", inputs | {"BILAN": str(page)})
    text = page.read_text(encoding="utf-8")
    assert run.results["BILAN"] == str(page)
    assert text.startswith("<!DOCTYPE html>")
    assert "ancien" not in text
    assert not re.search(r'(src|href)="http', text)
    assert [path.name for path in tmp_path.iterdir()] == [page.name]


def test_without_an_account_none_is_promised(run_alg, inputs):
    assert set(run_alg("construire_reseau", inputs).results) == {"OUTPUT"}


@pytest.mark.parametrize("cancel_at", [0, 20, 50, 65])
def test_a_cancelled_run_leaves_nothing(refusal, inputs, tmp_path, cancel_at):
    output, page = tmp_path / "reseau.gpkg", tmp_path / "bilan.html"
    output.write_bytes(b"ancien")
    page.write_bytes(b"ancien")
    feedback = Feedback(cancel_at)
    if cancel_at == 0:
        feedback.cancel()
    said = refusal("construire_reseau", inputs | {"OUTPUT": str(output), "BILAN": str(page)}, feedback)
    assert "annulé" in said
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "reseau.gpkg": b"ancien", "bilan.html": b"ancien",
    }


def test_an_account_that_cannot_be_written_leaves_no_crumb(refusal, inputs, tmp_path):
    (tmp_path / "bilan.html").mkdir()
    assert "BILAN" in refusal("construire_reseau", inputs | {"BILAN": str(tmp_path / "bilan.html")})
    assert [path.name for path in tmp_path.iterdir()] == ["bilan.html"]


def test_an_output_that_cannot_be_written_keeps_the_old_account(refusal, inputs, tmp_path):
    (tmp_path / "fichier").write_text("x")
    (tmp_path / "bilan.html").write_text("ancien")
    changes = {"OUTPUT": str(tmp_path / "fichier" / "reseau.gpkg"), "BILAN": str(tmp_path / "bilan.html")}
    assert "OUTPUT" in refusal("construire_reseau", inputs | changes)
    assert (tmp_path / "bilan.html").read_text() == "ancien"
    assert {path.name for path in tmp_path.iterdir()} == {"fichier", "bilan.html"}


BAD = {
    "neither file nor lines": (lambda make: {"INPUT": None}, ("INPUT", "LIGNES")),
    "both file and lines": (lambda make: {"LIGNES": ways(make)}, ("INPUT", "LIGNES")),
    "missing file": (lambda make: {"INPUT": "/nulle/part.osm.pbf"}, ("INPUT", "introuvable")),
    "speed of zero": (lambda make: {"VITESSE_KMH": 0}, ("VITESSE_KMH", "0")),
    "unknown profile": (lambda make: {"PROFIL": "cheval"}, ("PROFIL", "cheval", "fauteuil")),
    "profile as a number": (lambda make: {"PROFIL": 1}, ("PROFIL",)),
    "zone elsewhere": (
        lambda make: {"ZONE": make.memory(["POLYGON ((9 9, 9.1 9, 9.1 9.1, 9 9))"], geometry="Polygon")}, ("ZONE",),
    ),
    "zone without CRS": (
        lambda make: {"ZONE": make.memory(["POLYGON ((9 9, 9.1 9, 9.1 9.1, 9 9))"], geometry="Polygon", crs="")},
        ("ZONE", "système de coordonnées"),
    ),
    "lines without highway": (
        lambda make: {"INPUT": None, "LIGNES": make.memory(["LINESTRING (0 0, 1 0)"], {"waterway": ["river"]},
                                                           geometry="LineString")},
        ("LIGNES", "highway"),
    ),
    "lines without CRS": (
        lambda make: {"INPUT": None, "LIGNES": make.memory(["LINESTRING (0 0, 1 0)"], {"highway": ["path"]},
                                                           geometry="LineString", crs="")},
        ("LIGNES", "système de coordonnées"),
    ),
    "only motorways": (lambda make: {"INPUT": None, "LIGNES": ways(make, highway=["motorway"] * 2)}, ("praticable",)),
    "points": (
        lambda make: {"INPUT": None, "LIGNES": make.memory(["POINT (0 0)"], {"highway": ["path"]})}, ("LIGNES",),
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_no_output(refusal, inputs, layers, tmp_path, case):
    spoil, words = BAD[case]
    output = tmp_path / "reseau.gpkg"
    output.write_bytes(b"ancien")
    sentence = refusal("construire_reseau", inputs | {"OUTPUT": str(output)} | spoil(layers))
    for word in words:
        assert word in sentence
    assert output.read_bytes() == b"ancien"
    assert [path.name for path in tmp_path.iterdir()] == ["reseau.gpkg"]


def test_a_relief_makes_the_two_directions_differ(run_alg, inputs, sample, tmp_path):
    flat = run_alg("construire_reseau", inputs).rows()
    bilan = tmp_path / "bilan.html"
    steep = run_alg("construire_reseau", inputs | {"MNT": str(sample / "relief.tif"), "BILAN": str(bilan)}).rows()
    assert [row["longueur_m"] for row in steep] == [row["longueur_m"] for row in flat]
    assert {row["aller_s"] == row["retour_s"] for row in flat if row["retour_s"] and row["aller_s"]} == {True}
    assert any(row["aller_s"] > 1.05 * row["retour_s"] for row in steep if row["retour_s"] and row["aller_s"])
    assert "relief.tif" in bilan.read_text(encoding="utf-8")


def test_a_relief_of_elsewhere_is_refused(run_alg, layers, sample):
    with pytest.raises(QgsProcessingException, match=r"MNT.*ne couvre pas tout le réseau"):
        built(run_alg, ways(layers), MNT=str(sample / "relief.tif"))


def test_lines_without_osm_tags_are_walkable_joined_and_said_to_be(run_alg, layers):
    """The second street ends 0.3 m short of the middle of the first, which has no vertex there."""
    lines = layers.memory(["LINESTRING (0 0, 0.01 0)", "LINESTRING (0.005 0.0000027, 0.005 0.005)"], geometry="LineString")
    run = run_alg("construire_reseau", {"LIGNES": lines, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = run.rows()
    assert len(rows) == 3
    assert {row["regle"] for row in rows} == {"inconnue"}
    assert {row["ilot"] for row in rows} == {0}
    assert any("highway" in warning and "LIGNES" in warning for warning in run.feedback.warnings)


def test_holes_are_a_layer_with_the_people_behind_them(run_alg, layers, tmp_path):
    # The lane stops 1.67 m short of the north street; the island lies 2.2 m west of the south one.
    lines = [
        "LINESTRING (0 0, 0.005 0)", "LINESTRING (0 0, 0 0.003, 0.005 0.003)",
        "LINESTRING (0.005 0, 0.005 0.001, 0.003 0.002985)", "LINESTRING (-0.00002 0, -0.001 0)",
    ]
    tags = {"highway": ["residential"] * 4, "name": [None, "rue Haute", "ruelle", None]}
    town = layers.memory(lines, tags, geometry="LineString")
    people = layers.memory(
        ["POINT (-0.0005 0.0001)", "POINT (0.002 0.0001)"], {"population": [210.0, 800.0], "pauvres": [21.0, None]}
    )
    page = tmp_path / "bilan.html"
    asked = {"LIGNES": town, "DEMANDE": people, "BILAN": str(page), "OUTPUT": "TEMPORARY_OUTPUT", "ANOMALIES": "TEMPORARY_OUTPUT"}
    run = run_alg("construire_reseau", asked)
    first, second = run.rows("ANOMALIES")
    assert (first["genre"], first["population"], first["pauvres"], first["rang"]) == ("lien_manquant", 210, 21, 1)
    assert first["ecart_m"] == pytest.approx(2.226, abs=0.01)
    assert (second["genre"], second["nom"], second["nom_2"], second["population"]) == ("bout_libre", "ruelle", "rue Haute", None)
    edges = {row["arete"] for row in run.rows()}
    assert {first["arete"], first["arete_2"], second["arete"], second["arete_2"]} <= edges
    words = page.read_text(encoding="utf-8")
    assert "Trous possibles dans la carte" in words
    assert "210" in words
    assert "ANOMALIES" not in run_alg("construire_reseau", asked | {"ANOMALIES": None}).results


def test_the_network_of_another_town_is_told_at_once(run_alg, inputs, sample):
    here = run_alg("construire_reseau", inputs | {"DEMANDE": str(sample / "carreaux_200m.gpkg")})
    assert not any("DEMANDE" in line for line in here.feedback.warnings)
    far = QgsVectorLayer("Point?crs=EPSG:4326&field=population:double", "ailleurs", "memory")
    feature = QgsFeature(far.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1.9, 47.8)))
    far.dataProvider().addFeature(feature)
    there = run_alg("construire_reseau", inputs | {"DEMANDE": far})
    assert any("DEMANDE" in line and "même ville" in line for line in there.feedback.warnings)
    assert there.rows() == here.rows()


def test_a_layer_of_streets_given_as_a_file_is_sent_to_its_parameter(refusal, inputs, tmp_path):
    lines = tmp_path / "voies.geojson"
    lines.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    package = tmp_path / "voies.gpkg"
    package.write_bytes(b"SQLite format 3\0")
    for path in (lines, package):
        said = refusal("construire_reseau", inputs | {"INPUT": str(path)})
        assert "INPUT" in said
        assert "donnez-la à LIGNES" in said
