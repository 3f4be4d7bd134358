"""`frontdesk ask`: what a bot answers from its knowledge, and what the answer rests on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from frontdesk.app.asking import Lookup, lookup
from frontdesk.cli.chat import configured_model
from frontdesk.cli.edge import FINE
from frontdesk.cli.lines import Request, answer_lines, check_keys, words
from frontdesk.cli.printing import plain
from frontdesk.config import load_settings
from frontdesk.config.bots import bot_file, find_bot
from frontdesk.dialogue.asking import Asked, ask
from frontdesk.errors import BadInput, Code, FrontdeskError
from frontdesk.knowledge.reach import given_to
from frontdesk.knowledge.sources import source_of
from frontdesk.models import KnowledgeChunk, Source
from frontdesk.scenario.schema import Bot

KEYS = ("text",)
WHY = {
    "direct": "given as it stands in the passages marked →",
    "knowledge": "the best sentences of the passage marked →",
    "model": "put in words by the language model, from the passages marked →, and checked against them",
    "nothing": "no passage is likely enough to answer it",
}

console = Console(highlight=False)
Ask = Callable[[str], Asked]


def run(name: str, question: str, *, model: bool, scenario: str = "") -> int:
    """Show what the bot of that name, or in that file, answers."""
    if not question.strip():
        raise BadInput('say the question: frontdesk ask "do you have parking?" --bot salon.')
    with asking(name, model=model, scenario=scenario) as (bot, place, answer):
        _show(bot, place, answer(question))
    return FINE


def run_lines(name: str, *, model: bool, scenario: str = "") -> int:
    """Answer questions from standard input, one a line."""
    with asking(name, model=model, scenario=scenario) as (_, _, answer):
        return answer_lines(lambda given: answered(answer, given))


@contextmanager
def asking(name: str, *, model: bool, scenario: str = "") -> Iterator[tuple[Bot, Lookup, Ask]]:
    """The bot, where it is looked up, and how to ask it as if that scenario ran."""
    settings = load_settings()
    bot = find_bot(settings, name)
    given_to(bot, [scenario])
    llm = configured_model(settings) if model else None
    with lookup(settings, bot, bot_file(settings, name)) as place, asyncio.Runner() as runner:
        yield (
            bot,
            place,
            lambda question: runner.run(ask(bot, question, place.search, llm, scenario=scenario)),
        )


def answered(answer: Ask, given: Request) -> Mapping[str, Any]:
    """The answer to one line."""
    check_keys(given, KEYS)
    text = words(given, "text")
    if text is None or not text.strip():
        raise BadInput('a line needs `text`: {"text": "do you have parking?"}')
    try:
        return as_json(answer(text))
    except FrontdeskError as error:
        raise BadInput(str(error), code=error.code) from error


def as_json(asked: Asked) -> dict[str, Any]:
    """What came of it, as plain JSON values."""
    missing = {} if asked.answer else {"code": Code.KNOWLEDGE_NOT_FOUND}
    return {
        "answer": asked.answer,
        "decided_by": asked.decided_by,
        "passages": [_passage(one) for one in asked.passages],
        **missing,
    }


def _passage(one: KnowledgeChunk) -> dict[str, Any]:
    return {
        "text": one.text,
        "source": source_of(one),
        "document": one.source,
        "page": one.page,
        "section": one.section,
        "score": one.score,
    }


def _show(bot: Bot, place: Lookup, asked: Asked) -> None:
    if asked.answer is None:
        said = "there are passages, but none may be said" if asked.passages else WHY["nothing"]
        console.print(Text("I don't know: ", style="bold yellow") + Text(f"{said}."))
    else:
        console.print(Text(plain(asked.answer), style="bold green"))
        console.print(Text(f"Decided by {asked.decided_by}: {WHY[asked.decided_by]}.", style="dim"))
    for number, one in enumerate(asked.passages):
        mark = "→" if number < asked.used else " "
        where = str(Source(one.source, one.page, one.section))
        console.print(
            Text(f"\n{mark} {one.score:.2f}  ", style="bold") + Text(plain(f"{where} ({source_of(one)})"))
        )
        console.print(Padding(Text(plain(one.text)), (0, 0, 0, 8)))
    files = f"a private index of the {len(bot.knowledge)} files of {bot.bot_id}; uploads are not in it"
    console.print(Text(f"\nLooked up in {'the running index' if place.running else files}.", style="dim"))
