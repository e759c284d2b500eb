"""Robustness: each variant beside a diagnosis done anew, each closing beside a town without that service."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from accessibilite.core.errors import ParameterError
from accessibilite.core.measures import measure
from accessibilite.core.network import build_network
from accessibilite.core.readers.population import with_contract_columns
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import as_floats, as_texts
from accessibilite.core.robustness import Variants, factors_of, in_words, robustness
from accessibilite.core.zones_blanches import ZoneRule, find_zones

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"


@pytest.fixture(scope="module")
def town():
    ways = read_ways(SAMPLE / "reseau.osm")
    cells = with_contract_columns(read_vector(SAMPLE / "carreaux_200m.gpkg", "CARREAUX"))
    return ways, build_network(ways)[0], cells, read_vector(SAMPLE / "services.gpkg", "SERVICES")


@pytest.fixture(scope="module")
def found(town):
    _, network, cells, services = town
    return robustness(network, cells, services)


def column(layer, name):
    return as_floats(layer.columns[name])


def diagnosed(network, cells, services, rule, snap_m=200.0, public=None):
    measured = measure(network, cells, services, limit_min=200.0, snap_m=snap_m, demand_parameter="CARREAUX")
    return find_zones(cells.with_columns(measured.columns), rule)


def test_the_base_case_is_the_diagnosis(town, found):
    _, network, cells, services = town
    base = diagnosed(network, cells, services, ZoneRule())
    assert np.array_equal(column(found.cells, "zone_blanche"), column(base.cells, "zone_blanche"))
    assert np.array_equal(column(found.zones, "rang"), column(base.zones, "rang"), equal_nan=True)
    assert len(found.variants) == 3 * 3 * 3 * 2
    assert len(found.cells) == len(cells)
    first = {name: values[0] for name, values in found.variants.columns.items()}
    assert (first["vitesse"], first["seuil_min"], first["accrochage"], first["carreaux_estimes"]) == (1, 15, 1, "avec")
    assert first["carreaux_blancs"] == column(base.cells, "zone_blanche").sum()
    assert first["deficit_pers_min"] == pytest.approx(column(base.zones, "deficit_pers_min").sum())


def test_every_variant_is_a_diagnosis_done_anew(town, found):
    """Networks built at another speed, thresholds and snapping given as such: the same white cells."""
    ways, _, cells, services = town
    share = np.zeros(len(cells))
    rows = found.variants.columns
    for row in range(len(found.variants)):
        speed = build_network(ways, speed_kmh=4.8 * rows["vitesse"][row])[0]
        rule = replace(ZoneRule(), threshold_min=float(rows["seuil_min"][row]))
        base = diagnosed(speed, cells, services, rule, 200.0 * float(rows["accrochage"][row]))
        white = column(base.cells, "zone_blanche") == 1
        if rows["carreaux_estimes"][row] == "sans":
            white &= column(cells, "estime") != 1
        assert rows["carreaux_blancs"][row] == white.sum(), row
        assert rows["public_en_zone_blanche"][row] == pytest.approx(column(cells, "pauvres")[white].sum()), row
        share += white
    assert column(found.cells, "part_blanche_pct") == pytest.approx(100 * share / len(found.variants))


def test_each_closing_is_the_town_without_it(town, found):
    _, network, cells, services = town
    base = diagnosed(network, cells, services, ZoneRule())
    times = column(base.cells, "temps_min")
    poor, people = column(cells, "pauvres"), column(cells, "population")
    near = times <= 15
    ids = as_texts(services.columns["id"])
    for row, closed in enumerate(as_texts(found.services.columns["id"])):
        without = diagnosed(network, cells, services.taken(ids != closed), ZoneRule())
        after = column(without.cells, "temps_min")
        lost = near & ~(after <= 15)
        assert column(found.services, "public_perdu")[row] == pytest.approx(np.nansum(poor[lost]))
        assert column(found.services, "population_perdue")[row] == pytest.approx(people[lost].sum())
        more = column(without.zones, "deficit_pers_min").sum() - column(base.zones, "deficit_pers_min").sum()
        assert column(found.services, "deficit_ajoute_pers_min")[row] == pytest.approx(more, abs=1e-6)
        assert column(found.services, "carreaux_blancs_nouveaux")[row] == (
            column(without.cells, "zone_blanche").sum() - column(base.cells, "zone_blanche").sum()
        )
    assert (column(found.services, "deficit_ajoute_pers_min") >= -1e-9).all()
    assert (np.diff(column(found.services, "public_perdu")) <= 1e-9).all()


def test_ranks_hold_the_base_rank(found):
    ranked = np.isfinite(column(found.zones, "rang"))
    rank, low, high = (column(found.zones, name)[ranked] for name in ("rang", "rang_min", "rang_max"))
    assert (low <= rank).all()
    assert (rank <= high).all()
    kept = column(found.zones, "rang_conserve_pct")[ranked]
    assert ((kept == 100) == ((low == rank) & (high == rank))).all()
    assert (kept >= 100 / len(found.variants)).all()
    assert np.isnan(column(found.zones, "rang_conserve_pct")[~ranked]).all()


def test_words_follow_the_share(found):
    share, word = column(found.cells, "part_blanche_pct"), as_texts(found.cells.columns["stabilite"])
    assert ((word == "toujours") == (share == 100)).all()
    assert ((word == "jamais") == (share == 0)).all()
    assert ((word == "souvent") == ((share >= 50) & (share < 100))).all()
    sentences = [str(sentence) for sentence in in_words(found, ZoneRule())]
    assert sentences[0].startswith("54 variantes")
    assert any("Fermer «" in sentence for sentence in sentences)


def test_order_of_rows_never_matters(town, found):
    _, network, cells, services = town
    order = np.random.default_rng(3).permutation(len(cells))
    turned = np.random.default_rng(4).permutation(len(services))
    other = robustness(network, cells.taken(order), services.taken(turned))
    assert np.array_equal(column(other.cells, "part_blanche_pct"), column(found.cells, "part_blanche_pct")[order])
    assert as_texts(other.services.columns["id"]).tolist() == as_texts(found.services.columns["id"]).tolist()
    assert column(other.zones, "rang_max").tolist() == pytest.approx(column(found.zones, "rang_max").tolist(), nan_ok=True)


def test_a_calibrated_public_is_a_variant_too(town):
    _, network, cells, services = town
    poor = column(cells, "pauvres")
    double = cells.with_columns({"pauvres_cales": np.minimum(2 * poor, column(cells, "population"))})
    one = Variants(speeds=(), thresholds=(), snaps=(), imputed=False, calibrated="pauvres_cales")
    both = robustness(network, double, services, variants=one).variants
    assert as_texts(both.columns["public"]).tolist() == ["pauvres", "pauvres_cales"]
    assert column(both, "public_en_zone_blanche")[1] > column(both, "public_en_zone_blanche")[0]
    with pytest.raises(ParameterError, match="PUBLIC_CALE"):
        robustness(network, cells, services, variants=one)


def test_lists_of_factors():
    assert factors_of("0,85 ; 1 ; 1.15", "VITESSES") == (0.85, 1, 1.15)
    with pytest.raises(ParameterError, match="VITESSES"):
        factors_of("vite", "VITESSES")
    with pytest.raises(ParameterError, match="SEUILS"):
        Variants(thresholds=(50.0,)).checked()
