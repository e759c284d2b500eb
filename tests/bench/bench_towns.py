"""Towns of any size for the bench: an irregular grid of streets, always the same for the same size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import osmium

SEED = 20_240_801
#: Between two crossings, metres, and how far a crossing or a bend strays from the grid.
BLOCK_M, STRAY_M = 80.0, 22.0
#: Share of the blocks' sides that have no street, that are steps, and that bend half-way.
MISSING, STEPS, BENT = 0.12, 0.02, 0.6
WEST_LON, SOUTH_LAT = 2.0, 46.5
METRES_PER_DEGREE = 111_195.0


def street_grid(crossings: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the places of about ``crossings`` crossings (degrees), the streets, their middles, and which are steps.

    Streets are pairs of crossings, shape (streets, 2); the middle of a straight one is NaN.
    """
    side = max(2, round(np.sqrt(crossings)))
    generator = np.random.default_rng(SEED + side)
    column, row = np.meshgrid(np.arange(side), np.arange(side))
    metres = np.column_stack([column.ravel(), row.ravel()]) * BLOCK_M
    metres = metres + generator.uniform(-STRAY_M, STRAY_M, metres.shape)
    number = np.arange(side * side).reshape(side, side)
    streets = np.concatenate([
        np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
        np.column_stack([number[:-1].ravel(), number[1:].ravel()]),
    ])
    streets = streets[generator.random(len(streets)) >= MISSING]
    middle = metres[streets].mean(axis=1) + generator.uniform(-STRAY_M, STRAY_M, (len(streets), 2)) / 2
    middle[generator.random(len(streets)) >= BENT] = np.nan
    return degrees(metres), streets, degrees(middle), generator.random(len(streets)) < STEPS


def degrees(metres: np.ndarray) -> np.ndarray:
    east = METRES_PER_DEGREE * np.cos(np.radians(SOUTH_LAT))
    return np.array([WEST_LON, SOUTH_LAT]) + metres / [east, METRES_PER_DEGREE]


def write_town(path: Path, crossings: int) -> Path:
    """Write the town as an OSM file (the suffix says which); a street is a way."""
    lonlat, streets, middle, is_steps = street_grid(crossings)
    bent = np.isfinite(middle[:, 0])
    bend_id = len(lonlat) + np.cumsum(bent)
    with osmium.SimpleWriter(str(path), overwrite=True) as writer:
        for node, place in enumerate(np.concatenate([lonlat, middle[bent]]).tolist(), start=1):
            writer.add_node(osmium.osm.mutable.Node(id=node, version=1, location=place))
        for way, ((start, end), is_bent, bend, steps) in enumerate(
            zip(streets.tolist(), bent.tolist(), bend_id.tolist(), is_steps.tolist()), start=1
        ):
            nodes = [start + 1, bend, end + 1] if is_bent else [start + 1, end + 1]
            tags = {"highway": "steps" if steps else "residential"}
            writer.add_way(osmium.osm.mutable.Way(id=way, version=1, nodes=nodes, tags=tags))
    return path
