"""Scenario files: `scenarios/*.yaml` → Bot, with everything that names something else looked up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from frontdesk.config.checking import validate
from frontdesk.config.chunking import chunking
from frontdesk.config.document import Invalid, Problem, read
from frontdesk.config.extending import read_whole, templates
from frontdesk.config.folders import files, is_folder, readable
from frontdesk.config.lookups import lookups, with_tables
from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import BadInput, NotFound
from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.schema import Bot
from frontdesk.settings import BotSettings, Settings

BESIDE = (".dialogues.yaml", ".evals.yaml", ".caller.yaml")
"""Files that lie beside a scenario and are none."""


def load_bot(path: Path) -> Bot:
    """The bot in the file and its templates, with its choices read and its knowledge paths made absolute.

    Invalid lists every problem.
    """
    document = read_whole(path)
    bot = validate(Bot, document)
    found = [*lookups(bot, document, path.parent), *chunking(bot, document)]
    bot, unread = with_tables(bot, document, path.parent)
    if found or unread:
        raise Invalid([*found, *unread])
    return with_built_ins(_located(bot, path.parent))


def _located(bot: Bot, folder: Path) -> Bot:
    """Knowledge paths made absolute, folders as their files; what one scenario reads is the bot's too."""

    def absolute(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(str(path.resolve()) for path in files(folder, names)))

    scenarios = tuple(
        one.model_copy(update={"knowledge": absolute(one.knowledge)}) if one.knowledge else one
        for one in bot.scenarios
    )
    knowledge = [*absolute(bot.knowledge), *(name for one in scenarios for name in one.knowledge)]
    return bot.model_copy(update={"knowledge": tuple(dict.fromkeys(knowledge)), "scenarios": scenarios})


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


def sources(settings: Settings) -> list[Path]:
    """Every file that the bots are made from: scenario files, templates, tables, folders of knowledge."""
    found: dict[Path, None] = {}
    for path in scenario_files(settings):
        made = _made(path)
        found |= dict.fromkeys(made.files)
        bot = made.bot
        if bot is None:
            continue
        fields = (field for scenario in bot.scenarios for field in scenario.collect_fields)
        found |= {path.parent / field.choices_from.file: None for field in fields if field.choices_from}
        found |= dict.fromkeys(_in_folders(bot, path.parent))
    return list(found)


@dataclass(frozen=True, slots=True)
class _Made:
    """A scenario file and its templates as they were, and what they said: no bot where that was wrong."""

    files: tuple[Path, ...]
    stamps: Stamps
    bot: Bot | None


_MADE: dict[Path, _Made] = {}


def _made(path: Path) -> _Made:
    """Read anew only when one of its files has changed: `sources` is asked every two seconds, by several
    processes, and reading takes a long file a tenth of one."""
    known = _MADE.get(path.absolute())
    if known is not None and stamps(known.files) == known.stamps:
        return known
    before = stamps((path,))
    given = (path, *templates(path))
    before = stamps(given) | before
    try:
        bot = validate(Bot, read_whole(path))
    except Invalid:
        bot = None
    made = _MADE[path.absolute()] = _Made(given, before, bot)
    return made


def _in_folders(bot: Bot, folder: Path) -> Iterator[Path]:
    """What lies in the folders of knowledge now; of one with too many files nothing."""
    names = (*bot.knowledge, *(name for one in bot.scenarios for name in one.knowledge))
    for path in dict.fromkeys(folder / name for name in names):
        if is_folder(path):
            with suppress(BadInput):
                yield from readable(path)[0]


def _its_bot(path: Path) -> Path:
    """The scenario that transcripts or a caller lie beside: `scenarios/*.yaml` names them too."""
    beside = next((end for end in BESIDE if path.name.endswith(end)), "")
    scenario = path.with_name(path.name.removesuffix(beside) + ".yaml") if beside else path
    return scenario if scenario.is_file() else path


def bot_file(settings: Settings, name_or_path: str) -> Path:
    """The file behind a bot's name or a file's path; NotFound says what there is."""
    given = _its_bot(Path(name_or_path))
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
    near = get_close_matches(name_or_path, known, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise NotFound(f"there is no bot called {name_or_path!r}; known: {', '.join(known) or 'none'}.{hint}")


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
