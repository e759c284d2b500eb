"""The panel « Diagnostic d’accessibilité »: six steps, each an algorithm of the toolbox."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDesktopServices, QKeySequence, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QShortcut,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..processing.base import tr
from .advice import SAMPLE
from .comfort import chain, in_visual_order, own_ground, show_placeholders, stronger
from .step_page import StepPage
from .steps import STEPS, place_of
from .task_page import SAVE, SCOPE, TaskPage
from .tour import OFFERED, Stop, Tour

#: Name of the panel in the window's saved state.
OBJECT_NAME = "AccessibilitePanel"
#: Entry of the project with the steps that are done.
_DONE = "faites"
#: Room left under what is scrolled into view, pixels.
MARGIN = 8
#: The widest that the narrowest panel may be, pixels: half of a screen of 1366, with large letters.
MAX_MIN_WIDTH = 640


class DiagnosticDock(QgsDockWidget):
    """The panel: the steps on top, the page of the one chosen below."""

    #: Somebody wants the sample town: the plugin, which knows the window of QGIS, opens it.
    sample_asked = pyqtSignal()
    save_asked = pyqtSignal()
    #: The layers that a run has added to the project.
    layers_made = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Diagnostic d’accessibilité"), parent)
        self.setObjectName(OBJECT_NAME)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("Étapes du diagnostic"))
        self.steps.setToolTip(tr("Étapes du diagnostic"))
        self.steps.setTabKeyNavigation(False)
        self.steps.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
            page.asked.connect(self._answer)
            page.turned.connect(self._page_turned)
            # Once the layout has made room for it.
            page.told.connect(lambda said, scroll=scroll: QTimer.singleShot(0, lambda: self._show_words(scroll, said)))
            scroll.verticalScrollBar().valueChanged.connect(self._follow)
            # Tab stops at fields, not at what holds them.
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps.setFixedHeight(self.steps.sizeHintForRow(0) * len(STEPS) + 2 * self.steps.frameWidth())
        layout.addWidget(self.pages, 1)
        self.tour = Tour(body, self._stops())
        self.tour.sample_asked.connect(self.sample_asked)
        layout.addWidget(self.tour)
        row = QHBoxLayout()
        self.back, self.forward = QPushButton(), QPushButton()
        self._point_arrows()
        self.back.clicked.connect(lambda: self.go_to(self.steps.currentRow() - 1))
        self.forward.clicked.connect(lambda: self.go_to(self.steps.currentRow() + 1))
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.forward)
        layout.addLayout(row)
        self.setWidget(body)
        self._add_keys(body)
        self.steps.currentRowChanged.connect(self._show_step)
        project = QgsProject.instance()
        # One look after a burst of layers, not one a layer.
        project.layersAdded.connect(self._refresh)
        project.layersRemoved.connect(self._refresh)
        project.readProject.connect(self._restore)
        project.cleared.connect(self._restore)
        project.projectSaved.connect(self._refresh)
        self._restore()

    def go_to(self, row: int) -> None:
        """Show a step, were it already done."""
        self.steps.setCurrentRow(max(0, min(row, len(STEPS) - 1)))

    def _show_step(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        self.back.setEnabled(row > 0)
        self.forward.setEnabled(row < len(STEPS) - 1)
        self.step_pages[row].refresh()
        kept, _ = QgsProject.instance().readNumEntry(SCOPE, "etape", 0)
        if kept != row:
            # Opening the panel changes nothing in a project.
            QgsProject.instance().writeEntry(SCOPE, "etape", row)
        self.tour.place()

    def _step_ended(self, row: int, layers: dict[str, Any]) -> None:
        self.layers_made.emit(list(layers.values()))
        if any(page.has_succeeded for page in self.step_pages[row].pages):
            self._mark(row, True)
            done = dict.fromkeys([*self._done(), STEPS[row].id])
            QgsProject.instance().writeEntry(SCOPE, _DONE, list(done))
        self._refresh()

    def _done(self) -> list[str]:
        """Return the steps that have been done in this project, by their ids."""
        done, _ = QgsProject.instance().readListEntry(SCOPE, _DONE)
        return list(done)

    def _mark(self, row: int, is_done: bool) -> None:
        title = tr(STEPS[row].title)
        item = self.steps.item(row)
        item.setText(f"{row + 1}  {title} ✓" if is_done else f"{row + 1}  {title}")
        # A screen reader says the tick in words.
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Étape {number}, {title}, faite").format(number=row + 1, title=title)
                     if is_done else tr("Étape {number}, {title}").format(number=row + 1, title=title))

    def _refresh(self, *changes: Any) -> None:
        row = self.steps.currentRow()
        if row >= 0:
            self.step_pages[row].refresh()

    def _restore(self, *documents: Any) -> None:
        done = self._done()
        for number, page in enumerate(self.step_pages):
            self._mark(number, page.step.id in done)
            page.restore()
        row, _ = QgsProject.instance().readNumEntry(SCOPE, "etape", 0)
        self.go_to(row)
        self._show_step(self.steps.currentRow())

    # --- advice and tour ------------------------------------------------------------------------

    def show_algorithm(self, algorithm: str) -> None:
        """Show the page of an algorithm, and give it the keyboard."""
        row, rank = place_of(algorithm)
        self.go_to(row)
        self.step_pages[row].choice.setCurrentIndex(rank)
        self._enter_page()

    def _answer(self, kind: str, detail: str) -> None:
        if kind == SAMPLE:
            self.sample_asked.emit()
        elif kind == SAVE:
            self.save_asked.emit()
        else:
            self.show_algorithm(detail)

    def offer_tour(self) -> None:
        """Offer the tour to who opens the panel for the first time."""
        if not QgsSettings().value(OFFERED, False, type=bool):
            self.tour.offer()

    def _page(self) -> TaskPage:
        step = self.step_pages[self.steps.currentRow()]
        return step.page(step.choice.currentIndex())

    def _stops(self) -> tuple[Stop, ...]:
        def result() -> QWidget:
            page = self._page()
            return page.words if page.words.isVisible() else page.run_button

        def choice() -> QWidget | None:
            box = self.step_pages[self.steps.currentRow()].choice
            return box if box.isVisible() else None

        def field() -> QWidget | None:
            page = self._page()
            if page.missing.isVisible():
                return page.missing
            return next(iter(page.fields), None)

        return (
            Stop(tr("Les étapes"),
                 tr("Des données au rapport, dans cet ordre. Une coche marque ce qui est fait ; on revient quand on veut."),
                 lambda: self.steps),
            Stop(tr("Ce que l’on fait"), tr("Chaque étape propose un ou plusieurs calculs. Le premier suffit souvent."), choice),
            Stop(tr("Ce qui est trouvé, ce qui manque"),
                 tr("Le panneau choisit les couches du projet qui conviennent. S’il en manque, il le dit ici et propose quoi "
                    "faire. Chaque champ a une bulle d’aide, avec son unité."), field),
            Stop(tr("Calculer"),
                 tr("Lance le calcul sans bloquer QGIS. Au clavier : Entrée lance, Échap annule."),
                 lambda: self._page().run_button),
            Stop(tr("Ce qui en sort"),
                 tr("Le résultat se lit en phrases, sous ces boutons ; les couches arrivent sur la carte, avec leurs couleurs."),
                 result),
            Stop(tr("Copier la commande"),
                 tr("La même chose sans fenêtre : une commande qgis_process à garder ou à donner à un collègue."),
                 lambda: self._page().copy_button),
            Stop(tr("Précédent et suivant"),
                 tr("D’une étape à l’autre, sans rien perdre : vos choix sont gardés dans le projet."),
                 lambda: self.forward if self.forward.isEnabled() else self.back),
        )

    # --- keyboard and layout --------------------------------------------------------------------

    def _add_keys(self, body: QWidget) -> None:
        for key, slot in (
            (Qt.Key.Key_Return, self._press), (Qt.Key.Key_Enter, self._press), (Qt.Key.Key_Escape, self._escape),
        ):
            shortcut = QShortcut(QKeySequence(key), body)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _press(self) -> None:
        """Do what Enter is for where the keyboard is: press a button, enter the step, or run."""
        focused = self.window().focusWidget()
        if self.tour.isVisible() and focused is not None and (focused is self.tour or self.tour.isAncestorOf(focused)):
            focused.click() if isinstance(focused, QAbstractButton) else self.tour.next()
        elif focused is self.steps:
            self._enter_page()
        elif isinstance(focused, QAbstractButton):
            focused.click()
        elif isinstance(focused, QTextBrowser) and focused.textCursor().charFormat().anchorHref():
            QDesktopServices.openUrl(QUrl(focused.textCursor().charFormat().anchorHref()))
        else:
            self._page().run()

    def _escape(self) -> None:
        """Stop the run, else leave the tour."""
        runner = self._page().runner
        if runner.is_running:
            runner.cancel()
        elif self.tour.isVisible():
            self.tour.end()

    def _enter_page(self) -> None:
        step = self.step_pages[self.steps.currentRow()]
        for part in in_visual_order(step):
            if part.isVisible() and part.isEnabled():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _show_words(self, scroll: QScrollArea, said: QWidget) -> None:
        if sip.isdeleted(scroll) or sip.isdeleted(said) or not said.isVisible():
            return
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bottom = said.mapTo(scroll.widget(), QPoint(0, said.height())).y()
        scroll.ensureVisible(0, bottom, 0, 2 * said.contentsMargins().bottom() + MARGIN)

    def _page_turned(self) -> None:
        row = self.steps.currentRow()
        if row >= 0:
            self._make_room(row)
            show_placeholders(self.step_pages[row])
            chain([self.steps, *in_visual_order(self.step_pages[row]), *in_visual_order(self.tour), self.back, self.forward])
        self.tour.place()

    def _make_room(self, row: int) -> None:
        """Let nobody make the panel so narrow that a word or a button of this step is cut."""
        scroll = self.pages.widget(row)
        bar = scroll.verticalScrollBar().sizeHint().width()
        needed = self.step_pages[row].minimumSizeHint().width() + bar + 2 * scroll.frameWidth()
        self.pages.setMinimumWidth(min(needed, MAX_MIN_WIDTH))

    def _follow(self, *moved: Any) -> None:
        self.tour.place(scroll=False)

    def _point_arrows(self) -> None:
        """Arrows point to where one goes, in the direction that the panel is read in."""
        texts = [tr("← &Précédent"), tr("&Suivant →")]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            texts = [text.translate({ord("←"): "→", ord("→"): "←"}) for text in texts]
        self.back.setText(texts[0])
        self.forward.setText(texts[1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt tells of the direction and the font before the panel is whole.
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "forward"):
            self._point_arrows()
        elif event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._strengthen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Once the window has given the panel its place.
        QTimer.singleShot(0, self._strengthen)

    def _strengthen(self) -> None:
        """Make the texts of a theme of QGIS that are hard to read stronger."""
        if sip.isdeleted(self) or not self.isVisible():
            return
        body, page = self.widget(), self._page()
        body.setStyleSheet("")
        if not QApplication.instance().styleSheet():
            show_placeholders(body)
            return
        ground = QColor(self.grab().toImage().pixel(body.mapTo(self, QPoint(3, body.height() // 2))))
        samples = dict.fromkeys(("QLabel", "QCheckBox", "QGroupBox::title"), (page.missing, ground))
        samples |= dict.fromkeys(("QPushButton", "QToolButton"), (page.copy_button, own_ground(page.copy_button)))
        samples["QComboBox"] = (self.step_pages[0].choice, own_ground(self.step_pages[0].choice))
        body.setStyleSheet(stronger(samples))
        show_placeholders(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "tour"):
            self.tour.place()

    def restart(self) -> None:
        """Take up the choices of the project, from the first step: another project is open."""
        self._restore()
        self.go_to(0)

    def release(self) -> None:
        """Let go of the project: nothing of the panel outlives it."""
        project = QgsProject.instance()
        for signal, slot in (
            (project.layersAdded, self._refresh), (project.layersRemoved, self._refresh), (project.readProject, self._restore),
            (project.cleared, self._restore), (project.projectSaved, self._refresh),
        ):
            signal.disconnect(slot)
        for page in self.step_pages:
            for task_page in page.pages:
                task_page.release()
