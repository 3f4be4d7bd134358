"""Whether a caller said that they do not want to be recorded. Read after the call; callers mix languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from frontdesk.models import Utterance

REFUSALS = {
    "en": (
        r"\b(?:don['’]?t|do not|stop|not|never|no|without|(?<!n't )(?<!n’t )(?<!not )(?<!no )object to)"
        r"(?! (?:mind|object|(?:an? )?(?:objections?|problems?|issues?)|worries|care (?:if|whether|about))\b)"
        r"\s+(?:[\w'’]+\s+){0,4}?"
        r"(?:recorded|recording|recordings|record (?:this|that|it|me|us|my|our|the (?:call|conversation)))\b",
    ),
    "ru": (  # «запись» is an appointment, too, and «записываться» is to make one
        r"\bне(?! (?:против|возража\w+)\b)\s+(?:\w+\s+){0,4}?записыва(?!\w*ся\b|\w*сь\b)\w+",
        r"\b(?:прекратите|остановите|выключите|отключите)\s+(?:\w+\s+)?(?:аудио)?запись",
        r"(?<!не\s)\b(?:против|без)\s+(?:аудио)?записи\s+(?:\w+\s+)?(?:разговор|звонк|бесед)\w*",
    ),
    "de": (
        r"(?<!nichts\s)\b(?:nicht|keine|ohne|gegen|stopp\w*|beenden)\s+(?:\w+\s+){0,4}?"
        r"(?:auf(?:zu|ge)?zeichn\w*|mit(?:zu|ge)?schn\w*)",
        r"\bgespräch\w*\s+(?:\w+\s+){0,2}?(?:nicht|ungern)\s+auf(?:zu|ge)?n[eo]m?\w*",
        r"\bkeine\s+(?:ton|gesprächs)?aufnahmen?\b",
    ),
    "es": (
        r"\b(?:no|sin|dejen? de|paren?)"
        r"(?! (?:me importa|me molesta|(?:(?:tengo|hay) )?(?:ningún )?(?:inconveniente|problema)"
        r"|tengo nada en contra)\b)"
        r"\s+(?:\w+\s+){0,4}?"
        r"(?:grab[ae]\w*|grabación\w*)",
    ),
    "he": (r"(?:אל|לא|בלי|ללא|תפסיק\w*)(?! (?:אכפת|מפריע)\b)\s+(?:\w+\s+){0,3}?\w*(?:קליט|קלט)\w*",),
    "ar": (
        r"لا\s+تسجل\w*",
        r"(?:لا\s+(?:أريد|اريد|أوافق|اوافق)|أوقف\w*|اوقف\w*|بدون)\s+(?:\w+\s+){0,3}?(?:ال)?تسجيل(?:ي\b|\s+(?:\w+\s+)?\w*مكالم\w*)",
        r"(?:أوقف\w*|اوقف\w*)\s+التسجيل",
    ),
}
"""By language: a "no", and soon after it the recording; not "I don't mind being recorded".

What takes nothing back stands behind a blank: "No, me molesta" minds, "no me molesta" does not.
"""
_BETWEEN = r"[\s,]+"
_ANY = re.compile(
    "|".join(one.replace(r"\s+", _BETWEEN) for ones in REFUSALS.values() for one in ones), re.IGNORECASE
)


def refused(utterances: Iterable[Utterance]) -> bool:
    """Whether any of the caller's says no to being recorded."""
    return any(one.speaker == "caller" and _ANY.search(one.text) for one in utterances)
