"""Zones blanches on cells whose answer is known beforehand, then against a plain-Python oracle."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
import shapely
import shapely.affinity
from pyproj import Transformer

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.records import Layer, as_floats, integers, texts
from accessibilite.core.zones_blanches import ZoneResult, ZoneRule, find_zones, is_measured_too_short, walk_limit_min

#: South-west corner of the little towns below, in EPSG:2154.
X0, Y0 = 650_000.0, 6_860_000.0
SIDE = 200.0


def cell(column: int, row: int) -> shapely.Polygon:
    return shapely.box(X0 + SIDE * column, Y0 + SIDE * row, X0 + SIDE * (column + 1), Y0 + SIDE * (row + 1))


def cells(*rows: dict) -> Layer:
    """Return cells of ten people, all poor, reached in 30 minutes, unless a row says otherwise."""
    count = len(rows)
    filled = [
        {
            "id": f"c{number:03d}", "at": (number, 0), "population": 10.0, "pauvres": 10.0, "menages": 10.0,
            "menages_pauvres": 5.0, "taux": 50.0, "estime": 0, "minutes": 30.0, "statut": "atteint", **row,
        }
        for number, row in enumerate(rows)
    ]

    def numbers(key: str) -> np.ndarray:
        return np.array([row[key] for row in filled], dtype=np.float64)

    return Layer(
        "carreaux",
        texts([row["at"] if isinstance(row["at"], shapely.Geometry) else cell(*row["at"]) for row in filled]),
        "EPSG:2154",
        {
            "id": texts([row["id"] for row in filled]),
            "population": numbers("population"),
            "menages": numbers("menages"),
            "menages_pauvres": numbers("menages_pauvres"),
            "pauvres": numbers("pauvres"),
            "taux_pauvrete": numbers("taux"),
            "estime": integers(np.array([row["estime"] for row in filled])) if count else integers([]),
            "temps_min": numbers("minutes"),
            "statut": texts([row["statut"] for row in filled]),
        },
    )


def column(layer: Layer, name: str) -> list:
    values = layer.columns[name]
    return np.ma.masked_array(values).tolist()


def flags(result: ZoneResult) -> list[int]:
    return column(result.cells, "zone_blanche")


EVERY_CELL = ZoneRule(zone_population_min=0)


# Flags and reasons


def test_a_cell_beyond_the_threshold_is_white():
    result = find_zones(cells({"minutes": 15.1}, {"minutes": 15.0}, {"minutes": 14.9}), EVERY_CELL)
    assert flags(result) == [1, 0, 0]
    assert column(result.cells, "raison") == ["au_dela_du_seuil", "a_portee", "a_portee"]


@pytest.mark.parametrize("status", ["hors_delai", "ilot", "hors_reseau", "sans_service"])
def test_a_cell_that_is_not_reached_is_white_and_says_why(status):
    result = find_zones(cells({"minutes": math.nan, "statut": status}), EVERY_CELL)
    assert flags(result) == [1]
    assert column(result.cells, "raison") == [status]
    assert column(result.cells, "confiance") == ["certaine"]


def test_a_cell_with_too_few_people_of_the_public_is_not_white():
    result = find_zones(cells({"pauvres": 0.9}, {"pauvres": 1.0}), EVERY_CELL)
    assert flags(result) == [0, 1]
    assert column(result.cells, "raison")[0] == "public_insuffisant"


def test_a_cell_below_the_poverty_rate_is_not_white():
    rule = ZoneRule(rate_min=20, zone_population_min=0)
    result = find_zones(cells({"taux": 19.9}, {"taux": 20.0}, {"taux": math.nan}), rule)
    assert flags(result) == [0, 1, 0]
    assert column(result.cells, "raison") == ["taux_insuffisant", "au_dela_du_seuil", "taux_inconnu"]


def test_an_unknown_rate_is_no_reason_when_no_rate_is_asked():
    assert flags(find_zones(cells({"taux": math.nan}), EVERY_CELL)) == [1]


def test_the_public_is_any_numeric_column():
    rule = ZoneRule(public="population", public_min=20, zone_population_min=0)
    assert flags(find_zones(cells({"population": 19}, {"population": 20}), rule)) == [0, 1]


def test_cells_that_are_not_white_have_neither_zone_nor_confidence():
    result = find_zones(cells({"minutes": 5}), EVERY_CELL)
    assert column(result.cells, "zone_id") == [None]
    assert column(result.cells, "confiance") == [None]
    assert len(result.zones) == 0


def test_every_cell_stays_in_its_place_with_its_columns():
    given = cells({"minutes": 5}, {"minutes": 50}, {"minutes": math.nan, "statut": "hors_reseau"})
    given = given.with_columns({"Nom du quartier": texts(["a", "b", "c"])})
    result = find_zones(given, EVERY_CELL).cells
    assert column(result, "Nom du quartier") == ["a", "b", "c"]
    assert column(result, "id") == column(given, "id")
    assert set(given.columns) <= set(result.columns)


# Confidence: nine variants of speed and threshold


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        # At speed x 1.15 and 16.5 minutes of threshold, 18.975 minutes are needed to stay white.
        (19.0, "certaine"),
        (18.9, "probable"),
        # White where minutes > 15 f t: of the nine products f t, how many lie below minutes / 15?
        (15.1, "probable"),
        (40.0, "certaine"),
    ],
)
def test_confidence_counts_the_variants(minutes, expected):
    assert column(find_zones(cells({"minutes": minutes}), EVERY_CELL).cells, "confiance") == [expected]


def test_a_reached_white_cell_is_never_doubtful():
    # Beyond 15 minutes it is white at the slow speed with all three thresholds (0.85 x 1.1 < 1) and at the
    # plain speed with two: five variants of nine, whatever the time.
    assert column(find_zones(cells({"minutes": 15.0001}), EVERY_CELL).cells, "confiance") == ["probable"]


@pytest.mark.parametrize("imputed", [0, 1])
def test_an_imputed_cell_is_never_better_than_probable(imputed):
    result = find_zones(cells({"minutes": 100, "estime": imputed}), EVERY_CELL)
    assert column(result.cells, "confiance") == ["probable" if imputed else "certaine"]


# Contiguity


def zone_ids(result: ZoneResult) -> list:
    return column(result.cells, "zone_id")


def test_cells_that_share_a_side_are_one_zone():
    assert zone_ids(find_zones(cells({"at": (0, 0)}, {"at": (1, 0)}), EVERY_CELL)) == [1, 1]


def test_cells_that_share_a_corner_are_one_zone():
    assert zone_ids(find_zones(cells({"at": (0, 0)}, {"at": (1, 1)}), EVERY_CELL)) == [1, 1]


def test_cells_with_a_gap_between_them_are_two_zones():
    assert zone_ids(find_zones(cells({"at": (0, 0)}, {"at": (2, 0)}), EVERY_CELL)) == [1, 2]


@pytest.mark.parametrize(("gap_m", "expected"), [(0.5, [1, 1]), (5.0, [1, 2])])
def test_cells_apart_by_a_rounding_touch(gap_m, expected):
    beside = shapely.affinity.translate(cell(1, 0), gap_m, 0)
    assert zone_ids(find_zones(cells({"at": cell(0, 0)}, {"at": beside}), EVERY_CELL)) == expected


def test_a_cell_within_reach_does_not_bridge_two_zones():
    town = cells({"at": (0, 0)}, {"at": (1, 0), "minutes": 5}, {"at": (2, 0)})
    assert zone_ids(find_zones(town, EVERY_CELL)) == [1, None, 2]


def test_zones_are_numbered_by_their_lowest_cell_id():
    town = cells({"at": (9, 9), "id": "b"}, {"at": (0, 0), "id": "c"}, {"at": (1, 0), "id": "a"})
    assert zone_ids(find_zones(town, EVERY_CELL)) == [2, 1, 1]


def test_cells_of_insee_touch_in_the_rotated_french_system_with_rounded_corners():
    # INSEE draws its grid in EPSG:3035 and ships it in 2154, corners rounded here to the decimetre.
    to_french = Transformer.from_crs(3035, 2154, always_xy=True)

    def shipped(east: int, north: int) -> shapely.Polygon:
        corners = shapely.get_coordinates(shapely.box(east, north, east + 200, north + 200))
        return shapely.Polygon(np.round(np.column_stack(to_french.transform(*corners.T)), 1))

    east, north = 3_763_000, 2_895_000
    town = [shipped(east, north), shipped(east + 200, north), shipped(east + 400, north + 200),
            shipped(east + 200, north + 400), shipped(east + 1000, north)]
    assert zone_ids(find_zones(cells(*({"at": place} for place in town)), EVERY_CELL)) == [1, 1, 1, 1, 2]


# Zones: totals, rank, minimum


def test_a_zone_adds_up_its_cells():
    town = cells(
        {"at": (0, 0), "population": 100, "pauvres": 30, "menages_pauvres": 12, "minutes": 25, "estime": 1},
        {"at": (1, 0), "population": 50, "pauvres": 10, "menages_pauvres": 4, "minutes": 45},
    )
    zones = find_zones(town, EVERY_CELL).zones
    got = {name: column(zones, name)[0] for name in zones.columns}
    assert got["carreaux"] == 2
    assert got["population"] == 150
    assert got["pauvres"] == 40
    assert got["menages_pauvres"] == 16
    assert got["temps_moyen_min"] == pytest.approx((30 * 25 + 10 * 45) / 40)
    assert got["temps_max_min"] == 45
    assert got["deficit_pers_min"] == pytest.approx(30 * 10 + 10 * 30)
    assert got["part_estimee"] == pytest.approx(75)
    assert got["confiance"] == "probable"
    assert shapely.area(zones.geometries[0]) == pytest.approx(2 * SIDE**2)


def test_the_deficit_of_a_cell_is_capped_at_sixty_minutes_beyond():
    zones = find_zones(cells({"minutes": 500}), EVERY_CELL).zones
    assert column(zones, "deficit_pers_min") == [600]


def test_an_unreachable_cell_counts_at_the_cap():
    zones = find_zones(cells({"minutes": math.nan, "statut": "ilot"}), EVERY_CELL).zones
    assert column(zones, "deficit_pers_min") == [600]
    assert column(zones, "temps_moyen_min") == [None] or math.isnan(column(zones, "temps_moyen_min")[0])


@pytest.mark.parametrize("threshold", [0.0, 10.0, 15.0, 59.0, 120.0, 600.0])
def test_a_walk_longer_than_what_is_measured_changes_nothing(threshold):
    beyond = walk_limit_min(threshold) + 0.01
    rule = ZoneRule(threshold_min=threshold, zone_population_min=0)
    known = find_zones(cells({"minutes": beyond}), rule)
    unknown = find_zones(cells({"minutes": math.nan, "statut": "hors_delai"}), rule)
    for name in ("zone_blanche", "confiance"):
        assert column(known.cells, name) == column(unknown.cells, name)
    assert column(known.zones, "deficit_pers_min") == column(unknown.zones, "deficit_pers_min")


@pytest.mark.parametrize(("threshold", "expected"), [(15, False), (120, True)])
def test_walks_given_up_before_the_threshold_are_told(threshold, expected):
    town = cells({"minutes": 59.0}, {"minutes": math.nan, "statut": "hors_delai"})
    assert is_measured_too_short(town, ZoneRule(threshold_min=threshold)) is expected
    assert not is_measured_too_short(cells({"minutes": math.nan, "statut": "ilot"}), ZoneRule(threshold_min=threshold))


def test_zones_are_ranked_by_deficit_then_population_then_id():
    town = cells(
        {"at": (0, 0), "id": "a", "minutes": 20},
        {"at": (5, 0), "id": "b", "minutes": 60},
        {"at": (10, 0), "id": "c", "minutes": 20, "population": 99},
        {"at": (15, 0), "id": "d", "minutes": 20},
    )
    zones = find_zones(town, EVERY_CELL).zones
    assert column(zones, "rang") == [1, 2, 3, 4]
    assert column(zones, "zone_id") == [2, 3, 1, 4]


def test_a_small_zone_keeps_its_flag_and_has_no_rank():
    town = cells({"at": (0, 0), "population": 49, "minutes": 60}, {"at": (5, 0), "population": 50, "minutes": 20})
    result = find_zones(town, ZoneRule())
    assert flags(result) == [1, 1]
    assert column(result.zones, "zone_id") == [2, 1]
    assert column(result.zones, "rang") == [1, None]


# Territories


def territories(*shapes: shapely.Geometry) -> Layer:
    return Layer("iris", texts(list(shapes)), "EPSG:2154", {"nom": texts([f"t{i}" for i in range(len(shapes))])})


def town_of_four() -> Layer:
    people = {"population": 100.0, "menages": 60.0, "menages_pauvres": 30.0}
    return cells(*({"at": place, **people} for place in [(0, 0), (1, 0), (0, 1), (1, 1)]))


def area(west: float, south: float, east: float, north: float) -> shapely.Polygon:
    return shapely.box(X0 + west, Y0 + south, X0 + east, Y0 + north)


def test_people_are_prorated_by_area():
    result = find_zones(town_of_four(), EVERY_CELL, territories(area(0, 0, 100, 400)))
    assert column(result.territories, "population") == pytest.approx([100], rel=1e-4)
    assert result.population_outside_territories == pytest.approx(300, rel=1e-4)


def test_a_partition_conserves_people():
    parts = [area(-50, -50, 130, 170), area(130, -50, 500, 170), area(-50, 170, 500, 500)]
    result = find_zones(town_of_four(), EVERY_CELL, territories(*parts))
    for name, total in [("population", 400), ("pauvres", 40), ("menages_pauvres", 120), ("deficit_pers_min", 600)]:
        assert sum(column(result.territories, name)) == pytest.approx(total, rel=1e-9)
    assert result.population_outside_territories == pytest.approx(0, abs=1e-6)


def test_overlapping_territories_each_count_their_people():
    result = find_zones(town_of_four(), EVERY_CELL, territories(area(0, 0, 400, 400), area(0, 0, 200, 400)))
    assert column(result.territories, "population") == pytest.approx([400, 200], rel=1e-3)
    assert result.population_outside_territories == pytest.approx(0, abs=0.5)


def test_people_in_a_gap_between_territories_are_told():
    result = find_zones(town_of_four(), EVERY_CELL, territories(area(-1, -1, 150, 401), area(250, -1, 401, 401)))
    assert result.population_outside_territories == pytest.approx(100, rel=1e-3)


def test_a_territory_elsewhere_holds_nobody():
    result = find_zones(town_of_four(), EVERY_CELL, territories(area(5000, 5000, 6000, 6000)))
    assert column(result.territories, "population") == [0]
    assert result.population_outside_territories == pytest.approx(400)


def test_only_the_white_part_of_a_territory_is_white():
    town = cells({"at": (0, 0), "pauvres": 10.0}, {"at": (1, 0), "pauvres": 30.0, "minutes": 5})
    result = find_zones(town, EVERY_CELL, territories(area(-10, -10, 410, 210)))
    assert column(result.territories, "pauvres_blancs") == pytest.approx([10])
    assert column(result.territories, "part_pauvres_blancs") == pytest.approx([25])


def test_territories_in_degrees_give_the_same_totals():
    parts = territories(area(-50, -50, 130, 450), area(130, -50, 500, 450))
    to_degrees = Transformer.from_crs(2154, 4326, always_xy=True)
    moved = shapely.transform(parts.geometries, lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
    there = find_zones(town_of_four(), EVERY_CELL, parts).territories
    here = find_zones(town_of_four(), EVERY_CELL, Layer("iris", moved, "EPSG:4326", parts.columns)).territories
    assert column(here, "population") == pytest.approx(column(there, "population"), rel=1e-5)


# Laws


def random_town(seed: int, side: int = 12) -> Layer:
    rng = np.random.default_rng(seed)
    count = side * side
    status = rng.choice(["atteint", "hors_delai", "ilot", "hors_reseau"], count, p=[0.85, 0.05, 0.05, 0.05])
    def drawn(number: int) -> dict:
        return {
            "id": f"CRS3035RES200mN{number:05d}",
            "at": (number % side, number // side),
            "population": float(rng.integers(0, 300)),
            "pauvres": float(np.round(rng.gamma(1, 8), 1)),
            "menages_pauvres": float(rng.integers(0, 30)),
            "taux": math.nan if rng.random() < 0.1 else float(np.round(rng.uniform(0, 60), 2)),
            "estime": int(rng.random() < 0.2),
            "minutes": float(np.round(rng.gamma(3, 5), 3)) if status[number] == "atteint" else math.nan,
            "statut": str(status[number]),
        }

    return cells(*(drawn(number) for number in rng.permutation(count).tolist()))


def oracle(town: Layer, rule: ZoneRule, side: int = 12) -> tuple[dict, list]:
    """Return, by cell id, (white, confidence, zone), and the zones in order: the rule told in plain words."""
    ids, status = column(town, "id"), column(town, "statut")
    values = {name: dict(zip(ids, as_floats(town.columns[name]).tolist())) for name in
              ("population", "pauvres", "menages_pauvres", "taux_pauvrete", "estime", "temps_min")}
    reached = {cell_id: s == "atteint" for cell_id, s in zip(ids, status)}

    def is_white(cell_id: str, speed: float, threshold: float) -> bool:
        if values["pauvres"][cell_id] < rule.public_min:
            return False
        if rule.rate_min > 0 and not values["taux_pauvrete"][cell_id] >= rule.rate_min:
            return False
        return not reached[cell_id] or values["temps_min"][cell_id] / speed > rule.threshold_min * threshold

    white = {i for i in ids if is_white(i, 1, 1)}
    confidence = {}
    for i in white:
        votes = sum(is_white(i, s, t) for s, t in itertools.product((0.85, 1, 1.15), (0.9, 1, 1.1)))
        level = "certaine" if votes == 9 else "probable" if votes >= 5 else "douteuse"
        confidence[i] = "probable" if level == "certaine" and values["estime"][i] else level
    place = {i: (int(i[-5:]) % side, int(i[-5:]) // side) for i in ids}
    zone_of: dict[str, int] = {}
    zones = []
    for i in sorted(white):
        if i in zone_of:
            continue
        number, members, front = len(zones) + 1, [], [i]
        zone_of[i] = number
        while front:
            here = front.pop()
            members.append(here)
            for other in white - zone_of.keys():
                if max(abs(a - b) for a, b in zip(place[here], place[other])) == 1:
                    zone_of[other] = number
                    front.append(other)
        deficit = sum(
            values["pauvres"][m] * (min(values["temps_min"][m] - rule.threshold_min, 60) if reached[m] else 60)
            for m in members
        )
        people = sum(values["population"][m] for m in members)
        zones.append({"zone_id": number, "carreaux": len(members), "population": people, "deficit": deficit})
    ranked = [zone for zone in zones if zone["population"] >= rule.zone_population_min]
    small = [zone for zone in zones if zone["population"] < rule.zone_population_min]
    ranked.sort(key=lambda z: (-z["deficit"], -z["population"], z["zone_id"]))
    ordered = [(rank, z) for rank, z in enumerate(ranked, start=1)] + [(None, z) for z in small]
    return {i: (i in white, confidence.get(i), zone_of.get(i)) for i in ids}, ordered


@pytest.mark.parametrize("seed", range(4))
def test_random_towns_agree_with_the_plain_words(seed):
    town = random_town(seed)
    rule = ZoneRule(threshold_min=17, rate_min=12, public_min=2, zone_population_min=400)
    result = find_zones(town, rule)
    by_id, zones = oracle(town, rule)
    got = zip(flags(result), column(result.cells, "confiance"), zone_ids(result))
    assert dict(zip(column(result.cells, "id"), got)) == by_id
    ours = sorted(zip(*(column(result.zones, n) for n in ("zone_id", "rang", "carreaux"))))
    assert ours == sorted((z["zone_id"], rank, z["carreaux"]) for rank, z in zones)
    ranks = [rank for rank in column(result.zones, "rang") if rank is not None]
    assert ranks == list(range(1, len(ranks) + 1))
    deficits = dict(zip(column(result.zones, "zone_id"), column(result.zones, "deficit_pers_min")))
    assert deficits == pytest.approx({z["zone_id"]: z["deficit"] for _, z in zones})


def test_the_order_of_the_rows_changes_nothing():
    town = random_town(9)
    shuffle = np.random.default_rng(0).permutation(len(town))
    iris = territories(area(0, 0, 900, 2400), area(900, 0, 2400, 2400))
    one, other = find_zones(town, ZoneRule(), iris), find_zones(town.taken(shuffle), ZoneRule(), iris)
    for name in ("zone_blanche", "raison", "confiance", "zone_id"):
        assert [column(one.cells, name)[row] for row in shuffle] == column(other.cells, name)
    for name in ("zone_id", "rang", "carreaux", "confiance"):
        assert column(one.zones, name) == column(other.zones, name)
    for name in ("population", "pauvres", "deficit_pers_min"):
        assert column(one.zones, name) == pytest.approx(column(other.zones, name))
        assert column(one.territories, name) == pytest.approx(column(other.territories, name))


def test_a_higher_threshold_never_adds_a_white_cell():
    town = random_town(5)
    before = np.array(flags(find_zones(town, ZoneRule(threshold_min=12))))
    after = np.array(flags(find_zones(town, ZoneRule(threshold_min=18))))
    assert (after <= before).all()
    assert after.sum() < before.sum()


# Bad input


@pytest.mark.parametrize(
    ("rule", "parameter"),
    [
        (ZoneRule(threshold_min=-1), "SEUIL_MIN"),
        (ZoneRule(threshold_min=math.nan), "SEUIL_MIN"),
        (ZoneRule(rate_min=101), "TAUX_PAUVRETE_MIN"),
        (ZoneRule(public_min=-0.1), "PAUVRES_MIN"),
        (ZoneRule(zone_population_min=-5), "POPULATION_MIN_ZONE"),
        (ZoneRule(public="absente"), "PUBLIC"),
    ],
)
def test_a_number_outside_its_range_is_refused_by_name(rule, parameter):
    with pytest.raises(ParameterError, match=rf"^{parameter} : "):
        find_zones(cells({}), rule)


@pytest.mark.parametrize("values", [texts(["Neudorf"]), np.array([math.nan])], ids=["text", "all NULL"])
def test_a_column_without_a_number_is_no_public(values):
    town = cells({}).with_columns({"quartier": values})
    with pytest.raises(ParameterError, match=r"^PUBLIC : "):
        find_zones(town, ZoneRule(public="quartier"))


@pytest.mark.parametrize("missing", ["temps_min", "statut", "population"])
def test_a_missing_column_is_named(missing):
    town = cells({})
    columns = {name: values for name, values in town.columns.items() if name != missing}
    with pytest.raises(InputError, match=missing):
        find_zones(Layer(town.name, town.geometries, town.crs, columns), EVERY_CELL)


def test_points_are_no_cells():
    with pytest.raises(InputError, match=r"^CARREAUX : .*polygones"):
        find_zones(cells({"at": shapely.Point(X0, Y0)}), EVERY_CELL)


def test_cells_without_crs_are_refused():
    town = cells({})
    with pytest.raises(InputError, match=r"^CARREAUX : .*système de coordonnées"):
        find_zones(Layer(town.name, town.geometries, "", town.columns), EVERY_CELL)


def test_territories_that_are_points_are_refused():
    with pytest.raises(InputError, match=r"^TERRITOIRES_EN_ENTREE : "):
        find_zones(cells({}), EVERY_CELL, territories(shapely.Point(X0, Y0)))
