"""The report of a diagnosis: one self-contained page that a mayor can read."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from .calibration_report import calibration_section
from .candidate_kinds import kind_in_words
from .defaults import DEFAULT_PUBLIC
from .detours import TrustAccount
from .equity import Equity, EquityRule
from .errors import tr_noop
from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import number, tr
from .measures import MeasuredDemand
from .network import NetworkAccount
from .network_health import NetworkHealth
from .network_report import islands_section, rules_section, slope_section
from .public_words import public_on_page
from .records import Layer, as_floats, as_texts
from .report_measures import equity_section, imputed_section, robustness_section, zones_by_territory
from .robustness import Robustness
from .sentences import Sentence
from .travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, REACHED, TOO_LONG
from .trust_report import trust_section
from .walking_rules import PROFILES
from .zones_blanches import CERTAIN, DEFICIT_CAP_MIN, DOUBTFUL, PROBABLE, ZoneResult, ZoneRule, walk_limit_min

#: Rows of the longest tables; the GeoPackage holds all of them.
MAX_ROWS = 20
#: Zones explained one by one.
MAX_REASONS = 10

STATUS_WORDS: Mapping[str, str] = {
    REACHED: tr_noop("Un service est à portée de marche"),
    TOO_LONG: tr_noop("Au-delà de la durée maximale de marche"),
    ISLAND: tr_noop("Partie du réseau sans aucun service"),
    OFF_NETWORK: tr_noop("Aucune rue praticable à proximité"),
    NO_SERVICE: tr_noop("Aucun service après les filtres"),
}
CONFIDENCE_WORDS: Mapping[str, str] = {
    CERTAIN: tr_noop("certaine"), PROBABLE: tr_noop("probable"), DOUBTFUL: tr_noop("douteuse"),
}
#: Names that a polygon layer may carry, best first.
_NAME_COLUMNS = ("nom_iris", "libiris", "lib_qp", "lib_iris", "nom_com", "nom", "name", "code_iris", "code_qp", "id")


class Shown(Protocol):
    """What the sections show, whether a run has just made it or its layers are read back."""

    @property
    def profile(self) -> str:
        """Return the id of the profile."""
    @property
    def rule(self) -> ZoneRule:
        """Return what makes a cell white."""
    @property
    def figures(self) -> Mapping[str, float]:
        """Return the key figures by name."""
    @property
    def result(self) -> ZoneResult:
        """Return cells, zones and territories."""
    @property
    def sites(self) -> Layer:
        """Return the proposed sites, by rank."""
    @property
    def curve(self) -> Layer:
        """Return what 0, 1, 2… sites bring."""
    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """Return what the run had to say."""
    @property
    def sources(self) -> tuple[str, ...]:
        """Return a line for each input."""
    @property
    def journal(self) -> Mapping[str, object]:
        """Return the run card."""
    @property
    def picture(self) -> Path | None:
        """Return the map, None without QGIS."""
    @property
    def speed_kmh(self) -> float:
        """Return the speed on the flat."""
    @property
    def relief(self) -> str | None:
        """Return the name of the DEM, None when slope does not count."""


@dataclass(frozen=True)
class ReportInputs:
    """Everything the report shows; each figure comes from the layers."""

    profile: str
    rule: ZoneRule
    figures: Mapping[str, float]
    result: ZoneResult
    services: Layer
    measured: MeasuredDemand
    account: NetworkAccount
    sites: Layer
    curve: Layer
    warnings: tuple[Sentence, ...]
    sources: tuple[str, ...]
    journal: Mapping[str, object]
    picture: Path | None
    health: NetworkHealth
    trust: TrustAccount
    equity: Equity
    equity_rule: EquityRule
    robustness: Robustness | None = None
    calibration: Layer | None = None

    @property
    def speed_kmh(self) -> float:
        """Return the speed on the flat."""
        return self.account.speed_kmh

    @property
    def relief(self) -> str | None:
        """Return the name of the DEM."""
        return None if self.account.slope is None else self.account.slope.name


#: What the report is about, unless it was given a title.
TITLE = tr_noop("Zones blanches : à plus de {threshold} à pied d’un service")


def report_page(inputs: ReportInputs) -> str:
    """Return ``rapport.html``."""
    threshold = minutes(inputs.rule.threshold_min)
    title = tr(TITLE).format(threshold=threshold)
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr("Où vivent les personnes pauvres qui sont trop loin, à pied, d’un service qui pourrait les aider ?"), "lead"
        ),
        *key_figures_section(inputs),
        *map_section(inputs),
        *zones_section(inputs),
        *sites_section(inputs),
        *territories_section(inputs),
        *equity_section(inputs.equity, inputs.equity_rule),
        *_robustness(inputs.robustness, threshold),
        *(calibration_section(inputs.calibration) if inputs.calibration else []),
        *statuses_section(inputs),
        *imputed_section(inputs.result.cells, inputs.result.zones),
        *warnings_section(inputs),
        *method_section(inputs),
        *limits_section(inputs),
        *slope_section(inputs.account.slope),
        *rules_section(inputs.account),
        *islands_section(inputs.account),
        *trust_section(inputs.health, inputs.trust),
        *run_card_section(inputs),
    ]
    return page(title, body)


def _robustness(found: Robustness | None, threshold: str) -> list[str]:
    return [] if found is None else robustness_section(found.cells, found.services, found.variants, threshold)


def minutes(value: float) -> str:
    """Return minutes with their unit, without a useless decimal."""
    return f"{number(value, 0 if float(value).is_integer() else 1)} min"


def _public(inputs: Shown) -> str:
    return public_on_page(inputs.rule.public, tells_estimate=False)


def _public_figures(inputs: Shown) -> list[str]:
    """Say whom the zones are about, when it is not poor people as estimated."""
    f = inputs.figures
    if "public" not in f:
        return []
    return [
        paragraph(
            tr(
                "Public retenu : {public} (colonne « {column} »), {count} en tout, dont {white} en zone blanche. C’est lui qui "
                "définit les zones blanches et leur rang ; les lieux de permanence proposés restent choisis pour les personnes "
                "pauvres."
            ).format(
                public=_public(inputs), column=inputs.rule.public, count=number(f["public"]),
                white=number(f["public_en_zone_blanche"]),
            )
        )
    ]


def key_figures_section(inputs: Shown) -> list[str]:
    """Return the first figures, as tiles and in a sentence."""
    f = inputs.figures
    share = number(f["part_pauvres_en_zone_blanche_pct"], 1)
    sentence = tr(
        "Sur {population} habitants, environ {poor} vivent sous le seuil de pauvreté. Parmi eux, {white} ({share} %) habitent en "
        "zone blanche, à plus de {threshold} de marche de tout service compté. {imputed} % du nombre de personnes pauvres vient "
        "de carreaux imputés par l’INSEE."
    ).format(
        population=number(f["population"]), poor=number(f["pauvres"]), white=number(f["pauvres_en_zone_blanche"]), share=share,
        threshold=minutes(inputs.rule.threshold_min), imputed=number(f["part_estimee_pct"], 1),
    )
    return [
        figures(
            [
                (number(f["population"]), tr("habitants")),
                (number(f["pauvres"]), tr("personnes pauvres (estimation)")),
                (number(f["pauvres_en_zone_blanche"]), tr("personnes pauvres en zone blanche")),
                (tr("{share} %").format(share=share), tr("des personnes pauvres")),
                (number(f["zones_classees"]), tr("zones blanches classées")),
            ]
        ),
        paragraph(sentence),
        *_public_figures(inputs),
    ]


def map_section(inputs: Shown) -> list[str]:
    """Return the map with its words."""
    threshold = minutes(inputs.rule.threshold_min)
    if inputs.picture is None:
        return [paragraph(tr("La carte n’est pas dessinée : le calcul a tourné sans QGIS."), "note")]
    data = base64.b64encode(inputs.picture.read_bytes()).decode("ascii")
    zones = inputs.figures["zones_classees"]
    text = tr(
        "Carte des temps d’accès à pied par carreau de 200 m ; {zones} zones blanches entourées, à plus de {threshold} d’un "
        "service, numérotées par rang (jusqu’au {last})."
    ).format(zones=number(zones), threshold=threshold, last=number(min(zones, MAX_ROWS)))
    hatched = tr("Les carreaux hachurés sont imputés par l’INSEE.")
    return [
        heading(tr("La carte")),
        f'<figure><img src="data:image/png;base64,{data}" alt="{typeset(text)}">'
        f"<figcaption>{typeset(text)} {typeset(hatched)}</figcaption></figure>",
    ]


def zones_section(inputs: Shown, by_territory: bool = True) -> list[str]:
    """Return the ranked zones, why each is white, and in whose territory they lie."""
    zones = inputs.result.zones
    if len(zones) == 0:
        return [heading(tr("Zones blanches")), paragraph(tr("Aucune : chaque carreau concerné a un service à portée."))]
    columns = zones.columns
    rank = as_floats(columns["rang"])
    places = as_texts(columns["nom_zone"])
    why = as_texts(columns["pourquoi"])
    unreached = _zones_with_unreached(inputs)

    def value(name: str, row: int, decimals: int = 0) -> str:
        return number(float(as_floats(columns[name])[row]), decimals)

    rows = []
    for row in range(min(len(zones), MAX_ROWS)):
        zone = int(columns["zone_id"][row])
        # A time that leaves out those who reach nothing would flatter the zone.
        mean, longest = value("temps_moyen_min", row, 1), value("temps_max_min", row, 1)
        if zone in unreached:
            mean, longest = ("–" if mean == "–" else f"> {mean}"), tr("non atteint")
        rows.append(
            (
                number(float(rank[row])),
                places[row] or "–",
                value("population", row),
                value("pauvres", row),
                mean,
                longest,
                value("deficit_pers_min", row),
                value("part_estimee", row),
                tr(CONFIDENCE_WORDS.get(as_texts(columns["confiance"])[row] or "", "–")),
            )
        )
    unranked = int(np.isnan(rank).sum())
    notes = [
        *(
            [
                tr(
                    "« Non atteint » : un carreau au moins de la zone n’atteint aucun service à pied en {longest} ; le temps "
                    "moyen ne tient alors compte que des autres carreaux, et le vrai est plus long (« > »)."
                ).format(longest=minutes(walk_limit_min(inputs.rule.threshold_min)))
            ]
            if unreached
            else []
        ),
        tr(
            "Déficit d’accès : {public} × minutes au-delà du seuil, plafonnées à {cap} ; c’est lui qui classe les zones."
        ).format(public=_public(inputs), cap=number(DEFICIT_CAP_MIN)),
        tr(
            "Confiance : certaine si la zone reste blanche quand la vitesse varie de ±15 % et le seuil de ±10 % ; un carreau "
            "imputé n’est jamais mieux que probable."
        ),
        tr("Estimé : part des personnes pauvres de la zone qui vient de carreaux imputés."),
    ]
    if unranked:
        notes.append(
            tr("{count} zone(s) de moins de {people} habitants restent sur la carte sans rang.").format(
                count=number(unranked), people=number(inputs.rule.zone_population_min)
            )
        )
    if len(zones) > MAX_ROWS:
        notes.append(
            tr("Les {count} zones suivantes sont dans la couche « zones_blanches ».").format(count=number(len(zones) - MAX_ROWS))
        )
    headers = (
        tr("Rang"), tr("Où"), tr("Habitants"), tr("Pauvres"), tr("Temps moyen (min)"), tr("Temps le plus long (min)"),
        tr("Déficit (pers. × min)"), tr("Estimé (%)"), tr("Confiance"),
    )
    return [
        heading(tr("Les zones blanches, de la plus urgente à la moins urgente")),
        table(tr("Zones blanches"), headers, rows, (0, 2, 3, 4, 5, 6, 7)),
        bullets(notes),
        f"<h3>{typeset(tr('Pourquoi ces zones sont blanches'))}</h3>",
        bullets(
            tr("{name} : {words}").format(name=places[row], words=why[row])
            for row in range(min(len(zones), MAX_REASONS))
            if why[row]
        ),
        *(zones_by_territory(inputs.result, MAX_REASONS) if by_territory else []),
    ]


def _zones_with_unreached(inputs: Shown) -> set[int]:
    """Return the ids of the zones of which a cell reaches no service."""
    columns = inputs.result.cells.columns
    zone = as_floats(columns["zone_id"])
    lost = np.isfinite(zone) & (as_texts(columns["statut"]) != REACHED)
    return set(zone[lost].astype(int).tolist())


def _name_column(layer: Layer | None) -> str | None:
    if layer is None:
        return None
    lower = {name.lower(): name for name in layer.columns}
    return next((lower[name] for name in _NAME_COLUMNS if name in lower), None)


def site_mark(rank: object) -> str:
    """Return how the map marks a site: the zones beside it are numbered 1, 2, 3."""
    return f"P{number(float(str(rank)))}"


def sites_section(inputs: Shown, with_curve: bool = True) -> list[str]:
    """Return where to hold the next permanences, and what each brings."""
    threshold = minutes(inputs.rule.threshold_min)
    sites, curve = inputs.sites, inputs.curve
    if len(sites) == 0:
        return []
    columns = sites.columns
    lower = {name.lower(): name for name in columns}
    names = as_texts(columns[lower["nom"]]) if "nom" in lower else as_texts(columns["rang"])
    ids = as_texts(columns[lower["id"]]) if "id" in lower else [None] * len(sites)
    kind = next((lower[name] for name in ("type", "genre") if name in lower), None)
    kinds = [None] * len(sites) if kind is None else as_texts(columns[kind])
    addresses = as_texts(columns[lower["adresse"]]) if "adresse" in lower else [None] * len(sites)
    rows = [
        (
            site_mark(columns["rang"][row]),
            names[row] or ids[row] or "–",
            kind_in_words(kinds[row]),
            addresses[row] or "–",
            number(float(columns["gain_pauvres"][row])),
            number(float(columns["gain_population"][row])),
            number(float(columns["couverture_cumulee_pct"][row]), 1),
        )
        for row in range(len(sites))
    ]
    status = as_texts(curve.columns["statut"])
    proven = all(value == "optimal" for value in status)
    proof = (
        tr("La preuve de ce choix et son écart sont dans le compte rendu d’« Implanter des permanences ».")
        if not any(status)
        else tr(
            "Pour chaque nombre de permanences, aucun autre choix parmi les candidats n’en atteint davantage (optimum prouvé)."
        )
        if proven
        else tr("Le calcul a été arrêté avant la preuve de l’optimum : voir l’écart dans la couche « courbe ».")
    )
    headers = (tr("Permanences"), tr("Pauvres gagnés"), tr("Pauvres à portée (%)"))
    curve_rows = [
        (
            number(float(curve.columns["nombre"][row])),
            number(float(curve.columns["gain_pauvres"][row])),
            number(float(curve.columns["couverture_pct"][row]), 1),
        )
        for row in range(len(status))
    ]
    return [
        heading(tr("Où tenir les prochaines permanences ?")),
        table(
            tr("Lieux qui rapprochent le plus de personnes pauvres à moins de {threshold} à pied").format(threshold=threshold),
            (
                tr("Rang"), tr("Lieu"), tr("Type"), tr("Adresse"), tr("Pauvres gagnés"), tr("Habitants gagnés"),
                tr("Couverture cumulée (%)"),
            ),
            rows,
            (4, 5, 6),
        ),
        paragraph(proof),
        *([table(tr("Ce que rapporte chaque permanence de plus"), headers, curve_rows, (0, 1, 2))] if with_curve else []),
    ]


def territories_section(inputs: Shown) -> list[str]:
    """Return the totals by territory, the largest deficit first."""
    territories = inputs.result.territories
    column = _name_column(territories)
    if territories is None or column is None or len(territories) == 0:
        return []
    columns = territories.columns
    names = as_texts(columns[column])
    deficit = as_floats(columns["deficit_pers_min"])
    order = np.lexsort((np.array([name or "" for name in names], dtype=str), -deficit))
    # Neighbours that only share the rim of a cell have nobody to show.
    order = order[as_floats(columns["population"])[order] >= 1]
    rows = [
        (
            names[row] or "–",
            *(
                number(float(as_floats(columns[name])[row]), decimals)
                for name, decimals in (
                    ("population", 0), ("pauvres", 0), ("pauvres_blancs", 0), ("part_pauvres_blancs", 1),
                    ("temps_moyen_min", 1), ("deficit_pers_min", 0), ("part_estimee", 0),
                )
            ),
        )
        for row in order[:MAX_ROWS]
    ]
    headers = (
        tr("Territoire"), tr("Habitants"), tr("Pauvres"), tr("Pauvres en zone blanche"), tr("Part (%)"), tr("Temps moyen (min)"),
        tr("Déficit (pers. × min)"), tr("Estimé (%)"),
    )
    more = tr("Les {count} autres sont dans la couche « territoires ».").format(count=number(len(order) - MAX_ROWS))
    return [
        heading(tr("Par territoire")),
        table(tr("Totaux par territoire, au prorata des surfaces"), headers, rows, (1, 2, 3, 4, 5, 6, 7)),
        *([paragraph(more)] if len(order) > MAX_ROWS else []),
    ]


def statuses_section(inputs: Shown) -> list[str]:
    """Return how many cells and people have a time, and why others have none."""
    status = as_texts(inputs.result.cells.columns["statut"])
    population = np.nan_to_num(as_floats(inputs.result.cells.columns["population"]))
    rows = [
        (tr(words), number(int((status == name).sum())), number(float(population[status == name].sum())))
        for name, words in STATUS_WORDS.items()
    ]
    headers = (tr("Situation"), tr("Carreaux"), tr("Habitants"))
    return [
        heading(tr("Personne n’est oublié")),
        paragraph(tr("Chaque carreau garde sa place, avec ou sans temps d’accès.")),
        table(tr("Carreaux et habitants, selon ce que la marche permet"), headers, rows, (1, 2)),
    ]


def warnings_section(inputs: Shown) -> list[str]:
    """Return what the run had to say."""
    said = [warning.said() for warning in inputs.warnings]
    return [heading(tr("À savoir avant de lire ces chiffres")), bullets(said)] if said else []


def method_section(inputs: Shown) -> list[str]:
    """Return the method in five sentences."""
    rule = inputs.rule
    return [
        heading(tr("La méthode en cinq phrases")),
        bullets(
            [
                tr(
                    "Le temps d’accès va du centre du carreau de 200 m au service le plus proche, à pied, par les rues et "
                    "chemins d’OpenStreetMap, trajets hors réseau compris."
                ),
                _speed_words(inputs),
                _rule_words(rule),
                tr(
                    "Le nombre de personnes pauvres est estimé : habitants × ménages pauvres ÷ ménages, car le carroyage ne "
                    "compte que les ménages sous 60 % du niveau de vie médian."
                ),
                tr(
                    "Les carreaux blancs qui se touchent, même par un coin, forment une zone ; il n’existe pas de définition "
                    "officielle des zones blanches pour les services sociaux."
                ),
            ]
        ),
    ]


def _rule_words(rule: ZoneRule) -> str:
    known = {"rate": number(rule.rate_min), "threshold": minutes(rule.threshold_min)}
    if rule.public == DEFAULT_PUBLIC:
        return tr(
            "Un carreau est en zone blanche s’il compte au moins {public} personne pauvre, un taux de pauvreté d’au "
            "moins {rate} % et aucun service à moins de {threshold}."
        ).format(public=number(rule.public_min), **known)
    return tr(
        "Un carreau est en zone blanche si le public visé ({words}) y compte au moins {count}, si le taux de pauvreté y est "
        "d’au moins {rate} % et si aucun service n’est à moins de {threshold}."
    ).format(words=public_on_page(rule.public, tells_estimate=False), count=number(rule.public_min), **known)


def _speed_words(inputs: Shown) -> str:
    profile = PROFILES[inputs.profile]
    known = {"speed": number(inputs.speed_kmh, 2), "profile": tr(profile.label).lower(), "source": tr(profile.source)}
    if inputs.relief is None:
        return tr(
            "On marche à {speed} km/h (profil {profile} : {source}) ; la pente ne compte pas, faute de modèle de terrain (MNT)."
        ).format(**known)
    return tr(
        "On marche à {speed} km/h (profil {profile} : {source}) sur le plat ; la pente, lue dans le modèle de terrain "
        "« {relief} », change ce temps selon le sens (fonction de Tobler)."
    ).format(relief=inputs.relief, **known)


def limits_section(inputs: Shown) -> list[str]:
    """Return what distance does not say, and the sources."""
    return [
        heading(tr("Ce que la distance ne dit pas")),
        paragraph(
            tr(
                "La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des "
                "conséquences, exclusion numérique, services saturés, critères d’admission. Une zone sans tache blanche n’est "
                "pas une zone sans non-recours."
            )
        ),
        paragraph(
            tr(
                "Le fichier Filosofi ne compte ni les personnes en habitat collectif (foyers, résidences, prisons) ni les "
                "personnes sans domicile, qui sont pourtant un public de l’aller-vers. L’INSEE demande de ne pas lire un carreau "
                "isolé : lisez les zones et les territoires."
            )
        ),
        heading(tr("Sources")),
        bullets(inputs.sources),
    ]


def run_card_section(inputs: Shown) -> list[str]:
    """Return what it takes to run it again."""
    journal = inputs.journal
    parameters = journal["parametres"]
    versions = journal["versions"]
    entries = journal["entrees"]
    rows: list[tuple[str, str]] = [(tr("Date (UTC)"), str(journal["date"]))]
    for group in (parameters, versions):
        if isinstance(group, dict):
            rows += [(str(name), _plain(value)) for name, value in group.items()]
    if isinstance(entries, dict):
        rows += [(str(name), ", ".join(_plain(v) for v in _values(entry))) for name, entry in entries.items()]
    headers = (tr("Élément"), tr("Valeur"))
    return [heading(tr("Carte d’identité du calcul")), table(tr("Pour refaire ce calcul"), headers, rows)]


def _values(entry: object) -> Iterable[object]:
    """Return what a journal keeps of a file; of one changed by hand, the thing itself."""
    return entry.values() if isinstance(entry, dict) else [entry]


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return tr("oui") if value else tr("non")
    if value == "":
        return "–"
    if isinstance(value, float):
        text = f"{value:g}"
        return text if "e" in text else number(value, len(text.partition(".")[2]))
    return str(value)
