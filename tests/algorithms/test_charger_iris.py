"""``charger_iris`` inside QGIS."""

from __future__ import annotations

from collections import Counter

import pytest

FIELDS = ["code_iris", "nom_iris", "type_iris", "commune", "taux_pauvrete", "niveau_vie_median", "qualite"]


def load(run_alg, contours, table=None, **parameters):
    parameters |= {"CONTOURS": contours, "OUTPUT": "TEMPORARY_OUTPUT", "REJETS": "TEMPORARY_OUTPUT"}
    return run_alg("charger_iris", parameters | ({"TABLE": table} if table else {}))


@pytest.fixture
def contours(layers):
    squares = [f"POLYGON(({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))" for x in range(4)]
    columns = {
        "CODE_IRIS": ["010040101", "010040102", "010040201", "010330000"],
        "NOM_IRIS": ["Les Pérouses", "Centre", "Gare", "Bellegarde"],
        "TYP_IRIS": ["H", "H", "A", "Z"],
    }
    return layers.memory(squares, columns, "EPSG:2154", "Polygon", "contours")


def test_each_iris_gets_its_rate_and_what_it_is_worth(run_alg, contours, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("IRIS;DISP_TP6020;DISP_MED20\n10040101;20,1;19300\n10040102;ns;ns\n10040201;17910;12000\n")
    run = load(run_alg, contours, str(table))
    assert run.layer().fields().names() == FIELDS
    rows = {row["code_iris"]: row for row in run.rows()}
    assert [row["qualite"] for row in rows.values()] == ["publie", "secret", "hors_plage", "absent"]
    assert [row["taux_pauvrete"] for row in rows.values()] == [20.1, None, None, None]
    assert rows["010040101"]["niveau_vie_median"] == 19_300
    assert rows["010330000"]["commune"] == "01033"
    refused = run.rows("REJETS")
    assert [(row["source"], row["ligne"]) for row in refused] == [("TABLE", 4)]
    assert any("secret" in warning for warning in run.feedback.warnings)


def test_the_real_contours_and_table(run_alg, shared_data):
    table = str(shared_data / "filosofi" / "BASE_TD_FILO_DISP_IRIS_2018.csv")
    bondy = load(run_alg, str(shared_data / "bondy" / "iris_2022_dep93.gpkg"), table)
    assert Counter(row["qualite"] for row in bondy.rows()) == {"publie": 551, "secret": 34, "absent": 29}
    assert any("12\u202f395 ligne(s) lue(s)" in info for info in bondy.feedback.infos)
    ems = load(run_alg, str(shared_data / "strasbourg" / "iris_eurometropole.geojson"), table)
    assert Counter(row["qualite"] for row in ems.rows())["absent"] == 49
    assert not ems.rows("REJETS")


def test_contours_alone_have_unknown_rates(run_alg, contours):
    run = load(run_alg, contours)
    assert {row["qualite"] for row in run.rows()} == {"absent"}
    assert run.feedback.warnings


def test_a_column_can_be_named(run_alg, contours, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("secteur;part\n010040101;12.5\n")
    run = load(run_alg, contours, str(table), CHAMP_CODE="secteur", CHAMP_TAUX="part")
    assert [row["taux_pauvrete"] for row in run.rows()] == [12.5, None, None, None]


def test_a_table_of_something_else_is_refused(refusal, contours, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("nom;adresse\na;b\n")
    sentence = refusal("charger_iris", {"CONTOURS": contours, "TABLE": str(table), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert sentence.startswith("TABLE")


def test_contours_of_something_else_are_refused(refusal, layers):
    squares = layers.memory(["POLYGON((0 0, 1 0, 1 1, 0 0))"], {"nom": ["a"]}, "EPSG:2154", "Polygon")
    assert refusal("charger_iris", {"CONTOURS": squares, "OUTPUT": "TEMPORARY_OUTPUT"}).startswith("CONTOURS")
