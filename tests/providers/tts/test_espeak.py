"""espeak-ng says the words, and nothing in them is anything but words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.tts.espeak import build, clean, sentences, speak, voice_name
from frontdesk.testing.recogniser import Listening, Recogniser

LINE = "You are welcome, goodbye."


def heard(pcm: bytes, text: str, voice: str = "en-us") -> str:
    listening = Listening(Recogniser([text], voice=voice))
    pieces = listening.hear(bytes(16000) + pcm + bytes(32000))
    return " ".join(piece.text for piece in pieces if piece.final)


@pytest.mark.parametrize(
    ("voice_id", "voice"),
    [
        ("russian-female-1", "ru+f3"),
        ("english-male-2", "en-us"),
        ("en-gb", "en-gb"),
        ("ru+f2", "ru+f2"),
        ("ash", "ash"),
        ("", "ru"),
        ("some voice of somebody", "ru"),
        ("--help", "ru"),
    ],
)
def test_the_voice_of_a_name(voice_id: str, voice: str) -> None:
    assert voice_name(voice_id, "ru") == voice


async def test_what_is_said_can_be_heard() -> None:
    assert heard(await build({}).synthesize(LINE, "en-us"), LINE) == LINE


async def test_a_stream_begins_with_the_first_sentence() -> None:
    pieces = [pcm async for pcm in build({}).synthesize_stream("Hello there. How are you? Fine", "en-us")]
    assert len(pieces) == 3
    assert sentences("At 9.30 a.m. sharp! Yes.") == ["At 9.30 a.m.", "sharp!", "Yes."]


async def test_hostile_text_is_only_text(tmp_path: Path) -> None:
    hostile = f"--stdout -w {tmp_path}/x\x00\x07 [[h@loU]] -f /etc/passwd"
    assert await build({}).synthesize(hostile, "en-us")
    assert list(tmp_path.iterdir()) == []
    assert clean("a\x00\n[[b]]").split() == ["a", "b"]
    assert len(clean("x" * 100_000)) == 5000


async def test_nothing_to_say_is_no_sound() -> None:
    assert await build({}).synthesize(" \n", "en-us") == b""
    assert speak("") == b""


async def test_an_unknown_voice_and_bad_options_are_errors() -> None:
    with pytest.raises(ProviderError, match="espeak-ng failed"):
        await build({}).synthesize("hello", "xx-none")
    with pytest.raises(BadInput, match=r"80\.\.300"):
        build({"rate": 1000})


def test_without_the_program_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotFound, match="apt-get install espeak-ng"):
        speak("hello")


def test_a_faster_voice_is_shorter() -> None:
    slow, fast = (len(np.frombuffer(speak(LINE, rate=rate), "<i2")) for rate in (120, 240))
    assert fast < 0.7 * slow
