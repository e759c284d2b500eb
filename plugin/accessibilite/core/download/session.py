"""OSMnx through its public interface, driven politely: one query at a time, slots and pauses respected,
bounded retries, cancel, and its global settings put back.

OSMnx waits for ever on a busy server (its own retries ignore ``Retry-After`` and have no end), so each
answer is judged here, by a hook of ``requests``, before OSMnx sees it.  The raw answers are read from
its cache folder: that is what its ``cache_only_mode`` is for.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import re
import shutil
import socket
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import shapely

from ..crs import WGS84
from ..errors import AccessibiliteError, InputError, MissingLibraryError, OutputError, ParameterError, tr_noop
from ..records import Layer, Progress, no_progress, part_of, texts

#: Given OSMnx, sends one request (or takes its answer from the cache).
Query = Callable[[Any], object]
Response = Mapping[str, Any]

USER_AGENT = "Accessibilite (extension QGIS)"
#: First version of OSMnx whose settings and errors are those used here.
OSMNX_MAJOR = 2
#: How often a waiting run looks at the cancel button, seconds.
POLL_S = 0.1
#: Statuses that ask to come back later (https://dev.overpass-api.de/overpass-doc/en/preface/commons.html).
BUSY_STATUSES = frozenset({429, 502, 503, 504})
#: The status page answers at once, or does without.
STATUS_TIMEOUT_S = 10.0
#: A server that answers junk is given one more chance: a cut line is not a habit.
JUNK_ATTEMPTS = 2
#: File of the cache folder that tells that all its answers are there.
_COMPLETE = "complet"
_LOCK = threading.Lock()
_SLOT_WAIT = re.compile(r"in (-?\d+) seconds")


@dataclass(frozen=True)
class HttpOptions:
    """How to reach the servers.

    Attributes
    ----------
    overpass_url, nominatim_url
        Base addresses; ``""`` for those of OSMnx.
    cache_folder
        Keeps the answers from one run to the next; None for no cache.
    proxies, certificates_pem
        As ``requests`` takes proxies; certificates to trust beside the usual ones.
    timeout_s
        Longest silence of the server, and longest query for Overpass, seconds.
    attempts
        How many times a query is sent before giving up.
    pause_s, longest_pause_s
        First pause when the server gives none, then doubled; longest that is waited, seconds.
    total_s
        Longest run, seconds.
    """

    overpass_url: str = ""
    nominatim_url: str = ""
    cache_folder: Path | None = None
    proxies: Mapping[str, str] = field(default_factory=dict)
    certificates_pem: bytes = b""
    timeout_s: float = 180.0
    attempts: int = 4
    pause_s: float = 15.0
    longest_pause_s: float = 300.0
    total_s: float = 1800.0


class _BusyError(Exception):
    """The server asks to come back; ``wait_s`` is None when it does not say when."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait_s = wait_s


class _RefusedError(Exception):
    """The server will not answer this query; the sentence says why."""


class _JunkError(Exception):
    """The answer is not what the server should say."""


class _AbandonedError(Exception):
    """Nobody waits for the answer any more."""


def load_osmnx() -> Any:
    """Import OSMnx.

    Raises
    ------
    MissingLibraryError
        It is absent, does not load, or is too old.
    """
    try:
        with warnings.catch_warnings():
            # Its dependencies use names that the libraries of QGIS deprecate.
            warnings.simplefilter("ignore")
            osmnx = importlib.import_module("osmnx")
    except ImportError as error:
        raise MissingLibraryError(
            tr_noop(
                "La bibliothèque Python « {library} », dont seul le téléchargement a besoin, manque à QGIS : installez "
                "« osmnx » (version 2) dans son Python sans changer numpy, ou prenez sur un autre poste un extrait "
                ".osm.pbf, que lit « Construire le réseau piéton »."
            ),
            library=error.name or "osmnx",
        ) from error
    version = str(getattr(osmnx, "__version__", "0"))
    if int(version.split(".")[0]) < OSMNX_MAJOR:
        raise MissingLibraryError(
            tr_noop(
                "La bibliothèque Python « osmnx » {version} est trop ancienne : il faut la version 2 ou plus récente ; "
                "mettez-la à jour dans le Python de QGIS, sans changer numpy."
            ),
            version=version,
        )
    return osmnx


def fetch(
    key: str, queries: Sequence[Query], options: HttpOptions, progress: Progress = no_progress
) -> tuple[Response, ...]:
    """Send the queries to Overpass one after the other and return the raw answers.

    Parameters
    ----------
    key
        What the queries ask, in words: equal keys share a folder of the cache.

    Raises
    ------
    AccessibiliteError
        OSMnx is missing, the server cannot be reached, refuses, or answers junk; the run was cancelled.
    """
    osmnx = load_osmnx()
    url = _checked_url(options.overpass_url or osmnx.settings.overpass_url, "SERVEUR")
    with _folder(options, f"{url}\n{key}") as folder:
        _drop_unreadable(folder)
        complete = folder / _COMPLETE
        if not complete.exists():
            run = _Run(osmnx, options, url, folder, dict, "SERVEUR")
            for number, query in enumerate(queries):
                run.send(query, part_of(progress, number / len(queries), (number + 1) / len(queries)))
            complete.touch()
        responses = tuple(_read_answer(path) for path in sorted(folder.glob("*.json")))
    progress(1.0)
    return tuple(response for response in responses if response is not None)


def find_place(name: str, options: HttpOptions, progress: Progress = no_progress) -> Layer:
    """Return the outline of a commune, found by its name with OSMnx and Nominatim.

    Raises
    ------
    AccessibiliteError
        As :func:`fetch`, or no place of that name has an outline.
    """
    osmnx = load_osmnx()
    url = _checked_url(options.nominatim_url or osmnx.settings.nominatim_url, "GEOCODEUR")
    found: list[Any] = []
    with _folder(options, f"{url}\n{name}") as folder:
        _drop_unreadable(folder)
        run = _Run(osmnx, options, url, folder, list, "GEOCODEUR")
        try:
            run.send(lambda library: found.append(library.geocoder.geocode_to_gdf(name)), progress)
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise InputError(
                tr_noop(
                    "COMMUNE : aucune commune « {name} » n’a de contour dans OpenStreetMap ; précisez, par exemple "
                    "« Bondy, Seine-Saint-Denis, France », ou donnez une ZONE."
                ),
                name=name,
            ) from error
    outline = shapely.from_wkb(shapely.to_wkb(found[-1].geometry.iloc[0], output_dimension=2))
    full_name = str(found[-1].get("display_name", [name])[0])
    return Layer(full_name, texts([outline]), WGS84, {})


# --- the cache ----------------------------------------------------------------------------------


@contextmanager
def _folder(options: HttpOptions, key: str) -> Iterator[Path]:
    """Give the folder of the answers to one demand: of the cache, or thrown away at the end."""
    if options.cache_folder is None:
        temporary = Path(tempfile.mkdtemp(prefix="accessibilite-"))
        try:
            yield temporary
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        return
    folder = options.cache_folder / hashlib.sha256(key.encode("utf-8")).hexdigest()[:20]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(folder)
    except OSError as error:
        raise OutputError(
            tr_noop("CACHE : impossible d’écrire dans « {path} » ; choisissez un dossier où vous avez le droit d’écrire."),
            path=options.cache_folder,
        ) from error
    yield folder


def _read_answer(path: Path) -> Response | None:
    """Return an answer of the cache, or None when it is not whole."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError, OSError):
        return None
    return document if isinstance(document, list) or _is_answer(document) else None


def _drop_unreadable(folder: Path) -> None:
    """Forget what a run that was cut left behind."""
    for path in folder.glob("*.json"):
        if _read_answer(path) is None:
            path.unlink(missing_ok=True)
            (folder / _COMPLETE).unlink(missing_ok=True)


def _is_answer(document: object) -> bool:
    return isinstance(document, dict) and isinstance(document.get("elements"), list)


# --- one run ------------------------------------------------------------------------------------


@dataclass
class _Run:
    """The requests of one run to one server.

    Attributes
    ----------
    expected
        ``dict`` for Overpass, ``list`` for Nominatim.
    parameter
        Name of the parameter that holds the address, for the sentence of an error.
    """

    osmnx: Any
    options: HttpOptions
    url: str
    folder: Path
    expected: type
    parameter: str

    def __post_init__(self) -> None:
        self.requests: Any = importlib.import_module("requests")
        self.deadline = time.monotonic() + self.options.total_s
        self.host = urlsplit(self.url).hostname or self.url
        self.verify = self._trusted()

    def send(self, query: Query, progress: Progress) -> None:
        """Send a query, again when the server is busy or silent, or raise a sentence."""
        silent = self.requests.exceptions
        failures = 0
        while True:
            progress(0.0)
            wait: float | None = None
            try:
                self._attempt(query, progress)
                return
            except _BusyError as error:
                failures += 1
                wait = error.wait_s
                refusal = self._busy(error)
            except silent.SSLError as error:
                raise self._sentence(_BAD_CERTIFICATE) from error
            except silent.ProxyError as error:
                raise self._sentence(_BAD_PROXY) from error
            except (silent.InvalidSchema, silent.InvalidURL, silent.MissingSchema) as error:
                raise self._unusable_address(error) from error
            except silent.RequestException as error:
                if not _may_pass(error, silent):
                    raise self._sentence(_UNREACHABLE) from error
                failures += 1
                refusal = self._sentence(_SILENT, seconds=f"{self.options.timeout_s:g}")
            except _JunkError as error:
                failures += 1
                refusal = self._sentence(_JUNK)
                if failures >= JUNK_ATTEMPTS:
                    raise refusal from error
            if failures >= self.options.attempts:
                raise refusal
            pause = self.options.pause_s * 2 ** (failures - 1) if wait is None else wait
            if pause > self.options.longest_pause_s or time.monotonic() + pause > self.deadline:
                raise refusal
            self._sleep(pause, progress)

    def _sleep(self, seconds: float, progress: Progress) -> None:
        end = min(time.monotonic() + seconds, self.deadline)
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(POLL_S, left))
            progress(0.0)

    def _attempt(self, query: Query, progress: Progress) -> None:
        """Run OSMnx in a thread of its own: a request in flight cannot be stopped, only left behind."""
        stop = threading.Event()
        failed: list[Exception] = []

        def work() -> None:
            try:
                with _owned(stop), self._configured(stop):
                    self._wait_for_slot()
                    query(self.osmnx)
            except InterruptedError:
                # OSMnx says so that its cache holds the answer, and that it built nothing.
                return
            except Exception as error:
                failed.append(error)

        thread = threading.Thread(target=work, name="accessibilite-osmnx", daemon=True)
        thread.start()
        try:
            while thread.is_alive():
                thread.join(POLL_S)
                progress(0.0)
                if time.monotonic() > self.deadline:
                    raise self._sentence(_SILENT, seconds=f"{self.options.total_s:g}")
        finally:
            stop.set()
        if failed:
            raise self._explained(failed[0])

    def _explained(self, error: Exception) -> Exception:
        """Return an error of OSMnx as the caller knows it."""
        known = (AccessibiliteError, _BusyError, _JunkError, self.requests.exceptions.RequestException)
        if isinstance(error, known):
            return error
        if isinstance(error, _RefusedError):
            return self._sentence(_REFUSED, reason=str(error))
        if self.expected is list and isinstance(error, (ValueError, TypeError, KeyError, IndexError)):
            return error
        return self._sentence(_BROKEN, reason=f"{type(error).__name__} – {error}".splitlines()[0][:200])

    def _wait_for_slot(self) -> None:
        """Ask the status page of Overpass for a free slot; a server without the page has no slots."""
        if self.expected is not dict:
            return
        try:
            answer = self.requests.get(
                f"{self.url}/status",
                headers={"User-Agent": USER_AGENT},
                timeout=min(self.options.timeout_s, STATUS_TIMEOUT_S),
                proxies=dict(self.options.proxies),
                verify=self.verify,
            )
            text = answer.text if answer.ok else ""
            answer.close()
        except self.requests.exceptions.RequestException:
            # The query itself will tell what is wrong.
            return
        waits = [float(seconds) for seconds in _SLOT_WAIT.findall(text)]
        if waits and "slots available now" not in text:
            raise _BusyError("429", max(min(waits), 1.0))

    def _trusted(self) -> bool | str:
        """Return what ``requests`` checks certificates with: the usual authorities and those of QGIS."""
        if not self.options.certificates_pem:
            return True
        bundle = self.folder / "certificats.pem"
        usual = Path(os.environ.get("REQUESTS_CA_BUNDLE") or self.requests.certs.where())
        known = usual.read_bytes() if usual.is_file() else b""
        bundle.write_bytes(known + b"\n" + self.options.certificates_pem)
        return str(bundle)

    @contextmanager
    def _configured(self, stop: threading.Event) -> Iterator[None]:
        """Set OSMnx as this run wants it, then put its settings, and the look-up of names, back."""
        settings = self.osmnx.settings
        timeout = self.options.timeout_s
        wanted: dict[str, Any] = {
            "cache_folder": self.folder,
            "use_cache": True,
            "cache_only_mode": self.expected is dict,
            "http_user_agent": USER_AGENT,
            "http_accept_language": "fr",
            # Asking Google for addresses is not for a plugin to decide.
            "doh_url_template": None,
            # Done here, where it can be cancelled.
            "overpass_rate_limit": False,
            # Overpass takes whole seconds.
            "requests_timeout": round(timeout) if timeout >= 1 else timeout,
            "requests_kwargs": {
                **settings.requests_kwargs,
                "proxies": dict(self.options.proxies),
                "verify": self.verify,
                "hooks": {"response": lambda answer, **_: self._judge(answer, stop)},
            },
        }
        wanted["overpass_url" if self.expected is dict else "nominatim_url"] = self.url
        saved = {name: getattr(settings, name) for name in wanted}
        look_up = socket.getaddrinfo
        try:
            for name, value in wanted.items():
                setattr(settings, name, value)
            yield
        finally:
            for name, value in saved.items():
                setattr(settings, name, value)
            # OSMnx replaces it to stay with one of several servers of a name.
            socket.getaddrinfo = look_up

    def _judge(self, answer: Any, stop: threading.Event) -> None:
        """Raise when an answer is not one that OSMnx should see, or when nobody waits for it."""
        try:
            if stop.is_set():
                raise _AbandonedError
            if answer.is_redirect:
                return
            if answer.status_code in BUSY_STATUSES:
                raise _BusyError(str(answer.status_code), _retry_after(answer.headers.get("Retry-After")))
            if not answer.ok:
                raise _RefusedError(f"{answer.status_code} {answer.reason}".strip())
            self._judge_document(answer)
            if stop.is_set():
                raise _AbandonedError
        except Exception:
            # Nobody downstream will.
            answer.close()
            raise

    def _judge_document(self, answer: Any) -> None:
        try:
            document = answer.json()
        except (ValueError, RecursionError) as error:
            raise _JunkError from error
        remark = document.get("remark") if isinstance(document, dict) else None
        if isinstance(remark, str) and "error" in remark:
            if "Dispatcher_Client" in remark or "rate_limited" in remark:
                raise _BusyError("504")
            raise _RefusedError(remark.strip().splitlines()[0][:200])
        if not (_is_answer(document) if self.expected is dict else isinstance(document, list)):
            raise _JunkError

    # --- sentences ------------------------------------------------------------------------------

    def _sentence(self, template: str, **values: object) -> InputError:
        return InputError(template, parameter=self.parameter, host=self.host, **values)

    def _busy(self, error: _BusyError) -> InputError:
        if error.wait_s is not None:
            return self._sentence(_BUSY_FOR, status=error.reason, seconds=f"{error.wait_s:.0f}")
        return self._sentence(_BUSY, status=error.reason)

    def _unusable_address(self, error: Exception) -> AccessibiliteError:
        if "SOCKS" in str(error):
            return MissingLibraryError(
                tr_noop(
                    "Votre proxy est de type SOCKS et la bibliothèque Python « {library} » manque à QGIS : installez-la "
                    "dans son Python, ou choisissez un proxy HTTP dans les options réseau."
                ),
                library="PySocks",
            )
        return self._sentence(_BAD_ADDRESS)


_BUSY = tr_noop(
    "{parameter} : le serveur {host} est saturé (réponse {status}) et l’est resté après plusieurs essais ; réessayez "
    "plus tard, ou indiquez un autre serveur."
)
_BUSY_FOR = tr_noop(
    "{parameter} : le serveur {host} est saturé (réponse {status}) et demande d’attendre {seconds} s ; réessayez plus "
    "tard, ou indiquez un autre serveur."
)
_SILENT = tr_noop(
    "{parameter} : le serveur {host} n’a pas répondu en entier en {seconds} s ; réessayez plus tard, avec une zone plus "
    "petite ou un autre serveur."
)
_REFUSED = tr_noop(
    "{parameter} : le serveur {host} a refusé la demande ({reason}) ; donnez une zone plus petite, ou indiquez un autre "
    "serveur."
)
_JUNK = tr_noop(
    "{parameter} : la réponse du serveur {host} est tronquée ou n’est pas du JSON ; vérifiez son adresse et la connexion "
    "(page d’accueil d’un réseau ?), puis relancez."
)
_UNREACHABLE = tr_noop(
    "{parameter} : le serveur {host} est injoignable ; vérifiez son adresse, la connexion et le proxy (Préférences, "
    "Options, Réseau)."
)
_BAD_CERTIFICATE = tr_noop(
    "{parameter} : le certificat du serveur {host} est refusé ; ajoutez l’autorité de certification de votre réseau "
    "dans QGIS (Préférences, Options, Authentification)."
)
_BAD_PROXY = tr_noop(
    "{parameter} : le proxy refuse de joindre le serveur {host} ; corrigez son adresse et son mot de passe dans QGIS "
    "(Préférences, Options, Réseau)."
)
_BAD_ADDRESS = tr_noop(
    "{parameter} : « {host} » n’est pas une adresse utilisable ; donnez une adresse complète, comme "
    "« https://serveur.exemple/api »."
)
_BROKEN = tr_noop(
    "{parameter} : OSMnx n’a pas pu traiter la réponse du serveur {host} ({reason}) ; réessayez plus tard, ou indiquez "
    "un autre serveur."
)


@contextmanager
def _owned(stop: threading.Event) -> Iterator[None]:
    """Hold OSMnx alone: its settings are those of the whole process."""
    while not _LOCK.acquire(timeout=POLL_S):
        if stop.is_set():
            raise _AbandonedError
    try:
        yield
    finally:
        _LOCK.release()


def _checked_url(url: str, parameter: str) -> str:
    try:
        parts = urlsplit(url.strip())
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound:
        raise ParameterError(_BAD_ADDRESS, parameter=parameter, host=url)
    return url.strip().rstrip("/").removesuffix("/interpreter")


def _may_pass(error: Exception, kinds: Any) -> bool:
    """Tell whether trying again may help: silence and a cut line, not an address where nobody listens."""
    if isinstance(error, (kinds.Timeout, kinds.ChunkedEncodingError, kinds.ContentDecodingError)):
        return True
    causes = {type(cause).__name__ for cause in error.args}
    return bool(causes & {"ProtocolError", "ReadTimeoutError", "IncompleteRead"})


def _retry_after(value: str | None) -> float | None:
    """Return the seconds of a ``Retry-After`` header: a number, or a date (RFC 9110, 10.2.3)."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        return max(parsedate_to_datetime(value).timestamp() - time.time(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None
