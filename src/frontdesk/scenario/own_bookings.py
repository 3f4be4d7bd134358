""" "When is my appointment?", answered to whom it may be told: from what was booked over this very line, and
in this conversation.

Nobody else is answered here: a person is asked where a form would begin, and the bot's own words come first.
"""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario import handlers
from frontdesk.scenario.asking_own import asks_own
from frontdesk.scenario.commands import Say
from frontdesk.scenario.forms import ask_again
from frontdesk.scenario.history import Appointment
from frontdesk.scenario.manners import hand_over
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.recalling import ahead, label, when
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step, built_in, items, language
from frontdesk.scenario.state import DialogueState, replace

TOLD = ("date", "time", "date_time", "choice")
"""Fields whose values say what was booked, and when; not who booked it."""
MARKS = {"?", "؟"}
MOST = 3
"""So many are told at once."""


def own_bookings(bot: Bot, state: DialogueState, reading: Reading) -> Step | None:
    """The answer; None where nothing was asked, or nobody may be told."""
    asked = reading.question or not MARKS.isdisjoint(reading.text)
    if not asks_own(reading.text, bot.language, question=asked):
        return None
    wanted = bot.scenario(reading.triggers[0]) if reading.triggers else None
    if wanted is not None and not wanted.collect_fields:  # the business says itself what it answers
        return None
    told = [*_made_now(bot, state), *(_item(bot, state, one) for one in ahead(state))]
    if not bot.own_bookings or not (told or (state.history and bot.booking)):
        return _asked_of_a_person(bot, state, wanted)
    answered = replace(
        state,
        answered=state.answered + 1,
        misses=0,
        attempts=0,
        pending=None,
        decided_by="knowledge",
        phase="idle" if state.phase == "closing" else state.phase,
    )
    return ask_again(bot, answered, tuple(_words(bot, told[:MOST])))


def _words(bot: Bot, told: list[str]) -> Iterator[Say]:
    if not told:
        yield from (built_in(bot, "own_booking_none"), built_in(bot, "or_person"))
    for index, one in enumerate(told):
        yield built_in(bot, "own_booking_then" if index else "own_booking", items=one)


def _asked_of_a_person(bot: Bot, state: DialogueState, wanted: Scenario | None) -> Step | None:
    """Whoever asks for the appointment they have wants no other one; None where none would be asked for."""
    if wanted is None or state.phase not in ("idle", "closing") or handlers.of(wanted).KIND != "booking":
        return None
    return hand_over(bot, state, "about something made earlier")


def _item(bot: Bot, state: DialogueState, one: Appointment) -> str:
    """ "Haircut, on Tuesday, 24 November, at 3 pm"."""
    field = bot.booking.service_field if bot.booking else None
    service = label(bot, field, one.service) if one.service else ""
    return ", ".join(filter(None, (service, when(state, one, language(bot)))))


def _made_now(bot: Bot, state: DialogueState) -> Iterator[str]:
    """What was booked in this conversation, as it is by now."""
    done = [one for one in state.completions if one.receipt and one.receipt.status == "confirmed"]
    changed = {one.amends for one in done}
    for one in done:
        scenario = bot.scenario(one.scenario)
        if scenario is None or handlers.of(scenario).KIND != "booking":
            continue
        if one.receipt is None or one.receipt.id in changed:
            continue
        kinds = {field.name: field.kind for field in scenario.collect_fields}
        yield items(bot, scenario, (slot for slot in one.slots if kinds.get(slot.name) in TOLD), hidden=True)
