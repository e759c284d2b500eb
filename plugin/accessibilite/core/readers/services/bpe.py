"""INSEE's permanent database of facilities (BPE): a type for a name, coordinates in the system of the territory.

2018: ``ensemble_xy``; 2020: files by theme, decimal commas; 2024: ``BPE24.csv`` with degrees and an EPSG column.
"""

from __future__ import annotations

import re

from ...records import texts
from ..tables import plain_name
from . import generic
from .categories import Categories
from .model import UNKNOWN, Draft, RawServices, first_known, flags, joined, yes_no

FORMAT = "bpe"
LABEL = "Insee, base permanente des équipements"
_YEAR = re.compile(r"20\d\d|\d\d")
#: Values of the 2024 column TYPE: a mobile unit.
_MOBILE_TYPE = "mo"


def recognises(source: RawServices) -> bool:
    """Tell a column of types of facilities beside coordinates or a commune."""
    names = source.names
    return "typequ" in names and any(name in names for name in ("lambert_x", "depcom", "dciris", "longitude", "nomrs", "an"))


def draft(source: RawServices, categories: Categories) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    count = len(source)
    kinds = source.get("typequ")
    labels = texts([categories.type_label(FORMAT, kind) if kind else None for kind in kinds])
    rows.columns["nom"] = first_known(source.get("nomrs", "cnomrs"), labels, kinds)
    rows.carried -= {source.find("typequ") or ""}
    rows.types = [(kind,) if kind else () for kind in kinds]
    rows.columns["id"] = source.get("id", "idetab", "id_equipement")
    rows.columns["adresse"] = first_known(
        source.get("adresse"),
        joined([source.get("numvoie"), source.get("indrep"), source.get("typvoie"), source.get("libvoie")]),
    )
    moving = source.get("itinerance")
    answers = yes_no(moving)
    rows.columns["itinerant"] = flags(
        [
            True if kind is not None and plain_name(kind) == _MOBILE_TYPE else None if answer is None else answer == "oui"
            for kind, answer in zip(source.get("type"), answers)
        ]
    )
    rows.columns["source"] = texts([LABEL] * count)
    rows.columns["pmr"] = texts([UNKNOWN] * count)
    years = source.get("an", "annee", "millesime")
    rows.columns["date_maj"] = texts([_year(value) for value in years])
    return rows


def _year(value: str | None) -> str | None:
    match = _YEAR.fullmatch(value) if value else None
    return None if match is None else f"{value if len(match.group()) == 4 else '20' + match.group()}-01-01"
