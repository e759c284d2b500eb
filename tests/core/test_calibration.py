"""Calibration of cells to the published rates: in the head, beside plain iterative fitting, laws, and Strasbourg."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from accessibilite.core.calibration import STOP, TOLERANCE, calibrate, rake
from accessibilite.core.errors import InputError
from accessibilite.core.records import Layer, as_floats, as_texts, texts


def boxes(*corners, **columns) -> Layer:
    """Return rectangles in metres of Lambert 93."""
    shapes = texts([shapely.box(700_000 + w, 6_600_000 + s, 700_000 + e, 6_600_000 + n) for w, s, e, n in corners])
    return Layer("couche", shapes, "EPSG:2154", columns)


def iris_of(*corners, rates) -> Layer:
    names = texts([f"I{i}" for i in range(len(corners))])
    return boxes(*corners, code_iris=names, nom_iris=names, taux_pauvrete=np.array(rates, dtype=float))


def column(layer, name):
    return as_floats(layer.columns[name])


def test_two_by_two_in_the_head():
    """Whole cells: each IRIS multiplies its two cells by one number."""
    cells = boxes(
        (0, 0, 100, 100), (100, 0, 200, 100), (0, 100, 100, 200), (100, 100, 200, 200),
        population=np.array([1000.0, 1000, 500, 500]), pauvres=np.array([100.0, 300, 50, 50]),
    )
    found = calibrate(cells, iris_of((0, 0, 200, 100), (0, 100, 200, 200), rates=[30, 5]))
    assert column(found.cells, "pauvres_cales") == pytest.approx([150, 450, 25, 25])
    assert column(found.cells, "pauvres").tolist() == [100, 300, 50, 50]
    table = found.table
    assert column(table, "pauvres_avant") == pytest.approx([400, 100])
    assert column(table, "pauvres_publies") == pytest.approx([600, 50])
    assert column(table, "taux_cale_pct") == pytest.approx([30, 5])
    assert column(table, "ecart_pauvres") == pytest.approx([200, -50])
    assert as_texts(table.columns["calage"]).tolist() == ["cale", "cale"]
    assert "500 personnes pauvres avant, 650 après" in str(found.notes[0])


def test_a_cell_that_is_all_poor_leaves_the_rest_to_the_others():
    cells = boxes((0, 0, 100, 100), (100, 0, 200, 100), population=np.array([600.0, 400]), pauvres=np.array([550.0, 50]))
    found = calibrate(cells, iris_of((0, 0, 200, 100), rates=[80]))
    assert column(found.cells, "pauvres_cales") == pytest.approx([600, 200], rel=1e-6)


def test_what_cannot_be_met_is_told_and_nobody_is_made_up():
    cells = boxes((0, 0, 100, 100), (100, 0, 200, 100), population=np.array([600.0, 400]), pauvres=np.array([0.0, 50]))
    found = calibrate(cells, iris_of((0, 0, 200, 100), rates=[80]))
    assert column(found.cells, "pauvres_cales") == pytest.approx([0, 400])
    assert as_texts(found.table.columns["calage"]).tolist() == ["hors_atteinte"]
    assert found.notes[-1].warning
    assert "I0" in str(found.notes[-1])


def test_unpublished_partial_and_unknown_are_left_alone():
    cells = boxes(
        (0, 0, 100, 100), (100, 0, 200, 100), (200, 0, 300, 100), (300, 0, 400, 100), (900, 0, 950, 100),
        population=np.array([900.0, 900, 90, 700, 40]), pauvres=np.array([90.0, 80, 9, np.nan, 7]),
    )
    iris = iris_of((0, 0, 100, 100), (100, 0, 200, 100), (200, 0, 300, 100), (300, 0, 400, 100), rates=[20, np.nan, 50, 30])
    found = calibrate(cells, iris)
    assert column(found.cells, "pauvres_cales") == pytest.approx([180, 80, 9, np.nan, 7], nan_ok=True)
    assert as_texts(found.table.columns["calage"]).tolist() == ["cale", "non_publie", "partiel", "partiel"]
    assert np.isnan(column(found.table, "pauvres_publies")[1:]).all()


@pytest.mark.parametrize(
    ("rates", "names", "words"),
    [([20], {"taux_pauvrete": "taux"}, "pas de colonne"), ([120], {}, "0 à 100"), ([np.nan], {}, "rien à caler")],
)
def test_refusals(rates, names, words):
    cells = boxes((0, 0, 100, 100), population=np.array([900.0]), pauvres=np.array([90.0]))
    iris = iris_of((0, 0, 100, 100), rates=rates)
    iris = Layer("iris", iris.geometries, iris.crs, {names.get(n, n): c for n, c in iris.columns.items()})
    with pytest.raises(InputError, match=words):
        calibrate(cells, iris)


def test_cells_without_poverty_are_refused():
    cells = boxes((0, 0, 100, 100), population=np.array([900.0]), pauvres=np.array([np.nan]))
    with pytest.raises(InputError, match="combien de personnes sont pauvres"):
        calibrate(cells, iris_of((0, 0, 100, 100), rates=[20]))


def test_iris_elsewhere_are_refused():
    cells = boxes((0, 0, 100, 100), population=np.array([900.0]), pauvres=np.array([90.0]))
    with pytest.raises(InputError, match="ne touche les carreaux"):
        calibrate(cells, iris_of((5000, 0, 5100, 100), rates=[20]))


def fitted(before, people, shares, targets, rounds=600):
    """Iterative proportional fitting in plain Python: area after area, each solved by halving."""
    areas, cells = shares.shape
    log = [0.0] * areas
    known = [[(c, shares[k, c]) for c in range(cells) if shares[k, c] > 0] for k in range(areas)]
    by_cell = [[(k, shares[k, c]) for k in range(areas) if shares[k, c] > 0] for c in range(cells)]

    def value(c):
        return min(people[c], before[c] * math.exp(sum(s * log[k] for k, s in by_cell[c])))

    for _ in range(rounds):
        for k in range(areas):
            low, high = -30.0, 30.0
            for _ in range(60):
                log[k] = (low + high) / 2
                if sum(s * value(c) for c, s in known[k]) < targets[k]:
                    low = log[k]
                else:
                    high = log[k]
        if all(abs(sum(s * value(c) for c, s in known[k]) - targets[k]) < 1e-9 for k in range(areas)):
            break
    return [value(c) for c in range(cells)]


def grid(seed: int):
    """Cells of 200 m under three IRIS that cut them anywhere."""
    rng = np.random.default_rng(seed)
    corners = [(x, y, x + 200, y + 200) for x in range(0, 800, 200) for y in range(0, 400, 200)]
    population = rng.uniform(200, 900, len(corners))
    cells = boxes(*corners, population=population, pauvres=population * rng.uniform(0.05, 0.6, len(corners)))
    one, two = sorted(rng.uniform(150, 650, 2))
    iris = iris_of((-50, -50, one, 500), (one, -50, two + 100, 500), (two + 100, -50, 900, 500), rates=rng.uniform(10, 45, 3))
    return cells, iris


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000))
def test_plain_fitting_finds_the_same(seed):
    cells, iris = grid(seed)
    found = calibrate(cells, iris, least_people=0.0)
    west = [shape.bounds for shape in iris.geometries]
    shares = np.array([[max(0.0, min(c.bounds[2], w[2]) - max(c.bounds[0], w[0])) / 200 for c in cells.geometries] for w in west])
    people = column(cells, "population")
    targets = shares @ people * column(iris, "taux_pauvrete") / 100
    met = as_texts(found.table.columns["calage"]) == "cale"
    if not met.all():
        return
    expected = fitted(column(cells, "pauvres"), people, shares, targets)
    after = column(found.cells, "pauvres_cales")
    assert after == pytest.approx(expected, rel=1e-5)
    assert shares @ after == pytest.approx(targets, abs=TOLERANCE * people.sum())
    assert ((after >= 0) & (after <= people)).all()


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000))
def test_laws(seed):
    cells, iris = grid(seed)
    found = calibrate(cells, iris)
    after = column(found.cells, "pauvres_cales")
    assert column(found.cells, "population").tolist() == column(cells, "population").tolist()
    order, other = np.random.default_rng(seed).permutation(len(cells)), np.random.default_rng(seed).permutation(len(iris))
    again = calibrate(cells.taken(order), iris.taken(other))
    assert column(again.cells, "pauvres_cales") == pytest.approx(after[order], rel=1e-9)
    if (as_texts(found.table.columns["calage"]) != "hors_atteinte").all():
        # What is calibrated is calibrated: to the last bit.
        twice = calibrate(cells.with_columns({"pauvres": after}), iris)
        assert twice.sweeps == 0
        assert column(twice.cells, "pauvres_cales").tolist() == after.tolist()
        # IRIS that cover all cells share all the poor, and no more.
        held = column(found.table, "pauvres_cales").sum()
        assert held == pytest.approx(after.sum())


def test_areas_that_overlap_are_met_too():
    shares = csr_matrix(np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]]))
    before, people = np.array([10.0, 20.0, 30.0]), np.full(3, 100.0)
    targets = shares @ np.array([20.0, 15.0, 40.0])
    after, sweeps = rake(before, people, shares, targets, np.full(3, STOP))
    assert shares @ after == pytest.approx(targets)
    assert sweeps < 2000


def test_neudorf(shared_data):
    from accessibilite.core.readers.iris import load_iris
    from accessibilite.core.readers.population_files import load_population

    cells = load_population(shared_data / "strasbourg" / "carreaux_200m_neudorf_2019.gpkg").cells
    iris = load_iris(
        shared_data / "strasbourg" / "iris_eurometropole.geojson", shared_data / "filosofi" / "BASE_TD_FILO_DISP_IRIS_2018.csv"
    ).iris
    found = calibrate(cells, iris)
    table, state = found.table, as_texts(found.table.columns["calage"])
    assert {name: int((state == name).sum()) for name in set(state)} == {"cale": 34, "non_publie": 11, "partiel": 7}
    met = state == "cale"
    assert column(table, "taux_cale_pct")[met] == pytest.approx(column(table, "taux_publie_pct")[met], abs=1e-6)
    assert column(cells, "pauvres").sum() == pytest.approx(18_629, abs=1)
    assert column(found.cells, "pauvres_cales").sum() == pytest.approx(19_878, abs=1)
    row = as_texts(table.columns["nom_iris"]).tolist().index("Neudorf Est Sud")
    assert column(table, "taux_avant_pct")[row] == pytest.approx(25.70, abs=0.01)
    assert column(table, "taux_publie_pct")[row] == pytest.approx(30.4)
