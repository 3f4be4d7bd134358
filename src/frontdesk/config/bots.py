"""Scenario files: `scenarios/*.yaml` → Bot, with everything that names something else looked up."""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import phonenumbers

from frontdesk.config.checking import validate
from frontdesk.config.document import Document, Invalid, Place, Problem, read, spell
from frontdesk.errors import BadInput, NotFound
from frontdesk.scenario import handlers, texts
from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.schema import Bot
from frontdesk.settings import BotSettings, Settings

BESIDE = (".dialogues.yaml", ".evals.yaml", ".caller.yaml")
"""Files that lie beside a scenario and are none."""


def load_bot(path: Path) -> Bot:
    """The bot in the file, its knowledge paths made absolute; Invalid lists every problem."""
    document = read(path)
    bot = validate(Bot, document)
    found = list(_lookups(bot, document, path.parent))
    if found:
        raise Invalid(found)
    knowledge = tuple(str((path.parent / name).resolve()) for name in bot.knowledge)
    return with_built_ins(bot.model_copy(update={"knowledge": knowledge}))


def problems(path: Path) -> list[Problem]:
    """Everything that keeps the file from being a bot; empty when nothing does."""
    try:
        load_bot(path)
    except Invalid as error:
        return error.problems
    return []


def load_bots(settings: Settings) -> dict[str, Bot]:
    """Every bot of the installation by its id, with the installation's own settings applied."""
    bots: dict[str, Bot] = {}
    origin: dict[str, Path] = {}
    for path in scenario_files(settings):
        bot = _apply(load_bot(path), settings)
        if bot.bot_id in bots:
            first = origin[bot.bot_id]
            raise Invalid([Problem(str(path), 1, "bot_id", f"{bot.bot_id!r} is in {first} too: rename one")])
        bots[bot.bot_id], origin[bot.bot_id] = bot, path
    unknown = sorted(set(settings.bots) - set(bots))
    if unknown:
        raise BadInput(
            f"frontdesk.yaml: bots.{unknown[0]}: there is no such bot; known: {', '.join(sorted(bots))}"
        )
    return bots


def scenario_files(settings: Settings) -> list[Path]:
    """The scenario files of the installation, in order of their names."""
    found: set[Path] = set()
    for pattern in settings.scenarios:
        root, relative = (Path("/"), pattern[1:]) if pattern.startswith("/") else (Path(), pattern)
        found.update(path for path in root.glob(relative) if not path.name.endswith(BESIDE))
    return sorted(found)


def bot_file(settings: Settings, name_or_path: str) -> Path:
    """The file behind a bot's name or a file's path; NotFound says what there is."""
    given = Path(name_or_path)
    if given.suffix in (".yaml", ".yml") or given.is_file():
        return given
    known: list[str] = []
    for path in scenario_files(settings):
        stem = path.name.removesuffix(path.suffix)
        try:
            bot_id = str((read(path).data or {}).get("bot_id", stem))
        except (BadInput, AttributeError):
            bot_id = stem
        if name_or_path in (stem, bot_id):
            return path
        known.append(stem)
    raise NotFound(f"there is no bot called {name_or_path!r}; known: {', '.join(known) or 'none'}")


def find_bot(settings: Settings, name_or_path: str) -> Bot:
    """The bot of that name or in that file, with the installation's own settings applied."""
    return _apply(load_bot(bot_file(settings, name_or_path)), settings)


def _apply(bot: Bot, settings: Settings) -> Bot:
    extra = settings.bots.get(bot.bot_id, BotSettings())
    changes = {
        key: value
        for key in ("timezone", "country", "transfer")
        if (value := getattr(extra, key)) is not None
    }
    return bot.model_copy(update=changes)


def _lookups(bot: Bot, document: Document, folder: Path) -> list[Problem]:
    found: list[Problem] = []

    def note(place: Place, message: str) -> None:
        found.append(Problem(document.file, document.line(place), spell(place), message))

    if not known_timezone(bot.timezone):
        note(("timezone",), f"there is no time zone {bot.timezone!r}; write one such as Europe/Berlin")
    if bot.country and bot.country not in phonenumbers.SUPPORTED_REGIONS:
        note(("country",), f"there is no country {bot.country!r}; write its ISO code, such as GB or DE")
    for index, name in enumerate(bot.knowledge):
        if not (folder / name).is_file():
            note(("knowledge", index), f"there is no file {name!r} beside this one")
    for name in bot.texts:
        if name not in texts.NAMES:
            note(("texts", name), f"unknown text; known: {', '.join(sorted(texts.NAMES))}")
    for index, scenario in enumerate(bot.scenarios):
        try:
            handlers.of(scenario)
        except BadInput as error:
            note(("scenarios", index, "handler"), str(error))
        names = {field.name for field in scenario.collect_fields}
        unknown = set(re.findall(r"\{(\w*)\}", scenario.answer or "")) - names
        if unknown:
            note(("scenarios", index, "answer"), f"there is no field {sorted(unknown)[0]!r} to fill in")
    return found


def known_timezone(name: str) -> bool:
    """Whether `name` is an IANA time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
