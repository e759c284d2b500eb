"""Walking networks kept from one run to the next: the network of a file is built once.

An entry is one file, named by the digest of all that its network depends on: the bytes of the OSM file,
those of the DEM, the zone, the profile, the speed, the options, the code and the libraries.  It never goes
out of date: when something changes, the name does.  Nothing is remembered by date or size of a file, since
hashing (1.4 GB/s) is far quicker than what it spares.

An entry is written beside its place and moved there whole, so that a killed run leaves only a temporary
file, and any number of runs may read and write at once.  It ends with its own digest: a damaged one is
built again.  Where no folder can be written to, networks are built each time, and nothing else changes.
"""

from __future__ import annotations

import contextlib
import hashlib
import inspect
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pyproj
import scipy
import shapely
from osgeo import gdal

from . import loss_map, slope
from . import network as network_module
from .gdal_tools import require_file
from .network import Network, NetworkAccount, build_network, checked_speed
from .readers.osm import touching, ways_from_layer
from .readers.ways import read_ways
from .records import IntArray, Layer, Progress, no_progress, part_of, texts
from .slope import Dem

#: Environment variable that names the folder; else it is in the caches of the person.
CACHE_VARIABLE = "ACCESSIBILITE_CACHE"
#: Least recently used entries go when all of them take more (bytes): some 100 cities like Porto (18 MB each).
MAX_CACHE_BYTES = 2_000_000_000
#: A temporary file that nobody has written to for so long is what a killed run left, seconds.
STALE_S = 3600.0
#: Changes when entries are written another way.
_FORMAT = 1
_SUFFIX, _PARTIAL = ".reseau", ".partiel-"
_DIGEST_BYTES = hashlib.sha256(usedforsecurity=False).digest_size
_BLOCK_BYTES = 1 << 20
#: What an entry may hold: the records that networks and their accounts are made of.
_RECORDS = {
    name: kind
    for module in (slope, loss_map, network_module)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and is_dataclass(kind)
}

Built = tuple[Network, NetworkAccount]


def cached_network(
    source: Path | Layer,
    profile_id: str = "adulte",
    speed_kmh: float | None = None,
    mnt: str | Path | None = None,
    zone: Layer | None = None,
    progress: Progress = no_progress,
    parameter: str = "OSM",
    **options: Any,
) -> Built:
    """Return what reading a file of OSM ways, cutting it and building its network give, from the cache if possible.

    Parameters
    ----------
    source
        A file; or a layer of ways, whose network is built each time.
    mnt, options
        As for :func:`.network.build_network`.
    zone
        Polygons; only the ways that touch them are kept (:func:`.readers.osm.touching`).
    parameter
        Name of the parameter of the file, for the sentence of an error.

    Raises
    ------
    AccessibiliteError
        As reading and building do.
    """
    speed = checked_speed(profile_id, speed_kmh)

    def built() -> Built:
        if isinstance(source, Layer):
            osm = ways_from_layer(source)
        else:
            osm = read_ways(source, parameter, progress=part_of(progress, 0.0, 0.55))
        if zone is not None:
            osm = touching(osm, zone)
        return build_network(osm, profile_id, speed, part_of(progress, 0.55, 1.0), mnt, **options)

    if isinstance(source, Layer):
        return built()
    require_file(source, parameter)
    folder = networks_folder()
    key = None if folder is None else _key(source, profile_id, speed, mnt, zone, options)
    if folder is None or key is None:
        return built()
    entry = folder / f"{key}{_SUFFIX}"
    found = _read(entry)
    if found is not None:
        progress(1.0)
        return found[0], replace(found[1], source=source.name)
    made = built()
    # A file that changed while it was read would be kept under the name of what it was.
    if _key(source, profile_id, speed, mnt, zone, options) == key:
        _store(entry, made)
    return made


# --- the folder ---------------------------------------------------------------------------------


def cache_folder() -> Path | None:
    """Return the folder of the caches of this plugin, which may not exist; None when there is no home."""
    asked = os.environ.get(CACHE_VARIABLE)
    if asked:
        return Path(asked)
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "accessibilite"


def networks_folder() -> Path | None:
    """Return the folder of the networks, in which nothing else is ever written or removed."""
    folder = cache_folder()
    return None if folder is None else folder / "reseaux"


def entries() -> list[tuple[Path, int]]:
    """Return the entries and their sizes in bytes, the least recently used first."""
    found = [(status.st_mtime, path, status.st_size) for path, status in _files(_is_entry)]
    return [(path, size) for _, path, size in sorted(found)]


def clear_cache() -> int:
    """Remove the entries, and what killed runs left; return how many entries could be removed."""
    removed = sum(_removed(path) for path, _ in entries())
    for path, _ in _files(_is_partial):
        _removed(path)
    return removed


def _is_entry(name: str) -> bool:
    return name.endswith(_SUFFIX) and not name.startswith(_PARTIAL)


def _is_partial(name: str) -> bool:
    return name.startswith(_PARTIAL)


def _files(chosen: Any) -> list[tuple[Path, os.stat_result]]:
    """Return the files whose name is ``chosen``; another run may remove any of them meanwhile."""
    folder = networks_folder()
    found = []
    with contextlib.suppress(OSError):
        for path in [] if folder is None else list(folder.iterdir()):
            with contextlib.suppress(OSError):
                if chosen(path.name):
                    found.append((path, path.stat()))
    return found


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _tidy(kept: Path) -> None:
    """Sweep what killed runs left, then the least recently used entries above the size allowed.

    A run that reads one of them holds it open: it goes on (POSIX), or the entry stays (Windows).
    """
    for path, status in _files(_is_partial):
        if time.time() - status.st_mtime > STALE_S:
            _removed(path)
    held = entries()
    total = sum(size for _, size in held)
    for path, size in held:
        if total <= MAX_CACHE_BYTES:
            break
        if path != kept and _removed(path):
            total -= size


# --- the key ------------------------------------------------------------------------------------


class _NotStorableError(Exception):
    """A value that an entry, or its name, has no words for."""


def _key(
    path: Path, profile_id: str, speed: float, mnt: str | Path | None, zone: Layer | None, options: Mapping[str, Any]
) -> str | None:
    """Return the name of the entry; None when it cannot be told what the network depends on."""
    usual = {name: about.default for name, about in inspect.signature(build_network).parameters.items()}
    try:
        facts = [
            _FORMAT,
            _CODE,
            _libraries(),
            _file_digest(path),
            profile_id,
            speed,
            None if mnt is None else _dem_facts(Dem(mnt)),
            None if zone is None else _zone_facts(zone),
            sorted((name, _fact(value)) for name, value in options.items() if value != usual.get(name)),
        ]
    except (OSError, _NotStorableError):
        return None
    return hashlib.sha256(json.dumps(facts).encode(), usedforsecurity=False).hexdigest()


def _fact(value: Any) -> Any:
    """Return an option as JSON tells it, whatever the order of a set or of a mapping."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return [type(value).__name__, *(_fact(getattr(value, field.name)) for field in fields(value))]
    if isinstance(value, Mapping):
        return sorted(([repr(name), _fact(item)] for name, item in value.items()), key=lambda pair: str(pair[0]))
    if isinstance(value, (set, frozenset)):
        return sorted((_fact(item) for item in value), key=repr)
    if isinstance(value, (list, tuple)):
        return [_fact(item) for item in value]
    raise _NotStorableError(type(value).__name__)


def _dem_facts(dem: Dem) -> list[list[str]]:
    """Return the names and contents of the files of a DEM: the name of an .hgt says where it is."""
    files = dem.files()
    # Of a raster on the network, or of mosaics of mosaics, not every file is known and at hand.
    if not files or any(file.startswith("/vsi") for file in files) or any(file.endswith(".vrt") for file in files[1:]):
        raise _NotStorableError(dem.source)
    return [[dem.name], *([Path(file).name, _file_digest(Path(file))] for file in files)]


def _zone_facts(zone: Layer) -> list[str]:
    content = hashlib.sha256(usedforsecurity=False)
    for shape in shapely.to_wkb(zone.geometries, output_dimension=2).tolist():
        content.update(b"-" if shape is None else len(shape).to_bytes(8, "little") + shape)
    return [zone.crs, content.hexdigest()]


def _libraries() -> list[str]:
    """Return what may change the last digit of a length or of a crossing."""
    return [
        np.__version__, scipy.__version__, shapely.__version__, shapely.geos_version_string, pyproj.__version__,
        pyproj.proj_version_str, gdal.__version__,
    ]


def _file_digest(path: Path) -> str:
    with path.open("rb") as stream:
        return _digest(stream, path.stat().st_size).hex()


def _digest(stream: BinaryIO, count: int) -> bytes:
    """Return the digest of the next ``count`` bytes."""
    content = hashlib.sha256(usedforsecurity=False)
    while count > 0 and (block := stream.read(min(count, _BLOCK_BYTES))):
        content.update(block)
        count -= len(block)
    return content.digest()


def _code_digest() -> str:
    """Return the digest of the sources of the core and of its settings: rules, tags read, construction.

    All of them: a finer choice would one day forget a module, and a plugin changes rarely.
    """
    core = Path(__file__).resolve().parent
    content = hashlib.sha256(usedforsecurity=False)
    for path in sorted([*core.rglob("*.py"), *core.parent.glob("resources/*.ini")]):
        content.update(f"{path.relative_to(core.parent).as_posix()} {_file_digest(path)}\n".encode())
    return content.hexdigest()


#: Taken when the code is loaded: what is run is this code, whatever an update puts in its place later.
_CODE = _code_digest()


# --- one entry ----------------------------------------------------------------------------------


def _store(entry: Path, made: Built) -> None:
    """Write an entry whole, or not at all."""
    arrays: list[Any] = []
    try:
        tree = _packed(list(made), arrays)
    except _NotStorableError:
        return
    if sum(array.nbytes for array in arrays) > MAX_CACHE_BYTES:
        return
    head = json.dumps({"key": entry.stem, "arrays": len(arrays), "content": tree}).encode()
    try:
        entry.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=_PARTIAL, dir=entry.parent)
    except OSError:
        return
    partial = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            for array in [np.frombuffer(head, dtype=np.uint8), *arrays]:
                np.save(stream, array, allow_pickle=False)
            stream.flush()
            count = stream.tell()
            stream.seek(0)
            tail = _digest(stream, count)
            stream.seek(count)
            stream.write(tail)
        os.replace(partial, entry)
    except OSError:
        return
    finally:
        _removed(partial)
    _tidy(entry)


def _read(entry: Path) -> Built | None:
    """Return what an entry holds; None when there is none, or when it is damaged, and then goes."""
    try:
        with entry.open("rb") as stream:
            found = _content(stream, entry.stem)
        # For the order of eviction; a folder may be shared without the right to write.
        with contextlib.suppress(OSError):
            os.utime(entry)
        return found
    except OSError:
        return None
    except (EOFError, IndexError, KeyError, TypeError, ValueError):
        _removed(entry)
        return None


def _content(stream: BinaryIO, key: str) -> Built:
    """Return what a file holds; a ValueError or its like says that it is not the entry of ``key``."""
    count = os.fstat(stream.fileno()).st_size - _DIGEST_BYTES
    if _digest(stream, count) != stream.read():
        raise ValueError("damaged")
    stream.seek(0)
    head = json.loads(np.load(stream, allow_pickle=False).tobytes())
    if head["key"] != key:
        raise ValueError("another entry")
    arrays = [np.load(stream, allow_pickle=False) for _ in range(head["arrays"])]
    network, account = _unpacked(head["content"], arrays)
    return network, account


def _packed(value: Any, arrays: list[Any]) -> Any:
    """Return a record as JSON, and put its arrays in ``arrays``."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, np.integer):
        return int(value)
    if value is None or isinstance(value, (int, float, str)):
        return value
    if isinstance(value, np.ndarray):
        return _packed_array(value, arrays)
    if isinstance(value, (list, tuple)):
        return {type(value).__name__: [_packed(item, arrays) for item in value]}
    if isinstance(value, Mapping):
        return {"dict": [[_packed(name, arrays), _packed(item, arrays)] for name, item in value.items()]}
    if _RECORDS.get(type(value).__name__) is type(value):
        content = {field.name: _packed(getattr(value, field.name), arrays) for field in fields(value)}
        return {"record": type(value).__name__, "fields": content}
    raise _NotStorableError(type(value).__name__)


def _packed_array(values: Any, arrays: list[Any]) -> Any:
    if isinstance(values, np.ma.MaskedArray):
        raise _NotStorableError("masked array")
    first = len(arrays)
    if values.dtype != object:
        arrays.append(values)
        return {"array": first}
    if len(values) and shapely.is_geometry(values).all():
        if shapely.has_z(values).any() or len(set(shapely.get_type_id(values).tolist())) > 1:
            raise _NotStorableError("geometries of several kinds")
        kind, coordinates, offsets = shapely.to_ragged_array(values, include_z=False)
        arrays.extend([coordinates, *offsets])
        return {"geometry": int(kind), "first": first, "offsets": len(offsets)}
    row: dict[Any, int] = {}
    # A street name is written once; a loop, since NumPy sorts None and text neither together nor fast.
    codes = [row.setdefault(value, len(row)) for value in values.tolist()]
    if not all(value is None or isinstance(value, str) for value in row):
        raise _NotStorableError("objects")
    arrays.append(np.array(codes, dtype=np.int32))
    return {"texts": list(row), "first": first}


def _unpacked(value: Any, arrays: list[Any]) -> Any:
    """Return what :func:`_packed` was given."""
    if isinstance(value, list):
        return [_unpacked(item, arrays) for item in value]
    if not isinstance(value, dict):
        return value
    if "record" in value:
        content = {name: _unpacked(item, arrays) for name, item in value["fields"].items()}
        return _RECORDS[value["record"]](**content)
    if "array" in value:
        return arrays[value["array"]]
    if "texts" in value:
        codes: IntArray = arrays[value["first"]]
        return texts(value["texts"])[codes]
    if "geometry" in value:
        begin = value["first"] + 1
        offsets = tuple(arrays[begin : begin + value["offsets"]])
        kind = shapely.GeometryType(value["geometry"])
        return shapely.from_ragged_array(kind, arrays[value["first"]], offsets or None)
    if "dict" in value:
        return {_unpacked(name, arrays): _unpacked(item, arrays) for name, item in value["dict"]}
    if "tuple" in value:
        return tuple(_unpacked(item, arrays) for item in value["tuple"])
    return _unpacked(value["list"], arrays)
