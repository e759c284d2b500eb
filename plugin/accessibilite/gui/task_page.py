"""One algorithm as a page: its parameters as QGIS draws them, what is missing, run, what came out."""

from __future__ import annotations

import html
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameters,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsCollapsibleGroupBox,
    QgsGui,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..processing.base import RESOURCES, is_empty, tr
from ..processing.legends import say_legend
from .advice import FIELD, Advice, unfilled
from .comfort import follow_text_colour, make_comfortable
from .places import destination_text, file_of, place_for, results_folder
from .plain_words import name_fields, say_choices
from .runner import Runner
from .steps import PROPOSED, STEPS, TEMPORARY, Task
from .suitability import MADE_ONLY, ROLE_PROPERTY, best_layer, give_role, lacks
from .tidy_tree import add_as_group, put_by, show_again

#: Scope of the choices kept in the project file.
SCOPE = "accessibilite"
#: Colours of what was said, dark enough on a light or a dark panel.
_MARKS = {"warning": "⚠", "error": "✖"}
#: Parameters whose widget shows what the project holds.
_LISTS = ("source", "vector", "raster", "field")
#: What ends the entry of the project where the files of a step are kept for the next ones.
_KNOWN = "_fichiers"
#: What the button that saves the project asks the panel for.
SAVE = "enregistrer"
#: Letters of the name of a folder that are shown: a longer name would widen the panel.
_SHOWN_NAME = 40
_HIDDEN = Qgis.ProcessingParameterFlag.Hidden


def known_values(algorithm: str) -> dict[str, Any]:
    """Return the files that a step was given or has written in this project: parameter or output -> path."""
    text, _ = QgsProject.instance().readEntry(SCOPE, f"{algorithm}{_KNOWN}", "{}")
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


class _Context(QgsProcessingContextGenerator):
    """Gives the widgets the context that they evaluate expressions and layers in."""

    def __init__(self) -> None:
        super().__init__()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())

    def processingContext(self) -> QgsProcessingContext:
        return self._context


class TaskPage(QWidget):
    """Signals ``finished`` with the layers that came out, by role."""

    finished = pyqtSignal(dict)
    started = pyqtSignal()
    #: (kind, detail) of what a button of advice was pressed for.
    asked = pyqtSignal(str, str)

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.algorithm = self._create()
        self.runner = Runner(self)
        self.runner.progressed.connect(self._show_progress)
        self.runner.ended.connect(self._show_end)
        self._context = _Context()
        self._wrappers: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        #: Parameters that a person, or the project file, has set; the others follow the project.
        self._chosen: set[str] = set()
        #: Output -> where the panel proposes to write it.
        self._places: dict[str, str] = {}
        self._is_choosing = False
        #: Folders made for the run at work.
        self._folders: set[Path] = set()
        #: Whether the last run ended well.
        self.has_succeeded = False
        self._build()
        self.restore()

    def _create(self) -> QgsProcessingAlgorithm:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"accessibilite:{self.task.algorithm}")
        if algorithm is None:
            raise LookupError(self.task.algorithm)
        return algorithm

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        summary = QLabel(self.algorithm.shortDescription())
        summary.setWordWrap(True)
        layout.addWidget(summary)
        self.missing = QLabel()
        self.missing.setWordWrap(True)
        self.missing.setObjectName("missing")
        self.missing.setFrameShape(QLabel.Shape.StyledPanel)
        self.missing.setMargin(4)
        layout.addWidget(self.missing)
        self.advice, self.repair = Advice(self), Advice(self)
        self.advice.asked.connect(self.asked)
        self.repair.asked.connect(self._go_to_field)
        self.repair.asked.connect(self._go_on)
        layout.addWidget(self.advice)
        advanced = QgsCollapsibleGroupBox(tr("Options et réglages avancés"))
        advanced.setObjectName(f"advanced_{self.task.algorithm}")
        advanced.setSaveCollapsedState(False)
        inner = QVBoxLayout(advanced)
        for definition in self.algorithm.parameterDefinitions():
            if definition.flags() & _HIDDEN:
                continue
            self._add_parameter(definition, layout if self._is_main(definition) else inner)
        # The others must exist before: a filter looks at the layer that it filters.
        for wrapper in self._wrappers.values():
            wrapper.postInitialize(list(self._wrappers.values()))
        if inner.count():
            advanced.setCollapsed(True)
            layout.addWidget(advanced)
        self.kept = QLabel()
        self.kept.setWordWrap(True)
        layout.addWidget(self.kept)
        self.save_project = QPushButton(tr("Enregistrer le projet"))
        self.save_project.setToolTip(
            tr("Une fois le projet enregistré, les résultats vont dans un dossier à côté de lui, et reviennent avec lui.")
        )
        self.save_project.clicked.connect(lambda: self.asked.emit(SAVE, ""))
        layout.addWidget(self.save_project)
        layout.addLayout(self._buttons())
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        layout.addWidget(self.bar)
        self.words = QTextBrowser()
        self.words.setOpenExternalLinks(True)
        self.words.setVisible(False)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.words.setMinimumHeight(110)
        self.words.setAccessibleName(tr("Ce qui en sort"))
        layout.addWidget(self.words)
        layout.addWidget(self.repair)
        layout.addStretch()
        self.propose()

    def _is_main(self, definition: QgsProcessingParameterDefinition) -> bool:
        """Tell whether a parameter is shown at once: what must be given, and the first way to give it."""
        flags = definition.flags()
        if flags & Qgis.ProcessingParameterFlag.Advanced:
            return False
        optional = bool(flags & Qgis.ProcessingParameterFlag.Optional)
        return not optional or definition.name() in (*self.task.roles, *self.task.shown)

    def _add_parameter(self, definition: QgsProcessingParameterDefinition, layout: QVBoxLayout) -> None:
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        if wrapper is None:
            return
        context = QgsProcessingParameterWidgetContext()
        context.setProject(QgsProject.instance())
        wrapper.setWidgetContext(context)
        wrapper.registerProcessingContextGenerator(self._context)
        widget = wrapper.createWrappedWidget(self._context.processingContext())
        label = wrapper.createWrappedLabel()
        if label is not None:
            label.setWordWrap(True)
            label.setBuddy(widget)
            layout.addWidget(label)
        say_choices(widget, definition)
        make_comfortable(widget, definition)
        layout.addWidget(widget)
        name = definition.name()
        wrapper.widgetValueHasChanged.connect(lambda _: self._changed(name))
        self._wrappers[name] = wrapper

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.run_button = QPushButton(tr("&Calculer"))
        self.run_button.setDefault(True)
        self.run_button.clicked.connect(self.run)
        self.cancel_button = QPushButton(tr("&Annuler"))
        self.cancel_button.setEnabled(False)
        self.cancel_button.clicked.connect(self.runner.cancel)
        self.copy_button = QPushButton(tr("C&opier la commande"))
        self.copy_button.setToolTip(tr("Copie la commande qgis_process qui refait ce calcul sans la fenêtre."))
        self.copy_button.clicked.connect(self.copy_command)
        for button in (self.run_button, self.cancel_button, self.copy_button):
            row.addWidget(button)
        row.addStretch()
        return row

    @property
    def fields(self) -> list[QWidget]:
        """The widgets of the parameters, in the order of the algorithm."""
        return [wrapper.wrappedWidget() for wrapper in self._wrappers.values()]

    # --- choices --------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the parameters as the widgets hold them."""
        found = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        # An empty file field holds the NULL of QGIS, which an algorithm would take for the name of a file.
        values = {name: None if value == NULL else value for name, value in found.items()}
        for definition in self._outputs():
            name = definition.name()
            is_left = name not in self._chosen and destination_text(values[name]) == TEMPORARY
            if is_left and isinstance(definition, QgsProcessingParameterFolderDestination):
                # A whole diagnosis is not lost with the temporary files because nobody said where it goes.
                values[name] = ""
        return values

    def _outputs(self) -> list[QgsProcessingParameterDefinition]:
        return [one for one in self.algorithm.destinationParameterDefinitions() if one.name() in self._wrappers]

    def refresh(self) -> None:
        """Choose layers of the project where nothing is chosen, and say what is missing."""
        self._carry()
        for parameter, role in self.task.roles.items():
            wrapper = self._wrappers.get(parameter)
            if wrapper is None:
                continue
            chosen = self._layer(parameter)
            # QGIS shows the first layer that has the right geometry: that is nobody's choice.
            if parameter in self._chosen and chosen is not None and not lacks(chosen, role):
                continue
            if any(self._layer(other) is not None for other in self.task.unless_given.get(parameter, ())):
                self._put(parameter, None)
                continue
            found = best_layer(QgsProject.instance(), role)
            if found is not None:
                self._put(parameter, found.id())
            elif chosen is not None and role in MADE_ONLY:
                # What was proposed is no longer what it was: another scenario was kept since.
                self._put(parameter, None)
        self._say_missing()

    def _put(self, parameter: str, value: Any) -> None:
        """Set a parameter as the panel does, which is not a person's choice."""
        self._is_choosing = True
        self._wrappers[parameter].setParameterValue(value, self._context.processingContext())
        self._is_choosing = False

    def _layer(self, parameter: str) -> QgsMapLayer | None:
        value = self._wrappers[parameter].parameterValue()
        if is_empty(value):
            return None
        definition = self.algorithm.parameterDefinition(parameter)
        return QgsProcessingParameters.parameterAsLayer(
            definition, {parameter: value}, self._context.processingContext()
        )

    def _propose_places(self) -> None:
        """Propose files beside the project where nobody has said where a result goes, and say what becomes of the results."""
        values = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        read = [layer for layer in map(self._layer, self.task.roles) if layer is not None]
        for definition in self._outputs():
            name = definition.name()
            now = destination_text(values[name])
            if name in self._chosen or now not in (TEMPORARY, self._places.get(name, TEMPORARY)):
                continue
            place = place_for(QgsProject.instance(), self.task, definition, values, read)
            self._places[name] = place
            if place != now:
                self._put(name, place)
        self._say_kept()

    def _say_kept(self) -> None:
        outputs = [one for one in self._outputs() if one.name() not in self._chosen]
        places = {one.name(): destination_text(self._wrappers[one.name()].parameterValue()) for one in outputs}
        is_saved = bool(QgsProject.instance().fileName())
        folder = results_folder(QgsProject.instance())
        text, name = "", folder.name if folder is not None else ""
        asked = {one.name() for one in outputs if isinstance(one, QgsProcessingParameterFolderDestination)}
        lost = [one for one, place in places.items() if place == TEMPORARY and one not in asked]
        if lost and is_saved:
            text = tr(
                "On ne peut pas écrire à côté du projet : les résultats sont temporaires, perdus à la fermeture de QGIS. "
                "Pour les garder, choisissez leur place avec le bouton « … »."
            )
        elif lost:
            text = tr("Projet non enregistré : résultats temporaires.")
        elif TEMPORARY in places.values() and not is_saved:
            text = tr("Projet non enregistré : donnez un dossier, ou enregistrez-le.")
        elif folder is not None and any(Path(place).parent == folder for place in places.values() if place):
            text = tr("Les résultats sont gardés à côté du projet, dans « {folder} » ; un nouveau calcul les y remplace.").format(
                folder=name if len(name) <= _SHOWN_NAME else name[:_SHOWN_NAME] + "…"
            )
        self.kept.setText(text)
        self.kept.setVisible(bool(text))
        self.save_project.setVisible(bool(text) and not is_saved)

    def _make_folders(self) -> set[Path]:
        """Make the folders of the places proposed, and return those made; what has none after all is temporary again."""
        made: set[Path] = set()
        for definition in self._outputs():
            name = definition.name()
            place = destination_text(self._wrappers[name].parameterValue())
            is_ours = name not in self._chosen and place != TEMPORARY and place == self._places.get(name)
            if not is_ours or isinstance(definition, QgsProcessingParameterFolderDestination):
                continue
            folder = Path(place).parent
            try:
                if not folder.exists():
                    folder.mkdir()
                    made.add(folder)
            except OSError:
                self._places[name] = TEMPORARY
                self._put(name, TEMPORARY)
        self._say_kept()
        return made

    def _say_missing(self) -> None:
        self._propose_places()
        lines, roles = [], []
        for parameter, role in self.task.roles.items():
            definition = self.algorithm.parameterDefinition(parameter)
            if definition is None:
                continue
            layer = self._layer(parameter)
            optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
            if (layer is None and not optional) or (layer is not None and lacks(layer, role)):
                roles.append(role)
            if layer is None and not optional:
                lines.append(tr("{label} : aucune couche du projet ne convient.").format(label=definition.description()))
            reason = lacks(layer, role)
            if reason:
                lines.append(
                    tr("{label}, « {name} » : {reason}.").format(
                        label=definition.description(), name=layer.name(), reason=reason
                    )
                )
        names, sentences = unfilled(self.task, self.algorithm, self.values())
        roles += [self.task.roles[name] for name in names if name in self.task.roles]
        lines += sentences
        self.advice.about_missing(self.task, roles, names, bool(lines) and not QgsProject.instance().mapLayers())
        if lines and self.task.needed:
            lines.append(tr(self.task.needed))
        self.missing.setText("<br>".join(html.escape(line) for line in lines))
        self.missing.setVisible(bool(lines))

    def _changed(self, parameter: str) -> None:
        if self._is_choosing:
            return
        if self.algorithm.parameterDefinition(parameter).type() in _LISTS and not self._is_being_used(parameter):
            # A list of layers that comes and goes with the project chooses by itself: that is nobody's choice.
            self._say_missing()
            return
        self._chosen.add(parameter)
        self._say_missing()
        self.save()

    def _is_being_used(self, parameter: str) -> bool:
        focused, widget = QApplication.focusWidget(), self._wrappers[parameter].wrappedWidget()
        return focused is not None and (focused is widget or widget.isAncestorOf(focused))

    def save(self) -> None:
        """Keep the choices in the project file."""
        context = self._context.processingContext()
        kept: dict[str, Any] = {}
        for name, wrapper in self._wrappers.items():
            definition = self.algorithm.parameterDefinition(name)
            if name not in self._chosen:
                continue
            if definition.isDestination():
                # Beside the project, it goes where the project goes.
                place = destination_text(wrapper.parameterValue())
                kept[name] = QgsProject.instance().writePath(place) if Path(place).is_absolute() else place
                continue
            value, ok = definition.valueAsJsonObject(wrapper.parameterValue(), context), True
            if isinstance(value, tuple):
                value, ok = value
            if ok and value not in (None, ""):
                kept[name] = value
        QgsProject.instance().writeEntry(SCOPE, self.task.algorithm, json.dumps(kept, ensure_ascii=False))

    def propose(self) -> None:
        """Give the values that the panel proposes, where nobody has chosen."""
        for name, value in {**PROPOSED, **self.task.proposed}.items():
            if name not in self._wrappers or name in self._chosen:
                continue
            if name in PROPOSED or is_empty(self._wrappers[name].parameterValue()):
                self._put(name, value)

    def _carry(self) -> None:
        """Give a file that an earlier step was given, or has written, where nobody has chosen."""
        for name, (algorithm, key) in self.task.carried.items():
            if name in self._wrappers and name not in self._chosen:
                value = str(known_values(algorithm).get(key, ""))
                if value and value != self._wrappers[name].parameterValue():
                    self._put(name, value)

    def _remember(self, results: dict[str, Any]) -> None:
        """Keep in the project what a later step takes from this one: files given here, and files written."""
        wanted = {key for step in STEPS for task in step.tasks for of, key in task.carried.values() if of == self.task.algorithm}
        kept = {**known_values(self.task.algorithm), **{
            name: value for name, value in {**self.values(), **results}.items() if name in wanted and isinstance(value, str)
        }}
        if wanted:
            QgsProject.instance().writeEntry(SCOPE, f"{self.task.algorithm}{_KNOWN}", json.dumps(kept, ensure_ascii=False))

    def _go_to_field(self, kind: str, name: str) -> None:
        wrapper = self._wrappers.get(name)
        if kind != FIELD or wrapper is None:
            return
        if not self._is_main(self.algorithm.parameterDefinition(name)):
            self.findChild(QgsCollapsibleGroupBox).setCollapsed(False)
        wrapper.wrappedWidget().setFocus()

    def _go_on(self, kind: str, name: str) -> None:
        if kind != FIELD:
            self.asked.emit(kind, name)

    def restore(self) -> None:
        """Take the choices of the project file up again, instead of those made for another project."""
        self._tell([])
        self.repair.clear()
        for name in self._chosen:
            self._put(name, self.algorithm.parameterDefinition(name).defaultValue())
        self._chosen.clear()
        self.propose()
        text, found = QgsProject.instance().readEntry(SCOPE, self.task.algorithm, "")
        if found and text:
            try:
                kept = json.loads(text)
            except ValueError:
                kept = {}
            for name, value in kept.items():
                definition = self.algorithm.parameterDefinition(name)
                if name in self._wrappers:
                    is_beside = definition.isDestination() and str(value).startswith(("./", "../"))
                    self._put(name, QgsProject.instance().readPath(value) if is_beside else value)
                    self._chosen.add(name)
        self.refresh()

    def release(self) -> None:
        """Stop, and let go of the files that the fields have opened."""
        self.runner.release()
        # Those of columns own the layer of a file: it must not be left to Python, which may go after QGIS.
        self._wrappers.clear()
        self._context.processingContext().temporaryLayerStore().removeAllMapLayers()

    # --- running --------------------------------------------------------------------------------

    def run(self) -> None:
        """Run the algorithm in the background."""
        if self.runner.is_running:
            return
        self.run_button.setEnabled(False)
        self.cancel_button.setEnabled(True)
        self.bar.setVisible(True)
        self.bar.setRange(0, 0)
        self.words.setVisible(False)
        self.started.emit()
        self._folders = self._make_folders()
        self.runner.start(self._create(), self.values())

    def copy_command(self) -> None:
        """Put the command that repeats the run on the clipboard."""
        # The command writes there: the folder must be.
        self._make_folders()
        command, ok = self.algorithm.asQgisProcessCommand(self.values(), self._context.processingContext())
        QApplication.clipboard().setText(command if ok else "")
        self._tell([("info", tr("Commande copiée :")), ("info", command)] if ok else [
            ("warning", tr("Ces choix ne tiennent pas dans une commande : remplacez les couches de travail par des fichiers."))
        ])

    def _show_progress(self, percent: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))

    def _show_end(self, successful: bool, said: list[tuple[str, str]], results: dict[str, Any]) -> None:
        self.run_button.setEnabled(True)
        self.cancel_button.setEnabled(False)
        self.bar.setVisible(False)
        layers = self._add_layers(results) if successful else {}
        if successful:
            said = [*said, ("info", tr("Terminé."))]
        pages = [value for value in results.values() if isinstance(value, str) and value.endswith((".html", ".pdf", ".ics"))]
        self._tell(said, pages)
        self.has_succeeded = successful
        if successful:
            self._remember(results)
        if successful:
            self.repair.about_success(self.task)
        else:
            self.repair.about_error(self.algorithm, said)
        for folder in self._folders:
            # One that has got nothing goes.
            with suppress(OSError):
                folder.rmdir()
        self.finished.emit(layers)

    def _add_layers(self, results: dict[str, Any]) -> dict[str, QgsVectorLayer]:
        layers: dict[str, QgsVectorLayer] = {}
        styles = dict(getattr(self.algorithm, "STYLES", ()))
        # Polygons go under the lines and points that are there: services stay in sight of the cells measured to them.
        bridge = QgsProject.instance().layerTreeRegistryBridge()
        usual = bridge.layerInsertionMethod()
        bridge.setLayerInsertionMethod(Qgis.LayerTreeInsertionMethod.OptimalInInsertionGroup)
        for sink, (role, name) in reversed(list(self.task.results.items())):
            layer = self.runner.take_layer(results.get(sink))
            if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
                continue
            former = self._shown_already(file_of(layer), role)
            if former is not None:
                # It shows the new content by now, as a person has named and coloured it.
                give_role(former, role)
                show_again(QgsProject.instance(), former)
                layers[role] = former
                continue
            if sink in self.task.unless_empty and layer.featureCount() == 0:
                continue
            layer.setName(tr(name))
            give_role(layer, role)
            if sink in styles:
                layer.loadNamedStyle(str(RESOURCES / "styles" / f"{styles[sink]}.qml"))
                say_legend(layer)
            QgsProject.instance().addMapLayer(layer)
            layers[role] = layer
        bridge.setLayerInsertionMethod(usual)
        put_by(QgsProject.instance(), layers)
        add_as_group(QgsProject.instance(), tr(self.task.title), self.runner.take_shown_layers())
        return layers

    def _shown_already(self, file: str, role: str) -> QgsVectorLayer | None:
        shown = QgsProject.instance().mapLayers().values()
        alike = (one for one in shown if one.customProperty(ROLE_PROPERTY, "") == role and file and file_of(one) == file)
        return next(alike, None)

    def _tell(self, said: list[tuple[str, str]], pages: list[str] | None = None) -> None:
        lines = []
        for kind, sentence in said:
            mark = _MARKS.get(kind, "")
            words = name_fields(sentence, self.algorithm)
            weight = "bold" if kind == "error" else "normal"
            lines.append(f'<p style="margin:2px 0;font-weight:{weight}">{mark} {html.escape(words)}</p>')
        # « # » and « % » in the name of a folder are signs of an address, and a Windows drive is no host.
        links = [(QUrl.fromLocalFile(page).toString(QUrl.ComponentFormattingOption.FullyEncoded), page) for page in pages or []]
        lines += [f'<p><a href="{html.escape(link)}">{html.escape(page)}</a></p>' for link, page in links]
        follow_text_colour(self.words)
        self.words.setHtml("".join(lines))
        self.words.setVisible(bool(lines))
