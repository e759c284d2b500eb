"""The report of a stored diagnosis: its sections, the page that holds them, and the pages of the atlas."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import shapely

from .calibration_report import calibration_section
from .charts import Series, line_chart
from .crs import transform_geometries
from .diagnosis import MapRequest
from .equity_report import curves_chart, in_words
from .hours_words import hours_in_words
from .html_page import bullets, heading, page, paragraph, table, typeset
from .language import number
from .readers.services.categories import Categories, read_categories
from .records import BoolArray, FloatArray, Layer, ObjectArray, as_floats, as_texts, texts
from .report import (
    CONFIDENCE_WORDS,
    PUBLIC_WORDS,
    key_figures_section,
    limits_section,
    map_section,
    method_section,
    minutes,
    run_card_section,
    sites_section,
    statuses_section,
    territories_section,
    warnings_section,
    zones_section,
)
from .report_from_layers import TERRITORIES, ZONES, AtlasPage, StoredDiagnosis, nearest_services
from .report_measures import equity_section, imputed_section, robustness_section
from .territories import names_of

COMMITTEE, ANNEX = "comite", "annexe"
#: Services listed in the directory of one report; the layer holds them all.
MAX_SERVICES = 300
#: Rows of the tables of the network.
_MAX_ROWS = 15
_FLAG_WORDS = {"oui": "oui", "non": "non", "1": "oui", "0": "non", "true": "oui", "false": "non", "partiel": "en partie"}
#: INSEE code of a commune, which tells nothing to who looks for a street.
_CODE = re.compile(r"\d[\dAB]\d{3}")
#: Letters of the longest acronym (CCAS).
_ACRONYM = 4
_HALF_WORDS = {"matin": "matin", "apres_midi": "après-midi"}

Section = Callable[[StoredDiagnosis], "list[str]"]


_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)


def french_day(text: str) -> str:
    """Return a day written 2026-03-01 as people read it; any other text as it is.

    >>> french_day("2026-03-01")
    '1er mars 2026'
    """
    found = re.match(r"(\d{4})-(\d{2})-(\d{2})", text)
    if found is None or not 1 <= int(found[2]) <= len(_MONTHS):
        return text
    day = "1er" if found[3] == "01" else str(int(found[3]))
    return f"{day} {_MONTHS[int(found[2]) - 1]} {found[1]}"


def _day(found: StoredDiagnosis) -> str:
    return french_day(str(found.journal["date"]))


def report_title(found: StoredDiagnosis, title: str = "") -> str:
    """Return the title that was asked for, or what the report is about."""
    return title.strip() or f"Zones blanches : à plus de {minutes(found.rule.threshold_min)} à pied d’un service"


#: The question that the report answers.
QUESTION = "Où vivent les personnes pauvres trop loin, à pied, d’un service qui pourrait les aider, et où aller vers elles ?"


def document_page(found: StoredDiagnosis, template: str, title: str = "") -> str:
    """Return the whole report as one file of HTML."""
    head = report_title(found, title)
    body = [f"<h1>{typeset(head)}</h1>", paragraph(QUESTION, "lead")]
    for section in page_sections(template):
        body += section(found)
    return page(head, body)


def page_sections(template: str) -> tuple[Section, ...]:
    """Return the sections of the HTML page."""
    technical = (territories, calibration, statuses_section, imputed, network)
    return (
        key_figures_section, method_section, map_figure, zones_section, sites, rounds, fairness, directory, robustness,
        *(technical if template == ANNEX else ()),
        warnings_section, limits_section, vintages, run_card_section,
    )


def map_figure(found: StoredDiagnosis) -> list[str]:
    """Return the map, when it was drawn."""
    return [] if found.picture is None else map_section(found)


def sites(found: StoredDiagnosis) -> list[str]:
    """Return the proposed sites, and the curve of what each more brings."""
    if not len(found.sites):
        return [
            heading("Où tenir les prochaines permanences ?"),
            paragraph(
                "Aucun lieu n’est proposé : le diagnostic n’a pas reçu de lieux candidats, et aucun résultat d’« Implanter des "
                "permanences » n’a été joint."
            ),
        ]
    return [*sites_section(found), *_gains_chart(found)]


def sites_in_short(found: StoredDiagnosis) -> list[str]:
    """Return the proposed sites; the chart says what the table of the curve does."""
    chart = _gains_chart(found) if len(found.sites) else []
    return [*sites_section(found, with_curve=False), *chart] if chart else sites(found)


def _gains_chart(found: StoredDiagnosis) -> list[str]:
    columns = found.curve.columns
    if len(found.curve) < 2:
        return []
    counts, gains = as_floats(columns["nombre"]), as_floats(columns["gain_pauvres"])
    words = (
        f"De {number(counts[0])} à {number(counts[-1])} permanences : de {number(gains[0])} à {number(gains[-1])} personnes "
        f"pauvres de plus à moins de {minutes(found.rule.threshold_min)} à pied."
    )
    chart = line_chart(
        "Courbe des gains", words, "Permanences", "Personnes pauvres gagnées",
        [Series("Personnes pauvres gagnées", counts, gains)],
    )
    return [f"<figure>{chart}<figcaption>{typeset(words)}</figcaption></figure>"]


def rounds(found: StoredDiagnosis) -> list[str]:
    """Return the week of the mobile teams."""
    if found.rounds is None or not len(found.rounds):
        return []
    columns = found.rounds.columns

    def text(name: str, row: int) -> str:
        return as_texts(columns[name])[row] or "–"

    gain = as_floats(columns["gain_pauvres"]) if "gain_pauvres" in columns else np.full(len(found.rounds), np.nan)
    rows = [
        (
            text("arret_nom", row),
            f"{text('jour', row)} {_HALF_WORDS.get(text('demi_journee', row), text('demi_journee', row))}",
            f"{text('arrivee', row)} – {text('depart', row)}",
            text("equipe", row),
            number(float(gain[row])),
        )
        for row in range(len(found.rounds))
    ]
    stops = len(set(as_texts(columns["arret_nom"])))
    teams = len(set(as_texts(columns["equipe"])))
    return [
        heading("La tournée de la semaine"),
        paragraph(
            f"{number(len(found.rounds))} passage(s) par semaine, en {number(stops)} lieu(x), par {number(teams)} équipe(s) ; "
            f"{number(float(np.nansum(gain)))} personnes pauvres que les services fixes n’atteignent pas."
        ),
        table(
            "Où et quand", ("Lieu", "Jour", "Heures", "Équipe", "Pauvres gagnés"), rows, (4,),
        ),
    ]


def fairness(found: StoredDiagnosis) -> list[str]:
    """Return who bears the distance."""
    return equity_section(found.equity, found.equity_rule)


def robustness(found: StoredDiagnosis) -> list[str]:
    """Return what stands under other assumptions; nothing when the diagnosis did not try them."""
    others = found.others
    if "fermetures" not in others or "variantes" not in others or "stabilite" not in found.result.cells.columns:
        return []
    threshold = minutes(found.rule.threshold_min)
    return robustness_section(found.result.cells, others["fermetures"], others["variantes"], threshold)


def equity_words(found: StoredDiagnosis) -> list[str]:
    """Return who bears the distance, in short."""
    return [
        heading("Qui supporte la distance ?"),
        *(paragraph(str(sentence)) for sentence in in_words(found.equity, found.equity_rule)),
        f"<figure>{curves_chart(found.equity)}</figure>",
    ]


def zones_in_short(found: StoredDiagnosis) -> list[str]:
    """Return the ranked zones and why, without their territories."""
    return zones_section(found, by_territory=False)


def robustness_words(found: StoredDiagnosis) -> list[str]:
    """Return the first lines of :func:`robustness`: those a committee discusses."""
    return robustness(found)[:3]


def territories(found: StoredDiagnosis) -> list[str]:
    """Return the totals by territory."""
    return territories_section(found)


def calibration(found: StoredDiagnosis) -> list[str]:
    """Return what calibration changed; nothing without it."""
    return calibration_section(found.others["calage"]) if "calage" in found.others else []


def imputed(found: StoredDiagnosis) -> list[str]:
    """Return the account of imputed cells."""
    return imputed_section(found.result.cells, found.result.zones)


def network(found: StoredDiagnosis) -> list[str]:
    """Return where the map of streets deserves a look."""
    section: list[str] = []
    if "anomalies" in found.others:
        holes = found.others["anomalies"]
        section += [
            paragraph(f"{number(len(holes))} trou(s) possible(s) dans la carte des rues ; les premiers à vérifier :"),
            bullets(text for text in as_texts(holes.columns["texte"])[:5] if text),
        ]
    if "detours" in found.others:
        columns = found.others["detours"].columns
        rows = [
            (
                as_texts(columns["zone"])[row] or "–",
                *(number(float(as_floats(columns[name])[row]), decimals)
                  for name, decimals in (("detour_moyen", 2), ("detour_max", 2), ("population", 0))),
                "à vérifier" if as_floats(columns["atypique"])[row] == 1 else "ordinaire",
            )
            for row in range(min(len(found.others["detours"]), _MAX_ROWS))
        ]
        headers = ("Où", "Détour moyen", "Détour le plus long", "Habitants", "Jugement")
        section.append(table("Chemins rapportés à la ligne droite, du plus grand détour au plus petit", headers, rows, (1, 2, 3)))
    return [heading("Qualité du réseau"), *section] if section else []


# --- the directory ------------------------------------------------------------------------------


def directory(found: StoredDiagnosis) -> list[str]:
    """Return the services by territory, with their hours in words."""
    services = found.services
    if services is None:
        return []
    where = _territory_of_each(services, found.result.territories)
    counted = as_floats(services.columns["compte"]) == 1
    # A national list holds thousands that concern nobody here.
    shown = np.flatnonzero((where != "") | counted) if found.result.territories is not None else np.flatnonzero(counted)

    def column(name: str) -> ObjectArray:
        return as_texts(services.columns[name]) if name in services.columns else texts([None] * len(services))

    names, kinds, addresses, communes = (column(name) for name in ("nom", "categorie", "adresse", "commune"))
    hours, walk_in, wheelchair, roving = (column(name) for name in ("horaires", "sans_rdv", "pmr", "itinerant"))
    order = sorted(shown.tolist(), key=lambda row: (where[row] == "", where[row], names[row] or ""))
    categories = read_categories(None)

    def flag(value: str | None) -> str:
        return _FLAG_WORDS.get((value or "").lower(), value or "inconnu")

    rows = [
        (
            (names[row] or "–") + (" (itinérant)" if roving[row] == "1" else ""),
            where[row] or "hors des territoires",
            _kind(kinds[row], categories),
            ", ".join(part for part in (addresses[row], communes[row]) if part and not _CODE.fullmatch(part)) or "–",
            hours_in_words(hours[row]),
            flag(walk_in[row]),
            flag(wheelchair[row]),
        )
        for row in order[:MAX_SERVICES]
    ]
    more = len(services) - len(rows)
    headers = ("Service", "Territoire", "Genre", "Adresse", "Horaires d’une semaine ordinaire", "Sans rendez-vous", "En fauteuil")
    return [
        heading("Annuaire des services, par territoire"),
        table(f"{number(len(rows))} service(s) du territoire et de ses abords", headers, rows),
        *([paragraph(f"{number(more)} autre(s) service(s) dans la couche « services ».")] if more else []),
        paragraph("Téléphonez avant de vous déplacer ou d’orienter quelqu’un : les horaires changent souvent."),
    ]


def _kind(category: str | None, categories: Categories) -> str:
    """Return a category in words; one that the table does not name is shown as it is, acronyms in capitals."""
    if not category:
        return "–"
    label = categories.label(category)
    return label if label != category else category.upper() if len(category) <= _ACRONYM else category.replace("_", " ")


def _territory_of_each(services: Layer, areas: Layer | None) -> ObjectArray:
    """Return the name of the territory where each service stands, ``""`` for none."""
    found = texts([""] * len(services))
    if areas is None or not services.crs:
        return found
    points = transform_geometries(services.geometries, services.crs, areas.crs)
    point, area = shapely.STRtree(areas.geometries).query(points, predicate="intersects")
    names = names_of(areas)
    # On a common border, the first by name.
    for row, rank in sorted(zip(point.tolist(), area.tolist()), key=lambda pair: names[pair[1]], reverse=True):
        found[row] = names[rank]
    return found


def vintages(found: StoredDiagnosis) -> list[str]:
    """Return what each input is and of when, as far as the files tell."""
    inputs = found.journal["entrees"]
    rows = []
    for name, identity in inputs.items() if isinstance(inputs, dict) else ():
        facts = identity if isinstance(identity, dict) else {}
        size = facts.get("octets")
        rows.append(
            (
                str(name),
                str(facts.get("fichier") or facts.get("couche") or facts.get("source") or "–"),
                f"{number(size / 1e6, 1)} Mo" if isinstance(size, int) else f"{number(facts.get('entites'))} entités",
                str(facts.get("sha256", "–"))[:12],
            )
        )
    dates: list[str] = []
    if found.services is not None and "date_maj" in found.services.columns:
        dates = sorted({str(value) for value in as_texts(found.services.columns["date_maj"]) if value})
    spans = {0: "inconnue", 1: "le {}"}
    span = spans.get(len(dates), "du {} au {}").format(*([french_day(dates[0]), french_day(dates[-1])] if dates else []))
    return [
        table("Données et millésimes", ("Entrée", "Fichier", "Taille", "Empreinte (début)"), rows, (2,)),
        paragraph(
            f"Date de mise à jour des services : {span}. Le millésime des carreaux et des rues est celui des fichiers nommés ; "
            f"le calcul est du {_day(found)}."
        ),
    ]


# --- the atlas ----------------------------------------------------------------------------------


def atlas_pages(found: StoredDiagnosis, kind: str) -> list[AtlasPage]:
    """Return a page a ranked zone, or a page a territory where somebody lives."""
    if kind == ZONES:
        return _zone_pages(found)
    return _territory_pages(found) if kind == TERRITORIES else []


def _zone_pages(found: StoredDiagnosis) -> list[AtlasPage]:
    zones, cells = found.result.zones, found.result.cells
    columns = zones.columns
    ranks, ids = as_floats(columns["rang"]), as_floats(columns["zone_id"])
    of_cell = as_floats(cells.columns["zone_id"])
    pages = []
    for row in sorted(np.flatnonzero(np.isfinite(ranks)).tolist(), key=lambda row: float(ranks[row])):
        trust = CONFIDENCE_WORDS.get(as_texts(columns["confiance"])[row] or "", "–")
        deficit = number(float(as_floats(columns["deficit_pers_min"])[row]))
        facts = [
            ("Pourquoi", as_texts(columns["pourquoi"])[row] or "–"),
            ("Qui y vit", _people(zones, row)),
            ("Services les plus proches", _nearest(cells, of_cell == ids[row])),
            ("Solidité", f"Zone {trust} ; déficit d’accès de {deficit} personnes × minutes."),
        ]
        if "candidats" in columns and as_texts(columns["candidats"])[row]:
            facts.append(("Lieux où tenir une permanence", str(as_texts(columns["candidats"])[row])))
        title = f"Zone {number(float(ranks[row]))} – {as_texts(columns['nom_zone'])[row] or 'sans nom'}"
        pages.append(AtlasPage("zones_blanches", row, title, f"Zone blanche de rang {number(float(ranks[row]))}", tuple(facts)))
    return pages


def _territory_pages(found: StoredDiagnosis) -> list[AtlasPage]:
    areas, shares, cells = found.result.territories, found.shares, found.result.cells
    if areas is None or shares is None:
        return []
    columns, names = areas.columns, names_of(areas)
    population = as_floats(columns["population"])
    white = as_floats(cells.columns["zone_id"])
    listed = found.result.zones.columns
    zone_names = dict(zip(as_floats(listed["zone_id"]), as_texts(listed["nom_zone"])))
    pages = []
    for row in sorted(np.flatnonzero(population >= 1).tolist(), key=lambda row: str(names[row])):
        mine = shares.territory == row
        weight = np.bincount(shares.cell[mine], weights=shares.share[mine], minlength=len(cells)).astype(np.float64)
        held = weight > 0
        zones = [str(zone_names[zone]) for zone in sorted(set(white[held & np.isfinite(white)])) if zone_names.get(zone)]
        lost, share = (float(as_floats(columns[name])[row]) for name in ("pauvres_blancs", "part_pauvres_blancs"))
        why = (
            f"{number(lost)} personnes pauvres ({number(share, 1)} %) y sont en zone blanche"
            + (f" : {' ; '.join(zones)}." if zones else ".")
            if lost >= 0.5
            else "Personne de pauvre n’y est en zone blanche."
        )
        facts = (
            ("Zones blanches", why),
            ("Qui y vit", _people(areas, row)),
            ("Services les plus proches", _nearest(cells, held, weight)),
            ("Temps moyen", f"{number(float(as_floats(columns['temps_moyen_min'])[row]), 1)} min à pied."),
        )
        pages.append(AtlasPage("territoires", row, str(names[row]), "Territoire", facts))
    return pages


def _people(layer: Layer, row: int) -> str:
    """Return who lives in a place; what is kept secret is not said."""
    words = {"population": "habitants", **PUBLIC_WORDS}
    said = []
    for name, called in words.items():
        if name in layer.columns:
            value = float(as_floats(layer.columns[name])[row])
            if np.isfinite(value):
                said.append(f"{number(value)} {called}")
    return ", ".join(said) + "."


def _nearest(cells: Layer, chosen: BoolArray, weight: FloatArray | None = None) -> str:
    found = nearest_services(cells, chosen, weight)
    if not found:
        return "Aucun service n’est atteint à pied."
    named = [f"{one.name} ({_span(one.shortest_min, one.longest_min)}, pour {number(one.persons)} habitants)" for one in found]
    return " ; ".join(named) + "."


def _span(shortest: float, longest: float) -> str:
    low, high = number(shortest), number(longest)
    return f"{low} min" if low == high else f"de {low} à {high} min"


# --- the map and the pages of the PDF -----------------------------------------------------------


def map_request(found: StoredDiagnosis, geopackage: Path, picture: Path) -> MapRequest:
    """Return what the map of the page says."""
    f = found.figures
    return MapRequest(
        geopackage,
        picture,
        report_title(found),
        f"{number(f['pauvres_en_zone_blanche'])} personnes pauvres en zone blanche sur {number(f['pauvres'])} – marche à "
        f"{number(found.speed_kmh, 1)} km/h",
        " ; ".join(found.sources),
        found.rule.threshold_min,
    )


def document_sections(template: str) -> tuple[tuple[Section, ...], frozenset[int]]:
    """Return the sections of the PDF, the first page's first, and which of the others start a page."""
    if template == ANNEX:
        others: tuple[Section, ...] = (
            zones_section, sites, rounds, fairness, territories, directory, robustness, calibration, statuses_section, imputed,
            network, warnings_section, method_section, limits_section, vintages, run_card_section,
        )
        return (key_figures_section, *others), frozenset({0, 5, 12})
    others = (
        zones_in_short, sites_in_short, rounds, equity_words, robustness_words, method_section, warnings_section, limits_section,
    )
    return (key_figures_section, *others), frozenset({0, 1})


def document_footer(found: StoredDiagnosis) -> str:
    """Return what stands at the foot of each page."""
    return f"Diagnostic du {_day(found)}. © les contributeurs d’OpenStreetMap (ODbL)."
