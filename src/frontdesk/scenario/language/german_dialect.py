"""Days, hours and small words as they are said in Bavaria, Austria, Swabia and Switzerland.

Only words that standard German does not have are here: a word is looked up as its standard form, so that the
same tables and the same grammar read it.
"""

from __future__ import annotations

from collections.abc import Mapping


def _spread(table: Mapping[str, str]) -> dict[str, str]:
    return {form: standard for standard, forms in table.items() for form in forms.split()}


DIALECT = _spread(
    {
        "montag": "mäntig mendig mändig mondog mondig määntig mentig",
        "dienstag": "zischtig ziischtig zyschtig zeischtig dienschtig irta erchtag deanstog diensdog",
        "mittwoch": "mittwuch mittwuche mitwoch middwoch",
        "donnerstag": "donnschtig dunnschtig donschtig donnerschtig pfinzda pfinsta pfinstag dunnerstag",
        "freitag": "fritig friitig frytig freidog freida fraitag freitog",
        "samstag": "samschtig samschdig samsdog samstog samsda somstog",
        "sonntag": "sunntig sonntig sunndig sunndog sunda suntig sonndog",
        "heute": "hüt hütt heit hüüt",
        "morgen": "morn morga moing moang morge moagn",
        "übermorgen": "übermorn ibermorgn übermoang iwwamoing",
        "morgigen": "morgigs morndrige morndrig moagige",
        "gestern": "gester gescht gesdan gestan geschtern",
        "vorgestern": "vorgester vuagestan",
        "nachmittag": "namittag nomittag noamittog nochmittog nammittag nachmittog nomidåg",
        "vormittag": "vormittog vuamittog vormidåg formittag",
        "abend": "obig abig oobig obnd ohmd aobig",
        "abends": "obigs zobig zabig znacht",
        "mittags": "zmittag zmidi",
        "eins": "oans",
        "zwei": "zwöi zwoa zwää zwee zwaa zwoi",
        "drei": "drü drüü drüi",
        "vier": "viere fiari fieri viari",
        "fünf": "fünfe fimfe finfe fümfe foif füf",
        "sechs": "sechse sächs",
        "sieben": "sibene siebane siebme simme siebene",
        "acht": "åchte",
        "neun": "neini neune neine nün nüün",
        "zehn": "zehne zähn zeene",
        "elf": "elfe öife",
        "zwölf": "zwölfe zwöife",
        "halb": "hoib hoiba halba hoibe hàlb",
        "viertel": "viertl viatl vierdl",
        "dreiviertel": "dreiviertl dreiviatl drüviertel dreivierdl",
        "nicht": "ned nöd nid",
        "nichts": "nüt nüd",
        "ist": "isch",
        "wäre": "wär",
        "gehen": "goht goot gåht",
        "woche": "wuche wocha wuchn",
        "nächste": "nächschte nägschte nägscht näxte nexte nächscht nägste",
        "nächsten": "nächschten nägschten nexten nextn",
        "erste": "erscht erschte eascht",
        "ersten": "erschten easchtn",
    }
)

HOURS = {
    4: "vieri",
    5: "fünfi füfi foifi föifi",
    6: "sächsi sechsi",
    7: "siebni sibni",
    8: "achti",
    9: "nüni nüüni",
    10: "zähni zehni",
    11: "elfi öufi",
    12: "zwölfi zwöufi",
}
"""Numerals with the ending that only hours have: "am fünfi" is at five."""


def hours() -> dict[str, int]:
    """Each of these words with its hour."""
    return {form: hour for hour, forms in HOURS.items() for form in forms.split()}
