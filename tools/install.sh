#!/usr/bin/env bash
# Installs what the project needs and the machine lacks. Idempotent; offline once it has run.
#
#   tools/install.sh qgis      QGIS >= 3.40 (Debian 12: from bookworm-backports) and the run environment
#   tools/install.sh test      the above, and what the tests and linters need
#   tools/install.sh bench     the above, and in .venv-bench what the bench compares with (absent offline: no failure)
#   tools/install.sh docs      the run environment, and in .venv-docs what builds the documentation site
#   tools/install.sh qt6       the run environment, and in .venv-qt6 what tells whether the plugin would run on Qt 6
#   tools/install.sh pages     what the tests need, a browser, and in .page-checks what the pages are checked with
#   tools/install.sh desktop   what the tests need, and a virtual screen for the pictures of the desktop
#
# Exit codes: 0 ready, 1 an installation failed, 3 administrator rights are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly NEEDED_QGIS="3.40"
readonly SYSTEM_PYTHON=/usr/bin/python3
readonly VENV=.venv
level="${1:-qgis}"

say() { printf '%s\n' "$*" >&2; }

# --- administrator rights -----------------------------------------------------------------------
if [ "$(id -u)" -eq 0 ]; then SUDO=(); elif command -v sudo >/dev/null 2>&1; then SUDO=(sudo); else SUDO=(missing); fi
as_root() {
  if [ "${SUDO[*]:-}" = missing ]; then
    say "Il faut les droits d’administrateur pour installer des paquets. Lancez, en tant que root : $0 $level"
    exit 3
  fi
  "${SUDO[@]}" env DEBIAN_FRONTEND=noninteractive "$@"
}

# --- Debian packages ----------------------------------------------------------------------------
have() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
qgis_is_ready() {
  local version
  version="$(dpkg-query -W -f='${Version}' qgis 2>/dev/null)" || return 1
  version="${version#*:}"
  dpkg --compare-versions "$version" ge "$NEEDED_QGIS" || return 1
  [ -x /usr/bin/qgis_process.bin ] || [ -x /usr/bin/qgis_process ] || return 1
  "$SYSTEM_PYTHON" -c 'import qgis.core' >/dev/null 2>&1
}

readonly APT_OPTIONS=(-y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-unsafe-io)
apt_updated=no
apt_update() {
  [ "$apt_updated" = yes ] && return 0
  # A third-party source that does not answer must not stop us: the installation itself will tell.
  as_root apt-get update -o DPkg::Lock::Timeout=300 >&2 || say "apt-get update a signalé des erreurs ; on continue."
  apt_updated=yes
}

debian_mirror() { # codename
  # As apt itself reads the machine's sources, whatever their format, third parties left out.
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    'Origin: Debian' 'Label: Debian' "Codename: $1" 'Component: main' | sed -n 1p
}

add_backports() {
  local codename="$1" mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  grep -rEqs "^[^#]*${codename}-backports" /etc/apt/sources.list /etc/apt/sources.list.d && return 0
  apt_update
  mirror="$(debian_mirror "$codename")"
  if [ -z "$mirror" ]; then
    say "Aucun miroir Debian qui réponde dans /etc/apt : ajoutez ${codename}-backports à vos sources, puis relancez."
    exit 1
  fi
  printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: %s\n' "$mirror" "$codename" "$keyring" \
    | as_root tee "/etc/apt/sources.list.d/${codename}-backports.sources" >/dev/null
  apt_updated=no
}

install_qgis() {
  qgis_is_ready && return 0
  local codename
  codename="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")"
  case "$codename" in
    bookworm)
      add_backports "$codename"
      apt_update
      as_root apt-get install "${APT_OPTIONS[@]}" -t bookworm-backports qgis python3-qgis >&2 ;;
    *)
      apt_update
      as_root apt-get install "${APT_OPTIONS[@]}" qgis python3-qgis >&2 ;;
  esac
  qgis_is_ready || { say "QGIS $NEEDED_QGIS ou plus récent n’a pas pu être installé (distribution : ${codename:-inconnue})."; exit 1; }
}

install_packages() {
  local missing=() package
  for package in "$@"; do have "$package" || missing+=("$package"); done
  [ "${#missing[@]}" -eq 0 ] && return 0
  apt_update
  as_root apt-get install "${APT_OPTIONS[@]}" "${missing[@]}" >&2
}

# --- Python environment -------------------------------------------------------------------------
# It sees QGIS (system packages) and adds what Debian lacks; numpy and scipy stay the system's,
# which QGIS's own modules were compiled against.
make_venv() {
  if [ ! -x "$VENV/bin/python" ] || ! "$VENV/bin/python" -c 'import qgis.core' >/dev/null 2>&1; then
    rm -rf "$VENV"
    "$SYSTEM_PYTHON" -m venv --system-site-packages "$VENV"
  fi
  "$VENV/bin/python" - >"$VENV/constraints.txt" <<'PY'
from importlib.metadata import PackageNotFoundError, version
for name in ("numpy", "scipy"):
    try:
        print(f"{name}=={version(name)}")
    except PackageNotFoundError:
        pass
PY
}

pip_install() { # requirements file
  local stamp="$VENV/.installed-$(basename "$1" .txt)"
  [ -f "$stamp" ] && cmp -s "$1" "$stamp" && return 0
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c "$VENV/constraints.txt" -r "$1" >&2
  cp "$1" "$stamp"
}

system_pyproj() {
  # Debian's pyproj looks for its database beside the interpreter: show it the system's.
  mkdir -p "$VENV/share"
  [ -e "$VENV/share/proj" ] || ln -s /usr/share/proj "$VENV/share/proj"
}

shapely_2() {
  # Wheels of shapely bring a GEOS of their own, which does not mix with the one QGIS is linked to
  # (the loader would answer one with the functions of the other): take Debian's when it is recent
  # enough, else compile it against the system's GEOS (2.1: the series of Debian 13, and the last one
  # that is built without meson and pkg-config).
  "$VENV/bin/python" -c 'import pathlib, shapely, sys
wheel = (pathlib.Path(shapely.__file__).parents[1] / "shapely.libs").exists()
sys.exit(wheel or int(shapely.__version__.split(".")[0]) < 2)' >/dev/null 2>&1 && return 0
  local candidate
  candidate="$(LC_ALL=C apt-cache policy python3-shapely 2>/dev/null | sed -n 's/^ *Candidate: //p')"
  if dpkg --compare-versions "${candidate:-0}" ge 2 2>/dev/null; then
    install_packages python3-shapely
    return 0
  fi
  install_packages gcc libc6-dev libgeos-dev python3-dev
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c "$VENV/constraints.txt" \
    --force-reinstall --no-deps --no-binary shapely "shapely==2.1.*" >&2
}

bench_peers() {
  # Their NumPy is not the one QGIS was compiled against: they live apart and are handed arrays.
  local stamp=.venv-bench/.installed
  [ -f "$stamp" ] && cmp -s tools/requirements-bench.txt "$stamp" && return 0
  [ -x .venv-bench/bin/python ] || "$SYSTEM_PYTHON" -m venv .venv-bench
  local package all=yes
  while read -r package; do
    .venv-bench/bin/python -m pip install --quiet --disable-pip-version-check "$package" >&2 \
      || { say "$package n’a pas pu être installé : absent du tableau."; all=no; }
  done < <(grep -v '^#' tools/requirements-bench.txt)
  [ "$all" = no ] || cp tools/requirements-bench.txt "$stamp"
}

docs_tools() {
  # They share nothing with QGIS but the interpreter.
  local stamp=.venv-docs/.installed
  [ -f "$stamp" ] && cmp -s tools/requirements-docs.txt "$stamp" && return 0
  [ -x .venv-docs/bin/python ] || "$SYSTEM_PYTHON" -m venv .venv-docs
  .venv-docs/bin/python -m pip install --quiet --disable-pip-version-check -r tools/requirements-docs.txt >&2 || {
    say "MkDocs n’a pas pu être installé : relancez « make docs » avec un accès au réseau, ou lisez docs/ tel quel."
    exit 1
  }
  cp tools/requirements-docs.txt "$stamp"
}

qt6_tools() {
  # Another Qt than QGIS's: it must never be seen from .venv.
  local stamp=.venv-qt6/.installed pip=(.venv-qt6/bin/python -m pip install --quiet --disable-pip-version-check)
  [ -f "$stamp" ] && cmp -s tools/requirements-qt6.txt "$stamp" && return 0
  install_packages libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1
  [ -x .venv-qt6/bin/python ] || "$SYSTEM_PYTHON" -m venv .venv-qt6
  # The converter asks for Python 3.12 and runs on 3.11 (tools/qt6_check.py makes it prove so).
  if ! "${pip[@]}" -r tools/requirements-qt6.txt >&2 || ! "${pip[@]}" --no-deps --ignore-requires-python qgis-pyqt5to6 >&2; then
    say "PyQt6 n’a pas pu être installé : relancez avec un accès au réseau."
    exit 1
  fi
  cp tools/requirements-qt6.txt "$stamp"
}

page_checkers() {
  # Node.js only fetches them: the one runs in Java, the other in the browser.
  local stamp=.page-checks/.installed
  install_packages chromium
  command -v java >/dev/null 2>&1 || install_packages default-jre-headless
  [ -f "$stamp" ] && cmp -s tools/page-checks.json "$stamp" && return 0
  command -v npm >/dev/null 2>&1 || install_packages nodejs npm
  mkdir -p .page-checks
  cp tools/page-checks.json .page-checks/package.json
  npm install --prefix .page-checks --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || {
    say "Les vérificateurs de pages n’ont pas pu être installés : relancez avec un accès au réseau."
    exit 1
  }
  cp tools/page-checks.json "$stamp"
}

install_qgis
install_packages python3-venv python3-scipy python3-numpy python3-gdal python3-pyproj fonts-dejavu-core
make_venv
system_pyproj
shapely_2
case "$level" in
  qgis) ;;
  docs)
    install_packages gdal-bin
    docs_tools ;;
  qt6) qt6_tools ;;
  test|desktop|bench|pages)
    install_packages gdal-bin
    pip_install tools/requirements-test.txt
    if [ "$level" = bench ]; then bench_peers; fi
    if [ "$level" = pages ]; then page_checkers; fi
    if [ "$level" = desktop ]; then
      install_packages xvfb xauth fonts-open-sans qttranslations5-l10n poppler-utils
    fi ;;
  *) say "Niveau inconnu : $level (qgis, test, bench, docs, qt6, pages ou desktop)."; exit 2 ;;
esac
