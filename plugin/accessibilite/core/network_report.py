"""The account of a network: ways and kilometres by rule, islands, and what was left out and why."""

from __future__ import annotations

import numpy as np

from .errors import tr_noop
from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import number, tr
from .loss_map import LossMap
from .network import NetworkAccount
from .network_edits import SPLIT_SNAP_M
from .network_health import FREE_END, MISSING_LINK, NetworkHealth
from .readers.account import Note
from .records import IntArray
from .slope import MAX_SLOPE, MAX_VOID_CELLS, SLOPE_CLASSES, SlopeAccount
from .trust_report import holes_section
from .walking_rules import BARRIERS, OTHER_BARRIER, PROFILES, RULE_LABELS, UNKNOWN_RULE_ID

#: Islands listed one by one; the others are summed up.
MAX_ISLANDS_LISTED = 15
_NETWORK_ID = "reseau-adulte"
_NETWORK_AGAIN = f'<use href="#{_NETWORK_ID}"/>'
_BARRIER_LABELS = {barrier.id: barrier.label for barrier in (*BARRIERS, OTHER_BARRIER)}


def network_page(account: NetworkAccount, health: NetworkHealth | None = None) -> str:
    """Return the HTML page of ``BILAN``."""
    title = tr("Bilan du réseau piéton")
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr("{source} – profil {profile}, {speed} km/h sur le plat.").format(
                source=account.source, profile=profile_name(account.profile), speed=number(account.speed_kmh, 2)
            ),
            "lead",
        ),
        figures(
            [
                (number(account.edges), tr("arêtes")),
                (number(account.nodes), tr("nœuds")),
                (f"{number(account.kilometres)} km", tr("praticables à pied")),
                (number(len(account.island_edges)), tr("parties non reliées entre elles")),
            ]
        ),
        *slope_section(account.slope),
        *rules_section(account),
        *losses_section(account),
        *islands_section(account),
        *([] if health is None else holes_section(health)),
    ]
    return page(title, body)


def profile_name(profile: str) -> str:
    """Return how a sentence of the page calls a profile."""
    return tr(PROFILES[profile].label).lower()


def untagged_notes(account: NetworkAccount, parameter: str = "LIGNES") -> tuple[Note, ...]:
    """Return what to tell of ways whose layer has no OSM tags; nothing of others."""
    count = sum(rule.ways for rule in account.rules if rule.rule_id == UNKNOWN_RULE_ID)
    if not count:
        return ()
    template = tr_noop(
        "{parameter} : « {name} » n’a pas d’étiquettes OSM (colonne highway) ; ses {count} lignes sont toutes prises pour des "
        "voies praticables dans les deux sens (règle inconnue), jointes à leurs sommets communs et là où un bout est à moins "
        "de {reach} m d’une autre ligne."
    )
    values = {"parameter": parameter, "name": account.source, "count": count, "reach": number(SPLIT_SNAP_M, 1)}
    return (Note(template, values, warning=True),)


def built_notes(account: NetworkAccount, health: NetworkHealth | None = None) -> tuple[Note, ...]:
    """Return what was built, who is cut off, and what a parameter did not change."""
    apart = len(account.island_edges) - 1
    values = {
        "edges": account.edges, "kilometres": number(account.kilometres, 1), "speed": number(account.speed_kmh, 2),
        "profile": profile_name(account.profile), "parts": apart,
        "apart": number(float(account.island_kilometres[1:].sum()), 1),
    }
    notes = [Note(tr_noop(
        "Réseau : {edges} arêtes, {kilometres} km praticables à pied (profil {profile}, {speed} km/h sur le plat)."
    ), values)]
    if apart:
        notes.append(Note(tr_noop(
            "Parties que rien ne relie à la principale : {parts}, {apart} km en tout ; BILAN et ANOMALIES montrent où un lien "
            "manque peut-être dans la carte."
        ), values))
    if health is not None:
        notes.append(Note(
            tr_noop("Trous possibles dans la carte : {holes} îlots et leur lien manquant, {ends} bouts de voie libres."),
            {"holes": health.count(MISSING_LINK), "ends": health.count(FREE_END)},
        ))
        if health.people is not None and np.isnan(health.people.off_network):
            notes.append(Note(tr_noop(
                "DEMANDE : aucune colonne ne compte les habitants ; ajoutez population, ou passez par « Charger la population »."
            ), warning=True))
        elif health.people is not None:
            notes.append(Note(
                tr_noop("DEMANDE : {apart} personnes ont pour voie la plus proche un îlot, {off} n’ont aucune voie à portée."),
                {"apart": number(float(np.nansum(health.people.population[1:]))), "off": number(health.people.off_network)},
            ))
    waits = account.waits
    for parameter, wait_s, count in () if waits is None else (
        ("ATTENTE_FEUX_S", waits.signal_wait_s, waits.signals), ("ATTENTE_PASSAGE_S", waits.crossing_wait_s, waits.crossings),
    ):
        if wait_s > 0 and not count:
            notes.append(Note(tr_noop(
                "{parameter} : aucun passage de cette sorte n’est dessiné comme voie dans la source ; cette attente ne change "
                "aucun temps."
            ), {"parameter": parameter}, warning=True))
    return tuple(notes)


def slope_section(slope: SlopeAccount | None) -> list[str]:
    """Return what the DEM brought to the times; nothing without one."""
    if slope is None:
        return []
    limits = [number(100 * limit) for limit in SLOPE_CLASSES]
    labels = [tr("moins de {limit} %").format(limit=limits[0])]
    labels += [tr("de {low} à {high} %").format(low=low, high=high) for low, high in zip(limits, limits[1:])]
    labels.append(tr("{limit} % et plus").format(limit=limits[-1]))
    width, height = slope.cell_m
    return [
        heading(tr("Pente")),
        paragraph(
            tr(
                "Modèle de terrain : {name} ({crs}), cellules d’environ {width} m sur {height} m. Altitudes de {lowest} à "
                "{highest} m ; dénivelé cumulé de toutes les voies, chacune dans un seul sens : {climb} m."
            ).format(
                name=slope.name, crs=slope.crs, width=number(width, 1), height=number(height, 1),
                lowest=number(slope.lowest_m), highest=number(slope.highest_m), climb=number(slope.climb_m),
            )
        ),
        table(
            tr("Voies par pente"),
            (tr("Pente"), "km"),
            [(label, number(float(km), 1)) for label, km in zip(labels, slope.class_kilometres)],
            (1,),
        ),
        bullets(
            [
                tr("Ponts et tunnels, à pente égale entre leurs extrémités : {kilometres} km.").format(
                    kilometres=number(slope.deck_kilometres, 1)
                ),
                tr("Escaliers, au temps triplé sans pente en plus : {kilometres} km.").format(
                    kilometres=number(slope.steps_kilometres, 1)
                ),
                tr("Pentes ramenées à {limit} % (falaise ou virage que le modèle confond) : {kilometres} km.").format(
                    limit=number(100 * MAX_SLOPE), kilometres=number(slope.capped_kilometres, 2)
                ),
                tr(
                    "Altitudes lues en {points} points, dont {bridged} dans un trou du modèle large d’au plus {cells} cellules, "
                    "interpolées."
                ).format(points=number(slope.points), bridged=number(slope.bridged_points), cells=number(MAX_VOID_CELLS)),
            ]
        ),
        paragraph(tr("Temps en montée et en descente : fonction de Tobler, égale à 1 sur le plat, au plus vite à −5 %.")),
    ]


def rules_section(account: NetworkAccount) -> list[str]:
    """Return what was admitted and what was left out, rule by rule."""
    opened = [rule for rule in account.rules if rule.is_open]
    closed = [rule for rule in account.rules if not rule.is_open]
    headers = (tr("Règle"), tr("Sens"), tr("Voies"), "km")

    def rows(rules: list) -> list[tuple[str, str, str, str]]:  # type: ignore[type-arg]
        return [(r.rule_id, tr(RULE_LABELS[r.rule_id]), number(r.ways), number(r.kilometres, 1)) for r in rules]

    notes = [
        tr("Voies lues : {count}.").format(count=number(account.ways_read)),
        tr("Voies sans longueur (moins de deux points distincts), écartées : {count}.").format(
            count=number(account.degenerate_ways)
        ),
        tr("Places et surfaces piétonnes : {count}, traversées en ligne droite par {edges} arêtes.").format(
            count=number(account.squares), edges=number(account.crossings)
        ),
    ]
    if account.waits is not None:
        waits = account.waits
        notes.append(
            tr(
                "Attente aux passages : {signals} passages avec feux, {signal_wait} s chacun ; {crossings} sans feux, "
                "{crossing_wait} s chacun."
            ).format(
                signals=number(waits.signals), signal_wait=number(waits.signal_wait_s),
                crossings=number(waits.crossings), crossing_wait=number(waits.crossing_wait_s),
            )
        )
    if account.squares_skipped:
        notes.append(
            tr("Surfaces que l’on ne peut que contourner (contour invalide ou trop complexe) : {count}.").format(
                count=number(account.squares_skipped)
            )
        )
    return [
        heading(tr("Voies praticables, par règle")),
        table(tr("Voies admises dans le réseau"), headers, rows(opened), (2, 3)),
        heading(tr("Ce qui a été écarté, et pourquoi")),
        table(tr("Voies fermées à ce profil"), headers, rows(closed), (2, 3)) if closed else paragraph(tr("Aucune voie.")),
        bullets(notes),
        *barriers_section(account),
        paragraph(
            tr(
                "Priorité des règles : ce que le profil ne peut pas franchir, puis foot, puis access, puis highway. "
                "sidewalk=separate et oneway n’écartent personne à pied."
            )
        ),
    ]


def barriers_section(account: NetworkAccount) -> list[str]:
    """Return what stands on the nodes of the open ways, by kind, and how much of it stops the profile."""
    if not account.barriers:
        return [paragraph(tr("Aucune barrière sur les voies praticables."))]
    rows = [
        (count.barrier_id, tr(_BARRIER_LABELS[count.barrier_id]), number(count.nodes), number(count.closed))
        for count in account.barriers
    ]
    total, closed = (sum(counts) for counts in zip(*((count.nodes, count.closed) for count in account.barriers)))
    return [
        table(
            tr("Ce qui se trouve sur les voies praticables, et ce que ce profil n’y franchit pas"),
            (tr("Sorte"), tr("Sens"), tr("Nœuds"), tr("Fermés")),
            [*rows, (tr("total"), tr("Toutes les sortes"), number(total), number(closed))],
            (2, 3),
        )
    ]


def loss_figure(drawn: LossMap, account: NetworkAccount, profile_id: str) -> str:
    """Return the map of what one profile loses, with its caption: ways lost in orange over the network in grey."""
    losses = [loss for loss in account.losses if loss.profile == profile_id]
    lost_km = sum(loss.kilometres for loss in losses)
    caption = tr(
        "{profile} : {kilometres} km de voies de l’adulte perdus, en orange sur le réseau de l’adulte en gris. {reasons}. Un "
        "point couvre environ {size} m ; le nord est en haut."
    ).format(
        profile=tr(PROFILES[profile_id].label), kilometres=number(lost_km, 1), size=number(drawn.cell_m),
        reasons=", ".join(f"{tr(RULE_LABELS[loss.rule_id])} ({number(loss.kilometres, 1)} km)" for loss in losses),
    )
    if drawn.outside_share > 0:
        outside = tr("Le cadre laisse dehors les voies éloignées ({share} % des points).")
        caption += " " + outside.format(share=number(100 * drawn.outside_share, 1))
    # Drawn once, shown again under every other profile.
    is_first = profile_id == next(iter(drawn.lost_cells))
    network = f'<path id="{_NETWORK_ID}" d="{_runs(drawn.open_cells, drawn.columns)}" stroke="#c3cad2" fill="none"/>'
    frame = f'viewBox="0 0 {drawn.columns} {drawn.rows}" preserveAspectRatio="xMidYMid meet"'
    return (
        f'<figure><svg {frame} role="img" aria-label="{typeset(caption)}" '
        'style="width:100%;max-height:36rem;border:1px solid #d5dce4;background:#fff">'
        f"{network if is_first else _NETWORK_AGAIN}"
        f'<path d="{_runs(drawn.lost_cells[profile_id], drawn.columns)}" stroke="#d55e00" stroke-width="2" '
        f'stroke-linecap="square" fill="none"/></svg><figcaption>{typeset(caption)}</figcaption></figure>'
    )


def _runs(cells: IntArray, columns: int) -> str:
    """Return the cells as horizontal strokes, one a run of neighbours."""
    if len(cells) == 0:
        return ""
    breaks = np.flatnonzero((np.diff(cells) != 1) | (cells[1:] % columns == 0)) + 1
    first, last = cells[np.r_[0, breaks]], cells[np.r_[breaks - 1, len(cells) - 1]]
    # Moves are relative to the end of the run before: shorter to write, and drawn the same.
    x, y, length = first % columns, first // columns, last - first + 1
    dx, dy = np.diff(x, prepend=0) - np.r_[0, length[:-1]], np.diff(y, prepend=0)
    start = f"M0 .5m{dx[0]} {dy[0]}h{length[0]}"
    return start + "".join(f"m{a} {b}h{n}" for a, b, n in zip(dx[1:].tolist(), dy[1:].tolist(), length[1:].tolist()))


def losses_section(account: NetworkAccount) -> list[str]:
    """Return what each profile loses of the ways of the adult, rule by rule."""
    headers = (tr("Profil"), tr("Règle"), tr("Sens"), tr("Voies"), "km")
    rows = [
        (
            tr(PROFILES[loss.profile].label), loss.rule_id, tr(RULE_LABELS[loss.rule_id]), number(loss.ways),
            number(loss.kilometres, 1),
        )
        for loss in account.losses
    ]
    spared = [
        profile_name(profile.id)
        for profile in PROFILES.values()
        if profile.id != "adulte" and all(loss.profile != profile.id for loss in account.losses)
    ]
    section = [heading(tr("Ce que chaque profil perd par rapport à l’adulte"))]
    if rows:
        section.append(table(tr("Voies ouvertes à l’adulte et fermées à un autre profil, par règle"), headers, rows, (3, 4)))
    if account.loss_map is not None:
        section += [loss_figure(account.loss_map, account, profile) for profile in account.loss_map.lost_cells]
    if spared:
        section.append(paragraph(tr("Ne perdent aucune voie : {profiles}.").format(profiles=", ".join(spared))))
    section.append(
        paragraph(tr("Les barrières infranchissables s’y ajoutent : elles coupent une voie en un point sans la fermer."))
    )
    return section


def islands_section(account: NetworkAccount) -> list[str]:
    """Return the parts of the network that no way joins to the largest."""
    listed = range(1, min(len(account.island_edges), MAX_ISLANDS_LISTED + 1))
    rest = len(account.island_edges) - 1 - len(listed)
    share = 100 * account.island_kilometres[0] / max(account.kilometres, 1e-9)
    section = [
        heading(tr("Îlots")),
        paragraph(
            tr(
                "La plus grande partie du réseau (îlot 0) compte {kilometres} km, soit {share} % du total. Les autres parties "
                "n’y sont reliées par aucune voie praticable ; elles restent dans le réseau."
            ).format(kilometres=number(account.island_kilometres[0], 1), share=number(share, 1))
        ),
    ]
    if listed:
        section.append(
            table(
                tr("Îlots, par nombre de carrefours décroissant"),
                (tr("Îlot"), tr("Arêtes"), "km"),
                [
                    (str(i), number(int(account.island_edges[i])), number(float(account.island_kilometres[i]), 2))
                    for i in listed
                ],
                (0, 1, 2),
            )
        )
    if rest > 0:
        kilometres = float(account.island_kilometres[len(listed) + 1 :].sum())
        more = tr("Et {count} autres îlots, {kilometres} km en tout.")
        section.append(paragraph(more.format(count=number(rest), kilometres=number(kilometres, 1))))
    return section
