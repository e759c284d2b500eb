"""The help shows the rules that the code applies."""

from __future__ import annotations

from accessibilite.core.walking_rules import BARRIERS, PROFILE_RULES, PROFILES, RULES
from make_rules_page import PAGE, page_with_rules, rules_section


def test_the_help_is_up_to_date():
    page = PAGE.read_text(encoding="utf-8")
    assert page == page_with_rules(page), "make rules-page"


def test_every_rule_and_profile_is_there():
    section = rules_section()
    assert all(f"<td>{one.id}</td>" in section for one in (*PROFILE_RULES, *RULES, *BARRIERS, *PROFILES.values()))
