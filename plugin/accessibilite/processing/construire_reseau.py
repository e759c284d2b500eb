"""Algorithm ``accessibilite:construire_reseau``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.errors import ParameterError, tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .file_input import tell
from .pages import whole_text
from .walker_questions import add_walker, profile_and_speed


class ConstruireReseau(Algorithm):
    """OSM ways -> walking network."""

    ID = "construire_reseau"
    LABEL = tr_noop("Construire le réseau piéton")
    SUMMARY = tr_noop("Fait d’un fichier OpenStreetMap le réseau des voies praticables à pied, selon des règles publiées.")
    GROUP = "donnees"
    TAGS = (tr_noop("OpenStreetMap"), tr_noop("marche"), tr_noop("piéton"), tr_noop("rues"))
    STYLES = (("OUTPUT", "reseau"), ("ANOMALIES", "anomalies"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterFile(
                "INPUT", tr("Fichier OpenStreetMap"), optional=True,
                fileFilter=tr("OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)"),
            ),
            tr_noop(
                "Extrait OSM du territoire et de ses abords : .osm.pbf, .osm (au besoin en .gz ou .bz2), réponse d’Overpass en "
                ".json ou réseau d’OSMnx en .graphml."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "LIGNES", tr("ou couche de voies OpenStreetMap"),
                [QgsProcessing.SourceType.VectorAnyGeometry], optional=True,
            ),
            tr_noop(
                "Couche de lignes dont les étiquettes OSM (highway, foot, access…) sont des colonnes ; sans étiquettes, "
                "toute ligne est praticable (règle inconnue)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "ZONE", tr("Limiter à la zone"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            ),
            tr_noop(
                "Seules les voies qui touchent ces polygones sont gardées, entières. Prenez 1 à 2 km de plus que le "
                "territoire : on va aussi à pied chez le voisin."
            ),
        )
        add_walker(self)
        self.add(
            QgsProcessingParameterNumber(
                "ATTENTE_FEUX_S", tr("Attente à un passage avec feux (s)"), Qgis.ProcessingNumberParameterType.Double,
                defaultValue=0.0, minValue=0, maxValue=600,
            ),
            tr_noop(
                "Secondes ajoutées chaque fois que l’on traverse une rue à des feux ; 0 : aucune. Repère : 27 s pour un cycle "
                "de 90 s dont 20 s de vert (Highway Capacity Manual : (cycle − vert)² / (2 × cycle))."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "ATTENTE_PASSAGE_S", tr("Attente à un passage sans feux (s)"), Qgis.ProcessingNumberParameterType.Double,
                defaultValue=0.0, minValue=0, maxValue=600,
            ),
            tr_noop(
                "Secondes ajoutées chaque fois que l’on traverse une rue sur un passage sans feux ; 0 : aucune. À mesurer sur "
                "place : aucune valeur publiée ne vaut partout."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "DEMANDE", tr("Habitants (carreaux, points)"), [QgsProcessing.SourceType.VectorAnyGeometry], optional=True
            ),
            tr_noop("Carreaux ou points avec population et pauvres : dit combien de personnes vivent sur chaque îlot."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Réseau piéton"), QgsProcessing.SourceType.VectorLine),
            tr_noop("Une ligne par arête, avec ses temps dans les deux sens ; modifiable, puis relue par « Temps d’accès »."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "BILAN", tr("Bilan du réseau"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Page HTML : voies et kilomètres par règle, îlots, trous possibles, et ce qui a été écarté et pourquoi."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ANOMALIES", tr("Trous possibles dans la carte"), QgsProcessing.SourceType.VectorLine,
                optional=True, createByDefault=False,
            ),
            tr_noop(
                "Un court segment par trou possible : bout de voie à moins de 3 m d’une rue qu’il ne touche pas, ou plus "
                "court lien d’un îlot vers une plus grande partie du réseau ; ceux de plus d’habitants d’abord."
            ),
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Send a layer of ways, which is no file of OpenStreetMap, to the parameter that takes it."""
        from ..core.readers.ways import is_layer_file

        file = self.parameterAsFile(parameters, "INPUT", context)
        if file and is_layer_file(Path(file)):
            words = tr("INPUT : « {path} » est une couche, non un fichier OpenStreetMap ; donnez-la à LIGNES.")
            return False, words.format(path=file)
        return super().checkParameterValues(parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the ways, build the network, write the layer and its account."""
        from ..core.network import checked_speed
        from ..core.network_cache import cached_network
        from ..core.network_health import network_health
        from ..core.network_report import built_notes, network_page, untagged_notes
        from .inputs import is_given, optional_layer, raster_source
        from .sinks import write_layer

        file = self.parameterAsFile(parameters, "INPUT", context)
        lines = optional_layer(self, parameters, "LIGNES", context)
        if bool(file) == (lines is not None):
            raise ParameterError(tr_noop("INPUT et LIGNES : donnez l’un ou l’autre, un fichier OSM ou une couche de voies."))
        profile, speed = profile_and_speed(self, parameters, context)
        checked_speed(profile, speed)
        zone = optional_layer(self, parameters, "ZONE", context)
        relief = raster_source(self, parameters, "MNT", context)
        network, account = cached_network(
            Path(file) if file else lines, profile, speed, relief, zone,
            progress_of(feedback, 0.0, 0.7), "INPUT",
            signal_wait_s=self.parameterAsDouble(parameters, "ATTENTE_FEUX_S", context),
            crossing_wait_s=self.parameterAsDouble(parameters, "ATTENTE_PASSAGE_S", context),
        )
        demand = optional_layer(self, parameters, "DEMANDE", context)
        bilan = self.parameterAsFileOutput(parameters, "BILAN", context)
        holes_asked = is_given(parameters, "ANOMALIES")
        health = network_health(network, demand) if bilan or holes_asked else None
        results: dict[str, Any] = {}
        with whole_text(Path(bilan), network_page(account, health), "BILAN") if bilan else nullcontext():
            results["OUTPUT"] = write_layer(
                self, parameters, "OUTPUT", context, network.to_layer(), Qgis.WkbType.LineString
            )
            if health is not None and holes_asked:
                results["ANOMALIES"] = write_layer(
                    self, parameters, "ANOMALIES", context, health.holes, Qgis.WkbType.LineString
                )
        if bilan:
            results["BILAN"] = bilan
        progress_of(feedback)(1.0)
        tell((*untagged_notes(account), *built_notes(account, health)), feedback)
        if demand is not None and len(demand):
            _warn_of_another_town(demand, network, feedback)
        feedback.pushInfo(tr("Donnez cette couche à « Réseau piéton » dans « Temps d’accès à pied » ou « Isochrones à pied »."))
        return results


def _warn_of_another_town(demand: Any, network: Any, feedback: QgsProcessingFeedback) -> None:
    """Tell now what the next step would refuse: nobody lives on this network."""
    from ..core.defaults import SNAP_M
    from ..core.errors import InputError
    from ..core.snapping import places_of, require_overlap

    try:
        require_overlap(places_of(demand, "DEMANDE").lonlat, network, SNAP_M, "DEMANDE")
    except InputError as error:
        feedback.pushWarning(sentence(error))
