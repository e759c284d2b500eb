"""Fixtures that every tier of tests shares."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_STATUS = pytest.StashKey[int]()

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember how the run ended."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave at once when QGIS was started, with the status of the run.

    Qt objects that Python frees after QGIS has gone bring the interpreter down now and then, once every test has
    passed and been told: that is no result of the tests.
    """
    status = config.stash.get(_STATUS, None)
    if status is not None and "qgis.core" in sys.modules and not hasattr(config, "workerinput"):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


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


@pytest.fixture(scope="session")
def plugin(qgis_app: Any) -> Iterator[Any]:
    """Register the plugin as qgis_process does, without a window; once for all tests that run inside QGIS."""
    from accessibilite import classFactory

    made = classFactory(None)
    made.initProcessing()
    yield made
    made.unload()
    # A caught exception keeps the context of its run, in a circle: it must go before QGIS does.
    gc.collect()


@pytest.fixture
def provider(plugin: Any) -> Any:
    """Return the provider as it is now: a test may have registered it anew."""
    return plugin.provider
