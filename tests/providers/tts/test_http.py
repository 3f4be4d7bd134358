"""PCM over one HTTP request: whole samples, and every way it can fail."""

from __future__ import annotations

import httpx
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.clients import PerLoop
from frontdesk.providers.tts import _http
from frontdesk.providers.tts._http import Request, pcm, refusal
from tests.providers.tts.sounding import SOUND, VoiceService


def request(service: VoiceService) -> Request:
    return Request(f"{service.url}/say", {"key": "k"}, {"text": "hello"})


async def test_the_sound_comes_in_whole_samples() -> None:
    with VoiceService("/say") as service:
        pieces = [piece async for piece in pcm("voice", request(service))]
    assert b"".join(pieces) == SOUND
    assert all(len(piece) % 2 == 0 for piece in pieces)


async def test_half_a_sample_at_the_end_is_left_out() -> None:
    with VoiceService("/say") as service:
        service.sound = SOUND + b"x"
        assert b"".join([piece async for piece in pcm("voice", request(service))]) == SOUND


@pytest.mark.parametrize(
    ("status", "permanent", "refused"),
    [(401, True, False), (403, True, True), (429, False, False), (500, False, False)],
)
async def test_a_refusal_says_whether_to_come_again(status: int, permanent: bool, refused: bool) -> None:
    with (
        VoiceService("/say", status=status) as service,
        pytest.raises(ProviderError, match=f"voice: {status}") as told,
    ):
        [piece async for piece in pcm("voice", request(service))]
    assert (told.value.permanent, told.value.refused) == (permanent, refused)
    again = refusal("voice", status)
    assert (again.permanent, again.refused) == (permanent, refused)


async def test_an_answer_that_breaks_off_is_an_error_after_what_was_said() -> None:
    heard: list[bytes] = []

    async def listen() -> None:
        async for piece in pcm("voice", request(service)):
            heard.append(piece)

    with VoiceService("/say", cut=4000) as service, pytest.raises(ProviderError, match="broke off"):
        await listen()
    assert SOUND.startswith(b"".join(heard))


async def test_silence_is_no_answer() -> None:
    with VoiceService("/say") as service:
        service.sound = b""
        with pytest.raises(ProviderError, match="empty"):
            [piece async for piece in pcm("voice", request(service))]


async def test_nobody_there_is_an_error() -> None:
    with VoiceService("/say") as service:
        gone = request(service)
    with pytest.raises(ProviderError, match="broke off"):
        [piece async for piece in pcm("voice", gone)]


async def test_a_service_that_only_listens_is_not_waited_for_forever() -> None:
    class Impatient(_http._Client):
        def __init__(self) -> None:
            super().__init__(timeout=httpx.Timeout(0.1))

    with VoiceService("/say", hang=True) as service:
        clients = _http._clients
        try:
            _http._clients = PerLoop(Impatient)
            with pytest.raises(ProviderError, match="in time"):
                [piece async for piece in pcm("voice", request(service))]
        finally:
            _http._clients = clients
