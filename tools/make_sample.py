"""Write the plugin's sample data: Valmont-sur-Aubre, a French town that does not exist.

Nothing is downloaded and nothing is copied from a published file: streets, people, services and relief
are drawn from the numbers below and from one seeded generator, so that two runs give the same bytes.

    python tools/make_sample.py [--output FOLDER]

The town is drawn on a plan in metres, x to the east and y to the north of the market square.  The plan is
then bent a little (``bend``) so that no street is perfectly straight, put down on Lambert-93, and cut
into OSM nodes and ways that share a node wherever they meet.
"""

from __future__ import annotations

import argparse
import csv
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import numpy as np
import numpy.typing as npt
import shapely
from osgeo import gdal, ogr, osr
from pyproj import Transformer
from scipy.interpolate import CubicSpline
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from shapely import STRtree
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union

Floats = npt.NDArray[np.float64]
XY = tuple[float, float]
Tags = dict[str, str]

SEED = 20_190_067
TOWN = "Valmont-sur-Aubre"
TOWN_CODE = "00001"  # no French department is numbered 00
NEIGHBOUR_CODES = {"nord": "00002", "est": "00003", "sud": "00004", "ouest": "00005"}
STAMP = "2024-01-01T00:00:00Z"  # constant, or two runs would differ
CENTRE_LON_LAT = (4.3460, 48.5960)  # open fields of the chalk Champagne

PEOPLE = 45_000.0
POOR_SHARE = 0.180  # of people, estimated by sum(ind * men_pauv / men)
CELL_M = 200
SECRECY_MEN = 11  # INSEE: below 11 households a cell is imputed
SECONDARY_IMPUTED = 4  # larger cells imputed too, so that the small ones cannot be had by subtraction
LEAST_PEOPLE = 2.0  # below, the cell is left empty
EXTENT_M = 2_300.0
DEM_PIXEL_M = 25.0
DEM_MARGIN_M = 500.0

DEFAULT_OUTPUT = Path(__file__).resolve().parent.parent / "plugin/accessibilite/resources/sample"


# ---------------------------------------------------------------------------------------------------
# Quarters: what kind of people and dwellings line a street
# ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Quarter:
    """Profile of the dwellings along a street; shares are 0-1, ``density`` is persons per metre."""

    density: float
    poor: float
    flats: float
    social: float
    owners: float
    before_1945: float
    age: float  # 0 = young families, 1 = elderly


NOBODY = Quarter(0.0, 0.15, 0.3, 0.1, 0.5, 0.3, 0.5)
OLD_TOWN = Quarter(1.45, 0.23, 0.85, 0.12, 0.30, 0.75, 0.50)
FAUBOURG = Quarter(1.05, 0.17, 0.50, 0.12, 0.50, 0.55, 0.55)
STATION = Quarter(1.15, 0.25, 0.70, 0.25, 0.35, 0.50, 0.35)
MILL = Quarter(1.10, 0.19, 0.60, 0.28, 0.42, 0.20, 0.45)
ESTATE = Quarter(0.85, 0.08, 0.10, 0.04, 0.80, 0.02, 0.60)
NEW_ESTATE = Quarter(0.75, 0.07, 0.08, 0.06, 0.78, 0.00, 0.15)
HILLSIDE = Quarter(0.80, 0.11, 0.25, 0.06, 0.70, 0.30, 0.75)
MEADOWS = Quarter(0.90, 0.16, 0.30, 0.20, 0.58, 0.03, 0.30)
HAMLET = Quarter(0.055, 0.12, 0.02, 0.00, 0.85, 0.70, 0.70)
ISLAND = Quarter(0.16, 0.14, 0.05, 0.00, 0.75, 0.60, 0.65)
TOWERS = Quarter(2.40, 0.45, 0.97, 0.90, 0.06, 0.00, 0.20)


# ---------------------------------------------------------------------------------------------------
# Plan and ground
# ---------------------------------------------------------------------------------------------------

_TO_2154 = Transformer.from_crs(4326, 2154, always_xy=True)
_TO_4326 = Transformer.from_crs(2154, 4326, always_xy=True)
_TO_3035 = Transformer.from_crs(2154, 3035, always_xy=True)
_FROM_3035 = Transformer.from_crs(3035, 2154, always_xy=True)

_ORIGIN = np.round(np.array(_TO_2154.transform(*CENTRE_LON_LAT)), -2)


def bend(xy: npt.ArrayLike) -> Floats:
    """Plan -> ground: a smooth shift of at most about 30 m, which makes straight grids look built."""
    p = np.asarray(xy, dtype=float)
    x, y = p[..., 0], p[..., 1]
    return np.stack(
        [
            x + 19.0 * np.sin(y / 330.0 + 0.7) + 8.0 * np.sin(x / 170.0 + y / 260.0),
            y + 18.0 * np.sin(x / 350.0 + 1.1) + 8.0 * np.sin(y / 190.0 - x / 260.0),
        ],
        axis=-1,
    )


def unbend(xy: npt.ArrayLike) -> Floats:
    """Ground -> plan, by fixed-point iteration."""
    goal = np.asarray(xy, dtype=float)
    p = goal.copy()
    for _ in range(40):
        p = p + (goal - bend(p))
    return p


def lambert(xy: npt.ArrayLike) -> Floats:
    """Ground metres -> EPSG:2154."""
    return np.asarray(xy, dtype=float) + _ORIGIN


def lon_lat(xy: npt.ArrayLike) -> Floats:
    """Ground metres -> longitude and latitude, rounded to the 7 decimals of OSM."""
    p = lambert(xy)
    lon, lat = _TO_4326.transform(p[..., 0], p[..., 1])
    return np.round(np.stack([lon, lat], axis=-1), 7)


def pts(path: str) -> list[XY]:
    """Points of the plan from ``"x,y x,y …"``, as in an SVG path."""
    pairs = (point.split(",") for point in path.split())
    return [(float(x), float(y)) for x, y in pairs]


def curve(points: Sequence[XY], step_m: float = 22.0) -> list[XY]:
    """Smooth line through ``points``."""
    p = np.asarray(points, dtype=float)
    t = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(p, axis=0).T))])
    spline = CubicSpline(t, p)
    n = max(2, int(t[-1] / step_m) + 1)
    return [(float(a), float(b)) for a, b in spline(np.linspace(0.0, t[-1], n))]


def ring(centre: XY, radius_m: float, n: int = 12, squash: float = 1.0, turn: float = 0.0) -> list[XY]:
    """Closed ellipse-like ring."""
    angles = np.linspace(0.0, 2.0 * math.pi, n + 1)
    x, y = radius_m * np.cos(angles), squash * radius_m * np.sin(angles)
    c, s = math.cos(turn), math.sin(turn)
    out = [(float(centre[0] + c * a - s * b), float(centre[1] + s * a + c * b)) for a, b in zip(x, y)]
    out[-1] = out[0]
    return out


# River: one bed, which parts around the Île aux Moines.
RIVER_MID = pts(
    "-2700,170 -2250,20 -1850,-190 -1100,-390 -480,-350 -20,-305 500,-355"
    " 1000,-520 1500,-640 2000,-560 2350,-420 2700,-330"
)
ISLAND_CENTRE: XY = (-1120.0, -395.0)
ISLAND_LENGTH_M, ISLAND_WIDTH_M = 860.0, 380.0
BANK_M = 31.0

RAIL_Y = -1185.0


def island_plan() -> Polygon:
    """The Île aux Moines: a lens lying along the current."""
    t = np.linspace(0.0, 2.0 * math.pi, 49)
    u = 0.5 * ISLAND_LENGTH_M * np.cos(t)
    v = 0.5 * ISLAND_WIDTH_M * np.sin(t) * (0.80 + 0.20 * np.sin(t) ** 2)
    a = math.radians(-9.0)
    x = ISLAND_CENTRE[0] + u * math.cos(a) - v * math.sin(a)
    y = ISLAND_CENTRE[1] + u * math.sin(a) + v * math.cos(a)
    return Polygon(np.column_stack([x, y]))


def river_plan() -> tuple[Polygon, LineString, LineString]:
    """Water surface (with the island as a hole), main arm (south of the island), northern arm."""
    isle = island_plan()
    mid = LineString(curve(RIVER_MID))
    shore = isle.buffer(2 * BANK_M)
    water = unary_union([mid.buffer(BANK_M), shore]).buffer(-25).buffer(25).difference(isle)
    water = max(shapely.get_parts(water), key=lambda g: g.area)
    channel = isle.buffer(BANK_M).exterior
    before, after = (mid.difference(Polygon(channel)).geoms[i] for i in (0, -1))
    a, b = channel.project(Point(before.coords[-1])), channel.project(Point(after.coords[0]))
    lo, hi = sorted((a, b))
    first = shapely.ops.substring(channel, lo, hi)
    second = MultiLineString(
        [shapely.ops.substring(channel, hi, channel.length), shapely.ops.substring(channel, 0.0, lo)]
    )
    arms = [first, shapely.line_merge(second)]
    arms.sort(key=lambda g: g.centroid.y)
    south, north = arms
    if Point(south.coords[0]).distance(Point(before.coords[-1])) > 1.0:
        south = LineString(list(south.coords)[::-1])
    if Point(north.coords[0]).distance(Point(before.coords[-1])) > 1.0:
        north = LineString(list(north.coords)[::-1])
    main = LineString(list(before.coords) + list(south.coords)[1:-1] + list(after.coords))
    arm = LineString([before.coords[-1], *list(north.coords)[1:-1], after.coords[0]])
    return water, main, arm


@dataclass
class Way:
    """One OSM way on the plan; ``level`` 0 ways share a node wherever they cross."""

    xy: list[XY]
    tags: Tags
    quarter: Quarter = NOBODY
    level: int = 0
    snap: bool = True  # ends that nearly touch another way are joined to it
    stub_m: float = 24.0  # an end that overshoots its last junction by less is cut there
    uncut: bool = False  # not cut by squares, roundabouts and water
    start_tags: Tags = field(default_factory=dict)
    end_tags: Tags = field(default_factory=dict)
    ground: Floats = field(default_factory=lambda: np.empty((0, 2)))

    @property
    def line(self) -> LineString:
        return LineString(self.xy)


@dataclass
class Poi:
    """A named place; ``at`` is on the plan and later moved beside the nearest street."""

    key: str
    name: str
    tags: Tags
    at: XY
    size_m: float = 0.0  # 0 = a node, else the side of a square outline
    ground: XY = (0.0, 0.0)
    street: str = ""
    number: int = 0


# ---------------------------------------------------------------------------------------------------
# Street names
# ---------------------------------------------------------------------------------------------------

NAMES: dict[str, list[str]] = {
    "centre": [
        "Rue des Tanneurs",
        "Rue du Puits-Neuf",
        "Rue des Drapiers",
        "Rue de la Petite-Halle",
        "Rue aux Fèvres",
        "Rue Saint-Éloi",
        "Rue du Four-Banal",
        "Rue des Cordeliers",
        "Rue de l’Échaudé",
        "Rue du Chapitre",
        "Rue des Étuves",
        "Rue de la Vieille-Prison",
        "Rue du Grenier-à-Sel",
        "Rue des Bons-Enfants",
        "Rue de la Teinturerie",
        "Rue des Orfèvres",
        "Rue du Cloître",
        "Rue de la Monnaie",
    ],
    "nord": [
        "Rue des Vignes",
        "Rue du Pressoir",
        "Rue des Coteaux",
        "Rue des Vendangeurs",
        "Rue du Clos-Guérin",
        "Rue des Sarments",
        "Rue de la Croix-Blanche",
        "Rue du Cellier",
        "Rue des Tonneliers",
        "Rue de la Treille",
        "Rue du Vieux-Chai",
        "Rue des Échalas",
        "Rue de la Serpe",
        "Rue du Muscat",
        "Rue Basse-des-Vignes",
        "Rue Haute-des-Vignes",
    ],
    "ouest": [
        "Rue Saint-Jean",
        "Rue de la Fonderie",
        "Rue des Maraîchers",
        "Rue du Lavoir",
        "Rue de la Bonneterie",
        "Rue des Métiers",
        "Rue du Colombier",
        "Rue de la Chènevière",
        "Rue des Fileuses",
        "Rue du Jeu-de-Paume",
        "Rue des Trois-Moulins",
        "Rue de la Bascule",
        "Rue du Vieux-Lin",
        "Rue des Cardeurs",
        "Rue de la Navette",
        "Rue du Métier-à-Tisser",
    ],
    "est": [
        "Rue du Moulin",
        "Rue de la Roue",
        "Rue des Meuniers",
        "Rue du Bief",
        "Rue de l’Écluse",
        "Rue des Peupliers",
        "Rue de la Vanne",
        "Rue du Déversoir",
        "Rue des Lavandières",
        "Rue du Blutoir",
        "Rue de la Farine",
        "Rue des Brochets",
        "Rue du Gué",
        "Rue de la Trémie",
        "Rue des Roseaux",
        "Rue de la Grande-Prairie",
    ],
    "gare": [
        "Rue de la Gare",
        "Rue du Dépôt",
        "Rue des Cheminots",
        "Rue de la Halle-aux-Blés",
        "Rue du Télégraphe",
        "Rue des Messageries",
        "Rue de la Lampisterie",
        "Rue du Faubourg",
        "Rue de la Rotonde",
        "Rue des Aiguilleurs",
        "Rue du Buffet",
        "Rue de la Sucrerie",
        "Rue de la Malterie",
        "Rue du Gaz",
    ],
    "charmes": [
        "Allée des Charmes",
        "Allée des Érables",
        "Allée des Sorbiers",
        "Allée des Noisetiers",
        "Allée des Merisiers",
        "Allée des Fougères",
        "Allée des Bouleaux",
        "Allée des Cornouillers",
        "Allée des Églantiers",
        "Allée des Fusains",
        "Allée des Genêts",
        "Allée des Houx",
        "Allée des Ifs",
        "Allée des Mélèzes",
        "Allée des Néfliers",
        "Allée des Ormes",
        "Allée des Pruniers",
        "Allée des Sureaux",
        "Allée des Troènes",
        "Allée des Viornes",
        "Allée des Alisiers",
        "Allée des Amélanchiers",
        "Allée des Cytises",
        "Allée des Lauriers",
        "Allée des Mimosas",
    ],
    "noues": [
        "Impasse des Alouettes",
        "Impasse des Bergeronnettes",
        "Impasse des Chardonnerets",
        "Impasse des Fauvettes",
        "Impasse des Grives",
        "Impasse des Hirondelles",
        "Impasse des Linottes",
        "Impasse des Loriots",
        "Impasse des Mésanges",
        "Impasse des Pinsons",
        "Impasse des Roitelets",
        "Impasse des Rossignols",
        "Impasse des Tourterelles",
        "Impasse des Verdiers",
        "Impasse des Cailles",
    ],
    "colline": [
        "Chemin de la Crête",
        "Chemin du Belvédère",
        "Chemin des Carrières",
        "Chemin du Calvaire",
        "Chemin des Lézards",
        "Chemin de la Garenne",
        "Chemin des Prunelliers",
        "Chemin du Guet",
        "Chemin de la Source",
        "Chemin des Murgers",
        "Chemin du Bois-Joli",
        "Chemin des Cigales",
        "Chemin de la Butte",
        "Chemin du Vallon",
        "Chemin des Buis",
        "Chemin de la Combe",
    ],
    "pres": [
        "Rue des Prés-Hauts",
        "Rue de la Luzerne",
        "Rue du Trèfle",
        "Rue des Coquelicots",
        "Rue des Bleuets",
        "Rue des Boutons-d’Or",
        "Rue de la Fenaison",
        "Rue des Faucheurs",
        "Rue du Regain",
        "Rue des Marguerites",
        "Rue du Sainfoin",
        "Rue des Ombelles",
        "Rue de la Sauge",
    ],
    "aubepines": [
        "Rue des Aubépines",
        "Allée Camille-Dorval",
        "Allée Louise-Armengaud",
        "Allée du Docteur-Vasseur",
        "Allée Paul-Mercadier",
        "Allée Jeanne-Ferrand",
        "Allée Émile-Roussel",
    ],
    "closerie": [
        "Rue de la Closerie",
        "Square des Lilas",
        "Allée Marthe-Lavergne",
        "Allée Henri-Castelain",
        "Allée Suzanne-Brétigny",
        "Allée René-Maubert",
        "Allée Rose-Vauquelin",
        "Allée Albert-Tissier",
    ],
    "activites": [
        "Rue de l’Industrie",
        "Rue des Artisans",
        "Rue des Entrepreneurs",
        "Rue de l’Artisanat",
        "Rue du Commerce",
        "Rue des Transporteurs",
    ],
    "ile": [
        "Sente du Prieuré",
        "Sente des Moines",
        "Sente du Passeur",
        "Sente du Verger",
        "Sente des Nasses",
    ],
}


class Namer:
    """Hands out the names of a quarter in order, then starts again with « Petite »-like variants."""

    def __init__(self) -> None:
        self._next = dict.fromkeys(NAMES, 0)

    def __call__(self, quarter: str) -> str:
        names, i = NAMES[quarter], self._next[quarter]
        self._next[quarter] = i + 1
        if i < len(names):
            return names[i]
        kind, rest = names[i % len(names)].split(" ", 1)
        return f"{'Passage' if kind == 'Rue' else 'Impasse' if kind == 'Allée' else 'Sentier'} {rest}"


# ---------------------------------------------------------------------------------------------------
# Plan of the town
# ---------------------------------------------------------------------------------------------------


def box(x0: float, y0: float, x1: float, y1: float) -> Polygon:
    return Polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


class Plan:
    """The drawing board: arteries first, then the quarters that hang on them."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.name = Namer()
        self.ways: list[Way] = []
        self.areas: list[tuple[list[XY], Tags]] = []
        self.pois: list[Poi] = []
        self.water, self.river, self.arm = river_plan()
        self.isle = island_plan()
        self.squares: list[Polygon] = []
        self.blocks = poor_blocks()

    # -- small tools ---------------------------------------------------------------------------------

    def add(self, xy: Sequence[XY], highway: str, name: str = "", quarter: Quarter = NOBODY, **more: Any) -> Way:
        extra = {k: more.pop(k) for k in ("level", "snap", "stub_m", "uncut", "start_tags", "end_tags") if k in more}
        tags = {"highway": highway}
        if name:
            tags["name"] = name
        tags.update({k.replace("__", ":"): str(v) for k, v in more.items()})
        way = Way([(float(a), float(b)) for a, b in xy], tags, quarter, **extra)
        self.ways.append(way)
        return way

    def street(self, xy: Sequence[XY], name: str, quarter: Quarter, highway: str = "residential", **more: Any) -> Way:
        tags: dict[str, Any] = {"surface": "asphalt"}
        if highway == "residential":
            tags |= {"maxspeed": "30" if self.rng.random() < 0.45 else "50", "sidewalk": "both", "lit": "yes"}
            if self.rng.random() < 0.22:
                tags["oneway"] = "yes"
        elif highway == "living_street":
            tags |= {"maxspeed": "20", "lit": "yes"}
        return self.add(xy, highway, name, quarter, **(tags | more))

    def grid(
        self,
        inside: Polygon,
        us: Sequence[float],
        vs: Sequence[float],
        turn_deg: float,
        origin: XY,
        quarter: Quarter,
        names: str,
        skip: float = 0.0,
    ) -> None:
        """Two families of parallel streets clipped to a polygon; ``skip`` is the share of gaps."""
        a = math.radians(turn_deg)
        east, north = np.array([math.cos(a), math.sin(a)]), np.array([-math.sin(a), math.cos(a)])
        base, far = np.array(origin), 3000.0
        for positions, across, along in ((us, east, north), (vs, north, east)):
            for position in positions:
                tilt = self.rng.normal(0.0, 0.012)
                start = base + across * (position - tilt * far) - along * far
                end = base + across * (position + tilt * far) + along * far
                for piece in shapely.get_parts(LineString([start, end]).intersection(inside)):
                    if piece.length < 70.0 or self.rng.random() < skip:
                        continue
                    highway = "living_street" if self.rng.random() < 0.08 else "residential"
                    self.street(
                        list(piece.coords),
                        self.name(names),
                        quarter,
                        highway,
                        stub_m=24.0 if self.rng.random() < 0.12 else 120.0,
                    )

    def twigs(
        self,
        stem: Way,
        inside: Polygon,
        names: str,
        quarter: Quarter,
        every_m: float,
        lengths_m: tuple[float, float],
        first_m: float = 45.0,
        curl: float = 0.9,
    ) -> None:
        """Cul-de-sacs on both sides of a curved street, each ending in a turning circle."""
        line = stem.line
        side, s = 1.0, first_m
        while s < line.length - 25.0:
            here, ahead = line.interpolate(s), line.interpolate(s + 1.0)
            heading = math.atan2(ahead.y - here.y, ahead.x - here.x)
            for flip in (side, -side):
                if self._twig(here, heading, flip, inside, names, quarter, lengths_m, curl, line):
                    side = -flip
                    break
            s += every_m * float(self.rng.uniform(0.8, 1.2))

    def _twig(
        self,
        here: Point,
        heading: float,
        side: float,
        inside: Polygon,
        names: str,
        quarter: Quarter,
        lengths_m: tuple[float, float],
        curl: float,
        stem: LineString,
    ) -> bool:
        others = [w.line for w in self.ways]
        wanted = float(self.rng.uniform(*lengths_m))
        turn = float(self.rng.normal(0.0, curl))
        for share in (1.0, 0.8, 0.62, 0.45):
            length = wanted * share
            if length < 0.6 * lengths_m[0]:
                return False
            n = max(6, int(length / 14.0))
            angles = heading + side * math.pi / 2 + turn * np.linspace(0.0, 1.0, n)
            x = here.x + np.concatenate([[0.0], np.cumsum(np.cos(angles)) * length / n])
            y = here.y + np.concatenate([[0.0], np.cumsum(np.sin(angles)) * length / n])
            line = LineString(np.column_stack([x, y]))
            body = LineString(list(line.coords)[2:]).buffer(31.0)
            tail = LineString(list(line.coords)[3:]).buffer(34.0)
            clear = inside.contains(line) and not any(
                (tail if other is stem or other.equals(stem) else body).intersects(other) for other in others
            )
            if clear:
                self.street(
                    list(line.coords),
                    self.name(names),
                    quarter,
                    snap=False,
                    end_tags={"highway": "turning_circle"},
                )
                return True
        return False

    def poi(self, key: str, name: str, at: XY, size_m: float = 0.0, **tags: str) -> None:
        self.pois.append(
            Poi(key, name, {"name": name} | {k.replace("__", ":"): v for k, v in tags.items()}, at, size_m)
        )

    def area(self, outline: Sequence[XY] | Polygon, **tags: str) -> None:
        xy = list(outline.exterior.coords) if isinstance(outline, Polygon) else list(outline)
        if xy[0] != xy[-1]:
            xy.append(xy[0])
        self.areas.append(([(float(a), float(b)) for a, b in xy], {k.replace("__", ":"): v for k, v in tags.items()}))

    # -- the town --------------------------------------------------------------------------------------

    def draw(self) -> None:
        self.arteries()
        self.old_town()
        self.faubourgs()
        self.station()
        self.river_side()
        self.hill()
        self.estates()
        self.poor_quarters()
        self.activities()
        self.countryside()
        self.special_cases()
        self.places()
        self.land()

    def arteries(self) -> None:
        road = {"surface": "asphalt", "lit": "yes", "sidewalk": "both", "maxspeed": "50"}
        out = {"surface": "asphalt", "sidewalk": "no", "maxspeed": "80"}
        ring_road = {"surface": "asphalt", "lit": "yes", "sidewalk": "both", "maxspeed": "50"}
        nw, ne, se, sw = (-480, 470), (480, 490), (470, -235), (-490, -225)
        self.add(
            curve([nw, (-230, 505), (20, 500), (260, 505), ne]),
            "secondary",
            "Boulevard des Remparts",
            OLD_TOWN,
            **ring_road,
        )
        self.add(
            curve([ne, (520, 250), (505, 0), se]),
            "secondary",
            "Boulevard des Tilleuls",
            OLD_TOWN,
            **ring_road,
        )
        self.add(
            curve([se, (220, -228), (-20, -222), (-260, -240), sw]),
            "tertiary",
            "Quai des Bateliers",
            OLD_TOWN,
            **ring_road,
        )
        self.add(
            curve([sw, (-520, 0), (-515, 230), nw]),
            "secondary",
            "Boulevard de la Liberté",
            OLD_TOWN,
            **ring_road,
        )

        self.add(
            curve(pts("-518,150 -900,175 -1300,290 -1560,400")),
            "secondary",
            "Avenue de Champagne",
            FAUBOURG,
            **road,
        )
        self.add(curve(pts("-1560,400 -1900,520 -2400,610")), "secondary", "Route de Vertigny", **out)
        self.add(curve(pts("512,60 850,45 1200,0 1560,-70")), "secondary", "Avenue du Moulin", MILL, **road)
        self.add(curve(pts("1560,-70 1950,10 2400,130")), "secondary", "Route de Marsanges", **out)
        self.add(curve(pts("20,500 55,800 20,1120")), "tertiary", "Rue du Faubourg-Saint-Nicolas", FAUBOURG, **road)
        self.add(curve(pts("20,1120 -60,1500 -40,1900 -130,2400")), "tertiary", "Route de Reimont", **out)

        # Pont Vieux and the avenue to the station, whose pavements are drawn apart.
        self.add(pts("-20,-222 -20,-252"), "tertiary", "Rue du Pont-Vieux", **road)
        self.add(
            pts("-20,-252 -18,-362"),
            "tertiary",
            "Pont Vieux",
            level=1,
            uncut=True,
            bridge="yes",
            layer="1",
            surface="sett",
            sidewalk="both",
            lit="yes",
            maxspeed="30",
        )
        self.add(pts("-18,-362 -10,-440"), "tertiary", "Rue du Pont-Vieux", **road)
        self.add(
            curve(pts("-10,-440 0,-620 10,-830 20,-1040")),
            "tertiary",
            "Avenue de la Gare",
            STATION,
            uncut=True,
            surface="asphalt",
            lit="yes",
            maxspeed="50",
            sidewalk__both="separate",
        )
        self.add(
            curve(pts("-10,-440 300,-520 640,-700 1000,-800")),
            "secondary",
            "Rue du Faubourg-Saint-Martin",
            FAUBOURG,
            **road,
        )
        self.add(
            curve(pts("1000,-800 1350,-860 1750,-905 2050,-900 2400,-960")),
            "secondary",
            "Route de Saint-Aubin",
            MEADOWS,
            **road,
        )
        self.add(curve(pts("2,-660 -330,-720 -640,-760")), "tertiary", "Rue des Saules", STATION, **road)
        self.add(
            curve(pts("-640,-760 -1000,-735 -1300,-655 -1640,-610 -1980,-660 -2400,-880")),
            "tertiary",
            "Route de Villeneuve",
            **out,
        )

    def old_town(self) -> None:
        market = Polygon(pts("-78,66 58,62 66,176 -70,184"))
        self.squares.append(market)
        self.area_way(market, "Place du Marché")
        inside = Polygon(pts("-520,-240 -20,-235 485,-245 530,0 535,250 490,500 20,515 -490,480 -530,230"))
        self.street(pts("-20,-222 -15,-60 -12,66"), "Rue Grande", OLD_TOWN, "pedestrian", bicycle="yes")
        self.street(pts("-5,176 5,330 20,500"), "Rue de l’Hôtel-de-Ville", OLD_TOWN)
        self.street(pts("66,120 170,118 278,112 380,110"), "Rue du Change", OLD_TOWN, "pedestrian")
        self.grid(
            inside.buffer(-1),
            (-410, -312, -220, -125, 100, 188, 282, 392),
            (-148, -72, 14, 124, 222, 308, 402),
            2.0,
            (0.0, 0.0),
            OLD_TOWN,
            "centre",
            skip=0.03,
        )
        self.add(
            pts("-250,-72 -262,-20 -268,14"),
            "footway",
            "Passage des Cordeliers",
            surface="paving_stones",
            covered="yes",
        )
        self.add(pts("232,222 240,262 236,308"), "footway", "Passage du Puits", surface="paving_stones")

    def area_way(self, outline: Polygon, name: str, **more: str) -> None:
        self.add(
            list(outline.exterior.coords),
            "pedestrian",
            name,
            uncut=True,
            snap=False,
            area="yes",
            surface="paving_stones",
            lit="yes",
            **more,
        )

    def faubourgs(self) -> None:
        north = Polygon(pts("-440,500 500,505 520,640 430,900 300,1090 30,1150 -330,1080 -470,800"))
        self.grid(
            north,
            np.arange(-420, 520, 104).tolist(),
            np.arange(620, 1120, 92).tolist(),
            -6.0,
            (0.0, 0.0),
            FAUBOURG,
            "nord",
            skip=0.08,
        )
        west = Polygon(
            pts("-505,-130 -525,0 -520,240 -490,460 -560,700 -900,760 -1270,640 -1330,300 -1290,30 -1000,-40 -760,-50")
        )
        self.grid(
            west,
            np.arange(-1250, -480, 118).tolist(),
            np.arange(-250, 800, 96).tolist(),
            -9.0,
            (0.0, 0.0),
            FAUBOURG,
            "ouest",
            skip=0.08,
        )
        east = Polygon(
            pts("480,-240 510,0 525,240 500,440 820,470 1180,330 1500,120 1540,-80 1500,-420 1150,-380 800,-280")
        )
        self.grid(
            east,
            np.arange(560, 1560, 112).tolist(),
            np.arange(-560, 640, 98).tolist(),
            -8.0,
            (0.0, 0.0),
            MILL,
            "est",
            skip=0.09,
        )
        south = Polygon(
            pts(
                "-560,-570 -250,-470 -10,-452 300,-530 640,-710 980,-810 760,-1080"
                " 420,-1095 20,-1110 -420,-1090 -640,-1000"
            )
        )
        self.grid(
            south,
            (-560, -455, -350, -245, -140, 130, 232, 340, 450, 560, 690, 810),
            (-540, -640, -735, -830, -920, -1010),
            -4.0,
            (0.0, 0.0),
            STATION,
            "gare",
            skip=0.08,
        )
        self.street(curve(pts("-640,-1060 -300,-1105 20,-1120 400,-1110 790,-1100")), "Rue du Chemin-de-Fer", STATION)
        # The town grew in two strokes here: a street that closes on itself.
        loop = [*curve(pts("1190,330 1290,420 1400,400 1420,290 1330,210 1220,240")), (1190, 330)]
        self.street(loop, "Rue de la Boucle", MILL, snap=False, oneway="no")
        self.street(pts("1190,330 1090,300"), "Rue de la Boucle", MILL, oneway="no")

    def station(self) -> None:
        rail = self.add(
            [(-2400, RAIL_Y - 60), (-900, RAIL_Y), (900, RAIL_Y), (2400, RAIL_Y + 60)],
            "",
            uncut=True,
            snap=False,
        )
        rail.tags = {
            "railway": "rail",
            "gauge": "1435",
            "electrified": "no",
            "name": "Ligne de Reimont à Villeneuve",
        }
        forecourt = Polygon(pts("-50,-1040 90,-1040 95,-1110 -55,-1112"))
        self.squares.append(forecourt)
        self.area_way(forecourt, "Place de la Gare")
        foot = {"surface": "asphalt", "lit": "yes"}
        p1, p2 = RAIL_Y + 14.0, RAIL_Y - 14.0
        for y, ref in ((p1, "1"), (p2, "2")):
            way = self.add(
                [(-120, y), (0, y), (22, y), (60, y), (170, y)],
                "footway",
                "",
                uncut=True,
                snap=False,
                railway="platform",
                public_transport="platform",
                ref=ref,
                surface="asphalt",
            )
            del way.tags["highway"]
        self.add([(22, -1111), (22, -1140), (22, p1)], "footway", "", uncut=True, **foot)
        # Subway under the tracks; stairs and an escalator come up on platform 2.
        self.add(
            pts("22,-1140 40,-1146"),
            "steps",
            "",
            uncut=True,
            snap=False,
            incline="down",
            step_count="28",
            handrail="yes",
            ramp="no",
            surface="concrete",
        )
        self.add(
            pts("40,-1146 40,-1214 40,-1245"),
            "footway",
            "Passage souterrain",
            level=-1,
            uncut=True,
            snap=False,
            tunnel="yes",
            layer="-1",
            lit="yes",
        )
        self.add(
            [(40, -1214), (60, p2)],
            "steps",
            "",
            level=-1,
            uncut=True,
            snap=False,
            incline="up",
            conveying="forward",
            step_count="30",
            surface="metal",
            oneway="yes",
        )
        self.add(
            [(40, -1214), (22, p2)],
            "steps",
            "",
            level=-1,
            uncut=True,
            snap=False,
            incline="up",
            step_count="30",
            handrail="yes",
            ramp="yes",
            ramp__stroller="yes",
        )
        self.add(pts("40,-1245 44,-1290"), "footway", "", uncut=True, **foot)
        self.add(
            pts("115,-1060 170,-1060"),
            "platform",
            "",
            uncut=True,
            snap=False,
            public_transport="platform",
            bus="yes",
            shelter="yes",
        )
        self.add(pts("85,-1070 115,-1060"), "footway", "", uncut=True, snap=False, **foot)

        # Pavements of the avenue, drawn as ways of their own and tied by marked crossings.
        axis = np.asarray(curve(pts("-10,-440 0,-620 10,-830 20,-1040")))
        for dx in (-8.5, 8.5):
            self.add(
                [(x + dx, y) for x, y in axis],
                "footway",
                "",
                uncut=True,
                footway="sidewalk",
                surface="asphalt",
                lit="yes",
            )
        for y in (-470, -575, -690, -785, -880, -970, -1030):
            x = float(np.interp(-y, -axis[:, 1], axis[:, 0]))
            self.add(
                [(x - 8.5, y), (x, y), (x + 8.5, y)],
                "footway",
                "",
                uncut=True,
                snap=False,
                footway="crossing",
                crossing="zebra",
                surface="asphalt",
            )
        self.area(
            pts("-170,-1050 -70,-1050 -70,-1100 -170,-1100"),
            amenity="parking",
            name="Parking de la Gare",
            parking="surface",
            capacity="120",
        )
        self.add(pts("-60,-1108 -70,-1075 -165,-1075"), "service", "", service="parking_aisle", surface="asphalt")

    def river_side(self) -> None:
        # Voie verte on the left bank, from the Pont Vieux to the edge of the commune.
        bank = shapely.offset_curve(self.river, -62.0)
        bank = LineString([c for c in bank.coords if -20 < c[0] < 2420])
        self.add(
            [(-15, -395), *[(x, y) for x, y in bank.simplify(1.0).coords if x > 30]],
            "cycleway",
            "Voie verte de l’Aubre",
            foot="designated",
            bicycle="designated",
            segregated="no",
            surface="fine_gravel",
            motor_vehicle="no",
        )
        # Footbridge, at the far end of town.
        self.add(
            pts("1150,-300 1250,-370 1335,-440 1350,-500 1352,-540"),
            "footway",
            "Chemin de la Passerelle",
            surface="gravel",
        )
        self.add(
            pts("1352,-540 1358,-672"),
            "footway",
            "Passerelle des Lavandières",
            level=1,
            uncut=True,
            snap=False,
            bridge="yes",
            layer="1",
            surface="wood",
            bicycle="dismount",
        )
        path = {"surface": "gravel"}
        self.add(pts("1358,-672 1362,-760"), "footway", "Chemin de la Passerelle", snap=False, uncut=True, **path)
        self.add(pts("1362,-760 1360,-862"), "footway", "Chemin de la Passerelle", stub_m=0.0, **path)
        # Park on the right bank.
        self.area(pts("560,-275 760,-320 800,-380 640,-330 560,-305"), leisure="park", name="Jardin de l’Écluse")
        self.add(
            curve(pts("470,-235 620,-292 790,-345 1000,-425 1352,-540")),
            "path",
            "Chemin de halage",
            foot="yes",
            surface="ground",
        )
        # Homes on the island are served by footways that lead nowhere else.
        c = ISLAND_CENTRE
        around = island_plan().buffer(-62).simplify(4.0)
        self.add(
            list(around.exterior.coords),
            "footway",
            "Sente des Moines",
            ISLAND,
            uncut=True,
            snap=False,
            surface="gravel",
        )
        for x, name in ((-1290, "Sente du Prieuré"), (-1120, "Sente du Passeur"), (-960, "Sente du Verger")):
            cut = LineString([(x, c[1] - 300), (x + 25, c[1] + 300)]).intersection(around)
            self.add(list(cut.coords), "footway", name, ISLAND, uncut=True, surface="gravel")
        cut = LineString([(c[0] - 500, c[1] + 75), (c[0] + 500, c[1] - 80)]).intersection(around)
        self.add(list(cut.coords), "path", "Sente des Nasses", ISLAND, uncut=True, surface="ground")

    def hill(self) -> None:
        self.lacets = pts(
            "455,498 560,600 720,650 900,640 985,690 930,770 790,800 740,865 820,925"
            " 990,915 1120,935 1165,1005 1090,1075 980,1100 965,1170 1060,1215"
            " 1230,1200 1370,1250 1445,1360"
        )
        way = self.add(
            curve(self.lacets, 16.0),
            "tertiary",
            "Montée Saint-Michel",
            HILLSIDE,
            surface="asphalt",
            sidewalk="left",
            lit="yes",
            maxspeed="30",
        )
        inside = Polygon(pts("520,560 1000,560 1180,640 1330,900 1330,1150 1150,1290 850,1260 640,1080 560,860"))
        self.twigs(way, inside, "colline", HILLSIDE, 95.0, (70.0, 170.0), first_m=150.0)
        balcony = self.street(
            curve(pts("1160,985 1290,900 1380,760 1360,600 1260,480 1100,400")),
            "Chemin des Terrasses",
            HILLSIDE,
        )
        self.twigs(
            balcony,
            Polygon(pts("1020,380 1300,380 1560,560 1620,820 1480,1020 1180,1020")),
            "colline",
            HILLSIDE,
            88.0,
            (80.0, 170.0),
        )
        flank = self.street(
            curve(pts("720,650 650,780 600,930 640,1080 760,1200 880,1290")),
            "Chemin du Vieux-Télégraphe",
            HILLSIDE,
        )
        self.twigs(
            flank,
            Polygon(pts("420,680 700,700 760,1000 1000,1330 840,1450 560,1280")),
            "colline",
            HILLSIDE,
            90.0,
            (70.0, 150.0),
        )
        # Stairs that cut the bends, each with a short footway at both ends.
        stairs = (
            ((850, 645), (830, 790), "Escalier des Carriers", "yes"),
            ((880, 780), (890, 922), "Degrés Saint-Michel", "no"),
            ((1080, 925), (1040, 1085), "Escalier du Belvédère", "no"),
            ((1000, 1100), (1050, 1210), "Escalier des Lézards", "yes"),
        )
        for low, high, name, ramp in stairs:
            a, b = np.asarray(low, float), np.asarray(high, float)
            p, q = a + 0.22 * (b - a), a + 0.80 * (b - a)
            self.add([tuple(a), tuple(p)], "footway", name, surface="paving_stones")
            more = {"ramp__stroller": "yes"} if ramp == "yes" else {}
            self.add(
                [tuple(p), tuple(q)],
                "steps",
                name,
                snap=False,
                incline="up",
                step_count=str(int(math.dist(p, q) / 0.9)),
                handrail="yes",
                ramp=ramp,
                surface="stone",
                **more,
            )
            self.add([tuple(q), tuple(b)], "footway", name, surface="paving_stones")

    def estates(self) -> None:
        inside = Polygon(
            pts("-1800,820 -1500,760 -950,800 -460,860 -330,1150 -330,1650 -700,1880 -1300,1850 -1750,1500")
        )
        stem = self.street(
            curve(pts("-1290,285 -1330,520 -1390,780 -1260,960 -1020,980 -820,1080 -560,1090 -330,1200 -25,1300")),
            "Avenue des Charmes",
            ESTATE,
            "tertiary",
            sidewalk="both",
            lit="yes",
        )
        loop = self.street(
            curve(pts("-1260,960 -1480,1080 -1560,1320 -1400,1530 -1120,1560 -900,1440 -860,1250 -820,1080")),
            "Allée du Grand-Chêne",
            ESTATE,
        )
        inner = self.street(
            curve(pts("-1515,1180 -1330,1200 -1160,1290 -1010,1240 -862,1270")), "Allée du Petit-Bois", ESTATE
        )
        high = self.street(
            curve(pts("-900,1440 -720,1500 -560,1430 -480,1270 -500,1100")), "Allée de la Clairière", ESTATE
        )
        for way, every in ((loop, 78.0), (inner, 74.0), (stem, 82.0), (high, 78.0)):
            self.twigs(way, inside, "charmes", ESTATE, every, (75.0, 170.0))
        self.add(pts("-1130,1555 -1140,1480 -1150,1300"), "footway", "Sente du Petit-Bois", surface="compacted")

        noues = Polygon(pts("-2080,560 -1560,440 -1420,560 -1480,730 -1900,900 -2120,860"))
        spine = self.street(curve(pts("-1800,490 -1790,600 -1860,700 -2010,720")), "Rue des Noues", NEW_ESTATE)
        side = self.street(curve(pts("-1790,610 -1690,660 -1560,610 -1500,375")), "Rue des Passereaux", NEW_ESTATE)
        for way in (spine, side):
            self.twigs(way, noues, "noues", NEW_ESTATE, 66.0, (60.0, 140.0))

        meadows = Polygon(pts("1450,-700 2150,-680 2200,-1110 1800,-1150 1420,-1120"))
        north = self.street(
            curve(pts("1480,-880 1500,-770 1640,-745 1830,-750 2010,-770 2050,-905")),
            "Rue des Prés-Hauts",
            MEADOWS,
        )
        south = self.street(
            curve(pts("1560,-890 1570,-1010 1720,-1070 1920,-1050 2000,-905")), "Rue de la Fenaison", MEADOWS
        )
        for way in (south, north):
            self.twigs(way, meadows, "pres", MEADOWS, 70.0, (60.0, 130.0))

        # A gated residence: private road, gate, and a drive.
        self.add(
            pts("-560,655 -610,800 -690,830"),
            "service",
            "Résidence du Parc",
            snap=True,
            access="private",
            surface="asphalt",
            start_tags={},
        )
        self.add(pts("-610,800 -540,845"), "service", "", snap=False, access="private", service="driveway")

    def poor_quarters(self) -> None:
        """Towers around curved streets: few ways in, footways between the buildings, car parks."""
        plans = {
            "aubepines": ("Rue des Aubépines", (-1250.0, -668.0), (-1640.0, -610.0)),
            "closerie": ("Rue de la Closerie", (1445.0, 1360.0), None),
        }
        for key, (main, entry, other) in plans.items():
            corners = unbend(np.asarray(self.blocks[key].minimum_rotated_rectangle.exterior.coords)[:4])
            centre = corners.mean(axis=0)
            e1, e2 = (corners[1] - corners[0]) / 2, (corners[2] - corners[1]) / 2
            if np.hypot(*e1) < np.hypot(*e2):
                e1, e2 = e2, e1
            e1, e2 = (e1 if e1[0] > 0 else -e1), (e2 if e2[1] > 0 else -e2)

            def at(u: float, v: float, c: Floats = centre, a: Floats = e1, b: Floats = e2) -> XY:
                p = c + u * a + v * b
                return float(p[0]), float(p[1])

            oval = [at(0.78 * math.cos(t), 0.62 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 29)]
            oval[-1] = oval[0]
            self.street(oval, main, TOWERS, snap=False, oneway="no")
            gate = min(oval, key=lambda p: math.dist(p, entry))
            self.street(
                curve([entry, ((entry[0] + gate[0]) / 2 + 12, (entry[1] + gate[1]) / 2 + 12), gate]),
                main,
                NOBODY,
                "tertiary",
                sidewalk="both",
            )
            if other:
                exit_ = min(oval, key=lambda p: math.dist(p, other))
                self.street([exit_, other], main, NOBODY)
            self.street(curve([at(-0.40, 0.53), at(-0.36, 0.0), at(-0.40, -0.53)]), self.name(key), TOWERS)
            self.name(key)
            self.street(curve([at(0.36, 0.55), at(0.40, 0.0), at(0.36, -0.55)]), self.name(key), TOWERS)
            for u0, u1, v in ((-0.37, 0.39, 0.12), (-0.76, -0.37, -0.05), (0.39, 0.77, 0.05)):
                self.add(
                    [at(u0, v), at((u0 + u1) / 2, v + 0.10), at(u1, v)],
                    "footway",
                    self.name(key),
                    TOWERS,
                    surface="asphalt",
                    lit="yes",
                )
            for u, v in ((-0.62, 0.62), (0.60, -0.66), (0.0, -0.80)):
                self.street(
                    [at(u * 0.9, v * 0.9 * 0.75), at(u, v)],
                    self.name(key),
                    TOWERS,
                    snap=True,
                    end_tags={"highway": "turning_circle"},
                )
            for u, v in ((0.02, 0.42), (0.0, -0.40)):
                self.area(
                    [
                        at(u - 0.2, v - 0.08),
                        at(u + 0.2, v - 0.08),
                        at(u + 0.2, v + 0.08),
                        at(u - 0.2, v + 0.08),
                    ],
                    amenity="parking",
                    parking="surface",
                    access="yes",
                )
                self.add(
                    [at(u, v + math.copysign(0.25, v)), at(u, v), at(u + 0.18, v)],
                    "service",
                    "",
                    service="parking_aisle",
                    surface="asphalt",
                )
        # Second way out of La Closerie, a steep footway down to the Marsanges road, and the crest road.
        b = self.blocks["closerie"].centroid
        x, y = unbend((b.x, b.y))
        self.add(
            curve([(x + 230, y + 20), (x + 420, y + 160), (2400, 1990)]),
            "unclassified",
            "Route des Crêtes",
            surface="asphalt",
            sidewalk="no",
            maxspeed="70",
        )
        self.add(
            curve([(x + 60, y - 125), (1760, 1080), (1700, 700), (1640, 300), (1620, -60)]),
            "path",
            "Sentier des Chèvres",
            foot="yes",
            surface="ground",
            trail_visibility="good",
        )

    def activities(self) -> None:
        zone = Polygon(pts("560,-1330 1240,-1300 1400,-1500 1340,-1950 700,-1990"))
        hub: XY = (1225.0, -1720.0)
        self.squares.append(Polygon(ring(hub, 22.0)))
        self.add(
            ring(hub, 22.0),
            "tertiary",
            "Rond-point de la Plaine",
            uncut=True,
            snap=False,
            junction="roundabout",
            oneway="yes",
            surface="asphalt",
        )
        self.street(
            curve(pts("755,-762 800,-1000 820,-1185 845,-1420 900,-1620")),
            "Rue de l’Industrie",
            NOBODY,
            "tertiary",
            sidewalk="both",
        )
        self.name("activites")
        self.street(
            curve([(900, -1620), (1060, -1690), hub]),
            "Rue de l’Industrie",
            NOBODY,
            "tertiary",
            sidewalk="right",
        )
        for xy in (
            pts("838,-1360 1000,-1370 1180,-1400"),
            pts("1000,-1370 1040,-1520 1070,-1690"),
            pts("900,-1620 760,-1700 740,-1880"),
            [(740, -1880), (930, -1900), (1090, -1840), hub],
            pts("930,-1640 940,-1890"),
        ):
            self.street(curve(xy), self.name("activites"), NOBODY, "unclassified", sidewalk="right")
        self.street(
            pts("44,-1290 300,-1300 560,-1340 838,-1360"),
            "Rue de l’Embranchement",
            NOBODY,
            "unclassified",
            sidewalk="left",
        )
        self.area(zone, landuse="industrial", name="Zone d’activités de la Plaine")
        self.area(
            pts("1075,-1420 1190,-1425 1195,-1560 1080,-1560"),
            amenity="parking",
            parking="surface",
            capacity="340",
            name="Parking du Centre commercial",
        )
        for x in (1095, 1125, 1155, 1185):
            self.add(
                [(x, -1395), (x + 3, -1545)],
                "service",
                "",
                service="parking_aisle",
                surface="asphalt",
                oneway="yes",
            )
        self.add(pts("1095,-1540 1188,-1545"), "service", "", service="parking_aisle", surface="asphalt")
        # Expressway across the corner of the map: no walkers.
        fast = {
            "motorroad": "yes",
            "oneway": "yes",
            "lanes": "2",
            "maxspeed": "110",
            "foot": "no",
            "bicycle": "no",
            "surface": "asphalt",
            "ref": "N 977",
        }
        upper = curve(pts("2450,-1330 1950,-1640 1500,-1960 1150,-2420"))
        self.add(upper, "trunk", "", uncut=True, snap=False, **fast)
        self.add([(x + 14, y - 16) for x, y in upper[::-1]], "trunk", "", uncut=True, snap=False, **fast)
        self.add(
            curve([(1740, -1785), (1480, -1780), hub]),
            "trunk_link",
            "",
            motorroad="yes",
            oneway="yes",
            surface="asphalt",
        )
        self.add(
            curve([hub, (1330, -1900), (1370, -2090)]),
            "trunk_link",
            "",
            motorroad="yes",
            oneway="yes",
            surface="asphalt",
        )

    def countryside(self) -> None:
        rough = {"surface": "ground", "tracktype": "grade3"}
        hamlets = (
            (pts("-40,1900 -300,1980 -560,2060 -900,2120"), "Rue de la Ferme-Neuve"),
            (pts("1950,10 2010,260 1960,520"), "Rue de la Grange-aux-Dîmes"),
            (pts("-1000,-735 -960,-1000 -900,-1240"), "Chemin des Maraîches"),
            (pts("-2010,550 -2060,250 -1990,60"), "Rue du Bac"),
            (pts("30,-1300 -180,-1480 -420,-1640 -480,-1900"), "Chemin de la Tuilerie"),
            (pts("-40,1610 300,1640 620,1760 700,1960"), "Chemin de la Bergerie"),
        )
        for xy, name in hamlets:
            self.add(curve(xy), "unclassified", name, HAMLET, surface="asphalt", sidewalk="no")
        tracks = (
            pts("-900,2120 -1400,2050 -1800,1700 -1900,1200 -1900,880"),
            pts("620,1760 950,1650 1250,1600 1400,1390"),
            pts("1960,520 1900,800 1760,1080"),
            pts("-900,-1240 -1050,-1500 -1000,-1900 -480,-1900"),
            pts("-480,-1900 100,-2000 740,-1880"),
            pts("-1900,1200 -2150,1350 -2400,1380"),
            pts("20,1120 250,1250 420,1420 300,1640"),
            pts("2050,-905 2160,-1050 2180,-1250"),
            pts("-1050,-1500 -1500,-1560 -2000,-1500 -2400,-1620"),
        )
        for track in tracks:
            self.add(curve(track), "track", "", **rough)
        wood = Polygon(pts("1080,1700 1420,1760 1600,1950 1400,2130 1050,2080 930,1880"))
        self.area(wood, natural="wood", name="Bois du Prieur")
        self.add(curve(pts("1250,1600 1280,1800 1200,1960 1060,1930 950,1650")), "path", "", surface="ground")
        self.add(curve(pts("-1500,-1560 -1620,-1780 -1500,-2010")), "bridleway", "", surface="ground", foot="yes")

    def special_cases(self) -> None:
        # Drives behind a gate.
        for start, end in (
            ((1010, 690), (1065, 735)),
            ((-1420, 760), (-1490, 800)),
            ((-1980, 500), (-1960, 440)),
            ((430, 1400), (470, 1370)),
        ):
            mid = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
            way = self.add([start, mid, end], "service", "", snap=True, access="private", service="driveway")
            way.start_tags = {"@gate": "1"}
        # Streets not there yet.
        self.add(
            pts("20,1120 180,1175 330,1150"),
            "construction",
            "Rue des Jeunes-Plants",
            construction="residential",
        )
        self.add(pts("-1990,60 -1700,40 -1300,120"), "proposed", "Rocade ouest", proposed="secondary", snap=False)
        # Tertiary cases of access.
        self.add(
            pts("-760,690 -800,800 -850,880"),
            "footway",
            "Sente de l’Abreuvoir",
            access="permissive",
            surface="ground",
        )
        self.add(
            pts("640,470 700,560 720,650"),
            "footway",
            "Sente des Murgers",
            access="private",
            foot="yes",
            surface="compacted",
        )
        self.add(pts("640,-240 660,-330"), "service", "", access="private", foot="permissive", surface="gravel")

    def places(self) -> None:
        p = self.poi
        p("mairie", "Hôtel de ville", (-40, 235), amenity="townhall")
        p("mediatheque", "Médiathèque Simone-Arnoult", (-330, 260), 46.0, amenity="library")
        p("halles", "Halles de Valmont", (20, 110), amenity="marketplace", opening_hours="We,Sa 07:00-13:00")
        p(
            "eglise",
            "Église Saint-Étienne",
            (150, 20),
            40.0,
            amenity="place_of_worship",
            religion="christian",
            denomination="catholic",
        )
        p(
            "pharmacie_centre",
            "Pharmacie des Drapiers",
            (-20, -60),
            amenity="pharmacy",
            opening_hours="Mo-Fr 09:00-19:30; Sa 09:00-18:00",
        )
        p("ecole_centre", "École élémentaire des Tanneurs", (290, -110), 48.0, amenity="school")
        p("ecole_nord", "École du Pressoir", (150, 880), 50.0, amenity="school")
        p(
            "pharmacie_nord",
            "Pharmacie des Vignes",
            (55, 800),
            amenity="pharmacy",
            opening_hours="Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-12:30",
        )
        p("ecole_ouest", "École Saint-Jean", (-820, 400), 50.0, amenity="school")
        p(
            "pharmacie_ouest",
            "Pharmacie de Champagne",
            (-900, 175),
            amenity="pharmacy",
            opening_hours="Mo-Fr 08:30-12:30,14:00-19:30; Sa 08:30-12:30",
        )
        p("salle_ouest", "Salle des Fileuses", (-1080, 470), amenity="community_centre")
        p("college", "Collège du Moulin", (1120, 180), 80.0, amenity="school")
        p(
            "pharmacie_est",
            "Pharmacie du Bief",
            (1000, 30),
            amenity="pharmacy",
            opening_hours="Mo-Sa 09:00-12:30,14:00-19:30",
        )
        p("maison_moulin", "Maison de quartier du Moulin", (1350, -250), amenity="community_centre")
        p(
            "bibliotheque_gare",
            "Bibliothèque de la Halle",
            (240, -820),
            amenity="library",
            opening_hours="Tu-Sa 14:00-18:00; We 10:00-18:00",
        )
        p("ecole_gare", "École des Cheminots", (-350, -900), 50.0, amenity="school")
        p("maison_charmes", "Maison de quartier des Charmes", (-1180, 975), amenity="community_centre")
        p("ecole_charmes", "École du Grand-Chêne", (-900, 1390), 52.0, amenity="school")
        p(
            "pharmacie_charmes",
            "Pharmacie des Charmes",
            (-560, 1085),
            amenity="pharmacy",
            opening_hours="Mo-Fr 09:00-12:30,14:30-19:00; Sa 09:00-12:30",
        )
        p("salle_noues", "Salle polyvalente des Noues", (-1700, 655), amenity="community_centre")
        p("chapelle", "Chapelle Saint-Michel", (1060, 1215), amenity="place_of_worship", religion="christian")
        p("salle_pres", "Salle des Prés-Hauts", (1720, -760), amenity="community_centre")
        p("ecole_pres", "École de la Fenaison", (1760, -1060), 46.0, amenity="school")
        for key, label, near in (("aubepines", "des Aubépines", 0), ("closerie", "de la Closerie", 0)):
            c = self.blocks[key].centroid
            x, y = (float(v) for v in unbend((c.x, c.y)))
            p(
                f"centre_social_{key}",
                f"Centre social {label}",
                (x + 75, y + 20 + near),
                amenity="community_centre",
                wheelchair="yes",
            )
            p(f"ecole_{key}", f"École {label}", (x - 150, y + 60), 44.0, amenity="school")
            if key == "aubepines":
                p(
                    "pharmacie_aubepines",
                    "Pharmacie des Aubépines",
                    (x - 60, y - 90),
                    amenity="pharmacy",
                    opening_hours="Mo-Fr 09:00-12:30,14:30-19:00",
                )
            else:
                p(
                    "place_closerie",
                    "Place de la Closerie",
                    (x + 10, y - 90),
                    amenity="marketplace",
                    opening_hours="Th 08:00-12:30",
                )
        p(
            "salle_ile",
            "Prieuré de l’Île aux Moines",
            (-1120, -380),
            amenity="place_of_worship",
            religion="christian",
        )
        p(
            "france_services",
            "France services de Valmont",
            (95, 240),
            amenity="public_building",
            office="government",
        )
        p("ccas", "Centre communal d’action sociale", (-220, 180), amenity="social_facility")
        p("pmi", "Centre de protection maternelle et infantile", (-150, 780), amenity="social_facility")
        p("mission", "Mission locale du Pays d’Aubre", (880, -90), office="government")
        p("caf", "Caisse d’allocations familiales, antenne de Valmont", (130, -930), office="government")
        p("depot", "Centre technique municipal", (1000, -1380), office="government")
        p("gare", "Gare de Valmont-sur-Aubre", (10, -1115), railway="station", public_transport="station")
        p("hypermarche", "Centre commercial de la Plaine", (1130, -1600), shop="supermarket")

    def land(self) -> None:
        self.area(
            pts("-830,800 -700,790 -690,880 -820,900"),
            leisure="pitch",
            sport="soccer",
            name="Stade des Charmes",
        )
        self.area(pts("330,1180 420,1180 430,1290 330,1280"), landuse="cemetery", name="Cimetière Saint-Nicolas")
        self.area(
            pts("-230,-120 -150,-120 -150,-80 -230,-80"),
            amenity="parking",
            parking="underground",
            name="Parking des Halles",
            capacity="210",
        )
        self.area(pts("-700,-470 -560,-440 -560,-520 -690,-560"), leisure="park", name="Pré aux Oies")


# ---------------------------------------------------------------------------------------------------
# Cells of the INSEE grid
# ---------------------------------------------------------------------------------------------------


def cell_corner(xy: XY) -> tuple[int, int]:
    """South-west corner (northing, easting), in EPSG:3035, of the cell that holds a ground point."""
    e, n = _TO_3035.transform(*lambert(xy))
    return int(n // CELL_M) * CELL_M, int(e // CELL_M) * CELL_M


def cell_polygon(corner: tuple[int, int]) -> Polygon:
    """A cell as INSEE ships it: its four corners taken to Lambert-93; here in ground metres."""
    n, e = corner
    x, y = _FROM_3035.transform(np.array([e, e + CELL_M, e + CELL_M, e]), np.array([n, n, n + CELL_M, n + CELL_M]))
    return Polygon(np.column_stack([x, y]) - _ORIGIN)


POOR_QUARTERS: dict[str, dict[str, Any]] = {
    "aubepines": {
        "name": "Les Aubépines",
        "code": "QN00001M",
        "people": 1_320.0,
        "at": (-1560.0, -900.0),
        "shape": pts("0,0 0,1 0,2 1,0 1,1 1,2"),
        "drop": [(1, 2)],
    },
    "closerie": {
        "name": "La Closerie",
        "code": "QN00002M",
        "people": 1_500.0,
        "at": (1650.0, 1560.0),
        "shape": pts("0,0 0,1 0,2 1,0 1,1 1,2"),
        "drop": [],
    },
}


def poor_cells() -> dict[str, list[tuple[int, int]]]:
    out = {}
    for key, quarter in POOR_QUARTERS.items():
        n, e = cell_corner(quarter["at"])
        out[key] = [
            (n + (i - 1) * CELL_M, e + (j - 1) * CELL_M) for i, j in quarter["shape"] if (i, j) not in quarter["drop"]
        ]
    return out


def poor_blocks() -> dict[str, Polygon]:
    return {key: unary_union([cell_polygon(c).buffer(0.01) for c in cells]) for key, cells in poor_cells().items()}


# ---------------------------------------------------------------------------------------------------
# From plan to network: ways that share nodes
# ---------------------------------------------------------------------------------------------------

REACH_M = 26.0  # an end that stops short of a street by less is joined to it
MERGE_M = 2.5  # vertices closer than this are one node


def pieces(geometry: BaseGeometry) -> Iterator[LineString]:
    for part in shapely.get_parts(
        shapely.line_merge(geometry) if geometry.geom_type == "MultiLineString" else geometry
    ):
        if part.geom_type == "LineString" and part.length > 12.0:
            yield part


def to_ground(plan: Plan) -> list[Way]:
    """Bend every way, and cut streets at squares, roundabouts and water."""
    squares = [Polygon(bend(densify(list(s.exterior.coords)))) for s in plan.squares]
    wet = Polygon(bend(np.asarray(plan.water.exterior.coords))).buffer(6.0)
    # A little inside, so that a street still meets the edge of the square it ends on.
    cutter = unary_union([*(s.buffer(-0.3) for s in squares), wet])
    out: list[Way] = []
    for way in plan.ways:
        closed = way.xy[0] == way.xy[-1]
        dense = way.xy if way.level != 0 else densify(way.xy)
        line = LineString(bend(dense))
        if not closed and way.level == 0:
            line = line.simplify(0.35)
        if way.uncut or not line.intersects(cutter):
            way.ground = np.asarray(line.coords)
            out.append(way)
            continue
        rest = line.difference(cutter)
        for part in pieces(rest):
            piece = Way(way.xy, dict(way.tags), way.quarter, way.level, way.snap, way.stub_m)
            if Point(part.coords[-1]).distance(Point(line.coords[-1])) < 1e-6:
                piece.end_tags = way.end_tags
            piece.ground = np.asarray(part.coords)
            out.append(piece)
    return out


def densify(xy: Sequence[XY], step_m: float = 45.0) -> list[XY]:
    return [(float(a), float(b)) for a, b in shapely.segmentize(LineString(xy), step_m).coords]


def crossings(lines: Sequence[LineString]) -> list[list[float]]:
    """For each line, the distances along it at which it meets another."""
    tree = STRtree(lines)
    left, right = tree.query(np.asarray(lines, dtype=object), predicate="intersects")
    out: list[list[float]] = [[] for _ in lines]
    for i, j in zip(left, right):
        if i == j:
            continue
        for part in shapely.get_parts(lines[i].intersection(lines[j])):
            out[i].append(lines[i].project(Point(part.coords[0]) if part.geom_type == "LineString" else part))
    return out


def tidy_ends(ways: list[Way]) -> None:
    """Cut short overshoots, then stretch ends that stop just short of a street."""
    lines = [LineString(w.ground) for w in ways]
    met = crossings(lines)
    for i, way in enumerate(ways):
        if not way.snap or not met[i]:
            continue
        first, last, length = min(met[i]), max(met[i]), lines[i].length
        lo = first if 0.0 < first < way.stub_m else 0.0
        hi = last if 0.0 < length - last < way.stub_m else length
        if hi - lo > 5.0 and (lo > 0.0 or hi < length):
            lines[i] = shapely.ops.substring(lines[i], lo, hi)
            way.ground = np.asarray(lines[i].coords)
    tree = STRtree(lines)
    for i, way in enumerate(ways):
        if not way.snap:
            continue
        for end in (0, -1):
            here = Point(way.ground[end])
            near = [j for j in tree.query(here.buffer(REACH_M)) if j != i]
            gaps = [(lines[j].distance(here), int(j)) for j in near]
            if not gaps or min(gaps)[0] < 1e-6:
                continue
            gap, j = min(gaps)
            if gap <= REACH_M:
                goal = lines[j].interpolate(lines[j].project(here))
                # A little beyond the target, so that rounding cannot leave a gap.
                over = 0.02 / max(gap, 0.02)
                x, y = goal.x + (goal.x - here.x) * over, goal.y + (goal.y - here.y) * over
                new = np.array([[x, y]])
                way.ground = np.vstack([new, way.ground]) if end == 0 else np.vstack([way.ground, new])
                lines[i] = LineString(way.ground)


@dataclass
class Network:
    """Nodes in ground metres and ways as node numbers."""

    nodes: Floats
    node_tags: dict[int, Tags]
    ways: list[tuple[Way, list[int]]]


def build_network(plan: Plan) -> Network:
    """Cut the ways where they meet, merge close vertices, drop what fell off the town."""
    everything = to_ground(plan)
    flat = [w for w in everything if w.level == 0]
    tidy_ends([w for w in flat if "railway" not in w.tags or w.tags["railway"] == "platform"])
    lines = [LineString(w.ground) for w in flat]
    landings = shapely.points(np.vstack([w.ground[[0, -1]] for w in everything if w.level != 0]))
    for way, line, met in zip(flat, lines, crossings(lines)):
        touching = landings[shapely.distance(line, landings) < 1.0]
        along = np.concatenate(
            [
                shapely.line_locate_point(line, shapely.points(way.ground)),
                met,
                shapely.line_locate_point(line, touching),
            ]
        )
        if np.allclose(way.ground[0], way.ground[-1]):
            along[len(way.ground) - 1] = line.length
        order = np.unique(np.round(along, 3))
        way.ground = np.asarray([line.interpolate(d).coords[0] for d in order])
    vertices = np.vstack([w.ground for w in everything])
    owner = np.concatenate([np.full(len(w.ground), k) for k, w in enumerate(everything)])

    # Close vertices become one node; levels only meet at their ends.
    free = np.array([w.level == 0 for w in everything])[owner]
    is_end = np.zeros(len(vertices), bool)
    starts = np.concatenate([[0], np.cumsum([len(w.ground) for w in everything])])
    is_end[starts[:-1]] = is_end[starts[1:] - 1] = True
    mergeable = np.flatnonzero(free | is_end | (np.array([w.level < 0 for w in everything])[owner]))
    pairs = cKDTree(vertices[mergeable]).query_pairs(MERGE_M, output_type="ndarray")
    a, b = mergeable[pairs[:, 0]], mergeable[pairs[:, 1]]
    n = len(vertices)
    _, label = connected_components(coo_matrix((np.ones(len(a)), (a, b)), shape=(n, n)), directed=False)
    _, first, node_of = np.unique(label, return_index=True, return_inverse=True)
    # Number nodes in the order of the ways, and place each at its first vertex.
    rank = np.argsort(np.argsort(first))
    node_of = rank[node_of]
    nodes = vertices[np.sort(first)]

    ways: list[tuple[Way, list[int]]] = []
    for k, way in enumerate(everything):
        refs: list[int] = []
        for v in range(starts[k], starts[k + 1]):
            if not refs or refs[-1] != node_of[v]:
                refs.append(int(node_of[v]))
        if len(refs) > 1:
            ways.append((way, refs))
    ways = drop_fragments(ways, len(nodes))
    return Network(nodes, collect_node_tags(ways), ways)


def drop_fragments(ways: list[tuple[Way, list[int]]], n: int) -> list[tuple[Way, list[int]]]:
    """Keep the town, the island and the expressway; leftovers of clipping go."""
    on_foot = [r for w, r in ways if w.tags.get("railway") != "rail"]
    a = np.concatenate([r[:-1] for r in on_foot])
    b = np.concatenate([r[1:] for r in on_foot])
    _, part = connected_components(coo_matrix((np.ones(len(a)), (a, b)), shape=(n, n)), directed=False)
    lengths: dict[int, int] = {}
    for _, refs in ways:
        part_id = int(part[refs[0]])
        lengths[part_id] = lengths.get(part_id, 0) + len(refs)
    main = max(lengths, key=lambda k: lengths[k])
    keep = []
    for way, refs in ways:
        special = (
            way.quarter is ISLAND
            or way.tags.get("highway") in ("trunk", "proposed", "construction")
            or "railway" in way.tags
        )
        if part[refs[0]] == main or special:
            keep.append((way, refs))
    return keep


def collect_node_tags(ways: list[tuple[Way, list[int]]]) -> dict[int, Tags]:
    tags: dict[int, Tags] = {}
    uses: dict[int, int] = {}
    for _, refs in ways:
        for r in set(refs):
            uses[r] = uses.get(r, 0) + 1
    rail = {r for w, refs in ways if w.tags.get("railway") == "rail" for r in refs}
    for r in sorted(rail):
        if uses[r] > 1:
            tags[r] = {"railway": "level_crossing"}
    for way, refs in ways:
        if way.end_tags and uses[refs[-1]] == 1:
            tags.setdefault(refs[-1], {}).update(way.end_tags)
        if "@gate" in way.start_tags and len(refs) > 2:
            tags.setdefault(refs[1], {}).update({"barrier": "gate", "access": "private"})
        if way.tags.get("footway") == "crossing":
            tags.setdefault(refs[len(refs) // 2], {}).update({"highway": "crossing", "crossing": "zebra"})
        if way.tags.get("name") == "Résidence du Parc" and len(refs) > 2:
            tags.setdefault(refs[1], {}).update({"barrier": "gate", "access": "private"})
        if way.tags.get("name") == "Voie verte de l’Aubre":
            tags.setdefault(refs[1], {}).update({"barrier": "bollard", "bicycle": "yes", "foot": "yes"})
    return tags


# ---------------------------------------------------------------------------------------------------
# OSM file
# ---------------------------------------------------------------------------------------------------


class OsmFile:
    """Collects nodes, ways and relations, and writes them sorted, one a line."""

    def __init__(self) -> None:
        self.nodes: list[tuple[float, float, Tags]] = []
        self.ways: list[tuple[list[int], Tags]] = []
        self.relations: list[tuple[list[tuple[str, int, str]], Tags]] = []

    def node(self, xy: npt.ArrayLike, tags: Tags | None = None) -> int:
        lon, lat = lon_lat(xy)
        self.nodes.append((float(lon), float(lat), tags or {}))
        return len(self.nodes)

    def way(self, refs: Sequence[int], tags: Tags) -> int:
        self.ways.append((list(refs), tags))
        return len(self.ways)

    def ring(self, xy: npt.ArrayLike, tags: Tags) -> int:
        refs = [self.node(p) for p in np.asarray(xy, float)[:-1]]
        return self.way([*refs, refs[0]], tags)

    def write(self, path: Path) -> None:
        stamp = f'version="1" timestamp="{STAMP}"'
        lons, lats = [n[0] for n in self.nodes], [n[1] for n in self.nodes]
        out = [
            "<?xml version='1.0' encoding='UTF-8'?>",
            '<osm version="0.6" generator="make_sample.py">',
            f'  <bounds minlat="{min(lats):.7f}" minlon="{min(lons):.7f}" '
            f'maxlat="{max(lats):.7f}" maxlon="{max(lons):.7f}"/>',
        ]
        for i, (lon, lat, tags) in enumerate(self.nodes, 1):
            head = f'  <node id="{i}" {stamp} lat="{lat:.7f}" lon="{lon:.7f}"'
            out += [f"{head}>", *_tag_lines(tags), "  </node>"] if tags else [f"{head}/>"]
        for i, (refs, tags) in enumerate(self.ways, 1):
            out += [
                f'  <way id="{i}" {stamp}>',
                *(f'    <nd ref="{r}"/>' for r in refs),
                *_tag_lines(tags),
                "  </way>",
            ]
        for i, (members, tags) in enumerate(self.relations, 1):
            out += [
                f'  <relation id="{i}" {stamp}>',
                *(f'    <member type="{t}" ref="{r}" role="{role}"/>' for t, r, role in members),
                *_tag_lines(tags),
                "  </relation>",
            ]
        out.append("</osm>")
        path.write_text("\n".join(out) + "\n", encoding="utf-8", newline="\n")


def _tag_lines(tags: Tags) -> list[str]:
    return [f"    <tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in sorted(tags.items())]


def settle_pois(plan: Plan, net: Network) -> None:
    """Move each place beside the nearest named street and give it an address there."""
    named = [
        (w, r)
        for w, r in net.ways
        if w.tags.get("highway")
        in ("residential", "tertiary", "secondary", "living_street", "pedestrian", "unclassified", "footway")
        and "name" in w.tags
        and w.level == 0
    ]
    lines = [LineString(net.nodes[r]) for _, r in named]
    tree = STRtree(lines)
    for poi in plan.pois:
        here = Point(bend(poi.at))
        k = int(tree.nearest(here))
        s = lines[k].project(here)
        foot, ahead = lines[k].interpolate(s), lines[k].interpolate(s + 1.0)
        back = lines[k].interpolate(max(0.0, s - 1.0))
        d = np.array([ahead.x - back.x, ahead.y - back.y])
        normal = np.array([-d[1], d[0]]) / np.hypot(*d)
        if normal @ np.array([here.x - foot.x, here.y - foot.y]) < 0:
            normal = -normal
        away = 9.0 + 0.62 * poi.size_m
        poi.ground = (float(foot.x + away * normal[0]), float(foot.y + away * normal[1]))
        poi.street = named[k][0].tags["name"]
        poi.number = 1 + int(s / 9.0)


def write_osm(plan: Plan, net: Network, path: Path) -> None:
    osm = OsmFile()
    used = sorted({r for _, refs in net.ways for r in refs})
    ids = {r: osm.node(net.nodes[r], net.node_tags.get(r)) for r in used}
    for way, refs in net.ways:
        osm.way([ids[r] for r in refs], way.tags)

    river = {"waterway": "river", "name": "L’Aubre"}
    main = [osm.node(p) for p in bend(np.asarray(plan.river.coords))]
    osm.way(main, river)
    arm_xy = bend(np.asarray(plan.arm.coords))
    main_xy = bend(np.asarray(plan.river.coords))
    join = [main[int(np.argmin(np.hypot(*(main_xy - arm_xy[k]).T)))] for k in (0, -1)]
    osm.way(
        [join[0], *[osm.node(p) for p in arm_xy[1:-1]], join[1]],
        {"waterway": "river", "name": "Bras des Moines"},
    )
    outer = osm.ring(bend(np.asarray(plan.water.simplify(1.0).exterior.coords)), {})
    inner = osm.ring(bend(np.asarray(plan.isle.exterior.coords)), {"place": "island", "name": "Île aux Moines"})
    osm.relations.append(
        (
            [("way", outer, "outer"), ("way", inner, "inner")],
            {"type": "multipolygon", "natural": "water", "water": "river", "name": "L’Aubre"},
        )
    )

    for xy, tags in plan.areas:
        osm.ring(bend(xy), tags)
    for poi in plan.pois:
        address = {"addr:housenumber": str(poi.number), "addr:street": poi.street, "addr:city": TOWN}
        if poi.size_m:
            h, (x, y) = poi.size_m / 2, poi.ground
            osm.ring(
                [(x - h, y - h), (x + h, y - h), (x + h, y + h), (x - h, y + h), (x - h, y - h)],
                poi.tags | address,
            )
        else:
            osm.node(poi.ground, poi.tags | address)
    osm.node(bend((0.0, 120.0)), {"place": "town", "name": TOWN, "population": str(int(PEOPLE))})
    osm.write(path)


# ---------------------------------------------------------------------------------------------------
# People
# ---------------------------------------------------------------------------------------------------

COLUMNS = (
    "idcar_200m",
    "idcar_1km",
    "idcar_nat",
    "i_est_200",
    "i_est_1km",
    "lcog_geo",
    "ind",
    "men",
    "men_pauv",
    "men_1ind",
    "men_5ind",
    "men_prop",
    "men_fmp",
    "ind_snv",
    "men_surf",
    "men_coll",
    "men_mais",
    "log_av45",
    "log_45_70",
    "log_70_90",
    "log_ap90",
    "log_inc",
    "log_soc",
    "ind_0_3",
    "ind_4_5",
    "ind_6_10",
    "ind_11_17",
    "ind_18_24",
    "ind_25_39",
    "ind_40_54",
    "ind_55_64",
    "ind_65_79",
    "ind_80p",
    "ind_inc",
)
AGES = COLUMNS[23:34]
YOUNG = np.array([5.6, 3.0, 7.8, 10.4, 9.0, 24.0, 20.5, 9.6, 7.6, 2.0, 0.5])
OLD = np.array([2.6, 1.4, 4.0, 6.4, 5.6, 13.5, 19.0, 15.5, 22.0, 9.6, 0.4])


def share_out(total: int, weights: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """Largest remainders: whole units that add up to ``total``."""
    w = np.asarray(weights, float)
    exact = total * w / w.sum()
    out = np.floor(exact).astype(np.int64)
    order = np.argsort(-(exact - out), kind="stable")
    out[order[: total - int(out.sum())]] += 1
    return out


@dataclass
class Cell:
    corner: tuple[int, int]
    polygon: Polygon
    people: float
    quarter: Quarter
    poor_quarter: str = ""
    values: dict[str, Any] = field(default_factory=dict)


def cell_id(corner: tuple[int, int], size: int = CELL_M) -> str:
    n, e = (v // size * size for v in corner)
    return f"CRS3035RES{size}mN{n}E{e}"


def mix(parts: list[tuple[float, Quarter]]) -> Quarter:
    w = np.array([p for p, _ in parts])
    names = ("density", "poor", "flats", "social", "owners", "before_1945", "age")
    values = {k: float(np.average([getattr(q, k) for _, q in parts], weights=w)) for k in names}
    return Quarter(**values)


def populate(net: Network, rng: np.random.Generator) -> list[Cell]:
    """People follow the length of inhabited street in each cell; the poor quarters have their own count."""
    reserved = {c: key for key, cells in poor_cells().items() for c in cells}
    moat = {(n + i * CELL_M, e + j * CELL_M) for n, e in reserved for i in (-1, 0, 1) for j in (-1, 0, 1)}
    lines = [(LineString(net.nodes[r]), w.quarter) for w, r in net.ways if w.quarter.density > 0]
    tree = STRtree([g for g, _ in lines])
    main_land = STRtree([LineString(net.nodes[r]) for w, r in net.ways if w.quarter is not ISLAND])
    town = commune_outline().buffer(-5.0)
    n0, e0 = cell_corner((0.0, 0.0))
    reach = int(EXTENT_M * 1.2 / CELL_M)
    weights: list[float] = []
    cells: list[Cell] = []
    for i in range(-reach, reach + 1):
        for j in range(-reach, reach + 1):
            corner = (n0 + i * CELL_M, e0 + j * CELL_M)
            polygon = cell_polygon(corner)
            if corner in reserved:
                cells.append(Cell(corner, polygon, 0.0, TOWERS, reserved[corner]))
                weights.append(0.0)
                continue
            if corner in moat or not town.contains(polygon.centroid):
                continue
            parts = [
                (lines[k][0].intersection(polygon).length * lines[k][1].density, lines[k][1])
                for k in tree.query(polygon, predicate="intersects")
            ]
            parts = [p for p in parts if p[0] > 0]
            if not parts:
                continue
            on_island = sum(p for p, q in parts if q is ISLAND)
            if on_island > 0:
                # An island cell is told apart from the bank only beyond the snapping distance.
                if main_land.query(polygon.centroid, predicate="dwithin", distance=205.0).size:
                    parts = [p for p in parts if p[1] is not ISLAND]
                else:
                    parts = [p for p in parts if p[1] is ISLAND]
            if not parts:
                continue
            weight = sum(p for p, _ in parts) * float(rng.lognormal(0.0, 0.16))
            cells.append(Cell(corner, polygon, 0.0, mix(parts)))
            weights.append(weight)
    goals = {key: float(q["people"]) for key, q in POOR_QUARTERS.items()}
    rest = PEOPLE - sum(goals.values())
    w = np.array(weights)
    for _ in range(4):
        w = np.where(w * rest / w.sum() < LEAST_PEOPLE, 0.0, w)
    halves = share_out(int(2 * rest), w)
    for key, goal in goals.items():
        mine = [k for k, c in enumerate(cells) if c.poor_quarter == key]
        halves[mine] = share_out(int(2 * goal), rng.uniform(0.75, 1.25, len(mine)))
    for cell, h in zip(cells, halves):
        cell.people = h / 2
    cells = sorted((c for c in cells if c.people > 0), key=lambda c: c.corner)
    describe(cells, rng)
    return cells


def describe(cells: list[Cell], rng: np.random.Generator) -> None:
    """Fill the 34 columns so that they agree with each other as INSEE's do."""
    drafts = []
    for cell in cells:
        q = cell.quarter
        size = 2.55 - 0.75 * q.flats * (1 - q.social) - 0.35 * q.age + 0.1 * q.social + float(rng.normal(0, 0.06))
        drafts.append((max(1.5, size), float(rng.normal(0, 0.025)), float(rng.uniform(0.94, 1.06))))
    men_exact = np.array([c.people / d[0] for c, d in zip(cells, drafts)])
    small = men_exact < SECRECY_MEN - 0.05
    middling = [k for k in np.argsort(men_exact, kind="stable") if 14 < men_exact[k] < 45 and not cells[k].poor_quarter]
    secondary = set(np.asarray(middling)[:: max(1, len(middling) // SECONDARY_IMPUTED)][:SECONDARY_IMPUTED].tolist())
    imputed = small | np.isin(np.arange(len(cells)), list(secondary))

    men = np.where(imputed, np.round(men_exact, 1), np.maximum(SECRECY_MEN, np.round(men_exact)))
    men = np.where(small, np.clip(men, 0.7, SECRECY_MEN - 0.1), men)
    poor = calibrate_poverty(cells, men, imputed, np.array([d[1] for d in drafts]))
    by_km: dict[str, float] = {}
    for cell, m in zip(cells, men):
        key = cell_id(cell.corner, 1000)
        by_km[key] = by_km.get(key, 0.0) + float(m)
    for k, cell in enumerate(cells):
        # Whole households in a published cell, tenths in an imputed one (people: halves and tenths).
        unit, person = (10, 10) if imputed[k] else (1, 2)
        q, m = cell.quarter, float(men[k])
        rate = float(poor[k]) / m
        km = cell_id(cell.corner, 1000)
        km_imputed = int(by_km[km] < SECRECY_MEN)
        single = min(0.62, 0.20 + 0.26 * q.flats * (1 - q.social) + 0.12 * q.age + float(rng.normal(0, 0.02)))
        large = max(0.01, 0.085 - 0.05 * q.age + 0.10 * q.social)
        lone = max(0.02, 0.07 + 0.20 * rate + 0.05 * q.social + float(rng.normal(0, 0.01)))
        flats = round(m * min(1.0, max(0.0, q.flats + float(rng.normal(0, 0.05)))) * unit)
        whole = round(m * unit)
        recent = max(0.0, 1.0 - q.before_1945)
        post_war = 0.62 if q is TOWERS or q.social > 0.6 else 0.30
        young_estate = 0.9 if q.age < 0.25 and q.social < 0.3 else 0.28
        late = recent * (1 - post_war)
        eras = share_out(
            whole,
            np.array([q.before_1945, recent * post_war, late * (1 - young_estate), late * young_estate, 0.01])
            * rng.uniform(0.85, 1.15, 5)
            + 1e-9,
        )
        ages = share_out(round(cell.people * person), (q.age * OLD + (1 - q.age) * YOUNG) * rng.uniform(0.82, 1.18, 11))
        living = (28_600.0 - 33_000.0 * rate + 2_300.0 * q.age) * drafts[k][2]
        surface = 64.0 + 38.0 * (1 - q.flats) + float(rng.normal(0, 3.0))

        def part(share: float, top: int = whole, per: int = unit) -> float:
            return min(top, max(0, round(share * top))) / per

        values: dict[str, Any] = {
            "idcar_200m": cell_id(cell.corner),
            "idcar_1km": km,
            "idcar_nat": cell_id(cell.corner, 2000) if km_imputed else km,
            "i_est_200": int(imputed[k]),
            "i_est_1km": km_imputed,
            "lcog_geo": "",
            "ind": cell.people,
            "men": m,
            "men_pauv": float(poor[k]),
            "men_1ind": part(single),
            "men_5ind": part(large),
            "men_prop": part(q.owners + float(rng.normal(0, 0.03))),
            "men_fmp": part(lone),
            "ind_snv": round(cell.people * living, 1),
            "men_surf": round(m * surface, 1 if imputed[k] else 0),
            "men_coll": min(flats, whole) / unit,
            "men_mais": (whole - min(flats, whole)) / unit,
            "log_av45": eras[0] / unit,
            "log_45_70": eras[1] / unit,
            "log_70_90": eras[2] / unit,
            "log_ap90": eras[3] / unit,
            "log_inc": eras[4] / unit,
            "log_soc": part(q.social + float(rng.normal(0, 0.02))),
        }
        values.update({name: a / person for name, a in zip(AGES, ages)})
        cell.values = {
            c: v if isinstance(v, str) else int(v) if c.startswith("i_est") else float(v) for c, v in values.items()
        }


def calibrate_poverty(cells: list[Cell], men: Floats, imputed: npt.NDArray[np.bool_], noise: Floats) -> Floats:
    """Poor households by cell, scaled outside the two quarters until the share of poor people is met."""
    people = np.array([c.people for c in cells])
    base = np.array([c.quarter.poor for c in cells]) + noise
    fixed = np.array([bool(c.poor_quarter) for c in cells])

    def households(factor: float) -> Floats:
        rate = np.clip(np.where(fixed, base, base * factor), 0.01, 0.62)
        return np.where(imputed, np.round(men * rate, 1), np.round(men * rate))

    low, high = 0.3, 2.5
    for _ in range(40):
        middle = (low + high) / 2
        share = float((people * households(middle) / men).sum() / people.sum())
        low, high = (middle, high) if share < POOR_SHARE else (low, middle)
    return households((low + high) / 2)


# ---------------------------------------------------------------------------------------------------
# Commune, IRIS, quarters
# ---------------------------------------------------------------------------------------------------

IRIS_SEEDS: dict[str, list[tuple[str, XY]]] = {
    "nord": [
        ("Hôtel de Ville", (-150, 300)),
        ("Les Halles", (150, 320)),
        ("Quai des Bateliers", (-250, -60)),
        ("Rue Grande", (230, -60)),
        ("Saint-Nicolas-Est", (280, 800)),
        ("Saint-Nicolas-Ouest", (-220, 800)),
        ("Saint-Jean-Sud", (-800, 60)),
        ("Saint-Jean-Nord", (-800, 480)),
        ("Les Charmes-Ouest", (-1400, 1200)),
        ("Les Charmes-Est", (-650, 1250)),
        ("Les Noues", (-1700, 500)),
        ("Le Moulin-Ouest", (720, 100)),
        ("Le Moulin-Sud", (1000, -250)),
        ("Le Moulin-Est", (1250, 200)),
        ("Saint-Michel", (850, 850)),
        ("La Closerie", (1600, 1500)),
    ],
    "sud": [
        ("Gare-Ouest", (-300, -850)),
        ("Gare-Est", (200, -750)),
        ("Saint-Martin", (600, -850)),
        ("Les Prés-Hauts", (1750, -900)),
        ("Les Aubépines", (-1560, -900)),
    ],
}


def commune_outline() -> Polygon:
    """A commune boundary of the usual sort: many sides, none straight for long."""
    angle = np.linspace(0.0, 2.0 * math.pi, 41)[:-1]
    wobble = 1.0 + 0.045 * np.sin(3 * angle + 0.5) + 0.03 * np.sin(7 * angle + 1.0) + 0.02 * np.sin(11 * angle)
    squarer = 1.0 / np.maximum(np.abs(np.cos(angle)), np.abs(np.sin(angle))) ** 0.55
    radius = 2_250.0 * wobble * squarer
    return Polygon(np.round(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), 1))


def power_regions(points: Floats, people: Floats, seeds: Floats, region: BaseGeometry) -> list[BaseGeometry]:
    """Weighted Voronoi regions of roughly equal population around ``seeds`` (which drift to their people)."""
    weight = np.zeros(len(seeds))
    goal = people.sum() / len(seeds)
    best = (math.inf, weight)
    for step in range(720):
        d = ((points[:, None, :] - seeds[None, :, :]) ** 2).sum(axis=2) - weight[None, :]
        nearest = d.argmin(axis=1)
        load = np.bincount(nearest, weights=people, minlength=len(seeds))
        if step < 20:
            for k in range(len(seeds)):
                mine = nearest == k
                seeds[k] += 0.08 * (np.average(points[mine], axis=0, weights=people[mine]) - seeds[k])
            continue
        worst = float(np.abs(load - goal).max())
        if load.min() > 0 and worst < best[0]:
            best = (worst, weight)
        weight = weight + (goal - load) / goal * 4_000.0 * (1.0 - step / 740.0)
        weight = weight - weight.mean()
    weight = best[1]
    out: list[BaseGeometry] = []
    far = 20_000.0
    for k in range(len(seeds)):
        shape = region
        for other in range(len(seeds)):
            if other == k:
                continue
            d = seeds[other] - seeds[k]
            length = float(np.hypot(*d))
            offset = (length**2 + weight[k] - weight[other]) / (2 * length)
            u = d / length
            v = np.array([-u[1], u[0]])
            edge = seeds[k] + u * offset
            half = Polygon([edge + v * far, edge - v * far, edge - v * far - u * far, edge + v * far - u * far])
            shape = shape.intersection(half)
        # A border that only touches leaves a line beside the polygon.
        out.append(unary_union([g for g in shapely.get_parts(shape) if g.geom_type == "Polygon"]))
    return out


@dataclass
class Iris:
    name: str
    kind: str
    shape: Polygon | MultiPolygon
    code: str = ""
    people: float = 0.0


def make_iris(plan: Plan, cells: list[Cell]) -> list[Iris]:
    """Tile the commune: the river and the railway part it first, people part it next."""
    town = commune_outline()
    river = LineString(bend(np.asarray(plan.river.coords)))
    banks = sorted(polygonize(unary_union([town.exterior, river])), key=lambda g: -g.area)[:2]
    banks.sort(key=lambda g: -g.centroid.y)
    activity = Polygon(
        bend(
            densify(
                [
                    (470, RAIL_Y),
                    (950, RAIL_Y),
                    (1400, RAIL_Y + 20),
                    (1440, -1500),
                    (2100, -1480),
                    (2600, -1400),
                    (2600, -2700),
                    (520, -2700),
                ]
            )
        )
    )
    activity = activity.intersection(banks[1])
    regions = {"nord": banks[0], "sud": banks[1].difference(activity)}
    found: list[tuple[str, str, BaseGeometry]] = []
    for side, seeds in IRIS_SEEDS.items():
        inside = [c for c in cells if regions[side].contains(c.polygon.centroid)]
        shapes = power_regions(
            np.array([c.polygon.centroid.coords[0] for c in inside]),
            np.array([c.people for c in inside]),
            bend([xy for _, xy in seeds]),
            regions[side],
        )
        found += [(name, "H", shape) for (name, _), shape in zip(seeds, shapes)]
    found.append(("Zone d’activités de la Plaine", "A", activity))

    # One set of lines on a 1 cm lattice, so that neighbours share every vertex and the tiling is exact.
    lines = shapely.union_all([g.boundary for _, _, g in found], grid_size=0.01)
    faces: dict[int, list[Polygon]] = {}
    for face in polygonize(lines):
        inner = face.representative_point()
        home = min(range(len(found)), key=lambda k: (found[k][2].distance(inner), k))
        faces.setdefault(home, []).append(face)
    out = []
    for k, (name, kind, _) in enumerate(found):
        # Slivers cut off by the river or by the clip join the neighbour through the union below.
        out.append(Iris(name, kind, unary_union(faces[k])))
    out = join_slivers(out)
    for k, iris in enumerate(out):
        group, rank = (1, k + 1) if k < 16 else (2, k - 15)
        iris.code = f"{group:02d}{rank:02d}"
        iris.people = sum(c.people for c in cells if iris.shape.contains(c.polygon.centroid))
    return out


def join_slivers(parts: list[Iris]) -> list[Iris]:
    """An IRIS is in one piece: lesser pieces go to the neighbour with the longest common border."""
    moving: list[Polygon] = []
    for iris in parts:
        pieces_ = sorted(shapely.get_parts(iris.shape), key=lambda g: -g.area)
        iris.shape = pieces_[0]
        moving += pieces_[1:]
    for piece in moving:
        best = max(range(len(parts)), key=lambda k: (piece.intersection(parts[k].shape).length, -k))
        parts[best].shape = unary_union([parts[best].shape, piece])
    return parts


def communes_of(cell: Polygon, town: Polygon) -> str:
    """Codes of the communes a cell lies in, largest share first, put end to end as in the 2019 file."""
    inside = cell.intersection(town).area / cell.area
    x, y = cell.centroid.x, cell.centroid.y
    side = ("est" if x > 0 else "ouest") if abs(x) > abs(y) else ("nord" if y > 0 else "sud")
    codes = sorted([(inside, TOWN_CODE), (1.0 - inside, NEIGHBOUR_CODES[side])], reverse=True)
    return "".join(code for share, code in codes if share > 0.001)


# ---------------------------------------------------------------------------------------------------
# Services and candidate sites
# ---------------------------------------------------------------------------------------------------

SERVICE_COLUMNS = (
    "id",
    "nom",
    "categorie",
    "adresse",
    "commune",
    "horaires",
    "horaires_qualite",
    "itinerant",
    "a_distance",
    "pmr",
    "sans_rdv",
    "capacite",
    "conditions",
    "source",
    "date_maj",
    "latitude",
    "longitude",
)
# key of the place, name, category, hours, itinerant, step-free, without appointment, capacity, conditions
SERVICES: tuple[tuple[str, str, str, str, int, str, str, str, str], ...] = (
    (
        "france_services",
        "France services de Valmont-sur-Aubre",
        "france_services",
        "Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00; PH off",
        0,
        "oui",
        "oui",
        "4",
        "",
    ),
    (
        "ccas",
        "Centre communal d’action sociale",
        "ccas",
        "Mo-We,Fr 08:30-12:00,13:30-17:00; Th 08:30-12:00; PH off",
        0,
        "oui",
        "oui",
        "3",
        "Habiter la commune",
    ),
    (
        "pmi",
        "Protection maternelle et infantile",
        "pmi",
        "Mo,Tu,Th,Fr 09:00-12:00,13:30-17:00; PH off",
        0,
        "oui",
        "non",
        "3",
        "Enfants de moins de 6 ans et futurs parents",
    ),
    (
        "mission",
        "Mission locale du Pays d’Aubre",
        "mission_locale",
        "Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30; PH off",
        0,
        "non",
        "non",
        "4",
        "De 16 à 25 ans",
    ),
    (
        "caf",
        "Caisse d’allocations familiales, antenne de Valmont",
        "caf",
        "Mo-Fr 08:30-16:00; PH off",
        0,
        "oui",
        "non",
        "5",
        "Sur rendez-vous l’après-midi",
    ),
    (
        "mediatheque",
        "Espace numérique de la médiathèque",
        "mediation_numerique",
        "Tu,Th,Fr 14:00-18:30; We 10:00-18:30; Sa 10:00-17:00",
        0,
        "oui",
        "oui",
        "2",
        "",
    ),
    (
        "depot",
        "Bus des droits (point de garage)",
        "france_services",
        "Tu-Fr 09:30-12:00,14:00-16:30",
        1,
        "inconnu",
        "oui",
        "2",
        "Tournée dans les villages du canton",
    ),
    (
        "maison_charmes",
        "Permanence sociale des Charmes",
        "permanence",
        "Sa 09:00-12:00",
        0,
        "non",
        "oui",
        "1",
        "",
    ),
)

CANDIDATE_TYPES = {
    "pharmacy": "pharmacie",
    "school": "école",
    "library": "bibliothèque",
    "community_centre": "centre social ou salle",
    "marketplace": "place de marché",
    "townhall": "mairie",
    "place_of_worship": "lieu de culte",
}
CANDIDATES = (
    "mairie",
    "halles",
    "pharmacie_centre",
    "ecole_centre",
    "ecole_nord",
    "pharmacie_nord",
    "ecole_ouest",
    "pharmacie_ouest",
    "salle_ouest",
    "college",
    "pharmacie_est",
    "maison_moulin",
    "bibliotheque_gare",
    "ecole_gare",
    "ecole_charmes",
    "pharmacie_charmes",
    "salle_noues",
    "chapelle",
    "salle_pres",
    "ecole_pres",
    "centre_social_aubepines",
    "pharmacie_aubepines",
    "centre_social_closerie",
    "ecole_closerie",
    "place_closerie",
)
OPEN_BY_TYPE = {
    "school": "Mo,Tu,Th,Fr 16:30-19:00; We 14:00-18:00",
    "community_centre": "Mo-Fr 09:00-12:00,14:00-19:00",
    "townhall": "Mo-Fr 08:30-12:00,13:30-17:30; Sa 09:00-12:00",
    "place_of_worship": "",
    "marketplace": "",
    "pharmacy": "",
    "library": "",
}


def address_of(poi: Poi) -> str:
    return f"{poi.number} {poi.street[0].lower()}{poi.street[1:]}"


def service_rows(plan: Plan) -> list[dict[str, Any]]:
    places = {p.key: p for p in plan.pois}
    rows = []
    for k, (key, name, category, hours, roaming, step_free, walk_in, room, terms) in enumerate(SERVICES, 1):
        lon, lat = lon_lat(places[key].ground)
        rows.append(
            dict(
                zip(
                    SERVICE_COLUMNS,
                    (
                        f"valmont-{k:02d}",
                        name,
                        category,
                        address_of(places[key]),
                        TOWN,
                        hours,
                        "lu",
                        roaming,
                        0,
                        step_free,
                        walk_in,
                        room,
                        terms,
                        "Données fictives",
                        "2024-01-01",
                        float(lat),
                        float(lon),
                    ),
                )
            )
        )
    return rows


def candidate_rows(plan: Plan, rng: np.random.Generator) -> list[dict[str, Any]]:
    places = {p.key: p for p in plan.pois}
    rows = []
    for k, key in enumerate(CANDIDATES, 1):
        poi = places[key]
        kind = poi.tags["amenity"]
        lon, lat = lon_lat(poi.ground)
        step_free = (
            "oui"
            if poi.tags.get("wheelchair") == "yes"
            else str(rng.choice(["oui", "non", "inconnu"], p=[0.55, 0.2, 0.25]))
        )
        rows.append(
            {
                "id": f"site-{k:02d}",
                "nom": poi.name,
                "type": CANDIDATE_TYPES[kind],
                "adresse": address_of(poi),
                "pmr": step_free,
                "horaires": poi.tags.get("opening_hours", OPEN_BY_TYPE[kind]),
                "latitude": float(lat),
                "longitude": float(lon),
            }
        )
    return rows


# ---------------------------------------------------------------------------------------------------
# Relief
# ---------------------------------------------------------------------------------------------------


def height(x: Floats, y: Floats, river_m: Floats) -> Floats:
    """Ground height in metres: a valley floor, gentle sides, and the Saint-Michel hill."""
    hill = 78.0 * np.exp(-(((x - 1330.0) / 560.0) ** 2 + ((y - 1330.0) / 520.0) ** 2))
    spur = 20.0 * np.exp(-(((x + 1500.0) / 900.0) ** 2 + ((y - 1700.0) / 700.0) ** 2))
    sides = 13.0 * (1.0 - np.exp(-river_m / 1_300.0))
    bed = -2.5 * np.exp(-((river_m / 45.0) ** 2))
    ripple = 0.7 * np.sin(x / 260.0) * np.cos(y / 310.0)
    return 108.0 + hill + spur + sides + bed + ripple


def write_relief(plan: Plan, path: Path) -> None:
    half = EXTENT_M + DEM_MARGIN_M
    n = int(2 * half / DEM_PIXEL_M)
    centres = -half + DEM_PIXEL_M * (np.arange(n) + 0.5)
    x, y = np.meshgrid(centres, centres[::-1])
    river = LineString(bend(np.asarray(plan.river.coords)))
    values = height(x, y, shapely.distance(river, shapely.points(x, y)))
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(
        str(path), n, n, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9", "TILED=YES"]
    )
    raster.SetGeoTransform((_ORIGIN[0] - half, DEM_PIXEL_M, 0.0, _ORIGIN[1] + half, 0.0, -DEM_PIXEL_M))
    raster.SetProjection(reference(2154).ExportToWkt())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-9999.0)
    band.WriteArray(np.round(values * 16.0).astype(np.float32) / 16.0)  # 1/16 m packs well
    raster.FlushCache()


# ---------------------------------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------------------------------


def reference(epsg: int) -> osr.SpatialReference:
    out = osr.SpatialReference()
    out.ImportFromEPSG(epsg)
    out.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return out


def write_gpkg(
    path: Path,
    layer_name: str,
    epsg: int,
    kind: int,
    fields: Sequence[tuple[str, int]],
    rows: Iterable[tuple[BaseGeometry, Sequence[Any]]],
) -> None:
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options=["VERSION=1.2"])
    layer = data.CreateLayer(layer_name, reference(epsg), kind, ["GEOMETRY_NAME=geom", "FID=fid"])
    for name, type_ in fields:
        layer.CreateField(ogr.FieldDefn(name, type_))
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for shape, values in rows:
        feature = ogr.Feature(definition)
        for i, value in enumerate(values):
            if value not in (None, ""):
                feature.SetField(i, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = None
    data = None


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]], sep: str = ",") -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=sep, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def multi(shape: BaseGeometry) -> MultiPolygon:
    return shape if isinstance(shape, MultiPolygon) else MultiPolygon([shape])


def grounded(shape: BaseGeometry, decimals: int) -> BaseGeometry:
    return shapely.transform(shape, lambda p: np.round(lambert(p), decimals))


TYPES = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}


def write_cells(folder: Path, cells: list[Cell], town: Polygon) -> None:
    for cell in cells:
        cell.values["lcog_geo"] = communes_of(cell.polygon, town)
    fields = [(c, TYPES[type(cells[0].values[c])]) for c in COLUMNS]
    write_gpkg(
        folder / "carreaux_200m.gpkg",
        "carreaux_200m",
        2154,
        ogr.wkbMultiPolygon,
        fields,
        ((multi(grounded(c.polygon, 6)), [c.values[k] for k in COLUMNS]) for c in cells),
    )
    write_csv(folder / "carreaux_200m.csv", COLUMNS, ([c.values[k] for k in COLUMNS] for c in cells))


def write_iris(folder: Path, iris: list[Iris], cells: list[Cell], rng: np.random.Generator) -> None:
    names = ("INSEE_COM", "NOM_COM", "IRIS", "CODE_IRIS", "NOM_IRIS", "TYP_IRIS")
    write_gpkg(
        folder / "iris.gpkg",
        "iris",
        2154,
        ogr.wkbMultiPolygon,
        [(n, ogr.OFTString) for n in names],
        ((multi(grounded(i.shape, 2)), (TOWN_CODE, TOWN, i.code, TOWN_CODE + i.code, i.name, i.kind)) for i in iris),
    )
    rows = []
    for part in iris:
        inside = [c for c in cells if part.shape.contains(c.polygon.centroid)]
        if part.kind != "H":  # an activity IRIS is absent from INSEE's table
            continue
        people = sum(c.people for c in inside)
        rate = 100.0 * sum(c.people * c.values["men_pauv"] / c.values["men"] for c in inside) / people
        middle = 0.93 * sum(c.values["ind_snv"] for c in inside) / people
        rate = round(rate + float(rng.normal(0.0, 0.8)), 1)
        median = int(round(middle, -1))
        row = [
            TOWN_CODE + part.code,
            f"{rate}",
            f"{int(round(median * 0.74, -1))}",
            f"{median}",
            f"{int(round(median * 1.32, -1))}",
            "0",
        ]
        if part.name == "Les Noues":  # statistical secrecy: an empty field
            row[1:5] = ["", "", "", ""]
        rows.append(row)
    write_csv(
        folder / "BASE_TD_FILO_DISP_IRIS.csv",
        ("IRIS", "DISP_TP6018", "DISP_Q118", "DISP_MED18", "DISP_Q318", "DISP_NOTE18"),
        rows,
        ";",
    )


def quarter_outlines() -> dict[str, Polygon]:
    """Perimeters drawn by hand, like those of a QPV: they hold whole cells and run through empty ground."""
    out = {}
    for key, block in poor_blocks().items():
        pushed = block.buffer(26.0, join_style="mitre").simplify(1.0)
        xy = np.asarray(shapely.segmentize(pushed, 150.0).exterior.coords)[:-1]
        wave = np.sin(np.arange(len(xy)) * 2.1)[:, None] * 15.0
        away = xy - np.asarray(block.centroid.coords[0])
        xy = xy + wave * away / np.hypot(*away.T)[:, None]
        out[key] = Polygon(np.round(xy, 1))
    return out


def write_points(folder: Path, stem: str, rows: list[dict[str, Any]]) -> None:
    columns = list(rows[0])
    write_csv(
        folder / f"{stem}.csv",
        columns,
        ([f"{v:.7f}" if isinstance(v, float) else v for v in r.values()] for r in rows),
    )
    kept = [c for c in columns if c not in ("latitude", "longitude")]
    write_gpkg(
        folder / f"{stem}.gpkg",
        stem,
        4326,
        ogr.wkbPoint,
        [(c, TYPES[type(rows[0][c])]) for c in kept],
        ((Point(r["longitude"], r["latitude"]), [r[c] for c in kept]) for r in rows),
    )


README = """# Ville d’exemple : {town}

Tout est inventé. {town} n’existe pas : ni ses rues, ni ses habitants, ni ses services, ni son relief. Le
code commune {code} n’est celui d’aucune commune (aucun département ne porte le numéro 00) ; ses voisines
portent {others}. La ville est posée dans des champs de Champagne pour que les projections soient celles
de la métropole ; ne la comparez pas au fond de carte. Aucune donnée publiée n’a été recopiée : seuls les
formats (noms et ordre des colonnes) sont ceux des producteurs.

| fichier | contenu | forme |
|---|---|---|
| `reseau.osm` | voies, rivière, lieux | OpenStreetMap XML, EPSG:4326 |
| `carreaux_200m.gpkg`, `.csv` | {cells} carreaux, {people} habitants, 18 % de pauvres | Filosofi 2019, EPSG:2154 |
| `iris.gpkg` | {iris} IRIS, dont une zone d’activités | IGN, EPSG:2154 |
| `BASE_TD_FILO_DISP_IRIS.csv` | taux de pauvreté par IRIS ; une valeur secrète | Filosofi IRIS 2018 |
| `services.gpkg`, `.csv` | {services} services, dont un bus et une permanence du samedi | EPSG:4326 |
| `candidats.gpkg`, `.csv` | {candidates} lieux où tenir une permanence | EPSG:4326 |
| `quartiers.gpkg` | Les Aubépines (1 320 habitants) et La Closerie (1 500) | comme les QPV, EPSG:2154 |
| `relief.tif` | altitudes au pas de 25 m | GeoTIFF, EPSG:2154 |

À voir : deux ponts seulement (le Pont Vieux et la passerelle des Lavandières), une île habitée sans pont,
des escaliers sur la colline Saint-Michel, une voie verte, une rue aux trottoirs dessinés à part, un
escalier mécanique à la gare. Le bus des droits a pour point son garage : il n’y reçoit personne.

Refaire ces fichiers, à l’octet près : `python tools/make_sample.py`. Licence : celle de l’extension ;
réutilisation libre, sans mention obligatoire.
"""


def french_int(value: float) -> str:
    return f"{int(value):,}".replace(",", "\u202f")


def typographic(text: str) -> str:
    """Narrow no-break space before the French double punctuation marks and inside guillemets."""
    for mark in (";", ":", "!", "?"):
        text = text.replace(f" {mark}", f"\u202f{mark}")
    return text.replace("1 320", "1\u202f320").replace("1 500", "1\u202f500").replace("18 %", "18\u202f%")


def make(folder: Path) -> None:
    """Write every file of the sample into ``folder``."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", STAMP.replace("Z", ".000Z"))  # GeoPackage keeps a date of last change
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.suffix in (".gpkg", ".csv", ".osm", ".tif", ".md", ".gpkg-journal"):
            old.unlink()
    rng = np.random.default_rng(SEED)
    plan = Plan(rng)
    plan.draw()
    net = build_network(plan)
    settle_pois(plan, net)
    write_osm(plan, net, folder / "reseau.osm")
    cells = populate(net, rng)
    iris = make_iris(plan, cells)
    write_cells(folder, cells, commune_outline())
    write_iris(folder, iris, cells, rng)
    services, candidates = service_rows(plan), candidate_rows(plan, rng)
    write_points(folder, "services", services)
    write_points(folder, "candidats", candidates)
    write_gpkg(
        folder / "quartiers.gpkg",
        "quartiers",
        2154,
        ogr.wkbMultiPolygon,
        [(n, ogr.OFTString) for n in ("code_qp", "lib_qp", "insee_com", "lib_com")],
        (
            (multi(grounded(shape, 1)), (POOR_QUARTERS[k]["code"], POOR_QUARTERS[k]["name"], TOWN_CODE, TOWN))
            for k, shape in quarter_outlines().items()
        ),
    )
    write_relief(plan, folder / "relief.tif")
    (folder / "README.md").write_text(
        typographic(
            README.format(
                town=TOWN,
                code=TOWN_CODE,
                others=", ".join(NEIGHBOUR_CODES.values()),
                cells=len(cells),
                people=french_int(PEOPLE),
                iris=len(iris),
                services=len(services),
                candidates=len(candidates),
            )
        ),
        encoding="utf-8",
        newline="\n",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the sample town of the plugin.")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT, help="folder to write into")
    make(parser.parse_args(arguments).output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
