"""German words."""

MEANINGS = {
    "not": "nicht | kein | keine | nie | niemals | ohne | nichts | nimmer",
    "want": "will | möchte | würde gern | brauche | bräuchte | kann ich | können sie | könnten sie | hätte "
    "gern | bitte | wollte | soll",
    "ask": "was | wann | wo | wer | warum | wie | welche | gibt es | haben sie | ist es | wieviel | wohin "
    "| bis wann",
    "know": "frage | wissen | auskunft | information | erklären | sagen sie | fragen | interessiert",
    "book": "nachschauen | drannehmen | dazwischenschieben | anmelden | patient werden | vorbeikommen | "
    "etwas frei | was frei | unterkommen | "
    "buchen | reservieren | vereinbaren | termin machen | vorbeikommen | anmelden | ausmachen | "
    "reinschieben | drankommen | bestellen einen tisch",
    "appointment": "termin | reservierung | buchung | tisch | sprechstunde | untersuchung | kontrolle | "
    "beratung | besuch",
    "free": "frei | verfügbar | noch platz | noch was frei | freie termine | platz",
    "move": "verschieben | verlegen | anderer tag | andere zeit | früher | später | umbuchen | vorziehen | "
    "anderen termin | stattdessen | schieben",
    "change": "ändern | wechseln | aktualisieren | tauschen | korrigieren | umstellen",
    "cancel": "absagen | stornieren | kündigen | kündigung | streichen | abbestellen | beenden | absage | "
    "löschen | storno | abmelden",
    "confirm": "bestätigen | noch eingetragen | steht der termin | bestätigung | geklappt",
    "late": "verspäte | verspätung | später da | stau | zu spät | verspäten",
    "price": "zuzahlung | eigenanteil | wie teuer | was nehmen sie | aufpreis | rechnen muss | "
    "kostenvoranschlag | "
    "hinlegen | kostenpunkt | abstottern | eigenanteil | zuzahlung | was müsste ich | preis | "
    "kosten | kostet | was kostet | wie viel | teuer | billig | gebühr | preisliste | tarif | bezahlen",
    "hours": "sprechzeiten | sprechstunde | besetzt | brückentag | mittags | "
    "geöffnet | offen | öffnungszeiten | sprechzeiten | zu haben | schließen | machen sie auf | "
    "wochenende | feiertag | bis wann | auf haben",
    "where": "haltestelle | stock | anfahrt | eingang | in der nähe | "
    "adresse | wo sind sie | befinden | anfahrt | wie komme ich | filiale | in der nähe | finde "
    "ich sie",
    "park": "auto abstellen | parken | parkplatz | bus | bahn | haltestelle | rollstuhl | barrierefrei | "
    "aufzug",
    "paying": "zahlen | bezahlen | karte | bar | ec karte | kreditkarte | rechnung | ratenzahlung | "
    "überweisung | anzahlung",
    "charged": "betrag | mahnung | inkasso | berechnet | überwiesen | zweimal bezahlt | "
    "doppelt abgebucht | abgebucht | abbuchung | belastet | abgelehnt | lastschrift | "
    "fehlgeschlagen | zu viel berechnet",
    "money_back": "geld zurück | erstattung | zurückgeben | rückgabe | umtauschen | zurückschicken | "
    "retoure | erstatten",
    "damaged": "beschädigt | kaputt | zerbrochen | defekt | gerissen | ausgelaufen | zerdrückt | schimmel "
    "| zerkratzt | mangel",
    "wrong": "falsch | fehlt | fehlen | nicht bestellt | verwechselt | anstatt",
    "failing": "funktioniert nicht | geht nicht | kaputt gegangen | reparatur | reparieren | lädt nicht | "
    "startet nicht | abgestürzt | abgebrochen | richten",
    "device": "handy | telefon | laptop | bildschirm | akku | computer | tablet | waschmaschine | "
    "kühlschrank | spülmaschine | fernseher | drucker | staubsauger | auto | bremsen | fahrrad | reifen | "
    "motor | kamera",
    "ready": "fertig | abholen | stand",
    "guarantee": "sie haben repariert | derselbe fehler | gleiche problem | garantie | gewährleistung",
    "again": "wieder | schon wieder | noch immer | zweite mal | dritte mal | erneut",
    "home_visit": "hausbesuch | kurier | zu mir kommen | nach hause",
    "parcel": "paket | bestellung | lieferung | sendung | ware | artikel | box | kiste | päckchen",
    "track": "verfolgen | sendungsnummer | wo ist | verschickt | unterwegs | ankommen | sendungsverfolgung",
    "not_arrived": "nicht angekommen | nicht erhalten | nicht gekommen | nicht geliefert | verloren "
    "gegangen | nie bekommen",
    "buy": "kaufen | bestellen | vorrätig | verkaufen | lieferbar | auf lager",
    "addressing": "neue adresse | adresse ändern | umgezogen | lieferadresse | postleitzahl | straße | "
    "andere adresse | umzug",
    "skip": "aussetzen | überspringen | auslassen | nicht schicken",
    "month": "monat | nächsten monat | januar | februar | märz | april | juni | juli | august | september "
    "| oktober | november | dezember",
    "pause": "wieder schicken | wieder anfangen | pausieren | pause | ruhen | unterbrechen | wieder "
    "aufnehmen | einfrieren",
    "subscription": "abo | abonnement | mitgliedschaft | vertrag | mitglied",
    "often": "alle zwei monate | seltener | öfter | quartal | häufigkeit | jeden zweiten",
    "angry": "beschwerde | beschweren | unverschämt | unmöglich | schrecklich | sauer | wütend | "
    "enttäuscht | unzufrieden | unfreundlich | frechheit | furchtbar | katastrophe | schlecht | ärgerlich "
    "| verpfuscht | skandal | reicht mir | grob",
    "legal": "anwalt | gericht | klage | verbraucherschutz | datenschutz | anzeige | dsgvo",
    "human": "mensch | mitarbeiter | chef | jemand | kollegin | rezeption | verbinden | sprechen mit | "
    "empfang | ansprechpartner | durchstellen",
    "call_back": "zurückrufen | rückruf | rufen sie mich | verpasster anruf | angerufen",
    "message": "ausrichten | nachricht hinterlassen | bescheid geben | weitergeben | mitteilen",
    "account": "einloggen | passwort | konto | anmelden | zugang | kundenkonto",
    "discount": "rabatt | gutschein | gutscheincode | angebot | aktion | ermäßigung",
    "pain": "pochen | klopft | zieht | tut weh | drückt | dicke backe | weh | "
    "es zieht | zieht im zahn | vor weh | kaltes | heißes | sticht | drückt | brennt im mund | "
    "schmerz | schmerzen | weh | tut weh | zahnschmerzen | geschwollen | schwellung | entzündet | pocht",
    "blood": "blutet | blut | blutung | keine luft | bewusstlos | ausgeschlagen | unfall | gas | feuer | "
    "rauch | notfall | notarzt | brennt | erstickt | ohnmächtig",
    "tooth": "zahn | zähne | füllung | krone | zahnfleisch | weisheitszahn | zahnarzt | zahnspange | "
    "implantat | bleaching | karies | prophylaxe | plombe | doktor | zahnreinigung | wurzelbehandlung | "
    "kiefer | prothese | brücke | arzt | spange",
    "insurance": "versicherung | krankenkasse | kasse | privatversichert | zusatzversicherung | versichert "
    "| gesetzlich",
    "papers": "unterlagen | befund | röntgen | schein | bestätigung | bonusheft | krankschreibung | "
    "bescheinigung | arbeitgeber | nachweis | zettel für die arbeit | rezept | befund | "
    "röntgenbild | krankschreibung | überweisung | bonusheft | attest | kostenvoranschlag | heil und "
    "kostenplan",
    "beauty": "haarschnitt | haare | nägel | maniküre | pediküre | färben | strähnchen | friseur | massage "
    "| bart | schneiden lassen",
    "meal": "speisekarte | gericht | abendessen | mittagessen | frühstück | vegetarisch | vegan | allergie "
    "| nachtisch | wein | bier | essen | restaurant | koch",
    "takeaway": "zum mitnehmen | pizza | pizzen | döner | burger | lieferservice | pizzeria",
    "party": "geburtstag | hochzeit | firmenfeier | catering | gesellschaft | feier",
    "wear": "größe | schuhe | kleid | hemd | hose | jacke | farbe | leder | mantel | tasche | passt",
    "lost": "liegen gelassen | vergessen bei ihnen | verloren bei ihnen | gefunden | fundsachen",
    "thanks": "danke | vielen dank | wunderbar | super | toll | prima | zufrieden",
    "job": "ausbildungsstelle | ausbildungsplatz | personal | minijob | nebenjob | arbeit suche | stelle "
    "frei | "
    "auszubildende | auszubildenden | suchen sie noch | lehrstelle | mfa | initiativbewerbung | "
    "quereinsteiger | suchen sie leute | brauchen sie leute | stelle | job | bewerbung | bewerben | "
    "lebenslauf | arbeiten bei | praktikum | ausbildung | gehalt | mitarbeiter gesucht | stellenanzeige | "
    "aushilfe | azubi",
    "sales": "befragung | stromkosten | telefonvertrag | kassensystem | inhaber | zuständig für | ihren "
    "anbieter | angebot vorstellen | einkauf zuständig | "
    "wir bieten ihnen | bieten ihnen | ihr google eintrag | ihre webseite | reinigungsfirma | für "
    "ihre praxis | kartenterminal | werbung | google ranking | angebot für ihre firma | lieferant | unsere "
    "produkte | ihr unternehmen | zusammenarbeit | solaranlage | investition | kredit | gewonnen | umfrage "
    "| stromanbieter | marketing | einkauf | für firmen | vorstellen | telefontarif | wir bieten | "
    "vertreter | günstigen strom | energieversorger",
    "wrong_number": "rathaus | bin ich da bei | da bin ich falsch | "
    "verwählt | falsche nummer | ist da die bank | falsch verbunden | ist dort",
    "weather": "wetter | regen | schnee | sonnig | grad draußen | regnet",
    "fun": "witz | gedicht | singen | lied | musik | film | spiel | geschichte erzählen | rätsel | horoskop",
    "facts": "hauptstadt | präsident | kanzler | gewonnen | fußball | spiel gestern | bundesliga | politik "
    "| wahl | nachrichten | sinn des lebens | wie hoch | planet | mars | aktienkurs | hausaufgaben | "
    "übersetze | geschichte | kochen | bitcoin | weltmeister | rezept für",
    "travel": "flug | taxi | hotel | flughafen | zug | fahrkarte | bahnhof | visum | reisepass | ticket | "
    "kreuzfahrt | urlaub buchen | mietwagen",
    "trades": "klempner | elektriker | dach | maler | schlüsseldienst | gärtner | heizung | möbel | "
    "teppich | handwerker | umzugsfirma | rohr",
    "finance": "bankkonto | hypothek | steuer | aktien | rente | lotto | darlehen | steuererklärung | "
    "finanzamt",
    "care": "tierarzt | hund | katze | hamster | tätowierung | beerdigung | kindergarten | frauenarzt | "
    "hautarzt | augenarzt | kaninchen | tattoo | orthopäde | impfung",
    "law": "scheidung | notar | sorgerecht | erbe",
    "lessons": "gitarrenunterricht | unterricht | fahrschule | sprachkurs | yoga | klavier | fitnessstudio "
    "| nachhilfe",
    "housing": "wohnung | mieten | vermieter | immobilie | internet geht nicht | router | stromrechnung | "
    "sim karte | haus kaufen",
    "personal": "wie geht es | wie heißt du | wie alt bist du | freundin | liebe dich | heirate | "
    "langweilig | mein enkel | meine nachbarin | meine oma | magst du",
    "system": "anweisungen | systemprompt | entwicklermodus | tu so | vergiss alles | prompt | "
    "sprachmodell | deine regeln",
    "greeting": "hallo | guten tag | guten morgen | guten abend | grüß gott | servus | moin",
    "bye": "tschüss | auf wiedersehen | wiederhören | schönen tag | ciao",
    "urgent": "auf der stelle | heute noch | kaum auszuhalten | so bald wie möglich | ganz dringend | noch "
    "heute | "
    "dringend | sofort | so schnell wie möglich | schnellstmöglich | umgehend | eilt | notfall | "
    "gleich jetzt | schnell",
    "today": "heute | heute abend | heute noch | jetzt",
    "severe": "nicht mehr auszuhalten | wahnsinnig | unerträgliche | die ganze nacht | "
    "halte es nicht | nicht mehr aus | fürchterlich | höllisch | unerträglich | starke schmerzen "
    "| schlimme schmerzen | nicht schlafen | höllische | wahnsinnige schmerzen | kaum aushalten | so weh | "
    "extreme",
    "absent": "haut nicht hin | geht doch nicht | muss ausfallen | geht nicht bei mir | im urlaub | bin "
    "krank | ist krank | verspäte | "
    "kann nicht kommen | schaffe es nicht | schaffe es leider nicht | kommen nicht | klappt "
    "nicht | verhindert | dazwischengekommen | passt mir nicht | kommen doch nicht | nicht kommen",
    "day": "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | morgen | übermorgen "
    "| nächste woche | diese woche | vormittag | nachmittag | abend | um zehn | um drei | uhr",
    "come": "neuer patient | neue patienten | neu hier | tragen sie mich | schreiben sie mich | "
    "vorbeikommen | kommen | vorbeischauen | reinkommen | zur kontrolle | rankommen | drankommen | "
    "anschauen lassen",
    "lasting": "wie lange | dauert | minuten | dauer",
    "offering": "haben sie | machen sie | bieten sie | verkaufen sie | gibt es | führen sie | behandeln sie",
    "inside": "enthält | inbegriffen | inhaltsstoffe | bio | enthalten | besteht aus | unterschied | marke "
    "| wie viele",
    "gift": "geschenk | verschenken | als geschenk",
    "twice": "doppelt | zweimal | zwei mal",
    "leaving": "nicht mehr | aufhören | aussteigen | will raus | keine lust mehr | nichts mehr schicken",
    "smaller": "kleiner | größer | kleinere | wechseln auf | anderer tarif | günstiger | weniger",
    "burst": "rausgefallen | abgebrochen | verbogen | geplatzt | gesprungen | abgegangen | locker | "
    "herausgefallen | rausgebrochen | abgefallen | gelöst | wackelt | riecht",
    "who": "ist da | spreche ich mit | wer sind sie",
    "kids": "mein sohn | meine tochter | mein kind | meine frau | mein mann | meine mutter | mein vater | "
    "baby",
    "rough": "aufgelegt | grob | unfreundlich | frech | im stich | ignoriert | keiner ruft | niemand kümmert "
    "| nicht ernst genommen | gewartet | unhöflich | "
    "unhöflich | angeschrien | ignoriert | niemand ans telefon | gewartet | warten lassen | "
    "schlecht behandelt | nicht zufrieden | mangelhaft | schlampig | abgezockt | kalt | pfusch | wehgetan",
    "existing": "mein termin | meinen termin | unser tisch | unsere reservierung | meine reservierung | "
    "ich habe einen termin | wir haben reserviert | eingetragen | meinem termin | hatte einen termin | "
    "unseren tisch",
    "ill": "wurde uns schlecht | lebensmittelvergiftung | krank geworden | übergeben | schlecht geworden",
    "party_size": "wir sind | wir werden | personen mehr | einer mehr",
    "found": "gefunden | abgegeben | liegen geblieben | hängen lassen | vertauscht",
    "facility": "kinderstuhl | terrasse | kinderwagen | klimaanlage | toilette | wlan | rauchen | lift | "
    "rampe | wickeltisch | stufenlos",
    "pets": "hund mitbringen | hunde erlaubt | mit hund | haustier",
    "celebrate": "feiern | jubiläum | weihnachtsfeier | empfang | ausrichten | firma | kollegen | "
    "nebenraum | ganzer saal | taufe | gäste | buffet",
    "allergy": "allergisch | allergie | zöliakie | unverträglichkeit | laktose | glutenfrei | nussallergie",
    "holiday": "weihnachten | ostern | silvester | neujahr | feiertag | feiertage | heiligabend | "
    "brückentag | ferien",
    "until": "wie lange haben sie auf | letzte bestellung | ab wann | spätestens | mittags zu | noch offen "
    "| bis wie viel uhr",
    "wallet": "amex | mastercard | kontaktlos | google pay | paypal | scheck | in raten | abbuchen lassen "
    "| girocard",
    "keep": "halten sie den | freihalten | warten sie | stecke fest | unterwegs | aufgehalten | bin gleich "
    "da",
    "nervous": "angst | angstpatient | nervös | narkose | vollnarkose | dämmerschlaf | betäubung | spritze "
    "| lachgas | schmerzfrei",
    "clean": "zahnreinigung | kontrolle | vorsorge | prophylaxe | pzr | zahnstein | routineuntersuchung | "
    "durchschauen | nachschauen",
    "oral": "abgebrochen | fehlt ein stück | stück vom zahn | wackelt | provisorium | zahnfleisch | eiter | "
    "draht | rausgefallen | "
    "abszess | eiter | infektion | draht | retainer | wackelzahn | wackelt der zahn | empfindlich "
    "| ziehen lassen | fäden | nähte | backenzahn | schneidezahn | zahnschmelz | knirschen | schiene | "
    "aligner",
    "choke": "schlucken | atmen | luft | umgekippt | hört nicht auf | schwellung am hals | kiefer "
    "gebrochen | kiefer ausgerenkt | zahn ausgeschlagen | zahn rausgeschlagen | gestürzt",
    "after": "nach der behandlung | nach dem ziehen | darf ich essen | darf ich rauchen | ist das normal | "
    "danach | schmerzmittel | ibuprofen | spülen",
    "look": "extensions | gelnägel | brautfrisur | ansatz | tönung | keratin | wimpern | augenbrauen | "
    "herrenschnitt | kinderschnitt | hochsteckfrisur | dauerwelle",
    "fault": "lädt nicht mehr | display gesprungen | wasserschaden | akku hält nicht | wird heiß | "
    "schwarzer bildschirm | kein ton | flackert | schleudert nicht | heizt nicht | kühlt nicht | "
    "fehlermeldung | runtergefallen | hängt sich auf",
    "part": "ersatzteil | originalteile | displaytausch | neuer akku | diagnose | techniker | daten",
    "promise": "herzlichen glückwunsch | ausgewählt | kostenlose analyse | kosten sparen | umsatz steigern "
    "| präsentation | lösung für | broschüre | sponsor | spende | praxisbedarf | neukunden | "
    "wartungsvertrag | bewertungen verbessern",
}
FILLERS = "äh ähm öh hm hmm mhm also na nun so naja tja ach oh ne"
ABUSE = (
    "scheiße | scheiss | arschloch | arsch | fick dich | ficken | hurensohn | idiot | idioten | blödmann | "
    "trottel | halt die fresse | halts maul | wichser | drecksack | miststück | schlampe | vollidiot | "
    "depp | dummkopf | verpiss dich | leck mich | blöde maschine | scheißladen | fotze | bringe dich um"
)
BROADCAST = (
    "untertitel | amara | vielen dank fürs zuschauen | danke fürs zuschauen | bis zum nächsten mal | "
    "abonniert den kanal | abonniere | und nun das wetter | nachrichten des tages | meine damen und herren "
    "| nach der werbung | unser korrespondent | live aus | die tagesschau | wir schalten | der minister "
    "sagte | eilmeldung"
)
AND = (
    "und außerdem | außerdem | und auch | und dann noch | und noch | sowie | zusätzlich | und zweitens | "
    "und | aber"
)
FUNCTION = (
    "ich du er sie es wir ihr mich mir mein meine meinen ihnen ihre ihren uns unser ist sind war bin habe "
    "hat haben hatte kann können könnte möchte will würde werde wird muss soll der die das den dem des ein "
    "eine einen einem einer und oder aber nicht kein keine ja nein bitte danke hallo guten tag morgen "
    "abend was wann wo wer warum wie welche wieviel viel in im am an auf aus bei mit nach von vom zu zum "
    "zur für um über unter bis seit ohne gegen auch noch schon nur sehr mal gern gerne so wenn dass ob da "
    "hier dort jetzt heute nächste nächsten woche monat montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag uhr halb viertel eins zwei drei vier fünf etwas nichts alles wieder doch denn als "
    "gibt geht machen kommen termin brauche hätte wäre es's vielleicht leider einfach dann sich mehr"
)
