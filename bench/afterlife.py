"""How soon after a hang-up the first webhook goes out, and how many conversations a processor gets through.

    python -m bench.afterlife                       20 conversations a second for half a minute
    python -m bench.afterlife --rate 40 --workers 3

Real Redis, PostgreSQL, worker processes that take their jobs from RQ, and a receiver of webhooks that checks
signatures. Each conversation, three of four with a booking, is laid into the spool and rung for as a call
does when it ends; its `call.ended` is timed from just before that to its arrival. No model is configured.
Target: 95 of 100 within a second. Exit code 1 where missed, or where one is not told at all.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bench.chaos_calls import BOT, Caller, conversation
from bench.chaos_desk import ROOT, SECRET, SECRET_ENV
from bench.latency.processes import taken
from bench.latency.table import percentile
from frontdesk.config import load_settings
from frontdesk.models import Conversation
from frontdesk.postcall.queue import Bell
from frontdesk.settings import Settings
from frontdesk.store import conversations, snapshot, spool
from frontdesk.store.db import Store, open_store
from frontdesk.testing.receiver import WebhookReceiver
from frontdesk.testing.services import postgres_server, redis_server

WITHIN = 1.0
RATE, SECONDS, WORKERS = 20.0, 30.0, 2
WARM_WITHIN, DRAINED_WITHIN = 90.0, 120.0


@dataclass(slots=True)
class Passed:
    """`delays`: seconds from hang-up to the first attempt, one a conversation that was told; `seconds`: from
    the first hang-up to the last of these; `cpu`: processor seconds of the workers in that time."""

    ended: int
    delays: list[float] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0

    @property
    def kept(self) -> bool:
        """Whether every one was told, and 95 of 100 in time."""
        return len(self.delays) == self.ended and percentile(self.delays, 0.95) <= WITHIN

    def __str__(self) -> str:
        middle, late, last = (percentile(self.delays, part) for part in (0.5, 0.95, 1.0))
        each, a_second = 1000 * self.cpu / self.ended, self.ended / self.cpu if self.cpu else 0.0
        return (
            f"{self.ended} conversations in {self.seconds:.0f} s, {len(self.delays)} told;"
            f" first webhook after p50 {middle:.2f}, p95 {late:.2f}, at most {last:.2f} s;"
            f" {each:.0f} ms of the workers' processors each, {a_second:.0f} a second and core"
        )


def first_attempts(receiver: WebhookReceiver) -> dict[str, float]:
    """By conversation, when its `call.ended` arrived first, in epoch seconds."""
    found: dict[str, float] = {}
    for one in list(receiver.deliveries):
        if one.event is not None and one.event["type"] == "call.ended":
            found.setdefault(one.event["data"]["conversation_id"], one.at)
    return found


def run(rate: float, seconds: float, workers: int) -> Passed:
    """So many conversations a second for so long, and what follows."""
    with desk(workers) as (settings, receiver, pids):
        caller = Caller(settings, Random(1))
        count = max(1, int(rate * seconds))
        whole = [conversation(f"call-{at}", caller.booked(f"call-{at}", at)) for at in range(count)]
        before, began = cpu(pids), time.time()
        ended = hang_up(settings, whole, 1 / rate)
        told = _drained(receiver, set(ended))
        delays = [told[one] - at for one, at in ended.items() if one in told]
        return Passed(count, delays, max(told.values(), default=began) - began, cpu(pids) - before)


def hang_up(settings: Settings, whole: Sequence[Conversation], apart: float) -> dict[str, float]:
    """Lay each into the spool and ring, so many seconds apart; when that began, by conversation."""
    bell, ended = Bell(settings), dict[str, float]()
    began = time.monotonic()
    for number, one in enumerate(whole):
        time.sleep(max(0.0, began + number * apart - time.monotonic()))
        ended[one.id] = time.time()
        spool.put(settings.home, one)
        bell.ring(one.id)
    bell.close()
    return ended


def _drained(receiver: WebhookReceiver, expected: set[str]) -> dict[str, float]:
    until = time.monotonic() + DRAINED_WITHIN
    while time.monotonic() < until:
        told = first_attempts(receiver)
        if expected <= told.keys():
            break
        time.sleep(0.5)
    return {name: at for name, at in told.items() if name in expected}


@contextmanager
def desk(workers: int, *, embedded: bool = False) -> Iterator[tuple[Settings, WebhookReceiver, list[int]]]:
    """Workers that have begun, with upkeep beside each, and a receiver of `call.ended`; with the process ids.
    `embedded` is without Redis and PostgreSQL."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-afterlife-")))
        receiver = stack.enter_context(WebhookReceiver(SECRET))
        (folder / "frontdesk.yaml").write_text(
            "allow_private_webhooks: true\n"
            f"webhook: {{url: '{receiver.url}', secret_env: {SECRET_ENV}, events: [call.ended]}}\n"
        )
        own = {"FRONTDESK_HOME": str(folder / "var"), SECRET_ENV: SECRET}
        if not embedded:
            own["REDIS_URL"] = stack.enter_context(redis_server()).url
            own["DB_URL"] = stack.enter_context(postgres_server()).url
        settings = load_settings(own, folder / "frontdesk.yaml")
        snapshot.publish(settings, {BOT.bot_id: BOT})
        pids = [_worker(stack, folder, own) for _ in range(workers)]
        _warm(settings, receiver, workers)
        yield settings, receiver, pids


def _worker(stack: ExitStack, folder: Path, own: dict[str, str]) -> int:
    log = stack.enter_context((folder / "workers.log").open("ab"))
    command = [sys.executable, str(ROOT / "workers" / "postcall.py")]
    process = subprocess.Popen(command, cwd=folder, env={**os.environ, **own}, stdout=log, stderr=log)
    stack.callback(process.wait)
    stack.callback(process.kill)
    return process.pid


def _warm(settings: Settings, receiver: WebhookReceiver, workers: int) -> None:
    """A few conversations for each worker, until all of them are told and done: what a worker learns with its
    first conversation, it learns after that one's webhook."""
    whole = [conversation(f"warm-{number}", None) for number in range(10 * workers)]
    hang_up(settings, whole, 0.05)
    until = time.monotonic() + WARM_WITHIN
    with closing(open_store(settings)) as store:
        while not _done(store, receiver, [one.id for one in whole]):
            if time.monotonic() > until:
                raise TimeoutError(f"the workers did not begin in {WARM_WITHIN:.0f} s")
            time.sleep(0.2)


def _done(store: Store, receiver: WebhookReceiver, ids: Sequence[str]) -> bool:
    found = conversations.stored(store, ids)
    return first_attempts(receiver).keys() >= set(ids) and all(found.get(one, False) for one in ids)


def cpu(pids: Sequence[int]) -> float:
    """Processor seconds that they took since they began."""
    return sum(one.cpu for one in taken(pids).values())


def main() -> int:
    """Run it and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--rate", type=float, default=RATE, help="hang-ups a second")
    options.add_argument("--seconds", type=float, default=SECONDS)
    options.add_argument("--workers", type=int, default=WORKERS)
    chosen = options.parse_args()
    passed = run(chosen.rate, chosen.seconds, chosen.workers)
    print(passed)
    return 0 if passed.kept else 1


if __name__ == "__main__":
    sys.exit(main())
