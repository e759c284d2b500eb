"""The steps of the panel, as data: which algorithm each runs, what it asks for, and where its results go next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ..core.errors import tr_noop

#: What a layer can be to the plugin (custom property ``accessibilite/role`` of the layers it made).
CELLS, SERVICES, NETWORK, TIMES, TERRITORIES, CANDIDATES, SITES = (
    "carreaux", "services", "reseau", "temps", "territoires", "candidats", "sites",
)
#: The places of a scenario that was kept from the map.
PLACES = "lieux_scenario"
#: Its footbridges and closed passages.
PASSAGES = "passages_scenario"
#: A file that is asked for, but that may go where QGIS keeps its temporary files.
TEMPORARY = "TEMPORARY_OUTPUT"


@dataclass(frozen=True)
class Task:
    """One algorithm on a page of the panel.

    Attributes
    ----------
    algorithm
        Its id without the provider.
    title
        What it does, in a few words.
    roles
        Parameter -> role of the layer that it wants.
    results
        Sink -> (role that its layer will have, name in the layer tree), as they are drawn, the topmost first.
    shown
        Optional parameters that are shown at once.
    needed
        Why the step comes where it does: shown while a layer is still missing.
    one_of
        Parameters that QGIS calls optional, one of which must be given.
    proposed
        Values that the panel gives at first, where the algorithm has none.
    unless_empty
        Sinks whose layer is not shown when nothing is in it.
    carried
        Parameter -> (algorithm, its parameter or output) of an earlier step whose file it takes.
    unless_given
        Parameter with a role -> those that say the same another way: when one has a layer, it stays empty.
    """

    algorithm: str
    title: str
    roles: Mapping[str, str] = field(default_factory=dict)
    results: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    needed: str = ""
    shown: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    proposed: Mapping[str, str] = field(default_factory=dict)
    unless_empty: tuple[str, ...] = ()
    carried: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    unless_given: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


#: Values that every page gives at first, where the algorithm has another: a desk on a loose bit of path is joined to the
#: street beside it, as the diagnosis and « Explorer l’accès » do, so that all speak of the same minutes.
PROPOSED: Mapping[str, object] = {"RELIER_ILOTS": True}


@dataclass(frozen=True)
class Step:
    """A page of the panel."""

    id: str
    title: str
    sentence: str
    tasks: tuple[Task, ...]


_NEEDS_THREE = tr_noop("Il faut des carreaux, des services et un réseau : voyez les deux premières étapes.")
_NEEDS_TIMES = tr_noop("Il faut des carreaux avec leurs temps d’accès : voyez l’étape Mesures.")
_REFUSED = ("rejets", tr_noop("Lignes refusées"))

STEPS: tuple[Step, ...] = (
    Step(
        "donnees", tr_noop("Données"),
        tr_noop("Chargez où vivent les gens et où ils sont reçus. Chaque ligne refusée est gardée, avec sa raison."),
        (
            Task(
                "charger_population", tr_noop("Carreaux de population"), {},
                {"OUTPUT": (CELLS, tr_noop("Carreaux")), "REJETS": _REFUSED}, unless_empty=("REJETS",),
            ),
            Task(
                "charger_services", tr_noop("Services"), {},
                {"OUTPUT": (SERVICES, tr_noop("Services")), "REJETS": _REFUSED},
                shown=("INPUT", "COUCHE"), one_of=("INPUT", "COUCHE"), unless_empty=("REJETS",),
            ),
            Task(
                "charger_iris", tr_noop("IRIS (facultatif)"), {},
                {"OUTPUT": (TERRITORIES, tr_noop("IRIS")), "REJETS": _REFUSED}, shown=("TABLE",), unless_empty=("REJETS",),
            ),
        ),
    ),
    Step(
        "reseau", tr_noop("Réseau"),
        tr_noop("Faites d’un fichier OpenStreetMap le réseau des rues où l’on marche, selon le public qui marche."),
        (
            Task(
                "construire_reseau", tr_noop("Réseau piéton"), {"DEMANDE": CELLS},
                {"OUTPUT": (NETWORK, tr_noop("Réseau piéton")), "ANOMALIES": ("anomalies", tr_noop("Trous possibles"))},
                shown=("INPUT",), one_of=("INPUT", "LIGNES"), unless_empty=("ANOMALIES",),
            ),
        ),
    ),
    Step(
        "mesures", tr_noop("Mesures"),
        tr_noop("Mesurez le temps de marche de chaque carreau au service le plus proche. Aucun carreau n’est perdu."),
        (
            Task(
                "temps_acces", tr_noop("Temps d’accès à pied"),
                {"DEMANDE": CELLS, "SERVICES": SERVICES, "RESEAU": NETWORK, "TERRITOIRES_EN_ENTREE": TERRITORIES},
                {"OUTPUT": (TIMES, tr_noop("Temps d’accès"))},
                _NEEDS_THREE,
            ),
            Task(
                "indicateurs", tr_noop("Indicateurs : offre partagée, heures, gravité"),
                {"DEMANDE": CELLS, "SERVICES": SERVICES, "RESEAU": NETWORK, "TERRITOIRES_EN_ENTREE": TERRITORIES},
                {
                    "OUTPUT": ("indicateurs", tr_noop("Indicateurs")),
                    "TERRITOIRES": ("moyennes", tr_noop("Moyennes par territoire")),
                },
                _NEEDS_THREE,
            ),
            Task(
                "isochrones", tr_noop("Isochrones"), {"SERVICES": SERVICES, "RESEAU": NETWORK, "CARREAUX": CELLS},
                {"OUTPUT": ("isochrones", tr_noop("Isochrones"))}, _NEEDS_THREE,
            ),
            Task(
                "equite", tr_noop("Équité"), {"MESURES": TIMES, "TERRITOIRES_EN_ENTREE": TERRITORIES},
                {"OUTPUT": ("equite", tr_noop("Équité"))}, _NEEDS_TIMES,
            ),
        ),
    ),
    Step(
        "zones_blanches", tr_noop("Zones blanches"),
        tr_noop("Repérez où des personnes pauvres vivent trop loin, et dans quel ordre agir."),
        (
            Task(
                "zones_blanches", tr_noop("Zones blanches"), {"CARREAUX": TIMES, "TERRITOIRES_EN_ENTREE": TERRITORIES},
                {
                    "ZONES": ("zones", tr_noop("Zones blanches, par rang")),
                    "OUTPUT": ("carreaux_signales", tr_noop("Carreaux signalés")),
                    "TERRITOIRES": ("totaux", tr_noop("Totaux par territoire")),
                },
                _NEEDS_TIMES,
            ),
            Task(
                "robustesse", tr_noop("Est-ce solide ?"), {"CARREAUX": CELLS, "SERVICES": SERVICES, "RESEAU": NETWORK},
                {
                    "ZONES": ("rangs", tr_noop("Rangs des zones")),
                    "OUTPUT": ("stabilite", tr_noop("Stabilité des carreaux")),
                    "FERMETURES": ("fermetures", tr_noop("Fermeture de chaque service")),
                },
                _NEEDS_THREE,
            ),
            Task(
                "comparer_territoires", tr_noop("Comparer des quartiers"),
                {"CARREAUX": TIMES, "TERRITOIRES_EN_ENTREE": TERRITORIES, "SERVICES": SERVICES},
                {"OUTPUT": ("comparaison", tr_noop("Quartiers comparés"))}, _NEEDS_TIMES, shown=("COMMUNE",),
            ),
        ),
    ),
    Step(
        "implantation", tr_noop("Implantation"),
        tr_noop("Choisissez où tenir les prochaines permanences, et voyez ce que chacune rapporte."),
        (
            Task(
                "sites_candidats", tr_noop("Lieux candidats"), {"RESEAU": NETWORK, "CARREAUX": CELLS},
                {"OUTPUT": (CANDIDATES, tr_noop("Lieux candidats")), "ECARTES": ("ecartes", tr_noop("Lieux écartés"))},
                shown=("INPUT", "GRILLE_M"), one_of=("INPUT", "LIEUX", "GRILLE_M"), unless_empty=("ECARTES",),
                carried={"INPUT": ("construire_reseau", "INPUT")},
            ),
            Task(
                "implanter_permanences", tr_noop("Permanences à ouvrir"),
                {
                    "CARREAUX": CELLS, "SERVICES": SERVICES, "CANDIDATS": CANDIDATES, "RESEAU": NETWORK,
                    "TERRITOIRES_EN_ENTREE": TERRITORIES,
                },
                {"OUTPUT": (SITES, tr_noop("Permanences proposées")), "COURBE": ("courbe", tr_noop("Courbe des gains"))},
                tr_noop("Il faut des carreaux, un réseau et des lieux candidats."),
                shown=("NOMBRE",),
            ),
            Task(
                "planifier_tournee", tr_noop("Tournée d’une équipe mobile"),
                {"CARREAUX": CELLS, "ARRETS": CANDIDATES, "RESEAU": NETWORK, "SERVICES": SERVICES},
                {
                    "OUTPUT": ("tournee", tr_noop("Arrêts de la tournée")), "ROUTES": ("trajets", tr_noop("Trajets en voiture")),
                    "COUVERTURE": ("couverture", tr_noop("Carreaux et leurs visites")),
                },
                tr_noop("Il faut des carreaux, un réseau et des lieux candidats."),
                shown=("EMPLOI_DU_TEMPS",), proposed={"EMPLOI_DU_TEMPS": TEMPORARY}, unless_empty=("ROUTES",),
            ),
            Task(
                "comparer_scenarios", tr_noop("Avant et après"),
                {
                    "CARREAUX": CELLS, "RESEAU": NETWORK, "SERVICES": SERVICES, "SERVICES_APRES": PLACES, "OUVERTURES": SITES,
                    "PASSAGES_APRES": PASSAGES, "TERRITOIRES_EN_ENTREE": TERRITORIES,
                },
                {
                    "ZONES": ("zones_scenario", tr_noop("Zones avant et après")),
                    "OUTPUT": ("scenario", tr_noop("Avant et après")),
                    "PUBLICS": ("publics", tr_noop("Publics avant et après")),
                },
                _NEEDS_THREE, shown=("FERMETURES",), one_of=("OUVERTURES", "FERMETURES", "SERVICES_APRES", "PASSAGES_APRES"),
                unless_given={"OUVERTURES": ("SERVICES_APRES",)},
            ),
        ),
    ),
    Step(
        "rapport", tr_noop("Rapport"),
        tr_noop("Réunissez tout dans un dossier : GeoPackage, carte, rapport lisible par tous et journal du calcul."),
        (
            Task(
                "diagnostic", tr_noop("Diagnostic complet"),
                {"CARREAUX": CELLS, "SERVICES": SERVICES, "IRIS": TERRITORIES, "CANDIDATS": CANDIDATES},
                carried={"OSM": ("construire_reseau", "INPUT")},
            ),
            Task(
                "rapport", tr_noop("Rapport, page web et PDF"),
                needed=tr_noop("Il faut le fichier diagnostic.gpkg d’un diagnostic complet : calculez-le d’abord à cette étape."),
                shown=("HTML", "PDF"), one_of=("HTML", "PDF"), proposed={"HTML": TEMPORARY, "PDF": TEMPORARY},
                carried={"DIAGNOSTIC": ("diagnostic", "GEOPACKAGE")},
            ),
            Task(
                "fiche_terrain", tr_noop("Fiches de terrain"),
                {"SITES": SITES, "CANDIDATS": CANDIDATES, "RESEAU": NETWORK, "CARREAUX": CELLS, "SERVICES": SERVICES},
                {"OUTPUT": ("fiches", tr_noop("Lieux à visiter"))},
                tr_noop("Il faut des permanences proposées : voyez l’étape Implantation."),
                shown=("GEOPACKAGE", "FICHES"), one_of=("SITES", "RETOUR"), proposed={"FICHES": TEMPORARY},
            ),
            Task(
                "suivi", tr_noop("Suivi : deux diagnostics comparés"), {},
                {
                    "OUTPUT": ("suivi", tr_noop("Carreaux suivis")), "CAUSES": ("causes", tr_noop("Causes des changements")),
                    "INDICATEURS": ("communs", tr_noop("Indicateurs communs")),
                },
                tr_noop("Il faut les carreaux de deux diagnostics, faits à deux dates."),
            ),
        ),
    ),
)


#: What leads from the data to the report: after each, the next is offered.
CHAIN = (
    "charger_population", "charger_services", "construire_reseau", "temps_acces", "zones_blanches", "sites_candidats",
    "implanter_permanences", "diagnostic", "rapport",
)


def maker_of(role: str) -> tuple[int, int] | None:
    """Return (step, task) of the first task that makes a layer of this role, None when no task does."""
    return next(_places(lambda task: any(made == role for made, _ in task.results.values())), None)


def place_of(algorithm: str) -> tuple[int, int]:
    """Return (step, task) of an algorithm of the panel.

    Raises
    ------
    LookupError
        The panel does not have it.
    """
    place = next(_places(lambda task: task.algorithm == algorithm), None)
    if place is None:
        raise LookupError(algorithm)
    return place


def _places(suits: Callable[[Task], bool]) -> Iterator[tuple[int, int]]:
    for row, step in enumerate(STEPS):
        yield from ((row, rank) for rank, task in enumerate(step.tasks) if suits(task))
