"""IRIS contours of every edition, tables of every year: an unpublished rate is unknown, never 0."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accessibilite.core.errors import AccessibiliteError, InputError
from accessibilite.core.readers.iris import load_iris, normal_code, read_iris_table
from accessibilite.core.records import Layer, as_floats, integers, texts

FIELDS = ["code_iris", "nom_iris", "type_iris", "commune", "taux_pauvrete", "niveau_vie_median", "qualite"]


def squares(count: int) -> np.ndarray:
    return texts([shapely.box(x, 0, x + 1, 1) for x in range(count)])


def contours(**columns) -> Layer:
    arrays = {}
    for name, values in columns.items():
        arrays[name] = texts(values) if any(isinstance(v, str) for v in values) else integers(values)
    return Layer("contours", squares(len(next(iter(columns.values())))), "EPSG:2154", arrays)


AIN = contours(CODE_IRIS=["010040101", "010040102", "010040201", "010330000"], NOM_IRIS=list("abcd"), TYP_IRIS=list("HHAZ"))


def table(folder: Path, text: str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def values(loaded, name: str) -> list:
    column = loaded.iris.columns[name]
    return [None if value != value else value for value in column.tolist()]


def balanced(loaded) -> bool:
    account = loaded.account
    return (
        account.contours_read == account.written + account.contours_refused == len(loaded.iris) + account.contours_refused
        and account.table_read == account.matched + account.elsewhere + account.other_years + account.table_refused
        and account.published + account.suppressed == account.matched + account.elsewhere
        and len(loaded.refused) == account.contours_refused + account.table_refused
        and sum(account.written_by_quality.values()) == account.written
    )


# Codes


@pytest.mark.parametrize(
    ("text", "code"),
    [("010040101", "010040101"), ("10040101", "010040101"), ("2a0040101", "2A0040101"), ("674820901.0", "674820901"),
     ("974110101", "974110101"), ("21015A00-", "21015A00-"), ("21015A0MJ", "21015A0MJ"), ("67482", None),
     ("1004010", None), (None, None), ("", None), ("abcdefghi", None), ("٠١٠٠٤٠١٠١", None)],
)
def test_codes_get_their_lost_zero_back(text, code):
    assert normal_code(text) == code


# Contours, one edition after another


EDITIONS = {
    "IGN": contours(INSEE_COM=["01004"], NOM_COM=["Ambérieu"], IRIS=["0101"], CODE_IRIS=["010040101"],
                    NOM_IRIS=["Les Pérouses"], TYP_IRIS=["H"]),
    "IGN 2024": contours(cleabs=["IRIS____1"], code_insee=["01004"], nom_commune=["Ambérieu"], iris=["0101"],
                         code_iris=["010040101"], nom_iris=["Les Pérouses"], type_iris=["H"]),
    "Opendatasoft": contours(geo_point_2d=["45.9, 5.3"], insee_com=["01004"], nom_com=["Ambérieu"], iris=["0101"],
                             code_iris=["010040101"], nom_iris=["Les Pérouses"], typ_iris=["H"]),
    "metropolis": contours(dcomiris=[10040101], depcom=[1004], iris=[101], name=["Les Pérouses"], origine=[1],
                           typ_iris=["H"]),
    "old INSEE": contours(id=["010040101"], com=["01004"], libcom=["Ambérieu"], triris=["010011"], grd_quart=["0100401"],
                          libiris=["Les Pérouses"], typ_iris=["H"], modif_iris=["0"], lab_iris=["1"]),
    "in two parts": contours(depcom=[1004], iris=[101], nom=["Les Pérouses"], typ_iris=["H"]),
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_contours_of_every_edition(edition, tmp_path):
    loaded = load_iris(EDITIONS[edition], table(tmp_path, "IRIS;DISP_TP6018;DISP_MED18\n010040101;20.1;19300\n"))
    assert list(loaded.iris.columns) == FIELDS
    assert [values(loaded, name)[0] for name in FIELDS] == [
        "010040101", "Les Pérouses", "H", "01004", 20.1, 19_300, "publie",
    ]
    assert balanced(loaded)


def test_a_commune_given_by_name_does_not_pass_for_a_code():
    loaded = load_iris(contours(code_iris=["930100101"], commune=["BONDY"]))
    assert values(loaded, "commune") == ["93010"]


def test_contours_in_a_csv_of_opendatasoft(tmp_path):
    shape = '{""type"": ""Polygon"", ""coordinates"": [[[5, 45], [6, 45], [6, 46], [5, 45]]]}'
    path = table(tmp_path, f'Geo Point;Geo Shape;code_iris;nom_iris\n"45,5";"{shape}";010040101;A\n')
    loaded = load_iris(path)
    assert (loaded.iris.crs, loaded.iris.geometries[0].area) == ("EPSG:4326", 0.5)


# Tables, one year after another


TABLES = {
    "2018": "IRIS;DISP_TP6018;DISP_Q118;DISP_MED18\n010040101;20.1;14000;19300\n010040102;;13000;\n",
    "2019": "IRIS,DISP_TP6019,DISP_MED19\n10040101,20.1,19300\n10040102,,\n",
    "2020": "IRIS;DISP_TP6020;DISP_MED20\n010040101;20,1;19300\n010040102;ns;ns\n",
    "2021": "IRIS;DISP_TP6021;DISP_MED21\n010040101;20,1;19300\n010040102;s;nd\n",
    "declared": "IRIS;DEC_TP6021;DEC_MED21\n010040101;20,1;19300\n010040102;so;c\n",
    "2012": "Revenus 2012;;;\nMise en ligne;;;\n;;;\nFrance;;;\nCode;Libellé;Taux (%);Médiane (€)\n"
            "IRIS;LIBIRIS;DISP_TP6012;DISP_MED12\n010040101;A;20.1;19300\n010040102;B;;\n",
    "by hand": "Code IRIS;Taux de pauvreté (%);Médiane\n10040101;20,1 %;19 300 €\n10040102;nd;nd\n",
}


@pytest.mark.parametrize("year", TABLES)
def test_tables_of_every_year(year, tmp_path):
    loaded = load_iris(AIN, table(tmp_path, TABLES[year]))
    assert values(loaded, "taux_pauvrete") == [20.1, None, None, None]
    assert values(loaded, "niveau_vie_median") == [19_300, None, None, None]
    assert values(loaded, "qualite") == ["publie", "secret", "absent", "absent"]
    assert balanced(loaded)


@pytest.mark.parametrize("mark", ["s", "ns", "nd", "c", "so", "", "NS"])
def test_marks_of_suppression_are_unknown(tmp_path, mark):
    loaded = load_iris(AIN, table(tmp_path, f"IRIS;DISP_TP6021;DISP_MED21\n010040101;{mark};19300\n"))
    assert values(loaded, "qualite")[0] == "secret"
    assert values(loaded, "taux_pauvrete")[0] is None
    assert values(loaded, "niveau_vie_median")[0] == 19_300


def test_a_true_zero_is_a_rate(tmp_path):
    loaded = load_iris(AIN, table(tmp_path, "IRIS;DISP_TP6021\n010040101;0\n"))
    assert (values(loaded, "taux_pauvrete")[0], values(loaded, "qualite")[0]) == (0, "publie")


def test_an_income_in_the_place_of_a_rate_is_refused(tmp_path):
    rows = "".join(f"{code};{rate}\n" for code, rate in (("10040101", "20.1"), ("10040102", "17910"), ("693810101", "15000")))
    loaded = load_iris(AIN, table(tmp_path, "IRIS;DISP_TP6019\n" + rows))
    assert values(loaded, "qualite") == ["publie", "hors_plage", "absent", "absent"]
    assert values(loaded, "taux_pauvrete") == [20.1, None, None, None]
    assert loaded.refused.columns["ligne"].tolist() == [3, 4]
    assert balanced(loaded)


def test_the_latest_year_and_the_disposable_income_win():
    source = Layer("t", texts([None]), "", {
        "IRIS": texts(["010040101"]), "DEC_TP6021": texts(["30"]), "DISP_TP6019": texts(["10"]), "DISP_TP6020": texts(["20"]),
    })
    found = read_iris_table(source)
    assert (found.rate_column, found.rates.tolist()) == ("DISP_TP6020", [20])


def test_rows_that_cannot_be_used_are_refused_and_those_of_elsewhere_are_not(tmp_path):
    rows = ["010040101;20;1", "010040101;21;1", "total;15;1", "010040102;douze;1", "693810101;12;1", "010040201;5;1;9"]
    loaded = load_iris(AIN, table(tmp_path, "IRIS;DISP_TP6018;DISP_MED18\n" + "\n".join(rows) + "\n"))
    assert values(loaded, "taux_pauvrete") == [20, None, None, None]
    assert (loaded.account.matched, loaded.account.elsewhere, loaded.account.table_refused) == (1, 1, 4)
    assert loaded.refused.columns["ligne"].tolist() == [3, 4, 5, 7]
    assert balanced(loaded)


def test_contours_that_cannot_be_used_are_refused():
    layer = contours(CODE_IRIS=["010040101", "010040101", "010040102", "0100402", "010040201", "010040202"])
    shapes = layer.geometries.copy()
    shapes[2] = None
    layer = Layer(layer.name, shapes, layer.crs, layer.columns)
    loaded = load_iris(layer)
    assert values(loaded, "code_iris") == ["010040101", "010040201", "010040202"]
    assert loaded.refused.columns["ligne"].tolist() == [2, 3, 4]
    assert balanced(loaded)


# Belgium


def test_statbel_sectors_with_their_income(tmp_path):
    sectors = contours(
        cd_sector=["21015A00-", "21015A01-", "21015A0MJ"], tx_sector_descr_nl=list("xyz"),
        tx_sector_descr_fr=["Place de la Reine", "Gare", "Parc"], cd_munty_refnis=["21015"] * 3,
    )
    path = tmp_path / "TF_PSNL_INC_TAX_SECTOR.txt"
    path.write_text(
        "\ufeffCD_YEAR|CD_MUNTY_REFNIS|CD_SECTOR|MS_MEDIAN_NET_TAXABLE_INC|MS_AVG_TOT_NET_TAXABLE_INC\r\n"
        "2021|21015|21015A00-|17000|1\r\n2022|21015|21015A00-|18500|1\r\n2022|21015|21015A01-||\r\n",
        encoding="utf-8", newline="",
    )
    loaded = load_iris(sectors, path)
    assert values(loaded, "nom_iris") == ["Place de la Reine", "Gare", "Parc"]
    assert values(loaded, "niveau_vie_median") == [18_500, None, None]
    assert values(loaded, "qualite") == ["publie", "secret", "absent"]
    assert values(loaded, "taux_pauvrete") == [None] * 3
    assert (loaded.account.other_years, values(loaded, "commune")[0]) == (1, "21015")
    assert balanced(loaded)


# Real files


def test_the_real_table_of_2018(shared_data):
    found = read_iris_table(shared_data / "filosofi" / "BASE_TD_FILO_DISP_IRIS_2018.csv")
    assert (found.read, len(found.refused)) == (12_395, 0)
    assert (found.quality == "secret").sum() == np.isnan(found.rates).sum() == 2_881
    assert (found.rates == 0).sum() == 0


@pytest.mark.parametrize(
    ("name", "written", "absent"), [("bondy/iris_2022_dep93.gpkg", 614, 29), ("strasbourg/iris_eurometropole.geojson", 195, 49)]
)
def test_real_contours(shared_data, name, written, absent):
    loaded = load_iris(shared_data / name, shared_data / "filosofi" / "BASE_TD_FILO_DISP_IRIS_2018.csv")
    assert (len(loaded.iris), loaded.account.missing, len(loaded.refused)) == (written, absent, 0)
    assert loaded.account.suppressed == 2_881
    assert balanced(loaded)


def test_neudorf_by_name(shared_data):
    loaded = load_iris(shared_data / "strasbourg" / "iris_eurometropole.geojson")
    assert sum("Neudorf" in name for name in values(loaded, "nom_iris")) == 19


# Bad input


@pytest.mark.parametrize("text", ["nom;adresse\na;b\n", "IRIS;autre\n010040101;3\n", "DISP_TP6018;x\n3;4\n"])
def test_a_table_of_something_else_is_refused(tmp_path, text):
    with pytest.raises(InputError, match=r"^TABLE : "):
        load_iris(AIN, table(tmp_path, text))


def test_a_column_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"^CHAMP_TAUX : "):
        load_iris(AIN, table(tmp_path, TABLES["2018"]), {"taux_pauvrete": "absente"})


def test_contours_without_a_system_are_refused():
    with pytest.raises(InputError, match=r"^CONTOURS : "):
        load_iris(Layer("c", AIN.geometries, "", AIN.columns))


CELLS = st.one_of(
    st.sampled_from(["010040101", "10040102", "010040201", "", "s", "20,1", "17910", "-3", "x", "inf", "1e999", '"']),
    st.text(max_size=6),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, max_size=4).map(";".join), max_size=12))
def test_any_table_ends_in_balance_or_in_words(tmp_path, rows):
    path = tmp_path / "t.csv"
    text = "IRIS;DISP_TP6018;DISP_MED18\n010040101;12;3\n" + "\n".join(rows)
    path.write_bytes(text.encode("utf-8", "replace"))
    try:
        loaded = load_iris(AIN, path)
    except AccessibiliteError:
        return
    assert balanced(loaded)
    rates = as_floats(loaded.iris.columns["taux_pauvrete"])
    assert ((rates >= 0) & (rates <= 100))[~np.isnan(rates)].all()
    assert (np.isnan(rates) == (loaded.iris.columns["qualite"] != "publie")).all()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from(["t.csv", "t.xlsx", "t.gpkg", "t.ods"]), st.booleans())
def test_any_bytes_end_in_words(tmp_path, content, name, as_table):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AccessibiliteError):
        load_iris(*((AIN, path) if as_table else (path, None)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["CODE_IRIS", "iris", "id", "depcom", "nom", "typ_iris", "x"]), min_size=1, unique=True),
       st.lists(st.one_of(st.none(), CELLS), min_size=2, max_size=2))
def test_any_contours_end_in_balance_or_in_words(names, cells):
    layer = Layer("c", squares(2), "EPSG:2154", {name: texts(cells) for name in names})
    try:
        loaded = load_iris(layer)
    except AccessibiliteError:
        return
    assert balanced(loaded)
    assert list(loaded.iris.columns) == FIELDS
