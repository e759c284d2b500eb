"""Sheets of a visit: substitutes, the GeoPackage and its form, the printed pages, the way back."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr

from accessibilite.core.errors import InputError
from accessibilite.core.field_page import sheets_page
from accessibilite.core.field_sheet import FieldRule, field_sites, read_back, streets_layer
from accessibilite.core.geopackage import write_geopackage
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.records import Layer, as_texts, integers, texts
from towns import at, grid, network_of, osm_from_layer, street

STYLES = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "styles"
TOWN = network_of(osm_from_layer(grid(12, 3)))
RULE = FieldRule(threshold_min=1.5)


def places(**spots: float) -> Layer:
    shapes = texts([shapely.Point(at(x, 0)) for x in spots.values()])
    names = texts(list(spots))
    columns = {"id": names, "nom": texts([f"Lieu {name}" for name in spots]), "genre": texts(["ecole"] * len(spots))}
    return Layer("lieux", shapes, "EPSG:4326", columns)


def cells(**people: float) -> Layer:
    """Return a cell for each street corner ``x100=people``."""
    centres = [float(name[1:]) for name in people]
    shapes = texts([shapely.Point(at(x, 0)).buffer(1e-5) for x in centres])
    count = np.array(list(people.values()), dtype=float)
    return Layer("carreaux", shapes, "EPSG:4326", {"population": 2 * count, "pauvres": count})


def listed(found) -> list[tuple[str, str, str | None]]:
    columns = found.sites.columns
    return list(zip(columns["id"], columns["role"], columns["remplace"]))


def test_the_substitute_serves_most_of_those_nobody_else_reaches():
    people = cells(x0=5, x100=5, x200=40, x600=60, x700=3, x1000=45)
    candidates = places(a=0, near=100, crowd=600, far=1000, other=700, side=500)
    sites = places(a=0, crowd=600).with_columns({"rang": integers([2, 1])})
    found = field_sites(sites, candidates, TOWN, RULE, people)
    # Without the crowd's site, 700 holds 63; without the one at 0, 100 holds 50, 1000 45, and 500 nobody that is not reached.
    assert listed(found) == [
        ("crowd", "choisi", None), ("other", "remplacant", "crowd"), ("a", "choisi", None), ("near", "remplacant", "a"),
    ]
    assert found.sites.columns["population"].tolist() == [126, 126, 20, 100]
    served = field_sites(sites, candidates, TOWN, RULE, people, places(s=200))
    assert [row[0] for row in listed(served)] == ["crowd", "other", "a", "far"]
    without = candidates.with_columns({"decision": texts([None, "exclu", None, "exclu", None, None])})
    # Who would serve nobody more is no substitute.
    assert [row[0] for row in listed(field_sites(sites, without, TOWN, RULE, people))] == ["crowd", "other", "a"]
    nearest = field_sites(sites, candidates, TOWN, RULE)
    assert [row[0] for row in listed(nearest)] == ["crowd", "other", "a", "near"]
    assert np.isnan(nearest.sites.columns["population"]).all()
    assert len(field_sites(sites, candidates, TOWN, FieldRule(substitutes=0)).sites) == 2


def test_a_filled_geopackage_comes_back_as_decisions(tmp_path):
    candidates = places(a=0, b=300, c=600, d=900).with_columns(
        {"decision": texts([None, "impose", None, "exclu"]), "cout": np.array([1.0, 2, 3, 4])}
    )
    found = field_sites(places(a=0, b=300, c=600), candidates, TOWN, FieldRule(substitutes=0))
    path = tmp_path / "visite.gpkg"
    styles = {"fiches": (STYLES / "fiches.qml").read_text(encoding="utf-8")}
    write_geopackage(path, {"fiches": found.sites, "rues": streets_layer(found, TOWN)}, styles)
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayerByName("fiches")
    fill = {"a": {"decision": "confirme", "contact": "Mme Petit", "date_visite": "2026-03-02"},
            "b": {"decision": "a_revoir"}, "c": {"decision": "refuse", "motif": "escalier"}}
    for feature in layer:
        for name, value in fill[feature.GetField("id")].items():
            feature.SetField(name, value)
        layer.SetFeature(feature)
    added = ogr.Feature(layer.GetLayerDefn())
    added.SetField("nom", "Salle trouvée")
    added.SetField("decision", "confirme")
    added.SetGeometry(ogr.CreateGeometryFromWkt("POINT ({} {})".format(*at(450, 0))))
    layer.CreateFeature(added)
    del layer, dataset
    back = read_back(candidates, read_vector(path, "RETOUR", "fiches"))
    result = back.candidates.columns
    assert result["id"].tolist() == ["a", "b", "c", "d", "terrain/1"]
    assert result["decision"].tolist() == ["impose", None, "exclu", "exclu", "impose"]
    assert result["contact"].tolist() == ["Mme Petit", None, None, None, None]
    assert result["motif"][2] == "escalier"
    assert result["nom"][4] == "Salle trouvée"
    assert result["cout"][:4].tolist() == [1, 2, 3, 4]
    assert np.isnan(result["cout"][4])
    assert shapely.equals_exact(back.candidates.geometries[4], shapely.Point(at(450, 0)), 1e-9)
    assert (back.confirmed, back.refused, back.undecided, back.added) == (2, 1, 1, ("Salle trouvée",))
    # Sheets that nobody filled change nothing.
    again = read_back(candidates, found.sites)
    assert again.candidates.columns["decision"].tolist() == candidates.columns["decision"].tolist()


def test_sheets_that_cannot_be_understood_are_refused():
    candidates = places(a=0)
    with pytest.raises(InputError, match="peut-être"):
        read_back(candidates, candidates.with_columns({"decision": texts(["peut-être"])}))
    with pytest.raises(InputError, match="RETOUR"):
        read_back(candidates, candidates)
    twice = places(a=0, b=10).with_columns({"id": texts(["a", "a"]), "decision": texts(["confirme", "refuse"])})
    with pytest.raises(InputError, match="deux fiches"):
        read_back(candidates, twice)
    stray = read_back(candidates, places(z=0).with_columns({"decision": texts(["refuse"])}))
    assert stray.unknown == ("z",)


def test_the_form_and_the_layer_have_the_same_fields():
    found = field_sites(places(a=0), None, TOWN)
    qml = (STYLES / "fiches.qml").read_text(encoding="utf-8")
    fields = set(re.findall(r'<field [^>]*name="(\w+)"', qml))
    assert fields <= set(found.sites.columns)
    for name in ("decision", "motif", "contact", "salle", "acces", "horaires_proposes", "date_visite", "photo"):
        assert name in fields
        assert name in found.sites.columns
    for word in ("ValueMap", "confirme", "refuse", "a_revoir", "ExternalResource", "DateTime"):
        assert word in qml


def test_a_page_a_site_with_its_streets():
    streets = [*grid(12, 3)]
    streets[0] = type(streets[0])(streets[0].points, {"highway": "residential", "name": "Rue <Basse>"})
    town = network_of(osm_from_layer(streets))
    found = field_sites(places(a=0, b=300), places(c=350), town, RULE, cells(x0=10, x300=7))
    page = sheets_page(found, town, "Visites de mars")
    assert page.count('<section class="sheet">') == len(found.sites) == 3
    assert page.count("<svg ") == 3
    for words in (
        "Visites de mars", "Lieu a", "remplaçant de Lieu b", "Rue &lt;Basse&gt;", "personnes pauvres", "confirmé", "Contact",
    ):
        assert words in page
    assert "<Basse>" not in page
    around = streets_layer(found, town)
    assert set(as_texts(around.columns["nom"])) >= {"Rue <Basse>"}


def test_decisions_are_read_as_people_write_them():
    candidates = places(a=0, b=300).with_columns({"Decision": texts(["Exclu", None])})
    sheets = places(a=0, b=300).with_columns({"decision": texts(["À revoir", "Refusé"])})
    back = read_back(candidates, sheets).candidates
    assert [name for name in back.columns if name.lower() == "decision"] == ["decision"]
    assert back.columns["decision"].tolist() == [None, "exclu"]
    unasked = read_back(candidates, sheets.taken(np.array([1]))).candidates
    assert unasked.columns["decision"].tolist() == ["Exclu", "exclu"]
    assert listed(field_sites(places(s=100), candidates, TOWN)) == [("s", "choisi", None), ("b", "remplacant", "s")]


def test_places_without_a_point_or_of_another_town_are_refused():
    added = places(z=0).with_columns({"id": texts([None]), "decision": texts(["confirme"])})
    nowhere = Layer(added.name, texts([None]), added.crs, added.columns)
    with pytest.raises(InputError, match="« Lieu z » n’a pas de point"):
        read_back(places(a=0), nowhere)
    with pytest.raises(InputError, match="SITES : aucun point"):
        field_sites(Layer("sites", texts([shapely.Point(0, 0)]), "EPSG:4326", {"id": texts(["a"])}), None, TOWN)


def test_no_street_name_lies_under_a_mark():
    """A street that runs through the site bears its name beside the mark."""
    points = [(x, 0.0) for x in range(0, 500, 20)]
    town = network_of(osm_from_layer([street(*points, name="Rue du Grenier-à-Sel")]))
    page = sheets_page(field_sites(places(a=240), None, town), town)
    placed = re.findall(r'translate\(([\d.]+) ([\d.]+)\) rotate\((-?[\d.]+)\)"[^>]*>Rue du Grenier-à-Sel<', page)
    assert len(placed) == 1
    across, down, angle = (float(value) for value in placed[0])
    assert abs(angle) < 1
    mark = re.search(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="13"', page)
    assert abs(down - float(mark[2])) < 1
    # Half a name of 20 letters is 64 px, and the mark has a radius of 13.
    assert abs(across - float(mark[1])) > 64 + 13
