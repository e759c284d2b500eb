"""``python -m accessibilite``: results, exit codes and French words, where `qgis` cannot be imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import ogr

from accessibilite.core.command_line import COMMANDS, main
from accessibilite.core.readers.services import (
    FORMATS,
    bpe,
    data_inclusion,
    finess,
    france_services,
    generic,
    mediation_numerique,
    osm_features,
)

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"
SAMPLE = PLUGIN / "accessibilite" / "resources" / "sample"
#: Stands in for an interpreter without QGIS: `-c` runs it, then the module as `-m` would.
WITHOUT_QGIS = """
import runpy, sys
for name in ("qgis", "qgis.core", "qgis.PyQt", "PyQt5", "PyQt6"):
    sys.modules[name] = None
sys.argv[0] = "accessibilite"
runpy.run_module("accessibilite", run_name="__main__", alter_sys=True)
"""


def sample(name: str) -> str:
    return str(SAMPLE / name)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PYTHONPATH": str(PLUGIN), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
        "ACCESSIBILITE_CACHE": os.environ["ACCESSIBILITE_CACHE"],
    }
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QGIS, *arguments], capture_output=True, text=True, timeout=120,
        check=False, env=environment,
    )


def rows(path: Path, layer: str) -> int:
    dataset = ogr.Open(str(path))
    assert dataset is not None
    found = dataset.GetLayerByName(layer)
    assert found is not None, layer
    return int(found.GetFeatureCount())


def test_the_diagnosis_runs_without_qgis(tmp_path):
    folder = tmp_path / "resultats"
    done = run(
        "diagnostic", "--osm", sample("reseau.osm"), "--carreaux", sample("carreaux_200m.gpkg"),
        "--services", sample("services.csv"), "--iris", sample("iris.gpkg"), "--candidats", sample("candidats.csv"),
        "--dossier", str(folder),
    )
    assert done.returncode == 0, done.stderr
    assert "%" not in done.stderr, "no progress where nobody looks"
    assert {path.name for path in folder.iterdir()} == {"diagnostic.gpkg", "rapport.html", "journal.json"}
    assert done.stdout.splitlines() == [str(folder / n) for n in ("diagnostic.gpkg", "rapport.html", "journal.json")]
    assert rows(folder / "diagnostic.gpkg", "carreaux") == 217
    assert rows(folder / "diagnostic.gpkg", "sites") == 3


def test_slope_and_speed_reach_the_diagnosis(tmp_path):
    given = ["--osm", sample("reseau.osm"), "--carreaux", sample("carreaux_200m.gpkg"), "--services", sample("services.csv")]
    more = {"plat": [], "pente": ["--mnt", sample("relief.tif")], "lent": ["--vitesse-kmh", "4,0"]}
    read = {}
    for name, options in more.items():
        assert main(["diagnostic", *given, *options, "--dossier", str(tmp_path / name)]) == 0
        read[name] = json.loads((tmp_path / name / "journal.json").read_text(encoding="utf-8"))
    assert {name: journal["parametres"]["VITESSE_KMH"] for name, journal in read.items()} == {
        "plat": 4.8, "pente": 4.8, "lent": 4.0
    }
    assert read["pente"]["entrees"]["MNT"]["fichier"] == "relief.tif"
    assert "MNT" not in read["plat"]["entrees"]
    poor = {name: journal["chiffres"]["pauvres_en_zone_blanche"] for name, journal in read.items()}
    assert poor["lent"] > poor["plat"] != poor["pente"]


def test_refused_and_bad_usage_without_qgis(tmp_path):
    refused = run("construire-reseau", "--input", str(tmp_path / "absent.osm"), "--output", str(tmp_path / "r.gpkg"))
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert refused.stderr.startswith("INPUT : le fichier")
    assert run("construire-reseau", "--output").returncode == 2
    assert run().returncode == 2
    shown = run("--help")
    assert shown.returncode == 0
    assert shown.stdout.startswith("Utilisation : ")
    assert not list(tmp_path.iterdir())


COMPLETE = {
    "construire-reseau": (["--input", "reseau.osm", "--bilan", ">b.html", "--zone", "iris.gpkg"], "reseau"),
    "charger-population": (["--carreaux", "carreaux_200m.csv", "--rejets", ">j.gpkg"], "carreaux"),
    "charger-iris": (["--contours", "iris.gpkg", "--table", "BASE_TD_FILO_DISP_IRIS.csv", "--rejets", ">j.gpkg"], "iris"),
    "charger-services": (["--input", "services.csv", "--rejets", ">j.gpkg", "--bilan", ">b.html"], "services"),
}


@pytest.mark.parametrize("name", COMPLETE)
def test_each_loader_writes_its_files(name, tmp_path, capsys):
    given, layer = COMPLETE[name]
    arguments = [str(tmp_path / a[1:]) if a[0] == ">" else a if a[0] == "-" else sample(a) for a in given]
    out = tmp_path / "sortie.gpkg"
    assert main([name, *arguments, "--output", str(out)]) == 0
    assert rows(out, layer) > 5
    expected = {Path(a[1:]).name for a in given if a[0] == ">"} | {out.name}
    assert {path.name for path in tmp_path.iterdir()} == expected
    if "j.gpkg" in expected:
        assert rows(tmp_path / "j.gpkg", "rejets") == 0
    printed = capsys.readouterr()
    assert str(out) in printed.out
    # A second run replaces the first.
    assert main([name, *arguments, "--output", str(out)]) == 0
    assert rows(out, layer) > 5


def test_a_layer_of_a_file_is_named_as_qgis_does(tmp_path, capsys):
    out = str(tmp_path / "c.gpkg")
    whole = sample("carreaux_200m.gpkg")
    # GDAL's layers die with their dataset.
    dataset = ogr.Open(whole)
    names = [dataset.GetLayer(0).GetName(), "absente"]
    assert main(["charger-population", "--carreaux", f"{whole}|layername={names[0]}", "--output", out]) == 0
    assert main(["charger-population", "--carreaux", f"{whole}|layername={names[1]}", "--output", out]) == 1
    assert "CARREAUX" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "words"), [
    (["construire-reseau", "--output", "r.gpkg"], "INPUT et LIGNES"),
    (["construire-reseau", "--input", "a.osm", "--lignes", "b.gpkg", "--output", "r.gpkg"], "INPUT et LIGNES"),
    (["construire-reseau", "--input", sample("reseau.osm"), "--output", "r.shp"], "finit par .gpkg"),
    (["construire-reseau", "--input", sample("reseau.osm"), "--output", "absent/r.gpkg"], "OUTPUT : impossible"),
    (["construire-reseau", "--input", sample("reseau.osm"), "--output", "r.gpkg", "--bilan", "absent/b.html"], "BILAN"),
    (["construire-reseau", "--input", sample("reseau.osm"), "--output", "dossier.gpkg"], "OUTPUT : impossible"),
    (["construire-reseau", "--input", sample("reseau.osm"), "--output", "r.gpkg", "--vitesse-kmh", "90"], "VITESSE_KMH"),
    (["charger-population", "--carreaux", sample("services.csv"), "--output", "r.gpkg"], "CARREAUX"),
    (["charger-population", "--carreaux", "", "--output", "r.gpkg"], "CARREAUX"),
    (["charger-iris", "--contours", "rien.gpkg", "--output", "r.gpkg"], "CONTOURS"),
    (["charger-iris", "--contours", sample("iris.gpkg"), "--output", "r.gpkg", "--rejets", "r.gpkg"], "deux fois"),
    (["charger-services", "--input", "rien.csv", "--output", "r.gpkg"], "INPUT"),
    (["charger-services", "--input", sample("services.csv"), "--output", "r.gpkg", "--src", "truc"], "SRC"),
    (["diagnostic", "--osm", "a.osm", "--carreaux", "b", "--services", "c", "--dossier", "d"], "CARREAUX"),
    (["diagnostic", "--osm", "a.osm", "--carreaux", "b", "--services", "c", "--dossier", "d", "--seuil-min", "nan"], "SEUIL"),
    (["diagnostic", "--osm", "a.osm", "--carreaux", "b", "--services", "c", "--dossier", "d", "--nombre", "-1"], "NOMBRE"),
])
def test_a_refusal_is_one_sentence_and_leaves_nothing(arguments, words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dossier.gpkg").mkdir()
    (tmp_path / "r.gpkg").write_text("avant", encoding="utf-8")
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    assert printed.err.endswith(".\n")
    assert printed.err.count("\n") == 1
    assert (tmp_path / "r.gpkg").read_text(encoding="utf-8") == "avant"
    assert {path.name for path in tmp_path.iterdir()} == {"dossier.gpkg", "r.gpkg"}


@pytest.mark.parametrize(("arguments", "words"), [
    ([], "Il manque COMMANDE."),
    (["truc"], "« truc » est inconnu"),
    (["diagnostic"], "Il manque --osm, --carreaux, --services, --dossier."),
    (["construire-reseau", "--output", "r.gpkg", "--profil", "velo"], "« velo » est inconnu ; choisissez parmi adulte"),
    (["construire-reseau", "--output", "r.gpkg", "--vitesse-kmh", "vite"], "« vite » n’est pas un nombre."),
    (["construire-reseau", "--output", "r.gpkg", "--truc", "3"], "inconnue : --truc 3"),
    (["construire-reseau", "--out", "r.gpkg"], "--out"),
    (["construire-reseau", "--output"], "--output attend une valeur."),
])
def test_bad_usage_is_told_in_french(arguments, words, capsys):
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert words in err
    assert "--help" in err
    for english in ("usage", "error", "argument", "required", "invalid", "expected", "unrecognized"):
        assert english not in err


def test_help_is_in_french(capsys):
    for arguments in ([], *([command.name] for command in COMMANDS)):
        assert main([*arguments, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("Utilisation : ")
        for english in ("usage", "optional", "positional", "show this", "default"):
            assert english not in out


def test_the_formats_are_those_of_the_readers():
    readers = (france_services, mediation_numerique, data_inclusion, bpe, finess, osm_features, generic)
    assert list(FORMATS) == [reader.FORMAT for reader in readers]


def test_progress_is_shown_to_a_person_only(tmp_path, capsys, monkeypatch):
    arguments = ["construire-reseau", "--input", sample("reseau.osm"), "--output", str(tmp_path / "r.gpkg")]
    assert main(arguments) == 0
    assert "%" not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(arguments) == 0
    assert " %" in capsys.readouterr().err


def test_an_interrupted_run_leaves_nothing(tmp_path, capsys, monkeypatch):
    from accessibilite.core import geopackage

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(geopackage, "write_geopackage", stopped)
    assert main(["construire-reseau", "--input", sample("reseau.osm"), "--output", str(tmp_path / "r.gpkg")]) == 1
    assert capsys.readouterr().err.startswith("Calcul annulé")
    assert not list(tmp_path.iterdir())


def test_a_missing_library_is_one_sentence(capsys, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert main(["construire-reseau", "--input", "a", "--output", str(tmp_path / "r.gpkg")]) == 1
    assert "« scipy »" in capsys.readouterr().err
