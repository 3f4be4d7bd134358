"""`frontdesk.yaml` and the environment → Settings. Secrets are taken from the environment only."""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from frontdesk import registry
from frontdesk.catalogue import EVENTS, unknown
from frontdesk.config import doors, keys
from frontdesk.config.addresses import configured
from frontdesk.config.checking import validate
from frontdesk.config.document import Document, Invalid, Problem, read
from frontdesk.config.mailing import check_mailboxes
from frontdesk.config.notifying import check_notify
from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Settings

DEFAULT_FILE = "frontdesk.yaml"
SECRETS: dict[str, tuple[str, ...]] = {
    "DB_URL": ("database",),
    "ANALYTICS_DB_URL": ("analytics_database",),
    "REDIS_URL": ("redis",),
    "LIVEKIT_URL": ("livekit", "url"),
    "LIVEKIT_API_KEY": ("livekit", "api_key"),
    "LIVEKIT_API_SECRET": ("livekit", "api_secret"),
    doors.OWN: ("api", "key"),
    doors.OTHERS: ("api", "keys"),
    "QDRANT_URL": ("qdrant", "url"),
    "QDRANT_API_KEY": ("qdrant", "api_key"),
    keys.VARIABLE: ("encryption_keys",),
    "TELEGRAM_BOT_TOKEN": ("telegram_token",),
    "TELEGRAM_API_URL": ("telegram_url",),
    "N8N_BASE_URL": ("workflow", "url"),
    "SMTP_USER": ("smtp", "user"),
    "SMTP_PASSWORD": ("smtp", "password"),
}
REDIS_SCHEMES = ("redis://", "rediss://", "unix://")
HIDDEN = ("database", "analytics_database", "redis", "telegram_token", "encryption_keys")


def load_settings(env: Mapping[str, str] | None = None, path: Path | None = None) -> Settings:
    """The settings in force. `path` or `FRONTDESK_CONFIG` names the file; without one, ./frontdesk.yaml.

    Raises BadInput for a file or a variable that is not valid, naming it.
    """
    env = os.environ if env is None else env
    named = path or (Path(env["FRONTDESK_CONFIG"]) if env.get("FRONTDESK_CONFIG") else None)
    document = _document(named)
    data: dict[str, Any] = document.data
    _refuse_secrets(document)
    folder = named.parent if named else Path()
    data["scenarios"] = [_beside(folder, pattern) for pattern in _patterns(data)]
    if env.get("FRONTDESK_HOME"):
        data["home"] = env["FRONTDESK_HOME"]
    for name, place in SECRETS.items():
        if value := variable(env, name):
            _put(data, place, value)
    _check_redis(data.get("redis"))
    if data.get("encryption_keys"):
        keys.parse(data["encryption_keys"])
    _choose_model(data, env)
    settings = validate(Settings, Document(document.file, data, document.lines))
    _known_providers(settings)
    _known_steps(settings)
    _webhooks(settings)
    doors.company_keys(settings.api)
    check_notify(settings)
    check_mailboxes(settings)
    return settings


def variable(env: Mapping[str, str], name: str) -> str | None:
    """The variable's value, or the content of the file that `NAME_FILE` names; None when unset or empty."""
    if file := env.get(f"{name}_FILE"):
        try:
            return Path(file).read_text(encoding="utf-8").strip() or None
        except (OSError, UnicodeDecodeError) as error:
            raise BadInput(f"{name}_FILE: {file!r} cannot be read: {error}") from error
    return env.get(name, "").strip() or None


def _document(named: Path | None) -> Document:
    if named is None and not Path(DEFAULT_FILE).is_file():
        return Document("the environment", {})
    document = read(named or Path(DEFAULT_FILE))
    if document.data is None:
        return Document(document.file, {}, document.lines)
    if not isinstance(document.data, dict):
        raise Invalid([Problem(document.file, 1, "", "must hold keys and values")])
    return document


def _refuse_secrets(document: Document) -> None:
    for key in HIDDEN:
        if key in document.data:
            name = next(name for name, place in SECRETS.items() if place == (key,))
            message = f"belongs in the environment, not in a file: set {name}"
            raise Invalid([Problem(document.file, document.line((key,)), key, message)])
    for name, place in SECRETS.items():
        inner = document.data.get(place[0])
        if len(place) == 2 and place[1] != "url" and isinstance(inner, dict) and place[1] in inner:
            message = f"belongs in the environment, not in a file: set {name}"
            raise Invalid([Problem(document.file, document.line(place), ".".join(place), message)])


def _patterns(data: dict[str, Any]) -> list[str]:
    given = data.get("scenarios", list(Settings.model_fields["scenarios"].default))
    return [str(pattern) for pattern in given] if isinstance(given, list) else [str(given)]


def _beside(folder: Path, pattern: str) -> str:
    return pattern if pattern.startswith("/") else str(folder / pattern)


def _put(data: dict[str, Any], place: tuple[str, ...], value: str) -> None:
    for part in place[:-1]:
        data = data.setdefault(part, {})
        if not isinstance(data, dict):
            return
    data[place[-1]] = value


def _check_redis(address: str | None) -> None:
    """The address is a secret: what is wrong with it is said without it."""
    if address and not address.startswith(REDIS_SCHEMES):
        raise BadInput(f"REDIS_URL must begin with {', '.join(REDIS_SCHEMES)}: redis://127.0.0.1:6379/0")


def _choose_model(data: dict[str, Any], env: Mapping[str, str]) -> None:
    """AI_PROVIDER chooses the model's provider (AI_MODEL, AI_BASE_URL refine it); `none` means none."""
    name = variable(env, "AI_PROVIDER")
    if name is None:
        return
    if name == "none":
        data["llm"] = []
        return
    known = registry.names("llm")
    if name not in known:
        raise BadInput(f"AI_PROVIDER: there is no provider {name!r}; known: none, {', '.join(known)}")
    extra = {"model": variable(env, "AI_MODEL"), "base_url": variable(env, "AI_BASE_URL")}
    data["llm"] = [{"provider": name, **{key: value for key, value in extra.items() if value}}]


def _known_providers(settings: Settings) -> None:
    if settings.embeddings and settings.embeddings.provider not in registry.names("embeddings"):
        known = ", ".join(registry.names("embeddings"))
        wrong = settings.embeddings.provider
        raise BadInput(f"embeddings.provider: there is no provider {wrong!r}; known: {known}")
    if settings.rerank and settings.rerank.provider not in registry.names("rerank"):
        known = ", ".join(registry.names("rerank"))
        wrong = settings.rerank.provider
        raise BadInput(f"rerank.provider: there is no provider {wrong!r}; known: {known}")
    for bot_id, bot in settings.bots.items():
        if bot.tickets and bot.tickets.provider not in registry.names("tickets"):
            known = ", ".join(registry.names("tickets"))
            wrong = bot.tickets.provider
            raise BadInput(f"bots.{bot_id}.tickets.provider: there is no provider {wrong!r}; known: {known}")
    exchanges = [one for one in registry.names("pbx") if one != "base"]
    for name, exchange in settings.pbx.items():
        if exchange.provider not in exchanges:
            known, wrong = ", ".join(exchanges), exchange.provider
            raise BadInput(f"pbx.{name}.provider: there is no provider {wrong!r}; known: {known}")
    if (place := settings.recordings.provider) not in registry.names("recordings"):
        known = ", ".join(registry.names("recordings"))
        raise BadInput(f"recordings.provider: there is no provider {place!r}; known: {known}")
    for kind, chain in (("llm", settings.llm), ("stt", settings.stt), ("tts", settings.tts)):
        for index, provider in enumerate(chain):
            if provider.provider not in registry.names(kind):
                known = ", ".join(registry.names(kind))
                raise BadInput(
                    f"{kind}[{index}].provider: there is no provider {provider.provider!r}; known: {known}"
                )


def _known_steps(settings: Settings) -> None:
    """What happens after a call, in an order that loses nothing: it is kept before anything else."""
    steps, known = settings.postcall.steps, registry.names("step")
    for index, step in enumerate(steps):
        if step not in known:
            close = get_close_matches(step, known, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(known)}"
            raise BadInput(f"postcall.steps[{index}]: there is no step {step!r}; {hint}")
    if steps[0] != "save":
        raise BadInput("postcall.steps: `save` comes first, or a conversation could be lost")
    if len(set(steps)) < len(steps):
        raise BadInput("postcall.steps: each step can be there once")


def _webhooks(settings: Settings) -> None:
    """Addresses that may be sent to, and events that exist."""
    named = {"webhook": settings.webhook}
    named |= {f"bots.{name}.webhook": own.webhook for name, own in settings.bots.items()}
    for key, webhook in named.items():
        if webhook is None:
            continue
        for wrong in unknown(webhook.events):
            raise BadInput(f"{key}.events: there is no event {wrong!r}; known: {', '.join(EVENTS)}")
        try:
            configured(webhook.url, allow_private=settings.allow_private_webhooks)
        except (BadInput, Refused) as error:
            raise BadInput(f"{key}.url: {error}") from error
