"""Runs one algorithm in the background and tells what came out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt import sip
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


#: A task that does not answer is left behind, milliseconds.
PATIENCE_MS = 20_000


class _Job:
    """What a task of QGIS points to without owning it: kept until the task has told its end, were the panel gone."""

    _alive: ClassVar[set[_Job]] = set()

    def __init__(self, runner: Runner, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
        self._runner: Runner | None = runner
        self.feedback = WordsFeedback()
        self.feedback.progressChanged.connect(runner.progressed)
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setTransformContext(QgsProject.instance().transformContext())
        self.context.setFeedback(self.feedback)
        self.algorithm, self._parameters = algorithm, parameters
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        self._alive.add(self)
        self._task = QgsProcessingAlgRunnerTask(self.algorithm, self._parameters, self.context, self.feedback)
        self._task.executed.connect(self._end)
        QgsApplication.instance().aboutToQuit.connect(self._finish)
        QgsApplication.taskManager().addTask(self._task)

    def _finish(self) -> None:
        """Wait for the thread of the task: QGIS takes down what it stands on."""
        self.leave()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.waitForFinished(PATIENCE_MS)

    def cancel(self) -> None:
        self.feedback.cancel()
        # The manager of tasks deletes them.
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()

    def leave(self) -> None:
        """Forget who asked: there is nobody left to tell."""
        self._runner = None
        self.cancel()

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        QgsApplication.instance().aboutToQuit.disconnect(self._finish)
        self._alive.discard(self)
        self._task = None
        if self._runner is not None and not sip.isdeleted(self._runner):
            self._runner.take_end(successful, results)


class Runner(QObject):
    """One run at a time; signals come in the main thread."""

    progressed = pyqtSignal(float)
    #: (ended well, what was said, results by output name)
    ended = pyqtSignal(bool, list, dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._is_running = False
        self._project_is_gone = False
        QgsProject.instance().cleared.connect(self._project_closed)

    @property
    def is_running(self) -> bool:
        """Whether an algorithm is at work."""
        return self._is_running

    def start(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> None:
        """Run ``algorithm``; :attr:`ended` tells the rest."""
        self._job = _Job(self, algorithm, dict(parameters))
        self._is_running, self._project_is_gone = True, False
        sound, reason = algorithm.checkParameterValues(dict(parameters), self._job.context)
        if not sound:
            self._job.feedback.said.append(("error", reason))
            self.take_end(False, {})
            return
        self._job.start()

    def cancel(self) -> None:
        """Ask the run to stop; it ends with a sentence that says so."""
        if self._is_running and self._job is not None:
            self._job.cancel()

    def release(self) -> None:
        """Stop, and hear of nothing any more."""
        if self._is_running and self._job is not None:
            self._job.leave()
            self._is_running = False
        QgsProject.instance().cleared.disconnect(self._project_closed)

    def _project_closed(self) -> None:
        """What comes out was meant for a project that is no more."""
        self._project_is_gone = self._is_running
        self.cancel()

    def take_end(self, successful: bool, results: dict[str, Any]) -> None:
        """Tell how the run ended (called by what ran)."""
        self._is_running = False
        feedback = self._job.feedback if self._job is not None else WordsFeedback()
        said = feedback.said
        if feedback.isCanceled() and not successful:
            # What a person asked for is no error, whatever stopped first.
            said = [one for one in said if one[0] != "error"]
            said.append(("info", tr("Calcul annulé à votre demande : aucun résultat n’a été écrit.")))
        if self._project_is_gone:
            successful, results = False, {}
        job = self._job
        self.ended.emit(bool(successful), said, dict(results))
        if self._job is job:
            # It holds files open, and must not be left to Python, which may go after QGIS.
            self._job = None

    def take_shown_layers(self) -> list[QgsMapLayer]:
        """Return the layers that the run shows by itself, named and styled, the topmost first; the caller owns them."""
        if self._job is None:
            return []
        shown = []
        to_load = self._job.context.layersToLoadOnCompletion().items()
        for source, details in sorted(to_load, key=lambda pair: -pair[1].layerSortKey):
            layer = self.take_layer(source)
            # One that an earlier run has shown now shows this one, as a person has named and coloured it.
            if layer is None or not layer.isValid() or QgsProject.instance().mapLayer(layer.id()) is not None:
                continue
            layer.setName(details.name)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self._job.context, self._job.feedback)
            shown.append(layer)
        return shown

    def take_layer(self, value: Any) -> QgsMapLayer | None:
        """Return the layer of a result, which the caller then owns; None when it is no layer."""
        if self._job is None or not isinstance(value, str) or not value:
            return None
        context = self._job.context
        layer = context.takeResultLayer(value)
        if layer is None:
            layer = QgsProcessingUtils.mapLayerFromString(value, context)
            if layer is not None:
                layer = context.takeResultLayer(layer.id()) or layer
        return layer
