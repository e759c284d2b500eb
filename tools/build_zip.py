"""Build the zip of the plugin: what git would ship, the same bytes for the same files.

    python tools/build_zip.py [--output FOLDER]
"""

from __future__ import annotations

import argparse
import configparser
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "accessibilite"
PLUGIN = ROOT / "plugin" / PACKAGE
#: Zip files know no time before 1980.
EARLIEST = (1980, 1, 1, 0, 0, 0)


def shipped_files(plugin: Path) -> list[Path]:
    """Return the files of the plugin that git tracks or would track, in order."""
    listing = subprocess.run(
        ["git", "-C", str(plugin), "ls-files", "-z", "--cached", "--others", "--exclude-standard", "."],
        check=True,
        capture_output=True,
    )
    paths = {plugin / name for name in listing.stdout.decode("utf-8").split("\0") if name}
    return sorted(path for path in paths if path.is_file())


def commit_time(plugin: Path) -> tuple[int, int, int, int, int, int]:
    """Return the UTC time of the last commit, or the earliest time a zip knows when there is none."""
    answer = subprocess.run(["git", "-C", str(plugin), "log", "-1", "--format=%ct"], capture_output=True, text=True)
    if answer.returncode != 0 or not answer.stdout.strip():
        return EARLIEST
    moment = time.gmtime(int(answer.stdout))
    return (moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec)


def plugin_version(plugin: Path) -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(plugin / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build_zip(output: Path, plugin: Path = PLUGIN) -> Path:
    """Write ``accessibilite-<version>.zip`` into ``output`` and return its path."""
    output.mkdir(parents=True, exist_ok=True)
    target = output / f"{PACKAGE}-{plugin_version(plugin)}.zip"
    moment = commit_time(plugin)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in shipped_files(plugin):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{path.relative_to(plugin).as_posix()}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the zip of the plugin.")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder to write into")
    target = build_zip(parser.parse_args(arguments).output)
    print(f"{target} ({target.stat().st_size / 1e6:.2f} Mo)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
