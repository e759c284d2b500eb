"""The sheets of a visit, to print: a page a site, with its streets drawn and boxes to fill in by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from .candidate_kinds import GRID_KIND, OTHER_KIND, kinds_table
from .crs import WGS84, metric_crs_of, transform_geometries, transform_points
from .field_sheet import CHOSEN, NEAR, FieldSites
from .html_page import page, paragraph, table, typeset
from .language import number
from .network import Network
from .records import FloatArray, IntArray, ObjectArray, as_floats, as_texts
from .scenario_report import PUBLIC_WORDS

#: Half of the width of the map, metres, and its sides in pixels.
HALF_M = 250.0
WIDTH, HEIGHT = 640, 400
#: Street names written on a map, and how near two may stand, pixels.
MAX_NAMES, NAME_GAP = 14, 34
_FONT = 'font-family="DejaVu Sans, sans-serif"'
_STYLE = (
    "<style>@page { size: A4; margin: 14mm; } .sheet { break-before: page; padding-top: 1rem; } "
    ".sheet h2 { border: 0; margin: 0; padding: 0; } .sheet figure { margin: .5rem 0; } "
    ".sheet svg { width: 100%; height: auto; border: 1px solid var(--line); } "
    ".facts { margin: .2rem 0; columns: 2; max-width: none; } "
    ".two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .8rem; } "
    ".box { border: 1px solid var(--ink); border-radius: 3px; padding: .3rem .6rem; min-height: 3.4rem; margin: .45rem 0; "
    "break-inside: avoid; } .box.tall { min-height: 6rem; } "
    ".box b { display: block; font-size: .85rem; color: var(--soft); font-weight: normal; } "
    ".tick { display: inline-block; width: 1em; height: 1em; border: 1.5px solid var(--ink); vertical-align: -.15em; "
    "margin: 0 .35em 0 1.2em; } @media print { body { font-size: 13px; } .sheet { padding-top: 0; } "
    ".table { overflow: visible; } .box.tall { min-height: 5.5rem; } }</style>"
)
_KIND_WORDS = {GRID_KIND: "Point de la grille", OTHER_KIND: "Lieu"}
_PMR_WORDS = {"oui": "oui", "non": "non"}


def sheets_page(found: FieldSites, network: Network, title: str = "") -> str:
    """Return the whole document: the list, then a page a site."""
    columns = found.sites.columns
    facts = {name: as_texts(columns[name]) for name in ("id", "role", "remplace", "nom", "genre", "adresse", "pmr", "horaires")}
    near = {name: as_floats(columns[name]) for name in NEAR}
    names = {
        key: name or f"{_kind(kind)} ({key})" for key, name, kind in zip(facts["id"], facts["nom"], facts["genre"])
    }
    heads = [_head(row, facts, names) for row in range(len(found.sites))]
    rows = [
        (
            str(row + 1), names[facts["id"][row]], heads[row][1], _kind(facts["genre"][row]), facts["adresse"][row] or "–",
            number(near["population"][row]), number(near["pauvres"][row]),
        )
        for row in range(len(found.sites))
    ]
    threshold = number(found.rule.threshold_min, 1).removesuffix(",0")
    headers = ("N°", "Lieu", "Rôle", "Genre", "Adresse", "Habitants", "Pauvres")
    heading = title.strip() or "Fiches de terrain"
    body = [
        _STYLE, f"<h1>{typeset(heading)}</h1>",
        paragraph(
            "Une page par lieu à visiter : vérifier que la salle existe, qu’on y entre, qu’elle est libre, et noter qui appeler."
        ),
        table(f"Lieux à visiter, et qui vit à {threshold} min à pied ou moins", headers, rows, (0, 5, 6)),
        paragraph(
            "Au retour : saisissez les réponses dans le GeoPackage (QField ou QGIS) et donnez-le à RETOUR. Un refus écarte le "
            "lieu du prochain calcul, une confirmation l’impose.", "note",
        ),
    ]
    maps = _Maps(network, found.streets, found.sites.geometries)
    for row in range(len(found.sites)):
        body += _sheet(row, found, facts, near, heads[row], maps, threshold)
    return page(heading, body)


def _head(row: int, facts: Mapping[str, ObjectArray], names: Mapping[str, str]) -> tuple[str, str]:
    name = names[facts["id"][row]]
    if facts["role"][row] == CHOSEN:
        return f"{row + 1}. {name}", "choisi"
    return f"{row + 1}. {name}", f"remplaçant de {names.get(facts['remplace'][row], '–')}"


def _kind(value: str | None) -> str:
    return kinds_table().labels.get(value or "", _KIND_WORDS.get(value or "", value or "–"))


def _sheet(
    row: int, found: FieldSites, facts: Mapping[str, ObjectArray], near: Mapping[str, FloatArray], head: tuple[str, str],
    maps: _Maps, threshold: str,
) -> list[str]:
    lonlat = shapely.get_coordinates(found.sites.geometries[row])[0]
    known = [
        ("Genre", _kind(facts["genre"][row])), ("Adresse", facts["adresse"][row] or "à noter"),
        ("Horaires connus", facts["horaires"][row] or "inconnus"),
        ("Accessible en fauteuil", _PMR_WORDS.get(facts["pmr"][row] or "", "inconnu : à vérifier")),
        ("Latitude, longitude", f"{lonlat[1]:.5f}, {lonlat[0]:.5f}"), ("Identifiant", str(facts["id"][row])),
    ]
    people = ", ".join(
        f"{number(values[row])} {PUBLIC_WORDS[name]}" for name, values in near.items() if np.isfinite(values[row])
    )
    lines = "<br>".join(f"<strong>{typeset(f'{label} :')}</strong> {typeset(value)}" for label, value in known)
    unknown = "Qui vit près d’ici : non calculé (CARREAUX n’a pas été donné)."
    who = f"À {threshold} min à pied ou moins : {people}." if people else unknown
    ticks = "".join(f'<span class="tick"></span>{typeset(word)}' for word in ("confirmé", "refusé", "à revoir"))
    return [
        '<section class="sheet">', f"<h2>{typeset(head[0])}</h2>", paragraph(f"Lieu {head[1]}.", "lead"),
        f'<p class="facts">{lines}</p>', f"<figure>{maps.drawn(row)}</figure>", paragraph(who),
        f'<div class="box"><b>{typeset("Décision, et motif si le lieu est refusé")}</b>{ticks}</div>',
        '<div class="two">', _box("Salle (surface, table, chaises, discrétion, prise, réseau)", True),
        _box("Accès (marche, rampe, largeur de porte, sonnette, toilettes)", True),
        _box("Contact (nom, téléphone, courriel)"), _box("Jours et heures proposés"),
        _box("Date de la visite, par qui"), _box("Coût, clés, assurance, convention"), "</div>", "</section>",
    ]


def _box(label: str, tall: bool = False) -> str:
    return f'<div class="box{" tall" if tall else ""}"><b>{typeset(label)}</b></div>'


class _Maps:
    """Draws the streets around each site, north up."""

    def __init__(self, network: Network, streets: IntArray, sites: ObjectArray) -> None:
        crs = metric_crs_of(sites)
        self.lines = transform_geometries(network.geometry[streets], WGS84, crs)
        self.names = network.name[streets]
        self.rules = network.rule[streets]
        self.tree = shapely.STRtree(self.lines)
        self.xy = transform_points(shapely.get_coordinates(sites), WGS84, crs)
        self.scale = WIDTH / (2 * HALF_M)

    def drawn(self, row: int) -> str:
        """Return the map of one site as SVG."""
        x, y = self.xy[row]
        half_y = HALF_M * HEIGHT / WIDTH
        window = shapely.box(x - HALF_M, y - half_y, x + HALF_M, y + half_y)
        rows = np.sort(self.tree.query(window, predicate="intersects"))
        clipped = shapely.intersection(self.lines[rows], window)
        parts, owner = shapely.get_parts(clipped, return_index=True)
        is_line = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
        parts, owner = parts[is_line], rows[owner[is_line]]
        paths = [self._path(part, x, y) for part in parts]
        steps = [self.rules[street] == "escalier" for street in owner]
        words = "Plan schématique des rues autour du lieu, nord en haut."
        drawing = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{typeset(words)}">',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
            *_strokes(paths, [not s for s in steps], "#8a94a0", 5), *_strokes(paths, [not s for s in steps], "#f3f6f9", 3),
            *_strokes(paths, steps, "#b45f06", 3, "2 3"),
            *self._labels(parts, owner, x, y), *self._others(row, x, y), _star(WIDTH / 2, HEIGHT / 2, row + 1),
            *_scale_bar(self.scale), "</svg>",
        ]
        return "".join(drawing)

    def _place(self, xy: FloatArray, x: float, y: float) -> FloatArray:
        placed: FloatArray = np.stack(
            [WIDTH / 2 + (xy[:, 0] - x) * self.scale, HEIGHT / 2 - (xy[:, 1] - y) * self.scale], axis=1
        )
        return placed

    def _path(self, part: shapely.Geometry, x: float, y: float) -> str:
        return "M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in self._place(shapely.get_coordinates(part), x, y))

    def _labels(self, parts: ObjectArray, owner: IntArray, x: float, y: float) -> list[str]:
        """Write each name once, along its longest stretch, where no other name stands."""
        longest: dict[str, tuple[float, int]] = {}
        for index, (street, metres) in enumerate(zip(owner, np.atleast_1d(shapely.length(parts)))):
            name = self.names[street]
            if name and metres > longest.get(name, (0.0, -1))[0]:
                longest[name] = (float(metres), index)
        # The site, the other end of the scale bar, and its middle are taken.
        placed = [np.array([WIDTH / 2, HEIGHT / 2]), np.array([60.0, HEIGHT - 24]), np.array([130.0, HEIGHT - 24])]
        written: list[str] = []
        for name, (_, index) in sorted(longest.items(), key=lambda item: (-item[1][0], item[0])):
            ends = shapely.get_coordinates(shapely.line_interpolate_point(parts[index], [0.4, 0.5, 0.6], normalized=True))
            start, middle, end = self._place(ends, x, y)
            if len(written) >= MAX_NAMES or min(float(np.hypot(*(middle - other))) for other in placed) < NAME_GAP:
                continue
            half = 3.2 * len(name)
            angle = float(np.degrees(np.arctan2(end[1] - start[1], end[0] - start[0])))
            angle = angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle
            reach = half * np.abs([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
            if ((middle - reach < 4) | (middle + reach > (WIDTH - 4, HEIGHT - 4))).any():
                continue
            placed.append(middle)
            written.append(
                f'<text transform="translate({middle[0]:.1f} {middle[1]:.1f}) rotate({angle:.1f})" dy="4" {_FONT} '
                'font-size="11" text-anchor="middle" fill="#1d2733" stroke="#ffffff" stroke-width="3" paint-order="stroke">'
                f"{typeset(name)}</text>"
            )
        return written

    def _others(self, row: int, x: float, y: float) -> list[str]:
        """Draw the other sites of the list that stand in the window."""
        spots = self._place(self.xy, x, y)
        inside = (spots > 8).all(axis=1) & (spots < (WIDTH - 8, HEIGHT - 8)).all(axis=1)
        inside[row] = False
        return [
            f'<circle cx="{spots[other][0]:.1f}" cy="{spots[other][1]:.1f}" r="9" fill="#ffffff" stroke="#b45f06" '
            'stroke-width="2"/>'
            f'<text x="{spots[other][0]:.1f}" y="{spots[other][1] + 4:.1f}" {_FONT} font-size="11" text-anchor="middle" '
            f'fill="#1d2733">{other + 1}</text>'
            for other in np.flatnonzero(inside)
        ]


def _strokes(paths: list[str], chosen: list[bool], colour: str, width: int, dash: str = "") -> list[str]:
    drawn = "".join(path for path, is_chosen in zip(paths, chosen) if is_chosen)
    if not drawn:
        return []
    return [
        f'<path d="{drawn}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
        + (f' stroke-dasharray="{dash}"' if dash else "") + "/>"
    ]


def _star(x: float, y: float, rank: int) -> str:
    return (
        f'<circle cx="{x}" cy="{y}" r="13" fill="#0b5394" stroke="#ffffff" stroke-width="3"/>'
        f'<text x="{x}" y="{y + 5}" {_FONT} font-size="14" font-weight="bold" text-anchor="middle" fill="#ffffff">{rank}</text>'
    )


def _scale_bar(scale: float) -> list[str]:
    width, bottom = 100 * scale, HEIGHT - 14
    return [
        f'<rect x="8" y="{HEIGHT - 40}" width="{width + 56:.0f}" height="34" fill="#ffffff" fill-opacity=".85"/>',
        f'<path d="M16 {bottom}h{width:.1f}m0 -5v10m{-width:.1f} 0v-10" stroke="#1d2733" stroke-width="2" fill="none"/>',
        f'<text x="{16 + width / 2:.1f}" y="{bottom - 8}" {_FONT} font-size="11" text-anchor="middle">{typeset("100 m")}</text>',
        f'<path d="M{32 + width:.1f} {bottom + 4}v-20l-4 7m4 -7l4 7" stroke="#1d2733" stroke-width="2" fill="none"/>',
        f'<text x="{44 + width:.1f}" y="{bottom}" {_FONT} font-size="11">N</text>',
    ]
