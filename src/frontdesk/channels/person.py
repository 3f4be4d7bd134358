"""The button that asks for a person, in any text channel."""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.channels.base import TextMouth
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.scenario.commands import Say
from frontdesk.scenario.texts import text as wording

AGAIN = timedelta(minutes=10)
"""The button that asks for a person changes nothing so soon after one was asked for."""


async def ask_person(dialogue: Dialogue, mouth: TextMouth, at: datetime) -> None:
    """The button was pressed."""
    asked = dialogue.context.handoff
    if asked is not None and at - asked.at < AGAIN:
        await mouth.say(Say(wording(dialogue.speaking, "person_asked"), name="person_asked", fixed=True))
    else:
        await dialogue.ask_person(at)


def button(dialogue: Dialogue) -> str:
    """What the button says; nothing where the bot has nobody to pass people on to, and after the end."""
    somebody = dialogue.bot.transfer is not None or bool(dialogue.bot.transfers) or dialogue.state.people
    if dialogue.state.passed == dialogue.state.turn:
        return ""
    return wording(dialogue.speaking, "button_person") if somebody and not dialogue.state.ended else ""
