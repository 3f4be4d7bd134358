"""Writes what can be generated: the scenario schema, the key tables of docs/ and the command line's help.

`python scripts/generate_docs.py` writes; with `--check` it changes nothing and exits 1, naming what is old.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import example
import reference
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from frontdesk.api.auth import NoKey, TooMany
from frontdesk.config.installation import SECRETS
from frontdesk.errors import BadInput, Code, Conflict, FrontdeskError, NotFound, ProviderError, Refused
from frontdesk.scenario.events import Event
from frontdesk.scenario.schema import Bot, Condition, FieldType, Text, Words
from frontdesk.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- generated: {} -->", "<!-- end -->"
COMMANDS = (
    "chat",
    "ask",
    "ingest",
    "knowledge",
    "learn",
    "call",
    "dial",
    "check",
    "new",
    "parse",
    "route",
    "serve",
    "calls",
    "bookings",
    "erase",
    "webhooks",
    "webhooks add",
    "webhooks change",
    "webhooks rotate",
    "webhooks log",
    "webhooks replay",
    "notify",
    "people",
    "tickets",
    "mail",
    "mail drafts",
    "mail show",
    "mail change",
    "mail approve",
    "mail discard",
    "mail boxes",
    "keys",
    "keys new",
    "keys rotate",
    "analytics",
    "analytics query",
    "analytics role",
    "audit",
)

ENVIRONMENT = {
    "FRONTDESK_HOME": "Where all state lives. Default: `home` of the file, else `var`.",
    "FRONTDESK_CONFIG": "The configuration file. Default: `frontdesk.yaml` in the current folder.",
    "DB_URL": "PostgreSQL connection string, such as `postgresql+psycopg://user:password@host/name`."
    " Default: SQLite under the home folder.",
    "ANALYTICS_DB_URL": "The same under the role that may only ask for figures: `frontdesk analytics role`.",
    "REDIS_URL": "Redis: post-call queue, kept places, limits of all instances. Default: nothing is shared.",
    "LIVEKIT_URL": "The room server's address.",
    "LIVEKIT_API_KEY": "The room server's key.",
    "LIVEKIT_API_SECRET": "The room server's secret, 32 characters or more.",
    "FRONTDESK_API_KEY": "The key that the API and its page ask for: that of the company `default`.",
    "FRONTDESK_API_KEYS": "Other companies' keys, `acme=KEY,bella=KEY`, at least 16 characters each; a key"
    " reaches its company's rows and no others.",
    "FRONTDESK_ENCRYPTION_KEYS": "What personal data is encrypted with at rest, the newest key first:"
    " `frontdesk keys new`. Default: not encrypted.",
    "QDRANT_URL": "A Qdrant server to keep knowledge in. Default: the embedded engine.",
    "QDRANT_API_KEY": "Its key.",
    "KAITEN_TOKEN": "The key to Kaiten: to file cards, and for `frontdesk learn --tickets` to read them.",
    "JIRA_TOKEN": "The key to Jira: an account's API token, or a server's personal access token.",
    "ASANA_TOKEN": "The key to Asana: a personal access token.",
    "CRM_API_KEY": "The key to the CRM under `trackers`.",
    "JIRA_HOOK_SECRET": "What Jira signs its webhooks with, 16 characters or more.",
    "ASANA_HOOK_SECRET": "The token in the address of Asana's webhooks.",
    "KAITEN_HOOK_SECRET": "The token in the address of Kaiten's webhooks.",
    "CRM_HOOK_SECRET": "What the CRM signs its webhooks with, or the token in their address.",
    "N8N_BASE_URL": "The address of the workflow that is asked what a bot could not answer.",
    "N8N_SECRET": "What both sides sign with, 16 characters or more.",
    "RERANK_API_KEY": "The key for `rerank`, where it is not JINA_API_KEY or COHERE_API_KEY.",
    "EMBEDDINGS_API_KEY": "The key for `embeddings`, where it is not OPENAI_API_KEY.",
    "RECORDINGS_KEY_ID": "Whose key signs for the bucket under `recordings`.",
    "RECORDINGS_SECRET": "That key's secret.",
    "TELEGRAM_BOT_TOKEN": "Telegram bot token. Without one there is no Telegram.",
    "TELEGRAM_API_URL": "Another server that speaks the Bot API. Default: Telegram's own.",
    "SMTP_USER": "Who logs in at the mail server under `smtp`.",
    "SMTP_PASSWORD": "Their password.",
    "MAIL_PASSWORD": "The password of a mailbox under `mailboxes` that names no other variable.",
    "FRONTDESK_WEBHOOK_SECRET": "`whsec_…`, signs webhooks; `webhook.secret_env` can name another variable.",
    "FRONTDESK_WEBHOOK_KEY": "32 characters or more, which the secrets of added endpoints follow from.",
    "AI_PROVIDER": "The language model's provider, instead of `llm` in the file; `none` for no model.",
    "AI_MODEL": "The model for `AI_PROVIDER`.",
    "AI_BASE_URL": "Another address for `AI_PROVIDER`'s protocol.",
    "DEEPGRAM_API_KEY": "Recognition and voices by Deepgram.",
    "OPENAI_API_KEY": "Models, recognition and voices by OpenAI.",
    "GROQ_API_KEY": "Models by Groq.",
    "ANTHROPIC_API_KEY": "Models by Anthropic.",
    "CARTESIA_API_KEY": "Voices by Cartesia.",
    "ELEVENLABS_API_KEY": "Voices by ElevenLabs.",
    "TWILIO_SIP_USERNAME": "Calling out through Twilio: a user of the trunk's credential list.",
    "TWILIO_SIP_PASSWORD": "That user's password.",
    "EXOLVE_SIP_USERNAME": "Calling out through MTS Exolve: the user of its SIP connection.",
    "EXOLVE_SIP_PASSWORD": "That user's password.",
    "YANDEX_API_KEY": "YandexGPT.",
    "YANDEX_FOLDER_ID": "The cloud folder YandexGPT is used from.",
    "GIGACHAT_CREDENTIALS": "GigaChat's authorisation key.",
    "GIGACHAT_SCOPE": "Whose GigaChat key it is. Default: `GIGACHAT_API_PERS`.",
    "OLLAMA_HOST": "Where Ollama answers, as Ollama itself understands it. Default: this machine.",
}


def schema() -> str:
    """The JSON schema that editors complete scenario files with."""
    generated = Bot.model_json_schema()
    generated["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    generated["title"] = "frontdesk scenario"
    return json.dumps(generated, indent=2, ensure_ascii=False) + "\n"


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The model and those inside it, each once, outermost first."""
    seen: list[type[BaseModel]] = [model]
    for current in seen:
        yield current
        for info in current.model_fields.values():
            seen += [inner for inner in inner_models(info.annotation) if inner not in seen]


def inner_models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in inner_models(part)]


WORDS: dict[Any, str] = {
    Text: "[text](#languages)",
    Words: "[list of texts](#languages)",
    Condition: "[condition](#conditions)",
    tuple[Text, ...]: "list of [texts](#languages)",
}
"""Types of our own, as a reader of YAML thinks of them."""


def shape(annotation: Any) -> str:
    """The type as a reader of YAML thinks of it."""
    if get_origin(annotation) is Literal:
        return ", ".join(f"`{value}`" for value in get_args(annotation))
    if annotation in WORDS:
        return WORDS[annotation]
    if inner := inner_models(annotation):
        name = title(inner[0])
        link = f"[{name}](#{name.lower().replace(' ', '-')})"
        if bool in get_args(annotation):
            link = f"yes or no, or {link}"
        return {tuple: f"list of {link}", dict: f"names, each with {link}"}.get(get_origin(annotation), link)
    parts = [part for part in get_args(annotation) if part not in (type(None), ...)]
    if get_origin(annotation) is tuple:
        return "list of texts"
    if get_origin(annotation) is dict:
        return "names and values"
    if parts and hasattr(annotation, "__metadata__"):
        return shape(parts[0])
    if parts:
        return " or ".join(dict.fromkeys(shape(part) for part in parts))
    words = {"str": "text", "int": "number", "float": "number", "bool": "yes or no", "Path": "path"}
    return words.get(getattr(annotation, "__name__", ""), "text")


def default(info: FieldInfo) -> str:
    if info.is_required():
        return "**required**"
    value = info.default
    if value is PydanticUndefined or value is None or value in ((), {}, "") or isinstance(value, BaseModel):
        return ""
    if isinstance(value, tuple) and isinstance(value[0], BaseModel):
        return ", ".join(f"`{item.provider}`" for item in value)
    return f"`{json.dumps(list(value) if isinstance(value, tuple) else value, default=str)}`"


def title(model: type[BaseModel]) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).replace("Live Kit", "LiveKit")


def tables(model: type[BaseModel]) -> str:
    """A heading, a sentence and a table for the model and each one inside it."""
    parts = []
    for current in models(model):
        sentence = " ".join((current.__doc__ or "").split("\n\n")[0].split())
        rows = [
            f"| `{info.alias or name}` | {shape(info.annotation)} | {default(info)}"
            f" | {info.description or ''} |"
            for name, info in current.model_fields.items()
        ]
        head = ["| key | value | default | meaning |", "|---|---|---|---|"]
        parts.append("\n".join([f"### {title(current)}", "", sentence, "", *head, *rows]))
    return "\n\n".join(parts)


def environment() -> str:
    missing = set(SECRETS) - set(ENVIRONMENT)
    if missing:
        raise SystemExit(f"generate_docs: describe {', '.join(sorted(missing))} in ENVIRONMENT")
    rows = [f"| `{name}` | {meaning} |" for name, meaning in ENVIRONMENT.items()]
    return "\n".join(["| variable | meaning |", "|---|---|", *rows])


def field_types() -> str:
    return ", ".join(f"`{name}`" for name in get_args(FieldType))


def event_names() -> str:
    return ", ".join(f"`{event.__name__}`" for event in get_args(Event))


def command_help(name: str) -> str:
    """What `frontdesk NAME --help` prints, eighty columns wide and without colours."""
    from frontdesk.cli import main

    os.environ.update(COLUMNS="100", TERMINAL_WIDTH="100", NO_COLOR="1", TERM="dumb")
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main([*name.split(), "--help"])
    plain = re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())
    lines = [line.rstrip() for line in plain.strip().splitlines()]
    return "\n".join([f"## frontdesk {name}", "", "```text", *lines, "```"])


def commands() -> str:
    return "\n\n".join(command_help(name) for name in COMMANDS)


def error_codes() -> str:
    """All codes, with the HTTP status of the classes that have them by themselves, and what each means."""
    kinds = (BadInput, ProviderError, NotFound, Conflict, Refused, FrontdeskError, NoKey, TooMany)
    statuses = {kind.code: str(kind.status) for kind in kinds}
    statuses |= {Code.DATABASE_UNAVAILABLE: "503", Code.VECTOR_SEARCH_FAILED: str(ProviderError.status)}
    statuses |= {Code.KNOWLEDGE_NOT_FOUND: str(NotFound.status)}
    rows = [f"| `{code}` | {statuses.get(code, '–')} | {code.meaning} |" for code in Code]
    return "\n".join(["| code | HTTP status | what it means |", "|---|---|---|", *rows])


def webhook_example() -> str:
    return f"```json\n{example.webhook()}\n```"


PAGES: dict[str, dict[str, Callable[[], str]]] = {
    "docs/scenarios.md": {"field types": field_types, "keys": lambda: tables(Bot)},
    "docs/configuration.md": {"environment": environment, "keys": lambda: tables(Settings)},
    "docs/architecture.md": {"events": event_names},
    "docs/webhooks.md": {
        "overview": reference.overview,
        "webhook example": webhook_example,
        "events": reference.events,
    },
    "docs/cli.md": {"commands": commands},
    "docs/errors.md": {"codes": error_codes},
}


def filled(page: str, parts: dict[str, Callable[[], str]]) -> str:
    """The page with its generated parts written anew; everything between them is left as it is."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for name, make in parts.items():
        begin = BEGIN.format(name)
        before, found, rest = text.partition(begin)
        _, closed, after = rest.partition(END)
        if not (found and closed):
            raise SystemExit(f"generate_docs: {page} has no place for {name!r}: {begin} … {END}")
        text = f"{before}{begin}\n{make()}\n{END}{after}"
    return text


def generated() -> dict[Path, str]:
    """Every generated file and what it must hold."""
    files = {ROOT / page: filled(page, parts) for page, parts in PAGES.items()}
    schemas = {
        ROOT / "scenarios" / "schema.json": schema(),
        ROOT / "docs" / "webhooks.schema.json": reference.schema(),
    }
    return schemas | files


def main(arguments: list[str]) -> int:
    old = [
        path
        for path, text in generated().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    names = ", ".join(str(path.relative_to(ROOT)) for path in old)
    if "--check" in arguments:
        if old:
            print(f"not current: {names}. Run `make docs`.", file=sys.stderr)
        return 1 if old else 0
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")
    print(f"written: {names}" if old else "everything is current")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
