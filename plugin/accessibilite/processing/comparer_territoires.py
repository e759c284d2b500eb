"""Algorithm ``accessibilite:comparer_territoires``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .service_questions import add_threshold


class ComparerTerritoires(Algorithm):
    """Cells and areas -> each area beside its commune and intercommunality, and two pilots."""

    ID = "comparer_territoires"
    LABEL = tr_noop("Comparer des territoires")
    SUMMARY = tr_noop("Met chaque quartier à côté de sa commune et de son intercommunalité, et propose deux territoires pilotes.")
    GROUP = "zones_blanches"
    TAGS = (tr_noop("quartier prioritaire"), tr_noop("portrait"), tr_noop("typologie"), tr_noop("pilote"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        for name, label, kinds, optional, help_text in (
            ("CARREAUX", tr("Carreaux de population"), anything, False,
             tr_noop("Carreaux INSEE ; sortis de « Temps d’accès à pied », ils donnent aussi l’accès et la typologie.")),
            ("TERRITOIRES_EN_ENTREE", tr("Territoires à comparer"), polygons, False,
             tr_noop("Quartiers prioritaires, IRIS, quartiers, bassins… ; ils peuvent se recouvrir.")),
            ("COMMUNE", tr("Communes"), polygons, True,
             tr_noop("Chaque territoire est mis à côté de celle qui contient la plus grande part de sa surface.")),
            ("INTERCOMMUNALITE", tr("Intercommunalités"), polygons, True,
             tr_noop("De même ; elle sert aussi de référence à la typologie. Les carreaux doivent la couvrir.")),
            ("SERVICES", tr("Services"), anything, True,
             tr_noop("Comptés dans chaque territoire et pour 1000 personnes, sans les itinérants ni ceux à distance.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional), help_text)
        add_threshold(self, tr_noop("Au-delà, un service est trop loin."))
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), "population"),
            tr_noop("Ceux dont on moyenne le temps : population, pauvres, seniors_65p… ou toute colonne numérique."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Territoires comparés"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Une ligne par territoire : ses indicateurs, ceux de ses références, son type, et s’il est pilote."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "TABLEAU", tr("Tableau des territoires"), QgsProcessing.SourceType.Vector, optional=True, createByDefault=False
            ),
            tr_noop("Une ligne par indicateur, une colonne par territoire, puis les références."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Page de comparaison"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML : les pilotes, tous les territoires, puis chacun à côté de ses références."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the layers, compare, write."""
        from ..core.common_indicators import AccessRule
        from ..core.territory_report import comparison_page
        from ..core.territory_table import compare_territories
        from .inputs import optional_layer, required_layer
        from .pages import write_text_whole
        from .sinks import write_layer

        rule = AccessRule(
            self.parameterAsDouble(parameters, "SEUIL_MIN", context),
            self.parameterAsString(parameters, "PUBLIC", context).strip(),
        )
        cells = required_layer(self, parameters, "CARREAUX", context)[0]
        areas = required_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)[0]
        others = [optional_layer(self, parameters, name, context) for name in ("COMMUNE", "INTERCOMMUNALITE", "SERVICES")]
        progress_of(feedback)(0.2)
        found = compare_territories(cells, areas, rule, *others)
        progress_of(feedback)(0.8)
        page = self.parameterAsFileOutput(parameters, "BILAN", context)
        if page:
            write_text_whole(Path(page), comparison_page(found, rule, areas.name), "BILAN")
        polygons, none = Qgis.WkbType.MultiPolygon, Qgis.WkbType.NoGeometry
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.territories, polygons),
            "TABLEAU": write_layer(self, parameters, "TABLEAU", context, found.table, none),
            "BILAN": page,
        }
        # A sentence said while the bar is short of its end is written on the bar's own line.
        progress_of(feedback)(1.0)
        for note in found.notes:
            feedback.pushWarning(sentence(note))
        feedback.pushInfo(sentence(found.pair))
        return {name: target for name, target in outputs.items() if target}
