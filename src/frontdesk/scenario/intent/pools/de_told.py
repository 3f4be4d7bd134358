"""German: callers who tell what happened, or ask about something else than they want."""

SAYINGS = """
[dental.book]
ich bin neu in der stadt und habe noch keinen zahnarzt | meine letzte kontrolle ist drei jahre her | mein
mann traut sich endlich wann kann er kommen | die zähne sind gelb geworden da muss man was machen | ich
möchte mir das mit dem implantat mal erklären lassen | der kleine bekommt den ersten backenzahn soll man
schauen | mir wurde gesagt ich soll zum nachschauen wieder kommen | die halbjährliche steht an | eine
putzrunde vor der hochzeit | ich hätte gern meine lücke geschlossen | die zahnspange muss nachgestellt
werden | meine krone ist zwanzig jahre alt die sollte mal neu | ich bin nur privat versichert nehmen sie
mich | familie mit drei kindern suchen praxis | kann die reinigung und kontrolle zusammen gemacht werden am
donnerstag | in der mittagspause eine prophylaxe | bei der doktor lind bitte wieder | meine schwiegermutter
braucht eine neue prothese | die schiene vom kieferorthopäden soll angepasst werden | die füllung von damals
soll jetzt endgültig gemacht werden | fäden müssen raus am freitag | ich knirsche nachts hat mein mann
gesagt | schöne weiße zähne bis juni | zweiter teil der wurzelbehandlung | abdruck für die neue krone | ich
wollte mich als patient anmelden | die karies an dem backenzahn soll weg | haben sie für zwei geschwister
hintereinander was | vor der schwangerschaft alles checken lassen | ich komm aus der türkei und brauche hier
einen zahnarzt
[dental.pain]
beim eis essen schießt es rein | ich hab seit gestern so ein pochen | mein sohn ist auf den rand vom becken
gefallen und das stück ist weg | auf der linken seite kann ich nichts mehr beißen | beim joggen spür ich
jeden schritt im kiefer | die backe ist über nacht gewachsen | unter der krone riecht es komisch und drückt
| es zieht bis ins ohr | kaugummi gekaut und die plombe hängt dran | am zahnfleisch ist ein beutel mit eiter
| auf einen olivenkern gebissen jetzt knirscht es | die prothese hat mir die ganze stelle wund gescheuert |
die brücke wackelt bei jedem biss | gestern gezogen und heute tut es höllisch weh | nachts um drei war ich
wieder wach deswegen | ibuprofen bringt gar nichts mehr | der weisheitszahn schiebt und drückt | da fehlt
vorne ein eckchen vom zahn | die zunge ist schon ganz wund von der kante | beim zähneputzen ist das
waschbecken rot | meine frau hält es kaum aus vor schmerzen | das provisorium habe ich verschluckt | die
spange pikst in die wange | ich krieg den mund nur einen fingerbreit auf | einmal warm einmal kalt und es
zuckt | die spritze ist lange weg aber die lippe ist noch taub | der nerv meldet sich wieder | ich glaub da
ist was abgebrochen | süßes tut weh an dem einen zahn | ein stück inlay lag im müsli | seit der füllung vom
dienstag beiß ich drauf und es tut weh | das kind weint und hält sich die backe | wurzel entzündet wurde
gesagt jetzt dick geworden | unterm zahnersatz brennt es
[dental.emergency]
die kleine blutet aus dem mund und es hört nicht auf | mir geht die luft weg alles geschwollen im hals |
nach dem ziehen läuft das blut immer weiter | sein ganzer zahn liegt in der hand | auge geht schon zu vor
schwellung und schüttelfrost | vom fahrrad gestürzt kiefer steht schief | meine mutter ist nach der spritze
umgekippt | kann nicht mehr schlucken und hab neununddreißig fieber | unfall drei zähne raus | herzrasen und
luftnot nach der betäubung
[dental.results]
der schmerztherapeut will die bilder vom kiefer | mein chef will schwarz auf weiß dass ich bei ihnen war |
könnten sie mir die spüllösung nochmal verschreiben | ich ziehe weg und bräuchte meine akte | die
antibiotika reichen nicht bis zum wochenende | die apotheke hat das rezept nicht bekommen | brauche was für
die schule dass mein sohn beim zahnarzt war | überweisung zum chirurgen wegen weisheitszähne | mein
bonusheft ist verloren gibt es ersatz | den kostenplan nochmal als mail | der kieferorthopäde hat die
röntgenaufnahme nicht | krankmeldung für zwei tage nach der op | der hausarzt fragt nach dem befund |
schmerztabletten verschreiben lassen ohne zu kommen | zeugnis für die versicherung über den unfallzahn |
können sie das rezept zur apotheke schicken | ich brauch einen schein fürs jobcenter | liste was bei mir
alles gemacht wurde | kopie vom implantatpass | bescheinigung zum fliegen nach der op
[dental.insurance]
ich bin bei der barmer geht das | bekommt man was dazu wenn das bonusheft voll ist | private zusatz zahlt
die auch die reinigung | wird die spange für meine tochter übernommen | wieviel erstattet die techniker beim
implantat | sozialamt versichert werde ich behandelt | auslandskrankenkarte reicht die | muss ich erst
einreichen oder rechnen sie direkt ab | ich hab keine versicherung was nun | beihilfe und privat geht das
bei ihnen | die kasse hat den antrag abgelehnt | festzuschuss bei brücken | zahlt ihr das amt | härtefall
befreiung gilt die
[dental.price]
was müsste ich beim implantat selbst tragen | ganz grob eine wurzelfüllung wie viel | kunststoff statt
amalgam aufpreis | bleaching zu hause schiene preis | zahlt man für die beratung | was macht die reinigung
bei ihnen | kann man monatlich abzahlen | zwei füllungen auf einmal billiger | wie hoch ist ihr
ausfallhonorar | vorher genau wissen was es kostet | kinder reinigung preis | schnarchschiene wie teuer |
komplett neue prothese was kostet sowas | dämmerschlaf aufpreis | wie viel für das abschleifen einer kante |
für selbstzahler was nehmen sie
[dental.faq]
muss ich nüchtern kommen | soll ich meine alten röntgenbilder mitbringen | bring ich die versichertenkarte
mit | darf meine freundin händchen halten | kann mein sohn auf meinem schoß sitzen | ich bin im fünften
monat geht eine füllung | vertragen sich die spritze und mein blutdruckmittel | nehme marcumar muss ich das
absetzen | wie lange nichts essen nach der füllung | kaffee nach dem bleaching erlaubt | am nächsten tag
wieder ins training | wie viele sitzungen braucht eine krone | dauert ein implantat lang | welche zahnbürste
ist gut | habe nickelallergie welches material nehmen sie | haben sie einen raum für panikpatienten | wird
unter dem mikroskop gearbeitet | machen sie invisalign | zieht man alle vier weisheitszähne auf einmal | ist
es schlimm wenn das loch noch blutet nach einem tag | wann gehen die fäden von selbst raus | darf ich mit
erkältung kommen | ab wann sollten kinder das erste mal hin | wer ist bei ihnen für kinder da | wie lang ist
man nach der vollnarkose schlapp | darf ich danach auto fahren | putzt man nach dem ziehen ganz normal |
amalgam raus machen sie das | kann ich am selben tag noch fliegen | macht ihr auch hausbesuche im heim |
muss ich vorher antibiotika nehmen wegen meiner herzklappe
[dental.payment_issue]
auf meiner rechnung taucht eine beratung auf die es nie gab | ich hab schon gezahlt und trotzdem mahnung |
das inkassobüro hat sich gemeldet | dreihundert waren abgemacht jetzt stehen fünfhundert da | welche iban
war das nochmal | zahlungsziel verlängern geht das | die beihilfe nimmt die rechnung so nicht an | der name
auf der rechnung ist falsch geschrieben | zwei mal dieselbe rechnung gekriegt | ich hab bar am empfang
gezahlt wo ist das verbucht | ein zahn steht drauf den ich gar nicht mehr habe | die gutschrift ist nicht
angekommen | betrag doppelt abgegangen vom konto | ausfallgebühr obwohl ich rechtzeitig angerufen hab |
bitte rechnung an meine neue adresse | raten vereinbart jetzt verlangen sie alles | was bedeutet die ziffer
zweitausendachtzig | die laborkosten kommen mir spanisch vor | meine zusatzversicherung will eine
aufschlüsselung | die prophylaxe hat vorher zwanzig weniger gekostet
[dental.complaint]
die füllung vom dezember ist schon wieder rausgefallen | der arzt hat gebohrt obwohl ich aua gesagt habe |
anderthalb stunden im wartezimmer trotz termin | die helferin hat die augen verdreht | man hat mir den
falschen zahn abgeschliffen | die neue prothese passt hinten und vorne nicht | ich wurde wieder
heimgeschickt ohne erklärung | vor allen leuten wurde über meine zähne geredet | die krone ist schief und
hat die falsche farbe | keiner hat mir gesagt was das kostet | der doktor war nach drei minuten wieder weg |
die zahnreinigung war wie auf der baustelle | ich gehe mit mehr schmerzen raus als rein | meine tochter
wurde festgehalten auf dem stuhl | nicht mal handschuhe gewechselt | man hat mir was aufgeschwatzt | ich
fühl mich über den tisch gezogen | drei termine und nichts fertig | die assistentin hatte keine ahnung |
meine unterlagen sind angeblich weg | das ist doch pfusch was sie da gemacht haben | die spritze saß nicht
und er hat trotzdem weitergemacht | so ein ton am empfang muss ich mir nicht geben | dreimal verschoben
worden von ihrer seite
[any.book]
ich bin grad in der nähe hätten sie jetzt zeit | vor meinem urlaub noch schnell | mittwoch nach vier wäre
ideal | eigentlich egal wann hauptsache diese woche | meine freundin schwört auf sie kann ich auch kommen |
für meine oma die ist schlecht zu fuß vormittags am besten | stehen sie auf wartelisten und rutscht man nach
| ein eckchen zwischen zwei anderen | bin schichtarbeiter geht was ganz früh | können zwei gleichzeitig
kommen | hätten sie was für nächsten montag gegen neun | mich zieht's hierher wann hätten sie luft | der
nächste bitte bin ich gern | ist heute zufällig jemand abgesprungen | meine mutter war schon da ich noch nie
| ich würde gern vorbeikommen nur weiß ich nicht wann | mach ich das am telefon oder online mit dem termin |
geben sie mir den letzten am donnerstag | hätte halb elf noch jemand zeit | ganz kurzfristig wäre auch okay
[any.reschedule]
am donnerstag hab ich jetzt doch prüfung | mein zug geht früher ich bräuchte vormittags | der babysitter ist
abgesprungen können wir nächste woche | zwei stunden später wäre mir lieber | ich hab mir den falschen tag
aufgeschrieben | kann meine schwester meinen nehmen und ich ihren | aus eins mach zwei uhr | dienstreise
dazwischen wir müssen schieben | lieber zu dem anderen doktor | ich könnte auch schon morgen | der
elternabend liegt auf der gleichen zeit | schieben wir's auf nach den ferien | lassen sie uns was anderes
finden der tag ist blöd | könnte man aus zwei terminen einen machen | zum ausgemachten schaff ich's nicht
habt ihr einen anderen | dürfte es eine stunde eher sein | die handwerker kommen da geht's nicht passt
freitag | mein chef hat die schicht getauscht | den zwölften gegen den neunzehnten tauschen | bitte auf die
randzeiten legen
[any.cancel_booking]
mich hat's erwischt ich bleib im bett | brauchen sie nicht mehr auf mich warten | mir ist kotzübel das wird
nichts heute | ich sitz auf dem flughafen fest und komm gar nicht | hat sich erledigt der zahn ist weg |
unser sohn hat windpocken | bin woanders untergekommen danke | trauerfall bei uns ich komme nicht | den
platz können sie vergeben | wir müssen passen morgen | meinen eintrag bitte rausnehmen | stornieren sie mich
| will doch nicht mehr | auto kaputt keine chance heute | positiver test also leider nicht | ich zieh weg
und brauch den termin nicht | mein vater kann nicht der liegt im krankenhaus
[any.confirm]
steh ich überhaupt im kalender | war das jetzt vormittag oder nachmittag | sms gekriegt soll zurückrufen zum
bestätigen | bei welchem doktor bin ich da | hab übers internet gebucht kam das an | mein mann hat den
zettel verlegt wann ist er dran | ist es der dritte oder der dreizehnte | wollte nur sagen es bleibt dabei |
schauen sie mal nach unter schneider | gilt der termin noch
[any.late]
bahn steht mitten auf der strecke | bin in zehn minuten da | parkplatzsuche dauert noch kurz | schaffe es
nicht ganz pünktlich | reicht es wenn ich zwanzig nach komme | ich hab verschlafen lohnt es noch |
vollsperrung auf der autobahn wird später | das kind musste noch mal aufs klo wir sind gleich da
[any.price]
mit was für einer summe kommt man da raus | läppert sich da was zusammen | muss ich was hinlegen | sag mir
mal eine hausnummer | was verlangt ihr so | steht das irgendwo was ihr nehmt | für zwei personen zusammen
wieviel | geht es auch billiger | wieviel muss ich mitbringen | gibt's ein festpreisangebot | zahlen kinder
weniger
[any.discount]
kriegt man als schüler was nachgelassen | gibts prozente für senioren | gutschein vom letzten jahr noch
gültig | einen gutschein für meine freundin kaufen | neukundenrabatt | treuekarte | läuft die aktion noch
[any.hours]
ist um sieben schon einer da | bis wie lange erreich ich wen | steh vor verschlossener tür wann geht's los |
arbeiten sie am brückentag | am ersten mai auch | nach der arbeit um halb sieben noch jemand | haben sie
dienstags lang auf | samstagvormittag ginge das bei ihnen | wann ist mittags zu | ab wann kann man morgens
anrufen | zwischen weihnachten und neujahr urlaub | heut noch geöffnet | wann machen sie urlaub im sommer
[any.location]
ich steh am brunnen und seh euch nicht | muss ich am rathaus links | vorderhaus oder hinterhof | mein navi
findet die hausnummer nicht | sind sie noch in der alten praxis | welche linie hält bei ihnen | vom bahnhof
zu fuß schaffbar | zweite filiale | über der sparkasse oder | was sag ich dem taxifahrer | welcher knopf an
der klingelanlage | wo genau ist das
[any.parking]
kriegt man da ein auto los | tiefgarage in der nähe | anwohnerparken bei ihnen | darf ich kurz vor der tür
stehen bleiben | wo lass ich mein rad | e-auto laden
[any.access]
mein vater kommt keine stufen hoch | elektrorollstuhl passt der in den aufzug | bin frisch operiert am knie
gibt es treppen | ebenerdig rein | zwillingswagen durch die tür | behindertentoilette | rampe am eingang
[any.pets_kids]
wohin mit dem baby so lange | darf der kleine zuschauen | unser dackel wartet ganz brav | blindenhund
erlaubt | spielzeug für zwei jungs da | wickeltisch vorhanden | kann ich stillen bei ihnen
[any.pay_how]
geht auch mit handy zahlen | kreditkarte oder nur girocard | erst nachher zahlen | überweisen reicht | kann
ich abstottern | muss man was anzahlen | bar hab ich nicht dabei geht karte | kriegt man eine rechnung |
ratenkauf möglich
[any.faq]
was soll ich alles einpacken für den termin | muss ich vorher was ausfüllen | spricht da wer ukrainisch |
gibts was zu trinken während man wartet | wie lang sitz ich da insgesamt | ist man allein im wartezimmer |
kann ich danach gleich zur arbeit | gibt es fotos von ihrer praxis | masken noch pflicht | wie viele ärzte
sind sie | seit wann gibt es sie | machen sie auch notdienst am wochenende | geht das auch per mail | wer
ist bei ihnen die chefin | haben sie wlan im wartezimmer | kann man einfach reinschneien | hat man bei ihnen
lange wartezeit | was passiert beim ersten mal
[any.callback]
bin beim einkaufen klingeln sie später durch | auf meiner mailbox war ihre nummer | ihr habt es bei mir
probiert | wenn die doktorin zeit hat soll sie mich anrufen | bitte melden sobald das da ist | nach siebzehn
uhr bin ich erreichbar | sagen sie wer zurückrufen kann | verbindung ist mies ruf bitte nochmal durch | wann
meldet sich jemand bei mir
[any.message]
sagen sie der frau lind ich bring die unterlagen morgen | dem chef ausrichten dass es geklappt hat | lassen
sie die helferin wissen mein sohn kommt allein | schreiben sie ihr auf dass ich hier war | kurze notiz für
den doktor | geben sie ihr bitte meine nummer
[any.human]
mit so nem automaten red ich nicht | geben sie mir die anmeldung | hol mal wen ans telefon | echte person |
ich möchte zur zentrale | ist frau doktor kurz sprechbar | können sie mich durchstellen | hallo mensch bitte
| lassen sie mich mit der praxisleitung reden | du verstehst mich nicht gib mir wen anders
[any.complaint]
was erlauben sie sich | das lass ich so nicht stehen | so was hab ich noch nicht erlebt | bewertung im netz
ist schon geschrieben | ich schalte die kammer ein | man wird behandelt wie luft | sauhaufen | zum dritten
mal dasselbe theater | sie haben mich glatt vergessen | zusagen werden nicht eingehalten | erst hieß es so
dann so | für das geld eine unverschämtheit | niemand fühlt sich zuständig | der mann am empfang hat gelacht
über mich | schmutzige toilette und kein wort der entschuldigung | ich erwarte eine stellungnahme | geld
zurück sonst anwalt | warum hebt bei ihnen nie einer ab | abgebügelt worden bin ich
[any.lost_property]
ist bei ihnen ein ohrring aufgetaucht | die mütze von meinem sohn hängt noch da | jemand hat meinen schirm
mitgenommen | handschuhe auf dem stuhl | geldbeutel vielleicht im wartezimmer | kinderrucksack stehen lassen
| schlüsselbund verloren evtl bei euch | falsche jacke erwischt
[any.praise]
das haben sie toll gemacht | ein lob an die ganze mannschaft | nichts gespürt herrlich | ich empfehle sie
weiter | meiner oma geht es wieder gut danke | beste praxis | danke dass sie mich noch drangenommen haben
[any.account]
der link geht nicht mehr | code kommt nicht aufs handy | app hängt sich auf | portal sagt falsche mail |
neues kennwort | neue handynummer hinterlegen | konto gesperrt
[any.payment_issue]
da ging zweimal geld weg | noch keine rückzahlung | quittung fehlt mir | wofür war die abbuchung | zahlung
kommt nicht durch | betrag stimmt nicht | iban falsch angegeben | überweisung kam zurück
[shop.track]
der bote war angeblich da | sendung seit montag im depot | wann kommt mein tisch | noch nichts im
briefkasten | sie wollten gestern liefern
[shop.damaged]
beim auspacken scherben | ein bein ist kürzer | statt blau kam grün | kratzer quer drüber | schrauben
fehlten
[shop.refund]
gefällt mir nicht in echt zurück damit | passt nicht durch die tür will es loswerden | umtauschen in kleiner
[shop.delivery]
bin samstag nicht daheim liefern sie montag | beim nachbarn abgeben | neue lieferanschrift
[shop.cancel_order]
bestellung bitte stoppen | aus versehen doppelt geordert | doch nicht mehr haben
[shop.pickup]
kann ich es selber holen | liegt mein paket zur abholung da | meine tochter holt es
[shop.product]
gibts das in eiche | wann wieder lieferbar | wie breit ist das regal
[shop.place_order]
ich nehm zwei davon | legen sie mir einen zurück | telefonisch bestellen
[box.skip]
im august sind wir weg lassen sie eine aus | die nächste bitte nicht
[box.pause]
legen sie es auf eis bis herbst | paar monate ruhen lassen
[box.cancel_subscription]
schluss mit der box | verlängert sich nicht mehr bitte | will raus aus dem abo
[box.frequency]
nur alle zwei monate | stapelt sich seltener bitte
[repair.repair]
gerät geht nicht an kann ich es bringen | mein handy fiel in die badewanne | kaffeemaschine leckt |
bildschirm bleibt schwarz | saugroboter dreht sich im kreis
[repair.quote]
lohnt sich das noch | was würde ein neues display ausmachen | mit welchen kosten bei der waschmaschine
[repair.repair_status]
ist das gerät schon fertig | seit zwei wochen keine nachricht
[repair.warranty]
selber fehler wie vor der reparatur | akku von ihnen schon wieder leer
[repair.courier]
holen sie die waschmaschine ab | zu schwer kommen sie zu mir
[repair.complaint]
gehäuse zerkratzt zurückbekommen
[food.book]
ein tisch für vier um acht | wir sind zu sechst und hungrig | am fenster wäre schön
[food.menu]
was gibt es heute | haben sie was ohne gluten | ist da schwein drin | kinderteller
[food.group]
siebzigster mit dreißig leuten | betriebsfeier nebenraum
[food.complaint]
suppe war kalt | haar im salat | nach dem essen allen schlecht
[beauty.book]
ansatz rausgewachsen wann kann ich kommen | spitzen schneiden vor der feier | nägel neu machen
[beauty.price]
strähnchen schulterlang was kostet das | herrenschnitt preis
[beauty.complaint]
farbe ist fleckig geworden | viel zu kurz geschnitten
"""
