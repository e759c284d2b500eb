"""Writes the dictionary of the common indicators into the pages of help that show it.

Run with ``make rules-page``; a test tells when a page is behind the dictionary.
"""

from __future__ import annotations

from pathlib import Path

from accessibilite.core.common_indicators import dictionary_html

HELP = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite" / "resources" / "help"
PAGES = ("comparer_territoires", "suivi")
BEGIN, END = "<!-- indicateurs -->\n", "<!-- fin -->"


def filled(page: str) -> str:
    """Return a page with the dictionary of the code between its two marks."""
    head, rest = page.split(BEGIN)
    return head + BEGIN + dictionary_html() + "\n" + END + rest.split(END)[1]


def main() -> None:
    """Rewrite the pages."""
    for name in PAGES:
        path = HELP / f"{name}.html"
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
