"""Plays a person in the QGIS desktop (``qgis --code``): clicks and keys on widgets found by name, and waits.

A play is a generator, run from the event loop: it yields milliseconds to let QGIS breathe, or a question that is asked
until the answer is yes.  Any exception is printed and ends QGIS with code 1: a modal window would wait for ever.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from qgis.utils import iface

ROOT = Path(os.environ["ACCESSIBILITE_ROOT"])
SAMPLE = ROOT / "plugin" / "accessibilite" / "resources" / "sample"
FOLDER = Path(os.environ["ACCESSIBILITE_FOLDER"])
#: Between two looks at a question, and the longest that an answer may take, milliseconds.
LOOK_MS, PATIENCE_MS = 30, 120_000
#: Time for QGIS to open, and for a menu or a window to appear.
START_MS, POPUP_MS = 3000, 250
#: How often the event loop is asked whether it is alive.
PULSE_MS = 20
#: Seconds of stillness after which what holds the window is written to the log; 0: never.
WATCHED = float(os.environ.get("ACCESSIBILITE_STILL_S", "0"))

Play = Iterator[Any]
LEFT = Qt.MouseButton.LeftButton


class Deeds:
    """What the person has done."""

    clicks = keys = typed = 0


class Pulse:
    """The longest time that the event loop did not turn."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self.start()
        self._timer.start(PULSE_MS)

    def start(self) -> None:
        self._last, self.worst_ms = time.perf_counter(), 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst_ms = max(self.worst_ms, 1000 * (now - self._last))
        self._last = now
        if WATCHED:
            # What holds the window is written when it does, by a thread that waits for nobody.
            faulthandler.dump_traceback_later(WATCHED, file=sys.stderr)


def play(script: Callable[[], Play], leave: Callable[[int], None] | None = None) -> None:
    """Play a script once QGIS is open, then leave with its code."""
    faulthandler.enable()
    out = leave or end

    def fail(*what: Any) -> None:
        # An exception in a slot: QGIS would show it in its message bar, and go on.
        traceback.print_exception(*what)
        picture()
        out(1)

    sys.excepthook = fail
    running = script()

    def turn(question: Callable[[], Any] | None, asked_at: float) -> None:
        try:
            if question is not None and not question():
                if 1000 * (time.monotonic() - asked_at) > PATIENCE_MS:
                    raise TimeoutError(f"still waiting at {running.gi_frame and running.gi_frame.f_lineno}")
                later(LOOK_MS, question, asked_at)
                return
            answer = next(running, None)
        except BaseException:
            traceback.print_exc()
            picture()
            out(1)
            return
        if answer is None:
            out(0)
        elif callable(answer):
            later(0, answer, time.monotonic())
        else:
            later(int(answer), None, 0.0)

    def later(delay: int, question: Callable[[], Any] | None, asked_at: float) -> None:
        QTimer.singleShot(delay, lambda: turn(question, asked_at))

    later(START_MS, None, 0.0)


def picture(name: str = "echec") -> None:
    path = FOLDER / f"{name}.png"
    (QApplication.activeModalWidget() or iface.mainWindow()).grab().save(str(path))
    print(f"[image] {path}", flush=True)


def end(code: int) -> None:
    """Leave at once, without the questions of QGIS."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def say(words: str) -> None:
    print(f"[planner] {words}", flush=True)


# --- what a person does ---------------------------------------------------------------------------


def click(widget: QWidget, place: QPoint | None = None) -> None:
    if not widget.isVisible() or not widget.isEnabled():
        raise RuntimeError(f"nobody can click {widget.objectName() or widget.accessibleName() or widget}")
    Deeds.clicks += 1
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place or widget.rect().center())


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    Deeds.keys += 1
    QTest.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Click a field, and type over what it holds."""
    field = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    bring(field)
    click(field)
    field.selectAll()
    Deeds.typed += 1
    QTest.keyClicks(field, text)
    press(field, Qt.Key.Key_Tab)


def bring(widget: QWidget) -> None:
    """Scroll until a widget is seen, as the wheel does."""
    from qgis.PyQt.QtWidgets import QScrollArea

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            QApplication.processEvents()
        parent = parent.parentWidget()


def choose_item(combo: QComboBox, row: int) -> None:
    """Choose with the keyboard: first, then so many times down."""
    combo.setFocus()
    press(combo, Qt.Key.Key_Home)
    for _ in range(row):
        press(combo, Qt.Key.Key_Down)


def answer_file_dialog(path: str) -> None:
    """Type a path in the file dialog that will open, and press Enter."""

    def fill() -> None:
        dialog = next((w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(POPUP_MS, fill)
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.selectAll()
        Deeds.typed += 1
        QTest.keyClicks(field, path)
        press(field, Qt.Key.Key_Return)
        if dialog.isVisible():
            # The list of names that begin so took the first Enter.
            press(field, Qt.Key.Key_Return)

    QTimer.singleShot(POPUP_MS, fill)


def choose_file(widget: QWidget, path: str) -> None:
    """Choose a file with the « … » button of a layer parameter: its menu, then the dialog."""

    def choose_in_menu() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(POPUP_MS, choose_in_menu)
            return
        press(menu, Qt.Key.Key_Down)
        answer_file_dialog(path)
        press(menu, Qt.Key.Key_Return)

    button = [b for b in widget.findChildren(QAbstractButton) if b.isVisible()][-1]
    bring(button)
    QTimer.singleShot(POPUP_MS, choose_in_menu)
    click(button)


def answer_questions(tries: int = 20) -> None:
    """Say yes to the message boxes that may open, with the keyboard; what is not saved is not kept."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        buttons = (box.button(kind) for kind in (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Discard))
        press(next((button for button in buttons if button is not None), box.defaultButton()), Qt.Key.Key_Space)
    if tries:
        QTimer.singleShot(POPUP_MS, lambda: answer_questions(tries - 1))


# --- the panel ------------------------------------------------------------------------------------


def panel() -> QDockWidget:
    return iface.mainWindow().findChild(QDockWidget, "AccessibilitePanel")


def go_to_step(row: int) -> None:
    steps = panel().steps
    click(steps.viewport(), steps.visualItemRect(steps.item(row)).center())


def named(parent: QWidget, name: str) -> QWidget:
    """Return the visible widget that a screen reader calls so: the outermost."""
    found = [w for w in parent.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()]
    found = [w for w in found if not any(other is not w and other.isAncestorOf(w) for other in found)]
    if len(found) != 1:
        raise LookupError(f"{len(found)} widgets are called {name!r}")
    return found[0]


def page() -> Any:
    """Return the page of the algorithm that is shown."""
    step = panel().step_pages[panel().steps.currentRow()]
    return step.page(step.choice.currentIndex())


def is_idle() -> bool:
    return not page().runner.is_running and not QgsApplication.taskManager().countActiveTasks()


def said() -> str:
    return page().words.toPlainText()


def layer(name: str) -> Any:
    found = QgsProject.instance().mapLayersByName(name)
    if not found:
        raise LookupError(f"no layer is called {name!r}: {[one.name() for one in QgsProject.instance().mapLayers().values()]}")
    return found[-1]


