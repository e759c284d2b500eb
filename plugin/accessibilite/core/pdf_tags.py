"""Says what is what in a PDF that Qt has written: headings, lists, tables, pictures, in the order of reading.

Qt 5 writes text without saying what it is, and takes the space for a tabulation.  The layout knows what it has drawn, line
by line: each line is found again in the pages, by its letters, and marked (ISO 32000-1, 14.6 to 14.8).  A line with signs
that its font lacks (an emoji) or that run from right to left is drawn in pieces: it is found between its neighbours, and
told in its own words.  Whatever was not drawn as a text, or as a picture with its words, is decoration.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from .pdf_outline import pdf_text

#: Signs that Qt maps to what nobody types: a space told as a tabulation, letters joined into one.
_TYPED = {
    b"<0009>": b"<0020>", b"<FB00>": b"<00660066>", b"<FB01>": b"<00660069>", b"<FB02>": b"<0066006C>",
    b"<FB03>": b"<006600660069>", b"<FB04>": b"<00660066006C>",
}


@dataclass(eq=False)
class Element:
    """A piece of the document, by the name that PDF gives it (H1, P, Table…).

    Attributes
    ----------
    alt
        What is said instead of a picture.
    scope
        Of a header of a table: Column or Row.
    """

    kind: str
    alt: str = ""
    scope: str = ""
    children: list[Element] = field(default_factory=list)

    def add(self, kind: str, alt: str = "", scope: str = "") -> Element:
        """Add a piece inside this one, and return it."""
        child = Element(kind, alt, scope)
        self.children.append(child)
        return child


@dataclass(frozen=True)
class Drawn:
    """A line, or a picture (``words`` is None), as it was drawn; without ``element`` it is decoration."""

    page: int
    words: str | None
    element: Element | None


def with_tags(pdf: bytes, document: Element, drawn: Sequence[Drawn]) -> bytes:
    """Return the file with its structure.

    Returns
    -------
    The file; without structure when a line is not found, and as it was when it is not laid out as Qt 5 does: a report that
    says less to a screen reader is a report.
    """
    file = _File.read(pdf)
    if file is None:
        return pdf
    file.mend_letters()
    marked = [file.marked(page, [one for one in drawn if one.page == page]) for page in range(len(file.pages))]
    found = [one for one in marked if one is not None]
    if len(found) == len(marked):
        file.add_structure(document, found)
    return file.written()


@dataclass
class _Page:
    """A page with its marks: what it draws, and whose each mark is."""

    content: bytes
    owners: list[Element]


@dataclass
class _File:
    """The objects of a file, by number."""

    head: bytes
    objects: dict[int, bytes]
    trailer: bytes
    root: int
    pages: list[int]

    @classmethod
    def read(cls, pdf: bytes) -> _File | None:
        """Read a file with one table of references; None for any other."""
        end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", pdf[-64:])
        table = None if end is None else re.compile(rb"xref\n0 (\d+)\n").match(pdf, int(end[1]))
        if table is None:
            return None
        lines = pdf[table.end() : table.end() + 20 * int(table[1])]
        rows = [lines[place : place + 20] for place in range(0, len(lines), 20)]
        places = {number: int(row[:10]) for number, row in enumerate(rows) if row[17:18] == b"n" and row[:10].isdigit()}
        ends = dict(zip(sorted(places.values()), [*sorted(places.values())[1:], int(end[1]) if end else 0]))
        objects = {}
        for number, place in places.items():
            head = b"%d 0 obj" % number
            stop = pdf.rfind(b"endobj", place, ends[place])
            if not pdf.startswith(head, place) or stop < 0:
                return None
            objects[number] = pdf[place + len(head) : stop]
        trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref", pdf[table.end() + len(lines) :], re.DOTALL)
        root = None if trailer is None else _reference(b"Root", trailer[1])
        tree = None if root is None else _reference(b"Pages", objects.get(root, b""))
        kids = None if tree is None else re.search(rb"/Kids\s*\[(.*?)\]", objects.get(tree, b""), re.DOTALL)
        if trailer is None or root is None or kids is None:
            return None
        pages = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]
        return cls(pdf[: min(places.values())], objects, trailer[1], root, pages)

    def stream(self, number: int) -> bytes | None:
        """Return what a stream holds."""
        head, found, rest = self.objects.get(number, b"").partition(b"stream\n")
        size = re.search(rb"/Length\s+(\d+)(\s+0\s+R)?", head)
        if not found or size is None:
            return None
        length = int(self.objects.get(int(size[1]), b"0")) if size[2] else int(size[1])
        try:
            return zlib.decompress(rest[:length]) if b"/FlateDecode" in head else rest[:length]
        except zlib.error:
            return None

    def fonts(self, page: int) -> dict[bytes, int]:
        """Return the fonts of a page, by the name that it gives them."""
        body = self.objects[self.pages[page]]
        resources = self.objects.get(_reference(b"Resources", body) or -1, b"")
        inside = re.search(rb"/Font\s*<<(.*?)>>", resources, re.DOTALL)
        return {} if inside is None else {name: int(n) for name, n in re.findall(rb"/(\w+)\s+(\d+) 0 R", inside[1])}

    def mend_letters(self) -> None:
        """Have what is copied or searched for be what was written."""
        for font in {font for page in range(len(self.pages)) for font in self.fonts(page).values()}:
            number = _reference(b"ToUnicode", self.objects.get(font, b""))
            held = None if number is None else self.stream(number)
            if number is not None and held is not None:
                typed = re.sub(rb"\[(.*?)\]", _as_typed, held, flags=re.DOTALL)
                self.objects[number] = b"\n<< /Length %d >>\nstream\n%s\nendstream\n" % (len(typed), typed)

    def letters(self, font: int) -> dict[int, str]:
        """Return the letters of a font, by code."""
        number = _reference(b"ToUnicode", self.objects.get(font, b""))
        held = (None if number is None else self.stream(number)) or b""
        letters: dict[int, str] = {}
        for block in re.findall(rb"beginbfrange(.*?)endbfrange", held, re.DOTALL):
            for first, last, listed, start in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(?:\[(.*?)\]|<(\w+)>)", block, re.DOTALL):
                if start:
                    whole = range(int(first, 16), int(last, 16) + 1)
                    letters.update({code: chr(int(start, 16) + rank) for rank, code in enumerate(whole)})
                else:
                    names = re.findall(rb"<(\w+)>", listed)
                    letters.update({int(first, 16) + rank: _text_of(name) for rank, name in enumerate(names)})
        return letters

    def marked(self, page: int, drawn: Sequence[Drawn]) -> _Page | None:
        """Return a page with its marks, None when a line is not found on it."""
        number = _reference(b"Contents", self.objects[self.pages[page]])
        content = None if number is None else self.stream(number)
        if content is None:
            return None
        letters = {name: self.letters(font) for name, font in self.fonts(page).items()}
        spans = list(_texts(content))
        seen = [_plain(_words(content[start:end], letters)) for start, end in spans]
        lines = [one for one in drawn if one.words is not None]
        found = _found([one.words or "" for one in lines], seen)
        if found is None:
            return None
        pieces: list[bytes] = []
        owners: list[Element] = []

        def mark(piece: bytes, element: Element | None, instead: str = "") -> None:
            if not piece.strip():
                pieces.append(piece)
            elif element is None:
                pieces.append(b"/Artifact BMC\n%s\nEMC\n" % piece)
            else:
                if instead:
                    piece = b"/Span << /ActualText %s >> BDC\n%s\nEMC" % (pdf_text(instead), piece)
                pieces.append(b"/%s << /MCID %d >> BDC\n%s\nEMC\n" % (element.kind.encode("ascii"), len(owners), piece))
                owners.append(element)

        done, row, waiting = 0, -1, None
        for one in drawn:
            if one.words is None:
                waiting = waiting or one.element
                continue
            row += 1
            if row not in found:
                continue
            first, last, instead = found[row]
            start, end = spans[first][0], spans[last][1]
            mark(content[done:start], waiting)
            mark(content[start:end], one.element, instead)
            done, waiting = end, None
        mark(content[done:], waiting)
        return _Page(b"".join(pieces), owners)

    def add_structure(self, document: Element, pages: Sequence[_Page]) -> None:
        """Write the tree, and the pages that it leads to."""
        marks: dict[Element, list[tuple[int, int]]] = {}
        for sheet, page in zip(self.pages, pages):
            for rank, owner in enumerate(page.owners):
                marks.setdefault(owner, []).append((sheet, rank))
        tree = max(self.objects) + 1
        parents = tree + 1
        numbers: dict[Element, int] = {}
        self._number(document, numbers, parents + 1, marks)
        self.objects[tree] = b"\n<< /Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d >>\n" % (
            numbers[document], parents, len(pages),
        )
        by_page = b" ".join(
            b"%d [%s]" % (rank, b" ".join(b"%d 0 R" % numbers[owner] for owner in page.owners)) for rank, page in enumerate(pages)
        )
        self.objects[parents] = b"\n<< /Nums [%s] >>\n" % by_page
        self._write_element(document, tree, numbers, marks)
        for rank, (sheet, page) in enumerate(zip(self.pages, pages)):
            packed = zlib.compress(page.content)
            self.objects[_reference(b"Contents", self.objects[sheet]) or -1] = (
                b"\n<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream\n" % (len(packed), packed)
            )
            self.objects[sheet] = _wider(self.objects[sheet], b"/StructParents %d /Tabs /S" % rank)
        self.objects[self.root] = _wider(self.objects[self.root], b"/StructTreeRoot %d 0 R /MarkInfo << /Marked true >>" % tree)

    def _number(
        self, element: Element, numbers: dict[Element, int], first: int, marks: dict[Element, list[tuple[int, int]]]
    ) -> bool:
        """Number a piece and those inside; tell whether it says anything."""
        numbers[element] = first + len(numbers)
        kept = [child for child in element.children if self._number(child, numbers, first, marks)]
        element.children[:] = kept
        return bool(kept or element in marks or element.alt)

    def _write_element(
        self, element: Element, parent: int, numbers: dict[Element, int], marks: dict[Element, list[tuple[int, int]]]
    ) -> None:
        inside = [b"%d 0 R" % numbers[child] for child in element.children]
        inside += [b"<< /Type /MCR /Pg %d 0 R /MCID %d >>" % place for place in marks.get(element, [])]
        more = b" /Alt %s" % pdf_text(element.alt) if element.alt else b""
        if element.scope:
            more += b" /A << /O /Table /Scope /%s >>" % element.scope.encode("ascii")
        self.objects[numbers[element]] = b"\n<< /Type /StructElem /S /%s /P %d 0 R /K [%s]%s >>\n" % (
            element.kind.encode("ascii"), parent, b" ".join(inside), more,
        )
        for child in element.children:
            self._write_element(child, numbers[element], numbers, marks)

    def written(self) -> bytes:
        """Return the file."""
        parts, place, places = [self.head], len(self.head), {}
        for number in sorted(self.objects):
            places[number] = place
            parts.append(b"%d 0 obj%sendobj\n" % (number, self.objects[number]))
            place += len(parts[-1])
        size = max(self.objects) + 1
        rows = [b"%010d 00000 n \n" % places[number] if number in places else b"%010d 65535 f \n" % 0 for number in range(size)]
        kept = re.sub(rb"/Size\s+\d+", b"/Size %d" % size, self.trailer)
        parts.append(b"xref\n0 %d\n%strailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, b"".join(rows), kept, place))
        return b"".join(parts)


def _found(lines: Sequence[str], seen: Sequence[str]) -> dict[int, tuple[int, int, str]] | None:
    """Return where lines are among texts: first text, last one, and the words to say instead of letters that differ.

    Lines in a row that are drawn in another number of pieces are found together, at the first of them.  None when a line
    is nowhere.
    """
    asked = [_plain(line) for line in lines]
    found: dict[int, tuple[int, int, str]] = {}
    for what, a, b, c, d in SequenceMatcher(None, asked, seen, autojunk=False).get_opcodes():
        if what == "equal":
            found.update({a + rank: (c + rank, c + rank, "") for rank in range(b - a)})
        elif what == "delete" or (what == "replace" and not _is_drawn("".join(asked[a:b]), "".join(seen[c:d]))):
            return None
        elif what == "replace" and b - a == d - c:
            found.update({a + rank: (c + rank, c + rank, lines[a + rank]) for rank in range(b - a)})
        elif what == "replace":
            found[a] = (c, d - 1, " ".join(lines[a:b]))
    return found


def _is_drawn(asked: str, seen: str) -> bool:
    """Tell whether most letters of a line that a font can be trusted to have are in what is seen in its place."""
    letters = Counter(sign for sign in asked if sign <= "\uffff" and unicodedata.category(sign)[0] != "C")
    return 2 * sum((letters & Counter(seen)).values()) >= sum(letters.values())


def _reference(name: bytes, body: bytes) -> int | None:
    """Return the number of the object that an entry leads to."""
    found = re.search(rb"/%s\s+(\d+)\s+0\s+R" % name, body)
    return None if found is None else int(found[1])


def _wider(body: bytes, entries: bytes) -> bytes:
    """Return a dictionary with more entries."""
    start, _, end = body.rpartition(b">>")
    return start + entries + b"\n>>" + end


def _texts(content: bytes) -> list[tuple[int, int]]:
    """Return where each text of a page starts and ends."""
    found, place = [], content.find(b"\nBT\n")
    while place >= 0:
        end = content.find(b"\nET\n", place)
        if end < 0:
            break
        found.append((place + 1, end + 4))
        place = content.find(b"\nBT\n", end)
    return found


def _words(text: bytes, letters: dict[bytes, dict[int, str]]) -> str:
    """Return the words of a text."""
    font: dict[int, str] = {}
    said = []
    for name, codes in re.findall(rb"/(\w+)\s+[\d.]+\s+Tf|<(\w+)>", text):
        if name:
            font = letters.get(name, {})
        else:
            said += [font.get(int(codes[place : place + 4], 16), "") for place in range(0, len(codes), 4)]
    return "".join(said)


def _plain(words: str) -> str:
    """Return words without spaces, whatever they are, and without joined letters."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def _as_typed(found: re.Match[bytes]) -> bytes:
    return re.sub(rb"<\w+>", lambda name: _TYPED.get(name[0].upper(), name[0]), found[0])


def _text_of(name: bytes) -> str:
    return bytes.fromhex(name.decode("ascii")).decode("utf-16-be", "replace")
