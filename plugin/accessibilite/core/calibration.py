"""Cells calibrated to the published poverty rate of their IRIS (raking).

``pauvres`` of a cell is an estimate: people x poor households / households.  The rate that INSEE publishes by IRIS counts
persons.  Among all estimates that agree with it, the nearest to the first is kept, in the sense of raking ratio
(Deming and Stephan 1940; truncated to 0..people as in Deville and Särndal 1992): x = min(people, before x exp(sum of
share x m)), with one multiplier m by IRIS.  The multipliers are found all together (SMART: Byrne 1993), so that the order
of rows changes nothing; the limit is that of iterative proportional fitting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix

from .errors import InputError, tr_noop
from .language import number, tr
from .readers.account import Note, examples
from .readers.population import columns_by_name, quantities
from .records import Column, FloatArray, Layer, as_floats, texts
from .territories import share_cells

#: Column that calibration adds to cells.
CALIBRATED: Final = "pauvres_cales"
#: A target is met when what is missing is below this share of the people of the IRIS.
TOLERANCE: Final = 1e-6
#: The sweeps stop when all are met to this, finer, so that calibrating again changes nothing.
STOP: Final = 1e-9
#: Sweeps after which the rest is said to be out of reach; towns need some tens to some hundreds.
MAX_SWEEPS: Final = 2000
#: Bound of the sum of multipliers: exp() stays finite.
_MOST_LOG: Final = 300.0
#: People of an IRIS in the cells below which its rate is not applied to them: an IRIS is drawn for some 2,000 people (INSEE),
#: so that the cells hold but a corner of it, most often along the rim of a file cut elsewhere.
LEAST_PEOPLE: Final = 500.0
#: IRIS named in a sentence.
_NAMED: Final = 3
#: What became of an IRIS.
MET, OUT_OF_REACH, PARTIAL, UNPUBLISHED = "cale", "hors_atteinte", "partiel", "non_publie"


@dataclass(frozen=True)
class Calibration:
    """What calibration gives.

    Attributes
    ----------
    cells
        The cells, in their order, with ``pauvres_cales`` (persons; NULL where ``pauvres`` is).
    table
        A row for each IRIS that the cells touch: ``code_iris``, ``nom_iris``, ``population`` (of cells whose poor are
        known, prorated), ``pauvres_avant``, ``pauvres_publies``, ``pauvres_cales``, ``taux_avant_pct``,
        ``taux_publie_pct``, ``taux_cale_pct``, ``ecart_pauvres`` and ``calage`` in
        ``cale | hors_atteinte | partiel | non_publie``.
    sweeps
        How many were needed.
    notes
        What to say: totals, largest changes, IRIS out of reach.
    """

    cells: Layer
    table: Layer
    sweeps: int
    notes: tuple[Note, ...]


def rake(
    before: FloatArray, people: FloatArray, shares: csr_matrix, targets: FloatArray, stop: FloatArray
) -> tuple[FloatArray, int]:
    """Return the counts nearest to ``before`` whose totals by area are ``targets``, and the sweeps it took.

    Parameters
    ----------
    before, people
        Shape (cells,): first estimate, and its upper bound.
    shares
        Shape (areas, cells): which share of each cell counts in which area.
    targets, stop
        Shape (areas,): totals to meet, and the gap below which each is met.
    """
    start = np.clip(before, 0.0, people)
    # Areas that overlap count a cell more than once: shorter steps then.
    length = max(1.0, float(shares.sum(axis=0).max())) if shares.nnz else 1.0
    multiplier = np.zeros(len(targets))
    back = shares.T.tocsr()
    after = start
    for sweep in range(MAX_SWEEPS):
        found = shares @ after
        if (np.abs(found - targets) <= stop).all():
            return after, sweep
        with np.errstate(divide="ignore"):
            step = np.log(targets) - np.log(found)
        # A total of nobody cannot grow, and one that should be nobody shrinks without end.
        step[found <= 0] = 0.0
        moved = np.clip(multiplier + step / length, -_MOST_LOG, _MOST_LOG)
        if np.array_equal(moved, multiplier):
            return after, sweep
        multiplier = moved
        after = np.minimum(people, start * np.exp(np.clip(back @ multiplier, -_MOST_LOG, _MOST_LOG)))
    return after, MAX_SWEEPS


def calibrate(
    cells: Layer,
    iris: Layer,
    parameter: str = "IRIS",
    cells_parameter: str = "CARREAUX",
    least_people: float = LEAST_PEOPLE,
) -> Calibration:
    """Calibrate the poor people of cells to the rates of IRIS.

    Cells that touch no published IRIS, and people, are left as they are.  Target: rate x people of the cells of the
    IRIS, prorated by area, where the poor are known; an IRIS with less than ``least_people`` has none.

    Raises
    ------
    InputError
        ``iris`` has no ``taux_pauvrete``, publishes none, holds a rate out of 0..100, or touches no cell.
    """
    columns = columns_by_name(iris)
    if "taux_pauvrete" not in columns:
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » n’a pas de colonne « taux_pauvrete » ; passez ses contours et la table Filosofi par "
                "« Charger les IRIS »."
            ),
            parameter=parameter,
            name=iris.name,
        )
    rate = quantities(columns["taux_pauvrete"])
    impossible = np.flatnonzero((rate < 0) | (rate > 100))
    if len(impossible):
        raise InputError(
            tr_noop("{parameter} : « {name} », ligne {row} : un taux de pauvreté va de 0 à 100 % ; corrigez le fichier."),
            parameter=parameter,
            name=iris.name,
            row=int(impossible[0]) + 1,
        )
    if 0 < np.nanmax(rate, initial=0.0) <= 1:
        raise InputError(
            tr_noop(
                "{parameter} : les taux de pauvreté de « {name} » ne dépassent pas 1 : ce sont des parts, et non des % ; "
                "multipliez-les par 100."
            ),
            parameter=parameter,
            name=iris.name,
        )
    pairs = share_cells(cells, iris, cells_parameter, parameter)
    whole = csr_matrix((pairs.share, (pairs.territory, pairs.cell)), shape=(len(iris), len(cells)))
    touched = np.flatnonzero(np.diff(whole.indptr) > 0)
    if not len(touched):
        raise InputError(
            tr_noop("{parameter} : aucun polygone de « {name} » ne touche les carreaux ; donnez ceux du même territoire."),
            parameter=parameter,
            name=iris.name,
        )
    population, poor = as_floats(cells.columns["population"]), as_floats(cells.columns["pauvres"])
    known = np.isfinite(poor) & np.isfinite(population)
    if not known.any():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents ou "
                "vides) ; il n’y a rien à caler : prenez les carreaux Filosofi avec toutes leurs colonnes."
            ),
            parameter=cells_parameter,
            name=cells.name,
        )
    people = np.where(known, population, 0.0)
    before = np.where(known, poor, 0.0)
    shares, rate = whole[touched], rate[touched]
    published = np.isfinite(rate)
    held = shares @ people
    is_target = published & (held >= max(least_people, np.finfo(np.float64).tiny))
    if not is_target.any():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » ne publie de taux de pauvreté pour aucun territoire d’au moins {least} habitants des "
                "carreaux ; il n’y a rien à caler : retirez-le ou donnez les IRIS du même territoire."
            ),
            parameter=parameter,
            name=iris.name,
            least=number(least_people),
        )
    goal = np.where(is_target, np.nan_to_num(rate) / 100 * held, np.nan)
    asked = shares[is_target]
    after, sweeps = rake(before, people, asked, goal[is_target], STOP * held[is_target])
    # What no published IRIS touches stays as it was, even where it was beyond the bound.
    free = np.asarray(asked.sum(axis=0)).ravel() == 0
    calibrated = np.where(known, np.where(free, before, after), poor)
    filled = np.nan_to_num(calibrated)
    totals, first = shares @ np.where(known, filled, 0.0), shares @ before
    met = np.abs(totals - np.nan_to_num(goal)) <= TOLERANCE * held
    state = np.where(is_target, np.where(met, MET, OUT_OF_REACH), np.where(published, PARTIAL, UNPUBLISHED))
    with np.errstate(divide="ignore", invalid="ignore"):
        table: dict[str, Column] = {
            "code_iris": pairs.codes[touched],
            "nom_iris": pairs.names[touched],
            "population": held,
            "pauvres_avant": first,
            "pauvres_publies": goal,
            CALIBRATED: totals,
            "taux_avant_pct": np.where(held > 0, 100 * first / held, np.nan),
            "taux_publie_pct": rate,
            "taux_cale_pct": np.where(held > 0, 100 * totals / held, np.nan),
            "ecart_pauvres": totals - first,
            "calage": texts(state.tolist()),
        }
    rows = Layer("calage", texts([None] * len(touched)), "", table)
    notes = _notes(table, float(before.sum()), float(filled[known].sum()), sweeps)
    return Calibration(cells.with_columns({CALIBRATED: calibrated}), rows, sweeps, notes)


def _notes(table: Mapping[str, Column], before: float, after: float, sweeps: int) -> tuple[Note, ...]:
    state, names = table["calage"].astype(str), table["nom_iris"]
    change = as_floats(table["ecart_pauvres"])
    largest = [row for row in np.lexsort((names.astype(str), -np.abs(change)))if state[row] in (MET, OUT_OF_REACH)][:_NAMED]
    notes = [
        Note(
            tr_noop(
                "Calage sur les IRIS : {before} personnes pauvres avant, {after} après ; {met} IRIS calé(s) en {sweeps} tour(s), "
                "{free} sans taux publié ou vu(s) en trop petite partie, laissé(s) libre(s)."
            ),
            {
                "before": number(before), "after": number(after), "met": int((state == MET).sum()), "sweeps": sweeps,
                "free": int(np.isin(state, (PARTIAL, UNPUBLISHED)).sum()),
            },
        ),
        Note(
            tr_noop("Plus grands changements du calage : {names}."),
            {
                "names": tr(" ; ").join(
                    tr("{name} ({before} % → {after} %, {change} personnes)").format(
                        name=names[row], before=number(float(table["taux_avant_pct"][row]), 1),
                        after=number(float(table["taux_cale_pct"][row]), 1),
                        change=("+" if change[row] > 0 else "") + number(float(change[row])),
                    )
                    for row in largest
                )
            },
        ),
    ]
    lost = [str(names[row]) for row in np.flatnonzero(state == OUT_OF_REACH)]
    if lost:
        notes.append(
            Note(
                tr_noop(
                    "{count} IRIS dont le taux publié ne peut être atteint (carreaux sans pauvres ou tous pauvres, IRIS voisins "
                    "qui se partagent un carreau) : {names} ; le plus proche possible est gardé."
                ),
                {"count": len(lost), "names": examples(lost, 5)},
                True,
            )
        )
    return tuple(notes)
