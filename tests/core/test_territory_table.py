"""Territories beside their references: a town in the head, a plain-Python oracle, laws, and Neudorf."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accessibilite.core.common_indicators import INDICATORS, AccessRule, Residents
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_floats, as_texts, integers, texts
from accessibilite.core.territories import share_cells
from accessibilite.core.territory_report import comparison_page
from accessibilite.core.territory_table import compare_territories

STRASBOURG = Path(__file__).resolve().parents[3] / "shared" / "data" / "strasbourg"
#: Side of a cell, metres of Lambert 93.
SIDE = 200.0
X0, Y0 = 1_050_000.0, 6_840_000.0


def box(left: float, bottom: float, right: float, top: float) -> shapely.Geometry:
    """Return a rectangle, in cells from the corner of the town."""
    return shapely.box(X0 + left * SIDE, Y0 + bottom * SIDE, X0 + right * SIDE, Y0 + top * SIDE)


def areas(*boxes: Sequence[float], names: Sequence[str] = (), **columns) -> Layer:
    shapes = texts([box(*one) for one in boxes])
    return Layer("zones", shapes, "EPSG:2154", {"nom": texts(names or [f"T{i}" for i in range(len(boxes))]), **columns})


def town(**changed) -> Layer:
    """Return four cells in a row: rich and near, poor and near, poor and far, nobody knows the way."""
    columns = {
        "id": texts(["a", "b", "c", "d"]),
        "ind": np.array([100.0, 200.0, 300.0, 40.0]), "men": np.array([50.0, 80.0, 100.0, 10.0]),
        "men_pauv": np.array([5.0, 32.0, 50.0, 4.0]), "ind_snv": np.array([3e6, 3e6, 3.6e6, 4e5]),
        "i_est_200": integers([0, 0, 0, 1]), "men_fmp": np.array([5.0, 16.0, 30.0, 1.0]),
        "ind_0_3": np.array([4.0, 10.0, 30.0, 2.0]), "ind_18_24": np.array([10.0, 20.0, 30.0, 4.0]),
        "ind_65_79": np.array([10.0, 20.0, 30.0, 4.0]), "ind_80p": np.array([10.0, 20.0, 30.0, 4.0]),
        "temps_min": np.array([2.0, 5.0, 25.0, np.nan]), "statut": texts(["atteint", "atteint", "atteint", "ilot"]),
        "service_nom": texts(["Mairie", "Mairie", "Poste", None]),
        **changed,
    }
    return Layer("carreaux", texts([box(i, 0, i + 1, 1) for i in range(4)]), "EPSG:2154", columns)


def value(found, code: str, row: int = 0) -> float:
    return float(as_floats(found.territories.columns[code])[row])


def test_in_the_head():
    whole = areas((0, 0, 4, 1), names=["Ville"])
    west_east = areas((0, 0, 2, 1), (2, 0, 4, 1), names=["Ouest", "Est"])
    found = compare_territories(town(), west_east, communes=whole, intercommunalities=whole)
    assert value(found, "population") == pytest.approx(300)
    assert value(found, "population_commune") == pytest.approx(640)
    assert value(found, "population_part_commune_pct") == pytest.approx(100 * 300 / 640)
    assert value(found, "surface_km2") == pytest.approx(0.08, rel=2e-3)
    assert value(found, "densite") == pytest.approx(300 / 0.08, rel=2e-3)
    # 100 x 5/50 + 200 x 32/80 poor people; 37 of 130 households.
    assert value(found, "pauvres") == pytest.approx(90)
    assert value(found, "part_pauvres_pct") == pytest.approx(30)
    assert value(found, "taux_pauvrete") == pytest.approx(100 * 37 / 130)
    assert value(found, "niveau_vie") == pytest.approx(20_000)
    assert value(found, "part_seniors_65p_pct") == pytest.approx(20)
    assert value(found, "part_monoparentales_pct") == pytest.approx(100 * 21 / 130)
    # East: 300 people at 25 min, 40 who reach nothing, counted at 15 + 60.
    assert value(found, "population_au_dela", 1) == pytest.approx(340)
    assert value(found, "pauvres_a_portee") == pytest.approx(90)
    assert value(found, "non_atteints", 1) == pytest.approx(40)
    assert value(found, "temps_moyen_min", 1) == pytest.approx((300 * 25 + 40 * 75) / 340)
    assert value(found, "temps_median_min", 1) == 25
    assert math.isnan(value(found, "temps_p90_min", 1))
    assert value(found, "temps_moyen_min_ecart_interco") == pytest.approx(4 - (200 + 1000 + 7500 + 3000) / 640)
    assert value(found, "part_estimee_pct", 1) == pytest.approx(100 * 16 / 166)
    assert as_texts(found.territories.columns["service_proche"]).tolist() == ["Mairie", "Poste"]
    kinds = as_texts(found.territories.columns["typologie"]).tolist()
    assert kinds == ["bien_desservi_moins_pauvre", "mal_desservi_plus_pauvre"]
    assert as_texts(found.territories.columns["typologie_reference"]).tolist() == ["Ville", "Ville"]
    assert value(found, "seuil_pauvrete_pct") == pytest.approx(100 * 256 / 640)


def test_the_table_has_a_column_a_territory():
    found = compare_territories(
        town(), areas((0, 0, 2, 1), (2, 0, 4, 1), names=["Gare", "gare"], code=texts(["1", "2"])),
        communes=areas((0, 0, 4, 1), names=["Ville"]),
    )
    assert list(found.table.columns) == ["indicateur", "libelle", "unite", "Gare", "gare (2)", "COMMUNE Ville"]
    assert as_texts(found.table.columns["indicateur"]).tolist() == [one.code for one in INDICATORS]
    assert as_floats(found.table.columns["COMMUNE Ville"])[0] == pytest.approx(640)


def test_two_contrasted_pilots_and_why():
    cells = town(men_pauv=np.array([1.0, 40.0, 60.0, 4.0]))
    found = compare_territories(cells, areas((0, 0, 1, 1), (1, 0, 2, 1), (2, 0, 3, 1), names=["A", "B", "C"]))
    assert as_texts(found.territories.columns["paire"]).tolist() == [None, "mieux_dote", "plus_demuni"]
    assert "« B », mieux desservi que la référence (5,0 min en moyenne, 100 % des habitants à portée" in str(found.pair)
    assert "« C », démuni (25,0 min, 0 % à portée)" in str(found.pair)
    # What lies mostly beyond the cells is not known well enough.
    afar = compare_territories(cells, areas((1, 0, 2, 1), (2, -5, 3, 1), names=["B", "C"]))
    assert as_texts(afar.territories.columns["paire"]).tolist() == [None, None]
    rich = compare_territories(cells, areas((0, 0, 1, 1), (2, 0, 3, 1), names=["A", "C"]))
    assert as_texts(rich.territories.columns["paire"]).tolist() == [None, None]
    assert "aucun n’est bien desservi" in str(rich.pair)


def test_territories_are_compared_with_everybody_not_with_each_other():
    far_and_farther = areas((2, 0, 3, 1), (3, 0, 4, 1), names=["Loin", "Plus loin"])
    cells = town(men=np.array([50.0, 80.0, 100.0, 20.0]))
    found = compare_territories(cells, far_and_farther)
    # The mean of the two alone is (300 x 25 + 40 x 75) / 340 = 31 min: of everybody, 18 min.
    assert value(found, "seuil_temps_min") == pytest.approx((200 + 1000 + 7500 + 3000) / 640)
    assert value(found, "seuil_pauvrete_pct") == pytest.approx(100 * (10 + 80 + 150 + 8) / 640)
    assert as_texts(found.territories.columns["typologie_reference"]).tolist() == ["l’ensemble des carreaux"] * 2
    kinds = as_texts(found.territories.columns["typologie"]).tolist()
    assert kinds == ["mal_desservi_plus_pauvre", "mal_desservi_moins_pauvre"]
    assert "aucun n’est bien desservi" in str(found.pair)


@pytest.mark.parametrize(("near", "kind"), [(150.0, "bien_desservi"), (149.0, "mal_desservi")])
def test_where_most_are_beyond_the_threshold_no_comparison_flatters(near, kind):
    """Nearer than the reference on average, but well served only when half of the people have a service within reach."""
    cells = town(
        ind=np.array([near, 300 - near, 300.0, 300.0]), temps_min=np.array([1.0, 16.0, 40.0, 50.0]),
        statut=texts(["atteint"] * 4),
    )
    found = compare_territories(cells, areas((0, 0, 2, 1), (2, 0, 4, 1), names=["Ouest", "Est"]))
    kinds = as_texts(found.territories.columns["typologie"]).tolist()
    assert [one.removesuffix("_moins_pauvre").removesuffix("_plus_pauvre") for one in kinds] == [kind, "mal_desservi"]


def test_services_inside_and_their_hours():
    points = texts([shapely.Point(X0 + 100, Y0 + 100), shapely.Point(X0 + 120, Y0 + 100), shapely.Point(X0 + 500, Y0 + 100)])
    services = Layer("s", points, "EPSG:2154", {
        "id": texts(["1", "2", "bus"]), "itinerant": integers([0, 0, 1]),
        "horaires": texts(["Mo 09:00-12:00", "Mo 10:00-14:00", "Mo 08:00-18:00"]),
    })
    found = compare_territories(town(), areas((0, 0, 1, 1), (2, 0, 3, 1)), services=services)
    assert [value(found, "services", row) for row in (0, 1)] == [2, 0]
    assert value(found, "services_1000") == pytest.approx(20)
    assert [value(found, "heures_semaine_h", row) for row in (0, 1)] == [5, 0]
    assert math.isnan(value(compare_territories(town(), areas((0, 0, 1, 1))), "services"))


def test_few_households_are_kept_secret():
    found = compare_territories(town(), areas((3, 0, 4, 1), (0, 0, 1, 1)))
    assert as_floats(found.territories.columns["secret"]).tolist() == [1, 0]
    assert value(found, "population") == pytest.approx(40)
    for one in INDICATORS:
        if one.is_fiscal:
            told = [not math.isnan(value(found, one.code, row)) for row in (0, 1)]
            assert told == [False, True], one.code
    assert as_texts(found.territories.columns["typologie"])[0] is None
    assert any("moins de 11 ménages" in str(note) for note in found.notes)


def test_overlaps_gaps_empty_and_outside_are_said_and_kept():
    given_areas = areas((0, 0, 2, 1), (1, 0, 2, 1), (0.2, 0.2, 0.4, 0.4), (50, 50, 51, 51), names=["A", "B", "C", "Loin"])
    cells = town(ind=np.array([0.0, 200, 300, 40]))
    found = compare_territories(cells, given_areas)
    notes = " ".join(map(str, found.notes))
    assert "340 personne(s) des carreaux vivent hors" in notes
    assert "200 personne(s) y comptent plus" in notes
    assert "hors des carreaux, sans aucun habitant connu : Loin" in notes
    assert "où personne n’habite : C" in notes
    assert len(found.territories) == 4
    assert value(found, "population", 2) == 0
    assert math.isnan(value(found, "population", 3))
    beside = compare_territories(cells, given_areas, communes=areas((0, 0, 4, 40), names=["Ville"]))
    notes = " ".join(map(str, beside.notes))
    assert "COMMUNE : 1 polygone(s) débordent" in notes
    assert "COMMUNE : 1 territoire(s) ne touchent aucun" in notes
    assert math.isnan(value(beside, "population_commune", 3))


def test_unmeasured_cells_still_tell_the_people():
    bare = town()
    cells = Layer("c", bare.geometries, bare.crs, {k: v for k, v in bare.columns.items() if k not in ("temps_min", "statut")})
    found = compare_territories(cells, areas((0, 0, 2, 1)))
    assert value(found, "pauvres") == pytest.approx(90)
    assert math.isnan(value(found, "population_au_dela"))
    assert "temps ou la pauvreté ne sont pas connus" in str(found.pair)


def test_points_stand_for_the_people_around_them():
    cells = town()
    points = replace(cells, geometries=np.asarray(shapely.centroid(cells.geometries), dtype=object))
    found = compare_territories(points, areas((0, 0, 2, 1)), communes=areas((0, 0, 4, 1)))
    assert value(found, "population") == pytest.approx(300)
    assert value(found, "population_commune") == pytest.approx(640)
    assert not any("débordent" in str(note) for note in found.notes)


def test_refusals():
    with pytest.raises(ParameterError, match="PUBLIC"):
        compare_territories(town(), areas((0, 0, 1, 1)), AccessRule(public="chats"))
    with pytest.raises(ParameterError, match="SEUIL_MIN"):
        compare_territories(town(), areas((0, 0, 1, 1)), AccessRule(0.0))
    points = Layer("p", texts([shapely.Point(X0, Y0)]), "EPSG:2154", {})
    with pytest.raises(InputError, match="COMMUNE"):
        compare_territories(town(), areas((0, 0, 1, 1)), communes=points)


def test_the_page_shows_a_territory_beside_its_references():
    whole = areas((0, 0, 4, 1), names=["Ville & co"])
    found = compare_territories(town(), areas((0, 0, 2, 1), names=["<Ouest>"]), communes=whole, intercommunalities=whole)
    page = comparison_page(found, AccessRule(), "quartiers")
    assert "&lt;Ouest&gt;" in page
    assert "Commune\u00a0: Ville &amp; co" in page
    assert "Intercommunalité\u00a0: Ville" in page
    assert ">640<" in page
    assert "nan" not in page


@example([0, 1, 0, 1], [0.0, 1.0, 0.0, 0.0])
@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 500), min_size=4, max_size=4), st.lists(st.floats(0, 90), min_size=4, max_size=4))
def test_a_partition_sums_to_its_whole_as_plain_python_does(people, minutes):
    cells = town(ind=np.array(people, dtype=float), temps_min=np.array(minutes), statut=texts(["atteint"] * 4))
    residents = Residents(cells, AccessRule(20.0))
    parts, whole = areas((0, 0, 1.5, 1), (1.5, 0, 4, 1)), areas((0, 0, 4, 1))
    split = residents.figures(share_cells(residents.layer, parts), parts).values
    total = residents.figures(share_cells(residents.layer, whole), whole).values
    for code in ("population", "menages", "pauvres", "population_a_portee", "population_au_dela", "pauvres_au_dela"):
        assert split[code].sum() == pytest.approx(total[code][0], abs=1e-6)
    near = sum(n for n, t in zip(people, minutes) if t <= 20)
    assert total["population_a_portee"][0] == pytest.approx(near)
    if sum(people):
        mean = sum(n * min(t, 80) for n, t in zip(people, minutes)) / sum(people)
        assert total["temps_moyen_min"][0] == pytest.approx(mean)
        half = sorted(t for n, t in zip(people, minutes) for _ in range(n))[(sum(people) - 1) // 2]
        assert total["temps_median_min"][0] == pytest.approx(half)


@pytest.mark.skipif(not STRASBOURG.exists(), reason="real files absent")
def test_neudorf():
    cells = read_vector(STRASBOURG / "carreaux_200m_neudorf_2019.gpkg", "CARREAUX")
    iris = read_vector(STRASBOURG / "iris_eurometropole.geojson", "TERRITOIRES_EN_ENTREE")
    neudorf = iris.taken(np.array(["Neudorf" in name for name in iris.columns["name"]]))
    found = compare_territories(cells, neudorf).figures
    assert len(neudorf) == 19
    # The 19 IRIS of that name hold less than the experiment's 45,000 people, at about its 18.5 % of poor people.
    assert np.nansum(found.values["population"]) == pytest.approx(32_296, abs=1)
    told = np.isfinite(found.values["pauvres"])
    rate = 100 * found.values["pauvres"][told].sum() / found.values["population"][told].sum()
    assert rate == pytest.approx(18.0, abs=0.1)
    assert np.isnan(found.values["population"]).sum() == 1
    assert found.secret.sum() == 1
