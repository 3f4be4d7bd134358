"""Sentences synthesised before the call, on disk and mapped into memory.

A file is raw mono 16-bit PCM at the voice's sample rate, named by a digest of everything that makes it sound
as it does: the words, the voice and the provider's settings. Mapping it lets all calls of a machine share its
pages. Another voice or model is another name, so nothing stale is ever played.
"""

from __future__ import annotations

import hashlib
import json
import logging
import mmap
import os
import tempfile
from array import array
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import suppress
from pathlib import Path

from livekit import rtc

from frontdesk.errors import FrontdeskError
from frontdesk.providers.base import TTSProvider
from frontdesk.scenario.handlers.greeting import pieces
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.schema.texts import heard
from frontdesk.scenario.texts import LANGUAGES, NAMES

log = logging.getLogger(__name__)

FRAME_SECONDS = 0.02
LEAD_SECONDS = 0.005
"""Of silence kept before the first sound, so that it does not begin with a click."""
QUIET = 160


class PromptAudio:
    """The ready sentences of one voice.

    `recipe` says how the voice is made: provider, model, options, language.
    """

    def __init__(self, folder: Path, tts: TTSProvider, voice_id: str, recipe: str) -> None:
        self._folder = folder
        self._tts = tts
        self._voice = voice_id
        self._recipe = recipe
        self._ready: dict[str, mmap.mmap | bytes] = {}

    def load(self, sentences: Iterable[str]) -> list[str]:
        """Map what is on disk into memory; the sentences that are not there."""
        return [sentence for sentence in sentences if self._pcm(sentence) is None]

    async def prepare(self, sentences: Iterable[str]) -> int:
        """Synthesise what is missing; how many could not be. They will be synthesised when they are said."""
        failed = 0
        for sentence in self.load(dict.fromkeys(sentences)):
            try:
                pcm = await self._tts.synthesize(sentence, self._voice)
            except FrontdeskError as error:
                log.warning("no ready audio for %r: %s", sentence, error)
                self._write(self._note(sentence), str(error).encode())
                failed += 1
            else:
                self._keep(sentence, trimmed(pcm, self._tts.sample_rate))
        return failed

    async def make(self, missing: Iterable[str], give_up: int, stopped: Callable[[], bool]) -> int:
        """Synthesise one after another, until so many have failed in a row or it is stopped; how many were
        made."""
        made = lost = 0
        for sentence in missing:
            if lost == give_up or stopped():
                break
            lost = lost + 1 if await self.prepare([sentence]) else 0
            made += not lost
        return made

    @property
    def voice_id(self) -> str:
        """Whose voice it is."""
        return self._voice

    @property
    def sample_rate(self) -> int:
        """Of its frames."""
        return self._tts.sample_rate

    def touch(self, sentences: Iterable[str]) -> None:
        """Have it known that these are wanted still: `sweep` keeps their sound."""
        for sentence in sentences:
            with suppress(OSError):
                os.utime(self._folder / self._name(sentence))

    def unready(self, sentences: Iterable[str]) -> dict[str, str]:
        """The sentences without ready audio, each with what went wrong; nothing where it was not tried."""
        return {sentence: self._problem(sentence) for sentence in self.load(dict.fromkeys(sentences))}

    def _problem(self, sentence: str) -> str:
        try:
            return (self._folder / self._note(sentence)).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def frames(self, sentence: str) -> AsyncIterator[rtc.AudioFrame] | None:
        """The sentence as audio frames, or None when it is not ready."""
        pcm = self._pcm(sentence)
        return _frames(pcm, self._tts.sample_rate) if pcm is not None else None

    def _pcm(self, sentence: str) -> mmap.mmap | bytes | None:
        name = self._name(sentence)
        if name not in self._ready:
            try:
                with (self._folder / name).open("rb") as file:
                    self._ready[name] = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except (OSError, ValueError):
                return None
        return self._ready[name]

    def _keep(self, sentence: str, pcm: bytes) -> None:
        if not pcm:
            self._write(self._note(sentence), b"the voice made no sound")
            return
        self._write(self._name(sentence), pcm)
        (self._folder / self._note(sentence)).unlink(missing_ok=True)

    def _write(self, name: str, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".new-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(self._folder / name)

    def _note(self, sentence: str) -> str:
        """Where it is written why there is no audio of it."""
        return self._name(sentence).removesuffix(".pcm") + ".failed"

    def _name(self, sentence: str) -> str:
        made_of = [sentence, self._voice, self._tts.name, self._recipe, self._tts.sample_rate]
        return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()[:40] + ".pcm"


def sweep(folder: Path, before: float) -> int:
    """Remove what nobody has made, or wanted still, since `before` (POSIX seconds); how many files went.

    A call that is playing one of them goes on: it has it in memory.
    """
    gone = 0
    for path in [*folder.glob("*.pcm"), *folder.glob("*.failed"), *folder.glob(".new-*")]:
        with suppress(OSError):
            if path.stat().st_mtime < before:
                path.unlink()
                gone += 1
    return gone


def sentences(bot: Bot) -> list[str]:
    """Every fixed sentence a bot can say in the language it is shown in, its greeting first."""
    said: list[str] = []
    for greeting in (bot.greeting, bot.returning_greeting):
        said += pieces(greeting) if greeting else ()
    said += [str(text) for place, text in heard(bot) if place[0] != "texts"]
    said += [_raw_text(bot, name) for name in sorted(NAMES)]
    return list(dict.fromkeys(sentence for sentence in said if sentence and "{" not in sentence))


def _raw_text(bot: Bot, name: str) -> str:
    """The built-in sentence as written, with its placeholders."""
    language = bot.language.split("-")[0].lower()
    return bot.texts.get(name) or LANGUAGES.get(language, {}).get(name) or LANGUAGES["en"][name]


def trimmed(pcm: bytes, sample_rate: int) -> bytes:
    """The audio without the silence before its first sound, but for a little."""
    samples = array("h", pcm[: len(pcm) // 2 * 2])
    first = next((index for index, sample in enumerate(samples) if abs(sample) > QUIET), 0)
    return samples[max(0, first - int(sample_rate * LEAD_SECONDS)) :].tobytes()


async def _frames(pcm: mmap.mmap | bytes, sample_rate: int) -> AsyncIterator[rtc.AudioFrame]:
    step = int(sample_rate * FRAME_SECONDS) * 2
    for start in range(0, len(pcm), step):
        piece = pcm[start : start + step]
        piece += b"\0" * (step - len(piece))
        yield rtc.AudioFrame(piece, sample_rate, 1, step // 2)
