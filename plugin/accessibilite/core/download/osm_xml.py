"""An extract as an ``.osm`` file, in the order and with the header that other tools expect."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from ..errors import OutputError, tr_noop
from ..records import Progress, no_progress
from .elements import Element, OsmExtract, tags_of

GENERATOR = "Accessibilite (OSMnx, Overpass)"
LICENCE = "© les contributeurs d’OpenStreetMap, licence ODbL, https://www.openstreetmap.org/copyright"
#: Digits after the point: OSM stores multiples of 1e-7 degree.
DECIMALS = 7
#: Elements between two reports of progress.
PROGRESS_STEP = 20000
#: Characters that no XML file may hold, even escaped (XML 1.0, production 2).
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_osm(path: Path, extract: OsmExtract, parameter: str = "OUTPUT", progress: Progress = no_progress) -> None:
    """Write ``extract`` in one move: an earlier file stays until the new one is whole.

    Raises
    ------
    OutputError
        The file cannot be written there.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=".accessibilite-", suffix=".osm")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(_lines(extract, progress))
        # mkstemp makes private files; an extract is for sharing.
        temporary.chmod(0o644)
        os.replace(temporary, path)
        temporary = None
    except OSError as error:
        raise OutputError(
            tr_noop("{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
            parameter=parameter,
            path=path,
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _lines(extract: OsmExtract, progress: Progress) -> Iterator[str]:
    stamp = f" timestamp={_quoted(extract.timestamp)}" if extract.timestamp else ""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<osm version="0.6" generator={_quoted(GENERATOR)}{stamp}>\n'
    yield f" <note>{escape(LICENCE, quote=False)}</note>\n"
    if extract.timestamp:
        yield f" <meta osm_base={_quoted(extract.timestamp)}/>\n"
    total = len(extract.nodes) + len(extract.ways) + len(extract.relations)
    for count, element in enumerate(extract.sorted_elements()):
        if count % PROGRESS_STEP == 0:
            progress(count / total)
        yield _element(element)
    yield "</osm>\n"


def _element(element: Element) -> str:
    kind, osm_id = element["type"], element["id"]
    if kind == "node":
        place = f' lat="{element["lat"]:.{DECIMALS}f}" lon="{element["lon"]:.{DECIMALS}f}"'
        inside = ""
    elif kind == "way":
        place, inside = "", "".join(f'  <nd ref="{node}"/>\n' for node in element.get("nodes", []))
    else:
        place, inside = "", "".join(_member(member) for member in element.get("members", []))
    inside += "".join(
        f"  <tag k={_quoted(key)} v={_quoted(value)}/>\n" for key, value in sorted(tags_of(element).items())
    )
    opening = f' <{kind} id="{osm_id}"{place}'
    return f"{opening}>\n{inside} </{kind}>\n" if inside else f"{opening}/>\n"


def _member(member: Mapping[str, Any]) -> str:
    return f'  <member type="{member["type"]}" ref="{member["ref"]}" role={_quoted(str(member.get("role", "")))}/>\n'


def _quoted(text: str) -> str:
    """Return an attribute value; a bare line break would be read back as a space."""
    safe = escape(_FORBIDDEN.sub("", text), quote=True)
    for character in "\n\r\t":
        safe = safe.replace(character, f"&#{ord(character)};")
    return f'"{safe}"'
