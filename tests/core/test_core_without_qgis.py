"""The core stands without QGIS: it is imported, and the chain runs, where `qgis` cannot be."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CORE = PROJECT / "plugin" / "accessibilite" / "core"

BLOCK = """
import sys
sys.path[:0] = [{plugin!r}, {tests!r}]
for name in ("qgis", "qgis.core", "qgis.PyQt", "PyQt5", "PyQt6"):
    sys.modules[name] = None
"""
IMPORT_ALL = """
import importlib, pkgutil
import accessibilite.core as core
for module in pkgutil.walk_packages(core.__path__, "accessibilite.core."):
    importlib.import_module(module.name)
"""
CHAIN = """
import numpy as np, shapely
from towns import at, grid, network_of, osm_from_layer
from accessibilite.core.records import Layer, texts
from accessibilite.core.measures import measure
from accessibilite.core.zones_blanches import ZoneRule, find_zones
network = network_of(osm_from_layer(grid(30, 3)))
homes = [shapely.box(*at(x, 0), *at(x + 200, 200)) for x in range(0, 2800, 200)]
cells = Layer("carreaux", texts(homes), "EPSG:4326", {"ind": np.full(14, 100.0), "men": np.full(14, 50.0),
              "men_pauv": np.full(14, 10.0)})
services = Layer("services", texts([shapely.Point(at(0, 100))]), "EPSG:4326", {"id": texts(["s"])})
measured = measure(network, cells, services)
result = find_zones(cells.with_columns(measured.columns), ZoneRule())
print(int(result.cells.columns["zone_blanche"].sum()), len(result.zones))
"""


def run(code: str) -> str:
    code = BLOCK.format(plugin=str(PROJECT / "plugin"), tests=str(Path(__file__).parent)) + code
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_module_of_the_core_imports_without_qgis():
    run(IMPORT_ALL)


def test_the_chain_runs_without_qgis():
    # Centroids stand at 100, 300… 2,700 m from the service; beyond 15 minutes is beyond 1,500 m.
    assert run(CHAIN) == "6 1"


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: path.name)
def test_no_module_of_the_core_mentions_qgis_in_an_import(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not any(name.split(".")[0] in ("qgis", "PyQt5", "PyQt6") for name in names)
