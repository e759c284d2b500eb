"""Service points, brought to the columns of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import shapely

from ..crs import require_crs, require_geometries
from ..errors import InputError, tr_noop
from ..records import Column, Layer, ObjectArray, as_floats, as_texts, integers, texts

#: Contract column -> names under which sources carry it, in lower case, best first.
_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "id_fs", "matricule", "identifiant", "@id", "osm_id"),
    "nom": ("nom", "lib_fs", "lib_france_services", "name", "denomination", "libelle"),
    "categorie": ("categorie",),
    "adresse": ("adresse", "address"),
    "commune": ("commune", "code_insee", "insee_com", "depcom"),
    "horaires": ("horaires", "opening_hours", "horaires_accueil"),
    "horaires_qualite": ("horaires_qualite",),
    "pmr": ("pmr",),
    "sans_rdv": ("sans_rdv",),
    "conditions": ("conditions", "conditions_acces"),
    "source": ("source",),
    "date_maj": ("date_maj",),
}
#: Values of ``format_fs`` (France services) and ``itinerance`` that mean a bus.
_MOBILE_WORDS = ("itinérant", "itinerant", "bus")
SERVICE_COLUMNS = (
    "id", "nom", "categorie", "adresse", "commune", "horaires", "horaires_qualite", "itinerant", "a_distance",
    "pmr", "sans_rdv", "capacite", "conditions", "source", "date_maj",
)  # fmt: skip


def with_contract_columns(services: Layer) -> Layer:
    """Return the services with the columns of the contract first, then those of the source.

    A column of the source that is carried over under its contract name is not repeated; what the
    source does not say is NULL.
    """
    lower = {name.lower(): values for name, values in services.columns.items()}
    count = len(services)
    nothing = texts([None] * count)
    columns: dict[str, Column] = {}
    for target, names in _SYNONYMS.items():
        columns[target] = next((as_texts(lower[name]) for name in names if name in lower), nothing)
    columns["id"] = texts([value or str(row + 1) for row, value in enumerate(columns["id"])])
    mobile_text = next((as_texts(lower[n]) for n in ("format_fs", "itinerance") if n in lower), nothing)
    columns["itinerant"] = _flag(lower, "itinerant", mobile_text)
    columns["a_distance"] = _flag(lower, "a_distance", nothing)
    columns["capacite"] = as_floats(lower["capacite"]) if "capacite" in lower else np.full(count, np.nan)
    kept = {name: values for name, values in services.columns.items() if name.lower() not in columns}
    ordered = {name: columns[name] for name in SERVICE_COLUMNS}
    return replace(services, columns=ordered | kept)


def _flag(lower: Mapping[str, Column], name: str, words: ObjectArray) -> Column:
    if name in lower:
        values = as_floats(lower[name])
        return integers(np.nan_to_num(values) != 0, np.isnan(values))
    found = [value is not None and any(word in value.lower() for word in _MOBILE_WORDS) for value in words]
    unknown = np.array([value is None for value in words], dtype=bool)
    return integers(found, unknown)


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
