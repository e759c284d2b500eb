"""The panel says in words what the algorithms name by an identifier: choices of a list, parameters in a sentence."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..core.errors import tr_noop
from ..core.service_formats import AUTO, FORMATS
from ..processing.base import tr

#: Value of a list -> what it means; the value itself stays what runs, and what a command says.
CHOICES = {
    "adulte": tr_noop("Adulte"), "senior": tr_noop("Senior, marche plus lente"), "poussette": tr_noop("Avec une poussette"),
    "fauteuil": tr_noop("En fauteuil roulant, sans escalier"),
    "oui": tr_noop("Oui, quand c’est écrit"), "oui_ou_inconnu": tr_noop("Oui, ou quand on n’en sait rien"),
    "inconditionnel": tr_noop("Reçoit tout le monde"), "aucune_connue": tr_noop("Aucune condition connue"),
    "un": tr_noop("Chaque service vaut 1"), "capacite": tr_noop("Sa capacité"), "heures": tr_noop("Ses heures d’ouverture"),
    "binaire": tr_noop("Tout ou rien"), "paliers": tr_noop("Par paliers"), "gauss": tr_noop("Courbe en cloche (Gauss)"),
    "puissance": tr_noop("Puissance"), "exponentielle": tr_noop("Exponentielle"),
    "mclp": tr_noop("Le plus de personnes à portée"), "lscp": tr_noop("Le moins de lieux pour desservir tout le monde"),
    "p_median": tr_noop("Le moins de marche en tout"), "p_centre": tr_noop("La plus longue marche la plus courte"),
    "fr": tr_noop("Français"), "en": tr_noop("Anglais"), "nl": tr_noop("Néerlandais"),
    "les_deux": tr_noop("Matin et après-midi"), "matin": tr_noop("Matin"), "apres_midi": tr_noop("Après-midi"),
    "comite": tr_noop("Pour un comité : l’essentiel"), "annexe": tr_noop("Pour des techniciens : tout"),
    "aucun": tr_noop("Aucune page de plus"), "zones": tr_noop("Une page par zone blanche"),
    "territoires": tr_noop("Une page par territoire"),
    AUTO: tr_noop("Reconnu tout seul"), **FORMATS,
}
_IDENTIFIER = re.compile(r"\b[A-Z][A-Z_]{2,}\b(?P<opens>\s*:)?")
#: Words of any sentence that are parameters too: they are parameters where the sentence opens with them.
_ORDINARY = frozenset(("OSM", "IRIS", "PMR", "HTML", "PDF"))


def say_choices(widget: QWidget, definition: QgsProcessingParameterDefinition) -> None:
    """Show what the values of a list mean."""
    if not isinstance(definition, QgsProcessingParameterEnum) or not definition.usesStaticStrings():
        return
    for box in (widget, *widget.findChildren(QComboBox)):
        if isinstance(box, QComboBox):
            for row in range(box.count()):
                words = CHOICES.get(box.itemText(row))
                if words is not None and box.itemData(row) == box.itemText(row):
                    box.setItemText(row, tr(words))


def name_fields(said: str, algorithm: QgsProcessingAlgorithm) -> str:
    """Return a sentence where the fields of the page are called as the page calls them, not by their identifier."""

    def name(found: re.Match[str]) -> str:
        end = found["opens"] or ""
        word = found.group().removesuffix(end)
        definition = algorithm.parameterDefinition(word)
        if definition is None or (word in _ORDINARY and (found.start() or not end)):
            return found.group()
        return tr("« {label} »").format(label=definition.description()) + end

    return _IDENTIFIER.sub(name, said)
