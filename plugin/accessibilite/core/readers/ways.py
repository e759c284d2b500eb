"""One entry for the ways of any file: what a file is shows in its content, never in its name alone."""

from __future__ import annotations

import bz2
import gzip
import os
import re
import shutil
import tempfile
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from ..errors import InputError, tr_noop
from ..gdal_tools import require_file
from ..records import Progress, no_progress, part_of
from .osm import OsmData, read_with_gdal
from .osm_graphml import read_graphml
from .osm_overpass import incomplete_answer, read_overpass

Bounds = tuple[float, float, float, float]

#: Bytes looked at to tell what a file is.
HEAD_BYTES = 4096
#: A ``<remark>`` of Overpass stands at the very end of an XML answer.
TAIL_BYTES = 4096
#: Bytes decompressed at a time.
CHUNK_BYTES = 1 << 20
#: OSM XML shrinks 10 to 20 times; what swells more than this, and is large, is made to fill a disk.
MAX_SWELLING = 200
#: Below this size (bytes), how much a file swells is nobody's concern.
SWELLING_FLOOR_BYTES = 100_000_000
#: Overpass itself answers with 512 MiB at most unless asked for more (``maxsize``); bytes.
MAX_TEXT_BYTES = 1 << 29

#: First bytes of a GeoPackage and of a shapefile.
_LAYERS = (b"SQLite format 3\0", b"\0\0\x27\x0a")
_GZIP, _BZIP2 = b"\x1f\x8b", b"BZh"
#: First block of a PBF: its length, then its type (https://wiki.openstreetmap.org/wiki/PBF_Format).
_PBF = re.compile(rb".{4}\x0a\x09OSMHeader", re.DOTALL)
_XML_ROOT = re.compile(rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<(?:\w+:)?(\w+)", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_REMARK = re.compile(rb"<remark>\s*(.*?)\s*</remark>", re.DOTALL)


def read_ways(
    path: Path,
    parameter: str = "OSM",
    bounds: Bounds | None = None,
    progress: Progress = no_progress,
) -> OsmData:
    """Read the ways of a ``.osm.pbf``, ``.osm``, Overpass ``.json`` or OSMnx ``.graphml`` file.

    Each of them may be compressed (``.gz``, ``.bz2``).

    Parameters
    ----------
    parameter
        Name of the parameter, for the sentence of an error.
    bounds
        West, south, east, north in degrees: only what meets this box is read.

    Raises
    ------
    InputError
        The file is missing, empty, cut short, an incomplete answer, or none of these formats.
    """
    require_file(path, parameter)
    try:
        return _read(path, parameter, bounds, progress)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise _damaged(path, parameter) from error
    except OSError as error:
        # bz2 has no error of its own: without a number, it is about the content and not about the disk.
        if error.errno is None:
            raise _damaged(path, parameter) from error
        raise InputError(
            tr_noop("{parameter} : impossible de lire « {path} » ({reason}) ; vérifiez vos droits et la place sur le disque."),
            parameter=parameter,
            path=path,
            reason=error.strerror or error,
        ) from error


def is_layer_file(path: Path) -> bool:
    """Tell whether a file is a layer, GeoJSON, GeoPackage or shapefile, and none that :func:`read_ways` reads."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    return head.startswith(_LAYERS) or (_kind(head) == "json" and b'"FeatureCollection"' in head)


def _read(path: Path, parameter: str, bounds: Bounds | None, progress: Progress) -> OsmData:
    with path.open("rb") as stream:
        start = stream.read(HEAD_BYTES)
    if start.startswith(_GZIP):
        unpack: Callable[[Path], BinaryIO] = _open_gzip
    elif start.startswith(_BZIP2):
        unpack = _open_bzip2
    else:
        unpack = _open_plain
    with unpack(path) as stream:
        head = stream.read(HEAD_BYTES)
    kind = _kind(head)
    if kind == "json":
        return read_overpass(_text(path, unpack, parameter), path, parameter, bounds, progress)
    if kind == "graphml":
        with unpack(path) as stream:
            return read_graphml(_bounded(stream, path, parameter, MAX_TEXT_BYTES), path, parameter, bounds, progress)
    if kind == "other":
        raise InputError(
            tr_noop(
                "{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible ; donnez un fichier .osm.pbf, .osm "
                "(au besoin en .gz ou .bz2), une réponse d’Overpass en .json ou un réseau d’OSMnx en .graphml."
            ),
            parameter=parameter,
            path=path,
        )
    if unpack is _open_plain:
        if kind == "osm":
            _refuse_remark(_tail(path), path, parameter)
        return read_with_gdal(str(path), path, parameter, bounds, progress)
    if unpack is _open_gzip and kind == "osm":
        # GDAL stops without a word where a damaged archive ends: its sum is checked first.
        last: deque[bytes] = deque(maxlen=2)
        with unpack(path) as stream:
            for chunk in _bounded(stream, path, parameter):
                last.append(chunk)
        _refuse_remark(b"".join(last)[-TAIL_BYTES:], path, parameter)
        name = f"/vsigzip/{path.absolute()}"
        return read_with_gdal(name, path, parameter, bounds, part_of(progress, 0.1, 1.0))
    with _unpacked(path, unpack, parameter) as plain:
        if kind == "osm":
            _refuse_remark(_tail(plain), path, parameter)
        return read_with_gdal(str(plain), path, parameter, bounds, part_of(progress, 0.2, 1.0))


def _open_plain(path: Path) -> BinaryIO:
    return path.open("rb")


def _open_gzip(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb"))


def _open_bzip2(path: Path) -> BinaryIO:
    return cast(BinaryIO, bz2.open(path, "rb"))


def _kind(head: bytes) -> str:
    """Return ``pbf``, ``osm``, ``graphml``, ``json`` or ``other``."""
    if _PBF.match(head):
        return "pbf"
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text.lstrip()[:1] == b"{":
        return "json"
    root = _XML_ROOT.match(text)
    name = root[1].lower() if root else b""
    if name == b"graphml" or (_DOCTYPE.search(text) and b"graphml" in text.lower()):
        return "graphml"
    return "osm" if name == b"osm" else "other"


def _bounded(stream: BinaryIO, path: Path, parameter: str, limit: int | None = None) -> Iterator[bytes]:
    """Yield the content, chunk by chunk, until it proves larger than any honest file."""
    packed = path.stat().st_size
    most = max(SWELLING_FLOOR_BYTES, packed * MAX_SWELLING)
    most = most if limit is None else min(most, limit)
    total = 0
    while chunk := stream.read(CHUNK_BYTES):
        total += len(chunk)
        if total > most:
            raise InputError(
                tr_noop(
                    "{parameter} : « {path} » est trop gros pour ce format (plus de {size} Mo une fois décompressé) ; donnez un "
                    "extrait .osm.pbf du territoire."
                ),
                parameter=parameter,
                path=path,
                size=round(most / 1e6),
            )
        yield chunk


def _text(path: Path, unpack: Callable[[Path], BinaryIO], parameter: str) -> bytes:
    with unpack(path) as stream:
        return b"".join(_bounded(stream, path, parameter, MAX_TEXT_BYTES))


def _tail(path: Path) -> bytes:
    with path.open("rb") as stream:
        stream.seek(0, os.SEEK_END)
        stream.seek(max(0, stream.tell() - TAIL_BYTES))
        return stream.read()


@contextmanager
def _unpacked(path: Path, unpack: Callable[[Path], BinaryIO], parameter: str) -> Iterator[Path]:
    """Decompress to a temporary file, which is removed whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix="accessibilite-"))
    try:
        plain = folder / "extrait.osm"
        with unpack(path) as stream, plain.open("wb") as out:
            for chunk in _bounded(stream, path, parameter):
                out.write(chunk)
        yield plain
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def plain_osm(path: Path, parameter: str) -> Iterator[Path]:
    """Give a file as it is before compression: itself, or a copy that lasts as long as the block.

    Raises
    ------
    InputError
        The file is missing, empty, or a damaged archive.
    """
    require_file(path, parameter)
    with path.open("rb") as stream:
        start = stream.read(len(_BZIP2))
    unpack = _open_gzip if start.startswith(_GZIP) else _open_bzip2 if start.startswith(_BZIP2) else None
    if unpack is None:
        yield path
        return
    try:
        with _unpacked(path, unpack, parameter) as plain:
            yield plain
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise _damaged(path, parameter) from error
    except OSError as error:
        if error.errno is None:
            raise _damaged(path, parameter) from error
        raise


def _refuse_remark(tail: bytes, path: Path, parameter: str) -> None:
    found = _REMARK.search(tail)
    if found:
        raise incomplete_answer(found[1].decode("utf-8", "replace"), path, parameter)


def _damaged(path: Path, parameter: str) -> InputError:
    return InputError(
        tr_noop("{parameter} : l’archive « {path} » est abîmée ou tronquée ; téléchargez-la de nouveau."),
        parameter=parameter,
        path=path,
    )
