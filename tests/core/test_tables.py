"""Tables from anywhere: encoding, separator, header and decimal mark found out; no row lost."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from accessibilite.core.errors import AccessibiliteError, InputError
from accessibilite.core.gdal_tools import gdal_session
from accessibilite.core.readers.tables import (
    Refused,
    decimal_mark,
    numbers,
    plain_name,
    read_table,
    refused_layer,
    text_format,
)
from accessibilite.core.records import texts

ROWS = "nom{s}commune{s}taux\nCité Ampère{s}Strasbourg{s}12\nÉcole{s}Bègles{s}8\n"


def table(folder, content: bytes | str, name: str = "t.csv"):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(path, "TABLE")


def column(found, name: str) -> list:
    return found.layer.columns[name].tolist()


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "mac_roman", "cp850"])
def test_encoding_and_separator_are_found_out(tmp_path, separator, encoding):
    found = table(tmp_path, ROWS.format(s=separator).encode(encoding))
    assert column(found, "nom") == ["Cité Ampère", "École"]
    assert column(found, "commune") == ["Strasbourg", "Bègles"]
    assert found.separator == separator
    assert found.lines.tolist() == [2, 3]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_end_of_line(tmp_path, ending):
    assert column(table(tmp_path, f"a;b{ending}1;2{ending}3;4{ending}"), "b") == ["2", "4"]


def test_decimal_commas_do_not_pass_for_separators(tmp_path):
    found = table(tmp_path, "IRIS;TP60\n" + "".join(f"0100401{n:02d};{n},5\n" for n in range(30)))
    assert (found.separator, found.decimal) == (";", ",")
    assert numbers(found.layer.columns["TP60"], found.decimal).tolist() == [n + 0.5 for n in range(30)]


def test_leading_zeros_and_quoted_separators_are_kept(tmp_path):
    found = table(tmp_path, 'code,adresse\n"01004","3, rue du Puits"\n02005,"a ""b"" c"\n')
    assert column(found, "code") == ["01004", "02005"]
    assert column(found, "adresse") == ["3, rue du Puits", 'a "b" c']


def test_a_value_on_several_lines_keeps_the_line_where_its_row_starts(tmp_path):
    found = table(tmp_path, 'a;b\n1;"x\ny"\n\n2;z\n')
    assert found.lines.tolist() == [2, 5]


def test_titles_above_the_header_are_skipped(tmp_path):
    found = table(tmp_path, "Revenus et pauvreté en 2012;;\n;;\nIRIS;LIBIRIS;TP6012\n010040101;Les Pérouses;12\n")
    assert column(found, "TP6012") == ["12"]
    assert found.lines.tolist() == [4]


def test_labels_above_the_codes_of_insee_are_skipped(tmp_path):
    found = table(tmp_path, "Code géographique;Taux de pauvreté (%)\nIRIS;DISP_TP6012\n010040101;12\n")
    assert column(found, "IRIS") == ["010040101"]


def test_a_row_of_capitals_is_data(tmp_path):
    assert column(table(tmp_path, "Id;Ville\nA1;PARIS\nA2;LYON\n"), "Id") == ["A1", "A2"]


def test_an_excel_separator_line_is_obeyed(tmp_path):
    assert column(table(tmp_path, "sep=|\na|b\n1|2\n"), "b") == ["2"]


def test_names_that_differ_by_case_alone_are_told_apart(tmp_path):
    assert list(table(tmp_path, "a;A;;b\n1;2;3;4\n").layer.columns) == ["a", "A_2", "colonne_3", "b"]


def test_a_row_too_long_is_refused_whole_and_a_short_one_is_filled(tmp_path):
    found = table(tmp_path, "a;b\n1;2\n3;4;5\n6\n")
    assert column(found, "a") == ["1", "6"]
    assert column(found, "b") == ["2", None]
    assert [(row.line, dict(row.content)) for row in found.refused] == [(3, {"a": "3", "b": "4", "valeurs_en_trop": ["5"]})]
    assert found.rows_read == 3


def test_an_unclosed_quote_does_not_swallow_the_file(tmp_path):
    found = table(tmp_path, 'a;b\n1;"x\n' + "".join(f"{n};y\n" for n in range(2, 1000)))
    assert len(found.layer) == 999


@pytest.mark.parametrize("driver", ["XLSX", "ODS"])
def test_a_spreadsheet_is_read_like_a_text(tmp_path, driver):
    path = tmp_path / f"t.{driver.lower()}"
    with gdal_session():
        dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        sheet = dataset.CreateLayer("IRIS")
        for name in ("Code", "Taux"):
            sheet.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for values in (("010040101", "12.5"), ("020040101", None)):
            feature = ogr.Feature(sheet.GetLayerDefn())
            for index, value in enumerate(values):
                if value is not None:
                    feature.SetField(index, value)
            sheet.CreateFeature(feature)
        del feature, sheet, dataset
    found = read_table(path, "TABLE")
    assert column(found, "Code") == ["010040101", "020040101"]
    assert column(found, "Taux") == ["12.5", None]
    assert found.lines.tolist() == [2, 3]


@pytest.mark.parametrize(
    ("text", "value"),
    [("12,5", 12.5), ("12.5", 12.5), ("1 234,5", 1234.5), ("1\u202f234", 1234), ("1,234.5", 1234.5),
     ("1.234,5", 1234.5), ("20 %", 20), ("-15,1", -15.1), ("1e3", 1000), ("17 910 €", 17910)],
)
def test_numbers_as_people_write_them(text, value):
    assert numbers(texts([text]))[0] == value


@pytest.mark.parametrize("text", ["", "s", "ns", "inf", "nan", "12-5", "1_000", "0x10", "٣"])
def test_what_is_no_number_is_unknown(text):
    assert np.isnan(numbers(texts([text]))[0])


def test_a_point_between_thousands_is_known_by_the_decimal_mark():
    values = texts(["1.234", "2,5", "3,25"])
    assert decimal_mark([values]) == ","
    assert numbers(values, ",").tolist() == [1234, 2.5, 3.25]
    assert numbers(texts(["1.234"]), ".").tolist() == [1.234]


def test_plain_names():
    assert [plain_name(n) for n in ("Idcar_200m", "Taux de pauvreté (%)", " é ")] == ["idcar_200m", "taux_de_pauvrete", "e"]


def test_refused_rows_make_a_table():
    layer = refused_layer([("TABLE", "t.csv", Refused(4, "code illisible", {"a": "é"}))])
    assert {name: values.tolist()[0] for name, values in layer.columns.items()} == {
        "source": "TABLE", "fichier": "t.csv", "ligne": 4, "motif": "code illisible",
        "contenu": json.dumps({"a": "é"}, ensure_ascii=False),
    }


# Real files


@pytest.mark.parametrize(
    ("name", "rows", "separator"),
    [("filosofi/BASE_TD_FILO_DISP_IRIS_2018.csv", 12_395, ";"), ("services/liste-fs-20240801.csv", 2_845, ",")],
)
def test_real_tables_are_whole(shared_data, name, rows, separator):
    found = read_table(shared_data / name, "TABLE")
    assert (len(found.layer), len(found.refused), found.separator) == (rows, 0, separator)


# Bad input


@pytest.mark.parametrize("content", [b"", b"\0" * 100, bytes(range(256)) * 4, b"1;2\n3;4\n", b"\n\n\n"])
def test_what_is_no_table_is_refused(tmp_path, content):
    with pytest.raises(InputError, match=r"^TABLE : "):
        table(tmp_path, content)


@pytest.mark.parametrize("name", ["t.xlsx", "t.ods", "t.xls"])
def test_a_false_spreadsheet_is_refused(tmp_path, name):
    with pytest.raises(InputError, match=r"^TABLE : "):
        table(tmp_path, b"rubbish " * 100, name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_end_in_a_table_or_in_words(tmp_path, content):
    try:
        found = table(tmp_path, b"a;b;c\n1;2;3\n" + content)
    except AccessibiliteError:
        return
    assert found.rows_read == len(found.layer) + len(found.refused)
    assert all(len(values) == len(found.layer) for values in found.layer.columns.values())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(st.text("abcé ;,\"'|\n12", max_size=8), min_size=2, max_size=2).filter(
            lambda row: any(value.strip() for value in row)
        ),
        min_size=1,
        max_size=20,
    )
)
def test_what_the_csv_module_writes_is_read_back(tmp_path, rows):
    import csv
    import io

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([["nom", "lieu"], *rows])
    path = tmp_path / "t.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    if text_format(path, "TABLE").separator != ";":
        return
    found = read_table(path, "TABLE")
    expected = [[value.strip() or None for value in row] for row in rows]
    assert [list(pair) for pair in zip(column(found, "nom"), column(found, "lieu"))] == expected
