"""What LiveKit calls hands over and never fails."""

from __future__ import annotations

from typing import Any

import pytest
from livekit.agents import StopResponse
from livekit.agents.llm import ChatContext, ChatMessage

from frontdesk.models import Timings
from frontdesk.realtime.hooks import Hooks


def message(text: str, **metrics: Any) -> ChatMessage:
    return ChatMessage(role="user", content=[text], metrics=metrics, transcript_confidence=0.8)  # type: ignore[arg-type]


def never(speech: object) -> Any:
    raise AssertionError("nothing is said here")


async def test_words_are_handed_over_and_the_framework_does_not_answer() -> None:
    heard: list[tuple[str, float, Timings, float | None]] = []
    hooks = Hooks(lambda *said: heard.append(said), never)
    said = message(" a haircut ", end_of_turn_delay=0.3, transcription_delay=0.2, stopped_speaking_at=9.0)
    with pytest.raises(StopResponse):
        await hooks.on_user_turn_completed(ChatContext.empty(), said)
    assert heard == [("a haircut", 0.8, Timings(eou_delay=0.3, transcription_delay=0.2), 9.0)]


async def test_no_words_are_no_turn() -> None:
    heard: list[Any] = []
    with pytest.raises(StopResponse):
        await Hooks(lambda *said: heard.append(said), never).on_user_turn_completed(
            ChatContext.empty(), message("  ")
        )
    assert heard == []


async def test_a_loop_that_fails_does_not_reach_the_framework(caplog: pytest.LogCaptureFixture) -> None:
    def fail(*said: object) -> None:
        raise RuntimeError("broken")

    with pytest.raises(StopResponse):
        await Hooks(fail, never).on_user_turn_completed(ChatContext.empty(), message("hello"))
    assert "could not be handed over" in caplog.text
