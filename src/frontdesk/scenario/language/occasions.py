"""Words that place a day beside another one, and an hour beside what people do at it, by language.

Kinds: day_shift (days from the day that follows, or was told before: "the day after"), one_after (the day of
that name a week on: "not this Friday, the one after"), part ("after work", "first thing"), occasion: the part
of the day of a meal, which says something of an hour but is none ("a table for two for dinner"); no_more
denies what was said before it ("heute nicht mehr"); table: what is booked for the evening, if the hour may
be of it; same_day: "the same day" in another week; last_day: of a month, 0 for this one; before_then: said of
a day that it is not the one; so_far: no day; too: another value is possible as well;
this_year: after a day and a month; or_so: after an hour ("eightish"); before_day and after_day: before a day
that is not meant itself.
"""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING, phrases


def _parts(morning: str, afternoon: str, evening: str) -> dict[str, int]:
    parts = ((morning, MORNING), (afternoon, AFTERNOON), (evening, EVENING))
    return {phrase: part for words, part in parts for phrase in phrases(words)}


def _sundays(forms: str, *numbers: str) -> dict[str, int]:
    """The four Sundays in Advent: each form with the word for its number at the braces."""
    return {
        one.format(word): nth
        for nth, words in enumerate(numbers, 1)
        for word in words.split("/")
        for one in phrases(forms)
    }


OCCASIONS: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "advent": _sundays(
            "{} sunday of advent | {} sunday in advent | {} advent sunday | {} of advent",
            *("first", "second", "third", "fourth"),
        ),
        "weekend": "christmas holidays | the christmas holidays | over christmas | over easter",
        "this_year": "this year | of this year",
        "or": "or was it | or is it",
        "sums_up": "that's why",
        "next_year": "new year | the new year | in the new year",
        "after_day": "after",
        "before_day": "before | sometime before | some time before",
        "not": "nor",
        "or_so": "ish | at the latest | at the earliest | or so | or thereabouts | give or take | at a push",
        "too": "also | as well",
        "so_far": "to this day | until now | till now | up to now | so far",
        "before_then": "before then | by then",
        "last_day": {"last day of the year": 12, "the last day of the year": 12},
        "vague": "week of | the week of | week commencing | the week commencing | longer than",
        "suggest": "say | let's say | shall we say | like",
        "same_day": "same day | the same day",
        "table": "table | a table | table for | a table for",
        "no_more": "no longer | not any more | not anymore | isn't either | not either",
        "filler": "ooh | oooh | gosh | oh gosh | blimey | golly | phew | crikey | oof | oh dear",
        "day_shift": dict.fromkeys(phrases("the day after | day after | the next day | the following day"), 1)
        | dict.fromkeys(phrases("the day before | day before | the previous day"), -1),
        "one_after": (
            "the one after | the one after that | the one following | the week after | the week after that "
            "| the following one | the next one | a week later"
        ),
        "occasion": _parts(
            "for breakfast | breakfast", "", "for dinner | dinner | for supper | supper | for drinks"
        ),
        "part": _parts(
            "before work | before school | first thing | first thing in the morning "
            "| bright and early | on my way to work | at the crack of dawn | on the school run",
            "after school | after lunch | after the school run | for tea | mid afternoon | late afternoon",
            "after work | after dark | after dinner "
            "| on my way home | on my way home from work | after hours",
        ),
        "oclock": "on the dot | prompt | on the hour | bang on",
        "at": "on the dot of | bang on | at around about | for around | for about | more like",
    },
    "de": {
        "weekend": "weihnachtsferien | über weihnachten | zwischen den jahren | über die feiertage",
        "this_year": "dieses jahres | dieses jahr | diesen jahres",
        "or": "oder war es | oder war's | oder ist es | wenn nicht | wenn nicht dann | sonst | ansonsten",
        "ago_before": "vor genau | vor gut | vor knapp | vor rund | vor exakt | vor circa",
        "sums_up": "deshalb | deswegen | daher",
        "after_day": "nach",
        "before_day": "vor | irgendwann vor | noch vor",
        "or_so": "spätestens | frühestens | rum | herum | oder so",
        "unit": {
            "eineinviertel stunden": 75,
            "eindreiviertel stunden": 105,
            "zweieinviertel stunden": 135,
            "eineinviertel stunde": 75,
        },
        "too": "auch | ebenfalls",
        "so_far": "bis heute | bis jetzt | bislang",
        "before_then": "davor noch | vorher noch",
        "last_day": {
            "letzten tag des monats": 0,
            "letzter tag des monats": 0,
            "letzten tag im monat": 0,
            "monatsletzten": 0,
            "letzten tag des jahres": 12,
        },
        "vague": "die woche ab | die woche vom | in der woche vom | länger als",
        "suggest": "sagen wir | sagen wir mal",
        "same_day": "am gleichen tag | gleicher tag | am selben tag | selber tag",
        "table": "tisch | einen tisch | tisch für | einen tisch für",
        "no_more": "nicht mehr | geht nicht mehr | auch nicht | auch nich",
        "filler": "ach | uff | oje | ach so | ach ja | mensch | nicht zu spät | nicht zu früh",
        "day_shift": dict.fromkeys(
            phrases(
                "am tag danach | tag danach | tags darauf | einen tag später | der tag danach | tag nach"
            ),
            1,
        )
        | {"am tag nach": 1, "am tag vor": -1, "tag vor": -1, "am tag davor": -1, "einen tag vorher": -1}
        | {"den tag drauf": 1, "am tag drauf": 1, "den tag danach": 1, "einen tag früher": -1},
        "one_after": (
            "den drauf | den danach | der danach | den darauf | die woche drauf "
            "| die woche danach | eine woche "
            "später | in der woche drauf | in der woche danach | den übernächsten | den darauffolgenden"
        ),
        "occasion": _parts("zum frühstück", "", "zum abendessen | zum abendbrot | zum essen"),
        "part": _parts(
            "vor der arbeit | vor der schule | gleich in der früh | ganz früh | in aller früh "
            "| in aller herrgottsfrühe | in der früh",
            "nach der schule | zum kaffee | zum kaffeetrinken | nach dem mittagessen",
            "nach der arbeit | nach feierabend | feierabend | nach dem abendessen",
        ),
    },
    "es": {
        "advent": _sundays(
            "{} domingo de adviento | {} domingo del adviento",
            *("primer/primero", "segundo", "tercer/tercero", "cuarto"),
        ),
        "weekend": "vacaciones de navidad | las vacaciones de navidad | en navidades | las navidades",
        "this_year": "de este año | este año",
        "or": "si no | y si no | o era | o fue",
        "ago_before": "hace exactamente | hace justo | hace casi | hace más o menos",
        "sums_up": "por eso | por lo tanto | así pues",
        "after_day": "después de | después del",
        "before_day": "antes de | antes del",
        "not": "ni",
        "or_so": "como muy tarde | como tarde | como pronto | o así | más o menos",
        "too": "también",
        "so_far": "hasta hoy | hasta ahora | a día de hoy",
        "before_then": "antes de eso | antes de entonces",
        "last_day": {
            "último día del mes": 0,
            "el último día del mes": 0,
            "último día del año": 12,
            "el último día del año": 12,
        },
        "vague": "la semana del",
        "suggest": "digamos | pongamos",
        "same_day": "el mismo día | mismo día",
        "table": "mesa | una mesa | mesa para | una mesa para",
        "no_more": "ya no | ya no puedo | tampoco",
        "filler": "uy | ay | huy | uf | ostras | no es muy tarde | no es muy temprano | no es muy pronto",
        "day_shift": dict.fromkeys(
            phrases(
                "al día siguiente | el día siguiente | el día después de | el día después | un día después"
            ),
            1,
        )
        | dict.fromkeys(phrases("el día antes de | el día anterior | un día antes | la víspera de"), -1),
        "one_after": (
            "el de después | el siguiente a ese | la semana siguiente | una semana después "
            "| el otro | el que sigue "
            "| el de la otra semana | el siguiente de ese"
        ),
        "occasion": _parts("para desayunar", "", "para cenar | a cenar | de cena"),
        "part": _parts(
            "antes del trabajo | antes de trabajar | a primera hora | tempranito "
            "| bien temprano | antes del cole",
            "después del cole | después de comer | para merendar | después del colegio "
            "| después de la siesta",
            "después del trabajo | después de trabajar | al salir del trabajo "
            "| saliendo del trabajo | última hora | a última hora",
        ),
    },
    "ru": {
        "advent": _sundays(
            "{} воскресенье адвента | {} адвент",
            *("первое/первый", "второе/второй", "третье/третий", "четвертое/четвертый"),
        ),
        "ord": {"сорокового": 40, "пятидесятого": 50, "шестидесятого": 60, "семидесятого": 70}
        | {"восьмидесятого": 80, "девяностого": 90},
        "unit_of": {"недельки": 10080, "недельку": 10080, "денька": 1440, "денечка": 1440, "месяцок": 43200},
        "weekend": "новогодние праздники | на новогодних | на новогодние | праздники",
        "this_year": "этого года | в этом году",
        "or": "или это было | или было",
        "unit": {
            "полгода": 259200,
            "полмесяца": 21600,
            "полдня": 720,
            "полсуток": 720,
            "год": 518400,
            "года": 518400,
            "лет": 518400,
        },
        "sums_up": "так что | поэтому | стало быть",
        "after_day": "после",
        "before_day": "перед",
        "not": "ни",
        "holiday": {"католическое рождество": 1225, "католическое рождество двадцать пятого": 1225},
        "or_so": "самое позднее | самое раннее | или около того | примерно | где-то",
        "too": "тоже | также | могу и | можно и",
        "so_far": "до сих пор | по сей день | до сегодняшнего дня",
        "before_then": "до этого времени | к тому времени",
        "last_day": {
            "последний день месяца": 0,
            "последний день года": 12,
            "последнего числа": 0,
            "последнее число": 0,
        },
        "vague": "неделя с | дольше чем | больше чем на",
        "suggest": "скажем | допустим",
        "same_day": "в этот же день | в тот же день | тот же день",
        "table": "столик | столик на | стол на",
        "no_more": "больше не | уже не | уже не могу | тоже не | тоже нет | тоже никак",
        "filler": "ох | ой | ах | уф | ага так | не рано | не поздно | не слишком рано | не слишком поздно",
        "day_shift": dict.fromkeys(
            phrases("на следующий день | на другой день | днем позже | день после | на следующий день после"),
            1,
        )
        | dict.fromkeys(phrases("за день до | днем раньше | накануне | день перед"), -1),
        "one_after": (
            "через неделю после | неделей позже | в ту что после | следующая за ней | через одну "
            "| через один "
            "| на неделю позже"
        ),
        "occasion": _parts("на завтрак | к завтраку", "", "на ужин | к ужину | поужинать"),
        "part": _parts(
            "до работы | перед работой | с утра пораньше | с самого утра | пораньше утром "
            "| перед школой | с утра",
            "после школы | после уроков | после садика | после обеда | во второй половине дня",
            "после работы | с работы | после смены | после ужина",
        ),
    },
    "ar": {
        "advent": _sundays(
            "الأحد {} من زمن المجيء | الأحد {} من المجيء | الأحد {} في زمن المجيء | أحد المجيء {}",
            *("الأول", "الثاني", "الثالث", "الرابع"),
        ),
        "weekend": "عطلة الأعياد | إجازة الأعياد",
        "this_year": "هذه السنة | هالسنة | السنة هذي",
        "ago_before": "قبل بالضبط | قبل تقريبا",
        "sums_up": "عشان كذا | لذلك",
        "after_day": "بعد",
        "before_day": "قبل",
        "or_so": "على الأكثر | بالكثير | تقريبا",
        "too": "كمان | أيضا | برضو",
        "so_far": "لحد اليوم | لحد الآن | لحد هلأ | للحين | لغاية اليوم | حتى الآن | لليوم",
        "before_then": "قبل كذا | قبل هيك | قبل كده",
        "last_day": {
            "آخر يوم في الشهر": 0,
            "آخر يوم بالشهر": 0,
            "آخر يوم في السنة": 12,
            "آخر يوم بالسنة": 12,
        },
        "suggest": "نقول | خلينا نقول",
        "same_day": "نفس اليوم | بنفس اليوم",
        "table": "طاولة | ترابيزة",
        "no_more": "ما عاد | مو بعد | خلاص ما",
        "filler": "آه | اوه | والله | يا ريت | مو بدري | مو متأخر | مش بدري | مش متأخر",
        "day_shift": {
            "اليوم اللي بعده": 1,
            "اليوم اللي بعدها": 1,
            "بعده بيوم": 1,
            "بعدها بيوم": 1,
            "بعد يوم من": 1,
        }
        | {"اليوم التالي": 1, "قبله بيوم": -1, "قبلها بيوم": -1, "اليوم اللي قبله": -1, "قبل يوم من": -1},
        "one_after": "اللي بعده | اللي بعدها | الذي يليه | التي تليها | بعدها بأسبوع | بعده بأسبوع",
        "occasion": _parts(
            "للفطور | عالفطور | على الفطور", "", "للعشا | للعشاء | عالعشا | على العشاء | على العشا"
        ),
        "part": _parts(
            "قبل الدوام | قبل الشغل | من بدري | بدري",
            "بعد المدرسة | بعد الغدا | بعد الغداء | بعد العصر | بعد صلاة العصر",
            "بعد الدوام | بعد الشغل | بعد العمل | بعد المغرب | بعد العشا | بعد صلاة المغرب | بعد صلاة العشاء",
        ),
    },
    "he": {
        "advent": _sundays(
            "יום ראשון {} של האדוונט | ראשון {} של האדוונט | יום ראשון {} באדוונט",
            *("הראשון", "השני", "השלישי", "הרביעי"),
        ),
        "weekend": "בחגים | חופשת חנוכה",
        "this_year": "השנה | של השנה",
        "or": "או שזה היה",
        "ago_before": "לפני בדיוק | לפני כמעט",
        "sums_up": "לכן",
        "after_day": "אחרי",
        "before_day": "לפני",
        "or_so": "לכל המאוחר | לכל המוקדם | בערך",
        "too": "גם",
        "so_far": "עד היום | עד עכשיו | עד כה",
        "before_then": "לפני כן",
        "last_day": {
            "האחרון של החודש": 0,
            "היום האחרון של החודש": 0,
            "ביום האחרון של החודש": 0,
            "היום האחרון של השנה": 12,
        },
        "vague": "השבוע של",
        "suggest": "נגיד | בוא נגיד",
        "same_day": "אותו יום | באותו יום",
        "table": "שולחן",
        "no_more": "כבר לא | גם לא",
        "filler": "אוי | וואו | אוקיי | יאללה | לא מוקדם מדי | לא מאוחר מדי",
        "day_shift": {
            "יום אחרי": 1,
            "למחרת": 1,
            "יום למחרת": 1,
            "היום שאחרי": 1,
            "ביום שאחרי": 1,
            "יום לפני": -1,
        }
        | {"יום קודם": -1, "ביום שלפני": -1, "ערב לפני": -1},
        "one_after": "זה שאחריו | זה שאחרי | שבוע אחרי | שבוע לאחר מכן | זאת שאחריה | זו שאחריה "
        "| שבוע אחר כך",
        "occasion": _parts("לארוחת בוקר", "", "לארוחת ערב"),
        "part": _parts(
            "לפני העבודה | על הבוקר | דבר ראשון בבוקר | מוקדם בבוקר",
            "אחרי בית הספר | אחרי הגן | אחרי ארוחת צהריים",
            "אחרי העבודה | בסוף היום | לקראת הערב",
        ),
    },
}
