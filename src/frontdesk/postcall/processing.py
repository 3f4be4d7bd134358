"""The steps of one conversation, in order, each once: a retry goes on at the step that failed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk import registry
from frontdesk.errors import FrontdeskError, NotFound
from frontdesk.models import ELSEWHERE, Conversation
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps import fetch
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import conversations, snapshot, spool, steps
from frontdesk.store.db import Store
from frontdesk.store.steps import StepResult

logger = logging.getLogger(__name__)

PAUSES = (1.0, 5.0, 30.0, 120.0)
"""Seconds until a failed step is tried again; when they are used up it is given up and the next one runs."""

PAUSES_OF = {"fetch": fetch.PAUSES}
"""The same for steps that have to wait longer."""
SLOW = ("fetch", "transcribe")
"""Steps that only calls made elsewhere need. They take minutes, and keep no worker from other conversations:
a `Listener` does them."""
LISTENED = timedelta(seconds=60)
"""Until a worker looks again at a conversation that waits for these."""

QUICK = 0.2
"""Seconds of steps whose results are written down together."""

Step = Callable[[Job], dict[str, Any]]


def configured(settings: Settings) -> dict[str, Step]:
    """The steps by name, in the order of `postcall.steps`; a step's name is its file's name."""
    return {name: registry.load("step", name).run for name in settings.postcall.steps}


def model(settings: Settings) -> LLMProvider | None:
    """The configured language model, made anew each time: a client belongs to one event loop."""
    if not settings.llm:
        return None
    from frontdesk.providers.chain import build_llm

    return build_llm(settings)


class _Fresh:
    """Results that are not written down yet. Those of quick steps wait for each other: each step may be done
    twice anyway, since whoever does it can die between doing it and writing that down."""

    def __init__(self, store: Store, conversation: Conversation) -> None:
        self._store = store
        self._conversation = conversation
        self._results: list[StepResult] = []
        self._since = time.monotonic()

    def add(self, result: StepResult) -> None:
        """One more; all are written down once the first of them was begun a moment ago."""
        self._results.append(result)
        if time.monotonic() - self._since > QUICK:
            self.keep()

    def keep(self) -> None:
        """Write them down now."""
        results, self._results = self._results, []
        steps.keep(self._store, self._conversation, *results)
        self._since = time.monotonic()


class Processing:
    """Runs the steps. One for each process, shared by its threads.

    With `slow` it does those that take minutes too, until `stopped` says that it must end.
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        steps: Mapping[str, Step] | None = None,
        *,
        slow: bool = False,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self.settings = settings
        self.store = store
        self._slow, self._stopped = slow, stopped
        self._steps = dict(steps) if steps is not None else configured(settings)

    def run(self, conversation_id: str) -> bool:
        """Do what is left to do; False when somebody else is at it.

        NotFound when the conversation neither waits nor is kept, BadInput when its spool file cannot be
        read; whatever a step raises, unless no try would help.
        """
        with self.store.alone(f"process {conversation_id}") as mine:
            if mine:
                self._run(self._conversation(conversation_id))
            return mine

    def _conversation(self, conversation_id: str) -> Conversation:
        """The kept one comes first: a second file with the same id changes nothing."""
        kept = conversations.find(self.store, conversation_id)
        return kept if kept is not None else spool.take(self.settings.home, conversation_id, self.store.keys)

    def _run(self, conversation: Conversation) -> None:
        if conversations.stored(self.store, [conversation.id]).get(conversation.id):
            spool.remove(self.settings.home, conversation.id)
            return
        known = steps.results(self.store, conversation)
        job = Job(
            conversation,
            self._bot(conversation),
            self.settings,
            self.store,
            llm=lambda: model(self.settings),
            results={name: known[name].result for name in self._steps if name in known},
            stopped=self._stopped,
        )
        fresh = _Fresh(self.store, conversation)
        for name, step in self._of(conversation).items():
            if name not in known or not known[name].over:
                if name in SLOW and not self._slow:
                    fresh.keep()
                    conversations.try_again(self.store, conversation.id, datetime.now(UTC) + LISTENED)
                    return
                result = self._step(name, step, job, known.get(name), fresh)
                job = replace(job, results={**job.results, name: result.result})
            if name == "save":
                spool.remove(self.settings.home, conversation.id)
            if name in SLOW:  # its words and times may be new
                kept = conversations.get(self.store, conversation.id, conversation.company_id)
                job = replace(job, conversation=kept)
        fresh.keep()
        conversations.finish(self.store, conversation.id, datetime.now(UTC))

    def _of(self, conversation: Conversation) -> dict[str, Step]:
        """The steps that such a conversation needs."""
        recorded = conversation.channel in ELSEWHERE
        return {name: step for name, step in self._steps.items() if recorded or name not in SLOW}

    def _step(self, name: str, step: Step, job: Job, before: StepResult | None, fresh: _Fresh) -> StepResult:
        attempts = (before.attempts if before is not None else 0) + 1
        try:
            result = StepResult(name, "done", step(job), attempts=attempts)
        except Exception as error:
            if name == "save":  # without its row there is nothing to write a failure beside
                raise
            fresh.keep()
            result = self._failed(name, job, attempts, error)
            if not result.over:
                raise
        fresh.add(result)
        return result

    def _failed(self, name: str, job: Job, attempts: int, error: Exception) -> StepResult:
        permanent = isinstance(error, FrontdeskError) and error.permanent
        pauses = PAUSES_OF.get(name, PAUSES)
        given_up = permanent or attempts > len(pauses)
        status = "given_up" if given_up else "failed"
        logger.warning("step %s of %s: %s (%s)", name, job.conversation.id, error, status)
        result = StepResult(name, status, error=f"{type(error).__name__}: {error}", attempts=attempts)
        if not given_up:
            steps.keep(self.store, job.conversation, result)
            pause = max(pauses[attempts - 1], error.retry_after if isinstance(error, FrontdeskError) else 0.0)
            at = datetime.now(UTC) + timedelta(seconds=pause)
            conversations.try_again(self.store, job.conversation.id, at)
        return result

    def _bot(self, conversation: Conversation) -> Bot | None:
        try:
            current = snapshot.read(self.settings.home)
            bot = current.bot(conversation.bot_id) if current is not None else None
        except (NotFound, ValueError, FrontdeskError) as error:
            logger.warning("no bot for %s: %s", conversation.id, error)
            return None
        return bot if bot is not None and bot.company_id == conversation.company_id else None
