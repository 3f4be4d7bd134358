"""Is the right passage found, and is it known when there is none? `python -m bench.retrieval`

Asks the bots of `scenarios/` the questions of `bench/data/retrieval/`, without a model: recall at 1 and 5 and
the mean reciprocal rank by language and kind, beside BM25 over stemmed words and the letter runs alone; then
what the one shipped threshold makes of them. `--misses` lists what went wrong, `--fit` fits the score's
weights on the businesses of `bench/data/retrieval-fit/`. Exits with 1 below a floor. What a dense leg adds is
measured by `python -m bench.fusion`.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table

from bench.retrieval_baselines import WordBM25
from bench.retrieval_corpus import KINDS, Question, load
from bench.retrieval_fit import fitted
from frontdesk.config import load_bots, load_settings
from frontdesk.dialogue.asking import Asked, ask
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

RECALL = 0.97
"""Of keyword and slip questions, in every language: the right passage among five."""
HARD = 0.01
"""How much worse on hard paraphrases than the letter runs alone."""
REFUSED, ANSWERED, WRONG = 0.90, 0.90, 0.01
"""At the threshold: of questions without an answer; of keyword and slip questions; of all questions."""
FOUND = KINDS[:3]
TOP = 5

Search = Callable[[Question], Sequence[KnowledgeChunk]]
console = Console()


@dataclass
class Ranks:
    """Where the right passage stood for so many questions: 1 for the first, 0 where it was not found."""

    ranks: list[int] = field(default_factory=list)

    def within(self, top: int) -> float:
        """The share found among the first `top`."""
        return sum(0 < rank <= top for rank in self.ranks) / len(self.ranks) if self.ranks else 0.0

    def reciprocal(self) -> float:
        """The mean of one by the rank."""
        return sum(1 / rank for rank in self.ranks if rank) / len(self.ranks) if self.ranks else 0.0

    def __str__(self) -> str:
        return f"{self.within(1):.2f} {self.within(TOP):.2f} {self.reciprocal():.2f}"


@dataclass(frozen=True, slots=True)
class Judged:
    """A question and what was answered. `right` when the answer rests on the right passage and says it."""

    question: Question
    asked: Asked

    @property
    def answered(self) -> bool:
        """Whether there was an answer at all."""
        return self.asked.answer is not None

    @property
    def right(self) -> bool:
        """Whether the answer is the one wanted, or rightly none."""
        if not self.answered:
            return self.question.kind == "nothing"
        rests_on = self.asked.passages[: self.asked.used]
        said = self.asked.answer or ""
        return any(map(self.question.answered_by, rests_on)) and (
            not self.question.says or any(one in said for one in self.question.says)
        )


def rank(question: Question, found: Iterable[KnowledgeChunk]) -> int:
    """The place of the first passage that answers, from 1; 0 where none does."""
    return next((n for n, one in enumerate(found, 1) if question.answered_by(one)), 0)


def ranks(questions: Sequence[Question], search: Search) -> dict[tuple[str, str], Ranks]:
    """By language and kind, where the right passages stood."""
    found: dict[tuple[str, str], Ranks] = defaultdict(Ranks)
    for one in questions:
        if one.kind in FOUND:
            found[one.lang, one.kind].ranks.append(rank(one, search(one)))
    return found


def legs(index: LocalIndex, bots: Sequence[Bot]) -> dict[str, Search]:
    """The ways to search that are compared."""
    scopes = {bot.bot_id: Scope(bot.company_id, bot.bot_id) for bot in bots}
    words: dict[tuple[str, str], WordBM25] = {}

    def letters(one: Question, limit: int = TOP) -> list[KnowledgeChunk]:
        near = index.index.nearest(scopes[one.bot], Want(embed_query(one.text), limit=limit))
        return [found.chunk for found in near]

    def stemmed(one: Question) -> list[KnowledgeChunk]:
        key = one.bot, one.lang
        if key not in words:
            words[key] = WordBM25(passages(index, scopes[one.bot]), one.lang)
        return words[key].search(one.text, TOP)

    return {
        "words, stemmed": stemmed,
        "letter runs": letters,
        "ours": lambda one: index.find(one.bot, one.text, TOP),
    }


def passages(index: LocalIndex, scope: Scope) -> list[KnowledgeChunk]:
    """All of a bot's passages."""
    found: list[KnowledgeChunk] = []
    for document in index.index.documents(scope):
        for number, part in enumerate(index.index.parts(scope, document.id)):
            key = f"{document.id}/{number}"
            found.append(
                KnowledgeChunk(
                    key, document.id, scope.bot_id, document.name, part.text, part.section, part.page
                )
            )
    return found


async def judged(questions: Iterable[Question], index: LocalIndex, bots: Iterable[Bot]) -> list[Judged]:
    """What the bots answer, without a model."""
    named = {bot.bot_id: bot for bot in bots}
    return [Judged(one, await ask(named[one.bot], one.text, index.search)) for one in questions]


def failures(found: Mapping[str, Mapping[tuple[str, str], Ranks]], answers: Sequence[Judged]) -> list[str]:
    """The floors that were not reached."""
    ours, letters = found["ours"], found["letter runs"]
    wrong = []
    for lang in sorted({lang for lang, _ in ours}):
        both = Ranks([*ours[lang, "keyword"].ranks, *ours[lang, "slip"].ranks]).within(TOP)
        if both < RECALL:
            wrong.append(f"{lang}: recall at {TOP} of keyword and slip questions is {both:.3f}, not {RECALL}")
    hard, least = (_all(leg, "hard").within(TOP) for leg in (ours, letters))
    if hard < least - HARD:
        wrong.append(
            f"recall at {TOP} of hard paraphrases is {hard:.3f}; the letter runs alone have {least:.3f}"
        )
    refused, answered, said_wrong = shares(answers)
    if refused < REFUSED:
        wrong.append(f"{refused:.3f} of the questions without an answer are refused, not {REFUSED}")
    if answered < ANSWERED:
        wrong.append(f"{answered:.3f} of the keyword and slip questions are answered, not {ANSWERED}")
    if said_wrong > WRONG:
        wrong.append(f"{said_wrong:.3f} of the answers are wrong, not at most {WRONG}")
    return wrong


def shares(answers: Sequence[Judged]) -> tuple[float, float, float]:
    """Refused of those without an answer; answered of keyword and slip questions; wrong of all questions."""
    nothing = [one for one in answers if one.question.kind == "nothing"]
    plain = [one for one in answers if one.question.kind in ("keyword", "slip")]
    return (
        sum(not one.answered for one in nothing) / max(1, len(nothing)),
        sum(one.answered for one in plain) / max(1, len(plain)),
        sum(one.answered and not one.right for one in answers) / max(1, len(answers)),
    )


def _all(leg: Mapping[tuple[str, str], Ranks], kind: str) -> Ranks:
    return Ranks([rank_ for (_, of), ranks_ in leg.items() if of == kind for rank_ in ranks_.ranks])


def show_ranks(found: Mapping[str, Mapping[tuple[str, str], Ranks]]) -> None:
    """Recall at 1, recall at 5 and the mean reciprocal rank."""
    table = Table("", "", *found, title="recall at 1, recall at 5, mean reciprocal rank")
    for kind in FOUND:
        for lang in sorted({lang for lang, _ in found["ours"]}):
            table.add_row(kind, lang, *(str(leg[lang, kind]) for leg in found.values()))
        table.add_row(
            kind, "all", *(str(_all(leg, kind)) for leg in found.values()), style="bold", end_section=True
        )
    console.print(table)


def show_answers(answers: Sequence[Judged]) -> None:
    """What came of the questions at the threshold."""
    table = Table("kind", "questions", "answered", "rightly", "wrongly", title="at the shipped threshold")
    for kind in KINDS:
        own = [one for one in answers if one.question.kind == kind]
        counts = [one.answered for one in own], [one.answered and one.right for one in own]
        said, right = map(sum, counts)
        table.add_row(kind, str(len(own)), *(f"{n / len(own):.3f}" for n in (said, right, said - right)))
    console.print(table)


def show_misses(found: Mapping[str, Search], answers: Sequence[Judged]) -> None:
    """Every answer that is wrong or missing, and every passage that was not among the first five."""
    for one in answers:
        asked = one.question
        if not one.right:
            best = [f"{p.score:.2f} {p.section or p.text[:30]}" for p in one.asked.passages[:2]]
            console.print(
                f"{asked.lang} {asked.kind}: {asked.text} → {one.asked.answer} {best}", markup=False
            )
        if asked.kind in FOUND and not rank(asked, found["ours"](asked)):
            console.print(f"  not among {TOP}: {asked.gold}", markup=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, show, and say with the exit code whether the floors hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="list what went wrong")
    parser.add_argument("--fit", action="store_true", help="fit the weights of the score and show them")
    given = parser.parse_args(arguments)
    if given.fit:
        console.print(f"WEIGHTS = {fitted()}", markup=False, highlight=False)
        return 0
    questions = load()
    bots = list(load_bots(load_settings()).values())
    with LocalIndex(bots) as index:
        searches = legs(index, bots)
        found = {name: ranks(questions, search) for name, search in searches.items()}
        answers = asyncio.run(judged(questions, index, bots))
        show_ranks(found)
        show_answers(answers)
        if given.misses:
            show_misses(searches, answers)
    wrong = failures(found, answers)
    for line in wrong:
        console.print(f"below the floor: {line}", style="bold red", markup=False)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
