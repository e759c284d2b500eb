#!/usr/bin/env bash
# Opens QGIS on a virtual screen, once a scene, with a profile of its own, and saves pictures of the plugin at work in
# build/screenshots.  Names of scenes as arguments: those only.  Exit code: 0 when every picture was taken.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
QGIS_PROFILE_FOLDER="$ROOT/build/profile-desktop"
# The desktop needs a real X display.
QT_QPA_PLATFORM=xcb
. "$ROOT/tools/qgis_env.sh"
cd "$ROOT"
pictures="$ROOT/build/screenshots"
log="$ROOT/build/screenshots.log"
mkdir -p "$pictures"
export ACCESSIBILITE_ROOT="$ROOT" ACCESSIBILITE_FOLDER="$pictures"

# scene  screen  locale  theme  further environment
SCENES='
traitements      1920x1080  fr  default
premiers_pas     1920x1080  fr  default
sombre           1920x1080  fr  Night_Mapping
gris             1920x1080  fr  Blend_of_Gray
anglais          1920x1080  en  default
neerlandais      1920x1080  nl  default
petit_ecran      1366x768   fr  default
lettres_125      1920x1080  fr  default  QT_FONT_DPI=120
echelle_150      1920x1080  fr  default  QT_SCALE_FACTOR=1.5
echelle_200      2732x1536  fr  default  QT_SCALE_FACTOR=2
droite_a_gauche  1920x1080  fr  default
'

# A first run of QGIS is what a new user sees; the folder of the diagnosis too starts empty.
shoot() {
  local scene="$1" screen="$2" locale="$3" theme="${4//_/ }" ini
  shift 4
  rm -rf "$QGIS_PROFILE_FOLDER" "$ROOT/build/screenshots-diagnostic" "$pictures/${scene}"_*.png
  make_profile
  ini="$QGIS_PROFILE_FOLDER/profiles/default/QGIS/QGIS3.ini"
  sed -i "s/^userLocale=.*/userLocale=$locale/; s/^globalLocale=.*/globalLocale=$locale/" "$ini"
  printf '\n[UI]\nUITheme=%s\n' "$theme" >>"$ini"
  echo "[scene] $scene" >>"$log"
  env ACCESSIBILITE_SCENE="$scene" "$@" timeout --kill-after=10 180 xvfb-run -a -s "-screen 0 ${screen}x24" \
    qgis --noversioncheck --nologo --profiles-path "$QGIS_PROFILE_FOLDER" --profile default \
    --code "$ROOT/tools/shot_desktop.py" >>"$log" 2>&1
}

: >"$log"
[ $# -gt 0 ] || rm -f "$pictures"/*.png
failed=0
while read -r scene options; do
  [ -n "$scene" ] || continue
  [ $# -eq 0 ] || [[ " $* " == *" $scene "* ]] || continue
  # shellcheck disable=SC2086  # the options are words
  if ! shoot "$scene" $options </dev/null; then
    failed=1
    tail -n 40 "$log" >&2
    echo "Les images de « $scene » n’ont pas toutes été prises ; voir $log." >&2
  fi
done <<<"$SCENES"
echo "$(find "$pictures" -name '*.png' | wc -l) images dans $pictures"
exit "$failed"
