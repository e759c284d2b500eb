"""What to call a zone: its quarters, its streets, else its number and its commune."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, Protocol

import numpy as np
import shapely

from .crs import WGS84, transform_geometries
from .errors import tr_noop
from .language import SOURCE, tr, voice
from .records import BoolArray, FloatArray, IntArray, ObjectArray, as_texts, texts
from .territories import TerritoryShares


class Streets(Protocol):
    """What names the streets: a network, or its layer read back; WGS 84."""

    @property
    def name(self) -> ObjectArray:
        """Return the name of each street, None without any."""
    @property
    def geometry(self) -> ObjectArray:
        """Return the line of each street."""


#: Quarters, and streets, named at most.
NAMED_QUARTERS: Final = 3
NAMED_STREETS: Final = 2
#: The quarters named hold more than this share of the public of the zone.
MOST: Final = 0.5
#: Shares are compared to this many decimals: another system of coordinates moves the last ones.
SHARE_DECIMALS: Final = 3

#: How a kind of way follows « autour »; the other kinds have no article of their own.
_BEFORE_KIND: Final = {
    "de la ": (
        "chaussée", "cité", "cour", "digue", "esplanade", "galerie", "montée", "passerelle", "piste", "place", "porte",
        "promenade", "résidence", "route", "rue", "ruelle", "sente", "traverse", "venelle", "villa", "voie",
    ),
    "du ": (
        "boulevard", "carrefour", "chemin", "clos", "cours", "faubourg", "hameau", "jardin", "lotissement", "mail", "parc",
        "parvis", "passage", "pont", "quai", "rond-point", "sentier", "square", "tunnel", "viaduc",
    ),
    "de l’": ("allée", "autoroute", "avenue", "escalier", "impasse"),
    "des ": ("allées", "escaliers", "quais"),
}
_BEFORE: Final = {kind: article for article, kinds in _BEFORE_KIND.items() for kind in kinds}
#: Names that carry their article: it contracts.
_CONTRACTED: Final = {"Le ": "du ", "Les ": "des ", "La ": "de la ", "L’": "de l’", "L'": "de l’"}
_VOWELS: Final = tuple("aàâeéèêiîoôuyAÀÂEÉÈÊIÎOÔUY")


def of_street(name: str) -> str:
    """Return the name of a street as it follows « autour ».

    >>> of_street("Avenue de Colmar"), of_street("Rue du Ziegelfeld"), of_street("Oudestraat")
    ('de l’avenue de Colmar', 'de la rue du Ziegelfeld', 'd’Oudestraat')
    """
    kind = name.split(" ", 1)[0].lower()
    if kind in _BEFORE:
        return f"{_BEFORE[kind]}{kind}{name[len(kind):]}"
    for article, contracted in _CONTRACTED.items():
        if name.startswith(article):
            return contracted + name[len(article):]
    return ("d’" if name.startswith(_VOWELS) else "de ") + name


def quarters_of_zones(zone: IntArray, count: int, public: FloatArray, shares: TerritoryShares) -> list[str]:
    """Return the fewest territories that hold most of the public of each zone; ``""`` where none, or many, do.

    Parameters
    ----------
    zone
        Shape (cells,): row of the zone of each cell, -1 outside.
    """
    pair_zone = zone[shares.cell]
    inside = pair_zone >= 0
    places = pair_zone[inside] * len(shares) + shares.territory[inside]
    weight = (public[shares.cell] * shares.share)[inside]
    people = np.bincount(zone[zone >= 0], weights=public[zone >= 0], minlength=count)
    labels = [tr("territoire {code}").format(code=name) if name.isdigit() else str(name) for name in shares.names]
    words = []
    for number, (rows, held) in enumerate(_sums(places, weight, count, len(shares))):
        portion = np.round(held / max(people[number], 1e-9), SHARE_DECIMALS)
        order = sorted(np.flatnonzero(portion > 0).tolist(), key=lambda place: (-portion[place], labels[rows[place]]))
        chosen = order[:NAMED_QUARTERS]
        reached = np.round(np.cumsum(portion[chosen]), SHARE_DECIMALS) > MOST
        few = chosen[: int(np.argmax(reached)) + 1] if reached.any() else []
        words.append(_listed(list(dict.fromkeys(labels[rows[place]] for place in few))))
    return words


def streets_of_zones(outlines: ObjectArray, crs: str, metric: str, network: Streets) -> list[str]:
    """Return « autour de … », as the page says it, with the streets that are longest inside each zone; ``""`` without any."""
    words = [""] * len(outlines)
    named = np.flatnonzero([bool(name and name.strip()) for name in as_texts(network.name)])
    if not len(named) or not len(outlines):
        return words
    zones = shapely.make_valid(transform_geometries(outlines, crs, metric))
    zone, line = shapely.STRtree(network.geometry[named]).query(
        shapely.make_valid(transform_geometries(outlines, crs, WGS84)), predicate="intersects"
    )
    lines = transform_geometries(network.geometry[named[line]], WGS84, metric)
    with np.errstate(invalid="ignore"):
        metres = shapely.length(shapely.intersection(lines, zones[zone]))
    names, name = np.unique(np.array([str(value).strip() for value in network.name[named[line]]], dtype=str), return_inverse=True)
    for number, (rows, total) in enumerate(_sums(zone * len(names) + name, metres, len(words), len(names))):
        order = np.lexsort((rows, -np.round(total, 3)))[:NAMED_STREETS]
        # Only French contracts its articles; elsewhere a street keeps the name on its plate.
        streets = [str(names[rows[place]]) for place in order if total[place] > 0]
        told = _listed([of_street(name) if voice().language == SOURCE else name for name in streets])
        words[number] = tr("autour {streets}").format(streets=told) if streets else ""
    return words


def _sums(keys: IntArray, weight: FloatArray, count: int, items: int) -> Iterator[tuple[IntArray, FloatArray]]:
    """Yield, for each of ``count`` zones, its items and the weight of each; a key is zone x ``items`` + item."""
    found, place = np.unique(keys, return_inverse=True)
    total = np.bincount(place, weights=weight, minlength=len(found)).astype(np.float64)
    bounds = np.searchsorted(found, np.arange(count + 1) * items)
    for first, last in zip(bounds[:-1], bounds[1:]):
        yield found[first:last] % max(items, 1), total[first:last]


#: Whether the zone has several cells, and whether its commune is known -> its name for want of a better one.
_PLAIN: Final = {
    (False, False): tr_noop("Zone {number} ({cells} carreau)"),
    (True, False): tr_noop("Zone {number} ({cells} carreaux)"),
    (False, True): tr_noop("Zone {number} ({cells} carreau), commune {commune}"),
    (True, True): tr_noop("Zone {number} ({cells} carreaux), commune {commune}"),
}


def zone_names(
    quarters: list[str], streets: list[str], cells: IntArray, communes: list[str | None]
) -> ObjectArray:
    """Return a name a zone, in their order, no two alike: quarters, streets, else number, size and commune."""
    names = []
    for number, (quarter, around, size, commune) in enumerate(zip(quarters, streets, cells.tolist(), communes), start=1):
        plain = tr(_PLAIN[size > 1, bool(commune)]).format(number=number, cells=size, commune=commune)
        found = ", ".join(part for part in (quarter, around) if part)
        names.append(found[:1].upper() + found[1:] if found else plain)
    times = Counter(names)
    taken = {name for name in names if times[name] == 1}
    for row, name in enumerate(names):
        if times[name] > 1:
            unique = tr("{name} (zone {number})").format(name=name, number=row + 1)
            while unique in taken:
                unique += " bis"
            names[row] = unique
            taken.add(unique)
    return texts(names)


def main_communes(zone: IntArray, count: int, public: FloatArray, communes: ObjectArray) -> list[str | None]:
    """Return the commune of most of the public of each zone, ties by code; None where it is unknown."""
    known: BoolArray = (zone >= 0) & np.array([bool(code) for code in communes], dtype=bool)
    if not known.any():
        return [None] * count
    codes, code = np.unique(communes[known].astype(str), return_inverse=True)
    # A zone where PUBLIC counts nobody still lies somewhere.
    weight = public[known] + 1e-9
    sums = _sums(zone[known] * len(codes) + code, weight, count, len(codes))
    return [str(codes[rows[int(np.argmax(np.round(held, 6)))]]) if len(rows) else None for rows, held in sums]


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{first} et {last}").format(first=", ".join(words[:-1]), last=words[-1])
