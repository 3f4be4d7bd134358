from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.store import spool
from tests.cli.conftest import Type
from tests.support.conversations import booked


@pytest.fixture
def signals() -> Iterator[None]:
    """Whoever works listens to signals; here somebody else goes on afterwards."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def test_a_part_that_does_not_exist(type_: Type) -> None:
    said = type_("serve", "--only", "apo")
    assert said.code == 2
    assert "known: knowledge, postcall, api, telegram, mail, voice" in said.err


def test_it_does_not_start_open_to_strangers(type_: Type, home: Path) -> None:
    (home / "frontdesk.yaml").write_text("api: {host: 0.0.0.0}\n")
    said = type_("serve")
    assert said.code == 2
    assert "FRONTDESK_API_KEY" in said.err
    assert said.out == ""


def test_one_go_is_for_the_work_after_conversations(type_: Type) -> None:
    for wrong in (("serve", "--burst"), ("serve", "--only", "postcall,api", "--burst")):
        said = type_(*wrong)
        assert said.code == 2
        assert "frontdesk serve --only postcall --burst" in said.err


def test_one_go_says_what_was_done_and_what_is_left(type_: Type, home: Path, signals: None) -> None:
    said = type_("serve", "--only", "postcall", "--burst")
    assert (said.code, said.out) == (0, "0 done, 0 webhooks sent, 0 left.\n")
    spool.put(home / "var", booked("call-1"))
    (home / "var" / "spool" / ".strange.json").write_text("{}")
    said = type_("serve", "--only", "postcall", "--burst")
    assert said.code == 1
    assert said.out.startswith("1 done, 0 webhooks sent, 1 left.\n")
    assert "app.log" in said.out
