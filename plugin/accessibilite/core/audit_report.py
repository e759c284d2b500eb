"""The account of a list of services: what was read, what was refused and why, and what to check."""

from __future__ import annotations

from datetime import date

import numpy as np

from .audit import BY_DEPARTMENT, DUPLICATE, FAR, HOURS_ABSENT, HOURS_UNREAD, MOBILE, REMOTE, SAME_ID, STALE, Audit
from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import day_in_words, number, tr
from .readers.services import FORMATS, LoadedServices
from .readers.tables import Refused
from .records import ObjectArray, as_texts

#: Rows listed one by one in a section; the others are counted.
MAX_LISTED = 60
#: Characters of a source's own text shown in a table.
_MAX_TEXT = 160
_NAME_KEYS = ("nom", "lib_fs", "lib_france_services", "name", "rs", "nomrs", "libelle")


def audit_page(loaded: LoadedServices, audit: Audit) -> str:
    """Return the HTML page of ``BILAN``."""
    counts = loaded.counts
    title = tr("Bilan des services")
    joined = [(number(counts.joined), tr("structures portées par leurs services"))] if counts.joined else []
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr("{name} – format reconnu : {format}.").format(
                name=loaded.services.name, format=tr(FORMATS[counts.source_format])
            ),
            "lead",
        ),
        figures(
            [
                (number(counts.read), tr("lignes lues")),
                (number(counts.written), tr("lignes écrites")),
                *joined,
                (number(counts.refused), tr("lignes refusées")),
                (number(int(audit.flags[DUPLICATE].sum())), tr("doublons possibles")),
                (number(int(audit.flags[FAR].sum())), tr("points loin de leur commune")),
            ]
        ),
        paragraph(_balance(loaded)),
        *_refused_section(loaded),
        *_duplicates_section(audit),
        *_far_section(audit),
        *_not_places_section(audit),
        *_dates_section(audit),
        *_hours_section(loaded, audit),
        *_categories_section(loaded),
    ]
    return page(title, body)


def _balance(loaded: LoadedServices) -> str:
    counts = loaded.counts
    values = {
        "read": number(counts.read), "written": number(counts.written), "joined": number(counts.joined),
        "refused": number(counts.refused),
        "systems": ", ".join(f"{name} ({number(rows)})" for name, rows in counts.systems.items()),
    }
    balance = (
        tr("{read} lignes lues = {written} écrites + {joined} structures réunies à leurs services + {refused} refusées.")
        if counts.joined else tr("{read} lignes lues = {written} écrites + {refused} refusées.")
    )
    read_in = tr("Coordonnées lues en : {systems}.") if counts.systems else tr("Aucune coordonnée lue.")
    checked = tr("Rien n’est corrigé ni supprimé ici : ce qui suit est proposé à votre vérification.")
    return " ".join([balance.format(**values), read_in.format(**values), checked])


def _shown(text: object) -> str:
    shown = str(text or "–")
    return shown if len(shown) <= _MAX_TEXT else shown[: _MAX_TEXT - 1] + "…"


def _more(total: int) -> list[str]:
    rest = total - MAX_LISTED
    return [paragraph(tr("Et {count} autres.").format(count=number(rest)))] if rest > 0 else []


def _refused_section(loaded: LoadedServices) -> list[str]:
    title = heading(tr("Lignes refusées"))
    if not loaded.refused:
        return [title, paragraph(tr("Aucune : chaque ligne a donné un point."))]
    reasons = [(tr(reason), number(rows)) for reason, rows in loaded.counts.reasons.items()]
    listed = [(str(row.line), name, _shown(_name_of(row)), tr(row.reason)) for _, name, row in loaded.refused[:MAX_LISTED]]
    return [
        title,
        table(tr("Pourquoi"), (tr("Motif"), tr("Lignes")), reasons, (1,)),
        table(tr("Lesquelles"), (tr("Ligne"), tr("Fichier"), tr("Nom"), tr("Motif")), listed, (0,)),
        *_more(len(loaded.refused)),
        paragraph(tr("La sortie REJETS les contient entières, pour être corrigées et rechargées.")),
    ]


def _name_of(row: Refused) -> object:
    lower = {name.lower(): value for name, value in row.content.items()}
    return next((lower[key] for key in _NAME_KEYS if lower.get(key)), None)


def _names(audit: Audit) -> ObjectArray:
    return as_texts(audit.services.columns["nom"])


def _duplicates_section(audit: Audit) -> list[str]:
    title = heading(tr("Doublons possibles"))
    rows = np.flatnonzero(audit.duplicate_of >= 0)
    if len(rows) == 0:
        return [title, paragraph(tr("Aucun : pas deux lignes au nom proche à moins de 30 m l’une de l’autre."))]
    ids, names = as_texts(audit.services.columns["id"]), _names(audit)
    listed = [
        (_shown(ids[row]), _shown(names[row]), _shown(ids[first]), _shown(names[first]))
        for row, first in zip(rows[:MAX_LISTED], audit.duplicate_of[rows[:MAX_LISTED]])
    ]
    return [
        title,
        paragraph(
            tr(
                "Même lieu (moins de 30 m) et noms proches : peut-être deux fois le même guichet, peut-être deux guichets "
                "dans un même bâtiment. Le champ doublon_de donne la première ligne."
            )
        ),
        table(tr("À comparer"), (tr("Identifiant"), tr("Nom"), tr("Semble répéter"), tr("Nom")), listed),
        *_more(len(rows)),
    ]


def _far_section(audit: Audit) -> list[str]:
    title = heading(tr("Points loin de leur commune"))
    rows = np.flatnonzero(audit.flags[FAR])
    if len(rows) == 0:
        return [title, paragraph(tr("Aucun parmi les lignes dont la commune est connue."))]
    rows = rows[np.argsort(-audit.far_km[rows], kind="stable")]
    ids, communes = as_texts(audit.services.columns["id"]), as_texts(audit.services.columns["commune"])
    names = _names(audit)
    listed = [
        (_shown(ids[row]), _shown(names[row]), _shown(communes[row]), number(float(audit.far_km[row]), 1), _by(audit, row))
        for row in rows[:MAX_LISTED]
    ]
    return [
        title,
        paragraph(tr("La commune ou les coordonnées sont fausses : un géocodage raté, ou l’adresse du siège.")),
        table(
            tr("Des plus éloignés aux plus proches"), (tr("Identifiant"), tr("Nom"), tr("Commune"), "km", tr("D’après")), listed,
            (3,),
        ),
        *_more(len(rows)),
    ]


def _by(audit: Audit, row: int) -> str:
    basis = str(audit.far_basis[row])
    return tr("points France services du département, au-delà de leur portée") if basis == BY_DEPARTMENT else tr(basis)


def _not_places_section(audit: Audit) -> list[str]:
    mobile, remote = int(audit.flags[MOBILE].sum()), int(audit.flags[REMOTE].sum())
    return [
        heading(tr("Ce qui n’est pas un lieu")),
        bullets(
            [
                tr(
                    "Services itinérants (bus, camionnettes) : {count}. Leur point n’est pas le lieu où l’on est reçu : ils ne "
                    "comptent pas dans les temps d’accès (itinerant = 1)."
                ).format(count=number(mobile)),
                tr("Services à distance seulement : {count}. Ils ne comptent pas non plus (a_distance = 1).").format(
                    count=number(remote)
                ),
            ]
        ),
    ]


def _dates_section(audit: Audit) -> list[str]:
    title = heading(tr("Fraîcheur"))
    undated = tr("Lignes sans date de mise à jour lisible : {count}.").format(count=number(audit.undated))
    same = int(audit.flags[SAME_ID].sum())
    repeated = [tr("Lignes dont l’identifiant est porté par plusieurs : {count}.").format(count=number(same))] if same else []
    if not audit.cutoff:
        return [title, bullets([undated, *repeated, tr("L’âge des fiches n’a pas été vérifié (ANCIENNETE_MAX vide).")])]
    stale = int(audit.flags[STALE].sum())
    old = tr("Fiches mises à jour avant le {day} : {count}.").format(
        day=day_in_words(date.fromisoformat(audit.cutoff)), count=number(stale)
    )
    return [title, bullets([old, undated, *repeated])]


def _hours_section(loaded: LoadedServices, audit: Audit) -> list[str]:
    counts = loaded.counts
    section = [
        heading(tr("Horaires")),
        table(
            tr("Qualité des horaires (champ horaires_qualite)"),
            (tr("Qualité"), tr("Lignes")),
            [
                (tr("lu : compris, l’ouverture peut être calculée"), number(counts.hours["lu"])),
                (tr("inconnu : écrits, mais pas compris"), number(int(audit.flags[HOURS_UNREAD].sum()))),
                (tr("absent : rien n’est écrit"), number(int(audit.flags[HOURS_ABSENT].sum()))),
            ],
            (1,),
        ),
    ]
    if counts.unread_hours:
        listed = [(_shown(text), number(rows)) for text, rows in list(counts.unread_hours.items())[:MAX_LISTED]]
        section += [
            paragraph(tr("Des horaires que l’on ne comprend pas ne valent jamais « fermé » ; ils sont gardés tels quels.")),
            table(tr("Horaires non compris"), (tr("Horaires"), tr("Lignes")), listed, (1,)),
            *_more(len(counts.unread_hours)),
        ]
    return section


def _categories_section(loaded: LoadedServices) -> list[str]:
    counts = loaded.counts
    rows = [
        (tr("sans catégorie") if name is None else loaded.category_map.label(name), name or "–", number(count))
        for name, count in counts.categories.items()
    ]
    section = [
        heading(tr("Catégories")),
        table(tr("Lignes par catégorie"), (tr("Catégorie"), tr("Valeur de categorie"), tr("Lignes")), rows, (2,)),
    ]
    if counts.unmapped:
        listed = [(_shown(name), number(count)) for name, count in list(counts.unmapped.items())[:MAX_LISTED]]
        section += [
            paragraph(tr("Types de la source qu’aucune catégorie ne prend : ajoutez-les à un fichier CATEGORIES.")),
            table(tr("Types sans catégorie"), (tr("Type"), tr("Lignes")), listed, (1,)),
            *_more(len(counts.unmapped)),
        ]
    return section
