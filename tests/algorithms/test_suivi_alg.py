"""``suivi`` inside QGIS: two diagnoses as folder, file or layer, bare cells with their inputs, refusals."""

from __future__ import annotations

import csv
import json
import shutil

import pytest

from accessibilite.core.diagnosis import DiagnosisRequest, run


@pytest.fixture(scope="module")
def diagnoses(sample, tmp_path_factory):
    """Two years of the sample town: a third of the desks closes, and the threshold goes from 15 to 12 minutes."""
    folder = tmp_path_factory.mktemp("annees")
    with (sample / "services.csv").open(encoding="utf-8", newline="") as stream:
        rows = stream.read().splitlines(keepends=True)
    (folder / "services.csv").write_text("".join(rows[: 1 + 2 * len(rows) // 3]), encoding="utf-8")
    cells, streets = sample / "carreaux_200m.gpkg", sample / "reseau.osm"
    run(DiagnosisRequest(streets, cells, sample / "services.csv"), folder / "2024")
    run(DiagnosisRequest(streets, cells, folder / "services.csv", threshold_min=12.0), folder / "2025")
    return folder


def effects(rows, measure="public_blanc", column="effet_moyen", territory="Ensemble"):
    return {r["cause"]: r[column] for r in rows if r["grandeur"] == measure and r["territoire"] == territory}


def test_folders_files_and_layers_are_one(run_alg, diagnoses, sample, tmp_path):
    written = []
    for before, after in (
        (diagnoses / "2024", diagnoses / "2025"),
        (diagnoses / "2024" / "diagnostic.gpkg", f"{diagnoses / '2025' / 'diagnostic.gpkg'}|layername=carreaux"),
    ):
        done = run_alg("suivi", {
            "AVANT": str(before), "APRES": str(after), "OUTPUT": "TEMPORARY_OUTPUT", "CAUSES": "TEMPORARY_OUTPUT",
            "INDICATEURS": str(tmp_path / "indicateurs.csv"), "TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg"),
            "DATE_APRES": "2025",
        })
        written.append(effects(done.rows("CAUSES")))
        assert not any("mesuré de nouveau" in warning for warning in done.feedback.warnings)
    assert written[0] == written[1]
    assert written[0]["services"] > 0
    assert written[0]["parametres"] > 0
    assert (written[0]["population"], written[0]["reseau"]) == (0, 0)
    for year, column in (("2024", "avant"), ("2025", "apres")):
        card = json.loads((diagnoses / year / "journal.json").read_text(encoding="utf-8"))["chiffres"]
        said = effects(done.rows("CAUSES"), column=column)["services"]
        assert said == pytest.approx(card["pauvres_en_zone_blanche"], abs=1e-5)
    change = effects(done.rows("CAUSES"), column="ecart")["services"]
    assert sum(written[0].values()) == pytest.approx(change, abs=1e-9)
    cells = done.rows()
    assert len(cells) == 217
    assert sum(row["public_blanc_ecart"] for row in cells) == pytest.approx(change)
    assert {row["cause_principale"] for row in cells} >= {"services", "parametres"}
    with (tmp_path / "indicateurs.csv").open(encoding="utf-8", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert list(table[0]) == [
        "code", "libelle", "unite", "definition", "territoire", "code_territoire", "date", "seuil_min", "valeur",
    ]
    assert {row["territoire"] for row in table} == {"Ensemble", "Les Aubépines", "La Closerie"}
    people = next(float(row["valeur"]) for row in table if row["code"] == "population")
    assert people == pytest.approx(45_000)
    assert {row["date"] for row in table} - {"2025"} != set()
    assert any("de plus en zone blanche" in line and "fermeture de «" in line for line in done.feedback.infos)


def test_bare_cells_with_their_inputs(run_alg, diagnoses, sample, network_path):
    given = {
        "AVANT": str(sample / "carreaux_200m.gpkg"), "APRES": str(sample / "carreaux_200m.gpkg"),
        "SERVICES_AVANT": str(sample / "services.gpkg"), "SERVICES_APRES": str(sample / "services.gpkg"),
        "RESEAU_AVANT": str(network_path), "RESEAU_APRES": str(network_path), "SEUIL_AVANT_MIN": 15, "SEUIL_APRES_MIN": 10,
        "PUBLIC": "seniors_65p", "OUTPUT": "TEMPORARY_OUTPUT", "CAUSES": "TEMPORARY_OUTPUT",
    }
    found = effects(run_alg("suivi", given).rows("CAUSES"))
    assert found["parametres"] > 0
    assert found["population"] == found["services"] == found["reseau"] == 0


def test_refusals(refusal, diagnoses, sample, tmp_path):
    bare = str(sample / "carreaux_200m.gpkg")
    assert "temps_min" in refusal("suivi", {"AVANT": bare, "APRES": bare, "OUTPUT": "TEMPORARY_OUTPUT"})
    year = shutil.copytree(diagnoses / "2024", tmp_path / "2024")
    (year / "journal.json").write_text("{", encoding="utf-8")
    said = refusal("suivi", {"AVANT": str(year), "APRES": str(year), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "journal.json" in said
    (tmp_path / "vide").mkdir()
    said = refusal("suivi", {"AVANT": str(tmp_path / "vide"), "APRES": str(year), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "AVANT" in said
