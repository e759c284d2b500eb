#!/usr/bin/env bash
# Opens QGIS on a virtual screen, with a profile of its own, and plays a script of tools/ in it.
#
#   tools/desktop_test.sh planner     from the empty project to the PDF, with clicks and keys (15 s)
#   tools/desktop_test.sh breaker     44 runs broken off in one QGIS (one minute)
#   tools/desktop_test.sh breaker N   QGIS left in the middle of a run; N, from 2, says which and when (10 s)
#   tools/desktop_test.sh all         all of it, QGIS left six times: fifty runs broken off
#
# Exit code: that of QGIS, 0 when all went as it should; of « all », 1 when one of them failed.
set -uo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
script="${1:-all}"
[ $# -eq 0 ] || shift
if [ "$script" = all ]; then
  status=0
  for one in planner breaker "breaker 3" "breaker 4" "breaker 9" "breaker 10" "breaker 14" "breaker 15"; do
    # shellcheck disable=SC2086
    "${BASH_SOURCE[0]}" $one || status=1
  done
  exit "$status"
fi
export ACCESSIBILITE_FOLDER="$ROOT/build/desktop/$script${1:+-$1}" ACCESSIBILITE_SEED="${1:-1}"
QGIS_PROFILE_FOLDER="$ACCESSIBILITE_FOLDER-profile"
# The desktop needs a real X display.
QT_QPA_PLATFORM=xcb
. "$ROOT/tools/qgis_env.sh"
cd "$ROOT"
# What a new user sees.
rm -rf "$QGIS_PROFILE_FOLDER" "$ACCESSIBILITE_FOLDER"
mkdir -p "$ACCESSIBILITE_FOLDER"
make_profile
export ACCESSIBILITE_ROOT="$ROOT" ACCESSIBILITE_CACHE="$ACCESSIBILITE_FOLDER/cache"
log="$ACCESSIBILITE_FOLDER.log"
status=0
timeout --kill-after=10 300 xvfb-run -a -s "-screen 0 1920x1080x24" \
  qgis --noversioncheck --nologo --profiles-path "$QGIS_PROFILE_FOLDER" --profile default \
  --code "$ROOT/tools/desktop_$script.py" >"$log" 2>&1 || status=$?
grep -E '^\[(planner|breaker)\]' "$log" || true
crumbs="$(find "$ACCESSIBILITE_FOLDER" -name '.accessibilite-*')"
if [ -n "$crumbs" ]; then
  echo "Restes d’un calcul interrompu : $crumbs" >&2
  [ "$status" -ne 0 ] || status=1
fi
if [ "$status" -ne 0 ]; then
  tail -n 40 "$log" >&2
  echo "$script : échec (code $status) ; voir $log." >&2
fi
exit "$status"
