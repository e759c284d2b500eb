"""Algorithm ``accessibilite:telecharger_services``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.download.defaults import DEFAULT_CATEGORY, DEFAULT_TAGS, category_tags
from ..core.errors import tr_noop
from .base import progress_of, tr
from .download_options import DownloadAlgorithm


class TelechargerServices(DownloadAlgorithm):
    """Overpass, through OSMnx -> services of the contract."""

    ID = "telecharger_services"
    LABEL = tr_noop("Télécharger des services (OpenStreetMap)")
    SUMMARY = tr_noop("Télécharge d’OpenStreetMap les points d’accueil d’une zone, avec horaires et accessibilité.")
    GROUP = "donnees"
    TAGS = (
        tr_noop("OpenStreetMap"), tr_noop("Overpass"), tr_noop("OSMnx"), tr_noop("mairie"), tr_noop("santé"),
        tr_noop("téléchargement"),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_zone()
        self.add(
            QgsProcessingParameterEnum(
                "TYPES", tr("Types de services"), options=list(category_tags()), allowMultiple=True,
                defaultValue=DEFAULT_CATEGORY, optional=True, usesStaticStrings=True,
            ),
            tr_noop("Catégories à chercher ; leurs étiquettes OSM sont dans resources/categories.csv."),
        )
        self.add(
            QgsProcessingParameterString("ETIQUETTES", tr("Autres étiquettes OSM"), DEFAULT_TAGS, optional=True),
            tr_noop("Par exemple « amenity=library, office=ngo » : cherchées en plus des types."),
            advanced=True,
        )
        self.add_servers()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Services"), QgsProcessing.SourceType.VectorPoint),
            tr_noop("Un point par service ; date_maj et source disent l’état d’OpenStreetMap."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "REJETS", tr("Lignes refusées"), QgsProcessing.SourceType.Vector, optional=True
            ),
            tr_noop("Chaque objet dont la place est inconnue, entier, avec le motif."),
        )
        for name, label in (
            ("LIGNES_LUES", tr("Lignes lues")),
            ("LIGNES_ECRITES", tr("Lignes écrites")),
            ("LIGNES_REFUSEES", tr("Lignes refusées (nombre)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("DATE_OSM", tr("Date des données OpenStreetMap")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask for the services of the zone, write them and what was refused."""
        from ..core.download.services import download_services
        from .sinks import write_layer

        options = self.http_options(parameters, context)
        kinds = self.parameterAsEnumStrings(parameters, "TYPES", context)
        more = self.parameterAsString(parameters, "ETIQUETTES", context)
        area = self.area(parameters, context, options, feedback)
        done = download_services(area, kinds, options, more, progress_of(feedback, 0.1, 0.9))
        loaded = done.loaded.required("OUTPUT")
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, loaded.services, Qgis.WkbType.Point),
            "REJETS": write_layer(self, parameters, "REJETS", context, loaded.rejects, Qgis.WkbType.NoGeometry),
        }
        progress_of(feedback)(1.0)
        feedback.pushInfo(
            tr("{written} services, état d’OpenStreetMap : {stamp}.").format(
                written=loaded.counts.written, stamp=done.timestamp or tr("inconnu")
            )
        )
        for reason, rows in loaded.counts.reasons.items():
            feedback.pushWarning(tr("{rows} ligne(s) refusée(s) : {reason}.").format(rows=rows, reason=tr(reason)))
        return {name: target for name, target in outputs.items() if target} | {
            "LIGNES_LUES": loaded.counts.read,
            "LIGNES_ECRITES": loaded.counts.written,
            "LIGNES_REFUSEES": loaded.counts.refused,
            "DATE_OSM": done.timestamp,
        }
