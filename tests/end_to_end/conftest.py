"""Runs qgis_process as a user does, in an environment of its own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from files import ROOT, SAMPLE

#: Nothing here takes a tenth of it, seconds.
TIMEOUT_S = 120


@dataclass(frozen=True)
class Answer:
    """What qgis_process said."""

    code: int
    output: str
    errors: str

    @property
    def results(self) -> dict[str, Any]:
        return json.loads(self.output)["results"]


QgisProcess = Callable[..., Answer]


@pytest.fixture(scope="session")
def qgis_process() -> QgisProcess:
    def call(*arguments: str, inputs: Mapping[str, Any] | None = None) -> Answer:
        done = subprocess.run(
            [str(ROOT / "tools" / "qgis_process.sh"), *arguments],
            input=None if inputs is None else json.dumps({"inputs": dict(inputs)}),
            stdin=subprocess.DEVNULL if inputs is None else None,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture(scope="session")
def sample_inputs() -> dict[str, Any]:
    """Return the parameters of the diagnosis of the sample town, without ``DOSSIER``."""
    return {
        "OSM": str(SAMPLE / "reseau.osm"),
        "CARREAUX": str(SAMPLE / "carreaux_200m.gpkg"),
        "SERVICES": str(SAMPLE / "services.gpkg"),
        "IRIS": str(SAMPLE / "iris.gpkg"),
        "CANDIDATS": str(SAMPLE / "candidats.gpkg"),
        "PROFIL": "adulte",
        "SEUIL_MIN": 15,
        "NOMBRE": 3,
    }
