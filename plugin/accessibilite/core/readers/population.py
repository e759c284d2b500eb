"""INSEE Filosofi cells, any vintage, brought to the columns of the contract.

Columns are recognised by meaning, not by one spelling: 2015 capitalises (``Ind``), 2019 does not
(``ind``), the imputation flag is ``I_est_cr``, ``I_est_200`` or ``i_est_200``.
Sources: INSEE pages 4176290 (2015), 6215217 (2017), 7655475 (2019), 8735162 (2021).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import shapely

from ..errors import InputError, ParameterError, tr_noop
from ..records import Column, FloatArray, Layer, ObjectArray, as_floats, as_texts, integers, texts
from .cell_ids import parse_cell_ids
from .tables import decimal_mark, numbers, plain_name

#: Contract column -> source columns to add up, in lower case.
_SUMS: Mapping[str, tuple[str, ...]] = {
    "population": ("ind",),
    "menages": ("men",),
    "menages_pauvres": ("men_pauv",),
    "monoparentales": ("men_fmp",),
    "enfants_0_3": ("ind_0_3",),
    "jeunes_18_24": ("ind_18_24",),
    "seniors_65p": ("ind_65_79", "ind_80p"),
}
_ID_COLUMNS = ("idcar_200m", "idinspire", "idcar_1km", "id_carr1km")
_SMALL_ID_COLUMNS = _ID_COLUMNS[:2]
#: The flag of the cell itself; a 1 km file has only the second.
_IMPUTED_COLUMNS = ("i_est_200", "i_est_cr", "i_est_1km")
#: More people than the Earth holds (8.2 thousand million, UN World Population Prospects 2024): a mistake of the file.
MOST_PEOPLE = 1e10
_COMMUNE_COLUMNS = ("lcog_geo", "depcom", "insee_com")
#: Columns of the contract, in its order.
CELL_COLUMNS = (
    "id",
    "population",
    "menages",
    "menages_pauvres",
    "pauvres",
    "taux_pauvrete",
    "niveau_vie",
    "estime",
    "monoparentales",
    "enfants_0_3",
    "jeunes_18_24",
    "seniors_65p",
    "commune",
)


def with_contract_columns(cells: Layer, parameter: str = "CARREAUX", ids: ObjectArray | None = None) -> Layer:
    """Return the cells with the columns of the contract added to their own.

    A column that already bears a name of the contract (in any case) is taken over.  What the source does
    not hold is NULL, never 0.

    Parameters
    ----------
    ids
        Identifiers found elsewhere than in a column of a known name.

    Raises
    ------
    InputError
        Neither a population column of Filosofi nor ``population`` is there, or people are counted
        below zero or beyond the Earth's.
    """
    lower = columns_by_name(cells)
    count = len(cells)
    columns: dict[str, Column] = {}
    for target, sources in _SUMS.items():
        if target in lower:
            columns[target] = quantities(lower[target])
        elif all(source in lower for source in sources):
            columns[target] = np.sum([quantities(lower[source]) for source in sources], axis=0)
        else:
            columns[target] = np.full(count, np.nan)
    population = columns["population"]
    if np.isnan(population).all():
        raise InputError(
            tr_noop(
                "{parameter} : « {name} » n’a pas de colonne de population lisible (« ind » des carreaux Filosofi "
                "ou « population ») ; choisissez les carreaux de l’INSEE, ou chargez cette couche en nommant sa colonne "
                "(CHAMP_POPULATION)."
            ),
            parameter=parameter,
            name=cells.name,
        )
    negative = np.flatnonzero(population < 0)
    if len(negative):
        raise InputError(
            tr_noop("{parameter} : population négative dans « {name} », ligne {row} ; corrigez le fichier."),
            parameter=parameter,
            name=cells.name,
            row=int(negative[0]) + 1,
        )
    require_people(population, "population", cells, parameter)
    rate = _percent(columns["menages_pauvres"], columns["menages"])
    if "pauvres" in lower and "menages_pauvres" not in lower and "men_pauv" not in lower:
        rate = _percent(quantities(lower["pauvres"]), population)
    columns["taux_pauvrete"] = _given(lower, "taux_pauvrete", rate)
    estimate = population * columns["taux_pauvrete"] / 100
    columns["pauvres"] = _given(lower, "pauvres", np.where(population == 0, 0.0, estimate))
    require_people(columns["pauvres"], "pauvres", cells, parameter)
    income = quantities(lower["ind_snv"]) if "ind_snv" in lower else np.full(count, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_income = np.where(population > 0, income / population, np.nan)
    columns["niveau_vie"] = _given(lower, "niveau_vie", mean_income)
    # In a file of 200 m cells the other flag speaks of the square kilometre around, not of the cell.
    small = any(name in lower for name in _SMALL_ID_COLUMNS)
    names = ("estime", *(_IMPUTED_COLUMNS[:-1] if small else _IMPUTED_COLUMNS))
    flag = next((lower[name] for name in names if name in lower), None)
    flags = np.full(count, np.nan) if flag is None else quantities(flag)
    columns["estime"] = integers(np.nan_to_num(flags) != 0, np.isnan(flags))
    given = next((lower[name] for name in (*_ID_COLUMNS, "id") if name in lower), None) if ids is None else ids
    columns["id"] = as_texts(given) if given is not None else texts([str(row + 1) for row in range(count)])
    if "commune" in lower:
        columns["commune"] = as_texts(lower["commune"])
    else:
        codes = next((as_texts(lower[name]) for name in _COMMUNE_COLUMNS if name in lower), texts([None] * count))
        columns["commune"] = texts([_first_commune(code) for code in codes])
    kept = {name: values for name, values in cells.columns.items() if name.lower() not in columns}
    if "id" in lower and list(as_texts(lower["id"])) != list(columns["id"]):
        kept["id_source"] = lower["id"]
    return replace(_drawn(cells, columns["id"]), columns=kept | {name: columns[name] for name in CELL_COLUMNS})


def _drawn(cells: Layer, ids: ObjectArray) -> Layer:
    """Return a table of cells (a CSV of INSEE) with their squares; a layer that has places, as it is."""
    if cells.crs or not shapely.is_missing(cells.geometries).all():
        return cells
    parsed = parse_cell_ids(ids)
    if not parsed.known.all():
        return cells
    crs = parsed.main_crs()
    return replace(cells, geometries=parsed.squares(crs), crs=crs, from_table=False)


def insee_ids(layer: Layer) -> ObjectArray | None:
    """Return what INSEE calls each cell, None where no column tells it."""
    lower = columns_by_name(layer)
    return next((as_texts(lower[name]) for name in _ID_COLUMNS if name in lower), None)


def columns_by_name(cells: Layer) -> dict[str, Column]:
    """Return the columns by their name in lower case, without accents and signs where that is free."""
    plain = {plain_name(name): values for name, values in cells.columns.items()}
    return plain | {name.lower(): values for name, values in cells.columns.items()}


def population_values(cells: Layer) -> Column | None:
    """Return the column that counts people as it was written, or None."""
    lower = columns_by_name(cells)
    return next((lower[name] for name in ("population", *_SUMS["population"]) if name in lower), None)


def people_of(demand: Layer, public: str, parameter: str = "DEMANDE") -> FloatArray | None:
    """Return a public of a demand: its own column, or the one of the contract; None when the layer counts nobody."""
    lower = columns_by_name(demand)
    if public.lower() in lower:
        people = quantities(lower[public.lower()])
    elif population_values(demand) is not None:
        nobody = np.full(len(demand), np.nan)
        people = as_floats(with_contract_columns(demand, parameter).columns.get(public.lower(), nobody))
    else:
        return None
    if np.isnan(people).all():
        return None
    require_people(people, public, demand, parameter)
    return people


def require_people(counts: FloatArray, column: str, layer: Layer, parameter: str) -> None:
    """Raise when a column that counts people holds what no count can be; NaN is unknown, and passes."""
    wrong = np.flatnonzero((counts < 0) | (counts > MOST_PEOPLE))
    if len(wrong):
        raise InputError(
            tr_noop(
                "{parameter} : « {column} » de « {name} » ne compte pas des personnes, ligne {row} (nombre négatif ou démesuré)"
                " ; corrigez le fichier ou choisissez une autre colonne."
            ),
            parameter=parameter,
            column=column,
            name=layer.name,
            row=int(wrong[0]) + 1,
        )


def require_public(cells: Layer, public: str, parameter: str) -> None:
    """Raise when ``PUBLIC`` is no column of numbers of the cells, or holds what counts no people."""
    if public not in cells.columns or np.isnan(as_floats(cells.columns[public])).all():
        raise ParameterError(
            tr_noop(
                "PUBLIC : « {public} » n’est pas une colonne numérique de « {name} », ou elle est vide ; "
                "choisissez une autre colonne."
            ),
            public=public,
            name=cells.name,
        )
    require_people(as_floats(cells.columns[public]), public, cells, parameter)


def quantities(column: Column) -> FloatArray:
    """Return a column of counts or amounts as numbers, however they were written."""
    return numbers(column, decimal_mark([column])) if column.dtype == object else as_floats(column)


def _given(lower: Mapping[str, Column], name: str, computed: FloatArray) -> FloatArray:
    return quantities(lower[name]) if name in lower else computed


def _percent(part: FloatArray, whole: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, 100 * part / whole, np.nan)


def _first_commune(codes: str | None) -> str | None:
    """Return the commune with the largest share: codes of five characters, with or without commas."""
    return codes.replace(",", "").strip()[:5] or None if codes else None
