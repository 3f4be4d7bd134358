"""What callers want, told without a model: `python -m bench.intent [--alone] [folder]`.

Scores `frontdesk.scenario.intent.route` on `bench/data/intent/*.yaml` (lists of `{bot, lang, text, kind,
category, secondary, urgency, out_of_scope}`; `category`, `kind` and `urgency` may list what is acceptable) by
bot and by language, beside matching by exact words, by stems, by likeness, and without each ingredient. Time
is processor time, after the first call that trains. Exits with 1 below a floor.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from rich.console import Console
from rich.table import Table

from bench.intent_baselines import by_keywords, exact, fuzzy, stemmed
from frontdesk.config import load_bots, load_settings
from frontdesk.scenario.intent import Routed, route
from frontdesk.scenario.intent.features import ALL
from frontdesk.scenario.schema import Bot

DATA = Path(__file__).parent / "data" / "intent"
ACCURACY, RECALL, P95 = 0.95, 0.90, 0.005
"""Floors: the right category (or out of scope), out-of-scope sentences found, seconds."""
WITHOUT = ("stems", "letters", "meanings", "concepts", "repairs", "languages", "own", "keywords")


@dataclass(frozen=True, slots=True)
class Item:
    """One utterance and what is right for it; an empty tuple accepts anything."""

    bot: str
    lang: str
    text: str
    kinds: tuple[str, ...]
    categories: tuple[str | None, ...]
    secondary: str | None
    urgencies: tuple[str, ...]
    out_of_scope: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One utterance, what was made of it, and how long that took, in seconds."""

    item: Item
    category: str | None
    out_of_scope: bool
    routed: Routed | None
    seconds: float

    @property
    def right(self) -> bool:
        """Out of scope where it is; else in scope and an acceptable category."""
        if self.item.out_of_scope or self.out_of_scope:
            return self.item.out_of_scope and self.out_of_scope
        return not self.item.categories or self.category in self.item.categories


def read(folder: Path = DATA) -> list[Item]:
    """All items of a folder."""
    found: list[Item] = []
    for path in sorted(folder.glob("*.yaml")):
        found += [item(given) for given in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return found


def item(given: Mapping[str, Any]) -> Item:
    """One item of a file."""
    return Item(
        given["bot"],
        given["lang"],
        given["text"],
        _several(given.get("kind")),
        _several(given.get("category")),
        given.get("secondary"),
        _several(given.get("urgency")),
        bool(given.get("out_of_scope", False)),
    )


def _several(given: object) -> tuple[Any, ...]:
    if given is None:
        return ()
    return tuple(given) if isinstance(given, list) else (given,)


def ask(items: Iterable[Item], bots: Mapping[str, Bot], make: Callable[[Bot, str], Routed]) -> list[Answer]:
    """Every item routed; each bot and language is trained before its first time is taken."""
    answers, trained = [], set()
    for one in items:
        bot = bots[one.bot]
        if (one.bot, one.lang) not in trained:
            make(bot, one.text)
            trained.add((one.bot, one.lang))
        begun = time.thread_time()
        routed = make(bot, one.text)
        seconds = time.thread_time() - begun
        answers.append(Answer(one, routed.category, routed.out_of_scope, routed, seconds))
    return answers


def baseline(items: Iterable[Item], bots: Mapping[str, Bot], same: Any) -> list[Answer]:
    """Every item by a simple way; what has no keyword is out of scope."""
    found = []
    for one in items:
        begun = time.thread_time()
        category = by_keywords(bots[one.bot], one.text, same)
        found.append(Answer(one, category, category is None, None, time.thread_time() - begun))
    return found


@dataclass(frozen=True, slots=True)
class Score:
    """Parts of 1: `kinds`, `urgencies` and `seconds_asked` (the second request) of in-scope items only."""

    items: int
    accuracy: float
    recall: float
    false_alarms: float
    kinds: float
    urgencies: float
    seconds_asked: float
    p50: float
    p95: float


def score(answers: Sequence[Answer]) -> Score:
    """What a list of answers is worth."""
    outside = [a for a in answers if a.item.out_of_scope]
    inside = [a for a in answers if not a.item.out_of_scope]
    told = [a for a in inside if a.routed]
    double = [a for a in told if a.item.secondary]
    times = sorted(a.seconds for a in answers) or [0.0]
    return Score(
        len(answers),
        _part(answers, lambda a: a.right),
        _part(outside, lambda a: a.out_of_scope),
        1 - _part(inside, lambda a: not a.out_of_scope),
        _part([a for a in told if a.item.kinds], lambda a: a.routed.kind in a.item.kinds),
        _part([a for a in told if a.item.urgencies], lambda a: a.routed.urgency in a.item.urgencies),
        _part(double, lambda a: a.routed.secondary == a.item.secondary),
        statistics.median(times),
        times[int(len(times) * 0.95)],
    )


def _part(answers: Sequence[Answer], holds: Callable[[Any], bool]) -> float:
    return sum(map(holds, answers)) / len(answers) if answers else 1.0


def groups(answers: Sequence[Answer]) -> dict[str, Score]:
    """The score of all, by bot and by language."""
    found = {"all": score(answers)}
    for name in sorted({a.item.bot for a in answers}):
        found[name] = score([a for a in answers if a.item.bot == name])
    for lang in sorted({a.item.lang for a in answers}):
        found[lang] = score([a for a in answers if a.item.lang == lang])
    return found


def table(title: str, scores: Mapping[str, Score]) -> Table:
    """Rows of numbers."""
    made = Table(title=title)
    columns = (
        "",
        "items",
        "right",
        "oos found",
        "false alarms",
        "kind",
        "urgency",
        "second",
        "p50 ms",
        "p95 ms",
    )
    for at, column in enumerate(columns):
        made.add_column(column, justify="left" if not at else "right")
    for name, one in scores.items():
        parts = (one.accuracy, one.recall, one.false_alarms, one.kinds, one.urgencies, one.seconds_asked)
        times = (f"{one.p50 * 1000:.2f}", f"{one.p95 * 1000:.2f}")
        made.add_row(name, str(one.items), *(f"{part:.1%}" for part in parts), *times)
    return made


def below(found: Score) -> list[str]:
    """What misses its floor."""
    missed = []
    if found.accuracy < ACCURACY:
        missed.append(f"right: {found.accuracy:.1%}, {ACCURACY:.0%} wanted")
    if found.recall < RECALL:
        missed.append(f"out of scope found: {found.recall:.1%}, {RECALL:.0%} wanted")
    if found.p95 > P95:
        missed.append(f"p95: {found.p95 * 1000:.2f} ms, {P95 * 1000:g} ms wanted")
    return missed


def compared(items: Sequence[Item], bots: Mapping[str, Bot]) -> dict[str, Score]:
    """The simple ways, and ours without each ingredient."""
    ways = {"exact words": exact, "stems": stemmed, "likeness": fuzzy}
    found = {name: score(baseline(items, bots, same)) for name, same in ways.items()}
    for name in WITHOUT:
        use = replace(ALL, **{name: False})
        found[f"without {name}"] = score(
            ask(items, bots, lambda bot, text, use=use: route(bot, text, use=use))
        )
    return found


def main(arguments: Sequence[str]) -> int:
    """Print the tables; 1 when a number is below its floor. `--alone`: not beside other ways."""
    folders = [argument for argument in arguments if argument != "--alone"]
    items = read(Path(folders[0]) if folders else DATA)
    if not items:
        print(f"no items in {DATA}", file=sys.stderr)
        return 1
    bots = load_bots(load_settings())
    answers = ask(items, bots, route)
    console = Console()
    console.print(table(f"intent · {len(items)} utterances", groups(answers)))
    for wrong in (a for a in answers if not a.right):
        got = "out of scope" if wrong.out_of_scope else wrong.category
        wanted = "out of scope" if wrong.item.out_of_scope else "/".join(map(str, wrong.item.categories))
        console.print(f"[dim]{wrong.item.bot} {wrong.item.lang}: {wanted} → {got}: {wrong.item.text}[/]")
    if "--alone" not in arguments:
        console.print(table("beside simpler ways, and without each ingredient", compared(items, bots)))
    missed = below(score(answers))
    for line in missed:
        print(f"below its floor: {line}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
