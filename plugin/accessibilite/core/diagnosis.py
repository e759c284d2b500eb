"""The chain in one call, without QGIS: OSM file, cells and services in; one folder of results out."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal

from .building_demand import DemandPoints, demand_points
from .calibration import CALIBRATED, Calibration, calibrate
from .candidates import CandidateRule, find_candidates
from .crs import require_crs, require_geometries, transform_geometries
from .defaults import DEFAULT_PUBLIC, SNAP_M, THRESHOLD_MIN
from .detours import trust_account
from .diagnosis_warnings import cell_warnings, service_warnings, street_warnings, warning
from .equity import EquityRule, equity
from .errors import InputError, OutputError, ParameterError, tr_noop
from .geopackage import write_geopackage
from .language import number, tr, voice
from .measures import MeasuredDemand, measure
from .network import Network, NetworkAccount, checked_speed
from .network_cache import cached_network
from .network_health import network_health
from .readers.account import Note
from .readers.population_files import LoadedPopulation, load_population
from .readers.services import LoadedServices, load_services, split_unlocated
from .readers.tables import Refused, is_table, refused_layer, row_content
from .readers.vector import read_vector
from .records import (
    Column,
    Layer,
    Progress,
    Source,
    as_floats,
    integers,
    no_progress,
    null_mask,
    part_of,
    source_name,
    texts,
)
from .report import ReportInputs, report_page
from .robustness import Robustness, robustness
from .sentences import Figure, Sentence, as_data, in_a_row
from .siting import plan_sites
from .snapping import places_of
from .time_matrix import time_matrix
from .travel_times import STATUSES, reach_matrix
from .zone_words import Surroundings
from .zones_blanches import ZoneResult, ZoneRule, find_zones, walk_limit_min

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
GEOPACKAGE, REPORT, MAP, JOURNAL = "diagnostic.gpkg", "rapport.html", "carte.png", "journal.json"


@dataclass(frozen=True)
class DiagnosisRequest:
    """What a planner gives.

    Attributes
    ----------
    osm
        Any file of OSM ways that :func:`.readers.ways.read_ways` reads.
    cells, services, iris, candidates
        A file, or a layer already read.
    profile, speed_kmh
        Public that walks, and its speed when not the default one (km/h).
    threshold_min
        Minutes on foot beyond which a service is too far.
    number
        How many new permanences to choose among the candidates.
    mnt
        Raster of elevations (a file, or any name that GDAL opens), whose slopes then count in the times.
    buildings, building_weights
        Buildings whose mean each cell is, and the column that weighs them (``""``: 1 each).
    public
        Column of the cells that counts whom the zones are about.
    calibrate
        Whether poor people are calibrated to the rates of ``iris``; ``pauvres_cales`` is then the default public.
    robust
        Whether the diagnosis is tried under other assumptions and without each service.
    grid_m
        Spacing of a grid of candidates, metres: with it, places of the OSM file are candidates too; 0: neither.
    """

    osm: Path
    cells: Source
    services: Source
    iris: Source | None = None
    candidates: Source | None = None
    profile: str = "adulte"
    threshold_min: float = THRESHOLD_MIN
    number: int = 0
    speed_kmh: float | None = None
    mnt: str | Path | None = None
    buildings: Source | None = None
    building_weights: str = ""
    public: str = DEFAULT_PUBLIC
    calibrate: bool = False
    robust: bool = False
    grid_m: float = 0.0

    @property
    def counted_public(self) -> str:
        """Return the column that counts the public once cells are calibrated."""
        asked = self.public.strip() or DEFAULT_PUBLIC
        return CALIBRATED if self.calibrate and asked == DEFAULT_PUBLIC else asked


@dataclass(frozen=True)
class MapRequest:
    """What the drawing of the map needs to know."""

    geopackage: Path
    picture: Path
    title: str
    subtitle: str
    sources: str
    threshold_min: float


#: Draws the map with QGIS; absent where QGIS is.
DrawMap = Callable[[MapRequest], None]


@dataclass(frozen=True)
class Diagnosis:
    """What came out: key figures, warnings to be said in the language of who reads them, and the files by name."""

    figures: Mapping[str, float]
    warnings: tuple[Sentence, ...]
    files: Mapping[str, Path]


@dataclass
class _Log:
    """Durations, counts and warnings of one run."""

    durations: dict[str, float] = field(default_factory=dict)
    counts: dict[str, object] = field(default_factory=dict)
    warnings: list[Sentence] = field(default_factory=list)

    def say(self, template: str, **values: object) -> None:
        """Add a warning; numbers are written as its reader expects them."""
        self.warnings.append(warning(template, **values))

    def note(self, notes: Iterable[Note]) -> None:
        """Add what a reader of files had to say."""
        for note in notes:
            shown = {name: Figure(value) if isinstance(value, int) else value for name, value in note.values.items()}
            self.warnings.append(Sentence(note.template, shown))

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        begin = time.perf_counter()
        yield
        self.durations[step] = round(time.perf_counter() - begin, 3)


def run(
    request: DiagnosisRequest,
    folder: Path,
    draw_map: DrawMap | None = None,
    versions: Mapping[str, str] | None = None,
    progress: Progress = no_progress,
) -> Diagnosis:
    """Run the diagnosis and write its folder; nothing is written there unless everything succeeded.

    Parameters
    ----------
    folder
        Where the results go; made when absent.  Results of an earlier run are replaced at the end.
    draw_map
        Draws ``carte.png``; without it the folder holds no map.
    versions
        More versions for the run card (QGIS, the plugin).

    Raises
    ------
    AccessibiliteError
        Any input, parameter or output that cannot be used, in one sentence.
    """
    log = _Log()
    rule = _checked(request)
    with _staging(folder) as staging:
        with log.timed("lecture"):
            given = _inputs(request, log)
        cells, services, candidates = given.cells, given.services.services, given.candidates
        progress(0.1)
        with log.timed("reseau"):
            network, account = cached_network(
                request.osm, request.profile, request.speed_kmh, request.mnt, progress=part_of(progress, 0.1, 0.4)
            )
        if request.grid_m > 0:
            candidates = _sought(request, network, cells, candidates, rule)
        with log.timed("temps_acces"):
            measured = measure(
                network,
                cells,
                services,
                limit_min=walk_limit_min(rule.threshold_min),
                progress=part_of(progress, 0.4, 0.5),
                demand_parameter="CARREAUX",
                link_islands=True,
                points=given.points,
            )
        with log.timed("zones_blanches"):
            result = find_zones(
                cells.with_columns(measured.columns), rule, None if given.iris is None else _around(given.iris, cells),
                Surroundings(network, services, None, candidates),
            )
        progress(0.6)
        with log.timed("implantation"):
            sites, curve = _sites(request, network, measured, cells, candidates, part_of(progress, 0.6, 0.7))
        if candidates is not None and len(sites) < request.number:
            log.say(
                tr_noop(
                    "{count} permanence(s) proposée(s) au lieu de {asked} : aucun autre lieu candidat ne rapprocherait une "
                    "personne pauvre de plus (lieux trop loin du réseau, ou déjà couverts)."
                ),
                count=len(sites),
                asked=request.number,
            )
        figures = key_figures(result, rule.public, len(measured.selection.rows))
        log.note(note for note in given.population.notes if note.warning)
        log.warnings += service_warnings(measured, cells, given.services.counts.reasons, walk_limit_min(rule.threshold_min))
        log.warnings += street_warnings(measured, cells, account)
        log.warnings += cell_warnings(result, cells, request.profile)
        _count(log, result, measured, account, services, given.rejects)
        health = network_health(network, cells)
        trust = trust_account(measured, cells, result.territories or None)
        equity_rule = EquityRule(threshold_min=rule.threshold_min)
        fairness = equity(result.cells, equity_rule, result.territories or None, parameter="CARREAUX", shares=result.shares)
        stability = None
        if request.robust:
            with log.timed("robustesse"):
                stability = robustness(network, cells, services, rule, link_islands=True, points=given.points)
        layers = {
            "zones_blanches": result.zones,
            "carreaux": result.cells if stability is None else _with_stability(result.cells, stability),
            "territoires": result.territories or Layer("territoires", texts([]), cells.crs, {}),
            "services": _counted(services, measured),
            "sites": sites,
            "reseau": network.to_layer(),
            "courbe": curve,
            "rejets": given.rejects,
            "anomalies": health.holes,
            "detours": trust.zones,
            "equite": fairness.table,
        }
        if given.calibration is not None:
            layers["calage"] = given.calibration.table
        if stability is not None:
            layers["fermetures"], layers["variantes"] = stability.services, stability.variants
        with log.timed("ecriture"):
            _write(staging / GEOPACKAGE, layers, folder)
        progress(0.85)
        sources = _sources(request, cells)
        if draw_map is not None:
            with log.timed("carte"):
                draw_map(_map_request(staging, request, account, sources, figures))
        progress(0.95)
        journal = _journal(request, log, figures, versions or {}, account)
        (staging / JOURNAL).write_text(json.dumps(journal, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        picture = staging / MAP
        report = ReportInputs(
            request.profile, rule, figures, result, services, measured, account, sites, curve,
            tuple(log.warnings), sources, journal, picture if picture.exists() else None,
            health, trust, fairness, equity_rule, stability,
            calibration=given.calibration.table if given.calibration else None,
        )
        (staging / REPORT).write_text(report_page(report), encoding="utf-8")
        # The last chance to cancel: what is in its place stays there.
        progress(1.0)
        files = _publish(staging, folder)
    return Diagnosis(figures, tuple(log.warnings), files)


def _checked(request: DiagnosisRequest) -> ZoneRule:
    """Return the rule of the zones, once the parameters are known to be sound."""
    rule = ZoneRule(threshold_min=request.threshold_min, public=request.counted_public).checked()
    checked_speed(request.profile, request.speed_kmh)
    if request.number < 0:
        raise ParameterError(
            tr_noop("NOMBRE : {value} n’est pas un nombre de permanences ; donnez un entier positif ou nul."),
            value=request.number,
        )
    if request.calibrate and request.iris is None:
        raise ParameterError(
            tr_noop("CALER_SUR_IRIS : donnez dans IRIS la couche de « Charger les IRIS », avec son taux_pauvrete.")
        )
    return rule


@dataclass(frozen=True)
class _Inputs:
    """What the files hold.

    Attributes
    ----------
    cells
        Those of ``population``, calibrated when it was asked for.
    rejects
        Rows that were refused, of any file.
    points
        What people walk from, when cells are made of finer points.
    """

    population: LoadedPopulation
    cells: Layer
    services: LoadedServices
    iris: Layer | None
    candidates: Layer | None
    rejects: Layer
    calibration: Calibration | None
    points: DemandPoints | None


def _inputs(request: DiagnosisRequest, log: _Log) -> _Inputs:
    """Read the files, but for the streets."""
    population = _population(request.cells)
    cells = population.cells
    if np.isnan(as_floats(cells.columns["pauvres"])).all():
        raise InputError(
            tr_noop(
                "CARREAUX : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents, "
                "vides ou impossibles) ; prenez les carreaux Filosofi de l’INSEE avec toutes leurs colonnes."
            ),
            name=cells.name,
        )
    services = load_services(request.services, "SERVICES").required("SERVICES")
    iris = None if request.iris is None else _read(request.iris, "IRIS")
    candidates, unlocated = _candidates(request)
    calibration = calibrate(cells, iris) if request.calibrate and iris is not None else None
    if calibration is not None:
        cells = calibration.cells
        log.note(calibration.notes)
    buildings = None if request.buildings is None else _read(request.buildings, "BATIMENTS")
    points, notes = demand_points(cells, buildings, request.building_weights, parameter="CARREAUX")
    log.note(notes)
    rejects = _stacked(population.refused, refused_layer((*services.refused, *_refused_candidates(unlocated))))
    return _Inputs(population, cells, services, iris, candidates, rejects, calibration, points)


def _read(source: Source, parameter: str) -> Layer:
    if isinstance(source, Layer):
        return source
    path, layer_name = source if isinstance(source, tuple) else (source, None)
    return read_vector(path, parameter, layer_name)


def _population(source: Source) -> LoadedPopulation:
    """Load the cells; a table gets its geometries from the INSEE ids, a layer must have them all."""
    path = source[0] if isinstance(source, tuple) else source
    if isinstance(path, Path) and is_table(path):
        return load_population(source)
    layer = _read(source, "CARREAUX")
    require_geometries(layer, "CARREAUX")
    require_crs(layer, "CARREAUX")
    return load_population(layer)


def _candidates(request: DiagnosisRequest) -> tuple[Layer | None, Layer | None]:
    if request.candidates is None:
        return None, None
    return split_unlocated(_read(request.candidates, "CANDIDATS"), "CANDIDATS")


def _sought(
    request: DiagnosisRequest, network: Network, cells: Layer, given: Layer | None, rule: ZoneRule
) -> Layer:
    """Return the candidates given, those of the OSM file and those of the grid, doubles merged."""
    wanted = CandidateRule(grid_m=request.grid_m, threshold_min=rule.threshold_min)
    # A graph of OSMnx holds streets only.
    file = None if request.osm.suffix.lower() == ".graphml" else request.osm
    return find_candidates(network, wanted, file, given, None, cells).kept


# --- writing all or nothing ---------------------------------------------------------------------


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give a folder to prepare the results in, beside the place where they will stand; removed after."""
    ancestor = folder.absolute()
    while not ancestor.exists() and ancestor != ancestor.parent:
        ancestor = ancestor.parent
    try:
        if not ancestor.is_dir() or not os.access(ancestor, os.W_OK | os.X_OK):
            raise PermissionError(ancestor)
        staging = Path(tempfile.mkdtemp(prefix=".accessibilite-", dir=ancestor))
    except OSError as error:
        raise OutputError(
            tr_noop(
                "DOSSIER : impossible d’écrire dans « {folder} » ; choisissez un dossier où vous avez le droit d’écrire."
            ),
            folder=folder,
        ) from error
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _write(path: Path, layers: Mapping[str, Layer], folder: Path) -> None:
    try:
        write_geopackage(path, layers, _styles())
    except (RuntimeError, OSError) as error:
        raise OutputError(
            tr_noop("DOSSIER : l’écriture dans « {folder} » a échoué ; vérifiez la place libre sur le disque."),
            folder=folder,
        ) from error


def _publish(staging: Path, folder: Path) -> dict[str, Path]:
    """Move the prepared files into ``folder``; files of an earlier run are replaced, others stay."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = {}
        for name in (GEOPACKAGE, MAP, REPORT, JOURNAL):
            target = folder / name
            if (staging / name).exists():
                os.replace(staging / name, target)
                files[name] = target
            else:
                target.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            tr_noop(
                "DOSSIER : « {file} » n’a pas pu être remplacé ; fermez les programmes qui l’utilisent (QGIS, "
                "navigateur), puis relancez."
            ),
            # Of the two names of a move, the person knows the second.
            file=error.filename2 or error.filename or folder,
        ) from error
    return files


def _styles() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((RESOURCES / "styles").glob("*.qml"))}


# --- the parts of the chain ---------------------------------------------------------------------


def _around(iris: Layer, cells: Layer) -> Layer:
    """Keep the territories that the cells touch: a departmental file holds hundreds of others."""
    crs = require_crs(iris, "IRIS")
    require_geometries(iris, "IRIS")
    moved = transform_geometries(cells.geometries, cells.crs, crs)
    touched = np.unique(shapely.STRtree(iris.geometries).query(moved, predicate="intersects")[1])
    if not len(touched):
        raise InputError(
            tr_noop(
                "IRIS : aucun territoire de « {name} » ne touche les carreaux ; donnez les limites du même territoire, ou "
                "videz IRIS."
            ),
            name=iris.name,
        )
    return iris.taken(touched)


def _sites(
    request: DiagnosisRequest,
    network: Network,
    measured: MeasuredDemand,
    cells: Layer,
    candidates: Layer | None,
    progress: Progress,
) -> tuple[Layer, Layer]:
    if candidates is None:
        empty: dict[str, Column] = {"rang": integers([])}
        return Layer("sites", texts([]), cells.crs, empty), Layer("courbe", texts([]), "", {"nombre": integers([])})
    places = places_of(candidates, "CANDIDATS")
    looked = part_of(progress, 0.0, 0.5)
    if measured.points is None:
        covers = reach_matrix(network, measured.people, places, request.threshold_min, measured.snapper, looked)
    else:
        longest = walk_limit_min(request.threshold_min)
        walks = time_matrix(network, measured.walkers, places, longest, measured.snapper, looked)
        covers = measured.points.covers(walks, request.threshold_min)
    plan = plan_sites(
        covers,
        as_floats(measured.columns["temps_min"]),
        as_floats(cells.columns[CALIBRATED if request.calibrate else "pauvres"]),
        as_floats(cells.columns["population"]),
        places.ids,
        request.number,
        request.threshold_min,
        part_of(progress, 0.5, 1.0),
    )
    chosen = candidates.taken(plan.rows).with_columns(plan.columns)
    rows = len(plan.curve["nombre"])
    return chosen, Layer("courbe", texts([None] * rows), "", plan.curve)


def _with_stability(cells: Layer, found: Robustness) -> Layer:
    return cells.with_columns({name: found.cells.columns[name] for name in ("part_blanche_pct", "stabilite")})


def _counted(services: Layer, measured: MeasuredDemand) -> Layer:
    """Return the services with ``compte``: 1 when somebody could walk there, 0 when it was set aside."""
    counted = np.zeros(len(services), dtype=np.int64)
    counted[measured.selection.rows[measured.times.snapped_services]] = 1
    return services.with_columns({"compte": integers(counted)})


def _stacked(first: Layer, second: Layer) -> Layer:
    """Return the rows of two tables of the same columns."""
    columns: dict[str, Column] = {}
    for name, values in second.columns.items():
        both = [first.columns[name], values]
        if isinstance(values, np.ma.MaskedArray):
            columns[name] = integers(
                np.concatenate([column.data for column in both]), np.concatenate([null_mask(column) for column in both])
            )
        else:
            columns[name] = np.concatenate(both)
    return replace(second, geometries=np.concatenate([first.geometries, second.geometries]), columns=columns)


def _refused_candidates(layer: Layer | None) -> list[tuple[str, str, Refused]]:
    """Return the candidates without coordinates, whole."""
    if layer is None:
        return []
    reason = tr_noop("coordonnées absentes ou illisibles (degrés attendus)")
    return [
        ("CANDIDATS", layer.name, Refused(row + 1, reason, row_content(layer, row))) for row in range(len(layer))
    ]


def key_figures(result: ZoneResult, public: str, services: int) -> dict[str, float]:
    """Return the key figures; the first five are the ones that matter."""
    columns = result.cells.columns
    population = np.nan_to_num(as_floats(columns["population"]))
    poor = np.nan_to_num(as_floats(columns["pauvres"]))
    white = as_floats(columns["zone_blanche"]) == 1
    imputed = as_floats(columns["estime"]) == 1
    ranked = np.isfinite(as_floats(result.zones.columns["rang"]))
    poor_white = float(poor[white].sum())
    total_poor = float(poor.sum())

    def share(part: float, whole: float) -> float:
        return 100 * part / whole if whole else float("nan")

    counted = np.nan_to_num(as_floats(columns[public]))
    of_public = (
        {}
        if public == DEFAULT_PUBLIC
        else {"public": float(counted.sum()), "public_en_zone_blanche": float(counted[white].sum())}
    )
    return {
        "population": float(population.sum()),
        "pauvres": total_poor,
        "pauvres_en_zone_blanche": poor_white,
        "part_pauvres_en_zone_blanche_pct": share(poor_white, total_poor),
        "zones_classees": int(ranked.sum()),
        "population_en_zone_blanche": float(population[white].sum()),
        "carreaux": len(white),
        "carreaux_blancs": int(white.sum()),
        "carreaux_estimes": int(imputed.sum()),
        "part_estimee_pct": share(float(poor[imputed].sum()), total_poor),
        "deficit_pers_min": float(as_floats(result.zones.columns["deficit_pers_min"]).sum()),
        "services_comptes": services,
        **of_public,
    }


def _count(
    log: _Log,
    result: ZoneResult,
    measured: MeasuredDemand,
    account: NetworkAccount,
    services: Layer,
    rejects: Layer,
) -> None:
    status = measured.times.status
    log.counts.update(
        voies_lues=account.ways_read,
        aretes=account.edges,
        noeuds=account.nodes,
        kilometres=round(account.kilometres, 1),
        ilots=len(account.island_edges) - 1,
        services=len(services),
        services_sur_le_reseau=int(measured.times.snapped_services.sum()),
        rejets=len(rejects),
        zones=len(result.zones),
        carreaux_par_statut={name: int((status == name).sum()) for name in STATUSES},
    )


def _sources(request: DiagnosisRequest, cells: Layer) -> tuple[str, ...]:
    """Name the files, and their makers where the files themselves tell."""
    given: dict[str, Source | None] = {
        "CARREAUX": request.cells, "SERVICES": request.services, "IRIS": request.iris, "BATIMENTS": request.buildings,
        "CANDIDATS": request.candidates,
    }
    names = {name: source_name(source) for name, source in given.items() if source is not None}
    relief = {} if request.mnt is None else {"MNT": Path(request.mnt).name}
    return source_lines({"OSM": request.osm.name, **names, **relief}, cells)


#: Inputs in the order in which the sources are named, with what each is.
_SOURCE_WORDS = {
    "OSM": tr_noop("Voies : © les contributeurs d’OpenStreetMap, licence ODbL ({file})"),
    "CARREAUX": tr_noop("Population : {file}"),
    "SERVICES": tr_noop("Services : {file}"),
    "MNT": tr_noop("Relief : {file}"),
    "IRIS": tr_noop("Limites : {file}"),
    "BATIMENTS": tr_noop("Bâtiments : {file}"),
    "CANDIDATS": tr_noop("Lieux candidats : {file}"),
}


_FROM_INSEE = tr_noop("Population : INSEE, Filosofi, carreaux ({file})")


def source_lines(names: Mapping[str, str], cells: Layer) -> tuple[str, ...]:
    """Return a line for each input, named by its parameter."""
    from_insee = any(str(cell).startswith("CRS") for cell in cells.columns["id"][:1])
    words = {**_SOURCE_WORDS, "CARREAUX": _FROM_INSEE if from_insee else _SOURCE_WORDS["CARREAUX"]}
    return tuple(tr(template).format(file=names[name]) for name, template in words.items() if name in names)


def _map_request(
    staging: Path,
    request: DiagnosisRequest,
    account: NetworkAccount,
    sources: tuple[str, ...],
    figures: Mapping[str, float],
) -> MapRequest:
    threshold = number(request.threshold_min, 0 if float(request.threshold_min).is_integer() else 1)
    return MapRequest(
        staging / GEOPACKAGE,
        staging / MAP,
        tr("Zones blanches à plus de {threshold} min à pied d’un service").format(threshold=threshold),
        map_subtitle(figures, account.speed_kmh),
        in_a_row(sources),
        request.threshold_min,
    )


def map_subtitle(figures: Mapping[str, float], speed_kmh: float) -> str:
    """Return what stands below the title of the map."""
    return tr("{white} personnes pauvres en zone blanche sur {poor} – marche à {speed} km/h").format(
        white=number(figures["pauvres_en_zone_blanche"]), poor=number(figures["pauvres"]), speed=number(speed_kmh, 1)
    )


# --- the run card -------------------------------------------------------------------------------


def _journal(
    request: DiagnosisRequest,
    log: _Log,
    figures: Mapping[str, float],
    versions: Mapping[str, str],
    account: NetworkAccount,
) -> dict[str, object]:
    inputs = {
        "OSM": request.osm,
        "MNT": request.mnt,
        "CARREAUX": request.cells,
        "SERVICES": request.services,
        "IRIS": request.iris,
        "CANDIDATS": request.candidates,
        "BATIMENTS": request.buildings,
    }
    return {
        "date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "parametres": {
            "PROFIL": request.profile,
            "VITESSE_KMH": account.speed_kmh,
            "SEUIL_MIN": request.threshold_min,
            "NOMBRE": request.number,
            "PUBLIC": request.counted_public,
            "CALER_SUR_IRIS": request.calibrate,
            "ROBUSTESSE": request.robust,
            "GRILLE_M": request.grid_m,
            "POIDS_BATIMENTS": request.building_weights,
            "TEMPS_MAX_MIN": walk_limit_min(request.threshold_min),
            "ACCROCHAGE_M": SNAP_M,
        },
        "entrees": {name: _identity(source) for name, source in inputs.items() if source is not None},
        "versions": {**_library_versions(), **versions},
        "chiffres": {name: _rounded(value) for name, value in figures.items()},
        "comptes": log.counts,
        "durees_s": log.durations,
        "langue": voice().language,
        "avertissements": [warning.said() for warning in log.warnings],
        "avertissements_modeles": [as_data(warning) for warning in log.warnings],
    }


def _identity(source: Source | str) -> dict[str, object]:
    if isinstance(source, Layer):
        return {"couche": source.name, "entites": len(source)}
    path = Path(source[0] if isinstance(source, tuple) else source)
    if not path.is_file():
        # A raster inside another file, or on the network.
        return {"source": str(source)}
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return {"fichier": path.name, "octets": path.stat().st_size, "sha256": digest.hexdigest()}


def _library_versions() -> dict[str, str]:
    found = {"gdal": gdal.__version__}
    for name in ("numpy", "scipy", "shapely", "pyproj"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "inconnue"
    return found


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 6)
