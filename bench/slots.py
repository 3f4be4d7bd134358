"""How well a spoken answer becomes a value: `python -m bench.slots [--lang xx] [--type t] [--misses]`.

Each item of the corpus is *right* (an accepted value, or rightly none), *asked again* (nothing was taken
although there was a value) or *silently wrong* (a value that nobody meant). The public libraries of
`bench.peers` are scored on the same items, as far as they claim to read their types and languages.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.corpus import AT, Item, load
from bench.peers import Answer, Unsupported, peers
from frontdesk.scenario.parsing import parse

RIGHT, WRONG = 0.95, 0.01
"""Floors over the whole corpus: at least so many right, at most so many silently wrong."""


@dataclass(frozen=True, slots=True)
class Result:
    """What one reader made of one item."""

    item: Item
    value: str | None

    @property
    def right(self) -> bool:
        """Whether the value is one of those accepted."""
        return self.value in self.item.expect

    @property
    def wrong(self) -> bool:
        """Whether a value was taken that nobody meant."""
        return not self.right and self.value is not None


@dataclass(frozen=True, slots=True)
class Score:
    """How many of so many items were right, asked again and silently wrong, and the milliseconds of one."""

    items: int
    right: int
    again: int
    wrong: int
    ms: float = 0.0

    def shares(self) -> tuple[float, float]:
        """The shares that were right and silently wrong, 0 to 1."""
        return (self.right / self.items, self.wrong / self.items) if self.items else (0.0, 0.0)


def ours(item: Item) -> str | None:
    """The value that a bot would act on."""
    found = parse(
        item.type, item.text, item.lang, AT, item.country, item.choices or None, item.pattern
    ).normalised
    return None if found is None else str(found)


def score(results: Sequence[Result], seconds: float = 0.0) -> Score:
    """The results, counted."""
    right, wrong = sum(one.right for one in results), sum(one.wrong for one in results)
    each = 1000 * seconds / len(results) if results else 0.0
    return Score(len(results), right, len(results) - right - wrong, wrong, each)


def run(items: Iterable[Item], answer: Answer) -> tuple[list[Result], Score]:
    """All items that `answer` supports."""
    results = []
    began = time.perf_counter()
    for item in items:
        try:
            results.append(Result(item, answer(item)))
        except Unsupported:
            continue
    return results, score(results, time.perf_counter() - began)


def by_type_and_language(results: Sequence[Result]) -> Table:
    """Right and silently wrong by type, in a column per language."""
    languages = sorted({one.item.lang for one in results})
    table = Table("type", *languages, "all", title="right of all (silently wrong)")
    for kind in [*sorted({one.item.type for one in results}), ""]:
        of_kind = [one for one in results if kind in ("", one.item.type)]
        cells = [_cell(one for one in of_kind if one.item.lang == lang) for lang in languages]
        table.add_row(kind or "all", *cells, _cell(of_kind), end_section=not kind)
    return table


def _cell(results: Iterable[Result]) -> str:
    found = score(list(results))
    if not found.items:
        return "–"
    return f"{found.right}/{found.items}" + (f" ({found.wrong})" if found.wrong else "")


def beside(items: Sequence[Item], readers: dict[str, Answer]) -> Table:
    """Every reader on the items it supports, and ours on the same."""
    table = Table(
        "reader", "items", "right", "asked again", "silently wrong", "ms each", "frontdesk on these"
    )
    for name, answer in readers.items():
        results, found = run(items, answer)
        same = score([Result(one.item, ours(one.item)) for one in results])
        right, wrong = found.shares()
        table.add_row(
            *(name, str(found.items), f"{right:.1%}", str(found.again), f"{found.wrong} ({wrong:.1%})"),
            *(f"{found.ms:.2f}", f"{same.shares()[0]:.1%}, {same.wrong} wrong"),
        )
    return table


def misses(results: Iterable[Result]) -> Table:
    """Every item that was not right."""
    table = Table("item", "said", "taken", "right would be")
    for one in results:
        if not one.right:
            wanted = " or ".join(value or "nothing" for value in one.item.expect)
            table.add_row(one.item.id, one.item.text, one.value or "nothing", wanted)
    return table


def below(found: Score) -> list[str]:
    """The floors that were missed."""
    right, wrong = found.shares()
    return [
        *([f"right: {right:.1%}, at least {RIGHT:.0%} are needed"] if right < RIGHT else ()),
        *([f"silently wrong: {wrong:.1%}, at most {WRONG:.0%} are allowed"] if wrong > WRONG else ()),
    ]


def chosen(items: Iterable[Item], lang: str | None, kind: str | None) -> list[Item]:
    """The items of a language and a type, where these are given."""
    wanted: Callable[[Item], bool] = lambda one: lang in (None, one.lang) and kind in (None, one.type)  # noqa: E731
    return [item for item in items if wanted(item)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; exit code 1 below a floor."""
    asked = argparse.ArgumentParser(
        prog="python -m bench.slots", description=(__doc__ or "").split("\n\n")[0]
    )
    asked.add_argument("--lang", help="only this language")
    asked.add_argument("--type", help="only this type")
    asked.add_argument("--misses", action="store_true", help="list every item that was not right")
    asked.add_argument("--alone", action="store_true", help="leave the other libraries out")
    asked.add_argument("--data", type=Path, nargs="*", help="files or folders; by default bench/data/slots")
    options = asked.parse_args(arguments)
    items = chosen(load(options.data), options.lang, options.type)
    console = Console()
    for item in items:
        ours(item)  # the first call of each reader builds tables
    results, found = run(items, ours)
    console.print(by_type_and_language(results))
    if options.misses:
        console.print(misses(results))
    if not options.alone:
        console.print(beside(items, {"frontdesk": ours, **peers()}))
    right, wrong = found.shares()
    console.print(
        f"{found.items} items: {right:.1%} right, {found.again} asked again, {wrong:.1%} silently wrong"
    )
    missed = below(found)
    for line in missed:
        console.print(f"[red]{line}[/red]")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
