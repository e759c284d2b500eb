"""Algorithm ``accessibilite:diagnostic``: the whole chain in one call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.defaults import DEFAULT_PUBLIC, THRESHOLD_MIN
from ..core.errors import tr_noop
from .base import Algorithm, progress_of, sentence, tr
from .page_language import add_page_language, page_language
from .walker_questions import add_walker, profile_and_speed


class Diagnostic(Algorithm):
    """OSM file, cells and services -> one folder: GeoPackage, report, map, run card."""

    ID = "diagnostic"
    LABEL = tr_noop("Diagnostic d’accessibilité")
    SUMMARY = tr_noop("Du fichier OSM, des carreaux INSEE et des services aux zones blanches, avec carte et rapport.")
    GROUP = "restitution"
    PUBLISHES = True
    TAGS = (tr_noop("zones blanches"), tr_noop("aller-vers"), tr_noop("rapport"), tr_noop("non-recours"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        table = [QgsProcessing.SourceType.Vector]
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterFile(
                "OSM", tr("Fichier OpenStreetMap"),
                fileFilter=tr("OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)"),
            ),
            tr_noop(
                "Extrait OSM du territoire et de 1 à 2 km autour : .osm.pbf, .osm (au besoin en .gz ou .bz2), réponse d’Overpass "
                "en .json ou réseau d’OSMnx en .graphml."
            ),
        )
        self.add(
            QgsProcessingParameterVectorLayer("CARREAUX", tr("Carreaux de population (INSEE, 200 m)"), polygons),
            tr_noop("Carreaux Filosofi de l’INSEE, avec leurs colonnes d’origine."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("SERVICES", tr("Services"), table),
            tr_noop("Points d’accueil : couche de points, ou tableau avec des colonnes longitude et latitude."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("IRIS", tr("IRIS ou autres territoires"), polygons, optional=True),
            tr_noop("Limites dessinées sur la carte et territoires dont on donne les totaux."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("CANDIDATS", tr("Lieux candidats"), table, optional=True),
            tr_noop("Lieux qui pourraient accueillir une permanence (pharmacies, écoles, places)."),
        )
        add_walker(self)
        self.add(
            QgsProcessingParameterNumber(
                "SEUIL_MIN", tr("Seuil (min à pied)"), Qgis.ProcessingNumberParameterType.Double, THRESHOLD_MIN,
                minValue=0, maxValue=600,
            ),
            tr_noop("Un carreau dont le service le plus proche est plus loin est en zone blanche."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "NOMBRE", tr("Permanences à implanter"), Qgis.ProcessingNumberParameterType.Integer, 3,
                minValue=0, maxValue=100,
            ),
            tr_noop("Combien de lieux choisir parmi les candidats (sans effet sans candidats)."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "GRILLE_M", tr("Chercher des candidats, grille de (m)"), Qgis.ProcessingNumberParameterType.Double, 0.0,
                minValue=0, maxValue=5000,
            ),
            tr_noop(
                "Pas d’une grille de lieux candidats posés sur les rues, à laquelle s’ajoutent les lieux du fichier OSM "
                "(pharmacies, écoles, mairies, places…) et CANDIDATS. 0 : seulement CANDIDATS."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), DEFAULT_PUBLIC),
            tr_noop(
                "Colonne des carreaux qui définit et classe les zones blanches : pauvres, monoparentales, enfants_0_3, "
                "jeunes_18_24, seniors_65p, population… ou toute colonne numérique."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("CALER_SUR_IRIS", tr("Caler les personnes pauvres sur les IRIS"), False),
            tr_noop(
                "Rend les personnes pauvres des carreaux conformes au taux publié des IRIS (colonne taux_pauvrete, de « Charger "
                "les IRIS ») : PUBLIC=pauvres devient alors pauvres_cales."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer("BATIMENTS", tr("Bâtiments"), table, optional=True),
            tr_noop("Bâtiments ou adresses : le temps d’un carreau est la moyenne de ceux qu’il contient, et non de son centre."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "POIDS_BATIMENTS", tr("Poids d’un bâtiment"), parentLayerParameterName="BATIMENTS", optional=True
            ),
            tr_noop("Colonne numérique, par exemple le nombre de logements ; vide : chaque bâtiment compte pour 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ROBUSTESSE", tr("Dire si le diagnostic est solide"), False),
            tr_noop(
                "Le refait sous 54 combinaisons d’hypothèses et sans chaque service (section « Est-ce solide ? » du rapport ; "
                "couches fermetures et variantes). Plus long dans un grand territoire."
            ),
            advanced=True,
        )
        add_page_language(self)
        self.add(
            QgsProcessingParameterFolderDestination("DOSSIER", tr("Dossier des résultats")),
            tr_noop("Reçoit diagnostic.gpkg, rapport.html, carte.png et journal.json."),
        )
        self.addOutput(QgsProcessingOutputFile("GEOPACKAGE", tr("GeoPackage")))
        self.addOutput(QgsProcessingOutputFile("RAPPORT", tr("Rapport")))
        self.addOutput(QgsProcessingOutputFile("CARTE", tr("Carte")))
        self.addOutput(QgsProcessingOutputFile("JOURNAL", tr("Journal")))
        self.addOutput(QgsProcessingOutputNumber("ZONES_CLASSEES", tr("Zones blanches classées")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Hand everything to core."""
        from ..core import diagnosis
        from ..core.version import plugin_version
        from ..translation import number
        from .inputs import optional_input, raster_source, required_input
        from .layers import filled_layers
        from .map_layout import draw_map

        profile, speed = profile_and_speed(self, parameters, context)
        request = diagnosis.DiagnosisRequest(
            Path(self.parameterAsFile(parameters, "OSM", context)),
            required_input(self, parameters, "CARREAUX", context),
            required_input(self, parameters, "SERVICES", context),
            optional_input(self, parameters, "IRIS", context),
            optional_input(self, parameters, "CANDIDATS", context),
            profile,
            self.parameterAsDouble(parameters, "SEUIL_MIN", context),
            self.parameterAsInt(parameters, "NOMBRE", context),
            speed,
            raster_source(self, parameters, "MNT", context),
            optional_input(self, parameters, "BATIMENTS", context),
            self.parameterAsString(parameters, "POIDS_BATIMENTS", context),
            self.parameterAsString(parameters, "PUBLIC", context),
            self.parameterAsBool(parameters, "CALER_SUR_IRIS", context),
            self.parameterAsBool(parameters, "ROBUSTESSE", context),
            self.parameterAsDouble(parameters, "GRILLE_M", context),
        )
        self._run.has_read()
        folder = Path(self.parameterAsFileOutput(parameters, "DOSSIER", context))
        versions = {"qgis": Qgis.version(), "accessibilite": plugin_version()}
        with page_language(self, parameters, context):
            done = diagnosis.run(request, folder, draw_map, versions, progress_of(feedback))
        figures = {name: number(value) for name, value in done.figures.items()}
        feedback.pushInfo(
            tr(
                "{population} habitants, dont environ {pauvres} pauvres ; {pauvres_en_zone_blanche} de ceux-ci en zone blanche "
                "({share} %) ; {zones_classees} zones classées. À lire d’abord : {report}"
            ).format(
                share=number(done.figures["part_pauvres_en_zone_blanche_pct"], 1), report=done.files[diagnosis.REPORT], **figures
            )
        )
        for warning in done.warnings:
            feedback.pushWarning(sentence(warning))
        self._geopackage = done.files[diagnosis.GEOPACKAGE]
        self._to_show = filled_layers(self._geopackage)
        return {
            "DOSSIER": str(folder),
            "GEOPACKAGE": str(self._geopackage),
            "RAPPORT": str(done.files[diagnosis.REPORT]),
            "CARTE": str(done.files[diagnosis.MAP]),
            "JOURNAL": str(done.files[diagnosis.JOURNAL]),
            "ZONES_CLASSEES": int(done.figures["zones_classees"]),
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Show the layers: QGIS calls this in the thread of the project, which holds those of an earlier run."""
        from .layers import show_layers

        if context.project() is not None:
            show_layers(self._geopackage, self._to_show, context)
        return super().postProcessAlgorithm(context, feedback)
