"""The store check finds, in a copy spoilt on purpose, everything that the plugin store refuses."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

import store_check
from build_zip import PLUGIN, build_zip

METADATA = (PLUGIN / "metadata.txt").read_text(encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a small sound plugin: the real metadata, licence and icons, and two modules."""
    plugin = tmp_path / "accessibilite"
    for folder in ("core", "processing", "resources/icons"):
        (plugin / folder).mkdir(parents=True)
    shutil.copy(PLUGIN / "LICENSE", plugin)
    shutil.copytree(PLUGIN / "resources" / "icons", plugin / "resources" / "icons", dirs_exist_ok=True)
    (plugin / "metadata.txt").write_text(METADATA, encoding="utf-8")
    (plugin / "core" / "times.py").write_text("import numpy as np\n\nSPEED_KMH = np.float64(4.8)\n")
    (plugin / "processing" / "provider.py").write_text("from qgis.PyQt.QtGui import QIcon\n\nICON = QIcon()\n")
    return plugin


def findings(plugin: Path) -> list[str]:
    return [finding for check in store_check.CHECKS for finding in check(plugin)]


def test_a_sound_copy_has_no_finding(copy):
    assert findings(copy) == []


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("core/times.pyc", "x", "core/times.pyc : fichier binaire"),
        ("core/__pycache__/times.txt", "x", "dossier de cache"),
        ("resources/tool", "\x7fELF", "resources/tool : fichier binaire"),
        ("resources/tool.dll", "x", "resources/tool.dll : fichier binaire"),
        (".DS_Store", "x", ".DS_Store : fichier caché"),
        ("core/layers.py", "from qgis.core import QgsVectorLayer\n", "core/layers.py:1 : core/ importe qgis.core"),
        ("core/layers.py", "def f():\n    import qgis\n", "core/layers.py:2 : core/ importe qgis"),
        ("processing/dialog.py", "from PyQt5.QtGui import QIcon\n", "processing/dialog.py:1 : importe PyQt5.QtGui"),
        ("processing/dialog.py", "import PyQt6.QtCore\n", "processing/dialog.py:1 : importe PyQt6.QtCore"),
        ("core/sure.py", "assert 1 + 1 == 2\n", "Bandit B101"),
        ("core/sure.py", "assert 1 + 1 == 2  # nosec\n", "Bandit B101"),
        ("core/hush.py", "try:\n    x = 1\nexcept Exception:\n    pass\n", "Bandit B110"),
        ("core/dice.py", "import random\n\nx = random.random()\n", "Bandit B311"),
        ("core/save.py", "import pickle\n", "Bandit B403"),
        ("core/shell.py", "import subprocess\n", "Bandit B404"),
        ("core/table.py", "def q(n):\n    return 'SELECT * FROM t WHERE n = ' + n\n", "Bandit B608"),
        ("core/broken.py", "x = 'a' * \\\n  (\n", None),
        ("core/key.py", "password = 'hunter2-is-not-a-password'\n", "detect-secrets, Secret Keyword"),
        ("core/sums.py", "SUM = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'\n", "High Entropy"),
    ],
)
def test_a_bad_file_is_found(copy, name, content, expected):
    (copy / name).parent.mkdir(exist_ok=True)
    (copy / name).write_text(content, encoding="utf-8")
    if expected is None:
        with pytest.raises(SyntaxError):
            findings(copy)
    else:
        assert any(expected in finding for finding in findings(copy))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("experimental=True", "experimental=True\nsupportsQt6=True", "« supportsQt6 » n’a plus cours"),
        ("changelog=0.3.0 :", "changelog=100 % nouveau :", "un « % » seul"),
        ("hasProcessingProvider=yes\n", "", "hasProcessingProvider=None au lieu de yes"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "qgisMaximumVersion=3.99 au lieu de 4.99"),
        ("email=accessibilite@example.org", "email=", "« email » manque"),
        ("icons/icon.svg", "icons/none.svg", "l’icône « resources/icons/none.svg » n’existe pas"),
        ("version=0.3.0", "version=un", "« version » n’est pas de la forme"),
        ("[general]", "[plugin]", "metadata.txt : illisible"),
    ],
)
def test_bad_metadata_is_found(copy, old, new, expected):
    assert old in METADATA
    (copy / "metadata.txt").write_text(METADATA.replace(old, new, 1), encoding="utf-8")
    assert any(expected in finding for finding in store_check.check_metadata(copy))


def test_a_missing_licence_is_found(copy):
    (copy / "LICENSE").rename(copy / "LICENSE.txt")
    assert any("LICENSE : absent" in finding for finding in store_check.check_files(copy))


def test_a_zip_too_heavy_or_with_two_folders_is_found(tmp_path, monkeypatch):
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("accessibilite/LICENSE", "x")
        content.writestr("tests/test.py", "x")
    monkeypatch.setattr(store_check, "MAX_BYTES", 10)
    first, second = store_check.check_archive(archive)
    assert "le zip pèse" in first
    assert "accessibilite, tests" in second


def test_the_zip_holds_what_git_ships_and_is_the_same_twice(tmp_path):
    one, two = build_zip(tmp_path / "one"), build_zip(tmp_path / "two")
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as content:
        names = content.namelist()
    assert {"accessibilite/LICENSE", "accessibilite/metadata.txt", "accessibilite/core/network.py"} <= set(names)
    assert not [name for name in names if name.endswith(".pyc")]
