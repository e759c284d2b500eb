"""Equity: the head first, then plain Python beside it, then the laws of the indices."""

from __future__ import annotations

import math
import xml.dom.minidom

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from accessibilite.core.charts import Series, line_chart, nice_marks
from accessibilite.core.equity import (
    AFTER,
    BEFORE,
    CHANGE,
    ELSEWHERE,
    WHOLE,
    EquityRule,
    concentration_index,
    cumulated,
    equity,
    fgt,
    gini,
    mean_of_first,
    poorest_to_richest,
    weighted_quantile,
)
from accessibilite.core.equity_report import curves_chart, in_words
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.records import Layer, as_floats, as_texts, texts

COUNTS = st.integers(2, 30)


@st.composite
def towns(draw):
    count = draw(COUNTS)
    minutes = draw(arrays.arrays(float, count, elements=st.sampled_from([0.5, 3.0, 7.5, 15.0, 16.0, 40.0, 75.0])))
    persons = draw(arrays.arrays(float, count, elements=st.sampled_from([0.0, 1.0, 2.5, 40.0, 311.0])))
    standard = draw(arrays.arrays(float, count, elements=st.sampled_from([8000.0, 12000.0, 21000.5, 50000.0])))
    if persons.sum() == 0:
        persons[0] = 1.0
    return minutes, persons, standard


def plain_fgt(minutes, persons, z, cap, power):
    total = 0.0
    for t, n in zip(minutes, persons):
        if t > z:
            total += n * min((t - z) / z, cap) ** power
    return total / sum(persons)


def plain_gini(minutes, persons):
    mean = sum(t * n for t, n in zip(minutes, persons)) / sum(persons)
    gaps = sum(n * m * abs(t - u) for t, n in zip(minutes, persons) for u, m in zip(minutes, persons))
    return gaps / (2 * mean * sum(persons) ** 2)


def plain_concentration(minutes, persons, standard):
    """Twice the covariance of time and fractional rank, over the mean (Wagstaff 1991); equals share a rank."""
    total = sum(persons)
    mean = sum(t * n for t, n in zip(minutes, persons)) / total
    covariance = 0.0
    for t, n, s in zip(minutes, persons, standard):
        below = sum(m for m, u in zip(persons, standard) if u < s)
        level = sum(m for m, u in zip(persons, standard) if u == s)
        covariance += n / total * (t - mean) * ((below + level / 2) / total - 0.5)
    return 2 * covariance / mean


def plain_mean_of_first(minutes, persons, standard, share):
    left = share * sum(persons)
    wanted = left
    time = 0.0
    for level in sorted(set(standard)):
        here = [(t, n) for t, n, s in zip(minutes, persons, standard) if s == level]
        size = sum(n for _, n in here)
        if not size:
            continue
        taken = min(left, size)
        time += taken * sum(t * n for t, n in here) / size
        left -= taken
    return time / wanted


def test_in_the_head():
    minutes, persons = np.array([10.0, 30.0]), np.array([3.0, 1.0])
    assert fgt(minutes, persons, 15, 4, 0) == 0.25
    assert fgt(minutes, persons, 15, 4, 1) == 0.25
    assert fgt(minutes, persons, 15, 0.5, 2) == 0.0625
    # Mean 15; 3 x 1 pairs at 20 min twice: 120 / (2 x 15 x 16).
    assert gini(minutes, persons) == pytest.approx(0.25)
    # The poor one walks 30: the curve rises to half at a quarter of the persons, above the diagonal.
    assert concentration_index(minutes, persons, np.array([2.0, 1.0])) == pytest.approx(-0.25)
    assert mean_of_first(minutes, persons, np.array([2.0, 1.0]), 0.5) == pytest.approx(20.0)


@settings(max_examples=60, deadline=None)
@given(towns())
def test_equal_to_plain_python(town):
    minutes, persons, standard = town
    for power in (0, 1, 2):
        assert fgt(minutes, persons, 15.0, 4.0, power) == pytest.approx(plain_fgt(minutes, persons, 15.0, 4.0, power))
    assert gini(minutes, persons) == pytest.approx(plain_gini(minutes, persons), abs=1e-12)
    assert concentration_index(minutes, persons, standard) == pytest.approx(
        plain_concentration(minutes, persons, standard), abs=1e-12
    )
    poorest, richest = poorest_to_richest(minutes, persons, standard)
    assert poorest == pytest.approx(plain_mean_of_first(minutes, persons, standard, 0.4))
    assert richest == pytest.approx(plain_mean_of_first(minutes, persons, -standard, 0.1))


@settings(max_examples=60, deadline=None)
@given(towns(), st.integers(0, 2**32 - 1))
def test_laws(town, seed):
    minutes, persons, standard = town
    order = np.random.default_rng(seed).permutation(len(minutes))
    assert gini(minutes[order], persons[order]) == pytest.approx(gini(minutes, persons), abs=1e-12)
    assert gini(minutes * 3, persons) == pytest.approx(gini(minutes, persons), abs=1e-12)
    assert gini(minutes, persons * 7) == pytest.approx(gini(minutes, persons), abs=1e-12)
    assert gini(np.full(len(minutes), 9.0), persons) == pytest.approx(0.0, abs=1e-12)
    assert gini(minutes, persons) + 1e-12 >= 0
    assert gini(minutes, persons) < 1
    # No order of the persons concentrates more than the order of the times themselves.
    assert abs(concentration_index(minutes, persons, standard)) <= gini(minutes, persons) + 1e-12
    assert concentration_index(minutes, persons, minutes) == pytest.approx(gini(minutes, persons), abs=1e-12)
    assert concentration_index(minutes, persons, -standard) == pytest.approx(
        -concentration_index(minutes, persons, standard), abs=1e-12
    )
    zero, one, two = (fgt(minutes, persons, 15.0, 1.0, power) for power in (0, 1, 2))
    assert zero >= one - 1e-12 >= two - 2e-12
    # Splitting the persons of a place in two changes nothing.
    twice = [np.r_[values, values] for values in (minutes, standard)]
    halves = np.r_[persons / 2, persons / 2]
    assert gini(twice[0], halves) == pytest.approx(gini(minutes, persons), abs=1e-12)
    assert concentration_index(twice[0], halves, twice[1]) == pytest.approx(
        concentration_index(minutes, persons, standard), abs=1e-12
    )
    curve = cumulated(minutes, persons, minutes)
    assert curve.persons[-1] == pytest.approx(1)
    assert curve.minutes[-1] == pytest.approx(1)


def test_quantile_holds_at_least_the_share():
    values, weights = np.array([3.0, 1.0, 2.0]), np.array([1.0, 1.0, 2.0])
    assert weighted_quantile(values, weights, 0.5) == 2.0
    assert weighted_quantile(values, weights, 0.25) == 1.0
    assert weighted_quantile(values, weights, 0.9) == 3.0
    assert math.isnan(weighted_quantile(values, np.zeros(3), 0.5))
    # An exact half, but for the rounding of a share of surface.
    assert weighted_quantile(values[:2], np.array([1.0, 1.0 - 3e-12]), 0.5) == 1.0


def town(minutes, population, standard=None, status=None, **more):
    count = len(minutes)
    squares = shapely.box(np.arange(count) * 200.0 + 650_000, 6_860_000, np.arange(count) * 200.0 + 650_200, 6_860_200)
    columns = {
        "id": texts([f"c{row}" for row in range(count)]),
        "population": np.array(population, dtype=float),
        "temps_min": np.array(minutes, dtype=float),
        "statut": texts(status or ["atteint" if t == t else "ilot" for t in minutes]),
    }
    if standard is not None:
        columns["niveau_vie"] = np.array(standard, dtype=float)
    return Layer("mesures", np.asarray(squares, dtype=object), "EPSG:2154", columns | more)


def field(result, name):
    return as_floats(result.table.columns[name])


def test_nobody_is_dropped():
    measured = town([10, np.nan, 80, np.nan], [100, 50, 25, 25], [1, 2, 3, np.nan], ["atteint", "ilot", "atteint", "hors_reseau"])
    result = equity(measured, EquityRule(15.0))
    assert field(result, "personnes")[0] == 200
    assert field(result, "non_atteints")[0] == 75
    assert field(result, "temps_moyen_min")[0] == pytest.approx((100 * 10 + 100 * 75) / 200)
    assert field(result, "fgt0")[0] == 0.5
    assert field(result, "part_au_dela_pct")[0] == 50
    assert field(result, "fgt1")[0] == pytest.approx(0.5 * 4)
    assert field(result, "sans_niveau_vie")[0] == 25
    assert field(result, "plafond")[0] == 4
    assert field(result, "temps_max_min")[0] == 75


def test_a_time_that_is_not_reached_does_not_count_as_one():
    measured = town([10, 10], [1, 1], status=["atteint", "hors_delai"])
    assert field(equity(measured), "non_atteints")[0] == 1


def test_territories_hold_everybody_once_or_say_so():
    measured = town([10, 20, 30, np.nan], [100, 100, 100, 100])
    x, y = 650_000, 6_860_000
    areas = Layer(
        "quartiers",
        np.array([shapely.box(x, y, x + 300, y + 200), shapely.box(x + 200, y, x + 600, y + 200),
                  shapely.box(x - 900, y, x - 800, y + 9)], dtype=object),
        "EPSG:2154",
        {"nom": texts(["Ouest", "Est", "Désert"]), "code": texts(["1", "2", "3"])},
    )
    result = equity(measured, EquityRule(), areas)
    names = as_texts(result.table.columns["territoire"]).tolist()
    assert names == [WHOLE, "Ouest", "Est", "Désert", ELSEWHERE]
    assert field(result, "personnes") == pytest.approx([400, 150, 200, 0, 100])
    assert result.outside == pytest.approx(100)
    assert result.doubled == pytest.approx(50)
    assert field(result, "personnes")[1:].sum() == pytest.approx(400 + result.doubled)
    assert field(result, "temps_moyen_min")[1] == pytest.approx((100 * 10 + 50 * 20) / 150)
    assert np.isnan(field(result, "fgt0")[3])


def test_before_and_after_and_the_change():
    before, after = town([20, 10], [100, 100], [1, 2]), town([12, 10], [100, 100], [1, 2])
    result = equity(before, EquityRule(), after=after)
    assert as_texts(result.table.columns["etat"]).tolist() == [BEFORE, AFTER, CHANGE]
    assert field(result, "fgt0") == pytest.approx([0.5, 0, -0.5])
    assert field(result, "temps_40_min") == pytest.approx([20, 12, -8])
    assert field(result, "seuil_min").tolist() == [15, 15, 15]
    sentences = [str(sentence) for sentence in in_words(result, EquityRule())]
    assert sentences[0] == "Avant :"
    assert "50,0 % des 200 personnes" in sentences[1]
    assert any("d’autant plus que l’on est pauvre" in sentence for sentence in sentences)
    assert not any("c’est l’inverse" in sentence for sentence in sentences)


def test_two_ends_that_contradict_the_index_are_said_to(tmp_path):
    """The richest tenth walk far, but most people who walk far are poor: no reader should have to guess."""
    measured = town([16, 20, 5, 5, 24], [20, 20, 25, 25, 10], [1, 2, 3, 4, 5])
    result = equity(measured, EquityRule())
    concentration, poorest, richest = (
        float(field(result, name)[0]) for name in ("concentration", "temps_40_min", "temps_10_min")
    )
    assert concentration < 0
    assert poorest == pytest.approx(18)
    assert richest == pytest.approx(24)
    said = [str(sentence) for sentence in in_words(result, EquityRule())]
    assert "d’autant plus que l’on est pauvre" in said[1]
    assert "c’est l’inverse" in said[2]


def test_adding_help_never_widens_the_gap():
    generator = np.random.default_rng(5)
    minutes, people = generator.uniform(0, 60, 40), generator.uniform(0, 99, 40)
    nearer = np.minimum(minutes, generator.uniform(0, 60, 40))
    for name in ("fgt0", "fgt1", "fgt2", "temps_moyen_min", "temps_p90_min"):
        assert field(equity(town(nearer, people)), name)[0] <= field(equity(town(minutes, people)), name)[0]


def test_points_are_a_demand_too():
    measured = town([10, 20], [5, 5])
    points = Layer("batiments", shapely.centroid(measured.geometries), "EPSG:2154", measured.columns)
    areas = Layer("a", measured.geometries[:1], "EPSG:2154", {"nom": texts(["Un"])})
    result = equity(points, EquityRule(), areas)
    assert field(result, "personnes").tolist() == [10, 5, 5]


def test_refusals_name_the_parameter():
    measured = town([10], [5])
    with pytest.raises(ParameterError, match="PLAFOND"):
        equity(measured, EquityRule(cap=0))
    with pytest.raises(ParameterError, match="PUBLIC"):
        equity(measured, EquityRule(public="chats"))
    with pytest.raises(InputError, match="temps_sante_min"):
        equity(measured, EquityRule(time_column="temps_sante_min"))
    with pytest.raises(InputError, match="APRES"):
        equity(measured, EquityRule(), after=Layer("vide", measured.geometries, "EPSG:2154", {"population": np.ones(1)}))


def test_an_empty_town_gives_rows_without_figures():
    result = equity(town([10, np.nan], [0, 0]))
    assert field(result, "personnes")[0] == 0
    assert np.isnan(field(result, "gini")[0])
    xml.dom.minidom.parseString(curves_chart(result))


def test_chart_is_well_formed_and_inside_its_frame():
    chart = line_chart("Titre & « sens »", "d", "x", "y", [Series("a", np.array([0.0, 50.0]), np.array([0.0, 1e6]), steps=True)])
    document = xml.dom.minidom.parseString(chart)
    texts_ = [node.firstChild.data for node in document.getElementsByTagName("text") if node.firstChild]
    assert "1 000 000".replace(" ", "\u202f") in texts_
    assert "50" in texts_
    assert nice_marks(0, 1).tolist() == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert nice_marks(0, 7)[-1] >= 7
    assert nice_marks(3, 3)[-1] >= 3
