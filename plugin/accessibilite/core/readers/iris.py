"""IRIS contours in all their editions, joined to the table of their poverty and income.

Columns are found by known names, then by content; codes get their lost zeros back; a value that INSEE does
not publish is unknown, never 0.  Belgian statistical sectors go the same way: one code of nine characters.
Sources: INSEE, Filosofi, « revenus, pauvreté et niveau de vie (IRIS) », 2012-2021; IGN, Contours…IRIS;
Statbel, statistical sectors and fiscal income by sector.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..crs import require_crs
from ..errors import InputError, tr_noop
from ..language import tr
from ..records import (
    BoolArray,
    Column,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    Source,
    as_texts,
    no_progress,
    source_name,
    texts,
)
from .account import Note, examples
from .areas import usable_polygons
from .population_files import UNPUBLISHED
from .tables import Refused, decimal_mark, is_table, numbers, plain_name, read_table, refused_layer, row_content
from .vector import polygons_from_columns, read_features

PUBLISHED, SECRET, ABSENT, OUT_OF_RANGE = "publie", "secret", "absent", "hors_plage"
QUALITIES = (PUBLISHED, SECRET, ABSENT, OUT_OF_RANGE)
#: What a table may be told to hold: name of the parameter by meaning.
MAPPED = {"code": "CHAMP_CODE", "taux_pauvrete": "CHAMP_TAUX", "niveau_vie_median": "CHAMP_MEDIANE"}

#: Characters of an IRIS or sector code, of a commune code, of an IRIS number within its commune.
_CODE, _COMMUNE, _NUMBER_IN_COMMUNE = 9, 5, 4
_IRIS_CODE = re.compile(r"^(\d\d|2[AB])\d{7}$", re.ASCII)
_COMMUNE_CODE = re.compile(r"^(\d\d|2[AB])\d{3}$", re.ASCII)
_SECTOR_CODE = re.compile(r"^\d{5}[A-Z0-9]{2}[A-Z0-9-]{2}$", re.ASCII)
#: Names in the editions of the contours, without case and accents, best first.
_CODE_NAMES = ("code_iris", "dcomiris", "dcom_iris", "codeiris", "cd_sector", "iris_code", "id", "iris", "codgeo")
_COMMUNE_NAMES = (
    "insee_com",
    "code_insee",
    "depcom",
    "com",
    "code_commune",
    "commune",
    "cd_munty_refnis",
    "cd_refnis",
)
_NUMBER_NAMES = ("iris", "num_iris")
_NAME_NAMES = (
    "nom_iris",
    "libiris",
    "lib_iris",
    "name",
    "nom",
    "tx_sector_descr_fr",
    "tx_descr_sector_fr",
    "tx_sector_descr_nl",
    "libelle",
)
_TYPE_NAMES = ("typ_iris", "type_iris")
#: Rates and medians in the tables, best first; the group is the year.
_RATE_NAMES = (r"taux_pauvrete", r"disp_tp60(\d\d)?", r"tp60(\d\d)?", r"dec_tp60(\d\d)?", r"taux_(?:de_)?pauvrete.*")
_MEDIAN_NAMES = (
    r"niveau_vie_median",
    r"disp_med(\d\d)?",
    r"med(\d\d)?",
    r"q2(\d\d)",
    r"dec_med(\d\d)?",
    r"rfucq2(\d\d)",
    r"ms_median_net_taxable_inc",
    r"mediane?.*",
    r"niveau_de_vie_median.*",
)
_YEAR_NAMES = ("cd_year", "annee", "an", "year")
#: Part of a column's values that must be codes for it to be taken as one.
_CODE_SHARE = 0.8
#: A poverty rate is a percentage; a Q1 income slipped in its column is not (2019 table).
_MAX_RATE = 100.0


@dataclass(frozen=True)
class IrisAccount:
    """What became of the rows.

    Contours: ``contours_read`` = ``written`` + ``contours_refused``.
    Table: ``table_read`` = ``matched`` + ``elsewhere`` + ``other_years`` + ``table_refused``; of the rows that
    can be used, ``published`` + ``suppressed`` = ``matched`` + ``elsewhere``.  ``missing`` counts the IRIS that
    the table does not hold.
    """

    contours_read: int
    written: int
    contours_refused: int
    table_read: int
    matched: int
    elsewhere: int
    other_years: int
    table_refused: int
    published: int
    suppressed: int
    out_of_range: int
    written_by_quality: Mapping[str, int]

    @property
    def missing(self) -> int:
        """Return the count of IRIS that the table does not hold."""
        return self.written_by_quality[ABSENT]


@dataclass(frozen=True)
class LoadedIris:
    """IRIS with the columns of the contract, refused rows, account, and what to say of it."""

    iris: Layer
    refused: Layer
    account: IrisAccount
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class IrisTable:
    """Poverty and income by code, one row a code.

    Attributes
    ----------
    codes
        Shape (n,), nine characters.
    rates, medians
        Shape (n,): per cent and euro, NaN when not published.
    quality
        Shape (n,): of the rate, or of the median in a table without rates.
    read, other_years
        Rows read, and rows of other years than the latest.
    """

    codes: ObjectArray
    rates: FloatArray
    medians: FloatArray
    quality: ObjectArray
    refused: tuple[Refused, ...]
    read: int
    other_years: int
    rate_column: str
    median_column: str


def load_iris(
    contours: Source,
    table: Source | None = None,
    mapping: Mapping[str, str] | None = None,
    progress: Progress = no_progress,
) -> LoadedIris:
    """Load contours and give each its poverty rate and median, if the table holds them.

    Parameters
    ----------
    mapping
        What to take from which column of the table (see ``MAPPED``), where names do not tell.

    Raises
    ------
    AccessibiliteError
        A file cannot be read, or holds neither codes nor values.
    """
    layer, lines, refused = _read(contours, "CONTOURS", is_layer=True)
    contours_read = len(layer) + len(refused)
    progress(0.4)
    iris = contract_contours(layer)
    shapes, usable, _ = usable_polygons(layer.geometries)
    codes = iris["code_iris"]
    reasons = [
        *_where(~usable, tr_noop("géométrie absente ou inutilisable")),
        *_where(np.array([code is None for code in codes], dtype=bool), _NO_CODE),
        *_doubles(codes, lines),
    ]
    bad = _first_reasons(reasons)
    refused += [Refused(int(lines[row]), reason, row_content(layer, row)) for row, reason in sorted(bad.items())]
    good = np.ones(len(layer), dtype=bool)
    good[list(bad)] = False
    if not good.any():
        raise InputError(
            tr_noop("CONTOURS : aucune ligne de « {name} » n’est un IRIS ou un secteur utilisable ({reason})."),
            name=source_name(contours),
            reason=refused[0].reason if refused else tr_noop("fichier vide"),
        )
    written = Layer(layer.name, shapes, layer.crs, iris).taken(good)
    progress(0.6)
    found = None if table is None else read_iris_table(table, mapping)
    columns, matched = _joined(written.columns["code_iris"], found)
    columns_of_contract = {**written.columns, **columns}
    account = _account(contours_read, len(written), len(refused), found, matched, columns["qualite"])
    rejects = [("CONTOURS", source_name(contours), row) for row in refused]
    if found is not None and table is not None:
        rejects += [("TABLE", source_name(table), row) for row in found.refused]
    progress(1.0)
    return LoadedIris(
        Layer(layer.name, written.geometries, layer.crs, columns_of_contract),
        refused_layer(rejects),
        account,
        _notes(account, found, written.columns["code_iris"], columns["qualite"]),
    )


# --- contours -----------------------------------------------------------------------------------


def contract_contours(layer: Layer) -> dict[str, Column]:
    """Return ``code_iris``, ``nom_iris``, ``type_iris`` and ``commune`` of contours of any edition.

    Raises
    ------
    InputError
        No column holds codes of IRIS or sectors.
    """
    named = {plain_name(name): as_texts(values) for name, values in layer.columns.items()}
    communes = next((_padded(named[name], _COMMUNE) for name in _COMMUNE_NAMES if name in named), None)
    codes = _code_column(named)
    if codes is None and communes is not None:
        numbers_in_commune = next((named[name] for name in _NUMBER_NAMES if name in named), None)
        if numbers_in_commune is not None:
            parts = zip(communes, _padded(numbers_in_commune, _NUMBER_IN_COMMUNE))
            codes = texts([None if a is None or b is None else normal_code(a + b) for a, b in parts])
    if codes is None or all(code is None for code in codes):
        raise InputError(
            tr_noop(
                "CONTOURS : « {name} » n’a pas de colonne de codes d’IRIS (9 caractères) ni de secteurs statistiques ; "
                "choisissez des contours IRIS (IGN, INSEE) ou les secteurs de Statbel."
            ),
            name=layer.name,
        )
    nothing = texts([None] * len(layer))
    from_code = texts([None if code is None else code[:_COMMUNE] for code in codes])
    if communes is not None:
        # A column of that name may hold names: only what reads as a code is one.
        from_code = texts([b if b and _COMMUNE_CODE.match(b) else a for a, b in zip(from_code, communes)])
    return {
        "code_iris": codes,
        "nom_iris": next((named[name] for name in _NAME_NAMES if name in named), nothing),
        "type_iris": next((named[name] for name in _TYPE_NAMES if name in named), nothing),
        "commune": from_code,
    }


def normal_code(value: str | None) -> str | None:
    """Return a code of nine characters, its lost zero back; None for anything else.

    >>> normal_code("10040101"), normal_code("2a0040101"), normal_code("67482")
    ('010040101', '2A0040101', None)
    """
    if value is None:
        return None
    code = value.strip().strip("'\"").upper()
    if code.endswith(".0"):
        code = code[:-2]
    if code.isascii() and code.isdigit() and len(code) == _CODE - 1:
        code = code.zfill(_CODE)
    return code if _IRIS_CODE.match(code) or _SECTOR_CODE.match(code) else None


def _padded(values: ObjectArray, width: int) -> ObjectArray:
    return texts([None if value is None else value.strip().upper().zfill(width) for value in values])


def _code_column(named: Mapping[str, ObjectArray]) -> ObjectArray | None:
    """Return the codes: the first column of a known name, then of any name, that mostly holds some."""
    for name in (*(name for name in _CODE_NAMES if name in named), *named):
        filled = sum(value is not None for value in named[name])
        codes = texts([normal_code(value) for value in named[name]])
        known = sum(code is not None for code in codes)
        if filled and known >= _CODE_SHARE * filled:
            return codes
    return None


_NO_CODE = tr_noop("code absent ou illisible")


def _where(rows: BoolArray, reason: str) -> list[tuple[int, str]]:
    return [(row, reason) for row in np.flatnonzero(rows).tolist()]


def _doubles(codes: ObjectArray, lines: IntArray) -> list[tuple[int, str]]:
    """Return the rows whose code was read before."""
    first: dict[str, int] = {}
    found = []
    for row, code in enumerate(codes):
        if code is None:
            continue
        if code in first:
            found.append((row, tr("code « {code} » déjà lu ligne {line}").format(code=code, line=lines[first[code]])))
        else:
            first[code] = row
    return found


def _first_reasons(reasons: list[tuple[int, str]]) -> dict[int, str]:
    first: dict[int, str] = {}
    for row, reason in reasons:
        first.setdefault(row, reason)
    return first


# --- the table ----------------------------------------------------------------------------------


def read_iris_table(source: Source, mapping: Mapping[str, str] | None = None) -> IrisTable:
    """Read a table of rates and medians by IRIS or sector.

    Raises
    ------
    InputError
        No column of codes, or neither a rate nor a median.
    """
    layer, lines, refused = _read(source, "TABLE", is_layer=False)
    read = len(layer) + len(refused)
    mapping = mapping or {}
    named = {plain_name(name): as_texts(values) for name, values in layer.columns.items()}
    original = {plain_name(name): name for name in layer.columns}
    given = {target: _chosen(layer, name, target) for target, name in mapping.items()}
    codes = texts([normal_code(value) for value in named[given["code"]]]) if "code" in given else _code_column(named)
    rate_name = given.get("taux_pauvrete") or _named_like(named, _RATE_NAMES)
    median_name = given.get("niveau_vie_median") or _named_like(named, _MEDIAN_NAMES)
    if codes is None or all(code is None for code in codes) or (rate_name is None and median_name is None):
        raise InputError(
            tr_noop(
                "TABLE : « {name} » n’a pas de colonne de codes d’IRIS, ou ni taux de pauvreté (« DISP_TP60… ») ni "
                "médiane (« DISP_MED… ») ; indiquez CHAMP_CODE, CHAMP_TAUX ou CHAMP_MEDIANE, parmi : {columns}."
            ),
            name=source_name(source),
            columns=", ".join(layer.columns),
        )
    current = _latest_year(named)
    rates, rate_bad, rate_hidden = _amounts(named, rate_name)
    medians, median_bad, median_hidden = _amounts(named, median_name)
    impossible = (rates < 0) | (rates > _MAX_RATE)
    hidden = rate_hidden if rate_name is not None else median_hidden
    unknown_code = np.array([code is None for code in codes], dtype=bool)
    reasons = [
        *_where(unknown_code & current, _NO_CODE),
        *_where(rate_bad & current, tr_noop("taux de pauvreté illisible")),
        *_where(impossible & current, tr_noop("taux de pauvreté hors de 0 à 100 %")),
        *_where(median_bad & current, tr_noop("médiane illisible")),
        *_doubles(texts([code if now else None for code, now in zip(codes, current)]), lines),
    ]
    bad = _first_reasons(reasons)
    refused += [Refused(int(lines[row]), reason, row_content(layer, row)) for row, reason in sorted(bad.items())]
    quality = texts([PUBLISHED] * len(layer))
    quality[hidden] = SECRET
    quality[impossible] = OUT_OF_RANGE
    kept = current & ~unknown_code
    kept[[row for row, reason in bad.items() if not impossible[row]]] = False
    kept[[row for row, _ in _doubles(texts([c if now else None for c, now in zip(codes, current)]), lines)]] = False
    return IrisTable(
        codes[kept],
        np.where(impossible, np.nan, rates)[kept],
        medians[kept],
        quality[kept],
        tuple(sorted(refused, key=lambda row: row.line)),
        read,
        int((~current).sum()),
        "" if rate_name is None else original[rate_name],
        "" if median_name is None else original[median_name],
    )


def _chosen(layer: Layer, name: str, target: str) -> str:
    if plain_name(name) in {plain_name(column) for column in layer.columns}:
        return plain_name(name)
    raise InputError(
        tr_noop("{parameter} : la colonne « {column} » n’existe pas dans « {name} » ; choisissez parmi : {columns}."),
        parameter=MAPPED[target],
        column=name,
        name=layer.name,
        columns=", ".join(layer.columns),
    )


def _named_like(named: Mapping[str, ObjectArray], patterns: tuple[str, ...]) -> str | None:
    """Return the column of the first pattern that matches, of the latest year when several do."""
    for pattern in patterns:
        matches = [
            (found.groups()[-1] or "" if found.groups() else "", name) for name in named if (found := re.fullmatch(pattern, name))
        ]
        if matches:
            return max(matches)[1]
    return None


def _latest_year(named: Mapping[str, ObjectArray]) -> BoolArray:
    """Return which rows are of the latest year; all when the table has no years."""
    count = len(next(iter(named.values())))
    years = next((numbers(named[name]) for name in _YEAR_NAMES if name in named), np.full(count, np.nan))
    if np.isnan(years).all():
        return np.ones(count, dtype=bool)
    return ~(years < np.nanmax(years))


def _amounts(named: Mapping[str, ObjectArray], name: str | None) -> tuple[FloatArray, BoolArray, BoolArray]:
    """Return amounts, where they cannot be read, and where they are not published."""
    if name is None:
        count = len(next(iter(named.values())))
        return np.full(count, np.nan), np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    values = named[name]
    hidden = np.array([value is None or value.strip().lower() in UNPUBLISHED for value in values], dtype=bool)
    amounts = numbers(values, decimal_mark([values]))
    amounts[hidden] = np.nan
    return np.where(np.isinf(amounts), np.nan, amounts), ~np.isfinite(amounts) & ~hidden, hidden


def _joined(codes: ObjectArray, table: IrisTable | None) -> tuple[dict[str, Column], int]:
    """Return the columns that the table gives to contours, and how many of its rows found theirs."""
    rates, medians = np.full(len(codes), np.nan), np.full(len(codes), np.nan)
    quality = texts([ABSENT] * len(codes))
    matched = 0
    if table is not None:
        position = {code: row for row, code in enumerate(table.codes)}
        rows = np.array([position.get(code, -1) for code in codes], dtype=np.int64)
        here, there = np.flatnonzero(rows >= 0), rows[rows >= 0]
        rates[here], medians[here], quality[here] = table.rates[there], table.medians[there], table.quality[there]
        matched = int((table.quality[there] != OUT_OF_RANGE).sum())
    return {"taux_pauvrete": rates, "niveau_vie_median": medians, "qualite": quality}, matched


# --- reading and telling ------------------------------------------------------------------------


def _read(source: Source, parameter: str, is_layer: bool) -> tuple[Layer, IntArray, list[Refused]]:
    if isinstance(source, Layer):
        layer, lines, refused = source, np.arange(1, len(source) + 1), list[Refused]()
    else:
        path, name = source if isinstance(source, tuple) else (source, None)
        if is_table(path):
            table = read_table(path, parameter, name)
            layer, lines, refused = polygons_from_columns(table.layer), table.lines, list(table.refused)
        else:
            layer, lines = read_features(path, parameter, name)
            refused = []
    if len(layer) == 0:
        raise InputError(
            tr_noop("{parameter} : « {name} » ne contient aucune ligne utilisable ; exportez-le de nouveau."),
            parameter=parameter,
            name=source_name(source),
        )
    if is_layer:
        require_crs(layer, parameter)
    return layer, lines, refused


def _account(
    contours_read: int, written: int, refused: int, table: IrisTable | None, matched: int, quality: ObjectArray
) -> IrisAccount:
    by_quality = {name: int((quality == name).sum()) for name in QUALITIES}
    if table is None:
        return IrisAccount(contours_read, written, refused, 0, 0, 0, 0, 0, 0, 0, 0, by_quality)
    usable = int((table.quality != OUT_OF_RANGE).sum())
    return IrisAccount(
        contours_read,
        written,
        refused,
        table.read,
        matched,
        usable - matched,
        table.other_years,
        len(table.refused),
        int((table.quality == PUBLISHED).sum()),
        int((table.quality == SECRET).sum()),
        int((table.quality == OUT_OF_RANGE).sum()),
        by_quality,
    )


def _notes(account: IrisAccount, table: IrisTable | None, codes: ObjectArray, quality: ObjectArray) -> tuple[Note, ...]:
    values = {**vars(account), **{f"iris_{name}": count for name, count in account.written_by_quality.items()}}
    notes = [
        Note(
            tr_noop("Contours : {contours_read} ligne(s) lue(s) = {written} écrite(s) + {contours_refused} refusée(s)."),
            values,
        )
    ]
    if table is None:
        notes.append(Note(tr_noop("Sans TABLE, les taux de pauvreté restent inconnus (qualite = absent)."), {}, True))
        return tuple(notes)
    shown = {**values, "rate": table.rate_column or "–", "median": table.median_column or "–"}
    notes += [
        Note(tr_noop("Colonnes lues : taux « {rate} », médiane « {median} »."), shown),
        Note(
            tr_noop(
                "Table : {table_read} ligne(s) lue(s) = {matched} rapprochée(s) + {elsewhere} d’autres territoires + "
                "{other_years} d’autres années + {table_refused} refusée(s)."
            ),
            values,
        ),
        Note(tr_noop("Table : {suppressed} valeur(s) sous secret, inconnues (jamais 0)."), values),
        Note(
            tr_noop(
                "IRIS : {iris_publie} publié(s), {iris_secret} sous secret, {iris_absent} absent(s) de la table, "
                "{iris_hors_plage} hors plage."
            ),
            values,
        ),
    ]
    if account.out_of_range:
        notes.append(
            Note(
                tr_noop("{out_of_range} taux hors de 0 à 100 % refusé(s) : souvent un revenu écrit à la place d’un taux secret."),
                values,
                True,
            )
        )
    if account.table_refused + account.contours_refused:
        count = account.table_refused + account.contours_refused
        notes.append(Note(tr_noop("{count} ligne(s) refusée(s) : voir REJETS."), {"count": count}, True))
    absent = codes[quality == ABSENT].tolist()
    if absent and account.matched == 0:
        notes.append(
            Note(
                tr_noop("Aucun code de la table ne correspond aux contours (dont {names}) : vérifiez le territoire et l’année."),
                {"names": examples(absent)},
                True,
            )
        )
    return tuple(notes)
