"""German: callers whose affair is another trade's, nobody's, or who meant to ring somebody else."""

SAYINGS = """
[else.elsewhere]
der absatz ist vom schuh ab | neue sohlen für meine stiefel | mein auto muss zum tüv | die bremsen
quietschen beim auto | der motor springt nicht an | winterreifen wechseln lassen | beule in der stoßstange |
ölstand leuchtet | die kupplung rutscht | ich bin liegen geblieben schicken sie den abschleppdienst |
steinschlag in der scheibe | auto innen reinigen lassen | was bekomme ich noch für meinen golf | mietwagen
fürs wochenende | fahrrad hat einen platten | kette vom rad abgesprungen | ein leberfleck den sich jemand
ansehen soll | hautausschlag am arm | ich brauche einen hautarzt | ohren verstopft zum ohrenarzt |
herzstolpern beim kardiologen | mein knie knackt | hexenschuss kann mich nicht bewegen | blutdruck ist viel
zu hoch | grippeschutzimpfung | reiseimpfung für thailand | blut abnehmen lassen | ultraschall vom bauch |
das baby hat vierzig fieber | überweisung zum orthopäden wegen der schulter | neue kontaktlinsen |
brillenbügel abgebrochen | sehtest für den führerschein | hörtest | hebamme gesucht | psychotherapeut platz
| krankengymnastik für die hüfte | ergotherapie für meinen sohn | einlagen für die schuhe | haben sie
hustensaft da | ist mein blutdruckmittel schon geliefert | notdienst apotheke | meine heizung wird nicht
warm | therme ausgefallen kein warmes wasser | waschbecken läuft nicht ab | klo verstopft | wasserhahn
tropft | rohrbruch im keller | steckdose setzen | sicherung fliegt ständig raus | lampe anschließen | ich
habe mich ausgesperrt | schlüssel im schloss abgebrochen | schloss austauschen | dachziegel runtergefallen |
regenrinne reinigen | fassade streichen | wohnung tapezieren | fliesen legen im bad | parkett abschleifen |
wand einreißen | fenster putzen alle vier wochen | putzfrau gesucht | treppenhausreinigung | umzug von köln
nach mainz | klavier transportieren | entrümpelung vom keller | lagerraum mieten | wespennest unterm dach |
mäuse in der küche | bettwanzen | baum fällen | hecke schneiden | rasen mähen | zaun aufstellen | pflastern
einfahrt | taxi für sechs uhr früh | fahren sie zum hauptbahnhof | wann geht der zug nach hamburg | mein
flug ist gestrichen | flüge nach lissabon | doppelzimmer zwei nächte | pauschalreise mit kindern | koffer am
flughafen verloren | visum für china | ausweis abgelaufen | wohnung ummelden | führerschein umtauschen | kfz
zulassen | geburtsurkunde beantragen | standesamt termin zum heiraten | elterngeld antrag | kindergeld nicht
gekommen | wohngeld | rentenbescheid | arbeitslos melden | wann wird der müll abgeholt | sperrmüll anmelden
| straßenlaterne kaputt | strafzettel bezahlen | girokonto eröffnen | bankkarte sperren | baufinanzierung |
geldautomat hat karte geschluckt | dispo erhöhen | steuerberater für meine erklärung | haftpflicht kündigen
| unfall melden bei der versicherung vom auto | hausrat schaden | anwalt für mietrecht | scheidung
einreichen | mein chef hat mir gekündigt was tun | testament machen | notar für den hauskauf | nachbar
verklagen | wohnung besichtigen | ist die zweizimmerwohnung noch frei | mein vermieter macht die heizung
nicht | haus schätzen lassen | makler | internet langsam seit gestern | router blinkt rot | handytarif
wechseln | fernseher kein empfang | strom ist weg in der ganzen straße | zählerstand durchgeben | gasgeruch
im flur | mein hund lahmt | katze kastrieren | welpe impfen | tierpension über ostern | der hamster bewegt
sich nicht | hundefriseur | pferd hufschmied | vogel zugeflogen | nachhilfe englisch | klavierstunden |
fahrstunden | seepferdchen kurs | kita anmelden | tagesmutter | meine tochter kommt heute nicht zur schule |
lehrerin sprechen | vhs kurs italienisch | studieren bei ihnen | fitnessstudio kündigen | yoga für anfänger
| tennisplatz buchen | hallenbad offen | sauna zu zweit | zwei karten für samstag | was läuft im kino | oper
heute abend | museum eintritt | stadtführung | skier leihen | campingplatz stellplatz | bootstour |
kegelbahn | escape room | kindergeburtstag clown | dj für hochzeit | fotograf für taufe | hüpfburg mieten |
zelt mieten | torte mit drei etagen | brötchen für sonntag | ein kilo rinderhack | frischer spargel |
getränke liefern | zeitschrift abbestellen | tattoo am arm | ohrloch stechen | blumen zur beerdigung |
strauß rosen | bestatter | grabstein | taufe anmelden pfarrer | hose kürzen | reißverschluss erneuern |
anzug reinigung | hemden bügeln | schlüssel nachmachen | uhr batterie wechseln | ring enger machen | gold
verkaufen | passfotos | flyer drucken | urkunde übersetzen | paket nach polen schicken | einschreiben
abholen | geld ins ausland schicken | zement und sand | farbe anmischen | brennholz | heizöl bestellen |
container für bauschutt | küche einbauen | rolladen klemmt | garagentor geht nicht auf | alarmanlage |
solaranlage aufs dach | schornsteinfeger | klimaanlage einbauen | grube leeren | babysitter für freitag |
pflegedienst für oma | treppenlift | fahrrad gestohlen anzeige | geldbeutel geklaut | unfall auf der
kreuzung | nachbarn zu laut polizei | hund entlaufen | angelschein | lottoschein | wahrsagerin
[any.wrong_number]
ist da die werkstatt müller | bin ich bei der hausverwaltung | ist das die praxis für haut | hallo mama |
spreche ich mit der stadtverwaltung | ich wollte eigentlich meinen bruder anrufen | ist da das krankenhaus |
sind sie nicht das taxi | ist der peter da | wer sind sie denn ich wollte die schule | das ist doch die
nummer von der sparkasse | falsche taste gedrückt | ist das der frisör | hallo oma ich bins | ist das hotel
| da bin ich wohl falsch gelandet | ich suche herrn schmidt aus zimmer zwölf | station drei bitte | ist da
der kinderarzt | die auskunft bitte | bin ich beim optiker | ist da der hausmeister | ich hab mich vertippt
| wollte zum steuerbüro | ist das nicht die nummer vom hausarzt | ist da der klempner | ich möchte die frau
weber aus der buchhaltung | schatz bist du das
[any.chatter]
was machst du heute abend | kommst du am sonntag zum essen | bring noch milch mit | schönes wetter heute
gell | wird es am wochenende regnen | wie hat der fc gespielt | wer wird meister | wie koche ich ein ei |
wie schreibt man rhythmus | was ist die längste brücke der welt | wie viel sind zwanzig prozent von achtzig
| erzähl mir was lustiges | sing mir ein lied | gedicht für meine frau | was soll ich heute kochen | glaubst
du an gott | welches sternzeichen bist du | stell einen timer | mach das licht aus | ich bin so allein |
meine kinder rufen nie an | ich kann nachts nicht schlafen | die katze hat junge | alles wird teurer |
welcher tag ist heute | wie spät ist es | moment es klingelt an der tür | nicht du ich rede mit dem hund |
setz dich hin | leise jetzt | was gibt es neues in der welt | benzinpreis heute | stau auf der a drei |
lottozahlen | übersetze ins spanische | wie weit ist der mond | was hältst du von der regierung
[any.sales]
wir senken ihre telefonkosten | ich rufe wegen ihres eintrags im branchenbuch an | wir liefern
desinfektionsmittel an praxen | möchten sie mehr patienten gewinnen | kostenlose analyse ihrer webseite |
kartenterminals ohne grundgebühr | wir sind eine reinigungsfirma | kurze umfrage zwei minuten | wir
vermitteln fachkräfte | neue software für ihre verwaltung | spende für ein kinderheim | zeitschriften fürs
wartezimmer | strom und gas für gewerbekunden | wasserspender kostenlos testen | leasing für ihren fuhrpark
| wir drucken visitenkarten | videoüberwachung installieren | buchhaltung auslagern | ihre rechnung von der
domain ist offen
[any.job]
ich hätte gern bei ihnen gearbeitet | haben sie eine ausbildungsstelle | ich suche eine teilzeitstelle am
empfang | ist die stelle noch zu haben | kann ich probearbeiten | meine tochter möchte ein praktikum | ich
habe meine unterlagen geschickt | was verdient man bei ihnen | brauchen sie jemand zum putzen | quereinstieg
möglich | werden noch leute eingestellt | wer macht bei ihnen die bewerbungen
"""
