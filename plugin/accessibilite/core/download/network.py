"""The ways of a zone, as a file that :func:`~accessibilite.core.readers.ways.read_ways` reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely

from ..errors import InputError, tr_noop
from ..records import Progress, no_progress, part_of
from .elements import merged, walkable
from .filters import SQUARE_TAGS, way_filters
from .osm_xml import write_osm
from .session import HttpOptions, Query, fetch


@dataclass(frozen=True)
class NetworkDownload:
    """What was written: ways, nodes, relations (squares), and the state of OpenStreetMap (ISO 8601)."""

    path: Path
    ways: int
    nodes: int
    relations: int
    timestamp: str


def download_network(
    area: Any, output: Path, options: HttpOptions, progress: Progress = no_progress
) -> NetworkDownload:
    """Download the ways that some profile may walk in ``area``, and write them to ``output``.

    Parameters
    ----------
    area
        Polygon in degrees (see :func:`.area.search_area`); OSMnx takes 500 m more.

    Raises
    ------
    AccessibiliteError
        OSMnx is missing, the server fails, nothing was found, or the file cannot be written; ``output``
        is then as it was.
    """
    queries = [*(_ways(area, way_filter) for way_filter in way_filters()), _squares(area)]
    key = "\n".join([shapely.to_wkt(area, 6), *way_filters(), str(SQUARE_TAGS)])
    responses = fetch(key, queries, options, part_of(progress, 0.0, 0.8))
    extract = walkable(merged(responses))
    if not extract.ways:
        place = shapely.point_on_surface(area)
        raise InputError(
            tr_noop(
                "Le serveur n’a trouvé aucune voie praticable à pied autour de {lat}, {lon} (latitude, longitude) ; "
                "vérifiez la zone et son système de coordonnées."
            ),
            lat=f"{place.y:.4f}",
            lon=f"{place.x:.4f}",
        )
    write_osm(output, extract, "OUTPUT", part_of(progress, 0.8, 1.0))
    progress(1.0)
    return NetworkDownload(
        output, len(extract.ways), len(extract.nodes), len(extract.relations), extract.timestamp
    )


def _ways(area: Any, way_filter: str) -> Query:
    return lambda osmnx: osmnx.graph.graph_from_polygon(area, custom_filter=way_filter, retain_all=True)


def _squares(area: Any) -> Query:
    return lambda osmnx: osmnx.features.features_from_polygon(area, SQUARE_TAGS)
