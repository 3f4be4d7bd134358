from __future__ import annotations

import threading

from frontdesk.knowledge.gate import Gate
from tests.support.waiting import until


def test_many_pass_at_once_and_one_is_alone() -> None:
    gate, events, leave = Gate(), [], threading.Event()

    def alone() -> None:
        with gate.alone():
            events.append("alone")
            leave.wait(10)

    def passing() -> None:
        with gate.passing():
            events.append("passing")

    threads = [threading.Thread(target=alone), threading.Thread(target=passing)]
    with gate.passing(), gate.passing():
        threads[0].start()
        assert until(lambda: gate._closed)
        assert events == []
    assert until(lambda: events == ["alone"])
    threads[1].start()
    leave.set()
    for thread in threads:
        thread.join(10)
    assert events == ["alone", "passing"]


def test_what_fails_inside_locks_nobody_out() -> None:
    gate = Gate()
    for door in (gate.passing, gate.alone, gate.passing):
        try:
            with door():
                raise RuntimeError
        except RuntimeError:
            continue
    with gate.alone():
        assert gate._inside == 0
