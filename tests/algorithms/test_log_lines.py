"""What the log says is readable on a command line, where the bar and the sentences share the screen."""

from __future__ import annotations

import pytest
from harness import Feedback


class Ordered(Feedback):
    """Remembers how far the bar was when each sentence came."""

    def __init__(self) -> None:
        super().__init__()
        self.bar: list[float] = []

    def pushInfo(self, info: str) -> None:
        self.bar.append(self.progress())
        super().pushInfo(info)


def inputs_of(name: str, sample, network_path) -> dict[str, object]:
    cells, services = str(sample / "carreaux_200m.gpkg"), str(sample / "services.gpkg")
    return {
        "charger_population": {"CARREAUX": cells},
        "charger_services": {"INPUT": services},
        "charger_iris": {"CONTOURS": str(sample / "iris.gpkg")},
        "construire_reseau": {"INPUT": str(sample / "reseau.osm")},
        "temps_acces": {"DEMANDE": cells, "SERVICES": services, "RESEAU": str(network_path)},
        "isochrones": {"SERVICES": services, "RESEAU": str(network_path)},
        "indicateurs": {"DEMANDE": cells, "SERVICES": services, "RESEAU": str(network_path)},
    }[name] | {"OUTPUT": "TEMPORARY_OUTPUT"}


@pytest.mark.parametrize(
    "name",
    ["charger_population", "charger_services", "charger_iris", "construire_reseau", "temps_acces", "isochrones", "indicateurs"],
)
def test_the_bar_is_full_before_the_results_are_told(run_alg, sample, network_path, name):
    """qgis_process writes « …70…80 » on one line: a result put there at once reads as another number."""
    feedback = Ordered()
    run_alg(name, inputs_of(name, sample, network_path), feedback)
    assert feedback.infos
    assert set(feedback.bar) == {100}, list(zip(feedback.bar, feedback.infos))


def test_the_indices_of_equity_come_after_the_bar(run_alg, sample, network_path):
    times = run_alg("temps_acces", inputs_of("temps_acces", sample, network_path))
    feedback = Ordered()
    run_alg("equite", {"MESURES": times.layer(), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    assert set(feedback.bar) == {100}


def test_services_are_counted_by_category(run_alg, layers):
    points = layers.memory(["POINT (2 48)"] * 3, {"nom": ["a", "b", "c"], "categorie": ["caf", "caf", None]})
    run = run_alg("charger_services", {"COUCHE": points, "OUTPUT": "TEMPORARY_OUTPUT"})
    (told,) = [text for text in run.feedback.infos if "catégorie" in text]
    assert "caf (2)" in told
    assert "sans catégorie (1)" in told
