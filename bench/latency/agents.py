"""The agents that are called: ours as `frontdesk serve`, whole or without one of its techniques, and
livekit-agents as its starter; one at a time."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import jwt
from pydantic import SecretStr

from bench.latency.hearing import Hearing
from bench.latency.services import Services
from bench.latency.without import OFF, VARIABLE
from frontdesk.app.voice import OBSERVER
from frontdesk.config import load_settings
from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.telephony.livekit import people, token
from frontdesk.settings import LiveKit, Provider
from frontdesk.testing.services import livekit_server
from frontdesk.testing.stage import stage

DATA = Path(__file__).resolve().parents[1] / "data" / "latency"
OURS, FLOOR, TUNED, DEFAULTS = "frontdesk", "floor", "livekit-agents, tuned", "livekit-agents, defaults"
MODES = {FLOOR: "floor", TUNED: "tuned", DEFAULTS: "defaults"}
WITHOUT = f"{OURS} without "
PIPECAT = {"pipecat, defaults": "defaults", "pipecat, silence": "silence"}
INTERPRETER = "BENCH_PIPECAT"
"""The variable that names the Python that Pipecat is installed for."""
LESS = tuple(WITHOUT + name for name in OFF)
ROOT = DATA.parents[2]
STOPPED_WITHIN = 15.0
LOOK = 0.1


@dataclass(frozen=True, slots=True)
class Served:
    """An agent that can be called, where what it remembers lies, and the first of its processes."""

    server: LiveKit
    home: Path | None = None
    process: int = 0
    join: str | None = None
    """Where it is told of a call, if LiveKit cannot call it."""


@contextmanager
def serving(name: str, hearing: Hearing, services: Services) -> Iterator[Served]:
    """The agent called `name`, for a block."""
    agent: AbstractContextManager[Served]
    if name in PIPECAT:
        agent = pipecat(PIPECAT[name], hearing, services)
    elif name.startswith(OURS):
        agent = ours(hearing, services, without=name.removeprefix(WITHOUT) if name != OURS else "")
    else:
        agent = starter(MODES[name], hearing, services)
    with agent as served:
        yield served


@contextmanager
def ours(
    hearing: Hearing, services: Services, *, without: str = "", phone: Mapping[str, Any] | None = None
) -> Iterator[Served]:
    """`frontdesk serve` with the stand-ins behind it."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        home = Path(folder, "var")
        settings = load_settings({"FRONTDESK_HOME": str(home)}, DATA / "frontdesk.yaml")
        settings = settings.model_copy(
            update={
                "scenarios": (str(DATA / "bot.yaml"),),
                "llm": (Provider(provider="openai", model="stand-in", base_url=services.base_url),),
                "tts": (Provider(provider="openai", model="stand-in", base_url=services.base_url),),
            }
        )
        recogniser = (Provider(provider="deepgram", base_url=hearing.url, options={"endpointing_ms": 25}),)
        keys = {"DEEPGRAM_API_KEY": "none", "OPENAI_API_KEY": "none"}
        if without:
            keys |= {OBSERVER: "bench.latency.without", VARIABLE: without, "PYTHONPATH": _python_path()}
        changes = {"phone": {**settings.phone.model_dump(exclude_unset=True), **(phone or {})}}
        parts = "voice,knowledge,postcall"
        with stage(settings, stt=recogniser, parts=parts, environment=keys, changes=changes) as here:
            assert here.serving.process is not None
            yield Served(here.settings.livekit, home, here.serving.process.pid)


def _python_path() -> str:
    """With ourselves on it: the calls' processes load what leaves a technique out."""
    return os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))


@contextmanager
def starter(mode: str, hearing: Hearing, services: Services) -> Iterator[Served]:
    """The starter in a process of its own."""
    with livekit_server() as rooms, tempfile.TemporaryFile() as log:
        environment = {
            **os.environ,
            **rooms.environment,
            "BENCH_MODE": mode,
            "BENCH_SERVICES": services.base_url,
            "BENCH_HEARING": hearing.listen_url,
        }
        command = [sys.executable, "-m", "bench.latency.starter"]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            livekit = LiveKit(url=rooms.url, api_key=rooms.api_key, api_secret=SecretStr(rooms.api_secret))
            yield Served(livekit, process=process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOPPED_WITHIN)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@contextmanager
def pipecat(mode: str, hearing: Hearing, services: Services) -> Iterator[Served]:
    """Pipecat in a process of its own, by the interpreter that it is installed for."""
    python = os.environ.get(INTERPRETER)
    if not python:
        raise BadInput(f"Pipecat is called by a Python of its own: name it in {INTERPRETER}.")
    with livekit_server() as rooms, tempfile.TemporaryFile() as log:
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            "BENCH_MODE": mode,
            "BENCH_SERVICES": services.base_url,
            "BENCH_HEARING": hearing.url,
        }
        command = [python, str(Path(__file__).with_name("pipecat_peer.py"))]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log) as process:
            assert process.stdout is not None
            try:
                port = json.loads(process.stdout.readline() or "{}").get("port")
                if port is None:
                    log.seek(0)
                    raise ProviderError(
                        f"Pipecat did not start: {log.read()[-600:].decode(errors='replace')}"
                    )
                livekit = LiveKit(
                    url=rooms.url, api_key=rooms.api_key, api_secret=SecretStr(rooms.api_secret)
                )
                yield Served(livekit, process=process.pid, join=f"http://127.0.0.1:{port}/join")
            finally:
                process.kill()


async def called(server: LiveKit, room: str, join: str, within: float) -> None:
    """Tell an agent of a room, and wait until it is there."""
    right = token(server, room, "agent")
    claims = jwt.decode(right, options={"verify_signature": False}) | {"kind": "agent"}
    own = jwt.encode(claims, server.api_secret.get_secret_value(), algorithm="HS256")
    asked = {"url": server.url, "room": room, "token": own}
    async with aiohttp.ClientSession() as session, session.post(join, json=asked) as answer:
        answer.raise_for_status()
    until = time.monotonic() + within
    while not any(one.identity == "agent" for one in await people(server, room)):
        if time.monotonic() > until:
            raise ProviderError(f"the agent did not come to {room} within {within:g} s")
        await asyncio.sleep(LOOK)
