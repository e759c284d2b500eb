"""Runs one algorithm in the background and tells what came out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing.base import tr


class WordsFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says, by gravity: (kind, sentence) with kind in info, warning, error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[tuple[str, str]] = []

    def pushInfo(self, info: str) -> None:
        self.said.append(("info", info))
        super().pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        self.said.append(("warning", warning))
        super().pushWarning(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.said.append(("error", error))
        super().reportError(error, fatalError)


class Runner(QObject):
    """One run at a time; signals come in the main thread."""

    progressed = pyqtSignal(float)
    #: (ended well, what was said, results by output name)
    ended = pyqtSignal(bool, list, dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._feedback: WordsFeedback | None = None
        self._context: QgsProcessingContext | None = None
        self._algorithm: QgsProcessingAlgorithm | None = None

    @property
    def is_running(self) -> bool:
        """Whether an algorithm is at work."""
        return self._feedback is not None

    def start(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> None:
        """Run ``algorithm``; :attr:`ended` tells the rest."""
        self._feedback = WordsFeedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setTransformContext(QgsProject.instance().transformContext())
        self._context.setFeedback(self._feedback)
        self._algorithm = algorithm
        sound, reason = algorithm.checkParameterValues(dict(parameters), self._context)
        if not sound:
            self._feedback.said.append(("error", reason))
            self._end(False, {})
            return
        if algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading:
            # A map is drawn in the thread of the window.
            results, ok = algorithm.run(dict(parameters), self._context, self._feedback, {}, False)
            self._end(ok, dict(results))
            return
        self._task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self._context, self._feedback)
        self._task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; it ends with a sentence that says so."""
        if self._feedback is not None:
            self._feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        feedback, self._feedback, self._task = self._feedback, None, None
        said = feedback.said if feedback is not None else []
        if feedback is not None and feedback.isCanceled() and not any(kind == "error" for kind, _ in said):
            said.append(("warning", tr("Calcul annulé à votre demande : aucun résultat n’a été écrit.")))
            successful = False
        self.ended.emit(bool(successful), said, dict(results))

    def take_layer(self, value: Any) -> QgsMapLayer | None:
        """Return the layer of a result, which the caller then owns; None when it is no layer."""
        context = self._context
        if context is None or not isinstance(value, str) or not value:
            return None
        layer = context.takeResultLayer(value)
        if layer is None and self._algorithm is not None:
            layer = QgsProcessingUtils.mapLayerFromString(value, context)
            if layer is not None:
                layer = context.takeResultLayer(layer.id()) or layer
        return layer
