"""Pages, charts and calendars, written whole: an earlier file stays until its successor is ready."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import OutputError, tr_noop


def write_text_whole(path: Path, text: str, parameter: str) -> None:
    """Write a file in one move: an earlier one stays until the new one is whole.

    Raises
    ------
    OutputError
        The file cannot be written; ``parameter`` names the output.
    """
    with whole_text(path, text, parameter):
        pass


@contextmanager
def whole_text(path: Path, text: str, parameter: str) -> Iterator[None]:
    """Prepare a file beside its place, and move it there once the block has ended well; no crumb is left."""
    refusal = OutputError(
        tr_noop("{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
        parameter=parameter,
        path=path,
    )
    if path.is_dir():
        raise refusal
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=".accessibilite-")
    except OSError as error:
        raise refusal from error
    temporary = Path(name)
    try:
        # A calendar has its own ends of lines, whatever the system.
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        # mkstemp makes private files; a report is for sharing.
        temporary.chmod(0o644)
        yield
        os.replace(temporary, path)
    except OSError as error:
        raise refusal from error
    finally:
        temporary.unlink(missing_ok=True)
