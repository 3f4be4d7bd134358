"""OpenAI's protocol with scripted behaviour: chat, speech, transcription, embeddings.

`Behaviour` says what a chat does: answer, answer slowly, hang, refuse, break off, talk nonsense. Speech is
made by espeak-ng, transcription is the recogniser's of `deepgram`, embeddings follow from the words, so that
texts with common words are near each other. What was asked is kept in `requests`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import numpy as np
from aiohttp import web
from aiohttp.web_request import FileField

from frontdesk.providers.tts._pcm import read_wav, resample
from frontdesk.providers.tts.espeak import speak, voice_name
from frontdesk.testing.recogniser import Listening, Recogniser
from frontdesk.testing.served import Served
from frontdesk.testing.spectrum import RATE

DIMENSIONS = 256
SPEECH_RATE = 24000

Answer = str | Sequence[str] | Callable[[list[dict[str, str]]], str]


@dataclass
class Behaviour:
    """How a chat behaves; may be changed while it runs.

    `answer`: the text, a list of texts (one per call, the last repeated) or a function of the messages.
    `first` / `pace`: seconds before the first and between the other words. `status` with `retry_after` and
    `code`: an error instead. `hang`: never a word. `malformed`: the stream is not JSON. `break_after`: the
    connection is torn down after so many words. `usage`: whether tokens are reported.
    """

    answer: Answer = "All right."
    first: float = 0.0
    pace: float = 0.0
    status: int | None = None
    retry_after: int | None = None
    code: str = "refused"
    hang: bool = False
    malformed: bool = False
    break_after: int | None = None
    usage: bool = True


@dataclass(frozen=True)
class Request:
    """What a client sent: the path, its JSON, its headers (lower case) but for the key."""

    path: str
    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


class OpenAIStandIn(Served):
    """`vocabulary` and `voice` are for transcription only; `embed` gives a text its direction."""

    def __init__(
        self, behaviour: Behaviour | None = None, *, vocabulary: Sequence[str] = (), voice: str = "en-us"
    ) -> None:
        super().__init__()
        self.behaviour = behaviour or Behaviour()
        self.requests: list[Request] = []
        self.embed: Callable[[str], list[float]] = embedding
        self._chats = 0
        self._recogniser = Recogniser(vocabulary, voice=voice) if vocabulary else None

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_post("/v1/chat/completions", self._chat)
        app.router.add_post("/v1/audio/speech", self._speech)
        app.router.add_post("/v1/audio/transcriptions", self._transcription)
        app.router.add_post("/v1/embeddings", self._embeddings)
        return app

    async def _body(self, request: web.Request) -> dict[str, Any]:
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise web.HTTPBadRequest(text=json.dumps({"error": {"message": "not JSON"}}))
        self._record(request, body)
        return body

    def _record(self, request: web.Request, body: Mapping[str, Any]) -> None:
        headers = {name.lower(): value for name, value in request.headers.items()}
        headers.pop("authorization", None)
        self.requests.append(Request(request.path, body, headers))

    async def _refused(self) -> web.Response | None:
        how = self.behaviour
        if how.hang:
            await asyncio.sleep(3600)
        if how.status is None:
            return None
        headers = {"Retry-After": str(how.retry_after)} if how.retry_after is not None else {}
        return _error(how.status, "refused", how.code, headers)

    # -- chat

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        if refused := await self._refused():
            return refused
        words = self._answer(body)
        usage = {"prompt_tokens": len(json.dumps(body)) // 4, "completion_tokens": len(words)}
        usage["total_tokens"] = sum(usage.values())
        if body.get("stream"):
            asked = bool((body.get("stream_options") or {}).get("include_usage"))
            return await self._streamed(request, words, usage if asked and self.behaviour.usage else None)
        await asyncio.sleep(self.behaviour.first + self.behaviour.pace * len(words))
        message = {"role": "assistant", "content": "".join(words)}
        choice: dict[str, Any] = {"index": 0, "message": message, "finish_reason": "stop"}
        return web.json_response(_completion("chat.completion", body, choices=[choice], usage=usage))

    def _answer(self, body: Mapping[str, Any]) -> list[str]:
        """The answer in pieces of one word, no more than were asked for."""
        answer = self.behaviour.answer
        self._chats += 1
        if callable(answer):
            text = answer(list(body.get("messages", ())))
        elif isinstance(answer, str):
            text = answer
        else:
            text = answer[min(self._chats, len(answer)) - 1] if answer else ""
        limit = body.get("max_tokens") or body.get("max_completion_tokens") or 1000
        return [word for word in text.replace(" ", " \0").split("\0") if word][: int(limit)]

    async def _streamed(
        self, request: web.Request, words: Sequence[str], usage: dict[str, int] | None
    ) -> web.StreamResponse:
        how = self.behaviour
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await asyncio.sleep(how.first)
        for index, word in enumerate(words):
            if how.break_after is not None and index >= how.break_after:
                assert request.transport
                request.transport.abort()
                return response
            choice: dict[str, Any] = {
                "index": 0,
                "delta": {"role": "assistant", "content": word},
                "finish_reason": None,
            }
            event = json.dumps(_completion("chat.completion.chunk", {}, choices=[choice]))
            await response.write(f"data: {event[: 20 if how.malformed else None]}\n\n".encode())
            await asyncio.sleep(how.pace)
        last = [_chunk({}, "stop")]
        if usage:
            last.append(_completion("chat.completion.chunk", {}, choices=[], usage=usage))
        for part in last:
            await response.write(f"data: {json.dumps(part)}\n\n".encode())
        await response.write(b"data: [DONE]\n\n")
        await response.write_eof()
        return response

    # -- sound

    async def _speech(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        if refused := await self._refused():
            return refused
        await asyncio.sleep(self.behaviour.first)
        voice = voice_name(str(body.get("voice", "")))
        pcm = await asyncio.to_thread(speak, str(body.get("input", "")), voice, sample_rate=SPEECH_RATE)
        if body.get("response_format") != "pcm":
            return _error(400, "this stand-in speaks pcm only")
        return web.Response(body=pcm, content_type="audio/pcm")

    async def _transcription(self, request: web.Request) -> web.Response:
        form = await request.post()
        self._record(request, {name: value for name, value in form.items() if isinstance(value, str)})
        if refused := await self._refused():
            return refused
        sound = form.get("file")
        if not isinstance(sound, FileField):
            return _error(400, "no file")
        pcm, rate = read_wav(sound.file.read())
        text = await asyncio.to_thread(self._heard, resample(pcm, rate, RATE))
        return web.json_response({"text": text})

    def _heard(self, pcm: bytes) -> str:
        if self._recogniser is None:
            return ""
        listening = Listening(self._recogniser)
        heard = listening.hear(bytes(RATE // 2) + pcm + bytes(RATE * 2))
        return " ".join(piece.text for piece in heard if piece.final and piece.words)

    # -- meaning

    async def _embeddings(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        if refused := await self._refused():
            return refused
        texts = body.get("input", "")
        rows = [
            {"object": "embedding", "index": index, "embedding": self.embed(text)}
            for index, text in enumerate([texts] if isinstance(texts, str) else texts)
        ]
        usage = {"prompt_tokens": 0, "total_tokens": 0}
        return web.json_response({"object": "list", "data": rows, "model": "hash", "usage": usage})


def _error(
    status: int, message: str, code: str = "invalid", headers: Mapping[str, str] | None = None
) -> web.Response:
    error = {"error": {"message": message, "type": code, "code": code}}
    return web.json_response(error, status=status, headers=headers)


def embedding(text: str) -> list[float]:
    """A direction for each word, summed up, of unit length: near for texts with common words."""
    total = np.zeros(DIMENSIONS)
    for word in text.casefold().split():
        seed = int.from_bytes(hashlib.sha256(word.strip(".,!?").encode()).digest()[:8], "big")
        total += np.random.default_rng(seed).normal(size=DIMENSIONS)
    return [float(value) for value in total / (np.linalg.norm(total) or 1.0)]


def _chunk(delta: Mapping[str, str], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return _completion("chat.completion.chunk", {}, choices=[choice])


def _completion(kind: str, body: Mapping[str, Any], **rest: Any) -> dict[str, Any]:
    model = body.get("model", "stand-in")
    return {"id": uuid4().hex, "object": kind, "created": int(time.time()), "model": model, **rest}
