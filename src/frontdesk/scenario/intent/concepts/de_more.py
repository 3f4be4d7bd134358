"""German words by what they have to do with: rarer ones, and those of callers who tell a story."""

WORDS = """
[food] wurst schinken lachs garnelen muscheln steak schnitzel spargel pilze zwiebel knoblauch tomate gurke
bohnen linsen joghurt quark sahne marmelade keks kekse schokolade nachtisch dessert braten knödel spätzle
bratwurst döner sushi curry gewürz erdnuss mandel nuss toast brötchen müsli
[drink] cocktail sekt champagner prosecco schnaps limo cola glas flasche krug espresso cappuccino schorle
[meal] vorspeise hauptgang nachspeise buffet kellnerin koch portion bestellen hungrig schmeckt geschmack
brunch imbiss
[diet] vegan vegetarisch zöliakie gluten laktose allergie allergisch nussallergie halal koscher zucker
scharf schwanger unverträglich bio
[seating] tisch plätze platz fenster terrasse garten draußen drinnen bar ecke nische balkon hochstuhl
[celebration] geburtstag hochzeit jubiläum taufe feier party verlobung konfirmation weihnachtsfeier
silvester kommunion jugendweihe abschied ruhestand trauerfeier braut
[crowd] zwanzig dreißig vierzig fünfzig gäste personen leute kollegen team firma verwandte gruppe klasse
[event_room] saal nebenraum veranstaltung mieten dj mikrofon beamer deko bühne exklusiv
[person_role] ärztin arzt doktor zahnarzthelferin helferin assistentin kollege kollegin techniker fahrer
bote empfang chefin inhaber kieferorthopäde prophylaxehelferin sekretärin
[body] backe wange gesicht lippe zunge hals nacken kopf auge ohr nase hand finger fuß bein rücken arm
schulter knie bauch brust haut stirn herz hüfte
[fear] ängstlich nervös zittern schiss furchtsam fürchte trau weine panisch beruhigung dämmerschlaf hypnose
[injury] sturz unfall gefallen angeschlagen gestoßen ausgerutscht aufgebissen abgesprungen wackelig splitter
riss bruch geplatzt scharf kante
[pain] brennt puckert pochen stechen sticht ziehen ziehend schmerzhaft aua heiß kalt kaltes kälte eis
schwellung beule blut nerv entzündung reizung ibu novalgin qual
[teeth] zahnpasta zahnbürste mundspülung zahnfäule zahnlücke zahnersatz teilprothese aufbissschiene
knirschen knirsche retainer invisalign aligner abdruck milchzahn stift wurzelspitze parodontose kaufläche
eckzahn beißen kauen
[medicine] schmerzmittel pille salbe ibu verschreibung marcumar blutverdünner dosis penicillin spülung
[papers] kopien dokument formular zeugnis nachweise rezept krankmeldung arztbrief heilkostenplan bonusheft
implantatpass
[insurance] versichert barmer techniker tk dak beihilfe zusatz festzuschuss kassenpatient privatversichert
erstattung karte versichertenkarte
[beautycare] wimpern augenbrauen kosmetik gesichtsbehandlung massage waxing enthaarung schminken makeup
sugaring peeling
[hair] frisur pony spitzen balayage tönung dauerwelle föhnen waschen glatze scheitel rasur blond grau
[nails] nagellack gelnägel shellac fußpflege
[furniture] tisch stuhl sofa schrank bett regal matratze sessel kommode
[homeware] lampe vase spiegel teppich vorhang kissen kerze tasse teller schüssel topf pfanne handtuch decke
[clothing] kleid schuhe hose hemd jacke mantel mütze handschuhe schal tasche schirm brille ring ohrring
rucksack portemonnaie geldbeutel
[device] tastatur kamera kopfhörer lautsprecher konsole monitor bildschirm ladegerät staubsauger mikrowelle
backofen herd trockner toaster bügeleisen kaffeemaschine föhn router
[malfunction] kaputt defekt tot hängt stürzt lädt spinnt flackert tropft leckt surrt brummt piept schwarz
fehler überhitzt riecht raucht eingefroren langsam
[breakage] zerbrochen gebrochen gesprungen scherben kratzer beule gerissen riss verbogen zerkratzt
beschädigt fleck nass ausgelaufen eingedrückt
[mismatch] falsch falsche anders anderes verwechselt stattdessen irrtümlich doppelt vertauscht
[missing] fehlt fehlen verschwunden leer nirgends verloren vermisst
[giveback] zurückgeben rückgabe umtauschen umtausch erstatten zurückschicken tauschen ersatz
[sizefit] größe groß klein größer kleiner eng weit lang kurz breit passt maße
[stock] lieferbar verfügbar vorrätig vorhanden ausverkauft lager sortiment farben
[order] bestellung bestellen bestellt kaufen gekauft einkauf warenkorb kasse geordert ordern
[parcel] paket päckchen sendung lieferung geliefert liefern bote zusteller verschickt versand versendet
tracking sendungsnummer karton depot hermes dhl briefkasten ankommen angekommen
[moving] umgezogen umziehen umzug neue wohnung anschrift zieht
[stopword_end] kündigen kündigung beenden aufhören schluss abbestellen raus ende löschen stoppen
[pause] pausieren pause aussetzen unterbrechen ruhen eis vorübergehend später
[skip] auslassen überspringen dezember januar februar märz april mai juni juli august september oktober
november monat
[often] öfter seltener quartal vierteljährlich häufig wöchentlich monatlich
[subscription] abo abonnement box mitgliedschaft verlängert probe laufzeit
[account] konto passwort kennwort login anmelden benutzer mail app portal code
[chargebad] doppelt abgebucht falsch zuviel abgezogen unberechtigt zweimal
[discount] rabatt gutschein aktion nachlass prozente ermäßigung treuekarte coupon
[gift] geschenk schenken überraschung verschenken
[message] ausrichten nachricht notiz mitteilen
[offering] bieten anbieten führen verkaufen
[duration] dauert lange stunden minuten dauer sitzungen
[praise] toll super prima klasse lob empfehle zufrieden gefreut
[greeting] moin servus grüß
[personal] liebe allein einsam heiraten alt name lieblings traum sternzeichen
[device_home] wecker licht timer erinnere fernseher leiser lauter
[repairword] reparieren reparatur repariert ersatzteil techniker austauschen beheben wartung
[ready] fertig abholbereit stand bereits abholen
[warranty] garantie gewährleistung erneut vorher
[apology] entschuldigung entschuldigen wiedergutmachung stellungnahme
[anger] ärger verärgert empört dreist zumutung betrug abzocke pfusch saftladen sauerei peinlich katastrophe
theater schweinerei wütend beschwer reicht verarscht frech
[rude] gelacht ausgelacht augen verdreht weggedrückt angemotzt angeraunzt respektlos herablassend arrogant
[cantcome] verhindert gestorben krankenhaus grippe ausfallen streicht storno absage corona liege flach
unwohl hinfällig erledigt verzichte
[changetime] umbuchen umschieben vertauscht anderntags tausch nachmittags vormittags früher woanders
schieben vorverlegen verlegt
[late] bus bahn zug verschlafen parkplatz minuten warten unpünktlich
[book] vorbei reinkommen dran drankommen lücke slot sprechstunde zeit einschieben erstbesuch neupatient
anmeldung reservieren buchen dazwischen
[timeofday] mittag mittags samstag sonntag wochenende uhr halb viertel heut übermorgen nächste ferien
[money] kohle summe betrag cent honorar gebühr rabatt billig bezahlbar leisten abstottern
[bill] rechnungen forderung saldo quittung iban gutschrift laborkosten ziffer goz
[health_other] dermatologe kardiologe hno urologe psychotherapeut hebamme ergotherapie apotheke blutdruck
herz ausschlag leberfleck grippe allergologe internist notarzt röntgen
[homerepair] dachdecker fliesen steckdose sicherung waschbecken klo toilette rohrbruch schornsteinfeger
fensterputzer putzfrau hecke rasen zaun wespen mäuse tapete parkett rolladen garagentor ausgesperrt
schlüssel
[vehicle] golf bmw opel stoßstange batterie ölstand abschleppdienst inspektion zündkerze reifenwechsel
roller motorrad fahrrad
[housing] mieter besichtigung zweizimmerwohnung eigentum nebenkosten kaution hausverwaltung grundstück
[law] anwalt testament gericht klage polizei anzeige strafzettel bußgeld führerschein standesamt
[school] nachhilfe kurs lehrerin studium universität kindergarten zeugnis schwimmkurs tanzkurs
[finance] hypothek dispo girokonto bausparen steuerberater kindergeld elterngeld sparbuch kreditkarte
[travel] flug pauschalreise campingplatz ferienwohnung doppelzimmer ausweis rückflug gepäck
[entertainment] theater oper museum tickets karten kegeln zoo sauna
[job] bewerben einstellen schicht verdienen probearbeiten aushilfe teilzeit vollzeit quereinsteiger
[business] fachkräfte branchenbuch akquise telefonkosten druckerei kunden bewertungen software vertreter
[relative] eltern onkel tante schwiegermutter cousin partnerin verlobter nachbarin mama papa
[child] baby säugling teenager töchterchen junge mädchen zwillinge enkelin neffe schulkind
[pet] dackel kätzchen meerschweinchen kanarienvogel blindenhund hündin
[place] nummer platz rathaus kirche bahnhof brunnen markt laden hof vorderhaus ausgang richtung
[access] gehstock krücken ebenerdig elektrorollstuhl schwelle
[lostitem] liegengelassen verlegt gefunden aufgetaucht hängt jacke mütze schirm ohrring
[callback] durchklingeln mailbox erreichbar probiert meldet zurückmelden
[talkto] durchstellen automat maschine roboter zentrale anmeldung leitung
"""
