"""Whether a conversation is to become a ticket somewhere, and what stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from frontdesk.models import ELSEWHERE, Conversation, Outcome, outcome_from_json
from frontdesk.postcall.assessment import Assessment, assess, from_json
from frontdesk.postcall.job import Job, shortened
from frontdesk.postcall.notes import note as label
from frontdesk.postcall.notices.values import named
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.phrases import language_of
from frontdesk.postcall.reasons import worded
from frontdesk.postcall.summary import plain_summary
from frontdesk.providers.tickets._accounts import CALL_BACK, URGENT
from frontdesk.providers.tickets.base import NewTicket
from frontdesk.scenario.intent.routing import route
from frontdesk.scenario.speech import HIDDEN
from frontdesk.settings import Filing

NOBODY = frozenset({"spam", "wrong_number"})
"""Such conversations become a ticket only where one of these words is asked for."""
MOST_HEARD = 40
LONGEST_TITLE = 120
LONGEST_TRANSCRIPT = 8000
SHORTEST_SECRET = 3
PRESSING = ("high", "critical")
END = re.compile(r"(?<!\d)\. ")
"""Of a sentence: "24. November" goes on."""


def wanted(job: Job) -> tuple[Filing, ...]:
    """What the settings say about this conversation, each tracker once."""
    own = job.settings.bots.get(job.conversation.bot_id)
    if own is None or not own.filing:
        return ()
    words = counts_as(job)
    asked = words & NOBODY if words & NOBODY else words
    found = {one.tracker: one for one in reversed(own.filing) if asked & set(one.when)}
    return tuple(one for one in own.filing if found.get(one.tracker) is one)


def counts_as(job: Job) -> frozenset[str]:
    """The words that stand in `when` for such a conversation."""
    one, outcome, assessed = job.conversation, _outcome(job), _assessed(job)
    words = {outcome.kind, assessed.disposition, outcome.scenario, outcome.event, outcome.category}
    if one.channel in ELSEWHERE:  # people speak of anything with people
        words.add(assessed.nature)
    words |= {word for done in one.completions for word in (done.scenario, done.event, done.category)}
    if one.handoff is not None:
        words.add("handoff")
    if assessed.urgency in PRESSING:
        words.add(URGENT)
    if job.results.get("book", {}).get("tasks"):
        words.add(CALL_BACK)
    return frozenset(filter(None, (*words, *_kinds(job))))


def new_ticket(job: Job, ticket_id: str, labels: tuple[str, ...] = ()) -> NewTicket:
    """What is filed. Values that the bot's file calls sensitive are not in it."""
    facts = facts_of(job)
    return NewTicket(
        external_id=ticket_id,
        title=_title(facts["summary"], job.conversation),
        body=body(job, facts),
        caller=number_of(job.conversation),
        labels=labels,
        facts=facts,
    )


def number_of(one: Conversation) -> str | None:
    """The telephone number of who called; a chat's account is none."""
    known = one.caller or ""
    return known if known.startswith("+") and known[1:].isdecimal() else None


def facts_of(job: Job) -> dict[str, str]:
    """What templates may name, every value as text; the caller's values by their field's name."""
    one, outcome, assessed = job.conversation, _outcome(job), _assessed(job)
    own = {name: known.value for name, known in outcome.slots.items() if not known.sensitive}
    told: dict[str, Any] = {
        "caller": one.caller,
        "summary": (job.results.get("summarise") or {}).get("summary") or plain_summary(one, job.bot),
        "outcome": outcome.kind,
        "event": outcome.event,
        "scenario": outcome.scenario,
        "category": outcome.category,
        "disposition": assessed.disposition,
        "urgency": assessed.urgency,
        "sentiment": assessed.sentiment,
        "topics": ", ".join(assessed.topics),
        "score": assessed.lead_score,
        "language": one.language,
        "channel": one.channel,
        "reason": one.handoff.reason if one.handoff is not None else outcome.reason,
        "bot_id": one.bot_id,
        "company_id": one.company_id,
        "conversation_id": one.id,
        "started_at": one.started_at.isoformat(),
        "ended_at": one.ended_at.isoformat(),
        "transcript": transcript(one),
    }
    secret = _secrets(one, outcome)
    return own | {name: _hidden(str(value), secret) for name, value in told.items() if value is not None}


def body(job: Job, facts: dict[str, str]) -> str:
    """The whole conversation for somebody who was not there: summary, values, what to know, transcript."""
    one, outcome = job.conversation, _outcome(job)
    secret = _secrets(one, outcome)
    values = [
        f"{name}: {HIDDEN if known.sensitive else known.value}" for name, known in outcome.slots.items()
    ]
    language = language_of(one, job.bot)
    about = [
        f"{label(language, name)}: {_ours(name, facts[name], language)}"
        for name in ("caller", "reason", "urgency", "topics")
        if facts.get(name)
    ]
    about += [f"{one.channel}, {one.bot_id}, {one.started_at:%Y-%m-%d %H:%M} UTC, {one.id}"]
    unanswered = [f"? {asked.text}" for asked in _assessed(job).questions if not asked.answered]
    parts = [
        facts["summary"],
        "\n".join((*values, *about)),
        "\n".join(_hidden(line, secret) for line in (*outcome.notes, *unanswered)),
        facts["transcript"],
    ]
    return "\n\n".join(part for part in parts if part)


def _ours(name: str, value: str, language: str) -> str:
    """A value that is our own word, in the language of who reads it."""
    return worded(value, language) if name == "reason" else named(name, language, value)


def note(job: Job) -> str:
    """The same for a comment on a ticket that is there already."""
    facts = facts_of(job)
    return body(job, facts)


def transcript(one: Conversation) -> str:
    """What was said, its middle left out where it is very long."""
    whole = shortened(one.transcript())
    if len(whole) <= LONGEST_TRANSCRIPT:
        return whole
    half = LONGEST_TRANSCRIPT // 2
    return f"{whole[:half]}\n…\n{whole[-half:]}"


def _title(summary: str, one: Conversation) -> str:
    first = END.split(summary, maxsplit=1)[0].rstrip(".")
    who = one.caller or one.channel
    return f"{who}: {' '.join(first.split())[:LONGEST_TITLE]}"


def _outcome(job: Job) -> Outcome:
    stored = job.results.get("extract")
    return outcome_from_json(stored) if stored else outcome_of(job.conversation, job.bot)


def _assessed(job: Job) -> Assessment:
    stored = job.results.get("assess")
    return from_json(stored) if stored else assess(job.conversation, job.bot, _outcome(job))


def _kinds(job: Job) -> Iterator[str]:
    """What kinds of message the caller's words were. A complaint is our affair whatever it is about."""
    if job.bot is None:
        return
    said = [one.text for one in job.conversation.utterances if one.speaker == "caller"]
    for text in said[:MOST_HEARD]:
        routed = route(job.bot, text)
        if not routed.noise and (routed.kind == "issue" or not routed.out_of_scope):
            yield routed.kind


def _secrets(one: Conversation, outcome: Outcome) -> list[str]:
    """The sensitive values and how they were said, the longest first."""
    slots = [*one.slots, *(slot for done in one.completions for slot in done.slots)]
    said = {word for slot in slots if slot.sensitive for word in (slot.value, slot.raw)}
    said |= {word for known in outcome.slots.values() if known.sensitive for word in (known.value, known.raw)}
    return sorted((word for word in said if len(word) >= SHORTEST_SECRET), key=len, reverse=True)


def _hidden(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text
