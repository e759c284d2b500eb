"""The legends of the styles (``resources/styles``), which are in French in the files, in the language of who looks."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.errors import tr_noop
from ..core.language import tr

#: Every label of every style.
LEGEND = frozenset(
    (
        # Times, and parts of the threshold.
        tr_noop("5 min au plus"), tr_noop("10 min au plus"), tr_noop("15 min au plus"), tr_noop("20 min au plus"),
        tr_noop("30 min au plus"), tr_noop("5 à 10 min"), tr_noop("10 à 15 min"), tr_noop("15 à 20 min"),
        tr_noop("20 à 30 min"), tr_noop("plus de 30 min"), tr_noop("tout près : un tiers du seuil au plus"),
        tr_noop("proche : deux tiers au plus"), tr_noop("à portée : le seuil au plus"),
        tr_noop("un peu au-delà : d’un tiers au plus"), tr_noop("loin : deux fois le seuil au plus"),
        tr_noop("très loin : plus de deux fois le seuil"), tr_noop("aucun service atteint à pied"),
        tr_noop("aucun service atteint à pied (voir statut)"), tr_noop("carreau imputé par l’INSEE"),
        tr_noop("carreau en zone blanche"),
        # Cells as they were loaded.
        tr_noop("moins de 10 % de pauvres"), tr_noop("10 à 20 % de pauvres"), tr_noop("20 à 30 % de pauvres"),
        tr_noop("30 % de pauvres ou plus"), tr_noop("pauvreté inconnue ou carreau vide"),
        # Territories.
        tr_noop("20 % au plus des pauvres au-delà"), tr_noop("20 à 40 % des pauvres au-delà"),
        tr_noop("40 à 60 % des pauvres au-delà"), tr_noop("60 à 80 % des pauvres au-delà"),
        tr_noop("80 à 100 % des pauvres au-delà"), tr_noop("aucune personne pauvre comptée"),
        # Services, ways and walks.
        tr_noop("point d’accueil"), tr_noop("service non compté (voir le rapport)"), tr_noop("service retenu"),
        tr_noop("service non retenu (voir motif_texte)"), tr_noop("îlot, non relié"), tr_noop("escalier"),
        tr_noop("voie praticable"), tr_noop("rue"), tr_noop("traversée d’une place"), tr_noop("du lieu à la rue"),
        tr_noop("de la rue à la porte"), tr_noop("lien manquant d’un îlot"), tr_noop("bout de voie près d’une rue"),
        tr_noop("1,4 fois la ligne droite au plus"), tr_noop("plus de 1,4 fois la ligne droite"),
        tr_noop("détour atypique : trou possible dans la carte"), tr_noop("aucun trajet mesuré"),
        # Scenarios.
        tr_noop("permanence ajoutée"), tr_noop("lieu fermé"),
        tr_noop("gagne 5 min ou plus, ou atteint enfin un service"), tr_noop("gagne moins de 5 min"),
        tr_noop("ne change pas"), tr_noop("marche plus, ou n’atteint plus rien"), tr_noop("zone d’avant"),
        tr_noop("zone d’après"), tr_noop("zone qui apparaît"), tr_noop("zone qui disparaît"),
        tr_noop("passerelle ajoutée"), tr_noop("passage fermé"),
        # Rounds.
        tr_noop("visite du matin"), tr_noop("visite de l’après-midi"), tr_noop("trajet sur les routes"),
        tr_noop("trajet à vol d’oiseau"), tr_noop("1 visite par semaine"), tr_noop("2 visites par semaine"),
        tr_noop("3 visites par semaine ou plus"), tr_noop("aucune visite à portée"),
        # Candidates and their sheets.
        tr_noop("Pharmacie"), tr_noop("École ou crèche"), tr_noop("Mairie"), tr_noop("Bibliothèque"),
        tr_noop("Bureau de poste"), tr_noop("Centre social ou maison de quartier"), tr_noop("Maison de santé ou cabinet"),
        tr_noop("Lieu de culte"), tr_noop("Place"), tr_noop("Place de marché"),
        tr_noop("Parc de stationnement, pour un bus"), tr_noop("Point de la grille"), tr_noop("Autre lieu"),
        tr_noop("doublon d’un lieu retenu"), tr_noop("trop loin d’une voie praticable"), tr_noop("personne à portée"),
        tr_noop("choisi, à visiter"), tr_noop("remplaçant, à visiter"), tr_noop("confirmé"), tr_noop("refusé"),
        tr_noop("à revoir"),
    )
)


def say_legend(layer: QgsMapLayer) -> None:
    """Say the legend of a style of the plugin in the language of the page; labels that a person wrote stay."""
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            if rule.label() in LEGEND:
                rule.setLabel(tr(rule.label()))
