"""What-if equals a full recomputation after any run of edits, undone and redone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from accessibilite.core.crs import transform_geometries
from accessibilite.core.errors import ParameterError
from accessibilite.core.measures import countable_services
from accessibilite.core.network import build_network
from accessibilite.core.network_layer import read_network
from accessibilite.core.readers.population import with_contract_columns
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways
from accessibilite.core.records import Layer, as_floats, integers, texts
from accessibilite.core.snapping import Places, Snapper, places_of
from accessibilite.core.travel_times import walking_times
from accessibilite.core.what_if import WhatIf
from accessibilite.core.zones_blanches import ZoneRule, find_zones, walk_limit_min
from towns import at, network_of, osm_from_layer, places, street

SAMPLE = Path(__file__).resolve().parents[2] / "plugin" / "accessibilite" / "resources" / "sample"
EDITS = 1000


@pytest.fixture(scope="module")
def town():
    network = build_network(read_ways(SAMPLE / "reseau.osm"))[0]
    cells = with_contract_columns(read_vector(SAMPLE / "carreaux_200m.gpkg", "CARREAUX"))
    services = read_vector(SAMPLE / "services.gpkg", "SERVICES")
    services = services.taken(countable_services(services).rows)
    return network, cells, places_of(cells, "CARREAUX"), places_of(services, "SERVICES")


def what_if(town) -> WhatIf:
    network, cells, people, services = town
    metric = transform_geometries(cells.geometries, cells.crs, "EPSG:2154")
    return WhatIf(network, cells, people, services, ZoneRule(), Snapper(network), True, metric)


def merged(network, lines: Layer) -> Layer:
    """Return a network layer and the lines of a scenario as QGIS merges them: a column that one lacks is NULL there."""
    layer = network.to_layer()
    sizes = ((layer, len(layer)), (lines, len(lines)))
    columns = {}
    for name in {**layer.columns, **lines.columns}:
        model = layer.columns.get(name, lines.columns.get(name))
        if model.dtype == object:
            parts = [part.columns.get(name, texts([None] * size)) for part, size in sizes]
            columns[name] = np.concatenate(parts)
            continue
        values = np.concatenate([as_floats(part.columns.get(name, np.full(size, np.nan))) for part, size in sizes])
        is_whole = isinstance(model, np.ma.MaskedArray)
        columns[name] = integers(np.nan_to_num(values), np.isnan(values)) if is_whole else values
    return Layer("reseau", np.concatenate([layer.geometries, lines.geometries]), layer.crs, columns)


def full_run(live: WhatIf, people: Places, link_islands: bool = True):
    """Return the times of a full run on the edited network layer, read as temps_acces reads it."""
    lines = live.scenario_lines()
    network = read_network(merged(live.network, lines))[0] if len(lines) else live.network
    lonlat = np.array([place.lonlat for place in live.places if place.is_open]).reshape(-1, 2)
    nothing = texts([None] * len(lonlat))
    services = Places(lonlat, texts([str(row) for row in range(len(lonlat))]), nothing, nothing)
    return walking_times(network, people, services, limit_min=walk_limit_min(15.0), link_islands=link_islands)


def anew(live: WhatIf, people: Places, link_islands: bool = True) -> np.ndarray:
    """Return the minutes of a full run, inf beyond the limit."""
    return np.nan_to_num(full_run(live, people, link_islands).minutes[:, 0], nan=np.inf)


def same(one, other) -> None:
    assert (np.isinf(one) == np.isinf(other)).all()
    finite = np.isfinite(one)
    assert np.abs(one[finite] - other[finite]).max(initial=0.0) * 60 < 0.01


def test_at_first_it_is_the_diagnosis(town):
    cells = town[1]
    live = what_if(town)
    picture = live.picture()
    same(picture.minutes, anew(live, town[2]))
    status = np.where(np.isfinite(picture.minutes), "atteint", "ilot")
    measured = cells.with_columns({
        "temps_min": np.where(np.isfinite(picture.minutes), picture.minutes, np.nan), "statut": texts(status.tolist()),
    })
    found = find_zones(measured, ZoneRule())
    assert picture.figures["carreaux_blancs"] == as_floats(found.cells.columns["zone_blanche"]).sum()
    assert picture.figures["zones"] == len(found.zones)
    assert picture.figures["deficit_pers_min"] == pytest.approx(as_floats(found.zones.columns["deficit_pers_min"]).sum())
    assert not picture.gained.any()
    assert picture.figures["pauvres_a_portee_ecart"] == 0


def state_of(live: WhatIf):
    return {item.key: item for item in (*live.places, *live.footbridges)}, live.closed_edges.tolist()


class Player:
    """Edits at random, and what undo and redo must give back."""

    def __init__(self, live: WhatIf, low, high, seed: int) -> None:
        self.live, self.low, self.high = live, low, high
        self.generator = np.random.default_rng(seed)
        self.states, self.depth = [state_of(live)], 0

    def spot(self) -> tuple[float, float]:
        x, y = self.generator.uniform(self.low, self.high)
        return float(x), float(y)

    def beside(self, spot) -> tuple[float, float]:
        """Return a place near another one: footbridges are short."""
        x, y = np.clip(self.generator.normal(spot, (self.high - self.low) / 6), self.low, self.high)
        return float(x), float(y)

    def play(self) -> None:
        """Do one edit; half of the drags and sketches are looked at on the way."""
        live, generator = self.live, self.generator
        keys = [place.key for place in live.places]
        action = generator.choice(
            ["add", "move", "drag", "switch", "remove", "bridge", "passage", "unbridge", "undo", "redo"],
            p=[0.1, 0.1, 0.05, 0.15, 0.05, 0.15, 0.15, 0.05, 0.12, 0.08],
        )
        key, spot = str(generator.choice(keys)) if keys else "", self.spot()
        if action == "undo":
            assert live.undo() == (self.depth > 0)
            self.depth = max(0, self.depth - 1)
        elif action == "redo":
            assert live.redo() == (self.depth < len(self.states) - 1)
            self.depth = min(len(self.states) - 1, self.depth + 1)
        elif self.edited(action, key, spot):
            self.states = [*self.states[: self.depth + 1], state_of(live)]
            self.depth += 1
        assert state_of(live) == self.states[self.depth]

    def edited(self, action: str, key: str, spot: tuple[float, float]) -> bool:
        live = self.live
        if action == "bridge":
            end = self.beside(spot)
            if live.sketch((spot, self.beside(end))) is not None:
                live.picture()
            drawn = live.sketch((spot, end))
            sketched = live.picture().minutes
            if drawn is None:
                with pytest.raises(ParameterError):
                    live.add_footbridge(spot, end)
                return False
            live.add_footbridge(spot, end)
            same(live.picture().minutes, sketched)
        elif action == "unbridge":
            if not live.footbridges:
                return False
            live.remove(str(self.generator.choice([bridge.key for bridge in live.footbridges])))
        elif action == "passage":
            edge = live.passage_at(spot, 500.0)
            if edge is None:
                return False
            live.toggle_passage(edge)
        elif action == "add" or not key:
            live.add(spot)
        elif action == "move":
            live.move(key, spot)
        elif action == "drag":
            start = next(place.lonlat for place in live.places if place.key == key)
            live.move(key, self.spot(), final=False)
            live.move(key, spot, final=False)
            dragged = live.picture().minutes
            live.drop(key, start, spot)
            same(live.picture().minutes, dragged)
        elif action == "switch":
            live.switch(key, not next(place for place in live.places if place.key == key).is_open)
        else:
            live.remove(key)
        return True


def test_a_thousand_edits_equal_a_full_recomputation(town):
    _, _, people, _ = town
    live = what_if(town)
    player = Player(live, people.lonlat.min(axis=0), people.lonlat.max(axis=0), seed=11)
    for turn in range(EDITS):
        player.play()
        if turn % 10 == 0:
            same(live.picture().minutes, anew(live, people))
    times = full_run(live, people)
    same(live.picture().minutes, np.nan_to_num(times.minutes[:, 0], nan=np.inf))
    assert live.statuses().tolist() == times.status.tolist()
    while live.undo():
        pass
    first = what_if(town)
    assert state_of(live) == state_of(first)
    assert (live.picture().minutes == first.picture().minutes).all()


def test_opening_never_hurts_and_closing_never_helps(town):
    live = what_if(town)
    base = live.picture()
    middle = tuple(float(value) for value in town[2].lonlat.mean(axis=0))
    key = live.add(middle)
    better = live.picture()
    assert (better.minutes <= base.minutes + 1e-9).all()
    assert better.figures["deficit_pers_min_ecart"] <= 0
    assert not better.lost.any()
    live.remove(key)
    for place in live.places:
        live.switch(place.key, False)
        assert (live.picture().minutes >= base.minutes - 1e-9).all()
        live.switch(place.key, True)


def test_dragging_keeps_one_edit_to_undo(town):
    live = what_if(town)
    low, high = town[2].lonlat.min(axis=0), town[2].lonlat.max(axis=0)
    start, end = tuple(map(float, low)), tuple(map(float, (low + high) / 2))
    key = live.add(start)
    for share in np.linspace(0, 1, 5)[1:-1]:
        live.move(key, tuple(float(v) for v in np.add(start, share * np.subtract(end, start))), final=False)
    live.drop(key, start, end)
    assert next(place for place in live.places if place.key == key).lonlat == end
    assert live.undo()
    assert next(place for place in live.places if place.key == key).lonlat == start
    assert live.undo()
    assert key not in {place.key for place in live.places}


def test_everything_closed_reaches_nobody(town):
    live = what_if(town)
    for place in live.places:
        live.switch(place.key, False)
    picture = live.picture()
    assert np.isinf(picture.minutes).all()
    assert picture.figures["population_a_portee"] == 0
    assert not any(place.is_open for place in live.places)


def test_an_island_that_gains_a_service_keeps_its_people():
    """Whom the street took in while the island served nobody, goes back to it: as a full run has it."""
    network = network_of(osm_from_layer([street((0, 0), (3000, 0)), street((0, 150), (2500, 150))]))
    people, services = places((1000, 100), (2000, 10)), places((0, 0))
    cells = Layer("c", texts([None, None]), "", {
        "id": texts(["a", "b"]), "population": np.array([10.0, 10.0]), "pauvres": np.array([5.0, 5.0]),
        "taux_pauvrete": np.array([50.0, 50.0]),
    })
    live = WhatIf(network, cells, people, services, ZoneRule(), link_islands=False)
    assert live.picture().minutes == pytest.approx([11, 20.1], abs=1e-6)
    key = live.add(at(1000, 150))
    assert live.picture().minutes == pytest.approx([0.5, 20.1], abs=1e-6)
    live.switch(key, False)
    assert live.picture().minutes == pytest.approx([11, 20.1], abs=1e-6)
