"""One call from any source of services to the layer of the contract and the rows that it refuses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
import shapely

from ...crs import WGS84
from ...errors import InputError, ParameterError, tr_noop
from ...language import tr
from ...opening_hours import OpeningHoursError, parse
from ...records import (
    BoolArray,
    Column,
    Layer,
    ObjectArray,
    Progress,
    Source,
    as_texts,
    no_progress,
    part_of,
    texts,
)
from ...service_formats import AUTO, FORMATS
from ..tables import Refused, plain_name, refused_layer, row_content
from . import bpe, data_inclusion, finess, france_services, generic, mediation_numerique, osm_features
from .categories import Categories, read_categories
from .coordinates import Located, crs_of_text, locate
from .data_inclusion import Linked
from .model import SERVICE_COLUMNS, Draft, RawServices
from .source import open_services

_RECOGNISERS = {
    france_services.FORMAT: france_services.recognises,
    mediation_numerique.FORMAT: mediation_numerique.recognises,
    data_inclusion.FORMAT: data_inclusion.recognises,
    bpe.FORMAT: bpe.recognises,
    finess.FORMAT: finess.recognises,
    osm_features.FORMAT: osm_features.recognises,
    generic.FORMAT: generic.recognises,
}
#: Columns that only a layer of the contract has, together.
_CONTRACT_MARKS = ("categorie", "horaires_qualite", "itinerant", "a_distance", "sans_rdv")
READ, UNKNOWN_HOURS, NO_HOURS = "lu", "inconnu", "absent"
_ORPHAN = tr_noop("coordonnées absentes, et structure introuvable dans le fichier des structures")
_REMOTE_NOWHERE = tr_noop("coordonnées absentes : service à distance, sans lieu")
_DATES = (
    (re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})"), (0, 1, 2)),
    (re.compile(r"^(\d{4})/(\d{1,2})/(\d{1,2})"), (0, 1, 2)),
    (re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})"), (2, 1, 0)),
    (re.compile(r"^(\d{4})(\d{2})(\d{2})$"), (0, 1, 2)),
)
_MONTH = re.compile(r"^(\d{4})-(\d{1,2})$")
_YEAR = re.compile(r"^((?:19|20)\d{2})$")


@dataclass(frozen=True)
class Counts:
    """The account of a reading: ``read`` = ``written`` + ``joined`` + ``refused``, always.

    Attributes
    ----------
    joined
        Structures that stand in the rows of their services (data.inclusion, two files); 0 otherwise.
    reasons
        Why rows were refused -> rows.
    hours
        ``lu``, ``inconnu``, ``absent`` -> rows.
    unread_hours
        Hours that were not understood -> rows, most frequent first.
    categories
        Category -> rows; None for none.
    unmapped
        Types of the source that no category takes -> rows, most frequent first.
    systems
        Coordinate systems read -> rows.
    """

    source_format: str
    read: int
    written: int
    joined: int
    refused: int
    reasons: Mapping[str, int]
    hours: Mapping[str, int]
    unread_hours: Mapping[str, int]
    categories: Mapping[str | None, int]
    unmapped: Mapping[str, int]
    systems: Mapping[str, int]


@dataclass(frozen=True)
class LoadedServices:
    """Services as points in EPSG:4326, the rows that were refused, and the account."""

    services: Layer
    refused: tuple[tuple[str, str, Refused], ...]
    counts: Counts
    category_map: Categories

    @property
    def rejects(self) -> Layer:
        """Return the refused rows as a table: ``source``, ``fichier``, ``ligne``, ``motif``, ``contenu``."""
        return refused_layer(self.refused)

    def required(self, parameter: str) -> LoadedServices:
        """Return this, or raise when no row could be used."""
        if len(self.services):
            return self
        raise InputError(
            tr_noop(
                "{parameter} : aucune des {count} lignes de « {name} » n’est utilisable ({reason}) ; corrigez le "
                "fichier, ou chargez-le avec « Charger des services » pour voir chaque ligne refusée."
            ),
            parameter=parameter,
            count=self.counts.read,
            name=self.services.name,
            reason=next(iter(self.counts.reasons), ""),
        )


def load_services(
    source: Source,
    parameter: str = "SERVICES",
    source_format: str = AUTO,
    categories: Categories | None = None,
    linked: Source | None = None,
    linked_parameter: str = "SERVICES_LIES",
    crs: str = "",
    progress: Progress = no_progress,
) -> LoadedServices:
    """Read services from any source.

    Parameters
    ----------
    source_format
        One of :data:`FORMATS`, or ``auto``.
    linked
        The other file of data.inclusion (services beside structures, in either order).
    crs
        System of the coordinate columns when they say nothing; ``""`` to find out.

    Raises
    ------
    InputError
        A file is unreadable, has no coordinates at all, or is not of the format asked for.
    ParameterError
        No such format.
    """
    if source_format not in (AUTO, *FORMATS):
        raise ParameterError(
            tr_noop("FORMAT : « {value} » est inconnu ; choisissez auto, {known}."),
            value=source_format,
            known=", ".join(FORMATS),
        )
    if crs and crs_of_text(crs) is None:
        raise ParameterError(
            tr_noop("SRC : « {value} » n’est pas un système de coordonnées ; donnez un code comme EPSG:2154."),
            value=crs,
        )
    raw = open_services(source, parameter, part_of(progress, 0.0, 0.4))
    category_map = categories or read_categories(None)
    found = recognised_format(raw, source_format, parameter)
    origins = [(parameter, raw.layer.name)] * len(raw)
    refused = [(parameter, raw.layer.name, row) for row in raw.refused]
    link: Linked | None = None
    if linked is not None:
        other = open_services(linked, linked_parameter, part_of(progress, 0.4, 0.6))
        refused += [(linked_parameter, other.layer.name, row) for row in other.refused]
        link, origins = _linked(raw, other, parameter, linked_parameter)
        originals = _originals(raw, other)
        raw, found = link.source, data_inclusion.FORMAT
    else:
        originals = [(raw, row) for row in range(len(raw))]
    rows = _draft(raw, found, category_map)
    located = locate(raw, rows.crs, rows.codes, parameter, crs_of_text(crs) or "")
    progress(0.8)
    _explain_orphans(located, rows, link)
    written = np.array([reason is None for reason in located.reasons], dtype=bool)
    joined = np.zeros(len(raw), dtype=bool) if link is None else link.joined_structures(written)
    keep = written & ~joined
    for row in np.flatnonzero(~written & ~joined):
        table, at = originals[row]
        # GEOS warns of the infinite coordinates that some refused shapes hold.
        with np.errstate(invalid="ignore"):
            content = row_content(table.layer, at)
        refused.append((*origins[row], Refused(int(table.lines[at]), str(located.reasons[row]), content)))
    refused.sort(key=lambda item: (item[0], item[2].line))
    already = all(name in raw.names for name in _CONTRACT_MARKS)
    unmapped = _categorise(rows, found, category_map, already)
    services = _layer(raw, rows, located, keep, already)
    hours = as_texts(services.columns["horaires"])
    quality = as_texts(services.columns["horaires_qualite"])
    counts = Counts(
        source_format=found,
        read=len(raw) + len(refused) - int((~written & ~joined).sum()),
        written=len(services),
        joined=int(joined.sum()),
        refused=len(refused),
        reasons=_ordered(Counter(row.reason for _, _, row in refused)),
        hours={name: int((quality == name).sum()) for name in (READ, UNKNOWN_HOURS, NO_HOURS)},
        unread_hours=_ordered(Counter(hours[quality == UNKNOWN_HOURS].tolist())),
        categories=_ordered(Counter(services.columns["categorie"].tolist())),
        unmapped=_ordered(unmapped),
        systems=located.systems,
    )
    progress(1.0)
    return LoadedServices(services, tuple(refused), counts, category_map)


def recognised_format(raw: RawServices, source_format: str, parameter: str) -> str:
    """Return the format of a source: the one asked for when its columns are there, or the first that fits."""
    if source_format == AUTO:
        return next(name for name, recognises in _RECOGNISERS.items() if recognises(raw))
    if not _RECOGNISERS[source_format](raw):
        raise InputError(
            tr_noop("{parameter} : « {name} » n’a pas les colonnes du format « {format} » ; choisissez FORMAT=auto ou tableau."),
            parameter=parameter,
            name=raw.layer.name,
            format=tr(FORMATS[source_format]),
        )
    return source_format


def _draft(raw: RawServices, found: str, categories: Categories) -> Draft:
    if found == bpe.FORMAT:
        return bpe.draft(raw, categories)
    drafts = {
        france_services.FORMAT: france_services.draft,
        mediation_numerique.FORMAT: mediation_numerique.draft,
        data_inclusion.FORMAT: data_inclusion.draft,
        finess.FORMAT: finess.draft,
        osm_features.FORMAT: osm_features.draft,
    }
    return drafts.get(found, generic.draft)(raw)


def _linked(
    first: RawServices, second: RawServices, parameter: str, linked_parameter: str
) -> tuple[Linked, list[tuple[str, str]]]:
    """Return both files of data.inclusion in one, and the parameter and file of each row."""
    pairs = {parameter: first, linked_parameter: second}
    services = [name for name, raw in pairs.items() if data_inclusion.are_services(raw)]
    if len(services) != 1:
        raise InputError(
            tr_noop(
                "{parameter} et {linked} : il faut un fichier de structures et un fichier de services de "
                "data.inclusion (colonne structure_id) ; vérifiez les deux fichiers."
            ),
            parameter=parameter,
            linked=linked_parameter,
        )
    names = [services[0], next(name for name in pairs if name != services[0])]
    link = data_inclusion.link(pairs[names[1]], pairs[names[0]])
    origins = [(name, pairs[name].layer.name) for name in names for _ in range(len(pairs[name]))]
    return link, origins


def _originals(first: RawServices, second: RawServices) -> list[tuple[RawServices, int]]:
    """Return, in the order of the joined table, the table and the row of each."""
    ordered = (first, second) if data_inclusion.are_services(first) else (second, first)
    return [(raw, row) for raw in ordered for row in range(len(raw))]


def _explain_orphans(located: Located, rows: Draft, link: Linked | None) -> None:
    """Say more of rows without coordinates: a remote service has no place, a service lost its structure."""
    remote = as_texts(rows.columns["a_distance"])
    for row in range(len(located.reasons)):
        reason = located.reasons[row]
        if reason is None or not reason.startswith("coordonnées absentes"):
            continue
        if remote[row] == "1":
            located.reasons[row] = _REMOTE_NOWHERE
        elif link is not None and row < link.services and link.parent[row] < 0:
            located.reasons[row] = _ORPHAN


# --- the columns of the contract ----------------------------------------------------------------


def _categorise(rows: Draft, found: str, categories: Categories, already: bool) -> Counter[str]:
    """Give each row its category; return the types that have none."""
    unmapped: Counter[str] = Counter()
    if already:
        return unmapped
    result: list[str | None] = []
    for row, kinds in enumerate(rows.types):
        category = categories.of(found, kinds)
        if category is None and kinds and not categories.knows(found, kinds):
            unmapped[kinds[0]] += 1
            # The partner's own word is better than nothing: it can be mapped by a CATEGORIES file.
            category = rows.columns["categorie"][row] if found == generic.FORMAT else None
        result.append(category)
    rows.columns["categorie"] = texts(result)
    return unmapped


def _layer(raw: RawServices, rows: Draft, located: Located, keep: BoolArray, already: bool) -> Layer:
    columns = dict(rows.columns)
    columns["horaires"], columns["horaires_qualite"] = checked_hours(columns["horaires"])
    columns["date_maj"] = texts([iso_date(value) or value for value in columns["date_maj"]])
    lines = [str(line) for line in raw.lines]
    columns["id"] = texts([value or line for value, line in zip(columns["id"], lines)])
    ordered: dict[str, Column] = {name: columns[name][keep] for name in SERVICE_COLUMNS}
    taken = {name.lower() for name in ordered}
    for name, values in raw.layer.columns.items():
        if name in rows.carried or (already and plain_name(name) in SERVICE_COLUMNS):
            continue
        free = name
        if name.lower() in ordered:
            if as_texts(values).tolist() == as_texts(columns[name.lower()]).tolist():
                continue
            free = f"{name}_source"
        number = 1
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(free.lower())
        ordered[free] = values[keep]
    geometries = texts([None] * int(keep.sum()))
    if keep.any():
        geometries[:] = shapely.points(located.lonlat[keep])
    return Layer(raw.layer.name, geometries, WGS84, ordered)


def checked_hours(values: ObjectArray) -> tuple[ObjectArray, ObjectArray]:
    """Return the hours and their quality: ``lu`` when they can be evaluated, ``inconnu``, ``absent``."""
    cleaned = texts([(" ".join(value.split()) or None) if value else None for value in values])
    return cleaned, texts([NO_HOURS if value is None else _quality(value) for value in cleaned])


@lru_cache(maxsize=8192)
def _quality(text: str) -> str:
    try:
        parse(text)
    except OpeningHoursError:
        return UNKNOWN_HOURS
    return READ


def iso_date(text: str | None) -> str | None:
    """Return a date as ``AAAA-MM-JJ``, or None when it is not one; a month or a year is its first day.

    >>> iso_date("14/03/2022"), iso_date("2021-12-22T00:00:00"), iso_date("bientôt")
    ('2022-03-14', '2021-12-22', None)
    """
    if not text:
        return None
    stripped = text.strip()
    for pattern, order in _DATES:
        match = pattern.match(stripped)
        if match:
            year, month, day = (int(match.groups()[index]) for index in order)
            try:
                return date(year, month, day).isoformat()
            except ValueError:
                return None
    month_match = _MONTH.match(stripped)
    if month_match and 1 <= int(month_match.group(2)) <= 12 and int(month_match.group(1)) >= 1:
        return f"{month_match.group(1)}-{int(month_match.group(2)):02d}-01"
    return f"{stripped}-01-01" if _YEAR.match(stripped) else None


def _ordered(counter: Counter) -> dict:  # type: ignore[type-arg]
    return dict(sorted(counter.items(), key=lambda item: (-item[1], str(item[0]))))
