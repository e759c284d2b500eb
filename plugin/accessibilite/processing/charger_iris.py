"""Algorithm ``accessibilite:charger_iris``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import tr_noop
from .base import progress_of, tr
from .file_input import FileAlgorithm, file_or_layer, tell


class ChargerIris(FileAlgorithm):
    """IRIS contours of any edition and their table of poverty -> IRIS of the contract."""

    ID = "charger_iris"
    LABEL = tr_noop("Charger les IRIS")
    SUMMARY = tr_noop("Réunit les contours IRIS (ou les secteurs belges) et leur table de pauvreté et de revenu.")
    GROUP = "donnees"
    TAGS = (tr_noop("INSEE"), tr_noop("Filosofi"), tr_noop("quartiers"), tr_noop("pauvreté"), tr_noop("Statbel"))
    FILES = ("CONTOURS", "TABLE")
    STYLES = (("OUTPUT", "territoires"),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        anything = [QgsProcessing.SourceType.Vector]
        self.add(
            QgsProcessingParameterVectorLayer("CONTOURS", tr("Contours des IRIS ou secteurs"), anything),
            tr_noop("Contours IRIS de l’IGN, de l’INSEE, d’Opendatasoft ou d’une métropole ; secteurs de Statbel."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("TABLE", tr("Table de pauvreté"), anything, optional=True),
            tr_noop(
                "Table Filosofi par IRIS (2012 à 2021, csv ou classeur) ou revenus fiscaux par secteur. Elle peut "
                "couvrir tout le pays."
            ),
        )
        for name, label, help_text in (
            ("CHAMP_CODE", tr("Colonne du code"), tr_noop("Code d’IRIS ou de secteur, si son nom ne le dit pas.")),
            ("CHAMP_TAUX", tr("Colonne du taux de pauvreté"), tr_noop("En %, de 0 à 100, si son nom ne le dit pas.")),
            ("CHAMP_MEDIANE", tr("Colonne du niveau de vie médian"), tr_noop("En euros par an et par UC.")),
        ):
            self.add(
                QgsProcessingParameterField(name, label, parentLayerParameterName="TABLE", optional=True),
                help_text,
                advanced=True,
            )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("IRIS"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Un polygone par IRIS, avec son taux, son niveau de vie médian et la qualité du taux."),
        )
        self.add_refusals()

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the contours and the table, join them, write."""
        from ..core.readers.iris import MAPPED, load_iris
        from .sinks import write_layer

        contours = self.required_source(parameters, "CONTOURS", context)
        table = file_or_layer(self, parameters, "TABLE", context)
        loaded = load_iris(
            contours,
            table,
            self.mapping_of(parameters, MAPPED, context),
            progress_of(feedback, 0.0, 0.9),
        )
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, loaded.iris, Qgis.WkbType.MultiPolygon),
            "REJETS": write_layer(self, parameters, "REJETS", context, loaded.refused, Qgis.WkbType.NoGeometry),
        }
        progress_of(feedback)(1.0)
        tell(loaded.notes, feedback)
        account = loaded.account
        counts = {
            "LIGNES_LUES": account.contours_read,
            "LIGNES_ECRITES": account.written,
            "LIGNES_REFUSEES": account.contours_refused + account.table_refused,
        }
        return {name: target for name, target in outputs.items() if target} | counts
