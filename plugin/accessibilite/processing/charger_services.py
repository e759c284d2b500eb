"""Algorithm ``accessibilite:charger_services``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import ParameterError, tr_noop
from ..core.service_formats import AUTO, FORMATS
from .base import progress_of, tr
from .file_input import FileAlgorithm, file_or_layer
from .pages import write_text_whole

_TABLES = tr_noop("Tableaux et couches (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.geojson *.gpkg *.shp)")
#: Age from which a row should be checked (months): our choice, two yearly reviews missed.
DEFAULT_MONTHS = 24


class ChargerServices(FileAlgorithm):
    """Any list of services -> points of the contract, refused rows, audit."""

    ID = "charger_services"
    LABEL = tr_noop("Charger des services")
    SUMMARY = tr_noop("Lit toute liste de points d’accueil, la met en forme et dit ce qu’il faut y vérifier.")
    GROUP = "donnees"
    TAGS = (
        tr_noop("France services"), tr_noop("data.inclusion"), tr_noop("médiation numérique"), tr_noop("BPE"),
        tr_noop("FINESS"), tr_noop("doublons"), tr_noop("horaires"),
    )
    FILES = ("COUCHE",)
    STYLES = (("OUTPUT", "points_accueil"),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterFile("INPUT", tr("Fichier de services"), optional=True, fileFilter=tr(_TABLES)),
            tr_noop("Liste de services : csv, xlsx, ods, json, GeoJSON ou autre couche, tel que téléchargé."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "COUCHE", tr("ou couche de services"), [QgsProcessing.SourceType.Vector], optional=True
            ),
            tr_noop("Couche du projet, au lieu du fichier : points, polygones ou tableau."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", tr("Format"), options=[AUTO, *FORMATS], defaultValue=AUTO, usesStaticStrings=True
            ),
            tr_noop("auto reconnaît le format à ses colonnes ; nommez-le s’il se trompe (tableau : colonnes quelconques)."),
        )
        self.add(
            QgsProcessingParameterFile(
                "SERVICES_LIES", tr("Second fichier de data.inclusion"), optional=True, fileFilter=tr(_TABLES)
            ),
            tr_noop("Fichier des services quand le premier est celui des structures, ou l’inverse."),
        )
        self.add(
            QgsProcessingParameterFile("CATEGORIES", tr("Table des catégories"), optional=True, fileFilter=tr(_TABLES)),
            tr_noop("Colonnes format, type, categorie, libelle : elle passe avant la table de l’extension."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "COMMUNES", tr("Limites des communes"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop("Pour repérer les points loin de leur commune ; sans elles, chaque point est comparé aux autres."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "ANCIENNETE_MAX",
                tr("Ancienneté à signaler (mois)"),
                Qgis.ProcessingNumberParameterType.Integer,
                DEFAULT_MONTHS,
                minValue=0,
                maxValue=1200,
            ),
            tr_noop("Une fiche mise à jour il y a plus longtemps est signalée ; 0 : ne pas vérifier."),
        )
        self.add(
            QgsProcessingParameterString("DATE_LIMITE", tr("ou date limite"), optional=True),
            tr_noop("Par exemple 2024-01-31 : signale les fiches plus anciennes, au lieu du nombre de mois."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("SRC", tr("Système des coordonnées"), optional=True),
            tr_noop("Par exemple EPSG:2154, pour des colonnes X et Y dont rien ne dit le système ; vide : le trouver."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Services"), QgsProcessing.SourceType.VectorPoint),
            tr_noop("Un point par service, avec catégorie, horaires, accessibilité, doublon possible et alertes."),
        )
        self.add_refusals()
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Bilan des services"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML : lignes lues et refusées, doublons, points égarés, fraîcheur, horaires, catégories."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Load, audit, write."""
        from ..core.audit import audit, cutoff_date
        from ..core.audit_report import audit_page
        from ..core.readers.services import load_services, read_categories
        from ..translation import number
        from .inputs import optional_layer
        from .sinks import write_layer
        from .telling import categories_in_words

        def file(name: str) -> Path | None:
            text = self.parameterAsFile(parameters, name, context)
            return Path(text) if text else None

        path, layer = file("INPUT"), file_or_layer(self, parameters, "COUCHE", context)
        if (path is None) == (layer is None):
            raise ParameterError(tr_noop("INPUT et COUCHE : donnez l’un ou l’autre, un fichier ou une couche de services."))
        cutoff = cutoff_date(
            self.parameterAsString(parameters, "DATE_LIMITE", context),
            self.parameterAsInt(parameters, "ANCIENNETE_MAX", context),
            date.today(),
        )
        communes = optional_layer(self, parameters, "COMMUNES", context)
        loaded = load_services(
            path or layer,
            "INPUT" if path else "COUCHE",
            self.parameterAsEnumString(parameters, "FORMAT", context),
            read_categories(file("CATEGORIES")),
            file("SERVICES_LIES"),
            crs=self.parameterAsString(parameters, "SRC", context),
            progress=progress_of(feedback, 0.0, 0.6),
        )
        found = audit(
            loaded.services,
            cutoff,
            communes,
            loaded.category_map.type_labels.values(),
            progress_of(feedback, 0.6, 0.9),
        )
        results: dict[str, Any] = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.services, Qgis.WkbType.Point),
            "REJETS": write_layer(self, parameters, "REJETS", context, loaded.rejects, Qgis.WkbType.NoGeometry),
        }
        bilan = self.parameterAsFileOutput(parameters, "BILAN", context)
        if bilan:
            write_text_whole(Path(bilan), audit_page(loaded, found), "BILAN")
            results["BILAN"] = bilan
        counts = loaded.counts
        progress_of(feedback)(1.0)
        feedback.pushInfo(
            tr("{read} lignes lues ({format}), {written} écrites, {refused} refusées.").format(
                read=number(counts.read), format=tr(FORMATS[counts.source_format]), written=number(counts.written),
                refused=number(counts.refused),
            )
        )
        feedback.pushInfo(tr("Par catégorie : {categories}.").format(categories=categories_in_words(found.services)))
        for reason, rows in counts.reasons.items():
            feedback.pushWarning(tr("{rows} ligne(s) refusée(s) : {reason}.").format(rows=rows, reason=tr(reason)))
        numbers = {"LIGNES_LUES": counts.read, "LIGNES_ECRITES": counts.written, "LIGNES_REFUSEES": counts.refused}
        return {name: target for name, target in results.items() if target} | numbers
