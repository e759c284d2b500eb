"""Small pages of HTML: one file, no script, readable offline and by a screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from .language import no_break, voice

#: Colours hold for colour-blind readers and in grey print (blue-orange, dark enough on white).
_STYLE = """
:root { color-scheme: light;
  --ink: #1d2733; --soft: #5a6675; --line: #d5dce4; --paper: #ffffff; --shade: #f3f6f9; --accent: #0b5394; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--shade); color: var(--ink);
  font: 16px/1.55 "DejaVu Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 2.5rem 4rem; background: var(--paper); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--line); }
p, li { max-width: 46rem; }
.lead { color: var(--soft); margin-top: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.2rem, 1fr)); gap: .8rem; margin: 1.5rem 0;
  padding: 0; list-style: none; }
.figures li { background: var(--shade); border-left: 4px solid var(--accent); padding: .7rem .9rem; }
.figures strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.figures span { color: var(--soft); font-size: .9rem; }
figure { margin: 1.2rem 0; }
figure img { width: 100%; height: auto; border: 1px solid var(--line); }
figcaption, caption { color: var(--soft); font-size: .9rem; text-align: left; padding-bottom: .3rem; }
h1, h2, h3, p, li, th, td { overflow-wrap: break-word; }
.table { overflow-x: auto; margin: 1rem 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--shade); border-bottom: 2px solid var(--line); }
.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n, tbody th.n { white-space: nowrap; }
tbody th:not(.n), th.n + td:not(.n) { min-width: 10em; }
.note { background: #fff7e6; border-left: 4px solid #b45f06; padding: .6rem .9rem; max-width: none; }
code { font-size: .88em; }
@media (max-width: 40rem) { main { padding: 1rem 1rem 3rem; } h1 { font-size: 1.5rem; } }
@page { margin: 14mm; }
@media print { body { background: none; font-size: 12px; } main { padding: 0; max-width: none; } p, li { max-width: none; }
  h1, h2, h3, caption, thead { break-after: avoid; } tr, figure, .figures li, .note { break-inside: avoid; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr)); } .figures strong { font-size: 1.3rem; }
  p, li { orphans: 3; widows: 3; } .table { overflow: visible; } table { font-size: .85em; }
  tbody tr:nth-child(-n+2) { break-after: avoid; } figure img { max-height: 116mm; width: auto; max-width: 100%; }
  figure svg { max-height: 115mm; } }
"""


#: Signs that HTML does not know, which a name of a file may have: they are left out.
_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r"}


def typeset(text: str) -> str:
    """Return a text as HTML, with the no-break spaces of its language."""
    return escape(no_break(text).translate(_CONTROLS))


def page(title: str, body: Iterable[str], style: str = "") -> str:
    """Return a whole document, in the language of the page; ``style`` comes after that of all pages."""
    return (
        f'<!DOCTYPE html>\n<html lang="{voice().language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{typeset(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def heading(text: str) -> str:
    """Return a section heading."""
    return f"<h2>{typeset(text)}</h2>"


def paragraph(text: str, css: str = "") -> str:
    """Return a paragraph of plain text."""
    return f'<p class="{css}">{typeset(text)}</p>' if css else f"<p>{typeset(text)}</p>"


def bullets(items: Iterable[str]) -> str:
    """Return a list of plain sentences."""
    return "<ul>" + "".join(f"<li>{typeset(item)}</li>" for item in items) + "</ul>"


def figures(items: Iterable[tuple[str, str]]) -> str:
    """Return key figures: (value, what it counts)."""
    cells = "".join(f"<li><strong>{typeset(value)}</strong><span>{typeset(label)}</span></li>" for value, label in items)
    return f'<ul class="figures">{cells}</ul>'


def table(caption: str, headers: Sequence[str], rows: Iterable[Sequence[str]], numeric: Sequence[int] = ()) -> str:
    """Return a table; columns of ``numeric`` are aligned to the right; the first cell names its row."""
    right = frozenset(numeric)

    def css(column: int) -> str:
        return ' class="n"' if column in right else ""

    head = "".join(f'<th scope="col"{css(i)}>{typeset(text)}</th>' for i, text in enumerate(headers))
    lines = []
    for row in rows:
        first, *rest = row
        cells = f'<th scope="row"{css(0)}>{typeset(first)}</th>'
        cells += "".join(f"<td{css(i)}>{typeset(text)}</td>" for i, text in enumerate(rest, start=1))
        lines.append(f"<tr>{cells}</tr>")
    return table_frame(caption, f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody>")


def table_frame(caption: str, rows: str, css: str = "table") -> str:
    """Return rows as a table under its caption, in a frame that scrolls where it must, with the keyboard too."""
    label = typeset(caption)
    return (
        f'<div class="{css}" role="region" aria-label="{label}" tabindex="0"><table><caption>{label}</caption>'
        f"{rows}</table></div>"
    )
