"""The structure of a PDF: lines found again by their letters, pictures between them, and what happens when they are not."""

from __future__ import annotations

import re
import zlib

import pytest

from accessibilite.core.pdf_tags import Drawn, Element, with_tags

#: Codes of a font: a space that Qt calls a tabulation, and two letters joined.
LETTERS = {1: "0009", 2: "FB01", **{3 + rank: f"{ord(sign):04X}" for rank, sign in enumerate("Déctimoyen12")}}
CODES = {chr(int(sign, 16)): code for code, sign in LETTERS.items()} | {" ": 1}


def shown(text: str) -> bytes:
    """Return a text as Qt writes it: a sign at a time."""
    signs = " ".join(f"<{CODES[sign]:04X}> Tj" for sign in text)
    return f"q\n0 0 0 scn\nBT\n/F8 20 Tf 1 0 0 -1 0 0 Tm\n0 0 Td {signs}\nET\nQ\n".encode()


def pdf_of(*pages: bytes) -> bytes:
    """Return a file laid out as Qt 5 does."""
    names = " ".join(f"<{sign}>" for sign in LETTERS.values())
    letters = f"1 beginbfrange\n<0001> <{len(LETTERS):04X}> [{names} ]\nendbfrange".encode()
    bodies = {
        1: b"\n<<\n/Producer (Qt)\n>>\n", 2: b"\n<<\n/Type /Catalog\n/Pages 3 0 R\n>>\n",
        3: b"\n<<\n/Type /Pages\n/Kids [%s]\n>>\n" % b" ".join(b"%d 0 R" % (10 + 3 * rank) for rank in range(len(pages))),
        4: b"\n<<\n/Font <<\n/F8 5 0 R\n>>\n>>\n", 5: b"\n<< /Type /Font\n/ToUnicode 6 0 R>>\n",
        6: b"\n<<\n/Length %d\n>>\nstream\n%s\nendstream\n" % (len(letters), letters),
    }
    for rank, content in enumerate(pages):
        packed, number = zlib.compress(content), 10 + 3 * rank
        bodies[number] = b"\n<<\n/Type /Page\n/Contents %d 0 R\n/Resources 4 0 R\n>>\n" % (number + 1)
        bodies[number + 1] = b"\n<<\n/Length %d 0 R\n/Filter /FlateDecode\n>>\nstream\n%s\nendstream\n" % (number + 2, packed)
        bodies[number + 2] = b"\n%d\n" % len(packed)
    made, places = b"%PDF-1.4\n", {}
    for number, body in bodies.items():
        places[number] = len(made)
        made += b"%d 0 obj%sendobj\n" % (number, body)
    size = max(bodies) + 1
    rows = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"%010d 65535 f \n" % 0 for number in range(size)
    )
    end = b"trailer\n<<\n/Size %d \n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n%d \n%%%%EOF\n" % (size, len(made))
    return made + b"xref\n0 %d\n" % size + rows + end


def document() -> tuple[Element, Element, Element, Element]:
    whole = Element("Document")
    return whole, whole.add("H1"), whole.add("P"), whole.add("Figure", "Une carte")


def contents(pdf: bytes) -> list[str]:
    return [zlib.decompress(held).decode() for held in re.findall(rb"/FlateDecode >>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)]


def test_lines_pictures_and_decoration():
    whole, title, text, picture = document()
    # On the map, a number that the text has too.
    pages = (shown("Déﬁcit"), shown("moyen") + b"0 0 m\n9 9 l\nf\n" + shown("2") + shown("1")), (shown("12"),)
    made = with_tags(pdf_of(b"".join(pages[0]), b"".join(pages[1])), whole, [
        Drawn(0, "Déficit", title), Drawn(0, "moyen", text), Drawn(0, None, picture), Drawn(0, "1", None), Drawn(1, "12", text),
    ])
    first, second = contents(made)
    kinds = re.findall(r"/(\w+) (?:<< /MCID (\d+) >> BDC|BMC)", first)
    assert kinds == [
        ("Artifact", ""), ("H1", "0"), ("Artifact", ""), ("P", "1"), ("Figure", "2"), ("Artifact", ""), ("Artifact", ""),
    ]
    assert first.count("EMC") == len(kinds)
    # Marks hold whole texts.
    for content in (first, second):
        inside = re.sub(r"BT\n.*?ET\n", "", content, flags=re.DOTALL)
        assert inside.count("EMC") == content.count("EMC")
    assert re.findall(r"/(\w+) <<", second) == ["P"]
    assert b"/StructParents 1 /Tabs /S" in made
    # The paragraph goes over two pages.
    assert re.search(rb"/S /P /P \d+ 0 R /K \[<< /Type /MCR /Pg 10 0 R /MCID 1 >> << /Type /MCR /Pg 13 0 R /MCID 0 >>\]", made)
    assert b"/Alt <FEFF" + "Une carte".encode("utf-16-be").hex().upper().encode() in made
    # Every reference leads to its object.
    start = int(re.search(rb"startxref\n(\d+)", made)[1])
    rows = made[start:].split(b"\n")[2:]
    for number, row in enumerate(rows[: int(re.search(rb"xref\n0 (\d+)", made[start:])[1])]):
        if row[17:18] == b"n":
            assert made[int(row[:10]):].startswith(b"%d 0 obj" % number)


def test_what_is_copied_is_what_was_written():
    made = with_tags(pdf_of(shown("D c")), Element("Document"), [])
    letters = re.search(rb"<0001> <\w+> \[(.*?)\]", made)[1]
    assert letters.startswith(b"<0020> <00660069> <0044>")
    assert b"<0009>" not in letters


def test_a_line_that_is_not_found_leaves_no_half_structure():
    whole, title, _, _ = document()
    made = with_tags(pdf_of(shown("moyen")), whole, [Drawn(0, "autre", title)])
    assert b"StructTreeRoot" not in made
    assert b"MCID" not in b"".join(one.encode() for one in contents(made))


def test_a_line_drawn_in_pieces_is_told_in_its_own_words():
    """An emoji, a name from right to left: the font has not the letters, or they come in another order."""
    whole, title, text, _ = document()
    pages = shown("Déct") + shown("imoyen") + shown("2"), shown("1") + shown("moyen") + shown("c") + shown("c")
    made = with_tags(pdf_of(*pages), whole, [
        Drawn(0, "Déct😀imoyen\u202e", title), Drawn(0, "2", text),
        Drawn(1, "1", text), Drawn(1, "😀", text), Drawn(1, "c", text),
    ])
    first, second = contents(made)
    said = "Déct😀imoyen\u202e".encode("utf-16-be").hex().upper()
    assert re.search(rf"/H1 << /MCID 0 >> BDC\n/Span << /ActualText <FEFF{said}> >> BDC\n", first)
    assert first.count("ActualText") == second.count("ActualText") == 1
    for content in (first, second):
        assert content.count("EMC") == content.count("BDC") + content.count("BMC")
    # Both pieces are in the mark of the line.
    assert first.index("EMC", first.index("/H1")) > first.index("/F8", first.index("/F8", first.index("/H1")) + 1)
    assert re.findall(r"/P << /MCID (\d)", first + second) == ["1", "0", "1", "2"]


def test_pieces_that_say_nothing_are_left_out():
    whole, title, _, _ = document()
    whole.add("L").add("LI").add("LBody")
    made = with_tags(pdf_of(shown("moyen")), whole, [Drawn(0, "moyen", title)])
    assert re.findall(rb"/S /(\w+)", made) == [b"Document", b"H1", b"Figure"]


SOUND = pdf_of(shown("moyen"))


@pytest.mark.parametrize("other", [
    b"", b"%PDF-1.7\nrien", SOUND.replace(b"xref\n0 ", b"xref\n1 "), SOUND.replace(b"/Pages 3", b"/Pages 8"),
    SOUND.replace(b"10 0 obj", b"11 0 obj"), SOUND[:-30],
])
def test_a_file_laid_out_otherwise_stays_as_it_is(other):
    whole, title, _, _ = document()
    assert with_tags(other, whole, [Drawn(0, "moyen", title)]) == other
