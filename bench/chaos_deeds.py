"""What `bench.chaos` does to an installation: each deed ends with everything running again."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from random import Random

from bench.chaos_desk import Desk


def paused(pid: int, seconds: float) -> None:
    """Stop the process for a while, as a machine that swaps does."""
    os.kill(pid, signal.SIGSTOP)
    try:
        time.sleep(seconds)
    finally:
        os.kill(pid, signal.SIGCONT)


def kill_worker(desk: Desk, chance: Random) -> None:
    dying = chance.choice(desk.workers)
    dying.kill()
    dying.wait()
    desk.workers.remove(dying)
    desk.work()


def pause_worker(desk: Desk, chance: Random) -> None:
    alive = [one for one in desk.workers if one.poll() is None]
    if alive:
        paused(chance.choice(alive).pid, chance.uniform(0.5, 3.0))


def kill_upkeep(desk: Desk, _chance: Random) -> None:
    if desk.upkeep is not None:
        desk.upkeep.kill()
        desk.upkeep.wait()
    desk.keep_up()


def kill_redis(desk: Desk, chance: Random) -> None:
    desk.redis.kill()
    time.sleep(chance.uniform(0.1, 2.0))
    desk.redis.start()


def pause_redis(desk: Desk, chance: Random) -> None:
    paused(desk.redis.program.pid, chance.uniform(0.3, 1.5))


def crash_postgres(desk: Desk, chance: Random) -> None:
    """As after a power cut: what was committed is recovered from the log."""
    desk.postgres.program.stop(signal.SIGQUIT)
    time.sleep(chance.uniform(0.1, 1.5))
    desk.postgres.program.start()


def pause_postgres(desk: Desk, chance: Random) -> None:
    paused(desk.postgres.program.pid, chance.uniform(0.3, 1.5))


def kill_receiver(desk: Desk, chance: Random) -> None:
    if desk.taker is not None:
        desk.taker.kill()
        desk.taker.wait()
    time.sleep(chance.uniform(0.1, 2.0))
    desk.take()


def kill_calendar(desk: Desk, chance: Random) -> None:
    desk.calendar.program.kill()
    time.sleep(chance.uniform(0.1, 2.0))
    desk.calendar.program.start()


def pause_calendar(desk: Desk, chance: Random) -> None:
    paused(desk.calendar.program.pid, chance.uniform(0.3, 1.5))


def mute_tracker(desk: Desk, chance: Random) -> None:
    desk.others.tracker.mute(chance.uniform(0.5, 2.0))


def refuse_mail(desk: Desk, chance: Random) -> None:
    """It says no once it has everything, or hangs up; nothing of that is in anybody's letter box."""
    for _ in range(chance.randint(1, 3)):
        desk.others.mail.answer("SENT", chance.choice(("", "451 later")))


DEEDS: tuple[Callable[[Desk, Random], None], ...] = (
    *(kill_worker, kill_worker, pause_worker, kill_redis, kill_redis, pause_redis, kill_upkeep, kill_upkeep),
    *(
        crash_postgres,
        pause_postgres,
        kill_receiver,
        kill_calendar,
        pause_calendar,
        mute_tracker,
        refuse_mail,
    ),
)


def havoc(desk: Desk, chance: Random, seconds: float) -> None:
    """Something breaks every second or two; everything has its turn before anything has another."""
    until, left = time.monotonic() + seconds, list[Callable[[Desk, Random], None]]()
    while time.monotonic() < until:
        if not left:
            left = chance.sample(DEEDS, len(DEEDS))
        deed = left.pop()
        desk.log.append(deed.__name__)
        deed(desk, chance)
        time.sleep(chance.uniform(0.2, 1.2))
