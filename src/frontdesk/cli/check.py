"""`frontdesk check`: everything wrong with the scenario files, in a report that can be read at a glance."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape

from frontdesk.app.playing import play, playbook_file, read_playbook
from frontdesk.app.warnings import warnings
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import find_bot, load_bots, load_settings, problems
from frontdesk.config.bots import bot_file, scenario_files
from frontdesk.config.document import Invalid
from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.builtin import own_scenarios
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

console = Console(highlight=False, soft_wrap=True)


def run(names: tuple[str, ...]) -> int:
    """Check these bots or files, or all there are; the exit code."""
    settings = load_settings()
    files = [bot_file(settings, name) for name in names] or scenario_files(settings)
    if not files:
        raise NotFound(f"there are no scenario files: none fits {', '.join(settings.scenarios)}")
    found = sum(_check(settings, path) for path in files)
    if not names and not found:
        found += _together(settings)
    console.print()
    many = f"{found} problem{'' if found == 1 else 's'}"
    console.print(f"[bold red]{many}[/]" if found else "[bold green]All is well.[/]")
    return PROBLEMS if found else FINE


def _check(settings: Settings, path: Path) -> int:
    """Report on one file; how many problems it has."""
    if not path.is_file():
        raise NotFound(f"there is no file {path}")
    console.print(f"\n[bold]{escape(str(path))}[/]")
    wrong = problems(path)
    for problem in wrong:
        _bad(str(problem))
    if wrong:
        return len(wrong)
    bot = find_bot(settings, str(path))
    _good(f"{bot.bot_id} ({bot.language}): {_count(len(own_scenarios(bot)), 'scenario')}")
    for warning in warnings(bot):
        console.print(f"  [yellow]![/] {escape(warning)}")
    return _dialogues(bot, playbook_file(path))


def _dialogues(bot: Bot, path: Path) -> int:
    if not path.is_file():
        console.print(f"  [dim]· no {escape(path.name)} beside it: nothing to hold it against[/]")
        return 0
    try:
        playbook = read_playbook(path)
    except Invalid as error:
        for problem in error.problems:
            _bad(str(problem))
        return len(error.problems)
    with LocalIndex([bot]) as index:
        played = play(bot, playbook, index.search)
    failed = [one for one in played if one.failures]
    held = len(played) - len(failed)
    if held:
        _good(f"{held} of {_count(len(played), 'dialogue')} {'holds' if held == 1 else 'hold'}")
    for one in failed:
        _bad(f"{path.name}: {one.name}")
        for failure in one.failures:
            console.print(f"      {escape(failure)}")
    return len(failed)


def _together(settings: Settings) -> int:
    """Problems that only show when all files are read together."""
    try:
        load_bots(settings)
    except BadInput as error:
        _bad(str(error))
        return 1
    return 0


def _good(text: str) -> None:
    console.print(f"  [green]✓[/] {escape(text)}")


def _bad(text: str) -> None:
    console.print(f"  [red]✗[/] {escape(text)}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
