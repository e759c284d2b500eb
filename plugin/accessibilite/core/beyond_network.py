"""Services that the network does not reach, though they may be nearer than the one that people are sent to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .crs import WGS84, transform_points
from .defaults import LIMIT_MIN
from .measures import MeasuredDemand
from .network import MS_PER_KMH
from .records import BoolArray
from .travel_times import OFF_NETWORK


@dataclass(frozen=True)
class Beyond:
    """What an extract cut too close, or services put in the wrong place, may spoil.

    Attributes
    ----------
    places
        Shape (n,): a service off the network is nearer as the crow flies, in minutes, than the time found.
    services
        How many services are such for some place.
    """

    places: BoolArray
    services: int


def nearer_beyond(measured: MeasuredDemand, limit_min: float) -> Beyond:
    """Return the places whose time would perhaps be shorter on a larger network.

    Who walks for longer than an hour, or than ``limit_min`` when it is shorter, has no time here: a diagnosis looks
    farther than ``temps_acces`` does by default, and both must count the same services.
    """
    minutes = measured.times.minutes[:, 0]
    lost = measured.counted.lonlat[~measured.times.snapped_services]
    nobody = Beyond(np.zeros(len(minutes), dtype=bool), 0)
    if not len(lost):
        return nobody
    crs, speed = measured.snapper.crs, measured.snapper.network.speed_kmh * MS_PER_KMH
    xy, people = transform_points(lost, WGS84, crs), transform_points(measured.people.lonlat, WGS84, crs)
    # Services of another continent have no place in this projection.
    usable, there = np.isfinite(xy).all(axis=1), np.isfinite(people).all(axis=1)
    if not usable.any():
        return nobody
    bound_m = np.fmin(minutes, min(limit_min, LIMIT_MIN)) * 60 * speed
    tree = cKDTree(xy[usable])
    straight_m = np.full(len(minutes), np.inf)
    straight_m[there] = tree.query(people[there])[0]
    places = (straight_m < bound_m) & (measured.times.status != OFF_NETWORK)
    near = tree.query_ball_point(people[places], bound_m[places])
    return Beyond(places, len(set().union(*near)))
