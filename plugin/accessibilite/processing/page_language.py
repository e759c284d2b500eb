"""LANGUE: pages, maps and documents in the language of those who will read them; log and errors stay in that of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..core.errors import tr_noop
from ..core.language import SOURCE, interface, speaking
from ..translation import LANGUAGES, voice_of
from .base import Algorithm, tr

PARAMETER = "LANGUE"


def add_page_language(algorithm: Algorithm) -> None:
    """Ask in which language the pages are written."""
    algorithm.add(
        QgsProcessingParameterEnum(
            PARAMETER, tr("Langue des pages"), options=[SOURCE, *LANGUAGES], optional=True, usesStaticStrings=True
        ),
        tr_noop("fr (français), en (anglais) ou nl (néerlandais) : langue des pages et des cartes ; vide : celle de QGIS."),
        advanced=True,
    )


@contextmanager
def page_language(algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Iterator[None]:
    """Write in the language asked for until the block ends; a thread started inside does not see it."""
    asked = algorithm.parameterAsEnumString(parameters, PARAMETER, context)
    with speaking(voice_of(asked) if asked else interface()):
        yield
