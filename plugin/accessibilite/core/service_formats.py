"""Formats of service files, by id; no heavy import, so that dialogs open at once."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import tr_noop

AUTO = "auto"
#: Formats in the order in which they are tried, with their names, in French.
FORMATS: Mapping[str, str] = {
    "france_services": "France services",
    "mediation_numerique": tr_noop("Médiation numérique"),
    "data_inclusion": "data.inclusion",
    "bpe": tr_noop("Base permanente des équipements (Insee)"),
    "finess": "FINESS",
    "osm": "OpenStreetMap",
    "tableau": tr_noop("Tableau ou couche"),
}
