"""GDAL with its errors raised, without changing its settings for the rest of QGIS."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from osgeo import gdal, ogr, osr

from .errors import InputError, tr_noop

_MODULES = (gdal, ogr, osr)
_lock = threading.Lock()
_sessions = 0
_silent: list[ModuleType] = []


def _raise_errors() -> None:
    """Have GDAL raise its errors; the switch is one for the whole process, whatever the thread."""
    global _sessions
    with _lock:
        _sessions += 1
        if _sessions == 1:
            _silent.extend(module for module in _MODULES if not module.GetUseExceptions())
            for module in _silent:
                module.UseExceptions()


def _put_back() -> None:
    """Put the switch back once the last session, of any thread, has ended."""
    global _sessions
    with _lock:
        _sessions -= 1
        if _sessions == 0:
            # GDAL stacks its handlers: the last one in must be the first one out.
            while _silent:
                _silent.pop().DontUseExceptions()


@contextmanager
def gdal_session(**options: str) -> Iterator[None]:
    """Raise GDAL's errors and set ``options`` for this thread, then put everything back."""
    saved = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    _raise_errors()
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    except UnicodeDecodeError as error:
        # A message of GDAL may quote damaged bytes of the file; from 3.10 on, its wrapper fails to read them.
        raise RuntimeError(error.object.decode("utf-8", "replace")) from error
    finally:
        for name, old in saved.items():
            gdal.SetThreadLocalConfigOption(name, old)
        _put_back()
        gdal.PopErrorHandler()


def require_file(path: Path, parameter: str) -> None:
    """Raise when ``path`` is not a readable file with something in it."""
    if not path.is_file():
        raise InputError(
            tr_noop("{parameter} : le fichier « {path} » est introuvable ; vérifiez son nom et son dossier."),
            parameter=parameter,
            path=path,
        )
    if path.stat().st_size == 0:
        raise InputError(
            tr_noop("{parameter} : le fichier « {path} » est vide ; téléchargez-le ou exportez-le de nouveau."),
            parameter=parameter,
            path=path,
        )
