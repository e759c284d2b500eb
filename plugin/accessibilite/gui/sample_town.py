"""The sample town in the project: its layers, styled, and the fields of the panel filled so that each step runs at once.

What opens is a copy, in the person's profile: the files of the extension are replaced by each update, may be read-only,
and must not change because somebody moved a service to try something.  A temporary folder would lose the layers of a
project that is saved; a read-only layer would forbid the trying.
"""

from __future__ import annotations

import filecmp
import json
import shutil
from itertools import count
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.errors import OutputError, tr_noop
from ..processing.base import RESOURCES, tr
from .steps import CANDIDATES, CELLS, SERVICES, TERRITORIES
from .suitability import give_role
from .task_page import SCOPE

SAMPLE = RESOURCES / "sample"
FILES = (
    "reseau.osm", "carreaux_200m.gpkg", "services.gpkg", "services.csv", "iris.gpkg", "BASE_TD_FILO_DISP_IRIS.csv",
    "candidats.gpkg", "README.md",
)
#: (file, role, name in the layer tree), as they are drawn, the lowest first.
LAYERS = (
    ("carreaux_200m.gpkg", CELLS, tr_noop("Carreaux")), ("iris.gpkg", TERRITORIES, tr_noop("IRIS")),
    ("candidats.gpkg", CANDIDATES, tr_noop("Lieux candidats")), ("services.gpkg", SERVICES, tr_noop("Services")),
)
#: Poor households in a cell, per cent: class limits and their colours (ColorBrewer « Purples », readable by all).
POVERTY_CLASSES = ((0, 10, "#f2f0f7"), (10, 20, "#cbc9e2"), (20, 30, "#9e9ac8"), (30, 100, "#6a51a3"))
#: The town lies in metropolitan France: Lambert-93.
SYSTEM = "EPSG:2154"
#: Air left around the town, as a share of it.
MARGIN = 1.1


def own_copy(folder: Path | None = None) -> Path:
    """Return a folder with the files of the sample town, those that nobody has changed if they are there already."""
    base = folder or Path(QgsApplication.qgisSettingsDirPath()) / "accessibilite"
    for number in count(1):
        place = base / ("ville_exemple" if number == 1 else f"ville_exemple_{number}")
        if not place.exists():
            break
        same, _, _ = filecmp.cmpfiles(SAMPLE, place, FILES, shallow=False)
        if len(same) == len(FILES):
            return place
    is_ours = False
    try:
        place.mkdir(parents=True)
        is_ours = True
        for name in FILES:
            shutil.copyfile(SAMPLE / name, place / name)
    except OSError as error:
        if is_ours:
            # Half a town would be taken for one that somebody has changed, and a second one made beside it.
            shutil.rmtree(place, ignore_errors=True)
        raise OutputError(
            tr_noop("« {path} » : la ville d’exemple n’a pas pu y être copiée ({reason}) ; libérez ce dossier."),
            path=place, reason=error,
        ) from error
    return place


def open_sample_town(project: QgsProject, folder: Path | None = None) -> QgsRectangle:
    """Add the sample town to the project and fill the panel's choices; return where it is, in the project's system."""
    place = own_copy(folder)
    layers: dict[str, QgsVectorLayer] = {}
    for file, role, name in LAYERS:
        layer = QgsVectorLayer(str(place / file), tr(name), "ogr")
        layer.setRenderer(_renderer(role))
        give_role(layer, role)
        layers[role] = layer
    cells = layers[CELLS]
    project.setCrs(QgsCoordinateReferenceSystem(SYSTEM))
    project.setTitle(tr("Valmont-sur-Aubre, ville d’exemple"))
    for layer in layers.values():
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    # After the layers: an open panel writes down which of them its lists show.
    for algorithm, values in _choices(place, layers).items():
        project.writeEntry(SCOPE, algorithm, json.dumps(values, ensure_ascii=False))
    extent = QgsRectangle(cells.extent())
    extent.scale(MARGIN)
    return extent


def _choices(place: Path, layers: dict[str, QgsVectorLayer]) -> dict[str, dict[str, str]]:
    network, results = str(place / "reseau.osm"), place / "resultats"
    return {
        "charger_population": {"CARREAUX": layers[CELLS].id()},
        "charger_services": {"INPUT": str(place / "services.csv")},
        "charger_iris": {"CONTOURS": layers[TERRITORIES].id(), "TABLE": str(place / "BASE_TD_FILO_DISP_IRIS.csv")},
        "construire_reseau": {"INPUT": network},
        "sites_candidats": {"INPUT": network},
        "diagnostic": {"OSM": network, "DOSSIER": str(results)},
        "rapport": {"DIAGNOSTIC": str(results / "diagnostic.gpkg")},
    }


def _renderer(role: str) -> QgsSingleSymbolRenderer | QgsGraduatedSymbolRenderer:
    """Return how a layer of the town is drawn before anything is measured."""
    if role == CELLS:
        ranges = []
        for low, high, colour in POVERTY_CLASSES:
            symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.1"})
            label = tr("{low} à {high} % de ménages pauvres").format(low=low, high=high)
            ranges.append(QgsRendererRange(low, high, symbol, label))
        return QgsGraduatedSymbolRenderer('100 * "men_pauv" / "men"', ranges)
    if role == TERRITORIES:
        outline = {"style": "no", "outline_color": "#444444", "outline_width": "0.3"}
        return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline))
    look = {
        SERVICES: {"name": "circle", "color": "#08306b", "size": "3.4", "outline_color": "#ffffff"},
        CANDIDATES: {"name": "diamond", "color": "#fdae61", "size": "2.6", "outline_color": "#5a3a00"},
    }[role]
    return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look))
