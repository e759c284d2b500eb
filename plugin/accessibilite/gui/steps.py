"""The steps of the panel, as data: which algorithm each runs, what it asks for, and where its results go next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..core.errors import tr_noop

#: What a layer can be to the plugin (custom property ``accessibilite/role`` of the layers it made).
CELLS, SERVICES, NETWORK, TIMES, TERRITORIES, CANDIDATES = (
    "carreaux", "services", "reseau", "temps", "territoires", "candidats",
)


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
        Sink -> (role that its layer will have, name in the layer tree).
    shown
        Optional parameters that are shown at once.
    needed
        Why the step comes where it does: shown while a layer is still missing.
    """

    algorithm: str
    title: str
    roles: Mapping[str, str] = field(default_factory=dict)
    results: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    needed: str = ""
    shown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """A page of the panel."""

    id: str
    title: str
    sentence: str
    tasks: tuple[Task, ...]


_NEEDS_THREE = tr_noop("Il faut des carreaux, des services et un réseau : voyez les deux premières étapes.")
_NEEDS_TIMES = tr_noop("Il faut des carreaux avec leurs temps d’accès : voyez l’étape Mesures.")

STEPS: tuple[Step, ...] = (
    Step(
        "donnees", tr_noop("Données"),
        tr_noop("Chargez où vivent les gens et où ils sont reçus. Chaque ligne refusée est gardée, avec sa raison."),
        (
            Task("charger_population", tr_noop("Carreaux de population"), {}, {"OUTPUT": (CELLS, tr_noop("Carreaux"))}),
            Task(
                "charger_services", tr_noop("Services"), {}, {"OUTPUT": (SERVICES, tr_noop("Services"))},
                shown=("INPUT", "COUCHE"),
            ),
            Task("charger_iris", tr_noop("IRIS (facultatif)"), {}, {"OUTPUT": (TERRITORIES, tr_noop("IRIS"))}),
        ),
    ),
    Step(
        "reseau", tr_noop("Réseau"),
        tr_noop("Faites d’un fichier OpenStreetMap le réseau des rues où l’on marche, selon le public qui marche."),
        (
            Task(
                "construire_reseau", tr_noop("Réseau piéton"), {"DEMANDE": CELLS},
                {"OUTPUT": (NETWORK, tr_noop("Réseau piéton")), "ANOMALIES": ("anomalies", tr_noop("Trous possibles"))},
                shown=("INPUT",),
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
                    "OUTPUT": ("carreaux_signales", tr_noop("Carreaux signalés")),
                    "ZONES": ("zones", tr_noop("Zones blanches, par rang")),
                    "TERRITOIRES": ("totaux", tr_noop("Totaux par territoire")),
                },
                _NEEDS_TIMES,
            ),
            Task(
                "robustesse", tr_noop("Est-ce solide ?"), {"CARREAUX": CELLS, "SERVICES": SERVICES, "RESEAU": NETWORK},
                {
                    "OUTPUT": ("stabilite", tr_noop("Stabilité des carreaux")),
                    "ZONES": ("rangs", tr_noop("Rangs des zones")),
                    "FERMETURES": ("fermetures", tr_noop("Fermeture de chaque service")),
                },
                _NEEDS_THREE,
            ),
            Task(
                "comparer_territoires", tr_noop("Comparer des quartiers"),
                {"CARREAUX": TIMES, "TERRITOIRES_EN_ENTREE": TERRITORIES, "SERVICES": SERVICES},
                {"OUTPUT": ("comparaison", tr_noop("Quartiers comparés"))}, _NEEDS_TIMES,
            ),
        ),
    ),
    Step(
        "implantation", tr_noop("Implantation"),
        tr_noop("Choisissez où tenir les prochaines permanences, et voyez ce que chacune rapporte."),
        (
            Task(
                "sites_candidats", tr_noop("Lieux candidats"), {"RESEAU": NETWORK, "CARREAUX": CELLS},
                {"OUTPUT": (CANDIDATES, tr_noop("Lieux candidats"))},
            ),
            Task(
                "implanter_permanences", tr_noop("Permanences à ouvrir"),
                {
                    "CARREAUX": CELLS, "SERVICES": SERVICES, "CANDIDATS": CANDIDATES, "RESEAU": NETWORK,
                    "TERRITOIRES_EN_ENTREE": TERRITORIES,
                },
                {"OUTPUT": ("sites", tr_noop("Permanences proposées")), "COURBE": ("courbe", tr_noop("Courbe des gains"))},
                tr_noop("Il faut des carreaux, un réseau et des lieux candidats."),
            ),
            Task(
                "planifier_tournee", tr_noop("Tournée d’une équipe mobile"),
                {"CARREAUX": CELLS, "ARRETS": CANDIDATES, "RESEAU": NETWORK, "SERVICES": SERVICES},
                {"OUTPUT": ("tournee", tr_noop("Arrêts de la tournée"))},
            ),
            Task(
                "comparer_scenarios", tr_noop("Avant et après"),
                {"CARREAUX": CELLS, "RESEAU": NETWORK, "SERVICES": SERVICES, "TERRITOIRES_EN_ENTREE": TERRITORIES},
                {"OUTPUT": ("scenario", tr_noop("Avant et après"))}, _NEEDS_THREE,
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
            ),
            Task("rapport", tr_noop("Rapport, page web et PDF")),
            Task(
                "fiche_terrain", tr_noop("Fiches de terrain"), {"RESEAU": NETWORK, "CARREAUX": CELLS, "SERVICES": SERVICES},
                {"OUTPUT": ("fiches", tr_noop("Lieux à visiter"))},
            ),
            Task("suivi", tr_noop("Suivi : deux diagnostics comparés")),
        ),
    ),
)
