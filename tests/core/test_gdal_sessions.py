"""GDAL raises its errors in every thread that asks for it, and stays as it was found."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from accessibilite.core.errors import InputError
from accessibilite.core.gdal_tools import gdal_session
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"


def test_the_setting_of_the_process_is_put_back():
    before = (gdal.GetUseExceptions(), ogr.GetUseExceptions())
    with gdal_session():
        assert gdal.GetUseExceptions()
        with gdal_session():
            assert ogr.GetUseExceptions()
        assert gdal.GetUseExceptions()
    assert (gdal.GetUseExceptions(), ogr.GetUseExceptions()) == before


def test_a_bad_file_is_refused_while_other_threads_read_good_ones(tmp_path):
    cut = tmp_path / "coupé.osm"
    cut.write_bytes((SAMPLE / "reseau.osm").read_bytes()[:200_000])

    def read(turn: int) -> int:
        if turn % 2:
            return len(read_vector(SAMPLE / "iris.gpkg", "IRIS"))
        with pytest.raises(InputError, match="tronqué"):
            read_ways(cut)
        return 22

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(read, range(40))) == {22}
