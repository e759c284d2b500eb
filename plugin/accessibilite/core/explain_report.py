"""The story of a walk in words: what a planner can read to a partner."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from .explain import CHOSEN, LEG_IN, LEG_OUT, SQUARE, STEPS, STREET, Evaluated, Explainer, Explanation, minutes_words
from .html_page import bullets, heading, page, paragraph, table, typeset
from .language import number
from .paths import says_unknown
from .travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, TOO_LONG
from .walking_rules import UNKNOWNS

#: Services of a list that are told one by one.
TOLD = 12
_STAGES = {
    LEG_OUT: "du lieu à la rue", STREET: "voie sans nom", STEPS: "escalier", SQUARE: "traversée d’une place",
    LEG_IN: "de la rue à la porte",
}
#: What a map may leave unsaid to a wheelchair, in the words of the page.
_UNKNOWN_WORDS = dict(zip(UNKNOWNS, ("le revêtement", "la hauteur de bordure", "la pente")))


def story(explainer: Explainer, one: Explanation) -> list[str]:
    """Return the answer for one place as sentences."""
    sentences = [_answer(explainer, one)]
    others = [service for service in one.evaluated if service.reason != CHOSEN]
    if one.service >= 0 and others and others[0].distance_m < one.straight_m:
        nearest = others[0]
        sentences.append(
            f"Le service le plus proche à vol d’oiseau, {_name(explainer, nearest.row)}, est à "
            f"{number(nearest.distance_m)} m mais n’est pas retenu : {nearest.words}."
        )
    elif one.service >= 0:
        sentences.append("C’est aussi le service le plus proche à vol d’oiseau.")
    if one.service >= 0 and says_unknown(explainer.network):
        sentences.append(_unknown_ground(one))
    return sentences


def _unknown_ground(one: Explanation) -> str:
    """Return on how many metres each thing that stops a wheelchair is unknown, which one sum would hide."""
    metres, unknown = one.steps.columns["longueur_m"], one.steps.columns["inconnu"]
    parts = []
    for key, label in _UNKNOWN_WORDS.items():
        length = sum(float(m) for m, kinds in zip(metres, unknown) if kinds and key in str(kinds).split(","))
        if length > 0:
            parts.append(f"{label} sur {number(length)} m")
    if not parts:
        return "La carte dit le revêtement, les bordures et la pente de tout ce chemin."
    return f"La carte ne dit pas {', '.join(parts)} de ce chemin : il peut y être impraticable en fauteuil."


def _answer(explainer: Explainer, one: Explanation) -> str:
    place, limit = f"« {one.place} »", number(explainer.limit_min)
    if one.service >= 0:
        legs = one.steps.columns["longueur_m"][[0, -1]].sum()
        ratio = one.walked_m / one.straight_m if one.straight_m else 1.0
        text = (
            f"Du lieu {place} au service {_name(explainer, one.service)} : {number(one.minutes, 1)} min à pied, "
            f"{number(one.walked_m)} m dont {number(float(legs))} m hors des rues, pour {number(one.straight_m)} m à vol "
            f"d’oiseau ({number(ratio, 1)} fois la ligne droite)."
        )
        return text[:-1] + f", au-delà de {limit} min." if one.status == TOO_LONG else text
    if one.status == OFF_NETWORK:
        return (
            f"Du lieu {place}, on ne rejoint aucune voie praticable : la plus proche est à {number(one.access_m)} m, "
            f"au-delà de {number(explainer.snapper.limit_m)} m."
        )
    if one.asked:
        return f"Aucun chemin ne mène du lieu {place} au service demandé."
    return {
        TOO_LONG: f"Du lieu {place}, aucun service qui compte n’est à moins de {limit} min à pied.",
        ISLAND: (
            f"Le lieu {place} est sur une partie du réseau d’où aucun chemin ne mène à un service : quartier vraiment coupé, ou "
            "chemin absent de la carte (voir ANOMALIES dans « Construire le réseau piéton »)."
        ),
        NO_SERVICE: f"Du lieu {place}, aucun service ne reste après les filtres et les horaires.",
    }[one.status]


def _name(explainer: Explainer, row: int) -> str:
    places = explainer.offer.places
    return f"« {places.names[row] or places.ids[row]} »"


def explanation_page(explainer: Explainer, explanations: Sequence[Explanation]) -> str:
    """Return the page (``BILAN``) of ``expliquer_trajet``."""
    body = ["<h1>" + typeset("Pourquoi ce service, et par quel chemin") + "</h1>"]
    network = explainer.network
    body.append(paragraph(f"Profil : {network.profile}, {number(network.speed_kmh, 1)} km/h sur le plat.", "lead"))
    for one in explanations:
        body += [heading(f"Lieu {one.place}"), *map(paragraph, story(explainer, one))]
        body += _services(explainer, one.evaluated)
        if len(one.steps):
            body.append(_steps(one))
    body.append(paragraph(
        "Le temps va du domicile au service, par le chemin le plus court sur le réseau tel qu’il est cartographié. La "
        "distance n’est qu’une des causes du non-recours : information, complexité, crainte, numérique, saturation ou "
        "critères d’accueil en sont d’autres.", "note",
    ))
    return page("Expliquer un trajet", body)


def _services(explainer: Explainer, services: Sequence[Evaluated]) -> list[str]:
    others = [service for service in services if service.reason != CHOSEN]
    if not others:
        return []
    told = [
        f"{_name(explainer, service.row)}, à {number(service.distance_m)} m à vol d’oiseau : {service.words}."
        for service in others[:TOLD]
    ]
    if len(others) > TOLD:
        told.append(f"Et {len(others) - TOLD} autres (voir SERVICES_EVALUES).")
    return [paragraph("Pourquoi pas les autres services :"), bullets(told)]


def _steps(one: Explanation) -> str:
    """Return the way as a table: what follows in one street is one row."""
    columns = one.steps.columns
    keys = [
        name or _STAGES[stage] for name, stage in zip(columns["nom"], columns["etape"])
    ]
    rows = []
    for key, group in groupby(range(len(keys)), keys.__getitem__):
        members = list(group)
        metres, seconds = columns["longueur_m"][members].sum(), columns["duree_s"][members].sum()
        total = float(columns["cumul_min"][members[-1]])
        rows.append((key, number(float(metres)), minutes_words(seconds / 60), number(total, 1)))
    return table(f"Chemin de {number(one.minutes, 1)} min", ("Voie", "m", "Durée", "Cumul (min)"), rows, (1, 2, 3))
