"""German words of other trades, of private talk, and of callers who sell or look for work."""

MEANINGS = """
[trades]
schuster | schuhreparatur | absatz | sohle | sohlen | schneiderei | änderungsschneiderei | hose kürzen |
reißverschluss | reinigung für anzug | textilreinigung | wäscherei | bügelservice | tüv | werkstatt |
autowerkstatt | kfz | ölwechsel | bremsen am auto | winterreifen | reifenwechsel | abschleppdienst |
abschleppen | windschutzscheibe | steinschlag | kupplung | auspuff | autowäsche | batterie vom auto | therme
| heizkörper | warmwasser | gasgeruch | wasserhahn | abfluss verstopft | toilette verstopft | klo verstopft
| rohrbruch | sicherung fliegt | steckdose | ausgesperrt | schlüssel abgebrochen | schlüssel nachmachen |
schloss austauschen | dachdecker | dachziegel | regenrinne | schornsteinfeger | maurer | fliesenleger |
fliesen | parkett | tapezieren | anstreichen | malerarbeiten | fenster putzen | fensterputzer | putzfrau |
putzhilfe | haushaltshilfe | umzug | umzugswagen | entrümpelung | sperrmüll | müllabfuhr |
schädlingsbekämpfer | mäuse | wespen | wespennest | bettwanzen | kakerlaken | baum fällen | hecke | rasen
mähen | zaun | pflastern | alarmanlage | überwachungskamera | satellitenschüssel | klavierstimmer |
garagentor | rollladen | solaranlage | küche einbauen | visitenkarten | flyer | passfotos | passbilder |
fotograf | hüpfburg | partyzelt | blumenstrauß | kranz | juwelier | ring enger | goldankauf | pfandhaus |
brötchen | zement | brennholz | heizöl | grabstein | bestatter | fahrrad platten | fahrradwerkstatt |
brötchen für | rosen zur beerdigung | kilo hack
[travel]
pauschalreise | flug gestrichen | bordkarte | zugverbindung | zug nach | bahnticket | bus nach | fähre |
doppelzimmer | hotelzimmer | ferienwohnung | campingplatz | stellplatz | skipass | stadtführung |
autovermietung | koffer verloren | personalausweis | pass verlängern | taxi zum | taxi für | reisebüro
[finance]
girokonto | sparbuch | bankkarte | karte sperren lassen | geldautomat | dispo | baufinanzierung |
bausparvertrag | autoversicherung | haftpflicht | hausrat | lebensversicherung | steuerberater | kindergeld
| elterngeld | wohngeld | arbeitslosengeld | bürgergeld | rentenversicherung | wechselkurs
[care]
hautausschlag | ausschlag | leberfleck | ohrenarzt | hno | kardiologe | urologe | kinderarzt | hausarzt |
sehtest | kontaktlinsen | hörgerät | hörtest | hebamme | physiotherapie | krankengymnastik | osteopath |
hexenschuss | rückenschmerzen | grippeimpfung | tetanus | blutabnahme | blutdruck | ultraschall vom bauch |
mrt | psychotherapeut | psychologe | hustensaft | einlagen | ergotherapie | logopädie | fußpfleger |
pflegedienst | babysitter | tagesmutter | krippe | kastrieren | tierpension | hundesalon | welpe |
hufschmied | piercing | akupunktur | wahrsagerin | kartenlegen | neue brille | brille kaputt | brillenbügel
| kita anmelden
[law]
anwalt | rechtsanwalt | testament | klage einreichen | mietrecht | kündigungsschutz | anzeige erstatten |
fahrrad gestohlen | strafzettel | bußgeld | einbürgerung | aufenthaltstitel | geburtsurkunde | führerschein
| ummelden | kfz zulassung | einwohnermeldeamt | bei der polizei | zur polizei
[lessons]
klavierstunden | gesangsunterricht | nachhilfelehrer | volkshochschule | tanzkurs | schwimmkurs |
seepferdchen | fahrstunde | fahrlehrer | fahrprüfung | tennisplatz | reitstunden | personal trainer |
klassenlehrerin | schulsekretariat | studienplatz | judo | pilates | studieren | ist das hallenbad
[housing]
makler | zweizimmerwohnung | besichtigung der wohnung | wohnungsbesichtigung | mieter | mietvertrag |
hausverwaltung | handyvertrag | handytarif | internet langsam | wlan router | glasfaser | telefonanschluss |
zählerstand | stromanbieter wechseln | gasrechnung | nebenkosten | wasserzähler
[fun]
kinokarten | theaterkarten | konzertkarten | karten für samstag | kegelbahn | karaoke | lottoschein |
freizeitpark | angelschein | museum eintritt | karten für die oper | was läuft im kino
[facts]
längste brücke | längster fluss | welcher tag ist | wer hat erfunden | prozent von | wie schreibt man | wie
koche ich | mondlandung | lottozahlen | benzinpreis
[weather]
gewitter | schneit | hitze | sonne morgen
[personal]
hallo mama | hallo oma | ich bins | ich bin so allein | kann nachts nicht schlafen | sternzeichen | kommst
du am sonntag | was machst du | rede mit dem hund
[sales]
telefonkosten senken | mehr patienten | ihr eintrag | branchenbuch | fachkräfte vermitteln | wasserspender |
leasing | gewerbekunden | neue software für | kostenlose analyse | zeitschriften fürs wartezimmer | spende
[job]
teilzeitstelle | probearbeiten | werden noch leute eingestellt | quereinstieg | jemand zum putzen |
schülerpraktikum | vorstellungsgespräch | eingestellt
[wrong_number]
bin ich bei der | bin ich beim | ist da das krankenhaus | ist das das hotel | ist da die werkstatt | ist da
die schule | wollte meinen bruder | falsche taste | vertippt | falsch gelandet | ist der peter | auskunft
bitte | station drei
"""
