"""From layers to sites, in a town whose walks are computed in the head: one block is one minute."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from accessibilite.core.errors import AccessibiliteError
from accessibilite.core.records import Layer, texts
from accessibilite.core.siting_inputs import SitingWish, groups_of, ids_of, publics_of, site_permanences
from towns import at, grid, network_of, osm_from_layer


def layer(name: str, points: list[tuple[float, float]], **columns: list) -> Layer:
    def column(values: list) -> np.ndarray:
        return texts(values) if any(isinstance(value, str) for value in values) else np.array(values, dtype=np.float64)

    shapes = texts([shapely.Point(at(*point)) for point in points])
    return Layer(name, shapes, "EPSG:4326", {key: column(values) for key, values in columns.items()})


@pytest.fixture(scope="module")
def network():
    return network_of(osm_from_layer(grid(21, 3)))


#: Homes along a street of 2 km, 20 people each; the service stands at the west end.
HOMES = [(x, 100.0) for x in range(0, 2001, 200)]
CELLS = layer("carreaux", HOMES, population=[20.0] * 11, pauvres=[10.0] * 11, seniors_65p=[0.0] * 8 + [8.0] * 3)
SERVICES = layer("services", [(0.0, 100.0)], id=["guichet"])
#: Each covers what is within 4 minutes, 400 m: five homes, fewer at the ends.
PLACES = [(800.0, 100.0), (1000.0, 100.0), (1600.0, 100.0), (2000.0, 100.0)]
CANDIDATES = layer("lieux", PLACES, id=["a", "b", "c", "d"])


def site(network, candidates: Layer = CANDIDATES, territories: Layer | None = None, **wish):
    asked = SitingWish(**{"number": 1, "threshold_min": 4.0} | wish)
    return site_permanences(network, CELLS, SERVICES, candidates, asked, territories, limit_min=30.0)


def ids(found) -> list[str]:
    return list(found.sites.columns["id"])


def test_the_first_of_equal_places_is_chosen_and_the_service_is_kept(network):
    # Homes at 0, 200 and 400 m are covered already: a covers 600 to 1200, b 600 to 1400, c 1200 to 2000.
    found = site(network)
    assert ids(found) == ["b"]
    assert (found.answer.objective, found.answer.status) == (50.0, "optimal")
    assert found.sites.columns["gain_population"].tolist() == [100.0]
    assert found.sites.columns["couverture_cumulee_pct"].tolist() == pytest.approx([100 * 8 / 11])
    # At 600, 800, … 2000 m: before, the walk to the service; after, to b.
    before, after = np.arange(6, 21, 2), np.abs(np.arange(6, 21, 2) - 10)
    saved = 20 * (before - np.minimum(before, after)).sum()
    assert found.sites.columns["minutes_gagnees"].tolist() == pytest.approx([saved], rel=1e-4)


def test_two_places_reach_all_and_the_curve_says_what_one_does(network):
    found = site(network, number=3)
    # So do b and c, or b and d: the first ids win.
    assert set(ids(found)) == {"a", "c"}
    assert found.curve.columns["gain_pauvres"].tolist() == [0.0, 50.0, 80.0, 80.0]
    assert any("NOMBRE" in str(note) for note in found.notes)


def test_weights_of_several_publics(network):
    assert ids(site(network, publics={"pauvres": 0.0, "seniors_65p": 1.0})) == ["c"]
    assert site(network, publics={"pauvres": 1.0, "seniors_65p": 0.5}).answer.objective == 62.0


def test_decisions_pairs_costs_and_capacities_are_read_from_the_layer(network):
    decided = CANDIDATES.with_columns({"decision": texts(["impose", None, "exclu", None])})
    assert ids(site(network, decided)) == ["a"]
    assert "c" not in ids(site(network, decided, number=4))
    apart = CANDIDATES.with_columns({"incompatible": texts([None, "c ; d", None, None])})
    assert {"b", "c"} - set(ids(site(network, apart, number=2)))
    assert site(network, apart, number=2).answer.objective == 80.0 == site(network, number=2).answer.objective
    cost = CANDIDATES.with_columns({"cout": np.array([1.0, 5.0, 5.0, 1.0])})
    assert set(ids(site(network, cost, number=None, budget=2.0))) == {"a", "d"}
    rooms = CANDIDATES.with_columns({"capacite": np.array([15.0, 15.0, 15.0, np.nan])})
    served = site(network, rooms, with_capacity=True)
    assert ids(served) == ["d"]
    assert served.answer.objective == pytest.approx(30.0)


def test_a_distance_keeps_sites_apart(network):
    assert set(ids(site(network, number=2, distance_min_m=900.0))) == {"b", "d"}
    assert site(network, number=2, distance_min_m=1100.0).answer.objective == 70.0


def test_territories_come_first_when_asked(network):
    west, east = (shapely.box(*at(x0, -50), *at(x1, 250)) for x0, x1 in ((-50, 1500), (1500, 2050)))
    halves = Layer("moitiés", texts([west, east]), "EPSG:4326", {"nom": texts(["Ouest", "Est"])})
    assert ids(site(network, territories=halves, is_equitable=True)) == ["c"]
    assert ids(site(network, territories=halves, floor_pct=35.0)) == ["c"]
    none = site(network, territories=halves, floor_pct=90.0)
    assert none.answer.status == "infaisable"
    assert len(none.sites) == 0
    assert "NOMBRE + COUVERTURE_MIN_PCT" in str(none.reason)


def test_alternatives_name_the_site_that_they_replace(network):
    found = site(network, alternative_pct=20.0)
    assert set(found.alternatives.columns["id"]) == {"a", "c"}
    assert set(found.alternatives.columns["remplace_id"]) == {"b"}
    assert sorted(found.alternatives.columns["perte_pct"]) == pytest.approx([0.0, 20.0])


@pytest.mark.parametrize("text", ["", ";", "pauvres=-1", "pauvres=x", "=2", "pauvres=0"])
def test_weights_that_cannot_be_read(text):
    with pytest.raises(AccessibiliteError, match="POIDS"):
        publics_of(text)


def test_lists_are_read():
    assert publics_of("pauvres=1 ; seniors_65p=0,5") == {"pauvres": 1.0, "seniors_65p": 0.5}
    assert publics_of("pauvres") == {"pauvres": 1.0}
    assert ids_of(" a, b ;c,") == ("a", "b", "c")
    assert groups_of("a,b ; c+d,e ;") == (("a", "b"), ("c", "d", "e"))


@pytest.mark.parametrize(("wish", "word"), [
    ({"number": None}, "BUDGET"), ({"floor_pct": 5.0}, "TERRITOIRES_EN_ENTREE"), ({"model": "p_median", "forced": ("z",)}, "z"),
    ({"incompatible": (("a", "z"),)}, "INCOMPATIBLES"), ({"with_capacity": True, "model": "lscp"}, "CAPACITES"),
    ({"publics": {"lutins": 1.0}}, "lutins"),
])
def test_wishes_that_cannot_be_met_are_refused_in_words(network, wish, word):
    with pytest.raises(AccessibiliteError, match=word):
        site(network, **wish)


def with_columns(**columns: list) -> Layer:
    return layer("lieux", PLACES, **({"id": ["a", "b", "c", "d"]} | columns))


@pytest.mark.parametrize("model", ["mclp", "p_median"])
def test_places_without_room_serve_nobody(network, model):
    found = site(network, with_columns(capacite=[0.0] * 4), with_capacity=True, model=model)
    assert found.answer.status == "optimal"
    assert len(found.sites) == 0


@pytest.mark.parametrize("given", [["dix", None, None, None], ["-5", None, None, None]])
def test_a_capacity_that_is_no_number_is_refused_and_an_empty_one_is_no_limit(network, given):
    with pytest.raises(AccessibiliteError, match=r"« capacite ».*pour a ;"):
        site(network, with_columns(capacite=given), with_capacity=True)
    assert ids(site(network, with_columns(capacite=["", None, " ", "1 000"]), with_capacity=True)) == ["b"]


@pytest.mark.parametrize("wish", [{"forced": ("b",)}, {"excluded": ("b",)}, {"incompatible": (("a", "b"),)}])
def test_an_id_of_two_places_names_neither(network, wish):
    twice = with_columns(id=["a", "b", "b", "d"])
    with pytest.raises(AccessibiliteError, match="« b » désigne plusieurs candidats"):
        site(network, twice, **wish)
    assert len(site(network, twice).sites) == 1


def test_places_of_another_town_are_refused(network):
    with pytest.raises(AccessibiliteError, match="CANDIDATS : aucun point"):
        site(network, Layer("lieux", texts([shapely.Point(0, 0)]), "EPSG:4326", {"id": texts(["a"])}))


@pytest.mark.parametrize("text", ["pauvres=1e308 ; population=1e308", "pauvres=1 ; pauvres=2"])
def test_weights_that_overflow_or_contradict_are_refused(text):
    with pytest.raises(AccessibiliteError, match="POIDS"):
        publics_of(text)


def test_people_outside_the_territories_are_told(network):
    west = Layer("zones", texts([shapely.box(*at(-50.0, 0.0), *at(500.0, 200.0))]), "EPSG:4326", {"nom": texts(["ouest"])})
    told = [str(note) for note in site(network, territories=west, floor_pct=50.0).notes]
    assert any(note.startswith("TERRITOIRES_EN_ENTREE : 80 personne(s)") for note in told)
