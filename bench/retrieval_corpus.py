"""The questions of `bench/data/retrieval/`, and which passages answer them.

A block names the bot, the headings or rows that answer (`gold`), optionally what the answer must hold
(`says`, alternatives with `|`), and questions by kind: `keyword` shares a word with its passage, `slip` is
one as a recogniser or a hurried hand spoils it, `hard` says the same in other words, `nothing` has no answer
in the bot's knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, get_args

import yaml

from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

DATA = Path(__file__).parent / "data" / "retrieval"
FIT = Path(__file__).parent / "data" / "retrieval-fit"
Kind = Literal["keyword", "slip", "hard", "nothing"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_MARK = re.compile(r"^\s*(?:(?:Q|В)\s*:|\|)\s*")


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `gold` is empty when nothing answers it; `says` when its answer is not looked into."""

    bot: str
    lang: str
    kind: Kind
    text: str
    gold: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    def answered_by(self, passage: KnowledgeChunk) -> bool:
        """Whether that passage holds the answer: by its heading, or the row or question it begins."""
        heading = passage.section.rsplit(" / ", 1)[-1].strip().casefold()
        lines = [_MARK.sub("", line).casefold() for line in passage.text.splitlines()]
        return any(
            one.casefold() == heading or any(_begins(line, one.casefold()) for line in lines)
            for one in self.gold
        )


def _begins(line: str, name: str) -> bool:
    """Whether a line is of that name: a row's first cell, or a question repeated."""
    return (
        line.startswith(name)
        and not line[len(name) : len(name) + 1].isalnum()
        and (line[len(name) : len(name) + 2].strip()[:1] in {".", "|", "?", "؟", ""})
    )


def load(folder: Path = DATA) -> list[Question]:
    """All questions, by file name; the file's name is their language."""
    return [one for file in sorted(folder.glob("*.yaml")) for one in _questions(file)]


def _questions(file: Path) -> list[Question]:
    return list(_of(yaml.safe_load(file.read_text(encoding="utf-8")), file.stem))


def _of(blocks: list[dict[str, Any]], lang: str, bot: str = "") -> Iterator[Question]:
    for block in blocks:
        says = tuple(filter(None, str(block.get("says", "")).split("|")))
        gold = tuple(block.get("gold", ()))
        for kind in KINDS:
            for text in block.get(kind, ()):
                yield Question(bot or block["bot"], lang, kind, text, gold, says)


@contextmanager
def businesses(folder: Path = FIT) -> Iterator[tuple[list[Question], list[Bot]]]:
    """The businesses an answer's score is fitted on: their questions, and bots that know their documents."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as home:
        questions: list[Question] = []
        bots = []
        for file in sorted(folder.glob("*.yaml")):
            told: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
            name = f"fit-{file.stem}"
            paths = [
                _written(Path(home) / name / document, text) for document, text in told["documents"].items()
            ]
            bots.append(Bot(bot_id=name, greeting="-", fallback="-", knowledge=tuple(map(str, paths))))
            questions += _of(told["questions"], file.stem, name)
        yield questions, bots


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
