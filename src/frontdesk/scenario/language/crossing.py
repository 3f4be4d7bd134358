"""How callers deny outright what a red line names: "nobody is unconscious", "es brennt nicht".

Patterns over folded words with blanks between them, for one clause. What they do not fit denies nothing:
whoever is in danger speaks in pieces, and recognisers leave commas out ("he's not breathing unconscious"), so
that no pattern reaches over a verb, a pronoun or an "and".

- `before`, `inside`: what stands right before the named words, or between them
- `noun`: the same for a bare "no", which belongs to a noun only; `nouns` is what such a noun looks like, and
  `no_noun` what none looks like
- `after`: all the rest of a clause that begins with the named words ("bewusstlos ist er nicht")
- `whole`: all of a clause, the named words between bars ("es|brennt|nicht")
- `doubt`: makes a question, a fear or a condition of it ("if it is not on fire", "ist er nicht …")
- `help`: beginnings of words for help, which is only denied where it is not needed: "no ambulance is coming"
- `needless`: what says so, before the word or after it
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold

_NOT = "(?:is|am|are|was|were|has|have|had|do|does|did|he's|she's|it's|there's|that's|i'm|we're|they're) not"
_ISNT = "(?:isn'?t|aren'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|don'?t|doesn'?t|didn'?t)"
_OWN = "(?:ich|er|sie|es|wir|mir)"
_WHO = "(?:él|ella|yo|usted|(?:el|la|mi|su) [^ ]+|gracias a dios|por suerte)"

PLAIN: Mapping[str, Mapping[str, str]] = {
    "en": {
        "before": (
            f"(?:^not|(?:^| ){_NOT}|(?:^| ){_ISNT})(?: (?:a|an|any|have|had|having|been|being|got))*$"
            "|^(?:and |but )?(?:nobody|nothing|no one|none)(?: (?:is|are|was|were|has|has been))?$"
        ),
        "noun": (
            "(?:^| )(?:no|neither|nor)(?: (?:an?|any|signs?|traces?|of|visible|real|other|heavy|bad"
            "|serious|severe))*$"
        ),
        "nouns": (
            "^(?:reaction|shock|smell|spark|smoke|fire|flame|burn|swelling|bleeding|blood|pain|fever|rash"
            "|seizure|stroke|injury|injurie|lawyer|attorney|action|claim|chargeback|dispute|threat|weapon|leak"
            "|gas|poison|overdose|allergy|allergie|problem)s?$"
        ),
        "no_noun": "^(?:is|are|was|were|has|have|am|on|in|out|came)$",
        "inside": f"^(?:(?:is |are |was |were |has |have |did |does )?not|{_ISNT})$",
        "doubt": (
            "^(?:is|are|am|was|were|has|have|had|do|does|did) "
            "|(?:^| )(?:if|whether|unless|sure|why|know|anymore|more|yet) "
        ),
        "help": "ambulance* paramedic* doctor* epipen* firefighter*",
        "needless": "(?:^| )(?:(?:do|does|did) not|don'?t|doesn'?t|didn'?t) need(?: (?:an?|any|the))?$",
    },
    "de": {
        "before": (
            "^(?:und |aber )?nicht$"
            "|(?:^| )(?:ist|sind|war|waren|bin|hat|haben|habe|hatte|wurde)(?: (?:zum|glück|gott|sei|dank|gar"
            f"|überhaupt|ja|aber|auch|{_OWN}))* (?:nicht|nichts)$"
            "|^(?:und |aber )?(?:nichts|niemand|keiner)(?: (?:ist|war|hat|wird|wurde))?$"
        ),
        "noun": (
            "(?:^| )(?:kein|keine|keinen|keinem|keinerlei)(?: (?:akuten?|starken?|schweren?|große[nr]?"
            "|richtigen?|sichtbaren?|allergischen?|anzeichen|zeichen|von|für))*$"
        ),
        "inside": "^(?:ist |sind |war |hat )?(?:gar |überhaupt )?nichts?$",
        "after": (
            f"^(?:habe|hab|hat|ist|bin|war|sind) {_OWN} (?:gar |überhaupt )?(?:keine|keinen|nicht)$|^keine$"
        ),
        "whole": (
            "^(?:es|er|sie|hier|da|das|(?:der|die|das|mein|meine) [^ ]+)"
            "\\|[^ ]+t\\|(?:hier |gar |überhaupt )*nichts?$"
        ),
        "doubt": (
            "^(?:ist|sind|war|waren|bin|hat|haben|habe|hatte|wurde|brennt|raucht|brauch[^ ]*) "
            "|(?:^| )(?:ob|wenn|falls|sicher|warum|wieso|weiß|bevor|bis) "
        ),
        "help": "krankenwagen* rettungs* notarzt* arzt* ärzt* sanitäter* feuerwehr* notruf* epipen*",
        "needless": "(?:^| )(?:brauch|benötig)[^ ]*(?: [^ ]+){0,2} kein(?:e|en)?$",
    },
    "es": {  # "no está inconsciente" may be "no, está inconsciente": somebody has to be named first
        "before": (
            f"^(?:y |pero )?{_WHO} no(?: (?:se )?(?:está|es|ha|tiene))?(?: (?:un|una|ningún|ninguna))?$"
            "|^(?:y |pero )?nadie(?: (?:se )?(?:está|ha))?$"
        ),
        "noun": "(?:^| )(?:ningún|ninguna)$",
        "inside": "^no(?: está| se| ha)?$",
        "after": "^no (?:tengo|tiene|hay|está|es)$",
        "doubt": "(?:^| )(?:si|seguro|segura|por qué|sé|antes) ",
        "help": "ambulanc* médic* doctor* bombero* epipen* socorr*",
    },
    "ru": {
        "before": "(?:^| )не$",
        "noun": "(?:^| )(?:нет|никакого|никакой|никаких)(?: (?:признаков|сильного|сильной|сильных))*$",
        "no_noun": "(?:[иеаяую]т|л|ла|ло|ли|ся|сь|но|на|ны)$",
        "inside": "^(?:совсем |вообще )?не$",
        "after": "^(?:у (?:меня|него|нее|нас) )?(?:нет|не было|не видно)$",
        "doubt": (
            "(?:^| )(?:если|ли|чуть|едва|разве|пока|еще|уже|бы|чтобы|боюсь|лишь|почему|знаю|только"
            "|уверен[^ ]*) "
        ),
        "help": "скор* врач* доктор* пожарн* эпипен*",
        "needless": "(?:^| )не (?:нужн[^ ]*|надо)$",
    },
    "he": {  # "לא" alone may be a "no" to what was asked before
        "before": "(?:^| )(?:הוא|היא|אני|זה|אנחנו|הם|הן|אף אחד|שום דבר) (?:לא|אינו|אינה)$",
        "noun": "(?:^| )(?:אין|אין לי|אין לו|אין לה|אין לנו|שום)$",
        "no_noun": "^(?:מחוסר|חסר|התמוטט|נשרפ|נשרף|אתבע|לא)",
        "inside": "^לא$",
        "doubt": "(?:^| )(?:אם|בטוח|בטוחה|למה|יודע|יודעת|כמעט|עד) ",
        "help": "אמבולנס* רופא* מכבי* חובש*",
    },
    "ar": {  # "لا" alone may be a "no", and "بعد ما" is "after"
        "before": "(?:^| )(?:ما|لم|ليس|ليست|مش|مو|مب)$",
        "noun": "(?:^| )(?:مفيش|مافيش|مافي|ماكو|ما في|ما فيه|لا يوجد|لا توجد)(?: (?:أي|اي))?$",
        "no_noun": "^(?:احترق|ولع|طلع|يطلع|كهرب)",
        "inside": "^(?:ما|لم|مش|مو)$",
        "doubt": "(?:^| )(?:إذا|اذا|لو|بعد|قبل|كل|وقت|أول|اول|يوم|متأكد[^ ]*|ليش|لماذا|أعرف|اعرف|عند) ",
        "help": "إسعاف* اسعاف* الإسعاف* الاسعاف* طبيب* دكتور* الإطفاء* الاطفاء*",
    },
}
"""Written from how callers answer "is anybody hurt?"; `tests/scenario/test_crossing.py` has both sides."""

_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Plain:
    """A language's patterns, ready to be searched for; `help` are beginnings of words."""

    before: re.Pattern[str]
    noun: re.Pattern[str]
    nouns: re.Pattern[str]
    no_noun: re.Pattern[str]
    inside: re.Pattern[str]
    after: re.Pattern[str]
    whole: re.Pattern[str]
    doubt: re.Pattern[str]
    needless: re.Pattern[str]
    help: tuple[str, ...]


@lru_cache(maxsize=8)
def plain(code: str) -> Plain:
    """The patterns of a language; of one that has none, nothing is denied outright."""
    table = PLAIN.get(code, {})
    found = {
        kind: re.compile(fold(table.get(kind, "" if kind == "nouns" else _NEVER)))
        for kind in Plain.__slots__
        if kind != "help"
    }
    return Plain(**found, help=tuple(fold(word).rstrip("*") for word in table.get("help", "").split()))
