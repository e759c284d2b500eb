"""Draws the small pictures of the help pages (resources/help/img): no words, so that one serves every language.

Run with ``make help-pictures``; the colours are those of the styles of the layers.
"""

from __future__ import annotations

import math
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite" / "resources" / "help" / "img"
#: Size of a drawing, and of its file: twice the 220 × 84 pixels of the narrow help panel of QGIS, for screens that show them.
WIDTH, HEIGHT = 340, 130
PIXELS = (440, 168)
CELL = 22
#: Upper bound of each class, as shares of the threshold, and its colour: see the style of the times.
CLASSES = ((1 / 3, "#eaf3fb"), (2 / 3, "#bdd7ee"), (1.0, "#8fbadb"), (4 / 3, "#e08330"), (2.0, "#b8520d"), (9.0, "#732d08"))
INK, STREET, RED, NAVY, GOLD, PURPLE = "#222222", "#9a9a9a", "#c00000", "#08306b", "#ffd92f", "#3f1d4d"
#: The service of the pictures, in cells from the upper left one, and how many cells away the threshold is.
SERVICE, REACH = (1.5, 2.5), 3.0


def line(points: list[tuple[float, float]], colour: str, width: float, dash: str = "") -> str:
    path = " ".join(f"{x:g},{y:g}" for x, y in points)
    extra = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round"{extra}/>'


def dot(x: float, y: float, radius: float, colour: str, edge: str = "#ffffff") -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{colour}" stroke="{edge}" stroke-width="1.5"/>'


def star(x: float, y: float, radius: float) -> str:
    corners = [
        (x + r * math.sin(k * math.pi / 5), y - r * math.cos(k * math.pi / 5))
        for k, r in ((k, radius if k % 2 == 0 else 0.42 * radius) for k in range(10))
    ]
    path = " ".join(f"{a:.2f},{b:.2f}" for a, b in corners)
    return f'<polygon points="{path}" fill="{GOLD}" stroke="{INK}" stroke-width="1"/>'


def arrow(x: float, y: float) -> str:
    return line([(x - 12, y), (x + 10, y)], INK, 3) + line([(x + 3, y - 7), (x + 11, y), (x + 3, y + 7)], INK, 3)


def distance(column: int, row: int, sites: list[tuple[float, float]]) -> float:
    """Return how far a cell is from the nearest site along streets at right angles, in thresholds."""
    return min(abs(column + 0.5 - x) + abs(row + 0.5 - y) for x, y in sites) / REACH


def cells(left: float, top: float, columns: int, rows: int, sites: list[tuple[float, float]]) -> str:
    drawn = []
    for column in range(columns):
        for row in range(rows):
            colour = next(colour for limit, colour in CLASSES if distance(column, row, sites) <= limit)
            drawn.append(
                f'<rect x="{left + CELL * column:g}" y="{top + CELL * row:g}" width="{CELL}" height="{CELL}" fill="{colour}" '
                'stroke="#ffffff" stroke-width="1"/>'
            )
    return "".join(drawn)


def outline(left: float, top: float, columns: int, rows: int, sites: list[tuple[float, float]]) -> str:
    """Draw in red what surrounds the cells beyond the threshold."""
    far = {(c, r) for c in range(columns) for r in range(rows) if distance(c, r, sites) > 1}
    drawn = []
    for column, row in sorted(far):
        x, y = left + CELL * column, top + CELL * row
        for (dc, dr), side in (
            ((0, -1), [(x, y), (x + CELL, y)]), ((0, 1), [(x, y + CELL), (x + CELL, y + CELL)]),
            ((-1, 0), [(x, y), (x, y + CELL)]), ((1, 0), [(x + CELL, y), (x + CELL, y + CELL)]),
        ):
            if (column + dc, row + dr) not in far:
                drawn.append(line(side, RED, 3))
    return "".join(drawn)


def network() -> str:
    """Ways of all kinds on the left; on the right what can be walked, an island apart."""
    streets = [[(15, 30), (140, 30)], [(15, 70), (140, 70)], [(40, 12), (40, 118)], [(95, 12), (95, 95)], [(95, 95), (140, 70)]]
    island = [(20, 102), (40, 96)]
    drawn = [line(one, STREET, 3) for one in streets]
    drawn += [line([(8, 118), (145, 88)], "#e892a2", 7), line([(60, 12), (75, 50), (68, 118)], "#9ec7e8", 8), arrow(170, 65)]
    kept = [[(x + 190, y) for x, y in one] for one in streets]
    drawn += [line(one, NAVY, 2.5) for one in kept]
    drawn += [line([(198, 118), (335, 88)], STREET, 2, "2 5")]
    drawn += [line([(x + 240, y + 14) for x, y in island], PURPLE, 4)]
    drawn += [dot(x, y, 4, NAVY) for x in (230, 285) for y in (30, 70)]
    drawn += [dot(330, 70, 4, NAVY), dot(285, 95, 4, NAVY)]
    return "".join(drawn)


def service(left: float, top: float, at: tuple[float, float] = SERVICE) -> str:
    return dot(left + CELL * at[0], top + CELL * at[1], 7, NAVY)


def times() -> str:
    left, top, sites = 40, 10, [SERVICE, (8.5, 3.5)]
    turns = ((10.5, 0.5), (10.5, 2.5), (8.5, 2.5), (8.5, 3.5))
    way = line([(left + CELL * x, top + CELL * y) for x, y in turns], PURPLE, 3)
    return cells(left, top, 12, 5, sites) + way + "".join(service(left, top, at) for at in sites)


def zones() -> str:
    left, top, sites = 40, 10, [SERVICE, (6.5, 3.5)]
    return cells(left, top, 12, 5, sites) + outline(left, top, 12, 5, sites) + "".join(service(left, top, at) for at in sites)


def siting() -> str:
    drawn = []
    for left, sites in ((8, [SERVICE]), (202, [SERVICE, (4.5, 0.5), (4.5, 4.5)])):
        drawn += [cells(left, 10, 6, 5, sites), outline(left, 10, 6, 5, sites), service(left, 10)]
        for place in ((3.5, 1.5), (4.5, 0.5), (4.5, 4.5), (2.5, 4.5)):
            x, y = left + CELL * place[0], 10 + CELL * place[1]
            chosen = left > 100 and place in sites
            drawn.append(star(x, y, 11) if chosen else dot(x, y, 5, "#fdae61", INK))
    return "".join(drawn) + arrow(171, 65)


def report() -> str:
    drawn = []
    for step, colour in enumerate(("#8fbadb", "#e08330", "#eaf3fb")):
        y = 84 - 24 * step
        drawn.append(
            f'<polygon points="20,{y} 70,{y - 24} 125,{y} 75,{y + 24}" fill="{colour}" stroke="{INK}" stroke-width="1.5"/>'
        )
    drawn.append(arrow(160, 65))
    drawn += [
        f'<rect x="{x}" y="{y}" width="92" height="116" fill="#ffffff" stroke="{INK}" stroke-width="1.5"/>'
        for x, y in ((200, 6), (212, 12))
    ]
    drawn.append(line([(222, 24), (280, 24)], NAVY, 5))
    drawn += [line([(222, y), (294, y)], STREET, 2.5) for y in (36, 43)]
    drawn.append('<rect x="222" y="52" width="34" height="34" fill="#8fbadb"/>')
    drawn.append('<rect x="240" y="52" width="16" height="18" fill="#b8520d"/>')
    drawn += [f'<rect x="{264 + 11 * k}" y="{86 - h}" width="8" height="{h}" fill="{NAVY}"/>' for k, h in enumerate((12, 22, 31))]
    drawn += [line([(222, y), (294 - 20 * (y > 108), y)], STREET, 2.5) for y in (96, 103, 110)]
    return "".join(drawn)


PICTURES = {
    "construire_reseau": network, "temps_acces": times, "zones_blanches": zones, "implanter_permanences": siting,
    "rapport": report,
}


def main() -> None:
    application = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>{draw()}</svg>'
        )
        image = QImage(*PIXELS, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(painter, QRectF(image.rect()))
        painter.end()
        image.save(str(FOLDER / f"{name}.png"), "PNG", 0)
    del application


if __name__ == "__main__":
    main()
