"""The page of a scenario: before, after, whom it helps, whom it does not."""

from __future__ import annotations

from .charts import Series, line_chart
from .equity import AFTER, BEFORE, WHOLE
from .errors import tr_noop
from .html_page import bullets, figures, heading, page, paragraph, table, typeset
from .language import number, tr
from .public_words import public_on_page
from .records import as_floats, as_texts
from .scenarios import Scenario
from .sentences import plain_figure

#: Rows of a table of the page; the layers hold them all.
MAX_ROWS = 40
_EVOLUTION_WORDS = {
    "disparait": tr_noop("disparaît"), "retrecit": tr_noop("rétrécit"), "grandit": tr_noop("grandit"),
    "change": tr_noop("change de place"), "inchangee": tr_noop("inchangée"), "apparait": tr_noop("apparaît"),
}
_INDICES = (
    ("part_au_dela_pct", tr_noop("Personnes au-delà du seuil (%)"), 1), ("fgt1", tr_noop("Profondeur du manque (FGT 1)"), 3),
    ("fgt2", tr_noop("Gravité du manque (FGT 2)"), 3), ("gini", tr_noop("Inégalité des temps (Gini)"), 3),
    ("concentration", tr_noop("Concentration par niveau de vie"), 3),
    ("temps_40_min", tr_noop("Temps moyen des 40 % les plus pauvres (min)"), 1),
    ("temps_10_min", tr_noop("Temps moyen des 10 % les plus riches (min)"), 1),
)
_LEAD = tr_noop("Ce que change un scénario d’ouvertures et de fermetures, à pied, au seuil de {threshold} min.")
_LEAD_OF_STREETS = tr_noop("Ce que change un scénario sur les rues ou les services, à pied, au seuil de {threshold} min.")
_SAME_STREETS = tr_noop(
    "Les temps des deux côtés sont mesurés depuis les mêmes rues : ouvrir un service n’allonge aucun trajet, en fermer un "
    "n’en raccourcit aucun. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés."
)
_OTHER_STREETS = tr_noop(
    "Les temps d’après sont mesurés sur les rues d’après : une passerelle peut allonger un trajet, si elle relie un îlot dont "
    "les voisins partaient d’une autre rue, et un passage fermé en raccourcir un, si un lieu change de rue. Ni la capacité des "
    "services ni le report d’un public sur un autre lieu ne sont comptés."
)
_LIMITS = (
    tr_noop(
        "Les personnes pauvres sont une estimation, tirée des ménages pauvres de chaque carreau ; Filosofi ne compte ni les "
        "personnes en habitat collectif ni les personnes sans domicile."
    ),
    tr_noop(
        "La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, "
        "exclusion numérique, saturation, critères d’admission."
    ),
)


def scenario_page(found: Scenario) -> str:
    """Return the whole page."""
    publics = found.publics.columns
    threshold = str(plain_figure(found.rule.threshold_min))

    def first(name: str) -> float:
        return float(as_floats(publics[name])[0])

    main = public_on_page(str(as_texts(publics["public"])[0]))
    ticks, before, after = found.curve
    chart = line_chart(
        tr("Part du public selon la durée de marche, avant et après"),
        tr(
            "Part du public qui atteint un service en moins de minutes qu’indiqué sur l’axe, avant et après le changement ; "
            "public : {public}."
        ).format(public=main),
        tr("Durée de marche (min)"), tr("Part du public : {public} (%)").format(public=main),
        [Series(tr("avant"), ticks, before), Series(tr("après"), ticks, after)],
    )
    title = tr("Avant, après")
    shares = {"before": number(first("part_avant_pct"), 1), "after": number(first("part_apres_pct"), 1)}
    body = [
        f"<h1>{typeset(title)}</h1>",
        paragraph(
            tr(_LEAD if found.passages is None else _LEAD_OF_STREETS).format(threshold=threshold),
            "lead",
        ),
        figures([
            (_signed(first("a_portee_ecart")), tr("{public} à portée, en plus ou en moins").format(public=main)),
            (tr("{before} → {after} %").format(**shares), tr("part à portée, avant et après")),
            (number(first("gagnent")), tr("{public} qui marchent moins").format(public=main)),
            (number(first("perdent")), tr("{public} qui marchent plus").format(public=main)),
        ]),
        bullets(sentence.said() for sentence in found.words),
        heading(tr("Durées de marche")),
        f"<figure>{chart}</figure>",
        heading(tr("Par public")),
        _publics(found, threshold),
        heading(tr("Zones blanches")),
        *_zones(found),
    ]
    if found.territories is not None:
        body += [heading(tr("Par territoire")), *_territories(found)]
    streets = _SAME_STREETS if found.passages is None else _OTHER_STREETS
    body += [heading(tr("Équité")), _equity(found), heading(tr("À savoir")), bullets(map(tr, (streets, *_LIMITS)))]
    return page(title, body)


def _signed(value: float, decimals: int = 0) -> str:
    return f"+{number(value, decimals)}" if value > 0 else number(value, decimals)


def _publics(found: Scenario, threshold: str) -> str:
    columns = found.publics.columns
    values = {name: as_floats(values) for name, values in columns.items() if name != "public"}
    rows = [
        (
            public_on_page(str(name)), number(values["personnes"][row]), number(values["part_avant_pct"][row], 1),
            number(values["part_apres_pct"][row], 1), _signed(values["a_portee_ecart"][row]), number(values["gagnent"][row]),
            number(values["perdent"][row]), number(values["part_estimee_pct"][row], 1),
        )
        for row, name in enumerate(as_texts(columns["public"]))
    ]
    headers = (tr("Public"), tr("Total"), *_reached_headers(), tr("Imputé (%)"))
    return table(tr("À {threshold} min à pied ou moins d’un service").format(threshold=threshold), headers, rows, range(1, 8))


def _reached_headers() -> tuple[str, ...]:
    return tr("À portée avant (%)"), tr("Après (%)"), tr("Écart"), tr("Marchent moins"), tr("Marchent plus")


def _zones(found: Scenario) -> list[str]:
    columns = found.zones.columns
    states, words = as_texts(columns["etat"]), as_texts(columns["evolution"])
    listed = [
        row for row in range(len(found.zones)) if states[row] == BEFORE or words[row] == "apparait"
    ]
    if not listed:
        return [paragraph(tr("Aucune zone blanche, ni avant ni après."))]
    population, deficit, common, cells = (
        as_floats(columns[name]) for name in ("population", "deficit_pers_min", "carreaux_communs", "carreaux")
    )
    names = as_texts(columns["nom_zone"]) if "nom_zone" in columns else as_texts(columns["zone_id"])
    numbers = as_texts(columns["zone_id"])
    rows = [
        (
            names[row] or tr("zone {number}").format(number=numbers[row]), tr("avant") if states[row] == BEFORE else tr("après"),
            tr(_EVOLUTION_WORDS.get(words[row] or "", "")), number(cells[row]), number(common[row]), number(population[row]),
            number(deficit[row]),
        )
        for row in listed[:MAX_ROWS]
    ]
    headers = (
        tr("Zone"), tr("État"), tr("Évolution"), tr("Carreaux"), tr("Blancs des deux côtés"), tr("Habitants"),
        tr("Déficit (pers.min)"),
    )
    return [table(tr("Zones d’avant, et celles qui apparaissent"), headers, rows, range(3, 7))]


def _territories(found: Scenario) -> list[str]:
    from .territories import names_of

    layer = found.territories
    if layer is None:
        return []
    values = {
        name: as_floats(layer.columns[name])
        for name in ("personnes", "part_avant_pct", "part_apres_pct", "a_portee_ecart", "gagnent", "perdent")
    }
    order = sorted(range(len(layer)), key=lambda row: (-abs(values["a_portee_ecart"][row]), row))
    names = names_of(layer)
    rows = [
        (
            str(names[row]), number(values["personnes"][row]), number(values["part_avant_pct"][row], 1),
            number(values["part_apres_pct"][row], 1), _signed(values["a_portee_ecart"][row]), number(values["gagnent"][row]),
            number(values["perdent"][row]),
        )
        for row in order[:MAX_ROWS]
    ]
    headers = (tr("Territoire"), tr("Public"), *_reached_headers())
    return [table(tr("Les plus grands changements d’abord"), headers, rows, range(1, 7))]


def _equity(found: Scenario) -> str:
    columns = found.equity.table.columns
    names, states = as_texts(columns["territoire"]), as_texts(columns["etat"])
    place = {states[row]: row for row in range(len(names)) if names[row] == WHOLE}
    rows = []
    for field, words, decimals in _INDICES:
        values = as_floats(columns[field])
        old, new = float(values[place[BEFORE]]), float(values[place[AFTER]])
        rows.append((tr(words), number(old, decimals), number(new, decimals), _signed(new - old, decimals)))
    headers = (tr("Indice"), tr("Avant"), tr("Après"), tr("Écart"))
    return table(tr("Pour l’ensemble du public"), headers, rows, range(1, 4))
