"""Transcripts that must hold, played against their bot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from frontdesk.app.rehearsal import JsonTurn, Stage, rehearsal_ports
from frontdesk.config.checking import validate
from frontdesk.config.document import read
from frontdesk.dialogue.ports import Known, Search
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.playbook import Case, Line, Playbook, differences, end_differences, unsaid
from frontdesk.scenario.schema import Bot

PAUSE = 1.0
"""Seconds between two lines that do not say otherwise."""


@dataclass(frozen=True, slots=True)
class Played:
    """One dialogue and what did not hold, as sentences; none when it holds."""

    name: str
    failures: tuple[str, ...]


def playbook_file(scenario: Path) -> Path:
    """Where the transcripts of a scenario file lie, if it has any."""
    return scenario.with_name(f"{scenario.name.removesuffix(scenario.suffix)}.dialogues.yaml")


def read_playbook(path: Path) -> Playbook:
    """The transcripts in the file; Invalid lists what is wrong with it."""
    return validate(Playbook, read(path))


def play(bot: Bot, playbook: Playbook, search: Search, llm: LLMProvider | None = None) -> list[Played]:
    """Every dialogue, on the telephone's rules (timers, turn limit); without a model unless one is given."""
    return [Played(case.name, tuple(_play(bot, case, search, llm))) for case in playbook.dialogues]


def _play(bot: Bot, case: Case, search: Search, llm: LLMProvider | None) -> list[str]:
    failures: list[str] = []
    with Stage(bot, rehearsal_ports(search, llm=llm, bot=bot), voice=True, known=_known(bot, case)) as stage:
        at = case.at
        last = stage.start(at)
        failures += [f"at the start: {found}" for found in unsaid(case.say, last)]
        for number, line in enumerate(case.lines, 1):
            at += timedelta(seconds=PAUSE if line.after is None else line.after)
            where = f"line {number}, “{line.caller or line.keys}”"
            if stage.over:
                failures.append(f"{where}: the conversation was over before it")
                break
            turns = (
                stage.hear(line.caller, at) if line.caller is not None else stage.keys(line.keys or "", at)
            )
            last = turns[-1]
            failures += [f"{where}: {found}" for found in _compare(line, turns)]
        if not stage.over:
            last = stage.hang_up(at + timedelta(seconds=PAUSE))
        return failures + [f"at the end: {found}" for found in end_differences(case, last)]


def _known(bot: Bot, case: Case) -> Known | None:
    """What a pick-up would know of the caller."""
    before = case.returning
    return Known(before.name, before.last_visit, before.history(bot.bot_id)) if before else None


def _compare(line: Line, turns: list[JsonTurn]) -> list[str]:
    """Differences in the line's own turn; what timers said before it counts as said."""
    said = [words for turn in turns for words in turn["say"]]
    found = differences(line, {**turns[-1], "say": said})
    return [*found, f"it said: {' '.join(said) or 'nothing'}"] if found else []
