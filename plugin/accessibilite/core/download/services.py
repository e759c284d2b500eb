"""The services of a zone as OpenStreetMap knows them, in the columns of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import shapely

from ..crs import WGS84
from ..errors import InputError, ParameterError, tr_noop
from ..readers.services import LoadedServices, load_services
from ..readers.services.osm_features import FORMAT, LABEL
from ..records import Column, Layer, Progress, no_progress, part_of, texts
from ..walking_rules import Tags
from .defaults import category_tags
from .elements import Element, OsmExtract, Places, merged, tags_of
from .session import HttpOptions, fetch

#: Tags that get a column each; the others stand together in ``other_tags``, as GDAL writes them.
TAG_COLUMNS = (
    "name", "amenity", "social_facility", "social_facility:for", "healthcare", "office", "shop", "government",
    "operator", "addr:housenumber", "addr:street", "addr:postcode", "addr:city", "opening_hours", "wheelchair",
    "appointment", "reservation", "capacity", "phone", "contact:phone", "website", "contact:website", "email",
    "description", "check_date", "building", "leisure",
)
#: Columns that stand even when they are empty: they tell the reader that this is OSM.
_ALWAYS = frozenset({"name", "amenity", "opening_hours", "wheelchair"})
_SOURCE = "source_layer"
_TAG = re.compile(r"([A-Za-z_:0-9-]+)\s*=\s*([^=;,\s][^=;,]*?)\s*")


@dataclass(frozen=True)
class ServicesDownload:
    """Services of the contract and refused rows, and the state of OpenStreetMap (ISO 8601)."""

    loaded: LoadedServices
    timestamp: str


def wanted_tags(categories: Sequence[str], more: str = "") -> dict[str, bool | str | list[str]]:
    """Return the tags to ask for: those of the categories, and ``more`` (``amenity=library, office=ngo``).

    Raises
    ------
    ParameterError
        Unknown category, unreadable tag, or nothing to ask for.
    """
    unknown = sorted(set(categories) - set(category_tags()))
    if unknown:
        raise ParameterError(
            tr_noop("TYPES : « {value} » est inconnu ; choisissez parmi {choices}."),
            value=unknown[0],
            choices=", ".join(category_tags()),
        )
    tags = [tag for category in categories for tag in category_tags()[category]]
    for text in re.split(r"[,;]", more):
        if text.strip():
            found = _TAG.fullmatch(text.strip())
            if found is None:
                raise ParameterError(
                    tr_noop("ETIQUETTES : « {value} » n’est pas une étiquette OSM ; écrivez par exemple amenity=library."),
                    value=text.strip(),
                )
            tags.append(f"{found[1]}={found[2]}")
    if not tags:
        raise ParameterError(
            tr_noop("TYPES et ETIQUETTES : rien à chercher ; choisissez au moins un type de service ou une étiquette.")
        )
    values: dict[str, set[str]] = {}
    for tag in tags:
        key, _, value = tag.partition("=")
        values.setdefault(key, set()).add(value)
    return {key: True if "*" in found else sorted(found) for key, found in sorted(values.items())}


def download_services(
    area: Any,
    categories: Sequence[str],
    options: HttpOptions,
    more_tags: str = "",
    progress: Progress = no_progress,
) -> ServicesDownload:
    """Download the services in ``area`` (polygon in degrees).

    Raises
    ------
    AccessibiliteError
        OSMnx is missing, the server fails, or nothing was found.
    """
    tags = wanted_tags(categories, more_tags)
    key = f"{shapely.to_wkt(area, 6)}\n{tags}"
    responses = fetch(
        key, [lambda osmnx: osmnx.features.features_from_polygon(area, tags)], options, part_of(progress, 0.0, 0.8)
    )
    extract = merged(responses)
    features = [element for element in extract.sorted_elements() if _is_wanted(tags_of(element), tags)]
    layer = features_layer(extract, features)
    # OSMnx asks for the hull of several polygons, and fills holes; a feature without a place stays, to be refused.
    layer = layer.taken(shapely.is_missing(layer.geometries) | shapely.intersects(area, layer.geometries))
    if not len(layer):
        place = shapely.point_on_surface(area)
        raise InputError(
            tr_noop(
                "OpenStreetMap ne connaît aucun service de ces types autour de {lat}, {lon} (latitude, longitude) ; "
                "choisissez d’autres types, ou une zone plus grande."
            ),
            lat=f"{place.y:.4f}",
            lon=f"{place.x:.4f}",
        )
    loaded = load_services(layer, "OUTPUT", FORMAT, progress=part_of(progress, 0.8, 1.0))
    # The loader repeats what it read beside what it made of it.
    columns = {name: values for name, values in loaded.services.columns.items() if name != _SOURCE}
    services = replace(loaded.services, columns=columns)
    return ServicesDownload(replace(loaded, services=services), extract.timestamp)


def _is_wanted(tags: Tags, wanted: Mapping[str, bool | str | list[str]]) -> bool:
    return any(
        key in tags and (values is True or (isinstance(values, list) and tags[key] in values))
        for key, values in wanted.items()
    )


def features_layer(extract: OsmExtract, features: Iterable[Element]) -> Layer:
    """Return features as points with their tags; ``date_maj`` and ``source`` tell the state of OSM."""
    elements = list(features)
    places = Places(extract)
    geometries = texts([places.of(element) for element in elements])
    columns: dict[str, Column] = {"full_id": texts([f"{element['type']}/{element['id']}" for element in elements])}
    for tag in TAG_COLUMNS:
        values = [tags_of(element).get(tag) for element in elements]
        if tag in _ALWAYS or any(values):
            columns[tag] = texts(values)
    columns["other_tags"] = texts([_hstore(tags_of(element)) for element in elements])
    columns["date_maj"] = texts([extract.timestamp[:10] or None] * len(elements))
    label = f"{LABEL} {extract.timestamp}".strip()
    columns[_SOURCE] = texts([label] * len(elements))
    return Layer("OpenStreetMap", geometries, WGS84, columns)


def _hstore(tags: Tags) -> str | None:
    pairs = [
        '"{}"=>"{}"'.format(*(text.replace("\\", "\\\\").replace('"', '\\"') for text in pair))
        for pair in sorted(tags.items())
        if pair[0] not in TAG_COLUMNS
    ]
    return ",".join(pairs) or None
