"""INSEE cells of any vintage, brought to the columns of the contract."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from accessibilite.core.errors import InputError
from accessibilite.core.readers.population import CELL_COLUMNS, with_contract_columns
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_floats, integers, texts


def layer(**columns: object) -> Layer:
    arrays = {}
    for name, values in columns.items():
        is_text = any(isinstance(value, str) for value in values)
        arrays[name] = texts(list(values)) if is_text else np.array(values, dtype=np.float64)
    count = len(next(iter(arrays.values())))
    return Layer("carreaux", texts([shapely.box(0, 0, 1, 1)] * count), "EPSG:2154", arrays)


def column(cells: Layer, name: str) -> list:
    return np.ma.masked_array(cells.columns[name]).tolist()


# Real files


def test_bondy_has_its_people_to_the_person(shared_data):
    cells = with_contract_columns(read_vector(shared_data / "bondy" / "carreaux_200m_2019.gpkg", "CARREAUX"))
    assert len(cells) == 164
    assert as_floats(cells.columns["population"]).sum() == pytest.approx(65_548.0, abs=1e-6)
    assert as_floats(cells.columns["menages_pauvres"]).sum() == pytest.approx(6_351.8, abs=1e-6)
    assert as_floats(cells.columns["estime"]).sum() == 14


def test_bondy_cells_have_every_column_of_the_contract(shared_data):
    source = read_vector(shared_data / "bondy" / "carreaux_200m_2019.gpkg", "CARREAUX")
    cells = with_contract_columns(source)
    assert set(CELL_COLUMNS) <= set(cells.columns)
    assert set(source.columns) <= set(cells.columns)
    assert set(column(cells, "commune")) >= {"93010"}
    assert len(set(column(cells, "id"))) == 164
    seniors = as_floats(source.columns["ind_65_79"]) + as_floats(source.columns["ind_80p"])
    assert np.allclose(as_floats(cells.columns["seniors_65p"]), seniors)


def test_neudorf_says_nothing_of_what_its_file_does_not_hold(shared_data):
    path = shared_data / "strasbourg" / "carreaux_200m_neudorf_2019.gpkg"
    cells = with_contract_columns(read_vector(path, "CARREAUX"))
    assert len(cells) == 209
    assert as_floats(cells.columns["population"]).sum() > 40_000
    for name in ("enfants_0_3", "jeunes_18_24", "seniors_65p", "niveau_vie"):
        assert np.isnan(as_floats(cells.columns[name])).all()
    assert column(cells, "commune") == [None] * 209


# One vintage after another


def test_2015_columns_with_capitals():
    cells = with_contract_columns(
        layer(
            Id_carr1km=["CRS3035RES1000mN2889000E3768000"], IdINSPIRE=["CRS3035RES200mN2889000E3768200"],
            I_est_cr=[1], Depcom=["93010"], Ind=[40], Men=[16], Men_pauv=[4], Men_fmp=[2], Ind_snv=[800_000],
            Ind_0_3=[3], Ind_18_24=[5], Ind_65_79=[6], Ind_80p=[1],
        )
    )
    got = {name: column(cells, name)[0] for name in CELL_COLUMNS}
    assert got == {
        "id": "CRS3035RES200mN2889000E3768200", "population": 40, "menages": 16, "menages_pauvres": 4,
        "pauvres": 10, "taux_pauvrete": 25, "niveau_vie": 20_000, "estime": 1, "monoparentales": 2,
        "enfants_0_3": 3, "jeunes_18_24": 5, "seniors_65p": 7, "commune": "93010",
    }


def test_2017_columns():
    cells = with_contract_columns(
        layer(Idcar_200m=["a"], I_est_200=["0"], I_est_1km=["1"], lcog_geo=["6748267043"], Ind=["12.5"], Men=["5"],
              Men_pauv=["1"])
    )
    assert column(cells, "id") == ["a"]
    assert column(cells, "estime") == [0]
    assert column(cells, "commune") == ["67482"]
    assert column(cells, "pauvres") == [2.5]


def test_a_one_kilometre_file_has_its_own_flag():
    assert column(with_contract_columns(layer(ind=[5, 5], i_est_1km=[1, 0])), "estime") == [1, 0]


def test_numbers_as_text_with_a_decimal_comma_are_understood():
    assert column(with_contract_columns(layer(ind=["12,5", "3.5"])), "population") == [12.5, 3.5]


def test_an_overseas_commune_keeps_its_code():
    assert column(with_contract_columns(layer(ind=[1], lcog_geo=["97411"])), "commune") == ["97411"]


def test_a_leading_zero_of_a_commune_is_kept():
    assert column(with_contract_columns(layer(ind=[1], lcog_geo=["01004"])), "commune") == ["01004"]


def test_columns_of_the_contract_are_taken_as_they_come():
    cells = with_contract_columns(layer(population=[10], pauvres=[7], taux_pauvrete=[33]))
    assert [column(cells, name) for name in ("population", "pauvres", "taux_pauvrete")] == [[10], [7], [33]]


def test_bringing_cells_to_the_contract_twice_changes_nothing():
    once = with_contract_columns(layer(idcar_200m=["a", "b"], ind=[10, 20], men=[4, 0], men_pauv=[1, 0]))
    twice = with_contract_columns(once)
    assert set(twice.columns) == set(once.columns)
    for name in CELL_COLUMNS:
        assert np.array_equal(
            np.array(column(once, name), dtype=str), np.array(column(twice, name), dtype=str)
        )


# Unknown is NULL


def test_people_in_a_cell_without_households_have_an_unknown_poverty():
    cells = with_contract_columns(layer(ind=[10, 0], men=[0, 0], men_pauv=[0, 0]))
    assert math.isnan(column(cells, "taux_pauvrete")[0])
    assert math.isnan(column(cells, "pauvres")[0])
    assert column(cells, "pauvres")[1] == 0


def test_without_a_flag_whether_a_cell_is_imputed_is_unknown():
    assert column(with_contract_columns(layer(ind=[10])), "estime") == [None]


def test_without_an_id_rows_are_numbered():
    assert column(with_contract_columns(layer(ind=[10, 20])), "id") == ["1", "2"]


def test_integers_with_nulls_are_read():
    cells = layer(ind=[10, 20])
    cells = cells.with_columns({"men": integers([4, 0], np.array([False, True])), "men_pauv": integers([1, 0])})
    assert column(with_contract_columns(cells), "taux_pauvrete")[0] == 25
    assert math.isnan(column(with_contract_columns(cells), "menages")[1])


# Bad input


def test_cells_without_people_are_refused():
    with pytest.raises(InputError, match=r"^CARREAUX : .*population"):
        with_contract_columns(layer(men=[1]))


def test_a_population_below_zero_is_refused_with_its_row():
    with pytest.raises(InputError, match=r"^CARREAUX : .*ligne 2"):
        with_contract_columns(layer(ind=[1, -1]))
