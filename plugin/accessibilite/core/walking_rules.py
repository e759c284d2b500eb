"""Who may walk where: the published rules that admit or close an OSM way, as data.

Priority: what a profile cannot pass, then ``foot``, then ``access``, then ``highway``.  The first rule
that matches decides, and its id travels with every edge (field ``regle``) and into the report.
``sidewalk=separate`` and ``oneway`` are absent on purpose: neither keeps anybody from walking.

Sources: METHOD section 2; https://wiki.openstreetmap.org/wiki/Key:foot,
https://wiki.openstreetmap.org/wiki/OSM_tags_for_routing/Access_restrictions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Tags = Mapping[str, str]

ALLOWED = frozenset({"yes", "designated", "permissive"})
DENIED = frozenset({"no", "private", "customers"})


@dataclass(frozen=True)
class Profile:
    """A public: its walking speed and what stops it.

    Attributes
    ----------
    speed_kmh
        Speed on the flat, kilometres per hour.
    steps
        ``"yes"``, ``"ramp"`` (only with a ramp) or ``"no"``.
    closed_barriers
        Values of ``barrier`` on a node that stop this public and not the others.
    """

    id: str
    label: str
    speed_kmh: float
    source: str
    steps: str = "yes"
    needs_wheelchair_access: bool = False
    closed_barriers: frozenset[str] = frozenset()


#: Barriers too narrow or too high for wheels (https://wiki.openstreetmap.org/wiki/Key:barrier).
_NARROW = frozenset({"stile", "kissing_gate", "turnstile", "full-height_turnstile", "cycle_barrier", "log"})

PROFILES: Mapping[str, Profile] = {
    profile.id: profile
    for profile in (
        Profile("adulte", "Adulte", 4.8, "OpenTripPlanner 4,79 km/h ; R5 4,68 ; médiane mesurée à Helsinki 5,14"),
        Profile("senior", "Senior", 3.24, "0,9 m/s, IFSTTAR"),
        Profile("poussette", "Poussette", 4.0, "valeur d’usage, à confirmer", "ramp", False, _NARROW),
        Profile("fauteuil", "Fauteuil roulant", 3.6, "valeur d’usage, à confirmer", "no", True, _NARROW),
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
    Rule("foot_autorise", "foot", ALLOWED, True, "Piétons explicitement autorisés (foot=yes, designated, permissive)"),
    Rule("foot_interdit", "foot", DENIED, False, "Piétons interdits ou réservé (foot=no, private, customers)"),
    Rule("acces_interdit", "access", DENIED, False, "Accès privé ou interdit (access=no, private, customers)"),
    _rule("route_express", "motorroad", "yes", False, "Route réservée aux véhicules rapides (motorroad=yes)"),
    _rule("autoroute", "highway", "motorway motorway_link", False, "Autoroute et ses bretelles"),
    _rule(
        "hors_service", "highway", "construction proposed planned abandoned disused razed dismantled no", False,
        "En travaux, en projet ou abandonnée",
    ),
    _rule(
        "reserve_vehicules", "highway", "raceway bus_guideway via_ferrata", False,
        "Circuit, voie guidée ou via ferrata",
    ),
    _rule("voie_pietonne", "highway", "footway pedestrian crossing", True, "Trottoir, allée ou rue piétonne"),
    _rule("escalier", "highway", "steps", True, "Escalier"),
    _rule("chemin", "highway", "path track bridleway", True, "Sentier ou chemin"),
    _rule(
        "rue", "highway", "residential living_street unclassified service road", True,
        "Rue, zone de rencontre, voie de desserte",
    ),
    _rule(
        "route", "highway",
        "tertiary tertiary_link secondary secondary_link primary primary_link trunk trunk_link", True,
        "Route où la marche n’est pas interdite",
    ),
    _rule("piste_cyclable", "highway", "cycleway", True, "Piste cyclable sans interdiction aux piétons"),
    _rule("quai", "highway", "platform", True, "Quai"),
    _rule("couloir", "highway", "corridor elevator", True, "Couloir intérieur ou ascenseur"),
    _rule("autre", "highway", "", True, "Autre valeur de highway, sans interdiction"),
)

#: Rules that a profile adds; they come before all others.
PROFILE_RULES: tuple[Rule, ...] = (
    _rule("escalier_ferme", "highway", "steps", False, "Escalier, infranchissable pour ce profil"),
    _rule("fauteuil_interdit", "wheelchair", "no", False, "Inaccessible en fauteuil (wheelchair=no)"),
)

#: Edges across a pedestrian square, in a straight line between two of its entrances.
CROSSING_RULE_ID = "traversee_place"
#: Edges drawn by hand, or taken from a network layer that names no rule.
UNKNOWN_RULE_ID = "inconnue"

RULE_LABELS: Mapping[str, str] = {
    **{rule.id: rule.label for rule in (*PROFILE_RULES, *RULES)},
    CROSSING_RULE_ID: "Traversée d’une place piétonne",
    UNKNOWN_RULE_ID: "Règle non renseignée",
}

RAMP_TAGS = ("ramp", "ramp:stroller", "ramp:wheelchair", "ramp:bicycle", "ramp:luggage")

#: Tags of the ways that leave the ground: their slope is that between their ends.
DECK_TAGS = ("bridge", "tunnel")

#: Every tag that a rule reads, hence every tag that a reader must bring.
WAY_TAGS: tuple[str, ...] = (
    "highway", "foot", "access", "motorroad", "oneway:foot", "conveying", "wheelchair", "area", *RAMP_TAGS,
    *DECK_TAGS,
)
BARRIER_TAGS: tuple[str, ...] = ("barrier", "foot", "access", "locked", "wheelchair")

#: Areas (``area=yes`` or multipolygon) that people cross in any direction.
OPEN_SPACE_HIGHWAYS = frozenset({"pedestrian", "footway", "platform", "corridor", "path", "living_street"})

#: Barriers on a node that stop everybody unless ``foot`` or ``access`` says otherwise: a wall is a wall.
SOLID_BARRIERS = frozenset({"wall", "fence", "hedge", "city_wall", "retaining_wall"})


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


def leaves_the_ground(tags: Tags) -> bool:
    """Tell whether a way is a bridge or a tunnel."""
    return any(tags.get(tag, "no") != "no" for tag in DECK_TAGS)


def barrier_stops(tags: Tags, profile: Profile) -> bool:
    """Tell whether a barrier on a node stops ``profile``."""
    barrier = tags.get("barrier")
    if barrier is None:
        return False
    if barrier in profile.closed_barriers and tags.get("wheelchair") != "yes":
        return True
    if tags.get("foot") in ALLOWED:
        return False
    if tags.get("foot") in DENIED or tags.get("access") in DENIED:
        return True
    return barrier in SOLID_BARRIERS or tags.get("locked") == "yes"
