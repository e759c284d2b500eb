"""Algorithm ``accessibilite:fiche_terrain``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.defaults import DEFAULT_PUBLIC, SNAP_M
from ..core.errors import OutputError, tr_noop
from ..core.sentences import listed
from .base import RESOURCES, Algorithm, progress_of, tr
from .page_language import add_page_language, page_language
from .service_questions import add_threshold, read_network


class FicheTerrain(Algorithm):
    """Chosen sites -> sheets for QField and for paper; filled sheets -> decisions on the candidates."""

    ID = "fiche_terrain"
    LABEL = tr_noop("Fiches de terrain")
    SUMMARY = tr_noop("Prépare la visite des sites choisis et de leurs remplaçants, et relit ce que la visite a décidé.")
    GROUP = "implantation"
    TAGS = (tr_noop("QField"), tr_noop("visite"), tr_noop("fiche à imprimer"), tr_noop("contraintes"))
    STYLES = (("OUTPUT", "candidats"),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        points = [QgsProcessing.SourceType.VectorAnyGeometry]
        for name, label, kinds, help_text in (
            ("SITES", tr("Sites choisis"), points,
             tr_noop("Couche sortie d’« Implanter des permanences » : les lieux à visiter. Vide pour seulement relire RETOUR.")),
            ("CANDIDATS", tr("Lieux candidats"), points,
             tr_noop("Tous les candidats : on y prend les remplaçants, et on y écrit les décisions de RETOUR.")),
            ("RESEAU", tr("Réseau piéton"), [QgsProcessing.SourceType.VectorLine],
             tr_noop("Pour dessiner le plan de chaque fiche ; demandé avec SITES.")),
            ("CARREAUX", tr("Carreaux de population"), [QgsProcessing.SourceType.VectorPolygon],
             tr_noop("Pour dire qui vit près de chaque lieu, et choisir le remplaçant qui dessert le plus de monde.")),
            ("SERVICES", tr("Services existants"), points,
             tr_noop("Les personnes déjà à leur portée ne comptent pas dans le choix d’un remplaçant.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, kinds, optional=True), help_text)
        add_threshold(self, tr_noop("Durée de marche en deçà de laquelle on vit près d’un lieu."), tr("Près (min à pied)"))
        self.add(
            QgsProcessingParameterString("PUBLIC", tr("Public (colonne de poids)"), DEFAULT_PUBLIC),
            tr_noop("Les personnes que l’on compte pour choisir un remplaçant."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "REMPLACANTS", tr("Remplaçants par site"), Qgis.ProcessingNumberParameterType.Integer, 1, minValue=0, maxValue=10
            ),
            tr_noop("Lieux de repli à visiter aussi, au cas où le site choisi serait refusé."),
        )
        self.add(
            QgsProcessingParameterString("TITRE", tr("Titre des fiches"), optional=True),
            tr_noop("Par exemple « Permanences de Bondy, visites de mars » ; écrit en tête des pages."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("RETOUR", tr("Fiches remplies"), points, optional=True),
            tr_noop("Le GeoPackage au retour du terrain (couche fiches) : un refus devient exclu, une confirmation impose."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Candidats décidés"), QgsProcessing.SourceType.VectorPoint, optional=True, createByDefault=False
            ),
            tr_noop("CANDIDATS avec les décisions de RETOUR, à redonner à « Implanter des permanences »."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "GEOPACKAGE", tr("GeoPackage pour QField"), fileFilter="GeoPackage (*.gpkg)", optional=True, createByDefault=False
            ),
            tr_noop("Couches fiches (formulaire compris) et rues, prêtes à ouvrir dans QField."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "FICHES", tr("Fiches à imprimer"), fileFilter="HTML (*.html)", optional=True, createByDefault=False
            ),
            tr_noop("Une page par lieu : plan des rues, ce que l’on sait, cases à remplir."),
        )
        add_page_language(self)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Prepare the sheets when there are sites, read them back when they are filled."""
        from .inputs import optional_layer

        sites = optional_layer(self, parameters, "SITES", context)
        filled = optional_layer(self, parameters, "RETOUR", context)
        candidates = optional_layer(self, parameters, "CANDIDATS", context)
        if sites is None and filled is None:
            raise QgsProcessingException(tr("SITES et RETOUR sont vides : donnez les sites à visiter, ou les fiches remplies."))
        if filled is not None and candidates is None:
            raise QgsProcessingException(tr("CANDIDATS : choisissez la couche des candidats où écrire les décisions de RETOUR."))
        outputs: dict[str, Any] = {}
        if filled is not None and candidates is not None:
            outputs |= self._read_back(parameters, context, feedback, candidates, filled)
        if sites is not None:
            outputs |= self._prepare(parameters, context, feedback, sites, candidates)
        return {name: target for name, target in outputs.items() if target}

    def _prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, sites: Any,
        candidates: Any,
    ) -> dict[str, Any]:
        from ..core.field_page import sheets_page
        from ..core.field_sheet import FieldRule, field_sites, streets_layer
        from .inputs import optional_layer
        from .pages import write_text_whole

        network = read_network(self, parameters, context, feedback)
        cells = optional_layer(self, parameters, "CARREAUX", context)
        services = optional_layer(self, parameters, "SERVICES", context)
        rule = FieldRule(
            self.parameterAsDouble(parameters, "SEUIL_MIN", context),
            self.parameterAsString(parameters, "PUBLIC", context).strip(),
            self.parameterAsInt(parameters, "REMPLACANTS", context),
            SNAP_M,
        )
        found = field_sites(
            sites, candidates, network, rule, cells, services, progress_of(feedback)
        )
        page = self.parameterAsFileOutput(parameters, "FICHES", context)
        target = self.parameterAsFileOutput(parameters, "GEOPACKAGE", context)
        with page_language(self, parameters, context):
            if page:
                title = self.parameterAsString(parameters, "TITRE", context)
                write_text_whole(Path(page), sheets_page(found, network, title), "FICHES")
            if target:
                _write_whole(Path(target), {"fiches": found.sites, "rues": streets_layer(found, network)})
        progress_of(feedback)(1.0)
        feedback.pushInfo(tr("{count} lieu(x) à visiter.").format(count=len(found.sites)))
        return {"FICHES": page, "GEOPACKAGE": target}

    def _read_back(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, candidates: Any,
        filled: Any,
    ) -> dict[str, Any]:
        from ..core.field_sheet import read_back
        from .sinks import write_layer

        found = read_back(candidates, filled)
        feedback.pushInfo(
            tr("{confirmed} lieu(x) confirmés, {refused} refusés, {undecided} sans décision.").format(
                confirmed=found.confirmed, refused=found.refused, undecided=found.undecided
            )
        )
        for names, text in (
            (found.added, tr("{count} lieu(x) ajoutés sur le terrain : {names}")),
            (found.unknown, tr("{count} fiche(s) dont le lieu n’est pas dans CANDIDATS : {names}")),
        ):
            if names:
                feedback.pushWarning(text.format(count=len(names), names=listed(names)))
        return {"OUTPUT": write_layer(self, parameters, "OUTPUT", context, found.candidates, Qgis.WkbType.Point)}


def _write_whole(path: Path, layers: dict[str, Any]) -> None:
    """Write a GeoPackage with its forms in one move: an earlier one stays until the new one is whole."""
    from ..core.geopackage import write_geopackage
    from ..core.style_words import said_style

    styles = {
        name: said_style((RESOURCES / "styles" / f"{style}.qml").read_text(encoding="utf-8"))
        for name, style in (("fiches", "fiches"), ("rues", "reseau"))
    }
    refusal = OutputError(
        tr_noop("{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
        parameter="GEOPACKAGE",
        path=path,
    )
    try:
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".accessibilite-") as folder:
            whole = Path(folder) / path.name
            write_geopackage(whole, layers, styles)
            os.replace(whole, path)
    except (OSError, RuntimeError) as error:
        raise refusal from error
