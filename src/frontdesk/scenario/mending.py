"""Putting earlier words right: the end of a number, the other half of a value, one of what was offered."""

from __future__ import annotations

from dataclasses import replace as changed

from rapidfuzz import fuzz

from frontdesk.scenario import conventions
from frontdesk.scenario.contrasting import MOST_WORDS, denies_another, which_of_them
from frontdesk.scenario.daytime import half_a_day_on
from frontdesk.scenario.ear import WITH_TAIL, read
from frontdesk.scenario.events import Heard
from frontdesk.scenario.fields import Hearing, hearing
from frontdesk.scenario.fields.contrasts import past_opening
from frontdesk.scenario.fields.name_remarks import put_right as in_its_place
from frontdesk.scenario.fields.time import ASSUMED
from frontdesk.scenario.filling import put
from frontdesk.scenario.forms import ask_again, ask_next, fresh
from frontdesk.scenario.language import language
from frontdesk.scenario.language.tokens import words
from frontdesk.scenario.path import path
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.speech import Step, asked_field, built_in, released
from frontdesk.scenario.state import Choosing, DialogueState, replace

WHOLE = ("text", "name", "choice", "yes_no", "number")
"""Types whose values have no second half."""
BARE = ("number", "time", "date", "date_time", "duration", "money", "choice")
"""Types whose values may be said alone, in the order in which a bare "five" is taken for one."""
THE = {"he": "ה"}
"""What is written on to a word for "the"."""
LIKE = 75
"""From this likeness of letters (0 to 100) on, a name is one that was misheard."""
POINTERS = frozenset({"first", "second", "last"})
UNSAID = frozenset({"wait", "hello", "perhaps"})
"""What may be said beside the other half of a value."""
SHORT = 6
"""Words of an utterance that may be the other half of a value said before."""


def tail_replaced(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """ "It ends in five six, sorry": the last digits of the number given last are these."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or not reading.tail:
        return None
    kinds = {field.name: field.kind for field in scenario.collect_fields}
    numbers = [slot for slot in state.slots if kinds.get(slot.name) in WITH_TAIL]
    slot = next((one for one in numbers if one.name == state.latest), numbers[-1] if numbers else None)
    if slot is None or len(slot.value) <= len(reading.tail):
        return None
    value = slot.value[: -len(reading.tail)] + reading.tail
    words = heard.text.strip()
    candidate = Candidate(slot.name, value, words, 0, len(words))
    if value == slot.value:
        return ask_again(bot, replace(state, decided_by="form"))
    asked = replace(state, asked=None) if state.phase == "confirming" else state
    return put(bot, asked, scenario, heard, replace(reading, shift=0), [candidate])


def corrected(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Reading:
    """ "No, four" right after "three people": the number given last is meant, not the day asked for."""
    field = _latest(bot, state)
    means = "no" in reading.controls or reading.correction
    if field is None or not means or field.name == state.asked or field.kind not in BARE:
        return reading
    slot = state.slot(field.name)
    again = read(bot, replace(state, asked=field.name, partial="", checking=None), heard.text, heard.at)
    found = again.candidate(field.name)
    other = reading.candidate(state.asked)
    taken = other is not None and found is not None and not _apart(found, other)
    if slot is None or found is None or not found.complete or found.value == slot.value:
        return reading
    if denies_another(bot, state, heard, field):
        return reading
    return replace(again, correction=True) if taken or other is None else reading


def bare_change(bot: Bot, state: DialogueState, heard: Heard, scenario: Scenario) -> list[Candidate]:
    """ "Oh, make that five": a value that stands alone, for the first field it fits."""
    fields = sorted(
        (field for field in scenario.collect_fields if field.kind in BARE),
        key=lambda field: BARE.index(field.kind),
    )
    for field in fields:
        asked = replace(state, phase="collecting", scenario=scenario.name, asked=field.name, partial="")
        found = read(bot, asked, heard.text, heard.at).candidate(field.name)
        if found is not None and found.complete and found.value:
            return [found]
    return []


def put_right(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """ "Yes, but three pieces, not two", "yes, three", "hang on, it's eleven" at the read-back: a value that
    stands alone and differs from what was read back, where only one field can mean it."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or reading.question or reading.candidates:
        return None
    if len(reading.text.split()) > MOST_WORDS:
        return None
    agreed = "yes" in reading.controls and bool(reading.rest)
    asked = state.phase == "confirming" and state.attempts > 0
    if not (agreed or asked or reading.correction or reading.controls & {"no", "change", "wait"}):
        return None
    found = []
    kinds = _kinds_named(bot, heard)
    for field in path(bot, state, scenario):
        slot = state.slot(field.name)
        said = _said_alone(bot, state, heard, field) if slot and (not kinds or field.kind in kinds) else None
        if slot is None or said is None:
            continue
        if agreed and said.value == slot.value:
            return None
        if field.kind == "name" and not _misheard(slot.value, said.value):
            continue
        if field.kind == "name":
            said = changed(said, value=in_its_place(_told(bot, heard), slot.value, said.value))
        if said.value != slot.value:
            found.append(said)
    if len(found) > 1:
        return which_of_them(bot, state, scenario, found)
    return put(bot, state, scenario, heard, reading, found) if found else None


def _said_alone(bot: Bot, state: DialogueState, heard: Heard, field: Field) -> Candidate | None:
    """The value that the words would be, had that field been asked."""
    if field.kind == "choice" or field.kind not in (*BARE, "name"):
        return None
    told = _told(bot, heard)
    first = past_opening(told)
    start = told.words[first].start if first < len(told.words) else 0
    asked = replace(state, phase="collecting", asked=field.name, partial="", checking=None)
    said = read(bot, asked, heard.text[start:], heard.at).candidate(field.name)
    if said is None or not (said.complete and said.value):
        return None
    return changed(said, start=said.start + start, end=said.end + start)


def _told(bot: Bot, heard: Heard) -> Hearing:
    return hearing(heard.text, language(bot.language), heard.at, bot.country)


def _kinds_named(bot: Bot, heard: Heard) -> set[str]:
    """The types that the words speak of: "the time", "das Datum", "השעה"."""
    said = {word.text for word in words(heard.text)}
    bare = {word.removeprefix(THE.get(bot.language, " ")) for word in said}
    return {conventions.kind_of(word) for word in said | bare} - {"text"}


def _misheard(name: str, said: str) -> bool:
    """ "No, Möller", where "Anna Müller" was read back."""
    return any(fuzz.ratio(one.casefold(), said.casefold()) >= LIKE for one in (name, *name.split()))


def named(bot: Bot, state: DialogueState, heard: Heard) -> Field | None:
    """The one field that the caller speaks of by its kind or name: "the day", "das Datum"."""
    scenario = bot.scenario(state.scenario)
    if scenario is None or len(heard.text.split()) > SHORT:
        return None
    said = [word.text for word in words(heard.text)]
    kinds = _kinds_named(bot, heard)
    fields = [f for f in path(bot, state, scenario) if f.kind in kinds or f.name.casefold() in said]
    return fields[0] if len(fields) == 1 else None


def _latest(bot: Bot, state: DialogueState) -> Field | None:
    scenario = bot.scenario(state.scenario)
    return scenario.field(state.latest) if scenario and state.latest else None


def _apart(one: Candidate, other: Candidate) -> bool:
    return one.end <= other.start or other.end <= one.start


def other_half(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """ "… of December", "… in the evening": words that make sense only after the value given last."""
    scenario = bot.scenario(state.scenario)
    slot = state.slot(state.latest) if state.latest else None
    field = scenario.field(state.latest) if scenario else None
    if (
        scenario is None
        or slot is None
        or field is None
        or field.kind in ("text", "name", "choice", "yes_no")
    ):
        return None
    if len(heard.text.split()) > SHORT or reading.question or reading.controls - UNSAID:
        return None
    before = f"{slot.raw} "
    asked = replace(state, asked=field.name, phase="collecting", partial="", checking=None)
    joined = read(bot, asked, before + heard.text, heard.at)
    found = joined.candidate(field.name)
    if found is None or not found.complete or found.value == slot.value or joined.rest:
        return None
    if state.phase == "confirming" and field.kind in WITH_TAIL:
        return None  # a whole number that was read back goes on no more
    if found.start >= len(before) or found.end <= len(before):
        return None
    only = replace(joined, shift=len(before))
    return put(bot, replace(state, asked=None), scenario, heard, only, [found])


def chosen(bot: Bot, state: DialogueState, heard: Heard, reading: Reading) -> Step | None:
    """An answer to "this or that?"; None when it is none, and is to be understood as anything else."""
    choosing = state.choosing
    scenario = bot.scenario(state.scenario)
    if choosing is None or scenario is None:
        return None
    said = reading.candidate(choosing.field)
    value = _pointed_at(choosing, reading)
    named = said is not None and said.complete and bool(said.value)
    of_day = _with_its_day(choosing, said) if said is not None and named else None
    if value is None and of_day is None:
        return None
    if named and said is not None and said.value in choosing.options:
        return None
    if named and of_day is None and not reading.controls & POINTERS:
        return None
    value = of_day or value or ""
    words = heard.text.strip()
    state = replace(state, choosing=None)
    pointed = [
        Candidate(name, part, words, 0, len(words)) for name, part in _parts(scenario, choosing, value)
    ]
    others = [one for one in reading.candidates if one.field != choosing.field and one.complete]
    return put(bot, state, scenario, heard, replace(reading, shift=0), [*pointed, *others])


def _with_its_day(choosing: Choosing, said: Candidate) -> str | None:
    """ "Ten, then", where ten on another day was offered: the one offer at that hour."""
    hours = {said.value, half_a_day_on(said.value)} if said.confidence == ASSUMED else {said.value}
    fitting = [one for one in choosing.options if "T" in one and one.partition("T")[2] in hours]
    return fitting[0] if len(fitting) == 1 else None


def _parts(scenario: Scenario, choosing: Choosing, value: str) -> list[tuple[str, str]]:
    """A moment offered for a field that takes only the hour fills the field of the day as well."""
    day, mark, clock = value.partition("T")
    field = scenario.field(choosing.field)
    if not mark or field is None or field.kind != "time":
        return [(choosing.field, value)]
    dates = [one.name for one in scenario.collect_fields if one.kind == "date"]
    return [*((name, day) for name in dates[:1]), (choosing.field, clock)]


def started_over(bot: Bot, state: DialogueState) -> Step:
    """ "Start over": the same form, empty."""
    gone = released(state)
    again = replace(fresh(state), phase="collecting", scenario=state.scenario, amends=state.amends)
    state, commands = ask_next(bot, replace(again, decided_by="restart"), (built_in(bot, "start_over"),))
    return state, (*gone, *commands)


def neither(bot: Bot, state: DialogueState) -> Step | None:
    """ "No" to what was offered: the question as it was."""
    field = asked_field(bot, state)
    if field is None:
        return None
    return ask_again(bot, replace(state, choosing=None, own_number=False, decided_by="form"))


def _pointed_at(choosing: Choosing, reading: Reading) -> str | None:
    controls = reading.controls
    only = len(choosing.options) == 1
    if "first" in controls or "either" in controls or (only and "yes" in controls):
        return choosing.options[0]
    if "second" in controls and not only:
        return choosing.options[1]
    if "last" in controls:
        return choosing.options[-1]
    return None
