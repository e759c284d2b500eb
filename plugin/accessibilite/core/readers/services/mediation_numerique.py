"""Places of digital mediation (schema of ANCT, « La Mednum »): lists joined by ``|``, OSM hours."""

from __future__ import annotations

from ...records import texts
from ..tables import plain_name
from . import generic
from .model import UNKNOWN, YES, Draft, RawServices, flags, joined, null_mask_all

FORMAT = "mediation_numerique"
LABEL = "Cartographie nationale de la médiation numérique"
_MARKS = (
    "pivot",
    "itinerance",
    "services",
    "modalites_acces",
    "dispositif_programmes_nationaux",
    "labels_nationaux",
    "publics_specifiquement_adresses",
    "publics_accueillis",
    "modalites_accompagnement",
    "cle_ban",
    "fiche_acces_libre",
)


def recognises(source: RawServices) -> bool:
    """Tell the columns of the schema, old or new."""
    names = source.names
    return "id" in names and "pivot" in names and sum(name in names for name in _MARKS) >= 3


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    count = len(source)
    rows.types = [("médiation numérique",)] * count
    rows.columns["itinerant"] = flags([_only(value, "itiner", "fixe") for value in source.get("itinerance")])
    guidance = source.get("modalites_accompagnement")
    rows.columns["a_distance"] = flags([_only(value, "a_distance", "") for value in guidance])
    access = source.get("modalites_acces")
    rows.columns["sans_rdv"] = texts([YES if value and "se_presenter" in plain_name(value) else UNKNOWN for value in access])
    rows.columns["pmr"] = texts([UNKNOWN] * count)
    adresse, complement = source.get("adresse"), source.get("complement_adresse")
    if not null_mask_all(complement):
        rows.columns["adresse"] = joined([adresse, complement], ", ")
    publics = source.get("publics_specifiquement_adresses", "publics_accueillis")
    rows.columns["conditions"] = joined(
        [generic.readable(values) for values in (source.get("conditions_acces"), source.get("frais_a_charge"), publics)],
        " ; ",
    )
    rows.fill("source", texts([LABEL if value is None else None for value in rows.columns["source"]]))
    return rows


def _only(text: str | None, word: str, other: str) -> bool | None:
    """Tell whether every value of a list has ``word``; None for no list."""
    values = [plain_name(value) for value in generic.split_list(text)] if text else []
    if not values:
        return None
    if other and any(other in value for value in values):
        return False
    return all(word in value for value in values)
