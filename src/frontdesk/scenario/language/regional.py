"""Words of regions, slang and diminutives for money, lengths of time and signs of an address, by language.

- yes, no, self, num, filler, plural, quarter: as in the other tables; and_odd: behind a number, a little more
- money: ISO 4217 numbers; grand: sums of a currency that only the place tells ("lucas", "штука"), heard only
  where a sum was asked; unit: minutes; sym: the sign's code point
"""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, HOUR, MONTH, WEEK, listed

AT, UNDERSCORE, HYPHEN, DOT = ord("@"), ord("_"), ord("-"), ord(".")


def _each(words: str, meaning: int) -> dict[str, int]:
    return dict.fromkeys(listed(words), meaning)


def _phrases(text: str, meaning: int) -> dict[str, int]:
    return {one.strip(): meaning for one in text.split("|")}


_SOUTHERN = {
    f"{part}{end}": minutes
    for part, minutes in (("viertelst", 15), ("halbst", 30), ("dreiviertelst", 45), ("st", HOUR))
    for end in ("und", "ündchen", "ünderl", "underl", "ündle", "ündli", "ünderle", "ünnchen")
}
"""Hours and parts of one in small, as they are said in the south: "a Viertelstünderl"."""

REGIONAL: dict[str, dict[str, dict[str, int]]] = {
    "en": {
        "name_is": _phrases("is my name | is the name | be my name | was my name | i'm now | but i'm now", 1),
        "filler": _phrases("i'm afraid | i am afraid | i fear | you know what | d'you know what", 1),
        "yes": _phrases("you betcha | fill your boots | go on then", 1),
        "no": _phrases("not on your nelly | ta but no ta | not on your life", 1),
        "num": {"baker's dozen": 13, "a baker's dozen": 13, "bakers dozen": 13, "a bakers dozen": 13},
        "self": _phrases("yours truly | muggins | muggins here", 1),
        "grand": _phrases("monkey | a monkey", 500),
        "party": _phrases("table of | tables of | booking of | crowd of | total of", 1),
        "plural": _each("minutes hours days weeks months years", 1),
        "and_odd": _phrases("odd | something | or so | plus", 1),
        "money": _each("nicker smackers smackeroos sovs squid", 826)
        | _each("loonie loonies", 124)
        | _each("rupee rupees", 356)
        | _each("rand rands", 710)
        | _each("naira", 566)
        | _each("yen", 392)
        | _each("zloty zlotys", 985)
        | _each("kronor krona", 752)
        | _each("pesos peso", 484)
        | _each("hryvnia hryvnias", 980),
        "sym": _phrases(
            "at the rate | at the rate of | at rate | at symbol | the at sign | at the rate sign", AT
        )
        | _phrases("underline | lower dash | low dash | low line", UNDERSCORE),
        "unit": _phrases("half hour | half hours | half an hr | arf hour", 30)
        | _phrases("quarter hour | a quarter hour | quarter of an hour | a quarter of an hour", 15)
        | _phrases("three quarters of an hour | three quarter hour | three quarters of hour", 45)
        | _phrases("couple of hours | a couple of hours | couple hours", 2 * HOUR)
        | _phrases("wee hour", HOUR),
    },
    "de": {
        "name_is": _phrases(
            "ist mein name | war mein name | heiß ich | heiße ich | heiß jetzt | heiße jetzt | heiße "
            "jetzt aber "
            "| heiß jetzt aber | heiße inzwischen | heiß inzwischen",
            1,
        ),
        "yes": _phrases("na freilich | basst | basst scho | aber sowas von | eh kloar", 1),
        "no": _phrases(
            "brauchts net | brauchts nicht | des brauchts net | mog i net | mag i net | mog i ned", 1
        ),
        "self": _phrases("meine wenigkeit", 1),
        "and_odd": _phrases("irgendwas | und ein paar | plus", 1),
        "money": _each("euronen teuro teuros öcken ocken flocken kröten mäuse piepen taler", 978)
        | _each("forint", 348)
        | _each("stei steine", 756),
        "grand": _each("tausi tausis", 1000),
        "filler": _phrases("die andern | die anderen | den andern | den anderen | der andere", 1),
        "sym": _phrases("klammeraff | affenohr | das at zeichen", AT) | _phrases("bodenstrich", UNDERSCORE),
        "unit": _SOUTHERN
        | _each("minütchen minüterl minuterl minütle minütli", 1)
        | _each("tägchen tagerl tägle", DAY)
        | _each("wöchelchen wöcherl", WEEK),
    },
    "es": {
        "name_is": _phrases("es mi nombre | es mi apellido | ahora me llamo | ahora soy", 1),
        "yes": _phrases("dele | dele nomás | déle | hágale | hágale pues | sipo | cabal | sí pues", 1),
        "no": _phrases("ahorita no | por ahorita no | nel | nel pastel | nones", 1),
        "self": _phrases("una servidora | un servidor | servidora | servidor | su servidora", 1),
        "and_odd": _phrases("y pico | y tantos | y tantas | y algo | y piquito", 1),
        "money": _each("mangos mango guitas", 32)
        | _each("baros baro pesitos morlacos", 484)
        | _each("euritos eurillos machacantes lereles napos", 978)
        | _each("dolaritos", 840)
        | _each("bolivianos", 68)
        | _each("guaraníes", 600)
        | _each("lempiras", 340)
        | _each("quetzales", 320)
        | _each("colones", 188)
        | _each("córdobas", 558)
        | _each("bolívares", 928)
        | _each("balboas", 590),
        "grand": _each("luca lucas luquita luquitas lukas", 1000)
        | _each("palo palos palito palitos", 1_000_000),
        "quarter": _each("cuartos cuartitos", 1),
        "sym": _phrases("la arroba | el arroba | arrobita", AT)
        | _phrases("subrayado | raya abajo | rayita abajo | guioncito bajo | raya al piso", UNDERSCORE)
        | _phrases("rayita | guioncito", HYPHEN),
        "unit": _phrases("un cuarto de horita | cuartito de hora | un cuartito de hora", 15)
        | _phrases("media horita | media horilla", 30)
        | _phrases("tres cuartitos de hora | tres cuartos de horita", 45)
        | _phrases("horilla | horillas | horeja", HOUR)
        | _phrases("minutillo | minutillos | minutico | minuticos", 1)
        | _phrases("semanita | semanitas | semanilla", WEEK)
        | _phrases("diita | diitas | diíta | diítas | diazo", DAY)
        | _phrases("mesecito | mesecitos | mesito | mesitos", MONTH)
        | _phrases("añito | añitos", 12 * MONTH),
    },
    "ru": {
        "half_more": _each("полутора", 1),
        "self": _phrases("ваш покорный слуга | ваша покорная слуга", 1),
        "and_odd": _phrases("с чем то | с чем-то | с лишним | с небольшим | с копейками | с хвостиком", 1),
        "money": _each("рублик рублика рубликов рубликами рублей", 643)
        | _each("евриков еврика евро", 978)
        | _each("зеленых бачей долларей", 840)
        | _each("манат маната манатов", 944)
        | _each("драм драма драмов", 51)
        | _each("лари", 981)
        | _each("сомов", 417),
        "grand": _each("штука штуку штуки штук тонна тонну тонны тонн косых", 1000),
        "sym": _phrases("dot | point", DOT)
        | _phrases("at | at sign", AT)
        | _phrases("underscore", UNDERSCORE)
        | _phrases("dash | hyphen | minus", HYPHEN)
        | _phrases("собакой | собачкой | значок собака | ат | знак собака", AT)
        | _phrases("нижняя черта | нижний пробел | подчерк | нижний прочерк | черта внизу", UNDERSCORE)
        | _phrases("прочерк | короткое тире", HYPHEN),
        "unit": _each("часок часочек часочка часочков", HOUR)
        | _each("минуточка минуточку минуточки минуточек минутка минутку минутки минуток", 1)
        | _each("получасик получасика", 30)
        | _phrases("четверть часа | четверть часика | четвертушка часа", 15)
        | _phrases("три четверти часа", 45)
        | _phrases("пара часиков | пару часиков | парочку часов | парочка часов", 2 * HOUR)
        | _each("денечек денечка денька денек деньков денечков", DAY)
        | _each("неделька недельки неделек", WEEK)
        | _each("месяцок месяцочек месячишко", MONTH)
        | _each("годик годика годиков годочек", 12 * MONTH),
    },
    "ar": {
        "brood": _phrases("بناتنا | أولادنا | أطفالنا | عيالنا | ولادنا | أولادنا كلهم", 1),
        "self": _phrases("محسوبتك | محسوبك", 1),
        "and_odd": _phrases("ونيف | وشوي | وكسور | وشوية", 1),
        "money": _each("روبية روبيات", 356),
        "grand": _each("باكو بواكي", 1000),
        "thanks": _phrases(
            "الله يرحم والديك | الله يسلمك | الله يخليك | الله يعافيك | يعطيك العافية | الله يعطيك العافية "
            "| بارك الله فيك | جزاك الله خير | ما شاء الله | الله يحفظك | الله يسعدك | الله يطول عمرك",
            1,
        ),
        "sym": _phrases("علامة at | آت ساين | ات ساين | شطرودل | شترودل | علامة الات", AT)
        | _phrases("خط تحتي | خط واطي | شحطة تحت | اندر", UNDERSCORE)
        | _phrases("واصلة | شحطة", HYPHEN),
        "unit": _each("سويعة", HOUR)
        | _phrases("ثلاثة أرباع الساعة | ثلاث أرباع الساعة | تلات ارباع الساعة | تلت ارباع ساعة", 45)
        | _phrases("ثلاثة أرباع ساعة | تلات أرباع ساعة", 45),
    },
    "he": {
        "and_odd": _phrases("ומשהו | וקצת | ועוד קצת", 1),
        "money": _each("לירות זוז זוזים שקלין", 376),
        "quarter": _each("רבעים רבעי", 1),
        "sym": _phrases("dot | point", DOT)
        | _phrases("at | at sign", AT)
        | _phrases("underscore", UNDERSCORE)
        | _phrases("dash | hyphen | minus", HYPHEN)
        | _phrases("סימן שטרודל | סימן כרוכית", AT)
        | _phrases("אנדר סקור | קו למטה | קו מלמטה", UNDERSCORE)
        | _phrases("דש | קו באמצע", HYPHEN),
        "unit": _phrases("שעה קלה | שעונת", HOUR)
        | _phrases("חצי שעונת | חצי שעה קטנה", 30)
        | _each("דקונת", 1),
    },
}
"""By language: the kinds above."""
