"""Who may walk where: the published rules that admit or close an OSM way, as data.

Priority: what a profile cannot pass, then ``foot``, then ``access``, then ``highway``.  The first rule
that matches decides, and its id travels with every edge (field ``regle``) and into the report.
``sidewalk=separate`` and ``oneway`` are absent on purpose: neither keeps anybody from walking.

Sources: METHOD section 2; https://wiki.openstreetmap.org/wiki/Key:foot,
https://wiki.openstreetmap.org/wiki/OSM_tags_for_routing/Access_restrictions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import tr_noop

Tags = Mapping[str, str]

ALLOWED = frozenset({"yes", "designated", "permissive"})
DENIED = frozenset({"no", "private", "customers"})


@dataclass(frozen=True)
class Profile:
    """A public: its walking speed and what stops it.

    Attributes
    ----------
    label, source
        In French: translated where they are shown.
    speed_kmh
        Speed on the flat, kilometres per hour.
    steps
        ``"yes"``, ``"ramp"`` (only with a ramp) or ``"no"``.
    min_width_m
        Narrowest gap that this public passes, metres.
    """

    id: str
    label: str
    speed_kmh: float
    source: str
    steps: str = "yes"
    needs_wheelchair_access: bool = False
    min_width_m: float = 0.0


#: Narrowest gap that a wheelchair passes over a short length, metres (arrêté du 8 décembre 2014, art. 2).
WHEELCHAIR_GAP_M = 0.90

PROFILES: Mapping[str, Profile] = {
    profile.id: profile
    for profile in (
        Profile(
            "adulte", tr_noop("Adulte"), 4.8, tr_noop("OpenTripPlanner 4,79 km/h ; R5 4,68 ; médiane mesurée à Helsinki 5,14")
        ),
        Profile("senior", tr_noop("Senior"), 3.24, tr_noop("0,9 m/s, IFSTTAR")),
        Profile("poussette", tr_noop("Poussette"), 4.0, tr_noop("valeur d’usage, à confirmer"), "ramp"),
        Profile(
            "fauteuil", tr_noop("Fauteuil roulant"), 3.6, tr_noop("valeur d’usage, à confirmer"), "no", True, WHEELCHAIR_GAP_M
        ),
    )
}

#: Time on steps, as a multiple of the time on the flat (OpenTripPlanner, after Fujiyama and Tyler 2010).
STEPS_TIME_FACTOR = 3.0


@dataclass(frozen=True)
class Rule:
    """One line of the table: ``tag`` in ``values`` (None: any way) opens or closes a way."""

    id: str
    tag: str
    values: frozenset[str] | None
    is_open: bool
    label: str

    def matches(self, tags: Tags) -> bool:
        """Tell whether the rule decides for these tags."""
        value = tags.get(self.tag)
        return value is not None and (self.values is None or value in self.values)


def _rule(id_: str, tag: str, values: str, is_open: bool, label: str) -> Rule:
    return Rule(id_, tag, frozenset(values.split()) if values else None, is_open, label)


#: In order of priority; the first match decides.
RULES: tuple[Rule, ...] = (
    Rule("foot_autorise", "foot", ALLOWED, True, tr_noop("Piétons explicitement autorisés (foot=yes, designated, permissive)")),
    Rule("foot_interdit", "foot", DENIED, False, tr_noop("Piétons interdits ou réservé (foot=no, private, customers)")),
    Rule("acces_interdit", "access", DENIED, False, tr_noop("Accès privé ou interdit (access=no, private, customers)")),
    _rule("route_express", "motorroad", "yes", False, tr_noop("Route réservée aux véhicules rapides (motorroad=yes)")),
    _rule("autoroute", "highway", "motorway motorway_link", False, tr_noop("Autoroute et ses bretelles")),
    _rule(
        "hors_service", "highway", "construction proposed planned abandoned disused razed dismantled no", False,
        tr_noop("En travaux, en projet ou abandonnée"),
    ),
    _rule(
        "reserve_vehicules", "highway", "raceway bus_guideway via_ferrata", False,
        tr_noop("Circuit, voie guidée ou via ferrata"),
    ),
    _rule("voie_pietonne", "highway", "footway pedestrian crossing", True, tr_noop("Trottoir, allée ou rue piétonne")),
    _rule("escalier", "highway", "steps", True, tr_noop("Escalier")),
    _rule("chemin", "highway", "path track bridleway", True, tr_noop("Sentier ou chemin")),
    _rule(
        "rue", "highway", "residential living_street unclassified service road", True,
        tr_noop("Rue, zone de rencontre, voie de desserte"),
    ),
    _rule(
        "route", "highway",
        "tertiary tertiary_link secondary secondary_link primary primary_link trunk trunk_link", True,
        tr_noop("Route où la marche n’est pas interdite"),
    ),
    _rule("piste_cyclable", "highway", "cycleway", True, tr_noop("Piste cyclable sans interdiction aux piétons")),
    _rule("quai", "highway", "platform", True, tr_noop("Quai (highway, railway ou public_transport=platform)")),
    _rule("couloir", "highway", "corridor elevator", True, tr_noop("Couloir intérieur ou ascenseur")),
    # What the reader of a layer without OSM tags writes; also the rule of edges drawn by hand.
    _rule(
        "inconnue", "highway", "inconnue", True,
        tr_noop("Règle non renseignée (couche sans étiquettes OSM, arête dessinée à la main)"),
    ),
    _rule("autre", "highway", "", True, tr_noop("Autre valeur de highway, sans interdiction")),
)

#: Rules that a profile adds; they come before all others.
PROFILE_RULES: tuple[Rule, ...] = (
    _rule("escalier_ferme", "highway", "steps", False, tr_noop("Escalier, infranchissable pour ce profil")),
    _rule("fauteuil_interdit", "wheelchair", "no", False, tr_noop("Inaccessible en fauteuil (wheelchair=no)")),
    # https://wiki.openstreetmap.org/wiki/Key:kerb: raised enough "to prevent traversal by wheelchairs".
    _rule("bordure_haute", "kerb", "raised", False, tr_noop("Passage dont la bordure arrête un fauteuil (kerb=raised)")),
    # https://wiki.openstreetmap.org/wiki/Key:smoothness: "no wheeled vehicle".
    _rule(
        "sol_infranchissable", "smoothness", "impassable", False,
        tr_noop("Sol où aucune roue ne passe (smoothness=impassable)"),
    ),
)

#: Edges across a pedestrian square, in a straight line between two of its entrances.
CROSSING_RULE_ID = "traversee_place"
#: Edges drawn by hand, or taken from a network layer that names no rule.
UNKNOWN_RULE_ID = "inconnue"

RULE_LABELS: Mapping[str, str] = {
    **{rule.id: rule.label for rule in (*PROFILE_RULES, *RULES)},
    CROSSING_RULE_ID: tr_noop("Traversée d’une place piétonne"),
}

RAMP_TAGS = ("ramp", "ramp:stroller", "ramp:wheelchair", "ramp:bicycle", "ramp:luggage")

#: Tags of the ways that leave the ground: their slope is that between their ends.
DECK_TAGS = ("bridge", "tunnel")

#: What one waits for before a road.
SIGNALS, CROSSING = "feux", "passage"

#: A way with one of them at ``crossing`` leads over a road (https://wiki.openstreetmap.org/wiki/Tag:footway%3Dcrossing).
CROSSING_TAGS = ("footway", "path", "cycleway")

#: What binds drivers and no walker: read for :mod:`.round_roads`.
DRIVING_TAGS = ("oneway", "junction", "motor_vehicle", "vehicle")
#: Every tag that a rule reads, hence every tag that a reader must bring.
WAY_TAGS: tuple[str, ...] = (
    "highway", "foot", "access", "motorroad", "oneway:foot", "conveying", "wheelchair", "area", *RAMP_TAGS,
    *DECK_TAGS, *CROSSING_TAGS, "crossing", "crossing:signals", "kerb", "surface", "smoothness", "incline", *DRIVING_TAGS,
)
#: The same for nodes: barriers, crossings, traffic signals, kerbs and lifts.
NODE_TAGS: tuple[str, ...] = (
    "barrier", "highway", "crossing", "crossing:signals", "kerb", "foot", "access", "locked", "wheelchair",
    "maxwidth:physical", "width",
)
#: Nodes that a reader brings: any value, or the values named.
NODE_FEATURES: Mapping[str, frozenset[str] | None] = {
    "barrier": None,
    "kerb": None,
    "crossing": None,
    "highway": frozenset({"crossing", "traffic_signals", "elevator"}),
}

#: What a wheelchair user needs to know of a way, in the order of the field ``inconnu``.
UNKNOWNS = ("surface", "bordure", "pente")

#: Areas (``area=yes`` or multipolygon) that people cross in any direction.
OPEN_SPACE_HIGHWAYS = frozenset({"pedestrian", "footway", "platform", "corridor", "path", "living_street"})

#: The tag that gives the gap of any barrier, metres (https://wiki.openstreetmap.org/wiki/Key:maxwidth:physical).
GAP_TAG = "maxwidth:physical"

_EVERYBODY = frozenset(PROFILES)
_WHEELS = frozenset({"poussette", "fauteuil"})


@dataclass(frozen=True)
class Barrier:
    """One line of the table of barriers on nodes.

    Attributes
    ----------
    values
        Values of ``tag``.
    stops
        Profiles that it stops: everybody unless ``foot`` allows, wheels unless ``wheelchair`` allows.
    gap_tags
        Tags that give the width left to pass, metres.
    """

    id: str
    values: frozenset[str]
    stops: frozenset[str]
    label: str
    source: str
    gap_tags: tuple[str, ...] = (GAP_TAG,)
    tag: str = "barrier"


def _barrier(id_: str, values: str, stops: frozenset[str], label: str, *gap_tags: str, tag: str = "barrier") -> Barrier:
    page = f"https://wiki.openstreetmap.org/wiki/Key:{tag}"
    return Barrier(id_, frozenset(values.split()), stops, label, page, (GAP_TAG, *gap_tags), tag)


#: What stands on nodes.  ``width`` is that of the gap for what opens, of the obstacle itself for the rest.
BARRIERS: tuple[Barrier, ...] = (
    _barrier("mur", "wall fence hedge city_wall retaining_wall", _EVERYBODY, tr_noop("Mur, clôture, haie")),
    _barrier("echalier", "stile log", _WHEELS, tr_noop("Échalier ou tronc que l’on enjambe")),
    _barrier("portillon", "kissing_gate", _WHEELS, tr_noop("Portillon à chicane")),
    _barrier("tourniquet", "turnstile full-height_turnstile", _WHEELS, tr_noop("Tourniquet")),
    _barrier("chicane", "cycle_barrier", _WHEELS, tr_noop("Chicane contre les deux-roues")),
    _barrier("bordure_haute", "raised", frozenset({"fauteuil"}), tr_noop("Bordure trop haute pour un fauteuil"), tag="kerb"),
    _barrier("bordure", "kerb", frozenset(), tr_noop("Bordure de trottoir abaissée ou de hauteur inconnue")),
    _barrier(
        "portail", "gate swing_gate sliding_gate hampshire_gate wicket_gate entrance", frozenset(),
        tr_noop("Portail ou portillon"), "width",
    ),
    _barrier(
        "barriere_levante", "lift_gate bump_gate toll_booth border_control sally_port", frozenset(),
        tr_noop("Barrière levante, péage"),
    ),
    _barrier("potelet", "bollard planter motorcycle_barrier", frozenset(), tr_noop("Potelet, bac, barrière contre les motos")),
    _barrier("bloc", "block jersey_barrier debris", frozenset(), tr_noop("Bloc posé sur la voie")),
    _barrier("chaine", "chain rope", frozenset(), tr_noop("Chaîne")),
    _barrier("passage_canadien", "cattle_grid", frozenset(), tr_noop("Passage canadien")),
    _barrier("ascenseur", "elevator", frozenset(), tr_noop("Ascenseur, qui joint les voies qui s’y rencontrent"), tag="highway"),
)
#: Any other value of ``barrier``.
OTHER_BARRIER = Barrier(
    "autre", frozenset(), frozenset(), tr_noop("Autre barrière"), "METHOD 2 : seuls foot et access la ferment"
)
_BARRIER_OF = {(barrier.tag, value): barrier for barrier in BARRIERS for value in barrier.values}


@dataclass(frozen=True)
class Verdict:
    """What the rules say of a set of tags.

    Attributes
    ----------
    rule_id
        The rule that decided.
    is_open
        Whether the way enters the network.
    forward, backward
        Whether one may walk along and against the digitised direction.
    time_factor
        Walking time as a multiple of the time on the flat.
    """

    rule_id: str
    is_open: bool
    forward: bool = True
    backward: bool = True
    time_factor: float = 1.0


def judge_way(tags: Tags, profile: Profile) -> Verdict | None:
    """Return the verdict on a way for ``profile``, or None when the way is no ``highway`` at all."""
    if "highway" not in tags:
        return None
    is_steps = tags["highway"] == "steps"
    has_ramp = any(tags.get(tag) == "yes" for tag in RAMP_TAGS)
    if is_steps and (profile.steps == "no" or (profile.steps == "ramp" and not has_ramp)):
        return Verdict("escalier_ferme", False)
    if profile.needs_wheelchair_access and tags.get("wheelchair") == "no":
        return Verdict("fauteuil_interdit", False)
    if profile.needs_wheelchair_access and is_crossing(tags) and tags.get("kerb") == "raised":
        return Verdict("bordure_haute", False)
    if profile.needs_wheelchair_access and tags.get("smoothness") == "impassable":
        return Verdict("sol_infranchissable", False)
    rule = next(rule for rule in RULES if rule.matches(tags))
    forward, backward = _directions(tags)
    return Verdict(rule.id, rule.is_open, forward, backward, STEPS_TIME_FACTOR if is_steps else 1.0)


def _directions(tags: Tags) -> tuple[bool, bool]:
    """Return whether one may walk along and against the way: ``oneway:foot`` and escalators bind."""
    for tag in ("oneway:foot", "conveying"):
        value = tags.get(tag)
        if value == "forward" or (tag == "oneway:foot" and value in ("yes", "true", "1")):
            return True, False
        if value in ("backward", "-1", "reverse"):
            return False, True
    return True, True


def is_crossing(tags: Tags) -> bool:
    """Tell whether a way leads over a road."""
    return tags.get("highway") == "crossing" or any(tags.get(tag) == "crossing" for tag in CROSSING_TAGS)


def is_useful_node(tags: Tags) -> bool:
    """Tell whether a reader should bring a node."""
    return any(
        tag in tags and (values is None or tags[tag] in values) for tag, values in NODE_FEATURES.items()
    )


def kerb_is_known(tags: Tags) -> bool:
    """Tell whether a way or a node says how high its kerb is; ``yes`` says only that there is one."""
    return tags.get("kerb", "yes") not in ("yes", "unknown")


def unknowns(tags: Tags) -> tuple[bool, bool, bool]:
    """Tell which of :data:`UNKNOWNS` the tags of a way leave open; ``wheelchair`` answers all."""
    if tags.get("wheelchair") in ("yes", "designated"):
        return False, False, False
    return (
        "surface" not in tags and "smoothness" not in tags,
        is_crossing(tags) and not kerb_is_known(tags),
        # up and down tell the sense of a slope, not how steep it is.
        tags.get("incline", "up") in ("up", "down", "yes", "unknown"),
    )


def leaves_the_ground(tags: Tags) -> bool:
    """Tell whether a way is a bridge or a tunnel."""
    return any(tags.get(tag, "no") != "no" for tag in DECK_TAGS)


def barrier_of(tags: Tags) -> Barrier | None:
    """Return the line of the table for a node, or None when nothing stands there."""
    for tag in ("kerb", "barrier", "highway") if tags.get("barrier", "kerb") == "kerb" else ("barrier",):
        found = _BARRIER_OF.get((tag, tags.get(tag, "")))
        if found is not None:
            return found
    return OTHER_BARRIER if "barrier" in tags else None


def barrier_stops(tags: Tags, profile: Profile) -> bool:
    """Tell whether what stands on a node stops ``profile``.

    A raised kerb on a crossing stops whoever crosses, not whoever follows the road: the network sees to it.
    """
    barrier = barrier_of(tags)
    if barrier is None:
        return False
    everybody = barrier.stops == _EVERYBODY
    if tags.get("wheelchair") not in ("yes", "designated"):
        if profile.id in barrier.stops and not everybody:
            return True
        if profile.needs_wheelchair_access and tags.get("wheelchair") == "no":
            return True
        gaps = (metres(tags[tag]) for tag in barrier.gap_tags if tag in tags)
        if any(gap is not None and gap < profile.min_width_m for gap in gaps):
            return True
    if tags.get("foot") in ALLOWED:
        return False
    if tags.get("foot") in DENIED or tags.get("access") in DENIED:
        return True
    return everybody or tags.get("locked") == "yes"


_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*(m|cm)?")


def metres(text: str) -> float | None:
    """Return a width of OSM in metres, None when it is not said plainly.

    >>> metres("0.8"), metres("85 cm"), metres("2'6\\"")
    (0.8, 0.85, None)
    """
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        return None
    return float(found[1].replace(",", ".")) / (100 if found[2] == "cm" else 1)


def crossing_kind(tags: Tags) -> str | None:
    """Return ``feux``, ``passage`` or None: what one waits for at a node, or on a way that leads over a road."""
    if (
        tags.get("highway") == "traffic_signals"
        or tags.get("crossing") == "traffic_signals"
        or tags.get("crossing:signals") == "yes"
    ):
        return SIGNALS
    if tags.get("crossing") == "no":
        return None
    return CROSSING if "crossing" in tags or is_crossing(tags) else None
