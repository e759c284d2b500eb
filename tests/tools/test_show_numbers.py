"""The closing lines of `make demo`."""

from __future__ import annotations

import json

import pytest

import show_numbers

NUMBERS = {
    "population": 45000.0,
    "pauvres": 8123.4,
    "pauvres_en_zone_blanche": 1234.5,
    "part_pauvres_en_zone_blanche_pct": 15.196,
    "zones_classees": 3,
}


@pytest.mark.parametrize(
    ("value", "decimals", "unit", "text"),
    [(45000, 0, "", "45\u202f000"), (15.196, 1, "%", "15,2\u202f%"), (0, 0, "", "0"), (None, 0, "", "inconnu")],
)
def test_numbers_are_french(value, decimals, unit, text):
    assert show_numbers.french(value, decimals, unit) == text


def test_the_numbers_and_the_paths_are_shown(tmp_path, capsys):
    for name in ("carte.png", "rapport.html"):
        (tmp_path / name).write_text("x")
    (tmp_path / "journal.json").write_text(json.dumps({"chiffres": NUMBERS}))
    assert show_numbers.main(tmp_path) == 0
    shown = capsys.readouterr().out
    expected = ("45\u202f000", "8\u202f123", "15,2\u202f%", str(tmp_path / "carte.png"))
    assert [part for part in expected if part not in shown] == []


@pytest.mark.parametrize("absent", ["carte.png", "rapport.html", "journal.json", "population"])
def test_anything_missing_is_a_failure(tmp_path, capsys, absent):
    numbers = {key: value for key, value in NUMBERS.items() if key != absent}
    for name in {"carte.png", "rapport.html"} - {absent}:
        (tmp_path / name).write_text("x")
    if absent != "journal.json":
        (tmp_path / "journal.json").write_text(json.dumps({"chiffres": numbers}))
    assert show_numbers.main(tmp_path) == 1
    assert absent in capsys.readouterr().err
