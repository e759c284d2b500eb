"""Which services people can use: accessible, without appointment, without condition, or by an expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from .choices import CONDITION_OPTIONS, YES_OPTIONS
from .errors import ParameterError, tr_noop
from .readers.tables import plain_name
from .records import BoolArray, Layer, as_texts

_YES = frozenset({"oui", "yes", "ja", "1", "true", "vrai"})
_NO = frozenset({"non", "no", "nee", "0", "false", "faux"})
#: How a service says that it receives everybody, once accents, case and signs are gone.
_EVERYBODY = frozenset({
    "inconditionnel", "inconditionnelle", "accueil_inconditionnel", "acces_inconditionnel", "sans_condition",
    "sans_conditions", "aucune", "aucune_condition", "pas_de_condition", "tout_public", "tous_publics",
    "tous_les_publics", "ouvert_a_tous", "ouvert_a_toutes_et_tous", "unconditional", "onvoorwaardelijk",
})
#: Said beside it, these take nobody away.
_HARMLESS = frozenset({"gratuit", "gratuite", "anonyme", "sans_rendez_vous", "libre_acces"})


@dataclass(frozen=True)
class ServiceFilters:
    """What is asked of the services; an empty text asks nothing.

    Attributes
    ----------
    accessible, walk_in
        One of :data:`.choices.YES_OPTIONS`, for the columns ``pmr`` and ``sans_rdv``.
    conditions
        One of :data:`.choices.CONDITION_OPTIONS`.
    expression
        Shape (services,), the answer of an expression, or None.
    """

    accessible: str = ""
    walk_in: str = ""
    conditions: str = ""
    expression: BoolArray | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every service is kept."""
        return not (self.accessible or self.walk_in or self.conditions) and self.expression is None


@dataclass(frozen=True)
class Filtered:
    """Services kept, and by parameter how many were left out because nothing is known of them."""

    kept: BoolArray
    unknown: Mapping[str, int] = field(default_factory=dict)


def apply_filters(layer: Layer, filters: ServiceFilters) -> Filtered:
    """Return which services answer all that is asked.

    Raises
    ------
    ParameterError
        An option that does not exist, or a layer without the column that it reads.
    """
    kept = np.ones(len(layer), dtype=bool)
    unknown: dict[str, int] = {}
    for parameter, asked, column, options, reading in (
        ("PMR", filters.accessible, "pmr", YES_OPTIONS, _yes_no),
        ("SANS_RDV", filters.walk_in, "sans_rdv", YES_OPTIONS, _yes_no),
        ("CONDITIONS", filters.conditions, "conditions", CONDITION_OPTIONS, _unconditional),
    ):
        if not asked:
            continue
        good, silent = _answers(layer, parameter, asked, column, options, reading)
        strict = asked == options[0]
        kept &= good if strict else good | silent
        if strict and silent.any():
            unknown[parameter] = int(silent.sum())
    if filters.expression is not None:
        kept &= filters.expression
    return Filtered(kept, unknown)


def _answers(
    layer: Layer,
    parameter: str,
    asked: str,
    column: str,
    options: tuple[str, ...],
    reading: Callable[[str | None], bool | None],
) -> tuple[BoolArray, BoolArray]:
    """Return where a column says yes, and where it says nothing."""
    if asked not in options:
        raise ParameterError(
            tr_noop("{parameter} : « {value} » n’est pas un choix ; écrivez {options}."),
            parameter=parameter, value=asked, options=" ou ".join(options),
        )
    if column not in layer.columns:
        raise ParameterError(
            tr_noop(
                "{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; passez-la par « Charger des services » "
                "ou videz {parameter}."
            ),
            parameter=parameter, name=layer.name, column=column,
        )
    answers = [reading(value) for value in as_texts(layer.columns[column])]
    good = np.array([answer is True for answer in answers], dtype=bool)
    silent = np.array([answer is None for answer in answers], dtype=bool)
    return good, silent


def _yes_no(value: str | None) -> bool | None:
    word = plain_name(value or "")
    return True if word in _YES else False if word in _NO else None


def _unconditional(value: str | None) -> bool | None:
    """Return whether a service says that it receives everybody; None when it says nothing.

    The text is free: whatever is not known to be harmless is taken for a condition.
    """
    parts = {plain_name(part) for part in (value or "").replace(",", ";").split(";")} - {""}
    if not parts - _HARMLESS:
        return None
    return parts <= _EVERYBODY | _HARMLESS
