"""The account of a network: ways and kilometres by rule, islands, and what was left out and why."""

from __future__ import annotations

from .html_page import bullets, figures, heading, number, page, paragraph, table
from .network import NetworkAccount
from .slope import MAX_SLOPE, MAX_VOID_CELLS, SLOPE_CLASSES, SlopeAccount
from .walking_rules import PROFILES, RULE_LABELS

#: Islands listed one by one; the others are summed up.
MAX_ISLANDS_LISTED = 15


def network_page(account: NetworkAccount) -> str:
    """Return the HTML page of ``BILAN``."""
    profile = PROFILES[account.profile].label.lower()
    body = [
        "<h1>Bilan du réseau piéton</h1>",
        paragraph(
            f"{account.source} – profil {profile}, {number(account.speed_kmh, 2)} km/h sur le plat.", "lead"
        ),
        figures(
            [
                (number(account.edges), "arêtes"),
                (number(account.nodes), "nœuds"),
                (f"{number(account.kilometres)} km", "praticables à pied"),
                (number(len(account.island_edges)), "parties non reliées entre elles"),
            ]
        ),
        *slope_section(account.slope),
        *rules_section(account),
        *losses_section(account),
        *islands_section(account),
    ]
    return page("Bilan du réseau piéton", body)


def slope_section(slope: SlopeAccount | None) -> list[str]:
    """Return what the DEM brought to the times; nothing without one."""
    if slope is None:
        return []
    limits = [f"{100 * limit:g}" for limit in SLOPE_CLASSES]
    labels = [f"moins de {limits[0]} %"]
    labels += [f"de {low} à {high} %" for low, high in zip(limits, limits[1:])]
    labels.append(f"{limits[-1]} % et plus")
    width, height = slope.cell_m
    return [
        heading("Pente"),
        paragraph(
            f"Modèle de terrain : {slope.name} ({slope.crs}), cellules d’environ {number(width, 1)} m sur "
            f"{number(height, 1)} m. Altitudes de {number(slope.lowest_m)} à {number(slope.highest_m)} m ; "
            f"dénivelé cumulé de toutes les voies, chacune dans un seul sens : {number(slope.climb_m)} m."
        ),
        table(
            "Voies par pente",
            ("Pente", "km"),
            [(label, number(float(km), 1)) for label, km in zip(labels, slope.class_kilometres)],
            (1,),
        ),
        bullets(
            [
                f"Ponts et tunnels, à pente égale entre leurs extrémités : {number(slope.deck_kilometres, 1)} km.",
                f"Escaliers, au temps triplé sans pente en plus : {number(slope.steps_kilometres, 1)} km.",
                f"Pentes ramenées à {100 * MAX_SLOPE:g} % (falaise ou virage que le modèle confond) : "
                f"{number(slope.capped_kilometres, 2)} km.",
                f"Altitudes lues en {number(slope.points)} points, dont {number(slope.bridged_points)} dans un trou du "
                f"modèle large d’au plus {MAX_VOID_CELLS} cellules, interpolées.",
            ]
        ),
        paragraph("Temps en montée et en descente : fonction de Tobler, égale à 1 sur le plat, au plus vite à −5 %."),
    ]


def rules_section(account: NetworkAccount) -> list[str]:
    """Return what was admitted and what was left out, rule by rule."""
    opened = [rule for rule in account.rules if rule.is_open]
    closed = [rule for rule in account.rules if not rule.is_open]
    headers = ("Règle", "Sens", "Voies", "km")

    def rows(rules: list) -> list[tuple[str, str, str, str]]:  # type: ignore[type-arg]
        return [(r.rule_id, RULE_LABELS[r.rule_id], number(r.ways), number(r.kilometres, 1)) for r in rules]

    notes = [
        f"Voies lues : {number(account.ways_read)}.",
        f"Voies sans longueur (moins de deux points distincts), écartées : {number(account.degenerate_ways)}.",
        f"Barrières sur les voies praticables : {number(account.barriers)}, dont {number(account.barriers_closed)} "
        "infranchissables pour ce profil.",
        f"Places et surfaces piétonnes : {number(account.squares)}, traversées en ligne droite par "
        f"{number(account.crossings)} arêtes.",
    ]
    if account.squares_skipped:
        notes.append(
            f"Surfaces que l’on ne peut que contourner (contour invalide ou trop complexe) : "
            f"{number(account.squares_skipped)}."
        )
    return [
        heading("Voies praticables, par règle"),
        table("Voies admises dans le réseau", headers, rows(opened), (2, 3)),
        heading("Ce qui a été écarté, et pourquoi"),
        table("Voies fermées à ce profil", headers, rows(closed), (2, 3)) if closed else paragraph("Aucune voie."),
        bullets(notes),
        paragraph(
            "Priorité des règles : ce que le profil ne peut pas franchir, puis foot, puis access, puis highway. "
            "sidewalk=separate et oneway n’écartent personne à pied."
        ),
    ]


def losses_section(account: NetworkAccount) -> list[str]:
    """Return what each profile loses of the ways of the adult, rule by rule."""
    headers = ("Profil", "Règle", "Sens", "Voies", "km")
    rows = [
        (PROFILES[loss.profile].label, loss.rule_id, RULE_LABELS[loss.rule_id], number(loss.ways), number(loss.kilometres, 1))
        for loss in account.losses
    ]
    spared = [
        profile.label.lower()
        for profile in PROFILES.values()
        if profile.id != "adulte" and all(loss.profile != profile.id for loss in account.losses)
    ]
    section = [heading("Ce que chaque profil perd par rapport à l’adulte")]
    if rows:
        section.append(table("Voies ouvertes à l’adulte et fermées à un autre profil, par règle", headers, rows, (3, 4)))
    if spared:
        section.append(paragraph(f"Ne perdent aucune voie : {', '.join(spared)}."))
    section.append(
        paragraph("Les barrières infranchissables s’y ajoutent : elles coupent une voie en un point sans la fermer.")
    )
    return section


def islands_section(account: NetworkAccount) -> list[str]:
    """Return the parts of the network that no way joins to the largest."""
    listed = range(1, min(len(account.island_edges), MAX_ISLANDS_LISTED + 1))
    rest = len(account.island_edges) - 1 - len(listed)
    share = 100 * account.island_kilometres[0] / max(account.kilometres, 1e-9)
    section = [
        heading("Îlots"),
        paragraph(
            f"La plus grande partie du réseau (îlot 0) compte {number(account.island_kilometres[0], 1)} km, soit "
            f"{number(share, 1)} % du total. Les autres parties n’y sont reliées par aucune voie praticable ; "
            "elles restent dans le réseau."
        ),
    ]
    if listed:
        section.append(
            table(
                "Îlots, du plus grand au plus petit",
                ("Îlot", "Arêtes", "km"),
                [
                    (str(i), number(int(account.island_edges[i])), number(float(account.island_kilometres[i]), 2))
                    for i in listed
                ],
                (0, 1, 2),
            )
        )
    if rest > 0:
        kilometres = float(account.island_kilometres[len(listed) + 1 :].sum())
        section.append(paragraph(f"Et {number(rest)} autres îlots, {number(kilometres, 1)} km en tout."))
    return section
