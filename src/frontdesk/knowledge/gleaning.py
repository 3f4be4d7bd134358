"""What a finished conversation teaches: questions with answers that satisfied, and questions without one.

It reads only what was said and what decided each turn. Personal words never leave the conversation: a
question that holds a value of somebody's own is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from frontdesk.knowledge.words import STOP, words
from frontdesk.models import Conversation, Turn
from frontdesk.scenario.language import LANGUAGES, listen
from frontdesk.scenario.speech import HIDDEN

ANSWERED = ("direct", "knowledge", "model")
"""What decides a turn that answers a question."""
BY_STAFF = "staff"
"""What decides a turn whose question a person answered, in a call that was recorded."""
MOVED_ON = ("form", "trigger", "intent", "goodbye", "manners", "handler", "scenario")
"""What decides the turn after an answer that nobody had to repeat."""
FEWEST_WORDS, MOST_WORDS = 2, 40
LONGEST_ANSWER = 1000
OWN = ("name", "phone", "email", "address", "birth", "card", "passport", "insurance")
"""Parts of the names of fields that hold somebody's own."""

_PERSONAL = re.compile(r"\S+@\S+|\d[\d\s().-]{4,}\d")
_SENTENCE = re.compile(r"[^.!?…؟]+[.!?…؟]*\s*")


@dataclass(frozen=True, slots=True)
class Gleaned:
    """A question as the caller asked it. `answer` is empty where there was none."""

    question: str
    utterance: int
    at: datetime
    answer: str = ""


def satisfied(conversation: Conversation) -> Iterator[Gleaned]:
    """Questions whose answer was accepted: thanked for, or followed by something else. What a person
    answered counts unless it was asked again."""
    turns = conversation.turns
    for number, turn in enumerate(turns):
        later = turns[number + 1] if number + 1 < len(turns) else None
        if turn.decided_by == BY_STAFF:
            if (answer := bare_answer(turn)) and not (later and _again(conversation, turn, later)):
                yield from _asked(conversation, turn, answer)
            continue
        if turn.decided_by not in ANSWERED or not turn.sources:
            continue
        answer = bare_answer(turn)
        if answer and later is not None and _accepts(conversation, turn, later):
            yield from _asked(conversation, turn, answer)


def unanswered(conversation: Conversation) -> Iterator[Gleaned]:
    """Questions that nothing was said to."""
    for turn in conversation.turns:
        if turn.decided_by.startswith("fallback"):
            yield from _asked(conversation, turn)


def question_of(conversation: Conversation, turn: Turn) -> str:
    """What the caller said in the turn, on one line."""
    said = {one.index: one.text for one in conversation.utterances if one.speaker == "caller"}
    return " ".join(" ".join(said[index] for index in turn.utterances if index in said).split())


def bare_answer(turn: Turn) -> str:
    """The turn's answer without the question of the form that went on after it."""
    text = " ".join(turn.reply.replace("…", " ").split())
    sentences = [found.strip() for found in _SENTENCE.findall(text)]
    while turn.scenario and len(sentences) > 1 and sentences[-1].endswith(("?", "؟")):
        sentences.pop()
    answer = " ".join(sentences)
    return answer if len(answer) <= LONGEST_ANSWER else ""


def personal(conversation: Conversation, text: str) -> bool:
    """Whether the words hold a number, an address or a name that is somebody's own."""
    if _PERSONAL.search(text):
        return True
    said = f" {' '.join(words(text))} "
    slots = (*conversation.slots, *(slot for turn in conversation.turns for slot in turn.slots))
    slots += tuple(slot for done in conversation.completions for slot in done.slots)
    own = {slot.raw for slot in slots if slot.sensitive or any(part in slot.name for part in OWN)}
    own |= {slot.value for slot in slots if slot.sensitive or any(part in slot.name for part in OWN)}
    return any(f" {' '.join(words(value))} " in said for value in own if words(value))


def teaches(conversation: Conversation, question: str, answer: str = "") -> bool:
    """Whether these words ask something, and nothing in them or in the answer is somebody's own."""
    meant = [word for word in words(question) if word not in STOP]
    if not (FEWEST_WORDS <= len(question.split()) <= MOST_WORDS and meant):
        return False
    whole = f"{question} {answer}"
    return HIDDEN not in whole and not personal(conversation, whole)


def _asked(conversation: Conversation, turn: Turn, answer: str = "") -> Iterator[Gleaned]:
    question = question_of(conversation, turn)
    if teaches(conversation, question, answer):
        yield Gleaned(question, turn.utterances[0], turn.at, answer)


def _accepts(conversation: Conversation, turn: Turn, later: Turn) -> bool:
    """Whether the caller went on: with thanks, or with something that is not the same question again."""
    after = question_of(conversation, later)
    if not after:
        return False
    tables = LANGUAGES.get(conversation.language.split("-")[0])
    if tables is not None and any(token.has("thanks") for token in listen(after[:300], tables)[1]):
        return True
    return not _again(conversation, turn, later) and later.decided_by in MOVED_ON


def _again(conversation: Conversation, turn: Turn, later: Turn) -> bool:
    """Whether the later turn asks the same once more."""
    again = {word for word in words(question_of(conversation, later)) if word not in STOP}
    asked = {word for word in words(question_of(conversation, turn)) if word not in STOP}
    return bool(again and asked) and len(again & asked) * 2 > len(asked)
