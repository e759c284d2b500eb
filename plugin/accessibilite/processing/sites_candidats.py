"""Algorithm ``accessibilite:sites_candidats``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from ..core.candidate_kinds import MERGE_M, kinds_table
from ..core.defaults import SNAP_M
from ..core.errors import tr_noop
from .base import progress_of, sentence, tr
from .file_input import FileAlgorithm, file_or_layer
from .service_questions import add_network, add_threshold, read_network


class SitesCandidats(FileAlgorithm):
    """OSM, layers, a grid -> points where a permanence could be held."""

    ID = "sites_candidats"
    LABEL = tr_noop("Sites candidats")
    SUMMARY = tr_noop("Rassemble les lieux où une permanence pourrait se tenir, sans doublon, et dit qui vit à portée de chacun.")
    GROUP = "implantation"
    TAGS = (tr_noop("lieux candidats"), tr_noop("permanence"), tr_noop("pharmacie"), tr_noop("école"), tr_noop("OpenStreetMap"))
    STYLES = (("OUTPUT", "candidats"), ("ECARTES", "ecartes"))
    FILES = ("LIEUX",)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        real = Qgis.ProcessingNumberParameterType.Double
        polygons = [QgsProcessing.SourceType.VectorPolygon]
        self.add(
            QgsProcessingParameterFile(
                "INPUT", tr("Fichier OpenStreetMap"), optional=True,
                fileFilter=tr("OpenStreetMap (*.osm.pbf *.pbf *.osm *.gz *.bz2 *.json);;Tous les fichiers (*)"),
            ),
            tr_noop("Fichier .osm.pbf ou .osm qui contient des lieux (pas seulement des voies), ou réponse d’Overpass (.json)."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "LIEUX", tr("Autres lieux"), [QgsProcessing.SourceType.VectorAnyGeometry], optional=True
            ),
            tr_noop(
                "Toute couche ou table de lieux, gardée entière : nom, genre, pmr, horaires, adresse, capacite, cout, decision "
                "(impose ou exclu) et incompatible y sont lus s’ils s’y trouvent."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("GRILLE_M", tr("Pas de la grille (m)"), real, optional=True, minValue=10, maxValue=1e4),
            tr_noop("Ajoute des points au pas donné, ramenés à la rue la plus proche, dans ZONE ou sur les carreaux."),
        )
        add_network(self)
        self.add(
            QgsProcessingParameterFeatureSource("CARREAUX", tr("Carreaux de population"), polygons, optional=True),
            tr_noop("Pour compter qui vit à portée de chaque lieu, et écarter ceux dont personne n’est proche."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("ZONE", tr("Zone"), polygons, optional=True),
            tr_noop("Seuls les lieux dans ces polygones sont gardés ; vide : ceux d’INPUT qui sont sur les carreaux."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "GENRES", tr("Genres de lieux"), options=list(kinds_table().labels), allowMultiple=True,
                optional=True, usesStaticStrings=True,
            ),
            tr_noop("Genres cherchés dans INPUT (voir resources/candidats.csv) ; vide : tous, sauf les lieux de culte."),
        )
        add_threshold(self, tr_noop("Durée de marche pour compter qui vit à portée de chaque lieu."), tr("À portée (min à pied)"))
        self.add(
            QgsProcessingParameterNumber("FUSION_M", tr("Distance entre doublons (m)"), real, MERGE_M, minValue=0, maxValue=1e3),
            tr_noop(
                "Deux lieux plus proches sont un seul s’ils portent le même nom, ou s’ils sont du même genre et l’un sans "
                "nom ; le mieux renseigné reste. 0 : garder tout."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "ACCROCHAGE_M", tr("Distance d’accrochage au réseau (m)"), real, SNAP_M, minValue=0.1, maxValue=5000
            ),
            tr_noop("Un lieu plus loin de toute voie praticable est écarté (hors_reseau)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Lieux candidats"), QgsProcessing.SourceType.VectorPoint),
            tr_noop("Un point par lieu, prêt pour « Implanter des permanences », avec population et pauvres à portée."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ECARTES", tr("Lieux écartés"), QgsProcessing.SourceType.VectorPoint, optional=True
            ),
            tr_noop("Les lieux non retenus, avec leur raison : doublon, hors_reseau ou personne."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the sources, gather the candidates, write them and those set aside."""
        from ..core.candidates import CandidateRule, find_candidates
        from .inputs import is_given, optional_layer
        from .sinks import write_layer

        file = self.parameterAsFile(parameters, "INPUT", context)
        zone = optional_layer(self, parameters, "ZONE", context)
        cells = optional_layer(self, parameters, "CARREAUX", context)
        has_grid = is_given(parameters, "GRILLE_M")
        rule = CandidateRule(
            tuple(kind for kind in self.parameterAsEnumStrings(parameters, "GENRES", context) if kind),
            self.parameterAsDouble(parameters, "GRILLE_M", context) if has_grid else None,
            *(self.parameterAsDouble(parameters, name, context) for name in ("FUSION_M", "ACCROCHAGE_M", "SEUIL_MIN")),
        )
        found = find_candidates(
            read_network(self, parameters, context, feedback),
            rule,
            Path(file) if file else None,
            file_or_layer(self, parameters, "LIEUX", context),
            zone,
            cells,
            progress_of(feedback),
        )
        outputs = {
            "OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.kept, Qgis.WkbType.Point),
            "ECARTES": write_layer(self, parameters, "ECARTES", context, found.aside, Qgis.WkbType.Point),
        }
        progress_of(feedback)(1.0)
        for name, counts in ((tr("Lieux retenus"), found.kinds), (tr("Lieux écartés"), found.reasons)):
            listed = ", ".join(f"{kind} {counts[kind]}" for kind in sorted(counts, key=str))
            feedback.pushInfo(
                tr("{what} : {count} ({list})").format(what=name, count=sum(counts.values()), list=listed or "–")
            )
        if found.refused:
            feedback.pushWarning(
                tr("LIEUX : {count} ligne(s) sans coordonnées utilisables, laissées de côté.").format(count=found.refused)
            )
        for note in found.notes:
            feedback.pushWarning(sentence(note))
        return {name: target for name, target in outputs.items() if target}
