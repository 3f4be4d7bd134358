"""Words that pick one of several by its place: the cheapest, the smaller one, the middle one.

A place is an end of a scale: `price-` is the cheapest, `price+` the dearest; `middle` is between the two,
`other` what was not named, `all` is every one of them. A phrase with `+` compares only two.
"""

from __future__ import annotations

from collections.abc import Mapping

_EN = {
    "price-": (
        "cheapest | cheaper | cheap one | cheap | less expensive | least expensive | lowest price "
        "| budget one | most affordable | more affordable | costs less | costs the least"
    ),
    "price+": (
        "dearest | dearer + | most expensive | more expensive | expensive one | priciest | "
        "pricier | pricey one"
    ),
    "size-": "smallest | smaller + | small one | little one | tiniest | littlest | little",
    "size+": "biggest | bigger + | largest | larger + | big one | large one | massive one | huge one",
    "speed+": "fastest | faster | quickest | quicker | soonest | sooner | quick one | fast one",
    "speed-": "slowest | slower + | slow one",
    "time-": "earliest | earlier + | early one",
    "time+": "latest | later + | late one",
    "length-": "shortest | shorter + | short one",
    "length+": "longest | longer + | long one",
    "count-": "fewest | least | fewer + | less often + | lowest | lower +",
    "count+": "most | most often | more often + | highest | higher +",
    "middle": "middle | in between | medium | middle one | mid one | halfway",
    "other": "other one | the other | other",
    "all": "both | all of them | all three | the lot | every one",
}
_DE = {
    "price-": (
        "günstigste | günstigsten | günstiger* | billigste | billigsten | billiger* | preiswert* "
        "| billige | günstige"
    ),
    "price+": "teuerste | teuersten | teurere | teurer | teuren | teure",
    "size-": "kleinste | kleinsten | kleinere + | kleineren + | kleine | kleinen",
    "size+": "größte | größten | größere + | größeren + | große | großen",
    "speed+": "schnellste | schnellsten | schnellere | schneller",
    "speed-": "langsamste | langsamere + | langsame",
    "time-": "früheste | frühesten | frühere + | früheren + | früher +",
    "time+": "späteste | spätesten | spätere + | späteren + | später +",
    "length-": "kürzeste | kürzesten | kürzere + | kürzeren +",
    "length+": "längste | längsten | längere + | längeren +",
    "count-": "wenigsten | niedrigste | seltener + | weniger +",
    "count+": "meisten | höchste | am häufigsten | häufiger + | öfter +",
    "middle": "mittlere | mittleren | mittel* | in der mitte | dazwischen | mittelding",
    "other": "andere | anderen | der andere | die andere",
    "all": "beides | beide | alle | alles",
}
_ES = {
    "price-": (
        "más barato | más barata | barato | barata | más económico | más económica | baratito | "
        "cuesta menos | menos caro"
    ),
    "price+": "más caro | más cara | cuesta más | caro | cara",
    "size-": (
        "más pequeño | más pequeña | pequeño | pequeña | chico | chica | más chico | más chica | "
        "menor | chiquito"
    ),
    "size+": "más grande | grande | mayor | grandote",
    "speed+": "más rápido | más rápida | antes llegue | llegue antes | menos tarde | rápida | rápido",
    "speed-": "más lento | más lenta",
    "time-": "más temprano | más pronto | temprana",
    "time+": "más tarde | más tardío",
    "length-": "más corto | más corta | corto | corta | menos dure",
    "length+": "más largo | más larga | largo | larga",
    "count-": "menos +",
    "count+": "más alto",
    "middle": "mediano | mediana | en medio | medio | del medio | intermedio | intermedia",
    "other": "otro | otra",
    "all": "ambos | ambas | los dos | las dos | todos | todas",
}
_RU = {
    "price-": "дешев* | подешев* | недорог* | бюджетн* | самый дешёвый | экономн*",
    "price+": "дорог* | дороже | подороже | дороже +",
    "size-": "маленьк* | самый маленький | наименьш* | поменьше | меньш* + | мелк*",
    "size+": "больш* | самый большой | наибольш* | побольше | крупн* | огромн*",
    "speed+": "быстр* | побыстр* | скорее | поскор*",
    "speed-": "медленн* | помедлен*",
    "time-": "ранн* | пораньше | раньше | самое раннее",
    "time+": "поздн* | попозже | позже",
    "length-": "коротк* | покороче | короче",
    "length+": "длинн* | подлин* | долг* | подольше | дольше",
    "count-": "реже + | меньше всего",
    "count+": "чаще + | чаще всего | больше всего | почаще +",
    "middle": "средн* | посередине | посерёдке | между ними | промежуточн*",
    "other": "друг* | второй из | иной",
    "all": "оба | обе | и то и другое | все | всё сразу | и то и то",
}
_AR = {
    "price-": "الأرخص | ارخص* | أرخص* | الرخيص* | رخيص* | أقل سعر | الاقتصادي",
    "price+": "الأغلى | أغلى | اغلى | الغالي*",
    "size-": "الأصغر | أصغر | اصغر | الصغير*",
    "size+": "الأكبر | أكبر | اكبر | الكبير*",
    "speed+": "الأسرع | أسرع | اسرع | السريع*",
    "speed-": "الأبطأ",
    "time-": "الأبكر | أبكر | ابكر | بدري",
    "time+": "الأخير وقت | متأخر | أتأخر",
    "length-": "الأقصر | أقصر | القصير*",
    "length+": "الأطول | أطول | الطويل*",
    "count-": "الأقل | أقل +",
    "count+": "الأكثر | أكثر +",
    "middle": "الوسط | المتوسط* | متوسط* | وسط | النص | بينهم",
    "other": "الثاني منهم | الآخر | الاخر | الأخرى | التاني",
    "all": "كلاهما | الاثنين مع بعض | كلهم | كليهما | الاثنتين",
}
_HE = {
    "price-": "הזול* | זול* | הכי זול* | משתלם",
    "price+": "היקר* | יקר* | הכי יקר*",
    "size-": "הקטן | הקטנה | קטן | קטנה | הכי קטן*",
    "size+": "הגדול | הגדולה | גדול | גדולה | הכי גדול*",
    "speed+": "המהיר* | מהיר* | הכי מהר | הכי מהיר*",
    "speed-": "האיטי* | איטי*",
    "time-": "המוקדם* | מוקדם* | הכי מוקדם",
    "time+": "המאוחר* | מאוחר* | הכי מאוחר",
    "length-": "הקצר* | קצר* | הכי קצר*",
    "length+": "הארוך | הארוכה | ארוך | ארוכה",
    "count-": "הכי מעט | פחות +",
    "count+": "הכי הרבה",
    "middle": "האמצעי* | אמצעי* | באמצע | בינוני* | האמצע",
    "other": "השני מביניהם | האחר | האחרת",
    "all": "שניהם | שתיהן | כולם | הכל",
}
PLACES: Mapping[str, Mapping[str, str]] = {"en": _EN, "de": _DE, "es": _ES, "ru": _RU, "ar": _AR, "he": _HE}
"""By language: a place and the phrases for it."""
SIZES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "tiny mini xs",
        "small little s",
        "medium regular normal m",
        "large big l",
        "extra xl family jumbo xxl",
    ),
    "de": ("mini", "klein* s", "mittel* normal* m", "groß* l", "riesig* xl familien* xxl"),
    "es": ("mini", "pequeñ* chic* s", "median* m normal", "grande l", "gigante xl familiar xxl"),
    "ru": ("мини", "маленьк* малы* s", "средн* m обычн*", "больш* l", "огромн* xl гигант* семейн*"),
    "ar": ("ميني", "صغير* s", "وسط متوسط* m", "كبير* l", "عائلي* xl"),
    "he": ("מיני", "קטן קטנה s", "בינוני* m רגיל*", "גדול גדולה l", "ענק* משפחתי* xl"),
}
"""By language: words of size, the smallest first."""
RANKED: Mapping[str, tuple[str, ...]] = {
    "price": ("basic", "standard", "premium"),
    "speed": ("standard", "express"),
    "time": ("morning", "afternoon", "evening"),
    "persons": ("single", "couple", "family"),
    "often": ("yearly", "quarterly", "monthly", "biweekly", "weekly"),
}
"""Concepts in the order of a scale, the lowest first."""
