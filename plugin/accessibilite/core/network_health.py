"""Where the map of the streets may have a hole: ends that stop just short of a street, islands and their missing link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .crs import WGS84, coordinate_keys, metric_crs, transform_geometries
from .defaults import SNAP_M
from .language import no_break, number, tr
from .network import Network
from .readers.population import people_of
from .records import BoolArray, Column, FloatArray, IntArray, Layer, ObjectArray, integers, texts
from .sentences import quoted
from .snapping import MISSING_LINK_M, Snapper, places_of
from .walking_rules import CROSSING_RULE_ID

#: An end closer than this to a street that it does not touch is suspicious, metres (issue 4; JOSM warns of way ends
#: near other ways in the same order of length).
DANGLING_M: Final = 3.0
#: A walk between the end and that street shorter than this loses nobody: a bend or a fork, no hole, metres.
DANGLING_WALK_M: Final = 50.0
#: How far such a walk is measured; beyond, it is only said to be longer, metres.
DANGLING_SEARCH_M: Final = 1000.0
#: Half the length of the line drawn where two streets touch, so that it can be seen and zoomed to, metres.
CROSS_M: Final = 0.5
#: Sources of one search: bounds the memory of its table of distances.
_BATCH: Final = 128
#: Below this, two streets cross without a common node, metres: coordinates carry no more.
TOUCHING_M: Final = 0.01
FREE_END = "bout_libre"
MISSING_LINK = "lien_manquant"


@dataclass(frozen=True)
class People:
    """Persons on each island, by the nearest edge of each place of a demand; NaN = not known.

    Attributes
    ----------
    population, poor
        Shape (islands,).
    off_network
        Persons farther than the snapping limit from every edge.
    """

    population: FloatArray
    poor: FloatArray
    off_network: float


@dataclass(frozen=True)
class NetworkHealth:
    """The suspicious holes, those that concern most people first, and the people of each island."""

    holes: Layer
    people: People | None
    island_kilometres: FloatArray

    def count(self, kind: str) -> int:
        """Return how many holes are of a kind."""
        return int((self.holes.columns["genre"] == kind).sum())


@dataclass(frozen=True)
class Gaps:
    """Gaps between two edges that do not touch; planar segments go from ``edge`` to ``other``.

    Attributes
    ----------
    gap_m
        Length of the segment, metres.
    walk_m
        Walk between its ends, metres: NaN when longer than was searched, infinite when there is none.
    """

    edge: IntArray
    other: IntArray
    segment: ObjectArray
    gap_m: FloatArray
    walk_m: FloatArray

    def taken(self, rows: IntArray | BoolArray) -> Gaps:
        """Return the gaps of ``rows`` (indices or mask)."""
        return Gaps(self.edge[rows], self.other[rows], self.segment[rows], self.gap_m[rows], self.walk_m[rows])


def network_health(network: Network, demand: Layer | None = None, snap_m: float = SNAP_M) -> NetworkHealth:
    """Return the suspicious holes of a network, as short lines to look at.

    Parameters
    ----------
    demand
        Cells or points with people, in the words of the contract or of INSEE: who lives on an island.

    Raises
    ------
    InputError
        The demand has no usable geometry or CRS.
    """
    west, south, east, north = shapely.total_bounds(network.geometry)
    metric = metric_crs((west + east) / 2, (south + north) / 2)
    rows = np.flatnonzero(np.isfinite(network.forward_s) | np.isfinite(network.backward_s))
    lines = transform_geometries(network.geometry[rows], WGS84, metric)
    real = shapely.length(lines) > 0
    rows, lines = rows[real], lines[real]
    ends, links = free_ends(network, rows, lines), missing_links(network.island[rows], lines)
    ends = ends.taken(~_told(ends, links, network.island[rows], network.island_count))
    people = None if demand is None else people_on_islands(network, demand, snap_m)
    kilometres = np.bincount(network.island, weights=network.length_m, minlength=network.island_count) / 1000
    return NetworkHealth(_layer(network, rows, ends, links, people, kilometres, metric), people, kilometres)


def _told(ends: Gaps, links: Gaps, island: IntArray, count: int) -> BoolArray:
    """Tell which free ends are the very gap that the missing link of their island already shows."""
    link = np.full(count, -1)
    link[np.maximum(island[links.edge], island[links.other])] = np.arange(len(links.edge))
    one, two = island[ends.edge], island[ends.other]
    mine = np.where(one == two, -1, link[np.maximum(one, two)])
    told = np.zeros(len(ends.edge), dtype=bool)
    apart = _middles(ends.segment[mine >= 0]) - _middles(links.segment[mine[mine >= 0]])
    told[mine >= 0] = np.hypot(apart[:, 0], apart[:, 1]) < TOUCHING_M
    return told


def _middles(segments: ObjectArray) -> FloatArray:
    """Return the middle of segments of two points, shape (n, 2)."""
    return np.asarray(shapely.get_coordinates(segments).reshape(-1, 2, 2).mean(axis=1), dtype=np.float64)


def _pair(gaps: Gaps, count: int) -> IntArray:
    """Return a number a pair of edges, in whichever order."""
    return np.asarray(np.minimum(gaps.edge, gaps.other) * count + np.maximum(gaps.edge, gaps.other))


def free_ends(network: Network, rows: IntArray, lines: ObjectArray) -> Gaps:
    """Return the ends that stop within ``DANGLING_M`` of a street that one walks far to reach, or cannot reach.

    ``lines`` are the walkable edges ``rows``, in metres; the gaps number them likewise.  Two ends that face each
    other are one gap.
    """
    start, end = network.start[rows], network.end[rows]
    degree = np.bincount(np.concatenate([network.start, network.end]), minlength=network.node_count)
    places = shapely.get_point(lines, 0), shapely.get_point(lines, -1)
    node = np.concatenate([start, end])
    edge = np.tile(np.arange(len(rows)), 2)
    point = np.concatenate(places)
    # A closed barrier cuts a way in two ends at one place: a gate is no hole.
    lonlat = [shapely.get_coordinates(shapely.get_point(network.geometry[rows], index)) for index in (0, -1)]
    key = coordinate_keys(np.concatenate(lonlat))
    _, place = np.unique(key, return_inverse=True)
    at_place = np.unique(np.stack([place, node]), axis=1)[0]
    alone = np.flatnonzero((degree[node] == 1) & (np.bincount(at_place)[place] == 1))
    node, edge, point = node[alone], edge[alone], point[alone]
    found, other = shapely.STRtree(lines).query(point, predicate="dwithin", distance=DANGLING_M)
    apart = (other != edge[found]) & (start[other] != node[found]) & (end[other] != node[found])
    found, other = found[apart], other[apart]
    gap = shapely.distance(point[found], lines[other])
    along = shapely.line_locate_point(lines[other], point[found], normalized=True)
    length = network.length_m[rows][other]
    walk = _walks(network, node[found], start[other], end[other], along * length, (1 - along) * length)
    far = ~(walk <= DANGLING_WALK_M)
    found, other, gap, walk = found[far], other[far], gap[far], walk[far]
    order = np.lexsort((other, gap, found))
    first = order[np.unique(found[order], return_index=True)[1]]
    found, other, gap, walk = found[first], other[first], gap[first], walk[first]
    gaps = Gaps(edge[found], other, shapely.shortest_line(point[found], lines[other]), gap, walk)
    facing = np.stack([_pair(gaps, len(rows)), np.rint(gap * 100).astype(np.int64)], axis=1)
    return gaps.taken(np.sort(np.unique(facing, axis=0, return_index=True)[1]))


def _walks(
    network: Network, node: IntArray, start: IntArray, end: IntArray, to_start_m: FloatArray, to_end_m: FloatArray
) -> FloatArray:
    """Return the walk from each node to a point between two others, whatever the direction of the streets, metres."""
    if not len(node):
        return np.zeros(0)
    graph, label = _street_graph(network), np.zeros(network.node_count, dtype=np.int64)
    np.maximum.at(label, network.start, network.island)
    np.maximum.at(label, network.end, network.island)
    walk = np.full(len(node), np.inf)
    sources, of_source = np.unique(node, return_inverse=True)
    joined = label[node] == label[start]
    walk[joined] = np.nan
    for first in range(0, len(sources), _BATCH):
        batch = sources[first : first + _BATCH]
        mine = np.flatnonzero(joined & (of_source >= first) & (of_source < first + _BATCH))
        if not len(mine):
            continue
        # Only the streets around the batch take part, so that a large network costs no more than a small one.
        near = np.flatnonzero(np.isfinite(dijkstra(graph, False, batch, limit=DANGLING_SEARCH_M, min_only=True)))
        position = np.full(network.node_count, -1)
        position[near] = np.arange(len(near))
        metres = dijkstra(graph[near][:, near], False, position[batch], limit=DANGLING_SEARCH_M)
        metres = np.column_stack([metres, np.full(len(batch), np.inf)])
        from_source = of_source[mine] - first
        by_start = metres[from_source, position[start[mine]]] + to_start_m[mine]
        by_end = metres[from_source, position[end[mine]]] + to_end_m[mine]
        reach = np.minimum(by_start, by_end)
        walk[mine] = np.where(reach <= DANGLING_SEARCH_M, reach, np.nan)
    return walk


def _street_graph(network: Network) -> csr_matrix:
    """Return the lengths of the walkable edges; the shortest of parallel ones."""
    is_open = np.isfinite(network.forward_s) | np.isfinite(network.backward_s)
    low = np.minimum(network.start, network.end)[is_open]
    high = np.maximum(network.start, network.end)[is_open]
    # An explicit zero is no edge to some versions of SciPy.
    metres = np.maximum(network.length_m[is_open], 1e-6)
    order = np.lexsort((metres, high, low))
    low, high, metres = low[order], high[order], metres[order]
    first = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])] if len(low) else np.zeros(0, bool)
    size = network.node_count
    return csr_matrix((metres[first], (low[first], high[first])), shape=(size, size))


def missing_links(island: IntArray, lines: ObjectArray) -> Gaps:
    """Return, for each island, the shortest straight segment to a larger part of the network.

    ``island`` is that of each of ``lines`` (metres); a lower number is a larger part.  Exact: the distance to the
    largest part bounds the search among the other islands.
    """
    main, rest = np.flatnonzero(island == 0), np.flatnonzero(island > 0)
    if not len(main) or not len(rest):
        nothing = np.zeros(0, dtype=np.int64)
        return Gaps(nothing, nothing, texts([]), np.zeros(0), np.zeros(0))
    (source, target), gap = shapely.STRtree(lines[main]).query_nearest(
        lines[rest], return_distance=True, all_matches=False
    )
    edge, other = rest[source], main[target]
    bound = np.full(int(island.max()) + 1, np.inf)
    np.minimum.at(bound, island[edge], gap)
    small = rest[island[rest] > 1]
    one, two = shapely.STRtree(lines[rest]).query(lines[small], predicate="dwithin", distance=bound[island[small]])
    larger = island[rest[two]] < island[small[one]]
    one, two = small[one[larger]], rest[two[larger]]
    edge, other = np.concatenate([edge, one]), np.concatenate([other, two])
    gap = np.concatenate([gap, shapely.distance(lines[one], lines[two])])
    order = np.lexsort((other, edge, gap, island[edge]))
    first = order[np.unique(island[edge[order]], return_index=True)[1]]
    segment = shapely.shortest_line(lines[edge[first]], lines[other[first]])
    return Gaps(edge[first], other[first], segment, gap[first], np.full(len(first), np.inf))


def people_on_islands(network: Network, demand: Layer, snap_m: float = SNAP_M) -> People:
    """Return who lives on each island: the places whose nearest edge is there; of equally near ones, the larger part."""
    places = places_of(demand, "DEMANDE")
    ties = Snapper(network, snap_m).snap(places.lonlat)
    island = np.full(len(places), network.island_count)
    np.minimum.at(island, ties.point, network.island[ties.edge])
    sums = []
    for name in ("population", "pauvres"):
        known = people_of(demand, name)
        persons = np.full(len(places), np.nan) if known is None else known
        total = np.bincount(island, weights=np.nan_to_num(persons), minlength=network.island_count + 1)
        # Islands whose people are all unknown are unknown; those where nobody was given have nobody.
        silent = (np.bincount(island, minlength=len(total)) > 0) & (
            np.bincount(island, weights=np.isfinite(persons), minlength=len(total)) == 0
        )
        sums.append(np.where(silent if known is not None else True, np.nan, total))
    return People(sums[0][:-1], sums[1][:-1], float(sums[0][-1]))


def _layer(
    network: Network,
    rows: IntArray,
    ends: Gaps,
    links: Gaps,
    people: People | None,
    kilometres: FloatArray,
    metric: str,
) -> Layer:
    """Return the holes as the layer ``ANOMALIES``, in the order of ``rang``."""
    kind = texts([FREE_END] * len(ends.edge) + [MISSING_LINK] * len(links.edge))
    edge, other = rows[np.concatenate([ends.edge, links.edge])], rows[np.concatenate([ends.other, links.other])]
    gap, walk = np.concatenate([ends.gap_m, links.gap_m]), np.concatenate([ends.walk_m, links.walk_m])
    island = np.maximum(network.island[edge], network.island[other])
    between = network.island[edge] != network.island[other]
    population = np.where(between, people.population[island], np.nan) if people is not None else np.full(len(edge), np.nan)
    poor = np.where(between, people.poor[island], np.nan) if people is not None else np.full(len(edge), np.nan)
    # The lines across a square would make a paved corner weigh as much as a village.
    is_street = network.rule != CROSSING_RULE_ID
    streets = np.bincount(network.island, weights=network.length_m * is_street, minlength=len(kilometres)) / 1000
    at_stake = np.where(between, streets[island], np.where(np.isnan(walk), DANGLING_SEARCH_M, walk) / 1000)
    order = np.lexsort((edge, gap, -at_stake, gap > MISSING_LINK_M, -np.nan_to_num(population)))
    segments = transform_geometries(_visible(np.concatenate([ends.segment, links.segment])), metric, WGS84)
    osm_id = network.osm_id[edge]
    columns: dict[str, Column] = {
        "rang": integers(np.arange(1, len(edge) + 1)),
        "genre": kind[order],
        "ecart_m": gap[order],
        "marche_m": np.where(np.isfinite(walk), walk, np.nan)[order],
        "ilot": integers(island[order]),
        "longueur_ilot_km": np.where(between, kilometres[island], np.nan)[order],
        "population": population[order],
        "pauvres": poor[order],
        "arete": integers(network.edge_id[edge][order]),
        "arete_2": integers(network.edge_id[other][order]),
        "nom": network.name[edge][order],
        "nom_2": network.name[other][order],
        "osm_id": integers(osm_id[order], osm_id[order] == 0),
        "osm_id_2": integers(network.osm_id[other][order], network.osm_id[other][order] == 0),
        "lien_osm": texts([_osm_page(int(number)) for number in osm_id[order]]),
    }
    holes = Layer("anomalies", segments[order], WGS84, columns)
    return holes.with_columns({"texte": hole_words(holes)})


def _visible(segments: ObjectArray) -> ObjectArray:
    """Return planar segments, those without length made a line of ``2 x CROSS_M`` through their place."""
    drawn = segments.copy()
    nil = shapely.length(segments) < TOUCHING_M
    xy = shapely.get_coordinates(shapely.get_point(segments[nil], 0))
    east = np.array([CROSS_M, 0.0])
    drawn[nil] = shapely.linestrings(np.stack([xy - east, xy + east], axis=1))
    return drawn


def _osm_page(osm_id: int) -> str | None:
    """Return the page of a way, or of a relation (negative id), on OpenStreetMap."""
    if not osm_id:
        return None
    return f"https://www.openstreetmap.org/{'way' if osm_id > 0 else 'relation'}/{abs(osm_id)}"


def hole_words(holes: Layer) -> ObjectArray:
    """Return each hole of ``ANOMALIES`` as a sentence in the language of the page."""
    columns = holes.columns
    return texts([_sentence({name: values[row] for name, values in columns.items()}) for row in range(len(holes))])


def _sentence(hole: dict[str, Any]) -> str:
    kind, gap_m, walk_m = hole["genre"], float(hole["ecart_m"]), float(hole["marche_m"])
    kilometres, population = float(hole["longueur_ilot_km"]), float(hole["population"])
    edge, other = hole["nom"], hole["nom_2"]
    near = (tr("à {gap} m de « {street} »") if other else tr("à {gap} m d’une voie sans nom")).format(
        gap=number(gap_m, 1 if gap_m < 100 else 0), street=other
    )
    street = quoted(other) if other else tr("une voie sans nom")
    if not np.isnan(kilometres):
        if np.isnan(population):
            island = tr("L’îlot {island} ({length} km)")
        elif population >= 1.5:
            island = tr("L’îlot {island} ({length} km, {people} personnes)")
        else:
            island = tr("L’îlot {island} ({length} km, {people} personne)")
        if gap_m < TOUCHING_M:
            said = tr(
                "{island} croise {street} sans s’y joindre : nœud commun à ajouter dans OpenStreetMap, si ce n’est un pont ou un "
                "tunnel ?"
            )
        elif gap_m > MISSING_LINK_M:
            said = tr("{island} s’arrête {near} : passage absent de la carte, obstacle réel ou bord de l’extrait ?")
        elif kind == MISSING_LINK:
            said = tr("{island} s’arrête {near} : chemin à relier dans OpenStreetMap ?")
        else:
            said = tr("{island} a un bout {near} : chemin à relier dans OpenStreetMap ?")
        named = island.format(island=hole["ilot"], length=number(kilometres, 2), people=number(population))
        return no_break(said.format(island=named, street=street, near=near))
    end = (tr("Un bout de « {street} »") if edge else tr("Un bout de chemin")).format(street=edge)
    longer = tr("plus de {length} m").format(length=number(DANGLING_SEARCH_M))
    walk = longer if np.isnan(walk_m) else f"{number(walk_m)} m"
    if gap_m < TOUCHING_M:
        said = tr(
            "{end} touche {street}, où l’on n’arrive qu’après {walk} de marche : nœud commun à ajouter dans OpenStreetMap, si ce "
            "n’est un pont ou un tunnel ?"
        )
    else:
        said = tr("{end} s’arrête {near}, où l’on n’arrive qu’après {walk} de marche : à relier ?")
    return no_break(said.format(end=end, street=street, near=near, walk=walk))
