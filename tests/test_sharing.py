"""How the tests are shared out: who is alone is alone, and nobody overtakes whoever waits to be."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from tests.conftest import turn

WITHIN = 10.0


def test_whoever_is_alone_meets_nobody(tmp_path: Path) -> None:
    inside, met, over = set[int](), list[set[int]](), threading.Event()

    def others(number: int) -> None:
        while not over.is_set():
            with turn(tmp_path, alone=False):
                inside.add(number)
                time.sleep(0.002)
                inside.discard(number)

    threads = [threading.Thread(target=others, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    try:
        began = time.monotonic()
        for _ in range(20):
            with turn(tmp_path, alone=True):
                met.append(set(inside))
                time.sleep(0.002)
                met.append(set(inside))
        took = time.monotonic() - began
    finally:
        over.set()
        for thread in threads:
            thread.join(WITHIN)
    assert met == [set()] * 40
    assert took < WITHIN


def test_others_meet_each_other(tmp_path: Path) -> None:
    both = threading.Barrier(2, timeout=WITHIN)

    def go() -> None:
        with turn(tmp_path, alone=False):
            both.wait()

    threads = [threading.Thread(target=go) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WITHIN)
    assert not both.broken
