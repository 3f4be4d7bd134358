"""What `frontdesk.yaml` and the environment may say, as types. `frontdesk.config` reads them.

Secrets (keys, tokens, database and Redis addresses) come from the environment only, or from a file named by
`NAME_FILE`; `frontdesk.yaml` holds nothing that must be hidden.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

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
    role: str | None = Key(
        None, description="Under `llm`: only for scenarios that name this role with `model`."
    )


class Webhook(Strict):
    """Where a bot's events are posted. `frontdesk webhooks add` makes more of them."""

    url: str = Key(description="An http(s) address.")
    secret_env: str = Key(
        "FRONTDESK_WEBHOOK_SECRET",
        description="The variable that holds whsec_…; while it is replaced, the new one and the old one.",
    )
    events: tuple[str, ...] = Key(
        ("call.ended",), description="Which events: their names, families such as `booking.*`, or `*`."
    )


class Postcall(Strict):
    """What happens after a conversation."""

    steps: tuple[str, ...] = Key(
        (
            *("save", "book", "announce", "summarise", "extract", "assess", "analytics"),
            *("webhook", "learn"),
        ),
        min_length=1,
        description="The steps in order, `save` first; one that is left out is not done.",
    )


class Tickets(Strict):
    """Where a bot's tickets are read for what solved them: `frontdesk learn --tickets`."""

    provider: str = Key(description="The file's name under providers/tickets/: `kaiten`.")
    url: str = Key(description="Its address, such as `https://company.kaiten.ru`.")
    options: dict[str, Any] = Key({}, description="Which: `board`, `space`.")


class BotSettings(Strict):
    """What the installation knows about one bot and the bot's author does not."""

    numbers: tuple[str, ...] = Key((), description="Dialled numbers that reach this bot.")
    timezone: str | None = Key(None, description="Instead of the scenario's `timezone`.")
    country: str | None = Key(None, description="Instead of the scenario's `country`.")
    transfer: Transfer | None = Key(None, description="Instead of the scenario's `transfer`.")
    webhook: Webhook | None = Key(None, description="Where this bot's conversations are posted.")
    tickets: Tickets | None = Key(None, description="Where what solved its tickets is learned from.")


class Voice(Strict):
    """A voice_id's real voices: the name each TTS provider has for it."""

    espeak: str | None = Key(None, description="An espeak-ng voice, such as `en-gb+f3`.")
    openai: str | None = Key(None, description="A voice of OpenAI's speech endpoint, such as `nova`.")
    deepgram: str | None = Key(None, description="A Deepgram voice, such as `aura-2-thalia-en`.")
    cartesia: str | None = Key(None, description="The id of a Cartesia voice.")
    elevenlabs: str | None = Key(None, description="The id of an ElevenLabs voice.")


class LiveKit(Strict):
    """The room server."""

    url: str = Key("ws://127.0.0.1:7880", description="Its address; `LIVEKIT_URL`.")
    api_key: str = Key("", description="From the environment only: `LIVEKIT_API_KEY`.")
    api_secret: SecretStr = Key(SecretStr(""), description="From the environment only: `LIVEKIT_API_SECRET`.")


class Phone(Strict):
    """The process that takes calls."""

    max_calls: int = Key(10, ge=1, le=1000, description="Calls at once.")
    max_cpu: float = Key(
        0.85, gt=0, le=1, description="Share of the machine's processors that calls use; from here no more."
    )
    max_wait: float = Key(
        2.0,
        gt=0,
        le=1000,
        description="Seconds calls wait for a processor for each they work; from here no more calls.",
    )
    when_full: Literal["elsewhere", "message"] = Key(
        "elsewhere",
        description="A call too many is left to other workers, or hears that nobody can take it.",
    )
    idle_processes: int = Key(1, ge=0, le=32, description="Processes kept warm for the next call.")
    drain_seconds: int = Key(
        30, ge=0, le=7200, description="How long calls going on are waited for when the worker is stopped."
    )
    caller_within: float = Key(20, gt=0, le=120, description="Seconds a room may stay without a caller.")
    latency_budget_ms: int = Key(
        500,
        ge=50,
        le=10_000,
        description="Milliseconds to an answer's first sound; what takes longer is counted by its cause.",
    )


class Api(Strict):
    """The HTTP door."""

    host: str = Key("127.0.0.1", description="The address it listens on.")
    port: int = Key(8080, ge=0, le=65535, description="The port; 0 takes a free one.")
    key: SecretStr | None = Key(None, description="From the environment only: `FRONTDESK_API_KEY`.")


class Embeddings(Strict):
    """The embedder of the knowledge search's second leg, which finds what is said in other words."""

    provider: str = Key(
        description="The file's name under providers/embeddings/: `openai`, `ollama`, `fastembed`, `bert`."
    )
    model: str | None = Key(None, description="The model to use. One that knows all your languages.")
    base_url: str | None = Key(None, description="Another address for the same protocol.")
    dimensions: int | None = Key(
        None, ge=1, le=8192, description="Ask for so many, of models that can shorten their vectors."
    )
    timeout: float = Key(30, gt=0, le=600, description="Seconds a batch may take when documents come in.")
    batch: int = Key(64, ge=1, le=2048, description="Texts sent at once when documents come in.")
    options: dict[str, Any] = Key({}, description="Whatever else the provider understands.")


class Rerank(Strict):
    """A service that reads the passages that were found together with the question, and orders them."""

    provider: str = Key(description="The file's name under providers/rerank/: `jina`, `cohere`, `infinity`.")
    model: str | None = Key(None, description="The model to use. One that knows all your languages.")
    base_url: str | None = Key(None, description="Another address for the same protocol.")
    timeout: float = Key(
        1.0, gt=0, le=10, description="Seconds it may take; on the phone at most a tenth of one."
    )
    passages: int = Key(24, ge=2, le=100, description="How many of the nearest passages it is given.")


class Calendar(Strict):
    """A calendar kept elsewhere. Its secret comes from the environment: `CALENDAR_<NAME>_SECRET`."""

    provider: str = Key(description="`caldav`, `google`, `microsoft`, or `ical` to read only.")
    options: dict[str, Any] = Key({}, description="What the provider needs, such as `url` and `user`.")


class LikelyQuestions(Strict):
    """Questions that a language model writes for each passage beforehand, so that it is found by them."""

    most: int = Key(3, ge=1, le=8, description="At most so many for each passage.")
    role: str | None = Key(None, description="The role of the model under `llm` that writes them.")


class Qdrant(Strict):
    """A Qdrant server to keep knowledge in; without an address, the embedded engine."""

    url: str | None = Key(None, description="Its address, such as `http://127.0.0.1:6333`; `QDRANT_URL`.")
    api_key: SecretStr | None = Key(None, description="From the environment only: `QDRANT_API_KEY`.")
    collection: str = Key(
        "frontdesk",
        pattern=r"^[A-Za-z0-9_-]{1,60}$",
        description="What our collections' names begin with; another one for each installation.",
    )


class Settings(Strict):
    """The whole installation. `home` is where all state lives (`FRONTDESK_HOME`, default `var`)."""

    home: Path = Key(Path("var"), description="Where all state lives; `FRONTDESK_HOME`.")
    scenarios: tuple[str, ...] = Key(
        ("scenarios/*.yaml",), description="Where the bots' files are, relative to this file."
    )
    bots: dict[Name, BotSettings] = Key({}, description="By bot_id.")
    default_bot: str | None = Key(None, description="Who answers a number no bot claims.")
    voices: dict[str, Voice] = Key({}, description="By the voice_id that scenarios name.")
    llm: tuple[Provider, ...] = Key((), description="Language models, tried in order; none is needed.")
    stt: tuple[Provider, ...] = Key(
        (Provider(provider="whisper"),), description="Recognisers, tried in order."
    )
    tts: tuple[Provider, ...] = Key((Provider(provider="espeak"),), description="Voices, tried in order.")
    telephony: tuple[Provider, ...] = Key(
        (), description="Telephone companies that `frontdesk dial` calls people through, tried in order."
    )
    database: SecretStr | None = Key(
        None, description="From the environment only: `DB_URL`; by default SQLite."
    )
    redis: SecretStr | None = Key(
        None, description="From the environment only: `REDIS_URL`; by default none."
    )
    livekit: LiveKit = Key(LiveKit(), description="The room server that calls go through.")
    embeddings: Embeddings | None = Key(
        None, description="What finds answers in other words than the question's; none is needed."
    )
    rerank: Rerank | None = Key(None, description="What orders the passages that were found; none is needed.")
    likely_questions: LikelyQuestions | None = Key(
        None, description="Write questions for each passage, to find it in other words; needs an `llm`."
    )
    qdrant: Qdrant = Key(Qdrant(), description="Where knowledge is kept, if not in the embedded engine.")
    calendars: dict[Name, Calendar] = Key(
        {}, description="Calendars kept elsewhere, by the name that a resource of a bot gives in `calendar`."
    )
    phone: Phone = Key(Phone(), description="The process that takes calls.")
    api: Api = Key(Api(), description="The HTTP door.")
    telegram_token: SecretStr | None = Key(
        None, description="From the environment only: `TELEGRAM_BOT_TOKEN`."
    )
    telegram_url: str = Key("https://api.telegram.org", description="Another server for the Bot API.")
    telegram_bot: str | None = Key(None, description="The bot_id that answers on Telegram.")
    webhook: Webhook | None = Key(None, description="For bots without one of their own.")
    postcall: Postcall = Key(Postcall(), description="What happens after a conversation.")
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
