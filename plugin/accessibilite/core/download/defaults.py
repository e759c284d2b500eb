"""Defaults and choices shown as parameters; no heavy import, so that dialogs open at once."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

CATEGORIES_FILE = Path(__file__).resolve().parents[2] / "resources" / "categories.csv"
#: Format of the rows of that file that hold OSM tags, and the rows that name the categories.
OSM_ROWS, _NAME_ROWS = "osm", "categorie"
#: How far around the zone the ways are taken, metres: 1 to 2 km, a walk of 20 minutes.
MARGIN_M = 1500.0
MARGIN_RANGE_M = (0.0, 20000.0)
#: Asked for beside the categories: a library belongs to none, and often hosts sessions.
DEFAULT_TAGS = "amenity=library"
DEFAULT_CATEGORY = "acces_aux_droits"


@lru_cache(maxsize=1)
def category_tags() -> dict[str, tuple[str, ...]]:
    """Return category -> OSM tags that lead to it (``amenity=townhall``, ``healthcare=*``)."""
    with CATEGORIES_FILE.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.reader(line for line in stream if not line.startswith("#")) if len(row) > 2]
    names = [row[2] for row in rows if row[0] == _NAME_ROWS]
    found = {name: tuple(row[1] for row in rows if row[0] == OSM_ROWS and row[2] == name) for name in names}
    return {name: tags for name, tags in found.items() if tags}
