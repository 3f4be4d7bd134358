"""Spoken answers become the right values, or none: the floors, over the whole corpus and by language."""

from __future__ import annotations

import pytest

from bench.corpus import Item, load
from bench.slots import Result, Score, below, beside, by_type_and_language, main, misses, ours, run, score


def test_the_floors_hold() -> None:
    results, found = run(load(), ours)
    assert below(found) == [], [(one.item.id, one.value) for one in results if not one.right]


@pytest.mark.parametrize("lang", ["en", "ru", "de", "es", "ar", "he"])
def test_no_language_is_left_behind(lang: str) -> None:
    _, found = run([item for item in load() if item.lang == lang], ours)
    right, wrong = found.shares()
    assert right >= 0.93
    assert wrong <= 0.02


def test_what_counts_as_what() -> None:
    item = Item("1", "en", "number", "four", ("4",))
    nothing = Item("2", "en", "number", "no idea", (None,))
    found = score([Result(item, "4"), Result(item, None), Result(item, "5"), Result(nothing, None)])
    assert (found.right, found.again, found.wrong) == (2, 1, 1)
    assert len(below(found)) == 2
    assert below(Score(100, 99, 0, 1)) == []


def test_tables() -> None:
    item = Item("1", "en", "number", "four", ("5",))
    results, _ = run([item], ours)
    assert by_type_and_language(results).row_count == 2
    assert misses(results).row_count == 1
    assert beside([item], {"frontdesk": ours}).row_count == 1


def test_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "--type", "number", "--alone", "--misses"]) == 0
    assert "silently wrong" in capsys.readouterr().out
