"""What QGIS's parameter widgets need to be read by all: names, hints with units, long names elided, an order for Tab."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ..processing.base import tr
from ..translation import number

#: Characters of a box to tick on one line: more would widen the panel.
CHECK_BOX_LINE = 38
#: Characters of a list that are always seen; the rest is elided and told in the hint.
COMBO_CHARACTERS = 10
#: Opacity of the words in an empty field, of 255: paler than a value, and a contrast over 4.5 in the themes of QGIS.
PLACEHOLDER_ALPHA = 190
#: Contrast of a text with its ground that needs no help: level AAA of WCAG 2.1.  Level AA asks for 4.5.
CONTRAST_GOOD = 7.0
#: Frame of a button or a list, rounded corners included, pixels.
FRAME = 4
#: What a number cannot be beyond is said only where a person could think of it.
_ENDLESS = 1e6


def hint(definition: QgsProcessingParameterDefinition) -> str:
    """Return the tooltip of a parameter: its label, which has the unit, its help, its bounds."""
    lines = [f"<b>{html.escape(definition.description())}</b>", html.escape(definition.help())]
    if isinstance(definition, QgsProcessingParameterNumber):
        low, high = definition.minimum(), definition.maximum()
        if abs(low) < _ENDLESS and abs(high) < _ENDLESS:
            lines.append(html.escape(tr("De {low} à {high}.").format(low=_short(low), high=_short(high))))
    # Qt only wraps a tooltip that is rich text.
    return "<p>" + "<br>".join(lines) + "</p>"


def _short(value: float) -> str:
    return number(value, 0 if value == int(value) else 2)


def make_comfortable(widget: QWidget, definition: QgsProcessingParameterDefinition) -> None:
    """Name the parts of a parameter's widget, and keep a long name from widening the panel."""
    label, tip = definition.description(), hint(definition)
    widget.setToolTip(tip)
    widget.setAccessibleName(label)
    widget.setAccessibleDescription(definition.help())
    for part in [widget, *widget.findChildren(QWidget)]:
        if isinstance(part, QComboBox):
            part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            part.setMinimumContentsLength(COMBO_CHARACTERS)
            part.currentTextChanged.connect(lambda text, part=part: _tell_whole(part, text, tip))
            _tell_whole(part, part.currentText(), tip)
            part.setAccessibleName(label)
        elif isinstance(part, QAbstractSpinBox | QLineEdit):
            part.setAccessibleName(label)
        elif isinstance(part, QCheckBox) and definition.isDestination():
            # « Open the file when it has run »: the panel always shows what came out.
            part.hide()
        elif isinstance(part, QCheckBox):
            part.setText("\n".join(textwrap.wrap(part.text(), CHECK_BOX_LINE)))
        elif isinstance(part, QAbstractButton):
            if isinstance(part, QToolButton) and part.isCheckable():
                # « Once for each feature » is a batch of the toolbox: the panel runs once.
                part.hide()
            what = part.text().strip("… .")
            part.setAccessibleName(f"{label} : {what or part.toolTip() or tr('choisir ailleurs')}")


def show_placeholders(widget: QWidget) -> None:
    """Say what empty fields stand for in a colour that is read: that of the dark themes is lost on their ground."""
    for field in widget.findChildren(QLineEdit):
        palette = QPalette(field.palette())
        colour = palette.color(QPalette.ColorRole.Text)
        colour.setAlpha(PLACEHOLDER_ALPHA)
        if palette.color(QPalette.ColorRole.PlaceholderText) != colour:
            palette.setColor(QPalette.ColorRole.PlaceholderText, colour)
            field.setPalette(palette)


def _tell_whole(combo: QComboBox, text: str, tip: str) -> None:
    combo.setToolTip(f"<p>{html.escape(text)}</p>{tip}")


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.1)."""
    parts = (value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
             for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def stronger(samples: dict[str, tuple[QWidget, QColor]]) -> str:
    """Return a style sheet that writes in black or white where a theme writes in greys that are hard to read.

    ``samples`` has, for a class of widgets, one of them and the ground that it is drawn on: the palette of a theme does
    not tell what its style sheet draws.
    """
    rules = []
    for kind, (widget, ground) in samples.items():
        if contrast(widget.palette().color(widget.foregroundRole()), ground) < CONTRAST_GOOD:
            black_or_white = (QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white))
            best = max(black_or_white, key=lambda colour, ground=ground: contrast(colour, ground))
            rules.append(f"{kind}:enabled {{ color: {best.name()}; }}")
    return " ".join(rules)


def own_ground(widget: QWidget) -> QColor:
    """Return what a button or a list is filled with: the middle colour inside its frame, of a gradient and some text."""
    picture = widget.grab().toImage()
    inside = [
        QColor(picture.pixel(x, y))
        for x in range(FRAME, picture.width() - FRAME, 3) for y in range(FRAME, picture.height() - FRAME, 2)
    ]
    return sorted(inside, key=luminance)[len(inside) // 2] if inside else widget.palette().color(widget.backgroundRole())


def follow_text_colour(browser: Any) -> None:
    """Draw links in the colour of the text, underlined: the blue of dark themes is not readable on their grey."""
    colour = browser.palette().text().color().name()
    browser.document().setDefaultStyleSheet(f"a {{ color: {colour}; text-decoration: underline; }}")


def in_visual_order(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside ``widget``, as the eye meets it: from top to bottom, along each line."""
    return [part for part in _parts(widget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QLabel)]


def _parts(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QComboBox | QAbstractSpinBox | QAbstractButton):
        return
    if isinstance(widget, QGroupBox):
        # The arrow that unfolds it stands in no layout.
        yield from widget.findChildren(QAbstractButton, "collapseButton")
    layout = widget.layout()
    if layout is not None:
        yield from _parts_of_layout(layout)


def _parts_of_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inside = item.widget()
        if inside is not None:
            yield from _parts(inside)
        elif item.layout() is not None:
            yield from _parts_of_layout(item.layout())


def chain(widgets: list[QWidget]) -> None:
    """Make Tab go along ``widgets``."""
    for before, after in zip(widgets, widgets[1:]):
        QWidget.setTabOrder(before, after)

