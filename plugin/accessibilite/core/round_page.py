"""The timetable of mobile teams as a page to print: who is where, and when."""

from __future__ import annotations

from collections.abc import Sequence

from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import number
from .round_calendar import Visit
from .round_stops import day_name

_HALF_NAMES = ("Matin", "Après-midi")
#: A page to hang on a wall: the width of the sheet, and no line cut in two.
_STYLE = (
    "<style>@page { size: A4 landscape; margin: 12mm; } .week td, .week th { width: 13%; } .week td p { margin: 0 0 .5rem; } "
    ".week tr { break-inside: avoid; } .week td { border-left: 1px solid var(--line); } main { max-width: 74rem; }</style>"
)


def clock(minutes: int) -> str:
    """Return minutes of the day as French timetables write them.

    >>> clock(570)
    '9 h 30'
    """
    hours, rest = divmod(minutes, 60)
    return f"{hours}\u00a0h\u00a0{rest:02d}" if rest else f"{hours}\u00a0h"


def timetable_page(
    visits: Sequence[Visit], days: Sequence[int], key_figures: Sequence[tuple[str, str]], notes: Sequence[str], served: str
) -> str:
    """Return the page; ``served`` says in one sentence whom the rounds serve."""
    body = [
        _STYLE, "<h1>Tournée hebdomadaire</h1>", paragraph(served, "lead"), figures(key_figures),
        heading("La semaine"),
    ]
    teams = list(dict.fromkeys(visit.team for visit in sorted(visits, key=lambda one: one.team)))
    for team in teams:
        caption = "Chaque semaine, aux mêmes heures" if len(teams) == 1 else f"Équipe {team}, chaque semaine aux mêmes heures"
        body.append(_week([visit for visit in visits if visit.team == team], days, caption))
    body += [heading("Où et quand nous trouver"), _by_stop(visits), heading("Comment ce plan a été choisi"), bullets(notes)]
    return page("Tournée hebdomadaire", body)


def _week(visits: Sequence[Visit], days: Sequence[int], caption: str) -> str:
    head = "".join(f'<th scope="col">{typeset(day_name(day).capitalize())}</th>' for day in days)
    lines = []
    for half in sorted({visit.half for visit in visits}):
        cells = ""
        for day in days:
            here = sorted((v for v in visits if v.day == day and v.half == half), key=lambda visit: visit.begin)
            shown = "".join(
                f"<p><strong>{typeset(v.stop_name)}</strong><br>{typeset(f'{clock(v.begin)} – {clock(v.end)}')}"
                + (f"<br>{typeset(v.address)}" if v.address else "") + "</p>"
                for v in here
            )
            cells += f"<td>{shown or '–'}</td>"
        lines.append(f'<tr><th scope="row">{_HALF_NAMES[half]}</th>{cells}</tr>')
    return (
        f'<div class="table week"><table><caption>{typeset(caption)}</caption><thead><tr><th scope="col">Demi-journée</th>'
        f"{head}</tr></thead><tbody>{''.join(lines)}</tbody></table></div>"
    )


def _by_stop(visits: Sequence[Visit]) -> str:
    rows = []
    for stop in dict.fromkeys(visit.stop_id for visit in sorted(visits, key=lambda one: (one.stop_name, one.stop_id))):
        mine = sorted((visit for visit in visits if visit.stop_id == stop), key=lambda one: (one.day, one.begin))
        when = " ; ".join(f"{day_name(v.day)} de {clock(v.begin)} à {clock(v.end)}" for v in mine)
        rows.append((mine[0].stop_name, mine[0].address or "–", when, number(len(mine))))
    return table("Chaque lieu", ("Lieu", "Adresse", "Jours et heures", "Visites par semaine"), rows, numeric=(3,))
