"""German words by what they are about."""

CONCEPTS = {
    "hair": "haare | haar | friseur* //",
    "haircut": (
        "schnitt | haarschnitt | schneiden | damenschnitt | herrenschnitt | kinderschnitt | trockenschnitt "
        "// spitzen | spliss | kürzer | pony | stufen | nachschneiden | zu lang | bob | ab haben | ein "
        "stück ab | zotteln | kürzen | nachgeschnitten | in die augen"
    ),
    "hair_colour": (
        "farbe | färben | coloration | tönung | tönen | strähnen | strähnchen | färbung | balayage | "
        "ansatzfarbe // ansatz | ansätze | wurzeln | grau* | blond* | rausgewachsen | nachgewachsen | "
        "brünett | weiße haare | dunkler werden | heller werden | haarfarbe | rot werden | silberne"
    ),
    "styling": (
        "föhnen | styling | stylen | hochsteckfrisur | frisur | waschen und föhnen | locken // lockenstab | "
        "glätten | für die hochzeit | abiball | hochstecken | zurechtmachen | dauerwelle"
    ),
    "beard": "bart* | rasur | rasieren // schnurrbart | stoppeln",
    "hair_treatment": (
        "kur | haarkur | pflege | keratin | haarpflege // trocken* haar* | haarausfall | schuppen | "
        "splissig | strohig"
    ),
    "nails": "nägel | nagel //",
    "manicure": (
        "maniküre | gelnägel | shellac // fingernägel | hände | nagel abgebrochen | nagelhaut | nagellack"
    ),
    "pedicure": "pediküre | fußpflege // füße | fuß | zehen | fußnägel | hornhaut | fersen | hühneraug*",
    "facial": (
        "gesichtsbehandlung | gesicht | kosmetik | peeling | gesichtspflege // haut | pickel | unreine | "
        "poren | mitesser | falten | akne"
    ),
    "massage": "massage | massieren // rücken | nacken | verspann* | schultern | steif",
    "waxing": (
        "waxing | haarentfernung | sugaring | wachs* | enthaarung // beine | achseln | bikini | oberlippe"
    ),
    "brows": "augenbrauen | brauen //",
    "lashes": "wimpern | wimpernverlängerung //",
    "makeup": "make-up | makeup | schminken | brautstyling // geschminkt | lippenstift",
    "man": "herren* | mann | männer* // sohn | ehemann | mein freund | vater | bruder | opa",
    "woman": "damen* | frau | frauen* // tochter | ehefrau | freundin | mutter | schwester | oma",
    "child": (
        "kinder* | kind | jugendliche // junge | kleine | kleiner | sohn | tochter | mädchen | jahre alt | "
        "schulkind | kita | enkel* | baby | sechsjährig* | fünfjährig*"
    ),
    "senior": "senioren | rentner* | rentnerin // oma | opa",
    "outside": (
        "draußen | terrasse | garten | biergarten | außen | balkon | im freien // frischen luft | frische "
        "luft | sonne | sonnig | unter freiem himmel | rauchen | unterm schirm"
    ),
    "inside": (
        "drinnen | innen | innenraum | im lokal | gastraum | im warmen // kalt | warm | regen* | regnet | "
        "wind* | zieht | friert | im trockenen | frisch draußen"
    ),
    "bar": "bar | theke | tresen | hochtisch //",
    "window": "fenster* // aussicht | ausblick | blick auf",
    "quiet": (
        "ruhig* | nebenraum | separat* | nische | separee // laut | lärm | ecke | unterhalten | für uns | "
        "ungestört"
    ),
    "breakfast": "frühstück* | brunch //",
    "lunch": "mittagessen | mittag* | mittagstisch // mittagspause",
    "dinner": "abendessen | abends | dinner // feierabend",
    "eat_in": "hier essen | vor ort essen | im restaurant // bei ihnen essen | hinsetzen",
    "takeaway": (
        "mitnehmen | zum mitnehmen | außer haus | abholung // einpacken | daheim essen | zuhause essen | "
        "auf die hand"
    ),
    "vegetarian": "vegetarisch* | fleischlos | ohne fleisch // kein fleisch | vegetarier*",
    "vegan": "vegan* | pflanzlich // nichts tierisches | keine milch",
    "meat": "fleisch | steak | rind | schwein | schnitzel | braten //",
    "chicken": "huhn | hähnchen | geflügel | hendl //",
    "fish": "fisch | lachs | meeresfrüchte // garnelen | forelle",
    "spicy": "scharf // feurig | mit chili",
    "mild": "mild // nicht so scharf | nicht scharf",
    "sparkling": "sprudel* | mit kohlensäure | spritzig | medium // blubber*",
    "still": "still* | ohne kohlensäure // leitungswasser | ohne sprudel",
    "birthday": "geburtstag* // wird fünfzig | wird sechzig | kerzen | torte",
    "business": (
        "geschäftlich | firma | geschäft* | gewerblich | firmenkunde // kollegen | arbeit | betrieb | "
        "dienstlich | büro"
    ),
    "private": "privat* | persönlich // für mich selbst | für zuhause",
    "wedding": "hochzeit* // braut | heiraten",
    "beans": "ganze bohne | bohnen | ganz // mühle | selber mahlen | mahle selbst",
    "ground": "gemahlen // keine mühle | filtermaschine",
    "decaf": "entkoffeiniert | koffeinfrei //",
    "checkup": (
        "kontrolle | vorsorge | untersuchung | kontrolluntersuchung | check // nachschauen | mal schauen | "
        "routine | bonusheft | halbes jahr | einmal im jahr | draufschauen | lange nicht da"
    ),
    "cleaning_teeth": (
        "zahnreinigung | prophylaxe | reinigung | pzr // zahnstein | belag | beläge | verfärbung* | "
        "saubermachen | zähne putzen"
    ),
    "filling": "füllung | plombe | karies // loch | füllung raus* | plombe raus* | bei süßem",
    "whitening": "bleaching | aufhellung | aufhellen // weißer | gelb | gelbe | strahlend*",
    "emergency": (
        "notfall | akut | schmerzen | notdienst | dringend // geschwollen | dicke backe | blutet | nicht "
        "schlafen | sofort | unfall | nicht mehr aus | abgebrochen | ausgeschlagen | schnell drankommen | "
        "schmerztabletten | abszess | eiter*"
    ),
    "toothache": (
        "zahnschmerzen | schmerzen | schmerz | tut weh // weh | pocht | pochen | zieht | schmerzt | stechen "
        "| ziehen | kauen"
    ),
    "broken_tooth": (
        "abgebrochen* zahn | zahn abgebrochen // zahn ab | stück zahn | stück vom zahn | ausgeschlagen | "
        "zahn gebrochen | ecke ab"
    ),
    "loose_crown": (
        "krone raus* | krone verloren // krone locker | krone abgegangen | brücke locker | krone rausgefallen"
    ),
    "extraction": (
        "ziehen | weisheitszahn | weisheitszähne | entfernung | extraktion // gezogen | rausmachen | muss "
        "raus"
    ),
    "braces": "zahnspange | spange | kieferorthopädie | aligner // schief* | gerade zähne | begradigen",
    "implant": "implantat* // zahnlücke | zahn fehlt | lücke",
    "prosthesis": "krone | brücke | prothese | zahnersatz | gebiss // dritten",
    "root_canal": "wurzelbehandlung | wurzelkanal // nerv",
    "gums": "zahnfleisch | parodont* // blutet beim",
    "sensitive": "empfindlich* // bei kaltem | kaltes | heiß und kalt",
    "advice": "beratung | zweitmeinung | besprechung // beraten | besprechen | welche möglichkeiten",
    "public_insurance": (
        "gesetzlich | kasse | kassenpatient | krankenkasse // aok | barmer | dak | tk | techniker | ikk | "
        "knappschaft"
    ),
    "private_insurance": (
        "privat | privatpatient | selbstzahler | privat versichert // debeka | allianz | selbst bezahlen"
    ),
    "phone": "handy | telefon | smartphone | iphone | mobiltelefon // samsung | galaxy | pixel",
    "tablet": "tablet | ipad //",
    "laptop": "laptop | notebook | computer | macbook | rechner // pc",
    "console": "konsole | playstation | xbox | nintendo //",
    "watch": "uhr | smartwatch //",
    "tv": "fernseher | tv // glotze",
    "vacuum": "staubsauger | saugroboter //",
    "washing_machine": "waschmaschine // schleudert | trommel | wäsche",
    "fridge": "kühlschrank | gefrierschrank //",
    "dishwasher": "spülmaschine | geschirrspüler // geschirr",
    "screen": (
        "display | bildschirm | glas | touchscreen // riss* | gesprungen | gesplittert | zersplittert | "
        "streifen | scheibe | spinnennetz | spider app | pixelfehler | sprung | zerbrochen | kaputtes glas"
    ),
    "battery": (
        "akku | batterie // leer | hält nicht | geht aus bei | lädt | prozent | aufgebläht | dauernd laden "
        "| stunden durch | ständig laden | steckdose | hält keine"
    ),
    "charging": (
        "ladebuchse | buchse | anschluss | ladeanschluss | laden // lädt nicht | kabel | stecker | "
        "wackelkontakt | wackelt | lädt nur"
    ),
    "camera": "kamera | linse // fotos | bilder | unscharf | verschwommen",
    "sound": (
        "lautsprecher | ton | mikrofon | hörer // höre nichts | hört mich | leise | krächzt | knistert | "
        "rauscht"
    ),
    "water": (
        "wasserschaden | wasser | flüssigkeit // nass | gefallen ins | reingefallen | klo | badewanne | "
        "kaffee drüber | verschüttet | waschmaschine | gebadet | pfütze"
    ),
    "software": (
        "software | system | virus // langsam | hängt | abstürz* | stürzt | update | startet neu | "
        "eingefroren | friert ein | passwort | werbung"
    ),
    "keyboard": "tastatur | tasten // taste | buchstaben | klemmen | tippen",
    "buttons": "knopf | knöpfe | taste | einschaltknopf //",
    "overheating": "reinigung | überhitzung | lüfter // heiß | überhitz* | staub | laut | glüht",
    "data": "datenrettung | daten // fotos weg | gelöscht | dateien | bilder retten",
    "switch_on": (
        "geht nicht an | einschalten // geht nicht mehr an | startet nicht | tot | schwarz | mausetot | tut "
        "sich nichts | rührt sich nicht | springt nicht an"
    ),
    "diagnosis": (
        "diagnose | prüfung | fehlersuche | durchsicht // was es ist | was los ist | woran es liegt | keine "
        "ahnung was | nachsehen"
    ),
    "repair": "reparatur | reparieren // richten | flicken | heile",
    "service_bike": (
        "inspektion | wartung | service | durchsicht // durchchecken | frühjahr | fit machen | durchsehen"
    ),
    "brakes": "bremse | bremsen // bremst | quietsch* | bremsbelag*",
    "tyre": "reifen | schlauch | platten | rad | laufrad // platt | loch | luft | nagel",
    "chain": "kette | schaltung | gangschaltung // springt | gang | gänge | schalten",
    "lights": "licht | beleuchtung | lampe | dynamo // dunkel",
    "city_bike": "citybike | stadtrad | cityrad // stadt",
    "mountain_bike": "mountainbike | mtb // gelände | wald | berge",
    "road_bike": "rennrad | rennräder //",
    "electric": "elektro* | e-bike | ebike | pedelec // motor",
    "cargo": "lastenrad | lasten* | cargo // kinder transportieren",
    "delivery": (
        "lieferung | liefern | versand | zustellung | lieferservice | kurier | versenden | zuschicken // "
        "nach hause | bringen | schicken | haustür | zu mir | vorbeibringen | herbringen | an die tür | "
        "geschickt | gebracht | liefert | bote | ins büro | kann nicht kommen | ins haus | geliefert"
    ),
    "pickup": (
        "abholung | abholen | selbstabholung | selbstabholer | im laden // hole | hol ich | komme vorbei | "
        "komm vorbei | selber vorbei | vorbeikommen | hole ich | schau vorbei | auf dem weg | auf dem "
        "heimweg | nehme es mit | selbst holen | komm ich holen | geh ich vorbei | spring rein | komme rein "
        "| ich hol"
    ),
    "locker": "packstation | paketshop | postfiliale | filiale // post",
    "express": (
        "express | eil* | schnell | sofort | priority // schnellst* | eilig | so schnell wie | dringend | "
        "morgen schon | brennt | möglichst bald"
    ),
    "standard": (
        "standard | normal* | regulär | spar* // keine eile | nicht eilig | kann warten | hat zeit | eilt "
        "nicht | üblich*"
    ),
    "cash": "bar | bargeld | barzahlung // scheine | scheinen | cash | münzen | in die hand",
    "card": (
        "karte | kartenzahlung | ec karte | kreditkarte | girocard | ec // plastik | kontaktlos | visa | "
        "mastercard"
    ),
    "transfer": (
        "überweisung | überweisen | vorkasse | banküberweisung // konto | iban | onlinebanking | vom konto"
    ),
    "invoice": (
        "rechnung | auf rechnung // später zahlen | buchhaltung | schicken sie mir die rechnung | hinterher "
        "zahlen"
    ),
    "direct_debit": (
        "lastschrift | einzug | sepa | bankeinzug // abbuchen | buchen sie ab | vom konto abbuchen"
    ),
    "wallet": "paypal | apple pay | google pay | klarna // mit dem handy",
    "online": "online | link | internet | webseite // gleich zahlen | im voraus | vorab",
    "on_site": (
        "vor ort | im salon | in der praxis | an der kasse | im laden // wenn ich da bin | wenn ich komme | "
        "beim termin | danach | hinterher | an ort und stelle | direkt bei ihnen"
    ),
    "on_delivery": (
        "nachnahme | bei lieferung | bei zustellung // wenn es kommt | dem fahrer | an der tür | wenn es da "
        "ist | dem boten"
    ),
    "installments": (
        "raten | ratenzahlung | finanzierung // abstottern | monatlich abzahlen | nach und nach | in teilen "
        "| stückweise"
    ),
    "refund": (
        "erstattung | geld zurück | rückerstattung | rückzahlung // mein geld | geld wieder | zurückzahlen "
        "| kohle zurück"
    ),
    "exchange": (
        "umtausch | umtauschen | tauschen | tausch // andere größe | größer* | andere farbe | eine nummer"
    ),
    "replacement": (
        "ersatz | austausch | ersatzlieferung | neu | neues // noch mal schicken | noch einen | ein heiles "
        "| neues gerät | neuen schicken"
    ),
    "voucher": "gutschein | gutschrift | guthaben // beim nächsten einkauf",
    "damaged": (
        "beschädigt | defekt | kaputt | mangel | schaden // zerbrochen | zerkratzt | kratzer | delle | "
        "gerissen | riss | zerdrückt | verbeult | scherben | ausgelaufen | macken"
    ),
    "wrong_item": (
        "falsch* | falscher artikel | verwechselt | falschlieferung // was anderes bestellt | nicht "
        "bestellt | nicht das was"
    ),
    "missing": (
        "nicht angekommen | fehlt | verloren | nicht geliefert | fehlend* // kam nie | nie an | kam "
        "nicht an | nicht an | nie da | nie gekommen | nichts gekommen "
        "| warte immer noch | immer noch nicht | nicht da | verschwunden | leer"
    ),
    "too_small": "zu klein | zu eng // kneift | drückt | nicht rein | geht nicht zu | spannt",
    "too_big": "zu groß | zu weit // schlackert | rutscht | hängt runter | zu lang",
    "size": "größe | passform | passt nicht // nicht gepasst",
    "unwanted": (
        "gefällt nicht | nicht gebraucht | anders überlegt | nicht benötigt // überlegt | doch nicht | "
        "brauche es nicht | versehentlich | nicht mein stil | aus versehen"
    ),
    "complaint": "beschwerde | reklamation | problem // unzufrieden | ärger*",
    "gift": "geschenk* // verschenken | überraschung",
    "not_working": "funktioniert nicht | defekt | kaputt // geht nicht | streikt | gibt den geist | spinnt",
    "weekly": "wöchentlich | jede woche | einmal pro woche // alle sieben tage",
    "biweekly": "zweiwöchentlich | alle zwei wochen | vierzehntägig // jede zweite woche | zweimal im monat",
    "monthly": "monatlich | jeden monat | monat | einmal im monat // von monat zu monat | monatsweise",
    "quarterly": "vierteljährlich | quartal* | alle drei monate //",
    "yearly": (
        "jährlich | jahr | jahresabo | jahres* | pro jahr // zwölf monate | ganzes jahr | fürs ganze jahr"
    ),
    "trial": (
        "probe* | test* | probeabo // ausprobieren | probieren | reinschnuppern | antesten | schnuppern"
    ),
    "basic": (
        "basis | basic | einfach* | starter | grund* // schnickschnack | das nötigste | reicht mir das "
        "einfache | minimum"
    ),
    "premium": (
        "premium | deluxe | luxus | komplett | gold | vip // alles dabei | volles programm | das beste | "
        "mit allem"
    ),
    "family": "familie* // alle zusammen | ganze familie",
    "single": "single | einzel* | eine person // allein | nur für mich | alleinstehend | bin solo",
    "couple": (
        "paar | zwei personen | zu zweit | doppel* // meine frau und ich | mein mann und ich | wir zwei | "
        "wir beide"
    ),
    "pause": (
        "pause | pausieren | unterbrechen | aussetzen // urlaub | verreis* | vorübergehend | ein paar "
        "wochen | auszeit"
    ),
    "skip": "überspringen | auslassen // diesmal nicht | nächste nicht",
    "cancel": (
        "kündigen | kündigung | beenden | stornieren // ganz raus | schluss machen | nie wieder | endgültig "
        "| abmelden"
    ),
    "expensive": "teuer | preis | kosten | zu teuer // nicht leisten | geld | günstiger gefunden | sparen",
    "unused": (
        "keine zeit | nicht genutzt | zu viel // stapelt | brauche es kaum | komme nicht dazu | benutze | "
        "schaffe ich nicht | steht nur rum"
    ),
    "moving": "umzug | umziehen // ziehe um | ins ausland | neue wohnung | ziehen um",
    "unhappy": "qualität | unzufrieden | nicht zufrieden // schmeckt | schlechter geworden | enttäuscht",
    "address_change": "adresse | adressänderung // umgezogen | neue straße",
    "date_change": "tag | datum | anderer tag | termin // verschieben | nicht zu hause",
    "new_customer": (
        "neu* | erstes mal | neukunde | neupatient | zum ersten mal // noch nie | noch nicht da | "
        "erstbesuch | zugezogen"
    ),
    "old_customer": (
        "bestandskunde | stammkunde | stammkundin | bekannt // schon mal da | seit jahren | war schon | "
        "kennen mich | komme immer | schon öfter"
    ),
    "by_phone": "telefon* | anruf | telefonisch // anrufen | rufen sie | ruf* an | klingeln",
    "by_email": "email | e-mail | mail // schriftlich | postfach | anschreiben",
    "by_text": "sms | nachricht | textnachricht //",
    "whatsapp": "whatsapp | messenger //",
    "morning": (
        "morgen* | vormittag* | früh // vor der arbeit | in aller frühe | gleich als erstes | wenn sie "
        "aufmachen | vor dem mittag"
    ),
    "afternoon": "nachmittag* | mittag* // nach dem essen | nach der schule",
    "evening": (
        "abend* // nach der arbeit | feierabend | spät | kurz vor schluss | letzter termin | nach sechs"
    ),
    "weekday": "wochentag* | werktag* | unter der woche //",
    "weekend": "wochenende | samstag | sonntag //",
    "dark": "dunkel* | schwarz* //",
    "light": "hell* | weiß* //",
    "hot": "heiß* | warm* //",
    "cold": "kalt* | eisgekühlt // eis | eiskalt",
}
