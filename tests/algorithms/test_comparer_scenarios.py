"""``comparer_scenarios`` inside QGIS: a permanence of the sample town opens, its town hall closes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from harness import minutes_of, rows_of
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

#: The island of the sample town and the south bank.
BRIDGE = "LineString (4.3293735 48.5900381, 4.3290116 48.5917225)"
WALK_MIN = 75.0


@pytest.fixture
def inputs(sample, network_path, tmp_path) -> dict[str, object]:
    return {
        "CARREAUX": str(sample / "carreaux_200m.gpkg"), "SERVICES": str(sample / "services.gpkg"),
        "RESEAU": str(network_path), "OUTPUT": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT", "PUBLICS": "TEMPORARY_OUTPUT",
        "TERRITOIRES": "TEMPORARY_OUTPUT", "EQUITE": "TEMPORARY_OUTPUT", "BILAN": str(tmp_path / "bilan.html"),
        "TERRITOIRES_EN_ENTREE": str(sample / "quartiers.gpkg"),
    }


def test_an_opening_helps_and_the_page_says_so(run_alg, inputs, sample, layers, tmp_path):
    candidates = layers.sample("candidats")
    candidates.setSubsetString("\"id\" in ('site-21', 'site-24')")
    run = run_alg("comparer_scenarios", inputs | {"OUVERTURES": candidates})
    cells, publics = run.rows(), {row["public"]: row for row in run.rows("PUBLICS")}
    assert len(cells) == 217
    assert sum(row["gagne"] for row in cells) > 0
    assert sum(row["perd"] for row in cells) == 0
    assert publics["pauvres"]["a_portee_ecart"] > 0
    assert {row["evolution"] for row in run.rows("ZONES")} <= {"disparait", "retrecit", "inchangee"}
    assert all(row["a_portee_apres"] >= row["a_portee_avant"] for row in run.rows("TERRITOIRES"))
    assert {row["etat"] for row in run.rows("EQUITE")} == {"avant", "apres", "ecart"}
    assert "<svg" in (tmp_path / "bilan.html").read_text(encoding="utf-8")
    assert any(line.startswith("Ouvertures (2)") for line in run.feedback.infos)


def test_a_closing_and_its_layer_of_services_say_the_same(run_alg, inputs, layers):
    services = layers.sample("services")
    first = rows_of(services)[0]["id"]
    closing = run_alg("comparer_scenarios", inputs | {"FERMETURES": first})
    services.setSubsetString(f"\"id\" <> '{first}'")
    replaced = run_alg("comparer_scenarios", inputs | {"SERVICES_APRES": services, "FILTRE": "\"id\" is not null"})
    assert [row["temps_apres_min"] for row in closing.rows()] == [row["temps_apres_min"] for row in replaced.rows()]
    assert sum(row["gagne"] for row in closing.rows()) == 0


def test_what_changes_must_be_said_once(refusal, inputs):
    assert "FERMETURES" in refusal("comparer_scenarios", inputs)
    assert "FERMETURES" in refusal("comparer_scenarios", inputs | {"FERMETURES": "inconnu"})
    both = {"SERVICES_APRES": inputs["SERVICES"], "FERMETURES": "x"}
    assert "SERVICES_APRES" in refusal("comparer_scenarios", inputs | both)


# --- streets that change --------------------------------------------------------------------------


def passages_of(layers, network: QgsVectorLayer, bridges: tuple[str, ...] = (), closed: tuple[int, ...] = ()) -> QgsVectorLayer:
    """Return the layer that « Garder ce scénario » adds for these footbridges and edges."""
    edges = {feature["arete"]: feature for feature in network.getFeatures()}
    wkt = [*bridges, *(edges[number].geometry().asWkt(12) for number in closed)]
    kinds = ["passerelle"] * len(bridges) + ["passage_ferme"] * len(closed)
    return layers.memory(wkt, {
        "genre": kinds, "longueur_m": [None] * len(bridges) + [edges[number]["longueur_m"] for number in closed] or [0.0],
        "nom": [f"Passerelle {rank + 1}" for rank in range(len(bridges))] + [None] * len(closed),
        "arete": [None] * len(bridges) + list(closed), "regle": ["passerelle"] * len(bridges) + [None] * len(closed),
    }, network.crs().authid(), "LineString", "Passages du scénario")


def merged(network: QgsVectorLayer, lines: QgsVectorLayer) -> QgsVectorLayer:
    native, context, feedback = QgsNativeAlgorithms(), QgsProcessingContext(), QgsProcessingFeedback(False)
    native.refreshAlgorithms()
    merge = native.algorithm("mergevectorlayers").create()
    answer, done = merge.run({"LAYERS": [network, lines], "OUTPUT": "memory:"}, context, feedback, {}, False)
    assert done
    return context.takeResultLayer(answer["OUTPUT"])


def network_of(inputs) -> QgsVectorLayer:
    """Open RESEAU; a fixture would outlive QGIS."""
    layer = QgsVectorLayer(inputs["RESEAU"], "reseau", "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture
def busiest(plugin, inputs) -> tuple[int, ...]:
    """Two edges that most walks go through: the nearest to two services."""
    lines = {feature["arete"]: feature.geometry() for feature in network_of(inputs).getFeatures()}
    services = [feature.geometry() for feature in QgsVectorLayer(inputs["SERVICES"], "services", "ogr").getFeatures()]
    return tuple(min(lines, key=lambda number: lines[number].distance(place)) for place in services[:2])


def plain_spaces(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def page_of(inputs) -> str:
    return plain_spaces(Path(inputs["BILAN"]).read_text(encoding="utf-8"))


def seconds(rows, column) -> np.ndarray:
    return 60 * np.array(minutes_of(rows, column))


@pytest.mark.parametrize("which", ["footbridge", "closed", "both", "elsewhere", "linked", "closure"])
def test_after_is_a_full_run_on_the_merged_network(run_alg, inputs, layers, busiest, which):
    bridges = () if which == "closed" else (BRIDGE,)
    network = network_of(inputs)
    lines = passages_of(layers, network, bridges, () if which == "footbridge" else busiest)
    link = {"RELIER_ILOTS": which == "linked"}
    whole = merged(network, lines)
    same = {
        "DEMANDE": inputs["CARREAUX"], "SERVICES": inputs["SERVICES"], "TEMPS_MAX_MIN": WALK_MIN, "OUTPUT": "TEMPORARY_OUTPUT",
    }
    left, services = layers.sample("services"), {}
    if which == "both":
        services = {"SERVICES_APRES": inputs["SERVICES"]}
    elif which == "closure":
        services = {"FERMETURES": rows_of(left)[0]["id"]}
        left.setSubsetString(f"\"id\" <> '{services['FERMETURES']}'")
    before = run_alg("temps_acces", same | link | {"RESEAU": network}).rows()
    after = run_alg("temps_acces", same | link | {"RESEAU": whole, "SERVICES": left}).rows()
    given = layers.copy(lines, "EPSG:2154") if which == "elsewhere" else lines
    run = run_alg("comparer_scenarios", inputs | link | services | {"PASSAGES_APRES": given})
    ours = run.rows()
    for side, label in ((before, "avant"), (after, "apres")):
        assert np.allclose(seconds(ours, f"temps_{label}_min"), seconds(side, "temps_min"), atol=0.01, rtol=0, equal_nan=True)
        assert [row[f"statut_{label}"] for row in ours] == [row["statut"] for row in side]
    assert not np.allclose(seconds(before, "temps_min"), seconds(after, "temps_min"), equal_nan=True)
    said, page = plain_spaces(" ".join(run.feedback.infos)), page_of(inputs)
    for text in (said, page):
        assert ("Passerelles (1, 189 m en tout) : « Passerelle 1 » (189 m)." in text) == bool(bridges)
        assert ("Passages fermés (2, " in text) == (which != "footbridge")
    assert "rues d’après" in page


def test_a_footbridge_alone_brings_people_nearer(run_alg, inputs, layers):
    rows = run_alg("comparer_scenarios", inputs | {"PASSAGES_APRES": passages_of(layers, network_of(inputs), (BRIDGE,))}).rows()
    walked = [row for row in rows if row["temps_avant_min"] is not None]
    people = np.array([row["population"] for row in walked])
    before, after = (seconds(walked, f"temps_{label}_min") for label in ("avant", "apres"))
    assert len(walked) < len(rows), "the island was joined to nothing"
    assert (people * after).sum() <= (people * before).sum() + 1e-6
    assert all(row["temps_apres_min"] is not None for row in rows)
    assert sum(row["gagne"] for row in rows if row["statut_avant"] == "ilot") > 0


def test_an_empty_layer_of_passages_changes_nothing(run_alg, refusal, inputs, layers):
    empty = layers.memory([], geometry="LineString")
    first = rows_of(layers.sample("services"))[0]["id"]
    with_it, without = (run_alg("comparer_scenarios", inputs | {"FERMETURES": first} | more) for more in (
        {"PASSAGES_APRES": empty}, {}
    ))
    assert with_it.rows() == without.rows()
    assert "mêmes rues" in page_of(inputs)
    assert "PASSAGES_APRES" in refusal("comparer_scenarios", inputs | {"PASSAGES_APRES": empty})


def test_lines_that_are_no_passages_are_refused(refusal, inputs, layers, busiest):
    def sentence(lines) -> str:
        return refusal("comparer_scenarios", inputs | {"PASSAGES_APRES": lines})

    for wrong in (
        network_of(inputs), layers.sample("services"), layers.memory([BRIDGE], geometry="LineString"),
        layers.memory([BRIDGE], {"genre": ["route"]}, geometry="LineString"),
        layers.memory([None], {"genre": ["passerelle"]}, geometry="LineString"),
        layers.memory(["LineString EMPTY"], {"genre": ["passerelle"]}, geometry="LineString"),
    ):
        assert "la ligne 1" in plain_spaces(sentence(wrong))
    for number in (987_654_321, busiest[1]):
        # The number of no edge, then that of another one than lies there.
        elsewhere = layers.memory([BRIDGE], {"genre": ["passage_ferme"], "arete": [number]}, geometry="LineString")
        assert f"l’arête {number}" in sentence(elsewhere)


def test_an_end_that_touches_nothing_is_told(run_alg, inputs, layers):
    start, end = BRIDGE[12:-1].split(", ")
    lon, lat = map(float, end.split())
    loose = passages_of(layers, network_of(inputs), (f"LineString ({start}, {lon} {lat - 2 / 111_000})",))
    run = run_alg("comparer_scenarios", inputs | {"PASSAGES_APRES": loose})
    assert any("PASSAGES_APRES" in line and "ne touchent rien" in line for line in run.feedback.warnings)
