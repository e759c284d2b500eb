"""The page of a step of the panel: its sentence, its algorithms and the one chosen among them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QVBoxLayout, QWidget

from ..processing.base import tr
from .steps import Step
from .task_page import TaskPage


class StepPage(QWidget):
    """A step: its sentence, the choice among its algorithms, the page of the one chosen.

    A page is made when it is first shown: QGIS takes some tens of milliseconds for the widgets of each.
    """

    finished = pyqtSignal(dict)
    #: (kind, detail) of a button of advice; see :mod:`.advice`.
    asked = pyqtSignal(str, str)
    #: Another page is shown: Tab goes elsewhere.
    turned = pyqtSignal()
    #: What has just been said stands here: it must be seen.
    told = pyqtSignal(QWidget)

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
        self.choice.setToolTip(tr("Ce que l’on fait à cette étape"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
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
            page.asked.connect(self.asked)
            page.started.connect(lambda: self.told.emit(page.bar))
            page.finished.connect(lambda _: self.told.emit(page.repair if page.repair.isVisibleTo(page) else page.words))
            for group in page.findChildren(QgsCollapsibleGroupBox):
                for button in group.findChildren(QAbstractButton, "collapseButton"):
                    button.setAccessibleName(group.title())
                group.collapsedStateChanged.connect(lambda _: self.turned.emit())
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
        self.turned.emit()

    def refresh(self) -> None:
        """Look at the layers of the project again."""
        self.show_task(self.choice.currentIndex())

    def restore(self) -> None:
        """Take the choices of the project up again."""
        for page in self._made.values():
            page.restore()
