"""Would the plugin run on Qt 6?  Three answers, none of which needs a QGIS built on it.

``describe``, run where QGIS is, writes what the plugin uses of QGIS.  ``check``, run where PyQt6 is, reads it back:

1. every name that the plugin takes from Qt or QGIS exists there, enumerations written in full;
2. ``pyqt5to6``, the converter of the QGIS project, finds nothing to change;
3. the plugin starts, opens its panels with all their pages and leaves, in PyQt6, beside a stand-in for QGIS.
"""

from __future__ import annotations

import ast
import filecmp
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fake_qgis import described, qt_module

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "plugin"
sys.path.insert(0, str(PLUGIN))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def sources() -> list[Path]:
    """Return the Python files of the plugin."""
    return sorted((PLUGIN / "accessibilite").rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[tuple[str, str, str]]:
    """Yield what a file takes from Qt and QGIS: module, name there, name here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            for name in node.names:
                yield str(node.module), name.name, name.asname or name.name


def chains(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """Yield the dotted names of a file, the longest only: line and parts."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            line, parts = node.lineno, []
            inside: ast.expr = node
            while isinstance(inside, ast.Attribute):
                parts.append(inside.attr)
                inside = inside.value
            if isinstance(inside, ast.Name):
                yield line, [inside.id, *reversed(parts)]


# --- 1. names -----------------------------------------------------------------------------------------------------------


def wrong_names(text: str, where: str, description: dict[str, Any]) -> list[str]:
    """Return the names of a file that Qt 6 or QGIS has not, or that are members asked of a class and not of their enumeration."""
    tree = ast.parse(text)
    homes = {here: (module, there) for module, there, here in imported(tree)}
    found = []
    for here, (module, there) in homes.items():
        if module.startswith("qgis.PyQt.") and not hasattr(_qt(module), there):
            found.append(f"{where}: {module}.{there} n’existe pas dans Qt 6")
        elif module in ("qgis.core", "qgis.gui") and there not in description:
            found.append(f"{where}: {module}.{there} n’existe pas ({here})")
    for line, parts in chains(tree):
        if parts[0] not in homes:
            continue
        module, there = homes[parts[0]]
        whole = ".".join([there, *parts[1:]])
        if module.startswith("qgis.PyQt."):
            value = getattr(_qt(module), there, None)
            for part in parts[1:]:
                if not isinstance(value, type):
                    break
                if not hasattr(value, part):
                    found.append(f"{where}:{line}: {whole} n’existe pas dans Qt 6")
                    break
                value = getattr(value, part)
        elif there in description and not _has(description, there, parts[1:]):
            found.append(f"{where}:{line}: {whole} n’existe pas, ou demande son énumération")
    return found


def _qt(module: str) -> Any:
    return qt_module(module.rpartition(".")[2])


def _has(description: dict[str, Any], name: str, parts: list[str]) -> bool:
    told = description[name]
    if not parts or "value" in told:
        return True
    first, rest = parts[0], parts[1:]
    for family in _family(description, name):
        if isinstance(family, type):
            if hasattr(family, first):
                return True
        elif first in family["enums"]:
            return not rest or rest[0] in family["enums"][first]["members"]
        elif first in family["classes"] or any(first in family[kind] for kind in ("methods", "signals", "constants")):
            return True
    return False


def _family(description: dict[str, Any], name: str) -> Iterator[Any]:
    if "." in name:
        module, _, qt_class = name.partition(".")
        yield getattr(importlib.import_module(f"PyQt6.{module}"), qt_class)
        return
    yield description[name]
    for base in description[name]["bases"]:
        yield from _family(description, base)


# --- 2. the converter ---------------------------------------------------------------------------------------------------

#: What the converter must change, else its silence says nothing.
_CONTROL = "from qgis.PyQt.QtCore import Qt\n\nSIDE = Qt.AlignLeft\n"


def converted(folder: Path) -> list[str]:
    """Convert a copy of the plugin and return the files that changed."""
    kept, copy = folder / "before", folder / "after"
    shutil.copytree(PLUGIN / "accessibilite", kept / "accessibilite", ignore=shutil.ignore_patterns("__pycache__", "resources"))
    shutil.copytree(kept, copy)
    (copy / "control.py").write_text(_CONTROL, encoding="utf-8")
    converter = Path(sys.executable).with_name("pyqt5to6")
    ran = subprocess.run([str(converter), str(copy)], capture_output=True, text=True, check=False)
    # Its code is 1 when it has changed something, as it must.
    if "Traceback" in ran.stderr or "Qt.AlignmentFlag.AlignLeft" not in (copy / "control.py").read_text(encoding="utf-8"):
        return [f"pyqt5to6 n’a pas travaillé (code {ran.returncode}) : {ran.stderr.strip()[-300:]}"]
    said = [line.replace(f"{copy}/", "") for line in ran.stderr.splitlines() if "WARNING" in line]
    changed = [
        f"plugin/{path.relative_to(copy)} : pyqt5to6 le changerait" for path in sorted((copy / "accessibilite").rglob("*.py"))
        if not filecmp.cmp(path, kept / path.relative_to(copy), shallow=False)
    ]
    return changed + said


# --- main ---------------------------------------------------------------------------------------------------------------


def describe(target: Path) -> int:
    """Write what the plugin uses of QGIS."""
    wanted = {
        there for path in sources() for module, there, _ in imported(ast.parse(path.read_text(encoding="utf-8")))
        if module in ("qgis.core", "qgis.gui")
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(described(wanted), indent=1, sort_keys=True), encoding="utf-8")
    return 0


def check(source: Path) -> int:
    """Say what would not run."""
    description = json.loads(source.read_text(encoding="utf-8"))
    begin = time.monotonic()
    found = []
    for path in sources():
        found += wrong_names(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)), description)
    with tempfile.TemporaryDirectory(prefix="accessibilite-qt6-") as folder:
        found += converted(Path(folder))
    from qt6_smoke import play

    opened, troubles = play(description)
    found += troubles
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        print(f"Qt 6 : {len(sources())} fichiers, {opened} pages de panneau ouvertes, {time.monotonic() - begin:.1f} s.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit({"describe": describe, "check": check}[sys.argv[1]](Path(sys.argv[2])))
