"""Writes ``resources/i18n/<language>.ts`` from the texts of the code; translations are kept, new texts are unfinished.

It also fills the dictionary of indicators into the translated pages of help.

Run with ``make translations``, translate what it names (in Qt Linguist or by hand: an empty translation marked
``unfinished`` becomes a text without that mark), and run it again.  A test fails while something is unfinished.
"""

from __future__ import annotations

import argparse
import ast
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from accessibilite.core.common_indicators import INDICATORS
from make_indicator_pages import BEGIN, END, PAGES

PLUGIN = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite"
FOLDER = PLUGIN / "resources" / "i18n"
HELP = PLUGIN / "resources" / "help"
#: Language -> locale written in its file.
LANGUAGES = {"en": "en_GB", "nl": "nl_BE"}
#: One context: a sentence means the same wherever it is said.
CONTEXT = "Accessibilite"
#: Calls whose first argument is a text for the user.
MARKERS = ("tr", "tr_noop")


@dataclass(frozen=True)
class Message:
    """A text, the files that say it, and what is known of its translation."""

    source: str
    files: tuple[str, ...]
    translation: str = ""

    @property
    def is_finished(self) -> bool:
        return bool(self.translation)


def texts_of_code(plugin: Path = PLUGIN) -> dict[str, tuple[str, ...]]:
    """Return each text marked for translation, with the files where it is written, in order."""
    found: dict[str, list[str]] = {}
    for path in sorted(plugin.rglob("*.py")):
        name = path.relative_to(plugin).as_posix()
        for text in _marked(ast.parse(path.read_text(encoding="utf-8"))):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return {text: tuple(files) for text, files in found.items()}


def _marked(tree: ast.AST) -> Iterator[str]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name in MARKERS:
            yield from _constants(call.args[0])


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def read_translations(path: Path) -> dict[str, str]:
    """Return the finished translations of a ``.ts`` file, by source text."""
    if not path.exists():
        return {}
    finished = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            finished[message.findtext("source", "")] = translation.text
    return finished


def messages(texts: dict[str, tuple[str, ...]], translations: dict[str, str]) -> list[Message]:
    """Return the messages of a language, in the order of the code."""
    return [Message(text, files, translations.get(text, "")) for text, files in texts.items()]


def ts_text(language: str, found: Sequence[Message]) -> str:
    """Return the ``.ts`` file of a language; without line numbers, so that moving a line changes nothing in it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="fr_FR">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for one in found:
        mark = "" if one.is_finished else ' type="unfinished"'
        lines += [
            "    <message>",
            *(f'        <location filename="../../{name}"/>' for name in one.files),
            f"        <source>{escape(one.source)}</source>",
            f"        <translation{mark}>{escape(one.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def page_with_dictionary(page: str, translations: dict[str, str]) -> str:
    """Return a translated page of help with the dictionary of the code between its two marks."""
    known = [[translations.get(text, text) for text in (one.unit, one.label, one.definition)] for one in INDICATORS]
    lines = [
        f"<li><b>{one.code}</b> ({unit}): {label}. {definition}</li>"
        for one, (unit, label, definition) in zip(INDICATORS, known)
    ]
    head, rest = page.split(BEGIN)
    return head + BEGIN + "<ul>\n" + "\n".join(lines) + "\n</ul>\n" + END + rest.split(END)[1]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the .ts files from the texts of the code.")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="folder of the .ts files")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    texts = texts_of_code()
    for language in LANGUAGES:
        path = folder / f"{language}.ts"
        found = messages(texts, read_translations(path))
        path.write_text(ts_text(language, found), encoding="utf-8")
        unfinished = [one for one in found if not one.is_finished]
        print(f"{path.name}: {len(found)} texts, {len(unfinished)} unfinished")
        for one in unfinished:
            print(f"  {', '.join(one.files)}: {one.source}")
        if folder == FOLDER:
            translations = read_translations(path)
            for name in PAGES:
                page = HELP / language / f"{name}.html"
                page.write_text(page_with_dictionary(page.read_text(encoding="utf-8"), translations), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
