"""Zones made whole: gaps, names, reasons, publics, secrecy, territories; against plain Python, then on the sample town."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from accessibilite.core.errors import ParameterError
from accessibilite.core.measures import Question, measure
from accessibilite.core.network import build_network
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats, integers, texts
from accessibilite.core.time_slots import parse_slot
from accessibilite.core.zone_names import of_street
from accessibilite.core.zone_words import Surroundings, slot_words
from accessibilite.core.zones_blanches import ZoneRule, find_zones
from towns import SPEED_KMH, at, grid, network_of, osm_from_layer, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
ORIGIN = (3_763_000, 2_895_000)
SIDE = 200
PUBLICS = (
    "population", "pauvres", "menages_pauvres", "menages", "monoparentales", "enfants_0_3", "jeunes_18_24", "seniors_65p",
)
EVERY = ZoneRule(zone_population_min=0)


def cells(places: dict, crs: str = "EPSG:3035", **columns: list) -> Layer:
    """Return INSEE squares: place on the grid -> (population, minutes; None = not reached); ``columns`` override."""
    move = Transformer.from_crs(3035, crs, always_xy=True)
    squares = []
    for column, row in places:
        x, y = ORIGIN[0] + SIDE * column, ORIGIN[1] + SIDE * row
        corners = np.array([[x, y], [x + SIDE, y], [x + SIDE, y + SIDE], [x, y + SIDE]], dtype=float)
        squares.append(shapely.Polygon(np.column_stack(move.transform(*corners.T)) if crs != "EPSG:3035" else corners))
    people = np.array([value[0] for value in places.values()], dtype=float)
    minutes = np.array([np.nan if value[1] is None else value[1] for value in places.values()], dtype=float)
    filled = {
        "id": texts([f"{x:+03d}{y:+03d}" for x, y in places]),
        "population": people, "pauvres": people / 2, "menages": people / 2, "menages_pauvres": people / 4,
        "estime": integers(np.zeros(len(people))), "temps_min": minutes,
        "statut": texts(["ilot" if np.isnan(value) else "atteint" for value in minutes]),
        **{name: texts(values) if isinstance(values[0], (str, type(None))) else np.array(values, float)
           for name, values in columns.items()},
    }
    return Layer("carreaux", texts(squares), crs, filled)


def field(layer: Layer, name: str) -> list:
    return np.ma.masked_array(layer.columns[name]).tolist()


# Gaps


def groups(result, places: dict) -> set[frozenset]:
    zone = {place: number for place, number in zip(places, field(result.cells, "zone_id")) if number is not None}
    return {frozenset(p for p in zone if zone[p] == number) for number in zone.values()}


def oracle(places: dict, bridge: bool) -> set[frozenset]:
    """Return the zones by the rule told in plain words, on the lattice."""
    white = {p for p, (people, minutes) in places.items() if people / 2 >= 1 and (minutes is None or minutes > 15)}

    def crossed(a: tuple, b: tuple) -> set:
        """Return the lattice places that the line between two centres goes through, by walking along it."""
        steps = [(a[0] + (b[0] - a[0]) * k / 997, a[1] + (b[1] - a[1]) * k / 997) for k in range(1, 997)]
        met = {(math.floor(x + 0.5), math.floor(y + 0.5)) for x, y in steps}
        return met - {a, b}

    def linked(a: tuple, b: tuple) -> bool:
        far = max(abs(a[0] - b[0]), abs(a[1] - b[1]))
        if far == 1:
            return True
        return bridge and far == 2 and all(p in white or places.get(p, (0, 0))[0] == 0 for p in crossed(a, b))

    found, left = set(), set(white)
    while left:
        front = [left.pop()]
        zone = set(front)
        while front:
            here = front.pop()
            more = {p for p in left if linked(here, p)}
            left -= more
            zone |= more
            front += more
        found.add(frozenset(zone))
    return found


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:2154", "EPSG:4326"])
@pytest.mark.parametrize("seed", range(8))
def test_gaps_agree_with_brute_force_in_any_crs(seed, crs):
    rng = np.random.default_rng(seed)
    spots = [p for p in itertools.product(range(9), range(8)) if rng.random() < 0.6]
    drawn = rng.choice(["white", "near", "nobody"], len(spots), p=[0.35, 0.3, 0.35])
    places = {p: {"white": (40, 30), "near": (40, 5), "nobody": (0, 30)}[kind] for p, kind in zip(spots, drawn)}
    town = cells(places, crs)
    for bridge in (False, True):
        assert groups(find_zones(town, replace(EVERY, bridge=bridge)), places) == oracle(places, bridge)
    # Bridging only ever joins: it must have joined something, or the draw tests nothing.
    assert len(oracle(places, True)) < len(oracle(places, False))


@pytest.mark.parametrize(
    ("middle", "bridge", "expected"),
    [(None, False, 2), (None, True, 1), ((0, 5), True, 1), ((30, 5), True, 2), ((math.nan, 5), True, 2)],
    ids=["off by default", "absent", "nobody", "somebody", "unknown"],
)
def test_only_an_uninhabited_gap_is_bridged(middle, bridge, expected):
    places = {(0, 0): (40, 30), (2, 0): (40, 30)} | ({(1, 0): middle} if middle else {})
    zones = find_zones(cells(places), replace(EVERY, bridge=bridge)).zones
    assert len(zones) == expected
    if expected == 1:
        assert shapely.get_num_geometries(zones.geometries[0]) == 2


def test_a_gap_of_two_cells_is_not_bridged():
    assert len(find_zones(cells({(0, 0): (40, 30), (3, 0): (40, 30)}), replace(EVERY, bridge=True)).zones) == 2


# Names


def areas(*names: str, edges: tuple = (-1, 1, 3, 9)) -> Layer:
    """Return vertical strips of the grid, one a name."""
    x, y = ORIGIN
    strips = [shapely.box(x + SIDE * a, y - 900, x + SIDE * b, y + 900) for a, b in zip(edges, edges[1:])]
    return Layer("iris", texts(strips[: len(names)]), "EPSG:3035", {"NOM_IRIS": texts(list(names))})


def test_a_zone_is_called_by_the_quarters_of_most_of_its_public():
    places = {(0, 0): (60, 30), (1, 0): (40, 30), (6, 0): (30, 30)}
    strips = areas("Neudorf", "Risler", "Gare")
    assert field(find_zones(cells(places), EVERY, strips).zones, "nom_zone") == ["Neudorf", "Gare"]
    even = {(0, 0): (50, 30), (1, 0): (50, 30)}
    assert field(find_zones(cells(even), EVERY, areas("Neudorf", "Risler")).zones, "nom_zone") == ["Neudorf et Risler"]


def test_without_quarters_nor_streets_a_zone_is_a_number_a_size_and_a_commune():
    town = cells({(0, 0): (60, 30), (1, 0): (60, 30), (6, 0): (30, 30)}, commune=["93010", "93010", None])
    assert field(find_zones(town, EVERY).zones, "nom_zone") == ["Zone 1 (2 carreaux), commune 93010", "Zone 2 (1 carreau)"]


def test_names_are_unique_and_do_not_depend_on_the_rows():
    town = cells({(0, 0): (60, 30), (0, 3): (50, 30), (6, 0): (30, 30)})
    names = field(find_zones(town, EVERY, areas("Neudorf", "Risler", "Gare")).zones, "nom_zone")
    assert names == ["Neudorf (zone 1)", "Neudorf (zone 2)", "Gare"]
    again = find_zones(town.taken(np.array([2, 1, 0])), EVERY, areas("Neudorf", "Risler", "Gare"))
    assert field(again.zones, "nom_zone") == names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Rue du Ziegelfeld", "de la rue du Ziegelfeld"), ("Avenue de Colmar", "de l’avenue de Colmar"),
        ("Boulevard Foch", "du boulevard Foch"), ("Les Glacis", "des Glacis"), ("Le Clos", "du Clos"),
        ("Oudestraat", "d’Oudestraat"), ("Grand’Rue", "de Grand’Rue"), ("Quais du Nord", "des quais du Nord"),
    ],
)
def test_a_street_follows_autour(name, expected):
    assert of_street(name) == expected


def town_cells(*corners: tuple, **columns: list) -> Layer:
    """Return squares of 100 m of the towns of the equator, south-west corners in metres."""
    squares = [shapely.Polygon([at(x, y), at(x + 100, y), at(x + 100, y + 100), at(x, y + 100)]) for x, y in corners]
    count = len(squares)
    filled = {
        "id": texts([f"c{i}" for i in range(count)]), "population": np.full(count, 100.0), "pauvres": np.full(count, 50.0),
        "menages": np.full(count, 50.0), "menages_pauvres": np.full(count, 25.0), "estime": integers(np.zeros(count)),
        "temps_min": np.full(count, 30.0), "statut": texts(["atteint"] * count),
    }
    return Layer("carreaux", texts(squares), "EPSG:4326", filled | columns)


def test_a_zone_is_called_by_the_streets_longest_inside_it():
    ways = [
        street((0, 50), (900, 50), name="Rue du Ziegelfeld"), street((50, 0), (50, 900), name="Avenue de Colmar"),
        street((0, 20), (30, 20), (30, 50), name="Impasse courte"), street((0, 80), (900, 80)),
    ]
    network = network_of(osm_from_layer(ways))
    zones = find_zones(town_cells((0, 0), (100, 0)), EVERY, around=Surroundings(network)).zones
    # Inside: 200 m of the street, 100 m of the avenue, 60 m of the dead end; the longest street has no name.
    assert field(zones, "nom_zone") == ["Autour de la rue du Ziegelfeld et de l’avenue de Colmar"]


# Reasons


def why(town: Layer, **changes) -> str:
    return field(find_zones(town, EVERY, **changes).zones, "pourquoi")[0]


def test_one_service_is_told_with_its_range():
    town = cells({(0, 0): (20, 18), (1, 0): (60, 26)}, service_nom=["Mairie", "Mairie"])
    assert why(town) == "Le service le plus proche, Mairie, est à 24 min (de 18 à 26 min selon le carreau)."
    alone = cells({(0, 0): (20, 15.2)}, service_nom=["Mairie"])
    # 15.2 min is beyond 15 min: it must not read « à 15 min ».
    assert why(alone).startswith("Le service le plus proche, Mairie, est à 16 min.")


def test_several_services_and_statuses_are_told_with_their_share_of_the_public():
    places = {(0, 0): (50, 20), (1, 0): (30, 40), (2, 0): (20, None)}
    text = why(cells(places, service_nom=["Mairie", "Poste", None]))
    assert "Pour 50 % du public, le service le plus proche, Mairie, est à 20 min." in text
    assert "Pour 30 % du public, le service le plus proche, Poste, est à 40 min." in text
    assert "Pour 20 % du public, aucun service ne peut être rejoint à pied" in text


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("ilot", "îlot, coupé du reste du réseau"), ("hors_reseau", "la première est à 350 m"),
        ("sans_service", "à l’heure demandée"), ("hors_delai", "dans la durée mesurée"), ("inconnu", "n’est pas connu"),
    ],
)
def test_every_status_has_plain_words_for_the_cell_and_for_the_zone(status, words):
    town = cells({(0, 0): (200, None)}, statut=[status], acces_m=[350.0])
    result = find_zones(town, EVERY)
    assert words in field(result.cells, "pourquoi")[0]
    assert field(result.zones, "pourquoi")[0].startswith("Pour tout le public, ")
    assert words in field(result.zones, "pourquoi")[0]
    assert " ".join(str(told) for told in result.why.zones[0]) == field(result.zones, "pourquoi")[0]


def test_cells_that_are_not_white_have_no_reason_in_words_and_unknown_hours_are_said():
    town = cells({(0, 0): (40, 5), (4, 0): (40, 30)}, service_nom=["Mairie"] * 2, horaires_inconnus=[1.0, 1.0])
    result = find_zones(town, EVERY)
    assert field(result.cells, "pourquoi")[0] is None
    assert "Horaires inconnus, à vérifier : Mairie." in field(result.zones, "pourquoi")[0]


def grid_town(hours: tuple[str, str]) -> tuple:
    """Return a town of 6 km/h: A at 500 m of the home, B at 2,500 m, with their hours."""
    network = network_of(osm_from_layer(grid(31, 2)))
    services = Layer(
        "services", texts([shapely.Point(at(550, 0)), shapely.Point(at(2550, 0))]), "EPSG:4326",
        {"id": texts(["a", "b"]), "nom": texts(["Antenne", "Mairie"]), "horaires": texts(list(hours))},
    )
    slot = parse_slot("mardi 17:00")
    home = town_cells((0, -50))
    measured = measure(network, home, services, question=Question(slot=slot), limit_min=75)
    return network, services, slot, home.with_columns(measured.columns)


def test_a_nearer_service_that_is_closed_is_named():
    network, services, slot, town = grid_town(("Mo-Fr 09:00-12:00", "Mo-Fr 09:00-19:00"))
    assert as_floats(town.columns["temps_min"]) == pytest.approx([25], abs=0.01)
    text = why(town, around=Surroundings(network, services, slot))
    assert "Mairie, est à 25 min." in text
    assert "Antenne est plus près, à 5 min, mais fermé le mardi à 17 h." in text
    straight = why(town, around=Surroundings(None, services, slot))
    assert "Antenne est plus près à vol d’oiseau, mais fermé le mardi à 17 h." in straight


def test_a_farther_closed_service_is_not_named():
    network, services, slot, town = grid_town(("Mo-Fr 09:00-19:00", "Mo-Fr 09:00-12:00"))
    near = ZoneRule(threshold_min=2, zone_population_min=0)
    for known in (network, None):
        assert "fermé" not in field(find_zones(town, near, around=Surroundings(known, services, slot)).zones, "pourquoi")[0]


def test_a_slot_without_services_is_refused():
    with pytest.raises(ParameterError, match=r"^CRENEAU : "):
        find_zones(cells({(0, 0): (40, 30)}), EVERY, around=Surroundings(slot=parse_slot("mardi 17:00")))


@pytest.mark.parametrize(
    ("text", "words"), [("samedi 10h30", "le samedi à 10 h 30"), ("2026-12-25 10:00", "le 25/12/2026 à 10 h")]
)
def test_hours_are_said_in_french(text, words):
    assert str(slot_words(parse_slot(text))) == words


# Candidates


def test_the_three_nearest_candidates_are_named_in_order():
    spots = {"d": 3050, "a": 250, "b": 550, "c": 1050}
    candidates = Layer(
        "candidats", texts([shapely.Point(at(x, 50)) for x in spots.values()]), "EPSG:4326",
        {"id": texts(list(spots)), "nom": texts([f"Salle {name.upper()}" for name in spots])},
    )
    town = town_cells((0, 0))
    zones = find_zones(town, EVERY, around=Surroundings(candidates=candidates)).zones
    assert field(zones, "candidats") == ["Salle A (200 m) ; Salle B (500 m) ; Salle C (1 000 m)".replace("1 000", "1\u202f000")]
    network = network_of(osm_from_layer([street((0, 50), (4000, 50))]))
    on_foot = field(find_zones(town, EVERY, around=Surroundings(network, candidates=candidates)).zones, "candidats")[0]
    assert on_foot.startswith("Salle A (200 m, 2 min à pied) ; Salle B (500 m, 5 min à pied)")
    assert SPEED_KMH == 6


# Totals by public, quantiles, secrecy


def random_town(seed: int) -> tuple[dict, Layer]:
    rng = np.random.default_rng(seed)
    spots = list(itertools.product(range(9), range(9)))
    places = {p: (float(rng.integers(0, 300)), None if rng.random() < 0.1 else float(rng.gamma(3, 6))) for p in spots}
    extra = {name: rng.integers(0, 40, len(spots)).astype(float).tolist()
             for name in ("monoparentales", "enfants_0_3", "jeunes_18_24", "seniors_65p", "mes usagers")}
    return places, cells(places, **extra)


def plain_quantile(pairs: list[tuple[float, float]], share: float) -> float | None:
    total, reached = sum(weight for _, weight in pairs), 0.0
    for minutes, weight in sorted(pairs):
        reached += weight
        if weight and reached >= share * total - 1e-9:
            return None if math.isinf(minutes) else minutes
    return None


@pytest.mark.parametrize("seed", range(3))
def test_every_public_and_quantile_of_a_zone_agrees_with_plain_python(seed):
    _, town = random_town(seed)
    result = find_zones(town, replace(EVERY, public="mes usagers"))
    zone = field(result.cells, "zone_id")
    for row, number in enumerate(field(result.zones, "zone_id")):
        mine = [i for i, z in enumerate(zone) if z == number]
        secret = field(result.zones, "secret")[row]
        for name in (*PUBLICS, "mes usagers"):
            if not (secret and name in ("menages", "menages_pauvres", "monoparentales")):
                assert field(result.zones, name)[row] == pytest.approx(sum(field(town, name)[i] for i in mine))
        minutes = [field(town, "temps_min")[i] for i in mine]
        pairs = [(math.inf if math.isnan(t) else t, field(town, "mes usagers")[i]) for t, i in zip(minutes, mine)]
        for name, share in (("temps_median_min", 0.5), ("temps_p90_min", 0.9)):
            got, expected = field(result.zones, name)[row], plain_quantile(pairs, share)
            assert math.isnan(got) if expected is None else got == pytest.approx(expected)


@pytest.mark.parametrize(
    ("households", "secret"),
    [([10.9], 1), ([11.0], 0), ([5.0, 5.9], 1), ([6.0, 5.0], 0), ([3.0, 3.0, 3.0], 0)],
)
def test_households_of_one_or_two_cells_below_eleven_are_not_told(households, secret):
    count = len(households)
    town = cells({(i, 0): (20, 30) for i in range(count)}, menages=households, monoparentales=[1.0] * count)
    result = find_zones(town, EVERY, areas("Neudorf", edges=(-3, 9)))
    for layer in (result.zones, result.territories):
        assert field(layer, "secret") == [secret]
        for name in ("menages", "menages_pauvres", "monoparentales"):
            assert math.isnan(field(layer, name)[0]) == bool(secret), name
        assert field(layer, "population") == pytest.approx([20 * count])
    assert ("Moins de 11 ménages" in field(result.zones, "pourquoi")[0]) == bool(secret)


def test_what_the_source_does_not_hold_is_null_and_not_zero():
    zones = find_zones(cells({(0, 0): (200, 30)}), EVERY).zones
    assert math.isnan(field(zones, "seniors_65p")[0])


# Territories


@pytest.mark.parametrize("seed", range(3))
def test_territories_account_for_everybody(seed):
    rng = np.random.default_rng(seed)
    _, town = random_town(seed)
    x, y = ORIGIN
    corners = rng.uniform(-300, 1500, (5, 2))
    boxes = [shapely.box(x + a, y + b, x + a + 700, y + b + 600) for a, b in corners]
    boxes.append(shapely.box(x + 90_000, y, x + 91_000, y + 1000))
    layer = Layer("zones", texts(boxes), "EPSG:3035", {"nom": texts([f"t{i}" for i in range(6)])})
    # Beyond the threshold is more than white: not all who live there are the public of the rule.
    result = find_zones(town, replace(EVERY, public_min=60), layer)
    totals = result.territories
    assert sum(field(totals, "pauvres_au_dela")) > sum(field(totals, "pauvres_blancs")) > 0
    for name in ("population", "pauvres"):
        got = np.array(field(totals, name))
        assert np.array(field(totals, f"{name}_a_portee")) + np.array(field(totals, f"{name}_au_dela")) == pytest.approx(got)
    everybody = sum(field(town, "population"))
    counted = sum(field(totals, "population")) - result.population_doubled + result.population_outside_territories
    assert counted == pytest.approx(everybody, rel=1e-9)
    assert result.population_doubled > 0
    assert result.population_outside_territories > 0
    assert field(totals, "population")[-1] == 0
    assert math.isnan(field(totals, "temps_median_min")[-1])
    # Plain Python, in the system of the grid: a share of surface, people within the threshold.
    for row, box in enumerate(boxes):
        people = sum(
            number * (cell & box).area / SIDE**2
            for number, cell, t in zip(field(town, "population"), town.geometries, field(town, "temps_min"))
            if t <= 15 and cell.intersects(box)
        )
        # The system of measure is another projection than that of the grid.
        assert field(totals, "population_a_portee")[row] == pytest.approx(people, rel=1e-3, abs=0.2)


def test_a_whole_territory_has_the_quantiles_of_all_its_people():
    _, town = random_town(4)
    totals = find_zones(town, EVERY, areas("tout", edges=(-2, 20))).territories
    pairs = [(math.inf if math.isnan(t) else t, w) for t, w in zip(field(town, "temps_min"), field(town, "pauvres"))]
    expected = plain_quantile(pairs, 0.5)
    inside = find_zones(town, EVERY, Layer("x", texts([shapely.box(*(np.array([-9e3, -9e3, 9e3, 9e3]) + ORIGIN * 2))]),
                                           "EPSG:3035", {})).territories
    assert field(inside, "temps_median_min") == [pytest.approx(expected)]
    assert field(totals, "part_pauvres_au_dela")[0] > field(totals, "part_pauvres_blancs")[0] - 1e-9


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_rows_changes_no_word_and_no_number(seed):
    _, town = random_town(seed)
    rng = np.random.default_rng(seed)
    town = town.with_columns({"service_nom": texts([f"s{n}" for n in rng.integers(0, 4, len(town))])})
    strips = areas("Neudorf", "Risler", "Gare", edges=(-1, 2, 5, 12))
    shuffle = rng.permutation(len(town))
    rule = replace(EVERY, bridge=True)
    one, other = find_zones(town, rule, strips), find_zones(town.taken(shuffle), rule, strips.taken(np.array([2, 0, 1])))
    for name in ("zone_id", "rang", "nom_zone", "pourquoi", "secret"):
        assert field(one.zones, name) == field(other.zones, name)
    for name in ("temps_median_min", "temps_p90_min", "menages"):
        assert np.array(field(one.zones, name)) == pytest.approx(np.array(field(other.zones, name)), nan_ok=True)
        assert np.array(field(one.territories, name))[[2, 0, 1]] == pytest.approx(
            np.array(field(other.territories, name)), nan_ok=True
        )
    for name in ("pourquoi", "classe_temps"):
        assert [field(one.cells, name)[row] for row in shuffle] == field(other.cells, name)


# Classes of time


def test_classes_of_time_follow_the_threshold():
    minutes = [5, 5.01, 10, 15, 15.01, 20, 30, 30.01, None]
    words = ["tout près", "proche", "proche", "à portée", "un peu au-delà", "un peu au-delà", "loin", "très loin",
             "aucun service atteint"]
    for factor in (1.0, 2.0, 0.1):
        town = cells({(i, 0): (40, None if t is None else t * factor) for i, t in enumerate(minutes)})
        assert field(find_zones(town, replace(EVERY, threshold_min=15 * factor)).cells, "classe_temps") == words


# The sample town: directions


@pytest.fixture(scope="module")
def sample() -> dict:
    ways = read_ways(SAMPLE / "reseau.osm", "OSM")
    return {
        "networks": {speed: build_network(ways, "adulte", speed)[0] for speed in (3.0, 4.8)},
        **{name: read_vector(SAMPLE / f"{name}.gpkg", "X") for name in ("carreaux_200m", "services", "candidats")},
    }


def white_cells(sample: dict, speed: float = 4.8, services: Layer | None = None) -> np.ndarray:
    town = sample["carreaux_200m"]
    measured = measure(sample["networks"][speed], town, services or sample["services"], limit_min=75)
    return as_floats(find_zones(town.with_columns(measured.columns), ZoneRule()).cells.columns["zone_blanche"]) == 1


def test_a_lower_speed_makes_more_white_cells(sample):
    slow, fast = white_cells(sample, 3.0), white_cells(sample)
    assert (slow | ~fast).all()
    assert slow.sum() > fast.sum()


def test_one_more_service_never_makes_more_white_cells(sample):
    before = white_cells(sample)
    services = sample["services"]
    fewer = []
    for row in range(0, len(sample["candidats"]), 5):
        added = Layer(
            "services", np.r_[services.geometries, sample["candidats"].geometries[[row]]], services.crs,
            {"id": texts([*field(services, "id"), f"plus{row}"]), "nom": texts([*field(services, "nom"), "plus"]),
             **{n: np.r_[as_floats(services.columns[n]), 0.0] for n in ("itinerant", "a_distance")}},
        )
        after = white_cells(sample, services=added)
        assert not (after & ~before).any()
        fewer.append(before.sum() - after.sum())
    assert max(fewer) > 0


def test_the_zones_of_bondy_are_called_by_their_quarters_and_conserve_people(shared_data):
    town = read_vector(shared_data / "bondy" / "carreaux_200m_2019.gpkg", "CARREAUX")
    iris = read_vector(shared_data / "bondy" / "iris_2022_dep93.gpkg", "IRIS")
    rng = np.random.default_rng(0)
    measured = town.with_columns(
        {"temps_min": rng.gamma(3, 5, len(town)), "statut": texts(["atteint"] * len(town))}
    )
    result = find_zones(measured, replace(EVERY, bridge=True), iris)
    known = {name for name in field(iris, "NOM_IRIS") if name}
    for name in field(result.zones, "nom_zone"):
        assert name.startswith("Zone ") or any(quarter in name for quarter in known), name
    people = sum(field(result.territories, "population")) + result.population_outside_territories - result.population_doubled
    assert people == pytest.approx(65_548.0, abs=0.05)
