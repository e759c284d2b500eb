"""data.inclusion, v0 and v1: structures, and the services that each of them gives.

A row is a service where there is one (that is where and when people are helped, and what for), else a
structure.  A service without address or hours of its own has those of its structure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...records import Column, IntArray, Layer, null_mask, texts
from ..tables import plain_name
from . import generic
from .model import UNKNOWN, YES, Draft, RawServices, first_known, flags, joined

FORMAT = "data_inclusion"
LABEL = "data.inclusion"
_STRUCTURE_MARKS = (
    "siret",
    "reseaux_porteurs",
    "typologie",
    "presentation_resume",
    "horaires_accueil",
    "accessibilite_lieu",
    "antenne",
    "labels_nationaux",
    "horaires_ouverture",
    "lien_source",
    "courriel",
)
_SERVICE_MARKS = (
    "thematiques",
    "modes_accueil",
    "modes_mobilisation",
    "mobilisable_par",
    "frais",
    "types",
    "profils",
    "publics",
)
#: What a service takes from its structure, together, when it has none of it.
_INHERITED = (
    ("latitude", "longitude", "adresse", "complement_adresse", "code_insee", "code_postal", "commune"),
    ("horaires_accueil", "horaires_ouverture"),
)
_KEPT_OF_STRUCTURE = ("nom", "siret", "typologie", "reseaux_porteurs", "site_web", "telephone", "courriel")
_CONDITIONS = (
    "conditions_acces",
    "pre_requis",
    "publics",
    "publics_precisions",
    "profils",
    "profils_precisions",
    "frais",
    "frais_precisions",
    "frais_autres",
    "justificatifs",
)
_REMOTE = "a_distance"


def are_services(source: RawServices) -> bool:
    """Tell the table of services: each names its structure."""
    names = source.names
    return "structure_id" in names and any(name in names for name in _SERVICE_MARKS)


def recognises(source: RawServices) -> bool:
    """Tell either table, in either version."""
    names = source.names
    if are_services(source):
        return True
    marks = sum(name in names for name in _STRUCTURE_MARKS)
    return all(name in names for name in ("id", "nom", "source", "date_maj")) and marks >= 3 and "pivot" not in names


@dataclass(frozen=True)
class Linked:
    """Services, then structures, in one table.

    Attributes
    ----------
    source
        All rows of both files.
    services
        How many of the first rows are services.
    parent
        Shape (services,): row of the structure of each service in ``source``, -1 for none.
    """

    source: RawServices
    services: int
    parent: IntArray

    def joined_structures(self, written: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
        """Return which rows are structures carried by a service that is written."""
        result = np.zeros(len(self.source), dtype=bool)
        parents = self.parent[written[: self.services] & (self.parent >= 0)]
        result[parents] = True
        return result


def link(structures: RawServices, services: RawServices) -> Linked:
    """Put the services and the structures in one table, each service completed by its structure."""
    count = len(services)
    by_key: dict[tuple[str | None, str], int] = {}
    for row, (origin, number) in enumerate(zip(structures.get("source"), structures.get("id"))):
        if number:
            by_key.setdefault((origin, number), row)
            by_key.setdefault((None, number), row)
    parent = np.array(
        [
            -1 if number is None else by_key.get((origin, number), by_key.get((None, number), -1))
            for origin, number in zip(services.get("source"), services.get("structure_id"))
        ],
        dtype=np.int64,
    )
    columns = _stacked(structures, services, parent)
    rows = count + len(structures)
    layer = Layer(services.layer.name, texts([None] * rows), "", columns, from_table=True)
    lines = np.concatenate([services.lines, structures.lines])
    source = RawServices(layer, lines, (), services.dated or structures.dated)
    return Linked(source, count, np.where(parent >= 0, parent + count, -1))


def _stacked(structures: RawServices, services: RawServices, parent: IntArray) -> dict[str, Column]:
    known = parent >= 0
    plain = dict.fromkeys([*services.names, *structures.names])
    columns: dict[str, Column] = {}
    for name in plain:
        columns[name] = np.concatenate([services.get(name), structures.get(name)])
    for group in _INHERITED:
        own = np.zeros(len(services), dtype=bool)
        # A place is taken whole: the street of one and the coordinates of the other would contradict each other.
        for name in group[:2] if "latitude" in group else group:
            own |= ~null_mask(services.get(name))
        if "recurrence" in services.names and "horaires_accueil" in group:
            own |= ~null_mask(services.get("recurrence"))
        takes = np.flatnonzero(known & ~own)
        for name in group:
            values = structures.get(name)
            if not null_mask(values).all():
                columns.setdefault(name, texts([None] * (len(services) + len(structures))))
                inherited = values[parent[takes]]
                present = ~null_mask(inherited)
                columns[name][takes[present]] = inherited[present]
    for name in _KEPT_OF_STRUCTURE:
        if name in structures.names:
            values = texts([None] * (len(services) + len(structures)))
            values[: len(services)][known] = structures.get(name)[parent[known]]
            columns[f"structure_{name}"] = values
    return columns


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    rows.columns["horaires"] = first_known(
        source.get("horaires_accueil"), source.get("recurrence"), source.get("horaires_ouverture")
    )
    rows.columns["adresse"] = joined([source.get("adresse"), source.get("complement_adresse")], ", ")
    modes = [_plain_list(value) for value in source.get("modes_accueil")]
    rows.columns["a_distance"] = flags([all(mode == _REMOTE for mode in row) if row else None for row in modes])
    rows.columns["itinerant"] = flags([True if value == "ENM" else None for value in source.get("typologie")])
    ways = first_known(source.get("modes_mobilisation"), source.get("modes_orientation_beneficiaire"))
    rows.columns["sans_rdv"] = texts([_walk_in(_plain_list(value)) for value in ways])
    rows.columns["pmr"] = texts([UNKNOWN] * len(source))
    rows.columns["conditions"] = joined(
        [generic.readable(source.get(name)) for name in _CONDITIONS],
        " ; ",
    )
    rows.types = [
        (
            *_list(themes),
            *(f"typologie:{value}" for value in _list(kind)),
            *(f"reseau:{value}" for value in _list(network)),
        )
        for themes, kind, network in zip(source.get("thematiques"), source.get("typologie"), source.get("reseaux_porteurs"))
    ]
    rows.carried -= {source.find("conditions_acces") or ""}
    return rows


def _list(text: str | None) -> list[str]:
    return generic.split_list(text) if text else []


def _plain_list(text: str | None) -> list[str]:
    return [plain_name(value) for value in _list(text)]


def _walk_in(ways: list[str]) -> str:
    if "se_presenter" in ways:
        return YES
    return "non" if "prendre_rdv" in ways else UNKNOWN
