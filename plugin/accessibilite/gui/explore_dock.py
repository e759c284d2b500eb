"""The panel of the map tools: ask a cell why, try permanences, footbridges and closures, with the numbers beside the map."""

from __future__ import annotations

import html

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..core.defaults import SNAP_M, THRESHOLD_MIN
from ..core.explain_report import story
from ..core.language import no_break
from ..core.measures import countable_services
from ..core.scenarios import kept_services
from ..core.what_if import Picture, WhatIf
from ..core.zones_blanches import ZoneRule
from ..processing.base import RESOURCES, tr
from ..processing.convert import memory_layer
from ..processing.legends import say_legend
from ..translation import number
from .map_tools import FootbridgeTool, LiveTool, PassageTool, WhatIfTool, WhyTool
from .steps import PASSAGES, PLACES
from .suitability import drop_role, give_role
from .town import Town, TownLoader

OBJECT_NAME = "AccessibiliteExplorer"
#: The first buttons take a tool and stay down with it; the others act at once.
TOOLS = 4


class ExploreDock(QgsDockWidget):
    """Owns the map tools; they live as long as the town they were made for."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(tr("Explorer l’accès"), parent)
        self.setObjectName(OBJECT_NAME)
        self._canvas = canvas
        self._loader = TownLoader()
        self.town: Town | None = None
        self.why_tool: WhyTool | None = None
        self.what_if_tool: WhatIfTool | None = None
        self.footbridge_tool: FootbridgeTool | None = None
        self.passage_tool: PassageTool | None = None
        body = QWidget()
        layout = QVBoxLayout(body)
        self.intro = QLabel()
        self.intro.setWordWrap(True)
        layout.addWidget(self.intro)
        row = QHBoxLayout()
        label = QLabel(tr("&Seuil (min à pied)"))
        self.threshold = QDoubleSpinBox()
        self.threshold.setRange(1, 120)
        self.threshold.setDecimals(0)
        self.threshold.setValue(THRESHOLD_MIN)
        self.threshold.setToolTip(tr("Minutes à pied au-delà desquelles un service est trop loin."))
        label.setBuddy(self.threshold)
        row.addWidget(label)
        row.addWidget(self.threshold)
        self.prepare_button = QPushButton(tr("&Préparer la carte"))
        self.prepare_button.setToolTip(tr("Lit les carreaux, les services et le réseau du projet."))
        self.prepare_button.clicked.connect(self.prepare)
        row.addWidget(self.prepare_button)
        row.addStretch()
        layout.addLayout(row)
        self.buttons: dict[str, QPushButton] = {}
        tools = QGridLayout()
        for place, (name, text, tip, slot) in enumerate((
            ("why", tr("Pourquoi &ici ?"), tr("Explique le temps du carreau cliqué et dessine le chemin."), self.start_why),
            ("what_if", tr("&Et si… ?"), tr("Ouvre, déplace, ferme ou retire une permanence sur la carte."), self.start_what_if),
            ("footbridge", tr("Passere&lle"),
             tr("Dessine une passerelle entre deux voies : un clic par bout, chacun à moins de {n} m d’une voie. Échap annule, "
                "clic droit ou Suppr en retire une.").format(n=number(SNAP_M)), self.start_footbridge),
            ("passage", tr("&Fermer un passage"),
             tr("Ferme la voie cliquée entre deux carrefours ; un second clic la rouvre."), self.start_passage),
            ("undo", tr("A&nnuler"), tr("Revient sur la dernière modification (Ctrl+Z sur la carte)."), self.undo),
            ("redo", tr("&Rétablir"), tr("Refait la modification annulée (Ctrl+Maj+Z sur la carte)."), self.redo),
            ("save", tr("&Garder ce scénario"),
             tr("Ajoute au projet les lieux, et les passerelles et passages fermés, comme des couches."), self.save_scenario),
        )):
            button = QPushButton(text)
            button.setEnabled(False)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.setCheckable(place < TOOLS)
            button.clicked.connect(slot)
            row_of, column = (place // 2, 3 * (place % 2)) if place < TOOLS else (TOOLS // 2, 2 * (place - TOOLS))
            tools.addWidget(button, row_of, column, 1, 3 if place < TOOLS else 2)
            self.buttons[name] = button
        layout.addLayout(tools)
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("Réponse"))
        layout.addWidget(self.words, 1)
        self.setWidget(body)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        QgsProject.instance().cleared.connect(self._start_again)
        self._start_again()

    # --- the town -------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Read the layers of the project away from the window; what is being tried is not lost without a word."""
        if self.town is not None and self.town.what_if.is_edited and not self._may_forget():
            return
        self.prepare_button.setEnabled(False)
        self._say([tr("Lecture des carreaux, des services et du réseau…")])
        self._loader.start(QgsProject.instance(), ZoneRule(threshold_min=self.threshold.value()), self._ready, self._failed)

    def _may_forget(self) -> bool:
        question = tr("Relire les couches oublie vos essais de permanences, de passerelles et de passages. Les oublier ?")
        advice = tr("« Garder ce scénario » en fait d’abord des couches.")
        answer = QMessageBox.question(
            self, tr("Explorer l’accès"), no_break(f"{question}\n{advice}"),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No, QMessageBox.StandardButton.No,
        )
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _ready(self, town: Town) -> None:
        self._drop_tools()
        self.town = town
        town.show_in(self._canvas.mapSettings().destinationCrs())
        self._canvas.destinationCrsChanged.connect(self._follow_the_map)
        self.why_tool = WhyTool(self._canvas, town, self.explain)
        self.what_if_tool = WhatIfTool(self._canvas, town, self._show_numbers)
        self.footbridge_tool = FootbridgeTool(self._canvas, town, self._show_numbers)
        self.passage_tool = PassageTool(self._canvas, town, self._show_numbers)
        for name, tool in (
            ("why", self.why_tool), ("what_if", self.what_if_tool), ("footbridge", self.footbridge_tool),
            ("passage", self.passage_tool),
        ):
            tool.setButton(self.buttons[name])
        self.prepare_button.setEnabled(True)
        for button in self.buttons.values():
            button.setEnabled(True)
        self._say([tr("Prêt : {cells} carreaux, {places} lieux.").format(
            cells=number(len(town.cells)), places=number(len(town.what_if.places))
        )])

    def _start_again(self) -> None:
        """Wait for a town: the project of the last one is no more."""
        self._loader.cancel()
        self._drop_tools()
        self.town = None
        self.intro.setText(tr("Préparez la carte, puis choisissez un outil et cliquez sur la carte."))
        self.words.clear()
        self.prepare_button.setEnabled(True)
        for button in self.buttons.values():
            button.setEnabled(False)

    def _follow_the_map(self) -> None:
        """Draw in the system that the map has now."""
        if self.town is None:
            return
        self.town.show_in(self._canvas.mapSettings().destinationCrs())
        for drawn in (self.why_tool, self.what_if_tool, self.footbridge_tool, self.passage_tool):
            if drawn is not None:
                drawn.forget_the_map()
        tool = self._canvas.mapTool()
        if isinstance(tool, LiveTool):
            tool.refresh()

    def _failed(self, reason: str) -> None:
        self.prepare_button.setEnabled(True)
        self._say([reason])

    # --- why here -------------------------------------------------------------------------------

    def start_why(self) -> None:
        """Take the tool « Pourquoi ici ? »."""
        if self.why_tool is not None:
            self._take(self.why_tool, tr("« Pourquoi ici ? » : cliquez un carreau."))
            self._say([tr("Cliquez un carreau.")])

    def explain(self, row: int | None) -> None:
        """Say why a cell has the time it has, and draw the way; ``row`` None is a click beside the cells."""
        if self.town is None or self.why_tool is None:
            return
        if row is None:
            self._say([tr("Aucun carreau habité à cet endroit : cliquez dans un carreau.")])
            return
        town = self.town
        explanation = town.explainer.explain(town.people.taken([row]))
        columns = town.cells.columns
        self.why_tool.show(row, explanation.steps)
        lines = list(story(town.explainer, explanation))
        who = ", ".join(
            f"{number(float(columns[name][row]))} {label}"
            for name, label in (
                ("population", tr("habitants")), ("pauvres", tr("personnes pauvres (estimation)")),
                ("monoparentales", tr("familles monoparentales")), ("seniors_65p", tr("personnes de 65 ans et plus")),
            )
            if float(columns[name][row]) == float(columns[name][row])
        )
        lines.append(tr("Ici vivent {who}.").format(who=who))
        if columns["estime"][row] == 1:
            lines.append(tr("Ce carreau est imputé par l’INSEE : ses ménages pauvres viennent d’un modèle."))
        lines += [
            tr("{name} : {words}.").format(
                name=town.explainer.offer.places.names[one.row] or town.explainer.offer.places.ids[one.row], words=one.words
            )
            for one in explanation.evaluated[1:6]
        ]
        self._say(lines)

    # --- what if --------------------------------------------------------------------------------

    def start_what_if(self) -> None:
        """Take the tool « Et si… ? »."""
        self._take(self.what_if_tool, tr(
            "« Et si… ? » : cliquez pour ouvrir une permanence, glissez-la, double-cliquez pour fermer ou rouvrir un service, "
            "clic droit ou Suppr pour la retirer."
        ))

    def start_footbridge(self) -> None:
        """Take the tool « Passerelle »."""
        self._take(self.footbridge_tool, tr(
            "« Passerelle » : cliquez un bout, puis l’autre ; les chiffres suivent la souris. Échap annule, clic droit ou Suppr "
            "retire une passerelle."
        ))

    def start_passage(self) -> None:
        """Take the tool « Fermer un passage »."""
        self._take(self.passage_tool, tr(
            "« Fermer un passage » : cliquez une voie pour la fermer entre deux carrefours, et de nouveau pour la rouvrir."
        ))

    def _take(self, tool: QgsMapTool | None, hint: str) -> None:
        if tool is not None:
            self.intro.setText(hint)
            self._canvas.setMapTool(tool)
            # A second press of the button of the tool in hand lets it go up, but the tool stays.
            tool.button().setChecked(True)
            # Escape, Delete and Ctrl+Z are for the tool.
            self._canvas.setFocus()

    def _live_tool(self) -> LiveTool | None:
        """Return the tool in hand that changes the town, « Et si… ? » when none is."""
        tool = self._canvas.mapTool()
        if not isinstance(tool, LiveTool):
            self.start_what_if()
            return self.what_if_tool
        return tool

    def undo(self) -> None:
        """Take the last edit back."""
        tool = self._live_tool()
        if tool is not None:
            tool.undo()

    def redo(self) -> None:
        """Do the edit again."""
        tool = self._live_tool()
        if tool is not None:
            tool.redo()

    def _show_numbers(self, picture: Picture, what: str) -> None:
        if self.town is None:
            return
        figures = picture.figures
        threshold = number(self.town.what_if.rule.threshold_min)
        rows = "".join(
            f"<tr><td>{html.escape(no_break(label))}</td><td align=right><b>{number(figures[name], decimals)}</b></td>"
            f"<td align=right>{_signed(figures.get(f'{name}_ecart', 0.0), decimals)}</td></tr>"
            for name, label, decimals in (
                ("pauvres_a_portee", tr("Personnes pauvres à moins de {n} min").format(n=threshold), 0),
                ("population_a_portee", tr("Habitants à moins de {n} min").format(n=threshold), 0),
                ("pauvres_en_zone_blanche", tr("Personnes pauvres en zone blanche"), 0),
                ("carreaux_blancs", tr("Carreaux blancs"), 0), ("zones", tr("Zones blanches"), 0),
                ("temps_moyen_min", tr("Temps moyen des personnes pauvres (min)"), 1),
                ("deficit_pers_min", tr("Déficit (pers. × min)"), 0),
            )
        )
        legend = tr("Bleu : gagné. Orange : perdu.")
        said = [f"<p><b>{html.escape(no_break(what))}</b></p>"] if what else []
        said += [f"<p>{html.escape(no_break(line))}</p>" for line in _outcome(picture, self.town.what_if)]
        table = f'<table width="100%" cellspacing="4">{rows}</table>'
        self.words.setHtml(f"{''.join(said)}{table}<p>{html.escape(legend)}</p>")

    def save_scenario(self) -> QgsVectorLayer | None:
        """Add the places to the project as a layer, and the footbridges and closed passages as another."""
        if self.town is None:
            return None
        what_if = self.town.what_if
        rows = countable_services(self.town.services).rows
        layer = memory_layer(kept_services(self.town.services, rows, what_if.places), "Point", tr("Scénario"))
        layer.loadNamedStyle(str(RESOURCES / "styles" / "scenario_lieux.qml"))
        say_legend(layer)
        give_role(layer, PLACES)
        lines = what_if.scenario_lines()
        drawn = [memory_layer(lines, "LineString", tr("Passages du scénario"))] if len(lines) else []
        for passages in drawn:
            passages.loadNamedStyle(str(RESOURCES / "styles" / "scenario_passages.qml"))
            say_legend(passages)
        # The passages of another trial are not those of this one.
        drop_role(QgsProject.instance(), PASSAGES)
        for passages in drawn:
            give_role(passages, PASSAGES)
        QgsProject.instance().addMapLayers([*drawn, layer])
        return layer

    def _say(self, lines: list[str]) -> None:
        self.words.setHtml("".join(f"<p>{html.escape(no_break(line))}</p>" for line in lines))

    def _drop_tools(self) -> None:
        if self.what_if_tool is not None:
            self._canvas.destinationCrsChanged.disconnect(self._follow_the_map)
        for tool in (self.why_tool, self.what_if_tool, self.footbridge_tool, self.passage_tool):
            if tool is not None:
                self._canvas.unsetMapTool(tool)
                tool.deactivate()
        self.why_tool = self.what_if_tool = self.footbridge_tool = self.passage_tool = None

    def release(self) -> None:
        """Let go of the map."""
        QgsProject.instance().cleared.disconnect(self._start_again)
        self._loader.cancel()
        self._drop_tools()


def _outcome(picture: Picture, what_if: WhatIf) -> list[str]:
    """Say in words what changed since the start."""
    figures = picture.figures
    known = {"n": number(what_if.rule.threshold_min), "limit": number(what_if.limit_s / 60)}
    lines = [
        template.format(people=number(figures[people]), poor=number(figures.get(poor)), **known)
        for people, poor, template in (
            ("population_gagnee", "pauvres_gagnes", tr("{people} habitants passent à moins de {n} min, dont {poor} pauvres.")),
            ("population_perdue", "pauvres_perdus", tr("{people} habitants passent à plus de {n} min, dont {poor} pauvres.")),
            ("population_reliee", "", tr("{people} habitants, sans service à moins de {limit} min, en ont un.")),
            ("population_coupee", "", tr("{people} habitants n’ont plus de service à moins de {limit} min.")),
        )
        if round(figures[people])
    ]
    lines += [
        template.format(count=number(figures[name]))
        for name, template in (
            ("zones_disparues", tr("Zones blanches qui disparaissent : {count}.")),
            ("zones_apparues", tr("Zones blanches qui apparaissent : {count}.")),
        )
        if figures[name]
    ]
    return lines or [tr("Personne ne passe d’un côté à l’autre du seuil de {n} min.").format(**known)]


def _signed(value: float, decimals: int) -> str:
    if round(value, decimals) == 0 or value != value:
        return "="
    return ("+" if value > 0 else "") + number(value, decimals)
