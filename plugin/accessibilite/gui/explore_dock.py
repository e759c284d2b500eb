"""The panel of the map tools: ask a cell why, or try permanences, with the numbers beside the map."""

from __future__ import annotations

import html

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..core.defaults import THRESHOLD_MIN
from ..core.explain_report import story
from ..core.language import no_break
from ..core.zones_blanches import ZoneRule
from ..processing.base import tr
from ..processing.convert import memory_layer
from ..translation import number
from .map_tools import WhatIfTool, WhyTool
from .town import Town, TownLoader

OBJECT_NAME = "AccessibiliteExplorer"


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
        body = QWidget()
        layout = QVBoxLayout(body)
        self.intro = QLabel(
            tr("« Pourquoi ici ? » : cliquez un carreau. « Et si… ? » : cliquez pour ouvrir une permanence, glissez-la, "
               "double-cliquez pour fermer ou rouvrir un service, clic droit ou Suppr pour la retirer.")
        )
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
        tools = QHBoxLayout()
        for name, text, slot in (
            ("why", tr("Pourquoi &ici ?"), self.start_why), ("what_if", tr("&Et si… ?"), self.start_what_if),
            ("undo", tr("A&nnuler"), self.undo), ("redo", tr("&Rétablir"), self.redo),
            ("save", tr("&Garder ce scénario"), self.save_scenario),
        ):
            button = QPushButton(text)
            button.setEnabled(False)
            button.clicked.connect(slot)
            tools.addWidget(button)
            self.buttons[name] = button
        layout.addLayout(tools)
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("Réponse"))
        layout.addWidget(self.words, 1)
        self.setWidget(body)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)

    # --- the town -------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Read the layers of the project away from the window."""
        self.prepare_button.setEnabled(False)
        self._say([tr("Lecture des carreaux, des services et du réseau…")])
        self._loader.start(QgsProject.instance(), ZoneRule(threshold_min=self.threshold.value()), self._ready, self._failed)

    def _ready(self, town: Town) -> None:
        self._drop_tools()
        self.town = town
        self.why_tool = WhyTool(self._canvas, town, self.explain)
        self.what_if_tool = WhatIfTool(self._canvas, town, self._show_numbers)
        self.prepare_button.setEnabled(True)
        for button in self.buttons.values():
            button.setEnabled(True)
        self._say([tr("Prêt : {cells} carreaux, {places} lieux.").format(cells=len(town.cells), places=len(town.what_if.places))])

    def _failed(self, reason: str) -> None:
        self.prepare_button.setEnabled(True)
        self._say([reason])

    # --- why here -------------------------------------------------------------------------------

    def start_why(self) -> None:
        """Take the tool « Pourquoi ici ? »."""
        if self.why_tool is not None:
            self._canvas.setMapTool(self.why_tool)
            self._say([tr("Cliquez un carreau.")])

    def explain(self, row: int) -> None:
        """Say why a cell has the time it has, and draw the way."""
        if self.town is None or self.why_tool is None:
            return
        town = self.town
        explanation = town.explainer.explain(town.people.taken([row]))
        columns = town.cells.columns
        self.why_tool.show(row, explanation.steps)
        lines = list(story(town.explainer, explanation))
        who = ", ".join(
            tr("{label} : {value}").format(label=label, value=number(float(columns[name][row])))
            for name, label in (
                ("population", tr("habitants")), ("pauvres", tr("pauvres (estimation)")),
                ("monoparentales", tr("familles monoparentales")), ("seniors_65p", tr("65 ans et plus")),
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
        if self.what_if_tool is not None:
            self._canvas.setMapTool(self.what_if_tool)

    def undo(self) -> None:
        """Take the last edit back."""
        if self.town is not None and self.what_if_tool is not None and self.town.what_if.undo():
            self.what_if_tool.refresh()

    def redo(self) -> None:
        """Do the edit again."""
        if self.town is not None and self.what_if_tool is not None and self.town.what_if.redo():
            self.what_if_tool.refresh()

    def _show_numbers(self) -> None:
        if self.town is None:
            return
        figures = self.town.what_if.picture().figures
        threshold = number(self.town.what_if.rule.threshold_min)
        rows = "".join(
            f"<tr><td>{html.escape(no_break(label))}</td><td align=right><b>{number(figures[name], decimals)}</b></td>"
            f"<td align=right>{_signed(figures.get(f'{name}_ecart', 0.0), decimals)}</td></tr>"
            for name, label, decimals in (
                ("pauvres_a_portee", tr("Personnes pauvres à moins de {n} min").format(n=threshold), 0),
                ("population_a_portee", tr("Habitants à moins de {n} min").format(n=threshold), 0),
                ("pauvres_en_zone_blanche", tr("Personnes pauvres en zone blanche"), 0),
                ("carreaux_blancs", tr("Carreaux blancs"), 0), ("zones", tr("Zones blanches"), 0),
                ("temps_moyen_min", tr("Temps moyen (min)"), 1), ("deficit_pers_min", tr("Déficit (pers. × min)"), 0),
            )
        )
        legend = tr("Bleu : gagné. Orange : perdu.")
        self.words.setHtml(f'<table width="100%" cellspacing="4">{rows}</table><p>{html.escape(legend)}</p>')

    def save_scenario(self) -> QgsVectorLayer | None:
        """Add the places to the project as a layer."""
        if self.town is None:
            return None
        layer = memory_layer(self.town.what_if.scenario(), "Point", tr("Scénario"))
        QgsProject.instance().addMapLayer(layer)
        return layer

    def _say(self, lines: list[str]) -> None:
        self.words.setHtml("".join(f"<p>{html.escape(no_break(line))}</p>" for line in lines))

    def _drop_tools(self) -> None:
        for tool in (self.why_tool, self.what_if_tool):
            if tool is not None:
                self._canvas.unsetMapTool(tool)
                tool.deactivate()
        self.why_tool = self.what_if_tool = None

    def release(self) -> None:
        """Let go of the map."""
        self._loader.cancel()
        self._drop_tools()


def _signed(value: float, decimals: int) -> str:
    if round(value, decimals) == 0 or value != value:
        return "="
    return ("+" if value > 0 else "") + number(value, decimals)
