<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="fr_FR">
<context>
    <name>Accessibilite</name>
    <message>
        <location filename="../../core/audit.py"/>
        <source>DATE_LIMITE : « {value} » n’est pas une date ; écrivez-la comme 2024-01-31.</source>
        <translation>DATE_LIMITE: “{value}” is geen datum; schrijf ze als 2024-01-31.</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>limites de la commune</source>
        <translation>grenzen van de gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>autres points de la commune</source>
        <translation>andere punten van de gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>l’autre point de la commune</source>
        <translation>het andere punt van de gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>points France services du département</source>
        <translation>France services-punten van het departement</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>COMMUNES : « {name} » n’a ni code ni nom de commune reconnaissable ; nommez la colonne code_insee ou commune.</source>
        <translation>COMMUNES: “{name}” heeft geen herkenbare gemeentecode of -naam; noem de kolom code_insee of commune.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>CARREAUX : la couche est vide ; chaque polygone est mesuré de son centre.</source>
        <translation>CARREAUX: de laag is leeg; elke polygoon wordt vanuit zijn middelpunt gemeten.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>BATIMENTS : la couche est vide ; le calcul se fait sans bâtiments.</source>
        <translation>BATIMENTS: de laag is leeg; de berekening gebeurt zonder gebouwen.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones pour que {asked} serve ; videz {asked} ou choisissez une couche de polygones.</source>
        <translation>{parameter}: “{name}” moet polygonen bevatten om {asked} te kunnen gebruiken; maak {asked} leeg of kies een polygonenlaag.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>CARREAUX : « {name} » n’a pas de colonne de population (« population » ou « ind ») ; prenez les carreaux de « Charger la population ».</source>
        <translation>CARREAUX: “{name}” heeft geen bevolkingskolom (“population” of “ind”); neem de rastercellen van “Bevolking laden”.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} carreau(x) sans population connue : ils ne pèsent rien.</source>
        <translation>{count} rastercel(len) zonder bekende bevolking: ze wegen niet mee.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} bâtiment(s) qui ne sont pas des logements (garages, hangars, écoles…), laissés de côté.</source>
        <translation>{count} gebouw(en) die geen woningen zijn (garages, loodsen, scholen…), buiten beschouwing gelaten.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>POIDS_BATIMENTS : « {layer} » n’a pas de colonne « {name} » ; choisissez-en une autre ou videz-le.</source>
        <translation>POIDS_BATIMENTS: “{layer}” heeft geen kolom “{name}”; kies een andere of laat leeg.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} bâtiment(s) sans « {name} » utilisable (vide ou négatif), non comptés.</source>
        <translation>{count} gebouw(en) zonder bruikbare “{name}” (leeg of negatief), niet meegeteld.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{parts} : {count} entité(s) hors de toute entité de {holders}, non comptée(s).</source>
        <translation>{parts}: {count} object(en) buiten elk object van {holders}, niet meegeteld.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{holders} : {count} polygone(s) sans carreau habité, mesuré(s) de leur centre.</source>
        <translation>{holders}: {count} polygo(o)n(en) zonder bewoonde rastercel, gemeten vanuit het middelpunt.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{holders} : {count} entité(s) sans bâtiment, mesurée(s) de leur centre.</source>
        <translation>{holders}: {count} object(en) zonder gebouw, gemeten vanuit het middelpunt.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « taux_pauvrete » ; passez ses contours et la table Filosofi par « Charger les IRIS ».</source>
        <translation>{parameter}: “{name}” heeft geen kolom “taux_pauvrete”; haal de contouren en de Filosofi-tabel door “IRIS laden”.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} », ligne {row} : un taux de pauvreté va de 0 à 100 % ; corrigez le fichier.</source>
        <translation>{parameter}: “{name}”, rij {row}: een armoedegraad gaat van 0 tot 100%; verbeter het bestand.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : les taux de pauvreté de « {name} » ne dépassent pas 1 : ce sont des parts, et non des % ; multipliez-les par 100.</source>
        <translation>{parameter}: de armoedegraden van “{name}” zijn nooit groter dan 1: het zijn aandelen en geen procenten; vermenigvuldig ze met 100.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : aucun polygone de « {name} » ne touche les carreaux ; donnez ceux du même territoire.</source>
        <translation>{parameter}: geen enkele polygoon van “{name}” raakt de rastercellen; geef die van hetzelfde gebied.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents ou vides) ; il n’y a rien à caler : prenez les carreaux Filosofi avec toutes leurs colonnes.</source>
        <translation>{parameter}: “{name}” zegt niet hoeveel personen arm zijn (“men_pauv” en “men” ontbreken of zijn leeg); er valt niets te kalibreren: neem de Filosofi-rastercellen met al hun kolommen.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » ne publie de taux de pauvreté pour aucun territoire d’au moins {least} habitants des carreaux ; il n’y a rien à caler : retirez-le ou donnez les IRIS du même territoire.</source>
        <translation>{parameter}: “{name}” publiceert geen armoedegraad voor een gebied met minstens {least} inwoners van de rastercellen; er valt niets te kalibreren: verwijder de laag of geef de IRIS van hetzelfde gebied.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>Calage sur les IRIS : {before} personnes pauvres avant, {after} après ; {met} IRIS calé(s) en {sweeps} tour(s), {free} sans taux publié ou vu(s) en trop petite partie, laissé(s) libre(s).</source>
        <translation>Kalibratie op de IRIS: {before} arme personen voor, {after} na; {met} IRIS gekalibreerd in {sweeps} ronde(n), {free} zonder gepubliceerde graad of te weinig in beeld, vrij gelaten.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>Plus grands changements du calage : {names}.</source>
        <translation>Grootste wijzigingen door de kalibratie: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{count} IRIS dont le taux publié ne peut être atteint (carreaux sans pauvres ou tous pauvres, IRIS voisins qui se partagent un carreau) : {names} ; le plus proche possible est gardé.</source>
        <translation>{count} IRIS waarvan de gepubliceerde graad niet haalbaar is (cellen zonder armen of met alleen armen, naburige IRIS die een cel delen): {names}; de dichtst mogelijke waarde wordt behouden.</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <source>GENRES : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>GENRES: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>Grille régulière</source>
        <translation>Regelmatig raster</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>INPUT, LIEUX et GRILLE_M sont vides ; donnez un fichier OSM, une couche de lieux ou un pas de grille.</source>
        <translation>INPUT, LIEUX en GRILLE_M zijn leeg; geef een OSM-bestand, een laag met plaatsen of een rasterafstand.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>Aucun lieu candidat dans INPUT, LIEUX et la grille ; choisissez d’autres GENRES, une zone plus grande, ou un fichier OSM qui contient des lieux et pas seulement des voies.</source>
        <translation>Geen kandidaat-locatie in INPUT, LIEUX en het raster; kies andere GENRES, een grotere zone, of een OSM-bestand dat plaatsen bevat en niet alleen wegen.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : donnez aussi ZONE ou CARREAUX, qui disent où s’étend la grille.</source>
        <translation>GRILLE_M: geef ook ZONE of CARREAUX, die zeggen waar het raster zich uitstrekt.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif.</source>
        <translation>GRILLE_M: {value} is geen afstand; geef een positief aantal meter.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : un pas de {value} m ferait {count} points ; donnez un pas plus grand ou une zone plus petite.</source>
        <translation>GRILLE_M: een afstand van {value} m zou {count} punten geven; geef een grotere afstand of een kleinere zone.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones.</source>
        <translation>{parameter}: “{name}” moet polygonen bevatten.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>La bibliothèque Python « {library} » manque ; installez numpy, scipy, pyproj, shapely 2 et GDAL pour ce Python, ou prenez celui de QGIS.</source>
        <translation>De Python-bibliotheek “{library}” ontbreekt; installeer numpy, scipy, pyproj, shapely 2 en GDAL voor deze Python, of gebruik die van QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente.</source>
        <translation>De Python-bibliotheek “shapely” {version} is te oud: versie 2 of nieuwer is nodig.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <location filename="../../core/download/osm_xml.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/pages.py"/>
        <source>{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>{parameter}: “{path}” kan niet worden geschreven; kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{parameter} : « {path} » n’est pas un nom de GeoPackage ; donnez un nom qui finit par .gpkg.</source>
        <translation>{parameter}: “{path}” is geen naam voor een GeoPackage; geef een naam die eindigt op .gpkg.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{parameters} : le même fichier est demandé deux fois ; donnez un nom différent à chaque résultat.</source>
        <translation>{parameters}: hetzelfde bestand wordt twee keer gevraagd; geef elk resultaat een andere naam.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CARREAUX et SERVICES : donnez un fichier pour chacun.</source>
        <translation>CARREAUX en SERVICES: geef voor elk een bestand.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <location filename="../../processing/construire_reseau.py"/>
        <source>INPUT et LIGNES : donnez l’un ou l’autre, un fichier OSM ou une couche de voies.</source>
        <translation>INPUT en LIGNES: geef het ene of het andere, een OSM-bestand of een laag met wegen.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CARREAUX : donnez un fichier.</source>
        <translation>CARREAUX: geef een bestand.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CONTOURS : donnez un fichier.</source>
        <translation>CONTOURS: geef een bestand.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>INPUT : donnez un fichier.</source>
        <translation>INPUT: geef een bestand.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/follow_up_words.py"/>
        <source>personnes</source>
        <translation>personen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>ménages</source>
        <translation>huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population</source>
        <translation>Bevolking</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes des carreaux, au prorata des surfaces.</source>
        <translation>Personen van de rastercellen, naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Surface</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Surface du polygone.</source>
        <translation>Oppervlakte van de polygoon.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Densité</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>personnes/km²</source>
        <translation>personen/km²</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population rapportée à la surface du polygone.</source>
        <translation>Bevolking gedeeld door de oppervlakte van de polygoon.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages des carreaux.</source>
        <translation>Huishoudens van de rastercellen.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages pauvres</source>
        <translation>Arme huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages sous 60 % du niveau de vie médian national (Filosofi).</source>
        <translation>Huishoudens onder 60% van de nationale mediane levensstandaard (Filosofi).</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Taux de pauvreté des ménages</source>
        <translation>Armoedegraad van de huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages pauvres pour 100 ménages.</source>
        <translation>Arme huishoudens per 100 huishoudens.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres (estimation)</source>
        <translation>Arme personen (schatting)</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population de chaque carreau multipliée par la part de ses ménages qui sont pauvres.</source>
        <translation>Bevolking van elke rastercel vermenigvuldigd met het aandeel arme huishoudens.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres</source>
        <translation>Aandeel arme personen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres estimées pour 100 personnes des carreaux dont le taux est connu.</source>
        <translation>Geschat aantal arme personen per 100 personen van de rastercellen met een bekende graad.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Niveau de vie moyen</source>
        <translation>Gemiddelde levensstandaard</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>€/an</source>
        <translation>€/jaar</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Moyenne des carreaux, pondérée par leurs habitants (montants plafonnés par l’INSEE).</source>
        <translation>Gemiddelde van de rastercellen, gewogen naar hun inwoners (bedragen begrensd door het INSEE).</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Enfants de 0 à 3 ans</source>
        <translation>Kinderen van 0 tot 3 jaar</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 0 à 3 ans.</source>
        <translation>Personen van 0 tot 3 jaar.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 0 à 3 ans</source>
        <translation>Aandeel van 0 tot 3 jaar</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 personnes.</source>
        <translation>Per 100 personen.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Jeunes de 18 à 24 ans</source>
        <translation>Jongeren van 18 tot 24 jaar</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 18 à 24 ans.</source>
        <translation>Personen van 18 tot 24 jaar.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 18 à 24 ans</source>
        <translation>Aandeel van 18 tot 24 jaar</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 65 ans et plus</source>
        <translation>Personen van 65 jaar en ouder</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 65 ans et plus.</source>
        <translation>Personen van 65 jaar en ouder.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 65 ans et plus</source>
        <translation>Aandeel van 65 jaar en ouder</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Familles monoparentales</source>
        <translation>Eenoudergezinnen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages d’un seul parent.</source>
        <translation>Huishoudens met één ouder.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des familles monoparentales</source>
        <translation>Aandeel eenoudergezinnen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 ménages.</source>
        <translation>Per 100 huishoudens.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population à portée d’un service</source>
        <translation>Bevolking binnen bereik van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes à SEUIL_MIN minutes à pied au plus du service le plus proche.</source>
        <translation>Personen op hoogstens SEUIL_MIN minuten te voet van de dichtstbijzijnde dienst.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population au-delà du seuil</source>
        <translation>Bevolking boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service.</source>
        <translation>Personen op meer dan SEUIL_MIN minuten, of die geen enkele dienst bereiken.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part de la population au-delà du seuil</source>
        <translation>Aandeel van de bevolking boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à portée d’un service</source>
        <translation>Arme personen binnen bereik van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à SEUIL_MIN minutes à pied au plus du service le plus proche.</source>
        <translation>Arme personen op hoogstens SEUIL_MIN minuten te voet van de dichtstbijzijnde dienst.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres au-delà du seuil</source>
        <translation>Arme personen boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service.</source>
        <translation>Arme personen op meer dan SEUIL_MIN minuten, of die geen enkele dienst bereiken.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres au-delà du seuil</source>
        <translation>Aandeel arme personen boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 personnes pauvres.</source>
        <translation>Per 100 arme personen.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population qui n’atteint aucun service</source>
        <translation>Bevolking die geen enkele dienst bereikt</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes dont le statut n’est pas « atteint » : hors délai, îlot, hors réseau ou sans service.</source>
        <translation>Personen waarvan de status niet “atteint” (bereikt) is: buiten de tijd, eiland, buiten het netwerk of zonder dienst.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès moyen</source>
        <translation>Gemiddelde toegangstijd</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Moyenne pondérée par PUBLIC ; qui n’atteint rien compte pour SEUIL_MIN + 60 minutes, comme les plus lointains.</source>
        <translation>Gemiddelde gewogen met PUBLIC; wie niets bereikt telt voor SEUIL_MIN + 60 minuten, zoals de verst verwijderden.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès médian</source>
        <translation>Mediane toegangstijd</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>La moitié du public marche au plus ce temps ; vide si la moitié n’atteint rien.</source>
        <translation>De helft van het publiek stapt hoogstens zo lang; leeg als de helft niets bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès, 90e centile</source>
        <translation>Toegangstijd, 90e percentiel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Neuf personnes du public sur dix marchent au plus ce temps ; vide si plus d’une sur dix n’atteint rien.</source>
        <translation>Negen personen van het publiek op tien stappen hoogstens zo lang; leeg als meer dan één op tien niets bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Services dans le territoire</source>
        <translation>Diensten in het gebied</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>lieux</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Lieux d’accueil situés dans le polygone, sans les itinérants ni les services à distance.</source>
        <translation>Onthaalplaatsen in de polygoon, zonder rondreizende diensten of diensten op afstand.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Services pour 1000 personnes</source>
        <translation>Diensten per 1000 personen</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Lieux d’accueil du polygone rapportés à sa population.</source>
        <translation>Onthaalplaatsen van de polygoon gedeeld door de bevolking ervan.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Heures d’ouverture par semaine</source>
        <translation>Openingsuren per week</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Heures où au moins un service du territoire est ouvert ; vide si aucun horaire n’est connu.</source>
        <translation>Uren waarop minstens één dienst van het gebied open is; leeg als er geen openingsuren bekend zijn.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part imputée par l’INSEE</source>
        <translation>Door het INSEE geïmputeerd aandeel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres (des personnes, si les pauvres sont inconnus) qui vivent dans des carreaux imputés.</source>
        <translation>Aandeel arme personen (personen, als de armen onbekend zijn) dat in geïmputeerde rastercellen woont.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>SEUIL_MIN : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à 600.</source>
        <translation>SEUIL_MIN: {value} valt buiten de grenzen; geef een waarde groter dan 0, tot 600.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/equity.py"/>
        <location filename="../../core/zones_blanches.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne numérique de « {name} », ou elle est vide ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is geen numerieke kolom van “{name}”, of ze is leeg; kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : l’entité de la ligne {row} de « {name} » est trop vaste ou trop loin du territoire pour y être mesurée ; découpez-la ou retirez-la, puis relancez.</source>
        <translation>{parameter}: het object in rij {row} van “{name}” is te groot of te ver van het gebied om daar gemeten te worden; knip het op of verwijder het en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de système de coordonnées ; indiquez-le dans les propriétés de la couche ou dans le fichier, puis relancez.</source>
        <translation>{parameter}: de laag “{name}” heeft geen coördinatenreferentiesysteem; stel het in bij de laageigenschappen of in het bestand en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : la couche « {name} » est vide ; choisissez une couche qui contient des entités.</source>
        <translation>{parameter}: de laag “{name}” is leeg; kies een laag met objecten.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : {count} entité(s) de « {name} » sans géométrie utilisable (vide ou coordonnées non numériques), dont la ligne {rows} ; corrigez-les ou retirez-les, puis relancez.</source>
        <translation>{parameter}: {count} object(en) van “{name}” zonder bruikbare geometrie (leeg of niet-numerieke coördinaten), waaronder rij {rows}; verbeter of verwijder ze en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : les coordonnées de « {name} » ne correspondent pas à son système de coordonnées ({crs}) ; corrigez le système de coordonnées de la couche, puis relancez.</source>
        <translation>{parameter}: de coördinaten van “{name}” komen niet overeen met het coördinatenreferentiesysteem ({crs}); verbeter het systeem van de laag en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>{parameter} : « {file} » est abîmé ; refaites le diagnostic, ou ôtez ce fichier et donnez les seuils.</source>
        <translation>{parameter}: “{file}” is beschadigd; doe de diagnose opnieuw, of haal dit bestand weg en geef de drempels.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne numérique de « {name} » ({parameter}), ou elle est vide ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is geen numerieke kolom van “{name}” ({parameter}), of ze is leeg; kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « temps_min » ; donnez des carreaux mesurés, ou services et réseau des deux dates.</source>
        <translation>{parameter}: “{name}” heeft geen kolom “temps_min”; geef gemeten rastercellen, of de diensten en het netwerk van beide data.</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>TERRITOIRES_EN_ENTREE : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>TERRITOIRES_EN_ENTREE: “{name}” moet polygonen bevatten (IRIS, QPV, gemeenten…).</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>NOMBRE : {value} n’est pas un nombre de permanences ; donnez un entier positif ou nul.</source>
        <translation>NOMBRE: {value} is geen aantal permanenties; geef een geheel getal, nul of meer.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>CALER_SUR_IRIS : donnez dans IRIS la couche de « Charger les IRIS », avec son taux_pauvrete.</source>
        <translation>CALER_SUR_IRIS: geef in IRIS de laag van “IRIS laden”, met taux_pauvrete.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>CARREAUX : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents, vides ou impossibles) ; prenez les carreaux Filosofi de l’INSEE avec toutes leurs colonnes.</source>
        <translation>CARREAUX: “{name}” zegt niet hoeveel personen arm zijn (“men_pauv” en “men” ontbreken, zijn leeg of onmogelijk); neem de Filosofi-rastercellen van het INSEE met al hun kolommen.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : impossible d’écrire dans « {folder} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>DOSSIER: in “{folder}” kan niet worden geschreven; kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : l’écriture dans « {folder} » a échoué ; vérifiez la place libre sur le disque.</source>
        <translation>DOSSIER: het schrijven in “{folder}” is mislukt; controleer de vrije schijfruimte.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : « {file} » n’a pas pu être remplacé ; fermez les programmes qui l’utilisent (QGIS, navigateur), puis relancez.</source>
        <translation>DOSSIER: “{file}” kon niet worden vervangen; sluit de programma’s die het gebruiken (QGIS, browser) en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>IRIS : aucun territoire de « {name} » ne touche les carreaux ; donnez les limites du même territoire, ou videz IRIS.</source>
        <translation>IRIS: geen enkel gebied van “{name}” raakt de rastercellen; geef de grenzen van hetzelfde gebied, of laat IRIS leeg.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>coordonnées absentes ou illisibles (degrés attendus)</source>
        <translation>ontbrekende of onleesbare coördinaten (graden verwacht)</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>MARGE_M : {value} est hors des bornes ; donnez une distance de {low} à {high} mètres.</source>
        <translation>MARGE_M: {value} valt buiten de grenzen; geef een afstand van {low} tot {high} meter.</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de polygone ; choisissez une couche de polygones.</source>
        <translation>{parameter}: de laag “{name}” heeft geen polygoon; kies een polygonenlaag.</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>{parameter} : la zone et sa marge couvrent {surface} km², trop pour un serveur public (limite : {limit} km²) ; donnez une zone plus petite, ou téléchargez un extrait .osm.pbf de la région.</source>
        <translation>{parameter}: de zone en haar marge beslaan {surface} km², te veel voor een publieke server (grens: {limit} km²); geef een kleinere zone, of download een regionaal .osm.pbf-uittreksel.</translation>
    </message>
    <message>
        <location filename="../../core/download/elements.py"/>
        <source>SERVEUR : la réponse contient des données qui ne sont pas d’OpenStreetMap ; vérifiez l’adresse du serveur Overpass, videz le dossier CACHE s’il y en a un, puis relancez.</source>
        <translation>SERVEUR: het antwoord bevat gegevens die niet van OpenStreetMap zijn; controleer het adres van de Overpass-server, maak de map CACHE leeg als die er is, en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/download/network.py"/>
        <source>Le serveur n’a trouvé aucune voie praticable à pied autour de {lat}, {lon} (latitude, longitude) ; vérifiez la zone et son système de coordonnées.</source>
        <translation>De server vond geen begaanbare weg rond {lat}, {lon} (breedtegraad, lengtegraad); controleer de zone en haar coördinatenreferentiesysteem.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>TYPES : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>TYPES: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>ETIQUETTES : « {value} » n’est pas une étiquette OSM ; écrivez par exemple amenity=library.</source>
        <translation>ETIQUETTES: “{value}” is geen OSM-tag; schrijf bijvoorbeeld amenity=library.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>TYPES et ETIQUETTES : rien à chercher ; choisissez au moins un type de service ou une étiquette.</source>
        <translation>TYPES en ETIQUETTES: er is niets te zoeken; kies minstens één soort dienst of één tag.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>OpenStreetMap ne connaît aucun service de ces types autour de {lat}, {lon} (latitude, longitude) ; choisissez d’autres types, ou une zone plus grande.</source>
        <translation>OpenStreetMap kent geen dienst van deze soorten rond {lat}, {lon} (breedtegraad, lengtegraad); kies andere soorten, of een grotere zone.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>La bibliothèque Python « {library} », dont seul le téléchargement a besoin, manque à QGIS : installez « osmnx » (version 2) dans son Python sans changer numpy, ou prenez sur un autre poste un extrait .osm.pbf, que lit « Construire le réseau piéton ».</source>
        <translation>De Python-bibliotheek “{library}”, die alleen voor het downloaden nodig is, ontbreekt in QGIS: installeer “osmnx” (versie 2) in zijn Python zonder numpy te wijzigen, of haal op een andere computer een .osm.pbf-uittreksel op, dat “Voetgangersnetwerk opbouwen” leest.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>La bibliothèque Python « osmnx » {version} est trop ancienne : il faut la version 2 ou plus récente ; mettez-la à jour dans le Python de QGIS, sans changer numpy.</source>
        <translation>De Python-bibliotheek “osmnx” {version} is te oud: versie 2 of nieuwer is nodig; werk ze bij in de Python van QGIS, zonder numpy te wijzigen.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>COMMUNE : aucune commune « {name} » n’a de contour dans OpenStreetMap ; précisez, par exemple « Bondy, Seine-Saint-Denis, France », ou donnez une ZONE.</source>
        <translation>COMMUNE: geen gemeente “{name}” heeft een contour in OpenStreetMap; wees preciezer, bijvoorbeeld “Bondy, Seine-Saint-Denis, France”, of geef een ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>CACHE : impossible d’écrire dans « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>CACHE: in “{path}” kan niet worden geschreven; kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>Votre proxy est de type SOCKS et la bibliothèque Python « {library} » manque à QGIS : installez-la dans son Python, ou choisissez un proxy HTTP dans les options réseau.</source>
        <translation>Uw proxy is van het type SOCKS en de Python-bibliotheek “{library}” ontbreekt in QGIS: installeer ze in zijn Python, of kies een HTTP-proxy in de netwerkopties.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est saturé (réponse {status}) et l’est resté après plusieurs essais ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: de server {host} is overbelast (antwoord {status}) en bleef dat na meerdere pogingen; probeer later opnieuw, of geef een andere server op.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est saturé (réponse {status}) et demande d’attendre {seconds} s ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: de server {host} is overbelast (antwoord {status}) en vraagt {seconds} s te wachten; probeer later opnieuw, of geef een andere server op.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} n’a pas répondu en entier en {seconds} s ; réessayez plus tard, avec une zone plus petite ou un autre serveur.</source>
        <translation>{parameter}: de server {host} antwoordde niet volledig binnen {seconds} s; probeer later opnieuw, met een kleinere zone of een andere server.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} a refusé la demande ({reason}) ; donnez une zone plus petite, ou indiquez un autre serveur.</source>
        <translation>{parameter}: de server {host} weigerde de aanvraag ({reason}); geef een kleinere zone, of een andere server op.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : la réponse du serveur {host} est tronquée ou n’est pas du JSON ; vérifiez son adresse et la connexion (page d’accueil d’un réseau ?), puis relancez.</source>
        <translation>{parameter}: het antwoord van de server {host} is afgebroken of is geen JSON; controleer het adres en de verbinding (aanmeldpagina van een netwerk?) en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est injoignable ; vérifiez son adresse, la connexion et le proxy (Préférences, Options, Réseau).</source>
        <translation>{parameter}: de server {host} is onbereikbaar; controleer het adres, de verbinding en de proxy (Extra, Opties, Netwerk).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le certificat du serveur {host} est refusé ; ajoutez l’autorité de certification de votre réseau dans QGIS (Préférences, Options, Authentification).</source>
        <translation>{parameter}: het certificaat van de server {host} wordt geweigerd; voeg de certificaatautoriteit van uw netwerk toe in QGIS (Extra, Opties, Authenticatie).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le proxy refuse de joindre le serveur {host} ; corrigez son adresse et son mot de passe dans QGIS (Préférences, Options, Réseau).</source>
        <translation>{parameter}: de proxy weigert de server {host} te bereiken; verbeter het adres en wachtwoord in QGIS (Extra, Opties, Netwerk).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : « {host} » n’est pas une adresse utilisable ; donnez une adresse complète, comme « https://serveur.exemple/api ».</source>
        <translation>{parameter}: “{host}” is geen bruikbaar adres; geef een volledig adres, zoals “https://serveur.exemple/api”.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : OSMnx n’a pas pu traiter la réponse du serveur {host} ({reason}) ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: OSMnx kon het antwoord van de server {host} niet verwerken ({reason}); probeer later opnieuw, of geef een andere server op.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à {high}.</source>
        <translation>{parameter}: {value} valt buiten de grenzen; geef een waarde groter dan 0, tot {high}.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps avec « Temps d’accès à pied », ou choisissez une autre colonne.</source>
        <translation>{parameter}: “{name}” heeft geen kolom “{column}”; meet eerst de tijden met “Toegangstijden te voet”, of kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : la colonne « {column} » de « {name} » ne contient pas des minutes (texte ou nombre négatif) ; choisissez une autre colonne.</source>
        <translation>{parameter}: de kolom “{column}” van “{name}” bevat geen minuten (tekst of een negatief getal); kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <location filename="../../core/follow_up.py"/>
        <source>Ensemble</source>
        <translation>Geheel</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>Hors des territoires</source>
        <translation>Buiten de gebieden</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Avant :</source>
        <translation>Vooraf:</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Après :</source>
        <translation>Nadien:</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>{share} % des {persons} personnes ({public}) sont à plus de {threshold} min ou n’atteignent rien ({lost} personnes, comptées à {longest} min).</source>
        <translation>{share}% van de {persons} personen ({public}) is meer dan {threshold} min verwijderd of bereikt niets ({lost} personen, geteld op {longest} min).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Dans l’ensemble, on marche d’autant plus que l’on est pauvre (indice de concentration {index}).</source>
        <translation>Over het geheel stapt men meer naarmate men armer is (concentratie-index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Dans l’ensemble, on marche d’autant moins que l’on est pauvre (indice de concentration {index}).</source>
        <translation>Over het geheel stapt men minder naarmate men armer is (concentratie-index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Le niveau de vie ne change guère le temps de marche (indice de concentration {index}).</source>
        <translation>De levensstandaard verandert de staptijd nauwelijks (concentratie-index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Aux deux bouts de l’échelle, c’est l’inverse : les 40 % les plus pauvres marchent {poorest} min en moyenne, les 10 % les plus riches {richest} min.</source>
        <translation>Aan de twee uiteinden van de schaal is het omgekeerd: de 40% armsten stappen gemiddeld {poorest} min, de 10% rijksten {richest} min.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Les 40 % les plus pauvres marchent {poorest} min en moyenne, les 10 % les plus riches {richest} min.</source>
        <translation>De 40% armsten stappen gemiddeld {poorest} min, de 10% rijksten {richest} min.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Le niveau de vie n’est pas connu : ni concentration, ni rapport 40/10.</source>
        <translation>De levensstandaard is niet bekend: geen concentratie en geen 40/10-verhouding.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../gui/runner.py"/>
        <source>Calcul annulé à votre demande : aucun résultat n’a été écrit.</source>
        <translation>Berekening op uw verzoek geannuleerd: er is geen resultaat geschreven.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>LIEU : donnez l’identifiant d’un lieu de DEMANDE, par exemple « {example} ».</source>
        <translation>LIEU: geef de identificatie van een plaats van DEMANDE, bijvoorbeeld “{example}”.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>LIEU : aucun lieu de DEMANDE ne s’appelle « {value} » ; les plus ressemblants sont {closest}.</source>
        <translation>LIEU: geen enkele plaats van DEMANDE heet “{value}”; de meest gelijkende zijn {closest}.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>SERVICE : aucun service n’a « {value} » pour identifiant ou pour nom ; les plus ressemblants sont {closest}.</source>
        <translation>SERVICE: geen enkele dienst heeft “{value}” als identificatie of naam; de meest gelijkende zijn {closest}.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne de « {name} » ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is geen kolom van “{name}”; kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : « {name} » n’a pas les colonnes « id » et « decision » des fiches ; choisissez la couche « fiches » du GeoPackage rempli.</source>
        <translation>RETOUR: “{name}” heeft de kolommen “id” en “decision” van de fiches niet; kies de laag “fiches” van de ingevulde GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : le site « {id} » a deux fiches qui ne disent pas la même chose ; gardez-en une.</source>
        <translation>RETOUR: de locatie “{id}” heeft twee fiches die niet hetzelfde zeggen; bewaar er één.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : la décision « {value} » est inconnue ; écrivez {choices}, ou laissez vide.</source>
        <translation>RETOUR: de beslissing “{value}” is onbekend; schrijf {choices}, of laat leeg.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : le lieu ajouté « {name} » n’a pas de point sur la carte ; placez-le, ou retirez sa fiche.</source>
        <translation>RETOUR: de toegevoegde plaats “{name}” heeft geen punt op de kaart; plaats ze, of verwijder haar fiche.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>la population</source>
        <translation>de bevolking</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>les services</source>
        <translation>de diensten</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>le réseau</source>
        <translation>het netwerk</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>les paramètres</source>
        <translation>de parameters</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>les temps d’accès</source>
        <translation>de toegangstijden</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>personnes pauvres</source>
        <translation>arme personen</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>ménages pauvres</source>
        <translation>arme huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>familles monoparentales</source>
        <translation>eenoudergezinnen</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>enfants de 0 à 3 ans</source>
        <translation>kinderen van 0 tot 3 jaar</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>jeunes de 18 à 24 ans</source>
        <translation>jongeren van 18 tot 24 jaar</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>personnes de 65 ans et plus</source>
        <translation>personen van 65 jaar en ouder</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Rien n’a changé : {before} {public} en zone blanche aux deux dates.</source>
        <translation>Er is niets veranderd: {before} {public} in een witte zone op beide data.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>les effets se compensent</source>
        <translation>de effecten heffen elkaar op</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{count} {public} de moins en zone blanche ({before} avant, {after} après) : {parts}.</source>
        <translation>{count} {public} minder in een witte zone ({before} vooraf, {after} nadien): {parts}.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{count} {public} de plus en zone blanche ({before} avant, {after} après) : {parts}.</source>
        <translation>{count} {public} meer in een witte zone ({before} vooraf, {after} nadien): {parts}.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{cells} carreau(x) nouveau(x) à la seconde date, {people} personne(s) : effet de la population.</source>
        <translation>{cells} nieuwe rastercel(len) op de tweede datum, {people} perso(o)n(en): effect van de bevolking.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{cells} carreau(x) disparu(s) à la seconde date, {people} personne(s) : effet de la population.</source>
        <translation>{cells} rastercel(len) verdwenen op de tweede datum, {people} perso(o)n(en): effect van de bevolking.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Services et réseau ne sont pas donnés pour les deux dates : leurs effets ne peuvent être séparés, ils sont réunis sous « acces ».</source>
        <translation>Diensten en netwerk zijn niet voor beide data gegeven: hun effecten kunnen niet worden gescheiden en staan samen onder “acces”.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{parameter} : {count} carreau(x) dont le temps, mesuré de nouveau, n’est pas celui de la couche (mesuré avec d’autres réglages ?) ; les temps nouveaux sont retenus.</source>
        <translation>{parameter}: {count} rastercel(len) waarvan de opnieuw gemeten tijd niet die van de laag is (gemeten met andere instellingen?); de nieuwe tijden worden behouden.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Le profil de marche a changé : les rues qu’il ouvre ou ferme comptent sous « reseau », sa vitesse sous « parametres ».</source>
        <translation>Het stapprofiel is veranderd: de straten die het opent of sluit tellen onder “reseau”, de snelheid onder “parametres”.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../core/territory_table.py"/>
        <source>{count} personne(s) des carreaux vivent hors des territoires donnés.</source>
        <translation>{count} perso(o)n(en) van de rastercellen wonen buiten de gegeven gebieden.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../core/territory_table.py"/>
        <location filename="../../processing/equite.py"/>
        <source>Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois.</source>
        <translation>Gebieden overlappen: {count} perso(o)n(en) tellen er meer dan één keer mee.</translation>
    </message>
    <message>
        <location filename="../../core/gdal_tools.py"/>
        <source>{parameter} : le fichier « {path} » est introuvable ; vérifiez son nom et son dossier.</source>
        <translation>{parameter}: het bestand “{path}” is niet te vinden; controleer de naam en de map.</translation>
    </message>
    <message>
        <location filename="../../core/gdal_tools.py"/>
        <source>{parameter} : le fichier « {path} » est vide ; téléchargez-le ou exportez-le de nouveau.</source>
        <translation>{parameter}: het bestand “{path}” is leeg; download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Pays « {country} » inconnu pour les jours fériés : indiquez FR ou BE.</source>
        <translation>Land “{country}” is onbekend voor de feestdagen: geef FR of BE op.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Année {year} hors du calendrier des jours fériés : indiquez une année de {first} à {last}.</source>
        <translation>Jaar {year} valt buiten de kalender van feestdagen: geef een jaar van {first} tot {last}.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Territoire « {region} » inconnu : indiquez un code INSEE de département ou de commune.</source>
        <translation>Gebied “{region}” is onbekend: geef een INSEE-code van een departement of gemeente.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>SEUIL_MIN et SEUILS_MIN : donnez des minutes entre 0 et 600, par exemple 5,10,15.</source>
        <translation>SEUIL_MIN en SEUILS_MIN: geef minuten tussen 0 en 600, bijvoorbeeld 5,10,15.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : « {value} » est inconnue ; choisissez parmi {choices}.</source>
        <translation>OFFRE: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : aucun service retenu n’a de « capacite » ; remplissez cette colonne ou choisissez OFFRE=un.</source>
        <translation>OFFRE: geen enkele behouden dienst heeft een “capacite”; vul deze kolom in of kies OFFRE=un.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : aucun service retenu n’a d’horaires lisibles ; choisissez OFFRE=un.</source>
        <translation>OFFRE: geen enkele behouden dienst heeft leesbare openingsuren; kies OFFRE=un.</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>PONDERATION : « {value} » est inconnue ; choisissez parmi {choices}.</source>
        <translation>PONDERATION: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>POIDS_MARCHE : « {value} » ne se lit pas comme des paliers ; écrivez par exemple 5=1 ; 10=0,68 ; 15=0,22 (minutes jusqu’à SEUIL_MIN = {limit}, poids de 0 à 1).</source>
        <translation>POIDS_MARCHE: “{value}” is niet te lezen als trappen; schrijf bijvoorbeeld 5=1 ; 10=0,68 ; 15=0,22 (minuten tot SEUIL_MIN = {limit}, gewichten van 0 tot 1).</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>POIDS_MARCHE : « {value} » n’est pas un nombre positif ; écrivez par exemple {example}.</source>
        <translation>POIDS_MARCHE: “{value}” is geen positief getal; schrijf bijvoorbeeld {example}.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>SEUILS_MIN : « {value} » n’est pas une liste de minutes ; donnez des nombres de 0 à {high} séparés par des virgules, par exemple 5,10,15.</source>
        <translation>SEUILS_MIN: “{value}” is geen lijst van minuten; geef getallen van 0 tot {high}, gescheiden door komma’s, bijvoorbeeld 5,10,15.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>LARGEUR_M : {value} n’est pas une largeur ; donnez un nombre de mètres positif.</source>
        <translation>LARGEUR_M: {value} is geen breedte; geef een positief aantal meter.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>CARREAUX : « {name} » doit contenir des polygones (carreaux), pas des points ni des lignes.</source>
        <translation>CARREAUX: “{name}” moet polygonen (rastercellen) bevatten, geen punten of lijnen.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>CARREAUX : aucun polygone de « {name} » n’est sur le territoire du réseau ; vérifiez que les deux couvrent la même ville et que leurs systèmes de coordonnées sont justes.</source>
        <translation>CARREAUX: geen polygoon van “{name}” ligt op het gebied van het netwerk; controleer of beide dezelfde stad beslaan en of hun coördinatenreferentiesystemen juist zijn.</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>lundi</source>
        <translation>maandag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mardi</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mercredi</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>jeudi</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>vendredi</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>samedi</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>dimanche</source>
        <translation>zondag</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>janvier</source>
        <translation>januari</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>février</source>
        <translation>februari</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mars</source>
        <translation>maart</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>avril</source>
        <translation>april</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mai</source>
        <translation>mei</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>juin</source>
        <translation>juni</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>juillet</source>
        <translation>juli</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>août</source>
        <translation>augustus</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>septembre</source>
        <translation>september</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>octobre</source>
        <translation>oktober</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>novembre</source>
        <translation>november</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>décembre</source>
        <translation>december</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; ajoutez-la ou videz {parameter}.</source>
        <translation>{parameter}: de laag “{name}” heeft geen kolom “{column}”; voeg ze toe of laat {parameter} leeg.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <location filename="../../core/travel_times.py"/>
        <source>TEMPS_MAX_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif.</source>
        <translation>TEMPS_MAX_MIN: {value} is geen duur; geef een positief aantal minuten.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>SERVICES : aucun service (sur {count}) n’est à moins de {limit} m d’une rue praticable à pied ; vérifiez leurs coordonnées et le territoire du réseau, ou augmentez ACCROCHAGE_M.</source>
        <translation>SERVICES: geen enkele dienst (op {count}) ligt op minder dan {limit} m van een begaanbare straat; controleer hun coördinaten en het gebied van het netwerk, of verhoog ACCROCHAGE_M.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>SEUIL_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif.</source>
        <translation>SEUIL_MIN: {value} is geen duur; geef een positief aantal minuten.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>PROFIL : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>PROFIL: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>VITESSE_KMH : {value} km/h n’est pas une vitesse de marche ; donnez une valeur de {low} à {high}.</source>
        <translation>VITESSE_KMH: {value} km/u is geen stapsnelheid; geef een waarde van {low} tot {high}.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>{parameter} : {value} s n’est pas une attente à un passage ; donnez une valeur de 0 à {high} s.</source>
        <translation>{parameter}: {value} s is geen wachttijd aan een oversteekplaats; geef een waarde van 0 tot {high} s.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>{source} : aucune voie praticable à pied pour le profil « {profile} » ; vérifiez que le fichier contient les rues (highway=*) du territoire.</source>
        <translation>{source}: geen begaanbare weg voor het profiel “{profile}”; controleer of het bestand de straten (highway=*) van het gebied bevat.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) dessinées à la main, mesurées et reliées à leurs bouts.</source>
        <translation>{parameter}: {count} met de hand getekende lijn(en), gemeten en aan hun uiteinden verbonden.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) redessinées ; leurs temps suivent leur longueur.</source>
        <translation>{parameter}: {count} lijn(en) hertekend; hun tijden volgen hun lengte.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) déplacées, reliées là où elles sont dessinées.</source>
        <translation>{parameter}: {count} lijn(en) verplaatst, verbonden waar ze getekend zijn.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) dessinées à rebours ; aller_s va toujours de « de » à « vers ».</source>
        <translation>{parameter}: {count} lijn(en) in omgekeerde richting getekend; aller_s gaat altijd van “de” naar “vers”.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} morceau(x) de lignes en plusieurs parties, lus comme des arêtes.</source>
        <translation>{parameter}: {count} stuk(ken) van lijnen met meerdere delen, gelezen als lijnen.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) issues d’une coupe à la main ; ensemble, elles gardent le temps du tout.</source>
        <translation>{parameter}: {count} lijn(en) uit een handmatige knip; samen behouden ze de tijd van het geheel.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) coupées là où une arête modifiée les touche, à {reach} m près.</source>
        <translation>{parameter}: {count} lijn(en) geknipt waar een bewerkte lijn ze raakt, op {reach} m na.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} bout(s) dessinés à la main ne touchent rien, à moins de {near} m d’une autre voie : {places} ; accrochez-les si l’on y passe.</source>
        <translation>{parameter}: {count} met de hand getekend(e) uiteinde(n) raken niets, op minder dan {near} m van een andere weg: {places}; verbind ze als men er door kan.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) sans tracé utilisable, écartées (numéro {rows}) ; redessinez-les.</source>
        <translation>{parameter}: {count} lijn(en) zonder bruikbare geometrie, opzijgezet (nummer {rows}); teken ze opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : une longueur ou un temps est négatif dans « {name} » ; reconstruisez le réseau.</source>
        <translation>{parameter}: een lengte of een tijd is negatief in “{name}”; bouw het netwerk opnieuw op.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : la couche « {name} » n’est pas un réseau piéton (colonne « {column} » absente) ; créez-la avec « Construire le réseau piéton ».</source>
        <translation>{parameter}: de laag “{name}” is geen voetgangersnetwerk (kolom “{column}” ontbreekt); maak er een met “Voetgangersnetwerk opbouwen”.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : aucune ligne dans la couche « {name} » ; choisissez un réseau piéton.</source>
        <translation>{parameter}: geen lijn in de laag “{name}”; kies een voetgangersnetwerk.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{parameter} : « {name} » n’a pas d’étiquettes OSM (colonne highway) ; ses {count} lignes sont toutes prises pour des voies praticables dans les deux sens (règle inconnue), jointes à leurs sommets communs et là où un bout est à moins de {reach} m d’une autre ligne.</source>
        <translation>{parameter}: “{name}” heeft geen OSM-tags (kolom highway); de {count} lijnen gelden allemaal als wegen die in beide richtingen begaanbaar zijn (regel inconnue), verbonden op hun gedeelde hoekpunten en waar een uiteinde op minder dan {reach} m van een andere lijn ligt.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Réseau : {edges} arêtes, {kilometres} km praticables à pied (profil {profile}, {speed} km/h sur le plat).</source>
        <translation>Netwerk: {edges} lijnen, {kilometres} km begaanbaar (profiel {profile}, {speed} km/u op het vlakke).</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Parties que rien ne relie à la principale : {parts}, {apart} km en tout ; BILAN et ANOMALIES montrent où un lien manque peut-être dans la carte.</source>
        <translation>Delen die nergens met het hoofddeel verbonden zijn: {parts}, samen {apart} km; BILAN en ANOMALIES tonen waar misschien een verbinding ontbreekt op de kaart.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Trous possibles dans la carte : {holes} îlots et leur lien manquant, {ends} bouts de voie libres.</source>
        <translation>Mogelijke gaten in de kaart: {holes} eilanden en hun ontbrekende verbinding, {ends} losse uiteinden.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>DEMANDE : aucune colonne ne compte les habitants ; ajoutez population, ou passez par « Charger la population ».</source>
        <translation>DEMANDE: geen kolom telt de inwoners; voeg population toe, of gebruik “Bevolking laden”.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>DEMANDE : {apart} personnes ont pour voie la plus proche un îlot, {off} n’ont aucune voie à portée.</source>
        <translation>DEMANDE: voor {apart} personen is de dichtstbijzijnde weg een eiland, {off} hebben geen weg binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{parameter} : aucun passage de cette sorte n’est dessiné comme voie dans la source ; cette attente ne change aucun temps.</source>
        <translation>{parameter}: geen oversteekplaats van deze soort is in de bron als weg getekend; deze wachttijd verandert geen enkele tijd.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Majuscules et minuscules corrigées (mo-fr).</source>
        <translation>Hoofdletters en kleine letters verbeterd (mo-fr).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Nom de jour ou de mois écrit autrement que par son abréviation anglaise (Mon, lundi).</source>
        <translation>Naam van een dag of maand anders geschreven dan met de Engelse afkorting (Mon, lundi).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Tiret typographique lu comme un trait d’union (09:00–12:00).</source>
        <translation>Typografisch streepje gelezen als koppelteken (09:00–12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Guillemets typographiques lus comme des guillemets droits.</source>
        <translation>Typografische aanhalingstekens gelezen als rechte.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Heure écrite avec un seul chiffre (9:30).</source>
        <translation>Uur met één cijfer geschreven (9:30).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Heure écrite avec « h » ou un point (9h30, 9h, 09.30).</source>
        <translation>Tijd geschreven met “h” of een punt (9h30, 9h, 09.30).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Deux-points entre les jours et les heures (Mo-Fr: 09:00-12:00).</source>
        <translation>Dubbelepunt tussen dagen en uren (Mo-Fr: 09:00-12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Virgule entre les jours et les heures (Mo-Fr, 09:00-12:00).</source>
        <translation>Komma tussen dagen en uren (Mo-Fr, 09:00-12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Séparateur sans règle, ignoré (point-virgule final).</source>
        <translation>Scheidingsteken zonder regel, genegeerd (puntkomma aan het einde).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Vacances scolaires (SH) : sans calendrier scolaire, ces règles sont ignorées.</source>
        <translation>Schoolvakanties (SH): zonder schoolkalender worden deze regels genegeerd.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>texte trop long</source>
        <translation>te lange tekst</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>guillemet sans son pendant</source>
        <translation>aanhalingsteken zonder tegenhanger</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>caractère inattendu</source>
        <translation>onverwacht teken</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>mot inconnu</source>
        <translation>onbekend woord</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>heure impossible</source>
        <translation>onmogelijk uur</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/model.py"/>
        <source>Horaires « {text} » illisibles au caractère {place} ({reason}) : corrigez-les ou videz le champ.</source>
        <translation>Openingsuren “{text}” onleesbaar bij teken {place} ({reason}): verbeter ze of maak het veld leeg.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>règle attendue</source>
        <translation>regel verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heures attendues avant la virgule</source>
        <translation>uren verwacht voor de komma</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>séparateur de règles attendu</source>
        <translation>scheidingsteken tussen regels verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour, heure ou état attendu</source>
        <translation>dag, uur of toestand verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>années dans le désordre</source>
        <translation>jaren in de verkeerde volgorde</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année attendue</source>
        <translation>jaar verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année improbable</source>
        <translation>onwaarschijnlijk jaar</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>pas attendu</source>
        <translation>stap verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>numéro de semaine attendu, de 1 à 53</source>
        <translation>weeknummer verwacht, van 1 tot 53</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>« + » demande une année</source>
        <translation>“+” vereist een jaar</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année absente du début de la période</source>
        <translation>jaar ontbreekt aan het begin van de periode</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>mois attendu</source>
        <translation>maand verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>un seul rang attendu dans une date</source>
        <translation>slechts één rang verwacht in een datum</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour du mois impossible</source>
        <translation>onmogelijke dag van de maand</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>décalage en jours attendu</source>
        <translation>verschuiving in dagen verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jours fériés déjà croisés avec des jours de semaine</source>
        <translation>feestdagen al gekruist met weekdagen</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour de semaine attendu</source>
        <translation>weekdag verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>rang dans le mois attendu, de 1 à 5 ou de -1 à -5</source>
        <translation>rang in de maand verwacht, van 1 tot 5 of van -1 tot -5</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>une plage commence avant 24:00</source>
        <translation>een bereik begint voor 24:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>plage horaire attendue, de la forme 09:00-12:00</source>
        <translation>tijdsbereik verwacht, in de vorm 09:00-12:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>horaires de passage, et non d’ouverture</source>
        <translation>doorkomsttijden, geen openingsuren</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heure attendue</source>
        <translation>uur verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heure solaire attendue</source>
        <translation>zonne-uur verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>« + » ou « - » attendu</source>
        <translation>“+” of “-” verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>durée attendue, de la forme 01:00</source>
        <translation>duur verwacht, in de vorm 01:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>parenthèse fermante attendue</source>
        <translation>sluithaakje verwacht</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire attendue, de la forme 09:00 - 12:00</source>
        <translation>tijdsbereik verwacht, in de vorm 09:00 - 12:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire impossible</source>
        <translation>onmogelijk tijdsbereik</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire vide</source>
        <translation>leeg tijdsbereik</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plages horaires contradictoires</source>
        <translation>tegenstrijdige tijdsbereiken</translation>
    </message>
    <message>
        <location filename="../../core/readers/areas.py"/>
        <source>{parameter} : « {name} » ne contient aucun polygone ; choisissez une couche de polygones.</source>
        <translation>{parameter}: “{name}” bevat geen polygoon; kies een polygonenlaag.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : aucune ligne de « {name} » n’est un IRIS ou un secteur utilisable ({reason}).</source>
        <translation>CONTOURS: geen enkele rij van “{name}” is een bruikbare IRIS of sector ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : « {name} » n’a pas de colonne de codes d’IRIS (9 caractères) ni de secteurs statistiques ; choisissez des contours IRIS (IGN, INSEE) ou les secteurs de Statbel.</source>
        <translation>CONTOURS: “{name}” heeft geen kolom met IRIS-codes (9 tekens) of statistische sectoren; kies IRIS-contouren (IGN, INSEE) of de sectoren van Statbel.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>TABLE : « {name} » n’a pas de colonne de codes d’IRIS, ou ni taux de pauvreté (« DISP_TP60… ») ni médiane (« DISP_MED… ») ; indiquez CHAMP_CODE, CHAMP_TAUX ou CHAMP_MEDIANE, parmi : {columns}.</source>
        <translation>TABLE: “{name}” heeft geen kolom met IRIS-codes, of geen armoedegraad (“DISP_TP60…”) en geen mediaan (“DISP_MED…”); geef CHAMP_CODE, CHAMP_TAUX of CHAMP_MEDIANE op, uit: {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : la colonne « {column} » n’existe pas dans « {name} » ; choisissez parmi : {columns}.</source>
        <translation>{parameter}: de kolom “{column}” bestaat niet in “{name}”; kies uit: {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne utilisable ; exportez-le de nouveau.</source>
        <translation>{parameter}: “{name}” bevat geen bruikbare rij; exporteer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Contours : {contours_read} ligne(s) lue(s) = {written} écrite(s) + {contours_refused} refusée(s).</source>
        <translation>Contouren: {contours_read} rij(en) gelezen = {written} geschreven + {contours_refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Sans TABLE, les taux de pauvreté restent inconnus (qualite = absent).</source>
        <translation>Zonder TABLE blijven de armoedegraden onbekend (qualite = absent).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Colonnes lues : taux « {rate} », médiane « {median} ».</source>
        <translation>Gelezen kolommen: graad “{rate}”, mediaan “{median}”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Table : {table_read} ligne(s) lue(s) = {matched} rapprochée(s) + {elsewhere} d’autres territoires + {other_years} d’autres années + {table_refused} refusée(s).</source>
        <translation>Tabel: {table_read} rij(en) gelezen = {matched} gekoppeld + {elsewhere} van andere gebieden + {other_years} van andere jaren + {table_refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Table : {suppressed} valeur(s) sous secret, inconnues (jamais 0).</source>
        <translation>Tabel: {suppressed} geheime waarde(n), onbekend (nooit 0).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>IRIS : {iris_publie} publié(s), {iris_secret} sous secret, {iris_absent} absent(s) de la table, {iris_hors_plage} hors plage.</source>
        <translation>IRIS: {iris_publie} gepubliceerd, {iris_secret} geheim, {iris_absent} afwezig in de tabel, {iris_hors_plage} buiten bereik.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>{out_of_range} taux hors de 0 à 100 % refusé(s) : souvent un revenu écrit à la place d’un taux secret.</source>
        <translation>{out_of_range} graad/graden buiten 0 tot 100% geweigerd: vaak een inkomen op de plaats van een geheime graad.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} ligne(s) refusée(s) : voir REJETS.</source>
        <translation>{count} rij(en) geweigerd: zie REJETS.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Aucun code de la table ne correspond aux contours (dont {names}) : vérifiez le territoire et l’année.</source>
        <translation>Geen enkele code van de tabel komt overeen met de contouren (zoals {names}): controleer het gebied en het jaar.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; téléchargez-le de nouveau (.osm.pbf ou .osm).</source>
        <translation>{parameter}: “{path}” is geen leesbaar OpenStreetMap-bestand, of het is afgebroken; download het opnieuw (.osm.pbf of .osm).</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : aucune voie de « {source} » ne touche la zone ; vérifiez qu’elle est sur le même territoire.</source>
        <translation>{parameter}: geen enkele weg van “{source}” raakt de zone; controleer of ze in hetzelfde gebied ligt.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « highway » ; choisissez une couche de voies OpenStreetMap dont les étiquettes (tags) sont des colonnes, ou de rues sans étiquettes.</source>
        <translation>{parameter}: de laag “{name}” heeft geen kolom “highway”; kies een laag met OpenStreetMap-wegen waarvan de tags kolommen zijn, of met straten zonder tags.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>{parameter} : « {path} » n’est pas un réseau d’OSMnx lisible ({reason}) ; enregistrez-le de nouveau avec osmnx.save_graphml, ou donnez un extrait .osm.pbf.</source>
        <translation>{parameter}: “{path}” is geen leesbaar OSMnx-netwerk ({reason}); sla het opnieuw op met osmnx.save_graphml, of geef een .osm.pbf-uittreksel.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » nomme des voies sans leurs coordonnées ; terminez la requête Overpass par « out body; &gt;; out skel; » ou par « out geom; ».</source>
        <translation>{parameter}: “{path}” noemt wegen zonder hun coördinaten; beëindig de Overpass-query met “out body; &gt;; out skel;” of “out geom;”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier JSON lisible, ou il est tronqué ; relancez la requête Overpass.</source>
        <translation>{parameter}: “{path}” is geen leesbaar JSON-bestand, of het is afgebroken; voer de Overpass-query opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est un GeoJSON et non une réponse d’Overpass ; chargez-le dans QGIS, puis donnez-le au paramètre LIGNES de « Construire le réseau piéton ».</source>
        <translation>{parameter}: “{path}” is een GeoJSON en geen antwoord van Overpass; laad het in QGIS en geef het aan de parameter LIGNES van “Voetgangersnetwerk opbouwen”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est un JSON qui ne vient pas d’Overpass, ou il est abîmé ; relancez la requête avec « [out:json]; ».</source>
        <translation>{parameter}: “{path}” is een JSON die niet van Overpass komt, of hij is beschadigd; voer de query opnieuw uit met “[out:json];”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est une réponse incomplète d’Overpass (« {remark} ») ; relancez la requête, sur une zone plus petite au besoin.</source>
        <translation>{parameter}: “{path}” is een onvolledig antwoord van Overpass (“{remark}”); voer de query opnieuw uit, zo nodig op een kleinere zone.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_places.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; téléchargez-le de nouveau (.osm.pbf, .osm, au besoin en .gz ou .bz2, ou réponse d’Overpass en .json).</source>
        <translation>{parameter}: “{path}” is geen leesbaar OpenStreetMap-bestand, of het is afgebroken; download het opnieuw (.osm.pbf, .osm, eventueel in .gz of .bz2, of Overpass-antwoord in .json).</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_places.py"/>
        <source>{parameter} : « {path} » n’est pas une réponse d’Overpass complète ; relancez la requête avec « [out:json]; », ou donnez un GeoJSON au paramètre LIEUX.</source>
        <translation>{parameter}: “{path}” is geen volledig antwoord van Overpass; voer de query opnieuw uit met “[out:json];”, of geef een GeoJSON aan de parameter LIEUX.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne de population lisible (« ind » des carreaux Filosofi ou « population ») ; choisissez les carreaux de l’INSEE ou renommez la colonne.</source>
        <translation>{parameter}: “{name}” heeft geen leesbare bevolkingskolom (“ind” van de Filosofi-rastercellen, of “population”); kies de rastercellen van het INSEE of hernoem de kolom.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : population négative dans « {name} », ligne {row} ; corrigez le fichier.</source>
        <translation>{parameter}: negatieve bevolking in “{name}”, rij {row}; verbeter het bestand.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : « {column} » de « {name} » ne compte pas des personnes, ligne {row} (nombre négatif ou démesuré) ; corrigez le fichier ou choisissez une autre colonne.</source>
        <translation>{parameter}: “{column}” van “{name}” telt geen personen, rij {row} (negatief of buitensporig getal); verbeter het bestand of kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : « {name} » n’a ni polygones ni identifiants de carreaux INSEE (« CRS3035RES200mN…E… ») ; donnez le fichier géographique ou une colonne d’identifiants.</source>
        <translation>{parameter}: “{name}” heeft geen polygonen en geen identificaties van INSEE-rastercellen (“CRS3035RES200mN…E…”); geef het geografische bestand of een kolom met identificaties.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>ZONE : aucun carreau de « {name} » dans la zone ; vérifiez que les deux couvrent le même territoire.</source>
        <translation>ZONE: geen rastercel van “{name}” in de zone; controleer of beide hetzelfde gebied beslaan.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne ; téléchargez-le ou exportez-le de nouveau.</source>
        <translation>{parameter}: “{name}” bevat geen enkele rij; download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : aucune ligne de « {name} » n’est utilisable (ligne {line} : {reason}) ; corrigez le fichier.</source>
        <translation>{parameter}: geen enkele rij van “{name}” is bruikbaar (rij {line}: {reason}); verbeter het bestand.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{read} ligne(s) lue(s) = {written} écrite(s) + {refused} refusée(s).</source>
        <translation>{read} rij(en) gelezen = {written} geschreven + {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Population : {population} personnes.</source>
        <translation>Bevolking: {population} personen.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Aucune colonne ne dit quels carreaux ont été estimés par l’INSEE.</source>
        <translation>Geen kolom zegt welke rastercellen door het INSEE geschat zijn.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{imputed} carreau(x) dont l’INSEE a estimé les revenus.</source>
        <translation>{imputed} rastercel(len) waarvan het INSEE de inkomens geschat heeft.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Carreaux de {count} m, reconnus à leur identifiant.</source>
        <translation>Rastercellen van {count} m, herkend aan hun identificatie.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) hors de la ZONE, laissés de côté.</source>
        <translation>{count} rastercel(len) buiten de ZONE, buiten beschouwing gelaten.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) sans polygone, dessinés d’après leur identifiant.</source>
        <translation>{count} rastercel(len) zonder polygoon, getekend volgens hun identificatie.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} géométrie(s) invalide(s) réparée(s).</source>
        <translation>{count} ongeldige geometrie(ën) hersteld.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) coupés, plus petits qu’un carreau entier, dont {names} : leur population reste celle du carreau entier.</source>
        <translation>{count} afgesneden rastercel(len), kleiner dan een hele cel, waaronder {names}: hun bevolking blijft die van de hele cel.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) loin de la place que dit leur identifiant, dont {names} : vérifiez le système de coordonnées.</source>
        <translation>{count} rastercel(len) ver van de plaats die hun identificatie aangeeft, waaronder {names}: controleer het coördinatenreferentiesysteem.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) à la pauvreté impossible (taux hors de 0 à 100 %) : elle y est inconnue.</source>
        <translation>{count} rastercel(len) met onmogelijke armoede (graad buiten 0 tot 100%): ze is daar onbekend.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) à la population inconnue (secret ou case vide).</source>
        <translation>{count} rastercel(len) met onbekende bevolking (geheim of leeg vak).</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>CHAMP_TAUX : tous les taux sont de 1 % au plus ; donnez-les de 0 à 100, pas de 0 à 1.</source>
        <translation>CHAMP_TAUX: alle graden zijn hoogstens 1%; geef ze van 0 tot 100, niet van 0 tot 1.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>{parameter} : « {path} » n’a pas de colonnes « type » et « categorie » ; partez du fichier resources/categories.csv de l’extension.</source>
        <translation>{parameter}: “{path}” heeft geen kolommen “type” en “categorie”; vertrek van het bestand resources/categories.csv van de plug-in.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées absentes</source>
        <translation>ontbrekende coördinaten</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées illisibles</source>
        <translation>onleesbare coördinaten</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées impossibles : ni des degrés, ni un système de coordonnées reconnu</source>
        <translation>onmogelijke coördinaten: geen graden en geen herkend coördinatenreferentiesysteem</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées impossibles : virgule décimale perdue ?</source>
        <translation>onmogelijke coördinaten: decimale komma verloren?</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées nulles (0, 0)</source>
        <translation>nulcoördinaten (0, 0)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>latitude et longitude inversées</source>
        <translation>breedtegraad en lengtegraad verwisseld</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées X et Y inversées</source>
        <translation>X- en Y-coördinaten verwisseld</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>signe perdu dans les coordonnées (ouest ou sud)</source>
        <translation>teken verloren in de coördinaten (west of zuid)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées décalées : hors du territoire de la commune ou du fichier</source>
        <translation>verschoven coördinaten: buiten het grondgebied van de gemeente of van het bestand</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées projetées dans des colonnes en degrés</source>
        <translation>geprojecteerde coördinaten in kolommen met graden</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>géométrie absente, vide ou non numérique</source>
        <translation>ontbrekende, lege of niet-numerieke geometrie</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>{parameter} : « {name} » n’a pas de colonnes de coordonnées reconnaissables (longitude et latitude, X et Y, ou une colonne « lat, lon ») ; nommez-les ainsi ou géocodez les adresses, puis relancez.</source>
        <translation>{parameter}: “{name}” heeft geen herkenbare coördinatenkolommen (longitude en latitude, X en Y, of één kolom “lat, lon”); noem ze zo of geocodeer de adressen en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>coordonnées absentes, et structure introuvable dans le fichier des structures</source>
        <translation>ontbrekende coördinaten, en structuur niet te vinden in het bestand met structuren</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>coordonnées absentes : service à distance, sans lieu</source>
        <translation>ontbrekende coördinaten: dienst op afstand, zonder plaats</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} : aucune des {count} lignes de « {name} » n’est utilisable ({reason}) ; corrigez le fichier, ou chargez-le avec « Charger des services » pour voir chaque ligne refusée.</source>
        <translation>{parameter}: geen van de {count} rijen van “{name}” is bruikbaar ({reason}); verbeter het bestand, of laad het met “Diensten laden” om elke geweigerde rij te zien.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>FORMAT : « {value} » est inconnu ; choisissez auto, {known}.</source>
        <translation>FORMAT: “{value}” is onbekend; kies auto, {known}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>SRC : « {value} » n’est pas un système de coordonnées ; donnez un code comme EPSG:2154.</source>
        <translation>SRC: “{value}” is geen coördinatenreferentiesysteem; geef een code zoals EPSG:2154.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} : « {name} » n’a pas les colonnes du format « {format} » ; choisissez FORMAT=auto ou tableau.</source>
        <translation>{parameter}: “{name}” heeft niet de kolommen van het formaat “{format}”; kies FORMAT=auto of tableau.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} et {linked} : il faut un fichier de structures et un fichier de services de data.inclusion (colonne structure_id) ; vérifiez les deux fichiers.</source>
        <translation>{parameter} en {linked}: er is een bestand met structuren en een bestand met diensten van data.inclusion nodig (kolom structure_id); controleer beide bestanden.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne de données ; choisissez un fichier qui en contient.</source>
        <translation>{parameter}: “{name}” bevat geen enkele gegevensrij; kies een bestand dat er wel bevat.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>ce n’est pas un objet JSON</source>
        <translation>dit is geen JSON-object</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>secondes coordonnées d’un même établissement</source>
        <translation>tweede coördinaten van dezelfde instelling</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>coordonnées sans établissement</source>
        <translation>coördinaten zonder instelling</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>ni établissement (structureet) ni coordonnées (geolocalisation)</source>
        <translation>geen instelling (structureet) en geen coördinaten (geolocalisation)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>{parameter} : l’extrait FINESS est abîmé près de la ligne {line} ; téléchargez-le de nouveau.</source>
        <translation>{parameter}: het FINESS-uittreksel is beschadigd bij regel {line}; download het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/unlocated.py"/>
        <source>{parameter} : aucune ligne de « {name} » n’a de coordonnées lisibles (colonnes longitude et latitude, en degrés) ; complétez le fichier.</source>
        <translation>{parameter}: geen enkele rij van “{name}” heeft leesbare coördinaten (kolommen longitude en latitude, in graden); vul het bestand aan.</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>plus de valeurs que de colonnes</source>
        <translation>meer waarden dan kolommen</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’est pas un tableau de texte ; exportez-le en CSV (UTF-8) ou donnez le classeur (xlsx, ods).</source>
        <translation>{parameter}: “{path}” is geen teksttabel; exporteer ze naar CSV (UTF-8) of geef de werkmap (xlsx, ods).</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’a pas de ligne d’en-tête reconnaissable ; donnez un nom à chaque colonne sur la première ligne.</source>
        <translation>{parameter}: “{path}” heeft geen herkenbare koprij; geef elke kolom een naam in de eerste rij.</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’est pas un classeur lisible ; ouvrez-le et exportez la feuille en CSV (UTF-8).</source>
        <translation>{parameter}: “{path}” is geen leesbare werkmap; open ze en exporteer het blad naar CSV (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : cette installation de QGIS ne lit pas le format Parquet (pilote GDAL absent), celui de « {path} » ; prenez le même fichier en GeoPackage ou en CSV.</source>
        <translation>{parameter}: deze QGIS-installatie leest het Parquet-formaat van “{path}” niet (GDAL-driver ontbreekt); neem hetzelfde bestand als GeoPackage of CSV.</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : « {path} » n’est pas une couche lisible (GeoPackage, GeoJSON, Shapefile, CSV…) ; vérifiez le fichier, ou exportez-le de nouveau depuis QGIS.</source>
        <translation>{parameter}: “{path}” is geen leesbare laag (GeoPackage, GeoJSON, Shapefile, CSV…); controleer het bestand, of exporteer het opnieuw vanuit QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : plus de {limit} entités à lire dans « {name} » ; donnez une ZONE (la commune ou le territoire d’étude), ou une ZONE plus petite.</source>
        <translation>{parameter}: meer dan {limit} objecten te lezen in “{name}”; geef een ZONE (de gemeente of het studiegebied), of een kleinere ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : impossible de lire « {path} » ({reason}) ; vérifiez vos droits et la place sur le disque.</source>
        <translation>{parameter}: “{path}” kan niet worden gelezen ({reason}); controleer uw rechten en de schijfruimte.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible ; donnez un fichier .osm.pbf, .osm (au besoin en .gz ou .bz2), une réponse d’Overpass en .json ou un réseau d’OSMnx en .graphml.</source>
        <translation>{parameter}: “{path}” is geen leesbaar OpenStreetMap-bestand; geef een .osm.pbf- of .osm-bestand (eventueel .gz of .bz2), een Overpass-antwoord in .json of een OSMnx-netwerk in .graphml.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : « {path} » est trop gros pour ce format (plus de {size} Mo une fois décompressé) ; donnez un extrait .osm.pbf du territoire.</source>
        <translation>{parameter}: “{path}” is te groot voor dit formaat (meer dan {size} MB na uitpakken); geef een .osm.pbf-uittreksel van het gebied.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : l’archive « {path} » est abîmée ou tronquée ; téléchargez-la de nouveau.</source>
        <translation>{parameter}: het archief “{path}” is beschadigd of afgebroken; download het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » est introuvable ; gardez journal.json à côté de diagnostic.gpkg, ou relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” is niet te vinden; bewaar journal.json naast diagnostic.gpkg, of voer “Toegankelijkheidsdiagnose” opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » n’est pas le journal d’un diagnostic (PROFIL, SEUIL_MIN, VITESSE_KMH) ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” is niet het logboek van een diagnose (PROFIL, SEUIL_MIN, VITESSE_KMH); voer “Toegankelijkheidsdiagnose” opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » n’est pas un GeoPackage lisible ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” is geen leesbare GeoPackage; voer “Toegankelijkheidsdiagnose” opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : la couche « {layer} » manque dans « {path} » ; donnez le dossier ou le GeoPackage écrit par « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: de laag “{layer}” ontbreekt in “{path}”; geef de map of de GeoPackage geschreven door “Toegankelijkheidsdiagnose”.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : la colonne « {column} » manque dans la couche « {layer} », écrite par une version plus ancienne ou changée depuis ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: de kolom “{column}” ontbreekt in de laag “{layer}”, geschreven door een oudere versie of sindsdien gewijzigd; voer “Toegankelijkheidsdiagnose” opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>{parameter} : la colonne « {column} » manque dans « {layer} » ; donnez la couche OUTPUT de « {source} ».</source>
        <translation>{parameter}: de kolom “{column}” ontbreekt in “{layer}”; geef de laag OUTPUT van “{source}”.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{parameter} : donnez des facteurs de {low} à {high}, par exemple 0,85 ; 1 ; 1,15.</source>
        <translation>{parameter}: geef factoren van {low} tot {high}, bijvoorbeeld 0,85 ; 1 ; 1,15.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{parameter} : « {value} » n’est pas une liste de facteurs ; écrivez par exemple 0,85 ; 1 ; 1,15.</source>
        <translation>{parameter}: “{value}” is geen lijst van factoren; schrijf bijvoorbeeld 0,85 ; 1 ; 1,15.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>PUBLIC_CALE : « {public} » n’est pas une colonne de « {name} » ; calez d’abord les carreaux.</source>
        <translation>PUBLIC_CALE: “{public}” is geen kolom van “{name}”; kalibreer eerst de rastercellen.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{variants} variantes : des {white} carreaux blancs, {always} le sont dans toutes, {often} dans la plupart.</source>
        <translation>{variants} varianten: van de {white} witte rastercellen zijn {always} het in alle varianten, {often} in de meeste.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{count} carreau(x) qui ne sont pas blancs le deviennent dans au moins une variante.</source>
        <translation>{count} rastercel(len) die niet wit zijn, worden het in minstens één variant.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Fermer « {name} » mettrait {lost} personnes ({public}) de plus à plus de {threshold} min.</source>
        <translation>Het sluiten van “{name}” zou {lost} personen ({public}) meer op meer dan {threshold} min brengen.</translation>
    </message>
    <message>
        <location filename="../../core/round_calendar.py"/>
        <source>DATE_DEBUT : « {value} » n’est pas une date ; écrivez par exemple « 2027-01-04 ».</source>
        <translation>DATE_DEBUT: “{value}” is geen datum; schrijf bijvoorbeeld “2027-01-04”.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : « {name} » demande {least} visite(s) par semaine au moins et {most} au plus ; corrigez visites_min ou visites_max.</source>
        <translation>ARRETS: “{name}” vraagt minstens {least} en hoogstens {most} bezoek(en) per week; verbeter visites_min of visites_max.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : aucune demi-journée ne convient à l’arrêt imposé « {name} » (jours, horaires du lieu, durée de {duration} min, trajet depuis la base) ; élargissez ses jours ou ses horaires, ou raccourcissez l’arrêt.</source>
        <translation>ARRETS: geen enkele halve dag past voor de opgelegde halte “{name}” (dagen, uren van de plaats, duur van {duration} min, rit vanaf de basis); verruim de dagen of uren, of verkort de halte.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : « {name} » demande {least} visites par semaine, mais {kept} jour(s) seulement lui conviennent ; baissez visites_min ou ajoutez des jours.</source>
        <translation>ARRETS: “{name}” vraagt {least} bezoeken per week, maar slechts {kept} dag(en) passen; verlaag visites_min of voeg dagen toe.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>EQUIPES : {asked} visites sont imposées, et {shifts} demi-journées d’équipe n’en permettent que {possible} ; ajoutez une équipe ou des demi-journées, ou imposez moins de visites.</source>
        <translation>EQUIPES: {asked} bezoeken zijn opgelegd, en {shifts} halve ploegdagen laten er maar {possible} toe; voeg een ploeg of halve dagen toe, of leg minder bezoeken op.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : aucun arrêt ne tient dans une demi-journée des équipes (jours, horaires des lieux, durée de l’arrêt, trajet depuis la base, demi-journées de la base) ; élargissez les jours ou les heures, ou raccourcissez l’arrêt.</source>
        <translation>ARRETS: geen enkele halte past in een halve dag van de ploegen (dagen, uren van de plaatsen, duur van de halte, rit vanaf de basis, halve dagen van de basis); verruim de dagen of uren, of verkort de halte.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>LIMITE_CALCUL_S : aucun plan qui tienne tous les arrêts imposés n’a été trouvé à temps ; donnez plus de temps, ou imposez moins d’arrêts.</source>
        <translation>LIMITE_CALCUL_S: er werd niet op tijd een plan gevonden dat alle opgelegde haltes aandoet; geef meer tijd, of leg minder haltes op.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : ces arrêts imposés ne tiennent pas ensemble dans la semaine : {names} ; ajoutez une équipe ou des demi-journées, ou changez les jours ou les horaires de l’un d’eux.</source>
        <translation>ARRETS: deze opgelegde haltes passen niet samen in de week: {names}; voeg een ploeg of halve dagen toe, of wijzig de dagen of uren van een ervan.</translation>
    </message>
    <message>
        <location filename="../../core/round_roads.py"/>
        <source>{parameter} : « {path} » n’a aucune route praticable en voiture autour des arrêts ; donnez un extrait qui couvre le territoire, ou videz {parameter}.</source>
        <translation>{parameter}: “{path}” heeft geen weg voor auto’s rond de haltes; geef een uittreksel dat het gebied beslaat, of laat {parameter} leeg.</translation>
    </message>
    <message>
        <location filename="../../core/round_roads.py"/>
        <source>{parameter} : « {name} » est à plus de {metres} m de toute route praticable en voiture ; vérifiez sa place, ou videz {parameter}.</source>
        <translation>{parameter}: “{name}” ligt op meer dan {metres} m van elke weg voor auto’s; controleer de plaats, of laat {parameter} leeg.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{where} : « {value} » ne se lit pas comme des jours de la semaine ; écrivez par exemple « lundi, mercredi » ou « lundi-vendredi ».</source>
        <translation>{where}: “{value}” is niet te lezen als weekdagen; schrijf bijvoorbeeld “lundi, mercredi” of “lundi-vendredi”.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{parameter} : « {value} » n’est pas un horaire ; écrivez par exemple « 09:00-12:30 ».</source>
        <translation>{parameter}: “{value}” is geen uurregeling; schrijf bijvoorbeeld “09:00-12:30”.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>ARRETS : l’identifiant « {value} » désigne plusieurs arrêts de « {name} » ; donnez un id à chacun.</source>
        <translation>ARRETS: de identificatie “{value}” staat voor meerdere haltes van “{name}”; geef elke halte een eigen id.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>ARRETS (demi_journee) : « {value} » est inconnu ; écrivez « matin », « apres_midi » ou rien.</source>
        <translation>ARRETS (demi_journee): “{value}” is onbekend; schrijf “matin”, “apres_midi” of niets.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{name} : la colonne {column} a une valeur qui n’est pas un nombre d’au moins {least} ; corrigez-la.</source>
        <translation>{name}: de kolom {column} heeft een waarde die geen getal van minstens {least} is; verbeter ze.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>BASE : {points} points pour {count} équipe(s) ; donnez un point pour toutes, ou un par équipe.</source>
        <translation>BASE: {points} punten voor {count} ploeg(en); geef één punt voor alle, of één per ploeg.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>JOURS : aucun jour n’est donné ; écrivez par exemple « lundi-vendredi ».</source>
        <translation>JOURS: er is geen dag gegeven; schrijf bijvoorbeeld “lundi-vendredi”.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : {count} arrêt(s) écartés, personne à servir n’habite à portée à pied : {names}.</source>
        <translation>ARRETS: {count} halte(s) opzijgezet, niemand om te bedienen woont binnen stapbereik: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : personne n’habite à {minutes} min à pied d’un arrêt de « {name} » ; ajoutez des arrêts, allongez SEUIL_MIN, ou cochez TOUS si un service fixe les sert déjà.</source>
        <translation>ARRETS: niemand woont op {minutes} min te voet van een halte van “{name}”; voeg haltes toe, verhoog SEUIL_MIN, of vink TOUS aan als een vaste dienst hen al bedient.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>POIDS : « {column} » n’est pas une colonne de personnes de « {name} », ou elle est vide ; choisissez par exemple « pauvres » ou « population ».</source>
        <translation>POIDS: “{column}” is geen kolom met personen van “{name}”, of ze is leeg; kies bijvoorbeeld “pauvres” of “population”.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : {count} arrêt(s) sans horaires lisibles, tenus pour libres à toute heure : {names}.</source>
        <translation>ARRETS: {count} halte(s) zonder leesbare uren, beschouwd als altijd vrij: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture sur les routes d’OpenStreetMap, aux vitesses d’OSRM par classe de route.</source>
        <translation>Autoritten over de wegen van OpenStreetMap, aan de snelheden van OSRM per wegklasse.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture estimés : ligne droite x 1,4 à {speed} km/h ; donnez OSM pour suivre les routes.</source>
        <translation>Autoritten geschat: rechte lijn x 1,4 aan {speed} km/u; geef OSM om de wegen te volgen.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes sur {total} servies par la tournée, {visits} visites par semaine, {drive} min de route.</source>
        <translation>{people} personen op {total} bediend door de ronde, {visits} bezoeken per week, {drive} min rijden.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes ont déjà un service fixe à {minutes} min : elles ne comptent pas, sauf avec TOUS.</source>
        <translation>{people} personen hebben al een vaste dienst op {minutes} min: ze tellen niet mee, behalve met TOUS.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun autre plan ne sert plus de personnes sous ces contraintes : c’est prouvé.</source>
        <translation>Geen enkel ander plan bedient meer personen onder deze beperkingen: dat is bewezen.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun plan ne peut servir plus de {bound} personnes : celui-ci en est à {gap} % au plus.</source>
        <translation>Geen enkel plan kan meer dan {bound} personen bedienen: dit zit daar hoogstens {gap}% vanaf.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>SERVICES_APRES, OUVERTURES et FERMETURES sont vides ; dites ce qui change : couche, points ou identifiants.</source>
        <translation>SERVICES_APRES, OUVERTURES en FERMETURES zijn leeg; zeg wat er verandert: een laag, punten of identificaties.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>FERMETURES : « {value} » n’est l’identifiant ni le nom d’aucun service de « {name} ».</source>
        <translation>FERMETURES: “{value}” is de identificatie noch de naam van een dienst van “{name}”.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot : {names}. Cochez RELIER_ILOTS pour rattacher à la rue voisine ceux d’un petit îlot, comme le fait « Diagnostic d’accessibilité ».</source>
        <translation>{count} dienst(en) op een eiland, alleen vanaf dat eiland bereikbaar: {names}. Vink RELIER_ILOTS aan om die van een klein eiland aan de naburige straat te hechten, zoals “Toegankelijkheidsdiagnose” doet.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>{count} zone(s) blanche(s) disparaissent.</source>
        <translation>{count} witte zone(s) verdwijnen.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>{count} zone(s) blanche(s) rétrécissent.</source>
        <translation>{count} witte zone(s) krimpen.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>{count} zone(s) blanche(s) grandissent.</source>
        <translation>{count} witte zone(s) groeien.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>{count} zone(s) blanche(s) apparaissent.</source>
        <translation>{count} witte zone(s) verschijnen.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Ouvertures ({count}) : {names}.</source>
        <translation>Openingen ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Fermetures ({count}) : {names}.</source>
        <translation>Sluitingen ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Lieu ou horaires changés ({count}) : {names}.</source>
        <translation>Plaats of openingsuren gewijzigd ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>À {threshold} min ou moins d’un service ({public}) : {before} avant ({before_pct} %), {after} après ({after_pct} %).</source>
        <translation>Op {threshold} min of minder van een dienst ({public}): {before} vooraf ({before_pct}%), {after} nadien ({after_pct}%).</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Marchent moins ({public}) : {wins} ; marchent plus : {loses}.</source>
        <translation>Stappen minder ({public}): {wins}; stappen meer: {loses}.</translation>
    </message>
    <message>
        <location filename="../../core/service_filters.py"/>
        <source>{parameter} : « {value} » n’est pas un choix ; écrivez {options}.</source>
        <translation>{parameter}: “{value}” is geen keuze; schrijf {options}.</translation>
    </message>
    <message>
        <location filename="../../core/service_filters.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; passez-la par « Charger des services » ou videz {parameter}.</source>
        <translation>{parameter}: de laag “{name}” heeft geen kolom “{column}”; haal ze door “Diensten laden” of laat {parameter} leeg.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>Aucun choix ne convient : les capacités des lieux ne suffisent pas à COUVERTURE_MIN_PCT ; baissez-le.</source>
        <translation>Geen enkele keuze voldoet: de capaciteiten van de plaatsen volstaan niet voor COUVERTURE_MIN_PCT; verlaag het.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>FORCES : ces lieux ne peuvent pas être retenus ; retirez-en.</source>
        <translation>FORCES: deze plaatsen kunnen niet gekozen worden; verwijder er enkele.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>Aucun choix ne respecte à la fois {names} : relâchez l’une de ces contraintes.</source>
        <translation>Geen enkele keuze voldoet tegelijk aan {names}: versoepel een van deze beperkingen.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>COUVERTURE_MIN_PCT : même avec tous les candidats, « {name} » n’a que {reached} % de son public à moins de SEUIL_MIN ({count} territoire(s) dans ce cas) ; baissez ce minimum ou ajoutez des candidats.</source>
        <translation>COUVERTURE_MIN_PCT: zelfs met alle kandidaten heeft “{name}” maar {reached}% van zijn publiek op minder dan SEUIL_MIN ({count} gebied(en) in dit geval); verlaag dit minimum of voeg kandidaten toe.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : « {value} » ne se lit pas ; écrivez « pauvres » ou « pauvres=1 ; seniors_65p=0,5 ».</source>
        <translation>POIDS: “{value}” is niet te lezen; schrijf “pauvres” of “pauvres=1 ; seniors_65p=0,5”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : donnez au moins une colonne de public, par exemple « pauvres ».</source>
        <translation>POIDS: geef minstens één kolom van een publiek, bijvoorbeeld “pauvres”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>LIMITE_CALCUL_S : {limit} s n’ont pas suffi à prouver le meilleur choix (écart {gap} %) ; augmentez cette durée ou acceptez l’écart (ACCEPTER_ECART).</source>
        <translation>LIMITE_CALCUL_S: {limit} s volstonden niet om de beste keuze te bewijzen (afstand {gap}%); verhoog deze duur of aanvaard de afstand (ACCEPTER_ECART).</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>MODELE : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>MODELE: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>NOMBRE : donnez un nombre de permanences, ou un BUDGET.</source>
        <translation>NOMBRE: geef een aantal permanenties, of een BUDGET.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>TERRITOIRES_EN_ENTREE : COUVERTURE_MIN_PCT et EQUITE comparent des territoires ; donnez leur couche.</source>
        <translation>TERRITOIRES_EN_ENTREE: COUVERTURE_MIN_PCT en EQUITE vergelijken gebieden; geef hun laag.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>EQUITE : cette option ne vaut que pour MODELE=mclp ; choisissez ce modèle ou décochez-la.</source>
        <translation>EQUITE: deze optie geldt alleen voor MODELE=mclp; kies dit model of vink ze uit.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CAPACITES : cette option ne vaut que pour MODELE=mclp ou p_median ; décochez-la.</source>
        <translation>CAPACITES: deze optie geldt alleen voor MODELE=mclp of p_median; vink ze uit.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>EQUITE : cette option ne se combine pas avec CAPACITES ; décochez l’une des deux.</source>
        <translation>EQUITE: deze optie gaat niet samen met CAPACITES; vink een van beide uit.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : la colonne « decision » dit « {value} » ; écrivez impose, exclu, ou laissez vide.</source>
        <translation>{parameter}: de kolom “decision” zegt “{value}”; schrijf impose, exclu, of laat leeg.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>FORCES et EXCLUS : « {ids} » est à la fois imposé et exclu ; choisissez.</source>
        <translation>FORCES en EXCLUS: “{ids}” is tegelijk opgelegd en uitgesloten; kies.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : aucun candidat n’a l’identifiant « {ids} » ; reprenez la colonne id de CANDIDATS.</source>
        <translation>{parameter}: geen enkele kandidaat heeft de identificatie “{ids}”; neem ze over uit de kolom id van CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : l’identifiant « {ids} » désigne plusieurs candidats ; donnez un id à chacun dans CANDIDATS.</source>
        <translation>{parameter}: de identificatie “{ids}” staat voor meerdere kandidaten; geef elk een eigen id in CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CANDIDATS : il manque la colonne « capacite » (personnes) ; ajoutez-la ou décochez CAPACITES.</source>
        <translation>CANDIDATS: de kolom “capacite” (personen) ontbreekt; voeg ze toe of vink CAPACITES uit.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CAPACITES : la colonne « capacite » de CANDIDATS n’est pas un nombre positif pour {ids} ; corrigez-la, ou laissez vide (sans limite).</source>
        <translation>CAPACITES: de kolom “capacite” van CANDIDATS is geen positief getal voor {ids}; verbeter ze, of laat leeg (zonder limiet).</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : la colonne « {column} » de CANDIDATS est vide, illisible ou négative pour {ids} ; remplissez-la.</source>
        <translation>{parameter}: de kolom “{column}” van CANDIDATS is leeg, onleesbaar of negatief voor {ids}; vul ze in.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : CARREAUX n’a pas de colonne « {column} » ; choisissez-en une autre, par exemple « pauvres ».</source>
        <translation>POIDS: CARREAUX heeft geen kolom “{column}”; kies een andere, bijvoorbeeld “pauvres”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>NOMBRE : {count} permanence(s) proposée(s) au lieu de {asked} ; aucun autre candidat n’apporterait rien.</source>
        <translation>NOMBRE: {count} permanentie(s) voorgesteld in plaats van {asked}; geen andere kandidaat zou iets toevoegen.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CANDIDATS : {count} lieu(x) que personne n’atteint à pied : {ids}.</source>
        <translation>CANDIDATS: {count} plaats(en) die niemand te voet bereikt: {ids}.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{people} personne(s) (pondérées par POIDS) sont à plus de SEUIL_MIN de tout service et de tout candidat.</source>
        <translation>{people} perso(o)n(en) (gewogen met POIDS) wonen verder dan SEUIL_MIN van elke dienst en elke kandidaat.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>TERRITOIRES_EN_ENTREE : {people} personne(s) (pondérées par POIDS) vivent hors des territoires donnés.</source>
        <translation>TERRITOIRES_EN_ENTREE: {people} perso(o)n(en) (gewogen met POIDS) wonen buiten de gegeven gebieden.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : {count} carreau(x) au public inconnu, comptés sans personne.</source>
        <translation>POIDS: {count} rastercel(len) met onbekend publiek, geteld als niemand.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {name} » ne couvre pas tout le réseau ({count} points sur {total} hors de son emprise ou sans altitude, dont longitude {longitude}, latitude {latitude}) ; donnez un modèle de terrain du même territoire, entier et sans trou, ou réduisez le réseau avec ZONE.</source>
        <translation>{parameter}: “{name}” beslaat niet het hele netwerk ({count} punten op {total} buiten de omvang of zonder hoogte, waaronder lengtegraad {longitude}, breedtegraad {latitude}); geef een terreinmodel van hetzelfde gebied, volledig en zonder gaten, of verklein het netwerk met ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {name} » est une image, pas des altitudes ; donnez un modèle numérique de terrain.</source>
        <translation>{parameter}: “{name}” is een afbeelding, geen hoogten; geef een digitaal terreinmodel.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : le modèle de terrain « {name} » n’a pas de système de coordonnées ou n’est pas calé ; attribuez-lui sa projection dans le fichier (menu Raster, Projections), puis relancez.</source>
        <translation>{parameter}: het terreinmodel “{name}” heeft geen coördinatenreferentiesysteem of is niet gegeorefereerd; wijs de projectie toe in het bestand (menu Raster, Projecties) en start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {path} » n’est pas un raster lisible, ou il est tronqué ; donnez un modèle numérique de terrain (GeoTIFF, .asc, .hgt ou .hgt.gz).</source>
        <translation>{parameter}: “{path}” is geen leesbaar raster, of het is afgebroken; geef een digitaal terreinmodel (GeoTIFF, .asc, .hgt of .hgt.gz).</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>ACCROCHAGE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif.</source>
        <translation>ACCROCHAGE_M: {value} is geen afstand; geef een positief aantal meter.</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>{parameter} : {count} entité(s) de « {name} » sont faites de plusieurs points, dont la ligne {row}, et n’ont pas de place à elles ; séparez-les avec « De morceaux multiples à morceaux uniques ».</source>
        <translation>{parameter}: {count} object(en) van “{name}” bestaan uit meerdere punten, waaronder rij {row}, en hebben geen eigen plaats; splits ze met “Meerdelig naar enkeldelig”.</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>{parameter} : aucun point n’est sur le territoire du réseau (demande autour de {demand}, réseau autour de {network}, en longitude et latitude) ; vérifiez que les deux fichiers couvrent la même ville et que leurs systèmes de coordonnées sont justes.</source>
        <translation>{parameter}: geen enkel punt ligt in het gebied van het netwerk (vraag rond {demand}, netwerk rond {network}, in lengte- en breedtegraad); controleer of beide bestanden dezelfde stad beslaan en of hun coördinatenreferentiesystemen juist zijn.</translation>
    </message>
    <message>
        <location filename="../../core/territories.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>{parameter}: “{name}” moet polygonen bevatten (IRIS, QPV, gemeenten…).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>bien desservi, plus pauvre</source>
        <translation>goed bediend, armer</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>bien desservi, moins pauvre</source>
        <translation>goed bediend, minder arm</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi, plus pauvre</source>
        <translation>slecht bediend, armer</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi, moins pauvre</source>
        <translation>slecht bediend, minder arm</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>l’ensemble des territoires</source>
        <translation>alle gebieden samen</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{parameter} : {count} polygone(s) débordent des carreaux donnés ({names}) : leurs chiffres ne valent que pour la part couverte, à moins que le reste soit inhabité.</source>
        <translation>{parameter}: {count} polygo(o)n(en) reiken buiten de gegeven rastercellen ({names}): hun cijfers gelden alleen voor het bedekte deel, tenzij de rest onbewoond is.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Aucune paire de territoires pilotes : les temps ou la pauvreté ne sont pas connus (carreaux mesurés ?).</source>
        <translation>Geen paar proefgebieden: de tijden of de armoede zijn niet bekend (zijn de rastercellen gemeten?).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>bien desservi</source>
        <translation>goed bediend</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi</source>
        <translation>slecht bediend</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Aucune paire de territoires pilotes : parmi les territoires plus pauvres que la référence et d’au moins {people} personnes, aucun n’est {missing}.</source>
        <translation>Geen paar proefgebieden: van de gebieden die armer zijn dan de referentie en minstens {people} personen tellen, is er geen {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », bien doté (service le plus proche à {minutes_a} min en moyenne, {services_a} service(s) sur place), et « {name_b} », démuni ({minutes_b} min, {services_b} service(s)) ; {gap} min les séparent, et tous deux sont pauvres ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Twee zeer verschillende proefgebieden: “{name_a}”, goed voorzien (dichtstbijzijnde dienst gemiddeld op {minutes_a} min, {services_a} dienst(en) ter plaatse), en “{name_b}”, misdeeld ({minutes_b} min, {services_b} dienst(en)); {gap} min verschil, en beide zijn arm ({poverty_a}% en {poverty_b}%, referentie {limit}%).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », bien doté (service le plus proche à {minutes_a} min en moyenne), et « {name_b} », démuni ({minutes_b} min) ; {gap} min les séparent, et tous deux sont pauvres ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Twee zeer verschillende proefgebieden: “{name_a}”, goed voorzien (dichtstbijzijnde dienst gemiddeld op {minutes_a} min), en “{name_b}”, misdeeld ({minutes_b} min); {gap} min verschil, en beide zijn arm ({poverty_a}% en {poverty_b}%, referentie {limit}%).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Carreaux sans temps d’accès : mesurez-les avec « Temps d’accès à pied » pour remplir ces indicateurs.</source>
        <translation>Rastercellen zonder toegangstijden: meet ze met “Toegangstijden te voet” om deze indicatoren in te vullen.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) hors des carreaux, sans aucun habitant connu : {names}.</source>
        <translation>{count} gebied(en) buiten de rastercellen, zonder bekende inwoner: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) où personne n’habite : {names}.</source>
        <translation>{count} gebied(en) waar niemand woont: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) de moins de 11 ménages, dont les chiffres des ménages sont tus : {names}.</source>
        <translation>{count} gebied(en) met minder dan 11 huishoudens, waarvan de huishoudcijfers niet worden gegeven: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{parameter} : {count} territoire(s) ne touchent aucun de ses polygones ({names}) ; leur comparaison est vide.</source>
        <translation>{parameter}: {count} gebied(en) raken geen enkele polygoon ervan ({names}); hun vergelijking is leeg.</translation>
    </message>
    <message>
        <location filename="../../core/time_slots.py"/>
        <source>CRENEAU : « {value} » n’est pas un jour et une heure ; écrivez par exemple « mardi 17:00 », « samedi 10h30 » ou « 2026-12-25 10:00 ».</source>
        <translation>CRENEAU: “{value}” is geen dag en uur; schrijf bijvoorbeeld “mardi 17:00”, “samedi 10h30” of “2026-12-25 10:00”.</translation>
    </message>
    <message>
        <location filename="../../core/travel_times.py"/>
        <source>K : {value} n’est pas un rang ; donnez un entier à partir de 1.</source>
        <translation>K: {value} is geen rang; geef een geheel getal vanaf 1.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>sans nom</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>tout le public</source>
        <translation>het hele publiek</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{share} % du public</source>
        <translation>{share}% van het publiek</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>moins de 1 % du public</source>
        <translation>minder dan 1% van het publiek</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le service le plus proche, {service}, est à {mean} min.</source>
        <translation>De dichtstbijzijnde dienst, {service}, ligt op {mean} min.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau).</source>
        <translation>De dichtstbijzijnde dienst, {service}, ligt op {mean} min (van {low} tot {high} min naargelang de rastercel).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le service le plus proche, {service}, est à {mean} min.</source>
        <translation>Voor {who} ligt de dichtstbijzijnde dienst, {service}, op {mean} min.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau).</source>
        <translation>Voor {who} ligt de dichtstbijzijnde dienst, {service}, op {mean} min (van {low} tot {high} min naargelang de rastercel).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, c’est un autre service, à {mean} min ({count} services).</source>
        <translation>Voor {who} is het een andere dienst, op {mean} min ({count} diensten).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, c’est un autre service, à {mean} min.</source>
        <translation>Voor {who} is het een andere dienst, op {mean} min.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service ne peut être rejoint à pied : les rues d’ici forment un îlot, coupé du reste du réseau.</source>
        <translation>Geen enkele dienst is te voet bereikbaar: de straten hier vormen een eiland, afgesneden van de rest van het netwerk.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service ne peut être rejoint à pied : les rues y forment un îlot, coupé du reste du réseau.</source>
        <translation>Voor {who} is geen enkele dienst te voet bereikbaar: de straten vormen er een eiland, afgesneden van de rest van het netwerk.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucune voie praticable à pied n’est assez proche : la première est à {metres} m.</source>
        <translation>Geen enkele begaanbare weg is dichtbij genoeg: de eerste ligt op {metres} m.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucune voie praticable à pied n’est assez proche : la première est à {metres} m.</source>
        <translation>Voor {who} is geen enkele begaanbare weg dichtbij genoeg: de eerste ligt op {metres} m.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée.</source>
        <translation>Geen enkele dienst ontvangt: geen enkele voldoet aan de filters, of is open op het gevraagde uur.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée.</source>
        <translation>Voor {who} ontvangt geen enkele dienst: geen enkele voldoet aan de filters, of is open op het gevraagde uur.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service n’est atteint à pied dans la durée mesurée.</source>
        <translation>Geen enkele dienst wordt te voet bereikt binnen de gemeten duur.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service n’est atteint à pied dans la durée mesurée.</source>
        <translation>Voor {who} wordt geen enkele dienst te voet bereikt binnen de gemeten duur.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le temps d’accès n’est pas connu.</source>
        <translation>De toegangstijd is niet bekend.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le temps d’accès n’est pas connu.</source>
        <translation>Voor {who} is de toegangstijd niet bekend.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Horaires inconnus, à vérifier : {services}.</source>
        <translation>Openingsuren onbekend, na te gaan: {services}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{service} est plus près, à {minutes} min, mais fermé {slot}.</source>
        <translation>{service} is dichterbij, op {minutes} min, maar gesloten {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{service} est plus près à vol d’oiseau, mais fermé {slot}.</source>
        <translation>{service} is in vogelvlucht dichterbij, maar gesloten {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, {service} est plus près, à {minutes} min, mais fermé {slot}.</source>
        <translation>Voor {who} is {service} dichterbij, op {minutes} min, maar gesloten {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, {service} est plus près à vol d’oiseau, mais fermé {slot}.</source>
        <translation>Voor {who} is {service} in vogelvlucht dichterbij, maar gesloten {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Moins de {households} ménages sur un ou deux carreaux : leurs nombres ne sont pas donnés.</source>
        <translation>Minder dan {households} huishoudens op één of twee rastercellen: hun aantallen worden niet gegeven.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>CRENEAU : une heure ne dit rien sans services ; donnez aussi SERVICES, ou videz CRENEAU.</source>
        <translation>CRENEAU: een uur zegt niets zonder diensten; geef ook SERVICES, of laat CRENEAU leeg.</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>{parameter} : {value} est hors des bornes ; donnez une valeur de {low} à {high}.</source>
        <translation>{parameter}: {value} valt buiten de grenzen; geef een waarde van {low} tot {high}.</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>CARREAUX : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps d’accès à pied avec « Temps d’accès ».</source>
        <translation>CARREAUX: “{name}” heeft geen kolom “{column}”; meet eerst de toegangstijden met “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>CARREAUX : « {name} » doit contenir des polygones (carreaux) ; des points ne forment pas de zone.</source>
        <translation>CARREAUX: “{name}” moet polygonen (rastercellen) bevatten; punten vormen geen zone.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Ce que l’on fait à cette étape</source>
        <translation>Wat er in deze stap gebeurt</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <location filename="../../plugin.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Diagnostic d’accessibilité</source>
        <translation>Toegankelijkheidsdiagnose</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Étapes du diagnostic</source>
        <translation>Stappen van de diagnose</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>← &amp;Précédent</source>
        <translation>← &amp;Vorige</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>&amp;Suivant →</source>
        <translation>V&amp;olgende →</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <location filename="../../plugin.py"/>
        <source>Explorer l’accès</source>
        <translation>Toegang verkennen</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Pourquoi ici ? » : cliquez un carreau. « Et si… ? » : cliquez pour ouvrir une permanence, glissez-la, double-cliquez pour fermer ou rouvrir un service, clic droit ou Suppr pour la retirer.</source>
        <translation>“Waarom hier?”: klik op een rastercel. “Wat als…?”: klik om een permanentie te openen, versleep ze, dubbelklik om een dienst te sluiten of te heropenen, rechtsklik of Del om ze weg te halen.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Seuil (min à pied)</source>
        <translation>&amp;Drempel (min te voet)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Minutes à pied au-delà desquelles un service est trop loin.</source>
        <translation>Minuten te voet waarboven een dienst te ver is.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Préparer la carte</source>
        <translation>Kaart voor&amp;bereiden</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Lit les carreaux, les services et le réseau du projet.</source>
        <translation>Leest de rastercellen, de diensten en het netwerk van het project.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Pourquoi &amp;ici ?</source>
        <translation>Waarom &amp;hier?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Et si… ?</source>
        <translation>Wat &amp;als…?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>A&amp;nnuler</source>
        <translation>Ongeda&amp;an maken</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Rétablir</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Garder ce scénario</source>
        <translation>Scenario b&amp;ewaren</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Réponse</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Lecture des carreaux, des services et du réseau…</source>
        <translation>Rastercellen, diensten en netwerk worden gelezen…</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Prêt : {cells} carreaux, {places} lieux.</source>
        <translation>Klaar: {cells} rastercellen, {places} plaatsen.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Cliquez un carreau.</source>
        <translation>Klik op een rastercel.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{label} : {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>habitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>pauvres (estimation)</source>
        <translation>armen (schatting)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>65 ans et plus</source>
        <translation>65 jaar en ouder</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ici vivent {who}.</source>
        <translation>Hier wonen {who}.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ce carreau est imputé par l’INSEE : ses ménages pauvres viennent d’un modèle.</source>
        <translation>Deze rastercel is geïmputeerd door het INSEE: de arme huishoudens komen uit een model.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{name} : {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres à moins de {n} min</source>
        <translation>Arme personen op minder dan {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Habitants à moins de {n} min</source>
        <translation>Inwoners op minder dan {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres en zone blanche</source>
        <translation>Arme personen in een witte zone</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Carreaux blancs</source>
        <translation>Witte rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Zones blanches</source>
        <translation>Witte zones</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Temps moyen (min)</source>
        <translation>Gemiddelde tijd (min)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Déficit (pers. × min)</source>
        <translation>Tekort (pers. × min)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Bleu : gagné. Orange : perdu.</source>
        <translation>Blauw: gewonnen. Oranje: verloren.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux, des services et un réseau : voyez les deux premières étapes.</source>
        <translation>Er zijn rastercellen, diensten en een netwerk nodig: zie de eerste twee stappen.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux avec leurs temps d’accès : voyez l’étape Mesures.</source>
        <translation>Er zijn rastercellen met hun toegangstijden nodig: zie de stap Metingen.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Données</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Chargez où vivent les gens et où ils sont reçus. Chaque ligne refusée est gardée, avec sa raison.</source>
        <translation>Laad waar de mensen wonen en waar ze ontvangen worden. Elke geweigerde rij wordt bewaard, met de reden.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/comparer_territoires.py"/>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/isochrones.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/robustesse.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Carreaux de population</source>
        <translation>Rastercellen met bevolking</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Carreaux</source>
        <translation>Rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/comparer_territoires.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/layers.py"/>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>IRIS (facultatif)</source>
        <translation>IRIS (optioneel)</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_iris.py"/>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Réseau</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Faites d’un fichier OpenStreetMap le réseau des rues où l’on marche, selon le public qui marche.</source>
        <translation>Maak van een OpenStreetMap-bestand het netwerk van straten waar men stapt, volgens het publiek dat stapt.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/layers.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Réseau piéton</source>
        <translation>Voetgangersnetwerk</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Trous possibles</source>
        <translation>Mogelijke gaten</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Mesures</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Mesurez le temps de marche de chaque carreau au service le plus proche. Aucun carreau n’est perdu.</source>
        <translation>Meet de staptijd van elke rastercel naar de dichtstbijzijnde dienst. Geen enkele rastercel gaat verloren.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps d’accès à pied</source>
        <translation>Toegangstijden te voet</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps d’accès</source>
        <translation>Toegangstijden</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Indicateurs : offre partagée, heures, gravité</source>
        <translation>Indicatoren: gedeeld aanbod, uren, graviteit</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <source>Indicateurs</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <source>Moyennes par territoire</source>
        <translation>Gemiddelden per gebied</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/isochrones.py"/>
        <source>Isochrones</source>
        <translation>Isochronen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/equite.py"/>
        <source>Équité</source>
        <translation>Billijkheid</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Repérez où des personnes pauvres vivent trop loin, et dans quel ordre agir.</source>
        <translation>Vind waar arme personen te ver wonen, en in welke volgorde te handelen.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux signalés</source>
        <translation>Gemarkeerde rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <source>Zones blanches, par rang</source>
        <translation>Witte zones, op rang</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Totaux par territoire</source>
        <translation>Totalen per gebied</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Est-ce solide ?</source>
        <translation>Is het stevig?</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Stabilité des carreaux</source>
        <translation>Stabiliteit van de rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Rangs des zones</source>
        <translation>Rangen van de zones</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Fermeture de chaque service</source>
        <translation>Sluiting van elke dienst</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Comparer des quartiers</source>
        <translation>Wijken vergelijken</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Quartiers comparés</source>
        <translation>Vergeleken wijken</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Implantation</source>
        <translation>Inplanting</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Choisissez où tenir les prochaines permanences, et voyez ce que chacune rapporte.</source>
        <translation>Kies waar de volgende permanenties te houden, en zie wat elke permanentie oplevert.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Lieux candidats</source>
        <translation>Kandidaat-plaatsen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Permanences à ouvrir</source>
        <translation>Te openen permanenties</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <source>Permanences proposées</source>
        <translation>Voorgestelde permanenties</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Courbe des gains</source>
        <translation>Winstcurve</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux, un réseau et des lieux candidats.</source>
        <translation>Er zijn rastercellen, een netwerk en kandidaat-plaatsen nodig.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Tournée d’une équipe mobile</source>
        <translation>Ronde van een mobiele ploeg</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts de la tournée</source>
        <translation>Haltes van de ronde</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Avant et après</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/rapport.py"/>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Réunissez tout dans un dossier : GeoPackage, carte, rapport lisible par tous et journal du calcul.</source>
        <translation>Breng alles samen in één map: GeoPackage, kaart, een voor iedereen leesbaar rapport en het logboek van de berekening.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Diagnostic complet</source>
        <translation>Volledige diagnose</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Rapport, page web et PDF</source>
        <translation>Rapport, webpagina en pdf</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches de terrain</source>
        <translation>Veldfiches</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Lieux à visiter</source>
        <translation>Te bezoeken plaatsen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Suivi : deux diagnostics comparés</source>
        <translation>Opvolging: twee diagnoses vergeleken</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>il n’y a pas de colonne de population (ind, population)</source>
        <translation>er is geen bevolkingskolom (ind, population)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>il n’y a pas de colonne de ménages pauvres (men_pauv) : aucune zone ne pourra être pondérée</source>
        <translation>er is geen kolom met arme huishoudens (men_pauv): geen enkele zone kan worden gewogen</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>ce n’est pas un réseau piéton (colonne {name} absente)</source>
        <translation>het is geen voetgangersnetwerk (kolom {name} ontbreekt)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>les temps d’accès n’y sont pas (colonne {name} absente)</source>
        <translation>de toegangstijden ontbreken (kolom {name} afwezig)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>aucune colonne ne nomme ses polygones : ils porteront un numéro</source>
        <translation>geen kolom benoemt de polygonen: ze krijgen een nummer</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>ce n’est pas une couche vectorielle lisible</source>
        <translation>het is geen leesbare vectorlaag</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>sa géométrie ne convient pas</source>
        <translation>de geometrie past niet</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>elle n’a pas de système de coordonnées</source>
        <translation>ze heeft geen coördinatenreferentiesysteem</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Options et réglages avancés</source>
        <translation>Opties en geavanceerde instellingen</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Ce qui en sort</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>&amp;Calculer</source>
        <translation>&amp;Berekenen</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>&amp;Annuler</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Co&amp;pier la commande</source>
        <translation>Opdracht &amp;kopiëren</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Copie la commande qgis_process qui refait ce calcul sans la fenêtre.</source>
        <translation>Kopieert de qgis_process-opdracht die deze berekening zonder het venster herhaalt.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>{label} : aucune couche du projet ne convient.</source>
        <translation>{label}: geen enkele laag van het project past.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>{label}, « {name} » : {reason}.</source>
        <translation>{label}, “{name}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Commande copiée :</source>
        <translation>Opdracht gekopieerd:</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Ces choix ne tiennent pas dans une commande : remplacez les couches de travail par des fichiers.</source>
        <translation>Deze keuzes passen niet in een opdracht: vervang de tijdelijke lagen door bestanden.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Terminé.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>carreaux de population</source>
        <translation>rastercellen met bevolking</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>services</source>
        <translation>diensten</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>réseau piéton</source>
        <translation>voetgangersnetwerk</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>Il manque au projet : {names}. Les deux premières étapes du panneau les chargent.</source>
        <translation>Ontbreekt in het project: {names}. De eerste twee stappen van het paneel laden ze.</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>Préparation de la carte vivante</source>
        <translation>Levende kaart wordt voorbereid</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Ouvre le panneau qui mène des données aux permanences, pas à pas.</source>
        <translation>Opent het paneel dat stap voor stap van gegevens naar permanenties leidt.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Sur la carte : pourquoi ici, et si l’on ouvrait une permanence là ?</source>
        <translation>Op de kaart: waarom hier, en wat als er daar een permanentie kwam?</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>1 Données</source>
        <translation>1 Gegevens</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>2 Mesures</source>
        <translation>2 Metingen</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>3 Zones blanches</source>
        <translation>3 Witte zones</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>4 Implantation</source>
        <translation>4 Inplanting</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>5 Restitution</source>
        <translation>5 Rapportering</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : le fichier « {value} » est introuvable ; vérifiez son nom et son dossier.</source>
        <translation>{name}: het bestand “{value}” is niet te vinden; controleer de naam en de map.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : le fichier « {value} » est vide ; exportez-le de nouveau.</source>
        <translation>{name}: het bestand “{value}” is leeg; exporteer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » s’écrit ici avec un point, « {point} » ; corrigez ce nombre.</source>
        <translation>{name}: “{value}” wordt hier met een punt geschreven, “{point}”; verbeter dit getal.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » est hors des bornes ; donnez un nombre de {low} à {high}.</source>
        <translation>{name}: “{value}” valt buiten de grenzen; geef een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>{name}: “{value}” is onbekend; kies uit {choices}.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle ou un fichier.</source>
        <translation>{name}: “{value}” is geen leesbare laag; kies een vectorlaag of een bestand.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » ne convient pas ; voyez l’aide de ce paramètre.</source>
        <translation>{name}: “{value}” past niet; zie de hulp van deze parameter.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : ce paramètre est vide ; remplissez « {label} ».</source>
        <translation>{name}: deze parameter is leeg; vul “{label}” in.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>La bibliothèque Python « {library} » manque à cette installation de QGIS ; installez QGIS 3.40 ou plus récent avec l’installateur officiel, ou ajoutez-la à son Python.</source>
        <translation>De Python-bibliotheek “{library}” ontbreekt in deze QGIS-installatie; installeer QGIS 3.40 of nieuwer met het officiële installatieprogramma, of voeg de bibliotheek toe aan zijn Python.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente ; mettez QGIS à jour avec l’installateur officiel, ou mettez-la à jour dans son Python.</source>
        <translation>De Python-bibliotheek “shapely” {version} is te oud: versie 2 of nieuwer is nodig; werk QGIS bij met het officiële installatieprogramma, of werk de bibliotheek bij in zijn Python.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Charger les IRIS</source>
        <translation>IRIS laden</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Réunit les contours IRIS (ou les secteurs belges) et leur table de pauvreté et de revenu.</source>
        <translation>Brengt de IRIS-contouren (of Belgische sectoren) samen met hun tabel van armoede en inkomen.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Filosofi</source>
        <translation>Filosofi</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>quartiers</source>
        <translation>wijken</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <location filename="../../processing/equite.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>pauvreté</source>
        <translation>armoede</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Statbel</source>
        <translation>Statbel</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Contours des IRIS ou secteurs</source>
        <translation>Contouren van de IRIS of sectoren</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Contours IRIS de l’IGN, de l’INSEE, d’Opendatasoft ou d’une métropole ; secteurs de Statbel.</source>
        <translation>IRIS-contouren van IGN, INSEE, Opendatasoft of een grootstad; sectoren van Statbel.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Table de pauvreté</source>
        <translation>Armoedetabel</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Table Filosofi par IRIS (2012 à 2021, csv ou classeur) ou revenus fiscaux par secteur. Elle peut couvrir tout le pays.</source>
        <translation>Filosofi-tabel per IRIS (2012 tot 2021, csv of werkmap) of fiscale inkomens per sector. Ze mag het hele land beslaan.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Colonne du code</source>
        <translation>Kolom met de code</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Code d’IRIS ou de secteur, si son nom ne le dit pas.</source>
        <translation>Code van de IRIS of sector, als de naam het niet zegt.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne du taux de pauvreté</source>
        <translation>Kolom met de armoedegraad</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>En %, de 0 à 100, si son nom ne le dit pas.</source>
        <translation>In %, van 0 tot 100, als de naam het niet zegt.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Colonne du niveau de vie médian</source>
        <translation>Kolom met de mediane levensstandaard</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>En euros par an et par UC.</source>
        <translation>In euro per jaar en per verbruikseenheid.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Un polygone par IRIS, avec son taux, son niveau de vie médian et la qualité du taux.</source>
        <translation>Eén polygoon per IRIS, met de armoedegraad, de mediane levensstandaard en de kwaliteit van de graad.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Charger la population</source>
        <translation>Bevolking laden</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Lit les carreaux de l’INSEE (2015 à 2021), ou tout découpage avec sa population.</source>
        <translation>Leest de rastercellen van het INSEE (2015 tot 2021), of elke indeling met haar bevolking.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>carreaux</source>
        <translation>rastercellen</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>population</source>
        <translation>bevolking</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Carreaux ou autres polygones</source>
        <translation>Rastercellen of andere polygonen</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Fichier ou couche : GeoPackage, CSV, Shapefile, Parquet. Un CSV sans géométrie suffit si ses identifiants sont ceux de l’INSEE (« CRS3035RES200mN…E… »).</source>
        <translation>Bestand of laag: GeoPackage, CSV, Shapefile, Parquet. Een CSV zonder geometrie volstaat als de identificaties die van het INSEE zijn (“CRS3035RES200mN…E…”).</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <location filename="../../processing/download_options.py"/>
        <source>Zone d’étude</source>
        <translation>Studiegebied</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Seuls les carreaux qui la recouvrent, même en partie, sont lus ; ils restent entiers.</source>
        <translation>Alleen de rastercellen die ze overlappen, zelfs gedeeltelijk, worden gelezen; ze blijven heel.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>IRIS et leur taux de pauvreté</source>
        <translation>IRIS en hun armoedegraad</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Couche de « Charger les IRIS » (colonne taux_pauvrete) : ajoute pauvres_cales, les personnes pauvres de chaque carreau calées sur les taux publiés.</source>
        <translation>Laag van “IRIS laden” (kolom taux_pauvrete): voegt pauvres_cales toe, de arme personen van elke rastercel, gekalibreerd op de gepubliceerde graden.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne de population</source>
        <translation>Bevolkingskolom</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Personnes. À indiquer hors des fichiers INSEE.</source>
        <translation>Personen. Op te geven bij andere bestanden dan die van het INSEE.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne des ménages</source>
        <translation>Kolom met de huishoudens</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Nombre de ménages.</source>
        <translation>Aantal huishoudens.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne des personnes pauvres</source>
        <translation>Kolom met de arme personen</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Nombre de personnes sous le seuil.</source>
        <translation>Aantal personen onder de drempel.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>En %, de 0 à 100.</source>
        <translation>In %, van 0 tot 100.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne d’identifiant</source>
        <translation>Kolom met de identificatie</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>À défaut : celui de l’INSEE, ou le rang de la ligne.</source>
        <translation>Bij gebrek daaraan: die van het INSEE, of het rijnummer.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Toutes les colonnes de la source, plus celles que lisent les autres outils.</source>
        <translation>Alle kolommen van de bron, plus die welke de andere tools lezen.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Calage par IRIS</source>
        <translation>Kalibratie per IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Une ligne par IRIS : personnes pauvres et taux avant calage, publiés, et après. Vide sans IRIS.</source>
        <translation>Eén rij per IRIS: arme personen en graad voor de kalibratie, gepubliceerd, en erna. Leeg zonder IRIS.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Tableaux et couches (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.geojson *.gpkg *.shp)</source>
        <translation>Tabellen en lagen (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.geojson *.gpkg *.shp)</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Charger des services</source>
        <translation>Diensten laden</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Lit toute liste de points d’accueil, la met en forme et dit ce qu’il faut y vérifier.</source>
        <translation>Leest elke lijst van onthaalpunten, brengt ze in vorm en zegt wat er na te kijken is.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>France services</source>
        <translation>France services</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>data.inclusion</source>
        <translation>data.inclusion</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>médiation numérique</source>
        <translation>digitale bemiddeling</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>BPE</source>
        <translation>BPE</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>FINESS</source>
        <translation>FINESS</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>doublons</source>
        <translation>dubbels</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>horaires</source>
        <translation>openingsuren</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Fichier de services</source>
        <translation>Bestand met diensten</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Liste de services : csv, xlsx, ods, json, GeoJSON ou autre couche, tel que téléchargé.</source>
        <translation>Lijst van diensten: csv, xlsx, ods, json, GeoJSON of een andere laag, zoals gedownload.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>ou couche de services</source>
        <translation>of laag met diensten</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Couche du projet, au lieu du fichier : points, polygones ou tableau.</source>
        <translation>Laag van het project, in plaats van het bestand: punten, polygonen of tabel.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>auto reconnaît le format à ses colonnes ; nommez-le s’il se trompe (tableau : colonnes quelconques).</source>
        <translation>auto herkent het formaat aan de kolommen; noem het als dat fout gaat (tableau: willekeurige kolommen).</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Second fichier de data.inclusion</source>
        <translation>Tweede bestand van data.inclusion</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Fichier des services quand le premier est celui des structures, ou l’inverse.</source>
        <translation>Bestand met diensten wanneer het eerste dat van de structuren is, of omgekeerd.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Table des catégories</source>
        <translation>Tabel met categorieën</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Colonnes format, type, categorie, libelle : elle passe avant la table de l’extension.</source>
        <translation>Kolommen format, type, categorie, libelle: ze gaat voor op de tabel van de plug-in.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Limites des communes</source>
        <translation>Grenzen van de gemeenten</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Pour repérer les points loin de leur commune ; sans elles, chaque point est comparé aux autres.</source>
        <translation>Om punten ver van hun gemeente te vinden; zonder wordt elk punt met de andere vergeleken.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Ancienneté à signaler (mois)</source>
        <translation>Te markeren ouderdom (maanden)</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Une fiche mise à jour il y a plus longtemps est signalée ; 0 : ne pas vérifier.</source>
        <translation>Een fiche die langer geleden is bijgewerkt wordt gemarkeerd; 0: niet nakijken.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>ou date limite</source>
        <translation>of uiterste datum</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par exemple 2024-01-31 : signale les fiches plus anciennes, au lieu du nombre de mois.</source>
        <translation>Bijvoorbeeld 2024-01-31: markeert oudere fiches, in plaats van het aantal maanden.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Système des coordonnées</source>
        <translation>Coördinatensysteem</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par exemple EPSG:2154, pour des colonnes X et Y dont rien ne dit le système ; vide : le trouver.</source>
        <translation>Bijvoorbeeld EPSG:2154, voor X- en Y-kolommen waarvan niets het systeem zegt; leeg: zelf vinden.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Un point par service, avec catégorie, horaires, accessibilité, doublon possible et alertes.</source>
        <translation>Eén punt per dienst, met categorie, openingsuren, toegankelijkheid, mogelijke dubbel en waarschuwingen.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Bilan des services</source>
        <translation>Balans van de diensten</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Page HTML : lignes lues et refusées, doublons, points égarés, fraîcheur, horaires, catégories.</source>
        <translation>HTML-pagina: gelezen en geweigerde rijen, dubbels, afgedwaalde punten, actualiteit, openingsuren, categorieën.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>INPUT et COUCHE : donnez l’un ou l’autre, un fichier ou une couche de services.</source>
        <translation>INPUT en COUCHE: geef het ene of het andere, een bestand of een laag met diensten.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>{read} lignes lues ({format}), {written} écrites, {refused} refusées.</source>
        <translation>{read} rijen gelezen ({format}), {written} geschreven, {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par catégorie : {categories}.</source>
        <translation>Per categorie: {categories}.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>{rows} ligne(s) refusée(s) : {reason}.</source>
        <translation>{rows} rij(en) geweigerd: {reason}.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Comparer des scénarios</source>
        <translation>Scenario’s vergelijken</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Avant et après des ouvertures, des fermetures ou d’autres horaires : qui y gagne, qui y perd.</source>
        <translation>Voor en na openingen, sluitingen of andere uren: wie wint, wie verliest.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>avant-après</source>
        <translation>voor-na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>ouverture</source>
        <translation>opening</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>fermeture d’un guichet</source>
        <translation>sluiting van een loket</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau, avant et après.</source>
        <translation>INSEE-rastercellen, met of zonder toegangstijden: ze worden opnieuw gemeten, voor en na.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Services avant</source>
        <translation>Diensten vooraf</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Points d’accueil d’aujourd’hui. Les services itinérants ou à distance ne comptent pas.</source>
        <translation>De onthaalpunten van vandaag. Rondreizende diensten en diensten op afstand tellen niet mee.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Services après</source>
        <translation>Diensten nadien</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>La même couche telle qu’elle serait : lieux et horaires changés. Un service y est reconnu à son id.</source>
        <translation>Dezelfde laag zoals ze zou zijn: plaatsen en uren gewijzigd. Een dienst wordt er herkend aan zijn id.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Ouvertures</source>
        <translation>Openingen</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Ou bien : les points qui ouvrent, par exemple les sites choisis par « Implanter des permanences ».</source>
        <translation>Of: de punten die openen, bijvoorbeeld de locaties gekozen door “Permanenties inplanten”.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Fermetures</source>
        <translation>Sluitingen</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Et les services qui ferment : leurs identifiants (ou leurs noms), séparés par des virgules.</source>
        <translation>En de diensten die sluiten: hun identificaties (of namen), gescheiden door komma’s.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Catégories retenues, séparées par des virgules ; une ouverture sans catégorie est de la première.</source>
        <translation>Behouden categorieën, gescheiden door komma’s; een opening zonder categorie hoort bij de eerste.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Un carreau plus loin de toute voie praticable est hors_reseau.</source>
        <translation>Een rastercel die verder van elke begaanbare weg ligt is hors_reseau.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins dont on veut l’avant et l’après.</source>
        <translation>IRIS, prioritaire wijken, gemeenten of leefgebieden waarvan men het voor en na wil.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Carreaux avant et après</source>
        <translation>Rastercellen voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Tous les carreaux, avec temps_avant_min, temps_apres_min, ecart_min, gagne et perd.</source>
        <translation>Alle rastercellen, met temps_avant_min, temps_apres_min, ecart_min, gagne en perd.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Zones avant et après</source>
        <translation>Zones voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les zones blanches des deux côtés : lesquelles disparaissent, apparaissent, rétrécissent, grandissent.</source>
        <translation>De witte zones aan beide kanten: welke verdwijnen, verschijnen, krimpen, groeien.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Territoires avant et après</source>
        <translation>Gebieden voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les territoires donnés, avec le public à portée avant et après, au prorata des surfaces.</source>
        <translation>De gegeven gebieden, met het publiek binnen bereik voor en na, naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Publics avant et après</source>
        <translation>Publieken voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Une ligne par public : combien sont à portée avant et après, combien marchent moins ou plus.</source>
        <translation>Eén rij per publiek: hoeveel er voor en na binnen bereik zijn, hoeveel er minder of meer stappen.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Équité avant et après</source>
        <translation>Billijkheid voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les indices d’« Équité d’accès », avant, après et en écart.</source>
        <translation>De indexen van “Billijke toegang”, voor, na en verschil.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Bilan du scénario</source>
        <translation>Balans van het scenario</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Page HTML à montrer : chiffres, courbe des durées avant et après, publics, zones, territoires, équité.</source>
        <translation>HTML-pagina om te tonen: cijfers, curve van de duur voor en na, publieken, zones, gebieden, billijkheid.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} personne(s) vivent hors des territoires donnés.</source>
        <translation>{count} perso(o)n(en) wonen buiten de gegeven gebieden.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>SERVICES_APRES dit déjà tout ce qui change : videz OUVERTURES et FERMETURES, ou bien SERVICES_APRES.</source>
        <translation>SERVICES_APRES zegt al alles wat verandert: laat OUVERTURES en FERMETURES leeg, of anders SERVICES_APRES.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Comparer des territoires</source>
        <translation>Gebieden vergelijken</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Met chaque quartier à côté de sa commune et de son intercommunalité, et propose deux territoires pilotes.</source>
        <translation>Zet elke wijk naast haar gemeente en haar intercommunale, en stelt twee proefgebieden voor.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>quartier prioritaire</source>
        <translation>prioritaire wijk</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>portrait</source>
        <translation>portret</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>typologie</source>
        <translation>typologie</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>pilote</source>
        <translation>proefgebied</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Carreaux INSEE ; sortis de « Temps d’accès à pied », ils donnent aussi l’accès et la typologie.</source>
        <translation>INSEE-rastercellen; afkomstig van “Toegangstijden te voet” geven ze ook de toegang en de typologie.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Territoires à comparer</source>
        <translation>Te vergelijken gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Quartiers prioritaires, IRIS, quartiers, bassins… ; ils peuvent se recouvrir.</source>
        <translation>Prioritaire wijken, IRIS, wijken, leefgebieden…; ze mogen overlappen.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Communes</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Chaque territoire est mis à côté de celle qui contient la plus grande part de sa surface.</source>
        <translation>Elk gebied wordt naast die gezet die het grootste deel van zijn oppervlakte bevat.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Intercommunalités</source>
        <translation>Intercommunales</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>De même ; elle sert aussi de référence à la typologie. Les carreaux doivent la couvrir.</source>
        <translation>Eveneens; ze is ook de referentie van de typologie. De rastercellen moeten ze bedekken.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Comptés dans chaque territoire et pour 1000 personnes, sans les itinérants ni ceux à distance.</source>
        <translation>Geteld in elk gebied en per 1000 personen, zonder rondreizende diensten en diensten op afstand.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Au-delà, un service est trop loin.</source>
        <translation>Daarboven is een dienst te ver.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/equite.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/suivi.py"/>
        <location filename="../../processing/zone_questions.py"/>
        <source>Public (colonne de poids)</source>
        <translation>Publiek (gewichtskolom)</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Ceux dont on moyenne le temps : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>Van wie de tijd gemiddeld wordt: population, pauvres, seniors_65p… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Territoires comparés</source>
        <translation>Vergeleken gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Une ligne par territoire : ses indicateurs, ceux de ses références, son type, et s’il est pilote.</source>
        <translation>Eén rij per gebied: de indicatoren, die van de referenties, het type, en of het een proefgebied is.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Tableau des territoires</source>
        <translation>Tabel van de gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Une ligne par indicateur, une colonne par territoire, puis les références.</source>
        <translation>Eén rij per indicator, één kolom per gebied, daarna de referenties.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Page de comparaison</source>
        <translation>Vergelijkingspagina</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Page HTML : les pilotes, tous les territoires, puis chacun à côté de ses références.</source>
        <translation>HTML-pagina: de proefgebieden, alle gebieden, daarna elk naast zijn referenties.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Construire le réseau piéton</source>
        <translation>Voetgangersnetwerk opbouwen</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Fait d’un fichier OpenStreetMap le réseau des voies praticables à pied, selon des règles publiées.</source>
        <translation>Maakt van een OpenStreetMap-bestand het netwerk van begaanbare wegen, volgens gepubliceerde regels.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/expliquer_trajet.py"/>
        <location filename="../../processing/isochrones.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>marche</source>
        <translation>stappen</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>piéton</source>
        <translation>voetganger</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>rues</source>
        <translation>straten</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Fichier OpenStreetMap</source>
        <translation>OpenStreetMap-bestand</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)</source>
        <translation>OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2 *.json *.graphml)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Extrait OSM du territoire et de ses abords : .osm.pbf, .osm (au besoin en .gz ou .bz2), réponse d’Overpass en .json ou réseau d’OSMnx en .graphml.</source>
        <translation>OSM-uittreksel van het gebied en zijn omgeving: .osm.pbf, .osm (eventueel .gz of .bz2), Overpass-antwoord in .json of OSMnx-netwerk in .graphml.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>ou couche de voies OpenStreetMap</source>
        <translation>of laag met OpenStreetMap-wegen</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Couche de lignes dont les étiquettes OSM (highway, foot, access…) sont des colonnes ; sans étiquettes, toute ligne est praticable (règle inconnue).</source>
        <translation>Lijnenlaag waarvan de OSM-tags (highway, foot, access…) kolommen zijn; zonder tags is elke lijn begaanbaar (regel inconnue).</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Limiter à la zone</source>
        <translation>Beperken tot de zone</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Seules les voies qui touchent ces polygones sont gardées, entières. Prenez 1 à 2 km de plus que le territoire : on va aussi à pied chez le voisin.</source>
        <translation>Alleen de wegen die deze polygonen raken worden behouden, in hun geheel. Neem 1 tot 2 km meer dan het gebied: men stapt ook naar de buren.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Attente à un passage avec feux (s)</source>
        <translation>Wachttijd aan een oversteekplaats met lichten (s)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Secondes ajoutées chaque fois que l’on traverse une rue à des feux ; 0 : aucune. Repère : 27 s pour un cycle de 90 s dont 20 s de vert (Highway Capacity Manual : (cycle − vert)² / (2 × cycle)).</source>
        <translation>Seconden die worden toegevoegd telkens een straat aan verkeerslichten wordt overgestoken; 0: geen. Richtwaarde: 27 s voor een cyclus van 90 s met 20 s groen (Highway Capacity Manual: (cyclus − groen)² / (2 × cyclus)).</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Attente à un passage sans feux (s)</source>
        <translation>Wachttijd aan een oversteekplaats zonder lichten (s)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Secondes ajoutées chaque fois que l’on traverse une rue sur un passage sans feux ; 0 : aucune. À mesurer sur place : aucune valeur publiée ne vaut partout.</source>
        <translation>Seconden die worden toegevoegd telkens een straat op een oversteekplaats zonder lichten wordt overgestoken; 0: geen. Ter plaatse te meten: geen enkele gepubliceerde waarde geldt overal.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Habitants (carreaux, points)</source>
        <translation>Inwoners (rastercellen, punten)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Carreaux ou points avec population et pauvres : dit combien de personnes vivent sur chaque îlot.</source>
        <translation>Rastercellen of punten met population en pauvres: zegt hoeveel personen op elk eiland wonen.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Une ligne par arête, avec ses temps dans les deux sens ; modifiable, puis relue par « Temps d’accès ».</source>
        <translation>Eén rij per lijn, met de tijden in beide richtingen; te bewerken en daarna opnieuw te lezen door “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Bilan du réseau</source>
        <translation>Balans van het netwerk</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Page HTML : voies et kilomètres par règle, îlots, trous possibles, et ce qui a été écarté et pourquoi.</source>
        <translation>HTML-pagina: wegen en kilometers per regel, eilanden, mogelijke gaten, en wat opzij is gezet en waarom.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Trous possibles dans la carte</source>
        <translation>Mogelijke gaten in de kaart</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Un court segment par trou possible : bout de voie à moins de 3 m d’une rue qu’il ne touche pas, ou plus court lien d’un îlot vers une plus grande partie du réseau ; ceux de plus d’habitants d’abord.</source>
        <translation>Een kort segment per mogelijk gat: een los uiteinde op minder dan 3 m van een straat die het niet raakt, of de kortste verbinding van een eiland naar een groter deel van het netwerk; die met de meeste inwoners eerst.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Donnez cette couche à RESEAU dans « Temps d’accès à pied » ou « Isochrones à pied ».</source>
        <translation>Geef deze laag aan RESEAU in “Toegangstijden te voet” of “Isochronen te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Bâtiments</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <source>Bâtiments ou adresses (OSM, BD TOPO, points) : un polygone vaut la moyenne de ceux qu’il contient, et non son centre. Un polygone sans bâtiment garde son centre.</source>
        <translation>Gebouwen of adressen (OSM, BD TOPO, punten): een polygoon krijgt het gemiddelde van die welke hij bevat, en niet van zijn middelpunt. Een polygoon zonder gebouw behoudt zijn middelpunt.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Poids d’un bâtiment</source>
        <translation>Gewicht van een gebouw</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Colonne numérique, par exemple le nombre de logements ; vide : chaque bâtiment compte pour 1.</source>
        <translation>Numerieke kolom, bijvoorbeeld het aantal woningen; leeg: elk gebouw telt voor 1.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <source>Quand DEMANDE est faite d’IRIS ou d’autres grands polygones : chacun vaut la moyenne de ses carreaux, pondérée par leurs habitants au prorata des surfaces.</source>
        <translation>Wanneer DEMANDE uit IRIS of andere grote polygonen bestaat: elk krijgt het gemiddelde van zijn rastercellen, gewogen naar hun inwoners naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Du fichier OSM, des carreaux INSEE et des services aux zones blanches, avec carte et rapport.</source>
        <translation>Van het OSM-bestand, de INSEE-rastercellen en de diensten naar de witte zones, met kaart en rapport.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>zones blanches</source>
        <translation>witte zones</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>aller-vers</source>
        <translation>outreachend werk</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>rapport</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>non-recours</source>
        <translation>niet-gebruik van rechten</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Extrait OSM du territoire et de 1 à 2 km autour : .osm.pbf, .osm (au besoin en .gz ou .bz2), réponse d’Overpass en .json ou réseau d’OSMnx en .graphml.</source>
        <translation>OSM-uittreksel van het gebied en 1 tot 2 km eromheen: .osm.pbf, .osm (eventueel .gz of .bz2), Overpass-antwoord in .json of OSMnx-netwerk in .graphml.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carreaux de population (INSEE, 200 m)</source>
        <translation>Rastercellen met bevolking (INSEE, 200 m)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carreaux Filosofi de l’INSEE, avec leurs colonnes d’origine.</source>
        <translation>Filosofi-rastercellen van het INSEE, met hun oorspronkelijke kolommen.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Points d’accueil : couche de points, ou tableau avec des colonnes longitude et latitude.</source>
        <translation>Onthaalpunten: een puntenlaag, of een tabel met kolommen longitude en latitude.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>IRIS ou autres territoires</source>
        <translation>IRIS of andere gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Limites dessinées sur la carte et territoires dont on donne les totaux.</source>
        <translation>Grenzen die op de kaart worden getekend en gebieden waarvan de totalen worden gegeven.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Lieux qui pourraient accueillir une permanence (pharmacies, écoles, places).</source>
        <translation>Plaatsen die een permanentie kunnen ontvangen (apotheken, scholen, pleinen).</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/zone_questions.py"/>
        <source>Seuil (min à pied)</source>
        <translation>Drempel (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/zone_questions.py"/>
        <source>Un carreau dont le service le plus proche est plus loin est en zone blanche.</source>
        <translation>Een rastercel waarvan de dichtstbijzijnde dienst verder ligt, is in een witte zone.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Permanences à implanter</source>
        <translation>In te planten permanenties</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Combien de lieux choisir parmi les candidats (sans effet sans candidats).</source>
        <translation>Hoeveel plaatsen te kiezen uit de kandidaten (zonder effect zonder kandidaten).</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Chercher des candidats, grille de (m)</source>
        <translation>Kandidaten zoeken, raster van (m)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Pas d’une grille de lieux candidats posés sur les rues, à laquelle s’ajoutent les lieux du fichier OSM (pharmacies, écoles, mairies, places…) et CANDIDATS. 0 : seulement CANDIDATS.</source>
        <translation>Afstand van een raster van kandidaat-plaatsen op de straten, waarbij de plaatsen van het OSM-bestand (apotheken, scholen, gemeentehuizen, pleinen…) en CANDIDATS komen. 0: alleen CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Colonne des carreaux qui définit et classe les zones blanches : pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… ou toute colonne numérique.</source>
        <translation>Kolom van de rastercellen die de witte zones bepaalt en rangschikt: pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Caler les personnes pauvres sur les IRIS</source>
        <translation>Arme personen op de IRIS kalibreren</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Rend les personnes pauvres des carreaux conformes au taux publié des IRIS (colonne taux_pauvrete, de « Charger les IRIS ») : PUBLIC=pauvres devient alors pauvres_cales.</source>
        <translation>Stemt de arme personen van de rastercellen af op de gepubliceerde graad van de IRIS (kolom taux_pauvrete, van “IRIS laden”): PUBLIC=pauvres wordt dan pauvres_cales.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Bâtiments ou adresses : le temps d’un carreau est la moyenne de ceux qu’il contient, et non de son centre.</source>
        <translation>Gebouwen of adressen: de tijd van een rastercel is het gemiddelde van die welke ze bevat, en niet van haar middelpunt.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Dire si le diagnostic est solide</source>
        <translation>Zeggen of de diagnose stevig is</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Le refait sous 54 combinaisons d’hypothèses et sans chaque service (section « Est-ce solide ? » du rapport ; couches fermetures et variantes). Plus long dans un grand territoire.</source>
        <translation>Doet ze opnieuw onder 54 combinaties van aannames en zonder elke dienst (sectie “Is het stevig?” van het rapport; lagen fermetures en variantes). Langer in een groot gebied.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Dossier des résultats</source>
        <translation>Map met de resultaten</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Reçoit diagnostic.gpkg, rapport.html, carte.png et journal.json.</source>
        <translation>Ontvangt diagnostic.gpkg, rapport.html, carte.png en journal.json.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carte</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Zones blanches classées</source>
        <translation>Gerangschikte witte zones</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>{population} habitants, dont environ {pauvres} pauvres ; {pauvres_en_zone_blanche} de ceux-ci en zone blanche ({share} %) ; {zones_classees} zones classées. À lire d’abord : {report}</source>
        <translation>{population} inwoners, waarvan ongeveer {pauvres} arm; {pauvres_en_zone_blanche} van hen in een witte zone ({share}%); {zones_classees} gerangschikte zones. Eerst te lezen: {report}</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Couche de polygones ; ou bien donnez une commune, ou une emprise.</source>
        <translation>Polygonenlaag; of geef een gemeente, of een omvang.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ou nom de la commune</source>
        <translation>of naam van de gemeente</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Par exemple « Bondy, Seine-Saint-Denis, France » : son contour est cherché dans OpenStreetMap.</source>
        <translation>Bijvoorbeeld “Bondy, Seine-Saint-Denis, France”: de contour wordt in OpenStreetMap opgezocht.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ou emprise</source>
        <translation>of omvang</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Rectangle : ouest, est, sud, nord, suivis du système de coordonnées entre crochets.</source>
        <translation>Rechthoek: west, oost, zuid, noord, gevolgd door het coördinatenreferentiesysteem tussen vierkante haken.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Marge autour de la zone (m)</source>
        <translation>Marge rond de zone (m)</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>On va aussi à pied chez le voisin : prenez 1 à 2 km de plus que la zone.</source>
        <translation>Men stapt ook naar de buren: neem 1 tot 2 km meer dan de zone.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Serveur Overpass</source>
        <translation>Overpass-server</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Adresse de base, comme « https://serveur.exemple/api » ; vide : le serveur public d’OSMnx.</source>
        <translation>Basisadres, zoals “https://serveur.exemple/api”; leeg: de publieke server van OSMnx.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Serveur Nominatim</source>
        <translation>Nominatim-server</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Adresse de base du serveur qui trouve les communes ; vide : le serveur public d’OSMnx.</source>
        <translation>Basisadres van de server die de gemeenten vindt; leeg: de publieke server van OSMnx.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Dossier de cache</source>
        <translation>Cachemap</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Garde les réponses : la même demande ne repart pas au serveur. Vide : rien n’est gardé.</source>
        <translation>Bewaart de antwoorden: dezelfde aanvraag gaat niet opnieuw naar de server. Leeg: er wordt niets bewaard.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ZONE, COMMUNE et EMPRISE : donnez l’un des trois, et un seul, pour dire où chercher.</source>
        <translation>ZONE, COMMUNE en EMPRISE: geef één van de drie, en slechts één, om te zeggen waar te zoeken.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Commune trouvée : {name}.</source>
        <translation>Gevonden gemeente: {name}.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>EMPRISE : « {value} » n’est pas une emprise ; donnez ouest, est, sud, nord [EPSG:4326].</source>
        <translation>EMPRISE: “{value}” is geen omvang; geef west, oost, zuid, noord [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Équité d’accès</source>
        <translation>Billijke toegang</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Dit si l’accès est partagé : part et profondeur du manque, inégalités, pauvres comparés aux riches.</source>
        <translation>Zegt of de toegang verdeeld is: omvang en diepte van het tekort, ongelijkheden, armen vergeleken met rijken.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>inégalités</source>
        <translation>ongelijkheden</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>concentration</source>
        <translation>concentratie</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Lieux de vie mesurés</source>
        <translation>Gemeten woonplaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Carreaux ou points sortis de « Temps d’accès à pied » ou d’« Indicateurs ».</source>
        <translation>Rastercellen of punten van “Toegangstijden te voet” of “Toegankelijkheidsindicatoren”.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les mêmes, après un changement</source>
        <translation>Dezelfde, na een verandering</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Une seconde mesure : chaque indice est alors donné avant, après, et en écart.</source>
        <translation>Een tweede meting: elke index wordt dan voor, na en als verschil gegeven.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Colonne de temps (min)</source>
        <translation>Tijdkolom (min)</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>temps_min, ou le temps d’une catégorie (temps_sante_min) ou d’un panier (panier_min).</source>
        <translation>temps_min, of de tijd van een categorie (temps_sante_min) of van een mand (panier_min).</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les personnes que l’on compte : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>De personen die men telt: population, pauvres, seniors_65p… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Colonne de niveau de vie</source>
        <translation>Kolom met de levensstandaard</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Ordonne les personnes de la plus pauvre à la plus riche, pour la concentration et le rapport 40/10.</source>
        <translation>Ordent de personen van de armste tot de rijkste, voor de concentratie en de 40/10-verhouding.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Au-delà, il y a manque d’accès.</source>
        <translation>Daarboven is er een gebrek aan toegang.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Plafond du manque (en nombre de seuils)</source>
        <translation>Bovengrens van het tekort (in aantal drempels)</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Le manque (temps moins seuil, divisé par le seuil) est plafonné ; qui n’atteint aucun service est au plafond. 4 avec un seuil de 15 min : 75 min.</source>
        <translation>Het tekort (tijd min drempel, gedeeld door de drempel) is begrensd; wie geen dienst bereikt, staat op de grens. 4 met een drempel van 15 min: 75 min.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins, au prorata des surfaces.</source>
        <translation>IRIS, prioritaire wijken, gemeenten of leefgebieden, naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Une ligne pour l’ensemble, puis une par territoire.</source>
        <translation>Eén rij voor het geheel, dan één per gebied.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Courbes</source>
        <translation>Curven</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les points des courbes de Lorenz et de concentration.</source>
        <translation>De punten van de Lorenz- en concentratiecurven.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Graphique</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les deux courbes de l’ensemble, en SVG, pour un rapport.</source>
        <translation>De twee curven van het geheel, in SVG, voor een rapport.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>{count} personne(s) vivent hors des territoires donnés : elles ont leur propre ligne.</source>
        <translation>{count} perso(o)n(en) wonen buiten de gegeven gebieden: ze hebben hun eigen rij.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Expliquer un trajet</source>
        <translation>Een traject verklaren</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Le chemin d’un lieu à son service, étape par étape, et pourquoi les services plus proches sont écartés.</source>
        <translation>De weg van een plaats naar haar dienst, stap voor stap, en waarom dichtere diensten opzij worden gezet.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>itinéraire</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>chemin</source>
        <translation>pad</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>détour</source>
        <translation>omweg</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>pourquoi</source>
        <translation>waarom</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>La même couche que pour « Temps d’accès à pied ».</source>
        <translation>Dezelfde laag als voor “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Points d’accueil, les mêmes que pour « Temps d’accès à pied ».</source>
        <translation>Onthaalpunten, dezelfde als voor “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Lieu à expliquer</source>
        <translation>Te verklaren plaats</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Valeur de la colonne id de DEMANDE, ou numéro de ligne si elle n’en a pas ; plusieurs avec des virgules.</source>
        <translation>Waarde van de kolom id van DEMANDE, of rijnummer als die er niet is; meerdere met komma’s.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Service où aller</source>
        <translation>Dienst om naartoe te gaan</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Identifiant ou nom d’un service. Vide : celui que retient « Temps d’accès à pied ».</source>
        <translation>Identificatie of naam van een dienst. Leeg: die welke “Toegangstijden te voet” behoudt.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Un point plus loin de toute voie praticable est hors_reseau.</source>
        <translation>Een punt dat verder van elke begaanbare weg ligt is hors_reseau.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Au-delà, un service n’est pas retenu.</source>
        <translation>Daarboven wordt een dienst niet behouden.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Trajet</source>
        <translation>Traject</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Une ligne par étape, dans l’ordre de la marche ; aucune quand aucun service n’est atteint.</source>
        <translation>Eén rij per stap, in volgorde van het stappen; geen wanneer geen dienst bereikt wordt.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Services évalués</source>
        <translation>Beoordeelde diensten</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Les services plus proches à vol d’oiseau ou à pied, les 10 plus proches au moins, et leur motif.</source>
        <translation>De diensten die in vogelvlucht of te voet dichterbij zijn, minstens de 10 dichtste, en hun reden.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Récit du trajet</source>
        <translation>Verslag van het traject</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Page HTML : la réponse en phrases, les services écartés et le chemin rue par rue.</source>
        <translation>HTML-pagina: het antwoord in zinnen, de opzijgezette diensten en de weg straat per straat.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Prépare la visite des sites choisis et de leurs remplaçants, et relit ce que la visite a décidé.</source>
        <translation>Bereidt het bezoek voor aan de gekozen locaties en hun vervangers, en leest terug wat het bezoek besliste.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>QField</source>
        <translation>QField</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>visite</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>fiche à imprimer</source>
        <translation>af te drukken fiche</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>contraintes</source>
        <translation>beperkingen</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Sites choisis</source>
        <translation>Gekozen locaties</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Couche sortie d’« Implanter des permanences » : les lieux à visiter. Vide pour seulement relire RETOUR.</source>
        <translation>Laag van “Permanenties inplanten”: de te bezoeken plaatsen. Leeg om enkel RETOUR terug te lezen.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Tous les candidats : on y prend les remplaçants, et on y écrit les décisions de RETOUR.</source>
        <translation>Alle kandidaten: er worden vervangers uit genomen, en de beslissingen van RETOUR in geschreven.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Pour dessiner le plan de chaque fiche ; demandé avec SITES.</source>
        <translation>Om het plan van elke fiche te tekenen; vereist met SITES.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Pour dire qui vit près de chaque lieu, et choisir le remplaçant qui dessert le plus de monde.</source>
        <translation>Om te zeggen wie bij elke plaats woont, en de vervanger te kiezen die de meeste mensen bedient.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Services existants</source>
        <translation>Bestaande diensten</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Les personnes déjà à leur portée ne comptent pas dans le choix d’un remplaçant.</source>
        <translation>De personen die al binnen hun bereik wonen, tellen niet mee bij de keuze van een vervanger.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Durée de marche en deçà de laquelle on vit près d’un lieu.</source>
        <translation>Staptijd waarbinnen men dicht bij een plaats woont.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Près (min à pied)</source>
        <translation>Dichtbij (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Les personnes que l’on compte pour choisir un remplaçant.</source>
        <translation>De personen die men telt om een vervanger te kiezen.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Remplaçants par site</source>
        <translation>Vervangers per locatie</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Lieux de repli à visiter aussi, au cas où le site choisi serait refusé.</source>
        <translation>Uitwijkplaatsen om ook te bezoeken, voor het geval de gekozen locatie geweigerd wordt.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Titre des fiches</source>
        <translation>Titel van de fiches</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Par exemple « Permanences de Bondy, visites de mars » ; écrit en tête des pages.</source>
        <translation>Bijvoorbeeld “Permanences de Bondy, visites de mars”; geschreven bovenaan de pagina’s.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches remplies</source>
        <translation>Ingevulde fiches</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Le GeoPackage au retour du terrain (couche fiches) : un refus devient exclu, une confirmation impose.</source>
        <translation>De GeoPackage terug van het terrein (laag fiches): een weigering wordt exclu, een bevestiging impose.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Candidats décidés</source>
        <translation>Besliste kandidaten</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>CANDIDATS avec les décisions de RETOUR, à redonner à « Implanter des permanences ».</source>
        <translation>CANDIDATS met de beslissingen van RETOUR, om terug te geven aan “Permanenties inplanten”.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>GeoPackage pour QField</source>
        <translation>GeoPackage voor QField</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Couches fiches (formulaire compris) et rues, prêtes à ouvrir dans QField.</source>
        <translation>Lagen fiches (met formulier) en rues, klaar om in QField te openen.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches à imprimer</source>
        <translation>Af te drukken fiches</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Une page par lieu : plan des rues, ce que l’on sait, cases à remplir.</source>
        <translation>Eén pagina per plaats: stratenplan, wat men weet, in te vullen vakken.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>SITES et RETOUR sont vides : donnez les sites à visiter, ou les fiches remplies.</source>
        <translation>SITES en RETOUR zijn leeg: geef de te bezoeken locaties, of de ingevulde fiches.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>CANDIDATS : choisissez la couche des candidats où écrire les décisions de RETOUR.</source>
        <translation>CANDIDATS: kies de kandidatenlaag waarin de beslissingen van RETOUR worden geschreven.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} lieu(x) à visiter.</source>
        <translation>{count} te bezoeken plaats(en).</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{confirmed} lieu(x) confirmés, {refused} refusés, {undecided} sans décision.</source>
        <translation>{confirmed} plaats(en) bevestigd, {refused} geweigerd, {undecided} zonder beslissing.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} lieu(x) ajoutés sur le terrain : {names}</source>
        <translation>{count} plaats(en) toegevoegd op het terrein: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} fiche(s) dont le lieu n’est pas dans CANDIDATS : {names}</source>
        <translation>{count} fiche(s) waarvan de plaats niet in CANDIDATS staat: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <source>{name} : choisissez un fichier ou une couche.</source>
        <translation>{name}: kies een bestand of een laag.</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes refusées</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <source>Chaque ligne refusée, entière, avec son numéro et le motif.</source>
        <translation>Elke geweigerde rij, volledig, met haar nummer en de reden.</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes lues</source>
        <translation>Gelezen rijen</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes écrites</source>
        <translation>Geschreven rijen</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes refusées (nombre)</source>
        <translation>Geweigerde rijen (aantal)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Implanter des permanences</source>
        <translation>Permanenties inplanten</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Choisit, parmi des lieux candidats, ceux qui rapprochent le plus de personnes, avec la preuve et l’écart.</source>
        <translation>Kiest uit kandidaat-plaatsen die welke de meeste personen dichterbij brengen, met het bewijs en de afstand.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>MCLP</source>
        <translation>MCLP</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>p-médiane</source>
        <translation>p-mediaan</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>couverture</source>
        <translation>dekking</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>lieu</source>
        <translation>plaats</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Une marche plus longue, ou sans chemin, compte pour cette durée (p_median, p_centre, minutes gagnées).</source>
        <translation>Een langere wandeling, of geen weg, telt voor deze duur (p_median, p_centre, gewonnen minuten).</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau.</source>
        <translation>INSEE-rastercellen, met of zonder toegangstijden: ze worden opnieuw gemeten.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Ils restent : qui en a déjà un à portée n’est pas compté. Itinérants et à distance ne comptent pas.</source>
        <translation>Ze blijven: wie er al een binnen bereik heeft, wordt niet geteld. Rondreizende diensten en diensten op afstand tellen niet mee.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Où une permanence peut s’installer. Colonnes lues : id, decision (impose, exclu), incompatible (identifiants), cout, capacite.</source>
        <translation>Waar een permanentie kan komen. Gelezen kolommen: id, decision (impose, exclu), incompatible (identificaties), cout, capacite.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>IRIS, quartiers, communes : pour COUVERTURE_MIN_PCT et EQUITE.</source>
        <translation>IRIS, wijken, gemeenten: voor COUVERTURE_MIN_PCT en EQUITE.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Nombre de permanences</source>
        <translation>Aantal permanenties</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Au plus autant de nouveaux lieux. Sans objet pour lscp, ou quand BUDGET est donné.</source>
        <translation>Hoogstens zoveel nieuwe plaatsen. Niet van toepassing voor lscp, of wanneer BUDGET gegeven is.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Ce que l’on cherche</source>
        <translation>Wat men zoekt</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>mclp : le plus de personnes à moins de SEUIL_MIN ; lscp : le moins de lieux pour toutes ; p_median : le moins de marche en tout ; p_centre : la plus longue marche la plus courte.</source>
        <translation>mclp: de meeste personen op minder dan SEUIL_MIN; lscp: de minste plaatsen voor iedereen; p_median: het minste stappen in totaal; p_centre: de kortste langste wandeling.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Au plus autant de marche, de chez soi au service.</source>
        <translation>Hoogstens zoveel stappen, van thuis naar de dienst.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Publics et leur poids</source>
        <translation>Publieken en hun gewicht</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Une colonne de CARREAUX, ou plusieurs avec leur poids : pauvres=1 ; seniors_65p=0,5.</source>
        <translation>Een kolom van CARREAUX, of meerdere met hun gewicht: pauvres=1 ; seniors_65p=0,5.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Durée de calcul au plus (s)</source>
        <translation>Langste rekentijd (s)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Passé ce temps, le meilleur choix trouvé est rendu avec l’écart qui reste à prouver.</source>
        <translation>Na deze tijd wordt de beste gevonden keuze gegeven met de afstand die nog te bewijzen blijft.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux imposés (identifiants)</source>
        <translation>Opgelegde plaatsen (identificaties)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Candidats à retenir quoi qu’il arrive, séparés par des virgules ; s’ajoutent à decision=impose.</source>
        <translation>Kandidaten die hoe dan ook gekozen worden, gescheiden door komma’s; komen bij decision=impose.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux exclus (identifiants)</source>
        <translation>Uitgesloten plaatsen (identificaties)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Candidats à ne pas retenir, séparés par des virgules ; s’ajoutent à decision=exclu.</source>
        <translation>Kandidaten die niet gekozen mogen worden, gescheiden door komma’s; komen bij decision=exclu.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux incompatibles (identifiants)</source>
        <translation>Onverenigbare plaatsen (identificaties)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Groupes dont un seul lieu peut être retenu : « a,b ; c,d,e ». S’ajoutent à la colonne incompatible.</source>
        <translation>Groepen waarvan slechts één plaats gekozen kan worden: “a,b ; c,d,e”. Komen bij de kolom incompatible.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Distance minimale entre lieux retenus (m)</source>
        <translation>Minimale afstand tussen gekozen plaatsen (m)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>À vol d’oiseau, entre nouveaux lieux. 0 : sans objet.</source>
        <translation>In vogelvlucht, tussen nieuwe plaatsen. 0: niet van toepassing.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Remplace NOMBRE : la somme de la colonne cout des lieux retenus ne le dépasse pas.</source>
        <translation>Vervangt NOMBRE: de som van de kolom cout van de gekozen plaatsen overschrijdt het niet.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Couverture minimale de chaque territoire (%)</source>
        <translation>Minimale dekking van elk gebied (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Part du public de chaque territoire à moins de SEUIL_MIN, services existants compris.</source>
        <translation>Aandeel van het publiek van elk gebied op minder dan SEUIL_MIN, bestaande diensten inbegrepen.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Visites par personne et par an</source>
        <translation>Bezoeken per persoon en per jaar</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Si vous la connaissez : COURBE donne alors les passages par an et par lieu.</source>
        <translation>Als u het weet: COURBE geeft dan de bezoeken per jaar en per plaats.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Perte admise d’une solution de rechange (%)</source>
        <translation>Aanvaard verlies van een uitwijkoplossing (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Un candidat est une alternative si, à la place du lieu retenu, il ne perd pas plus que cela.</source>
        <translation>Een kandidaat is een alternatief als hij, in plaats van de gekozen plaats, niet meer dan dit verliest.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Tenir compte des capacités</source>
        <translation>Rekening houden met de capaciteiten</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>La colonne capacite de CANDIDATS limite les personnes (de POIDS) qu’un lieu sert ; vide : sans limite.</source>
        <translation>De kolom capacite van CANDIDATS beperkt de personen (van POIDS) die een plaats bedient; leeg: zonder limiet.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le territoire le moins couvert d’abord</source>
        <translation>Het minst gedekte gebied eerst</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le territoire le plus mal couvert d’abord, puis les deux plus mal couverts… puis le total.</source>
        <translation>Het slechtst gedekte gebied eerst, dan de twee slechtst gedekte… dan het totaal.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Accepter un choix non prouvé</source>
        <translation>Een niet-bewezen keuze aanvaarden</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Décoché : si LIMITE_CALCUL_S ne suffit pas à la preuve, rien n’est écrit.</source>
        <translation>Uitgevinkt: als LIMITE_CALCUL_S niet volstaat voor het bewijs, wordt er niets geschreven.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Lieux retenus</source>
        <translation>Gekozen plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Les candidats retenus, par gain décroissant.</source>
        <translation>De gekozen kandidaten, volgens dalende winst.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Gain de chaque nombre de lieux</source>
        <translation>Winst voor elk aantal plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le meilleur choix de 0, 1, 2… lieux : personnes, minutes, preuve.</source>
        <translation>De beste keuze van 0, 1, 2… plaatsen: personen, minuten, bewijs.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux de rechange</source>
        <translation>Uitwijkplaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Pour chaque lieu retenu, les candidats qui peuvent le remplacer presque sans perte.</source>
        <translation>Voor elke gekozen plaats, de kandidaten die ze bijna zonder verlies kunnen vervangen.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Valeur du choix</source>
        <translation>Waarde van de keuze</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Valeur qu’aucun choix ne dépasse</source>
        <translation>Waarde die geen enkele keuze overschrijdt</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Écart (%)</source>
        <translation>Afstand (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Preuve : optimal, ecart, realisable ou infaisable</source>
        <translation>Bewijs: optimal, ecart, realisable of infaisable</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Indicateurs d’accès</source>
        <translation>Toegankelijkheidsindicatoren</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Services à portée, gravité, 2SFCA, E2SFCA et 3SFCA, heures d’ouverture : l’offre que chacun se partage à pied.</source>
        <translation>Diensten binnen bereik, graviteit, 2SFCA, E2SFCA en 3SFCA, openingsuren: het aanbod dat men te voet deelt.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>2SFCA</source>
        <translation>2SFCA</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>APL</source>
        <translation>APL</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>gravité</source>
        <translation>graviteit</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>accessibilité</source>
        <translation>toegankelijkheid</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS.</source>
        <translation>Waar de mensen vertrekken; een polygoon wordt voorgesteld door zijn middelpunt, of door BATIMENTS.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Compter les services à moins de (min)</source>
        <translation>Diensten tellen op minder dan (min)</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chacune a sa colonne services_&lt;minutes&gt;min.</source>
        <translation>Tijden gescheiden door komma’s (of door puntkomma’s als er decimalen zijn: 7,5 ; 10); elke tijd heeft haar kolom services_&lt;minutes&gt;min.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les personnes qui se partagent l’offre : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>De personen die het aanbod delen: population, pauvres, seniors_65p… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Offre d’un service</source>
        <translation>Aanbod van een dienst</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>un : chaque service vaut 1 ; capacite : sa colonne capacite ; heures : ses heures d’ouverture par semaine.</source>
        <translation>un: elke dienst is 1 waard; capacite: zijn kolom capacite; heures: zijn openingsuren per week.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Poids de la marche</source>
        <translation>Gewicht van het stappen</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Comment le poids d’un service baisse avec les minutes, jusqu’à SEUIL_MIN (gravité, E2SFCA et 3SFCA).</source>
        <translation>Hoe het gewicht van een dienst daalt met de minuten, tot SEUIL_MIN (graviteit, E2SFCA en 3SFCA).</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Valeurs des poids</source>
        <translation>Waarden van de gewichten</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Pour paliers : 5=1 ; 10=0,68 ; 15=0,22. Pour puissance : l’exposant. Pour exponentielle : le taux par minute.</source>
        <translation>Voor paliers (trappen): 5=1 ; 10=0,68 ; 15=0,22. Voor puissance (macht): de exponent. Voor exponentielle: de graad per minuut.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Au-delà, le statut est hors_delai et le temps est vide.</source>
        <translation>Daarboven is de status hors_delai en is de tijd leeg.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>IRIS, quartiers, communes : reçoivent la moyenne de leurs habitants.</source>
        <translation>IRIS, wijken, gemeenten: krijgen het gemiddelde van hun inwoners.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Toutes les entités de DEMANDE, dans leur ordre, avec les temps puis les indicateurs.</source>
        <translation>Alle objecten van DEMANDE, in hun volgorde, met de tijden en daarna de indicatoren.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les territoires donnés, avec la moyenne de chaque indicateur, pondérée par PUBLIC.</source>
        <translation>De gegeven gebieden, met het gemiddelde van elke indicator, gewogen met PUBLIC.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Offre et bassin des services</source>
        <translation>Aanbod en verzorgingsgebied van de diensten</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les services retenus, avec leur offre, les personnes de leur bassin (pondérées) et l’offre par personne.</source>
        <translation>De behouden diensten, met hun aanbod, de personen van hun verzorgingsgebied (gewogen) en het aanbod per persoon.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>{count} lieu(x) de vie hors des territoires, en tout ou partie.</source>
        <translation>{count} woonplaats(en) geheel of gedeeltelijk buiten de gebieden.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Des territoires se recouvrent : {count} lieu(x) de vie y comptent plus d’une fois.</source>
        <translation>Gebieden overlappen: {count} woonplaats(en) tellen er meer dan één keer mee.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>DEMANDE ne compte pas « {public} » : 2SFCA, E2SFCA et 3SFCA sont vides.</source>
        <translation>DEMANDE telt “{public}” niet: 2SFCA, E2SFCA en 3SFCA zijn leeg.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>{count} service(s) à l’offre inconnue, comptés à la médiane des autres : {names}.</source>
        <translation>{count} dienst(en) met onbekend aanbod, geteld tegen de mediaan van de andere: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle.</source>
        <translation>{name}: “{value}” is geen leesbare laag; kies een vectorlaag.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas un fichier raster lisible ; choisissez un modèle numérique de terrain.</source>
        <translation>{name}: “{value}” is geen leesbaar rasterbestand; kies een digitaal terreinmodel.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : choisissez une couche.</source>
        <translation>{name}: kies een laag.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Isochrones à pied</source>
        <translation>Isochronen te voet</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Dessine ce qui est à 5, 10, 15 minutes à pied des services, rue par rue, et compte qui y vit.</source>
        <translation>Tekent wat op 5, 10, 15 minuten te voet van de diensten ligt, straat per straat, en telt wie er woont.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>zone de desserte</source>
        <translation>bedieningsgebied</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>proximité</source>
        <translation>nabijheid</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>quart d’heure</source>
        <translation>kwartier</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Seuils (min à pied)</source>
        <translation>Drempels (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chaque classe part de 0 et contient les plus petites.</source>
        <translation>Tijden gescheiden door komma’s (of door puntkomma’s als er decimalen zijn: 7,5 ; 10); elke klasse begint bij 0 en bevat de kleinere.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Réunir tous les services</source>
        <translation>Alle diensten samenvoegen</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Oui : un polygone par seuil pour tous les services. Non : un par service et par seuil.</source>
        <translation>Ja: één polygoon per drempel voor alle diensten. Nee: één per dienst en per drempel.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Demi-largeur autour des rues (m)</source>
        <translation>Halve breedte rond de straten (m)</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Bande dessinée de part et d’autre des rues atteintes.</source>
        <translation>Strook getekend aan weerszijden van de bereikte straten.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Un service plus loin de toute voie praticable est hors_reseau et n’a pas de polygone.</source>
        <translation>Een dienst die verder van elke begaanbare weg ligt is hors_reseau en heeft geen polygoon.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Carreaux INSEE ou autres polygones avec une population, comptée au prorata des surfaces.</source>
        <translation>INSEE-rastercellen of andere polygonen met een bevolking, geteld naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Un polygone par classe, avec longueur_km, surface_km2, population, pauvres, carreaux.</source>
        <translation>Eén polygoon per klasse, met longueur_km, surface_km2, population, pauvres, carreaux.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Rues atteintes</source>
        <translation>Bereikte straten</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Les morceaux de rue atteints, coupés à la minute, avec le temps à leurs deux bouts.</source>
        <translation>De bereikte stukken straat, afgeknipt op de minuut, met de tijd aan beide uiteinden.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} catégorie(s) sans service : {names}.</source>
        <translation>{count} categorie(ën) zonder dienst: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} service(s) hors du réseau, sans isochrone : {names}.</source>
        <translation>{count} dienst(en) buiten het netwerk, zonder isochroon: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} service(s) si loin de leur rue que les seuils n’y mènent pas : {names}.</source>
        <translation>{count} dienst(en) zo ver van hun straat dat de drempels er niet toe leiden: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>À {minutes} min ou moins : {kilometres} km de rues</source>
        <translation>Op {minutes} min of minder: {kilometres} km straten</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>, {population} habitants, dont {poor} pauvres</source>
        <translation>, {population} inwoners, waarvan {poor} arm</translation>
    </message>
    <message>
        <location filename="../../processing/layers.py"/>
        <source>Limites des IRIS</source>
        <translation>Grenzen van de IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>Sources : {sources}</source>
        <translation>Bronnen: {sources}</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>La carte n’a pas pu être dessinée dans « {path} » ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>De kaart kon niet worden getekend in “{path}”; controleer de vrije ruimte en de schrijfrechten.</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>{limit} min au plus</source>
        <translation>hoogstens {limit} min</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>plus de {limit} min</source>
        <translation>meer dan {limit} min</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Planifier une tournée</source>
        <translation>Een ronde plannen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Choisit les arrêts, les jours et les heures d’équipes mobiles pour servir le plus de personnes à pied.</source>
        <translation>Kiest de haltes, dagen en uren van mobiele ploegen om te voet de meeste mensen te bedienen.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>équipe mobile</source>
        <translation>mobiele ploeg</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>emploi du temps</source>
        <translation>uurrooster</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>marché</source>
        <translation>markt</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un carreau ou un arrêt plus loin de toute voie praticable n’est pas desservi à pied.</source>
        <translation>Een rastercel of halte die verder van elke begaanbare weg ligt, wordt niet te voet bediend.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps de calcul (s)</source>
        <translation>Rekentijd (s)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Au-delà, le meilleur plan trouvé est rendu, avec l’écart qui le sépare au plus du meilleur possible.</source>
        <translation>Daarna wordt het beste gevonden plan gegeven, met de grootst mogelijke afstand tot het beste plan.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point par visite : équipe, jour, demi-journée, arrivée, départ, ordre, arrêt, personnes à portée.</source>
        <translation>Eén punt per bezoek: ploeg, dag, halve dag, aankomst, vertrek, volgorde, halte, personen binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Trajets en voiture</source>
        <translation>Autoritten</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Une ligne par trajet, de la base au premier arrêt, d’un arrêt au suivant, et retour.</source>
        <translation>Eén lijn per rit, van de basis naar de eerste halte, van een halte naar de volgende, en terug.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Carreaux et leurs visites</source>
        <translation>Rastercellen en hun bezoeken</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Tous les carreaux, avec leurs visites par semaine et par jour à SEUIL_MIN à pied au plus.</source>
        <translation>Alle rastercellen, met hun bezoeken per week en per dag op hoogstens SEUIL_MIN te voet.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Emploi du temps à imprimer</source>
        <translation>Af te drukken uurrooster</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Page HTML : la semaine de chaque équipe, chaque lieu avec ses jours et ses heures.</source>
        <translation>HTML-pagina: de week van elke ploeg, elke plaats met haar dagen en uren.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Fichier .ics pour tout logiciel d’agenda : chaque visite revient chaque semaine.</source>
        <translation>.ics-bestand voor elk agendaprogramma: elk bezoek komt elke week terug.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Personnes servies</source>
        <translation>Bediende personen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Personnes servies au plus par un autre plan</source>
        <translation>Personen die een ander plan hoogstens bedient</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Écart au meilleur plan possible (%)</source>
        <translation>Afstand tot het best mogelijke plan (%)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Statut du calcul</source>
        <translation>Status van de berekening</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Carreaux INSEE, ou polygones ou points avec population et la colonne POIDS.</source>
        <translation>INSEE-rastercellen, of polygonen of punten met population en de kolom POIDS.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts possibles</source>
        <translation>Mogelijke haltes</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Places, marchés, salles. Colonnes lues si elles existent : id, nom, adresse, horaires (OSM), jours (« lundi, jeudi » : jours de marché), demi_journee (matin, apres_midi), duree_min, visites_min et visites_max par semaine ; visites_min de 1 ou plus impose l’arrêt.</source>
        <translation>Pleinen, markten, zalen. Kolommen die gelezen worden als ze bestaan: id, nom, adresse, horaires (OSM), jours (“lundi, jeudi”: marktdagen), demi_journee (matin, apres_midi), duree_min, visites_min en visites_max per week; visites_min van 1 of meer legt de halte op.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Services fixes</source>
        <translation>Vaste diensten</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Qui en a un à SEUIL_MIN à pied est déjà servi, et ne compte pas dans le choix, sauf avec TOUS.</source>
        <translation>Wie er een op SEUIL_MIN te voet heeft, is al bediend en telt niet mee bij de keuze, behalve met TOUS.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Base des équipes</source>
        <translation>Basis van de ploegen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point pour toutes les équipes, ou un par équipe. Colonnes lues : nom, jours, demi_journees_max. Chaque demi-journée en part et y revient. Vide : la route d’un arrêt à l’autre compte seule.</source>
        <translation>Eén punt voor alle ploegen, of één per ploeg. Gelezen kolommen: nom, jours, demi_journees_max. Elke halve dag vertrekt en eindigt daar. Leeg: alleen de rit van halte naar halte telt.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Routes (fichier OSM)</source>
        <translation>Wegen (OSM-bestand)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Fichier .osm.pbf, .osm ou d’Overpass : les équipes roulent sur ses routes. Vide : ligne droite x 1,4.</source>
        <translation>.osm.pbf-, .osm- of Overpass-bestand: de ploegen rijden over de wegen ervan. Leeg: rechte lijn x 1,4.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Nombre d’équipes</source>
        <translation>Aantal ploegen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Équipes qui roulent en même temps.</source>
        <translation>Ploegen die tegelijk rijden.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Jours de travail</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Par exemple « lundi-vendredi » ou « lundi, mercredi, samedi ».</source>
        <translation>Bijvoorbeeld “lundi-vendredi” of “lundi, mercredi, samedi”.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Demi-journées</source>
        <translation>Halve dagen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Quand les équipes travaillent.</source>
        <translation>Wanneer de ploegen werken.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Heures du matin</source>
        <translation>Uren in de voormiddag</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Heures de l’après-midi</source>
        <translation>Uren in de namiddag</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Du départ de la base au retour, par exemple « 09:00-12:30 ».</source>
        <translation>Van het vertrek uit de basis tot de terugkeer, bijvoorbeeld “09:00-12:30”.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Demi-journées par équipe et par semaine</source>
        <translation>Halve dagen per ploeg en per week</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Ce qu’une équipe peut faire au plus dans la semaine.</source>
        <translation>Wat een ploeg hoogstens kan doen in de week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts par demi-journée</source>
        <translation>Haltes per halve dag</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts qu’une équipe enchaîne au plus.</source>
        <translation>Het hoogste aantal haltes dat een ploeg na elkaar doet.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Durée d’un arrêt (min)</source>
        <translation>Duur van een halte (min)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps d’accueil, arrondi aux 5 minutes ; la colonne duree_min d’un arrêt l’emporte.</source>
        <translation>Onthaaltijd, afgerond op 5 minuten; de kolom duree_min van een halte heeft voorrang.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps entre deux arrêts, en plus de la route (min)</source>
        <translation>Tijd tussen twee haltes, bovenop de rit (min)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Rangement, installation ou pause.</source>
        <translation>Opruimen, opstellen of pauze.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Visites par semaine pour être servi</source>
        <translation>Bezoeken per week om bediend te zijn</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Une personne est servie quand la tournée passe à portée de chez elle autant de fois par semaine.</source>
        <translation>Een persoon is bediend wanneer de ronde zoveel keer per week binnen bereik van thuis komt.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Au-delà, un arrêt est trop loin à pied.</source>
        <translation>Daarboven is een halte te ver te voet.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Colonne de CARREAUX qui compte les personnes : pauvres, population, seniors_65p.</source>
        <translation>Kolom van CARREAUX die de personen telt: pauvres, population, seniors_65p.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Compter aussi qui a déjà un service fixe</source>
        <translation>Ook tellen wie al een vaste dienst heeft</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Oui : la tournée compte toutes les personnes, même à portée d’un service de SERVICES.</source>
        <translation>Ja: de ronde telt iedereen, ook wie binnen bereik van een dienst van SERVICES woont.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Vitesse en voiture sans OSM (km/h)</source>
        <translation>Rijsnelheid zonder OSM (km/u)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Vitesse sur la ligne droite x 1,4, quand OSM est vide.</source>
        <translation>Snelheid over de rechte lijn x 1,4, wanneer OSM leeg is.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Première semaine de l’agenda</source>
        <translation>Eerste week van de agenda</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un jour de cette semaine, par exemple « 2027-01-04 ». Vide : la semaine prochaine.</source>
        <translation>Een dag van die week, bijvoorbeeld “2027-01-04”. Leeg: volgende week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/rapport.py"/>
        <source>Tournée</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Un document à remettre, en HTML et en PDF, tiré des couches d’un diagnostic.</source>
        <translation>Een document om te overhandigen, in HTML en pdf, uit de lagen van een diagnose.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>comité de pilotage</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>annexe technique</source>
        <translation>technische bijlage</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>GeoPackage du diagnostic</source>
        <translation>GeoPackage van de diagnose</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Diagnostic (*.gpkg);;Tous les fichiers (*)</source>
        <translation>Diagnose (*.gpkg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Le fichier diagnostic.gpkg de « Diagnostic d’accessibilité », ou son dossier ; journal.json doit être à côté.</source>
        <translation>Het bestand diagnostic.gpkg van “Toegankelijkheidsdiagnose”, of de map ervan; journal.json moet ernaast staan.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Sites retenus</source>
        <translation>Behouden locaties</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Couche OUTPUT d’« Implanter des permanences », montrée à la place des lieux du diagnostic.</source>
        <translation>Laag OUTPUT van “Permanenties inplanten”, getoond in plaats van de plaatsen van de diagnose.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Couche OUTPUT de « Planifier une tournée » : les passages de la semaine.</source>
        <translation>Laag OUTPUT van “Een ronde plannen”: de bezoeken van de week.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Par exemple « Accès aux droits à Valmont, comité du 3 mars » ; vide : le seuil dit de quoi il s’agit.</source>
        <translation>Bijvoorbeeld “Accès aux droits à Valmont, comité du 3 mars”; leeg: de drempel zegt waarover het gaat.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Modèle</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>comite : l’essentiel, 4 pages de PDF pour un comité de pilotage ; annexe : tout, pour les techniciens.</source>
        <translation>comite: het essentiële, 4 pdf-pagina’s voor een stuurgroep; annexe: alles, voor technici.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Ajoute au PDF une page par zone classée ou par territoire : carte, raisons, habitants, services.</source>
        <translation>Voegt aan de pdf een pagina toe per gerangschikte zone of per gebied: kaart, redenen, inwoners, diensten.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Page HTML</source>
        <translation>HTML-pagina</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Un seul fichier, à lire sans connexion, au clavier et avec un lecteur d’écran.</source>
        <translation>Eén bestand, offline te lezen, met het toetsenbord en met een schermlezer.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Document PDF</source>
        <translation>Pdf-document</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Pages A4, texte que l’on peut chercher et copier, signets.</source>
        <translation>A4-pagina’s, tekst die men kan zoeken en kopiëren, bladwijzers.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>HTML et PDF sont vides : donnez au moins un des deux fichiers à écrire.</source>
        <translation>HTML en PDF zijn leeg: geef minstens een van de twee te schrijven bestanden.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Rapport « {title} » écrit : {files}.</source>
        <translation>Rapport “{title}” geschreven: {files}.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>ATLAS : rien à montrer page par page, faute de zone classée ou de territoires dans le diagnostic.</source>
        <translation>ATLAS: niets te tonen pagina per pagina, bij gebrek aan een gerangschikte zone of gebieden in de diagnose.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>PDF : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>PDF: “{path}” kan niet worden geschreven; kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>DIAGNOSTIC : « {path} » n’a pas pu être copié dans le dossier temporaire ; vérifiez la place libre.</source>
        <translation>DIAGNOSTIC: “{path}” kon niet naar de tijdelijke map worden gekopieerd; controleer de vrije ruimte.</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>PDF : impossible d’écrire « {path} » ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>PDF: “{path}” kan niet worden geschreven; controleer de vrije ruimte en de schrijfrechten.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Robustesse du diagnostic</source>
        <translation>Robuustheid van de diagnose</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Refait le diagnostic sous d’autres hypothèses et sans chaque service : ce qui tient, ce qui cède.</source>
        <translation>Doet de diagnose opnieuw onder andere aannames en zonder elke dienst: wat standhoudt, wat niet.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>incertitude</source>
        <translation>onzekerheid</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>sensibilité</source>
        <translation>gevoeligheid</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>confiance</source>
        <translation>betrouwbaarheid</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Vitesses essayées (facteurs)</source>
        <translation>Geprobeerde snelheden (factoren)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de la vitesse du réseau, séparés par des points-virgules.</source>
        <translation>Veelvouden van de snelheid van het netwerk, gescheiden door puntkomma’s.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Seuils essayés (facteurs)</source>
        <translation>Geprobeerde drempels (factoren)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de SEUIL_MIN.</source>
        <translation>Veelvouden van SEUIL_MIN.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Accrochages essayés (facteurs)</source>
        <translation>Geprobeerde aanhechtingsafstanden (factoren)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de ACCROCHAGE_M.</source>
        <translation>Veelvouden van ACCROCHAGE_M.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Essayer aussi sans les carreaux imputés</source>
        <translation>Ook proberen zonder de geïmputeerde rastercellen</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Les personnes pauvres d’un carreau imputé viennent d’un modèle : dit ce qui reste sans elles.</source>
        <translation>De arme personen van een geïmputeerde rastercel komen uit een model: zegt wat er zonder hen overblijft.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Public calé (colonne)</source>
        <translation>Gekalibreerd publiek (kolom)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Colonne du public calée sur les taux publiés des IRIS, par exemple pauvres_cales, essayée à son tour.</source>
        <translation>Kolom van het publiek gekalibreerd op de gepubliceerde graden van de IRIS, bijvoorbeeld pauvres_cales, op haar beurt geprobeerd.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Carreaux et leur stabilité</source>
        <translation>Rastercellen en hun stabiliteit</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Tous les carreaux du diagnostic de base, avec part_blanche_pct et stabilite.</source>
        <translation>Alle rastercellen van de basisdiagnose, met part_blanche_pct en stabilite.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Zones et leurs rangs</source>
        <translation>Zones en hun rangen</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Les zones de base, avec le rang le plus haut et le plus bas, et combien de fois le rang tient.</source>
        <translation>De basiszones, met de hoogste en laagste rang, en hoe vaak de rang standhoudt.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Chaque service, avec ce que coûterait sa fermeture, de la plus à la moins grave.</source>
        <translation>Elke dienst, met wat zijn sluiting zou kosten, van de meest naar de minst ernstige.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Variantes</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Une ligne par variante : hypothèses, carreaux blancs, public et déficit.</source>
        <translation>Eén rij per variant: aannames, witte rastercellen, publiek en tekort.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Points d’accueil. Les services itinérants (itinerant=1) ou à distance (a_distance=1) ne comptent pas.</source>
        <translation>Onthaalpunten. Rondreizende diensten (itinerant=1) of diensten op afstand (a_distance=1) tellen niet mee.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Couche faite par « Construire le réseau piéton », telle quelle ou modifiée.</source>
        <translation>Laag gemaakt met “Voetgangersnetwerk opbouwen”, ongewijzigd of bewerkt.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories retenues, séparées par des virgules, ou nom d’une colonne de SERVICES.</source>
        <translation>Behouden categorieën, gescheiden door komma’s, of naam van een kolom van SERVICES.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories qui comptent, séparées par des virgules. Vide : toutes.</source>
        <translation>Categorieën die meetellen, gescheiden door komma’s. Leeg: alle.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Lieux de vie (carreaux, bâtiments, points)</source>
        <translation>Woonplaatsen (rastercellen, gebouwen, punten)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories de services</source>
        <translation>Categorieën van diensten</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Nombre de services proches à mesurer</source>
        <translation>Aantal te meten nabije diensten</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Au-delà de 1, ajoute temps_2_min, temps_3_min… jusqu’au K-ième service le plus proche.</source>
        <translation>Boven 1 voegt het temps_2_min, temps_3_min… toe tot de K-de dichtstbijzijnde dienst.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Durée maximale de marche (min)</source>
        <translation>Langste wandeling (min)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Distance d’accrochage au réseau (m)</source>
        <translation>Aanhechtingsafstand tot het netwerk (m)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Relier les services posés sur un petit îlot</source>
        <translation>Diensten op een klein eiland aanhechten</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Un service au bord d’un chemin que rien ne relie au reste du réseau est aussi rattaché à la rue voisine (50 m au plus), comme le fait « Diagnostic d’accessibilité ».</source>
        <translation>Een dienst langs een pad dat nergens met de rest van het netwerk verbonden is, wordt ook aan de naburige straat gehecht (50 m hoogstens), zoals “Toegankelijkheidsdiagnose” doet.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Jour et heure de départ</source>
        <translation>Dag en uur van vertrek</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Par exemple « mardi 17:00 », « samedi 10h30 » ou « 2026-12-25 10:00 ». Un service compte s’il est ouvert à l’arrivée et 30 minutes de plus. Un jour seul vaut une semaine sans jour férié. Horaires inconnus : le service compte, et horaires_inconnus vaut 1. Vide : à toute heure.</source>
        <translation>Bijvoorbeeld “mardi 17:00”, “samedi 10h30” of “2026-12-25 10:00”. Een dienst telt mee als hij open is bij aankomst en nog 30 minuten daarna. Een dag alleen staat voor een week zonder feestdag. Openingsuren onbekend: de dienst telt mee, en horaires_inconnus is 1. Leeg: op elk uur.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Panier de catégories</source>
        <translation>Mand van categorieën</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories toutes nécessaires, séparées par des virgules : panier_min est le temps de la plus lointaine.</source>
        <translation>Categorieën die alle nodig zijn, gescheiden door komma’s: panier_min is de tijd naar de verste.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Compter les heures d’ouverture à moins de (min)</source>
        <translation>Openingsuren tellen op minder dan (min)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Ajoute heures_semaine_h : les heures de la semaine où au moins un service est ouvert à cette distance à pied. Vide : non calculé.</source>
        <translation>Voegt heures_semaine_h toe: de uren van de week waarop minstens één dienst binnen deze stapafstand open is. Leeg: niet berekend.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Bassin de la gravité, du 2SFCA et de ses suites, et des heures de la semaine (heures_semaine_h).</source>
        <translation>Verzorgingsgebied van de graviteit, van 2SFCA en zijn opvolgers, en van de uren van de week (heures_semaine_h).</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Accessible en fauteuil</source>
        <translation>Rolstoeltoegankelijk</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>oui : seuls comptent les services dits accessibles ; oui_ou_inconnu : aussi ceux dont on ne sait rien.</source>
        <translation>oui: alleen diensten die toegankelijk heten tellen mee; oui_ou_inconnu: ook die waarvan men niets weet.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Accueil sans rendez-vous</source>
        <translation>Onthaal zonder afspraak</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>oui : seuls comptent les services dits sans rendez-vous ; oui_ou_inconnu : aussi ceux dont on ne sait rien.</source>
        <translation>oui: alleen diensten die zonder afspraak heten te zijn tellen mee; oui_ou_inconnu: ook die waarvan men niets weet.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Conditions d’accueil</source>
        <translation>Onthaalvoorwaarden</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>inconditionnel : seuls comptent les services qui disent recevoir tout le monde ; aucune_connue : aussi ceux qui ne disent rien de leurs conditions.</source>
        <translation>inconditionnel: alleen diensten die zeggen iedereen te ontvangen tellen mee; aucune_connue: ook die welke niets zeggen over hun voorwaarden.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Filtre sur les services</source>
        <translation>Filter op de diensten</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Expression QGIS : seuls comptent les services pour lesquels elle est vraie.</source>
        <translation>QGIS-expressie: alleen de diensten waarvoor ze waar is tellen mee.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>colonne absente de SERVICES : {names}</source>
        <translation>kolom ontbreekt in SERVICES: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>FILTRE : l’expression « {value} » ne peut pas être calculée ({reason}) ; corrigez-la ou videz FILTRE.</source>
        <translation>FILTRE: de expressie “{value}” kan niet worden berekend ({reason}); verbeter ze of laat FILTRE leeg.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>{name} : impossible d’écrire « {value} » ; choisissez un dossier qui existe et où vous avez le droit d’écrire.</source>
        <translation>{name}: “{value}” kan niet worden geschreven; kies een bestaande map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>fichier incomplet</source>
        <translation>onvolledig bestand</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>L’écriture du résultat a échoué ({reason}) ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>Het schrijven van het resultaat is mislukt ({reason}); controleer de vrije ruimte en de schrijfrechten.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>cause inconnue</source>
        <translation>onbekende oorzaak</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Sites candidats</source>
        <translation>Kandidaat-locaties</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Rassemble les lieux où une permanence pourrait se tenir, sans doublon, et dit qui vit à portée de chacun.</source>
        <translation>Verzamelt de plaatsen waar een permanentie kan plaatsvinden, zonder dubbels, en zegt wie binnen bereik van elke plaats woont.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>lieux candidats</source>
        <translation>kandidaat-plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>permanence</source>
        <translation>permanentie</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>pharmacie</source>
        <translation>apotheek</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>école</source>
        <translation>school</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>OpenStreetMap (*.osm.pbf *.pbf *.osm *.gz *.bz2 *.json);;Tous les fichiers (*)</source>
        <translation>OpenStreetMap (*.osm.pbf *.pbf *.osm *.gz *.bz2 *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Fichier .osm.pbf ou .osm qui contient des lieux (pas seulement des voies), ou réponse d’Overpass (.json).</source>
        <translation>.osm.pbf- of .osm-bestand dat plaatsen bevat (niet alleen wegen), of Overpass-antwoord (.json).</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Autres lieux</source>
        <translation>Andere plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Toute couche ou table de lieux, gardée entière : nom, genre, pmr, horaires, adresse, capacite, cout, decision (impose ou exclu) et incompatible y sont lus s’ils s’y trouvent.</source>
        <translation>Elke laag of tabel met plaatsen, volledig behouden: nom, genre, pmr, horaires, adresse, capacite, cout, decision (impose of exclu) en incompatible worden eruit gelezen als ze er zijn.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Pas de la grille (m)</source>
        <translation>Rasterafstand (m)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Ajoute des points au pas donné, ramenés à la rue la plus proche, dans ZONE ou sur les carreaux.</source>
        <translation>Voegt punten toe op de gegeven afstand, gebracht naar de dichtstbijzijnde straat, in ZONE of op de rastercellen.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Pour compter qui vit à portée de chaque lieu, et écarter ceux dont personne n’est proche.</source>
        <translation>Om te tellen wie binnen bereik van elke plaats woont, en die zonder iemand in de buurt opzij te zetten.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Seuls les lieux dans ces polygones sont gardés ; vide : ceux d’INPUT qui sont sur les carreaux.</source>
        <translation>Alleen de plaatsen in deze polygonen worden behouden; leeg: die van INPUT die op de rastercellen liggen.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Genres de lieux</source>
        <translation>Soorten plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Genres cherchés dans INPUT (voir resources/candidats.csv) ; vide : tous, sauf les lieux de culte.</source>
        <translation>Soorten die in INPUT gezocht worden (zie resources/candidats.csv); leeg: alle, behalve gebedshuizen.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Durée de marche pour compter qui vit à portée de chaque lieu.</source>
        <translation>Staptijd om te tellen wie binnen bereik van elke plaats woont.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>À portée (min à pied)</source>
        <translation>Binnen bereik (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Distance entre doublons (m)</source>
        <translation>Afstand tussen dubbels (m)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Deux lieux plus proches sont un seul s’ils portent le même nom, ou s’ils sont du même genre et l’un sans nom ; le mieux renseigné reste. 0 : garder tout.</source>
        <translation>Twee dichtere plaatsen zijn er één als ze dezelfde naam dragen, of als ze van dezelfde soort zijn en één naamloos is; de best beschreven blijft. 0: alles behouden.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Un lieu plus loin de toute voie praticable est écarté (hors_reseau).</source>
        <translation>Een plaats die verder van elke begaanbare weg ligt, wordt opzijgezet (hors_reseau).</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Un point par lieu, prêt pour « Implanter des permanences », avec population et pauvres à portée.</source>
        <translation>Eén punt per plaats, klaar voor “Permanenties inplanten”, met de bevolking en de armen binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Lieux écartés</source>
        <translation>Opzijgezette plaatsen</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Les lieux non retenus, avec leur raison : doublon, hors_reseau ou personne.</source>
        <translation>De niet behouden plaatsen, met hun reden: doublon, hors_reseau of personne.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>{what} : {count} ({list})</source>
        <translation>{what}: {count} ({list})</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>LIEUX : {count} ligne(s) sans coordonnées utilisables, laissées de côté.</source>
        <translation>LIEUX: {count} rij(en) zonder bruikbare coördinaten, buiten beschouwing gelaten.</translation>
    </message>
    <message>
        <location filename="../../processing/staging.py"/>
        <source>{parameter} : « {path} » reçoit déjà {other} ; donnez un autre nom de fichier.</source>
        <translation>{parameter}: “{path}” ontvangt al {other}; geef een andere bestandsnaam.</translation>
    </message>
    <message>
        <location filename="../../processing/staging.py"/>
        <source>{parameter} : impossible de remplacer « {path} » ; fermez ce qui l’a ouvert (une couche du projet, un tableur) ou donnez un autre nom.</source>
        <translation>{parameter}: “{path}” kan niet worden vervangen; sluit wat het geopend heeft (een laag van het project, een rekenblad) of geef een andere naam.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Suivi d’une année à l’autre</source>
        <translation>Opvolging van jaar tot jaar</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Le même diagnostic à deux dates : ce qui a changé, par quelle cause, et les indicateurs communs.</source>
        <translation>Dezelfde diagnose op twee data: wat er veranderd is, door welke oorzaak, en de gemeenschappelijke indicatoren.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>évaluation</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>avant et après</source>
        <translation>voor en na</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>indicateurs</source>
        <translation>indicatoren</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>décomposition</source>
        <translation>ontleding</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Première date</source>
        <translation>Eerste datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Un diagnostic (dossier, diagnostic.gpkg ou sa couche carreaux), ou des carreaux.</source>
        <translation>Een diagnose (map, diagnostic.gpkg of de laag carreaux ervan), of rastercellen.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seconde date</source>
        <translation>Tweede datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>De même, à la seconde date.</source>
        <translation>Eveneens, op de tweede datum.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Services à la première date</source>
        <translation>Diensten op de eerste datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Pour des carreaux ; d’un diagnostic, ils sont lus dans son GeoPackage.</source>
        <translation>Voor rastercellen; van een diagnose worden ze uit haar GeoPackage gelezen.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Services à la seconde date</source>
        <translation>Diensten op de tweede datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Réseau à la première date</source>
        <translation>Netwerk op de eerste datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Pour des carreaux ; d’un diagnostic, il est lu dans son GeoPackage.</source>
        <translation>Voor rastercellen; van een diagnose wordt het uit haar GeoPackage gelezen.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Réseau à la seconde date</source>
        <translation>Netwerk op de tweede datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seuil à la première date (min à pied)</source>
        <translation>Drempel op de eerste datum (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seuil à la seconde date (min à pied)</source>
        <translation>Drempel op de tweede datum (min te voet)</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Vide : celui du journal du diagnostic, sinon 15 minutes.</source>
        <translation>Leeg: die van het logboek van de diagnose, anders 15 minuten.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Nom de la première date</source>
        <translation>Naam van de eerste datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Nom de la seconde date</source>
        <translation>Naam van de tweede datum</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Par exemple 2024 ; vide : la date du diagnostic, sinon « avant » ou « apres ».</source>
        <translation>Bijvoorbeeld 2024; leeg: de datum van de diagnose, anders “avant” of “apres”.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Ceux que l’on compte en zone blanche : pauvres, population, seniors_65p… ou toute colonne numérique.</source>
        <translation>Wie men in de witte zones telt: pauvres, population, seniors_65p… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Quartiers prioritaires, IRIS, communes… : causes et indicateurs de chacun, au prorata des surfaces.</source>
        <translation>Prioritaire wijken, IRIS, gemeenten…: oorzaken en indicatoren van elk, naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Carreaux suivis</source>
        <translation>Opgevolgde rastercellen</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Tous les carreaux des deux dates : avant, après, écart, effet de chaque cause, cause principale.</source>
        <translation>Alle rastercellen van beide data: voor, na, verschil, effect van elke oorzaak, hoofdoorzaak.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Une ligne par territoire, grandeur et cause : effet dans l’ordre, effet moyen.</source>
        <translation>Eén rij per gebied, grootheid en oorzaak: effect in volgorde, gemiddeld effect.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Indicateurs communs</source>
        <translation>Gemeenschappelijke indicatoren</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Table plate : code, libellé, unité, définition, territoire, date, valeur ; en CSV si le fichier l’est.</source>
        <translation>Platte tabel: code, label, eenheid, definitie, gebied, datum, waarde; als CSV wanneer het bestand dat is.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Télécharger les voies (OpenStreetMap)</source>
        <translation>Wegen downloaden (OpenStreetMap)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Télécharge d’OpenStreetMap les voies où l’on peut marcher, dans un fichier .osm à garder.</source>
        <translation>Downloadt uit OpenStreetMap de wegen waar men kan stappen, in een te bewaren .osm-bestand.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Overpass</source>
        <translation>Overpass</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>OSMnx</source>
        <translation>OSMnx</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>téléchargement</source>
        <translation>downloaden</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>OpenStreetMap (*.osm)</source>
        <translation>OpenStreetMap (*.osm)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Fichier .osm que lisent « Construire le réseau piéton » et « Diagnostic d’accessibilité ».</source>
        <translation>.osm-bestand dat “Voetgangersnetwerk opbouwen” en “Toegankelijkheidsdiagnose” lezen.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Voies écrites</source>
        <translation>Geschreven wegen</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Date des données OpenStreetMap</source>
        <translation>Datum van de OpenStreetMap-gegevens</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>{ways} voies, {nodes} nœuds et {relations} places, état d’OpenStreetMap : {stamp}.</source>
        <translation>{ways} wegen, {nodes} knopen en {relations} pleinen, toestand van OpenStreetMap: {stamp}.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>inconnu</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Télécharger des services (OpenStreetMap)</source>
        <translation>Diensten downloaden (OpenStreetMap)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Télécharge d’OpenStreetMap les points d’accueil d’une zone, avec horaires et accessibilité.</source>
        <translation>Downloadt uit OpenStreetMap de onthaalpunten van een zone, met openingsuren en toegankelijkheid.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>mairie</source>
        <translation>gemeentehuis</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>santé</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Types de services</source>
        <translation>Soorten diensten</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Catégories à chercher ; leurs étiquettes OSM sont dans resources/categories.csv.</source>
        <translation>Te zoeken categorieën; hun OSM-tags staan in resources/categories.csv.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Autres étiquettes OSM</source>
        <translation>Andere OSM-tags</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Par exemple « amenity=library, office=ngo » : cherchées en plus des types.</source>
        <translation>Bijvoorbeeld “amenity=library, office=ngo”: gezocht naast de soorten.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Un point par service ; date_maj et source disent l’état d’OpenStreetMap.</source>
        <translation>Eén punt per dienst; date_maj en source zeggen de toestand van OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Chaque objet dont la place est inconnue, entier, avec le motif.</source>
        <translation>Elk object waarvan de plaats onbekend is, volledig, met de reden.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>{written} services, état d’OpenStreetMap : {stamp}.</source>
        <translation>{written} diensten, toestand van OpenStreetMap: {stamp}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>hors_delai : {places} lieu(x){people}, aucun service à moins de {limit} min.</source>
        <translation>hors_delai: {places} plaats(en){people}, geen dienst op minder dan {limit} min.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>ilot : {places} lieu(x){people} sur une partie du réseau qui ne mène à aucun service ; voyez ANOMALIES dans « Construire le réseau piéton ».</source>
        <translation>ilot: {places} plaats(en){people} op een deel van het netwerk dat naar geen enkele dienst leidt; zie ANOMALIES in “Voetgangersnetwerk opbouwen”.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>hors_reseau : {places} lieu(x){people}, aucune voie praticable à moins de {snap} m.</source>
        <translation>hors_reseau: {places} plaats(en){people}, geen begaanbare weg op minder dan {snap} m.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>sans_service : {places} lieu(x){people}, aucun service ne reste (filtres, ou fermé à l’arrivée).</source>
        <translation>sans_service: {places} plaats(en){people}, er blijft geen dienst over (filters, of gesloten bij aankomst).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source> ({count} habitants)</source>
        <translation> ({count} inwoners)</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>atteint : {places} lieu(x) sur {total}{people} ont un service à pied.</source>
        <translation>atteint: {places} plaats(en) op {total}{people} hebben een dienst te voet.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Leur marche : {mean} min en moyenne, par habitant.</source>
        <translation>Hun wandeling: gemiddeld {mean} min, per inwoner.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) à plus de {snap} m de toute voie du réseau, donc hors d’atteinte.</source>
        <translation>{count} dienst(en) op meer dan {snap} m van elke weg van het netwerk, dus buiten bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>« Zones blanches » compte hors_delai à son plafond ; pour des déficits justes avec un seuil de {threshold} min, mesurez jusqu’à {longest} min (TEMPS_MAX_MIN).</source>
        <translation>“Witte zones” telt hors_delai aan de bovengrens; meet voor juiste tekorten met een drempel van {threshold} min tot {longest} min (TEMPS_MAX_MIN).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{services} service(s) hors du réseau sont, à vol d’oiseau, plus près que le service retenu pour {places} lieu(x){people} : ces temps sont peut-être trop longs. Prenez un extrait plus large de 1 à 2 km, ou vérifiez où ces services sont placés.</source>
        <translation>{services} dienst(en) buiten het netwerk zijn in vogelvlucht dichterbij dan de behouden dienst voor {places} plaats(en){people}: deze tijden zijn misschien te lang. Neem een uittreksel dat 1 tot 2 km ruimer is, of controleer waar deze diensten staan.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>sans catégorie ({count})</source>
        <translation>zonder categorie ({count})</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Aucun service retenu dans la catégorie {names} : ses temps sont vides. SERVICES contient : {present}.</source>
        <translation>Geen dienst behouden in de categorie {names}: de tijden ervan zijn leeg. SERVICES bevat: {present}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) écartés par les filtres.</source>
        <translation>{count} dienst(en) opzijgezet door de filters.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{parameter} : {count} service(s) écartés faute de renseignement.</source>
        <translation>{parameter}: {count} dienst(en) opzijgezet bij gebrek aan informatie.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) itinérants ou à distance, non comptés comme lieux.</source>
        <translation>{count} rondreizende dienst(en) of dienst(en) op afstand, niet geteld als plaatsen.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>CRENEAU : {count} service(s) n’accueillent personne à cette heure.</source>
        <translation>CRENEAU: {count} dienst(en) ontvangen niemand op dat uur.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) aux horaires inconnus, comptés comme ouverts : {names}</source>
        <translation>{count} dienst(en) met onbekende openingsuren, geteld als open: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) aux horaires inconnus, sans heures comptées : {names}</source>
        <translation>{count} dienst(en) met onbekende openingsuren, zonder getelde uren: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps de marche de chaque carreau, bâtiment ou point au service le plus proche ; aucun n’est perdu.</source>
        <translation>Staptijd van elke rastercel, elk gebouw of punt naar de dichtstbijzijnde dienst; niets gaat verloren.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>durée</source>
        <translation>duur</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS ou CARREAUX.</source>
        <translation>Waar de mensen vertrekken; een polygoon wordt voorgesteld door zijn middelpunt, of door BATIMENTS of CARREAUX.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Catégories à mesurer, séparées par des virgules (chacune a sa colonne temps_&lt;categorie&gt;_min et elles seules comptent), ou nom d’une colonne de SERVICES pour les mesurer toutes.</source>
        <translation>Te meten categorieën, gescheiden door komma’s (elke categorie heeft haar kolom temps_&lt;categorie&gt;_min en alleen zij tellen), of naam van een kolom van SERVICES om ze alle te meten.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Toutes les entités de DEMANDE, dans leur ordre, avec temps_min, statut, service_id, service_nom, acces_m.</source>
        <translation>Alle objecten van DEMANDE, in hun volgorde, met temps_min, statut, service_id, service_nom, acces_m.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Bilan des temps</source>
        <translation>Balans van de tijden</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Page HTML : accrochage au réseau par classe de distance, lieux éloignés, statuts, détours par zone.</source>
        <translation>HTML-pagina: aanhechting aan het netwerk per afstandsklasse, verre plaatsen, statussen, omwegen per zone.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Zones pour les détours</source>
        <translation>Zones voor de omwegen</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Polygones (IRIS, communes…) où comparer trajet et ligne droite ; vide : communes, ou carrés de 1 km.</source>
        <translation>Polygonen (IRIS, gemeenten…) waar de wandeling met de rechte lijn wordt vergeleken; leeg: gemeenten, of vierkanten van 1 km.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Détours par zone</source>
        <translation>Omwegen per zone</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Un polygone par zone : un détour atypique révèle un trou possible dans la carte, ou une coupure.</source>
        <translation>Eén polygoon per zone: een ongewone omweg onthult een mogelijk gat in de kaart, of een barrière.</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Profil</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Qui marche : adulte (4,8 km/h), senior (3,24), poussette (4,0), fauteuil (3,6 ; sans escalier).</source>
        <translation>Wie stapt: adulte (volwassene, 4,8 km/u), senior (3,24), poussette (kinderwagen, 4,0), fauteuil (rolstoel, 3,6; zonder trappen).</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Vitesse de marche (km/h)</source>
        <translation>Stapsnelheid (km/u)</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Vitesse sur le plat, en km/h ; vide : celle du profil.</source>
        <translation>Snelheid op het vlakke, in km/u; leeg: die van het profiel.</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Modèle numérique de terrain</source>
        <translation>Digitaal terreinmodel</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Altitudes en mètres (GeoTIFF, .hgt…), dans n’importe quelle projection : monter prend alors plus de temps que descendre. Il doit couvrir tout le réseau. Vide : la pente ne compte pas.</source>
        <translation>Hoogten in meter (GeoTIFF, .hgt…), in om het even welke projectie: klimmen duurt dan langer dan dalen. Het moet het hele netwerk bedekken. Leeg: de helling telt niet mee.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Taux de pauvreté minimal (%)</source>
        <translation>Minimale armoedegraad (%)</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Taux de pauvreté des ménages du carreau, en %, à partir duquel il est concerné.</source>
        <translation>Armoedegraad van de huishoudens van de rastercel, in %, vanaf waar ze betrokken is.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Public minimal par carreau (personnes)</source>
        <translation>Minimaal publiek per rastercel (personen)</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Nombre de personnes du public dans le carreau à partir duquel il est concerné.</source>
        <translation>Aantal personen van het publiek in de rastercel vanaf waar ze betrokken is.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Population minimale d’une zone classée</source>
        <translation>Minimale bevolking van een gerangschikte zone</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Une zone moins peuplée garde ses carreaux signalés mais n’a pas de rang.</source>
        <translation>Een minder bevolkte zone behoudt haar gemarkeerde rastercellen maar heeft geen rang.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Colonne qui compte le public : pauvres, population, menages_pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, ou toute colonne numérique.</source>
        <translation>Kolom die het publiek telt: pauvres, population, menages_pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Réunir les zones par-dessus un carreau inhabité</source>
        <translation>Zones over een onbewoonde rastercel heen verbinden</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Deux carreaux blancs séparés par une seule place où personne n’habite (rivière, voie ferrée, parc) font partie de la même zone ; un carreau habité entre eux ne les réunit jamais.</source>
        <translation>Twee witte rastercellen gescheiden door één plaats waar niemand woont (rivier, spoorweg, park) horen bij dezelfde zone; een bewoonde rastercel ertussen verbindt ze nooit.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Territoires</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Repère les carreaux pauvres trop loin d’un service, les réunit en zones et classe celles-ci.</source>
        <translation>Vindt de arme rastercellen te ver van een dienst, verenigt ze tot zones en rangschikt deze.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>priorités</source>
        <translation>prioriteiten</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux avec temps d’accès</source>
        <translation>Rastercellen met toegangstijden</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux INSEE sortis de « Temps d’accès à pied ».</source>
        <translation>INSEE-rastercellen van “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins dont on veut les totaux ; ils nomment aussi les zones.</source>
        <translation>IRIS, prioritaire wijken, gemeenten of leefgebieden waarvan men de totalen wil; ze benoemen ook de zones.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Nomme les zones par leurs rues, et donne les minutes à pied des candidats et des services fermés.</source>
        <translation>Benoemt de zones naar hun straten, en geeft de minuten te voet van de kandidaten en de gesloten diensten.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Avec CRENEAU : dit quel service plus proche est fermé à cette heure.</source>
        <translation>Met CRENEAU: zegt welke dichtere dienst op dat uur gesloten is.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Lieux où ouvrir une permanence : les trois plus proches de chaque zone sont nommés.</source>
        <translation>Plaatsen om een permanentie te openen: de drie dichtste bij elke zone worden genoemd.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Le créneau donné à « Temps d’accès à pied », par exemple « mardi 17:00 » ; demande SERVICES.</source>
        <translation>Het tijdstip gegeven aan “Toegangstijden te voet”, bijvoorbeeld “mardi 17:00”; vereist SERVICES.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Tous les carreaux, avec zone_blanche, raison, confiance et zone_id.</source>
        <translation>Alle rastercellen, met zone_blanche, raison, confiance en zone_id.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Une zone par groupe de carreaux blancs qui se touchent, de la plus à la moins urgente.</source>
        <translation>Eén zone per groep witte rastercellen die elkaar raken, van de meest naar de minst dringende.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Les territoires donnés, avec leurs totaux au prorata des surfaces.</source>
        <translation>De gegeven gebieden, met hun totalen naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Aucun temps n’atteint SEUIL_MIN alors que des carreaux sont « hors_delai » : leur temps a pu être arrêté avant le seuil ; refaites « Temps d’accès » avec un TEMPS_MAX_MIN plus grand que SEUIL_MIN.</source>
        <translation>Geen enkele tijd bereikt SEUIL_MIN terwijl er rastercellen “hors_delai” zijn: hun tijd kan voor de drempel gestopt zijn; doe “Toegangstijden te voet” opnieuw met een TEMPS_MAX_MIN groter dan SEUIL_MIN.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} zone(s) blanche(s).</source>
        <translation>{count} witte zone(s).</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>SERVICES ne sert ici qu’avec CRENEAU : donnez aussi le jour et l’heure.</source>
        <translation>SERVICES dient hier alleen met CRENEAU: geef ook de dag en het uur.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois ; n’additionnez pas ces totaux.</source>
        <translation>Gebieden overlappen: {count} perso(o)n(en) tellen er meer dan één keer mee; tel deze totalen niet op.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} territoire(s) sans habitant : leurs temps sont vides.</source>
        <translation>{count} gebied(en) zonder inwoner: hun tijden zijn leeg.</translation>
    </message>
</context>
</TS>
