"""Fixtures that every tier of tests shares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the networks that tests build, and the processes they start, out of the person's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACCESSIBILITE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real files, which the project does not ship."""
    if not SHARED_DATA.is_dir():
        pytest.skip("real files (../shared/data) are not here")
    return SHARED_DATA
