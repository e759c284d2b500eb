"""OSM features in any layer or table: tags as columns, with ``opening_hours`` and ``wheelchair``."""

from __future__ import annotations

from ...records import null_mask, texts
from ..tables import plain_name
from . import generic
from .model import NO, UNKNOWN, YES, Draft, RawServices, first_known, flags, joined

FORMAT = "osm"
LABEL = "OpenStreetMap"
#: Tags that say what a feature is, most telling first.
KIND_TAGS = ("social_facility", "healthcare", "amenity", "office", "shop", "building", "leisure", "emergency")
_WHEELCHAIR = {"yes": YES, "designated": YES, "no": NO}
_APPOINTMENT = {"no": YES, "walk_in": YES, "yes": NO, "required": NO, "only": NO}


def recognises(source: RawServices) -> bool:
    """Tell tags of OSM."""
    names = source.names
    kinds = sum(name in names for name in KIND_TAGS)
    others = sum(name in names for name in ("opening_hours", "wheelchair", "osm_id", "id", "addr_street", "operator", "full_id"))
    return kinds >= 1 and others >= 1 and ("name" in names or "amenity" in names) and "typequ" not in names


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    columns = rows.columns
    columns["nom"] = first_known(
        source.get("name"), source.get("name_fr"), source.get("official_name", "short_name"), source.get("operator")
    )
    rows.carried = {column for column in (source.find("name"), source.find("opening_hours")) if column}
    columns["id"] = first_known(source.get("full_id"), source.get("id"), source.get("osm_id"))
    rows.types = [
        tuple(f"{tag}={kind}" for tag, value in zip(KIND_TAGS, row) if value for kind in value.split(";") if kind.strip())
        for row in zip(*(source.get(tag) for tag in KIND_TAGS))
    ]
    columns["categorie"] = texts([None] * len(source))
    columns["horaires"] = source.get("opening_hours")
    # « limited » is neither yes nor no: the tag itself stays beside.
    columns["pmr"] = texts([_WHEELCHAIR.get(value or "", UNKNOWN) for value in source.get("wheelchair")])
    columns["sans_rdv"] = texts(
        [_APPOINTMENT.get(plain_name(value or ""), UNKNOWN) for value in source.get("appointment", "reservation")]
    )
    street = joined([source.get("addr_housenumber"), source.get("addr_street")])
    columns["adresse"] = first_known(street, source.get("addr_full"))
    if null_mask(columns["adresse"]).all():
        columns["adresse"] = source.get("adresse", "address")
    columns["itinerant"] = flags([True if value == "yes" else None for value in source.get("mobile", "itinerant")])
    columns["source"] = first_known(source.get("source_layer"), texts([LABEL] * len(source)))
    return rows
