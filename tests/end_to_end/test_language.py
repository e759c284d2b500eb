"""qgis_process, which calls ``initProcessing`` alone, speaks the language of the profile."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 120
#: A profile of its own, in the asked language, for the same plugin.
SCRIPT = """
. tools/qgis_env.sh
make_profile
sed -i "s/^userLocale=.*/userLocale=$ASKED/" "$QGIS_PROFILE_FOLDER/profiles/default/QGIS/QGIS3.ini"
run_qgis_process "$@"
"""


@pytest.mark.parametrize(
    ("locale", "title", "refusal"),
    [
        ("fr", "Zones blanches", "CARREAUX\u00a0: le fichier «\u00a0rien.gpkg\u00a0» est introuvable\u202f; vérifiez"),
        ("en_US", "Underserved areas", "CARREAUX: the file “rien.gpkg” cannot be found; check its name and folder."),
        ("nl", "Witte zones", "CARREAUX: het bestand “rien.gpkg” is niet te vinden; controleer de naam en de map."),
    ],
)
def test_help_and_refusals_in_the_language_of_the_profile(tmp_path, locale, title, refusal):
    def ask(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", SCRIPT, "qgis_process", *arguments],
            cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIMEOUT_S,
            env={**os.environ, "QGIS_PROFILE_FOLDER": str(tmp_path), "ASKED": locale},
        )

    assert f"{title} (accessibilite:zones_blanches)" in ask("help", "accessibilite:zones_blanches").stdout
    refused = ask("run", "accessibilite:zones_blanches", "--", "CARREAUX=./rien.gpkg", f"OUTPUT={tmp_path / 'out.gpkg'}")
    assert refused.returncode == 1
    assert refusal in refused.stdout + refused.stderr
