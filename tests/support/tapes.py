"""Sound of calls: a tone for the caller, another for the bot."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from dataclasses import astuple
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from frontdesk.models import Conversation
from frontdesk.store.sealing import OPEN, Keyring
from frontdesk.store.sound import BOT, CALLER, Piece, SoundFile

HEARD, SAID = 16_000, 24_000


def tone(seconds: float, rate: int, hertz: float) -> bytes:
    """A sine of half the loudness there is."""
    at = np.arange(round(seconds * rate)) / rate
    return (np.sin(2 * np.pi * hertz * at) * 16_000).astype("<i2").tobytes()


def pieces(seconds: float) -> list[Piece]:
    """Both talk all the time, 440 and 660 Hz."""
    return [
        Piece(CALLER, 0, HEARD, tone(seconds, HEARD, 440)),
        Piece(BOT, 0, SAID, tone(seconds, SAID, 660)),
    ]


def lay(
    home: Path,
    one: Conversation,
    seconds: float,
    began: datetime,
    keys: Keyring = OPEN,
    *,
    consent: str = "announced",
    answers: Sequence[str] = (),
) -> Path:
    """The sound of that conversation, as its call left it; `answers` are what its caller said of it."""
    about = {"conversation_id": one.id, "company_id": one.company_id, "bot_id": one.bot_id}
    file = SoundFile(home, {**about, "consent": consent, "began_at": began.isoformat()}, keys)
    marks = [Piece(answer, 0, 1000, b"") for answer in answers]
    for piece in (*marks, *pieces(seconds)):
        file.put(*astuple(piece))
    file.close()
    return file.path


def channels(data: bytes) -> tuple[NDArray[np.int16], NDArray[np.int16], int]:
    """The left one, the right one, and how many samples a second has."""
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (2, 2)
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)
    return samples[:, 0], samples[:, 1], rate


def pitch(samples: Sequence[int] | NDArray[np.int16], rate: int) -> float:
    """Its loudest frequency, in Hz."""
    spectrum = np.abs(np.fft.rfft(np.asarray(samples, float)))
    return float(np.argmax(spectrum) * rate / len(samples))
