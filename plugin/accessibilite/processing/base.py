"""What all algorithms share: names, help, errors in the user's language, progress and cancel."""

from __future__ import annotations

import importlib
import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import AccessibiliteError, Cancelled, MissingLibraryError, tr_noop
from ..core.sentences import Sentence
from ..translation import help_page, translate
from .running import Run
from .staging import Staging, staging

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
#: Decimals of the numbers in dialogs: no threshold is finer.
DIALOG_DECIMALS = 2

#: Group id -> (title, icon), in the order of the toolbox.
GROUPS = {
    "donnees": (tr_noop("1 Données"), "donnees.svg"),
    "mesures": (tr_noop("2 Mesures"), "mesures.svg"),
    "zones_blanches": (tr_noop("3 Zones blanches"), "zones_blanches.svg"),
    "implantation": (tr_noop("4 Implantation"), "implantation.svg"),
    "restitution": (tr_noop("5 Restitution"), "restitution.svg"),
}


def tr(text: str) -> str:
    """Translate a text of the plugin; the French source gets its no-break spaces there."""
    return translate(text)


#: Fields that core fills with one of its own phrases, and not with a name, a number or a value of the user.
PHRASES = ("reason", "missing")


def sentence(said: AccessibiliteError | Sentence) -> str:
    """Return an error or another sentence of core in the user's language."""
    values = {
        name: sentence(value) if isinstance(value, Sentence) else tr(str(value)) if name in PHRASES else value
        for name, value in said.values.items()
    }
    # A name may hold ends of lines, and a sentence is one line.
    return " ".join(tr(said.template).format(**values).splitlines())


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm of the plugin: subclasses say what they are, add parameters and ``compute``.

    ``compute`` may raise any :class:`AccessibiliteError`; it becomes the one sentence that makes
    ``qgis_process`` fail.  Sinks that are files take their place only when ``compute`` has ended well.
    """

    ID = ""
    LABEL = ""
    SUMMARY = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()
    #: Whether ``compute`` puts a folder in its place by itself, whole, as its last step: it is then too late to cancel.
    PUBLISHES = False
    #: Sinks, each with the name of the style (``resources/styles``) that its layer gets when QGIS loads it.
    STYLES: Mapping[str, str] | tuple[tuple[str, str], ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._staging = Staging()
        self._run = Run()
        self._replaced: list[str] = []

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read parameters, call core, write (``run`` is taken: QGIS calls it from the desktop)."""
        raise NotImplementedError

    def createInstance(self) -> Algorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.LABEL)

    def group(self) -> str:
        return tr(GROUPS[self.GROUP][0])

    def groupId(self) -> str:
        return self.GROUP

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / GROUPS[self.GROUP][1]))

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.TAGS]

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        return help_page(self.ID) or tr(self.SUMMARY)

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add a parameter with its help text."""
        parameter.setHelp(tr(help_text))
        if isinstance(parameter, QgsProcessingParameterNumber):
            parameter.setMetadata({"widget_wrapper": {"decimals": DIALOG_DECIMALS}})
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        for definition in self.parameterDefinitions():
            given = parameters.get(definition.name(), definition.defaultValue())
            problem = _problem(definition, given, context) or _absence(definition, given, context)
            if problem:
                return False, " ".join(problem.splitlines())
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._run = Run.prepare(parameters, context, feedback)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            require_libraries()
            import numpy as np

            # GEOS leaves the floating-point flag raised now and then, which numpy would report as a warning.
            with np.errstate(invalid="ignore"), staging() as self._staging, self._run.under_way():
                results = self.compute(parameters, context, feedback)
                if feedback.isCanceled() and not self.PUBLISHES:
                    raise Cancelled
                places = self._staging.publish()
        except AccessibiliteError as error:
            raise QgsProcessingException(sentence(error)) from error
        self._replaced = list(places.values())
        results = {name: places.get(value, value) if isinstance(value, str) else value for name, value in results.items()}
        to_load = context.layersToLoadOnCompletion()
        if not places.keys().isdisjoint(to_load):
            context.setLayersToLoadOnCompletion({places.get(key, key): details for key, details in to_load.items()})
        self._give_styles(results, context)
        return results

    def parameterAsSink(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, *shape: Any
    ) -> tuple[QgsFeatureSink | None, str]:
        """Make a sink; a file is written beside its place first (see :mod:`.staging`)."""
        asked = parameters.get(name)
        wrapped = isinstance(asked, QgsProcessingOutputLayerDefinition)
        prop = asked.sink if wrapped else asked
        if isinstance(prop, QgsProperty):
            prop = prop.valueAsString(context.expressionContext(), "")[0]
        try:
            place = self._staging.place_of(prop, name) if isinstance(prop, str) else None
        except OSError as error:
            raise QgsProcessingException(str(error)) from error
        if place is None:
            return super().parameterAsSink(parameters, name, context, *shape)
        if wrapped:
            beside = QgsProcessingOutputLayerDefinition(asked)
            beside.sink = QgsProperty.fromValue(place)
        sink, target = super().parameterAsSink({**parameters, name: beside if wrapped else place}, name, context, *shape)
        self._staging.is_written(target)
        return sink, target

    def parameterAsFileOutput(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return where to write a page: beside its place, where it goes with the layers once the run has ended well."""
        asked: str = super().parameterAsFileOutput(parameters, name, context)
        if not isinstance(self.parameterDefinition(name), QgsProcessingParameterFileDestination):
            return asked
        try:
            place = self._staging.place_of(asked, name)
        except OSError:
            # Writing there says so in words.
            return asked
        if place is None:
            return asked
        self._staging.is_written(place)
        return place

    def _give_styles(self, results: Mapping[str, Any], context: QgsProcessingContext) -> None:
        from .layers import NamedStyle

        for name, style in dict(self.STYLES).items():
            target = results.get(name, "")
            if target and context.willLoadLayerOnCompletion(target):
                details = context.layerToLoadOnCompletionDetails(target)
                details.setPostProcessor(NamedStyle.create(RESOURCES / "styles" / f"{style}.qml"))

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Show the new content of files that open layers already show; QGIS calls this in their thread."""
        from .layers import known_layers, refresh

        for path in self._replaced:
            refresh(Path(path), known_layers(context))
        return {}


def is_empty(value: Any) -> bool:
    """Tell whether nobody filled a value: QGIS gives None, an empty text or its own NULL for what is left empty."""
    return value in (None, "", NULL)


def _problem(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> str:
    """Return a sentence on a value that QGIS would refuse in words nobody understands, or ``""``."""
    if value is None or value == "":
        return ""
    name = definition.name()
    kinds = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer, QgsProcessingParameterFile)
    if isinstance(definition, kinds) and isinstance(value, str) and _is_path(value):
        path = Path(value.split("|")[0])
        # A layer of the project may have a slash in its name.
        if not path.exists() and QgsProcessingUtils.mapLayerFromString(value, context, False) is None:
            return tr("{name} : le fichier « {value} » est introuvable ; vérifiez son nom et son dossier.").format(
                name=name, value=path
            )
        if path.is_file() and path.stat().st_size == 0:
            return tr("{name} : le fichier « {value} » est vide ; exportez-le de nouveau.").format(name=name, value=path)
    number = isinstance(definition, QgsProcessingParameterNumber)
    if definition.checkValueIsAcceptable(value, context) and not (number and _is_not_finite(value)):
        return ""
    if number and isinstance(value, str) and _is_number(value.replace(",", ".")) and not _is_number(value):
        return tr("{name} : « {value} » s’écrit ici avec un point, « {point} » ; corrigez ce nombre.").format(
            name=name, value=value, point=value.replace(",", ".")
        )
    if number:
        return tr("{name} : « {value} » est hors des bornes ; donnez un nombre de {low} à {high}.").format(
            name=name, value=value, low=f"{definition.minimum():g}", high=f"{definition.maximum():g}"
        )
    if isinstance(definition, QgsProcessingParameterEnum):
        return tr("{name} : « {value} » est inconnu ; choisissez parmi {choices}.").format(
            name=name, value=value, choices=", ".join(definition.options())
        )
    if isinstance(definition, kinds[:2]) and isinstance(value, str):
        return tr(
            "{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle ou un fichier."
        ).format(name=name, value=value)
    endings = re.findall(r"\*(\.[\w.]+)", definition.fileFilter()) if isinstance(definition, QgsProcessingParameterFile) else []
    if endings:
        return tr("{name} : « {value} » n’est pas d’un genre de fichier lu ici ; donnez un fichier {endings}.").format(
            name=name, value=value, endings=", ".join(dict.fromkeys(endings))
        )
    return tr("{name} : « {value} » ne convient pas ; voyez l’aide de ce paramètre.").format(name=name, value=value)


def _absence(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> str:
    """Return a sentence on a mandatory parameter that is left empty, which QGIS says in English, or ``""``."""
    if is_empty(value) and not definition.checkValueIsAcceptable(value, context):
        return tr("{name} : ce paramètre est vide ; remplissez « {label} ».").format(
            name=definition.name(), label=definition.description()
        )
    return ""


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def _is_not_finite(value: Any) -> bool:
    """Tell whether a value is NaN or infinite, as a number or as a text, which QGIS lets through."""
    return _is_number(value) and not math.isfinite(float(value))


def _is_path(value: str) -> bool:
    """Tell whether a layer parameter names a file: not a layer of the project, not a database or a URL."""
    return "://" not in value and "=" not in value.split("|")[0] and ("/" in value or "\\" in value)


def require_libraries() -> None:
    """Raise when QGIS came without the libraries that its installers ship, or with a shapely before 2."""
    try:
        for name in ("numpy", "scipy", "pyproj", "shapely"):
            module = importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(
            tr_noop(
                "La bibliothèque Python « {library} » manque à cette installation de QGIS ; installez QGIS 3.40 ou plus "
                "récent avec l’installateur officiel, ou ajoutez-la à son Python."
            ),
            library=error.name,
        ) from error
    if int(module.__version__.split(".")[0]) < 2:
        raise MissingLibraryError(
            tr_noop(
                "La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente ; "
                "mettez QGIS à jour avec l’installateur officiel, ou mettez-la à jour dans son Python."
            ),
            version=module.__version__,
        )


def progress_of(feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
    """Return a progress for core that fills ``start``..``end`` of the bar and stops a cancelled run."""

    def progress(fraction: float) -> None:
        feedback.setProgress(100 * (start + (end - start) * fraction))
        if feedback.isCanceled():
            raise Cancelled

    return progress
