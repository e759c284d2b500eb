#!/usr/bin/env bash
# Opens QGIS in French on a virtual screen, with a profile of its own, and saves pictures of the plugin at
# work in build/screenshots.  Exit code: 0 when every picture was taken.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
QGIS_PROFILE_FOLDER="$ROOT/build/profile-desktop"
# The desktop needs a real X display.
QT_QPA_PLATFORM=xcb
. "$ROOT/tools/qgis_env.sh"
cd "$ROOT"
pictures="$ROOT/build/screenshots"
log="$ROOT/build/screenshots.log"
# A first run of QGIS is what a new user sees; the folder of the diagnosis too starts empty.
rm -rf "$QGIS_PROFILE_FOLDER" "$pictures" "$ROOT/build/screenshots-diagnostic"
mkdir -p "$pictures"
make_profile

export ACCESSIBILITE_ROOT="$ROOT" ACCESSIBILITE_PICTURES="$pictures"
status=0
timeout --kill-after=10 240 xvfb-run -a -s "-screen 0 1920x1080x24" \
  qgis --noversioncheck --nologo --profiles-path "$QGIS_PROFILE_FOLDER" --profile default \
  --code "$ROOT/tools/shot_desktop.py" >"$log" 2>&1 || status=$?
grep '^\[image\]' "$log" || true
if [ "$status" -ne 0 ]; then
  tail -n 40 "$log" >&2
  echo "Les images n’ont pas toutes été prises (code $status) ; voir $log." >&2
fi
exit "$status"
