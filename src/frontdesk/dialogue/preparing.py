"""Doing ahead what a turn would need, on a copy of the dialogue: what is found goes into a `Guess`."""

from __future__ import annotations

from frontdesk.dialogue.guessing import Ahead, Guess, looked_up, same_words
from frontdesk.dialogue.shell import Shell
from frontdesk.dialogue.turn import TurnDraft
from frontdesk.scenario.commands import Reply, Say, Search, Understand
from frontdesk.scenario.events import Event


async def prepare(shell: Shell, draft: TurnDraft, guess: Guess, *, early: bool = False) -> None:
    """Carry out what only looks and thinks; stop before anything that acts, or waits for the caller. `early`,
    in mid-sentence, no model is asked what was meant."""
    while draft.queue:
        command = draft.queue.popleft()
        event: Event | None = None
        match command:
            case Say():
                guess.says.append(command.text)
            case Search():
                event = await shell.look_up(draft, command)
                guess.found[looked_up(command)] = event
            case Understand() if not early:
                event = await shell.understand(draft, command)
                guess.understood[same_words(command.text)] = event
            case Reply():
                guess.reply, guess.ahead = command, Ahead(shell.answer(draft, command))
                return
            case _:
                return
        if event is not None:
            draft.take(event)
