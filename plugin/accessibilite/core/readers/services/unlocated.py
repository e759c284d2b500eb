"""Rows of a plain table that have no coordinates: refused and shown, not lost."""

from __future__ import annotations

import shapely

from ...crs import require_crs, require_geometries
from ...errors import InputError, tr_noop
from ...records import Layer


def split_unlocated(services: Layer, parameter: str) -> tuple[Layer, Layer]:
    """Separate the rows of a table without usable coordinates, to be refused and shown, not lost.

    Raises
    ------
    InputError
        A true layer has a missing geometry, or nothing is left.
    """
    missing = shapely.is_missing(services.geometries) & services.from_table
    located = services.taken(~missing)
    if not services.from_table or len(services) == 0 or len(located):
        require_crs(services, parameter)
        require_geometries(located, parameter)
        return located, services.taken(missing)
    raise InputError(
        tr_noop(
            "{parameter} : aucune ligne de « {name} » n’a de coordonnées lisibles (colonnes longitude et latitude, "
            "en degrés) ; complétez le fichier."
        ),
        parameter=parameter,
        name=services.name,
    )
