"""Words around a value that tell which value it is, by language.

Kinds: year_mark, before or after a year; counted_after: a scale before its number; now_hour: "the same
time as now"; goes_on: between the parts of a telephone number ("and at the end"); bound: before an hour
that limits another thing ("before", "after").
"""

from __future__ import annotations

from collections.abc import Mapping

ASIDES: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "year_mark": "in the year | the year | year",
        "now_hour": (
            "same time as now | at the same time as now | the same time as now | same time as right now "
            "| at this same time | this same time | this time | at this time | at exactly this time "
            "| exactly this time | same hour as now | the same hour as now | at the same hour as now"
        ),
        "goes_on": (
            "and then | then | and at the end | at the end | and the end | the rest is | followed by "
            "| and it ends in | and ends in | ending in | ending"
        ),
        "bound": "before | after | until | till | between | past",
    },
    "de": {
        "year_mark": "jahr | im jahr | im jahre | anno | jahrgang",
        "now_hour": (
            "um dieselbe zeit wie jetzt | zur selben zeit wie jetzt | um die gleiche zeit wie jetzt "
            "| die gleiche uhrzeit wie jetzt | um die gleiche uhrzeit wie jetzt "
            "| um dieselbe uhrzeit wie jetzt | gleiche uhrzeit wie jetzt | gleiche zeit wie jetzt "
            "| zur gleichen zeit wie jetzt | zur gleichen uhrzeit wie jetzt | um diese zeit "
            "| um diese uhrzeit | genau um diese zeit | selbe zeit wie jetzt | selbe uhrzeit wie jetzt"
        ),
        "goes_on": (
            "und dann | dann | und am ende | am ende | zum schluss | und zum schluss | hinten | und hinten"
        ),
        "bound": "vor | nach | bis | ab | zwischen",
    },
    "es": {
        "year_mark": "del año | año | el año | en el año | de el año",
        "now_hour": (
            "a esta misma hora | a esta hora | esta misma hora | a la misma hora que ahora "
            "| la misma hora que ahora | misma hora que ahora | a la misma hora de ahora"
        ),
        "goes_on": "y luego | luego | y después | y al final | al final | y termina en | terminado en",
        "bound": "antes | después | hasta | entre",
    },
    "ru": {
        "ord": {"двухтысячного": 2000, "двухтысячный": 2000},
        "counted_after": "миллиона | миллиончика | лимона | тысячи | тысячки | тысяч",
        "now_hour": (
            "в это же время | в это же самое время | в то же время что и сейчас | в то же время как сейчас "
            "| в то же самое время что и сейчас | это же время | в такое же время как сейчас "
            "| в тот же час что и сейчас"
        ),
        "goes_on": (
            "и потом | потом | затем | дальше | и дальше | в конце | и в конце | на конце | и на конце"
        ),
        "bound": "до | после | раньше | позже | между | перед",
    },
    "ar": {
        "year_mark": "عام | سنة | سنه | من عام | من سنة | لعام | بسنة | في عام",
        "now_hour": (
            "نفس الوقت زي الآن | نفس الوقت مثل الآن | في نفس الوقت زي الحين | نفس الساعة مثل الحين "
            "| نفس الساعة زي دلوقتي | نفس الوقت زي دلوقتي | نفس الساعة زي هلأ | في مثل هذا الوقت "
            "| مثل هذا الوقت | نفس هالوقت | بنفس هالوقت | نفس هذا الوقت | في نفس هذا الوقت "
            "| نفس الوقت متل هلأ | نفس الساعة متل هلأ"
        ),
        "goes_on": "وبعدين | بعدين | ثم | وثم | وفي الآخر | في الآخر | وفي النهاية | وبالأخير | وآخرها",
        "bound": "قبل | بعد | لحد | حتى | بين",
    },
    "he": {
        "year_mark": "שנת | בשנת | לשנת | משנת",
        "now_hour": (
            "באותה שעה כמו עכשיו | באותה השעה כמו עכשיו | בדיוק באותה שעה כמו עכשיו | אותה שעה כמו עכשיו "
            "| בשעה הזאת | באותו זמן כמו עכשיו | בדיוק בשעה הזאת | בשעה הזו"
        ),
        "goes_on": "ואז | ואחר כך | אחר כך | ובסוף | בסוף | ואחרי זה",
        "bound": "לפני | אחרי | עד | בין",
    },
}


def asides(code: str) -> Mapping[str, Mapping[str, int] | str]:
    """The language's words of these kinds."""
    return ASIDES[code]
