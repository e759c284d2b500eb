"""What MkDocs does to each page that it has made: the HTML of its theme is mended where the Nu checker or axe finds it wrong."""

from __future__ import annotations

import re
from typing import Any

#: (what the theme writes, what HTML allows)
_MENDS = (
    # A box to tick completes nothing.
    (re.compile(r'(<input (?=[^>]*type="(?:checkbox|radio)")[^>]*?) autocomplete="off"'), r"\1"),
    (re.compile(r'(<label [^>]*?) tabindex(?:="")?(?=[ >])'), r"\1"),
    (re.compile(r"(<(?:br|hr|img|input|link|meta) ?[^>]*?) ?/>"), r"\1>"),
    (re.compile(r'(<div class="md-search" data-md-component="search" role="dialog")>'), r'\1 aria-label="Recherche">'),
    # What scrolls on a telephone must be reached with the keyboard.
    (re.compile(r"(<pre[^>]*>(?:<span></span>)?<code)>"), r'\1 tabindex="0">'),
    (re.compile(r"<table>"), '<table tabindex="0">'),
)
_TABLE_OF_CONTENTS = "__toc"


def mended(page: str) -> str:
    """Return a page that the checkers accept."""
    for wrong, right in _MENDS:
        page = wrong.sub(right, page)
    # Pages that are not in the menu have the title of this list, but not the box that opens it on a telephone.
    return page if f'id="{_TABLE_OF_CONTENTS}"' in page else page.replace(f' for="{_TABLE_OF_CONTENTS}"', "")


def on_post_page(output: str, **_: Any) -> str:
    """Mend a page."""
    return mended(output)


def on_post_template(output_content: str, **_: Any) -> str:
    """Mend a page that is no document: 404."""
    return mended(output_content)
