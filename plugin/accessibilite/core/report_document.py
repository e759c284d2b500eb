"""The report of a stored diagnosis: its sections, the page that holds them, and the pages of the atlas."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import shapely

from .calibration_report import calibration_section
from .charts import Series, line_chart
from .crs import transform_geometries
from .diagnosis import MapRequest, map_subtitle
from .equity_report import curves_chart, in_words
from .errors import tr_noop
from .hours_words import hours_in_words
from .html_page import bullets, heading, page, paragraph, table, typeset
from .language import day_in_words, number, tr
from .network_health import hole_words
from .public_words import PUBLIC_WORDS, public_on_page
from .readers.services.categories import Categories, read_categories
from .records import BoolArray, FloatArray, Layer, ObjectArray, as_floats, as_texts, texts
from .report import (
    CONFIDENCE_WORDS,
    TITLE,
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
from .round_page import clock
from .sentences import in_a_row
from .service_formats import FORMATS
from .territories import names_of

COMMITTEE, ANNEX = "comite", "annexe"
#: Services listed in the directory of one report; the layer holds them all.
MAX_SERVICES = 300
#: Rows of the tables of the network.
_MAX_ROWS = 15
_YES, _NO = tr_noop("oui"), tr_noop("non")
_FLAG_WORDS = {
    "oui": _YES, "non": _NO, "1": _YES, "0": _NO, "true": _YES, "false": _NO, "partiel": tr_noop("en partie"),
    "inconnu": tr_noop("inconnu"),
}
#: INSEE code of a commune, which tells nothing to who looks for a street.
_CODE = re.compile(r"\d[\dAB]\d{3}")
#: Letters of the longest acronym (CCAS).
_ACRONYM = 4
_HALF_WORDS = {"matin": tr_noop("matin"), "apres_midi": tr_noop("après-midi")}

Section = Callable[[StoredDiagnosis], "list[str]"]


def written_day(text: str) -> str:
    """Return a day written 2026-03-01 as people read it; any other text as it is.

    >>> written_day("2026-03-01"), written_day("2026-13-01")
    ('1er mars 2026', '2026-13-01')
    """
    found = re.match(r"\d{4}-\d{2}-\d{2}", text)
    try:
        return day_in_words(date.fromisoformat(found[0])) if found else text
    except ValueError:
        return text


def _day(found: StoredDiagnosis) -> str:
    return written_day(str(found.journal["date"]))


def report_title(found: StoredDiagnosis, title: str = "") -> str:
    """Return the title that was asked for, or what the report is about."""
    return title.strip() or tr(TITLE).format(threshold=minutes(found.rule.threshold_min))


#: The question that the report answers.
QUESTION = tr_noop(
    "Où vivent les personnes pauvres trop loin, à pied, d’un service qui pourrait les aider, et où aller vers elles ?"
)


def document_page(found: StoredDiagnosis, template: str, title: str = "") -> str:
    """Return the whole report as one file of HTML."""
    head = report_title(found, title)
    body = [f"<h1>{typeset(head)}</h1>", paragraph(tr(QUESTION), "lead")]
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
            heading(tr("Où tenir les prochaines permanences ?")),
            paragraph(
                tr(
                    "Aucun lieu n’est proposé : le diagnostic n’a pas reçu de lieux candidats, et aucun résultat d’« Implanter "
                    "des permanences » n’a été joint."
                )
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
    words = tr(
        "De {first} à {last} permanences : de {least} à {most} personnes pauvres de plus à moins de {threshold} à pied."
    ).format(
        first=number(counts[0]), last=number(counts[-1]), least=number(gains[0]), most=number(gains[-1]),
        threshold=minutes(found.rule.threshold_min),
    )
    gained = tr("Personnes pauvres gagnées")
    chart = line_chart(tr("Courbe des gains"), words, tr("Permanences"), gained, [Series(gained, counts, gains)])
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
            f"{tr(text('jour', row))} {tr(_HALF_WORDS.get(text('demi_journee', row), text('demi_journee', row)))}",
            f"{_hour_in_words(text('arrivee', row))} – {_hour_in_words(text('depart', row))}",
            text("equipe", row),
            number(float(gain[row])),
        )
        for row in range(len(found.rounds))
    ]
    stops = len(set(as_texts(columns["arret_nom"])))
    teams = len(set(as_texts(columns["equipe"])))
    return [
        heading(tr("La tournée de la semaine")),
        paragraph(
            tr(
                "{visits} passage(s) par semaine, en {stops} lieu(x), par {teams} équipe(s) ; {gain} personnes pauvres que les "
                "services fixes n’atteignent pas."
            ).format(
                visits=number(len(found.rounds)), stops=number(stops), teams=number(teams),
                gain=number(float(np.nansum(gain))),
            )
        ),
        table(tr("Où et quand"), (tr("Lieu"), tr("Jour"), tr("Heures"), tr("Équipe"), tr("Pauvres gagnés")), rows, (4,)),
    ]


def _hour_in_words(written: str) -> str:
    """Return the hour of a stop as the timetable writes it; what somebody wrote otherwise stays."""
    hours, mark, rest = written.partition(":")
    return clock(60 * int(hours) + int(rest)) if mark and hours.isdecimal() and rest.isdecimal() else written


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
        heading(tr("Qui supporte la distance ?")),
        *(paragraph(sentence.said()) for sentence in in_words(found.equity, found.equity_rule)),
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
            paragraph(
                tr("{count} trou(s) possible(s) dans la carte des rues ; les premiers à vérifier :").format(
                    count=number(len(holes))
                )
            ),
            bullets(hole_words(holes)[:5]),
        ]
    if "detours" in found.others:
        columns = found.others["detours"].columns
        rows = [
            (
                as_texts(columns["zone"])[row] or "–",
                *(number(float(as_floats(columns[name])[row]), decimals)
                  for name, decimals in (("detour_moyen", 2), ("detour_max", 2), ("population", 0))),
                tr("à vérifier") if as_floats(columns["atypique"])[row] == 1 else tr("ordinaire"),
            )
            for row in range(min(len(found.others["detours"]), _MAX_ROWS))
        ]
        headers = (tr("Où"), tr("Détour moyen"), tr("Détour le plus long"), tr("Habitants"), tr("Jugement"))
        caption = tr("Chemins rapportés à la ligne droite, du plus grand détour au plus petit")
        section.append(table(caption, headers, rows, (1, 2, 3)))
    return [heading(tr("Qualité du réseau")), *section] if section else []


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
        known = _FLAG_WORDS.get((value or "").lower())
        return tr(known) if known else value or tr("inconnu")

    rows = [
        (
            tr("{name} (itinérant)").format(name=names[row] or "–") if roving[row] == "1" else names[row] or "–",
            where[row] or tr("hors des territoires"),
            _kind(kinds[row], categories),
            ", ".join(part for part in (addresses[row], communes[row]) if part and not _CODE.fullmatch(part)) or "–",
            hours_in_words(hours[row]),
            flag(walk_in[row]),
            flag(wheelchair[row]),
        )
        for row in order[:MAX_SERVICES]
    ]
    more = len(services) - len(rows)
    headers = (
        tr("Service"), tr("Territoire"), tr("Genre"), tr("Adresse"), tr("Horaires d’une semaine ordinaire"),
        tr("Sans rendez-vous"), tr("En fauteuil"),
    )
    others = tr("{count} autre(s) service(s) dans la couche « services ».").format(count=number(more))
    return [
        heading(tr("Annuaire des services, par territoire")),
        table(tr("{count} service(s) du territoire et de ses abords").format(count=number(len(rows))), headers, rows),
        *([paragraph(others)] if more else []),
        paragraph(tr("Téléphonez avant de vous déplacer ou d’orienter quelqu’un : les horaires changent souvent.")),
    ]


def _kind(category: str | None, categories: Categories) -> str:
    """Return a category in words; one that the table does not name is shown as it is, acronyms in capitals."""
    if not category:
        return "–"
    # A list of one network names its category after itself.
    label = tr(FORMATS[category]) if category in FORMATS else categories.label(category)
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
                tr("{size} Mo").format(size=number(size / 1e6, 1))
                if isinstance(size, int)
                else tr("{count} entités").format(count=number(facts.get("entites"))),
                str(facts.get("sha256", "–"))[:12],
            )
        )
    dates: list[str] = []
    if found.services is not None and "date_maj" in found.services.columns:
        dates = sorted({str(value) for value in as_texts(found.services.columns["date_maj"]) if value})
    headers = (tr("Entrée"), tr("Fichier"), tr("Taille"), tr("Empreinte (début)"))
    return [table(tr("Données et millésimes"), headers, rows, (2,)), paragraph(_vintage_words(dates, _day(found)))]


def _vintage_words(dates: list[str], day: str) -> str:
    """Return when services were last updated and what dates the rest."""
    if not dates:
        return tr(
            "Date de mise à jour des services : inconnue. Le millésime des carreaux et des rues est celui des fichiers nommés ; "
            "le calcul est du {day}."
        ).format(day=day)
    first, last = written_day(dates[0]), written_day(dates[-1])
    if len(dates) == 1:
        return tr(
            "Date de mise à jour des services : le {first}. Le millésime des carreaux et des rues est celui des fichiers nommés "
            "; le calcul est du {day}."
        ).format(first=first, day=day)
    return tr(
        "Date de mise à jour des services : du {first} au {last}. Le millésime des carreaux et des rues est celui des fichiers "
        "nommés ; le calcul est du {day}."
    ).format(first=first, last=last, day=day)


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
        trust = tr(CONFIDENCE_WORDS.get(as_texts(columns["confiance"])[row] or "", "–"))
        deficit = number(float(as_floats(columns["deficit_pers_min"])[row]))
        facts = [
            (tr("Pourquoi"), as_texts(columns["pourquoi"])[row] or "–"),
            (tr("Qui y vit"), _people(zones, row)),
            (tr("Services les plus proches"), _nearest(cells, of_cell == ids[row])),
            (
                tr("Solidité"),
                tr("Zone {trust} ; déficit d’accès de {deficit} personnes × minutes.").format(trust=trust, deficit=deficit),
            ),
        ]
        if "candidats" in columns and as_texts(columns["candidats"])[row]:
            facts.append((tr("Lieux où tenir une permanence"), str(as_texts(columns["candidats"])[row])))
        rank = number(float(ranks[row]))
        title = tr("Zone {rank} – {name}").format(rank=rank, name=as_texts(columns["nom_zone"])[row] or tr("sans nom"))
        subtitle = tr("Zone blanche de rang {rank}").format(rank=rank)
        pages.append(AtlasPage("zones_blanches", row, title, subtitle, tuple(facts)))
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
            tr("Personne de pauvre n’y est en zone blanche.")
            if lost < 0.5
            else tr("{count} personnes pauvres ({share} %) y sont en zone blanche : {zones}.")
            if zones
            else tr("{count} personnes pauvres ({share} %) y sont en zone blanche.")
        ).format(count=number(lost), share=number(share, 1), zones=in_a_row(zones))
        mean = number(float(as_floats(columns["temps_moyen_min"])[row]), 1)
        facts = (
            (tr("Zones blanches"), why),
            (tr("Qui y vit"), _people(areas, row)),
            (tr("Services les plus proches"), _nearest(cells, held, weight)),
            (tr("Temps moyen"), tr("{minutes} min à pied.").format(minutes=mean)),
        )
        pages.append(AtlasPage("territoires", row, str(names[row]), tr("Territoire"), facts))
    return pages


def _people(layer: Layer, row: int) -> str:
    """Return who lives in a place; what is kept secret is not said."""
    said = []
    for name in ("population", *(name for name in PUBLIC_WORDS if name != "population")):
        if name in layer.columns:
            value = float(as_floats(layer.columns[name])[row])
            if np.isfinite(value):
                said.append(f"{number(value)} {public_on_page(name, tells_estimate=False)}")
    return ", ".join(said) + "."


def _nearest(cells: Layer, chosen: BoolArray, weight: FloatArray | None = None) -> str:
    found = nearest_services(cells, chosen, weight)
    if not found:
        return tr("Aucun service n’est atteint à pied.")
    named = []
    for one in found:
        low, high = number(one.shortest_min), number(one.longest_min)
        template = (
            tr("{name} ({low} min, pour {people} habitants)")
            if low == high
            else tr("{name} (de {low} à {high} min, pour {people} habitants)")
        )
        named.append(template.format(name=one.name, low=low, high=high, people=number(one.persons)))
    return in_a_row(named) + "."


# --- the map and the pages of the PDF -----------------------------------------------------------


def map_request(found: StoredDiagnosis, geopackage: Path, picture: Path) -> MapRequest:
    """Return what the map of the page says."""
    f = found.figures
    return MapRequest(
        geopackage,
        picture,
        report_title(found),
        map_subtitle(f, found.speed_kmh),
        in_a_row(found.sources),
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
    return tr("Diagnostic du {day}. © les contributeurs d’OpenStreetMap (ODbL).").format(day=_day(found))
