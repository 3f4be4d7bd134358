from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, NotFound, Refused
from frontdesk.store import spool
from frontdesk.store.sealing import Keyring
from tests.support.conversations import booked, utterances


def test_what_is_put_can_be_taken_until_it_is_removed(tmp_path: Path) -> None:
    conversation = booked("tg:42/7")
    spool.put(tmp_path, conversation)
    assert spool.pending(tmp_path) == ("tg:42/7",)
    assert spool.take(tmp_path, "tg:42/7") == conversation
    spool.remove(tmp_path, "tg:42/7")
    spool.remove(tmp_path, "tg:42/7")
    assert spool.pending(tmp_path) == ()
    with pytest.raises(NotFound):
        spool.take(tmp_path, "tg:42/7")


def test_the_first_of_an_id_stays(tmp_path: Path) -> None:
    first = spool.put(tmp_path, booked())
    assert spool.put(tmp_path, replace(booked(), ended_by="worker_lost")) == first
    assert spool.take(tmp_path, "call-1").ended_by == "caller"


def test_the_oldest_comes_first_and_age_is_respected(tmp_path: Path) -> None:
    for age, name in ((5, "young"), (100, "old"), (50, "middle")):
        os.utime(spool.put(tmp_path, booked(name)), (time.time() - age,) * 2)
    assert spool.pending(tmp_path) == ("old", "middle", "young")
    assert spool.pending(tmp_path, older_than=30) == ("old", "middle")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"id": "call-1"}', b"\xff\xfe"])
def test_an_unreadable_file_is_set_aside_with_its_reason(tmp_path: Path, content: bytes) -> None:
    path = spool.put(tmp_path, booked())
    path.write_bytes(content)
    with pytest.raises(BadInput):
        spool.take(tmp_path, "call-1")
    assert spool.pending(tmp_path) == ()
    assert (tmp_path / "spool" / "bad" / path.name).read_bytes() == content
    assert (tmp_path / "spool" / "bad" / f"{path.name}.reason.txt").read_text().strip()


def test_a_file_under_another_name_is_set_aside(tmp_path: Path) -> None:
    spool.put(tmp_path, booked("one")).rename(spool.path_of(tmp_path, "two"))
    with pytest.raises(BadInput, match="one"):
        spool.take(tmp_path, "two")


def test_half_a_surrogate_pair_does_not_lose_the_conversation(tmp_path: Path) -> None:
    spool.put(tmp_path, booked(utterances=utterances(("caller", "ha \ud83d ha"))))
    assert spool.take(tmp_path, "call-1").utterances[0].text == "ha ? ha"


def test_a_folder_in_the_way_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "spool" / "c.json").mkdir(parents=True)
    with pytest.raises(BadInput, match="set aside"):
        spool.take(tmp_path, "c")
    assert spool.pending(tmp_path) == ()


def test_encrypted_and_left_alone_without_the_key(tmp_path: Path) -> None:
    keys = Keyring(parse(fresh()))
    path = spool.put(tmp_path, booked(), keys)
    assert b"salon" not in path.read_bytes()
    assert spool.take(tmp_path, "call-1", keys) == booked()
    with pytest.raises(Refused):
        spool.take(tmp_path, "call-1")
    assert spool.pending(tmp_path) == ("call-1",), "it is not set aside: the key may come back"


def test_plain_ones_are_taken_when_there_is_a_key(tmp_path: Path) -> None:
    spool.put(tmp_path, booked())
    assert spool.take(tmp_path, "call-1", Keyring(parse(fresh()))) == booked()


def test_a_damaged_encrypted_one_is_kept(tmp_path: Path) -> None:
    keys = Keyring(parse(fresh()))
    path = spool.put(tmp_path, booked(), keys)
    data = path.read_bytes()
    path.write_bytes(data[:-20])
    with pytest.raises(BadInput, match="set aside"):
        spool.take(tmp_path, "call-1", keys)
    assert (tmp_path / "spool" / "bad" / "call-1.json").read_bytes() == data[:-20]


def test_whoever_looks_again_sees_what_came_and_what_went(tmp_path: Path) -> None:
    watch = spool.Watch(tmp_path)
    assert watch.look() == []
    os.utime(spool.put(tmp_path, booked("tg:1")), (50.0, 50.0))
    os.utime(spool.put(tmp_path, booked("tg:2")), (40.0, 40.0))
    (tmp_path / "spool" / ".half.tmp").write_text("{")
    assert watch.look() == [(40.0, "tg:2"), (50.0, "tg:1")]
    spool.remove(tmp_path, "tg:2")
    os.utime(spool.put(tmp_path, booked("tg:3")), (10.0, 10.0))
    assert watch.look() == [(10.0, "tg:3"), (50.0, "tg:1")]
    spool.remove(tmp_path, "tg:1")
    assert [key for _, key in watch.look()] == ["tg:3"]
    os.utime(spool.put(tmp_path, booked("tg:1")), (5.0, 5.0))
    assert watch.look()[0] == (5.0, "tg:1"), "one that came back is as old as it is now"
