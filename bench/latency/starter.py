"""A plain livekit-agents worker, as its documentation begins: for comparison, on the same stand-ins.

`defaults` leaves everything as it comes; `tuned` ends turns with the recogniser's, waits for nothing and
begins to generate and to speak before the turn is over; `floor` plays sound that is ready as soon as a final
result is in: what the room and the framework take.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from typing import Any

from livekit import rtc
from livekit.agents import Agent, AgentServer, AgentSession, JobContext, StopResponse, inference, room_io
from livekit.agents.llm import ChatContext, ChatMessage
from livekit.plugins import deepgram, openai

from frontdesk.providers.telephony.livekit import AGENT
from frontdesk.providers.tts.espeak import speak

RATE = 24_000
GREETING = "Hello, Elegant salon. How can I help?"
READY = "One moment."


def turn_handling(mode: str) -> dict[str, Any]:
    """What is set of the framework's turn handling."""
    if mode == "defaults":
        return {}
    return {
        "turn_detection": "stt",
        "endpointing": {"mode": "fixed", "min_delay": 0.0, "max_delay": 3.0},
        "interruption": {"mode": "vad"},
        "preemptive_generation": {"enabled": mode == "tuned", "preemptive_tts": True},
    }


class Starter(Agent):
    """Answers by its model."""

    def __init__(self) -> None:
        super().__init__(instructions="You answer the telephone of a salon. Be brief.")


class Floor(Agent):
    """Answers every final result with sound that is ready."""

    def __init__(self, pcm: bytes) -> None:
        super().__init__(instructions="")
        self._pcm = pcm

    async def on_user_turn_completed(self, turn_ctx: ChatContext, new_message: ChatMessage) -> None:
        self.session.say(READY, audio=frames(self._pcm))
        raise StopResponse


async def frames(pcm: bytes) -> AsyncIterator[rtc.AudioFrame]:
    """The sound, a fiftieth of a second at a time."""
    step = RATE // 50 * 2
    for at in range(0, len(pcm) - step + 1, step):
        yield rtc.AudioFrame(pcm[at : at + step], RATE, 1, step // 2)


async def entrypoint(ctx: JobContext) -> None:
    """Take a call."""
    mode, services = os.environ["BENCH_MODE"], os.environ["BENCH_SERVICES"]
    greeting = await asyncio.to_thread(speak, GREETING, "en-gb+f3", sample_rate=RATE)
    await ctx.connect()
    session: AgentSession[None] = AgentSession(
        stt=deepgram.STT(
            api_key="none", base_url=os.environ["BENCH_HEARING"], endpointing_ms=25, interim_results=True
        ),
        llm=openai.LLM(model="stand-in", api_key="none", base_url=services),
        tts=openai.TTS(model="stand-in", api_key="none", base_url=services, response_format="pcm"),
        vad=inference.VAD(),
        turn_handling=turn_handling(mode),  # type: ignore[arg-type]
        aec_warmup_duration=None,
    )
    ready = await asyncio.to_thread(speak, READY, "en-gb+f3", sample_rate=RATE)
    agent = Floor(ready) if mode == "floor" else Starter()
    await session.start(
        agent, room=ctx.room, record=False, room_options=room_io.RoomOptions(text_input=False)
    )
    await session.say(GREETING, audio=frames(greeting))


def _no_load() -> float:
    return 0.0


def main() -> None:
    """Serve until told to stop."""
    server = AgentServer(
        ws_url=os.environ["LIVEKIT_URL"],
        api_key=os.environ["LIVEKIT_API_KEY"],
        api_secret=os.environ["LIVEKIT_API_SECRET"],
        num_idle_processes=1,
        # the default refuses calls while the machine is busy with anything
        load_fnc=_no_load,
        load_threshold=float("inf"),
        host="127.0.0.1",
        port=0,
    )
    server.rtc_session(entrypoint, agent_name=AGENT)
    asyncio.run(server.run())


if __name__ == "__main__":
    main()
