"""What a conversation came to, from facts alone: completions, slots, handoff. No model has a say in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from frontdesk.models import (
    ELSEWHERE,
    Completion,
    Conversation,
    Evidence,
    Lead,
    Outcome,
    OutcomeKind,
    Slot,
    Utterance,
)
from frontdesk.postcall.notes import note
from frontdesk.postcall.phrases import language_of
from frontdesk.postcall.reasons import worded
from frontdesk.scenario import handlers
from frontdesk.scenario.schema import Bot, Scenario

BOOKING_WORDS = ("book", "appointment", "reservation")
LEAD_WORDS = ("lead", "callback", "contact")
ANSWERED_BY = ("direct", "knowledge", "model")
RANK: dict[OutcomeKind, int] = {"booking": 0, "lead": 1, "answered": 2}


def outcome_of(conversation: Conversation, bot: Bot | None) -> Outcome:
    """The outcome. A booking is one only when the engine completed it, or when only the yes was missing."""
    outcome = _outcome(conversation, bot)
    scenario = bot.scenario(outcome.scenario) if bot is not None else None
    if outcome.category or scenario is None:
        return outcome
    return replace(outcome, category=scenario.category or "")


def _outcome(conversation: Conversation, bot: Bot | None) -> Outcome:
    done = _best(conversation, bot)
    if done is None:
        done = _open_form(conversation, bot)
    if done is not None:
        return _with_handoff(_completed(conversation, bot, done), conversation, bot)
    slots = evidence(_open_slots(conversation), conversation.utterances)
    if conversation.handoff is not None:
        handoff = conversation.handoff
        return Outcome("handoff", scenario=conversation.scenario, slots=slots, reason=handoff.reason)
    kind: OutcomeKind = "answered" if _answered(conversation) else "abandoned"
    return Outcome(kind, scenario=conversation.scenario, slots=slots, reason=conversation.ended_by)


def kind_of(bot: Bot | None, scenario: str, event: str) -> OutcomeKind:
    """What completing that scenario counts as: its handler's word, else by the event's name."""
    declared = bot.scenario(scenario) if bot is not None else None
    if declared is not None:
        kind: OutcomeKind = handlers.of(declared).KIND
        return kind
    name = event.casefold()
    if any(word in name for word in BOOKING_WORDS):
        return "booking"
    return "lead"


def _best(conversation: Conversation, bot: Bot | None) -> Completion | None:
    """The completion that matters most: bookings before leads, agreed before not, later before earlier."""
    ranked = sorted(
        enumerate(conversation.completions),
        key=lambda pair: (
            RANK.get(kind_of(bot, pair[1].scenario, pair[1].event), 3),
            not pair[1].confirmed,
            -pair[0],
        ),
    )
    return ranked[0][1] if ranked else None


def _open_form(conversation: Conversation, bot: Bot | None) -> Completion | None:
    """The form that was filled when the caller left, if it only lacked the yes."""
    scenario = bot.scenario(conversation.scenario) if bot is not None else None
    if scenario is None or not scenario.collect_fields:
        return None
    slots = _of(scenario, _open_slots(conversation))
    filled = {slot.name for slot in slots}
    if not all(field.optional or field.name in filled for field in scenario.collect_fields):
        return None
    event = scenario.on_complete or f"{scenario.name}_completed"
    return Completion(scenario.name, event, slots, len(conversation.turns), confirmed=False)


def _completed(conversation: Conversation, bot: Bot | None, done: Completion) -> Outcome:
    failed = done.receipt is not None and done.receipt.status == "failed"
    return Outcome(
        kind_of(bot, done.scenario, done.event),
        event=done.event,
        scenario=done.scenario,
        slots=evidence(done.slots, conversation.utterances),
        confirmed=done.confirmed and not failed,
        receipt=done.receipt.id if done.receipt is not None and not failed else None,
        notes=tuple(_notes(conversation, done, language_of(conversation, bot), failed=failed)),
        lead=done.lead,
        category=done.category,
    )


def _notes(conversation: Conversation, done: Completion, language: str, *, failed: bool) -> Iterator[str]:
    if not done.confirmed:
        yield note(language, "unconfirmed")
    if failed:
        yield note(language, "failed")
    if done.amends:
        yield note(language, "amended")
    if done.lacking:
        yield note(language, "lacking", fields=", ".join(done.lacking))
    if done.lead is not None:
        yield _lead(done.lead, language)
    others = [one.event for one in conversation.completions if one is not done and not _changed(one, done)]
    if others:
        yield note(language, "others", events=", ".join(others))


def _changed(earlier: Completion, done: Completion) -> bool:
    """Whether `earlier` is what `done` changed."""
    return earlier.receipt is not None and earlier.receipt.id == done.amends


def _lead(lead: Lead, language: str) -> str:
    verdict = "qualified" if lead.qualified else "unqualified"
    whom = note(language, "whom", recipient=lead.recipient) if lead.recipient else ""
    why = f": {'; '.join(lead.reasons)}" if lead.reasons else ""
    return note(language, verdict, whom=whom, score=lead.score, threshold=lead.threshold, why=why)


def _with_handoff(outcome: Outcome, conversation: Conversation, bot: Bot | None) -> Outcome:
    if conversation.handoff is None:
        return outcome
    language = language_of(conversation, bot)
    told = note(language, "handoff", reason=worded(conversation.handoff.reason, language))
    return replace(outcome, notes=(*outcome.notes, told))


def _answered(conversation: Conversation) -> bool:
    """Whether somebody answered the caller: the bot a question, or people the telephone."""
    if conversation.channel in ELSEWHERE:
        return bool(conversation.utterances)
    return any(turn.reply and turn.decided_by in ANSWERED_BY for turn in conversation.turns)


def _open_slots(conversation: Conversation) -> tuple[Slot, ...]:
    """The slots of the form that ran last; earlier forms may have been given up."""
    return conversation.turns[-1].slots if conversation.turns else conversation.slots


def _of(scenario: Scenario, slots: Iterable[Slot]) -> tuple[Slot, ...]:
    return tuple(slot for slot in slots if scenario.field(slot.name) is not None)


def evidence(slots: Iterable[Slot], utterances: Sequence[Utterance]) -> dict[str, Evidence]:
    """Each slot's value with the utterance that said it, by the slot's name."""
    return {
        slot.name: Evidence(
            slot.value,
            slot.raw,
            said_in(slot, utterances),
            slot.confidence,
            slot.confirmed,
            slot.sensitive,
        )
        for slot in slots
    }


def said_in(slot: Slot, utterances: Sequence[Utterance]) -> int:
    """The utterance that said it: the one the slot names, else the caller's last one with the same words."""
    spoken = {one.index: one for one in utterances if one.speaker == "caller"}
    if slot.utterance in spoken:
        return slot.utterance
    return find(slot.raw, utterances, slot.utterance)


def find(words: str, utterances: Sequence[Utterance], otherwise: int = -1) -> int:
    """The caller's last utterance in which these words literally occur."""
    wanted = " ".join(words.casefold().split())
    for one in reversed(utterances):
        if one.speaker == "caller" and wanted and wanted in " ".join(one.text.casefold().split()):
            return one.index
    return otherwise
