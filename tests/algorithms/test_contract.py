"""What every algorithm promises: names, parameters, defaults, help, and words in French."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from harness import PLUGIN
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from accessibilite.core.language import no_break

GROUPS = {
    "donnees": "1 Données",
    "mesures": "2 Mesures",
    "zones_blanches": "3 Zones blanches",
    "implantation": "4 Implantation",
    "restitution": "5 Restitution",
}
GROUP_OF = {
    "charger_population": "donnees", "charger_iris": "donnees", "charger_services": "donnees",
    "telecharger_reseau": "donnees", "telecharger_services": "donnees", "construire_reseau": "donnees",
    "temps_acces": "mesures", "isochrones": "mesures", "expliquer_trajet": "mesures",
    "indicateurs": "mesures", "equite": "mesures",
    "zones_blanches": "zones_blanches", "robustesse": "zones_blanches",
    "comparer_territoires": "zones_blanches", "suivi": "zones_blanches",
    "sites_candidats": "implantation", "implanter_permanences": "implantation",
    "planifier_tournee": "implantation", "comparer_scenarios": "implantation", "fiche_terrain": "implantation",
    "rapport": "restitution", "diagnostic": "restitution",
}
LANDED = (
    "construire_reseau", "temps_acces", "isochrones", "expliquer_trajet", "indicateurs", "equite", "zones_blanches",
    "robustesse", "comparer_territoires", "suivi", "sites_candidats", "comparer_scenarios", "fiche_terrain",
    "planifier_tournee", "diagnostic",
    "implanter_permanences", "rapport",
)
#: Parameter -> default value, as the contract has them.
PARAMETERS = {
    "construire_reseau": {
        "INPUT": None, "LIGNES": None, "ZONE": None, "PROFIL": "adulte", "VITESSE_KMH": None, "OUTPUT": None,
        "BILAN": None,
    },
    "temps_acces": {
        "DEMANDE": None, "SERVICES": None, "RESEAU": None, "K": 1, "CATEGORIE": None, "TEMPS_MAX_MIN": 60.0,
        "ACCROCHAGE_M": 200.0, "CRENEAU": None, "OUTPUT": None,
    },
    "isochrones": {
        "SERVICES": None, "RESEAU": None, "SEUILS_MIN": "5,10,15", "REGROUPER": True, "LARGEUR_M": 25.0,
        "ACCROCHAGE_M": 200.0, "CARREAUX": None, "OUTPUT": None, "RUES": None,
    },
    "indicateurs": {
        "DEMANDE": None, "SERVICES": None, "RESEAU": None, "SEUILS_MIN": "5,10,15", "PUBLIC": "population", "OFFRE": "un",
        "PONDERATION": "gauss", "POIDS_MARCHE": None, "K": 1, "CATEGORIE": None, "TEMPS_MAX_MIN": 60.0,
        "ACCROCHAGE_M": 200.0, "RELIER_ILOTS": False, "CRENEAU": None, "PANIER": None, "PMR": None, "SANS_RDV": None,
        "CONDITIONS": None, "FILTRE": None, "SEUIL_MIN": 15.0, "BATIMENTS": None, "POIDS_BATIMENTS": None,
        "TERRITOIRES_EN_ENTREE": None, "OUTPUT": None,
        "TERRITOIRES": None, "OFFRES": None,
    },
    "equite": {
        "MESURES": None, "APRES": None, "TEMPS": "temps_min", "PUBLIC": "population", "NIVEAU_VIE": "niveau_vie",
        "SEUIL_MIN": 15.0, "PLAFOND": 4.0, "TERRITOIRES_EN_ENTREE": None, "OUTPUT": None, "COURBES": None,
        "GRAPHIQUE": None,
    },
    "expliquer_trajet": {
        "DEMANDE": None, "SERVICES": None, "RESEAU": None, "LIEU": None, "SERVICE": None, "CATEGORIE": None,
        "TEMPS_MAX_MIN": 60.0, "ACCROCHAGE_M": 200.0, "RELIER_ILOTS": False, "CRENEAU": None, "PMR": None,
        "SANS_RDV": None, "CONDITIONS": None, "FILTRE": None, "OUTPUT": None, "SERVICES_EVALUES": None, "BILAN": None,
    },
    "zones_blanches": {
        "CARREAUX": None, "SEUIL_MIN": 15.0, "TAUX_PAUVRETE_MIN": 0.0, "PAUVRES_MIN": 1.0,
        "POPULATION_MIN_ZONE": 50.0, "PUBLIC": "pauvres", "RELIER_ZONES": False, "TERRITOIRES_EN_ENTREE": None,
        "RESEAU": None, "SERVICES": None, "CANDIDATS": None, "CRENEAU": None, "OUTPUT": None,
        "ZONES": None, "TERRITOIRES": None,
    },
    "robustesse": {
        "CARREAUX": None, "SERVICES": None, "RESEAU": None, "SEUIL_MIN": 15.0, "TAUX_PAUVRETE_MIN": 0.0, "PAUVRES_MIN": 1.0,
        "POPULATION_MIN_ZONE": 50.0, "PUBLIC": "pauvres", "RELIER_ZONES": False, "VITESSES": "0,85 ; 1 ; 1,15",
        "SEUILS": "0,9 ; 1 ; 1,1", "ACCROCHAGES": "0,5 ; 1 ; 2", "SANS_ESTIMES": True, "PUBLIC_CALE": None,
        "CATEGORIE": None, "ACCROCHAGE_M": 200.0,
        "RELIER_ILOTS": False, "CRENEAU": None, "PMR": None, "SANS_RDV": None, "CONDITIONS": None, "FILTRE": None,
        "OUTPUT": None, "ZONES": None, "FERMETURES": None, "VARIANTES": None,
    },
    "comparer_territoires": {
        "CARREAUX": None, "TERRITOIRES_EN_ENTREE": None, "COMMUNE": None, "INTERCOMMUNALITE": None, "SERVICES": None,
        "SEUIL_MIN": 15.0, "PUBLIC": "population", "OUTPUT": None, "TABLEAU": None, "BILAN": None,
    },
    "suivi": {
        "AVANT": None, "APRES": None, "SERVICES_AVANT": None, "SERVICES_APRES": None, "RESEAU_AVANT": None, "RESEAU_APRES": None,
        "SEUIL_AVANT_MIN": None, "SEUIL_APRES_MIN": None, "DATE_AVANT": None, "DATE_APRES": None, "PUBLIC": "pauvres",
        "TERRITOIRES_EN_ENTREE": None, "OUTPUT": None, "CAUSES": None, "INDICATEURS": None,
    },
    "sites_candidats": {
        "INPUT": None, "LIEUX": None, "GRILLE_M": None, "RESEAU": None, "CARREAUX": None, "ZONE": None, "GENRES": None,
        "SEUIL_MIN": 15.0, "FUSION_M": 25.0, "ACCROCHAGE_M": 200.0, "OUTPUT": None, "ECARTES": None,
    },
    "planifier_tournee": {
        "CARREAUX": None, "ARRETS": None, "RESEAU": None, "SERVICES": None, "BASE": None, "OSM": None, "EQUIPES": 1,
        "JOURS": "lundi-vendredi", "DEMI_JOURNEES": "les_deux", "MATIN": "09:00-12:30", "APRES_MIDI": "13:30-17:00",
        "DEMI_JOURNEES_MAX": 14, "ARRETS_PAR_DEMI_JOURNEE": 1, "DUREE_ARRET_MIN": 120, "PAUSE_MIN": 0, "VISITES_MIN": 1,
        "SEUIL_MIN": 15.0, "POIDS": "pauvres", "TOUS": False, "VITESSE_ROUTE_KMH": 25.0, "DATE_DEBUT": None,
        "ACCROCHAGE_M": 200.0, "RELIER_ILOTS": False, "LIMITE_CALCUL_S": 60, "OUTPUT": None, "ROUTES": None,
        "COUVERTURE": None, "EMPLOI_DU_TEMPS": None, "AGENDA": None, "LANGUE": None,
    },
    "comparer_scenarios": {
        "CARREAUX": None, "RESEAU": None, "SERVICES": None, "SERVICES_APRES": None, "OUVERTURES": None, "FERMETURES": None,
        "PASSAGES_APRES": None,
        "SEUIL_MIN": 15.0, "TAUX_PAUVRETE_MIN": 0.0, "PAUVRES_MIN": 1.0, "POPULATION_MIN_ZONE": 50.0, "PUBLIC": "pauvres",
        "RELIER_ZONES": False, "CATEGORIE": None, "ACCROCHAGE_M": 200.0, "RELIER_ILOTS": False, "CRENEAU": None, "PMR": None,
        "SANS_RDV": None,
        "CONDITIONS": None, "FILTRE": None, "TERRITOIRES_EN_ENTREE": None, "OUTPUT": None, "ZONES": None, "TERRITOIRES": None,
        "PUBLICS": None, "EQUITE": None, "BILAN": None, "LANGUE": None,
    },
    "implanter_permanences": {
        "CARREAUX": None, "SERVICES": None, "CANDIDATS": None, "RESEAU": None, "TERRITOIRES_EN_ENTREE": None, "NOMBRE": 3,
        "MODELE": "mclp", "SEUIL_MIN": 15.0, "POIDS": "pauvres", "LIMITE_CALCUL_S": 60.0, "FORCES": None, "EXCLUS": None,
        "INCOMPATIBLES": None, "DISTANCE_MIN_M": 0.0, "BUDGET": None, "COUVERTURE_MIN_PCT": 0.0, "VISITES_PAR_AN": None,
        "ALTERNATIVE_PCT": 1.0, "CAPACITES": False, "EQUITE": False, "ACCEPTER_ECART": True, "TEMPS_MAX_MIN": 60.0,
        "ACCROCHAGE_M": 200.0, "RELIER_ILOTS": False, "CATEGORIE": None, "CRENEAU": None, "PMR": None, "SANS_RDV": None,
        "CONDITIONS": None, "FILTRE": None, "OUTPUT": None, "COURBE": None, "ALTERNATIVES": None,
    },
    "fiche_terrain": {
        "SITES": None, "CANDIDATS": None, "RESEAU": None, "CARREAUX": None, "SERVICES": None, "SEUIL_MIN": 15.0,
        "PUBLIC": "pauvres", "REMPLACANTS": 1, "TITRE": None, "RETOUR": None, "OUTPUT": None, "GEOPACKAGE": None,
        "FICHES": None, "LANGUE": None,
    },
    "rapport": {
        "DIAGNOSTIC": None, "SITES": None, "TOURNEE": None, "TITRE": None, "MODELE": "comite", "ATLAS": "aucun", "LANGUE": None,
        "HTML": None, "PDF": None,
    },
    "diagnostic": {
        "OSM": None, "CARREAUX": None, "SERVICES": None, "IRIS": None, "CANDIDATS": None, "PROFIL": "adulte",
        "SEUIL_MIN": 15.0, "NOMBRE": 3, "DOSSIER": None,
    },
}
OPTIONAL = {
    "construire_reseau": {"INPUT", "LIGNES", "ZONE", "VITESSE_KMH", "BILAN"},
    "temps_acces": {"CATEGORIE", "CRENEAU"},
    "isochrones": {"CARREAUX", "RUES"},
    "expliquer_trajet": {
        "SERVICE", "CATEGORIE", "CRENEAU", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE", "SERVICES_EVALUES", "BILAN",
    },
    "indicateurs": {
        "BATIMENTS", "POIDS_BATIMENTS", "POIDS_MARCHE", "CATEGORIE", "CRENEAU", "PANIER", "PMR", "SANS_RDV", "CONDITIONS",
        "FILTRE", "TERRITOIRES_EN_ENTREE",
        "TERRITOIRES", "OFFRES",
    },
    "equite": {"APRES", "TERRITOIRES_EN_ENTREE", "COURBES", "GRAPHIQUE"},
    "zones_blanches": {"TERRITOIRES_EN_ENTREE", "RESEAU", "SERVICES", "CANDIDATS", "CRENEAU", "ZONES", "TERRITOIRES"},
    "robustesse": {
        "VITESSES", "SEUILS", "ACCROCHAGES", "PUBLIC_CALE", "CATEGORIE", "CRENEAU", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE",
        "ZONES", "FERMETURES", "VARIANTES",
    },
    "comparer_territoires": {"COMMUNE", "INTERCOMMUNALITE", "SERVICES", "TABLEAU", "BILAN"},
    "suivi": {
        "SERVICES_AVANT", "SERVICES_APRES", "RESEAU_AVANT", "RESEAU_APRES", "SEUIL_AVANT_MIN", "SEUIL_APRES_MIN", "DATE_AVANT",
        "DATE_APRES", "TERRITOIRES_EN_ENTREE", "CAUSES", "INDICATEURS",
    },
    "sites_candidats": {"INPUT", "LIEUX", "GRILLE_M", "CARREAUX", "ZONE", "GENRES", "ECARTES"},
    "planifier_tournee": {
        "SERVICES", "BASE", "OSM", "DATE_DEBUT", "ROUTES", "COUVERTURE", "EMPLOI_DU_TEMPS", "AGENDA", "LANGUE",
    },
    "comparer_scenarios": {
        "SERVICES_APRES", "OUVERTURES", "FERMETURES", "PASSAGES_APRES",
        "CATEGORIE", "CRENEAU", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE",
        "TERRITOIRES_EN_ENTREE", "ZONES", "TERRITOIRES", "PUBLICS", "EQUITE", "BILAN", "LANGUE",
    },
    "implanter_permanences": {
        "TERRITOIRES_EN_ENTREE", "NOMBRE", "FORCES", "EXCLUS", "INCOMPATIBLES", "BUDGET", "VISITES_PAR_AN", "CATEGORIE",
        "CRENEAU", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE", "COURBE", "ALTERNATIVES",
    },
    "fiche_terrain": {
        "SITES", "CANDIDATS", "RESEAU", "CARREAUX", "SERVICES", "TITRE", "RETOUR", "OUTPUT", "GEOPACKAGE", "FICHES",
        "LANGUE",
    },
    "rapport": {"SITES", "TOURNEE", "TITRE", "LANGUE", "HTML", "PDF"},
    "diagnostic": {"IRIS", "CANDIDATS"},
}
#: Of the contract but not of the first version, and additions that the contract does not name.
LATER = {"construire_reseau": {"MNT"}}
ADDED = {
    "isochrones": {"RELIER_ILOTS", "CATEGORIE", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE"},
    "construire_reseau": {"DEMANDE", "ANOMALIES", "ATTENTE_FEUX_S", "ATTENTE_PASSAGE_S"},
    "temps_acces": {
        "RELIER_ILOTS", "PANIER", "PMR", "SANS_RDV", "CONDITIONS", "FILTRE", "SEUIL_MIN", "BILAN", "TERRITOIRES_EN_ENTREE",
        "DETOURS", "BATIMENTS", "POIDS_BATIMENTS", "CARREAUX",
    },
    "diagnostic": {
        "VITESSE_KMH", "MNT", "PUBLIC", "CALER_SUR_IRIS", "BATIMENTS", "POIDS_BATIMENTS", "ROBUSTESSE", "GRILLE_M", "LANGUE",
    },
}
OUTPUTS = {
    "construire_reseau": {"OUTPUT", "ANOMALIES", "BILAN"},
    "temps_acces": {"OUTPUT", "BILAN", "DETOURS"},
    "isochrones": {"OUTPUT", "RUES"},
    "expliquer_trajet": {"OUTPUT", "SERVICES_EVALUES", "BILAN"},
    "indicateurs": {"OUTPUT", "TERRITOIRES", "OFFRES"},
    "equite": {"OUTPUT", "COURBES", "GRAPHIQUE"},
    "zones_blanches": {"OUTPUT", "ZONES", "TERRITOIRES"},
    "robustesse": {"OUTPUT", "ZONES", "FERMETURES", "VARIANTES"},
    "comparer_territoires": {"OUTPUT", "TABLEAU", "BILAN"},
    "suivi": {"OUTPUT", "CAUSES", "INDICATEURS"},
    "sites_candidats": {"OUTPUT", "ECARTES"},
    "planifier_tournee": {
        "OUTPUT", "ROUTES", "COUVERTURE", "EMPLOI_DU_TEMPS", "AGENDA", "OBJECTIF", "BORNE", "ECART_PCT", "STATUT",
    },
    "comparer_scenarios": {"OUTPUT", "ZONES", "TERRITOIRES", "PUBLICS", "EQUITE", "BILAN"},
    "implanter_permanences": {"OUTPUT", "COURBE", "ALTERNATIVES", "OBJECTIF", "BORNE", "ECART_PCT", "STATUT"},
    "fiche_terrain": {"OUTPUT", "GEOPACKAGE", "FICHES"},
    "rapport": {"HTML", "PDF"},
    "diagnostic": {"DOSSIER", "GEOPACKAGE", "RAPPORT", "CARTE", "JOURNAL", "ZONES_CLASSEES"},
}


def algorithms() -> list:
    return QgsApplication.processingRegistry().providerById("accessibilite").algorithms()


def algorithm(name: str):
    found = QgsApplication.processingRegistry().algorithmById(f"accessibilite:{name}")
    assert found is not None
    return found


class Text(HTMLParser):
    """The words of a page, and whether each tag is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "img", "hr", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, tag
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def assert_french(text: str, where: str, names: bool = False) -> None:
    """Check apostrophes, spaces and accents; ``names``: the text also holds names of layers and fields."""
    assert "'" not in text, f"{where}: straight apostrophe in {text}"
    assert "..." not in text, where
    assert not re.search(r"\w[;!?]|\w :\w|«\S?\w|  ", text.replace("« ", "")), f"{where}: spacing in {text}"
    # Words that lose their accent first.
    plain = r"\b(reseau|donnees|acces|resultats?|duree|pieton|population minimale d'une|a pied|modele|kilometres)\b"
    without_names = re.sub(r"\b[a-z]+_[a-z_<>0-9]+\b|\b[A-Z_]{3,}\b|<[^>]+>|\S+\.\w{2,4}\b", "", text)
    assert names or not re.search(plain, without_names, re.IGNORECASE), f"{where}: accents in {text}"


def test_the_provider_is_named_and_drawn(provider):
    assert provider.id() == "accessibilite"
    assert provider.name() == "Accessibilité"
    assert not provider.icon().isNull()
    assert {a.name() for a in algorithms()} >= set(LANDED)


def test_every_algorithm_lives_in_the_file_of_its_name(provider):
    for one in algorithms():
        assert type(one).__module__ == f"accessibilite.processing.{one.name()}"
        assert one.id() == f"accessibilite:{one.name()}"
        made = one.create()
        assert type(made) is type(one)
        assert made.name() == one.name()


def test_groups_are_those_of_the_contract(provider):
    for one in algorithms():
        assert one.groupId() == GROUP_OF[one.name()], one.name()
        assert one.group() == GROUPS[one.groupId()]
        assert not one.icon().isNull()
        assert (PLUGIN / "resources" / "icons" / f"{one.groupId()}.svg").exists()


def test_every_parameter_has_a_label_and_its_help_in_french(provider):
    for one in algorithms():
        assert_french(one.displayName(), one.name())
        assert_french(one.shortDescription(), one.name())
        for definition in one.parameterDefinitions():
            where = f"{one.name()}.{definition.name()}"
            assert definition.description() not in ("", definition.name()), where
            assert definition.help().endswith("."), where
            assert len(definition.help()) > 12, where
            assert_french(definition.description(), where)
            assert_french(definition.help(), where)
        assert len({d.description() for d in one.parameterDefinitions()}) == len(one.parameterDefinitions())


def test_every_algorithm_has_its_page_of_help(provider):
    for one in algorithms():
        page = (PLUGIN / "resources" / "help" / f"{one.name()}.html").read_text(encoding="utf-8")
        # Pictures are named from the page, which QGIS shows without knowing where it comes from.
        shown = re.sub(r'src="file://[^"]*/(img/[^"/]+)"', r'src="\1"', one.shortHelpString())
        assert shown == no_break(page)
        assert all((PLUGIN / "resources" / "help" / name).is_file() for name in re.findall(r'src="([^"]+)"', page))
        text = Text(page)
        assert not text.open, one.name()
        words = re.sub(r"[ \n\t]+", " ", html.unescape("".join(text.words)))
        assert len(words) > 300, one.name()
        assert_french(words, one.name(), names=True)
        assert re.search("[éèàêç]", words)


def test_no_page_of_help_is_left_without_its_algorithm(provider):
    pages = {path.stem for path in (PLUGIN / "resources" / "help").glob("*.html")}
    assert pages == {one.name() for one in algorithms()}


def test_enumerations_are_text_in_ascii(provider):
    for one in algorithms():
        for definition in one.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum):
                assert definition.usesStaticStrings(), f"{one.name()}.{definition.name()}"
                assert all(re.fullmatch(r"[a-z0-9_]+", option) for option in definition.options())
                assert definition.defaultValue() is None or definition.defaultValue() in definition.options()


def test_names_are_ascii_capitals(provider):
    for one in algorithms():
        for definition in one.parameterDefinitions():
            assert re.fullmatch(r"[A-Z][A-Z0-9_]*", definition.name())
        for output in one.outputDefinitions():
            assert re.fullmatch(r"[A-Z][A-Z0-9_]*", output.name())
            assert output.description()


def test_the_main_sink_is_output(provider):
    for one in algorithms():
        sinks = [d.name() for d in one.parameterDefinitions() if isinstance(d, QgsProcessingParameterFeatureSink)]
        assert not sinks or sinks[0] == "OUTPUT", one.name()


@pytest.mark.parametrize("name", LANDED)
def test_parameters_and_defaults_are_those_of_the_contract(provider, name):
    definitions = {d.name(): d for d in algorithm(name).parameterDefinitions()}
    expected = PARAMETERS[name]
    assert set(expected) <= set(definitions)
    assert set(definitions) <= set(expected) | LATER.get(name, set()) | ADDED.get(name, set())
    assert [p for p in definitions if p in expected] == list(expected)
    for parameter, default in expected.items():
        assert definitions[parameter].defaultValue() == default, parameter
        optional = bool(definitions[parameter].flags() & Qgis.ProcessingParameterFlag.Optional)
        assert optional == (parameter in OPTIONAL[name]), parameter


@pytest.mark.parametrize("name", LANDED)
def test_outputs_are_those_of_the_contract(provider, name):
    assert {output.name() for output in algorithm(name).outputDefinitions()} == OUTPUTS[name]


def test_profiles_are_those_of_the_contract(provider):
    for name in ("construire_reseau", "diagnostic"):
        assert algorithm(name).parameterDefinition("PROFIL").options() == ["adulte", "senior", "poussette", "fauteuil"]


def test_numbers_are_kept_within_bounds(provider):
    for one in algorithms():
        for definition in one.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterNumber):
                where = f"{one.name()}.{definition.name()}"
                assert definition.minimum() >= 0, where
                assert definition.maximum() < 1e300, where


def test_no_algorithm_holds_the_window(provider):
    assert not [a.name() for a in algorithms() if a.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading]
    assert all(a.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel for a in algorithms())


def test_the_plugin_leaves_qgis_as_it_was_found(plugin):
    registry = QgsApplication.processingRegistry()
    before = {p.id() for p in registry.providers()}
    for _ in range(2):
        plugin.unload()
        plugin.unload()
        assert registry.providerById("accessibilite") is None
        plugin.initGui()
        assert {p.id() for p in registry.providers()} == before
