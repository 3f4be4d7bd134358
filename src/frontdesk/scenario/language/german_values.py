"""German words of money, spelling, ranges and open answers."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, MONTH, listed

ALPHABET = listed(
    "anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol "
    "otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe ypsilon zacharias "
    "zeppelin xaver zürich nathan david jakob"
)
OTHER_LETTERS = {
    **{
        "be": "B",
        "ce": "C",
        "de": "D",
        "ef": "F",
        "ge": "G",
        "ha": "H",
        "jot": "J",
        "ka": "K",
        "el": "L",
        "em": "M",
    },
    **{"pe": "P", "ku": "Q", "te": "T", "vau": "V", "fau": "V", "we": "W", "ix": "X", "iks": "X"},
    **{
        "zett": "Z",
        "zet": "Z",
        "ärger": "Ä",
        "ökonom": "Ö",
        "übermut": "Ü",
        "eszett": "ß",
        "scharfes s": "ß",
    },
}
CAPITAL = (
    "groß | großes | großer | klein | kleines | kleiner | großbuchstabe | kleinbuchstabe | buchstabe | der "
    "buchstabe | buchstaben"
)
IDS = (
    "auftrag bestell kunden buchungs reservierungs mitglieds rechnungs vertrags referenz vorgangs ticket "
    "sendungs fall versicherten versicherungs auftrags konto lieferschein termin storno patienten artikel "
    "ausweis karten abo zimmer personal"
)

VALUES: dict[str, dict[str, int] | str] = {
    "letter_late": {"er": ord("R"), "es": ord("S"), "en": ord("N")},
    "letter": {word: ord(word[0].upper()) for word in ALPHABET}
    | {word: ord(letter) for word, letter in OTHER_LETTERS.items()},
    "letter_name": {
        "jot": ord("J"),
        "ypsilon": ord("Y"),
        "zett": ord("Z"),
        "vau": ord("V"),
        "eszett": ord("ß"),
    },
    "capital": CAPITAL,
    "money": dict.fromkeys(("euro", "euros", "eur", "oiro"), 978)
    | dict.fromkeys(("dollar", "dollars", "us dollar"), 840)
    | dict.fromkeys(("franken", "schweizer franken", "fränkli", "stutz", "chf"), 756)
    | dict.fromkeys(("pfund", "britische pfund", "pfund sterling"), 826)
    | dict.fromkeys(("rubel",), 643)
    | dict.fromkeys(("zloty", "złoty"), 985),
    "cents": "cent | cents | rappen | pence",
    "dozen": "dutzend",
    "gap": "leerzeichen | lücke | ein leerzeichen",
    "slash": "schrägstrich | querstrich | slash",
    "decimal": "komma",
    "and_half": "und ein halb | und einhalb | ein halb | einhalb",
    "about": (
        "ungefähr | etwa | circa | ca | zirka | so um die | um die | rund | so etwa | knapp | so ungefähr "
        "| so circa | gegen | so gegen | ungefähr um | circa um | etwa um | so um | kurz nach | kurz vor "
        "| um circa | um etwa | um ungefähr | so etwa um | um kurz nach | um kurz vor | in etwa "
        "| schätzungsweise | grob | über den daumen"
    ),
    "couples": "paare | pärchen | ehepaare",
    "up_to": (
        "höchstens | maximal | bis zu | nicht mehr als | unter | weniger als | bis maximal | max | maximum "
        "| nicht über | allerhöchstens | bis höchstens | bis zu maximal | im höchstfall | keine | mehr als "
        "| mindestens | wenigstens | nicht länger als | mehr wie | nicht mehr wie "
        "| vor dem | noch vor | noch vor dem"
    ),
    "money_is": (
        "budget | preis | mein budget ist | mein budget liegt bei | das budget ist | budget liegt bei "
        "| ausgeben | kostet | wert | möchte ausgeben | kosten | ich zahle | betrag | der betrag ist | summe "
        "| liegt bei | mein limit ist | ich würde zahlen | mein budget wären | das budget wäre | limit"
    ),
    "or": "oder | oder vielleicht | oder auch | oder eben | beziehungsweise auch",
    "between": "zwischen | irgendwann zwischen | irgendwo zwischen | so zwischen",
    "till": "bis | bis um | bis ungefähr | bis circa | bis so | bis etwa",
    "after": (
        "nach | ab | nicht vor | frühestens | frühestens um | später als | erst nach | erst ab | irgendwann "
        "nach | ab circa | erst um | ab ungefähr | ab etwa | von | frühestens ab | nicht früher als "
        "| irgendwann ab | nicht vor um"
    ),
    "neither": (
        "keins von beiden | keine von beiden | keinen von beiden | keines von beiden | keiner von beiden "
        "| weder noch | keins davon | keines davon | keine davon | nichts davon | keinen davon | nichts von "
        "beidem | weder das eine noch das andere | keins von denen | keins der beiden | nichts von alledem "
        "| beides nicht | keins von den beiden"
    ),
    "choice_nth": "option | variante | möglichkeit | auswahl | vorschlag",
    "except": "außer | ausgenommen | ausser | bis auf",
    "advent": {
        f"{nth}{end} advent": n
        for n, nth in enumerate(("erste", "zweite", "dritte", "vierte"), 1)
        for end in ("r", "n", "")
    }
    | {
        f"{nth}{end} {sunday}": n
        for n, nth in enumerate(("erste", "zweite", "dritte", "vierte"), 1)
        for end in ("r", "n")
        for sunday in ("adventssonntag", "adventsonntag", "sonntag im advent")
    },
    "easter": {
        **{"ostern": 0, "ostersonntag": 0, "ostermontag": 1, "karfreitag": -2, "gründonnerstag": -3},
        **{"himmelfahrt": 39, "christi himmelfahrt": 39, "pfingstsonntag": 49, "pfingstmontag": 50},
    },
    "any": (
        "egal | ist egal | ist mir egal | mir egal | jederzeit | wann immer | wann sie wollen | egal wann "
        "| spielt keine rolle | flexibel | ich bin flexibel | das ist egal | das ist mir egal | wie sie "
        "wollen | ganz egal | mir ist es egal | mir ist das egal | keine präferenz | wann es passt | wann es "
        "ihnen passt | wurscht | ist mir wurscht | beides geht | beides passt | such dir was aus"
    ),
    "weekend": (
        "wochenende | am wochenende | nächstes wochenende | dieses wochenende | kommendes wochenende "
        "| nächsten wochenende | am kommenden wochenende | am nächsten wochenende | diesem wochenende"
    ),
    "vague_unit": {
        "nächsten monat": MONTH,
        "nächster monat": MONTH,
        "im nächsten monat": MONTH,
        "diesen monat": MONTH,
        "kommenden monat": MONTH,
        "nächstes jahr": 12 * MONTH,
    },
    "vague": (
        "paar | ein paar | einige | einigen | mehrere | mehreren | ende | anfang | mitte | wenige | wenigen "
        "| viele | anfangs | irgendwann | eine handvoll | handvoll | ein paar wenige | irgendwann anfang "
        "| irgendwann ende | irgendwann im | im laufe | im laufe der | demnächst | letzte woche | letzter "
        "woche | letzten monat | letztes jahr | vorige woche | vorigen monat | voriges jahr | vergangene "
        "woche"
    ),
    "id_is": " | ".join(f"{start}nummer" for start in listed(IDS))
    + (
        "| nummer | kennung | code | aktenzeichen | buchungscode | id | referenz | bestätigungscode "
        "| kennzeichen | auftrag | bestellung | buchung | die nummer ist | nummer lautet | kennwort "
        "| seriennummer | vorgang"
    ),
    "address_is": (
        "meine adresse ist | die adresse ist | adresse ist | adresse lautet | meine adresse | ich wohne in "
        "der | ich wohne in dem | ich wohne in | ich wohne | wir wohnen in der | wir wohnen in | wir wohnen "
        "| liefern sie an | liefern sie in die | bitte an | an die adresse | wohnhaft in | lieferadresse "
        "| die lieferadresse ist | anschrift | meine anschrift ist | die anschrift ist | die anschrift "
        "lautet | adresse | ich bin in der | das ist in der | das ist die | in die | schicken sie es in die "
        "| schicken sie es an | ich wohne in einer | wohne in der | wohne in | bei mir in der | in der "
        "| wohnhaft | wohne"
    ),
    "street_first": (
        "am | im | an der | an den | auf der | auf dem | unter den | unter der | zum | zur | hinter der "
        "| hinter dem | vor dem | vor der | bei der | beim | am alten | in den | alter | alte | neue | neuer "
        "| obere | untere | lange | großer | große | kleine | kleiner | hohe | breite | kurze"
    ),
    "postcode_is": (
        "postleitzahl | plz | die postleitzahl ist | postleitzahl ist | meine postleitzahl ist "
        "| postleitzahl lautet | die postleitzahl lautet"
    ),
    "flat": "wohnung | etage | stock | stiege | tür | top | zimmer | apartment | appartement | haus",
    "guess": (
        "vielleicht | eventuell | möglicherweise | kann sein | könnte sein | mal sehen | mal schauen | weiß "
        "nicht | ich weiß nicht | weiß ich nicht | weiß ich noch nicht | ich weiß noch nicht | ich weiß es "
        "nicht | ich weiß es noch nicht | keine ahnung | bin nicht sicher | ich bin nicht sicher | bin mir "
        "nicht sicher | ich bin mir nicht sicher | bin mir noch nicht sicher | kommt drauf an | kommt darauf "
        "an | das kommt darauf an | das kommt drauf an | schwer zu sagen | muss ich überlegen | ich muss "
        "überlegen | noch unklar | ich überlege noch | ich muss noch überlegen | unentschlossen | hängt "
        "davon ab | jein | gute frage | da bin ich mir nicht sicher | da bin ich nicht sicher | da muss ich "
        "überlegen | das weiß ich nicht | das weiß ich noch nicht | ich bin unsicher | bin unsicher | keinen "
        "plan | weiß nicht genau | ich weiß nicht genau | unter umständen | kann ich noch nicht sagen | das "
        "kann ich noch nicht sagen | kann ich nicht sagen | das kann ich nicht sagen | kann ich jetzt nicht "
        "sagen | weiß ich leider nicht | das weiß ich leider nicht | ich weiß es leider nicht | das kann ich "
        "ihnen nicht sagen | ich weiß es leider noch nicht | ich weiß leider noch nicht | weiß ich leider "
        "noch nicht | ich weiß leider nicht | das weiß ich leider noch nicht"
    ),
}
UNITS = {"nacht": DAY, "nächte": DAY, "nächten": DAY, "übernachtungen": DAY, "std": 60, "min": 1, "h": 60}
