"""The worker that takes calls: registers with LiveKit by name and gives each call a process of its own."""

from __future__ import annotations

import asyncio
import logging
import math
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from livekit.agents import AgentServer, JobContext, JobProcess, JobRequest

from frontdesk.settings import LiveKit, Phone

__all__ = ["AGENT_NAME", "JobContext", "JobProcess", "make_server", "serve"]

log = logging.getLogger(__name__)

AGENT_NAME = "frontdesk"
INITIALISE_WITHIN = 180.0
HAND_OVER_WITHIN = 60.0
STOPPED_WITHIN = 30.0
WARN_AT_MB = 450
NO_LIMIT = 0

Entry = Callable[[JobContext], Awaitable[None]]


def make_server(
    livekit: LiveKit,
    phone: Phone,
    *,
    setup: Callable[[JobProcess], None],
    entrypoint: Entry,
    on_session_end: Entry,
    preload: list[str],
) -> AgentServer:
    """The worker, not yet running. The three functions are found again by name in each call's process."""
    # the framework's end-of-turn weights are not used: 240 MB that stay out of memory
    os.environ.setdefault("LIVEKIT_AGENTS_PRELOAD_LOCAL_INFERENCE", "0")
    server = AgentServer(
        ws_url=livekit.url,
        api_key=livekit.api_key,
        api_secret=livekit.api_secret.get_secret_value(),
        setup_fnc=setup,
        # our own count decides (below): the default refuses calls when the machine is busy with anything
        load_fnc=_no_load,
        load_threshold=math.inf,
        num_idle_processes=phone.idle_processes,
        initialize_process_timeout=INITIALISE_WITHIN,
        session_end_timeout=HAND_OVER_WITHIN,
        drain_timeout=phone.drain_seconds,
        shutdown_process_timeout=STOPPED_WITHIN,
        job_memory_warn_mb=WARN_AT_MB,
        # a hard limit would kill the call
        job_memory_limit_mb=NO_LIMIT,
        preload_modules=preload,
        host="127.0.0.1",
        port=0,
    )

    async def on_request(request: JobRequest) -> None:
        if len(server.active_jobs) >= phone.max_calls:
            log.warning("refusing %s: %d calls already", request.room.name, phone.max_calls)
            await request.reject(terminate=False)
        else:
            await request.accept(name=AGENT_NAME)

    server.rtc_session(
        entrypoint, agent_name=AGENT_NAME, on_request=on_request, on_session_end=on_session_end
    )
    return server


def _no_load() -> float:
    return 0.0


async def serve(server: AgentServer, drain_seconds: int) -> None:
    """Take calls until told to stop; then wait for those still going on, for so long."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(server.run())
        stopping: asyncio.Task[Any] = group.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not running.done():
            await _end(server, drain_seconds)


async def _end(server: AgentServer, drain_seconds: int) -> None:
    try:
        if drain_seconds:
            await server.drain(timeout=drain_seconds)
    except TimeoutError:
        log.warning("calls were still going on after %d s", drain_seconds)
    await server.aclose()
