"""Writes the default styles of the layers of a diagnosis (QML) into the plugin's resources.

Colours: cold and light near, warm and dark far, lightness falling all the way, so that the classes hold
for colour-blind readers and in grey print.  Run with ``make styles``.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

STYLES = Path(__file__).resolve().parents[1] / "plugin" / "accessibilite" / "resources" / "styles"
#: (more than, at most, colour): minutes on foot.
CLASSES = (
    (None, 5, "#e6f0f8"),
    (5, 10, "#bcd7ea"),
    (10, 15, "#8fbbdb"),
    (15, 20, "#de8537"),
    (20, 30, "#b9560f"),
    (30, None, "#7a3208"),
)
#: Words of ``classe_temps``, which follow the threshold of the run: the same colours serve any threshold.
TIME_WORDS = (
    ("tout près", "un tiers du seuil au plus"),
    ("proche", "deux tiers au plus"),
    ("à portée", "le seuil au plus"),
    ("un peu au-delà", "d’un tiers au plus"),
    ("loin", "deux fois le seuil au plus"),
    ("très loin", "plus de deux fois le seuil"),
)
#: (more than, at most, colour): per cent.
SHARE_CLASSES = (
    (0, 20, "#e6f0f8"), (20, 40, "#bcd7ea"), (40, 60, "#de8537"), (60, 80, "#b9560f"), (80, 100, "#7a3208"),
)
#: (at least, below, colour): poor people in a cell as it was loaded, per cent (ColorBrewer « Purples », as the sample town).
POVERTY_CLASSES = ((0, 10, "#f2f0f7"), (10, 20, "#cbc9e2"), (20, 30, "#9e9ac8"), (30, None, "#6a51a3"))
UNREACHED = "#3d1a4f"
#: A desk on the map.
DESK = {"name": "circle", "size": "3", "outline_color": "white", "outline_width": "0.4"}
EMPTY = "#f7f7f7"
ZONE = "#b30000"
#: Zones whose rank is written on the map: those of the table in the report.
NUMBERED_ZONES = 20


def fill(colour: str, outline: str = "255,255,255,140", width: str = "0.1") -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": outline, "outline_width": width, "outline_style": "solid"}
    )


def hatch() -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    from qgis.core import QgsLinePatternFillSymbolLayer

    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.1)
    lines.setDistanceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "40,40,40,190", "line_width": "0.18"}))
    symbol.changeSymbolLayer(0, lines)
    return symbol


def cells() -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)

    def rule(symbol: QgsFillSymbol, expression: str, label: str) -> None:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))

    for (word, bound), (*_, colour) in zip(TIME_WORDS, CLASSES):
        rule(fill(colour), f"\"classe_temps\" = '{word}'", f"{word} : {bound}")
    rule(fill(UNREACHED), "\"statut\" <> 'atteint'", "aucun service atteint à pied")
    white = QgsFillSymbol.createSimple({"style": "no", "outline_color": ZONE, "outline_width": "0.3"})
    rule(white, '"zone_blanche" = 1', "carreau en zone blanche")
    rule(hatch(), '"estime" = 1', "carreau imputé par l’INSEE")
    return QgsRuleBasedRenderer(root)


def times() -> QgsRuleBasedRenderer:
    """Return the classes of minutes of a measured layer, whatever threshold is asked afterwards."""
    root = QgsRuleBasedRenderer.Rule(None)
    reached = "\"statut\" = 'atteint'"
    for low, high, colour in CLASSES:
        parts = [reached] + ([f'"temps_min" > {low}'] if low is not None else [])
        parts += [f'"temps_min" <= {high}'] if high is not None else []
        text = f"{high} min au plus" if low is None else f"plus de {low} min" if high is None else f"{low} à {high} min"
        root.appendChild(QgsRuleBasedRenderer.Rule(fill(colour), filterExp=" AND ".join(parts), label=text))
    unreached = "aucun service atteint à pied (voir statut)"
    root.appendChild(QgsRuleBasedRenderer.Rule(fill(UNREACHED), filterExp="\"statut\" <> 'atteint'", label=unreached))
    root.appendChild(QgsRuleBasedRenderer.Rule(hatch(), filterExp='"estime" = 1', label="carreau imputé par l’INSEE"))
    return QgsRuleBasedRenderer(root)


def loaded() -> None:
    """Write the styles of what was only read: cells by their poverty, and desks that nobody has counted yet."""
    people = QgsRuleBasedRenderer.Rule(None)
    share = '100 * "pauvres" / nullif("population", 0)'
    for low, high, colour in POVERTY_CLASSES:
        parts = [f"{share} >= {low}"] + ([f"{share} < {high}"] if high is not None else [])
        text = f"{low} à {high} % de pauvres" if low else f"moins de {high} % de pauvres"
        text = text if high is not None else f"{low} % de pauvres ou plus"
        people.appendChild(QgsRuleBasedRenderer.Rule(fill(colour, "255,255,255,255"), filterExp=" AND ".join(parts), label=text))
    unknown = fill(EMPTY, "160,160,160,140")
    people.appendChild(QgsRuleBasedRenderer.Rule(unknown, filterExp="ELSE", label="pauvreté inconnue ou carreau vide"))
    people.appendChild(QgsRuleBasedRenderer.Rule(hatch(), filterExp='"estime" = 1', label="carreau imputé par l’INSEE"))
    save(
        "population", "Polygon", "field=population:double&field=pauvres:double&field=estime:integer", QgsRuleBasedRenderer(people)
    )
    kept = QgsRuleBasedRenderer.Rule(None)
    for shape, expression, words in (
        ({"name": "star", "size": "5.5", "color": "#f6d32d", "outline_color": "#1d2733"},
         "\"nouveau\" = 'oui' AND \"etat\" = 'ouvert'", "permanence ajoutée"),
        ({"name": "cross2", "size": "3.4", "color": "#b30000", "outline_color": "#b30000", "outline_width": "0.8"},
         "\"etat\" = 'ferme'", "lieu fermé"),
        ({**DESK, "color": "#0b3d66"}, "ELSE", "point d’accueil"),
    ):
        kept.appendChild(QgsRuleBasedRenderer.Rule(QgsMarkerSymbol.createSimple(shape), filterExp=expression, label=words))
    save("scenario_lieux", "Point", "field=nouveau:string&field=etat:string", QgsRuleBasedRenderer(kept))
    desk = QgsMarkerSymbol.createSimple({**DESK, "color": "#0b3d66"})
    save("points_accueil", "Point", "field=nom:string", QgsSingleSymbolRenderer(desk))


def territory_shares() -> QgsRuleBasedRenderer:
    """Return classes of the share of poor people beyond the threshold: it has no unit of time, and fits any."""
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, colour in SHARE_CLASSES:
        lower = f'"part_pauvres_au_dela" > {low} AND ' if low else ""
        text = f"{low} à {high} %" if low else f"{high} % au plus"
        shape = fill(colour, "45,45,45,230", "0.3")
        expression = f'{lower}"part_pauvres_au_dela" <= {high}'
        root.appendChild(QgsRuleBasedRenderer.Rule(shape, filterExp=expression, label=f"{text} des pauvres au-delà"))
    nobody = fill(EMPTY, "45,45,45,230", "0.3")
    root.appendChild(QgsRuleBasedRenderer.Rule(nobody, filterExp="ELSE", label="aucune personne pauvre comptée"))
    return QgsRuleBasedRenderer(root)


def isochrones() -> QgsRuleBasedRenderer:
    """Return the classes of a threshold: each polygon holds the smaller ones, which are drawn on top of it."""
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, colour in CLASSES:
        parts = [f'"seuil_min" > {low}'] if low is not None else []
        parts += [f'"seuil_min" <= {high}'] if high is not None else []
        text = f"{high} min au plus" if high is not None else f"plus de {low} min"
        outline = fill(colour, "29,39,51,255", "0.25")
        root.appendChild(QgsRuleBasedRenderer.Rule(outline, filterExp=" AND ".join(parts), label=text))
    renderer = QgsRuleBasedRenderer(root)
    largest_first = QgsFeatureRequest.OrderByClause("seuil_min", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([largest_first]))
    renderer.setOrderByEnabled(True)
    return renderer


def label(field: str, size: float, colour: str, bold: bool = False, expression: bool = False) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    font = QFont("DejaVu Sans")
    font.setBold(bold)
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    halo.setColor(QColor("white"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = expression
    settings.setFormat(text)
    return settings


#: Renderers written so far: QGIS frees one twice when Python lets its rules go before the layer.
_KEPT: list[object] = []


def save(name: str, geometry: str, fields: str, renderer: object, labels: QgsPalLayerSettings | None = None) -> None:
    if isinstance(renderer, QgsRuleBasedRenderer):
        for number, rule in enumerate(renderer.rootRule().descendants()):
            rule.setRuleKey(f"{name}-{number}")
        renderer.rootRule().setRuleKey(name)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", name, "memory")
    _KEPT.append(renderer)
    layer.setRenderer(renderer)
    if labels is not None:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
        layer.setLabelsEnabled(True)
    document = QDomDocument()
    categories = QgsMapLayer.StyleCategory
    layer.exportNamedStyle(document, categories=categories.Symbology | categories.Labeling)
    # The version of the QGIS that ran this script is no part of the style.
    document.documentElement().setAttribute("version", "3.40")
    (STYLES / f"{name}.qml").write_text(document.toString(2), encoding="utf-8")


def main() -> None:
    STYLES.mkdir(parents=True, exist_ok=True)
    cell_fields = "field=classe_temps:string&field=statut:string&field=zone_blanche:integer&field=estime:integer"
    save("carreaux", "Polygon", cell_fields, cells())
    save("temps", "Polygon", "field=temps_min:double&field=statut:string&field=estime:integer", times())
    save("isochrones", "Polygon", "field=seuil_min:double", isochrones())
    zone = QgsFillSymbol.createSimple({"style": "no", "outline_color": ZONE, "outline_width": "0.7"})
    # On a small scale a thick line would hide the cells, and the ranks each other.
    zone.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression("scale_linear(@map_scale, 60000, 200000, 0.7, 0.25)")
    )
    rank = label(f'if("rang" <= {NUMBERED_ZONES}, "rang", NULL)', 11, ZONE, bold=True, expression=True)
    # A zone often surrounds the cells that a service reaches: its rank must not stand on these.
    rank.placement = Qgis.LabelPlacement.OverPoint
    rank.geometryGenerator = "point_on_surface(@geometry)"
    rank.geometryGeneratorType = Qgis.GeometryType.Point
    rank.geometryGeneratorEnabled = True
    # A site in the middle of a zone must not hide its rank.
    overlap = rank.placementSettings()
    overlap.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    rank.setPlacementSettings(overlap)
    save("zones_blanches", "Polygon", "field=rang:integer", QgsSingleSymbolRenderer(zone), rank)
    border = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "45,45,45,230", "outline_width": "0.22"}
    )
    save("territoires", "Polygon", "field=nom:string", QgsSingleSymbolRenderer(border))
    share = label("round(\"part_pauvres_au_dela\") || ' %'", 8, "#1d2733", expression=True)
    save("parts_territoires", "Polygon", "field=part_pauvres_au_dela:double", territory_shares(), share)
    mobile = QgsMarkerSymbol.createSimple({**DESK, "color": "255,255,255,255", "outline_color": "#0b3d66", "size": "2.4"})
    fixed = QgsMarkerSymbol.createSimple({**DESK, "color": "#0b3d66"})
    services = QgsRuleBasedRenderer.Rule(None)
    counted = '"compte" = 1'
    services.appendChild(QgsRuleBasedRenderer.Rule(fixed, filterExp=counted, label="point d’accueil"))
    services.appendChild(QgsRuleBasedRenderer.Rule(mobile, filterExp="ELSE", label="service non compté (voir le rapport)"))
    save("services", "Point", "field=compte:integer", QgsRuleBasedRenderer(services))
    star = QgsMarkerSymbol.createSimple(
        {"name": "star", "size": "5.5", "color": "#f6d32d", "outline_color": "#1d2733", "outline_width": "0.4"}
    )
    # « P » for permanence: the zones are numbered 1, 2, 3 on the same map.
    chosen = label("'P' || \"rang\"", 10, "#1d2733", bold=True, expression=True)
    save("sites", "Point", "field=rang:integer", QgsSingleSymbolRenderer(star), chosen)
    other = QgsMarkerSymbol.createSimple(
        {"name": "star", "size": "4", "color": "255,255,255,255", "outline_color": "#1d2733", "outline_width": "0.3"}
    )
    # The number is the rank of the site that it could replace.
    replaced = label("'P' || \"remplace_rang\"", 8, "#1d2733", expression=True)
    save("alternatives", "Point", "field=remplace_rang:integer", QgsSingleSymbolRenderer(other), replaced)
    street = QgsLineSymbol.createSimple({"line_color": "130,130,130,200", "line_width": "0.15"})
    steps = QgsLineSymbol.createSimple({"line_color": "#c9661c", "line_width": "0.35", "line_style": "dot"})
    cut_off = QgsLineSymbol.createSimple({"line_color": "#3d1a4f", "line_width": "0.35"})
    network = QgsRuleBasedRenderer.Rule(None)
    network.appendChild(QgsRuleBasedRenderer.Rule(cut_off, filterExp='"ilot" > 0', label="îlot, non relié"))
    network.appendChild(QgsRuleBasedRenderer.Rule(steps, filterExp="\"ilot\" = 0 AND \"regle\" = 'escalier'", label="escalier"))
    network.appendChild(QgsRuleBasedRenderer.Rule(street, filterExp="ELSE", label="voie praticable"))
    ways = QgsRuleBasedRenderer.Rule(None)
    for stage, colour, dash, text in (
        ("acces", "#0b3d66", "dot", "du lieu à la rue"),
        ("marches", "#c9661c", "dash", "escalier"),
        ("place", "#0b5394", "dash", "traversée d’une place"),
        ("arrivee", "#0b3d66", "dot", "de la rue à la porte"),
    ):
        line = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.9", "line_style": dash})
        ways.appendChild(QgsRuleBasedRenderer.Rule(line, filterExp=f"\"etape\" = '{stage}'", label=text))
    walked = QgsLineSymbol.createSimple({"line_color": "#0b5394", "line_width": "1.1"})
    ways.appendChild(QgsRuleBasedRenderer.Rule(walked, filterExp="ELSE", label="rue"))
    save("trajet", "LineString", "field=etape:string", QgsRuleBasedRenderer(ways))
    seen = QgsRuleBasedRenderer.Rule(None)
    chosen = QgsMarkerSymbol.createSimple({**DESK, "size": "4.2", "color": "#0b5394"})
    other = QgsMarkerSymbol.createSimple({**DESK, "color": "#f2a45c", "outline_color": "#8a3b0a"})
    seen.appendChild(QgsRuleBasedRenderer.Rule(chosen, filterExp='"retenu" = 1', label="service retenu"))
    seen.appendChild(QgsRuleBasedRenderer.Rule(other, filterExp="ELSE", label="service non retenu (voir motif_texte)"))
    minutes = label("if(\"temps_min\" IS NULL, '–', round(\"temps_min\") || ' min')", 8, "#1d2733", expression=True)
    save("services_evalues", "Point", "field=retenu:integer&field=temps_min:double", QgsRuleBasedRenderer(seen), minutes)
    save("reseau", "LineString", "field=regle:string&field=ilot:integer", QgsRuleBasedRenderer(network))
    holes = QgsRuleBasedRenderer.Rule(None)
    # The segments are a few metres long: the round ends make them dots on the map of a town.
    for kind, colour, words in (
        ("bout_libre", "#e66101", "bout de voie près d’une rue"), ("lien_manquant", "#5e3c99", "lien manquant d’un îlot"),
    ):
        line = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "2", "capstyle": "round"})
        holes.appendChild(QgsRuleBasedRenderer.Rule(line, filterExp=f"\"genre\" = '{kind}'", label=words))
    save("anomalies", "LineString", "field=genre:string&field=rang:integer", QgsRuleBasedRenderer(holes))
    detours = QgsRuleBasedRenderer.Rule(None)
    for colour, expression, words in (
        ("#8a3b0a", '"atypique" = 1', "détour atypique : trou possible dans la carte"),
        ("#8fbbdb", '"atypique" = 0 AND "detour_moyen" > 1.4', "plus de 1,4 fois la ligne droite"),
        ("#e6f0f8", '"atypique" = 0', "1,4 fois la ligne droite au plus"),
        (EMPTY, "ELSE", "aucun trajet mesuré"),
    ):
        shape = fill(colour, "45,45,45,230", "0.2")
        condition = expression + (' AND "detour_moyen" <= 1.4' if words.startswith("1,4") else "")
        detours.appendChild(QgsRuleBasedRenderer.Rule(shape, filterExp=condition, label=words))
    detour = label("format_number(\"detour_moyen\", 2)", 9, "#1d2733", expression=True)
    save("detours", "Polygon", "field=atypique:integer&field=detour_moyen:double", QgsRuleBasedRenderer(detours), detour)
    loaded()
    rounds()
    candidates_style()
    scenarios()
    sheets()


def rounds() -> None:
    """Write the styles of the weekly rounds: stops by half-day, drives, visits a week."""
    stops = QgsRuleBasedRenderer.Rule(None)
    square = {"name": "square", "size": "4.4", "outline_color": "white", "outline_width": "0.5"}
    for half, colour, words in (("matin", "#e08214", "visite du matin"), ("apres_midi", "#542788", "visite de l’après-midi")):
        marker = QgsMarkerSymbol.createSimple({**square, "color": colour})
        stops.appendChild(QgsRuleBasedRenderer.Rule(marker, filterExp=f"\"demi_journee\" = '{half}'", label=words))
    # A stop is one point a visit: its week is written once, at its first one.
    week = (
        "if(\"jour\" || \"arrivee\" = minimum(\"jour\" || \"arrivee\", group_by:=\"arret_id\"), \"arret_nom\" || '\\n' || "
        "concatenate(left(\"jour\", 3) || '. ' || \"arrivee\", group_by:=\"arret_id\", concatenator:=', '), NULL)"
    )
    save(
        "arrets", "Point", "field=demi_journee:string&field=jour:string&field=arrivee:string&field=arret_id:string"
        "&field=arret_nom:string", QgsRuleBasedRenderer(stops), label(week, 9, "#1d2733", bold=True, expression=True),
    )
    drive = QgsLineSymbol.createSimple({"line_color": "#0b5394", "line_width": "0.8"})
    guess = QgsLineSymbol.createSimple({"line_color": "#0b5394", "line_width": "0.6", "line_style": "dash"})
    drives = QgsRuleBasedRenderer.Rule(None)
    drives.appendChild(QgsRuleBasedRenderer.Rule(drive, filterExp="\"mode\" = 'routes'", label="trajet sur les routes"))
    drives.appendChild(QgsRuleBasedRenderer.Rule(guess, filterExp="ELSE", label="trajet à vol d’oiseau"))
    save("trajets_tournee", "LineString", "field=mode:string", QgsRuleBasedRenderer(drives))
    cover = QgsRuleBasedRenderer.Rule(None)
    for colour, expression, words in (
        (EMPTY, '"visites_semaine" = 0', "aucune visite à portée"),
        ("#bcd7ea", '"visites_semaine" = 1', "1 visite par semaine"),
        ("#5c9bc7", '"visites_semaine" = 2', "2 visites par semaine"),
        ("#0b5394", '"visites_semaine" > 2', "3 visites par semaine ou plus"),
    ):
        cover.appendChild(QgsRuleBasedRenderer.Rule(fill(colour), filterExp=expression, label=words))
    save("couverture_tournee", "Polygon", "field=visites_semaine:integer", QgsRuleBasedRenderer(cover))


#: Kinds of candidates told apart on the map; the others are in grey.
KIND_COLOURS = (
    ("pharmacie", "#1b7837"), ("maison_sante", "#5aae61"), ("bibliotheque", "#542788"), ("ecole", "#998ec3"),
    ("centre_social", "#b45f06"), ("mairie", "#0b3d66"), ("poste", "#c7a100"), ("marche", "#8a3b0a"), ("place", "#8fbbdb"),
    ("stationnement", "#5a6675"), ("lieu_culte", "#333333"), ("grille", "#d5dce4"),
)
#: Field of a sheet -> (label, widget, its configuration); those that a visit fills in.
FORM = {
    "decision": ("Décision", "ValueMap", {"map": [{"confirmé": "confirme"}, {"refusé": "refuse"}, {"à revoir": "a_revoir"}]}),
    "motif": ("Motif", "TextEdit", {"IsMultiline": True}),
    "contact": ("Contact (nom, téléphone, courriel)", "TextEdit", {"IsMultiline": True}),
    "salle": ("Salle", "TextEdit", {"IsMultiline": True}),
    "acces": ("Accès", "TextEdit", {"IsMultiline": True}),
    "horaires_proposes": ("Jours et heures proposés", "TextEdit", {"IsMultiline": False}),
    "date_visite": (
        "Date de la visite", "DateTime",
        {"display_format": "dd/MM/yyyy", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True},
    ),
    "photo": ("Photo", "ExternalResource", {"DocumentViewer": 1, "RelativeStorage": 1, "StorageMode": 0, "FileWidget": True}),
}
#: Fields of a sheet that are known beforehand; a visitor may name a place that is new.
KNOWN = {
    "id": "Identifiant", "role": "Rôle", "ordre": "Numéro", "remplace": "Remplace", "nom": "Nom", "genre": "Genre",
    "adresse": "Adresse", "pmr": "Accessible en fauteuil (avant la visite)", "horaires": "Horaires connus",
    "population": "Habitants à portée", "pauvres": "Personnes pauvres à portée",
}
EDITABLE = frozenset({*FORM, "nom", "genre"})


def candidates_style() -> None:
    """Write the style of the candidates, a colour a kind."""
    from accessibilite.core.candidate_kinds import kinds_table

    candidates = QgsRuleBasedRenderer.Rule(None)
    dot = {"name": "circle", "size": "2.6", "outline_color": "white", "outline_width": "0.3"}
    labels = {**kinds_table().labels, "grille": "Point de la grille"}
    for kind, colour in KIND_COLOURS:
        symbol = QgsMarkerSymbol.createSimple({**dot, "color": colour})
        candidates.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=f"\"genre\" = '{kind}'", label=labels[kind]))
    rest = QgsMarkerSymbol.createSimple({**dot, "color": "#8a94a0"})
    candidates.appendChild(QgsRuleBasedRenderer.Rule(rest, filterExp="ELSE", label="Autre lieu"))
    save("candidats", "Point", "field=genre:string", QgsRuleBasedRenderer(candidates))
    aside = QgsRuleBasedRenderer.Rule(None)
    cross = {"name": "cross2", "size": "2.4", "outline_width": "0.5"}
    for reason, colour, words in (
        ("doublon", "#8a94a0", "doublon d’un lieu retenu"), ("hors_reseau", "#5e3c99", "trop loin d’une voie praticable"),
        ("personne", "#e66101", "personne à portée"),
    ):
        symbol = QgsMarkerSymbol.createSimple({**cross, "color": colour, "outline_color": colour})
        aside.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=f"\"raison\" = '{reason}'", label=words))
    save("ecartes", "Point", "field=raison:string", QgsRuleBasedRenderer(aside))


def scenarios() -> None:
    """Write the styles of the cells and of the zones before and after."""
    change = QgsRuleBasedRenderer.Rule(None)
    for colour, expression, words in (
        ("#5e3c99", '"perd" = 1', "marche plus, ou n’atteint plus rien"),
        ("#0b5394", '"gagne" = 1 AND coalesce("ecart_min", -5) <= -5', "gagne 5 min ou plus, ou atteint enfin un service"),
        ("#8fbbdb", '"gagne" = 1 AND "ecart_min" > -5', "gagne moins de 5 min"),
        (EMPTY, "ELSE", "ne change pas"),
    ):
        outline = fill(colour, "160,160,160,140")
        change.appendChild(QgsRuleBasedRenderer.Rule(outline, filterExp=expression, label=words))
    save(
        "scenario_carreaux", "Polygon", "field=gagne:integer&field=perd:integer&field=ecart_min:double",
        QgsRuleBasedRenderer(change),
    )
    zones = QgsRuleBasedRenderer.Rule(None)
    for colour, dash, expression, words in (
        ("#1b7837", "dash", "\"evolution\" = 'disparait'", "zone qui disparaît"),
        ("#5e3c99", "solid", "\"evolution\" = 'apparait'", "zone qui apparaît"),
        (ZONE, "dot", "\"etat\" = 'avant' AND \"evolution\" <> 'disparait'", "zone d’avant"),
        (ZONE, "solid", "ELSE", "zone d’après"),
    ):
        line = QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": "0.6", "outline_style": dash})
        zones.appendChild(QgsRuleBasedRenderer.Rule(line, filterExp=expression, label=words))
    save("scenario_zones", "Polygon", "field=etat:string&field=evolution:string", QgsRuleBasedRenderer(zones))
    passages = QgsRuleBasedRenderer.Rule(None)
    for kind, colour, dash, words in (
        ("passerelle", "#0b5394", "solid", "passerelle ajoutée"), ("passage_ferme", "#b30000", "dash", "passage fermé"),
    ):
        line = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "1.1", "line_style": dash})
        passages.appendChild(QgsRuleBasedRenderer.Rule(line, filterExp=f"\"genre\" = '{kind}'", label=words))
    save("scenario_passages", "LineString", "field=genre:string", QgsRuleBasedRenderer(passages))


def sheets() -> None:
    """Write the style of the sheets of a visit: symbols by decision, and the form that QField shows."""
    root = QgsRuleBasedRenderer.Rule(None)
    base = {"name": "circle", "size": "4.5", "outline_color": "#1d2733", "outline_width": "0.4"}
    for colour, expression, words in (
        ("#1b7837", "\"decision\" = 'confirme'", "confirmé"), ("#b30000", "\"decision\" = 'refuse'", "refusé"),
        ("#f2a45c", "\"decision\" = 'a_revoir'", "à revoir"), ("#f6d32d", "\"role\" = 'choisi'", "choisi, à visiter"),
        ("#ffffff", "ELSE", "remplaçant, à visiter"),
    ):
        symbol = QgsMarkerSymbol.createSimple({**base, "color": colour})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=words))
    for number, rule in enumerate(root.descendants()):
        rule.setRuleKey(f"fiches-{number}")
    root.setRuleKey("fiches")
    kinds = {"ordre": "integer", "population": "double", "pauvres": "double"}
    fields = "&".join(f"field={name}:{kinds.get(name, 'string')}" for name in (*KNOWN, *FORM))
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "fiches", "memory")
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label("ordre", 9, "#1d2733", bold=True)))
    layer.setLabelsEnabled(True)
    form = layer.editFormConfig()
    for name in KNOWN:
        layer.setFieldAlias(layer.fields().indexOf(name), KNOWN[name])
        form.setReadOnly(layer.fields().indexOf(name), name not in EDITABLE)
    for name, (alias, widget, configuration) in FORM.items():
        row = layer.fields().indexOf(name)
        layer.setFieldAlias(row, alias)
        layer.setEditorWidgetSetup(row, QgsEditorWidgetSetup(widget, configuration))
    layer.setEditFormConfig(form)
    layer.setDisplayExpression('coalesce("nom", "id")')
    document = QDomDocument()
    categories = QgsMapLayer.StyleCategory
    layer.exportNamedStyle(
        document, categories=categories.Symbology | categories.Labeling | categories.Fields | categories.Forms
    )
    document.documentElement().setAttribute("version", "3.40")
    (STYLES / "fiches.qml").write_text(document.toString(2), encoding="utf-8")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
