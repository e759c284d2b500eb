"""The panel by keyboard alone, by a screen reader, in dark themes, with large letters, long names, from right to left."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from accessibilite.gui.steps import STEPS
from accessibilite.translation import speak

#: WCAG 2.1, 1.4.3: contrast of a text with its ground.
CONTRAST_MIN = 4.5
THEMES = ("default", "Night Mapping", "Blend of Gray")


def pages(dock):
    for row, step in enumerate(dock.step_pages):
        for rank in range(len(step.tasks)):
            dock.go_to(row)
            step.choice.setCurrentIndex(rank)
            QApplication.processEvents()
            yield step.page(rank)


@pytest.fixture
def shown(dock):
    dock.resize(460, 700)
    dock.show()
    QTest.qWaitForWindowActive(dock, 500)
    yield dock
    dock.hide()


# --- keyboard -----------------------------------------------------------------------------------


def test_tab_goes_from_the_steps_to_the_last_button_in_the_order_of_the_eye(shown):
    shown.resize(460, 1400)
    shown.go_to(2)
    QApplication.processEvents()
    shown.steps.setFocus()
    met: list[QWidget] = []
    while shown.focusWidget() not in met and len(met) < 100:
        met.append(shown.focusWidget())
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    page = shown._page()
    landmarks = [shown.steps, shown.step_pages[2].choice, page.run_button, page.copy_button, shown.back, shown.forward]
    assert [widget for widget in met if widget in landmarks] == landmarks
    tops = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in met if page.isAncestorOf(widget)]
    # Parts of one line may differ by some pixels.
    assert all(after > before - 12 for before, after in zip(tops, tops[1:])), "\n".join(map(str, zip(
        tops, ((widget.metaObject().className(), widget.accessibleName()) for widget in met if page.isAncestorOf(widget)))))
    assert len(tops) > 8


def test_enter_in_the_steps_enters_the_page_and_in_a_field_runs(shown, monkeypatch):
    shown.go_to(1)
    ran: list[bool] = []
    page = shown._page()
    monkeypatch.setattr(page, "run", lambda: ran.append(True))
    shown.steps.setFocus()
    QTest.keyClick(shown.steps, Qt.Key.Key_Return)
    assert shown.step_pages[1].isAncestorOf(shown.focusWidget())
    assert ran == []
    field = page._wrappers["INPUT"].wrappedWidget().findChild(QLineEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ran == [True]
    page.copy_button.setFocus()
    QTest.keyClick(page.copy_button, Qt.Key.Key_Return)
    assert ran == [True], "Enter presses the button that has the keyboard"
    assert page.words.toPlainText()


def test_escape_cancels_the_run(shown, monkeypatch):
    shown.go_to(2)
    page = shown._page()
    cancelled: list[bool] = []
    monkeypatch.setattr(page.runner, "cancel", lambda: cancelled.append(True))
    monkeypatch.setattr(type(page.runner), "is_running", property(lambda self: True))
    page.copy_button.setFocus()
    QTest.keyClick(page.copy_button, Qt.Key.Key_Escape)
    assert cancelled == [True]


@pytest.mark.parametrize("locale", ["fr", "en", "nl"])
def test_no_two_buttons_in_sight_answer_to_one_letter(project, provider, locale):
    from accessibilite.gui.dock import DiagnosticDock

    speak(locale)
    panel = DiagnosticDock()
    try:
        page = panel._page()
        always = [page.run_button, page.cancel_button, page.copy_button, panel.back, panel.forward]
        strip = [panel.tour.back, panel.tour.forward, panel.tour.close_button]
        for show in (panel.tour.offer, panel.tour.start, panel.tour.next):
            show()
            letters = Counter(m.lower() for button in always + strip for m in re.findall(r"&([^&])", button.text()))
            assert not [letter for letter, count in letters.items() if count > 1], letters
    finally:
        panel.release()
        panel.deleteLater()
        speak("fr")


# --- screen readers and hints -------------------------------------------------------------------


def test_everything_that_takes_the_keyboard_has_a_name(shown):
    nameless = []
    for page in pages(shown):
        for widget in page.findChildren(QWidget):
            stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTextBrowser)
            if stops and isinstance(widget, kinds) and not (widget.accessibleName() or getattr(widget, "text", str)()):
                nameless.append((page.task.algorithm, widget.metaObject().className(), widget.objectName()))
    assert nameless == []


def test_buttons_of_three_dots_say_what_they_choose(shown):
    for page in pages(shown):
        for button in page.findChildren(QToolButton):
            if button.isVisible() and "…" in button.text():
                assert " : " in button.accessibleName(), (page.task.algorithm, button.accessibleName())


#: End of a name -> how its label or hint writes the unit.
UNITS = {"_KMH": "km/h", "_M": "m", "_PCT": "%", "_S": "s", "SEUIL_MIN": "min", "DUREE_ARRET_MIN": "min", "PAUSE_MIN": "min",
         "TEMPS_MAX_MIN": "min", "TAUX_PAUVRETE_MIN": "%"}


def test_hints_give_the_unit_of_every_measure_and_the_bounds_of_a_number(shown):
    for page in pages(shown):
        for name, wrapper in page._wrappers.items():
            tip = wrapper.wrappedWidget().toolTip()
            assert wrapper.parameterDefinition().help()[:20] in tip.replace("&#x27;", "'").replace("&quot;", '"'), name
            for end, unit in UNITS.items():
                if name.endswith(end) and wrapper.parameterDefinition().type() == "number":
                    assert re.search(rf"[( ]{unit}\b|[( ]{unit}\)|\b{unit} à pied", tip), (page.task.algorithm, name, tip)
                    break
    assert "De 1 à" in shown.step_pages[2].page(0)._wrappers["K"].wrappedWidget().toolTip()


def test_what_is_no_choice_of_the_panel_is_not_shown(shown):
    """« For each feature » and « open the file afterwards » belong to the toolbox."""
    for page in pages(shown):
        for name, wrapper in page._wrappers.items():
            for button in wrapper.wrappedWidget().findChildren(QToolButton):
                assert not (button.isCheckable() and button.isVisible()), (page.task.algorithm, name)


# --- colours ------------------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
             for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(text: QColor, ground: QColor) -> float:
    alpha = text.alphaF()
    mixed = QColor.fromRgbF(*(
        alpha * one + (1 - alpha) * other
        for one, other in zip((text.redF(), text.greenF(), text.blueF()), (ground.redF(), ground.greenF(), ground.blueF()))
    ))
    lighter, darker = sorted((luminance(mixed), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_that_of_wcag():
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


def commonest(picture) -> QColor:
    """Return the colour that fills most of a picture, its edges left out."""
    seen: Counter[int] = Counter()
    for x in range(2, picture.width() - 2, 3):
        for y in range(2, picture.height() - 2, 2):
            seen[picture.pixel(x, y)] += 1
    return QColor(seen.most_common(1)[0][0])


@pytest.fixture(params=THEMES)
def theme(request, qgis_app):
    if request.param not in QgsApplication.uiThemes():
        pytest.skip(f"this QGIS has no theme {request.param}")
    before = QApplication.palette()
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    QApplication.instance().setStyleSheet("")
    QApplication.setPalette(before)


def test_texts_are_read_in_every_theme(theme, project, provider):
    from accessibilite.gui.dock import DiagnosticDock

    panel = DiagnosticDock()
    panel.resize(460, 900)
    panel.show()
    panel.go_to(2)
    page = panel._page()
    page._tell([("warning", "Une phrase."), ("error", "Une erreur.")], ["/tmp/rapport.html"])
    panel.tour.start()
    QApplication.processEvents()
    picture = panel.grab().toImage()
    low = []
    for widget in panel.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or not widget.visibleRegion().boundingRect().height() > 12:
            continue
        if isinstance(widget, QLabel | QPushButton | QTextBrowser | QComboBox | QLineEdit):
            part = picture.copy(QRect(widget.mapTo(panel, QPoint(0, 0)), widget.size()).intersected(picture.rect()))
            ground = commonest(part)
            if isinstance(widget, QComboBox):
                # A style sheet gives it a colour that its palette does not tell.
                pixels = [QColor(part.pixel(x, y)) for x in range(4, part.width() - 30) for y in range(4, part.height() - 4)]
                if widget.currentText() and max(contrast(pixel, ground) for pixel in pixels) < CONTRAST_MIN:
                    low.append(("QComboBox", widget.accessibleName(), ground.name()))
                continue
            if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
                pixels = [QColor(part.pixel(x, y)) for x in range(4, part.width() - 4) for y in range(4, part.height() - 4)]
                if max(contrast(pixel, ground) for pixel in pixels) < CONTRAST_MIN:
                    low.append(("placeholder", widget.placeholderText(), ground.name()))
            for role in [widget.foregroundRole()]:
                ratio = contrast(widget.palette().color(role), ground)
                if ratio < CONTRAST_MIN:
                    what = (type(widget).__name__, widget.accessibleName() or getattr(widget, "text", str)(), role)
                    low.append((*what, widget.palette().color(role).name(), ground.name(), round(ratio, 2)))
    assert not low, "\n".join(map(str, low))
    links = re.findall(r"color:\s*(#\w{6})", page.words.document().defaultStyleSheet())
    assert links
    assert contrast(QColor(links[0]), commonest(page.words.viewport().grab().toImage())) >= CONTRAST_MIN
    panel.release()
    panel.hide()
    panel.deleteLater()


def test_where_the_keyboard_is_can_be_seen_in_every_theme(theme, project, provider):
    from accessibilite.gui.dock import DiagnosticDock

    panel = DiagnosticDock()
    panel.resize(460, 900)
    panel.show()
    panel.activateWindow()
    QTest.qWaitForWindowActive(panel, 500)
    panel.go_to(2)
    QApplication.processEvents()
    page = panel._page()
    # As a Tab does: a mouse shows no focus in some styles.
    panel.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    unseen = []
    for widget in (page.copy_button, panel.back, panel.step_pages[2].choice, page._wrappers["K"].wrappedWidget()):
        panel.steps.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.grab().toImage() == before:
            unseen.append(widget.accessibleName() or widget.text())
    panel.release()
    panel.hide()
    panel.deleteLater()
    assert unseen == []


def test_no_colour_is_written_in_the_panel():
    """What is drawn on the map has its own colours; the panel takes those of the theme."""
    from accessibilite.gui import advice, comfort, dock, task_page, tour

    for module in (advice, comfort, dock, task_page, tour):
        with open(module.__file__, encoding="utf-8") as file:
            assert not re.findall(r"#[0-9a-fA-F]{6}\b|QColor\(['\"\d]", file.read()), module.__name__


# --- room ---------------------------------------------------------------------------------------


@pytest.fixture(params=[1.0, 1.25, 1.5])
def letters(request, qgis_app):
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(before)


@pytest.mark.parametrize("locale", ["fr", "en", "nl"])
def test_nothing_is_cut_at_the_narrowest_on_a_small_screen(letters, locale, project, provider, sample, add_layer):
    from accessibilite.gui.dock import DiagnosticDock

    long_name = "Carreaux de la communauté d’agglomération de Valmont-sur-Aubre et des environs (2026)"
    add_layer(sample / "carreaux_200m.gpkg", long_name)
    add_layer(sample / "services.gpkg", long_name.replace("Carreaux", "Services"))
    speak(locale)
    panel = DiagnosticDock()
    try:
        panel.resize(10, 600)
        panel.show()
        cut = []
        for page in pages(panel):
            panel.resize(10, 600)
            QApplication.processEvents()
            scroll = panel.pages.currentWidget()
            if scroll.horizontalScrollBar().maximum() > 0:
                cut.append((page.task.algorithm, scroll.horizontalScrollBar().maximum()))
            assert panel.width() <= 660, (page.task.algorithm, panel.width())
            assert panel.forward.visibleRegion().boundingRect().height() == panel.forward.height()
        assert cut == []
        combo = panel.step_pages[2].page(0)._wrappers["DEMANDE"].wrappedWidget().findChild(QComboBox)
        assert long_name in combo.toolTip(), "the whole name is in the hint"
    finally:
        panel.release()
        panel.hide()
        panel.deleteLater()
        speak("fr")


def test_there_are_pages_to_look_at(dock):
    assert sum(1 for _ in pages(dock)) == sum(len(step.tasks) for step in STEPS)
