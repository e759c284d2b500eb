"""The parts of the report that need no QGIS: hours in words, blocks of a page, bookmarks of a PDF, days."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely

from accessibilite.core import html_page
from accessibilite.core.geopackage import replace_layer, write_geopackage
from accessibilite.core.hours_words import hours_in_words
from accessibilite.core.html_blocks import CAPTION, ITEM, LEAD, SECTION, Figures, Picture, Table, Text, blocks_of
from accessibilite.core.pdf_outline import with_outline
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, integers
from accessibilite.core.report_document import written_day


@pytest.mark.parametrize(("written", "said"), [
    ("Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00; PH off",
     "du lundi au vendredi de 9 h à 12 h 30 et de 13 h 30 à 17 h 30 ; samedi de 9 h à 12 h"),
    ("24/7", "tous les jours toute la journée"),
    ("Mo,Tu,Th 14:00-18:00", "lundi et mardi de 14 h à 18 h ; jeudi de 14 h à 18 h"),
    ("Fr 20:00-24:00", "vendredi de 20 h à minuit"),
    ("sur demande", "sur demande"),
    ("Mo-Fr off", "Mo-Fr off"),
    ("  ", "inconnus"),
    (None, "inconnus"),
])
def test_hours_are_said_as_people_say_them(written, said):
    assert hours_in_words(written).replace("\u00a0", " ") == said


@pytest.mark.parametrize(("written", "said"), [
    ("2026-03-01", "1er mars 2026"), ("2026-11-21T09:16:27+00:00", "21 novembre 2026"), ("2026-13-02", "2026-13-02"),
    ("printemps 2025", "printemps 2025"),
])
def test_days_are_written_as_people_write_them(written, said):
    assert written_day(written) == said


def test_a_page_is_read_back_as_the_blocks_it_was_made_of():
    headers, rows = ("Où", "Combien"), [("Rue <A> & B", "1 200"), ("Place", "")]
    svg = '<svg viewBox="0 0 640 420"><text stroke="#ffffff" stroke-width="4" paint-order="stroke">A</text></svg>'
    found = blocks_of([
        html_page.heading("Est-ce solide ?"), html_page.paragraph("« Oui » : 5 %", "lead"), html_page.bullets(["un", "deux"]),
        html_page.figures([("12", "habitants"), ("3 %", "des pauvres")]), html_page.table("Tout", headers, rows, (1,)),
        f"<figure>{svg}<figcaption>La courbe</figcaption></figure>",
        '<figure><img src="data:," alt="carte"><figcaption>La carte</figcaption></figure>',
    ])
    kept = html_page.no_break
    assert found == [
        Text(SECTION, kept("Est-ce solide ?")), Text(LEAD, kept("« Oui » : 5 %")), Text(ITEM, "un"), Text(ITEM, "deux"),
        Figures((("12", "habitants"), (kept("3 %"), "des pauvres"))),
        Table("Tout", headers, tuple(rows), frozenset({1})),
        Picture('<svg viewBox="0 0 640 420"><text>A</text></svg>', 640.0, 420.0), Text(CAPTION, "La courbe"),
    ]


PDF = (
    b"%PDF-1.4\n1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n>>\nendobj\n"
    b"2 0 obj\n<<\n/Type /Pages\n/Kids \n[\n3 0 R\n4 0 R\n]\n/Count 2\n>>\nendobj\n"
    b"3 0 obj\n<< /Type /Page >>\nendobj\n4 0 obj\n<< /Type /Page >>\nendobj\nxref\n0 5\n0000000000 65535 f \n"
    b"trailer\n<<\n/Size 5\n/Root 1 0 R\n>>\nstartxref\n190\n%%EOF\n"
)


def test_bookmarks_are_added_after_the_file_and_every_reference_leads_to_its_object():
    made = with_outline(PDF, [("Début", 0), ("Fin", 1), ("hors du document", 9)], {"Title": "Un titre"})
    assert made.startswith(PDF)
    start = int(re.findall(rb"startxref\n(\d+)", made)[-1])
    assert made[start:].startswith(b"xref\n")
    entries = re.findall(rb"(\d+) 1\n(\d{10}) 00000 n ", made[start:])
    assert len(entries) == 5
    for number, place in entries:
        assert made[int(place):].startswith(number + b" 0 obj\n")
    titles = [bytes.fromhex(text.decode()).decode("utf-16") for text in re.findall(rb"/Title <(\w+)>", made)]
    assert titles == ["Un titre", "Début", "Fin"]
    assert re.findall(rb"/Dest \[(\d) 0 R /Fit\]", made) == [b"3", b"4"]
    assert b"/Prev 190" in made[start:]


@pytest.mark.parametrize("other", [
    b"", b"%PDF-1.7\nrien", PDF.replace(b"/Pages 2", b"/Pages 7"), PDF.replace(b"/Root 1 0 R", b""),
])
def test_a_file_laid_out_otherwise_stays_as_it_is(other):
    assert with_outline(other, [("Début", 0)], {"Title": "Un titre"}) == other


def test_a_layer_is_replaced_and_keeps_its_style(tmp_path):
    path = tmp_path / "a.gpkg"
    rows = {count: shapely.points(np.arange(count), 0.0) for count in (3, 2)}
    old, new = (Layer("sites", rows[count], "EPSG:4326", {"rang": integers(np.arange(count))}) for count in (3, 2))
    write_geopackage(path, {"sites": old, "autre": old}, {"sites": "<qgis/>"})
    replace_layer(path, "sites", new)
    assert len(read_vector(path, "X", "sites")) == 2
    assert len(read_vector(path, "X", "autre")) == 3
    styles = read_vector(path, "X", "layer_styles").columns
    assert (styles["f_table_name"].tolist(), styles["styleQML"].tolist()) == (["sites"], ["<qgis/>"])


def test_signs_that_html_does_not_know_are_left_out():
    assert html_page.typeset("rue\x0b \x01du\x9f\tPort\n<é>") == "rue du\tPort\n&lt;é&gt;"
