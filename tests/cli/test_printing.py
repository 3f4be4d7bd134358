from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from frontdesk.cli.printing import plain, print_json, print_table


def test_nothing_that_a_terminal_obeys_is_printed() -> None:
    assert plain("a\x1b[2Jb\x07\r\x9b5n") == "a\ufffd[2Jb\ufffd\ufffd\ufffd5n"


def test_words_stay_as_they_are() -> None:
    text = "Стрижка\t35 ₽\nשָׁלוֹם \u200fسعر 🙂"
    assert plain(text) == text


def test_a_table_is_as_wide_as_it_has_to_be_and_obeys_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(
        Console(file=StringIO(), width=20), ("id", "name"), [("1", "[red]Anna\x1b[/red] " + "x" * 60)], 100
    )
    [heads, row] = capsys.readouterr().out.splitlines()
    assert heads.split() == ["id", "name"]
    assert row.split() == ["1", "[red]Anna\ufffd[/red]", "x" * 60]


def test_json_is_for_people_too(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"name": "Анна"})
    assert capsys.readouterr().out == '{\n  "name": "Анна"\n}\n'
