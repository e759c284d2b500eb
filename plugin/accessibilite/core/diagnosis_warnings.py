"""What the reader of the numbers of a diagnosis should know, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce

import numpy as np
import shapely

from .beyond_network import nearer_beyond
from .crs import geodesic_lengths
from .defaults import SNAP_M
from .errors import tr_noop
from .measures import MeasuredDemand
from .network import NetworkAccount
from .records import BoolArray, FloatArray, Layer, as_floats
from .sentences import Figure, Names, Sentence
from .travel_times import ISLAND, OFF_NETWORK
from .zones_blanches import ZoneResult

#: An extract that leaves less than this around the cells is cut too close, metres.
_MIN_MARGIN_M = 100.0
#: Names of services written out in one warning.
_MAX_NAMES = 5
_REASON = tr_noop("{reason} : {count}")
_AND_REASON = tr_noop("{first} ; {last}")


def service_warnings(
    measured: MeasuredDemand, cells: Layer, refused: Mapping[str, int], limit_min: float
) -> Iterator[Sentence]:
    """Tell the services that do not count as places, that nobody reaches, or that only some reach.

    Parameters
    ----------
    refused
        How many rows of services were refused for each reason.
    limit_min
        Longest walk that was looked for, minutes.
    """
    yield from _set_aside(measured, refused)
    yield from _hard_to_reach(measured, _population(cells), limit_min)


def street_warnings(measured: MeasuredDemand, cells: Layer, account: NetworkAccount) -> Iterator[Sentence]:
    """Tell who lives off the streets, on an island, or where the extract is cut too close."""
    population, status = _population(cells), measured.times.status
    outside = status == OFF_NETWORK
    if outside.any():
        yield warning(
            tr_noop(
                "{cells} carreau(x), {people} personne(s), à plus de {metres} m de toute rue praticable : comptés comme non "
                "desservis."
            ),
            cells=int(outside.sum()),
            people=float(population[outside].sum()),
            metres=SNAP_M,
        )
    ties = measured.snapper.snap(measured.people.lonlat)
    island = np.full(len(population), -1)
    island[ties.point] = measured.snapper.network.island[ties.edge]
    away = population[island > 0].sum()
    if away > 0:
        yield warning(
            tr_noop(
                "{people} personne(s) vivent au plus près d’un îlot du réseau, sans lien à pied avec sa plus grande partie "
                "(îlots en tout : {islands})."
            ),
            people=float(away),
            islands=len(account.island_edges) - 1,
        )
    stranded = status == ISLAND
    if stranded.any():
        yield warning(
            tr_noop(
                "{people} personne(s), {cells} carreau(x), sur une partie du réseau qui ne mène à aucun service : quartier "
                "vraiment coupé, chemin absent d’OpenStreetMap, ou extrait OSM coupé trop près."
            ),
            people=float(population[stranded].sum()),
            cells=int(stranded.sum()),
        )
    if _is_tight(measured):
        yield warning(
            tr_noop(
                "L’extrait OpenStreetMap s’arrête au bord des carreaux : les détours et les services juste au-delà manquent ; "
                "prenez un extrait plus large de 1 à 2 km."
            )
        )


def cell_warnings(result: ZoneResult, cells: Layer, profile: str) -> Iterator[Sentence]:
    """Tell what the file of cells, the territories and the profile leave unknown."""
    population = _population(cells)
    if np.isnan(as_floats(cells.columns["estime"])).all():
        yield warning(tr_noop("Le fichier ne dit pas quels carreaux sont imputés par l’INSEE : aucun n’est hachuré."))
    if np.isnan(as_floats(cells.columns["menages_pauvres"])).all():
        yield warning(
            tr_noop("Le fichier ne compte pas de ménages pauvres : aucune zone blanche ne peut être pondérée par la pauvreté.")
        )
    unknown = np.isnan(as_floats(cells.columns["pauvres"])) & (population > 0)
    if unknown.any():
        yield warning(
            tr_noop(
                "{cells} carreau(x), {people} personne(s), sans taux de pauvreté utilisable : leurs personnes pauvres manquent "
                "dans tous les totaux, et ils ne sont jamais en zone blanche."
            ),
            cells=int(unknown.sum()),
            people=float(population[unknown].sum()),
        )
    if result.population_outside_territories >= 0.5:
        yield warning(
            tr_noop(
                "{people} personne(s) vivent hors des territoires (IRIS) donnés : elles manquent dans le tableau par territoire."
            ),
            people=result.population_outside_territories,
        )
    if profile == "fauteuil":
        yield warning(tr_noop("Profil fauteuil : surface, bordures et pente non renseignées dans OSM ne sont pas vérifiées."))


def _set_aside(measured: MeasuredDemand, refused: Mapping[str, int]) -> Iterator[Sentence]:
    if refused:
        yield warning(
            tr_noop("{count} ligne(s) de services refusée(s) ({reasons}) : voir la couche « rejets »."),
            count=sum(refused.values()),
            reasons=_reasons(refused),
        )
    if measured.selection.mobile:
        yield warning(
            tr_noop(
                "{count} service(s) itinérant(s) (bus) : leur point n’est pas le lieu où l’on est reçu ; ils ne comptent pas "
                "comme lieux."
            ),
            count=measured.selection.mobile,
        )
    if measured.selection.remote:
        yield warning(
            tr_noop("{count} service(s) à distance seulement : ils ne comptent pas comme lieux."),
            count=measured.selection.remote,
        )
    if not len(measured.selection.rows):
        yield warning(
            tr_noop(
                "Aucun service ne compte comme lieu : tous les carreaux sont donc « sans service », et toute personne pauvre est "
                "en zone blanche. Ajoutez des points d’accueil fixes avant de lire ces résultats."
            )
        )


def _hard_to_reach(measured: MeasuredDemand, population: FloatArray, limit_min: float) -> Iterator[Sentence]:
    off = int((~measured.times.snapped_services).sum())
    if off:
        yield warning(
            tr_noop(
                "{count} service(s) à plus de {metres} m de toute rue du fichier OSM (hors du territoire, le plus souvent) : "
                "personne ne peut les atteindre dans ce calcul."
            ),
            count=off,
            metres=SNAP_M,
        )
    beyond = nearer_beyond(measured, limit_min)
    if beyond.services:
        yield warning(
            tr_noop(
                "{count} de ces services sont, à vol d’oiseau, plus près que le service retenu pour {people} personne(s), "
                "{cells} carreau(x) : leurs temps sont peut-être trop longs. Prenez un extrait OpenStreetMap plus large de 1 à "
                "2 km, ou vérifiez où ces services sont placés."
            ),
            count=beyond.services,
            people=float(population[beyond.places].sum()),
            cells=int(beyond.places.sum()),
        )
    linked = _names(measured, measured.times.linked_services)
    if linked.names:
        yield warning(
            tr_noop(
                "Service(s) au bord d’un chemin que rien ne relie au reste du réseau, rattaché(s) aussi à la rue voisine : "
                "{names}."
            ),
            names=linked,
        )
    alone = _names(measured, measured.times.island_services)
    if alone.names:
        yield warning(
            tr_noop(
                "Service(s) sur un îlot du réseau, que l’on n’atteint que depuis cet îlot : {names} ; vérifiez sur la carte "
                "qu’il ne manque pas un chemin dans OpenStreetMap."
            ),
            names=alone,
        )


def warning(template: str, **values: object) -> Sentence:
    """Return a warning; numbers are written as its reader expects them."""
    return Sentence(template, {
        name: Figure(value) if isinstance(value, (int, float)) else value for name, value in values.items()
    })


def _population(cells: Layer) -> FloatArray:
    return np.nan_to_num(as_floats(cells.columns["population"]))


def _reasons(refused: Mapping[str, int]) -> Sentence:
    """Return why rows were refused and how many for each reason, as one phrase."""
    told = [Sentence(_REASON, {"reason": Sentence(why), "count": Figure(count)}) for why, count in refused.items()]
    return reduce(lambda first, last: Sentence(_AND_REASON, {"first": first, "last": last}), told)


def _is_tight(measured: MeasuredDemand) -> bool:
    """Tell whether the streets stop at the rim of the cells on some side."""
    streets = shapely.total_bounds(measured.snapper.network.geometry)
    people = measured.people.lonlat
    cells = np.concatenate([people.min(axis=0), people.max(axis=0)])
    middle = (cells[:2] + cells[2:]) / 2
    sides = [(cells[0], middle[1]), (middle[0], cells[1]), (cells[2], middle[1]), (middle[0], cells[3])]
    rims = [(streets[0], middle[1]), (middle[0], streets[1]), (streets[2], middle[1]), (middle[0], streets[3])]
    outward = np.array([cells[0] - streets[0], cells[1] - streets[1], streets[2] - cells[2], streets[3] - cells[3]])
    gaps = geodesic_lengths(np.array(sides), np.array(rims)) * np.sign(outward)
    return bool((gaps < _MIN_MARGIN_M).any())


def _names(measured: MeasuredDemand, chosen: BoolArray) -> Names:
    rows = np.flatnonzero(chosen)
    return Names(tuple(str(measured.counted.names[row] or measured.counted.ids[row]) for row in rows), _MAX_NAMES)
