"""``python -m accessibilite``: loading and diagnosis without QGIS, for servers."""

from __future__ import annotations

import sys

from .core.command_line import main

if __name__ == "__main__":
    sys.exit(main())
