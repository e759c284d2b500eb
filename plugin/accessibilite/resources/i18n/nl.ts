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
        <location filename="../../core/audit_report.py"/>
        <location filename="../../processing/charger_services.py"/>
        <source>Bilan des services</source>
        <translation>Overzicht van de diensten</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>structures portées par leurs services</source>
        <translation>organisaties vertegenwoordigd door hun diensten</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{name} – format reconnu : {format}.</source>
        <translation>{name} – herkend formaat: {format}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes lues</source>
        <translation>rijen gelezen</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes écrites</source>
        <translation>rijen geschreven</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes refusées</source>
        <translation>rijen geweigerd</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>doublons possibles</source>
        <translation>mogelijke dubbels</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>points loin de leur commune</source>
        <translation>punten ver van hun gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{read} lignes lues = {written} écrites + {joined} structures réunies à leurs services + {refused} refusées.</source>
        <translation>{read} rijen gelezen = {written} geschreven + {joined} organisaties samengevoegd met hun diensten + {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{read} lignes lues = {written} écrites + {refused} refusées.</source>
        <translation>{read} rijen gelezen = {written} geschreven + {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Coordonnées lues en : {systems}.</source>
        <translation>Coördinaten gelezen in: {systems}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucune coordonnée lue.</source>
        <translation>Geen coördinaten gelezen.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Rien n’est corrigé ni supprimé ici : ce qui suit est proposé à votre vérification.</source>
        <translation>Hier wordt niets verbeterd of verwijderd: wat volgt, is ter controle voorgelegd.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Et {count} autres.</source>
        <translation>En nog {count} andere.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes refusées</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucune : chaque ligne a donné un point.</source>
        <translation>Geen: elke rij leverde een punt op.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Pourquoi</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Motif</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lesquelles</source>
        <translation>Welke</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Ligne</source>
        <translation>Rij</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Fichier</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>La sortie REJETS les contient entières, pour être corrigées et rechargées.</source>
        <translation>De uitvoer REJETS bevat ze volledig, om te verbeteren en opnieuw te laden.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Doublons possibles</source>
        <translation>Mogelijke dubbels</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucun : pas deux lignes au nom proche à moins de 30 m l’une de l’autre.</source>
        <translation>Geen: geen twee rijen met een gelijkende naam op minder dan 30 m van elkaar.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Même lieu (moins de 30 m) et noms proches : peut-être deux fois le même guichet, peut-être deux guichets dans un même bâtiment. Le champ doublon_de donne la première ligne.</source>
        <translation>Zelfde plaats (minder dan 30 m) en gelijkende namen: misschien tweemaal hetzelfde loket, misschien twee loketten in hetzelfde gebouw. Het veld doublon_de geeft de eerste rij.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>À comparer</source>
        <translation>Te vergelijken</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Identifiant</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Semble répéter</source>
        <translation>Lijkt te herhalen</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Points loin de leur commune</source>
        <translation>Punten ver van hun gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucun parmi les lignes dont la commune est connue.</source>
        <translation>Geen bij de rijen waarvan de gemeente bekend is.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>La commune ou les coordonnées sont fausses : un géocodage raté, ou l’adresse du siège.</source>
        <translation>De gemeente of de coördinaten zijn fout: een mislukte geocodering, of het adres van de hoofdzetel.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Des plus éloignés aux plus proches</source>
        <translation>Van de verste naar de dichtste</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Commune</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>D’après</source>
        <translation>Volgens</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>points France services du département, au-delà de leur portée</source>
        <translation>France services-punten van het departement, buiten hun bereik</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Ce qui n’est pas un lieu</source>
        <translation>Wat geen plaats is</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Services itinérants (bus, camionnettes) : {count}. Leur point n’est pas le lieu où l’on est reçu : ils ne comptent pas dans les temps d’accès (itinerant = 1).</source>
        <translation>Rondreizende diensten (bussen, bestelwagens): {count}. Hun punt is niet de plaats waar men ontvangen wordt: ze tellen niet mee in de toegangstijden (itinerant = 1).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Services à distance seulement : {count}. Ils ne comptent pas non plus (a_distance = 1).</source>
        <translation>Diensten die alleen op afstand werken: {count}. Ook zij tellen niet mee (a_distance = 1).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Fraîcheur</source>
        <translation>Actualiteit</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes sans date de mise à jour lisible : {count}.</source>
        <translation>Rijen zonder leesbare datum van bijwerking: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes dont l’identifiant est porté par plusieurs : {count}.</source>
        <translation>Rijen waarvan de identificatie meermaals voorkomt: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>L’âge des fiches n’a pas été vérifié (ANCIENNETE_MAX vide).</source>
        <translation>De ouderdom van de fiches is niet nagekeken (ANCIENNETE_MAX leeg).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Fiches mises à jour avant le {day} : {count}.</source>
        <translation>Fiches bijgewerkt vóór {day}: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Horaires</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Qualité des horaires (champ horaires_qualite)</source>
        <translation>Kwaliteit van de openingsuren (veld horaires_qualite)</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Qualité</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lu : compris, l’ouverture peut être calculée</source>
        <translation>lu: begrepen, de opening kan worden berekend</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>inconnu : écrits, mais pas compris</source>
        <translation>inconnu: ingevuld, maar niet begrepen</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>absent : rien n’est écrit</source>
        <translation>absent: niets ingevuld</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Des horaires que l’on ne comprend pas ne valent jamais « fermé » ; ils sont gardés tels quels.</source>
        <translation>Openingsuren die niet begrepen worden, betekenen nooit “gesloten”; ze worden behouden zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Horaires non compris</source>
        <translation>Niet begrepen openingsuren</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>sans catégorie</source>
        <translation>zonder categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Catégories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes par catégorie</source>
        <translation>Rijen per categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Catégorie</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Valeur de categorie</source>
        <translation>Waarde van categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Types de la source qu’aucune catégorie ne prend : ajoutez-les à un fichier CATEGORIES.</source>
        <translation>Types van de bron die in geen enkele categorie vallen: voeg ze toe aan een CATEGORIES-bestand.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Types sans catégorie</source>
        <translation>Types zonder categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>{parameter}: de armoedegraden van “{name}” zijn nooit groter dan 1: het zijn aandelen van 1 en geen procenten; vermenigvuldig ze met 100.</translation>
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
        <translation>Kalibratie op de IRIS: {before} personen in armoede vóór, {after} na; {met} IRIS gekalibreerd in {sweeps} ronde(n), {free} vrij gelaten (graad niet gepubliceerd, of te weinig van de IRIS in beeld).</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>Plus grands changements du calage : {names}.</source>
        <translation>Grootste wijzigingen door de kalibratie: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../core/hours_words.py"/>
        <location filename="../../core/round_page.py"/>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{name} ({before} % → {after} %, {change} personnes)</source>
        <translation>{name} ({before}% → {after}%, {change} personen)</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{count} IRIS dont le taux publié ne peut être atteint (carreaux sans pauvres ou tous pauvres, IRIS voisins qui se partagent un carreau) : {names} ; le plus proche possible est gardé.</source>
        <translation>{count} IRIS waarvan de gepubliceerde graad niet haalbaar is (cellen zonder of met uitsluitend personen in armoede, naburige IRIS die een cel delen): {names}; de dichtst mogelijke waarde wordt behouden.</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>calé</source>
        <translation>gekalibreerd</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>taux hors d’atteinte</source>
        <translation>graad niet haalbaar</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>vu en partie, libre</source>
        <translation>deels in beeld, vrij gelaten</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>taux non publié, libre</source>
        <translation>graad niet gepubliceerd, vrij gelaten</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Habitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Pauvres avant</source>
        <translation>In armoede vóór</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Pauvres après</source>
        <translation>In armoede na</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux avant (%)</source>
        <translation>Graad vóór (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux publié (%)</source>
        <translation>Gepubliceerde graad (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux après (%)</source>
        <translation>Graad na (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Calage</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Calage sur les IRIS</source>
        <translation>Kalibratie op de IRIS</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Les personnes pauvres des carreaux sont calées sur le taux que l’INSEE publie par IRIS : {before} avant, {after} après, sur {count} IRIS. La population ne change pas. Tout est dans la couche « calage ».</source>
        <translation>De personen in armoede van de rastercellen worden gekalibreerd op de graad die het INSEE per IRIS publiceert: {before} vóór, {after} na, over {count} IRIS. De bevolking verandert niet. Alles staat in de laag “calage”.</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Plus grands changements</source>
        <translation>Grootste wijzigingen</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Pharmacie</source>
        <translation>Apotheek</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Maison de santé ou cabinet</source>
        <translation>Gezondheidscentrum of praktijk</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Bibliothèque</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>École ou crèche</source>
        <translation>School of crèche</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Centre social ou maison de quartier</source>
        <translation>Sociaal centrum of buurthuis</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Mairie</source>
        <translation>Gemeentehuis</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Bureau de poste</source>
        <translation>Postkantoor</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Place de marché</source>
        <translation>Marktplein</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Place</source>
        <translation>Plein</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Parc de stationnement, pour un bus</source>
        <translation>Parking, voor een bus</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Lieu de culte</source>
        <translation>Gebedshuis</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Point de la grille</source>
        <translation>Punt van het raster</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/round_page.py"/>
        <source>Lieu</source>
        <translation>Plaats</translation>
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
        <source>Tous les lieux retenus sont du même genre ({kind}) : si le fichier ne contient que des voies, prenez un extrait complet ; sinon, ajoutez vos lieux (LIEUX) ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>Alle behouden plaatsen zijn van dezelfde soort ({kind}): bevat het bestand alleen wegen, neem dan een volledig uittreksel; voeg anders uw eigen plaatsen toe (LIEUX) of een raster van punten (GRILLE_M, bijvoorbeeld 300 m).</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{far} personnes pauvres sur {total} des carreaux blancs n’ont aucun lieu candidat à moins de {minutes} min : ajoutez des lieux (LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>{far} van de {total} personen in armoede in de witte cellen hebben geen kandidaat-locatie binnen {minutes} min: voeg plaatsen toe (LIEUX), of een raster van punten (GRILLE_M, bijvoorbeeld 300 m).</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{far} personnes pauvres sur {total} n’ont aucun lieu candidat à moins de {minutes} min : ajoutez des lieux (LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>{far} van de {total} personen in armoede hebben geen kandidaat-locatie binnen {minutes} min: voeg plaatsen toe (LIEUX), of een raster van punten (GRILLE_M, bijvoorbeeld 300 m).</translation>
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
        <source>La mémoire de cette machine ne suffit pas ; donnez une ZONE ou des fichiers plus petits.</source>
        <translation>Het geheugen van deze machine volstaat niet; geef een ZONE of kleinere bestanden.</translation>
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
        <location filename="../../core/command_line.py"/>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>{rows} ligne(s) refusée(s) : {reason}.</source>
        <translation>{rows} rij(en) geweigerd: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{read} lignes lues, {written} écrites, {refused} refusées.</source>
        <translation>{read} rijen gelezen, {written} geschreven, {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>Aucun cache : ce compte n’a pas de dossier personnel ; donnez-en un par la variable {variable}.</source>
        <translation>Geen cache: dit account heeft geen persoonlijke map; geef er een op via de variabele {variable}.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{count} réseau(x) effacé(s) de « {folder} ».</source>
        <translation>{count} netwerk(en) gewist uit “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{count} réseau(x), {megabytes} Mo dans « {folder} ».</source>
        <translation>{count} netwerk(en), {megabytes} MB in “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/public_words.py"/>
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
        <location filename="../../core/territory_report.py"/>
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
        <translation>Personen in armoede (schatting)</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population de chaque carreau multipliée par la part de ses ménages qui sont pauvres.</source>
        <translation>Bevolking van elke rastercel vermenigvuldigd met het aandeel arme huishoudens.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres</source>
        <translation>Aandeel personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres estimées pour 100 personnes des carreaux dont le taux est connu.</source>
        <translation>Geschat aantal personen in armoede per 100 personen van de rastercellen met een bekende graad.</translation>
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
        <translation>Aandeel 0- tot 3-jarigen</translation>
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
        <translation>Aandeel 18- tot 24-jarigen</translation>
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
        <translation>Aandeel 65-plussers</translation>
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
        <translation>Personen in armoede binnen bereik van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à SEUIL_MIN minutes à pied au plus du service le plus proche.</source>
        <translation>Personen in armoede op hoogstens SEUIL_MIN minuten te voet van de dichtstbijzijnde dienst.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres au-delà du seuil</source>
        <translation>Personen in armoede boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service.</source>
        <translation>Personen in armoede op meer dan SEUIL_MIN minuten, of die geen enkele dienst bereiken.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres au-delà du seuil</source>
        <translation>Aandeel personen in armoede boven de drempel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 personnes pauvres.</source>
        <translation>Per 100 personen in armoede.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population qui n’atteint aucun service</source>
        <translation>Bevolking die geen enkele dienst bereikt</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes dont le statut n’est pas « atteint » : hors délai, îlot, hors réseau ou sans service.</source>
        <translation>Personen waarvan de status niet “atteint” (bereikt) is: verder dan de maximale staptijd, op een eiland, buiten het netwerk of zonder dienst.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès moyen</source>
        <translation>Gemiddelde toegangstijd</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Moyenne pondérée par PUBLIC ; qui n’atteint rien compte pour SEUIL_MIN + 60 minutes, comme les plus lointains.</source>
        <translation>Gemiddelde gewogen met PUBLIC; wie niets bereikt, telt voor SEUIL_MIN + 60 minuten, net als wie het verst woont.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès médian</source>
        <translation>Mediane toegangstijd</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>La moitié du public marche au plus ce temps ; vide si la moitié n’atteint rien.</source>
        <translation>De helft van de doelgroep stapt hoogstens zo lang; leeg als de helft niets bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès, 90e centile</source>
        <translation>Toegangstijd, 90e percentiel</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Neuf personnes du public sur dix marchent au plus ce temps ; vide si plus d’une sur dix n’atteint rien.</source>
        <translation>Negen personen van de doelgroep op tien stappen hoogstens zo lang; leeg als meer dan één op tien niets bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Services dans le territoire</source>
        <translation>Diensten in het gebied</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/rounds.py"/>
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
        <translation>Aandeel van de personen in armoede (of van alle personen, als hun aantal onbekend is) dat in geïmputeerde rastercellen woont.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>SEUIL_MIN : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à 600.</source>
        <translation>SEUIL_MIN: {value} valt buiten de grenzen; geef een waarde groter dan 0, tot 600.</translation>
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
        <source>{low} à {high} m</source>
        <translation>{low} tot {high} m</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>plus de {limit} m (hors réseau)</source>
        <translation>meer dan {limit} m (buiten het netwerk)</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{limit} au plus</source>
        <translation>hoogstens {limit}</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{low} à {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>plus de {limit}</source>
        <translation>meer dan {limit}</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>non mesuré (aucun service atteint, ou à moins de 50 m)</source>
        <translation>niet gemeten (geen dienst bereikt, of op minder dan 50 m)</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : aucun trajet mesuré.</source>
        <translation>{name}: geen traject gemeten.</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)) ; trou possible dans la carte, ou coupure (rivière, voie ferrée).</source>
        <translation>{name}: gemiddeld {mean} keer de rechte lijn, hoogstens {highest} ({count} plaats(en)); mogelijk gat in de kaart, of een barrière (rivier, spoorweg).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)).</source>
        <translation>{name}: gemiddeld {mean} keer de rechte lijn, hoogstens {highest} ({count} plaats(en)).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>TERRITOIRES_EN_ENTREE : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>TERRITOIRES_EN_ENTREE: “{name}” moet polygonen bevatten (IRIS, QPV, gemeenten…).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <location filename="../../core/report_document.py"/>
        <source>hors des territoires</source>
        <translation>buiten de gebieden</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>commune inconnue</source>
        <translation>onbekende gemeente</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>carré de 1 km {x}-{y}</source>
        <translation>vierkant van 1 km {x}-{y}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>{count} permanence(s) proposée(s) au lieu de {asked} : aucun autre lieu candidat ne rapprocherait une personne pauvre de plus (lieux trop loin du réseau, ou déjà couverts).</source>
        <translation>{count} permanentie(s) voorgesteld in plaats van {asked}: geen enkele andere kandidaat-locatie zou nog een persoon in armoede dichter bij een dienst brengen (plaatsen te ver van het netwerk, of al gedekt).</translation>
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
        <location filename="../../core/diagnosis.py"/>
        <source>Voies : © les contributeurs d’OpenStreetMap, licence ODbL ({file})</source>
        <translation>Wegen: © de bijdragers van OpenStreetMap, ODbL-licentie ({file})</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Population : {file}</source>
        <translation>Bevolking: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Services : {file}</source>
        <translation>Diensten: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Relief : {file}</source>
        <translation>Reliëf: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Limites : {file}</source>
        <translation>Grenzen: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Bâtiments : {file}</source>
        <translation>Gebouwen: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Lieux candidats : {file}</source>
        <translation>Kandidaat-locaties: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Population : INSEE, Filosofi, carreaux ({file})</source>
        <translation>Bevolking: INSEE, Filosofi, rastercellen ({file})</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Zones blanches à plus de {threshold} min à pied d’un service</source>
        <translation>Witte zones op meer dan {threshold} min te voet van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>{white} personnes pauvres en zone blanche sur {poor} – marche à {speed} km/h</source>
        <translation>{white} van de {poor} personen in armoede wonen in een witte zone – stapsnelheid {speed} km/u</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{reason} : {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <location filename="../../core/sentences.py"/>
        <source>{first} ; {last}</source>
        <translation>{first}; {last}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{cells} carreau(x), {people} personne(s), à plus de {metres} m de toute rue praticable : comptés comme non desservis.</source>
        <translation>{cells} rastercel(len), {people} perso(o)n(en), op meer dan {metres} m van elke begaanbare straat: geteld als niet bereikt door een dienst.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s) vivent au plus près d’un îlot du réseau, sans lien à pied avec sa plus grande partie (îlots en tout : {islands}).</source>
        <translation>{people} perso(o)n(en) wonen het dichtst bij een eiland van het netwerk, zonder verbinding te voet met het grootste deel ervan (eilanden in totaal: {islands}).</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s), {cells} carreau(x), sur une partie du réseau qui ne mène à aucun service : quartier vraiment coupé, chemin absent d’OpenStreetMap, ou extrait OSM coupé trop près.</source>
        <translation>{people} perso(o)n(en), {cells} rastercel(len), op een deel van het netwerk dat naar geen enkele dienst leidt: een werkelijk afgesneden wijk, een pad dat in OpenStreetMap ontbreekt, of een te krap OSM-uittreksel.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>L’extrait OpenStreetMap s’arrête au bord des carreaux : les détours et les services juste au-delà manquent ; prenez un extrait plus large de 1 à 2 km.</source>
        <translation>Het OpenStreetMap-uittreksel stopt aan de rand van de rastercellen: omwegen en diensten net daarbuiten ontbreken; neem een uittreksel dat 1 tot 2 km ruimer is.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Le fichier ne dit pas quels carreaux sont imputés par l’INSEE : aucun n’est hachuré.</source>
        <translation>Het bestand zegt niet welke rastercellen door het INSEE geïmputeerd zijn: geen enkele is gearceerd.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Le fichier ne compte pas de ménages pauvres : aucune zone blanche ne peut être pondérée par la pauvreté.</source>
        <translation>Het bestand telt geen arme huishoudens: geen enkele witte zone kan door armoede gewogen worden.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{cells} carreau(x), {people} personne(s), sans taux de pauvreté utilisable : leurs personnes pauvres manquent dans tous les totaux, et ils ne sont jamais en zone blanche.</source>
        <translation>{cells} rastercel(len), {people} perso(o)n(en), zonder bruikbare armoedegraad: hun personen in armoede ontbreken in alle totalen, en ze liggen nooit in een witte zone.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s) vivent hors des territoires (IRIS) donnés : elles manquent dans le tableau par territoire.</source>
        <translation>{people} perso(o)n(en) wonen buiten de opgegeven gebieden (IRIS): ze ontbreken in de tabel per gebied.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Profil fauteuil : surface, bordures et pente non renseignées dans OSM ne sont pas vérifiées.</source>
        <translation>Profiel rolstoel: ondergrond, stoepranden en helling die OSM niet vermeldt, worden niet gecontroleerd.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} ligne(s) de services refusée(s) ({reasons}) : voir la couche « rejets ».</source>
        <translation>{count} rij(en) diensten geweigerd ({reasons}): zie de laag “rejets”.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) itinérant(s) (bus) : leur point n’est pas le lieu où l’on est reçu ; ils ne comptent pas comme lieux.</source>
        <translation>{count} rondreizende dienst(en) (bus): hun punt is niet de plaats waar men ontvangen wordt; ze tellen niet mee als plaatsen.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) à distance seulement : ils ne comptent pas comme lieux.</source>
        <translation>{count} dienst(en) uitsluitend op afstand: ze tellen niet mee als plaatsen.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Aucun service ne compte comme lieu : tous les carreaux sont donc « sans service », et toute personne pauvre est en zone blanche. Ajoutez des points d’accueil fixes avant de lire ces résultats.</source>
        <translation>Geen enkele dienst telt als plaats: alle rastercellen zijn dus “zonder dienst”, en iedereen in armoede woont in een witte zone. Voeg vaste onthaalpunten toe voordat u deze resultaten leest.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) à plus de {metres} m de toute rue du fichier OSM (hors du territoire, le plus souvent) : personne ne peut les atteindre dans ce calcul.</source>
        <translation>{count} dienst(en) op meer dan {metres} m van elke straat van het OSM-bestand (meestal buiten het gebied): niemand kan ze in deze berekening bereiken.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} de ces services sont, à vol d’oiseau, plus près que le service retenu pour {people} personne(s), {cells} carreau(x) : leurs temps sont peut-être trop longs. Prenez un extrait OpenStreetMap plus large de 1 à 2 km, ou vérifiez où ces services sont placés.</source>
        <translation>{count} van deze diensten liggen in vogelvlucht dichterbij dan de gekozen dienst voor {people} perso(o)n(en), {cells} rastercel(len): hun toegangstijden zijn misschien te lang. Neem een OpenStreetMap-uittreksel dat 1 tot 2 km ruimer is, of controleer waar deze diensten geplaatst zijn.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Service(s) au bord d’un chemin que rien ne relie au reste du réseau, rattaché(s) aussi à la rue voisine : {names}.</source>
        <translation>Dienst(en) langs een pad dat met niets van de rest van het netwerk verbonden is, ook aan de naburige straat gehecht: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Service(s) sur un îlot du réseau, que l’on n’atteint que depuis cet îlot : {names} ; vérifiez sur la carte qu’il ne manque pas un chemin dans OpenStreetMap.</source>
        <translation>Dienst(en) op een eiland van het netwerk, enkel vanaf dat eiland bereikbaar: {names}; controleer op de kaart of er geen pad ontbreekt in OpenStreetMap.</translation>
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
        <location filename="../../core/report_measures.py"/>
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
        <location filename="../../processing/charger_population.py"/>
        <source>population</source>
        <translation>bevolking</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz (personnes classées par temps)</source>
        <translation>Lorenz (personen gerangschikt volgens tijd)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz, avant</source>
        <translation>Lorenz, vóór</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz, après</source>
        <translation>Lorenz, na</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration (classées par niveau de vie)</source>
        <translation>Concentratie (gerangschikt volgens levensstandaard)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration, avant</source>
        <translation>Concentratie, vóór</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration, après</source>
        <translation>Concentratie, na</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Partage du temps d’accès</source>
        <translation>Verdeling van de toegangstijd</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part cumulée du temps de marche selon la part cumulée des personnes. Sur la diagonale, tous marchent autant ; plus la courbe de Lorenz s’en écarte, plus l’accès est inégal ; une courbe de concentration au-dessus de la diagonale dit que les plus pauvres marchent plus.</source>
        <translation>Gecumuleerd aandeel van de staptijd volgens het gecumuleerde aandeel van de personen. Op de diagonaal stapt iedereen evenveel; hoe verder de Lorenzcurve ervan afwijkt, hoe ongelijker de toegang; een concentratiecurve boven de diagonaal betekent dat de armsten meer stappen.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part des personnes (%)</source>
        <translation>Aandeel van de personen (%)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part du temps de marche (%)</source>
        <translation>Aandeel van de staptijd (%)</translation>
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
        <translation>{share}% van de {persons} personen ({public}) woont op meer dan {threshold} min stappen of bereikt geen enkele dienst ({lost} personen, geteld op {longest} min).</translation>
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
        <source>écarté par {parameter}</source>
        <translation>uitgesloten door {parameter}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>écarté par {parameter} = {asked} ; ce service dit « {said} »</source>
        <translation>uitgesloten door {parameter} = {asked}; deze dienst zegt “{said}”</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>écarté par {parameter} = {asked} ; ce service n’en dit rien</source>
        <translation>uitgesloten door {parameter} = {asked}; deze dienst zegt daar niets over</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>sa catégorie est « {name} »</source>
        <translation>zijn categorie is “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>sa catégorie n’est pas renseignée</source>
        <translation>zijn categorie is niet ingevuld</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service itinérant : son point n’est pas un lieu d’accueil</source>
        <translation>rondreizende dienst (zijn punt is geen onthaalplaats)</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service à distance, sans lieu d’accueil</source>
        <translation>dienst op afstand, zonder onthaalplaats</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service demandé</source>
        <translation>gevraagde dienst</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>le plus proche à pied de ceux qui comptent</source>
        <translation>de dichtstbijzijnde te voet van de diensten die meetellen</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>le lieu est à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)</source>
        <translation>de plaats ligt op {distance} m van de dichtstbijzijnde weg (hoogstens {limit} m om eraan gekoppeld te worden)</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>hors réseau, à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)</source>
        <translation>buiten het netwerk, op {distance} m van de dichtstbijzijnde weg (hoogstens {limit} m om eraan gekoppeld te worden)</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>aucun chemin n’y mène depuis ce lieu : il est sur un îlot du réseau, que RELIER_ILOTS relierait s’il est petit et près d’une rue</source>
        <translation>vanaf deze plaats leidt er geen weg naartoe: hij ligt op een eiland van het netwerk, dat RELIER_ILOTS zou aanhechten als het klein is en dicht bij een straat ligt</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>aucun chemin n’y mène depuis ce lieu</source>
        <translation>vanaf deze plaats leidt er geen weg naartoe</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>à {minutes} à pied car le chemin fait {walked} m pour {straight} m à vol d’oiseau</source>
        <translation>{minutes} te voet, omdat de weg {walked} m lang is voor {straight} m in vogelvlucht</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>à {minutes} à pied</source>
        <translation>{minutes} te voet</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, au-delà de {limit} min</source>
        <translation>{walk}, meer dan {limit} min</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, mais un autre service a été demandé</source>
        <translation>{walk}, maar er is een andere dienst gevraagd</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>plus proche que celui demandé : {walk}</source>
        <translation>dichterbij dan de gevraagde: {walk}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, autant que le service retenu</source>
        <translation>{walk}, even ver als de gekozen dienst</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; horaires : {hours}</source>
        <translation>gesloten bij aankomst ({day} om {time}) of minder dan {stay} minuten later; openingsuren: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; ce jour-là : {hours}</source>
        <translation>gesloten bij aankomst ({day} om {time}) of minder dan {stay} minuten later; die dag: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé le {day}, jour férié ; horaires d’une semaine ordinaire : {hours}</source>
        <translation>gesloten op {day}, een feestdag; openingsuren van een gewone week: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé le {day} ; horaires d’une semaine ordinaire : {hours}</source>
        <translation>gesloten op {day}; openingsuren van een gewone week: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>moins de 1 min</source>
        <translation>minder dan 1 min</translation>
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
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>du lieu à la rue</source>
        <translation>van de plaats naar de straat</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../gui/map_tools.py"/>
        <source>voie sans nom</source>
        <translation>naamloze weg</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>escalier</source>
        <translation>trap</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>traversée d’une place</source>
        <translation>over een plein</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>de la rue à la porte</source>
        <translation>van de straat naar de deur</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>le revêtement sur {length} m</source>
        <translation>de verharding over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>la hauteur de bordure sur {length} m</source>
        <translation>de hoogte van de stoeprand over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>la pente sur {length} m</source>
        <translation>de helling over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le service le plus proche à vol d’oiseau, {service}, est à {distance} m mais n’est pas retenu : {reason}.</source>
        <translation>De dichtstbijzijnde dienst in vogelvlucht, {service}, ligt op {distance} m maar is niet gekozen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>C’est aussi le service le plus proche à vol d’oiseau.</source>
        <translation>Het is ook de dichtstbijzijnde dienst in vogelvlucht.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>La carte dit le revêtement, les bordures et la pente de tout ce chemin.</source>
        <translation>De kaart vermeldt de verharding, de stoepranden en de helling van deze hele weg.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>La carte ne dit pas {unknown} de ce chemin : il peut y être impraticable en fauteuil.</source>
        <translation>De kaart vermeldt van deze weg niet {unknown}: hij kan daar onbegaanbaar zijn met een rolstoel.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour {straight} m à vol d’oiseau ({ratio} fois la ligne droite), au-delà de {limit} min.</source>
        <translation>Van de plaats {place} naar de dienst {service}: {minutes} min te voet, {walked} m waarvan {off} m buiten de straten, voor {straight} m in vogelvlucht ({ratio} keer de rechte lijn), meer dan {limit} min.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour {straight} m à vol d’oiseau ({ratio} fois la ligne droite).</source>
        <translation>Van de plaats {place} naar de dienst {service}: {minutes} min te voet, {walked} m waarvan {off} m buiten de straten, voor {straight} m in vogelvlucht ({ratio} keer de rechte lijn).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, on ne rejoint aucune voie praticable : la plus proche est à {distance} m, au-delà de {limit} m.</source>
        <translation>Van de plaats {place} bereikt men geen begaanbare weg: de dichtstbijzijnde ligt op {distance} m, meer dan {limit} m.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Aucun chemin ne mène du lieu {place} au service demandé.</source>
        <translation>Er leidt geen weg van de plaats {place} naar de gevraagde dienst.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, aucun service qui compte n’est à moins de {limit} min à pied.</source>
        <translation>Van de plaats {place} ligt geen dienst die meetelt op minder dan {limit} min te voet.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le lieu {place} est sur une partie du réseau d’où aucun chemin ne mène à un service : quartier vraiment coupé, ou chemin absent de la carte (voir ANOMALIES dans « Construire le réseau piéton »).</source>
        <translation>De plaats {place} ligt op een deel van het netwerk vanwaar geen weg naar een dienst leidt: een wijk die echt afgesneden is, of een weg die op de kaart ontbreekt (zie ANOMALIES in “Voetgangersnetwerk opbouwen”).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, aucun service ne reste après les filtres et les horaires.</source>
        <translation>Voor de plaats {place} blijft er geen dienst over na de filters en de openingsuren.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Pourquoi ce service, et par quel chemin</source>
        <translation>Waarom deze dienst, en langs welke weg</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Profil : {profile}, {speed} km/h sur le plat.</source>
        <translation>Profiel: {profile}, {speed} km/u op het vlakke.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Lieu {place}</source>
        <translation>Plaats {place}</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le temps va du domicile au service, par le chemin le plus court sur le réseau tel qu’il est cartographié. La distance n’est qu’une des causes du non-recours : information, complexité, crainte, numérique, saturation ou critères d’accueil en sont d’autres.</source>
        <translation>De tijd loopt van thuis naar de dienst, langs de kortste weg op het netwerk zoals het in kaart is gebracht. Afstand is maar één van de oorzaken van niet-gebruik van rechten (non-take-up): gebrek aan informatie, complexiteit, vrees, digitale uitsluiting, overbelaste diensten of onthaalvoorwaarden zijn andere.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Expliquer un trajet</source>
        <translation>Een traject verklaren</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>{service}, à {distance} m à vol d’oiseau : {reason}.</source>
        <translation>{service}, op {distance} m in vogelvlucht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Et {count} autres (voir SERVICES_EVALUES).</source>
        <translation>En nog {count} andere (zie SERVICES_EVALUES).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Pourquoi pas les autres services :</source>
        <translation>Waarom niet de andere diensten:</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Chemin de {minutes} min</source>
        <translation>Traject van {minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Voie</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Durée</source>
        <translation>Duur</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Cumul (min)</source>
        <translation>Gecumuleerd (min)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>non</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>confirmé</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>refusé</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>à revoir</source>
        <translation>opnieuw te bekijken</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Salle (surface, table, chaises, discrétion, prise, réseau)</source>
        <translation>Zaal (oppervlakte, tafel, stoelen, discretie, stopcontact, netwerk)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Accès (marche, rampe, largeur de porte, sonnette, toilettes)</source>
        <translation>Toegang (trede, helling, deurbreedte, bel, toiletten)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Contact (nom, téléphone, courriel)</source>
        <translation>Contact (naam, telefoon, e-mail)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Jours et heures proposés</source>
        <translation>Voorgestelde dagen en uren</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Date de la visite, par qui</source>
        <translation>Datum van het bezoek, door wie</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Coût, clés, assurance, convention</source>
        <translation>Kosten, sleutels, verzekering, overeenkomst</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>N°</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Rôle</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Genre</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Pauvres</source>
        <translation>In armoede</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches de terrain</source>
        <translation>Veldfiches</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Une page par lieu à visiter : vérifier que la salle existe, qu’on y entre, qu’elle est libre, et noter qui appeler.</source>
        <translation>Eén pagina per te bezoeken plaats: nagaan of de zaal bestaat, of men er binnen kan, of ze vrij is, en noteren wie u kunt bellen.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieux à visiter, et qui vit à {threshold} min à pied ou moins</source>
        <translation>Te bezoeken plaatsen, en wie op hoogstens {threshold} min te voet woont</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Au retour : saisissez les réponses dans le GeoPackage (QField ou QGIS) et donnez-le à RETOUR. Un refus écarte le lieu du prochain calcul, une confirmation l’impose.</source>
        <translation>Na het bezoek: voer de antwoorden in de GeoPackage in (QField of QGIS) en geef die aan RETOUR. Een weigering sluit de plaats uit van de volgende berekening, een bevestiging legt ze op.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>choisi</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieu choisi.</source>
        <translation>Gekozen plaats.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>remplaçant de {name}</source>
        <translation>vervanger van {name}</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieu remplaçant de {name}.</source>
        <translation>Vervanger van {name}.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>à noter</source>
        <translation>te noteren</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Horaires connus</source>
        <translation>Bekende openingsuren</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/service_questions.py"/>
        <source>Accessible en fauteuil</source>
        <translation>Rolstoeltoegankelijk</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>inconnu : à vérifier</source>
        <translation>onbekend: na te gaan</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Latitude, longitude</source>
        <translation>Breedtegraad, lengtegraad</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>{label} :</source>
        <translation>{label}:</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>À {threshold} min à pied ou moins : {people}.</source>
        <translation>Op hoogstens {threshold} min te voet: {people}.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Qui vit près d’ici : non calculé (CARREAUX n’a pas été donné).</source>
        <translation>Wie hier dichtbij woont: niet berekend (CARREAUX is niet opgegeven).</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Décision, et motif si le lieu est refusé</source>
        <translation>Beslissing, en reden als de plaats geweigerd is</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Plan schématique des rues autour du lieu, nord en haut.</source>
        <translation>Schematisch stratenplan rond de plaats, noorden boven.</translation>
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
        <location filename="../../core/field_sheet.py"/>
        <source>ligne {number}</source>
        <translation>rij {number}</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>Terrain</source>
        <translation>Terreinbezoek</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par la population</source>
        <translation>{effect} door de bevolking</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les services</source>
        <translation>{effect} door de diensten</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par le réseau</source>
        <translation>{effect} door het netwerk</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les paramètres</source>
        <translation>{effect} door de parameters</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les temps d’accès</source>
        <translation>{effect} door de toegangstijden</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, ouverture de « {name} »</source>
        <translation>{effect}, opening van “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, fermeture de « {name} »</source>
        <translation>{effect}, sluiting van “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, autour de « {name} »</source>
        <translation>{effect}, rond “{name}”</translation>
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
        <source>{effect} (dont {services})</source>
        <translation>{effect} (waarvan {services})</translation>
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
        <translation>{parameter}: {count} rastercel(len) waarvan de opnieuw gemeten tijd niet die van de laag is (gemeten met andere instellingen?); de nieuwe tijden gelden.</translation>
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
        <location filename="../../core/hours_words.py"/>
        <source>inconnus</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>tous les jours {hours}</source>
        <translation>elke dag {hours}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source> et </source>
        <translation> en </translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>toute la journée</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>de {begin} à {end}</source>
        <translation>van {begin} tot {end}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>minuit</source>
        <translation>middernacht</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../core/zone_names.py"/>
        <source>{first} et {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>du {first} au {last}</source>
        <translation>{first} tot {last}</translation>
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
        <translation>OFFRE: geen enkele dienst die meetelt, heeft een “capacite”; vul deze kolom in of kies OFFRE=un.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : aucun service retenu n’a d’horaires lisibles ; choisissez OFFRE=un.</source>
        <translation>OFFRE: geen enkele dienst die meetelt, heeft leesbare openingsuren; kies OFFRE=un.</translation>
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
        <source>SERVICES : aucun service (sur {count}) n’est à moins de {limit} m d’une rue praticable à pied, et le plus proche en est à {nearest} km ; vérifiez leurs coordonnées et le territoire du réseau, ou augmentez ACCROCHAGE_M.</source>
        <translation>SERVICES: geen enkele dienst (op {count}) ligt op minder dan {limit} m van een begaanbare straat, en de dichtstbijzijnde ligt er {nearest} km vandaan; controleer hun coördinaten en het gebied van het netwerk, of verhoog ACCROCHAGE_M.</translation>
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
        <location filename="../../core/network_health.py"/>
        <source>à {gap} m de « {street} »</source>
        <translation>op {gap} m van “{street}”</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>à {gap} m d’une voie sans nom</source>
        <translation>op {gap} m van een naamloze weg</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>une voie sans nom</source>
        <translation>een naamloze weg</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km)</source>
        <translation>Eiland {island} ({length} km)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km, {people} personnes)</source>
        <translation>Eiland {island} ({length} km, {people} personen)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km, {people} personne)</source>
        <translation>Eiland {island} ({length} km, {people} persoon)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} croise {street} sans s’y joindre : nœud commun à ajouter dans OpenStreetMap, si ce n’est un pont ou un tunnel ?</source>
        <translation>{island} kruist {street} zonder er verbinding mee te maken: gedeelde knoop toe te voegen in OpenStreetMap, tenzij het een brug of tunnel is?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} s’arrête {near} : passage absent de la carte, obstacle réel ou bord de l’extrait ?</source>
        <translation>{island} eindigt {near}: doorgang die op de kaart ontbreekt, echte hindernis of rand van het uittreksel?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} s’arrête {near} : chemin à relier dans OpenStreetMap ?</source>
        <translation>{island} eindigt {near}: weg te verbinden in OpenStreetMap?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} a un bout {near} : chemin à relier dans OpenStreetMap ?</source>
        <translation>{island} heeft een uiteinde {near}: weg te verbinden in OpenStreetMap?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>Un bout de « {street} »</source>
        <translation>Een uiteinde van “{street}”</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>Un bout de chemin</source>
        <translation>Een uiteinde van een pad</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>plus de {length} m</source>
        <translation>meer dan {length} m</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{end} touche {street}, où l’on n’arrive qu’après {walk} de marche : nœud commun à ajouter dans OpenStreetMap, si ce n’est un pont ou un tunnel ?</source>
        <translation>{end} raakt {street}, waar men pas na {walk} stappen komt: gedeelde knoop toe te voegen in OpenStreetMap, tenzij het een brug of tunnel is?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{end} s’arrête {near}, où l’on n’arrive qu’après {walk} de marche : à relier ?</source>
        <translation>{end} eindigt {near}, waar men pas na {walk} stappen komt: te verbinden?</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) dessinées à la main, mesurées et reliées à leurs bouts.</source>
        <translation>{parameter}: {count} met de hand getekend(e) wegsegment(en), gemeten en aan de uiteinden verbonden.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) redessinées ; leurs temps suivent leur longueur.</source>
        <translation>{parameter}: {count} wegsegment(en) hertekend; hun tijden volgen hun lengte.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) déplacées, reliées là où elles sont dessinées.</source>
        <translation>{parameter}: {count} wegsegment(en) verplaatst, verbonden waar ze getekend zijn.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) dessinées à rebours ; aller_s va toujours de « de » à « vers ».</source>
        <translation>{parameter}: {count} lijn(en) in omgekeerde richting getekend; aller_s gaat altijd van “de” naar “vers”.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} morceau(x) de lignes en plusieurs parties, lus comme des arêtes.</source>
        <translation>{parameter}: {count} stuk(ken) van lijnen met meerdere delen, gelezen als wegsegmenten.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) issues d’une coupe à la main ; ensemble, elles gardent le temps du tout.</source>
        <translation>{parameter}: {count} wegsegment(en) uit een handmatige knip; samen behouden ze de tijd van het geheel.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) coupées là où une arête modifiée les touche, à {reach} m près.</source>
        <translation>{parameter}: {count} wegsegment(en) geknipt waar een bewerkt segment ze raakt, op {reach} m na.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} bout(s) dessinés à la main ne touchent rien, à moins de {near} m d’une autre voie : {places} ; accrochez-les si l’on y passe.</source>
        <translation>{parameter}: {count} met de hand getekend(e) uiteinde(n) raken niets, op minder dan {near} m van een andere weg: {places}; verbind ze als men er door kan.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) sans tracé utilisable, écartées (numéro {rows}) ; redessinez-les.</source>
        <translation>{parameter}: {count} lijn(en) zonder bruikbare geometrie, weggelaten (nummer {rows}); teken ze opnieuw.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : tous les passages de « {name} » sont fermés ; rouvrez-en un.</source>
        <translation>{parameter}: alle doorgangen van “{name}” zijn gesloten; heropen er één.</translation>
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
        <source>Bilan du réseau piéton</source>
        <translation>Overzicht van het voetgangersnetwerk</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{source} – profil {profile}, {speed} km/h sur le plat.</source>
        <translation>{source} – profiel {profile}, {speed} km/u op het vlakke.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>arêtes</source>
        <translation>wegsegmenten</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>nœuds</source>
        <translation>knopen</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>praticables à pied</source>
        <translation>te voet begaanbaar</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>parties non reliées entre elles</source>
        <translation>delen die niet met elkaar verbonden zijn</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{parameter} : « {name} » n’a pas d’étiquettes OSM (colonne highway) ; ses {count} lignes sont toutes prises pour des voies praticables dans les deux sens (règle inconnue), jointes à leurs sommets communs et là où un bout est à moins de {reach} m d’une autre ligne.</source>
        <translation>{parameter}: “{name}” heeft geen OSM-tags (kolom highway); de {count} lijnen gelden allemaal als wegen die in beide richtingen begaanbaar zijn (regel inconnue), verbonden op hun gedeelde hoekpunten en waar een uiteinde op minder dan {reach} m van een andere lijn ligt.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Réseau : {edges} arêtes, {kilometres} km praticables à pied (profil {profile}, {speed} km/h sur le plat).</source>
        <translation>Netwerk: {edges} wegsegmenten, {kilometres} km begaanbaar (profiel {profile}, {speed} km/u op het vlakke).</translation>
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
        <location filename="../../core/network_report.py"/>
        <source>moins de {limit} %</source>
        <translation>minder dan {limit}%</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>de {low} à {high} %</source>
        <translation>van {low} tot {high}%</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{limit} % et plus</source>
        <translation>{limit}% en meer</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Pente</source>
        <translation>Helling</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Modèle de terrain : {name} ({crs}), cellules d’environ {width} m sur {height} m. Altitudes de {lowest} à {highest} m ; dénivelé cumulé de toutes les voies, chacune dans un seul sens : {climb} m.</source>
        <translation>Terreinmodel: {name} ({crs}), cellen van ongeveer {width} m op {height} m. Hoogten van {lowest} tot {highest} m; totaal hoogteverschil van alle wegen, elk in één richting: {climb} m.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies par pente</source>
        <translation>Wegen per helling</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ponts et tunnels, à pente égale entre leurs extrémités : {kilometres} km.</source>
        <translation>Bruggen en tunnels, met een gelijke helling tussen hun uiteinden: {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Escaliers, au temps triplé sans pente en plus : {kilometres} km.</source>
        <translation>Trappen, met verdrievoudigde tijd zonder helling erbij: {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Pentes ramenées à {limit} % (falaise ou virage que le modèle confond) : {kilometres} km.</source>
        <translation>Hellingen teruggebracht tot {limit}% (klif of bocht die het model verwart): {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Altitudes lues en {points} points, dont {bridged} dans un trou du modèle large d’au plus {cells} cellules, interpolées.</source>
        <translation>Hoogten gelezen in {points} punten, waarvan {bridged} in een gat van het model van hoogstens {cells} cellen breed, geïnterpoleerd.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Temps en montée et en descente : fonction de Tobler, égale à 1 sur le plat, au plus vite à −5 %.</source>
        <translation>Tijden bergop en bergaf: functie van Tobler, gelijk aan 1 op het vlakke, het snelst bij −5%.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Règle</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Sens</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies lues : {count}.</source>
        <translation>Gelezen wegen: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies sans longueur (moins de deux points distincts), écartées : {count}.</source>
        <translation>Wegen zonder lengte (minder dan twee verschillende punten), weggelaten: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Places et surfaces piétonnes : {count}, traversées en ligne droite par {edges} arêtes.</source>
        <translation>Voetgangerspleinen en -oppervlakken: {count}, in rechte lijn overgestoken door {edges} wegsegmenten.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Attente aux passages : {signals} passages avec feux, {signal_wait} s chacun ; {crossings} sans feux, {crossing_wait} s chacun.</source>
        <translation>Wachttijd aan oversteekplaatsen: {signals} met lichten, {signal_wait} s elk; {crossings} zonder lichten, {crossing_wait} s elk.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Surfaces que l’on ne peut que contourner (contour invalide ou trop complexe) : {count}.</source>
        <translation>Oppervlakken waar men alleen omheen kan (ongeldige of te complexe omtrek): {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies praticables, par règle</source>
        <translation>Begaanbare wegen, per regel</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies admises dans le réseau</source>
        <translation>In het netwerk toegelaten wegen</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce qui a été écarté, et pourquoi</source>
        <translation>Wat weggelaten is, en waarom</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies fermées à ce profil</source>
        <translation>Wegen gesloten voor dit profiel</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Aucune voie.</source>
        <translation>Geen weg.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Priorité des règles : ce que le profil ne peut pas franchir, puis foot, puis access, puis highway. sidewalk=separate et oneway n’écartent personne à pied.</source>
        <translation>Voorrang van de regels: wat het profiel niet kan overbruggen, dan foot, dan access, dan highway. sidewalk=separate en oneway sluiten te voet niemand uit.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Aucune barrière sur les voies praticables.</source>
        <translation>Geen versperring op de begaanbare wegen.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce qui se trouve sur les voies praticables, et ce que ce profil n’y franchit pas</source>
        <translation>Wat op de begaanbare wegen staat, en wat dit profiel daar niet kan overbruggen</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Sorte</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Nœuds</source>
        <translation>Knopen</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Fermés</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Toutes les sortes</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{profile} : {kilometres} km de voies de l’adulte perdus, en orange sur le réseau de l’adulte en gris. {reasons}. Un point couvre environ {size} m ; le nord est en haut.</source>
        <translation>{profile}: {kilometres} km van de wegen van de volwassene verloren, in oranje op het netwerk van de volwassene in grijs. {reasons}. Een punt bestrijkt ongeveer {size} m; het noorden is boven.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Le cadre laisse dehors les voies éloignées ({share} % des points).</source>
        <translation>Het kader laat verafgelegen wegen buiten beeld ({share}% van de punten).</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <location filename="../../processing/walker_questions.py"/>
        <source>Profil</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce que chaque profil perd par rapport à l’adulte</source>
        <translation>Wat elk profiel verliest tegenover de volwassene</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies ouvertes à l’adulte et fermées à un autre profil, par règle</source>
        <translation>Wegen open voor de volwassene en gesloten voor een ander profiel, per regel</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ne perdent aucune voie : {profiles}.</source>
        <translation>Verliezen geen enkele weg: {profiles}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Les barrières infranchissables s’y ajoutent : elles coupent une voie en un point sans la fermer.</source>
        <translation>Daar komen onoverkomelijke versperringen bij: ze knippen een weg op één punt door zonder hem te sluiten.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlots</source>
        <translation>Eilanden</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>La plus grande partie du réseau (îlot 0) compte {kilometres} km, soit {share} % du total. Les autres parties n’y sont reliées par aucune voie praticable ; elles restent dans le réseau.</source>
        <translation>Het grootste deel van het netwerk (eiland 0) telt {kilometres} km, ofwel {share}% van het totaal. Geen begaanbare weg verbindt de andere delen ermee; ze blijven in het netwerk.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlots, par nombre de carrefours décroissant</source>
        <translation>Eilanden, volgens dalend aantal kruispunten</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlot</source>
        <translation>Eiland</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Arêtes</source>
        <translation>Wegsegmenten</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Et {count} autres îlots, {kilometres} km en tout.</source>
        <translation>En nog {count} andere eilanden, samen {kilometres} km.</translation>
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
        <location filename="../../core/public_words.py"/>
        <source>personnes pauvres</source>
        <translation>personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>personnes pauvres, calées sur les taux publiés par IRIS</source>
        <translation>personen in armoede, gekalibreerd op de per IRIS gepubliceerde graden</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>ménages pauvres</source>
        <translation>arme huishoudens</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>familles monoparentales</source>
        <translation>eenoudergezinnen</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>enfants de 0 à 3 ans</source>
        <translation>kinderen van 0 tot 3 jaar</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>jeunes de 18 à 24 ans</source>
        <translation>jongeren van 18 tot 24 jaar</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>personnes de 65 ans et plus</source>
        <translation>personen van 65 jaar en ouder</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>habitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>personnes pauvres (estimation)</source>
        <translation>personen in armoede (schatting)</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>personnes comptées par {column}</source>
        <translation>personen geteld door {column}</translation>
    </message>
    <message>
        <location filename="../../core/readers/areas.py"/>
        <source>{parameter} : « {name} » ne contient aucun polygone ; choisissez une couche de polygones.</source>
        <translation>{parameter}: “{name}” bevat geen polygoon; kies een polygonenlaag.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>géométrie absente ou inutilisable</source>
        <translation>geometrie ontbreekt of is onbruikbaar</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : aucune ligne de « {name} » n’est un IRIS ou un secteur utilisable ({reason}).</source>
        <translation>CONTOURS: geen enkele rij van “{name}” is een bruikbare IRIS of sector ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>fichier vide</source>
        <translation>leeg bestand</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : « {name} » n’a pas de colonne de codes d’IRIS (9 caractères) ni de secteurs statistiques ; choisissez des contours IRIS (IGN, INSEE) ou les secteurs de Statbel.</source>
        <translation>CONTOURS: “{name}” heeft geen kolom met IRIS-codes (9 tekens) of statistische sectoren; kies IRIS-contouren (IGN, INSEE) of de sectoren van Statbel.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>code absent ou illisible</source>
        <translation>code ontbreekt of is onleesbaar</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>code « {code} » déjà lu ligne {line}</source>
        <translation>code “{code}” al gelezen op rij {line}</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>TABLE : « {name} » n’a pas de colonne de codes d’IRIS, ou ni taux de pauvreté (« DISP_TP60… ») ni médiane (« DISP_MED… ») ; indiquez CHAMP_CODE, CHAMP_TAUX ou CHAMP_MEDIANE, parmi : {columns}.</source>
        <translation>TABLE: “{name}” heeft geen kolom met IRIS-codes, of geen armoedegraad (“DISP_TP60…”) en geen mediaan (“DISP_MED…”); geef CHAMP_CODE, CHAMP_TAUX of CHAMP_MEDIANE op, uit: {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>taux de pauvreté illisible</source>
        <translation>onleesbare armoedegraad</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>taux de pauvreté hors de 0 à 100 %</source>
        <translation>armoedegraad buiten 0 tot 100%</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>médiane illisible</source>
        <translation>onleesbare mediaan</translation>
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
        <source>XML illisible, tronqué ou avec un DOCTYPE</source>
        <translation>onleesbare XML, afgebroken of met een DOCTYPE</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>un nœud sans coordonnées x et y</source>
        <translation>een knoop zonder x- en y-coördinaten</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une arête vers un nœud absent</source>
        <translation>een wegsegment naar een ontbrekende knoop</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>ni système de coordonnées (crs) ni nœuds d’OSMnx</source>
        <translation>geen coördinatensysteem (crs) en geen knopen van OSMnx</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>système de coordonnées inconnu : {crs}</source>
        <translation>onbekend coördinatensysteem: {crs}</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une géométrie illisible</source>
        <translation>een onleesbare geometrie</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une géométrie qui n’est pas une ligne</source>
        <translation>een geometrie die geen lijn is</translation>
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
        <source>{parameter} : « {name} » n’a pas de colonne de population lisible (« ind » des carreaux Filosofi ou « population ») ; choisissez les carreaux de l’INSEE, ou chargez cette couche en nommant sa colonne (CHAMP_POPULATION).</source>
        <translation>{parameter}: “{name}” heeft geen leesbare bevolkingskolom (“ind” van de Filosofi-cellen of “population”); kies de INSEE-cellen, of laad deze laag en noem haar kolom (CHAMP_POPULATION).</translation>
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
        <location filename="../../core/readers/population.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne numérique de « {name} », ou elle est vide ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is geen numerieke kolom van “{name}”, of ze is leeg; kies een andere kolom.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>effectif négatif ou infini</source>
        <translation>negatief of oneindig aantal</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : « {name} » n’a ni polygones ni identifiants de carreaux INSEE (« CRS3035RES200mN…E… ») ; donnez le fichier géographique ou une colonne d’identifiants.</source>
        <translation>{parameter}: “{name}” heeft geen polygonen en geen identificaties van INSEE-rastercellen (“CRS3035RES200mN…E…”); geef het geografische bestand of een kolom met identificaties.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>ni géométrie ni identifiant de carreau lisible</source>
        <translation>geen geometrie en geen leesbare identificatie van een rastercel</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>géométrie inutilisable</source>
        <translation>onbruikbare geometrie</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>carreau déjà lu ligne {line}</source>
        <translation>rastercel al gelezen op rij {line}</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>population illisible ou impossible « {value} »</source>
        <translation>onleesbare of onmogelijke bevolking “{value}”</translation>
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
        <source>Accès aux droits</source>
        <translation>Toegang tot rechten</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Numérique</source>
        <translation>Digitale hulp</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Santé</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Famille et petite enfance</source>
        <translation>Gezin en jonge kinderen</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Alimentation</source>
        <translation>Voeding</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Logement et hébergement</source>
        <translation>Huisvesting en opvang</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Aide juridique</source>
        <translation>Juridische hulp</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Hygiène</source>
        <translation>Hygiëne</translation>
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
        <location filename="../../core/report.py"/>
        <source>Un service est à portée de marche</source>
        <translation>Er ligt een dienst op wandelafstand</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Au-delà de la durée maximale de marche</source>
        <translation>Verder dan de maximale staptijd</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Partie du réseau sans aucun service</source>
        <translation>Deel van het netwerk zonder enige dienst</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucune rue praticable à proximité</source>
        <translation>Geen begaanbare straat in de buurt</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucun service après les filtres</source>
        <translation>Geen dienst over na de filters</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>certaine</source>
        <translation>zeker</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>probable</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>douteuse</source>
        <translation>twijfelachtig</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Zones blanches : à plus de {threshold} à pied d’un service</source>
        <translation>Witte zones: op meer dan {threshold} te voet van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Où vivent les personnes pauvres qui sont trop loin, à pied, d’un service qui pourrait les aider ?</source>
        <translation>Waar wonen de personen in armoede die te voet te ver zijn van een dienst die hen zou kunnen helpen?</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Public retenu : {public} (colonne « {column} »), {count} en tout, dont {white} en zone blanche. C’est lui qui définit les zones blanches et leur rang ; les lieux de permanence proposés restent choisis pour les personnes pauvres.</source>
        <translation>Gekozen doelgroep: {public} (kolom “{column}”), {count} in totaal, van wie {white} in een witte zone. Deze doelgroep bepaalt de witte zones en hun rang; de voorgestelde plaatsen voor permanenties blijven gekozen voor de personen in armoede.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Sur {population} habitants, environ {poor} vivent sous le seuil de pauvreté. Parmi eux, {white} ({share} %) habitent en zone blanche, à plus de {threshold} de marche de tout service compté. {imputed} % du nombre de personnes pauvres vient de carreaux imputés par l’INSEE.</source>
        <translation>Van de {population} inwoners leven er ongeveer {poor} onder de armoedegrens. Van hen wonen er {white} ({share}%) in een witte zone, op meer dan {threshold} stappen van elke meegetelde dienst. {imputed}% van het aantal personen in armoede komt uit door het INSEE geïmputeerde rastercellen.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>personnes pauvres en zone blanche</source>
        <translation>personen in armoede in een witte zone</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>des personnes pauvres</source>
        <translation>van de personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>zones blanches classées</source>
        <translation>gerangschikte witte zones</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La carte n’est pas dessinée : le calcul a tourné sans QGIS.</source>
        <translation>De kaart is niet getekend: de berekening liep zonder QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carte des temps d’accès à pied par carreau de 200 m ; {zones} zones blanches entourées, à plus de {threshold} d’un service, numérotées par rang (jusqu’au {last}).</source>
        <translation>Kaart van de toegangstijden te voet per rastercel van 200 m; {zones} omlijnde witte zones, op meer dan {threshold} van een dienst, genummerd volgens rang (tot en met {last}).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les carreaux hachurés sont imputés par l’INSEE.</source>
        <translation>De gearceerde rastercellen zijn door het INSEE geïmputeerd.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La carte</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Zones blanches</source>
        <translation>Witte zones</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucune : chaque carreau concerné a un service à portée.</source>
        <translation>Geen: elke rastercel die in aanmerking komt, heeft een dienst binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>non atteint</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>« Non atteint » : un carreau au moins de la zone n’atteint aucun service à pied en {longest} ; le temps moyen ne tient alors compte que des autres carreaux, et le vrai est plus long (« &gt; »).</source>
        <translation>“Niet bereikt”: minstens één rastercel van de zone bereikt geen enkele dienst te voet binnen {longest}; de gemiddelde tijd houdt dan enkel rekening met de andere cellen, en de werkelijke tijd is langer (“&gt;”).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Déficit d’accès : {public} × minutes au-delà du seuil, plafonnées à {cap} ; c’est lui qui classe les zones.</source>
        <translation>Toegangstekort: {public} × minuten boven de drempel (voor elk hoogstens {cap}); het bepaalt de rangschikking van de zones.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Confiance : certaine si la zone reste blanche quand la vitesse varie de ±15 % et le seuil de ±10 % ; un carreau imputé n’est jamais mieux que probable.</source>
        <translation>Zekerheid: zeker als de zone wit blijft wanneer de snelheid met ±15% en de drempel met ±10% varieert; een geïmputeerde rastercel is nooit beter dan waarschijnlijk.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Estimé : part des personnes pauvres de la zone qui vient de carreaux imputés.</source>
        <translation>Geschat: aandeel van de personen in armoede van de zone dat uit geïmputeerde rastercellen komt.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>{count} zone(s) de moins de {people} habitants restent sur la carte sans rang.</source>
        <translation>{count} zone(s) met minder dan {people} inwoners blijven zonder rang op de kaart.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les {count} zones suivantes sont dans la couche « zones_blanches ».</source>
        <translation>De volgende {count} zones staan in de laag “zones_blanches”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Rang</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Où</source>
        <translation>Waar</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Temps moyen (min)</source>
        <translation>Gemiddelde tijd (min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Temps le plus long (min)</source>
        <translation>Langste tijd (min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>Déficit (pers. × min)</source>
        <translation>Tekort (pers. × min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Estimé (%)</source>
        <translation>Geschat (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Confiance</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les zones blanches, de la plus urgente à la moins urgente</source>
        <translation>De witte zones, van de meest naar de minst dringende</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pourquoi ces zones sont blanches</source>
        <translation>Waarom deze zones wit zijn</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../processing/map_layout.py"/>
        <source>{name} : {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La preuve de ce choix et son écart sont dans le compte rendu d’« Implanter des permanences ».</source>
        <translation>Het bewijs van deze keuze en de afwijking van het optimum staan in het verslag van “Permanenties inplanten”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pour chaque nombre de permanences, aucun autre choix parmi les candidats n’en atteint davantage (optimum prouvé).</source>
        <translation>Voor elk aantal permanenties bereikt geen enkele andere keuze uit de kandidaten méér mensen (bewezen optimum).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le calcul a été arrêté avant la preuve de l’optimum : voir l’écart dans la couche « courbe ».</source>
        <translation>De berekening is gestopt voor het optimum bewezen was: zie de afwijking in de laag “courbe”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Permanences</source>
        <translation>Permanenties</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Pauvres gagnés</source>
        <translation>Extra personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pauvres à portée (%)</source>
        <translation>In armoede, binnen bereik (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Où tenir les prochaines permanences ?</source>
        <translation>Waar komen de volgende permanenties?</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Lieux qui rapprochent le plus de personnes pauvres à moins de {threshold} à pied</source>
        <translation>Plaatsen waardoor de meeste personen in armoede een dienst krijgen binnen {threshold} te voet</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Habitants gagnés</source>
        <translation>Extra inwoners</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Couverture cumulée (%)</source>
        <translation>Gecumuleerde dekking (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Ce que rapporte chaque permanence de plus</source>
        <translation>Wat elke bijkomende permanentie opbrengt</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Territoire</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pauvres en zone blanche</source>
        <translation>In armoede, in een witte zone</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Part (%)</source>
        <translation>Aandeel (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les {count} autres sont dans la couche « territoires ».</source>
        <translation>De andere {count} staan in de laag “territoires”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/scenario_report.py"/>
        <source>Par territoire</source>
        <translation>Per gebied</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Totaux par territoire, au prorata des surfaces</source>
        <translation>Totalen per gebied, naar rato van de oppervlakte</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/sample_town.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Carreaux</source>
        <translation>Rastercellen</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Personne n’est oublié</source>
        <translation>Niemand wordt vergeten</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Chaque carreau garde sa place, avec ou sans temps d’accès.</source>
        <translation>Elke rastercel behoudt haar plaats, met of zonder toegangstijd.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carreaux et habitants, selon ce que la marche permet</source>
        <translation>Rastercellen en inwoners, naar wat te voet mogelijk is</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>À savoir avant de lire ces chiffres</source>
        <translation>Wat u moet weten voor u deze cijfers leest</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La méthode en cinq phrases</source>
        <translation>De methode in vijf zinnen</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le temps d’accès va du centre du carreau de 200 m au service le plus proche, à pied, par les rues et chemins d’OpenStreetMap, trajets hors réseau compris.</source>
        <translation>De toegangstijd loopt van het midden van de rastercel van 200 m tot de dichtstbijzijnde dienst, te voet, langs de straten en paden van OpenStreetMap, met inbegrip van de stukken buiten het netwerk.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le nombre de personnes pauvres est estimé : habitants × ménages pauvres ÷ ménages, car le carroyage ne compte que les ménages sous 60 % du niveau de vie médian.</source>
        <translation>Het aantal personen in armoede is geschat: inwoners × arme huishoudens ÷ huishoudens, want het raster telt enkel de huishoudens onder 60% van de mediane levensstandaard.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les carreaux blancs qui se touchent, même par un coin, forment une zone ; il n’existe pas de définition officielle des zones blanches pour les services sociaux.</source>
        <translation>Witte rastercellen die elkaar raken, al is het maar met een hoek, vormen één zone; er bestaat geen officiële definitie van witte zones voor sociale diensten.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Un carreau est en zone blanche s’il compte au moins {public} personne pauvre, un taux de pauvreté d’au moins {rate} % et aucun service à moins de {threshold}.</source>
        <translation>Een rastercel ligt in een witte zone als het aantal personen in armoede er minstens {public} bedraagt, de armoedegraad minstens {rate}%, en er geen enkele dienst binnen {threshold} ligt.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Un carreau est en zone blanche si le public visé ({words}) y compte au moins {count}, si le taux de pauvreté y est d’au moins {rate} % et si aucun service n’est à moins de {threshold}.</source>
        <translation>Een rastercel ligt in een witte zone als de doelgroep ({words}) er minstens {count} telt, de armoedegraad minstens {rate}% bedraagt en er geen enkele dienst binnen {threshold} ligt.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>On marche à {speed} km/h (profil {profile} : {source}) ; la pente ne compte pas, faute de modèle de terrain (MNT).</source>
        <translation>Men stapt aan {speed} km/u (profiel {profile}: {source}); de helling telt niet mee, bij gebrek aan een terreinmodel (DTM).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>On marche à {speed} km/h (profil {profile} : {source}) sur le plat ; la pente, lue dans le modèle de terrain « {relief} », change ce temps selon le sens (fonction de Tobler).</source>
        <translation>Men stapt aan {speed} km/u (profiel {profile}: {source}) op vlak terrein; de helling, gelezen in het terreinmodel “{relief}”, verandert deze tijd naargelang de richting (functie van Tobler).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Ce que la distance ne dit pas</source>
        <translation>Wat de afstand niet zegt</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, exclusion numérique, services saturés, critères d’admission. Une zone sans tache blanche n’est pas une zone sans non-recours.</source>
        <translation>Afstand is één van de oorzaken van niet-gebruik van rechten (non-take-up), naast andere: gebrek aan informatie, complexiteit, vrees voor de gevolgen, digitale uitsluiting, overbelaste diensten, toelatingsvoorwaarden. Een gebied zonder witte vlek is geen gebied zonder niet-gebruik.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le fichier Filosofi ne compte ni les personnes en habitat collectif (foyers, résidences, prisons) ni les personnes sans domicile, qui sont pourtant un public de l’aller-vers. L’INSEE demande de ne pas lire un carreau isolé : lisez les zones et les territoires.</source>
        <translation>Het Filosofi-bestand telt noch de personen in collectieve huisvesting (opvangtehuizen, residenties, gevangenissen), noch de dak- en thuislozen, die nochtans een doelgroep van outreachend werken zijn. Het INSEE vraagt om geen afzonderlijke rastercel te lezen: lees de zones en de gebieden.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Élément</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Valeur</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carte d’identité du calcul</source>
        <translation>Identiteitskaart van de berekening</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pour refaire ce calcul</source>
        <translation>Om deze berekening over te doen</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>en partie</source>
        <translation>gedeeltelijk</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>inconnu</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>matin</source>
        <translation>voormiddag</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>après-midi</source>
        <translation>namiddag</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Où vivent les personnes pauvres trop loin, à pied, d’un service qui pourrait les aider, et où aller vers elles ?</source>
        <translation>Waar wonen de personen in armoede die te voet te ver zijn van een dienst die hen zou kunnen helpen, en waar gaan we naar hen toe?</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Aucun lieu n’est proposé : le diagnostic n’a pas reçu de lieux candidats, et aucun résultat d’« Implanter des permanences » n’a été joint.</source>
        <translation>Er wordt geen plaats voorgesteld: de diagnose kreeg geen kandidaat-locaties, en er werd geen resultaat van “Permanenties inplanten” bijgevoegd.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>De {first} à {last} permanences : de {least} à {most} personnes pauvres de plus à moins de {threshold} à pied.</source>
        <translation>Van {first} tot {last} permanenties: {least} tot {most} extra personen in armoede binnen {threshold} te voet.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Personnes pauvres gagnées</source>
        <translation>Extra personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Courbe des gains</source>
        <translation>Opbrengst per permanentie</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>La tournée de la semaine</source>
        <translation>De ronde van de week</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{visits} passage(s) par semaine, en {stops} lieu(x), par {teams} équipe(s) ; {gain} personnes pauvres que les services fixes n’atteignent pas.</source>
        <translation>{visits} bezoek(en) per week, op {stops} plaats(en), door {teams} team(s); {gain} personen in armoede die door de vaste diensten niet worden bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Où et quand</source>
        <translation>Waar en wanneer</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Heures</source>
        <translation>Uren</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Qui supporte la distance ?</source>
        <translation>Wie draagt de last van de afstand?</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} trou(s) possible(s) dans la carte des rues ; les premiers à vérifier :</source>
        <translation>{count} mogelijke gaten in de stratenkaart; de eerste om na te kijken:</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>à vérifier</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>ordinaire</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Détour moyen</source>
        <translation>Gemiddelde omweg</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Détour le plus long</source>
        <translation>Langste omweg</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Jugement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Chemins rapportés à la ligne droite, du plus grand détour au plus petit</source>
        <translation>Trajecten vergeleken met de rechte lijn, van de grootste naar de kleinste omweg</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Qualité du réseau</source>
        <translation>Kwaliteit van het netwerk</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} (itinérant)</source>
        <translation>{name} (rondreizend)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Horaires d’une semaine ordinaire</source>
        <translation>Uren in een gewone week</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Sans rendez-vous</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>En fauteuil</source>
        <translation>Met de rolstoel</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} autre(s) service(s) dans la couche « services ».</source>
        <translation>{count} andere dienst(en) in de laag “services”.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Annuaire des services, par territoire</source>
        <translation>Dienstengids, per gebied</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} service(s) du territoire et de ses abords</source>
        <translation>{count} dienst(en) van het gebied en zijn omgeving</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Téléphonez avant de vous déplacer ou d’orienter quelqu’un : les horaires changent souvent.</source>
        <translation>Bel voor u zich verplaatst of iemand doorverwijst: de uren veranderen vaak.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{size} Mo</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} entités</source>
        <translation>{count} objecten</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Entrée</source>
        <translation>Invoer</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Taille</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Empreinte (début)</source>
        <translation>Controlegetal (begin)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Données et millésimes</source>
        <translation>Gegevens en jaargangen</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : inconnue. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Datum van bijwerking van de diensten: onbekend. De jaargang van de rastercellen en de straten is die van de genoemde bestanden; de berekening dateert van {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : le {first}. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Datum van bijwerking van de diensten: {first}. De jaargang van de rastercellen en de straten is die van de genoemde bestanden; de berekening dateert van {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : du {first} au {last}. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Data van bijwerking van de diensten: van {first} tot {last}. De jaargang van de rastercellen en de straten is die van de genoemde bestanden; de berekening dateert van {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Qui y vit</source>
        <translation>Wie er woont</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Services les plus proches</source>
        <translation>Dichtstbijzijnde diensten</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Solidité</source>
        <translation>Hoe zeker het is</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone {trust} ; déficit d’accès de {deficit} personnes × minutes.</source>
        <translation>Zekerheid: {trust}; toegangstekort van {deficit} personen × minuten.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Lieux où tenir une permanence</source>
        <translation>Plaatsen om een permanentie te houden</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone {rank} – {name}</source>
        <translation>Witte zone {rank} – {name}</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/zone_words.py"/>
        <location filename="../../processing/telling.py"/>
        <source>sans nom</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone blanche de rang {rank}</source>
        <translation>Witte zone met rang {rank}</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Personne de pauvre n’y est en zone blanche.</source>
        <translation>Niemand in armoede woont er in een witte zone.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} personnes pauvres ({share} %) y sont en zone blanche : {zones}.</source>
        <translation>{count} personen in armoede ({share}%) wonen er in een witte zone: {zones}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} personnes pauvres ({share} %) y sont en zone blanche.</source>
        <translation>{count} personen in armoede ({share}%) wonen er in een witte zone.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Temps moyen</source>
        <translation>Gemiddelde tijd</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{minutes} min à pied.</source>
        <translation>{minutes} min te voet.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Aucun service n’est atteint à pied.</source>
        <translation>Geen enkele dienst wordt te voet bereikt.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} ({low} min, pour {people} habitants)</source>
        <translation>{name} ({low} min, voor {people} inwoners)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} (de {low} à {high} min, pour {people} habitants)</source>
        <translation>{name} ({low} tot {high} min, voor {people} inwoners)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Diagnostic du {day}. © les contributeurs d’OpenStreetMap (ODbL).</source>
        <translation>Diagnose van {day}. © de bijdragers van OpenStreetMap (ODbL).</translation>
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
        <location filename="../../core/report_measures.py"/>
        <source>À plus de {threshold} min (%)</source>
        <translation>Op meer dan {threshold} min (%)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <source>Profondeur du manque (FGT 1)</source>
        <translation>Diepte van het tekort (FGT 1)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Temps médian (min)</source>
        <translation>Mediane tijd (min)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Neuf sur dix sont à moins de (min)</source>
        <translation>Negen op tien wonen binnen (min)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Temps des pauvres ÷ temps des riches</source>
        <translation>Tijd van de armsten ÷ tijd van de rijksten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Sur la diagonale, tous marchent autant. La courbe de Lorenz classe les personnes par temps de marche ; la courbe de concentration les classe de la plus pauvre à la plus riche : au-dessus de la diagonale, les pauvres marchent plus.</source>
        <translation>Op de diagonaal stapt iedereen evenveel. De Lorenzcurve rangschikt de personen volgens staptijd; de concentratiecurve rangschikt ze van arm naar rijk: boven de diagonaal stappen de armsten meer.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Équité par territoire, du manque le plus profond au moins profond</source>
        <translation>Billijkheid per gebied, van het diepste naar het minst diepe tekort</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Profondeur du manque : part des personnes trop loin, pondérée par ce qui les sépare du seuil ; qui n’atteint aucun service compte à {longest} min. Pauvres et riches : les 40 % de personnes au niveau de vie le plus bas, et les 10 % au plus haut.</source>
        <translation>Diepte van het tekort: aandeel van de personen die te ver wonen, gewogen met wat hen van de drempel scheidt; wie geen enkele dienst bereikt, telt voor {longest} min. Armsten en rijksten: de 40% van de personen met de laagste levensstandaard, en de 10% met de hoogste.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>dont en zone blanche</source>
        <translation>waarvan in een witte zone</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Zone de rang {rank}</source>
        <translation>Zone met rang {rank}</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Zone {zone} (sans rang)</source>
        <translation>Zone {zone} (zonder rang)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Les carreaux imputés</source>
        <translation>De geïmputeerde rastercellen</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>{imputed} carreaux sur {cells} ont trop peu de ménages pour que l’INSEE publie leurs données : leur population est exacte, leurs ménages pauvres viennent d’un modèle. Ils sont hachurés sur la carte, et aucun n’est mieux que « probable ».</source>
        <translation>{imputed} van de {cells} rastercellen tellen te weinig huishoudens opdat het INSEE hun gegevens zou publiceren: hun bevolking is exact, hun arme huishoudens komen uit een model. Ze zijn gearceerd op de kaart, en geen enkele is beter dan “waarschijnlijk”.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Ce qui vient des carreaux imputés</source>
        <translation>Wat uit de geïmputeerde rastercellen komt</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Carreaux imputés</source>
        <translation>Geïmputeerde rastercellen</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Pauvres (estimation)</source>
        <translation>In armoede (schatting)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Part des pauvres du lieu (%)</source>
        <translation>Aandeel van de personen in armoede (%)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Les {count} premières zones, par territoire</source>
        <translation>De eerste {count} zones, per gebied</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>La zone, par territoire</source>
        <translation>De zone, per gebied</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc dans toutes les variantes</source>
        <translation>Wit in alle varianten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc au moins une fois sur deux</source>
        <translation>Wit in minstens de helft van de varianten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc moins d’une fois sur deux</source>
        <translation>Wit in minder dan de helft van de varianten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Jamais blanc</source>
        <translation>Nooit wit</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Est-ce solide ?</source>
        <translation>Houdt dit stand?</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Le diagnostic a été refait sous {count} combinaisons de vitesse, de seuil et d’accrochage, avec et sans les carreaux imputés.</source>
        <translation>De diagnose is overgedaan met {count} combinaties van snelheid, drempel en aanhechting, met en zonder de geïmputeerde rastercellen.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Stabilité des carreaux</source>
        <translation>Stabiliteit van de rastercellen</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Dans les variantes</source>
        <translation>In de varianten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>dont blancs ici</source>
        <translation>waarvan hier wit</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Pauvres qui y vivent</source>
        <translation>Personen in armoede die er wonen</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Si un seul de ces services fermait</source>
        <translation>Als één van deze diensten zou sluiten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Public de plus à plus de {threshold}</source>
        <translation>Extra personen van de doelgroep op meer dan {threshold}</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Habitants de plus</source>
        <translation>Extra inwoners</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Minutes de plus en moyenne</source>
        <translation>Gemiddeld extra minuten</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Public sans aucun service</source>
        <translation>Doelgroep zonder enige dienst</translation>
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
        <location filename="../../core/round_calendar.py"/>
        <source>Équipe {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <location filename="../../core/round_calendar.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../gui/plain_words.py"/>
        <source>Matin</source>
        <translation>Voormiddag</translation>
    </message>
    <message>
        <location filename="../../core/round_calendar.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../gui/plain_words.py"/>
        <source>Après-midi</source>
        <translation>Namiddag</translation>
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
        <translation>EQUIPES: {asked} bezoeken zijn opgelegd, en {shifts} halve teamdagen laten er maar {possible} toe; voeg een team of halve dagen toe, of leg minder bezoeken op.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : aucun arrêt ne tient dans une demi-journée des équipes (jours, horaires des lieux, durée de l’arrêt, trajet depuis la base, demi-journées de la base) ; élargissez les jours ou les heures, ou raccourcissez l’arrêt.</source>
        <translation>ARRETS: geen enkele halte past in een halve dag van de teams (dagen, uren van de plaatsen, duur van de halte, rit vanaf de basis, halve dagen van de basis); verruim de dagen of uren, of verkort de halte.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>LIMITE_CALCUL_S : aucun plan qui tienne tous les arrêts imposés n’a été trouvé à temps ; donnez plus de temps, ou imposez moins d’arrêts.</source>
        <translation>LIMITE_CALCUL_S: er werd niet op tijd een plan gevonden dat alle opgelegde haltes aandoet; geef meer tijd, of leg minder haltes op.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : ces arrêts imposés ne tiennent pas ensemble dans la semaine : {names} ; ajoutez une équipe ou des demi-journées, ou changez les jours ou les horaires de l’un d’eux.</source>
        <translation>ARRETS: deze opgelegde haltes passen niet samen in de week: {names}; voeg een team of halve dagen toe, of wijzig de dagen of uren van een ervan.</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{hours} h</source>
        <translation>{hours}u</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours}u{minutes}</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Tournée hebdomadaire</source>
        <translation>Wekelijkse ronde</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>La semaine</source>
        <translation>De week</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Chaque semaine, aux mêmes heures</source>
        <translation>Elke week, op dezelfde uren</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Équipe {team}, chaque semaine aux mêmes heures</source>
        <translation>Team {team}, elke week op dezelfde uren</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Où et quand nous trouver</source>
        <translation>Waar en wanneer u ons vindt</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Comment ce plan a été choisi</source>
        <translation>Hoe dit plan gekozen is</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Demi-journée</source>
        <translation>Halve dag</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{day} de {begin} à {end}</source>
        <translation>{day} van {begin} tot {end}</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Jours et heures</source>
        <translation>Dagen en uren</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Visites par semaine</source>
        <translation>Bezoeken per week</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Chaque lieu</source>
        <translation>Elke plaats</translation>
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
        <translation>BASE: {points} punten voor {count} team(s); geef één punt voor alle, of één per team.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>JOURS : aucun jour n’est donné ; écrivez par exemple « lundi-vendredi ».</source>
        <translation>JOURS: er is geen dag gegeven; schrijf bijvoorbeeld “lundi-vendredi”.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : {count} arrêt(s) écartés, personne à servir n’habite à portée à pied : {names}.</source>
        <translation>ARRETS: {count} halte(s) weggelaten omdat er binnen stapbereik niemand te bedienen woont: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : personne n’habite à {minutes} min à pied d’un arrêt de « {name} » ; ajoutez des arrêts, allongez SEUIL_MIN, ou cochez TOUS si un service fixe les sert déjà.</source>
        <translation>ARRETS: niemand woont op {minutes} min te voet van een halte van “{name}”; voeg haltes toe, verhoog SEUIL_MIN, of vink TOUS aan als een vaste dienst hen al bedient.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{public} avec une visite par semaine ou plus</source>
        <translation>{public} met één bezoek per week of meer</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{public} avec {needed} visites par semaine ou plus</source>
        <translation>{public} met {needed} bezoeken per week of meer</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} {public} ont au moins une visite par semaine à {minutes} min à pied ou moins.</source>
        <translation>{people} {public} krijgen minstens één bezoek per week op hoogstens {minutes} min te voet.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} {public} ont au moins {needed} visites par semaine à {minutes} min à pied ou moins.</source>
        <translation>{people} {public} krijgen minstens {needed} bezoeken per week op hoogstens {minutes} min te voet.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>visites par semaine</source>
        <translation>bezoeken per week</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>de route par semaine</source>
        <translation>rijtijd per week</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>de route par semaine, d’un arrêt à l’autre</source>
        <translation>rijtijd per week, van halte naar halte</translation>
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
        <source>Sans trajet : aucune base n’est donnée (BASE).</source>
        <translation>Geen ritten: er is geen basis opgegeven (BASE).</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets comptés d’un arrêt à l’autre seulement : aucune base n’est donnée (BASE).</source>
        <translation>Alleen de ritten van halte naar halte tellen: er is geen basis opgegeven (BASE).</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture sur les routes d’OpenStreetMap, aux vitesses d’OSRM par classe de route.</source>
        <translation>Autoritten over de wegen van OpenStreetMap, aan de snelheden van OSRM per wegklasse.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture estimés : ligne droite x {factor} à {speed} km/h ; donnez OSM pour suivre les routes.</source>
        <translation>Autoritten geschat: rechte lijn x {factor} aan {speed} km/u; geef OSM om de wegen te volgen.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>« {name} » ({count})</source>
        <translation>“{name}” ({count})</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>et {count} autres lieux</source>
        <translation>en {count} andere plaatsen</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Visites en plus ({count}) : {names}. Elles ne font servir personne de plus : elles emploient les demi-journées restées libres, en roulant le moins possible.</source>
        <translation>Extra bezoeken ({count}): {names}. Ze bereiken geen extra personen: ze benutten de vrij gebleven halve dagen, met zo weinig mogelijk rijden.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes sur {total} servies par la tournée, {visits} visites par semaine, {drive} min de route.</source>
        <translation>{people} van de {total} personen bediend door de ronde, {visits} bezoeken per week, {drive} min rijden.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes sur {total} servies par la tournée, {visits} visites par semaine.</source>
        <translation>{people} van de {total} personen bediend door de ronde, {visits} bezoeken per week.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes ont déjà un service fixe à {minutes} min : elles ne comptent pas, sauf avec TOUS.</source>
        <translation>{people} personen hebben al een vaste dienst op {minutes} min: ze tellen niet mee, behalve met TOUS.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun autre plan ne sert plus de personnes sous ces contraintes : c’est prouvé.</source>
        <translation>Geen enkel ander plan bedient méér personen onder deze beperkingen: dat is bewezen.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun plan ne peut servir plus de {bound} personnes : celui-ci en est à {gap} % au plus.</source>
        <translation>Geen enkel plan kan meer dan {bound} personen bedienen: dit plan blijft daar hoogstens {gap}% onder.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>base</source>
        <translation>basis</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>Passerelles ({count}, {metres} m en tout) : {names}.</source>
        <translation>Loopbruggen ({count}, samen {metres} m): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>Passages fermés ({count}, {metres} m en tout) : {names}.</source>
        <translation>Gesloten doorgangen ({count}, samen {metres} m): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{name} ({metres} m)</source>
        <translation>{name} ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>arête {number} ({metres} m)</source>
        <translation>wegsegment {number} ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>sans nom ({metres} m)</source>
        <translation>zonder naam ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>et {count} autres</source>
        <translation>en nog {count} andere</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{parameter} : « {name} » n’est pas une couche « Passages du scénario » (la ligne {row} n’est pas un tracé de genre passerelle ou passage_ferme) ; donnez celle que « Garder ce scénario » ajoute au projet.</source>
        <translation>{parameter}: “{name}” is geen laag “Doorgangen van het scenario” (rij {row} is geen lijn met genre passerelle of passage_ferme); geef de laag die “Scenario bewaren” aan het project toevoegt.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{parameter} : la ligne {row} de « {name} » ferme l’arête {number}, qui n’est pas à cette place dans RESEAU ; donnez le réseau sur lequel ce scénario a été essayé.</source>
        <translation>{parameter}: rij {row} van “{name}” sluit wegsegment {number}, dat in RESEAU niet op die plaats ligt; geef het netwerk waarop dit scenario is uitgeprobeerd.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>disparaît</source>
        <translation>verdwijnt</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>rétrécit</source>
        <translation>krimpt</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>grandit</source>
        <translation>groeit</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>change de place</source>
        <translation>verschuift</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>inchangée</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>apparaît</source>
        <translation>verschijnt</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Personnes au-delà du seuil (%)</source>
        <translation>Personen boven de drempel (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Gravité du manque (FGT 2)</source>
        <translation>Ernst van het tekort (FGT 2)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Inégalité des temps (Gini)</source>
        <translation>Ongelijkheid van de tijden (Gini)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Concentration par niveau de vie</source>
        <translation>Concentratie naar levensstandaard</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Temps moyen des 40 % les plus pauvres (min)</source>
        <translation>Gemiddelde tijd van de 40% armsten (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Temps moyen des 10 % les plus riches (min)</source>
        <translation>Gemiddelde tijd van de 10% rijksten (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Ce que change un scénario d’ouvertures et de fermetures, à pied, au seuil de {threshold} min.</source>
        <translation>Wat een scenario van openingen en sluitingen te voet verandert, bij een drempel van {threshold} min.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Ce que change un scénario sur les rues ou les services, à pied, au seuil de {threshold} min.</source>
        <translation>Wat een scenario voor straten of diensten verandert, te voet, bij de drempel van {threshold} min.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les temps des deux côtés sont mesurés depuis les mêmes rues : ouvrir un service n’allonge aucun trajet, en fermer un n’en raccourcit aucun. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés.</source>
        <translation>De tijden aan beide kanten worden vanuit dezelfde straten gemeten: een dienst openen maakt geen enkel traject langer, een dienst sluiten maakt er geen korter. Noch de capaciteit van de diensten, noch de verschuiving van mensen naar een andere plaats wordt meegeteld.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les temps d’après sont mesurés sur les rues d’après : une passerelle peut allonger un trajet, si elle relie un îlot dont les voisins partaient d’une autre rue, et un passage fermé en raccourcir un, si un lieu change de rue. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés.</source>
        <translation>De tijden erna worden op de straten van erna gemeten: een loopbrug kan een traject langer maken, als ze een eiland verbindt waarvan de buren vanuit een andere straat vertrokken, en een gesloten doorgang kan er een korter maken, als een plaats van straat verandert. Noch de capaciteit van de diensten, noch de verschuiving van mensen naar een andere plaats wordt meegeteld.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les personnes pauvres sont une estimation, tirée des ménages pauvres de chaque carreau ; Filosofi ne compte ni les personnes en habitat collectif ni les personnes sans domicile.</source>
        <translation>De personen in armoede zijn een schatting op basis van de arme huishoudens van elke rastercel; Filosofi telt noch de personen in collectieve huisvesting, noch de dak- en thuislozen.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, exclusion numérique, saturation, critères d’admission.</source>
        <translation>Afstand is één van de oorzaken van niet-gebruik van rechten (non-take-up), naast andere: gebrek aan informatie, complexiteit, vrees voor de gevolgen, digitale uitsluiting, overbelaste diensten, toelatingsvoorwaarden.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public selon la durée de marche, avant et après</source>
        <translation>Aandeel van de doelgroep naar staptijd, voor en na</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public qui atteint un service en moins de minutes qu’indiqué sur l’axe, avant et après le changement ; public : {public}.</source>
        <translation>Aandeel van de doelgroep dat een dienst bereikt in minder minuten dan op de as staat, voor en na de verandering; doelgroep: {public}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Durée de marche (min)</source>
        <translation>Staptijd (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public : {public} (%)</source>
        <translation>Aandeel: {public} (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>avant</source>
        <translation>vooraf</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>après</source>
        <translation>nadien</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Avant, après</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} à portée, en plus ou en moins</source>
        <translation>{public} binnen bereik: verschil</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{before} → {after} %</source>
        <translation>{before} → {after}%</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>part à portée, avant et après</source>
        <translation>aandeel binnen bereik, voor en na</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} qui marchent moins</source>
        <translation>{public} die minder stappen</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} qui marchent plus</source>
        <translation>{public} die meer stappen</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Durées de marche</source>
        <translation>Staptijden</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Par public</source>
        <translation>Per doelgroep</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/equite.py"/>
        <source>Équité</source>
        <translation>Billijkheid</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>À savoir</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Public</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Imputé (%)</source>
        <translation>Geïmputeerd (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>À {threshold} min à pied ou moins d’un service</source>
        <translation>Op hoogstens {threshold} min te voet van een dienst</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>À portée avant (%)</source>
        <translation>Binnen bereik vooraf (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Après (%)</source>
        <translation>Nadien (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Écart</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Marchent moins</source>
        <translation>Stappen minder</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Marchent plus</source>
        <translation>Stappen meer</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Aucune zone blanche, ni avant ni après.</source>
        <translation>Geen witte zone, noch vooraf noch nadien.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>zone {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>État</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Évolution</source>
        <translation>Evolutie</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Blancs des deux côtés</source>
        <translation>Wit aan beide kanten</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Déficit (pers.min)</source>
        <translation>Tekort (pers.min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Zones d’avant, et celles qui apparaissent</source>
        <translation>Zones vooraf, en de nieuwe zones</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les plus grands changements d’abord</source>
        <translation>Grootste veranderingen eerst</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Avant</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Après</source>
        <translation>Nadien</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Pour l’ensemble du public</source>
        <translation>Voor de hele doelgroep</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>SERVICES_APRES, OUVERTURES, FERMETURES et PASSAGES_APRES sont vides ; dites ce qui change : couche, points, identifiants ou passages.</source>
        <translation>SERVICES_APRES, OUVERTURES, FERMETURES en PASSAGES_APRES zijn leeg; zeg wat er verandert: een laag, punten, identificaties of doorgangen.</translation>
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
        <location filename="../../gui/explore_dock.py"/>
        <source>Zones blanches qui disparaissent : {count}.</source>
        <translation>Witte zones die verdwijnen: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Zones blanches qui rétrécissent : {count}.</source>
        <translation>Witte zones die krimpen: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Zones blanches qui grandissent : {count}.</source>
        <translation>Witte zones die groeien: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>Zones blanches qui apparaissent : {count}.</source>
        <translation>Witte zones die verschijnen: {count}.</translation>
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
        <translation>Op hoogstens {threshold} min van een dienst ({public}): {before} vooraf ({before_pct}%), {after} nadien ({after_pct}%).</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Marchent moins ({public}) : {wins} ; marchent plus : {loses}.</source>
        <translation>Stappen minder ({public}): {wins}; stappen meer: {loses}.</translation>
    </message>
    <message>
        <location filename="../../core/sentences.py"/>
        <source>« {name} »</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/sentences.py"/>
        <source>{names} et {count} autres</source>
        <translation>{names} en {count} andere</translation>
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
        <location filename="../../core/service_formats.py"/>
        <source>Médiation numérique</source>
        <translation>Digitale bemiddeling</translation>
    </message>
    <message>
        <location filename="../../core/service_formats.py"/>
        <source>Base permanente des équipements (Insee)</source>
        <translation>Permanente databank van voorzieningen (Insee)</translation>
    </message>
    <message>
        <location filename="../../core/service_formats.py"/>
        <source>Tableau ou couche</source>
        <translation>Tabel of laag</translation>
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
        <translation>COUVERTURE_MIN_PCT: zelfs met alle kandidaten heeft “{name}” maar {reached}% van zijn doelgroep op minder dan SEUIL_MIN ({count} gebied(en) in dit geval); verlaag dit minimum of voeg kandidaten toe.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : « {value} » ne se lit pas ; écrivez « pauvres » ou « pauvres=1 ; seniors_65p=0,5 ».</source>
        <translation>POIDS: “{value}” is niet te lezen; schrijf “pauvres” of “pauvres=1 ; seniors_65p=0,5”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : donnez au moins une colonne de public, par exemple « pauvres ».</source>
        <translation>POIDS: geef minstens één kolom van een doelgroep, bijvoorbeeld “pauvres”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>LIMITE_CALCUL_S : {limit} s n’ont pas suffi à prouver le meilleur choix (écart {gap} %) ; augmentez cette durée ou acceptez l’écart (ACCEPTER_ECART).</source>
        <translation>LIMITE_CALCUL_S: {limit} s volstonden niet om de beste keuze te bewijzen (afwijking {gap}%); verhoog deze duur of aanvaard de afwijking (ACCEPTER_ECART).</translation>
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
        <translation>POIDS: {count} rastercel(len) met onbekende doelgroep, geteld als niemand.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {name} » ne couvre pas tout le réseau ({count} points sur {total} hors de son emprise ou sans altitude, dont longitude {longitude}, latitude {latitude}) ; donnez un modèle de terrain du même territoire, entier et sans trou, ou réduisez le réseau avec ZONE.</source>
        <translation>{parameter}: “{name}” beslaat niet het hele netwerk ({count} punten op {total} buiten het bereik of zonder hoogte, waaronder lengtegraad {longitude}, breedtegraad {latitude}); geef een terreinmodel van hetzelfde gebied, volledig en zonder gaten, of verklein het netwerk met ZONE.</translation>
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
        <translation>{parameter}: {count} object(en) van “{name}” bestaan uit meerdere punten, waaronder rij {row}, en hebben geen eigen plaats; splits ze met “Meervoudige naar enkelvoudige”.</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>{parameter} : aucun point n’est sur le territoire du réseau (demande autour de {demand}, réseau autour de {network}, en longitude et latitude) ; vérifiez que les deux fichiers couvrent la même ville et que leurs systèmes de coordonnées sont justes.</source>
        <translation>{parameter}: geen enkel punt ligt in het gebied van het netwerk (vraag rond {demand}, netwerk rond {network}, in lengte- en breedtegraad); controleer of beide bestanden dezelfde stad beslaan en of hun coördinatenreferentiesystemen juist zijn.</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Remplace</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Accessible en fauteuil (avant la visite)</source>
        <translation>Rolstoeltoegankelijk (voor het bezoek)</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Habitants à portée</source>
        <translation>Inwoners binnen bereik</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Personnes pauvres à portée</source>
        <translation>Personen in armoede binnen bereik</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Décision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Salle</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Accès</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Date de la visite</source>
        <translation>Datum van het bezoek</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../core/territories.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>{parameter}: “{name}” moet polygonen bevatten (IRIS, QPV, gemeenten…).</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Territoires comparés</source>
        <translation>Vergeleken gebieden</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{count} territoire(s) de « {name} », mesurés par les habitants de leurs carreaux, au prorata des surfaces ; seuil {threshold} min à pied, temps pondérés par {public}. Un tiret : inconnu, non atteint ou secret.</source>
        <translation>{count} gebied(en) van “{name}”, gemeten aan de hand van de inwoners van hun rastercellen, naar rato van de oppervlakte; drempel {threshold} min te voet, tijden gewogen met {public}. Een streepje: onbekend, niet bereikt of geheim.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Deux territoires pilotes</source>
        <translation>Twee proefgebieden</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Tous les territoires</source>
        <translation>Alle gebieden</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Les tableaux s’arrêtent à {count} territoires ; la couche et le tableau les donnent tous.</source>
        <translation>De tabellen stoppen bij {count} gebieden; de laag en de tabel geven ze allemaal.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Dictionnaire des indicateurs</source>
        <translation>Woordenboek van de indicatoren</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Ce que chaque indicateur mesure</source>
        <translation>Wat elke indicator meet</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Unité</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Définition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Les personnes pauvres sont une estimation : les carreaux comptent les ménages pauvres. Un carreau imputé par l’INSEE a une population exacte et des ménages pauvres modélisés ; la part imputée est dite pour chaque territoire.</source>
        <translation>De personen in armoede zijn een schatting: de rastercellen tellen arme huishoudens. Een door het INSEE geïmputeerde rastercel heeft een exacte bevolking en gemodelleerde arme huishoudens; het geïmputeerde aandeel wordt voor elk gebied vermeld.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Filosofi ne compte pas les personnes en habitat collectif institutionnel ni sans domicile, qui sont aussi le public de l’aller-vers.</source>
        <translation>Filosofi telt geen personen in instellingen en geen dak- en thuislozen, die ook een doelgroep van outreachend werken zijn.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>La distance n’est qu’une cause du non-recours parmi d’autres : manque d’information, complexité, crainte, numérique, saturation, critères d’admission.</source>
        <translation>Afstand is slechts één van de oorzaken van niet-gebruik van rechten (non-take-up): gebrek aan informatie, complexiteit, vrees, digitale uitsluiting, overbelaste diensten, toelatingsvoorwaarden.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{type} (pilote proposé)</source>
        <translation>{type} (voorgesteld proefgebied)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{name} : {minutes} min en moyenne, {poverty} % de personnes pauvres</source>
        <translation>{name}: gemiddeld {minutes} min, {poverty}% personen in armoede</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Mieux desservi que la référence : on n’y marche pas plus longtemps en moyenne, et la moitié des habitants au moins sont à portée d’un service ; mal desservi : les autres. Plus pauvre : au moins la part de personnes pauvres de la référence. Référence : {references}.</source>
        <translation>Beter bediend dan de referentie: men stapt er gemiddeld niet langer, en minstens de helft van de inwoners is binnen bereik van een dienst; slecht bediend: de andere. Armer: minstens het aandeel personen in armoede van de referentie. Referentie: {references}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Pauvres (%)</source>
        <translation>In armoede (%)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Au-delà du seuil (%)</source>
        <translation>Boven de drempel (%)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <location filename="../../gui/sample_town.py"/>
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
        <location filename="../../core/territory_report.py"/>
        <source>Service le plus proche, pour le plus grand nombre : {name}.</source>
        <translation>Dichtstbijzijnde dienst, voor de meesten: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Commune : {name}</source>
        <translation>Gemeente: {name}</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Intercommunalité : {name}</source>
        <translation>Intergemeentelijk gebied: {name}</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mieux desservi que la référence, plus pauvre</source>
        <translation>beter bediend dan de referentie, armer</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mieux desservi que la référence, moins pauvre</source>
        <translation>beter bediend dan de referentie, minder arm</translation>
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
        <source>l’ensemble des carreaux</source>
        <translation>alle rastercellen samen</translation>
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
        <translation>Geen paar proefgebieden: van de gebieden die armer zijn dan de referentie en minstens {people} personen tellen, is er geen enkel {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en moyenne, {near_a} % des habitants à portée d’un service, {services_a} service(s) sur place), et « {name_b} », démuni ({minutes_b} min, {near_b} % à portée, {services_b} service(s)) ; {gap} min les séparent, et tous deux sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Twee zeer verschillende proefgebieden: “{name_a}”, beter bediend dan de referentie (gemiddeld {minutes_a} min, {near_a}% van de inwoners binnen bereik van een dienst, {services_a} dienst(en) ter plaatse), en “{name_b}”, slecht bediend ({minutes_b} min, {near_b}% binnen bereik, {services_b} dienst(en)); {gap} min verschil, en beide zijn armer dan de referentie ({poverty_a}% en {poverty_b}%, referentie {limit}%).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en moyenne, {near_a} % des habitants à portée d’un service), et « {name_b} », démuni ({minutes_b} min, {near_b} % à portée) ; {gap} min les séparent, et tous deux sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Twee zeer verschillende proefgebieden: “{name_a}”, beter bediend dan de referentie (gemiddeld {minutes_a} min, {near_a}% van de inwoners binnen bereik van een dienst), en “{name_b}”, slecht bediend ({minutes_b} min, {near_b}% binnen bereik); {gap} min verschil, en beide zijn armer dan de referentie ({poverty_a}% en {poverty_b}%, referentie {limit}%).</translation>
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
        <location filename="../../core/trust_report.py"/>
        <source>un service est atteint</source>
        <translation>een dienst wordt bereikt</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>au-delà de la durée maximale</source>
        <translation>boven de maximale staptijd</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>îlot sans service</source>
        <translation>eiland zonder dienst</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>hors du réseau</source>
        <translation>buiten het netwerk</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>aucun service ne reste</source>
        <translation>er blijft geen dienst over</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Trous possibles dans la carte</source>
        <translation>Mogelijke gaten in de kaart</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{links} îlot(s) ont leur plus court lien vers une plus grande partie du réseau, dont {near} de {link} m au plus. {ends} bout(s) de voie s’arrêtent à moins de {reach} m d’une rue qu’ils ne touchent pas et que l’on n’atteint qu’en marchant plus de {walk} m, ou pas du tout. La couche ANOMALIES les donne tous, avec leur lien vers OpenStreetMap ; un pont, un mur ou une rivière peut les justifier : regardez avant de relier.</source>
        <translation>{links} eiland(en) hebben hun kortste verbinding met een groter deel van het netwerk, waarvan {near} van hoogstens {link} m. {ends} uiteinde(n) van wegen eindigen op minder dan {reach} m van een straat die ze niet raken en die men pas bereikt na meer dan {walk} m stappen, of helemaal niet. De laag ANOMALIES geeft ze allemaal, met hun link naar OpenStreetMap; een brug, een muur of een rivier kan ze verklaren: kijk voor u verbindt.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Population de DEMANDE dont la voie la plus proche est sur un îlot : {people}, dont {poor} pauvres ; hors du réseau : {off}.</source>
        <translation>Bevolking van DEMANDE waarvan de dichtstbijzijnde weg op een eiland ligt: {people}, van wie {poor} in armoede; buiten het netwerk: {off}.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Îlots et leur lien manquant</source>
        <translation>Eilanden en hun ontbrekende verbinding</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Bouts libres près d’une rue</source>
        <translation>Losse uiteinden bij een straat</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Quoi</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Écart (m)</source>
        <translation>Afstand (m)</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s), dans la couche ANOMALIES.</source>
        <translation>En nog {count} andere, in de laag ANOMALIES.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Accrochage au réseau</source>
        <translation>Aanhechting aan het netwerk</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance en ligne droite entre chaque lieu et la voie praticable où il rejoint le réseau. Au-delà de {limit} m, un lieu est hors_reseau : il garde sa ligne, sans temps.</source>
        <translation>Afstand in rechte lijn tussen elke plaats en de begaanbare weg waarop ze aansluit. Boven {limit} m is een plaats hors_reseau (buiten het netwerk): ze behoudt haar rij, zonder tijd.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et services par distance</source>
        <translation>Plaatsen en diensten per afstand</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux hors du réseau, ceux de plus d’habitants d’abord</source>
        <translation>Plaatsen buiten het netwerk, die met de meeste inwoners eerst</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Services hors du réseau, les plus proches d’abord</source>
        <translation>Diensten buiten het netwerk, de dichtstbijzijnde eerst</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Nom ou identifiant</source>
        <translation>Naam of identificatie</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance (m)</source>
        <translation>Afstand (m)</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s), encore plus loin ou de moins d’habitants.</source>
        <translation>En nog {count} andere, nog verder of met minder inwoners.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Bilan des temps d’accès</source>
        <translation>Overzicht van de toegangstijden</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{name} : ce que valent ces temps, et où la carte mérite un regard.</source>
        <translation>{name}: wat deze tijden waard zijn, en waar u de kaart best nakijkt.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>lieux mesurés</source>
        <translation>gemeten plaatsen</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>des lieux atteignent un service</source>
        <translation>van de plaatsen bereikt een dienst</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>lieux à plus de {limit} m d’une voie</source>
        <translation>plaatsen op meer dan {limit} m van een weg</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>fois la ligne droite, en moyenne</source>
        <translation>keer de rechte lijn, gemiddeld</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Statuts</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et habitants par statut</source>
        <translation>Plaatsen en inwoners per status</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détours</source>
        <translation>Omwegen</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Longueur du trajet jusqu’au service le plus proche, rapportée à la ligne droite. Des rues ordinaires donnent environ 1,2, un quadrillage parfait 1,41 au plus.</source>
        <translation>Lengte van het traject naar de dichtstbijzijnde dienst, ten opzichte van de rechte lijn. Gewone straten geven ongeveer 1,2, een perfect raster hoogstens 1,41.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux par détour</source>
        <translation>Plaatsen per omweg</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détour</source>
        <translation>Omweg</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{odd} zone(s) sur {count} ont un détour moyen atypique : plus de {limit}, ou bien au-dessus des autres zones. C’est un trou possible dans la carte, ou une vraie coupure : rivière, voie ferrée, autoroute.</source>
        <translation>{odd} van de {count} zone(s) hebben een ongewone gemiddelde omweg: meer dan {limit}, of ver boven de andere zones. Dat is een mogelijk gat in de kaart, of een echte barrière: rivier, spoorweg, autosnelweg.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Zones, du plus grand détour au plus petit</source>
        <translation>Zones, van de grootste omweg naar de kleinste</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Au plus</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux mesurés</source>
        <translation>Gemeten plaatsen</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>À regarder</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{part} sur {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>trou possible dans la carte</source>
        <translation>mogelijk gat in de kaart</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s) zone(s), dans la couche DETOURS.</source>
        <translation>En nog {count} andere zone(s), in de laag DETOURS.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Qualité du réseau et de l’accrochage</source>
        <translation>Kwaliteit van het netwerk en van de aanhechting</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et services par distance à la voie où ils rejoignent le réseau</source>
        <translation>Plaatsen en diensten volgens de afstand tot de weg waarop ze aansluiten</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détour moyen : {detour} fois la ligne droite. Bouts de voie à moins de {reach} m d’une rue qu’ils ne touchent pas : {ends} ; îlots sans lien : {links}.</source>
        <translation>Gemiddelde omweg: {detour} keer de rechte lijn. Uiteinden van wegen op minder dan {reach} m van een straat die ze niet raken: {ends}; eilanden zonder verbinding: {links}.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Les premiers trous à vérifier dans la carte :</source>
        <translation>De eerste gaten om in de kaart na te kijken:</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <location filename="../../gui/plain_words.py"/>
        <source>Adulte</source>
        <translation>Volwassene</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>OpenTripPlanner 4,79 km/h ; R5 4,68 ; médiane mesurée à Helsinki 5,14</source>
        <translation>OpenTripPlanner 4,79 km/u; R5 4,68; mediaan gemeten in Helsinki 5,14</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Senior</source>
        <translation>Oudere</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>0,9 m/s, IFSTTAR</source>
        <translation>0,9 m/s (IFSTTAR)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Poussette</source>
        <translation>Kinderwagen</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>valeur d’usage, à confirmer</source>
        <translation>gangbare waarde, te bevestigen</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Fauteuil roulant</source>
        <translation>Rolstoel</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piétons explicitement autorisés (foot=yes, designated, permissive)</source>
        <translation>Voetgangers uitdrukkelijk toegelaten (foot=yes, designated, permissive)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piétons interdits ou réservé (foot=no, private, customers)</source>
        <translation>Verboden voor voetgangers of voorbehouden (foot=no, private, customers)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Accès privé ou interdit (access=no, private, customers)</source>
        <translation>Privétoegang of verboden toegang (access=no, private, customers)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Route réservée aux véhicules rapides (motorroad=yes)</source>
        <translation>Weg voorbehouden voor snelle voertuigen (motorroad=yes)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autoroute et ses bretelles</source>
        <translation>Autosnelweg en haar op- en afritten</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>En travaux, en projet ou abandonnée</source>
        <translation>In aanleg, in ontwerp of verlaten</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Circuit, voie guidée ou via ferrata</source>
        <translation>Circuit, geleide busbaan of via ferrata</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Trottoir, allée ou rue piétonne</source>
        <translation>Trottoir, voetpad of voetgangersstraat</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Escalier</source>
        <translation>Trap</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Sentier ou chemin</source>
        <translation>Pad of veldweg</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Rue, zone de rencontre, voie de desserte</source>
        <translation>Straat, woonerf, toegangsweg</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Route où la marche n’est pas interdite</source>
        <translation>Weg waar stappen niet verboden is</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piste cyclable sans interdiction aux piétons</source>
        <translation>Fietspad dat niet verboden is voor voetgangers</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Quai (highway, railway ou public_transport=platform)</source>
        <translation>Perron (highway, railway of public_transport=platform)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Couloir intérieur ou ascenseur</source>
        <translation>Gang binnen of lift</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Règle non renseignée (couche sans étiquettes OSM, arête dessinée à la main)</source>
        <translation>Regel niet ingevuld (laag zonder OSM-tags, met de hand getekend segment)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autre valeur de highway, sans interdiction</source>
        <translation>Andere waarde van highway, zonder verbod</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Escalier, infranchissable pour ce profil</source>
        <translation>Trap, onoverkomelijk voor dit profiel</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Inaccessible en fauteuil (wheelchair=no)</source>
        <translation>Niet toegankelijk met een rolstoel (wheelchair=no)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Passage dont la bordure arrête un fauteuil (kerb=raised)</source>
        <translation>Oversteekplaats waarvan de stoeprand een rolstoel tegenhoudt (kerb=raised)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Sol où aucune roue ne passe (smoothness=impassable)</source>
        <translation>Ondergrond waar geen wiel over kan (smoothness=impassable)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Traversée d’une place piétonne</source>
        <translation>Oversteek van een voetgangersplein</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Mur, clôture, haie</source>
        <translation>Muur, afsluiting, haag</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Échalier ou tronc que l’on enjambe</source>
        <translation>Overstapje of boomstam om over te stappen</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Portillon à chicane</source>
        <translation>Klaphekje</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Tourniquet</source>
        <translation>Tourniquet of draaihek</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Chicane contre les deux-roues</source>
        <translation>Fietssluis of chicane</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bordure trop haute pour un fauteuil</source>
        <translation>Stoeprand te hoog voor een rolstoel</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bordure de trottoir abaissée ou de hauteur inconnue</source>
        <translation>Verlaagde stoeprand of stoeprand met onbekende hoogte</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Portail ou portillon</source>
        <translation>Poort of poortje</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Barrière levante, péage</source>
        <translation>Slagboom, tol</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Potelet, bac, barrière contre les motos</source>
        <translation>Paaltje, plantenbak, barrière tegen motorfietsen</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bloc posé sur la voie</source>
        <translation>Blok op de weg</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Chaîne</source>
        <translation>Ketting</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Passage canadien</source>
        <translation>Veerooster</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Ascenseur, qui joint les voies qui s’y rencontrent</source>
        <translation>Lift, die de wegen verbindt die er samenkomen</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autre barrière</source>
        <translation>Andere versperring</translation>
    </message>
    <message>
        <location filename="../../core/what_if.py"/>
        <source>La passerelle ne relie rien : chaque bout doit être à moins de {limit} m d’une voie, et les deux à des endroits différents.</source>
        <translation>De loopbrug verbindt niets: elk uiteinde moet op minder dan {limit} m van een weg liggen, en de twee op verschillende plaatsen.</translation>
    </message>
    <message>
        <location filename="../../core/what_if.py"/>
        <source>Ce passage est le dernier ouvert du réseau ; rouvrez-en un autre d’abord.</source>
        <translation>Deze doorgang is de laatste open doorgang van het netwerk; heropen eerst een andere.</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>territoire {code}</source>
        <translation>gebied {code}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>autour {streets}</source>
        <translation>rond {streets}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreau)</source>
        <translation>Zone {number} ({cells} rastercel)</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreaux)</source>
        <translation>Zone {number} ({cells} rastercellen)</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreau), commune {commune}</source>
        <translation>Zone {number} ({cells} rastercel), gemeente {commune}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreaux), commune {commune}</source>
        <translation>Zone {number} ({cells} rastercellen), gemeente {commune}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>{name} (zone {number})</source>
        <translation>{name} (witte zone {number})</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>tout le public</source>
        <translation>de hele doelgroep</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{share} % du public</source>
        <translation>{share}% van de doelgroep</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>moins de 1 % du public</source>
        <translation>minder dan 1% van de doelgroep</translation>
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
        <source>le {day} à {hour} h</source>
        <translation>op {day} om {hour}u</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>le {day} à {hour} h {minute}</source>
        <translation>op {day} om {hour}u{minute}</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>CRENEAU : une heure ne dit rien sans services ; donnez aussi SERVICES, ou videz CRENEAU.</source>
        <translation>CRENEAU: een uur zegt niets zonder diensten; geef ook SERVICES, of laat CRENEAU leeg.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{name} ({metres} m, {minutes} min à pied)</source>
        <translation>{name} ({metres} m, {minutes} min te voet)</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>tout près</source>
        <translation>heel dichtbij</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>proche</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>à portée</source>
        <translation>binnen bereik</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>un peu au-delà</source>
        <translation>iets verder</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>loin</source>
        <translation>ver</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>très loin</source>
        <translation>heel ver</translation>
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
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez un fichier avec le bouton « … ».</source>
        <translation>{label}: kies een bestand met de knop “…”.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez une couche du projet, ou un fichier avec le bouton « … ».</source>
        <translation>{label}: kies een laag van het project, of een bestand met de knop “…”.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Donnez au moins un de ces champs : {labels}.</source>
        <translation>Vul minstens een van deze velden in: {labels}.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez un dossier avec le bouton « … ».</source>
        <translation>{label}: kies een map met de knop “…”.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Étape « {step} » : {task}</source>
        <translation>Stap “{step}”: {task}</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <location filename="../../plugin.py"/>
        <source>Ouvrir la ville d’exemple</source>
        <translation>De voorbeeldstad openen</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Ensuite : {task}</source>
        <translation>Daarna: {task}</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Aller au champ « {label} »</source>
        <translation>Naar het veld “{label}”</translation>
    </message>
    <message>
        <location filename="../../gui/comfort.py"/>
        <source>De {low} à {high}.</source>
        <translation>Van {low} tot {high}.</translation>
    </message>
    <message>
        <location filename="../../gui/comfort.py"/>
        <source>choisir ailleurs</source>
        <translation>elders kiezen</translation>
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
        <source>Étape {number}, {title}, faite</source>
        <translation>Stap {number}, {title}, klaar</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Étape {number}, {title}</source>
        <translation>Stap {number}, {title}</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Les étapes</source>
        <translation>De stappen</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Des données au rapport, dans cet ordre. Une coche marque ce qui est fait ; on revient quand on veut.</source>
        <translation>Van de gegevens tot het rapport, in deze volgorde. Een vinkje duidt aan wat klaar is; u kunt altijd terugkeren.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Ce que l’on fait</source>
        <translation>Wat u hier doet</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Chaque étape propose un ou plusieurs calculs. Le premier suffit souvent.</source>
        <translation>Elke stap biedt een of meer berekeningen. De eerste volstaat vaak.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Ce qui est trouvé, ce qui manque</source>
        <translation>Wat gevonden is en wat ontbreekt</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Le panneau choisit les couches du projet qui conviennent. S’il en manque, il le dit ici et propose quoi faire. Chaque champ a une bulle d’aide, avec son unité.</source>
        <translation>Het paneel kiest de geschikte lagen van het project. Ontbreekt er een, dan staat dat hier, met wat u kunt doen. Elk veld heeft een toelichting met de eenheid.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Calculer</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Lance le calcul sans bloquer QGIS. Au clavier : Entrée lance, Échap annule.</source>
        <translation>Start de berekening zonder QGIS te blokkeren. Met het toetsenbord: Enter start, Esc annuleert.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <location filename="../../gui/task_page.py"/>
        <source>Ce qui en sort</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Le résultat se lit en phrases, sous ces boutons ; les couches arrivent sur la carte, avec leurs couleurs.</source>
        <translation>Het resultaat staat in zinnen onder deze knoppen; de lagen komen met hun kleuren op de kaart.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Copier la commande</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>La même chose sans fenêtre : une commande qgis_process à garder ou à donner à un collègue.</source>
        <translation>Hetzelfde zonder venster: een qgis_process-opdracht om te bewaren of aan een collega te geven.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Précédent et suivant</source>
        <translation>Vorige en volgende</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>D’une étape à l’autre, sans rien perdre : vos choix sont gardés dans le projet.</source>
        <translation>Van de ene stap naar de andere, zonder iets te verliezen: uw keuzes worden in het project bewaard.</translation>
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
        <source>Explique le temps du carreau cliqué et dessine le chemin.</source>
        <translation>Verklaart de tijd van de aangeklikte rastercel en tekent de weg.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Et si… ?</source>
        <translation>&amp;Wat als…?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ouvre, déplace, ferme ou retire une permanence sur la carte.</source>
        <translation>Opent, verplaatst, sluit of verwijdert een permanentie op de kaart.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Passere&amp;lle</source>
        <translation>&amp;Loopbrug</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Dessine une passerelle entre deux voies : un clic par bout, chacun à moins de {n} m d’une voie. Échap annule, clic droit ou Suppr en retire une.</source>
        <translation>Tekent een loopbrug tussen twee wegen: één klik per uiteinde, elk op minder dan {n} m van een weg. Esc annuleert, rechtsklik of Del verwijdert er een.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Fermer un passage</source>
        <translation>Doorgan&amp;g sluiten</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ferme la voie cliquée entre deux carrefours ; un second clic la rouvre.</source>
        <translation>Sluit de aangeklikte weg tussen twee kruispunten; een tweede klik heropent die.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>A&amp;nnuler</source>
        <translation>Ongeda&amp;an maken</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Revient sur la dernière modification (Ctrl+Z sur la carte).</source>
        <translation>Maakt de laatste wijziging ongedaan (Ctrl+Z op de kaart).</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Rétablir</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Refait la modification annulée (Ctrl+Maj+Z sur la carte).</source>
        <translation>Voert de ongedaan gemaakte wijziging opnieuw uit (Ctrl+Shift+Z op de kaart).</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Garder ce scénario</source>
        <translation>Scenario b&amp;ewaren</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ajoute au projet les lieux, et les passerelles et passages fermés, comme des couches.</source>
        <translation>Voegt de plaatsen, en de loopbruggen en gesloten doorgangen, als lagen aan het project toe.</translation>
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
        <source>Relire les couches oublie vos essais de permanences, de passerelles et de passages. Les oublier ?</source>
        <translation>De lagen opnieuw lezen vergeet de permanenties, loopbruggen en doorgangen die u uitprobeert. Ze vergeten?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Garder ce scénario » en fait d’abord des couches.</source>
        <translation>“Scenario bewaren” maakt er eerst lagen van.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Prêt : {cells} carreaux, {places} lieux.</source>
        <translation>Klaar: {cells} rastercellen, {places} plaatsen.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Préparez la carte, puis choisissez un outil et cliquez sur la carte.</source>
        <translation>Bereid de kaart voor, kies dan een gereedschap en klik op de kaart.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Pourquoi ici ? » : cliquez un carreau.</source>
        <translation>“Waarom hier?”: klik op een rastercel.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Cliquez un carreau.</source>
        <translation>Klik op een rastercel.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Aucun carreau habité à cet endroit : cliquez dans un carreau.</source>
        <translation>Geen bewoonde cel op deze plaats: klik in een cel.</translation>
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
        <source>« Et si… ? » : cliquez pour ouvrir une permanence, glissez-la, double-cliquez pour fermer ou rouvrir un service, clic droit ou Suppr pour la retirer.</source>
        <translation>“Wat als…?”: klik om een permanentie te openen, versleep ze, dubbelklik om een dienst te sluiten of te heropenen, rechtsklik of Del om ze weg te halen.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Passerelle » : cliquez un bout, puis l’autre ; les chiffres suivent la souris. Échap annule, clic droit ou Suppr retire une passerelle.</source>
        <translation>“Loopbrug”: klik op het ene uiteinde en dan op het andere; de cijfers volgen de muis. Esc annuleert, rechtsklik of Del neemt een loopbrug weg.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Fermer un passage » : cliquez une voie pour la fermer entre deux carrefours, et de nouveau pour la rouvrir.</source>
        <translation>“Doorgang sluiten”: klik op een weg om die tussen twee kruispunten te sluiten, en nogmaals om die te heropenen.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres à moins de {n} min</source>
        <translation>Personen in armoede op minder dan {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Habitants à moins de {n} min</source>
        <translation>Inwoners op minder dan {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres en zone blanche</source>
        <translation>Personen in armoede in een witte zone</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Carreaux blancs</source>
        <translation>Witte rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Temps moyen des personnes pauvres (min)</source>
        <translation>Gemiddelde tijd van personen in armoede (min)</translation>
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
        <location filename="../../gui/explore_dock.py"/>
        <source>Passages du scénario</source>
        <translation>Doorgangen van het scenario</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants passent à moins de {n} min, dont {poor} pauvres.</source>
        <translation>{people} inwoners wonen nu op minder dan {n} min, van wie {poor} in armoede.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants passent à plus de {n} min, dont {poor} pauvres.</source>
        <translation>{people} inwoners wonen nu op meer dan {n} min, van wie {poor} in armoede.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants, sans service à moins de {limit} min, en ont un.</source>
        <translation>{people} inwoners zonder dienst op minder dan {limit} min hebben er nu een.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants n’ont plus de service à moins de {limit} min.</source>
        <translation>{people} inwoners hebben geen dienst meer op minder dan {limit} min.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personne ne passe d’un côté à l’autre du seuil de {n} min.</source>
        <translation>Niemand komt boven of onder de drempel van {n} min.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Annulé</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Rétabli</source>
        <translation>Opnieuw uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Aucune voie à moins de {n} m de ce bout</source>
        <translation>Geen weg op minder dan {n} m van dit uiteinde</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle de {n} m</source>
        <translation>Loopbrug van {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Cliquez l’autre bout de la passerelle (Échap annule)</source>
        <translation>Klik op het andere uiteinde van de loopbrug (Esc annuleert)</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle de {n} m posée</source>
        <translation>Loopbrug van {n} m geplaatst</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle retirée</source>
        <translation>Loopbrug verwijderd</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Aucun passage sous ce point : cliquez sur une voie du réseau</source>
        <translation>Geen doorgang op dit punt: klik op een weg van het netwerk</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passage fermé : {name}, {n} m</source>
        <translation>Doorgang gesloten: {name}, {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passage rouvert : {name}, {n} m</source>
        <translation>Doorgang heropend: {name}, {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Senior, marche plus lente</source>
        <translation>Senior, stapt trager</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Avec une poussette</source>
        <translation>Met een kinderwagen</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>En fauteuil roulant, sans escalier</source>
        <translation>In een rolstoel, zonder trappen</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Oui, quand c’est écrit</source>
        <translation>Ja, als het vermeld is</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Oui, ou quand on n’en sait rien</source>
        <translation>Ja, of als er niets over bekend is</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Reçoit tout le monde</source>
        <translation>Ontvangt iedereen</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Aucune condition connue</source>
        <translation>Geen bekende voorwaarde</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Chaque service vaut 1</source>
        <translation>Elke dienst telt voor 1</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Sa capacité</source>
        <translation>Zijn capaciteit</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Ses heures d’ouverture</source>
        <translation>Zijn openingsuren</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Tout ou rien</source>
        <translation>Alles of niets</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Par paliers</source>
        <translation>Stapsgewijs</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Courbe en cloche (Gauss)</source>
        <translation>Klokcurve (Gauss)</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Puissance</source>
        <translation>Machtsfunctie</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Exponentielle</source>
        <translation>Exponentieel</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le plus de personnes à portée</source>
        <translation>Zoveel mogelijk mensen binnen bereik</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le moins de lieux pour desservir tout le monde</source>
        <translation>Zo weinig mogelijk plaatsen om iedereen te bedienen</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le moins de marche en tout</source>
        <translation>Zo weinig mogelijk stappen in totaal</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>La plus longue marche la plus courte</source>
        <translation>De langste wandeling zo kort mogelijk</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Français</source>
        <translation>Frans</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Anglais</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Néerlandais</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Matin et après-midi</source>
        <translation>Voor- en namiddag</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Pour un comité : l’essentiel</source>
        <translation>Voor een comité: de hoofdzaken</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Pour des techniciens : tout</source>
        <translation>Voor technici: alles</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Aucune page de plus</source>
        <translation>Geen extra pagina</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Une page par zone blanche</source>
        <translation>Eén pagina per witte zone</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Une page par territoire</source>
        <translation>Eén pagina per gebied</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Reconnu tout seul</source>
        <translation>Vanzelf herkend</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>« {label} »</source>
        <translation>“{label}”</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_iris.py"/>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Lieux candidats</source>
        <translation>Kandidaat-locaties</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>« {path} » : la ville d’exemple n’a pas pu y être copiée ({reason}) ; libérez ce dossier.</source>
        <translation>“{path}”: de voorbeeldstad kon daar niet worden gekopieerd ({reason}); maak deze map vrij.</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>Valmont-sur-Aubre, ville d’exemple</source>
        <translation>Valmont-sur-Aubre, voorbeeldstad</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>{low} à {high} % de ménages pauvres</source>
        <translation>{low} tot {high}% arme huishoudens</translation>
    </message>
    <message>
        <location filename="../../gui/step_page.py"/>
        <source>Ce que l’on fait à cette étape</source>
        <translation>Wat er in deze stap gebeurt</translation>
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
        <source>IRIS (facultatif)</source>
        <translation>IRIS (optioneel)</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Réseau</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Faites d’un fichier OpenStreetMap le réseau des rues où l’on marche, selon le public qui marche.</source>
        <translation>Maak van een OpenStreetMap-bestand het netwerk van straten waar men stapt, volgens wie er stapt.</translation>
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
        <translation>Indicatoren: gedeeld aanbod, uren, gravitatie</translation>
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
        <source>Repérez où des personnes pauvres vivent trop loin, et dans quel ordre agir.</source>
        <translation>Vind waar personen in armoede te ver wonen, en in welke volgorde u best optreedt.</translation>
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
        <source>Carreaux signalés</source>
        <translation>Gemarkeerde rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Totaux par territoire</source>
        <translation>Totalen per gebied</translation>
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
        <translation>Kies waar u de volgende permanenties houdt, en zie wat elke permanentie oplevert.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Lieux écartés</source>
        <translation>Opzijgezette plaatsen</translation>
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
        <source>Il faut des carreaux, un réseau et des lieux candidats.</source>
        <translation>Er zijn rastercellen, een netwerk en kandidaat-locaties nodig.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Tournée d’une équipe mobile</source>
        <translation>Ronde van een mobiel team</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts de la tournée</source>
        <translation>Haltes van de ronde</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Trajets en voiture</source>
        <translation>Autoritten</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Carreaux et leurs visites</source>
        <translation>Rastercellen en hun bezoeken</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Avant et après</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Zones avant et après</source>
        <translation>Zones voor en na</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Publics avant et après</source>
        <translation>Doelgroepen voor en na</translation>
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
        <source>Il faut le fichier diagnostic.gpkg d’un diagnostic complet : calculez-le d’abord à cette étape.</source>
        <translation>Het bestand diagnostic.gpkg van een volledige diagnose is nodig: bereken die eerst, in deze stap.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Lieux à visiter</source>
        <translation>Te bezoeken plaatsen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des permanences proposées : voyez l’étape Implantation.</source>
        <translation>Er zijn voorgestelde permanenties nodig: zie de stap Inplanting.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Suivi : deux diagnostics comparés</source>
        <translation>Opvolging: twee diagnoses vergeleken</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/suivi.py"/>
        <source>Carreaux suivis</source>
        <translation>Opgevolgde rastercellen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Causes des changements</source>
        <translation>Oorzaken van de veranderingen</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/suivi.py"/>
        <source>Indicateurs communs</source>
        <translation>Gemeenschappelijke indicatoren</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut les carreaux de deux diagnostics, faits à deux dates.</source>
        <translation>De rastercellen van twee diagnoses, op twee data gemaakt, zijn nodig.</translation>
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
        <location filename="../../gui/suitability.py"/>
        <source>elle est vide ; une couche temporaire se vide quand on ferme le projet : refaites-la</source>
        <translation>ze is leeg; een tijdelijke laag wordt geleegd wanneer het project sluit: maak ze opnieuw</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Options et réglages avancés</source>
        <translation>Opties en geavanceerde instellingen</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Enregistrer le projet</source>
        <translation>Project opslaan</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Une fois le projet enregistré, les résultats vont dans un dossier à côté de lui, et reviennent avec lui.</source>
        <translation>Zodra het project is opgeslagen, komen de resultaten in een map ernaast en keren ze ermee terug.</translation>
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
        <source>C&amp;opier la commande</source>
        <translation>Opdracht &amp;kopiëren</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Copie la commande qgis_process qui refait ce calcul sans la fenêtre.</source>
        <translation>Kopieert de qgis_process-opdracht die deze berekening zonder het venster herhaalt.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>On ne peut pas écrire à côté du projet : les résultats sont temporaires, perdus à la fermeture de QGIS. Pour les garder, choisissez leur place avec le bouton « … ».</source>
        <translation>Naast het project kan niets worden geschreven: resultaten zijn tijdelijk en gaan verloren wanneer QGIS sluit. Kies met de knop “…” waar ze komen om ze te bewaren.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Projet non enregistré : résultats temporaires.</source>
        <translation>Project niet opgeslagen: resultaten zijn tijdelijk.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Projet non enregistré : donnez un dossier, ou enregistrez-le.</source>
        <translation>Project niet opgeslagen: geef een map op of sla het op.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Les résultats sont gardés à côté du projet, dans « {folder} » ; un nouveau calcul les y remplace.</source>
        <translation>Resultaten worden naast het project bewaard, in “{folder}”; een nieuwe berekening vervangt ze daar.</translation>
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
        <location filename="../../gui/tour.py"/>
        <source>Première visite ?</source>
        <translation>Eerste bezoek?</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>La visite montre le panneau en une minute. La ville d’exemple permet d’essayer.</source>
        <translation>De rondleiding toont het paneel in één minuut. Met de voorbeeldstad kunt u het uitproberen.</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Faire la &amp;visite</source>
        <translation>&amp;Rondleiding volgen</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Ville d’&amp;exemple</source>
        <translation>Voorbeeldsta&amp;d</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Non merci</source>
        <translation>&amp;Nee, bedankt</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Retour</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Quitter la visite</source>
        <translation>Rondleiding &amp;sluiten</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Terminer</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Conti&amp;nuer</source>
        <translation>&amp;Ga verder</translation>
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
        <location filename="../../plugin.py"/>
        <source>Visite guidée du panneau</source>
        <translation>Rondleiding door het paneel</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Ville d’exemple</source>
        <translation>Voorbeeldstad</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>La ville d’exemple s’ouvre dans un nouveau projet. QGIS propose d’abord d’enregistrer le vôtre. Continuer ?</source>
        <translation>De voorbeeldstad opent in een nieuw project. QGIS stelt eerst voor om uw project op te slaan. Doorgaan?</translation>
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
        <source>{name} : « {value} » n’est pas d’un genre de fichier lu ici ; donnez un fichier {endings}.</source>
        <translation>{name}: “{value}” is geen soort bestand dat hier gelezen wordt; geef een bestand {endings}.</translation>
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
        <translation>Laag van “IRIS laden” (kolom taux_pauvrete): voegt pauvres_cales toe, de personen in armoede van elke rastercel, gekalibreerd op de gepubliceerde graden.</translation>
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
        <translation>Kolom met de personen in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Nombre de personnes sous le seuil.</source>
        <translation>Aantal personen onder de armoedegrens.</translation>
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
        <translation>Eén rij per IRIS: personen in armoede en graad vóór de kalibratie, gepubliceerd, en erna. Leeg zonder IRIS.</translation>
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
        <source>Passerelles et passages fermés après</source>
        <translation>Loopbruggen en gesloten doorgangen erna</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>La couche « Passages du scénario » que garde « Explorer l’accès » : l’après se mesure sur RESEAU avec ces passerelles et sans ces passages. Les services peuvent rester les mêmes.</source>
        <translation>De laag “Doorgangen van het scenario” die “Toegang verkennen” bewaart: de toestand erna wordt gemeten op RESEAU met die loopbruggen en zonder die doorgangen. De diensten mogen dezelfde blijven.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Catégories retenues, séparées par des virgules ; une ouverture sans catégorie est de la première.</source>
        <translation>Categorieën die meetellen, gescheiden door komma’s; een opening zonder categorie hoort bij de eerste.</translation>
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
        <translation>De gegeven gebieden, met de doelgroep binnen bereik voor en na, naar rato van de oppervlakte.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Une ligne par public : combien sont à portée avant et après, combien marchent moins ou plus.</source>
        <translation>Eén rij per doelgroep: hoeveel er voor en na binnen bereik zijn, hoeveel er minder of meer stappen.</translation>
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
        <translation>Overzicht van het scenario</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Page HTML à montrer : chiffres, courbe des durées avant et après, publics, zones, territoires, équité.</source>
        <translation>HTML-pagina om te tonen: cijfers, curve van de duur voor en na, doelgroepen, zones, gebieden, billijkheid.</translation>
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
        <translation>Zet elke wijk naast haar gemeente en haar intergemeentelijk gebied, en stelt twee proefgebieden voor.</translation>
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
        <translation>Intergemeentelijke gebieden</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>De même ; elle sert aussi de référence à la typologie. Les carreaux doivent la couvrir.</source>
        <translation>Idem; het is ook de referentie van de typologie. De rastercellen moeten het bedekken.</translation>
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
        <translation>Doelgroep (gewichtskolom)</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Ceux dont on moyenne le temps : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>Van wie men de gemiddelde tijd berekent: population, pauvres, seniors_65p… of elke numerieke kolom.</translation>
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
        <translation>Alleen de wegen die deze polygonen raken, worden behouden, in hun geheel. Neem 1 tot 2 km meer dan het gebied: men stapt ook naar de buurgemeente.</translation>
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
        <translation>Eén rij per wegsegment, met de tijden in beide richtingen; te bewerken en daarna opnieuw te lezen door “Toegangstijden te voet”.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Bilan du réseau</source>
        <translation>Overzicht van het netwerk</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Page HTML : voies et kilomètres par règle, îlots, trous possibles, et ce qui a été écarté et pourquoi.</source>
        <translation>HTML-pagina: wegen en kilometers per regel, eilanden, mogelijke gaten, en wat weggelaten is en waarom.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Un court segment par trou possible : bout de voie à moins de 3 m d’une rue qu’il ne touche pas, ou plus court lien d’un îlot vers une plus grande partie du réseau ; ceux de plus d’habitants d’abord.</source>
        <translation>Een kort segment per mogelijk gat: een los uiteinde op minder dan 3 m van een straat die het niet raakt, of de kortste verbinding van een eiland naar een groter deel van het netwerk; die met de meeste inwoners eerst.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>INPUT : « {path} » est une couche, non un fichier OpenStreetMap ; donnez-la à LIGNES.</source>
        <translation>INPUT: “{path}” is een laag, geen OpenStreetMap-bestand; geef ze op bij LIGNES.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Donnez cette couche à « Réseau piéton » dans « Temps d’accès à pied » ou « Isochrones à pied ».</source>
        <translation>Geef deze laag aan “Voetgangersnetwerk” in “Toegangstijden te voet” of “Isochronen te voet”.</translation>
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
        <translation>outreachend werken</translation>
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
        <translation>Afstand van een raster van kandidaat-locaties op de straten, waarbij de plaatsen van het OSM-bestand (apotheken, scholen, gemeentehuizen, pleinen…) en CANDIDATS komen. 0: alleen CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Colonne des carreaux qui définit et classe les zones blanches : pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… ou toute colonne numérique.</source>
        <translation>Kolom van de rastercellen die de witte zones bepaalt en rangschikt: pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… of elke numerieke kolom.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Caler les personnes pauvres sur les IRIS</source>
        <translation>Personen in armoede op de IRIS kalibreren</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Rend les personnes pauvres des carreaux conformes au taux publié des IRIS (colonne taux_pauvrete, de « Charger les IRIS ») : PUBLIC=pauvres devient alors pauvres_cales.</source>
        <translation>Stemt de personen in armoede van de rastercellen af op de gepubliceerde graad van de IRIS (kolom taux_pauvrete, van “IRIS laden”): PUBLIC=pauvres wordt dan pauvres_cales.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Bâtiments ou adresses : le temps d’un carreau est la moyenne de ceux qu’il contient, et non de son centre.</source>
        <translation>Gebouwen of adressen: de tijd van een rastercel is het gemiddelde van die welke ze bevat, en niet van haar middelpunt.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Dire si le diagnostic est solide</source>
        <translation>Nagaan of de diagnose standhoudt</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Le refait sous 54 combinaisons d’hypothèses et sans chaque service (section « Est-ce solide ? » du rapport ; couches fermetures et variantes). Plus long dans un grand territoire.</source>
        <translation>Doet ze opnieuw onder 54 combinaties van aannames en telkens zonder één dienst (sectie “Houdt dit stand?” van het rapport; lagen fermetures en variantes). Duurt langer in een groot gebied.</translation>
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
        <translation>{population} inwoners, van wie ongeveer {pauvres} in armoede; {pauvres_en_zone_blanche} van hen in een witte zone ({share}%); {zones_classees} gerangschikte zones. Eerst te lezen: {report}</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Couche de polygones ; ou bien donnez une commune, ou une emprise.</source>
        <translation>Polygonenlaag; of geef een gemeente, of een rechthoek.</translation>
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
        <translation>of bereik (rechthoek)</translation>
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
        <translation>Men stapt ook naar de buurgemeente: neem 1 tot 2 km meer dan de zone.</translation>
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
        <translation>EMPRISE: “{value}” is geen bereik; geef west, oost, zuid, noord [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Équité d’accès</source>
        <translation>Billijke toegang</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Dit si l’accès est partagé : part et profondeur du manque, inégalités, pauvres comparés aux riches.</source>
        <translation>Zegt of de toegang billijk verdeeld is: omvang en diepte van het tekort, ongelijkheden, armsten vergeleken met rijksten.</translation>
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
        <source>Le chemin d’un lieu à son service, étape par étape, et pourquoi les services plus proches sont écartés.</source>
        <translation>De weg van een plaats naar haar dienst, stap voor stap, en waarom dichtere diensten niet gekozen worden.</translation>
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
        <source>Valeur de la colonne id, numéro de ligne sans elle, ou identifiant INSEE ; plusieurs avec des virgules.</source>
        <translation>Waarde van de kolom id, rijnummer als die er niet is, of INSEE-identificatie; meerdere met komma’s.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Service où aller</source>
        <translation>Dienst om naartoe te gaan</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Identifiant ou nom d’un service. Vide : celui que retient « Temps d’accès à pied ».</source>
        <translation>Identificatie of naam van een dienst. Leeg: die welke “Toegangstijden te voet” kiest.</translation>
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
        <translation>Verder dan dat komt een dienst niet in aanmerking.</translation>
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
        <translation>HTML-pagina: het antwoord in zinnen, de weggelaten diensten en de weg straat per straat.</translation>
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
        <translation>Kiest uit kandidaat-locaties die welke de meeste personen dichter bij een dienst brengen, met het bewijs en de afwijking van het optimum.</translation>
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
        <translation>Een langere staptijd, of geen weg, telt voor deze duur (p_median, p_centre, gewonnen minuten).</translation>
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
        <translation>mclp: de meeste personen op minder dan SEUIL_MIN; lscp: zo weinig mogelijk plaatsen voor iedereen; p_median: zo weinig mogelijk stappen in totaal; p_centre: de langste staptijd zo kort mogelijk.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Au plus autant de marche, de chez soi au service.</source>
        <translation>Hoogstens zoveel stappen, van thuis naar de dienst.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Publics et leur poids</source>
        <translation>Doelgroepen en hun gewicht</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Une colonne de CARREAUX, ou plusieurs avec leur poids : pauvres=1 ; seniors_65p=0,5.</source>
        <translation>Een kolom van CARREAUX, of meerdere met hun gewicht: pauvres=1 ; seniors_65p=0,5.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Durée de calcul au plus (s)</source>
        <translation>Maximale rekentijd (s)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Passé ce temps, le meilleur choix trouvé est rendu avec l’écart qui reste à prouver.</source>
        <translation>Na deze tijd wordt de beste gevonden keuze gegeven, met de afwijking van het optimum die nog kan resteren.</translation>
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
        <translation>Aandeel van de doelgroep van elk gebied op minder dan SEUIL_MIN, bestaande diensten inbegrepen.</translation>
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
        <translation>Afwijking (%)</translation>
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
        <translation>Diensten binnen bereik, gravitatie, 2SFCA, E2SFCA en 3SFCA, openingsuren: het aanbod dat men te voet deelt.</translation>
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
        <translation>gravitatie</translation>
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
        <translation>Hoe het gewicht van een dienst daalt met de minuten, tot SEUIL_MIN (gravitatie, E2SFCA en 3SFCA).</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Valeurs des poids</source>
        <translation>Waarden van de gewichten</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Pour paliers : 5=1 ; 10=0,68 ; 15=0,22. Pour puissance : l’exposant. Pour exponentielle : le taux par minute.</source>
        <translation>Voor paliers (trappen): 5=1 ; 10=0,68 ; 15=0,22. Voor puissance (macht): de exponent. Voor exponentielle: de afname per minuut.</translation>
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
        <translation>De diensten die meetellen, met hun aanbod, de personen van hun verzorgingsgebied (gewogen) en het aanbod per persoon.</translation>
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
        <translation>, {population} inwoners, van wie {poor} in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/layers.py"/>
        <source>Limites des IRIS</source>
        <translation>Grenzen van de IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>5 min au plus</source>
        <translation>hoogstens 5 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 min au plus</source>
        <translation>hoogstens 10 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>15 min au plus</source>
        <translation>hoogstens 15 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 min au plus</source>
        <translation>hoogstens 20 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>30 min au plus</source>
        <translation>hoogstens 30 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>5 à 10 min</source>
        <translation>5 tot 10 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 à 15 min</source>
        <translation>10 tot 15 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>15 à 20 min</source>
        <translation>15 tot 20 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 30 min</source>
        <translation>20 tot 30 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>plus de 30 min</source>
        <translation>meer dan 30 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>tout près : un tiers du seuil au plus</source>
        <translation>heel dichtbij: hoogstens een derde van de drempel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>proche : deux tiers au plus</source>
        <translation>dichtbij: hoogstens twee derde</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>à portée : le seuil au plus</source>
        <translation>binnen bereik: hoogstens de drempel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>un peu au-delà : d’un tiers au plus</source>
        <translation>iets verder: hoogstens een derde erboven</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>loin : deux fois le seuil au plus</source>
        <translation>ver: hoogstens tweemaal de drempel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>très loin : plus de deux fois le seuil</source>
        <translation>heel ver: meer dan tweemaal de drempel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun service atteint à pied</source>
        <translation>geen dienst te voet bereikt</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun service atteint à pied (voir statut)</source>
        <translation>geen dienst te voet bereikt (zie statut)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>carreau imputé par l’INSEE</source>
        <translation>door het INSEE geïmputeerde cel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>carreau en zone blanche</source>
        <translation>rastercel in een witte zone</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>moins de 10 % de pauvres</source>
        <translation>minder dan 10% in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 à 20 % de pauvres</source>
        <translation>10 tot 20% in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 30 % de pauvres</source>
        <translation>20 tot 30% in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>30 % de pauvres ou plus</source>
        <translation>30% of meer in armoede</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>pauvreté inconnue ou carreau vide</source>
        <translation>armoede onbekend of lege cel</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 % au plus des pauvres au-delà</source>
        <translation>in armoede: hoogstens 20% te ver</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 40 % des pauvres au-delà</source>
        <translation>in armoede: 20 tot 40% te ver</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>40 à 60 % des pauvres au-delà</source>
        <translation>in armoede: 40 tot 60% te ver</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>60 à 80 % des pauvres au-delà</source>
        <translation>in armoede: 60 tot 80% te ver</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>80 à 100 % des pauvres au-delà</source>
        <translation>in armoede: 80 tot 100% te ver</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucune personne pauvre comptée</source>
        <translation>geen persoon in armoede geteld</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>point d’accueil</source>
        <translation>onthaalpunt</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service non compté (voir le rapport)</source>
        <translation>dienst die niet meetelt (zie het rapport)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service retenu</source>
        <translation>gekozen dienst</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service non retenu (voir motif_texte)</source>
        <translation>niet gekozen dienst (zie motif_texte)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>îlot, non relié</source>
        <translation>eiland, niet verbonden</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>voie praticable</source>
        <translation>begaanbare weg</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>rue</source>
        <translation>straat</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>lien manquant d’un îlot</source>
        <translation>ontbrekende verbinding van een eiland</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>bout de voie près d’une rue</source>
        <translation>einde van een weg bij een straat</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>1,4 fois la ligne droite au plus</source>
        <translation>hoogstens 1,4 keer de rechte lijn</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>plus de 1,4 fois la ligne droite</source>
        <translation>meer dan 1,4 keer de rechte lijn</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>détour atypique : trou possible dans la carte</source>
        <translation>ongewone omweg: mogelijk gat in de kaart</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun trajet mesuré</source>
        <translation>geen traject gemeten</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>permanence ajoutée</source>
        <translation>toegevoegde permanentie</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>lieu fermé</source>
        <translation>gesloten plaats</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>gagne 5 min ou plus, ou atteint enfin un service</source>
        <translation>wint 5 min of meer, of bereikt eindelijk een dienst</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>gagne moins de 5 min</source>
        <translation>wint minder dan 5 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>ne change pas</source>
        <translation>verandert niet</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>marche plus, ou n’atteint plus rien</source>
        <translation>stapt meer, of bereikt niets meer</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone d’avant</source>
        <translation>zone vóór</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone d’après</source>
        <translation>zone na</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone qui apparaît</source>
        <translation>zone die verschijnt</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone qui disparaît</source>
        <translation>zone die verdwijnt</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>passerelle ajoutée</source>
        <translation>voetgangersbrug toegevoegd</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>passage fermé</source>
        <translation>doorgang gesloten</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>visite du matin</source>
        <translation>bezoek in de voormiddag</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>visite de l’après-midi</source>
        <translation>bezoek in de namiddag</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trajet sur les routes</source>
        <translation>rit over de wegen</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trajet à vol d’oiseau</source>
        <translation>rit in vogelvlucht</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>1 visite par semaine</source>
        <translation>1 bezoek per week</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>2 visites par semaine</source>
        <translation>2 bezoeken per week</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>3 visites par semaine ou plus</source>
        <translation>3 bezoeken per week of meer</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucune visite à portée</source>
        <translation>geen bezoek binnen bereik</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>Autre lieu</source>
        <translation>Andere plaats</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>doublon d’un lieu retenu</source>
        <translation>dubbel van een behouden plaats</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trop loin d’une voie praticable</source>
        <translation>te ver van een begaanbare weg</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>personne à portée</source>
        <translation>niemand binnen bereik</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>choisi, à visiter</source>
        <translation>gekozen, te bezoeken</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>remplaçant, à visiter</source>
        <translation>vervanger, te bezoeken</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>La carte n’a pas pu être dessinée dans « {path} » ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>De kaart kon niet worden getekend in “{path}”; controleer de vrije ruimte en de schrijfrechten.</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>Sources : {sources}</source>
        <translation>Bronnen: {sources}</translation>
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
        <location filename="../../processing/page_language.py"/>
        <source>Langue des pages</source>
        <translation>Taal van de pagina’s</translation>
    </message>
    <message>
        <location filename="../../processing/page_language.py"/>
        <source>fr (français), en (anglais) ou nl (néerlandais) : langue des pages et des cartes ; vide : celle de QGIS.</source>
        <translation>fr (Frans), en (Engels) of nl (Nederlands): taal van de pagina’s en kaarten; leeg: die van QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Planifier une tournée</source>
        <translation>Een ronde plannen</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Choisit les arrêts, les jours et les heures d’équipes mobiles pour servir le plus de personnes à pied.</source>
        <translation>Kiest de haltes, dagen en uren van mobiele teams om zoveel mogelijk mensen te voet te bedienen.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>équipe mobile</source>
        <translation>mobiel team</translation>
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
        <translation>Daarna wordt het beste gevonden plan gegeven, met de grootst mogelijke afwijking van het beste plan.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point par visite : équipe, jour, demi-journée, arrivée, départ, ordre, arrêt, personnes à portée.</source>
        <translation>Eén punt per bezoek: team, dag, halve dag, aankomst, vertrek, volgorde, halte, personen binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Une ligne par trajet, de la base au premier arrêt, d’un arrêt au suivant, et retour.</source>
        <translation>Eén lijn per rit, van de basis naar de eerste halte, van een halte naar de volgende, en terug.</translation>
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
        <translation>HTML-pagina: de week van elk team, elke plaats met haar dagen en uren.</translation>
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
        <translation>Afwijking van het best mogelijke plan (%)</translation>
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
        <translation>Basis van de teams</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point pour toutes les équipes, ou un par équipe. Colonnes lues : nom, jours, demi_journees_max. Chaque demi-journée en part et y revient. Vide : la route d’un arrêt à l’autre compte seule.</source>
        <translation>Eén punt voor alle teams, of één per team. Gelezen kolommen: nom, jours, demi_journees_max. Elke halve dag vertrekt en eindigt daar. Leeg: alleen de rit van halte naar halte telt.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Routes (fichier OSM)</source>
        <translation>Wegen (OSM-bestand)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Fichier .osm.pbf, .osm ou d’Overpass : les équipes roulent sur ses routes. Vide : ligne droite x 1,417.</source>
        <translation>.osm.pbf-, .osm- of Overpass-bestand: de teams rijden over de wegen ervan. Leeg: rechte lijn x 1,417.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Nombre d’équipes</source>
        <translation>Aantal teams</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Équipes qui roulent en même temps.</source>
        <translation>Teams die tegelijk rijden.</translation>
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
        <translation>Wanneer de teams werken.</translation>
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
        <translation>Halve dagen per team en per week</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Ce qu’une équipe peut faire au plus dans la semaine.</source>
        <translation>Wat een team hoogstens kan doen in de week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts par demi-journée</source>
        <translation>Haltes per halve dag</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts qu’une équipe enchaîne au plus.</source>
        <translation>Het hoogste aantal haltes dat een team na elkaar doet.</translation>
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
        <translation>Een persoon is bediend wanneer de ronde zoveel keer per week binnen stapbereik van de woning komt.</translation>
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
        <source>Vitesse sur la ligne droite x 1,417, quand OSM est vide.</source>
        <translation>Snelheid over de rechte lijn x 1,417, wanneer OSM leeg is.</translation>
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
        <translation>Gekozen locaties</translation>
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
        <source>Pages A4 : texte que l’on peut chercher et copier, signets, structure pour les lecteurs d’écran.</source>
        <translation>A4-pagina’s: tekst die men kan zoeken en kopiëren, bladwijzers, structuur voor schermlezers.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>HTML et PDF sont vides : donnez au moins un des deux fichiers à écrire.</source>
        <translation>HTML en PDF zijn leeg: geef minstens een van de twee te schrijven bestanden.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>ATLAS : rien à montrer page par page, faute de zone classée ou de territoires dans le diagnostic.</source>
        <translation>ATLAS: niets te tonen pagina per pagina, bij gebrek aan een gerangschikte zone of gebieden in de diagnose.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Rapport « {title} » écrit : {files}.</source>
        <translation>Rapport “{title}” geschreven: {files}.</translation>
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
        <location filename="../../processing/report_layout.py"/>
        <source>Carte des temps d’accès à pied, des services et des zones blanches : {title}</source>
        <translation>Kaart van de toegangstijden te voet, de diensten en de witte zones: {title}</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>Légende : première page.</source>
        <translation>Legende: eerste pagina.</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>Page {page} sur {count}</source>
        <translation>Pagina {page} van {count}</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Robustesse du diagnostic</source>
        <translation>Robuustheid van de diagnose</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Refait le diagnostic sous d’autres hypothèses et sans chaque service : ce qui tient, ce qui cède.</source>
        <translation>Doet de diagnose opnieuw onder andere aannames en telkens zonder één dienst: wat standhoudt, wat niet.</translation>
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
        <translation>zekerheid</translation>
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
        <translation>De personen in armoede van een geïmputeerde rastercel komen uit een model: zegt wat er zonder hen overblijft.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Public calé (colonne)</source>
        <translation>Gekalibreerde doelgroep (kolom)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Colonne du public calée sur les taux publiés des IRIS, par exemple pauvres_cales, essayée à son tour.</source>
        <translation>Kolom van de doelgroep gekalibreerd op de gepubliceerde graden van de IRIS, bijvoorbeeld pauvres_cales, op haar beurt geprobeerd.</translation>
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
        <translation>Eén rij per variant: aannames, witte rastercellen, doelgroep en tekort.</translation>
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
        <translation>Categorieën die meetellen, gescheiden door komma’s, of naam van een kolom van SERVICES.</translation>
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
        <translation>Maximale staptijd (min)</translation>
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
        <translation>Verzorgingsgebied van de gravitatie, van 2SFCA en zijn opvolgers, en van de uren van de week (heures_semaine_h).</translation>
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
        <translation>kandidaat-locaties</translation>
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
        <translation>Om te tellen wie binnen bereik van elke plaats woont, en die zonder iemand in de buurt weg te laten.</translation>
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
        <translation>Een plaats die verder van elke begaanbare weg ligt, wordt weggelaten (hors_reseau).</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Un point par lieu, prêt pour « Implanter des permanences », avec population et pauvres à portée.</source>
        <translation>Eén punt per plaats, klaar voor “Permanenties inplanten”, met de bevolking en de personen in armoede binnen bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Les lieux non retenus, avec leur raison : doublon, hors_reseau ou personne.</source>
        <translation>De plaatsen die afvallen, met hun reden: doublon, hors_reseau of personne.</translation>
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
        <translation>Idem, op de tweede datum.</translation>
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
        <source>{places} lieu(x){people} au-delà : aucun service à moins de {limit} min.</source>
        <translation>{places} plaats(en){people} te ver: geen dienst binnen {limit} min.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} sur un îlot, partie du réseau qui ne mène à aucun service ; voyez « Trous possibles dans la carte » dans « Construire le réseau piéton ».</source>
        <translation>{places} plaats(en){people} op een eiland, een deel van het netwerk dat naar geen enkele dienst leidt; zie “Mogelijke gaten in de kaart” in “Voetgangersnetwerk opbouwen”.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} hors du réseau : aucune voie praticable à moins de {snap} m.</source>
        <translation>{places} plaats(en){people} buiten het netwerk: geen begaanbare weg binnen {snap} m.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} sans service : aucun ne reste (filtres, ou fermé à l’arrivée).</source>
        <translation>{places} plaats(en){people} zonder dienst: er blijft er geen over (filters, of gesloten bij aankomst).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source> ({count} habitants)</source>
        <translation> ({count} inwoners)</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x) sur {total}{people} ont un service à pied.</source>
        <translation>{places} plaats(en) van de {total}{people} hebben een dienst te voet.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Leur marche : {mean} min en moyenne, par habitant.</source>
        <translation>Hun staptijd: gemiddeld {mean} min, per inwoner.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) à plus de {snap} m de toute voie du réseau, donc hors d’atteinte.</source>
        <translation>{count} dienst(en) op meer dan {snap} m van elke weg van het netwerk, dus buiten bereik.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>« Zones blanches » compte ces lieux trop loin à son plafond ; pour des déficits justes avec un seuil de {threshold} min, mesurez jusqu’à {longest} min (TEMPS_MAX_MIN).</source>
        <translation>“Witte zones” telt deze te verre plaatsen tegen het plafond; meet voor juiste tekorten met een drempel van {threshold} min tot {longest} min (TEMPS_MAX_MIN).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{services} service(s) hors du réseau sont, à vol d’oiseau, plus près que le service retenu pour {places} lieu(x){people} : ces temps sont peut-être trop longs. Prenez un extrait plus large de 1 à 2 km, ou vérifiez où ces services sont placés.</source>
        <translation>{services} dienst(en) buiten het netwerk zijn in vogelvlucht dichterbij dan de gekozen dienst voor {places} plaats(en){people}: deze tijden zijn misschien te lang. Neem een uittreksel dat 1 tot 2 km ruimer is, of controleer waar deze diensten staan.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>sans catégorie ({count})</source>
        <translation>zonder categorie ({count})</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Aucun service retenu dans la catégorie {names} : ses temps sont vides. SERVICES contient : {present}.</source>
        <translation>Geen dienst die meetelt in de categorie {names}: de tijden ervan zijn leeg. SERVICES bevat: {present}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) écartés par les filtres.</source>
        <translation>{count} dienst(en) weggelaten door de filters.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{parameter} : {count} service(s) écartés faute de renseignement.</source>
        <translation>{parameter}: {count} dienst(en) weggelaten bij gebrek aan informatie.</translation>
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
        <location filename="../../processing/telling.py"/>
        <source>Lieu P{rank}, « {name} » : {people} habitants de plus à portée, dont {poor} pauvres.</source>
        <translation>Plaats P{rank}, “{name}”: {people} inwoners meer binnen bereik, van wie {poor} arm.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} habitants vivent dans un carreau blanc, sur {total}.</source>
        <translation>{count} inwoners wonen in een witte cel, op {total}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} personnes pauvres (estimation) vivent dans un carreau blanc, sur {total}.</source>
        <translation>{count} arme personen (schatting) wonen in een witte cel, op {total}.</translation>
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
        <translation>Overzicht van de tijden</translation>
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
        <translation>Polygonen (IRIS, gemeenten…) waarin het traject met de rechte lijn wordt vergeleken; leeg: gemeenten, of vierkanten van 1 km.</translation>
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
        <translation>Armoedegraad van de huishoudens van de rastercel, in %, vanaf wanneer ze in aanmerking komt.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Public minimal par carreau (personnes)</source>
        <translation>Minimale doelgroep per rastercel (personen)</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Nombre de personnes du public dans le carreau à partir duquel il est concerné.</source>
        <translation>Aantal personen van de doelgroep in de rastercel vanaf wanneer ze in aanmerking komt.</translation>
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
        <translation>Kolom die de doelgroep telt: pauvres, population, menages_pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, of elke numerieke kolom.</translation>
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
        <translation>Vindt de rastercellen met armoede die te ver van een dienst liggen, verenigt ze tot zones en rangschikt deze.</translation>
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
