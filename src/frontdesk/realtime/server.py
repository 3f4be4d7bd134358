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

from frontdesk.realtime.capacity import Capacity
from frontdesk.settings import LiveKit, Phone

__all__ = ["AGENT_NAME", "BUSY", "JobContext", "JobProcess", "make_server", "serve"]

log = logging.getLogger(__name__)

AGENT_NAME = "frontdesk"
INITIALISE_WITHIN = 180.0
HAND_OVER_WITHIN = 60.0
STOPPED_WITHIN = 30.0
WARN_AT_MB = 450
NO_LIMIT = 0
FULL = 1.0
BUSY = "frontdesk.busy"
"""An attribute of ours in a room whose caller is only told that nobody can take the call."""
TOLD_AT_ONCE = 4
"""So many callers at once are told that."""

Entry = Callable[[JobContext], Awaitable[None]]


def make_server(
    livekit: LiveKit,
    phone: Phone,
    *,
    setup: Callable[[JobProcess], None],
    entrypoint: Entry,
    on_session_end: Entry,
    preload: list[str],
    capacity: Capacity | None = None,
) -> AgentServer:
    """The worker, not yet running. The three functions are found again by name in each call's process."""
    room_left = capacity or Capacity(phone)
    room_left.start()
    # the framework's end-of-turn weights are not used: 240 MB that stay out of memory
    os.environ.setdefault("LIVEKIT_AGENTS_PRELOAD_LOCAL_INFERENCE", "0")
    server = AgentServer(
        ws_url=livekit.url,
        api_key=livekit.api_key,
        api_secret=livekit.api_secret.get_secret_value(),
        setup_fnc=setup,
        # not the framework's measure: it counts what gives way to calls, and not how late they are
        load_fnc=lambda worker: room_left.load(_calls(worker)),
        # a full worker is not asked any more, and could not tell its callers
        load_threshold=FULL if phone.when_full == "elsewhere" else math.inf,
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
        calls = _calls(server)
        if room_left.load(calls) < FULL:
            await request.accept(name=AGENT_NAME)
            return
        told = len(server.active_jobs) - calls
        log.warning("no room for the call in %s: %s", request.room.name, room_left.told(calls))
        if phone.when_full == "message" and told < TOLD_AT_ONCE:
            await request.accept(name=AGENT_NAME, attributes={BUSY: "true"})
        else:
            await request.reject(terminate=False)

    server.rtc_session(
        entrypoint, agent_name=AGENT_NAME, on_request=on_request, on_session_end=on_session_end
    )
    return server


def _calls(server: AgentServer) -> int:
    """How many calls are going on, without those who are only told that nobody can take theirs."""
    return sum(BUSY not in (job.accept_arguments.attributes or {}) for job in server.active_jobs)


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
