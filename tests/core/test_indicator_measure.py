"""``indicateurs`` as a whole: one street in the head, then the sample town beside temps_acces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely

from accessibilite.core.errors import ParameterError
from accessibilite.core.indicator_measure import IndicatorRule, measure_indicators, territory_means
from accessibilite.core.measures import Question, measure
from accessibilite.core.network import build_network
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats, as_texts, integers, texts
from accessibilite.core.time_slots import parse_slot
from towns import at, network_of, osm_from_layer, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"


def points(*metres: tuple[float, float], **columns) -> Layer:
    """Return points of a street town, in metres."""
    shapes = np.asarray(shapely.points(np.array([at(*point) for point in metres])), dtype=object)
    return Layer("points", shapes, "EPSG:4326", columns)


@pytest.fixture
def street_town():
    """One street of 2 km at 100 m a minute, and another that nothing joins."""
    return network_of(osm_from_layer([street((0, 0), (2000, 0)), street((0, 900), (300, 900))]))


@pytest.fixture
def homes() -> Layer:
    return points((0, 0), (800, 0), (100, 900), (0, 5000), population=np.array([100.0, 300.0, 50.0, 7.0]))


@pytest.fixture
def desks() -> Layer:
    return points(
        (400, 0), (1000, 0), (1200, 0),
        id=texts(["a", "b", "bus"]), capacite=np.array([4.0, np.nan, 9.0]), itinerant=integers([0, 0, 1]),
        horaires=texts(["Mo 09:00-12:00", "Mo-Fr 09:00-10:00", None]),
    )


def column(found, name):
    return as_floats(found.columns[name])


def test_in_the_head(street_town, homes, desks):
    found = measure_indicators(street_town, homes, desks, IndicatorRule(8.0, (2.0, 5.0, 10.0), "binaire"), k=2)
    assert as_texts(found.columns["statut"]).tolist() == ["atteint", "atteint", "ilot", "hors_reseau"]
    assert column(found, "temps_min")[:2] == pytest.approx([4, 2])
    assert column(found, "temps_2_min")[:2] == pytest.approx([10, 4])
    assert column(found, "services_2min").tolist() == [0, 1, 0, 0]
    assert column(found, "services_5min").tolist() == [1, 2, 0, 0]
    assert column(found, "services_10min").tolist() == [2, 2, 0, 0]
    assert column(found, "gravite").tolist() == [1, 2, 0, 0]
    # Desk a is shared by 400, desk b by 300; the bus is no place.
    assert column(found, "acces_2sfca") == pytest.approx([1 / 400, 1 / 400 + 1 / 300, 0, 0])
    assert found.services.columns["bassin"].tolist() == pytest.approx([400, 300])
    assert len(found.services) == 2


def test_supply_by_capacity_and_by_hours(street_town, homes, desks):
    by_capacity = measure_indicators(street_town, homes, desks, IndicatorRule(8.0, decay="binaire", supply="capacite"))
    assert by_capacity.supply_guessed == ("b",)
    assert as_floats(by_capacity.services.columns["offre"]).tolist() == [4, 4]
    by_hours = measure_indicators(street_town, homes, desks, IndicatorRule(8.0, decay="binaire", supply="heures"))
    assert as_floats(by_hours.services.columns["offre"]).tolist() == [3, 5]
    assert column(by_hours, "acces_e2sfca")[0] == pytest.approx(3 / 400)
    nothing = Layer("s", desks.geometries, desks.crs, {"id": desks.columns["id"]})
    with pytest.raises(ParameterError, match="OFFRE"):
        measure_indicators(street_town, homes, nothing, IndicatorRule(supply="capacite"))


def test_a_closed_desk_offers_nothing_at_that_hour(street_town, homes, desks):
    rule = IndicatorRule(8.0, (10.0,), "binaire")
    early = measure_indicators(street_town, homes, desks, rule, question=Question(slot=parse_slot("mardi 9:00")))
    assert column(early, "services_10min").tolist() == [1, 1, 0, 0]
    # At 9:27 the one at 200 m arrives 31 minutes before closing, the one at 1,000 m too late.
    late = measure_indicators(street_town, homes, desks, rule, question=Question(slot=parse_slot("mardi 9:27")))
    assert column(late, "services_10min").tolist() == [0, 1, 0, 0]
    over = measure_indicators(street_town, homes, desks, rule, question=Question(slot=parse_slot("mardi 9:29")))
    assert column(over, "services_10min").tolist() == [0, 0, 0, 0]
    assert column(over, "acces_2sfca").tolist() == [0, 0, 0, 0]


def test_hours_hold_for_walks_longer_than_those_of_the_times(street_town, homes, desks):
    """Times stop at a minute; who walks 2 min to desk b still has half an hour there, who walks 10 min has not."""
    rule = IndicatorRule(12.0, (12.0,), "binaire")
    question = Question(slot=parse_slot("mardi 9:21"))
    found = measure_indicators(street_town, homes, desks, rule, limit_min=1.0, question=question)
    whole = measure_indicators(street_town, homes, desks, rule, limit_min=60.0, question=question)
    assert np.isnan(column(found, "temps_min")).all()
    assert column(found, "services_12min").tolist() == column(whole, "services_12min").tolist() == [0, 1, 0, 0]


def test_a_demand_without_people_has_no_shared_supply(street_town, desks):
    found = measure_indicators(street_town, points((0, 0)), desks, IndicatorRule(8.0, (10.0,)))
    assert not found.has_people
    assert np.isnan(column(found, "acces_e2sfca")).all()
    assert column(found, "services_10min").tolist() == [2]


@pytest.fixture(scope="module")
def sample():
    network = build_network(read_ways(SAMPLE / "reseau.osm"))[0]
    cells = read_vector(SAMPLE / "carreaux_200m.gpkg", "CARREAUX")
    return network, cells, read_vector(SAMPLE / "services.gpkg", "SERVICES")


def test_the_sample_town_agrees_with_temps_acces_and_keeps_its_supply(sample):
    network, cells, services = sample
    found = measure_indicators(network, cells, services, IndicatorRule(15.0, (15.0,)), k=3)
    times = measure(network, cells, services, 3)
    for name in ("temps_min", "temps_2_min", "temps_3_min"):
        assert np.array_equal(column(found, name), as_floats(times.columns[name]), equal_nan=True)
    third = column(found, "temps_3_min")
    # A third service within the threshold: at least three counted, and none without.
    assert ((column(found, "services_15min") >= 3) == (third <= 15)).all()
    people = as_floats(cells.columns["ind" if "ind" in cells.columns else "population"])
    ratio = as_floats(found.services.columns["ratio"])
    served = float(np.isfinite(ratio).sum())
    for name in ("acces_e2sfca", "acces_3sfca"):
        assert float(np.sum(people * column(found, name))) == pytest.approx(served, rel=1e-9)
    beyond = ~(column(found, "temps_min") <= 15)
    assert (column(found, "acces_2sfca")[beyond] == 0).all()
    assert beyond.any()


def test_means_by_territory_weigh_people(street_town, homes, desks):
    found = measure_indicators(street_town, homes, desks, IndicatorRule(8.0, (5.0,), "binaire"))
    west, south = at(-50, -50)
    east, north = at(850, 1000)
    far = at(50_000, 50_000)
    areas = Layer(
        "iris", np.array([shapely.box(west, south, east, north), shapely.box(*far, far[0] + 1e-3, far[1] + 1e-3)], dtype=object),
        "EPSG:4326", {"nom": texts(["Ville", "Désert"])},
    )
    means, shares = territory_means(homes, found, areas, "population")
    assert as_floats(means.columns["personnes"]).tolist() == [450, 0]
    assert as_floats(means.columns["non_atteints"]).tolist() == [50, 0]
    assert as_floats(means.columns["temps_moyen_min"])[0] == pytest.approx((100 * 4 + 300 * 2) / 400)
    assert as_floats(means.columns["services_5min"])[0] == pytest.approx((100 * 1 + 300 * 2) / 450)
    assert np.isnan(as_floats(means.columns["gravite"])[1])
    assert shares.outside.tolist() == [0, 0, 0, 1]
