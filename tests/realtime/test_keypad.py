"""Keys until they make an answer."""

from __future__ import annotations

import asyncio

from frontdesk.realtime.keypad import Keypad


async def test_enough_keys_are_an_answer() -> None:
    done: list[str] = []
    pad = Keypad(lambda: 3, done.append)
    for key in "1234":
        pad.press(key)
    assert done == ["123"]
    assert pad.collecting
    pad.close()
    assert not pad.collecting


async def test_the_hash_ends_it_and_is_not_part_of_it() -> None:
    done: list[str] = []
    pad = Keypad(lambda: 15, done.append)
    for key in "020#":
        pad.press(key)
    assert done == ["020"]


async def test_a_hash_alone_is_an_answer_after_the_pause() -> None:
    done: list[str] = []
    pad = Keypad(lambda: 5, done.append, pause=0.02)
    pad.press("#")
    assert done == []
    await asyncio.sleep(0.06)
    assert done == ["#"]


async def test_a_pause_ends_it() -> None:
    done: list[str] = []
    pad = Keypad(lambda: 0, done.append, pause=0.03)
    pad.press("7")
    pad.press("x")
    await asyncio.sleep(0.08)
    assert done == ["7"]


async def test_a_closed_pad_says_nothing_any_more() -> None:
    done: list[str] = []
    pad = Keypad(lambda: 0, done.append, pause=0.02)
    pad.press("7")
    pad.close()
    await asyncio.sleep(0.05)
    assert done == []
