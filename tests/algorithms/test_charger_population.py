"""``charger_population`` inside QGIS: files and layers of every make, one account."""

from __future__ import annotations

import json

import pytest

from accessibilite.core.readers.population import CELL_COLUMNS

CELL = "CRS3035RES200mN{}E{}"
NORTH, EAST = 2_891_800, 3_770_600


def ids(*steps: int) -> list[str]:
    return [CELL.format(NORTH, EAST + 200 * step) for step in steps]


def write_csv(folder, rows, name="carreaux.csv", header="idcar_200m,i_est_200,ind,men,men_pauv"):
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def load(run_alg, source, **parameters):
    return run_alg(
        "charger_population",
        {"CARREAUX": source, "OUTPUT": "TEMPORARY_OUTPUT", "REJETS": "TEMPORARY_OUTPUT", **parameters},
    )


def balanced(run) -> bool:
    results = run.results
    written, refused = len(run.rows()), len(run.rows("REJETS"))
    return (written, refused) == (results["LIGNES_ECRITES"], results["LIGNES_REFUSEES"]) and results[
        "LIGNES_LUES"
    ] == written + refused


def test_bondy_is_loaded_to_the_person(run_alg, shared_data):
    run = load(run_alg, str(shared_data / "bondy" / "carreaux_200m_2019.gpkg"))
    rows = run.rows()
    assert sum(row["population"] for row in rows) == pytest.approx(65_548.0, abs=1e-6)
    assert sum(row["estime"] for row in rows) == 14
    assert set(CELL_COLUMNS) <= set(rows[0])
    assert run.layer().crs().authid() == "EPSG:2154"
    assert any("64 carreau(x) coupés" in warning for warning in run.feedback.warnings)
    assert balanced(run)


def test_neudorf_as_a_table_and_as_a_layer_give_the_same_cells(run_alg, shared_data):
    folder = shared_data / "strasbourg"
    table = load(run_alg, str(folder / "carreaux_200m_neudorf_2019.csv"))
    layer = load(run_alg, str(folder / "carreaux_200m_neudorf_2019.gpkg"))
    assert table.rows() == layer.rows()
    assert table.layer().crs() == layer.layer().crs()
    for one, other in zip(table.layer().getFeatures(), layer.layer().getFeatures()):
        assert one.geometry().isGeosEqual(other.geometry())


def test_the_blocks_of_schaerbeek_come_through_a_mapping(run_alg, shared_data):
    run = load(
        run_alg,
        str(shared_data / "bruxelles" / "schaerbeek_population.geojson"),
        CHAMP_POPULATION="Pop1030_Population",
        CHAMP_ID="BlockParcel",
    )
    rows = run.rows()
    assert len(rows) == 396
    assert sum(row["population"] for row in rows) == sum(row["Pop1030_Population"] for row in rows)
    assert rows[0]["id"] == "BlockParcel.001"
    assert all(row["pauvres"] is None and row["estime"] is None for row in rows)


def test_refused_rows_are_whole_and_the_count_is_right(run_alg, tmp_path):
    first, second, third, fourth = ids(0, 1, 2, 3)
    path = write_csv(
        tmp_path,
        [
            f"{first},0,10,4,1",
            f"{second},0,-3,4,1",
            "n’importe quoi,0,5,2,1",
            f"{first},0,10,4,1",
            f"{third},0,x,2,1",
            f"{fourth},0,5,2,1,de trop",
        ],
    )
    run = load(run_alg, str(path))
    assert [row["id"] for row in run.rows()] == [first]
    refused = run.rows("REJETS")
    assert [row["ligne"] for row in refused] == [3, 4, 5, 6, 7]
    assert json.loads(refused[0]["contenu"])["idcar_200m"] == second
    assert "ligne 2" in refused[2]["motif"]
    assert balanced(run)


def test_only_whole_cells_of_the_zone_are_kept(run_alg, layers, tmp_path):
    path = write_csv(tmp_path, [f"{name},0,10,4,1" for name in ids(0, 1, 2, 3, 4)])
    x, y = EAST + 250, NORTH + 50
    zone = layers.memory(
        [f"POLYGON(({x} {y}, {x + 200} {y}, {x + 200} {y + 50}, {x} {y + 50}, {x} {y}))"],
        {"nom": ["quartier"]},
        crs="EPSG:3035",
        geometry="Polygon",
    )
    run = load(run_alg, str(path), ZONE=zone)
    assert [row["id"] for row in run.rows()] == ids(1, 2)
    assert all(feature.geometry().area() == pytest.approx(40_000) for feature in run.layer().getFeatures())


def test_a_layer_of_the_project_serves_as_well_as_a_file(run_alg, layers, shared_data):
    path = shared_data / "strasbourg" / "carreaux_200m_neudorf_2019.gpkg"
    from qgis.core import QgsVectorLayer

    layer = layers.copy(QgsVectorLayer(str(path), "neudorf", "ogr"))
    assert sum(row["population"] for row in load(run_alg, layer).rows()) == 73_067


def test_a_text_layer_of_the_project_is_read_from_its_file(run_alg, tmp_path):
    from qgis.core import QgsVectorLayer

    path = write_csv(tmp_path, [f"{ids(0)[0]},0,01004,10"], header="idcar_200m,i_est_200,lcog_geo,ind")
    layer = QgsVectorLayer(f"{path.as_uri()}?type=csv&detectTypes=yes", "carreaux", "delimitedtext")
    assert layer.isValid()
    assert [row["commune"] for row in load(run_alg, layer).rows()] == ["01004"]


def test_the_output_feeds_a_geopackage(run_alg, shared_data, tmp_path):
    target = tmp_path / "sortie.gpkg"
    run = load(run_alg, str(shared_data / "bondy" / "carreaux_200m_2019.gpkg"), OUTPUT=str(target))
    again = load(run_alg, str(target))
    assert {row["id"]: row["population"] for row in again.rows()} == {row["id"]: row["population"] for row in run.rows()}


# Refusals


def test_a_table_without_identifiers_is_refused(refusal, tmp_path):
    path = write_csv(tmp_path, ["a,5"], header="nom,ind")
    assert "identifiants" in refusal("charger_population", {"CARREAUX": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_column_that_is_not_there_is_refused(refusal, tmp_path):
    path = write_csv(tmp_path, [f"{ids(0)[0]},0,10,4,1"])
    parameters = {"CARREAUX": str(path), "CHAMP_POPULATION": "habitants", "OUTPUT": "TEMPORARY_OUTPUT"}
    assert refusal("charger_population", parameters).startswith("CHAMP_POPULATION")


def test_a_zone_elsewhere_is_refused(refusal, layers, tmp_path):
    path = write_csv(tmp_path, [f"{ids(0)[0]},0,10,4,1"])
    zone = layers.memory(["POLYGON((4 50, 5 50, 5 51, 4 50))"], {"nom": ["ailleurs"]}, geometry="Polygon")
    sentence = refusal("charger_population", {"CARREAUX": str(path), "ZONE": zone, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert sentence.startswith("ZONE")


def test_a_missing_file_is_refused(refusal, tmp_path):
    parameters = {"CARREAUX": str(tmp_path / "absent.csv"), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "absent.csv" in refusal("charger_population", parameters)
