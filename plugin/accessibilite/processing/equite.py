"""Algorithm ``accessibilite:equite``."""

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
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import GAP_CAP
from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .service_questions import add_threshold
from .zone_questions import add_territories


class Equite(Algorithm):
    """Measured demand -> indices of equity and curves."""

    ID = "equite"
    LABEL = tr_noop("Équité d’accès")
    SUMMARY = tr_noop("Dit si l’accès est partagé : part et profondeur du manque, inégalités, pauvres comparés aux riches.")
    GROUP = "mesures"
    TAGS = (tr_noop("inégalités"), tr_noop("Gini"), tr_noop("pauvreté"), tr_noop("concentration"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        anything = [QgsProcessing.SourceType.VectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource("MESURES", tr("Lieux de vie mesurés"), anything),
            tr_noop("Carreaux ou points sortis de « Temps d’accès à pied » ou d’« Indicateurs »."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("APRES", tr("Les mêmes, après un changement"), anything, optional=True),
            tr_noop("Une seconde mesure : chaque indice est alors donné avant, après, et en écart."),
        )
        self.add(
            QgsProcessingParameterString("TEMPS", tr("Colonne de temps (min)"), "temps_min"),
            tr_noop("temps_min, ou le temps d’une catégorie (temps_sante_min) ou d’un panier (panier_min)."),
        )
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), "population"),
            tr_noop("Les personnes que l’on compte : population, pauvres, seniors_65p… ou toute colonne numérique."),
        )
        self.add(
            QgsProcessingParameterString("NIVEAU_VIE", tr("Colonne de niveau de vie"), "niveau_vie"),
            tr_noop("Ordonne les personnes de la plus pauvre à la plus riche, pour la concentration et le rapport 40/10."),
            advanced=True,
        )
        add_threshold(self, tr_noop("Au-delà, il y a manque d’accès."))
        self.add(
            QgsProcessingParameterNumber(
                "PLAFOND", tr("Plafond du manque (en nombre de seuils)"), Qgis.ProcessingNumberParameterType.Double, GAP_CAP,
                minValue=0.01, maxValue=100,
            ),
            tr_noop(
                "Le manque (temps moins seuil, divisé par le seuil) est plafonné ; qui n’atteint aucun service est au plafond. "
                "4 avec un seuil de 15 min : 75 min."
            ),
            advanced=True,
        )
        add_territories(self, tr_noop("IRIS, quartiers prioritaires, communes ou bassins, au prorata des surfaces."))
        table = QgsProcessing.SourceType.Vector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Équité"), table),
            tr_noop("Une ligne pour l’ensemble, puis une par territoire."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("COURBES", tr("Courbes"), table, optional=True, createByDefault=False),
            tr_noop("Les points des courbes de Lorenz et de concentration."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "GRAPHIQUE", tr("Graphique"), fileFilter="SVG (*.svg)", optional=True, createByDefault=False
            ),
            tr_noop("Les deux courbes de l’ensemble, en SVG, pour un rapport."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the measured layers, compute the indices, write."""
        from ..core.equity import EquityRule, equity
        from ..core.equity_report import curves_chart, in_words
        from .inputs import optional_layer, required_layer
        from .pages import write_text_whole
        from .sinks import write_layer

        rule = EquityRule(
            self.parameterAsDouble(parameters, "SEUIL_MIN", context),
            self.parameterAsDouble(parameters, "PLAFOND", context),
            self.parameterAsString(parameters, "TEMPS", context).strip(),
            self.parameterAsString(parameters, "PUBLIC", context).strip(),
            self.parameterAsString(parameters, "NIVEAU_VIE", context).strip(),
        )
        measured = required_layer(self, parameters, "MESURES", context)[0]
        after = optional_layer(self, parameters, "APRES", context)
        territories = optional_layer(self, parameters, "TERRITOIRES_EN_ENTREE", context)
        progress = progress_of(feedback)
        progress(0.2)
        result = equity(measured, rule, territories, after)
        progress(0.8)
        chart = self.parameterAsFileOutput(parameters, "GRAPHIQUE", context)
        if chart:
            write_text_whole(Path(chart), curves_chart(result), "GRAPHIQUE")
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, result.table, Qgis.WkbType.NoGeometry),
            "COURBES": write_layer(self, parameters, "COURBES", context, result.curves, Qgis.WkbType.NoGeometry),
            "GRAPHIQUE": chart,
        }
        progress(1.0)
        for line in in_words(result, rule):
            feedback.pushInfo(sentence(line))
        if result.outside >= 0.5:
            feedback.pushWarning(
                tr("{count} personne(s) vivent hors des territoires donnés : elles ont leur propre ligne.").format(
                    count=round(result.outside)
                )
            )
        if result.doubled >= 0.5:
            feedback.pushWarning(
                tr("Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois.").format(
                    count=round(result.doubled)
                )
            )
        return {name: target for name, target in outputs.items() if target}
