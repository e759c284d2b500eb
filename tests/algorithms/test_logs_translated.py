"""What the first algorithms say in the log and write in their pages and layers, in a language of ⟦brackets⟧."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "core"))

from accessibilite.core import language
from accessibilite.core.walking_rules import BARRIERS, OTHER_BARRIER, PROFILES, RULE_LABELS
from pseudo import PseudoTexts, leftovers, untranslated

#: Ids of the contract, options, names of parameters in lower case and titles of data.
CODES = {
    *RULE_LABELS, *PROFILES, *(one.id for one in (*BARRIERS, OTHER_BARRIER)), "atteint", "ilot", "OpenStreetMap", "IRIS", "INSEE",
    "RGF93 v1 / Lambert-93",
}
#: Categories of the services of the sample town, and one that it does not have.
CATEGORIES = {"absente", "caf", "ccas", "pmi", "permanence"}
#: Columns of text of the outputs that are made of words of the plugin.
READ = ("texte", "motif_texte", "regle_texte", "motif")


@pytest.fixture
def brackets():
    before = language.interface()
    language.use(language.Voice("en", PseudoTexts()))
    yield
    language.use(before)


@pytest.fixture(scope="module")
def inputs(sample, network_path):
    cells, services = (str(sample / f"{name}.gpkg") for name in ("carreaux_200m", "services"))
    walk = {"DEMANDE": cells, "SERVICES": services, "RESEAU": str(network_path)}
    output = {"OUTPUT": "TEMPORARY_OUTPUT"}
    return {
        "charger_population": output | {"CARREAUX": cells},
        "charger_services": output | {"INPUT": services},
        "charger_iris": output | {"CONTOURS": str(sample / "iris.gpkg"), "TABLE": str(sample / "BASE_TD_FILO_DISP_IRIS.csv")},
        "construire_reseau": output | {
            "INPUT": str(sample / "reseau.osm"), "DEMANDE": cells, "MNT": str(sample / "relief.tif"), "ATTENTE_FEUX_S": 20,
            "ANOMALIES": "TEMPORARY_OUTPUT",
        },
        "temps_acces": output | walk | {
            "CRENEAU": "mardi 17:00", "SANS_RDV": "oui", "CATEGORIE": "caf, absente", "DETOURS": "TEMPORARY_OUTPUT",
        },
        "expliquer_trajet": output | walk | {"LIEU": "1, 100", "CRENEAU": "mardi 17:00", "SERVICES_EVALUES": "TEMPORARY_OUTPUT"},
    }


def names(run) -> set[str]:
    """Return the words of the layers that come from the files."""
    found: set[str] = set()
    for name, value in run.results.items():
        if name != "BILAN" and isinstance(value, str) and value:
            for row in run.rows(name):
                found |= {str(text) for column, text in row.items() if isinstance(text, str) and column not in READ}
    return found | CODES


@pytest.mark.parametrize(
    "name", ["charger_population", "charger_services", "charger_iris", "construire_reseau", "temps_acces", "expliquer_trajet"]
)
def test_nothing_is_said_in_french(run_alg, inputs, brackets, tmp_path, name):
    page = tmp_path / "bilan.html"
    asked = inputs[name] if name in ("charger_population", "charger_iris") else inputs[name] | {"BILAN": str(page)}
    run = run_alg(name, asked)
    data = names(run) | {Path(str(value)).name for value in asked.values()} | {Path(str(value)).stem for value in asked.values()}
    data |= CATEGORIES
    assert [text for text in (*run.feedback.infos, *run.feedback.warnings) if leftovers(text, data)] == []
    if page.exists():
        assert untranslated(page.read_text(encoding="utf-8"), data) == []
    for output, value in run.results.items():
        if output != "BILAN" and isinstance(value, str) and value:
            said = [row[column] for row in run.rows(output) for column in READ if isinstance(row.get(column), str)]
            assert [text for text in said if column_is_words(text) and leftovers(text, data)] == []


def column_is_words(text: str) -> bool:
    """Tell a sentence from a code (« motif » of ``SERVICES_EVALUES``)."""
    return " " in text
