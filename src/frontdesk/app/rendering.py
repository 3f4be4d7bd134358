"""Makes beside the calls what bots will say word for word: what was published since, and direct answers.

The worker has one thread for it, which gives way to calls. It looks at what is published and asks the index
whether what a bot knows has changed; then whatever has no sound yet is synthesised, one sentence after
another. Calls find it on the disk, those that are going on too.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from frontdesk.app.behind import step_back
from frontdesk.app.speech import in_each_language, made_ahead, on_the_phone, prompt_audio
from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.models import KnowledgeChunk
from frontdesk.realtime.prompt_audio import sweep
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.snapshot import Snapshot, path_of, read

log = logging.getLogger(__name__)

LOOK_EVERY = 5.0
"""Seconds between two looks at what is published and known."""
AGAIN_AFTER = 600.0
"""Seconds after which what could not be made is tried again."""
ANEW_AFTER = 86_400.0
"""Seconds after which it is looked at although nothing has changed: what is wanted still is kept."""
KEPT = 14 * 86_400.0
"""Seconds that the sound of a sentence is kept which nobody wants any more."""
GIVE_UP_AFTER = 3
"""So many sentences that fail one after another: the voice is away."""
LEAVE_WITHIN = 5.0
PATIENCE = 10.0
"""Seconds that the index may take to tell what a bot knows; no caller waits for it."""


class Knowledge(Protocol):
    """What the index tells of a bot's knowledge; ProviderError while it does not answer."""

    def generation(self, bot_id: str) -> int: ...

    def standing(self, bot_id: str) -> Sequence[KnowledgeChunk]: ...


@dataclass(frozen=True, slots=True)
class _Done:
    """What a bot was like when its sentences were made, and until when (POSIX seconds) that counts."""

    version: str
    generation: int | None
    until: float


class Rendering:
    """Knows what was made last. `published` gives what is published in the home of the settings it is given.

    `clock` gives POSIX seconds.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        published: Callable[[Settings], Snapshot],
        knowledge: Callable[[Settings], Knowledge],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._ask, self._published, self._knowledge, self._clock = settings, published, knowledge, clock
        self._settings = settings()
        self._stamps: Stamps = {}
        self._bots: list[Bot] = []
        self._done: dict[str, _Done] = {}
        self.stopped = threading.Event()

    def look(self) -> int:
        """Make what is missing for bots whose words or knowledge have changed; how many sentences it were."""
        self._read()
        made = 0
        for bot in self._bots:
            known, generation = self._done.get(bot.bot_id), self._generation(bot)
            if self.stopped.is_set() or (known and not self._to_do(known, bot, generation)):
                continue
            made += self._render(bot, generation)
        return made

    def _read(self) -> None:
        """The settings and bots, read again when something was published: a change to settings is, too."""
        found = stamps([path_of(self._settings.home)])
        if found and found == self._stamps:
            return
        self._settings = settings = self._ask()
        published = self._published(settings)
        self._bots = [on_the_phone(settings, published.bot(bot_id)) for bot_id in published.bots]
        self._stamps = found
        self._done.clear()

    def _to_do(self, known: _Done, bot: Bot, generation: int | None) -> bool:
        """Whether anything may be missing. An index that is away for a while changes nothing."""
        changed = generation is not None and generation != known.generation
        return changed or bot.version != known.version or self._clock() >= known.until

    def _generation(self, bot: Bot) -> int | None:
        try:
            return self._knowledge(self._settings).generation(bot.bot_id)
        except ProviderError:
            return None

    def _render(self, bot: Bot, generation: int | None) -> int:
        """Make what one bot says, and forget what no bot has wanted for long; how many sentences it were."""
        passages: Sequence[KnowledgeChunk] = ()
        if generation is not None:
            try:
                passages = self._knowledge(self._settings).standing(bot.bot_id)
            except ProviderError as error:
                log.warning("the direct answers of %s are not made ahead: %s", bot.bot_id, error)
                generation = None
        made, failed = self._make(bot, passages)
        if made or failed:
            log.info("%s: the sound of %d sentences was made, %d could not be", bot.bot_id, made, failed)
        now = self._clock()
        until = now + (AGAIN_AFTER if failed else ANEW_AFTER)
        self._done[bot.bot_id] = _Done(bot.version, generation, until)
        self._sweep(now)
        return made

    def _make(self, bot: Bot, passages: Sequence[KnowledgeChunk]) -> tuple[int, int]:
        """How many sentences were made, and how many were not, though wanted."""
        made = failed = 0
        for spoken in in_each_language(bot):
            said = made_ahead(self._settings, spoken, passages)
            try:
                audio = prompt_audio(self._settings, spoken)
            except FrontdeskError as error:
                log.warning("%s has no voice for %s: %s", bot.bot_id, spoken.language, error)
                failed += len(said)
                continue
            audio.touch(said)
            missing = audio.load(said)
            done = asyncio.run(audio.make(missing, GIVE_UP_AFTER, self.stopped.is_set))
            made, failed = made + done, failed + len(missing) - done
        return made, failed

    def _sweep(self, now: float) -> None:
        """Forget sound that nobody wants, once it is known of every bot what it wants."""
        wanted = (self._done.get(bot.bot_id) for bot in self._bots)
        if all(done is not None and done.generation is not None for done in wanted):
            gone = sweep(self._settings.path("audio"), now - KEPT)
            if gone:
                log.info("the sound of %d sentences that nobody says any more was removed", gone)


def at_home(settings: Callable[[], Settings]) -> Rendering:
    """For the bots that are published in the settings' home, and what the index there knows."""

    def published(now: Settings) -> Snapshot:
        return read(now.home) or Snapshot()

    return Rendering(settings, published, lambda now: RemoteIndex(now.home, PATIENCE))


@contextmanager
def rendering(work: Rendering, every: float = LOOK_EVERY) -> Iterator[None]:
    """While the block lasts, look again and again, in a thread of its own that gives way to calls."""
    thread = threading.Thread(target=_run, args=(work, every), name="rendering", daemon=True)
    thread.start()
    try:
        yield
    finally:
        work.stopped.set()
        thread.join(LEAVE_WITHIN)


def _run(work: Rendering, every: float) -> None:
    step_back()
    wait = 0.0
    while not work.stopped.wait(wait):
        wait = every
        try:
            work.look()
        except FrontdeskError as error:
            log.warning("nothing is made ahead for now: %s", error)
            wait = max(every, AGAIN_AFTER / 10)
        except Exception:
            log.exception("nothing is made ahead for now")
            wait = max(every, AGAIN_AFTER / 10)
