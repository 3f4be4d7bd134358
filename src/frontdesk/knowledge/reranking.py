"""The order of what was found, by a reranker: late or down, the order there was remains.

What a reranker says is no chance that a passage answers, so each keeps the score it had: the best five that a
model is given may be others, and what is an answer without a model stays our own judgement.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from frontdesk.errors import ProviderError
from frontdesk.models import KnowledgeChunk
from frontdesk.providers.base import RerankProvider
from frontdesk.providers.breaker import Breaker
from frontdesk.registry import load
from frontdesk.settings import Settings

log = logging.getLogger(__name__)

LONGEST = 2000
"""Characters of a passage that are sent."""
SHORTEST = 0.01
"""Seconds below which it is not worth asking."""
AT_ONCE = 8


class Reranking:
    """One reranker with its deadline. Safe between threads."""

    def __init__(
        self,
        provider: RerankProvider,
        *,
        timeout: float = 1.0,
        most: int = 24,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.most = most
        self._provider, self._timeout = provider, timeout
        self._breaker = Breaker(clock=clock)
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reranker")

    def order(
        self, question: str, passages: Sequence[KnowledgeChunk], within: float
    ) -> list[KnowledgeChunk] | None:
        """The first `most` passages by relevance, the others after them; None when that cannot be had in
        `within` seconds, whatever fails."""
        within = min(within, self._timeout)
        first, rest = passages[: self.most], passages[self.most :]
        if len(first) < 2 or within < SHORTEST or not self._breaker.closed:
            return None
        asked = self._pool.submit(self._asked, question, [_text(one) for one in first], within)
        try:
            told = asked.result(within)
        except TimeoutError:
            asked.cancel()
            self._breaker.failed()
            log.warning("the reranker was too late: the passages stay in the order they had")
            return None
        except ProviderError as error:
            self._breaker.failed(permanent=error.permanent)
            log.warning("the passages stay in the order they had: %s", error)
            return None
        self._breaker.succeeded()
        ranked = sorted(zip(told, first, strict=True), key=lambda pair: -pair[0])
        return [*(one for _, one in ranked), *rest]

    def close(self) -> None:
        """Let go of threads and connections."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._provider.close()

    def _asked(self, question: str, texts: list[str], within: float) -> list[float]:
        return self._provider.relevance(question, texts, within=within)


def _text(passage: KnowledgeChunk) -> str:
    text = f"{passage.section}\n{passage.text}" if passage.section else passage.text
    return text[:LONGEST]


def build_reranking(settings: Settings) -> Reranking | None:
    """The configured reranker; None where there is none."""
    chosen = settings.rerank
    if chosen is None:
        return None
    given = {"model": chosen.model, "base_url": chosen.base_url}
    options = {name: value for name, value in given.items() if value is not None}
    return Reranking(
        load("rerank", chosen.provider).build(options), timeout=chosen.timeout, most=chosen.passages
    )
