<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>Accessibilite</name>
    <message>
        <location filename="../../core/audit.py"/>
        <source>DATE_LIMITE : « {value} » n’est pas une date ; écrivez-la comme 2024-01-31.</source>
        <translation>DATE_LIMITE: “{value}” is not a date; write it like 2024-01-31.</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>limites de la commune</source>
        <translation>boundaries of the commune</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>autres points de la commune</source>
        <translation>other points of the commune</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>l’autre point de la commune</source>
        <translation>the other point of the commune</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>points France services du département</source>
        <translation>France services points of the département</translation>
    </message>
    <message>
        <location filename="../../core/audit.py"/>
        <source>COMMUNES : « {name} » n’a ni code ni nom de commune reconnaissable ; nommez la colonne code_insee ou commune.</source>
        <translation>COMMUNES: “{name}” has no recognisable commune code or name; name the column code_insee or commune.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../processing/charger_services.py"/>
        <source>Bilan des services</source>
        <translation>Review of the services</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>structures portées par leurs services</source>
        <translation>organisations represented by their services</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{name} – format reconnu : {format}.</source>
        <translation>{name} – format recognised: {format}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes lues</source>
        <translation>rows read</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes écrites</source>
        <translation>rows written</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lignes refusées</source>
        <translation>rows refused</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>doublons possibles</source>
        <translation>possible duplicates</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>points loin de leur commune</source>
        <translation>points far from their commune</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{read} lignes lues = {written} écrites + {joined} structures réunies à leurs services + {refused} refusées.</source>
        <translation>{read} rows read = {written} written + {joined} organisations merged with their services + {refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>{read} lignes lues = {written} écrites + {refused} refusées.</source>
        <translation>{read} rows read = {written} written + {refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Coordonnées lues en : {systems}.</source>
        <translation>Coordinates read in: {systems}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucune coordonnée lue.</source>
        <translation>No coordinates read.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Rien n’est corrigé ni supprimé ici : ce qui suit est proposé à votre vérification.</source>
        <translation>Nothing is corrected or deleted here: what follows is for you to check.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Et {count} autres.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes refusées</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucune : chaque ligne a donné un point.</source>
        <translation>None: every row gave a point.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lesquelles</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>La sortie REJETS les contient entières, pour être corrigées et rechargées.</source>
        <translation>The output REJETS holds them in full, to be corrected and loaded again.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Doublons possibles</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucun : pas deux lignes au nom proche à moins de 30 m l’une de l’autre.</source>
        <translation>None: no two rows with similar names less than 30 m apart.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Même lieu (moins de 30 m) et noms proches : peut-être deux fois le même guichet, peut-être deux guichets dans un même bâtiment. Le champ doublon_de donne la première ligne.</source>
        <translation>Same place (less than 30 m) and similar names: perhaps the same counter twice, perhaps two counters in one building. The field doublon_de gives the first row.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>À comparer</source>
        <translation>To compare</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Semble répéter</source>
        <translation>Seems to repeat</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Points loin de leur commune</source>
        <translation>Points far from their commune</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Aucun parmi les lignes dont la commune est connue.</source>
        <translation>None among the rows whose commune is known.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>La commune ou les coordonnées sont fausses : un géocodage raté, ou l’adresse du siège.</source>
        <translation>The commune or the coordinates are wrong: a failed geocoding, or the address of the head office.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Des plus éloignés aux plus proches</source>
        <translation>From the farthest to the nearest</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>D’après</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>points France services du département, au-delà de leur portée</source>
        <translation>France services points of the département, beyond their range</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Ce qui n’est pas un lieu</source>
        <translation>What is not a place</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Services itinérants (bus, camionnettes) : {count}. Leur point n’est pas le lieu où l’on est reçu : ils ne comptent pas dans les temps d’accès (itinerant = 1).</source>
        <translation>Itinerant services (buses, vans): {count}. Their point is not where people are seen: they do not count in the access times (itinerant = 1).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Services à distance seulement : {count}. Ils ne comptent pas non plus (a_distance = 1).</source>
        <translation>Remote services only: {count}. They do not count either (a_distance = 1).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Fraîcheur</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes sans date de mise à jour lisible : {count}.</source>
        <translation>Rows without a readable update date: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes dont l’identifiant est porté par plusieurs : {count}.</source>
        <translation>Rows whose identifier is shared by several: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>L’âge des fiches n’a pas été vérifié (ANCIENNETE_MAX vide).</source>
        <translation>The age of the records was not checked (ANCIENNETE_MAX empty).</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Fiches mises à jour avant le {day} : {count}.</source>
        <translation>Records updated before {day}: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Qualité des horaires (champ horaires_qualite)</source>
        <translation>Quality of the opening hours (field horaires_qualite)</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Qualité</source>
        <translation>Quality</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>lu : compris, l’ouverture peut être calculée</source>
        <translation>lu: understood, opening can be calculated</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>inconnu : écrits, mais pas compris</source>
        <translation>inconnu: written, but not understood</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>absent : rien n’est écrit</source>
        <translation>absent: nothing is written</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Des horaires que l’on ne comprend pas ne valent jamais « fermé » ; ils sont gardés tels quels.</source>
        <translation>Opening hours that cannot be understood never mean “closed”; they are kept as they are.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Horaires non compris</source>
        <translation>Opening hours not understood</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Lignes par catégorie</source>
        <translation>Rows by category</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Valeur de categorie</source>
        <translation>Value of categorie</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Types de la source qu’aucune catégorie ne prend : ajoutez-les à un fichier CATEGORIES.</source>
        <translation>Types of the source that no category takes: add them to a CATEGORIES file.</translation>
    </message>
    <message>
        <location filename="../../core/audit_report.py"/>
        <source>Types sans catégorie</source>
        <translation>Types without a category</translation>
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
        <translation>CARREAUX: the layer is empty; each polygon is measured from its centre.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>BATIMENTS : la couche est vide ; le calcul se fait sans bâtiments.</source>
        <translation>BATIMENTS: the layer is empty; the calculation is done without buildings.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones pour que {asked} serve ; videz {asked} ou choisissez une couche de polygones.</source>
        <translation>{parameter}: “{name}” must contain polygons for {asked} to be of use; empty {asked} or choose a polygon layer.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>CARREAUX : « {name} » n’a pas de colonne de population (« population » ou « ind ») ; prenez les carreaux de « Charger la population ».</source>
        <translation>CARREAUX: “{name}” has no population column (“population” or “ind”); use the grid cells from “Load population”.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} carreau(x) sans population connue : ils ne pèsent rien.</source>
        <translation>{count} grid cell(s) with unknown population: they carry no weight.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} bâtiment(s) qui ne sont pas des logements (garages, hangars, écoles…), laissés de côté.</source>
        <translation>{count} building(s) that are not dwellings (garages, sheds, schools…), left out.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>POIDS_BATIMENTS : « {layer} » n’a pas de colonne « {name} » ; choisissez-en une autre ou videz-le.</source>
        <translation>POIDS_BATIMENTS: “{layer}” has no column “{name}”; choose another one or leave it empty.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{count} bâtiment(s) sans « {name} » utilisable (vide ou négatif), non comptés.</source>
        <translation>{count} building(s) without a usable “{name}” (empty or negative), not counted.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{parts} : {count} entité(s) hors de toute entité de {holders}, non comptée(s).</source>
        <translation>{parts}: {count} feature(s) outside every feature of {holders}, not counted.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{holders} : {count} polygone(s) sans carreau habité, mesuré(s) de leur centre.</source>
        <translation>{holders}: {count} polygon(s) without an inhabited grid cell, measured from their centre.</translation>
    </message>
    <message>
        <location filename="../../core/building_demand.py"/>
        <source>{holders} : {count} entité(s) sans bâtiment, mesurée(s) de leur centre.</source>
        <translation>{holders}: {count} feature(s) without a building, measured from their centre.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « taux_pauvrete » ; passez ses contours et la table Filosofi par « Charger les IRIS ».</source>
        <translation>{parameter}: “{name}” has no column “taux_pauvrete”; run its boundaries and the Filosofi table through “Load IRIS”.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} », ligne {row} : un taux de pauvreté va de 0 à 100 % ; corrigez le fichier.</source>
        <translation>{parameter}: “{name}”, row {row}: a poverty rate runs from 0 to 100%; correct the file.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : les taux de pauvreté de « {name} » ne dépassent pas 1 : ce sont des parts, et non des % ; multipliez-les par 100.</source>
        <translation>{parameter}: the poverty rates of “{name}” do not exceed 1: they are shares, not percentages; multiply them by 100.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : aucun polygone de « {name} » ne touche les carreaux ; donnez ceux du même territoire.</source>
        <translation>{parameter}: no polygon of “{name}” touches the grid cells; give those of the same territory.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents ou vides) ; il n’y a rien à caler : prenez les carreaux Filosofi avec toutes leurs colonnes.</source>
        <translation>{parameter}: “{name}” does not say how many people are poor (“men_pauv” and “men” missing or empty); there is nothing to calibrate: use the Filosofi grid cells with all their columns.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{parameter} : « {name} » ne publie de taux de pauvreté pour aucun territoire d’au moins {least} habitants des carreaux ; il n’y a rien à caler : retirez-le ou donnez les IRIS du même territoire.</source>
        <translation>{parameter}: “{name}” publishes no poverty rate for any territory with at least {least} residents of the grid cells; there is nothing to calibrate: remove it or give the IRIS of the same territory.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>Calage sur les IRIS : {before} personnes pauvres avant, {after} après ; {met} IRIS calé(s) en {sweeps} tour(s), {free} sans taux publié ou vu(s) en trop petite partie, laissé(s) libre(s).</source>
        <translation>Calibration to the IRIS: {before} poor people before, {after} after; {met} IRIS calibrated in {sweeps} pass(es), {free} with no published rate or seen in too small a part, left free.</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>Plus grands changements du calage : {names}.</source>
        <translation>Largest changes from the calibration: {names}.</translation>
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
        <translation>{name} ({before}% → {after}%, {change} people)</translation>
    </message>
    <message>
        <location filename="../../core/calibration.py"/>
        <source>{count} IRIS dont le taux publié ne peut être atteint (carreaux sans pauvres ou tous pauvres, IRIS voisins qui se partagent un carreau) : {names} ; le plus proche possible est gardé.</source>
        <translation>{count} IRIS whose published rate cannot be reached (cells without poor people or all poor, neighbouring IRIS sharing a cell): {names}; the closest possible is kept.</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>calé</source>
        <translation>calibrated</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>taux hors d’atteinte</source>
        <translation>rate out of reach</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>vu en partie, libre</source>
        <translation>seen in part, left free</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>taux non publié, libre</source>
        <translation>rate not published, left free</translation>
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
        <translation>Residents</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Pauvres avant</source>
        <translation>Poor people before</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Pauvres après</source>
        <translation>Poor people after</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux avant (%)</source>
        <translation>Rate before (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux publié (%)</source>
        <translation>Published rate (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Taux après (%)</source>
        <translation>Rate after (%)</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Calage</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Calage sur les IRIS</source>
        <translation>Calibration to the IRIS</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Les personnes pauvres des carreaux sont calées sur le taux que l’INSEE publie par IRIS : {before} avant, {after} après, sur {count} IRIS. La population ne change pas. Tout est dans la couche « calage ».</source>
        <translation>The poor people of the grid cells are calibrated to the rate that INSEE publishes for each IRIS: {before} before, {after} after, over {count} IRIS. The population does not change. Everything is in the layer “calage”.</translation>
    </message>
    <message>
        <location filename="../../core/calibration_report.py"/>
        <source>Plus grands changements</source>
        <translation>Largest changes</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Pharmacie</source>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Maison de santé ou cabinet</source>
        <translation>Health centre or surgery</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>École ou crèche</source>
        <translation>School or nursery</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Centre social ou maison de quartier</source>
        <translation>Social centre or community centre</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Mairie</source>
        <translation>Town hall</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Bureau de poste</source>
        <translation>Post office</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Place de marché</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Place</source>
        <translation>Square</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Parc de stationnement, pour un bus</source>
        <translation>Car park, for a bus</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Lieu de culte</source>
        <translation>Place of worship</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../processing/legends.py"/>
        <source>Point de la grille</source>
        <translation>Point of the grid</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/round_page.py"/>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../core/candidate_kinds.py"/>
        <source>GENRES : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>GENRES: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>Grille régulière</source>
        <translation>Regular grid</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>INPUT, LIEUX et GRILLE_M sont vides ; donnez un fichier OSM, une couche de lieux ou un pas de grille.</source>
        <translation>INPUT, LIEUX and GRILLE_M are empty; give an OSM file, a layer of places or a grid spacing.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>Aucun lieu candidat dans INPUT, LIEUX et la grille ; choisissez d’autres GENRES, une zone plus grande, ou un fichier OSM qui contient des lieux et pas seulement des voies.</source>
        <translation>No candidate site in INPUT, LIEUX and the grid; choose other GENRES, a larger area, or an OSM file that contains places and not only ways.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>Tous les lieux retenus sont du même genre ({kind}) : si le fichier ne contient que des voies, prenez un extrait complet ; sinon, ajoutez vos lieux (LIEUX) ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>All the places kept are of the same kind ({kind}): if the file contains only ways, take a complete extract; otherwise, add your own places (LIEUX) or a grid of points (GRILLE_M, 300 m for example).</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{far} personnes pauvres sur {total} des carreaux blancs n’ont aucun lieu candidat à moins de {minutes} min : ajoutez des lieux (LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>{far} of the {total} poor people in underserved grid cells have no candidate place within {minutes} min: add places (LIEUX), or a grid of points (GRILLE_M, 300 m for example).</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{far} personnes pauvres sur {total} n’ont aucun lieu candidat à moins de {minutes} min : ajoutez des lieux (LIEUX), ou une grille de points (GRILLE_M, 300 m par exemple).</source>
        <translation>{far} of the {total} poor people have no candidate place within {minutes} min: add places (LIEUX), or a grid of points (GRILLE_M, 300 m for example).</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : donnez aussi ZONE ou CARREAUX, qui disent où s’étend la grille.</source>
        <translation>GRILLE_M: also give ZONE or CARREAUX, which say where the grid extends.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif.</source>
        <translation>GRILLE_M: {value} is not a distance; give a positive number of metres.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>GRILLE_M : un pas de {value} m ferait {count} points ; donnez un pas plus grand ou une zone plus petite.</source>
        <translation>GRILLE_M: a spacing of {value} m would make {count} points; give a larger spacing or a smaller area.</translation>
    </message>
    <message>
        <location filename="../../core/candidates.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones.</source>
        <translation>{parameter}: “{name}” must contain polygons.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>La mémoire de cette machine ne suffit pas ; donnez une ZONE ou des fichiers plus petits.</source>
        <translation>This machine does not have enough memory; give a ZONE or smaller files.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>La bibliothèque Python « {library} » manque ; installez numpy, scipy, pyproj, shapely 2 et GDAL pour ce Python, ou prenez celui de QGIS.</source>
        <translation>The Python library “{library}” is missing; install numpy, scipy, pyproj, shapely 2 and GDAL for this Python, or use the one of QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente.</source>
        <translation>The Python library “shapely” {version} is too old: version 2 or newer is needed.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <location filename="../../core/download/osm_xml.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/pages.py"/>
        <source>{parameter} : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>{parameter}: cannot write “{path}”; choose a folder where you may write.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{parameter} : « {path} » n’est pas un nom de GeoPackage ; donnez un nom qui finit par .gpkg.</source>
        <translation>{parameter}: “{path}” is not a GeoPackage name; give a name that ends in .gpkg.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{parameters} : le même fichier est demandé deux fois ; donnez un nom différent à chaque résultat.</source>
        <translation>{parameters}: the same file is asked for twice; give each result a different name.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CARREAUX et SERVICES : donnez un fichier pour chacun.</source>
        <translation>CARREAUX and SERVICES: give a file for each.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <location filename="../../processing/construire_reseau.py"/>
        <source>INPUT et LIGNES : donnez l’un ou l’autre, un fichier OSM ou une couche de voies.</source>
        <translation>INPUT and LIGNES: give one or the other, an OSM file or a layer of ways.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CARREAUX : donnez un fichier.</source>
        <translation>CARREAUX: give a file.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>CONTOURS : donnez un fichier.</source>
        <translation>CONTOURS: give a file.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>INPUT : donnez un fichier.</source>
        <translation>INPUT: give a file.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>{rows} ligne(s) refusée(s) : {reason}.</source>
        <translation>{rows} row(s) refused: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{read} lignes lues, {written} écrites, {refused} refusées.</source>
        <translation>{read} rows read, {written} written, {refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>Aucun cache : ce compte n’a pas de dossier personnel ; donnez-en un par la variable {variable}.</source>
        <translation>No cache: this account has no home folder; give one through the variable {variable}.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{count} réseau(x) effacé(s) de « {folder} ».</source>
        <translation>{count} network(s) removed from “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../core/command_line.py"/>
        <source>{count} réseau(x), {megabytes} Mo dans « {folder} ».</source>
        <translation>{count} network(s), {megabytes} MB in “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/public_words.py"/>
        <source>personnes</source>
        <translation>people</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>ménages</source>
        <translation>households</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes des carreaux, au prorata des surfaces.</source>
        <translation>People of the grid cells, in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Surface</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Surface du polygone.</source>
        <translation>Area of the polygon.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>personnes/km²</source>
        <translation>people/km²</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population rapportée à la surface du polygone.</source>
        <translation>Population divided by the area of the polygon.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages</source>
        <translation>Households</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages des carreaux.</source>
        <translation>Households of the grid cells.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages pauvres</source>
        <translation>Poor households</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages sous 60 % du niveau de vie médian national (Filosofi).</source>
        <translation>Households below 60% of the national median standard of living (Filosofi).</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Taux de pauvreté des ménages</source>
        <translation>Household poverty rate</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages pauvres pour 100 ménages.</source>
        <translation>Poor households per 100 households.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres (estimation)</source>
        <translation>Poor people (estimate)</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population de chaque carreau multipliée par la part de ses ménages qui sont pauvres.</source>
        <translation>Population of each grid cell multiplied by the share of its households that are poor.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres</source>
        <translation>Share of poor people</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres estimées pour 100 personnes des carreaux dont le taux est connu.</source>
        <translation>Estimated poor people per 100 people, in the grid cells whose rate is known.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Niveau de vie moyen</source>
        <translation>Average standard of living</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>€/an</source>
        <translation>€/year</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Moyenne des carreaux, pondérée par leurs habitants (montants plafonnés par l’INSEE).</source>
        <translation>Average of the grid cells, weighted by their residents (amounts capped by INSEE).</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Enfants de 0 à 3 ans</source>
        <translation>Children aged 0 to 3</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 0 à 3 ans.</source>
        <translation>People aged 0 to 3.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 0 à 3 ans</source>
        <translation>Share aged 0 to 3</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 personnes.</source>
        <translation>Per 100 people.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Jeunes de 18 à 24 ans</source>
        <translation>Young people aged 18 to 24</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 18 à 24 ans.</source>
        <translation>People aged 18 to 24.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 18 à 24 ans</source>
        <translation>Share aged 18 to 24</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 65 ans et plus</source>
        <translation>People aged 65 and over</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes de 65 ans et plus.</source>
        <translation>People aged 65 and over.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des 65 ans et plus</source>
        <translation>Share aged 65 and over</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Familles monoparentales</source>
        <translation>Single-parent families</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Ménages d’un seul parent.</source>
        <translation>Households with a single parent.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des familles monoparentales</source>
        <translation>Share of single-parent families</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 ménages.</source>
        <translation>Per 100 households.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population à portée d’un service</source>
        <translation>Population within reach of a service</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes à SEUIL_MIN minutes à pied au plus du service le plus proche.</source>
        <translation>People at most SEUIL_MIN minutes on foot from the nearest service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population au-delà du seuil</source>
        <translation>Population beyond the threshold</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service.</source>
        <translation>People more than SEUIL_MIN minutes away, or who reach no service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part de la population au-delà du seuil</source>
        <translation>Share of the population beyond the threshold</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à portée d’un service</source>
        <translation>Poor people within reach of a service</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à SEUIL_MIN minutes à pied au plus du service le plus proche.</source>
        <translation>Poor people at most SEUIL_MIN minutes on foot from the nearest service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres au-delà du seuil</source>
        <translation>Poor people beyond the threshold</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes pauvres à plus de SEUIL_MIN minutes, ou qui n’atteignent aucun service.</source>
        <translation>Poor people more than SEUIL_MIN minutes away, or who reach no service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres au-delà du seuil</source>
        <translation>Share of poor people beyond the threshold</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Pour 100 personnes pauvres.</source>
        <translation>Per 100 poor people.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Population qui n’atteint aucun service</source>
        <translation>Population that reaches no service</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Personnes dont le statut n’est pas « atteint » : hors délai, îlot, hors réseau ou sans service.</source>
        <translation>People whose status is not “atteint” (reached): beyond the longest walk, island, off the network or without a service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès moyen</source>
        <translation>Mean access time</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Moyenne pondérée par PUBLIC ; qui n’atteint rien compte pour SEUIL_MIN + 60 minutes, comme les plus lointains.</source>
        <translation>Mean weighted by PUBLIC; anyone who reaches no service counts as SEUIL_MIN + 60 minutes, like the most distant.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès médian</source>
        <translation>Median access time</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>La moitié du public marche au plus ce temps ; vide si la moitié n’atteint rien.</source>
        <translation>Half of the target group walks at most this time; empty if half reaches no service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Temps d’accès, 90e centile</source>
        <translation>Access time, 90th percentile</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Neuf personnes du public sur dix marchent au plus ce temps ; vide si plus d’une sur dix n’atteint rien.</source>
        <translation>Nine in ten people of the target group walk at most this time; empty if more than one in ten reaches no service.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Services dans le territoire</source>
        <translation>Services in the territory</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <location filename="../../core/rounds.py"/>
        <source>lieux</source>
        <translation>places</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Lieux d’accueil situés dans le polygone, sans les itinérants ni les services à distance.</source>
        <translation>Service points located in the polygon, without itinerant and remote services.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Services pour 1000 personnes</source>
        <translation>Services per 1000 people</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Lieux d’accueil du polygone rapportés à sa population.</source>
        <translation>Service points in the polygon divided by its population.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Heures d’ouverture par semaine</source>
        <translation>Opening hours per week</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Heures où au moins un service du territoire est ouvert ; vide si aucun horaire n’est connu.</source>
        <translation>Hours when at least one service of the territory is open; empty if no opening hours are known.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part imputée par l’INSEE</source>
        <translation>Share imputed by INSEE</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>Part des personnes pauvres (des personnes, si les pauvres sont inconnus) qui vivent dans des carreaux imputés.</source>
        <translation>Share of poor people (of people, if the poor are unknown) living in imputed grid cells.</translation>
    </message>
    <message>
        <location filename="../../core/common_indicators.py"/>
        <source>SEUIL_MIN : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à 600.</source>
        <translation>SEUIL_MIN: {value} is out of bounds; give a value greater than 0, up to 600.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : l’entité de la ligne {row} de « {name} » est trop vaste ou trop loin du territoire pour y être mesurée ; découpez-la ou retirez-la, puis relancez.</source>
        <translation>{parameter}: the feature in row {row} of “{name}” is too large or too far from the territory to be measured there; split it or remove it, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de système de coordonnées ; indiquez-le dans les propriétés de la couche ou dans le fichier, puis relancez.</source>
        <translation>{parameter}: the layer “{name}” has no coordinate reference system; set it in the layer properties or in the file, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : la couche « {name} » est vide ; choisissez une couche qui contient des entités.</source>
        <translation>{parameter}: the layer “{name}” is empty; choose a layer that has features.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : {count} entité(s) de « {name} » sans géométrie utilisable (vide ou coordonnées non numériques), dont la ligne {rows} ; corrigez-les ou retirez-les, puis relancez.</source>
        <translation>{parameter}: {count} feature(s) of “{name}” without a usable geometry (empty or non-numeric coordinates), including row {rows}; correct or remove them, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/crs.py"/>
        <source>{parameter} : les coordonnées de « {name} » ne correspondent pas à son système de coordonnées ({crs}) ; corrigez le système de coordonnées de la couche, puis relancez.</source>
        <translation>{parameter}: the coordinates of “{name}” do not match its coordinate reference system ({crs}); correct the coordinate reference system of the layer, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>{parameter} : « {file} » est abîmé ; refaites le diagnostic, ou ôtez ce fichier et donnez les seuils.</source>
        <translation>{parameter}: “{file}” is damaged; run the diagnosis again, or take this file away and give the thresholds.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne numérique de « {name} » ({parameter}), ou elle est vide ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is not a numeric column of “{name}” ({parameter}), or it is empty; choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/dated_cells.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « temps_min » ; donnez des carreaux mesurés, ou services et réseau des deux dates.</source>
        <translation>{parameter}: “{name}” has no column “temps_min”; give measured grid cells, or the services and network of both dates.</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{low} à {high} m</source>
        <translation>{low} to {high} m</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>plus de {limit} m (hors réseau)</source>
        <translation>more than {limit} m (off the network)</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{limit} au plus</source>
        <translation>{limit} at most</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{low} à {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>plus de {limit}</source>
        <translation>more than {limit}</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>non mesuré (aucun service atteint, ou à moins de 50 m)</source>
        <translation>not measured (no service reached, or less than 50 m away)</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : aucun trajet mesuré.</source>
        <translation>{name}: no walk measured.</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)) ; trou possible dans la carte, ou coupure (rivière, voie ferrée).</source>
        <translation>{name}: {mean} times the straight line on average, {highest} at most ({count} place(s)); possible gap in the map, or a barrier (river, railway).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>{name} : {mean} fois la ligne droite en moyenne, {highest} au plus ({count} lieu(x)).</source>
        <translation>{name}: {mean} times the straight line on average, {highest} at most ({count} place(s)).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>TERRITOIRES_EN_ENTREE : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>TERRITOIRES_EN_ENTREE: “{name}” must contain polygons (IRIS, QPV, communes…).</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <location filename="../../core/report_document.py"/>
        <source>hors des territoires</source>
        <translation>outside the territories</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>commune inconnue</source>
        <translation>unknown commune</translation>
    </message>
    <message>
        <location filename="../../core/detours.py"/>
        <source>carré de 1 km {x}-{y}</source>
        <translation>1 km square {x}-{y}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>{count} permanence(s) proposée(s) au lieu de {asked} : aucun autre lieu candidat ne rapprocherait une personne pauvre de plus (lieux trop loin du réseau, ou déjà couverts).</source>
        <translation>{count} outreach session(s) proposed instead of {asked}: no other candidate site would bring one more poor person within reach (sites too far from the network, or already covered).</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>NOMBRE : {value} n’est pas un nombre de permanences ; donnez un entier positif ou nul.</source>
        <translation>NOMBRE: {value} is not a number of outreach sessions; give a whole number, zero or more.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>CALER_SUR_IRIS : donnez dans IRIS la couche de « Charger les IRIS », avec son taux_pauvrete.</source>
        <translation>CALER_SUR_IRIS: give in IRIS the layer from “Load IRIS”, with its taux_pauvrete.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>CARREAUX : « {name} » ne dit pas combien de personnes sont pauvres (« men_pauv » et « men » absents, vides ou impossibles) ; prenez les carreaux Filosofi de l’INSEE avec toutes leurs colonnes.</source>
        <translation>CARREAUX: “{name}” does not say how many people are poor (“men_pauv” and “men” missing, empty or impossible); use the Filosofi grid cells of INSEE with all their columns.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : impossible d’écrire dans « {folder} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>DOSSIER: cannot write into “{folder}”; choose a folder where you may write.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : l’écriture dans « {folder} » a échoué ; vérifiez la place libre sur le disque.</source>
        <translation>DOSSIER: writing into “{folder}” failed; check the free space on the disk.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>DOSSIER : « {file} » n’a pas pu être remplacé ; fermez les programmes qui l’utilisent (QGIS, navigateur), puis relancez.</source>
        <translation>DOSSIER: “{file}” could not be replaced; close the programs that use it (QGIS, browser), then run again.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>IRIS : aucun territoire de « {name} » ne touche les carreaux ; donnez les limites du même territoire, ou videz IRIS.</source>
        <translation>IRIS: no territory of “{name}” touches the grid cells; give the boundaries of the same territory, or leave IRIS empty.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>coordonnées absentes ou illisibles (degrés attendus)</source>
        <translation>missing or unreadable coordinates (degrees expected)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Voies : © les contributeurs d’OpenStreetMap, licence ODbL ({file})</source>
        <translation>Streets: © OpenStreetMap contributors, ODbL licence ({file})</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Population : {file}</source>
        <translation>Population: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Services : {file}</source>
        <translation>Services: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Relief : {file}</source>
        <translation>Relief: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Limites : {file}</source>
        <translation>Boundaries: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Bâtiments : {file}</source>
        <translation>Buildings: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Lieux candidats : {file}</source>
        <translation>Candidate sites: {file}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Population : INSEE, Filosofi, carreaux ({file})</source>
        <translation>Population: INSEE, Filosofi, grid cells ({file})</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>Zones blanches à plus de {threshold} min à pied d’un service</source>
        <translation>Underserved areas more than {threshold} min on foot from a service</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis.py"/>
        <source>{white} personnes pauvres en zone blanche sur {poor} – marche à {speed} km/h</source>
        <translation>{white} poor people in underserved areas out of {poor} – walking at {speed} km/h</translation>
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
        <translation>{cells} grid cell(s), {people} person(s), more than {metres} m from any walkable street: counted as not served.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s) vivent au plus près d’un îlot du réseau, sans lien à pied avec sa plus grande partie (îlots en tout : {islands}).</source>
        <translation>{people} person(s) live nearest to an island of the network, with no link on foot to its largest part (islands in all: {islands}).</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s), {cells} carreau(x), sur une partie du réseau qui ne mène à aucun service : quartier vraiment coupé, chemin absent d’OpenStreetMap, ou extrait OSM coupé trop près.</source>
        <translation>{people} person(s), {cells} grid cell(s), on a part of the network that leads to no service: a neighbourhood that is really cut off, a path missing from OpenStreetMap, or an OSM extract cut too close.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>L’extrait OpenStreetMap s’arrête au bord des carreaux : les détours et les services juste au-delà manquent ; prenez un extrait plus large de 1 à 2 km.</source>
        <translation>The OpenStreetMap extract stops at the edge of the grid cells: detours and services just beyond are missing; use an extract 1 to 2 km wider.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Le fichier ne dit pas quels carreaux sont imputés par l’INSEE : aucun n’est hachuré.</source>
        <translation>The file does not say which grid cells are imputed by INSEE: none is hatched.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Le fichier ne compte pas de ménages pauvres : aucune zone blanche ne peut être pondérée par la pauvreté.</source>
        <translation>The file does not count poor households: no underserved area can be weighted by poverty.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{cells} carreau(x), {people} personne(s), sans taux de pauvreté utilisable : leurs personnes pauvres manquent dans tous les totaux, et ils ne sont jamais en zone blanche.</source>
        <translation>{cells} grid cell(s), {people} person(s), without a usable poverty rate: their poor people are missing from all totals, and they are never in an underserved area.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{people} personne(s) vivent hors des territoires (IRIS) donnés : elles manquent dans le tableau par territoire.</source>
        <translation>{people} person(s) live outside the given territories (IRIS): they are missing from the table by territory.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Profil fauteuil : surface, bordures et pente non renseignées dans OSM ne sont pas vérifiées.</source>
        <translation>Wheelchair profile: surface, kerbs and slope not recorded in OSM are not checked.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} ligne(s) de services refusée(s) ({reasons}) : voir la couche « rejets ».</source>
        <translation>{count} row(s) of services refused ({reasons}): see the layer “rejets”.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) itinérant(s) (bus) : leur point n’est pas le lieu où l’on est reçu ; ils ne comptent pas comme lieux.</source>
        <translation>{count} itinerant service(s) (bus): their point is not where people are seen; they do not count as places.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) à distance seulement : ils ne comptent pas comme lieux.</source>
        <translation>{count} service(s) only available remotely: they do not count as places.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Aucun service ne compte comme lieu : tous les carreaux sont donc « sans service », et toute personne pauvre est en zone blanche. Ajoutez des points d’accueil fixes avant de lire ces résultats.</source>
        <translation>No service counts as a place: all grid cells are therefore “without service”, and every poor person is in an underserved area. Add fixed service points before reading these results.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} service(s) à plus de {metres} m de toute rue du fichier OSM (hors du territoire, le plus souvent) : personne ne peut les atteindre dans ce calcul.</source>
        <translation>{count} service(s) more than {metres} m from any street of the OSM file (usually outside the territory): nobody can reach them in this calculation.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>{count} de ces services sont, à vol d’oiseau, plus près que le service retenu pour {people} personne(s), {cells} carreau(x) : leurs temps sont peut-être trop longs. Prenez un extrait OpenStreetMap plus large de 1 à 2 km, ou vérifiez où ces services sont placés.</source>
        <translation>{count} of these services are nearer, as the crow flies, than the service chosen for {people} person(s), {cells} grid cell(s): their times may be too long. Use an OpenStreetMap extract 1 to 2 km wider, or check where these services are placed.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Service(s) au bord d’un chemin que rien ne relie au reste du réseau, rattaché(s) aussi à la rue voisine : {names}.</source>
        <translation>Service(s) beside a path that nothing links to the rest of the network, also linked to the neighbouring street: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis_warnings.py"/>
        <source>Service(s) sur un îlot du réseau, que l’on n’atteint que depuis cet îlot : {names} ; vérifiez sur la carte qu’il ne manque pas un chemin dans OpenStreetMap.</source>
        <translation>Service(s) on an island of the network, only reached from that island: {names}; check on the map that no path is missing in OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>MARGE_M : {value} est hors des bornes ; donnez une distance de {low} à {high} mètres.</source>
        <translation>MARGE_M: {value} is out of bounds; give a distance from {low} to {high} metres.</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de polygone ; choisissez une couche de polygones.</source>
        <translation>{parameter}: the layer “{name}” has no polygon; choose a polygon layer.</translation>
    </message>
    <message>
        <location filename="../../core/download/area.py"/>
        <source>{parameter} : la zone et sa marge couvrent {surface} km², trop pour un serveur public (limite : {limit} km²) ; donnez une zone plus petite, ou téléchargez un extrait .osm.pbf de la région.</source>
        <translation>{parameter}: the area and its margin cover {surface} km², too much for a public server (limit: {limit} km²); give a smaller area, or download a regional .osm.pbf extract.</translation>
    </message>
    <message>
        <location filename="../../core/download/elements.py"/>
        <source>SERVEUR : la réponse contient des données qui ne sont pas d’OpenStreetMap ; vérifiez l’adresse du serveur Overpass, videz le dossier CACHE s’il y en a un, puis relancez.</source>
        <translation>SERVEUR: the answer holds data that are not from OpenStreetMap; check the address of the Overpass server, empty the CACHE folder if there is one, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/download/network.py"/>
        <source>Le serveur n’a trouvé aucune voie praticable à pied autour de {lat}, {lon} (latitude, longitude) ; vérifiez la zone et son système de coordonnées.</source>
        <translation>The server found no walkable way around {lat}, {lon} (latitude, longitude); check the area and its coordinate reference system.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>TYPES : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>TYPES: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>ETIQUETTES : « {value} » n’est pas une étiquette OSM ; écrivez par exemple amenity=library.</source>
        <translation>ETIQUETTES: “{value}” is not an OSM tag; write for example amenity=library.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>TYPES et ETIQUETTES : rien à chercher ; choisissez au moins un type de service ou une étiquette.</source>
        <translation>TYPES and ETIQUETTES: nothing to look for; choose at least one type of service or one tag.</translation>
    </message>
    <message>
        <location filename="../../core/download/services.py"/>
        <source>OpenStreetMap ne connaît aucun service de ces types autour de {lat}, {lon} (latitude, longitude) ; choisissez d’autres types, ou une zone plus grande.</source>
        <translation>OpenStreetMap knows no service of these types around {lat}, {lon} (latitude, longitude); choose other types, or a larger area.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>La bibliothèque Python « {library} », dont seul le téléchargement a besoin, manque à QGIS : installez « osmnx » (version 2) dans son Python sans changer numpy, ou prenez sur un autre poste un extrait .osm.pbf, que lit « Construire le réseau piéton ».</source>
        <translation>The Python library “{library}”, which only downloading needs, is missing from QGIS: install “osmnx” (version 2) into its Python without changing numpy, or fetch on another computer an .osm.pbf extract, which “Build the walking network” reads.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>La bibliothèque Python « osmnx » {version} est trop ancienne : il faut la version 2 ou plus récente ; mettez-la à jour dans le Python de QGIS, sans changer numpy.</source>
        <translation>The Python library “osmnx” {version} is too old: version 2 or newer is needed; update it in the Python of QGIS, without changing numpy.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>COMMUNE : aucune commune « {name} » n’a de contour dans OpenStreetMap ; précisez, par exemple « Bondy, Seine-Saint-Denis, France », ou donnez une ZONE.</source>
        <translation>COMMUNE: no commune “{name}” has an outline in OpenStreetMap; be more precise, for example “Bondy, Seine-Saint-Denis, France”, or give a ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>CACHE : impossible d’écrire dans « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>CACHE: cannot write into “{path}”; choose a folder where you may write.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>Votre proxy est de type SOCKS et la bibliothèque Python « {library} » manque à QGIS : installez-la dans son Python, ou choisissez un proxy HTTP dans les options réseau.</source>
        <translation>Your proxy is of the SOCKS type and the Python library “{library}” is missing from QGIS: install it into its Python, or choose an HTTP proxy in the network options.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est saturé (réponse {status}) et l’est resté après plusieurs essais ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: the server {host} is overloaded (answer {status}) and stayed so after several tries; try again later, or give another server.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est saturé (réponse {status}) et demande d’attendre {seconds} s ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: the server {host} is overloaded (answer {status}) and asks for a wait of {seconds} s; try again later, or give another server.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} n’a pas répondu en entier en {seconds} s ; réessayez plus tard, avec une zone plus petite ou un autre serveur.</source>
        <translation>{parameter}: the server {host} did not answer in full within {seconds} s; try again later, with a smaller area or another server.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} a refusé la demande ({reason}) ; donnez une zone plus petite, ou indiquez un autre serveur.</source>
        <translation>{parameter}: the server {host} refused the request ({reason}); give a smaller area, or another server.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : la réponse du serveur {host} est tronquée ou n’est pas du JSON ; vérifiez son adresse et la connexion (page d’accueil d’un réseau ?), puis relancez.</source>
        <translation>{parameter}: the answer of the server {host} is cut short or is not JSON; check its address and the connection (login page of a network?), then run again.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le serveur {host} est injoignable ; vérifiez son adresse, la connexion et le proxy (Préférences, Options, Réseau).</source>
        <translation>{parameter}: the server {host} cannot be reached; check its address, the connection and the proxy (Settings, Options, Network).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le certificat du serveur {host} est refusé ; ajoutez l’autorité de certification de votre réseau dans QGIS (Préférences, Options, Authentification).</source>
        <translation>{parameter}: the certificate of the server {host} is refused; add your network’s certificate authority in QGIS (Settings, Options, Authentication).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : le proxy refuse de joindre le serveur {host} ; corrigez son adresse et son mot de passe dans QGIS (Préférences, Options, Réseau).</source>
        <translation>{parameter}: the proxy refuses to reach the server {host}; correct its address and password in QGIS (Settings, Options, Network).</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : « {host} » n’est pas une adresse utilisable ; donnez une adresse complète, comme « https://serveur.exemple/api ».</source>
        <translation>{parameter}: “{host}” is not a usable address; give a full address, like “https://serveur.exemple/api”.</translation>
    </message>
    <message>
        <location filename="../../core/download/session.py"/>
        <source>{parameter} : OSMnx n’a pas pu traiter la réponse du serveur {host} ({reason}) ; réessayez plus tard, ou indiquez un autre serveur.</source>
        <translation>{parameter}: OSMnx could not process the answer of the server {host} ({reason}); try again later, or give another server.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : {value} est hors des bornes ; donnez une valeur plus grande que 0, jusqu’à {high}.</source>
        <translation>{parameter}: {value} is out of bounds; give a value greater than 0, up to {high}.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps avec « Temps d’accès à pied », ou choisissez une autre colonne.</source>
        <translation>{parameter}: “{name}” has no column “{column}”; first measure the times with “Walking access times”, or choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>{parameter} : la colonne « {column} » de « {name} » ne contient pas des minutes (texte ou nombre négatif) ; choisissez une autre colonne.</source>
        <translation>{parameter}: the column “{column}” of “{name}” does not hold minutes (text or a negative number); choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <location filename="../../core/follow_up.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Ensemble</source>
        <translation>Overall</translation>
    </message>
    <message>
        <location filename="../../core/equity.py"/>
        <source>Hors des territoires</source>
        <translation>Outside the territories</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz (personnes classées par temps)</source>
        <translation>Lorenz (people ranked by time)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz, avant</source>
        <translation>Lorenz, before</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Lorenz, après</source>
        <translation>Lorenz, after</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration (classées par niveau de vie)</source>
        <translation>Concentration (ranked by standard of living)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration, avant</source>
        <translation>Concentration, before</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Concentration, après</source>
        <translation>Concentration, after</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Partage du temps d’accès</source>
        <translation>How access time is shared</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part cumulée du temps de marche selon la part cumulée des personnes. Sur la diagonale, tous marchent autant ; plus la courbe de Lorenz s’en écarte, plus l’accès est inégal ; une courbe de concentration au-dessus de la diagonale dit que les plus pauvres marchent plus.</source>
        <translation>Cumulative share of walking time by cumulative share of people. On the diagonal, everybody walks the same; the further the Lorenz curve is from it, the more unequal the access; a concentration curve above the diagonal means that the poorest walk more.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part des personnes (%)</source>
        <translation>Share of people (%)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Part du temps de marche (%)</source>
        <translation>Share of walking time (%)</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Avant :</source>
        <translation>Before:</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Après :</source>
        <translation>After:</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>{share} % des {persons} personnes ({public}) sont à plus de {threshold} min ou n’atteignent rien ({lost} personnes, comptées à {longest} min).</source>
        <translation>Of the {persons} people counted ({public}), {share}% are more than {threshold} min away or reach no service (the {lost} who reach none are counted at {longest} min).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Dans l’ensemble, on marche d’autant plus que l’on est pauvre (indice de concentration {index}).</source>
        <translation>Overall, the poorer people are, the more they walk (concentration index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Dans l’ensemble, on marche d’autant moins que l’on est pauvre (indice de concentration {index}).</source>
        <translation>Overall, the poorer people are, the less they walk (concentration index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Le niveau de vie ne change guère le temps de marche (indice de concentration {index}).</source>
        <translation>The standard of living makes hardly any difference to the walking time (concentration index {index}).</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Aux deux bouts de l’échelle, c’est l’inverse : les 40 % les plus pauvres marchent {poorest} min en moyenne, les 10 % les plus riches {richest} min.</source>
        <translation>At the two ends of the scale it is the reverse: the poorest 40% walk {poorest} min on average, the richest 10% {richest} min.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Les 40 % les plus pauvres marchent {poorest} min en moyenne, les 10 % les plus riches {richest} min.</source>
        <translation>The poorest 40% walk {poorest} min on average, the richest 10% {richest} min.</translation>
    </message>
    <message>
        <location filename="../../core/equity_report.py"/>
        <source>Le niveau de vie n’est pas connu : ni concentration, ni rapport 40/10.</source>
        <translation>The standard of living is not known: neither the concentration nor the 40/10 ratio is given.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../gui/runner.py"/>
        <source>Calcul annulé à votre demande : aucun résultat n’a été écrit.</source>
        <translation>Calculation cancelled at your request: no result was written.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>écarté par {parameter}</source>
        <translation>set aside by {parameter}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>écarté par {parameter} = {asked} ; ce service dit « {said} »</source>
        <translation>set aside by {parameter} = {asked}; this service says “{said}”</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>écarté par {parameter} = {asked} ; ce service n’en dit rien</source>
        <translation>set aside by {parameter} = {asked}; this service says nothing about it</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>sa catégorie est « {name} »</source>
        <translation>its category is “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>sa catégorie n’est pas renseignée</source>
        <translation>its category is not filled in</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service itinérant : son point n’est pas un lieu d’accueil</source>
        <translation>itinerant service, whose point is not where people are seen</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service à distance, sans lieu d’accueil</source>
        <translation>remote service, with no place where people are seen</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>service demandé</source>
        <translation>service asked for</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>le plus proche à pied de ceux qui comptent</source>
        <translation>the nearest on foot of those that count</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>le lieu est à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)</source>
        <translation>the place is {distance} m from the nearest way (at most {limit} m to be joined to it)</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>hors réseau, à {distance} m de la voie la plus proche (au plus {limit} m pour y être rattaché)</source>
        <translation>off the network, {distance} m from the nearest way (at most {limit} m to be joined to it)</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>aucun chemin n’y mène depuis ce lieu : il est sur un îlot du réseau, que RELIER_ILOTS relierait s’il est petit et près d’une rue</source>
        <translation>no route leads there from this place: it is on an island of the network, which RELIER_ILOTS would link if it is small and near a street</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>aucun chemin n’y mène depuis ce lieu</source>
        <translation>no route leads there from this place</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>à {minutes} à pied car le chemin fait {walked} m pour {straight} m à vol d’oiseau</source>
        <translation>{minutes} on foot, because the route is {walked} m long against {straight} m as the crow flies</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>à {minutes} à pied</source>
        <translation>{minutes} on foot</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, au-delà de {limit} min</source>
        <translation>{walk}; this is beyond the limit of {limit} min</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, mais un autre service a été demandé</source>
        <translation>{walk}, but another service was asked for</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>plus proche que celui demandé : {walk}</source>
        <translation>nearer than the one asked for: {walk}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>{walk}, autant que le service retenu</source>
        <translation>{walk}, the same as the service chosen</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; horaires : {hours}</source>
        <translation>closed on arrival ({day} at {time}) or less than {stay} minutes later; opening hours: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé à l’arrivée ({day} à {time}) ou moins de {stay} minutes après ; ce jour-là : {hours}</source>
        <translation>closed on arrival ({day} at {time}) or less than {stay} minutes later; that day: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé le {day}, jour férié ; horaires d’une semaine ordinaire : {hours}</source>
        <translation>closed on {day}, a public holiday; opening hours of an ordinary week: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>fermé le {day} ; horaires d’une semaine ordinaire : {hours}</source>
        <translation>closed on {day}; opening hours of an ordinary week: {hours}</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>moins de 1 min</source>
        <translation>less than 1 min</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>LIEU : donnez l’identifiant d’un lieu de DEMANDE, par exemple « {example} ».</source>
        <translation>LIEU: give the identifier of a place of DEMANDE, for example “{example}”.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>LIEU : aucun lieu de DEMANDE ne s’appelle « {value} » ; les plus ressemblants sont {closest}.</source>
        <translation>LIEU: no place of DEMANDE is called “{value}”; the most similar are {closest}.</translation>
    </message>
    <message>
        <location filename="../../core/explain.py"/>
        <source>SERVICE : aucun service n’a « {value} » pour identifiant ou pour nom ; les plus ressemblants sont {closest}.</source>
        <translation>SERVICE: no service has “{value}” as its identifier or name; the most similar are {closest}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>du lieu à la rue</source>
        <translation>from the place to the street</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../gui/map_tools.py"/>
        <source>voie sans nom</source>
        <translation>unnamed way</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>escalier</source>
        <translation>steps</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>traversée d’une place</source>
        <translation>across a square</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/legends.py"/>
        <source>de la rue à la porte</source>
        <translation>from the street to the door</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>le revêtement sur {length} m</source>
        <translation>the surface over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>la hauteur de bordure sur {length} m</source>
        <translation>the kerb height over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>la pente sur {length} m</source>
        <translation>the slope over {length} m</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le service le plus proche à vol d’oiseau, {service}, est à {distance} m mais n’est pas retenu : {reason}.</source>
        <translation>The service nearest as the crow flies, {service}, is {distance} m away but is not the one chosen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>C’est aussi le service le plus proche à vol d’oiseau.</source>
        <translation>It is also the service nearest as the crow flies.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>La carte dit le revêtement, les bordures et la pente de tout ce chemin.</source>
        <translation>The map gives the surface, the kerbs and the slope along the whole of this route.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>La carte ne dit pas {unknown} de ce chemin : il peut y être impraticable en fauteuil.</source>
        <translation>The map does not give {unknown} of this route: it may be impassable by wheelchair there.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour {straight} m à vol d’oiseau ({ratio} fois la ligne droite), au-delà de {limit} min.</source>
        <translation>From the place {place} to the service {service}: {minutes} min on foot, {walked} m ({off} m of it off the streets), against {straight} m as the crow flies ({ratio} times the straight line), beyond {limit} min.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place} au service {service} : {minutes} min à pied, {walked} m dont {off} m hors des rues, pour {straight} m à vol d’oiseau ({ratio} fois la ligne droite).</source>
        <translation>From the place {place} to the service {service}: {minutes} min on foot, {walked} m ({off} m of it off the streets), against {straight} m as the crow flies ({ratio} times the straight line).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, on ne rejoint aucune voie praticable : la plus proche est à {distance} m, au-delà de {limit} m.</source>
        <translation>From the place {place}, no walkable way can be reached: the nearest is {distance} m away, beyond {limit} m.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Aucun chemin ne mène du lieu {place} au service demandé.</source>
        <translation>No route leads from the place {place} to the service asked for.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, aucun service qui compte n’est à moins de {limit} min à pied.</source>
        <translation>From the place {place}, no service that counts is within {limit} min on foot.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le lieu {place} est sur une partie du réseau d’où aucun chemin ne mène à un service : quartier vraiment coupé, ou chemin absent de la carte (voir ANOMALIES dans « Construire le réseau piéton »).</source>
        <translation>The place {place} is on a part of the network from which no route leads to a service: a neighbourhood really cut off, or a path missing from the map (see ANOMALIES in “Build the walking network”).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Du lieu {place}, aucun service ne reste après les filtres et les horaires.</source>
        <translation>For the place {place}, no service is left after the filters and the opening hours.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Pourquoi ce service, et par quel chemin</source>
        <translation>Why this service, and by which route</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Profil : {profile}, {speed} km/h sur le plat.</source>
        <translation>Profile: {profile}, {speed} km/h on the flat.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Lieu {place}</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Le temps va du domicile au service, par le chemin le plus court sur le réseau tel qu’il est cartographié. La distance n’est qu’une des causes du non-recours : information, complexité, crainte, numérique, saturation ou critères d’accueil en sont d’autres.</source>
        <translation>The time runs from home to the service, by the shortest route on the network as it is mapped. Distance is only one of the causes of non-take-up: information, complexity, fear, digital exclusion, overstretched services or eligibility rules are others.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Expliquer un trajet</source>
        <translation>Explain a walk</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>{service}, à {distance} m à vol d’oiseau : {reason}.</source>
        <translation>{service}, {distance} m away as the crow flies: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Et {count} autres (voir SERVICES_EVALUES).</source>
        <translation>And {count} more (see SERVICES_EVALUES).</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Pourquoi pas les autres services :</source>
        <translation>Why not the other services:</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Chemin de {minutes} min</source>
        <translation>Route of {minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Voie</source>
        <translation>Way</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <location filename="../../core/explain_report.py"/>
        <source>Cumul (min)</source>
        <translation>Running total (min)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>confirmé</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/legends.py"/>
        <source>à revoir</source>
        <translation>to be reviewed</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Salle (surface, table, chaises, discrétion, prise, réseau)</source>
        <translation>Room (floor area, table, chairs, privacy, socket, network)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Accès (marche, rampe, largeur de porte, sonnette, toilettes)</source>
        <translation>Access (step, ramp, door width, bell, toilets)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Contact (nom, téléphone, courriel)</source>
        <translation>Contact (name, telephone, email)</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Jours et heures proposés</source>
        <translation>Proposed days and hours</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Date de la visite, par qui</source>
        <translation>Date of the visit, by whom</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Coût, clés, assurance, convention</source>
        <translation>Cost, keys, insurance, agreement</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Genre</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Pauvres</source>
        <translation>Poor people</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches de terrain</source>
        <translation>Field sheets</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Une page par lieu à visiter : vérifier que la salle existe, qu’on y entre, qu’elle est libre, et noter qui appeler.</source>
        <translation>One page per site to visit: check that the room exists, that people can get in, that it is available, and note whom to call.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieux à visiter, et qui vit à {threshold} min à pied ou moins</source>
        <translation>Sites to visit, and who lives within {threshold} min on foot</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Au retour : saisissez les réponses dans le GeoPackage (QField ou QGIS) et donnez-le à RETOUR. Un refus écarte le lieu du prochain calcul, une confirmation l’impose.</source>
        <translation>On your return: enter the answers into the GeoPackage (QField or QGIS) and give it to RETOUR. A refusal rules the site out of the next calculation, a confirmation forces it in.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieu choisi.</source>
        <translation>Chosen site.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>remplaçant de {name}</source>
        <translation>substitute for {name}</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Lieu remplaçant de {name}.</source>
        <translation>Substitute for {name}.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>à noter</source>
        <translation>to be noted down</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../core/style_words.py"/>
        <source>Horaires connus</source>
        <translation>Known opening hours</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <location filename="../../processing/service_questions.py"/>
        <source>Accessible en fauteuil</source>
        <translation>Wheelchair accessible</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>inconnu : à vérifier</source>
        <translation>unknown: to be checked</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>{label} :</source>
        <translation>{label}:</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>À {threshold} min à pied ou moins : {people}.</source>
        <translation>Within {threshold} min on foot: {people}.</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Qui vit près d’ici : non calculé (CARREAUX n’a pas été donné).</source>
        <translation>Who lives near here: not calculated (CARREAUX was not given).</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Décision, et motif si le lieu est refusé</source>
        <translation>Decision, and reason if the site is refused</translation>
    </message>
    <message>
        <location filename="../../core/field_page.py"/>
        <source>Plan schématique des rues autour du lieu, nord en haut.</source>
        <translation>Sketch plan of the streets around the site, north at the top.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne de « {name} » ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is not a column of “{name}”; choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : « {name} » n’a pas les colonnes « id » et « decision » des fiches ; choisissez la couche « fiches » du GeoPackage rempli.</source>
        <translation>RETOUR: “{name}” lacks the columns “id” and “decision” of the field sheets; choose the layer “fiches” of the filled-in GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : le site « {id} » a deux fiches qui ne disent pas la même chose ; gardez-en une.</source>
        <translation>RETOUR: the site “{id}” has two sheets that disagree; keep one of them.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : la décision « {value} » est inconnue ; écrivez {choices}, ou laissez vide.</source>
        <translation>RETOUR: the decision “{value}” is unknown; write {choices}, or leave it empty.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>RETOUR : le lieu ajouté « {name} » n’a pas de point sur la carte ; placez-le, ou retirez sa fiche.</source>
        <translation>RETOUR: the added site “{name}” has no point on the map; place it, or remove its sheet.</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>ligne {number}</source>
        <translation>row {number}</translation>
    </message>
    <message>
        <location filename="../../core/field_sheet.py"/>
        <source>Terrain</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par la population</source>
        <translation>{effect} from population</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les services</source>
        <translation>{effect} from services</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par le réseau</source>
        <translation>{effect} from the network</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les paramètres</source>
        <translation>{effect} from the parameters</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} par les temps d’accès</source>
        <translation>{effect} from access times</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, ouverture de « {name} »</source>
        <translation>{effect}, opening of “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, fermeture de « {name} »</source>
        <translation>{effect}, closure of “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect}, autour de « {name} »</source>
        <translation>{effect}, around “{name}”</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Rien n’a changé : {before} {public} en zone blanche aux deux dates.</source>
        <translation>Nothing has changed: {before} {public} in underserved areas at both dates.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>les effets se compensent</source>
        <translation>the effects cancel out</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{count} {public} de moins en zone blanche ({before} avant, {after} après) : {parts}.</source>
        <translation>{count} fewer {public} in underserved areas ({before} before, {after} after): {parts}.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{count} {public} de plus en zone blanche ({before} avant, {after} après) : {parts}.</source>
        <translation>{count} more {public} in underserved areas ({before} before, {after} after): {parts}.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{effect} (dont {services})</source>
        <translation>{effect} (including {services})</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{cells} carreau(x) nouveau(x) à la seconde date, {people} personne(s) : effet de la population.</source>
        <translation>{cells} new grid cell(s) at the second date, {people} person(s): effect of the population.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{cells} carreau(x) disparu(s) à la seconde date, {people} personne(s) : effet de la population.</source>
        <translation>{cells} grid cell(s) gone at the second date, {people} person(s): effect of the population.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Services et réseau ne sont pas donnés pour les deux dates : leurs effets ne peuvent être séparés, ils sont réunis sous « acces ».</source>
        <translation>Services and network are not given for both dates: their effects cannot be told apart and are combined under “acces”.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>{parameter} : {count} carreau(x) dont le temps, mesuré de nouveau, n’est pas celui de la couche (mesuré avec d’autres réglages ?) ; les temps nouveaux sont retenus.</source>
        <translation>{parameter}: {count} grid cell(s) whose time, measured again, is not that of the layer (measured with other settings?); the new times are kept.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <source>Le profil de marche a changé : les rues qu’il ouvre ou ferme comptent sous « reseau », sa vitesse sous « parametres ».</source>
        <translation>The walking profile has changed: the streets it opens or closes count under “reseau”, its speed under “parametres”.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../core/territory_table.py"/>
        <source>{count} personne(s) des carreaux vivent hors des territoires donnés.</source>
        <translation>{count} person(s) of the grid cells live outside the given territories.</translation>
    </message>
    <message>
        <location filename="../../core/follow_up_words.py"/>
        <location filename="../../core/territory_table.py"/>
        <location filename="../../processing/equite.py"/>
        <source>Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois.</source>
        <translation>Some territories overlap: {count} person(s) are counted in them more than once.</translation>
    </message>
    <message>
        <location filename="../../core/gdal_tools.py"/>
        <source>{parameter} : le fichier « {path} » est introuvable ; vérifiez son nom et son dossier.</source>
        <translation>{parameter}: the file “{path}” cannot be found; check its name and folder.</translation>
    </message>
    <message>
        <location filename="../../core/gdal_tools.py"/>
        <source>{parameter} : le fichier « {path} » est vide ; téléchargez-le ou exportez-le de nouveau.</source>
        <translation>{parameter}: the file “{path}” is empty; download or export it again.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Pays « {country} » inconnu pour les jours fériés : indiquez FR ou BE.</source>
        <translation>Country “{country}” is not known for public holidays: give FR or BE.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Année {year} hors du calendrier des jours fériés : indiquez une année de {first} à {last}.</source>
        <translation>Year {year} is outside the calendar of public holidays: give a year from {first} to {last}.</translation>
    </message>
    <message>
        <location filename="../../core/holidays.py"/>
        <source>Territoire « {region} » inconnu : indiquez un code INSEE de département ou de commune.</source>
        <translation>Territory “{region}” is unknown: give an INSEE code of a département or commune.</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>inconnus</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>tous les jours {hours}</source>
        <translation>every day {hours}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>toute la journée</source>
        <translation>all day</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>de {begin} à {end}</source>
        <translation>from {begin} to {end}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>minuit</source>
        <translation>midnight</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../core/zone_names.py"/>
        <source>{first} et {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <location filename="../../core/hours_words.py"/>
        <source>du {first} au {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>SEUIL_MIN et SEUILS_MIN : donnez des minutes entre 0 et 600, par exemple 5,10,15.</source>
        <translation>SEUIL_MIN and SEUILS_MIN: give minutes between 0 and 600, for example 5,10,15.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : « {value} » est inconnue ; choisissez parmi {choices}.</source>
        <translation>OFFRE: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : aucun service retenu n’a de « capacite » ; remplissez cette colonne ou choisissez OFFRE=un.</source>
        <translation>OFFRE: none of the services that count has a “capacite”; fill in this column or choose OFFRE=un.</translation>
    </message>
    <message>
        <location filename="../../core/indicator_measure.py"/>
        <source>OFFRE : aucun service retenu n’a d’horaires lisibles ; choisissez OFFRE=un.</source>
        <translation>OFFRE: none of the services that count has readable opening hours; choose OFFRE=un.</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>PONDERATION : « {value} » est inconnue ; choisissez parmi {choices}.</source>
        <translation>PONDERATION: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>POIDS_MARCHE : « {value} » ne se lit pas comme des paliers ; écrivez par exemple 5=1 ; 10=0,68 ; 15=0,22 (minutes jusqu’à SEUIL_MIN = {limit}, poids de 0 à 1).</source>
        <translation>POIDS_MARCHE: “{value}” cannot be read as steps; write for example 5=1 ; 10=0,68 ; 15=0,22 (minutes up to SEUIL_MIN = {limit}, weights from 0 to 1).</translation>
    </message>
    <message>
        <location filename="../../core/indicators.py"/>
        <source>POIDS_MARCHE : « {value} » n’est pas un nombre positif ; écrivez par exemple {example}.</source>
        <translation>POIDS_MARCHE: “{value}” is not a positive number; write for example {example}.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>SEUILS_MIN : « {value} » n’est pas une liste de minutes ; donnez des nombres de 0 à {high} séparés par des virgules, par exemple 5,10,15.</source>
        <translation>SEUILS_MIN: “{value}” is not a list of minutes; give numbers from 0 to {high} separated by commas, for example 5,10,15.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>LARGEUR_M : {value} n’est pas une largeur ; donnez un nombre de mètres positif.</source>
        <translation>LARGEUR_M: {value} is not a width; give a positive number of metres.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>CARREAUX : « {name} » doit contenir des polygones (carreaux), pas des points ni des lignes.</source>
        <translation>CARREAUX: “{name}” must contain polygons (grid cells), not points or lines.</translation>
    </message>
    <message>
        <location filename="../../core/isochrones.py"/>
        <source>CARREAUX : aucun polygone de « {name} » n’est sur le territoire du réseau ; vérifiez que les deux couvrent la même ville et que leurs systèmes de coordonnées sont justes.</source>
        <translation>CARREAUX: no polygon of “{name}” lies on the territory of the network; check that both cover the same town and that their coordinate reference systems are right.</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../core/language.py"/>
        <source>décembre</source>
        <translation>December</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; ajoutez-la ou videz {parameter}.</source>
        <translation>{parameter}: the layer “{name}” has no column “{column}”; add it or leave {parameter} empty.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <location filename="../../core/travel_times.py"/>
        <source>TEMPS_MAX_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif.</source>
        <translation>TEMPS_MAX_MIN: {value} is not a duration; give a positive number of minutes.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>SERVICES : aucun service (sur {count}) n’est à moins de {limit} m d’une rue praticable à pied, et le plus proche en est à {nearest} km ; vérifiez leurs coordonnées et le territoire du réseau, ou augmentez ACCROCHAGE_M.</source>
        <translation>SERVICES: no service (out of {count}) is less than {limit} m from a walkable street, and the nearest one is {nearest} km away from one; check their coordinates and the territory of the network, or increase ACCROCHAGE_M.</translation>
    </message>
    <message>
        <location filename="../../core/measures.py"/>
        <source>SEUIL_MIN : {value} n’est pas une durée ; donnez un nombre de minutes positif.</source>
        <translation>SEUIL_MIN: {value} is not a duration; give a positive number of minutes.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>PROFIL : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>PROFIL: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>VITESSE_KMH : {value} km/h n’est pas une vitesse de marche ; donnez une valeur de {low} à {high}.</source>
        <translation>VITESSE_KMH: {value} km/h is not a walking speed; give a value from {low} to {high}.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>{parameter} : {value} s n’est pas une attente à un passage ; donnez une valeur de 0 à {high} s.</source>
        <translation>{parameter}: {value} s is not a wait at a crossing; give a value from 0 to {high} s.</translation>
    </message>
    <message>
        <location filename="../../core/network.py"/>
        <source>{source} : aucune voie praticable à pied pour le profil « {profile} » ; vérifiez que le fichier contient les rues (highway=*) du territoire.</source>
        <translation>{source}: no walkable way for the profile “{profile}”; check that the file contains the streets (highway=*) of the territory.</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>à {gap} m de « {street} »</source>
        <translation>{gap} m from “{street}”</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>à {gap} m d’une voie sans nom</source>
        <translation>{gap} m from an unnamed way</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>une voie sans nom</source>
        <translation>an unnamed way</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km)</source>
        <translation>Island {island} ({length} km)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km, {people} personnes)</source>
        <translation>Island {island} ({length} km, {people} people)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>L’îlot {island} ({length} km, {people} personne)</source>
        <translation>Island {island} ({length} km, {people} person)</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} croise {street} sans s’y joindre : nœud commun à ajouter dans OpenStreetMap, si ce n’est un pont ou un tunnel ?</source>
        <translation>{island} crosses {street} without joining it: shared node to be added in OpenStreetMap, unless it is a bridge or a tunnel?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} s’arrête {near} : passage absent de la carte, obstacle réel ou bord de l’extrait ?</source>
        <translation>{island} stops {near}: passage missing from the map, real obstacle or edge of the extract?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} s’arrête {near} : chemin à relier dans OpenStreetMap ?</source>
        <translation>{island} stops {near}: way to be joined in OpenStreetMap?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{island} a un bout {near} : chemin à relier dans OpenStreetMap ?</source>
        <translation>{island} has an end {near}: way to be joined in OpenStreetMap?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>Un bout de « {street} »</source>
        <translation>An end of “{street}”</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>Un bout de chemin</source>
        <translation>An end of a path</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>plus de {length} m</source>
        <translation>more than {length} m</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{end} touche {street}, où l’on n’arrive qu’après {walk} de marche : nœud commun à ajouter dans OpenStreetMap, si ce n’est un pont ou un tunnel ?</source>
        <translation>{end} touches {street}, which is only reached after a walk of {walk}: shared node to be added in OpenStreetMap, unless it is a bridge or a tunnel?</translation>
    </message>
    <message>
        <location filename="../../core/network_health.py"/>
        <source>{end} s’arrête {near}, où l’on n’arrive qu’après {walk} de marche : à relier ?</source>
        <translation>{end} stops {near}, which is only reached after a walk of {walk}: to be joined?</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) dessinées à la main, mesurées et reliées à leurs bouts.</source>
        <translation>{parameter}: {count} edge(s) drawn by hand, measured and joined at their ends.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) redessinées ; leurs temps suivent leur longueur.</source>
        <translation>{parameter}: {count} edge(s) redrawn; their times follow their length.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) déplacées, reliées là où elles sont dessinées.</source>
        <translation>{parameter}: {count} edge(s) moved, joined where they are drawn.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) dessinées à rebours ; aller_s va toujours de « de » à « vers ».</source>
        <translation>{parameter}: {count} line(s) drawn backwards; aller_s always goes from “de” to “vers”.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} morceau(x) de lignes en plusieurs parties, lus comme des arêtes.</source>
        <translation>{parameter}: {count} part(s) of multipart lines, read as edges.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) issues d’une coupe à la main ; ensemble, elles gardent le temps du tout.</source>
        <translation>{parameter}: {count} edge(s) from a cut by hand; together they keep the time of the whole.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} arête(s) coupées là où une arête modifiée les touche, à {reach} m près.</source>
        <translation>{parameter}: {count} edge(s) cut where an edited edge touches them, within {reach} m.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} bout(s) dessinés à la main ne touchent rien, à moins de {near} m d’une autre voie : {places} ; accrochez-les si l’on y passe.</source>
        <translation>{parameter}: {count} end(s) drawn by hand touch nothing, less than {near} m from another way: {places}; snap them if one can pass there.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : {count} ligne(s) sans tracé utilisable, écartées (numéro {rows}) ; redessinez-les.</source>
        <translation>{parameter}: {count} line(s) without a usable geometry, set aside (number {rows}); redraw them.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : tous les passages de « {name} » sont fermés ; rouvrez-en un.</source>
        <translation>{parameter}: all passages of “{name}” are closed; reopen one.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : une longueur ou un temps est négatif dans « {name} » ; reconstruisez le réseau.</source>
        <translation>{parameter}: a length or a time is negative in “{name}”; rebuild the network.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : la couche « {name} » n’est pas un réseau piéton (colonne « {column} » absente) ; créez-la avec « Construire le réseau piéton ».</source>
        <translation>{parameter}: the layer “{name}” is not a walking network (column “{column}” missing); create one with “Build the walking network”.</translation>
    </message>
    <message>
        <location filename="../../core/network_layer.py"/>
        <source>{parameter} : aucune ligne dans la couche « {name} » ; choisissez un réseau piéton.</source>
        <translation>{parameter}: no line in the layer “{name}”; choose a walking network.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Bilan du réseau piéton</source>
        <translation>Review of the walking network</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{source} – profil {profile}, {speed} km/h sur le plat.</source>
        <translation>{source} – profile {profile}, {speed} km/h on the flat.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>arêtes</source>
        <translation>edges</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>nœuds</source>
        <translation>nodes</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>praticables à pied</source>
        <translation>walkable</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>parties non reliées entre elles</source>
        <translation>parts not joined to one another</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{parameter} : « {name} » n’a pas d’étiquettes OSM (colonne highway) ; ses {count} lignes sont toutes prises pour des voies praticables dans les deux sens (règle inconnue), jointes à leurs sommets communs et là où un bout est à moins de {reach} m d’une autre ligne.</source>
        <translation>{parameter}: “{name}” has no OSM tags (column highway); its {count} lines are all taken as ways walkable in both directions (rule inconnue), joined at their shared vertices and wherever an end is less than {reach} m from another line.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Réseau : {edges} arêtes, {kilometres} km praticables à pied (profil {profile}, {speed} km/h sur le plat).</source>
        <translation>Network: {edges} edges, {kilometres} walkable km (profile {profile}, {speed} km/h on the flat).</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Parties que rien ne relie à la principale : {parts}, {apart} km en tout ; BILAN et ANOMALIES montrent où un lien manque peut-être dans la carte.</source>
        <translation>Parts that nothing joins to the main one: {parts}, {apart} km in all; BILAN and ANOMALIES show where a link may be missing in the map.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Trous possibles dans la carte : {holes} îlots et leur lien manquant, {ends} bouts de voie libres.</source>
        <translation>Possible gaps in the map: {holes} islands and their missing link, {ends} loose ends.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>DEMANDE : aucune colonne ne compte les habitants ; ajoutez population, ou passez par « Charger la population ».</source>
        <translation>DEMANDE: no column counts residents; add population, or go through “Load population”.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>DEMANDE : {apart} personnes ont pour voie la plus proche un îlot, {off} n’ont aucune voie à portée.</source>
        <translation>DEMANDE: for {apart} people the nearest way is an island, {off} have no way within reach.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{parameter} : aucun passage de cette sorte n’est dessiné comme voie dans la source ; cette attente ne change aucun temps.</source>
        <translation>{parameter}: no crossing of this kind is drawn as a way in the source; this wait changes no time.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>moins de {limit} %</source>
        <translation>less than {limit}%</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>de {low} à {high} %</source>
        <translation>from {low} to {high}%</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{limit} % et plus</source>
        <translation>{limit}% and more</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Pente</source>
        <translation>Slope</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Modèle de terrain : {name} ({crs}), cellules d’environ {width} m sur {height} m. Altitudes de {lowest} à {highest} m ; dénivelé cumulé de toutes les voies, chacune dans un seul sens : {climb} m.</source>
        <translation>Terrain model: {name} ({crs}), cells of about {width} m by {height} m. Elevations from {lowest} to {highest} m; total climb of all ways, each in one direction only: {climb} m.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies par pente</source>
        <translation>Ways by slope</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ponts et tunnels, à pente égale entre leurs extrémités : {kilometres} km.</source>
        <translation>Bridges and tunnels, with an even slope between their ends: {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Escaliers, au temps triplé sans pente en plus : {kilometres} km.</source>
        <translation>Steps, with tripled time and no slope on top: {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Pentes ramenées à {limit} % (falaise ou virage que le modèle confond) : {kilometres} km.</source>
        <translation>Slopes capped at {limit}% (a cliff or a bend that the model blurs): {kilometres} km.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Altitudes lues en {points} points, dont {bridged} dans un trou du modèle large d’au plus {cells} cellules, interpolées.</source>
        <translation>Elevations read at {points} points, of which {bridged} in a gap of the model at most {cells} cells wide, interpolated.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Temps en montée et en descente : fonction de Tobler, égale à 1 sur le plat, au plus vite à −5 %.</source>
        <translation>Times uphill and downhill: Tobler’s function, equal to 1 on the flat, fastest at −5%.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Sens</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies</source>
        <translation>Ways</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies lues : {count}.</source>
        <translation>Ways read: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies sans longueur (moins de deux points distincts), écartées : {count}.</source>
        <translation>Ways without length (fewer than two distinct points), set aside: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Places et surfaces piétonnes : {count}, traversées en ligne droite par {edges} arêtes.</source>
        <translation>Pedestrian squares and areas: {count}, crossed in a straight line by {edges} edges.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Attente aux passages : {signals} passages avec feux, {signal_wait} s chacun ; {crossings} sans feux, {crossing_wait} s chacun.</source>
        <translation>Wait at crossings: {signals} crossings with lights, {signal_wait} s each; {crossings} without lights, {crossing_wait} s each.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Surfaces que l’on ne peut que contourner (contour invalide ou trop complexe) : {count}.</source>
        <translation>Areas that can only be walked around (outline invalid or too complex): {count}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies praticables, par règle</source>
        <translation>Walkable ways, by rule</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies admises dans le réseau</source>
        <translation>Ways admitted to the network</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce qui a été écarté, et pourquoi</source>
        <translation>What was set aside, and why</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies fermées à ce profil</source>
        <translation>Ways closed to this profile</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Aucune voie.</source>
        <translation>No way.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Priorité des règles : ce que le profil ne peut pas franchir, puis foot, puis access, puis highway. sidewalk=separate et oneway n’écartent personne à pied.</source>
        <translation>Priority of the rules: what the profile cannot get across, then foot, then access, then highway. sidewalk=separate and oneway keep nobody out on foot.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Aucune barrière sur les voies praticables.</source>
        <translation>No barrier on the walkable ways.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce qui se trouve sur les voies praticables, et ce que ce profil n’y franchit pas</source>
        <translation>What stands on the walkable ways, and what this profile cannot get across</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Sorte</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Nœuds</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Fermés</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Toutes les sortes</source>
        <translation>All types</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>{profile} : {kilometres} km de voies de l’adulte perdus, en orange sur le réseau de l’adulte en gris. {reasons}. Un point couvre environ {size} m ; le nord est en haut.</source>
        <translation>{profile}: {kilometres} km of the adult’s ways lost, in orange on the adult’s network in grey. {reasons}. A dot covers about {size} m; north is up.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Le cadre laisse dehors les voies éloignées ({share} % des points).</source>
        <translation>The frame leaves distant ways out ({share}% of the points).</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <location filename="../../processing/walker_questions.py"/>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ce que chaque profil perd par rapport à l’adulte</source>
        <translation>What each profile loses compared with the adult</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Voies ouvertes à l’adulte et fermées à un autre profil, par règle</source>
        <translation>Ways open to the adult and closed to another profile, by rule</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Ne perdent aucune voie : {profiles}.</source>
        <translation>No way is lost for: {profiles}.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Les barrières infranchissables s’y ajoutent : elles coupent une voie en un point sans la fermer.</source>
        <translation>Impassable barriers come on top: they cut a way at one point without closing it.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlots</source>
        <translation>Islands</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>La plus grande partie du réseau (îlot 0) compte {kilometres} km, soit {share} % du total. Les autres parties n’y sont reliées par aucune voie praticable ; elles restent dans le réseau.</source>
        <translation>The largest part of the network (island 0) has {kilometres} km, {share}% of the total. No walkable way joins the other parts to it; they stay in the network.</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlots, par nombre de carrefours décroissant</source>
        <translation>Islands, by decreasing number of junctions</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Îlot</source>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Arêtes</source>
        <translation>Edges</translation>
    </message>
    <message>
        <location filename="../../core/network_report.py"/>
        <source>Et {count} autres îlots, {kilometres} km en tout.</source>
        <translation>And {count} more islands, {kilometres} km in all.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Majuscules et minuscules corrigées (mo-fr).</source>
        <translation>Upper and lower case corrected (mo-fr).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Nom de jour ou de mois écrit autrement que par son abréviation anglaise (Mon, lundi).</source>
        <translation>Name of a day or month not written as its English abbreviation (Mon, lundi).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Tiret typographique lu comme un trait d’union (09:00–12:00).</source>
        <translation>Typographic dash read as a hyphen (09:00–12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Guillemets typographiques lus comme des guillemets droits.</source>
        <translation>Typographic quotation marks read as straight ones.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Heure écrite avec un seul chiffre (9:30).</source>
        <translation>Time written with a single-digit hour (9:30).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Heure écrite avec « h » ou un point (9h30, 9h, 09.30).</source>
        <translation>Time written with “h” or a point (9h30, 9h, 09.30).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Deux-points entre les jours et les heures (Mo-Fr: 09:00-12:00).</source>
        <translation>Colon between days and hours (Mo-Fr: 09:00-12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Virgule entre les jours et les heures (Mo-Fr, 09:00-12:00).</source>
        <translation>Comma between days and hours (Mo-Fr, 09:00-12:00).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Séparateur sans règle, ignoré (point-virgule final).</source>
        <translation>Separator without a rule, ignored (final semicolon).</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>Vacances scolaires (SH) : sans calendrier scolaire, ces règles sont ignorées.</source>
        <translation>School holidays (SH): without a school calendar, these rules are ignored.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>texte trop long</source>
        <translation>text too long</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>guillemet sans son pendant</source>
        <translation>unmatched quotation mark</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>caractère inattendu</source>
        <translation>unexpected character</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>mot inconnu</source>
        <translation>unknown word</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/lexer.py"/>
        <source>heure impossible</source>
        <translation>impossible time</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/model.py"/>
        <source>Horaires « {text} » illisibles au caractère {place} ({reason}) : corrigez-les ou videz le champ.</source>
        <translation>Opening hours “{text}” unreadable at character {place} ({reason}): correct them or empty the field.</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>règle attendue</source>
        <translation>rule expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heures attendues avant la virgule</source>
        <translation>hours expected before the comma</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>séparateur de règles attendu</source>
        <translation>rule separator expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour, heure ou état attendu</source>
        <translation>day, time or state expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>années dans le désordre</source>
        <translation>years out of order</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année attendue</source>
        <translation>year expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année improbable</source>
        <translation>unlikely year</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>pas attendu</source>
        <translation>step expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>numéro de semaine attendu, de 1 à 53</source>
        <translation>week number expected, from 1 to 53</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>« + » demande une année</source>
        <translation>“+” requires a year</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>année absente du début de la période</source>
        <translation>year missing from the start of the period</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>mois attendu</source>
        <translation>month expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>un seul rang attendu dans une date</source>
        <translation>only one position in the month expected in a date</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour du mois impossible</source>
        <translation>impossible day of the month</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>décalage en jours attendu</source>
        <translation>offset in days expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jours fériés déjà croisés avec des jours de semaine</source>
        <translation>public holidays already combined with weekdays</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>jour de semaine attendu</source>
        <translation>weekday expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>rang dans le mois attendu, de 1 à 5 ou de -1 à -5</source>
        <translation>position in the month expected, from 1 to 5 or -1 to -5</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>une plage commence avant 24:00</source>
        <translation>a range starts before 24:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>plage horaire attendue, de la forme 09:00-12:00</source>
        <translation>time range expected, in the form 09:00-12:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>horaires de passage, et non d’ouverture</source>
        <translation>times of a timetable, not opening hours</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heure attendue</source>
        <translation>time expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>heure solaire attendue</source>
        <translation>sun time expected (sunrise, dusk…)</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>« + » ou « - » attendu</source>
        <translation>“+” or “-” expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>durée attendue, de la forme 01:00</source>
        <translation>duration expected, in the form 01:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/parser.py"/>
        <source>parenthèse fermante attendue</source>
        <translation>closing bracket expected</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire attendue, de la forme 09:00 - 12:00</source>
        <translation>time range expected, in the form 09:00 - 12:00</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire impossible</source>
        <translation>impossible time range</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plage horaire vide</source>
        <translation>empty time range</translation>
    </message>
    <message>
        <location filename="../../core/opening_hours/weekly_table.py"/>
        <source>plages horaires contradictoires</source>
        <translation>contradictory time ranges</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>personnes pauvres</source>
        <translation>poor people</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>personnes pauvres, calées sur les taux publiés par IRIS</source>
        <translation>poor people, calibrated to the rates published by IRIS</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>ménages pauvres</source>
        <translation>poor households</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>familles monoparentales</source>
        <translation>single-parent families</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>enfants de 0 à 3 ans</source>
        <translation>children aged 0 to 3</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>jeunes de 18 à 24 ans</source>
        <translation>young people aged 18 to 24</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>personnes de 65 ans et plus</source>
        <translation>people aged 65 and over</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>habitants</source>
        <translation>residents</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>personnes pauvres (estimation)</source>
        <translation>poor people (estimate)</translation>
    </message>
    <message>
        <location filename="../../core/public_words.py"/>
        <source>personnes comptées par {column}</source>
        <translation>people counted in the column {column}</translation>
    </message>
    <message>
        <location filename="../../core/readers/areas.py"/>
        <source>{parameter} : « {name} » ne contient aucun polygone ; choisissez une couche de polygones.</source>
        <translation>{parameter}: “{name}” contains no polygon; choose a polygon layer.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>géométrie absente ou inutilisable</source>
        <translation>geometry missing or unusable</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : aucune ligne de « {name} » n’est un IRIS ou un secteur utilisable ({reason}).</source>
        <translation>CONTOURS: no row of “{name}” is a usable IRIS or sector ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>fichier vide</source>
        <translation>empty file</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>CONTOURS : « {name} » n’a pas de colonne de codes d’IRIS (9 caractères) ni de secteurs statistiques ; choisissez des contours IRIS (IGN, INSEE) ou les secteurs de Statbel.</source>
        <translation>CONTOURS: “{name}” has no column of IRIS codes (9 characters) or statistical sectors; choose IRIS boundaries (IGN, INSEE) or the Statbel sectors.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>code absent ou illisible</source>
        <translation>code missing or unreadable</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>code « {code} » déjà lu ligne {line}</source>
        <translation>code “{code}” already read at row {line}</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>TABLE : « {name} » n’a pas de colonne de codes d’IRIS, ou ni taux de pauvreté (« DISP_TP60… ») ni médiane (« DISP_MED… ») ; indiquez CHAMP_CODE, CHAMP_TAUX ou CHAMP_MEDIANE, parmi : {columns}.</source>
        <translation>TABLE: “{name}” has no column of IRIS codes, or neither a poverty rate (“DISP_TP60…”) nor a median (“DISP_MED…”); name CHAMP_CODE, CHAMP_TAUX or CHAMP_MEDIANE, among: {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>taux de pauvreté illisible</source>
        <translation>unreadable poverty rate</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>taux de pauvreté hors de 0 à 100 %</source>
        <translation>poverty rate outside 0 to 100%</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>médiane illisible</source>
        <translation>unreadable median</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : la colonne « {column} » n’existe pas dans « {name} » ; choisissez parmi : {columns}.</source>
        <translation>{parameter}: the column “{column}” does not exist in “{name}”; choose from: {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne utilisable ; exportez-le de nouveau.</source>
        <translation>{parameter}: “{name}” contains no usable row; export it again.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Contours : {contours_read} ligne(s) lue(s) = {written} écrite(s) + {contours_refused} refusée(s).</source>
        <translation>Boundaries: {contours_read} row(s) read = {written} written + {contours_refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Sans TABLE, les taux de pauvreté restent inconnus (qualite = absent).</source>
        <translation>Without TABLE, the poverty rates stay unknown (qualite = absent).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Colonnes lues : taux « {rate} », médiane « {median} ».</source>
        <translation>Columns read: rate “{rate}”, median “{median}”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Table : {table_read} ligne(s) lue(s) = {matched} rapprochée(s) + {elsewhere} d’autres territoires + {other_years} d’autres années + {table_refused} refusée(s).</source>
        <translation>Table: {table_read} row(s) read = {matched} matched + {elsewhere} of other territories + {other_years} of other years + {table_refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Table : {suppressed} valeur(s) sous secret, inconnues (jamais 0).</source>
        <translation>Table: {suppressed} suppressed value(s), unknown (never 0).</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>IRIS : {iris_publie} publié(s), {iris_secret} sous secret, {iris_absent} absent(s) de la table, {iris_hors_plage} hors plage.</source>
        <translation>IRIS: {iris_publie} published, {iris_secret} suppressed, {iris_absent} absent from the table, {iris_hors_plage} out of range.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>{out_of_range} taux hors de 0 à 100 % refusé(s) : souvent un revenu écrit à la place d’un taux secret.</source>
        <translation>{out_of_range} rate(s) outside 0 to 100% refused: often an income written in place of a suppressed rate.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} ligne(s) refusée(s) : voir REJETS.</source>
        <translation>{count} row(s) refused: see REJETS.</translation>
    </message>
    <message>
        <location filename="../../core/readers/iris.py"/>
        <source>Aucun code de la table ne correspond aux contours (dont {names}) : vérifiez le territoire et l’année.</source>
        <translation>No code of the table matches the boundaries (such as {names}): check the territory and the year.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; téléchargez-le de nouveau (.osm.pbf ou .osm).</source>
        <translation>{parameter}: “{path}” is not a readable OpenStreetMap file, or it is cut short; download it again (.osm.pbf or .osm).</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : aucune voie de « {source} » ne touche la zone ; vérifiez qu’elle est sur le même territoire.</source>
        <translation>{parameter}: no way of “{source}” touches the area; check that it is on the same territory.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « highway » ; choisissez une couche de voies OpenStreetMap dont les étiquettes (tags) sont des colonnes, ou de rues sans étiquettes.</source>
        <translation>{parameter}: the layer “{name}” has no column “highway”; choose a layer of OpenStreetMap ways whose tags are columns, or of streets without tags.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>XML illisible, tronqué ou avec un DOCTYPE</source>
        <translation>unreadable XML, cut short or with a DOCTYPE</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>un nœud sans coordonnées x et y</source>
        <translation>a node without x and y coordinates</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une arête vers un nœud absent</source>
        <translation>an edge to a missing node</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>ni système de coordonnées (crs) ni nœuds d’OSMnx</source>
        <translation>neither coordinate system (crs) nor OSMnx nodes</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>système de coordonnées inconnu : {crs}</source>
        <translation>unknown coordinate system: {crs}</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une géométrie illisible</source>
        <translation>an unreadable geometry</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>une géométrie qui n’est pas une ligne</source>
        <translation>a geometry that is not a line</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_graphml.py"/>
        <source>{parameter} : « {path} » n’est pas un réseau d’OSMnx lisible ({reason}) ; enregistrez-le de nouveau avec osmnx.save_graphml, ou donnez un extrait .osm.pbf.</source>
        <translation>{parameter}: “{path}” is not a readable OSMnx network ({reason}); save it again with osmnx.save_graphml, or give an .osm.pbf extract.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » nomme des voies sans leurs coordonnées ; terminez la requête Overpass par « out body; &gt;; out skel; » ou par « out geom; ».</source>
        <translation>{parameter}: “{path}” names ways without their coordinates; end the Overpass query with “out body; &gt;; out skel;” or “out geom;”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier JSON lisible, ou il est tronqué ; relancez la requête Overpass.</source>
        <translation>{parameter}: “{path}” is not a readable JSON file, or it is cut short; run the Overpass query again.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est un GeoJSON et non une réponse d’Overpass ; chargez-le dans QGIS, puis donnez-le au paramètre LIGNES de « Construire le réseau piéton ».</source>
        <translation>{parameter}: “{path}” is a GeoJSON, not an answer from Overpass; load it into QGIS, then give it to the parameter LIGNES of “Build the walking network”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est un JSON qui ne vient pas d’Overpass, ou il est abîmé ; relancez la requête avec « [out:json]; ».</source>
        <translation>{parameter}: “{path}” is a JSON that does not come from Overpass, or it is damaged; run the query again with “[out:json];”.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_overpass.py"/>
        <source>{parameter} : « {path} » est une réponse incomplète d’Overpass (« {remark} ») ; relancez la requête, sur une zone plus petite au besoin.</source>
        <translation>{parameter}: “{path}” is an incomplete answer from Overpass (“{remark}”); run the query again, on a smaller area if need be.</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_places.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible, ou il est tronqué ; téléchargez-le de nouveau (.osm.pbf, .osm, au besoin en .gz ou .bz2, ou réponse d’Overpass en .json).</source>
        <translation>{parameter}: “{path}” is not a readable OpenStreetMap file, or it is cut short; download it again (.osm.pbf, .osm, in .gz or .bz2 if need be, or Overpass answer in .json).</translation>
    </message>
    <message>
        <location filename="../../core/readers/osm_places.py"/>
        <source>{parameter} : « {path} » n’est pas une réponse d’Overpass complète ; relancez la requête avec « [out:json]; », ou donnez un GeoJSON au paramètre LIEUX.</source>
        <translation>{parameter}: “{path}” is not a complete answer from Overpass; run the query again with “[out:json];”, or give a GeoJSON to the parameter LIEUX.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : « {name} » n’a pas de colonne de population lisible (« ind » des carreaux Filosofi ou « population ») ; choisissez les carreaux de l’INSEE, ou chargez cette couche en nommant sa colonne (CHAMP_POPULATION).</source>
        <translation>{parameter}: “{name}” has no readable population column (“ind” of the Filosofi grid cells, or “population”); choose the INSEE grid cells, or load this layer and name its column (CHAMP_POPULATION).</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : population négative dans « {name} », ligne {row} ; corrigez le fichier.</source>
        <translation>{parameter}: negative population in “{name}”, row {row}; correct the file.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>{parameter} : « {column} » de « {name} » ne compte pas des personnes, ligne {row} (nombre négatif ou démesuré) ; corrigez le fichier ou choisissez une autre colonne.</source>
        <translation>{parameter}: “{column}” of “{name}” does not count people, row {row} (negative or oversized number); correct the file or choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population.py"/>
        <source>PUBLIC : « {public} » n’est pas une colonne numérique de « {name} », ou elle est vide ; choisissez une autre colonne.</source>
        <translation>PUBLIC: “{public}” is not a numeric column of “{name}”, or it is empty; choose another column.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>effectif négatif ou infini</source>
        <translation>negative or infinite count</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : « {name} » n’a ni polygones ni identifiants de carreaux INSEE (« CRS3035RES200mN…E… ») ; donnez le fichier géographique ou une colonne d’identifiants.</source>
        <translation>{parameter}: “{name}” has neither polygons nor identifiers of INSEE grid cells (“CRS3035RES200mN…E…”); give the geographic file or a column of identifiers.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>ni géométrie ni identifiant de carreau lisible</source>
        <translation>neither geometry nor readable grid cell identifier</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>géométrie inutilisable</source>
        <translation>unusable geometry</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>carreau déjà lu ligne {line}</source>
        <translation>grid cell already read at row {line}</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>population illisible ou impossible « {value} »</source>
        <translation>unreadable or impossible population “{value}”</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>ZONE : aucun carreau de « {name} » dans la zone ; vérifiez que les deux couvrent le même territoire.</source>
        <translation>ZONE: no grid cell of “{name}” in the area; check that both cover the same territory.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne ; téléchargez-le ou exportez-le de nouveau.</source>
        <translation>{parameter}: “{name}” contains no row; download or export it again.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{parameter} : aucune ligne de « {name} » n’est utilisable (ligne {line} : {reason}) ; corrigez le fichier.</source>
        <translation>{parameter}: no row of “{name}” is usable (row {line}: {reason}); correct the file.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{read} ligne(s) lue(s) = {written} écrite(s) + {refused} refusée(s).</source>
        <translation>{read} row(s) read = {written} written + {refused} refused.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Population : {population} personnes.</source>
        <translation>Population: {population} people.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Aucune colonne ne dit quels carreaux ont été estimés par l’INSEE.</source>
        <translation>No column says which grid cells were estimated by INSEE.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{imputed} carreau(x) dont l’INSEE a estimé les revenus.</source>
        <translation>{imputed} grid cell(s) whose incomes were estimated by INSEE.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>Carreaux de {count} m, reconnus à leur identifiant.</source>
        <translation>Grid cells of {count} m, recognised by their identifier.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) hors de la ZONE, laissés de côté.</source>
        <translation>{count} grid cell(s) outside the ZONE, left out.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) sans polygone, dessinés d’après leur identifiant.</source>
        <translation>{count} grid cell(s) without a polygon, drawn from their identifier.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} géométrie(s) invalide(s) réparée(s).</source>
        <translation>{count} invalid geometry(ies) repaired.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) coupés, plus petits qu’un carreau entier, dont {names} : leur population reste celle du carreau entier.</source>
        <translation>{count} grid cell(s) cut, smaller than a whole cell, including {names}: their population stays that of the whole cell.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) loin de la place que dit leur identifiant, dont {names} : vérifiez le système de coordonnées.</source>
        <translation>{count} grid cell(s) far from the place their identifier says, including {names}: check the coordinate reference system.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) à la pauvreté impossible (taux hors de 0 à 100 %) : elle y est inconnue.</source>
        <translation>{count} grid cell(s) with impossible poverty (rate outside 0 to 100%): it is unknown there.</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>{count} carreau(x) à la population inconnue (secret ou case vide).</source>
        <translation>{count} grid cell(s) with unknown population (suppressed or empty).</translation>
    </message>
    <message>
        <location filename="../../core/readers/population_files.py"/>
        <source>CHAMP_TAUX : tous les taux sont de 1 % au plus ; donnez-les de 0 à 100, pas de 0 à 1.</source>
        <translation>CHAMP_TAUX: all rates are 1% at most; give them from 0 to 100, not from 0 to 1.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Accès aux droits</source>
        <translation>Access to rights</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Numérique</source>
        <translation>Digital help</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Santé</source>
        <translation>Health</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Famille et petite enfance</source>
        <translation>Family and early childhood</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Alimentation</source>
        <translation>Food</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Logement et hébergement</source>
        <translation>Housing and emergency shelter</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Aide juridique</source>
        <translation>Legal aid</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>Hygiène</source>
        <translation>Hygiene</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/categories.py"/>
        <source>{parameter} : « {path} » n’a pas de colonnes « type » et « categorie » ; partez du fichier resources/categories.csv de l’extension.</source>
        <translation>{parameter}: “{path}” has no columns “type” and “categorie”; start from the file resources/categories.csv of the plugin.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées absentes</source>
        <translation>missing coordinates</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées illisibles</source>
        <translation>unreadable coordinates</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées impossibles : ni des degrés, ni un système de coordonnées reconnu</source>
        <translation>impossible coordinates: neither degrees nor a recognised coordinate reference system</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées impossibles : virgule décimale perdue ?</source>
        <translation>impossible coordinates: decimal comma lost?</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées nulles (0, 0)</source>
        <translation>zero coordinates (0, 0)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>latitude et longitude inversées</source>
        <translation>latitude and longitude swapped</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées X et Y inversées</source>
        <translation>X and Y coordinates swapped</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>signe perdu dans les coordonnées (ouest ou sud)</source>
        <translation>sign lost in the coordinates (west or south)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées décalées : hors du territoire de la commune ou du fichier</source>
        <translation>shifted coordinates: outside the territory of the commune or of the file</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>coordonnées projetées dans des colonnes en degrés</source>
        <translation>projected coordinates in columns of degrees</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>géométrie absente, vide ou non numérique</source>
        <translation>geometry missing, empty or not numeric</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/coordinates.py"/>
        <source>{parameter} : « {name} » n’a pas de colonnes de coordonnées reconnaissables (longitude et latitude, X et Y, ou une colonne « lat, lon ») ; nommez-les ainsi ou géocodez les adresses, puis relancez.</source>
        <translation>{parameter}: “{name}” has no recognisable coordinate columns (longitude and latitude, X and Y, or one column “lat, lon”); name them so or geocode the addresses, then run again.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>coordonnées absentes, et structure introuvable dans le fichier des structures</source>
        <translation>missing coordinates, and organisation not found in the file of structures</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>coordonnées absentes : service à distance, sans lieu</source>
        <translation>missing coordinates: remote service, without a place</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} : aucune des {count} lignes de « {name} » n’est utilisable ({reason}) ; corrigez le fichier, ou chargez-le avec « Charger des services » pour voir chaque ligne refusée.</source>
        <translation>{parameter}: none of the {count} rows of “{name}” is usable ({reason}); correct the file, or load it with “Load services” to see each refused row.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>FORMAT : « {value} » est inconnu ; choisissez auto, {known}.</source>
        <translation>FORMAT: “{value}” is unknown; choose auto, {known}.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>SRC : « {value} » n’est pas un système de coordonnées ; donnez un code comme EPSG:2154.</source>
        <translation>SRC: “{value}” is not a coordinate reference system; give a code like EPSG:2154.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} : « {name} » n’a pas les colonnes du format « {format} » ; choisissez FORMAT=auto ou tableau.</source>
        <translation>{parameter}: “{name}” lacks the columns of the format “{format}”; choose FORMAT=auto or tableau.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/loader.py"/>
        <source>{parameter} et {linked} : il faut un fichier de structures et un fichier de services de data.inclusion (colonne structure_id) ; vérifiez les deux fichiers.</source>
        <translation>{parameter} and {linked}: a file of organisations (structures) and a file of services from data.inclusion are needed (column structure_id); check both files.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>{parameter} : « {name} » ne contient aucune ligne de données ; choisissez un fichier qui en contient.</source>
        <translation>{parameter}: “{name}” contains no row of data; choose a file that does.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>ce n’est pas un objet JSON</source>
        <translation>this is not a JSON object</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>secondes coordonnées d’un même établissement</source>
        <translation>second coordinates of the same establishment</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>coordonnées sans établissement</source>
        <translation>coordinates without an establishment</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>ni établissement (structureet) ni coordonnées (geolocalisation)</source>
        <translation>neither an establishment (structureet) nor coordinates (geolocalisation)</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/source.py"/>
        <source>{parameter} : l’extrait FINESS est abîmé près de la ligne {line} ; téléchargez-le de nouveau.</source>
        <translation>{parameter}: the FINESS extract is damaged near line {line}; download it again.</translation>
    </message>
    <message>
        <location filename="../../core/readers/services/unlocated.py"/>
        <source>{parameter} : aucune ligne de « {name} » n’a de coordonnées lisibles (colonnes longitude et latitude, en degrés) ; complétez le fichier.</source>
        <translation>{parameter}: no row of “{name}” has readable coordinates (columns longitude and latitude, in degrees); complete the file.</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>plus de valeurs que de colonnes</source>
        <translation>more values than columns</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’est pas un tableau de texte ; exportez-le en CSV (UTF-8) ou donnez le classeur (xlsx, ods).</source>
        <translation>{parameter}: “{path}” is not a text table; export it to CSV (UTF-8) or give the workbook (xlsx, ods).</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’a pas de ligne d’en-tête reconnaissable ; donnez un nom à chaque colonne sur la première ligne.</source>
        <translation>{parameter}: “{path}” has no recognisable header row; give each column a name in the first row.</translation>
    </message>
    <message>
        <location filename="../../core/readers/tables.py"/>
        <source>{parameter} : « {path} » n’est pas un classeur lisible ; ouvrez-le et exportez la feuille en CSV (UTF-8).</source>
        <translation>{parameter}: “{path}” is not a readable workbook; open it and export the sheet to CSV (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : cette installation de QGIS ne lit pas le format Parquet (pilote GDAL absent), celui de « {path} » ; prenez le même fichier en GeoPackage ou en CSV.</source>
        <translation>{parameter}: this installation of QGIS does not read the Parquet format (GDAL driver missing) of “{path}”; use the same file as GeoPackage or CSV.</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : « {path} » n’est pas une couche lisible (GeoPackage, GeoJSON, Shapefile, CSV…) ; vérifiez le fichier, ou exportez-le de nouveau depuis QGIS.</source>
        <translation>{parameter}: “{path}” is not a readable layer (GeoPackage, GeoJSON, Shapefile, CSV…); check the file, or export it again from QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/readers/vector.py"/>
        <source>{parameter} : plus de {limit} entités à lire dans « {name} » ; donnez une ZONE (la commune ou le territoire d’étude), ou une ZONE plus petite.</source>
        <translation>{parameter}: more than {limit} features to read in “{name}”; give a ZONE (the commune or study area), or a smaller ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : impossible de lire « {path} » ({reason}) ; vérifiez vos droits et la place sur le disque.</source>
        <translation>{parameter}: cannot read “{path}” ({reason}); check your permissions and the space on the disk.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : « {path} » n’est pas un fichier OpenStreetMap lisible ; donnez un fichier .osm.pbf, .osm (au besoin en .gz ou .bz2), une réponse d’Overpass en .json ou un réseau d’OSMnx en .graphml.</source>
        <translation>{parameter}: “{path}” is not a readable OpenStreetMap file; give an .osm.pbf or .osm file (.gz or .bz2 if need be), an Overpass answer in .json or an OSMnx network in .graphml.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : « {path} » est trop gros pour ce format (plus de {size} Mo une fois décompressé) ; donnez un extrait .osm.pbf du territoire.</source>
        <translation>{parameter}: “{path}” is too big for this format (more than {size} MB once unpacked); give an .osm.pbf extract of the territory.</translation>
    </message>
    <message>
        <location filename="../../core/readers/ways.py"/>
        <source>{parameter} : l’archive « {path} » est abîmée ou tronquée ; téléchargez-la de nouveau.</source>
        <translation>{parameter}: the archive “{path}” is damaged or cut short; download it again.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Un service est à portée de marche</source>
        <translation>A service is within walking reach</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Au-delà de la durée maximale de marche</source>
        <translation>Beyond the longest walk measured</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Partie du réseau sans aucun service</source>
        <translation>Part of the network that leads to no service</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucune rue praticable à proximité</source>
        <translation>No walkable street nearby</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucun service après les filtres</source>
        <translation>No service left after the filters</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>certaine</source>
        <translation>certain</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>douteuse</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Zones blanches : à plus de {threshold} à pied d’un service</source>
        <translation>Underserved areas: more than {threshold} on foot from a service</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Où vivent les personnes pauvres qui sont trop loin, à pied, d’un service qui pourrait les aider ?</source>
        <translation>Where do poor people live too far, on foot, from a service that could help them?</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Public retenu : {public} (colonne « {column} »), {count} en tout, dont {white} en zone blanche. C’est lui qui définit les zones blanches et leur rang ; les lieux de permanence proposés restent choisis pour les personnes pauvres.</source>
        <translation>Target group: {public} (column “{column}”), {count} in all, including {white} in underserved areas. This group defines the underserved areas and their rank; the proposed sites for outreach sessions are still chosen for poor people.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Sur {population} habitants, environ {poor} vivent sous le seuil de pauvreté. Parmi eux, {white} ({share} %) habitent en zone blanche, à plus de {threshold} de marche de tout service compté. {imputed} % du nombre de personnes pauvres vient de carreaux imputés par l’INSEE.</source>
        <translation>Of {population} residents, about {poor} live below the poverty line. Of these, {white} ({share}%) live in an underserved area, more than {threshold} on foot from any service counted. {imputed}% of the estimated number of poor people comes from grid cells imputed by INSEE.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>personnes pauvres en zone blanche</source>
        <translation>poor people in underserved areas</translation>
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
        <translation>of poor people</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>zones blanches classées</source>
        <translation>ranked underserved areas</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La carte n’est pas dessinée : le calcul a tourné sans QGIS.</source>
        <translation>The map is not drawn: the calculation ran without QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carte des temps d’accès à pied par carreau de 200 m ; {zones} zones blanches entourées, à plus de {threshold} d’un service, numérotées par rang (jusqu’au {last}).</source>
        <translation>Map of access times on foot by 200 m grid cell; {zones} underserved areas outlined, more than {threshold} from a service, numbered by rank (up to {last}).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les carreaux hachurés sont imputés par l’INSEE.</source>
        <translation>Hatched grid cells are imputed by INSEE.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La carte</source>
        <translation>The map</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Zones blanches</source>
        <translation>Underserved areas</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Aucune : chaque carreau concerné a un service à portée.</source>
        <translation>None: every grid cell that meets the criteria has a service within reach.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>non atteint</source>
        <translation>not reached</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>« Non atteint » : un carreau au moins de la zone n’atteint aucun service à pied en {longest} ; le temps moyen ne tient alors compte que des autres carreaux, et le vrai est plus long (« &gt; »).</source>
        <translation>“Not reached”: at least one grid cell of the area reaches no service on foot within {longest}; the mean time then takes only the other cells into account, and the true one is longer (“&gt;”).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Déficit d’accès : {public} × minutes au-delà du seuil, plafonnées à {cap} ; c’est lui qui classe les zones.</source>
        <translation>Access deficit: {public} × minutes beyond the threshold, capped at {cap}; this is what ranks the areas.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Confiance : certaine si la zone reste blanche quand la vitesse varie de ±15 % et le seuil de ±10 % ; un carreau imputé n’est jamais mieux que probable.</source>
        <translation>Confidence: certain if the area stays underserved when the speed varies by ±15% and the threshold by ±10%; an imputed grid cell is never better than probable.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Estimé : part des personnes pauvres de la zone qui vient de carreaux imputés.</source>
        <translation>Estimated: share of the poor people of the area that comes from imputed grid cells.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>{count} zone(s) de moins de {people} habitants restent sur la carte sans rang.</source>
        <translation>{count} area(s) of fewer than {people} residents stay on the map without a rank.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les {count} zones suivantes sont dans la couche « zones_blanches ».</source>
        <translation>The next {count} areas are in the layer “zones_blanches”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Temps moyen (min)</source>
        <translation>Mean time (min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Temps le plus long (min)</source>
        <translation>Longest time (min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>Déficit (pers. × min)</source>
        <translation>Deficit (people × min)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Estimé (%)</source>
        <translation>Estimated (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les zones blanches, de la plus urgente à la moins urgente</source>
        <translation>Underserved areas, from the most to the least urgent</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pourquoi ces zones sont blanches</source>
        <translation>Why these areas are underserved</translation>
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
        <translation>The proof of this choice and its gap are in the report of “Choose outreach sites”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pour chaque nombre de permanences, aucun autre choix parmi les candidats n’en atteint davantage (optimum prouvé).</source>
        <translation>For each number of outreach sessions, no other choice among the candidates reaches more people (proven optimum).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le calcul a été arrêté avant la preuve de l’optimum : voir l’écart dans la couche « courbe ».</source>
        <translation>The calculation was stopped before the optimum was proven: see the gap in the layer “courbe”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Permanences</source>
        <translation>Outreach sessions</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Pauvres gagnés</source>
        <translation>Additional poor people reached</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pauvres à portée (%)</source>
        <translation>Poor people within reach (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <source>Où tenir les prochaines permanences ?</source>
        <translation>Where should the next outreach sessions be held?</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Lieux qui rapprochent le plus de personnes pauvres à moins de {threshold} à pied</source>
        <translation>Sites that bring the most poor people within {threshold} on foot</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Habitants gagnés</source>
        <translation>Additional residents reached</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Couverture cumulée (%)</source>
        <translation>Cumulative coverage (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Ce que rapporte chaque permanence de plus</source>
        <translation>What each additional outreach session brings</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pauvres en zone blanche</source>
        <translation>Poor people in underserved areas</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Part (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les {count} autres sont dans la couche « territoires ».</source>
        <translation>The other {count} are in the layer “territoires”.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/scenario_report.py"/>
        <source>Par territoire</source>
        <translation>By territory</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Totaux par territoire, au prorata des surfaces</source>
        <translation>Totals by territory, in proportion to area</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/sample_town.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Carreaux</source>
        <translation>Grid cells</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Personne n’est oublié</source>
        <translation>Nobody is left out</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Chaque carreau garde sa place, avec ou sans temps d’accès.</source>
        <translation>Every grid cell keeps its place, with or without an access time.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carreaux et habitants, selon ce que la marche permet</source>
        <translation>Grid cells and residents, by what can be reached on foot</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>À savoir avant de lire ces chiffres</source>
        <translation>What to know before reading these figures</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La méthode en cinq phrases</source>
        <translation>The method in five sentences</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le temps d’accès va du centre du carreau de 200 m au service le plus proche, à pied, par les rues et chemins d’OpenStreetMap, trajets hors réseau compris.</source>
        <translation>Access time runs from the centre of the 200 m grid cell to the nearest service, on foot, along the streets and paths of OpenStreetMap, including the legs off the network.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le nombre de personnes pauvres est estimé : habitants × ménages pauvres ÷ ménages, car le carroyage ne compte que les ménages sous 60 % du niveau de vie médian.</source>
        <translation>The number of poor people is estimated: residents × poor households ÷ households, because the grid only counts the households below 60% of the median standard of living.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Les carreaux blancs qui se touchent, même par un coin, forment une zone ; il n’existe pas de définition officielle des zones blanches pour les services sociaux.</source>
        <translation>Underserved grid cells that touch, even by a corner, form one area; there is no official definition of underserved areas for social services.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Un carreau est en zone blanche s’il compte au moins {public} personne pauvre, un taux de pauvreté d’au moins {rate} % et aucun service à moins de {threshold}.</source>
        <translation>A grid cell is in an underserved area (in French, zone blanche) if it has at least {public} poor person, a poverty rate of at least {rate}% and no service within {threshold}.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Un carreau est en zone blanche si le public visé ({words}) y compte au moins {count}, si le taux de pauvreté y est d’au moins {rate} % et si aucun service n’est à moins de {threshold}.</source>
        <translation>A grid cell is in an underserved area (in French, zone blanche) if the target group ({words}) numbers at least {count} there, the poverty rate is at least {rate}% and no service is within {threshold}.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>On marche à {speed} km/h (profil {profile} : {source}) ; la pente ne compte pas, faute de modèle de terrain (MNT).</source>
        <translation>People walk at {speed} km/h (profile {profile}: {source}); slope does not count, as no terrain model (DTM) was given.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>On marche à {speed} km/h (profil {profile} : {source}) sur le plat ; la pente, lue dans le modèle de terrain « {relief} », change ce temps selon le sens (fonction de Tobler).</source>
        <translation>People walk at {speed} km/h (profile {profile}: {source}) on the flat; slope, read from the terrain model “{relief}”, changes this time according to the direction (Tobler’s function).</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Ce que la distance ne dit pas</source>
        <translation>What distance does not say</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, exclusion numérique, services saturés, critères d’admission. Une zone sans tache blanche n’est pas une zone sans non-recours.</source>
        <translation>Distance is one cause of non-take-up among others: lack of information, complexity, fear of the consequences, digital exclusion, overstretched services, eligibility rules. An area with no blank spot on the map is not an area without non-take-up.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Le fichier Filosofi ne compte ni les personnes en habitat collectif (foyers, résidences, prisons) ni les personnes sans domicile, qui sont pourtant un public de l’aller-vers. L’INSEE demande de ne pas lire un carreau isolé : lisez les zones et les territoires.</source>
        <translation>The Filosofi file counts neither people in communal establishments (hostels, residential homes, prisons) nor homeless people, although outreach is for them too. INSEE asks that no grid cell be read on its own: read the areas and the territories.</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Élément</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Carte d’identité du calcul</source>
        <translation>Calculation record</translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Pour refaire ce calcul</source>
        <translation>To run this calculation again</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>en partie</source>
        <translation>in part</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>matin</source>
        <translation>morning</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>après-midi</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Où vivent les personnes pauvres trop loin, à pied, d’un service qui pourrait les aider, et où aller vers elles ?</source>
        <translation>Where do poor people live too far, on foot, from a service that could help them, and where should outreach go?</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Aucun lieu n’est proposé : le diagnostic n’a pas reçu de lieux candidats, et aucun résultat d’« Implanter des permanences » n’a été joint.</source>
        <translation>No site is proposed: the diagnosis was given no candidate sites, and no result of “Choose outreach sites” was attached.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>De {first} à {last} permanences : de {least} à {most} personnes pauvres de plus à moins de {threshold} à pied.</source>
        <translation>From {first} to {last} outreach sessions: {least} to {most} additional poor people within {threshold} on foot.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Personnes pauvres gagnées</source>
        <translation>Additional poor people reached</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Courbe des gains</source>
        <translation>Curve of gains</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>La tournée de la semaine</source>
        <translation>The weekly round</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{visits} passage(s) par semaine, en {stops} lieu(x), par {teams} équipe(s) ; {gain} personnes pauvres que les services fixes n’atteignent pas.</source>
        <translation>{visits} visit(s) a week, at {stops} place(s), by {teams} team(s); {gain} poor people whom the fixed services do not reach.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Où et quand</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Heures</source>
        <translation>Hours</translation>
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
        <translation>Who bears the distance?</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} trou(s) possible(s) dans la carte des rues ; les premiers à vérifier :</source>
        <translation>{count} possible gap(s) in the street map; the first to check:</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>à vérifier</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>ordinaire</source>
        <translation>ordinary</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/trust_report.py"/>
        <source>Détour moyen</source>
        <translation>Mean detour</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Détour le plus long</source>
        <translation>Longest detour</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Jugement</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Chemins rapportés à la ligne droite, du plus grand détour au plus petit</source>
        <translation>Walks compared with the straight line, from the largest detour to the smallest</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Qualité du réseau</source>
        <translation>Quality of the network</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} (itinérant)</source>
        <translation>{name} (itinerant)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/report_measures.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Horaires d’une semaine ordinaire</source>
        <translation>Opening hours in an ordinary week</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Sans rendez-vous</source>
        <translation>No appointment needed</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>En fauteuil</source>
        <translation>Wheelchair access</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} autre(s) service(s) dans la couche « services ».</source>
        <translation>{count} other service(s) in the layer “services”.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Annuaire des services, par territoire</source>
        <translation>Directory of services, by territory</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} service(s) du territoire et de ses abords</source>
        <translation>{count} service(s) in and around the territory</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Téléphonez avant de vous déplacer ou d’orienter quelqu’un : les horaires changent souvent.</source>
        <translation>Telephone before going or referring somebody: opening hours often change.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{size} Mo</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} entités</source>
        <translation>{count} features</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Entrée</source>
        <translation>Input</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Empreinte (début)</source>
        <translation>Checksum (start)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Données et millésimes</source>
        <translation>Data and vintages</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : inconnue. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Date when the services were updated: unknown. The vintage of the grid cells and streets is that of the files named; the calculation was made on {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : le {first}. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Date when the services were updated: {first}. The vintage of the grid cells and streets is that of the files named; the calculation was made on {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Date de mise à jour des services : du {first} au {last}. Le millésime des carreaux et des rues est celui des fichiers nommés ; le calcul est du {day}.</source>
        <translation>Dates when the services were updated: from {first} to {last}. The vintage of the grid cells and streets is that of the files named; the calculation was made on {day}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Qui y vit</source>
        <translation>Who lives there</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Services les plus proches</source>
        <translation>Nearest services</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Solidité</source>
        <translation>How reliable it is</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone {trust} ; déficit d’accès de {deficit} personnes × minutes.</source>
        <translation>Confidence: {trust}; access deficit of {deficit} people × minutes.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Lieux où tenir une permanence</source>
        <translation>Sites where an outreach session could be held</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone {rank} – {name}</source>
        <translation>Area {rank} – {name}</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <location filename="../../core/zone_words.py"/>
        <location filename="../../processing/telling.py"/>
        <source>sans nom</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Zone blanche de rang {rank}</source>
        <translation>Underserved area ranked {rank}</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Personne de pauvre n’y est en zone blanche.</source>
        <translation>No poor person there is in an underserved area.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} personnes pauvres ({share} %) y sont en zone blanche : {zones}.</source>
        <translation>{count} poor people ({share}%) there are in an underserved area: {zones}.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{count} personnes pauvres ({share} %) y sont en zone blanche.</source>
        <translation>{count} poor people ({share}%) there are in an underserved area.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Temps moyen</source>
        <translation>Mean time</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{minutes} min à pied.</source>
        <translation>{minutes} min on foot.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Aucun service n’est atteint à pied.</source>
        <translation>No service is reached on foot.</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} ({low} min, pour {people} habitants)</source>
        <translation>{name} ({low} min, for {people} residents)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>{name} (de {low} à {high} min, pour {people} habitants)</source>
        <translation>{name} ({low} to {high} min, for {people} residents)</translation>
    </message>
    <message>
        <location filename="../../core/report_document.py"/>
        <source>Diagnostic du {day}. © les contributeurs d’OpenStreetMap (ODbL).</source>
        <translation>Diagnosis of {day}. © OpenStreetMap contributors (ODbL).</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » est introuvable ; gardez journal.json à côté de diagnostic.gpkg, ou relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” cannot be found; keep journal.json beside diagnostic.gpkg, or run “Accessibility diagnosis” again.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » n’est pas le journal d’un diagnostic (PROFIL, SEUIL_MIN, VITESSE_KMH) ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” is not the log of a diagnosis (PROFIL, SEUIL_MIN, VITESSE_KMH); run “Accessibility diagnosis” again.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : « {path} » n’est pas un GeoPackage lisible ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: “{path}” is not a readable GeoPackage; run “Accessibility diagnosis” again.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : la couche « {layer} » manque dans « {path} » ; donnez le dossier ou le GeoPackage écrit par « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: the layer “{layer}” is missing from “{path}”; give the folder or the GeoPackage written by “Accessibility diagnosis”.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>DIAGNOSTIC : la colonne « {column} » manque dans la couche « {layer} », écrite par une version plus ancienne ou changée depuis ; relancez « Diagnostic d’accessibilité ».</source>
        <translation>DIAGNOSTIC: the column “{column}” is missing from the layer “{layer}”, written by an older version or changed since; run “Accessibility diagnosis” again.</translation>
    </message>
    <message>
        <location filename="../../core/report_from_layers.py"/>
        <source>{parameter} : la colonne « {column} » manque dans « {layer} » ; donnez la couche OUTPUT de « {source} ».</source>
        <translation>{parameter}: the column “{column}” is missing from “{layer}”; give the layer OUTPUT of “{source}”.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>À plus de {threshold} min (%)</source>
        <translation>More than {threshold} min away (%)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../core/scenario_report.py"/>
        <source>Profondeur du manque (FGT 1)</source>
        <translation>Depth of the shortfall (FGT 1)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Temps médian (min)</source>
        <translation>Median time (min)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Neuf sur dix sont à moins de (min)</source>
        <translation>Nine out of ten are within (min)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Temps des pauvres ÷ temps des riches</source>
        <translation>Time of the poor ÷ time of the rich</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Sur la diagonale, tous marchent autant. La courbe de Lorenz classe les personnes par temps de marche ; la courbe de concentration les classe de la plus pauvre à la plus riche : au-dessus de la diagonale, les pauvres marchent plus.</source>
        <translation>On the diagonal, everybody walks the same. The Lorenz curve ranks people by walking time; the concentration curve ranks them from the poorest to the richest: above the diagonal, the poor walk more.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Équité par territoire, du manque le plus profond au moins profond</source>
        <translation>Equity by territory, from the deepest shortfall to the shallowest</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Profondeur du manque : part des personnes trop loin, pondérée par ce qui les sépare du seuil ; qui n’atteint aucun service compte à {longest} min. Pauvres et riches : les 40 % de personnes au niveau de vie le plus bas, et les 10 % au plus haut.</source>
        <translation>Depth of the shortfall: share of the people too far away, weighted by how far they are beyond the threshold; anyone who reaches no service counts as {longest} min. Poor and rich: the 40% of people with the lowest standard of living, and the 10% with the highest.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>dont en zone blanche</source>
        <translation>of which in underserved areas</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Zone de rang {rank}</source>
        <translation>Area ranked {rank}</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Zone {zone} (sans rang)</source>
        <translation>Area {zone} (unranked)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Les carreaux imputés</source>
        <translation>Imputed grid cells</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>{imputed} carreaux sur {cells} ont trop peu de ménages pour que l’INSEE publie leurs données : leur population est exacte, leurs ménages pauvres viennent d’un modèle. Ils sont hachurés sur la carte, et aucun n’est mieux que « probable ».</source>
        <translation>{imputed} grid cells out of {cells} have too few households for INSEE to publish their data: their population is exact, their poor households come from a model. They are hatched on the map, and none is better than “probable”.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Ce qui vient des carreaux imputés</source>
        <translation>What comes from imputed grid cells</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Carreaux imputés</source>
        <translation>Imputed grid cells</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Pauvres (estimation)</source>
        <translation>Poor people (estimate)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Part des pauvres du lieu (%)</source>
        <translation>Share of the poor people there (%)</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Les {count} premières zones, par territoire</source>
        <translation>The first {count} areas, by territory</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>La zone, par territoire</source>
        <translation>The area, by territory</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc dans toutes les variantes</source>
        <translation>Underserved in all variants</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc au moins une fois sur deux</source>
        <translation>Underserved in at least half of the variants</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Blanc moins d’une fois sur deux</source>
        <translation>Underserved in fewer than half of the variants</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Jamais blanc</source>
        <translation>Never underserved</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Est-ce solide ?</source>
        <translation>How robust is it?</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Le diagnostic a été refait sous {count} combinaisons de vitesse, de seuil et d’accrochage, avec et sans les carreaux imputés.</source>
        <translation>The diagnosis was run again under {count} combinations of speed, threshold and snapping distance, with and without the imputed grid cells.</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <location filename="../../gui/steps.py"/>
        <source>Stabilité des carreaux</source>
        <translation>Stability of the grid cells</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Dans les variantes</source>
        <translation>In the variants</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>dont blancs ici</source>
        <translation>of which underserved here</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Pauvres qui y vivent</source>
        <translation>Poor people who live there</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Si un seul de ces services fermait</source>
        <translation>If just one of these services closed</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Public de plus à plus de {threshold}</source>
        <translation>Target group newly more than {threshold} away</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Habitants de plus</source>
        <translation>Additional residents</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Minutes de plus en moyenne</source>
        <translation>Additional minutes on average</translation>
    </message>
    <message>
        <location filename="../../core/report_measures.py"/>
        <source>Public sans aucun service</source>
        <translation>Target group left without any service</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{parameter} : donnez des facteurs de {low} à {high}, par exemple 0,85 ; 1 ; 1,15.</source>
        <translation>{parameter}: give factors from {low} to {high}, for example 0,85 ; 1 ; 1,15.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{parameter} : « {value} » n’est pas une liste de facteurs ; écrivez par exemple 0,85 ; 1 ; 1,15.</source>
        <translation>{parameter}: “{value}” is not a list of factors; write for example 0,85 ; 1 ; 1,15.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>PUBLIC_CALE : « {public} » n’est pas une colonne de « {name} » ; calez d’abord les carreaux.</source>
        <translation>PUBLIC_CALE: “{public}” is not a column of “{name}”; calibrate the grid cells first.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{variants} variantes : des {white} carreaux blancs, {always} le sont dans toutes, {often} dans la plupart.</source>
        <translation>{variants} variants: of the {white} underserved grid cells, {always} are underserved in all of them and {often} in most.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{count} carreau(x) qui ne sont pas blancs le deviennent dans au moins une variante.</source>
        <translation>{count} grid cell(s) that are not underserved become so in at least one variant.</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Fermer « {name} » mettrait {lost} personnes ({public}) de plus à plus de {threshold} min.</source>
        <translation>Closing “{name}” would put {lost} more people ({public}) more than {threshold} min away.</translation>
    </message>
    <message>
        <location filename="../../core/round_calendar.py"/>
        <source>DATE_DEBUT : « {value} » n’est pas une date ; écrivez par exemple « 2027-01-04 ».</source>
        <translation>DATE_DEBUT: “{value}” is not a date; write for example “2027-01-04”.</translation>
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
        <translation>Morning</translation>
    </message>
    <message>
        <location filename="../../core/round_calendar.py"/>
        <location filename="../../core/round_page.py"/>
        <location filename="../../gui/plain_words.py"/>
        <source>Après-midi</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : « {name} » demande {least} visite(s) par semaine au moins et {most} au plus ; corrigez visites_min ou visites_max.</source>
        <translation>ARRETS: “{name}” asks for at least {least} visit(s) a week and at most {most}; correct visites_min or visites_max.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : aucune demi-journée ne convient à l’arrêt imposé « {name} » (jours, horaires du lieu, durée de {duration} min, trajet depuis la base) ; élargissez ses jours ou ses horaires, ou raccourcissez l’arrêt.</source>
        <translation>ARRETS: no half-day suits the imposed stop “{name}” (days, opening hours of the place, duration of {duration} min, drive from the base); widen its days or hours, or shorten the stop.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : « {name} » demande {least} visites par semaine, mais {kept} jour(s) seulement lui conviennent ; baissez visites_min ou ajoutez des jours.</source>
        <translation>ARRETS: “{name}” asks for {least} visits a week, but only {kept} day(s) suit it; lower visites_min or add days.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>EQUIPES : {asked} visites sont imposées, et {shifts} demi-journées d’équipe n’en permettent que {possible} ; ajoutez une équipe ou des demi-journées, ou imposez moins de visites.</source>
        <translation>EQUIPES: {asked} visits are imposed, and {shifts} team half-days allow only {possible}; add a team or half-days, or impose fewer visits.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : aucun arrêt ne tient dans une demi-journée des équipes (jours, horaires des lieux, durée de l’arrêt, trajet depuis la base, demi-journées de la base) ; élargissez les jours ou les heures, ou raccourcissez l’arrêt.</source>
        <translation>ARRETS: no stop fits in a half-day of the teams (days, opening hours of the places, duration of the stop, drive from the base, half-days of the base); widen the days or hours, or shorten the stop.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>LIMITE_CALCUL_S : aucun plan qui tienne tous les arrêts imposés n’a été trouvé à temps ; donnez plus de temps, ou imposez moins d’arrêts.</source>
        <translation>LIMITE_CALCUL_S: no plan that keeps all imposed stops was found in time; allow more time, or impose fewer stops.</translation>
    </message>
    <message>
        <location filename="../../core/round_model.py"/>
        <source>ARRETS : ces arrêts imposés ne tiennent pas ensemble dans la semaine : {names} ; ajoutez une équipe ou des demi-journées, ou changez les jours ou les horaires de l’un d’eux.</source>
        <translation>ARRETS: these imposed stops do not fit together in the week: {names}; add a team or half-days, or change the days or opening hours of one of them.</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{hours} h</source>
        <translation>{hours}:00</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours}:{minutes}</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Tournée hebdomadaire</source>
        <translation>Weekly round</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>La semaine</source>
        <translation>The week</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Chaque semaine, aux mêmes heures</source>
        <translation>Every week, at the same times</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Équipe {team}, chaque semaine aux mêmes heures</source>
        <translation>Team {team}, every week at the same times</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Où et quand nous trouver</source>
        <translation>Where and when to find us</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Comment ce plan a été choisi</source>
        <translation>How this plan was chosen</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>{day} de {begin} à {end}</source>
        <translation>{day} from {begin} to {end}</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Jours et heures</source>
        <translation>Days and times</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Visites par semaine</source>
        <translation>Visits a week</translation>
    </message>
    <message>
        <location filename="../../core/round_page.py"/>
        <source>Chaque lieu</source>
        <translation>Each place</translation>
    </message>
    <message>
        <location filename="../../core/round_roads.py"/>
        <source>{parameter} : « {path} » n’a aucune route praticable en voiture autour des arrêts ; donnez un extrait qui couvre le territoire, ou videz {parameter}.</source>
        <translation>{parameter}: “{path}” has no road fit for cars around the stops; give an extract that covers the territory, or leave {parameter} empty.</translation>
    </message>
    <message>
        <location filename="../../core/round_roads.py"/>
        <source>{parameter} : « {name} » est à plus de {metres} m de toute route praticable en voiture ; vérifiez sa place, ou videz {parameter}.</source>
        <translation>{parameter}: “{name}” is more than {metres} m from any road fit for cars; check its place, or leave {parameter} empty.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{where} : « {value} » ne se lit pas comme des jours de la semaine ; écrivez par exemple « lundi, mercredi » ou « lundi-vendredi ».</source>
        <translation>{where}: “{value}” cannot be read as days of the week; write for example “lundi, mercredi” or “lundi-vendredi”.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{parameter} : « {value} » n’est pas un horaire ; écrivez par exemple « 09:00-12:30 ».</source>
        <translation>{parameter}: “{value}” is not a time range; write for example “09:00-12:30”.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>ARRETS : l’identifiant « {value} » désigne plusieurs arrêts de « {name} » ; donnez un id à chacun.</source>
        <translation>ARRETS: the identifier “{value}” stands for several stops of “{name}”; give each its own id.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>ARRETS (demi_journee) : « {value} » est inconnu ; écrivez « matin », « apres_midi » ou rien.</source>
        <translation>ARRETS (demi_journee): “{value}” is unknown; write “matin”, “apres_midi” or nothing.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>{name} : la colonne {column} a une valeur qui n’est pas un nombre d’au moins {least} ; corrigez-la.</source>
        <translation>{name}: the column {column} has a value that is not a number of at least {least}; correct it.</translation>
    </message>
    <message>
        <location filename="../../core/round_stops.py"/>
        <source>BASE : {points} points pour {count} équipe(s) ; donnez un point pour toutes, ou un par équipe.</source>
        <translation>BASE: {points} points for {count} team(s); give one point for all, or one per team.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>JOURS : aucun jour n’est donné ; écrivez par exemple « lundi-vendredi ».</source>
        <translation>JOURS: no day is given; write for example “lundi-vendredi”.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : {count} arrêt(s) écartés, personne à servir n’habite à portée à pied : {names}.</source>
        <translation>ARRETS: {count} stop(s) set aside, nobody to serve lives within walking reach: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : personne n’habite à {minutes} min à pied d’un arrêt de « {name} » ; ajoutez des arrêts, allongez SEUIL_MIN, ou cochez TOUS si un service fixe les sert déjà.</source>
        <translation>ARRETS: nobody lives within {minutes} min on foot of a stop of “{name}”; add stops, increase SEUIL_MIN, or tick TOUS if a fixed service already serves them.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{public} avec une visite par semaine ou plus</source>
        <translation>{public} with one visit a week or more</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{public} avec {needed} visites par semaine ou plus</source>
        <translation>{public} with {needed} visits a week or more</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} {public} ont au moins une visite par semaine à {minutes} min à pied ou moins.</source>
        <translation>{people} {public} have at least one visit a week within {minutes} min on foot.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} {public} ont au moins {needed} visites par semaine à {minutes} min à pied ou moins.</source>
        <translation>{people} {public} have at least {needed} visits a week within {minutes} min on foot.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>visites par semaine</source>
        <translation>visits a week</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>de route par semaine</source>
        <translation>of driving a week</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>de route par semaine, d’un arrêt à l’autre</source>
        <translation>of driving a week, from stop to stop</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>POIDS : « {column} » n’est pas une colonne de personnes de « {name} », ou elle est vide ; choisissez par exemple « pauvres » ou « population ».</source>
        <translation>POIDS: “{column}” is not a column of people of “{name}”, or it is empty; choose for example “pauvres” or “population”.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>ARRETS : {count} arrêt(s) sans horaires lisibles, tenus pour libres à toute heure : {names}.</source>
        <translation>ARRETS: {count} stop(s) without readable opening hours, treated as available at any time: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Sans trajet : aucune base n’est donnée (BASE).</source>
        <translation>No drives: no base is given (BASE).</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets comptés d’un arrêt à l’autre seulement : aucune base n’est donnée (BASE).</source>
        <translation>Drives counted from stop to stop only: no base is given (BASE).</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture sur les routes d’OpenStreetMap, aux vitesses d’OSRM par classe de route.</source>
        <translation>Drives on the roads of OpenStreetMap, at OSRM’s speeds by class of road.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Trajets en voiture estimés : ligne droite x {factor} à {speed} km/h ; donnez OSM pour suivre les routes.</source>
        <translation>Drives estimated: straight line x {factor} at {speed} km/h; give OSM to follow the roads.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>« {name} » ({count})</source>
        <translation>“{name}” ({count})</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>et {count} autres lieux</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Visites en plus ({count}) : {names}. Elles ne font servir personne de plus : elles emploient les demi-journées restées libres, en roulant le moins possible.</source>
        <translation>Extra visits ({count}): {names}. They serve no additional people: they use the half-days left free, with as little driving as possible.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes sur {total} servies par la tournée, {visits} visites par semaine, {drive} min de route.</source>
        <translation>{people} people out of {total} served by the round, {visits} visits a week, {drive} min of driving.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes sur {total} servies par la tournée, {visits} visites par semaine.</source>
        <translation>{people} people out of {total} served by the round, {visits} visits a week.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>{people} personnes ont déjà un service fixe à {minutes} min : elles ne comptent pas, sauf avec TOUS.</source>
        <translation>{people} people already have a fixed service within {minutes} min: they do not count, unless TOUS is ticked.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun autre plan ne sert plus de personnes sous ces contraintes : c’est prouvé.</source>
        <translation>No other plan serves more people under these constraints: this is proven.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>Aucun plan ne peut servir plus de {bound} personnes : celui-ci en est à {gap} % au plus.</source>
        <translation>No plan can serve more than {bound} people: this one is at most {gap}% below that.</translation>
    </message>
    <message>
        <location filename="../../core/rounds.py"/>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>Passerelles ({count}, {metres} m en tout) : {names}.</source>
        <translation>Footbridges ({count}, {metres} m in all): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>Passages fermés ({count}, {metres} m en tout) : {names}.</source>
        <translation>Closed passages ({count}, {metres} m in all): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{name} ({metres} m)</source>
        <translation>{name} ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>arête {number} ({metres} m)</source>
        <translation>edge {number} ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>sans nom ({metres} m)</source>
        <translation>unnamed ({metres} m)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>et {count} autres</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{parameter} : « {name} » n’est pas une couche « Passages du scénario » (la ligne {row} n’est pas un tracé de genre passerelle ou passage_ferme) ; donnez celle que « Garder ce scénario » ajoute au projet.</source>
        <translation>{parameter}: “{name}” is not a layer “Passages of the scenario” (row {row} is not a line whose genre is passerelle or passage_ferme); give the one that “Keep this scenario” adds to the project.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_passages.py"/>
        <source>{parameter} : la ligne {row} de « {name} » ferme l’arête {number}, qui n’est pas à cette place dans RESEAU ; donnez le réseau sur lequel ce scénario a été essayé.</source>
        <translation>{parameter}: row {row} of “{name}” closes edge {number}, which is not at that place in RESEAU; give the network on which this scenario was tried.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>disparaît</source>
        <translation>disappears</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>rétrécit</source>
        <translation>shrinks</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>grandit</source>
        <translation>grows</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>change de place</source>
        <translation>moves</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>inchangée</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>apparaît</source>
        <translation>appears</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Personnes au-delà du seuil (%)</source>
        <translation>People beyond the threshold (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Gravité du manque (FGT 2)</source>
        <translation>Severity of the shortfall (FGT 2)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Inégalité des temps (Gini)</source>
        <translation>Inequality of times (Gini)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Concentration par niveau de vie</source>
        <translation>Concentration by standard of living</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Temps moyen des 40 % les plus pauvres (min)</source>
        <translation>Mean time of the poorest 40% (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Temps moyen des 10 % les plus riches (min)</source>
        <translation>Mean time of the richest 10% (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Ce que change un scénario d’ouvertures et de fermetures, à pied, au seuil de {threshold} min.</source>
        <translation>What a scenario of openings and closures changes for people on foot, with a threshold of {threshold} min.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Ce que change un scénario sur les rues ou les services, à pied, au seuil de {threshold} min.</source>
        <translation>What a scenario for streets or services changes, on foot, at the threshold of {threshold} min.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les temps des deux côtés sont mesurés depuis les mêmes rues : ouvrir un service n’allonge aucun trajet, en fermer un n’en raccourcit aucun. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés.</source>
        <translation>The times before and after are measured from the same streets: opening a service makes no walk longer, closing one makes none shorter. Neither the capacity of services nor people turning to another place is counted.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les temps d’après sont mesurés sur les rues d’après : une passerelle peut allonger un trajet, si elle relie un îlot dont les voisins partaient d’une autre rue, et un passage fermé en raccourcir un, si un lieu change de rue. Ni la capacité des services ni le report d’un public sur un autre lieu ne sont comptés.</source>
        <translation>The times after are measured on the streets of after: a footbridge may make a walk longer, if it joins an island whose neighbours used to start from another street, and a closed passage may make one shorter, if a place moves to another street. Neither the capacity of services nor people turning to another place is counted.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les personnes pauvres sont une estimation, tirée des ménages pauvres de chaque carreau ; Filosofi ne compte ni les personnes en habitat collectif ni les personnes sans domicile.</source>
        <translation>Poor people are an estimate, drawn from the poor households of each grid cell; Filosofi counts neither people in communal establishments nor homeless people.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>La distance est une cause du non-recours parmi d’autres : manque d’information, complexité, crainte des conséquences, exclusion numérique, saturation, critères d’admission.</source>
        <translation>Distance is one cause of non-take-up among others: lack of information, complexity, fear of the consequences, digital exclusion, overstretched services, eligibility rules.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public selon la durée de marche, avant et après</source>
        <translation>Share of the target group by walking time, before and after</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public qui atteint un service en moins de minutes qu’indiqué sur l’axe, avant et après le changement ; public : {public}.</source>
        <translation>Share of the target group that reaches a service in fewer minutes than the axis shows, before and after the change; target group: {public}.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Durée de marche (min)</source>
        <translation>Walking time (min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Part du public : {public} (%)</source>
        <translation>Share of the target group: {public} (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>avant</source>
        <translation>before</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>après</source>
        <translation>after</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Avant, après</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} à portée, en plus ou en moins</source>
        <translation>change in {public} within reach</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{before} → {after} %</source>
        <translation>{before} → {after}%</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>part à portée, avant et après</source>
        <translation>share within reach, before and after</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} qui marchent moins</source>
        <translation>{public} who walk less</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>{public} qui marchent plus</source>
        <translation>{public} who walk more</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Durées de marche</source>
        <translation>Walking times</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Par public</source>
        <translation>By target group</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/equite.py"/>
        <source>Équité</source>
        <translation>Equity</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/territory_report.py"/>
        <source>À savoir</source>
        <translation>Points to note</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Public</source>
        <translation>Target group</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Imputé (%)</source>
        <translation>Imputed (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>À {threshold} min à pied ou moins d’un service</source>
        <translation>Within {threshold} min on foot of a service</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>À portée avant (%)</source>
        <translation>Within reach before (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Après (%)</source>
        <translation>After (%)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Marchent moins</source>
        <translation>Walk less</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Marchent plus</source>
        <translation>Walk more</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Aucune zone blanche, ni avant ni après.</source>
        <translation>No underserved area, neither before nor after.</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>zone {number}</source>
        <translation>area {number}</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <location filename="../../core/trust_report.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Évolution</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Blancs des deux côtés</source>
        <translation>Underserved before and after</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Déficit (pers.min)</source>
        <translation>Deficit (people × min)</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Zones d’avant, et celles qui apparaissent</source>
        <translation>Areas before, and those that appear</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Les plus grands changements d’abord</source>
        <translation>Largest changes first</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <location filename="../../core/scenario_report.py"/>
        <source>Pour l’ensemble du public</source>
        <translation>For the whole target group</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>SERVICES_APRES, OUVERTURES, FERMETURES et PASSAGES_APRES sont vides ; dites ce qui change : couche, points, identifiants ou passages.</source>
        <translation>SERVICES_APRES, OUVERTURES, FERMETURES and PASSAGES_APRES are empty; say what changes: a layer, points, identifiers or passages.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>FERMETURES : « {value} » n’est l’identifiant ni le nom d’aucun service de « {name} ».</source>
        <translation>FERMETURES: “{value}” is neither the identifier nor the name of any service of “{name}”.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) sur un îlot, que l’on n’atteint que depuis cet îlot : {names}. Cochez RELIER_ILOTS pour rattacher à la rue voisine ceux d’un petit îlot, comme le fait « Diagnostic d’accessibilité ».</source>
        <translation>{count} service(s) on an island, reached only from that island: {names}. Tick RELIER_ILOTS to link those of a small island to the neighbouring street, as “Accessibility diagnosis” does.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>Zones blanches qui disparaissent : {count}.</source>
        <translation>Underserved areas that disappear: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Zones blanches qui rétrécissent : {count}.</source>
        <translation>Underserved areas that shrink: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Zones blanches qui grandissent : {count}.</source>
        <translation>Underserved areas that grow: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <location filename="../../gui/explore_dock.py"/>
        <source>Zones blanches qui apparaissent : {count}.</source>
        <translation>Underserved areas that appear: {count}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Ouvertures ({count}) : {names}.</source>
        <translation>Openings ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Fermetures ({count}) : {names}.</source>
        <translation>Closures ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Lieu ou horaires changés ({count}) : {names}.</source>
        <translation>Place or opening hours changed ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>À {threshold} min ou moins d’un service ({public}) : {before} avant ({before_pct} %), {after} après ({after_pct} %).</source>
        <translation>Within {threshold} min of a service ({public}): {before} before ({before_pct}%), {after} after ({after_pct}%).</translation>
    </message>
    <message>
        <location filename="../../core/scenarios.py"/>
        <source>Marchent moins ({public}) : {wins} ; marchent plus : {loses}.</source>
        <translation>Walk less ({public}): {wins}; walk more: {loses}.</translation>
    </message>
    <message>
        <location filename="../../core/sentences.py"/>
        <source>« {name} »</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/sentences.py"/>
        <source>{names} et {count} autres</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <location filename="../../core/service_filters.py"/>
        <source>{parameter} : « {value} » n’est pas un choix ; écrivez {options}.</source>
        <translation>{parameter}: “{value}” is not a choice; write {options}.</translation>
    </message>
    <message>
        <location filename="../../core/service_filters.py"/>
        <source>{parameter} : la couche « {name} » n’a pas de colonne « {column} » ; passez-la par « Charger des services » ou videz {parameter}.</source>
        <translation>{parameter}: the layer “{name}” has no column “{column}”; run it through “Load services” or leave {parameter} empty.</translation>
    </message>
    <message>
        <location filename="../../core/service_formats.py"/>
        <source>Médiation numérique</source>
        <translation>Digital inclusion support (médiation numérique)</translation>
    </message>
    <message>
        <location filename="../../core/service_formats.py"/>
        <source>Base permanente des équipements (Insee)</source>
        <translation>Permanent database of facilities (Insee)</translation>
    </message>
    <message>
        <location filename="../../core/service_formats.py"/>
        <source>Tableau ou couche</source>
        <translation>Table or layer</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>Aucun choix ne convient : les capacités des lieux ne suffisent pas à COUVERTURE_MIN_PCT ; baissez-le.</source>
        <translation>No choice is possible: the capacities of the sites are not enough for COUVERTURE_MIN_PCT; lower it.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>FORCES : ces lieux ne peuvent pas être retenus ; retirez-en.</source>
        <translation>FORCES: these sites cannot be chosen; remove some.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>Aucun choix ne respecte à la fois {names} : relâchez l’une de ces contraintes.</source>
        <translation>No choice satisfies all of {names}: relax one of these constraints.</translation>
    </message>
    <message>
        <location filename="../../core/siting_infeasible.py"/>
        <source>COUVERTURE_MIN_PCT : même avec tous les candidats, « {name} » n’a que {reached} % de son public à moins de SEUIL_MIN ({count} territoire(s) dans ce cas) ; baissez ce minimum ou ajoutez des candidats.</source>
        <translation>COUVERTURE_MIN_PCT: even with all candidates, “{name}” has only {reached}% of its target group within SEUIL_MIN ({count} territory(ies) in this case); lower this minimum or add candidates.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : « {value} » ne se lit pas ; écrivez « pauvres » ou « pauvres=1 ; seniors_65p=0,5 ».</source>
        <translation>POIDS: “{value}” cannot be read; write “pauvres” or “pauvres=1 ; seniors_65p=0,5”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : donnez au moins une colonne de public, par exemple « pauvres ».</source>
        <translation>POIDS: give at least one column of people, for example “pauvres”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>LIMITE_CALCUL_S : {limit} s n’ont pas suffi à prouver le meilleur choix (écart {gap} %) ; augmentez cette durée ou acceptez l’écart (ACCEPTER_ECART).</source>
        <translation>LIMITE_CALCUL_S: {limit} s were not enough to prove the best choice (gap {gap}%); increase this time or accept the gap (ACCEPTER_ECART).</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>MODELE : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>MODELE: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>NOMBRE : donnez un nombre de permanences, ou un BUDGET.</source>
        <translation>NOMBRE: give a number of outreach sessions, or a BUDGET.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>TERRITOIRES_EN_ENTREE : COUVERTURE_MIN_PCT et EQUITE comparent des territoires ; donnez leur couche.</source>
        <translation>TERRITOIRES_EN_ENTREE: COUVERTURE_MIN_PCT and EQUITE compare territories; give their layer.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>EQUITE : cette option ne vaut que pour MODELE=mclp ; choisissez ce modèle ou décochez-la.</source>
        <translation>EQUITE: this option only applies to MODELE=mclp; choose this model or untick it.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CAPACITES : cette option ne vaut que pour MODELE=mclp ou p_median ; décochez-la.</source>
        <translation>CAPACITES: this option only applies to MODELE=mclp or p_median; untick it.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>EQUITE : cette option ne se combine pas avec CAPACITES ; décochez l’une des deux.</source>
        <translation>EQUITE: this option cannot be combined with CAPACITES; untick one of the two.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : la colonne « decision » dit « {value} » ; écrivez impose, exclu, ou laissez vide.</source>
        <translation>{parameter}: the column “decision” says “{value}”; write impose, exclu, or leave it empty.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>FORCES et EXCLUS : « {ids} » est à la fois imposé et exclu ; choisissez.</source>
        <translation>FORCES and EXCLUS: “{ids}” is both imposed and excluded; choose one.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : aucun candidat n’a l’identifiant « {ids} » ; reprenez la colonne id de CANDIDATS.</source>
        <translation>{parameter}: no candidate has the identifier “{ids}”; copy it from the column id of CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : l’identifiant « {ids} » désigne plusieurs candidats ; donnez un id à chacun dans CANDIDATS.</source>
        <translation>{parameter}: the identifier “{ids}” stands for several candidates; give each its own id in CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CANDIDATS : il manque la colonne « capacite » (personnes) ; ajoutez-la ou décochez CAPACITES.</source>
        <translation>CANDIDATS: the column “capacite” (people) is missing; add it or untick CAPACITES.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CAPACITES : la colonne « capacite » de CANDIDATS n’est pas un nombre positif pour {ids} ; corrigez-la, ou laissez vide (sans limite).</source>
        <translation>CAPACITES: the column “capacite” of CANDIDATS is not a positive number for {ids}; correct it, or leave it empty (no limit).</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{parameter} : la colonne « {column} » de CANDIDATS est vide, illisible ou négative pour {ids} ; remplissez-la.</source>
        <translation>{parameter}: the column “{column}” of CANDIDATS is empty, unreadable or negative for {ids}; fill it in.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : CARREAUX n’a pas de colonne « {column} » ; choisissez-en une autre, par exemple « pauvres ».</source>
        <translation>POIDS: CARREAUX has no column “{column}”; choose another one, for example “pauvres”.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>NOMBRE : {count} permanence(s) proposée(s) au lieu de {asked} ; aucun autre candidat n’apporterait rien.</source>
        <translation>NOMBRE: {count} outreach session(s) proposed instead of {asked}; no other candidate would add anything.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>CANDIDATS : {count} lieu(x) que personne n’atteint à pied : {ids}.</source>
        <translation>CANDIDATS: {count} site(s) that nobody reaches on foot: {ids}.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>{people} personne(s) (pondérées par POIDS) sont à plus de SEUIL_MIN de tout service et de tout candidat.</source>
        <translation>{people} person(s) (weighted by POIDS) are further than SEUIL_MIN from any service and any candidate.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>TERRITOIRES_EN_ENTREE : {people} personne(s) (pondérées par POIDS) vivent hors des territoires donnés.</source>
        <translation>TERRITOIRES_EN_ENTREE: {people} person(s) (weighted by POIDS) live outside the given territories.</translation>
    </message>
    <message>
        <location filename="../../core/siting_inputs.py"/>
        <source>POIDS : {count} carreau(x) au public inconnu, comptés sans personne.</source>
        <translation>POIDS: {count} grid cell(s) where the target group is unknown, counted as nobody.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {name} » ne couvre pas tout le réseau ({count} points sur {total} hors de son emprise ou sans altitude, dont longitude {longitude}, latitude {latitude}) ; donnez un modèle de terrain du même territoire, entier et sans trou, ou réduisez le réseau avec ZONE.</source>
        <translation>{parameter}: “{name}” does not cover the whole network ({count} points out of {total} outside its extent or without elevation, including longitude {longitude}, latitude {latitude}); give a terrain model of the same territory, whole and without gaps, or reduce the network with ZONE.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {name} » est une image, pas des altitudes ; donnez un modèle numérique de terrain.</source>
        <translation>{parameter}: “{name}” is an image, not elevations; give a digital terrain model.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : le modèle de terrain « {name} » n’a pas de système de coordonnées ou n’est pas calé ; attribuez-lui sa projection dans le fichier (menu Raster, Projections), puis relancez.</source>
        <translation>{parameter}: the terrain model “{name}” has no coordinate reference system or is not georeferenced; assign its projection in the file (menu Raster, Projections), then run again.</translation>
    </message>
    <message>
        <location filename="../../core/slope.py"/>
        <source>{parameter} : « {path} » n’est pas un raster lisible, ou il est tronqué ; donnez un modèle numérique de terrain (GeoTIFF, .asc, .hgt ou .hgt.gz).</source>
        <translation>{parameter}: “{path}” is not a readable raster, or it is cut short; give a digital terrain model (GeoTIFF, .asc, .hgt or .hgt.gz).</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>ACCROCHAGE_M : {value} n’est pas une distance ; donnez un nombre de mètres positif.</source>
        <translation>ACCROCHAGE_M: {value} is not a distance; give a positive number of metres.</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>{parameter} : {count} entité(s) de « {name} » sont faites de plusieurs points, dont la ligne {row}, et n’ont pas de place à elles ; séparez-les avec « De morceaux multiples à morceaux uniques ».</source>
        <translation>{parameter}: {count} feature(s) of “{name}” are made of several points, including row {row}, and have no place of their own; separate them with “Multipart to singleparts”.</translation>
    </message>
    <message>
        <location filename="../../core/snapping.py"/>
        <source>{parameter} : aucun point n’est sur le territoire du réseau (demande autour de {demand}, réseau autour de {network}, en longitude et latitude) ; vérifiez que les deux fichiers couvrent la même ville et que leurs systèmes de coordonnées sont justes.</source>
        <translation>{parameter}: no point is on the territory of the network (demand around {demand}, network around {network}, in longitude and latitude); check that both files cover the same town and that their coordinate reference systems are right.</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Remplace</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Accessible en fauteuil (avant la visite)</source>
        <translation>Wheelchair access (before the visit)</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Habitants à portée</source>
        <translation>Residents within reach</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Personnes pauvres à portée</source>
        <translation>Poor people within reach</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Date de la visite</source>
        <translation>Date of the visit</translation>
    </message>
    <message>
        <location filename="../../core/style_words.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../core/territories.py"/>
        <source>{parameter} : « {name} » doit contenir des polygones (IRIS, QPV, communes…).</source>
        <translation>{parameter}: “{name}” must contain polygons (IRIS, QPV, communes…).</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Territoires comparés</source>
        <translation>Territories compared</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{count} territoire(s) de « {name} », mesurés par les habitants de leurs carreaux, au prorata des surfaces ; seuil {threshold} min à pied, temps pondérés par {public}. Un tiret : inconnu, non atteint ou secret.</source>
        <translation>Territories of “{name}” ({count}), measured by the residents of their grid cells, in proportion to area; threshold {threshold} min on foot, times weighted by {public}. A dash: unknown, not reached or suppressed.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Deux territoires pilotes</source>
        <translation>Two pilot territories</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Tous les territoires</source>
        <translation>All territories</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Les tableaux s’arrêtent à {count} territoires ; la couche et le tableau les donnent tous.</source>
        <translation>The tables stop at {count} territories; the layer and the table give them all.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Dictionnaire des indicateurs</source>
        <translation>Dictionary of indicators</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Ce que chaque indicateur mesure</source>
        <translation>What each indicator measures</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Les personnes pauvres sont une estimation : les carreaux comptent les ménages pauvres. Un carreau imputé par l’INSEE a une population exacte et des ménages pauvres modélisés ; la part imputée est dite pour chaque territoire.</source>
        <translation>Poor people are an estimate: the grid cells count poor households. A grid cell imputed by INSEE has an exact population and modelled poor households; the imputed share is given for each territory.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Filosofi ne compte pas les personnes en habitat collectif institutionnel ni sans domicile, qui sont aussi le public de l’aller-vers.</source>
        <translation>Filosofi does not count people in institutions nor homeless people, whom outreach is also for.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>La distance n’est qu’une cause du non-recours parmi d’autres : manque d’information, complexité, crainte, numérique, saturation, critères d’admission.</source>
        <translation>Distance is only one cause of non-take-up among others: lack of information, complexity, fear, digital exclusion, overstretched services, eligibility rules.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{type} (pilote proposé)</source>
        <translation>{type} (proposed pilot)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>{name} : {minutes} min en moyenne, {poverty} % de personnes pauvres</source>
        <translation>{name} ({minutes} min on average, {poverty}% poor people)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Mieux desservi que la référence : on n’y marche pas plus longtemps en moyenne, et la moitié des habitants au moins sont à portée d’un service ; mal desservi : les autres. Plus pauvre : au moins la part de personnes pauvres de la référence. Référence : {references}.</source>
        <translation>Better served than the reference: the mean walk there takes no more time than in the reference, and at least half of the residents are within reach of a service; badly served: the others. Poorer: at least the share of poor people of the reference. Reference: {references}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Pauvres (%)</source>
        <translation>Poor people (%)</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Au-delà du seuil (%)</source>
        <translation>Beyond the threshold (%)</translation>
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
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Service le plus proche, pour le plus grand nombre : {name}.</source>
        <translation>Nearest service, for the largest number of people: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Commune : {name}</source>
        <translation>Commune: {name}</translation>
    </message>
    <message>
        <location filename="../../core/territory_report.py"/>
        <source>Intercommunalité : {name}</source>
        <translation>Intermunicipal authority: {name}</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mieux desservi que la référence, plus pauvre</source>
        <translation>better served than the reference, poorer</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mieux desservi que la référence, moins pauvre</source>
        <translation>better served than the reference, less poor</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi, plus pauvre</source>
        <translation>badly served, poorer</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi, moins pauvre</source>
        <translation>badly served, less poor</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>l’ensemble des carreaux</source>
        <translation>all grid cells together</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{parameter} : {count} polygone(s) débordent des carreaux donnés ({names}) : leurs chiffres ne valent que pour la part couverte, à moins que le reste soit inhabité.</source>
        <translation>{parameter}: {count} polygon(s) extend beyond the given grid cells ({names}): their figures only hold for the covered part, unless the rest is uninhabited.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Aucune paire de territoires pilotes : les temps ou la pauvreté ne sont pas connus (carreaux mesurés ?).</source>
        <translation>No pair of pilot territories: times or poverty are not known (are the grid cells measured?).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>bien desservi</source>
        <translation>well served</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>mal desservi</source>
        <translation>badly served</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Aucune paire de territoires pilotes : parmi les territoires plus pauvres que la référence et d’au moins {people} personnes, aucun n’est {missing}.</source>
        <translation>No pair of pilot territories: among the territories poorer than the reference and with at least {people} people, none is {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en moyenne, {near_a} % des habitants à portée d’un service, {services_a} service(s) sur place), et « {name_b} », démuni ({minutes_b} min, {near_b} % à portée, {services_b} service(s)) ; {gap} min les séparent, et tous deux sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Two very different pilot territories: “{name_a}”, better served than the reference ({minutes_a} min on average, {near_a}% of the residents within reach of a service, {services_a} service(s) there), and “{name_b}”, lacking services ({minutes_b} min, {near_b}% within reach, {services_b} service(s)); {gap} min separate them, and both are poorer than the reference ({poverty_a}% and {poverty_b}%, reference {limit}%).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Deux territoires pilotes très différents : « {name_a} », mieux desservi que la référence ({minutes_a} min en moyenne, {near_a} % des habitants à portée d’un service), et « {name_b} », démuni ({minutes_b} min, {near_b} % à portée) ; {gap} min les séparent, et tous deux sont plus pauvres que la référence ({poverty_a} % et {poverty_b} %, référence {limit} %).</source>
        <translation>Two very different pilot territories: “{name_a}”, better served than the reference ({minutes_a} min on average, {near_a}% of the residents within reach of a service), and “{name_b}”, lacking services ({minutes_b} min, {near_b}% within reach); {gap} min separate them, and both are poorer than the reference ({poverty_a}% and {poverty_b}%, reference {limit}%).</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>Carreaux sans temps d’accès : mesurez-les avec « Temps d’accès à pied » pour remplir ces indicateurs.</source>
        <translation>Grid cells without access times: measure them with “Walking access times” to fill these indicators.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) hors des carreaux, sans aucun habitant connu : {names}.</source>
        <translation>{count} territory(ies) outside the grid cells, with no known resident: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) où personne n’habite : {names}.</source>
        <translation>{count} territory(ies) where nobody lives: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{count} territoire(s) de moins de 11 ménages, dont les chiffres des ménages sont tus : {names}.</source>
        <translation>{count} territory(ies) with fewer than 11 households, whose household figures are withheld: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/territory_table.py"/>
        <source>{parameter} : {count} territoire(s) ne touchent aucun de ses polygones ({names}) ; leur comparaison est vide.</source>
        <translation>{parameter}: {count} territory(ies) touch none of its polygons ({names}); their comparison is empty.</translation>
    </message>
    <message>
        <location filename="../../core/time_slots.py"/>
        <source>CRENEAU : « {value} » n’est pas un jour et une heure ; écrivez par exemple « mardi 17:00 », « samedi 10h30 » ou « 2026-12-25 10:00 ».</source>
        <translation>CRENEAU: “{value}” is not a day and a time; write for example “mardi 17:00”, “samedi 10h30” or “2026-12-25 10:00”.</translation>
    </message>
    <message>
        <location filename="../../core/travel_times.py"/>
        <source>K : {value} n’est pas un rang ; donnez un entier à partir de 1.</source>
        <translation>K: {value} is not a rank; give a whole number of 1 or more.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>un service est atteint</source>
        <translation>a service is reached</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>au-delà de la durée maximale</source>
        <translation>beyond the maximum time</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>îlot sans service</source>
        <translation>island that leads to no service</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>hors du réseau</source>
        <translation>off the network</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>aucun service ne reste</source>
        <translation>no service is left</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Trous possibles dans la carte</source>
        <translation>Possible gaps in the map</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{links} îlot(s) ont leur plus court lien vers une plus grande partie du réseau, dont {near} de {link} m au plus. {ends} bout(s) de voie s’arrêtent à moins de {reach} m d’une rue qu’ils ne touchent pas et que l’on n’atteint qu’en marchant plus de {walk} m, ou pas du tout. La couche ANOMALIES les donne tous, avec leur lien vers OpenStreetMap ; un pont, un mur ou une rivière peut les justifier : regardez avant de relier.</source>
        <translation>{links} island(s) have their shortest link to a larger part of the network, {near} of them {link} m long at most. {ends} end(s) of ways stop less than {reach} m from a street that they do not touch and that is only reached by walking more than {walk} m, or not at all. The layer ANOMALIES gives them all, with their link to OpenStreetMap; a bridge, a wall or a river may explain them: check before joining.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Population de DEMANDE dont la voie la plus proche est sur un îlot : {people}, dont {poor} pauvres ; hors du réseau : {off}.</source>
        <translation>Population of DEMANDE whose nearest way is on an island: {people}, of whom {poor} poor; off the network: {off}.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Îlots et leur lien manquant</source>
        <translation>Islands and their missing link</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Bouts libres près d’une rue</source>
        <translation>Loose ends near a street</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Écart (m)</source>
        <translation>Gap (m)</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s), dans la couche ANOMALIES.</source>
        <translation>And {count} more, in the layer ANOMALIES.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Accrochage au réseau</source>
        <translation>Snapping to the network</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance en ligne droite entre chaque lieu et la voie praticable où il rejoint le réseau. Au-delà de {limit} m, un lieu est hors_reseau : il garde sa ligne, sans temps.</source>
        <translation>Straight-line distance between each place and the walkable way where it joins the network. Beyond {limit} m, a place is hors_reseau (off the network): it keeps its row, without a time.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et services par distance</source>
        <translation>Places and services by distance</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux hors du réseau, ceux de plus d’habitants d’abord</source>
        <translation>Places off the network, those with the most residents first</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Services hors du réseau, les plus proches d’abord</source>
        <translation>Services off the network, the nearest first</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Nom ou identifiant</source>
        <translation>Name or identifier</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s), encore plus loin ou de moins d’habitants.</source>
        <translation>And {count} more, still further away or with fewer residents.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Bilan des temps d’accès</source>
        <translation>Review of the access times</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{name} : ce que valent ces temps, et où la carte mérite un regard.</source>
        <translation>{name}: how far these times can be trusted, and where the map deserves a look.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>lieux mesurés</source>
        <translation>places measured</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>des lieux atteignent un service</source>
        <translation>of the places reach a service</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>lieux à plus de {limit} m d’une voie</source>
        <translation>places more than {limit} m from a way</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>fois la ligne droite, en moyenne</source>
        <translation>times the straight line, on average</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Statuts</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et habitants par statut</source>
        <translation>Places and residents by status</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détours</source>
        <translation>Detours</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Longueur du trajet jusqu’au service le plus proche, rapportée à la ligne droite. Des rues ordinaires donnent environ 1,2, un quadrillage parfait 1,41 au plus.</source>
        <translation>Length of the walk to the nearest service, divided by the straight line. Ordinary streets give about 1.2, a perfect grid 1.41 at most.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux par détour</source>
        <translation>Places by detour</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détour</source>
        <translation>Detour</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{odd} zone(s) sur {count} ont un détour moyen atypique : plus de {limit}, ou bien au-dessus des autres zones. C’est un trou possible dans la carte, ou une vraie coupure : rivière, voie ferrée, autoroute.</source>
        <translation>{odd} area(s) out of {count} have an unusual mean detour: more than {limit}, or far above the other areas. It is a possible gap in the map, or a real barrier: river, railway, motorway.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Zones, du plus grand détour au plus petit</source>
        <translation>Areas, from the largest detour to the smallest</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Au plus</source>
        <translation>At most</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux mesurés</source>
        <translation>Places measured</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>À regarder</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>{part} sur {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>trou possible dans la carte</source>
        <translation>possible gap in the map</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Et {count} autre(s) zone(s), dans la couche DETOURS.</source>
        <translation>And {count} more area(s), in the layer DETOURS.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Qualité du réseau et de l’accrochage</source>
        <translation>Quality of the network and of the snapping</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Lieux et services par distance à la voie où ils rejoignent le réseau</source>
        <translation>Places and services by distance to the way where they join the network</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Détour moyen : {detour} fois la ligne droite. Bouts de voie à moins de {reach} m d’une rue qu’ils ne touchent pas : {ends} ; îlots sans lien : {links}.</source>
        <translation>Mean detour: {detour} times the straight line. Ends of ways less than {reach} m from a street that they do not touch: {ends}; islands without a link: {links}.</translation>
    </message>
    <message>
        <location filename="../../core/trust_report.py"/>
        <source>Les premiers trous à vérifier dans la carte :</source>
        <translation>The first gaps to check in the map:</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <location filename="../../gui/plain_words.py"/>
        <source>Adulte</source>
        <translation>Adult</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>OpenTripPlanner 4,79 km/h ; R5 4,68 ; médiane mesurée à Helsinki 5,14</source>
        <translation>OpenTripPlanner 4.79 km/h; R5 4.68; median measured in Helsinki 5.14</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Senior</source>
        <translation>Older person</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>0,9 m/s, IFSTTAR</source>
        <translation>0.9 m/s, IFSTTAR</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Poussette</source>
        <translation>Pushchair</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>valeur d’usage, à confirmer</source>
        <translation>customary value, to be confirmed</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Fauteuil roulant</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piétons explicitement autorisés (foot=yes, designated, permissive)</source>
        <translation>Pedestrians explicitly allowed (foot=yes, designated, permissive)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piétons interdits ou réservé (foot=no, private, customers)</source>
        <translation>Pedestrians not allowed, or private or customers only (foot=no, private, customers)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Accès privé ou interdit (access=no, private, customers)</source>
        <translation>Private access or no access (access=no, private, customers)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Route réservée aux véhicules rapides (motorroad=yes)</source>
        <translation>Road reserved for fast vehicles (motorroad=yes)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autoroute et ses bretelles</source>
        <translation>Motorway and its slip roads</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>En travaux, en projet ou abandonnée</source>
        <translation>Under construction, planned or abandoned</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Circuit, voie guidée ou via ferrata</source>
        <translation>Race track, guided busway or via ferrata</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Trottoir, allée ou rue piétonne</source>
        <translation>Pavement, footpath or pedestrian street</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Escalier</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Sentier ou chemin</source>
        <translation>Path or track</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Rue, zone de rencontre, voie de desserte</source>
        <translation>Street, home zone, service road</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Route où la marche n’est pas interdite</source>
        <translation>Road where walking is not forbidden</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Piste cyclable sans interdiction aux piétons</source>
        <translation>Cycleway where pedestrians are not forbidden</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Quai (highway, railway ou public_transport=platform)</source>
        <translation>Platform (highway, railway or public_transport=platform)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Couloir intérieur ou ascenseur</source>
        <translation>Indoor corridor or lift</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Règle non renseignée (couche sans étiquettes OSM, arête dessinée à la main)</source>
        <translation>Rule not given (layer without OSM tags, edge drawn by hand)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autre valeur de highway, sans interdiction</source>
        <translation>Other value of highway, with no prohibition</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Escalier, infranchissable pour ce profil</source>
        <translation>Steps, impassable for this profile</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Inaccessible en fauteuil (wheelchair=no)</source>
        <translation>Not accessible by wheelchair (wheelchair=no)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Passage dont la bordure arrête un fauteuil (kerb=raised)</source>
        <translation>Crossing whose kerb stops a wheelchair (kerb=raised)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Sol où aucune roue ne passe (smoothness=impassable)</source>
        <translation>Ground that no wheel can cross (smoothness=impassable)</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Traversée d’une place piétonne</source>
        <translation>Crossing of a pedestrian square</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Mur, clôture, haie</source>
        <translation>Wall, fence, hedge</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Échalier ou tronc que l’on enjambe</source>
        <translation>Stile or log to step over</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Portillon à chicane</source>
        <translation>Kissing gate</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Tourniquet</source>
        <translation>Turnstile</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Chicane contre les deux-roues</source>
        <translation>Cycle barrier</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bordure trop haute pour un fauteuil</source>
        <translation>Kerb too high for a wheelchair</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bordure de trottoir abaissée ou de hauteur inconnue</source>
        <translation>Kerb lowered or of unknown height</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Portail ou portillon</source>
        <translation>Gate or wicket</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Barrière levante, péage</source>
        <translation>Lift gate, toll booth</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Potelet, bac, barrière contre les motos</source>
        <translation>Bollard, planter, barrier against motorcycles</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Bloc posé sur la voie</source>
        <translation>Block placed on the way</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Chaîne</source>
        <translation>Chain</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Passage canadien</source>
        <translation>Cattle grid</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Ascenseur, qui joint les voies qui s’y rencontrent</source>
        <translation>Lift, which joins the ways that meet there</translation>
    </message>
    <message>
        <location filename="../../core/walking_rules.py"/>
        <source>Autre barrière</source>
        <translation>Other barrier</translation>
    </message>
    <message>
        <location filename="../../core/what_if.py"/>
        <source>La passerelle ne relie rien : chaque bout doit être à moins de {limit} m d’une voie, et les deux à des endroits différents.</source>
        <translation>The footbridge joins nothing: each end must be within {limit} m of a way, and the two in different places.</translation>
    </message>
    <message>
        <location filename="../../core/what_if.py"/>
        <source>Ce passage est le dernier ouvert du réseau ; rouvrez-en un autre d’abord.</source>
        <translation>This passage is the last one open in the network; reopen another one first.</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>territoire {code}</source>
        <translation>territory {code}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>autour {streets}</source>
        <translation>around {streets}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreau)</source>
        <translation>Area {number} ({cells} grid cell)</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreaux)</source>
        <translation>Area {number} ({cells} grid cells)</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreau), commune {commune}</source>
        <translation>Area {number} ({cells} grid cell), commune {commune}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>Zone {number} ({cells} carreaux), commune {commune}</source>
        <translation>Area {number} ({cells} grid cells), commune {commune}</translation>
    </message>
    <message>
        <location filename="../../core/zone_names.py"/>
        <source>{name} (zone {number})</source>
        <translation>{name} (area {number})</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>tout le public</source>
        <translation>the whole target group</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{share} % du public</source>
        <translation>{share}% of the target group</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>moins de 1 % du public</source>
        <translation>less than 1% of the target group</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le service le plus proche, {service}, est à {mean} min.</source>
        <translation>The nearest service, {service}, is {mean} min away.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau).</source>
        <translation>The nearest service, {service}, is {mean} min away (from {low} to {high} min depending on the grid cell).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le service le plus proche, {service}, est à {mean} min.</source>
        <translation>For {who}, the nearest service, {service}, is {mean} min away.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le service le plus proche, {service}, est à {mean} min (de {low} à {high} min selon le carreau).</source>
        <translation>For {who}, the nearest service, {service}, is {mean} min away (from {low} to {high} min depending on the grid cell).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, c’est un autre service, à {mean} min ({count} services).</source>
        <translation>For {who}, the nearest is another service, {mean} min away ({count} services).</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, c’est un autre service, à {mean} min.</source>
        <translation>For {who}, the nearest is another service, {mean} min away.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service ne peut être rejoint à pied : les rues d’ici forment un îlot, coupé du reste du réseau.</source>
        <translation>No service can be reached on foot: the streets here form an island, cut off from the rest of the network.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service ne peut être rejoint à pied : les rues y forment un îlot, coupé du reste du réseau.</source>
        <translation>For {who}, no service can be reached on foot: the streets there form an island, cut off from the rest of the network.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucune voie praticable à pied n’est assez proche : la première est à {metres} m.</source>
        <translation>No walkable way is near enough: the first is {metres} m away.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucune voie praticable à pied n’est assez proche : la première est à {metres} m.</source>
        <translation>For {who}, no walkable way is near enough: the first is {metres} m away.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée.</source>
        <translation>No service is available: none passes the filters, or is open at the time asked.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service ne reçoit : aucun ne répond aux filtres, ou n’est ouvert à l’heure demandée.</source>
        <translation>For {who}, no service is available: none passes the filters, or is open at the time asked.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Aucun service n’est atteint à pied dans la durée mesurée.</source>
        <translation>No service is reached on foot within the time measured.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, aucun service n’est atteint à pied dans la durée mesurée.</source>
        <translation>For {who}, no service is reached on foot within the time measured.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Le temps d’accès n’est pas connu.</source>
        <translation>The access time is not known.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, le temps d’accès n’est pas connu.</source>
        <translation>For {who}, the access time is not known.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Horaires inconnus, à vérifier : {services}.</source>
        <translation>Opening hours unknown, to be checked: {services}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{service} est plus près, à {minutes} min, mais fermé {slot}.</source>
        <translation>{service} is nearer, {minutes} min away, but closed {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{service} est plus près à vol d’oiseau, mais fermé {slot}.</source>
        <translation>{service} is nearer as the crow flies, but closed {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, {service} est plus près, à {minutes} min, mais fermé {slot}.</source>
        <translation>For {who}, {service} is nearer, {minutes} min away, but closed {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Pour {who}, {service} est plus près à vol d’oiseau, mais fermé {slot}.</source>
        <translation>For {who}, {service} is nearer as the crow flies, but closed {slot}.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>Moins de {households} ménages sur un ou deux carreaux : leurs nombres ne sont pas donnés.</source>
        <translation>Fewer than {households} households on one or two grid cells: their numbers are not given.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>le {day} à {hour} h</source>
        <translation>on {day} at {hour}:00</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>le {day} à {hour} h {minute}</source>
        <translation>on {day} at {hour}:{minute}</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>CRENEAU : une heure ne dit rien sans services ; donnez aussi SERVICES, ou videz CRENEAU.</source>
        <translation>CRENEAU: a time means nothing without services; also give SERVICES, or leave CRENEAU empty.</translation>
    </message>
    <message>
        <location filename="../../core/zone_words.py"/>
        <source>{name} ({metres} m, {minutes} min à pied)</source>
        <translation>{name} ({metres} m, {minutes} min on foot)</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>tout près</source>
        <translation>very close</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>proche</source>
        <translation>close</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>à portée</source>
        <translation>within reach</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>un peu au-delà</source>
        <translation>a little beyond</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>loin</source>
        <translation>far</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>très loin</source>
        <translation>very far</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>{parameter} : {value} est hors des bornes ; donnez une valeur de {low} à {high}.</source>
        <translation>{parameter}: {value} is out of bounds; give a value from {low} to {high}.</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>CARREAUX : « {name} » n’a pas de colonne « {column} » ; mesurez d’abord les temps d’accès à pied avec « Temps d’accès ».</source>
        <translation>CARREAUX: “{name}” has no column “{column}”; first measure the walking access times with “Walking access times”.</translation>
    </message>
    <message>
        <location filename="../../core/zones_blanches.py"/>
        <source>CARREAUX : « {name} » doit contenir des polygones (carreaux) ; des points ne forment pas de zone.</source>
        <translation>CARREAUX: “{name}” must contain polygons (grid cells); points do not form areas.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez un fichier avec le bouton « … ».</source>
        <translation>{label}: choose a file with the “…” button.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez une couche du projet, ou un fichier avec le bouton « … ».</source>
        <translation>{label}: choose a layer of the project, or a file with the “…” button.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Donnez au moins un de ces champs : {labels}.</source>
        <translation>Fill in at least one of these fields: {labels}.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>{label} : choisissez un dossier avec le bouton « … ».</source>
        <translation>{label}: choose a folder with the “…” button.</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Étape « {step} » : {task}</source>
        <translation>“{step}” step: {task}</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <location filename="../../plugin.py"/>
        <source>Ouvrir la ville d’exemple</source>
        <translation>Open the sample town</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Ensuite : {task}</source>
        <translation>Next: {task}</translation>
    </message>
    <message>
        <location filename="../../gui/advice.py"/>
        <source>Aller au champ « {label} »</source>
        <translation>Go to the “{label}” field</translation>
    </message>
    <message>
        <location filename="../../gui/comfort.py"/>
        <source>De {low} à {high}.</source>
        <translation>From {low} to {high}.</translation>
    </message>
    <message>
        <location filename="../../gui/comfort.py"/>
        <source>choisir ailleurs</source>
        <translation>choose elsewhere</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <location filename="../../plugin.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Diagnostic d’accessibilité</source>
        <translation>Accessibility diagnosis</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Étapes du diagnostic</source>
        <translation>Steps of the diagnosis</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Étape {number}, {title}, faite</source>
        <translation>Step {number}, {title}, done</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Étape {number}, {title}</source>
        <translation>Step {number}, {title}</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Les étapes</source>
        <translation>The steps</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Des données au rapport, dans cet ordre. Une coche marque ce qui est fait ; on revient quand on veut.</source>
        <translation>From the data to the report, in this order. A tick marks what is done; you can go back at any time.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Ce que l’on fait</source>
        <translation>What is done here</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Chaque étape propose un ou plusieurs calculs. Le premier suffit souvent.</source>
        <translation>Each step offers one or more calculations. The first is often enough.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Ce qui est trouvé, ce qui manque</source>
        <translation>What is found, what is missing</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Le panneau choisit les couches du projet qui conviennent. S’il en manque, il le dit ici et propose quoi faire. Chaque champ a une bulle d’aide, avec son unité.</source>
        <translation>The panel chooses the layers of the project that suit. If any is missing, it says so here and suggests what to do. Each field has a tooltip, with its unit.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Calculer</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Lance le calcul sans bloquer QGIS. Au clavier : Entrée lance, Échap annule.</source>
        <translation>Starts the calculation without blocking QGIS. From the keyboard: Enter starts it, Escape cancels it.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <location filename="../../gui/task_page.py"/>
        <source>Ce qui en sort</source>
        <translation>What comes out</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Le résultat se lit en phrases, sous ces boutons ; les couches arrivent sur la carte, avec leurs couleurs.</source>
        <translation>The result reads as sentences, below these buttons; the layers arrive on the map, with their colours.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Copier la commande</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>La même chose sans fenêtre : une commande qgis_process à garder ou à donner à un collègue.</source>
        <translation>The same without a window: a qgis_process command to keep or to hand to a colleague.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>Précédent et suivant</source>
        <translation>Previous and next</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>D’une étape à l’autre, sans rien perdre : vos choix sont gardés dans le projet.</source>
        <translation>From one step to another, losing nothing: your choices are kept in the project.</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>← &amp;Précédent</source>
        <translation>← &amp;Previous</translation>
    </message>
    <message>
        <location filename="../../gui/dock.py"/>
        <source>&amp;Suivant →</source>
        <translation>&amp;Next →</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <location filename="../../plugin.py"/>
        <source>Explorer l’accès</source>
        <translation>Explore access</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Seuil (min à pied)</source>
        <translation>&amp;Threshold (min on foot)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Minutes à pied au-delà desquelles un service est trop loin.</source>
        <translation>Minutes on foot beyond which a service is too far.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Préparer la carte</source>
        <translation>&amp;Prepare the map</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Lit les carreaux, les services et le réseau du projet.</source>
        <translation>Reads the grid cells, services and network of the project.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Pourquoi &amp;ici ?</source>
        <translation>Why &amp;here?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Explique le temps du carreau cliqué et dessine le chemin.</source>
        <translation>Explains the time of the grid cell clicked and draws the route.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Et si… ?</source>
        <translation>What &amp;if…?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ouvre, déplace, ferme ou retire une permanence sur la carte.</source>
        <translation>Opens, moves, closes or removes an outreach session on the map.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Passere&amp;lle</source>
        <translation>Foot&amp;bridge</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Dessine une passerelle entre deux voies : un clic par bout, chacun à moins de {n} m d’une voie. Échap annule, clic droit ou Suppr en retire une.</source>
        <translation>Draws a footbridge between two ways: one click per end, each within {n} m of a way. Esc cancels, right-click or Del removes one.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Fermer un passage</source>
        <translation>&amp;Close a passage</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ferme la voie cliquée entre deux carrefours ; un second clic la rouvre.</source>
        <translation>Closes the way clicked between two junctions; a second click reopens it.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>A&amp;nnuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Revient sur la dernière modification (Ctrl+Z sur la carte).</source>
        <translation>Takes back the last change (Ctrl+Z on the map).</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Refait la modification annulée (Ctrl+Maj+Z sur la carte).</source>
        <translation>Makes the undone change again (Ctrl+Shift+Z on the map).</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>&amp;Garder ce scénario</source>
        <translation>&amp;Keep this scenario</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ajoute au projet les lieux, et les passerelles et passages fermés, comme des couches.</source>
        <translation>Adds the sites, footbridges and closed passages to the project as layers.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Lecture des carreaux, des services et du réseau…</source>
        <translation>Reading the grid cells, services and network…</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Relire les couches oublie vos essais de permanences, de passerelles et de passages. Les oublier ?</source>
        <translation>Reading the layers again forgets the sessions, footbridges and passages you are trying. Forget them?</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Garder ce scénario » en fait d’abord des couches.</source>
        <translation>“Keep this scenario” makes them into layers first.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Prêt : {cells} carreaux, {places} lieux.</source>
        <translation>Ready: {cells} grid cells, {places} places.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Préparez la carte, puis choisissez un outil et cliquez sur la carte.</source>
        <translation>Prepare the map, then choose a tool and click on the map.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Pourquoi ici ? » : cliquez un carreau.</source>
        <translation>“Why here?”: click a grid cell.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Cliquez un carreau.</source>
        <translation>Click a grid cell.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Aucun carreau habité à cet endroit : cliquez dans un carreau.</source>
        <translation>No inhabited grid cell here: click inside a grid cell.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ici vivent {who}.</source>
        <translation>Who lives here: {who}.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Ce carreau est imputé par l’INSEE : ses ménages pauvres viennent d’un modèle.</source>
        <translation>This grid cell is imputed by INSEE: its poor households come from a model.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{name} : {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Et si… ? » : cliquez pour ouvrir une permanence, glissez-la, double-cliquez pour fermer ou rouvrir un service, clic droit ou Suppr pour la retirer.</source>
        <translation>“What if…?”: click to open an outreach session, drag it, double-click to close or reopen a service, right-click or Del to remove it.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Passerelle » : cliquez un bout, puis l’autre ; les chiffres suivent la souris. Échap annule, clic droit ou Suppr retire une passerelle.</source>
        <translation>“Footbridge”: click one end, then the other; the figures follow the mouse. Esc cancels, right-click or Del removes a footbridge.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>« Fermer un passage » : cliquez une voie pour la fermer entre deux carrefours, et de nouveau pour la rouvrir.</source>
        <translation>“Close a passage”: click a way to close it between two junctions, and again to reopen it.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres à moins de {n} min</source>
        <translation>Poor people within {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Habitants à moins de {n} min</source>
        <translation>Residents within {n} min</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personnes pauvres en zone blanche</source>
        <translation>Poor people in underserved areas</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Carreaux blancs</source>
        <translation>Underserved grid cells</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Temps moyen des personnes pauvres (min)</source>
        <translation>Mean time of poor people (min)</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Bleu : gagné. Orange : perdu.</source>
        <translation>Blue: gained. Orange: lost.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Passages du scénario</source>
        <translation>Passages of the scenario</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants passent à moins de {n} min, dont {poor} pauvres.</source>
        <translation>{people} residents are now within {n} min, {poor} of them poor.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants passent à plus de {n} min, dont {poor} pauvres.</source>
        <translation>{people} residents are now more than {n} min away, {poor} of them poor.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants, sans service à moins de {limit} min, en ont un.</source>
        <translation>{people} residents who had no service within {limit} min now have one.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>{people} habitants n’ont plus de service à moins de {limit} min.</source>
        <translation>{people} residents no longer have a service within {limit} min.</translation>
    </message>
    <message>
        <location filename="../../gui/explore_dock.py"/>
        <source>Personne ne passe d’un côté à l’autre du seuil de {n} min.</source>
        <translation>Nobody crosses the threshold of {n} min either way.</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Annulé</source>
        <translation>Undone</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Rétabli</source>
        <translation>Redone</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Aucune voie à moins de {n} m de ce bout</source>
        <translation>No way within {n} m of this end</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle de {n} m</source>
        <translation>Footbridge of {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Cliquez l’autre bout de la passerelle (Échap annule)</source>
        <translation>Click the other end of the footbridge (Esc cancels)</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle de {n} m posée</source>
        <translation>Footbridge of {n} m placed</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passerelle retirée</source>
        <translation>Footbridge removed</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Aucun passage sous ce point : cliquez sur une voie du réseau</source>
        <translation>No passage at this point: click on a way of the network</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passage fermé : {name}, {n} m</source>
        <translation>Passage closed: {name}, {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/map_tools.py"/>
        <source>Passage rouvert : {name}, {n} m</source>
        <translation>Passage reopened: {name}, {n} m</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Senior, marche plus lente</source>
        <translation>Older person, slower walk</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Avec une poussette</source>
        <translation>With a pushchair</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>En fauteuil roulant, sans escalier</source>
        <translation>In a wheelchair, no steps</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Oui, quand c’est écrit</source>
        <translation>Yes, where it is stated</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Oui, ou quand on n’en sait rien</source>
        <translation>Yes, or where nothing is known</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Reçoit tout le monde</source>
        <translation>Receives everyone</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Aucune condition connue</source>
        <translation>No known condition</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Chaque service vaut 1</source>
        <translation>Each service counts as 1</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Sa capacité</source>
        <translation>Its capacity</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Ses heures d’ouverture</source>
        <translation>Its opening hours</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Tout ou rien</source>
        <translation>All or nothing</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Par paliers</source>
        <translation>In steps</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Courbe en cloche (Gauss)</source>
        <translation>Bell curve (Gauss)</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Puissance</source>
        <translation>Power</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Exponentielle</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le plus de personnes à portée</source>
        <translation>The most people within reach</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le moins de lieux pour desservir tout le monde</source>
        <translation>The fewest places to serve everyone</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Le moins de marche en tout</source>
        <translation>The least walking overall</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>La plus longue marche la plus courte</source>
        <translation>The longest walk as short as possible</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Néerlandais</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Matin et après-midi</source>
        <translation>Morning and afternoon</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Pour un comité : l’essentiel</source>
        <translation>For a committee: the essentials</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Pour des techniciens : tout</source>
        <translation>For technical staff: everything</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Aucune page de plus</source>
        <translation>No further page</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Une page par zone blanche</source>
        <translation>One page per underserved area</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Une page par territoire</source>
        <translation>One page per territory</translation>
    </message>
    <message>
        <location filename="../../gui/plain_words.py"/>
        <source>Reconnu tout seul</source>
        <translation>Recognised by itself</translation>
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
        <translation>Candidate sites</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>« {path} » : la ville d’exemple n’a pas pu y être copiée ({reason}) ; libérez ce dossier.</source>
        <translation>“{path}”: the sample town could not be copied there ({reason}); free this folder.</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>Valmont-sur-Aubre, ville d’exemple</source>
        <translation>Valmont-sur-Aubre, sample town</translation>
    </message>
    <message>
        <location filename="../../gui/sample_town.py"/>
        <source>{low} à {high} % de ménages pauvres</source>
        <translation>{low} to {high}% of households in poverty</translation>
    </message>
    <message>
        <location filename="../../gui/step_page.py"/>
        <source>Ce que l’on fait à cette étape</source>
        <translation>What is done at this step</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux, des services et un réseau : voyez les deux premières étapes.</source>
        <translation>Grid cells, services and a network are needed: see the first two steps.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux avec leurs temps d’accès : voyez l’étape Mesures.</source>
        <translation>Grid cells with their access times are needed: see the Measures step.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Chargez où vivent les gens et où ils sont reçus. Chaque ligne refusée est gardée, avec sa raison.</source>
        <translation>Load where people live and where they are seen. Every refused row is kept, with its reason.</translation>
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
        <translation>Population grid cells</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>IRIS (facultatif)</source>
        <translation>IRIS (optional)</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Faites d’un fichier OpenStreetMap le réseau des rues où l’on marche, selon le public qui marche.</source>
        <translation>Turn an OpenStreetMap file into the network of streets where people walk, according to who walks.</translation>
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
        <translation>Walking network</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Trous possibles</source>
        <translation>Possible gaps</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Mesurez le temps de marche de chaque carreau au service le plus proche. Aucun carreau n’est perdu.</source>
        <translation>Measure the walking time from each grid cell to the nearest service. No grid cell is lost.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps d’accès à pied</source>
        <translation>Walking access times</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps d’accès</source>
        <translation>Access times</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Indicateurs : offre partagée, heures, gravité</source>
        <translation>Indicators: shared supply, hours, gravity</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <source>Moyennes par territoire</source>
        <translation>Means by territory</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/isochrones.py"/>
        <source>Isochrones</source>
        <translation>Isochrones</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Repérez où des personnes pauvres vivent trop loin, et dans quel ordre agir.</source>
        <translation>Find where poor people live too far away, and in which order to act.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <source>Zones blanches, par rang</source>
        <translation>Underserved areas, by rank</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux signalés</source>
        <translation>Flagged grid cells</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Totaux par territoire</source>
        <translation>Totals by territory</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Rangs des zones</source>
        <translation>Ranks of the areas</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Fermeture de chaque service</source>
        <translation>Closure of each service</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Comparer des quartiers</source>
        <translation>Compare neighbourhoods</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Quartiers comparés</source>
        <translation>Neighbourhoods compared</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Implantation</source>
        <translation>Siting</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Choisissez où tenir les prochaines permanences, et voyez ce que chacune rapporte.</source>
        <translation>Choose where to hold the next outreach sessions, and see what each one brings.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Lieux écartés</source>
        <translation>Sites set aside</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Permanences à ouvrir</source>
        <translation>Outreach sessions to open</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/layers.py"/>
        <source>Permanences proposées</source>
        <translation>Proposed outreach sessions</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des carreaux, un réseau et des lieux candidats.</source>
        <translation>Grid cells, a network and candidate sites are needed.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Tournée d’une équipe mobile</source>
        <translation>Round of a mobile team</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts de la tournée</source>
        <translation>Stops of the round</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Trajets en voiture</source>
        <translation>Drives</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Carreaux et leurs visites</source>
        <translation>Grid cells and their visits</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Avant et après</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Zones avant et après</source>
        <translation>Areas before and after</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Publics avant et après</source>
        <translation>Target groups before and after</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/rapport.py"/>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Réunissez tout dans un dossier : GeoPackage, carte, rapport lisible par tous et journal du calcul.</source>
        <translation>Gather everything in one folder: GeoPackage, map, a report anyone can read, and the log of the calculation.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Diagnostic complet</source>
        <translation>Full diagnosis</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Rapport, page web et PDF</source>
        <translation>Report, web page and PDF</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut le fichier diagnostic.gpkg d’un diagnostic complet : calculez-le d’abord à cette étape.</source>
        <translation>The file diagnostic.gpkg of a full diagnosis is needed: calculate it first, at this step.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Lieux à visiter</source>
        <translation>Sites to visit</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut des permanences proposées : voyez l’étape Implantation.</source>
        <translation>Proposed outreach sessions are needed: see the Siting step.</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Suivi : deux diagnostics comparés</source>
        <translation>Monitoring: two diagnoses compared</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/suivi.py"/>
        <source>Carreaux suivis</source>
        <translation>Grid cells monitored</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Causes des changements</source>
        <translation>Causes of the changes</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <location filename="../../processing/suivi.py"/>
        <source>Indicateurs communs</source>
        <translation>Common indicators</translation>
    </message>
    <message>
        <location filename="../../gui/steps.py"/>
        <source>Il faut les carreaux de deux diagnostics, faits à deux dates.</source>
        <translation>The grid cells of two diagnoses, made at two dates, are needed.</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>il n’y a pas de colonne de population (ind, population)</source>
        <translation>it has no population column (ind, population)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>il n’y a pas de colonne de ménages pauvres (men_pauv) : aucune zone ne pourra être pondérée</source>
        <translation>it has no column of poor households (men_pauv): no area can be weighted</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>ce n’est pas un réseau piéton (colonne {name} absente)</source>
        <translation>it is not a walking network (column {name} missing)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>les temps d’accès n’y sont pas (colonne {name} absente)</source>
        <translation>it has no access times (column {name} missing)</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>aucune colonne ne nomme ses polygones : ils porteront un numéro</source>
        <translation>no column names its polygons: they will be numbered</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>ce n’est pas une couche vectorielle lisible</source>
        <translation>it is not a readable vector layer</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>sa géométrie ne convient pas</source>
        <translation>its geometry is not of the right kind</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>elle n’a pas de système de coordonnées</source>
        <translation>it has no coordinate reference system</translation>
    </message>
    <message>
        <location filename="../../gui/suitability.py"/>
        <source>elle est vide ; une couche temporaire se vide quand on ferme le projet : refaites-la</source>
        <translation>it is empty; a temporary layer is emptied when the project is closed: make it again</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Options et réglages avancés</source>
        <translation>Options and advanced settings</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Enregistrer le projet</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Une fois le projet enregistré, les résultats vont dans un dossier à côté de lui, et reviennent avec lui.</source>
        <translation>Once the project is saved, results go into a folder beside it, and come back with it.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>&amp;Calculer</source>
        <translation>Ca&amp;lculate</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>C&amp;opier la commande</source>
        <translation>C&amp;opy the command</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Copie la commande qgis_process qui refait ce calcul sans la fenêtre.</source>
        <translation>Copies the qgis_process command that repeats this calculation without the window.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>On ne peut pas écrire à côté du projet : les résultats sont temporaires, perdus à la fermeture de QGIS. Pour les garder, choisissez leur place avec le bouton « … ».</source>
        <translation>Nothing can be written beside the project: results are temporary and lost when QGIS closes. To keep them, choose where they go with the “…” button.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Projet non enregistré : résultats temporaires.</source>
        <translation>Project not saved: results are temporary.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Projet non enregistré : donnez un dossier, ou enregistrez-le.</source>
        <translation>Project not saved: give a folder, or save it.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Les résultats sont gardés à côté du projet, dans « {folder} » ; un nouveau calcul les y remplace.</source>
        <translation>Results are kept beside the project, in “{folder}”; a new run replaces them there.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>{label} : aucune couche du projet ne convient.</source>
        <translation>{label}: no layer of the project is suitable.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>{label}, « {name} » : {reason}.</source>
        <translation>{label}, “{name}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Commande copiée :</source>
        <translation>Command copied:</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Ces choix ne tiennent pas dans une commande : remplacez les couches de travail par des fichiers.</source>
        <translation>These choices do not fit in a command: replace the temporary layers with files.</translation>
    </message>
    <message>
        <location filename="../../gui/task_page.py"/>
        <source>Terminé.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Première visite ?</source>
        <translation>First visit?</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>La visite montre le panneau en une minute. La ville d’exemple permet d’essayer.</source>
        <translation>The tour shows the panel in one minute. The sample town lets you try it.</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Faire la &amp;visite</source>
        <translation>Take the &amp;tour</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Ville d’&amp;exemple</source>
        <translation>&amp;Sample town</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Non merci</source>
        <translation>No than&amp;ks</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Retour</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Quitter la visite</source>
        <translation>&amp;Quit the tour</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>&amp;Terminer</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <location filename="../../gui/tour.py"/>
        <source>Conti&amp;nuer</source>
        <translation>Contin&amp;ue</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>carreaux de population</source>
        <translation>population grid cells</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>réseau piéton</source>
        <translation>walking network</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>Il manque au projet : {names}. Les deux premières étapes du panneau les chargent.</source>
        <translation>Missing from the project: {names}. The first two steps of the panel load them.</translation>
    </message>
    <message>
        <location filename="../../gui/town.py"/>
        <source>Préparation de la carte vivante</source>
        <translation>Preparing the live map</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Ouvre le panneau qui mène des données aux permanences, pas à pas.</source>
        <translation>Opens the panel that leads from data to outreach sessions, step by step.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Sur la carte : pourquoi ici, et si l’on ouvrait une permanence là ?</source>
        <translation>On the map: why here, and what if an outreach session opened there?</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Visite guidée du panneau</source>
        <translation>Guided tour of the panel</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Ville d’exemple</source>
        <translation>Sample town</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>La ville d’exemple s’ouvre dans un nouveau projet. QGIS propose d’abord d’enregistrer le vôtre. Continuer ?</source>
        <translation>The sample town opens in a new project. QGIS first offers to save yours. Continue?</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>1 Données</source>
        <translation>1 Data</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>2 Mesures</source>
        <translation>2 Measures</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>3 Zones blanches</source>
        <translation>3 Underserved areas</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>4 Implantation</source>
        <translation>4 Siting</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>5 Restitution</source>
        <translation>5 Reporting</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : le fichier « {value} » est introuvable ; vérifiez son nom et son dossier.</source>
        <translation>{name}: the file “{value}” cannot be found; check its name and folder.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : le fichier « {value} » est vide ; exportez-le de nouveau.</source>
        <translation>{name}: the file “{value}” is empty; export it again.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » s’écrit ici avec un point, « {point} » ; corrigez ce nombre.</source>
        <translation>{name}: “{value}” is written here with a point, “{point}”; correct this number.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » est hors des bornes ; donnez un nombre de {low} à {high}.</source>
        <translation>{name}: “{value}” is out of bounds; give a number from {low} to {high}.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » est inconnu ; choisissez parmi {choices}.</source>
        <translation>{name}: “{value}” is unknown; choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle ou un fichier.</source>
        <translation>{name}: “{value}” is not a readable layer; choose a vector layer or a file.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » n’est pas d’un genre de fichier lu ici ; donnez un fichier {endings}.</source>
        <translation>{name}: “{value}” is not a kind of file that is read here; give a file ending in {endings}.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : « {value} » ne convient pas ; voyez l’aide de ce paramètre.</source>
        <translation>{name}: “{value}” is not suitable; see the help of this parameter.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>{name} : ce paramètre est vide ; remplissez « {label} ».</source>
        <translation>{name}: this parameter is empty; fill in “{label}”.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>La bibliothèque Python « {library} » manque à cette installation de QGIS ; installez QGIS 3.40 ou plus récent avec l’installateur officiel, ou ajoutez-la à son Python.</source>
        <translation>The Python library “{library}” is missing from this installation of QGIS; install QGIS 3.40 or newer with the official installer, or add the library to its Python.</translation>
    </message>
    <message>
        <location filename="../../processing/base.py"/>
        <source>La bibliothèque Python « shapely » {version} est trop ancienne : il faut la version 2 ou plus récente ; mettez QGIS à jour avec l’installateur officiel, ou mettez-la à jour dans son Python.</source>
        <translation>The Python library “shapely” {version} is too old: version 2 or newer is needed; update QGIS with the official installer, or update the library in its Python.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Charger les IRIS</source>
        <translation>Load IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Réunit les contours IRIS (ou les secteurs belges) et leur table de pauvreté et de revenu.</source>
        <translation>Joins IRIS boundaries (or Belgian sectors) with their table of poverty and income.</translation>
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
        <translation>neighbourhoods</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <location filename="../../processing/equite.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>pauvreté</source>
        <translation>poverty</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Statbel</source>
        <translation>Statbel</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Contours des IRIS ou secteurs</source>
        <translation>Boundaries of the IRIS or sectors</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Contours IRIS de l’IGN, de l’INSEE, d’Opendatasoft ou d’une métropole ; secteurs de Statbel.</source>
        <translation>IRIS boundaries from IGN, INSEE, Opendatasoft or a metropolitan area; Statbel sectors.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Table de pauvreté</source>
        <translation>Poverty table</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Table Filosofi par IRIS (2012 à 2021, csv ou classeur) ou revenus fiscaux par secteur. Elle peut couvrir tout le pays.</source>
        <translation>Filosofi table by IRIS (2012 to 2021, csv or workbook) or fiscal incomes by sector. It may cover the whole country.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Colonne du code</source>
        <translation>Code column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Code d’IRIS ou de secteur, si son nom ne le dit pas.</source>
        <translation>IRIS or sector code, if the column name does not make it clear.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne du taux de pauvreté</source>
        <translation>Poverty rate column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>En %, de 0 à 100, si son nom ne le dit pas.</source>
        <translation>In %, from 0 to 100, if the column name does not make it clear.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Colonne du niveau de vie médian</source>
        <translation>Median standard of living column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>En euros par an et par UC.</source>
        <translation>In euros per year and consumption unit.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_iris.py"/>
        <source>Un polygone par IRIS, avec son taux, son niveau de vie médian et la qualité du taux.</source>
        <translation>One polygon per IRIS, with its rate, median standard of living and the quality of the rate.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Charger la population</source>
        <translation>Load population</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Lit les carreaux de l’INSEE (2015 à 2021), ou tout découpage avec sa population.</source>
        <translation>Reads the grid cells of INSEE (2015 to 2021), or any other division with its population.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>carreaux</source>
        <translation>grid cells</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Carreaux ou autres polygones</source>
        <translation>Grid cells or other polygons</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Fichier ou couche : GeoPackage, CSV, Shapefile, Parquet. Un CSV sans géométrie suffit si ses identifiants sont ceux de l’INSEE (« CRS3035RES200mN…E… »).</source>
        <translation>File or layer: GeoPackage, CSV, Shapefile, Parquet. A CSV without geometry is enough if its identifiers are those of INSEE (“CRS3035RES200mN…E…”).</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <location filename="../../processing/download_options.py"/>
        <source>Zone d’étude</source>
        <translation>Study area</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Seuls les carreaux qui la recouvrent, même en partie, sont lus ; ils restent entiers.</source>
        <translation>Only the grid cells that overlap it, even in part, are read; they stay whole.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>IRIS et leur taux de pauvreté</source>
        <translation>IRIS and their poverty rate</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Couche de « Charger les IRIS » (colonne taux_pauvrete) : ajoute pauvres_cales, les personnes pauvres de chaque carreau calées sur les taux publiés.</source>
        <translation>Layer from “Load IRIS” (column taux_pauvrete): adds pauvres_cales, the poor people of each grid cell calibrated to the published rates.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne de population</source>
        <translation>Population column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Personnes. À indiquer hors des fichiers INSEE.</source>
        <translation>People. To be given for files that are not INSEE’s.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne des ménages</source>
        <translation>Households column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Nombre de ménages.</source>
        <translation>Number of households.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne des personnes pauvres</source>
        <translation>Poor people column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Nombre de personnes sous le seuil.</source>
        <translation>Number of people below the threshold.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>En %, de 0 à 100.</source>
        <translation>In %, from 0 to 100.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Colonne d’identifiant</source>
        <translation>Identifier column</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>À défaut : celui de l’INSEE, ou le rang de la ligne.</source>
        <translation>Failing that: INSEE’s own, or the row number.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Toutes les colonnes de la source, plus celles que lisent les autres outils.</source>
        <translation>All columns of the source, plus those that the other tools read.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Calage par IRIS</source>
        <translation>Calibration by IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/charger_population.py"/>
        <source>Une ligne par IRIS : personnes pauvres et taux avant calage, publiés, et après. Vide sans IRIS.</source>
        <translation>One row per IRIS: poor people and rate before calibration, published, and after. Empty without IRIS.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Tableaux et couches (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.geojson *.gpkg *.shp)</source>
        <translation>Tables and layers (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json *.geojson *.gpkg *.shp)</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Charger des services</source>
        <translation>Load services</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Lit toute liste de points d’accueil, la met en forme et dit ce qu’il faut y vérifier.</source>
        <translation>Reads any list of service points, puts it in order and says what to check in it.</translation>
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
        <translation>digital inclusion support</translation>
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
        <translation>duplicates</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>horaires</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Fichier de services</source>
        <translation>Services file</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Liste de services : csv, xlsx, ods, json, GeoJSON ou autre couche, tel que téléchargé.</source>
        <translation>List of services: csv, xlsx, ods, json, GeoJSON or another layer, as downloaded.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>ou couche de services</source>
        <translation>or layer of services</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Couche du projet, au lieu du fichier : points, polygones ou tableau.</source>
        <translation>Layer of the project, instead of the file: points, polygons or table.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>auto reconnaît le format à ses colonnes ; nommez-le s’il se trompe (tableau : colonnes quelconques).</source>
        <translation>auto recognises the format by its columns; name it if it is wrong (tableau: any columns).</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Second fichier de data.inclusion</source>
        <translation>Second data.inclusion file</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Fichier des services quand le premier est celui des structures, ou l’inverse.</source>
        <translation>File of services when the first is that of organisations (structures), or the other way round.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Table des catégories</source>
        <translation>Table of categories</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Colonnes format, type, categorie, libelle : elle passe avant la table de l’extension.</source>
        <translation>Columns format, type, categorie, libelle: it comes before the plugin’s own table.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Limites des communes</source>
        <translation>Boundaries of the communes</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Pour repérer les points loin de leur commune ; sans elles, chaque point est comparé aux autres.</source>
        <translation>To find points far from their commune; without it, each point is compared with the others.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Ancienneté à signaler (mois)</source>
        <translation>Age to flag (months)</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Une fiche mise à jour il y a plus longtemps est signalée ; 0 : ne pas vérifier.</source>
        <translation>A record updated longer ago is flagged; 0: do not check.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>ou date limite</source>
        <translation>or cut-off date</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par exemple 2024-01-31 : signale les fiches plus anciennes, au lieu du nombre de mois.</source>
        <translation>For example 2024-01-31: flags older records, instead of the number of months.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Système des coordonnées</source>
        <translation>Coordinate reference system</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par exemple EPSG:2154, pour des colonnes X et Y dont rien ne dit le système ; vide : le trouver.</source>
        <translation>For example EPSG:2154, for X and Y columns that do not say which system they use; empty: find it.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Un point par service, avec catégorie, horaires, accessibilité, doublon possible et alertes.</source>
        <translation>One point per service, with category, opening hours, accessibility, possible duplicate and alerts.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Page HTML : lignes lues et refusées, doublons, points égarés, fraîcheur, horaires, catégories.</source>
        <translation>HTML page: rows read and refused, duplicates, stray points, freshness, opening hours, categories.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>INPUT et COUCHE : donnez l’un ou l’autre, un fichier ou une couche de services.</source>
        <translation>INPUT and COUCHE: give one or the other, a file or a layer of services.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>{read} lignes lues ({format}), {written} écrites, {refused} refusées.</source>
        <translation>{read} rows read ({format}), {written} written, {refused} refused.</translation>
    </message>
    <message>
        <location filename="../../processing/charger_services.py"/>
        <source>Par catégorie : {categories}.</source>
        <translation>By category: {categories}.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Comparer des scénarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Avant et après des ouvertures, des fermetures ou d’autres horaires : qui y gagne, qui y perd.</source>
        <translation>Before and after openings, closures or other opening hours: who gains, who loses.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>avant-après</source>
        <translation>before-after</translation>
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
        <translation>closure of a counter</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau, avant et après.</source>
        <translation>INSEE grid cells, with or without access times: they are measured again, before and after.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Services avant</source>
        <translation>Services before</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Points d’accueil d’aujourd’hui. Les services itinérants ou à distance ne comptent pas.</source>
        <translation>Today’s service points. Itinerant and remote services do not count.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Services après</source>
        <translation>Services after</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>La même couche telle qu’elle serait : lieux et horaires changés. Un service y est reconnu à son id.</source>
        <translation>The same layer as it would be: places and opening hours changed. A service is recognised there by its id.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Ouvertures</source>
        <translation>Openings</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Ou bien : les points qui ouvrent, par exemple les sites choisis par « Implanter des permanences ».</source>
        <translation>Or else: the points that open, for example the sites chosen by “Choose outreach sites”.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Fermetures</source>
        <translation>Closures</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Et les services qui ferment : leurs identifiants (ou leurs noms), séparés par des virgules.</source>
        <translation>And the services that close: their identifiers (or names), separated by commas.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Passerelles et passages fermés après</source>
        <translation>Footbridges and closed passages after</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>La couche « Passages du scénario » que garde « Explorer l’accès » : l’après se mesure sur RESEAU avec ces passerelles et sans ces passages. Les services peuvent rester les mêmes.</source>
        <translation>The layer “Passages of the scenario” kept by “Explore access”: after is measured on RESEAU with these footbridges and without these passages. The services may stay the same.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Catégories retenues, séparées par des virgules ; une ouverture sans catégorie est de la première.</source>
        <translation>Categories that count, separated by commas; an opening without a category belongs to the first.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Un carreau plus loin de toute voie praticable est hors_reseau.</source>
        <translation>A grid cell further from any walkable way is hors_reseau.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins dont on veut l’avant et l’après.</source>
        <translation>IRIS, priority neighbourhoods, communes or catchment areas to be compared before and after.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Carreaux avant et après</source>
        <translation>Grid cells before and after</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Tous les carreaux, avec temps_avant_min, temps_apres_min, ecart_min, gagne et perd.</source>
        <translation>All grid cells, with temps_avant_min, temps_apres_min, ecart_min, gagne and perd.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les zones blanches des deux côtés : lesquelles disparaissent, apparaissent, rétrécissent, grandissent.</source>
        <translation>The underserved areas before and after: which disappear, appear, shrink, grow.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Territoires avant et après</source>
        <translation>Territories before and after</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les territoires donnés, avec le public à portée avant et après, au prorata des surfaces.</source>
        <translation>The given territories, with the target group within reach before and after, in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Une ligne par public : combien sont à portée avant et après, combien marchent moins ou plus.</source>
        <translation>One row per target group: how many are within reach before and after, how many walk less or more.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Équité avant et après</source>
        <translation>Equity before and after</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Les indices d’« Équité d’accès », avant, après et en écart.</source>
        <translation>The indices of “Equity of access”, before, after and as a difference.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Bilan du scénario</source>
        <translation>Scenario report</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>Page HTML à montrer : chiffres, courbe des durées avant et après, publics, zones, territoires, équité.</source>
        <translation>HTML page to show: figures, curve of walking times before and after, target groups, areas, territories, equity.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} personne(s) vivent hors des territoires donnés.</source>
        <translation>{count} person(s) live outside the given territories.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_scenarios.py"/>
        <source>SERVICES_APRES dit déjà tout ce qui change : videz OUVERTURES et FERMETURES, ou bien SERVICES_APRES.</source>
        <translation>SERVICES_APRES already says everything that changes: leave OUVERTURES and FERMETURES empty, or else SERVICES_APRES.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Comparer des territoires</source>
        <translation>Compare territories</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Met chaque quartier à côté de sa commune et de son intercommunalité, et propose deux territoires pilotes.</source>
        <translation>Puts each neighbourhood beside its commune and its intermunicipal authority, and proposes two pilot territories.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>quartier prioritaire</source>
        <translation>priority neighbourhood</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>typologie</source>
        <translation>typology</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>pilote</source>
        <translation>pilot</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Carreaux INSEE ; sortis de « Temps d’accès à pied », ils donnent aussi l’accès et la typologie.</source>
        <translation>INSEE grid cells; if they come from “Walking access times”, they also give access and typology.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Territoires à comparer</source>
        <translation>Territories to compare</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Quartiers prioritaires, IRIS, quartiers, bassins… ; ils peuvent se recouvrir.</source>
        <translation>Priority neighbourhoods, IRIS, neighbourhoods, catchment areas…; they may overlap.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Chaque territoire est mis à côté de celle qui contient la plus grande part de sa surface.</source>
        <translation>Each territory is put beside the one that holds the largest share of its area.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Intercommunalités</source>
        <translation>Intermunicipal authorities</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>De même ; elle sert aussi de référence à la typologie. Les carreaux doivent la couvrir.</source>
        <translation>Likewise; it is also the reference for the typology. The grid cells must cover it.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Comptés dans chaque territoire et pour 1000 personnes, sans les itinérants ni ceux à distance.</source>
        <translation>Counted in each territory and per 1000 people, without itinerant and remote ones.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Au-delà, un service est trop loin.</source>
        <translation>Beyond it, a service is too far.</translation>
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
        <translation>Target group (weight column)</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Ceux dont on moyenne le temps : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>Those whose time is averaged: population, pauvres, seniors_65p… or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Une ligne par territoire : ses indicateurs, ceux de ses références, son type, et s’il est pilote.</source>
        <translation>One row per territory: its indicators, those of its references, its type, and whether it is a pilot.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Tableau des territoires</source>
        <translation>Table of territories</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Une ligne par indicateur, une colonne par territoire, puis les références.</source>
        <translation>One row per indicator, one column per territory, then the references.</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Page de comparaison</source>
        <translation>Comparison page</translation>
    </message>
    <message>
        <location filename="../../processing/comparer_territoires.py"/>
        <source>Page HTML : les pilotes, tous les territoires, puis chacun à côté de ses références.</source>
        <translation>HTML page: the pilots, all territories, then each one beside its references.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Construire le réseau piéton</source>
        <translation>Build the walking network</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Fait d’un fichier OpenStreetMap le réseau des voies praticables à pied, selon des règles publiées.</source>
        <translation>Turns an OpenStreetMap file into the network of walkable ways, following published rules.</translation>
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
        <translation>walking</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>piéton</source>
        <translation>pedestrian</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>rues</source>
        <translation>streets</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Fichier OpenStreetMap</source>
        <translation>OpenStreetMap file</translation>
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
        <translation>OSM extract of the territory and its surroundings: .osm.pbf, .osm (.gz or .bz2 if need be), Overpass answer in .json or OSMnx network in .graphml.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>ou couche de voies OpenStreetMap</source>
        <translation>or layer of OpenStreetMap ways</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Couche de lignes dont les étiquettes OSM (highway, foot, access…) sont des colonnes ; sans étiquettes, toute ligne est praticable (règle inconnue).</source>
        <translation>Layer of lines whose OSM tags (highway, foot, access…) are columns; without tags, every line is walkable (rule inconnue).</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Limiter à la zone</source>
        <translation>Limit to the area</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Seules les voies qui touchent ces polygones sont gardées, entières. Prenez 1 à 2 km de plus que le territoire : on va aussi à pied chez le voisin.</source>
        <translation>Only the ways that touch these polygons are kept, whole. Take 1 to 2 km more than the territory: people also walk to the neighbouring town.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Attente à un passage avec feux (s)</source>
        <translation>Wait at a crossing with lights (s)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Secondes ajoutées chaque fois que l’on traverse une rue à des feux ; 0 : aucune. Repère : 27 s pour un cycle de 90 s dont 20 s de vert (Highway Capacity Manual : (cycle − vert)² / (2 × cycle)).</source>
        <translation>Seconds added each time a street is crossed at traffic lights; 0: none. Benchmark: 27 s for a cycle of 90 s with 20 s of green (Highway Capacity Manual: (cycle − green)² / (2 × cycle)).</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Attente à un passage sans feux (s)</source>
        <translation>Wait at a crossing without lights (s)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Secondes ajoutées chaque fois que l’on traverse une rue sur un passage sans feux ; 0 : aucune. À mesurer sur place : aucune valeur publiée ne vaut partout.</source>
        <translation>Seconds added each time a street is crossed at a crossing without lights; 0: none. To be measured on site: no published value holds everywhere.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Habitants (carreaux, points)</source>
        <translation>Residents (grid cells, points)</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Carreaux ou points avec population et pauvres : dit combien de personnes vivent sur chaque îlot.</source>
        <translation>Grid cells or points with population and pauvres: says how many people live on each island.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Une ligne par arête, avec ses temps dans les deux sens ; modifiable, puis relue par « Temps d’accès ».</source>
        <translation>One row per edge, with its times in both directions; may be edited, then read again by “Walking access times”.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Bilan du réseau</source>
        <translation>Network review</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Page HTML : voies et kilomètres par règle, îlots, trous possibles, et ce qui a été écarté et pourquoi.</source>
        <translation>HTML page: ways and kilometres by rule, islands, possible gaps, and what was set aside and why.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Un court segment par trou possible : bout de voie à moins de 3 m d’une rue qu’il ne touche pas, ou plus court lien d’un îlot vers une plus grande partie du réseau ; ceux de plus d’habitants d’abord.</source>
        <translation>One short segment per possible gap: a loose end less than 3 m from a street it does not touch, or the shortest link from an island to a larger part of the network; those with the most residents first.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>INPUT : « {path} » est une couche, non un fichier OpenStreetMap ; donnez-la à LIGNES.</source>
        <translation>INPUT: “{path}” is a layer, not an OpenStreetMap file; give it to LIGNES.</translation>
    </message>
    <message>
        <location filename="../../processing/construire_reseau.py"/>
        <source>Donnez cette couche à « Réseau piéton » dans « Temps d’accès à pied » ou « Isochrones à pied ».</source>
        <translation>Give this layer to “Walking network” in “Walking access times” or “Walking isochrones”.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Bâtiments</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <source>Bâtiments ou adresses (OSM, BD TOPO, points) : un polygone vaut la moyenne de ceux qu’il contient, et non son centre. Un polygone sans bâtiment garde son centre.</source>
        <translation>Buildings or addresses (OSM, BD TOPO, points): a polygon takes the mean of those it contains, not the value of its centre. A polygon without a building keeps its centre.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Poids d’un bâtiment</source>
        <translation>Weight of a building</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <location filename="../../processing/diagnostic.py"/>
        <source>Colonne numérique, par exemple le nombre de logements ; vide : chaque bâtiment compte pour 1.</source>
        <translation>Numeric column, for example the number of dwellings; empty: each building counts for 1.</translation>
    </message>
    <message>
        <location filename="../../processing/demand_questions.py"/>
        <source>Quand DEMANDE est faite d’IRIS ou d’autres grands polygones : chacun vaut la moyenne de ses carreaux, pondérée par leurs habitants au prorata des surfaces.</source>
        <translation>When DEMANDE is made of IRIS or other large polygons: each takes the mean of its grid cells, weighted by their residents in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Du fichier OSM, des carreaux INSEE et des services aux zones blanches, avec carte et rapport.</source>
        <translation>From the OSM file, the INSEE grid cells and the services to the underserved areas, with map and report.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>zones blanches</source>
        <translation>underserved areas</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>aller-vers</source>
        <translation>outreach</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>non-recours</source>
        <translation>non-take-up</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Extrait OSM du territoire et de 1 à 2 km autour : .osm.pbf, .osm (au besoin en .gz ou .bz2), réponse d’Overpass en .json ou réseau d’OSMnx en .graphml.</source>
        <translation>OSM extract of the territory and 1 to 2 km around: .osm.pbf, .osm (.gz or .bz2 if need be), Overpass answer in .json or OSMnx network in .graphml.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carreaux de population (INSEE, 200 m)</source>
        <translation>Population grid cells (INSEE, 200 m)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carreaux Filosofi de l’INSEE, avec leurs colonnes d’origine.</source>
        <translation>Filosofi grid cells of INSEE, with their original columns.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Points d’accueil : couche de points, ou tableau avec des colonnes longitude et latitude.</source>
        <translation>Service points: a point layer, or a table with longitude and latitude columns.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>IRIS ou autres territoires</source>
        <translation>IRIS or other territories</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Limites dessinées sur la carte et territoires dont on donne les totaux.</source>
        <translation>Boundaries drawn on the map and territories whose totals are given.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Lieux qui pourraient accueillir une permanence (pharmacies, écoles, places).</source>
        <translation>Places that could host an outreach session (pharmacies, schools, squares).</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/zone_questions.py"/>
        <source>Seuil (min à pied)</source>
        <translation>Threshold (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <location filename="../../processing/zone_questions.py"/>
        <source>Un carreau dont le service le plus proche est plus loin est en zone blanche.</source>
        <translation>A grid cell whose nearest service is further away is in an underserved area.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Permanences à implanter</source>
        <translation>Number of outreach sessions to site</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Combien de lieux choisir parmi les candidats (sans effet sans candidats).</source>
        <translation>How many sites to choose among the candidates (no effect without candidates).</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Chercher des candidats, grille de (m)</source>
        <translation>Search grid for candidates (m)</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Pas d’une grille de lieux candidats posés sur les rues, à laquelle s’ajoutent les lieux du fichier OSM (pharmacies, écoles, mairies, places…) et CANDIDATS. 0 : seulement CANDIDATS.</source>
        <translation>Spacing of a grid of candidate sites placed on the streets, to which are added the places of the OSM file (pharmacies, schools, town halls, squares…) and CANDIDATS. 0: only CANDIDATS.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Colonne des carreaux qui définit et classe les zones blanches : pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… ou toute colonne numérique.</source>
        <translation>Column of the grid cells that defines and ranks the underserved areas: pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, population… or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Caler les personnes pauvres sur les IRIS</source>
        <translation>Calibrate poor people to the IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Rend les personnes pauvres des carreaux conformes au taux publié des IRIS (colonne taux_pauvrete, de « Charger les IRIS ») : PUBLIC=pauvres devient alors pauvres_cales.</source>
        <translation>Makes the poor people of the grid cells agree with the published rate of the IRIS (column taux_pauvrete, from “Load IRIS”): PUBLIC=pauvres then becomes pauvres_cales.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Bâtiments ou adresses : le temps d’un carreau est la moyenne de ceux qu’il contient, et non de son centre.</source>
        <translation>Buildings or addresses: the time of a grid cell is the mean of those it contains, not that of its centre.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Dire si le diagnostic est solide</source>
        <translation>Test how robust the diagnosis is</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Le refait sous 54 combinaisons d’hypothèses et sans chaque service (section « Est-ce solide ? » du rapport ; couches fermetures et variantes). Plus long dans un grand territoire.</source>
        <translation>Runs it again under 54 combinations of assumptions and without each service (section “How robust is it?” of the report; layers fermetures and variantes). Longer in a large territory.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Dossier des résultats</source>
        <translation>Results folder</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Reçoit diagnostic.gpkg, rapport.html, carte.png et journal.json.</source>
        <translation>Receives diagnostic.gpkg, rapport.html, carte.png and journal.json.</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>Zones blanches classées</source>
        <translation>Ranked underserved areas</translation>
    </message>
    <message>
        <location filename="../../processing/diagnostic.py"/>
        <source>{population} habitants, dont environ {pauvres} pauvres ; {pauvres_en_zone_blanche} de ceux-ci en zone blanche ({share} %) ; {zones_classees} zones classées. À lire d’abord : {report}</source>
        <translation>{population} residents, of whom about {pauvres} poor; {pauvres_en_zone_blanche} of these in underserved areas ({share}%); {zones_classees} ranked areas. Read first: {report}</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Couche de polygones ; ou bien donnez une commune, ou une emprise.</source>
        <translation>Polygon layer; or else give a commune, or an extent.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ou nom de la commune</source>
        <translation>or name of the commune</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Par exemple « Bondy, Seine-Saint-Denis, France » : son contour est cherché dans OpenStreetMap.</source>
        <translation>For example “Bondy, Seine-Saint-Denis, France”: its outline is looked up in OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ou emprise</source>
        <translation>or extent</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Rectangle : ouest, est, sud, nord, suivis du système de coordonnées entre crochets.</source>
        <translation>Rectangle: west, east, south, north, followed by the coordinate reference system in square brackets.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Marge autour de la zone (m)</source>
        <translation>Margin around the area (m)</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>On va aussi à pied chez le voisin : prenez 1 à 2 km de plus que la zone.</source>
        <translation>People also walk to the neighbouring town: take 1 to 2 km more than the area.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Serveur Overpass</source>
        <translation>Overpass server</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Adresse de base, comme « https://serveur.exemple/api » ; vide : le serveur public d’OSMnx.</source>
        <translation>Base address, like “https://serveur.exemple/api”; empty: OSMnx’s public server.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Serveur Nominatim</source>
        <translation>Nominatim server</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Adresse de base du serveur qui trouve les communes ; vide : le serveur public d’OSMnx.</source>
        <translation>Base address of the server that finds communes; empty: OSMnx’s public server.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Dossier de cache</source>
        <translation>Cache folder</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Garde les réponses : la même demande ne repart pas au serveur. Vide : rien n’est gardé.</source>
        <translation>Keeps the answers: the same request does not go to the server again. Empty: nothing is kept.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>ZONE, COMMUNE et EMPRISE : donnez l’un des trois, et un seul, pour dire où chercher.</source>
        <translation>ZONE, COMMUNE and EMPRISE: give one of the three, and only one, to say where to look.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>Commune trouvée : {name}.</source>
        <translation>Commune found: {name}.</translation>
    </message>
    <message>
        <location filename="../../processing/download_options.py"/>
        <source>EMPRISE : « {value} » n’est pas une emprise ; donnez ouest, est, sud, nord [EPSG:4326].</source>
        <translation>EMPRISE: “{value}” is not an extent; give west, east, south, north [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Équité d’accès</source>
        <translation>Equity of access</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Dit si l’accès est partagé : part et profondeur du manque, inégalités, pauvres comparés aux riches.</source>
        <translation>Says whether access is fairly shared: extent and depth of the shortfall, inequalities, poor compared with rich.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>inégalités</source>
        <translation>inequalities</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>concentration</source>
        <translation>concentration</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Lieux de vie mesurés</source>
        <translation>Measured home locations</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Carreaux ou points sortis de « Temps d’accès à pied » ou d’« Indicateurs ».</source>
        <translation>Grid cells or points from “Walking access times” or “Access indicators”.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les mêmes, après un changement</source>
        <translation>The same, after a change</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Une seconde mesure : chaque indice est alors donné avant, après, et en écart.</source>
        <translation>A second measure: each index is then given before, after, and as a difference.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Colonne de temps (min)</source>
        <translation>Time column (min)</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>temps_min, ou le temps d’une catégorie (temps_sante_min) ou d’un panier (panier_min).</source>
        <translation>temps_min, or the time of a category (temps_sante_min) or of a basket (panier_min).</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les personnes que l’on compte : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>The people who are counted: population, pauvres, seniors_65p… or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Colonne de niveau de vie</source>
        <translation>Standard of living column</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Ordonne les personnes de la plus pauvre à la plus riche, pour la concentration et le rapport 40/10.</source>
        <translation>Orders people from the poorest to the richest, for the concentration and the 40/10 ratio.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Au-delà, il y a manque d’accès.</source>
        <translation>Beyond it, there is an access shortfall.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Plafond du manque (en nombre de seuils)</source>
        <translation>Cap on the shortfall (in number of thresholds)</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Le manque (temps moins seuil, divisé par le seuil) est plafonné ; qui n’atteint aucun service est au plafond. 4 avec un seuil de 15 min : 75 min.</source>
        <translation>The shortfall (time minus threshold, divided by the threshold) is capped; anyone who reaches no service is at the cap. 4 with a threshold of 15 min: 75 min.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins, au prorata des surfaces.</source>
        <translation>IRIS, priority neighbourhoods, communes or catchment areas, in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Une ligne pour l’ensemble, puis une par territoire.</source>
        <translation>One row overall, then one per territory.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Courbes</source>
        <translation>Curves</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les points des courbes de Lorenz et de concentration.</source>
        <translation>The points of the Lorenz and concentration curves.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>Les deux courbes de l’ensemble, en SVG, pour un rapport.</source>
        <translation>The two overall curves, in SVG, for a report.</translation>
    </message>
    <message>
        <location filename="../../processing/equite.py"/>
        <source>{count} personne(s) vivent hors des territoires donnés : elles ont leur propre ligne.</source>
        <translation>{count} person(s) live outside the given territories: they have their own row.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Le chemin d’un lieu à son service, étape par étape, et pourquoi les services plus proches sont écartés.</source>
        <translation>The route from a place to its service, step by step, and why nearer services are set aside.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>itinéraire</source>
        <translation>route</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>chemin</source>
        <translation>path</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>détour</source>
        <translation>detour</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>pourquoi</source>
        <translation>why</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>La même couche que pour « Temps d’accès à pied ».</source>
        <translation>The same layer as for “Walking access times”.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Points d’accueil, les mêmes que pour « Temps d’accès à pied ».</source>
        <translation>Service points, the same as for “Walking access times”.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Lieu à expliquer</source>
        <translation>Place to explain</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Valeur de la colonne id, numéro de ligne sans elle, ou identifiant INSEE ; plusieurs avec des virgules.</source>
        <translation>Value of the column id, row number without one, or INSEE identifier; several with commas.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Service où aller</source>
        <translation>Destination service</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Identifiant ou nom d’un service. Vide : celui que retient « Temps d’accès à pied ».</source>
        <translation>Identifier or name of a service. Empty: the one that “Walking access times” chooses.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Un point plus loin de toute voie praticable est hors_reseau.</source>
        <translation>A point further from any walkable way is hors_reseau.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Au-delà, un service n’est pas retenu.</source>
        <translation>Beyond it, a service is not chosen.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Trajet</source>
        <translation>Walk</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Une ligne par étape, dans l’ordre de la marche ; aucune quand aucun service n’est atteint.</source>
        <translation>One row per step, in walking order; none when no service is reached.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Services évalués</source>
        <translation>Services assessed</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Les services plus proches à vol d’oiseau ou à pied, les 10 plus proches au moins, et leur motif.</source>
        <translation>The services nearer as the crow flies or on foot, at least the 10 nearest, and their reason.</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Récit du trajet</source>
        <translation>Account of the walk</translation>
    </message>
    <message>
        <location filename="../../processing/expliquer_trajet.py"/>
        <source>Page HTML : la réponse en phrases, les services écartés et le chemin rue par rue.</source>
        <translation>HTML page: the answer in sentences, the services set aside and the route street by street.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Prépare la visite des sites choisis et de leurs remplaçants, et relit ce que la visite a décidé.</source>
        <translation>Prepares the visit of the chosen sites and their substitutes, and reads back what the visit decided.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>QField</source>
        <translation>QField</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>visite</source>
        <translation>visit</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>fiche à imprimer</source>
        <translation>sheet to print</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>contraintes</source>
        <translation>constraints</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Sites choisis</source>
        <translation>Chosen sites</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Couche sortie d’« Implanter des permanences » : les lieux à visiter. Vide pour seulement relire RETOUR.</source>
        <translation>Layer from “Choose outreach sites”: the sites to visit. Leave empty to only read RETOUR back.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Tous les candidats : on y prend les remplaçants, et on y écrit les décisions de RETOUR.</source>
        <translation>All candidates: substitutes are taken from them, and the decisions of RETOUR are written into them.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Pour dessiner le plan de chaque fiche ; demandé avec SITES.</source>
        <translation>To draw the plan of each sheet; required with SITES.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Pour dire qui vit près de chaque lieu, et choisir le remplaçant qui dessert le plus de monde.</source>
        <translation>To say who lives near each site, and choose the substitute that serves the most people.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Services existants</source>
        <translation>Existing services</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Les personnes déjà à leur portée ne comptent pas dans le choix d’un remplaçant.</source>
        <translation>The people already within their reach do not count in the choice of a substitute.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Durée de marche en deçà de laquelle on vit près d’un lieu.</source>
        <translation>Walking time within which people count as living near a site.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Près (min à pied)</source>
        <translation>Near (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Les personnes que l’on compte pour choisir un remplaçant.</source>
        <translation>The people who are counted to choose a substitute.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Remplaçants par site</source>
        <translation>Substitutes per site</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Lieux de repli à visiter aussi, au cas où le site choisi serait refusé.</source>
        <translation>Fallback sites to visit as well, in case the chosen site is refused.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Titre des fiches</source>
        <translation>Title of the sheets</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Par exemple « Permanences de Bondy, visites de mars » ; écrit en tête des pages.</source>
        <translation>For example “Permanences de Bondy, visites de mars”; written at the head of the pages.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches remplies</source>
        <translation>Filled-in sheets</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Le GeoPackage au retour du terrain (couche fiches) : un refus devient exclu, une confirmation impose.</source>
        <translation>The GeoPackage back from the field (layer fiches): a refusal becomes exclu, a confirmation impose.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Candidats décidés</source>
        <translation>Candidates with decisions</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>CANDIDATS avec les décisions de RETOUR, à redonner à « Implanter des permanences ».</source>
        <translation>CANDIDATS with the decisions of RETOUR, to be given back to “Choose outreach sites”.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>GeoPackage pour QField</source>
        <translation>GeoPackage for QField</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Couches fiches (formulaire compris) et rues, prêtes à ouvrir dans QField.</source>
        <translation>Layers fiches (with its form) and rues, ready to open in QField.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Fiches à imprimer</source>
        <translation>Sheets to print</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>Une page par lieu : plan des rues, ce que l’on sait, cases à remplir.</source>
        <translation>One page per site: street plan, what is known, boxes to fill in.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>SITES et RETOUR sont vides : donnez les sites à visiter, ou les fiches remplies.</source>
        <translation>SITES and RETOUR are empty: give the sites to visit, or the filled-in sheets.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>CANDIDATS : choisissez la couche des candidats où écrire les décisions de RETOUR.</source>
        <translation>CANDIDATS: choose the layer of candidates into which to write the decisions of RETOUR.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} lieu(x) à visiter.</source>
        <translation>{count} site(s) to visit.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{confirmed} lieu(x) confirmés, {refused} refusés, {undecided} sans décision.</source>
        <translation>{confirmed} site(s) confirmed, {refused} refused, {undecided} undecided.</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} lieu(x) ajoutés sur le terrain : {names}</source>
        <translation>{count} site(s) added in the field: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/fiche_terrain.py"/>
        <source>{count} fiche(s) dont le lieu n’est pas dans CANDIDATS : {names}</source>
        <translation>{count} sheet(s) whose site is not in CANDIDATS: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <source>{name} : choisissez un fichier ou une couche.</source>
        <translation>{name}: choose a file or a layer.</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <source>Chaque ligne refusée, entière, avec son numéro et le motif.</source>
        <translation>Each refused row, whole, with its number and the reason.</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes lues</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes écrites</source>
        <translation>Rows written</translation>
    </message>
    <message>
        <location filename="../../processing/file_input.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Lignes refusées (nombre)</source>
        <translation>Refused rows (number)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Implanter des permanences</source>
        <translation>Choose outreach sites</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Choisit, parmi des lieux candidats, ceux qui rapprochent le plus de personnes, avec la preuve et l’écart.</source>
        <translation>Chooses, among candidate sites, those that bring the most people within reach, with the proof and the gap.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>MCLP</source>
        <translation>MCLP</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>p-médiane</source>
        <translation>p-median</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>couverture</source>
        <translation>coverage</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>lieu</source>
        <translation>site</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Une marche plus longue, ou sans chemin, compte pour cette durée (p_median, p_centre, minutes gagnées).</source>
        <translation>A longer walk, or no route at all, counts as this duration (p_median, p_centre, minutes gained).</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/robustesse.py"/>
        <source>Carreaux INSEE, avec ou sans temps d’accès : ils sont mesurés de nouveau.</source>
        <translation>INSEE grid cells, with or without access times: they are measured again.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Ils restent : qui en a déjà un à portée n’est pas compté. Itinérants et à distance ne comptent pas.</source>
        <translation>They stay: anyone who already has one within reach is not counted. Itinerant and remote ones do not count.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Où une permanence peut s’installer. Colonnes lues : id, decision (impose, exclu), incompatible (identifiants), cout, capacite.</source>
        <translation>Where an outreach session can be held. Columns read: id, decision (impose, exclu), incompatible (identifiers), cout, capacite.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>IRIS, quartiers, communes : pour COUVERTURE_MIN_PCT et EQUITE.</source>
        <translation>IRIS, neighbourhoods, communes: for COUVERTURE_MIN_PCT and EQUITE.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Nombre de permanences</source>
        <translation>Number of outreach sessions</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Au plus autant de nouveaux lieux. Sans objet pour lscp, ou quand BUDGET est donné.</source>
        <translation>At most this many new sites. Not used for lscp, or when BUDGET is given.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Ce que l’on cherche</source>
        <translation>Objective</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>mclp : le plus de personnes à moins de SEUIL_MIN ; lscp : le moins de lieux pour toutes ; p_median : le moins de marche en tout ; p_centre : la plus longue marche la plus courte.</source>
        <translation>mclp: the most people within SEUIL_MIN; lscp: the fewest sites to serve everybody; p_median: the least walking in total; p_centre: shortest possible longest walk.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Au plus autant de marche, de chez soi au service.</source>
        <translation>Longest walk allowed, from home to the service.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Publics et leur poids</source>
        <translation>Target groups and their weights</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Une colonne de CARREAUX, ou plusieurs avec leur poids : pauvres=1 ; seniors_65p=0,5.</source>
        <translation>One column of CARREAUX, or several with their weight: pauvres=1 ; seniors_65p=0,5.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Durée de calcul au plus (s)</source>
        <translation>Maximum calculation time (s)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Passé ce temps, le meilleur choix trouvé est rendu avec l’écart qui reste à prouver.</source>
        <translation>Past this time, the best choice found is returned with the gap that remains to be proven.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux imposés (identifiants)</source>
        <translation>Imposed sites (identifiers)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Candidats à retenir quoi qu’il arrive, séparés par des virgules ; s’ajoutent à decision=impose.</source>
        <translation>Candidates to choose whatever happens, separated by commas; added to decision=impose.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux exclus (identifiants)</source>
        <translation>Excluded sites (identifiers)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Candidats à ne pas retenir, séparés par des virgules ; s’ajoutent à decision=exclu.</source>
        <translation>Candidates not to choose, separated by commas; added to decision=exclu.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux incompatibles (identifiants)</source>
        <translation>Incompatible sites (identifiers)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Groupes dont un seul lieu peut être retenu : « a,b ; c,d,e ». S’ajoutent à la colonne incompatible.</source>
        <translation>Groups of which only one site can be chosen: “a,b ; c,d,e”. Added to the column incompatible.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Distance minimale entre lieux retenus (m)</source>
        <translation>Minimum distance between chosen sites (m)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>À vol d’oiseau, entre nouveaux lieux. 0 : sans objet.</source>
        <translation>As the crow flies, between new sites. 0: not used.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Remplace NOMBRE : la somme de la colonne cout des lieux retenus ne le dépasse pas.</source>
        <translation>Replaces NOMBRE: the sum of the column cout over the chosen sites does not exceed it.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Couverture minimale de chaque territoire (%)</source>
        <translation>Minimum coverage of each territory (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Part du public de chaque territoire à moins de SEUIL_MIN, services existants compris.</source>
        <translation>Share of the target group of each territory within SEUIL_MIN, existing services included.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Visites par personne et par an</source>
        <translation>Visits per person per year</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Si vous la connaissez : COURBE donne alors les passages par an et par lieu.</source>
        <translation>If you know it: COURBE then gives the visits per year for each site.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Perte admise d’une solution de rechange (%)</source>
        <translation>Accepted loss for a fallback site (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Un candidat est une alternative si, à la place du lieu retenu, il ne perd pas plus que cela.</source>
        <translation>A candidate is an alternative if, in place of the chosen one, it loses no more than this.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Tenir compte des capacités</source>
        <translation>Take capacities into account</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>La colonne capacite de CANDIDATS limite les personnes (de POIDS) qu’un lieu sert ; vide : sans limite.</source>
        <translation>The column capacite of CANDIDATS limits the people (of POIDS) that a site serves; empty: no limit.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le territoire le moins couvert d’abord</source>
        <translation>Least-covered territory first</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le territoire le plus mal couvert d’abord, puis les deux plus mal couverts… puis le total.</source>
        <translation>The worst-covered territory first, then the two worst covered… then the total.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Accepter un choix non prouvé</source>
        <translation>Accept an unproven choice</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Décoché : si LIMITE_CALCUL_S ne suffit pas à la preuve, rien n’est écrit.</source>
        <translation>Unticked: if LIMITE_CALCUL_S is not enough for the proof, nothing is written.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Lieux retenus</source>
        <translation>Chosen sites</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Les candidats retenus, par gain décroissant.</source>
        <translation>The candidates chosen, by decreasing gain.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Gain de chaque nombre de lieux</source>
        <translation>Gain for each number of sites</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Le meilleur choix de 0, 1, 2… lieux : personnes, minutes, preuve.</source>
        <translation>The best choice of 0, 1, 2… sites: people, minutes, proof.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Lieux de rechange</source>
        <translation>Fallback sites</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Pour chaque lieu retenu, les candidats qui peuvent le remplacer presque sans perte.</source>
        <translation>For each site chosen, the candidates that can replace it almost without loss.</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Valeur du choix</source>
        <translation>Value of the choice</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Valeur qu’aucun choix ne dépasse</source>
        <translation>Value that no choice exceeds</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Écart (%)</source>
        <translation>Gap (%)</translation>
    </message>
    <message>
        <location filename="../../processing/implanter_permanences.py"/>
        <source>Preuve : optimal, ecart, realisable ou infaisable</source>
        <translation>Proof: optimal, ecart, realisable or infaisable</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Indicateurs d’accès</source>
        <translation>Access indicators</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Services à portée, gravité, 2SFCA, E2SFCA et 3SFCA, heures d’ouverture : l’offre que chacun se partage à pied.</source>
        <translation>Services within reach, gravity, 2SFCA, E2SFCA and 3SFCA, opening hours: the supply that people share on foot.</translation>
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
        <translation>gravity</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>accessibilité</source>
        <translation>accessibility</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS.</source>
        <translation>Where people start from; a polygon is represented by its centre, or by BATIMENTS.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Compter les services à moins de (min)</source>
        <translation>Count services within (min)</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chacune a sa colonne services_&lt;minutes&gt;min.</source>
        <translation>Durations separated by commas (or by semicolons if there are decimals: 7,5 ; 10); each has its column services_&lt;minutes&gt;min.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les personnes qui se partagent l’offre : population, pauvres, seniors_65p… ou toute colonne numérique.</source>
        <translation>The people who share the supply: population, pauvres, seniors_65p… or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Offre d’un service</source>
        <translation>Supply of a service</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>un : chaque service vaut 1 ; capacite : sa colonne capacite ; heures : ses heures d’ouverture par semaine.</source>
        <translation>un: each service counts as 1; capacite: its column capacite; heures: its opening hours per week.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Poids de la marche</source>
        <translation>Distance weighting</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Comment le poids d’un service baisse avec les minutes, jusqu’à SEUIL_MIN (gravité, E2SFCA et 3SFCA).</source>
        <translation>How the weight of a service falls with the minutes, up to SEUIL_MIN (gravity, E2SFCA and 3SFCA).</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Valeurs des poids</source>
        <translation>Values of the weights</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Pour paliers : 5=1 ; 10=0,68 ; 15=0,22. Pour puissance : l’exposant. Pour exponentielle : le taux par minute.</source>
        <translation>For paliers (steps): 5=1 ; 10=0,68 ; 15=0,22. For puissance (power): the exponent. For exponentielle: the rate per minute.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>Au-delà, le statut est hors_delai et le temps est vide.</source>
        <translation>Beyond it, the status is hors_delai and the time is empty.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>IRIS, quartiers, communes : reçoivent la moyenne de leurs habitants.</source>
        <translation>IRIS, neighbourhoods, communes: receive the mean of their residents.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Toutes les entités de DEMANDE, dans leur ordre, avec les temps puis les indicateurs.</source>
        <translation>All features of DEMANDE, in their order, with the times then the indicators.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les territoires donnés, avec la moyenne de chaque indicateur, pondérée par PUBLIC.</source>
        <translation>The given territories, with the mean of each indicator, weighted by PUBLIC.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Offre et bassin des services</source>
        <translation>Supply and catchment of the services</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Les services retenus, avec leur offre, les personnes de leur bassin (pondérées) et l’offre par personne.</source>
        <translation>The services that count, with their supply, the people of their catchment (weighted) and the supply per person.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>{count} lieu(x) de vie hors des territoires, en tout ou partie.</source>
        <translation>{count} home location(s) outside the territories, wholly or in part.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>Des territoires se recouvrent : {count} lieu(x) de vie y comptent plus d’une fois.</source>
        <translation>Some territories overlap: {count} home location(s) are counted in them more than once.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>DEMANDE ne compte pas « {public} » : 2SFCA, E2SFCA et 3SFCA sont vides.</source>
        <translation>DEMANDE does not count “{public}”: 2SFCA, E2SFCA and 3SFCA are empty.</translation>
    </message>
    <message>
        <location filename="../../processing/indicateurs.py"/>
        <source>{count} service(s) à l’offre inconnue, comptés à la médiane des autres : {names}.</source>
        <translation>{count} service(s) with unknown supply, counted at the median of the others: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas une couche lisible ; choisissez une couche vectorielle.</source>
        <translation>{name}: “{value}” is not a readable layer; choose a vector layer.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : « {value} » n’est pas un fichier raster lisible ; choisissez un modèle numérique de terrain.</source>
        <translation>{name}: “{value}” is not a readable raster file; choose a digital terrain model.</translation>
    </message>
    <message>
        <location filename="../../processing/inputs.py"/>
        <source>{name} : choisissez une couche.</source>
        <translation>{name}: choose a layer.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Isochrones à pied</source>
        <translation>Walking isochrones</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Dessine ce qui est à 5, 10, 15 minutes à pied des services, rue par rue, et compte qui y vit.</source>
        <translation>Draws what is 5, 10 or 15 minutes on foot from the services, street by street, and counts who lives there.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>zone de desserte</source>
        <translation>service area</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <location filename="../../processing/temps_acces.py"/>
        <source>proximité</source>
        <translation>proximity</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>quart d’heure</source>
        <translation>quarter of an hour</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Seuils (min à pied)</source>
        <translation>Thresholds (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Durées séparées par des virgules (ou des points-virgules, s’il y a des décimales : 7,5 ; 10) ; chaque classe part de 0 et contient les plus petites.</source>
        <translation>Durations separated by commas (or by semicolons if there are decimals: 7,5 ; 10); each class starts from 0 and contains the smaller ones.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Réunir tous les services</source>
        <translation>Merge all services</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Oui : un polygone par seuil pour tous les services. Non : un par service et par seuil.</source>
        <translation>Yes: one polygon per threshold for all services. No: one per service and threshold.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Demi-largeur autour des rues (m)</source>
        <translation>Half-width around the streets (m)</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Bande dessinée de part et d’autre des rues atteintes.</source>
        <translation>Strip drawn on either side of the streets reached.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Un service plus loin de toute voie praticable est hors_reseau et n’a pas de polygone.</source>
        <translation>A service further from any walkable way is hors_reseau and has no polygon.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Carreaux INSEE ou autres polygones avec une population, comptée au prorata des surfaces.</source>
        <translation>INSEE grid cells or other polygons with a population, counted in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Un polygone par classe, avec longueur_km, surface_km2, population, pauvres, carreaux.</source>
        <translation>One polygon per class, with longueur_km, surface_km2, population, pauvres, carreaux.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Rues atteintes</source>
        <translation>Streets reached</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>Les morceaux de rue atteints, coupés à la minute, avec le temps à leurs deux bouts.</source>
        <translation>The sections of street reached, cut at the minute, with the time at both ends.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} catégorie(s) sans service : {names}.</source>
        <translation>{count} category(ies) without a service: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} service(s) hors du réseau, sans isochrone : {names}.</source>
        <translation>{count} service(s) off the network, without an isochrone: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>{count} service(s) si loin de leur rue que les seuils n’y mènent pas : {names}.</source>
        <translation>{count} service(s) so far from their street that the walk to it exceeds every threshold: {names}.</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>À {minutes} min ou moins : {kilometres} km de rues</source>
        <translation>Within {minutes} min: {kilometres} km of streets</translation>
    </message>
    <message>
        <location filename="../../processing/isochrones.py"/>
        <source>, {population} habitants, dont {poor} pauvres</source>
        <translation>, {population} residents, of whom {poor} poor</translation>
    </message>
    <message>
        <location filename="../../processing/layers.py"/>
        <source>Limites des IRIS</source>
        <translation>Boundaries of the IRIS</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>5 min au plus</source>
        <translation>5 min at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 min au plus</source>
        <translation>10 min at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>15 min au plus</source>
        <translation>15 min at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 min au plus</source>
        <translation>20 min at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>30 min au plus</source>
        <translation>30 min at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>5 à 10 min</source>
        <translation>5 to 10 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 à 15 min</source>
        <translation>10 to 15 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>15 à 20 min</source>
        <translation>15 to 20 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 30 min</source>
        <translation>20 to 30 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>plus de 30 min</source>
        <translation>more than 30 min</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>tout près : un tiers du seuil au plus</source>
        <translation>very close: a third of the threshold at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>proche : deux tiers au plus</source>
        <translation>close: two thirds at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>à portée : le seuil au plus</source>
        <translation>within reach: the threshold at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>un peu au-delà : d’un tiers au plus</source>
        <translation>a little beyond: by a third at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>loin : deux fois le seuil au plus</source>
        <translation>far: twice the threshold at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>très loin : plus de deux fois le seuil</source>
        <translation>very far: more than twice the threshold</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun service atteint à pied</source>
        <translation>no service reached on foot</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun service atteint à pied (voir statut)</source>
        <translation>no service reached on foot (see statut)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>carreau imputé par l’INSEE</source>
        <translation>grid cell imputed by INSEE</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>carreau en zone blanche</source>
        <translation>grid cell in an underserved area</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>moins de 10 % de pauvres</source>
        <translation>under 10% poor</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>10 à 20 % de pauvres</source>
        <translation>10 to 20% poor</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 30 % de pauvres</source>
        <translation>20 to 30% poor</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>30 % de pauvres ou plus</source>
        <translation>30% poor or more</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>pauvreté inconnue ou carreau vide</source>
        <translation>poverty unknown, or empty grid cell</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 % au plus des pauvres au-delà</source>
        <translation>20% at most of poor people beyond</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>20 à 40 % des pauvres au-delà</source>
        <translation>20 to 40% of poor people beyond</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>40 à 60 % des pauvres au-delà</source>
        <translation>40 to 60% of poor people beyond</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>60 à 80 % des pauvres au-delà</source>
        <translation>60 to 80% of poor people beyond</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>80 à 100 % des pauvres au-delà</source>
        <translation>80 to 100% of poor people beyond</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucune personne pauvre comptée</source>
        <translation>no poor person counted</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>point d’accueil</source>
        <translation>service point</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service non compté (voir le rapport)</source>
        <translation>service not counted (see the report)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service retenu</source>
        <translation>service chosen</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>service non retenu (voir motif_texte)</source>
        <translation>service not chosen (see motif_texte)</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>îlot, non relié</source>
        <translation>island, not linked</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>voie praticable</source>
        <translation>walkable way</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>rue</source>
        <translation>street</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>lien manquant d’un îlot</source>
        <translation>missing link of an island</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>bout de voie près d’une rue</source>
        <translation>end of a way near a street</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>1,4 fois la ligne droite au plus</source>
        <translation>1.4 times the straight line at most</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>plus de 1,4 fois la ligne droite</source>
        <translation>more than 1.4 times the straight line</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>détour atypique : trou possible dans la carte</source>
        <translation>unusual detour: possible gap in the map</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucun trajet mesuré</source>
        <translation>no walk measured</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>permanence ajoutée</source>
        <translation>outreach session added</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>lieu fermé</source>
        <translation>place closed</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>gagne 5 min ou plus, ou atteint enfin un service</source>
        <translation>5 min or more saved, or a service reached at last</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>gagne moins de 5 min</source>
        <translation>less than 5 min saved</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>ne change pas</source>
        <translation>no change</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>marche plus, ou n’atteint plus rien</source>
        <translation>longer walk, or no service reached any more</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone d’avant</source>
        <translation>area before</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone d’après</source>
        <translation>area after</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone qui apparaît</source>
        <translation>area that appears</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>zone qui disparaît</source>
        <translation>area that disappears</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>passerelle ajoutée</source>
        <translation>footbridge added</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>passage fermé</source>
        <translation>passage closed</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>visite du matin</source>
        <translation>morning visit</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>visite de l’après-midi</source>
        <translation>afternoon visit</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trajet sur les routes</source>
        <translation>drive along the roads</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trajet à vol d’oiseau</source>
        <translation>drive as the crow flies</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>1 visite par semaine</source>
        <translation>1 visit a week</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>2 visites par semaine</source>
        <translation>2 visits a week</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>3 visites par semaine ou plus</source>
        <translation>3 visits a week or more</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>aucune visite à portée</source>
        <translation>no visit within reach</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>Autre lieu</source>
        <translation>Other place</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>doublon d’un lieu retenu</source>
        <translation>duplicate of a place kept</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>trop loin d’une voie praticable</source>
        <translation>too far from a walkable way</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>personne à portée</source>
        <translation>nobody within reach</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>choisi, à visiter</source>
        <translation>chosen, to visit</translation>
    </message>
    <message>
        <location filename="../../processing/legends.py"/>
        <source>remplaçant, à visiter</source>
        <translation>substitute, to visit</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>La carte n’a pas pu être dessinée dans « {path} » ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>The map could not be drawn into “{path}”; check the free space and your write permission.</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>Sources : {sources}</source>
        <translation>Sources: {sources}</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>{limit} min au plus</source>
        <translation>{limit} min at most</translation>
    </message>
    <message>
        <location filename="../../processing/map_layout.py"/>
        <source>plus de {limit} min</source>
        <translation>more than {limit} min</translation>
    </message>
    <message>
        <location filename="../../processing/page_language.py"/>
        <source>Langue des pages</source>
        <translation>Language of the pages</translation>
    </message>
    <message>
        <location filename="../../processing/page_language.py"/>
        <source>fr (français), en (anglais) ou nl (néerlandais) : langue des pages et des cartes ; vide : celle de QGIS.</source>
        <translation>fr (French), en (English) or nl (Dutch): language of the pages and maps; empty: that of QGIS.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Planifier une tournée</source>
        <translation>Plan a round</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Choisit les arrêts, les jours et les heures d’équipes mobiles pour servir le plus de personnes à pied.</source>
        <translation>Chooses the stops, days and times of mobile teams so as to serve the most people on foot.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>équipe mobile</source>
        <translation>mobile team</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>emploi du temps</source>
        <translation>timetable</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>marché</source>
        <translation>market</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un carreau ou un arrêt plus loin de toute voie praticable n’est pas desservi à pied.</source>
        <translation>A grid cell or stop further from any walkable way is not served on foot.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps de calcul (s)</source>
        <translation>Calculation time (s)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Au-delà, le meilleur plan trouvé est rendu, avec l’écart qui le sépare au plus du meilleur possible.</source>
        <translation>Beyond it, the best plan found is returned, with the largest possible gap between it and the best one.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point par visite : équipe, jour, demi-journée, arrivée, départ, ordre, arrêt, personnes à portée.</source>
        <translation>One point per visit: team, day, half-day, arrival, departure, order, stop, people within reach.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Une ligne par trajet, de la base au premier arrêt, d’un arrêt au suivant, et retour.</source>
        <translation>One line per drive, from the base to the first stop, from a stop to the next, and back.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Tous les carreaux, avec leurs visites par semaine et par jour à SEUIL_MIN à pied au plus.</source>
        <translation>All grid cells, with their visits per week and per day within SEUIL_MIN on foot.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Emploi du temps à imprimer</source>
        <translation>Timetable to print</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Page HTML : la semaine de chaque équipe, chaque lieu avec ses jours et ses heures.</source>
        <translation>HTML page: the week of each team, each place with its days and times.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Fichier .ics pour tout logiciel d’agenda : chaque visite revient chaque semaine.</source>
        <translation>.ics file for any calendar program: each visit comes back every week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Personnes servies</source>
        <translation>People served</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Personnes servies au plus par un autre plan</source>
        <translation>Most people another plan could serve</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Écart au meilleur plan possible (%)</source>
        <translation>Gap to the best possible plan (%)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Statut du calcul</source>
        <translation>Status of the calculation</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Carreaux INSEE, ou polygones ou points avec population et la colonne POIDS.</source>
        <translation>INSEE grid cells, or polygons or points with population and the column POIDS.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts possibles</source>
        <translation>Possible stops</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Places, marchés, salles. Colonnes lues si elles existent : id, nom, adresse, horaires (OSM), jours (« lundi, jeudi » : jours de marché), demi_journee (matin, apres_midi), duree_min, visites_min et visites_max par semaine ; visites_min de 1 ou plus impose l’arrêt.</source>
        <translation>Squares, markets, halls. Columns read if they exist: id, nom, adresse, horaires (OSM), jours (“lundi, jeudi”: market days), demi_journee (matin, apres_midi), duree_min, visites_min and visites_max per week; visites_min of 1 or more imposes the stop.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Services fixes</source>
        <translation>Fixed services</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Qui en a un à SEUIL_MIN à pied est déjà servi, et ne compte pas dans le choix, sauf avec TOUS.</source>
        <translation>Anyone who has one within SEUIL_MIN on foot is already served, and does not count in the choice, unless TOUS is ticked.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Base des équipes</source>
        <translation>Base of the teams</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un point pour toutes les équipes, ou un par équipe. Colonnes lues : nom, jours, demi_journees_max. Chaque demi-journée en part et y revient. Vide : la route d’un arrêt à l’autre compte seule.</source>
        <translation>One point for all teams, or one per team. Columns read: nom, jours, demi_journees_max. Each half-day starts and ends there. Empty: only the drive from stop to stop counts.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Routes (fichier OSM)</source>
        <translation>Roads (OSM file)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Fichier .osm.pbf, .osm ou d’Overpass : les équipes roulent sur ses routes. Vide : ligne droite x 1,417.</source>
        <translation>.osm.pbf, .osm or Overpass file: the teams drive on its roads. Empty: straight line x 1.417.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Nombre d’équipes</source>
        <translation>Number of teams</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Équipes qui roulent en même temps.</source>
        <translation>Teams on the road at the same time.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Jours de travail</source>
        <translation>Working days</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Par exemple « lundi-vendredi » ou « lundi, mercredi, samedi ».</source>
        <translation>For example “lundi-vendredi” or “lundi, mercredi, samedi”.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Demi-journées</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Quand les équipes travaillent.</source>
        <translation>When the teams work.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Heures du matin</source>
        <translation>Morning hours</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Heures de l’après-midi</source>
        <translation>Afternoon hours</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Du départ de la base au retour, par exemple « 09:00-12:30 ».</source>
        <translation>From leaving the base to coming back, for example “09:00-12:30”.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Demi-journées par équipe et par semaine</source>
        <translation>Half-days per team per week</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Ce qu’une équipe peut faire au plus dans la semaine.</source>
        <translation>The most a team can do in the week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts par demi-journée</source>
        <translation>Stops per half-day</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Arrêts qu’une équipe enchaîne au plus.</source>
        <translation>The most stops a team makes in a row.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Durée d’un arrêt (min)</source>
        <translation>Duration of a stop (min)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps d’accueil, arrondi aux 5 minutes ; la colonne duree_min d’un arrêt l’emporte.</source>
        <translation>Time open to visitors, rounded to 5 minutes; the column duree_min of a stop prevails.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Temps entre deux arrêts, en plus de la route (min)</source>
        <translation>Time between two stops, besides the drive (min)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Rangement, installation ou pause.</source>
        <translation>Packing up, setting up or a break.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Visites par semaine pour être servi</source>
        <translation>Visits a week to count as served</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Une personne est servie quand la tournée passe à portée de chez elle autant de fois par semaine.</source>
        <translation>A person is served when the round comes within reach of home this many times a week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Au-delà, un arrêt est trop loin à pied.</source>
        <translation>Beyond it, a stop is too far on foot.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Colonne de CARREAUX qui compte les personnes : pauvres, population, seniors_65p.</source>
        <translation>Column of CARREAUX that counts the people: pauvres, population, seniors_65p.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Compter aussi qui a déjà un service fixe</source>
        <translation>Also count those who already have a fixed service</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Oui : la tournée compte toutes les personnes, même à portée d’un service de SERVICES.</source>
        <translation>Yes: the round counts everybody, even those within reach of a service of SERVICES.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Vitesse en voiture sans OSM (km/h)</source>
        <translation>Driving speed without OSM (km/h)</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Vitesse sur la ligne droite x 1,417, quand OSM est vide.</source>
        <translation>Speed on the straight line x 1.417, when OSM is empty.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Première semaine de l’agenda</source>
        <translation>First week of the calendar</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <source>Un jour de cette semaine, par exemple « 2027-01-04 ». Vide : la semaine prochaine.</source>
        <translation>A day of that week, for example “2027-01-04”. Empty: next week.</translation>
    </message>
    <message>
        <location filename="../../processing/planifier_tournee.py"/>
        <location filename="../../processing/rapport.py"/>
        <source>Tournée</source>
        <translation>Round</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Un document à remettre, en HTML et en PDF, tiré des couches d’un diagnostic.</source>
        <translation>A document to hand over, in HTML and PDF, drawn from the layers of a diagnosis.</translation>
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
        <translation>steering committee</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>annexe technique</source>
        <translation>technical annex</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>GeoPackage du diagnostic</source>
        <translation>GeoPackage of the diagnosis</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Diagnostic (*.gpkg);;Tous les fichiers (*)</source>
        <translation>Diagnosis (*.gpkg);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Le fichier diagnostic.gpkg de « Diagnostic d’accessibilité », ou son dossier ; journal.json doit être à côté.</source>
        <translation>The file diagnostic.gpkg from “Accessibility diagnosis”, or its folder; journal.json must be beside it.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Sites retenus</source>
        <translation>Chosen sites</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Couche OUTPUT d’« Implanter des permanences », montrée à la place des lieux du diagnostic.</source>
        <translation>Layer OUTPUT of “Choose outreach sites”, shown instead of the sites of the diagnosis.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Couche OUTPUT de « Planifier une tournée » : les passages de la semaine.</source>
        <translation>Layer OUTPUT of “Plan a round”: the visits of the week.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Par exemple « Accès aux droits à Valmont, comité du 3 mars » ; vide : le seuil dit de quoi il s’agit.</source>
        <translation>For example “Accès aux droits à Valmont, comité du 3 mars”; empty: the threshold says what it is about.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>comite : l’essentiel, 4 pages de PDF pour un comité de pilotage ; annexe : tout, pour les techniciens.</source>
        <translation>comite: the essentials, 4 PDF pages for a steering committee; annexe: everything, for technical staff.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Ajoute au PDF une page par zone classée ou par territoire : carte, raisons, habitants, services.</source>
        <translation>Adds to the PDF a page per ranked area or per territory: map, reasons, residents, services.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Page HTML</source>
        <translation>HTML page</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Un seul fichier, à lire sans connexion, au clavier et avec un lecteur d’écran.</source>
        <translation>A single file, to read offline, with the keyboard and with a screen reader.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Document PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Pages A4 : texte que l’on peut chercher et copier, signets, structure pour les lecteurs d’écran.</source>
        <translation>A4 pages: text that can be searched and copied, bookmarks, structure for screen readers.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>HTML et PDF sont vides : donnez au moins un des deux fichiers à écrire.</source>
        <translation>HTML and PDF are empty: give at least one of the two files to write.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>ATLAS : rien à montrer page par page, faute de zone classée ou de territoires dans le diagnostic.</source>
        <translation>ATLAS: nothing to show page by page, as the diagnosis has no ranked area or no territories.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>Rapport « {title} » écrit : {files}.</source>
        <translation>Report “{title}” written: {files}.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>PDF : impossible d’écrire « {path} » ; choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>PDF: cannot write “{path}”; choose a folder where you may write.</translation>
    </message>
    <message>
        <location filename="../../processing/rapport.py"/>
        <source>DIAGNOSTIC : « {path} » n’a pas pu être copié dans le dossier temporaire ; vérifiez la place libre.</source>
        <translation>DIAGNOSTIC: “{path}” could not be copied into the temporary folder; check the free space.</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>PDF : impossible d’écrire « {path} » ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>PDF: cannot write “{path}”; check the free space and your write permission.</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>Carte des temps d’accès à pied, des services et des zones blanches : {title}</source>
        <translation>Map of walking access times, services and underserved areas: {title}</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>Légende : première page.</source>
        <translation>Legend: see the first page.</translation>
    </message>
    <message>
        <location filename="../../processing/report_layout.py"/>
        <source>Page {page} sur {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Robustesse du diagnostic</source>
        <translation>Robustness of the diagnosis</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Refait le diagnostic sous d’autres hypothèses et sans chaque service : ce qui tient, ce qui cède.</source>
        <translation>Runs the diagnosis again under other assumptions and without each service: what holds, what gives way.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>incertitude</source>
        <translation>uncertainty</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>sensibilité</source>
        <translation>sensitivity</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>confiance</source>
        <translation>confidence</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Vitesses essayées (facteurs)</source>
        <translation>Speeds tried (factors)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de la vitesse du réseau, séparés par des points-virgules.</source>
        <translation>Multiples of the speed of the network, separated by semicolons.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Seuils essayés (facteurs)</source>
        <translation>Thresholds tried (factors)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de SEUIL_MIN.</source>
        <translation>Multiples of SEUIL_MIN.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Accrochages essayés (facteurs)</source>
        <translation>Snapping distances tried (factors)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Multiples de ACCROCHAGE_M.</source>
        <translation>Multiples of ACCROCHAGE_M.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Essayer aussi sans les carreaux imputés</source>
        <translation>Also try without the imputed grid cells</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Les personnes pauvres d’un carreau imputé viennent d’un modèle : dit ce qui reste sans elles.</source>
        <translation>The poor people of an imputed grid cell come from a model: says what remains without them.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Public calé (colonne)</source>
        <translation>Calibrated target group (column)</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Colonne du public calée sur les taux publiés des IRIS, par exemple pauvres_cales, essayée à son tour.</source>
        <translation>Column of the target group calibrated to the published rates of the IRIS, for example pauvres_cales, tried in turn.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Carreaux et leur stabilité</source>
        <translation>Grid cells and their stability</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Tous les carreaux du diagnostic de base, avec part_blanche_pct et stabilite.</source>
        <translation>All grid cells of the base diagnosis, with part_blanche_pct and stabilite.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Zones et leurs rangs</source>
        <translation>Areas and their ranks</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Les zones de base, avec le rang le plus haut et le plus bas, et combien de fois le rang tient.</source>
        <translation>The base areas, with the highest and lowest rank, and how often the rank holds.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Chaque service, avec ce que coûterait sa fermeture, de la plus à la moins grave.</source>
        <translation>Each service, with what its closure would cost, from the most to the least serious.</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Variantes</source>
        <translation>Variants</translation>
    </message>
    <message>
        <location filename="../../processing/robustesse.py"/>
        <source>Une ligne par variante : hypothèses, carreaux blancs, public et déficit.</source>
        <translation>One row per variant: assumptions, underserved grid cells, target group and deficit.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Points d’accueil. Les services itinérants (itinerant=1) ou à distance (a_distance=1) ne comptent pas.</source>
        <translation>Service points. Itinerant services (itinerant=1) and remote ones (a_distance=1) do not count.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Couche faite par « Construire le réseau piéton », telle quelle ou modifiée.</source>
        <translation>Layer made by “Build the walking network”, as it is or edited.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories retenues, séparées par des virgules, ou nom d’une colonne de SERVICES.</source>
        <translation>Categories that count, separated by commas, or name of a column of SERVICES.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories qui comptent, séparées par des virgules. Vide : toutes.</source>
        <translation>Categories that count, separated by commas. Empty: all.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Lieux de vie (carreaux, bâtiments, points)</source>
        <translation>Where people live (grid cells, buildings, points)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories de services</source>
        <translation>Categories of services</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Nombre de services proches à mesurer</source>
        <translation>Number of nearest services to measure</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Au-delà de 1, ajoute temps_2_min, temps_3_min… jusqu’au K-ième service le plus proche.</source>
        <translation>Above 1, adds temps_2_min, temps_3_min… up to the K-th nearest service.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Durée maximale de marche (min)</source>
        <translation>Longest walk (min)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Distance d’accrochage au réseau (m)</source>
        <translation>Snapping distance to the network (m)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Relier les services posés sur un petit îlot</source>
        <translation>Link services on a small island to the street</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Un service au bord d’un chemin que rien ne relie au reste du réseau est aussi rattaché à la rue voisine (50 m au plus), comme le fait « Diagnostic d’accessibilité ».</source>
        <translation>A service beside a path that nothing joins to the rest of the network is also linked to the neighbouring street (50 m at most), as “Accessibility diagnosis” does.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Jour et heure de départ</source>
        <translation>Day and time of departure</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Par exemple « mardi 17:00 », « samedi 10h30 » ou « 2026-12-25 10:00 ». Un service compte s’il est ouvert à l’arrivée et 30 minutes de plus. Un jour seul vaut une semaine sans jour férié. Horaires inconnus : le service compte, et horaires_inconnus vaut 1. Vide : à toute heure.</source>
        <translation>For example “mardi 17:00”, “samedi 10h30” or “2026-12-25 10:00”. A service counts if it is open on arrival and for 30 minutes more. A day alone means a week without public holidays. Opening hours unknown: the service counts, and horaires_inconnus is 1. Empty: at any time.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Panier de catégories</source>
        <translation>Basket of categories</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Catégories toutes nécessaires, séparées par des virgules : panier_min est le temps de la plus lointaine.</source>
        <translation>Categories all needed, separated by commas: panier_min is the time to the most distant.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Compter les heures d’ouverture à moins de (min)</source>
        <translation>Count the opening hours within (min)</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Ajoute heures_semaine_h : les heures de la semaine où au moins un service est ouvert à cette distance à pied. Vide : non calculé.</source>
        <translation>Adds heures_semaine_h: the hours of the week when at least one service is open within this walking time. Empty: not calculated.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Bassin de la gravité, du 2SFCA et de ses suites, et des heures de la semaine (heures_semaine_h).</source>
        <translation>Catchment of gravity, of 2SFCA and its successors, and of the hours of the week (heures_semaine_h).</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>oui : seuls comptent les services dits accessibles ; oui_ou_inconnu : aussi ceux dont on ne sait rien.</source>
        <translation>oui: only services recorded as accessible count; oui_ou_inconnu: also those of which nothing is known.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Accueil sans rendez-vous</source>
        <translation>No appointment needed</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>oui : seuls comptent les services dits sans rendez-vous ; oui_ou_inconnu : aussi ceux dont on ne sait rien.</source>
        <translation>oui: only services recorded as needing no appointment count; oui_ou_inconnu: also those of which nothing is known.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Conditions d’accueil</source>
        <translation>Admission conditions</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>inconditionnel : seuls comptent les services qui disent recevoir tout le monde ; aucune_connue : aussi ceux qui ne disent rien de leurs conditions.</source>
        <translation>inconditionnel: only services that say they admit everybody count; aucune_connue: also those that say nothing of their conditions.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Filtre sur les services</source>
        <translation>Filter on the services</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>Expression QGIS : seuls comptent les services pour lesquels elle est vraie.</source>
        <translation>QGIS expression: only the services for which it is true count.</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>colonne absente de SERVICES : {names}</source>
        <translation>column missing from SERVICES: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/service_questions.py"/>
        <source>FILTRE : l’expression « {value} » ne peut pas être calculée ({reason}) ; corrigez-la ou videz FILTRE.</source>
        <translation>FILTRE: the expression “{value}” cannot be evaluated ({reason}); correct it or leave FILTRE empty.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>{name} : impossible d’écrire « {value} » ; choisissez un dossier qui existe et où vous avez le droit d’écrire.</source>
        <translation>{name}: cannot write “{value}”; choose a folder that exists and where you may write.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>fichier incomplet</source>
        <translation>incomplete file</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>L’écriture du résultat a échoué ({reason}) ; vérifiez la place libre et les droits d’écriture.</source>
        <translation>Writing the result failed ({reason}); check the free space and your write permission.</translation>
    </message>
    <message>
        <location filename="../../processing/sinks.py"/>
        <source>cause inconnue</source>
        <translation>unknown cause</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Sites candidats</source>
        <translation>Candidate sites</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Rassemble les lieux où une permanence pourrait se tenir, sans doublon, et dit qui vit à portée de chacun.</source>
        <translation>Gathers the places where an outreach session could be held, without duplicates, and says who lives within reach of each.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>lieux candidats</source>
        <translation>candidate sites</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>permanence</source>
        <translation>outreach session</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>pharmacie</source>
        <translation>pharmacy</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>école</source>
        <translation>school</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>OpenStreetMap (*.osm.pbf *.pbf *.osm *.gz *.bz2 *.json);;Tous les fichiers (*)</source>
        <translation>OpenStreetMap (*.osm.pbf *.pbf *.osm *.gz *.bz2 *.json);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Fichier .osm.pbf ou .osm qui contient des lieux (pas seulement des voies), ou réponse d’Overpass (.json).</source>
        <translation>.osm.pbf or .osm file that contains places (not only ways), or Overpass answer (.json).</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Autres lieux</source>
        <translation>Other places</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Toute couche ou table de lieux, gardée entière : nom, genre, pmr, horaires, adresse, capacite, cout, decision (impose ou exclu) et incompatible y sont lus s’ils s’y trouvent.</source>
        <translation>Any layer or table of places, kept whole: nom, genre, pmr, horaires, adresse, capacite, cout, decision (impose or exclu) and incompatible are read from it if they are there.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Pas de la grille (m)</source>
        <translation>Grid spacing (m)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Ajoute des points au pas donné, ramenés à la rue la plus proche, dans ZONE ou sur les carreaux.</source>
        <translation>Adds points at the given spacing, brought to the nearest street, in ZONE or on the grid cells.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Pour compter qui vit à portée de chaque lieu, et écarter ceux dont personne n’est proche.</source>
        <translation>To count who lives within reach of each place, and set aside those with nobody nearby.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Seuls les lieux dans ces polygones sont gardés ; vide : ceux d’INPUT qui sont sur les carreaux.</source>
        <translation>Only the places in these polygons are kept; empty: those of INPUT that are on the grid cells.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Genres de lieux</source>
        <translation>Types of places</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Genres cherchés dans INPUT (voir resources/candidats.csv) ; vide : tous, sauf les lieux de culte.</source>
        <translation>Types looked for in INPUT (see resources/candidats.csv); empty: all, except places of worship.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Durée de marche pour compter qui vit à portée de chaque lieu.</source>
        <translation>Walking time for counting who lives within reach of each place.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>À portée (min à pied)</source>
        <translation>Within reach (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Distance entre doublons (m)</source>
        <translation>Distance between duplicates (m)</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Deux lieux plus proches sont un seul s’ils portent le même nom, ou s’ils sont du même genre et l’un sans nom ; le mieux renseigné reste. 0 : garder tout.</source>
        <translation>Two places closer than this are one if they bear the same name, or if they are of the same type and one is unnamed; the better described one stays. 0: keep everything.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Un lieu plus loin de toute voie praticable est écarté (hors_reseau).</source>
        <translation>A place further from any walkable way is set aside (hors_reseau).</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Un point par lieu, prêt pour « Implanter des permanences », avec population et pauvres à portée.</source>
        <translation>One point per place, ready for “Choose outreach sites”, with the population and poor people within reach.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>Les lieux non retenus, avec leur raison : doublon, hors_reseau ou personne.</source>
        <translation>The places set aside, with the reason: doublon, hors_reseau or personne.</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>{what} : {count} ({list})</source>
        <translation>{what}: {count} ({list})</translation>
    </message>
    <message>
        <location filename="../../processing/sites_candidats.py"/>
        <source>LIEUX : {count} ligne(s) sans coordonnées utilisables, laissées de côté.</source>
        <translation>LIEUX: {count} row(s) without usable coordinates, left out.</translation>
    </message>
    <message>
        <location filename="../../processing/staging.py"/>
        <source>{parameter} : « {path} » reçoit déjà {other} ; donnez un autre nom de fichier.</source>
        <translation>{parameter}: “{path}” already receives {other}; give another file name.</translation>
    </message>
    <message>
        <location filename="../../processing/staging.py"/>
        <source>{parameter} : impossible de remplacer « {path} » ; fermez ce qui l’a ouvert (une couche du projet, un tableur) ou donnez un autre nom.</source>
        <translation>{parameter}: cannot replace “{path}”; close what has it open (a layer of the project, a spreadsheet) or give another name.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Suivi d’une année à l’autre</source>
        <translation>Year-on-year monitoring</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Le même diagnostic à deux dates : ce qui a changé, par quelle cause, et les indicateurs communs.</source>
        <translation>The same diagnosis at two dates: what has changed, from which cause, and the common indicators.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>évaluation</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>avant et après</source>
        <translation>before and after</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>indicateurs</source>
        <translation>indicators</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>décomposition</source>
        <translation>decomposition</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Première date</source>
        <translation>First date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Un diagnostic (dossier, diagnostic.gpkg ou sa couche carreaux), ou des carreaux.</source>
        <translation>A diagnosis (folder, diagnostic.gpkg or its layer carreaux), or grid cells.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seconde date</source>
        <translation>Second date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>De même, à la seconde date.</source>
        <translation>Likewise, at the second date.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Services à la première date</source>
        <translation>Services at the first date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Pour des carreaux ; d’un diagnostic, ils sont lus dans son GeoPackage.</source>
        <translation>For grid cells; for a diagnosis, they are read from its GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Services à la seconde date</source>
        <translation>Services at the second date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Réseau à la première date</source>
        <translation>Network at the first date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Pour des carreaux ; d’un diagnostic, il est lu dans son GeoPackage.</source>
        <translation>For grid cells; for a diagnosis, it is read from its GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Réseau à la seconde date</source>
        <translation>Network at the second date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seuil à la première date (min à pied)</source>
        <translation>Threshold at the first date (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Seuil à la seconde date (min à pied)</source>
        <translation>Threshold at the second date (min on foot)</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Vide : celui du journal du diagnostic, sinon 15 minutes.</source>
        <translation>Empty: that of the log of the diagnosis, otherwise 15 minutes.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Nom de la première date</source>
        <translation>Name of the first date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Nom de la seconde date</source>
        <translation>Name of the second date</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Par exemple 2024 ; vide : la date du diagnostic, sinon « avant » ou « apres ».</source>
        <translation>For example 2024; empty: the date of the diagnosis, otherwise “avant” or “apres”.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Ceux que l’on compte en zone blanche : pauvres, population, seniors_65p… ou toute colonne numérique.</source>
        <translation>Those who are counted in underserved areas: pauvres, population, seniors_65p… or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Quartiers prioritaires, IRIS, communes… : causes et indicateurs de chacun, au prorata des surfaces.</source>
        <translation>Priority neighbourhoods, IRIS, communes…: causes and indicators of each, in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Tous les carreaux des deux dates : avant, après, écart, effet de chaque cause, cause principale.</source>
        <translation>All grid cells of both dates: before, after, difference, effect of each cause, main cause.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Une ligne par territoire, grandeur et cause : effet dans l’ordre, effet moyen.</source>
        <translation>One row per territory, quantity and cause: effect in order, mean effect.</translation>
    </message>
    <message>
        <location filename="../../processing/suivi.py"/>
        <source>Table plate : code, libellé, unité, définition, territoire, date, valeur ; en CSV si le fichier l’est.</source>
        <translation>Flat table: code, label, unit, definition, territory, date, value; as CSV if the file is one.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Télécharger les voies (OpenStreetMap)</source>
        <translation>Download ways (OpenStreetMap)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Télécharge d’OpenStreetMap les voies où l’on peut marcher, dans un fichier .osm à garder.</source>
        <translation>Downloads from OpenStreetMap the ways where people can walk, into an .osm file to keep.</translation>
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
        <translation>download</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>OpenStreetMap (*.osm)</source>
        <translation>OpenStreetMap (*.osm)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Fichier .osm que lisent « Construire le réseau piéton » et « Diagnostic d’accessibilité ».</source>
        <translation>.osm file that “Build the walking network” and “Accessibility diagnosis” read.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>Voies écrites</source>
        <translation>Ways written</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Date des données OpenStreetMap</source>
        <translation>Date of the OpenStreetMap data</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_reseau.py"/>
        <source>{ways} voies, {nodes} nœuds et {relations} places, état d’OpenStreetMap : {stamp}.</source>
        <translation>{ways} ways, {nodes} nodes and {relations} squares, state of OpenStreetMap: {stamp}.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Télécharger des services (OpenStreetMap)</source>
        <translation>Download services (OpenStreetMap)</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Télécharge d’OpenStreetMap les points d’accueil d’une zone, avec horaires et accessibilité.</source>
        <translation>Downloads from OpenStreetMap the service points of an area, with opening hours and accessibility.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>mairie</source>
        <translation>town hall</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>santé</source>
        <translation>health</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Types de services</source>
        <translation>Types of services</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Catégories à chercher ; leurs étiquettes OSM sont dans resources/categories.csv.</source>
        <translation>Categories to look for; their OSM tags are in resources/categories.csv.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Autres étiquettes OSM</source>
        <translation>Other OSM tags</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Par exemple « amenity=library, office=ngo » : cherchées en plus des types.</source>
        <translation>For example “amenity=library, office=ngo”: looked for besides the types.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Un point par service ; date_maj et source disent l’état d’OpenStreetMap.</source>
        <translation>One point per service; date_maj and source give the state of OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>Chaque objet dont la place est inconnue, entier, avec le motif.</source>
        <translation>Each object whose place is unknown, whole, with the reason.</translation>
    </message>
    <message>
        <location filename="../../processing/telecharger_services.py"/>
        <source>{written} services, état d’OpenStreetMap : {stamp}.</source>
        <translation>{written} services, state of OpenStreetMap: {stamp}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} au-delà : aucun service à moins de {limit} min.</source>
        <translation>{places} place(s){people} too far: no service within {limit} min.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} sur un îlot, partie du réseau qui ne mène à aucun service ; voyez « Trous possibles dans la carte » dans « Construire le réseau piéton ».</source>
        <translation>{places} place(s){people} on an island, a part of the network that leads to no service; see “Possible gaps in the map” in “Build the walking network”.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} hors du réseau : aucune voie praticable à moins de {snap} m.</source>
        <translation>{places} place(s){people} off the network: no walkable way within {snap} m.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x){people} sans service : aucun ne reste (filtres, ou fermé à l’arrivée).</source>
        <translation>{places} place(s){people} without a service: none is left (filters, or closed on arrival).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source> ({count} habitants)</source>
        <translation> ({count} residents)</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{places} lieu(x) sur {total}{people} ont un service à pied.</source>
        <translation>{places} place(s) out of {total}{people} have a service within walking reach.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Leur marche : {mean} min en moyenne, par habitant.</source>
        <translation>Their walk: {mean} min on average, per resident.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) à plus de {snap} m de toute voie du réseau, donc hors d’atteinte.</source>
        <translation>{count} service(s) more than {snap} m from any way of the network, so out of reach.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>« Zones blanches » compte ces lieux trop loin à son plafond ; pour des déficits justes avec un seuil de {threshold} min, mesurez jusqu’à {longest} min (TEMPS_MAX_MIN).</source>
        <translation>“Underserved areas” counts these places that are too far at its cap; for correct deficits with a threshold of {threshold} min, measure up to {longest} min (TEMPS_MAX_MIN).</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{services} service(s) hors du réseau sont, à vol d’oiseau, plus près que le service retenu pour {places} lieu(x){people} : ces temps sont peut-être trop longs. Prenez un extrait plus large de 1 à 2 km, ou vérifiez où ces services sont placés.</source>
        <translation>{services} service(s) off the network are, as the crow flies, nearer than the service chosen for {places} place(s){people}: these times may be too long. Use an extract 1 to 2 km wider, or check where these services are placed.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>sans catégorie ({count})</source>
        <translation>no category ({count})</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Aucun service retenu dans la catégorie {names} : ses temps sont vides. SERVICES contient : {present}.</source>
        <translation>No service that counts in the category {names}: its times are empty. SERVICES holds: {present}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) écartés par les filtres.</source>
        <translation>{count} service(s) set aside by the filters.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{parameter} : {count} service(s) écartés faute de renseignement.</source>
        <translation>{parameter}: {count} service(s) set aside for lack of information.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) itinérants ou à distance, non comptés comme lieux.</source>
        <translation>{count} itinerant or remote service(s), not counted as places.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>CRENEAU : {count} service(s) n’accueillent personne à cette heure.</source>
        <translation>CRENEAU: {count} service(s) are closed at that time.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) aux horaires inconnus, comptés comme ouverts : {names}</source>
        <translation>{count} service(s) with unknown opening hours, counted as open: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} service(s) aux horaires inconnus, sans heures comptées : {names}</source>
        <translation>{count} service(s) with unknown opening hours, no hours counted: {names}</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>Lieu P{rank}, « {name} » : {people} habitants de plus à portée, dont {poor} pauvres.</source>
        <translation>Place P{rank}, “{name}”: {people} more inhabitants within reach, {poor} of them poor.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} habitants vivent dans un carreau blanc, sur {total}.</source>
        <translation>{count} inhabitants live in an underserved grid cell, out of {total}.</translation>
    </message>
    <message>
        <location filename="../../processing/telling.py"/>
        <source>{count} personnes pauvres (estimation) vivent dans un carreau blanc, sur {total}.</source>
        <translation>{count} poor people (estimate) live in an underserved grid cell, out of {total}.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Temps de marche de chaque carreau, bâtiment ou point au service le plus proche ; aucun n’est perdu.</source>
        <translation>Walking time from each grid cell, building or point to the nearest service; none is lost.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>durée</source>
        <translation>duration</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>D’où partent les gens ; un polygone est représenté par son centre, ou par BATIMENTS ou CARREAUX.</source>
        <translation>Where people start from; a polygon is represented by its centre, or by BATIMENTS or CARREAUX.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Catégories à mesurer, séparées par des virgules (chacune a sa colonne temps_&lt;categorie&gt;_min et elles seules comptent), ou nom d’une colonne de SERVICES pour les mesurer toutes.</source>
        <translation>Categories to measure, separated by commas (each has its column temps_&lt;categorie&gt;_min and only they count), or name of a column of SERVICES to measure them all.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Toutes les entités de DEMANDE, dans leur ordre, avec temps_min, statut, service_id, service_nom, acces_m.</source>
        <translation>All features of DEMANDE, in their order, with temps_min, statut, service_id, service_nom, acces_m.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Bilan des temps</source>
        <translation>Review of the times</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Page HTML : accrochage au réseau par classe de distance, lieux éloignés, statuts, détours par zone.</source>
        <translation>HTML page: snapping to the network by class of distance, distant places, statuses, detours by area.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Zones pour les détours</source>
        <translation>Areas for the detours</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Polygones (IRIS, communes…) où comparer trajet et ligne droite ; vide : communes, ou carrés de 1 km.</source>
        <translation>Polygons (IRIS, communes…) where to compare the walk with the straight line; empty: communes, or squares of 1 km.</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Détours par zone</source>
        <translation>Detours by area</translation>
    </message>
    <message>
        <location filename="../../processing/temps_acces.py"/>
        <source>Un polygone par zone : un détour atypique révèle un trou possible dans la carte, ou une coupure.</source>
        <translation>One polygon per area: an unusual detour reveals a possible gap in the map, or a barrier.</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Qui marche : adulte (4,8 km/h), senior (3,24), poussette (4,0), fauteuil (3,6 ; sans escalier).</source>
        <translation>Who walks: adulte (adult, 4.8 km/h), senior (3.24), poussette (pushchair, 4.0), fauteuil (wheelchair, 3.6; no steps).</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Vitesse de marche (km/h)</source>
        <translation>Walking speed (km/h)</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Vitesse sur le plat, en km/h ; vide : celle du profil.</source>
        <translation>Speed on the flat, in km/h; empty: that of the profile.</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Modèle numérique de terrain</source>
        <translation>Digital terrain model</translation>
    </message>
    <message>
        <location filename="../../processing/walker_questions.py"/>
        <source>Altitudes en mètres (GeoTIFF, .hgt…), dans n’importe quelle projection : monter prend alors plus de temps que descendre. Il doit couvrir tout le réseau. Vide : la pente ne compte pas.</source>
        <translation>Elevations in metres (GeoTIFF, .hgt…), in any projection: going up then takes longer than going down. It must cover the whole network. Empty: slope does not count.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Taux de pauvreté minimal (%)</source>
        <translation>Minimum poverty rate (%)</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Taux de pauvreté des ménages du carreau, en %, à partir duquel il est concerné.</source>
        <translation>Household poverty rate of the grid cell, in %, from which it can be underserved.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Public minimal par carreau (personnes)</source>
        <translation>Minimum target group per grid cell (people)</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Nombre de personnes du public dans le carreau à partir duquel il est concerné.</source>
        <translation>Number of people of the target group in the grid cell from which it can be underserved.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Population minimale d’une zone classée</source>
        <translation>Minimum population of a ranked area</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Une zone moins peuplée garde ses carreaux signalés mais n’a pas de rang.</source>
        <translation>A less populated area keeps its flagged grid cells but has no rank.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Colonne qui compte le public : pauvres, population, menages_pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, ou toute colonne numérique.</source>
        <translation>Column that counts the target group: pauvres, population, menages_pauvres, monoparentales, enfants_0_3, jeunes_18_24, seniors_65p, or any numeric column.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Réunir les zones par-dessus un carreau inhabité</source>
        <translation>Join areas across an uninhabited grid cell</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Deux carreaux blancs séparés par une seule place où personne n’habite (rivière, voie ferrée, parc) font partie de la même zone ; un carreau habité entre eux ne les réunit jamais.</source>
        <translation>Two underserved grid cells separated by a single place where nobody lives (river, railway, park) belong to the same area; an inhabited grid cell between them never joins them.</translation>
    </message>
    <message>
        <location filename="../../processing/zone_questions.py"/>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Repère les carreaux pauvres trop loin d’un service, les réunit en zones et classe celles-ci.</source>
        <translation>Finds the poor grid cells too far from a service, joins them into areas (zones blanches) and ranks these.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>priorités</source>
        <translation>priorities</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux avec temps d’accès</source>
        <translation>Grid cells with access times</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Carreaux INSEE sortis de « Temps d’accès à pied ».</source>
        <translation>INSEE grid cells from “Walking access times”.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>IRIS, quartiers prioritaires, communes ou bassins dont on veut les totaux ; ils nomment aussi les zones.</source>
        <translation>IRIS, priority neighbourhoods, communes or catchment areas whose totals are wanted; they also name the areas.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Nomme les zones par leurs rues, et donne les minutes à pied des candidats et des services fermés.</source>
        <translation>Names the areas by their streets, and gives the minutes on foot to the candidates and to the closed services.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Avec CRENEAU : dit quel service plus proche est fermé à cette heure.</source>
        <translation>With CRENEAU: says which nearer service is closed at that time.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Lieux où ouvrir une permanence : les trois plus proches de chaque zone sont nommés.</source>
        <translation>Sites where an outreach session could open: the three nearest to each area are named.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Le créneau donné à « Temps d’accès à pied », par exemple « mardi 17:00 » ; demande SERVICES.</source>
        <translation>The slot given to “Walking access times”, for example “mardi 17:00”; requires SERVICES.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Tous les carreaux, avec zone_blanche, raison, confiance et zone_id.</source>
        <translation>All grid cells, with zone_blanche, raison, confiance and zone_id.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Une zone par groupe de carreaux blancs qui se touchent, de la plus à la moins urgente.</source>
        <translation>One area per group of underserved grid cells that touch, from the most to the least urgent.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Les territoires donnés, avec leurs totaux au prorata des surfaces.</source>
        <translation>The given territories, with their totals in proportion to area.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Aucun temps n’atteint SEUIL_MIN alors que des carreaux sont « hors_delai » : leur temps a pu être arrêté avant le seuil ; refaites « Temps d’accès » avec un TEMPS_MAX_MIN plus grand que SEUIL_MIN.</source>
        <translation>No time reaches SEUIL_MIN although some grid cells are “hors_delai”: their time may have been stopped before the threshold; run “Walking access times” again with a TEMPS_MAX_MIN greater than SEUIL_MIN.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} zone(s) blanche(s).</source>
        <translation>{count} underserved area(s).</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>SERVICES ne sert ici qu’avec CRENEAU : donnez aussi le jour et l’heure.</source>
        <translation>SERVICES is only used here with CRENEAU: also give the day and the time.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>Des territoires se recouvrent : {count} personne(s) y comptent plus d’une fois ; n’additionnez pas ces totaux.</source>
        <translation>Some territories overlap: {count} person(s) are counted in them more than once; do not add up these totals.</translation>
    </message>
    <message>
        <location filename="../../processing/zones_blanches.py"/>
        <source>{count} territoire(s) sans habitant : leurs temps sont vides.</source>
        <translation>{count} territory(ies) without residents: their times are empty.</translation>
    </message>
</context>
</TS>
