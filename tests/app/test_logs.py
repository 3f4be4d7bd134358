from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from frontdesk.app.logs import FULL, KEPT, SharedFile, to_files

WRITER = """
import logging, sys
from pathlib import Path
from frontdesk.app.logs import to_files
to_files(Path(sys.argv[1]), full=40_000, kept=1000)
log = logging.getLogger("frontdesk.test")
for number in range(400):
    log.error("%s-%d %s", sys.argv[2], number, "x" * (20_000 if number % 100 == 0 else 50))
"""


def test_everything_once_and_errors_once_more(tmp_path: Path) -> None:
    folder = to_files(tmp_path)
    assert to_files(tmp_path) == folder
    logging.getLogger("frontdesk.test").info("a visitor came")
    logging.getLogger("frontdesk.test").error("a visitor fell")
    assert (folder / "app.log").read_text().count("a visitor") == 2
    assert (folder / "error.log").read_text().count("a visitor") == 1
    assert "fell" in (folder / "error.log").read_text()


@pytest.fixture
def handlers() -> Iterator[Callable[..., SharedFile]]:
    made: list[SharedFile] = []

    def make(path: Path, full: int = FULL, kept: int = KEPT) -> SharedFile:
        made.append(SharedFile(path, full, kept))
        return made[-1]

    yield make
    for handler in made:
        handler.close()


def write(handler: SharedFile, words: str) -> None:
    handler.handle(logging.LogRecord("test", logging.INFO, "", 0, words, (), None))


def test_a_full_file_is_put_aside_and_the_oldest_goes(
    tmp_path: Path, handlers: Callable[..., SharedFile]
) -> None:
    handler = handlers(tmp_path / "app.log", 10, 2)
    for word in ("first line", "short", "second line", "third line", "last"):
        write(handler, word)
    found = {path.name: path.read_text() for path in tmp_path.glob("app.log*")}
    assert found == {
        "app.log": "last\n",
        "app.log.1": "third line\n",
        "app.log.2": "short\nsecond line\n",
    }


def test_another_tool_may_put_it_aside(tmp_path: Path, handlers: Callable[..., SharedFile]) -> None:
    one, other = (handlers(tmp_path / "app.log") for _ in range(2))
    write(one, "before")
    write(other, "before, too")
    (tmp_path / "app.log").rename(tmp_path / "app.log-20261121")
    write(other, "after")
    write(one, "after, too")
    assert (tmp_path / "app.log").read_text() == "after\nafter, too\n"
    assert (tmp_path / "app.log-20261121").read_text() == "before\nbefore, too\n"


def test_half_of_a_character_is_no_reason_to_write_nothing(
    tmp_path: Path, handlers: Callable[..., SharedFile]
) -> None:
    write(handlers(tmp_path / "app.log"), "a \ud83d b ж")
    assert (tmp_path / "app.log").read_text(encoding="utf-8") == "a \\ud83d b ж\n"


def test_of_several_processes_no_line_is_lost_or_torn(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name], stderr=subprocess.PIPE)
        for name in "abc"
    ]
    assert [process.communicate()[1] for process in processes] == [b"", b"", b""]
    for name in ("app", "error"):
        files = list((tmp_path / "logs").glob(f"{name}.log*"))
        lines = [line for file in files for line in file.read_text().splitlines()]
        assert sorted(line.split()[-2] for line in lines) == sorted(
            f"{writer}-{number}" for writer in "abc" for number in range(400)
        )
        assert {len(line.split()[-1]) for line in lines} == {50, 20_000}
        assert len(files) > 3
