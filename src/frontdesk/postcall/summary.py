"""Up to three sentences from facts alone: what came of it, what was asked, how it ended."""

from __future__ import annotations

from frontdesk.models import ELSEWHERE, Conversation, Evidence, Outcome
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.phrases import language_of, phrase
from frontdesk.postcall.reasons import worded
from frontdesk.scenario.schema import Bot, Field, FieldType
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.speech import HIDDEN

MOST_QUESTIONS = 3
ASKED = ("direct", "knowledge", "model", "fallback", "staff")
AS_SAID: tuple[FieldType, ...] = ("date", "time", "date_time", "duration", "money", "yes_no")
"""Values that people read as they are said. Numbers and addresses stay as they are typed."""


def plain_summary(conversation: Conversation, bot: Bot | None) -> str:
    """What happened, what was asked, how it ended, each only where there is something to say."""
    outcome, language = outcome_of(conversation, bot), language_of(conversation, bot)
    said = [
        _came_to(conversation, outcome, bot),
        _questions(conversation, language),
        _ending(conversation, outcome, language),
    ]
    return " ".join(sentence for sentence in said if sentence)


def _came_to(conversation: Conversation, outcome: Outcome, bot: Bot | None) -> str:
    language = language_of(conversation, bot)
    if conversation.channel in ELSEWHERE:
        return phrase(language, "talked" if conversation.utterances else "unheard")
    slots = _values(outcome, bot, language)
    if not any(one.speaker == "caller" for one in conversation.utterances):
        return phrase(language, "silent")
    if outcome.kind in ("booking", "lead"):
        agreed = "confirmed" if outcome.confirmed else "unconfirmed"
        return phrase(language, outcome.kind, slots=slots or "—") + phrase(language, agreed)
    if outcome.kind == "handoff":
        return phrase(language, "handoff", reason=worded(outcome.reason, language))
    if outcome.kind == "answered":
        return phrase(language, "answered")
    return phrase(language, "left", slots=slots) if slots else phrase(language, "abandoned")


def _values(outcome: Outcome, bot: Bot | None, language: str) -> str:
    """What the caller said, by the fields' names."""
    scenario = bot.scenario(outcome.scenario) if bot is not None else None
    told = [
        f"{name}: {_value(found, scenario.field(name) if scenario else None, language)}"
        for name, found in outcome.slots.items()
    ]
    return phrase(language, "between").join(told)


def _value(found: Evidence, field: Field | None, language: str) -> str:
    if found.sensitive:
        return HIDDEN
    if field is None:
        return found.value
    if field.kind == "choice":
        return field.label(found.value, language)
    if field.kind in AS_SAID:
        return speak(field.kind, found.value, language, currency=field.currency)
    return found.value


def _questions(conversation: Conversation, language: str) -> str:
    spoken = {one.index: one.text for one in conversation.utterances if one.speaker == "caller"}
    asked = [
        phrase(language, "question", words=spoken[index][:120].strip(" ¿?؟.!"))
        for turn in conversation.turns
        if turn.decided_by in ASKED
        for index in turn.utterances
        if spoken.get(index, "").strip(" ¿?؟.!")
    ]
    if not asked:
        return ""
    return phrase(language, "asked", questions=phrase(language, "comma").join(asked[:MOST_QUESTIONS]))


def _ending(conversation: Conversation, outcome: Outcome, language: str) -> str:
    if conversation.ended_by in ("worker_lost", "silence", "max_turns"):
        return phrase(language, conversation.ended_by)
    if conversation.handoff is not None and outcome.kind != "handoff":
        return phrase(language, "also_handoff", reason=worded(conversation.handoff.reason, language))
    return ""
