# Sourced by the scripts that start QGIS: everything QGIS reads or writes stays under build/.
#
#   ROOT                  the project
#   QGIS_PROFILE_FOLDER   set before sourcing to use another profile folder (desktop pictures)
#   PYTHON                the interpreter that sees QGIS and the libraries
#   make_profile          writes the profile, with the plugin enabled and the interface in French
#   run_qgis_process      qgis_process, whatever this machine calls it

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
PYTHON="$ROOT/.venv/bin/python"
QGIS_PROFILE_FOLDER="${QGIS_PROFILE_FOLDER:-$ROOT/build/profile}"

mkdir -p "$ROOT/build/runtime" "$ROOT/build/home"
chmod 0700 "$ROOT/build/runtime"

# The person's own settings, caches and start-up files neither change a result nor are changed.
export HOME="$ROOT/build/home"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME PYTHONHOME PYTHONPATH PYTHONSTARTUP QGIS_GLOBAL_SETTINGS_FILE
export XDG_RUNTIME_DIR="$ROOT/build/runtime"
export PATH="$ROOT/.venv/bin:$PATH"
export PYTHONDONTWRITEBYTECODE=1
export QGIS_CUSTOM_CONFIG_PATH="$QGIS_PROFILE_FOLDER"
export QGIS_PLUGINPATH="$ROOT/plugin"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

# Qt takes French numbers from the name alone; the C library, which may not have that locale, is only
# asked for UTF-8 (and bash not asked for its opinion).
{
  unset LC_ALL LANGUAGE LC_NUMERIC LC_TIME LC_MESSAGES
  export LANG=fr_FR.UTF-8 LC_CTYPE=C.UTF-8
} 2>/dev/null

make_profile() {
  local folder="$QGIS_PROFILE_FOLDER/profiles/default/QGIS"
  mkdir -p "$folder"
  # A whole file each time: what a former run of QGIS left there must not change this one.
  cat >"$folder/QGIS3.ini" <<'INI'
[PythonPlugins]
accessibilite=true
processing=true

[locale]
overrideFlag=true
userLocale=fr
globalLocale=fr_FR

[app]
askToSaveMemoryLayers=false
newsFeed\httpsfeedqgisorg\disabled=true

[core]
NewsFeed\httpsfeedqgisorg\disabled=true

[qgis]
walForSqlite3=false
checkVersion=false
showTips=false

[plugins]
automatically-check-for-updates=false
INI
}

run_qgis_process() {
  # Debian's wrapper only adds GRASS, which nothing here uses, and is broken in some versions.
  local command=/usr/bin/qgis_process.bin
  [ -x "$command" ] || command=qgis_process
  "$command" "$@"
}
