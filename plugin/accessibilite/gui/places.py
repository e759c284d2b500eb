"""Where the results of the panel go by themselves: files beside the project, so that it opens again with them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsVectorLayer,
)

from .steps import STEPS, TEMPORARY, Task

#: What the folder of a diagnosis holds (core.diagnosis takes too long to import for a panel that opens).
_DIAGNOSIS = ("diagnostic.gpkg", "journal.json")
#: Parameters for what is loaded from outside, the file before the layer.
_LOADED = ("INPUT", "CARREAUX", "CONTOURS", "COUCHE")
#: Windows lets no program replace a file that a layer has open.
LOCKS_OPEN_FILES = os.name == "nt"
#: What a name of file made of another's keeps of it, characters.
_MAX_STEM = 40
#: Roles that several tasks give to their layers: the file is then called after the task too.
_SHARED = {
    role for role, count in Counter(role for step in STEPS for task in step.tasks for role, _ in task.results.values()).items()
    if count > 1
}


def destination_text(value: Any) -> str:
    """Return where an output goes, as a text; ``""`` for nowhere."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value if isinstance(value, str) else ""


def results_folder(project: QgsProject) -> Path | None:
    """Return the folder of the results of a project, made or not; None when it has no file or nothing can be written there."""
    return _beside(project, "_accessibilite")


def _beside(project: QgsProject, ending: str) -> Path | None:
    if not project.fileName() or project.projectStorage() is not None:
        return None
    file = Path(project.fileName())
    folder = file.parent / f"{file.stem}{ending}"
    ground = folder if folder.exists() else folder.parent
    return folder if ground.is_dir() and os.access(ground, os.W_OK | os.X_OK) else None


def place_for(
    project: QgsProject, task: Task, definition: QgsProcessingParameterDefinition, values: Mapping[str, Any],
    read: list[QgsMapLayer],
) -> str:
    """Return where the result of a parameter goes by itself, ``TEMPORARY_OUTPUT`` when there is no place for it.

    ``read`` are the layers that the run reads: their files are not written to.
    """
    if isinstance(definition, QgsProcessingParameterFolderDestination):
        folder = _beside(project, f"_{task.algorithm}")
        if folder is None:
            return TEMPORARY
        return _numbered(
            folder, lambda one: not _is_free_for_diagnosis(one) or _is_held(project, one / _DIAGNOSIS[0], [])
        )
    folder = results_folder(project)
    if folder is None:
        return TEMPORARY
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterFeatureSink):
        file = folder / f"{_table(project, task, name, values)}.gpkg"
        return _numbered(file, lambda one: one.is_dir() or _is_held(project, one, read))
    if isinstance(definition, QgsProcessingParameterFileDestination):
        stem = task.algorithm if name in ("HTML", "PDF") else f"{task.algorithm}_{name.lower()}"
        return _numbered(folder / f"{stem}.{definition.defaultFileExtension()}", Path.is_dir)
    return TEMPORARY


def _table(project: QgsProject, task: Task, sink: str, values: Mapping[str, Any]) -> str:
    role = task.results[sink][0] if sink in task.results else f"{task.algorithm}_{sink.lower()}"
    name = f"{role}_{task.algorithm}" if role in _SHARED else role
    sources = [values[one] for one in _LOADED if isinstance(values.get(one), str) and values[one]]
    if not task.roles and sources:
        # Two files of services are two layers: the second does not take the place of the first.
        layer = project.mapLayer(sources[0])
        stem = layer.name() if layer is not None else Path(sources[0].split("|")[0]).stem
        name += "_" + re.sub(r"[^\w-]+", "_", stem)[:_MAX_STEM]
    return name


def _numbered(path: Path, is_taken: Callable[[Path], bool]) -> str:
    """Return the path, or the first of its kind with a number (``temps_2.gpkg``) that is not taken."""
    number, found = 1, path
    while is_taken(found):
        number += 1
        found = path.with_name(f"{path.stem}_{number}{path.suffix}")
    # As QGIS writes paths on every system.
    return found.as_posix()


def _is_free_for_diagnosis(folder: Path) -> bool:
    """Tell whether a folder is still to be made, is empty, or holds a diagnosis, which a new one replaces."""
    if not folder.exists():
        return True
    return folder.is_dir() and (
        not any(folder.iterdir()) or all((folder / name).is_file() for name in _DIAGNOSIS)
    )


def file_of(layer: QgsMapLayer) -> str:
    """Return the file that a layer shows, ``""`` when it is no file."""
    is_file = isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr"
    return str(Path(layer.source().split("|")[0])) if is_file else ""


def _is_held(project: QgsProject, file: Path, read: list[QgsMapLayer]) -> bool:
    """Tell whether a file must stay as it is: a run reads it, somebody edits it, the system does not let it go."""
    if any(file_of(layer) == str(file) for layer in read):
        return True
    return any(
        file_of(layer) == str(file) and (LOCKS_OPEN_FILES or layer.isEditable()) for layer in project.mapLayers().values()
    )
