"""Algorithm ``accessibilite:charger_population``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import tr_noop
from .base import progress_of, tr
from .file_input import FileAlgorithm, tell


class ChargerPopulation(FileAlgorithm):
    """Filosofi cells of any vintage, or any polygons with people -> cells of the contract."""

    ID = "charger_population"
    LABEL = tr_noop("Charger la population")
    SUMMARY = tr_noop("Lit les carreaux de l’INSEE (2015 à 2021), ou tout découpage avec sa population.")
    GROUP = "donnees"
    TAGS = (tr_noop("INSEE"), tr_noop("Filosofi"), tr_noop("carreaux"), tr_noop("pauvreté"), tr_noop("population"))
    FILES = ("CARREAUX",)
    STYLES = (("OUTPUT", "population"),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterVectorLayer(
                "CARREAUX", tr("Carreaux ou autres polygones"), [QgsProcessing.SourceType.Vector]
            ),
            tr_noop(
                "Fichier ou couche : GeoPackage, CSV, Shapefile, Parquet. Un CSV sans géométrie suffit si ses "
                "identifiants sont ceux de l’INSEE (« CRS3035RES200mN…E… »)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "ZONE", tr("Zone d’étude"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop("Seuls les carreaux qui la recouvrent, même en partie, sont lus ; ils restent entiers."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "IRIS", tr("IRIS et leur taux de pauvreté"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop(
                "Couche de « Charger les IRIS » (colonne taux_pauvrete) : ajoute pauvres_cales, les personnes pauvres de chaque "
                "carreau calées sur les taux publiés."
            ),
        )
        for name, label, help_text in (
            (
                "CHAMP_POPULATION",
                tr("Colonne de population"),
                tr_noop("Personnes. À indiquer hors des fichiers INSEE."),
            ),
            ("CHAMP_MENAGES", tr("Colonne des ménages"), tr_noop("Nombre de ménages.")),
            ("CHAMP_PAUVRES", tr("Colonne des personnes pauvres"), tr_noop("Nombre de personnes sous le seuil.")),
            ("CHAMP_TAUX", tr("Colonne du taux de pauvreté"), tr_noop("En %, de 0 à 100.")),
            ("CHAMP_ID", tr("Colonne d’identifiant"), tr_noop("À défaut : celui de l’INSEE, ou le rang de la ligne.")),
        ):
            self.add(
                QgsProcessingParameterField(name, label, parentLayerParameterName="CARREAUX", optional=True),
                help_text,
                advanced=True,
            )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Carreaux"), QgsProcessing.SourceType.VectorPolygon),
            tr_noop("Toutes les colonnes de la source, plus celles que lisent les autres outils."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "CALAGE", tr("Calage par IRIS"), QgsProcessing.SourceType.Vector, optional=True, createByDefault=False
            ),
            tr_noop("Une ligne par IRIS : personnes pauvres et taux avant calage, publiés, et après. Vide sans IRIS."),
        )
        self.add_refusals()

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the cells of the zone, write them and the refused rows."""
        from ..core.calibration import calibrate
        from ..core.readers.population_files import MAPPED, load_population
        from .inputs import optional_layer
        from .sinks import write_layer

        source = self.required_source(parameters, "CARREAUX", context)
        zone = optional_layer(self, parameters, "ZONE", context)
        loaded = load_population(
            source,
            zone,
            self.mapping_of(parameters, MAPPED, context),
            progress_of(feedback, 0.0, 0.8),
        )
        iris = optional_layer(self, parameters, "IRIS", context)
        calibration = calibrate(loaded.cells, iris) if iris is not None else None
        cells = calibration.cells if calibration else loaded.cells
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, cells, Qgis.WkbType.MultiPolygon),
            "REJETS": write_layer(self, parameters, "REJETS", context, loaded.refused, Qgis.WkbType.NoGeometry),
        }
        progress_of(feedback)(1.0)
        tell(loaded.notes, feedback)
        if calibration:
            outputs["CALAGE"] = write_layer(self, parameters, "CALAGE", context, calibration.table, Qgis.WkbType.NoGeometry)
            tell(calibration.notes, feedback)
        account = loaded.account
        counts = {
            "LIGNES_LUES": account.read,
            "LIGNES_ECRITES": account.written,
            "LIGNES_REFUSEES": account.refused,
        }
        return {name: target for name, target in outputs.items() if target} | counts
