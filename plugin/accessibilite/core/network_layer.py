"""The network read back from its layer, which a person may have edited."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from .crs import WGS84, coordinate_keys, path_lengths, require_crs, require_degrees, require_geometries, transform_geometries
from .errors import InputError, tr_noop
from .network import MS_PER_KMH, Network, islands_of
from .records import Column, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, texts
from .walking_rules import PROFILES, UNKNOWN_RULE_ID

#: The columns without which a layer is no network.
REQUIRED_COLUMNS = ("de", "vers", "longueur_m", "aller_s", "retour_s")


def network_from_layer(layer: Layer, parameter: str = "RESEAU") -> Network:
    """Read back a network layer, which a person may have edited.

    An edge drawn by hand (``longueur_m`` NULL) gets its length from its geometry and its times at the
    speed of the network; a missing end node is found by its coordinates.

    Raises
    ------
    InputError
        A column is missing, a length or time is negative, or nothing is walkable.
    """
    missing = [name for name in REQUIRED_COLUMNS if name not in layer.columns]
    if missing:
        raise InputError(
            tr_noop(
                "{parameter} : la couche « {name} » n’est pas un réseau piéton (colonne « {column} » absente) ; "
                "créez-la avec « Construire le réseau piéton »."
            ),
            parameter=parameter,
            name=layer.name,
            column=missing[0],
        )
    crs = require_crs(layer, parameter)
    require_geometries(layer, parameter)
    parts = shapely.get_num_geometries(layer.geometries)
    lines = np.where(parts == 1, shapely.get_geometry(layer.geometries, 0), shapely.line_merge(layer.geometries))
    lines = transform_geometries(shapely.force_2d(texts(lines)), crs, WGS84)
    if not (shapely.get_type_id(lines) == shapely.GeometryType.LINESTRING).all():
        row = int(np.flatnonzero(shapely.get_type_id(lines) != shapely.GeometryType.LINESTRING)[0])
        raise InputError(
            tr_noop("{parameter} : l’arête de la ligne {row} n’est pas une ligne continue ; redessinez-la."),
            parameter=parameter,
            row=row + 1,
        )
    require_degrees(shapely.total_bounds(lines), layer, parameter)
    columns = layer.columns
    length, forward, backward = (as_floats(columns[name]) for name in ("longueur_m", "aller_s", "retour_s"))
    speed = _speed_of(columns, length, forward, backward)
    drawn = np.isnan(length)
    if drawn.any():
        length = np.where(drawn, path_lengths(*shapely.get_coordinates(lines, return_index=True), len(lines)), length)
        untimed = drawn & np.isnan(forward) & np.isnan(backward)
        forward = np.where(untimed, length / (speed * MS_PER_KMH), forward)
        backward = np.where(untimed, length / (speed * MS_PER_KMH), backward)
    if min(np.nanmin(length), np.nanmin(forward, initial=0.0), np.nanmin(backward, initial=0.0)) < 0:
        raise InputError(
            tr_noop("{parameter} : une longueur ou un temps est négatif dans « {name} » ; reconstruisez le réseau."),
            parameter=parameter,
            name=layer.name,
        )
    start, end = _nodes_of(as_texts(columns["de"]), as_texts(columns["vers"]), lines)
    edge_id = as_floats(columns["arete"]) if "arete" in columns else np.full(len(layer), np.nan)
    numbered = np.isfinite(edge_id)
    return Network(
        edge_id=np.where(numbered, edge_id, -np.arange(1, len(layer) + 1)).astype(np.int64),
        osm_id=np.nan_to_num(as_floats(columns["osm_id"])).astype(np.int64)
        if "osm_id" in columns
        else np.zeros(len(layer), dtype=np.int64),
        start=start,
        end=end,
        length_m=length,
        forward_s=forward,
        backward_s=backward,
        rule=texts([rule or UNKNOWN_RULE_ID for rule in as_texts(columns["regle"])])
        if "regle" in columns
        else texts([UNKNOWN_RULE_ID] * len(layer)),
        island=islands_of(start, end, forward, backward),
        name=as_texts(columns["nom"]) if "nom" in columns else texts([None] * len(layer)),
        geometry=lines,
        profile=(as_texts(columns["profil"][:1])[0] or "adulte") if "profil" in columns else "adulte",
        speed_kmh=speed,
    )


def _speed_of(
    columns: Mapping[str, Column], length: FloatArray, forward: FloatArray, backward: FloatArray
) -> float:
    """Return the speed on the flat: the column of that name, else the median over the edges."""
    if "vitesse_kmh" in columns:
        speeds = as_floats(columns["vitesse_kmh"])
        speeds = speeds[np.isfinite(speeds) & (speeds > 0)]
        if len(speeds):
            return float(np.median(speeds))
    with np.errstate(divide="ignore", invalid="ignore"):
        speeds = length / np.fmin(forward, backward)
    speeds = speeds[np.isfinite(speeds) & (speeds > 0)]
    return float(np.median(speeds)) / MS_PER_KMH if len(speeds) else PROFILES["adulte"].speed_kmh


def _nodes_of(start: ObjectArray, end: ObjectArray, lines: ObjectArray) -> tuple[IntArray, IntArray]:
    """Return node indices; an end without a node id takes the node that stands at its coordinates."""
    ids = np.concatenate([start, end])
    known = np.array([value is not None for value in ids])
    numbers = as_floats(ids)
    names = numbers if np.isfinite(numbers[known]).all() else np.where(known, ids, "").astype(str)
    _, nodes = np.unique(names, return_inverse=True)
    nodes = nodes.astype(np.int64)
    if not known.all():
        ends = np.concatenate([shapely.get_coordinates(shapely.get_point(lines, end)) for end in (0, -1)])
        _, place = np.unique(coordinate_keys(ends), return_inverse=True)
        node_at = np.full(place.max() + 1, -1)
        node_at[place[known]] = nodes[known]
        unnamed = node_at[place] < 0
        nodes = np.where(known, nodes, np.where(unnamed, nodes.max() + 1 + place, node_at[place]))
        _, nodes = np.unique(nodes, return_inverse=True)
    first, last = np.split(nodes.astype(np.int64), 2)
    return first, last
