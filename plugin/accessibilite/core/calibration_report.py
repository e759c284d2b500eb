"""The change that calibration makes, for the report."""

from __future__ import annotations

import numpy as np

from .calibration import CALIBRATED, MET, OUT_OF_REACH, PARTIAL, UNPUBLISHED
from .html_page import heading, paragraph, table
from .language import number
from .records import Layer, as_floats, as_texts

#: Rows shown, by size of the change; the others are in the layer.
MAX_ROWS = 10
_WORDS = {
    MET: "calé", OUT_OF_REACH: "taux hors d’atteinte", PARTIAL: "vu en partie, libre", UNPUBLISHED: "taux non publié, libre",
}


def calibration_section(calibration: Layer) -> list[str]:
    """Return the IRIS whose poor people calibration changes most."""
    columns = calibration.columns
    names, state = as_texts(columns["nom_iris"]), as_texts(columns["calage"])
    change = as_floats(columns["ecart_pauvres"])
    order = np.lexsort((np.array([name or "" for name in names], dtype=str), -np.abs(change)))
    rows = [
        (
            names[row] or "–",
            *(
                number(float(as_floats(columns[name])[row]), decimals)
                for name, decimals in (
                    ("population", 0), ("pauvres_avant", 0), (CALIBRATED, 0), ("taux_avant_pct", 1), ("taux_publie_pct", 1),
                    ("taux_cale_pct", 1),
                )
            ),
            _WORDS[state[row]],
        )
        for row in order[:MAX_ROWS]
    ]
    before, after = (number(float(as_floats(columns[name]).sum())) for name in ("pauvres_avant", CALIBRATED))
    headers = (
        "IRIS", "Habitants", "Pauvres avant", "Pauvres après", "Taux avant (%)", "Taux publié (%)", "Taux après (%)", "Calage",
    )
    return [
        heading("Calage sur les IRIS"),
        paragraph(
            f"Les personnes pauvres des carreaux sont calées sur le taux que l’INSEE publie par IRIS : {before} avant, {after} "
            f"après, sur {number(len(calibration))} IRIS. La population ne change pas. Tout est dans la couche « calage »."
        ),
        table("Plus grands changements", headers, rows, (1, 2, 3, 4, 5, 6)),
    ]
