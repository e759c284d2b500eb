"""Show the five numbers that matter of a diagnosis, and where its map and report lie.

    python tools/show_numbers.py FOLDER
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping
from pathlib import Path

NARROW_SPACE = "\u202f"
#: Key of ``chiffres`` in journal.json, the sentence, the unit, and how many decimals are shown.
NUMBERS = (
    ("population", "Population du territoire", "", 0),
    ("pauvres", "Personnes sous le seuil de pauvreté (estimation)", "", 0),
    ("pauvres_en_zone_blanche", "… dont à plus du seuil de temps d’un service", "", 0),
    ("part_pauvres_en_zone_blanche_pct", "… soit, des personnes pauvres", "%", 1),
    ("zones_classees", "Zones blanches classées", "", 0),
)
RESULTS = (("Carte", "carte.png"), ("Rapport", "rapport.html"))


def french(value: float | None, decimals: int = 0, unit: str = "") -> str:
    """Return a number as French print writes it: narrow spaces, decimal comma."""
    if value is None or not math.isfinite(value):
        return "inconnu"
    text = f"{value:,.{decimals}f}".replace(",", NARROW_SPACE).replace(".", ",")
    return text + (NARROW_SPACE + unit if unit else "")


def table(numbers: Mapping[str, float | None]) -> str:
    """Return the five numbers, a line each, right-aligned.

    Raises
    ------
    KeyError
        A number is missing.
    """
    values = [french(numbers[key], decimals, unit) for key, _, unit, decimals in NUMBERS]
    label_width = max(len(label) for _, label, _, _ in NUMBERS)
    value_width = max(len(value) for value in values)
    return "\n".join(
        f"  {label:<{label_width}}  {value:>{value_width}}" for (_, label, _, _), value in zip(NUMBERS, values)
    )


def main(folder: Path) -> int:
    wanted = [folder / name for _, name in RESULTS]
    missing = [str(path) for path in (folder / "journal.json", *wanted) if not path.is_file()]
    if missing:
        print(f"Résultat absent : {', '.join(missing)}.", file=sys.stderr)
        return 1
    journal = json.loads((folder / "journal.json").read_text(encoding="utf-8"))
    try:
        text = table(journal["chiffres"])
    except KeyError as error:
        print(f"Le journal {folder / 'journal.json'} ne donne pas {error}.", file=sys.stderr)
        return 1
    print(f"\n{text}\n")
    for label, path in zip((label for label, _ in RESULTS), wanted):
        print(f"  {label:<8} {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
