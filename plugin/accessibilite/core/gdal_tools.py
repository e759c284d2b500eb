"""GDAL with its errors raised, without changing its settings for the rest of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr, osr

from .errors import InputError, tr_noop


@contextmanager
def gdal_session(**options: str) -> Iterator[None]:
    """Raise GDAL's errors and set ``options`` for this thread, then put everything back."""
    modules = (gdal, ogr, osr)
    silent = [module for module in modules if not module.GetUseExceptions()]
    saved = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for module in silent:
        module.UseExceptions()
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in saved.items():
            gdal.SetThreadLocalConfigOption(name, old)
        # GDAL stacks its handlers: the last one in must be the first one out.
        for module in reversed(silent):
            module.DontUseExceptions()
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
