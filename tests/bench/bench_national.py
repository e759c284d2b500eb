"""Measures a town out of a national grid: 2.3 million cells, CSV and GeoPackage, below 10 s and 500 MB.

Run: ``PYTHONPATH=plugin .venv/bin/python tests/bench/bench_national.py [folder]``.  The files (1 GB) are made
once in the folder (build/national by default) and kept there.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[2]
#: Rows and columns of cells around Bondy's own: 1,520 x 1,520 = 2,310,400 cells, as in France.
SIDE_CELLS = 1_520
SOUTH, WEST = 2_750_000, 3_620_000
#: Zone: a town of 6 km by 6 km, degrees.
ZONE = (2.45, 48.88, 2.53, 48.935)
LIMIT_S, LIMIT_MB = 10.0, 500.0
HEADER = (
    "idcar_200m,idcar_1km,idcar_nat,i_est_200,i_est_1km,lcog_geo,ind,men,men_pauv,men_1ind,men_5ind,men_prop,men_fmp,"
    "ind_snv,men_surf,men_coll,men_mais,log_av45,log_45_70,log_70_90,log_ap90,log_inc,log_soc,ind_0_3,ind_4_5,"
    "ind_6_10,ind_11_17,ind_18_24,ind_25_39,ind_40_54,ind_55_64,ind_65_79,ind_80p,ind_inc"
)


def make_csv(path: Path) -> None:
    """Write the national CSV: the layout of 2019 and 2021, made-up counts."""
    values = ",".join(f"{value / 10:.1f}" for value in range(11, 11 + HEADER.count(",") - 8))
    with path.open("w", encoding="ascii", newline="\n") as stream:
        stream.write(HEADER + "\n")
        for row in range(SIDE_CELLS):
            north = SOUTH + 200 * row
            kilometre = north // 1000 * 1000
            lines = []
            for column in range(SIDE_CELLS):
                east = WEST + 200 * column
                people = (row * 7 + column * 3) % 400 + 0.5
                large = f"CRS3035RES1000mN{kilometre}E{east // 1000 * 1000}"
                lines.append(
                    f"CRS3035RES200mN{north}E{east},{large},{large},{(row + column) % 5 == 0:d},0,93010,{people},"
                    f"{people / 2.5:.1f},{people / 12:.1f},{values}\n"
                )
            stream.writelines(lines)


def make_geopackage(path: Path) -> None:
    """Write the same cells as INSEE ships them, in EPSG:2154."""
    from accessibilite.core.crs import transform_points

    spatial = osr.SpatialReference()
    spatial.ImportFromEPSG(2154)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    layer = dataset.CreateLayer("carreaux_200m_met", spatial, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("idcar_200m", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("i_est_200", ogr.OFTInteger))
    for name in ("ind", "men", "men_pauv"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    easts = WEST + 200 * np.arange(SIDE_CELLS + 1)
    below = transform_points(np.column_stack([easts, np.full(len(easts), SOUTH)]), "EPSG:3035", "EPSG:2154")
    for row in range(SIDE_CELLS):
        north = SOUTH + 200 * row
        above = transform_points(np.column_stack([easts, np.full(len(easts), north + 200)]), "EPSG:3035", "EPSG:2154")
        for column in range(SIDE_CELLS):
            people = (row * 7 + column * 3) % 400 + 0.5
            feature = ogr.Feature(definition)
            feature.SetField(0, f"CRS3035RES200mN{north}E{easts[column]}")
            feature.SetField(1, int((row + column) % 5 == 0))
            feature.SetField(2, people)
            feature.SetField(3, round(people / 2.5, 1))
            feature.SetField(4, round(people / 12, 1))
            (a, b), (c, d) = below[column : column + 2].tolist(), above[column : column + 2].tolist()
            ring = ",".join(f"{x} {y}" for x, y in (a, b, d, c, a))
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
            layer.CreateFeature(feature)
        below = above
    layer.CommitTransaction()
    dataset.FlushCache()


def measure(path: Path) -> dict[str, float]:
    """Load the town, in this process: seconds, and megabytes beyond what the imports took."""
    import shapely

    from accessibilite.core.readers.population_files import load_population
    from accessibilite.core.records import Layer, texts

    zone = Layer("zone", texts([shapely.box(*ZONE)]), "EPSG:4326", {})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.perf_counter()
    loaded = load_population(path, zone)
    seconds = time.perf_counter() - begin
    megabytes = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    account = loaded.account
    return {
        "s": round(seconds, 2),
        "mb": round(megabytes, 1),
        "written": account.written,
        "refused": account.refused,
        "outside": account.outside,
        "population": account.population,
    }


def main() -> int:
    """Make what is missing, measure each file in a process of its own."""
    if len(sys.argv) > 2 and sys.argv[1] == "--measure":
        print(json.dumps(measure(Path(sys.argv[2]))))
        return 0
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "national"
    folder.mkdir(parents=True, exist_ok=True)
    failed = False
    for name, make in (("carreaux_200m_met.csv", make_csv), ("carreaux_200m_met.gpkg", make_geopackage)):
        path = folder / name
        if not path.exists():
            part = path.with_name("en_cours_" + name)
            part.unlink(missing_ok=True)
            make(part)
            part.rename(path)
        command = [sys.executable, __file__, "--measure", str(path)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        failed |= found["s"] > LIMIT_S or found["mb"] > LIMIT_MB
        print(f"{name} ({path.stat().st_size / 1e6:.0f} MB) : {found}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
