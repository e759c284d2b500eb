"""Places of an OSM file (points, ways, multipolygons, Overpass JSON) with their tags, each as one point."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import gdal

from ..download.elements import Places, merged, tags_of
from ..errors import InputError, tr_noop
from ..gdal_tools import gdal_session
from ..records import FloatArray, Progress, no_progress, texts
from .osm import each_feature, hstore
from .ways import plain_osm

CONFIG_FILE = Path(__file__).resolve().parents[2] / "resources" / "osm_lieux.ini"
#: Layers of GDAL's driver that are read, and what their features are in OSM.
_LAYERS = {"points": "node", "lines": "way", "multipolygons": "relation"}
#: Corners of a ring, its first one twice.
_MIN_RING = 4

#: Given the tags of a feature and whether it is drawn as an area, tells whether it is wanted.
Wanted = Callable[[Mapping[str, str], bool], bool]


@dataclass
class OsmPlaces:
    """Ids (``node/12``), tags and points (degrees) of the features that were wanted, by id."""

    ids: list[str] = field(default_factory=list)
    tags: list[Mapping[str, str]] = field(default_factory=list)
    areas: list[bool] = field(default_factory=list)
    lonlat: FloatArray = field(default_factory=lambda: np.zeros((0, 2)))

    def __len__(self) -> int:
        return len(self.ids)


def read_osm_places(
    path: Path, keys: Mapping[str, frozenset[str]], wanted: Wanted, parameter: str = "INPUT", progress: Progress = no_progress
) -> OsmPlaces:
    """Read the features whose tag ``key`` has one of its values and that are ``wanted``.

    Raises
    ------
    InputError
        The file is missing, empty, cut short, or neither OSM nor an answer of Overpass.
    """
    with plain_osm(path, parameter) as plain:
        with plain.open("rb") as stream:
            head = stream.read(64)
        if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
            return _sorted(*_read_json(plain, path, wanted, parameter))
        return _read_any(plain, path, keys, wanted, parameter, progress)


def _read_any(
    plain: Path, path: Path, keys: Mapping[str, frozenset[str]], wanted: Wanted, parameter: str, progress: Progress
) -> OsmPlaces:
    """Read ``plain`` on behalf of ``path``, the file that the user chose."""
    condition = " OR ".join(f"{key} IN ({', '.join(repr(value) for value in sorted(values))})" for key, values in keys.items())
    # The driver's fast index wants nodes sorted by id; its slow one does not.
    for options in ({}, {"OSM_USE_CUSTOM_INDEXING": "NO"}):
        try:
            return _sorted(*_read_gdal(str(plain), condition, wanted, progress, options))
        except RuntimeError:
            continue
    raise InputError(
        tr_noop(
            "{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; "
            "téléchargez-le de nouveau (.osm.pbf, .osm, au besoin en .gz ou .bz2, ou réponse d’Overpass en .json)."
        ),
        parameter=parameter,
        path=path,
    )


_Found = tuple[list[str], list[Mapping[str, str]], list[bool], list[Any]]


def _read_gdal(source: str, condition: str, wanted: Wanted, progress: Progress, options: Mapping[str, str]) -> _Found:
    ids: list[str] = []
    kept: list[Mapping[str, str]] = []
    areas: list[bool] = []
    shapes: list[Any] = []
    with gdal_session(OGR_INTERLEAVED_READING="YES", **options):
        dataset = gdal.OpenEx(
            source, gdal.OF_VECTOR, allowed_drivers=["OSM"], open_options=[f"CONFIG_FILE={CONFIG_FILE}"]
        )
        fields: dict[str, int] = {}
        for name in _LAYERS:
            layer = dataset.GetLayerByName(name)
            layer.SetAttributeFilter(condition)
            fields[name] = layer.GetLayerDefn().GetFieldIndex("all_tags")
        way_id_field = dataset.GetLayerByName("multipolygons").GetLayerDefn().GetFieldIndex("osm_way_id")
        for name, feature in each_feature(dataset, progress):
            if name not in _LAYERS:
                continue
            tags = hstore(feature.GetFieldAsString(fields[name]))
            is_area = name == "multipolygons" or tags.get("area") == "yes"
            if not wanted(tags, is_area):
                continue
            way_id = feature.GetFieldAsString(way_id_field) if name == "multipolygons" and way_id_field >= 0 else ""
            ids.append(f"way/{way_id}" if way_id else f"{_LAYERS[name]}/{feature.GetFieldAsString('osm_id')}")
            kept.append(tags)
            areas.append(is_area)
            shapes.append(bytes(feature.GetGeometryRef().ExportToWkb()))
    progress(1.0)
    return ids, kept, areas, list(np.atleast_1d(shapely.from_wkb(shapes))) if shapes else []


def _read_json(plain: Path, path: Path, wanted: Wanted, parameter: str) -> _Found:
    problem = InputError(
        tr_noop(
            "{parameter} : « {path} » n’est pas une réponse d’Overpass complète ; relancez la requête avec « [out:json]; », ou "
            "donnez un GeoJSON au paramètre LIEUX."
        ),
        parameter=parameter,
        path=path,
    )
    try:
        answer = json.loads(plain.read_bytes())
    except (ValueError, RecursionError) as error:
        raise problem from error
    if not isinstance(answer, dict) or not isinstance(answer.get("elements"), list) or answer.get("remark"):
        raise problem
    try:
        extract = merged([answer])
    except InputError as error:
        raise problem from error
    places = Places(extract)
    ids: list[str] = []
    kept: list[Mapping[str, str]] = []
    areas: list[bool] = []
    shapes: list[Any] = []
    for element in extract.sorted_elements():
        tags = tags_of(element)
        is_area = element["type"] == "relation" or tags.get("area") == "yes"
        if not tags or not wanted(tags, is_area):
            continue
        shape = places.of(element) or _centre(element)
        if shape is None:
            continue
        ids.append(f"{element['type']}/{element['id']}")
        kept.append(tags)
        areas.append(is_area)
        shapes.append(shape)
    return ids, kept, areas, shapes


def _centre(element: Mapping[str, Any]) -> Any:
    """Return the point that ``out center`` gives, or the middle of the corners of ``out geom``."""
    centre = element.get("center")
    corners = element.get("geometry") or [corner for m in element.get("members", []) for corner in m.get("geometry") or []]
    if isinstance(centre, dict):
        corners = [centre]
    known = [(corner["lon"], corner["lat"]) for corner in corners if isinstance(corner, dict) and "lon" in corner]
    return shapely.centroid(shapely.MultiPoint(known)) if known else None


def _sorted(ids: list[str], tags: list[Mapping[str, str]], areas: list[bool], shapes: list[Any]) -> OsmPlaces:
    """Return the features by id, each at a point inside it; a feature that comes twice is kept once."""
    points = shapely.get_coordinates(_inside(shapes))
    first = {name: row for row, name in reversed(list(enumerate(ids)))}
    rows = [first[name] for name in sorted(first)]
    return OsmPlaces(
        [ids[row] for row in rows], [tags[row] for row in rows], [areas[row] for row in rows],
        points[np.array(rows, dtype=np.int64)].reshape(-1, 2),
    )


def _inside(shapes: list[Any]) -> Any:
    geometries = texts(shapes)
    kinds = shapely.get_type_id(geometries)
    closed = (kinds == shapely.GeometryType.LINESTRING) & shapely.is_closed(geometries)
    closed &= shapely.get_num_coordinates(geometries) >= _MIN_RING
    rows = np.flatnonzero(closed)
    geometries[rows] = [shapely.Polygon(shape) for shape in geometries[rows]]
    # An area that crosses itself has an inside once it is mended.
    areal = shapely.get_dimensions(geometries) == 2
    geometries[areal] = shapely.make_valid(geometries[areal])
    return shapely.point_on_surface(geometries)
