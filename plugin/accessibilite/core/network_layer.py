"""The network read back from its layer, which a person may have edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely

from .crs import WGS84, coordinate_keys, path_lengths, require_crs, require_degrees, require_geometries, transform_geometries
from .errors import InputError, tr_noop
from .language import number
from .network import MS_PER_KMH, Network, islands_of
from .network_edits import BULK_EDGES, NEAR_MISS_M, SPLIT_SNAP_M, Paths, Ties, Witnesses, length_tolerance, tie
from .readers.account import Note
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, as_floats, as_texts, texts
from .sentences import listed
from .walking_rules import PROFILES, UNKNOWN_RULE_ID

#: The columns without which a layer is no network.
REQUIRED_COLUMNS = ("de", "vers", "longueur_m", "aller_s", "retour_s")
OPTIONAL_COLUMNS = ("arete", "osm_id", "regle", "nom", "inconnu", "profil", "vitesse_kmh", "genre")
#: ``genre`` of a line that closes the edge of its ``arete``: « Garder ce scénario » writes them.
CLOSED_PASSAGE = "passage_ferme"
#: A shapefile keeps this many characters of a column's name.
SHAPEFILE_NAME = 10
#: Ends this close stand at one place, degrees (1 cm, the step of OSM coordinates).
SAME_PLACE_DEGREES = 1e-7
#: Rows or places named in a note; the others are counted.
_LISTED = 5


@dataclass(frozen=True)
class LayerAccount:
    """What reading an edited layer changed: nothing is repaired or set aside without a line here.

    Attributes
    ----------
    added, recomputed, turned, moved
        Edges drawn by hand; edges whose times follow their new length; lines drawn backwards, put back; edges
        with an end that has left its node.
    pieces
        Further edges made of lines in several pieces.
    halves
        Edges cut by hand out of others, which keep together the time of the whole.
    cuts
        Edges cut where an end, or a vertex, of an edited one touches them.
    free_lonlat, free_gap_m
        Shape (k, 2) degrees and (k,) metres: ends drawn by hand, tied to nothing, near another street.
    unusable
        Rows, from 1, whose geometry is missing or no line.
    """

    name: str
    added: int = 0
    recomputed: int = 0
    turned: int = 0
    moved: int = 0
    pieces: int = 0
    halves: int = 0
    cuts: int = 0
    free_lonlat: tuple[tuple[float, float], ...] = ()
    free_gap_m: tuple[float, ...] = ()
    unusable: tuple[int, ...] = ()

    def notes(self, parameter: str = "RESEAU") -> tuple[Note, ...]:
        """Return what to tell; nothing for a layer as it was built."""
        told: dict[str, object] = {"parameter": parameter, "reach": number(SPLIT_SNAP_M, 1), "near": number(NEAR_MISS_M)}
        counted = (
            (self.added, tr_noop("{parameter} : {count} arête(s) dessinées à la main, mesurées et reliées à leurs bouts.")),
            (self.recomputed, tr_noop("{parameter} : {count} arête(s) redessinées ; leurs temps suivent leur longueur.")),
            (self.moved, tr_noop("{parameter} : {count} arête(s) déplacées, reliées là où elles sont dessinées.")),
            (self.turned, tr_noop(
                "{parameter} : {count} ligne(s) dessinées à rebours ; aller_s va toujours de « de » à « vers »."
            )),
            (self.pieces, tr_noop("{parameter} : {count} morceau(x) de lignes en plusieurs parties, lus comme des arêtes.")),
            (self.halves, tr_noop(
                "{parameter} : {count} arête(s) issues d’une coupe à la main ; ensemble, elles gardent le temps du tout."
            )),
            (self.cuts, tr_noop("{parameter} : {count} arête(s) coupées là où une arête modifiée les touche, à {reach} m près.")),
        )
        notes = [Note(template, told | {"count": count}) for count, template in counted if count]
        if self.free_gap_m:
            ends = [f"{lon:.6f} {lat:.6f} ({number(gap, 1)} m)" for (lon, lat), gap in zip(self.free_lonlat, self.free_gap_m)]
            notes.append(Note(
                tr_noop(
                    "{parameter} : {count} bout(s) dessinés à la main ne touchent rien, à moins de {near} m d’une autre "
                    "voie : {places} ; accrochez-les si l’on y passe."
                ),
                told | {"count": len(ends), "places": listed(ends, _LISTED)}, True,
            ))
        if self.unusable:
            notes.append(Note(
                tr_noop("{parameter} : {count} ligne(s) sans tracé utilisable, écartées (numéro {rows}) ; redessinez-les."),
                told | {"count": len(self.unusable), "rows": listed(self.unusable, _LISTED)}, True,
            ))
        return tuple(notes)


def network_from_layer(layer: Layer, parameter: str = "RESEAU") -> Network:
    """Read back a network layer as :func:`read_network` does, without its account."""
    return read_network(layer, parameter)[0]


def read_network(layer: Layer, parameter: str = "RESEAU") -> tuple[Network, LayerAccount]:
    """Read back a network layer, which a person may have edited.

    Geometry rules, and fields follow: an edge drawn by hand gets its length and its times at the speed of the
    network; the times of one whose geometry has changed follow its length; an end that left its node is tied
    where it is drawn (:mod:`.network_edits`).  A layer as it was built gives the very network it was made of.

    Raises
    ------
    InputError
        A column is missing, a length or time is negative, or no geometry is a line.
    """
    columns = _known_columns(layer, parameter)
    crs = require_crs(layer, parameter)
    row, lines, unusable = _lines_of(layer, crs, parameter)
    kept = ~_closed(columns, row)
    row, lines = row[kept], lines[kept]
    if not len(row):
        raise InputError(
            tr_noop("{parameter} : tous les passages de « {name} » sont fermés ; rouvrez-en un."),
            parameter=parameter,
            name=layer.name,
        )
    if len(row) < len(layer) or len(row) != row[-1] + 1:
        columns = {name: values[row] for name, values in columns.items()}
    length, forward, backward = (as_floats(columns[name]) for name in ("longueur_m", "aller_s", "retour_s"))
    if np.nanmin([np.nanmin(v, initial=0.0) for v in (length, forward, backward)]) < 0:
        raise InputError(
            tr_noop("{parameter} : une longueur ou un temps est négatif dans « {name} » ; reconstruisez le réseau."),
            parameter=parameter,
            name=layer.name,
        )
    speed = _speed_of(columns, length, forward, backward)
    edges = _Edges(lines, _node_names(as_texts(columns["de"]), as_texts(columns["vers"])), length, forward, backward)
    account = LayerAccount(layer.name, unusable=tuple((unusable + 1).tolist()))
    source = np.arange(len(row))
    arete = as_floats(columns["arete"]) if "arete" in columns else np.full(len(row), np.nan)
    if not edges.is_as_built:
        edges, source, account = edges.repaired(row, arete, speed, account)
    start, end = edges.start_end()
    count = len(row)
    edge_id = _edge_ids(arete)
    osm_id = np.nan_to_num(as_floats(columns["osm_id"])).astype(np.int64) if "osm_id" in columns else np.zeros(count, np.int64)
    network = Network(
        edge_id=edge_id[source],
        osm_id=osm_id[source],
        start=start,
        end=end,
        length_m=edges.length,
        forward_s=edges.forward,
        backward_s=edges.backward,
        rule=texts([rule or UNKNOWN_RULE_ID for rule in _words(columns, "regle", count)[source]]),
        island=islands_of(start, end, edges.forward, edges.backward),
        name=_words(columns, "nom", count)[source],
        unknown=_words(columns, "inconnu", count)[source],
        geometry=edges.lines,
        profile=next((word for word in _words(columns, "profil", count) if word in PROFILES), "adulte"),
        speed_kmh=speed,
    )
    return network, account


def _words(columns: Mapping[str, Column], name: str, count: int) -> ObjectArray:
    return as_texts(columns[name]) if name in columns else texts([None] * count)


def column_named(layer: Layer, name: str) -> str | None:
    """Return how a layer writes the name of a column of a network, None when it lacks it."""
    return next((column for column in layer.columns if column.lower() in (name, name[:SHAPEFILE_NAME])), None)


def _known_columns(layer: Layer, parameter: str) -> dict[str, Column]:
    """Return the columns of a network under their own names: files change case and cut names short."""
    own = {name: column_named(layer, name) for name in (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)}
    found = {name: layer.columns[column] for name, column in own.items() if column is not None}
    missing = [name for name in REQUIRED_COLUMNS if name not in found]
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
    return found


def _closed(columns: Mapping[str, Column], row: IntArray) -> BoolArray:
    """Tell which of some rows are closed: those that say so, and the edges whose number they bear."""
    closes = _words(columns, "genre", int(row.max(initial=-1)) + 1)[row] == CLOSED_PASSAGE
    if not closes.any() or "arete" not in columns:
        return np.asarray(closes)
    number = _edge_ids(as_floats(columns["arete"])[row])
    return np.asarray(closes | np.isin(number, number[closes]))


def _edge_ids(arete: FloatArray) -> IntArray:
    """Return the numbers of edges; those drawn by hand have none and take that of their row, negative."""
    return np.where(np.isfinite(arete), arete, -np.arange(1, len(arete) + 1)).astype(np.int64)


def _lines_of(layer: Layer, crs: str, parameter: str) -> tuple[IntArray, ObjectArray, IntArray]:
    """Return the row and the LineString (EPSG:4326) of each edge, and the rows that hold none."""
    geometries = layer.geometries
    # GEOS raises the floating-point flag on the very coordinates that are looked for here.
    with np.errstate(invalid="ignore"):
        usable = np.isfinite(shapely.bounds(geometries)).all(axis=1) & (shapely.get_dimensions(geometries) == 1)
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    usable[owner[~np.isfinite(coordinates).all(axis=1)]] = False
    if not usable.any():
        require_geometries(layer, parameter)
        raise InputError(
            tr_noop("{parameter} : aucune ligne dans la couche « {name} » ; choisissez un réseau piéton."),
            parameter=parameter,
            name=layer.name,
        )
    row = np.flatnonzero(usable)
    lines = geometries[row]
    if (shapely.get_type_id(lines) != shapely.GeometryType.LINESTRING).any():
        several = shapely.get_num_geometries(lines) > 1
        lines = lines.copy()
        lines[several] = shapely.line_merge(lines[several])
        parts, owner = shapely.get_parts(lines, return_index=True)
        lines, row = parts, row[owner]
    lines = transform_geometries(shapely.force_2d(texts(lines)), crs, WGS84)
    require_degrees(shapely.total_bounds(lines), layer, parameter)
    return row, lines, np.flatnonzero(~usable)


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


def _node_names(start: ObjectArray, end: ObjectArray) -> IntArray:
    """Return the written nodes of the starts, then of the ends, as numbers in their order; -1 for none."""
    ids = np.concatenate([start, end])
    known = np.array([value is not None for value in ids])
    numbers = as_floats(ids)
    names = numbers if np.isfinite(numbers[known]).all() else np.where(known, ids, "").astype(str)
    result = np.full(len(ids), -1)
    _, result[known] = np.unique(names[known], return_inverse=True)
    return result.astype(np.int64)


class _Edges:
    """The edges of a layer as written: lines, names of the nodes, lengths and times."""

    def __init__(
        self, lines: ObjectArray, names: IntArray, length: FloatArray, forward: FloatArray, backward: FloatArray
    ) -> None:
        self.lines, self.names, self.length = lines, names, length
        self.forward, self.backward = forward, backward
        self.paths = Paths.of(lines)
        count = len(lines)
        gap = np.abs(self.paths.rough_lengths() - length)
        doubtful = np.flatnonzero(gap > length_tolerance(length) / 2)
        self.has_other_length = np.zeros(count, dtype=bool)
        if len(doubtful):
            exact = line_lengths(lines[doubtful])
            self.has_other_length[doubtful] = np.abs(exact - length[doubtful]) > length_tolerance(length[doubtful])
        self.is_drawn = np.isnan(length) | ((names[:count] < 0) & (names[count:] < 0))

    @property
    def is_as_built(self) -> bool:
        """Tell whether nothing was edited: lengths are those of the lines, and nodes have one place each."""
        if self.is_drawn.any() or self.has_other_length.any() or (self.names < 0).any():
            return False
        ends = self.paths.ends()
        place = np.zeros((int(self.names.max()) + 1, 2))
        place[self.names] = ends
        gap = np.abs(ends - place[self.names])
        return bool((np.minimum(gap, np.abs(360.0 - gap)) < SAME_PLACE_DEGREES).all())

    def start_end(self) -> tuple[IntArray, IntArray]:
        """Return the nodes of the starts and of the ends, numbered from 0 without a hole."""
        _, nodes = np.unique(self.names, return_inverse=True)
        first, last = np.split(nodes.astype(np.int64), 2)
        return first, last

    def repaired(
        self, row: IntArray, arete: FloatArray, speed: float, account: LayerAccount
    ) -> tuple[_Edges, IntArray, LayerAccount]:
        """Return the edges with their ends tied, the edge that each one comes from, and the account."""
        count = len(self.lines)
        in_pieces = np.bincount(row)[row] > 1
        changed = self.is_drawn | self.has_other_length
        halves, names = self._halves(arete, changed & ~self.is_drawn & ~in_pieces)
        if self.has_other_length.sum() > max(BULK_EDGES, count / 2):
            changed = self.is_drawn | in_pieces
        changed &= ~halves
        lines, names, turned = self._unturned(names, changed)
        paths = Paths.of(lines)
        is_open = np.isfinite(self.forward) | np.isfinite(self.backward) | self._untimed
        ties = tie(paths, names, changed, halves, is_open)
        lonlat = paths.lonlat.copy()
        lonlat[paths.first[:-1]], lonlat[paths.first[1:] - 1] = np.split(ties.lonlat, 2)
        owner = np.repeat(np.arange(count), np.diff(paths.first))
        length, forward, backward = self._measured(path_lengths(lonlat, owner, count), in_pieces, row, speed)
        edges, source = _cut(Paths(lonlat, paths.first), ties, length, forward, backward)
        drawn, redrawn = self.is_drawn, self.has_other_length & ~self.is_drawn & ~halves & ~in_pieces
        return edges, source, replace(
            account,
            added=len(np.unique(row[drawn])),
            recomputed=int(redrawn.sum()),
            turned=int(turned.sum()),
            moved=int((ties.moved & ~drawn & ~redrawn & ~in_pieces).sum()),
            pieces=int(count - len(np.unique(row))),
            halves=int(halves.sum()),
            cuts=len(np.unique(ties.cut_edge)),
            free_lonlat=tuple((float(lon), float(lat)) for lon, lat in ties.free_lonlat),
            free_gap_m=tuple(ties.free_gap_m.tolist()),
        )

    @property
    def _untimed(self) -> BoolArray:
        return np.asarray(self.is_drawn & np.isnan(self.forward) & np.isnan(self.backward))

    def _halves(self, arete: FloatArray, candidates: BoolArray) -> tuple[BoolArray, IntArray]:
        """Tell which edges QGIS cut out of one, whose fields they all repeat; their new ends lose their name."""
        names = self.names.copy()
        halves = np.zeros(len(self.lines), dtype=bool)
        rows = np.flatnonzero(candidates)
        if not len(rows):
            return halves, names
        count = len(self.lines)
        written = np.column_stack([np.nan_to_num(arete[rows], nan=-1.0), self.length[rows], names[rows], names[count + rows]])
        _, group = np.unique(written, axis=0, return_inverse=True)
        group = group.reshape(-1)
        whole = np.bincount(group, line_lengths(self.lines[rows]))
        size = np.bincount(group)
        length = np.zeros(len(size))
        length[group] = self.length[rows]
        is_cut = ((size > 1) & (np.abs(whole - length) <= size * length_tolerance(length)))[group]
        halves[rows[is_cut]] = True
        both = np.concatenate([rows[is_cut], count + rows[is_cut]])
        ends = np.column_stack([np.tile(group[is_cut], 2), coordinate_keys(self.paths.ends()[both])])
        _, inverse, shared = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
        names[both[shared[inverse.reshape(-1)] > 1]] = -1
        return halves, names

    def _unturned(self, names: IntArray, changed: BoolArray) -> tuple[ObjectArray, IntArray, BoolArray]:
        """Turn back the lines that run against their fields."""
        turned = Witnesses(names, coordinate_keys(self.paths.ends()), np.tile(~changed, 2)).turn_back()
        lines = self.lines
        if turned.any():
            lines = lines.copy()
            lines[turned] = shapely.reverse(lines[turned])
        return lines, names, turned

    def _measured(
        self, drawn_m: FloatArray, in_pieces: BoolArray, row: IntArray, speed: float
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return lengths and times, those of a changed edge in proportion to its new length."""
        whole = np.bincount(row, drawn_m)[row]
        changed = self.has_other_length | np.isnan(self.length) | in_pieces
        length = np.where(changed, drawn_m, self.length)
        written = np.where(np.isfinite(self.length) & (self.length > 0), self.length, whole)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(changed & (written > 0), drawn_m / written, 1.0)
        seconds = length / (speed * MS_PER_KMH)
        untimed = self._untimed
        return length, np.where(untimed, seconds, self.forward * share), np.where(untimed, seconds, self.backward * share)


def _cut(
    paths: Paths, ties: Ties, length: FloatArray, forward: FloatArray, backward: FloatArray
) -> tuple[_Edges, IntArray]:
    """Cut edges where others touch them; their lengths and times are shared out by length."""
    count = len(length)
    order = np.lexsort((ties.cut_share, ties.cut_segment, ties.cut_edge))
    edge, share = ties.cut_edge[order], ties.cut_share[order]
    vertex = paths.first[edge] + ties.cut_segment[order]
    new = share > 0
    lonlat = np.insert(paths.lonlat, vertex[new] + 1, ties.cut_lonlat[order][new], axis=0)
    added = np.bincount(edge[new], minlength=count)
    first = np.concatenate([[0], np.cumsum(np.diff(paths.first) + added)]).astype(np.int64)
    # Each cut vertex has moved by the vertices put in before it, its own included.
    cut_at = vertex + np.cumsum(new)
    begin = np.concatenate([first[:-1], cut_at])
    stop = np.concatenate([first[1:] - 1, cut_at])
    source = np.concatenate([np.arange(count), edge])
    start_node = np.concatenate([ties.node[:count], ties.cut_node[order]])
    stop_node = np.concatenate([ties.node[count:], ties.cut_node[order]])
    rank = np.concatenate([np.zeros(count), np.arange(1, len(edge) + 1)])
    # The pieces of an edge, in order: each begins where it is cut and stops where the next begins.
    order = np.lexsort((rank, source))
    begin, start_node, source_of = begin[order], start_node[order], source[order]
    rank = np.concatenate([np.full(count, len(edge) + 1.0), np.arange(1, len(edge) + 1)])
    order = np.lexsort((rank, source))
    stop, stop_node = stop[order], stop_node[order]
    sizes = stop - begin + 1
    piece = np.repeat(np.arange(len(sizes)), sizes)
    within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    vertices = lonlat[begin[piece] + within]
    lines: ObjectArray = shapely.linestrings(vertices, indices=piece)
    is_cut = np.bincount(edge, minlength=count)[source_of] > 0
    part = np.ones(len(sizes))
    if is_cut.any():
        drawn_m = line_lengths(lines[is_cut])
        whole = np.bincount(source_of[is_cut], drawn_m, minlength=count)[source_of[is_cut]]
        part[is_cut] = np.divide(drawn_m, whole, out=np.ones(len(drawn_m)), where=whole > 0)
    names = np.concatenate([start_node, stop_node])
    cut_edges = _Edges(lines, names, length[source_of] * part, forward[source_of] * part, backward[source_of] * part)
    return cut_edges, source_of


def line_lengths(lines: ObjectArray) -> FloatArray:
    """Return the geodesic lengths of LineStrings in EPSG:4326, metres."""
    return path_lengths(*shapely.get_coordinates(lines, return_index=True), len(lines))
