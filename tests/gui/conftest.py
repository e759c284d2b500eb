"""The panel in QGIS without a window manager: the sample town loaded, an empty project each time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

PLUGIN = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite"


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def sample(tmp_path) -> Path:
    shutil.copytree(PLUGIN / "resources" / "sample", tmp_path / "sample")
    return tmp_path / "sample"


@pytest.fixture
def add_layer(project):
    def add(path: Path, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(str(path), name, "ogr")
        assert layer.isValid()
        project.addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def dock(project, provider):
    from accessibilite.gui.dock import DiagnosticDock

    made = DiagnosticDock()
    yield made
    made.release()
    made.deleteLater()
