"""Putting what was said into slots: only what is possible, and asking where it could be one of two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from frontdesk.models import Confirmed, Slot
from frontdesk.scenario.commands import Say
from frontdesk.scenario.events import Heard
from frontdesk.scenario.forms import TRIES, ask_next, asks_yes, fresh, give_up, which
from frontdesk.scenario.path import asked_at_all
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.schema import Bot, Confirm, Field, Scenario
from frontdesk.scenario.speech import Step, built_in, question, spoken, wait
from frontdesk.scenario.state import Choosing, DialogueState, replace
from frontdesk.scenario.validation import Refusal, refusal

SURE = 0.9
"""From here on a value for a field that was not asked replaces one that was given before."""
ECHOED = ("phone", "email", "id", "spelled", "postcode")


def begin(
    bot: Bot,
    state: DialogueState,
    scenario: Scenario,
    heard: Heard,
    reading: Reading,
    lead: tuple[Say, ...] = (),
    carried: Sequence[Slot] = (),
) -> Step:
    """Start collecting, with whatever the first sentence already gave and what another form brought along."""
    state = replace(fresh(state), phase="collecting", scenario=scenario.name, misses=0)
    state = replace(state, slots=tuple(_welcome(bot, state, scenario, carried)))
    taken = [c for c in reading.candidates if c.complete and scenario.field(c.field)]
    decided_by = state.decided_by
    state, commands = put(bot, state, scenario, heard, reading, taken, lead)
    return replace(state, decided_by=decided_by), commands


def _welcome(bot: Bot, state: DialogueState, scenario: Scenario, carried: Iterable[Slot]) -> Iterator[Slot]:
    """What another form brought along, as far as it is possible in this one."""
    for slot in carried:
        field = scenario.field(slot.name)
        if field is None or refusal(bot, state, field, slot.value) is not None:
            continue
        if field.kind != "choice" or slot.value in field.options:
            yield replace(slot, sensitive=slot.sensitive or field.sensitive)


def fill(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """Put what was said into slots; None when it filled nothing."""
    scenario = bot.scenario(state.scenario)
    if scenario is None:
        return None
    taken = [candidate for candidate in reading.candidates if _fits(state, scenario, candidate, reading)]
    if not taken and _unclear(state, scenario, reading) is None:
        return None
    return put(bot, state, scenario, heard, reading, taken)


def put(
    bot: Bot,
    state: DialogueState,
    scenario: Scenario,
    heard: Heard,
    reading: Reading,
    taken: Sequence[Candidate],
    lead: tuple[Say, ...] = (),
) -> Step:
    """Fill the slots with values that are possible, say what became of the others, and go on."""
    before = state
    state, refused = _filled(bot, state, scenario, heard, reading, taken)
    state, outdated = _outdated(bot, state, scenario)
    lead = (*lead, *_comments(bot, before, state, scenario, taken))
    if refused or outdated:
        field, why = refused or outdated  # type: ignore[misc]
        return _not_possible(bot, state, field, why, lead)
    unclear = _unclear(state, scenario, reading)
    if unclear is not None and (field := scenario.field(unclear.field)):
        asked = replace(state, phase="collecting", asked=field.name, checking=None, decided_by="form")
        choosing = Choosing(unclear.ambiguous, field.name, unclear.raw, heard.utterance)
        return wait(bot, replace(asked, choosing=choosing), (*lead, which(bot, field, unclear.ambiguous)))
    return ask_next(bot, state, lead)


def _filled(
    bot: Bot,
    state: DialogueState,
    scenario: Scenario,
    heard: Heard,
    reading: Reading,
    taken: Sequence[Candidate],
) -> tuple[DialogueState, tuple[Field, Refusal] | None]:
    """The state with every possible value in it, and the first value that is not possible."""
    refused: tuple[Field, Refusal] | None = None
    order = {field.name: index for index, field in enumerate(scenario.collect_fields)}
    for candidate in sorted(taken, key=lambda one: order[one.field]):
        field = scenario.collect_fields[order[candidate.field]]
        why = refusal(bot, state, field, candidate.value)
        if why is not None:
            refused = refused or (field, why)
            continue
        echoed = mode(state, scenario, field) == "implicit"
        slot = _slot(candidate, heard, reading, "implicit" if echoed else "no", field.sensitive)
        given = {one.name: one for one in state.slots} | {slot.name: slot}
        slots = tuple(given[name] for name in order if name in given)
        skipped = tuple(name for name in state.skipped if name != slot.name)
        state = replace(state, slots=slots, latest=slot.name, skipped=skipped)
    return replace(state, misses=0, partial="", choosing=None, decided_by="form"), refused


def _outdated(
    bot: Bot, state: DialogueState, scenario: Scenario
) -> tuple[DialogueState, tuple[Field, Refusal] | None]:
    """A time that does not go with the day that is known now, whichever of the two was said first."""
    for field in scenario.collect_fields:
        slot = state.slot(field.name)
        if slot is None or field.kind != "time":
            continue
        why = refusal(bot, state, field, slot.value)
        if why is not None:
            slots = tuple(one for one in state.slots if one.name != field.name)
            return replace(state, slots=slots), (field, why)
    return state, None


def _not_possible(bot: Bot, state: DialogueState, field: Field, why: Refusal, lead: tuple[Say, ...]) -> Step:
    """Say why, and ask for another value; what is nearest is taken by a yes."""
    attempts = state.attempts + 1 if state.asked == field.name else 1
    slots = tuple(slot for slot in state.slots if slot.name != field.name)
    choosing = Choosing((why.nearest,), field.name) if why.nearest else None
    state = replace(
        state,
        phase="collecting",
        asked=field.name,
        attempts=attempts,
        checking=None,
        slots=slots,
        choosing=choosing,
        decided_by="form",
    )
    if attempts > TRIES:
        return give_up(bot, state, field)
    return wait(bot, state, (*lead, why.say, question(bot, state, field)))


def _comments(
    bot: Bot, before: DialogueState, state: DialogueState, scenario: Scenario, taken: Sequence[Candidate]
) -> tuple[Say, ...]:
    """What is said of values just taken: that they changed, or an echo where the field wants one."""
    said = []
    for candidate in taken:
        field, slot, old = (
            scenario.field(candidate.field),
            state.slot(candidate.field),
            before.slot(candidate.field),
        )
        if field is None or slot is None or slot is old:
            continue
        item = spoken(bot, scenario, slot)
        if old is not None and candidate.field != before.asked:
            said.append(built_in(bot, "changed", item=item))
        elif slot.confirmed == "implicit":
            said.append(built_in(bot, "echo", item=item))
    return tuple(said)


def _unclear(state: DialogueState, scenario: Scenario, reading: Reading) -> Candidate | None:
    """A value that could be one of several."""
    for candidate in reading.candidates:
        field = scenario.field(candidate.field)
        if len(candidate.ambiguous) > 1 and field and asked_at_all(field):
            given = state.slot(candidate.field)
            if given is None or candidate.field == state.asked or reading.correction:
                return candidate
    return None


def _fits(state: DialogueState, scenario: Scenario, candidate: Candidate, reading: Reading) -> bool:
    if not candidate.complete or not candidate.value or scenario.field(candidate.field) is None:
        return False
    given = state.slot(candidate.field)
    if given is None:
        return True
    if candidate.field == state.asked and not state.checking:
        return True
    if given.value == candidate.value:
        return False
    answers_asked = reading.candidate(state.asked) is not None
    return reading.correction or not answers_asked or candidate.confidence >= SURE


def mode(state: DialogueState, scenario: Scenario, field: Field) -> Confirm:
    """How the field's value is confirmed: as its scenario says, else numbers and addresses that are not read
    back at the end are echoed on the phone, where they are easily misheard."""
    if field.confirm is not None:
        return field.confirm
    spelled = field.kind in ECHOED and state.voice and not asks_yes(scenario)
    return "implicit" if spelled else "never"


def _slot(
    candidate: Candidate, heard: Heard, reading: Reading, confirmed: Confirmed, sensitive: bool
) -> Slot:
    confidence = round(min(candidate.confidence, heard.confidence), 3)
    return Slot(
        candidate.field,
        candidate.value,
        candidate.raw,
        heard.utterance,
        confidence,
        confirmed,
        max(0, candidate.start - reading.shift),
        max(0, candidate.end - reading.shift),
        sensitive,
    )
