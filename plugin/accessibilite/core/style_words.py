"""The words of a QML style that people read: legend, form, choices; the file is in French, the layer in another language."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import Final

from .errors import tr_noop
from .language import tr

#: Aliases of the form of the sheets of a visit (``fiches.qml``); labels and choices are marked where they are used too.
FORM_WORDS: Final = (
    tr_noop("Identifiant"), tr_noop("Rôle"), tr_noop("Numéro"), tr_noop("Remplace"), tr_noop("Nom"), tr_noop("Genre"),
    tr_noop("Adresse"), tr_noop("Accessible en fauteuil (avant la visite)"), tr_noop("Horaires connus"),
    tr_noop("Habitants à portée"), tr_noop("Personnes pauvres à portée"), tr_noop("Décision"), tr_noop("Motif"),
    tr_noop("Contact (nom, téléphone, courriel)"), tr_noop("Salle"), tr_noop("Accès"), tr_noop("Jours et heures proposés"),
    tr_noop("Date de la visite"), tr_noop("Photo"),
)
#: Label of a class, alias of a field, choice of a list: what is before the words, the words, what is after.
_WORDS: Final = re.compile(
    r'(<(?:rule|range|category)(?:\s+[\w-]+="[^"]*")*?\s+label="|<alias(?:\s+[\w-]+="[^"]*")*?\s+name="|'
    r'<Option type="Map">\s*<Option type="QString" name=")([^"]+)(")'
)


def style_words(qml: str) -> list[str]:
    """Return what a style shows, in the order of the file."""
    return [unescape(found[2]) for found in _WORDS.finditer(qml) if _is_shown(found, qml)]


def said_style(qml: str) -> str:
    """Return a style with its words in the language of the page."""

    def said(found: re.Match[str]) -> str:
        return found[1] + escape(tr(unescape(found[2]))) + found[3] if _is_shown(found, qml) else found[0]

    return _WORDS.sub(said, qml)


def _is_shown(found: re.Match[str], qml: str) -> bool:
    """Tell a choice, which stands in the list of a ``ValueMap``, from the options of symbols and widgets."""
    if not found[1].startswith("<Option"):
        return True
    widget = qml.rfind("<editWidget", 0, found.start())
    is_list = widget >= 0 and qml.startswith('<editWidget type="ValueMap"', widget)
    return is_list and "</editWidget>" not in qml[widget : found.start()]
