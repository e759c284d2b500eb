"""What to do next, as buttons: where a missing layer is made, the sample town, the field that an error names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..processing.base import is_empty, tr
from .steps import CHAIN, STEPS, Task, maker_of, place_of

#: What a button asks the panel for.
SAMPLE, STEP, FIELD = "exemple", "etape", "champ"
#: Files that a task of the panel writes: parameter -> that task.
_WRITTEN_BY = {"DIAGNOSTIC": "diagnostic", "AVANT": "diagnostic"}
#: Our sentences begin with the parameter that they are about.
_NAMED = re.compile(r"^([A-Z][A-Z0-9_]*)[\s\u00a0\u202f]*:")


def unfilled(task: Task, algorithm: QgsProcessingAlgorithm, values: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Return (parameters without a value that must have one, what to do about each); layers by role are told elsewhere."""
    names, sentences = [], []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        if optional or definition.isDestination() or name in task.roles or not is_empty(values.get(name)):
            continue
        names.append(name)
        if isinstance(definition, QgsProcessingParameterFile):
            text = tr("{label} : choisissez un fichier avec le bouton « … ».")
        else:
            text = tr("{label} : choisissez une couche du projet, ou un fichier avec le bouton « … ».")
        sentences.append(text.format(label=definition.description()))
    if task.one_of and all(is_empty(values.get(name)) for name in task.one_of):
        names += task.one_of
        labels = [algorithm.parameterDefinition(name).description() for name in task.one_of]
        sentences.append(tr("Donnez au moins un de ces champs : {labels}.").format(labels=", ".join(labels)))
    folders = [
        definition for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterFolderDestination) and is_empty(values.get(definition.name()))
    ]
    for definition in folders:
        names.append(definition.name())
        sentences.append(tr("{label} : choisissez un dossier avec le bouton « … ».").format(label=definition.description()))
    return names, sentences


class Advice(QWidget):
    """Buttons, one a thing to do; hidden when there is none.  ``asked`` says what was pressed: (kind, detail)."""

    asked = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: list[tuple[str, str, str]] = []
        self.buttons: list[QPushButton] = []
        self.hide()

    def about_missing(self, task: Task, roles: Iterable[str], names: Iterable[str], project_is_empty: bool) -> None:
        """Show where the missing layers and files are made; the sample town when the project holds nothing."""
        places: list[tuple[int, int]] = []
        for place in [maker_of(role) for role in roles] + [place_of(_WRITTEN_BY[name]) for name in names if name in _WRITTEN_BY]:
            if place is not None and place not in places and STEPS[place[0]].tasks[place[1]] is not task:
                places.append(place)
        wanted = []
        for row, rank in sorted(places):
            step = STEPS[row]
            text = tr("Étape « {step} » : {task}").format(step=tr(step.title), task=tr(step.tasks[rank].title))
            wanted.append((STEP, step.tasks[rank].algorithm, text))
        if project_is_empty:
            wanted.append((SAMPLE, "", tr("Ouvrir la ville d’exemple")))
        self._show(wanted)

    def clear(self) -> None:
        """Show nothing."""
        self._show([])

    def about_success(self, task: Task) -> None:
        """Show what comes next on the way to the report."""
        following = CHAIN[CHAIN.index(task.algorithm) + 1:] if task.algorithm in CHAIN else ()
        wanted = []
        if following:
            row, rank = place_of(following[0])
            wanted.append((STEP, following[0], tr("Ensuite : {task}").format(task=tr(STEPS[row].tasks[rank].title))))
        self._show(wanted)

    def about_error(self, algorithm: QgsProcessingAlgorithm, said: Iterable[tuple[str, str]]) -> None:
        """Show the way to the fields that the errors name."""
        wanted = []
        for kind, sentence in said:
            found = _NAMED.match(sentence) if kind == "error" else None
            definition = algorithm.parameterDefinition(found.group(1)) if found else None
            if definition is not None:
                text = tr("Aller au champ « {label} »").format(label=definition.description())
                wanted.append((FIELD, definition.name(), text))
        self._show(wanted)

    def _show(self, wanted: list[tuple[str, str, str]]) -> None:
        if wanted == self._shown:
            return
        self._shown = wanted
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for kind, detail, text in wanted:
            # An ampersand of a label is no shortcut.
            button = QPushButton(text.replace("&", "&&"))
            button.clicked.connect(lambda _=False, kind=kind, detail=detail: self.asked.emit(kind, detail))
            self._layout.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(wanted))
