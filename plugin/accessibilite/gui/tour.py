"""The guided tour: a strip at the foot of the panel that tells, one after another, what each part is for.

A strip and not bubbles: it never covers what it speaks of, needs no window of its own, and fits a small screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..processing.base import tr

#: Set once the tour has been offered: it is offered once.
OFFERED = "accessibilite/visite_proposee"
#: Width of the frame around what is spoken of, and its distance, pixels.
FRAME, GAP = 3, 3


@dataclass(frozen=True)
class Stop:
    """One part of the panel: what it is called, what it does, where it is (None: not there just now)."""

    title: str
    text: str
    target: Callable[[], QWidget | None]


class Marker(QWidget):
    """A frame around a widget, in the colours of the text and of its ground: seen in any theme, deaf to the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = self.rect().adjusted(FRAME // 2, FRAME // 2, -FRAME // 2, -FRAME // 2)
        for role, width in ((QPalette.ColorRole.WindowText, FRAME), (QPalette.ColorRole.Highlight, 1)):
            painter.setPen(QPen(self.palette().color(role), width))
            painter.drawRect(inner)
        painter.end()


class _Button(QPushButton):
    """A button that leaves the arrows to the tour."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in arrows:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Tour(QFrame):
    """Enter and the arrows go on and back, Escape leaves.  ``ended`` comes when it is over, however it ended."""

    ended = pyqtSignal()
    sample_asked = pyqtSignal()

    def __init__(self, body: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(body)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stops = stops
        self._left: QWidget | None = None
        self.position = -1
        self.marker = Marker(body)
        layout = QVBoxLayout(self)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self.words)
        row = QHBoxLayout()
        self.back, self.forward, self.close_button = _Button(), _Button(), _Button()
        self.forward.clicked.connect(self.next)
        self.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.end)
        for button in (self.forward, self.back, self.close_button):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        self.hide()

    @property
    def is_offer(self) -> bool:
        """Whether the tour is only offered yet."""
        return self.position < 0

    def offer(self) -> None:
        """Ask, without taking the keyboard, whether to be shown round; once in a person's life."""
        QgsSettings().setValue(OFFERED, True)
        self.position = -1
        self._say(tr("Première visite ?"), tr("La visite montre le panneau en une minute. La ville d’exemple permet d’essayer."))
        self.forward.setText(tr("Faire la &visite"))
        self.back.setText(tr("Ville d’&exemple"))
        self.back.setVisible(True)
        self.close_button.setText(tr("&Non merci"))
        self.show()

    def start(self) -> None:
        """Show the first part."""
        QgsSettings().setValue(OFFERED, True)
        if not self.isVisible() or self.is_offer:
            self._left = self.window().focusWidget()
        self.back.setText(tr("&Retour"))
        self.close_button.setText(tr("&Quitter la visite"))
        self.position = -1
        self.show()
        self.setFocus()
        self._move(1)

    def next(self) -> None:
        """Show the part that follows; leave after the last."""
        if self.is_offer:
            self.start()
        else:
            self._move(1)

    def previous(self) -> None:
        """Show the part before."""
        if not self.is_offer:
            self._move(-1)

    def _go_back(self) -> None:
        if self.is_offer:
            self.end()
            self.sample_asked.emit()
        else:
            self.previous()

    def end(self) -> None:
        """Leave the tour and give the keyboard back."""
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.marker.hide()
        self.hide()
        self.position = -1
        if (had_focus or self.hasFocus()) and self._left is not None and self._left.isVisible():
            self._left.setFocus()
        self._left = None
        self.ended.emit()

    def _move(self, step: int) -> None:
        position = self.position + step
        while 0 <= position < len(self._stops) and self._stops[position].target() is None:
            position += step
        if position >= len(self._stops):
            self.end()
            return
        if position < 0:
            return
        self.position = position
        stop = self._stops[position]
        last = all(later.target() is None for later in self._stops[position + 1:])
        self._say(f"{position + 1}/{len(self._stops)}  {stop.title}", stop.text)
        self.forward.setText(tr("&Terminer") if last else tr("Conti&nuer"))
        self.back.setVisible(position > 0)
        self.place()

    def _say(self, title: str, text: str) -> None:
        self.words.setText(f"<b>{title}</b><br>{text}")
        # Read aloud when the strip takes the keyboard, and told to what follows the name.
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._fit()

    def place(self, scroll: bool = True) -> None:
        """Put the frame around the part that is spoken of, scrolled into view unless a person scrolls."""
        target = self._stops[self.position].target() if self.position >= 0 else None
        if target is None or not self.isVisible():
            self.marker.hide()
            return
        area = target.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        body = self.parentWidget()
        if isinstance(area, QScrollArea) and scroll:
            area.ensureWidgetVisible(target, 0, 2 * GAP + FRAME)
        rect = QRect(target.mapTo(body, QPoint(0, 0)), target.size())
        if isinstance(area, QScrollArea):
            view = area.viewport()
            rect = rect.intersected(QRect(view.mapTo(body, QPoint(0, 0)), view.size()))
        edge = FRAME + GAP
        self.marker.setGeometry(rect.adjusted(-edge, -edge, edge, edge).intersected(body.rect()))
        self.marker.raise_()
        self.marker.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if right_to_left else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        focused = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in (onward, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next()
        elif event.key() in (back, Qt.Key.Key_Up):
            self.previous()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.place()

    def _fit(self) -> None:
        # The height of a text that wraps follows from the width, which the panel's layout forgets.
        self.setMinimumHeight(self.layout().totalHeightForWidth(self.width()) + 2 * self.frameWidth())

    def event(self, event: QEvent) -> bool:
        # What stands for the panel's shortcuts elsewhere is the tour's own key here.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (
            Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        ):
            event.accept()
            return True
        return super().event(event)
