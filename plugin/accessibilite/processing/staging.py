"""Outputs written beside their place, and moved there once all those of a run are whole.

QGIS deletes the file of an earlier run before it writes the first row of the new one.  Here an earlier file stays
as it is until nothing can fail any more but a move within its folder, and that move is undone when another fails.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import OutputError, ParameterError, tr_noop

#: What a destination that is no file starts with, as QGIS parses it: memory, a database, ``TEMPORARY_OUTPUT``.
#: Two letters and less are a Windows drive.
_NO_FILE = re.compile(r"\w{3,}:|TEMPORARY_OUTPUT$")
#: Files beside the main one that belong to its former content: they would be read with the new one.
_COMPANIONS = {
    ".shp": (".shx", ".dbf", ".prj", ".qpj", ".cpg", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".gpkg": (".gpkg-wal", ".gpkg-shm", ".gpkg-journal"),
    ".sqlite": (".sqlite-wal", ".sqlite-shm", ".sqlite-journal"),
}


@dataclass
class _Output:
    """A destination, the folder beside it where it is being written, and the file that QGIS made there."""

    parameter: str
    destination: Path
    folder: Path
    written: str = ""

    @property
    def final(self) -> Path:
        """Return where the file goes: QGIS adds the extension that a destination lacks."""
        return self.destination.parent / Path(self.written).name

    def publish(self, done: list[tuple[Path, Path]]) -> None:
        """Move the earlier files away and the new ones in, keeping an account of the moves that were made."""
        former = self.folder / "former"
        former.mkdir()
        new = [path for path in self.folder.iterdir() if path != former]
        companions = _COMPANIONS.get(self.final.suffix.lower(), ())
        names = {path.name for path in new} | {self.final.stem + suffix for suffix in companions}
        moves = [(self.final.parent / name, former / name) for name in sorted(names)]
        moves += [(path, self.final.parent / path.name) for path in new]
        for source, target in moves:
            if source.exists():
                os.replace(source, target)
                done.append((source, target))


class Staging:
    """The output files of one run."""

    def __init__(self) -> None:
        self._outputs: list[_Output] = []

    def place_of(self, destination: str, parameter: str) -> str | None:
        """Return where to write first what goes to ``destination``; None when that is not a plain file.

        Raises
        ------
        OSError
            Nothing can be written in the folder.
        ParameterError
            Another output of the run goes to the same file.
        """
        path = Path(destination)
        if not destination or _NO_FILE.match(destination) or not path.parent.is_dir():
            return None
        if path.exists() and not path.is_file():
            return None
        for other in self._outputs:
            if other.destination.absolute() == path.absolute():
                raise ParameterError(
                    tr_noop("{parameter} : « {path} » reçoit déjà {other} ; donnez un autre nom de fichier."),
                    parameter=parameter,
                    path=path,
                    other=other.parameter,
                )
        # The name is that of the destination: a GeoPackage calls its table after it.
        folder = Path(tempfile.mkdtemp(prefix=".accessibilite-", dir=path.absolute().parent))
        self._outputs.append(_Output(parameter, path, folder))
        return str(folder / path.name)

    def is_written(self, target: str) -> None:
        """Take note of the file that QGIS made for the latest place, ``""`` for none."""
        self._outputs[-1].written = target

    def publish(self) -> dict[str, str]:
        """Move every file to its place; return the final path by the one where it was written.

        Raises
        ------
        OutputError
            A file cannot be replaced (Windows: a program has it open); all are as they were.
        """
        # A page that was asked for and not written leaves the earlier one where it is.
        outputs = [output for output in self._outputs if output.written and any(output.folder.iterdir())]
        done: list[tuple[Path, Path]] = []
        for output in outputs:
            try:
                output.publish(done)
            except OSError as error:
                for source, target in reversed(done):
                    os.replace(target, source)
                raise OutputError(
                    tr_noop(
                        "{parameter} : impossible de remplacer « {path} » ; fermez ce qui l’a ouvert (une couche du projet, "
                        "un tableur) ou donnez un autre nom."
                    ),
                    parameter=output.parameter,
                    path=output.final,
                ) from error
        return {output.written: str(output.final) for output in outputs}

    def discard(self) -> None:
        """Remove what was not moved."""
        for output in self._outputs:
            shutil.rmtree(output.folder, ignore_errors=True)


@contextmanager
def staging() -> Iterator[Staging]:
    """Give a staging that leaves no crumb, however the block ends."""
    outputs = Staging()
    try:
        yield outputs
    finally:
        outputs.discard()
