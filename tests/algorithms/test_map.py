"""``carte.png``: what a reader must see is there; pixels are counted, never frozen."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage

PAGE_MM = (297.0, 210.0)
#: Fewest pixels of one colour that an eye finds on a page of 3.9 million.
VISIBLE = 400
#: How far each channel may be from the colour asked (anti-aliasing, colour profiles).
TOLERANCE = 6


@pytest.fixture(scope="module")
def drawn(run_alg, sample, tmp_path_factory):
    """Draw the sample once; return its folder."""
    folder = tmp_path_factory.mktemp("carte") / "sortie"
    run_alg(
        "diagnostic",
        {
            "OSM": str(sample / "reseau.osm"), "CARREAUX": str(sample / "carreaux_200m.gpkg"),
            "SERVICES": str(sample / "services.gpkg"), "IRIS": str(sample / "iris.gpkg"),
            "CANDIDATS": str(sample / "candidats.gpkg"), "DOSSIER": str(folder),
        },
    )
    return folder


def pixels(path) -> np.ndarray:
    """Return the picture as an array of shape (height, width, 3)."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    assert not image.isNull()
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    rows = np.frombuffer(data, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def part(picture: np.ndarray, left: float, top: float, right: float, bottom: float) -> np.ndarray:
    """Return a part of the page, in millimetres."""
    height, width = picture.shape[:2]
    x, y = width / PAGE_MM[0], height / PAGE_MM[1]
    return picture[int(top * y) : int(bottom * y), int(left * x) : int(right * x)]


def count(picture: np.ndarray, colour: str) -> int:
    wanted = np.array(QColor(colour).getRgb()[:3])
    return int((np.abs(picture - wanted).max(axis=2) <= TOLERANCE).sum())


def ink(picture: np.ndarray) -> int:
    return int((picture.max(axis=2) < 120).sum())


MAP = (9, 21, 222, 197)
LEGEND = (226, 20, 296, 150)


def classes(folder) -> dict[str, str]:
    """Return colour -> rule of each class of cells, the hatch and the outline of white cells left out."""
    layer = QgsVectorLayer(f"{folder}/diagnostic.gpkg|layername=carreaux", "carreaux", "ogr")
    found = {}
    for rule in layer.renderer().rootRule().children():
        if not any(name in rule.filterExpression() for name in ("estime", "zone_blanche")):
            layer.selectByExpression(rule.filterExpression())
            if layer.selectedFeatureCount():
                found[rule.symbol().color().name()] = rule.label()
    return found


def test_the_page_is_a4_at_200_dots_an_inch(drawn):
    height, width = pixels(drawn / "carte.png").shape[:2]
    assert (width, height) == pytest.approx((297 / 25.4 * 200, 210 / 25.4 * 200), abs=3)
    assert 20_000 < (drawn / "carte.png").stat().st_size < 3_000_000


def test_every_class_in_use_is_on_the_map_and_in_the_legend(drawn):
    picture = pixels(drawn / "carte.png")
    used = classes(drawn)
    assert len(used) >= 5
    for colour, label in used.items():
        assert count(part(picture, *MAP), colour) > VISIBLE, label
        assert count(part(picture, *LEGEND), colour) > VISIBLE, label


def test_zones_services_and_sites_are_drawn(drawn):
    picture = part(pixels(drawn / "carte.png"), *MAP)
    for colour in ("#b30000", "#0b3d66", "#f6d32d"):
        assert count(picture, colour) > VISIBLE, colour


def test_title_legend_scale_north_and_sources_have_ink(drawn):
    picture = pixels(drawn / "carte.png")
    for name, box in {
        "title": (8, 3, 200, 12),
        "subtitle": (8, 12, 200, 19),
        "legend": LEGEND,
        "north": (274, 160, 292, 184),
        "scale": (226, 184, 292, 198),
        "sources": (8, 199, 289, 207),
    }.items():
        assert ink(part(picture, *box)) > VISIBLE, name


def test_nothing_is_cut_by_the_edge_of_the_page(drawn):
    picture = pixels(drawn / "carte.png")
    for border in (picture[:20], picture[-20:], picture[:, :20], picture[:, -20:]):
        assert ink(border) == 0


def redrawn(drawn, tmp_path, changes: str) -> np.ndarray:
    """Draw again after a change of the cells, in SQL."""
    from accessibilite.core.diagnosis import MapRequest
    from accessibilite.processing.map_layout import draw_map

    copy = shutil.copy(drawn / "diagnostic.gpkg", tmp_path / "diagnostic.gpkg")
    if changes:
        dataset = gdal.OpenEx(str(copy), gdal.OF_UPDATE)
        dataset.ExecuteSQL(changes)
        # Closing the file writes it.
        del dataset
    target = tmp_path / "carte.png"
    draw_map(MapRequest(tmp_path / "diagnostic.gpkg", target, "Titre", "Sous-titre", "sources", 15.0))
    return pixels(target)


def test_imputed_cells_are_hatched(drawn, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    hatched = part(redrawn(drawn, tmp_path / "a", ""), *MAP)
    bare = part(redrawn(drawn, tmp_path / "b", "UPDATE carreaux SET estime = 0"), *MAP)
    changed = np.abs(hatched - bare).max(axis=2) > 40
    assert changed.sum() > 20 * VISIBLE
    # Lines, not a fill: they darken, and leave most of the cell to its colour.
    assert hatched[changed].sum() < bare[changed].sum()
    assert changed.sum() < 0.1 * changed.size


def test_two_drawings_of_one_diagnosis_look_alike(drawn, tmp_path):
    again = redrawn(drawn, tmp_path, "")
    first = pixels(drawn / "carte.png")
    assert (np.abs(part(first, *MAP) - part(again, *MAP)).max(axis=2) > 40).mean() < 0.01


def test_the_drawing_leaves_no_trace(drawn, tmp_path):
    redrawn(drawn, tmp_path, "")
    assert {path.name for path in tmp_path.iterdir()} == {"diagnostic.gpkg", "carte.png"}


def test_a_picture_that_cannot_be_written_is_said(drawn, tmp_path):
    from accessibilite.core.diagnosis import MapRequest
    from accessibilite.core.errors import OutputError
    from accessibilite.processing.map_layout import draw_map

    (tmp_path / "fichier").write_text("x")
    target = tmp_path / "fichier" / "carte.png"
    request = MapRequest(drawn / "diagnostic.gpkg", target, "Titre", "Sous-titre", "sources", 15.0)
    with pytest.raises(OutputError, match="carte"):
        draw_map(request)
