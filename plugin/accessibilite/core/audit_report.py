"""The account of a list of services: what was read, what was refused and why, and what to check."""

from __future__ import annotations

import numpy as np

from .audit import BY_DEPARTMENT, DUPLICATE, FAR, HOURS_ABSENT, HOURS_UNREAD, MOBILE, REMOTE, SAME_ID, STALE, Audit
from .html_page import bullets, figures, heading, page, paragraph, table
from .language import number
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
    joined = [(number(counts.joined), "structures portées par leurs services")] if counts.joined else []
    body = [
        "<h1>Bilan des services</h1>",
        paragraph(f"{loaded.services.name} – format reconnu : {FORMATS[counts.source_format]}.", "lead"),
        figures(
            [
                (number(counts.read), "lignes lues"),
                (number(counts.written), "lignes écrites"),
                *joined,
                (number(counts.refused), "lignes refusées"),
                (number(int(audit.flags[DUPLICATE].sum())), "doublons possibles"),
                (number(int(audit.flags[FAR].sum())), "points loin de leur commune"),
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
    return page("Bilan des services", body)


def _balance(loaded: LoadedServices) -> str:
    counts = loaded.counts
    parts = [f"{number(counts.written)} écrites"]
    if counts.joined:
        parts.append(f"{number(counts.joined)} structures réunies à leurs services")
    parts.append(f"{number(counts.refused)} refusées")
    systems = ", ".join(f"{name} ({number(rows)})" for name, rows in counts.systems.items()) or "aucun"
    return (
        f"{number(counts.read)} lignes lues = {' + '.join(parts)}. Coordonnées lues en : {systems}. "
        "Rien n’est corrigé ni supprimé ici : ce qui suit est proposé à votre vérification."
    )


def _shown(text: object) -> str:
    shown = str(text or "–")
    return shown if len(shown) <= _MAX_TEXT else shown[: _MAX_TEXT - 1] + "…"


def _more(total: int) -> list[str]:
    rest = total - MAX_LISTED
    return [paragraph(f"Et {number(rest)} autres.")] if rest > 0 else []


def _refused_section(loaded: LoadedServices) -> list[str]:
    title = heading("Lignes refusées")
    if not loaded.refused:
        return [title, paragraph("Aucune : chaque ligne a donné un point.")]
    reasons = [(reason, number(rows)) for reason, rows in loaded.counts.reasons.items()]
    listed = [(str(row.line), name, _shown(_name_of(row)), row.reason) for _, name, row in loaded.refused[:MAX_LISTED]]
    return [
        title,
        table("Pourquoi", ("Motif", "Lignes"), reasons, (1,)),
        table("Lesquelles", ("Ligne", "Fichier", "Nom", "Motif"), listed, (0,)),
        *_more(len(loaded.refused)),
        paragraph("La sortie REJETS les contient entières, pour être corrigées et rechargées."),
    ]


def _name_of(row: Refused) -> object:
    lower = {name.lower(): value for name, value in row.content.items()}
    return next((lower[key] for key in _NAME_KEYS if lower.get(key)), None)


def _names(audit: Audit) -> ObjectArray:
    return as_texts(audit.services.columns["nom"])


def _duplicates_section(audit: Audit) -> list[str]:
    title = heading("Doublons possibles")
    rows = np.flatnonzero(audit.duplicate_of >= 0)
    if len(rows) == 0:
        return [title, paragraph("Aucun : pas deux lignes au nom proche à moins de 30 m l’une de l’autre.")]
    ids, names = as_texts(audit.services.columns["id"]), _names(audit)
    listed = [
        (_shown(ids[row]), _shown(names[row]), _shown(ids[first]), _shown(names[first]))
        for row, first in zip(rows[:MAX_LISTED], audit.duplicate_of[rows[:MAX_LISTED]])
    ]
    return [
        title,
        paragraph(
            "Même lieu (moins de 30 m) et noms proches : peut-être deux fois le même guichet, peut-être deux guichets "
            "dans un même bâtiment. Le champ doublon_de donne la première ligne."
        ),
        table("À comparer", ("Identifiant", "Nom", "Semble répéter", "Nom"), listed),
        *_more(len(rows)),
    ]


def _far_section(audit: Audit) -> list[str]:
    title = heading("Points loin de leur commune")
    rows = np.flatnonzero(audit.flags[FAR])
    if len(rows) == 0:
        return [title, paragraph("Aucun parmi les lignes dont la commune est connue.")]
    rows = rows[np.argsort(-audit.far_km[rows], kind="stable")]
    ids, communes = as_texts(audit.services.columns["id"]), as_texts(audit.services.columns["commune"])
    names = _names(audit)
    listed = [
        (_shown(ids[row]), _shown(names[row]), _shown(communes[row]), number(float(audit.far_km[row]), 1), _by(audit, row))
        for row in rows[:MAX_LISTED]
    ]
    return [
        title,
        paragraph("La commune ou les coordonnées sont fausses : un géocodage raté, ou l’adresse du siège."),
        table("Des plus éloignés aux plus proches", ("Identifiant", "Nom", "Commune", "km", "D’après"), listed, (3,)),
        *_more(len(rows)),
    ]


def _by(audit: Audit, row: int) -> str:
    basis = str(audit.far_basis[row])
    return f"{basis}, au-delà de leur portée" if basis == BY_DEPARTMENT else basis


def _not_places_section(audit: Audit) -> list[str]:
    mobile, remote = int(audit.flags[MOBILE].sum()), int(audit.flags[REMOTE].sum())
    return [
        heading("Ce qui n’est pas un lieu"),
        bullets(
            [
                f"Services itinérants (bus, camionnettes) : {number(mobile)}. Leur point n’est pas le lieu où l’on est "
                "reçu : ils ne comptent pas dans les temps d’accès (itinerant = 1).",
                f"Services à distance seulement : {number(remote)}. Ils ne comptent pas non plus (a_distance = 1).",
            ]
        ),
    ]


def _dates_section(audit: Audit) -> list[str]:
    title = heading("Fraîcheur")
    undated = f"Lignes sans date de mise à jour lisible : {number(audit.undated)}."
    same = int(audit.flags[SAME_ID].sum())
    repeated = [f"Lignes dont l’identifiant est porté par plusieurs : {number(same)}."] if same else []
    if not audit.cutoff:
        return [title, bullets([undated, *repeated, "L’âge des fiches n’a pas été vérifié (ANCIENNETE_MAX vide)."])]
    stale = int(audit.flags[STALE].sum())
    return [title, bullets([f"Fiches mises à jour avant le {audit.cutoff} : {number(stale)}.", undated, *repeated])]


def _hours_section(loaded: LoadedServices, audit: Audit) -> list[str]:
    counts = loaded.counts
    section = [
        heading("Horaires"),
        table(
            "Qualité des horaires (champ horaires_qualite)",
            ("Qualité", "Lignes"),
            [
                ("lu : compris, l’ouverture peut être calculée", number(counts.hours["lu"])),
                ("inconnu : écrits, mais pas compris", number(int(audit.flags[HOURS_UNREAD].sum()))),
                ("absent : rien n’est écrit", number(int(audit.flags[HOURS_ABSENT].sum()))),
            ],
            (1,),
        ),
    ]
    if counts.unread_hours:
        listed = [(_shown(text), number(rows)) for text, rows in list(counts.unread_hours.items())[:MAX_LISTED]]
        section += [
            paragraph("Des horaires que l’on ne comprend pas ne valent jamais « fermé » ; ils sont gardés tels quels."),
            table("Horaires non compris", ("Horaires", "Lignes"), listed, (1,)),
            *_more(len(counts.unread_hours)),
        ]
    return section


def _categories_section(loaded: LoadedServices) -> list[str]:
    counts = loaded.counts
    rows = [
        ("sans catégorie" if name is None else loaded.category_map.label(name), name or "–", number(count))
        for name, count in counts.categories.items()
    ]
    section = [
        heading("Catégories"),
        table("Lignes par catégorie", ("Catégorie", "Valeur de categorie", "Lignes"), rows, (2,)),
    ]
    if counts.unmapped:
        listed = [(_shown(name), number(count)) for name, count in list(counts.unmapped.items())[:MAX_LISTED]]
        section += [
            paragraph("Types de la source qu’aucune catégorie ne prend : ajoutez-les à un fichier CATEGORIES."),
            table("Types sans catégorie", ("Type", "Lignes"), listed, (1,)),
            *_more(len(counts.unmapped)),
        ]
    return section
