"""A diagnosis read back from its GeoPackage: what the report and its atlas show."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from .diagnosis import GEOPACKAGE, JOURNAL, key_figures, source_lines
from .equity import Equity, EquityRule, equity
from .errors import InputError, tr_noop
from .gdal_tools import gdal_session, require_file
from .language import SOURCE, voice
from .readers.vector import read_vector
from .records import BoolArray, Column, Layer, ObjectArray, as_floats, as_texts, integers, texts
from .sentences import Sentence, from_data
from .territories import TerritoryShares, share_cells
from .walking_rules import PROFILES
from .zone_words import candidates_again
from .zones_blanches import ZoneResult, ZoneRule, told_again

PARAMETER = "DIAGNOSTIC"
#: Layers without which there is no report, and the columns that it reads there.
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "carreaux": (
        "id", "population", "pauvres", "menages_pauvres", "niveau_vie", "estime", "temps_min", "statut", "service_nom",
        "zone_blanche", "zone_id",
    ),
    "zones_blanches": (
        "zone_id", "rang", "nom_zone", "population", "pauvres", "temps_moyen_min", "temps_max_min", "deficit_pers_min",
        "part_estimee", "confiance", "pourquoi",
    ),
}
#: Layers that a diagnosis may do without; their columns, when they hold rows.
_OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "territoires": (
        "population", "pauvres", "pauvres_blancs", "part_pauvres_blancs", "temps_moyen_min", "deficit_pers_min", "part_estimee",
    ),
    "services": ("nom", "compte"),
    "sites": ("rang", "gain_pauvres", "gain_population", "couverture_cumulee_pct"),
    "courbe": ("nombre", "gain_pauvres", "couverture_pct", "statut"),
    "equite": ("territoire", "etat", "personnes", "fgt1", "concentration"),
    "calage": ("nom_iris", "calage", "ecart_pauvres"),
    "fermetures": ("public_perdu", "population_perdue", "minutes_de_plus", "public_sans_recours"),
    "variantes": ("carreaux_blancs", "public_en_zone_blanche"),
    "anomalies": ("texte",),
    "detours": ("zone", "detour_moyen", "detour_max", "population", "atypique"),
}
#: The layer of the streets; a diagnosis always holds it.
NETWORK = "reseau"
ROUND_COLUMNS = ("jour", "demi_journee", "arrivee", "depart", "arret_nom", "equipe")


@dataclass(frozen=True)
class StoredDiagnosis:
    """A diagnosis as its folder holds it; see :class:`.report.Shown`.

    Attributes
    ----------
    geopackage
        Where the layers are, for the maps.
    services
        The directory of the territory and around.
    others
        Optional layers by name, those that hold rows.
    shares
        Cells shared among the territories; None without territories.
    rounds
        Stops of ``planifier_tournee``; None when they were not given.
    has_own_sites
        Whether the sites were given, and are not those of the diagnosis.
    """

    geopackage: Path
    profile: str
    rule: ZoneRule
    figures: Mapping[str, float]
    result: ZoneResult
    services: Layer | None
    sites: Layer
    curve: Layer
    warnings: tuple[Sentence, ...]
    sources: tuple[str, ...]
    journal: Mapping[str, object]
    speed_kmh: float
    relief: str | None
    equity: Equity
    equity_rule: EquityRule
    others: Mapping[str, Layer]
    shares: TerritoryShares | None
    rounds: Layer | None
    has_own_sites: bool
    picture: Path | None = None


def load_diagnosis(place: Path, sites: Layer | None = None, rounds: Layer | None = None) -> StoredDiagnosis:
    """Read a diagnosis back.

    Parameters
    ----------
    place
        Its folder, or its GeoPackage with the run card beside.
    sites, rounds
        Sites of ``implanter_permanences`` and stops of ``planifier_tournee`` to show instead of those of the diagnosis.

    Raises
    ------
    InputError
        Something of the diagnosis is missing, or older than this version; in one sentence.
    """
    geopackage = place / GEOPACKAGE if place.is_dir() else place
    require_file(geopackage, PARAMETER)
    journal = _journal(geopackage.parent / JOURNAL)
    layers = _layers(geopackage)
    settings = journal["parametres"]
    known = isinstance(settings, dict) and str(settings.get("PROFIL")) in PROFILES
    if not isinstance(settings, dict) or not known or not all(_is_number(settings.get(n)) for n in ("SEUIL_MIN", "VITESSE_KMH")):
        raise _unreadable(geopackage.parent / JOURNAL)
    cells, zones = layers.pop("carreaux"), layers.pop("zones_blanches")
    rule = ZoneRule(threshold_min=float(settings["SEUIL_MIN"]), public=str(settings.get("PUBLIC", "pauvres")))
    _require(cells, (rule.public,), PARAMETER)
    territories = layers.pop("territoires", None)
    shares = None if territories is None else share_cells(cells, territories, PARAMETER, PARAMETER)
    if journal.get("langue", SOURCE) != voice().language:
        zones = _translated(cells, zones, rule, shares, geopackage)
    result = ZoneResult(cells, zones, territories, 0.0, shares=shares)
    services = layers.pop("services", None)
    counted = 0 if services is None else int((as_floats(services.columns["compte"]) == 1).sum())
    equity_rule = EquityRule(threshold_min=rule.threshold_min)
    fairness = equity(cells, equity_rule, territories, parameter=PARAMETER, shares=shares)
    if "equite" in layers:
        fairness = replace(fairness, table=layers.pop("equite"))
    curve = layers.pop("courbe", Layer("courbe", texts([]), "", {"nombre": integers([])}))
    chosen = layers.pop("sites", Layer("sites", texts([]), cells.crs, {"rang": integers([])}))
    if sites is not None:
        _require(sites, _OPTIONAL["sites"], "SITES")
        chosen = sites.taken(np.argsort(as_floats(sites.columns["rang"]), kind="stable"))
        curve = _curve_of(chosen)
    if rounds is not None:
        _require(rounds, ROUND_COLUMNS, "TOURNEE")
    inputs = journal.get("entrees")
    names = {name: _called(identity) for name, identity in inputs.items()} if isinstance(inputs, dict) else {}
    return StoredDiagnosis(
        geopackage, str(settings["PROFIL"]), rule, key_figures(result, rule.public, counted), result, services, chosen, curve,
        _warnings(journal), source_lines(names, cells), journal,
        float(settings["VITESSE_KMH"]), names.get("MNT"), fairness, equity_rule, layers, shares, rounds, sites is not None,
    )


def _journal(path: Path) -> dict[str, object]:
    if not path.is_file():
        raise InputError(
            tr_noop(
                "DIAGNOSTIC : « {path} » est introuvable ; gardez journal.json à côté de diagnostic.gpkg, ou relancez "
                "« Diagnostic d’accessibilité »."
            ),
            path=path,
        )
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _unreadable(path) from error
    if not isinstance(found, dict) or not {"parametres", "versions", "entrees", "date"} <= found.keys():
        raise _unreadable(path)
    return found


def _warnings(journal: Mapping[str, object]) -> tuple[Sentence, ...]:
    """Return what the run had to say; as it was written where only the words were kept."""
    kept, written = journal.get("avertissements_modeles"), journal.get("avertissements")
    try:
        found = [from_data(data) for data in kept] if isinstance(kept, list) else []
        can_be_said = bool("".join(str(one) for one in found)) and all(isinstance(one, Sentence) for one in found)
    except (IndexError, KeyError, TypeError, ValueError):
        # Changed by hand: the words are there still.
        can_be_said = False
    if can_be_said:
        return tuple(one for one in found if isinstance(one, Sentence))
    return tuple(Sentence("{line}", {"line": line}) for line in written) if isinstance(written, list) else ()


@dataclass(frozen=True)
class _Streets:
    """The streets of the layer of the network, which give zones their names."""

    name: ObjectArray
    geometry: ObjectArray


def _translated(
    cells: Layer, zones: Layer, rule: ZoneRule, shares: TerritoryShares | None, geopackage: Path
) -> Layer:
    """Return the zones with their words in the language of the page, which is not that of the run."""
    network = read_vector(geopackage, PARAMETER, NETWORK)
    streets = _Streets(as_texts(network.columns["nom"]), network.geometries) if "nom" in network.columns else None
    told = told_again(cells, zones, rule, shares, streets)
    if "candidats" not in zones.columns:
        return told
    candidates = [candidates_again(words) if words else None for words in as_texts(zones.columns["candidats"])]
    return told.with_columns({"candidats": texts(candidates)})


def _unreadable(path: Path) -> InputError:
    return InputError(
        tr_noop(
            "DIAGNOSTIC : « {path} » n’est pas le journal d’un diagnostic (PROFIL, SEUIL_MIN, VITESSE_KMH) ; relancez "
            "« Diagnostic d’accessibilité »."
        ),
        path=path,
    )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _called(identity: object) -> str:
    if not isinstance(identity, dict):
        return "–"
    return str(identity.get("fichier") or identity.get("couche") or identity.get("source") or "–")


def _layers(geopackage: Path) -> dict[str, Layer]:
    """Return the layers of the diagnosis by name; an optional one without rows is left out."""
    try:
        with gdal_session():
            dataset = gdal.OpenEx(str(geopackage), gdal.OF_VECTOR | gdal.OF_READONLY)
            there = {dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())}
            del dataset
    except RuntimeError as error:
        raise InputError(
            tr_noop("DIAGNOSTIC : « {path} » n’est pas un GeoPackage lisible ; relancez « Diagnostic d’accessibilité »."),
            path=geopackage,
        ) from error
    missing = sorted(_NEEDED.keys() - there)
    if missing:
        raise InputError(
            tr_noop(
                "DIAGNOSTIC : la couche « {layer} » manque dans « {path} » ; donnez le dossier ou le GeoPackage écrit par "
                "« Diagnostic d’accessibilité »."
            ),
            layer=missing[0],
            path=geopackage,
        )
    found = {}
    for name, columns in {**_NEEDED, **_OPTIONAL}.items():
        if name in there:
            layer = read_vector(geopackage, PARAMETER, name)
            if len(layer) or name in _NEEDED:
                _require(layer, columns, PARAMETER)
                found[name] = layer
    return found


def _require(layer: Layer, columns: Sequence[str], parameter: str) -> None:
    missing = [name for name in columns if name not in layer.columns]
    if missing and parameter == PARAMETER:
        raise InputError(
            tr_noop(
                "DIAGNOSTIC : la colonne « {column} » manque dans la couche « {layer} », écrite par une version plus ancienne ou "
                "changée depuis ; relancez « Diagnostic d’accessibilité »."
            ),
            column=missing[0],
            layer=layer.name,
        )
    if missing:
        raise InputError(
            tr_noop("{parameter} : la colonne « {column} » manque dans « {layer} » ; donnez la couche OUTPUT de « {source} »."),
            parameter=parameter,
            column=missing[0],
            layer=layer.name,
            source="Implanter des permanences" if parameter == "SITES" else "Planifier une tournée",
        )


def _curve_of(sites: Layer) -> Layer:
    """Return what the first 1, 2, 3… sites bring, from the sites themselves."""
    columns: dict[str, Column] = {
        "nombre": integers(np.arange(1, len(sites) + 1)),
        "gain_pauvres": np.cumsum(as_floats(sites.columns["gain_pauvres"])),
        "couverture_pct": as_floats(sites.columns["couverture_cumulee_pct"]),
        "statut": texts([None] * len(sites)),
    }
    return Layer("courbe", texts([None] * len(sites)), "", columns)


# --- the atlas ----------------------------------------------------------------------------------

ZONES, TERRITORIES = "zones", "territoires"
#: Services named on a page of the atlas.
_MAX_NEAREST = 4


@dataclass(frozen=True)
class AtlasPage:
    """One place: its name, what to say of it (label, words), the row of its layer and what the map shows."""

    layer: str
    row: int
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Nearest:
    """A service, the persons for whom it is the nearest, and how far they walk at least and at most, minutes."""

    name: str
    persons: float
    shortest_min: float
    longest_min: float


def nearest_services(cells: Layer, chosen: BoolArray, weight: Column | None = None) -> list[Nearest]:
    """Return the services that the cells are nearest to, by persons; ``weight`` is the share of each cell that counts."""
    columns = cells.columns
    names, minutes = as_texts(columns["service_nom"]), as_floats(columns["temps_min"])
    persons = np.nan_to_num(as_floats(columns["population"])) * (1.0 if weight is None else weight)
    found = []
    for name in sorted({name for name in names[chosen] if name}):
        mine = chosen & (names == name) & np.isfinite(minutes)
        if mine.any():
            found.append(Nearest(name, float(persons[mine].sum()), float(minutes[mine].min()), float(minutes[mine].max())))
    return sorted(found, key=lambda one: (-one.persons, one.name))[:_MAX_NEAREST]
