#!/usr/bin/env bash
# Runs the diagnosis of the sample town, then shows the numbers that matter and where the results lie.
# Exit code: that of qgis_process; 1 when a result is missing.
set -euo pipefail
caller="$PWD"
. "$(dirname "${BASH_SOURCE[0]}")/qgis_env.sh"
cd "$ROOT"
sample="$ROOT/plugin/accessibilite/resources/sample"
folder="$ROOT/build/demo"
log="$ROOT/build/demo.log"

rm -rf "$folder"
mkdir -p "$folder"
make_profile

echo "Diagnostic de la ville d’exemple…" >&2
status=0
"$PYTHON" - "$sample" "$folder" <<'PY' | run_qgis_process run accessibilite:diagnostic - >"$log" 2>&1 || status=$?
import json
import sys

sample, folder = sys.argv[1:]
inputs = {
    "OSM": f"{sample}/reseau.osm",
    "CARREAUX": f"{sample}/carreaux_200m.gpkg",
    "SERVICES": f"{sample}/services.gpkg",
    "IRIS": f"{sample}/iris.gpkg",
    "CANDIDATS": f"{sample}/candidats.gpkg",
    "PROFIL": "adulte",
    "SEUIL_MIN": 15,
    "NOMBRE": 3,
    "DOSSIER": folder,
}
json.dump({"inputs": inputs}, sys.stdout)
PY
if [ "$status" -ne 0 ]; then
  tail -n 30 "$log" >&2
  echo "Le diagnostic a échoué (code $status) ; tout ce qu’il a dit est dans $log." >&2
  exit "$status"
fi
cd "$caller"
exec "$PYTHON" "$ROOT/tools/show_numbers.py" "$folder"
