"""The panel « Diagnostic d’accessibilité »: six steps, each an algorithm of the toolbox."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..processing.base import tr
from .steps import STEPS, Step
from .task_page import SCOPE, TaskPage

#: Name of the panel in the window's saved state.
OBJECT_NAME = "AccessibilitePanel"
#: Narrowest panel, pixels: the labels stay readable on a screen of 1366 pixels.
MIN_WIDTH = 360


class StepPage(QWidget):
    """A step: its sentence, the choice among its algorithms, the page of the one chosen."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        registry = QgsApplication.processingRegistry()
        tasks = [task for task in step.tasks if registry.algorithmById(f"accessibilite:{task.algorithm}") is not None]
        layout = QVBoxLayout(self)
        title = QLabel(f"<h3>{tr(step.title)}</h3>")
        layout.addWidget(title)
        sentence = QLabel(tr(step.sentence))
        sentence.setWordWrap(True)
        layout.addWidget(sentence)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Ce que l’on fait à cette étape"))
        self.choice.setVisible(len(tasks) > 1)
        layout.addWidget(self.choice)
        self.stack = QStackedWidget()
        self.pages: list[TaskPage] = []
        for task in tasks:
            page = TaskPage(task)
            self.choice.addItem(tr(task.title))
            self.pages.append(page)
            self.stack.addWidget(page)
        layout.addWidget(self.stack)
        layout.addStretch()
        self.choice.currentIndexChanged.connect(self.stack.setCurrentIndex)

    def refresh(self) -> None:
        """Look at the layers of the project again."""
        for page in self.pages:
            page.refresh()


class DiagnosticDock(QgsDockWidget):
    """The panel: the steps on top, the page of the one chosen below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Diagnostic d’accessibilité"), parent)
        self.setObjectName(OBJECT_NAME)
        self.setMinimumWidth(MIN_WIDTH)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("Étapes du diagnostic"))
        layout.addWidget(self.steps)
        self.pages = QStackedWidget()
        self.step_pages: list[StepPage] = []
        for number, step in enumerate(STEPS, start=1):
            self.steps.addItem(f"{number}  {tr(step.title)}")
            page = StepPage(step)
            self.step_pages.append(page)
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            scroll.setWidget(page)
            self.pages.addWidget(scroll)
            for task_page in page.pages:
                task_page.finished.connect(lambda layers, row=number - 1: self._step_ended(row, layers))
        self.steps.setFixedHeight(self.steps.sizeHintForRow(0) * len(STEPS) + 2 * self.steps.frameWidth())
        layout.addWidget(self.pages, 1)
        row = QHBoxLayout()
        self.back = QPushButton(tr("← &Précédent"))
        self.forward = QPushButton(tr("&Suivant →"))
        self.back.clicked.connect(lambda: self.go_to(self.steps.currentRow() - 1))
        self.forward.clicked.connect(lambda: self.go_to(self.steps.currentRow() + 1))
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.forward)
        layout.addLayout(row)
        self.setWidget(body)
        self.steps.currentRowChanged.connect(self._show_step)
        project = QgsProject.instance()
        # One look after a burst of layers, not one a layer.
        project.layersAdded.connect(self._refresh)
        project.layersRemoved.connect(self._refresh)
        project.readProject.connect(self._restore)
        self._restore()

    def go_to(self, row: int) -> None:
        """Show a step, were it already done."""
        self.steps.setCurrentRow(max(0, min(row, len(STEPS) - 1)))

    def _show_step(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        self.back.setEnabled(row > 0)
        self.forward.setEnabled(row < len(STEPS) - 1)
        self.step_pages[row].refresh()
        QgsProject.instance().writeEntry(SCOPE, "etape", row)

    def _step_ended(self, row: int, layers: dict[str, Any]) -> None:
        if layers:
            self.steps.item(row).setText(f"{row + 1}  {tr(STEPS[row].title)} ✓")
        self._refresh()

    def _refresh(self, *changes: Any) -> None:
        row = self.steps.currentRow()
        if row >= 0:
            self.step_pages[row].refresh()

    def _restore(self, *documents: Any) -> None:
        for page in self.step_pages:
            for task_page in page.pages:
                task_page.restore()
        row, _ = QgsProject.instance().readNumEntry(SCOPE, "etape", 0)
        self.go_to(row)
        self._show_step(self.steps.currentRow())

    def release(self) -> None:
        """Let go of the project: nothing of the panel outlives it."""
        project = QgsProject.instance()
        for signal, slot in (
            (project.layersAdded, self._refresh), (project.layersRemoved, self._refresh), (project.readProject, self._restore),
        ):
            signal.disconnect(slot)
        for page in self.step_pages:
            for task_page in page.pages:
                task_page.runner.cancel()
