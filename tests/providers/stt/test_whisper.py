"""Whisper without weights says what to do, at once; a hub that is away is noticed in time."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.stt.whisper import Whisper, build, hub_answers, weights_present
from frontdesk.testing.openai import OpenAIStandIn

MISSING = "tests/no-such-model"


def test_missing_weights_name_the_remedy() -> None:
    began = time.monotonic()
    with pytest.raises(ProviderError, match="download: true") as problem:
        Whisper({"model": "large-v1"}).livekit()
    assert problem.value.permanent
    assert time.monotonic() - began < 20
    assert not weights_present("large-v1")


def test_a_folder_without_weights_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match="cannot load"):
        Whisper({"model": str(tmp_path)}).load()


def test_a_hub_that_is_silent_is_noticed_within_three_seconds() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        began = time.monotonic()
        assert not hub_answers(f"http://127.0.0.1:{silent.getsockname()[1]}")
        assert time.monotonic() - began < 3.5
    assert not hub_answers("http://127.0.0.1:9")
    with OpenAIStandIn() as somebody:
        assert hub_answers(somebody.url)


def test_it_takes_no_address() -> None:
    with pytest.raises(BadInput, match="base_url"):
        build({"base_url": "http://a"})
    assert build({"model": "tiny"}).model == "tiny"
