"""Formats of service files, by id; no heavy import, so that dialogs open at once."""

from __future__ import annotations

from collections.abc import Mapping

AUTO = "auto"
#: Formats in the order in which they are tried, with their names.
FORMATS: Mapping[str, str] = {
    "france_services": "France services",
    "mediation_numerique": "Médiation numérique",
    "data_inclusion": "data.inclusion",
    "bpe": "Base permanente des équipements (Insee)",
    "finess": "FINESS",
    "osm": "OpenStreetMap",
    "tableau": "Tableau ou couche",
}
