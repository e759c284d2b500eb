"""What qgis_process sees of the plugin."""

from __future__ import annotations

import json

from files import ROOT

#: An algorithm that has landed stays.
LANDED = {"construire_reseau", "temps_acces", "expliquer_trajet", "zones_blanches", "implanter_permanences", "diagnostic"}
GROUPS = ("1 Données", "2 Mesures", "3 Zones blanches", "4 Implantation", "5 Restitution")


def test_the_provider_lists_every_algorithm(qgis_process):
    answer = qgis_process("--json", "list")
    assert answer.code == 0, answer.errors
    listed = json.loads(answer.output)["providers"]["accessibilite"]["algorithms"]
    ids = {algorithm.removeprefix("accessibilite:") for algorithm in listed}
    modules = (ROOT / "plugin" / "accessibilite" / "processing").glob("*.py")
    # A file carries the id of its algorithm; the others are shared.
    assert ids == {path.stem for path in modules if f'\n    ID = "{path.stem}"\n' in path.read_text(encoding="utf-8")}
    assert ids >= LANDED
    assert {details["group"] for details in listed.values()} <= set(GROUPS)


def test_the_help_of_an_algorithm_names_its_parameters(qgis_process):
    answer = qgis_process("--json", "help", "accessibilite:diagnostic")
    assert answer.code == 0, answer.errors
    parameters = json.loads(answer.output)["parameters"]
    expected = {
        "OSM", "CARREAUX", "SERVICES", "IRIS", "CANDIDATS", "PROFIL", "VITESSE_KMH", "MNT", "SEUIL_MIN", "NOMBRE", "PUBLIC",
        "CALER_SUR_IRIS", "BATIMENTS", "POIDS_BATIMENTS", "ROBUSTESSE", "LANGUE", "DOSSIER",
    }
    assert set(parameters) >= expected
    assert parameters["PROFIL"]["default_value"] == "adulte"
