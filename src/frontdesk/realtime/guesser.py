"""Prepares answers to what the caller seems to be saying, one guess at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from frontdesk.dialogue.guessing import Guess, same_words
from frontdesk.realtime.head_start import HeadStart

log = logging.getLogger(__name__)


class Prepare(Protocol):
    """Makes a guess; `early`: in mid-sentence."""

    def __call__(self, text: str, *, early: bool = False) -> Coroutine[Any, Any, Guess | None]: ...


class Guesser:
    """`prepare(text)` makes a guess, `speak(sentence)` begins to synthesise what it would say.

    A new guess ends the one before. Without `tasks` nothing is guessed.
    """

    def __init__(self, prepare: Prepare, speak: Callable[[str], None]) -> None:
        self.tasks: asyncio.TaskGroup | None = None
        self._prepare = prepare
        self._speak = speak
        self._words = ""
        self._guess: Guess | None = None
        self._task: asyncio.Task[None] | None = None
        self._start = HeadStart(lambda text: prepare(text, early=True), speak)
        self._taken: list[asyncio.Task[None]] = []

    def begin(self, text: str) -> None:
        """The caller is saying `text`, and goes on."""
        if self.tasks is not None:
            self._start.begin(text, self.tasks)

    def guess(self, text: str) -> None:
        """The caller seems to be saying `text`."""
        words = same_words(text)
        if self.tasks is None or not words or words == self._words:
            return
        self._drop()
        self._words = words
        self._task = self.tasks.create_task(self._work(text), name="guess")

    def take(self, text: str) -> Guess | None:
        """What was prepared for just these words; every other guess is dropped."""
        guess = self._guess if self._words == same_words(text) else None
        if guess is None or self._task is None:
            self._start.drop()
        begun = self._start.take()
        if guess is None or self._task is None:
            self._drop()
            return None
        working = (*self._taken, self._task, *([begun] if begun is not None else []))
        self._taken = [task for task in working if not task.done()]
        self._words, self._guess, self._task = "", None, None
        return guess

    def close(self) -> None:
        """Drop the guess, and what is still being written of those that were taken."""
        self._start.drop()
        self._drop()
        for task in self._taken:
            task.cancel()
        self._taken = []

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._words, self._guess, self._task = "", None, None

    async def _work(self, text: str) -> None:
        try:
            guess = await self._prepare(text)
            if guess is None:
                return
            self._guess = guess
            begun = self._start.fitting(guess)
            for sentence in guess.says:
                self._speak(sentence)
            if guess.ahead is not None:
                guess.ahead.draft = begun
                await self._write(guess)
        except Exception:
            log.exception("a guess failed")

    async def _write(self, guess: Guess) -> None:
        assert guess.ahead is not None
        async with asyncio.TaskGroup() as group:
            group.create_task(guess.ahead.write())
            first = await guess.ahead.begun()
            if first:
                self._speak(first)
