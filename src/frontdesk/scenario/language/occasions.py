"""Words that place a day beside another one, and an hour beside what people do at it, by language.

Kinds: day_shift (days from the day that follows, or was told before: "the day after"), one_after (the day of
that name a week on: "not this Friday, the one after"), part ("after work", "first thing"), occasion: the part
of the day of a meal, which says something of an hour but is none ("a table for two for dinner"); no_more
denies what was said before it ("heute nicht mehr"); table: what is booked for the evening, if the hour may
be of it; same_day: "the same day" in another week.
"""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING, phrases


def _parts(morning: str, afternoon: str, evening: str) -> dict[str, int]:
    parts = ((morning, MORNING), (afternoon, AFTERNOON), (evening, EVENING))
    return {phrase: part for words, part in parts for phrase in phrases(words)}


OCCASIONS: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "vague": "the week of | week of | week commencing | the week commencing | week beginning",
        "suggest": "say | let's say | shall we say",
        "same_day": "same day | the same day",
        "table": "table | a table | table for | a table for",
        "no_more": "no longer | not any more | not anymore | is out now",
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
        "vague": "die woche ab | die woche vom | in der woche vom",
        "suggest": "sagen wir | sagen wir mal",
        "same_day": "am gleichen tag | gleicher tag | am selben tag | selber tag",
        "table": "tisch | einen tisch | tisch für | einen tisch für",
        "no_more": "nicht mehr | geht nicht mehr",
        "filler": "ach | uff | oje | ach so | ach ja | mensch",
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
        "vague": "la semana del",
        "suggest": "digamos | pongamos",
        "same_day": "el mismo día | mismo día",
        "table": "mesa | una mesa | mesa para | una mesa para",
        "no_more": "ya no | ya no puedo",
        "filler": "uy | ay | huy | uf | ostras",
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
        "vague": "неделя с",
        "suggest": "скажем | допустим",
        "same_day": "в этот же день | в тот же день | тот же день",
        "table": "столик | столик на | стол на",
        "no_more": "больше не | уже не | уже не могу",
        "filler": "ох | ой | ах | уф | ага так",
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
        "suggest": "نقول | خلينا نقول",
        "same_day": "نفس اليوم | بنفس اليوم",
        "table": "طاولة | ترابيزة",
        "no_more": "ما عاد | مو بعد | خلاص ما",
        "filler": "آه | اوه | والله | يا ريت",
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
        "vague": "השבוע של",
        "suggest": "נגיד | בוא נגיד",
        "same_day": "אותו יום | באותו יום",
        "table": "שולחן",
        "no_more": "כבר לא",
        "filler": "אוי | וואו | אוקיי | יאללה",
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
