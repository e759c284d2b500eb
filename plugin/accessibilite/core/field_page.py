"""The sheets of a visit, to print: a page a site, with its streets drawn and boxes to fill in by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
import shapely

from .candidate_kinds import kind_in_words
from .crs import WGS84, metric_crs_of, transform_geometries, transform_points
from .errors import tr_noop
from .field_sheet import CHOSEN, NEAR, FieldSites
from .hours_words import hours_in_words
from .html_page import page, paragraph, table, typeset
from .language import number, tr
from .network import Network
from .public_words import public_on_page
from .records import FloatArray, IntArray, ObjectArray, as_floats, as_texts
from .sentences import plain_figure

#: Half of the width of the map, metres, and its sides in pixels.
HALF_M = 250.0
WIDTH, HEIGHT = 640, 400
#: Street names written on a map, and how near one may stand to another or to a mark, pixels.
MAX_NAMES, NAME_GAP = 14, 12
#: Where a name is tried: shares of the length of a stretch of its street, and the longest stretches.
_ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
MAX_STRETCHES = 5
#: Radius of the mark of the site, and of those of the others, pixels.
_MARK, _OTHER_MARK = 13, 9
_FONT = 'font-family="DejaVu Sans, sans-serif"'
_STYLE = (
    "@page { size: A4; margin: 14mm; } .sheet { break-before: page; padding-top: 1rem; } "
    ".sheet h2 { border: 0; margin: 0; padding: 0; } .sheet figure { margin: .5rem 0; } "
    ".sheet svg { width: 100%; height: auto; border: 1px solid var(--line); } "
    ".facts { margin: .2rem 0; columns: 2 16rem; max-width: none; } .facts span { display: block; break-inside: avoid; } "
    ".two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .8rem; } "
    ".box { border: 1px solid var(--ink); border-radius: 3px; padding: .3rem .6rem; min-height: 3.4rem; margin: .45rem 0; "
    "break-inside: avoid; } .box.tall { min-height: 6rem; } "
    ".box b { display: block; font-size: .85rem; color: var(--soft); font-weight: normal; } "
    ".tick { display: inline-block; width: 1em; height: 1em; border: 1.5px solid var(--ink); vertical-align: -.15em; "
    "margin: 0 .35em 0 1.2em; } @media print { body { font-size: 13px; } .sheet { padding-top: 0; } "
    ".table { overflow: visible; } .box.tall { min-height: 5.5rem; } }"
)
_PMR_WORDS = {"oui": tr_noop("oui"), "non": tr_noop("non")}
_DECISION_WORDS = (tr_noop("confirmé"), tr_noop("refusé"), tr_noop("à revoir"))
#: Boxes to fill in, two a line; the first two are taller.
_BOXES = (
    tr_noop("Salle (surface, table, chaises, discrétion, prise, réseau)"),
    tr_noop("Accès (marche, rampe, largeur de porte, sonnette, toilettes)"),
    tr_noop("Contact (nom, téléphone, courriel)"), tr_noop("Jours et heures proposés"), tr_noop("Date de la visite, par qui"),
    tr_noop("Coût, clés, assurance, convention"),
)


def sheets_page(found: FieldSites, network: Network, title: str = "") -> str:
    """Return the whole document: the list, then a page a site."""
    columns = found.sites.columns
    facts = {name: as_texts(columns[name]) for name in ("id", "role", "remplace", "nom", "genre", "adresse", "pmr", "horaires")}
    near = {name: as_floats(columns[name]) for name in NEAR}
    names = {
        key: name or f"{kind_in_words(kind)} ({key})" for key, name, kind in zip(facts["id"], facts["nom"], facts["genre"])
    }
    heads = [_head(row, facts, names) for row in range(len(found.sites))]
    rows = [
        (
            str(row + 1), names[facts["id"][row]], heads[row].role, kind_in_words(facts["genre"][row]),
            facts["adresse"][row] or "–", number(near["population"][row]), number(near["pauvres"][row]),
        )
        for row in range(len(found.sites))
    ]
    threshold = str(plain_figure(found.rule.threshold_min))
    headers = (tr("N°"), tr("Lieu"), tr("Rôle"), tr("Genre"), tr("Adresse"), tr("Habitants"), tr("Pauvres"))
    heading = title.strip() or tr("Fiches de terrain")
    body = [
        f"<h1>{typeset(heading)}</h1>",
        paragraph(
            tr(
                "Une page par lieu à visiter : vérifier que la salle existe, qu’on y entre, qu’elle est libre, et noter qui "
                "appeler."
            )
        ),
        table(
            tr("Lieux à visiter, et qui vit à {threshold} min à pied ou moins").format(threshold=threshold), headers, rows,
            (0, 5, 6),
        ),
        paragraph(
            tr(
                "Au retour : saisissez les réponses dans le GeoPackage (QField ou QGIS) et donnez-le à RETOUR. Un refus écarte "
                "le lieu du prochain calcul, une confirmation l’impose."
            ),
            "note",
        ),
    ]
    maps = _Maps(network, found.streets, found.sites.geometries)
    for row in range(len(found.sites)):
        body += _sheet(row, found, facts, near, heads[row], maps, threshold)
    return page(heading, body, _STYLE)


@dataclass(frozen=True)
class _Head:
    """What stands at the top of a sheet, and what the place is on the list."""

    title: str
    role: str
    lead: str


def _head(row: int, facts: Mapping[str, ObjectArray], names: Mapping[str, str]) -> _Head:
    title = f"{row + 1}. {names[facts['id'][row]]}"
    if facts["role"][row] == CHOSEN:
        return _Head(title, tr("choisi"), tr("Lieu choisi."))
    other = names.get(facts["remplace"][row], "–")
    return _Head(title, tr("remplaçant de {name}").format(name=other), tr("Lieu remplaçant de {name}.").format(name=other))


def _sheet(
    row: int, found: FieldSites, facts: Mapping[str, ObjectArray], near: Mapping[str, FloatArray], head: _Head,
    maps: _Maps, threshold: str,
) -> list[str]:
    lonlat = shapely.get_coordinates(found.sites.geometries[row])[0]
    known = [
        (tr("Genre"), kind_in_words(facts["genre"][row])), (tr("Adresse"), facts["adresse"][row] or tr("à noter")),
        (tr("Horaires connus"), hours_in_words(facts["horaires"][row])),
        (tr("Accessible en fauteuil"), tr(_PMR_WORDS.get(facts["pmr"][row] or "", tr_noop("inconnu : à vérifier")))),
        (tr("Latitude, longitude"), f"{lonlat[1]:.5f}, {lonlat[0]:.5f}"), (tr("Identifiant"), str(facts["id"][row])),
    ]
    people = ", ".join(
        f"{number(values[row])} {public_on_page(name)}" for name, values in near.items() if np.isfinite(values[row])
    )
    lines = "".join(
        f"<span><strong>{typeset(tr('{label} :').format(label=label))}</strong> {typeset(value)}</span>" for label, value in known
    )
    who = (
        tr("À {threshold} min à pied ou moins : {people}.").format(threshold=threshold, people=people) if people
        else tr("Qui vit près d’ici : non calculé (CARREAUX n’a pas été donné).")
    )
    ticks = "".join(f'<span class="tick"></span>{typeset(tr(word))}' for word in _DECISION_WORDS)
    return [
        '<section class="sheet">', f"<h2>{typeset(head.title)}</h2>", paragraph(head.lead, "lead"),
        f'<p class="facts">{lines}</p>', f"<figure>{maps.drawn(row)}</figure>", paragraph(who),
        f'<div class="box"><b>{typeset(tr("Décision, et motif si le lieu est refusé"))}</b>{ticks}</div>',
        '<div class="two">', *(_box(tr(label), rank < 2) for rank, label in enumerate(_BOXES)), "</div>", "</section>",
    ]


def _box(label: str, tall: bool) -> str:
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
        words = tr("Plan schématique des rues autour du lieu, nord en haut.")
        drawing = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{typeset(words)}">',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
            *_strokes(paths, [not s for s in steps], "#8a94a0", 5), *_strokes(paths, [not s for s in steps], "#f3f6f9", 3),
            *_strokes(paths, steps, "#b45f06", 3, "2 3"),
            *self._labels(row, parts, owner, x, y), *self._others(row, x, y), _star(WIDTH / 2, HEIGHT / 2, row + 1),
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

    def _labels(self, row: int, parts: ObjectArray, owner: IntArray, x: float, y: float) -> list[str]:
        """Write each name once, along its longest stretches, where neither a mark nor another name stands."""
        stretches: dict[str, list[int]] = {}
        for index in np.argsort(-np.atleast_1d(shapely.length(parts)), kind="stable").tolist():
            name = self.names[owner[index]]
            if name:
                stretches.setdefault(name, []).append(index)
        taken: list[shapely.Geometry] = [
            shapely.Point(WIDTH / 2, HEIGHT / 2).buffer(_MARK),
            *(shapely.Point(spot).buffer(_OTHER_MARK) for spot in self._other_spots(row, x, y).values()),
            shapely.box(0, HEIGHT - 40, 100 * self.scale + 64, HEIGHT),
        ]
        paper = shapely.box(4, 4, WIDTH - 4, HEIGHT - 4)
        written: list[str] = []
        for name, indices in [*stretches.items()][:MAX_NAMES]:
            for index, along in product(indices[:MAX_STRETCHES], _ALONG):
                around = shapely.line_interpolate_point(parts[index], [along - 0.1, along, along + 0.1], normalized=True)
                start, middle, end = self._place(shapely.get_coordinates(around), x, y)
                angle = float(np.degrees(np.arctan2(end[1] - start[1], end[0] - start[0])))
                angle = angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle
                half = 3.2 * len(name) * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
                line = shapely.LineString([middle - half, middle + half])
                if not paper.covers(line) or any(line.distance(one) < NAME_GAP for one in taken):
                    continue
                taken.append(line)
                written.append(
                    f'<text transform="translate({middle[0]:.1f} {middle[1]:.1f}) rotate({angle:.1f})" dy="4" {_FONT} '
                    'font-size="11" text-anchor="middle" fill="#1d2733" stroke="#ffffff" stroke-width="3" '
                    f'paint-order="stroke">{typeset(name)}</text>'
                )
                break
        return written

    def _other_spots(self, row: int, x: float, y: float) -> dict[int, FloatArray]:
        """Return where the other sites of the list stand in the window, by row."""
        spots = self._place(self.xy, x, y)
        inside = (spots > 8).all(axis=1) & (spots < (WIDTH - 8, HEIGHT - 8)).all(axis=1)
        inside[row] = False
        return {other: spots[other] for other in np.flatnonzero(inside).tolist()}

    def _others(self, row: int, x: float, y: float) -> list[str]:
        """Draw the other sites of the list that stand in the window."""
        return [
            f'<circle cx="{spot[0]:.1f}" cy="{spot[1]:.1f}" r="{_OTHER_MARK}" fill="#ffffff" stroke="#b45f06" '
            'stroke-width="2"/>'
            f'<text x="{spot[0]:.1f}" y="{spot[1] + 4:.1f}" {_FONT} font-size="11" text-anchor="middle" '
            f'fill="#1d2733">{other + 1}</text>'
            for other, spot in self._other_spots(row, x, y).items()
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
        f'<circle cx="{x}" cy="{y}" r="{_MARK}" fill="#0b5394" stroke="#ffffff" stroke-width="3"/>'
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
