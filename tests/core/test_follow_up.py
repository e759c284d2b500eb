"""What changed and why: a grid town in the head, all orders in plain Python, laws, matching of cells."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations, product

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.common_indicators import INDICATORS
from accessibilite.core.dated_cells import CAUSES, State
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.follow_up import MEASURES, average_effects, follow_up, ordered_effects
from accessibilite.core.records import Layer, as_floats, as_texts, texts
from towns import at, grid, network_of, osm_from_layer, street

#: Crossings of the town: 7 x 7, a cell stands on each.
SIZE = 7


def cells_layer(people: dict[tuple[int, int], float], poor_rate: float = 50.0, ids: bool = True) -> Layer:
    """Return a cell of 90 m around each crossing that is named."""
    shapes = []
    for i, j in people:
        west, south = at(100 * i - 45, 100 * j - 45)
        east, north = at(100 * i + 45, 100 * j + 45)
        shapes.append(shapely.box(west, south, east, north))
    count = np.array(list(people.values()), dtype=np.float64)
    columns = {"population": count, "menages": count / 2, "menages_pauvres": count / 2 * poor_rate / 100}
    if ids:
        columns["id"] = texts([f"c{i}-{j}" for i, j in people])
    return Layer("carreaux", texts(shapes), "EPSG:4326", columns)


def services_layer(*crossings: tuple[int, int]) -> Layer:
    shapes = texts([shapely.Point(*at(100 * i, 100 * j)) for i, j in crossings])
    names = texts([f"Guichet {i}-{j}" for i, j in crossings])
    return Layer("services", shapes, "EPSG:4326", {"id": texts([f"s{i}-{j}" for i, j in crossings]), "nom": names})


#: A short cut that meets no crossing in between.
CUT = ((0, 1), (1, 3))
DIAGONAL = street((0, 100), (100, 300))
PLAIN = network_of(osm_from_layer(grid(SIZE, SIZE)))
WITH_DIAGONAL = network_of(osm_from_layer([*grid(SIZE, SIZE), DIAGONAL]))
SLOW = network_of(osm_from_layer([*grid(SIZE, SIZE), DIAGONAL]), speed_kmh=5.0)


def walk(a, b, diagonal: bool, speed: float) -> float:
    """Return the minutes between two crossings, in the head."""
    def blocks(p, q):
        return abs(p[0] - q[0]) + abs(p[1] - q[1])

    metres = 100 * blocks(a, b)
    if diagonal:
        across = 100 * 5**0.5
        for one, other in (CUT, CUT[::-1]):
            metres = min(metres, 100 * blocks(a, one) + across + 100 * blocks(other, b))
    return metres / (speed * 1000 / 60)


EVERYWHERE = list(product(range(SIZE), range(SIZE)))
PEOPLE = ({xy: 10.0 + xy[0] for xy in EVERYWHERE}, {xy: 12.0 + 3 * xy[1] for xy in EVERYWHERE[5:]} | {(9, 0): 0.0})
PEOPLE[1].pop((9, 0))
DESKS = (((0, 1), (3, 3)), ((0, 1), (6, 5)))
STREETS = (False, True)
SPEEDS, THRESHOLDS = (6.0, 5.0), (3.5, 2.75)


def oracle(choice: dict[str, int]) -> float:
    """Return the poor people in white cells under a choice of inputs, cell by cell."""
    total = 0.0
    for xy, people in PEOPLE[choice["population"]].items():
        nearest = min(
            walk(xy, desk, STREETS[choice["reseau"]], SPEEDS[choice["parametres"]]) for desk in DESKS[choice["services"]]
        )
        poor = people / 2
        if poor >= 1 and nearest > THRESHOLDS[choice["parametres"]]:
            total += poor
    return total


@pytest.fixture(scope="module")
def dates() -> tuple[State, State]:
    return (
        State(cells_layer(PEOPLE[0]), services_layer(*DESKS[0]), PLAIN, THRESHOLDS[0], "2023"),
        State(cells_layer(PEOPLE[1]), services_layer(*DESKS[1]), SLOW, THRESHOLDS[1], "2024"),
    )


@pytest.fixture(scope="module")
def found(dates):
    return follow_up(*dates)


def effects(result, measure="public_blanc", column="effet_moyen", territory="Ensemble") -> dict[str, float]:
    columns = result.causes.columns
    rows = np.flatnonzero((columns["territoire"] == territory) & (columns["grandeur"] == measure))
    return dict(zip(as_texts(columns["cause"])[rows], as_floats(columns[column])[rows]))


def test_effects_are_those_of_all_orders_in_plain_python(found):
    by_hand = dict.fromkeys(CAUSES, 0.0)
    orders = list(permutations(CAUSES))
    for order in orders:
        choice = dict.fromkeys(CAUSES, 0)
        for cause in order:
            before = oracle(choice)
            choice[cause] = 1
            by_hand[cause] += (oracle(choice) - before) / len(orders)
    assert effects(found) == pytest.approx(by_hand, abs=1e-9)
    assert all(abs(effect) > 1 for effect in by_hand.values())
    choice = dict.fromkeys(CAUSES, 0)
    for cause, effect in effects(found, column="effet_ordre").items():
        before = oracle(choice)
        choice[cause] = 1
        assert effect == pytest.approx(oracle(choice) - before, abs=1e-9)


def test_causes_sum_to_the_change_everywhere(found):
    for measure in MEASURES:
        change = effects(found, measure, "apres")["population"] - effects(found, measure, "avant")["population"]
        for column in ("effet_moyen", "effet_ordre"):
            assert sum(effects(found, measure, column).values()) == pytest.approx(change, abs=1e-9)
    cells = found.cells.columns
    summed = sum(as_floats(cells[f"effet_{cause}"]) for cause in CAUSES)
    assert summed == pytest.approx(as_floats(cells["public_blanc_ecart"]), abs=1e-9)


def test_swapping_the_dates_flips_the_signs(dates, found):
    back = follow_up(dates[1], dates[0])
    forth = effects(found)
    assert effects(back) == pytest.approx({cause: -effect for cause, effect in forth.items()}, abs=1e-9)


def test_the_same_twice_is_nothing(dates):
    same = follow_up(dates[0], dates[0])
    assert set(effects(same).values()) == {0.0}
    for name, values in same.cells.columns.items():
        if name.startswith("effet_") or "_ecart" in name:
            assert not np.nan_to_num(as_floats(values)).any(), name
    assert as_texts(same.cells.columns["cause_principale"]).tolist() == [None] * 49
    assert str(same.words[0]).startswith("Rien n’a changé")
    assert set(as_texts(same.indicators.columns["date"])) == {"2023 (avant)", "2023 (apres)"}


def test_one_cause_alone_takes_all(dates):
    before = replace(dates[0], services=services_layer((0, 1)))
    for cause, after in {
        "population": replace(before, cells=cells_layer(PEOPLE[1])),
        "services": replace(before, services=services_layer(*DESKS[1])),
        "reseau": replace(before, network=WITH_DIAGONAL),
        "parametres": replace(before, threshold_min=2.5),
    }.items():
        got = effects(follow_up(before, after))
        assert got[cause] != 0
        assert [effect for name, effect in got.items() if name != cause] == [0, 0, 0]


def test_words_name_the_desk_that_opens(dates):
    opened = follow_up(dates[0], replace(dates[0], services=services_layer((0, 1), (3, 3), (6, 6))))
    sentence = str(opened.words[0])
    assert "personnes pauvres de moins en zone blanche" in sentence
    assert "ouverture de « Guichet 6-6 »" in sentence
    closed = follow_up(dates[0], replace(dates[0], services=services_layer((0, 1))))
    assert "fermeture de « Guichet 3-3 »" in str(closed.words[0])


def test_cells_that_come_and_go_are_kept_and_said(found):
    presence = as_texts(found.cells.columns["presence"]).tolist()
    assert len(presence) == 49
    assert presence.count("disparu") == 5
    gone = np.flatnonzero(found.cells.columns["presence"] == "disparu")
    assert not as_floats(found.cells.columns["population_apres"])[gone].any()
    assert any("5 carreau(x) disparu(s)" in str(note) for note in found.notes)


def test_cells_without_ids_are_matched_by_place(dates):
    shuffled = dict(reversed(list(PEOPLE[0].items())))
    before = replace(dates[0], cells=cells_layer(PEOPLE[0], ids=False))
    after = replace(dates[0], cells=cells_layer(shuffled, ids=False))
    same = follow_up(before, after)
    assert set(as_texts(same.cells.columns["presence"])) == {"commun"}
    assert set(effects(same).values()) == {0.0}


def test_measured_cells_alone_have_two_causes():
    people = {(0, 0): 100.0, (1, 0): 60.0}
    before = cells_layer(people).with_columns({"temps_min": np.array([20.0, 5.0]), "statut": texts(["atteint"] * 2)})
    after = cells_layer(people | {(2, 0): 80.0}, 60.0).with_columns(
        {"temps_min": np.array([10.0, 5.0, 30.0]), "statut": texts(["atteint"] * 3)}
    )
    found = follow_up(State(before), State(after))
    # 50 poor people are reached; 48 come to a place that is out of reach.
    assert effects(found)["population"] == pytest.approx(48 + 10 / 2)
    assert effects(found)["acces"] == pytest.approx(-(50 + 60) / 2)
    assert effects(found)["parametres"] == 0
    assert any("réunis sous « acces »" in str(note) for note in found.notes)
    back = follow_up(State(after), State(before))
    assert effects(back) == pytest.approx({cause: -effect for cause, effect in effects(found).items()}, abs=1e-9)
    assert as_texts(found.cells.columns["cause_principale"]).tolist() == ["acces", None, "population"]


def test_indicators_have_one_dictionary_for_every_territory_and_date(dates):
    areas = Layer("quartiers", texts([shapely.box(*at(-50, -50), *at(250, 650)), shapely.box(*at(250, -50), *at(650, 650))]),
                  "EPSG:4326", {"nom": texts(["Ouest", "Est"])})
    found = follow_up(*dates, territories=areas)
    columns = found.indicators.columns
    keys = set(zip(as_texts(columns["code"]), as_texts(columns["territoire"]), as_texts(columns["date"])))
    codes = [one.code for one in INDICATORS]
    assert keys == set(product(codes, ("Ensemble", "Ouest", "Est"), ("2023", "2024")))
    assert len(found.indicators) == len(keys)

    def value(code, territory, date):
        rows = (columns["code"] == code) & (columns["territoire"] == territory) & (columns["date"] == date)
        return float(as_floats(columns["valeur"])[np.flatnonzero(rows)[0]])

    assert value("population", "Ensemble", "2023") == pytest.approx(sum(PEOPLE[0].values()))
    assert value("population", "Ouest", "2024") + value("population", "Est", "2024") == pytest.approx(sum(PEOPLE[1].values()))
    assert value("services", "Ensemble", "2024") == 2
    assert value("pauvres_au_dela", "Ensemble", "2023") == pytest.approx(oracle(dict.fromkeys(CAUSES, 0)))
    total = effects(found)
    parts = [effects(found, territory=name) for name in ("Ouest", "Est")]
    assert {cause: parts[0][cause] + parts[1][cause] for cause in total} == pytest.approx(total, abs=1e-6)


def test_few_households_keep_their_causes_secret():
    people = {(0, 0): 100.0, (5, 5): 10.0}
    measured = {"temps_min": np.array([5.0, 20.0]), "statut": texts(["atteint"] * 2)}
    cells = cells_layer(people).with_columns(measured)
    areas = Layer("q", texts([shapely.box(*at(450, 450), *at(550, 550))]), "EPSG:4326", {"nom": texts(["Hameau"])})
    found = follow_up(State(cells), State(cells), territories=areas)
    assert np.isnan(list(effects(found, territory="Hameau").values())).all()
    assert effects(found, "population_blanche", "avant", "Hameau")["acces"] == pytest.approx(10)


def test_refusals(dates):
    with pytest.raises(InputError, match="temps_min"):
        follow_up(State(cells_layer(PEOPLE[0])), State(cells_layer(PEOPLE[0])))
    with pytest.raises(ParameterError, match="PUBLIC"):
        follow_up(*dates, public="chats")
    with pytest.raises(ParameterError, match="SEUIL_MIN"):
        follow_up(dates[0], replace(dates[1], threshold_min=0.0))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-1e4, 1e4), min_size=16, max_size=16))
def test_any_game_is_shared_whole(numbers):
    values = np.array(numbers).reshape(2, 2, 2, 2, 1)
    change = values[1, 1, 1, 1] - values[0, 0, 0, 0]
    assert average_effects(values).sum(axis=0) == pytest.approx(change, abs=1e-9)
    assert ordered_effects(values).sum(axis=0) == pytest.approx(change, abs=1e-9)
    assert average_effects(values[::-1, ::-1, ::-1, ::-1]) == pytest.approx(-average_effects(values), abs=1e-9)
