"""docs/requirements.md names every requirement of this version, honestly, with a test that exists."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from tests.source import ROOT

STATES = {"done", "partly", "not yet"}


def numbered(prefix: str, *numbers: int | range) -> list[str]:
    flat = [n for part in numbers for n in (part if isinstance(part, range) else (part,))]
    return [f"{prefix}-{number}" for number in flat]


WANTED = [
    *numbered("MS", range(1, 14), range(22, 30), 30, 31, range(33, 36), 37, 38, 40, range(51, 63)),
    *numbered("DK", 10, 11, 12, 59, 64, 65, 66, 67, 68, 72, 74, 75),
    *numbered("OF", range(19, 24), 31, 32, 33, range(35, 39), 42),
    *numbered("C", range(1, 10), 11, 16, 22, 25, 27, 28, 30, 32, 34),
    *numbered("MS", range(14, 22), 47),
    *numbered("DK", 37, 38, range(44, 50)),
    *numbered("KA", 4, 12, 17, 23, 24, 36, 37, 38, 73),
    *numbered("OF", 25),
    *numbered("C", 10, 15),
    *numbered("OF", 7, 8, 26),
    *numbered("KA", 2, 8, 43, 68),
    *numbered("LH", 29, 32),
    *numbered("C", 13),
    *numbered("DK", range(39, 44)),
    *numbered("KA", 5, 33, 34, 35, 40),
    *numbered("LH", 2, range(21, 26), 30, 33, 64),
    *numbered("OF", 6),
    *numbered("DK", 50, 52),
    *numbered("KA", 21, range(45, 48)),
    *numbered("DK", range(55, 59), 63, 70),
    *numbered("OF", 10),
    *numbered("LH", 19, 98, 100),
    *numbered("C", 21, 31, 35),
]


@dataclass(frozen=True, slots=True)
class Row:
    number: str
    what: str
    state: str
    shown_by: str


def rows() -> list[Row]:
    lines = (ROOT / "docs" / "requirements.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [Row(*row) for row in cells if re.fullmatch(r"[A-Z]+-\d+", row[0])]


def test_every_requirement_has_its_row() -> None:
    numbers = [row.number for row in rows()]
    assert sorted(set(WANTED) - set(numbers)) == []
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.number)
def test_its_test_exists(row: Row) -> None:
    assert row.state.split(":")[0] in STATES
    assert not row.state.startswith("partly") or ": " in row.state, "what is missing?"
    assert row.what
    named = re.findall(r"`([\w./-]+)(?:::(\w+))?`", row.shown_by)
    assert named or row.state == "not yet", "which test shows it?"
    for path, function in named:
        file = ROOT / path
        assert file.is_file(), f"{path} is not there"
        assert not function or f"def {function}(" in file.read_text(encoding="utf-8"), (
            f"{path} has no {function}"
        )
