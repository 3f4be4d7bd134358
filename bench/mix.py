"""The recorded mix: thirty dialogues with the salon, played into the engine without a room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import yaml

from frontdesk.config import load_bot
from frontdesk.models import KnowledgeChunk, Receipt
from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.commands import Act, Command, Listen, Reply, Search, Transfer
from frontdesk.scenario.engine import reading_of, start_state, step
from frontdesk.scenario.events import (
    Acted,
    Event,
    Found,
    Heard,
    HungUp,
    Keyed,
    Replied,
    Silence,
    Started,
    TransferFailed,
)
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

ROOT = Path(__file__).resolve().parent.parent
KNOWN = ("cost", "much", "open", "where", "parking", "nails")
PASSAGE = KnowledgeChunk(
    "1", "prices", "salon", "prices.md", "A haircut is 35 pounds, a manicure 25.", score=0.9
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """One step of a dialogue: the state before, and the event with its words already read."""

    state: DialogueState
    event: Event


@dataclass(frozen=True, slots=True)
class Played:
    """A dialogue that was played: every step, and how it ended."""

    name: str
    completes: str | None
    steps: tuple[Recorded, ...]
    end: DialogueState


def salon() -> Bot:
    """The English salon, with the scenarios every bot has."""
    return with_built_ins(load_bot(ROOT / "scenarios" / "salon.yaml"))


def play_all(bot: Bot) -> list[Played]:
    """The whole mix."""
    data = yaml.safe_load((ROOT / "bench" / "data" / "dialogues.yaml").read_text(encoding="utf-8"))
    at = datetime.fromisoformat(str(data["at"]))
    return [
        Player(bot, at).play(case["name"], case["completes"], case["lines"]) for case in data["dialogues"]
    ]


class Player:
    """Plays one dialogue, answering the engine's commands as the shell would."""

    def __init__(self, bot: Bot, at: datetime) -> None:
        self.bot = bot
        self.at = at
        self.state = start_state()
        self.listening: Listen | None = None
        self.steps: list[Recorded] = []

    def play(self, name: str, completes: str | None, lines: list[str]) -> Played:
        """From pick-up to hang-up."""
        self.give(Started(self.at))
        for index, line in enumerate(lines):
            self.at += timedelta(seconds=4)
            self.give(self.event_for(line, index))
        self.give(HungUp(self.at))
        return Played(name, completes, tuple(self.steps), self.state)

    def event_for(self, line: str, index: int) -> Event:
        """What the line stands for, its words already read."""
        if line == "(silence)":
            due = self.listening.silence_at if self.listening else None
            self.at = max(self.at, due or self.at)
            return Silence(self.at)
        if line.startswith("(keys "):
            return Keyed(self.at, line[6:-1], utterance=index)
        heard = Heard(self.at, line, utterance=index)
        return replace(heard, reading=reading_of(self.bot, self.state, heard))

    def give(self, event: Event) -> None:
        """Step, and answer what the engine asks for until it waits for the caller."""
        waiting: Event | None = event
        while waiting is not None:
            self.steps.append(Recorded(self.state, waiting))
            self.state, commands = step(self.bot, self.state, waiting)
            waiting = self.answer(commands)

    def answer(self, commands: tuple[Command, ...]) -> Event | None:
        """The event that answers the last command, if it waits for one."""
        for command in commands:
            match command:
                case Listen():
                    self.listening = command
                case Search():
                    known = any(word in command.query.casefold() for word in KNOWN)
                    return Found(self.at, (PASSAGE,) if known else ())
                case Reply():
                    return Replied(self.at, command.passages[0].text)
                case Act():
                    return Acted(self.at, Receipt(f"r{command.turn}", command.action, "requested"))
                case Transfer() if command.target:
                    return TransferFailed(self.at, "nobody there")
        return None


def raw(event: Event) -> Event:
    """The event as it comes in: words that nobody has read yet."""
    return replace(event, reading=None) if isinstance(event, Heard) else event
