"""`frontdesk new`: a bot that builds on another one, as a small file that extends it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from frontdesk.cli.edge import FINE
from frontdesk.config import load_bot, load_settings
from frontdesk.config.bots import BESIDE, bot_file, scenario_files
from frontdesk.config.document import Invalid
from frontdesk.errors import BadInput, NotFound
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")


def run(name: str, template: str, company: str | None) -> int:
    """Write NAME.yaml beside the template, or where the scenario files lie; the exit code."""
    settings = load_settings()
    for given in (name, company):
        if given is not None and not NAME.fullmatch(given):
            raise BadInput(f"{given!r}: a name has only Latin letters, digits and . _ -, and no spaces")
    source = bot_file(settings, template)
    if not source.is_file() or source.name.endswith(BESIDE):
        raise NotFound(f"there is no template {template!r}")
    path = folder(settings, source) / f"{name}.yaml"
    _refuse_taken(settings, name, path)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(draft(name, path.parent, source, company))
    except FileExistsError:
        raise BadInput(f"{path} is there already: choose another name, or edit it") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror or error}") from error
    try:
        bot = load_bot(path)
    except Invalid as error:
        path.unlink()
        raise BadInput(f"nothing was written: the template has problems\n{error}") from error
    _say(path, bot)
    return FINE


def folder(settings: Settings, template: Path) -> Path:
    """Where a new bot is written: the folder of the scenario files, if the template is in it or below."""
    for pattern in settings.scenarios:
        where = Path(pattern).parent
        plain = not any(sign in str(where) for sign in "*?[")
        if plain and where.is_dir() and template.resolve().is_relative_to(where.resolve()):
            return where
    return template.parent


def draft(name: str, where: Path, template: Path, company: str | None) -> str:
    """The file: what differs, and in comments what usually differs too."""
    lines = ["# yaml-language-server: $schema=schema.json"] if (where / "schema.json").is_file() else []
    extends = template.resolve().relative_to(where.resolve()).as_posix()
    lines += [f"extends: {json.dumps(extends, ensure_ascii=False)}", f"bot_id: {json.dumps(name)}"]
    lines += [f"company_id: {json.dumps(company)}"] if company else []
    lines += [
        "# Whatever you say here replaces what the template says. Usually these differ:",
        '# greeting: "Hello, … How can I help?"',
        "# timezone: Europe/London",
        '# hours: {mon-fri: "09:00-18:00"}',
        f"# knowledge: [{name}/prices.md]",
        '# transfer: {number: "+442079460123"}',
        "# Scenarios and fields are changed by their name; `without` leaves them out:",
        "# without: [complaint, booking.email]",
    ]
    return "\n".join(lines) + "\n"


def _refuse_taken(settings: Settings, name: str, path: Path) -> None:
    for known in scenario_files(settings):
        if known.resolve() == path.resolve():
            raise BadInput(f"{path} is there already: choose another name, or edit it")
        try:
            taken = load_bot(known).bot_id == name
        except Invalid:
            continue
        if taken:
            raise BadInput(f"there is a bot called {name!r} in {known}: choose another name")


def _say(path: Path, bot: Bot) -> None:
    print(f"{path} is a bot now ({', '.join(bot.languages)}; company {bot.company_id}).")
    print(f"Edit it, then: frontdesk check {path} · frontdesk chat {path}")
