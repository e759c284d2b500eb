"""The walking network: OSM ways -> junctions and edges with their times, and back from a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .crs import WGS84, coordinate_keys, geodesic_lengths, path_lengths
from .errors import InputError, ParameterError, tr_noop
from .language import tr
from .loss_map import LossMap, loss_map
from .readers.osm import OsmData, TaggedLines
from .records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    integers,
    no_progress,
    part_of,
    texts,
)
from .slope import Dem, SlopeAccount, slope_factors
from .squares import Squares
from .walking_rules import (
    CROSSING,
    CROSSING_RULE_ID,
    PROFILES,
    SIGNALS,
    UNKNOWNS,
    Profile,
    Tags,
    Verdict,
    barrier_of,
    barrier_stops,
    crossing_kind,
    is_crossing,
    judge_way,
    kerb_is_known,
    leaves_the_ground,
    unknowns,
)

#: Metres in a second at one kilometre an hour.
MS_PER_KMH = 1 / 3.6
#: Rule of an edge that a planner drew to see what a footbridge would change: one steps on it at its ends alone.
FOOTBRIDGE_RULE = "passerelle"
#: Speeds outside this range are no walk (km/h).
SPEED_RANGE_KMH = (0.5, 15.0)
#: Nobody waits longer to cross a road, seconds.
MAX_WAIT_S = 600.0


@dataclass(frozen=True)
class Network:
    """A walking network; every array has one value an edge.

    Attributes
    ----------
    edge_id, osm_id
        Ids; ``osm_id`` is negative for a relation, 0 when unknown.
    start, end
        Node indices, 0 to ``node_count - 1``.
    length_m
        Geodesic length, metres.
    forward_s, backward_s
        Walking time along and against the geometry, seconds; NaN = closed in that direction.
    rule
        Id of the rule of :mod:`.walking_rules` that admitted the way.
    island
        0 = largest connected part, then by size.
    geometry
        LineStrings, EPSG:4326.
    unknown
        For ``fauteuil``, what the tags leave open, among :data:`.walking_rules.UNKNOWNS` and in their
        order, joined by commas; None when all is known, and for the other profiles.
    profile, speed_kmh
        Whom the times are for, and the speed on the flat that off-network legs use.
    """

    edge_id: IntArray
    osm_id: IntArray
    start: IntArray
    end: IntArray
    length_m: FloatArray
    forward_s: FloatArray
    backward_s: FloatArray
    rule: ObjectArray
    island: IntArray
    name: ObjectArray
    unknown: ObjectArray
    geometry: ObjectArray
    profile: str
    speed_kmh: float

    def __len__(self) -> int:
        return len(self.edge_id)

    @property
    def node_count(self) -> int:
        """How many nodes the edges join."""
        return int(max(self.start.max(), self.end.max())) + 1 if len(self) else 0

    @property
    def island_count(self) -> int:
        """How many connected parts the network has."""
        return int(self.island.max()) + 1 if len(self) else 0

    def to_layer(self) -> Layer:
        """Return the network as the layer of the contract."""
        columns: dict[str, Column] = {
            "arete": integers(self.edge_id),
            "osm_id": integers(self.osm_id, self.osm_id == 0),
            "de": integers(self.start),
            "vers": integers(self.end),
            "longueur_m": self.length_m,
            "aller_s": self.forward_s,
            "retour_s": self.backward_s,
            "regle": self.rule,
            "ilot": integers(self.island),
            "nom": self.name,
            "profil": texts([self.profile] * len(self)),
            "vitesse_kmh": np.full(len(self), self.speed_kmh),
            "inconnu": self.unknown,
        }
        return Layer("reseau", self.geometry, WGS84, columns)


@dataclass(frozen=True)
class RuleCount:
    """Ways and kilometres that one rule admitted or closed."""

    rule_id: str
    is_open: bool
    ways: int
    kilometres: float


@dataclass(frozen=True)
class ProfileLoss:
    """Ways and kilometres open to ``adulte`` that one rule closes to another profile."""

    profile: str
    rule_id: str
    ways: int
    kilometres: float


@dataclass(frozen=True)
class BarrierCount:
    """What stands on the nodes of the open ways, by line of the table of barriers."""

    barrier_id: str
    nodes: int
    closed: int


@dataclass(frozen=True)
class WaitAccount:
    """Crossings with lights and without, and the seconds that each takes."""

    signals: int
    signal_wait_s: float
    crossings: int
    crossing_wait_s: float


@dataclass(frozen=True)
class NetworkAccount:
    """What the construction did, for the report: nothing is left out without a line here."""

    source: str
    profile: str
    speed_kmh: float
    ways_read: int
    rules: tuple[RuleCount, ...]
    squares: int
    squares_skipped: int
    crossings: int
    barriers: tuple[BarrierCount, ...]
    degenerate_ways: int
    nodes: int
    edges: int
    kilometres: float
    island_edges: IntArray
    island_kilometres: FloatArray
    slope: SlopeAccount | None = None
    losses: tuple[ProfileLoss, ...] = ()
    loss_map: LossMap | None = None
    waits: WaitAccount | None = None


def checked_speed(profile_id: str, speed_kmh: float | None) -> float:
    """Return the speed to use for a profile.

    Raises
    ------
    ParameterError
        Unknown profile, or a speed that is no walk.
    """
    if profile_id not in PROFILES:
        raise ParameterError(
            tr_noop("PROFIL : « {value} » est inconnu ; choisissez parmi {choices}."),
            value=profile_id,
            choices=", ".join(PROFILES),
        )
    speed = PROFILES[profile_id].speed_kmh if speed_kmh is None else float(speed_kmh)
    low, high = SPEED_RANGE_KMH
    if not low <= speed <= high:
        raise ParameterError(
            tr_noop(
                "VITESSE_KMH : {value} km/h n’est pas une vitesse de marche ; donnez une valeur de {low} à {high}."
            ),
            value=f"{speed:g}",
            low=low,
            high=f"{high:g}",
        )
    return speed


def _checked_wait(seconds: float, parameter: str) -> float:
    if not 0 <= seconds <= MAX_WAIT_S:
        raise ParameterError(
            tr_noop("{parameter} : {value} s n’est pas une attente à un passage ; donnez une valeur de 0 à {high} s."),
            parameter=parameter,
            value=f"{seconds:g}",
            high=f"{MAX_WAIT_S:g}",
        )
    return float(seconds)


def build_network(
    osm: OsmData,
    profile_id: str = "adulte",
    speed_kmh: float | None = None,
    progress: Progress = no_progress,
    mnt: str | Path | None = None,
    signal_wait_s: float = 0.0,
    crossing_wait_s: float = 0.0,
) -> tuple[Network, NetworkAccount]:
    """Build the walking network of ``profile_id`` from OSM ways.

    Ways join where they share a vertex, as OSM means it; a bridge shares none with what it crosses.

    Parameters
    ----------
    mnt
        Raster of elevations, whose slopes then count in the times.
    signal_wait_s, crossing_wait_s
        Seconds lost where a way leads over a road, with traffic lights and without.

    Raises
    ------
    InputError
        No way is open to the profile, or the DEM is unusable or does not cover the network.
    ParameterError
        Unknown profile, impossible speed or wait.
    """
    signal_wait_s = _checked_wait(signal_wait_s, "ATTENTE_FEUX_S")
    crossing_wait_s = _checked_wait(crossing_wait_s, "ATTENTE_PASSAGE_S")
    speed = checked_speed(profile_id, speed_kmh)
    profile = PROFILES[profile_id]
    dem = None if mnt is None else Dem(mnt)
    verdicts = [judge_way(tags, profile) or Verdict("autre", False) for tags in osm.ways.tag_sets]
    vertices = _Vertices(osm, np.array([verdict.is_open for verdict in verdicts] or [False]))
    if len(vertices.way) == 0:
        raise InputError(
            tr_noop(
                "{source} : aucune voie praticable à pied pour le profil « {profile} » ; vérifiez que le fichier "
                "contient les rues (highway=*) du territoire."
            ),
            source=osm.source,
            profile=tr(profile.label),
        )
    progress(0.3)
    blocked, barriers = _closed_barriers(osm, vertices, profile)
    squares = Squares(osm, vertices.shared_keys, verdicts)
    breaks = vertices.is_end | vertices.is_shared | blocked
    breaks |= np.isin(vertices.key, squares.corner_keys)
    progress(0.5)

    cut = np.flatnonzero(breaks)
    same_way = vertices.way[cut[:-1]] == vertices.way[cut[1:]]
    first, last = cut[:-1][same_way], cut[1:][same_way]
    along = np.concatenate([[0.0], np.cumsum(vertices.step_m)])
    length = along[last] - along[first]
    way = vertices.way[first]
    # Behind a closed barrier each way end is a place of its own, so nothing passes through it.
    start_key = np.where(blocked[first], -2 * first - 1, vertices.key[first])
    end_key = np.where(blocked[last], -2 * last - 2, vertices.key[last])
    geometry = _edge_lines(vertices.lonlat, first, last)
    progress(0.7)

    seconds = length / (speed * MS_PER_KMH)
    set_of_edge = osm.ways.tag_set[way]
    factor = np.array([verdict.time_factor for verdict in verdicts])[set_of_edge]
    forward = np.array([verdict.forward for verdict in verdicts])[set_of_edge]
    backward = np.array([verdict.backward for verdict in verdicts])[set_of_edge]
    rule_ids = texts([verdict.rule_id for verdict in verdicts])
    crossing_s = squares.length_m / (speed * MS_PER_KMH)
    keys = np.concatenate([start_key, squares.start_key, end_key, squares.end_key])
    _, nodes = np.unique(keys, return_inverse=True)
    start, end = np.split(nodes.astype(np.int64), 2)
    forward_s = np.concatenate([np.where(forward, seconds * factor, np.nan), crossing_s])
    backward_s = np.concatenate([np.where(backward, seconds * factor, np.nan), crossing_s])
    geometry = np.concatenate([geometry, squares.geometry])
    slope = None
    if dem is not None:
        sets = np.concatenate([set_of_edge, osm.ways.tag_set[squares.way]])
        is_deck = np.array([leaves_the_ground(tags) for tags in osm.ways.tag_sets])[sets]
        is_steps = np.array([tags.get("highway") == "steps" for tags in osm.ways.tag_sets])[sets]
        slope_forward, slope_backward, slope = slope_factors(
            dem, geometry, start, end, is_deck, is_steps, part_of(progress, 0.7, 0.9)
        )
        forward_s, backward_s = forward_s * slope_forward, backward_s * slope_backward
    waits = None
    if signal_wait_s or crossing_wait_s:
        wait_before, waits = _waits(osm, vertices, signal_wait_s, crossing_wait_s)
        wait_s = np.concatenate([wait_before[last] - wait_before[first], np.zeros(len(squares.way))])
        forward_s, backward_s = forward_s + wait_s, backward_s + wait_s
    network = Network(
        edge_id=np.arange(1, len(start) + 1),
        osm_id=np.concatenate([osm.ways.osm_id[way], osm.ways.osm_id[squares.way]]),
        start=start,
        end=end,
        length_m=np.concatenate([length, squares.length_m]),
        forward_s=forward_s,
        backward_s=backward_s,
        rule=np.concatenate([rule_ids[set_of_edge], texts([CROSSING_RULE_ID] * len(squares.way))]),
        island=islands_of(start, end, forward_s, backward_s),
        name=np.concatenate([osm.ways.names[way], osm.ways.names[squares.way]]),
        unknown=_unknown(osm, vertices, profile, first, last, squares.way, dem is not None),
        geometry=geometry,
        profile=profile_id,
        speed_kmh=speed,
    )
    progress(1.0)
    account = _account(osm, network, verdicts, vertices, squares, barriers)
    return network, replace(account, slope=slope, waits=waits)


class _Vertices:
    """The vertices of the open ways, in way order, without repeated ones.

    ``key`` is a whole number that two vertices share when they are one OSM node; ``step_m`` is the
    length from a vertex to the next one of its way (0 after the last).
    """

    def __init__(self, osm: OsmData, set_is_open: BoolArray) -> None:
        ways = osm.ways
        way = np.repeat(np.arange(len(ways)), np.diff(ways.first))
        key = coordinate_keys(ways.lonlat)
        repeated = np.r_[False, (key[1:] == key[:-1]) & (way[1:] == way[:-1])] if len(key) else np.zeros(0, bool)
        count = np.bincount(way[~repeated], minlength=len(ways))
        self.is_degenerate = count < 2
        is_open = (set_is_open[ways.tag_set] & ~self.is_degenerate) if len(ways) else np.zeros(0, bool)
        kept = ~repeated & is_open[way]
        self.way, self.key, self.lonlat = way[kept], key[kept], ways.lonlat[kept]
        changes = self.way[1:] != self.way[:-1]
        self.is_end = np.r_[True, changes] | np.r_[changes, True] if len(self.way) else np.zeros(0, bool)
        # By key, and in way order among equal ones.
        order = np.argsort(self.key, kind="stable")
        key, way = self.key[order], self.way[order]
        twin = key[1:] == key[:-1]
        self.is_shared = np.zeros(len(key), dtype=bool)
        self.is_shared[order[1:][twin]] = self.is_shared[order[:-1][twin]] = True
        self.shared_keys = key[1:][twin & (way[1:] != way[:-1])]
        step = np.zeros(len(self.way))
        step[:-1] = geodesic_lengths(self.lonlat[:-1], self.lonlat[1:])
        step[:-1][changes] = 0.0
        self.step_m = step

    def holding(self, osm: OsmData, condition: Callable[[Tags], bool]) -> BoolArray:
        """Tell which vertices are a node whose tags meet a condition."""
        chosen = np.array([condition(tags) for tags in osm.node_tags], dtype=bool)
        return np.isin(self.key, coordinate_keys(osm.node_lonlat[chosen]))


def _closed_barriers(
    osm: OsmData, vertices: _Vertices, profile: Profile
) -> tuple[BoolArray, tuple[BarrierCount, ...]]:
    """Return the vertices that nothing passes, and what stands on the ways, by kind."""
    kinds = [barrier_of(tags) for tags in osm.node_tags]
    rows = np.flatnonzero([kind is not None for kind in kinds])
    keys = coordinate_keys(osm.node_lonlat[rows])
    on_ways = np.isin(keys, vertices.key)
    rows, keys = rows[on_ways], keys[on_ways]
    ids = texts([getattr(kinds[row], "id", None) for row in rows])
    stops = np.array([barrier_stops(osm.node_tags[row], profile) for row in rows], dtype=bool)
    is_kerb = ids == "bordure_haute"
    blocked = np.isin(vertices.key, keys[stops & ~is_kerb])
    if (stops & is_kerb).any():
        # A kerb stops who crosses; on a crossing of the road, who follows the road does not meet it.
        at_kerb = np.isin(vertices.key, keys[stops & is_kerb])
        crossed = at_kerb & np.array([is_crossing(tags) for tags in osm.ways.tag_sets])[osm.ways.tag_set[vertices.way]]
        on_road = np.array([crossing_kind(osm.node_tags[row]) is not None for row in rows], dtype=bool)
        blocked |= crossed | (at_kerb & ~np.isin(vertices.key, np.concatenate([vertices.key[crossed], keys[on_road]])))
    counts = [BarrierCount(id_, int((ids == id_).sum()), int(stops[ids == id_].sum())) for id_ in dict.fromkeys(ids)]
    return blocked, tuple(sorted(counts, key=lambda count: (-count.nodes, count.barrier_id)))


def _waits(
    osm: OsmData, vertices: _Vertices, signal_wait_s: float, crossing_wait_s: float
) -> tuple[FloatArray, WaitAccount]:
    """Return the seconds waited from the first vertex of all up to each, and what was counted.

    On a way that leads over a road, half of the wait stands on each side of the crossing node; without
    such a node the wait is spread over the way.  Lights named by the node or by the way are lights.
    """
    ways = osm.ways
    kinds = [crossing_kind(tags) if is_crossing(tags) else None for tags in ways.tag_sets]
    set_of_vertex = ways.tag_set[vertices.way]
    is_over = np.array([is_crossing(tags) for tags in ways.tag_sets])[set_of_vertex]
    with_lights = np.array([kind == SIGNALS for kind in kinds])
    signals = is_over & vertices.holding(osm, lambda tags: crossing_kind(tags) == SIGNALS)
    plain = is_over & ~signals & vertices.holding(osm, lambda tags: crossing_kind(tags) == CROSSING)
    signals |= plain & with_lights[set_of_vertex]
    plain &= ~signals
    at_vertex = signal_wait_s * signals + crossing_wait_s * plain
    length = np.bincount(vertices.way, vertices.step_m, minlength=len(ways))
    has_node = np.bincount(vertices.way, signals | plain, minlength=len(ways)) > 0
    by_set = np.where(with_lights, signal_wait_s, crossing_wait_s) * np.array([kind is not None for kind in kinds])
    spread = np.where(has_node | (length == 0), 0.0, by_set[ways.tag_set] / np.maximum(length, 1e-9))
    step = spread[vertices.way] * vertices.step_m
    same_way = vertices.way[1:] == vertices.way[:-1]
    step[:-1] += np.where(same_way, (at_vertex[1:] + at_vertex[:-1]) / 2, 0.0)
    nodeless = (length > 0) & ~has_node
    count = [
        len(np.unique(vertices.key[at])) + int((nodeless & np.array([kind == one for kind in kinds])[ways.tag_set]).sum())
        for at, one in ((signals, SIGNALS), (plain, CROSSING))
    ]
    return np.concatenate([[0.0], np.cumsum(step)]), WaitAccount(count[0], signal_wait_s, count[1], crossing_wait_s)


def _unknown(
    osm: OsmData,
    vertices: _Vertices,
    profile: Profile,
    first: IntArray,
    last: IntArray,
    square_way: IntArray,
    has_dem: bool,
) -> ObjectArray:
    """Return what the tags of each edge leave open, edges across squares last."""
    if not profile.needs_wheelchair_access:
        return texts([None] * (len(first) + len(square_way)))
    sets = osm.ways.tag_set[np.concatenate([vertices.way[first], square_way])]
    open_points = np.array([unknowns(tags) for tags in osm.ways.tag_sets])[sets]
    has_kerb = vertices.holding(osm, kerb_is_known)
    kerbs = np.concatenate([[0], np.cumsum(has_kerb)])
    open_points[: len(first), 1] &= kerbs[last + 1] == kerbs[first]
    open_points[:, 2] &= not has_dem
    words = texts([
        ",".join(word for bit, word in enumerate(UNKNOWNS) if code >> bit & 1) or None for code in range(1 << len(UNKNOWNS))
    ])
    return np.asarray(words[open_points @ (1 << np.arange(len(UNKNOWNS)))])


def _edge_lines(lonlat: FloatArray, first: IntArray, last: IntArray) -> ObjectArray:
    """Return the LineStrings of ``lonlat[first[k]:last[k] + 1]``."""
    count = last - first + 1
    edge = np.repeat(np.arange(len(first)), count)
    offset = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    lines: ObjectArray = shapely.linestrings(lonlat[first[edge] + offset], indices=edge)
    return lines


def islands_of(start: IntArray, end: IntArray, forward_s: FloatArray, backward_s: FloatArray) -> IntArray:
    """Number the connected parts of the network by size: 0 holds most nodes, ties by lowest node.

    An edge that a person closed in both directions joins nothing.
    """
    nodes = int(max(start.max(), end.max())) + 1
    is_open = np.isfinite(forward_s) | np.isfinite(backward_s)
    links = (np.ones(is_open.sum(), dtype=np.int8), (start[is_open], end[is_open]))
    graph = coo_matrix(links, shape=(nodes, nodes))
    count, label = connected_components(graph, directed=False)
    size = np.bincount(label, minlength=count)
    lowest = np.full(count, nodes)
    np.minimum.at(lowest, label, np.arange(nodes))
    rank = np.empty(count, dtype=np.int64)
    rank[np.lexsort((lowest, -size))] = np.arange(count)
    return np.asarray(rank[label[start]])


def _account(
    osm: OsmData,
    network: Network,
    verdicts: list[Verdict],
    vertices: _Vertices,
    squares: Squares,
    barriers: tuple[BarrierCount, ...],
) -> NetworkAccount:
    ways, sets = osm.ways, len(osm.ways.tag_sets)
    way = np.repeat(np.arange(len(ways)), np.diff(ways.first))
    # The open ways are measured already.
    rest = np.bincount(vertices.way, minlength=len(ways))[way] == 0
    metres = path_lengths(ways.lonlat[rest], way[rest], len(ways))
    kilometres = (metres + np.bincount(vertices.way, vertices.step_m, minlength=len(ways))) / 1000
    kept = ~vertices.is_degenerate
    count: IntArray = np.bincount(ways.tag_set[kept], minlength=sets)
    length: FloatArray = np.bincount(ways.tag_set[kept], weights=kilometres[kept], minlength=sets).astype(np.float64)
    totals: dict[tuple[str, bool], tuple[int, float]] = {}
    for verdict, ways_here, km_here in zip(verdicts, count.tolist(), length.tolist()):
        n, km = totals.get((verdict.rule_id, verdict.is_open), (0, 0.0))
        totals[(verdict.rule_id, verdict.is_open)] = (n + ways_here, km + km_here)
    rules = [RuleCount(rule, is_open, n, km) for (rule, is_open), (n, km) in totals.items() if n]
    losses, where_lost = _losses(ways, count, length)
    return NetworkAccount(
        source=osm.source,
        profile=network.profile,
        speed_kmh=network.speed_kmh,
        ways_read=len(ways),
        rules=tuple(sorted(rules, key=lambda rule: (not rule.is_open, -rule.kilometres))),
        squares=squares.count,
        squares_skipped=squares.skipped,
        crossings=len(squares.way),
        barriers=barriers,
        degenerate_ways=int(vertices.is_degenerate.sum()),
        nodes=network.node_count,
        edges=len(network),
        kilometres=float(network.length_m.sum()) / 1000,
        island_edges=np.bincount(network.island),
        island_kilometres=np.bincount(network.island, weights=network.length_m) / 1000,
        losses=losses,
        loss_map=where_lost,
    )


def _losses(ways: TaggedLines, count: IntArray, length: FloatArray) -> tuple[tuple[ProfileLoss, ...], LossMap | None]:
    """Return what each profile loses of the ways of ``adulte``, by rule, the longest first.

    ``count`` and ``length`` are the ways and kilometres of each set of tags.
    """
    reference = [judge_way(tags, PROFILES["adulte"]) for tags in ways.tag_sets]
    adult = np.array([verdict is not None and verdict.is_open for verdict in reference], dtype=bool)
    losses: list[ProfileLoss] = []
    lost_sets = {}
    for profile in PROFILES.values():
        lost: dict[str, tuple[int, float]] = {}
        is_lost = np.zeros(len(adult), dtype=bool)
        for tag_set in np.flatnonzero(adult):
            verdict = judge_way(ways.tag_sets[tag_set], profile)
            if verdict is not None and not verdict.is_open:
                is_lost[tag_set] = True
                n, km = lost.get(verdict.rule_id, (0, 0.0))
                lost[verdict.rule_id] = (n + int(count[tag_set]), km + float(length[tag_set]))
        found = [ProfileLoss(profile.id, rule, n, km) for rule, (n, km) in lost.items() if n]
        if found:
            lost_sets[profile.id] = is_lost
        losses += sorted(found, key=lambda loss: -loss.kilometres)
    return tuple(losses), loss_map(ways, adult, lost_sets)
