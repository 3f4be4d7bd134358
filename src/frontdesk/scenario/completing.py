"""The end of a form: what is said with the receipt, what is written down, and what comes after."""

from __future__ import annotations

from frontdesk.models import Completion, Receipt
from frontdesk.scenario import handlers
from frontdesk.scenario.commands import Listen, Say
from frontdesk.scenario.events import Heard
from frontdesk.scenario.filling import put
from frontdesk.scenario.forms import asks_yes, fresh
from frontdesk.scenario.handlers.qualification import lead_of
from frontdesk.scenario.knowing import search
from frontdesk.scenario.manners import call_back
from frontdesk.scenario.mending import bare_change
from frontdesk.scenario.path import facts, lacking, unfilled
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.recalling import filled
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, built_in, filled_in, items, released, spoken, wait
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.switching import asked_besides, onward, question_besides


def acted(bot: Bot, state: DialogueState, receipt: Receipt) -> Step:
    """The action happened, or could not: record the completion, say so, and go on to what follows."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or state.pending is None or state.pending.kind != "act":
        return state, ()
    completion = _completion(bot, state, scenario, receipt)
    finished = _finished(bot, state, scenario, completion)
    gone = released(state) if receipt.status == "failed" else ()
    slots = state.slots
    state = replace(
        fresh(state),
        phase="closing",
        slots=slots,
        pending=None,
        completions=(*state.completions, completion),
    )
    if receipt.status == "failed":
        given = replace(question_besides(bot, state)[0], scenario=scenario.name)
        state, commands = call_back(bot, given, f"could not do: {receipt.action}", (finished,))
        return state, (*gone, *commands)
    state, question = question_besides(bot, state)
    return _answering(bot, finished, question, onward(bot, state, (finished,), scenario, slots))


def _answering(bot: Bot, finished: Say, question: Reading | None, step: Step) -> Step:
    """ "Yes, is there parking?": what is over is over, and then the question is answered, before the next
    form goes on; while that waits for the calendar, it is kept for later."""
    state, commands = step
    if question is None:
        return step
    if not isinstance(commands[-1], Listen):
        return (
            (asked_besides(state, replace(question, besides=question.text)), commands)
            if state.pending
            else step
        )
    state, looks = search(bot, state, question)
    return state, (finished, *looks)


def reopen(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """ "Oh, make that five": the form that was completed last is opened again, as a change of it."""
    last = state.completions[-1] if state.completions and state.phase == "closing" else None
    scenario = bot.scenario(last.scenario) if last else None
    if last is None or scenario is None or reading.question or not scenario.collect_fields:
        return None
    changed = [one for one in reading.candidates if _changes(last, one)]
    if not reading.candidates and "change" in reading.controls:
        changed = [one for one in bare_change(bot, state, heard, scenario) if _changes(last, one)]
    if not (_means_change(reading, changed) and (changed or "change" in reading.controls)):
        return None
    if any(name != scenario.name for name in reading.triggers):
        return None
    state = replace(
        fresh(state),
        phase="collecting",
        scenario=scenario.name,
        slots=last.slots,
        amends=last.receipt.id if last.receipt and last.receipt.status != "failed" else "",
        decided_by="form",
    )
    state = replace(state, skipped=unfilled(bot, state, scenario))
    if not changed:
        state = replace(state, phase="confirming", misses=0, attempts=1)
        return wait(bot, state, (built_in(bot, "what_to_change"),))
    return put(bot, state, scenario, heard, reading, changed, (built_in(bot, "change_open"),))


def _means_change(reading: Reading, changed: list[Candidate]) -> bool:
    """Whether something is put right, or nothing but another value is said."""
    if reading.correction or "change" in reading.controls:
        return True
    return bool(changed) and not reading.rest and not reading.triggers


def _changes(last: Completion, candidate: Candidate) -> bool:
    given = next((slot for slot in last.slots if slot.name == candidate.field), None)
    known = given is None or given.value != candidate.value
    return candidate.complete and bool(candidate.value) and known


def _completion(bot: Bot, state: DialogueState, scenario: Scenario, receipt: Receipt) -> Completion:
    agreed = bool(state.slots) and all(slot.confirmed == "explicit" for slot in state.slots)
    asked = asks_yes(scenario) or bool(state.amends)
    return Completion(
        scenario.name,
        receipt.action,
        state.slots,
        state.turn,
        agreed or not asked,
        receipt,
        amends=state.amends,
        lead=lead_of(scenario, facts(bot, state)),
        lacking=lacking(bot, state, scenario),
        category=scenario.category or "",
    )


def _finished(bot: Bot, state: DialogueState, scenario: Scenario, completion: Completion) -> Say:
    failed = completion.receipt is None or completion.receipt.status == "failed"
    values = {slot.name: spoken(bot, scenario, slot) for slot in completion.slots}
    own = _own_words(scenario, completion, failed=failed)
    if words := filled(bot, state, own):
        return Say(filled_in(words, values), name="answer", fixed="{" not in own)
    read = items(bot, scenario, completion.slots)
    confirmed = completion.receipt is not None and completion.receipt.status == "confirmed"
    if completion.amends and not failed and not confirmed:
        return built_in(bot, "noted_change", items=read)
    told: str = handlers.of(scenario).finished(bot, completion, read)
    return Say(told, name="finished")


def _own_words(scenario: Scenario, completion: Completion, *, failed: bool) -> str:
    done = scenario.completion
    if failed:
        return str(done.failure or "") if done else ""
    if completion.amends:
        return ""
    return str((done.success if done else None) or scenario.answer or "")
