"""Before and after: opening never hurts, closing never helps; zones, publics and territories of both sides."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.measures import Question, measure
from accessibilite.core.records import Layer, as_floats, as_texts, texts
from accessibilite.core.scenario_report import scenario_page
from accessibilite.core.scenarios import (
    compare,
    filters_of_both,
    kept_services,
    moved_services,
    replaced_services,
    still_open,
)
from accessibilite.core.service_filters import ServiceFilters
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.what_if import Permanence
from accessibilite.core.zones_blanches import ZoneRule
from towns import at, grid, network_of, osm_from_layer, street

#: A town of 100 m blocks at 100 m a minute, and two islands of streets beside it that nothing joins to it.
STREETS = [*grid(8, 4), street((0, 380), (700, 380)), street((0, 460), (300, 460), (300, 520))]
TOWN = network_of(osm_from_layer(STREETS))


def cells(*people: tuple[float, float, float, float], side: float = 100.0) -> Layer:
    def box(x, y):
        half = side / 2
        return shapely.Polygon([at(x - half, y - half), at(x + half, y - half), at(x + half, y + half), at(x - half, y + half)])

    columns = {
        "id": texts([f"c{n:03d}" for n in range(len(people))]),
        "population": np.array([p for *_, p, _ in people], dtype=float),
        "pauvres": np.array([p for *_, p in people], dtype=float),
        "niveau_vie": np.arange(len(people)) * 100.0 + 9000,
    }
    return Layer("carreaux", texts([box(x, y) for x, y, _, _ in people]), "EPSG:4326", columns)


def services(*found: tuple[str, float, float], hours: dict[str, str] | None = None) -> Layer:
    shapes = texts([shapely.Point(at(x, y)) for _, x, y in found])
    names = texts([name for name, *_ in found])
    columns = {"id": names, "nom": texts([f"Service {name}" for name in names])}
    if hours is not None:
        columns["horaires"] = texts([hours.get(name) for name in names])
    return Layer("services", shapes, "EPSG:4326", columns)


ROW = cells(*((x, 0.0, 100.0, 40.0) for x in range(0, 701, 100)))
RULE = ZoneRule(threshold_min=2.5, zone_population_min=0)


def result(change, demand=ROW, rule=RULE, **more):
    return compare(TOWN, demand, change, rule, **more)


def column(layer: Layer, name: str) -> list:
    values = layer.columns[name]
    return as_texts(values).tolist() if values.dtype == object else as_floats(values).tolist()


def test_opening_in_the_head():
    found = result(moved_services(services(("a", 0, 0)), services(("b", 700, 0)), ""))
    assert column(found.cells, "temps_avant_min") == pytest.approx([0, 1, 2, 3, 4, 5, 6, 7], abs=1e-3)
    assert column(found.cells, "temps_apres_min") == pytest.approx([0, 1, 2, 3, 3, 2, 1, 0], abs=1e-3)
    assert column(found.cells, "gagne") == [0, 0, 0, 0, 1, 1, 1, 1]
    assert column(found.cells, "perd") == [0] * 8
    assert column(found.cells, "ecart_min") == pytest.approx([0, 0, 0, 0, -1, -3, -5, -7], abs=1e-3)
    assert column(found.cells, "service_apres")[-1] == "Service b"
    publics = {name: row for row, name in enumerate(column(found.publics, "public"))}
    assert column(found.publics, "a_portee_avant")[publics["population"]] == 300
    assert column(found.publics, "a_portee_apres")[publics["population"]] == 600
    assert column(found.publics, "gagnent")[publics["pauvres"]] == pytest.approx(160)
    # Before: cells 3 to 7 are white, one zone of five; after: cells 3 and 4.
    zones = list(zip(column(found.zones, "etat"), column(found.zones, "evolution"), column(found.zones, "carreaux")))
    assert zones == [("avant", "retrecit", 5), ("apres", "retrecit", 2)]
    assert column(found.zones, "carreaux_communs") == [2, 2]
    minutes, before, after = found.curve
    assert (before <= after + 1e-9).all()
    assert after[np.searchsorted(minutes, 2.05)] == pytest.approx(75)


def test_closing_a_moved_service_and_zones_that_appear_and_vanish():
    before = services(("a", 0, 0), ("b", 700, 0))
    closing = result(moved_services(before, None, "b"))
    assert column(closing.cells, "perd") == [0, 0, 0, 0, 1, 1, 1, 1]
    assert column(closing.zones, "evolution") == ["grandit", "grandit"]
    assert closing.change.closed == ("Service b",)
    by_name = result(moved_services(before, None, "Service b"))
    assert column(by_name.cells, "temps_apres_min") == column(closing.cells, "temps_apres_min")
    swapped = result(replaced_services(services(("a", 0, 0)), services(("a", 700, 0))))
    assert swapped.change.changed == ("Service a",)
    assert column(swapped.cells, "gagne") == [0, 0, 0, 0, 1, 1, 1, 1]
    assert column(swapped.cells, "perd") == [1, 1, 1, 1, 0, 0, 0, 0]
    assert column(swapped.zones, "evolution") == ["change", "change"]
    full = services(*((f"s{x}", x, 0) for x in range(0, 701, 200)))
    assert column(result(replaced_services(services(("a", 0, 0)), full)).zones, "evolution") == ["disparait"]
    assert column(result(replaced_services(full, services(("a", 0, 0)))).zones, "evolution") == ["apparait"]
    same = result(replaced_services(before, before))
    assert set(column(same.zones, "evolution")) == {"inchangee"}
    assert column(same.cells, "ecart_min") == [0] * 8


def test_all_closed_and_the_last_one_opened():
    none = result(moved_services(services(("a", 0, 0)), None, "a"))
    assert set(column(none.cells, "statut_apres")) == {"sans_service"}
    assert column(none.cells, "perd") == [1] * 8
    assert np.isnan(column(none.cells, "ecart_min")).all()


def test_moved_hours_count_at_the_hour():
    hours = {"a": "Mo-Fr 09:00-12:00"}, {"a": "Mo-Fr 14:00-19:00"}
    change = replaced_services(services(("a", 0, 0), hours=hours[0]), services(("a", 0, 0), hours=hours[1]))
    assert change.changed == ("Service a",)
    for slot, wins, loses in (("mardi 10:00", 0, 1), ("mardi 16:00", 1, 0), ("dimanche 16:00", 0, 0)):
        found = result(change, question=Question(slot=parse_slot(slot)))
        assert column(found.cells, "gagne") == [wins] * 8
        assert column(found.cells, "perd") == [loses] * 8


spots = st.tuples(st.integers(0, 7).map(lambda n: n * 100.0), st.sampled_from([0.0, 100.0, 300.0, 380.0, 460.0]))
homes = st.tuples(
    st.floats(-50, 750), st.one_of(st.floats(-50, 560), st.sampled_from([340.0, 420.0])), st.just(10.0), st.just(3.0)
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(homes, min_size=1, max_size=12), st.lists(spots, min_size=1, max_size=3), st.lists(spots, min_size=1, max_size=3),
    st.booleans(),
)
def test_opening_never_hurts_and_closing_never_helps(people, old, new, link):
    demand = cells(*people, side=1.0)
    before = services(*((f"a{n}", *spot) for n, spot in enumerate(old)))
    added = services(*((f"b{n}", *spot) for n, spot in enumerate(new)))
    opening = result(moved_services(before, added, ""), demand, link_islands=link)
    assert not any(column(opening.cells, "perd"))
    assert not {"apparait", "grandit", "change"} & set(column(opening.zones, "evolution"))
    both = services(*((f"a{n}", *spot) for n, spot in enumerate(old)), *((f"b{n}", *spot) for n, spot in enumerate(new)))
    closing = result(moved_services(both, None, ",".join(f"b{n}" for n in range(len(new)))), demand, link_islands=link)
    assert not any(column(closing.cells, "gagne"))
    assert not {"disparait", "retrecit", "change"} & set(column(closing.zones, "evolution"))
    # The one is the other, read backwards.
    for earlier, later in (("avant", "apres"), ("apres", "avant")):
        np.testing.assert_allclose(
            column(opening.cells, f"temps_{earlier}_min"), column(closing.cells, f"temps_{later}_min"), atol=1e-9
        )
    for name in ("a_portee_avant", "a_portee_apres"):
        total = column(opening.publics, "personnes")
        assert all(value <= most + 1e-9 for value, most in zip(column(opening.publics, name), total))


def test_each_side_is_what_is_measured_alone_where_nothing_is_an_island():
    before, after = services(("a", 0, 0)), services(("b", 500, 200), ("c", 700, 0))
    found = result(replaced_services(before, after))
    for side, label in ((before, "avant"), (after, "apres")):
        alone = measure(TOWN, ROW, side, limit_min=62.5).columns
        np.testing.assert_allclose(column(found.cells, f"temps_{label}_min"), alone["temps_min"])


def test_territories_and_equity_tell_both_sides():
    halves = texts([shapely.box(*at(-60, -60), *at(350, 60)), shapely.box(*at(350, -60), *at(760, 60))])
    territories = Layer("bassins", halves, "EPSG:4326", {"nom": texts(["Ouest", "Est"])})
    found = result(moved_services(services(("a", 0, 0)), services(("b", 700, 0)), ""), territories=territories)
    assert found.territories is not None
    assert column(found.territories, "a_portee_avant") == pytest.approx([120, 0], abs=1e-6)
    assert column(found.territories, "a_portee_apres") == pytest.approx([120, 120], abs=1e-6)
    assert sum(column(found.territories, "gagnent")) == pytest.approx(160)
    states = column(found.equity.table, "etat")
    assert states.count("avant") == states.count("apres") == states.count("ecart") == 3
    page = scenario_page(found)
    for words in ("Avant, après", "<svg", "Ouest", "personnes pauvres", "non-recours", "rétrécit", "Service b"):
        assert words in page


def test_the_share_of_imputed_people_is_told():
    imputed = ROW.with_columns({"estime": np.array([1.0, 0, 0, 0, 1, 0, 0, 0])})
    found = result(moved_services(services(("a", 0, 0)), services(("b", 700, 0)), ""), imputed)
    assert column(found.publics, "part_estimee_pct")[0] == pytest.approx(25)


def test_categories_and_filters_hold_on_both_sides():
    before = services(("a", 0, 0), ("x", 700, 0)).with_columns({"categorie": texts(["sante", "numerique"])})
    change = moved_services(before, services(("b", 300, 0)), "", "sante")
    found = result(change, categories="sante")
    assert column(found.cells, "service_avant")[-1] == "Service a"
    assert column(found.cells, "service_apres")[-1] == "Service b"
    question = filters_of_both(Question(ServiceFilters(expression=np.array([True, False]))), None, 1)
    kept = result(change, question=question)
    assert column(kept.cells, "service_avant")[-1] == "Service a"
    assert column(kept.cells, "service_apres")[-1] == "Service b"


def test_refusals():
    before = services(("a", 0, 0))
    with pytest.raises(ParameterError, match="FERMETURES"):
        moved_services(before, None, "a, z")
    with pytest.raises(ParameterError, match="OUVERTURES"):
        moved_services(before, None, " ")
    elsewhere = Layer("services", texts([shapely.Point(0, 0)]), "EPSG:4326", {"id": texts(["z"])})
    with pytest.raises(InputError, match="OUVERTURES : aucun point"):
        result(moved_services(before, elsewhere, ""))


def test_a_service_of_an_island_is_named():
    on_island = services(("a", 0, 0), ("b", 100, 460))
    told = [str(word) for word in result(moved_services(services(("c", 700, 0)), on_island, "")).words]
    assert sum("îlot" in word and "Service b" in word and "Service a" not in word for word in told) == 1
    ashore = result(moved_services(services(("c", 700, 0)), on_island.taken(np.array([0])), ""))
    assert not any("îlot" in str(word) for word in ashore.words)


def test_services_without_ids_are_known_by_their_names():
    before = services(("a", 0, 0), ("b", 300, 0))
    bare = {**before.columns, "id": texts([None, None])}
    nameless = Layer("services", before.geometries, before.crs, bare)
    change = replaced_services(nameless, nameless.taken([1]))
    assert (change.opened, change.closed, change.changed) == ((), ("Service a",), ())


def test_a_scenario_kept_from_the_map_says_only_what_was_edited():
    before = services(("bus", 50, 0), ("a", 0, 0), ("b", 300, 0), ("c", 700, 0), hours={"a": "Mo 09:00-12:00"})
    lonlat = [geometry.coords[0] for geometry in before.geometries]
    places = [
        Permanence("s0", "a", lonlat[1]), Permanence("s1", "b", at(400, 0)), Permanence("s2", "c", lonlat[3], is_open=False),
        Permanence("n1", "Permanence 1", at(500, 0), True, True),
    ]
    kept = kept_services(before, np.array([1, 2, 3]), places)
    assert as_texts(kept.columns["id"]).tolist() == ["bus", "a", "b", "c", "n1"]
    assert as_texts(kept.columns["etat"]).tolist() == ["ouvert", "ouvert", "ouvert", "ferme", "ouvert"]
    assert as_texts(kept.columns["horaires"]).tolist() == [None, "Mo 09:00-12:00", None, None, None]
    change = replaced_services(before, kept.taken(still_open(kept)))
    assert change.opened == ("Permanence 1",)
    assert change.closed == ("Service c",)
    assert change.changed == ("Service b",)
    assert still_open(before).tolist() == [0, 1, 2, 3]


def test_nothing_edited_on_the_map_is_no_change():
    before = services(("a", 0, 0), ("b", 300, 0))
    places = [Permanence(f"s{row}", "", shape.coords[0]) for row, shape in enumerate(before.geometries)]
    kept = kept_services(before, np.array([0, 1]), places)
    change = replaced_services(before, kept.taken(still_open(kept)))
    assert (change.opened, change.closed, change.changed) == ((), (), ())
