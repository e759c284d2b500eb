"""The help shows the rules that the code applies."""

from __future__ import annotations

import pytest

from accessibilite.core.walking_rules import BARRIERS, PROFILE_RULES, PROFILES, RULES
from make_rules_page import PAGES, page_with_rules, rules_section


@pytest.mark.parametrize("language", PAGES)
def test_the_help_is_up_to_date(language):
    page = PAGES[language].read_text(encoding="utf-8")
    assert page == page_with_rules(page, language), "make rules-page"


@pytest.mark.parametrize("language", PAGES)
def test_every_rule_and_profile_is_there(language):
    section = rules_section(language)
    assert all(f"<td>{one.id}</td>" in section for one in (*PROFILE_RULES, *RULES, *BARRIERS, *PROFILES.values()))


def test_no_french_in_the_other_tables():
    for language in ("en", "nl"):
        for word in ("fermée", "oui", "personne", "toute autre", "valeur d’usage", " : "):
            assert word not in rules_section(language)
