"""Whether this call may be recorded: the caller was asked, and only a clear yes to the whole question counts.

A yes over the greeting answers nothing, and whoever speaks of something else has not agreed. What was said
besides is dealt with as always.
"""

from __future__ import annotations

import re

from frontdesk.scenario.events import Spoken
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.handlers.greeting import asks_to_record, closing_question, may_record
from frontdesk.scenario.language import language
from frontdesk.scenario.language.denying import WORDS, denying, is_one, listed
from frontdesk.scenario.language.tokens import words
from frontdesk.scenario.reading import Control, Reading
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step, built_in, wait
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.turning import kind_words

OPEN = ("asking", "asked")
ANSWERS: frozenset[Control] = frozenset({"yes", "no", "perhaps", "refuse", "thanks", "hello"})
NOT_YET: frozenset[Control] = frozenset({"repeat", "robot", "wait"})
"""What is dealt with before the question is answered."""
UNSURE: frozenset[Control] = frozenset({"perhaps", "wait"})
VAGUE = frozenset(
    (
        *("mhm", "mmhm", "mhmm", "mm", "mmm", "hm", "hmm", "hmhm", "uh-huh", "uhuh", "aha", "ah", "oh"),
        *("um", "ähm", "ajá", "ajam"),
        *("угу", "ага", "ыгы", "хм", "м", "мм"),
        *("אהה", "אה", "אממ"),
        *("هم", "اها", "آه"),
    )
)
"""Sounds that say no more than that somebody listens."""
BUTS = frozenset(
    (
        *("but", "only", "aber", "nur", "но", "только", "pero", "solo", "אבל", "רק", "لكن", "بس", "فقط"),
        *("wait", "moment", "warten", "подождите", "погодите", "espere", "espera", "רגע", "لحظة"),
    )
)
"""Words that limit a yes wherever they stand."""
AGAINST = listed(
    "mind object* objection* refus* declin* reluctant* stop* off don dont nope "
    "dagegen stört ungern verweiger* ablehn* aufhör* ausschalt* abschalt* beend* widersprech* nee "
    "importa molesta niego rechaz* paren pare deten* apag* deje* "
    "против возраж* отказ* неохотно выключ* прекрат* отключ* останов* "
    "מפריע* מתנגד* אכפת מסרב* אל תפסיק* תכב* לכבות "
    "أمانع امانع مانع يزعج* أرفض ارفض أعترض اعترض أوقف* اوقف* وقفو* "
    "delet* erase* destroy* lösch* gelöscht vernichte* borr* elimin* удал* сотр* уничтож* "
    "מחק* תמחק* תימחק* למחוק حذف* احذف* تحذف* امسح* تمسح*"
)
"""Words that may make a no of a yes, besides those that deny: "yes, I do mind", "sí, si lo borran"."""
OF_IT = listed(
    "call conversation record* tape* agree* allow* want gespräch anruf aufnahme* aufnehm* aufgenommen "
    "aufzeichn* können dürfen einverstanden möchte llamada conversación grab* pueden puede acuerdo quiero "
    "разговор* звон* запис* можете соглас* хочу чтобы להקליט הקלט* שיחה מסכים מסכימה יכולים רוצה "
    "تسجيل* سجل* مكالمة المكالمة موافق* يمكنكم أريد اريد"
)
"""What an answer to this question is made of."""
MORE = 2
"""So many words of their own beside a yes or a no say nothing else; of more, some may be a wish."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
MOST_WORDS = 8
"""A yes or a no with more words beside it is about something else, too."""


def asking(bot: Bot, state: DialogueState) -> DialogueState:
    """The state when the greeting begins."""
    return replace(state, consent="asking") if asks_to_record(bot, state) else state


def heard_out(bot: Bot, state: DialogueState, event: Spoken) -> DialogueState:
    """Our speech ended: from here on a yes is one, if most of the question was heard."""
    if state.consent != "asking":
        return state
    asked = " ".join(may_record(bot).text.split())
    most = asked[: len(asked) * 2 // 3]
    if event.interrupted and most not in " ".join(event.text_heard.split()):
        return state
    return replace(state, consent="asked")


def answered(bot: Bot, state: DialogueState, reading: Reading) -> tuple[DialogueState, Step | None]:
    """What the words mean for the recording; the step, where they were the answer and nothing else."""
    said = reading.controls & {"yes", "no"}
    if state.consent not in OPEN or (not said and reading.controls & NOT_YET):
        return state, None
    clear = said == {"yes"} and not reading.controls & UNSURE and not _limited(bot, state, reading.text)
    agreed = state.consent == "asked" and clear
    state = replace(state, consent="yes" if agreed else "no")
    if not said or _besides(bot, reading):
        return state, None
    told = built_in(bot, "recording_yes" if agreed else "recording_no")
    return state, wait(bot, replace(state, decided_by="consent"), (told, *closing_question(bot, state)))


def _limited(bot: Bot, state: DialogueState, said: str) -> bool:
    """Whether the yes is only a sound that somebody listens, or has a "but", a "no" or a "without" beside it
    that is not part of a yes: "no problem", "не против"."""
    spoken = _WORD.findall(said.casefold())
    if VAGUE.issuperset(spoken) or not BUTS.isdisjoint(spoken):
        return True
    assert state.at is not None, "something was heard"
    heard = hearing(said, language(bot.language), state.at, bot.country)
    agreeing = {i for one in kind_words(heard) for i in range(one.first, one.last)}
    return any(_denies(word.text) for i, word in enumerate(heard.words) if i not in agreeing)


def _denies(word: str) -> bool:
    """Whether it denies or refuses in any of the languages: callers mix them."""
    return is_one(word, AGAINST) or any(is_one(word, denying(code).deny) for code in WORDS)


def _besides(bot: Bot, reading: Reading) -> bool:
    """Whether something else was said."""
    more = reading.triggers or reading.candidates or reading.question or reading.red
    long = len(reading.text.split()) > MOST_WORDS or len(_own_words(bot, reading)) > MORE
    return bool(more or reading.controls - ANSWERS or long)


def _own_words(bot: Bot, reading: Reading) -> list[str]:
    """The words that say more than the question and a yes or a no to it do."""
    spoken = language(bot.language)
    asked = {spoken.stem(word.text) for word in words(may_record(bot).text)}
    told = [word.text for word in words(reading.rest)]
    return [
        word
        for word in told
        if not (word in spoken.light or is_one(word, OF_IT) or _denies(word) or spoken.stem(word) in asked)
    ]
