"""German words for values, and the German tables: dates, times, numbers, people, addresses of all kinds."""

from __future__ import annotations

from frontdesk.scenario.language.bygone import with_bygone
from frontdesk.scenario.language.german import cut, latin, plain, root
from frontdesk.scenario.language.german_dialect import hours
from frontdesk.scenario.language.german_numbers import (
    MONTHS,
    ORDINALS,
    TIME_UNITS,
    WEEKDAYS,
    half_hours,
    half_more,
    numbers,
    ordinals,
    spread,
    together,
)
from frontdesk.scenario.language.german_talk import TALK
from frontdesk.scenario.language.german_values import UNITS, VALUES
from frontdesk.scenario.language.lexicon import (
    AFTERNOON,
    EVENING,
    MORNING,
    NIGHT,
    NOONTIME,
    Language,
    listed,
    phrases,
)
from frontdesk.scenario.language.people import PEOPLE
from frontdesk.scenario.language.prices import PRICES

OUR = listed("unsere unseren meine meinen die den unsern")
SOME = listed("zwei drei vier fünf sechs")
DAYS = spread(WEEKDAYS)


def _parts() -> dict[str, int]:
    """`abends`, `am abend`, `in der früh`."""
    bare = spread(
        {
            "vormittag vormittags morgens frühmorgens früh": MORNING,
            "mittag mittags": NOONTIME,
            "nachmittag nachmittags": AFTERNOON,
            "abend abends": EVENING,
            "nacht nachts": NIGHT,
        }
    )
    at_the = {f"am {word}": part for word, part in bare.items() if not word.endswith("s") and word != "nacht"}
    early = phrases("in der früh | am morgen | am frühen morgen | am vormittag | am frühen vormittag")
    late = {"am späten abend": EVENING, "am frühen abend": EVENING, "in der nacht": NIGHT}
    noon = {"zu mittag": NOONTIME, "über mittag": NOONTIME, "in der mittagspause": NOONTIME}
    after = {"am späten nachmittag": AFTERNOON, "am frühen nachmittag": AFTERNOON}
    after |= dict.fromkeys(phrases("nach dem mittag | nach dem mittagessen | am spätnachmittag"), AFTERNOON)
    return bare | at_the | dict.fromkeys(early, MORNING) | late | noon | after


KINDS: dict[str, dict[str, int] | str] = (
    PEOPLE["de"]
    | PRICES["de"]
    | TALK
    | VALUES
    | {
        "num": numbers() | hours(),
        "hour": hours(),
        "pair": {"dutzend": 12, "ein dutzend": 12, "ein halbes dutzend": 6, "zwei dutzend": 24}
        | {"halbes dutzend": 6, "das halbe dutzend": 6, "einem halben dutzend": 6}
        | {f"{our} {word}": i for our in OUR for i, word in enumerate(SOME, 2)},
        "half_more": half_more(),
        "ord": ordinals(),
        "month_ord": {
            f"{stem}{end}": month for month, stem in enumerate(ORDINALS[:12], 1) for end in ("er", "en", "e")
        }
        | {"siebenten": 7, "siebenter": 7},
        "ordinal_mark": "te | ten | ter | tes | ste | sten | ster | stes",
        "hundred": {"hundert": 100},
        "thousand": {"tausend": 1000, "eintausend": 1000},
        "million": {"million": 1_000_000, "millionen": 1_000_000},
        "double": {
            "doppel": 2,
            "doppelt": 2,
            "doppelte": 2,
            "zweimal": 2,
            "zweimal die": 2,
            "zwei mal die": 2,
        }
        | {"zwei mal": 2, "dreifach": 3, "dreimal": 3, "dreimal die": 3, "drei mal die": 3, "drei mal": 3},
        "a": "ein | eine | einen | einem | einer",
        "the": "der | den | dem | am | vom | zum | tag",
        "on_day": "haben sie am | hätten sie am | am | den | der | dem | vom | zum",
        "and": "und | u | sowie | und dann | dann",
        "tens_and": "und",
        "of": "im | in | des | vom | von",
        "weekday": DAYS
        | {f"{day} morgen": i for day, i in DAYS.items()}
        | {"am mo": 0, "am di": 1, "am mi": 2, "am do": 3, "am fr": 4, "am sa": 5, "am so": 6},
        "month": spread(MONTHS),
        "rel": {
            "heute": 0,
            "heut": 0,
            "heute morgen": 0,
            "heute noch": 0,
            "noch heute": 0,
            "am heutigen tag": 0,
            "jetzt gleich": 0,
            "morgen": 1,
            "am morgigen tag": 1,
            "morgigen": 1,
            "übermorgen": 2,
            "über morgen": 2,
            "überübermorgen": 3,
        },
        "part": _parts()
        | dict.fromkeys((f"{day} morgen" for day in DAYS), MORNING)
        | {"heute morgen": MORNING},
        "moment": {
            "mitternacht": 0,
            "um mitternacht": 0,
            "zwölf uhr mittags": 720,
            "zwölf uhr nachts": 0,
            "mittag": 720,
            "mittags": 720,
            "am mittag": 720,
            "zu mittag": 720,
        },
        "half": "halb | einhalb | halbe | halben",
        "half_of": half_hours(),
        "quarter": "viertel | ein viertel",
        "past": "nach | über",
        "to": "vor",
        "oclock": "uhr",
        "minute_follows": "uhr",
        "hour_one": "ein",
        "at": (
            "um | gegen | so gegen | so um | ungefähr um | circa um | etwa um | ab | nach | bis | kurz nach "
            "| kurz vor | um circa | um etwa | um ungefähr | um punkt | punkt | frühestens um | frühestens "
            "| ca | circa | zirka | ungefähr | etwa | so circa | spätestens um | spätestens | nicht vor | so "
            "ungefähr | um kurz nach | um kurz vor | so etwa um | schon um | erst um | lieber um | auf | auf "
            "punkt | zirka um | nicht nach | bis um | bis ungefähr | so ab | erst ab | erst nach "
            "| irgendwann nach | irgendwann ab | frühestens ab | ab circa | ab ungefähr | ab etwa"
        ),
        "on": "haben sie am | hätten sie am | haben sie noch am | am | an | für | auf | zum | den",
        "number_is": (
            "nummer | telefonnummer | handynummer | mobilnummer | rufnummer | rückrufnummer | handy "
            "| telefon | mobil | festnetz | festnetznummer | erreichbar unter | erreichen mich unter "
            "| erreichen sie mich unter | rufen sie mich an unter | anrufen unter | unter der | unter der "
            "nummer | zurückrufen unter | durchwahl | vorwahl | mobiltelefon | natel"
        ),
        "unit": spread(TIME_UNITS)
        | UNITS
        | {"halbe stunde": 30, "halben stunde": 30, "halbes stündchen": 30, "dreiviertel stunde": 45}
        | {"drei viertel stunde": 45, "drei viertelstunden": 45, "viertel stunde": 15, "volle stunde": 60}
        | {"ganze stunde": 60, "ganzen tag": 1440, "halben tag": 720, "halbes jahr": 6 * 43200},
        "in": "in | binnen | innerhalb von | in circa | in etwa | in ungefähr | in zirka",
        "from": "von | ab | vom",
        "time_is": "uhrzeit | zeit | die uhrzeit",
        "this": spread(dict.fromkeys(listed("diesen dieser diesem dieses kommenden kommender kommendem"), 1))
        | dict.fromkeys(
            phrases("kommende | kommendes | diese | diese woche | dieser woche | in dieser woche"), 1
        )
        | {"jetzt am": 1, "jetzigen": 1, "der kommende": 1, "dann am": 1},
        "next": spread(dict.fromkeys(listed("nächsten nächster nächste nächstes nächstem folgenden"), 1))
        | spread(dict.fromkeys(listed("übernächsten übernächster übernächste übernächstes"), 2)),
        "sums_up": "dann | also | insgesamt | macht | zusammen",
        "last": "letzten | letzter | letzte | letztes",
        "next_week": {
            f"{of}{week}": n
            for of in ("", "in der ", "der ", "die ")
            for forms, n in (
                ("nächste woche | nächster woche | nächsten woche | kommende woche | kommender woche", 1),
                ("kommenden woche | folgende woche | folgenden woche | nächste wochen", 1),
                ("übernächste woche | übernächster woche | übernächsten woche", 2),
            )
            for week in phrases(forms)
        },
        "next_year": "nächstes jahr | nächsten jahres | kommendes jahr | im nächsten jahr | kommenden jahres",
        "holiday": {
            "heiligabend": 1224,
            "heilig abend": 1224,
            "heiliger abend": 1224,
            "heiligen abend": 1224,
            "weihnachten": 1225,
            "ersten weihnachtstag": 1225,
            "erster weihnachtstag": 1225,
            "ersten weihnachtsfeiertag": 1225,
            "erster weihnachtsfeiertag": 1225,
            "christtag": 1225,
            "zweiten weihnachtstag": 1226,
            "zweiter weihnachtstag": 1226,
            "zweiten weihnachtsfeiertag": 1226,
            "zweiter weihnachtsfeiertag": 1226,
            "stephanstag": 1226,
            "stefanitag": 1226,
            "silvester": 1231,
            "tag vor heiligabend": 1223,
            "tag vor silvester": 1230,
            "tag nach weihnachten": 1227,
            "tag nach neujahr": 102,
            "sylvester": 1231,
            "silvesterabend": 1231,
            "neujahr": 101,
            "neujahrstag": 101,
            "dreikönig": 106,
            "dreikönigstag": 106,
            "heilige drei könige": 106,
            "valentinstag": 214,
            "tag der arbeit": 501,
            "tag der deutschen einheit": 1003,
            "halloween": 1031,
            "reformationstag": 1031,
            "allerheiligen": 1101,
            "nikolaus": 1206,
            "nikolaustag": 1206,
        },
        "sym": {
            "ät": ord("@"),
            "at": ord("@"),
            "ätt": ord("@"),
            "et zeichen": ord("@"),
            "at zeichen": ord("@"),
            "ät zeichen": ord("@"),
            "klammeraffe": ord("@"),
            "klammer affe": ord("@"),
            "affenschwanz": ord("@"),
            "punkt": ord("."),
            "dot": ord("."),
            "dash": ord("-"),
            "hyphen": ord("-"),
            "unterstrich": ord("_"),
            "unter strich": ord("_"),
            "underscore": ord("_"),
            "tiefstrich": ord("_"),
            "bindestrich": ord("-"),
            "binde strich": ord("-"),
            "mittelstrich": ord("-"),
            "trennstrich": ord("-"),
            "querstrich": ord("-"),
            "strich": ord("-"),
            "minus": ord("-"),
            "plus": ord("+"),
        },
        "plus": "plus",
        "provider": "t online | hot mail | g mail | google mail | i cloud | out look | proton mail",
        "email_is": (
            "schicken sie es an | senden sie es an | schicken sie das an | mailen sie an | email | e mail "
            "| mail | adresse | mailadresse | mail adresse | emailadresse | email adresse | an | e mail "
            "adresse | lautet | ist | das ist | die | meine | wäre | unter | mich | schreiben sie | es | und "
            "zwar | folgende | also | geht an | senden sie | schicken sie | mir | bitte | das | zu | ich "
            "buchstabiere | buchstabiere | buchstabiert | ich schreibe | meine mail | meine mail ist"
        ),
        "plural": "stunden | tage | tagen | wochen | monate | monaten | minuten",
        "joined": (
            "zusammengeschrieben | zusammen geschrieben | alles zusammen | zusammen | in einem wort | ein "
            "wort | alles klein | kleingeschrieben | klein geschrieben | alles kleingeschrieben | alles "
            "klein geschrieben | alles zusammengeschrieben | groß geschrieben | großgeschrieben | mit "
            "kleinem | alles groß"
        ),
        "self": (
            "ich | mich | nur ich | ich allein | allein | alleine | ich komme allein | ich komme alleine "
            "| nur für mich | mich allein | ich bin allein | ich bin alleine | nur ich allein | mir | ich "
            "selbst"
        ),
        "companion": (
            "meine frau | mein mann | meine freundin | mein freund | meine mutter | mein vater | meine "
            "tochter | mein sohn | meine mama | mein papa | meine schwester | mein bruder | mein partner "
            "| meine partnerin | meine kollegin | mein kollege | meiner frau | meinem mann | meiner freundin "
            "| meinem freund | meiner mutter | meinem vater | meiner tochter | meinem sohn | meine oma "
            "| mein opa | ein freund | eine freundin | einem freund | einer freundin | ein kollege | einem "
            "kollegen | eine kollegin | einer kollegin | ein kind | einem kind | mein kind | das kind "
            "| meinem kind | meinem kollegen | meiner kollegin | meiner schwester | meinem bruder | das baby "
            "| ein baby | meinem partner | meiner partnerin | meine chefin | mein chef | die oma | der opa "
            "| meinen mann | meinen freund | meinen sohn | meinen vater | meinen partner | meinen bruder "
            "| unser kind | unseren sohn | unsere tochter | unser baby | unser sohn | meinen chef"
        ),
        "persons": (
            "personen | person | leute | leuten | gäste | gästen | gast | erwachsene | erwachsenen "
            "| erwachsener | kinder | kindern | kind | kids | mann | freunde | freunden | kollegen "
            "| kolleginnen | plätze | plätzen | menschen | köpfe | teilnehmer | damen | herren | von uns "
            "| babys | kleinkinder | jugendliche | senioren | erwachsenenn | frauen | männer | mädels "
            "| sitzplätze"
        ),
        "party": (
            "tisch für | ein tisch für | einen tisch für | wir sind | wir wären | wir werden | wir sind "
            "insgesamt | für | es sind | es werden | wir kommen zu | insgesamt | nur | reservierung für "
            "| wir sind dann | zusammen | gruppe von | eine gruppe von | platz für | das sind | wir kommen "
            "mit | wären wir | sind wir | reservieren für | einen platz für | es kommen | wir sind so | wir "
            "sind etwa | wir sind ungefähr | wir sind jetzt doch"
        ),
        "people": together() | {"eine person": 1, "einen gast": 1, "einer person": 1, "ein erwachsener": 1},
    }
)

LIGHT = frozenset(
    listed(
        "der die das den dem des ein eine einen einem einer ich mir mich sie uns wir es ist sind am an um im "
        "in auf zu zum zur für fuer mit und oder bitte gern gerne möchte moechte will wollen würde haben "
        "habe hätte lassen mal machen einmal von bei so mein meine meinen"
    )
)
PROVIDERS = {
    "gmail": "gmail",
    "g mail": "gmail",
    "gemail": "gmail",
    "google mail": "googlemail",
    "googlemail": "googlemail",
    "hotmail": "hotmail",
    "hot mail": "hotmail",
    "outlook": "outlook",
    "out look": "outlook",
    "yahoo": "yahoo",
    "icloud": "icloud",
    "i cloud": "icloud",
    "gmx": "gmx",
    "web": "web",
    "t online": "t-online",
    "freenet": "freenet",
    "posteo": "posteo",
    "mailbox": "mailbox",
    "arcor": "arcor",
    "aol": "aol",
    "protonmail": "protonmail",
    "proton mail": "protonmail",
    "bluewin": "bluewin",
    "chello": "chello",
    "vodafone": "vodafone",
    "live": "live",
}

GERMAN = Language(
    code="de",
    kinds=with_bygone("de", KINDS),
    stem=root,
    light=LIGHT,
    providers=PROVIDERS,
    region="DE",
    spell=latin,
    plain=plain,
    cut=cut,
)
