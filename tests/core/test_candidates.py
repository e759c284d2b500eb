"""Places where a permanence could be held: sources, doubles, the grid, who lives within reach."""

from __future__ import annotations

import bz2
import gzip
import json
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibilite.core.candidate_kinds import kinds_table
from accessibilite.core.candidates import CandidateRule, find_candidates, from_osm, twins
from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.records import Layer, as_texts, texts
from towns import at, grid, network_of, osm_from_layer, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
TOWN = network_of(osm_from_layer(grid(6, 6)))


def osm_file(path: Path, nodes=(), ways=(), relations=()) -> Path:
    """Write OSM XML; nodes are (x, y, tags), ways ([corners], tags), relations ([corners], tags) of one outer ring."""
    lines, number, ring_ways = ['<?xml version="1.0"?>', '<osm version="0.6">'], 0, []

    def tag_lines(tags):
        return [f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in tags.items()]

    def node(x, y, tags):
        nonlocal number
        number += 1
        lon, lat = at(x, y)
        lines.extend([f'<node id="{number}" version="1" lat="{lat:.7f}" lon="{lon:.7f}">', *tag_lines(tags), "</node>"])
        return number

    for x, y, tags in nodes:
        node(x, y, tags)
    drawn = [([node(x, y, {}) for x, y in corners[:-1]], corners, tags) for corners, tags in [*ways, *relations]]
    for way, (refs, corners, tags) in enumerate(drawn, start=1):
        closed = [refs[0]] if corners[0] == corners[-1] else [node(*corners[-1], {})]
        own = tags if way <= len(ways) else {}
        ring_ways.append((way, [*refs, *closed], own))
    for way, refs, tags in ring_ways:
        lines.extend([f'<way id="{way}" version="1">', *(f'<nd ref="{ref}"/>' for ref in refs), *tag_lines(tags), "</way>"])
    for relation, (_, tags) in enumerate(relations, start=1):
        member = f'<member type="way" ref="{len(ways) + relation}" role="outer"/>'
        both = {"type": "multipolygon"} | tags
        lines.extend([f'<relation id="{relation}" version="1">', member, *tag_lines(both), "</relation>"])
    path.write_text("\n".join([*lines, "</osm>"]), encoding="utf-8")
    return path


def square(x, y, side=20.0):
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]


def rows(layer: Layer) -> dict[str, dict[str, object]]:
    names = list(layer.columns)
    return {
        row["id"]: row for row in (dict(zip(names, values)) for values in zip(*(layer.columns[n].tolist() for n in names)))
    }


def cells(*people: tuple[float, float, float, float]) -> Layer:
    """Return square cells of 10 m at (x, y) with a population and poor people."""
    shapes = texts([shapely.Polygon([at(a, b) for a, b in square(x - 5, y - 5, 10)]) for x, y, _, _ in people])
    columns = {"population": np.array([p for *_, p, _ in people]), "pauvres": np.array([p for *_, p in people])}
    return Layer("carreaux", shapes, "EPSG:4326", columns)


def places(*found: tuple[float, float, str | None, str]) -> Layer:
    shapes = texts([shapely.Point(at(x, y)) for x, y, _, _ in found])
    columns = {
        "id": texts([f"{n:03d}" for n in range(len(found))]), "nom": texts([n for *_, n, _ in found]),
        "genre": texts([g for *_, g in found]),
    }
    return Layer("lieux", shapes, "EPSG:4326", columns)


def test_points_ways_and_multipolygons_are_read_with_what_is_known_of_them(tmp_path):
    file = osm_file(
        tmp_path / "ville.osm",
        nodes=[
            (150, 5, {"amenity": "pharmacy", "name": "Pharmacie", "wheelchair": "yes", "opening_hours": "Mo-Fr 09:00-18:00",
                      "addr:housenumber": "3", "addr:street": "Grand-Rue"}),
            (200, 5, {"amenity": "bench"}),
        ],
        ways=[
            (square(300, 5), {"amenity": "school", "building": "yes", "name": "École", "wheelchair": "limited"}),
            (square(100, 105), {"highway": "pedestrian", "area": "yes", "name": "Place"}),
            ([(0, 300), (100, 300)], {"highway": "pedestrian", "name": "Rue piétonne"}),
            (square(300, 105), {"amenity": "parking", "access": "private"}),
            (square(400, 105), {"amenity": "parking", "parking": "underground"}),
            (square(400, 205), {"amenity": "parking", "capacity": "40"}),
            (square(200, 205), {"amenity": "place_of_worship"}),
            (square(300, 205), {"amenity": "marketplace"}),
        ],
        relations=[(square(200, 305), {"amenity": "library", "name": "Bibliothèque"})],
    )
    found = find_candidates(TOWN, CandidateRule(), file)
    kept = rows(found.kept)
    assert {name: row["genre"] for name, row in kept.items()} == {
        "node/1": "pharmacie", "way/1": "ecole", "way/2": "place", "way/6": "stationnement", "relation/1": "bibliotheque",
        "way/8": "marche",
    }
    pharmacy = kept["node/1"]
    assert (pharmacy["nom"], pharmacy["pmr"], pharmacy["horaires"]) == ("Pharmacie", "oui", "Mo-Fr 09:00-18:00")
    assert pharmacy["adresse"] == "3 Grand-Rue"
    assert pharmacy["acces_m"] == pytest.approx(5, abs=0.1)
    assert pharmacy["decision"] is None
    assert kept["way/1"]["pmr"] == "inconnu"
    assert kept["way/6"]["capacite"] == 40
    # The point of a school is in its building.
    place = found.kept.geometries[list(as_texts(found.kept.columns["id"])).index("way/1")]
    assert shapely.contains(shapely.Polygon([at(*corner) for corner in square(300, 5)]), place)
    worship = find_candidates(TOWN, CandidateRule(kinds=("lieu_culte",)), file)
    assert set(rows(worship.kept)) == {"way/7"}


def test_overpass_json_is_the_same_town(tmp_path):
    def node(number, x, y, **tags):
        lon, lat = at(x, y)
        return {"type": "node", "id": number, "lon": lon, "lat": lat, "tags": tags}

    corners = [node(n, x, y) for n, (x, y) in enumerate(square(300, 5)[:-1], start=10)]
    lon, lat = at(200, 103)
    answer = {"elements": [
        node(1, 100, 5, amenity="townhall", name="Mairie"), *corners,
        {"type": "way", "id": 5, "nodes": [10, 11, 12, 13, 10], "tags": {"amenity": "school"}},
        {"type": "way", "id": 6, "center": {"lon": lon, "lat": lat}, "tags": {"amenity": "marketplace"}},
    ]}
    path = tmp_path / "reponse.json"
    path.write_text(json.dumps(answer), encoding="utf-8")
    found = find_candidates(TOWN, CandidateRule(), path)
    assert dict(found.kinds) == {"mairie": 1, "ecole": 1, "marche": 1}
    path.write_text(json.dumps(answer | {"remark": "runtime error"}), encoding="utf-8")
    with pytest.raises(InputError, match="Overpass"):
        find_candidates(TOWN, CandidateRule(), path)


def test_doubles_are_one_and_the_best_documented_stays():
    layer = places(
        (100, 0, None, "ecole"), (110, 0, "École Ferry", "ecole"), (115, 0, "ecole ferry", "centre_social"),
        (200, 0, "Pharmacie A", "pharmacie"), (210, 0, "Pharmacie B", "pharmacie"), (300, 0, None, "place"),
        (310, 0, None, "marche"),
    )
    found = find_candidates(TOWN, CandidateRule(), places=layer)
    assert sorted(rows(found.kept)) == ["001", "003", "004", "005", "006"]
    assert rows(found.kept)["001"]["fusionnes"] == 2
    assert {name: (row["raison"], row["doublon_de"]) for name, row in rows(found.aside).items()} == {
        "000": ("doublon", "001"), "002": ("doublon", "001"),
    }
    assert len(find_candidates(TOWN, CandidateRule(merge_m=0), places=layer).kept) == 7


spots = st.tuples(
    st.integers(0, 12).map(lambda n: n * 9.0), st.just(0.0), st.sampled_from([None, "A", "B"]),
    st.sampled_from(["ecole", "place"]),
)


def is_one(one, other):
    (x, _, name, kind), (other_x, _, other_name, other_kind) = one, other
    return abs(x - other_x) <= 25 and (name == other_name if name and other_name else kind == other_kind)


@settings(max_examples=60, deadline=None)
@given(st.lists(spots, min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_merging_is_a_rule_on_pairs_and_does_not_depend_on_the_order(found, shuffle):
    layer = find_candidates(TOWN, CandidateRule(merge_m=0), places=places(*found)).kept
    order = list(range(len(layer)))
    shuffle.shuffle(order)
    answers = []
    for rank in (list(range(len(layer))), order):
        moved = layer.taken(np.array(rank))
        lonlat = shapely.get_coordinates(moved.geometries)
        twin = twins(moved, lonlat, 25.0)
        ids = as_texts(moved.columns["id"])
        answers.append({ids[row]: None if twin[row] < 0 else ids[twin[row]] for row in range(len(ids))})
        spot = [found[int(name)] for name in ids]
        for row, other in enumerate(twin):
            if other >= 0:
                assert twin[other] == -1
                assert is_one(spot[row], spot[other])
            else:
                assert not any(is_one(spot[row], spot[b]) for b in range(len(ids)) if b != row and twin[b] < 0)
    assert answers[0] == answers[1]


def test_who_is_off_the_network_or_near_nobody_is_listed():
    layer = places((100, 0, "Près", "lieu"), (100, -400, "Loin des rues", "lieu"), (500, 500, "Loin des gens", "lieu"))
    found = find_candidates(
        TOWN, CandidateRule(threshold_min=3), places=layer, cells=cells((0, 0, 10, 4), (300, 0, 7, 1), (0, 400, 100, 50))
    )
    assert {name: row["raison"] for name, row in rows(found.aside).items()} == {"001": "hors_reseau", "002": "personne"}
    # 100 m a minute: the first two cells are one and two minutes away.
    assert (rows(found.kept)["000"]["population"], rows(found.kept)["000"]["pauvres"]) == (17, 5)
    without = find_candidates(TOWN, CandidateRule(), places=layer)
    assert sorted(rows(without.kept)) == ["000", "002"]
    assert np.isnan(without.kept.columns["population"]).all()


def test_the_grid_is_regular_and_stands_on_the_streets():
    zone = Layer("zone", texts([shapely.Polygon([at(x, y) for x, y in square(-1, -1, 502)])]), "EPSG:4326", {})
    found = find_candidates(TOWN, CandidateRule(grid_m=80.0), zone=zone)
    assert (found.kept.columns["acces_m"] < 0.05).all()
    assert set(found.kinds) == {"grille"}
    # 503 m a side hold 6 or 7 points 80 m apart.
    assert 36 <= len(found.kept) <= 49
    smaller = Layer("zone", texts([shapely.Polygon([at(x, y) for x, y in square(120, 120, 300)])]), "EPSG:4326", {})
    part = rows(find_candidates(TOWN, CandidateRule(grid_m=80.0), zone=smaller).kept)
    assert set(part) < set(rows(found.kept))
    with pytest.raises(ParameterError, match="ZONE"):
        find_candidates(TOWN, CandidateRule(grid_m=80.0))
    with pytest.raises(ParameterError, match="GRILLE_M"):
        find_candidates(TOWN, CandidateRule(grid_m=0.1), zone=zone)


def test_decisions_costs_and_kinds_of_a_layer_are_kept():
    layer = places((100, 0, "A", "École"), (200, 0, "B", "salle")).with_columns(
        {"decision": texts(["exclu", None]), "cout": np.array([3.0, np.nan])}
    )
    kept = rows(find_candidates(TOWN, CandidateRule(), places=layer).kept)
    assert (kept["000"]["decision"], kept["000"]["cout"], kept["000"]["genre"]) == ("exclu", 3, "ecole")
    assert (kept["001"]["decision"], kept["001"]["genre"]) == (None, "salle")
    with pytest.raises(InputError, match="peut-être"):
        find_candidates(TOWN, CandidateRule(), places=layer.with_columns({"decision": texts(["peut-être", None])}))


def test_archives_are_opened_and_a_damaged_one_is_refused(tmp_path):
    whole = (SAMPLE / "reseau.osm").read_bytes()
    wanted = kinds_table().chosen(())
    plain = from_osm(SAMPLE / "reseau.osm", wanted)
    for name, pack in (("ville.osm.gz", gzip.compress), ("ville.osm.bz2", bz2.compress)):
        path = tmp_path / name
        path.write_bytes(pack(whole))
        assert as_texts(from_osm(path, wanted).columns["id"]).tolist() == as_texts(plain.columns["id"]).tolist()
        path.write_bytes(pack(whole)[:-2000])
        with pytest.raises(InputError, match="archive"):
            from_osm(path, wanted)
    (tmp_path / "coupe.osm").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match="INPUT"):
        from_osm(tmp_path / "coupe.osm", wanted)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coupe.osm", "ville.osm.bz2", "ville.osm.gz"]


def test_refusals():
    with pytest.raises(ParameterError, match="INPUT"):
        find_candidates(TOWN, CandidateRule())
    with pytest.raises(ParameterError, match="GENRES"):
        find_candidates(TOWN, CandidateRule(kinds=("chateau",)), SAMPLE / "reseau.osm")
    with pytest.raises(InputError, match="OpenStreetMap"):
        find_candidates(TOWN, CandidateRule(), SAMPLE / "services.csv")


def test_a_file_of_streets_alone_is_said_to_have_no_places(tmp_path):
    file = osm_file(tmp_path / "voies.osm", ways=[([(0, 0), (100, 0)], {"highway": "residential"})])
    with pytest.raises(InputError, match="pas seulement des voies"):
        find_candidates(TOWN, CandidateRule(), file)


def test_every_kind_of_the_table_has_a_label_and_all_but_worship_are_sought():
    table = kinds_table()
    assert set(table.labels) - set(table.defaults) == {"lieu_culte"}
    assert all(table.labels.values())


@pytest.mark.skipif(not DATA.exists(), reason="real files are not here")
def test_real_places_of_brussels_and_andorra():
    andorra = from_osm(DATA / "osm" / "andorra.osm.pbf", kinds_table().chosen(()))
    counts = Counter(as_texts(andorra.columns["genre"]).tolist())
    assert counts["pharmacie"] >= 3
    assert counts["stationnement"] > 100
    town = network_of(osm_from_layer([street((0, 0), (100, 0))]))
    with pytest.raises(InputError, match="territoire"):
        find_candidates(town, CandidateRule(), DATA / "osm" / "andorra.osm.pbf")


def test_whom_a_place_does_not_go_with_is_kept_and_follows_its_double():
    found = ((100, 0, "A", "école"), (105, 0, "A", "école"), (300, 0, "B", "salle"), (400, 5000, "C", "salle"))
    layer = places(*found).with_columns(
        {"incompatible": texts([None, None, "001, 003, 002", None]), "decision": texts(["Imposé", None, "EXCLU", None])}
    )
    kept = rows(find_candidates(TOWN, CandidateRule(), places=layer).kept)
    assert set(kept) == {"000", "002"}
    assert kept["002"]["incompatible"] == "000"
    assert (kept["000"]["decision"], kept["002"]["decision"]) == ("impose", "exclu")


def _town_of_places(tmp_path, places):
    return osm_file(tmp_path / "lieux.osm", [(x, y, {"name": name, **tags}) for name, x, y, tags in places])


def cells_at(*people):
    """Return cells of 20 m: (x, y, poor, white)."""
    names = ("population", "menages", "menages_pauvres")
    columns = {name: np.array([float(poor) * 2 for *_, poor, _ in people]) for name in names}
    columns["menages_pauvres"] = columns["menages"] / 2
    columns["zone_blanche"] = np.array([float(white) for *_, white in people])
    squares = [shapely.Polygon([at(*corner) for corner in square(x, y)]) for x, y, *_ in people]
    return Layer("carreaux", texts(squares), "EPSG:4326", columns)


def test_one_kind_only_is_told(tmp_path):
    places_only = [("A", 5, 5, {"place": "square"}), ("B", 205, 5, {"place": "square"})]
    found = find_candidates(TOWN, CandidateRule(), _town_of_places(tmp_path, places_only))
    assert [("GRILLE_M" in str(note), "Place" in str(note)) for note in found.notes] == [(True, True)]
    asked = find_candidates(TOWN, CandidateRule(kinds=("place",)), _town_of_places(tmp_path, places_only))
    both = find_candidates(TOWN, CandidateRule(), _town_of_places(tmp_path, [*places_only, ("C", 5, 205, {"amenity": "school"})]))
    assert asked.notes == both.notes == ()


@pytest.mark.parametrize(("white", "told"), [((0, 1), True), ((1, 1), False), ((1, 0), False)])
def test_who_has_no_candidate_near_is_told_when_they_are_most(tmp_path, white, told):
    """One place at (0, 0), 3 minutes at 100 m a minute: the cell of 300 poor at its foot has it, that of 200 at 500 m not."""
    file = _town_of_places(tmp_path, [("A", 5, 5, {"amenity": "school"}), ("C", 12, 12, {"place": "square"})])
    cells = cells_at((0, 0, 300, white[0]), (480, 480, 200, white[1]))
    found = find_candidates(TOWN, CandidateRule(threshold_min=3.0), file, cells=cells)
    assert ["200 personnes pauvres sur 200" in str(note) for note in found.notes] == [True] * told
