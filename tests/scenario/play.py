"""Plays a transcript against the pure engine: `>>` what happened, `<<` the commands that followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.config import load_bot
from frontdesk.models import KnowledgeChunk, Receipt
from frontdesk.scenario.commands import WAITS_FOR_SHELL, Act, Command, HangUp, Listen, Say, Transfer
from frontdesk.scenario.engine import start_state, step
from frontdesk.scenario.events import Acted, Event, Found, Heard, HungUp, Keyed, Silence, Started
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

ROOT = Path(__file__).parents[2]
SALON = load_bot(ROOT / "scenarios" / "salon.yaml")
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Europe/London"))


def passage(text: str) -> KnowledgeChunk:
    return KnowledgeChunk("k1", "d1", "salon", "knowledge", text, score=0.9)


@dataclass
class Play:
    """One dialogue with the engine; the clock moves only when told."""

    bot: Bot = SALON
    state: DialogueState = field(default_factory=start_state)
    at: datetime = FRIDAY
    commands: tuple[Command, ...] = ()
    utterance: int = 0

    def happens(self, event: Event) -> tuple[Command, ...]:
        """One step; every step that waits for the caller must end in exactly one Listen."""
        self.state, self.commands = step(self.bot, self.state, event)
        listens = [command for command in self.commands if isinstance(command, Listen)]
        last = self.commands[-1] if self.commands else None
        if isinstance(last, (*WAITS_FOR_SHELL, HangUp)) or (isinstance(last, Transfer) and last.target):
            assert listens == []
        elif self.commands and not isinstance(event, HungUp):
            assert listens == [last]
        return self.commands

    def start(self, **about: object) -> Play:
        self.happens(Started(self.at, **about))  # type: ignore[arg-type]
        return self

    def hears(self, text: str) -> Play:
        self.at += timedelta(seconds=5)
        self.utterance += 2
        self.happens(Heard(self.at, text, utterance=self.utterance))
        if isinstance(self.commands[-1], Act):
            self.acts()
        return self

    def keys(self, digits: str) -> Play:
        self.at += timedelta(seconds=5)
        self.utterance += 2
        self.happens(Keyed(self.at, digits, utterance=self.utterance))
        return self

    def acts(self, status: str = "requested") -> Play:
        act = self.commands[-1]
        assert isinstance(act, Act)
        self.happens(Acted(self.at, Receipt("r1", act.action, status)))  # type: ignore[arg-type]
        return self

    def finds(self, *texts: str) -> Play:
        self.happens(Found(self.at, tuple(passage(text) for text in texts)))
        return self

    def silence(self) -> Play:
        self.at += timedelta(seconds=self.bot.silence_timeout_sec)
        self.happens(Silence(self.at))
        return self

    def hangs_up(self) -> Play:
        self.happens(HungUp(self.at))
        return self

    @property
    def said(self) -> list[str]:
        return [command.name for command in self.commands if isinstance(command, Say)]

    @property
    def words(self) -> str:
        return " ".join(command.text for command in self.commands if isinstance(command, Say))

    @property
    def last(self) -> Command:
        return self.commands[-1]

    @property
    def values(self) -> dict[str, str]:
        return {slot.name: slot.value for slot in self.state.slots}


def booked_to_the_yes() -> Play:
    """A booking, up to the question whether all is right."""
    play = Play().start(caller="+442079460123")
    for words in (
        "I would like to book.",
        "A haircut, please.",
        "Next Tuesday",
        "half past three",
        "020 7946 0123",
    ):
        play.hears(words)
    return play
