"""What parameters are chosen among; no heavy import, so that QGIS opens at once."""

from __future__ import annotations

#: Options of ``PMR`` and ``SANS_RDV``: what is known to be so, or whatever is not known not to be.
YES, YES_OR_UNKNOWN = "oui", "oui_ou_inconnu"
YES_OPTIONS = (YES, YES_OR_UNKNOWN)
#: Options of ``CONDITIONS``: said to be unconditional, or nothing said about a condition.
UNCONDITIONAL, NO_KNOWN_CONDITION = "inconditionnel", "aucune_connue"
CONDITION_OPTIONS = (UNCONDITIONAL, NO_KNOWN_CONDITION)
#: What a service offers (parameter ``OFFRE``).
SUPPLIES = ("un", "capacite", "heures")
#: Names of the weights (parameter ``PONDERATION``).
DECAYS = ("binaire", "paliers", "gauss", "puissance", "exponentielle")
#: What is sought (parameter ``MODELE`` of the sites).
MODELS = ("mclp", "lscp", "p_median", "p_centre")
