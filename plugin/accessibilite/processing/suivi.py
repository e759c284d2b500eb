"""Algorithm ``accessibilite:suivi``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .zone_questions import add_territories


class Suivi(Algorithm):
    """Two dates of a diagnosis -> what changed and by which cause, and the common indicators."""

    ID = "suivi"
    LABEL = tr_noop("Suivi d’une année à l’autre")
    SUMMARY = tr_noop("Le même diagnostic à deux dates : ce qui a changé, par quelle cause, et les indicateurs communs.")
    GROUP = "zones_blanches"
    TAGS = (tr_noop("évaluation"), tr_noop("avant et après"), tr_noop("indicateurs"), tr_noop("décomposition"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        polygons, lines = [QgsProcessing.SourceType.VectorPolygon], [QgsProcessing.SourceType.VectorLine]
        table = QgsProcessing.SourceType.Vector
        for name, label, kinds, optional, help_text in (
            ("AVANT", tr("Première date"), polygons, False,
             tr_noop("Un diagnostic (dossier, diagnostic.gpkg ou sa couche carreaux), ou des carreaux.")),
            ("APRES", tr("Seconde date"), polygons, False, tr_noop("De même, à la seconde date.")),
            ("SERVICES_AVANT", tr("Services à la première date"), anything, True,
             tr_noop("Pour des carreaux ; d’un diagnostic, ils sont lus dans son GeoPackage.")),
            ("SERVICES_APRES", tr("Services à la seconde date"), anything, True, tr_noop("De même, à la seconde date.")),
            ("RESEAU_AVANT", tr("Réseau à la première date"), lines, True,
             tr_noop("Pour des carreaux ; d’un diagnostic, il est lu dans son GeoPackage.")),
            ("RESEAU_APRES", tr("Réseau à la seconde date"), lines, True, tr_noop("De même, à la seconde date.")),
        ):
            self.add(QgsProcessingParameterVectorLayer(name, label, kinds, optional=optional), help_text)
        for name, label in (
            ("SEUIL_AVANT_MIN", tr("Seuil à la première date (min à pied)")),
            ("SEUIL_APRES_MIN", tr("Seuil à la seconde date (min à pied)")),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name, label, Qgis.ProcessingNumberParameterType.Double, None, optional=True, minValue=0.1, maxValue=600
                ),
                tr_noop("Vide : celui du journal du diagnostic, sinon 15 minutes."),
            )
        for name, label in (("DATE_AVANT", tr("Nom de la première date")), ("DATE_APRES", tr("Nom de la seconde date"))):
            self.add(
                QgsProcessingParameterString(name, label, optional=True),
                tr_noop("Par exemple 2024 ; vide : la date du diagnostic, sinon « avant » ou « apres »."),
            )
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), "pauvres"),
            tr_noop("Ceux que l’on compte en zone blanche : pauvres, population, seniors_65p… ou toute colonne numérique."),
        )
        add_territories(
            self, tr_noop("Quartiers prioritaires, IRIS, communes… : causes et indicateurs de chacun, au prorata des surfaces.")
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Carreaux suivis"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Tous les carreaux des deux dates : avant, après, écart, effet de chaque cause, cause principale."),
        )
        for name, label, help_text in (
            ("CAUSES", tr("Causes"), tr_noop("Une ligne par territoire, grandeur et cause : effet dans l’ordre, effet moyen.")),
            ("INDICATEURS", tr("Indicateurs communs"),
             tr_noop("Table plate : code, libellé, unité, définition, territoire, date, valeur ; en CSV si le fichier l’est.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, label, table, optional=True), help_text)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Let a folder of ``diagnostic`` stand for its GeoPackage."""
        return super().checkParameterValues(_with_files(parameters), context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read both dates, compare, write."""
        from ..core.follow_up import follow_up
        from .inputs import optional_layer
        from .sinks import write_layer

        before, after = (self._state(parameters, name, context) for name in ("AVANT", "APRES"))
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        public = self.parameterAsString(parameters, "PUBLIC", context).strip()
        found = follow_up(before, after, public, territories, progress_of(feedback))
        none = Qgis.WkbType.NoGeometry
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.cells, Qgis.WkbType.MultiPolygon),
            "CAUSES": write_layer(self, parameters, "CAUSES", context, found.causes, none),
            "INDICATEURS": write_layer(self, parameters, "INDICATEURS", context, found.indicators, none),
        }
        progress_of(feedback)(1.0)
        for note in found.notes:
            feedback.pushWarning(sentence(note))
        for line in found.words:
            feedback.pushInfo(sentence(line))
        return {name: target for name, target in outputs.items() if target}

    def _state(self, parameters: dict[str, Any], side: str, context: QgsProcessingContext) -> Any:
        """Return the :class:`State` of a date: a diagnosis if it is one, with what is given beside it."""
        from ..core.dated_cells import State, read_diagnosis
        from ..core.network_layer import network_from_layer
        from ..core.readers.vector import read_vector
        from ..core.records import Layer
        from .inputs import is_given, required_input

        def layer_of(name: str, source: Any = None) -> Layer:
            source = source or required_input(self, parameters, name, context)
            return source if isinstance(source, Layer) else read_vector(*_path_first(source, name))

        source: Any = required_input(self, _with_files(parameters), side, context)
        path, name = source if isinstance(source, tuple) else (source, "carreaux")
        state = read_diagnosis(path, side) if isinstance(path, Path) and name == "carreaux" else None
        if state is None:
            state = State(layer_of(side, source))
        if is_given(parameters, f"SERVICES_{side}"):
            state = replace(state, services=layer_of(f"SERVICES_{side}"))
        if is_given(parameters, f"RESEAU_{side}"):
            state = replace(state, network=network_from_layer(layer_of(f"RESEAU_{side}"), f"RESEAU_{side}"))
        if is_given(parameters, f"SEUIL_{side}_MIN"):
            state = replace(state, threshold_min=self.parameterAsDouble(parameters, f"SEUIL_{side}_MIN", context))
        date = self.parameterAsString(parameters, f"DATE_{side}", context).strip()
        return replace(state, date=date) if date else state


def _with_files(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with the GeoPackage of each folder of ``diagnostic`` in its place."""
    found = dict(parameters)
    for side in ("AVANT", "APRES"):
        given = parameters.get(side)
        if isinstance(given, str) and Path(given).is_dir():
            from ..core.diagnosis import GEOPACKAGE

            found[side] = str(Path(given) / GEOPACKAGE)
    return found


def _path_first(source: Any, parameter: str) -> tuple[Any, ...]:
    return (source[0], parameter, source[1]) if isinstance(source, tuple) else (source, parameter)
