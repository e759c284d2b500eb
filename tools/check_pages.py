"""Checks pages of HTML as a browser and a screen reader meet them: the Nu checker, then axe in headless Chromium.

    tools/check_pages.py FOLDER

Every page is opened wide and narrow (a region that scrolls on a telephone must be reached with the keyboard).  Any
message of the Nu checker counts, warnings too, and so does any violation of axe, best practices included.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKERS = ROOT / ".page-checks" / "node_modules"
NU = CHECKERS / "vnu-jar" / "build" / "dist" / "vnu.jar"
AXE = CHECKERS / "axe-core" / "axe.min.js"
#: A desk, and what a telephone, or a desk at 400 %, leaves of it (WCAG 1.4.10), pixels.
WINDOWS = ((1366, 768), (320, 640))
#: What a page may take to be read and judged, milliseconds of its own clock.
BUDGET_MS = 30_000
#: The page stands in a frame: a window of Chromium is never as narrow as a telephone.
_RUN = """
var overflow = document.documentElement.scrollWidth - window.innerWidth;
axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(function (found) {
  function told(one) {
    var nodes = one.nodes.map(function (node) { return node.html + ' | ' + node.failureSummary; });
    return {id: one.id, help: one.help, nodes: nodes};
  }
  parent.postMessage(JSON.stringify({
    width: window.innerWidth, overflow: overflow, passes: found.passes.length,
    violations: found.violations.map(told), incomplete: found.incomplete.map(told)
  }), '*');
});
"""
_FRAME = """<!DOCTYPE html><title>axe</title><script>
addEventListener('message', function (event) {{
  var said = document.createElement('pre');
  said.id = 'axe-found';
  said.textContent = event.data;
  document.body.replaceChildren(said);
}});
</script><iframe src="page.html" width="{}" height="{}" style="border:0"></iframe>"""


def nu_messages(pages: Sequence[Path]) -> list[str]:
    """Return what the Nu checker says of pages."""
    ran = subprocess.run(
        ["java", "-jar", str(NU), "--format", "json", "--exit-zero-always", *map(str, pages)],
        capture_output=True, text=True, check=True,
    )
    return [
        f"{Path(one['url'].removeprefix('file:')).name}:{one.get('lastLine', 0)} : {one.get('subType', one['type'])} : "
        f"{one['message']} « {one.get('extract', '').strip()[:120]} »"
        for one in json.loads(ran.stderr)["messages"]
    ]


def chromium() -> str:
    """Return the browser of this machine."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        raise SystemExit("Chromium n’est pas installé.")
    return found


def browse(page: Path, *options: str) -> str:
    """Open a page without a screen and return what the browser says; what it keeps is thrown away."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory(prefix="accessibilite-chromium-") as folder:
        ran = subprocess.run(
            [
                chromium(), "--headless=new", *sandbox, "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--no-first-run", "--disable-background-networking", f"--user-data-dir={folder}", *options, page.as_uri(),
            ],
            capture_output=True, text=True, check=False, timeout=180,
        )
    return ran.stdout


def axe_findings(page: Path, window: tuple[int, int]) -> list[str]:
    """Return what axe finds wrong with a page."""
    text = page.read_text(encoding="utf-8")
    where = f"{page.parent.name}/{page.name} ({window[0]} px)"
    with tempfile.TemporaryDirectory(prefix="accessibilite-axe-") as folder:
        copy, frame = Path(folder) / "page.html", Path(folder) / "frame.html"
        scripts = f"<script>{AXE.read_text(encoding='utf-8')}</script><script>{_RUN}</script>"
        copy.write_text(text.replace("</body>", f"{scripts}</body>"), encoding="utf-8")
        frame.write_text(_FRAME.format(*window), encoding="utf-8")
        dom = browse(frame, f"--virtual-time-budget={BUDGET_MS}", "--dump-dom")
    said = re.search(r'<pre id="axe-found">(.*?)</pre>', dom, re.DOTALL)
    if said is None:
        return [f"{where} : axe n’a pas répondu"]
    found = json.loads(html.unescape(said[1]))
    lines = [
        f"{where} : {one['id']} : {one['help']} ({len(one['nodes'])}) : {' '.join(one['nodes'][0].split())[:300]}"
        for one in found["violations"]
    ]
    if found["width"] != window[0]:
        lines.append(f"{where} : la fenêtre a {found['width']} pixels")
    if found["overflow"] > 0:
        lines.append(f"{where} : la page dépasse de {found['overflow']} pixels")
    # Of letters over a picture or out of sight, axe cannot tell the contrast: their colours are those of the others.
    return lines + [
        f"{where} : {one['id']} : axe ne peut en juger : {one['nodes'][0][:200]}"
        for one in found["incomplete"] if one["id"] != "color-contrast"
    ]


def main(arguments: list[str]) -> int:
    """Check all pages of a folder."""
    pages = sorted(path for path in Path(arguments[0]).resolve().glob("**/*.html") if "diagnostic/" not in path.as_posix())
    if not pages:
        print("Aucune page à vérifier.", file=sys.stderr)
        return 1
    found = nu_messages(pages)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for lines in pool.map(lambda job: axe_findings(*job), [(page, window) for page in pages for window in WINDOWS]):
            found += lines
    print(*found, sep="\n", file=sys.stderr)
    print(f"{len(pages)} pages, {len(found)} défaut{'s' if len(found) > 1 else ''} (vérificateur Nu, axe à {WINDOWS[0][0]} et "
          f"{WINDOWS[1][0]} pixels).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
