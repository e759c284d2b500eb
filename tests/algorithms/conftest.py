"""The fixtures of the harness; tests import the rest from it by name (two ``conftest`` would clash)."""

from harness import layers, network_path, plugin, project, provider, refusal, run_alg, sample

__all__ = ["layers", "network_path", "plugin", "project", "provider", "refusal", "run_alg", "sample"]
