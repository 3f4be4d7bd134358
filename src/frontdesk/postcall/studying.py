"""Solved tickets of the bots that learn from them, read in rounds: what `frontdesk learn --tickets` does.

Each bot's round begins where its last whole one began, so that a restart reads little again; what is read
twice is one candidate all the same.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from frontdesk.errors import FrontdeskError
from frontdesk.knowledge.solved import Learned, build_tickets, learn
from frontdesk.postcall.lessons import bot_of, review_of
from frontdesk.providers.base import Ticket, TicketsProvider
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings, Tickets
from frontdesk.store.db import Store
from frontdesk.store.files import file_name, write_whole

logger = logging.getLogger(__name__)
FIRST = timedelta(days=30)
"""How far back the very first round looks,"""
AGAIN = timedelta(hours=1)
"""and how far before the last one each later round does: clocks differ."""
PAUSE = 0.5
"""Seconds between two tickets: others ask the same service too."""


def study_once(settings: Settings, store: Store, stop: threading.Event, pause: float = PAUSE) -> int:
    """A round over the bots that have `tickets` and learn from them; how many candidates are new."""
    new = 0
    for bot_id, own in settings.bots.items():
        bot = bot_of(settings, bot_id) if own.tickets is not None else None
        if own.tickets is None or bot is None or not bot.learning.from_tickets:
            continue
        try:
            with store.alone(f"tickets of {bot_id}") as mine:
                new += _study(settings, store, bot, own.tickets, stop, pause).new if mine else 0
        except FrontdeskError as error:
            logger.warning("the solved tickets of %s cannot be read: %s", bot_id, error)
    return new


def _study(
    settings: Settings, store: Store, bot: Bot, place: Tickets, stop: threading.Event, pause: float
) -> Learned:
    now = datetime.now(UTC)
    mark = mark_of(settings.home, bot.bot_id, place)
    since = mark.read() or now - FIRST
    review = review_of(settings, store, bot.company_id)
    with closing(build_tickets(settings, bot.bot_id)) as tickets:
        found = learn(review, bot, _Slowly(tickets, stop, pause), since - AGAIN)
    if not stop.is_set():
        mark.write(now)
    if found.new:
        logger.info("%s: %d new candidates from %d solved tickets", bot.bot_id, found.new, found.read)
    return found


@dataclass(slots=True)
class _Slowly:
    """A service that is asked for one ticket after the other, with pauses, until somebody says stop."""

    tickets: TicketsProvider
    stop: threading.Event
    pause: float
    name: str = "slowly"

    def solved(self, since: datetime | None = None) -> Iterator[Ticket]:
        for one in self.tickets.solved(since):
            yield one
            if self.stop.wait(self.pause):
                return

    def close(self) -> None:
        self.tickets.close()


@dataclass(frozen=True, slots=True)
class Mark:
    """When the last whole round over a bot's tickets began, in a file; another place begins anew."""

    path: Path
    place: str

    def read(self) -> datetime | None:
        """None before the first one, and where the file cannot be read: it is read anew then."""
        try:
            told = json.loads(self.path.read_bytes())
            at = datetime.fromisoformat(told["at"])
            return at if told["place"] == self.place and at.tzinfo else None
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            logger.warning("%s cannot be read: %s", self.path.name, error)
            return None

    def write(self, at: datetime) -> None:
        """Begin there the next time."""
        write_whole(self.path, json.dumps({"place": self.place, "at": at.isoformat()}).encode())


def mark_of(home: Path, bot_id: str, place: Tickets) -> Mark:
    """The bot's mark for that place: `home/learning/BOT.json`."""
    digest = sha256(place.model_dump_json().encode()).hexdigest()[:16]
    return Mark(home / "learning" / f"{file_name(bot_id)}.json", digest)
