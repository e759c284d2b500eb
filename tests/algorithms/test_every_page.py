"""Every page of HTML and every PDF of the sample town, read as a browser, a screen reader and a search engine read them.

``make check-pages`` asks the Nu checker and axe too, in three languages; what is here needs neither Java nor a browser.
"""

from __future__ import annotations

import html
import itertools
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import html5lib
import pytest
from qgis.core import QgsProcessingParameterFileDestination

from accessibilite.core import pdf_tags
from accessibilite.core.pdf_tags import with_tags
from sample_pages import write_pages

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
#: What may refer to something: a page is one file.
LINKS = ("src", "href", "srcset", "poster", "data", "action", "{http://www.w3.org/1999/xlink}href")


@pytest.fixture(scope="module")
def written(run_alg, sample, tmp_path_factory) -> dict[tuple[str, str], list[Path]]:
    return write_pages(run_alg, sample, tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="module")
def pages(written):
    """Return the pages as trees; a page that is not HTML to the letter is refused here."""
    found = {}
    for path in (path for paths in written.values() for path in paths if path.suffix == ".html"):
        text = path.read_text(encoding="utf-8")
        found[path.name] = html5lib.HTMLParser(strict=True).parse(text), text
    return found


def words(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_no_page_is_forgotten(provider, written):
    made = [one.create() for one in provider.algorithms()]
    asked = {
        (one.name(), definition.name()) for one in made for definition in one.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterFileDestination)
        and {"html", "pdf"} & set(re.findall(r"\*\.(\w+)", definition.fileFilter()))
    }
    assert asked == written.keys() - {("diagnostic", "DOSSIER")}


def test_the_language_and_the_title_are_said(pages):
    for name, (tree, _) in pages.items():
        assert tree.get("lang") == "fr", name
        title = tree.find(f"{HTML}head/{HTML}title")
        assert words(title), name
        assert tree.find(f'{HTML}head/{HTML}meta[@name="viewport"]') is not None, name
        assert len(tree.findall(f".//{HTML}main")) == 1, name
        assert not tree.findall(f"{HTML}body//{HTML}style"), name


def test_headings_are_an_outline(pages):
    for name, (tree, _) in pages.items():
        headings = [one for one in tree.iter() if re.fullmatch(f"{re.escape(HTML)}h[1-6]", str(one.tag))]
        levels = [int(one.tag[-1]) for one in headings]
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), (name, levels)
        assert all(words(one) for one in headings), name


def test_pictures_have_a_name(pages):
    count = 0
    for name, (tree, _) in pages.items():
        for picture in tree.iter(f"{HTML}img"):
            assert len(picture.get("alt") or "") > 10, name
            count += 1
        for drawing in tree.iter(f"{SVG}svg"):
            assert drawing.get("role") == "img", name
            assert len(drawing.get("aria-label") or "") > 5, name
            count += 1
    assert count >= 10


def test_tables_are_read_with_their_headers(pages):
    for name, (tree, _) in pages.items():
        frames = {frame.find(f"{HTML}table"): frame for frame in tree.iter(f"{HTML}div") if frame.get("role") == "region"}
        labels = Counter(frame.get("aria-label") for frame in frames.values())
        assert max(labels.values(), default=1) == 1, (name, labels)
        for table in tree.iter(f"{HTML}table"):
            caption = table.find(f"{HTML}caption")
            assert caption is not None, name
            assert words(caption), name
            # What scrolls on a narrow screen is reached with the keyboard.
            assert frames[table].get("tabindex") == "0", name
            assert frames[table].get("aria-label").split() == words(caption).split(), name
            assert all(head.get("scope") in ("col", "row") for head in table.iter(f"{HTML}th")), name
            widths = {len(row) for row in table.iter(f"{HTML}tr")}
            assert len(widths) == 1, (name, words(caption), widths)
            body = table.find(f"{HTML}tbody")
            assert all(row[0].get("scope") == "row" for row in body), (name, words(caption))


def test_one_file_and_no_program(pages):
    for name, (tree, text) in pages.items():
        ids = [one.get("id") for one in tree.iter() if one.get("id")]
        assert len(ids) == len(set(ids)), name
        for one in tree.iter():
            for link in LINKS:
                target = one.get(link, "")
                # Links that a reader may follow are no part of the page.
                assert not target or target.startswith(("data:", "#")) or one.tag == f"{HTML}a", (name, link, target[:80])
            assert not any(attribute.startswith("on") for attribute in one.attrib), name
        assert not re.search(r"<script|<iframe|<object|@import|url\((?!#)", text), name


def test_a_checker_would_see_a_fault(pages):
    """The strict parser is strict."""
    text = pages["temps.html"][1]
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse(text.replace("</tbody>", "</tbody></section>", 1))


# --- PDF --------------------------------------------------------------------------------------------------------------

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def said(*command: str | Path) -> str:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def report(written) -> Path:
    return next(path for path in written["rapport", "PDF"] if "annexe" in path.name)


@pytest.fixture(scope="module")
def committee(written) -> Path:
    return next(path for path in written["rapport", "PDF"] if "comite" in path.name)


def tree_of(path: Path, option: str) -> list[tuple[int, str, list[str]]]:
    """Return the tree of a document as poppler reads it: depth, kind, lines of text."""
    found: list[tuple[int, str, list[str]]] = []
    for line in said("pdfinfo", option, path).splitlines():
        depth, text = (len(line) - len(line.lstrip())) // 2, line.strip()
        if text.startswith('"'):
            found[-1][2].append(text.strip('"'))
        elif not text.startswith("/"):
            found.append((depth, re.split(r"[\s:]", text)[0], []))
    return found


@needs_poppler
def test_the_document_says_what_it_is(report):
    facts = dict(line.split(":", 1) for line in said("pdfinfo", report).splitlines())
    assert facts["Tagged"].strip() == "yes"
    assert "à plus de 15 min" in plain(facts["Title"])
    assert facts["CreationDate"].strip()
    packet = said("pdfinfo", "-meta", report)
    assert html.escape(facts["Title"].strip(), quote=False) in packet
    assert "<rdf:li>fr</rdf:li>" in packet
    data = report.read_bytes()
    assert b"/Lang <FEFF00660072>" in data
    assert b"/DisplayDocTitle true" in data


@needs_poppler
def test_words_are_read_in_their_order_and_found_when_searched(report):
    text = said("pdftotext", "-raw", report, "-")
    # Neither the tabulations that Qt takes spaces for, nor joined letters.
    assert not re.search("[\t\ufb00-\ufb06]", text)
    asked = ("Zones blanches : à plus de 15 min à pied d’un service", "Où vivent les personnes pauvres trop loin",
             "Les zones blanches, de la plus urgente à la moins urgente", "Déficit", "La Closerie, autour de la rue",
             "« Non atteint »", "Page 1 sur", "8 099")
    words = plain(text)
    assert [words.find(one) >= 0 for one in asked] == [True] * len(asked)
    places = [words.find(one) for one in asked[:6]]
    assert places == sorted(places)


@needs_poppler
def test_bookmarks_lead_to_the_pages_of_their_headings(report):
    data = report.read_bytes()
    kids = [int(one) for one in re.findall(rb"(\d+) 0 R", re.search(rb"/Kids\s*\[(.*?)\]", data, re.DOTALL)[1])]
    marks = re.findall(rb"/Title <(\w+)> /Parent \d+ 0 R /Dest \[(\d+) 0 R /Fit\]", data)
    assert len(marks) > 15
    for title, sheet in marks:
        page = str(kids.index(int(sheet)) + 1)
        words = bytes.fromhex(title.decode()).decode("utf-16")
        assert plain(words) in plain(said("pdftotext", "-raw", "-f", page, "-l", page, report, "-")), words


@needs_poppler
def test_the_atlas_is_an_outline_too(report):
    kinds = [kind for _, kind, _ in tree_of(report, "-struct")]
    count = Counter(kinds)
    assert count["H1"] == 1
    assert count["H2"] > 15
    levels = [int(kind[1]) for kind in kinds if re.fullmatch("H[1-6]", kind)]
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:]))
    assert count["Table"] == count["Caption"] > 5
    assert count["LI"] == count["LBody"] > 20
    assert count["Figure"] == report.read_bytes().count(b"/Alt <FEFF") > 10


@needs_poppler
def test_every_line_is_a_heading_a_paragraph_a_cell_or_a_picture(committee):
    structure = tree_of(committee, "-struct-text")
    # The headings on paper are those of the table of contents.
    headings = {plain(" ".join(lines)) for _, kind, lines in structure if kind in ("H1", "H2")}
    titles = re.findall(rb"/Title <(\w+)> /Parent", committee.read_bytes())
    assert {plain(bytes.fromhex(one.decode()).decode("utf-16")) for one in titles} == headings
    # Each row of a table is as wide as its head, and the head is told once.
    rows, width = 0, 0
    for place, (depth, kind, _) in enumerate(structure):
        if kind != "TR":
            continue
        below = itertools.takewhile(lambda one, depth=depth: one[0] > depth, structure[place + 1:])
        cells = [cell for _, cell, _ in below]
        width = len(cells) if set(cells) == {"TH"} else width
        assert cells in (["TH"] * width, ["TH"] + ["TD"] * (width - 1))
        rows += 1
    assert rows > 20
    # Nothing that is printed is lost, but the feet of the pages and the heads that come again.
    told = "".join("".join("".join(lines).split()) for _, _, lines in structure)
    printed = "".join(said("pdftotext", "-raw", committee, "-").split())
    assert 0.9 < len(told) / len(printed) <= 1


@needs_poppler
def test_tags_change_nothing_to_the_eye(run_alg, written, tmp_path, monkeypatch):
    kept = {}

    def keeping(pdf, document, drawn):
        kept["before"], kept["after"] = pdf, with_tags(pdf, document, drawn)
        return kept["after"]

    monkeypatch.setattr(pdf_tags, "with_tags", keeping)
    folder = written["rapport", "PDF"][0].parent / "diagnostic"
    run_alg("rapport", {"DIAGNOSTIC": str(folder), "PDF": str(tmp_path / "r.pdf")})
    for name, data in kept.items():
        (tmp_path / f"{name}.pdf").write_bytes(data)
        said("pdftoppm", "-r", "40", "-png", tmp_path / f"{name}.pdf", tmp_path / name)
    pictures = {name: [path.read_bytes() for path in sorted(tmp_path.glob(f"{name}-*.png"))] for name in kept}
    assert len(pictures["before"]) == 4
    assert pictures["before"] == pictures["after"]
    assert kept["before"] != kept["after"]
