"""What `frontdesk.yaml` and the environment may say, as types. `frontdesk.config` reads them.

Secrets (keys, tokens, database and Redis addresses) come from the environment only, or from a file named by
`NAME_FILE`; `frontdesk.yaml` holds nothing that must be hidden.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import Field as Key, SecretStr

from frontdesk.scenario.schema import Name, Transfer
from frontdesk.settings_mail import Mailbox as Mailbox, Smtp as Smtp, Strict as Strict


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
            *("save", "fetch", "transcribe", "book", "announce", "summarise", "extract", "assess"),
            *("people", "analytics", "webhook", "learn", "tickets", "record"),
        ),
        min_length=1,
        description="The steps in order, `save` first; one that is left out is not done.",
    )


class Tickets(Strict):
    """Where a bot's tickets are read for what solved them: `frontdesk learn --tickets`."""

    provider: str = Key(description="The file's name under providers/tickets/: `kaiten`.")
    url: str = Key(description="Its address, such as `https://company.kaiten.ru`.")
    options: dict[str, Any] = Key({}, description="Which: `board`, `space`.")


class Tracker(Strict):
    """Where tickets, tasks or a CRM's records are kept. Its key comes from the environment."""

    provider: str = Key(description="`kaiten`, `jira`, `asana`, or `crm`: anything that speaks JSON.")
    url: str | None = Key(
        None, description="Its address, such as `https://company.atlassian.net`; Asana needs none."
    )
    secret_env: str | None = Key(
        None,
        description="The variable with its key. By default `KAITEN_TOKEN`, `JIRA_TOKEN`, `ASANA_TOKEN` or"
        " `CRM_API_KEY`.",
    )
    hook_env: str | None = Key(
        None,
        description="The variable with the secret of its webhooks. By default `KAITEN_HOOK_SECRET`, …",
    )
    options: dict[str, Any] = Key({}, description="What the provider needs, such as `project` or `board`.")


class Filing(Strict):
    """Which conversations become a ticket, and where."""

    tracker: Name = Key(description="A name under `trackers`.")
    when: tuple[str, ...] = Key(
        ("issue", "handoff", "call_back"),
        min_length=1,
        description="What a conversation counts as: a kind of message, an outcome, `urgent`, `call_back`, or"
        " the bot's own scenarios, categories and events.",
    )
    comment: bool = Key(
        True, description="A caller's open ticket there gets a comment, and no second ticket is filed."
    )
    labels: tuple[str, ...] = Key((), description="Labels of new tickets, where the tracker has any.")


class Workflow(Strict):
    """A workflow elsewhere, such as n8n's, that is asked what a bot could not answer in a chat."""

    url: str = Key(description="Its address, such as `https://n8n.example.com`; `N8N_BASE_URL`.")
    path: str = Key(
        "/webhook/ai-agent-{bot}", description="The webhook's path; `{bot}` stands for the bot_id."
    )
    secret_env: str = Key(
        "N8N_SECRET", description="The variable with the secret that both sides sign with, 16 characters."
    )
    timeout: float = Key(30, gt=0, le=120, description="Seconds it may take to answer.")


class BotSettings(Strict):
    """What the installation knows about one bot and the bot's author does not."""

    numbers: tuple[str, ...] = Key((), description="Dialled numbers that reach this bot.")
    timezone: str | None = Key(None, description="Instead of the scenario's `timezone`.")
    country: str | None = Key(None, description="Instead of the scenario's `country`.")
    transfer: Transfer | None = Key(None, description="Instead of the scenario's `transfer`.")
    webhook: Webhook | None = Key(None, description="Where this bot's conversations are posted.")
    tickets: Tickets | None = Key(None, description="Where what solved its tickets is learned from.")
    delegate: bool = Key(False, description="What it cannot answer in a chat is passed to the `workflow`.")
    takeover: int = Key(0, ge=0, le=1440, description="Minutes for people to answer in chats; 0: they don't.")
    filing: tuple[Filing, ...] = Key((), description="Which of its conversations become tickets, and where.")


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
    answers_ahead: int = Key(200, ge=0, le=5000, description="Sentences of direct answers made ahead.")


class Api(Strict):
    """The HTTP door."""

    host: str = Key("127.0.0.1", description="The address it listens on.")
    port: int = Key(8080, ge=0, le=65535, description="The port; 0 takes a free one.")
    key: SecretStr | None = Key(None, description="From the environment only: `FRONTDESK_API_KEY`.")
    keys: SecretStr | None = Key(None, description="Other companies', by `FRONTDESK_API_KEYS` only.")


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


class Pbx(Strict):
    """A telephone exchange whose recorded calls are taken in. Its secrets come from the environment:
    `PBX_<NAME>_TOKEN` for asking it, `PBX_<NAME>_KEY` for what it sends to `/webhooks/pbx/<name>`."""

    provider: str = Key("mts", description="The file's name under providers/pbx/: `mts`.")
    bot: Name = Key(description="Whose calls these are; a dialled number under `bots` comes first.")
    country: str | None = Key(None, description="Where numbers without a country are from; the provider's.")
    left: Literal["caller", "staff", "calling"] = Key(
        "calling", description="Who is on a recording's left channel; `calling`: whoever rang up."
    )
    look_every: float = Key(
        300, ge=10, le=86_400, description="Seconds between two looks for calls that it did not tell of."
    )
    options: dict[str, Any] = Key({}, description="What the provider understands, such as `url`.")


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


class Notify(Strict):
    """Somebody of the team who is told what happens: a Telegram chat, e-mail addresses or a web address."""

    telegram: str | None = Key(None, description="A chat's number, such as `-1001234567890`, or `@channel`.")
    email: tuple[str, ...] = Key((), description="E-mail addresses; each message goes to all of them.")
    webhook: str | None = Key(None, description='An http(s) address that takes `{"text": …}`.')
    webhook_env: str | None = Key(None, description="The variable with that address, where it is a secret.")
    on: tuple[str, ...] = Key(
        ("handoff.requested", "lead.captured", "booking.*", "task", "parked"),
        description="What they are told: events of the webhooks, `task`, `parked`, or `*`.",
    )
    company: str = Key("default", description="Whose conversations.")
    bots: tuple[str, ...] = Key((), description="Only of these bots; by default all.")
    urgency: Literal["low", "medium", "high", "critical"] = Key(
        "high", description="How urgent a conversation is at least, of which `call.analyzed` tells."
    )
    language: Literal["en", "ru", "de", "es", "ar", "he"] = Key("en", description="Language of the messages.")
    timezone: str = Key("UTC", description="Where they are: for times, quiet hours and the digest.")
    quiet: str | dict[str, str | tuple[str, ...]] = Key(
        "", description='When they are not disturbed: "21:00-08:00", or by day like a bot\'s `hours`.'
    )
    despite_quiet: tuple[str, ...] = Key((), description="What they are told at quiet hours too.")
    digest: str | None = Key(None, description="When they get the digest of the day, such as `18:00`.")
    texts: dict[str, str] = Key({}, description="Words of your own by event, with {placeholders}.")


class Recordings(Strict):
    """Where recordings of calls are kept. Whether a bot's calls are recorded is said in its own file."""

    provider: str = Key("folder", description="`folder`, or `s3` for a bucket.")
    options: dict[str, Any] = Key(
        {}, description="`path` of the folder; `url`, `bucket`, `region`, `prefix` of the bucket."
    )
    most_minutes: float = Key(60, gt=0, le=240, description="A longer call is recorded up to there.")


class Kept(Strict):
    """For how many days things are kept; without a number, until somebody takes them out."""

    recordings: float | None = Key(None, gt=0, le=36_500, description="Days that recordings are kept.")
    conversations: float | None = Key(
        None, gt=0, le=36_500, description="Days that conversations are kept, with all that was made of them."
    )


class Retention(Kept):
    """For how many days things are kept, and for whom that differs."""

    companies: dict[Name, Kept] = Key({}, description="Instead, for these companies.")

    def of(self, company_id: str) -> Kept:
        """What counts for the company."""
        return self.companies.get(company_id, self)


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
    analytics_database: SecretStr | None = Key(None, description="Environment only: `ANALYTICS_DB_URL`.")
    redis: SecretStr | None = Key(None, description="Environment only: `REDIS_URL`; by default none.")
    encryption_keys: SecretStr | None = Key(
        None,
        description="From the environment only: `FRONTDESK_ENCRYPTION_KEYS`; without, nothing is encrypted.",
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
    workflow: Workflow | None = Key(None, description="Who is asked what a bot could not answer in a chat.")
    trackers: dict[Name, Tracker] = Key(
        {}, description="Where tickets and a CRM's records are kept, by the name in a bot's `filing`."
    )
    calendars: dict[Name, Calendar] = Key(
        {}, description="Calendars kept elsewhere, by the name that a resource of a bot gives in `calendar`."
    )
    pbx: dict[Name, Pbx] = Key(
        {}, description="Telephone exchanges whose calls, taken by people, are written down; by a name."
    )
    phone: Phone = Key(Phone(), description="The process that takes calls.")
    recordings: Recordings = Key(Recordings(), description="Where recordings of calls are kept.")
    retention: Retention = Key(Retention(), description="For how many days things are kept.")
    api: Api = Key(Api(), description="The HTTP door.")
    telegram_token: SecretStr | None = Key(
        None, description="From the environment only: `TELEGRAM_BOT_TOKEN`."
    )
    telegram_url: str = Key("https://api.telegram.org", description="Another server for the Bot API.")
    telegram_bot: str | None = Key(None, description="The bot_id that answers on Telegram.")
    webhook: Webhook | None = Key(None, description="For bots without one of their own.")
    smtp: Smtp = Key(Smtp(), description="The mail server for all that is sent.")
    mailboxes: dict[Name, Mailbox] = Key(
        {}, description="Mailboxes whose letters bots draft answers to, by a name you choose."
    )
    notify: dict[Name, Notify] = Key({}, description="Who of the team is told what, by a name you choose.")
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
