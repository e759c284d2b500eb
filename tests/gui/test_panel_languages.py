"""The panels in English and Dutch: no label, button, tooltip or empty state stays in French."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QAbstractButton, QGroupBox, QLabel, QListWidget, QTabWidget, QWidget

from accessibilite.translation import LANGUAGES, speak, voice_of

#: What reads alike in French and in the other languages.
ALIKE = {"en": set(), "nl": {"6  Rapport", "<h3>Rapport</h3>"}}
#: Buttons that Qt and QGIS add; here, without their own translations, they are in English.
OF_QGIS = {
    "Advanced options", "Close", "Float", "Form",
    "Iterate over this layer, creating a separate output for every feature in the layer",
    "Open output file after running algorithm", "Select input", "Selected features only",
}


@pytest.fixture(params=LANGUAGES)
def spoken(request):
    yield request.param
    speak("fr")


def words(root: QWidget) -> list[str]:
    """Return what a panel shows, in the order of its widgets."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        found += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, QGroupBox):
            found.append(widget.title())
        elif isinstance(widget, QTabWidget):
            found += [widget.tabText(index) for index in range(widget.count())]
        elif isinstance(widget, QListWidget):
            found += [widget.item(row).text() for row in range(widget.count())]
    return [text for text in found if any(letter.isalpha() for letter in text)]


def diagnosis_panel() -> QWidget:
    from accessibilite.gui.dock import DiagnosticDock

    return DiagnosticDock()


def map_panel() -> QWidget:
    from accessibilite.gui.explore_dock import ExploreDock

    return ExploreDock(QgsMapCanvas())


def shown(make, locale: str) -> list[str]:
    speak(locale)
    panel = make()
    try:
        return words(panel)
    finally:
        panel.release()
        panel.deleteLater()


@pytest.mark.parametrize("make", [diagnosis_panel, map_panel])
def test_no_word_of_a_panel_stays_in_french(project, provider, spoken, make):
    source = shown(make, "fr")
    translated = shown(make, spoken)
    assert len(source) == len(translated) > 8
    left = {text for text, other in zip(source, translated) if text == other}
    assert sorted(left - ALIKE[spoken] - OF_QGIS) == []


def test_every_task_and_its_empty_state(project, provider, spoken):
    from accessibilite.gui.dock import DiagnosticDock

    titles, told = {}, {}
    for locale in ("fr", spoken):
        speak(locale)
        dock = DiagnosticDock()
        titles[locale] = [step.choice.itemText(row) for step in dock.step_pages for row in range(step.choice.count())]
        told[locale] = [
            step.page(row).missing.text()
            for step in dock.step_pages for row, task in enumerate(step.tasks) if task.needed
        ]
        dock.release()
        dock.deleteLater()
    same = {source for source, other in zip(titles["fr"], titles[spoken]) if source == other}
    assert same <= {"Services", "Isochrones"}
    empty = voice_of(spoken).say("{label} : aucune couche du projet ne convient.").replace("{label}", "")
    assert len(told[spoken]) >= 3
    assert all(text and text != source for source, text in zip(told["fr"], told[spoken]))
    assert all(empty in text for source, text in zip(told["fr"], told[spoken]) if "aucune couche du projet" in source)
