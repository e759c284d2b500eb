"""Writes every page of HTML and every PDF that the plugin can make of the sample town, for people and programs to look at.

    tools/sample_pages.py FOLDER [LANGUAGE ...]

Each file is ``FOLDER/LANGUAGE/NAME``.  Run where QGIS is.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "plugin" / "accessibilite" / "resources" / "sample"
LANGUAGES = ("fr", "en", "nl")
TEMPORARY = "TEMPORARY_OUTPUT"

#: Runs an algorithm: its id and its parameters.
Run = Callable[[str, Mapping[str, Any]], Any]


def write_pages(run: Run, town: Path, folder: Path) -> dict[tuple[str, str], list[Path]]:
    """Write all of them, in the language of the plugin.

    Parameters
    ----------
    town
        A copy of the sample town: QGIS writes into the GeoPackages that it opens.

    Returns
    -------
    Pages by what writes them: (algorithm, parameter).
    """
    folder.mkdir(parents=True, exist_ok=True)
    cells, services, candidates = (str(town / f"{name}.gpkg") for name in ("carreaux_200m", "services", "candidats"))
    quarters, iris, streets = str(town / "quartiers.gpkg"), str(town / "iris.gpkg"), str(town / "reseau.osm")
    network, times, sites, stops = (str(folder / f"{name}.gpkg") for name in ("reseau", "temps", "sites", "arrets"))
    diagnosis = folder / "diagnostic"
    town_parameters = {"CARREAUX": cells, "SERVICES": services, "RESEAU": network}
    demand = {"DEMANDE": cells, "SERVICES": services, "RESEAU": network}
    written: dict[tuple[str, str], list[Path]] = {}

    def make(algorithm: str, parameters: Mapping[str, Any], **pages: str) -> None:
        targets = {name: folder / page for name, page in pages.items()}
        run(algorithm, {**parameters, **{name: str(target) for name, target in targets.items()}})
        for name, target in targets.items():
            written.setdefault((algorithm, name), []).append(target)

    make("construire_reseau", {"INPUT": streets, "DEMANDE": cells, "OUTPUT": network}, BILAN="reseau.html")
    make("charger_services", {"INPUT": str(town / "services.csv"), "OUTPUT": TEMPORARY}, BILAN="services.html")
    make(
        "temps_acces", {**demand, "TERRITOIRES_EN_ENTREE": quarters, "DETOURS": TEMPORARY, "OUTPUT": times}, BILAN="temps.html"
    )
    make(
        "expliquer_trajet", {**demand, "LIEU": "3,40", "OUTPUT": TEMPORARY, "SERVICES_EVALUES": TEMPORARY}, BILAN="trajet.html"
    )
    make(
        "comparer_territoires",
        {"CARREAUX": times, "TERRITOIRES_EN_ENTREE": iris, "INTERCOMMUNALITE": iris, "SERVICES": services, "OUTPUT": TEMPORARY},
        BILAN="territoires.html",
    )
    make("implanter_permanences", {**town_parameters, "CANDIDATS": candidates, "NOMBRE": 2, "OUTPUT": sites})
    make(
        "comparer_scenarios",
        {
            **town_parameters, "OUVERTURES": sites, "TERRITOIRES_EN_ENTREE": quarters, "OUTPUT": TEMPORARY, "ZONES": TEMPORARY,
            "PUBLICS": TEMPORARY, "TERRITOIRES": TEMPORARY, "EQUITE": TEMPORARY,
        },
        BILAN="scenario.html",
    )
    make(
        "planifier_tournee",
        {**town_parameters, "ARRETS": candidates, "JOURS": "mardi, jeudi", "DEMI_JOURNEES_MAX": 2, "OUTPUT": stops},
        EMPLOI_DU_TEMPS="tournee.html",
    )
    make(
        "fiche_terrain",
        {**town_parameters, "SITES": sites, "CANDIDATS": candidates, "REMPLACANTS": 1, "TITRE": "Visites de mai <2026> & suite"},
        FICHES="fiches.html",
    )
    run(
        "diagnostic",
        {
            "OSM": streets, "CARREAUX": cells, "SERVICES": services, "IRIS": iris, "CANDIDATS": candidates, "ROBUSTESSE": True,
            "DOSSIER": str(diagnosis),
        },
    )
    written["diagnostic", "DOSSIER"] = [Path(shutil.copyfile(diagnosis / "rapport.html", folder / "diagnostic.html"))]
    for template, atlas in (("comite", "aucun"), ("annexe", "zones")):
        make(
            "rapport",
            {"DIAGNOSTIC": str(diagnosis), "SITES": sites, "TOURNEE": stops, "MODELE": template, "ATLAS": atlas},
            HTML=f"rapport-{template}.html", PDF=f"rapport-{template}.pdf",
        )
    return written


def main(arguments: list[str]) -> int:
    """Write them in each language."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    folder, languages = Path(arguments[0]), arguments[1:] or list(LANGUAGES)
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(ROOT / "plugin"))
    from accessibilite import classFactory
    from accessibilite.translation import speak

    plugin = classFactory(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()

    def run(name: str, parameters: Mapping[str, Any]) -> None:
        algorithm = registry.createAlgorithmById(f"accessibilite:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        sound, reason = algorithm.checkParameterValues(dict(parameters), context)
        if not sound:
            raise ValueError(f"{name} : {reason}")
        _, done = algorithm.run(dict(parameters), context, feedback, {}, False)
        if not done:
            raise RuntimeError(f"{name} : {feedback.textLog()}")

    for language in languages:
        shutil.rmtree(folder / language, ignore_errors=True)
        speak(language)
        town = Path(shutil.copytree(SAMPLE, folder / language / "ville"))
        pages = write_pages(run, town, folder / language)
        print(f"{language} : {sum(map(len, pages.values()))} documents dans {folder / language}")
    plugin.unload()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
