"""LANGUE: the page, the map and the document in another language than QGIS; log and errors stay in that of QGIS."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from harness import PLUGIN
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsProcessingException,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from accessibilite.core.language import NARROW_SPACE, Voice, interface, speaking
from accessibilite.processing import map_layout, page_flow, page_language
from accessibilite.processing.layers import NamedStyle
from accessibilite.processing.legends import say_legend

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core"))

from pseudo import OPEN, PseudoTexts, leftovers, pseudo

STYLES = PLUGIN / "resources" / "styles"
#: What is written on the pages by the files: names of layers are in brackets already.
NAMES = ("OpenStreetMap", "ODbL", "Filosofi", "Valmont", "adulte", "population", "pauvres")


def town(sample: Path) -> dict[str, str]:
    files = {"OSM": "reseau.osm", "CARREAUX": "carreaux_200m.gpkg", "SERVICES": "services.gpkg", "IRIS": "iris.gpkg",
             "CANDIDATS": "candidats.gpkg"}
    return {name: str(sample / file) for name, file in files.items()}


def labels_of(layer: QgsVectorLayer) -> list[str]:
    renderer = layer.renderer()
    rules = renderer.rootRule().descendants() if isinstance(renderer, QgsRuleBasedRenderer) else []
    return [rule.label() for rule in rules]


@pytest.fixture(scope="module")
def diagnosis(run_alg, sample, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("langues") / "diag"
    run_alg("diagnostic", {**town(sample), "DOSSIER": str(folder)})
    return folder


@pytest.fixture
def labels(monkeypatch) -> list[str]:
    """Return what the layouts write, as they write it; English is a language of brackets."""
    written: list[str] = []
    add_label = map_layout.add_label

    def kept(layout, text, *args, **kwargs):
        written.append(text)
        return add_label(layout, text, *args, **kwargs)

    for module in (map_layout, page_flow):
        monkeypatch.setattr(module, "add_label", kept)
    monkeypatch.setattr(page_language, "voice_of", lambda language: Voice(language, PseudoTexts()))
    return written


def test_the_document_and_its_atlas_are_in_the_language_asked_for(run_alg, diagnosis, labels, tmp_path):
    done = run_alg("rapport", {
        "DIAGNOSTIC": str(diagnosis), "LANGUE": "en", "ATLAS": "zones", "TITRE": "Valmont", "PDF": str(tmp_path / "r.pdf"),
    })
    assert done.feedback.infos == ["Rapport «\xa0Valmont\xa0» écrit\xa0: PDF."]
    assert len(labels) > 100
    feet = {text for text in labels if "Page" in text}
    assert all(text.startswith(f"{OPEN}Page ") and "sur" in text for text in feet)
    assert any(f"{OPEN}Légende" in text for text in labels)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_the_map_says_its_title_its_sources_and_its_legend(diagnosis, labels):
    with pseudo("nl"):
        project = QgsProject()
        layers = map_layout.map_layers(diagnosis / "diagnostic.gpkg", project)
        cells = next(layer for layer in layers if "carreaux" in layer.source())
        map_layout.say_minutes(cells, 15.0)
        said = [layer.name() for layer in layers]
        for layer in layers:
            say_legend(layer)
            said += labels_of(layer)
    project.clear()
    assert len(said) > 14
    assert [text for text in said if leftovers(text)] == []


@pytest.mark.parametrize("style", sorted(STYLES.glob("*.qml")), ids=lambda path: path.stem)
def test_the_legend_of_every_style_is_said(style):
    """As the layer tree shows it once a layer is loaded."""
    kind = re.search(r"<layerGeometryType>(\d)</layerGeometryType>", style.read_text(encoding="utf-8"))
    layer = QgsVectorLayer(f"{('Point', 'LineString', 'Polygon')[int(kind[1])]}?crs=EPSG:2154", "x", "memory")
    with pseudo():
        NamedStyle(style).postProcessLayer(layer, None, None)
    assert [label for label in labels_of(layer) if leftovers(label)] == []
    assert set(labels_of(layer)) == set() or any(OPEN in label for label in labels_of(layer))


def test_a_label_that_a_person_wrote_stays():
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "x", "memory")
    NamedStyle(STYLES / "carreaux.qml").postProcessLayer(layer, None, None)
    layer.renderer().rootRule().descendants()[0].setLabel("Chez nous")
    with pseudo():
        say_legend(layer)
    assert labels_of(layer)[0] == "Chez nous"


def test_a_diagnosis_is_wholly_in_the_language_asked_for(run_alg, sample, tmp_path, labels):
    done = run_alg("diagnostic", {**town(sample), "LANGUE": "nl", "DOSSIER": str(tmp_path / "d")})
    page = (tmp_path / "d" / "rapport.html").read_text(encoding="utf-8")
    assert '<html lang="nl">' in page
    assert page.count(OPEN) > 200
    assert all(leftovers(text, NAMES) == "" or ".gpkg" in text for text in labels)
    # What QGIS shows while it runs, and the journal for who runs it again.
    assert not any(OPEN in text for text in (*done.feedback.infos, *done.feedback.warnings))
    assert any(f"45{NARROW_SPACE}000 habitants" in text for text in done.feedback.infos)
    journal = json.loads((tmp_path / "d" / "journal.json").read_text(encoding="utf-8"))
    assert journal["langue"] == "nl"
    assert all(OPEN in text for text in journal["avertissements"])
    assert interface().language == "fr"


def test_without_language_pages_follow_qgis(run_alg, diagnosis, tmp_path):
    run_alg("rapport", {"DIAGNOSTIC": str(diagnosis), "HTML": str(tmp_path / "r.html")})
    assert '<html lang="fr">' in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_report_of_a_dutch_diagnosis_comes_back_in_french(run_alg, sample, diagnosis, tmp_path):
    """The layers of the second diagnosis are in Dutch; the report in French says what the first one says."""
    run_alg("diagnostic", {**town(sample), "LANGUE": "nl", "DOSSIER": str(tmp_path / "nl")})
    pages = []
    for folder in (diagnosis, tmp_path / "nl"):
        run_alg("rapport", {"DIAGNOSTIC": str(folder), "LANGUE": "fr", "HTML": str(tmp_path / "r.html"), "MODELE": "annexe"})
        text = (tmp_path / "r.html").read_text(encoding="utf-8")
        # The picture, and the hour and durations of the run card, are each run’s own.
        pages.append(re.sub(r'src="data:[^"]*"|\d{4}-\d\d-\d\dT[\d:+]+', "", text))
    assert pages[0] == pages[1]


def test_a_refusal_speaks_the_language_of_qgis(run_alg, tmp_path):
    with pytest.raises(QgsProcessingException, match="est introuvable"):
        run_alg("rapport", {"DIAGNOSTIC": str(tmp_path / "rien.gpkg"), "LANGUE": "nl", "HTML": str(tmp_path / "r.html")})


def test_a_language_of_its_own_does_not_outlive_the_run(run_alg, diagnosis, labels, tmp_path):
    with speaking(Voice("fr")):
        run_alg("rapport", {"DIAGNOSTIC": str(diagnosis), "LANGUE": "en", "HTML": str(tmp_path / "r.html")})
    shutil.copy(tmp_path / "r.html", tmp_path / "en.html")
    run_alg("rapport", {"DIAGNOSTIC": str(diagnosis), "HTML": str(tmp_path / "r.html")})
    assert OPEN in (tmp_path / "en.html").read_text(encoding="utf-8")
    assert OPEN not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_sites_are_not_numbered_as_zones_are():
    for style, rank, mark in (("sites", "rang", "P2"), ("alternatives", "remplace_rang", "P2"), ("zones_blanches", "rang", 2)):
        kind = "Polygon" if style == "zones_blanches" else "Point"
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field={rank}:integer", "x", "memory")
        NamedStyle(STYLES / f"{style}.qml").postProcessLayer(layer, None, None)
        settings = layer.labeling().settings()
        assert settings.isExpression
        feature = QgsFeature(layer.fields())
        feature[rank] = 2
        context = QgsExpressionContext()
        context.setFeature(feature)
        assert QgsExpression(settings.fieldName).evaluate(context) == mark
