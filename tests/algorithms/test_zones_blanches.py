"""``zones_blanches``: flags, zones and totals, on cells of every make."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from harness import Feedback, rows_of
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSourceDefinition, QgsWkbTypes
from qgis.PyQt.QtCore import QLocale, QMetaType

TEXT, REAL, WHOLE = QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.LongLong
ADDED = {
    "zone_blanche": WHOLE, "raison": TEXT, "confiance": TEXT, "zone_id": WHOLE, "classe_temps": TEXT, "pourquoi": TEXT,
}
ZONES = {
    "zone_id": WHOLE, "rang": WHOLE, "nom_zone": TEXT, "carreaux": WHOLE, "population": REAL, "pauvres": REAL,
    "menages_pauvres": REAL, "menages": REAL, "monoparentales": REAL, "enfants_0_3": REAL, "jeunes_18_24": REAL,
    "seniors_65p": REAL, "temps_moyen_min": REAL, "temps_median_min": REAL, "temps_p90_min": REAL, "temps_max_min": REAL,
    "deficit_pers_min": REAL, "part_estimee": REAL, "confiance": TEXT, "secret": WHOLE, "pourquoi": TEXT, "candidats": TEXT,
}
CELLS = (
    "id", "population", "menages", "menages_pauvres", "pauvres", "taux_pauvrete", "niveau_vie", "estime",
    "monoparentales", "enfants_0_3", "jeunes_18_24", "seniors_65p", "commune",
)
SIZE = 200
ORIGIN = (700_000, 6_600_000)


def square(column: int, row: int, size: int = SIZE) -> str:
    x, y = ORIGIN[0] + column * SIZE, ORIGIN[1] + row * SIZE
    return f"POLYGON (({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


#: Two cells that touch by a corner, far; one near; one far away and alone; one that nothing reaches.
PLACES = [(0, 0), (1, 1), (0, 1), (9, 9), (20, 20)]
COLUMNS = {
    "id": ["a", "b", "c", "d", "e"],
    "population": [100.0, 200.0, 300.0, 40.0, 60.0],
    "menages": [50.0, 100.0, 150.0, 20.0, 30.0],
    "menages_pauvres": [10.0, 20.0, 30.0, 10.0, 15.0],
    "estime": [0, 1, 0, 0, 0],
    "temps_min": [20.0, 30.0, 5.0, 16.0, None],
    "statut": ["atteint", "atteint", "atteint", "atteint", "ilot"],
}


@pytest.fixture
def cells(layers):
    return layers.memory([square(*place) for place in PLACES], COLUMNS, "EPSG:2154", "Polygon", "carreaux")


def zones_of(run_alg, cells, **changes):
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}
    return run_alg("zones_blanches", {"CARREAUX": cells, **outputs} | changes)


def test_fields_are_those_of_the_contract(run_alg, cells):
    run = zones_of(run_alg, cells)
    fields = run.layer().fields()
    assert fields.names()[-len(ADDED):] == list(ADDED)
    assert [fields.field(name).type() for name in ADDED] == list(ADDED.values())
    assert set(CELLS) | set(COLUMNS) <= set(fields.names())
    zones = run.layer("ZONES").fields()
    assert [name for name in zones.names() if name in ZONES] == list(ZONES)
    assert [zones.field(name).type() for name in ZONES] == list(ZONES.values())
    for name in ("OUTPUT", "ZONES"):
        assert run.layer(name).crs() == cells.crs()
        assert run.layer(name).wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_cells_keep_their_order_and_get_their_flags(run_alg, cells):
    rows = zones_of(run_alg, cells).rows()
    assert [row["id"] for row in rows] == COLUMNS["id"]
    assert [row["zone_blanche"] for row in rows] == [1, 1, 0, 1, 1]
    assert [row["raison"] for row in rows] == ["au_dela_du_seuil"] * 2 + ["a_portee", "au_dela_du_seuil", "ilot"]
    assert rows[0]["zone_id"] == rows[1]["zone_id"]
    assert len({rows[i]["zone_id"] for i in (0, 3, 4)}) == 3
    assert rows[2]["zone_id"] is None
    assert rows[2]["confiance"] is None
    # 20 min: white when 15 % faster under a threshold 10 % longer; an imputed cell is never certain.
    assert [row["confiance"] for row in rows] == ["certaine", "probable", None, "probable", "certaine"]


def test_zones_are_ranked_by_what_people_lack(run_alg, cells):
    rows = zones_of(run_alg, cells).rows("ZONES")
    # poor x minutes beyond 15: 20 x 5 + 40 x 15 = 700; 30 x 60 (nothing reached) = 1800; 20 x 1 = 20, 40 people.
    assert [row["rang"] for row in rows] == [1, 2, None]
    assert [row["deficit_pers_min"] for row in rows] == pytest.approx([1800.0, 700.0, 20.0])
    assert [row["population"] for row in rows] == pytest.approx([60.0, 300.0, 40.0])
    assert [row["pauvres"] for row in rows] == pytest.approx([30.0, 60.0, 20.0])
    assert [row["temps_max_min"] for row in rows] == [None, 30.0, 16.0]
    assert rows[1]["temps_moyen_min"] == pytest.approx((20 * 20 + 40 * 30) / 60)
    assert rows[1]["part_estimee"] == pytest.approx(100 * 40 / 60)


def test_the_people_of_the_zones_are_said(run_alg, cells):
    run = run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"})
    poor = sum(row["pauvres"] for row in run.rows("OUTPUT") if row["zone_blanche"])
    line = next(line for line in run.feedback.infos if "personnes pauvres" in line)
    assert "".join(c for c in line.partition(" personnes")[0] if c.isdigit()) == str(round(poor))


def test_territories_get_the_people_inside(run_alg, cells, layers):
    areas = layers.memory(
        [square(0, 0, 2 * SIZE), square(50, 50)], {"code_iris": ["930100101", "930100102"], "population": [1, 2]},
        "EPSG:2154", "Polygon",
    )
    run = zones_of(run_alg, cells, TERRITOIRES_EN_ENTREE=areas, TERRITOIRES="TEMPORARY_OUTPUT")
    inside, empty = run.rows("TERRITOIRES")
    assert inside["code_iris"] == "930100101"
    assert inside["population"] == pytest.approx(600.0)
    assert inside["population_source"] == 1
    assert empty["population"] == 0
    assert empty["temps_moyen_min"] is None
    assert empty["part_estimee"] is None
    assert any("100" in said for said in run.feedback.warnings)


def test_without_territories_no_totals_are_promised(run_alg, cells):
    run = run_alg("zones_blanches", {"CARREAUX": cells, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "TERRITOIRES" not in run.results


def test_no_white_cell_gives_an_empty_layer_of_zones(run_alg, cells, tmp_path):
    path = tmp_path / "zones.gpkg"
    run = zones_of(run_alg, cells, SEUIL_MIN=600, PAUVRES_MIN=1000, ZONES=str(path))
    assert run.rows("ZONES") == []
    assert set(ZONES) <= set(run.layer("ZONES").fields().names())
    assert {row["zone_blanche"] for row in run.rows()} == {0}


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035", "EPSG:2154"])
def test_the_crs_of_the_cells_changes_nothing(run_alg, cells, layers, crs):
    expected = zones_of(run_alg, cells).rows()
    assert zones_of(run_alg, layers.copy(cells, crs)).rows() == expected


def test_neither_project_nor_locale_change_anything(run_alg, cells, project):
    expected = zones_of(run_alg, cells).rows()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    project.addMapLayer(cells)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        inputs = {"CARREAUX": cells.id(), "OUTPUT": "TEMPORARY_OUTPUT"}
        assert run_alg("zones_blanches", inputs, project=project).rows() == expected
    finally:
        QLocale.setDefault(before)
        project.takeMapLayer(cells)


def test_selected_and_filtered_cells(run_alg, cells, layers, project):
    saved = layers.saved(cells)
    assert saved.setSubsetString("\"id\" IN ('a', 'b')")
    assert [row["id"] for row in zones_of(run_alg, saved).rows()] == ["a", "b"]
    project.addMapLayer(cells)
    cells.selectByExpression("\"id\" = 'd'")
    chosen = QgsProcessingFeatureSourceDefinition(cells.id(), True)
    assert [row["id"] for row in run_alg(
        "zones_blanches", {"CARREAUX": chosen, "OUTPUT": "TEMPORARY_OUTPUT"}, project=project
    ).rows()] == ["d"]
    project.takeMapLayer(cells)


def test_a_second_pass_replaces_the_first(run_alg, cells):
    first = zones_of(run_alg, cells, SEUIL_MIN=1)
    again = zones_of(run_alg, first.layer())
    assert again.rows() == zones_of(run_alg, cells).rows()
    assert sorted(again.layer().fields().names()) == sorted(first.layer().fields().names())


@pytest.mark.parametrize("kind", ["MultiPolygon", "PolygonZ"])
def test_polygons_of_other_kinds(run_alg, cells, layers, kind):
    wkt = [square(*place) for place in PLACES]
    if kind == "MultiPolygon":
        wkt = [text.replace("POLYGON (", "MULTIPOLYGON ((") + ")" for text in wkt]
    else:
        wkt = [text.replace("POLYGON", "POLYGON Z").replace(",", " 7,").replace("))", " 7))") for text in wkt]
    other = layers.memory(wkt, COLUMNS, "EPSG:2154", kind)
    assert zones_of(run_alg, other).rows() == zones_of(run_alg, cells).rows()


def test_merged_cells_with_a_repeated_fid_reach_a_file(run_alg, layers, tmp_path):
    merged = layers.memory(
        [square(*place) for place in PLACES], COLUMNS | {"fid": [1, 1, 2, 2, 3]}, "EPSG:2154", "Polygon"
    )
    rows = zones_of(run_alg, merged, OUTPUT=str(tmp_path / "carreaux.gpkg")).rows()
    assert [row["id"] for row in rows] == COLUMNS["id"]
    assert [row["fid_source"] for row in rows] == [1, 1, 2, 2, 3]


def test_dates_stay_dates_to_read(run_alg, cells, layers, tmp_path):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QDate

    provider = cells.dataProvider()
    assert provider.addAttributes([QgsField("maj", QMetaType.Type.QDate)])
    cells.updateFields()
    index = cells.fields().lookupField("maj")
    first = next(cells.getFeatures()).id()
    assert provider.changeAttributeValues({first: {index: QDate(2024, 3, 1)}})
    values = [row["maj"] for row in zones_of(run_alg, cells).rows()]
    assert values == ["2024-03-01", None, None, None, None]


def test_raw_filosofi_columns_from_the_sample(run_alg, sample, network_path):
    times = run_alg(
        "temps_acces",
        {
            "DEMANDE": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
            "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    run = zones_of(run_alg, times.layer())
    rows, zones = run.rows(), run.rows("ZONES")
    assert set(CELLS) <= set(rows[0])
    white = [row for row in rows if row["zone_blanche"]]
    assert white
    assert sum(row["pauvres"] for row in white) == pytest.approx(sum(zone["pauvres"] for zone in zones))
    assert {row["zone_id"] for row in white} == {zone["zone_id"] for zone in zones}
    for row in rows:
        far = row["temps_min"] is None or row["temps_min"] > 15
        assert bool(row["zone_blanche"]) == (far and row["pauvres"] >= 1), row["id"]


def test_any_numeric_column_is_a_public(run_alg, layers):
    table = COLUMNS | {"mes usagers": [0.0, 0.0, 0.0, 7.0, 0.0]}
    cells = layers.memory([square(*place) for place in PLACES], table, "EPSG:2154", "Polygon")
    rows = zones_of(run_alg, cells, PUBLIC="mes usagers").rows()
    assert [row["id"] for row in rows if row["zone_blanche"]] == ["d"]


@pytest.mark.parametrize("cancel_at", [0, 20, 70])
def test_a_cancelled_run_leaves_nothing(refusal, cells, tmp_path, cancel_at):
    output = tmp_path / "sortie.gpkg"
    output.write_bytes(b"ancien")
    feedback = Feedback(cancel_at)
    if cancel_at == 0:
        feedback.cancel()
    inputs = {"CARREAUX": cells, "OUTPUT": str(output), "ZONES": str(tmp_path / "zones.gpkg")}
    assert "annulé" in refusal("zones_blanches", inputs, feedback)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"sortie.gpkg": b"ancien"}


def without(layers, *names, **changes):
    table = {name: values for name, values in (COLUMNS | changes).items() if name not in names}
    return layers.memory([square(*place) for place in PLACES], table, "EPSG:2154", "Polygon")


BAD = {
    "not measured": (lambda make: {"CARREAUX": without(make, "temps_min")}, ("CARREAUX", "temps_min")),
    "no status": (lambda make: {"CARREAUX": without(make, "statut")}, ("CARREAUX", "statut")),
    "nobody": (lambda make: {"CARREAUX": without(make, "population")}, ("CARREAUX", "population")),
    "fewer than nobody": (
        lambda make: {"CARREAUX": without(make, population=[-1.0] * 5)}, ("CARREAUX", "négative", "ligne 1"),
    ),
    "unknown public": (lambda make: {"PUBLIC": "licornes"}, ("PUBLIC", "licornes")),
    "public of words": (lambda make: {"PUBLIC": "statut"}, ("PUBLIC", "statut")),
    "threshold below zero": (lambda make: {"SEUIL_MIN": -1}, ("SEUIL_MIN", "-1")),
    "rate above 100": (lambda make: {"TAUX_PAUVRETE_MIN": 101}, ("TAUX_PAUVRETE_MIN", "101")),
    "no CRS": (
        lambda make: {"CARREAUX": make.memory([square(0, 0)], {k: v[:1] for k, v in COLUMNS.items()}, "", "Polygon")},
        ("CARREAUX", "système de coordonnées"),
    ),
    "points": (
        lambda make: {"CARREAUX": make.memory(["POINT (700000 6600000)"], {k: v[:1] for k, v in COLUMNS.items()},
                                              "EPSG:2154")},
        ("CARREAUX", "polygones"),
    ),
    "no cell": (
        lambda make: {"CARREAUX": make.memory([], {k: [] for k in COLUMNS}, "EPSG:2154", "Polygon")}, ("CARREAUX",),
    ),
    "territories without CRS": (
        lambda make: {"TERRITOIRES_EN_ENTREE": make.memory([square(0, 0)], {"nom": ["x"]}, "", "Polygon")},
        ("TERRITOIRES_EN_ENTREE", "système de coordonnées"),
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_no_output(refusal, cells, layers, tmp_path, case):
    spoil, words = BAD[case]
    output = tmp_path / "sortie.gpkg"
    output.write_bytes(b"ancien")
    sentence = refusal("zones_blanches", {"CARREAUX": cells, "OUTPUT": str(output)} | spoil(layers))
    for word in words:
        assert word in sentence
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"sortie.gpkg": b"ancien"}


def test_zones_that_cannot_be_written_are_said(refusal, cells, tmp_path):
    (tmp_path / "fichier").write_text("x")
    inputs = {"CARREAUX": cells, "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": str(tmp_path / "fichier" / "z.gpkg")}
    assert "ZONES" in refusal("zones_blanches", inputs)


def test_zones_cover_their_cells_and_no_more(run_alg, cells):
    run = zones_of(run_alg, cells)
    for zone in run.layer("ZONES").getFeatures():
        mine = [row for row in rows_of(run.layer()) if row["zone_id"] == zone["zone_id"]]
        assert zone.geometry().area() == pytest.approx(len(mine) * SIZE**2, rel=1e-9)
        assert not math.isnan(zone.geometry().length())


def test_a_gap_is_bridged_on_request_only(run_alg, layers):
    table = {name: values[:2] for name, values in COLUMNS.items()}
    apart = layers.memory([square(0, 0), square(2, 1)], table, "EPSG:2154", "Polygon")
    assert len(zones_of(run_alg, apart).rows("ZONES")) == 2
    (zone,) = zones_of(run_alg, apart, RELIER_ZONES=True).rows("ZONES")
    assert zone["carreaux"] == 2


def test_what_lies_about_the_zones_names_them_and_says_why(run_alg, sample, network_path):
    inputs = {"SERVICES": str(sample / "services.gpkg"), "RESEAU": str(network_path), "CRENEAU": "mardi 17:00"}
    times = run_alg(
        "temps_acces",
        {"DEMANDE": str(sample / "carreaux_200m.gpkg"), "TEMPS_MAX_MIN": 85, "OUTPUT": "TEMPORARY_OUTPUT", **inputs},
    )
    around = inputs | {
        "CANDIDATS": str(sample / "candidats.gpkg"), "TERRITOIRES_EN_ENTREE": str(sample / "iris.gpkg"),
        "TERRITOIRES": "TEMPORARY_OUTPUT",
    }
    run = zones_of(run_alg, times.layer(), SEUIL_MIN=25, **around)
    first = run.rows("ZONES")[0]
    assert first["nom_zone"].startswith("La Closerie, autour de la rue de la Closerie")
    assert "Espace numérique de la médiathèque, est à 44 min (de 41 à 47 min selon le carreau)." in first["pourquoi"]
    assert "France services de Valmont-sur-Aubre est plus près, à 39 min, mais fermé le mardi à 17 h." in first["pourquoi"]
    assert first["candidats"].startswith("Centre social de la Closerie (80 m, 2 min à pied) ; ")
    totals = run.rows("TERRITOIRES")
    for row in totals:
        assert row["pauvres_a_portee"] + row["pauvres_au_dela"] == pytest.approx(row["pauvres"])
    assert sum(row["population"] for row in totals) + 8.1 == pytest.approx(sum(r["population"] for r in run.rows()), abs=0.1)


def test_nothing_white_with_everything_around_it(run_alg, cells, sample, network_path):
    run = zones_of(
        run_alg, cells, PAUVRES_MIN=1000, RESEAU=str(network_path), CRENEAU="mardi 17:00",
        SERVICES=str(sample / "services.gpkg"), CANDIDATS=str(sample / "candidats.gpkg"),
    )  # fmt: skip
    assert run.rows("ZONES") == []


def test_overlaps_and_empty_territories_are_told(run_alg, cells, layers):
    areas = layers.memory(
        [square(0, 0, 2 * SIZE), square(0, 0), square(50, 50)], {"nom": ["a", "b", "c"]}, "EPSG:2154", "Polygon"
    )
    said = zones_of(run_alg, cells, TERRITOIRES_EN_ENTREE=areas, TERRITOIRES="TEMPORARY_OUTPUT").feedback.warnings
    assert any("100 personne(s) y comptent plus d’une fois" in text for text in said)
    assert any(text.startswith("1 territoire(s) sans habitant") for text in said)


@pytest.mark.parametrize(("slot", "words"), [("mardi 17:00", "SERVICES"), ("demain", "demain")])
def test_a_slot_that_says_nothing_is_refused(refusal, cells, slot, words):
    sentence = refusal("zones_blanches", {"CARREAUX": cells, "CRENEAU": slot, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert sentence.startswith("CRENEAU")
    assert words in sentence


@pytest.mark.parametrize("style", ["carreaux", "parts_territoires"])
def test_classes_grow_darker_and_their_rules_read_the_fields_written(run_alg, cells, layers, style):
    areas = layers.memory([square(0, 0, 2 * SIZE)], {"nom": ["a"]}, "EPSG:2154", "Polygon")
    run = zones_of(run_alg, cells, TERRITOIRES_EN_ENTREE=areas, TERRITOIRES="TEMPORARY_OUTPUT")
    layer = run.layer("OUTPUT" if style == "carreaux" else "TERRITOIRES")
    folder = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "styles"
    assert layer.loadNamedStyle(str(folder / f"{style}.qml"))[1]
    rules = layer.renderer().rootRule().children()
    drawn = [rule for rule in rules if rule.symbol().symbolLayer(0).layerType() == "SimpleFill" and rule.label() != ""]
    colours = [rule.symbol().color() for rule in drawn if rule.filterExpression() not in ("ELSE", '"zone_blanche" = 1')]
    grey = [0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue() for colour in colours]
    # On paper without colour, each class still shows beside the next.
    assert all(light - dark > 20 for light, dark in zip(grey, grey[1:]))
    shown = {rule.label(): 0 for rule in rules}
    for rule in drawn:
        if rule.filterExpression() != "ELSE":
            layer.selectByExpression(rule.filterExpression())
            shown[rule.label()] = layer.selectedFeatureCount()
    if style == "carreaux":
        assert [count for label, count in shown.items() if label.startswith("un peu au-delà")] == [2]
        assert shown["carreau en zone blanche"] == 4
    else:
        # 60 of the 120 poor of the territory live within 15 minutes.
        assert shown["40 à 60 % des pauvres au-delà"] == 1
