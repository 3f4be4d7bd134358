"""Two values set against each other put one right: "eleven, not ten", "Möller, nicht Müller".

What is denied tells which field is meant: the one that holds just that. Pure, and bounded: a sentence of many
words is a story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace as changed

from rapidfuzz import fuzz

from frontdesk.models import Slot
from frontdesk.scenario.daytime import half_a_day_on
from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Heard
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.contrasts import Contrast, Span, contrasts, denied_alone, past_opening
from frontdesk.scenario.fields.name_remarks import put_right
from frontdesk.scenario.fields.phone import digits_said
from frontdesk.scenario.fields.time import ASSUMED
from frontdesk.scenario.filling import put
from frontdesk.scenario.forms import TRIES, ask
from frontdesk.scenario.language import language
from frontdesk.scenario.language.tokens import words
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.path import path
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.speech import Step, built_in, either, spoken, wait
from frontdesk.scenario.state import DialogueState, replace

MOST_WORDS = 25
"""Words of an utterance that may set one value against another."""
ANY_WORDS = ("text", "address", "yes_no")
"""Types whose values are no answer to what is denied: any words are one."""
IN_DIGITS = ("phone", "id")
LIKE = 75
"""From this likeness of letters (0 to 100) on, a name that is denied is the one that was misheard."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Values that would put fields right: `exact` where just their value is denied, in `part` where a piece
    of it is; `other` fields hold neither, but what was said could be theirs."""

    exact: tuple[Candidate, ...] = ()
    part: tuple[Candidate, ...] = ()
    other: int = 0


def contrasted(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """Put right what is denied; None where no given value is. Where two could be meant, ask which."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or not state.slots or reading.question:
        return None
    doubtful: tuple[Candidate, ...] = ()
    other = False
    taken: list[Candidate] = []
    for change in _changes(bot, state, heard):
        found = change.exact or change.part
        if len(found) == 1 and (not taken or (change.exact and _besides(found[0], taken))):
            taken.append(found[0])
        doubtful = doubtful or found
        other = other or bool(change.other)
    if taken:
        before = replace(state, asked=None) if state.phase == "confirming" else state
        return put(bot, before, scenario, heard, changed(reading, candidates=(), shift=0), taken)
    if state.phase != "confirming":
        return None
    if doubtful or other:
        return which_of_them(bot, state, scenario, doubtful)
    return _denied(bot, state, heard)


def _besides(one: Candidate, taken: Sequence[Candidate]) -> bool:
    """ "Three, not two, and at seven, not eight": another field, put right by other words."""
    return all(
        one.field != other.field and (one.end <= other.start or other.end <= one.start) for other in taken
    )


def which_of_them(bot: Bot, state: DialogueState, scenario: Scenario, found: Sequence[Candidate]) -> Step:
    """ "11 am, 11 December or 11 people?", where each has words of its own; else what to change."""
    asks = replace(state, attempts=state.attempts + 1, decided_by="form")
    if asks.attempts > TRIES:
        return hand_over(bot, asks, "what was read back is not right")
    given = {slot.name: slot for slot in state.slots}
    meant = [spoken(bot, scenario, changed(given[one.field], value=one.value)) for one in found]
    if len(meant) < 2 or len(set(meant)) < len(meant):
        return wait(bot, asks, (built_in(bot, "what_to_change"),))
    return wait(bot, asks, (built_in(bot, "which", options=either(bot, meant)),))


def _denied(bot: Bot, state: DialogueState, heard: Heard) -> Step | None:
    """ "Not ten", "no, not Tuesday" at the read-back: what is right instead is asked for."""
    told, scenario = _told(bot, heard), bot.scenario(state.scenario)
    span = denied_alone(told) if len(told.words) <= MOST_WORDS else None
    if span is None or scenario is None:
        return None
    found = []
    for field in path(bot, state, scenario):
        slot = state.slot(field.name)
        said = _value(bot, state, heard, field, told, span) if slot else None
        if slot and said and _is_held(field, slot, said.value):
            found.append(field)
    if len(found) != 1:
        return None
    slots = tuple(slot for slot in state.slots if slot.name != found[0].name)
    return ask(bot, replace(state, slots=slots, decided_by="form"), found[0])


def denies_another(bot: Bot, state: DialogueState, heard: Heard, field: Field) -> bool:
    """ "Not ten, eleven": whether something is denied, and not what the field holds."""
    slot, told = state.slot(field.name), _told(bot, heard)
    if slot is None or len(told.words) > MOST_WORDS:
        return False
    denied = [_value(bot, state, heard, field, told, one.denied) for one in contrasts(told)]
    return bool(denied) and not any(one and _is_held(field, slot, one.value) for one in denied)


def _told(bot: Bot, heard: Heard) -> Hearing:
    return hearing(heard.text, language(bot.language), heard.at, bot.country)


def _changes(bot: Bot, state: DialogueState, heard: Heard) -> Iterator[Changes]:
    """What each contrast in the words would change."""
    told = _told(bot, heard)
    scenario = bot.scenario(state.scenario)
    if scenario is None or len(told.words) > MOST_WORDS:
        return
    held = [(field, slot) for field in path(bot, state, scenario) if (slot := state.slot(field.name))]
    for one in contrasts(told):
        exact, part, other = [], [], 0
        for field, slot in held:
            denied = _value(bot, state, heard, field, told, one.denied)
            meant = _meant(bot, state, heard, field, told, one) if denied else None
            if meant and field.kind == "name" and _within(slot.value, meant.value):
                continue  # "not Anna Müller": both are what was misheard
            if denied and meant and _is_held(field, slot, denied.value):
                settled = _settled(field, slot, denied, meant, told)
                exact += [settled] if settled.value != slot.value else []
            elif piece := _piece(field, slot, told, one):
                part.append(piece)
            elif meant and field.kind != "name":
                other += 1
        yield Changes(tuple(exact), tuple(part), other)


def _value(
    bot: Bot, state: DialogueState, heard: Heard, field: Field, told: Hearing, span: Span
) -> Candidate | None:
    """The value of that field's type that these words say; its place is that in the whole text."""
    if field.kind in ANY_WORDS:
        return None
    start, end = told.words[span[0]].start, told.words[span[1] - 1].end
    asked = replace(state, phase="collecting", asked=field.name, partial="", checking=None, choosing=None)
    found = read(bot, asked, heard.text[start:end], heard.at).candidate(field.name)
    if found is None or not (found.complete and found.value):
        return None
    return changed(found, start=found.start + start, end=found.end + start)


def _meant(
    bot: Bot, state: DialogueState, heard: Heard, field: Field, told: Hearing, one: Contrast
) -> Candidate | None:
    """The value that is meant: in all the words before the denial, else in their last clause."""
    start, end = one.meant
    for first in dict.fromkeys((past_opening(told, start), _last_clause(told, start, end), start)):
        if first < end and (found := _value(bot, state, heard, field, told, (first, end))):
            return found
    return None


def _last_clause(told: Hearing, start: int, end: int) -> int:
    """The word at which the last clause of these words begins."""
    starts = [t.first for i, t in enumerate(told.tokens) if start < t.first < end and ends_between(told, i)]
    return starts[-1] if starts else start


def _is_held(field: Field, slot: Slot, denied: str) -> bool:
    """Whether the value that is denied is what the field holds, as far as it was said."""
    if field.kind == "time":
        return slot.value in (denied, half_a_day_on(denied))
    if field.kind == "name":
        return fuzz.ratio(slot.value.casefold(), denied.casefold()) >= LIKE or _within(slot.value, denied)
    return slot.value == denied


def _within(name: str, part: str) -> bool:
    return set(part.casefold().split()) <= set(name.casefold().split())


def _settled(field: Field, slot: Slot, denied: Candidate, meant: Candidate, told: Hearing) -> Candidate:
    """What is meant, with what was not said again: the half of the day, the other part of the name."""
    if field.kind == "name":
        words, part = slot.value.split(), denied.value.casefold().split()
        places = [i for i, word in enumerate(words) if word.casefold() in part]
        if len(words) > len(places) == len(part) == len(meant.value.split()) == 1:
            return changed(meant, value=" ".join((*words[: places[0]], meant.value, *words[places[0] + 1 :])))
        return changed(meant, value=put_right(told, slot.value, meant.value))
    if field.kind != "time" or meant.confidence != ASSUMED:
        return meant
    held = _minutes(slot.value)
    nearest = min((meant.value, half_a_day_on(meant.value)), key=lambda clock: abs(_minutes(clock) - held))
    return changed(meant, value=nearest)


def _piece(field: Field, slot: Slot, told: Hearing, one: Contrast) -> Candidate | None:
    """ "Five six, not five five": digits that stand in the value once, or at its end; words of an address."""
    if field.kind in IN_DIGITS:
        before, after = _digits(told, one.denied), _digits(told, one.meant)
        if len(before) < 2 or len(before) != len(after):
            return None
        at = slot.value.rfind(before)
        if at < 0 or (slot.value.count(before) > 1 and not slot.value.endswith(before)):
            return None
        return _candidate(field, told, one, slot.value[:at] + after + slot.value[at + len(before) :])
    if field.kind != "address":
        return None
    old, new = _words(told, one.denied), _words(told, one.meant)
    held = slot.value.split()
    places = [i for i, word in enumerate(held) if [part.text for part in words(word)] == old]
    if len(places) != 1 or len(new) != 1:
        return None
    written = told.words[one.meant[1] - 1]
    held[places[0]] = told.text[written.start : written.end].title()
    return _candidate(field, told, one, " ".join(held))


def _candidate(field: Field, told: Hearing, one: Contrast, value: str) -> Candidate:
    start = told.words[min(one.meant[0], one.denied[0])].start
    end = told.words[max(one.meant[1], one.denied[1]) - 1].end
    return Candidate(field.name, value, told.text[start:end], start, end)


def _digits(told: Hearing, span: Span) -> str:
    inside = tuple(one for one in told.tokens if span[0] <= one.first and one.last <= span[1])
    return digits_said(changed(told, tokens=inside))


def _words(told: Hearing, span: Span) -> list[str]:
    return [word.text for word in told.words[span[0] : span[1]]]


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])
