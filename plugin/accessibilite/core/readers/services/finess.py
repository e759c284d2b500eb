"""FINESS, the register of health and social facilities: with a header, or the raw extract in two sections.

The system of each row's coordinates is named in ``sourcecoordet`` (``1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93``).
"""

from __future__ import annotations

from ...records import as_texts, null_mask, texts
from . import generic
from .coordinates import crs_of_text
from .model import UNKNOWN, Draft, RawServices, first_known, joined

FORMAT = "finess"
LABEL = "FINESS"
STRUCTURE, GEOLOCATION = "structureet", "geolocalisation"
#: Order of the fields of the raw extract (data.gouv, « etalab-cs1100507-stock »), after the name of the section.
STRUCTURE_COLUMNS = (
    "nofinesset",
    "nofinessej",
    "rs",
    "rslongue",
    "complrs",
    "compldistrib",
    "numvoie",
    "typvoie",
    "voie",
    "compvoie",
    "lieuditbp",
    "commune",
    "departement",
    "libdepartement",
    "ligneacheminement",
    "telephone",
    "telecopie",
    "categetab",
    "libcategetab",
    "categagretab",
    "libcategagretab",
    "siret",
    "codeape",
    "codemft",
    "libmft",
    "codesph",
    "libsph",
    "dateouv",
    "dateautor",
    "datemaj",
    "numuai",
)
GEOLOCATION_COLUMNS = ("coordxet", "coordyet", "sourcecoordet", "datemajcoord")


def recognises(source: RawServices) -> bool:
    """Tell a FINESS number beside a category of facility."""
    names = source.names
    number = any(name in names for name in ("nofinesset", "num_finess_et", "numero_finess_et", "num_finess"))
    return number and any(name in names for name in ("categetab", "libcategetab", "categ_code", "coordxet"))


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract."""
    rows = generic.draft(source)
    count = len(source)
    rows.columns["id"] = source.get("nofinesset", "num_finess_et", "numero_finess_et", "num_finess")
    rows.columns["nom"] = first_known(source.get("rslongue"), source.get("rs", "raison_sociale", "rs_court"))
    rows.carried = {name for name in (source.find("nofinesset", "num_finess_et"), source.find("datemaj")) if name}
    rows.columns["adresse"] = first_known(
        joined([source.get("numvoie"), source.get("typvoie"), source.get("voie"), source.get("compvoie")]),
        source.get("adresse"),
    )
    # The commune is written in three digits beside its department: 01 + 004.
    departments, communes = source.get("departement"), source.get("commune")
    codes = texts([_code(department, commune) for department, commune in zip(departments, communes)])
    given = source.get(*generic.CODE_NAMES)
    codes = first_known(given, codes)
    rows.columns["commune"] = first_known(codes, communes)
    postal = texts([value[:5] if value else None for value in source.get("ligneacheminement")])
    rows.codes = first_known(codes, postal)
    kinds, labels = source.get("categetab", "categ_code"), source.get("libcategetab", "categ_lib")
    rows.types = [tuple(value for value in row if value) for row in zip(kinds, labels)]
    rows.columns["source"] = texts([LABEL] * count)
    rows.columns["pmr"] = texts([UNKNOWN] * count)
    named = texts([crs_of_text(value) for value in source.get("sourcecoordet")])
    rows.crs = first_known(named, rows.crs)
    dates = source.get("datemaj")
    if not null_mask(dates).all():
        rows.columns["date_maj"] = as_texts(dates)
    return rows


def _code(department: str | None, commune: str | None) -> str | None:
    if not department or not commune or not commune.isdigit():
        return None
    if len(commune) == 5:
        return commune
    # Overseas: department 9A to 9F stands for 971 to 976 in FINESS.
    overseas = {"9A": "97", "9B": "97", "9C": "97", "9D": "97", "9F": "97"}
    if department in overseas:
        return f"97{'ABCD_F'.index(department[1]) + 1}{commune[-2:]}"
    return f"{department}{commune[-2:]}" if len(department) == 3 else f"{department.zfill(2)}{commune.zfill(3)}"
