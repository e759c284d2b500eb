"""A language in which every translated text wears ⟦brackets⟧: what a page shows without them is not translated.

Only the words of the plugin are bracketed, not what fills their fields: a French word put into a translated sentence
shows as well.  Use: ``with pseudo(): page = some_page(…)``, then ``assert untranslated(page, data=names) == []``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from string import Formatter

from accessibilite.core.language import Voice, speaking

OPEN, CLOSE = "⟦", "⟧"
#: Attributes that people read or hear.
_READ = ("alt", "title", "aria-label", "aria-description", "placeholder")
_UNSEEN = ("style", "script", "template")
#: What every language writes alike: units, codes of columns and parameters, EPSG codes, addresses of pages.
_ALIKE = re.compile(
    r"https?://\S+|EPSG:\d+|\b(?:km/h|km²|km|m²|ha|min|m|s|h)\b|\b\w+_\w+\b|\b[A-Z][A-Z0-9]{2,}\b|\b(?:node|way|relation)/\d+"
)


class PseudoTexts(dict[str, str]):
    """The texts of a language that translates everything."""

    def get(self, text: str, default: object = None) -> str:  # type: ignore[override]
        return bracketed(text)

    __getitem__ = __missing__ = get

    def __contains__(self, text: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True


def bracketed(text: str) -> str:
    """Return a text with its words in brackets and its fields between them.

    >>> bracketed("{count} lieux sur {total:.1f}")
    '{count}⟦ lieux sur ⟧{total:.1f}'
    """
    kinds = re.fullmatch(r"(.+?)( \(\*\..*\))", text)
    if kinds:
        # Qt reads the kinds of files out of the label of a file.
        return f"{OPEN}{kinds[1]}{CLOSE}{kinds[2]}"
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return f"{OPEN}{text}{CLOSE}"
    said = ""
    for words, name, spec, conversion in parts:
        if words:
            said += OPEN + (words.replace("{", "{{").replace("}", "}}") if "{{" in text or "}}" in text else words) + CLOSE
        if name is not None:
            said += "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"
    return said


@contextmanager
def pseudo(language: str = "en") -> Iterator[None]:
    """Write pages in the bracketed language until the block ends; numbers and dates as in ``language``."""
    with speaking(Voice(language, PseudoTexts())):
        yield


def leftovers(text: str, data: Iterable[str] = ()) -> str:
    """Return what a sentence says outside the brackets, but for numbers, units, codes and ``data``; "" for nothing."""
    return _bare(_outside([text]), data)


def untranslated(html: str, data: Iterable[str] = ()) -> list[str]:
    """Return the visible texts of a page (nodes, SVG, title, alt, aria-label…) that say something outside the brackets.

    ``data`` are the words that belong to the files: names of places, ids, values of tags.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    kept = tuple(data)
    # A bracket may open in one node and close in another, around a link or a word in bold.
    found, depth = [], 0
    for text in reader.nodes:
        before, depth = depth, max(0, depth + text.count(OPEN) - text.count(CLOSE))
        if _bare(_outside([OPEN * before + text]), kept):
            found.append(text.strip())
    found += [text.strip() for text in reader.attributes if leftovers(text, kept)]
    return list(dict.fromkeys(found))


def _outside(texts: Iterable[str]) -> str:
    outside, depth = [], 0
    for sign in "".join(texts):
        if sign == OPEN:
            depth += 1
        elif sign == CLOSE:
            depth = max(0, depth - 1)
            outside.append(" ")
        elif not depth:
            outside.append(sign)
    return "".join(outside)


def _bare(text: str, data: Iterable[str]) -> str:
    for name in sorted({one for one in data if one and one in text}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    text = _ALIKE.sub(" ", text)
    return " ".join(re.findall(r"[^\W\d_]+", text))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.nodes: list[str] = []
        self.attributes: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        self.attributes += [value for name, value in attrs if name in _READ and value]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [value for name, value in attrs if name in _READ and value]

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)

    def handle_data(self, data: str) -> None:
        if not self._unseen and data.strip():
            self.nodes.append(data)
