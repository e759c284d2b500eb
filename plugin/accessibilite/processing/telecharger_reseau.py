"""Algorithm ``accessibilite:telecharger_reseau``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import tr_noop
from .base import progress_of, tr
from .download_options import DownloadAlgorithm


class TelechargerReseau(DownloadAlgorithm):
    """Overpass, through OSMnx -> an OSM file that ``construire_reseau`` reads."""

    ID = "telecharger_reseau"
    LABEL = tr_noop("Télécharger les voies (OpenStreetMap)")
    SUMMARY = tr_noop("Télécharge d’OpenStreetMap les voies où l’on peut marcher, dans un fichier .osm à garder.")
    GROUP = "donnees"
    TAGS = (tr_noop("OpenStreetMap"), tr_noop("Overpass"), tr_noop("OSMnx"), tr_noop("rues"), tr_noop("téléchargement"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_zone()
        self.add_servers()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Fichier OpenStreetMap"), fileFilter=tr("OpenStreetMap (*.osm)")
            ),
            tr_noop("Fichier .osm que lisent « Construire le réseau piéton » et « Diagnostic d’accessibilité »."),
        )
        self.addOutput(QgsProcessingOutputNumber("VOIES", tr("Voies écrites")))
        self.addOutput(QgsProcessingOutputString("DATE_OSM", tr("Date des données OpenStreetMap")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask for the ways of the zone, write them."""
        from ..core.download.network import download_network

        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        options = self.http_options(parameters, context)
        area = self.area(parameters, context, options, feedback)
        done = download_network(area, output, options, progress_of(feedback, 0.1, 1.0))
        progress_of(feedback)(1.0)
        feedback.pushInfo(
            tr("{ways} voies, {nodes} nœuds et {relations} places, état d’OpenStreetMap : {stamp}.").format(
                ways=done.ways, nodes=done.nodes, relations=done.relations, stamp=done.timestamp or tr("inconnu")
            )
        )
        return {"OUTPUT": str(output), "VOIES": done.ways, "DATE_OSM": done.timestamp}
