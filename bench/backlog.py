"""What a backlog takes, in which order it goes, and what a conversation that ends meanwhile has to wait.

    python -m bench.backlog                         10,000 that waited for an hour; 15 minutes at most
    python -m bench.backlog --conversations 1000 --embedded      one worker beside the spool, SQLite

Real Redis, PostgreSQL, worker processes and a receiver of webhooks, as in `bench.afterlife`. The backlog lies
in the spool and nobody was rung for, as after an outage of Redis. While it is done a conversation ends every
two seconds. Everything is timed by its first `call.ended`. Target: all are told, nobody is overtaken by more
younger ones than there are workers, and of the new ones 95 of 100 are told within two seconds. Exit code 1
where missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from bisect import bisect, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.afterlife import cpu, desk, first_attempts, hang_up
from bench.chaos_calls import conversation
from bench.latency.table import percentile
from frontdesk.settings import Settings
from frontdesk.store import spool
from frontdesk.testing.receiver import WebhookReceiver

CONVERSATIONS, WORKERS, EVERY, WITHIN = 10_000, 2, 2.0, 900.0
AGED, APART = 3600.0, 0.1
NEW_WITHIN = 2.0


@dataclass(slots=True)
class Drained:
    """`told`: those of the backlog whose webhook came, in the order of coming; `delays`: seconds that new
    ones waited, `asked` how many of these there were; `seconds` until the last of the backlog was told, `cpu`
    what the workers took of the processors until then."""

    backlog: Sequence[str]
    told: Sequence[str]
    asked: int
    delays: list[float] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0
    workers: int = 1

    @property
    def overtaken(self) -> int:
        """By how many younger ones the unluckiest of the backlog was overtaken."""
        return most_overtaken(self.backlog, self.told)

    @property
    def kept(self) -> bool:
        """Whether the target is met."""
        whole = len(self.told) == len(self.backlog) and len(self.delays) == self.asked
        return whole and self.overtaken <= self.workers and percentile(self.delays, 0.95) <= NEW_WITHIN

    def __str__(self) -> str:
        done, pace = len(self.told), len(self.told) / max(self.seconds, 0.001)
        waits = [percentile(self.delays, part) for part in (0.5, 0.95, 1.0)]
        return (
            f"{done} of {len(self.backlog)} in {self.seconds:.0f} s, {pace:.1f} a second,"
            f" {1000 * self.cpu / max(done, 1):.0f} ms of the workers' processors each; nobody was overtaken"
            f" by more than {self.overtaken};"
            f" {len(self.delays)} of {self.asked} that ended meanwhile were told"
            f" after p50 {waits[0]:.2f}, p95 {waits[1]:.2f}, at most {waits[2]:.2f} s"
        )


def most_overtaken(due: Sequence[str], order: Sequence[str]) -> int:
    """Of those that came in some `order`, the most younger ones that came before one that was due earlier."""
    place = {name: number for number, name in enumerate(due)}
    seen, most = list[int](), 0
    for rank in (place[name] for name in order):
        most = max(most, len(seen) - bisect(seen, rank))
        insort(seen, rank)
    return most


def run(count: int, workers: int, every: float, within: float, embedded: bool) -> Drained:
    """Lay the backlog down, let one more end every so many seconds, until all are told or time is over."""
    with desk(workers, embedded=embedded) as (settings, receiver, pids):
        names = lay(settings, count)
        before, began = cpu(pids), time.time()
        ended, told = dict[str, float](), dict[str, float]()
        while time.time() < began + within and not set(names) <= told.keys():
            one = conversation(f"new-{len(ended)}", None)
            ended |= hang_up(settings, [one], every)
            time.sleep(every)
            told = first_attempts(receiver)
        spent, told = cpu(pids) - before, _last(receiver, ended)
        order = sorted((name for name in names if name in told), key=lambda name: told[name])
        delays = [told[name] - at for name, at in ended.items() if name in told]
        last = told[order[-1]] - began if order else 0.0
        return Drained(names, order, len(ended), delays, last, spent, workers)


def lay(settings: Settings, count: int) -> list[str]:
    """So many conversations that ended a tenth of a second apart, the first an hour ago; all at once."""
    since, names = time.time() - AGED, [f"old-{number:05}" for number in range(count)]
    spool.path_of(settings.home, names[0]).parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=settings.home, prefix="aside-") as aside:
        paths = [spool.put(Path(aside), conversation(name, None)) for name in names]
        for number, path in enumerate(paths):
            os.utime(path, (since + APART * number,) * 2)
        for name, path in zip(names, paths, strict=True):
            path.rename(spool.path_of(settings.home, name))
    return names


def _last(receiver: WebhookReceiver, ended: dict[str, float]) -> dict[str, float]:
    """What was told, once the last of the new ones has had its time."""
    until = time.monotonic() + 10 * NEW_WITHIN
    while not ended.keys() <= (told := first_attempts(receiver)).keys() and time.monotonic() < until:
        time.sleep(0.2)
    return told


def main() -> int:
    """Run it and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--conversations", type=int, default=CONVERSATIONS)
    options.add_argument("--workers", type=int, default=WORKERS)
    options.add_argument("--every", type=float, default=EVERY, help="seconds between new ones")
    options.add_argument("--within", type=float, default=WITHIN, help="seconds after which it ends")
    options.add_argument("--embedded", action="store_true", help="one worker, SQLite, no Redis")
    chosen = options.parse_args()
    workers = 1 if chosen.embedded else chosen.workers
    found = run(chosen.conversations, workers, chosen.every, chosen.within, chosen.embedded)
    print(found)
    return 0 if found.kept else 1


if __name__ == "__main__":
    sys.exit(main())
