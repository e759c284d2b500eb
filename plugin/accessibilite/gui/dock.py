"""The panel « Diagnostic d’accessibilité »: six steps, each an algorithm of the toolbox."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
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
    """A step: its sentence, the choice among its algorithms, the page of the one chosen.

    A page is made when it is first shown: QGIS takes some tens of milliseconds for the widgets of each.
    """

    finished = pyqtSignal(dict)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        registry = QgsApplication.processingRegistry()
        self.tasks = [task for task in step.tasks if registry.algorithmById(f"accessibilite:{task.algorithm}") is not None]
        layout = QVBoxLayout(self)
        title = QLabel(f"<h3>{tr(step.title)}</h3>")
        layout.addWidget(title)
        sentence = QLabel(tr(step.sentence))
        sentence.setWordWrap(True)
        layout.addWidget(sentence)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Ce que l’on fait à cette étape"))
        self.choice.setVisible(len(self.tasks) > 1)
        layout.addWidget(self.choice)
        self._place = QVBoxLayout()
        layout.addLayout(self._place)
        layout.addStretch()
        self._made: dict[int, TaskPage] = {}
        for task in self.tasks:
            self.choice.addItem(tr(task.title))
        self.choice.currentIndexChanged.connect(self.show_task)

    @property
    def pages(self) -> list[TaskPage]:
        """The pages made so far."""
        return list(self._made.values())

    def page(self, row: int) -> TaskPage:
        """Return the page of a task, made at need."""
        if row not in self._made:
            page = TaskPage(self.tasks[row])
            page.finished.connect(self.finished)
            page.hide()
            self._place.addWidget(page)
            self._made[row] = page
        return self._made[row]

    def show_task(self, row: int) -> None:
        """Show the page of a task."""
        if not 0 <= row < len(self.tasks):
            return
        shown = self.page(row)
        for page in self._made.values():
            page.setVisible(page is shown)
        shown.refresh()

    def refresh(self) -> None:
        """Look at the layers of the project again."""
        self.show_task(self.choice.currentIndex())

    def restore(self) -> None:
        """Take the choices of the project up again."""
        for page in self._made.values():
            page.restore()


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
            page.finished.connect(lambda layers, row=number - 1: self._step_ended(row, layers))
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
            page.restore()
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
