"""The timetable of mobile teams as a page to print: who is where, and when."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import tr_noop
from .html_page import bullets, figures, heading, page, paragraph, table, table_frame, typeset
from .language import DAYS, number, tr
from .readers.tables import plain_name
from .round_calendar import Visit

_HALF_NAMES = (tr_noop("Matin"), tr_noop("Après-midi"))
#: A page to hang on a wall: the width of the sheet, and no line cut in two.
_STYLE = (
    "@page { size: A4 landscape; margin: 12mm; } .week td, .week th { width: 13%; } .week td p { margin: 0 0 .5rem; } "
    ".week tr { break-inside: avoid; } .week td { border-left: 1px solid var(--line); } main { max-width: 74rem; }"
)


def clock(minutes: int) -> str:
    """Return minutes of the day as timetables of the language of the page write them.

    >>> clock(570)
    '9 h 30'
    """
    hours, rest = divmod(minutes, 60)
    if not rest:
        return tr("{hours}\u00a0h").format(hours=hours)
    return tr("{hours}\u00a0h\u00a0{minutes}").format(hours=hours, minutes=f"{rest:02d}")


def timetable_page(
    visits: Sequence[Visit], days: Sequence[int], key_figures: Sequence[tuple[str, str]], notes: Sequence[str], served: str
) -> str:
    """Return the page; ``served`` says in one sentence whom the rounds serve."""
    title = tr("Tournée hebdomadaire")
    body = [f"<h1>{typeset(title)}</h1>", paragraph(served, "lead"), figures(key_figures), heading(tr("La semaine"))]
    teams = list(dict.fromkeys(visit.team for visit in sorted(visits, key=lambda one: one.team)))
    for team in teams:
        caption = (
            tr("Chaque semaine, aux mêmes heures") if len(teams) == 1
            else tr("Équipe {team}, chaque semaine aux mêmes heures").format(team=team)
        )
        body.append(_week([visit for visit in visits if visit.team == team], days, caption))
    body += [
        heading(tr("Où et quand nous trouver")), _by_stop(visits), heading(tr("Comment ce plan a été choisi")), bullets(notes),
    ]
    return page(title, body, _STYLE)


def _week(visits: Sequence[Visit], days: Sequence[int], caption: str) -> str:
    head = "".join(f'<th scope="col">{typeset(tr(DAYS[day]).capitalize())}</th>' for day in days)
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
        lines.append(f'<tr><th scope="row">{typeset(tr(_HALF_NAMES[half]))}</th>{cells}</tr>')
    head = f'<th scope="col">{typeset(tr("Demi-journée"))}</th>{head}'
    return table_frame(caption, f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody>", "table week")


def _and(words: Sequence[str]) -> str:
    *others, last = words
    return tr("{first} et {last}").format(first=", ".join(others), last=last) if others else last


def _by_stop(visits: Sequence[Visit]) -> str:
    rows = []
    # « École » stands between D and F.
    in_order = sorted(visits, key=lambda one: (plain_name(one.stop_name), one.stop_name, one.stop_id))
    for stop in dict.fromkeys(visit.stop_id for visit in in_order):
        mine = sorted((visit for visit in visits if visit.stop_id == stop), key=lambda one: (one.day, one.begin))
        hours: dict[tuple[int, int], list[str]] = {}
        for visit in mine:
            hours.setdefault((visit.begin, visit.end), []).append(tr(DAYS[visit.day]))
        when = tr(" ; ").join(
            tr("{day} de {begin} à {end}").format(day=_and(days), begin=clock(begin), end=clock(end))
            for (begin, end), days in hours.items()
        )
        rows.append((mine[0].stop_name, mine[0].address or "–", when, number(len(mine))))
    headers = (tr("Lieu"), tr("Adresse"), tr("Jours et heures"), tr("Visites par semaine"))
    return table(tr("Chaque lieu"), headers, rows, numeric=(3,))
