"""Indicators of access from the matrix of walks: one function each, same order out as in (METHOD section 5).

``minutes`` is always a matrix of shape (demand, services), minutes, in which a stored value is a walk (of 0 min too)
and what is not stored is out of reach.  Nobody is dropped: who reaches nothing has an access of 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from .choices import DECAYS
from .errors import ParameterError, tr_noop
from .records import FloatArray, IntArray

#: Weight of a walk by its minutes; 0 is out of the catchment.
Decay = Callable[[FloatArray], FloatArray]

#: Weights of three rings of equal width (Luo and Qi 2009, https://doi.org/10.1016/j.healthplace.2009.06.002, set 1).
STEP_WEIGHTS = (1.0, 0.68, 0.22)
#: Exponent of the power, and rate a minute of the exponential, when none is given.
POWER_EXPONENT = 1.0
EXPONENTIAL_RATE = 0.1
#: Below so many minutes the power is that of so many: a service next door is not infinitely near.
POWER_FLOOR_MIN = 1.0


def binary(limit_min: float) -> Decay:
    """Return 1 within the limit and 0 beyond (Luo and Wang 2003, https://doi.org/10.1068/b29120)."""
    return lambda minutes: (minutes <= limit_min).astype(np.float64)


def steps(rings: Mapping[float, float]) -> Decay:
    """Return the weight of the ring that a walk ends in; ``rings``: outer edge in minutes -> weight."""
    edges = np.array(sorted(rings))
    weights = np.array([*(rings[edge] for edge in edges), 0.0])
    return lambda minutes: weights[np.searchsorted(edges, minutes, side="left")]


def gaussian(limit_min: float) -> Decay:
    """Return Dai's Gaussian, 1 next door and 0 at the limit (2010, https://doi.org/10.1016/j.healthplace.2010.06.012)."""
    end = np.exp(-0.5)

    def weigh(minutes: FloatArray) -> FloatArray:
        weight: FloatArray = (np.exp(-0.5 * (minutes / limit_min) ** 2) - end) / (1 - end)
        return np.where(minutes <= limit_min, np.maximum(weight, 0.0), 0.0)

    return weigh


def power(limit_min: float, exponent: float = POWER_EXPONENT) -> Decay:
    """Return ``minutes ** -exponent`` within the limit, of one minute at least (Hansen 1959)."""
    return lambda minutes: np.where(
        minutes <= limit_min, np.maximum(minutes, POWER_FLOOR_MIN) ** -exponent, 0.0
    )


def exponential(limit_min: float, rate: float = EXPONENTIAL_RATE) -> Decay:
    """Return ``exp(-rate * minutes)`` within the limit."""
    return lambda minutes: np.where(minutes <= limit_min, np.exp(-rate * minutes), 0.0)


def cumulative(minutes: csr_matrix, limit_min: float, supply: FloatArray | None = None) -> FloatArray:
    """Return how many services, or how much supply, each demand point reaches within the limit."""
    return gravity(minutes, binary(limit_min), supply)


def gravity(minutes: csr_matrix, decay: Decay, supply: FloatArray | None = None) -> FloatArray:
    """Return the sum of the supply in reach, each weighed by its walk (Hansen 1959)."""
    offered = np.ones(minutes.shape[1]) if supply is None else supply
    return _by_demand(minutes, decay(minutes.data) * offered[minutes.indices])


@dataclass(frozen=True)
class Floating:
    """Answer of a floating catchment method.

    Attributes
    ----------
    access
        Shape (demand,): supply a person, 0 where nothing is reached.
    ratio
        Shape (services,): supply over the weighed demand of each catchment; NaN for a service nobody reaches.
    people
        Shape (services,): that weighed demand, persons.
    """

    access: FloatArray
    ratio: FloatArray
    people: FloatArray


def two_step(minutes: csr_matrix, decay: Decay, people: FloatArray, supply: FloatArray) -> Floating:
    """Return the two-step floating catchment area, enhanced when the decay is (Luo and Wang 2003; Luo and Qi 2009).

    ``R_j = S_j / sum_i w_ij P_i``, ``A_i = sum_j w_ij R_j``: the same weight in both steps, so that
    ``sum_i P_i A_i`` is the supply of the services that reach somebody.
    """
    return _floating(minutes, decay(minutes.data), people, supply)


def three_step(minutes: csr_matrix, decay: Decay, people: FloatArray, supply: FloatArray) -> Floating:
    """Return the three-step floating catchment area (Wan, Zou and Sternberg 2012).

    People choose among the services of their own catchment in proportion to the weights: a service out of reach
    changes nothing.  https://doi.org/10.1080/13658816.2011.624987
    """
    weight = decay(minutes.data)
    total = _by_demand(minutes, weight)[_owner(minutes)]
    with np.errstate(divide="ignore", invalid="ignore"):
        choice = np.where(total > 0, weight / total, 0.0)
    return _floating(minutes, weight * choice, people, supply)


def _floating(minutes: csr_matrix, weight: FloatArray, people: FloatArray, supply: FloatArray) -> Floating:
    owner = _owner(minutes)
    present = np.maximum(np.nan_to_num(people), 0.0)
    demand = np.bincount(minutes.indices, weights=weight * present[owner], minlength=minutes.shape[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(demand > 0, supply / demand, np.nan)
    return Floating(_by_demand(minutes, weight * np.nan_to_num(ratio)[minutes.indices]), ratio, demand.astype(np.float64))


def _owner(minutes: csr_matrix) -> IntArray:
    """Return the demand point of each stored walk."""
    return np.repeat(np.arange(minutes.shape[0]), np.diff(minutes.indptr))


def _by_demand(minutes: csr_matrix, values: FloatArray) -> FloatArray:
    return np.bincount(_owner(minutes), weights=values, minlength=minutes.shape[0]).astype(np.float64)


def decay_of(name: str, limit_min: float, values: str = "") -> Decay:
    """Return a decay by its name and what is written of its values.

    Parameters
    ----------
    values
        ``paliers``: ``5=1 ; 10=0,68 ; 15=0,22``, outer edges in minutes and their weights, by default three equal
        rings of :data:`STEP_WEIGHTS`; ``puissance``: the exponent; ``exponentielle``: the rate a minute.

    Raises
    ------
    ParameterError
        Unknown name, or values that cannot be read.
    """
    text = values.strip()
    if name == "binaire":
        return binary(limit_min)
    if name == "gauss":
        return gaussian(limit_min)
    if name == "paliers":
        return steps(_rings(text, limit_min))
    if name == "puissance":
        return power(limit_min, _positive(text, POWER_EXPONENT))
    if name == "exponentielle":
        return exponential(limit_min, _positive(text, EXPONENTIAL_RATE))
    raise ParameterError(
        tr_noop("PONDERATION : « {value} » est inconnue ; choisissez parmi {choices}."), value=name, choices=", ".join(DECAYS)
    )


def _rings(text: str, limit_min: float) -> dict[float, float]:
    if not text:
        count = len(STEP_WEIGHTS)
        return {limit_min * (ring + 1) / count: weight for ring, weight in enumerate(STEP_WEIGHTS)}
    rings: dict[float, float] = {}
    parts = text.split(";")
    for part in parts:
        edge, _, weight = part.partition("=")
        try:
            rings[float(edge.strip().replace(",", "."))] = float(weight.strip().replace(",", "."))
        except ValueError:
            rings = {}
            break
    if len(rings) < len(parts) or not all(0 < edge <= limit_min and 0 <= weight <= 1 for edge, weight in rings.items()):
        raise ParameterError(
            tr_noop(
                "POIDS_MARCHE : « {value} » ne se lit pas comme des paliers ; écrivez par exemple 5=1 ; 10=0,68 ; 15=0,22 "
                "(minutes jusqu’à SEUIL_MIN = {limit}, poids de 0 à 1)."
            ),
            value=text,
            limit=f"{limit_min:g}",
        )
    return rings


def _positive(text: str, default: float) -> float:
    if not text:
        return default
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = -1.0
    if not 0 < value <= 100:
        raise ParameterError(
            tr_noop("POIDS_MARCHE : « {value} » n’est pas un nombre positif ; écrivez par exemple {example}."),
            value=text,
            example=f"{default:g}".replace(".", ","),
        )
    return value
