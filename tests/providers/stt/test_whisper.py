"""Whisper without weights says what to do, at once; a hub that is away is noticed in time."""

from __future__ import annotations

import socket
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.stt.whisper import (
    HUB_ANSWERS_WITHIN,
    Whisper,
    build,
    hears,
    hub_answers,
    weights_present,
)
from frontdesk.testing.openai import OpenAIStandIn

MISSING = "tests/no-such-model"
STARVED = 30.0
"""Seconds that a busy machine may make of nothing; what hangs, hangs for ever."""


def test_missing_weights_name_the_remedy() -> None:
    began = time.monotonic()
    with pytest.raises(ProviderError, match="download: true") as problem:
        Whisper({"model": "large-v1"}).livekit()
    assert problem.value.permanent
    assert time.monotonic() - began < 20 + STARVED
    assert not weights_present("large-v1")


def test_a_folder_without_weights_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match="cannot load"):
        Whisper({"model": str(tmp_path)}).load()


def test_a_hub_that_is_silent_is_noticed_within_three_seconds() -> None:
    assert HUB_ANSWERS_WITHIN == 3.0
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        began = time.monotonic()
        assert not hub_answers(f"http://127.0.0.1:{silent.getsockname()[1]}")
        assert HUB_ANSWERS_WITHIN <= time.monotonic() - began < HUB_ANSWERS_WITHIN + STARVED
    assert not hub_answers("http://127.0.0.1:9")
    with OpenAIStandIn() as somebody:
        assert hub_answers(somebody.url)


def test_it_takes_no_address() -> None:
    with pytest.raises(BadInput, match="base_url"):
        build({"base_url": "http://a"})
    assert build({"model": "tiny"}).model == "tiny"


class Weights:
    """A model that hears Portuguese rather than Spanish rather than English; remembers what it was told."""

    def __init__(self, *, multilingual: bool = True) -> None:
        self.model = SimpleNamespace(is_multilingual=multilingual)
        self.told: list[str | None] = []

    def detect_language(self, samples: Any) -> tuple[str, float, list[tuple[str, float]]]:
        return "pt", 0.5, [("pt", 0.5), ("es", 0.3), ("en", 0.2)]

    def transcribe(self, samples: Any, *, language: str | None, **_: Any) -> tuple[list[Any], None]:
        self.told.append(language)
        return [SimpleNamespace(text=" Hola. ", no_speech_prob=0.1, avg_logprob=0.0)], None


@pytest.mark.parametrize(
    ("options", "multilingual", "told"),
    [
        ({"language": "en", "languages": ("en", "es-ES")}, True, "es"),
        ({"language": "en", "languages": ("en", "es")}, False, "en"),
        ({"language": "de", "languages": ("de", "he")}, True, "de"),
        ({"language": "ru-RU"}, True, "ru"),
        ({"language": ""}, True, None),
    ],
)
async def test_it_takes_an_utterance_for_one_of_the_callers_languages(
    options: dict[str, Any], multilingual: bool, told: str | None
) -> None:
    whisper, weights = Whisper(options), Weights(multilingual=multilingual)
    whisper._loaded = weights
    assert await whisper.recognise(bytes(3200)) == ("Hola.", 1.0)
    assert weights.told == [told]


def test_which_languages_it_hears() -> None:
    both = {"language": "en", "languages": ("en", "es")}
    assert hears(both, ("en", "es")) == ("en", "es")
    assert hears(both | {"model": "base.en"}, ("en-GB", "es")) == ("en-GB",)
    assert hears({"language": "es"}, ("en", "es")) == ("es",)
