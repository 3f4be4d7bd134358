"""The agents that are called: ours as `frontdesk serve`, livekit-agents as its starter, one at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bench.latency.hearing import Hearing
from bench.latency.services import Services
from frontdesk.config import load_settings
from frontdesk.settings import LiveKit, Provider
from frontdesk.testing.services import livekit_server
from frontdesk.testing.stage import stage

DATA = Path(__file__).resolve().parents[1] / "data" / "latency"
OURS, FLOOR, TUNED, DEFAULTS = "frontdesk", "floor", "livekit-agents, tuned", "livekit-agents, defaults"
MODES = {FLOOR: "floor", TUNED: "tuned", DEFAULTS: "defaults"}
STOPPED_WITHIN = 15.0


@dataclass(frozen=True, slots=True)
class Served:
    """An agent that can be called, and where what it remembers lies."""

    server: LiveKit
    home: Path | None = None


@contextmanager
def serving(name: str, hearing: Hearing, services: Services) -> Iterator[Served]:
    """The agent called `name`, for a block."""
    with ours(hearing, services) if name == OURS else starter(MODES[name], hearing, services) as served:
        yield served


@contextmanager
def ours(hearing: Hearing, services: Services) -> Iterator[Served]:
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
        parts = "voice,knowledge,postcall"
        with stage(settings, stt=recogniser, parts=parts, environment=keys) as here:
            yield Served(here.settings.livekit, home)


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
            yield Served(
                LiveKit(url=rooms.url, api_key=rooms.api_key, api_secret=SecretStr(rooms.api_secret))
            )
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOPPED_WITHIN)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
