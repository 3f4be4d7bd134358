"""Words around a value that tell which value it is, by language.

Kinds: hour_shift, after a span: -1 for earlier and 1 for later; goes_on: between the parts of a code;
year_mark, before or after a year; counted_after: a scale before its number; now_hour: "the same time as now";
now: today, where a day is wished for, and else no day ("right now I am driving"); same_hour: the time that
was said before; then_before and then_after: after a weekday, the one before or after a day that was said
("the Saturday before that"); bound: before an hour that limits another thing ("before", "after").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import phrases

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _ways(back: str, on: str) -> dict[str, int]:
    return dict.fromkeys(phrases(back), -1) | dict.fromkeys(phrases(on), 1)


ASIDES: dict[str, dict[str, dict[str, int] | str]] = {
    "en": {
        "now": "now",
        "goes_on": "then | followed by | after that",
        "hour_shift": _ways("earlier | sooner", "later"),
        "past": "passed",
        "weekday": {f"{day}{end}": n for n, day in enumerate(DAYS) for end in ("'d", "'ll")},
        "same_hour": (
            "same time | at the same time | the same time | that same time | at that same time "
            "| same hour | the same hour | at the same hour"
        ),
        "then_before": "before that | before it | beforehand | right before that | just before that",
        "then_after": ("after that | after it | right after that | straight after that | just after that"),
        "year_mark": "in the year | the year | year",
        "now_hour": (
            "same time as now | at the same time as now | the same time as now | same time as right now "
            "| at this same time | this same time | this time | at this time | at exactly this time "
            "| exactly this time | same hour as now | the same hour as now | at the same hour as now"
        ),
        "bound": "before | after | until | till | between | past",
    },
    "de": {
        "now": "jetzt gleich",
        "goes_on": "dann | danach | gefolgt von | und dann",
        "hour_shift": _ways("früher | eher", "später"),
        "rel": {"morgige": 1, "morgiger": 1, "am morgigen": 1},
        "one_after": "der drauf | die drauf | der darauf | den nächsten drauf | den drauffolgenden",
        "same_hour": (
            "zur selben zeit | zur gleichen zeit | um dieselbe zeit | um die gleiche zeit "
            "| selbe zeit | gleiche zeit | dieselbe zeit | die gleiche zeit | selbe uhrzeit "
            "| gleiche uhrzeit | dieselbe uhrzeit | die gleiche uhrzeit | um dieselbe uhrzeit "
            "| zur selben uhrzeit | zur gleichen uhrzeit | um die gleiche uhrzeit | gleiche stunde"
        ),
        "then_before": "davor | vorher | zuvor",
        "then_after": "danach | darauf | nachher | drauf | drauffolgend",
        "year_mark": "jahr | im jahr | im jahre | anno | jahrgang",
        "now_hour": (
            "um dieselbe zeit wie jetzt | zur selben zeit wie jetzt | um die gleiche zeit wie jetzt "
            "| die gleiche uhrzeit wie jetzt | um die gleiche uhrzeit wie jetzt "
            "| um dieselbe uhrzeit wie jetzt | gleiche uhrzeit wie jetzt | gleiche zeit wie jetzt "
            "| zur gleichen zeit wie jetzt | zur gleichen uhrzeit wie jetzt | um diese zeit "
            "| um diese uhrzeit | genau um diese zeit | selbe zeit wie jetzt | selbe uhrzeit wie jetzt"
        ),
        "bound": "vor | nach | bis | ab | zwischen",
    },
    "es": {
        "goes_on": "luego | después | y luego | y después | seguido de",
        "hour_shift": _ways("antes | más temprano | más pronto", "después | más tarde"),
        "same_hour": (
            "a la misma hora | la misma hora | misma hora | a esa misma hora | esa misma hora "
            "| mismo horario | el mismo horario | en el mismo horario"
        ),
        "then_before": "antes | anterior | de antes | previo",
        "then_after": "después | siguiente a ese | posterior | de después",
        "not_after": "no puedo a | no puedo el",
        "year_mark": "del año | año | el año | en el año | de el año",
        "now_hour": (
            "a esta misma hora | a esta hora | esta misma hora | a la misma hora que ahora "
            "| la misma hora que ahora | misma hora que ahora | a la misma hora de ahora"
        ),
        "bound": "antes | después | hasta | entre",
    },
    "ru": {
        "now": "сейчас",
        "goes_on": "потом | затем | дальше | далее | а потом | и потом",
        "hour_shift": _ways("раньше | пораньше", "позже | попозже | позднее"),
        "same_hour": (
            "в то же время | на то же время | то же время | в то же самое время "
            "| на то же самое время | в тот же час | на тот же час | в такое же время "
            "| на такое же время | время то же | время то же самое"
        ),
        "then_before": "до этого | перед этим | перед ним",
        "then_after": "после этого | после него",
        "ord": {"двухтысячного": 2000, "двухтысячный": 2000},
        "unit_of": {"лет": 518400, "года": 518400},
        "counted_after": "миллиона | миллиончика | лимона | тысячи | тысячки | тысяч",
        "now_hour": (
            "в это же время | в это же самое время | в то же время что и сейчас | в то же время как сейчас "
            "| в то же самое время что и сейчас | это же время | в такое же время как сейчас "
            "| в тот же час что и сейчас"
        ),
        "bound": "до | после | раньше | позже | между | перед",
    },
    "ar": {
        "now": "الآن | الحين | هلق | هلأ | دلوقتي | هسا | هسه",
        "goes_on": "بعدين | وبعدين | ثم | وثم | بعدها | وبعدها",
        "hour_shift": _ways("أبكر | ابكر | قبلها", "متأخر | بعدها"),
        "same_hour": (
            "نفس الوقت | بنفس الوقت | في نفس الوقت | نفس الساعة | بنفس الساعة | على نفس الساعة "
            "| على نفس الوقت | نفس الموعد"
        ),
        "then_before": "قبله | قبلها | اللي قبله | اللي قبلها",
        "then_after": "بعدها | بعده",
        "year_mark": "عام | سنة | سنه | من عام | من سنة | لعام | بسنة | في عام",
        "now_hour": (
            "نفس الوقت زي الآن | نفس الوقت مثل الآن | في نفس الوقت زي الحين | نفس الساعة مثل الحين "
            "| نفس الساعة زي دلوقتي | نفس الوقت زي دلوقتي | نفس الساعة زي هلأ | في مثل هذا الوقت "
            "| مثل هذا الوقت | نفس هالوقت | بنفس هالوقت | نفس هذا الوقت | في نفس هذا الوقت "
            "| نفس الوقت متل هلأ | نفس الساعة متل هلأ"
        ),
        "bound": "قبل | بعد | لحد | حتى | بين",
    },
    "he": {
        "now": "עכשיו | כרגע",
        "goes_on": "אחר כך | ואחר כך | ואז | אחרי זה | ואחרי זה",
        "hour_shift": _ways("קודם | לפני כן | מוקדם יותר | יותר מוקדם", "אחר כך | מאוחר יותר | יותר מאוחר"),
        "same_hour": (
            "באותה שעה | באותה השעה | אותה שעה | לאותה שעה | באותו זמן | אותו זמן | לאותו הזמן "
            "| באותה שעה בדיוק"
        ),
        "then_before": "לפני זה | שלפני זה | שלפניו | שלפניה | לפני כן",
        "then_after": "אחרי זה | שאחרי זה | שאחריו | שאחריה",
        "year_mark": "שנת | בשנת | לשנת | משנת",
        "now_hour": (
            "באותה שעה כמו עכשיו | באותה השעה כמו עכשיו | בדיוק באותה שעה כמו עכשיו | אותה שעה כמו עכשיו "
            "| בשעה הזאת | באותו זמן כמו עכשיו | בדיוק בשעה הזאת | בשעה הזו"
        ),
        "bound": "לפני | אחרי | עד | בין",
    },
}

GOES_ON = {
    "en": (
        "and at the end|and it ends in|and the end|the rest is|followed by|and ends in|"
        "at the end|ending in|and then|ending|then"
    ),
    "de": ("und zum schluss|und am ende|zum schluss|und hinten|und dann|am ende|hinten|dann"),
    "es": ("y termina en|terminado en|y al final|y después|al final|y luego|luego"),
    "ru": ("и на конце|и в конце|и дальше|на конце|и потом|в конце|дальше|потом|затем"),
    "ar": ("وفي النهاية|وفي الآخر|في الآخر|وبالأخير|وبعدين|وآخرها|بعدين|وثم|ثم"),
    "he": ("ואחרי זה|ואחר כך|אחר כך|ובסוף|בסוף|ואז"),
}
"""Words between the parts of a telephone number: "34, and at the end 18"."""


def asides(code: str) -> Mapping[str, Mapping[str, int] | str]:
    """The language's words of these kinds."""
    return ASIDES[code]


@lru_cache(maxsize=16)
def goes_on(code: str) -> re.Pattern[str]:
    """The words of that language between the parts of a telephone number."""
    return re.compile(rf"\W*(?:{GOES_ON[code]})(?!\w)", re.IGNORECASE)
