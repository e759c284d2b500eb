"""Runs the commands of docs/ on the sample town and checks that what the pages quote is what comes out.

A block ``sh`` is run, in a folder that all pages share; every line of the block ``text`` that follows must be in what it
said.  A block ``bash`` is only shown: it names files that the reader has.  Exit code 1 names the page, the line and the output.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
FOLDER = ROOT / "build" / "docs" / "exemples"
SAMPLE = ROOT / "plugin" / "accessibilite" / "resources" / "sample"
#: Pages with commands, in their order: a guide starts from the files of the tutorial.
PAGES = (
    "tutoriel", "guides/donnees", "guides/strasbourg", "guides/bruxelles", "guides/reseau", "guides/temps", "guides/lieu",
    "guides/robustesse", "guides/avant_apres", "guides/langues",
)
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: A message comes on the line where the progress stands.
_PROGRESS = re.compile(r"^0\.\.\.[\d.]*")
_SETUP = f'set -euo pipefail; . "{ROOT}/tools/qgis_env.sh"; qgis_process() {{ run_qgis_process "$@"; }}\n'


@dataclass(frozen=True)
class Example:
    """A command and what the page quotes of its answer."""

    page: str
    line: int
    command: str
    quoted: tuple[str, ...]


def blocks(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the fenced blocks of a page: line, language, content."""
    for found in _BLOCK.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[1], found[2]


def examples() -> Iterator[Example]:
    """Yield the commands that are run, in order."""
    for page in PAGES:
        listed = list(blocks((DOCS / f"{page}.md").read_text(encoding="utf-8")))
        for (line, language, command), following in zip(listed, [*listed[1:], (0, "", "")]):
            if language == "sh":
                quoted = following[2] if following[1] == "text" else ""
                yield Example(page, line, command, tuple(text.strip() for text in quoted.splitlines() if text.strip()))


def plain(text: str) -> str:
    """Return a text with ordinary spaces, as one types it."""
    return re.sub(r"[\u00a0\u202f\t ]+", " ", text)


def missing(example: Example, said: str) -> list[str]:
    """Return the lines that a page quotes and the command did not say."""
    lines = {_PROGRESS.sub("", plain(line)).strip() for line in said.splitlines()}
    return [line for line in example.quoted if plain(line) not in lines]


def main() -> int:
    """Run all."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    environment = {**os.environ, "VILLE": str(SAMPLE)}
    failures = 0
    for example in examples():
        ran = subprocess.run(
            ["bash", "-c", _SETUP + example.command], cwd=FOLDER, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )
        lost = missing(example, ran.stdout)
        if ran.returncode or lost:
            failures += 1
            print(f"docs/{example.page}.md, ligne {example.line} : code {ran.returncode}", file=sys.stderr)
            print(*(f"  la page cite, et le calcul ne dit pas : {line}" for line in lost), sep="\n", file=sys.stderr)
            print(ran.stdout, file=sys.stderr)
        if ran.returncode:
            # The next commands read what this one should have written.
            return 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
