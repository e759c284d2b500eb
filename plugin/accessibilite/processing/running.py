"""The runs that are under way in other threads, and what may not go before they have let go of it.

A run reads the layers of the project from its own thread, and QGIS does not wait for it: a layer that is removed
then, were it by closing the project, would be read after its end.  Here, whoever takes away a layer, the plugin or QGIS
stops the runs that need it and waits: until the next look at the cancel button, some tenths of a second.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsTask,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.errors import Cancelled

#: A run that does not answer may be waiting for the window itself (a password, a proxy), seconds.
PATIENCE_S = 20.0

#: Runs whose algorithm still is: it alone keeps them.
_prepared: WeakSet[Run] = WeakSet()
#: Tasks that are no run of an algorithm: QGIS deletes them.
_tasks: set[QgsTask] = set()
#: What is connected to the project and to QGIS while the plugin is there.
_watched: list[Any] = []


class Run:
    """One call of an algorithm, from its preparation in the thread of the window to the end of its computing."""

    def __init__(self, layers: frozenset[str] = frozenset(), feedback: QgsProcessingFeedback | None = None) -> None:
        self._layers, self._feedback = layers, feedback
        self._thread: QThread | None = None
        self._is_refused = False
        self._has_read, self._ended = threading.Event(), threading.Event()
        self._door = threading.Lock()

    @classmethod
    def prepare(
        cls, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Run:
        """Return a run that the removal of a layer of the project, or of the plugin, stops."""
        project = context.project()
        run = cls(_layers_of(parameters.values(), project), feedback)
        # In a model, the thread that prepares is the one that computes: nobody there hears of the project.
        if QThread.currentThread() == QCoreApplication.instance().thread():
            _watch()
            _prepared.add(run)
        return run

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Compute in the block, unless what is needed has gone in the meantime."""
        with self._door:
            if self._is_refused:
                raise Cancelled
            self._thread = QThread.currentThread()
        try:
            yield
        finally:
            self._has_read.set()
            self._ended.set()

    def has_read(self) -> None:
        """Tell that all is read: from now on, layers may go."""
        self._has_read.set()

    def layers_go(self, ids: Iterable[str]) -> None:
        """Stop when one of the layers that are still to be read is among those that will be removed."""
        if not self._layers.isdisjoint(ids):
            self._stop(self._has_read)

    def stop(self) -> None:
        """Ask the run to stop, and wait until its thread has left; one that has not begun never will."""
        self._stop(self._ended)

    def _stop(self, is_over: threading.Event) -> None:
        with self._door:
            if self._thread is None:
                self._is_refused = True
                return
        if is_over.is_set() or self._thread == QThread.currentThread():
            return
        if self._feedback is not None:
            self._feedback.cancel()
        is_over.wait(PATIENCE_S)


def stop_all() -> None:
    """Stop every run: QGIS goes, or the plugin."""
    for run in list(_prepared):
        run.stop()
    while _tasks:
        task = _tasks.pop()
        if not sip.isdeleted(task) and task.isActive():
            task.cancel()
            task.waitForFinished(int(1000 * PATIENCE_S))


def stop_with_the_plugin(task: QgsTask) -> None:
    """Have :func:`stop_all` stop a task too, and wait for it."""
    _watch()
    _tasks.difference_update([one for one in _tasks if sip.isdeleted(one)])
    _tasks.add(task)


def release() -> None:
    """Stop every run and let go of the project and of QGIS: the plugin goes, and they stay."""
    while _watched:
        signal, slot = _watched.pop()
        signal.disconnect(slot)
    stop_all()


def _watch() -> None:
    if not _watched:
        for signal, slot in (
            (QgsProject.instance().layersWillBeRemoved, _layers_go), (QCoreApplication.instance().aboutToQuit, stop_all),
        ):
            signal.connect(slot)
            _watched.append((signal, slot))


def _layers_go(ids: Iterable[str]) -> None:
    for run in list(_prepared):
        run.layers_go(ids)


def _layers_of(values: Iterable[Any], project: QgsProject | None) -> frozenset[str]:
    """Return the layers of the project that parameters name, by id, name or source."""
    if project is None:
        return frozenset()
    named = {text for value in values for text in _texts(value)}
    return frozenset(
        id for id, layer in project.mapLayers().items() if not named.isdisjoint((id, layer.name(), layer.source()))
    )


def _texts(value: Any) -> list[str]:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, (list, tuple)):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else [value.id()] if hasattr(value, "id") else []
