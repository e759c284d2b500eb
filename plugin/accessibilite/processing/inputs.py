"""Layer parameters -> the records, files and features that core reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .base import is_empty, tr

if TYPE_CHECKING:
    from ..core.records import Layer


def is_given(parameters: dict[str, Any], name: str) -> bool:
    """Tell whether somebody filled a parameter."""
    return not is_empty(parameters.get(name))


def source_features(source: QgsProcessingFeatureSource | QgsVectorLayer) -> list[QgsFeature]:
    """Return all features; geometries are checked by core, in words."""
    if isinstance(source, QgsProcessingFeatureSource):
        return list(
            source.getFeatures(QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
        )
    return list(source.getFeatures())


def source_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Layer, QgsFields, list[QgsFeature]] | None:
    """Return the features of a source parameter as a record, with their fields; None when it is empty."""
    from .convert import to_layer

    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise QgsProcessingException(
                tr("{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle.").format(
                    name=name, value=parameters[name]
                )
            )
        return None
    features = source_features(source)
    return (
        to_layer(source.sourceName(), source.sourceCrs(), source.fields(), features),
        source.fields(),
        features,
    )


def optional_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Layer | None:
    """Return the features of a source parameter as a record; None when it is empty."""
    found = source_layer(algorithm, parameters, name, context)
    return None if found is None else found[0]


def raster_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """Return what GDAL opens for a raster parameter; None when it is empty."""
    if not is_given(parameters, name):
        return None
    value = parameters[name]
    if isinstance(value, str) and Path(value).is_file():
        return value
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr("{name} : « {value} » n’est pas un fichier raster lisible ; choisissez un modèle numérique de terrain.").format(
                name=name, value=value if layer is None else layer.name()
            )
        )
    return str(layer.source())


def required_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Layer, QgsFields, list[QgsFeature]]:
    """Return a source parameter as :func:`source_layer` does, or raise when it is not given."""
    found = source_layer(algorithm, parameters, name, context)
    if found is None:
        raise QgsProcessingException(tr("{name} : choisissez une couche.").format(name=name))
    return found


def optional_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | tuple[Path, str] | Layer | None:
    """Return a layer parameter as core reads it best, or None when it is not given."""
    if not is_given(parameters, name):
        return None
    return required_input(algorithm, parameters, name, context)


def required_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | tuple[Path, str] | Layer:
    """Return a layer parameter as core reads it best.

    Raises
    ------
    QgsProcessingException
        The layer cannot be opened.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise QgsProcessingException(
            tr("{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle ou un fichier.").format(
                name=name, value=parameters.get(name)
            )
        )
    return path_or_layer(layer)


def path_or_layer(layer: QgsVectorLayer) -> Path | tuple[Path, str] | Layer:
    """Return the file behind a layer when it is used whole, so that core reads it as it is; else a record.

    QGIS guesses the types of a CSV and loses the leading zeros of codes; core does not.
    """
    from .convert import to_layer

    if layer.providerType() == "ogr" and not layer.subsetString() and not layer.isEditable():
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = Path(parts.get("path", ""))
        plain = path.is_file() and not parts.get("vsiPrefix") and not parts.get("layerId")
        if plain and _has_own_crs(layer) and _has_own_fields(layer):
            return (path, parts["layerName"]) if parts.get("layerName") else path
    return to_layer(layer.name(), layer.crs(), layer.fields(), source_features(layer))


def _has_own_crs(layer: QgsVectorLayer) -> bool:
    """Tell whether the CRS is the one of the file: a person may have corrected it in the project."""
    provider = layer.dataProvider()
    return provider is not None and provider.crs() == layer.crs()


def _has_own_fields(layer: QgsVectorLayer) -> bool:
    """Tell whether all columns are those of the file: joins and virtual fields exist in the project only."""
    fields = layer.fields()
    return all(fields.fieldOrigin(index) == Qgis.FieldOrigin.Provider for index in range(fields.count()))
