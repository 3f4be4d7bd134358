"""What a call may read when it is picked up: one file, `home/snapshot/current.json`, replaced as a whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from frontdesk.errors import BadInput, NotFound
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.files import write_whole


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Dialled numbers → bot_id, the published bots as JSON values, who answers any other number."""

    numbers: dict[str, str] = field(default_factory=dict)
    bots: dict[str, dict[str, Any]] = field(default_factory=dict)
    default_bot: str | None = None

    def bot(self, bot_id: str) -> Bot:
        """The published bot of that name; NotFound names those there are."""
        if bot_id not in self.bots:
            known = ", ".join(sorted(self.bots)) or "none"
            raise NotFound(f"no bot called {bot_id!r} is published. Published: {known}.")
        return Bot.model_validate(self.bots[bot_id])

    def bot_for(self, number: str | None) -> Bot | None:
        """Who answers the dialled number: its bot, else the default one, else the only one there is."""
        called = _digits(number or "")
        chosen = next((bot for own, bot in self.numbers.items() if called and _digits(own) == called), None)
        only = next(iter(self.bots)) if len(self.bots) == 1 else None
        bot_id = chosen or self.default_bot or only
        return self.bot(bot_id) if bot_id in self.bots else None


_SNAPSHOT: TypeAdapter[Snapshot] = TypeAdapter(Snapshot)


def path_of(home: Path) -> Path:
    """Where the snapshot in force lies."""
    return home / "snapshot" / "current.json"


def write(home: Path, snapshot: Snapshot) -> Path:
    """Publish it: calls picked up from now on read this one."""
    path = path_of(home)
    # in the order it was written: choices are read out that way, and a bot keeps its version
    write_whole(path, json.dumps(asdict(snapshot), ensure_ascii=False).encode())
    return path


def read(home: Path) -> Snapshot | None:
    """The snapshot in force, None when nothing was published yet; BadInput when the file is damaged."""
    path = path_of(home)
    try:
        value = json.loads(path.read_bytes())
        Snapshot(**value)  # refuses keys that mean nothing
        return _SNAPSHOT.validate_python(value)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, RecursionError) as error:
        raise BadInput(f"{path} is damaged ({error}): `frontdesk serve` publishes it anew") from error


def publish(settings: Settings, bots: Mapping[str, Bot]) -> Snapshot:
    """Write the snapshot that follows from the settings and the bots, and return it."""
    snapshot = Snapshot(
        numbers={number: bot for bot, own in settings.bots.items() if bot in bots for number in own.numbers},
        bots={bot_id: bot.model_dump(mode="json") for bot_id, bot in bots.items()},
        default_bot=settings.default_bot,
    )
    write(settings.home, snapshot)
    return snapshot


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isdigit())
