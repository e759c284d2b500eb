"""``rapport`` inside QGIS: a diagnosis in, a page of HTML and a PDF out; every figure comes from the layers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from harness import Feedback
from osgeo import gdal
from qgis.core import QgsLayout, QgsProcessingException, QgsProject

from accessibilite.core.html_blocks import Table
from accessibilite.core.readers.vector import read_vector
from accessibilite.processing.map_layout import add_label
from accessibilite.processing.page_flow import WIDTH, column_widths, text_width, wrapped

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
#: Elements of HTML that hold nothing.
VOID = {"br", "img", "hr", "meta", "path", "rect", "use", "circle"}


@pytest.fixture(scope="module")
def diagnosis(run_alg, sample, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("rapport") / "diag"
    run_alg(
        "diagnostic",
        {
            "OSM": str(sample / "reseau.osm"), "CARREAUX": str(sample / "carreaux_200m.gpkg"),
            "SERVICES": str(sample / "services.gpkg"), "IRIS": str(sample / "iris.gpkg"),
            "CANDIDATS": str(sample / "candidats.gpkg"), "ROBUSTESSE": True, "DOSSIER": str(folder),
        },
    )
    return folder


@pytest.fixture(scope="module")
def siting(run_alg, sample, diagnosis, tmp_path_factory) -> dict[str, str]:
    """Return two sites, and a round of the week."""
    folder = tmp_path_factory.mktemp("implantation")
    town = {
        "CARREAUX": f"{diagnosis}/diagnostic.gpkg|layername=carreaux", "RESEAU": f"{diagnosis}/diagnostic.gpkg|layername=reseau",
        "SERVICES": str(sample / "services.gpkg"),
    }
    sites, stops = folder / "sites.gpkg", folder / "tournee.gpkg"
    candidates = str(sample / "candidats.gpkg")
    run_alg("implanter_permanences", town | {"CANDIDATS": candidates, "NOMBRE": 2, "OUTPUT": str(sites)})
    run_alg("planifier_tournee", town | {"ARRETS": candidates, "DEMI_JOURNEES_MAX": 2, "OUTPUT": str(stops)})
    return {"SITES": str(sites), "TOURNEE": str(stops)}


@pytest.fixture(scope="module")
def committee(run_alg, diagnosis, siting, tmp_path_factory) -> Path:
    """Return the folder of the committee's report, with sites and rounds."""
    folder = tmp_path_factory.mktemp("comite")
    run_alg(
        "rapport",
        siting | {"DIAGNOSTIC": str(diagnosis), "HTML": str(folder / "r.html"), "PDF": str(folder / "r.pdf"), "TITRE": "Valmont"},
    )
    return folder


def plain(text: str) -> str:
    """Return a text with ordinary spaces, on one line."""
    return " ".join(re.sub(r"[\u202f\xa0\s]+", " ", text).split())


def words_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
    return plain(done.stdout)


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def french(value: float, decimals: int = 0) -> str:
    return f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")


class Page(HTMLParser):
    """What a screen reader needs: tags closed, headings, pictures, tables."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.levels: list[int] = []
        self.pictures: list[dict[str, str | None]] = []
        self.language = ""
        self.words: list[str] = []
        self.tables = self.captions = 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        facts = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag in ("img", "svg"):
            self.pictures.append(facts)
        if tag == "html":
            self.language = facts["lang"]
        self.tables += tag == "table"
        self.captions += tag == "caption"
        if tag in ("th",):
            assert facts.get("scope") in ("col", "row")

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not {"style", "desc", "title"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        return plain(" ".join(self.words))


def edited(diagnosis: Path, folder: Path, *changes: str) -> Path:
    """Return a copy of a diagnosis with changes in SQL."""
    copy = Path(shutil.copytree(diagnosis, folder / "copie"))
    dataset = gdal.OpenEx(str(copy / "diagnostic.gpkg"), gdal.OF_UPDATE)
    for change in changes:
        dataset.ExecuteSQL(change)
    # Closing the file writes it.
    del dataset
    return copy


def test_the_page_is_one_sound_file_for_screen_readers(committee):
    text = (committee / "r.html").read_text(encoding="utf-8")
    page = Page(text)
    assert not page.open
    assert page.language == "fr"
    assert page.levels[0] == 1
    assert page.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.levels, page.levels[1:]))
    assert page.tables == page.captions > 5
    assert len(page.pictures) == 3
    for picture in page.pictures:
        assert len(picture.get("alt") or picture.get("aria-label") or "") > 10
    assert not re.search(r"(src|href)=\"(?!data:)|@import|<script|url\(", text)
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))


def test_the_page_holds_every_part(committee, diagnosis):
    text = Page((committee / "r.html").read_text(encoding="utf-8")).text
    for part in (
        "Valmont", "La méthode en cinq phrases", "La carte", "La Closerie", "Pourquoi ces zones sont blanches",
        "Où tenir les prochaines permanences ?", "La tournée de la semaine", "lundi matin", "P1", "Qui supporte la distance ?",
        "Annuaire des services, par territoire", "du lundi au vendredi de 9 h à 12 h 30 et de 13 h 30 à 17 h 30",
        "Est-ce solide ?", "Données et millésimes", "Ce que la distance ne dit pas", "Carte d’identité du calcul",
    ):
        assert part in text, part
    assert re.search(r"\b\d{1,2} h(?: \d\d)? – \d{1,2} h\b", text)
    assert not re.search(r"\d\d:\d\d – \d\d:\d\d", text)
    figures = json.loads((diagnosis / "journal.json").read_text(encoding="utf-8"))["chiffres"]
    assert f"(jusqu’au {min(20, round(figures['zones_classees']))})" in text
    for name in ("population", "pauvres", "pauvres_en_zone_blanche"):
        assert french(figures[name]) in text, name


@needs_poppler
def test_the_committee_has_four_pages_of_real_text(committee, diagnosis):
    assert pages_of(committee / "r.pdf") == 4
    text = words_of(committee / "r.pdf")
    figures = json.loads((diagnosis / "journal.json").read_text(encoding="utf-8"))["chiffres"]
    for value in (
        french(figures["population"]), french(figures["pauvres_en_zone_blanche"]),
        f"{french(figures['part_pauvres_en_zone_blanche_pct'], 1)} %",
    ):
        assert value in text, value
    names = read_vector(diagnosis / "diagnostic.gpkg", "DIAGNOSTIC", "zones_blanches").columns["nom_zone"].tolist()
    assert len(names) == 9
    for name in names:
        assert plain(name) in text.replace("- ", "-"), name
    assert "Page 4 sur 4" in text
    assert "Ce que la distance ne dit pas" in text


@needs_poppler
def test_the_document_has_a_title_and_bookmarks(committee):
    told = subprocess.run(["pdfinfo", str(committee / "r.pdf")], capture_output=True, text=True, check=True)
    assert re.search(r"Title:\s+Valmont", told.stdout)
    assert not told.stderr
    outline = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(committee / "r.pdf")], capture_output=True, text=True, check=True
    ).stdout
    items = re.findall(r'<item page="(\d+)">([^<]+)</item>', outline)
    assert [plain(words) for _, words in items][:3] == [
        "Valmont", "Les zones blanches, de la plus urgente à la moins urgente", "Où tenir les prochaines permanences ?",
    ]
    assert [int(page) for page, _ in items] == sorted(int(page) for page, _ in items)


@needs_poppler
def test_a_changed_number_changes_the_page_and_the_document(run_alg, diagnosis, tmp_path):
    copy = edited(
        diagnosis, tmp_path,
        "UPDATE carreaux SET population = population + 1000 WHERE fid = 1",
        "UPDATE zones_blanches SET pourquoi = 'Un mur y coupe la rue.', deficit_pers_min = 98765 WHERE rang = 1",
        "UPDATE services SET horaires = 'Tu 10:00-11:00' WHERE id = 'valmont-01'",
        "UPDATE equite SET temps_40_min = 77.7 WHERE territoire = 'Ensemble'",
        "UPDATE sites SET gain_pauvres = 4321 WHERE rang = 1",
        "UPDATE fermetures SET public_perdu = 5432 WHERE rang_fermeture = 1",
    )
    page, document = tmp_path / "r.html", tmp_path / "r.pdf"
    run_alg("rapport", {"DIAGNOSTIC": str(copy), "HTML": str(page), "PDF": str(document), "MODELE": "annexe"})
    for text in (Page(page.read_text(encoding="utf-8")).text, words_of(document)):
        for changed in ("46 000", "Un mur y coupe la rue.", "98 765", "mardi de 10 h à 11 h", "77,7 min", "4 321", "5 432"):
            assert changed in text, changed
        assert "45 000 habitants" not in text


@needs_poppler
def test_an_atlas_has_a_page_a_zone_and_a_page_a_territory(run_alg, diagnosis, tmp_path):
    common = {"DIAGNOSTIC": str(diagnosis / "diagnostic.gpkg")}
    run_alg("rapport", common | {"PDF": str(tmp_path / "z.pdf"), "ATLAS": "zones"})
    assert pages_of(tmp_path / "z.pdf") == 4 + 9
    text = words_of(tmp_path / "z.pdf")
    assert "Zone 1 – La Closerie" in text
    assert text.count("Qui y vit") == text.count("Services les plus proches") == 9
    run_alg("rapport", common | {"PDF": str(tmp_path / "t.pdf"), "ATLAS": "territoires"})
    assert pages_of(tmp_path / "t.pdf") == 4 + 22
    assert "Hôtel de Ville Territoire" in words_of(tmp_path / "t.pdf")


def test_the_diagnosis_is_left_as_it_was(run_alg, diagnosis, siting, tmp_path):
    before = {path.name: path.read_bytes() for path in diagnosis.iterdir()}
    run_alg("rapport", {"DIAGNOSTIC": str(diagnosis), "PDF": str(tmp_path / "r.pdf"), "SITES": siting["SITES"]})
    assert {path.name: path.read_bytes() for path in diagnosis.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]


def test_what_is_missing_is_said_in_one_sentence(refusal, diagnosis, siting, tmp_path):
    page = {"HTML": str(tmp_path / "r.html")}
    assert "HTML et PDF sont vides" in refusal("rapport", {"DIAGNOSTIC": str(diagnosis)})
    assert "introuvable" in refusal("rapport", page | {"DIAGNOSTIC": str(tmp_path / "absent.gpkg")})
    alone = tmp_path / "seul"
    alone.mkdir()
    shutil.copy(diagnosis / "diagnostic.gpkg", alone)
    assert "journal.json" in refusal("rapport", page | {"DIAGNOSTIC": str(alone)})
    (alone / "journal.json").write_text("{}", encoding="utf-8")
    assert "journal d’un diagnostic" in refusal("rapport", page | {"DIAGNOSTIC": str(alone)})
    for change, said in (
        ("DROP TABLE zones_blanches", "la couche « zones_blanches » manque"),
        ("ALTER TABLE zones_blanches DROP COLUMN pourquoi", "la colonne « pourquoi » manque"),
    ):
        copy = edited(diagnosis, tmp_path / said[-10:].strip(), change)
        assert said in plain(refusal("rapport", page | {"DIAGNOSTIC": str(copy)}))
    swapped = {"SITES": siting["TOURNEE"]}
    assert "Implanter des permanences" in refusal("rapport", page | swapped | {"DIAGNOSTIC": str(diagnosis)})
    assert not (tmp_path / "r.html").exists()


def test_a_diagnosis_without_its_optional_layers_still_makes_a_report(run_alg, diagnosis, tmp_path):
    names = ("territoires", "sites", "courbe", "equite", "fermetures", "variantes", "anomalies", "detours", "services")
    copy = edited(diagnosis, tmp_path, *(f"DROP TABLE {name}" for name in names))
    run = run_alg("rapport", {
        "DIAGNOSTIC": str(copy), "HTML": str(tmp_path / "r.html"), "PDF": str(tmp_path / "r.pdf"), "MODELE": "annexe",
        "ATLAS": "territoires",
    })
    assert "ATLAS" in run.feedback.warnings[0]
    assert not any("ATLAS" in said for _percent, said in run.feedback.amid)
    text = Page((tmp_path / "r.html").read_text(encoding="utf-8")).text
    assert "Aucun lieu n’est proposé" in text
    assert "Annuaire" not in text
    assert pages_of(tmp_path / "r.pdf") >= 3


def test_a_cancelled_report_leaves_what_was_there(run_alg, diagnosis, tmp_path):
    page, document = tmp_path / "r.html", tmp_path / "r.pdf"
    for path in (page, document):
        path.write_text("d’hier", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="annulé"):
        run_alg("rapport", {"DIAGNOSTIC": str(diagnosis), "HTML": str(page), "PDF": str(document), "ATLAS": "zones"},
                Feedback(cancel_at=60))
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"r.html": "d’hier", "r.pdf": "d’hier"}


@pytest.mark.parametrize("name", ["[% 1/0 %] rue", "a [%x", "[% @user_account_name %][%[%", "x %]"])
def test_a_name_is_no_expression_of_the_layout(provider, name):
    """QGIS computes what stands between these signs in a label: a file would have its way with the document."""
    layout = QgsLayout(QgsProject.instance())
    assert add_label(layout, name, 0, 0, 50, 10, 10).currentText() == name


def test_a_word_longer_than_its_column_is_cut_and_leaves_room_for_the_others(provider):
    address = "https://exemple.fr/" + 60 * "horaires"
    lines = wrapped(f"Voir {address} avant", 7.2, False, 40)
    assert "".join(lines).replace("Voir", "").replace("avant", "").strip() == address
    assert max(text_width(line, 7.2) for line in lines) <= 40
    assert wrapped("un deux", 7.2, False, 0.1) == list("undeux")
    figures = ("12\u202f345", "1\u202f234", "56,7\u202f%")
    headers = ("Service", "Habitants", "Personnes pauvres", "Part")
    widths = column_widths(Table("", headers, ((address, *figures), ("Mairie", *figures)), frozenset({1, 2, 3})))
    assert sum(widths) <= WIDTH + 1e-6
    for width, words in zip(widths[1:], zip(figures, ("Habitants", "Personnes", "Part"))):
        assert width >= max(text_width(word, 7.2, True) for word in words)
