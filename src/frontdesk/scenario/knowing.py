"""When no scenario has the answer: what the business knows, then the model's guess, then the fallback."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.chosen import completed
from frontdesk.scenario.commands import Reply, Say, Search, Understand
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Found, Heard, Proposal, Replied, Understood
from frontdesk.scenario.filling import begin, fill
from frontdesk.scenario.forms import ask_again
from frontdesk.scenario.handlers import answers
from frontdesk.scenario.helping import missed
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.meaning import meaning, start
from frontdesk.scenario.path import available
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.said import was_said
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, answer, built_in, wait
from frontdesk.scenario.state import DialogueState, Pending, replace
from frontdesk.scenario.switching import asking
from frontdesk.scenario.visiting import told

Passages = tuple[KnowledgeChunk, ...]
NO_MODEL = "none"
"""What a scenario says when no model may be asked."""
SETS = ("set_slot", "correct_slot")
MISSES = 3
"""So many fallbacks in a row, and a person is called."""


def search(
    bot: Bot,
    state: DialogueState,
    reading: Reading,
    query: str = "",
    *,
    understood: bool = False,
    source: str = "",
) -> Step:
    """Look up what was said, or `query` in its place; in the `source` first, if one is named. A question that
    names nothing is asked of what was chosen."""
    query = query or completed(bot, state, reading) or reading.text
    pending = Pending("search", query, searched=True, understood=understood, reading=reading)
    about = _about(bot, state, reading)
    look = Search(query, scenario=about.name if about else "", sources=(source,) if source else ())
    return replace(state, pending=pending), (look,)


def understand(
    bot: Bot, state: DialogueState, reading: Reading, *, searched: bool = False, weak: Passages = ()
) -> Step:
    """Ask the model what was meant; `weak` is what a search found that is no answer by itself."""
    pending = Pending(
        "understand", reading.text, searched=searched, weak=weak, understood=True, reading=reading
    )
    about = _about(bot, state, reading)
    role = (about.model or "") if about else ""
    return replace(state, pending=pending), (Understand(reading.text, state.asked, role),)


def unknown(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Nothing in the scenario fits: questions are looked up first, other words go to the model first."""
    if has_model(bot, state, reading) and not reading.question:
        return understand(bot, state, reading)
    return search(bot, state, reading)


def has_model(bot: Bot, state: DialogueState, reading: Reading) -> bool:
    """Whether a model may be asked about these words."""
    about = _about(bot, state, reading)
    return state.model and (about is None or about.model != NO_MODEL)


def _about(bot: Bot, state: DialogueState, reading: Reading) -> Scenario | None:
    """The scenario that the words belong to: the running one, else the one that answers such questions."""
    running = bot.scenario(state.scenario)
    if running is not None:
        return running
    asked_for = bot.scenario(reading.triggers[0]) if reading.triggers else None
    return asked_for if asked_for and answers(asked_for) else None


def found(bot: Bot, state: DialogueState, event: Found) -> Step:
    """The search came back: answer from it, or try what is left."""
    pending = state.pending
    if pending is None or pending.kind != "search":
        return state, ()
    state = replace(state, at=event.at)
    state, commands = told(bot, state, _reading(pending), event.passages) or (state, ())
    if commands:
        return state, commands
    if any(passage.score >= bot.answer_score for passage in event.passages):
        return _reply(bot, state, pending, event.passages)
    meant = _form(bot, state, pending, event)
    if meant is not None:
        return meant
    if pending.reading and has_model(bot, state, pending.reading):
        if not pending.understood:
            return understand(bot, state, pending.reading, searched=True, weak=event.passages)
        if event.passages:
            return _reply(bot, state, pending, event.passages)
    return nothing(bot, state, _reading(pending))


def _reply(bot: Bot, state: DialogueState, pending: Pending, passages: Passages) -> Step:
    """Answer from these. Where none of them is an answer by itself, only a model can make one of them."""
    about = _about(bot, state, _reading(pending))
    reply = Reply(pending.text, passages, (about.model or "") if about else "", about.name if about else "")
    own = pending.text == _reading(pending).text
    state = replace(state, subject=state.turn if own else state.subject)
    return replace(state, pending=replace(pending, kind="reply"), decided_by="knowledge"), (reply,)


def _form(bot: Bot, state: DialogueState, pending: Pending, event: Found) -> Step | None:
    """A question that nothing known answers may be what a form is for, "how much is a new screen?", or what a
    scenario says."""
    reading = pending.reading
    if reading is None or pending.understood or state.phase not in ("idle", "closing"):
        return None
    heard = Heard(event.at, reading.text, reading, utterance=state.utterance)
    found = meaning(bot, reading, searched=True)
    scenario = bot.scenario(found.names[0]) if found.kind == "start" else None
    if scenario is None or not available(bot, state, scenario):
        return None
    state = replace(state, pending=None)
    if scenario.collect_fields:
        return start(bot, state, heard, scenario)
    if not scenario.answer:
        return None
    state = replace(state, phase="idle", answered=state.answered + 1, decided_by="intent", misses=0)
    return wait(bot, state, (answer(bot, state, scenario),))


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
    for index, proposal in enumerate(event.proposals):
        step = _propose(bot, state, proposal, event.proposals[index:], heard, pending)
        if step is not None:
            return step
    if not pending.searched:
        return search(bot, state, reading, understood=True)
    if pending.weak and reading.question:
        return _reply(bot, state, pending, pending.weak)
    return nothing(bot, state, reading)


def nothing(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """Neither scenario nor knowledge nor model: say so, and go on with what was open. Whoever asked something
    hears that a person can be had."""
    misses = state.misses + 1
    state = replace(state, misses=misses, decided_by="fallback", pending=None)
    if misses >= MISSES:
        return hand_over(bot, state, "could not help")
    if state.phase == "collecting" and not reading.question:
        return missed(bot, state, reading)
    if state.phase in ("collecting", "confirming"):
        return ask_again(bot, state, (built_in(bot, "no_answer"),))
    if _just_done(state) and reading.question:  # "yes, is there a piano?": the booking stands
        return wait(bot, replace(state, misses=0), (built_in(bot, "no_answer"), built_in(bot, "or_person")))
    if state.phase == "closing":
        state = replace(state, phase="idle")
    said = Say(str(bot.fallback), name="fallback", fixed=True)
    return wait(bot, state, (said, built_in(bot, "or_person")) if reading.question else (said,))


def _just_done(state: DialogueState) -> bool:
    """Whether a form was completed by these very words."""
    last = state.completions[-1] if state.completions else None
    return state.phase == "closing" and last is not None and last.turn == state.turn


def _reading(pending: Pending) -> Reading:
    return pending.reading or Reading(pending.text)


def _propose(
    bot: Bot,
    state: DialogueState,
    proposal: Proposal,
    rest: Sequence[Proposal],
    heard: Heard,
    pending: Pending,
) -> Step | None:
    if proposal.kind == "person":
        return hand_over(bot, state, "asked for a person")
    if proposal.kind == "ask_knowledge":
        query = proposal.value or pending.text
        seen = pending.searched and query == pending.text and not proposal.name
        asked = heard.reading or Reading(query)
        if seen:
            return None
        return search(bot, state, asked, query, understood=True, source=proposal.name)
    if proposal.kind == "start_scenario" and state.phase in ("idle", "closing"):
        return _start(bot, state, proposal, rest, heard)
    if proposal.kind in SETS:
        meant = _meant(bot, state, rest, heard)
        return fill(bot, state, heard, Reading(heard.text, candidates=meant, correction=True))
    return None


def _start(
    bot: Bot, state: DialogueState, proposal: Proposal, rest: Sequence[Proposal], heard: Heard
) -> Step | None:
    scenario = bot.scenario(proposal.name)
    if scenario is None or not scenario.collect_fields or not available(bot, state, scenario):
        return None
    running = asking(state, scenario)
    reading = read(bot, running, heard.text, heard.at)
    read_too = {candidate.field for candidate in reading.candidates}
    meant = tuple(one for one in _meant(bot, running, rest, heard) if one.field not in read_too)
    together = replace(reading, candidates=(*reading.candidates, *meant))
    return begin(bot, state, scenario, heard, together)


def _meant(
    bot: Bot, state: DialogueState, proposals: Sequence[Proposal], heard: Heard
) -> tuple[Candidate, ...]:
    """The values that are proposed for the running form, each at most once."""
    found: dict[str, Candidate] = {}
    for proposal in proposals:
        if proposal.kind in SETS and proposal.name not in found:
            candidate = _value(bot, state, proposal, heard)
            if candidate is not None:
                found[candidate.field] = candidate
    return tuple(found.values())


def _value(bot: Bot, state: DialogueState, proposal: Proposal, heard: Heard) -> Candidate | None:
    """A proposed value goes through the field's own parser, as if the caller had said just that.

    Names, numbers and addresses must be the caller's own: nothing is written down that nobody said.
    """
    scenario = bot.scenario(state.scenario)
    field = scenario.field(proposal.name) if scenario else None
    if field is None:
        return None
    asked = replace(state, asked=field.name, phase="collecting", partial="", checking=None, choosing=None)
    candidate = read(bot, asked, proposal.value, heard.at).candidate(field.name)
    if candidate is None or not candidate.complete or not was_said(bot, field, candidate.value, heard):
        return None
    words = heard.text.strip()
    return replace(candidate, confidence=0.7, raw=words, start=0, end=len(words))
