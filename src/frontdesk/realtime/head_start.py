"""Begins an answer while the caller still asks: a model's first word takes longer than one's last two."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from frontdesk.dialogue.drafts import FEWEST, MOST_MORE, more_of
from frontdesk.dialogue.guessing import Draft, Guess, same_words

log = logging.getLogger(__name__)

MOST_DRAFTS = 2
"""So many are begun for one turn: a long question outgrows the first."""


class HeadStart:
    """One caller's. `prepare(text)` looks up what answering words that begin so would need, `speak(sentence)`
    begins to synthesise."""

    def __init__(
        self, prepare: Callable[[str], Awaitable[Guess | None]], speak: Callable[[str], None]
    ) -> None:
        self._prepare = prepare
        self._speak = speak
        self._tried = ""
        self._begun = 0
        self._draft: Draft | None = None
        self._task: asyncio.Task[None] | None = None

    def begin(self, text: str, tasks: asyncio.TaskGroup) -> None:
        """The caller is saying `text` and goes on: see whether that can be begun to be answered."""
        words = same_words(text)
        looking = self._draft is None and self._task is not None and not self._task.done()
        if looking or words == self._tried or len(words.split()) < FEWEST or self._stays(words):
            return
        self.drop()
        if self._begun < MOST_DRAFTS:
            self._tried = words
            self._task = tasks.create_task(self._work(text), name="head start")

    def fitting(self, whole: Guess) -> Draft | None:
        """What was begun, if it could answer the whole; anything else is dropped."""
        if self._draft is not None and self._draft.may_fit(whole):
            return self._draft
        self.drop()
        return None

    def take(self) -> asyncio.Task[None] | None:
        """The turn is over: the work on the draft, which is somebody else's from now on. What is still being
        looked up is dropped."""
        if self._draft is None:
            self.drop()
        task, self._task, self._draft = self._task, None, None
        self._tried, self._begun = "", 0
        return task

    def drop(self) -> None:
        """Stop writing."""
        if self._task is not None:
            self._task.cancel()
        self._task, self._draft = None, None

    def _let_go(self, guess: Guess, task: asyncio.Task[None]) -> None:
        """That one is not wanted, whoever's turn it is by now."""
        task.cancel()
        if self._draft is not None and self._draft.guess is guess:
            self._task, self._draft = None, None

    def _stays(self, words: str) -> bool:
        """Whether what was begun may still fit, or is an answer's already."""
        if self._draft is None:
            return False
        more = more_of(self._draft.guess.words, words)
        return self._draft.ahead().wanted or (more is not None and len(more) <= MOST_MORE)

    async def _work(self, text: str) -> None:
        try:
            guess = await self._prepare(text)
            if guess is None or guess.ahead is None or not guess.ahead.answer.needs_model:
                return
            await self._write(guess)
        except Exception:
            log.exception("a head start failed")

    async def _write(self, guess: Guess) -> None:
        task = asyncio.current_task()
        assert guess.ahead is not None
        assert task is not None
        self._begun += 1
        self._draft = Draft(guess, lambda: self._let_go(guess, task))
        guess.ahead.answer.unfinished = True
        async with asyncio.TaskGroup() as group:
            group.create_task(guess.ahead.write())
            first = await guess.ahead.begun()
            if first:
                self._speak(first)
