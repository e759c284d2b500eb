"""The story of a walk in words: what a planner can read to a partner."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from .errors import tr_noop
from .explain import CHOSEN, LEG_IN, LEG_OUT, SQUARE, STEPS, STREET, Evaluated, Explainer, Explanation, minutes_words
from .html_page import bullets, heading, page, paragraph, table, typeset
from .language import number, tr
from .paths import says_unknown
from .sentences import quoted
from .travel_times import ISLAND, NO_SERVICE, OFF_NETWORK, TOO_LONG
from .walking_rules import PROFILES, UNKNOWNS

#: Services of a list that are told one by one.
TOLD = 12
_STAGES = {
    LEG_OUT: tr_noop("du lieu à la rue"), STREET: tr_noop("voie sans nom"), STEPS: tr_noop("escalier"),
    SQUARE: tr_noop("traversée d’une place"), LEG_IN: tr_noop("de la rue à la porte"),
}
#: What a map may leave unsaid to a wheelchair, in the words of the page.
_UNKNOWN_WORDS = dict(zip(UNKNOWNS, (
    tr_noop("le revêtement sur {length} m"), tr_noop("la hauteur de bordure sur {length} m"), tr_noop("la pente sur {length} m"),
)))


def story(explainer: Explainer, one: Explanation) -> list[str]:
    """Return the answer for one place as sentences."""
    sentences = [_answer(explainer, one)]
    others = [service for service in one.evaluated if service.reason != CHOSEN]
    if one.service >= 0 and others and others[0].distance_m < one.straight_m:
        nearest = others[0]
        sentences.append(
            tr(
                "Le service le plus proche à vol d’oiseau, {service}, est à {distance} m mais n’est pas retenu : {reason}."
            ).format(
                service=_name(explainer, nearest.row), distance=number(nearest.distance_m), reason=nearest.words
            )
        )
    elif one.service >= 0:
        sentences.append(tr("C’est aussi le service le plus proche à vol d’oiseau."))
    if one.service >= 0 and says_unknown(explainer.network):
        sentences.append(_unknown_ground(one))
    return sentences


def _unknown_ground(one: Explanation) -> str:
    """Return on how many metres each thing that stops a wheelchair is unknown, which one sum would hide."""
    metres, unknown = one.steps.columns["longueur_m"], one.steps.columns["inconnu"]
    parts = []
    for key, words in _UNKNOWN_WORDS.items():
        length = sum(float(m) for m, kinds in zip(metres, unknown) if kinds and key in str(kinds).split(","))
        if length > 0:
            parts.append(tr(words).format(length=number(length)))
    if not parts:
        return tr("La carte dit le revêtement, les bordures et la pente de tout ce chemin.")
    return tr("La carte ne dit pas {unknown} de ce chemin : il peut y être impraticable en fauteuil.").format(
        unknown=", ".join(parts)
    )


def _answer(explainer: Explainer, one: Explanation) -> str:
    place, limit = quoted(one.place), number(explainer.limit_min)
    if one.service >= 0:
        legs = one.steps.columns["longueur_m"][[0, -1]].sum()
        ratio = one.walked_m / one.straight_m if one.straight_m else 1.0
        text = (
            tr(
                "Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour "
                "{straight} m à vol d’oiseau ({ratio} fois la ligne droite), au-delà de {limit} min."
            )
            if one.status == TOO_LONG
            else tr(
                "Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour "
                "{straight} m à vol d’oiseau ({ratio} fois la ligne droite)."
            )
        )
        return text.format(
            place=place, service=_name(explainer, one.service), minutes=number(one.minutes, 1), walked=number(one.walked_m),
            off=number(float(legs)), straight=number(one.straight_m), ratio=number(ratio, 1), limit=limit,
        )
    if one.status == OFF_NETWORK:
        return tr(
            "Du lieu {place}, on ne rejoint aucune voie praticable : la plus proche est à {distance} m, au-delà de {limit} m."
        ).format(place=place, distance=number(one.access_m), limit=number(explainer.snapper.limit_m))
    if one.asked:
        return tr("Aucun chemin ne mène du lieu {place} au service demandé.").format(place=place)
    return tr(_UNREACHED[one.status]).format(place=place, limit=limit)


#: What a status means for one place that reaches nothing.
_UNREACHED = {
    TOO_LONG: tr_noop("Du lieu {place}, aucun service qui compte n’est à moins de {limit} min à pied."),
    ISLAND: tr_noop(
        "Le lieu {place} est sur une partie du réseau d’où aucun chemin ne mène à un service : quartier vraiment coupé, ou "
        "chemin absent de la carte (voir ANOMALIES dans « Construire le réseau piéton »)."
    ),
    NO_SERVICE: tr_noop("Du lieu {place}, aucun service ne reste après les filtres et les horaires."),
}


def _name(explainer: Explainer, row: int) -> str:
    places = explainer.offer.places
    return quoted(places.names[row] or places.ids[row])


def explanation_page(explainer: Explainer, explanations: Sequence[Explanation]) -> str:
    """Return the page (``BILAN``) of ``expliquer_trajet``."""
    body = ["<h1>" + typeset(tr("Pourquoi ce service, et par quel chemin")) + "</h1>"]
    network = explainer.network
    profile = tr(PROFILES[network.profile].label).lower() if network.profile in PROFILES else network.profile
    lead = tr("Profil : {profile}, {speed} km/h sur le plat.")
    body.append(paragraph(lead.format(profile=profile, speed=number(network.speed_kmh, 1)), "lead"))
    for one in explanations:
        body += [heading(tr("Lieu {place}").format(place=one.place)), *map(paragraph, story(explainer, one))]
        body += _services(explainer, one.evaluated)
        if len(one.steps):
            body.append(_steps(one))
    body.append(paragraph(
        tr(
            "Le temps va du domicile au service, par le chemin le plus court sur le réseau tel qu’il est cartographié. La "
            "distance n’est qu’une des causes du non-recours : information, complexité, crainte, numérique, saturation ou "
            "critères d’accueil en sont d’autres."
        ),
        "note",
    ))
    return page(tr("Expliquer un trajet"), body)


def _services(explainer: Explainer, services: Sequence[Evaluated]) -> list[str]:
    others = [service for service in services if service.reason != CHOSEN]
    if not others:
        return []
    told = [
        tr("{service}, à {distance} m à vol d’oiseau : {reason}.").format(
            service=_name(explainer, service.row), distance=number(service.distance_m), reason=service.words
        )
        for service in others[:TOLD]
    ]
    if len(others) > TOLD:
        told.append(tr("Et {count} autres (voir SERVICES_EVALUES).").format(count=number(len(others) - TOLD)))
    return [paragraph(tr("Pourquoi pas les autres services :")), bullets(told)]


def _steps(one: Explanation) -> str:
    """Return the way as a table: what follows in one street is one row."""
    columns = one.steps.columns
    keys = [
        name or tr(_STAGES[stage]) for name, stage in zip(columns["nom"], columns["etape"])
    ]
    rows = []
    for key, group in groupby(range(len(keys)), keys.__getitem__):
        members = list(group)
        metres, seconds = columns["longueur_m"][members].sum(), columns["duree_s"][members].sum()
        total = float(columns["cumul_min"][members[-1]])
        rows.append((key, number(float(metres)), minutes_words(seconds / 60), number(total, 1)))
    caption = tr("Chemin de {minutes} min").format(minutes=number(one.minutes, 1))
    return table(caption, (tr("Voie"), "m", tr("Durée"), tr("Cumul (min)")), rows, (1, 2, 3))
