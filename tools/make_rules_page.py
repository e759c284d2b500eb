"""Writes the table of rules and profiles into the help of ``construire_reseau``, from core/walking_rules.py.

Run with ``make rules-page``; a test tells when the page is behind the rules.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from accessibilite.core.language import number
from accessibilite.core.walking_rules import (
    BARRIERS,
    CROSSING_RULE_ID,
    OTHER_BARRIER,
    PROFILE_RULES,
    PROFILES,
    RULE_LABELS,
    RULES,
    Barrier,
    Rule,
)

PAGE = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite" / "resources" / "help" / "construire_reseau.html"
START = "<!-- table des règles : make rules-page -->\n"
END = "<!-- fin de la table -->\n"
STEPS = {"yes": "oui", "ramp": "avec rampe", "no": "non"}


def rules_section() -> str:
    """Return the profiles and the rules, in order of priority, as HTML."""
    profiles = [
        (p.id, number(p.speed_kmh, 2), STEPS[p.steps], number(p.min_width_m, 2) if p.min_width_m else "–", p.source)
        for p in PROFILES.values()
    ]
    rules = [
        (rule.id, rule.label, _condition(rule), "ouverte" if rule.is_open else "fermée")
        for rule in (*PROFILE_RULES, *RULES)
    ]
    rules.append((CROSSING_RULE_ID, RULE_LABELS[CROSSING_RULE_ID], "surface piétonne", "ouverte"))
    barriers = [
        (one.id, one.label, _values(one), _stopped(one), ", ".join(one.gap_tags), one.source)
        for one in (*BARRIERS, OTHER_BARRIER)
    ]
    return (
        "<h3>Les profils</h3>\n"
        + _table(("profil", "km/h", "escaliers", "passage libre, m", "source de la vitesse"), profiles)
        + "<h3>La table des règles</h3>\n<p>La première règle qui convient décide.</p>\n"
        + _table(("règle", "sens", "condition", "voie"), rules)
        + "<h3>Ce qui se trouve sur les nœuds</h3>\n"
        + "<p><i>foot</i>, puis <i>access</i>, puis <i>locked</i> décident pour tous ; <i>wheelchair</i>=yes ouvre aux roues, "
        + "no ferme au fauteuil. Une largeur connue sous le passage libre du profil ferme aussi.</p>\n"
        + _table(("sorte", "sens", "condition", "fermée à", "largeur lue", "source"), barriers)
    )


def page_with_rules(page: str) -> str:
    """Return the page with its table made anew."""
    before, rest = page.split(START)
    return before + START + rules_section() + END + rest.split(END)[1]


def _condition(rule: Rule) -> str:
    return f"{rule.tag} : {', '.join(sorted(rule.values)) if rule.values else 'toute autre valeur'}"


def _values(barrier: Barrier) -> str:
    return f"{barrier.tag} : {', '.join(sorted(barrier.values)) if barrier.values else 'toute autre valeur'}"


def _stopped(barrier: Barrier) -> str:
    return "tous" if len(barrier.stops) == len(PROFILES) else ", ".join(p for p in PROFILES if p in barrier.stops) or "personne"


def _table(headers: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = ["<tr>" + "".join(f"<th>{escape(text)}</th>" for text in headers) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows]
    return "<table>\n" + "\n".join(lines) + "\n</table>\n"


if __name__ == "__main__":
    PAGE.write_text(page_with_rules(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
