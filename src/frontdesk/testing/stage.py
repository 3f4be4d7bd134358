"""A whole installation on this machine while a block lasts: rooms, recogniser, `serve`, a webhook receiver.

Everything is real but the recogniser, where no real one can be had: then Deepgram's protocol is spoken by a
recogniser that knows the sentences a simulated caller may say. It is given audio and nothing else.
"""

from __future__ import annotations

import base64
import os
import secrets
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from frontdesk.errors import FrontdeskError
from frontdesk.settings import LiveKit, Provider, Settings, Webhook
from frontdesk.testing.deepgram import DeepgramStandIn
from frontdesk.testing.receiver import WebhookReceiver
from frontdesk.testing.services import LiveKitServer, livekit_server

PARTS = "voice,postcall,knowledge"
STOPPED_WITHIN = 20.0
STAND_IN_SILENCE = 0.3
UNLIMITED = {"max_cpu": 1.0, "max_wait": 1000.0}
"""A machine on which things are tried out may have anything else to do: no call is refused for that."""


@dataclass(slots=True)
class Serving:
    """`frontdesk serve` as a child, in a process group of its own."""

    environment: Mapping[str, str]
    log: Path
    parts: str = PARTS
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; it answers calls some seconds later."""
        code = f"from frontdesk.cli import main; raise SystemExit(main(['serve', '--only', {self.parts!r}]))"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=dict(self.environment),
                start_new_session=True,
            )

    def stop(self) -> None:
        """End it as Ctrl-C does; by force when that does not help."""
        process, self.process = self.process, None
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    @property
    def ended(self) -> bool:
        """Whether it has gone by itself."""
        return self.process is not None and self.process.poll() is not None


@dataclass(slots=True)
class Stage:
    """What stands for the length of the block."""

    settings: Settings
    rooms: LiveKitServer
    receiver: WebhookReceiver
    serving: Serving
    environment: dict[str, str]
    deepgram: DeepgramStandIn | None = None
    folder: Path = field(default_factory=Path)


@contextmanager
def stage(
    settings: Settings,
    *,
    words: Sequence[str] = (),
    voice: str = "en-us",
    rate: int = 160,
    also: Mapping[str, Sequence[str]] | None = None,
    stt: Sequence[Provider] | None = None,
    parts: str = PARTS,
    changes: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Stage]:
    """Serve `settings` with rooms and a receiver of our own.

    Without `stt` the stand-in recognises `words`, and those of `also` in other voices, by the voice.
    `changes` are keys of frontdesk.yaml that override.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-stage-")))
        rooms = stack.enter_context(livekit_server())
        secret = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
        receiver = stack.enter_context(WebhookReceiver(secret))
        deepgram = None
        env = {**os.environ, **rooms.environment, **(environment or {})}
        if stt is None:
            stand_in = DeepgramStandIn(words, voice=voice, rate=rate, silence=STAND_IN_SILENCE, also=also)
            deepgram = stack.enter_context(stand_in)
            stt = (Provider(provider="deepgram", base_url=deepgram.url),)
            env["DEEPGRAM_API_KEY"] = secrets.token_hex(16)
        webhook = Webhook(url=f"{receiver.url}/hook")
        staged = settings.model_copy(
            update={
                "stt": tuple(stt),
                "webhook": webhook,
                "allow_private_webhooks": True,
                "livekit": LiveKit(url=rooms.url, api_key=rooms.api_key, api_secret=rooms.api_secret),
            }
        )
        env |= {
            webhook.secret_env: secret,
            "FRONTDESK_HOME": str(settings.home.resolve()),
            "FRONTDESK_CONFIG": str(_written(folder, staged, changes or {})),
        }
        serving = Serving(env, folder / "serve.log", parts)
        stack.callback(serving.stop)
        serving.start()
        yield Stage(staged, rooms, receiver, serving, env, deepgram, folder)


def _written(folder: Path, settings: Settings, changes: Mapping[str, Any]) -> Path:
    """The settings as a file; secrets stay in the environment, paths become absolute."""
    secret = {"home", "database", "redis", "telegram_token", "livekit", "api"}
    data = settings.model_dump(mode="json", exclude=secret, exclude_defaults=True)
    data["scenarios"] = [str(Path(pattern).absolute()) for pattern in settings.scenarios]
    path = folder / "frontdesk.yaml"
    whole = {**data, **changes}
    whole["phone"] = {**UNLIMITED, **whole.get("phone", {})}
    path.write_text(yaml.safe_dump(whole, allow_unicode=True), encoding="utf-8")
    return path


def real_recognisers(settings: Settings) -> tuple[tuple[Provider, ...] | None, str]:
    """The recognisers that can be had here and a sentence about them; None when there is none."""
    if os.environ.get("DEEPGRAM_API_KEY"):
        return (Provider(provider="deepgram"),), "Deepgram recognises the caller's words."
    others = tuple(one for one in settings.stt if one.provider not in ("whisper", "fake"))
    if others:
        return settings.stt, f"{others[0].provider} recognises the caller's words."
    whisper = next((one for one in settings.stt if one.provider == "whisper"), Provider(provider="whisper"))
    if problem := _no_whisper(whisper):
        return None, problem
    return (whisper,), f"whisper ({whisper.model or 'base'}) recognises the caller's words."


def _no_whisper(provider: Provider) -> str:
    """Why whisper cannot be used here; nothing when it can."""
    from frontdesk.providers.stt.whisper import Whisper

    options = {"download": True, **provider.options, **({"model": provider.model} if provider.model else {})}
    try:
        Whisper(options).load()
    except FrontdeskError as error:
        return str(error)
    return ""
