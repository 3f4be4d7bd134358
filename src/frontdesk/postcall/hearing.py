"""What is said on a recording, found out by a process of its own: decoded, cut at pauses, recognised.

A recogniser that hears whole recordings (Deepgram) gets all of it at once; any other of `stt` gets it piece
by piece, and who says what is told by the channel and the time. The child (`python -m
frontdesk.postcall.hearing`) reads one JSON object and writes one a line; it is gentle to the machine's other
work, and takes a model's weights with it when it ends.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import select
import shutil
import signal
import subprocess
import sys
import time
import wave
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from frontdesk.errors import BadInput, FrontdeskError, ProviderError
from frontdesk.postcall.decoder import RATE, decode
from frontdesk.postcall.pieces import Samples, channels_of, pieces_of
from frontdesk.providers.breaker import outside
from frontdesk.providers.chain import build_stt
from frontdesk.providers.guarded import guarded, host_of
from frontdesk.settings import Settings
from frontdesk.store import recordings

logger = logging.getLogger(__name__)
PATIENCE = 240.0
"""Seconds without a line after which the child is given up: a piece of 24 s, or an hour's decoding."""
GENTLE = 10
"""How much the child lets other processes go first."""
LOOK_EVERY = 0.5
LONGEST_TEXT = 4000
BLOCK = 60 * RATE


@dataclass(frozen=True, slots=True)
class Said:
    """One stretch of speech. Times are seconds from the recording's beginning."""

    channel: int
    begins: float
    ends: float
    text: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A whole recording: 1 or 2 channels with different sound, how long it lasts, and what was said.

    With `voices` they are no channels, but voices on a single one, told apart by the recogniser: 0 is
    whoever spoke first.
    """

    channels: int
    seconds: float
    said: tuple[Said, ...] = ()
    voices: bool = False


class Stopped(BaseException):
    """The process has to end: what was begun is done by the next one, and counts as no failure."""


def listen(
    settings: Settings, source: Path, languages: Sequence[str], stopped: Callable[[], bool] = lambda: False
) -> Heard:
    """What is said in the file, whose speakers use one of these languages.

    BadInput when it is no recording, ProviderError when no recogniser could be had; `Stopped` as soon as
    `stopped` says so.
    """
    with recordings.aside(settings.home) as folder:
        return _listened(settings, source, languages, folder, stopped)


def _listened(
    settings: Settings, source: Path, languages: Sequence[str], folder: Path, stopped: Callable[[], bool]
) -> Heard:
    """The same with a folder for what was decoded, which neither of us may leave behind."""
    job = {
        "source": str(source.absolute()),
        "folder": str(folder.absolute()),
        "languages": list(languages),
        "settings": {
            "home": str(settings.home.absolute()),
            "stt": [one.model_dump() for one in settings.stt],
        },
    }
    command = [sys.executable, "-m", "frontdesk.postcall.hearing"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as child:
        try:
            _given(child, json.dumps(job).encode())
            return _heard(_lines(child, stopped))
        finally:
            with suppress(ProcessLookupError):  # with what it started: a decoder writes on otherwise
                os.killpg(child.pid, signal.SIGKILL)


def _given(child: subprocess.Popen[bytes], job: bytes) -> None:
    assert child.stdin is not None
    try:
        child.stdin.write(job)
        child.stdin.close()
    except BrokenPipeError as error:
        raise ProviderError("the process that listens ended before it began.") from error


def _lines(child: subprocess.Popen[bytes], stopped: Callable[[], bool]) -> Iterator[dict[str, Any]]:
    """What the child writes, as it comes."""
    assert child.stdout is not None
    place, rest, latest = child.stdout.fileno(), b"", time.monotonic()
    while True:
        if stopped():
            raise Stopped
        ready, _, _ = select.select([place], [], [], LOOK_EVERY)
        if not ready:
            if time.monotonic() - latest > PATIENCE:
                raise ProviderError(f"the process that listens said nothing for {PATIENCE:.0f} seconds.")
            continue
        data = os.read(place, 65_536)
        if not data:
            return
        latest = time.monotonic()
        *whole, rest = (rest + data).split(b"\n")
        yield from (json.loads(line) for line in whole if line.strip())


def _heard(lines: Iterator[dict[str, Any]]) -> Heard:
    said: list[Said] = []
    for line in lines:
        if "error" in line:
            kind = BadInput if line.get("input") else ProviderError
            wait = float(line.get("retry_after") or 0.0)
            raise kind(line["error"], permanent=bool(line.get("permanent")), retry_after=wait)
        if "text" in line:
            said.append(Said(line["channel"], line["begins"], line["ends"], line["text"]))
        if "channels" in line:
            return Heard(line["channels"], line["seconds"], tuple(said), line["voices"])
    raise ProviderError("the process that listens ended before it was done.")


def _make_way() -> None:
    """Calls go first. Linux shares processors out among sessions before it asks who is nice in one."""
    os.nice(GENTLE)
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text(str(GENTLE))


def main() -> int:
    """The child."""
    _make_way()
    job = json.loads(sys.stdin.buffer.read())
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    folder = Path(job["folder"])
    try:
        _listen(Settings.model_validate(job["settings"]), Path(job["source"]), job["languages"], folder, out)
    except FrontdeskError as error:
        told = {"error": str(error), "permanent": error.permanent, "retry_after": error.retry_after}
        told["input"] = isinstance(error, BadInput)
        _write(out, told)
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # whoever started us may be dead
    return 0


def _listen(settings: Settings, source: Path, languages: Sequence[str], folder: Path, out: IO[str]) -> None:
    with asyncio.Runner() as runner:
        plain = Path(folder, "samples")
        sound = decode(source, plain)
        samples = np.memmap(plain, dtype="<i2", mode="r").reshape(-1, sound.channels)
        channels = channels_of(samples)
        part = Path(folder, "part.wav")
        found, voices = _at_once(settings, languages, channels, part, runner), 0
        if found is None:
            for said in _piece_by_piece(settings, languages, channels, part, runner):
                _write(out, asdict(said) if said.text else {})
        else:
            for said in found:
                _write(out, asdict(said))
            voices = len({said.channel for said in found}) if len(channels) == 1 else 0
    told = {"channels": max(len(channels), min(voices, 2)), "seconds": sound.seconds, "voices": voices > 1}
    _write(out, told)


def _at_once(
    settings: Settings, languages: Sequence[str], channels: list[Samples], part: Path, runner: asyncio.Runner
) -> list[Said] | None:
    """By the first recogniser, if it hears whole recordings; None: piece by piece, then."""
    first = settings.model_copy(update={"stt": settings.stt[:1]})
    whole = getattr(build_stt(first, *languages), "transcribe_recording", None)
    if whole is None:
        return None
    name = settings.stt[0].provider
    where = host_of(settings.stt[0].base_url or "") or name
    breaker = outside(settings.home, "recogniser", where, failures=1)  # this process hears one recording only
    _wav(part, channels)
    try:
        with guarded(name, breaker):
            heard = runner.run(whole(str(part), len(channels)))
    except ProviderError as error:
        if len(settings.stt) == 1:
            raise
        logger.warning("the next recogniser has to listen: %s", error)
        return None
    return [Said(one.channel, one.begins, one.ends, _line(one.text)) for one in heard]


def _piece_by_piece(
    settings: Settings, languages: Sequence[str], channels: list[Samples], part: Path, runner: asyncio.Runner
) -> Iterator[Said]:
    recogniser = build_stt(settings, *languages)
    for piece in pieces_of(channels):
        _wav(part, [channels[piece.channel][piece.start : piece.end]])
        text = runner.run(recogniser.transcribe_file(str(part)))
        yield Said(piece.channel, piece.begins, piece.ends, _line(text))


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_TEXT]


def _wav(path: Path, channels: list[Samples]) -> None:
    """The channels as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(len(channels))
        file.setsampwidth(2)
        file.setframerate(RATE)
        for at in range(0, len(channels[0]), BLOCK):
            file.writeframes(np.stack([one[at : at + BLOCK] for one in channels], axis=1).tobytes())


def _write(out: IO[str], told: dict[str, Any]) -> None:
    out.write(json.dumps(told) + "\n")
    out.flush()


if __name__ == "__main__":
    raise SystemExit(main())
