"""A plain Pipecat agent, as its documentation begins: for comparison, on the same stand-ins.

Run by an interpreter of its own (`uv pip install 'pipecat-ai[livekit,deepgram,openai]'`), so it imports
nothing of ours. It has no worker that LiveKit could call: `POST /join` with address, token and room takes one
call. `defaults` ends turns by its local end-of-turn model, `silence` by a stretch of silence.
"""

from __future__ import annotations

import asyncio
import json
import os
from typing import Any

from aiohttp import web
from pipecat.audio.vad.silero import SileroVADAnalyzer  # type: ignore[import-not-found]
from pipecat.frames.frames import TTSSpeakFrame  # type: ignore[import-not-found]
from pipecat.pipeline.pipeline import Pipeline  # type: ignore[import-not-found]
from pipecat.pipeline.worker import PipelineParams, PipelineWorker  # type: ignore[import-not-found]
from pipecat.processors.aggregators.llm_context import LLMContext  # type: ignore[import-not-found]
from pipecat.processors.aggregators.llm_response_universal import (  # type: ignore[import-not-found]
    LLMContextAggregatorPair,
    LLMUserAggregatorParams,
)
from pipecat.services.deepgram.stt import DeepgramSTTService  # type: ignore[import-not-found]
from pipecat.services.openai.llm import OpenAILLMService  # type: ignore[import-not-found]
from pipecat.services.openai.tts import OpenAITTSService  # type: ignore[import-not-found]
from pipecat.transports.livekit.transport import (  # type: ignore[import-not-found]
    LiveKitParams,
    LiveKitTransport,
)
from pipecat.turns.user_stop import SpeechTimeoutUserTurnStopStrategy  # type: ignore[import-not-found]
from pipecat.turns.user_turn_strategies import UserTurnStrategies  # type: ignore[import-not-found]
from pipecat.workers.runner import WorkerRunner  # type: ignore[import-not-found]

GREETING = "Hello, Elegant salon. How can I help?"
RATE, SPEECH_RATE = 16_000, 24_000
SILENCE = 0.2
"""Seconds after which `silence` takes a turn for over: as short as its own voice detector asks for."""


async def talk(url: str, token: str, room: str) -> None:
    """Take one call until the caller leaves."""
    services = os.environ["BENCH_SERVICES"]
    params = LiveKitParams(audio_in_enabled=True, audio_out_enabled=True, audio_in_user_tracks=False)
    transport = LiveKitTransport(url, token, room, params=params)
    hearing = DeepgramSTTService(
        api_key="none",
        base_url=os.environ["BENCH_HEARING"],
        settings=DeepgramSTTService.Settings(endpointing=25, interim_results=True),
    )
    model = OpenAILLMService(
        api_key="none", base_url=services, settings=OpenAILLMService.Settings(model="stand-in")
    )
    voice = OpenAITTSService(
        api_key="none", base_url=services, settings=OpenAITTSService.Settings(voice="alloy")
    )
    context = LLMContext([{"role": "system", "content": "You answer the telephone of a salon. Be brief."}])
    about = {"vad_analyzer": SileroVADAnalyzer()}
    if os.environ["BENCH_MODE"] == "silence":
        stop = SpeechTimeoutUserTurnStopStrategy(user_speech_timeout=SILENCE)
        about["user_turn_strategies"] = UserTurnStrategies(stop=[stop])
    sides = LLMContextAggregatorPair(context, user_params=LLMUserAggregatorParams(**about))
    pipeline = Pipeline(
        [transport.input(), hearing, sides.user(), model, voice, transport.output(), sides.assistant()]
    )
    worker = PipelineWorker(
        pipeline, params=PipelineParams(audio_in_sample_rate=RATE, audio_out_sample_rate=SPEECH_RATE)
    )

    async def came(*_: Any) -> None:
        await worker.queue_frames([TTSSpeakFrame(GREETING)])

    async def left(*_: Any) -> None:
        await worker.cancel()

    transport.event_handler("on_first_participant_joined")(came)
    transport.event_handler("on_participant_disconnected")(left)
    runner = WorkerRunner(handle_sigint=False)
    await runner.add_workers(worker)
    await runner.run()


def main() -> None:
    """Serve until told to stop; the first line printed is the port."""
    calls: set[asyncio.Task[None]] = set()

    async def join(request: web.Request) -> web.Response:
        asked = await request.json()
        call = asyncio.get_running_loop().create_task(talk(asked["url"], asked["token"], asked["room"]))
        calls.add(call)
        call.add_done_callback(calls.discard)
        return web.Response()

    async def serve() -> None:
        app = web.Application()
        app.router.add_post("/join", join)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        print(json.dumps({"port": runner.addresses[0][1]}), flush=True)
        await asyncio.Event().wait()

    asyncio.run(serve())


if __name__ == "__main__":
    main()
