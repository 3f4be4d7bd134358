"""When has the caller finished? Decided from what was asked and the words so far, not from silence alone.

A whole phone number, a date or a yes ends the turn at once; half a number, a trailing "and …" or a filler
word waits as long as the dialogue's `Listen` has patience; anything else gets a short pause, shorter still
after what the recogniser takes for a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from livekit.agents import LanguageCode
from livekit.agents.llm import ChatContext

from frontdesk.scenario.commands import Listen
from frontdesk.scenario.schema import FieldType

AT_ONCE = 0.0
SHORT_PAUSE = 0.5
SENTENCE_PAUSE = 0.3
PATIENCE = 1.5
DIGITS_START = 2

TRAILING_WORDS = (
    "and or but so because the a an at on for to with from in of my is it's its i'm i um uh er erm hmm well "
    "like maybe let's let me see plus the number oh past dot "
    "и или но а что в на с к по у за для мой моя это ну э эм так значит как потому номер давайте "
    "зовут половине"
)
TRAILING = frozenset(TRAILING_WORDS.split())
SPELLED = frozenset({"phone", "number", "email"})
WHOLE = frozenset(get_args(FieldType)) - {"text"}

Complete = Callable[[str, str], bool]
"""`complete(kind, text)`: is what was said so far a whole value of that type?"""


@dataclass(frozen=True, slots=True)
class Pause:
    """How long silence may last before the turn ends, and whether the words alone end it."""

    seconds: float
    finished: bool


def pause_after(text: str, listen: Listen | None, complete: Complete) -> Pause:
    """How much silence after `text` ends the turn."""
    words = [word.strip(".,!?…-—").casefold() for word in text.split()]
    words = [word for word in words if word]
    if not words:
        return Pause(SHORT_PAUSE, False)
    patience = listen.patience if listen else PATIENCE
    kind = listen.complete_when if listen else ""
    if kind in WHOLE and complete(kind, text):
        return Pause(AT_ONCE, True)
    if words[-1] in TRAILING or (text.rstrip().endswith((",", "…", "-", "...")) and kind not in SPELLED):
        return Pause(max(patience, SHORT_PAUSE), False)
    if kind in SPELLED and _has_begun(text):
        return Pause(max(patience, SHORT_PAUSE), False)
    return Pause(SENTENCE_PAUSE if text.rstrip().endswith((".", "?", "!")) else SHORT_PAUSE, False)


def _has_begun(text: str) -> bool:
    """Whether part of a spelled value has been said: some digits in figures or words."""
    figures = sum(char.isdigit() for char in text)
    spoken = sum(word.strip(".,").casefold() in DIGIT_WORDS for word in text.split())
    return figures + spoken >= DIGITS_START or "@" in text or "собака" in text.casefold()


SPOKEN_DIGITS = (
    "zero oh one two three four five six seven eight nine double triple "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "ноль один два три четыре пять шесть семь восемь девять десять "
    "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать "
    "девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто "
    "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
)
DIGIT_WORDS = frozenset(SPOKEN_DIGITS.split())


class WordAware:
    """LiveKit's turn-detector protocol over `pause_after`.

    `allow` is told how many seconds of silence end the turn, before the prediction is returned.
    """

    model = "words"
    provider = "frontdesk"

    def __init__(
        self, listening: Callable[[], Listen | None], complete: Complete, allow: Callable[[float], None]
    ) -> None:
        self._listening = listening
        self._complete = complete
        self._allow = allow

    async def unlikely_threshold(self, language: LanguageCode | None) -> float | None:
        """Below this probability the framework waits as long as it was allowed to."""
        return 0.5

    async def supports_language(self, language: LanguageCode | None) -> bool:
        """The words decide in every language; unknown ones get the short pause."""
        return True

    async def predict_end_of_turn(
        self,
        chat_ctx: ChatContext,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 the framework's word
    ) -> float:
        """1 when the turn is over now, 0 when it is over after the pause allowed."""
        pause = pause_after(_last_words(chat_ctx), self._listening(), self._complete)
        self._allow(pause.seconds)
        return 1.0 if pause.finished else 0.0


def _last_words(chat_ctx: ChatContext) -> str:
    messages = chat_ctx.messages()
    last = messages[-1] if messages else None
    return (last.text_content or "") if last is not None and last.role == "user" else ""
