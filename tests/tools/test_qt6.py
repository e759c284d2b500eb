"""What ``make check-qt6`` would let through, and what it refuses; the whole check of the plugin where PyQt6 is installed."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-qt6" / "bin" / "python"
CHECK = ROOT / "tools" / "qt6_check.py"

pytestmark = [
    pytest.mark.skipif(not PYTHON.exists(), reason="PyQt6 is not installed: make check-qt6"),
    pytest.mark.skipif(importlib.util.find_spec("qgis") is None, reason="QGIS is not installed"),
]


def ran(*command: str | Path) -> subprocess.CompletedProcess[str]:
    # What is set for QGIS (a path to its modules) is not for the other Qt.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def description(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("qt6") / "qgis.json"
    done = ran(sys.executable, CHECK, "describe", path)
    assert done.returncode == 0, done.stderr
    return path


def test_the_plugin_would_run_on_qt_6(description):
    done = ran(PYTHON, CHECK, "check", description)
    assert done.returncode == 0, done.stderr
    assert "pages de panneau ouvertes" in done.stdout


SNIPPETS = {
    "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft": 0,
    "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft": 1,
    "from qgis.PyQt.QtCore import Qt as core\ncore.AlignmentFlag.AlignNowhere": 1,
    "from qgis.PyQt.QtGui import QAction\nQAction.ActionRole": 1,
    "from qgis.PyQt.QtWidgets import QAction\nQAction.MenuRole.QuitRole": 0,
    "from qgis.PyQt.QtCore import QRegExp": 1,
    "from qgis.gui import QgsVertexMarker\nQgsVertexMarker.IconType.ICON_X": 0,
    "from qgis.gui import QgsVertexMarker\nQgsVertexMarker.ICON_X": 1,
    "from qgis.core import QgsProject\nQgsProject.instance().layersAdded.connect(print)": 0,
    "from qgis.core import QgsProject\nQgsProject.nothing": 1,
    "from qgis.core import QgsNothing": 1,
}


def test_names_that_qt_6_or_qgis_has_not(description):
    script = (
        "import json, sys; sys.path[:0] = sys.argv[1:2]; from qt6_check import wrong_names\n"
        "description = json.load(open(sys.argv[2]))\n"
        "print(json.dumps([len(wrong_names(text, 'x.py', description)) for text in json.loads(sys.argv[3])]))"
    )
    done = ran(PYTHON, "-c", script, CHECK.parent, description, json.dumps(list(SNIPPETS)))
    assert done.returncode == 0, done.stderr
    assert dict(zip(SNIPPETS, json.loads(done.stdout))) == SNIPPETS
