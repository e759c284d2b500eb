"""The same loading and diagnosis from a command line, without QGIS.

Options bear the names of the parameters of the algorithms, in lower case: ``SEUIL_MIN`` is
``--seuil-min``.  Exit codes: 0 done, 1 refused in one sentence, 2 bad usage.  Options are in French: translations are
read with Qt, which servers lack.
"""

from __future__ import annotations

import argparse
import importlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from .defaults import DEFAULT_PUBLIC, THRESHOLD_MIN
from .errors import AccessibiliteError, Cancelled, MissingLibraryError, OutputError, ParameterError, tr_noop
from .language import number, tr
from .service_formats import AUTO, FORMATS
from .version import plugin_version
from .walking_rules import PROFILES

if TYPE_CHECKING:
    from .readers.account import Note
    from .records import Layer

DONE, REFUSED, BAD_USAGE = 0, 1, 2
#: Permanences to choose, as in the dialog of the diagnosis.
DEFAULT_NUMBER = 3
#: Age from which a service should be checked (months), as in the dialog of ``charger_services``.
DEFAULT_MONTHS = 24
_LAYER_PART = "|layername="
_NAME = "python -m accessibilite"


@dataclass(frozen=True)
class Option:
    """A parameter of an algorithm, as an option."""

    parameter: str
    help: str
    required: bool = False
    default: Any = None
    kind: Callable[[str], Any] = str
    choices: tuple[str, ...] = ()

    @property
    def flag(self) -> str:
        """Return ``--seuil-min`` for ``SEUIL_MIN``."""
        return "--" + self.parameter.lower().replace("_", "-")


@dataclass(frozen=True)
class Command:
    """A subcommand; ``run`` returns the lines to print."""

    name: str
    summary: str
    options: tuple[Option, ...]
    run: Callable[[Arguments], Iterable[str]]


class Arguments:
    """Values of the options by parameter, and the progress of the run."""

    def __init__(self, values: Mapping[str, Any], progress: Callable[[float], None]) -> None:
        self.values = values
        self.progress = progress

    def text(self, parameter: str) -> str:
        """Return a value as text, ``""`` when it is not given."""
        value = self.values[parameter]
        return "" if value is None else str(value)

    def path(self, parameter: str) -> Path | None:
        """Return a file, or None when it is not given."""
        return Path(self.text(parameter)) if self.text(parameter) else None

    def needed_path(self, parameter: str) -> Path:
        """Return a file that the options demand."""
        return Path(self.text(parameter))

    def source(self, parameter: str) -> Path | tuple[Path, str] | None:
        """Return a file, or a layer of it (``fichier.gpkg|layername=couche``)."""
        path, _, layer = self.text(parameter).partition(_LAYER_PART)
        if not path:
            return None
        return (Path(path), layer) if layer else Path(path)

    def layer(self, parameter: str) -> Layer | None:
        """Read a vector layer, or return None when it is not given."""
        source = self.source(parameter)
        if source is None:
            return None
        from .readers.vector import read_vector

        path, name = source if isinstance(source, tuple) else (source, None)
        return read_vector(path, parameter, name)

    def mapping(self, names: Mapping[str, str]) -> dict[str, str]:
        """Return the columns that the options name, by contract column."""
        return {target: self.text(parameter) for target, parameter in names.items() if self.text(parameter)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a subcommand and return its exit code."""
    try:
        command, values = _parsed(sys.argv[1:] if arguments is None else arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else BAD_USAGE
    bar = _ProgressBar()
    try:
        _require_libraries()
        lines = list(command.run(Arguments(values, bar)))
    except AccessibiliteError as error:
        bar.clear()
        print(error, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        bar.clear()
        print(Cancelled(), file=sys.stderr)
        return REFUSED
    except MemoryError:
        bar.clear()
        print(tr(_NO_MEMORY), file=sys.stderr)
        return REFUSED
    bar.clear()
    for line in lines:
        print(line)
    return DONE


_NO_MEMORY = tr_noop("La mémoire de cette machine ne suffit pas ; donnez une ZONE ou des fichiers plus petits.")


# --- the options --------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    """Says in French what is wrong with a command line."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_USAGE, f"{_in_french(message)} Voyez {self.prog} --help.\n")

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", "Utilisation : ", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", "Utilisation : ", 1)


_MESSAGES = (
    (r"the following arguments are required: (.*)", "Il manque {0}."),
    (r"argument (\S+): expected one argument", "{0} attend une valeur."),
    (r"argument (\S+): invalid choice: '?([^']*)'? \(choose from (.*)\)", "{0} : « {1} » est inconnu ; choisissez parmi {2}."),
    (r"argument (\S+): (.*)", "{0} : {1}"),
    (r"unrecognized arguments: (.*)", "Option ou valeur inconnue : {0}."),
)


def _in_french(message: str) -> str:
    for pattern, sentence in _MESSAGES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return sentence.format(*(part.replace("'", "") for part in match.groups()))
    return message


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"« {text} » n’est pas un nombre.") from error


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"« {text} » n’est pas un nombre entier.") from error


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument_group("aide").add_argument("-h", "--help", action="help", help="affiche cette aide")


def _parsed(arguments: Sequence[str]) -> tuple[Command, dict[str, Any]]:
    commands = {command.name: command for command in (*COMMANDS, CACHE)}
    parser = _Parser(
        prog=_NAME,
        description="Accessibilité à pied des services, sans QGIS.",
        epilog="Codes de sortie : 0 fait, 1 refusé (une phrase dit pourquoi), 2 ligne de commande incorrecte.",
        add_help=False,
        allow_abbrev=False,
    )
    _add_help(parser)
    kinds = parser.add_subparsers(title="commandes", dest="COMMANDE", metavar="COMMANDE", required=True)
    for command in commands.values():
        sub = kinds.add_parser(
            command.name, help=command.summary, description=command.summary, add_help=False, allow_abbrev=False
        )
        needed, others = sub.add_argument_group("obligatoire"), sub.add_argument_group("facultatif")
        for option in command.options:
            if option.kind is bool:
                others.add_argument(option.flag, dest=option.parameter, help=option.help, action="store_true")
                continue
            default = "" if option.default is None else f" (par défaut : {option.default})"
            (needed if option.required else others).add_argument(
                option.flag,
                dest=option.parameter,
                metavar=None if option.choices else option.parameter,
                help=(option.help + default).replace("%", "%%"),
                required=option.required,
                default=option.default,
                type=option.kind,
                choices=option.choices or None,
            )
        _add_help(sub)
    values = vars(parser.parse_args(arguments))
    return commands[values.pop("COMMANDE")], values


class _ProgressBar:
    """A percentage on standard error, when a person looks at it."""

    def __init__(self) -> None:
        self.shown = -1
        self.visible = sys.stderr.isatty()

    def __call__(self, fraction: float) -> None:
        percent = int(100 * min(max(fraction, 0.0), 1.0))
        if self.visible and percent != self.shown:
            self.shown = percent
            print(f"\r{percent:3d} %", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Leave the line to what comes next."""
        if self.visible and self.shown >= 0:
            print("\r     \r", end="", file=sys.stderr, flush=True)


def _require_libraries() -> None:
    """Raise when a library that the computing needs is missing, or shapely is older than 2."""
    try:
        for name in ("numpy", "scipy", "pyproj", "osgeo.gdal", "shapely"):
            module = importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(
            tr_noop(
                "La bibliothèque Python « {library} » manque ; installez numpy, scipy, pyproj, shapely 2 et GDAL pour ce "
                "Python, ou prenez celui de QGIS."
            ),
            library=error.name,
        ) from error
    if int(module.__version__.split(".")[0]) < 2:
        raise MissingLibraryError(
            tr_noop("La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente."),
            version=module.__version__,
        )


# --- writing all or nothing ---------------------------------------------------------------------


@dataclass(frozen=True)
class Output:
    """A layer or a page to write, and the parameter that says where."""

    parameter: str
    path: Path | None
    name: str
    content: Layer | str


def write_all(outputs: Sequence[Output]) -> list[str]:
    """Write the outputs that were asked for, all of them or none; return their paths.

    Raises
    ------
    OutputError
        One of them cannot be written: earlier files stay as they were.
    """
    asked = [(output, output.path.absolute()) for output in outputs if output.path is not None]
    folders: list[Path] = []
    moves: list[tuple[Path, Path]] = []
    parameter, target = "OUTPUT", Path()
    try:
        for output, target in asked:
            parameter = output.parameter
            folder = Path(tempfile.mkdtemp(prefix=".accessibilite-", dir=target.parent))
            folders.append(folder)
            moves.append((folder / target.name, target))
            _write(folder / target.name, output)
        for _, target in moves:
            if target.is_dir():
                raise IsADirectoryError(target)
        for whole, target in moves:
            os.replace(whole, target)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            tr_noop("{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
            parameter=parameter,
            path=target,
        ) from error
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
    return [str(output.path) for output, _ in asked]


def _write(path: Path, output: Output) -> None:
    if isinstance(output.content, str):
        path.write_text(output.content, encoding="utf-8")
        return
    from .geopackage import write_geopackage

    write_geopackage(path, {output.name: output.content}, {})


def _geopackage(arguments: Arguments, parameter: str) -> Path | None:
    path = arguments.path(parameter)
    if path is not None and path.suffix.lower() != ".gpkg":
        raise ParameterError(
            tr_noop("{parameter} : « {path} » n’est pas un nom de GeoPackage ; donnez un nom qui finit par .gpkg."),
            parameter=parameter,
            path=path,
        )
    return path


def _places(arguments: Arguments, *parameters: str) -> dict[str, Path | None]:
    """Return where to write, before any computing; two results may not share a file."""
    found = {
        parameter: arguments.path(parameter) if parameter == "BILAN" else _geopackage(arguments, parameter)
        for parameter in parameters
    }
    given = [path.absolute() for path in found.values() if path is not None]
    if len(given) != len(set(given)):
        raise ParameterError(
            tr_noop("{parameters} : le même fichier est demandé deux fois ; donnez un nom différent à chaque résultat."),
            parameters=", ".join(parameters),
        )
    return found


def _warn(sentences: Iterable[object]) -> None:
    for sentence in sentences:
        print(sentence, file=sys.stderr)


# --- the commands -------------------------------------------------------------------------------


def _diagnostic(arguments: Arguments) -> list[str]:
    from . import diagnosis

    cells, services = arguments.source("CARREAUX"), arguments.source("SERVICES")
    if cells is None or services is None:
        raise ParameterError(tr_noop("CARREAUX et SERVICES : donnez un fichier pour chacun."))
    request = diagnosis.DiagnosisRequest(
        arguments.needed_path("OSM"),
        cells,
        services,
        arguments.source("IRIS"),
        arguments.source("CANDIDATS"),
        arguments.text("PROFIL"),
        arguments.values["SEUIL_MIN"],
        arguments.values["NOMBRE"],
        arguments.values["VITESSE_KMH"],
        arguments.text("MNT") or None,
        arguments.source("BATIMENTS"),
        arguments.text("POIDS_BATIMENTS"),
        arguments.text("PUBLIC"),
        arguments.values["CALER_SUR_IRIS"],
        arguments.values["ROBUSTESSE"],
        arguments.values["GRILLE_M"],
    )
    versions = {"accessibilite": plugin_version()}
    done = diagnosis.run(request, arguments.needed_path("DOSSIER"), None, versions, arguments.progress)
    _warn(done.warnings)
    return [str(path) for path in done.files.values()]


def _construire_reseau(arguments: Arguments) -> list[str]:
    from .network import checked_speed
    from .network_cache import cached_network
    from .network_health import network_health
    from .network_report import network_page, untagged_notes
    from .records import part_of

    places = _places(arguments, "OUTPUT", "BILAN", "ANOMALIES")
    file, profile, speed = arguments.path("INPUT"), arguments.text("PROFIL"), arguments.values["VITESSE_KMH"]
    source = arguments.layer("LIGNES") if file is None else file
    if source is None or (file is not None and arguments.text("LIGNES")):
        raise ParameterError(
            tr_noop("INPUT et LIGNES : donnez l’un ou l’autre, un fichier OSM ou une couche de voies.")
        )
    checked_speed(profile, speed)
    network, account = cached_network(
        source, profile, speed, arguments.text("MNT") or None, arguments.layer("ZONE"), part_of(arguments.progress, 0.0, 0.8),
        "INPUT", signal_wait_s=arguments.values["ATTENTE_FEUX_S"], crossing_wait_s=arguments.values["ATTENTE_PASSAGE_S"],
    )
    _warn(untagged_notes(account))
    demand = arguments.layer("DEMANDE")
    asked = bool(arguments.text("BILAN") or arguments.text("ANOMALIES"))
    health = network_health(network, demand) if asked else None
    return write_all([
        Output("OUTPUT", places["OUTPUT"], "reseau", network.to_layer()),
        Output("BILAN", places["BILAN"], "bilan", network_page(account, health)),
        *([Output("ANOMALIES", places["ANOMALIES"], "anomalies", health.holes)] if health else []),
    ])


def _charger_population(arguments: Arguments) -> list[str]:
    from .calibration import calibrate
    from .readers.population_files import MAPPED, load_population
    from .records import part_of

    places = _places(arguments, "OUTPUT", "CALAGE", "REJETS")
    source = arguments.source("CARREAUX")
    if source is None:
        raise ParameterError(tr_noop("CARREAUX : donnez un fichier."))
    loaded = load_population(
        source, arguments.layer("ZONE"), arguments.mapping(MAPPED), part_of(arguments.progress, 0.0, 0.8)
    )
    iris = arguments.layer("IRIS")
    calibration = None if iris is None else calibrate(loaded.cells, iris)
    files = write_all([
        Output("OUTPUT", places["OUTPUT"], "carreaux", calibration.cells if calibration else loaded.cells),
        *([Output("CALAGE", places["CALAGE"], "calage", calibration.table)] if calibration else []),
        Output("REJETS", places["REJETS"], "rejets", loaded.refused),
    ])
    return [*_told((*loaded.notes, *(calibration.notes if calibration else ()))), *files]


def _charger_iris(arguments: Arguments) -> list[str]:
    from .readers.iris import MAPPED, load_iris
    from .records import part_of

    places = _places(arguments, "OUTPUT", "REJETS")
    contours = arguments.source("CONTOURS")
    if contours is None:
        raise ParameterError(tr_noop("CONTOURS : donnez un fichier."))
    loaded = load_iris(
        contours, arguments.source("TABLE"), arguments.mapping(MAPPED), part_of(arguments.progress, 0.0, 0.9)
    )
    files = write_all([
        Output("OUTPUT", places["OUTPUT"], "iris", loaded.iris),
        Output("REJETS", places["REJETS"], "rejets", loaded.refused),
    ])
    return [*_told(loaded.notes), *files]


def _charger_services(arguments: Arguments) -> list[str]:
    from .audit import audit, cutoff_date
    from .audit_report import audit_page
    from .readers.services import load_services, read_categories
    from .records import part_of

    places = _places(arguments, "OUTPUT", "REJETS", "BILAN")
    source = arguments.source("INPUT")
    if source is None:
        raise ParameterError(tr_noop("INPUT : donnez un fichier."))
    cutoff = cutoff_date(arguments.text("DATE_LIMITE"), arguments.values["ANCIENNETE_MAX"], date.today())
    communes = arguments.layer("COMMUNES")
    loaded = load_services(
        source,
        "INPUT",
        arguments.text("FORMAT"),
        read_categories(arguments.path("CATEGORIES")),
        arguments.source("SERVICES_LIES"),
        crs=arguments.text("SRC"),
        progress=part_of(arguments.progress, 0.0, 0.6),
    )
    found = audit(
        loaded.services, cutoff, communes, loaded.category_map.type_labels.values(), part_of(arguments.progress, 0.6, 0.9)
    )
    files = write_all([
        Output("OUTPUT", places["OUTPUT"], "services", found.services),
        Output("REJETS", places["REJETS"], "rejets", loaded.rejects),
        Output("BILAN", places["BILAN"], "bilan", audit_page(loaded, found) if places["BILAN"] else ""),
    ])
    counts = loaded.counts
    told = tr_noop("{rows} ligne(s) refusée(s) : {reason}.")
    _warn(tr(told).format(rows=rows, reason=tr(reason)) for reason, rows in counts.reasons.items())
    account = tr("{read} lignes lues, {written} écrites, {refused} refusées.")
    return [account.format(read=counts.read, written=counts.written, refused=counts.refused), *files]


def _cache(arguments: Arguments) -> list[str]:
    from .network_cache import CACHE_VARIABLE, clear_cache, entries, networks_folder

    folder = networks_folder()
    if folder is None:
        told = tr("Aucun cache : ce compte n’a pas de dossier personnel ; donnez-en un par la variable {variable}.")
        return [told.format(variable=CACHE_VARIABLE)]
    if arguments.values["VIDER"]:
        return [tr("{count} réseau(x) effacé(s) de « {folder} ».").format(count=number(clear_cache()), folder=folder)]
    held = entries()
    megabytes = number(sum(size for _, size in held) / 1e6, 1)
    return [
        tr("{count} réseau(x), {megabytes} Mo dans « {folder} ».").format(
            count=number(len(held)), megabytes=megabytes, folder=folder
        )
    ]


def _told(notes: Sequence[Note]) -> list[str]:
    """Return what is only to be known; what is to be looked at goes to standard error."""
    _warn(note for note in notes if note.warning)
    return [str(note) for note in notes if not note.warning]


_OUTPUT = Option("OUTPUT", "résultat, en .gpkg", required=True)
_REJECTS = Option("REJETS", "lignes refusées, entières, avec le motif, en .gpkg")
_PROFILE = Option("PROFIL", "qui marche", default="adulte", choices=tuple(PROFILES))
_SPEED = Option("VITESSE_KMH", "vitesse sur le plat, en km/h, au lieu de celle du profil", kind=_number)
_RELIEF = Option("MNT", "modèle de terrain : GeoTIFF, .asc, .hgt, .hgt.gz ; la pente compte alors")
_ZONE = Option("ZONE", "polygones de la zone d’étude")

COMMANDS = (
    Command(
        "diagnostic",
        "du fichier OSM, des carreaux et des services aux zones blanches : un dossier de résultats",
        (
            Option("OSM", "extrait OSM : .osm.pbf, .osm(.gz, .bz2), .json d’Overpass ou .graphml d’OSMnx", required=True),
            Option("CARREAUX", "carreaux de population de l’INSEE", required=True),
            Option("SERVICES", "points d’accueil : couche ou tableau", required=True),
            Option("IRIS", "IRIS ou autres territoires"),
            Option("CANDIDATS", "lieux qui pourraient accueillir une permanence"),
            _PROFILE,
            _SPEED,
            _RELIEF,
            Option("SEUIL_MIN", "minutes à pied au-delà desquelles un service est trop loin", False, THRESHOLD_MIN, _number),
            Option("NOMBRE", "permanences à choisir parmi les candidats", False, DEFAULT_NUMBER, _whole),
            Option("GRILLE_M", "pas d’une grille de candidats, avec les lieux du fichier OSM (mètres)", False, 0.0, _number),
            Option("PUBLIC", "colonne de personnes qui définit les zones blanches", default=DEFAULT_PUBLIC),
            Option("CALER_SUR_IRIS", "cale les personnes pauvres sur le taux publié des IRIS", False, False, bool),
            Option("BATIMENTS", "bâtiments dont chaque carreau est la moyenne"),
            Option("POIDS_BATIMENTS", "colonne qui pèse les bâtiments, par exemple les logements"),
            Option("ROBUSTESSE", "refait le diagnostic sous d’autres hypothèses et sans chaque service", False, False, bool),
            Option("DOSSIER", "dossier des résultats", required=True),
        ),
        _diagnostic,
    ),
    Command(
        "construire-reseau",
        "d’un extrait OpenStreetMap au réseau piéton",
        (
            Option("INPUT", "extrait OSM : .osm.pbf, .osm(.gz, .bz2), .json d’Overpass ou .graphml d’OSMnx"),
            Option("LIGNES", "ou couche de voies dont les étiquettes OSM sont des colonnes"),
            _ZONE,
            _PROFILE,
            _SPEED,
            _RELIEF,
            Option("ATTENTE_FEUX_S", "attente, en secondes, à chaque passage avec feux", False, 0.0, _number),
            Option("ATTENTE_PASSAGE_S", "attente, en secondes, à chaque passage sans feux", False, 0.0, _number),
            Option("DEMANDE", "carreaux ou points avec population : dit combien de personnes vivent sur chaque îlot"),
            _OUTPUT,
            Option("BILAN", "page HTML : voies par règle, îlots, trous possibles"),
            Option("ANOMALIES", "trous possibles de la carte, un segment chacun"),
        ),
        _construire_reseau,
    ),
    Command(
        "charger-population",
        "des carreaux de l’INSEE, ou de tout découpage, aux carreaux que lisent les autres outils",
        (
            Option("CARREAUX", "fichier de carreaux ou d’autres polygones", required=True),
            _ZONE,
            Option("IRIS", "IRIS et leur taux_pauvrete, pour ajouter pauvres_cales"),
            Option("CHAMP_POPULATION", "colonne de population, hors des fichiers de l’INSEE"),
            Option("CHAMP_MENAGES", "colonne des ménages"),
            Option("CHAMP_PAUVRES", "colonne des personnes pauvres"),
            Option("CHAMP_TAUX", "colonne du taux de pauvreté, en %"),
            Option("CHAMP_ID", "colonne d’identifiant"),
            _OUTPUT,
            Option("CALAGE", "calage par IRIS, en .gpkg"),
            _REJECTS,
        ),
        _charger_population,
    ),
    Command(
        "charger-iris",
        "des contours d’IRIS et de leur table de pauvreté aux IRIS que lisent les autres outils",
        (
            Option("CONTOURS", "contours d’IRIS ou de secteurs", required=True),
            Option("TABLE", "table Filosofi par IRIS, ou revenus par secteur"),
            Option("CHAMP_CODE", "colonne du code"),
            Option("CHAMP_TAUX", "colonne du taux de pauvreté, en %"),
            Option("CHAMP_MEDIANE", "colonne du niveau de vie médian"),
            _OUTPUT,
            _REJECTS,
        ),
        _charger_iris,
    ),
    Command(
        "charger-services",
        "de toute liste de services aux points que lisent les autres outils, vérifiés",
        (
            Option("INPUT", "liste de services : csv, xlsx, ods, json, GeoJSON ou autre couche", required=True),
            Option("FORMAT", "format du fichier", default=AUTO, choices=(AUTO, *FORMATS)),
            Option("SERVICES_LIES", "second fichier de data.inclusion"),
            Option("CATEGORIES", "table des catégories"),
            Option("COMMUNES", "limites des communes"),
            Option("ANCIENNETE_MAX", "âge à signaler, en mois ; 0 : ne pas vérifier", False, DEFAULT_MONTHS, _whole),
            Option("DATE_LIMITE", "ou date limite, par exemple 2024-01-31"),
            Option("SRC", "système des coordonnées, par exemple EPSG:2154"),
            _OUTPUT,
            _REJECTS,
            Option("BILAN", "page HTML : doublons, points égarés, horaires, catégories"),
        ),
        _charger_services,
    ),
)

#: Not an algorithm: QGIS users have nothing to do with it, since entries never go out of date and the size is bounded.
CACHE = Command(
    "cache",
    "les réseaux déjà construits, gardés pour les prochains calculs : où, combien",
    (Option("VIDER", "efface tous les réseaux gardés", kind=bool),),
    _cache,
)
