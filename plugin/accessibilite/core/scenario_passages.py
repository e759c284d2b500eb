"""The streets of a scenario kept from the map: footbridges drawn and passages closed, beside the network they were tried on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .crs import WGS84, require_crs, transform_geometries
from .errors import InputError, tr_noop
from .network import FOOTBRIDGE_RULE, Network
from .network_edits import NEAR_MISS_M
from .network_layer import CLOSED_PASSAGE, LayerAccount, column_named, line_lengths, read_network
from .readers.account import Note
from .records import BoolArray, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, stacked, texts
from .sentences import MOST_NAMES, Enumeration, Figure, Names, Sentence

#: What a layer of passages says of its lines (:meth:`.what_if.WhatIf.scenario_lines`).
COLUMNS = ("genre", "longueur_m", "nom", "arete", "regle")
#: A closed passage lies on its edge to within this, degrees: at most ``NEAR_MISS_M``, whatever the latitude.
_SAME_EDGE_DEGREES = NEAR_MISS_M / 111_320


@dataclass(frozen=True)
class Passages:
    """What a scenario does to the streets.

    Attributes
    ----------
    network
        The network of after: that of the layer with these lines merged into it.
    closed, number, name, length_m
        A value a line: whether it closes a passage or is a footbridge, its edge (NaN for a footbridge), its name
        and its length.
    notes
        What is to be told of how the lines join the streets.
    """

    network: Network
    closed: BoolArray
    number: FloatArray
    name: ObjectArray
    length_m: FloatArray
    notes: tuple[Note, ...] = ()

    def in_words(self) -> tuple[Sentence, ...]:
        """Return how many footbridges and closed passages there are, which, and how long."""
        return tuple(
            Sentence(template, {
                "count": Figure(len(rows)), "metres": Figure(float(self.length_m[rows].sum())), "names": self._named(rows),
            })
            for template, rows in (
                (tr_noop("Passerelles ({count}, {metres} m en tout) : {names}."), np.flatnonzero(~self.closed)),
                (tr_noop("Passages fermés ({count}, {metres} m en tout) : {names}."), np.flatnonzero(self.closed)),
            )
            if len(rows)
        )

    def _named(self, rows: IntArray) -> Enumeration:
        parts = []
        for row in rows[:MOST_NAMES]:
            values: dict[str, object] = {"metres": Figure(float(self.length_m[row]))}
            if self.name[row]:
                parts.append(Sentence(tr_noop("{name} ({metres} m)"), values | {"name": Names((self.name[row],))}))
            elif self.closed[row]:
                values["number"] = str(int(self.number[row]))
                parts.append(Sentence(tr_noop("arête {number} ({metres} m)"), values))
            else:
                parts.append(Sentence(tr_noop("sans nom ({metres} m)"), values))
        if len(rows) > MOST_NAMES:
            parts.append(Sentence(tr_noop("et {count} autres"), {"count": Figure(len(rows) - MOST_NAMES)}))
        return Enumeration(tuple(parts))


def read_passages(
    layer: Layer, before: tuple[Network, LayerAccount], lines: Layer, parameter: str = "PASSAGES_APRES"
) -> Passages | None:
    """Read the passages of a scenario beside the layer of its network, None when there are none.

    ``before`` is what :func:`.read_network` made of ``layer``; it reads both together the same way.

    Raises
    ------
    InputError
        A line is neither a footbridge nor a closed passage, or closes an edge that is not there.
    """
    if not len(lines):
        return None
    found = {name: lines.columns[own] for name in COLUMNS if (own := column_named(lines, name)) is not None}
    kinds = as_texts(found["genre"]) if "genre" in found else texts([None] * len(lines))
    # The bounds of a line that is empty, or has a vertex without place, are no numbers.
    with np.errstate(invalid="ignore"):
        drawn_well = (shapely.get_dimensions(lines.geometries) == 1) & np.isfinite(shapely.bounds(lines.geometries)).all(axis=1)
    odd = ~np.isin(kinds.astype(str), (FOOTBRIDGE_RULE, CLOSED_PASSAGE)) | ~drawn_well
    if odd.any():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » n’est pas une couche « Passages du scénario » (la ligne {row} n’est pas un tracé de "
                "genre passerelle ou passage_ferme) ; donnez celle que « Garder ce scénario » ajoute au projet."
            ),
            parameter=parameter, name=lines.name, row=int(np.argmax(odd)) + 1,
        )
    drawn = transform_geometries(shapely.force_2d(lines.geometries), require_crs(lines, parameter), WGS84)
    closed = kinds == CLOSED_PASSAGE
    number = as_floats(found["arete"]) if "arete" in found else np.full(len(lines), np.nan)
    _require_edges(before[0], Layer(lines.name, drawn, WGS84, {}), closed, number, parameter)
    crs = require_crs(layer, "RESEAU")
    own_names = {column_named(layer, name) or name: values for name, values in found.items()}
    more = Layer(layer.name, transform_geometries(drawn, WGS84, crs), crs, own_names)
    network, account = read_network(stacked(layer, more))
    parts, owner = shapely.get_parts(drawn, return_index=True)
    length_m: FloatArray = np.bincount(owner, line_lengths(texts(parts)), minlength=len(lines)).astype(np.float64)
    names = as_texts(found["nom"]) if "nom" in found else texts([None] * len(lines))
    return Passages(network, closed, number, names, length_m, _loose_ends(before[1], account, lines.name, parameter))


def _require_edges(network: Network, lines: Layer, closed: BoolArray, number: FloatArray, parameter: str) -> None:
    """Require that each closed passage lies on the edge of its number: those of another network would close any street."""
    for row in np.flatnonzero(closed):
        edges = network.geometry[network.edge_id == number[row]]
        middle = shapely.line_interpolate_point(shapely.get_geometry(lines.geometries[row], 0), 0.5, normalized=True)
        if not len(edges) or shapely.distance(edges, middle).min() > _SAME_EDGE_DEGREES:
            raise InputError(
                tr_noop(
                    "{parameter} : la ligne {row} de « {name} » ferme l’arête {number}, qui n’est pas à cette place dans RESEAU "
                    "; donnez le réseau sur lequel ce scénario a été essayé."
                ),
                parameter=parameter, row=int(row) + 1, name=lines.name,
                number=str(int(number[row])) if np.isfinite(number[row]) else "NULL",
            )


def _loose_ends(before: LayerAccount, after: LayerAccount, name: str, parameter: str) -> tuple[Note, ...]:
    """Return what is to be told of the ends that these lines leave free; the others were told with RESEAU."""
    known = set(before.free_lonlat)
    new = [(place, gap) for place, gap in zip(after.free_lonlat, after.free_gap_m) if place not in known]
    return LayerAccount(
        name, free_lonlat=tuple(place for place, _ in new), free_gap_m=tuple(gap for _, gap in new)
    ).notes(parameter)
