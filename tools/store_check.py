"""Check the zip against what the plugin store of QGIS refuses, and against two rules of the house.

    python tools/store_check.py

The zip is built, unpacked in ``build/store-check`` and looked at there: what is checked is what users get.
Every finding is one line; the exit code is 1 when there is any.
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from build_zip import PACKAGE, ROOT, build_zip

#: The store refuses larger zips, bytes.
MAX_BYTES = 25_000_000
REQUIRED_METADATA = (
    "name", "description", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author", "email", "about",
    "tracker", "repository", "homepage", "icon", "category", "tags",
)
FIXED_METADATA = {"qgisMinimumVersion": "3.40", "qgisMaximumVersion": "4.99", "hasProcessingProvider": "yes"}
FORBIDDEN_SUFFIXES = {".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".o", ".a", ".jar", ".whl"}
FORBIDDEN_FOLDERS = {"__pycache__", "__MACOSX", ".git"}
#: First bytes of programs: ELF, Windows, the four of macOS.
PROGRAM_MAGIC = (
    b"\x7fELF", b"MZ", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe",
)
QT_BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6"}


def check_archive(archive: Path) -> Iterator[str]:
    """Yield what is wrong with the zip as a file: size, folders, names."""
    size = archive.stat().st_size
    if size >= MAX_BYTES:
        yield f"le zip pèse {size / 1e6:.1f} Mo ; le dépôt refuse à partir de {MAX_BYTES / 1e6:.0f} Mo"
    with zipfile.ZipFile(archive) as content:
        names = [PurePosixPath(name) for name in content.namelist()]
    tops = sorted({name.parts[0] for name in names})
    if tops != [PACKAGE]:
        yield f"le zip doit avoir un seul dossier, « {PACKAGE} » ; il a : {', '.join(tops) or 'rien'}"
    for name in names:
        if name.is_absolute() or ".." in name.parts:
            yield f"{name} : chemin hors du dossier de l’extension"


def check_files(plugin: Path) -> Iterator[str]:
    """Yield binaries, caches and hidden files, and the absence of LICENSE."""
    if not (plugin / "LICENSE").is_file():
        yield "LICENSE : absent (ce nom exact, en majuscules et sans extension)"
    for path in sorted(path for path in plugin.rglob("*") if path.is_file()):
        name = path.relative_to(plugin)
        if path.suffix.lower() in FORBIDDEN_SUFFIXES or path.read_bytes()[:4].startswith(PROGRAM_MAGIC):
            yield f"{name} : fichier binaire"
        if FORBIDDEN_FOLDERS & set(name.parts):
            yield f"{name} : dossier de cache ou de système"
        if path.name.startswith("."):
            yield f"{name} : fichier caché"


def check_metadata(plugin: Path) -> Iterator[str]:
    """Yield what is wrong with metadata.txt."""
    path = plugin / "metadata.txt"
    if not path.is_file():
        yield "metadata.txt : absent"
        return
    text = path.read_text(encoding="utf-8")
    if "%" in text.replace("%%", ""):
        yield "metadata.txt : un « % » seul ; écrivez « %% » ou « pour cent »"
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        metadata.read_string(text)
        general = metadata["general"]
    except (configparser.Error, KeyError) as error:
        yield f"metadata.txt : illisible ({error})"
        return
    for key in REQUIRED_METADATA:
        if not general.get(key, "").strip():
            yield f"metadata.txt : « {key} » manque"
    for key, value in FIXED_METADATA.items():
        if general.get(key, "").strip() != value:
            yield f"metadata.txt : {key}={general.get(key)} au lieu de {value}"
    if "supportsQt6" in general:
        yield "metadata.txt : « supportsQt6 » n’a plus cours ; qgisMaximumVersion=4.99 suffit"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general.get("email", "")):
        yield "metadata.txt : « email » n’est pas une adresse"
    if not re.fullmatch(r"\d+\.\d+\.\d+\S*", general.get("version", "")):
        yield "metadata.txt : « version » n’est pas de la forme 1.2.3"
    for key in ("tracker", "repository", "homepage"):
        if not general.get(key, "https://").startswith(("https://", "http://")):
            yield f"metadata.txt : « {key} » n’est pas une adresse web"
    if not (plugin / general.get("icon", "?")).is_file():
        yield f"metadata.txt : l’icône « {general.get('icon')} » n’existe pas"


def check_imports(plugin: Path) -> Iterator[str]:
    """Yield imports that the house forbids: QGIS in core/, one binding of Qt anywhere."""
    for path in sorted(plugin.rglob("*.py")):
        name = path.relative_to(plugin)
        in_core = name.parts[0] == "core"
        for line, module in imported_modules(path):
            top = module.split(".")[0]
            if top in QT_BINDINGS:
                yield f"{name}:{line} : importe {module} ; passez par qgis.PyQt"
            if in_core and top == "qgis":
                yield f"{name}:{line} : core/ importe {module} ; core/ ne connaît pas QGIS"


def imported_modules(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of every module that a Python file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def check_bandit(plugin: Path) -> Iterator[str]:
    """Yield the findings of Bandit at every severity; a ``nosec`` comment hides none."""
    report = json.loads(scanner_output(plugin, "bandit", "--ignore-nosec", "-q", "-r", ".", "-f", "json"))
    for error in report["errors"]:
        yield f"{error['filename']} : Bandit n’a pas pu le lire ({error['reason']})"
    for found in report["results"]:
        yield f"{found['filename']}:{found['line_number']} : Bandit {found['test_id']}, {found['issue_text']}"


def check_secrets(plugin: Path) -> Iterator[str]:
    """Yield the findings of detect-secrets."""
    report = json.loads(scanner_output(plugin, "detect_secrets", "scan", "--all-files", "."))
    for name, findings in sorted(report["results"].items()):
        for found in findings:
            yield f"{name}:{found['line_number']} : detect-secrets, {found['type']}"


def scanner_output(folder: Path, module: str, *arguments: str) -> str:
    """Return what a scanner printed; it ends with 1 when it found something.

    Raises
    ------
    RuntimeError
        The scanner itself failed.
    """
    command = [sys.executable, "-m", module, *arguments]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if answer.returncode not in (0, 1) or not answer.stdout.strip():
        raise RuntimeError(f"{module} a échoué (code {answer.returncode}) : {answer.stderr.strip()}")
    return answer.stdout


CHECKS: tuple[Callable[[Path], Iterator[str]], ...] = (
    check_files, check_metadata, check_imports, check_bandit, check_secrets,
)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack the zip into a fresh ``folder`` and return the folder of the plugin in it."""
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(archive) as content:
        content.extractall(folder)
    return folder / PACKAGE


def main() -> int:
    work = ROOT / "build" / "store-check"
    shutil.rmtree(work, ignore_errors=True)
    archive = build_zip(work)
    findings = list(check_archive(archive))
    plugin = unpack(archive, work / "unpacked")
    if plugin.is_dir():
        findings += [finding for check in CHECKS for finding in check(plugin)]
    for finding in findings:
        print(f"  ✗ {finding}", file=sys.stderr)
    verdict = f"{len(findings)} problème(s)" if findings else "prêt pour le dépôt"
    print(f"{archive.name} ({archive.stat().st_size / 1e6:.2f} Mo) : {verdict}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
