"""German words by what they have to do with."""

WORDS = """
[food] brot käse fleisch fisch hähnchen ei reis nudeln suppe salat kartoffel sauce butter milch honig nüsse
obst apfel schokolade kuchen eis pizza burger wurst
[drink] wein bier kaffee tee wasser saft
[meal] mittagessen abendessen frühstück speisekarte gericht küche kellner restaurant essen tisch hunger
[pet] hund katze hamster kaninchen welpe tier tierarzt vogel pferd
[vehicle] auto reifen motor bremse tüv werkstatt ölwechsel auspuff benzin kupplung winterreifen führerschein
[transport] bus bahn ubahn sbahn taxi flug flughafen tram zug bahnhof haltestelle linie ticket
[travel] hotel urlaub reisepass visum koffer reise kreuzfahrt
[place] adresse straße postleitzahl gebäude eingang tür stock etage filiale ecke gegenüber neben weg finden
stadtteil klingel hausnummer hinterhof
[parking] parken parkplatz parkhaus auto abstellen tiefgarage
[access] rollstuhl treppe treppen aufzug fahrstuhl rampe rollator barrierefrei kinderwagen stufen
[hours] offen geöffnet auf zu schließen sprechstunde sprechzeiten samstag feiertag brückentag ostern
weihnachten besetzt ferien mittwochs freitags
[teeth] zahn zähne zahnfleisch backenzahn füllung plombe krone brücke prothese implantat inlay veneer spange
zahnspange wurzel weisheitszahn karies loch zahnstein kiefer gebiss schneidezahn zahnarzt zahnärztin
bleaching reinigung prophylaxe schiene kieferorthopäde mund provisorium
[pain] schmerz schmerzen weh tut pocht klopft zieht geschwollen dick entzündet eiter blutet vereitert druck
empfindlich aushalten hölle unerträglich schmerztabletten ibuprofen taub wund
[injury] abgebrochen gebrochen rausgefallen locker wackelt gestürzt gefallen ausgeschlagen weggebrochen
abgeplatzt gelöst rausgegangen gebissen raus ab gesplittert
[fear] angst angstpatient panik phobie spritze spritzenphobie narkose vollnarkose lachgas betäubung furcht
bammel
[medicine] rezept antibiotikum antibiotika tabletten medikament apotheke spülung
[papers] attest bescheinigung überweisung krankschreibung röntgenbild röntgenbilder aufnahmen befund
unterlagen akte kopie schriftlich bestätigung kostenplan schein nachweis arbeitgeber orthopäden
[insurance] kasse krankenkasse versicherung zusatzversicherung privat gesetzlich zuschuss übernimmt
erstattet aok
[hair] haare haarschnitt strähnchen färben friseur bart locken ansatz
[nails] nägel maniküre pediküre
[device] handy laptop computer fernseher drucker waschmaschine display akku tablet kühlschrank spülmaschine
[homerepair] klempner abfluss heizung elektriker dach schloss maler rohr wasserhahn umzug garten
[telecom] internet handyvertrag router wlan
[utilities] strom gas stromanbieter müll zähler
[law] anwalt scheidung gericht notar polizei
[housing] wohnung miete makler haus vermieter
[finance] konto kredit bank steuer rente aktien
[health_other] hausarzt hautarzt blutabnahme impfung brille knie rücken krankenhaus fieber husten augenarzt
physio frauenarzt orthopäde
[school] schule hausaufgaben unterricht klavier fahrschule prüfung kita
[sport] fußball bundesliga spiel bayern gewonnen fitness schwimmen
[entertainment] film musik lied serie witz kino konzert buch spiel eurovision
[knowledge] hauptstadt kanzler präsident wetter regen schnee nachrichten politik wahl übersetz rechne wm
[job] stelle stellen arbeit job bewerbung ausbildung praktikum azubi lebenslauf mitarbeiter minijob gehalt
[business] werbung webseite google anbieter angebot lieferant einkauf vertrieb umfrage kundenzufriedenheit
firma vertrag gewerbe produkt leasing zufriedenheit
[money] kostet kosten preis teuer günstig bezahlen zahlen euro geld zuzahlung eigenanteil draufzahlen hängen
raten umsonst kostenlos aufpreis
[bill] rechnung mahnung abrechnung posten betrag inkasso überwiesen überweisung zahlung beleg
[cardpay] karte bar raten ratenzahlung paypal ec
[changetime] verschieben verlegen anderen später früher tauschen umlegen vorziehen ändern stattdessen
meeting schicht
[cantcome] absagen krank kommen schaffe streichen verhindert fieber storniere dazwischengekommen
[late] verspäte verspätung stau spät später ausgefallen unterwegs
[book] termin frei vorbeikommen drannehmen anmelden aufnehmen patient patientin platz eintragen reinschieben
dazwischenschieben kontrolle vorsorge
[timeofday] morgen vormittag nachmittag abend heute montag dienstag mittwoch donnerstag freitag woche früh
[anger] frechheit unverschämt beschweren beschwerde sauer wütend unmöglich skandal schlecht pfusch
enttäuscht schlamperei zumutung pampig grob
[rude] angeschrien unfreundlich patzig ignoriert aufgelegt abgewimmelt
[talkto] menschen mitarbeiter chef verbinden sprechen jemand person
[callback] zurückrufen rückruf angerufen anruf melden
[lostitem] vergessen liegen verloren gefunden
[question] was wie wann wo wer warum welche ob
[child] kind kinder sohn tochter baby kleine kleiner enkel
[relative] mann frau mutter vater oma opa schwester bruder freund freundin
[language] englisch türkisch russisch deutsch arabisch polnisch sprechen
[flowers] blumen strauß rosen
"""
