"""When no scenario has the answer: what the business knows, then the model's guess, then the fallback."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.scenario.commands import Reply, Say, Search, Understand
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Found, Heard, Proposal, Replied, Understood
from frontdesk.scenario.filling import begin, fill
from frontdesk.scenario.forms import ask_again
from frontdesk.scenario.helping import missed
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.said import was_said
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step, built_in, wait
from frontdesk.scenario.state import DialogueState, Pending
from frontdesk.scenario.switching import asking

MISSES = 3
"""So many fallbacks in a row, and a person is called."""


def search(state: DialogueState, reading: Reading, query: str = "", *, understood: bool = False) -> Step:
    """Look up what was said, or `query` in its place."""
    query = query or reading.text
    pending = Pending("search", query, searched=True, understood=understood, reading=reading)
    return replace(state, pending=pending), (Search(query),)


def understand(state: DialogueState, reading: Reading, *, searched: bool = False) -> Step:
    """Ask the model what was meant."""
    pending = Pending("understand", reading.text, searched=searched, understood=True, reading=reading)
    return replace(state, pending=pending), (Understand(reading.text, state.asked),)


def unknown(state: DialogueState, reading: Reading) -> Step:
    """Nothing in the scenario fits: questions are looked up first, other words go to the model first."""
    if state.model and not reading.question:
        return understand(state, reading)
    return search(state, reading)


def found(bot: Bot, state: DialogueState, event: Found) -> Step:
    """The search came back: answer from it, or try what is left."""
    pending = state.pending
    if pending is None or pending.kind != "search":
        return state, ()
    state = replace(state, at=event.at)
    if event.passages:
        reply = Reply(pending.text, event.passages)
        return replace(state, pending=replace(pending, kind="reply"), decided_by="knowledge"), (reply,)
    if state.model and not pending.understood and pending.reading:
        return understand(state, pending.reading, searched=True)
    return nothing(bot, state, _reading(pending))


def replied(bot: Bot, state: DialogueState, event: Replied) -> Step:
    """The answer is on its way to the caller: go back to the form, if one is open."""
    if state.pending is None or state.pending.kind != "reply":
        return state, ()
    reading = _reading(state.pending)
    state = replace(state, at=event.at, pending=None)
    if not event.text:
        return nothing(bot, state, reading)
    state = replace(state, answered=state.answered + 1, misses=0, attempts=0)
    state, commands = ask_again(bot, state)
    return replace(state, said=f"{event.text} {state.said if len(commands) > 1 else ''}".strip()), commands


def understood(bot: Bot, state: DialogueState, event: Understood) -> Step:
    """What the model proposes is checked like anything else; the first proposal that makes sense counts."""
    pending = state.pending
    if pending is None or pending.kind != "understand":
        return state, ()
    state = replace(state, at=event.at, pending=None, decided_by="model")
    reading = _reading(pending)
    heard = Heard(event.at, reading.text, reading, utterance=state.utterance)
    for proposal in event.proposals:
        step = _propose(bot, state, proposal, heard, pending)
        if step is not None:
            return step
    if not pending.searched:
        return search(state, reading, understood=True)
    return nothing(bot, state, reading)


def nothing(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Neither scenario nor knowledge nor model: say so, and go on with what was open."""
    misses = state.misses + 1
    state = replace(state, misses=misses, decided_by="fallback", pending=None)
    if misses >= MISSES:
        return hand_over(bot, state, "could not help")
    if state.phase == "collecting" and not reading.question:
        return missed(bot, state, reading)
    if state.phase in ("collecting", "confirming"):
        return ask_again(bot, state, (built_in(bot, "no_answer"),))
    if state.phase == "closing":
        state = replace(state, phase="idle")
    return wait(bot, state, (Say(str(bot.fallback), name="fallback", fixed=True),))


def _reading(pending: Pending) -> Reading:
    return pending.reading or Reading(pending.text)


def _propose(
    bot: Bot, state: DialogueState, proposal: Proposal, heard: Heard, pending: Pending
) -> Step | None:
    if proposal.kind == "person":
        return hand_over(bot, state, "asked for a person")
    if proposal.kind == "ask_knowledge":
        query = proposal.value or pending.text
        seen = pending.searched and query == pending.text
        return None if seen else search(state, heard.reading or Reading(query), query, understood=True)
    if proposal.kind == "start_scenario" and state.phase in ("idle", "closing"):
        return _start(bot, state, proposal, heard)
    if proposal.kind in ("set_slot", "correct_slot"):
        return _set(bot, state, proposal, heard)
    return None


def _start(bot: Bot, state: DialogueState, proposal: Proposal, heard: Heard) -> Step | None:
    scenario = bot.scenario(proposal.name)
    if scenario is None or not scenario.collect_fields:
        return None
    return begin(bot, state, scenario, heard, read(bot, asking(state, scenario), heard.text, heard.at))


def _set(bot: Bot, state: DialogueState, proposal: Proposal, heard: Heard) -> Step | None:
    """A proposed value goes through the field's own parser, as if the caller had said just that.

    Names, numbers and addresses must be the caller's own: nothing is written down that nobody said.
    """
    scenario = bot.scenario(state.scenario)
    field = scenario.field(proposal.name) if scenario else None
    if field is None:
        return None
    asked = replace(state, asked=field.name, phase="collecting", partial="", checking=None, choosing=None)
    reading = read(bot, asked, proposal.value, heard.at)
    candidate = reading.candidate(field.name)
    if candidate is None or not was_said(bot, field, candidate.value, heard):
        return None
    words = heard.text.strip()
    meant = replace(candidate, confidence=0.7, raw=words, start=0, end=len(words))
    return fill(bot, state, heard, Reading(heard.text, candidates=(meant,), correction=True))
