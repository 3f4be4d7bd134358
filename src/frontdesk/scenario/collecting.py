"""Words while a form is open: values, corrections, a change of mind, a question, no answer at all."""

from __future__ import annotations

from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.commands import Listen, Transfer
from frontdesk.scenario.contrasting import contrasted
from frontdesk.scenario.ear import OWN_WORDS
from frontdesk.scenario.events import Heard
from frontdesk.scenario.filling import fill
from frontdesk.scenario.forms import TRIES, ask, ask_again, checked, confirm, fresh, skip
from frontdesk.scenario.handlers import answers
from frontdesk.scenario.handlers.greeting import closed_now
from frontdesk.scenario.helping import OWNED, missed, not_known, own_number, refused
from frontdesk.scenario.idling import not_now, triggered
from frontdesk.scenario.knowing import has_model, search, unknown
from frontdesk.scenario.manners import hand_over, hold_on, summary
from frontdesk.scenario.mending import (
    chosen,
    corrected,
    named,
    neither,
    other_half,
    put_right,
    started_over,
    tail_replaced,
)
from frontdesk.scenario.own_bookings import own_bookings
from frontdesk.scenario.path import available
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.speech import Step, asked_field, built_in, released, wait
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.switching import asked_besides, next_wish, question_besides, switch
from frontdesk.scenario.visiting import visit

MORE = 2
"""So many words beside a name, and a question mark: that asks for something."""

AGAINST = frozenset({"no", "wait", "order", "unknown", "taken_back"})
"""What is said beside a yes that is none then."""
ASKED_BACK = 3
"""A yes of fewer words that ends as a question is handed back."""


def collecting(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    """A field was asked for."""
    field = asked_field(bot, state)
    if "restart" in reading.controls:
        return started_over(bot, state)
    if "cancel" in reading.controls and reading.candidate(state.asked) is None:
        return _cancelled(bot, state)
    if (own := own_bookings(bot, state, reading)) is not None:
        return own
    if _asks_hours(bot, state, reading) and not (state.checking and _asks_besides(bot, state, reading)):
        return search(bot, replace(state, decided_by="knowledge"), reading)
    asks = _asks(bot, reading)
    if field is not None and field.kind in OWN_WORDS and (asks or _wants_other(bot, state, reading)):
        others = tuple(c for c in reading.candidates if c.field != state.asked)
        reading = replace(reading, candidates=others)
    reading = corrected(bot, state, event, reading)
    answered = _answered(bot, state, event, reading) or _repaired(bot, state, event, reading)
    if answered is not None:
        return answered
    passed = _passes_on(bot, state, event, reading)
    if passed is not None:
        return passed
    if "wait" in reading.controls and not reading.candidates:
        return hold_on(bot, state)
    if asks:
        return search(bot, replace(state, decided_by="knowledge"), reading)
    withheld = _withheld(bot, state, field, reading)
    if withheld is not None:
        return withheld
    half = reading.candidate(state.asked)
    if half is None and has_model(bot, state, reading):
        return unknown(bot, state, reading)
    return missed(bot, state, reading)


def confirming(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step:
    """Everything was read back, and a yes is awaited."""
    if "restart" in reading.controls:
        return started_over(bot, state)
    if "cancel" in reading.controls:
        return _cancelled(bot, state)
    if _asks_besides(bot, state, reading):
        waits = _open_yet(state, reading)
        return search(bot, state, reading) if waits else confirm(bot, asked_besides(state, reading))
    if (own := own_bookings(bot, state, reading)) is not None:
        return own
    if _asks_hours(bot, state, reading):
        return search(bot, replace(state, decided_by="knowledge"), reading)
    filled = contrasted(bot, state, event, reading) or fill(bot, state, event, reading)
    filled = filled or tail_replaced(bot, state, event, reading) or put_right(bot, state, event, reading)
    if filled is not None:
        return filled
    if _agrees(reading):
        open_yet = state.attempts or _half_hearted(reading)
        return ask_again(bot, state) if open_yet else confirm(bot, state)
    field = named(bot, state, event)
    if field is not None and not reading.question:
        slots = tuple(slot for slot in state.slots if slot.name != field.name)
        return ask(bot, replace(state, slots=slots, decided_by="form"), field)
    changes = "change" in reading.controls and bool(reading.rest) and not reading.question
    if "no" in reading.controls or reading.correction or changes:
        return _contradicted(bot, state)
    passed = other_half(bot, state, event, reading) or _passes_on(bot, state, event, reading)
    if passed is not None:
        return passed
    if "wait" in reading.controls:
        return hold_on(bot, state)
    if "unknown" in reading.controls and not reading.question:
        return ask_again(bot, state)
    if not reading.question and reading.rest:  # it may have been a correction: a yes is asked for anew
        state = replace(state, attempts=max(state.attempts, 1))
    return unknown(bot, state, reading)


def _agrees(reading: Reading) -> bool:
    """A yes and nothing against it: "correct the time" is an order, and "okay, hang on" puts it off."""
    return "yes" in reading.controls and not (reading.controls & AGAINST or reading.correction)


def _asks_besides(bot: Bot, state: DialogueState, reading: Reading) -> bool:
    """ "Yes, is there parking?": a yes and a question, and no value put right, unless it is of the hours."""
    if not (reading.besides and _agrees(reading)):
        return False
    given = {(slot.name, slot.value) for slot in state.slots}
    nothing_new = all((one.field, one.value) in given for one in reading.candidates)
    return nothing_new or _asks_hours(bot, state, reading)


def _open_yet(state: DialogueState, reading: Reading) -> bool:
    """ "Yes, but is there parking?": the answer comes first, and then the question whether all is right."""
    return bool(state.attempts) or "perhaps" in reading.controls


def _checked(bot: Bot, state: DialogueState, reading: Reading) -> Step:
    """The value is right; what was asked together with the yes is answered before the next question."""
    if not _asks_besides(bot, state, reading):
        return checked(bot, state, right=True)
    after, commands = checked(bot, asked_besides(state, reading), right=True)
    if not isinstance(commands[-1], Listen):
        return after, commands  # answered when the form is over
    after, question = question_besides(bot, after)
    return search(bot, after, question) if question else (after, commands)


def _half_hearted(reading: Reading) -> bool:
    """ "Yes, if my mother agrees", "maybe yes", "right?": no agreement yet."""
    asked_back = len(reading.text.split()) < ASKED_BACK and reading.text.rstrip().endswith("?")
    return "perhaps" in reading.controls or asked_back


def _contradicted(bot: Bot, state: DialogueState) -> Step:
    """ "No" to what was read back, and nothing else: ask what to change, at most three times."""
    state = replace(state, attempts=state.attempts + 1, decided_by="form")
    if state.attempts > TRIES:
        return hand_over(bot, state, "what was read back is not right")
    return wait(bot, state, (built_in(bot, "what_to_change"),))


def _answered(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step | None:
    """Values, a choice between what was offered, a yes or no to what was read back."""
    if state.choosing is not None:
        meant = chosen(bot, state, event, reading)
        if meant is not None:
            return meant
    controls = reading.controls
    agrees = _agrees(reading)
    offered = state.own_number and not reading.candidates
    if (offered and agrees) or ("own" in controls and _may_take_own(bot, state, reading)):
        return own_number(bot, state, event)
    if state.checking and agrees:
        return ask_again(bot, state) if _half_hearted(reading) else _checked(bot, state, reading)
    filled = contrasted(bot, state, event, reading) or fill(bot, state, event, reading)
    if filled is not None:
        return filled
    if state.checking and controls & {"no", "taken_back"}:
        return checked(bot, state, right=False)
    if (state.choosing or state.own_number) and "no" in controls and not reading.candidates:
        return neither(bot, state)
    return None


def _repaired(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step | None:
    """The end of an earlier number, the other half of a value said before."""
    mended = tail_replaced(bot, state, event, reading)
    if mended is not None:
        return mended
    half = reading.candidate(state.asked)
    return other_half(bot, state, event, reading) if half is None else None


def _withheld(bot: Bot, state: DialogueState, field: Field | None, reading: Reading) -> Step | None:
    """ "I don't know", "I'd rather not say", "I have none"."""
    if field is None or state.checking:
        return None
    controls = reading.controls
    if "refuse" in controls or ("lacks" in controls and field.kind in OWNED):
        return refused(bot, state, field)
    if "unknown" in controls or "lacks" in controls:
        return not_known(bot, state, field)
    if field.optional and field.kind != "yes_no" and (_plain_no(reading) or "either" in controls):
        return skip(bot, state, field)
    if field.kind in OWNED and "no" in controls and not reading.rest and field.optional:
        return refused(bot, state, field)
    return None


def _plain_no(reading: Reading) -> bool:
    """ "Any allergies?" "No." """
    return "no" in reading.controls and not (reading.rest or reading.candidates)


def _may_take_own(bot: Bot, state: DialogueState, reading: Reading) -> bool:
    field = asked_field(bot, state)
    asked = field is not None and field.kind == "phone"
    return asked and bool(state.caller) and reading.candidate(state.asked) is None


def _cancelled(bot: Bot, state: DialogueState) -> Step:
    gone = released(state)
    state = replace(fresh(question_besides(bot, state)[0]), phase="closing", decided_by="cancel")
    state, commands = next_wish(bot, state, (built_in(bot, "cancelled"),))
    return state, (*gone, *commands)


def _passes_on(bot: Bot, state: DialogueState, event: Heard, reading: Reading) -> Step | None:
    """Another scenario in the middle of a form: one that hands over takes it away, a form puts it aside."""
    scenario = triggered(bot, reading)
    if scenario is None:
        return None
    if not scenario.handoff and not _takes_over(state, reading, scenario):
        return None
    if not available(bot, state, scenario):
        return _closed_for(bot, state, scenario)
    if scenario.handoff:
        return hand_over(bot, state, scenario.name, scenario.handoff)
    return switch(bot, state, event, scenario)


def _closed_for(bot: Bot, state: DialogueState, scenario: Scenario) -> Step:
    """Nobody is there for the other wish now: it is taken down, and the open form goes on."""
    if bot.after_hours is not None and bot.after_hours.handoff:
        return not_now(bot, state, scenario)
    noted = Transfer(f"after hours: {scenario.name}", None, summary(bot, state))
    state, commands = ask_again(bot, replace(state, decided_by="trigger"), (closed_now(bot, state),))
    return state, (noted, *commands)


def _takes_over(state: DialogueState, reading: Reading, scenario: Scenario) -> bool:
    """Whether it is another form, asked for and not asked about."""
    other = scenario.name != state.scenario and state.scenario != CALLBACK
    return other and bool(scenario.collect_fields) and not reading.question


def _wants_other(bot: Bot, state: DialogueState, reading: Reading) -> bool:
    """ "Actually, I'd like to order instead", where any words could be the answer."""
    scenario = triggered(bot, reading)
    if scenario is None or not _takes_over(state, reading, scenario):
        return False
    return "change" in reading.controls or reading.correction


def _asks(bot: Bot, reading: Reading) -> bool:
    if reading.question or ("?" in reading.text and _says_more(reading)):
        return True
    scenario = triggered(bot, reading)
    return scenario is not None and answers(scenario)


def _asks_hours(bot: Bot, state: DialogueState, reading: Reading) -> bool:
    """ "Are you open at nine?" is no nine for the form, in whatever order the words of a language come."""
    asked = reading.question or not {"?", "؟"}.isdisjoint(reading.text)
    return asked and visit(bot, state, reading) is not None


def _says_more(reading: Reading) -> bool:
    """ "And with a dog?" asks; "Mary?" is a name that somebody is not sure to be heard by."""
    if not reading.candidates:
        return bool(reading.rest)
    values = " ".join(candidate.raw for candidate in reading.candidates)
    return len(reading.text.split()) >= len(values.split()) + MORE
