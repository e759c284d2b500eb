"""The page of a scenario: before, after, whom it helps, whom it does not."""

from __future__ import annotations

from .charts import Series, line_chart
from .equity import AFTER, BEFORE, WHOLE
from .html_page import bullets, figures, heading, page, paragraph, table
from .language import number
from .records import as_floats, as_texts
from .scenarios import Scenario

#: Rows of a table of the page; the layers hold them all.
MAX_ROWS = 40
#: Publics in words.
PUBLIC_WORDS = {
    "population": "habitants", "pauvres": "personnes pauvres (estimation)", "menages_pauvres": "ménages pauvres",
    "monoparentales": "familles monoparentales", "enfants_0_3": "enfants de 0 à 3 ans", "jeunes_18_24": "jeunes de 18 à 24 ans",
    "seniors_65p": "personnes de 65 ans et plus",
}
_EVOLUTION_WORDS = {
    "disparait": "disparaît", "retrecit": "rétrécit", "grandit": "grandit", "change": "change de place", "inchangee": "inchangée",
    "apparait": "apparaît",
}
_INDICES = (
    ("part_au_dela_pct", "Personnes au-delà du seuil (%)", 1), ("fgt1", "Profondeur du manque (FGT 1)", 3),
    ("fgt2", "Gravité du manque (FGT 2)", 3), ("gini", "Inégalité des temps (Gini)", 3),
    ("concentration", "Concentration par niveau de vie", 3), ("temps_40_min", "Temps moyen des 40 % les plus pauvres (min)", 1),
    ("temps_10_min", "Temps moyen des 10 % les plus riches (min)", 1),
)
_LIMITS = (
    "Les temps des deux côtés sont mesurés depuis les mêmes rues : ouvrir un service n’allonge aucun trajet, en fermer un n’en "
    "raccourcit aucun. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés.",
    "Les personnes pauvres sont une estimation, tirée des ménages pauvres de chaque carreau ; Filosofi ne compte ni les "
    "personnes en habitat collectif ni les personnes sans domicile.",
    "La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, "
    "exclusion numérique, saturation, critères d’admission.",
)


def scenario_page(found: Scenario) -> str:
    """Return the whole page."""
    publics = found.publics.columns
    threshold = number(found.rule.threshold_min, 1).removesuffix(",0")

    def first(name: str) -> float:
        return float(as_floats(publics[name])[0])

    main = _public_words(str(as_texts(publics["public"])[0]))
    ticks, before, after = found.curve
    chart = line_chart(
        "Part du public selon la durée de marche, avant et après",
        f"Part des {main} qui atteignent un service en moins de minutes qu’indiqué sur l’axe, avant et après le changement.",
        "Durée de marche (min)", f"Part du public : {main} (%)",
        [Series("avant", ticks, before), Series("après", ticks, after)],
    )
    body = [
        "<h1>Avant, après</h1>",
        paragraph(f"Ce que change un scénario d’ouvertures et de fermetures, à pied, au seuil de {threshold} min.", "lead"),
        figures([
            (_signed(first("a_portee_ecart")), f"{main} à portée, en plus ou en moins"),
            (f"{number(first('part_avant_pct'), 1)} → {number(first('part_apres_pct'), 1)} %", "part à portée, avant et après"),
            (number(first("gagnent")), f"{main} qui marchent moins"),
            (number(first("perdent")), f"{main} qui marchent plus"),
        ]),
        bullets(map(str, found.words)),
        heading("Durées de marche"),
        f"<figure>{chart}</figure>",
        heading("Par public"),
        _publics(found, threshold),
        heading("Zones blanches"),
        *_zones(found),
    ]
    if found.territories is not None:
        body += [heading("Par territoire"), *_territories(found)]
    body += [heading("Équité"), _equity(found), heading("À savoir"), bullets(_LIMITS)]
    return page("Avant, après", body)


def _public_words(name: str) -> str:
    return PUBLIC_WORDS.get(name, name)


def _signed(value: float, decimals: int = 0) -> str:
    return f"+{number(value, decimals)}" if value > 0 else number(value, decimals)


def _publics(found: Scenario, threshold: str) -> str:
    columns = found.publics.columns
    values = {name: as_floats(values) for name, values in columns.items() if name != "public"}
    rows = [
        (
            _public_words(name), number(values["personnes"][row]), number(values["part_avant_pct"][row], 1),
            number(values["part_apres_pct"][row], 1), _signed(values["a_portee_ecart"][row]), number(values["gagnent"][row]),
            number(values["perdent"][row]), number(values["part_estimee_pct"][row], 1),
        )
        for row, name in enumerate(as_texts(columns["public"]))
    ]
    headers = ("Public", "Total", "À portée avant (%)", "Après (%)", "Écart", "Marchent moins", "Marchent plus", "Imputé (%)")
    return table(f"À {threshold} min à pied ou moins d’un service", headers, rows, range(1, 8))


def _zones(found: Scenario) -> list[str]:
    columns = found.zones.columns
    states, words = as_texts(columns["etat"]), as_texts(columns["evolution"])
    listed = [
        row for row in range(len(found.zones)) if states[row] == BEFORE or words[row] == "apparait"
    ]
    if not listed:
        return [paragraph("Aucune zone blanche, ni avant ni après.")]
    population, deficit, common, cells = (
        as_floats(columns[name]) for name in ("population", "deficit_pers_min", "carreaux_communs", "carreaux")
    )
    names = as_texts(columns["nom_zone"]) if "nom_zone" in columns else as_texts(columns["zone_id"])
    numbers = as_texts(columns["zone_id"])
    rows = [
        (
            names[row] or f"zone {numbers[row]}", "avant" if states[row] == BEFORE else "après",
            _EVOLUTION_WORDS.get(words[row] or "", ""), number(cells[row]), number(common[row]), number(population[row]),
            number(deficit[row]),
        )
        for row in listed[:MAX_ROWS]
    ]
    headers = ("Zone", "État", "Évolution", "Carreaux", "Blancs des deux côtés", "Habitants", "Déficit (pers.min)")
    return [table("Zones d’avant, et celles qui apparaissent", headers, rows, range(3, 7))]


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
    headers = ("Territoire", "Public", "À portée avant (%)", "Après (%)", "Écart", "Marchent moins", "Marchent plus")
    return [table("Les plus grands changements d’abord", headers, rows, range(1, 7))]


def _equity(found: Scenario) -> str:
    columns = found.equity.table.columns
    names, states = as_texts(columns["territoire"]), as_texts(columns["etat"])
    place = {states[row]: row for row in range(len(names)) if names[row] == WHOLE}
    rows = []
    for field, words, decimals in _INDICES:
        values = as_floats(columns[field])
        old, new = float(values[place[BEFORE]]), float(values[place[AFTER]])
        rows.append((words, number(old, decimals), number(new, decimals), _signed(new - old, decimals)))
    return table("Pour l’ensemble du public", ("Indice", "Avant", "Après", "Écart"), rows, range(1, 4))
