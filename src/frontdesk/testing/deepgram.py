"""Deepgram's protocol, spoken by a recogniser on this machine.

`GET /v1/listen` is the live websocket, `POST /v1/listen` takes a whole recording. It is given audio and
nothing else: no word is sent before its audio has arrived, and a final result only after real silence.
`Finalize` and `CloseStream` in mid-word therefore end in an empty result, where Deepgram itself would guess.
"""

from __future__ import annotations

import asyncio
import io
import json
import random
import re
import wave
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import numpy as np
from aiohttp import WSMsgType, web

from frontdesk.errors import ProviderError
from frontdesk.providers.tts._pcm import resample
from frontdesk.testing.recogniser import FRAME, Heard, Listening, Recogniser
from frontdesk.testing.served import Served
from frontdesk.testing.spectrum import RATE

SHORTEST_SILENCE = 0.2
ENGLISH, MULTI = "en", "multi"


@dataclass
class Behaviour:
    """How the service behaves; may be changed while it runs.

    `delay`: seconds between knowing a result and sending it, from … to. `refuse`: an HTTP status instead of a
    socket. `fail_after`: seconds of audio after which the socket is torn down. `deaf`: hears, says nothing.
    """

    delay: tuple[float, float] = (0.0, 0.0)
    refuse: int | None = None
    fail_after: float | None = None
    deaf: bool = False


@dataclass
class Stream:
    """One connection as it went: its query, the audio received (seconds), the results sent."""

    query: dict[str, str]
    audio: float = 0.0
    results: list[dict[str, Any]] = field(default_factory=list)
    closed: bool = False


class DeepgramStandIn(Served):
    """Recognises the sentences of `vocabulary` spoken in `voice` at `rate` words a minute.

    `also` are sentences of other voices, by the voice. As with Deepgram, a client gets the language it asks
    for, by default English, or with `multi` all of them. `silence` is the least quiet (seconds) before a
    final result; a client may ask for more (`endpointing`). `voices` are the speakers' numbers by sentence,
    for recordings that are to be diarized; `recordings` the queries that came with recordings.
    """

    def __init__(
        self,
        vocabulary: Sequence[str],
        *,
        voice: str = "en-us",
        rate: int = 160,
        silence: float = 0.3,
        behaviour: Behaviour | None = None,
        also: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__()
        self._rate = rate
        self._spoken = {**(also or {}), voice: vocabulary}
        self._recognisers: dict[str, Recogniser] = {}
        self.recogniser(MULTI if also else voice)
        self.silence = max(SHORTEST_SILENCE, silence)
        self.behaviour = behaviour or Behaviour()
        self.streams: list[Stream] = []
        self.recordings: list[dict[str, str]] = []
        self.voices: dict[str, int] = {}
        self.refused = 0

    @property
    def listen_url(self) -> str:
        """What LiveKit's plugin calls `base_url`."""
        return f"{self.url}/v1/listen"

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_get("/v1/listen", self._live)
        app.router.add_post("/v1/listen", self._recording)
        return app

    def recogniser(self, language: str) -> Recogniser:
        """Who understands that language and no other; `multi`: all that are spoken here."""
        own = language if language == MULTI else _language(language)
        if own not in self._recognisers:
            known = {voice: said for voice, said in self._spoken.items() if own in (MULTI, _language(voice))}
            self._recognisers[own] = Recogniser((), rate=self._rate, also=known)
        return self._recognisers[own]

    def _check(self, request: web.Request) -> web.Response | None:
        if self.behaviour.refuse:
            self.refused += 1
            return web.json_response({"err_msg": "refused"}, status=self.behaviour.refuse)
        if not request.headers.get("Authorization", "").startswith("Token "):
            return web.json_response({"err_code": "INVALID_AUTH"}, status=401)
        return None

    async def _live(self, request: web.Request) -> web.StreamResponse:
        query = {name: str(value) for name, value in request.query.items()}
        if problem := self._check(request) or _cannot_hear(query):
            return problem
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        stream = Stream(query)
        self.streams.append(stream)
        recogniser = await asyncio.to_thread(self.recogniser, query.get("language", ENGLISH))
        try:
            await _Live(self, recogniser, stream, socket).run(request)
        finally:
            stream.closed = True
        return socket

    async def _recording(self, request: web.Request) -> web.Response:
        if problem := self._check(request):
            return problem
        query = {name: str(value) for name, value in request.query.items()}
        self.recordings.append(query)
        try:
            channels, rate = _channels(await request.read())
        except ProviderError as problem:
            return web.json_response({"err_code": "Bad Request", "err_msg": str(problem)}, status=400)
        if query.get("multichannel") != "true":
            channels = channels[:1]
        recogniser = await asyncio.to_thread(self.recogniser, query.get("language", ENGLISH))
        found = [
            await asyncio.to_thread(self._all_of, recogniser, resample(pcm, rate, RATE)) for pcm in channels
        ]
        results: dict[str, Any] = {"channels": [{"alternatives": [_alternative(heard)]} for heard in found]}
        if query.get("utterances") == "true":
            results["utterances"] = self._utterances(found, voices=query.get("diarize") == "true")
        lasts = len(channels[0]) / 2 / rate
        metadata = {"request_id": uuid4().hex, "duration": lasts, "channels": len(channels)}
        return web.json_response({"metadata": metadata, "results": results})

    def _utterances(self, channels: Sequence[Sequence[Heard]], *, voices: bool) -> list[dict[str, Any]]:
        """What was said, by channel. Whose voice it is, it knows by the sentence: `voices` says so."""
        found = []
        for channel, heard in enumerate(channels):
            for piece in heard:
                said = _alternative([piece])
                one = {"start": piece.start, "end": piece.end, "channel": channel, "id": uuid4().hex, **said}
                own = [number for text, number in self.voices.items() if text in said["transcript"]]
                found.append(one | ({"speaker": own[0] if own else 0} if voices else {}))
        return found

    def _all_of(self, recogniser: Recogniser, pcm: bytes) -> list[Heard]:
        """The end of a recording is silence too."""
        listening = Listening(recogniser, self.silence)
        quiet = bytes(2 * int(RATE * (self.silence + 0.2)))
        heard: list[Heard] = []
        for at in range(0, len(pcm + quiet), RATE // 5):
            heard += listening.hear((pcm + quiet)[at : at + RATE // 5])
        return [piece for piece in heard if piece.final and piece.words]


def _language(code: str) -> str:
    """The language of a code or a voice: `en` for `en-GB` and `en-us+f3`."""
    return re.split(r"[-+_]", code.lower())[0]


def _cannot_hear(query: dict[str, str]) -> web.Response | None:
    wanted = {"encoding": "linear16", "sample_rate": str(RATE), "channels": "1"}
    for name, value in wanted.items():
        if query.get(name, value) != value:
            message = f"this stand-in hears {name}={value} only"
            return web.json_response({"err_code": "Bad Request", "err_msg": message}, status=400)
    return None


def _kind(message: str) -> str:
    """What a text message asks for; nothing if it is not one of the protocol's."""
    try:
        said = json.loads(message)
    except ValueError:
        return ""
    return str(said.get("type", "")) if isinstance(said, dict) else ""


def _channels(data: bytes) -> tuple[list[bytes], int]:
    """The channels of a 16-bit WAV file as mono PCM, and their rate."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            if file.getsampwidth() != 2:
                raise ProviderError("the audio is not 16-bit PCM.")
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
            apart = samples.reshape(-1, file.getnchannels())
            return [apart[:, one].tobytes() for one in range(apart.shape[1])], file.getframerate()
    except (wave.Error, EOFError, ValueError) as problem:
        raise ProviderError(f"the audio is not a WAV file: {problem}") from problem


def _alternative(heard: Sequence[Heard]) -> dict[str, Any]:
    words = [word for piece in heard for word in _words(piece)]
    return {
        "transcript": " ".join(word["punctuated_word"] for word in words),
        "confidence": min((piece.confidence for piece in heard), default=0.0),
        "words": words,
    }


def _words(heard: Heard) -> list[dict[str, Any]]:
    return [
        {
            "word": word.text.strip(".,!?;:…").lower(),
            "punctuated_word": word.text,
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "confidence": heard.confidence,
        }
        for word in heard.words
    ]


class _Live:
    """One live connection: audio in, messages out in order, each after the delay that was asked for."""

    def __init__(
        self, stand: DeepgramStandIn, recogniser: Recogniser, stream: Stream, socket: web.WebSocketResponse
    ) -> None:
        self.stand, self.stream, self.socket = stand, stream, socket
        self.request_id = uuid4().hex
        asked = stream.query.get("endpointing", "10")
        self.ends_turns = asked.lower() != "false"
        wait = int(asked) / 1000 if asked.isdigit() else 0.0
        self.listening = Listening(recogniser, max(stand.silence, wait))
        gap = stream.query.get("utterance_end_ms", "")
        self.gap = int(gap) / 1000 if gap.isdigit() else None
        self.last_word_end: float | None = None
        self.outgoing: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()

    async def run(self, request: web.Request) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send())
            try:
                async for message in self._incoming():
                    await self._take(message)
                    limit = self.stand.behaviour.fail_after
                    if limit is not None and self.stream.audio >= limit and request.transport:
                        request.transport.abort()
                        break
            finally:
                self.outgoing.put_nowait(None)

    async def _incoming(self) -> AsyncIterator[bytes | str]:
        async for message in self.socket:
            if message.type in (WSMsgType.BINARY, WSMsgType.TEXT):
                yield message.data

    async def _take(self, message: bytes | str) -> None:
        if isinstance(message, bytes):
            self.stream.audio += len(message) / 2 / RATE
            for heard in self.listening.hear(message[: len(message) // 2 * 2]):
                self._heard(heard)
            self._utterance_end()
            return
        kind = _kind(message)
        if kind == "Finalize":
            now = self.listening.frame * FRAME
            self._result(Heard((), 0.0, now, now, final=True), from_finalize=True)
        elif kind == "CloseStream":
            self.outgoing.put_nowait(self._metadata())
            self.outgoing.put_nowait(None)

    def _heard(self, heard: Heard) -> None:
        if self.stand.behaviour.deaf:
            return
        query = self.stream.query
        if heard.began:
            if query.get("vad_events") == "true":
                self._put({"type": "SpeechStarted", "channel": [0], "timestamp": heard.start})
            return
        if heard.words:
            self.last_word_end = heard.end
        if heard.final or query.get("interim_results") == "true":
            self._result(heard)

    def _utterance_end(self) -> None:
        end = self.last_word_end
        if self.gap is None or end is None or self.listening.utterance:
            return
        if self.listening.frame * FRAME - end >= self.gap:
            self._put({"type": "UtteranceEnd", "channel": [0, 1], "last_word_end": round(end, 3)})
            self.last_word_end = None

    def _result(self, heard: Heard, *, from_finalize: bool = False) -> None:
        words = _words(heard)
        query = self.stream.query
        written = "true" in (query.get("punctuate"), query.get("smart_format"))
        text = " ".join(word["punctuated_word" if written else "word"] for word in words)
        alternative = {"transcript": text, "confidence": heard.confidence, "words": words}
        self._put(
            {
                "type": "Results",
                "channel_index": [0, 1],
                "start": round(heard.start, 3),
                "duration": round(heard.end - heard.start, 3),
                "is_final": heard.final,
                "speech_final": heard.final and self.ends_turns and not from_finalize,
                "from_finalize": from_finalize,
                "channel": {"alternatives": [alternative]},
                "metadata": {"request_id": self.request_id, "model_info": {"name": "stand-in"}},
            }
        )

    def _put(self, message: dict[str, Any]) -> None:
        self.outgoing.put_nowait(message)

    def _metadata(self) -> dict[str, Any]:
        return {
            "type": "Metadata",
            "request_id": self.request_id,
            "duration": round(self.stream.audio, 3),
            "channels": 1,
        }

    async def _send(self) -> None:
        while (message := await self.outgoing.get()) is not None:
            low, high = self.stand.behaviour.delay
            if high:
                await asyncio.sleep(random.uniform(low, high))  # noqa: S311 not a secret
            if self.socket.closed:
                return
            try:
                await self.socket.send_json(message)
            except ConnectionError:
                return
            self.stream.results.append(message)
        await self.socket.close()
