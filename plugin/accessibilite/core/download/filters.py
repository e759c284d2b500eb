"""The walking rules as filters of Overpass: what the server sends is what a profile could walk.

OSMnx's own ``walk`` filter is not used: it drops shared cycleways (voies vertes) and streets with a
separate pavement (osmnx #169, #398, #1254, #1269).
"""

from __future__ import annotations

from collections.abc import Sequence

from ..walking_rules import OPEN_SPACE_HIGHWAYS, RULES, Rule


def way_filters(rules: Sequence[Rule] = RULES) -> list[str]:
    """Return filters whose union is the ways that the rules admit, for the profile that they stop least.

    The first rule that matches decides: an open rule admits what no rule before it took.  After the
    last closed rule, any ``highway`` is admitted.
    Syntax: https://wiki.openstreetmap.org/wiki/Overpass_API/Overpass_QL, by tag.
    """
    last_closed = max((index for index, rule in enumerate(rules) if not rule.is_open), default=-1)
    filters = []
    taken: dict[str, set[str]] = {}
    for rule in rules[: last_closed + 1]:
        if rule.is_open:
            filters.append(f'["highway"]{_except(taken)}["{rule.tag}"~"{_any_of(rule.values or frozenset())}"]')
        taken.setdefault(rule.tag, set()).update(rule.values or frozenset())
    return [*filters, f'["highway"]{_except(taken)}']


def _except(taken: dict[str, set[str]]) -> str:
    return "".join(f'["{tag}"!~"{_any_of(values)}"]' for tag, values in taken.items() if values)


def _any_of(values: set[str] | frozenset[str]) -> str:
    return f"^({'|'.join(sorted(values))})$"


#: Squares may be relations, which a query of ways does not bring.
SQUARE_TAGS: dict[str, bool | str | list[str]] = {"highway": sorted(OPEN_SPACE_HIGHWAYS)}
