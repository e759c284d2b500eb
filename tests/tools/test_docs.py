"""The documentation: a page an algorithm, commands that exist, links that lead somewhere, examples that are compared."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from docs_examples import DOCS, PAGES, ROOT, Example, blocks, examples, missing

HAND_WRITTEN = sorted(DOCS.rglob("*.md"))
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"qgis_process run accessibilite:(\w+)((?:[^\n\\]|\\\n)*)")


def text_of(path: Path) -> str:
    return FENCE.sub("", path.read_text(encoding="utf-8"))


def dead_links(folder: Path) -> list[str]:
    """Return the links and pictures that lead to no file of the folder."""
    return [
        f"{page.relative_to(folder)}: {target}"
        for page in sorted(folder.rglob("*.md"))
        for target in LINK.findall(text_of(page))
        if "://" not in target and not target.startswith("#") and not (page.parent / target.split("#")[0]).is_file()
    ]


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> Path:
    """Return the pages as MkDocs gets them, made by QGIS's Python in a process of its own."""
    target = tmp_path_factory.mktemp("docs") / "pages"
    script = f'. tools/qgis_env.sh && exec .venv/bin/python tools/make_docs_pages.py "{target}"'
    made = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return target


def algorithms() -> set[str]:
    """Return the ids, from the help pages: each algorithm has one."""
    return {page.stem for page in (ROOT / "plugin" / "accessibilite" / "resources" / "help").glob("*.html")}


def parameters_of(pages: Path, algorithm: str) -> set[str]:
    page = (pages / "traitements" / f"{algorithm}.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))


def test_every_algorithm_has_its_page(pages):
    assert {page.stem for page in (pages / "traitements").glob("*.md")} == algorithms() | {"index"}
    page = (pages / "traitements" / "zones_blanches.md").read_text(encoding="utf-8")
    assert page.startswith("# Zones blanches\n")
    assert re.search(r"\| `SEUIL_MIN` \| \*\*.*\| nombre de 0 à 600 \| `15` \|", page)
    assert "--CARREAUX=…" in page
    assert "--SEUIL_MIN" not in page


def test_algorithms_are_in_the_index_and_linked_from_the_pages(pages):
    index = (pages / "traitements" / "index.md").read_text(encoding="utf-8")
    assert all(f"({one}.md)" in index for one in algorithms())
    assert "[`suivi`](../traitements/suivi.md)" in (pages / "guides" / "reseau.md").read_text(encoding="utf-8")


def test_generated_pages_are_not_committed():
    assert not (DOCS / "traitements").exists()
    kept = subprocess.run(["git", "ls-files", "build"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    assert kept == ""


def test_constants_and_profiles_come_from_the_code(pages):
    from accessibilite.core.walking_rules import PROFILES
    from accessibilite.core.zones_blanches import DEFICIT_CAP_MIN

    method = (pages / "methode.md").read_text(encoding="utf-8")
    assert f"| Plafond du déficit d’une personne | {DEFICIT_CAP_MIN:g} min |" in method
    assert all(f"| `{profile}` |" in method for profile in PROFILES)
    assert "<!--" not in method


def test_links_of_the_folder_resolve():
    assert dead_links(DOCS) == []


def test_links_of_the_site_resolve_but_for_the_pictures(pages):
    # Pictures are drawn by `make docs`; MkDocs refuses a missing one.
    assert [one for one in dead_links(pages) if not one.endswith(".png")] == []


def test_every_picture_asked_for_is_drawn():
    script = (ROOT / "tools" / "make_docs_pictures.py").read_text(encoding="utf-8")
    asked = {name for page in HAND_WRITTEN for name in re.findall(r"<!-- image: ([\w-]+) \|", page.read_text(encoding="utf-8"))}
    assert len(asked) >= 8
    assert [name for name in sorted(asked) if f'"{name}"' not in script] == []


def test_pictures_are_described_and_can_be_enlarged(pages):
    page = (pages / "tutoriel.md").read_text(encoding="utf-8")
    assert re.search(r"^\[!\[[^\]]{10,}\]\(images/menu\.png\)\]\(images/menu\.png\)$", page, re.MULTILINE)
    assert "![](" not in page


def test_what_the_tutorial_quotes_of_the_panel_is_checked():
    script = (ROOT / "tools" / "make_docs_pictures.py").read_text(encoding="utf-8")
    tutorial = (DOCS / "tutoriel.md").read_text(encoding="utf-8")
    quoted = re.findall(r"<!-- panneau: (\w+) -->\n```text\n", tutorial)
    assert len(quoted) == tutorial.count("<!-- panneau:") >= 7
    assert [name for name in quoted if f'"{name}"' not in script] == []


def test_the_site_takes_nothing_from_elsewhere():
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "font: false" in settings
    assert "://" not in settings
    assert (DOCS / "recherche-iframe-worker.js").is_file()


def test_the_html_of_the_theme_is_mended():
    from docs_hooks import mended

    assert mended('<input type="checkbox" id="x" autocomplete="off">') == '<input type="checkbox" id="x">'
    assert mended('<label for="x" tabindex=""></label><img src="a" />') == '<label for="x"></label><img src="a">'
    assert mended('<label class="y" for="__toc">') == '<label class="y">'
    assert mended("<pre><span></span><code>x") == '<pre><span></span><code tabindex="0">x'
    assert mended('<label for="__toc"><input id="__toc">') == '<label for="__toc"><input id="__toc">'


def test_every_page_is_in_the_menu_and_every_page_of_the_menu_is_there():
    menu = set(re.findall(r": ([\w/]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE))
    assert menu - {"traitements/index.md"} == {str(page.relative_to(DOCS)) for page in HAND_WRITTEN}


@pytest.mark.parametrize("page", HAND_WRITTEN, ids=lambda page: page.stem)
def test_commands_name_parameters_that_exist(page, pages):
    """``qgis_process`` ignores an unknown name without a word: a page must not teach one."""
    for _, _, block in blocks(page.read_text(encoding="utf-8")):
        for algorithm, rest in COMMAND.findall(block):
            given = set(re.findall(r"--(\w+)=", rest))
            assert given, algorithm
            assert given <= parameters_of(pages, algorithm), f"{algorithm}: {given - parameters_of(pages, algorithm)}"


def test_the_words_of_the_panels_are_those_of_the_code():
    plugin = ROOT / "plugin" / "accessibilite"
    code = "".join(page.read_text(encoding="utf-8") for page in [plugin / "plugin.py", *(plugin / "gui").glob("*.py")])
    for label in (
        "Calculer", "Copier la commande", "IRIS (facultatif)", "Explorer l’accès", "Préparer la carte", "Pourquoi ici ?",
        "Et si… ?", "Annuler", "Rétablir", "Garder ce scénario", "Ouvrir la ville d’exemple", "Visite guidée du panneau",
        "Passerelle", "Fermer un passage", "Permanences à ouvrir", "Diagnostic complet", "Rapport, page web et PDF",
    ):
        assert f'"{label}"' in code.replace("&", ""), label
        assert f"« {label} »" in (DOCS / "tutoriel.md").read_text(encoding="utf-8"), label


def test_pages_with_commands_are_run():
    with_commands = {
        str(page.relative_to(DOCS).with_suffix("")) for page in HAND_WRITTEN
        if any(language == "sh" for _, language, _ in blocks(page.read_text(encoding="utf-8")))
    }
    assert with_commands == set(PAGES)
    assert sum(len(one.quoted) for one in examples()) >= 30


def test_an_answer_that_differs_is_told():
    example = Example("x", 1, "true", ("9 zone(s) blanche(s).", "45 000 habitants"))
    assert missing(example, "…\n 9 zone(s) blanche(s).\n45\u202f000 habitants\n") == []
    assert missing(Example("x", 1, "true", ("WARNING: x",)), "0...10...80WARNING:\tx\n") == []
    assert missing(example, "19 zone(s) blanche(s).\n45 000 habitants, et plus\n") == list(example.quoted)


def test_no_registry_is_named():
    wanted = (ROOT / "tools" / "requirements-docs.txt").read_text(encoding="utf-8")
    assert "mkdocs" in wanted
    assert "://" not in wanted
