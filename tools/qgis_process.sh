#!/usr/bin/env bash
# qgis_process with the plugin of this folder, away from the user's profile.
#
#   tools/qgis_process.sh list
#   tools/qgis_process.sh run accessibilite:diagnostic - <parameters.json
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/qgis_env.sh"
make_profile
run_qgis_process "$@"
