"""What a planner should check in a list of services before trusting it: proposed, never corrected.

Near-duplicates, points far from their commune, stale rows, hours that nobody can read, and rows that are no
place where people are received (buses, remote services).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .crs import WGS84, geodesic_lengths, metric_crs, require_crs, require_geometries, transform_geometries
from .errors import ParameterError, tr_noop
from .readers.services.generic import CODE_NAMES, COMMUNE_NAMES, POSTAL_NAMES
from .readers.services.loader import NO_HOURS, UNKNOWN_HOURS, iso_date
from .readers.services.model import first_known
from .readers.services.territories import kilometres_beyond_department
from .readers.tables import plain_name
from .records import (
    BoolArray,
    FloatArray,
    IntArray,
    Layer,
    ObjectArray,
    Progress,
    as_floats,
    as_texts,
    no_progress,
    null_mask,
    texts,
)

#: Two rows nearer than this with alike names are proposed as one (metres; the issue's own figure).
DUPLICATE_M: Final = 30.0
#: Two names are alike when they share this part of their words, or when this part of their letters agrees.
_ALIKE_WORDS, _ALIKE_LETTERS = 0.6, 0.88
#: Beyond the limits of its commune, a point is far (metres): limits are drawn coarsely, services stand on them.
COMMUNE_MARGIN_M: Final = 500.0
#: Without limits: farther than this from the middle of the other points of its commune (km)…
POINTS_KM: Final = 15.0
#: …and than this many times their median distance, as some communes are wide.
POINTS_FACTOR: Final = 6.0
#: Two points of one commune at this distance contradict each other (km); neither can be called wrong.
PAIR_KM: Final = 30.0
MONTHS_PER_YEAR: Final = 12
_EARTH_M: Final = 6_371_000.0
_CHUNK_ROWS: Final = 2000
_EMPTY_WORDS = frozenset(
    [
        *("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur", "un", "une"),
        *("van", "het", "der", "the", "of"),
    ]
)

DUPLICATE, FAR, STALE, MOBILE, REMOTE = "doublon", "loin_de_sa_commune", "perime", "itinerant", "a_distance"
HOURS_ABSENT, HOURS_UNREAD, SAME_ID = "horaires_absents", "horaires_illisibles", "identifiant_repete"
#: Alerts, in the order in which they are written.
ALERTS = (DUPLICATE, FAR, STALE, MOBILE, REMOTE, HOURS_ABSENT, HOURS_UNREAD, SAME_ID)
SEPARATOR = "|"

_COMMUNE_LAYER_CODES = (*CODE_NAMES, "code", "insee_code", "code_ins", "nis_code", "cd_munty", "refnis")
_COMMUNE_LAYER_NAMES = (
    *COMMUNE_NAMES, "nom", "name", "libelle", "tx_munty_descr_fr", "tx_munty_dscr_fr", "tx_munty_descr_nl",
)


@dataclass(frozen=True)
class Audit:
    """What was found, row by row.

    Attributes
    ----------
    services
        The services with ``doublon_de`` (id of the row that it seems to repeat) and ``alerte`` after the columns of
        the contract; ``alerte`` is a list of :data:`ALERTS` joined by ``|``, NULL for none.
    flags
        Alert -> shape (n,): whether the row has it.
    duplicate_of
        Shape (n,): row that each row seems to repeat, -1 for none.
    far_km
        Shape (n,): kilometres from where the row should lie, NaN where it is not far.
    far_basis
        Shape (n,): what the distance was judged by (« limites de la commune »…), None where it is not far.
    undated
        Rows whose date is absent or unreadable: nobody knows whether they are stale.
    cutoff
        Date (ISO) before which a row is stale, ``""`` when it was not asked.
    """

    services: Layer
    flags: dict[str, BoolArray]
    duplicate_of: IntArray
    far_km: FloatArray
    far_basis: ObjectArray
    undated: int
    cutoff: str


def cutoff_date(limit: str, months: int | None, today: date) -> str:
    """Return the date before which a row is stale: the one given, or so many months ago.

    >>> cutoff_date("", 18, date(2026, 3, 31))
    '2024-09-30'

    Raises
    ------
    ParameterError
        ``limit`` is no date.
    """
    if limit.strip():
        found = iso_date(limit)
        if found is None:
            raise ParameterError(
                tr_noop("DATE_LIMITE : « {value} » n’est pas une date ; écrivez-la comme 2024-01-31."), value=limit
            )
        return found
    if not months:
        return ""
    count = today.year * MONTHS_PER_YEAR + today.month - 1 - months
    year, month = divmod(count, MONTHS_PER_YEAR)
    for day in range(today.day, 0, -1):
        try:
            return date(year, month + 1, day).isoformat()
        except ValueError:
            continue
    return ""


def audit(
    services: Layer,
    cutoff: str = "",
    communes: Layer | None = None,
    unnamed: Iterable[str] = (),
    progress: Progress = no_progress,
) -> Audit:
    """Audit services of the contract (points in EPSG:4326).

    Parameters
    ----------
    cutoff
        Date (ISO) before which a row is stale; ``""`` not to ask.
    communes
        Polygons of communes with their code or name; without them a point is compared with the others of its commune.
    unnamed
        Names that are types (« Médecin généraliste »): rows that bear them have no name of their own.

    Raises
    ------
    InputError
        ``communes`` has no coordinate system, no geometry, or neither codes nor names.
    """
    columns = services.columns
    lonlat = shapely.get_coordinates(services.geometries)
    mobile, remote = as_floats(columns["itinerant"]) == 1, as_floats(columns["a_distance"]) == 1
    duplicate_of = near_duplicates(lonlat, as_texts(columns["nom"]), mobile, unnamed, progress)
    far_km, basis = far_from_commune(services, lonlat, communes)
    # A bus goes where it goes, and a remote service is nowhere: their points are not judged.
    far_km[mobile | remote] = np.nan
    basis[mobile | remote] = None
    dates = texts([iso_date(value) for value in as_texts(columns["date_maj"])])
    undated = null_mask(dates)
    stale = np.array([bool(cutoff) and value is not None and value < cutoff for value in dates], dtype=bool)
    quality = as_texts(columns["horaires_qualite"])
    ids = as_texts(columns["id"])
    _, inverse, counts = np.unique(ids.astype(str), return_inverse=True, return_counts=True)
    flags: dict[str, BoolArray] = {
        DUPLICATE: duplicate_of >= 0,
        FAR: np.isfinite(far_km),
        STALE: stale,
        MOBILE: mobile,
        REMOTE: remote,
        HOURS_ABSENT: np.asarray(quality == NO_HOURS, dtype=bool),
        HOURS_UNREAD: np.asarray(quality == UNKNOWN_HOURS, dtype=bool),
        SAME_ID: np.asarray(counts[inverse] > 1, dtype=bool) if len(ids) else np.zeros(0, dtype=bool),
    }
    alerts = texts(
        [
            SEPARATOR.join(name for name, raised in zip(ALERTS, row) if raised) or None
            for row in zip(*(flags[name].tolist() for name in ALERTS))
        ]
    )
    repeated = texts([ids[row] if row >= 0 else None for row in duplicate_of])
    return Audit(_with_audit(services, repeated, alerts), flags, duplicate_of, far_km, basis, int(undated.sum()), cutoff)


def _with_audit(services: Layer, repeated: ObjectArray, alerts: ObjectArray) -> Layer:
    """Put the two fields of the audit after the columns of the contract; those of an earlier audit are replaced."""
    added = {"doublon_de": repeated, "alerte": alerts}
    names = list(services.columns)
    at = names.index("date_maj") + 1
    kept = {name: services.columns[name] for name in names if name.lower() not in added}
    first = {name: kept[name] for name in names[:at] if name in kept}
    return Layer(services.name, services.geometries, services.crs, first | added | kept, services.from_table)


# --- near-duplicates ----------------------------------------------------------------------------


def near_duplicates(
    lonlat: FloatArray,
    names: ObjectArray,
    mobile: BoolArray,
    unnamed: Iterable[str] = (),
    progress: Progress = no_progress,
) -> IntArray:
    """Return, for each row, the first row of the file that it seems to repeat, or -1.

    Rows are one when they lie within :data:`DUPLICATE_M` of each other, bear alike names, and are both or neither a bus.
    """
    count = len(lonlat)
    types = {plain_name(name) for name in unnamed}
    words = [frozenset() if name is None or plain_name(name) in types else name_words(name) for name in names]
    named = np.flatnonzero(np.array([len(row) > 0 for row in words], dtype=bool))
    pairs: list[tuple[int, int]] = []
    if len(named) > 1:
        points = _on_sphere(lonlat[named])
        tree = cKDTree(points)
        # A chord is shorter than its arc by less than a nanometre at this distance.
        for start in range(0, len(named), _CHUNK_ROWS):
            near = tree.query_ball_point(points[start : start + _CHUNK_ROWS], DUPLICATE_M)
            for offset, others in enumerate(near):
                row = int(named[start + offset])
                later = (int(named[index]) for index in others if named[index] > row)
                pairs += [
                    (row, other)
                    for other in later
                    if mobile[row] == mobile[other] and are_alike(words[row], words[other])
                ]
            progress(min((start + _CHUNK_ROWS) / len(named), 1.0))
    result = np.full(count, -1, dtype=np.int64)
    if not pairs:
        return result
    ends = np.array(pairs, dtype=np.int64)
    graph = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(count, count))
    _, group = connected_components(graph, directed=False)
    first = np.full(group.max() + 1, count, dtype=np.int64)
    np.minimum.at(first, group, np.arange(count))
    rows = np.arange(count)
    repeats = first[group] != rows
    result[repeats] = first[group][repeats]
    return result


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name that tell, without case, accents and articles.

    >>> sorted(name_words("France Services de l’Épi"))
    ['epi', 'france', 'services']
    """
    words = [word for word in plain_name(name.replace("’", " ").replace("'", " ")).split("_") if word]
    telling = frozenset(word for word in words if word not in _EMPTY_WORDS)
    return telling or frozenset(words)


@lru_cache(maxsize=65536)
def are_alike(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether two names, as words, may be those of one place.

    >>> are_alike(name_words("Mairie de Bondy"), name_words("Bondy (mairie)"))
    True
    >>> are_alike(name_words("Mairie de Bondy"), name_words("Bibliothèque de Bondy"))
    False
    >>> are_alike(name_words("Centre social 1"), name_words("Centre social 2"))
    False
    """
    if {word for word in first if word.isdigit()} != {word for word in second if word.isdigit()}:
        return False
    shared = len(first & second)
    if shared and shared >= _ALIKE_WORDS * len(first | second):
        return True
    if min(len(first), len(second)) >= 2 and shared == min(len(first), len(second)):
        return True
    letters = SequenceMatcher(None, " ".join(sorted(first)), " ".join(sorted(second)))
    # The quick ratios are upper bounds: most pairs stop there.
    bounds = (letters.real_quick_ratio, letters.quick_ratio, letters.ratio)
    return all(bound() >= _ALIKE_LETTERS for bound in bounds)


def _on_sphere(lonlat: FloatArray) -> FloatArray:
    """Return points in metres in space: near ones are near, at any longitude."""
    lon, lat = np.radians(lonlat[:, 0]), np.radians(lonlat[:, 1])
    return _EARTH_M * np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


# --- far from its commune -----------------------------------------------------------------------

BY_LIMITS = tr_noop("limites de la commune")
BY_POINTS = tr_noop("autres points de la commune")
BY_PAIR = tr_noop("l’autre point de la commune")
BY_DEPARTMENT = tr_noop("points France services du département")


def far_from_commune(services: Layer, lonlat: FloatArray, communes: Layer | None) -> tuple[FloatArray, ObjectArray]:
    """Return how far (km) each point lies from where its commune says, NaN when it is not far, and by what.

    The limits of the commune decide when they are known; else the other points of the commune, when there are
    enough of them for their median to be sound; else the department.
    """
    count = len(services)
    names = as_texts(services.columns["commune"])
    beyond, judged = _beyond_limits(names, lonlat, communes)
    basis = texts([BY_LIMITS if value > 0 else None for value in beyond])
    groups: dict[str, list[int]] = {}
    for row in range(count):
        if names[row] is not None and not judged[row]:
            groups.setdefault(plain_name(names[row]), []).append(row)
    for rows in groups.values():
        if len(rows) > 1:
            _judge_by_points(np.array(rows), lonlat, beyond, basis)
    codes = first_known(names, *(_column(services, options) for options in (CODE_NAMES, POSTAL_NAMES)))
    alone = np.isnan(beyond) & ~judged
    from_department = kilometres_beyond_department(codes, lonlat)
    astray = alone & (np.nan_to_num(from_department) > 0)
    beyond[astray] = from_department[astray]
    basis[astray] = BY_DEPARTMENT
    return np.where(beyond > 0, beyond, np.nan), basis


def _column(layer: Layer, options: Iterable[str]) -> ObjectArray:
    plain = {plain_name(name): name for name in layer.columns}
    found = next((plain[name] for name in options if name in plain), None)
    return texts([None] * len(layer)) if found is None else as_texts(layer.columns[found])


def _beyond_limits(names: ObjectArray, lonlat: FloatArray, communes: Layer | None) -> tuple[FloatArray, BoolArray]:
    """Return kilometres beyond the limits (0 inside, NaN unknown), and which rows the limits could judge."""
    beyond = np.full(len(names), np.nan)
    judged = np.zeros(len(names), dtype=bool)
    if communes is None:
        return beyond, judged
    crs = require_crs(communes, "COMMUNES")
    require_geometries(communes, "COMMUNES")
    by_key: dict[str, int] = {}
    for options in (_COMMUNE_LAYER_CODES, _COMMUNE_LAYER_NAMES):
        plain = {plain_name(name): name for name in communes.columns}
        for option in options:
            if option in plain:
                for row, value in enumerate(as_texts(communes.columns[plain[option]])):
                    if value:
                        by_key.setdefault(_commune_key(value), row)
    if not by_key:
        raise ParameterError(
            tr_noop(
                "COMMUNES : « {name} » n’a ni code ni nom de commune reconnaissable ; nommez la colonne code_insee ou commune."
            ),
            name=communes.name,
        )
    rows = np.array([-1 if name is None else by_key.get(_commune_key(name), -1) for name in names], dtype=np.int64)
    judged = rows >= 0
    if judged.any():
        west, south, east, north = shapely.total_bounds(transform_geometries(communes.geometries, crs, WGS84))
        metric = metric_crs((west + east) / 2, (south + north) / 2)
        polygons = transform_geometries(communes.geometries, crs, metric)
        points = transform_geometries(texts([shapely.Point(place) for place in lonlat[judged]]), WGS84, metric)
        metres = shapely.distance(points, shapely.make_valid(polygons)[rows[judged]])
        beyond[judged] = np.where(metres > COMMUNE_MARGIN_M, metres / 1000, 0.0)
    return beyond, judged


def _commune_key(value: str) -> str:
    """Return a code or a name as it is compared; « Bruxelles (Ville) » and codes that lost their zero agree."""
    text = value[:-2] if value.endswith(".0") else value
    return text.zfill(5) if text.isdigit() else plain_name(text)


def _judge_by_points(rows: IntArray, lonlat: FloatArray, beyond: FloatArray, basis: ObjectArray) -> None:
    places = lonlat[rows]
    middle = np.median(places, axis=0)
    if len(rows) == 2:
        apart = float(geodesic_lengths(places[:1], places[1:])[0]) / 1000
        if apart > PAIR_KM:
            beyond[rows] = apart
            basis[rows] = BY_PAIR
        else:
            beyond[rows] = 0.0
        return
    kilometres = geodesic_lengths(places, np.broadcast_to(middle, places.shape)) / 1000
    limit = max(POINTS_KM, POINTS_FACTOR * float(np.median(kilometres)))
    far = kilometres > limit
    beyond[rows] = np.where(far, kilometres, 0.0)
    basis[rows[far]] = BY_POINTS
