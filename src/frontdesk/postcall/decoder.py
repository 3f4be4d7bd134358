"""A recording becomes plain samples, in a process of its own with limits of memory and time.

Decoders are native code and the file is a stranger's. The child (`python -m frontdesk.postcall.decoder`) gets
the kind as its argument and the file as standard input, and writes interleaved 16-bit PCM at 16 kHz, one or
two channels, to standard output; what it says of it is the last line of standard error. It opens no file,
knows no secret, and reads no format that could name other files or addresses.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from frontdesk.errors import BadInput
from frontdesk.postcall.audio import MAX_SECONDS, checked

RATE = 16_000
MEMORY = 1_500_000_000
"""Bytes of address space."""
SECONDS = 300
"""Of the processor."""
WITHIN = 600.0
NOTHING_SECRET = {"LC_ALL": "C.UTF-8", "PATH": os.defpath}
TOO_LONG = f"it lasts longer than {MAX_SECONDS / 3600:g} hours: split it."
UNREADABLE = "it cannot be decoded: it is damaged, or it holds no sound."


@dataclass(frozen=True, slots=True)
class Sound:
    """What was decoded: channels, and how long it lasts in seconds."""

    channels: int
    seconds: float


def decode(source: Path, target: Path) -> Sound:
    """Write the samples of `source` to `target`; BadInput when it cannot be decoded within the limits."""
    kind = checked(source)
    command = [sys.executable, "-I", "-m", "frontdesk.postcall.decoder", kind]
    try:
        with source.open("rb") as given, target.open("wb") as pcm:
            done = subprocess.run(
                command,
                stdin=given,
                stdout=pcm,
                stderr=subprocess.PIPE,
                timeout=WITHIN,
                check=False,
                env=NOTHING_SECRET,
            )
    except subprocess.TimeoutExpired as error:
        raise BadInput(f"{source.name}: decoding it took longer than {WITHIN:.0f} seconds.") from error
    answer = _last_line(done.stderr)
    if done.returncode != 0 or "channels" not in answer:
        raise BadInput(f"{source.name}: {answer.get('error', UNREADABLE)}")
    channels = int(answer["channels"])
    return Sound(channels, target.stat().st_size / 2 / channels / RATE)


def _last_line(said: bytes) -> dict[str, Any]:
    try:
        found = json.loads(said.splitlines()[-1])
    except (ValueError, IndexError):
        return {}
    return found if isinstance(found, dict) else {}


def main() -> int:
    """The child: 0 with an answer; the limits end it with a signal or a MemoryError."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = round(MAX_SECONDS * RATE) * 4 + 1_000_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        answer: dict[str, Any] = {"channels": _decoded(sys.argv[1], sys.stdin.buffer, sys.stdout.buffer)}
    except BadInput as error:
        answer = {"error": str(error)}
    sys.stdout.buffer.flush()
    sys.stderr.write(f"\n{json.dumps(answer)}\n")
    return 0


def _decoded(kind: str, given: BinaryIO, pcm: BinaryIO) -> int:
    """How many channels were written: two of two or more, else one."""
    import av
    from av.error import FFmpegError

    try:
        with av.open(given, format=kind) as container:
            if not container.streams.audio:
                raise BadInput("there is no sound in it.")
            stream = container.streams.audio[0]
            channels = min(stream.codec_context.channels, 2) or 1
            layout = "stereo" if channels == 2 else "mono"
            resampler = av.AudioResampler(format="s16", layout=layout, rate=RATE)
            written = 0
            for frame in _frames(container, stream):
                for piece in resampler.resample(frame):
                    data = piece.to_ndarray().tobytes()
                    written += len(data)
                    if written > MAX_SECONDS * RATE * 2 * channels:
                        raise BadInput(TOO_LONG)
                    pcm.write(data)
    except (FFmpegError, ValueError) as error:
        raise BadInput(UNREADABLE) from error
    if not written:
        raise BadInput("there is no sound in it.")
    return channels


def _frames(container: Any, stream: Any) -> Any:
    """Every frame, then None: the resampler gives what it has left."""
    yield from container.decode(stream)
    yield None


if __name__ == "__main__":
    raise SystemExit(main())
