"""The cached network: the very network that was built, never an old one, whatever happens to the files."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import wraps
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import gdal

from accessibilite.core import network_cache
from accessibilite.core.command_line import main
from accessibilite.core.errors import Cancelled, InputError
from accessibilite.core.network import build_network
from accessibilite.core.network_cache import cached_network, clear_cache, entries, networks_folder
from accessibilite.core.readers.osm import touching
from accessibilite.core.readers.vector import read_vector
from accessibilite.core.readers.ways import read_ways

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"
SAMPLE = PLUGIN / "accessibilite" / "resources" / "sample"
#: Promised by the project for Porto, hashing of the file included, seconds.
RELOAD_S = 0.3


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    """Return an empty cache."""
    monkeypatch.setenv("ACCESSIBILITE_CACHE", str(tmp_path / "cache"))
    folder = networks_folder()
    assert folder is not None
    return folder


@pytest.fixture
def builds(monkeypatch) -> list[str]:
    """Return a list that grows by one at each construction."""
    done: list[str] = []

    @wraps(build_network)
    def counted(*arguments, **options):
        done.append(arguments[1])
        return build_network(*arguments, **options)

    monkeypatch.setattr(network_cache, "build_network", counted)
    return done


@pytest.fixture
def town(tmp_path) -> Path:
    return Path(shutil.copy(SAMPLE / "reseau.osm", tmp_path / "ville.osm"))


def assert_same(one: Any, other: Any) -> None:
    """Compare records bit for bit, NaN and texts included."""
    assert type(one) is type(other)
    if is_dataclass(one):
        for field in fields(one):
            assert_same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, tuple):
        assert len(one) == len(other)
        for first, second in zip(one, other):
            assert_same(first, second)
    elif isinstance(one, dict):
        assert_same(tuple(one), tuple(other))
        assert_same(tuple(one.values()), tuple(other.values()))
    elif isinstance(one, np.ndarray):
        assert (one.dtype, one.shape) == (other.dtype, other.shape)
        if one.dtype != object:
            assert one.tobytes() == other.tobytes()
        elif shapely.is_geometry(one).any():
            assert shapely.to_wkb(one, include_srid=True).tolist() == shapely.to_wkb(other, include_srid=True).tolist()
        else:
            assert [(type(text), text) for text in one] == [(type(text), text) for text in other]
    else:
        assert one == other


def child(code: str, cache: Path, plugin: Path = PLUGIN) -> subprocess.Popen[str]:
    """Start a run that caches the network of the file given as argument, after ``code``."""
    script = (
        "import sys, os, time, signal\nfrom pathlib import Path\nfrom accessibilite.core import network_cache\n"
        f"{code}\nprint(network_cache.cached_network(Path({str(SAMPLE / 'reseau.osm')!r}))[1].speed_kmh)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(plugin), "ACCESSIBILITE_CACHE": str(cache.parent)}
    return subprocess.Popen(
        [sys.executable, "-c", script], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


# --- the same network ---------------------------------------------------------------------------


@pytest.mark.parametrize("mnt", [None, SAMPLE / "relief.tif"], ids=["plat", "relief"])
@pytest.mark.parametrize("profile", ["adulte", "fauteuil"])
def test_what_comes_back_is_what_was_built(cache, town, builds, profile, mnt):
    waits = {} if mnt is None else {"signal_wait_s": 9.5, "crossing_wait_s": 2.0}
    expected = build_network(read_ways(town), profile, 4.1, mnt=mnt, **waits)
    assert_same(cached_network(town, profile, 4.1, mnt, **waits), expected)
    again = cached_network(town, profile, 4.1, mnt, **waits)
    assert len(builds) == 1
    assert_same(again, expected)
    # What a caller does to its arrays stays its own.
    again[0].forward_s[:] = 0
    assert_same(cached_network(town, profile, 4.1, mnt, **waits), expected)


def test_a_zone_cuts_as_it_does_without_cache(cache, town, builds):
    zone = read_vector(SAMPLE / "iris.gpkg", "ZONE").taken(np.array([0]))
    expected = build_network(touching(read_ways(town), zone))
    assert len(expected[0]) < 0.8 * len(build_network(read_ways(town))[0])
    for _ in range(2):
        assert_same(cached_network(town, zone=zone), expected)
    assert len(builds) == 1


def test_odd_texts_and_numbers_come_back(cache, town):
    network, account = cached_network(town)
    names = network.name.copy()
    names[:5] = [None, "", "Rue de l’Été", "\ud800", "0"]
    times = network.forward_s.copy()
    times[:3] = [-0.0, np.inf, np.frombuffer(b"\x01\x00\x00\x00\x00\x00\xf8\x7f")[0]]
    odd = (replace(network, name=names, forward_s=times), replace(account, source="é\n«»", kilometres=float("inf")))
    entry = cache / "k.reseau"
    network_cache._store(entry, odd)
    assert_same(network_cache._read(entry), odd)


def test_porto_reloads_at_once(cache, shared_data, builds):
    file = shared_data / "osm" / "porto_portugal.osm.pbf"
    expected = cached_network(file)
    durations = []
    for _ in range(3):
        begin = time.perf_counter()
        found = cached_network(file)
        durations.append(time.perf_counter() - begin)
    assert len(builds) == 1
    assert_same(found, expected)
    assert min(durations) < RELOAD_S


# --- one entry for one content ------------------------------------------------------------------


def test_the_name_of_a_file_is_not_its_content(cache, town, builds, tmp_path):
    first = cached_network(town)
    moved = town.rename(tmp_path / "autre nom.osm")
    link = tmp_path / "lien.osm"
    link.symlink_to(moved)
    for path in (moved, link):
        network, account = cached_network(path)
        assert account.source == path.name
        assert_same((network, replace(account, source=town.name)), first)
    assert len(builds) == 1
    # What is usual, said or not, is one network.
    cached_network(moved, "adulte", 4.8, signal_wait_s=0.0)
    assert len(builds) == 1


@dataclass
class Change:
    """What to change between two runs: the file, or the arguments."""

    arguments: dict[str, Any]
    before: dict[str, Any] | None = None


ZONES = [read_vector(SAMPLE / "iris.gpkg", "ZONE").taken(np.array([row])) for row in (0, 1)]
CHANGES = {
    "profile": Change({"profile_id": "senior"}),
    "speed": Change({"speed_kmh": 4.81}),
    "dem": Change({"mnt": SAMPLE / "relief.tif"}),
    "zone": Change({"zone": ZONES[0]}),
    "other zone": Change({"zone": ZONES[1]}, {"zone": ZONES[0]}),
    "wait": Change({"signal_wait_s": 5.0}),
    "other wait": Change({"signal_wait_s": 5.0}, {"signal_wait_s": 6.0}),
    "wait elsewhere": Change({"signal_wait_s": 5.0}, {"crossing_wait_s": 5.0}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_another_question_is_another_network(cache, town, builds, change):
    before = change.before or {}
    cached_network(town, **before)
    cached_network(town, **before)
    assert len(builds) == 1
    cached_network(town, **change.arguments)
    assert len(builds) == 2
    cached_network(town, **before)
    cached_network(town, **change.arguments)
    assert len(builds) == 2, "both are kept"


def test_a_file_changed_under_the_same_date_size_and_inode_is_read_again(cache, town, builds):
    first = cached_network(town)[0]
    status, content = town.stat(), town.read_bytes()
    with town.open("r+b") as stream:
        stream.write(content.replace(b'v="footway"', b'v="railway"'))
    os.utime(town, ns=(status.st_atime_ns, status.st_mtime_ns))
    now = town.stat()
    assert (now.st_size, now.st_mtime_ns, now.st_ino) == (status.st_size, status.st_mtime_ns, status.st_ino)
    second = cached_network(town)[0]
    assert len(builds) == 2
    assert set(first.rule) != set(second.rule)
    town.write_bytes(content)
    assert_same(cached_network(town)[0], first)
    assert len(builds) == 2


def test_a_changed_dem_is_read_again(cache, town, builds, tmp_path):
    dem = Path(shutil.copy(SAMPLE / "relief.tif", tmp_path / "relief.tif"))
    mosaic = tmp_path / "mosaique.vrt"
    gdal.BuildVRT(str(mosaic), [str(dem)]).FlushCache()
    first = {path: cached_network(town, mnt=path)[0] for path in (dem, mosaic)}
    assert len(builds) == 2
    for path in first:
        cached_network(town, mnt=path)
    assert len(builds) == 2
    dataset = gdal.Open(str(dem), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    band.WriteArray(band.ReadAsArray() * 2)
    dataset = band = None
    for path, network in first.items():
        assert cached_network(town, mnt=path)[0].forward_s.tobytes() != network.forward_s.tobytes()
    assert len(builds) == 4


def test_a_dem_whose_files_are_not_all_known_is_read_each_time(cache, town, builds, tmp_path):
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [str(SAMPLE / "relief.tif")]).FlushCache()
    gdal.BuildVRT(str(tmp_path / "b.vrt"), [str(tmp_path / "a.vrt")]).FlushCache()
    for _ in range(2):
        cached_network(town, mnt=tmp_path / "b.vrt")
    assert len(builds) == 2
    assert not entries()


def test_other_rules_are_other_networks(cache, tmp_path):
    plugin = tmp_path / "plugin"
    shutil.copytree(PLUGIN, plugin, ignore=shutil.ignore_patterns("__pycache__", "sample"))
    rules = plugin / "accessibilite" / "core" / "walking_rules.py"

    def speed() -> float:
        done = child("", cache, plugin)
        out, err = done.communicate(timeout=60)
        assert done.returncode == 0, err
        return float(out)

    assert [speed(), speed(), len(entries())] == [4.8, 4.8, 1]
    text = rules.read_text(encoding="utf-8")
    before, after = ('"adulte", tr_noop("Adulte"), ' + kmh for kmh in ("4.8", "4.9"))
    assert text.count(before) == 1
    rules.write_text(text.replace(before, after), encoding="utf-8")
    assert [speed(), len(entries())] == [4.9, 2]


def test_the_tags_that_are_read_count_as_rules(tmp_path, monkeypatch):
    plugin = tmp_path / "accessibilite"
    (plugin / "core" / "readers").mkdir(parents=True)
    (plugin / "resources").mkdir()
    monkeypatch.setattr(network_cache, "__file__", str(plugin / "core" / "network_cache.py"))
    seen = {network_cache._code_digest()}
    for file in ("core/walking_rules.py", "core/readers/osm.py", "resources/osm_tags.ini"):
        for content in ("a", "b"):
            (plugin / file).write_text(content, encoding="utf-8")
            seen.add(network_cache._code_digest())
    assert len(seen) == 7


def test_a_file_that_changes_while_it_is_read_is_not_kept(cache, town, builds, monkeypatch):
    def slow(path, *arguments, **options):
        osm = read_ways(path, *arguments, **options)
        path.write_bytes(path.read_bytes() + b"\n")
        return osm

    monkeypatch.setattr(network_cache, "read_ways", slow)
    cached_network(town)
    assert not entries()


# --- failures -----------------------------------------------------------------------------------


def test_refusals_are_those_of_the_readers_and_leave_nothing(cache, tmp_path):
    with pytest.raises(InputError, match=r"INPUT.*introuvable"):
        cached_network(tmp_path / "absent.osm", parameter="INPUT")
    (tmp_path / "faux.osm").write_text("bonjour", encoding="utf-8")
    with pytest.raises(InputError, match=r"OSM.*faux\.osm"):
        cached_network(tmp_path / "faux.osm")
    with pytest.raises(InputError, match="MNT"):
        cached_network(SAMPLE / "reseau.osm", mnt=tmp_path / "absent.tif")

    def stop(fraction: float) -> None:
        if fraction > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        cached_network(SAMPLE / "reseau.osm", progress=stop)
    assert not cache.exists()


@pytest.mark.parametrize(
    "death",
    [
        "network_cache.os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)",
        "save = network_cache.np.save\n"
        "def half(stream, array, **options):\n"
        "    if array.nbytes > 1000:\n"
        "        stream.write(array.tobytes()[:500]); stream.flush(); os.kill(os.getpid(), signal.SIGKILL)\n"
        "    save(stream, array, **options)\n"
        "network_cache.np.save = half",
    ],
    ids=["before the move", "amid the writing"],
)
def test_a_killed_run_leaves_only_a_crumb_that_is_swept(cache, builds, death):
    killed = child(death, cache)
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    (crumb,) = cache.iterdir()
    assert crumb.name.startswith(".partiel-")
    assert not entries()
    expected = build_network(read_ways(SAMPLE / "reseau.osm"))
    assert_same(cached_network(SAMPLE / "reseau.osm"), expected)
    assert crumb.exists(), "it might be of a run that is still writing"
    old = time.time() - network_cache.STALE_S - 1
    os.utime(crumb, (old, old))
    cached_network(SAMPLE / "reseau.osm", "senior")
    assert not crumb.exists()
    assert_same(cached_network(SAMPLE / "reseau.osm"), expected)
    assert builds == ["adulte", "senior"]


def test_two_runs_write_the_same_entry_at_once(cache):
    # Each waits, before its move, until both have written their own temporary file.
    meet = (
        "move = network_cache.os.replace\n"
        "def together(one, other):\n"
        "    end = time.time() + 30\n"
        "    (Path(one).parent.parent / str(os.getpid())).touch()\n"
        "    while len(list(Path(one).parent.parent.iterdir())) < 3 and time.time() < end: time.sleep(0.005)\n"
        "    assert time.time() < end\n"
        "    move(one, other)\n"
        "network_cache.os.replace = together"
    )
    runs = [child(meet, cache), child(meet, cache)]
    for run in runs:
        out, err = run.communicate(timeout=60)
        assert (run.returncode, out) == (0, "4.8\n"), err
    (entry,) = cache.iterdir()
    assert_same(network_cache._read(entry), build_network(read_ways(SAMPLE / "reseau.osm")))


def test_a_damaged_entry_is_built_again(cache, town, builds):
    expected = cached_network(town)
    ((entry, size),) = entries()
    whole = entry.read_bytes()
    assert len(whole) == size
    positions = np.unique(np.r_[0:200:7, np.linspace(0, size - 1, 60).astype(int), size - 40 : size : 3])
    damages = [whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :] for at in positions]
    damages += [whole[:at] for at in (0, 1, 31, 32, 33, 200, size // 2, size - 1)]
    damages += [whole + b"\0", b"\0" * size, b"\0" * 40]
    for damage in damages:
        entry.write_bytes(damage)
        assert network_cache._read(entry) is None
        assert not entry.exists()
    # A whole entry under the name of another one, and a digest of nothing.
    entry.write_bytes(whole)
    entry.rename(cache / "autre.reseau")
    assert network_cache._read(cache / "autre.reseau") is None
    entry.write_bytes(network_cache.hashlib.sha256(b"").digest())
    assert network_cache._read(entry) is None
    entry.write_bytes(whole[: size // 2])
    assert_same(cached_network(town), expected)
    assert len(builds) == 2
    assert_same(cached_network(town), expected)
    assert len(builds) == 2


def without_home(monkeypatch) -> None:
    monkeypatch.delenv("ACCESSIBILITE_CACHE")

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)


def in_a_file(monkeypatch) -> None:
    monkeypatch.setenv("ACCESSIBILITE_CACHE", str(SAMPLE / "reseau.osm"))


@pytest.mark.parametrize("place", [without_home, in_a_file])
def test_no_folder_to_write_in_is_no_trouble(cache, town, builds, monkeypatch, place: Callable[..., None]):
    place(monkeypatch)
    expected = build_network(read_ways(town))
    for _ in range(2):
        assert_same(cached_network(town), expected)
    assert len(builds) == 2
    assert entries() == []
    assert clear_cache() == 0


def test_a_full_disk_is_no_trouble(cache, town, builds):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        network = cached_network(town)[0]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert_same(network, build_network(read_ways(town))[0])
    assert not list(cache.iterdir())


def test_a_read_only_cache_is_read(cache, town, builds, monkeypatch):
    expected = cached_network(town)

    def refuse(*arguments, **options):
        raise PermissionError

    # Root, who runs tests here and there, is above the rights of a folder.
    for name in ("utime", "replace", "unlink"):
        monkeypatch.setattr(network_cache.os, name, refuse)
    monkeypatch.setattr(network_cache.tempfile, "mkstemp", refuse)
    assert_same(cached_network(town), expected)
    assert len(builds) == 1
    cached_network(town, "senior")
    assert len(entries()) == 1


# --- its size -----------------------------------------------------------------------------------


def test_the_least_recently_used_entries_go(cache, town, builds, monkeypatch):
    speeds = [4.0, 4.1, 4.2]
    for age, speed in enumerate(speeds):
        cached_network(town, speed_kmh=speed)
        path = max(cache.iterdir(), key=lambda path: path.stat().st_mtime)
        old = time.time() - 1000 + 100 * age
        os.utime(path, (old, old))
    size = entries()[0][1]
    monkeypatch.setattr(network_cache, "MAX_CACHE_BYTES", int(3.5 * size))
    cached_network(town, speed_kmh=4.0)
    cached_network(town, speed_kmh=4.3)
    assert len(entries()) == 3
    assert len(builds) == 4
    for speed in (4.0, 4.2, 4.3):
        cached_network(town, speed_kmh=speed)
    assert len(builds) == 4, "only 4.1, the oldest, is gone"
    cached_network(town, speed_kmh=4.1)
    assert len(builds) == 5
    monkeypatch.setattr(network_cache, "MAX_CACHE_BYTES", size // 2)
    cached_network(town, speed_kmh=4.4)
    assert len(entries()) == 3, "what is larger than the whole cache is not kept, nor drives the others out"


def test_an_entry_removed_while_it_is_read_is_read_to_its_end(cache, town):
    expected = cached_network(town)
    ((entry, _),) = entries()
    with entry.open("rb") as stream:
        assert clear_cache() == 1
        assert_same(network_cache._content(stream, entry.stem), expected)


def test_the_command_line_tells_and_empties(cache, town, capsys):
    cached_network(town)
    (cache / "à moi.txt").write_text("notes", encoding="utf-8")
    assert main(["cache"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("1 réseau(x)")
    assert str(cache) in shown
    assert main(["cache", "--vider"]) == 0
    assert "1 réseau(x) effacé(s)" in capsys.readouterr().out
    assert [path.name for path in cache.iterdir()] == ["à moi.txt"]
    assert main(["cache"]) == 0
    assert capsys.readouterr().out.startswith("0 réseau(x)")


@pytest.mark.parametrize(
    ("platform", "variables", "place"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x"}, "/x/accessibilite"),
        ("linux", {}, "/maison/.cache/accessibilite"),
        ("darwin", {"XDG_CACHE_HOME": "/x"}, "/maison/Library/Caches/accessibilite"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/accessibilite"),
        ("win32", {}, "/maison/AppData/Local/accessibilite"),
        ("linux", {"ACCESSIBILITE_CACHE": "/ici", "XDG_CACHE_HOME": "/x"}, "/ici"),
    ],
)
def test_where_the_cache_is(monkeypatch, platform, variables, place):
    for name in ("ACCESSIBILITE_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(network_cache.sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/maison"))
    assert network_cache.cache_folder() == Path(place)
