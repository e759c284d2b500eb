"""Fixtures that every tier of tests shares."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real files, which the project does not ship."""
    if not SHARED_DATA.is_dir():
        pytest.skip("real files (../shared/data) are not here")
    return SHARED_DATA
