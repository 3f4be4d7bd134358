"""LiveKit's Deepgram plugin with our settings, against a recogniser that speaks Deepgram's protocol."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.stt.deepgram import build, hears, listen_url
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.deepgram import Behaviour, DeepgramStandIn
from tests.providers.stt.sounds import first, silence, stream, wav

HAIRCUT, TUESDAY = "I would like a haircut.", "On Tuesday at three."


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Iterator[DeepgramStandIn]:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    with DeepgramStandIn([HAIRCUT, TUESDAY]) as running:
        yield running


def dialogue() -> bytes:
    return silence(0.4) + speak(HAIRCUT) + silence(0.7) + speak(TUESDAY) + silence(0.7)


async def test_each_utterance_of_a_stream_is_a_text(stand: DeepgramStandIn) -> None:
    provider = build({"base_url": stand.url})
    texts = [text async for text in provider.transcribe_stream(stream(dialogue()))]
    assert texts == [HAIRCUT, TUESDAY]
    query = stand.streams[0].query
    assert (query["model"], query["endpointing"], query["interim_results"]) == ("nova-3", "100", "true")
    assert "numerals" not in query or query["numerals"] == "false"


async def test_options_reach_the_service(stand: DeepgramStandIn) -> None:
    options = {"model": "nova-2", "language": "en-GB", "endpointing_ms": 400, "numerals": True}
    provider = build({"base_url": stand.url, **options})
    assert await first(provider.transcribe_stream(stream(dialogue()))) == HAIRCUT
    query = stand.streams[0].query
    assert (query["model"], query["language"], query["endpointing"]) == ("nova-2", "en-GB", "400")
    assert query["numerals"] == "true"


async def test_callers_of_two_languages_are_heard_with_one_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    spanish = "Quiero una mesa para dos personas."
    pcm = silence(0.4) + speak(HAIRCUT) + silence(0.7) + speak(spanish, "es") + silence(0.7)
    with DeepgramStandIn([HAIRCUT], also={"es": [spanish]}) as stand:
        both = build({"base_url": stand.url, "language": "en", "languages": ("en", "es")})
        assert [text async for text in both.transcribe_stream(stream(pcm))] == [HAIRCUT, spanish]
        assert stand.streams[0].query["language"] == "multi"
        one = build({"base_url": stand.url, "language": "en"})
        assert spanish not in [text async for text in one.transcribe_stream(stream(pcm))]
        assert stand.streams[1].query["language"] == "en"


@pytest.mark.parametrize(
    ("options", "heard"),
    [
        ({"language": "en", "languages": ("en", "es", "kk")}, ("en", "es")),
        ({"language": "de", "languages": ("de", "en"), "model": "nova-2"}, ("de",)),
        ({"language": "en-GB", "languages": ("en-GB", "es-ES"), "model": "nova-2"}, ("en-GB", "es-ES")),
        ({"language": "en", "languages": ("en", "es"), "model": "nova-2-medical"}, ("en",)),
        ({"language": "kk", "languages": ("kk", "en", "ru")}, ("kk",)),
        ({"language": "multi"}, ("en", "es")),
    ],
)
def test_which_languages_it_hears(options: dict[str, object], heard: tuple[str, ...]) -> None:
    asked = options.get("languages", ("en", "es", "kk"))
    assert hears(options, asked) == heard  # type: ignore[arg-type]


async def test_who_stops_listening_leaves_nothing_behind(stand: DeepgramStandIn) -> None:
    provider = build({"base_url": stand.url})
    assert await first(provider.transcribe_stream(stream(dialogue()))) == HAIRCUT


async def test_a_recording_is_one_text(stand: DeepgramStandIn, tmp_path: Path) -> None:
    provider = build({"base_url": stand.url})
    assert await provider.transcribe_file(wav(tmp_path, dialogue())) == f"{HAIRCUT} {TUESDAY}"


async def test_a_refusal_is_a_provider_error(stand: DeepgramStandIn) -> None:
    stand.behaviour = Behaviour(refuse=403)
    with pytest.raises(ProviderError, match="recognition failed"):
        await anext(build({"base_url": stand.url}).transcribe_stream(stream(silence(0.1))))


async def test_only_plain_recordings_are_read(stand: DeepgramStandIn, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="mono"):
        await build({"base_url": stand.url}).transcribe_file(wav(tmp_path, bytes(8), channels=2))
    with pytest.raises(BadInput, match="not a WAV"):
        await build({"base_url": stand.url}).transcribe_file(str(tmp_path / "none.wav"))


@pytest.mark.parametrize("address", ["http://a", "http://a/", "http://a/v1", "http://a/v1/listen"])
def test_any_form_of_the_address_will_do(address: str) -> None:
    assert listen_url(address) == "http://a/v1/listen"


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPGRAM_API_KEY", raising=False)
    with pytest.raises(BadInput, match="DEEPGRAM_API_KEY"):
        build({})
