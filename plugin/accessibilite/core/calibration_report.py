"""The change that calibration makes, for the report."""

from __future__ import annotations

import numpy as np

from .calibration import CALIBRATED, MET, OUT_OF_REACH, PARTIAL, UNPUBLISHED
from .errors import tr_noop
from .html_page import heading, paragraph, table
from .language import number, tr
from .records import Layer, as_floats, as_texts

#: Rows shown, by size of the change; the others are in the layer.
MAX_ROWS = 10
_WORDS = {
    MET: tr_noop("calé"), OUT_OF_REACH: tr_noop("taux hors d’atteinte"), PARTIAL: tr_noop("vu en partie, libre"),
    UNPUBLISHED: tr_noop("taux non publié, libre"),
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
            tr(_WORDS[state[row]]),
        )
        for row in order[:MAX_ROWS]
    ]
    before, after = (number(float(as_floats(columns[name]).sum())) for name in ("pauvres_avant", CALIBRATED))
    headers = (
        "IRIS", tr("Habitants"), tr("Pauvres avant"), tr("Pauvres après"), tr("Taux avant (%)"), tr("Taux publié (%)"),
        tr("Taux après (%)"), tr("Calage"),
    )
    return [
        heading(tr("Calage sur les IRIS")),
        paragraph(
            tr(
                "Les personnes pauvres des carreaux sont calées sur le taux que l’INSEE publie par IRIS : {before} avant, "
                "{after} après, sur {count} IRIS. La population ne change pas. Tout est dans la couche « calage »."
            ).format(before=before, after=after, count=number(len(calibration)))
        ),
        table(tr("Plus grands changements"), headers, rows, (1, 2, 3, 4, 5, 6)),
    ]
