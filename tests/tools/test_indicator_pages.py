"""The help shows the dictionary that the code uses."""

from __future__ import annotations

import pytest

from accessibilite.core.common_indicators import INDICATORS
from make_indicator_pages import HELP, PAGES, filled


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_up_to_date(name):
    page = (HELP / f"{name}.html").read_text(encoding="utf-8")
    assert page == filled(page), "make rules-page"
    assert all(f"<b>{one.code}</b>" in page for one in INDICATORS)
