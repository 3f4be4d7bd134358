"""When an answer itself was heard, after whatever was said before it: by its sound, for every agent alike."""

from __future__ import annotations

from collections.abc import Collection

from bench.latency.caller import Call, Ear
from bench.latency.hearing import RATE
from bench.latency.lines import ANSWERS
from bench.latency.words import begins

WITHIN = 8.0
"""Seconds after the question in which an answer begins or never does."""


def examine(call: Call, ear: Ear, heard: bytes, spoken: Collection[str]) -> None:
    """Fill in the first content of free answers. `heard`: all of the call, mono PCM at 16 kHz; `spoken`: the
    texts the voice was asked for."""
    for index, line in enumerate(call.lines):
        if line.kind != "free" or line.sound is None:
            continue
        since = ear.place(line.ended)
        later = call.lines[index + 1].began if index + 1 < len(call.lines) else line.ended + WITHIN
        until = min(ear.place(later), since + int(WITHIN * RATE) * 2)
        after = begins(ANSWERS[line.text], heard[since:until], spoken)
        if after is not None:
            line.content = ear.moment(since + int(after * RATE) * 2) - line.ended
