"""The real desktop on a virtual screen: a planner goes from an empty project to a PDF (`make test-desktop` does more)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("xvfb-run", "qgis", "pdftotext")


@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="tools/install.sh desktop installs the virtual screen")
def test_from_the_empty_project_to_the_pdf_with_clicks_and_keys():
    done = subprocess.run(
        [str(ROOT / "tools" / "desktop_test.sh"), "planner"], capture_output=True, text=True, timeout=320, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "clicks" in done.stdout.splitlines()[-1]
