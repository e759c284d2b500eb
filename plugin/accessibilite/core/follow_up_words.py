"""What changed between two dates, in words."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .dated_cells import ACCESS, GONE, NETWORK, NEW, PARAMETERS, POPULATION, SERVICES, Pair, Walks
from .errors import tr_noop
from .measures import countable_services
from .public_words import public_in_words
from .records import FloatArray, Layer
from .sentences import Enumeration, Figure, Sentence
from .snapping import places_of
from .territories import TerritoryShares

#: An effect below this is rounding.
NOTHING = 1e-9
#: Services named in one sentence.
_NAMED = 3
_CAUSE_WORDS: Mapping[str, str] = {
    POPULATION: tr_noop("{effect} par la population"), SERVICES: tr_noop("{effect} par les services"),
    NETWORK: tr_noop("{effect} par le réseau"), PARAMETERS: tr_noop("{effect} par les paramètres"),
    ACCESS: tr_noop("{effect} par les temps d’accès"),
}
#: Where an effect comes from, by service.
_OPENED, _CLOSED, _AROUND = (
    tr_noop("{effect}, ouverture de « {name} »"), tr_noop("{effect}, fermeture de « {name} »"),
    tr_noop("{effect}, autour de « {name} »"),
)


def words_on(
    pair: Pair, walks: Walks, ends: tuple[FloatArray, FloatArray], average: FloatArray
) -> list[Sentence]:
    """Return what changed and why, in one sentence.

    Parameters
    ----------
    ends
        Public in white cells before and after, shape (cells,) each.
    average
        Effect of each cause on it, shape (causes, cells).
    """
    first, last = (float(end.sum()) for end in ends)
    totals = average.sum(axis=1)
    told: dict[str, object] = {
        "public": public_in_words(pair.public_name), "before": Figure(first), "after": Figure(last),
        "count": Figure(abs(last - first)),
    }
    if np.abs(totals).max() < NOTHING and abs(last - first) < NOTHING:
        return [Sentence(tr_noop("Rien n’a changé : {before} {public} en zone blanche aux deux dates."), told)]
    order = np.argsort(-np.abs(totals), kind="stable")
    parts = tuple(
        _effect_of(walks.causes[row], float(totals[row]), _by_service(pair, walks, average[row], walks.causes[row]))
        for row in order if abs(totals[row]) > NOTHING
    )
    told["parts"] = Enumeration(parts) if parts else Sentence(tr_noop("les effets se compensent"))
    template = (
        tr_noop("{count} {public} de moins en zone blanche ({before} avant, {after} après) : {parts}.")
        if last <= first
        else tr_noop("{count} {public} de plus en zone blanche ({before} avant, {after} après) : {parts}.")
    )
    return [Sentence(template, told)]


def _effect_of(cause: str, effect: float, services: Enumeration | None) -> Sentence:
    alone = Sentence(_CAUSE_WORDS[cause], {"effect": Figure(effect, signed=True)})
    if services is None:
        return alone
    return Sentence(tr_noop("{effect} (dont {services})"), {"effect": alone, "services": services})


def _by_service(pair: Pair, walks: Walks, effect: FloatArray, cause: str) -> Enumeration | None:
    """Return which services the effect comes from: the one now nearest where it helps, the one lost where it harms."""
    services = [state.services for state in pair.states]
    if cause != SERVICES or services[0] is None or services[1] is None:
        return None
    known = [_service_names(layer) for layer in services if layer is not None]
    totals: dict[tuple[str, str], float] = {}
    for row in np.flatnonzero(np.abs(effect) > NOTHING):
        helps = effect[row] < 0
        name = walks.ends[1 if helps else 0][1][row]
        if name is not None:
            opened, closed = helps and name not in known[0], not helps and name not in known[1]
            what = _OPENED if opened else _CLOSED if closed else _AROUND
            totals[what, str(name)] = totals.get((what, str(name)), 0.0) + float(effect[row])
    largest = sorted(totals.items(), key=lambda one: (-abs(one[1]), one[0]))[:_NAMED]
    told = tuple(Sentence(what, {"effect": Figure(value, signed=True), "name": name}) for (what, name), value in largest)
    return Enumeration(told, tr_noop(" ; ")) if told else None


def _service_names(layer: Layer) -> frozenset[str]:
    rows = countable_services(layer).rows
    return frozenset(str(name) for name in places_of(layer, "SERVICES").names[rows] if name)


def notes_on(pair: Pair, walks: Walks, shares: TerritoryShares | None) -> list[Sentence]:
    """Return what the reader of a follow-up must know."""
    notes = []

    def say(template: str, **values: object) -> None:
        notes.append(Sentence(template, values))

    for state, template in (
        (NEW, tr_noop("{cells} carreau(x) nouveau(x) à la seconde date, {people} personne(s) : effet de la population.")),
        (GONE, tr_noop("{cells} carreau(x) disparu(s) à la seconde date, {people} personne(s) : effet de la population.")),
    ):
        mine = pair.presence == state
        if mine.any():
            people = np.nan_to_num(pair.people(1 if state == NEW else 0, "population"))[mine].sum()
            say(template, cells=Figure(int(mine.sum())), people=Figure(float(people)))
    if not walks.is_fine:
        say(
            tr_noop(
                "Services et réseau ne sont pas donnés pour les deux dates : leurs effets ne peuvent être séparés, ils sont "
                "réunis sous « acces »."
            )
        )
    for count, name in zip(walks.stored_differ, ("AVANT", "APRES")):
        if count:
            say(
                tr_noop(
                    "{parameter} : {count} carreau(x) dont le temps, mesuré de nouveau, n’est pas celui de la couche (mesuré "
                    "avec d’autres réglages ?) ; les temps nouveaux sont retenus."
                ),
                parameter=name,
                count=Figure(count),
            )
    networks = [state.network for state in pair.states if state.network is not None]
    if len({network.profile for network in networks}) > 1:
        say(
            tr_noop(
                "Le profil de marche a changé : les rues qu’il ouvre ou ferme comptent sous « reseau », sa vitesse sous "
                "« parametres »."
            )
        )
    if shares is not None:
        population = np.nan_to_num(pair.people(1, "population"))
        outside, doubled = float((population * shares.outside).sum()), float((population * shares.doubled).sum())
        if outside >= 0.5:
            say(tr_noop("{count} personne(s) des carreaux vivent hors des territoires donnés."), count=Figure(outside))
        if doubled >= 0.5:
            say(tr_noop("Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois."), count=Figure(doubled))
    return notes
