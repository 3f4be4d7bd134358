"""Leaves one technique of ours out, to see what it brings.

The calls' processes load this as their observer (`FRONTDESK_CALL_OBSERVER`); which technique is said by a
variable. The product itself has no such switches.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping

VARIABLE = "BENCH_WITHOUT"
SILENCE = 0.5
"""Seconds of quiet that end a turn where the words do not: what agent frameworks begin with."""
_SENTENCE = re.compile(r"[.!?…؟]+(?=\s)")


def no_prompt_audio() -> None:
    """Every sentence is synthesised while the caller waits."""
    from frontdesk.realtime.prompt_audio import PromptAudio

    PromptAudio.frames = lambda self, sentence: None  # type: ignore[method-assign]


def no_endpointing() -> None:
    """Turns end by silence, whatever was asked and said."""
    from frontdesk.realtime.ears import Ears
    from frontdesk.realtime.endpointing import Pause

    Ears._pause = lambda self, text: Pause(SILENCE, finished=False, why="silence")  # type: ignore[method-assign]


def no_guessing() -> None:
    """Nothing is done before the turn is over."""
    from frontdesk.realtime.guesser import Guesser

    Guesser.guess = lambda self, text: None  # type: ignore[method-assign]


def no_head_start() -> None:
    """No answer is begun before its question is over."""
    from frontdesk.realtime.guesser import Guesser

    Guesser.begin = lambda self, text: None  # type: ignore[method-assign]


def no_opener() -> None:
    """Nothing is said before the answer."""
    from frontdesk.realtime.governor import Governor

    Governor.watch = Governor.stop  # type: ignore[method-assign]


def no_first_clause() -> None:
    """Answers are spoken sentence by sentence."""
    from frontdesk.dialogue import answer

    def take_sentence(buffer: str, first: bool) -> tuple[str, str]:
        end = _SENTENCE.search(buffer)
        return (buffer[: end.end()].strip(), buffer[end.end() :].lstrip()) if end else ("", buffer)

    answer.take_clause = take_sentence


OFF: Mapping[str, Callable[[], None]] = {
    "prompt audio": no_prompt_audio,
    "scenario-aware endpointing": no_endpointing,
    "guessing": no_guessing,
    "head start": no_head_start,
    "opener": no_opener,
    "first clause": no_first_clause,
}


def observe(moment: str) -> None:
    """What an observer is for; here it tells nobody."""


if os.environ.get(VARIABLE):
    OFF[os.environ[VARIABLE]]()
