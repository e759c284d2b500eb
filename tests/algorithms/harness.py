"""Runs the algorithms inside QGIS, as the toolbox does, and gives them layers of every make."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "plugin" / "accessibilite"
SAMPLE = PLUGIN / "resources" / "sample"
TYPES = {int: QMetaType.Type.LongLong, float: QMetaType.Type.Double, str: QMetaType.Type.QString}

Rows = list[dict[str, Any]]


class Feedback(QgsProcessingFeedback):
    """Keeps what was said, and cancels once the bar passes ``cancel_at`` per cent.

    ``amid`` is what was said, and how far the bar was, when it had begun and was not full.
    """

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.cancel_at = cancel_at
        self.warnings: list[str] = []
        self.infos: list[str] = []
        self.amid: list[tuple[float, str]] = []
        self.reached: list[float] = []
        self.progressChanged.connect(self._moved)

    def _moved(self, percent: float) -> None:
        self.reached.append(percent)
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()

    def _said(self, text: str) -> None:
        if 0 < self.progress() < 100:
            self.amid.append((self.progress(), text))

    def pushWarning(self, warning: str) -> None:
        self._said(warning)
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        self._said(info)
        self.infos.append(info)


@dataclass
class Run:
    """What an algorithm gave back; the context keeps its layers alive."""

    results: Mapping[str, Any]
    context: QgsProcessingContext
    feedback: Feedback

    def layer(self, name: str = "OUTPUT") -> QgsVectorLayer:
        layer = QgsProcessingUtils.mapLayerFromString(self.results[name], self.context)
        assert isinstance(layer, QgsVectorLayer)
        return layer

    def rows(self, name: str = "OUTPUT") -> Rows:
        return rows_of(self.layer(name))


RunAlg = Callable[..., Run]


@pytest.fixture(scope="session")
def run_alg(plugin) -> RunAlg:
    """Check the parameters, then run, as the toolbox and qgis_process do; a refusal raises."""

    def run(
        name: str,
        parameters: Mapping[str, Any],
        feedback: Feedback | None = None,
        project: QgsProject | None = None,
    ) -> Run:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"accessibilite:{name}")
        assert algorithm is not None
        context = QgsProcessingContext()
        if project is not None:
            context.setProject(project)
        feedback = feedback or Feedback()
        context.setFeedback(feedback)
        sound, sentence = algorithm.checkParameterValues(dict(parameters), context)
        if not sound:
            raise QgsProcessingException(sentence)
        results, done = algorithm.run(dict(parameters), context, feedback, {}, False)
        assert done
        return Run(results, context, feedback)

    return run


def plain(value: Any) -> Any:
    """Return an attribute with every kind of NULL as None."""
    return None if value is None or value == NULL else value


def rows_of(layer: QgsVectorLayer) -> Rows:
    names = layer.fields().names()
    return [dict(zip(names, map(plain, feature.attributes()))) for feature in layer.getFeatures()]


def minutes_of(rows: Iterable[Mapping[str, Any]], column: str = "temps_min") -> list[float]:
    """Return times as floats, NULL as NaN, for ``pytest.approx(nan_ok=True)``."""
    return [math.nan if row[column] is None else row[column] for row in rows]


class Layers:
    """Makes layers; all in one place, so that a test reads as what it is about."""

    def __init__(self, folder: Path, sample: Path) -> None:
        self.folder = folder
        self.town = sample
        self._count = 0

    def sample(self, name: str) -> QgsVectorLayer:
        """Open a layer of the sample town."""
        layer = QgsVectorLayer(str(self.town / f"{name}.gpkg"), name, "ogr")
        assert layer.isValid()
        return layer

    def memory(
        self,
        wkt: Sequence[str | None],
        columns: Mapping[str, Sequence[Any]] | None = None,
        crs: str = "EPSG:4326",
        geometry: str = "Point",
        name: str = "couche",
    ) -> QgsVectorLayer:
        """Make a memory layer; the type of a column is that of its first value that is not None."""
        columns = columns or {}
        layer = QgsVectorLayer(f"{geometry}{f'?crs={crs}' if crs else ''}", name, "memory")
        if not crs:
            layer.setCrs(QgsCoordinateReferenceSystem())
        fields = []
        for column, values in columns.items():
            kind = type(next((value for value in values if value is not None), ""))
            fields.append(QgsField(column, TYPES[kind]))
        assert not fields or layer.dataProvider().addAttributes(fields)
        layer.updateFields()
        features = []
        for row, text in enumerate(wkt):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([values[row] for values in columns.values()])
            if text is not None:
                feature.setGeometry(QgsGeometry.fromWkt(text))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        return layer

    def copy(self, source: QgsVectorLayer, crs: str | None = None, geometry: str | None = None) -> QgsVectorLayer:
        """Copy to memory, moved to another CRS when one is given."""
        target = QgsCoordinateReferenceSystem(crs) if crs else source.crs()
        if geometry is None:
            copied = source.materialize(QgsFeatureRequest().setDestinationCrs(target, QgsProject().transformContext()))
            copied.setCrs(target)
            return copied
        transform = QgsCoordinateTransform(source.crs(), target, QgsProject().transformContext())
        wkt = []
        for feature in source.getFeatures():
            shape = QgsGeometry(feature.geometry())
            shape.transform(transform)
            wkt.append(shape.asWkt(12))
        names = source.fields().names()
        table = rows_of(source)
        return self.memory(wkt, {n: [row[n] for row in table] for n in names}, target.authid(), geometry, source.name())

    def saved(self, source: QgsVectorLayer, name: str = "couche.gpkg", layer_name: str | None = None) -> QgsVectorLayer:
        """Write to a file of its own, and open it."""
        self._count += 1
        path = self.folder / str(self._count) / name
        path.parent.mkdir()
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".shp": "ESRI Shapefile"}[path.suffix]
        options.layerName = layer_name or path.stem
        error = QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsProject().transformContext(), options)
        assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
        layer = QgsVectorLayer(f"{path}|layername={options.layerName}" if layer_name else str(path), path.stem, "ogr")
        assert layer.isValid()
        return layer


@pytest.fixture
def layers(tmp_path_factory, sample) -> Layers:
    return Layers(tmp_path_factory.mktemp("entrees"), sample)


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> Path:
    """Copy the sample town: QGIS writes into the GeoPackages that it opens, if only a counter."""
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("exemple") / "sample"))


@pytest.fixture(scope="session")
def network_path(run_alg, sample, tmp_path_factory) -> Path:
    """Build the network of the sample town once."""
    path = tmp_path_factory.mktemp("reseau") / "reseau.gpkg"
    run_alg("construire_reseau", {"INPUT": str(sample / "reseau.osm"), "OUTPUT": str(path)})
    return path


@pytest.fixture(scope="session")
def measured(run_alg, sample, network_path, tmp_path_factory) -> str:
    """Measure the cells of the sample town once."""
    path = tmp_path_factory.mktemp("temps") / "temps.gpkg"
    run_alg("temps_acces", {
        "DEMANDE": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": str(path),
    })
    return str(path)


@pytest.fixture
def project() -> QgsProject:
    """Give a project of its own, so that no test sees the layers of another."""
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def refusal(run_alg) -> Callable[..., str]:
    """Run an algorithm that must refuse, and return its sentence, once it is known to be one."""

    def refused(name: str, parameters: Mapping[str, Any], feedback: Feedback | None = None) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run_alg(name, parameters, feedback)
        sentence = str(caught.value)
        assert_sentence(sentence)
        return sentence

    return refused


def assert_sentence(text: str) -> None:
    """One sentence, filled in, and no words of a programmer."""
    assert text.endswith("."), text
    assert "\n" not in text
    assert "{" not in text
    for alien in ("Traceback", "Error", "Exception", "None", "NoneType", "nan"):
        assert alien not in text, text
