"""OpenAI's protocol, asked with OpenAI's own client."""

from __future__ import annotations

import io
import wave
from collections.abc import AsyncIterator, Iterator

import openai
import pytest

from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.openai import Behaviour, OpenAIStandIn, embedding

ASK = [{"role": "user", "content": "hello"}]


@pytest.fixture
def stand() -> Iterator[OpenAIStandIn]:
    with OpenAIStandIn(vocabulary=["I would like a haircut."]) as running:
        yield running


@pytest.fixture
async def client(stand: OpenAIStandIn) -> AsyncIterator[openai.AsyncOpenAI]:
    async with openai.AsyncOpenAI(base_url=stand.base_url, api_key="secret", max_retries=0) as made:
        yield made


async def streamed(client: openai.AsyncOpenAI) -> str:
    stream = await client.chat.completions.create(model="m", messages=ASK, stream=True)  # type: ignore[arg-type]
    return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])  # type: ignore[union-attr]


async def test_a_chat_answers_whole_and_in_pieces(stand: OpenAIStandIn, client: openai.AsyncOpenAI) -> None:
    stand.behaviour = Behaviour(answer=["One two three."])
    whole = await client.chat.completions.create(model="m", messages=ASK)  # type: ignore[arg-type]
    assert whole.choices[0].message.content == "One two three."
    assert await streamed(client) == "One two three."
    assert stand.requests[0].body["messages"] == ASK
    assert "secret" not in str(stand.requests)


async def test_answers_can_follow_from_the_question(stand: OpenAIStandIn, client: openai.AsyncOpenAI) -> None:
    stand.behaviour = Behaviour(answer=lambda messages: messages[-1]["content"].upper())
    assert await streamed(client) == "HELLO"


async def test_answers_are_no_longer_than_asked(stand: OpenAIStandIn, client: openai.AsyncOpenAI) -> None:
    stand.behaviour = Behaviour(answer="one two three four")
    short = await client.chat.completions.create(model="m", messages=ASK, max_tokens=2)  # type: ignore[arg-type]
    assert (short.choices[0].message.content or "").split() == ["one", "two"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(403, openai.PermissionDeniedError), (429, openai.RateLimitError), (500, openai.InternalServerError)],
)
async def test_it_can_refuse(
    stand: OpenAIStandIn, client: openai.AsyncOpenAI, status: int, kind: type[openai.APIStatusError]
) -> None:
    stand.behaviour = Behaviour(status=status, retry_after=7)
    with pytest.raises(kind) as refused:
        await streamed(client)
    assert refused.value.response.headers["retry-after"] == "7"


async def test_it_can_hang_break_off_and_talk_nonsense(
    stand: OpenAIStandIn, client: openai.AsyncOpenAI
) -> None:
    stand.behaviour = Behaviour(hang=True)
    with pytest.raises(openai.APITimeoutError):
        await streamed(client.with_options(timeout=0.2))
    stand.behaviour = Behaviour(answer="one two three", break_after=2)
    with pytest.raises(Exception, match=r"(?i)closed|incomplete|disconnect|connection"):
        await streamed(client)
    stand.behaviour = Behaviour(malformed=True)
    with pytest.raises(ValueError, match=r"JSON|Expecting|Unterminated"):
        await streamed(client)


async def test_speech_is_pcm_at_24_kilohertz(stand: OpenAIStandIn, client: openai.AsyncOpenAI) -> None:
    answer = await client.audio.speech.create(
        input="Hello there.", model="m", voice="alloy", response_format="pcm"
    )
    seconds = len(answer.content) / 2 / 24000
    assert abs(seconds - len(speak("Hello there.")) / 32000) < 0.1


async def test_a_recording_is_understood(stand: OpenAIStandIn, client: openai.AsyncOpenAI) -> None:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(speak("I would like a haircut."))
    heard = await client.audio.transcriptions.create(file=("a.wav", data.getvalue()), model="m")
    assert heard.text == "I would like a haircut."


async def test_embeddings_of_similar_texts_are_near(client: openai.AsyncOpenAI) -> None:
    texts = ["the price of a haircut", "a haircut's price: the haircut", "where to park"]
    answer = await client.embeddings.create(input=texts, model="m")
    one, near, far = (row.embedding for row in answer.data)
    assert sum(a * b for a, b in zip(one, near, strict=True)) > 2 * abs(
        sum(a * b for a, b in zip(one, far, strict=True))
    )
    assert one == pytest.approx(embedding(texts[0]), abs=1e-6)
