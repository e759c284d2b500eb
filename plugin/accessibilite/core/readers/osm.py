"""OpenStreetMap ways, from an OSM file or from a layer whose columns are tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..crs import WGS84, require_crs, require_degrees, require_geometries, transform_geometries
from ..errors import InputError, tr_noop
from ..gdal_tools import gdal_session
from ..network_edits import joined_at_ends
from ..records import FloatArray, IntArray, Layer, ObjectArray, Progress, as_texts, no_progress, texts
from ..walking_rules import NODE_FEATURES, NODE_TAGS, UNKNOWN_RULE_ID, WAY_TAGS, Tags

CONFIG_FILE = Path(__file__).resolve().parents[2] / "resources" / "osm_tags.ini"
#: Geofabrik's ``fclass`` is the value of ``highway``, but for ``track_grade1`` to ``track_grade5``.
_GEOFABRIK = re.compile(r"_grade\d$")
_HSTORE_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
#: How many features between two reports of progress.
PROGRESS_STEP = 5000


@dataclass(frozen=True)
class TaggedLines:
    """Lines with their tags; equal sets of tags are stored once.

    Attributes
    ----------
    osm_id
        Shape (n,): id of the way; negative for a relation; 0 when unknown.
    tag_set
        Shape (n,): index into ``tag_sets``.
    names
        Shape (n,): value of ``name`` or None.
    lonlat
        Shape (vertices, 2), degrees.
    first
        Shape (n + 1,): line i owns ``lonlat[first[i]:first[i + 1]]``.
    """

    osm_id: IntArray
    tag_set: IntArray
    tag_sets: tuple[Tags, ...]
    names: ObjectArray
    lonlat: FloatArray
    first: IntArray

    def __len__(self) -> int:
        return len(self.osm_id)


@dataclass(frozen=True)
class OsmData:
    """Ways, the areas among them, and what stands on their nodes: barriers, crossings, signals, kerbs, lifts.

    Attributes
    ----------
    ways
        Lines, and the rings of areas.
    areas
        Shape (a,): polygons of the areas.
    area_way
        Shape (a,): row in ``ways`` of the outer ring of each area.
    node_lonlat, node_tags
        Shape (b, 2) in degrees, and the tags of each node.
    """

    source: str
    ways: TaggedLines
    areas: ObjectArray
    area_way: IntArray
    node_lonlat: FloatArray
    node_tags: tuple[Tags, ...]


class Collector:
    """Gathers features one at a time, then packs them into arrays."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.sets: list[int] = []
        self.names: list[str | None] = []
        self.geometries: list[Any] = []
        self.known: dict[tuple[str, ...], int] = {}
        self.nodes: list[tuple[Any, Tags]] = []

    def add(self, osm_id: int, values: tuple[str, ...], name: str | None, geometry: Any) -> None:
        """Add a way: ``values`` of ``WAY_TAGS`` in their order, WKB or (for all of them) shapely geometries."""
        self.ids.append(osm_id)
        self.sets.append(self.known.setdefault(values, len(self.known)))
        self.names.append(name or None)
        self.geometries.append(geometry)

    def packed(self, source: str) -> OsmData:
        """Return everything added, as arrays."""
        tag_sets = tuple(
            {tag: value for tag, value in zip(WAY_TAGS, values) if value} for values in self.known
        )
        geometries = _geometries(self.geometries)
        parts, owner = shapely.get_parts(geometries, return_index=True)
        polygonal = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
        tagged_area = np.array([tags.get("area") == "yes" for tags in tag_sets] or [False])
        sets = np.array(self.sets, dtype=np.int64)
        closed_area = ~polygonal & tagged_area[sets[owner]] & shapely.is_closed(parts)
        closed_area &= shapely.get_num_coordinates(parts) >= 4
        lines, lines_owner = parts[~polygonal], owner[~polygonal]
        rings, ring_owner = shapely.get_rings(parts[polygonal], return_index=True)
        outer = np.r_[True, ring_owner[1:] != ring_owner[:-1]] if len(rings) else np.zeros(0, dtype=bool)
        drawn = np.concatenate([lines, rings])
        way_owner = np.concatenate([lines_owner, owner[polygonal][ring_owner]])
        coordinates = shapely.get_coordinates(drawn)
        first = np.concatenate([[0], np.cumsum(shapely.get_num_coordinates(drawn))]).astype(np.int64)
        ids, names = np.array(self.ids, dtype=np.int64), texts(self.names)
        ways = TaggedLines(ids[way_owner], sets[way_owner], tag_sets, names[way_owner], coordinates, first)
        area_rows = np.flatnonzero(closed_area[~polygonal])
        areas = np.concatenate([shapely.polygons(shapely.linearrings(
            shapely.get_coordinates(lines[area_rows]),
            indices=np.repeat(np.arange(len(area_rows)), shapely.get_num_coordinates(lines[area_rows])),
        )) if len(area_rows) else texts([]), parts[polygonal]])
        area_way = np.concatenate([area_rows, len(lines) + np.flatnonzero(outer)]).astype(np.int64)
        points = _geometries([wkb for wkb, _ in self.nodes])
        return OsmData(
            source, ways, areas, area_way,
            shapely.get_coordinates(points), tuple(tags for _, tags in self.nodes),
        )


#: Tags that make a platform, with or without ``highway``: OpenTripPlanner and OSRM walk on all three.
_PLATFORM_TAGS = ("railway", "public_transport")


def way_values(tags: Tags) -> tuple[str, ...] | None:
    """Return the values of ``WAY_TAGS`` in their order, or None for what is neither ``highway`` nor platform."""
    highway = tags.get("highway")
    if not highway:
        if all(tags.get(tag) != "platform" for tag in _PLATFORM_TAGS):
            return None
        highway = "platform"
    return (highway, *map(tags.get, WAY_TAGS[1:], repeat("")))


def hstore(text: str) -> dict[str, str]:
    """Return the tags that GDAL wrote as one text.

    >>> hstore('"highway"=>"path","name"=>"Rue \\\\"B\\\\""')
    {'highway': 'path', 'name': 'Rue "B"'}
    """
    pairs = _HSTORE_PAIR.findall(text)
    if "\\" in text:
        return {_ESCAPED.sub(r"\1", tag): _ESCAPED.sub(r"\1", value) for tag, value in pairs}
    return dict(pairs)


def _geometries(values: Sequence[Any]) -> ObjectArray:
    if values and isinstance(values[0], (bytes, bytearray)):
        parsed: ObjectArray = np.atleast_1d(shapely.from_wkb(values))
        return parsed
    return texts(values)


def read_with_gdal(
    source: str,
    path: Path,
    parameter: str,
    bounds: tuple[float, float, float, float] | None = None,
    progress: Progress = no_progress,
) -> OsmData:
    """Read ``source``, a name that GDAL opens, on behalf of ``path``, the file that the user chose.

    Raises
    ------
    InputError
        The file is cut short or not OSM.
    """
    # The driver's fast index wants nodes sorted by id; its slow one does not.
    for options in ({}, {"OSM_USE_CUSTOM_INDEXING": "NO"}):
        try:
            return _read_osm(source, path.name, bounds, progress, options)
        except RuntimeError:
            continue
    raise InputError(
        tr_noop(
            "{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; "
            "téléchargez-le de nouveau (.osm.pbf ou .osm)."
        ),
        parameter=parameter,
        path=path,
    )


#: The condition of :func:`is_useful_node`, as GDAL filters by it.
_NODE_FILTER = " OR ".join(
    f"{tag} IS NOT NULL" if values is None else f"{tag} IN ({', '.join(map(repr, sorted(values)))})"
    for tag, values in NODE_FEATURES.items()
)
_WAY_FILTER = " OR ".join(["highway IS NOT NULL", *(f"{tag} = 'platform'" for tag in _PLATFORM_TAGS)])


def _read_osm(
    source: str,
    name_shown: str,
    bounds: tuple[float, float, float, float] | None,
    progress: Progress,
    options: Mapping[str, str],
) -> OsmData:
    collector = Collector()
    # GDAL would note the size of a compressed file in another one beside it.
    with gdal_session(OGR_INTERLEAVED_READING="YES", CPL_VSIL_GZIP_WRITE_PROPERTIES="NO", **options):
        dataset = gdal.OpenEx(
            source, gdal.OF_VECTOR, allowed_drivers=["OSM"], open_options=[f"CONFIG_FILE={CONFIG_FILE}"]
        )
        filters = {"points": _NODE_FILTER, "lines": _WAY_FILTER, "multipolygons": _WAY_FILTER}
        fields: dict[str, tuple[int, int]] = {}
        for name, condition in filters.items():
            layer = dataset.GetLayerByName(name)
            layer.SetAttributeFilter(condition)
            if bounds is not None:
                layer.SetSpatialFilterRect(*bounds)
            defined = layer.GetLayerDefn()
            fields[name] = defined.GetFieldIndex("all_tags"), defined.GetFieldIndex("osm_id")
        way_id_field = dataset.GetLayerByName("multipolygons").GetLayerDefn().GetFieldIndex("osm_way_id")
        # Half of the ways of a town or more have the very tags of another one.
        known: dict[str, tuple[tuple[str, ...] | None, str | None]] = {}
        for name, feature in each_feature(dataset, progress):
            if name not in filters:
                continue
            tags_field, id_field = fields[name]
            text = feature.GetFieldAsString(tags_field)
            wkb = bytes(feature.GetGeometryRef().ExportToWkb())
            if name == "points":
                tags = hstore(text)
                collector.nodes.append((wkb, {tag: tags[tag] for tag in NODE_TAGS if tag in tags}))
                continue
            if text not in known:
                tags = hstore(text)
                known[text] = way_values(tags), tags.get("name")
            values, way_name = known[text]
            if values is None:
                continue
            osm_id = feature.GetFieldAsInteger64(id_field)
            if name == "multipolygons":
                way_id = feature.GetFieldAsInteger64(way_id_field) if way_id_field >= 0 else 0
                osm_id = way_id or -osm_id
            collector.add(osm_id, values, way_name, wkb)
    progress(1.0)
    return collector.packed(name_shown)


def each_feature(dataset: gdal.Dataset, progress: Progress) -> Iterator[tuple[str, ogr.Feature]]:
    """Yield the features of an OSM file in its own order, each with the name of its layer: one pass for all layers."""
    count = 0
    while True:
        feature, layer, fraction = dataset.GetNextFeature(include_layer=True, include_pct=True)
        if feature is None:
            return
        count += 1
        if count % PROGRESS_STEP == 0:
            progress(min(max(fraction, 0.0), 1.0))
        yield layer.GetName(), feature


def touching(osm: OsmData, zone: Layer, parameter: str = "ZONE") -> OsmData:
    """Keep the ways, whole, that touch the polygons of ``zone``.

    Raises
    ------
    InputError
        The zone has no CRS or an unusable geometry, or no way touches it.
    """
    crs = require_crs(zone, parameter)
    require_geometries(zone, parameter)
    area = shapely.union_all(shapely.make_valid(transform_geometries(zone.geometries, crs, WGS84)))
    ways = osm.ways
    count = np.diff(ways.first)
    owner = np.repeat(np.arange(len(ways)), count)
    drawable = count >= 2
    kept = np.zeros(len(ways), dtype=bool)
    shapely.prepare(area)
    lines = shapely.linestrings(ways.lonlat[drawable[owner]], indices=owner[drawable[owner]]) if drawable.any() else []
    kept[drawable] = shapely.intersects(area, lines)
    # A zone inside a large square touches none of its rims.
    kept[osm.area_way[shapely.intersects(area, osm.areas)]] = True
    if not kept.any():
        raise InputError(
            tr_noop("{parameter} : aucune voie de « {source} » ne touche la zone ; vérifiez qu’elle est sur le même territoire."),
            parameter=parameter,
            source=osm.source,
        )
    number = np.cumsum(kept) - 1
    whole_area = kept[osm.area_way]
    return replace(
        osm,
        ways=TaggedLines(
            ways.osm_id[kept],
            ways.tag_set[kept],
            ways.tag_sets,
            ways.names[kept],
            ways.lonlat[kept[owner]],
            np.concatenate([[0], np.cumsum(count[kept])]).astype(np.int64),
        ),
        areas=osm.areas[whole_area],
        area_way=number[osm.area_way[whole_area]],
    )


#: Columns that hold the id of the OSM object: overpass-turbo, GDAL, QuickOSM, others.
_ID_COLUMNS = ("@id", "osm_way_id", "osm_id", "full_id", "id")
#: Columns of OSM objects that are no streets: their layer was not meant for one.
_OTHER_TAGS = frozenset({"railway", "waterway", "boundary", "building", "landuse", "power", "public_transport"})


def ways_from_layer(layer: Layer, parameter: str = "LIGNES") -> OsmData:
    """Read the ways of a line layer whose columns are OSM tags.

    Tags may also stand together in one ``other_tags`` column, as GDAL writes it; polygons are areas.  Geofabrik's
    shapefiles call ``highway`` ``fclass``.  A layer without OSM tags is taken for streets that are all walkable
    (rule ``inconnue``, which the account counts); as such layers seldom have a vertex at each junction, an end
    within ``SPLIT_SNAP_M`` of another line joins it.

    Raises
    ------
    InputError
        No CRS, an unusable geometry, no line, or OSM objects none of which is a way to walk on.
    """
    crs = require_crs(layer, parameter)
    kinds = shapely.get_dimensions(layer.geometries)
    usable = layer.taken((kinds >= 1) | (kinds < 0))
    require_geometries(usable, parameter)
    columns = {name.lower(): as_texts(values) for name, values in usable.columns.items()}
    lonlat = transform_geometries(usable.geometries, crs, WGS84)
    require_degrees(shapely.total_bounds(lonlat), layer, parameter)
    id_column = next((columns[name] for name in _ID_COLUMNS if name in columns), None)
    extra = columns.get("other_tags")
    names = columns.get("name", columns.get("nom"))
    if "highway" not in columns and "fclass" in columns:
        columns["highway"] = texts([_GEOFABRIK.sub("", value or "") for value in columns["fclass"]])
    is_untagged = "highway" not in columns and extra is None and not _OTHER_TAGS & set(columns)
    if is_untagged:
        columns["highway"] = texts([UNKNOWN_RULE_ID] * len(usable))
        lonlat = joined_at_ends(lonlat)
    tag_columns = [(name, column) for name, column in columns.items() if name != "other_tags"]
    collector = Collector()
    for row, geometry in enumerate(lonlat):
        tags = hstore(extra[row]) if extra is not None and extra[row] else {}
        tags.update({tag: values[row] for tag, values in tag_columns if values[row]})
        if geometry.geom_type in ("Polygon", "MultiPolygon"):
            tags["area"] = "yes"
        values = way_values(tags)
        if values is None:
            continue
        osm_id = _osm_id(id_column[row] if id_column is not None else None)
        collector.add(osm_id, values, names[row] if names is not None else tags.get("name"), geometry)
    if "highway" not in columns and not collector.ids:
        raise InputError(
            tr_noop(
                "{parameter} : la couche « {name} » n’a pas de colonne « highway » ; choisissez une couche de voies "
                "OpenStreetMap dont les étiquettes (tags) sont des colonnes, ou de rues sans étiquettes."
            ),
            parameter=parameter,
            name=layer.name,
        )
    return collector.packed(layer.name)


def _osm_id(value: str | None) -> int:
    """Return the id in ``way/12``, ``w12``, ``relation/3`` (negative) or ``12``; 0 when there is none."""
    match = re.fullmatch(r"(way/|w|relation/|r|)(-?\d+)(?:\.0)?", value or "")
    if match is None:
        return 0
    return -int(match[2]) if match[1].startswith("r") else int(match[2])
