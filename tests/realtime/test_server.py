from __future__ import annotations

import asyncio
import os
import signal
from types import SimpleNamespace
from typing import Any

import pytest
from livekit.agents import AgentServer, JobContext, JobProcess, JobRequest
from livekit.protocol import agent, models
from pydantic import SecretStr

from frontdesk.realtime.capacity import Capacity
from frontdesk.realtime.server import AGENT_NAME, BUSY, TOLD_AT_ONCE, make_server, serve
from frontdesk.settings import LiveKit, Phone

ROOMS = LiveKit(url="ws://127.0.0.1:1", api_key="key", api_secret=SecretStr("s" * 32))


def setup(process: JobProcess) -> None:
    process.userdata["ready"] = True


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()


async def on_session_end(ctx: JobContext) -> None:
    ctx.proc.userdata["over"] = True


class Quiet(Capacity):
    """A machine on which calls wait so many seconds for each they work."""

    def __init__(self, phone: Phone, wait: float = 0.0) -> None:
        super().__init__(phone, threads=dict)
        self.wait = wait

    def start(self) -> None:
        pass


def worker(phone: Phone, wait: float = 0.0) -> AgentServer:
    return make_server(
        ROOMS,
        phone,
        setup=setup,
        entrypoint=entrypoint,
        on_session_end=on_session_end,
        preload=["json"],
        capacity=Quiet(phone, wait),
    )


async def asked(server: Any, busy: int, told: int = 0) -> list[Any]:
    """What the worker answers to one more call while it has `busy` of them and tells `told` to go."""
    attributes: list[dict[str, str]] = [*({} for _ in range(busy)), *({BUSY: "true"} for _ in range(told))]
    calls = [
        SimpleNamespace(running_job=SimpleNamespace(accept_arguments=SimpleNamespace(attributes=one)))
        for one in attributes
    ]
    server._proc_pool = SimpleNamespace(processes=[*calls, SimpleNamespace(running_job=None)])
    answers: list[Any] = []

    async def accept(arguments: Any) -> None:
        answers.append(("told" if BUSY in (arguments.attributes or {}) else "accepted", arguments.name))

    async def reject(terminate: bool) -> None:
        answers.append(("refused", terminate))

    job = agent.Job(id="AJ_1", room=models.Room(name="call-1"))
    await server._request_fnc(JobRequest(job=job, on_reject=reject, on_accept=accept))
    return answers


async def test_a_call_is_taken_while_there_is_room_for_it() -> None:
    assert await asked(worker(Phone(max_calls=2)), busy=1) == [("accepted", AGENT_NAME)]


async def test_one_call_too_many_is_left_to_other_workers() -> None:
    assert await asked(worker(Phone(max_calls=2)), busy=2) == [("refused", False)]


async def test_a_machine_whose_calls_wait_for_it_takes_no_more() -> None:
    assert await asked(worker(Phone(max_wait=1.0), wait=1.2), busy=1) == [("refused", False)]
    assert await asked(worker(Phone(max_wait=1.0), wait=0.8), busy=1) == [("accepted", AGENT_NAME)]


async def test_a_call_too_many_is_told_so_where_that_is_wanted() -> None:
    phone = Phone(max_calls=2, when_full="message")
    assert await asked(worker(phone), busy=2) == [("told", AGENT_NAME)]
    assert await asked(worker(phone), busy=1, told=3) == [("accepted", AGENT_NAME)]
    assert await asked(worker(phone), busy=2, told=TOLD_AT_ONCE) == [("refused", False)]


async def test_other_workers_are_asked_before_a_full_one_unless_it_tells_its_callers() -> None:
    full: Any = worker(Phone(), wait=9.0)
    await asked(full, busy=1)
    assert full._load_fnc(full) >= full._load_threshold
    telling: Any = worker(Phone(when_full="message"), wait=9.0)
    await asked(telling, busy=1)
    assert telling._load_fnc(telling) < telling._load_threshold


async def test_the_three_functions_of_a_call_reach_the_worker() -> None:
    server: Any = worker(Phone(idle_processes=3, drain_seconds=7))
    assert server._entrypoint_fnc is entrypoint
    assert server._session_end_fnc is on_session_end
    assert server.setup_fnc is setup
    assert server._agent_name == AGENT_NAME
    assert (server._num_idle_processes, server._drain_timeout) == (3, 7)


class Worker:
    """A worker that runs until it is closed; when it has started it tells its own process to stop."""

    def __init__(
        self, *, told: int | None = signal.SIGTERM, drains: bool = True, fails: bool = False
    ) -> None:
        self.log: list[str] = []
        self._told, self._drains, self._fails = told, drains, fails
        self._closed = asyncio.Event()

    async def run(self) -> None:
        self.log.append("running")
        if self._fails:
            raise OSError("no such server")
        if self._told is None:
            return
        os.kill(os.getpid(), self._told)
        await self._closed.wait()

    async def drain(self, timeout: int) -> None:
        self.log.append(f"draining {timeout}")
        if not self._drains:
            raise TimeoutError

    async def aclose(self) -> None:
        self.log.append("closed")
        self._closed.set()


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_waits_for_its_calls_and_closes(told: int) -> None:
    server: Any = Worker(told=told)
    await serve(server, 30)
    assert server.log == ["running", "draining 30", "closed"]


async def test_calls_that_do_not_end_in_time_do_not_keep_it() -> None:
    server: Any = Worker(drains=False)
    await serve(server, 1)
    assert server.log == ["running", "draining 1", "closed"]


async def test_without_seconds_to_drain_it_closes_at_once() -> None:
    server: Any = Worker()
    await serve(server, 0)
    assert server.log == ["running", "closed"]


async def test_a_worker_that_ends_by_itself_is_not_waited_for() -> None:
    server: Any = Worker(told=None)
    async with asyncio.timeout(5):
        await serve(server, 30)
    assert server.log == ["running"]


async def test_a_worker_that_cannot_run_says_why() -> None:
    server: Any = Worker(fails=True)
    with pytest.raises(ExceptionGroup) as failed:
        async with asyncio.timeout(5):
            await serve(server, 30)
    assert failed.value.subgroup(OSError) is not None
