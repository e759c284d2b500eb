"""What the log says is readable on a command line, where the bar and the sentences share the screen."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

#: Their sentences need a server: :mod:`test_telecharger` looks at them.
NEED_A_SERVER = {"telecharger_reseau", "telecharger_services"}


@pytest.fixture(scope="module")
def diagnosed(run_alg, sample, tmp_path_factory) -> str:
    folder = str(tmp_path_factory.mktemp("diagnostic") / "valmont")
    run_alg("diagnostic", {
        "OSM": str(sample / "reseau.osm"), "CARREAUX": str(sample / "carreaux_200m.gpkg"),
        "SERVICES": str(sample / "services.gpkg"), "DOSSIER": folder,
    })
    return folder


@pytest.fixture(scope="module")
def inputs(sample, network_path, measured, diagnosed, tmp_path_factory) -> dict[str, dict[str, object]]:
    """A run of each algorithm with most of its sentences."""
    cells, services, places = (str(sample / f"{name}.gpkg") for name in ("carreaux_200m", "services", "candidats"))
    streets, quarters, network = str(sample / "reseau.osm"), str(sample / "quartiers.gpkg"), str(network_path)
    walk, pages = {"SERVICES": services, "RESEAU": network}, tmp_path_factory.mktemp("pages")
    near = {"TERRITOIRES_EN_ENTREE": quarters}
    return {
        "charger_population": {"CARREAUX": cells},
        "charger_services": {"INPUT": services},
        "charger_iris": {"CONTOURS": str(sample / "iris.gpkg")},
        "construire_reseau": {"INPUT": streets},
        "temps_acces": {"DEMANDE": cells, **walk, "CRENEAU": "mardi 17:00"},
        "isochrones": {**walk, "CARREAUX": cells},
        "expliquer_trajet": {"DEMANDE": cells, **walk, "LIEU": "1, 100"},
        "indicateurs": {"DEMANDE": cells, **walk, **near, "TERRITOIRES": "TEMPORARY_OUTPUT", "OFFRE": "capacite"},
        "equite": {"MESURES": measured, **near},
        "zones_blanches": {"CARREAUX": measured, **near, "SERVICES": services, "TERRITOIRES": "TEMPORARY_OUTPUT"},
        "robustesse": {"CARREAUX": cells, **walk, "VITESSES": "1", "SEUILS": "1", "CRENEAU": "mardi 17:00"},
        "comparer_territoires": {"CARREAUX": measured, **near},
        "suivi": {"AVANT": diagnosed, "APRES": diagnosed, **near},
        "sites_candidats": {"INPUT": streets, "RESEAU": network, "CARREAUX": cells},
        "implanter_permanences": {"CARREAUX": cells, **walk, "CANDIDATS": places, "NOMBRE": 30, "CRENEAU": "mardi 17:00"},
        "planifier_tournee": {"CARREAUX": cells, "ARRETS": places, "RESEAU": network, "JOURS": "mardi"},
        "comparer_scenarios": {"CARREAUX": cells, **walk, "OUVERTURES": places, **near},
        "fiche_terrain": {"SITES": places, "CANDIDATS": places, "RESEAU": network},
        "rapport": {"DIAGNOSTIC": f"{diagnosed}/diagnostic.gpkg", "HTML": str(pages / "rapport.html")},
        "diagnostic": {
            "OSM": streets, "CARREAUX": cells, "SERVICES": services, "CANDIDATS": places, "DOSSIER": str(pages / "dossier"),
        },
    }


def test_every_algorithm_is_looked_at(inputs):
    registered = {one.name() for one in QgsApplication.processingRegistry().providerById("accessibilite").algorithms()}
    assert set(inputs) | NEED_A_SERVER == registered


@pytest.mark.parametrize(
    "name",
    [
        "charger_population", "charger_services", "charger_iris", "construire_reseau", "temps_acces", "isochrones",
        "expliquer_trajet", "indicateurs", "equite", "zones_blanches", "robustesse", "comparer_territoires", "suivi",
        "sites_candidats", "implanter_permanences", "planifier_tournee", "comparer_scenarios", "fiche_terrain", "rapport",
        "diagnostic",
    ],
)
def test_sentences_come_before_the_bar_begins_or_once_it_is_full(run_alg, inputs, name):
    """qgis_process writes « …70…80 » on one line: a result put there at once reads as another number."""
    output = {} if name in ("rapport", "diagnostic") else {"OUTPUT": "TEMPORARY_OUTPUT"}
    told = run_alg(name, inputs[name] | output).feedback
    assert told.infos
    assert not told.amid


def test_services_are_counted_by_category(run_alg, layers):
    points = layers.memory(["POINT (2 48)"] * 3, {"nom": ["a", "b", "c"], "categorie": ["caf", "caf", None]})
    run = run_alg("charger_services", {"COUCHE": points, "OUTPUT": "TEMPORARY_OUTPUT"})
    (told,) = [text for text in run.feedback.infos if "catégorie" in text]
    assert "caf (2)" in told
    assert "sans catégorie (1)" in told
