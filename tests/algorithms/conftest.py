"""The fixtures of the harness; tests import the rest from it by name (two ``conftest`` would clash)."""

import pytest
from harness import layers, measured, network_path, project, refusal, run_alg, sample

__all__ = ["layers", "measured", "network_path", "project", "refusal", "run_alg", "sample"]


@pytest.fixture(scope="session", autouse=True)
def _registered(plugin):
    """Every test of this folder runs with the plugin."""
