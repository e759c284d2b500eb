"""Small charts as SVG text: no library, no script; legible in grey print and by colour-blind readers.

Series differ by colour, by dash and by the word at their end, so that none of the three is needed alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .html_page import typeset
from .language import number
from .records import FloatArray

#: Blue, orange, dark grey, violet: told apart by all, and of different lightness (Okabe and Ito 2008, darkened).
COLOURS = ("#0b5394", "#b45f06", "#333333", "#7b3294")
DASHES = ("", "8 4", "2 3", "10 3 2 3")
WIDTH, HEIGHT = 640, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 20, 60
#: About so many marks on an axis.
_MARKS = 5


@dataclass(frozen=True)
class Series:
    """One line: its name, and points of shape (n,) each."""

    name: str
    x: FloatArray
    y: FloatArray
    steps: bool = False


def nice_marks(low: float, high: float, count: int = _MARKS) -> FloatArray:
    """Return about ``count`` round values that cover ``low`` to ``high``."""
    span = high - low if high > low else 1.0
    raw = span / count
    power = 10.0 ** np.floor(np.log10(raw))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= raw * (1 - 1e-9))
    first = np.floor(low / step + 1e-9)
    last = max(np.ceil(high / step - 1e-9), first + 1)
    return np.asarray(np.arange(first, last + 1) * step, dtype=np.float64)


def line_chart(
    title: str, description: str, x_label: str, y_label: str, series: Sequence[Series], diagonal: bool = False
) -> str:
    """Return a chart of lines.

    Parameters
    ----------
    title, description
        What a screen reader says instead of the picture.
    diagonal
        Draw the line of equality from corner to corner.
    """
    x_marks = _marks_of([line.x for line in series])
    y_marks = _marks_of([line.y for line in series])

    def across(values: FloatArray) -> FloatArray:
        placed: FloatArray = _LEFT + (values - x_marks[0]) / (x_marks[-1] - x_marks[0]) * (WIDTH - _LEFT - _RIGHT)
        return placed

    def up(values: FloatArray) -> FloatArray:
        share = (values - y_marks[0]) / (y_marks[-1] - y_marks[0])
        placed: FloatArray = HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM)
        return placed

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{typeset(title)}" font-family="DejaVu Sans, sans-serif" font-size="13">',
        f"<title>{typeset(title)}</title><desc>{typeset(description)}</desc>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    bottom, right = HEIGHT - _BOTTOM, WIDTH - _RIGHT
    for mark, place in zip(y_marks, up(y_marks)):
        parts.append(f'<path d="M{_LEFT} {place:.1f}H{right}" stroke="#d5dce4"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{place + 4:.1f}" text-anchor="end">{_mark(mark, y_marks)}</text>')
    for mark, place in zip(x_marks, across(x_marks)):
        parts.append(f'<path d="M{place:.1f} {bottom}v5" stroke="#1d2733"/>')
        parts.append(f'<text x="{place:.1f}" y="{bottom + 20}" text-anchor="middle">{_mark(mark, x_marks)}</text>')
    parts.append(f'<path d="M{_LEFT} {bottom}H{right}" stroke="#1d2733"/>')
    if diagonal:
        ends = np.array([x_marks[0], x_marks[-1]])
        parts.append(
            f'<path d="{_path(across(ends), up(np.array([y_marks[0], y_marks[-1]])), False)}" stroke="#8a94a0" '
            'stroke-width="1" fill="none"/>'
        )
    for rank, line in enumerate(series):
        colour, dash = COLOURS[rank % len(COLOURS)], DASHES[rank % len(DASHES)]
        known = np.isfinite(line.x) & np.isfinite(line.y)
        path = _path(across(line.x[known]), up(line.y[known]), line.steps)
        parts.append(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>'
        )
    parts += _legend(series)
    parts.append(f'<text x="{(_LEFT + right) / 2}" y="{HEIGHT - 14}" text-anchor="middle">{typeset(x_label)}</text>')
    parts.append(
        f'<text transform="translate(18 {(_TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">{typeset(y_label)}</text>'
    )
    return "".join([*parts, "</svg>"])


def _marks_of(values: Sequence[FloatArray]) -> FloatArray:
    """Return the marks of an axis that starts at 0, or below when the values do."""
    known = np.concatenate([np.zeros(1), *values])
    known = known[np.isfinite(known)]
    return nice_marks(float(known.min()), float(known.max()))


def _legend(series: Sequence[Series]) -> list[str]:
    parts = []
    for rank, line in enumerate(series):
        y = _TOP + 14 + 20 * rank
        colour, dash = COLOURS[rank % len(COLOURS)], DASHES[rank % len(DASHES)]
        parts.append(
            f'<path d="M{_LEFT + 12} {y - 4}h34" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>'
            f'<text x="{_LEFT + 54}" y="{y}" stroke="#ffffff" stroke-width="4" paint-order="stroke">{typeset(line.name)}</text>'
        )
    return parts


def _path(x: FloatArray, y: FloatArray, steps: bool) -> str:
    points = [f"{a:.1f} {b:.1f}" for a, b in zip(x, y)]
    if not points:
        return "M0 0"
    if not steps:
        return "M" + "L".join(points)
    path = f"M{points[0]}"
    for a, b in zip(x[1:], y[1:]):
        path += f"H{a:.1f}V{b:.1f}"
    return path


def _mark(value: float, marks: FloatArray) -> str:
    step = float(marks[1] - marks[0])
    decimals = max(0, int(np.ceil(-np.log10(step) - 1e-9)))
    if decimals and not np.isclose(step * 10**decimals, round(step * 10**decimals)):
        decimals += 1
    return number(value, decimals)
