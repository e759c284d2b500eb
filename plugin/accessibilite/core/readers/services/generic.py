"""Any table of services: columns recognised by known names, then by what they hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import numpy as np

from ...language import DAYS
from ...opening_hours import OpeningHoursError, parse
from ...records import Column, ObjectArray, null_mask, texts
from ..tables import numbers, plain_name
from .coordinates import crs_of_text
from .model import NO, UNKNOWN, YES, Draft, RawServices, first_known, flags, yes_no

FORMAT = "tableau"

#: Contract column -> plain names under which sources carry it, best first.
NAMES: Mapping[str, tuple[str, ...]] = {
    "id": (
        "id",
        "id_fs",
        "matricule",
        "identifiant",
        "id_structure",
        "id_service",
        "id_lieu",
        "nofinesset",
        "full_id",
        "osm_id",
        "uuid",
        "code",
        "numero",
        "ref",
        "siret",
    ),
    "nom": (
        "nom",
        "lib_fs",
        "lib_france_services",
        "name",
        "nom_structure",
        "nom_de_la_structure",
        "nom_du_lieu",
        "nom_lieu",
        "nom_du_service",
        "nom_service",
        "denomination",
        "raison_sociale",
        "structure",
        "etablissement",
        "nom_etablissement",
        "organisme",
        "association",
        "nom_association",
        "libelle",
        "intitule",
        "titre",
        "label",
        "lieu",
        "naam",
        "nom_fr",
        "name_fr",
    ),
    "categorie": (
        "categorie",
        "categorie_service",
        "type_service",
        "type_de_service",
        "type",
        "thematique",
        "thematiques",
        "theme",
        "domaine",
        "category",
        "categories",
        "activite",
        "nature",
        "secteur",
    ),
    "adresse": (
        "adresse",
        "adresse_complete",
        "adresse_postale",
        "address",
        "adresse_1",
        "adresse1",
        "adr",
        "voie",
        "rue",
        "adres",
        "addr_full",
        "localisation_adresse",
    ),
    "horaires": (
        "horaires",
        "opening_hours",
        "horaires_accueil",
        "horaires_ouverture",
        "horaires_d_ouverture",
        "horaire",
        "heures_d_ouverture",
        "heures_ouverture",
        "jours_et_horaires",
        "jours_horaires",
        "openingsuren",
        "openingstijden",
    ),
    "pmr": (
        "pmr",
        "accessible_pmr",
        "acces_pmr",
        "accessibilite_pmr",
        "wheelchair",
        "accessible_fauteuil",
        "accessibilite",
    ),
    "sans_rdv": ("sans_rdv", "sans_rendez_vous", "accueil_sans_rdv", "accueil_sans_rendez_vous"),
    "conditions": (
        "conditions",
        "conditions_acces",
        "conditions_d_acces",
        "condition",
        "public_accueilli",
        "publics_accueillis",
    ),
    "source": ("source",),
    "date_maj": (
        "date_maj",
        "datemaj",
        "date_mise_a_jour",
        "date_de_mise_a_jour",
        "mise_a_jour",
        "maj",
        "date_modification",
        "derniere_maj",
        "derniere_mise_a_jour",
        "last_update",
        "updated_at",
        "modified",
        "check_date_opening_hours",
        "check_date",
        "opening_hours_updated",
    ),
    "capacite": ("capacite", "capacity", "nb_places", "nombre_de_places", "places", "capacite_accueil"),
}
CODE_NAMES = (
    "code_insee",
    "insee_com",
    "code_commune",
    "code_commune_insee",
    "depcom",
    "codgeo",
    "insee",
    "com_insee",
    "code_insee_commune",
    "citycode",
    "cd_munty_refnis",
    "code_ins",
    "nis",
    "com_code",
    "code_com",
    "insee_commune",
)
POSTAL_NAMES = (
    "code_postal",
    "cp",
    "codepostal",
    "postcode",
    "postal_code",
    "addr_postcode",
    "zip",
    "code_post",
    "code_postal_structure",
)
COMMUNE_NAMES = (
    "commune",
    "nom_commune",
    "lib_com",
    "libcom",
    "libelle_commune",
    "ville",
    "nom_com",
    "city",
    "municipality",
    "localite",
    "gemeente",
    "addr_city",
    "nom_de_la_commune",
    "town",
)
_MOBILE_NAMES = ("itinerant", "itinerance", "mobile")
_REMOTE_NAMES = ("a_distance", "uniquement_a_distance", "distance_seulement")
_APPOINTMENT_NAMES = ("rdv_obligatoire", "sur_rdv", "sur_rendez_vous", "sur_rdv_uniquement", "rendez_vous_obligatoire")
_CRS_NAMES = ("epsg", "srid", "crs", "code_epsg", "projection", "systeme_coordonnees", "syst_proj")

#: When no name is known: what a name must contain, and not contain.
_HINTS: Mapping[str, tuple[str, str]] = {
    "nom": (
        r"(^|_)(nom|denomination|intitule|structure|organisme|etablissement|name)(_|$)",
        r"commune|ville|contact|responsable|prenom|gestionnaire|departement|region|operateur|id|code|type|url|parente"
        r"|fichier|voie|rue",
    ),
    "adresse": (r"(^|_)(adresse|address|rue|voie)(_|$)", r"mail|web|complement|type|num|url"),
    "horaires": (
        r"(^|_)(horaires?|heures?|ouverture|opening)(_|$)",
        r"date|comment|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    ),
    "categorie": (r"(^|_)(categorie|thematiques?|type)(_|$)", r"voie|code|id|adresse|geom"),
    "date_maj": (r"(^|_)(maj|mise_a_jour|update|updated)(_|$)", r""),
}
_ADDRESS = re.compile(
    r"^\d{1,4}\s?(bis|ter|quater|[a-d])?[,\s]+\D{3}"
    r"|\b(rue|avenue|boulevard|place|chemin|allée|impasse|route|quai|cours|square)\b",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(r"@|https?://|www\.|^[\d\s.,;:/+()-]*$")
#: Share of the filled cells that must be of a kind for a column to be taken as such.
_MOST = 0.6
_SAMPLE = 300


def recognises(source: RawServices) -> bool:
    """Tell that any table may be tried."""
    return True


def draft(source: RawServices) -> Draft:
    """Return the rows in the words of the contract, as far as names and contents tell."""
    count = len(source)
    nothing = texts([None] * count)
    columns: dict[str, Column] = {}
    carried: set[str] = set()
    for target, names in NAMES.items():
        column = source.find(*names) or _hinted(source, target, carried)
        columns[target] = nothing if column is None else source.text(column)
        if column is not None and target not in ("pmr", "sans_rdv", "capacite", "categorie", "date_maj"):
            carried.add(column)
    _by_content(source, columns, carried)
    code, postal = source.get(*CODE_NAMES), source.get(*POSTAL_NAMES)
    commune = source.get(*COMMUNE_NAMES)
    code = first_known(texts([_commune_code(value) for value in code]), _codes_among(commune))
    columns["commune"] = first_known(code, commune)
    if columns["id"] is nothing or null_mask(columns["id"]).all():
        columns["id"] = nothing.copy()
    columns["pmr"] = texts([value or UNKNOWN for value in yes_no(columns["pmr"])])
    free = yes_no(columns["sans_rdv"])
    needed = yes_no(source.get(*_APPOINTMENT_NAMES))
    opposite = texts([{YES: NO, NO: YES}.get(value) if value else None for value in needed])
    columns["sans_rdv"] = texts([value or UNKNOWN for value in first_known(free, opposite)])
    columns["capacite"] = numbers(columns["capacite"])
    columns["itinerant"] = _flag(source.get(*_MOBILE_NAMES), ("itin", "bus", "mobile"))
    columns["a_distance"] = _flag(source.get(*_REMOTE_NAMES), ())
    types = [tuple(split_list(value)) if value else () for value in columns["categorie"]]
    hours = weekday_columns(source)
    if hours:
        from .france_services import weekly_hours

        columns["horaires"] = first_known(columns["horaires"], weekly_hours(source, hours))
    crs = texts([crs_of_text(value) for value in source.get(*_CRS_NAMES)])
    columns["horaires_qualite"] = nothing
    return Draft(columns, types, carried, crs, first_known(code, postal))


def weekday_columns(source: RawServices) -> dict[int, str]:
    """Return weekday (0 is Monday) -> column of its hours, when the source has such columns."""
    names = source.names
    found: dict[int, str] = {}
    for day, word in enumerate(DAYS):
        for name in (f"h_{word}", f"horaires_{word}", f"horaire_{word}", word, f"heures_{word}"):
            if name in names:
                found[day] = names[name]
                break
    return found if len(found) >= 3 else {}


def _flag(values: ObjectArray, words: tuple[str, ...]) -> Column:
    answers: list[bool | None] = []
    for value, plain in zip(values, yes_no(values)):
        if plain is not None:
            answers.append(plain == YES)
        elif value is None:
            answers.append(None)
        else:
            answers.append(any(word in plain_name(value) for word in words))
    return flags(answers)


def split_list(text: str) -> list[str]:
    """Return the values of a list, as sources write them: JSON, Python, ``{a,b}``, ``a|b``, ``a;b`` or ``a, b``.

    >>> split_list('["numerique", "sante--acces-aux-soins"]')
    ['numerique', 'sante--acces-aux-soins']
    """
    stripped = text.strip()
    if stripped[:1] in "[{(" and stripped[-1:] in "]})":
        inner = stripped[1:-1].replace('\\"', '"')
        quoted = re.findall(r"\"((?:[^\"])*)\"|'((?:[^'])*)'", inner)
        if quoted:
            return [(double or single).strip() for double, single in quoted if (double or single).strip()]
        parts = inner.split(",")
    else:
        separator = next((mark for mark in ("|", ";", ",") if mark in stripped), None)
        parts = stripped.split(separator) if separator else [stripped]
    return [part.strip().strip("\"'") for part in parts if part.strip().strip("\"'")]


def readable(values: ObjectArray) -> ObjectArray:
    """Return lists as sentences show them; other texts as they are."""
    return texts([", ".join(split_list(value)) if value and (value[:1] in "[{" or "|" in value) else value for value in values])


def _commune_code(value: str | None) -> str | None:
    """Return an INSEE code of five characters: a spreadsheet takes their leading zero away."""
    if value is None:
        return None
    text = value[:-2] if value.endswith(".0") else value
    return text.zfill(5) if text.isdigit() and len(text) == 4 else text


def _codes_among(values: ObjectArray) -> ObjectArray:
    """Return the values that are INSEE codes themselves."""
    return texts([value if value and re.fullmatch(r"\d[\dAB]\d{3}", value) else None for value in values])


def _hinted(source: RawServices, target: str, carried: set[str]) -> str | None:
    if target not in _HINTS:
        return None
    wanted, unwanted = (re.compile(pattern) if pattern else None for pattern in _HINTS[target])
    for plain, name in source.names.items():
        taken = name in carried or (unwanted is not None and unwanted.search(plain))
        if not taken and wanted is not None and wanted.search(plain) and not null_mask(source.text(name)).all():
            return name
    return None


def _by_content(source: RawServices, columns: dict[str, Column], carried: set[str]) -> None:
    """Fill what no name told from columns whose values can only be that: hours, addresses, names."""
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("horaires", _are_hours),
        ("adresse", lambda value: _ADDRESS.search(value) is not None),
    )
    for target, test in tests:
        if null_mask(columns[target]).all():
            others = (name for name in source.layer.columns if name not in carried)
            column = next((name for name in others if _mostly(source, name, test)), None)
            if column is not None:
                columns[target] = source.text(column)
                carried.add(column)
    if null_mask(columns["nom"]).all():
        others = (name for name in source.layer.columns if name not in carried)
        scores = [(score, name) for name in others if (score := _name_score(source, name))]
        if scores:
            column = max(scores)[1]
            columns["nom"] = source.text(column)
            carried.add(column)


def _mostly(source: RawServices, name: str, test: Callable[[str], bool]) -> bool:
    values = [value for value in source.text(name)[:_SAMPLE] if value]
    return bool(values) and bool(np.mean([test(value) for value in values]) >= _MOST)


def _are_hours(text: str) -> bool:
    if re.search(r"\d[:hH]|24/7", text) is None:
        return False
    try:
        parse(text)
    except OpeningHoursError:
        return False
    return True


def _name_score(source: RawServices, name: str) -> float:
    values = [value for value in source.text(name)[:_SAMPLE] if value]
    good = {value for value in values if 3 <= len(value) <= 120 and not _NOT_A_NAME.search(value)}
    return len(good) / len(source) if values and len(good) >= _MOST * len(values) else 0.0
