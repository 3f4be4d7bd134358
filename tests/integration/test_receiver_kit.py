"""The receivers that docs/receiver hands out, run as programs, against our own sender."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.postcall.delivery import utc_now
from frontdesk.postcall.sender import post
from frontdesk.postcall.signing import derived, signed
from tests.support.kits import KITS, Kit, kit
from tests.support.waiting import until

pytestmark = pytest.mark.integration
NEW, OLD = derived("n" * 32, "ep_1", 2), derived("n" * 32, "ep_1", 1)
BODY = '{"type": "knowledge.gap", "version": 1, "data": {"question": "Красите брови? 🙂"}}'


@pytest.fixture(params=KITS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def running(name: str, tmp_path: Path) -> Iterator[Kit]:
    with kit(name, tmp_path, NEW) as made:
        yield made


def send(url: str, message: str, *secrets: str, body: str = BODY) -> int | None:
    return post(url, body, message, secrets, allow_private=True).status


def test_what_we_send_is_taken_word_for_word(running: Kit) -> None:
    assert send(running.url, "msg_1", NEW) == 204
    assert until(lambda: len(running.took) == 1)
    assert running.took[0]["data"]["question"] == "Красите брови? 🙂"


def test_a_repeat_is_taken_and_handled_once_also_after_a_restart_and_at_the_same_moment(
    name: str, tmp_path: Path
) -> None:
    with kit(name, tmp_path, NEW) as first:
        threads = [threading.Thread(target=send, args=(first.url, "msg_1", NEW)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert send(first.url, "msg_2", NEW) == 204
        assert until(lambda: len(first.took) == 2)
    with kit(name, tmp_path, NEW) as second:
        assert send(second.url, "msg_1", NEW) == 204
        assert send(second.url, "msg_3", NEW) == 204
        assert until(lambda: len(second.took) == 1)


def test_while_a_secret_is_replaced_both_sides_may_be_late(name: str, tmp_path: Path) -> None:
    with kit(name, tmp_path, OLD) as late:
        assert send(late.url, "msg_1", NEW, OLD) == 204, "we sign with both"
        assert send(late.url, "msg_2", NEW) == 401
    with kit(name, tmp_path, NEW, OLD) as early:
        assert send(early.url, "msg_3", OLD) == 204, "it knows both"
        assert send(early.url, "msg_4", NEW) == 204


def test_the_headers_are_those_of_the_standard(running: Kit) -> None:
    headers = {
        one.decode(): value.decode() for one, value in signed(BODY, "msg_1", (NEW,), utc_now()).items()
    }
    assert running.post(BODY, headers) == 204
    assert running.post(BODY.replace("gap", "gaps"), headers) == 401
