"""How a yes is taken back in the same breath, and which "no" takes nothing back: "yes, but no hurry"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.phrasing import Phrases, compiled

TURNING: Mapping[str, Mapping[str, str]] = {
    "en": {
        "turn": (
            "but | however | though | although | except | only that | or rather | or actually | or maybe | "
            "then again | on second thoughts | on second thought | and no | or no | or not | actually"
        ),
        "harmless": (
            "no worries | that's all | that is all | that's it | no hurry | no rush | no problem | not a "
            "problem | no trouble | no bother | no need to hurry | no need to change | no need to rush | "
            "no changes | nothing to change | nothing else | no questions | no further questions | no more "
            "| not bad | nothing more | no doubt | don't worry | don't rush | don't hurry | no offence | "
            "no stress | why not | no objection* | nothing against | don't mind | do not mind | "
            "don't object | without a problem | without any problem | without any problems"
        ),
    },
    "de": {
        "turn": (
            "aber | jedoch | allerdings | obwohl | nur dass | oder doch | oder eher | oder lieber | oder "
            "besser | oder nein | und nein | andererseits | eigentlich | beziehungsweise"
        ),
        "harmless": (
            "keine eile | das ist alles | das war's | das wars | das wäre alles | kein problem | kein "
            "stress | keine sorge | keine ursache | keine hektik | keine fragen | keine änderung* | nichts "
            "zu ändern | nichts weiter | nichts mehr | sonst nichts | nicht schlecht | eilt nicht | nicht "
            "eilig | kein thema | warum nicht | wieso nicht | nichts dagegen | keine einwände | nicht "
            "hetzen | macht nichts | nichts einzuwenden | kein ding | "
            "stört mich nicht | macht mir nichts aus | ohne weiteres | ohne probleme | ohne problem"
        ),
    },
    "es": {
        "turn": (
            "pero | aunque | sin embargo | sino | salvo que | o mejor | o más bien | o no | y no | en "
            "realidad | la verdad | bueno no | ahora que"
        ),
        "harmless": (
            "no hay prisa | eso es todo | es todo | no corre prisa | sin prisa | no hay problema | ningún "
            "problema | sin problema | no pasa nada | no se preocupe | no te preocupes | nada más | no hay "
            "nada que cambiar | nada que cambiar | sin cambios | no tengo prisa | no está mal | no me "
            "importa | no tengo inconveniente | por qué no | cómo no | no hace falta cambiar | no tengo "
            "preguntas | no cabe duda | no me molesta | sin ningún problema | sin problemas"
        ),
    },
    "ru": {
        "turn": (
            "но | только | хотя | однако | а вообще | впрочем | вернее | точнее | или нет | и нет | или "
            "лучше | а лучше | правда | хотя бы"
        ),
        "harmless": (
            "не спешите | это всё | вот и всё | не спеши | не торопитесь | не торопясь | не срочно | не "
            "горит | без проблем | нет проблем | не проблема | не против | не возражаю | ничего менять не "
            "| ничего не менять | ничего не меня* | ничего больше | больше ничего | вопросов нет | нет "
            "вопросов | не плохо | неплохо | не страшно | не переживайте | не беспокойтесь | почему нет | "
            "почему бы и нет | почему бы нет | не вопрос | без вопросов | не мешает"
        ),
    },
    "ar": {
        "turn": (
            "بس | لكن | ولكن | إلا | غير | مع ذلك | أو بالأحرى | أو لا | ولا | بالأحرى | في الحقيقة | الصراحة"
        ),
        "harmless": (
            "لا مشكلة | هذا كل شيء | هذا كل شي | ما في مشكلة | مافي مشكلة | مفيش مشكلة | بدون مشكلة | لا "
            "مانع | ما عندي مانع | ما في مانع | مش مستعجل* | مو مستعجل* | لست مستعجل* | لا داعي للعجلة | "
            "على مهلك | لا تقلق | لا تستعجل | ليش لا | لم لا | ليه لا | كيف لا | لا شيء آخر | ما في شي "
            "ثاني | ولا يهمك | لا بأس | لا أمانع | ما يزعجني"
        ),
    },
    "he": {
        "turn": "אבל | אך | אולם | רק ש | רק | למרות | בעצם | או לא | ולא | או אולי | או בעצם | מצד שני",
        "harmless": (
            "לא דחוף | זה הכל | זהו | אין בעיה | אין שום בעיה | בלי בעיה | לא בעיה | אין לחץ | לא לחוץ | "
            "לא למהר | אין מה לשנות | לא צריך לשנות | שום דבר אחר | לא אכפת לי | למה לא | איך לא | לא רע | "
            "אל תדאג* | לא נורא | אין שאלות | אין לי שאלות | אין לי התנגדות | לא מתנגד* | זה לא בוער | "
            "לא מפריע לי"
        ),
    },
}


@lru_cache(maxsize=8)
def turning(code: str) -> Phrases:
    """The phrases of a language that `turn` a sentence, and denials that are `harmless`."""
    known = code if code in TURNING else "en"
    return compiled(dict(TURNING[known]), code)
