"""Who is received by whom: filters, bundles, and the question of a Saturday morning."""

from __future__ import annotations

import numpy as np
import pytest

from accessibilite.core.errors import ParameterError
from accessibilite.core.service_filters import ServiceFilters, apply_filters
from test_time_slots import ask, layer, minutes

FREE = {"sans_rdv": "oui", "conditions": "Accueil inconditionnel"}


def test_who_can_reach_an_unconditional_service_without_appointment_on_saturday_at_ten():
    services = [
        ((0, 0), "Mo-Sa 09:00-12:00", {"sans_rdv": "non", "conditions": "Inconditionnel"}),  # by appointment
        ((200, 0), "Mo-Sa 09:00-12:00", {"sans_rdv": "oui", "conditions": "Habiter la commune"}),  # on a condition
        ((400, 0), "Mo-Fr 09:00-12:00", FREE),  # closed on Saturday
        ((600, 0), "Sa 09:00-10:25", FREE),  # closes within the half hour
        ((800, 0), "Sa 09:00-10:38", FREE),  # those within 8 minutes are in time
        ((2000, 0), "Sa 10:00-17:00", FREE),
    ]
    homes = [(0, 0), (200, 0), (1200, 0), (1500, 0)]
    asked = ServiceFilters(walk_in="oui", conditions="inconditionnel")
    town = ask(homes, services, "samedi 10:00", limit_min=15.0, filters=asked)
    assert minutes(town) == [8.0, 6.0, 4.0, 5.0]
    assert town.columns["service_id"].tolist() == ["e", "e", "e", "f"]
    assert (town.filtered_out, town.closed) == (2, 2)
    sunday = ask(homes, services, "dimanche 10:00", limit_min=15.0, filters=asked)
    assert sunday.columns["statut"].tolist() == ["sans_service"] * 4
    assert np.isnan(sunday.columns["temps_min"]).all()


def test_what_is_not_known_is_left_out_and_counted():
    services = layer([(0, 0)] * 4, pmr=["oui", "non", "inconnu", None])
    strict = apply_filters(services, ServiceFilters(accessible="oui"))
    assert strict.kept.tolist() == [True, False, False, False]
    assert strict.unknown == {"PMR": 2}
    loose = apply_filters(services, ServiceFilters(accessible="oui_ou_inconnu"))
    assert loose.kept.tolist() == [True, False, True, True]
    assert not loose.unknown


@pytest.mark.parametrize(
    ("text", "strict", "loose"),
    [
        ("inconditionnel", True, True), ("Accueil inconditionnel", True, True), ("Tout public ; Gratuit", True, True),
        ("Sans condition.", True, True), (None, False, True), ("", False, True), ("Gratuit", False, True),
        ("Habiter la commune", False, False), ("Tout public, De 16 à 25 ans", False, False),
        ("non inconditionnel", False, False), ("inconditionnel sauf mineurs", False, False),
    ],
)
def test_conditions_are_free_text(text, strict, loose):
    services = layer([(0, 0)], conditions=[text])
    assert apply_filters(services, ServiceFilters(conditions="inconditionnel")).kept.tolist() == [strict]
    assert apply_filters(services, ServiceFilters(conditions="aucune_connue")).kept.tolist() == [loose]


def test_a_missing_column_or_choice_is_one_sentence():
    services = layer([(0, 0)], pmr=["oui"])
    with pytest.raises(ParameterError, match=r"^SANS_RDV : la couche « couche » .*\.$"):
        apply_filters(services, ServiceFilters(walk_in="oui"))
    with pytest.raises(ParameterError, match=r"^PMR : « peut-être » .*\.$"):
        apply_filters(services, ServiceFilters(accessible="peut-être"))


def test_an_expression_and_the_other_filters_hold_together():
    services = layer([(0, 0)] * 3, pmr=["oui", "oui", "non"])
    filters = ServiceFilters(accessible="oui", expression=np.array([False, True, True]))
    assert apply_filters(services, filters).kept.tolist() == [False, True, False]


def test_nothing_left_is_said_of_everybody_on_the_network():
    services = [((0, 0), None, {"pmr": "non"})]
    town = ask([(100, 0), (100, 5000), (0, 3000)], services, None, filters=ServiceFilters(accessible="oui"))
    assert town.columns["statut"].tolist() == ["sans_service", "sans_service", "hors_reseau"]


def test_a_bundle_is_the_slowest_of_its_categories():
    services = [
        ((0, 0), "24/7", {"categorie": "caf"}), ((500, 0), "24/7", {"categorie": "sante"}),
        ((1900, 0), "24/7", {"categorie": "mairie"}), ((1000, 0), "Sa 10:00-12:00", {"categorie": "caf"}),
    ]
    homes = [(100, 0), (1000, 0), (100, 5000)]
    town = ask(homes, services, None, bundle="caf, sante")
    assert minutes(town, "panier_min") == [4.0, 5.0, np.nan]
    assert minutes(town) == [1.0, 0.0, np.nan]
    assert "temps_caf_min" not in town.columns
    assert minutes(ask(homes, services, "mardi 17:00", bundle="caf,sante"), "panier_min") == [4.0, 10.0, np.nan]
    every = ask(homes, services, None, bundle="categorie")
    assert minutes(every, "panier_min") == [18.0, 9.0, np.nan]
    missing = ask(homes, services, None, bundle="caf,piscine")
    assert np.isnan(missing.columns["panier_min"]).all()
    assert missing.empty_categories == ("piscine",)
    with_category = ask(homes, services, None, categories="mairie", bundle="caf")
    assert minutes(with_category) == [18.0, 9.0, np.nan]
    assert minutes(with_category, "temps_mairie_min") == [18.0, 9.0, np.nan]
    assert minutes(with_category, "panier_min") == [1.0, 0.0, np.nan]


def test_a_bundle_needs_categories():
    with pytest.raises(ParameterError, match=r"^PANIER : la couche .* videz PANIER\.$"):
        ask([(0, 0)], [((0, 0), None)], None, bundle="caf")
