"""What the calendar answered: keep the place that was wished for, or offer others."""

from __future__ import annotations

from frontdesk.scenario.commands import Release
from frontdesk.scenario.events import Held, SlotsFound
from frontdesk.scenario.forms import ask_next
from frontdesk.scenario.handlers import places
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step, released
from frontdesk.scenario.state import DialogueState, replace


def slots_found(bot: Bot, state: DialogueState, event: SlotsFound) -> Step:
    """Free places, or none, or no calendar to ask: then the booking is a request, as without one."""
    pending = state.pending
    scenario = bot.scenario(state.scenario)
    if pending is None or pending.kind != "slots" or scenario is None:
        return state, ()
    state = replace(state, at=event.at, pending=None)
    wanted = places.wish(state, scenario)
    if event.free is None or wanted is None:
        gone = released(state)
        state, commands = ask_next(bot, replace(state, calendar=False, hold=None))
        return state, (*gone, *commands)
    exact = next((slot for slot in event.free if wanted.fits(slot)), None)
    if exact is not None and pending.text != places.TAKEN:
        return places.keep(bot, state, scenario, exact)
    return places.offer(bot, state, scenario, wanted, (slot for slot in event.free if slot is not exact))


def held(bot: Bot, state: DialogueState, event: Held) -> Step:
    """The place is kept, or somebody else was quicker."""
    scenario = bot.scenario(state.scenario)
    if state.pending is None or state.pending.kind != "hold" or scenario is None:
        return state, ()
    state = replace(state, at=event.at, pending=None, hold=None)
    wanted = places.wish(state, scenario)
    if wanted is None:
        return ask_next(bot, state)
    if event.hold is None:
        return places.look_again(bot, state, scenario, wanted)
    if not wanted.fits(event.hold.slot):
        state, commands = places.look_again(bot, state, scenario, wanted)
        return state, (Release(event.hold), *commands)
    return ask_next(bot, replace(state, hold=event.hold))
