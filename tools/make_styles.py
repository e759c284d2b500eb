"""Writes the default styles of the layers of a diagnosis (QML) into the plugin's resources.

Colours: cold and light near, warm and dark far, lightness falling all the way, so that the classes hold
for colour-blind readers and in grey print.  Run with ``make styles``.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
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
    (15, 20, "#f2a45c"),
    (20, 30, "#c9661c"),
    (30, None, "#8a3b0a"),
)
UNREACHED = "#3d1a4f"
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

    for low, high, colour in CLASSES:
        parts = ["\"statut\" = 'atteint'"]
        parts += [f'"temps_min" > {low}'] if low is not None else []
        parts += [f'"temps_min" <= {high}'] if high is not None else []
        label = f"{low} à {high} min" if low is not None and high is not None else (
            f"{high} min au plus" if low is None else f"plus de {low} min")
        rule(fill(colour), " AND ".join(parts), label)
    rule(fill(UNREACHED), "\"statut\" <> 'atteint'", "aucun service atteint à pied")
    rule(hatch(), '"estime" = 1', "carreau imputé par l’INSEE")
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


def save(name: str, geometry: str, fields: str, renderer: object, labels: QgsPalLayerSettings | None = None) -> None:
    if isinstance(renderer, QgsRuleBasedRenderer):
        for number, rule in enumerate(renderer.rootRule().descendants()):
            rule.setRuleKey(f"{name}-{number}")
        renderer.rootRule().setRuleKey(name)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", name, "memory")
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
    save("carreaux", "Polygon", "field=temps_min:double&field=statut:string&field=estime:integer", cells())
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
    save("zones_blanches", "Polygon", "field=rang:integer", QgsSingleSymbolRenderer(zone), rank)
    border = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "45,45,45,230", "outline_width": "0.22"}
    )
    save("territoires", "Polygon", "field=nom:string", QgsSingleSymbolRenderer(border))
    place = {"name": "circle", "size": "3", "outline_color": "white", "outline_width": "0.4"}
    mobile = QgsMarkerSymbol.createSimple({**place, "color": "255,255,255,255", "outline_color": "#0b3d66", "size": "2.4"})
    fixed = QgsMarkerSymbol.createSimple({**place, "color": "#0b3d66"})
    services = QgsRuleBasedRenderer.Rule(None)
    counted = '"compte" = 1'
    services.appendChild(QgsRuleBasedRenderer.Rule(fixed, filterExp=counted, label="point d’accueil"))
    services.appendChild(QgsRuleBasedRenderer.Rule(mobile, filterExp="ELSE", label="service non compté (voir le rapport)"))
    save("services", "Point", "field=compte:integer", QgsRuleBasedRenderer(services))
    star = QgsMarkerSymbol.createSimple(
        {"name": "star", "size": "5.5", "color": "#f6d32d", "outline_color": "#1d2733", "outline_width": "0.4"}
    )
    save("sites", "Point", "field=rang:integer", QgsSingleSymbolRenderer(star), label("rang", 10, "#1d2733", bold=True))
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
    chosen = QgsMarkerSymbol.createSimple({**place, "size": "4.2", "color": "#0b5394"})
    other = QgsMarkerSymbol.createSimple({**place, "color": "#f2a45c", "outline_color": "#8a3b0a"})
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


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
