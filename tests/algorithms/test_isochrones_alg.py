"""``isochrones`` inside QGIS: fields, classes, empty results, people, words."""

from __future__ import annotations

import pytest
from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

TEXT, REAL = QMetaType.Type.QString, QMetaType.Type.Double
MEASURES = {
    "statut": TEXT, "longueur_km": REAL, "surface_km2": REAL, "population": REAL, "pauvres": REAL, "carreaux": REAL,
}


@pytest.fixture
def inputs(sample, network_path) -> dict[str, object]:
    return {
        "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path),
        "CARREAUX": str(sample / "carreaux_200m.gpkg"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_fields_and_classes(run_alg, inputs):
    run = run_alg("isochrones", inputs | {"RUES": "TEMPORARY_OUTPUT"})
    fields = run.layer().fields()
    assert fields.names() == ["seuil_min", "de_min", *MEASURES]
    assert [fields.field(name).type() for name in MEASURES] == list(MEASURES.values())
    assert run.layer().wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert run.layer().crs().authid() == "EPSG:2154"
    rows = run.rows()
    assert [row["seuil_min"] for row in rows] == [15, 10, 5]
    assert [row["de_min"] for row in rows] == [0, 0, 0]
    for name in ("longueur_km", "surface_km2", "population", "pauvres", "carreaux"):
        values = [row[name] for row in rows]
        assert values[0] > values[1] > values[2] > 0, name
    shapes = [feature.geometry() for feature in run.layer().getFeatures()]
    assert all(shape.isGeosValid() for shape in shapes)
    assert shapes[2].difference(shapes[0]).area() < 0.001
    streets = run.rows("RUES")
    assert run.layer("RUES").wkbType() == QgsWkbTypes.Type.LineString
    assert sum(row["longueur_m"] for row in streets) / 1000 == pytest.approx(rows[0]["longueur_km"])
    assert max(max(row["debut_min"], row["fin_min"]) for row in streets) <= 15 + 1e-9


def test_the_people_are_those_of_temps_acces_more_or_less(run_alg, inputs):
    """Two ways of counting the same people: by surface here, by the centre of the cell there."""
    run = run_alg("isochrones", inputs | {"SEUILS_MIN": "10"})
    times = run_alg("temps_acces", {"DEMANDE": inputs["CARREAUX"], **{k: inputs[k] for k in ("SERVICES", "RESEAU", "OUTPUT")}})
    within = sum(row["ind"] for row in times.rows() if row["temps_min"] is not None and row["temps_min"] <= 10)
    assert run.rows()[0]["population"] == pytest.approx(within, rel=0.25)


def test_the_log_says_what_each_class_holds(run_alg, inputs):
    run = run_alg("isochrones", inputs | {"SEUILS_MIN": "10,2.5"})
    classes = [text.replace("\u00a0", " ") for text in run.feedback.infos if text.startswith("À ")]
    assert [text.split(" min")[0] for text in classes] == ["À 2,5", "À 10"]
    assert f"{run.rows()[0]['population']:,.0f}".replace(",", "\u202f") + " habitants" in classes[1]
    assert any("1 service(s) itinérants" in text for text in run.feedback.warnings)


def test_one_by_one_each_service_has_its_classes(run_alg, inputs):
    run = run_alg("isochrones", inputs | {"REGROUPER": False, "SEUILS_MIN": "4,8"})
    assert run.layer().fields().names() == ["seuil_min", "de_min", "service_id", "service_nom", *MEASURES]
    rows = run.rows()
    assert [row["seuil_min"] for row in rows] == [8] * (len(rows) // 2) + [4] * (len(rows) // 2)
    assert len({row["service_id"] for row in rows}) == len(rows) // 2
    assert any("itinérants" in warning for warning in run.feedback.warnings)


def test_a_service_off_the_network_is_listed_and_has_no_shape(run_alg, layers):
    columns = {"de": [1], "vers": [2], "longueur_m": [800.0], "aller_s": [600.0], "retour_s": [600.0], "vitesse_kmh": [4.8]}
    street = layers.memory(["LINESTRING (0 45, 0.01 45)"], columns, geometry="LineString")
    places = layers.memory(["POINT (0.005 45)", "POINT (0.006 45.001)"], {"id": ["a", "x"], "nom": ["Mairie", "Perdu"]})
    given = {"SERVICES": places, "RESEAU": street, "ACCROCHAGE_M": 50, "REGROUPER": False, "OUTPUT": "TEMPORARY_OUTPUT"}
    run = run_alg("isochrones", given)
    rows = run.rows()
    assert [row["statut"] for row in rows] == ["atteint", "hors_reseau"] * 3
    assert [feature.hasGeometry() for feature in run.layer().getFeatures()] == [True, False] * 3
    assert [row["population"] for row in rows] == [None] * 6
    assert [row["longueur_km"] for row in rows] == pytest.approx([0.7885, 0] * 3, abs=1e-4)
    assert [warning for warning in run.feedback.warnings if "Perdu" in warning]
    together = run_alg("isochrones", given | {"REGROUPER": True}).rows()
    assert [row["longueur_km"] for row in together] == pytest.approx([0.7885] * 3, abs=1e-4)


def test_bad_thresholds_are_refused_in_words(refusal, inputs):
    assert "SEUILS_MIN" in refusal("isochrones", inputs | {"SEUILS_MIN": "cinq"})


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ({"PMR": "oui"}, {"a", "d"}),
        ({"PMR": "oui_ou_inconnu"}, {"a", "c", "d"}),
        ({"SANS_RDV": "oui"}, {"b", "d"}),
        ({"CONDITIONS": "inconditionnel"}, {"a"}),
        ({"FILTRE": "\"id\" > 'b'"}, {"c", "d"}),
        ({"CATEGORIE": "mairie"}, {"a", "c"}),
        ({"CATEGORIE": "mairie", "PMR": "oui"}, {"a"}),
    ],
)
def test_only_the_services_asked_for_have_isochrones(run_alg, layers, asked, kept):
    columns = {"de": [1], "vers": [2], "longueur_m": [788.5], "aller_s": [600.0], "retour_s": [600.0], "vitesse_kmh": [4.8]}
    street = layers.memory(["LINESTRING (0 45, 0.01 45)"], columns, geometry="LineString")
    places = layers.memory(
        [f"POINT (0.00{place} 45)" for place in (2, 4, 6, 8)],
        {
            "id": list("abcd"), "categorie": ["mairie", "poste", "mairie", "poste"], "pmr": ["oui", "non", "inconnu", "oui"],
            "sans_rdv": ["non", "oui", "inconnu", "oui"], "conditions": ["tout public", "sur dossier", None, None],
        },
    )
    given = {"SERVICES": places, "RESEAU": street, "REGROUPER": False, "SEUILS_MIN": "2", "OUTPUT": "TEMPORARY_OUTPUT"}
    run = run_alg("isochrones", given | asked)
    assert {row["service_id"] for row in run.rows()} == kept


def test_a_category_without_service_is_said(run_alg, inputs):
    run = run_alg("isochrones", inputs | {"CATEGORIE": "licorne"})
    assert [row["statut"] for row in run.rows()] == ["sans_service"] * 3
    assert [warning for warning in run.feedback.warnings if "licorne" in warning]


def test_the_style_darkens_with_the_minutes_and_draws_the_smallest_last(run_alg, inputs):
    from harness import PLUGIN

    run = run_alg("isochrones", inputs | {"CARREAUX": None})
    layer = run.layer()
    assert layer.loadNamedStyle(str(PLUGIN / "resources" / "styles" / "isochrones.qml"))[1]
    renderer = layer.renderer()
    colours = [rule.symbol().color().lightnessF() for rule in renderer.rootRule().children()]
    assert len(set(colours)) == 6
    assert colours == sorted(colours, reverse=True)
    (clause,) = renderer.orderBy().list()
    assert (clause.expression().expression(), clause.ascending()) == ("seuil_min", False)
    assert renderer.orderByEnabled()
