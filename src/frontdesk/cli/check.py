"""`frontdesk check`: everything wrong with the scenario files, in a report that can be read at a glance."""

from __future__ import annotations

import json

from rich.console import Console
from rich.markup import escape

from frontdesk.app.checking import Report, report, scenarios
from frontdesk.app.playing import playbook_file
from frontdesk.app.speech import Direct
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import load_bots, load_settings
from frontdesk.config.bots import bot_file, scenario_files
from frontdesk.errors import BadInput, NotFound
from frontdesk.providers.tickets._accounts import check_filing
from frontdesk.scenario.lint import Length
from frontdesk.settings import Settings

console = Console(highlight=False, soft_wrap=True)
NAMED = 8
"""So many sentences are named one by one."""


def run(names: tuple[str, ...], *, strict: bool = False, as_json: bool = False) -> int:
    """Check these bots or files, or all there are; the exit code."""
    settings = load_settings()
    named = dict.fromkeys(bot_file(settings, name) for name in names)
    files = list(named) or scenario_files(settings)
    if not files:
        raise NotFound(f"there are no scenario files: none fits {', '.join(settings.scenarios)}")
    reports: list[Report] = []
    for path in files:
        if not path.is_file():
            raise NotFound(f"there is no file {path}")
        reports.append(report(settings, path))
        if not as_json:
            _show(reports[-1])
    found = sum(len(one.problems) + len(one.failed) for one in reports)
    together = None if names or found else _together(settings)
    found += together is not None
    noted = sum(len(one.warnings) for one in reports)
    if as_json:
        print(_json(reports, together, found, noted))
    else:
        _sum_up(together, found, noted)
    return PROBLEMS if found or (strict and noted) else FINE


def _json(reports: list[Report], together: str | None, found: int, noted: int) -> str:
    whole = {
        "files": [one.as_json() for one in reports],
        "together": [together] if together else [],
        "problems": found,
        "warnings": noted,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _show(one: Report) -> None:
    console.print(f"\n[bold]{escape(str(one.file))}[/]")
    if one.bot is not None:
        spoken = ", ".join(one.bot.languages)
        _good(f"{one.bot.bot_id} ({spoken}): {_count(scenarios(one.bot), 'scenario')}")
    for problem in one.problems:
        _bad(str(problem))
    for warning in one.warnings:
        console.print(f"  [yellow]![/] {escape(str(warning))}")
    if one.bot is not None:
        _dialogues(one)
        _lengths(one.lengths)
        _audio(one)
        _direct(one.direct)


def _dialogues(one: Report) -> None:
    book = playbook_file(one.file)
    if one.played is None:
        if not book.is_file():
            console.print(f"  [dim]· no {escape(book.name)} beside it: nothing to hold it against[/]")
        return
    held = len(one.played) - len(one.failed)
    if held:
        _good(f"{held} of {_count(len(one.played), 'dialogue')} {'holds' if held == 1 else 'hold'}")
    for dialogue in one.failed:
        _bad(f"{book.name}: {dialogue.name}")
        for failure in dialogue.failures:
            console.print(f"      {escape(failure)}")


def _lengths(lengths: list[Length]) -> None:
    for one in lengths:
        ready = f"first sound {_range(one.ready)} ready, " if one.ready else "first sound "
        turns = f"{_count(one.plain, 'turn')}, at worst {one.worst}"
        console.print(f"  [dim]· {escape(one.scenario)}: {turns}; {ready}{_range(one.fresh)} not ready[/]")
        console.print(f"  [dim]    no model: {escape('; '.join(one.without_model) or 'nothing')}[/]")
        if one.with_model:
            console.print(f"  [dim]    a model may help with: {escape('; '.join(one.with_model))}[/]")
    if lengths:
        console.print(
            "  [dim]  first sound: from measured turns (median–95th percentile), with the sentence's audio"
            " prepared or not: docs/scenarios.md says how[/]"
        )


def _audio(one: Report) -> None:
    """What is not ready to be played; `frontdesk serve` makes it when it starts."""
    waiting = [missing for missing in one.unready if not missing.problem]
    if one.sentences and not one.unready:
        _good(f"audio of all {_count(one.sentences, 'fixed sentence')} is ready")
    elif len(waiting) == one.sentences and waiting:
        console.print(f"  [dim]· audio of no fixed sentence is ready yet ({len(waiting)}): serve makes it[/]")
    elif waiting:
        console.print(
            f"  [dim]· audio of {len(waiting)} of {one.sentences} fixed sentences is not ready yet:[/]"
        )
        for missing in waiting[:NAMED]:
            console.print(f"  [dim]    {missing.language}: {escape(missing.sentence)}[/]")
        if len(waiting) > NAMED:
            console.print(f"  [dim]    and {len(waiting) - NAMED} more; --json names all[/]")


def _direct(answers: Direct) -> None:
    """How far direct answers are ready, which the phone's worker makes beside the calls."""
    waiting = sum(not one.problem for one in answers.unready)
    sentences = _count(answers.sentences, "sentence")
    if waiting:
        ready = f"{waiting} of {sentences}" if waiting < answers.sentences else f"none of {sentences}"
        made = "not ready yet" if waiting < answers.sentences else "ready yet"
        console.print(f"  [dim]· direct answers: audio of {ready} is {made}; serve makes it by and by[/]")
    elif answers.sentences and not answers.unready:
        _good(f"audio of direct answers is ready: {sentences}")
    if answers.beyond:
        verb = "is" if answers.beyond == 1 else "are"
        more = f"{_count(answers.beyond, 'sentence')} more of direct answers {verb}"
        console.print(f"  [dim]· {more} made while callers wait: raise phone.answers_ahead[/]")


def _range(seconds: tuple[float, float]) -> str:
    return f"{seconds[0]:.2f}–{seconds[1]:.2f} s"


def _together(settings: Settings) -> str | None:
    """A problem that only shows when all files are read together."""
    try:
        check_filing(settings, load_bots(settings))
    except BadInput as error:
        return str(error)
    return None


def _sum_up(together: str | None, found: int, noted: int) -> None:
    if together:
        _bad(together)
    console.print()
    notes = f" {_count(noted, 'warning')}." if noted else ""
    if found:
        console.print(f"[bold red]{_count(found, 'problem')}[/]{',' if noted else ''}{notes.rstrip('.')}")
    else:
        console.print(f"[bold green]All is well.[/]{notes}")


def _good(text: str) -> None:
    console.print(f"  [green]✓[/] {escape(text)}")


def _bad(text: str) -> None:
    console.print(f"  [red]✗[/] {escape(text)}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
