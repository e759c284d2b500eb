"""A disk that fills up while a layer is written: the old file stays, one sentence, a non-zero exit."""

from __future__ import annotations

import json
import re
import resource
import signal
import subprocess
from pathlib import Path

import pytest
from files import ROOT, SAMPLE
from test_bad_input import sentence_of

TIMEOUT_S = 120
#: Largest file that the child may write, bytes: the network takes more.
QUOTA = 60_000


def narrow() -> None:
    """Refuse long files, as a full disk does; without this the signal would end the child."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (QUOTA, QUOTA))


@pytest.mark.parametrize("name", ["reseau.gpkg", "reseau.geojson", "reseau.csv", "reseau.shp", "reseau.fgb"])
def test_the_old_network_stays(tmp_path, name):
    former = tmp_path / name
    former.write_bytes(b"ancien")
    inputs = {"INPUT": str(SAMPLE / "reseau.osm"), "OUTPUT": str(former)}
    done = subprocess.run(
        [str(ROOT / "tools" / "qgis_process.sh"), "run", "accessibilite:construire_reseau", "-"],
        input=json.dumps({"inputs": inputs}), capture_output=True, text=True, timeout=TIMEOUT_S, preexec_fn=narrow,
    )
    assert done.returncode == 1, (done.stdout, done.stderr)
    assert "place libre" in sentence_of(re.sub("Warning .*", "", done.stderr))
    assert "Traceback" not in done.stderr + done.stdout
    assert former.read_bytes() == b"ancien"
    assert {path.name for path in Path(tmp_path).iterdir()} == {name}
