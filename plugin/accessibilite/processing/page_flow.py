"""A report written on pages of a QGIS layout from top to bottom, with real text: blocks, tables, what each line is."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Union

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..core.html_blocks import CAPTION, ITEM, LEAD, NOTE, SECTION, SUBSECTION, TITLE, Figures, Picture, Table, Text
from ..core.pdf_tags import Drawn, Element
from .map_layout import FONT, add_label, place, text_format

#: A4 upright, millimetres.
PAGE = (210.0, 297.0)
MARGIN = 16.0
TOP, BOTTOM = 16.0, 278.0
WIDTH = PAGE[0] - 2 * MARGIN
#: Millimetres of a typographic point.
POINT_MM = 25.4 / 72
#: Line to line, as a multiple of the size of the letters.
LEADING = 1.32
INK, SOFT, LINE, SHADE, ACCENT = "#1d2733", "#5a6675", "#d5dce4", "#f3f6f9", "#0b5394"
#: Kind of text -> size in points, bold, colour, space before and after in millimetres.
_STYLES = {
    TITLE: (15.5, True, INK, 0.0, 1.5),
    SECTION: (12.0, True, ACCENT, 5.0, 1.8),
    SUBSECTION: (9.5, True, INK, 3.0, 1.0),
    LEAD: (10.0, False, SOFT, 0.0, 2.5),
    NOTE: (8.5, False, SOFT, 1.0, 1.5),
    CAPTION: (7.5, False, SOFT, 0.5, 2.0),
}
#: What a screen reader knows texts as.
_HEADINGS = {TITLE: "H1", SECTION: "H2", SUBSECTION: "H3"}
_BODY = (8.5, False, INK, 0.0, 1.5)
_ITEM_INDENT = 4.0
_CELL = 7.2
_PADDING = 1.2
#: Between a table and what stands above it, millimetres.
_CAPTION_GAP = 1.5
#: What a column of a narrow table is wider than its words, at most, millimetres.
_AIR = 8.0
#: A word that is longer is cut rather than take the room of the other columns, millimetres.
_WORD = 40.0
#: Charts are no wider than this share of the page.
_CHART_SHARE = 0.46

Block = Union[Text, Figures, Table, Picture]


@dataclass(frozen=True)
class Bookmark:
    """An entry of the table of contents: words and page, from 0."""

    title: str
    page: int


def wrapped(words: str, size: float, bold: bool, width: float) -> list[str]:
    """Return the lines of a text in a column; a word wider than the column (an address of the web) is cut."""
    measure = _metrics(bold)
    scale = size * POINT_MM / _SCALE_PX
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and measure.horizontalAdvance(longer) * scale > width:
                lines.append(line)
                line = word
            else:
                line = longer
            while len(line) > 1 and measure.horizontalAdvance(line) * scale > width:
                cut = len(line) - 1
                while cut > 1 and measure.horizontalAdvance(line[:cut]) * scale > width:
                    cut -= 1
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


#: Letters are measured at this size, so that hinting does not count.
_SCALE_PX = 200


def _metrics(bold: bool) -> QFontMetricsF:
    font = QFont(FONT)
    font.setPixelSize(_SCALE_PX)
    font.setBold(bold)
    return QFontMetricsF(font)


def text_width(words: str, size: float, bold: bool = False) -> float:
    """Return the width of a line, millimetres."""
    return float(_metrics(bold).horizontalAdvance(words)) * size * POINT_MM / _SCALE_PX


def line_height(size: float) -> float:
    """Return the height of a line, millimetres."""
    return size * POINT_MM * LEADING


@dataclass
class Flow:
    """A layout filled from top to bottom, page after page."""

    layout: QgsPrintLayout
    page: int = -1
    y: float = TOP
    bookmarks: list[Bookmark] = field(default_factory=list)
    document: Element = field(default_factory=lambda: Element("Document"))
    drawn: list[Drawn] = field(default_factory=list)
    _list: Element | None = None

    def new_page(self) -> None:
        """Go to the top of a new page."""
        self.page += 1
        pages = self.layout.pageCollection()
        if self.page >= pages.pageCount():
            sheet = QgsLayoutItemPage(self.layout)
            sheet.setPageSize(QgsLayoutSize(*PAGE, Qgis.LayoutUnit.Millimeters))
            pages.addPage(sheet)
        self.y = TOP

    def make_room(self, height: float) -> bool:
        """Go to a new page when ``height`` does not fit on this one; tell whether it did."""
        if self.y + height <= BOTTOM or self.y <= TOP:
            return False
        self.new_page()
        return True

    def top(self) -> float:
        """Return where the current page starts in the layout."""
        return self.page_top(self.page)

    def page_top(self, page: int) -> float:
        """Return where a page starts in the layout."""
        return float(self.layout.pageCollection().page(page).pos().y())

    def bookmark(self, title: str) -> None:
        """Add an entry of the table of contents that leads here."""
        self.bookmarks.append(Bookmark(title, self.page))

    def lines(self, lines: Sequence[str], x: float, y: float, width: float, size: float, bold: bool = False,
              colour: str = INK, right: bool = False, page: int | None = None,
              element: Element | None = None) -> QgsLayoutItemLabel:
        """Write lines that are already wrapped; without ``element``, they are no part of what is read."""
        self.drawn += [Drawn(self.page if page is None else page, line, element) for line in lines if line.strip()]
        top = self.top() if page is None else self.page_top(page)
        height = line_height(size) * len(lines)
        # The box is a little larger than the text, so that rounding never wraps or cuts it.
        slack = 2.0
        left = x - slack if right else x
        label = add_label(self.layout, "\n".join(lines), left, top + y, width + slack, height + 1, size, bold, colour)
        shape = text_format(size, bold, colour)
        shape.setLineHeight(line_height(size))
        shape.setLineHeightUnit(Qgis.RenderUnit.Millimeters)
        label.setTextFormat(shape)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        return label

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Draw a filled rectangle without outline."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.layout.addLayoutItem(shape)
        place(shape, x, self.top() + y, width, height)

    # --- blocks ----------------------------------------------------------------------------------

    def add(self, blocks: Sequence[Block]) -> None:
        """Write blocks one after the other; a heading is never the last line of a page."""
        for rank, block in enumerate(blocks):
            if not isinstance(block, Text):
                self._list = None
            if isinstance(block, Text):
                self.text(block, _needed(blocks[rank + 1]) if rank + 1 < len(blocks) else 0.0)
            elif isinstance(block, Figures):
                self.figures(block)
            elif isinstance(block, Table):
                self.table(block)
            else:
                self.picture(block)

    def text(self, block: Text, following: float = 0.0) -> None:
        """Write a heading, a paragraph or an item, cut between pages where it must be."""
        size, bold, colour, before, after = _STYLES.get(block.kind, _BODY)
        is_heading = block.kind in (TITLE, SECTION, SUBSECTION)
        indent = _ITEM_INDENT if block.kind == ITEM else 0.0
        lines = wrapped(block.words, size, bold, WIDTH - indent)
        height = line_height(size)
        self.y += before if self.y > TOP else 0.0
        self.make_room(height * len(lines) + following if is_heading else height * min(len(lines), 2))
        if block.kind == SECTION:
            self.bookmark(block.words)
        first = True
        bullet, body = self._elements_of(block.kind)
        while lines:
            fitting = max(int((BOTTOM - self.y) / height), 1)
            if first and indent:
                self.lines(["•"], MARGIN + 0.8, self.y, indent, size, False, ACCENT, element=bullet)
            self.lines(lines[:fitting], MARGIN + indent, self.y, WIDTH - indent, size, bold, colour, element=body)
            self.y += height * len(lines[:fitting])
            lines, first = lines[fitting:], False
            if lines:
                self.new_page()
        self.y += after

    def _elements_of(self, kind: str) -> tuple[Element | None, Element]:
        """Return what the bullet and the words of a text are; items that follow each other are one list."""
        if kind != ITEM:
            self._list = None
            # A document has one title: the pages of its atlas are sections.
            is_second = kind == TITLE and bool(self.document.children)
            return None, self.document.add(_HEADINGS[SECTION] if is_second else _HEADINGS.get(kind, "P"))
        if self._list is None:
            self._list = self.document.add("L")
        item = self._list.add("LI")
        return item.add("Lbl"), item.add("LBody")

    def figures(self, block: Figures) -> None:
        """Draw key figures as tiles in a row."""
        gap = 3.0
        width = (WIDTH - gap * (len(block.items) - 1)) / max(len(block.items), 1)
        labels = [wrapped(label, 7.0, False, width - 5) for _, label in block.items]
        height = 10.0 + line_height(7.0) * max(map(len, labels), default=1) + 1.5
        self.make_room(height)
        listed = self.document.add("L")
        for rank, (value, _) in enumerate(block.items):
            element = listed.add("LI").add("LBody")
            x = MARGIN + rank * (width + gap)
            self.box(x, self.y, width, height, SHADE)
            self.box(x, self.y, 1.1, height, ACCENT)
            self.lines([value], x + 3.2, self.y + 2.0, width - 5, 14, True, element=element)
            self.lines(labels[rank], x + 3.2, self.y + 9.2, width - 5, 7.0, False, SOFT, element=element)
        self.y += height + 3.0

    def picture(self, block: Picture) -> None:
        """Draw a chart."""
        width = WIDTH * _CHART_SHARE
        height = width * block.height / block.width
        self.make_room(height)
        item = QgsLayoutItemPicture(self.layout)
        item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
        item.setPicturePath("base64:" + base64.b64encode(block.svg.encode("utf-8")).decode("ascii"))
        self.layout.addLayoutItem(item)
        place(item, MARGIN, self.top() + self.y, width, height)
        self.draw_figure(block.words)
        self.y += height + 1.0

    def draw_figure(self, words: str) -> None:
        """Keep what is said instead of the picture that was just drawn."""
        self._list = None
        self.drawn.append(Drawn(self.page, None, self.document.add("Figure", words)))

    def table(self, block: Table) -> None:
        """Draw a table; its head comes again on each page."""
        widths = column_widths(block)
        element = self.document.add("Table")
        if block.caption:
            lines = wrapped(block.caption, 7.5, False, WIDTH)
            self.y += _CAPTION_GAP if self.y > TOP else 0.0
            self.make_room(line_height(7.5) * len(lines) + _needed(block))
            self.lines(lines, MARGIN, self.y, WIDTH, 7.5, False, SOFT, element=element.add("Caption"))
            self.y += line_height(7.5) * len(lines) + 0.8
        self._row(block.headers, widths, block.numeric, element, is_head=True)
        for row in block.rows:
            height = _row_height(row, widths)
            if self.make_room(height):
                # Said once: on the next pages, it is there for the eye.
                self._row(block.headers, widths, block.numeric, None, is_head=True)
            self._row(row, widths, block.numeric, element)
        self.y += 3.0

    def _row(
        self, row: Sequence[str], widths: Sequence[float], numeric: frozenset[int], table: Element | None, is_head: bool = False
    ) -> None:
        line = None if table is None else table.add("TR")
        height = _row_height(row, widths, is_head)
        if is_head:
            self.box(MARGIN, self.y, sum(widths), height, SHADE)
        x = MARGIN
        for column, (words, width) in enumerate(zip(row, widths)):
            inner = width - 2 * _PADDING
            bold = is_head or column == 0
            lines = wrapped(words, _CELL, bold, inner)
            scope = "Column" if is_head else "Row"
            cell = None if line is None else line.add("TH", scope=scope) if bold else line.add("TD")
            self.lines(lines, x + _PADDING, self.y + _PADDING * 0.7, inner, _CELL, bold, INK, column in numeric, element=cell)
            x += width
        self.y += height
        self.box(MARGIN, self.y - 0.1, sum(widths), 0.2, "#8a94a0" if is_head else LINE)


def _row_height(row: Sequence[str], widths: Sequence[float], is_head: bool = False) -> float:
    bold = [is_head or column == 0 for column in range(len(row))]
    tallest = max(len(wrapped(words, _CELL, b, width - 2 * _PADDING)) for words, width, b in zip(row, widths, bold))
    return tallest * line_height(_CELL) + 1.6 * _PADDING


def _needed(block: Block) -> float:
    """Return the room that the start of a block takes, below a heading."""
    if isinstance(block, Table):
        widths = column_widths(block)
        first = _row_height(block.rows[0], widths) if block.rows else 0.0
        return _row_height(block.headers, widths, True) + first + line_height(7.5)
    if isinstance(block, Picture):
        return WIDTH * _CHART_SHARE * block.height / block.width
    return 20.0 if isinstance(block, Figures) else 3 * line_height(_BODY[0])


def column_widths(block: Table) -> list[float]:
    """Share the width of the page: every column has room for its words, were they long, and long texts have the rest."""
    count = len(block.headers)
    least, natural = [], []
    for column in range(count):
        texts = [row[column] for row in block.rows]
        bold = column == 0
        head = max(text_width(word, _CELL, True) for word in block.headers[column].split(" "))
        words = max((text_width(word, _CELL, bold) for text in texts for word in text.split(" ")), default=0.0)
        whole = max((text_width(text, _CELL, bold) for text in texts), default=0.0)
        least.append(max(head, min(words, _WORD)) + 2 * _PADDING + 0.5)
        natural.append(max(head, whole) + 2 * _PADDING + 0.5)
    total = sum(least)
    if total >= WIDTH:
        return [WIDTH * width / total for width in least]
    spare = WIDTH - total
    wished = [wide - low for wide, low in zip(natural, least)]
    asked = sum(wished)
    if asked <= spare:
        # Room for all: a narrow table stays narrow, for figures far apart are hard to read along.
        return [wide + min((spare - asked) / count, _AIR) for wide in natural]
    return [low + spare * wish / asked for low, wish in zip(least, wished)]
