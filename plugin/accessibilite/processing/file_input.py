"""Parameters that take a file as well as a layer: core opens the file itself, as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.errors import tr_noop
from .base import Algorithm, is_empty, tr
from .inputs import required_input

if TYPE_CHECKING:
    from ..core.readers.account import Note
    from ..core.records import Layer, Source

_LAYER_PART = "|layername="


class FileAlgorithm(Algorithm):
    """An algorithm that reads files by itself, named in ``FILES``.

    QGIS would open them to check the parameters: it counts the rows and guesses the types of a CSV of
    2.3 million lines, and cannot open an INSEE spreadsheet as it should be.
    """

    FILES: tuple[str, ...] = ()

    def required_source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Source:
        """Return a file or layer parameter, or raise when it is not given."""
        source = file_or_layer(self, parameters, name, context)
        if source is None:
            raise QgsProcessingException(tr("{name} : choisissez un fichier ou une couche.").format(name=name))
        return source

    def mapping_of(
        self, parameters: dict[str, Any], mapped: Mapping[str, str], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Return the columns that the user named, by contract column; ``mapped`` gives their parameters."""
        fields = {target: self.parameterAsString(parameters, name, context) for target, name in mapped.items()}
        return {target: field for target, field in fields.items() if field}

    def add_refusals(self) -> None:
        """Add what every loader gives beside its layer: the refused rows, and the counts that must balance."""
        self.add(
            QgsProcessingParameterFeatureSink(
                "REJETS", tr("Lignes refusées"), QgsProcessing.SourceType.Vector, optional=True
            ),
            tr_noop("Chaque ligne refusée, entière, avec son numéro et le motif."),
        )
        for name, label in (
            ("LIGNES_LUES", tr("Lignes lues")),
            ("LIGNES_ECRITES", tr("Lignes écrites")),
            ("LIGNES_REFUSEES", tr("Lignes refusées (nombre)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        stand_in = QgsVectorLayer("Polygon", "fichier", "memory")
        light = {
            name: stand_in if name in self.FILES and _file_of(value) is not None else value
            for name, value in parameters.items()
        }
        return super().checkParameterValues(light, context)


def file_or_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | tuple[Path, str] | Layer | None:
    """Return a parameter as core reads it best, or None when it is not given.

    Raises
    ------
    QgsProcessingException
        It is neither a file nor a layer.
    """
    value = parameters.get(name)
    if is_empty(value):
        return None
    found = _file_of(value)
    if found is not None:
        return found
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is not None and layer.providerType() == "delimitedtext" and not layer.subsetString():
        path = Path(QgsProviderRegistry.instance().decodeUri("delimitedtext", layer.source()).get("path", ""))
        if path.is_file():
            return path
    return required_input(algorithm, parameters, name, context)


def _file_of(value: Any) -> Path | tuple[Path, str] | None:
    """Return the file that a text names, with its layer if it does, when it is there and not empty."""
    if not isinstance(value, str):
        return None
    path_text, _, layer_name = value.partition(_LAYER_PART)
    if "|" in path_text + layer_name or "://" in path_text:
        return None
    path = Path(path_text)
    if not path.is_file() or path.stat().st_size == 0:
        return None
    return (path, layer_name) if layer_name else path


def tell(notes: tuple[Note, ...], feedback: QgsProcessingFeedback) -> None:
    """Push the sentences of a loader to the log, in the user's language."""
    for note in notes:
        text = tr(note.template).format(**note.shown)
        if note.warning:
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)
