"""German: what callers of six trades say."""

SAYINGS = """
[dental.book]
ich brauche einen zahnarzt | zur kontrolle | zähne reinigen lassen | vorsorge | neu hier und suche eine
zahnarztpraxis | gerade hergezogen und suche eine neue praxis | nehmen sie kassenpatienten | loch im zahn
füllen lassen | zähne aufhellen | implantat beraten lassen | prothese neu | mein sohn muss mal zum zahnarzt
| knirscherschiene | zahnspange für erwachsene | bonusheft stempeln | zweite meinung | weisheitszahn ziehen
lassen | fäden ziehen | wurzelbehandlung weitermachen | abdruck machen lassen | war ewig nicht beim zahnarzt
| krone erneuern | veneers | zahnstein entfernen | kieferorthopäde | die kleine soll sich mal an den
zahnarzt gewöhnen | meine schiene ist zu alt ich brauche eine neue | ich hätte gern strahlendere zähne | die
andere hälfte der behandlung steht noch aus | ich war zuletzt vor vier jahren | beratung wegen einer lücke
[dental.pain]
mir tut ein zahn weh | ich halte es nicht mehr aus | der zahn pocht | stück abgebrochen | füllung ist raus |
plombe rausgefallen | krone ab | backe dick | zahnfleisch entzündet | eiter | zieht bei kaltem | kann nicht
kauen | seit der spritze tut es weh | zahn wackelt | auf einen kern gebissen | gestürzt und zahn ab | spange
sticht | provisorium weg | prothese gebrochen | druckstelle | weisheitszahn macht ärger | konnte nicht
schlafen vor schmerzen | beim brötchen ist was abgeplatzt | kiefer geschwollen | es blutet beim putzen |
mein kleiner hat sich den zahn angeschlagen | nerv entzündet | tabletten helfen nicht mehr | wunde nach dem
ziehen tut weh | brücke locker | ich kriege den mund kaum auf | da ist was scharfes an der zunge | mein
inlay klappert | die halbe backe ist heiß und dick | beim kauen sticht es | der draht hat sich in die lippe
gebohrt | mein sohn hat sich auf dem spielplatz den schneidezahn angeschlagen | das zahnfleisch pocht | ich
nehme schon seit tagen schmerzmittel
[dental.emergency]
es hört nicht auf zu bluten | ich kriege keine luft | zahn ausgeschlagen | schwellung bis zum auge | hohes
fieber und gesicht dick | kiefer gebrochen | ich kann nicht schlucken
[dental.results]
ich brauche ein rezept | überweisung zum kieferchirurgen | attest für die arbeit | röntgenbilder mitnehmen |
unterlagen zum neuen zahnarzt | antibiotika nochmal | bescheinigung für die schule | krankschreibung |
kostenplan zuschicken | rezept nicht in der apotheke | schmerzmittel aufschreiben | befund für den hausarzt
| kopie der akte | ich brauch die spülung nochmal auf rezept | die neue praxis braucht meine bilder | schein
fürs amt dass ich da war | das rezept ist mir verloren gegangen
[dental.insurance]
zahlt das die kasse | übernimmt meine versicherung das | zuschuss | privatpatient | zusatzversicherung | aok
[dental.price]
was kostet eine krone | zahnreinigung preis | implantat wie teuer | eigenanteil | bleaching kosten | füllung
zuzahlung | heil und kostenplan vorab | was kostet eine zahnspange | was bleibt bei einem inlay an mir
hängen | was verlangen sie für eine prophylaxe | was muss ich drauflegen | kann ich die krone abstottern |
gibt das bonusheft rabatt | machen sie mir vorher einen plan mit den kosten
[dental.faq]
angstpatient | ich hab panik vorm zahnarzt | vollnarkose | lachgas | darf ich nach der spritze autofahren |
wann darf ich wieder essen | darf ich rauchen nach dem ziehen | ist es normal dass es noch blutet | wie
lange bleibt das taub | behandeln sie kinder | ab welchem alter | schwanger röntgen | blutverdünner |
welcher arzt macht implantate | wie oft zur reinigung | macht das weh | gibt es eine zahnärztin bei ihnen |
kühlen nach dem eingriff | sport nach zahn op | ich bin so ein schisser beim bohren | kann meine frau mit
rein | darf ich danach arbeiten | was muss ich nach dem ziehen beachten | darf ich vorher was essen | kann
ich stillen nach der betäubung | haben sie erfahrung mit kindern die nicht stillsitzen
[dental.payment_issue]
posten auf der rechnung den verstehe ich nicht | rechnung nochmal schicken | mahnung obwohl bezahlt |
inkasso | rechnung höher als kostenplan | leistung die ich nie hatte | zwei rechnungen | später zahlen |
konto zum überweisen | versicherung lehnt rechnung ab | abrechnung falscher name | rechnung über röntgen das
nie gemacht wurde | ich dachte das wäre bezahlt jetzt kommt noch ein brief | sie haben mir einen termin
berechnet den ich abgesagt habe | wofür sind die vierzig euro | da stimmt was nicht mit der abrechnung | an
wen muss ich überweisen | die summe ist doppelt so hoch wie besprochen
[dental.complaint]
die füllung hat zwei tage gehalten | der arzt war grob | falscher zahn gebohrt | helferin pampig | ewig im
wartezimmer gesessen | krone passt nicht und keiner kümmert sich | wurde nicht aufgeklärt | trotz schmerzen
weitergemacht | die prothese sitzt nicht das ist pfusch | beim röntgen behandelt wie eine nummer | sie hat
mich vor allen leuten angeschrien | er hat nebenbei telefoniert | trotz termin anderthalb stunden gewartet |
die füllung war schlampig und ist schon wieder raus | man hat mir gar nicht zugehört | die krone ist viel zu
hoch und er meint das passt
[food.book]
tisch für zwei heute abend | reservieren für acht uhr
[food.menu]
was steht auf der karte | vegetarisch
[beauty.book]
haare schneiden und färben | ansatz nachfärben | nägel machen lassen
[repair.repair]
waschmaschine schleudert nicht | display kaputt
[shop.track]
wo bleibt mein paket | lieferung kommt nicht
[shop.damaged]
kam kaputt an | falsche farbe geliefert
[shop.refund]
will ich zurückgeben | umtauschen
[shop.place_order]
ich möchte bestellen
[shop.product]
haben sie das vorrätig
[box.cancel_subscription]
abo kündigen | will keine box mehr
[box.pause]
abo pausieren
[box.skip]
einen monat aussetzen
"""
