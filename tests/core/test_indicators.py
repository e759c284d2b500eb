"""Indicators: figures from the head, plain Python beside them, and the laws of the methods."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from accessibilite.core.errors import ParameterError
from accessibilite.core.indicators import (
    binary,
    cumulative,
    decay_of,
    exponential,
    gaussian,
    gravity,
    power,
    steps,
    three_step,
    two_step,
)

FAR = None
WALKS = st.sampled_from([FAR, FAR, 0.0, 1.0, 4.5, 5.0, 9.9, 10.0, 14.0, 15.0])


def matrix(table) -> csr_matrix:
    """Return the matrix of a table of minutes; None is out of reach, 0 is stored."""
    rows, columns, values = [], [], []
    for row, walks in enumerate(table):
        for column, minutes in enumerate(walks):
            if minutes is not FAR:
                rows.append(row)
                columns.append(column)
                values.append(minutes)
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=len(table)))]) if rows else np.zeros(len(table) + 1)
    return csr_matrix((values, columns, pointers.astype(int)), shape=(len(table), len(table[0])))


@st.composite
def offers(draw):
    homes, services = draw(st.integers(1, 8)), draw(st.integers(1, 6))
    table = [[draw(WALKS) for _ in range(services)] for _ in range(homes)]
    people = [draw(st.sampled_from([0.0, 1.0, 12.5, 300.0])) for _ in range(homes)]
    supply = [draw(st.sampled_from([0.5, 1.0, 7.0])) for _ in range(services)]
    return table, people, supply


def weight_of(decay, minutes) -> float:
    return 0.0 if minutes is FAR else float(decay(np.array([minutes]))[0])


def plain_two_step(table, people, supply, decay):
    ratio = []
    for j in range(len(supply)):
        demand = sum(weight_of(decay, table[i][j]) * people[i] for i in range(len(people)))
        ratio.append(supply[j] / demand if demand > 0 else 0.0)
    return [sum(weight_of(decay, table[i][j]) * ratio[j] for j in range(len(supply))) for i in range(len(people))]


def plain_three_step(table, people, supply, decay):
    choice = []
    for walks in table:
        weights = [weight_of(decay, minutes) for minutes in walks]
        choice.append([w / sum(weights) if sum(weights) else 0.0 for w in weights])
    access = [0.0] * len(people)
    for j in range(len(supply)):
        both = [weight_of(decay, table[i][j]) * choice[i][j] for i in range(len(people))]
        demand = sum(w * p for w, p in zip(both, people))
        for i in range(len(people)):
            access[i] += both[i] * supply[j] / demand if demand > 0 else 0.0
    return access


DECAYS = [binary(10), gaussian(15), steps({5: 1, 10: 0.68, 15: 0.22}), power(15, 1.5), exponential(15, 0.2)]


def test_in_the_head():
    # Two homes of 100 and 300 people; a desk that both reach, a bus that the second alone reaches.
    minutes = matrix([[4.0, FAR], [8.0, 2.0], [FAR, FAR]])
    people, supply = np.array([100.0, 300.0, 50.0]), np.array([4.0, 3.0])
    found = two_step(minutes, binary(10), people, supply)
    assert found.ratio.tolist() == [0.01, 0.01]
    assert found.access == pytest.approx([0.01, 0.02, 0.0])
    near = two_step(minutes, steps({5: 1, 10: 0.5}), people, supply)
    assert near.ratio == pytest.approx([4 / 250, 3 / 300])
    assert near.access == pytest.approx([0.016, 0.018, 0.0])
    assert cumulative(minutes, 5).tolist() == [1, 1, 0]
    assert cumulative(minutes, 10, supply).tolist() == [4, 7, 0]


def test_decays_at_their_ends():
    ends = np.array([0.0, 15.0, 15.001])
    assert gaussian(15)(ends) == pytest.approx([1, 0, 0])
    assert binary(15)(ends).tolist() == [1, 1, 0]
    assert steps({5: 1, 15: 0.2})(np.array([5.0, 5.1, 15.0, 15.1])).tolist() == [1, 0.2, 0.2, 0]
    assert power(15, 2)(np.array([0.0, 1.0, 2.0, 16.0])).tolist() == [1, 1, 0.25, 0]
    assert exponential(15, 0.1)(np.array([0.0, 10.0, 16.0])) == pytest.approx([1, math.exp(-1), 0])
    for decay in DECAYS:
        values = decay(np.linspace(0, 20, 200))
        assert (np.diff(values) <= 1e-12).all()
        assert values.min() >= 0
        assert values.max() <= 1


@settings(max_examples=80, deadline=None)
@given(offers(), st.sampled_from(DECAYS))
def test_equal_to_plain_python_and_supply_is_conserved(offer, decay):
    table, people, supply = offer
    minutes, persons, supplied = matrix(table), np.array(people), np.array(supply)
    for method, plain in ((two_step, plain_two_step), (three_step, plain_three_step)):
        found = method(minutes, decay, persons, supplied)
        assert found.access == pytest.approx(plain(table, people, supply, decay), rel=1e-12, abs=1e-15)
        reaching = [
            supply[j]
            for j in range(len(supply))
            if sum(weight_of(decay, table[i][j]) * people[i] for i in range(len(people))) > 0
        ]
        assert float(np.sum(persons * found.access)) == pytest.approx(sum(reaching), rel=1e-9)
    expected = [sum(weight_of(decay, m) * supply[j] for j, m in enumerate(walks)) for walks in table]
    assert gravity(minutes, decay, supplied) == pytest.approx(expected)


@settings(max_examples=40, deadline=None)
@given(offers(), st.integers(0, 2**31))
def test_order_never_matters(offer, seed):
    table, people, supply = offer
    generator = np.random.default_rng(seed)
    home, service = generator.permutation(len(people)), generator.permutation(len(supply))
    minutes = matrix(table)
    moved = minutes[home][:, service]
    for method in (two_step, three_step):
        one = method(minutes, gaussian(15), np.array(people), np.array(supply)).access
        other = method(moved, gaussian(15), np.array(people)[home], np.array(supply)[service]).access
        assert other == pytest.approx(one[home], rel=1e-12, abs=1e-15)


def test_a_service_out_of_the_catchment_changes_nothing():
    """What pysal's three-step gets wrong: its choice is shared with facilities that nobody of the place can reach."""
    table = [[4.0, 9.0, 40.0], [12.0, 3.0, 90.0]]
    people, supply = np.array([100.0, 80.0]), np.array([1.0, 2.0, 5.0])
    before = three_step(matrix(table), gaussian(15), people, supply).access
    table[0][2], table[1][2] = 16.0, FAR
    assert three_step(matrix(table), gaussian(15), people, supply).access.tolist() == before.tolist()


def test_walks_decide_not_the_shape_of_the_matrix():
    """What pysal's two-step got wrong (#26): swapping the homes' walks must swap their access."""
    people, supply = np.array([100.0, 100.0]), np.array([1.0, 1.0])
    one = two_step(matrix([[2.0, FAR], [9.0, 14.0]]), gaussian(15), people, supply).access
    other = two_step(matrix([[9.0, 14.0], [2.0, FAR]]), gaussian(15), people, supply).access
    assert one.tolist() == other[::-1].tolist()
    assert one[0] != one[1]


def test_inputs_are_left_as_they_were():
    minutes, people, supply = matrix([[4.0, 0.0]]), np.array([3.0]), np.array([1.0, 1.0])
    kept = minutes.copy(), people.copy(), supply.copy()
    two_step(minutes, gaussian(15), people, supply)
    three_step(minutes, gaussian(15), people, supply)
    assert (minutes.data == kept[0].data).all()
    assert (people == kept[1]).all()
    assert (supply == kept[2]).all()


def test_one_more_desk_never_takes_reach_away():
    table = [[4.0, FAR], [8.0, 2.0]]
    people = np.array([100.0, 300.0])
    alone = two_step(matrix([[m[0]] for m in table]), binary(10), people, np.array([1.0])).access
    both = two_step(matrix(table), binary(10), people, np.array([1.0, 1.0])).access
    assert (both >= alone - 1e-15).all()


@pytest.mark.parametrize(
    ("name", "values", "at", "expected"),
    [
        ("binaire", "", 15.0, 1.0), ("paliers", "", 7.0, 0.68), ("paliers", "5=1 ; 15 = 0,3", 9.0, 0.3),
        ("puissance", "2", 4.0, 1 / 16), ("exponentielle", "0,5", 2.0, math.exp(-1)), ("gauss", "", 0.0, 1.0),
    ],
)
def test_weights_as_people_write_them(name, values, at, expected):
    assert decay_of(name, 15, values)(np.array([at]))[0] == pytest.approx(expected)


@pytest.mark.parametrize(("name", "values"), [("paliers", "5:1"), ("paliers", "20=1"), ("puissance", "-1"), ("cube", "")])
def test_weights_that_cannot_be_read_are_refused(name, values):
    with pytest.raises(ParameterError, match=r"PONDERATION|POIDS_MARCHE"):
        decay_of(name, 15, values)


#: The city of pysal/access's hospital example (its tests, 2020): people and doctors of two suburbs and a centre.
CITY_PEOPLE, CITY_DOCTORS = np.array([100.0, 50.0, 10.0]), np.array([15.0, 20.0, 100.0])


def city(inbound: float, outbound: float, across: float = 80.0) -> csr_matrix:
    """Return its minutes; beyond 61 they are out of the catchment."""
    table = [[1.0, across, inbound], [across, 1.0, inbound], [outbound, outbound, 1.0]]
    return matrix([[minutes if minutes < 61 else FAR for minutes in walks] for walks in table])


def city_access(*minutes: float) -> np.ndarray:
    return two_step(city(*minutes), power(61, 1.0), CITY_PEOPLE, CITY_DOCTORS).access


def test_the_hospital_example_of_access_in_two_steps():
    """Where pysal/access is right: its figures, worked out by hand, and what it says of faster roads."""
    jammed = city_access(40, 40)
    suburb, other, centre = 15 / (100 + 10 / 40), 20 / (50 + 10 / 40), 100 / (10 + 100 / 40 + 50 / 40)
    assert jammed == pytest.approx([suburb + centre / 40, other + centre / 40, centre + suburb / 40 + other / 40])
    inward, outward, both = city_access(20, 40), city_access(40, 20), city_access(20, 20, 40)
    assert (inward > jammed).tolist() == [True, True, False]
    assert (outward > jammed).tolist() == [False, False, True]
    assert (both > jammed).tolist() == [True, True, False]


def test_the_hospital_example_of_access_in_three_steps():
    """Where it is wrong: its choice is shared with doctors 80 minutes away, whom nobody of the catchment reaches.

    Its own reference divides by the sum of 1 / minutes over all pairs; ours, over those within 61 minutes.
    """
    decay, minutes = power(61, 1.0), city(40, 40)
    ours = three_step(minutes, decay, CITY_PEOPLE, CITY_DOCTORS).access
    inside = {0: 1 + 1 / 40, 1: 1 + 1 / 40, 2: 1 + 1 / 40 + 1 / 40}
    pull = {(i, j): (1 / m) ** 2 / inside[i] for i in range(3) for j, m in ((i, 1.0), (2, 40.0) if i < 2 else (0, 40.0))}
    pull[2, 1] = (1 / 40) ** 2 / inside[2]
    expected = np.zeros(3)
    for j in range(3):
        share = sum(pull.get((i, j), 0.0) * CITY_PEOPLE[i] for i in range(3))
        expected += np.array([pull.get((i, j), 0.0) for i in range(3)]) * CITY_DOCTORS[j] / share
    assert ours == pytest.approx(expected)
    theirs_inside = 1 + 1 / 40 + 1 / 80
    assert theirs_inside != inside[0]
    assert float(np.sum(CITY_PEOPLE * ours)) == pytest.approx(CITY_DOCTORS.sum())
