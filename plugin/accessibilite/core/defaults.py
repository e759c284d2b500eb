"""Default thresholds, shown as parameters; no heavy import, so that dialogs open at once."""

from __future__ import annotations

#: Limit on the whole walk, minutes.
LIMIT_MIN = 60.0
#: Limit on the straight leg between a point and the network, metres.
SNAP_M = 200.0
#: Minutes on foot beyond which a service is too far.
THRESHOLD_MIN = 15.0
#: Column that weighs the cells.
DEFAULT_PUBLIC = "pauvres"
#: Least number of people of the public for a cell to be white.
PUBLIC_MIN = 1.0
#: Least population of a ranked zone.
ZONE_POPULATION_MIN = 50.0
#: Largest gap of time, as a multiple of the threshold: with 15 min, 60 min beyond, as in the deficit.
GAP_CAP = 4.0
