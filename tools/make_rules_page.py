"""Writes the table of rules and profiles into the help of ``construire_reseau``, in its languages, from core/walking_rules.py.

Run with ``make rules-page``; a test tells when the page is behind the rules.
"""

from __future__ import annotations

from collections.abc import Collection
from html import escape
from pathlib import Path

from accessibilite.core.language import SOURCE, Voice, number, speaking, tr, voice
from accessibilite.core.walking_rules import (
    BARRIERS,
    CROSSING_RULE_ID,
    OTHER_BARRIER,
    PROFILE_RULES,
    PROFILES,
    RULE_LABELS,
    RULES,
    Barrier,
)
from make_translations import FOLDER, read_translations

HELP = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite" / "resources" / "help"
LANGUAGES = ("en", "nl")
#: Language -> its page.
PAGES = {
    language: (HELP if language == SOURCE else HELP / language) / "construire_reseau.html" for language in (SOURCE, *LANGUAGES)
}
START = "<!-- table des règles : make rules-page -->\n"
END = "<!-- fin de la table -->\n"
#: The sign between a tag and its values.
COLON = {"fr": " :", "en": ":", "nl": ":"}
STEPS = {"yes": "oui", "ramp": "avec rampe", "no": "non"}
NODES = (
    "<i>foot</i>, puis <i>access</i>, puis <i>locked</i> décident pour tous ; <i>wheelchair</i>=yes ouvre aux roues, "
    "no ferme au fauteuil. Une largeur connue sous le passage libre du profil ferme aussi."
)
#: The words of the table alone, which are in no text of the plugin: French -> English, Dutch.
WORDS = {
    "oui": ("yes", "ja"),
    "avec rampe": ("with a ramp", "met helling"),
    "non": ("no", "nee"),
    "ouverte": ("open", "open"),
    "fermée": ("closed", "gesloten"),
    "surface piétonne": ("pedestrian area", "voetgangerszone als vlak"),
    "toute autre valeur": ("any other value", "elke andere waarde"),
    "tous": ("everyone", "iedereen"),
    "personne": ("nobody", "niemand"),
    "Les profils": ("The profiles", "De profielen"),
    "profil": ("profile", "profiel"),
    "km/h": ("km/h", "km/u"),
    "escaliers": ("steps", "trappen"),
    "METHOD 2 : seuls foot et access la ferment": (
        "METHOD 2: only foot and access close it", "METHOD 2: enkel foot en access sluiten ze",
    ),
    "passage libre, m": ("clear width, m", "vrije doorgang, m"),
    "source de la vitesse": ("source of the speed", "bron van de snelheid"),
    "La table des règles": ("The table of rules", "De tabel van de regels"),
    "La première règle qui convient décide.": ("The first rule that fits decides.", "De eerste regel die past, beslist."),
    "règle": ("rule", "regel"),
    "sens": ("meaning", "betekenis"),
    "condition": ("condition", "voorwaarde"),
    "voie": ("way", "weg"),
    "Ce qui se trouve sur les nœuds": ("What stands on the nodes", "Wat op de knopen staat"),
    NODES: (
        "<i>foot</i>, then <i>access</i>, then <i>locked</i> decide for everyone; <i>wheelchair</i>=yes opens to wheels, no "
        "closes to wheelchairs. A known width under the clear width of the profile closes too.",
        "<i>foot</i>, dan <i>access</i>, dan <i>locked</i> beslissen voor iedereen; <i>wheelchair</i>=yes opent voor wielen, no "
        "sluit voor de rolstoel. Een bekende breedte onder de vrije doorgang van het profiel sluit ook.",
    ),
    "sorte": ("kind", "soort"),
    "fermée à": ("closed to", "gesloten voor"),
    "largeur lue": ("width read from", "breedte gelezen uit"),
    "source": ("source", "bron"),
}


def voice_of(language: str) -> Voice:
    """Return the words of the table and the labels of the rules in a language."""
    if language == SOURCE:
        return Voice()
    column = LANGUAGES.index(language)
    labels = read_translations(FOLDER / f"{language}.ts")
    return Voice(language, labels | {french: others[column] for french, others in WORDS.items()})


def rules_section(language: str = SOURCE) -> str:
    """Return the profiles and the rules, in order of priority, as HTML."""
    with speaking(voice_of(language)):
        return _section()


def _section() -> str:
    profiles = [
        (p.id, number(p.speed_kmh, 2), tr(STEPS[p.steps]), number(p.min_width_m, 2) if p.min_width_m else "–", tr(p.source))
        for p in PROFILES.values()
    ]
    rules = [
        (rule.id, tr(rule.label), _condition(rule.tag, rule.values), tr("ouverte" if rule.is_open else "fermée"))
        for rule in (*PROFILE_RULES, *RULES)
    ]
    rules.append((CROSSING_RULE_ID, tr(RULE_LABELS[CROSSING_RULE_ID]), tr("surface piétonne"), tr("ouverte")))
    barriers = [
        (one.id, tr(one.label), _condition(one.tag, one.values), _stopped(one), ", ".join(one.gap_tags), tr(one.source))
        for one in (*BARRIERS, OTHER_BARRIER)
    ]
    return (
        f"<h3>{tr('Les profils')}</h3>\n"
        + _table(("profil", "km/h", "escaliers", "passage libre, m", "source de la vitesse"), profiles)
        + f"<h3>{tr('La table des règles')}</h3>\n<p>{tr('La première règle qui convient décide.')}</p>\n"
        + _table(("règle", "sens", "condition", "voie"), rules)
        + f"<h3>{tr('Ce qui se trouve sur les nœuds')}</h3>\n<p>{tr(NODES)}</p>\n"
        + _table(("sorte", "sens", "condition", "fermée à", "largeur lue", "source"), barriers)
    )


def page_with_rules(page: str, language: str = SOURCE) -> str:
    """Return the page with its table made anew."""
    before, rest = page.split(START)
    return before + START + rules_section(language) + END + rest.split(END)[1]


def _condition(tag: str, values: Collection[str]) -> str:
    return f"{tag}{COLON[voice().language]} {', '.join(sorted(values)) if values else tr('toute autre valeur')}"


def _stopped(barrier: Barrier) -> str:
    if len(barrier.stops) == len(PROFILES):
        return tr("tous")
    return ", ".join(p for p in PROFILES if p in barrier.stops) or tr("personne")


def _table(headers: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = ["<tr>" + "".join(f"<th>{escape(tr(text))}</th>" for text in headers) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows]
    return "<table>\n" + "\n".join(lines) + "\n</table>\n"


if __name__ == "__main__":
    for language, page in PAGES.items():
        page.write_text(page_with_rules(page.read_text(encoding="utf-8"), language), encoding="utf-8")
