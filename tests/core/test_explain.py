"""``expliquer_trajet`` without QGIS: ways and reasons that one can work out in the head."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely

from accessibilite.core.errors import InputError, ParameterError
from accessibilite.core.explain import Explainer, places_asked, rows_of_places, rows_of_services
from accessibilite.core.explain_report import explanation_page, story
from accessibilite.core.measures import Question, measure
from accessibilite.core.records import Layer, texts
from accessibilite.core.service_filters import ServiceFilters
from accessibilite.core.snapping import places_of
from accessibilite.core.time_slots import parse_slot
from towns import at, grid, network_of, osm_from_layer, street

#: A wall of blocks 200 m deep: one goes round it.
TOWN = network_of(osm_from_layer([
    street((0, 0), (1000, 0), name="rue Basse"),
    street((1000, 0), (1000, 300), name="rue Haute"),
    street((0, 300), (1000, 300), name="rue du Mur"),
    street((0, 3000), (500, 3000), name="rue de l’Île"),
]))


def layer(points, **columns) -> Layer:
    ids = {} if "id" in columns else {"id": texts([chr(97 + row) for row in range(len(points))])}
    shapes = texts([shapely.Point(*at(*point)) for point in points])
    return Layer("couche", shapes, "EPSG:4326", ids | {name: texts(values) for name, values in columns.items()})


def explained(home, points, question=None, network=TOWN, asked=None, categories="", limit_min=60.0, snap_m=200.0, **columns):
    """Explain one home, and check against ``measure`` what both say."""
    services, homes = layer(points, **columns), layer([home])
    explainer = Explainer(network, services, categories, limit_min, snap_m, question=question)
    one = explainer.explain(places_of(homes, "DEMANDE"), None if asked is None else np.array([asked]))
    steps = one.steps.columns
    assert len(one.steps) == len(steps["duree_s"])
    if asked is None:
        try:
            times = measure(network, homes, services, 1, categories, limit_min, snap_m, question=question).times
        except InputError:
            # A home alone off the town: measured, it is refused; here, it is explained.
            return explainer, one
        assert one.status == times.status[0]
        assert one.service == times.service[0] or times.service[0] < 0
        if times.service[0] >= 0:
            assert steps["duree_s"].sum() / 60 == pytest.approx(times.minutes[0, 0], abs=1e-9)
    return explainer, one


def reasons(explainer, one) -> dict[str, str]:
    return {str(explainer.offer.places.ids[s.row]): s.reason for s in one.evaluated}


def words(explainer, one, service) -> str:
    said = next(s.words for s in one.evaluated if explainer.offer.places.ids[s.row] == service)
    return said.replace("\u00a0", " ")


def test_the_way_is_a_chain_from_the_home_to_the_door():
    _, one = explained((200, 10), [(800, 310), (100, -3000)])
    columns = one.steps.columns
    assert columns["etape"].tolist() == ["acces", "rue", "rue", "rue", "arrivee"]
    assert columns["nom"].tolist() == [None, "rue Basse", "rue Haute", "rue du Mur", None]
    assert columns["longueur_m"] == pytest.approx([10, 800, 300, 200, 10], abs=0.01)
    assert columns["duree_s"] == pytest.approx([6, 480, 180, 120, 6], abs=0.01)
    assert columns["cumul_min"] == pytest.approx([0.1, 8.1, 11.1, 13.1, 13.2], abs=0.001)
    assert columns["ordre"].tolist() == [1, 2, 3, 4, 5]
    assert columns["regle"].tolist() == [None, "rue", "rue", "rue", None]
    assert set(columns["service_id"]) == {"a"}
    ends = [shapely.get_coordinates(line)[[0, -1]] for line in one.steps.geometries]
    for before, after in zip(ends, ends[1:]):
        assert before[1] == pytest.approx(after[0], abs=1e-6)
    lengths = shapely.length(one.steps.geometries)
    # UTM shrinks by 0.04 % on its meridian.
    assert lengths == pytest.approx(columns["longueur_m"], rel=0.0005)


def test_two_places_on_one_street_walk_along_it():
    for home, door, metres in (((200, 0), (700, 0), 500), ((700, 0), (200, 0), 500)):
        _, one = explained(home, [door])
        columns = one.steps.columns
        assert columns["etape"].tolist() == ["acces", "rue", "arrivee"]
        assert columns["longueur_m"] == pytest.approx([0, metres, 0], abs=0.01)
        first, last = shapely.get_coordinates(one.steps.geometries[1])[[0, -1]]
        assert (last[0] > first[0]) == (door > home)


def test_one_way_streets_are_walked_round():
    network = network_of(osm_from_layer([
        street((0, 0), (400, 0), oneway__foot="yes", name="descente"),
        street((400, 0), (400, 100), (0, 100), (0, 0), name="tour"),
    ]))
    _, down = explained((100, 0), [(300, 0)], network=network)
    assert down.steps.columns["nom"].tolist() == [None, "descente", None]
    _, up = explained((300, 0), [(100, 0)], network=network)
    assert up.steps.columns["nom"].tolist() == [None, "descente", "tour", "descente", None]
    assert up.walked_m == pytest.approx(100 + 600 + 100, abs=0.1)
    # Off the street and on it again: one edge, two steps.
    assert up.steps.columns["arete"][1] == up.steps.columns["arete"][3]


def test_stairs_and_squares_have_their_stage():
    network = network_of(osm_from_layer([
        street((0, 0), (100, 0)), street((100, 0), (200, 0), highway="steps"), street((200, 0), (300, 0)),
    ]))
    _, one = explained((0, 0), [(300, 0)], network=network)
    assert one.steps.columns["etape"].tolist() == ["acces", "rue", "marches", "rue", "arrivee"]
    assert one.steps.columns["regle_texte"].tolist()[2] == "Escalier"


def test_the_nearest_by_air_is_a_long_walk_away():
    explainer, one = explained((100, 0), [(100, 300), (600, 0)], nom=["Mairie", "Maison"])
    assert reasons(explainer, one) == {"a": "plus_long", "b": "retenu"}
    told = story(explainer, one)
    assert "« Maison » : 5,0 min à pied" in told[0]
    assert "« Mairie », est à 300 m" in told[1]
    assert re.search(r"21 min à pied car le chemin fait 2\s100 m pour 300 m à vol d’oiseau", told[1])
    by_id = {explainer.offer.places.ids[s.row]: s for s in one.evaluated}
    assert by_id["a"].minutes == pytest.approx(21, abs=1e-3)
    assert by_id["a"].walked_m == pytest.approx(2100, abs=0.1)
    assert by_id["a"].distance_m == pytest.approx(300, abs=0.1)
    assert "21,0" not in told[0]


def test_each_reason_is_said():
    question = Question(
        filters=ServiceFilters(accessible="oui", expression=np.array([True] * 8 + [False])), slot=parse_slot("mardi 17:00")
    )
    points = [(500, 0), (200, 0), (210, 0), (220, 0), (230, 0), (240, 0), (50, 600), (10, 3000), (250, 0)]
    explainer, one = explained(
        (100, 0), points, question, categories="mairie",
        pmr=["oui", "non", "oui", "oui", "oui", "oui", "oui", "oui", "oui"],
        horaires=["24/7", "24/7", "Mo-Fr 09:00-12:00", "24/7", "24/7", "24/7", "24/7", "24/7", "24/7"],
        itinerant=[None, None, None, "1", None, None, None, None, None],
        a_distance=[None, None, None, None, "1", None, None, None, None],
        categorie=["mairie"] * 5 + ["poste"] + ["mairie"] * 3,
    )
    assert reasons(explainer, one) == {
        "a": "retenu", "b": "filtre", "c": "ferme", "d": "itinerant", "e": "a_distance", "f": "autre_categorie",
        "g": "hors_reseau", "h": "ilot", "i": "filtre",
    }
    assert "PMR = oui ; ce service dit « non »" in words(explainer, one, "b")
    assert "mardi à 17 h 01" in words(explainer, one, "c")
    assert "horaires : du lundi au vendredi de 9 h à 12 h" in words(explainer, one, "c")
    assert "« poste »" in words(explainer, one, "f")
    assert "à 300 m de la voie" in words(explainer, one, "g")
    assert words(explainer, one, "i") == "écarté par FILTRE"
    assert [s.distance_m for s in one.evaluated] == sorted(s.distance_m for s in one.evaluated)


def test_too_far_is_said_with_its_minutes():
    explainer, one = explained((0, 0), [(1000, 0)], limit_min=5.0)
    assert one.status == "hors_delai"
    assert one.service == -1
    assert len(one.steps) == 0
    assert reasons(explainer, one) == {"a": "hors_delai"}
    assert "à 10 min à pied" in words(explainer, one, "a")
    assert "n’est à moins de 5 min" in story(explainer, one)[0]


@pytest.mark.parametrize(
    ("home", "status", "reason", "sentence"),
    [((100, 3000), "ilot", "ilot", "d’où aucun chemin"), ((500, 1000), "hors_reseau", "lieu_hors_reseau", "est à 700 m")],
)
def test_a_place_without_a_way_is_explained(home, status, reason, sentence):
    explainer, one = explained(home, [(500, 0)])
    assert one.status == status
    assert len(one.steps) == 0
    assert list(one.steps.columns)[:3] == ["lieu", "service_id", "ordre"]
    assert reasons(explainer, one) == {"a": reason}
    assert sentence in story(explainer, one)[0]
    assert np.isnan(one.minutes)


def test_no_service_is_left():
    question = Question(filters=ServiceFilters(walk_in="oui"))
    explainer, one = explained((0, 0), [(100, 0)], question, sans_rdv=["non"])
    assert (one.status, one.service) == ("sans_service", -1)
    assert reasons(explainer, one) == {"a": "filtre"}
    assert "aucun service ne reste" in story(explainer, one)[0]


def test_a_service_asked_for_is_reached_whatever_its_hours():
    question = Question(slot=parse_slot("dimanche 10:00"))
    explainer, one = explained((0, 0), [(900, 0), (300, 0)], question, asked=0, horaires=["Mo 09:00-12:00", "24/7"])
    assert one.asked
    assert one.service == 0
    assert one.minutes == pytest.approx(9, abs=1e-3)
    assert reasons(explainer, one) == {"a": "retenu", "b": "plus_proche"}
    explainer, one = explained((0, 0), [(100, 3000), (300, 0)], asked=0)
    assert (one.service, one.status, len(one.steps)) == (-1, "ilot", 0)
    assert "Aucun chemin ne mène" in story(explainer, one)[0]


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        ("2026-12-22 17:00", "fermé à l’arrivée (mardi 22 décembre 2026 à 17 h 02) ou moins de 30 minutes après ; ce jour-là : "
                             "de 9 h à 12 h"),
        ("2026-12-25 10:00", "fermé le vendredi 25 décembre 2026, jour férié ; horaires d’une semaine ordinaire : "
                             "du lundi au vendredi de 9 h à 12 h"),
        ("2026-12-26 10:00", "fermé le samedi 26 décembre 2026 ; horaires d’une semaine ordinaire : "
                             "du lundi au vendredi de 9 h à 12 h"),
        ("samedi 10:00", "fermé à l’arrivée (samedi à 10 h 02) ou moins de 30 minutes après ; horaires : "
                         "du lundi au vendredi de 9 h à 12 h"),
    ],
)
def test_a_closed_service_says_what_it_does_that_day(slot, said):
    """The hours of an ordinary week alone would say « open on Friday » of a service that Christmas closes."""
    explainer, one = explained(
        (0, 0), [(200, 0), (900, 0)], Question(slot=parse_slot(slot)), horaires=["Mo-Fr 09:00-12:00; PH off", "24/7"],
        commune=["93010", "93010"],
    )
    assert reasons(explainer, one) == {"a": "ferme", "b": "retenu"}
    assert words(explainer, one, "a") == said


def test_ten_services_at_least_and_all_the_nearer_ones():
    points = [(20 * row, 0) for row in range(1, 31)]
    _, one = explained((0, 0), points)
    assert len(one.evaluated) == 10
    assert one.evaluated[0].reason == "retenu"
    question = Question(slot=parse_slot("mardi 17:00"))
    _, one = explained((0, 0), points, question, horaires=["Mo 09:00-10:00"] * 24 + ["24/7"] * 6)
    assert [s.reason for s in one.evaluated] == ["ferme"] * 24 + ["retenu"]


def test_twins_are_a_tie():
    explainer, one = explained((0, 0), [(300, 0), (300, 0)])
    assert sorted(reasons(explainer, one).values()) == ["a_egalite", "retenu"]


def test_a_wheelchair_is_told_what_is_unknown():
    network = network_of(osm_from_layer([
        street((0, 0), (300, 0), surface="asphalt", incline="0%"), street((300, 0), (400, 0)),
    ]), "fauteuil")
    explainer, one = explained((0, 0), [(400, 0)], network=network)
    assert one.steps.columns["inconnu"].tolist() == [None, None, "surface,pente", None]
    assert "le revêtement sur 100 m, la pente sur 100 m de ce chemin" in story(explainer, one)[-1]


def test_what_a_wheelchair_does_not_know_is_told_cause_by_cause():
    """Without a terrain model every slope is unknown: that must not hide that the ground is known."""
    network = network_of(osm_from_layer([
        street((0, 0), (300, 0), surface="asphalt"), street((300, 0), (400, 0), incline="0%"),
    ]), "fauteuil")
    explainer, one = explained((0, 0), [(400, 0)], network=network)
    assert "le revêtement sur 100 m, la pente sur 300 m de ce chemin" in story(explainer, one)[-1]
    known = network_of(osm_from_layer([street((0, 0), (400, 0), surface="asphalt", incline="0%")]), "fauteuil")
    explainer, one = explained((0, 0), [(400, 0)], network=known)
    assert "de tout ce chemin" in story(explainer, one)[-1]


def test_places_named_after_their_commune_are_told_apart():
    services, homes = layer([(500, 0)]), layer([(0, 0), (900, 0)], id=["c1", "c2"], nom=["Bondy", "Bondy"])
    people = places_of(homes, "DEMANDE")
    explainer = Explainer(TOWN, services)
    told = [story(explainer, explainer.explain(people.taken(np.array([row]))))[0] for row in (0, 1)]
    assert "« Bondy (c1) »" in told[0]
    assert "« Bondy (c2) »" in told[1]


def test_a_service_on_an_island_names_the_parameter_that_may_join_it():
    """An entrance path drawn 20 m short of the street, as France services antennas often are."""
    network = network_of(osm_from_layer([street((0, 0), (1000, 0)), street((500, 20), (500, 45))]))
    services, homes = layer([(500, 45), (900, 0)]), places_of(layer([(0, 0)]), "DEMANDE")
    apart = Explainer(network, services).explain(homes)
    (words,) = [service.words for service in apart.evaluated if service.row == 0]
    assert "RELIER_ILOTS" in words
    assert (apart.service, Explainer(network, services, link_islands=True).explain(homes).service) == (1, 0)


def test_a_category_or_a_part_of_a_name_given_as_service_is_answered_with_what_it_means():
    services = layer(
        [(0, 0), (100, 0), (200, 0)], id=["s1", "s2", "s3"], categorie=["caf", "pmi", "caf"],
        nom=["Caisse d’allocations", "Protection maternelle", None],
    )
    places = places_of(services, "SERVICES")
    with pytest.raises(ParameterError) as refused:
        rows_of_services("CAF", places)
    assert "« Caisse d’allocations »" in str(refused.value)
    assert "« s3 »" in str(refused.value)
    assert "maternelle" not in str(refused.value)
    with pytest.raises(ParameterError, match="Protection maternelle") as refused:
        rows_of_services("maternelle", places)
    assert "Caisse" not in str(refused.value)


def test_the_page_tells_the_story_and_escapes_names():
    explainer, one = explained((100, 0), [(100, 300), (600, 0)], nom=["<Mairie>", "Maison"])
    page = explanation_page(explainer, [one, one])
    assert page.count("<caption>Chemin de 5,0") == 2
    assert "&lt;Mairie&gt;" in page
    assert "<Mairie>" not in page
    assert "non-recours" in page


def test_layers_of_several_places_are_stacked():
    services, homes = layer([(500, 0), (800, 0)]), layer([(0, 0), (1000, 0), (10, 3000)])
    explainer = Explainer(TOWN, services)
    people = places_of(homes, "DEMANDE")
    answers = [explainer.explain(people.taken(np.array([row]))) for row in range(3)]
    steps, seen = explainer.steps_layer(answers), explainer.evaluated_layer(answers)
    assert list(dict.fromkeys(steps.columns["lieu"])) == ["a", "b"]
    assert len(steps) == 6
    assert seen.columns["lieu"].tolist() == ["a", "a", "b", "b", "c", "c"]
    assert seen.columns["retenu"].tolist() == [1, 0, 1, 0, 0, 0]
    assert np.isnan(seen.columns["temps_min"][4:]).all()


def test_edges_are_walked_whole_in_the_grid():
    """The pieces that a service or a home of another cuts are one step: one step an edge."""
    network = network_of(osm_from_layer(grid(4, 4)))
    _, one = explained((10, 0), [(290, 300), (150, 0.5), (180, 0.5)], network=network, asked=0)
    edges = [int(a) for a in one.steps.columns["arete"].compressed()]
    assert len(edges) == len(set(edges)) == 6


# --- names ------------------------------------------------------------------------------------------------


def test_places_are_named_by_their_id():
    ids = texts(["c1", "c2", "a,b", "c2"])
    assert rows_of_places(" c1 , a,b".replace("a,b", "c2"), ids).tolist() == [0, 1, 3]
    assert rows_of_places("a,b", ids).tolist() == [2]
    with pytest.raises(ParameterError, match=r"« c9 ».*« c1 »|« c9 ».*« c2 »"):
        rows_of_places("c9", ids)
    with pytest.raises(ParameterError, match="LIEU"):
        rows_of_places(" , ", ids)


def test_a_cell_answers_to_what_insee_calls_it():
    codes = [f"CRS3035RES200mN{row}E1" for row in range(3)]
    named = layer([(0, 0), (10, 0), (20, 0)], idcar_200m=codes, id=["c1", "c2", "c3"])
    raw = Layer("carreaux", named.geometries, named.crs, {"Idcar_200m": texts(codes)})
    for demand, own in ((raw, "3"), (named, "c3")):
        asked = places_asked(f"{codes[2]}, {codes[0]}", demand)
        assert asked.ids.tolist() == [codes[2], codes[0]]
        mine = places_asked(own, demand)
        assert mine.ids.tolist() == [own]
        assert mine.lonlat.tolist() == asked.lonlat[:1].tolist()
    # Nothing but INSEE ids and the ids of the layer: a row is no name where there are ids.
    for demand, wrong, likely in ((raw, "11", "« 1 »"), (named, "3", "« c3 »"), (raw, "CRS3035RES200mN9E1", f"« {codes[0]} »")):
        with pytest.raises(ParameterError, match=likely):
            places_asked(wrong, demand)


def test_an_id_among_a_million_is_refused_at_once():
    ids = texts([f"CRS3035RES200mN{row:07d}" for row in range(200_000)])
    with pytest.raises(ParameterError) as caught:
        rows_of_places("CRS3035RES200mN01234567", ids)
    assert str(caught.value).count("« ") == 4
    assert "N0123456" in str(caught.value)


def test_services_are_named_by_id_or_name():
    services = places_of(layer([(0, 0), (10, 0), (20, 0)], id=["s1", "s2", "s3"], nom=["Mairie", "La Poste", "la poste"]), "S")
    assert rows_of_services("s2", services).tolist() == [1]
    assert rows_of_services("LA POSTE", services).tolist() == [1, 2]
    with pytest.raises(ParameterError, match=r"SERVICE.*« La Poste »|SERVICE.*« la poste »"):
        rows_of_services("le poste", services)
