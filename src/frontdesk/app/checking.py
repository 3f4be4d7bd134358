"""What can be said about a scenario file without a call: problems, warnings, dialogues, lengths."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from frontdesk.app.asking import PATIENCE, served
from frontdesk.app.inviting import uninvited
from frontdesk.app.playing import Played, play, playbook_file, read_playbook
from frontdesk.app.reaching import unreached
from frontdesk.app.speech import Direct, Unready, direct, not_heard, unready, without_voice
from frontdesk.app.warnings import warnings
from frontdesk.config import find_bot, problems
from frontdesk.config.document import Invalid, Problem
from frontdesk.config.extending import read_whole
from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.files import passages
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.sources import standing
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.builtin import own_scenarios
from frontdesk.scenario.lint import Length, findings, lengths
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings


@dataclass(frozen=True, slots=True)
class Report:
    """One file. `played` is None without a dialogues file, `bot` when it cannot be loaded. `unready`: fixed
    sentences without ready audio, of `sentences` in all; `direct`: how far the direct answers are ready."""

    file: Path
    problems: list[Problem]
    warnings: list[Problem] = field(default_factory=list)
    bot: Bot | None = None
    played: list[Played] | None = None
    lengths: list[Length] = field(default_factory=list)
    unready: list[Unready] = field(default_factory=list)
    sentences: int = 0
    direct: Direct = field(default_factory=Direct)

    @property
    def failed(self) -> list[Played]:
        """The dialogues that do not hold."""
        return [one for one in self.played or () if one.failures]

    def as_json(self) -> dict[str, Any]:
        """Plain data, for scripts."""
        return {
            "file": str(self.file),
            "bot": self.bot.bot_id if self.bot else None,
            "languages": list(self.bot.languages) if self.bot else [],
            "problems": [asdict(one) for one in self.problems],
            "warnings": [asdict(one) for one in self.warnings],
            "dialogues": [{"name": one.name, "failures": list(one.failures)} for one in self.played or ()],
            "scenarios": [asdict(one) for one in self.lengths],
            "sentences": self.sentences,
            "unready": [asdict(one) for one in self.unready],
            "direct_answers": asdict(self.direct),
        }


def report(settings: Settings, path: Path) -> Report:
    """Look at one scenario file, and play the dialogues beside it."""
    wrong = problems(path)
    if wrong:
        return Report(path, wrong)
    bot = find_bot(settings, str(path))
    found, notes = _findings(path, bot, settings)
    played: list[Played] | None = None
    book = playbook_file(path)
    if book.is_file():
        try:
            played = _played(bot, book)
        except Invalid as error:
            found += error.problems
    missing, count = unready(settings, bot)
    answers = direct(settings, bot, _standing(settings, bot, path))
    notes += [_mute(path, one) for one in (*missing, *answers.unready) if one.problem]
    return Report(path, found, notes, bot, played, lengths(bot), missing, count, answers)


def _standing(settings: Settings, bot: Bot, path: Path) -> Sequence[KnowledgeChunk]:
    """The bot's answers as they stand: with uploads where the index runs, else those of its own files."""
    if served(settings, path):
        with suppress(ProviderError):
            return RemoteIndex(settings.home, PATIENCE).standing(bot.bot_id)
    return standing(passages(bot))


def _mute(path: Path, one: Unready) -> Problem:
    """A sentence that is synthesised while the caller waits, because it could not be made ahead."""
    message = f"no ready audio in {one.language} for {one.sentence!r}: {one.problem}"
    return Problem(str(path), 0, "", message)


def scenarios(bot: Bot) -> int:
    """How many scenarios the bot's author wrote."""
    return len(own_scenarios(bot))


def _findings(path: Path, bot: Bot, settings: Settings) -> tuple[list[Problem], list[Problem]]:
    document = read_whole(path)
    wrong: list[Problem] = []
    notes: list[Problem] = []
    for one in findings(bot):
        (wrong if one.error else notes).append(document.problem(one.place, one.message))
    notes += [Problem(str(path), document.line(("knowledge",)), "", message) for message in warnings(bot)]
    notes += [document.problem(("voice_id",), message) for message in without_voice(settings, bot)]
    notes += [document.problem(("languages",), message) for message in not_heard(settings, bot)]
    notes += [document.problem(place, message) for place, message in unreached(settings, bot)]
    notes += [document.problem(place, message) for place, message in uninvited(settings, bot)]
    known = {provider.role for provider in settings.llm if provider.role}
    for index, scenario in enumerate(bot.scenarios):
        if settings.llm and scenario.model and scenario.model not in {*known, "none"}:
            message = f"no model in frontdesk.yaml has the role {scenario.model!r}: the others answer for it"
            notes.append(document.problem(("scenarios", index, "model"), message))
    return wrong, notes


def _played(bot: Bot, book: Path) -> list[Played]:
    with LocalIndex([bot]) as index:
        return play(bot, read_playbook(book), index.search)
