"""Calls through a real room to a real worker, for tests: who calls, and what is on record afterwards."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frontdesk.config import load_settings
from frontdesk.models import Conversation
from frontdesk.providers.tts.espeak import speak
from frontdesk.realtime.caller import CallReport, place_call
from frontdesk.realtime.caller_file import CallerFile
from frontdesk.store.conversations import Filters, list_
from frontdesk.store.db import Store, open_store
from frontdesk.store.records import Record, record
from frontdesk.testing.stage import Stage, stage

ROOT = Path(__file__).resolve().parents[2]
SALON = "+442079460100"
SERVED_WITHIN = 120.0


@dataclass(slots=True)
class House:
    """A served installation, and its store to look into."""

    stage: Stage
    store: Store

    @property
    def home(self) -> Path:
        """Where its state lies."""
        return self.stage.settings.home

    def call(
        self,
        *lines: dict[str, Any],
        mute: bool = False,
        caller: str = "+442079460123",
        dialled: str = SALON,
        language: str = "en",
    ) -> CallReport:
        """Make a call and do the lines."""
        file = CallerFile.model_validate(
            {"lines": lines, "caller_number": caller, "dialled_number": dialled, "language": language}
        )
        room = f"test-{secrets.token_hex(6)}"
        words = lambda text: speak(text, file.espeak, rate=file.pace)  # noqa: E731
        server = self.stage.settings.livekit
        return place_call(file, server, words, room, mute=mute, answered_within=SERVED_WITHIN, timeout=110)

    def records(self, room: str) -> list[Record]:
        """What is on record about the calls in that room."""
        listed = list_(self.store, Filters(), limit=100).rows
        known = [record(self.store, one.id) for one in listed]
        return [one for one in known if one.conversation.call and one.conversation.call.room == room]

    def recorded(self, room: str, within: float = 30.0) -> Record:
        """The one record of the call in that room, once all its steps are done."""
        done = self.wait(lambda: [one for one in self.records(room) if one.finished], within)
        assert len(done) == 1, f"{len(done)} records of {room}; {self.log()}"
        only: Record = done[0]
        return only

    def live(self, room: str) -> tuple[Path, dict[str, Any]] | None:
        """The journal of a call going on, and its header."""
        for path in (self.home / "live").glob("*.jsonl"):
            with suppress(FileNotFoundError):  # its call has just ended
                first, whole, _ = path.read_bytes().partition(b"\n")
                if whole and (header := json.loads(first)).get("room") == room:
                    return path, header
        return None

    @staticmethod
    def wait(true: Callable[[], Any], within: float) -> Any:
        """What `true()` gives as soon as it is true; its last answer when the time is up."""
        until = time.monotonic() + within
        while not (found := true()) and time.monotonic() < until:
            time.sleep(0.1)
        return found

    def log(self) -> str:
        """The end of the installation's log, for a test that failed."""
        logs = sorted((self.home / "logs").glob("*.log"))
        return "\n".join(path.read_text(errors="replace")[-3000:] for path in logs)


def bot_said(conversation: Conversation) -> str:
    """All that was heard of the bot, as one text."""
    return " | ".join(said.text for said in conversation.utterances if said.speaker == "bot")


def caller_said(conversation: Conversation) -> str:
    """All that was understood of the caller, as one text."""
    return " | ".join(said.text for said in conversation.utterances if said.speaker == "caller")


@contextmanager
def house(home: Path, words: tuple[str, ...], **options: Any) -> Iterator[House]:
    """Our two salons (`changes` may name others), served from `home` with a recogniser that knows `words`."""
    settings = load_settings({"FRONTDESK_HOME": str(home)}, ROOT / "frontdesk.yaml")
    # preparing the audio of all our bots takes longer than a test should wait for the first call
    settings = settings.model_copy(update={"scenarios": (str(ROOT / "scenarios" / "salon*.yaml"),)})
    with stage(settings, words=words, **options) as here:
        store = open_store(settings)
        try:
            yield House(here, store)
        finally:
            store.close()
