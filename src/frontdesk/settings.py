"""What `frontdesk.yaml` and the environment may say, as types. `frontdesk.config` reads them.

Secrets (keys, tokens, database and Redis addresses) come from the environment only, or from a file named by
`NAME_FILE`; `frontdesk.yaml` holds nothing that must be hidden.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field as Key, SecretStr

from frontdesk.scenario.schema import Name, Transfer


class Strict(BaseModel):
    """Frozen, and no key that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Provider(Strict):
    """One provider of a chain: its word, and options that its file understands."""

    provider: str = Key(description="The file's name under providers/.")
    model: str | None = Key(None, description="The model to use, where the provider has several.")
    base_url: str | None = Key(None, description="Another address for the same protocol.")
    timeout: float = Key(1.5, gt=0, le=120, description="Seconds until the first answer, then the next one.")
    options: dict[str, Any] = Key({}, description="Whatever else the provider understands.")


class Webhook(Strict):
    """Where a bot's finished conversations are posted."""

    url: str = Key(description="An http(s) address.")
    secret_env: str = Key("FRONTDESK_WEBHOOK_SECRET", description="The variable that holds whsec_….")


class BotSettings(Strict):
    """What the installation knows about one bot and the bot's author does not."""

    numbers: tuple[str, ...] = Key((), description="Dialled numbers that reach this bot.")
    timezone: str | None = None
    country: str | None = None
    transfer: Transfer | None = None
    webhook: Webhook | None = None


class Voice(Strict):
    """A voice_id's real voices: the name each TTS provider has for it."""

    espeak: str | None = None
    piper: str | None = None
    openai: str | None = None
    deepgram: str | None = None


class LiveKit(Strict):
    """The room server."""

    url: str = "ws://127.0.0.1:7880"
    api_key: str = ""
    api_secret: SecretStr = SecretStr("")


class Api(Strict):
    """The HTTP door."""

    host: str = "127.0.0.1"
    port: int = Key(8080, ge=0, le=65535)
    key: SecretStr | None = None


class Settings(Strict):
    """The whole installation. `home` is where all state lives (`FRONTDESK_HOME`, default `var`)."""

    home: Path = Path("var")
    scenarios: tuple[str, ...] = ("scenarios/*.yaml",)
    bots: dict[Name, BotSettings] = {}
    default_bot: str | None = Key(None, description="Who answers a number no bot claims.")
    voices: dict[str, Voice] = {}
    llm: tuple[Provider, ...] = ()
    stt: tuple[Provider, ...] = (Provider(provider="whisper"),)
    tts: tuple[Provider, ...] = (Provider(provider="espeak"),)
    database: SecretStr | None = Key(None, description="DB_URL; by default SQLite under home.")
    redis: SecretStr | None = Key(None, description="REDIS_URL; by default the embedded worker.")
    livekit: LiveKit = LiveKit()
    api: Api = Api()
    telegram_token: SecretStr | None = None
    telegram_bot: str | None = Key(None, description="The bot_id that answers on Telegram.")
    webhook: Webhook | None = Key(None, description="For bots without one of their own.")
    allow_private_webhooks: bool = Key(False, description="Only for trying things out on one machine.")

    @property
    def database_url(self) -> str:
        """The SQLAlchemy address in force."""
        if self.database:
            return self.database.get_secret_value()
        return f"sqlite:///{(self.home / 'frontdesk.db').resolve()}"

    def path(self, *parts: str) -> Path:
        """A path under `home`: live, spool, snapshot, holds, index, audio, …"""
        return self.home.joinpath(*parts)
