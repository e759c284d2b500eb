"""Algorithm ``accessibilite:rapport``."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.errors import OutputError, tr_noop
from .base import Algorithm, progress_of, tr
from .page_language import add_page_language, page_language


class Rapport(Algorithm):
    """The GeoPackage of a diagnosis -> a page of HTML and a PDF with its atlas."""

    ID = "rapport"
    LABEL = tr_noop("Rapport")
    SUMMARY = tr_noop("Un document à remettre, en HTML et en PDF, tiré des couches d’un diagnostic.")
    GROUP = "restitution"
    TAGS = (tr_noop("PDF"), tr_noop("atlas"), tr_noop("comité de pilotage"), tr_noop("annexe technique"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterFile(
                # The second filter lets a folder through.
                "DIAGNOSTIC", tr("GeoPackage du diagnostic"), fileFilter=tr("Diagnostic (*.gpkg);;Tous les fichiers (*)"),
            ),
            tr_noop(
                "Le fichier diagnostic.gpkg de « Diagnostic d’accessibilité », ou son dossier ; journal.json doit être à côté."
            ),
        )
        points = [QgsProcessing.SourceType.VectorAnyGeometry]
        for name, label, help_text in (
            ("SITES", tr("Sites retenus"),
             tr_noop("Couche OUTPUT d’« Implanter des permanences », montrée à la place des lieux du diagnostic.")),
            ("TOURNEE", tr("Tournée"), tr_noop("Couche OUTPUT de « Planifier une tournée » : les passages de la semaine.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, points, optional=True), help_text)
        self.add(
            QgsProcessingParameterString("TITRE", tr("Titre"), optional=True),
            tr_noop("Par exemple « Accès aux droits à Valmont, comité du 3 mars » ; vide : le seuil dit de quoi il s’agit."),
        )
        for name, label, choices, help_text in (
            ("MODELE", tr("Modèle"), ["comite", "annexe"],
             tr_noop("comite : l’essentiel, 4 pages de PDF pour un comité de pilotage ; annexe : tout, pour les techniciens.")),
            ("ATLAS", tr("Atlas"), ["aucun", "zones", "territoires"],
             tr_noop("Ajoute au PDF une page par zone classée ou par territoire : carte, raisons, habitants, services.")),
        ):
            self.add(
                QgsProcessingParameterEnum(name, label, options=choices, defaultValue=choices[0], usesStaticStrings=True),
                help_text,
            )
        add_page_language(self)
        for name, label, kinds, help_text in (
            ("HTML", tr("Page HTML"), "HTML (*.html)",
             tr_noop("Un seul fichier, à lire sans connexion, au clavier et avec un lecteur d’écran.")),
            ("PDF", tr("Document PDF"), "PDF (*.pdf)", tr_noop(
                 "Pages A4 : texte que l’on peut chercher et copier, signets, structure pour les lecteurs d’écran."
             )),
        ):
            self.add(
                QgsProcessingParameterFileDestination(name, label, fileFilter=kinds, optional=True, createByDefault=False),
                help_text,
            )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the diagnosis back, then write the page and the document."""
        page, document = (self.parameterAsFileOutput(parameters, name, context) for name in ("HTML", "PDF"))
        if not page and not document:
            raise QgsProcessingException(tr("HTML et PDF sont vides : donnez au moins un des deux fichiers à écrire."))
        with page_language(self, parameters, context):
            title, has_atlas = self._write(parameters, context, feedback, page, document)
        progress_of(feedback)(1.0)
        if not has_atlas:
            feedback.pushWarning(
                tr("ATLAS : rien à montrer page par page, faute de zone classée ou de territoires dans le diagnostic.")
            )
        feedback.pushInfo(
            tr("Rapport « {title} » écrit : {files}.").format(
                title=title, files=", ".join(name for name, path in (("HTML", page), ("PDF", document)) if path)
            )
        )
        return {name: target for name, target in (("HTML", page), ("PDF", document)) if target}

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, page: str, document: str
    ) -> tuple[str, bool]:
        """Write the files; return the title of the report, and whether the atlas has the pages that were asked for."""
        from ..core.report_from_layers import load_diagnosis
        from .inputs import optional_layer

        sites, rounds = (optional_layer(self, parameters, name, context) for name in ("SITES", "TOURNEE"))
        self._run.has_read()
        found = load_diagnosis(Path(self.parameterAsFile(parameters, "DIAGNOSTIC", context)), sites, rounds)
        progress_of(feedback)(0.2)
        title = self.parameterAsString(parameters, "TITRE", context)
        template = self.parameterAsEnumString(parameters, "MODELE", context)
        atlas = self.parameterAsEnumString(parameters, "ATLAS", context)
        with tempfile.TemporaryDirectory(prefix="accessibilite-") as folder:
            copy = _copy(found, Path(folder))
            if page:
                self._write_page(found, copy, template, title, Path(page))
            progress_of(feedback)(0.5)
            has_atlas = True
            if document:
                has_atlas = self._write_document(found, copy, template, title, atlas, Path(document), feedback)
        return _title(found, title), has_atlas

    def _write_page(self, found: Any, copy: Path, template: str, title: str, target: Path) -> None:
        from dataclasses import replace

        from ..core.report_document import document_page, map_request
        from .map_layout import draw_map
        from .pages import write_text_whole

        picture = copy.parent / "carte.png"
        draw_map(map_request(found, copy, picture))
        write_text_whole(target, document_page(replace(found, picture=picture), template, title), "HTML")

    def _write_document(
        self, found: Any, copy: Path, template: str, title: str, atlas: str, target: Path, feedback: QgsProcessingFeedback
    ) -> bool:
        """Write the PDF, and return whether its atlas has the pages that were asked for."""
        from ..core.language import tr as page_tr
        from ..core.language import voice
        from ..core.pdf_outline import with_outline
        from ..core.pdf_tags import with_tags
        from ..core.report_document import QUESTION, atlas_pages, document_footer, document_sections
        from .report_layout import ReportPages, draw_report

        sections, breaks = document_sections(template)
        head, *others = [section(found) for section in sections]
        pages = atlas_pages(found, atlas)
        written = copy.parent / "rapport.pdf"
        drawing = draw_report(
            ReportPages(
                copy, written, _title(found, title), page_tr(QUESTION), head, others, breaks, pages, document_footer(found),
                found.rule.threshold_min,
            ),
            progress_of(feedback, 0.5, 1.0),
        )
        facts = {"Title": _title(found, title), "Subject": page_tr(QUESTION), "Creator": "QGIS, Accessibilité"}
        tagged = with_tags(written.read_bytes(), drawing.document, drawing.drawn)
        outlined = with_outline(tagged, [(mark.title, mark.page) for mark in drawing.bookmarks], facts, voice().language)
        try:
            target.write_bytes(outlined)
        except OSError as error:
            raise OutputError(
                tr_noop("PDF : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
                path=target,
            ) from error


def _title(found: Any, title: str) -> str:
    from ..core.report_document import report_title

    return report_title(found, title)


def _copy(found: Any, folder: Path) -> Path:
    """Copy the layers: QGIS writes into the GeoPackages that it opens, and the sites that were given go there too."""
    from ..core.geopackage import replace_layer

    copy = folder / "diagnostic.gpkg"
    try:
        shutil.copyfile(found.geopackage, copy)
        if found.has_own_sites:
            replace_layer(copy, "sites", found.sites)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            tr_noop("DIAGNOSTIC : « {path} » n’a pas pu être copié dans le dossier temporaire ; vérifiez la place libre."),
            path=found.geopackage,
        ) from error
    return copy
