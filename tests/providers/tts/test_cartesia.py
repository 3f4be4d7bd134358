"""Cartesia's protocol, on a stand-in that speaks it."""

from __future__ import annotations

from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.chain import build_tts
from frontdesk.providers.tts.cartesia import Cartesia, build, knows
from frontdesk.settings import Provider, Settings, Voice
from tests.providers.tts.sounding import SOUND, VoiceService

PATH = "/tts/bytes"
OWN = "a0e99841-438c-4a64-b679-ae501e7d6091"


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARTESIA_API_KEY", "secret")


def voice(service: VoiceService, **options: Any) -> Cartesia:
    return build({"base_url": service.url, **options})


async def test_a_sentence_is_asked_for_as_the_protocol_says() -> None:
    with VoiceService(PATH) as service:
        assert await voice(service, language="ru-RU").synthesize("Здравствуйте!", OWN) == SOUND
    [(path, body, headers)] = service.requests
    assert path == PATH
    assert (headers["x-api-key"], headers["cartesia-version"]) == ("secret", "2025-04-16")
    assert body == {
        "model_id": "sonic-2",
        "transcript": "Здравствуйте!",
        "voice": {"mode": "id", "id": OWN},
        "output_format": {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24_000},
        "language": "ru",
    }


async def test_a_name_of_nobodys_is_the_default_voice() -> None:
    with VoiceService(PATH) as service:
        await voice(service).synthesize("Hello.", "english-female-1")
        await voice(service, voice=OWN).synthesize("Hello.", "english-female-1")
    assert [OWN in f"{path}{body}" for path, body, _ in service.requests] == [False, True]
    assert knows(OWN)
    assert not knows("english-female-1")


@pytest.mark.parametrize(("status", "permanent"), [(401, True), (403, True), (429, False), (503, False)])
async def test_refusals(status: int, permanent: bool) -> None:
    with (
        VoiceService(PATH, status=status) as service,
        pytest.raises(ProviderError, match=f"cartesia: {status}") as told,
    ):
        await voice(service).synthesize("Hello.", OWN)
    assert told.value.permanent is permanent
    assert told.value.refused is (status == 403)


@pytest.mark.parametrize("how", [{"hang": True}, {"status": 403}, {"status": 429}])
async def test_the_next_voice_says_it_instead(how: dict[str, Any]) -> None:
    with VoiceService(PATH, **how) as service:
        first = Provider(provider="cartesia", base_url=service.url, timeout=0.2)
        chain = build_tts(Settings(tts=(first, Provider(provider="fake"))))
        assert await chain.synthesize("Hello there.", "any")
        assert await chain.synthesize("Hello again.", "any")
        assert len(service.requests) == (2 if how != {"status": 403} else 1)


async def test_one_that_breaks_off_is_said_again_from_the_beginning() -> None:
    with VoiceService(PATH, cut=4000) as service:
        first = Provider(provider="cartesia", base_url=service.url)
        chain = build_tts(Settings(tts=(first, Provider(provider="fake"))))
        assert await chain.synthesize("Hello there.", "any")


async def test_a_voice_id_means_what_the_settings_say() -> None:
    with VoiceService(PATH) as service:
        names = {"english-female-1": Voice(cartesia=OWN)}
        chain = build_tts(Settings(tts=(Provider(provider="cartesia", base_url=service.url),), voices=names))
        await chain.synthesize("Hello.", "english-female-1")
    assert OWN in str(service.requests)


def test_it_speaks_in_a_livekit_session() -> None:
    plugin = build({}).livekit(OWN)
    assert (plugin.sample_rate, plugin.provider) == (24_000, "cartesia")


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CARTESIA_API_KEY")
    with pytest.raises(BadInput, match="CARTESIA_API_KEY"):
        build({})
