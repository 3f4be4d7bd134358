"""`frontdesk dial`: has a bot call somebody."""

from __future__ import annotations

import asyncio
import secrets

from rich.console import Console

from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput
from frontdesk.providers.chain import build_telephony
from frontdesk.providers.telephony._chain import Lines
from frontdesk.providers.telephony._sip import NotTaken, telephone
from frontdesk.providers.telephony.livekit import delete_room
from frontdesk.settings import LiveKit, Settings

console = Console(highlight=False, soft_wrap=True)


def run(number: str, bot: str | None) -> int:
    """Dial; 0 when somebody has taken the call, 1 when nobody did."""
    settings = load_settings()
    lines = build_telephony(settings)
    if lines is None:
        raise BadInput("nobody can dial out: name a company under `telephony:` in frontdesk.yaml.")
    caller = _number_of(settings, bot) if bot else None
    room = f"dial-{secrets.token_hex(6)}"
    return asyncio.run(_dial(lines, settings.livekit, telephone(number), room, caller))


def _number_of(settings: Settings, bot: str) -> str:
    """The number of ours that belongs to the bot: it is shown, and it says who talks."""
    known = find_bot(settings, bot).bot_id
    numbers = settings.bots[known].numbers if known in settings.bots else ()
    if not numbers:
        raise BadInput(f"{known} has no number to call from: give it one under bots.{known}.numbers.")
    return numbers[0]


async def _dial(lines: Lines, server: LiveKit, number: str, room: str, caller: str | None) -> int:
    console.print(f"Calling {number} …", style="dim", markup=False)
    try:
        await lines.connect_to_livekit(number, room, caller)
    except NotTaken as nobody:
        console.print(str(nobody), style="yellow", markup=False)
        await delete_room(server, room)
        return PROBLEMS
    except BaseException:
        await delete_room(server, room)
        raise
    console.print(
        f"Answered. The bot is talking in {room}; `frontdesk calls` shows it afterwards.", markup=False
    )
    return FINE
