"""How the tests are shared out among processes: `pytest -n 2 --dist loadfile`, as `make test` does.

What runs against a room, or kills real services, goes one after another: two such at once on two cores would
test the machine. Whatever else runs beside it makes way, and stands still beside a test marked `alone`, since
a caller's sound must not stutter. Any other file stays together, as its fixtures are for the whole of it.
"""

from __future__ import annotations

import fcntl
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

from frontdesk.app.logs import SharedFile

REAL = "tests/integration"
POLITE = 10
"""How nice a process is that shares the machine with those."""
TURNS = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


@contextmanager
def held(path: Path, how: int) -> Iterator[None]:
    """A lock between the processes of one run: `fcntl.LOCK_SH` or `LOCK_EX`. Waits for it."""
    with path.open("a") as file:
        fcntl.flock(file, how)
        yield


@contextmanager
def turn(folder: Path, *, alone: bool) -> Iterator[None]:
    """The time of one test: beside others', or `alone`, with none in any other process that has this folder.

    Whoever wants to be alone first shuts the gate that all go through, so that no newcomer overtakes it.
    """
    how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
    with ExitStack() as inside:
        with held(folder / "gate", how):
            inside.enter_context(held(folder / "room", how))
        yield


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Logs go to files for the rest of a process, where the next tests count what is said."""
    root = logging.getLogger()
    level = root.level
    yield
    root.setLevel(level)
    for one in [handler for handler in root.handlers if isinstance(handler, SharedFile)]:
        root.removeHandler(one)
        one.close()


def make_way() -> None:
    """Let whatever else wants the processor go first.

    Linux shares it out among sessions before it looks at who is nice within one, and each service of a test
    is a session of its own: so this process becomes one too, and the session is told.
    """
    if os.getpriority(os.PRIO_PROCESS, 0) >= POLITE:
        return
    os.setpriority(os.PRIO_PROCESS, 0, POLITE)
    with suppress(OSError):
        os.setsid()
        Path("/proc/self/autogroup").write_text(str(POLITE))


def scope(nodeid: str) -> str:
    """What stays together with this test, by its name."""
    file = nodeid.partition("::")[0]
    return REAL if file.startswith(f"{REAL}/") else file


class ByPlace(LoadScopeScheduling):
    """Tests of one scope go to one process, scopes in the order they are collected in."""

    def _split_scope(self, nodeid: str) -> str:
        return scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByPlace:
    return ByPlace(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest scope begins first."""
    items.sort(key=lambda item: scope(item.nodeid) != REAL)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if "PYTEST_XDIST_WORKER" in os.environ and scope(item.nodeid) != REAL:
        make_way()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    """All processes of a run take their turns in one folder, which goes with it."""
    if TURNS not in node.config.stash:
        node.config.stash[TURNS] = tempfile.TemporaryDirectory(prefix="frontdesk-tests-")
    node.workerinput["turns"] = node.config.stash[TURNS].name


def pytest_unconfigure(config: pytest.Config) -> None:
    if TURNS in config.stash:
        config.stash[TURNS].cleanup()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Outermost, so that waiting counts towards nobody's time limit."""
    folder = getattr(item.config, "workerinput", {}).get("turns")
    if folder is None:
        return (yield)
    with turn(Path(folder), alone=item.get_closest_marker("alone") is not None):
        return (yield)
