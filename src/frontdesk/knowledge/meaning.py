"""The dense leg's embedder: batches, retries, a breaker, and a hard deadline for a question.

Without it, or while it fails, the n-grams search alone. Nothing here raises at a caller.
"""

from __future__ import annotations

import logging
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from zlib import crc32

from frontdesk.errors import ProviderError
from frontdesk.providers.base import EmbeddingsProvider
from frontdesk.providers.breaker import Breaker
from frontdesk.registry import load
from frontdesk.settings import Settings

log = logging.getLogger(__name__)

TRIES = 3
REMEMBERED = 2000
"""Questions whose vector is kept: guesses of one sentence are looked up again and again while it is said."""
AT_ONCE = 8

Dense = list[float]


class Meaning:
    """One embedder. Safe between threads."""

    def __init__(
        self,
        provider: EmbeddingsProvider,
        *,
        timeout: float = 30.0,
        batch: int = 64,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._provider = provider
        self._timeout, self._batch, self._sleep = timeout, batch, sleep
        self._breaker = Breaker(clock=clock)
        self._known: OrderedDict[str, Dense] = OrderedDict()
        self._lock = Lock()
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="embedder")

    @property
    def stem(self) -> str:
        """Which embedder this is, in letters that a collection's name may have."""
        variant = getattr(self._provider, "variant", "")
        told = (
            self._provider.name,
            self._provider.model,
            f"{crc32(variant.encode()):08x}" if variant else "",
        )
        return re.sub(r"[^A-Za-z0-9.]+", "-", "-".join(filter(None, told))).strip("-")

    @property
    def id(self) -> str:
        """Which vectors these are: the embedder and their dimensions.

        ProviderError when the dimensions are not configured and the embedder, asked for them, fails.
        """
        return f"{self.stem}-{self.dimensions}"

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has; see `id` for when that cannot be told."""
        if self._provider.dimensions is None:
            self.passages(["?"])
        return self._provider.dimensions or 0

    def passages(self, texts: Sequence[str]) -> list[Dense]:
        """A vector for each text. ProviderError when it cannot be had, soon or at all."""
        return self._all(texts, query=False)

    def questions(self, texts: Sequence[str]) -> list[Dense]:
        """The same for texts as questions, while nobody is waiting."""
        return self._all(texts, query=True)

    def question(self, text: str, within: float) -> Dense | None:
        """What a question is near to; None when there is none after `within` seconds, however it fails."""
        with self._lock:
            if text in self._known:
                self._known.move_to_end(text)
                return self._known[text]
        if within <= 0 or not self._breaker.closed:
            return None
        asked = self._pool.submit(self._asked, text, within)
        try:
            return asked.result(within)
        except TimeoutError:
            asked.cancel()
            self._breaker.failed()
            log.warning("a question's meaning came too late: the words alone were searched for")
        except ProviderError as error:
            log.warning("a question has no meaning, the words alone were searched for: %s", error)
        return None

    def close(self) -> None:
        """Let go of threads and connections."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._provider.close()

    def _asked(self, text: str, within: float) -> Dense:
        [vector] = self._counted([text], query=True, within=within)
        with self._lock:
            self._known[text] = vector
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return vector

    def _all(self, texts: Sequence[str], *, query: bool) -> list[Dense]:
        found: list[Dense] = []
        for start in range(0, len(texts), self._batch):
            found += self._patiently(texts[start : start + self._batch], query)
        return found

    def _patiently(self, texts: Sequence[str], query: bool) -> list[Dense]:
        """A batch, asked for again while that may help."""
        for attempt in range(1, TRIES + 1):
            try:
                return self._counted(texts, query=query, within=self._timeout)
            except ProviderError as error:
                if error.permanent or attempt == TRIES:
                    raise
                self._sleep(max(getattr(error, "after", 0.0), 0.5 * 2 ** (attempt - 1)))
        raise AssertionError("unreachable")

    def _counted(self, texts: Sequence[str], *, query: bool, within: float) -> list[Dense]:
        try:
            found = self._provider.embed(texts, query=query, within=within)
        except ProviderError as error:
            self._breaker.failed(permanent=error.permanent)
            raise
        self._breaker.succeeded()
        return found


def build_meaning(settings: Settings) -> Meaning | None:
    """The configured embedder; None where there is none."""
    chosen = settings.embeddings
    if chosen is None:
        return None
    given = {"model": chosen.model, "base_url": chosen.base_url, "dimensions": chosen.dimensions}
    options = {name: value for name, value in given.items() if value is not None} | chosen.options
    provider = load("embeddings", chosen.provider).build(options)
    return Meaning(provider, timeout=chosen.timeout, batch=chosen.batch)
