"""Where the time to a turn's first sound went, leg by leg, and which leg is to blame when it was too much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from frontdesk.models import Timings

Cause = Literal["recogniser", "end_of_turn", "model", "voice", "rest"]
CAUSES: tuple[Cause, ...] = get_args(Cause)


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of a turn, in seconds from the end of the caller's speech."""

    cause: Cause
    begins: float
    ends: float

    @property
    def seconds(self) -> float:
        return self.ends - self.begins


def legs(timings: Timings) -> tuple[Leg, ...]:
    """The stretches to the first sound, in order; nothing where that was not measured.

    What a model or a voice took is told only as far as the first sound waited for it: an answer that was
    begun ahead, or that follows an opener, took none of the caller's time.
    """
    if timings.first_audio is None:
        return ()
    end = timings.first_audio
    words = min(timings.transcription_delay or 0.0, end)
    over = min(max(timings.eou_delay or 0.0, words), end)
    opened = timings.first_content is not None and timings.first_content > end
    model = 0.0 if opened else min(timings.llm_ttft or 0.0, end - over)
    voice = 0.0 if opened else min(timings.tts_ttfb or 0.0, end - over - model)
    found: list[Leg] = []
    at = 0.0
    stretches: tuple[tuple[Cause, float], ...] = (
        ("recogniser", words),
        ("end_of_turn", over - words),
        ("model", model),
        ("voice", voice),
        ("rest", end - over - model - voice),
    )
    for cause, seconds in stretches:
        if seconds > 0:
            found.append(Leg(cause, at, at + seconds))
            at += seconds
    return tuple(found)


def blame(timings: Timings, budget: float) -> Cause | None:
    """The leg that took most of a first sound later than `budget` seconds; None when it was in time."""
    if timings.first_audio is None or timings.first_audio <= budget:
        return None
    return max(legs(timings), key=lambda leg: leg.seconds).cause
