"""The helpers of :mod:`.html_page` read back as blocks, so that a report on paper says what the page says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

TITLE, SECTION, SUBSECTION, TEXT, LEAD, NOTE, ITEM, CAPTION = "h1", "h2", "h3", "p", "lead", "note", "li", "caption"
_SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
_VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_LABEL = re.compile(r'aria-label="([^"]*)"')
#: White under the letters of a chart, which renderers of SVG 1.1 would draw over them.
_HALO = ' stroke="#ffffff" stroke-width="4" paint-order="stroke"'


@dataclass(frozen=True)
class Text:
    """A heading, a paragraph, an item of a list or a caption."""

    kind: str
    words: str


@dataclass(frozen=True)
class Figures:
    """Key figures: (value, what it counts)."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """A table; columns of ``numeric`` are aligned to the right."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int]


@dataclass(frozen=True)
class Picture:
    """A chart as SVG, with its width and height, and the words that stand for it."""

    svg: str
    width: float
    height: float
    words: str = ""


@dataclass
class _Reader(HTMLParser):
    """Reads one block of HTML; what it finds stays in its lists."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    numeric: set[int] = field(default_factory=set)
    _open: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        css = dict(attrs).get("class") or ""
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            if css == "n":
                self.numeric.add(len(self.rows[-1]))
            self.rows[-1].append("")
        elif tag in ("h1", "h2", "h3", "p", "li", "figcaption", "caption", "strong", "span"):
            self.texts.append((css or tag, ""))
        else:
            return
        self._open.append((tag, css))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open:
            return
        if self._open[-1][0] in ("th", "td"):
            self.rows[-1][-1] += data
        elif self._open[-1][0] != "tr":
            kind, words = self.texts[-1]
            self.texts[-1] = (kind, words + data)


def blocks_of(html: Iterable[str]) -> list[Text | Figures | Table | Picture]:
    """Return the blocks of sections made with the helpers of :mod:`.html_page`; pictures other than SVG are left out."""
    found: list[Text | Figures | Table | Picture] = []
    for piece in html:
        for svg in _SVG.findall(piece):
            view = _VIEW.search(svg)
            width, height = (float(view[1]), float(view[2])) if view else (1.0, 1.0)
            named = _LABEL.search(svg)
            found.append(Picture(svg.replace(_HALO, ""), width, height, unescape(named[1]) if named else ""))
        reader = _Reader()
        reader.feed(_SVG.sub("", piece))
        reader.close()
        words = [(kind, text) for kind, text in reader.texts if text.strip()]
        if 'class="figures"' in piece:
            values = [text for _, text in words]
            found.append(Figures(tuple(zip(values[::2], values[1::2]))))
        elif reader.rows:
            caption = next((text for kind, text in words if kind == "caption"), "")
            head, *rows = (tuple(row) for row in reader.rows)
            found.append(Table(caption, head, tuple(rows), frozenset(reader.numeric)))
        elif "<img" not in piece:
            found += [Text(CAPTION if kind == "figcaption" else kind, text) for kind, text in words]
    return found
